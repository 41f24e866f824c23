//! Which rule was applied where, for statistics and explanations.

use std::borrow::Cow;
use std::sync::Arc;

use egg::Id;

use crate::graph::Graph;

/// An application of a rule or of a built-in applier.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Application {
    /// The number of the rule, or applier, in [`Log::rules`].
    pub rule: u32,
    /// The class of the left side, as it was called then.
    pub left: Id,
    /// That of the right side.
    pub right: Id,
}

/// What one rule did.
#[derive(Copy, Clone, Default, Debug)]
pub(crate) struct Tally {
    /// Matches that its conditions allow.
    pub found: u64,
    /// Those that made two classes one.
    pub applied: u64,
}

/// All that was done to an e-graph.
pub(crate) struct Log {
    /// What each rule did, and after them each applier.
    pub rules: Vec<Tally>,
    names: Arc<[Cow<'static, str>]>,
    /// What was applied, in order.
    pub applications: Vec<Application>,
    /// For each node after those of the program, the application that added it.
    added: Vec<u32>,
    /// How many nodes the program had.
    first: usize,
    /// Rounds of simplification and of exploration.
    pub rounds: [usize; 2],
    /// Why the work ended.
    pub stop: Stop,
}

/// Why the work ended.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub(crate) enum Stop {
    /// No rule finds anything new.
    #[default]
    Saturated,
    /// The e-graph is as large as it may be.
    Nodes,
    /// There were as many rounds as there may be.
    Rounds,
    /// What was added last made nothing cheaper.
    Gains,
    /// Rules made two things equal that are not.
    Contradiction,
}

impl Stop {
    /// What reports call it.
    pub fn text(self) -> &'static str {
        match self {
            Stop::Saturated => "saturated",
            Stop::Nodes => "node limit",
            Stop::Rounds => "iteration limit",
            Stop::Gains => "nothing cheaper",
            Stop::Contradiction => "contradiction",
        }
    }
}

impl Log {
    /// Nothing is done yet with rules and appliers of these names; nodes from here on are theirs.
    pub fn new(graph: &Graph<'_>, names: &Arc<[Cow<'static, str>]>) -> Log {
        Log {
            rules: vec![Tally::default(); names.len()],
            names: Arc::clone(names),
            applications: Vec::new(),
            added: Vec::new(),
            first: graph.nodes().len(),
            rounds: [0; 2],
            stop: Stop::default(),
        }
    }

    /// The names of rules and appliers, in the order of [`Log::rules`].
    pub fn names(&self) -> &[Cow<'static, str>] {
        &self.names
    }

    /// The number of an applier.
    pub fn applier(&self, name: &str) -> u32 {
        self.names.iter().rposition(|other| other == name).unwrap_or(0) as u32
    }

    /// Notes what a rule added and made equal.
    pub fn note(&mut self, graph: &Graph<'_>, application: Application) {
        let number = self.applications.len() as u32;
        self.added.resize(graph.nodes().len().saturating_sub(self.first), number);
        self.applications.push(application);
        self.rules[application.rule as usize].applied += 1;
    }

    /// The application that added a node, by its first id; none for those of the program.
    pub fn added_by(&self, id: Id) -> Option<u32> {
        self.added.get(usize::from(id).checked_sub(self.first)?).copied()
    }

    /// The name of the rule of an application.
    pub fn name(&self, application: u32) -> &str {
        &self.names[self.applications[application as usize].rule as usize]
    }
}
