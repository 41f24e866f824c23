//! What a pass is given beside the body it works on.

use std::collections::BTreeMap;

use ir::diagnostics::{Place, Report};
use ir::{Body, Context, Failed, Sink};

use crate::signatures::Signatures;
use crate::sweep;

/// Whether something was changed.
#[derive(Copy, Clone, PartialEq, Eq, Default, Debug)]
pub enum Changed {
    /// It was.
    Yes,
    /// All is as before.
    #[default]
    No,
}

impl Changed {
    /// `Yes` if the condition holds.
    pub fn when(condition: bool) -> Changed {
        if condition { Changed::Yes } else { Changed::No }
    }

    /// Whether something was changed.
    pub fn is_yes(self) -> bool {
        self == Changed::Yes
    }
}

impl FromIterator<Changed> for Changed {
    /// `Yes` if one of them is.
    fn from_iter<I: IntoIterator<Item = Changed>>(all: I) -> Changed {
        all.into_iter().fold(Changed::No, |one, other| one | other)
    }
}

impl std::ops::BitOr for Changed {
    type Output = Changed;

    fn bitor(self, other: Changed) -> Changed {
        Changed::when(self.is_yes() || other.is_yes())
    }
}

impl std::ops::BitOrAssign for Changed {
    fn bitor_assign(&mut self, other: Changed) {
        *self = *self | other;
    }
}

/// What a pass is given beside the body it works on.
pub struct PassContext<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The signatures of the functions of the module, as they were before the sweep. A module
    /// pass gets those of the module before it ran.
    pub signatures: &'a Signatures,
    /// Where diagnostics go.
    pub sink: Sink<'a>,
    /// Numbers for the timing report: rewrites by pattern, operations merged.
    pub stats: BTreeMap<&'static str, u64>,
    /// The families whose decisions are to be told.
    pub remarks: &'a [String],
    /// How many threads may work.
    pub threads: usize,
}

impl<'a> PassContext<'a> {
    /// A context with nothing in it.
    pub fn new(cx: &'a Context, signatures: &'a Signatures) -> PassContext<'a> {
        PassContext { cx, signatures, sink: Sink::new(cx), stats: BTreeMap::new(), remarks: &[], threads: 1 }
    }

    /// Adds to a number of the timing report.
    pub fn count(&mut self, what: &'static str, number: u64) {
        if number > 0 {
            *self.stats.entry(what).or_default() += number;
        }
    }

    /// Whether the decisions of a family (`ad`, `eqsat`, `loops`) are to be told.
    pub fn wants_remarks(&self, family: &str) -> bool {
        self.remarks.iter().any(|wanted| wanted == family || wanted == "all")
    }

    /// Tells a decision, if the decisions of its family are to be told.
    pub fn remark(&mut self, family: &str, place: impl Into<Place>, message: impl Into<String>) -> Option<Report<'_>> {
        if self.wants_remarks(family) { Some(self.sink.remark(place, message)) } else { None }
    }

    /// Works on all functions of a module that have a body, in parallel; what module passes use
    /// for the part of their work that is done function by function. Results and diagnostics
    /// come in the order of the functions.
    pub fn each_function<R: Send>(
        &mut self,
        module: &mut Body,
        work: impl Fn(&mut Body, &mut PassContext<'_>) -> Result<R, Failed> + Sync,
    ) -> Result<Vec<R>, Failed> {
        let (jobs, signatures) = sweep::jobs(self.cx, module);
        let shared = sweep::Shared { cx: self.cx, remarks: self.remarks, threads: self.threads };
        let outcomes = sweep::sweep(&shared, &signatures, jobs, |job, context| {
            let result = work(job.body, context);
            let sink = std::mem::replace(&mut context.sink, Sink::new(context.cx));
            (result, sink, std::mem::take(&mut context.stats))
        });
        let mut results = Ok(Vec::new());
        for (result, sink, stats) in outcomes {
            self.sink.append(sink);
            stats.into_iter().for_each(|(what, number)| self.count(what, number));
            match (result, &mut results) {
                (Ok(one), Ok(all)) => all.push(one),
                (Err(failed), _) => results = Err(failed),
                (Ok(_), Err(_)) => {}
            }
        }
        results
    }
}
