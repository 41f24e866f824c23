//! What passes that know no dialect build of this one: choices, sums, products, minima, maxima.

use ir::{Arithmetic, Builder, Combine, ValueId};

use crate::ops::*;

/// The arithmetic of this dialect, on scalars and on all that works element by element.
pub(crate) const ARITHMETIC: Arithmetic = Arithmetic { select, combine };

fn select(b: &mut Builder<'_>, condition: ValueId, [yes, no]: [ValueId; 2]) -> Option<ValueId> {
    Some(Select::emit(b, condition, yes, no))
}

fn combine(b: &mut Builder<'_>, how: Combine, [x, y]: [ValueId; 2]) -> Option<ValueId> {
    let element = b.ty(x).element(b.cx);
    let is_float = element.is_float(b.cx);
    if !is_float && element.width(b.cx).is_none() {
        return None;
    }
    Some(match (how, is_float) {
        (Combine::Add, true) => Addf::emit(b, x, y),
        (Combine::Mul, true) => Mulf::emit(b, x, y),
        (Combine::Min, true) => Minimumf::emit(b, x, y),
        (Combine::Max, true) => Maximumf::emit(b, x, y),
        (Combine::Add, false) => Addi::emit(b, x, y),
        (Combine::Mul, false) => Muli::emit(b, x, y),
        (Combine::Min, false) => Minsi::emit(b, x, y),
        (Combine::Max, false) => Maxsi::emit(b, x, y),
        (Combine::And, false) => Andi::emit(b, x, y),
        (Combine::And, true) => return None,
    })
}
