//! The custom form of a switch, as upstream prints it, its odd line ends included.

use ir::branches::{self, case_values, passed_by_switch, print_successor};
use ir::syntax::{OpParser, Printer};
use ir::{Failed, View};

/// ``%i : i32, [ default: ^bb1, 42: ^bb2(%a : f32) ] {attributes}``
pub(crate) fn parse_switch(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let flag = p.operand()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.expect(",")?;
    p.resolve_operand(&flag, ty)?;
    p.expect("[")?;
    p.expect("default")?;
    p.expect(":")?;
    let default = branches::parse_successor(p)?;
    let mut cases = branches::Cases::default();
    while p.eat(",") {
        cases.parse_one(p)?;
    }
    p.expect("]")?;
    cases.finish(p, ty, &default);
    p.attr_dict()
}

pub(crate) fn print_switch(p: &mut Printer<'_>, view: View<'_>) {
    p.space();
    p.value(view.operand(0));
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(", [");
    line(p, "default", view, 0);
    let cases = case_values(view.cx, view.attr("case_values"));
    // Upstream shows the bits, as a number without a sign.
    let width = view.operand_type(0).width(view.cx).unwrap_or(64).min(64);
    for (index, case) in cases.iter().enumerate() {
        p.text(",");
        let bits = case & (u64::MAX >> (64 - width.max(1))) as i128;
        line(p, &bits.to_string(), view, index + 1);
    }
    if !cases.is_empty() {
        p.newline();
    }
    p.text("]");
    p.attr_dict(view, &["case_values", "case_operand_segments"]);
}

fn line(p: &mut Printer<'_>, what: &str, view: View<'_>, successor: usize) {
    p.newline();
    p.text("  ");
    p.text(what);
    p.text(": ");
    print_successor(p, view, successor, passed_by_switch);
}
