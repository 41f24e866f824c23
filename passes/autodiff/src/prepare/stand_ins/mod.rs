//! Operations that stand for others while a function is differentiated: one line of a table each.
//!
//! Some functions are written by several operations whose derivatives, put together, are worse than
//! that of the function: no numbers at the edges, or more work. The preparation puts one operation
//! in their place, which has a rule; in what was made it is written out again.

mod cubes;
mod hypot;
mod log_add_exp;
mod logistic;
mod quotients;
mod shares;

use arith::{Addf, Cmpf, Divf, FastMath, Maximumf, Minimumf, Mulf, Negf, Select, Subf};
use hashbrown::HashSet;
use ir::attr_values::AttrValue;
use ir::{Body, Builder, Context, Op, OpDef, OpId, ValueId};
use math::{Exp, Log1p, Sqrt};
use tensor::{Broadcast, Splat};

pub use cubes::Cube;
pub use hypot::Hypot;
pub use log_add_exp::{LogAddExp, SoftMaximum};
pub use logistic::Logistic;
pub use quotients::Quotient;
pub use shares::{OtherShare, Share};

use super::Mode;
use crate::values::uniform;

/// An operation that stands for others.
struct StandIn {
    /// The operation.
    def: &'static OpDef,
    /// The operation that reports name: the last of those that it stands for.
    shown: &'static OpDef,
    /// Whether forward mode has it, too: where the derivative by parts is no number.
    in_forward_mode: bool,
    /// Puts one before an operation that is the last of such ones; gives its value.
    put: fn(&Context, &mut Body, OpId) -> Option<ValueId>,
    /// What it may stand for: goes where nobody else asks for it.
    parts: &'static [&'static OpDef],
    /// What it stands for, written out before it.
    written: fn(&mut Builder<'_>, OpId) -> ValueId,
}

/// The table, in the order in which they are looked for.
#[rustfmt::skip]
const TABLE: &[StandIn] = &[
    StandIn { def: Logistic::DEF, shown: Divf::DEF, in_forward_mode: true, put: logistic::put, parts: &[Divf::DEF, Addf::DEF, Exp::DEF, Negf::DEF], written: logistic::written },
    StandIn { def: LogAddExp::DEF, shown: Select::DEF, in_forward_mode: true, put: log_add_exp::put, parts: &[Select::DEF, Cmpf::DEF, Addf::DEF, Subf::DEF, Maximumf::DEF, Log1p::DEF], written: log_add_exp::written },
    StandIn { def: SoftMaximum::DEF, shown: Addf::DEF, in_forward_mode: true, put: log_add_exp::put_soft, parts: &[Addf::DEF, Maximumf::DEF], written: log_add_exp::written_soft },
    StandIn { def: Share::DEF, shown: Select::DEF, in_forward_mode: true, put: shares::put, parts: &[Select::DEF, Cmpf::DEF, Mulf::DEF, Divf::DEF, Addf::DEF], written: shares::written },
    StandIn { def: OtherShare::DEF, shown: Select::DEF, in_forward_mode: true, put: shares::put_other, parts: &[Select::DEF, Cmpf::DEF, Mulf::DEF, Divf::DEF, Addf::DEF], written: shares::written_other },
    StandIn { def: Hypot::DEF, shown: Select::DEF, in_forward_mode: true, put: hypot::put, parts: &[Select::DEF, Cmpf::DEF, Mulf::DEF, Sqrt::DEF, Addf::DEF, Divf::DEF, Maximumf::DEF, Minimumf::DEF], written: hypot::written },
    StandIn { def: Cube::DEF, shown: Mulf::DEF, in_forward_mode: false, put: cubes::put, parts: &[Mulf::DEF], written: cubes::written },
    StandIn { def: Quotient::DEF, shown: Divf::DEF, in_forward_mode: false, put: quotients::put, parts: &[Divf::DEF, Broadcast::DEF], written: quotients::written },
];

/// The name of an operation as the program has it.
pub fn shown(def: &'static OpDef) -> &'static str {
    TABLE.iter().find(|entry| entry.def == def).map_or(def.name, |entry| entry.shown.name)
}

/// Puts them where their parts are.
pub fn introduce(cx: &Context, body: &mut Body, mode: Mode) {
    for entry in TABLE.iter().filter(|entry| entry.in_forward_mode || mode == Mode::Reverse) {
        let mut erased = HashSet::new();
        for op in body.walk_all().collect::<Vec<OpId>>() {
            if erased.contains(&op) {
                continue;
            }
            if let Some(new) = (entry.put)(cx, body, op) {
                give_way(body, op, new);
                erase_unused(body, op, entry.parts, &mut erased);
            }
        }
    }
}

/// Writes them out again.
pub fn finish(cx: &Context, body: &mut Body) {
    let entry = |body: &Body, op: OpId| TABLE.iter().find(|entry| entry.def == body.def(op));
    let found: Vec<OpId> = body.walk_all().filter(|&op| entry(body, op).is_some()).collect();
    for op in found {
        let Some(entry) = entry(body, op) else { continue };
        let new = (entry.written)(&mut Builder::before(cx, body, op), op);
        give_way(body, op, new);
        body.erase(op);
    }
}

/// A value takes the name and the uses of the result of an operation.
fn give_way(body: &mut Body, op: OpId, new: ValueId) {
    let old = body.result(op, 0);
    body.set_value_name(new, body.value_name(old));
    body.replace_all_uses(old, new);
}

/// Erases an operation and what it was computed from, as far as these are parts that nobody uses.
fn erase_unused(body: &mut Body, op: OpId, parts: &[&'static OpDef], erased: &mut HashSet<OpId>) {
    let mut work = vec![op];
    while let Some(op) = work.pop() {
        let is_used = |body: &Body| body.results(op).any(|value| body.has_uses(value));
        if erased.contains(&op) || !parts.contains(&body.def(op)) || is_used(body) {
            continue;
        }
        let operands: Vec<ValueId> = body.operands(op).collect();
        body.erase(op);
        erased.insert(op);
        work.extend(operands.into_iter().filter_map(|operand| body.defining_op(operand)));
    }
}

/// Whether an operation has no fast-math flags, which another one in its place would lose.
fn is_exact(cx: &Context, body: &Body, op: OpId) -> bool {
    let flags = body.attr_of(cx, op, "fastmath").and_then(|attr| FastMath::read(cx, attr));
    flags.is_none_or(|flags| flags == FastMath::NONE)
}

/// The operands of an operation of a kind that defines a value, without fast-math flags.
fn parts<O: Op>(cx: &Context, body: &Body, value: ValueId) -> Option<Vec<ValueId>> {
    let op = body.defining_op(value).filter(|&op| O::is(body, op) && is_exact(cx, body, op))?;
    Some(body.operands(op).collect())
}

/// The number that a value is in all places, also of a size that only run time tells.
fn number(cx: &Context, body: &Body, value: ValueId) -> Option<f64> {
    let repeated = Splat::defining(body, value).map(|splat| splat.value(body));
    let source = repeated.or_else(|| Broadcast::defining(body, value).map(|broadcast| broadcast.source(body)));
    uniform(cx, body, source.unwrap_or(value))
}

/// Whether a value is a number in all places.
fn is_number(cx: &Context, body: &Body, value: ValueId, wanted: f64) -> bool {
    number(cx, body, value) == Some(wanted)
}
