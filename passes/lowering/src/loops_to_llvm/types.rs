//! What types become, and the calling convention as types.
//!
//! The convention is upstream's default: a memref parameter is expanded to its allocated and
//! aligned pointers, offset, sizes and strides; a memref result is a struct of them, and several
//! results are one struct.

use ir::{AttrKind, Context, Type, TypeKind};

/// What the type of a value becomes; `None` if it cannot be converted. For a memref this is the
/// type of its aligned pointer, see [`super::descriptor`].
pub fn convert_type(cx: &Context, ty: Type) -> Option<Type> {
    match ty.kind(cx) {
        TypeKind::Memref { element, .. } => {
            let has_layout = memref::layout(cx, ty).is_some() && is_default_space(cx, ty);
            (has_layout && convert_element(cx, *element).is_some()).then(|| llvm::pointer(cx))
        }
        TypeKind::Extension { def, .. } if llvm::types::TYPES.contains(def) => Some(ty),
        _ => convert_scalar_or_vector(cx, ty),
    }
}

/// A memref in memory is a struct, as where a function returns it.
fn convert_element(cx: &Context, ty: Type) -> Option<Type> {
    if ty.is_memref(cx) { result_type(cx, ty) } else { convert_scalar_or_vector(cx, ty) }
}

/// LLVM takes longer rows apart one element at a time, and for ever.
const MAX_ROW: i64 = 1 << 16;

/// A vector of rank n becomes arrays of vectors with one dimension, its rows; one without
/// dimensions is a vector of one element. Scalable vectors are not converted.
fn convert_scalar_or_vector(cx: &Context, ty: Type) -> Option<Type> {
    match ty.kind(cx) {
        TypeKind::Vector { shape, element, scalable } => {
            if scalable.contains(&true) || shape.iter().any(|&size| size <= 0) {
                return None;
            }
            let (&length, outer) = shape.split_last().unwrap_or((&1, &[]));
            if length > MAX_ROW {
                return None;
            }
            let row = cx.vector(&[length], convert_scalar(cx, *element)?);
            Some(outer.iter().rev().fold(row, |inner, &size| llvm::array(cx, size as u64, inner)))
        }
        _ => convert_scalar(cx, ty),
    }
}

fn convert_scalar(cx: &Context, ty: Type) -> Option<Type> {
    match *ty.kind(cx) {
        TypeKind::Integer { width: width @ 1.., .. } => Some(cx.integer_type(width)),
        TypeKind::Index => Some(Type::I64),
        TypeKind::Float(kind) if kind.is_machine() => Some(ty),
        TypeKind::Float(kind) if !kind.is_wide() => Some(cx.integer_type(kind.width())),
        _ => None,
    }
}

fn is_default_space(cx: &Context, ty: Type) -> bool {
    let TypeKind::Memref { space, .. } = ty.kind(cx) else { return false };
    space.is_none_or(|space| matches!(space.kind(cx), AttrKind::Integer(0, _)))
}

/// What an element of a memref is in memory.
pub fn element_type(cx: &Context, memref: Type) -> Option<Type> {
    convert_element(cx, memref.element(cx))
}

/// The parts that a memref parameter is expanded to: two pointers, offset, sizes, strides.
pub fn descriptor_fields(cx: &Context, rank: usize) -> Vec<Type> {
    let mut fields = vec![llvm::pointer(cx), llvm::pointer(cx)];
    fields.resize(3 + 2 * rank, Type::I64);
    fields
}

/// The struct that a memref result is.
pub fn descriptor_struct(cx: &Context, rank: usize) -> Type {
    let mut fields = vec![llvm::pointer(cx), llvm::pointer(cx), Type::I64];
    if rank > 0 {
        let dims = llvm::array(cx, rank as u64, Type::I64);
        fields.extend([dims, dims]);
    }
    llvm::structure(cx, &fields)
}

/// The rank of a memref type.
pub fn rank(cx: &Context, ty: Type) -> usize {
    ty.shape(cx).map_or(0, <[_]>::len)
}

/// The types that a parameter of a type becomes.
pub fn parameter_types(cx: &Context, ty: Type) -> Option<Vec<Type>> {
    let converted = convert_type(cx, ty)?;
    Some(if ty.is_memref(cx) { descriptor_fields(cx, rank(cx, ty)) } else { vec![converted] })
}

/// What a result of a type becomes.
pub fn result_type(cx: &Context, ty: Type) -> Option<Type> {
    let converted = convert_type(cx, ty)?;
    Some(if ty.is_memref(cx) { descriptor_struct(cx, rank(cx, ty)) } else { converted })
}

/// What the results of a function become together: nothing, one value, or a struct.
pub fn results_type(cx: &Context, results: &[Type]) -> Option<Type> {
    let types: Vec<Type> = results.iter().map(|&ty| result_type(cx, ty)).collect::<Option<_>>()?;
    Some(match types[..] {
        [] => llvm::void(cx),
        [only] => only,
        _ => llvm::structure(cx, &types),
    })
}

/// As many results a function may have: they come back in one struct, whose type is named by each
/// operation that puts a result in or takes one out.
pub const MAX_RESULTS: usize = 4096;

/// What the type of a function becomes; the error says what of it cannot be converted.
pub fn signature(cx: &Context, inputs: &[Type], results: &[Type]) -> Result<Type, String> {
    let wrong = |ty: Type| format!("the type `{}` of a parameter or result", ty.text(cx));
    if results.len() > MAX_RESULTS {
        return Err(format!("a function with {} results; up to {MAX_RESULTS} are covered", results.len()));
    }
    let mut parameters = Vec::new();
    for &input in inputs {
        parameters.extend(parameter_types(cx, input).ok_or_else(|| wrong(input))?);
    }
    if let Some(&ty) = results.iter().find(|&&ty| result_type(cx, ty).is_none()) {
        return Err(wrong(ty));
    }
    let result = results_type(cx, results).unwrap_or_else(|| llvm::void(cx));
    Ok(llvm::function(cx, result, &parameters, false))
}

/// Whether a memref is row-major and dense, by its type.
pub fn is_dense(cx: &Context, memref: Type) -> bool {
    let TypeKind::Memref { shape, layout, .. } = memref.kind(cx) else { return false };
    let Some(layout) = layout else { return true };
    match layout.kind(cx) {
        AttrKind::AffineMap(map) => map.is_identity(),
        // A strided layout that says what the absence of one would.
        _ => {
            let plain = memref::layout(cx, cx.memref(shape, memref.element(cx)));
            plain.is_some_and(|plain| {
                !plain.strides.contains(&ir::DYNAMIC) && memref::layout(cx, memref).as_ref() == Some(&plain)
            })
        }
    }
}
