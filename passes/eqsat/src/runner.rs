//! Applies rules to an e-graph until nothing changes or a limit is met.
//!
//! Only classes that changed are searched, and those above them for rules that look so far down.
//! First the rules that never grow a program, to a fixpoint; then the built-in appliers; then all
//! rules, with caps, so that one rule cannot take all the room. Limits count nodes and rounds,
//! never time, so that the result is always the same.
//!
//! A round of exploration may pause, and go on later with the matches that are left. What never
//! grows a program goes first, then the first match of each class, the second of each, and so on,
//! so that a pause finds all parts of a program explored as far.

use arith::FastMath;
use egg::Id;
use hashbrown::HashMap;

use crate::apply::right_side;
use crate::graph::{Graph, LEAF, Read, leaders};
use crate::log::{Application, Log, Stop};
use crate::matcher::{Hit, Matcher, Seen, Without};
use crate::node::{Kind, Mixer, Node};
use crate::ruleset::{Candidate, RootKind, RuleSet};
use crate::study::Reach;
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

/// Rules at work on an e-graph.
pub(crate) struct Run<'r> {
    rules: &'r RuleSet,
    granted: FastMath,
    limits: Limits,
    phase: Phase,
    /// How many rounds of this phase there were.
    round: u32,
    seen: Seen,
    /// Nodes of which a rule made shorter ones of their kind, for each rule.
    collapsed: Seen,
    /// For the classes in which matches were looked for anew in this round, by rule, whether there was
    /// a better one.
    renewed: HashMap<(Id, u32), bool, Mixer>,
    /// For each head, the number of the list of rules that may match a node with it at the root.
    by_head: Vec<Option<u32>>,
    /// These lists, and the number of that of each kind of head.
    candidates: Vec<Box<[Candidate]>>,
    by_kind: HashMap<RootKind, u32, Mixer>,
    /// For each class, when it was listed as dirty last, and where.
    met: Vec<(u32, u32)>,
    /// How often classes were listed.
    lists: u32,
    /// The matches of this round that are to be applied, the next at the end.
    pending: Vec<Hit>,
    /// How often each rule grew each class in this round.
    grown: HashMap<(Id, u32), u32, Mixer>,
}

/// How far matches were applied.
enum Progress {
    /// To the end.
    Done,
    /// To a pause.
    Paused,
    /// No further, ever.
    Ended(Stop),
}

/// A class to be searched.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Dirty {
    class: Id,
    /// How far below it something changed.
    any: u8,
    /// How far below it something has new forms.
    forms: u8,
}

/// So far below nothing is looked at.
const NEVER: u8 = u8::MAX;

impl<'r> Run<'r> {
    /// Nothing is done yet.
    pub fn new(rules: &'r RuleSet, granted: FastMath, limits: Limits) -> Run<'r> {
        Run {
            rules,
            granted,
            limits,
            phase: Phase::Simplify,
            round: 0,
            seen: Seen::default(),
            collapsed: Seen::default(),
            renewed: HashMap::default(),
            by_head: Vec::new(),
            candidates: Vec::new(),
            by_kind: HashMap::default(),
            met: Vec::new(),
            lists: 0,
            pending: Vec::new(),
            grown: HashMap::default(),
        }
    }

    /// Simplifies until nothing changes.
    pub fn simplify(&mut self, graph: &mut Graph<'_>, log: &mut Log) {
        (self.phase, self.round) = (Phase::Simplify, 0);
        self.go_on(graph, log, usize::MAX);
    }

    /// Begins to apply all rules, within other limits.
    pub fn begin_to_explore(&mut self, limits: Limits) {
        (self.phase, self.round, self.limits) = (Phase::Explore, 0, limits);
    }

    /// Looks for what is applied next; whether the phase ends without that, the reason for which is in
    /// the log.
    pub fn is_over(&mut self, graph: &mut Graph<'_>, log: &mut Log) -> bool {
        while self.pending.is_empty() {
            if let Some(reason) = self.find(graph, log) {
                log.stop = reason;
                return true;
            }
        }
        false
    }

    /// Goes on until the phase ends, the reason for which is in the log, or there are so many nodes;
    /// whether it has ended.
    pub fn go_on(&mut self, graph: &mut Graph<'_>, log: &mut Log, pause: usize) -> bool {
        loop {
            if self.pending.is_empty() && graph.nodes().len() >= pause {
                return false;
            }
            if self.is_over(graph, log) {
                return true;
            }
            let progress = self.apply(graph, log, pause);
            graph.rebuild();
            let progress = match graph.analysis.contradiction {
                Some(_) => Progress::Ended(Stop::Contradiction),
                None => progress,
            };
            match progress {
                Progress::Done => {}
                Progress::Paused => return false,
                Progress::Ended(reason) => {
                    log.stop = reason;
                    return true;
                }
            }
        }
    }

    /// Starts a round: finds matches; why there are no further rounds, if so.
    fn find(&mut self, graph: &mut Graph<'_>, log: &mut Log) -> Option<Stop> {
        let dirty = self.dirty(graph);
        let most = if self.phase == Phase::Simplify { SIMPLIFY_ROUNDS } else { self.limits.rounds };
        if dirty.is_empty() {
            return Some(Stop::Saturated);
        }
        if self.round as usize >= most {
            return Some(Stop::Rounds);
        }
        self.round += 1;
        log.rounds[usize::from(self.phase == Phase::Explore)] += 1;
        self.grown.clear();
        self.renewed.clear();
        self.pending = self.search(graph, &dirty, log);
        if self.phase == Phase::Explore {
            self.pending.sort_by_key(|hit| hit.turn);
        }
        self.pending.reverse();
        None
    }

    /// The classes that changed and those above them, in order; all where exploration begins.
    fn dirty(&mut self, graph: &mut Graph<'_>) -> Vec<Dirty> {
        let changed = std::mem::take(&mut graph.analysis.changed);
        let mut all = Vec::with_capacity(changed.len());
        self.lists += 1;
        self.met.resize(graph.nodes().len(), (0, 0));
        for (id, is_other) in changed {
            let dirty = self.listed(&mut all, graph.find(id));
            dirty.forms = 0;
            if is_other {
                dirty.any = 0;
            }
        }
        let reach = self.rules.reach;
        for distance in 0..reach.any.max(reach.forms) {
            for at in 0..all.len() {
                let Dirty { class, any, forms } = all[at];
                let is_any = any == distance && distance < reach.any;
                let is_forms = forms == distance && distance < reach.forms;
                if !is_any && !is_forms {
                    continue;
                }
                for user in graph.users_of(class) {
                    let dirty = self.listed(&mut all, user);
                    if is_any {
                        dirty.any = dirty.any.min(distance + 1);
                    }
                    if is_forms {
                        dirty.forms = dirty.forms.min(distance + 1);
                    }
                }
            }
        }
        if self.round == 0 && self.phase == Phase::Explore {
            for class in leaders(graph) {
                self.listed(&mut all, class);
            }
        }
        all.sort_unstable();
        all
    }

    /// A class in the list of those that are dirty, where it is put if it is not there.
    fn listed<'l>(&mut self, all: &'l mut Vec<Dirty>, class: Id) -> &'l mut Dirty {
        let (list, at) = &mut self.met[usize::from(class)];
        if std::mem::replace(list, self.lists) != self.lists {
            *at = all.len() as u32;
            all.push(Dirty { class, any: NEVER, forms: NEVER });
        }
        &mut all[*at as usize]
    }

    /// All matches in some classes.
    fn search(&mut self, graph: &Graph<'_>, classes: &[Dirty], log: &mut Log) -> Vec<Hit> {
        let Some(first) = self.rules.rules.first() else { return Vec::new() };
        // In a round of exploration a rule gets its share of what there is to look at.
        let share = (classes.len() / 4).max(256);
        // Simplification looked at everything with its own rules only.
        let explores = self.phase == Phase::Explore;
        let is_first = explores && self.round == 1;
        let mut counts = vec![0usize; self.rules.rules.len()];
        let mut matcher = Matcher::new(graph, self.granted, [&self.seen, &self.collapsed], first);
        self.by_head.resize(graph.analysis.heads.len(), None);
        for dirty in classes {
            let before = matcher.hits.len();
            for node in graph.nodes_of(dirty.class) {
                let Kind::Op(op) = graph.analysis.heads.kind(node.head) else { continue };
                let list = self.by_head[node.head.index()].get_or_insert_with(|| {
                    let (cx, traces) = (graph.analysis.cx, graph.analysis.heads.traces(node.head));
                    let new = self.candidates.len() as u32;
                    let list = *self.by_kind.entry(RootKind::of(cx, op)).or_insert(new);
                    if list == new {
                        self.candidates.push(self.rules.for_head(cx, op, traces, self.granted));
                    }
                    list
                });
                let candidates = &self.candidates[*list as usize];
                if candidates.is_empty() {
                    continue;
                }
                let of_operand = |at: usize| node.children.get(at).map_or(0, |&child| graph.marks(child));
                let operands = [of_operand(0), of_operand(1)];
                let swaps = node.head.is_commutative();
                let is_settled = is_settled(graph, dirty.class, node);
                for candidate in candidates.iter().filter(|rule| rule.may_match(operands, swaps)) {
                    if is_settled && candidate.renames {
                        continue;
                    }
                    let count = &mut counts[candidate.rule as usize];
                    let is_due = match candidate.phase {
                        Phase::Simplify => dirty.is_within(candidate.reach),
                        Phase::Explore => explores && *count < share && (is_first || dirty.is_within(candidate.reach)),
                    };
                    if is_due {
                        let rule = &self.rules.rules[candidate.rule as usize];
                        let product = if candidate.regroups { graph.analysis.product(dirty.class) } else { None };
                        let without =
                            Without { product, swapped: candidate.is_symmetric, collapsed: candidate.collapses };
                        *count += matcher.find(candidate.rule, rule, dirty.class, node, without);
                    }
                }
            }
            // Caps cut off the end: rules in their order, then forms.
            let own = &mut matcher.hits[before..];
            own.sort_by_key(|hit| hit.rule);
            let growing = own.iter_mut().filter(|hit| self.rules.rules[hit.rule as usize].phase == Phase::Explore);
            growing.zip(1..).for_each(|(hit, turn)| hit.turn = turn);
        }
        for (tally, count) in log.rules.iter_mut().zip(counts) {
            tally.found += count as u64;
        }
        matcher.hits
    }

    /// Applies matches, until there are so many nodes.
    fn apply(&mut self, graph: &mut Graph<'_>, log: &mut Log, pause: usize) -> Progress {
        while let Some(hit) = self.pending.pop() {
            let rule = &self.rules.rules[hit.rule as usize];
            if graph.nodes().len() >= self.limits.nodes {
                return Progress::Ended(Stop::Nodes);
            }
            if rule.phase == Phase::Explore {
                if graph.nodes().len() >= pause {
                    self.pending.push(hit);
                    return Progress::Paused;
                }
                let count = self.grown.entry((hit.class, hit.rule)).or_default();
                if *count >= PER_CLASS {
                    continue;
                }
                *count += 1;
            }
            if self.seen.contains(&hit.key) || self.is_stale(graph, &hit) {
                continue;
            }
            self.seen.insert(hit.key);
            let Some(right) = right_side(graph, rule, &hit.found, hit.class) else { continue };
            if graph.union(hit.class, right) {
                log.note(graph, Application { rule: hit.rule, left: hit.class, right });
                if rule.collapses {
                    self.collapsed.insert(hit.root);
                }
                if !rule.is_of_products {
                    graph.analysis.forget_product(hit.class);
                }
            }
            if graph.analysis.contradiction.is_some() {
                return Progress::Ended(Stop::Contradiction);
            }
        }
        if graph.nodes().len() >= self.limits.nodes { Progress::Ended(Stop::Nodes) } else { Progress::Done }
    }

    /// Whether a match of a rule that collapses is passed over, as there is a better one by now, which
    /// is applied first; what else there is, the next round finds. Operands come before their users, so
    /// of a slice of a slice of a slice the inner two are one already when the outer one is looked at:
    /// each class gets one form more, not one for each that its operand has. Exploration, which adds
    /// forms to many classes, does not carry each of them to the end of a chain at once.
    fn is_stale(&mut self, graph: &Graph<'_>, hit: &Hit) -> bool {
        let rule = &self.rules.rules[hit.rule as usize];
        if self.phase == Phase::Explore || !rule.collapses || self.collapsed.is_empty() || hit.turn > 0 {
            return false;
        }
        let class = graph.find(hit.class);
        if let Some(&is_stale) = self.renewed.get(&(class, hit.rule)) {
            return is_stale;
        }
        let mut matcher = Matcher::new(graph, self.granted, [&self.seen, &self.collapsed], rule);
        let without = Without { product: None, swapped: rule.is_symmetric, collapsed: true };
        graph.nodes_of(class).iter().for_each(|node| _ = matcher.find(hit.rule, rule, class, node, without));
        let better = matcher.hits.pop();
        let is_stale = better.is_some();
        self.renewed.insert((class, hit.rule), is_stale);
        self.pending.extend(better.map(|hit| Hit { turn: 1, ..hit }));
        is_stale
    }
}

impl Dirty {
    /// Whether what changed matters to a rule with this class at the root.
    fn is_within(self, reach: Reach) -> bool {
        self.any <= reach.any || self.forms <= reach.forms
    }
}

/// Whether a node is a part of a product whose best order is there, and meets nothing else: what it
/// multiplies is a part too, or comes from outside, and who uses it is a part. Then no rule makes
/// anything of what it is called otherwise.
fn is_settled(graph: &Graph<'_>, class: Id, node: &Node) -> bool {
    let Some(product) = graph.analysis.product(class) else { return false };
    let is_part = |id: Id| graph.analysis.product(graph.find(id)) == Some(product);
    node.children.iter().all(|&child| is_part(child) || graph.marks(child) == LEAF)
        && graph.users_of(class).all(is_part)
}

/// How often a rule may grow one class in a round.
const PER_CLASS: u32 = 8;
