//! `tensor.generate` becomes loops that put one element after the other into a tensor.

use ir::{Body, Builder, Context, Op, OpId, Type, ValueId};
use tensor::{Empty, Generate, Insert};

use crate::values::integer_constant;

/// Takes all of them apart.
pub fn expand(cx: &Context, body: &mut Body) {
    let found: Vec<OpId> = body.walk_all().filter(|&op| Generate::is(body, op)).collect();
    for op in found {
        let result = body.result(op, 0);
        let ty = body.ty(result);
        let sizes: Vec<ValueId> = body.operands(op).collect();
        let mut b = Builder::before(cx, body, op);
        let mut open = sizes.iter().copied();
        let extents: Vec<ValueId> = ty
            .shape(cx)
            .unwrap_or(&[])
            .iter()
            .map(|&size| match size {
                ir::DYNAMIC => open.next().expect("a size for each dimension"),
                size => integer_constant(&mut b, size, Type::INDEX),
            })
            .collect();
        let empty = Empty::emit(&mut b, ty, &sizes);
        let filled = fill(&mut b, op, &extents, empty, &mut Vec::new());
        let name = body.value_name(result);
        body.set_value_name(filled, name);
        body.replace_all_uses(result, filled);
        body.erase(op);
    }
}

/// Loops over the rest of the dimensions; in the innermost one the element is computed.
fn fill(b: &mut Builder<'_>, op: OpId, rest: &[ValueId], tensor: ValueId, indices: &mut Vec<ValueId>) -> ValueId {
    let Some((&extent, rest)) = rest.split_first() else {
        return element(b, op, tensor, indices);
    };
    let (first, one) = (integer_constant(b, 0, Type::INDEX), integer_constant(b, 1, Type::INDEX));
    let done = loops::build_for(b, first, extent, one, &[tensor], |b, index, carried| {
        indices.push(index);
        let next = fill(b, op, rest, carried[0], indices);
        indices.pop();
        vec![next]
    });
    done[0]
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
