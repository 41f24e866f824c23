//! Scopes: which operations with regions write the tapes of what is inside them when they run
//! again in the reverse sweep, instead of the forward sweep.
//!
//! One assignment is priced exactly by the minimum cut. A few operations are tried in all
//! combinations; more by changing one at a time as long as that helps, from nothing and from
//! everything, so that the choice is never worse than either. In a program too large for that, each
//! operation of the outermost block has the better of nothing and everything.

use ir::OpId;

use crate::plan::demand::{Demand, Item, Row, Scopes};
use crate::plan::fusing::{Costs, costs, outermost};
use crate::plan::mode::{TapeMode, Wishes};
use crate::plan::{Choice, Decision, decide};
use crate::prepare::whiles::Counting;
use crate::program::Program;

pass::option_enum! {
    /// What the reverse sweep may do about loops.
    pub enum Loops {
        /// What the cost model says.
        Auto = "auto",
        /// The forward sweep keeps all that is kept.
        Split = "split",
        /// Loops inside loops run again, and keep what is inside only meanwhile.
        Joint = "joint",
        /// Iterations are reversed as soon as they have run, wherever that is possible.
        Fused = "fused",
    }
}

/// So many operations are tried in all combinations.
const MAX_COMBINED: usize = 8;
/// All trials together look at no more rows than this.
const MAX_ROWS: usize = 400_000;

impl Loops {
    /// Which whiles become counted loops before anything is planned: those that could not run again
    /// else. This asks the option alone, so that all `tape=` have the same loops.
    pub fn counts_ahead(self) -> Counting {
        if self == Loops::Joint { Counting::InLoops } else { Counting::Tensors }
    }

    /// Whether loops may be reversed iteration by iteration. What a list names goes on a tape, which
    /// a fused loop would make needless.
    pub fn may_fuse(self, mode: &TapeMode) -> bool {
        match self.with(mode) {
            Loops::Fused => true,
            Loops::Auto => !matches!(mode, TapeMode::List(_)),
            Loops::Split | Loops::Joint => false,
        }
    }

    /// What is meant together with a mode: `all` keeps in the forward sweep, `none` as little as
    /// it can.
    pub fn with(self, mode: &TapeMode) -> Loops {
        match (self, mode) {
            (Loops::Auto, TapeMode::All) => Loops::Split,
            (Loops::Auto, TapeMode::None) => Loops::Joint,
            _ => self,
        }
    }
}

/// How good a choice is: the values that would have to be kept but cannot be, those that are kept
/// against the user's will, the time.
pub type Rank = (usize, usize, f64);

struct Search<'s> {
    demand: &'s Demand,
    wishes: &'s Wishes,
    mode: &'s TapeMode,
}

/// The best choice that the search finds.
pub fn choose(program: &Program<'_>, demand: &Demand, wishes: &Wishes, mode: &TapeMode, loops: Loops) -> Choice {
    let search = Search { demand, wishes, mode };
    let all = &demand.scopes;
    let everything: Scopes = all.iter().copied().collect();
    match (loops, mode) {
        (Loops::Split, _) => return search.choice(Scopes::new()),
        (Loops::Fused, TapeMode::All) => return search.best(vec![Scopes::new(), everything]),
        (Loops::Joint, _) | (Loops::Fused, TapeMode::None) => return search.choice(everything),
        (Loops::Auto | Loops::Fused, _) => {}
    }
    let rows = demand.rows.len().max(1);
    if all.len() <= MAX_COMBINED && (rows << all.len()) <= MAX_ROWS {
        let sets = (0..1u32 << all.len()).map(|set| subset(all, set));
        return search.best(sets.collect());
    }
    let mut trials = MAX_ROWS / rows;
    if trials < all.len() {
        return search.by_place(program);
    }
    let mut found = Vec::new();
    for start in [Scopes::new(), everything] {
        found.push(search.descend(start, all, &mut trials));
    }
    search.best(found)
}

/// How good a choice is.
pub fn rank(demand: &Demand, wishes: &Wishes, choice: &Choice) -> Rank {
    let is_against = |row: &&Row| match row.item {
        Item::Value(value) => choice.of(row) == Decision::Tape && wishes.avoids(value, row),
        _ => false,
    };
    let against = demand.rows.iter().filter(is_against).count();
    let missing = unkept(demand, choice).count();
    (missing, against, demand.time(choice))
}

/// The values that would have to be kept, but have no tape.
pub fn unkept<'d>(demand: &'d Demand, choice: &'d Choice) -> impl Iterator<Item = Item> + 'd {
    let taped = demand.rows.iter().filter(|row| choice.of(row) == Decision::Tape);
    taped.filter(|row| row.tape_in(&choice.scopes).is_none()).map(|row| row.item)
}

fn subset(all: &[OpId], set: u32) -> Scopes {
    all.iter().enumerate().filter(|&(at, _)| set >> at & 1 == 1).map(|(_, &op)| op).collect()
}

impl Search<'_> {
    /// The best decisions with these operations; those that keep nothing are left out, because
    /// their run would be for nothing.
    fn choice(&self, mut scopes: Scopes) -> Choice {
        loop {
            let decisions = decide(self.demand, self.wishes, self.mode, &scopes, None);
            let choice = Choice { scopes, decisions };
            let taped = self.demand.rows.iter().filter(|row| choice.of(row) == Decision::Tape);
            let used = taped.filter_map(|row| row.tape_in(&choice.scopes)?.0);
            let used: Scopes = used.filter(|op| choice.scopes.contains(op)).collect();
            if used.len() == choice.scopes.len() {
                return choice;
            }
            scopes = used;
        }
    }

    fn rank(&self, choice: &Choice) -> Rank {
        rank(self.demand, self.wishes, choice)
    }

    /// The best of some assignments; the first of equal ones.
    fn best(&self, sets: Vec<Scopes>) -> Choice {
        self.best_of(sets.into_iter().map(|scopes| self.choice(scopes)))
    }

    fn best_of(&self, choices: impl Iterator<Item = Choice>) -> Choice {
        let mut best: Option<(Rank, Choice)> = None;
        for choice in choices {
            let rank = self.rank(&choice);
            if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, choice));
            }
        }
        best.map(|(_, choice)| choice).unwrap_or_default()
    }

    /// For each operation of the outermost block, nothing or everything in it, whichever is better
    /// there.
    fn by_place(&self, program: &Program<'_>) -> Choice {
        let all = &self.demand.scopes;
        let ends = [Scopes::new(), all.iter().copied().collect()].map(|scopes| self.choice(scopes));
        let [nothing, everything] = ends.each_ref().map(|choice| costs(program, self.demand, choice));
        let time = |costs: &Costs, op: OpId| costs.get(&op).map_or(0.0, |&(time, _)| time);
        let is_better =
            |op: &OpId| outermost(program, *op).is_some_and(|op| time(&everything, op) < time(&nothing, op));
        let better: Scopes = all.iter().copied().filter(is_better).collect();
        let is_new = !better.is_empty() && better.len() < all.len();
        let mixed = is_new.then(|| self.choice(better));
        self.best_of(ends.into_iter().chain(mixed))
    }

    /// Changes one operation at a time as long as that helps.
    fn descend(&self, mut scopes: Scopes, all: &[OpId], trials: &mut usize) -> Scopes {
        let mut rank = self.rank(&self.choice(scopes.clone()));
        let mut has_changed = true;
        while std::mem::take(&mut has_changed) {
            for &op in all {
                if *trials == 0 {
                    return scopes;
                }
                *trials -= 1;
                let mut other = scopes.clone();
                if !other.remove(&op) {
                    other.insert(op);
                }
                let changed = self.rank(&self.choice(other.clone()));
                if changed < rank {
                    (scopes, rank, has_changed) = (other, changed, true);
                }
            }
        }
        scopes
    }
}
