//! What reads and writes memory. Every access is checked: it lies inside of one buffer that is there.

use std::rc::Rc;

use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::{Op, Type, View};

use super::bytes::{decode, encode};
use super::{lane, length, vector, wide};
use crate::layout;
use crate::*;

type Run = Result<Flow, Stop>;

/// The bytes of a type.
fn size(view: View<'_>, ty: Type) -> Result<usize, Stop> {
    let size = layout::size(view.cx, ty).and_then(|size| usize::try_from(size).ok());
    size.ok_or_else(|| Stop::at(view, format!("the evaluator does not know the size of `{}`", ty.text(view.cx))))
}

fn read(machine: &Machine<'_>, view: View<'_>, address: u64, ty: Type) -> Result<Datum, Stop> {
    let bytes = match super::bytes::parts(view.cx, ty) {
        Some(_) => size(view, ty)?,
        None => layout::stored(view.cx, ty).ok_or_else(|| wide(view))? as usize,
    };
    let bytes = machine.bytes_at(address, bytes).map_err(|why| Stop::at(view, why))?;
    decode(view.cx, ty, bytes).ok_or_else(|| wide(view))
}

fn write(machine: &mut Machine<'_>, view: View<'_>, address: u64, ty: Type, datum: &Datum) -> Result<(), Stop> {
    let bytes = match super::bytes::parts(view.cx, ty) {
        Some(_) => size(view, ty)?,
        None => layout::stored(view.cx, ty).ok_or_else(|| wide(view))? as usize,
    };
    let room = machine.bytes_at_mut(address, bytes).map_err(|why| Stop::at(view, why))?;
    encode(view.cx, ty, datum, room).ok_or_else(|| Stop::at(view, "a part of what is stored has no value"))
}

// ---- allocation ----

pub(crate) fn alloca(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let element = Alloca::of(view.op).elem_type(view.cx, view.body);
    let bytes = size(view, element)?;
    let count = frame.observe(view, 0)?;
    let count = i64::try_from(count).ok().and_then(|count| count.checked_mul(bytes as i64));
    let count = count.ok_or_else(|| Stop::at(view, "so many elements have no room"))?;
    let address = allocate(machine, view, count)?;
    Ok(Flow::One(Datum::Bits(address)))
}

/// Makes a buffer that ends with the function.
fn allocate(machine: &mut Machine<'_>, view: View<'_>, bytes: i64) -> Result<u64, Stop> {
    let buffer = machine.allocate(&[bytes], 1).map_err(|why| Stop::at(view, why))?.buffer;
    machine.put_on_stack(buffer);
    machine.address_of(buffer).map_err(|why| Stop::at(view, why))
}

pub(crate) fn stack_save(machine: &mut Machine<'_>, _: &mut Frame<'_>, _: View<'_>) -> Run {
    Ok(Flow::One(Datum::Bits(machine.stack_mark() as u64)))
}

pub(crate) fn stack_restore(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let mark = frame.observe(view, 0)?;
    machine.release_stack(mark as usize);
    Ok(Flow::Done)
}

/// The buffer of a global is made when it is used first.
pub(crate) fn address_of(machine: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Run {
    let cx = view.cx;
    let name = AddressOf::of(view.op).global_name(cx, view.body).str(cx);
    if let Some(datum) = machine.globals.get(name) {
        return Ok(Flow::One(datum.clone()));
    }
    let table = machine.module;
    let global = table.symbol(cx, name).and_then(|op| Global::cast(table, op));
    let message = || format!("`@{name}` is no global, and the evaluator has no addresses of functions");
    let global = global.ok_or_else(|| Stop::at(view, message()))?;
    let ty = global.global_type(cx, table);
    let value = match (global.value(cx, table), table.nested(global.id())) {
        (Some(value), _) => Some(super::parts::of_attr(cx, value, ty).ok_or_else(|| wide(view))?),
        (None, Some(body)) if body.entry(body.root()).is_some() => machine.run_body(body)?.into_iter().next(),
        _ => return Err(Stop::at(view, format!("`@{name}` is declared but not defined"))),
    };
    let bytes = size(view, ty)?;
    let buffer = machine.allocate(&[bytes as i64], 1).map_err(|why| Stop::at(view, why))?.buffer;
    let address = machine.address_of(buffer).map_err(|why| Stop::at(view, why))?;
    if let Some(value) = value {
        write(machine, view, address, ty, &value)?;
    }
    machine.globals.insert(name.into(), Datum::Bits(address));
    Ok(Flow::One(Datum::Bits(address)))
}

// ---- addresses ----

pub(crate) fn element_address(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let op = GetElementPtr::of(view.op);
    let (element, indices) = (op.elem_type(view.cx, view.body), op.indices(view.cx, view.body));
    let base = frame.operand(view.op, 0);
    let at = |place: usize| -> Result<u64, Stop> {
        let (mut address, mut ty) = (lane(base, place)?, element);
        for (level, index) in indices.iter().enumerate() {
            let index = match *index {
                ElementIndex::Constant(index) => i64::from(index),
                ElementIndex::Value(value) => {
                    let bits = lane(frame.get(value), place)?;
                    ir::eval::int_of_bits(view.cx, view.body.ty(value).element(view.cx), bits)
                }
            };
            let step = match level {
                0 => index.wrapping_mul(size(view, ty)? as i64),
                _ => {
                    let step = layout::part(view.cx, ty, index).ok_or_else(|| wide(view))?;
                    ty = step.1;
                    step.0
                }
            };
            address = address.wrapping_add_signed(step);
        }
        Ok(address)
    };
    if !view.result_type(0).is_vector(view.cx) {
        return at(0).map(|address| Flow::One(Datum::Bits(address)));
    }
    vector((0..length(view, view.result_type(0))?).map(at)).map(Flow::One)
}

// ---- accesses ----

pub(crate) fn load(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let address = frame.observe(view, 0)?;
    read(machine, view, address, view.result_type(0)).map(Flow::One)
}

pub(crate) fn store(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let address = frame.observe(view, 1)?;
    write(machine, view, address, view.operand_type(0), frame.operand(view.op, 0))?;
    Ok(Flow::Done)
}

/// Copies as many bytes as an operand or an attribute says.
pub(crate) fn copy(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let (to, from) = (frame.observe(view, 0)?, frame.observe(view, 1)?);
    let count = count(frame, view)?;
    if count > 0 {
        let bytes = machine.bytes_at(from, count).map_err(|why| Stop::at(view, why))?.to_vec();
        machine.bytes_at_mut(to, count).map_err(|why| Stop::at(view, why))?.copy_from_slice(&bytes);
    }
    Ok(Flow::Done)
}

pub(crate) fn fill(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let (to, byte) = (frame.observe(view, 0)?, frame.observe(view, 1)?);
    let count = count(frame, view)?;
    if count > 0 {
        machine.bytes_at_mut(to, count).map_err(|why| Stop::at(view, why))?.fill(byte as u8);
    }
    Ok(Flow::Done)
}

fn count(frame: &Frame<'_>, view: View<'_>) -> Result<usize, Stop> {
    let count = match view.attr("len").and_then(|attr| attr.as_integer(view.cx)) {
        Some(count) => u64::try_from(count).unwrap_or(u64::MAX),
        None => frame.observe(view, 2)?,
    };
    usize::try_from(count).map_err(|_| Stop::at(view, "so many bytes are in no buffer"))
}

pub(crate) fn atomic_rmw(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let (cx, ty, address) = (view.cx, view.operand_type(1), frame.observe(view, 0)?);
    let op = AtomicRmw::of(view.op).bin_op(cx, view.body);
    let old = read(machine, view, address, ty)?;
    let new = match (&old, frame.operand(view.op, 1)) {
        (&Datum::Bits(old), &Datum::Bits(value)) => {
            Datum::Bits(joined(view, ty, op, old, value).ok_or_else(|| wide(view))?)
        }
        (_, value) if op == AtomicOp::Xchg => value.clone(),
        _ => return Err(wide(view)),
    };
    write(machine, view, address, ty, &new)?;
    Ok(Flow::One(old))
}

/// What an atomic update puts in memory.
fn joined(view: View<'_>, ty: Type, op: AtomicOp, old: u64, value: u64) -> Option<u64> {
    let (cx, width) = (view.cx, layout::bits(view.cx, ty)?);
    let (wrap, signed) = (|bits: u64| bits & (u64::MAX >> (64 - width)), |bits| ir::eval::int_of_bits(cx, ty, bits));
    let real = |meaning: fn(f64, f64) -> f64| {
        let kind = ty.float_kind(cx)?;
        let [a, b] = [old, value].map(|bits| ir::floats::decode(kind, bits));
        Some(ir::floats::encode(kind, meaning(a, b)))
    };
    use AtomicOp::*;
    Some(match op {
        Xchg => value,
        Add => wrap(old.wrapping_add(value)),
        Sub => wrap(old.wrapping_sub(value)),
        And => old & value,
        Nand => wrap(!(old & value)),
        Or => old | value,
        Xor => old ^ value,
        Max => {
            if signed(old) >= signed(value) {
                old
            } else {
                value
            }
        }
        Min => {
            if signed(old) <= signed(value) {
                old
            } else {
                value
            }
        }
        UMax => old.max(value),
        UMin => old.min(value),
        UIncWrap => {
            if old >= value {
                0
            } else {
                old + 1
            }
        }
        UDecWrap => {
            if old == 0 || old > value {
                value
            } else {
                old - 1
            }
        }
        USubCond => {
            if old >= value {
                old - value
            } else {
                old
            }
        }
        USubSat => old.saturating_sub(value),
        FAdd => real(|a, b| a + b)?,
        FSub => real(|a, b| a - b)?,
        FMax => real(f64::max)?,
        FMin => real(f64::min)?,
        FMaximum => real(|a, b| if a.is_nan() || b.is_nan() { f64::NAN } else { a.max(b) })?,
        FMinimum => real(|a, b| if a.is_nan() || b.is_nan() { f64::NAN } else { a.min(b) })?,
    })
}

pub(crate) fn cmpxchg(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let (ty, address) = (view.operand_type(2), frame.observe(view, 0)?);
    let old = read(machine, view, address, ty)?;
    let is_same = old.bits() == frame.observe(view, 1)?;
    if is_same {
        write(machine, view, address, ty, frame.operand(view.op, 2))?;
    }
    Ok(Flow::One(Datum::Group(Rc::new(vec![old, Datum::Bits(is_same.into())]))))
}

// ---- accesses by mask ----

/// How the elements that a mask picks lie in memory.
#[derive(Copy, Clone)]
enum Places {
    /// Each at its place behind the address.
    Apart,
    /// Next to each other behind the address.
    Together,
    /// Each at its own address.
    Addresses,
}

/// The address of each element that the mask picks.
fn places(
    frame: &Frame<'_>,
    view: View<'_>,
    [at, mask]: [usize; 2],
    ty: Type,
    how: Places,
) -> Result<Vec<Option<u64>>, Stop> {
    let (step, mut picked) = (size(view, ty.element(view.cx))? as u64, 0);
    (0..length(view, ty)?)
        .map(|place| {
            if lane(frame.operand(view.op, mask), place)? & 1 == 0 {
                return Ok(None);
            }
            let distance = match how {
                Places::Apart => place as u64,
                Places::Together => picked,
                Places::Addresses => 0,
            };
            picked += 1;
            let base = lane(frame.operand(view.op, at), if matches!(how, Places::Addresses) { place } else { 0 })?;
            Ok(Some(base.wrapping_add(distance.wrapping_mul(step))))
        })
        .collect()
}

fn load_places(machine: &Machine<'_>, frame: &Frame<'_>, view: View<'_>, how: Places) -> Run {
    let ty = view.result_type(0);
    let places = places(frame, view, [0, 1], ty, how)?;
    let element = ty.element(view.cx);
    let others = (view.body.operand_count(view.op) > 2).then(|| frame.operand(view.op, 2));
    let lanes = places.into_iter().enumerate().map(|(place, address)| match (address, others) {
        (Some(address), _) => read(machine, view, address, element).map(|datum| datum.bits()),
        (None, Some(others)) => lane(others, place),
        (None, None) => Err(Stop::poison(view, "this element is not loaded")),
    });
    vector(lanes).map(Flow::One)
}

fn store_places(machine: &mut Machine<'_>, frame: &Frame<'_>, view: View<'_>, how: Places) -> Run {
    let ty = view.operand_type(0);
    for (place, address) in places(frame, view, [1, 2], ty, how)?.into_iter().enumerate() {
        if let Some(address) = address {
            let value = Datum::Bits(lane(frame.operand(view.op, 0), place)?);
            write(machine, view, address, ty.element(view.cx), &value)?;
        }
    }
    Ok(Flow::Done)
}

pub(crate) fn masked_load(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    load_places(machine, frame, view, Places::Apart)
}

pub(crate) fn masked_store(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    store_places(machine, frame, view, Places::Apart)
}

pub(crate) fn gather(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    load_places(machine, frame, view, Places::Addresses)
}

pub(crate) fn scatter(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    store_places(machine, frame, view, Places::Addresses)
}

pub(crate) fn expand_load(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    load_places(machine, frame, view, Places::Together)
}

pub(crate) fn compress_store(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    store_places(machine, frame, view, Places::Together)
}
