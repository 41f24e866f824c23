//! Order: which loops may be reversed by running forwards, and iteration by iteration.
//!
//! Going up through memory is what caches and vector units like. It is allowed where no
//! iteration of the reverse needs what another one left: no adjoint is overwritten or read that
//! another iteration touches, and carried values are plain sums, whose adjoint is the same in
//! every iteration. What is added to then gets its terms in another order, which a sum leaves
//! open.

use affine::{Access, Linear};
use hashbrown::{HashMap, HashSet};
use ir::interfaces::Loop;
use ir::{Op, OpId, ValueDef, ValueId};

use crate::activity::Activity;
use crate::hoist::is_known_before;
use crate::invert::Inverses;
use crate::program::{BufferId, Kind, Program, subscripts};

/// Pairs of accesses that are looked at for one loop; beyond them its order is kept.
const MAX_PAIRS: usize = 1024;
/// Pairs of accesses that are compared in full for one loop.
const MAX_QUESTIONS: usize = 64;

/// What the reverse of an access does to the adjoint of its element.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Touch {
    /// It adds: the reverse of a load.
    Add,
    /// It reads: the reverse of an accumulate.
    Read,
    /// It reads and then zeroes: the reverse of a store.
    Reset,
}

impl Touch {
    /// Whether it makes no difference which of the two comes first.
    fn commutes(self, other: Touch) -> bool {
        self == other && self != Touch::Reset
    }
}

/// Whether the reverse of a loop runs its iterations forwards. This asks the program, not the
/// plan: the order must be the same whatever is kept. Inversion goes backwards.
pub fn is_free(program: &Program<'_>, activity: &Activity, inverses: &Inverses, op: OpId) -> bool {
    !inverses.is_carried_by(op) && is_rectangular(program, op) && is_independent(program, activity, op)
}

/// Whether no iteration of the reverse of a loop needs what another one left.
pub fn is_independent(program: &Program<'_>, activity: &Activity, op: OpId) -> bool {
    let body = program.body;
    let Some(counted) = program.as_loop(op) else { return false };
    // A call does to adjoints what the called function does.
    if body.walk(counted.body).any(|op| program.kind(op) == Kind::Call && activity.touches(program, op)) {
        return false;
    }
    let is_active = |at: usize| activity.is_active(counted.carried[at]) || activity.is_active(body.result(op, at));
    (0..counted.carried.len()).all(|at| !is_active(at) || passes_on(program, op, at))
        && are_apart(program, op, &counted, &touches(program, activity, op))
}

/// What the reverse of a loop does to the adjoints of buffers from outside, by buffer.
fn touches(program: &Program<'_>, activity: &Activity, op: OpId) -> Vec<Vec<(OpId, Touch)>> {
    let body = program.body;
    let (mut places, mut touches) = (HashMap::<BufferId, usize>::new(), Vec::new());
    for inner in body.regions(op).iter().flat_map(|&region| body.walk(region)) {
        let touch = match program.kind(inner) {
            Kind::Load if activity.is_active(body.result(inner, 0)) => Touch::Add,
            Kind::Accumulate => Touch::Read,
            Kind::Store => Touch::Reset,
            _ => continue,
        };
        let buffer = program.accessed(inner);
        if activity.is_active_access(inner) && !is_local_buffer(program, buffer, op) {
            let buffer = program.aliases(buffer).into_iter().min().unwrap_or(buffer);
            let place = *places.entry(buffer).or_insert_with(|| {
                touches.push(Vec::new());
                touches.len() - 1
            });
            touches[place].push((inner, touch));
        }
    }
    touches
}

/// Whether those touches that do not commute never hit the same element in two iterations.
fn are_apart(program: &Program<'_>, op: OpId, counted: &Loop, touches: &[Vec<(OpId, Touch)>]) -> bool {
    let (mut pairs, mut questions) = (MAX_PAIRS, MAX_QUESTIONS);
    for touches in touches {
        let first = touches[0].1;
        if touches.iter().all(|&(_, touch)| touch.commutes(first)) {
            continue;
        }
        for (at, &(a, touch)) in touches.iter().enumerate() {
            for &(b, _) in touches[at..].iter().filter(|&&(_, other)| !touch.commutes(other)) {
                let Some(rest) = pairs.checked_sub(1) else { return false };
                pairs = rest;
                if program.accessed(a) != program.accessed(b) {
                    return false;
                }
                if is_plainly_apart(program, counted, op, a, b) {
                    continue;
                }
                let Some(rest) = questions.checked_sub(1) else { return false };
                questions = rest;
                if !never_meet(program, op, a, b) {
                    return false;
                }
            }
        }
    }
    true
}

fn never_meet(program: &Program<'_>, around: OpId, a: OpId, b: OpId) -> bool {
    let accesses = Access::of(program.body, a).zip(Access::of(program.body, b));
    accesses.is_some_and(|(a, b)| affine::carried(program.cx, program.body, &a, &b, around).is_never())
}

/// Whether two accesses have the same subscript in some dimension, which differs in every
/// iteration and else depends only on what is outside of the loop.
fn is_plainly_apart(program: &Program<'_>, counted: &Loop, around: OpId, a: OpId, b: OpId) -> bool {
    let (cx, body) = (program.cx, program.body);
    let Some((a, b)) = Access::of(body, a).zip(Access::of(body, b)) else { return false };
    a.subscripts.iter().zip(&b.subscripts).any(|(&a, &b)| {
        let form = Linear::of(cx, body, a);
        let is_outside = |value| value == counted.induction || !body.is_defined_inside(value, around);
        let is_single = form.factor(counted.induction) != 0
            && form
                .terms
                .iter()
                .all(|(term, _)| term.second.is_none() || !term.values().any(|v| v == counted.induction));
        is_single && form.values().all(is_outside) && form == Linear::of(cx, body, b)
    })
}

/// Whether the bounds of all loops around an operation, of itself and inside it are known before
/// the outermost of them, and those of tensors. Otherwise a tape here would be flat and read from its end.
fn is_rectangular(program: &Program<'_>, op: OpId) -> bool {
    let outer = program.loops_around_op(op);
    let inner = program.body.regions(op).iter().flat_map(|&region| program.body.walk(region));
    let inner: Vec<OpId> = inner.collect();
    let is_even = |value: ValueId| program.extents.are_known_before(program, value, None);
    let carried = inner.iter().chain([&op]).filter_map(|&op| program.as_loop(op)).flat_map(|counted| counted.carried);
    let mut tensors = inner.iter().flat_map(|&op| program.body.results(op)).chain(carried);
    if !tensors.all(is_even) {
        return false;
    }
    let inner = inner.iter().copied().filter(|&op| matches!(program.kind(op), Kind::For | Kind::While));
    outer.into_iter().chain([op]).chain(inner).all(|op| {
        let bounds = program.as_loop(op).map(|counted| [counted.lower, counted.upper, counted.step]);
        bounds.is_some_and(|bounds| bounds.into_iter().all(|bound| is_known_before(program, bound, None)))
    })
}

/// Whether a buffer lives for one iteration.
fn is_local_buffer(program: &Program<'_>, buffer: BufferId, around: OpId) -> bool {
    program.buffer(buffer).allocation.is_some_and(|allocation| program.body.is_inside(allocation, around))
}

/// Whether the adjoint of a carried value passes through every iteration as it is.
pub fn passes_on(program: &Program<'_>, op: OpId, at: usize) -> bool {
    is_plain_sum(program, op, at) || program.extrema.of_loop(op, at).is_some()
}

/// Whether a carried value is only added to: its adjoint passes through every iteration as it is.
pub fn is_plain_sum(program: &Program<'_>, op: OpId, at: usize) -> bool {
    let body = program.body;
    let Some(counted) = program.as_loop(op) else { return false };
    let Some(terminator) = counted.terminator else { return false };
    let mut value: ValueId = counted.carried[at];
    // Follows the value through additions of the loop's own block to the terminator.
    loop {
        let mut uses = body.uses(value);
        let (Some(only), None) = (uses.next(), uses.next()) else { return false };
        if only.op == terminator {
            return only.index == at;
        }
        let is_added = arith::Addf::is(body, only.op) || (arith::Subf::is(body, only.op) && only.index == 0);
        if !is_added || body.block_of(only.op) != body.block_of(terminator) {
            return false;
        }
        value = body.result(only.op, 0);
    }
}

/// Where the reverse of a loop adds to adjoints.
#[derive(Default)]
pub struct Adds {
    /// The buffers of which two iterations may add to one element, at places that depend on the
    /// iteration.
    pub colliding: Vec<BufferId>,
    /// Whether all iterations add to the same elements of some buffer.
    pub has_sums: bool,
}

/// Looks at where the reverse of a loop adds to adjoints.
pub fn adds(program: &Program<'_>, activity: &Activity, op: OpId) -> Adds {
    let mut found = Adds::default();
    let Some(counted) = program.as_loop(op) else { return found };
    for touches in touches(program, activity, op) {
        let adds: Vec<OpId> = touches.iter().filter(|(_, touch)| *touch == Touch::Add).map(|&(op, _)| op).collect();
        if !adds.is_empty() && are_sums(program, op, &adds) {
            found.has_sums = true;
        } else if !are_scattered_apart(program, op, &counted, &adds) {
            found.colliding.push(program.accessed(adds[0]));
        }
    }
    found
}

/// Whether no subscript depends on the iteration of the loop: all add to the same elements.
fn are_sums(program: &Program<'_>, around: OpId, adds: &[OpId]) -> bool {
    let subscripts = adds.iter().flat_map(|&add| subscripts(program.body, add)).collect();
    made_of(program, around, subscripts).is_some_and(|made| !made.is_by_iteration && !made.is_loaded)
}

/// What numbers in a loop depend on.
#[derive(Default)]
pub struct MadeOf {
    /// Its iteration.
    pub is_by_iteration: bool,
    /// Something that is loaded in it.
    pub is_loaded: bool,
}

/// What numbers in a loop depend on, bounds of loops inside included; `None` if that cannot be told.
pub fn made_of(program: &Program<'_>, around: OpId, mut work: Vec<ValueId>) -> Option<MadeOf> {
    let (body, mut made, mut seen) = (program.body, MadeOf::default(), HashSet::new());
    let induction = program.as_loop(around)?.induction;
    while let Some(value) = work.pop() {
        if !body.is_defined_inside(value, around) || !seen.insert(value) {
            continue;
        }
        match body.value_def(value) {
            ValueDef::Argument(..) if value == induction => made.is_by_iteration = true,
            ValueDef::Argument(block, _) => {
                let inner = program.as_loop(body.block_parent(block)?).filter(|inner| inner.induction == value)?;
                work.extend([inner.lower, inner.upper, inner.step]);
            }
            ValueDef::Result(op, _) => {
                match program.kind(op) {
                    Kind::Pure => {}
                    Kind::Load => made.is_loaded = true,
                    _ => return None,
                }
                work.extend(body.operands(op).filter(|&value| !body.ty(value).is_memref(program.cx)));
            }
            ValueDef::Forward => return None,
        }
    }
    Some(made)
}

/// Whether no element is added to by two iterations.
fn are_scattered_apart(program: &Program<'_>, around: OpId, counted: &Loop, adds: &[OpId]) -> bool {
    let mut questions = MAX_QUESTIONS;
    let pairs = adds.iter().enumerate().flat_map(|(at, &a)| adds[at..].iter().map(move |&b| (a, b)));
    pairs.take(MAX_PAIRS + 1).enumerate().all(|(number, (a, b))| {
        if program.accessed(a) != program.accessed(b) {
            return false;
        }
        if number < MAX_PAIRS && is_plainly_apart(program, counted, around, a, b) {
            return true;
        }
        let Some(rest) = questions.checked_sub(1) else { return false };
        questions = rest;
        number < MAX_PAIRS && never_meet(program, around, a, b)
    })
}
