//! The pass `eqsat`.

use arith::FastMath;
use hashbrown::HashSet;
use ir::{BlockId, Body, Failed, OpDef, Traits};
use pass::declare::no_such_word;
use pass::{Changed, ModulePass, OptionValue, PassContext};

use crate::cost::Units;
use crate::dynamic;
use crate::extract::Effort;
use crate::fixed::Fixed;
use crate::library::{Choice, Library};
use crate::node::{Def, Mixer};
use crate::ruleset::RuleSet;
use crate::stretch::{Plan, work};
use crate::vocabulary::conditions::FLAGS;
use crate::windows::windows;

pass::option_enum! {
    /// Which rules run.
    pub enum Mode { Simplify = "simplify", Full = "full" }
}

pass::option_enum! {
    /// How the cheapest program is looked for.
    pub enum Extract { Greedy = "greedy", Exact = "exact" }
}

/// A fast-math flag by its word.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Flag(FastMath);

impl OptionValue for Flag {
    fn type_name() -> String {
        FLAGS.map(|(word, _)| word).join(" or ")
    }

    fn parse(text: &str) -> Result<Flag, String> {
        let found = FLAGS.iter().find(|(word, _)| *word == text);
        found.map(|&(_, flag)| Flag(flag)).ok_or_else(|| no_such_word(text, &FLAGS.map(|(word, _)| word)))
    }

    fn print(&self) -> String {
        FLAGS.iter().find(|(_, flag)| *flag == self.0).map_or_else(String::new, |(word, _)| (*word).to_owned())
    }
}

pass::passes! {
    /// Replaces a program by the cheapest equal one that rules find.
    ///
    /// All that rules make of the operations without effects is kept at once, in an e-graph, so
    /// that their order does not matter; then the cheapest program is taken. It replaces the old
    /// one only if it is strictly cheaper. What rules may do to floats is said by the fast-math
    /// flags of the operations.
    pub struct Eqsat("eqsat", module) {
        /// Files of rules beside those that are built in.
        rules("rules"): Vec<String> = Vec::new(),
        /// Fast-math flags that all float operations get for rules, those that cannot carry flags
        /// themselves included.
        fastmath("fastmath"): Vec<Flag> = Vec::new(),
        /// Rules that never make a program larger, or all.
        mode("mode"): Mode = Mode::Full,
        /// How many nodes an e-graph may have, at least; it may always be 8 times as large as at first.
        /// One that is not small grows only as long as the program becomes 1 % cheaper each time.
        node_limit("node-limit"): usize = 10_000,
        /// How many rounds of the larger rules there are at most.
        iterations("iterations"): usize = 12,
        /// How the cheapest program is looked for: by local improvement, or through all choices
        /// if there are few.
        extract("extract"): Extract = Extract::Exact,
        /// A file of prices; those of the reference machine if empty.
        machine("machine"): String = String::new(),
        /// Whether the rules that changed each value are told.
        explain("explain"): bool = false,
        /// Whether rounds, nodes and rules are told.
        report("report"): bool = false,
        /// The rules that run, by name or group; all if empty.
        only("only"): Vec<String> = Vec::new(),
        /// Rules that do not run, by name or group.
        without("without"): Vec<String> = Vec::new(),
    }
}

impl ModulePass for Eqsat {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let (cx, place) = (context.cx, module.loc);
        let library = Library::read(cx, &self.rules, place, &mut context.sink)?;
        let uses = library.uses();
        let choice = || Choice { only: &self.only, without: &self.without, uses: &uses };
        let explores = self.mode == Mode::Full;
        let machine = machine::Machine::read(cx, &self.machine, place, &mut context.sink)?;
        let mut ops = ops_of(module);
        if dynamic::merges(&machine) {
            ops.extend(dynamic::PARTS.iter().filter_map(|name| cx.registry().op(name)));
        }
        let rules = library.chosen(cx, &choice(), explores, ops.iter().copied(), place, &mut context.sink)?;
        ops.extend(rules.iter().flat_map(|rule| rule.ops.iter().copied()));
        let units = Units::new(&machine, &library.prices, ops);
        let plan = Plan {
            rules: RuleSet::new(rules),
            choice: choice(),
            machine: &machine,
            units: &units,
            granted: self.fastmath.iter().fold(FastMath::NONE, |granted, flag| granted.with(flag.0)),
            explores,
            effort: if self.extract == Extract::Exact { Effort::Exact } else { Effort::Greedy },
            node_limit: self.node_limit,
            rounds: self.iterations,
            explains: self.explain,
            reports: self.report,
        };
        // egg asks for the time at every rebuild; a clock that stands still needs no calibration.
        let (clock, _) = quanta::Clock::mock();
        let changed = context.each_function(module, |function, context| {
            quanta::with_clock(&clock, || {
                let mut changed = Changed::No;
                let fixed = Fixed::of(cx, function);
                for block in blocks_inside_out(function) {
                    for ops in windows(function, block) {
                        changed |= work(&plan, function, block, &ops, &fixed, context)?;
                    }
                }
                Ok(changed)
            })
        })?;
        Ok(changed.into_iter().collect())
    }
}

/// The operations that a module has, each once.
fn ops_of(module: &Body) -> Vec<&'static OpDef> {
    let mut known: HashSet<usize, Mixer> = HashSet::default();
    let mut ops = Vec::new();
    let mut bodies = vec![module];
    while let Some(body) = bodies.pop() {
        let defs = body.walk_all().map(|op| body.def(op));
        ops.extend(defs.filter(|&def| known.insert(Def(def).address())));
        bodies.extend(body.bodies().map(|(_, nested)| nested));
    }
    ops
}

/// All blocks of a function, those further inside first.
fn blocks_inside_out(body: &Body) -> Vec<BlockId> {
    let mut blocks: Vec<BlockId> = body.roots().iter().flat_map(|&root| body.blocks(root)).collect();
    for op in body.walk_all().filter(|&op| !body.def(op).has(Traits::ISOLATED)) {
        blocks.extend(body.regions(op).iter().flat_map(|&region| body.blocks(region)));
    }
    blocks.reverse();
    blocks
}
