//! Branches, calls, and operations that only say something.

use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::{Op, View};

use crate::*;

type Run = Result<Flow, Stop>;

pub(crate) fn return_(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    Ok(Flow::Leave(frame.operands(view.op, 0..view.body.operand_count(view.op))))
}

pub(crate) fn unreachable(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Run {
    Err(Stop::at(view, "control comes to where it is never to come"))
}

pub(crate) fn trap(_: &mut Machine<'_>, _: &mut Frame<'_>, view: View<'_>) -> Run {
    Err(Stop::at(view, "the program ends itself"))
}

/// Hints, and orders between threads, of which there is one.
pub(crate) fn nothing(_: &mut Machine<'_>, _: &mut Frame<'_>, _: View<'_>) -> Run {
    Ok(Flow::Done)
}

/// The operand, of which something else is known now.
pub(crate) fn same(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    Ok(Flow::One(frame.operand(view.op, 0).clone()))
}

pub(crate) fn is_constant(_: &mut Machine<'_>, _: &mut Frame<'_>, _: View<'_>) -> Run {
    Ok(Flow::One(Datum::Bits(0)))
}

pub(crate) fn assume(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    match frame.observe(view, 0)? {
        0 => Err(Stop::at(view, "what is promised does not hold")),
        _ => Ok(Flow::Done),
    }
}

pub(crate) fn call(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Run {
    let call = Call::of(view.op);
    let Some(callee) = call.callee(view.cx, view.body) else {
        return Err(Stop::at(view, "the evaluator does not call through addresses"));
    };
    let name = callee.str(view.cx);
    let arguments: Vec<Datum> =
        call.callee_operands(view.cx, view.body).into_iter().map(|value| frame.get(value).clone()).collect();
    let is_defined = machine.module.symbol(view.cx, name).and_then(|op| machine.module.nested(op));
    let is_defined = is_defined.is_some_and(|body| body.entry(body.root()).is_some());
    if !is_defined && let Some(flow) = library(machine, view, name, &arguments)? {
        return Ok(flow);
    }
    machine.call_carrying_poison(name, arguments).map(Flow::Many)
}

/// What the C library does with memory, as far as lowered programs call it.
fn library(machine: &mut Machine<'_>, view: View<'_>, name: &str, arguments: &[Datum]) -> Result<Option<Flow>, Stop> {
    let stop = |why: String| Stop::at(view, why);
    let numbers: Option<Vec<u64>> =
        arguments.iter().map(|datum| if let Datum::Bits(bits) = datum { Some(*bits) } else { None }).collect();
    let size = match (name, numbers.as_deref()) {
        ("malloc", Some(&[size])) => size,
        ("aligned_alloc", Some(&[_, size])) => size,
        ("calloc", Some(&[count, size])) => count.saturating_mul(size),
        ("free", Some(&[address])) => {
            if address != 0 {
                machine.free_address(address).map_err(stop)?;
            }
            return Ok(Some(Flow::Done));
        }
        ("abort", _) => return Err(Stop::at(view, "the program ends itself")),
        _ => return Ok(None),
    };
    let size = i64::try_from(size).map_err(|_| Stop::at(view, "so many bytes have no room"))?;
    let buffer = machine.allocate(&[size], 1).map_err(stop)?.buffer;
    if name == "calloc" {
        machine.buffer_mut(buffer).bytes.fill(0);
    }
    let address = machine.address_of(buffer).map_err(stop)?;
    Ok(Some(Flow::One(Datum::Bits(address))))
}
