//! `convert-scf-to-loop`: upstream's structured control flow becomes ours.

use ir::attr_values::set_flag;
use ir::{BlockId, Body, Builder, Context, Failed, Op, OpId, Point, RegionId, Sink, Type, ValueId};
use pass::{Changed, FunctionPass, PassContext};

use super::SAME;
use super::rename::{attrs_for, rename, replace};

pass::passes! {
    /// Turns upstream's structured control flow into loops and conditionals of ours.
    ///
    /// `scf.parallel` becomes a nest of loops that are `parallel`, or that carry values where it
    /// reduces; `scf.index_switch` becomes nested conditionals; `scf.execute_region` of one block
    /// goes up into the code around it. An unsigned `scf.for` counts in signed numbers; its step
    /// is below half the range of its type.
    pub struct ConvertScfToLoop("convert-scf-to-loop", function, lowers ["scf"] to ["loop"]) {}
}

/// So many cases of a switch become nested conditionals: text nests no deeper than 200.
const MOST_CASES: usize = 100;

impl FunctionPass for ConvertScfToLoop {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let ops: Vec<OpId> = function.walk_all().filter(|&op| function.def(op).dialect() == "scf").collect();
        // The innermost first, so that terminators are converted before what they end. What goes
        // wrong is in the sink; the rest is looked at all the same.
        for &op in ops.iter().rev() {
            let _ = convert(context.cx, function, op, &mut context.sink);
        }
        context.sink.result()?;
        context.count("converted", ops.len() as u64);
        Ok(Changed::when(!ops.is_empty()))
    }
}

fn convert(cx: &Context, body: &mut Body, op: OpId, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let def = body.def(op);
    if def == scf::For::DEF && scf::For::of(op).unsigned_cmp(cx, body) {
        count_signed(cx, body, op);
    }
    if let Some(&(_, ours)) = SAME.iter().find(|(scf, _)| *scf == def) {
        rename(cx, body, op, ours);
    } else if def == scf::Parallel::DEF {
        parallel(cx, body, op);
    } else if def == scf::IndexSwitch::DEF {
        return index_switch(cx, body, op, sink);
    } else if def == scf::ExecuteRegion::DEF {
        return execute_region(body, op, sink);
    }
    // `scf.reduce` and its terminators are taken apart with the loop.
    Ok(())
}

/// Lets an unsigned loop count in signed numbers: with the highest bit turned, order is the same
/// for both.
fn count_signed(cx: &Context, body: &mut Body, op: OpId) {
    let ty = body.ty(body.operand(op, 0));
    let highest = cx.integer(1 << (ty.width(cx).unwrap_or(64).clamp(1, 64) - 1), ty);
    let mut builder = Builder::before(cx, body, op);
    let highest = arith::Constant::emit(&mut builder, highest);
    for index in 0..2 {
        let bound = builder.body.operand(op, index);
        let turned = arith::Xori::emit(&mut builder, bound, highest);
        builder.body.set_operand(op, index, turned);
    }
    if let Some(block) = body.entry(scf::For::of(op).body(body)) {
        let (induction, loc) = (body.arguments(block)[0], body.loc(op));
        let mut builder = Builder::new(cx, body, Point::Start(block), loc);
        let turned = arith::Xori::build(&mut builder, induction, highest);
        let number = turned.result(body);
        body.replace_all_uses(induction, number);
        body.set_operand(turned.id(), 0, induction);
    }
    set_flag(cx, body, op, "unsignedCmp", false);
}

// ---- scf.execute_region ----

fn execute_region(body: &mut Body, op: OpId, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let region = scf::ExecuteRegion::of(op).region(body);
    let blocks: Vec<BlockId> = body.blocks(region).collect();
    if let [block] = blocks[..]
        && body.terminator(block).is_some_and(|last| ::loops::Yield::is(body, last))
    {
        inline(body, op, block);
        return Ok(());
    }
    let message = "this `scf.execute_region` has several blocks or does not yield, for which `loop` has no form";
    let report = sink.error(body.loc(op), message);
    Err(report.note("branches between the blocks of a function can stay: `loops-to-llvm` takes them").failed())
}

/// Moves a block that yields before an operation, whose results it gives.
fn inline(body: &mut Body, op: OpId, block: BlockId) {
    let Some(last) = body.terminator(block) else { return };
    body.inline_block(block, Point::Before(op), &[]);
    let values: Vec<ValueId> = body.operands(last).collect();
    body.erase(last);
    replace(body, op, &values);
}

// ---- scf.index_switch ----

fn index_switch(cx: &Context, body: &mut Body, op: OpId, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let view = scf::IndexSwitch::of(op);
    let (argument, cases, regions) = (view.arg(body), view.cases(cx, body), view.case_regions(body));
    let default = view.default_region(body);
    if cases.len() > MOST_CASES {
        let message = format!(
            "this `scf.index_switch` has {} cases; at most {MOST_CASES} become nested conditionals",
            cases.len()
        );
        return Err(sink.error(body.loc(op), message).failed());
    }
    let results: Vec<Type> = body.results(op).map(|value| body.ty(value)).collect();
    let (loc, mut point, mut outer) = (body.loc(op), Point::Before(op), Vec::new());
    for (&case, region) in cases.iter().zip(regions) {
        let mut builder = Builder::new(cx, body, point, loc);
        let case = arith::Constant::emit(&mut builder, cx.integer(case.into(), Type::INDEX));
        let is_case = arith::Cmpi::emit(&mut builder, argument, case, arith::CmpI::Eq);
        let choice = ::loops::If::build(&mut builder, &results, is_case);
        let then = choice.then(body);
        body.move_blocks(region, then);
        outer.push(choice);
        if outer.len() < cases.len() {
            let otherwise = choice.otherwise(body);
            point = Point::End(body.add_block(otherwise, &[]));
        }
    }
    let Some(innermost) = outer.last() else {
        let block = body.entry(default);
        block.into_iter().for_each(|block| inline(body, op, block));
        return Ok(());
    };
    let otherwise = innermost.otherwise(body);
    body.move_blocks(default, otherwise);
    for pair in outer.windows(2) {
        let values = pair[1].results(body);
        let otherwise = pair[0].otherwise(body);
        yield_at_end(cx, body, otherwise, &values);
    }
    let values = outer[0].results(body);
    replace(body, op, &values);
    Ok(())
}

fn yield_at_end(cx: &Context, body: &mut Body, region: RegionId, values: &[ValueId]) {
    let Some(block) = body.entry(region) else { return };
    let loc = body.region_parent(region).map_or(body.loc, |op| body.loc(op));
    ::loops::Yield::build(&mut Builder::at_end(cx, body, block, loc), values);
}

// ---- scf.parallel ----

/// A nest of loops, the last induction variable fastest. Where values are reduced the loops
/// carry them; else iterations are independent, and the loops say so.
fn parallel(cx: &Context, body: &mut Body, op: OpId) {
    let view = scf::Parallel::of(op);
    let bounds = [view.lower(cx, body), view.upper(cx, body), view.step(cx, body)];
    let Some(old) = body.entry(view.body(body)) else { return };
    let Some(reduce) = body.terminator(old) else { return };
    let (loc, mut point, mut carried) = (body.loc(op), Point::Before(op), view.inits(cx, body));
    let types: Vec<Type> = carried.iter().map(|&value| body.ty(value)).collect();
    let (mut nest, mut inductions, mut inner) = (Vec::new(), Vec::new(), old);
    for dim in 0..bounds[0].len() {
        let [lower, upper, step] = [&bounds[0], &bounds[1], &bounds[2]].map(|bound| bound[dim]);
        let mut builder = Builder::new(cx, body, point, loc);
        let one = ::loops::For::build(&mut builder, &types, lower, upper, step, &carried);
        one.set_parallel(cx, body, types.is_empty());
        inner = add_body(body, one, &types);
        inductions.push(body.arguments(inner)[0]);
        carried = body.arguments(inner)[1..].to_vec();
        point = Point::End(inner);
        nest.push(one);
    }
    add_attributes(cx, body, op, nest[0]);
    name_as(body, &inductions, old);
    body.inline_block(old, Point::End(inner), &inductions);
    let joined = join(body, reduce, &carried);
    body.erase(reduce);
    ::loops::Yield::build(&mut Builder::at_end(cx, body, inner, loc), &joined);
    for pair in nest.windows(2) {
        let values = pair[1].results(body);
        let region = pair[0].body(body);
        yield_at_end(cx, body, region, &values);
    }
    let values = nest[0].results(body);
    replace(body, op, &values);
}

/// The block of a loop, with the induction variable and the carried values.
fn add_body(body: &mut Body, one: ::loops::For, carried: &[Type]) -> BlockId {
    let arguments: Vec<Type> = std::iter::once(&Type::INDEX).chain(carried).copied().collect();
    let region = one.body(body);
    body.add_block(region, &arguments)
}

/// What is said of the whole goes to the outermost loop.
fn add_attributes(cx: &Context, body: &mut Body, op: OpId, outermost: ::loops::For) {
    let mut attrs = body.attrs(outermost.id());
    for entry in attrs_for(cx, ::loops::For::DEF, body.attrs(op).without(cx, "operandSegmentSizes")).entries(cx) {
        attrs = attrs.with(cx, *entry);
    }
    body.set_attrs(outermost.id(), attrs);
}

fn name_as(body: &mut Body, values: &[ValueId], block: BlockId) {
    for (index, &value) in values.iter().enumerate() {
        let name = body.value_name(body.arguments(block)[index]);
        body.set_value_name(value, name);
    }
}

/// Lays out the regions of `scf.reduce` before it, each with what was carried and what this
/// iteration gives; gives what they return.
fn join(body: &mut Body, reduce: OpId, carried: &[ValueId]) -> Vec<ValueId> {
    let regions = body.regions(reduce).to_vec();
    let mut joined = Vec::new();
    for (index, region) in regions.into_iter().enumerate() {
        let given = body.operand(reduce, index);
        let Some(block) = body.entry(region) else { continue };
        let Some(last) = body.terminator(block) else { continue };
        body.inline_block(block, Point::Before(reduce), &[carried[index], given]);
        joined.push(body.operand(last, 0));
        body.erase(last);
    }
    joined
}
