//! Tapes: where the forward sweep keeps values, and where the reverse sweep finds them.
//!
//! A value inside loops is kept in a buffer with one dimension for each loop that it may differ
//! in, indexed by the numbers of the iterations, if the bounds of those loops are known before
//! the outermost of them. Otherwise
//! (bounds that depend on outer induction variables or on data) the buffer is flat, a counter
//! says which entry comes next, and a counting run of the bare loops says how many there will
//! be. These buffers are made before the outermost loop, so no memory is allocated in loops.
//! Where the bare loops cannot be counted ahead (a `loop.while`, bounds that are computed
//! inside), the flat buffer is doubled when it is full.

mod tensors;

use hashbrown::HashMap;
use ir::{BlockId, Body, Builder, CloneMap, Context, DYNAMIC, OpId, Point, Type, ValueId};

use crate::flat;
use crate::hoist;
use crate::narrow::{stored_type, to_stored};
use crate::plan::Plan;
use crate::plan::pairs::Pair;
use crate::plan::snapshots::SnapshotId;
use crate::program::Program;
use crate::rows::{self, Sequence, Thread};
use crate::values::{add, constant_integer, integer_constant, mul, trip_count};

/// Where the entries of the values of one block stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Layout {
    /// By the iteration numbers of these loops, outermost first.
    Rectangular(Vec<OpId>),
    /// By a counter, a `memref<index>`.
    Counted(ValueId),
    /// Nowhere else: the tensor itself is handed over.
    Whole,
    /// A tensor by the iteration numbers of these loops, in a tensor that the loops carry.
    Rows(Vec<OpId>),
    /// The same, one row further: the next value of the tensor whose rows these are.
    NextRows(Vec<OpId>),
    /// A tensor behind the one before, element by element, up to a count, a `memref<index>`.
    Flat(ValueId),
}

/// What a tape is for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Subject {
    /// It keeps this value, or counts its entries; or it is this value.
    Value(ValueId),
    /// It is this buffer.
    Buffer(ValueId),
    /// It keeps copies of a buffer.
    Copy(SnapshotId),
}

/// The tapes of a program, as values of the body of the forward sweep.
#[derive(Clone, Default)]
pub struct Tapes {
    /// Where the entries of every kept value stand.
    pub layouts: HashMap<ValueId, Layout>,
    /// The buffer of every kept value.
    pub buffers: HashMap<ValueId, ValueId>,
    /// The buffer of every copy of a buffer.
    pub snapshots: HashMap<SnapshotId, ValueId>,
    /// All tape buffers and counters, in the order in which they are made, with what each is for.
    pub all: Vec<(ValueId, Subject)>,
    /// The tapes of tensors that loops and conditionals are to carry.
    pub threads: Vec<Thread>,
}

/// How many entries a tape that grows has at first.
const FIRST_ENTRIES: i64 = 64;

/// Whether a value is a tensor of the outermost block, which is its own tape.
pub fn is_whole(program: &Program<'_>, value: ValueId) -> bool {
    let body = program.body;
    let is_outermost = body.defining_block(value).is_some_and(|block| body.block_parent(block).is_none());
    is_outermost && body.ty(value).is_tensor(program.cx)
}

/// Emits the making and filling of the tapes into the forward sweep.
pub struct TapeWriter<'p, 'a> {
    /// The program.
    pub program: &'p Program<'a>,
    /// The plan.
    pub plan: &'p Plan,
    /// What has been made.
    pub tapes: Tapes,
    /// The counters of blocks whose entries are counted.
    counters: HashMap<BlockId, ValueId>,
    /// The iteration number of each loop.
    iterations: HashMap<OpId, ValueId>,
    /// The entry that a block with a counter writes, and how many it writes in all.
    entries: HashMap<BlockId, ValueId>,
    counts: HashMap<BlockId, ValueId>,
    /// Tensors that are kept together with their next values.
    sequences: Vec<Sequence>,
}

impl<'p, 'a> TapeWriter<'p, 'a> {
    /// Makes the tapes of a plan in `forward`, a copy of the program's body with the same ids.
    pub fn write(program: &'p Program<'a>, plan: &'p Plan, forward: &mut Body) -> Tapes {
        let mut writer = TapeWriter {
            program,
            plan,
            tapes: Tapes::default(),
            counters: HashMap::new(),
            iterations: HashMap::new(),
            entries: HashMap::new(),
            counts: HashMap::new(),
            sequences: rows::sequences(program, plan),
        };
        for &value in plan.taped.iter().filter(|&&value| plan.scope(value).is_none()) {
            if is_whole(program, value) {
                writer.tapes.layouts.insert(value, Layout::Whole);
                writer.tapes.buffers.insert(value, value);
                writer.tapes.all.push((value, Subject::Value(value)));
                continue;
            }
            let block = program.body.defining_block(value).expect("values are defined in blocks");
            if program.body.ty(value).is_tensor(program.cx) {
                match plan.dimensions(value) {
                    Some(loops) => writer.keep_rows(forward, block, value, loops),
                    None => writer.keep_flat(forward, block, value),
                }
                continue;
            }
            let layout = writer.lay_out(forward, block, value);
            writer.tapes.layouts.insert(value, layout);
            writer.keep(forward, block, value);
        }
        for &id in &plan.copied {
            writer.copy_buffer(forward, id);
        }
        writer.tapes
    }

    /// The operation of the outermost block that holds a block, and the loops and conditionals
    /// on the way in, outermost first.
    pub fn path(&self, block: BlockId) -> Vec<OpId> {
        let body = self.program.body;
        let mut path = Vec::new();
        let mut at = body.block_parent(block);
        while let Some(op) = at {
            path.push(op);
            at = body.parent_op(op);
        }
        path.reverse();
        path
    }

    /// How often a block runs, if that can be counted ahead.
    fn count_ahead(&mut self, forward: &mut Body, block: BlockId) -> Option<ValueId> {
        if let Some(&count) = self.counts.get(&block) {
            return Some(count);
        }
        let steps = hoist::plan_count(self.program, &self.path(block))?;
        let count = hoist::count_before(self.program, forward, &steps, block);
        self.counts.insert(block, count);
        Some(count)
    }

    fn lay_out(&mut self, forward: &mut Body, block: BlockId, value: ValueId) -> Layout {
        if let Some(loops) = self.plan.dimensions(value) {
            return Layout::Rectangular(loops.to_vec());
        }
        if let Some(&counter) = self.counters.get(&block) {
            return Layout::Counted(counter);
        }
        let path = self.path(block);
        let counter = self.make_counter(forward, &path, value);
        self.count_ahead(forward, block);
        self.count_entries(forward, block, counter);
        self.counters.insert(block, counter);
        Layout::Counted(counter)
    }

    fn make_counter(&mut self, forward: &mut Body, path: &[OpId], value: ValueId) -> ValueId {
        let mut b = builder_before(self.program.cx, forward, path[0]);
        let ty = b.cx.memref(&[], Type::INDEX);
        let counter = memref::alloc(&mut b, ty, &[]);
        let zero = integer_constant(&mut b, 0, Type::INDEX);
        memref::store(&mut b, zero, counter, &[]);
        self.tapes.all.push((counter, Subject::Value(value)));
        counter
    }

    /// At the start of the block, takes the next entry for all its kept values.
    fn count_entries(&mut self, forward: &mut Body, block: BlockId, counter: ValueId) {
        let mut b = builder_at_start(self.program, forward, block);
        let entry = memref::load(&mut b, counter, &[]);
        let one = integer_constant(&mut b, 1, Type::INDEX);
        let next = add(&mut b, entry, one);
        memref::store(&mut b, next, counter, &[]);
        self.entries.insert(block, entry);
    }

    /// Makes the tape of a value and writes it right behind the value's definition.
    fn keep(&mut self, forward: &mut Body, block: BlockId, value: ValueId) {
        let is_counted = matches!(self.tapes.layouts[&value], Layout::Counted(_));
        if is_counted && !self.counts.contains_key(&block) {
            return self.keep_growing(forward, block, value);
        }
        let tape = self.make_tape(forward, block, value);
        if let Some(&pair) = self.plan.pairs.from(value) {
            return self.keep_start(forward, pair, tape);
        }
        let mut indices = self.indices(forward, block, value);
        let mut b = self.behind(forward, block, value);
        if self.plan.pairs.to(value).is_some() {
            one_further(&mut b, &mut indices);
        }
        let stored = to_stored(&mut b, value, stored_type(self.program, value));
        memref::store(&mut b, stored, tape, &indices);
    }

    /// The first entry of a carried value that is kept together with its next value. The others are
    /// put there as next values.
    fn keep_start(&mut self, forward: &mut Body, pair: Pair, tape: ValueId) {
        let Layout::Rectangular(loops) = self.tapes.layouts[&pair.carried].clone() else { return };
        let outer = loops.iter().filter(|&&op| op != pair.around);
        let mut indices: Vec<ValueId> = outer.map(|&op| self.iteration(forward, op)).collect();
        let mut b = Builder::before(self.program.cx, forward, pair.around);
        indices.push(integer_constant(&mut b, 0, Type::INDEX));
        let stored = to_stored(&mut b, pair.start, stored_type(self.program, pair.carried));
        memref::store(&mut b, stored, tape, &indices);
    }

    /// Keeps a value of a block of which nobody knows how often it will run: the tape is doubled
    /// when it is full. The buffer of the moment stands in a box, from which it is taken at the end.
    fn keep_growing(&mut self, forward: &mut Body, block: BlockId, value: ValueId) {
        let program = self.program;
        let place = self.path(block)[0];
        let stored = stored_type(program, value);
        let cell = self.make_cell(forward, place, stored);
        let mut b = self.behind(forward, block, value);
        let entry = self.entries[&block];
        let one = integer_constant(&mut b, 1, Type::INDEX);
        let end = add(&mut b, entry, one);
        let buffer = grown(&mut b, cell, end);
        let kept = to_stored(&mut b, value, stored);
        memref::store(&mut b, kept, buffer, &[entry]);
        self.take_from_cell(forward, value, cell);
    }

    /// A box with a buffer that can grow, made before an operation of the outermost block.
    fn make_cell(&self, forward: &mut Body, place: OpId, element: Type) -> ValueId {
        let cx = self.program.cx;
        let ty = cx.memref(&[DYNAMIC], element);
        let mut b = builder_before(cx, forward, place);
        let cell = memref::alloca(&mut b, cx.memref(&[], ty), &[]);
        let first = integer_constant(&mut b, FIRST_ENTRIES, Type::INDEX);
        let buffer = memref::alloc(&mut b, ty, &[first]);
        memref::store(&mut b, buffer, cell, &[]);
        cell
    }

    /// The tape of a value is what is in the box at the end.
    fn take_from_cell(&mut self, forward: &mut Body, value: ValueId, cell: ValueId) {
        let mut b = builder_before(self.program.cx, forward, self.program.exit);
        let tape = memref::load(&mut b, cell, &[]);
        self.add_tape(forward, value, tape);
    }

    fn add_tape(&mut self, forward: &mut Body, value: ValueId, tape: ValueId) {
        forward.name_value(self.program.cx, tape, &format!("{}_tape", self.plan.name(value)));
        self.tapes.buffers.insert(value, tape);
        self.tapes.all.push((tape, Subject::Value(value)));
    }

    /// A builder right behind the definition of a value.
    fn behind<'b>(&self, forward: &'b mut Body, block: BlockId, value: ValueId) -> Builder<'b>
    where
        'a: 'b,
    {
        match forward.defining_op(value) {
            Some(op) => Builder::new(self.program.cx, forward, Point::After(op), loc_of(self.program, value)),
            None => builder_at_start(self.program, forward, block),
        }
    }

    fn make_tape(&mut self, forward: &mut Body, block: BlockId, value: ValueId) -> ValueId {
        let (cx, program) = (self.program.cx, self.program);
        let path = self.path(block);
        if let Some(&tape) = self.tapes.buffers.get(&self.plan.slot(value)) {
            self.tapes.buffers.insert(value, tape);
            return tape;
        }
        let element = stored_type(program, value);
        let layout = self.tapes.layouts[&value].clone();
        let place = path.first().copied().or_else(|| program.body.first_op(block)).expect("a block has operations");
        let mut sizes = match &layout {
            Layout::Rectangular(loops) => loops.iter().map(|&op| self.trips_before(forward, place, op)).collect(),
            Layout::Counted(_) => vec![self.counts[&block]],
            _ => unreachable!("tensors are kept elsewhere"),
        };
        let mut b = builder_before(cx, forward, place);
        if self.plan.pairs.from(value).is_some() {
            one_further(&mut b, &mut sizes);
        }
        let shape: Vec<i64> = sizes.iter().map(|&size| constant_integer(&b, size).unwrap_or(DYNAMIC)).collect();
        let dynamic: Vec<ValueId> =
            sizes.into_iter().zip(&shape).filter(|&(_, &dim)| dim == DYNAMIC).map(|(size, _)| size).collect();
        let ty = cx.memref(&shape, element);
        let tape = memref::alloc(&mut b, ty, &dynamic);
        forward.name_value(cx, tape, &format!("{}_tape", self.plan.name(value)));
        self.tapes.buffers.insert(value, tape);
        self.tapes.all.push((tape, Subject::Value(value)));
        tape
    }

    /// The number of iterations of a loop, as an index, computed before `place`.
    pub fn trips_before(&mut self, forward: &mut Body, place: OpId, op: OpId) -> ValueId {
        let program = self.program;
        let counted = program.as_loop(op).expect("only counted loops are around kept values");
        let mut map = CloneMap::default();
        let bounds = [counted.lower, counted.upper, counted.step]
            .map(|bound| hoist::emit_before(program, forward, place, bound, &mut map));
        let mut b = builder_before(program.cx, forward, place);
        let trips = trip_count(&mut b, bounds[0], bounds[1], bounds[2]);
        to_index(&mut b, trips)
    }

    fn indices(&mut self, forward: &mut Body, block: BlockId, value: ValueId) -> Vec<ValueId> {
        match self.tapes.layouts[&value].clone() {
            Layout::Rectangular(loops) => loops.iter().map(|&op| self.iteration(forward, op)).collect(),
            Layout::Counted(_) => vec![self.entries[&block]],
            _ => unreachable!("tensors are kept elsewhere"),
        }
    }

    /// The number of the current iteration of a loop, as an index, computed at its start.
    pub fn iteration(&mut self, forward: &mut Body, op: OpId) -> ValueId {
        if let Some(&number) = self.iterations.get(&op) {
            return number;
        }
        let counted = self.program.as_loop(op).expect("only counted loops are around kept values");
        let block = forward.entry(counted.body).expect("a loop has a block");
        let mut b = builder_at_start(self.program, forward, block);
        let passed = crate::values::sub(&mut b, counted.induction, counted.lower);
        let number = match constant_integer(&b, counted.step) {
            Some(1) => passed,
            _ => arith::Divsi::emit(&mut b, passed, counted.step),
        };
        let number = to_index(&mut b, number);
        self.iterations.insert(op, number);
        number
    }
}

/// The buffer in a box, made twice as large as has to be if `end` is not in it.
fn grown(b: &mut Builder<'_>, cell: ValueId, end: ValueId) -> ValueId {
    let buffer = memref::load(b, cell, &[]);
    let ty = b.ty(buffer);
    let size = memref::dim(b, buffer, 0);
    let is_full = arith::Cmpi::emit(b, end, size, arith::CmpI::Sgt);
    let grow = |b: &mut Builder<'_>| {
        let two = integer_constant(b, 2, Type::INDEX);
        let more = mul(b, end, two);
        let larger = memref::Realloc::emit(b, ty, buffer, Some(more));
        memref::store(b, larger, cell, &[]);
        Vec::new()
    };
    loops::build_if(b, is_full, &[], grow, |_| Vec::new());
    memref::load(b, cell, &[])
}

/// Adds one to the last of some numbers.
pub fn one_further(b: &mut Builder<'_>, numbers: &mut [ValueId]) {
    if let Some(last) = numbers.last_mut() {
        let one = integer_constant(b, 1, Type::INDEX);
        *last = add(b, *last, one);
    }
}

/// A value of an integer type as an `index`.
pub fn to_index(b: &mut Builder<'_>, value: ValueId) -> ValueId {
    if b.ty(value) == Type::INDEX { value } else { arith::IndexCast::emit(b, Type::INDEX, value) }
}

fn loc_of(program: &Program<'_>, value: ValueId) -> ir::Loc {
    program.body.defining_op(value).map_or(program.body.loc, |op| program.body.loc(op))
}

fn builder_before<'b>(cx: &'b Context, body: &'b mut Body, op: OpId) -> Builder<'b> {
    Builder::before(cx, body, op)
}

/// A builder before the first operation that a block has in the program; what it makes comes in
/// the order of making.
fn builder_at_start<'b>(program: &Program<'b>, forward: &'b mut Body, block: BlockId) -> Builder<'b> {
    let first = program.body.first_op(block).expect("a block has a terminator");
    Builder::before(program.cx, forward, first)
}
