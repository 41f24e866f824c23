//! The work on one stretch of a block: import, rules, extraction, and export if it pays.

use arith::FastMath;
use ir::{BlockId, Body, Failed, Loc, OpId, Sink};
use machine::Machine;
use pass::{Changed, PassContext};

use crate::classes::{ClassId, Classes, Keep, Selection};
use crate::cost::{CostModel, Units};
use crate::explain::explain;
use crate::export::export;
use crate::extract::{self, Effort};
use crate::fixed::Fixed;
use crate::graph::{Graph, Read};
use crate::import::Import;
use crate::library::Choice;
use crate::log::{Log, Stop};
use crate::node::Kind;
use crate::report::{Figures, chain_of_contradiction, report};
use crate::ruleset::RuleSet;
use crate::runner::{Limits, Run};

/// What the pass does to every stretch.
pub(crate) struct Plan<'a> {
    /// The rules that run.
    pub rules: RuleSet,
    /// Which of all rules and appliers these are.
    pub choice: Choice<'a>,
    /// What things cost.
    pub machine: &'a Machine,
    /// The prices of single operations.
    pub units: &'a Units<'a>,
    /// Flags that all float operations get.
    pub granted: FastMath,
    /// Whether rules run that may grow the program.
    pub explores: bool,
    /// How hard the cheapest program is looked for.
    pub effort: Effort,
    /// How many nodes an e-graph may have beyond those that growth allows.
    pub node_limit: usize,
    /// How often all rules are tried.
    pub rounds: usize,
    /// Whether it is told which rules led to the new program.
    pub explains: bool,
    /// Whether sizes, costs and what rules did are told.
    pub reports: bool,
}

/// How much larger than the program an e-graph may always become.
const GROWTH: usize = 8;
/// The most that growth alone allows: beyond it rounds take longer than they are worth.
const MOST_GROWN: usize = 5_000;

/// How many nodes an e-graph may have before it is asked whether growing pays: so many, so many for
/// each that it has at first, and one for each nanosecond that the program takes, but at most
/// [`SMALL`]. Looking at a node takes microseconds, which a program that takes long is worth.
const FREE: usize = 128;
const FREE_EACH: usize = 8;
const SMALL: usize = 1000;

/// What a program may cost after a doubling, of what it cost before, for there to be another.
const WORTH: f64 = 0.99;

/// Works on a stretch of a block.
pub(crate) fn work(
    plan: &Plan<'_>,
    body: &mut Body,
    block: BlockId,
    ops: &[OpId],
    fixed: &Fixed,
    context: &mut PassContext<'_>,
) -> Result<Changed, Failed> {
    let cx = context.cx;
    let mut import = Import::new(cx, &plan.rules.looks, fixed, plan.granted, body, block, ops);
    if import.steps.is_empty() || import.roots.is_empty() {
        return Ok(Changed::No);
    }
    let costs = CostModel { cx, machine: plan.machine, body, units: plan.units };
    let before = Classes::new(&import, &costs, Keep::All);
    let original = before.original(&import);
    let Some(input) = extract::cost_of(&before, &original) else { return Ok(Changed::No) };
    let input = input + repeated(&import, body, &costs);
    let old = plan.reports.then(|| size_of(&import, &before, &original, &costs));
    let apart = (plan.reports && crate::dynamic::merges(plan.machine)).then(|| {
        let each = import.steps.iter().map(|step| (import.graph.node(step.class), step.class));
        each.map(|(node, class)| costs.apart(&import.graph, &node, class)).sum()
    });
    let mut log = Log::new(&import.graph, &plan.rules.names);
    saturate(plan, &mut import, &costs, input, &mut log);
    let place = body.loc(ops[0]);
    if log.stop == Stop::Contradiction {
        warn_of_contradiction(&import.graph, &log, place, &mut context.sink);
        return Ok(Changed::No);
    }
    let classes = Classes::new(&import, &costs, Keep::Promising);
    let best = extract::cheapest(&classes, &classes.original(&import), plan.effort);
    let found = best.filter(|&(_, cost)| cost < input - 1e-9 * input.max(1.0));
    let cost = found.as_ref().map_or(input, |&(_, cost)| cost);
    context.count("rules applied", log.applications.len() as u64);
    if let Some(old) = old {
        let new = found.as_ref().map_or(old, |(selection, _)| size_of(&import, &classes, selection, &costs));
        let figures = Figures {
            nodes: [before.len(), import.graph.total_number_of_nodes()],
            costs: [input, cost],
            operations: [old.0, new.0],
            flops: [old.1, new.1],
            apart,
        };
        let remark = context.sink.remark(place, "equality saturation");
        report(&figures, &log).into_iter().fold(remark, |remark, line| remark.note(line));
    }
    let Some((selection, _)) = found else { return Ok(Changed::No) };
    if plan.explains || context.wants_remarks("eqsat") {
        for told in explain(&import, &classes, &selection, body, &costs, &log) {
            let report = context.sink.remark(told.place, told.message);
            told.notes.into_iter().fold(report, |report, note| report.note(note));
        }
    }
    let new = export(cx, body, block, ops, &import, &classes, &selection);
    context.count("new operations", new as u64);
    Ok(Changed::Yes)
}

fn warn_of_contradiction(graph: &Graph<'_>, log: &Log, place: Loc, sink: &mut Sink<'_>) {
    let why = graph.analysis.contradiction.clone().unwrap_or_default();
    let rules = chain_of_contradiction(graph, log).join(", ");
    let message = format!("rules contradict each other: {why}; the program stays as it was");
    sink.warning(place, message).note(format!("applied there, in this order: {rules}"));
}

fn saturate(plan: &Plan<'_>, import: &mut Import<'_>, costs: &CostModel<'_>, cost: f64, log: &mut Log) {
    let graph = &mut import.graph;
    let count = graph.nodes().len();
    // What never grows a program may still add forms to the e-graph.
    let limits = Limits { nodes: plan.node_limit.saturating_add(count * GROWTH / 2), rounds: plan.rounds };
    let mut run = Run::new(&plan.rules, plan.granted, limits);
    run.simplify(graph, log);
    if log.stop == Stop::Contradiction || !plan.explores {
        return;
    }
    let applied = crate::dynamic::apply(plan, graph, &import.roots, log);
    if applied {
        run.simplify(graph, log);
    }
    let (first, count) = (count, graph.nodes().len());
    let limits = Limits { nodes: plan.node_limit.max((count * GROWTH).min(count + MOST_GROWN)), ..limits };
    if log.stop != Stop::Contradiction {
        run.begin_to_explore(limits);
        explore(&mut run, import, costs, Room { first, most: limits.nodes, cost }, log);
    }
}

/// How much an e-graph may grow.
struct Room {
    /// How many nodes it had at first.
    first: usize,
    /// How many it may have.
    most: usize,
    /// What the program costs.
    cost: f64,
}

/// Applies all rules. It pauses when the e-graph is no longer small and has grown by as much as the
/// program, and when it has doubled since, and goes on only if that was worth something: so what
/// rules cannot make cheaper takes little longer than simplification alone.
fn explore(run: &mut Run<'_>, import: &mut Import<'_>, costs: &CostModel<'_>, room: Room, log: &mut Log) {
    let cheapest = |import: &Import<'_>| {
        let classes = Classes::new(import, costs, Keep::Promising);
        let best = extract::cheapest(&classes, &classes.original(import), Effort::Greedy);
        best.map_or(f64::INFINITY, |(_, cost)| cost)
    };
    let free = (FREE + FREE_EACH * room.first).saturating_add(room.cost as usize).min(SMALL);
    let mut best = None;
    loop {
        let nodes = import.graph.nodes().len();
        let pause = free.max(nodes + if best.is_none() { room.first } else { nodes });
        if pause >= room.most {
            run.go_on(&mut import.graph, log, usize::MAX);
            return;
        }
        // Mostly simplification has found all that there is.
        if best.is_none() && run.is_over(&mut import.graph, log) {
            return;
        }
        let before = best.unwrap_or_else(|| cheapest(import));
        if run.go_on(&mut import.graph, log, pause) {
            return;
        }
        let after = cheapest(import);
        if after > WORTH * before {
            log.stop = Stop::Gains;
            return;
        }
        best = Some(after);
    }
}

/// The operations of a selection, constants aside, and what they compute on floats.
fn size_of(import: &Import<'_>, classes: &Classes, selection: &Selection, costs: &CostModel<'_>) -> (usize, f64) {
    let chosen = selection.iter().enumerate().filter_map(|(class, choice)| Some((class, (*choice)?)));
    let mut size = (0, 0.0);
    for (class, choice) in chosen {
        let node = classes.node(&import.graph, class as ClassId, choice);
        if matches!(import.graph.analysis.heads.kind(node.head), Kind::Op(_)) {
            size.0 += 1;
            size.1 += costs.flops(&import.graph, node, classes.ids[class]);
        }
    }
    size
}

/// What operations cost that compute what an earlier one computes, or a constant.
fn repeated(import: &Import<'_>, body: &Body, costs: &CostModel<'_>) -> f64 {
    let mut seen = hashbrown::HashSet::new();
    let graph = &import.graph;
    let again = import.steps.iter().filter(|step| {
        let is_known = graph.constant(step.class).is_some() || !seen.insert(graph.find(step.class));
        is_known && body.any_result_used(step.op)
    });
    again.map(|step| costs.price(graph, &graph.node(step.class), step.class).work).sum()
}
