//! The pass `eqsat`.

use arith::FastMath;
use hashbrown::HashSet;
use ir::{BlockId, Body, Failed, OpDef, Sink, Traits};
use pass::{Changed, ModulePass, PassContext};

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
        /// themselves included: reassoc, nnan, ninf, nsz, arcp, contract, afn, fast.
        fastmath("fastmath"): Vec<String> = Vec::new(),
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
            granted: granted(&self.fastmath, place, &mut context.sink)?,
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

/// The flags of a list of words.
fn granted(words: &[String], place: ir::Loc, sink: &mut Sink<'_>) -> Result<FastMath, Failed> {
    let mut granted = FastMath::NONE;
    for word in words {
        let Some(&(_, flag)) = FLAGS.iter().find(|(known, _)| known == word) else {
            let known: Vec<&str> = FLAGS.iter().map(|&(known, _)| known).collect();
            let message = format!("no fast-math flag is called `{word}`; there are {}", known.join(", "));
            return Err(sink.error(place, message).failed());
        };
        granted = granted.with(flag);
    }
    Ok(granted)
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
