//! What the operations that read and write memory mean, for the reference evaluator.
//!
//! Elements that a mask leaves out, and those that a transfer has outside of its memref, do not
//! touch memory; every other access outside of the memref is reported.

use std::rc::Rc;

use ir::eval::{Datum, Flow, Frame, Machine, MemrefValue, Stop, int_of_bits};
use ir::{Op, Type, View};

use crate::eval::{bits, datum, format};
use crate::ops::{Compressstore, Expandload, Gather, Load, Maskedload, Scatter, Store};
use crate::shape::{flat, places, sizes};
use crate::transfer::Transfer;

/// The operands from one number up to another, as indices.
fn indices(frame: &Frame<'_>, view: View<'_>, range: std::ops::Range<usize>) -> Vec<i64> {
    range.map(|index| frame.operand(view.op, index).index()).collect()
}

/// Indices with the place of an element added to the last ones.
fn shifted(indices: &[i64], place: &[usize]) -> Vec<i64> {
    let mut indices = indices.to_vec();
    for (index, &at) in indices.iter_mut().rev().zip(place.iter().rev()) {
        *index = index.wrapping_add(at as i64);
    }
    indices
}

// ---- neighbours ----

/// Where each element of a vector stands: all of it in one element of a memref of vectors.
fn neighbours(view: View<'_>, memref: Type, vector: Type, indices: &[i64]) -> Vec<Vec<i64>> {
    match memref.element(view.cx).is_vector(view.cx) {
        true => vec![indices.to_vec()],
        false => places(&sizes(view.cx, vector)).map(|place| shifted(indices, &place)).collect(),
    }
}

pub(crate) fn load(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, op) = (view.cx, Load::of(view.op));
    let (ty, element) = (view.result_type(0), view.operand_type(0).element(cx));
    format(view, ty)?;
    let indices = indices(frame, view, 1..1 + op.indices(view.body).len());
    let memref = frame.operand(view.op, 0).memref();
    let mut result = Vec::new();
    for place in neighbours(view, view.operand_type(0), ty, &indices) {
        let value = machine.load_value(memref, &place, element).map_err(|message| Stop::at(view, message))?;
        result.extend_from_slice(bits(&value));
    }
    Ok(Flow::One(datum(cx, ty, result)))
}

pub(crate) fn store(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, op) = (view.cx, Store::of(view.op));
    let (ty, element) = (view.operand_type(0), view.operand_type(1).element(cx));
    format(view, ty)?;
    let indices = indices(frame, view, 2..2 + op.indices(view.body).len());
    let value = frame.operand(view.op, 0).clone();
    let memref = Rc::clone(frame.operand(view.op, 1).memref());
    let stop = |message| Stop::at(view, message);
    for (number, place) in neighbours(view, view.operand_type(1), ty, &indices).into_iter().enumerate() {
        let stored = match element.is_vector(cx) {
            true => machine.store_value(&memref, &place, element, &value),
            false => machine.store_value(&memref, &place, element, &Datum::Bits(bits(&value)[number])),
        };
        stored.map_err(stop)?;
    }
    Ok(Flow::Done)
}

// ---- masks ----

/// Loads and stores with a mask, from the first element to the last.
pub(crate) fn masked(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, last) = (view.cx, view.body.operand_count(view.op) - 1);
    let ty = view.operand_type(last);
    format(view, ty)?;
    let is_indexed = Gather::is(view.body, view.op) || Scatter::is(view.body, view.op);
    let is_packed = Expandload::is(view.body, view.op) || Compressstore::is(view.body, view.op);
    let is_load = is_load(view);
    let start = indices(frame, view, 1..last - 1 - usize::from(is_indexed));
    let mask = bits(frame.operand(view.op, last - 1)).to_vec();
    let mut values = bits(frame.operand(view.op, last)).to_vec();
    let memref = Rc::clone(frame.operand(view.op, 0).memref());
    let element = ty.element(cx);
    let mut packed = 0;
    for (number, place) in places(&sizes(cx, ty)).enumerate().filter(|(number, _)| mask[*number] & 1 == 1) {
        let at = if is_indexed {
            let added = bits(frame.operand(view.op, last - 2))[number];
            let added = int_of_bits(cx, view.operand_type(last - 2).element(cx), added);
            let mut at = start.clone();
            at.iter_mut().next_back().into_iter().for_each(|index| *index = index.wrapping_add(added));
            at
        } else if is_packed {
            packed += 1;
            shifted(&start, &[packed - 1])
        } else {
            shifted(&start, &place)
        };
        access(machine, view, &memref, &at, element, &mut values[number], is_load)?;
    }
    Ok(if is_load { Flow::One(datum(cx, ty, values)) } else { Flow::Done })
}

fn is_load(view: View<'_>) -> bool {
    [Maskedload::DEF, Gather::DEF, Expandload::DEF].contains(&view.def())
}

/// Reads an element to a value, or writes it from there.
fn access(
    machine: &mut Machine<'_>,
    view: View<'_>,
    memref: &MemrefValue,
    at: &[i64],
    element: Type,
    value: &mut u64,
    is_load: bool,
) -> Result<(), Stop> {
    let stop = |message| Stop::at(view, message);
    if is_load {
        *value = machine.load_value(memref, at, element).map_err(stop)?.bits();
        return Ok(());
    }
    machine.store_value(memref, at, element, &Datum::Bits(*value)).map_err(stop)
}

// ---- transfers ----

/// Both transfers: elements outside of the memref, where that is allowed, and those that the
/// mask leaves out are the padding, or are not written.
pub(crate) fn transfer(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, transfer) = (view.cx, Transfer::of(view));
    let (ty, element) = (transfer.vector_type(), transfer.memref_type().element(cx));
    format(view, ty)?;
    let dims = transfer.dims().ok_or_else(|| Stop::at(view, "the permutation map is no projection"))?;
    let start = indices(frame, view, transfer.index_range());
    let memref = Rc::clone(frame.get(transfer.base()).memref());
    let mask = transfer.mask().map(|mask| bits(frame.get(mask)).to_vec());
    let (mask_dims, in_bounds, shape) = (transfer.mask_dims(), transfer.in_bounds(), sizes(cx, ty));
    let mask_sizes: Vec<usize> = mask_dims.iter().map(|&dim| shape[dim]).collect();
    let mut values = match transfer.is_read() {
        true => vec![frame.operand(view.op, transfer.after_indices()).bits(); crate::shape::count(&shape)],
        false => bits(frame.operand(view.op, 0)).to_vec(),
    };
    for (place, value) in places(&shape).zip(&mut values) {
        let mask_place: Vec<usize> = mask_dims.iter().map(|&dim| place[dim]).collect();
        if mask.as_ref().is_some_and(|mask| mask[flat(&mask_sizes, &mask_place)] & 1 == 0) {
            continue;
        }
        let mut at = start.clone();
        let mut is_outside = false;
        for (dim, target) in dims.iter().enumerate().filter_map(|(dim, target)| Some((dim, (*target)?))) {
            at[target] = at[target].wrapping_add(place[dim] as i64);
            is_outside |= !in_bounds[dim] && !(0..memref.sizes[target]).contains(&at[target]);
        }
        if !is_outside {
            access(machine, view, &memref, &at, element, value, transfer.is_read())?;
        }
    }
    Ok(if transfer.is_read() { Flow::One(datum(cx, ty, values)) } else { Flow::Done })
}
