//! Activity: which values and buffers carry a derivative.
//!
//! Varied goes forward from the parameters of `wrt`, useful goes backward from the outputs of
//! `of`; what is both is active. Buffers are taken by slices: one active element makes the slice
//! active. Both directions are iterated to a fixpoint, because loops carry values and
//! buffers around; sets only grow, so that ends.

use hashbrown::HashSet;
use ir::{IdMap, OpId, Sink, ValueId};

use crate::plan::blocks_in_order;
use crate::prepare::ruled::Parts;
use crate::program::{BufferId, Kind, Program};
use crate::request::adjoint_parameters;
use crate::rules;
use crate::shifts;
use crate::slices::Slices;

/// Which values and buffers are active.
pub struct Activity {
    slices: Slices,
    varied: Marks,
    useful: Marks,
}

#[derive(Default)]
struct Marks {
    values: IdMap<ValueId, bool>,
    slices: Vec<bool>,
    changed: bool,
    /// Values that are not marked whatever leads to them.
    held: HashSet<ValueId>,
}

/// Which way marks spread.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Direction {
    Forward,
    Backward,
}

impl Marks {
    fn value(&mut self, value: ValueId) {
        if self.held.contains(&value) {
            return;
        }
        self.changed |= !std::mem::replace(&mut self.values[value], true);
    }

    fn slice(&mut self, slice: usize) {
        self.changed |= !std::mem::replace(&mut self.slices[slice], true);
    }

    fn buffer(&mut self, slices: &Slices, buffer: BufferId) {
        slices.of_buffer(buffer).for_each(|slice| self.slice(slice));
    }

    fn has_buffer(&self, slices: &Slices, buffer: BufferId) -> bool {
        slices.of_buffer(buffer).any(|slice| self.slices[slice])
    }
}

/// What the derivative is taken with respect to, and of what.
pub struct Request {
    /// The parameters, by number, in order.
    pub wrt: Vec<usize>,
    /// The results, by number, in order.
    pub results: Vec<usize>,
    /// The memref parameters whose final contents count, by parameter number, in order.
    pub outputs: Vec<usize>,
}

impl Activity {
    /// Computes the activity of a program.
    pub fn new(program: &Program<'_>, request: &Request) -> Activity {
        let slices = Slices::new(program);
        let count = slices.count();
        let marks = || Marks { slices: vec![false; count], ..Marks::default() };
        let (varied, useful) = (marks(), marks());
        let mut activity = Activity { slices, varied, useful };
        activity.spread_forward(program, request);
        activity.spread_backward(program, request);
        let held = shifts::find(program, &activity);
        if !held.is_empty() {
            activity.varied = Marks { held, ..marks() };
            activity.useful = marks();
            activity.spread_forward(program, request);
            activity.spread_backward(program, request);
        }
        activity
    }

    /// Whether a value carries a derivative.
    pub fn is_active(&self, value: ValueId) -> bool {
        self.varied.values[value] && self.useful.values[value]
    }

    /// Whether a value depends on what the derivative is taken with respect to.
    pub fn is_varied(&self, value: ValueId) -> bool {
        self.varied.values[value]
    }

    /// Whether what the derivative is taken of depends on a value.
    pub fn is_useful(&self, value: ValueId) -> bool {
        self.useful.values[value]
    }

    /// Whether some element of a buffer carries a derivative.
    pub fn is_active_buffer(&self, buffer: BufferId) -> bool {
        self.slices.of_buffer(buffer).any(|slice| self.is_active_slice(slice))
    }

    /// Whether some element of the slice that a load, store or accumulate touches carries a
    /// derivative.
    pub fn is_active_access(&self, op: OpId) -> bool {
        self.is_active_slice(self.slices.of(op))
    }

    /// Whether an operation or one inside it takes part in the derivative.
    pub fn is_active_op(&self, program: &Program<'_>, op: OpId) -> bool {
        let inner = program.body.regions(op).iter().flat_map(|&region| program.body.walk(region));
        std::iter::once(op).chain(inner).any(|op| self.touches(program, op))
    }

    /// Whether an operation by itself takes part in the derivative.
    pub fn touches(&self, program: &Program<'_>, op: OpId) -> bool {
        match program.kind(op) {
            Kind::Store | Kind::Accumulate => self.is_active_access(op),
            Kind::Copy | Kind::Call => {
                let memrefs = program.body.operands(op).filter(|&value| program.is_float_memref(value));
                let mut buffers = memrefs.map(|value| program.buffer_of(value));
                buffers.any(|buffer| self.is_active_buffer(buffer))
                    || program.body.results(op).any(|value| self.is_active(value))
            }
            _ => program.body.results(op).any(|value| self.is_active(value)),
        }
    }

    /// Tells which values and buffers are active.
    pub fn report(&self, program: &Program<'_>, sink: &mut Sink<'_>) {
        let body = program.body;
        let arguments = blocks_in_order(program).into_iter().flat_map(|block| body.arguments(block).to_vec());
        let results = body.walk(body.root()).flat_map(|op| body.results(op));
        let mut values: Vec<ValueId> = arguments.chain(results).filter(|&value| self.is_active(value)).collect();
        values.sort();
        let buffers = program.buffer_ids().filter(|&id| self.is_active_buffer(id));
        let list = |names: Vec<String>| if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        let values = list(values.into_iter().map(|value| program.name_of(value)).collect());
        let buffers = list(buffers.map(|id| self.buffer_text(program, id)).collect());
        sink.remark(body.loc, format!("activity: active values: {values}; active buffers: {buffers}"));
    }

    /// A buffer by name, with the slices that are active if not all are.
    fn buffer_text(&self, program: &Program<'_>, id: BufferId) -> String {
        let (name, slices) = (program.name_of(program.buffer(id).root), self.slices.of_buffer(id));
        let (count, all) = (slices.clone().filter(|&slice| self.is_active_slice(slice)).count(), slices.len());
        if count == all { name } else { format!("{name} ({count} of {all} slices)") }
    }

    fn is_active_slice(&self, slice: usize) -> bool {
        self.varied.slices[slice] && self.useful.slices[slice]
    }

    fn spread_forward(&mut self, program: &Program<'_>, request: &Request) {
        let (cx, body, slices, marks) = (program.cx, program.body, &self.slices, &mut self.varied);
        for &index in &request.wrt {
            let parameter = body.parameters()[index];
            if !body.ty(parameter).is_memref(cx) {
                marks.value(parameter);
            }
        }
        mark_adjoint_parameters(program, request, slices, marks);
        loop {
            marks.changed = false;
            for op in body.walk(body.root()) {
                forward_step(program, slices, marks, op);
            }
            if !marks.changed {
                return;
            }
        }
    }

    fn spread_backward(&mut self, program: &Program<'_>, request: &Request) {
        let (body, slices, marks) = (program.body, &self.slices, &mut self.useful);
        for &index in &request.results {
            let result = body.operand(program.exit, index);
            match body.ty(result).is_memref(program.cx) {
                true => marks.buffer(slices, program.buffer_of(result)),
                false => marks.value(result),
            }
        }
        mark_adjoint_parameters(program, request, slices, marks);
        let ops: Vec<OpId> = body.walk(body.root()).collect();
        loop {
            marks.changed = false;
            for &op in ops.iter().rev() {
                backward_step(program, slices, marks, op);
            }
            if !marks.changed {
                return;
            }
        }
    }
}

/// Buffers with an adjoint parameter are active whatever happens to them: their adjoint comes in
/// as the cotangent of the final contents and goes out as that of the initial ones, so even a
/// store of a constant has to zero it.
fn mark_adjoint_parameters(program: &Program<'_>, request: &Request, slices: &Slices, marks: &mut Marks) {
    for index in adjoint_parameters(program, request) {
        marks.buffer(slices, program.buffer_of(program.body.parameters()[index]));
    }
}

fn forward_step(program: &Program<'_>, slices: &Slices, marks: &mut Marks, op: OpId) {
    let body = program.body;
    match program.kind(op) {
        Kind::Pure => {
            // Integers and comparisons have no derivative; neither do operations whose rule says so.
            if rules::passes_derivative(body.def(op)) && body.operands(op).any(|value| marks.values[value]) {
                body.results(op).filter(|&value| program.is_float(value)).for_each(|value| marks.value(value));
            }
        }
        Kind::Ruled => {
            // Only the arguments of the rule lead to the results.
            if Parts::of(program.cx, body, op).arguments.iter().any(|&value| marks.values[value]) {
                body.results(op).filter(|&value| program.is_float(value)).for_each(|value| marks.value(value));
            }
        }
        Kind::Load if marks.slices[slices.of(op)] => marks.value(body.result(op, 0)),
        Kind::Store | Kind::Accumulate if marks.values[body.operand(op, 0)] => marks.slice(slices.of(op)),
        Kind::Copy => spread_copy(program, slices, marks, op, 0, 1),
        Kind::Gather | Kind::Scatter => spread_access(program, slices, marks, op, Direction::Forward),
        Kind::Call => spread_call(program, slices, marks, op, Direction::Forward),
        _ => {
            for (from, to) in flow(program, op) {
                if marks.values[from] && program.is_float(to) {
                    marks.value(to);
                }
            }
        }
    }
}

fn backward_step(program: &Program<'_>, slices: &Slices, marks: &mut Marks, op: OpId) {
    let body = program.body;
    match program.kind(op) {
        Kind::Pure => {
            if rules::passes_derivative(body.def(op)) && body.results(op).any(|value| marks.values[value]) {
                body.operands(op).filter(|&value| program.is_float(value)).for_each(|value| marks.value(value));
            }
        }
        Kind::Ruled => {
            if body.results(op).any(|value| marks.values[value]) {
                Parts::of(program.cx, body, op).arguments.into_iter().for_each(|value| marks.value(value));
            }
        }
        Kind::Load if marks.values[body.result(op, 0)] => marks.slice(slices.of(op)),
        Kind::Store | Kind::Accumulate if marks.slices[slices.of(op)] => {
            marks.value(body.operand(op, 0));
        }
        Kind::Copy => spread_copy(program, slices, marks, op, 1, 0),
        Kind::Gather | Kind::Scatter => spread_access(program, slices, marks, op, Direction::Backward),
        Kind::Call => spread_call(program, slices, marks, op, Direction::Backward),
        _ => {
            for (from, to) in flow(program, op) {
                if marks.values[to] && program.is_float(from) {
                    marks.value(from);
                }
            }
        }
    }
}

fn spread_copy(program: &Program<'_>, slices: &Slices, marks: &mut Marks, op: OpId, from: usize, to: usize) {
    let [from, to] = [from, to].map(|index| program.buffer_of(program.body.operand(op, index)));
    if marks.has_buffer(slices, from) {
        marks.buffer(slices, to);
    }
}

/// Of an access of several elements: the elements and the floats that stand for some of them go
/// into the result, or the stored floats into the elements.
fn spread_access(program: &Program<'_>, slices: &Slices, marks: &mut Marks, op: OpId, direction: Direction) {
    let body = program.body;
    let memref = body.operands(op).find(|&value| program.is_known_memref(value)).expect("it accesses a memref");
    let buffer = program.buffer_of(memref);
    let floats: Vec<ValueId> = body.operands(op).filter(|&value| program.is_float(value)).collect();
    let results: Vec<ValueId> = body.results(op).filter(|&value| program.is_float(value)).collect();
    let is_buffer = marks.has_buffer(slices, buffer);
    let is_marked = |marks: &Marks, values: &[ValueId]| values.iter().any(|&value| marks.values[value]);
    match (program.kind(op), direction) {
        (Kind::Gather, Direction::Forward) if is_buffer || is_marked(marks, &floats) => {
            results.into_iter().for_each(|value| marks.value(value));
        }
        (Kind::Gather, Direction::Backward) if is_marked(marks, &results) => {
            marks.buffer(slices, buffer);
            floats.into_iter().for_each(|value| marks.value(value));
        }
        (Kind::Scatter, Direction::Forward) if is_marked(marks, &floats) => marks.buffer(slices, buffer),
        (Kind::Scatter, Direction::Backward) if is_buffer => floats.into_iter().for_each(|value| marks.value(value)),
        _ => {}
    }
}

/// What a called function does is not looked at: every float that it takes may reach every float
/// that it gives.
fn spread_call(program: &Program<'_>, slices: &Slices, marks: &mut Marks, op: OpId, direction: Direction) {
    let body = program.body;
    let floats = |values: &mut dyn Iterator<Item = ValueId>| -> Vec<ValueId> {
        values.filter(|&value| program.is_float(value)).collect()
    };
    let (taken, given) = (floats(&mut body.operands(op)), floats(&mut body.results(op)));
    let (from, to) = if direction == Direction::Forward { (taken, given) } else { (given, taken) };
    let memrefs = body.operands(op).filter(|&value| program.is_float_memref(value));
    let buffers: Vec<BufferId> = memrefs.map(|value| program.buffer_of(value)).collect();
    let is_marked =
        from.iter().any(|&value| marks.values[value]) || buffers.iter().any(|&buffer| marks.has_buffer(slices, buffer));
    if is_marked {
        to.into_iter().for_each(|value| marks.value(value));
        buffers.into_iter().for_each(|buffer| marks.buffer(slices, buffer));
    }
}

/// The pairs of values that structured control flow copies: into its regions, around, and out.
pub fn flow(program: &Program<'_>, op: OpId) -> Vec<(ValueId, ValueId)> {
    use ir::interfaces::FlowPoint;
    let view = program.view(op);
    let Some(hook) = view.def().hooks.region_flow else { return Vec::new() };
    let body = program.body;
    let mut pairs = Vec::new();
    for edge in hook(view) {
        let targets: Vec<ValueId> = match edge.to {
            FlowPoint::Parent => body.results(op).collect(),
            FlowPoint::Region(index) => {
                let entry = body.entry(body.regions(op)[index]);
                entry.map_or(&[][..], |block| &body.arguments(block)[edge.skipped..]).to_vec()
            }
        };
        pairs.extend(edge.values.into_iter().zip(targets));
    }
    pairs
}
