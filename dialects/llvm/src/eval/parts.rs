//! Constants, and taking values apart and putting them together.

use std::rc::Rc;

use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::{Attr, AttrKind, Context, Op, Type, View};

use super::bytes::{self, decode, encode};
use super::{lane, length, poison, vector, wide};
use crate::layout;
use crate::*;

pub(crate) fn constant(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let datum = view.attr("value").and_then(|attr| of_attr(view.cx, attr, view.result_type(0)));
    datum.map(Flow::One).ok_or_else(|| wide(view))
}

/// The value of a type that an attribute describes.
pub(super) fn of_attr(cx: &Context, attr: Attr, ty: Type) -> Option<Datum> {
    match attr.kind(cx) {
        AttrKind::Integer(value, _) => Some(Datum::int(cx, ty, *value)),
        AttrKind::Float(bits, _) => Some(Datum::Bits(*bits)),
        AttrKind::String(text) => {
            let bytes = ir::text_bytes::bytes(text);
            Some(Datum::Group(Rc::new(bytes.iter().map(|&byte| Datum::Bits(byte.into())).collect())))
        }
        AttrKind::Array(list) => {
            let types = bytes::parts(cx, ty)?;
            let parts: Option<Vec<Datum>> =
                list.iter().zip(types).map(|(&attr, (_, ty))| of_attr(cx, attr, ty)).collect();
            Some(Datum::Group(Rc::new(parts?)))
        }
        AttrKind::Dense(dense) => {
            let mut next = 0;
            of_elements(cx, dense, &mut next, ty)
        }
        AttrKind::Unit => None,
        _ => of_attr(cx, ir::elements::written_out(cx, attr)?, ty),
    }
}

/// The elements from a number on, as nested arrays and vectors.
fn of_elements(cx: &Context, dense: &ir::Dense, next: &mut usize, ty: Type) -> Option<Datum> {
    if let Some(parts) = bytes::parts(cx, ty) {
        let parts: Option<Vec<Datum>> = parts.into_iter().map(|(_, ty)| of_elements(cx, dense, next, ty)).collect();
        return Some(Datum::Group(Rc::new(parts?)));
    }
    let element = dense.ty.element(cx);
    if element.width(cx)? > 64 {
        return None;
    }
    let mut one = || {
        *next += 1;
        // Booleans and others take whole bytes here.
        dense.element(cx, *next - 1) & (u64::MAX >> (64 - element.width(cx).unwrap_or(64).max(1)))
    };
    if !ty.is_vector(cx) {
        return Some(Datum::Bits(one()));
    }
    let count = usize::try_from(*ty.shape(cx)?.first()?).ok()?;
    Some(Datum::Array(Rc::new(ir::eval::Array { shape: vec![count], bits: (0..count).map(|_| one()).collect() })))
}

pub(crate) fn zero(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    bytes::filled(view.cx, view.result_type(0), 0).map(Flow::One).ok_or_else(|| wide(view))
}

/// What memory holds that nobody wrote to.
pub(crate) fn undef(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    bytes::filled(view.cx, view.result_type(0), 0xFF).map(Flow::One).ok_or_else(|| wide(view))
}

pub(crate) fn no_value(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::One(poison(Stop::poison(view, "poison has no value"))))
}

/// The value, or zeros where there is none.
pub(crate) fn freeze(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    frozen(view, frame.operand(view.op, 0), view.result_type(0)).map(Flow::One)
}

fn frozen(view: View<'_>, datum: &Datum, ty: Type) -> Result<Datum, Stop> {
    match datum {
        Datum::Poison(poison) if poison.elements.is_some() => {
            vector((0..length(view, ty)?).map(|at| Ok(lane(datum, at).unwrap_or(0))))
        }
        Datum::Poison(_) => bytes::filled(view.cx, ty, 0).ok_or_else(|| wide(view)),
        Datum::Group(parts) => {
            let types = bytes::parts(view.cx, ty).ok_or_else(|| wide(view))?;
            let parts: Result<Vec<Datum>, Stop> =
                parts.iter().zip(types).map(|(part, (_, ty))| frozen(view, part, ty)).collect();
            Ok(Datum::Group(Rc::new(parts?)))
        }
        _ => Ok(datum.clone()),
    }
}

pub(crate) fn select(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    arith::eval_select(frame, view)
}

pub(crate) fn bitcast(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, from, to) = (view.cx, view.operand_type(0), view.result_type(0));
    let cast = || {
        let length = usize::try_from(layout::size(cx, from)?.max(layout::size(cx, to)?)).ok()?;
        let mut room = vec![0; length];
        encode(cx, from, frame.operand(view.op, 0), &mut room)?;
        decode(cx, to, &room)
    };
    cast().map(Flow::One).ok_or_else(|| wide(view))
}

// ---- structs and arrays ----

fn position(view: View<'_>) -> Vec<usize> {
    let position = view.attr("position").and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]);
    position.iter().map(|&at| at.max(0) as usize).collect()
}

pub(crate) fn extract_value(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let mut datum = frame.operand(view.op, 0);
    for at in position(view) {
        match datum {
            Datum::Group(parts) => datum = &parts[at],
            other => return Ok(Flow::One(other.clone())),
        }
    }
    Ok(Flow::One(datum.clone()))
}

pub(crate) fn insert_value(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (mut whole, value) = (frame.operand(view.op, 0).clone(), frame.operand(view.op, 1).clone());
    let place = position(view);
    replace(view, &mut whole, view.result_type(0), &place, value)?;
    Ok(Flow::One(whole))
}

fn replace(view: View<'_>, datum: &mut Datum, ty: Type, place: &[usize], value: Datum) -> Result<(), Stop> {
    let Some((&at, inner)) = place.split_first() else {
        *datum = value;
        return Ok(());
    };
    let types = bytes::parts(view.cx, ty).ok_or_else(|| wide(view))?;
    if let Datum::Poison(_) = datum {
        // Of an aggregate without value, each part is without.
        *datum = Datum::Group(Rc::new(vec![datum.clone(); types.len()]));
    }
    match datum {
        Datum::Group(parts) => replace(view, &mut Rc::make_mut(parts)[at], types[at].1, inner, value),
        _ => Err(wide(view)),
    }
}

// ---- vectors ----

/// The index of an element; the error is that there is none.
fn index(frame: &Frame<'_>, view: View<'_>, operand: usize, length: usize) -> Result<usize, Stop> {
    let at = lane(frame.operand(view.op, operand), 0)?;
    let inside = usize::try_from(at).ok().filter(|&at| at < length);
    inside.ok_or_else(|| Stop::poison(view, format!("index {at} is outside of a vector of {length} elements")))
}

pub(crate) fn extract_element(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let at = index(frame, view, 1, length(view, view.operand_type(0))?)?;
    lane(frame.operand(view.op, 0), at).map(|bits| Flow::One(Datum::Bits(bits)))
}

pub(crate) fn insert_element(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let count = length(view, view.operand_type(0))?;
    let at = index(frame, view, 2, count)?;
    let (from, value) = (frame.operand(view.op, 0), frame.operand(view.op, 1));
    vector((0..count).map(|place| if place == at { lane(value, 0) } else { lane(from, place) })).map(Flow::One)
}

pub(crate) fn shuffle(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let count = length(view, view.operand_type(0))?;
    let mask = ShuffleVector::of(view.op).mask(view.cx, view.body);
    let lane = |&at: &i64| match usize::try_from(at) {
        Err(_) => Err(Stop::poison(view, "this element of the shuffle is poison")),
        Ok(at) if at < count => lane(frame.operand(view.op, 0), at),
        Ok(at) => lane(frame.operand(view.op, 1), at - count),
    };
    vector(mask.iter().map(lane)).map(Flow::One)
}
