//! Logic and comparisons on extended or converted integers, done on the integers as they were.

use std::cmp::Ordering;

use ir::attr_values::AttrValue;
use ir::{Op, OpId, OpSpec, Pattern, Rewriter, Type, ValueId};

use crate::casts;
use crate::elements::{self, Format};
use crate::ops::*;
use crate::patterns::{patterns, with_constant};
use crate::predicates::CmpI;

patterns! {
    /// `ext(x) & ext(y)` becomes `ext(x & y)`, and so for the other logic.
    LOGIC_OF_EXTENSIONS = "logic-of-extensions", logic_of_extensions;
    /// Comparing an extended integer with another or with a constant compares it as it was.
    CMPI_OF_EXTENSIONS = "cmpi-of-extensions", compare_extended;
    /// `x == false` and `x != true` become `!x`.
    CMPI_AS_NOT = "cmpi-as-not", compare_as_not;
    /// Comparing an integer as a float with a constant compares the integer.
    CMPF_OF_INTEGER = "cmpf-of-integer", compare_converted;
}

fn logic_of_extensions(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let sides = [0, 1].map(|at| rw.body.defining_op(rw.body.operand(op, at)));
    let [Some(lhs), Some(rhs)] = sides else { return false };
    let (kind, extension) = (rw.body.def(op), rw.body.def(lhs));
    if (extension != Extsi::DEF && extension != Extui::DEF) || rw.body.def(rhs) != extension {
        return false;
    }
    let operands = vec![rw.body.operand(lhs, 0), rw.body.operand(rhs, 0)];
    let (narrow, wide) = (rw.body.ty(operands[0]), rw.body.ty(rw.body.result(op, 0)));
    if rw.body.ty(operands[1]) != narrow {
        return false;
    }
    let value = rw.before(op, |b| {
        let inner = b.insert(OpSpec { operands, results: vec![narrow], ..OpSpec::new(kind, b.loc) });
        let inner = b.body.result(inner, 0);
        let outer = b.insert(OpSpec { operands: vec![inner], results: vec![wide], ..OpSpec::new(extension, b.loc) });
        b.body.result(outer, 0)
    });
    rw.replace(op, &[value]);
    true
}

/// What fills the high bits of an extended integer.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Extension {
    Sign,
    Zeros,
}

/// The integer that a value was extended from, such that its order is kept.
fn extended(rw: &Rewriter<'_>, value: ValueId) -> Option<(ValueId, Extension)> {
    let op = rw.body.defining_op(value)?;
    let extension = match rw.body.def(op) {
        def if def == Extsi::DEF || def == IndexCast::DEF => Extension::Sign,
        def if def == Extui::DEF || def == IndexCastui::DEF => Extension::Zeros,
        _ => return None,
    };
    let x = rw.body.operand(op, 0);
    let [from, to] = [x, value].map(|value| rw.body.ty(value).element(rw.cx).width(rw.cx));
    // Only a zero in front makes the signed order of the extended the unsigned one of the integer.
    let keeps_order = match extension {
        Extension::Sign => from? <= to?,
        Extension::Zeros => from? < to?,
    };
    keeps_order.then_some((x, extension))
}

fn compare_extended(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let comparison = Cmpi::of(op);
    let predicate = comparison.predicate(rw.cx, rw.body);
    let (lhs, rhs) = (comparison.lhs(rw.body), comparison.rhs(rw.body));
    let Some((x, extension)) = extended(rw, lhs) else { return false };
    let ty = rw.body.ty(x);
    let y = match extended(rw, rhs) {
        Some((y, other)) if other == extension && rw.body.ty(y) == ty => y,
        Some(_) => return false,
        None => {
            let bits = rw.constant_of(rhs).and_then(|attr| elements::uniform(rw.cx, attr));
            let formats = [ty, rw.body.ty(lhs)].map(|ty| Format::of(rw.cx, ty));
            let (Some(bits), [Some(narrow), Some(wide)]) = (bits, formats) else { return false };
            let kept = narrow.wrap(bits);
            let back = match extension {
                Extension::Sign => wide.wrap(narrow.signed(kept) as u64),
                Extension::Zeros => kept,
            };
            if back != bits {
                return compare_out_of_range(rw, op, predicate, extension, wide.signed(bits));
            }
            let constant = elements::constant(rw.cx, ty, &[kept]).and_then(|attr| rw.constant(op, attr, ty));
            match constant {
                Some(constant) => constant,
                None => return false,
            }
        }
    };
    if extension == Extension::Zeros {
        rw.set_attr(op, "predicate", predicate.unsigned().attr(rw.cx));
    }
    rw.set_operand(op, 0, x);
    rw.set_operand(op, 1, y);
    true
}

/// Compares an extended integer with a number that no such integer is.
fn compare_out_of_range(rw: &mut Rewriter<'_>, op: OpId, predicate: CmpI, extension: Extension, number: i64) -> bool {
    let is_equality = matches!(predicate, CmpI::Eq | CmpI::Ne);
    // As unsigned numbers, those that a sign extends lie on both sides of the number.
    if extension == Extension::Sign && !predicate.is_signed() && !is_equality {
        return false;
    }
    let ordering = if predicate.is_signed() && number < 0 { Ordering::Greater } else { Ordering::Less };
    decide(rw, op, predicate.holds(ordering))
}

/// Puts true or false in place of a comparison.
fn decide(rw: &mut Rewriter<'_>, op: OpId, holds: bool) -> bool {
    let ty = rw.body.ty(rw.body.result(op, 0));
    let attr = elements::constant(rw.cx, ty, &[u64::from(holds)]);
    let Some(value) = attr.and_then(|attr| rw.constant(op, attr, ty)) else { return false };
    rw.replace(op, &[value]);
    true
}

fn compare_as_not(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let comparison = Cmpi::of(op);
    let (predicate, x) = (comparison.predicate(rw.cx, rw.body), comparison.lhs(rw.body));
    let bits = rw.constant_of(comparison.rhs(rw.body)).and_then(|attr| elements::uniform(rw.cx, attr));
    let ty = rw.body.ty(x);
    if ty.element(rw.cx) != Type::I1 || !matches!((predicate, bits), (CmpI::Eq, Some(0)) | (CmpI::Ne, Some(1))) {
        return false;
    }
    let one = elements::constant(rw.cx, ty, &[1]);
    one.is_some_and(|one| with_constant(rw, op, one, |one| (Xori::DEF, [x, one])))
}

fn compare_converted(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let comparison = Cmpf::of(op);
    let (lhs, rhs) = (comparison.lhs(rw.body), comparison.rhs(rw.body));
    let is_conversion = |&cast: &OpId| Sitofp::is(rw.body, cast) || Uitofp::is(rw.body, cast);
    let Some(cast) = rw.body.defining_op(lhs).filter(is_conversion) else { return false };
    // An integer that is rounded may become equal to a constant that it is not.
    if !casts::is_exact(rw.view(cast)) {
        return false;
    }
    let (x, is_signed) = (rw.body.operand(cast, 0), Sitofp::is(rw.body, cast));
    let ty = rw.body.ty(x);
    let formats = [x, rhs].map(|value| Format::of(rw.cx, rw.body.ty(value)));
    let bits = rw.constant_of(rhs).and_then(|attr| elements::uniform(rw.cx, attr));
    let ([Some(integers), Some(floats)], Some(bits)) = (formats, bits) else { return false };
    let (number, ones) = (floats.real(bits), integers.ones());
    let (least, greatest) = match is_signed {
        true => (integers.signed(integers.sign_bit()) as f64, (ones >> 1) as f64),
        false => (0.0, ones as f64),
    };
    let predicate = comparison.predicate(rw.cx, rw.body);
    let holds = [Ordering::Less, Ordering::Equal, Ordering::Greater].map(|ordering| predicate.holds(Some(ordering)));
    let [is_less, mut is_equal, is_greater] = holds;
    if number.is_nan() {
        return false;
    }
    if number > greatest || number < least {
        return decide(rw, op, if number > greatest { is_less } else { is_greater });
    }
    if number.fract() != 0.0 {
        // Below the number is at most its floor.
        is_equal = is_less;
    }
    let predicate = match (is_less, is_equal, is_greater) {
        (false, false, false) => return decide(rw, op, false),
        (true, true, true) => return decide(rw, op, true),
        (false, false, true) => CmpI::Sgt,
        (false, true, false) => CmpI::Eq,
        (false, true, true) => CmpI::Sge,
        (true, false, false) => CmpI::Slt,
        (true, false, true) => CmpI::Ne,
        (true, true, false) => CmpI::Sle,
    };
    let predicate = if is_signed { predicate } else { predicate.unsigned() };
    let attr = elements::constant(rw.cx, ty, &[integers.wrap(number.floor() as i64 as u64)]);
    let Some(constant) = attr.and_then(|attr| rw.constant(op, attr, ty)) else { return false };
    let value = rw.before(op, |b| Cmpi::emit(b, x, constant, predicate));
    rw.replace(op, &[value]);
    true
}
