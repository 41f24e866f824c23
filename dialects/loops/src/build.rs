//! Builders with closures: a loop or conditional with its regions, in one expression.
//!
//! ```
//! # use ir::{Builder, ValueId};
//! # fn add(_: &mut Builder<'_>, a: ValueId, _: ValueId) -> ValueId { a }
//! # fn sum(b: &mut Builder<'_>, zero: ValueId, n: ValueId, one: ValueId, init: ValueId) -> Vec<ValueId> {
//! loops::build_for(b, zero, n, one, &[init], |b, i, carried| vec![add(b, carried[0], i)])
//! # }
//! ```

use ir::{Builder, Point, RegionId, Type, ValueId};

use crate::ops::{Accumulate, AccumulateKind, Condition, For, If, While, Yield};

/// Makes a `loop.for`. The closure gets the induction variable and the carried values, and gives
/// the next carried values; the result are those after the last iteration.
pub fn build_for(
    b: &mut Builder<'_>,
    lower: ValueId,
    upper: ValueId,
    step: ValueId,
    inits: &[ValueId],
    body: impl FnOnce(&mut Builder<'_>, ValueId, &[ValueId]) -> Vec<ValueId>,
) -> Vec<ValueId> {
    let op = build_for_op(b, lower, upper, step, inits, body);
    op.results(b.body)
}

/// [`build_for`] that gives the operation, to set attributes on it.
pub fn build_for_op(
    b: &mut Builder<'_>,
    lower: ValueId,
    upper: ValueId,
    step: ValueId,
    inits: &[ValueId],
    body: impl FnOnce(&mut Builder<'_>, ValueId, &[ValueId]) -> Vec<ValueId>,
) -> For {
    let carried: Vec<Type> = inits.iter().map(|&init| b.ty(init)).collect();
    let op = For::build(b, &carried, lower, upper, step, inits);
    let arguments: Vec<Type> = std::iter::once(b.ty(lower)).chain(carried).collect();
    let region = op.body(b.body);
    in_region(b, region, &arguments, |b, arguments| {
        let next = body(b, arguments[0], &arguments[1..]);
        Yield::build(b, &next);
    });
    op
}

/// Makes a `loop.if`. The closures give the values of the results, of the given types. Without
/// results an empty second region is left out.
pub fn build_if(
    b: &mut Builder<'_>,
    condition: ValueId,
    results: &[Type],
    then: impl FnOnce(&mut Builder<'_>) -> Vec<ValueId>,
    otherwise: impl FnOnce(&mut Builder<'_>) -> Vec<ValueId>,
) -> Vec<ValueId> {
    let op = build_if_op(b, condition, results, then, otherwise);
    op.results(b.body)
}

/// [`build_if`] that gives the operation.
pub fn build_if_op(
    b: &mut Builder<'_>,
    condition: ValueId,
    results: &[Type],
    then: impl FnOnce(&mut Builder<'_>) -> Vec<ValueId>,
    otherwise: impl FnOnce(&mut Builder<'_>) -> Vec<ValueId>,
) -> If {
    let op = If::build(b, results, condition);
    let (first, second) = (op.then(b.body), op.otherwise(b.body));
    in_region(b, first, &[], |b, _| {
        let values = then(b);
        Yield::build(b, &values);
    });
    in_region(b, second, &[], |b, _| {
        let values = otherwise(b);
        Yield::build(b, &values);
    });
    let only = b.body.entry(second).filter(|&block| b.body.ops(block).count() == 1);
    if let Some(empty) = only.filter(|_| results.is_empty()) {
        b.body.erase_block(empty);
    }
    op
}

/// Makes a `loop.while`. `before` gives whether to go on, and the values that go on, of the types
/// `results`; `after` makes from those the next arguments of `before`.
pub fn build_while(
    b: &mut Builder<'_>,
    inits: &[ValueId],
    results: &[Type],
    before: impl FnOnce(&mut Builder<'_>, &[ValueId]) -> (ValueId, Vec<ValueId>),
    after: impl FnOnce(&mut Builder<'_>, &[ValueId]) -> Vec<ValueId>,
) -> Vec<ValueId> {
    let arguments: Vec<Type> = inits.iter().map(|&init| b.ty(init)).collect();
    let op = While::build(b, results, inits);
    let (first, second) = (op.before(b.body), op.after(b.body));
    in_region(b, first, &arguments, |b, arguments| {
        let (condition, values) = before(b, arguments);
        Condition::build(b, condition, &values);
    });
    in_region(b, second, results, |b, arguments| {
        let next = after(b, arguments);
        Yield::build(b, &next);
    });
    op.results(b.body)
}

/// Makes a `loop.accumulate`.
pub fn accumulate(
    b: &mut Builder<'_>,
    kind: AccumulateKind,
    value: ValueId,
    memref: ValueId,
    indices: &[ValueId],
) -> Accumulate {
    Accumulate::build(b, value, memref, indices, kind)
}

/// Fills an empty region with one block.
fn in_region(b: &mut Builder<'_>, region: RegionId, types: &[Type], fill: impl FnOnce(&mut Builder<'_>, &[ValueId])) {
    let block = b.body.add_block(region, types);
    let arguments = b.body.arguments(block).to_vec();
    fill(&mut Builder::new(b.cx, b.body, Point::End(block), b.loc), &arguments);
}
