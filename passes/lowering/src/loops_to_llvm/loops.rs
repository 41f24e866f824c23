//! The loop dialect: structured control flow as blocks and branches.
//!
//! A loop is a header that asks, a body, and a branch back; LLVM turns it to its own liking.
//! Bounds are compared as signed numbers, and a loop ends also where adding the step to the
//! induction variable would overflow: see [`Count`].

use ir::{Attr, BlockId, Failed, Op, OpDef, OpId, RegionId, Type, ValueId};
use llvm::IntPredicate;

use super::accumulate::accumulate;
use super::build::{icmp, integer};
use super::descriptor::{carried_types, carried_values, take_carried};
use super::numbers::Number;
use super::{Lowering, Rule, unrolling};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (::loops::For::DEF, for_),
    (::loops::If::DEF, if_),
    (::loops::While::DEF, while_),
    (::loops::Accumulate::DEF, accumulate),
];

/// How a counted loop knows its end.
enum Count {
    /// The induction variable is compared with the upper bound. Only where adding the step to a
    /// number below the bound cannot overflow: for step 1, or if the bound is known.
    Compare,
    /// How often the loop runs is computed before it and counted; the value is that number.
    Trips(ValueId),
}

/// A counted loop in the making.
struct Counted {
    count: Count,
    step: ValueId,
    header: BlockId,
    /// The counter of [`Count::Trips`], if any, and the induction variable.
    counters: Vec<ValueId>,
    /// The carried values, in the header.
    carried: Vec<ValueId>,
    exit: BlockId,
}

impl Counted {
    fn induction(&self) -> ValueId {
        self.counters[self.counters.len() - 1]
    }

    /// Makes the header and starts the body.
    fn start(c: &mut Lowering<'_>, bounds: [ValueId; 3], inits: &[ValueId], carried: &[Type]) -> Counted {
        let [lower, upper, step] = bounds;
        let ty = c.body().ty(lower);
        let count =
            if cannot_overflow(c, upper, step, ty) { Count::Compare } else { Count::Trips(trip_count(c, bounds, ty)) };
        let mut first = match count {
            Count::Compare => vec![lower],
            Count::Trips(_) => vec![integer(c, 0, ty), lower],
        };
        let counters = first.len();
        let mut types = vec![ty; counters];
        types.extend(carried);
        first.extend(inits);
        let (header, body, exit) = (c.add_block(&types), c.add_block(&[]), c.add_block(&[]));
        llvm::Br::to(&mut c.builder(), header, &first);
        c.start(header);
        let arguments = c.body().arguments(header).to_vec();
        let (counters, carried) = arguments.split_at(counters);
        let goes_on = match count {
            Count::Compare => icmp(c, IntPredicate::Slt, counters[0], upper),
            Count::Trips(trips) => icmp(c, IntPredicate::Ult, counters[0], trips),
        };
        llvm::CondBr::build(&mut c.builder(), goes_on, &[], &[], body, exit);
        c.start(body);
        Counted { count, step, header, counters: counters.to_vec(), carried: carried.to_vec(), exit }
    }

    /// Goes back to the header with the next values, and on behind the loop.
    fn finish(self, c: &mut Lowering<'_>, next: &[ValueId], annotation: Option<llvm::LoopAnnotation>) {
        let induction = self.induction();
        let mut values = match self.count {
            Count::Compare => vec![add(c, induction, self.step, llvm::Overflow::NSW)],
            Count::Trips(_) => {
                let one = integer(c, 1, c.body().ty(induction));
                let counter = add(c, self.counters[0], one, llvm::Overflow::NUW);
                vec![counter, add(c, induction, self.step, llvm::Overflow::NONE)]
            }
        };
        values.extend(next);
        let mut builder = c.builder();
        let back = llvm::Br::to(&mut builder, self.header, &values);
        if let Some(annotation) = annotation {
            back.set_loop_annotation(builder.cx, builder.body, annotation);
        }
        c.start(self.exit);
    }
}

fn add(c: &mut Lowering<'_>, a: ValueId, b: ValueId, flags: llvm::Overflow) -> ValueId {
    let mut builder = c.builder();
    let add = llvm::Add::build(&mut builder, a, b);
    if flags != llvm::Overflow::NONE {
        add.set_overflow_flags(builder.cx, builder.body, flags);
    }
    add.res(builder.body)
}

/// Whether a number below the bound plus the step always is a number of the type.
fn cannot_overflow(c: &Lowering<'_>, upper: ValueId, step: ValueId, ty: Type) -> bool {
    let width = ty.width(c.cx).unwrap_or(64).clamp(2, 64);
    let largest = i64::MAX >> (64 - width);
    match (Number::of(c, upper), Number::of(c, step)) {
        (_, Number::Known(1)) => true,
        (Number::Known(upper), Number::Known(step)) => step > 0 && upper <= largest - (step - 1),
        _ => false,
    }
}

/// How often a loop runs: `lower < upper ? (upper - lower - 1) / step + 1 : 0`, unsigned.
fn trip_count(c: &mut Lowering<'_>, [lower, upper, step]: [ValueId; 3], ty: Type) -> ValueId {
    let (zero, one) = (integer(c, 0, ty), integer(c, 1, ty));
    let runs = icmp(c, IntPredicate::Slt, lower, upper);
    let mut builder = c.builder();
    let distance = llvm::Sub::emit(&mut builder, upper, lower);
    let last = llvm::Sub::emit(&mut builder, distance, one);
    let whole = llvm::UDiv::emit(&mut builder, last, step);
    let count = llvm::Add::emit(&mut builder, whole, one);
    llvm::Select::emit(&mut builder, runs, count, zero)
}

/// A loop over `0..upper` in steps of 1, for code that the lowering makes itself.
pub fn count_up(c: &mut Lowering<'_>, upper: Number, body: impl FnOnce(&mut Lowering<'_>, ValueId)) {
    let bounds = [Number::Known(0), upper, Number::Known(1)].map(|number| number.value(c));
    let counted = Counted::start(c, bounds, &[], &[]);
    body(c, counted.induction());
    counted.finish(c, &[], None);
}

fn for_(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = ::loops::For::of(op);
    let (region, old_inits, results) = (view.body(c.body()), view.inits(c.body()), view.results(c.body()));
    let types: Vec<Type> = results.iter().map(|&result| c.body().ty(result)).collect();
    let carried = carried_types(c, &types)?;
    let inits = carried_values(c, op, &old_inits)?;
    let annotation = annotation(c, view, unrolling::stays(c, op));
    let counted = Counted::start(c, [operands[0], operands[1], operands[2]], &inits, &carried);
    let saved = save_stack(c, op);
    let olds = arguments_of(c, region);
    let mut arguments = vec![counted.induction()];
    arguments.extend(take_carried(c, olds.get(1..).unwrap_or(&[]), &counted.carried));
    let next = inline(c, region, &arguments, 0)?.1;
    restore_stack(c, saved);
    let last = counted.carried.clone();
    counted.finish(c, &next, annotation);
    finish(c, op, &results, &last);
    Ok(())
}

fn if_(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = ::loops::If::of(op);
    let results: Vec<ValueId> = c.body().results(op).collect();
    let types: Vec<Type> = results.iter().map(|&result| c.body().ty(result)).collect();
    let carried = carried_types(c, &types)?;
    let (then, otherwise) = (view.then(c.body()), view.otherwise(c.body()));
    let has_else = c.body().entry(otherwise).is_some();
    let then_block = c.add_block(&[]);
    let else_block = has_else.then(|| c.add_block(&[]));
    let end = c.add_block(&carried);
    llvm::CondBr::build(&mut c.builder(), operands[0], &[], &[], then_block, else_block.unwrap_or(end));
    let sides = [(Some(then_block), then), (else_block, otherwise)];
    let mut outcome = Ok(());
    for (block, region) in sides {
        let Some(block) = block else { continue };
        c.start(block);
        match inline(c, region, &[], 0) {
            Ok((_, values)) => _ = llvm::Br::to(&mut c.builder(), end, &values),
            Err(failed) => outcome = Err(failed),
        }
    }
    c.start(end);
    let values = c.body().arguments(end).to_vec();
    finish(c, op, &results, &values);
    outcome
}

fn while_(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let view = ::loops::While::of(op);
    let (before, after) = (view.before(c.body()), view.after(c.body()));
    let (old_inits, results) = (view.inits(c.body()), view.results(c.body()));
    let types: Vec<Type> = old_inits.iter().map(|&init| c.body().ty(init)).collect();
    let carried = carried_types(c, &types)?;
    let inits = carried_values(c, op, &old_inits)?;
    let (header, body, exit) = (c.add_block(&carried), c.add_block(&[]), c.add_block(&[]));
    llvm::Br::to(&mut c.builder(), header, &inits);

    c.start(header);
    let saved = save_stack(c, op);
    let arguments = c.body().arguments(header).to_vec();
    let olds = arguments_of(c, before);
    let arguments = take_carried(c, &olds, &arguments);
    let (condition, going_on) = inline(c, before, &arguments, 1)?;
    llvm::CondBr::build(&mut c.builder(), condition[0], &[], &[], body, exit);

    c.start(body);
    let olds = arguments_of(c, after);
    let arguments = take_carried(c, &olds, &going_on);
    let next = inline(c, after, &arguments, 0)?.1;
    restore_stack(c, saved);
    llvm::Br::to(&mut c.builder(), header, &next);

    c.start(exit);
    restore_stack(c, saved);
    finish(c, op, &results, &going_on);
    Ok(())
}

/// The arguments of the only block of a region.
fn arguments_of(c: &Lowering<'_>, region: RegionId) -> Vec<ValueId> {
    c.body().entry(region).map_or_else(Vec::new, |block| c.body().arguments(block).to_vec())
}

/// Converts a region into the current block; gives the first `plain` operands of its terminator,
/// and the others as what goes along a branch.
fn inline(
    c: &mut Lowering<'_>,
    region: RegionId,
    arguments: &[ValueId],
    plain: usize,
) -> Result<(Vec<ValueId>, Vec<ValueId>), Failed> {
    let mut values = c.inline(region, arguments)?;
    let terminator = c.body().entry(region).and_then(|block| c.body().terminator(block));
    let Some(terminator) = terminator else { return Ok((values, Vec::new())) };
    let olds: Vec<ValueId> = c.body().operands(terminator).skip(plain).collect();
    let carried = carried_values(c, terminator, &olds)?;
    values.truncate(plain);
    Ok((values, carried))
}

/// `memref.alloca_scope`: what it holds, after which the stack ends where it did before.
pub fn alloca_scope(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let region = memref::AllocaScope::of(op).body_region(c.body());
    let saved = save_stack(c, op);
    inline_into(c, op, region)?;
    restore_stack(c, saved);
    Ok(())
}

/// Puts what a region holds in the place of its operation, whose results are what it ends with.
pub fn inline_into(c: &mut Lowering<'_>, op: OpId, region: RegionId) -> Result<(), Failed> {
    let results: Vec<ValueId> = c.body().results(op).collect();
    let arrived = inline(c, region, &[], 0)?.1;
    finish(c, op, &results, &arrived);
    Ok(())
}

/// Maps the results of an operation to what arrives behind it.
fn finish(c: &mut Lowering<'_>, op: OpId, results: &[ValueId], arrived: &[ValueId]) {
    let values = take_carried(c, results, arrived);
    c.replace(op, &values);
}

// ---- memory on the stack ----

/// Notes where the stack ends, for a loop that allocates on it in each iteration.
fn save_stack(c: &mut Lowering<'_>, op: OpId) -> Option<ValueId> {
    let pointer = llvm::pointer(c.cx);
    let allocates = c.state.stack_scopes.contains(&op);
    allocates.then(|| llvm::StackSave::emit(&mut c.builder(), pointer))
}

fn restore_stack(c: &mut Lowering<'_>, saved: Option<ValueId>) {
    if let Some(saved) = saved {
        llvm::StackRestore::build(&mut c.builder(), saved);
    }
}

// ---- attributes ----

/// What a loop asks of LLVM; it `stays` as it is if nothing else is said.
fn annotation(c: &Lowering<'_>, view: ::loops::For, stays: bool) -> Option<llvm::LoopAnnotation> {
    let (cx, body) = (c.cx, c.body());
    let number = |number: i64| cx.integer(number.into(), Type::I32);
    let flag = |flag: bool| cx.integer(flag.into(), Type::I1);
    let part = |factor: i64, key: &'static str, enable: bool| -> Vec<(&'static str, Attr)> {
        let enabled = enable.then(|| ("disable", flag(false)));
        if factor > 1 {
            enabled.into_iter().chain([(key, number(factor))]).collect()
        } else {
            vec![("disable", flag(true))]
        }
    };
    let unroll = view.unroll(cx, body).or(stays.then_some(1)).map(|factor| part(factor, "count", false));
    let vectorize = view.vectorize(cx, body).map(|width| part(width, "width", true));
    let mut parts: Vec<(&str, &[(&str, Attr)])> = Vec::new();
    parts.extend(vectorize.as_deref().map(|entries| ("vectorize", entries)));
    parts.extend(unroll.as_deref().map(|entries| ("unroll", entries)));
    (!parts.is_empty()).then(|| llvm::LoopAnnotation::new(cx, &parts))
}
