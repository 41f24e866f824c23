//! Programs on tensors are simplified before they are differentiated.
//!
//! What tools export has choices between a value and itself, sums with zeros, and integers that go
//! through tensors without dimensions. Each would get a reverse of its own, which nothing behind
//! can take back. A loop over elements says what it means; it stays as it is.

use ir::{Body, Context, Op, OpDef, OpId, OpSpec, Pattern, Rewriter, Sink, Traits, ValueId};
use rewrite::{GreedyOptions, apply_patterns};
use tensor::Extract;

use super::repeats;

/// Beside the patterns of the dialects.
const EXTRA: &[(&OpDef, Pattern)] =
    &[(Extract::DEF, Pattern { name: "ad-extract-of-elementwise", rewrite: extract_of_elementwise })];

/// Brings a function that computes with tensors into its canonical form.
pub fn simplify(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) {
    let has_tensors = body.walk_all().any(|op| body.results(op).any(|value| body.ty(value).is_tensor(cx)));
    if has_tensors {
        let options = GreedyOptions { pass: "ad", extra: EXTRA, ..GreedyOptions::default() };
        apply_patterns(cx, body, &options, sink);
        repeats::merge(cx, body);
    }
}

/// Arithmetic on integers in tensors without dimensions is arithmetic on integers: subscripts that
/// are computed so can be seen through.
fn extract_of_elementwise(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    let cx = rw.cx;
    let source = rw.body.operand(op, 0);
    let Some(inner) = rw.body.defining_op(source).filter(|&inner| rw.body.def(inner).has(Traits::ELEMENTWISE)) else {
        return false;
    };
    let operands: Vec<ValueId> = rw.body.operands(inner).collect();
    let is_integer = |value: ValueId| {
        let ty = rw.body.ty(value);
        ty.is_tensor(cx) && ty.shape(cx) == Some(&[]) && ty.element(cx).is_integer(cx)
    };
    let is_small =
        rw.body.results(inner).count() == 1 && is_integer(source) && operands.iter().all(|&of| is_integer(of));
    // Nobody else asks for the tensor.
    let is_read = rw.body.uses(source).all(|used| Extract::is(rw.body, used.op));
    if !is_small || !is_read {
        return false;
    }
    let (def, attrs, loc) = (rw.body.def(inner), rw.body.attrs(inner), rw.body.loc(inner));
    let result = rw.body.ty(rw.body.result(op, 0));
    let new = rw.before(op, |b| {
        let operands = operands.iter().map(|&operand| Extract::emit(b, operand, &[])).collect();
        let new = b.insert(OpSpec { attrs, operands, results: vec![result], ..OpSpec::new(def, loc) });
        b.body.result(new, 0)
    });
    rw.replace(op, &[new]);
    true
}
