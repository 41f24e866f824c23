//! Calls: which of them become what the called function does, and what is read before the others
//! so that the reverse sweep can run the called function again.
//!
//! A call that stays is reversed by a call of a derivative function, which runs the function once
//! more and then backwards. For that it needs the memrefs that the function got as they were. So
//! before the call all their elements are loaded, in loops that do nothing else; the planner then
//! decides about these values as about all others: what is not overwritten is loaded again, the
//! rest is kept on a tape. Loops whose values are not kept are taken out at the end.

use hashbrown::HashMap;
use ir::{Body, Builder, CloneMap, Context, Loc, LocKind, OpId, Point, Sink, ValueId};

use super::ruled::Rules;
use super::summary::{Summaries, called};
use super::views::size;
use crate::nest::nest;

/// Functions do not grow beyond this many operations by what is put into them.
const MAX_OPS: usize = 20_000;

/// What becomes of a call in the function that is differentiated.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Treatment {
    /// What the function does stands in its place.
    Inline,
    /// It stays, and the reverse sweep calls a derivative of the function, or what a rule about
    /// memrefs says.
    Derivative,
    /// A rule says what its derivative is.
    Ruled,
    /// It stays, and no derivative can go through it, but it can be repeated: the function is promised
    /// to compute its results from its arguments and to do nothing else.
    Repeatable,
    /// It stays, and no derivative can go through it.
    Opaque,
}

/// What becomes of a call, the only place where that is decided.
pub fn treatment(cx: &Context, summaries: &mut Summaries<'_>, rules: &Rules<'_>, body: &Body, call: OpId) -> Treatment {
    let Some(name) = called(cx, body, call) else { return Treatment::Opaque };
    match rules.has(name) {
        true if rules.has_memrefs(name) => return Treatment::Derivative,
        true => return Treatment::Ruled,
        false => {}
    }
    let Some(callee) = summaries.definition(name) else { return Treatment::Opaque };
    let is_plain = callee.entry(callee.root()).is_some_and(|entry| callee.next_block(entry).is_none());
    let is_kept = body.attr_of(cx, call, "no_inline").is_some() || callee.attr(cx, "no_inline").is_some();
    let is_too_large = body.op_count() + callee.op_count() > MAX_OPS;
    match is_plain && !is_kept && !is_too_large && !summaries.is_recursive(name) {
        true => Treatment::Inline,
        false => Treatment::Derivative,
    }
}

/// A call that stays.
#[derive(Clone, Debug)]
pub struct Call {
    /// The name of the function.
    pub callee: String,
    /// What becomes of it.
    pub treatment: Treatment,
    /// For each operand, whether the function may write to it.
    pub written: Vec<bool>,
    /// The memrefs that are read before, in the order of the operands: all but those that the
    /// function is promised to write only.
    pub reads: Vec<Read>,
}

/// All elements of a memref, loaded before a call.
#[derive(Clone, Debug)]
pub struct Read {
    /// The number of the operand.
    pub operand: usize,
    /// The loops around the load, outermost first.
    pub loops: Vec<OpId>,
    /// The load.
    pub load: OpId,
}

/// The calls of a function that stay.
pub type Calls = HashMap<OpId, Call>;

/// Puts functions in place of their calls as far as that goes.
pub fn inline(cx: &Context, summaries: &mut Summaries<'_>, rules: &Rules<'_>, body: &mut Body) {
    let mut work: Vec<OpId> = body.walk_all().filter(|&op| called(cx, body, op).is_some()).collect();
    work.reverse();
    while let Some(call) = work.pop() {
        match treatment(cx, summaries, rules, body, call) {
            Treatment::Inline => {}
            Treatment::Ruled => {
                inline_rule(cx, rules, body, call);
                continue;
            }
            Treatment::Derivative | Treatment::Repeatable | Treatment::Opaque => continue,
        }
        let callee = called(cx, body, call).and_then(|name| summaries.definition(name));
        let made = splice(cx, body, callee.expect("what is inlined is defined"), call);
        let inner: Vec<OpId> = made
            .iter()
            .flat_map(|&op| {
                let regions = body.regions(op).iter().flat_map(|&region| body.walk(region));
                std::iter::once(op).chain(regions).collect::<Vec<OpId>>()
            })
            .collect();
        work.extend(inner.into_iter().rev().filter(|&op| called(cx, body, op).is_some()));
    }
}

/// Puts the forward function of a rule in place of a call. What that calls stays: no derivative
/// goes through it.
fn inline_rule(cx: &Context, rules: &Rules<'_>, body: &mut Body, call: OpId) {
    let name = called(cx, body, call).expect("what a rule is about is a call");
    let new = rules.mark(body, call, name);
    let is_plain = |forward: &&Body| forward.entry(forward.root()).is_some_and(|at| forward.next_block(at).is_none());
    let forward = rules.forward(name).filter(is_plain);
    if let Some(forward) = forward.filter(|forward| body.op_count() + forward.op_count() <= MAX_OPS) {
        splice(cx, body, forward, new);
    }
}

/// Puts the operations of a function of one block before a call, and takes the call out. Gives
/// the operations.
fn splice(cx: &Context, body: &mut Body, callee: &Body, call: OpId) -> Vec<OpId> {
    let mut map = CloneMap::default();
    for (&parameter, argument) in callee.parameters().iter().zip(body.operands(call).collect::<Vec<_>>()) {
        map.map(parameter, argument);
    }
    let caller = body.loc(call);
    let entry = callee.entry(callee.root()).expect("what is inlined has a block");
    let mut made = Vec::new();
    for op in callee.ops(entry).filter(|&op| Some(op) != callee.terminator(entry)) {
        let new = body.clone_op_from(callee, op, Point::Before(call), &mut map);
        let inner: Vec<OpId> = body.regions(new).iter().flat_map(|&region| body.walk(region)).collect();
        for op in std::iter::once(new).chain(inner) {
            let loc = callsite(cx, body.loc(op), caller);
            body.set_loc(op, loc);
        }
        made.push(new);
    }
    let returned = callee.terminator(entry).map_or_else(Vec::new, |op| callee.operands(op).collect());
    let results: Vec<ValueId> = body.results(call).collect();
    for (result, value) in results.into_iter().zip(returned) {
        let value = map.value(value);
        // What the caller calls it is what lists and reports call it.
        let name = body.value_name(result).filter(|_| body.defining_op(value).is_some_and(|op| made.contains(&op)));
        if name.is_some() {
            body.set_value_name(value, name);
        }
        body.replace_all_uses(result, value);
    }
    body.erase(call);
    made
}

fn callsite(cx: &Context, callee: Loc, caller: Loc) -> Loc {
    match (callee, caller) {
        (Loc::UNKNOWN, Loc::UNKNOWN) => Loc::UNKNOWN,
        (callee, caller) => cx.loc(LocKind::CallSite { callee, caller }),
    }
}

/// Looks at the calls that stay, and loads the elements of the memrefs that they take.
pub fn read_before(
    cx: &Context,
    summaries: &mut Summaries<'_>,
    rules: &Rules<'_>,
    body: &mut Body,
    sink: &mut Sink<'_>,
) -> Calls {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| called(cx, body, op).is_some()).collect();
    let mut calls = Calls::new();
    for op in ops {
        let callee = called(cx, body, op).expect("calls call something").to_owned();
        // What was small enough to be inlined was; it is too large now.
        let treatment = match treatment(cx, summaries, rules, body, op) {
            Treatment::Inline => Treatment::Derivative,
            // It stands in the forward function of the rule.
            Treatment::Ruled | Treatment::Opaque if is_repeatable(cx, summaries, body, op) => Treatment::Repeatable,
            Treatment::Ruled => Treatment::Opaque,
            other => other,
        };
        let written = summaries.written(&callee);
        let mut call = Call { callee, treatment, written, reads: Vec::new() };
        if treatment == Treatment::Derivative {
            check_repeats(cx, body, op, &call, sink);
            check_rule(cx, rules, body, op, &call, sink);
            for operand in 0..body.operand_count(op) {
                let is_read = !summaries.only_writes(&call.callee, operand);
                if is_read && body.ty(body.operand(op, operand)).is_memref(cx) {
                    call.reads.push(read_elements(cx, body, op, operand));
                }
            }
        }
        calls.insert(op, call);
    }
    calls
}

/// Whether a call is one of a function of values whose declaration says `ft.pure`.
fn is_repeatable(cx: &Context, summaries: &Summaries<'_>, body: &Body, op: OpId) -> bool {
    let is_memref = |value: ValueId| body.ty(value).is_memref(cx);
    let is_promised = called(cx, body, op).is_some_and(|name| summaries.has(name, "ft.pure"));
    is_promised && !body.operands(op).chain(body.results(op)).any(is_memref)
}

/// Memref parameters are different buffers; one that a call passes twice would be two copies.
fn check_repeats(cx: &Context, body: &Body, op: OpId, call: &Call, sink: &mut Sink<'_>) {
    let operands: Vec<ValueId> = body.operands(op).collect();
    for (index, &memref) in operands.iter().enumerate().filter(|&(_, &value)| body.ty(value).is_memref(cx)) {
        let other = operands[..index].iter().position(|&other| other == memref);
        let is_written = |index: usize| call.written.get(index).copied().unwrap_or(true);
        if other.is_some_and(|other| is_written(other) || is_written(index)) {
            let message = format!("a buffer is passed twice to `@{}`, which writes to it", call.callee);
            sink.error(ir::diagnostics::operand_place(body, op, index), message)
                .note("the parameters of a function that is not inlined are different buffers");
        }
    }
}

/// What a rule is not about has no derivative, so it must not be an output.
fn check_rule(cx: &Context, rules: &Rules<'_>, body: &Body, op: OpId, call: &Call, sink: &mut Sink<'_>) {
    for (index, operand) in body.operands(op).enumerate().filter(|_| rules.has_memrefs(&call.callee)) {
        let ty = body.ty(operand);
        let is_written = call.written.get(index) != Some(&false);
        if ty.is_memref(cx) && ty.element(cx).is_float(cx) && is_written && !rules.is_about(&call.callee, index) {
            let message = format!("`@{}` may write to parameter {index}, which its rule is not about", call.callee);
            sink.error(ir::diagnostics::operand_place(body, op, index), message)
                .note("name it in `wrt` of the rule; of a function without a body, `ft.access = \"read\"` says that it does not");
        }
    }
}

fn read_elements(cx: &Context, body: &mut Body, op: OpId, operand: usize) -> Read {
    let memref = body.operand(op, operand);
    let name = body.value_name(memref).map(|name| name.text(cx));
    let mut b = Builder::before(cx, body, op);
    let rank = b.ty(memref).shape(cx).map_or(0, <[_]>::len);
    let sizes: Vec<ValueId> = (0..rank).map(|dim| size(&mut b, memref, dim)).collect();
    let mut read = None;
    let (_, loops) = nest(&mut b, &sizes, &[], &mut |b, indices, _| {
        read = Some(memref::load(b, memref, indices));
        Vec::new()
    });
    let value = read.expect("the nest was just filled");
    let load = body.defining_op(value).expect("a load was just made");
    if let Some(name) = name {
        body.name_value(cx, value, &format!("{name}_before"));
    }
    Read { operand, loops, load }
}
