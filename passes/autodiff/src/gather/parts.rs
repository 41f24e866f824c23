//! A loop in parts that run at once, each with a copy of a small buffer to add to.
//!
//! ```text
//! for i in l..u { h[at[i]] += f(i) }
//!
//! for p in 0..8 { for i of the p-th part of l..u { copies[p, at[i]] += f(i) } }
//! h[e] += copies[0, e] + ... + copies[7, e], for each e
//! ```
//!
//! The parts are the same however many threads there are, so sums have the same bits in every run.
//! They have others than without parts, so it is decided from the program whether there are any:
//! the same whatever is kept.

use ir::{Body, Builder, CloneMap, Context, DYNAMIC, Op, OpId, Type, ValueId, View};

use crate::nest::nest;
use crate::values::{add, div, integer_constant, mul, sub};
use crate::zeros::{Storage, zeroed_buffer};

/// How many parts a loop has.
pub(crate) const PARTS: i64 = 8;

/// How many elements a memref has, if that is known.
pub(crate) fn elements(cx: &Context, ty: Type) -> Option<i64> {
    let shape = ty.shape(cx).filter(|shape| !shape.contains(&DYNAMIC))?;
    shape.iter().try_fold(1i64, |product, &size| product.checked_mul(size))
}

/// Checks that a loop does nothing with buffers but to add to them.
pub(super) fn check(cx: &Context, body: &Body, root: OpId, buffers: &[ValueId]) -> Result<(), &'static str> {
    let counted = body.def(root).hooks.loop_like.map(|hook| hook(View::new(cx, body, root)));
    let counted = counted.ok_or("it does not count")?;
    let step = ir::constant_of(cx, body, counted.step).and_then(|step| step.as_integer(cx));
    if step != Some(1) || !counted.carried.is_empty() || body.ty(counted.induction) != Type::INDEX {
        return Err("its steps are not of one");
    }
    let inner = body.regions(root).iter().flat_map(|&region| body.walk(region));
    let mut uses = inner.filter(|&op| body.operands(op).any(|value| buffers.contains(&value)));
    let is_sum = |op: OpId| {
        let accumulate = loops::Accumulate::cast(body, op);
        accumulate.is_some_and(|accumulate| accumulate.kind(cx, body) == loops::AccumulateKind::Add)
    };
    if uses.all(is_sum) { Ok(()) } else { Err("it also reads or writes what it adds to") }
}

/// Makes parts of a loop, with copies of these buffers.
pub(super) fn emit(cx: &Context, body: &mut Body, root: OpId, buffers: &[ValueId]) {
    let counted = body.def(root).hooks.loop_like.map(|hook| hook(View::new(cx, body, root))).expect("it was checked");
    let loc = body.loc(root);
    let mut b = Builder::before(cx, body, root);
    b.loc = loc;
    let [zero, one, parts] = [0, 1, PARTS].map(|number| integer_constant(&mut b, number, Type::INDEX));
    let copies: Vec<ValueId> = buffers
        .iter()
        .map(|&buffer| {
            let ty = b.ty(buffer);
            let shape: Vec<i64> = [PARTS].into_iter().chain(ty.shape(cx).unwrap_or(&[]).iter().copied()).collect();
            let copies = zeroed_buffer(&mut b, cx.memref(&shape, ty.element(cx)), &[], Storage::Heap);
            b.body.name_value(cx, copies, "copies");
            copies
        })
        .collect();
    let trips = sub(&mut b, counted.upper, counted.lower);
    let trips = arith::Maxsi::emit(&mut b, trips, zero);
    let made = loops::build_for_op(&mut b, zero, parts, one, &[], |b, part, _| {
        let after = add(b, part, one);
        let [from, to] = [part, after].map(|part| {
            let passed = mul(b, trips, part);
            let passed = div(b, passed, parts);
            add(b, counted.lower, passed)
        });
        let new = b.body.clone_op(root, b.point, &mut CloneMap::default());
        b.body.set_operand(new, 0, from);
        b.body.set_operand(new, 1, to);
        redirect(cx, b.body, new, buffers, &copies, part);
        Vec::new()
    });
    made.set_parallel(cx, b.body, true);
    for (&buffer, &copies) in buffers.iter().zip(&copies) {
        let sizes: Vec<i64> = b.ty(buffer).shape(cx).unwrap_or(&[]).to_vec();
        let sizes: Vec<ValueId> = sizes.into_iter().map(|size| integer_constant(&mut b, size, Type::INDEX)).collect();
        nest(&mut b, &sizes, &[], &mut |b, at, _| {
            let old = memref::load(b, buffer, at);
            let sum = loops::build_for(b, zero, parts, one, &[old], |b, part, sum| {
                let indices = [&[part], at].concat();
                let amount = memref::load(b, copies, &indices);
                vec![arith::Addf::emit(b, sum[0], amount)]
            });
            memref::store(b, sum[0], buffer, at);
            Vec::new()
        });
        memref::dealloc(&mut b, copies);
    }
    body.erase(root);
}

/// Lets a loop add to copies instead.
fn redirect(cx: &Context, body: &mut Body, root: OpId, buffers: &[ValueId], copies: &[ValueId], part: ValueId) {
    let inner: Vec<OpId> = body.regions(root).iter().flat_map(|&region| body.walk(region)).collect();
    for op in inner {
        let Some(access) = affine::Access::of(body, op).filter(|_| loops::Accumulate::cast(body, op).is_some()) else {
            continue;
        };
        let Some(at) = buffers.iter().position(|&buffer| buffer == access.memref) else { continue };
        let (value, loc) = (body.operand(op, 0), body.loc(op));
        let indices = [&[part], access.subscripts.as_slice()].concat();
        let mut b = Builder::before(cx, body, op);
        b.loc = loc;
        loops::accumulate(&mut b, loops::AccumulateKind::Add, value, copies[at], &indices);
        body.erase(op);
    }
}
