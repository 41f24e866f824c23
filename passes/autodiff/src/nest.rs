//! Loops over all elements of a buffer or tensor.

use ir::{Builder, DYNAMIC, Op, OpId, Type, ValueId};

use crate::values::integer_constant;

/// What stands in the innermost loop: gets the indices and what is carried, gives what goes on.
type Inner<'i> = dyn FnMut(&mut Builder<'_>, &[ValueId], &[ValueId]) -> Vec<ValueId> + 'i;

/// A nest of loops over sizes, the first outermost; gives what is carried out of it, and the loops
/// in that order.
pub fn nest(
    b: &mut Builder<'_>,
    sizes: &[ValueId],
    inits: &[ValueId],
    inner: &mut Inner<'_>,
) -> (Vec<ValueId>, Vec<OpId>) {
    let mut loops = Vec::new();
    let results = rest(b, sizes, inits, &mut Vec::new(), &mut loops, inner);
    loops.reverse();
    (results, loops)
}

/// All sizes of a shape: those that are known, and in their order those that are not.
pub fn extents(b: &mut Builder<'_>, shape: &[i64], dynamic: &[ValueId]) -> Vec<ValueId> {
    let mut dynamic = dynamic.iter();
    let extent = |&size: &i64| match size {
        DYNAMIC => *dynamic.next().expect("there is a size for each dynamic dimension"),
        size => integer_constant(b, size, Type::INDEX),
    };
    shape.iter().map(extent).collect()
}

/// Loops over the sizes that have no index yet; they are added to `loops`, innermost first.
fn rest(
    b: &mut Builder<'_>,
    sizes: &[ValueId],
    inits: &[ValueId],
    indices: &mut Vec<ValueId>,
    loops: &mut Vec<OpId>,
    inner: &mut Inner<'_>,
) -> Vec<ValueId> {
    let Some(&size) = sizes.get(indices.len()) else { return inner(b, indices, inits) };
    let (first, one) = (integer_constant(b, 0, Type::INDEX), integer_constant(b, 1, Type::INDEX));
    let made = loops::build_for_op(b, first, size, one, inits, |b, index, carried| {
        indices.push(index);
        let results = rest(b, sizes, carried, indices, loops, inner);
        indices.pop();
        results
    });
    loops.push(made.id());
    made.results(b.body)
}
