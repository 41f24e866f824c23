//! Fusing: which loops may run and be reversed at once, iteration by iteration.
//!
//! In a joint derivative, the reverse of a loop may come right behind each of its iterations if
//! three things hold. No iteration of the reverse needs what another one left (`order`). The
//! adjoints of its results are known before it: they follow from the cotangents by operations
//! that read nothing that is computed later, and these are reversed early. And nothing behind
//! the loop changes the adjoints of the buffers that the loop touches, or reads those that it
//! adds to. Then all that an iteration computes is at hand when it is reversed, and nothing of
//! it goes on a tape. Loops directly in the body of such a loop may be fused in turn.

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Body, OpId, Traits, ValueId};

use crate::activity::Activity;
use crate::order::is_independent;
use crate::program::{BufferId, Kind, Program, subscripts};
use crate::rules;

/// The loops that may be fused.
#[derive(Default)]
pub struct Fusion {
    /// In program order; one inside of another may be fused if that one is.
    pub candidates: Vec<OpId>,
    /// For each of them, the operations behind it that are reversed before it, in program order.
    early: HashMap<OpId, Vec<OpId>>,
}

/// Operations behind one loop that may be reversed before it.
const MAX_EARLY: usize = 64;
/// Accesses that are looked at in one program; beyond them no more loops are fused.
const MAX_LOOKS: usize = 400_000;

impl Fusion {
    /// Looks for loops that may be fused in a joint derivative.
    pub fn new(program: &Program<'_>, activity: &Activity) -> Fusion {
        let mut search = Search { program, activity, fusion: Fusion::default(), looks: MAX_LOOKS };
        if let Some(block) = program.body.entry(program.body.root()) {
            search.block(block);
        }
        search.fusion
    }

    /// The operations that are reversed before a fused loop though they come behind it.
    pub fn early(&self, op: OpId) -> &[OpId] {
        self.early.get(&op).map_or(&[], Vec::as_slice)
    }
}

/// Whether an operation can be copied to any place.
pub fn is_constant(body: &Body, op: OpId) -> bool {
    body.def(op).has(Traits::CONSTANT)
}

/// How buffers are accessed: the kinds, each once.
type Kinds = HashMap<BufferId, Vec<Kind>>;

fn note(kinds: &mut Vec<Kind>, kind: Kind) {
    if !kinds.contains(&kind) {
        kinds.push(kind);
    }
}

/// Whether the adjoint of a buffer that is accessed in a loop and behind it in these ways is the
/// same before the reverse of all behind as after it, as far as the loop can tell.
fn are_adjoints_final(inside: &[Kind], behind: Option<&Vec<Kind>>) -> bool {
    let Some(behind) = behind else { return true };
    let behind_is_only = |kind| behind.iter().all(|&other| other == kind);
    match inside {
        [] => true,
        [Kind::Accumulate] => behind_is_only(Kind::Accumulate),
        [Kind::Load] => behind_is_only(Kind::Load),
        _ => false,
    }
}

struct Search<'s, 'a> {
    program: &'s Program<'a>,
    activity: &'s Activity,
    fusion: Fusion,
    looks: usize,
}

impl Search<'_, '_> {
    fn block(&mut self, block: BlockId) {
        let (program, body) = (self.program, self.program.body);
        let (mut behind, mut found) = (Kinds::new(), Vec::new());
        for op in body.ops(block).rev() {
            let inside = self.kinds_in(op);
            let early = match program.kind(op) {
                Kind::For => self.early(block, op, &inside, &behind),
                _ => None,
            };
            found.extend(early.map(|early| (op, early)));
            for (buffer, kinds) in inside {
                let known = behind.entry(buffer).or_default();
                kinds.into_iter().for_each(|kind| note(known, kind));
            }
        }
        for (op, early) in found.into_iter().rev() {
            self.fusion.candidates.push(op);
            self.fusion.early.insert(op, early);
            let inner: Vec<BlockId> = body.regions(op).iter().filter_map(|&region| body.entry(region)).collect();
            inner.into_iter().for_each(|block| self.block(block));
        }
    }

    /// What has to be reversed before a loop of a block so that the loop can be fused; `None` if
    /// it cannot be.
    fn early(&mut self, block: BlockId, op: OpId, inside: &Kinds, behind: &Kinds) -> Option<Vec<OpId>> {
        let (program, activity) = (self.program, self.activity);
        let is_fused = activity.is_active_op(program, op)
            && self.is_covered(op)
            && !self.has_winners(op)
            && is_independent(program, activity, op)
            && inside.iter().all(|(buffer, inside)| are_adjoints_final(inside, behind.get(buffer)));
        if is_fused { self.seeds(block, op) } else { None }
    }

    /// How the reverse of an operation and of what is inside touches adjoints of buffers.
    fn kinds_in(&self, op: OpId) -> Kinds {
        let (program, body) = (self.program, self.program.body);
        let mut kinds = Kinds::new();
        for op in std::iter::once(op).chain(body.regions(op).iter().flat_map(|&region| body.walk(region))) {
            let kind = program.kind(op);
            match kind {
                Kind::Load | Kind::Store | Kind::Accumulate if !self.is_idle(op) => {
                    note(kinds.entry(program.accessed(op)).or_default(), kind);
                }
                Kind::Call | Kind::Copy | Kind::Gather | Kind::Scatter => {
                    for memref in body.operands(op).filter(|&value| program.is_float_memref(value)) {
                        note(kinds.entry(program.buffer_of(memref)).or_default(), kind);
                    }
                }
                _ => {}
            }
        }
        kinds
    }

    /// Whether the reverse of an access does nothing.
    fn is_idle(&self, access: OpId) -> bool {
        match self.program.kind(access) {
            Kind::Load => !self.activity.is_active(self.program.body.result(access, 0)),
            Kind::Store | Kind::Accumulate => !self.activity.is_active_access(access),
            _ => false,
        }
    }

    /// Whether a loop carries a minimum or maximum: who wins is known only behind it.
    fn has_winners(&self, op: OpId) -> bool {
        let carried = self.program.as_loop(op).map_or(0, |counted| counted.carried.len());
        (0..carried).any(|at| self.program.extrema.of_loop(op, at).is_some())
    }

    /// Whether there are only operations inside whose forward run is a copy.
    fn is_covered(&mut self, op: OpId) -> bool {
        let (program, body) = (self.program, self.program.body);
        let mut inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
        inner.all(|op| {
            !matches!(
                program.kind(op),
                Kind::While | Kind::View | Kind::Copy | Kind::Call | Kind::Gather | Kind::Scatter | Kind::Other
            )
        })
    }

    /// How a buffer is accessed in a loop of a block, and behind it in the block, as far as it
    /// matters to the adjoint. `None` if that is too much to look at.
    fn kinds_from(&mut self, block: BlockId, op: OpId, buffer: BufferId) -> Option<(Vec<Kind>, Vec<Kind>)> {
        let (program, body) = (self.program, self.program.body);
        let (mut inside, mut behind) = (Vec::new(), Vec::new());
        for &access in &program.buffer(buffer).accesses {
            self.looks = self.looks.checked_sub(1)?;
            let kind = program.kind(access);
            let Some(at) = body.ancestor_in(block, access) else { continue };
            let list = match () {
                () if at == op => &mut inside,
                () if body.is_before(op, at) => &mut behind,
                () => continue,
            };
            if !self.is_idle(access) {
                note(list, kind);
            }
        }
        Some((inside, behind))
    }

    /// The operations of the block that bring the adjoints of the loop's results from the
    /// cotangents, in program order, if they can be reversed before the loop.
    fn seeds(&mut self, block: BlockId, op: OpId) -> Option<Vec<OpId>> {
        let (program, body, activity) = (self.program, self.program.body, self.activity);
        let counted = program.as_loop(op)?;
        let mut work: Vec<ValueId> = (0..counted.carried.len())
            .filter(|&at| activity.is_active(counted.carried[at]) || activity.is_active(body.result(op, at)))
            .map(|at| body.result(op, at))
            .collect();
        let mut early = HashSet::new();
        while let Some(value) = work.pop() {
            for used in body.uses(value) {
                if Some(used.op) == body.terminator(block) || early.contains(&used.op) {
                    continue;
                }
                let at = body.ancestor_in(block, used.op)?;
                if !activity.is_active_op(program, at) {
                    continue;
                }
                let is_known = at == used.op && early.len() < MAX_EARLY && self.is_known_before(block, op, used.op);
                if !is_known {
                    return None;
                }
                early.insert(used.op);
                work.extend(body.results(used.op));
            }
        }
        let mut early: Vec<OpId> = early.into_iter().collect();
        early.sort_by(
            |&a, &b| if body.is_before(a, b) { std::cmp::Ordering::Less } else { std::cmp::Ordering::Greater },
        );
        Some(early)
    }

    /// Whether all that the reverse of an operation behind a loop reads, the adjoints of its
    /// results aside, is there before the loop.
    fn is_known_before(&mut self, block: BlockId, op: OpId, behind: OpId) -> bool {
        let (program, body, activity) = (self.program, self.program.body, self.activity);
        let is_there = |value: ValueId| match body.defining_op(value) {
            Some(definition) if body.block_of(definition) == Some(block) => {
                body.is_before(definition, op) || is_constant(body, definition)
            }
            _ => true,
        };
        match program.kind(behind) {
            Kind::Pure => {
                if rules::rule(body.def(behind)).is_none() && rules::shaped(body.def(behind)).is_none() {
                    return false;
                }
                let mut active = body.operands(behind).enumerate().filter(|&(_, operand)| activity.is_active(operand));
                active.all(|(index, _)| {
                    let mut reads = rules::reads(program.view(behind), index).into_iter();
                    reads.all(|read| is_there(rules::value_of(body, behind, read)))
                })
            }
            Kind::Store | Kind::Accumulate => {
                if !subscripts(body, behind).into_iter().all(is_there) {
                    return false;
                }
                let Some((inside, kinds)) = self.kinds_from(block, op, program.accessed(behind)) else { return false };
                let others = program.buffer(program.accessed(behind)).accesses.iter();
                let is_only = others
                    .filter(|&&other| {
                        body.ancestor_in(block, other).is_some_and(|at| at == op || body.is_before(op, at))
                    })
                    .count()
                    == 1;
                match program.kind(behind) {
                    Kind::Store => is_only,
                    _ => inside.iter().chain(&kinds).all(|&kind| kind == Kind::Accumulate),
                }
            }
            _ => false,
        }
    }
}
