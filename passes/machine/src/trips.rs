//! How often loops run: what the bounds say, else a hint, else a guess.

use ir::{Body, Context, OpId, ValueId, View, constant_of};

use crate::prices::Machine;

/// An estimate of how often a loop runs each time that it is entered.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Trips {
    /// The bounds are constants.
    Known(u64),
    /// The attribute `ft.trips` of the loop says so.
    Hint(u64),
    /// The bounds are read from memory: the loop goes over a row of something sparse.
    Row,
    /// Nothing is known.
    Guess,
}

impl Trips {
    /// The number to calculate with.
    pub fn estimate(self, machine: &Machine) -> f64 {
        match self {
            Trips::Known(count) | Trips::Hint(count) => count as f64,
            Trips::Row => machine.row_trips(),
            Trips::Guess => machine.unknown_trips(),
        }
    }
}

/// How often a loop runs each time that it is entered.
pub fn trips_of(cx: &Context, body: &Body, op: OpId) -> Trips {
    let hint = body.attr_of(cx, op, "ft.trips").and_then(|attr| attr.as_integer(cx));
    let hint = hint.and_then(|count| u64::try_from(count).ok()).map_or(Trips::Guess, Trips::Hint);
    let Some(hook) = body.def(op).hooks.loop_like else { return hint };
    let counted = hook(View::new(cx, body, op));
    let [lower, upper, step] = [counted.lower, counted.upper, counted.step]
        .map(|bound| constant_of(cx, body, bound)?.as_integer(cx).and_then(|number| i64::try_from(number).ok()));
    match (lower, upper, step) {
        (Some(lower), Some(upper), Some(step)) if step > 0 => {
            let length = (i128::from(upper) - i128::from(lower)).max(0) as u128;
            Trips::Known(length.div_ceil(step as u128).min(u128::from(u64::MAX)) as u64)
        }
        _ if hint == Trips::Guess && is_read(body, counted.lower) && is_read(body, counted.upper) => Trips::Row,
        _ => hint,
    }
}

/// Whether a bound comes from memory, casts aside.
fn is_read(body: &Body, mut value: ValueId) -> bool {
    while let Some(op) = body.defining_op(value) {
        match body.def(op).name {
            "memref.load" => return true,
            "arith.index_cast" | "arith.index_castui" | "arith.extsi" | "arith.extui" => value = body.operand(op, 0),
            _ => return false,
        }
    }
    false
}
