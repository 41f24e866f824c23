//! The greedy driver on a toy: termination, order, work on what was touched.

use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module, print_module};
use ir::{Attr, AttrDict, Context, Fold, NamedAttr, Op, OpDef, OpId, Pattern, Registry, Rewriter, Sink, View};
use rewrite::{GreedyOptions, GreedyReport, apply_patterns};

mod toy {
    use super::*;

    fn flip(rewriter: &mut Rewriter<'_>, op: OpId) -> bool {
        let name = if rewriter.view(op).attr("up").is_some() { "down" } else { "up" };
        let entry = NamedAttr { name: rewriter.cx.name(name), attr: Attr::UNIT, inherent: false };
        let attrs = AttrDict::EMPTY.with(rewriter.cx, entry);
        rewriter.body.set_attrs(op, attrs);
        true
    }

    /// A copy of a copy is a copy.
    fn unwrap(rewriter: &mut Rewriter<'_>, op: OpId) -> bool {
        let operand = rewriter.body.operand(op, 0);
        let Some(inner) = Copy::defining(rewriter.body, operand) else { return false };
        let source = rewriter.body.operand(inner.id(), 0);
        rewriter.set_operand(op, 0, source);
        true
    }

    fn same(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
        Some(vec![Fold::Value(view.operand(0))])
    }

    ir::ops! {
        dialect "toy";
        /// A function.
        Function("function") { attrs(sym_name: Str) regions(body) traits(ISOLATED, SYMBOL, NO_TERMINATOR) }
        /// Never comes to rest.
        Restless("restless") { hooks { canonicalize: &[Pattern { name: "flip", rewrite: flip }] } }
        /// Is its operand.
        Same("same") { operands(value: ANY) results(result: = value) traits(PURE) hooks { fold: same } }
        /// Copies.
        Copy("copy") {
            operands(value: ANY)
            results(result: = value)
            traits(PURE)
            hooks { canonicalize: &[Pattern { name: "unwrap", rewrite: unwrap }] }
        }
        /// Uses.
        Use("use") { operands(values: ..ANY) }
    }
}

fn drop_use(rewriter: &mut Rewriter<'_>, op: OpId) -> bool {
    let is_empty = rewriter.body.operand_count(op) == 0;
    if is_empty {
        rewriter.erase(op);
    }
    is_empty
}

/// What the driver makes of the operations of a function, what it says, and what it did.
fn simplified(inner: &str, extra: &[(&'static OpDef, Pattern)]) -> (String, String, GreedyReport) {
    let cx = Context::new(Registry::new([ir::Dialect::new("toy", "Toys.", toy::OPS)]));
    let mut sink = Sink::new(&cx);
    let text = format!("\"toy.function\"() <{{sym_name = \"f\"}}> ({{\n^bb0(%x: f32):\n{inner}\n}}) : () -> ()");
    let mut module = parse_module(&cx, "t.mlir", &text, &ParseOptions::default(), &mut sink)
        .unwrap_or_else(|_| panic!("{}", render(&cx, sink.diagnostics(), RenderOptions::default())));
    let options = GreedyOptions { extra, ..GreedyOptions::default() };
    let mut report = GreedyReport::default();
    for function in module.bodies_mut() {
        report = apply_patterns(&cx, function, &options, &mut sink);
    }
    let said = render(&cx, sink.diagnostics(), RenderOptions::default());
    (print_module(&cx, &module, &Default::default()), said, report)
}

#[test]
fn patterns_that_never_rest_are_stopped_with_a_warning() {
    let (_, said, report) = simplified("\"toy.restless\"() : () -> ()", &[]);
    assert!(said.starts_with("warning: `canonicalize` stopped after 4112 rewrites"), "{said}");
    assert!(said.contains("most often applied: flip (4112)"), "{said}");
    assert_eq!(report.rewrites["flip"], 4112);
}

#[test]
fn chains_fold_in_one_go_and_leave_nothing_dead() {
    let chain: String = (0..1000).map(|i| format!("%{} = \"toy.same\"(%{i}) : (f32) -> f32\n", i + 1)).collect();
    let inner = format!("%0 = \"toy.copy\"(%x) : (f32) -> f32\n{chain}\"toy.use\"(%1000) : (f32) -> ()");
    let (shown, said, report) = simplified(&inner, &[]);
    assert_eq!(said, "");
    assert_eq!((shown.matches("toy.same").count(), shown.matches("toy.copy").count()), (0, 1), "{shown}");
    assert_eq!(report.rewrites["fold"], 1000);
}

#[test]
fn what_a_pattern_makes_dead_goes() {
    let inner = "%0 = \"toy.copy\"(%x) : (f32) -> f32\n%1 = \"toy.copy\"(%0) : (f32) -> f32\n\
                 %2 = \"toy.copy\"(%1) : (f32) -> f32\n\"toy.use\"(%2) : (f32) -> ()";
    let (shown, _, report) = simplified(inner, &[]);
    assert_eq!(shown.matches("toy.copy").count(), 1, "{shown}");
    assert_eq!(report.rewrites, [("dead", 2), ("unwrap", 2)].into());
}

#[test]
fn patterns_of_the_caller_are_tried_too() {
    let drop = Pattern { name: "drop", rewrite: drop_use };
    let (shown, _, _) = simplified("\"toy.use\"() : () -> ()\n\"toy.use\"(%x) : (f32) -> ()", &[(toy::Use::DEF, drop)]);
    assert_eq!(shown.matches("toy.use").count(), 1, "{shown}");
}

#[test]
fn without_anything_to_do_nothing_changes() {
    let inner = "%0 = \"toy.copy\"(%x) : (f32) -> f32\n\"toy.use\"(%0) : (f32) -> ()";
    let (_, _, report) = simplified(inner, &[]);
    assert!(!report.changed.is_yes() && report.rewrites.is_empty());
}
