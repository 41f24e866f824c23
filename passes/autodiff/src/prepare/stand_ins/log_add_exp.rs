//! `log(exp(x) + exp(y))` as JAX writes it is differentiated as one operation.
//!
//! It is written `max(x, y) + log1p(exp(-|x - y|))`, and `x + y` where the difference is no number.
//! By its parts the derivative at equal operands is all of the first, and needs signs and choices
//! everywhere; by the exponential `e` it is `1 / (1 + e)` for the larger operand and `e / (1 + e)`
//! for the other. Where the difference is no number, as for two infinities, both have the derivative
//! of their sum.

use arith::{Addf, CmpF, Cmpf, Maximumf, Negf, Select, Subf};
use ir::{Body, Builder, Context, Op, OpId, ValueId};
use math::{Absf, Exp, Log1p};

use super::{is_number, parts};

pub use op::LogAddExp;

mod op {
    ir::ops! {
        dialect "ad";

        /// The logarithm of a sum of exponentials; `power` is that of the negated difference. Made
        /// and taken out again by differentiation.
        LogAddExp("log_add_exp") {
            operands(x: FLOAT_LIKE, y: = x, power: = x)
            results(z: = x)
            traits(PURE, ELEMENTWISE)
            syntax("$x `,` $y `,` $power attr-dict `:` type($x)")
            hooks { eval: |_, _, _| Ok(ir::eval::Flow::Done) }
        }
    }
}

/// One in the place of a choice that is one.
pub fn put(cx: &Context, body: &mut Body, op: OpId) -> Option<ValueId> {
    let [x, y, power] = operands(cx, body, op)?;
    Some(LogAddExp::emit(&mut Builder::before(cx, body, op), x, y, power))
}

/// What exponentials are taken of, if a choice is the logarithm of their sum, and that of the negated
/// difference.
fn operands(cx: &Context, body: &Body, op: OpId) -> Option<[ValueId; 3]> {
    if !Select::is(body, op) {
        return None;
    }
    let [condition, sum, smooth] = [0, 1, 2].map(|at| body.operand(op, at));
    let asked = Cmpf::defining(body, condition).filter(|asked| asked.predicate(cx, body) == CmpF::Une)?.id();
    let difference = body.operand(asked, 0);
    let smooth = parts::<Addf>(cx, body, smooth)?;
    let (larger, log) = [(0, 1), (1, 0)].into_iter().find_map(|(larger, log)| {
        Some((parts::<Maximumf>(cx, body, smooth[larger])?, parts::<Log1p>(cx, body, smooth[log])?))
    })?;
    let power = log[0];
    let size = parts::<Negf>(cx, body, parts::<Exp>(cx, body, power)?[0])?;
    let size_of = parts::<Absf>(cx, body, size[0])?[0];
    let negated = |value: ValueId| parts::<Negf>(cx, body, value).map(|parts| parts[0]);
    let is_difference = |[x, y]: [ValueId; 2]| {
        // What is less by zero is the same.
        let is_plain = difference == x && is_number(cx, body, y, 0.0);
        is_plain || parts::<Subf>(cx, body, difference).is_some_and(|parts| parts == [x, y])
    };
    let operands = [[larger[0], larger[1]], [larger[1], larger[0]]].into_iter().find(|&both| is_difference(both))?;
    let [x, y] = operands;
    // A sum with a negated operand is a difference.
    let is_sum = parts::<Addf>(cx, body, sum).is_some_and(|parts| parts == [x, y] || parts == [y, x])
        || parts::<Subf>(cx, body, sum).is_some_and(|parts| {
            [[x, y], [y, x]].into_iter().any(|[x, y]| negated(x) == Some(parts[1]) && parts[0] == y)
        });
    let is_size = size_of == difference || negated(difference) == Some(size_of) || negated(size_of) == Some(difference);
    (body.operand(asked, 1) == difference && is_sum && is_size).then_some([x, y, power])
}

/// Its parts.
pub fn written(b: &mut Builder<'_>, op: OpId) -> ValueId {
    let [x, y, power] = [0, 1, 2].map(|at| b.body.operand(op, at));
    let difference = Subf::emit(b, x, y);
    let is_open = Cmpf::emit(b, difference, difference, CmpF::Une);
    let sum = Addf::emit(b, x, y);
    let larger = Maximumf::emit(b, x, y);
    let log = Log1p::emit(b, power);
    let smooth = Addf::emit(b, larger, log);
    Select::emit(b, is_open, sum, smooth)
}
