//! Guards: what is computed only to be chosen or not.
//!
//! A value that nothing but one side of `arith.select` uses has a cotangent of zero when the other
//! side is chosen, and so has all that only this value is made of. What an operation on the way
//! contributes is then zero, too; but its rule would multiply zero by a derivative that may be
//! infinite or no number where the value was not wanted, such as that of a square root at zero.
//! So the contribution is chosen by the same condition. The condition is at hand: the reverse of
//! the `select` asks it in the same block.

use arith::Select;
use hashbrown::HashMap;
use ir::{Builder, Op, OpId, Type, ValueId};

use crate::activity::Activity;
use crate::program::{Kind, Program};
use crate::rules::{self, Expression, Partial, Read};
use crate::values::float_like;

/// A condition, and the side on which it lets the cotangent through.
type Guard = (ValueId, bool);

/// Conditions that one value may have; more are forgotten.
const MAX_GUARDS: usize = 4;

/// The conditions under which the results of operations have a cotangent that is not zero.
#[derive(Default)]
pub struct Guards {
    by_op: HashMap<OpId, Vec<Guard>>,
}

impl Guards {
    /// Follows the values of a program back from where they are chosen.
    pub fn new(program: &Program<'_>, activity: &Activity) -> Guards {
        let body = program.body;
        let mut guards = Guards::default();
        if !body.walk(body.root()).any(|op| Select::is(body, op)) {
            return guards;
        }
        let blocks: Vec<ir::BlockId> = crate::plan::blocks_in_order(program);
        for block in blocks {
            for op in body.ops(block).rev() {
                let is_chain = program.kind(op) == Kind::Pure && body.result_count(op) == 1;
                if is_chain && activity.is_active(body.result(op, 0)) {
                    let found = guards.of_value(program, activity, body.result(op, 0));
                    if !found.is_empty() {
                        guards.by_op.insert(op, found);
                    }
                }
            }
        }
        guards
    }

    /// The guards that all uses of a value have in common.
    fn of_value(&self, program: &Program<'_>, activity: &Activity, value: ValueId) -> Vec<Guard> {
        let body = program.body;
        let mut common: Option<Vec<Guard>> = None;
        for used in body.uses(value) {
            if !contributes(program, activity, used.op, used.index) {
                continue;
            }
            let is_beside = body.block_of(used.op) == body.defining_op(value).and_then(|op| body.block_of(op));
            let mut guards = if is_beside { self.by_op.get(&used.op).cloned().unwrap_or_default() } else { Vec::new() };
            if is_beside && Select::is(body, used.op) && guards.len() < MAX_GUARDS {
                guards.push((body.operand(used.op, 0), used.index == 1));
            }
            match &mut common {
                None => common = Some(guards),
                Some(common) => common.retain(|guard| guards.contains(guard)),
            }
            if common.as_ref().is_some_and(Vec::is_empty) {
                break;
            }
        }
        common.unwrap_or_default()
    }

    /// Whether what an operation contributes to an operand by this expression has to be chosen.
    pub fn applies(&self, program: &Program<'_>, op: OpId, expression: &Expression) -> bool {
        self.by_op.contains_key(&op) && !keeps_zero(program, op, expression)
    }

    /// Emits a contribution that is zero where the result of the operation was not chosen.
    pub fn choose(
        &self,
        b: &mut Builder<'_>,
        op: OpId,
        amount: ValueId,
        value: &dyn Fn(ValueId) -> ValueId,
    ) -> ValueId {
        let mut chosen = amount;
        for &(condition, side) in self.by_op.get(&op).map_or(&[][..], Vec::as_slice) {
            let condition = value(condition);
            if !fits(b, b.ty(condition), b.ty(amount)) {
                continue;
            }
            let nothing = float_like(b, 0.0, amount);
            let (then, otherwise) = if side { (chosen, nothing) } else { (nothing, chosen) };
            chosen = Select::emit(b, condition, then, otherwise);
        }
        chosen
    }
}

/// Whether the reverse of an operation adds to the adjoint of an operand.
fn contributes(program: &Program<'_>, activity: &Activity, op: OpId, index: usize) -> bool {
    let body = program.body;
    if program.kind(op) != Kind::Pure || rules::shaped(body.def(op)).is_some() {
        return true;
    }
    match rules::rule(body.def(op)) {
        Some(rule) => {
            activity.is_active(body.result(op, 0)) && matches!(rule.partials.get(index), Some(Partial::By(_)))
        }
        None => true,
    }
}

/// Whether a condition chooses whole values of a type, or element by element.
fn fits(b: &Builder<'_>, condition: Type, ty: Type) -> bool {
    condition == Type::I1 || condition.shape(b.cx) == ty.shape(b.cx)
}

/// Whether an expression is zero for a cotangent of zero, whatever else it reads.
fn keeps_zero(program: &Program<'_>, op: OpId, expression: &Expression) -> bool {
    let zero = |part: &Expression| keeps_zero(program, op, part);
    match expression {
        Expression::Cotangent => true,
        Expression::Constant(value) => *value == 0.0,
        Expression::Value(_) | Expression::Compare(..) => false,
        Expression::Choose(parts) => zero(&parts[1]) && zero(&parts[2]),
        Expression::ToTypeOf(_, part) => zero(part),
        Expression::Apply(def, parts) if *def == arith::Negf::DEF => zero(&parts[0]),
        Expression::Apply(def, parts) if *def == arith::Mulf::DEF || *def == arith::Divf::DEF => {
            zero(&parts[0]) && is_plain_number(program, op, &parts[1])
        }
        Expression::Apply(..) => false,
    }
}

/// Whether an expression is a number of the program text, neither zero nor infinite.
fn is_plain_number(program: &Program<'_>, op: OpId, expression: &Expression) -> bool {
    let (cx, body) = (program.cx, program.body);
    let is_plain = |value: f64| value.is_finite() && value != 0.0;
    match expression {
        Expression::Constant(value) => is_plain(*value),
        Expression::Value(Read::Operand(index)) => {
            let attr = ir::constant_of(cx, body, body.operand(op, *index));
            attr.and_then(|attr| attr.as_float(cx)).is_some_and(is_plain)
        }
        _ => false,
    }
}
