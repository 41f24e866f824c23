//! Where the parts of values lie in memory, on the 64-bit machines that programs are compiled for.
//!
//! Numbers take as many bytes as they have bits for, rounded up to a power of two, and stand at
//! multiples of that; vectors are packed bit by bit; structs have gaps unless they are packed.

use ir::{Context, Type, TypeKind};

use crate::types::{LlvmType, view};

/// The bytes of an address.
const POINTER: u64 = 8;

/// The bytes from a value of a type to the next one; none if the type has no size that is known.
pub fn size(cx: &Context, ty: Type) -> Option<u64> {
    let align = align(cx, ty)?;
    match view(cx, ty) {
        Some(LlvmType::Struct { fields: Some(fields), packed, .. }) => {
            let mut end = 0u64;
            for &field in &fields {
                end = aligned(end, if packed { 1 } else { self::align(cx, field)? })?.checked_add(size(cx, field)?)?;
            }
            aligned(end, align)
        }
        Some(LlvmType::Array(length, element)) => length.checked_mul(size(cx, element)?),
        _ => aligned(stored(cx, ty)?, align),
    }
}

/// What the addresses of values of a type are multiples of.
pub fn align(cx: &Context, ty: Type) -> Option<u64> {
    match view(cx, ty) {
        Some(LlvmType::Struct { packed: true, .. }) => Some(1),
        Some(LlvmType::Struct { fields: Some(fields), .. }) => {
            fields.iter().try_fold(1, |most, &field| Some(align(cx, field)?.max(most)))
        }
        Some(LlvmType::Array(_, element)) => align(cx, element),
        _ => Some(stored(cx, ty)?.next_power_of_two()),
    }
}

/// The bytes that a number, an address or a vector of them is written to.
pub(crate) fn stored(cx: &Context, ty: Type) -> Option<u64> {
    match ty.kind(cx) {
        TypeKind::Vector { shape, scalable, .. } if !scalable.contains(&true) => {
            let bits = u64::from(bits(cx, ty.element(cx))?).checked_mul(u64::try_from(*shape.first()?).ok()?)?;
            Some(bits.div_ceil(8))
        }
        TypeKind::Vector { .. } => None,
        _ => bits(cx, ty).map(|bits| u64::from(bits).div_ceil(8)),
    }
}

/// The bits of a number or an address.
pub(crate) fn bits(cx: &Context, ty: Type) -> Option<u32> {
    match view(cx, ty) {
        Some(LlvmType::Pointer(_)) => Some(8 * POINTER as u32),
        Some(_) => None,
        None => ty.width(cx),
    }
}

/// Where a part of a struct or array begins, and what it is.
pub fn part(cx: &Context, ty: Type, index: i64) -> Option<(i64, Type)> {
    match view(cx, ty)? {
        LlvmType::Struct { fields: Some(fields), packed, .. } => {
            let at = usize::try_from(index).ok()?;
            let field = *fields.get(at)?;
            let mut end = 0u64;
            for &before in &fields[..at] {
                end = aligned(end, if packed { 1 } else { align(cx, before)? })?.checked_add(size(cx, before)?)?;
            }
            let start = aligned(end, if packed { 1 } else { align(cx, field)? })?;
            Some((i64::try_from(start).ok()?, field))
        }
        // LLVM does not ask whether an index into an array is inside.
        LlvmType::Array(_, element) => Some((index.wrapping_mul(i64::try_from(size(cx, element)?).ok()?), element)),
        _ => None,
    }
}

/// The next multiple.
fn aligned(offset: u64, align: u64) -> Option<u64> {
    offset.checked_next_multiple_of(align)
}
