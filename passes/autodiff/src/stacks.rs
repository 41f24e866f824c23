//! Stacks: tensors of which every iteration of a loop reads or writes a part of its own.
//!
//! The operands and results of a scan are stacks: iteration `i` takes row `i` of one and puts a row
//! in another. The adjoint of what is written is then read row by row and need not be carried or
//! cleared; that of what is read is written row by row and need not be added up.

use affine::Linear;
use hashbrown::{HashMap, HashSet};
use ir::interfaces::Loop;
use ir::{Body, Context, Op, OpId, ValueId};
use tensor::{DynamicSlice, UpdateSlice};

use crate::activity::Activity;
use crate::program::{Kind, Program};

/// The stacks of a program.
#[derive(Default)]
pub struct Stacks {
    /// For carried values that iterations only put parts into, the operation that does so.
    written: HashMap<ValueId, OpId>,
    updates: HashSet<OpId>,
    /// The operations that take parts of tensors from outside of their loop.
    reads: HashSet<OpId>,
}

impl Stacks {
    /// Looks for stacks in the loops of a program.
    pub fn new(program: &Program<'_>, activity: &Activity) -> Stacks {
        let mut stacks = Stacks::default();
        let body = program.body;
        for op in body.walk(body.root()).filter(|&op| program.kind(op) == Kind::For) {
            let Some(counted) = program.as_loop(op) else { continue };
            let Some(range) = Range::of(program.cx, body, &counted) else { continue };
            for at in 0..counted.carried.len() {
                if let Some(update) = written(program, activity, op, &counted, &range, at) {
                    stacks.written.insert(counted.carried[at], update);
                    stacks.updates.insert(update);
                }
            }
            let Some(block) = body.entry(counted.body) else { continue };
            stacks.reads.extend(body.ops(block).filter(|&part| is_read_apart(program, op, &range, part)));
        }
        stacks
    }

    /// The operation by which iterations put their parts into a carried value, if they do only that.
    pub fn written(&self, carried: ValueId) -> Option<OpId> {
        self.written.get(&carried).copied()
    }

    /// Whether an operation puts a part into a stack.
    pub fn is_update(&self, op: OpId) -> bool {
        self.updates.contains(&op)
    }

    /// Whether an operation takes a part that no other iteration of the loop around it takes, of a
    /// tensor of which nothing else in the loop is taken.
    pub fn is_read(&self, op: OpId) -> bool {
        self.reads.contains(&op)
    }
}

/// The values of an induction variable.
pub struct Range {
    induction: ValueId,
    first: i64,
    /// The distance of two.
    pub step: i64,
    count: i64,
}

impl Range {
    /// Those of a loop, if they are known.
    pub fn of(cx: &Context, body: &Body, counted: &Loop) -> Option<Range> {
        let [first, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| {
            let number = ir::constant_of(cx, body, bound)?.as_integer(cx)?;
            i64::try_from(number).ok()
        });
        let (first, upper, step) = (first?, upper?, step.filter(|&step| step > 0)?);
        let length = upper.checked_sub(first)?.max(0);
        Some(Range { induction: counted.induction, first, step, count: (length as u64).div_ceil(step as u64) as i64 })
    }

    /// A number as so many times the induction variable and a constant.
    pub fn linear(&self, cx: &Context, body: &Body, value: ValueId) -> Option<(i64, i64)> {
        let form = Linear::of(cx, body, value);
        let factor = form.factor(self.induction);
        let is_alone = factor != 0 && form.values().all(|value| value == self.induction) && form.terms.len() == 1;
        is_alone.then_some((factor, form.constant))
    }

    /// Whether the parts that an update puts in place are apart in all iterations.
    pub fn is_apart(&self, program: &Program<'_>, update: OpId) -> bool {
        let (cx, body) = (program.cx, program.body);
        let starts: Vec<ValueId> = body.operands(update).skip(2).collect();
        let shape = |at: usize| shape_of(program, body.operand(update, at));
        shape(0).zip(shape(1)).is_some_and(|(shape, sizes)| self.apart(cx, body, &starts, sizes, shape).is_some())
    }

    /// The dimension in which parts of these sizes that start there are apart in all iterations,
    /// and whether together they are all that there is in it. Starts are not clamped.
    fn apart(
        &self,
        cx: &Context,
        body: &Body,
        starts: &[ValueId],
        sizes: &[i64],
        shape: &[i64],
    ) -> Option<(usize, bool)> {
        (0..starts.len()).find_map(|dim| {
            let (factor, constant) = self.linear(cx, body, starts[dim])?;
            let (size, whole) = (sizes[dim], shape[dim]);
            if size < 0 || whole < 0 {
                return None;
            }
            let stride = factor.checked_mul(self.step)?;
            let first = factor.checked_mul(self.first)?.checked_add(constant)?;
            let last = first.checked_add(stride.checked_mul(self.count - 1)?)?;
            let is_inside = self.count > 0 && first.min(last) >= 0 && first.max(last) <= whole - size;
            let is_all = stride.abs() == size && size.checked_mul(self.count) == Some(whole);
            (is_inside && stride.abs() >= size).then_some((dim, is_all))
        })
    }
}

fn shape_of<'a>(program: &Program<'a>, value: ValueId) -> Option<&'a [i64]> {
    program.body.ty(value).shape(program.cx)
}

/// The operation by which every iteration puts a part of its own into a carried value, if that is all
/// that happens to it; the dimension in which they are apart, and whether they are all there is in it.
pub fn put_apart(program: &Program<'_>, counted: &Loop, range: &Range, at: usize) -> Option<(OpId, usize, bool)> {
    let (cx, body) = (program.cx, program.body);
    let carried = counted.carried[at];
    let block = body.entry(counted.body)?;
    let mut uses = body.uses(carried);
    let used = uses.next().filter(|used| used.index == 0 && UpdateSlice::is(body, used.op))?;
    let (update, result) = (used.op, body.result(used.op, 0));
    let is_alone = uses.next().is_none() && body.block_of(update) == Some(block) && body.has_one_use(result);
    let terminator = counted.terminator?;
    if !is_alone || body.operand(terminator, at) != result {
        return None;
    }
    let (shape, sizes) = (shape_of(program, carried)?, shape_of(program, body.operand(update, 1))?);
    let starts: Vec<ValueId> = body.operands(update).skip(2).collect();
    let (dim, is_all) = range.apart(cx, body, &starts, sizes, shape)?;
    Some((update, dim, is_all))
}

/// That operation, if the adjoint of what the carried value starts from is nobody's business.
fn written(
    program: &Program<'_>,
    activity: &Activity,
    op: OpId,
    counted: &Loop,
    range: &Range,
    at: usize,
) -> Option<OpId> {
    let (body, carried) = (program.body, counted.carried[at]);
    let (update, dim, is_all) = put_apart(program, counted, range, at)?;
    let (shape, sizes) = (shape_of(program, carried)?, shape_of(program, body.operand(update, 1))?);
    let is_covered = is_all && (0..shape.len()).all(|other| other == dim || sizes[other] == shape[other]);
    let is_active = activity.is_active(carried) || activity.is_active(body.result(op, at));
    (is_active && (is_covered || !activity.is_active(counted.inits[at]))).then_some(update)
}

fn is_read_apart(program: &Program<'_>, around: OpId, range: &Range, op: OpId) -> bool {
    let (cx, body) = (program.cx, program.body);
    if !DynamicSlice::is(body, op) {
        return false;
    }
    let slice = DynamicSlice::of(op);
    let source = slice.source(cx, body);
    let mut inside = body.uses(source).filter(|used| body.is_inside(used.op, around));
    let is_alone = inside.next().is_some() && inside.next().is_none();
    if !is_alone || body.is_defined_inside(source, around) {
        return false;
    }
    let (Some(shape), Some(sizes)) = (shape_of(program, source), shape_of(program, body.result(op, 0))) else {
        return false;
    };
    range.apart(cx, body, &slice.starts(cx, body), sizes, shape).is_some()
}
