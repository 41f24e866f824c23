//! The rules of operations that read and write memory.

use ir::affine_map::AffineExpr;
use ir::{AttrKind, Context, Failed, Op, Sink, Type, TypeKind, View};

use crate::ops::Store;
use crate::shape::scalable;
use crate::transfer::{Transfer, mask_type};
use crate::verify::{fail, shape};

type Verified = Result<(), Failed>;

pub(crate) fn load(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    rows(view, view.operand_type(0), view.result_type(0), sink)
}

pub(crate) fn store(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    rows(view, view.operand_type(1), view.operand_type(0), sink)
}

/// A vector goes along the last dimensions of a memref, in rows without gaps, or is one of its
/// elements.
fn rows(view: View<'_>, memref: Type, vector: Type, sink: &mut Sink<'_>) -> Verified {
    indices(view, usize::from(Store::is(view.body, view.op)), memref, sink)?;
    alignment(view, sink)?;
    let (cx, element) = (view.cx, memref.element(view.cx));
    if element.is_vector(cx) {
        if element == vector {
            return Ok(());
        }
        let (element, vector) = (element.text(cx), vector.text(cx));
        return fail(view, format!("the elements of the memref are `{element}`, but the vector is `{vector}`"), sink);
    }
    same_elements(view, element, vector, sink)?;
    let (rank, memref_rank) = (shape(cx, vector).len(), memref.shape(cx).map_or(0, <[i64]>::len));
    if rank > memref_rank {
        let (memref, vector) = (memref.text(cx), vector.text(cx));
        return fail(view, format!("`{memref}` has fewer dimensions than `{vector}`"), sink);
    }
    let is_one = vector.element_count(cx) == Some(1) && !scalable(cx, vector).contains(&true);
    if !is_one && !has_unit_stride(cx, memref) {
        let message = format!("the last dimension of `{}` must have stride 1", memref.text(cx));
        return fail(view, message, sink);
    }
    Ok(())
}

/// Whether neighbours along the last dimension stand next to each other, by the type.
fn has_unit_stride(cx: &Context, memref: Type) -> bool {
    let TypeKind::Memref { layout, .. } = memref.kind(cx) else { return false };
    match layout.map(|layout| layout.kind(cx)) {
        None => true,
        Some(AttrKind::Strided { strides, .. }) => strides.last().is_none_or(|&stride| stride == 1),
        Some(AttrKind::AffineMap(map)) => map.is_identity(),
        _ => false,
    }
}

fn same_elements(view: View<'_>, element: Type, vector: Type, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    if vector.element(cx) == element {
        return Ok(());
    }
    let (element, vector) = (element.text(cx), vector.text(cx));
    fail(view, format!("the elements of the memref are `{element}`, but the vector is `{vector}`"), sink)
}

/// One index per dimension; the indices are operand slot `base + 1`.
fn indices(view: View<'_>, base: usize, memref: Type, sink: &mut Sink<'_>) -> Verified {
    let rank = memref.shape(view.cx).map_or(0, <[i64]>::len);
    let given = view.body.operand_group(view.cx, view.op, base + 1).len();
    if rank == given {
        return Ok(());
    }
    let wanted = if rank == 1 { "1 index".into() } else { format!("{rank} indices") };
    fail(view, format!("`{}` takes {wanted}, but `{}` has {given}", memref.text(view.cx), view.def().name), sink)
}

fn alignment(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let alignment = view.attr("alignment").and_then(|attr| attr.as_integer(view.cx));
    match alignment.filter(|&bytes| !u32::try_from(bytes).is_ok_and(u32::is_power_of_two)) {
        Some(bytes) => fail(view, format!("an alignment is a power of two, but this is {bytes}"), sink),
        None => Ok(()),
    }
}

/// Loads and stores with a mask: neighbours.
pub(crate) fn masked(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let memref = view.operand_type(0);
    masked_access(view, sink)?;
    let vector = last_operand(view);
    let memref_rank = memref.shape(view.cx).map_or(0, <[i64]>::len);
    if shape(view.cx, vector).len() > memref_rank {
        let (memref, vector) = (memref.text(view.cx), vector.text(view.cx));
        return fail(view, format!("`{memref}` has fewer dimensions than `{vector}`"), sink);
    }
    unit_stride(view, sink)
}

/// Loads and stores that pack elements: one row.
pub(crate) fn packed(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    masked_access(view, sink)?;
    let vector = last_operand(view);
    if shape(view.cx, vector).len() != 1 || view.operand_type(0).shape(view.cx) == Some(&[]) {
        let text = vector.text(view.cx);
        return fail(view, format!("`{}` takes a vector with one dimension, found `{text}`", view.def().name), sink);
    }
    unit_stride(view, sink)
}

/// `gather` and `scatter`.
pub(crate) fn indexed(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    masked_access(view, sink)?;
    let (cx, count) = (view.cx, view.body.operand_count(view.op));
    let (indices, vector) = (view.operand_type(count - 3), view.operand_type(count - 1));
    if indices.with_element(cx, Type::I1) != vector.with_element(cx, Type::I1) {
        let (indices, vector) = (indices.text(cx), vector.text(cx));
        return fail(view, format!("the indices are `{indices}`, but the vector is `{vector}`"), sink);
    }
    match view.operand_type(0).shape(cx) {
        Some([]) => fail(view, "a memref without dimensions has no last index to add to".into(), sink),
        _ => Ok(()),
    }
}

fn last_operand(view: View<'_>) -> Type {
    view.operand_type(view.body.operand_count(view.op) - 1)
}

/// What all accesses with a mask have: the mask is the operand before the last one.
fn masked_access(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, memref) = (view.cx, view.operand_type(0));
    indices(view, 0, memref, sink)?;
    alignment(view, sink)?;
    let (mask, vector) = (view.operand_type(view.body.operand_count(view.op) - 2), last_operand(view));
    same_elements(view, memref.element(cx), vector, sink)?;
    let wanted = vector.with_element(cx, Type::I1);
    if mask == wanted {
        return Ok(());
    }
    let (wanted, found) = (wanted.text(cx), mask.text(cx));
    fail(view, format!("the mask must be `{wanted}`, found `{found}`"), sink)
}

fn unit_stride(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let memref = view.operand_type(0);
    if has_unit_stride(view.cx, memref) {
        return Ok(());
    }
    fail(view, format!("the last dimension of `{}` must have stride 1", memref.text(view.cx)), sink)
}

/// `transfer_read` and `transfer_write`.
pub(crate) fn transfer(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, transfer) = (view.cx, Transfer::of(view));
    let (memref, vector) = (transfer.memref_type(), transfer.vector_type());
    indices(view, usize::from(!transfer.is_read()), memref, sink)?;
    same_elements(view, memref.element(cx), vector, sink)?;
    if transfer.is_read() {
        let padding = view.operand_type(transfer.after_indices());
        if padding != memref.element(cx) {
            let (wanted, found) = (memref.element(cx).text(cx), padding.text(cx));
            return fail(view, format!("the padding must be a `{wanted}`, found `{found}`"), sink);
        }
    }
    permutation(view, &transfer, sink)?;
    let (rank, given) = (shape(cx, vector).len(), transfer.in_bounds().len());
    if rank != given {
        return fail(view, format!("`in_bounds` has {given} entries, but the vector has rank {rank}"), sink);
    }
    let entries = view.attr("in_bounds").and_then(|attr| attr.as_array(cx)).unwrap_or(&[]);
    if entries.iter().any(|entry| entry.ty(cx) != Some(ir::Type::I1)) {
        return fail(view, "the entries of `in_bounds` are `true` or `false`".into(), sink);
    }
    let (Some(mask), Some(map)) = (transfer.mask(), transfer.map()) else { return Ok(()) };
    let (wanted, found) = (mask_type(cx, map, vector), view.body.ty(mask));
    if wanted == found {
        return Ok(());
    }
    fail(view, format!("the mask must be `{}`, found `{}`", wanted.text(cx), found.text(cx)), sink)
}

/// The map takes dimensions of the memref, each at most once; a read may also repeat elements.
fn permutation(view: View<'_>, transfer: &Transfer<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, map) = (view.cx, transfer.map());
    let rank = transfer.memref_type().shape(cx).map_or(0, <[i64]>::len);
    let Some(map) = map.filter(|map| map.dims as usize == rank && map.symbols == 0) else {
        return fail(view, format!("the permutation map must take the {rank} indices of the memref"), sink);
    };
    let vector_rank = shape(cx, transfer.vector_type()).len();
    if map.results.len() != vector_rank {
        let found = map.results.len();
        return fail(
            view,
            format!("the permutation map gives {found} indices, but the vector has {vector_rank}"),
            sink,
        );
    }
    let mut seen = vec![false; rank];
    let is_projection = map.results.iter().all(|expr| match *expr {
        AffineExpr::Dim(dim) => seen.get_mut(dim as usize).is_some_and(|seen| !std::mem::replace(seen, true)),
        AffineExpr::Constant(0) => transfer.is_read(),
        _ => false,
    });
    if is_projection {
        return Ok(());
    }
    let allowed = if transfer.is_read() { "different dimensions, or 0" } else { "different dimensions" };
    fail(view, format!("the results of the permutation map must be {allowed}"), sink)
}
