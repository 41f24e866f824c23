//! Derivatives of what moves elements about: repeats, parts, paddings, single elements.

use ir::{DYNAMIC, Op, ValueId, View};
use tensor::*;

use super::{Shaped, Site, Size, Update, always, same, sizes, sizes_and_from};
use crate::rules::Read;

/// The table, in the order of the dialect's operations.
#[rustfmt::skip]
pub const RULES: &[Shaped] = &[
    Shaped { def: Splat::DEF, check: always, reads: nothing, reverse: |s, _, g| s.total(g), forward: same },
    Shaped { def: Broadcast::DEF, check: always, reads: sizes, reverse: broadcast, forward: same },
    Shaped { def: Transpose::DEF, check: always, reads: nothing, reverse: transpose, forward: same },
    Shaped { def: Reshape::DEF, check: always, reads: sizes, reverse: |s, _, g| s.reshape(g, 0), forward: same },
    Shaped { def: Slice::DEF, check: always, reads: sizes, reverse: slice, forward: same },
    Shaped { def: DynamicSlice::DEF, check: always, reads: |view, at| sizes_and_from(view, at, 1), reverse: dynamic_slice, forward: same },
    Shaped { def: UpdateSlice::DEF, check: always, reads: update_slice_reads, reverse: update_slice, forward: same },
    Shaped { def: Pad::DEF, check: always, reads: nothing, reverse: pad, forward: same },
    Shaped { def: Concat::DEF, check: always, reads: concat_reads, reverse: concat, forward: same },
    Shaped { def: Reverse::DEF, check: always, reads: nothing, reverse, forward: same },
    Shaped { def: Extract::DEF, check: always, reads: |view, at| sizes_and_from(view, at, 1), reverse: extract, forward: same },
    Shaped { def: Insert::DEF, check: always, reads: |view, _| (2..view.body.operand_count(view.op)).map(Read::Operand).collect(), reverse: insert, forward: same },
    Shaped { def: FromElements::DEF, check: always, reads: nothing, reverse: from_elements, forward: same },
    Shaped { def: Cast::DEF, check: always, reads: nothing, reverse: |s, at, g| { let ty = s.operand_type(at); s.make(Cast::DEF, &[g], ty, Vec::new()) }, forward: same },
];

/// What updates adjoints in their place, in the order of the dialect's operations.
pub const UPDATES: &[Update] = &[
    Update { def: Slice::DEF, emit: slice_update, is_shorter: false },
    Update { def: DynamicSlice::DEF, emit: dynamic_slice_update, is_shorter: false },
    Update { def: Extract::DEF, emit: extract_update, is_shorter: false },
];

fn nothing(_: View<'_>, _: usize) -> Vec<Read> {
    Vec::new()
}

/// The dimensions of the operand of which only run time tells whether they stretch.
fn may_stretch(s: &Site<'_, '_>) -> Vec<usize> {
    let (dims, from, to) = (s.ints("dims"), s.shape(0), s.result_shape());
    let open = to.iter().filter(|&&size| size == DYNAMIC).count();
    let is_given = open > 0 && s.view.body.operand_count(s.view.op) == 1 + open;
    (0..from.len()).filter(|&at| from[at] == DYNAMIC && (is_given || to[dims[at] as usize] != DYNAMIC)).collect()
}

/// Sums over what has stretched, perhaps: each dimension of the result is a number of times as large
/// as that of the operand, once where nothing stretched.
fn unstretched(s: &mut Site<'_, '_>, g: ValueId, stretched: &[usize]) -> ValueId {
    let dims = s.ints("dims");
    let own = s.sizes_at(0);
    let (mut sizes, mut times) = (Vec::new(), Vec::new());
    for (dim, size) in s.sizes(g).into_iter().enumerate() {
        let Some(&at) = stretched.iter().find(|&&at| dims[at] == dim as i64) else {
            sizes.push(size);
            continue;
        };
        let ([from, to], one) = ([own[at], size].map(|size| s.size(size)), s.index(1));
        let at_least_one = arith::Maxsi::emit(s.b, from, one);
        times.push(sizes.len() as i64);
        sizes.extend([Size::Value(arith::Divsi::emit(s.b, to, at_least_one)), own[at]]);
    }
    let apart = s.reshape_by(g, &sizes);
    s.sum(apart, &times)
}

/// Sums over what is new and what stretched, then brings the rest in order. Over dimensions of
/// size 1 there is nothing to sum.
fn broadcast(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let stretched = may_stretch(s);
    let g = if stretched.is_empty() { g } else { unstretched(s, g, &stretched) };
    let (dims, from, to) = (s.ints("dims"), s.shape(0), s.shape_of(g));
    let is_known = !to.contains(&DYNAMIC);
    let stretches = |at: usize| from[at] == 1 && to[dims[at] as usize] != 1;
    let kept: Vec<usize> = (0..dims.len()).filter(|&at| !stretches(at)).collect();
    let is_kept = |dim: &i64| kept.iter().any(|&at| dims[at] == *dim);
    let is_summed = |dim: &i64| !(is_kept(dim) || is_known && to[*dim as usize] == 1);
    let summed: Vec<i64> = (0..to.len() as i64).filter(is_summed).collect();
    let mut value = s.sum(g, &summed);
    // The sum has the kept dimensions in the order of the result.
    let mut order: Vec<usize> = kept.clone();
    order.sort_by_key(|&at| dims[at]);
    if is_known {
        let sizes: Vec<i64> = order.iter().map(|&at| from[at]).collect();
        value = s.reshape_to(value, &sizes);
    }
    let place = |at: &usize| order.iter().position(|other| other == at).map_or(0, |place| place as i64);
    let perm: Vec<i64> = kept.iter().map(place).collect();
    let value = s.transpose(value, &perm);
    if kept.len() == dims.len() { value } else { s.reshape(value, 0) }
}

fn transpose(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let perm = s.ints("perm");
    s.transpose_back(g, &perm)
}

fn slice(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let (starts, strides) = (s.ints("starts"), s.ints("strides"));
    let (from, to) = (s.shape(0), s.result_shape());
    if to.contains(&0) {
        return s.zeros(0);
    }
    if [&from, &to].iter().any(|shape| shape.contains(&DYNAMIC)) {
        let none = vec![0; starts.len()];
        let interior: Vec<i64> = strides.iter().map(|stride| stride - 1).collect();
        let apart = s.pad(g, &none, &none, &interior);
        let nothing = s.zeros(0);
        let starts: Vec<ValueId> = starts.into_iter().map(|start| s.index(start)).collect();
        return UpdateSlice::emit(s.b, nothing, apart, &starts);
    }
    let taken = |dim: usize| starts[dim] + (to[dim] - 1) * strides[dim] + 1;
    let high: Vec<i64> = (0..from.len()).map(|dim| from[dim] - taken(dim)).collect();
    let interior: Vec<i64> = strides.iter().map(|stride| stride - 1).collect();
    s.pad(g, &starts, &high, &interior)
}

fn slice_update(s: &mut Site<'_, '_>, old: ValueId, g: ValueId) -> ValueId {
    let starts = s.ints("starts");
    if s.ints("strides").iter().any(|&stride| stride != 1) {
        let amount = slice(s, 0, g);
        return arith::Addf::emit(s.b, old, amount);
    }
    let part = s.again(vec![old]);
    let sum = arith::Addf::emit(s.b, part, g);
    let starts: Vec<ValueId> = starts.into_iter().map(|start| s.index(start)).collect();
    UpdateSlice::emit(s.b, old, sum, &starts)
}

fn operands_from(s: &Site<'_, '_>, first: usize) -> Vec<ValueId> {
    (first..s.view.body.operand_count(s.view.op)).map(|at| s.operand(at)).collect()
}

fn dynamic_slice(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let nothing = s.zeros(0);
    let rank = s.shape(0).len();
    let starts: Vec<ValueId> = (1..=rank).map(|at| s.operand(at)).collect();
    UpdateSlice::emit(s.b, nothing, g, &starts)
}

fn dynamic_slice_update(s: &mut Site<'_, '_>, old: ValueId, g: ValueId) -> ValueId {
    let rank = s.shape(0).len();
    let starts: Vec<ValueId> = (1..=rank).map(|at| s.operand(at)).collect();
    let (sizes, shape) = (s.ints("sizes"), s.shape_of(g));
    // A size that is known only when the program runs is that of the cotangent.
    let open: Vec<usize> = (0..sizes.len()).filter(|&dim| sizes[dim] == DYNAMIC).collect();
    let dynamic: Vec<ValueId> = open.into_iter().map(|dim| build::dim(s.b, g, dim)).collect();
    let part = DynamicSlice::emit(s.b, old, &starts, &dynamic, &sizes[..]);
    debug_assert_eq!(s.shape_of(part), shape);
    let sum = arith::Addf::emit(s.b, part, g);
    UpdateSlice::emit(s.b, old, sum, &starts)
}

/// What a part of an adjoint that is still zero becomes.
pub fn placed(s: &mut Site<'_, '_>, old: ValueId, g: ValueId) -> ValueId {
    let rank = s.shape(0).len();
    let starts: Vec<ValueId> = (1..=rank).map(|at| s.operand(at)).collect();
    UpdateSlice::emit(s.b, old, g, &starts)
}

fn update_slice_reads(view: View<'_>, operand: usize) -> Vec<Read> {
    // Either contribution needs to know how large the part is.
    let mut reads = sizes_and_from(view, 1, 2);
    reads.extend(sizes(view, operand).into_iter().filter(|read| *read != Read::Operand(1)));
    reads
}

fn update_slice(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let starts = operands_from(s, 2);
    if operand == 0 {
        let nothing = s.zeros(1);
        return UpdateSlice::emit(s.b, g, nothing, &starts);
    }
    let sizes = s.shape(1);
    let open: Vec<usize> = (0..sizes.len()).filter(|&dim| sizes[dim] == DYNAMIC).collect();
    let part = if open.is_empty() { None } else { Some(s.operand(1)) };
    let dynamic: Vec<ValueId> =
        open.into_iter().filter_map(|dim| part.map(|part| build::dim(s.b, part, dim))).collect();
    DynamicSlice::emit(s.b, g, &starts, &dynamic, &sizes[..])
}

fn pad(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let [low, high, interior] = ["low", "high", "interior"].map(|name| s.ints(name));
    let negated = |list: &[i64]| list.iter().map(|count| -count).collect::<Vec<i64>>();
    let none = vec![0; low.len()];
    // Without the frame the elements stand `interior + 1` apart; cropped ones count as zero.
    let inner = s.pad(g, &negated(&low), &negated(&high), &none);
    let strides: Vec<i64> = interior.iter().map(|count| count + 1).collect();
    let limits = s.shape_of(inner);
    let own = if strides.iter().all(|&stride| stride == 1) { inner } else { s.slice(inner, &none, &limits, &strides) };
    if operand == 0 {
        return own;
    }
    let (all, own) = (s.total(g), s.total(own));
    arith::Subf::emit(s.b, all, own)
}

fn concat_dim(view: View<'_>) -> usize {
    view.attr("dim").and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0) as usize
}

/// Where a part starts follows from the sizes of those before it.
fn concat_reads(view: View<'_>, operand: usize) -> Vec<Read> {
    let dim = concat_dim(view);
    let is_open = |at: &usize| view.operand_type(*at).shape(view.cx).is_some_and(|shape| shape[dim] == DYNAMIC);
    let before: Vec<Read> = (0..operand).filter(is_open).map(Read::Operand).collect();
    if before.is_empty() && !is_open(&operand) { before } else { [before, sizes(view, operand)].concat() }
}

fn concat(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let dim = concat_dim(s.view);
    let own = s.shape(operand);
    let along: Vec<i64> = (0..=operand).map(|at| s.shape(at)[dim]).collect();
    if along.contains(&DYNAMIC) {
        let zero = s.index(0);
        let mut starts = vec![zero; own.len()];
        for (at, &size) in along[..operand].iter().enumerate() {
            let size = if size == DYNAMIC {
                let part = s.operand(at);
                build::dim(s.b, part, dim)
            } else {
                s.index(size)
            };
            starts[dim] = crate::values::add(s.b, starts[dim], size);
        }
        let open = if own.contains(&DYNAMIC) {
            let part = s.operand(operand);
            build::dynamic_sizes(s.b, part)
        } else {
            Vec::new()
        };
        return DynamicSlice::emit(s.b, g, &starts, &open, &own[..]);
    }
    let before: i64 = along[..operand].iter().sum();
    let mut limits = s.shape_of(g);
    let (mut starts, strides) = (vec![0; limits.len()], vec![1; limits.len()]);
    starts[dim] = before;
    limits[dim] = before + own[dim];
    s.slice(g, &starts, &limits, &strides)
}

fn reverse(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    s.again(vec![g])
}

fn extract(s: &mut Site<'_, '_>, _: usize, g: ValueId) -> ValueId {
    let (nothing, indices) = (s.zeros(0), operands_from(s, 1));
    Insert::emit(s.b, g, nothing, &indices)
}

fn extract_update(s: &mut Site<'_, '_>, old: ValueId, g: ValueId) -> ValueId {
    let indices = operands_from(s, 1);
    let element = Extract::emit(s.b, old, &indices);
    let sum = arith::Addf::emit(s.b, element, g);
    Insert::emit(s.b, sum, old, &indices)
}

fn insert(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let indices = operands_from(s, 2);
    if operand == 0 {
        return Extract::emit(s.b, g, &indices);
    }
    let nothing = s.zeros(0);
    Insert::emit(s.b, nothing, g, &indices)
}

fn from_elements(s: &mut Site<'_, '_>, operand: usize, g: ValueId) -> ValueId {
    let shape = s.result_shape();
    let mut rest = operand as i64;
    let mut places = vec![0; shape.len()];
    for (place, &size) in places.iter_mut().zip(&shape).rev() {
        *place = rest % size.max(1);
        rest /= size.max(1);
    }
    let indices: Vec<ValueId> = places.into_iter().map(|place| s.index(place)).collect();
    Extract::emit(s.b, g, &indices)
}
