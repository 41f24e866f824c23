//! A choice between whole tensors whose sizes are not known becomes a conditional: the two may have
//! different sizes, and then so do their adjoints, which no choice between elements could give.

use ir::{Body, Builder, Context, Op, OpId, Type};

use crate::values::is_open_tensor;

/// Takes them apart.
pub fn open(cx: &Context, body: &mut Body) {
    let is_open = |op: &OpId| {
        let is_whole = || body.ty(body.operand(*op, 0)) == Type::I1;
        arith::Select::is(body, *op) && is_whole() && is_open_tensor(cx, body.ty(body.result(*op, 0)))
    };
    let found: Vec<OpId> = body.walk_all().filter(is_open).collect();
    for op in found {
        let [condition, then, otherwise] = [0, 1, 2].map(|at| body.operand(op, at));
        let result = body.result(op, 0);
        let (ty, name) = (body.ty(result), body.value_name(result));
        let mut b = Builder::before(cx, body, op);
        let chosen = loops::build_if(&mut b, condition, &[ty], |_| vec![then], |_| vec![otherwise])[0];
        body.set_value_name(chosen, name);
        body.replace_all_uses(result, chosen);
        body.erase(op);
    }
}
