//! Sorts say where elements came from: the numbers of their places are sorted along, once, where
//! the reverse sweep would have to sort again. Where nobody asks for them, `canonicalize` takes
//! them out.

use ir::{Body, Builder, Context, DYNAMIC, Op, OpId, OpSpec, Type, ValueId, View};
use tensor::{Iota, Sort, build};

/// Numbers the places of all sorts that may have a derivative.
pub fn number(cx: &Context, body: &mut Body) {
    let sorts: Vec<OpId> = body.walk_all().filter(|&op| Sort::is(body, op)).collect();
    for op in sorts {
        let (dim, keys) = (Sort(op).dim(cx, body), Sort(op).keys(cx, body) as usize);
        let operands: Vec<ValueId> = body.operands(op).collect();
        let is_float = operands.iter().any(|&value| body.ty(value).element(cx).is_float(cx));
        let shape = body.ty(operands[0]).shape(cx).unwrap_or(&[]).to_vec();
        if !is_float || numbering(View::new(cx, body, op), keys, dim).is_some() {
            continue;
        }
        let attrs = body.attrs(op);
        let is_short = shape[dim as usize] != DYNAMIC && shape[dim as usize] <= i64::from(i32::MAX);
        let element = if is_short { Type::I32 } else { Type::I64 };
        let mut types: Vec<Type> = operands.iter().map(|&value| body.ty(value)).collect();
        types.push(cx.tensor(&shape, element));
        let mut b = Builder::before(cx, body, op);
        let sizes = build::dynamic_sizes(&mut b, operands[0]);
        let places = Iota::emit(&mut b, cx.tensor(&shape, element), &sizes, dim);
        let spec = OpSpec {
            attrs,
            operands: operands.into_iter().chain([places]).collect(),
            results: types,
            ..OpSpec::new(Sort::DEF, b.loc)
        };
        let new = b.insert(spec);
        for (at, old) in body.results(op).collect::<Vec<_>>().into_iter().enumerate() {
            let value = body.result(new, at);
            body.set_value_name(value, body.value_name(old));
            body.replace_all_uses(old, value);
        }
        body.erase(op);
    }
}

/// The operand of a sort that numbers the places along its dimension, if one behind the keys does:
/// its result says where each element came from.
pub fn numbering(view: View<'_>, keys: usize, dim: i64) -> Option<usize> {
    let (cx, body) = (view.cx, view.body);
    (keys..body.operand_count(view.op)).find(|&at| {
        let value = body.operand(view.op, at);
        Iota::defining(body, value).is_some_and(|iota| iota.dim(cx, body) == dim) && holds_all(cx, body.ty(value), dim)
    })
}

/// Whether the elements of a tensor can number the places along a dimension.
fn holds_all(cx: &Context, ty: Type, dim: i64) -> bool {
    let (element, size) = (ty.element(cx), ty.shape(cx).map_or(DYNAMIC, |shape| shape[dim as usize]));
    let bits = if element == Type::INDEX { 64 } else { element.width(cx).unwrap_or(0).min(64) };
    !element.is_float(cx) && (bits == 64 || size != DYNAMIC && bits > 1 && size <= 1 << (bits - 1))
}
