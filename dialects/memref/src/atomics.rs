//! `memref.atomic_rmw` and `memref.generic_atomic_rmw`: an element is read and written in one
//! step. The evaluator has one thread, so to it they are a load, an operation and a store.

use ir::eval::{Datum, Flow, Frame, Machine, Stop, bits_of_float, bits_of_int, float_of_bits, int_of_bits};
use ir::structured::syntax::LABELLED;
use ir::structured::verify::{ends_with, entry, takes};
use ir::syntax::{OpParser, Printer};
use ir::{Context, Failed, Op, Sink, Type, TypeKind, View};

use crate::eval::indices;
use crate::ops::{AtomicKind, AtomicRmw, AtomicYield, GenericAtomicRmw};
use crate::verify::{access, fail};

impl AtomicKind {
    /// Whether it joins floats only.
    pub fn is_float(self) -> bool {
        use AtomicKind::{Addf, Maximumf, Maxnumf, Minimumf, Minnumf, Mulf};
        matches!(self, Addf | Maximumf | Maxnumf | Minimumf | Minnumf | Mulf)
    }
}

pub(crate) fn verify(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    access(view, 1, sink)?;
    let (cx, ty) = (view.cx, view.operand_type(0));
    let kind = AtomicRmw(view.op).kind(cx, view.body);
    let wanted = match kind {
        AtomicKind::Assign if ty.is_float(cx) || ty.is_signless(cx) => return Ok(()),
        AtomicKind::Assign => "a float or an integer",
        kind if kind.is_float() && ty.is_float(cx) => return Ok(()),
        kind if kind.is_float() => "a float",
        _ if ty.is_signless(cx) => return Ok(()),
        _ => "an integer",
    };
    fail(view, format!("`memref.atomic_rmw {}` takes {wanted}, found `{}`", kind.word(), ty.text(cx)), sink)
}

pub(crate) fn eval(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, ty) = (view.cx, view.operand_type(0));
    let kind = AtomicRmw(view.op).kind(cx, view.body);
    let (value, memref) = (frame.operand(view.op, 0).bits(), frame.operand(view.op, 1).memref());
    let (indices, stop) = (indices(frame, view, 2), |message| Stop::at(view, message));
    let old = machine.load_value(memref, &indices, ty).map_err(stop)?.bits();
    let new = if ty.is_float(cx) {
        let joined = join_floats(kind, float_of_bits(cx, ty, old), float_of_bits(cx, ty, value));
        joined.map_or(value, |joined| bits_of_float(cx, ty, joined))
    } else {
        join_integers(cx, ty, kind, old, value)
    };
    machine.store(memref, &indices, new).map_err(stop)?;
    Ok(Flow::One(Datum::Bits(old)))
}

/// `None` for a kind that takes the new value as it is.
fn join_floats(kind: AtomicKind, a: f64, b: f64) -> Option<f64> {
    // Zeros of different sign are told apart, as in IEEE 754 minimum.
    let smaller = || {
        if a == b {
            if a.is_sign_negative() { a } else { b }
        } else if a < b {
            a
        } else {
            b
        }
    };
    let larger = || {
        if a == b {
            if a.is_sign_positive() { a } else { b }
        } else if a > b {
            a
        } else {
            b
        }
    };
    let nan = if a.is_nan() {
        Some(a)
    } else if b.is_nan() {
        Some(b)
    } else {
        None
    };
    let number = if a.is_nan() {
        Some(b)
    } else if b.is_nan() {
        Some(a)
    } else {
        None
    };
    Some(match kind {
        AtomicKind::Addf => a + b,
        AtomicKind::Mulf => a * b,
        AtomicKind::Maximumf => nan.unwrap_or_else(larger),
        AtomicKind::Minimumf => nan.unwrap_or_else(smaller),
        AtomicKind::Maxnumf => number.unwrap_or_else(larger),
        AtomicKind::Minnumf => number.unwrap_or_else(smaller),
        _ => return None,
    })
}

fn join_integers(cx: &Context, ty: Type, kind: AtomicKind, old: u64, new: u64) -> u64 {
    let (a, b) = (i128::from(int_of_bits(cx, ty, old)), i128::from(int_of_bits(cx, ty, new)));
    match kind {
        AtomicKind::Addi => bits_of_int(cx, ty, a + b),
        AtomicKind::Muli => bits_of_int(cx, ty, a * b),
        AtomicKind::Andi => old & new,
        AtomicKind::Ori => old | new,
        AtomicKind::Xori => old ^ new,
        AtomicKind::Maxs => bits_of_int(cx, ty, a.max(b)),
        AtomicKind::Mins => bits_of_int(cx, ty, a.min(b)),
        AtomicKind::Maxu => old.max(new),
        AtomicKind::Minu => old.min(new),
        _ => new,
    }
}

// ---- by a region ----

/// ``%m[%i] : memref<10xf32> { ^bb0(%old: f32): ... } {attributes}``
pub(crate) fn parse_generic(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let memref = p.operand()?;
    let mut indices = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        indices.push(p.operand()?);
        Ok(())
    })?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operand(&memref, ty)?;
    for index in &indices {
        p.resolve_operand(index, Type::INDEX)?;
    }
    let TypeKind::Memref { element, .. } = *ty.kind(p.cx) else {
        let message = format!("a memref is wanted, found `{}`", ty.text(p.cx));
        let span = p.name_span();
        return Err(p.error(span, message).failed());
    };
    p.push_result(element);
    p.region(&[])?;
    p.attr_dict()
}

pub(crate) fn print_generic(p: &mut Printer<'_>, view: View<'_>) {
    let op = GenericAtomicRmw(view.op);
    p.text(" ");
    p.value(op.memref(view.body));
    p.text("[");
    p.values(op.indices(view.body));
    p.text("] : ");
    p.ty(view.operand_type(0));
    p.text(" ");
    p.region(view, 0, LABELLED);
    p.attr_dict(view, &[]);
}

pub(crate) fn verify_generic(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    access(view, 0, sink)?;
    let (cx, body, ty) = (view.cx, view.body, view.result_type(0));
    if !(ty.is_float(cx) || ty.is_signless(cx)) {
        return fail(view, format!("an atomic update is of floats or integers, found `{}`", ty.text(cx)), sink);
    }
    let block = entry(view, view.region(0), "region", sink)?;
    takes(view, block, &[ty], "the region of `memref.generic_atomic_rmw`", sink)?;
    ends_with(view, block, AtomicYield::DEF, 0, "result", &[ty], sink)?;
    for op in body.walk(view.region(0)) {
        let inner = View { op, ..view };
        let is_quiet = ir::interfaces::effects(inner).is_some_and(|effects| effects.is_empty());
        if !is_quiet && !AtomicYield::is(body, op) {
            let message = "the region of `memref.generic_atomic_rmw` may have no effects: it may run more than once";
            return Err(sink.error(body.loc(op), message).failed());
        }
    }
    Ok(())
}

pub(crate) fn verify_yield(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let parent = view.body.parent_op(view.op);
    if parent.is_some_and(|parent| GenericAtomicRmw::is(view.body, parent)) {
        return Ok(());
    }
    fail(view, "`memref.atomic_yield` ends the region of `memref.generic_atomic_rmw`".into(), sink)
}

pub(crate) fn eval_generic<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let memref = frame.operand(view.op, 0).memref().clone();
    let (indices, stop) = (indices(frame, view, 1), |message| Stop::at(view, message));
    let ty = view.result_type(0);
    let old = machine.load_value(&memref, &indices, ty).map_err(stop)?;
    let new = frame.run(machine, view.region(0), vec![old])?;
    let new = new.into_iter().next().unwrap_or(Datum::Nothing);
    machine.store_value(&memref, &indices, ty, &new).map_err(stop)?;
    Ok(Flow::One(new))
}
