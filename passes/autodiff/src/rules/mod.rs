//! The derivative tables: one line an operation.
//!
//! A rule gives, for each operand, what it contributes to that operand's derivative for a
//! cotangent `g` of the result, as an expression. What a rule reads is read off the expression,
//! so the needs of a program cannot disagree with what is emitted. The contribution is stated
//! on the result (`y`) where possible, so that the planner may choose between keeping the
//! operand and keeping the result.

mod ad;
mod arith;
mod chlo;
mod expression;
mod math;
mod shaped;
mod vector;

use ir::{Body, Builder, CloneMap, OpDef, OpId, Type, ValueId, View};

pub use expression::{Emitter, Expression, Read};
pub use shaped::{Mode, Shaped, Site, Update, is_flat, placed, selection_written_out, shaped, update};

/// How one operand's derivative follows from that of the result.
#[derive(Copy, Clone)]
pub enum Partial {
    /// It does not: the operation is flat in this operand, or the operand is no float.
    Zero,
    /// By this expression, which is linear in the cotangent.
    By(fn() -> Expression),
}

/// The derivative of an operation.
pub struct Rule {
    /// The operation.
    pub def: &'static OpDef,
    /// One for each operand.
    pub partials: &'static [Partial],
}

/// All tables. Definitions are compared by address.
pub const TABLES: &[&[Rule]] = &[arith::RULES, math::RULES, vector::RULES, ad::RULES, chlo::RULES];

/// Whether an operation is linear in all floats that it takes together.
pub fn is_linear(def: &'static OpDef) -> bool {
    vector::LINEAR.contains(&def)
}

/// The rule of an operation, if it has one.
pub fn rule(def: &'static OpDef) -> Option<&'static Rule> {
    TABLES.iter().flat_map(|table| table.iter()).find(|rule| std::ptr::eq(rule.def, def))
}

/// Whether there is a derivative for an active operation; the error says what is missing.
pub fn check(view: View<'_>, mode: Mode) -> Result<(), String> {
    let def = view.def();
    match shaped(def) {
        Some(rule) => {
            (rule.check)(view, mode).map_err(|why| format!("the derivative of `{}` {why} is not covered", def.name))
        }
        None if rule(def).is_some() || is_linear(def) => Ok(()),
        None if def.dialect() == "chlo" => {
            Err(format!("no derivative is known for `{}`; the pass `expand-chlo` writes it out", def.name))
        }
        None => Err(format!("no derivative is known for `{}`", def.name)),
    }
}

/// Whether a derivative can pass through an operation. One without a rule may have one that we
/// do not know: it counts as passing, and is reported when it turns out to be active.
pub fn passes_derivative(def: &'static OpDef) -> bool {
    rule(def).is_none_or(|rule| rule.partials.iter().any(|partial| matches!(partial, Partial::By(_))))
}

/// Whether the first operand wins, as an expression of the operands, for an operation that lets
/// one of two operands through.
pub fn first_wins(def: &'static OpDef) -> Option<fn() -> Expression> {
    arith::EXTREMA.iter().find(|&&(known, _)| std::ptr::eq(known, def)).map(|&(_, wins)| wins)
}

/// What the contribution to one operand of an operation reads.
pub fn reads(view: View<'_>, operand: usize) -> Vec<Read> {
    if let Some(rule) = shaped(view.def()) {
        return (rule.reads)(view, operand);
    }
    if is_linear(view.def()) {
        // Positions.
        let is_float = |&at: &usize| view.operand_type(at).element(view.cx).is_float(view.cx);
        return (0..view.body.operand_count(view.op)).filter(|at| !is_float(at)).map(Read::Operand).collect();
    }
    match rule(view.def()).and_then(|rule| rule.partials.get(operand)) {
        Some(Partial::By(expression)) => expression().reads(),
        _ => Vec::new(),
    }
}

/// Emits a partial derivative of an operation of the program, times a cotangent or tangent. `values` are
/// those of the program here, `operand_types` what conversions go to.
pub fn times(
    b: &mut Builder<'_>,
    view: View<'_>,
    (expression, operand_types): (&Expression, &[Type]),
    cotangent: ValueId,
    values: &CloneMap,
) -> ValueId {
    let (body, op) = (view.body, view.op);
    let value = |read: Read| values.value(value_of(body, op, read));
    let fastmath = view.attr("fastmath");
    Emitter { builder: b, cotangent, fastmath, value: &value, operand_types }.emit(expression)
}

/// The value that a read of a rule stands for in the program.
pub fn value_of(body: &Body, op: OpId, read: Read) -> ValueId {
    match read {
        Read::Operand(index) => body.operand(op, index),
        Read::Result => body.result(op, 0),
        Read::Output(index) => body.result(op, index),
    }
}
