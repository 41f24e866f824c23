//! Stages that change a part of a tensor, in its own memory where nobody needs it any more, and
//! those that put tensors together.

use ir::attr_values::AttrValue;
use ir::{Builder, OpId, ValueId};
use memref::Size;
use tensor::ScatterKind;
use tensor::indexing::{ScatterDims, Windows};

use super::lowerer::{Lowerer, Place};
use super::plan::{Plan, Stage};
use super::reduce::combine;

/// Makes the memory of the result hold the source, unless it is that of the source.
fn start_from(l: &mut Lowerer<'_>, b: &mut Builder<'_>, plan: &Plan, stage: &Stage, source: ValueId) {
    if plan.in_place.contains_key(&stage.value) {
        return;
    }
    let Some(&Place::Buffer { memref, .. }) = l.places.get(&stage.value) else {
        unreachable!("what is updated is in memory")
    };
    l.copy_to(b, source, memref);
}

/// Lets values be read from memory that a stage does not change: those that depend on its source
/// are computed before it is changed. Gives whether the value got a place, which is to be taken
/// from it again: it may be needed where that memory is not filled.
fn set_apart(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    plan: &Plan,
    stage: &Stage,
    source: ValueId,
    value: ValueId,
) -> bool {
    let is_in_place = plan.in_place.contains_key(&stage.value);
    let access = vec![None; l.rank(value)];
    let depends =
        l.reads(&plan.chosen, vec![(value, access)]).iter().any(|read| plan.root(read.value) == plan.root(source));
    if !is_in_place || !depends || l.places.contains_key(&value) {
        return false;
    }
    let sizes = l.sizes(b, value);
    let memref = l.allocate(b, &sizes, l.element_type(value));
    l.over(b, value, &[], &mut |l, b, indices| {
        let element = l.element(b, value, indices);
        memref::store(b, element, memref, indices);
    });
    l.place_in(value, memref);
    true
}

/// Writes a `tensor.update_slice`.
pub(crate) fn update_slice(l: &mut Lowerer<'_>, b: &mut Builder<'_>, plan: &Plan, stage: &Stage) {
    let (op, value) = (stage.op, stage.value);
    let [source, update] = [0, 1].map(|index| l.old.operand(op, index));
    if l.rank(value) == 0 {
        let element = l.element(b, update, &[]);
        return l.write(b, value, &[], element);
    }
    let is_apart = set_apart(l, b, plan, stage, source, update);
    start_from(l, b, plan, stage, source);
    let starts: Vec<ValueId> = (0..l.rank(value))
        .map(|dim| {
            let size = l.extent(b, update, dim);
            let start = l.scalar(l.old.operand(op, 2 + dim));
            l.clamped_start(b, start, value, dim, size)
        })
        .collect();
    l.over(b, update, &[], &mut |l, b, indices| {
        let element = l.element(b, update, indices);
        let place: Vec<ValueId> = starts.iter().zip(indices).map(|(&start, &index)| l.add(b, start, index)).collect();
        l.store(b, value, &place, element);
    });
    if is_apart {
        l.places.remove(&update);
    }
}

/// Writes a `tensor.insert`.
pub(crate) fn insert(l: &mut Lowerer<'_>, b: &mut Builder<'_>, plan: &Plan, stage: &Stage) {
    let (op, value) = (stage.op, stage.value);
    let element = l.scalar(l.old.operand(op, 0));
    let source = l.old.operand(op, 1);
    if !l.places.contains_key(&value) {
        // Of rank 0: the scalar is all there is.
        l.places.insert(value, Place::Value(element));
        return;
    }
    start_from(l, b, plan, stage, source);
    let place: Vec<ValueId> = l.old.operands(op).skip(2).map(|index| l.scalar(index)).collect();
    l.store(b, value, &place, element);
}

/// Writes a `tensor.scatter`.
pub(crate) fn scatter(l: &mut Lowerer<'_>, b: &mut Builder<'_>, plan: &Plan, stage: &Stage) {
    let (op, value) = (stage.op, stage.value);
    let [source, indices, updates] = [0, 1, 2].map(|index| l.old.operand(op, index));
    let kind = l.view(op).attr("kind").and_then(|attr| ScatterKind::read(l.cx, attr)).expect("a verified kind");
    let dims = ScatterDims::of(l.view(op));
    let windows = dims.windows(l.shape(source), l.shape(indices)).expect("a verified scatter");
    if !l.places.contains_key(&value) {
        // Of rank 0: it needs memory to be changed.
        l.make_room(b, value);
    }
    let apart = [indices, updates].map(|operand| set_apart(l, b, plan, stage, source, operand).then_some(operand));
    start_from(l, b, plan, stage, source);
    l.over(b, updates, &[], &mut |l, b, at| {
        let (mut place, inside) = window_start(l, b, op, (&dims, &windows), at);
        for (&dim, &kept) in windows.window_dims.iter().zip(&windows.kept_dims) {
            place[kept] = l.add(b, place[kept], at[dim]);
        }
        guarded(l, b, inside, &mut |l, b| {
            let update = l.element(b, updates, at);
            let after = match kind.reduction() {
                None => update,
                Some(kind) => {
                    let before = l.load(b, value, &place);
                    combine(l, b, kind, before, update)
                }
            };
            l.store(b, value, &place, after);
        });
    });
    apart.iter().flatten().for_each(|operand| drop(l.places.remove(operand)));
}

/// Where the window starts that an element of the updates is in, and whether it lies inside, unless that is
/// known.
fn window_start(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    op: OpId,
    (dims, windows): (&ScatterDims, &Windows),
    at: &[ValueId],
) -> (Vec<ValueId>, Option<ValueId>) {
    let ([indices, updates], value) = ([1, 2].map(|index| l.old.operand(op, index)), l.old.result(op, 0));
    let window_extent = |l: &mut Lowerer<'_>, b: &mut Builder<'_>, dim: usize| {
        let window = windows.kept_dims.iter().position(|&kept| kept == dim);
        window.map_or(Size::Known(1), |at| l.extent(b, updates, windows.window_dims[at]))
    };
    let is_walked = |dim: usize| windows.batching.iter().any(|&(walked, _)| walked == dim);
    let batch: Vec<ValueId> = windows.batch_dims.iter().map(|&dim| at[dim]).collect();
    let zero = l.index(b, 0);
    let mut place = vec![zero; windows.operand_rank];
    let mut is_computed = vec![false; windows.operand_rank];
    for (entry, &dim) in windows.index_map.iter().enumerate() {
        place[dim] = l.index_entry(b, indices, windows, &batch, entry);
        is_computed[dim] = true;
    }
    for &(dim, number) in &windows.batching {
        place[dim] = batch[number];
    }
    // A window that hangs over is moved or skipped as a whole; one that is too large is skipped.
    let mut inside = None;
    for (dim, _) in is_computed.iter().enumerate().filter(|&(_, &computed)| computed) {
        let (size, window) = (l.extent(b, value, dim), window_extent(l, b, dim));
        if dims.clamp {
            place[dim] = l.clamped_start(b, place[dim], value, dim, window);
            if matches!((size, window), (Size::Known(_), Size::Known(_))) {
                continue;
            }
        }
        let size = l.value_of(b, size);
        // From 0 up to the last start at which the window fits.
        let (window, one) = (l.value_of(b, window), l.index(b, 1));
        let starts = l.sub(b, size, window);
        let starts = l.add(b, starts, one);
        let zero = l.index(b, 0);
        let starts = l.max(b, starts, zero);
        let check = l.within(b, place[dim], 0, starts);
        inside = Some(l.both(b, inside, check));
    }
    // One that starts where the dimension does may be too large, too.
    for dim in (0..windows.operand_rank).filter(|&dim| !is_computed[dim] && !is_walked(dim)) {
        let (size, window) = (l.extent(b, value, dim), window_extent(l, b, dim));
        if !matches!((size, window), (Size::Known(size), Size::Known(window)) if window <= size) {
            let [size, window] = [size, window].map(|size| l.value_of(b, size));
            let fits = arith::Cmpi::emit(b, window, size, arith::CmpI::Sle);
            inside = Some(l.both(b, inside, fits));
        }
    }
    (place, inside)
}

/// Writes something that happens only if a condition holds.
pub(crate) fn guarded<'a>(
    l: &mut Lowerer<'a>,
    b: &mut Builder<'_>,
    condition: Option<ValueId>,
    inner: &mut dyn FnMut(&mut Lowerer<'a>, &mut Builder<'_>),
) {
    let Some(condition) = condition else { return inner(l, b) };
    let op = loops::If::build(b, &[], condition);
    let region = op.then(b.body);
    let block = b.body.add_block(region, &[]);
    let mut inside = Builder::at_end(b.cx, b.body, block, b.loc);
    l.open();
    inner(l, &mut inside);
    l.close();
    loops::Yield::build(&mut inside, &[]);
}

/// Writes a `tensor.concat`; the first dimensions, all before its own, have these indices.
pub(crate) fn concat(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value) = (stage.op, stage.value);
    let dim = l.int(op, "dim") as usize;
    let mut start = l.index(b, 0);
    for source in l.old.operands(op).collect::<Vec<_>>() {
        l.over(b, source, bound, &mut |l, b, indices| {
            let element = l.element(b, source, indices);
            let mut place = indices.to_vec();
            place[dim] = l.add(b, place[dim], start);
            l.store(b, value, &place, element);
        });
        let size = l.extent(b, source, dim);
        let size = l.value_of(b, size);
        start = l.add(b, start, size);
    }
}

/// Whether an operation is a `tensor.pad` that crops nothing.
pub(crate) fn is_plain_pad(l: &Lowerer<'_>, op: ir::OpId) -> bool {
    let grows = |name: &str| l.ints(op, name).iter().all(|&number| number >= 0);
    l.old.def(op) == <tensor::Pad as ir::Op>::DEF && grows("low") && grows("high")
}

/// Writes a `tensor.pad` that is stored: padding everywhere, then the source over it, which takes
/// no conditions. The first dimensions have these indices; if they are padded themselves, each
/// element is chosen.
pub(crate) fn pad(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value) = (stage.op, stage.value);
    let (source, outside) = (l.old.operand(op, 0), l.scalar(l.old.operand(op, 1)));
    let [low, high, interior] = ["low", "high", "interior"].map(|name| l.ints(op, name));
    let is_padded = |dim: usize| low[dim] != 0 || high[dim] != 0 || interior[dim] != 0;
    if (0..bound.len()).any(is_padded) {
        return l.over(b, value, bound, &mut |l, b, indices| {
            let element = l.compute(b, value, indices);
            l.write(b, value, indices, element);
        });
    }
    l.over(b, value, bound, &mut |l, b, indices| l.store(b, value, indices, outside));
    l.over(b, source, bound, &mut |l, b, indices| {
        let element = l.element(b, source, indices);
        let place: Vec<ValueId> = (0..indices.len())
            .map(|dim| {
                let scaled = l.times(b, indices[dim], interior[dim] + 1);
                l.plus(b, scaled, low[dim])
            })
            .collect();
        l.store(b, value, &place, element);
    });
}

/// Writes a `tensor.from_elements`.
pub(crate) fn from_elements(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage) {
    let (op, value) = (stage.op, stage.value);
    let sizes: Vec<Size> = l.sizes(b, value);
    for (number, element) in l.old.operands(op).collect::<Vec<_>>().into_iter().enumerate() {
        let position = l.index(b, number as i64);
        let place = l.delinear(b, &sizes, position);
        let element = l.scalar(element);
        l.write(b, value, &place, element);
    }
}
