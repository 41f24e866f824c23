//! `tensor.generate` becomes loops that put one element after the other into a tensor.

use ir::{Body, Builder, Context, Op, OpId, ValueId};
use tensor::{Empty, Generate, Insert};

use crate::nest::{extents, nest};

/// Takes all of them apart.
pub fn expand(cx: &Context, body: &mut Body) {
    let found: Vec<OpId> = body.walk_all().filter(|&op| Generate::is(body, op)).collect();
    for op in found {
        let result = body.result(op, 0);
        let ty = body.ty(result);
        let sizes: Vec<ValueId> = body.operands(op).collect();
        let mut b = Builder::before(cx, body, op);
        let extents = extents(&mut b, ty.shape(cx).unwrap_or(&[]), &sizes);
        let empty = Empty::emit(&mut b, ty, &sizes);
        let (filled, _) =
            nest(&mut b, &extents, &[empty], &mut |b, indices, carried| vec![element(b, op, carried[0], indices)]);
        let filled = filled[0];
        let name = body.value_name(result);
        body.set_value_name(filled, name);
        body.replace_all_uses(result, filled);
        body.erase(op);
    }
}

/// The operations of the region move to where the builder is.
fn element(b: &mut Builder<'_>, op: OpId, tensor: ValueId, indices: &[ValueId]) -> ValueId {
    let block = b.body.entry(b.body.regions(op)[0]).expect("a verified generate has a block");
    for (at, argument) in b.body.arguments(block).to_vec().into_iter().enumerate() {
        b.body.replace_all_uses(argument, indices[at]);
    }
    let ops: Vec<OpId> = b.body.ops(block).collect();
    let (&end, ops) = ops.split_last().expect("a verified block ends");
    let value = b.body.operand(end, 0);
    for &inner in ops {
        b.body.move_to(inner, b.point);
        if matches!(b.point, ir::Point::After(_) | ir::Point::Start(_)) {
            b.point = ir::Point::After(inner);
        }
    }
    Insert::emit(b, value, tensor, indices)
}
