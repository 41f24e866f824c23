//! Values as they lie in memory.

use std::rc::Rc;

use ir::eval::{Array, Datum};
use ir::{Context, Type};

use crate::layout::{bits, part, size, stored};
use crate::types::{LlvmType, view};

/// The parts of a struct or array by place and type; none for other types, or if they are too many.
pub(super) fn parts(cx: &Context, ty: Type) -> Option<Vec<(usize, Type)>> {
    let count = match view(cx, ty)? {
        LlvmType::Struct { fields: Some(fields), .. } => fields.len(),
        LlvmType::Array(length, _) => usize::try_from(length).ok().filter(|&length| length <= 1 << 24)?,
        _ => return None,
    };
    (0..count)
        .map(|at| part(cx, ty, at as i64).and_then(|(start, ty)| Some((usize::try_from(start).ok()?, ty))))
        .collect()
}

/// Writes a value into as many bytes as its type takes; none if that is not known, or a part is
/// no number.
pub(super) fn encode(cx: &Context, ty: Type, datum: &Datum, into: &mut [u8]) -> Option<()> {
    if let Some(parts) = parts(cx, ty) {
        let Datum::Group(data) = datum else { return None };
        for ((start, ty), datum) in parts.into_iter().zip(data.iter()) {
            encode(cx, ty, datum, into.get_mut(start..)?)?;
        }
        return Some(());
    }
    let width = bits(cx, ty.element(cx)).filter(|&width| width <= 64)? as usize;
    let one;
    let lanes: &[u64] = match datum {
        Datum::Array(array) => &array.bits,
        Datum::Bits(bits) => {
            one = [*bits];
            &one
        }
        _ => return None,
    };
    let into = into.get_mut(..usize::try_from(stored(cx, ty)?).ok()?)?;
    if width.is_multiple_of(8) {
        let chunks = into.chunks_exact_mut(width / 8);
        chunks.zip(lanes).for_each(|(chunk, lane)| chunk.copy_from_slice(&lane.to_le_bytes()[..width / 8]));
        return Some(());
    }
    // Elements that are no whole bytes stand bit by bit.
    into.fill(0);
    for (lane, &bits) in lanes.iter().enumerate() {
        for bit in 0..width {
            let at = lane * width + bit;
            into[at / 8] |= ((bits >> bit & 1) as u8) << (at % 8);
        }
    }
    Some(())
}

/// Reads a value of a type.
pub(super) fn decode(cx: &Context, ty: Type, from: &[u8]) -> Option<Datum> {
    if let Some(parts) = parts(cx, ty) {
        let data: Option<Vec<Datum>> =
            parts.into_iter().map(|(start, ty)| decode(cx, ty, from.get(start..)?)).collect();
        return Some(Datum::Group(Rc::new(data?)));
    }
    let width = bits(cx, ty.element(cx)).filter(|width| (1..=64).contains(width))? as usize;
    let from = from.get(..usize::try_from(stored(cx, ty)?).ok()?)?;
    let lane = |lane: usize| {
        let (first, mut word) = (lane * width / 8, [0; 16]);
        let chunk = &from[first..from.len().min(first + 9)];
        word[..chunk.len()].copy_from_slice(chunk);
        (u128::from_le_bytes(word) >> (lane * width % 8)) as u64 & (u64::MAX >> (64 - width))
    };
    if !ty.is_vector(cx) {
        return Some(Datum::Bits(lane(0)));
    }
    let count = usize::try_from(*ty.shape(cx)?.first()?).ok()?;
    Some(Datum::Array(Rc::new(Array { shape: vec![count], bits: (0..count).map(lane).collect() })))
}

/// The value of a type all of whose bits are the same.
pub(super) fn filled(cx: &Context, ty: Type, byte: u8) -> Option<Datum> {
    let length = usize::try_from(size(cx, ty)?).ok().filter(|&length| length <= 1 << 28)?;
    decode(cx, ty, &vec![byte; length])
}
