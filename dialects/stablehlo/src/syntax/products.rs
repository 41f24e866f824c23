//! The forms of products: which dimensions meet, and how precisely.

use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Printer};
use ir::{Failed, Op, View};

use super::{Parsed, functional, key, operands, print_functional, print_operands};
use crate::attrs::{DotDims, Precision};
use crate::ops::DotGeneral;

/// `[DEFAULT, DEFAULT]`.
fn parse_precision(p: &mut OpParser<'_, '_>) -> Parsed {
    let mut parts = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        let span = p.span();
        let word = p.word()?;
        let Some(precision) = Precision::from_word(word) else {
            let message = format!("`{word}` is not a precision; there are {}", Precision::WORDS.join(", "));
            return Err(p.error(span, message).failed());
        };
        parts.push(precision.attr(p.cx));
        Ok(())
    })?;
    let attr = p.cx.array(&parts);
    p.set_attr("precision_config", attr);
    Ok(())
}

/// `, precision = [DEFAULT, DEFAULT]`, if it is said.
fn print_precision(p: &mut Printer<'_>, view: View<'_>) {
    let Some(parts) = view.attr("precision_config").and_then(|attr| attr.as_array(view.cx)) else { return };
    p.text(", precision = [");
    p.list(parts, |p, &part| p.text(Precision::read(view.cx, part).map_or("DEFAULT", Precision::word)));
    p.text("]");
}

/// `%a, %b, precision = [DEFAULT, DEFAULT] : (...) -> ...`.
pub(crate) fn parse_dot(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    if p.at("precision") {
        key(p, "precision")?;
        parse_precision(p)?;
    }
    functional(p, &operands)
}

pub(crate) fn print_dot(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    print_precision(p, view);
    print_functional(p, view, &["precision_config"]);
}

/// `%a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [...] : ...`.
pub(crate) fn parse_dot_general(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    let mut dims = DotDims::default();
    loop {
        if p.at("batching_dims") {
            key(p, "batching_dims")?;
            (dims.lhs_batching, dims.rhs_batching) = pair(p)?;
        } else if p.at("contracting_dims") {
            key(p, "contracting_dims")?;
            (dims.lhs_contracting, dims.rhs_contracting) = pair(p)?;
        } else if p.at("precision") {
            key(p, "precision")?;
            parse_precision(p)?;
        } else if p.at("algorithm") {
            key(p, "algorithm")?;
            let params = (crate::attrs::DOT_ALGORITHM.parse)(p)?;
            let attr = p.cx.attr(ir::AttrKind::Extension { def: &crate::attrs::DOT_ALGORITHM, params: params.into() });
            p.set_attr("algorithm", attr);
        } else {
            break;
        }
        if !p.eat(",") {
            break;
        }
    }
    let attr = dims.attr(p.cx);
    p.set_attr("dot_dimension_numbers", attr);
    functional(p, &operands)
}

/// `[0] x [1]`.
fn pair(p: &mut OpParser<'_, '_>) -> Result<(Vec<i64>, Vec<i64>), Failed> {
    let lhs = p.ints()?;
    p.expect("x")?;
    Ok((lhs, p.ints()?))
}

pub(crate) fn print_dot_general(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    let dims = DotGeneral::of(view.op).dot_dimension_numbers(cx, body);
    p.text(" ");
    print_operands(p, view);
    if !dims.lhs_batching.is_empty() {
        print_pair(p, ", batching_dims = ", &dims.lhs_batching, &dims.rhs_batching);
    }
    // Upstream shows these even if there are none.
    print_pair(p, ", contracting_dims = ", &dims.lhs_contracting, &dims.rhs_contracting);
    print_precision(p, view);
    if let Some(ir::AttrKind::Extension { def, params }) = view.attr("algorithm").map(|attr| attr.kind(cx)) {
        p.text(", algorithm = ");
        (def.print)(p, params);
    }
    print_functional(p, view, &["dot_dimension_numbers", "precision_config", "algorithm"]);
}

fn print_pair(p: &mut Printer<'_>, key: &str, lhs: &[i64], rhs: &[i64]) {
    p.text(key);
    p.ints(lhs);
    p.text(" x ");
    p.ints(rhs);
}
