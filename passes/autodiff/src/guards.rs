//! Guards: what is computed only to be chosen or not.
//!
//! A value that nothing but one side of `arith.select` uses has a cotangent of zero when the other
//! side is chosen, and so has all that only this value is made of. What an operation on the way
//! contributes is then zero, too; but its rule would multiply zero by a derivative that may be
//! infinite or no number where the value was not wanted, such as that of a square root at zero.
//! So where such a contribution leaves what is computed for that side alone, it is chosen by the
//! same condition. The condition is at hand: the reverse of the `select` asks it in the same block.

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
    by_op: HashMap<OpId, Guarded>,
}

/// What is known of a result that goes nowhere but into sides of choices.
struct Guarded {
    guards: Vec<Guard>,
    /// Whether its cotangent may be no number where it was not chosen.
    is_open: bool,
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
                    if !found.guards.is_empty() {
                        guards.by_op.insert(op, found);
                    }
                }
            }
        }
        guards
    }

    /// The guards that all uses of a value have in common.
    fn of_value(&self, program: &Program<'_>, activity: &Activity, value: ValueId) -> Guarded {
        let body = program.body;
        let (mut common, mut is_open): (Option<Vec<Guard>>, bool) = (None, false);
        for used in body.uses(value) {
            if !contributes(program, activity, used.op, used.index) {
                continue;
            }
            let is_beside = body.block_of(used.op) == body.defining_op(value).and_then(|op| body.block_of(op));
            let known = self.by_op.get(&used.op).filter(|_| is_beside);
            let mut guards = known.map_or(Vec::new(), |known| known.guards.clone());
            // What moves elements leaves no element where its condition stands.
            if rules::shaped(body.def(used.op)).is_some() {
                guards.retain(|&(condition, _)| body.ty(condition) == Type::I1);
            }
            is_open |= self.may_be_open(program, used.op, used.index);
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
        Guarded { guards: common.unwrap_or_default(), is_open }
    }

    /// Whether what a guarded operation contributes may be no number where it was not chosen.
    fn may_be_open(&self, program: &Program<'_>, op: OpId, index: usize) -> bool {
        let Some(known) = self.by_op.get(&op) else { return false };
        let partial = rules::rule(program.body.def(op)).and_then(|rule| rule.partials.get(index));
        known.is_open
            || match partial {
                Some(Partial::By(expression)) => !keeps_zero(program, op, &expression()),
                Some(Partial::Zero) => false,
                None => true,
            }
    }

    /// Emits what a contribution to an operand is where the result of the operation was chosen,
    /// and zero elsewhere, as far as the operand is used for something else, too.
    pub fn choose(
        &self,
        b: &mut Builder<'_>,
        program: &Program<'_>,
        (op, index): (OpId, usize),
        amount: ValueId,
        value: &dyn Fn(ValueId) -> ValueId,
    ) -> ValueId {
        let Some(known) = self.by_op.get(&op).filter(|_| self.may_be_open(program, op, index)) else { return amount };
        let body = program.body;
        let definition = body.defining_op(body.operand(op, index));
        let kept = definition.and_then(|definition| self.by_op.get(&definition));
        let mut chosen = amount;
        for &(condition, side) in &known.guards {
            let is_kept = kept.is_some_and(|kept| kept.guards.contains(&(condition, side)));
            let condition = value(condition);
            if is_kept || !fits(b, b.ty(condition), b.ty(amount)) {
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
        Expression::Smallest | Expression::Value(_) | Expression::Compare(..) => false,
        Expression::Choose(parts) | Expression::Told(parts) => zero(&parts[1]) && zero(&parts[2]),
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
            let value = body.operand(op, *index);
            let bits = ir::constant_of(cx, body, value).and_then(|attr| arith::elements::uniform(cx, attr));
            bits.is_some_and(|bits| is_plain(ir::eval::float_of_bits(cx, body.ty(value).element(cx), bits)))
        }
        _ => false,
    }
}
