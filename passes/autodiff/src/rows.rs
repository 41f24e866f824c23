//! Rows: tapes of tensors that are defined inside loops and conditionals.
//!
//! The tape of a tensor is a tensor with one more dimension for each loop that it may differ in.
//! The forward sweep puts each one in its place with `tensor.update_slice`, and the reverse takes
//! it out again. The tape goes through the loops and conditionals around as a value that they
//! carry, as functional programs do it; so what is emitted can be differentiated again, or given
//! to another compiler. While the sweeps are emitted, both use the empty tape; at the end it is
//! threaded through.

use hashbrown::HashMap;
use ir::{BlockId, Body, Builder, Context, Op, OpId, Type, ValueId};
use rewrite::carried::{append_operands, with_more_results};

use crate::plan::{Decision, Plan};
use crate::program::{Kind, Program};
use crate::tape::is_whole;
use crate::values::integer_constant;

/// A tape that is to go through the operations around the values it keeps.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The empty tape, made before the outermost of them.
    pub tape: ValueId,
    /// The tape with the value in its place, in the block of the value.
    pub written: ValueId,
    /// The loops and conditionals, outermost first.
    pub path: Vec<OpId>,
    /// The tape as one of the loops starts with it, where that has put its first row.
    pub entry: Option<(OpId, ValueId)>,
}

/// A tensor that a loop carries and its next value, kept as one sequence: row 0 is what the loop
/// starts with, and each iteration puts the next value into the row behind its own.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Sequence {
    /// The loop.
    pub around: OpId,
    /// What it starts with.
    pub start: ValueId,
    /// The carried tensor.
    pub carried: ValueId,
    /// Its next value, of the block of the loop.
    pub next: ValueId,
}

/// The sequences among the tensors that a plan keeps.
pub fn sequences(program: &Program<'_>, plan: &Plan) -> Vec<Sequence> {
    let body = program.body;
    let is_kept = |value: ValueId| {
        let is_tensor = body.ty(value).is_tensor(program.cx) && !is_whole(program, value);
        is_tensor && plan.decision(value) == Decision::Tape && plan.scope(value).is_none()
    };
    let mut found: Vec<Sequence> = Vec::new();
    for &carried in plan.taped.iter().filter(|&&value| is_kept(value)) {
        let ir::ValueDef::Argument(block, index) = body.value_def(carried) else { continue };
        let Some(around) = body.block_parent(block).filter(|&op| program.kind(op) == Kind::For) else { continue };
        let Some((counted, end)) =
            program.as_loop(around).and_then(|counted| Some((counted.clone(), counted.terminator?)))
        else {
            continue;
        };
        let Some(at) = (index as usize).checked_sub(1) else { continue };
        let next = body.operand(end, at);
        let is_made = body.defining_op(next).is_some_and(|op| body.block_of(op) == Some(block)) && is_kept(next);
        let loops = plan.dimensions(carried);
        let is_alike = loops.is_some_and(|loops| loops.last() == Some(&around)) && loops == plan.dimensions(next);
        if is_made && is_alike && !found.iter().any(|other| other.next == next) {
            found.push(Sequence { around, start: counted.inits[at], carried, next });
        }
    }
    found
}

/// An empty tape for tensors of a type, one for each of so many iterations; `sizes` has a value for
/// each number of iterations and each size of the tensor that is not known.
pub fn empty(b: &mut Builder<'_>, trips: &[i64], sizes: &[ValueId], ty: Type) -> ValueId {
    let cx = b.cx;
    let shape: Vec<i64> = trips.iter().chain(ty.shape(cx).unwrap_or(&[])).copied().collect();
    tensor::Empty::emit(b, cx.tensor(&shape, ty.element(cx)), sizes)
}

/// Puts a tensor with these open sizes in its place on a tape.
pub fn write(b: &mut Builder<'_>, tape: ValueId, value: ValueId, indices: &[ValueId], open: &[ValueId]) -> ValueId {
    if indices.is_empty() {
        return value;
    }
    let (row, starts) = (row_shape(b, value, indices.len()), starts(b, value, indices));
    let ty = b.cx.tensor(&row, b.ty(value).element(b.cx));
    let row = tensor::Reshape::emit(b, ty, value, open);
    tensor::UpdateSlice::emit(b, tape, row, &starts)
}

/// Takes a tensor of a type with these open sizes from its place on a tape.
pub fn read(b: &mut Builder<'_>, tape: ValueId, ty: Type, indices: &[ValueId], open: &[ValueId]) -> ValueId {
    if indices.is_empty() {
        return tape;
    }
    let rank = ty.shape(b.cx).map_or(0, <[i64]>::len);
    let zero = integer_constant(b, 0, Type::INDEX);
    let starts: Vec<ValueId> = indices.iter().copied().chain((0..rank).map(|_| zero)).collect();
    let ones = indices.iter().map(|_| 1);
    let sizes: Vec<i64> = ones.chain(ty.shape(b.cx).unwrap_or(&[]).iter().copied()).collect();
    let row = tensor::DynamicSlice::emit(b, tape, &starts, open, &sizes[..]);
    tensor::Reshape::emit(b, ty, row, open)
}

fn row_shape(b: &Builder<'_>, value: ValueId, count: usize) -> Vec<i64> {
    let shape = b.ty(value).shape(b.cx).unwrap_or(&[]);
    std::iter::repeat_n(1, count).chain(shape.iter().copied()).collect()
}

fn starts(b: &mut Builder<'_>, value: ValueId, indices: &[ValueId]) -> Vec<ValueId> {
    let rank = b.ty(value).shape(b.cx).map_or(0, <[i64]>::len);
    let zero = integer_constant(b, 0, Type::INDEX);
    indices.iter().copied().chain((0..rank).map(|_| zero)).collect()
}

/// The thread of a tape that is written in operations behind its making.
pub fn thread_of(body: &Body, (tape, written): (ValueId, ValueId)) -> Thread {
    let home = body.defining_block(tape);
    let mut path = Vec::new();
    let mut at = body.defining_block(written);
    while at != home {
        let Some(op) = at.and_then(|block| body.block_parent(block)) else { break };
        path.push(op);
        at = body.block_of(op);
    }
    path.reverse();
    Thread { tape, written, path, entry: None }
}

/// Threads tapes through the operations around what they keep, in a function whose sweeps have
/// been emitted.
pub fn thread(cx: &Context, body: &mut Body, threads: &[Thread]) {
    let mut renamed = HashMap::new();
    for thread in threads {
        let mut out = thread.written;
        for &original in thread.path.iter().rev() {
            let op = *renamed.get(&original).unwrap_or(&original);
            out = match loops::If::is(body, op) {
                true => through_conditional(cx, body, op, thread.tape, out, &mut renamed),
                false => {
                    let entry = thread.entry.filter(|&(around, _)| around == original);
                    let given = entry.map_or(thread.tape, |(_, entry)| entry);
                    through_loop(body, op, thread.tape, given, out, &mut renamed)
                }
            };
            let name = body.value_name(thread.tape);
            body.set_value_name(out, name);
        }
        let outermost = thread.path.first().map(|op| *renamed.get(op).unwrap_or(op));
        let Some(outermost) = outermost else { continue };
        let first = thread.entry.and_then(|(_, entry)| body.defining_op(entry));
        body.replace_uses_if(thread.tape, out, |body, used| {
            used.op != outermost && Some(used.op) != first && !body.is_inside(used.op, outermost)
        });
    }
}

/// A loop carries the tape, from what is given to it.
fn through_loop(
    body: &mut Body,
    op: OpId,
    tape: ValueId,
    given: ValueId,
    out: ValueId,
    renamed: &mut HashMap<OpId, OpId>,
) -> ValueId {
    let entry = body.entry(body.regions(op)[0]).expect("a loop has a block");
    let end = body.terminator(entry).expect("a verified loop yields");
    let ty = body.ty(tape);
    let carried = body.add_argument(entry, ty);
    let name = body.value_name(tape);
    body.set_value_name(carried, name);
    body.replace_uses_if(tape, carried, |body, used| body.is_inside(used.op, op));
    append_operands(body, end, &[out]);
    append_operands(body, op, &[given]);
    with_another_result(body, op, ty, renamed)
}

fn through_conditional(
    cx: &Context,
    body: &mut Body,
    op: OpId,
    tape: ValueId,
    out: ValueId,
    renamed: &mut HashMap<OpId, OpId>,
) -> ValueId {
    let inside = body.defining_block(out);
    for region in body.regions(op).to_vec() {
        let is_written = body.blocks(region).any(|block: BlockId| Some(block) == inside);
        let passed = if is_written { out } else { tape };
        match body.entry(region).and_then(|block| body.terminator(block)) {
            Some(end) => append_operands(body, end, &[passed]),
            None => {
                let loc = body.loc(op);
                let block = body.entry(region).unwrap_or_else(|| body.add_block(region, &[]));
                loops::Yield::build(&mut Builder::at_end(cx, body, block, loc), &[passed]);
            }
        }
    }
    let ty = body.ty(tape);
    with_another_result(body, op, ty, renamed)
}

/// Puts an operation with one more result in the place of another one; gives that result.
fn with_another_result(body: &mut Body, op: OpId, ty: Type, renamed: &mut HashMap<OpId, OpId>) -> ValueId {
    let (new, more) = with_more_results(body, op, &[ty]);
    // The chain of renames stays one step long.
    for target in renamed.values_mut().filter(|target| **target == op) {
        *target = new;
    }
    renamed.insert(op, new);
    more[0]
}
