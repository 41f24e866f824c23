//! Applies rules to an e-graph until nothing changes or a limit is met.
//!
//! Only classes that changed are searched, and those above them as far as patterns reach. First
//! the rules that never grow a program, to a fixpoint; then the built-in appliers; then all rules,
//! with caps, so that one rule cannot take all the room. Limits count nodes and rounds, never
//! time, so that the result is always the same.

use std::hash::{Hash, Hasher};

use arith::FastMath;
use egg::Id;
use hashbrown::{HashMap, HashSet};
use ir::OpDef;

use crate::apply::right_side;
use crate::graph::{Graph, Read};
use crate::log::{Application, Log, Stop};
use crate::matcher::{Found, find};
use crate::node::Kind;
use crate::text::resolved::{Node as Pattern, Resolved};
use crate::text::rule::Phase;

/// Rules, by the operation at the root of their left sides.
pub(crate) struct RuleSet<'r> {
    pub rules: Vec<&'r Resolved>,
    by_root: HashMap<usize, Vec<Candidate>>,
    /// How many operations deep the deepest left side is.
    depth: usize,
}

impl<'r> RuleSet<'r> {
    pub fn new(rules: Vec<&'r Resolved>) -> RuleSet<'r> {
        let mut by_root: HashMap<usize, Vec<Candidate>> = HashMap::new();
        let mut depth = 0;
        for (number, rule) in rules.iter().enumerate() {
            if let Pattern::Op(op) = &rule.left {
                let needs = std::array::from_fn(|at| op.operands.get(at).map_or(0, mark_of));
                by_root.entry(address(op.def)).or_default().push(Candidate { rule: number as u32, needs });
            }
            depth = depth.max(depth_of(&rule.left));
        }
        RuleSet { rules, by_root, depth }
    }

    fn of(&self, def: &'static OpDef) -> &[Candidate] {
        self.by_root.get(&address(def)).map_or(&[], |rules| rules)
    }
}

/// A rule with what its operands must be, as marks: most rules are ruled out by them.
#[derive(Copy, Clone)]
struct Candidate {
    rule: u32,
    needs: [u64; 2],
}

impl Candidate {
    /// Whether operands with these marks may match, swapped perhaps.
    fn may_match(&self, marks: [u64; 2], swaps: bool) -> bool {
        let fits = |[a, b]: [u64; 2]| self.needs[0] & !a == 0 && self.needs[1] & !b == 0;
        fits(marks) || (swaps && fits([marks[1], marks[0]]))
    }
}

/// The mark of constants; all others are those of operations, some of which share one.
const CONSTANT: u64 = 1;

/// The mark of what a pattern needs; none if anything will do.
fn mark_of(pattern: &Pattern) -> u64 {
    match pattern {
        Pattern::Value(_) => 0,
        Pattern::Constant(_) => CONSTANT,
        Pattern::Op(op) => mark(op.def),
    }
}

fn mark(def: &'static OpDef) -> u64 {
    2 << (address(def) / 16 % 63)
}

/// The marks of all that a class is.
fn marks(graph: &Graph<'_>, class: Id) -> u64 {
    let constant = if graph.constant(class).is_some() { CONSTANT } else { 0 };
    graph[graph.find(class)].iter().fold(constant, |marks, node| match graph.analysis.heads.kind(node.head) {
        Kind::Op(op) => marks | mark(op.def.0),
        _ => marks,
    })
}

fn address(def: &'static OpDef) -> usize {
    std::ptr::from_ref(def).addr()
}

fn depth_of(pattern: &Pattern) -> usize {
    match pattern {
        Pattern::Op(op) => 1 + op.operands.iter().map(depth_of).max().unwrap_or(0),
        _ => 0,
    }
}

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
pub(crate) fn simplify(graph: &mut Graph<'_>, rules: &RuleSet<'_>, granted: FastMath, limits: Limits, log: &mut Log) {
    run(graph, rules, granted, limits, log, Phase::Simplify);
}

/// Applies all rules, round by round.
pub(crate) fn explore(graph: &mut Graph<'_>, rules: &RuleSet<'_>, granted: FastMath, limits: Limits, log: &mut Log) {
    // Simplification looked at everything with its own rules only.
    let mut all: Vec<Id> = graph.classes().map(|class| class.id).collect();
    all.sort_unstable();
    graph.analysis.changed = all;
    run(graph, rules, granted, limits, log, Phase::Explore);
}

fn run(graph: &mut Graph<'_>, rules: &RuleSet<'_>, granted: FastMath, limits: Limits, log: &mut Log, phase: Phase) {
    let most = if phase == Phase::Simplify { SIMPLIFY_ROUNDS } else { limits.rounds };
    log.stop = Stop::Saturated;
    let mut seen = HashSet::new();
    for round in 0.. {
        let classes = dirty(graph, rules.depth);
        if classes.is_empty() {
            return;
        }
        if round >= most {
            log.stop = Stop::Rounds;
            return;
        }
        log.rounds[usize::from(phase == Phase::Explore)] += 1;
        let matches = search(graph, rules, granted, phase, &classes, &seen, log);
        let is_full = apply(graph, rules, matches, limits, &mut seen, log);
        graph.rebuild();
        if graph.analysis.contradiction.is_some() {
            log.stop = Stop::Contradiction;
            return;
        }
        if is_full {
            log.stop = Stop::Nodes;
            return;
        }
    }
}

/// The classes that changed and those above them, in order.
fn dirty(graph: &mut Graph<'_>, depth: usize) -> Vec<Id> {
    let changed = std::mem::take(&mut graph.analysis.changed);
    let mut seen: HashSet<Id> = changed.into_iter().map(|id| graph.find(id)).collect();
    let mut level: Vec<Id> = seen.iter().copied().collect();
    for _ in 1..depth {
        let mut above = Vec::new();
        for &id in &level {
            above.extend(graph[id].parents().map(|parent| graph.find(parent)).filter(|&parent| seen.insert(parent)));
        }
        level = above;
    }
    let mut all: Vec<Id> = seen.into_iter().collect();
    all.sort_unstable();
    all
}

struct Hit {
    rule: u32,
    class: Id,
    found: Found,
    key: u64,
}

/// All matches in some classes.
fn search(
    graph: &Graph<'_>,
    rules: &RuleSet<'_>,
    granted: FastMath,
    phase: Phase,
    classes: &[Id],
    seen: &HashSet<u64>,
    log: &mut Log,
) -> Vec<Hit> {
    let mut hits = Vec::new();
    // In a round of exploration a rule gets its share of what there is to look at.
    let share = (classes.len() / 4).max(256);
    let mut counts = vec![0usize; rules.rules.len()];
    let mut tried: Vec<u32> = Vec::new();
    for &class in classes {
        tried.clear();
        for node in graph[class].iter() {
            let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { continue };
            let candidates = rules.of(op.def.0);
            if candidates.is_empty() {
                continue;
            }
            let of_operand = |at: usize| node.children.get(at).map_or(0, |&child| marks(graph, child));
            let operands = [of_operand(0), of_operand(1)];
            let swaps = node.head.is_commutative();
            tried.extend(candidates.iter().filter(|rule| rule.may_match(operands, swaps)).map(|rule| rule.rule));
        }
        tried.sort_unstable();
        tried.dedup();
        for &number in &tried {
            let rule = rules.rules[number as usize];
            let is_capped = rule.phase == Phase::Explore;
            if is_capped && (phase == Phase::Simplify || counts[number as usize] >= share) {
                continue;
            }
            for found in find(graph, rule, granted, class) {
                let key = key(number, class, &found);
                if seen.contains(&key) {
                    continue;
                }
                counts[number as usize] += 1;
                hits.push(Hit { rule: number, class, found, key });
            }
        }
    }
    for (tally, count) in log.rules.iter_mut().zip(counts) {
        tally.found += count as u64;
    }
    hits
}

/// What tells a match from all others; what was tried once is not tried again.
fn key(rule: u32, class: Id, found: &Found) -> u64 {
    // With fixed keys, so that a collision, if there ever is one, is always the same.
    let mut state = std::hash::DefaultHasher::new();
    (rule, class, &found.bindings).hash(&mut state);
    state.finish()
}

/// How often a rule may grow one class in a round.
const PER_CLASS: u32 = 8;

/// Applies matches; whether there is no more room.
fn apply(
    graph: &mut Graph<'_>,
    rules: &RuleSet<'_>,
    hits: Vec<Hit>,
    limits: Limits,
    seen: &mut HashSet<u64>,
    log: &mut Log,
) -> bool {
    let mut grown: HashMap<(Id, u32), u32> = HashMap::new();
    for hit in hits {
        let rule = rules.rules[hit.rule as usize];
        if rule.phase == Phase::Explore {
            if graph.nodes().len() >= limits.nodes {
                return true;
            }
            let count = grown.entry((hit.class, hit.rule)).or_default();
            if *count >= PER_CLASS {
                continue;
            }
            *count += 1;
        }
        seen.insert(hit.key);
        let Some(right) = right_side(graph, rule, &hit.found, hit.class) else { continue };
        if graph.union(hit.class, right) {
            log.note(graph, Application { rule: hit.rule, left: hit.class, right });
        }
        if graph.analysis.contradiction.is_some() {
            return false;
        }
    }
    graph.nodes().len() >= limits.nodes
}
