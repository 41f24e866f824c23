//! Operations on vectors that are said by others. For both modes: products, minima and maxima of
//! the elements of a vector become that many multiplications or choices, which have rules; so do
//! reductions of some dimensions and outer products. For reverse mode also: accesses of several
//! elements become accesses of one element each, so that what they hit is known exactly.

use ir::{Body, Builder, Context, Op, OpDef, OpId, Point, Sink, Type, ValueId, View};
use vector::CombiningKind;
use vector::shape::{count, flat, place, places, sizes};
use vector::transfer::Transfer;

use crate::values::{add, integer_constant};

/// Operations on more elements than this are not taken apart.
const MAX_ELEMENTS: usize = 1024;

/// Says reductions and outer products of floats by operations on their elements.
pub fn expand(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) {
    let ops: Vec<OpId> = body.walk_all().collect();
    for op in ops {
        let def = body.def(op);
        if def == vector::ToElements::DEF || def == vector::Deinterleave::DEF {
            take_apart(cx, body, op);
            continue;
        }
        let is_covered = match () {
            () if def == vector::Reduction::DEF => vector::Reduction(op).kind(cx, body) != CombiningKind::Add,
            () => def == vector::MultiReduction::DEF || def == vector::Outerproduct::DEF,
        };
        let is_float = |value: ValueId| body.ty(value).element(cx).is_float(cx);
        if is_covered && is_float(body.operand(op, 0)) && is_small(cx, body, op, sink) {
            let result = expand_one(cx, body, op);
            let old = body.result(op, 0);
            let name = body.value_name(old);
            body.set_value_name(result, name);
            body.replace_all_uses(old, result);
            body.erase(op);
        }
    }
}

/// Says operations with several results by one operation for each.
fn take_apart(cx: &Context, body: &mut Body, op: OpId) {
    let (source, results) = (body.operand(op, 0), body.results(op).collect::<Vec<ValueId>>());
    let shape = sizes(cx, body.ty(source));
    let is_line = shape.len() == 1 && !vector::shape::is_scalable(cx, body.ty(source));
    if body.def(op) == vector::Deinterleave::DEF && !is_line {
        return;
    }
    let is_split = body.def(op) == vector::Deinterleave::DEF;
    let mut b = Builder::before(cx, body, op);
    let parts: Vec<ValueId> = match is_split {
        true => (0..2)
            .map(|first| {
                let mask: Vec<i64> = (0..shape[0] as i64 / 2).map(|at| 2 * at + first).collect();
                vector::Shuffle::emit(&mut b, source, source, mask)
            })
            .collect(),
        false => elements(&mut b, source),
    };
    for (old, new) in results.into_iter().zip(parts) {
        let name = body.value_name(old);
        body.set_value_name(new, name);
        body.replace_all_uses(old, new);
    }
    body.erase(op);
}

fn is_small(cx: &Context, body: &Body, op: OpId, sink: &mut Sink<'_>) -> bool {
    let vectors = body.operands(op).chain(body.results(op)).map(|value| body.ty(value)).filter(|ty| ty.is_vector(cx));
    for ty in vectors {
        if vector::shape::is_scalable(cx, ty) || count(&sizes(cx, ty)) > MAX_ELEMENTS {
            let name = body.def(op).name;
            let message = format!("automatic differentiation does not cover `{name}` on a {}", ty.text(cx));
            sink.error(body.loc(op), message).note(format!("vectors of up to {MAX_ELEMENTS} elements are covered"));
            return false;
        }
    }
    true
}

fn expand_one(cx: &Context, body: &mut Body, op: OpId) -> ValueId {
    let def = body.def(op);
    let operands: Vec<ValueId> = body.operands(op).collect();
    let ty = body.ty(body.result(op, 0));
    let fastmath = body.attr_of(cx, op, "fastmath");
    if def == vector::Reduction::DEF {
        let kind = vector::Reduction(op).kind(cx, body);
        let mut b = Builder::before(cx, body, op);
        let parts = operands.get(1).copied().into_iter().chain(elements(&mut b, operands[0])).collect::<Vec<_>>();
        return joined(&mut b, kind, fastmath, &parts);
    }
    if def == vector::MultiReduction::DEF {
        let reduction = vector::MultiReduction(op);
        let (kind, dims) = (reduction.kind(cx, body), reduction.reduction_dims(cx, body).0);
        let shape = sizes(cx, body.ty(operands[0]));
        let kept: Vec<usize> = (0..shape.len()).filter(|&dim| !dims.contains(&(dim as i64))).collect();
        let to: Vec<usize> = kept.iter().map(|&dim| shape[dim]).collect();
        let mut b = Builder::before(cx, body, op);
        let mut parts: Vec<Vec<ValueId>> = elements(&mut b, operands[1]).into_iter().map(|part| vec![part]).collect();
        let all = elements(&mut b, operands[0]);
        for (place, element) in places(&shape).zip(all) {
            let target: Vec<usize> = kept.iter().map(|&dim| place[dim]).collect();
            parts[flat(&to, &target)].push(element);
        }
        let results: Vec<ValueId> = parts.iter().map(|parts| joined(&mut b, kind, None, parts)).collect();
        return assembled(&mut b, ty, &results);
    }
    let kind = vector::Outerproduct(op).kind(cx, body);
    let mut b = Builder::before(cx, body, op);
    let (left, right) = (elements(&mut b, operands[0]), elements(&mut b, operands[1]));
    let products: Vec<ValueId> = left
        .iter()
        .flat_map(|&x| right.iter().map(move |&y| (x, y)))
        .map(|(x, y)| arith::Mulf::emit(&mut b, x, y))
        .collect();
    let Some(&acc) = operands.get(2) else { return assembled(&mut b, ty, &products) };
    let before = elements(&mut b, acc);
    let results: Vec<ValueId> =
        products.iter().zip(before).map(|(&product, old)| joined(&mut b, kind, None, &[old, product])).collect();
    assembled(&mut b, ty, &results)
}

/// Floats joined from the first to the last.
fn joined(b: &mut Builder<'_>, kind: CombiningKind, fastmath: Option<ir::Attr>, parts: &[ValueId]) -> ValueId {
    let def: &'static OpDef = match kind {
        CombiningKind::Mul => arith::Mulf::DEF,
        CombiningKind::Minimumf => arith::Minimumf::DEF,
        CombiningKind::Maximumf => arith::Maximumf::DEF,
        CombiningKind::Minnumf => arith::Minnumf::DEF,
        CombiningKind::Maxnumf => arith::Maxnumf::DEF,
        _ => arith::Addf::DEF,
    };
    let (&first, rest) = parts.split_first().expect("a vector has elements");
    rest.iter().fold(first, |joined, &part| {
        let attrs = fastmath.map(|flags| ("fastmath", flags)).into_iter().collect();
        let op = b.build(def, vec![joined, part], None, attrs);
        b.body.result(op, 0)
    })
}

/// The elements of a vector, row by row; of a scalar, itself.
pub fn elements(b: &mut Builder<'_>, value: ValueId) -> Vec<ValueId> {
    let ty = b.ty(value);
    if !ty.is_vector(b.cx) {
        return vec![value];
    }
    places(&sizes(b.cx, ty)).collect::<Vec<_>>().iter().map(|place| element(b, value, place)).collect()
}

/// One element of a vector.
fn element(b: &mut Builder<'_>, value: ValueId, place: &[usize]) -> ValueId {
    let position: Vec<i64> = place.iter().map(|&at| at as i64).collect();
    vector::Extract::emit(b, value, &[], position)
}

/// A vector, or a scalar, of these elements.
pub fn assembled(b: &mut Builder<'_>, ty: Type, elements: &[ValueId]) -> ValueId {
    if ty.is_vector(b.cx) { vector::FromElements::emit(b, ty, elements) } else { elements[0] }
}

// ---- memory ----

/// The accesses of several elements.
const ACCESSES: &[&OpDef] = &[
    vector::Load::DEF,
    vector::Store::DEF,
    vector::Maskedload::DEF,
    vector::Maskedstore::DEF,
    vector::Gather::DEF,
    vector::Scatter::DEF,
    vector::TransferRead::DEF,
    vector::TransferWrite::DEF,
];

/// Takes accesses of several elements apart.
pub fn expand_accesses(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| ACCESSES.contains(&body.def(op))).collect();
    for op in ops {
        if !is_small(cx, body, op, sink) {
            continue;
        }
        let access = match access(cx, body, op) {
            Ok(access) => access,
            Err(why) => {
                let name = body.def(op).name;
                sink.error(body.loc(op), format!("automatic differentiation does not cover `{name}` {why}"));
                continue;
            }
        };
        let mut b = Builder::new(cx, body, Point::Before(op), body.loc(op));
        let parts: Vec<Option<ValueId>> =
            (0..count(&access.shape)).map(|number| access_element(&mut b, op, &access, number)).collect();
        if let Some(parts) = parts.into_iter().collect::<Option<Vec<ValueId>>>().filter(|_| access.stored.is_none()) {
            let ty = b.ty(b.body.result(op, 0));
            let result = assembled(&mut b, ty, &parts);
            let old = body.result(op, 0);
            let name = body.value_name(old);
            body.set_value_name(result, name);
            body.replace_all_uses(old, result);
        }
        body.erase(op);
    }
}

/// An access of several elements, to read.
struct Access {
    memref: ValueId,
    indices: Vec<ValueId>,
    /// The sizes of the vector.
    shape: Vec<usize>,
    /// For each dimension of the vector, the one of the memref that it goes along.
    dims: Vec<Option<usize>>,
    /// The dimensions of the memref that the access may leave.
    open: Vec<usize>,
    /// What is added to the last subscript.
    offsets: Option<ValueId>,
    mask: Option<ValueId>,
    /// The dimensions of the vector that are those of the mask.
    mask_dims: Vec<usize>,
    /// What is written; if nothing is, what stands for elements that are not read.
    stored: Option<ValueId>,
    otherwise: Option<ValueId>,
}

fn access(cx: &Context, body: &Body, op: OpId) -> Result<Access, String> {
    let (def, view) = (body.def(op), View::new(cx, body, op));
    let transfer = Transfer::of(view);
    let is_transfer = def == vector::TransferRead::DEF || def == vector::TransferWrite::DEF;
    let stores = [vector::Store::DEF, vector::Maskedstore::DEF, vector::Scatter::DEF, vector::TransferWrite::DEF];
    let is_store = stores.contains(&def);
    let operands: Vec<ValueId> = body.operands(op).collect();
    let base = operands.iter().position(|&value| body.ty(value).is_memref(cx)).ok_or("without a memref")?;
    let memref = operands[base];
    let ty = body.ty(memref);
    let rank = ty.shape(cx).map_or(0, <[_]>::len);
    if ty.element(cx).is_vector(cx) {
        return Err(format!("on a {}", ty.text(cx)));
    }
    let vector_first = is_store && base == 1;
    let value = match (is_store, vector_first) {
        (true, true) => Some(operands[0]),
        (true, false) => operands.last().copied(),
        _ => None,
    };
    let vector_type = body.ty(value.unwrap_or_else(|| body.result(op, 0)));
    let shape = sizes(cx, vector_type);
    let is_plain = def == vector::Load::DEF || def == vector::Store::DEF;
    let is_indexed = def == vector::Gather::DEF || def == vector::Scatter::DEF;
    let last = |dim: usize| (rank + dim).checked_sub(shape.len());
    let mut access = Access {
        memref,
        indices: operands[base + 1..base + 1 + rank].to_vec(),
        dims: (0..shape.len()).map(|dim| last(dim).filter(|_| !is_indexed)).collect(),
        open: Vec::new(),
        offsets: is_indexed.then(|| operands[base + 1 + rank]),
        mask: (!is_plain && !is_transfer).then(|| operands[base + 1 + rank + usize::from(is_indexed)]),
        mask_dims: (0..shape.len()).collect(),
        stored: value,
        otherwise: (!is_plain && !is_store).then(|| *operands.last().expect("a masked read has a value instead")),
        shape,
    };
    if is_transfer {
        access.dims = transfer.dims().ok_or("with such a map")?;
        let in_bounds = transfer.in_bounds();
        let is_open = |&dim: &usize| !in_bounds.get(dim).copied().unwrap_or(false);
        access.open = (0..access.dims.len()).filter(is_open).filter_map(|dim| access.dims[dim]).collect();
        access.mask = transfer.mask();
        access.mask_dims = transfer.mask_dims();
        access.otherwise = (!is_store).then(|| operands[transfer.after_indices()]);
    }
    Ok(access)
}

/// Reads or writes one element.
fn access_element(b: &mut Builder<'_>, op: OpId, access: &Access, number: usize) -> Option<ValueId> {
    let cx = b.cx;
    let place = place(&access.shape, number);
    let mut indices = access.indices.clone();
    for (&at, dim) in place.iter().zip(&access.dims) {
        if let Some(dim) = *dim {
            let offset = integer_constant(b, at as i64, Type::INDEX);
            indices[dim] = add(b, indices[dim], offset);
        }
    }
    if let (Some(offsets), Some(last)) = (access.offsets, indices.last().copied()) {
        let offset = element(b, offsets, &place);
        let offset = crate::tape::to_index(b, offset);
        let at = indices.len() - 1;
        indices[at] = add(b, last, offset);
    }
    let mut conditions = Vec::new();
    if let Some(mask) = access.mask {
        let at: Vec<usize> = match access.mask_dims.is_empty() {
            true => vec![0],
            false => access.mask_dims.iter().map(|&dim| place[dim]).collect(),
        };
        conditions.push(element(b, mask, &at));
    }
    for &dim in &access.open {
        let size = super::views::size(b, access.memref, dim);
        // Without sign, what is below zero is beyond the end.
        conditions.push(arith::Cmpi::emit(b, indices[dim], size, arith::CmpI::Ult));
    }
    let condition = conditions.into_iter().reduce(|both, condition| arith::Andi::emit(b, both, condition));
    let stored = access.stored.map(|value| element(b, value, &place));
    let Some(condition) = condition else {
        return match stored {
            Some(value) => {
                memref::store(b, value, access.memref, &indices);
                None
            }
            None => Some(memref::load(b, access.memref, &indices)),
        };
    };
    if let Some(value) = stored {
        let store = |b: &mut Builder<'_>| {
            memref::store(b, value, access.memref, &indices);
            Vec::new()
        };
        loops::build_if(b, condition, &[], store, |_| Vec::new());
        return None;
    }
    let otherwise = access.otherwise.expect("a read has a value instead");
    let otherwise = if b.ty(otherwise).is_vector(cx) { element(b, otherwise, &place) } else { otherwise };
    let ty = b.ty(b.body.result(op, 0)).element(cx);
    let read = |b: &mut Builder<'_>| vec![memref::load(b, access.memref, &indices)];
    Some(loops::build_if(b, condition, &[ty], read, |_| vec![otherwise])[0])
}
