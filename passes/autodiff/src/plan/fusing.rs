//! Which loops are fused: their iterations are reversed as soon as they have run.
//!
//! What a fused loop computes is at hand when it is reversed, so every set of fused loops has a
//! demand of its own, and is priced by the best plan for that. Loops of the outermost block hardly
//! depend on each other: each is fused or not by what it costs in the plans with none and with all
//! of them. In small programs loops are then fused or not one at a time as long as that helps. A
//! loop that gains nothing is left alone.

use hashbrown::{HashMap, HashSet};
use ir::OpId;

use crate::fuse::Fusion;
use crate::plan::demand::{Demand, Item};
use crate::plan::scopes::{Loops, Rank, unkept};
use crate::plan::slice::Reruns;
use crate::plan::{Choice, TapeMode};
use crate::program::Program;

/// The loops that are fused.
pub type Fused = HashSet<OpId>;

/// What is known with some fused loops before anything is chosen.
pub struct Start {
    /// The fused loops.
    pub fused: Fused,
    /// All that a plan may have to provide.
    pub demand: Demand,
    /// What can run again.
    pub reruns: Reruns,
}

/// The best plan for some fused loops.
pub struct Attempt {
    /// What was known.
    pub start: Start,
    /// The decisions.
    pub choice: Choice,
    /// How good it is.
    pub rank: Rank,
}

/// Up to so many operations a program counts as small.
const MAX_OPS: usize = 2_000;
/// So many changes are tried then.
const MAX_TRIALS: usize = 32;
/// With more operations that may write tapes when they run again, none.
const MAX_SCOPES: usize = 8;

/// The best attempt that the search finds; with [`Loops::Fused`], the one that fuses most.
pub fn choose(
    program: &Program<'_>,
    fusion: &Fusion,
    loops: Loops,
    mut start: impl FnMut(&Fused) -> Start,
    mode: &TapeMode,
    choose: impl Fn(&Demand, &TapeMode, Loops) -> (Choice, Rank),
) -> Attempt {
    let candidates = &fusion.candidates;
    // Whether everything can be had is asked of the program, whatever is kept.
    let possible = |demand: &Demand| choose(demand, &TapeMode::None, Loops::Joint).0;
    let most = match candidates.is_empty() {
        true => start(&Fused::new()),
        false => repaired(program, candidates.iter().copied().collect(), &mut start, possible),
    };
    let plan = |start: Start| {
        let (choice, rank) = choose(&start.demand, mode, loops);
        Attempt { start, choice, rank }
    };
    let all = plan(most);
    if all.start.fused.is_empty() || loops == Loops::Fused {
        return all;
    }
    let mut attempt = |fused: &Fused| plan(start(fused));
    let none = attempt(&Fused::new());
    let worthwhile = worthwhile(program, &none, &all);
    let mut best = if is_better(&all, &none) { all } else { none };
    if worthwhile != best.start.fused {
        let tried = attempt(&worthwhile);
        best = if is_better(&tried, &best) { tried } else { best };
    }
    let is_small = program.body.op_count() <= MAX_OPS && best.start.demand.scopes.len() <= MAX_SCOPES;
    let mut trials = if is_small { MAX_TRIALS } else { 0 };
    descend(program, candidates, best, &mut trials, &mut attempt)
}

/// The fused loops that are in loops of the outermost block which gain by it.
fn worthwhile(program: &Program<'_>, none: &Attempt, all: &Attempt) -> Fused {
    let [before, after] = [none, all].map(|attempt| costs(program, &attempt.start.demand, &attempt.choice));
    let is_gain = |op: &&OpId| {
        let Some(outermost) = outermost(program, **op) else { return false };
        let of = |costs: &Costs| costs.get(&outermost).copied().unwrap_or_default();
        let ((time, bytes), (fused_time, fused_bytes)) = (of(&before), of(&after));
        let is_equal = (time - fused_time).abs() <= 1e-9 * time.max(fused_time);
        if is_equal { fused_bytes < bytes } else { fused_time < time }
    };
    all.start.fused.iter().filter(is_gain).copied().collect()
}

/// The operation of the outermost block that an operation is, or is inside of.
pub fn outermost(program: &Program<'_>, op: OpId) -> Option<OpId> {
    std::iter::successors(Some(op), |&op| program.body.parent_op(op)).last()
}

/// The time and the bytes that a plan adds, by operation of the outermost block.
pub type Costs = HashMap<OpId, (f64, f64)>;

/// What a plan adds.
pub fn costs(program: &Program<'_>, demand: &Demand, choice: &Choice) -> Costs {
    let mut costs = Costs::new();
    demand.each_cost(choice, |row, time, bytes| {
        let place = match row.item {
            Item::Value(value) => {
                program.body.defining_op(value).or_else(|| program.loops_around(value).last().copied())
            }
            Item::Ran(op) => Some(op),
            Item::Filled(buffer) => program.buffer(buffer).allocation,
            Item::Copied(id) => Some(demand.snapshots[id].before),
        };
        if let Some(outermost) = place.and_then(|op| outermost(program, op)) {
            let sum = costs.entry(outermost).or_default();
            *sum = (sum.0 + time, sum.1 + bytes);
        }
    });
    costs
}

/// Takes out loops whose values could not be kept, until all can.
fn repaired(
    program: &Program<'_>,
    mut fused: Fused,
    start: &mut impl FnMut(&Fused) -> Start,
    possible: impl Fn(&Demand) -> Choice,
) -> Start {
    loop {
        let tried = start(&fused);
        let missing: Vec<Item> = unkept(&tried.demand, &possible(&tried.demand)).collect();
        let around = missing.iter().filter_map(|item| match item {
            Item::Value(value) => program.loops_around(*value).into_iter().rfind(|op| fused.contains(op)),
            _ => None,
        });
        let around: Vec<OpId> = around.collect();
        if around.is_empty() {
            return tried;
        }
        around.into_iter().for_each(|op| unfuse(program, &mut fused, op));
    }
}

/// Fuses a loop no more, nor those inside it.
fn unfuse(program: &Program<'_>, fused: &mut Fused, op: OpId) {
    fused.retain(|&other| other != op && !program.body.is_inside(other, op));
}

/// Whether one attempt is better than another: by its rank, else by less tape, else by fewer fused
/// loops.
fn is_better(a: &Attempt, b: &Attempt) -> bool {
    let is_equal = (a.rank.2 - b.rank.2).abs() <= 1e-9 * a.rank.2.abs().max(b.rank.2.abs());
    let times = if is_equal { (0.0, 0.0) } else { (a.rank.2, b.rank.2) };
    let key =
        |of: &Attempt, time: f64| (of.rank.0, of.rank.1, time, of.start.demand.bytes(&of.choice), of.start.fused.len());
    key(a, times.0) < key(b, times.1)
}

/// Fuses one loop more or less at a time as long as that helps.
fn descend(
    program: &Program<'_>,
    candidates: &[OpId],
    mut best: Attempt,
    trials: &mut usize,
    attempt: &mut impl FnMut(&Fused) -> Attempt,
) -> Attempt {
    let mut has_changed = true;
    while std::mem::take(&mut has_changed) {
        for &op in candidates {
            let mut other = best.start.fused.clone();
            if other.contains(&op) {
                unfuse(program, &mut other, op);
            } else if is_allowed(program, candidates, &other, op) {
                other.insert(op);
            } else {
                continue;
            }
            let Some(rest) = trials.checked_sub(1) else { return best };
            *trials = rest;
            let tried = attempt(&other);
            if is_better(&tried, &best) {
                (best, has_changed) = (tried, true);
            }
        }
    }
    best
}

/// A loop inside of a candidate may be fused if that one is.
fn is_allowed(program: &Program<'_>, candidates: &[OpId], fused: &Fused, op: OpId) -> bool {
    program.body.parent_op(op).is_none_or(|parent| !candidates.contains(&parent) || fused.contains(&parent))
}
