//! Do two accesses touch the same element, and in which iterations?
//!
//! Only subscripts and iterations are compared: whether two memrefs overlap is for the caller to
//! know, who asks about accesses of one buffer.

use ir::{Body, Context, OpId};

use crate::instance::{Instances, Side};
use crate::linear::Linear;
use crate::nest::{Access, AccessKind, as_loop, common_loops};
use crate::row::Row;
use crate::system::Answer;

/// Which pairs of runs of two accesses are asked about.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Meeting {
    /// Any two runs in which this many of the outermost common loops are in the same iteration.
    WithinLoops(usize),
    /// The same iteration of all common loops.
    SameIteration,
    /// The same iteration of this many outermost common loops, and the first access in an
    /// earlier iteration of the next one.
    FirstEarlier(usize),
    /// The same, and the first access in a later iteration.
    FirstLater(usize),
}

/// How the iteration of the first access stands to that of the second.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Direction {
    /// It comes earlier (`<`).
    Earlier,
    /// It is the same (`=`).
    Same,
    /// It comes later (`>`).
    Later,
    /// Any of these: so far in, directions are not told apart (`*`).
    Any,
}

/// A way in which two accesses touch the same element.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dependence {
    /// For each common loop, outermost first.
    pub directions: Vec<Direction>,
    /// How many iterations the second access comes after the first one in each common loop,
    /// where that is always the same.
    pub distances: Vec<Option<i64>>,
    /// Whether it was decided that there is one, for some value of what is not known here.
    pub is_decided: bool,
}

/// Beyond this many common loops, directions are not told apart.
const MAX_DIRECTIONS: usize = 6;

/// Whether two accesses touch the same element in runs of this kind.
pub fn meets(cx: &Context, body: &Body, a: &Access, b: &Access, meeting: Meeting) -> Answer {
    let common = common_loops(body, a.op, b.op);
    let (depth, order) = match meeting {
        Meeting::WithinLoops(depth) => (depth.min(common.len()), None),
        Meeting::SameIteration => (common.len(), None),
        Meeting::FirstEarlier(depth) => (depth, Some(Direction::Earlier)),
        Meeting::FirstLater(depth) => (depth, Some(Direction::Later)),
    };
    let mut instances = Instances::new(cx, body, &common[..depth]);
    set_up(&mut instances, a, b);
    if let Some(order) = order {
        let Some(&next) = common.get(depth) else { return Answer::Never };
        if is_asserted(cx, body, next, a, b) {
            return Answer::Never;
        }
        demand(&mut instances, cx, body, next, order);
    }
    instances.system.answer()
}

/// Whether the program asserts that no iteration of a loop reads what another one writes. Two
/// writes may still meet: those that leave the same in any order.
fn is_asserted(cx: &Context, body: &Body, around: OpId, a: &Access, b: &Access) -> bool {
    let reads = [a, b].into_iter().filter(|access| access.kind == AccessKind::Read).count();
    reads == 1 && as_loop(cx, body, around).is_some_and(|counted| counted.parallel)
}

/// Whether two accesses touch the same element in different iterations of a loop around both,
/// with all loops further out in the same iteration.
pub fn carried(cx: &Context, body: &Body, a: &Access, b: &Access, around: OpId) -> Answer {
    let Some(depth) = common_loops(body, a.op, b.op).iter().position(|&op| op == around) else {
        return Answer::Never;
    };
    let earlier = meets(cx, body, a, b, Meeting::FirstEarlier(depth));
    if earlier != Answer::Never {
        return earlier;
    }
    meets(cx, body, a, b, Meeting::FirstLater(depth))
}

/// Whether the subscripts of an access never repeat in different iterations of the loops around
/// it, from this one (by number, outermost first) inwards.
pub fn is_injective(cx: &Context, body: &Body, access: &Access, from: usize) -> bool {
    let depth = common_loops(body, access.op, access.op).len();
    (from..depth).all(|level| meets(cx, body, access, access, Meeting::FirstEarlier(level)).is_never())
}

/// All ways in which two accesses touch the same element, in the order of directions.
pub fn dependences(cx: &Context, body: &Body, a: &Access, b: &Access) -> Vec<Dependence> {
    let common = common_loops(body, a.op, b.op);
    let mut found = Vec::new();
    // The loops before the first difference are in the same iteration: what is defined there is
    // the same in both runs. So each place of the first difference is a system of its own.
    for level in 0..=common.len() {
        let mut instances = Instances::new(cx, body, &common[..level]);
        set_up(&mut instances, a, b);
        let prefix = vec![Direction::Same; level];
        if level == common.len() {
            record(&mut instances, cx, body, &common, prefix, &mut found);
            continue;
        }
        for order in [Direction::Earlier, Direction::Later] {
            let mut directions = prefix.clone();
            directions.push(order);
            let mut instances = instances.clone();
            demand(&mut instances, cx, body, common[level], order);
            refine(instances, cx, body, &common, directions, &mut found);
        }
    }
    found.sort_by(|a, b| a.directions.cmp(&b.directions));
    found
}

/// Puts both runs and the equality of the subscripts into a system.
fn set_up(instances: &mut Instances<'_>, a: &Access, b: &Access) {
    instances.enter(a.op, Side::First);
    instances.enter(b.op, Side::Second);
    for (&first, &second) in a.subscripts.iter().zip(&b.subscripts) {
        let (first, second) = (instances.form(first), instances.form(second));
        instances.equal(&first, &second);
    }
}

/// Demands an order of the iterations of a loop. Loops without numbers have none to demand.
fn demand(instances: &mut Instances<'_>, cx: &Context, body: &Body, around: OpId, order: Direction) {
    let Some(counted) = as_loop(cx, body, around) else { return };
    let Some(difference) = instances.difference(counted.induction) else { return };
    match order {
        Direction::Any => {}
        Direction::Same => instances.system.zero(difference),
        Direction::Earlier => instances.system.not_negative(plus(difference, -1)),
        Direction::Later => {
            if let Some(negated) = Row::default().combined(1, &difference, -1) {
                instances.system.not_negative(plus(negated, -1));
            }
        }
    }
}

fn plus(mut row: Row, constant: i64) -> Row {
    row.constant += constant;
    row
}

/// Tells the directions of the loops inside apart.
fn refine(
    mut instances: Instances<'_>,
    cx: &Context,
    body: &Body,
    common: &[OpId],
    directions: Vec<Direction>,
    found: &mut Vec<Dependence>,
) {
    if instances.system.answer().is_never() {
        return;
    }
    if directions.len() == common.len() || directions.len() >= MAX_DIRECTIONS {
        let mut directions = directions;
        directions.resize(common.len(), Direction::Any);
        record(&mut instances, cx, body, common, directions, found);
        return;
    }
    for order in [Direction::Earlier, Direction::Same, Direction::Later] {
        let mut longer = directions.clone();
        longer.push(order);
        let mut inner = instances.clone();
        demand(&mut inner, cx, body, common[directions.len()], order);
        refine(inner, cx, body, common, longer, found);
    }
}

fn record(
    instances: &mut Instances<'_>,
    cx: &Context,
    body: &Body,
    common: &[OpId],
    directions: Vec<Direction>,
    found: &mut Vec<Dependence>,
) {
    let answer = instances.system.answer();
    if answer.is_never() {
        return;
    }
    let distances = common.iter().map(|&op| distance(instances, cx, body, op)).collect();
    found.push(Dependence { directions, distances, is_decided: answer == Answer::Possible });
}

/// By how many iterations the second run is later, if that is always the same.
fn distance(instances: &mut Instances<'_>, cx: &Context, body: &Body, around: OpId) -> Option<i64> {
    let counted = as_loop(cx, body, around)?;
    let step = Linear::of(cx, body, counted.step).as_number().filter(|&step| step > 0)?;
    let difference = instances.difference(counted.induction)?;
    match instances.system.bounds(&difference) {
        (Some(low), Some(high)) if low == high && low % step == 0 => Some(low / step),
        _ => None,
    }
}
