//! Which loops are fused: their iterations are reversed as soon as they have run.
//!
//! What a fused loop computes is at hand when it is reversed, so every set of fused loops has a
//! demand of its own, and is priced by the best plan for that. Loops are fused or not one at a
//! time as long as that helps, from none and from all of them; a loop that gains nothing is left
//! alone.

use hashbrown::HashSet;
use ir::OpId;

use crate::fuse::Fusion;
use crate::plan::demand::{Demand, Item};
use crate::plan::scopes::{Loops, Rank, unkept};
use crate::plan::slice::Reruns;
use crate::plan::{Choice, TapeMode};
use crate::program::Program;

/// The loops that are fused.
pub type Fused = HashSet<OpId>;

/// The best plan for some fused loops.
pub struct Attempt {
    /// The fused loops.
    pub fused: Fused,
    /// All that it may have to provide.
    pub demand: Demand,
    /// What can run again.
    pub reruns: Reruns,
    /// The decisions.
    pub choice: Choice,
    /// How good it is.
    pub rank: Rank,
}

/// All attempts together look at about this many rows.
const MAX_ROWS: usize = 4_000_000;

/// The best attempt that the search finds; with [`Loops::Fused`], the one that fuses most.
pub fn choose(
    program: &Program<'_>,
    fusion: &Fusion,
    loops: Loops,
    mut attempt: impl FnMut(&Fused, &TapeMode, Loops) -> Attempt,
    mode: &TapeMode,
) -> Attempt {
    // Whether everything can be had is asked of the program, whatever is kept.
    let mut possible = |fused: &Fused| attempt(fused, &TapeMode::None, Loops::Joint);
    let candidates = &fusion.candidates;
    // What a list names goes on a tape, which a fused loop would make needless.
    let is_list = matches!(mode, TapeMode::List(_)) && loops == Loops::Auto;
    let is_off = candidates.is_empty() || is_list || matches!(loops, Loops::Split | Loops::Joint);
    let most = match is_off {
        true => Fused::new(),
        false => repaired(program, candidates.iter().copied().collect(), &mut possible),
    };
    let mut attempt = |fused: &Fused| attempt(fused, mode, loops);
    let all = attempt(&most);
    if most.is_empty() || loops == Loops::Fused {
        return all;
    }
    let none = attempt(&Fused::new());
    let trials = MAX_ROWS / (none.demand.rows.len() + 1) / (1 << none.demand.scopes.len().min(8));
    let mut trials = trials.min(64);
    let start = if is_better(&all, &none) { all } else { none };
    descend(program, candidates, start, &mut trials, &mut attempt)
}

/// Takes out loops whose values could not be kept, until all can.
fn repaired(program: &Program<'_>, mut fused: Fused, attempt: &mut impl FnMut(&Fused) -> Attempt) -> Fused {
    loop {
        let tried = attempt(&fused);
        let missing: Vec<Item> = unkept(&tried.demand, &tried.choice).collect();
        let around = missing.iter().filter_map(|item| match item {
            Item::Value(value) => program.loops_around(*value).into_iter().rfind(|op| fused.contains(op)),
            _ => None,
        });
        let around: Vec<OpId> = around.collect();
        if around.is_empty() {
            return fused;
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
    let key = |of: &Attempt, time: f64| (of.rank.0, of.rank.1, time, of.demand.bytes(&of.choice), of.fused.len());
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
            let mut other = best.fused.clone();
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
