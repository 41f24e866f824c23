//! Which values are stored, and which are read lazily where they are needed.
//!
//! A value that is read once for each of its elements is never stored: reading it computes it.
//! One that is read more often is, if computing it again costs more than writing and reading it.
//! Counts are estimates: sizes that are not known count as [`UNKNOWN_SIZE`], loops around as
//! [`UNKNOWN_TRIPS`].

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, DYNAMIC, Dim, Op, OpId, ValueId};

use super::access::Access;
use super::lowerer::Lowerer;
use super::plan::{Chosen, stage_shape};
use super::roles::{Role, StageKind};

pub(crate) const UNKNOWN_SIZE: f64 = 256.0;
const UNKNOWN_TRIPS: f64 = 64.0;
/// What writing an element costs, in units of an addition.
const WRITE: f64 = 1.5;
/// What reading an element costs.
const READ: f64 = 1.0;
/// What an element of a pad costs, beside reading one of the source, where loops are cut.
const CUT: f64 = 0.25;

/// How a value is read.
#[derive(Clone, Default)]
struct Reads {
    /// How many elements, with repetition.
    count: f64,
    /// The ways from a reader to the value, up to three: one way reads each element once.
    ways: Vec<u64>,
    /// Whether it must be in memory.
    forced: bool,
    /// Whether something reads it that is not cut where padding begins: only elementwise stages are.
    uncut: bool,
}

/// Chooses for all values of a block.
pub(crate) fn choose(l: &Lowerer<'_>, block: BlockId) -> Chosen {
    let mut costs = HashMap::new();
    let ops: Vec<OpId> = l.old.ops(block).collect();
    for &op in &ops {
        let own = own_cost(l, op);
        for value in l.old.results(op).filter(|&value| l.is_tensor(value)) {
            let cost = own.map_or(READ, |own| {
                let access = vec![None; l.rank(value)];
                let operands = l.operand_accesses(op, &access);
                own + operands.iter().map(|(value, _)| costs.get(value).copied().unwrap_or(READ)).sum::<f64>()
            });
            costs.insert(value, cost.min(1e9));
        }
    }
    let mut choice = Choice { l, costs, reads: HashMap::new(), stored: HashSet::new(), escaping: HashSet::new() };
    for &op in ops.iter().rev() {
        choice.visit(op);
    }
    Chosen { stored: choice.stored, escaping: choice.escaping }
}

/// What an element of the result of a lazy operation costs beside its operands.
fn own_cost(l: &Lowerer<'_>, op: OpId) -> Option<f64> {
    let Some(Role::Lazy(mut cost)) = l.role(op) else { return None };
    if super::borders::can_be_cut(l, op) {
        cost = CUT;
    }
    let is_reshape = l.old.def(op) == <tensor::Reshape as ir::Op>::DEF;
    let divides = is_reshape && super::layout::divides(l.shape(l.old.operand(op, 0)), l.shape(l.old.result(op, 0)));
    Some(if divides { 12.0 } else { cost })
}

/// What an element costs beside its operands if no loop is cut for it.
fn plain_cost(l: &Lowerer<'_>, op: OpId) -> f64 {
    if let Some(Role::Lazy(cost)) = l.role(op) { cost } else { READ }
}

/// How many elements there are, as an estimate.
pub(crate) fn count(shape: &[Dim]) -> f64 {
    shape.iter().map(|&size| if size == DYNAMIC { UNKNOWN_SIZE } else { size as f64 }).product()
}

struct Choice<'l, 'a> {
    l: &'l Lowerer<'a>,
    costs: HashMap<ValueId, f64>,
    reads: HashMap<ValueId, Reads>,
    stored: HashSet<ValueId>,
    escaping: HashSet<ValueId>,
}

impl Choice<'_, '_> {
    fn read(&mut self, value: ValueId, count: f64, ways: &[u64], uncut: bool) {
        let reads = self.reads.entry(value).or_default();
        reads.count += count;
        reads.uncut |= uncut;
        for &way in ways {
            if reads.ways.len() < 3 && !reads.ways.contains(&way) {
                reads.ways.push(way);
            }
        }
    }

    fn force(&mut self, value: ValueId) {
        self.reads.entry(value).or_default().forced = true;
        self.escaping.insert(value);
    }

    fn visit(&mut self, op: OpId) {
        let l = self.l;
        let way = op_number(op);
        match l.role(op) {
            Some(Role::Stage(kind)) => {
                let results: Vec<ValueId> = l.old.results(op).collect();
                self.stored.extend(results);
                let times = count(&stage_shape(l, op, kind));
                for (value, _) in stage_seeds(l, op, kind) {
                    // An update reads of its source what it copies.
                    let is_source = kind.is_update() && value == update_source(l, op, kind);
                    let times = if is_source { count(l.shape(value)) } else { times };
                    self.read(value, times, &[way], true);
                }
            }
            Some(Role::Lazy(_)) => self.visit_lazy(op),
            Some(Role::Terminator | Role::Call) => {
                let tensors = l.old.operands(op).filter(|&value| l.is_tensor(value));
                tensors.for_each(|value| self.force(value));
            }
            Some(Role::Control) => {
                for value in l.old.operands(op).filter(|&value| l.is_tensor(value)) {
                    self.read(value, count(l.shape(value)), &[way], true);
                    self.escaping.insert(value);
                }
                for value in l.captured(op) {
                    self.read(value, UNKNOWN_TRIPS * count(l.shape(value)), &[way, way ^ u64::MAX], true);
                    self.escaping.insert(value);
                }
            }
            Some(Role::Query) => {
                let tensors = l.old.operands(op).filter(|&value| l.is_tensor(value));
                tensors.for_each(|value| self.read(value, 1.0, &[way], true));
            }
            Some(Role::Plain) | None => {}
        }
    }

    fn visit_lazy(&mut self, op: OpId) {
        let l = self.l;
        for value in l.old.results(op) {
            let reads = self.reads.get(&value).cloned().unwrap_or_default();
            if reads.count == 0.0 && !reads.forced {
                continue;
            }
            let elements = count(l.shape(value));
            // Where the loops that read a pad are cut, there is nothing to compute.
            let cost = match (super::borders::can_be_cut(l, op), reads.uncut) {
                (true, false) => READ + CUT,
                (true, true) => self.costs[&value] - CUT + plain_cost(l, op),
                (false, _) => self.costs[&value],
            };
            let (times, ways, uncut) = if self.is_stored(cost, &reads, elements) {
                self.stored.insert(value);
                // A pad that is stored is filled by parts.
                (elements, vec![op_number(op)], tensor::Pad::is(l.old, op))
            } else if l.old.regions(op).is_empty() && is_pointwise(l, op) {
                (reads.count, reads.ways, reads.uncut)
            } else {
                let mix = |way: &u64| way.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ op_number(op);
                (reads.count, reads.ways.iter().map(mix).collect(), reads.uncut || !shifts(l, op))
            };
            let access: Access = vec![None; l.rank(value)];
            for (operand, _) in l.operand_accesses(op, &access) {
                self.read(operand, times, &ways, uncut);
            }
        }
    }

    fn is_stored(&self, cost: f64, reads: &Reads, elements: f64) -> bool {
        let again = reads.count * cost;
        let once = elements * (cost + WRITE) + reads.count * READ;
        let repeats = reads.ways.len() > 1 || reads.count > elements;
        reads.forced || (!self.l.fuse && cost > READ) || (repeats && again > once)
    }
}

/// Whether an element of the result is made of the elements of operands at the same indices.
fn is_pointwise(l: &Lowerer<'_>, op: OpId) -> bool {
    l.old.def(op).has(ir::Traits::ELEMENTWISE)
}

/// Whether an element of the result is one of the operand at an index that loops tell, or a
/// constant away from that.
fn shifts(l: &Lowerer<'_>, op: OpId) -> bool {
    let def = l.old.def(op);
    let is_plain = [tensor::Broadcast::DEF, tensor::Transpose::DEF, tensor::Cast::DEF, tensor::Pad::DEF].contains(&def);
    is_plain || tensor::Slice::is(l.old, op) && l.ints(op, "strides").iter().all(|&stride| stride == 1)
}

fn op_number(op: OpId) -> u64 {
    ir::DenseId::index(op) as u64
}

/// The operand that an update replaces a part of.
pub(crate) fn update_source(l: &Lowerer<'_>, op: OpId, kind: StageKind) -> ValueId {
    l.old.operand(op, if kind == StageKind::Insert { 1 } else { 0 })
}

/// The tensors that a stage reads itself; accesses are for `plan.rs`.
pub(crate) fn stage_seeds(l: &Lowerer<'_>, op: OpId, _: StageKind) -> Vec<(ValueId, ())> {
    let tensors = l.old.operands(op).filter(|&value| l.is_tensor(value));
    tensors.map(|value| (value, ())).collect()
}
