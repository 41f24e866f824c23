//! Running parts of the program again in the reverse sweep: local buffers are made and filled
//! again, and loops and conditionals run again, for their results, for what they store, and to
//! keep values of theirs on a tape that lives only as long as the reversed block. In the forward
//! run of a fused loop, they run for the first time, and keep values in the same way.

use hashbrown::HashMap;
use ir::{BlockId, Builder, DYNAMIC, Op, OpId, Type, ValueId};

use crate::narrow::{stored_type, to_stored};
use crate::plan::Decision;
use crate::plan::slice::Slice;
use crate::program::Kind;
use crate::reverse::Reverse;
use crate::rows;
use crate::tape::{Layout, one_further, to_index};
use crate::values::{constant_integer, integer_constant, sub, trip_count};

/// Tapes up to this size live on the stack.
const MAX_STACK: u64 = 16 * 1024;

/// One run of an operation that runs again.
struct Run {
    around: OpId,
    /// The iteration number of each loop that some tape has a dimension for.
    iterations: HashMap<OpId, ValueId>,
    /// The loops that some tape has a dimension for.
    counted: Vec<OpId>,
    /// How much of it runs.
    extent: Extent,
}

/// How much of an operation runs.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Extent {
    /// What the reverse sweep needs: it has run before.
    Slice,
    /// All: this is its forward run.
    All,
}

impl<'p> Reverse<'p, '_> {
    /// Does an operation of the block that is about to be reversed once more; gives the buffers
    /// that are to be given back when it has been reversed.
    pub fn again(&mut self, b: &mut Builder<'_>, op: OpId) -> Vec<ValueId> {
        let body = self.program.body;
        match self.program.kind(op) {
            Kind::For | Kind::If => self.run(b, op, Extent::Slice),
            _ => {
                b.body.clone_op_from(body, op, b.point, &mut self.values);
                let is_heap = memref::Alloc::is(body, op);
                if is_heap { vec![self.value(body.result(op, 0))] } else { Vec::new() }
            }
        }
    }

    /// Runs an operation with regions, and keeps values of it; gives the tapes that are to be given
    /// back.
    pub fn run(&mut self, b: &mut Builder<'_>, op: OpId, extent: Extent) -> Vec<ValueId> {
        let plan = self.plan;
        let mut run = Run { around: op, iterations: HashMap::new(), counted: Vec::new(), extent };
        let mut heap = Vec::new();
        for &value in plan.written_by(op) {
            let loops = plan.dimensions(value).expect("tapes of what runs again are rectangular").to_vec();
            run.counted.extend(&loops);
            if self.program.body.ty(value).is_tensor(b.cx) {
                self.make_local_rows(b, op, value, &loops);
                self.tapes.layouts.insert(value, Layout::Rows(loops));
                continue;
            }
            heap.extend(self.make_local_tape(b, op, value, &loops));
            self.tapes.layouts.insert(value, Layout::Rectangular(loops));
        }
        self.copy(b, &mut run, op);
        heap
    }

    /// How often loops inside of an operation run, computed before it.
    fn trips_before(&mut self, b: &mut Builder<'_>, around: OpId, loops: &[OpId]) -> Vec<ValueId> {
        let trips = loops.iter().map(|&op| {
            let counted = self.program.as_loop(op).expect("tapes have dimensions for counted loops");
            let [lower, upper, step] =
                [counted.lower, counted.upper, counted.step].map(|bound| self.before(b, around, bound));
            let trips = trip_count(b, lower, upper, step);
            to_index(b, trips)
        });
        trips.collect()
    }

    /// Makes an empty tape for a tensor before an operation runs again. What has been emitted carries
    /// it in the end: see `rows`.
    fn make_local_rows(&mut self, b: &mut Builder<'_>, around: OpId, value: ValueId, loops: &[OpId]) {
        let ty = self.program.body.ty(value);
        let trips = self.trips_before(b, around, loops);
        let shape: Vec<i64> = trips.iter().map(|&size| constant_integer(b, size).unwrap_or(DYNAMIC)).collect();
        let mut sizes: Vec<ValueId> =
            trips.iter().zip(&shape).filter(|&(_, &dim)| dim == DYNAMIC).map(|(&size, _)| size).collect();
        let extents = &self.program.extents;
        let open: Vec<ValueId> = extents.sizes(value).iter().map(|&size| self.before(b, around, size)).collect();
        sizes.extend(&open);
        let tape = rows::empty(b, &shape, &sizes, ty);
        b.body.name_value(b.cx, tape, &format!("{}_tape", self.plan.name(value)));
        self.tapes.buffers.insert(value, tape);
        self.local_sizes.insert(value, open);
    }

    /// Makes a tape before an operation runs again; gives it if it has to be given back.
    fn make_local_tape(
        &mut self,
        b: &mut Builder<'_>,
        around: OpId,
        value: ValueId,
        loops: &[OpId],
    ) -> Option<ValueId> {
        let (cx, program) = (b.cx, self.program);
        if let Some(pair) = self.plan.pairs.to(value) {
            self.tapes.buffers.insert(value, self.tapes.buffers[&pair.carried]);
            return None;
        }
        let mut sizes = self.trips_before(b, around, loops);
        if self.plan.pairs.from(value).is_some() {
            one_further(b, &mut sizes);
        }
        let shape: Vec<i64> = sizes.iter().map(|&size| constant_integer(b, size).unwrap_or(DYNAMIC)).collect();
        let dynamic: Vec<ValueId> =
            sizes.iter().zip(&shape).filter(|&(_, &dim)| dim == DYNAMIC).map(|(&size, _)| size).collect();
        let element = stored_type(program, value);
        let ty = cx.memref(&shape, element);
        let count = shape.iter().try_fold(1u64, |count, &dim| count.checked_mul(u64::try_from(dim).ok()?));
        let is_small = count.is_some_and(|count| count <= MAX_STACK / element.bytes(cx).unwrap_or(8).max(1));
        let tape = if is_small { memref::alloca(b, ty, &dynamic) } else { memref::alloc(b, ty, &dynamic) };
        b.body.name_value(cx, tape, &format!("{}_tape", self.plan.name(value)));
        self.tapes.buffers.insert(value, tape);
        (!is_small).then_some(tape)
    }

    /// A bound that depends only on what is outside an operation, before that.
    fn before(&mut self, b: &mut Builder<'_>, around: OpId, value: ValueId) -> ValueId {
        let body = self.program.body;
        if !body.is_defined_inside(value, around) {
            return self.value(value);
        }
        let op = body.defining_op(value).expect("bounds of rectangular tapes are computed from outside");
        for operand in body.operands(op) {
            self.before(b, around, operand);
        }
        b.body.clone_op_from(body, op, b.point, &mut self.values);
        self.value(value)
    }

    /// Copies an operation of a slice, and keeps what is to be kept of it.
    fn copy(&mut self, b: &mut Builder<'_>, run: &mut Run, op: OpId) {
        let (program, body) = (self.program, self.program.body);
        b.loc = body.loc(op);
        let slice = self.slice(run);
        let forwarded = body.results(op).next().and_then(|value| Some((value, *slice?.forwards.get(&value)?)));
        if let Some((load, stored)) = forwarded {
            let stored = self.value(stored);
            self.values.map(load, stored);
        } else {
            match program.kind(op) {
                Kind::For => self.copy_loop(b, run, op),
                Kind::If => self.copy_conditional(b, run, op),
                _ => {
                    b.body.clone_op_from(body, op, b.point, &mut self.values);
                }
            }
        }
        body.results(op).for_each(|value| self.keep(b, run, value));
    }

    /// Writes a value to its tape if this run keeps it.
    fn keep(&mut self, b: &mut Builder<'_>, run: &Run, value: ValueId) {
        let is_kept = self.plan.decision(value) == Decision::Tape && self.plan.scope(value) == Some(run.around);
        if !is_kept {
            return;
        }
        if self.plan.pairs.from(value).is_some() {
            return;
        }
        let loops = self.plan.dimensions(value).unwrap_or(&[]);
        let mut indices: Vec<ValueId> = loops.iter().map(|op| run.iterations[op]).collect();
        if let Some(open) = self.local_sizes.get(&value) {
            let tape = self.tapes.buffers[&value];
            let written = rows::write(b, tape, self.value(value), &indices, open);
            self.written_rows.push((tape, written));
            return;
        }
        if self.plan.pairs.to(value).is_some() {
            one_further(b, &mut indices);
        }
        let stored = to_stored(b, self.value(value), stored_type(self.program, value));
        memref::store(b, stored, self.tapes.buffers[&value], &indices);
    }

    /// The first entry of a carried value that is kept together with its next value.
    fn keep_start(&self, b: &mut Builder<'_>, run: &Run, carried: ValueId) {
        let is_kept = self.plan.decision(carried) == Decision::Tape && self.plan.scope(carried) == Some(run.around);
        let Some(pair) = self.plan.pairs.from(carried).filter(|_| is_kept) else { return };
        let loops = self.plan.dimensions(carried).unwrap_or(&[]);
        let outer = loops.iter().filter(|&&op| op != pair.around);
        let mut indices: Vec<ValueId> = outer.map(|op| run.iterations[op]).collect();
        indices.push(integer_constant(b, 0, Type::INDEX));
        let stored = to_stored(b, self.value(pair.start), stored_type(self.program, carried));
        memref::store(b, stored, self.tapes.buffers[&carried], &indices);
    }

    /// Copies the operations of a block that are in the slice.
    fn copy_block(&mut self, b: &mut Builder<'_>, run: &mut Run, block: BlockId) {
        let body = self.program.body;
        let slice = self.slice(run);
        for op in body.ops(block).filter(|&op| self.program.kind(op) != Kind::Terminator) {
            if slice.is_none_or(|slice| slice.ops.contains(&op)) {
                self.copy(b, run, op);
            }
        }
    }

    /// What of an operation runs; none if all of it does.
    fn slice(&self, run: &Run) -> Option<&'p Slice> {
        match run.extent {
            Extent::Slice => Some(self.plan.slice(run.around).expect("what runs again has a slice")),
            Extent::All => None,
        }
    }

    /// The numbers of those results that are wanted.
    fn wanted(&self, run: &Run, results: &[ValueId], carried: &[ValueId]) -> Vec<usize> {
        let slice = self.slice(run);
        let is_wanted =
            |value: Option<&ValueId>| value.is_some_and(|value| slice.is_none_or(|slice| slice.values.contains(value)));
        (0..results.len()).filter(|&at| is_wanted(results.get(at)) || is_wanted(carried.get(at))).collect()
    }

    fn copy_loop(&mut self, b: &mut Builder<'_>, run: &mut Run, op: OpId) {
        let body = self.program.body;
        let counted = self.program.as_loop(op).expect("a loop.for is a counted loop");
        let results: Vec<ValueId> = body.results(op).collect();
        let wanted = self.wanted(run, &results, &counted.carried);
        let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| self.value(bound));
        let inits: Vec<ValueId> = wanted.iter().map(|&at| self.value(counted.inits[at])).collect();
        for &carried in wanted.iter().filter_map(|&at| counted.carried.get(at)) {
            self.keep_start(b, run, carried);
        }
        let new = loops::build_for_op(b, lower, upper, step, &inits, |b, induction, carried| {
            b.body.set_value_name(induction, body.value_name(counted.induction));
            self.values.map(counted.induction, induction);
            if run.counted.contains(&op) {
                let passed = sub(b, induction, lower);
                let number = match constant_integer(b, step) {
                    Some(1) => passed,
                    _ => arith::Divsi::emit(b, passed, step),
                };
                let number = to_index(b, number);
                run.iterations.insert(op, number);
            }
            for (&at, &value) in wanted.iter().zip(carried) {
                b.body.set_value_name(value, body.value_name(counted.carried[at]));
                self.values.map(counted.carried[at], value);
                self.keep(b, run, counted.carried[at]);
            }
            self.copy_block(b, run, body.entry(counted.body).expect("a loop has a block"));
            let terminator = counted.terminator.expect("a verified loop yields");
            wanted.iter().map(|&at| self.value(body.operand(terminator, at))).collect()
        });
        b.body.set_attrs(new.id(), body.attrs(op));
        self.take_results(b, &results, &wanted, &new.results(b.body));
    }

    fn copy_conditional(&mut self, b: &mut Builder<'_>, run: &mut Run, op: OpId) {
        let body = self.program.body;
        let results: Vec<ValueId> = body.results(op).collect();
        let wanted = self.wanted(run, &results, &[]);
        let types: Vec<Type> = wanted.iter().map(|&at| body.ty(results[at])).collect();
        let condition = self.value(body.operand(op, 0));
        let new = loops::If::build(b, &types, condition);
        let targets = [new.then(b.body), new.otherwise(b.body)];
        for (&source, target) in body.regions(op).iter().zip(targets) {
            let Some(source) = body.entry(source) else { continue };
            let block = b.body.add_block(target, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
            self.copy_block(&mut inner, run, source);
            let terminator = body.terminator(source).expect("a verified block ends");
            let yields: Vec<ValueId> = wanted.iter().map(|&at| self.value(body.operand(terminator, at))).collect();
            loops::Yield::build(&mut inner, &yields);
        }
        self.take_results(b, &results, &wanted, &new.results(b.body));
    }

    fn take_results(&mut self, b: &mut Builder<'_>, old: &[ValueId], wanted: &[usize], new: &[ValueId]) {
        for (&at, &value) in wanted.iter().zip(new) {
            b.body.set_value_name(value, self.program.body.value_name(old[at]));
            self.values.map(old[at], value);
        }
    }
}
