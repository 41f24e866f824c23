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

/// How many ways to a value are told apart.
const MAX_WAYS: usize = 8;

/// How a value is read.
#[derive(Clone, Default)]
struct Reads {
    /// The ways from a reader to the value, and how many elements each asks for. What asks for an
    /// element along the same way again, element by element, finds it computed.
    ways: Vec<(u64, f64)>,
    /// How many elements further ways ask for.
    others: f64,
    /// Whether it must be in memory.
    forced: bool,
    /// Whether something reads it that is not cut where padding begins: only elementwise stages are.
    uncut: bool,
}

impl Reads {
    /// How many elements are asked for, with repetition.
    fn count(&self) -> f64 {
        self.others + self.ways.iter().map(|(_, count)| count).sum::<f64>()
    }

    fn add(&mut self, way: u64, count: f64) {
        match self.ways.iter().position(|(known, _)| *known == way) {
            Some(at) => self.ways[at].1 = self.ways[at].1.max(count),
            None if self.ways.len() < MAX_WAYS => self.ways.push((way, count)),
            None => self.others += count,
        }
    }
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
                let mut operands = l.operand_accesses(op, &access);
                // What an operation reads twice is computed once.
                if is_pointwise(l, op) {
                    let mut seen = HashSet::new();
                    operands.retain(|&(value, _)| seen.insert(value));
                }
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
    fn read(&mut self, value: ValueId, ways: &[(u64, f64)], uncut: bool) {
        let reads = self.reads.entry(value).or_default();
        reads.uncut |= uncut;
        ways.iter().for_each(|&(way, count)| reads.add(way, count));
    }

    fn force(&mut self, value: ValueId) {
        self.reads.entry(value).or_default().forced = true;
        self.escaping.insert(value);
    }

    fn visit(&mut self, op: OpId) {
        let l = self.l;
        let way = op_number(op);
        let nth = |at: usize| mixed(way, at as u64);
        match l.role(op) {
            Some(Role::Stage(kind)) => {
                let results: Vec<ValueId> = l.old.results(op).collect();
                self.stored.extend(results);
                let product = (kind == StageKind::Contract).then_some(op);
                if let Some(value) = product.and_then(|op| super::turned::worth_storing(l.cx, l.old, op)) {
                    self.reads.entry(value).or_default().forced = true;
                }
                let times = count(&stage_shape(l, op, kind));
                for (at, (value, _)) in stage_seeds(l, op, kind).into_iter().enumerate() {
                    // An update reads of its source what it copies; of what is put together each is read once.
                    let is_source = kind.is_update() && value == update_source(l, op, kind);
                    let is_part = is_source || kind == StageKind::Concat;
                    let times = if is_part { count(l.shape(value)) } else { times };
                    self.read(value, &[(nth(at), times)], true);
                }
            }
            Some(Role::Lazy(_)) => self.visit_lazy(op),
            Some(Role::Terminator | Role::Call) => {
                let tensors = l.old.operands(op).filter(|&value| l.is_tensor(value));
                tensors.for_each(|value| self.force(value));
            }
            Some(Role::Control) => {
                for (at, value) in l.old.operands(op).filter(|&value| l.is_tensor(value)).enumerate() {
                    self.read(value, &[(nth(at), count(l.shape(value)))], true);
                    self.escaping.insert(value);
                }
                for value in l.captured(op) {
                    let times = UNKNOWN_TRIPS * count(l.shape(value)) / 2.0;
                    self.read(value, &[(way, times), (way ^ u64::MAX, times)], true);
                    self.escaping.insert(value);
                }
            }
            Some(Role::Query) => {
                let tensors = l.old.operands(op).filter(|&value| l.is_tensor(value));
                tensors.enumerate().for_each(|(at, value)| self.read(value, &[(nth(at), 1.0)], true));
            }
            Some(Role::Plain) | None => {}
        }
    }

    fn visit_lazy(&mut self, op: OpId) {
        let l = self.l;
        for value in l.old.results(op) {
            let reads = self.reads.get(&value).cloned().unwrap_or_default();
            if reads.count() == 0.0 && !reads.forced {
                continue;
            }
            let elements = count(l.shape(value));
            // Where the loops that read a pad are cut, there is nothing to compute.
            let cost = match (super::borders::can_be_cut(l, op), reads.uncut) {
                (true, false) => READ + CUT,
                (true, true) => self.costs[&value] - CUT + plain_cost(l, op),
                (false, _) => self.costs[&value],
            };
            let is_pointwise = l.old.regions(op).is_empty() && is_pointwise(l, op);
            let may_be_stored = !is_larger(l, op) || reads.forced || !l.fuse;
            let (ways, uncut) = if may_be_stored && self.is_stored(cost, &reads, elements) {
                self.stored.insert(value);
                // A pad that is stored is filled by parts.
                (vec![(op_number(op), elements)], tensor::Pad::is(l.old, op))
            } else {
                let mut ways = reads.ways;
                // What was not told apart is one way more.
                ways.extend((reads.others > 0.0).then_some((op_number(op) ^ u64::MAX, reads.others)));
                (ways, reads.uncut || !is_pointwise && !shifts(l, op))
            };
            let access: Access = vec![None; l.rank(value)];
            for (at, (operand, _)) in l.operand_accesses(op, &access).into_iter().enumerate() {
                let mix = |&(way, count): &(u64, f64)| match is_pointwise {
                    true => (way, count),
                    false => (mixed(way, mixed(op_number(op), at as u64)), count),
                };
                self.read(operand, &ways.iter().map(mix).collect::<Vec<_>>(), uncut);
            }
        }
    }

    fn is_stored(&self, cost: f64, reads: &Reads, elements: f64) -> bool {
        let count = reads.count();
        let again = count * cost;
        let once = elements * (cost + WRITE) + count * READ;
        let repeats = reads.ways.len() > 1 || count > elements;
        reads.forced || (!self.l.fuse && cost > READ) || (repeats && again > once)
    }
}

/// Whether an operation makes more of what it gets: what is repeated, or in a wider format, is stored
/// before it is, if at all.
fn is_larger(l: &Lowerer<'_>, op: OpId) -> bool {
    let source = || l.old.operand(op, 0);
    if tensor::Broadcast::is(l.old, op) {
        return count(l.shape(source())) < count(l.shape(l.old.result(op, 0)));
    }
    let is_lazy = |maker: OpId| matches!(l.role(maker), Some(Role::Lazy(_)));
    arith::Extf::is(l.old, op) && l.old.defining_op(source()).is_some_and(is_lazy)
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

/// The way through an operand of an operation.
fn mixed(way: u64, operand: u64) -> u64 {
    (way ^ operand).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
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
