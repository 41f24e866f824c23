//! Rewrites towards the canonical form. All are exact: no rounding changes, and programs that
//! stop for sizes that do not fit may only stop less.

mod moves;
mod scatters;
mod sizes;

use ir::attr_values::Ints;
use ir::{DYNAMIC, Op, OpId, OpSpec, Pattern, Rewriter, Type, ValueId};

use crate::einsum::EinsumSpec;
use crate::ops::*;

macro_rules! patterns {
    ($($(#[doc = $doc:literal])* $constant:ident: $($name:literal = $rewrite:expr),*;)*) => {
        $($(#[doc = $doc])*
        pub(crate) const $constant: &[Pattern] = &[$(Pattern { name: $name, rewrite: $rewrite }),*];)*
    };
}

patterns! {
    /// On operations whose result has sizes that are operands.
    SIZED: "tensor-known-size" = sizes::known_size;
    /// On `tensor.broadcast`.
    BROADCAST: "tensor-broadcast-of-splat" = moves::of_splat, "tensor-broadcast-of-broadcast" = moves::broadcast_of_broadcast;
    /// On `tensor.transpose`.
    TRANSPOSE:
        "tensor-transpose-of-splat" = moves::of_splat,
        "tensor-transpose-of-transpose" = moves::transpose_of_transpose,
        "tensor-transpose-of-einsum" = transpose_of_einsum,
        "tensor-transpose-of-broadcast" = moves::transpose_of_broadcast,
        "tensor-transpose-of-reshape" = moves::transpose_of_reshape;
    /// On `tensor.reshape`.
    RESHAPE: "tensor-reshape-of-splat" = moves::of_splat, "tensor-reshape-of-reshape" = moves::reshape_of_reshape;
    /// On `tensor.slice`.
    SLICE:
        "tensor-slice-of-splat" = moves::of_splat,
        "tensor-slice-of-slice" = moves::slice_of_slice,
        "tensor-slice-of-broadcast" = moves::slice_of_broadcast,
        "tensor-slice-of-concat" = moves::slice_of_concat;
    /// On `tensor.dynamic_slice`.
    DYNAMIC_SLICE: "tensor-dynamic-slice-of-splat" = moves::of_splat, "tensor-known-start" = moves::known_start;
    /// On `tensor.pad`.
    PAD: "tensor-pad-that-crops" = moves::pad_that_crops;
    /// On `tensor.concat`.
    CONCAT: "tensor-concat-flatten" = concat_flatten;
    /// On `tensor.reverse`.
    REVERSE: "tensor-reverse-of-splat" = moves::of_splat, "tensor-reverse-of-reverse" = reverse_of_reverse;
    /// On `tensor.reduce`.
    REDUCE: "tensor-reduce-of-reduce" = reduce_of_reduce;
    /// On `tensor.einsum`.
    EINSUM: "tensor-einsum-that-transposes" = einsum_that_transposes;
    /// On `tensor.scatter`.
    SCATTER:
        "tensor-scatter-of-padding" = scatters::scatter_of_padding,
        "tensor-scatter-of-masked" = scatters::scatter_of_masked;
    /// On `tensor.sort`.
    SORT: "tensor-sort-of-unused" = sort_of_unused;
    /// On `tensor.extract`.
    EXTRACT: "tensor-of-cast" = sizes::of_cast;
    /// On `tensor.from_elements`.
    FROM_ELEMENTS: "tensor-from-elements-of-one" = from_elements_of_one;
    /// On `tensor.dim`.
    DIM: "tensor-of-cast" = sizes::of_cast, "tensor-dim-of-same-shape" = sizes::dim_of_same_shape;
    /// On `tensor.cast`.
    CAST: "tensor-cast-of-cast" = sizes::cast_of_cast;
}

/// The sizes of a value, if all are known.
fn known_shape(rw: &Rewriter<'_>, value: ValueId) -> Option<Vec<i64>> {
    let shape = rw.body.ty(value).shape(rw.cx)?;
    (!shape.contains(&DYNAMIC)).then(|| shape.to_vec())
}

/// The type of the only result of an operation.
fn result_type(rw: &Rewriter<'_>, op: OpId) -> Type {
    rw.body.ty(rw.body.result(op, 0))
}

/// Operands that are concatenated along the same dimension, and no empty ones.
fn concat_flatten(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let along = Concat(op).dim(rw.cx, rw.body);
    let sources = Concat(op).sources(rw.body);
    let mut flat = Vec::new();
    for &source in &sources {
        let inner = Concat::defining(rw.body, source).filter(|inner| inner.dim(rw.cx, rw.body) == along);
        match inner {
            Some(inner) => flat.extend(inner.sources(rw.body)),
            None => flat.push(source),
        }
    }
    let is_empty = |value: &ValueId| rw.body.ty(*value).shape(rw.cx).is_some_and(|shape| shape[along as usize] == 0);
    let mut kept: Vec<ValueId> = flat.iter().copied().filter(|value| !is_empty(value)).collect();
    if kept.is_empty() {
        kept.extend(flat.first());
    }
    if kept == sources {
        return false;
    }
    let ty = result_type(rw, op);
    let types: Vec<Type> = kept.iter().map(|&value| rw.body.ty(value)).collect();
    // What an empty operand knew of the other dimensions must not be lost.
    let attrs = rw.body.attrs(op);
    let infer = ir::Infer { cx: rw.cx, def: Concat::DEF, operands: &types, attrs };
    if crate::infer::concat(&infer) != Ok(vec![ty]) {
        return false;
    }
    let new = rw.before(op, |b| Concat::emit(b, &kept, along));
    rw.replace(op, &[new]);
    true
}

/// Reversing twice is reversing what is reversed once.
fn reverse_of_reverse(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Some(inner) = Reverse::defining(rw.body, Reverse(op).source(rw.body)) else { return false };
    let (ours, theirs) = (Reverse(op).dims(rw.cx, rw.body), inner.dims(rw.cx, rw.body));
    let mut dims: Vec<i64> = ours.iter().copied().filter(|dim| !theirs.contains(dim)).collect();
    dims.extend(theirs.iter().filter(|dim| !ours.contains(dim)));
    dims.sort_unstable();
    let source = inner.source(rw.body);
    let new = if dims.is_empty() { source } else { rw.before(op, |b| Reverse::emit(b, source, dims)) };
    rw.replace(op, &[new]);
    true
}

/// Two reductions of one kind are one: the order inside it is free.
fn reduce_of_reduce(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let kind = Reduce(op).kind(rw.cx, rw.body);
    let Some(inner) = Reduce::defining(rw.body, Reduce(op).source(rw.body)) else { return false };
    if kind.is_index() || inner.kind(rw.cx, rw.body) != kind {
        return false;
    }
    let source = inner.source(rw.body);
    let rank = rw.body.ty(source).shape(rw.cx).map_or(0, <[i64]>::len) as i64;
    let mut dims = inner.dims(rw.cx, rw.body).0;
    let left: Vec<i64> = (0..rank).filter(|dim| !dims.contains(dim)).collect();
    dims.extend(Reduce(op).dims(rw.cx, rw.body).iter().map(|&dim| left[dim as usize]));
    dims.sort_unstable();
    let ty = result_type(rw, op);
    let new = rw.before(op, |b| Reduce::emit(b, ty, source, kind, Ints(dims)));
    rw.replace(op, &[new]);
    true
}

/// An einsum of one operand that keeps all its dimensions and elements.
fn einsum_that_transposes(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let Ok(spec) = EinsumSpec::parse(&Einsum(op).spec(rw.cx, rw.body)) else { return false };
    let &[source] = Einsum(op).inputs(rw.body).as_slice() else { return false };
    let letters = &spec.inputs[0];
    let is_same_element = rw.body.ty(source).element(rw.cx) == result_type(rw, op).element(rw.cx);
    // Letters of the result are different, so with as many of them there is no diagonal.
    if letters.len() != spec.output.len() || !is_same_element {
        return false;
    }
    let place = |letter| letters.iter().position(|other| other == letter).map(|at| at as i64);
    let Some(perm) = spec.output.iter().map(place).collect::<Option<Vec<i64>>>() else { return false };
    let new = rw.before(op, |b| Transpose::emit(b, source, perm));
    rw.replace(op, &[new]);
    true
}

/// An einsum that only the transpose reads gives its result in that order, if the rows of the result
/// are rows of an operand then: no product has to be computed against the order of its operands.
fn transpose_of_einsum(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let source = Transpose(op).source(rw.body);
    let Some(inner) = Einsum::defining(rw.body, source) else { return false };
    if !rw.body.has_one_use(source) || rw.body.block_of(inner.0) != rw.body.block_of(op) {
        return false;
    }
    let Ok(mut spec) = EinsumSpec::parse(&inner.spec(rw.cx, rw.body)) else { return false };
    let perm = Transpose(op).perm(rw.cx, rw.body);
    spec.output = perm.iter().map(|&dim| spec.output[dim as usize]).collect();
    let row = spec.output.last();
    if !spec.inputs.iter().any(|letters| letters.last() == row) {
        return false;
    }
    let (ty, inputs) = (result_type(rw, op), inner.inputs(rw.body));
    let new = rw.before(op, |b| Einsum::emit(b, ty, &inputs, spec.to_string()));
    rw.replace(op, &[new]);
    true
}

/// What is sorted along by the keys and not used need not be.
fn sort_of_unused(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let (keys, count) = (Sort(op).keys(rw.cx, rw.body) as usize, rw.body.operand_count(op));
    let is_kept = |&at: &usize| at < keys || rw.body.has_uses(rw.body.result(op, at));
    let kept: Vec<usize> = (0..count).filter(is_kept).collect();
    if kept.len() == count {
        return false;
    }
    let attrs = rw.body.attrs(op);
    let operands: Vec<ValueId> = kept.iter().map(|&at| rw.body.operand(op, at)).collect();
    let results = operands.iter().map(|&value| rw.body.ty(value)).collect();
    let new = rw.before(op, |b| b.insert(OpSpec { attrs, operands, results, ..OpSpec::new(Sort::DEF, b.loc) }));
    for (number, at) in kept.into_iter().enumerate() {
        rw.replace_value(rw.body.result(op, at), rw.body.result(new, number));
    }
    rw.erase(op);
    true
}

/// Elements that all are one value.
fn from_elements_of_one(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let elements = FromElements(op).elements(rw.body);
    let Some(&first) = elements.first() else { return false };
    if elements.iter().any(|&element| element != first) {
        return false;
    }
    let ty = result_type(rw, op);
    let new = rw.before(op, |b| Splat::emit(b, ty, first, &[]));
    rw.replace(op, &[new]);
    true
}
