//! Applies rules to an e-graph until nothing changes or a limit is met.
//!
//! Only classes that changed are searched, and those above them for rules that look so far down.
//! First the rules that never grow a program, to a fixpoint; then the built-in appliers; then all
//! rules, with caps, so that one rule cannot take all the room. Limits count nodes and rounds,
//! never time, so that the result is always the same.

use arith::FastMath;
use egg::Id;
use hashbrown::HashMap;

use crate::apply::right_side;
use crate::graph::{Graph, Read, leaders};
use crate::log::{Application, Log, Stop};
use crate::matcher::{Hit, Matcher, Seen};
use crate::node::{Kind, Mixer};
use crate::ruleset::{Candidate, RuleSet};
use crate::text::rule::Phase;

/// How far the work may go.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Limits {
    /// How many nodes there may be, those of the program included.
    pub nodes: usize,
    /// How many rounds of exploration there may be.
    pub rounds: usize,
}

/// Rounds of simplification: each makes something smaller, so this many are never needed.
const SIMPLIFY_ROUNDS: usize = 100;

/// Simplifies until nothing changes.
pub(crate) fn simplify(graph: &mut Graph<'_>, rules: &RuleSet, granted: FastMath, limits: Limits, log: &mut Log) {
    Run::new(rules, granted, limits, Phase::Simplify).go_on(graph, log, usize::MAX);
}

/// A phase at work.
pub(crate) struct Run<'r> {
    rules: &'r RuleSet,
    granted: FastMath,
    limits: Limits,
    phase: Phase,
    /// How many rounds there were.
    round: u32,
    seen: Seen,
    /// For each head, the rules that may match a node with it at the root.
    by_head: Vec<Option<Box<[Candidate]>>>,
    /// For each class, the round in which it was met last.
    met: Vec<u32>,
}

/// A class to be searched.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Dirty {
    class: Id,
    /// How far below it something changed.
    distance: u8,
    /// Whether it is searched for the larger rules only, as the others have been.
    is_known: bool,
}

impl<'r> Run<'r> {
    /// All rules, round by round.
    pub fn explore(rules: &'r RuleSet, granted: FastMath, limits: Limits) -> Run<'r> {
        Run::new(rules, granted, limits, Phase::Explore)
    }

    fn new(rules: &'r RuleSet, granted: FastMath, limits: Limits, phase: Phase) -> Run<'r> {
        let (seen, by_head, met) = (Seen::default(), Vec::new(), Vec::new());
        Run { rules, granted, limits, phase, round: 0, seen, by_head, met }
    }

    /// Goes on until the phase ends, the reason for which is in the log, or there are so many nodes;
    /// whether it has ended.
    pub fn go_on(&mut self, graph: &mut Graph<'_>, log: &mut Log, pause: usize) -> bool {
        let most = if self.phase == Phase::Simplify { SIMPLIFY_ROUNDS } else { self.limits.rounds };
        while graph.nodes().len() < pause {
            let dirty = self.dirty(graph);
            let reason = if dirty.is_empty() {
                Some(Stop::Saturated)
            } else if self.round as usize >= most {
                Some(Stop::Rounds)
            } else {
                self.one_round(graph, &dirty, log)
            };
            if let Some(reason) = reason {
                log.stop = reason;
                return true;
            }
        }
        false
    }

    /// Finds and applies matches; why there are no further rounds, if so.
    fn one_round(&mut self, graph: &mut Graph<'_>, dirty: &[Dirty], log: &mut Log) -> Option<Stop> {
        self.round += 1;
        log.rounds[usize::from(self.phase == Phase::Explore)] += 1;
        let hits = self.search(graph, dirty, log);
        if hits.is_empty() {
            return None;
        }
        let is_full = self.apply(graph, hits, log);
        graph.rebuild();
        let reason = if graph.analysis.contradiction.is_some() { Stop::Contradiction } else { Stop::Nodes };
        (is_full || reason == Stop::Contradiction).then_some(reason)
    }

    /// The classes that changed and those above them, in order.
    fn dirty(&mut self, graph: &mut Graph<'_>) -> Vec<Dirty> {
        let changed = std::mem::take(&mut graph.analysis.changed);
        let now = self.round + 1;
        self.met.resize(graph.nodes().len(), 0);
        let met = &mut self.met;
        let mut is_new = |id: Id| std::mem::replace(&mut met[usize::from(id)], now) != now;
        let mut all = Vec::with_capacity(changed.len());
        let dirty = |class, distance| Dirty { class, distance, is_known: false };
        let own = changed.into_iter().map(|id| graph.find(id)).filter(|&id| is_new(id));
        all.extend(own.map(|class| dirty(class, 0)));
        let mut from = 0;
        for distance in 1..=self.rules.reach {
            let to = all.len();
            for at in std::mem::replace(&mut from, to)..to {
                let above = graph.users_of(all[at].class).filter(|&user| is_new(user));
                all.extend(above.map(|class| dirty(class, distance)));
            }
        }
        if self.round == 0 && self.phase == Phase::Explore {
            // Simplification looked at everything with its own rules only.
            let rest = leaders(graph).into_iter().filter(|&class| is_new(class));
            all.extend(rest.map(|class| Dirty { class, distance: 0, is_known: true }));
        }
        all.sort_unstable();
        all
    }

    /// All matches in some classes.
    fn search(&mut self, graph: &Graph<'_>, classes: &[Dirty], log: &mut Log) -> Vec<Hit> {
        let Some(first) = self.rules.rules.first() else { return Vec::new() };
        // In a round of exploration a rule gets its share of what there is to look at.
        let share = (classes.len() / 4).max(256);
        let mut counts = vec![0usize; self.rules.rules.len()];
        let mut matcher = Matcher::new(graph, self.granted, &self.seen, first);
        self.by_head.resize(graph.analysis.heads.len(), None);
        for dirty in classes {
            let before = matcher.hits.len();
            for node in graph.nodes_of(dirty.class) {
                let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { continue };
                let candidates = self.by_head[node.head.index()].get_or_insert_with(|| {
                    self.rules.for_head(graph.analysis.cx, op, graph.analysis.heads.traces(node.head), self.granted)
                });
                if candidates.is_empty() {
                    continue;
                }
                let of_operand = |at: usize| node.children.get(at).map_or(0, |&child| graph.marks(child));
                let operands = [of_operand(0), of_operand(1)];
                let swaps = node.head.is_commutative();
                for candidate in candidates.iter().filter(|rule| rule.may_match(operands, swaps)) {
                    let count = &mut counts[candidate.rule as usize];
                    let is_due = match candidate.phase {
                        Phase::Simplify => !dirty.is_known,
                        Phase::Explore => self.phase == Phase::Explore && *count < share,
                    };
                    if is_due && candidate.reach >= dirty.distance {
                        let rule = &self.rules.rules[candidate.rule as usize];
                        *count += matcher.find(candidate.rule, rule, dirty.class, node);
                    }
                }
            }
            // Caps cut off the end: rules in their order, then forms.
            matcher.hits[before..].sort_by_key(|hit| hit.rule);
        }
        for (tally, count) in log.rules.iter_mut().zip(counts) {
            tally.found += count as u64;
        }
        matcher.hits
    }

    /// Applies matches; whether there is no more room.
    fn apply(&mut self, graph: &mut Graph<'_>, hits: Vec<Hit>, log: &mut Log) -> bool {
        let mut grown: HashMap<(Id, u32), u32, Mixer> = HashMap::default();
        for hit in hits {
            let rule = &self.rules.rules[hit.rule as usize];
            if rule.phase == Phase::Explore {
                if graph.nodes().len() >= self.limits.nodes {
                    return true;
                }
                let count = grown.entry((hit.class, hit.rule)).or_default();
                if *count >= PER_CLASS {
                    continue;
                }
                *count += 1;
            }
            if !self.seen.insert(hit.key) {
                continue;
            }
            let Some(right) = right_side(graph, rule, &hit.found, hit.class) else { continue };
            if graph.union(hit.class, right) {
                log.note(graph, Application { rule: hit.rule, left: hit.class, right });
            }
            if graph.analysis.contradiction.is_some() {
                return false;
            }
        }
        graph.nodes().len() >= self.limits.nodes
    }
}

/// How often a rule may grow one class in a round.
const PER_CLASS: u32 = 8;
