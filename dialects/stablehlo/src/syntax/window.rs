//! The form of `stablehlo.convolution`.

use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Printer};
use ir::{AttrKind, Dense, Failed, Op, Type, View};

use super::{Parsed, operands, print_functional};
use crate::attrs::ConvDims;
use crate::ops::Convolution;

/// The keys of a window that are lists of numbers, with their attributes.
const LISTS: [(&str, &str); 3] =
    [("stride", "window_strides"), ("lhs_dilate", "lhs_dilation"), ("rhs_dilate", "rhs_dilation")];

/// `(%a, %b) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[1, 1]],
/// lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {attributes} : (...) -> ...`.
pub(crate) fn parse_convolution(p: &mut OpParser<'_, '_>) -> Parsed {
    p.expect("(")?;
    let operands = operands(p)?;
    p.expect(")")?;
    p.expect("dim_numbers")?;
    p.expect("=")?;
    let dims = ConvDims::parse(p)?.attr(p.cx);
    p.set_attr("dimension_numbers", dims);
    p.expect(",")?;
    p.expect("window")?;
    p.expect("=")?;
    p.expect("{")?;
    p.comma_list("}", window_entry)?;
    super::functional(p, &operands)
}

fn window_entry(p: &mut OpParser<'_, '_>) -> Parsed {
    let span = p.span();
    let word = p.word()?;
    p.expect("=")?;
    if let Some(&(_, name)) = LISTS.iter().find(|(key, _)| *key == word) {
        return super::set_ints(p, name);
    }
    match word {
        "pad" => {
            let padding = pairs(p)?;
            let ty = p.cx.tensor(&[padding.len() as i64 / 2, 2], Type::I64);
            let data: Vec<u8> = padding.iter().flat_map(|size| size.to_le_bytes()).collect();
            let attr = p.cx.attr(AttrKind::Dense(Dense { ty, data: data.into(), splat: false }));
            p.set_attr("padding", attr);
            Ok(())
        }
        "reverse" => {
            let mut values = Vec::new();
            p.expect("[")?;
            p.comma_list("]", |p| {
                values.push(i64::from(p.at("true") || p.at("1")));
                match p.eat("true") || p.eat("false") {
                    true => Ok(()),
                    false => p.int64().map(drop),
                }
            })?;
            let attr = p.cx.attr(AttrKind::DenseArray(Type::I1, values.into()));
            p.set_attr("window_reversal", attr);
            Ok(())
        }
        _ => {
            let message = format!("a window has no `{word}`; there are stride, pad, lhs_dilate, rhs_dilate, reverse");
            Err(p.error(span, message).failed())
        }
    }
}

/// `[[1, 1], [0, 2]]`, one after the other.
fn pairs(p: &mut OpParser<'_, '_>) -> Result<Vec<i64>, Failed> {
    let mut all = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        let span = p.span();
        let pair = p.ints()?;
        if pair.len() != 2 {
            return Err(p.error(span, "a dimension is padded on two sides, `[low, high]`").failed());
        }
        all.extend(pair);
        Ok(())
    })?;
    Ok(all)
}

pub(crate) fn print_convolution(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    p.text("(");
    super::print_operands(p, view);
    p.text(") dim_numbers = ");
    Convolution::of(view.op).dimension_numbers(cx, body).print(p);
    p.text(", window = {");
    let mut separator = "";
    for key in ["stride", "pad", "lhs_dilate", "rhs_dilate", "reverse"] {
        let name = match key {
            "pad" => "padding",
            "reverse" => "window_reversal",
            _ => LISTS.iter().find(|(word, _)| *word == key).map_or("", |&(_, name)| name),
        };
        let Some(attr) = view.attr(name) else { continue };
        p.text(separator);
        separator = ", ";
        p.text(key);
        p.text(" = [");
        match attr.kind(cx) {
            AttrKind::Dense(dense) => {
                let count = dense.ty.element_count(cx).unwrap_or(0) as usize / 2;
                p.list(0..count, |p, dim| p.ints(&[0, 1].map(|side| dense.element(cx, 2 * dim + side) as i64)));
            }
            AttrKind::DenseArray(Type::I1, values) => {
                p.list(values.iter(), |p, &value| p.text(if value != 0 { "true" } else { "false" }));
            }
            _ => p.list(attr.as_ints(cx).unwrap_or(&[]), |p, &value| p.number(value)),
        }
        p.text("]");
    }
    p.text("}");
    const SHOWN: &[&str] =
        &["dimension_numbers", "window_strides", "padding", "lhs_dilation", "rhs_dilation", "window_reversal"];
    print_functional(p, view, SHOWN);
}
