//! Bits: floats that become integers and come back.
//!
//! Integers have no derivative, which is right for what is counted or rounded: nearby it stays the same.
//! An integer that has the bits of a float does not. What is made a float of such bits again may have any
//! derivative (the product with a power of two, as tools write it), so it is reported, never taken for a
//! constant. Bits that are only compared or counted are no matter; those in memory are not followed.

use arith::Bitcast;
use hashbrown::HashSet;
use ir::{Body, Op, OpId, Sink, Type, ValueId};

use crate::activity::{Activity, flow};
use crate::program::{Kind, Program};

/// Reports floats that are made of the bits of floats with a derivative, where they count.
pub fn check(program: &Program<'_>, activity: &Activity, sink: &mut Sink<'_>) {
    let body = program.body;
    let casts: Vec<OpId> = body.walk(body.root()).filter(|&op| Bitcast::is(body, op)).collect();
    let is_float = |value: ValueId| program.is_float(value);
    let is_source = |op: OpId| {
        let (from, to) = (body.operand(op, 0), body.result(op, 0));
        is_float(from) && !is_float(to) && activity.is_varied(from)
    };
    let sources: Vec<ValueId> = casts.iter().filter(|&&op| is_source(op)).map(|&op| body.result(op, 0)).collect();
    if sources.is_empty() {
        return;
    }
    let held = holders(program, sources);
    for op in casts {
        let (from, to) = (body.operand(op, 0), body.result(op, 0));
        if held.contains(&from) && is_float(to) && activity.is_useful(to) {
            let message = "no derivative is known for bits of a float that become a float again";
            let note =
                "`ad.stop_gradient` makes that float a constant; a function with an `ad.rule` gives it a derivative";
            sink.error(body.loc(op), message).note(note);
        }
    }
}

/// The integers that have the bits, or are computed from such.
fn holders(program: &Program<'_>, sources: Vec<ValueId>) -> HashSet<ValueId> {
    let body = program.body;
    let mut held: HashSet<ValueId> = sources.into_iter().collect();
    loop {
        let before = held.len();
        for op in body.walk(body.root()) {
            if program.kind(op) == Kind::Pure {
                if body.operands(op).any(|value| held.contains(&value)) {
                    held.extend(body.results(op).filter(|&value| is_number(program, body, value)));
                }
                continue;
            }
            for (from, to) in flow(program, op) {
                if held.contains(&from) && is_number(program, body, to) {
                    held.insert(to);
                }
            }
        }
        if held.len() == before {
            return held;
        }
    }
}

/// Whether a value is an integer, and no truth.
fn is_number(program: &Program<'_>, body: &Body, value: ValueId) -> bool {
    let element = body.ty(value).element(program.cx);
    element.is_integer(program.cx) && element != Type::I1
}
