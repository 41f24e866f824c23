//! Costs: what it takes to have a value again, and to keep it.

use ir::{BlockId, Body, Context, DYNAMIC, IdMap, Op, OpDef, OpId, RegionId, Type, ValueId};
use machine::{Machine, trips_of};
use tensor::{Broadcast, Iota, Reshape, Reverse, Slice, Splat, Transpose};

use crate::hoist;
use crate::narrow::stored_type;
use crate::plan::snapshots::Fixed;
use crate::program::{BufferId, Kind, Program};
use crate::varies::Varies;

/// The prices of a program's values.
pub struct Costs<'p, 'a> {
    program: &'p Program<'a>,
    machine: &'p Machine,
    varies: &'p Varies,
    /// How often each block runs.
    counts: IdMap<BlockId, f64>,
    /// How often each loop is taken to run when it is entered.
    trips: IdMap<OpId, f64>,
    /// Whether the bounds of a loop are known before the outermost one around.
    is_known: IdMap<OpId, bool>,
}

/// Where a kept value stands, and what that costs.
#[derive(Clone, PartialEq, Debug)]
pub struct Tape {
    /// The loops that it has a dimension for, outermost first; `None` if entries are counted.
    pub loops: Option<Vec<OpId>>,
    /// How large it is estimated to be.
    pub bytes: f64,
    /// The time of writing and reading it, in nanoseconds.
    pub time: f64,
}

impl<'p, 'a> Costs<'p, 'a> {
    /// Counts how often blocks run.
    pub fn new(program: &'p Program<'a>, machine: &'p Machine, varies: &'p Varies) -> Costs<'p, 'a> {
        let body = program.body;
        let (mut counts, mut all_trips, mut is_known) = (IdMap::new(1.0), IdMap::new(1.0), IdMap::new(false));
        for op in body.walk(body.root()) {
            let outer = body.block_of(op).map_or(1.0, |block| counts[block]);
            let trips = match program.kind(op) {
                Kind::For | Kind::While => trips_of(program.cx, body, op).estimate(machine),
                // Of two branches, each is taken every other time.
                Kind::If if body.regions(op).iter().all(|&region| is_busy(body, region)) => 0.5,
                _ => 1.0,
            };
            if let Some(counted) = program.as_loop(op) {
                let mut bounds = [counted.lower, counted.upper, counted.step].into_iter();
                is_known[op] = bounds.all(|bound| hoist::is_known_before(program, bound, None));
            }
            all_trips[op] = trips;
            for &region in body.regions(op) {
                for block in body.blocks(region) {
                    counts[block] = outer * trips;
                }
            }
        }
        Costs { program, machine, varies, counts, trips: all_trips, is_known }
    }

    /// The time of repeating an operation once for each run of its block, in nanoseconds.
    pub fn repeat(&self, op: OpId) -> f64 {
        let body = self.program.body;
        if is_read_by_element(body.def(op)) {
            return 0.0;
        }
        let runs = body.block_of(op).map_or(1.0, |block| self.counts[block]);
        let is_call = self.program.calls.contains_key(&op);
        let time = if is_call { self.machine.call() } else { self.machine.time(self.program.cx, body, op) };
        time * runs
    }

    /// How often a loop is taken to run.
    pub fn trips(&self, op: OpId) -> f64 {
        self.trips[op]
    }

    /// Whether the bounds of all these loops are known before the outermost loop around, or before an
    /// operation.
    pub fn are_known(&self, loops: &[OpId], around: Option<OpId>) -> bool {
        let program = self.program;
        let is_known = |op: &OpId| {
            let bounds = program.as_loop(*op).map(|counted| [counted.lower, counted.upper, counted.step]);
            bounds.is_some_and(|bounds| bounds.into_iter().all(|bound| hoist::is_known_before(program, bound, around)))
        };
        loops.iter().all(|op| if around.is_none() { self.is_known[*op] } else { is_known(op) })
    }

    /// The time of loading something once for each run of an operation, in nanoseconds.
    pub fn load(&self, op: OpId) -> f64 {
        let runs = self.program.body.block_of(op).map_or(1.0, |block| self.counts[block]);
        self.machine.price(memref::Load::DEF.name).scalar * runs
    }

    /// The time of reading a value from a tape or from where else it stands, in nanoseconds.
    pub fn read_back(&self, value: ValueId) -> f64 {
        self.tape(value, None).time / 2.0
    }

    /// The tape of a value: one that the forward sweep writes, or one that is written when an
    /// operation around the value runs again.
    pub fn tape(&self, value: ValueId, around: Option<OpId>) -> Tape {
        let (program, body) = (self.program, self.program.body);
        let block = body.defining_block(value).expect("values are defined in blocks");
        let is_inside = |op: &OpId| around.is_none_or(|around| body.is_inside(*op, around));
        let all: Vec<OpId> = program.loops_around(value).into_iter().filter(is_inside).collect();
        let loops: Vec<OpId> = self.varies.loops(program, value).into_iter().filter(is_inside).collect();
        let is_even = program.extents.are_known_before(program, value, around);
        let loops = (is_even && self.are_known(&loops, around)).then_some(loops);
        let element = bytes_of(program, value);
        let bytes = element * loops.as_ref().unwrap_or(&all).iter().map(|&op| self.trips(op)).product::<f64>();
        let mut time = self.machine.tape_time(element * self.counts[block], bytes);
        // A place of its own is written and read as such, however few bytes it has.
        if loops.as_ref().is_some_and(Vec::is_empty) && body.ty(value).shape(program.cx).is_none() {
            let access = |def: &ir::OpDef| self.machine.price(def.name).scalar;
            time = time.max((access(memref::Store::DEF) + access(memref::Load::DEF)) * self.counts[block]);
        }
        Tape { loops, bytes, time }
    }

    /// The tape of copies of a buffer that are made in a block inside these loops, without the
    /// dimensions that are fixed.
    pub fn snapshot(&self, buffer: BufferId, block: BlockId, loops: Vec<OpId>, fixed: &[Option<Fixed>]) -> Tape {
        let (cx, body) = (self.program.cx, self.program.body);
        let ty = body.ty(self.program.buffer(buffer).root);
        let sizes = ty.shape(cx).unwrap_or(&[]).iter().zip(fixed).filter(|(_, fixed)| fixed.is_none());
        let count: f64 =
            sizes.map(|(&size, _)| if size == DYNAMIC { self.machine.unknown_trips() } else { size as f64 }).product();
        let element = bytes_of_type(cx, ty.element(cx)) * count;
        let bytes = element * loops.iter().map(|&op| self.trips(op)).product::<f64>();
        Tape { loops: Some(loops), bytes, time: self.machine.tape_time(element * self.counts[block], bytes) }
    }
}

/// Whether what an operation gives is read element by element where it is used, from the same
/// elements of an operand: it is never carried out.
pub fn is_read_by_element(def: &OpDef) -> bool {
    let defs: [&OpDef; 7] =
        [Iota::DEF, Splat::DEF, Broadcast::DEF, Reshape::DEF, Transpose::DEF, Slice::DEF, Reverse::DEF];
    defs.contains(&def)
}

/// Whether there is something in a region besides its terminator.
fn is_busy(body: &Body, region: RegionId) -> bool {
    body.entry(region).is_some_and(|block| body.ops(block).nth(1).is_some())
}

/// The bytes of one value.
fn bytes_of(program: &Program<'_>, value: ValueId) -> f64 {
    bytes_of_type(program.cx, stored_type(program, value))
}

/// The bytes of a value of a type.
fn bytes_of_type(cx: &Context, ty: Type) -> f64 {
    let count: f64 =
        ty.shape(cx).unwrap_or(&[]).iter().map(|&dim| if dim == DYNAMIC { 1024.0 } else { dim as f64 }).product();
    ty.element(cx).bytes(cx).unwrap_or(8) as f64 * count
}
