//! Parallel adjoints: how the reverse of a loop that is `parallel` may run at once without races.
//!
//! The reverse of a read is an addition, and two iterations may have read the same element. In
//! order of preference: each iteration adds to elements of its own; all add to the same ones,
//! which `loop.accumulate` allows; neighbours add to each other's elements at constant offsets,
//! and every element fetches what it gets (`gather`). Else the reverse is not `parallel`: one
//! iteration runs after the other. Atomic additions are never made, so sums have the same bits in
//! every run.

use ir::{Body, Builder, Loc, Op, OpId, Sink, ValueId};

use crate::gather::{Rest, gather};
use crate::order::{self, Adds};
use crate::program::{BufferId, Kind};
use crate::reverse::Reverse;

/// What was chosen for a loop.
pub struct Choice {
    loc: Loc,
    text: String,
}

/// Tells what was chosen.
pub fn report(choices: &[Choice], sink: &mut Sink<'_>) {
    for choice in choices {
        sink.remark(choice.loc, format!("adjoint of a parallel loop: {}", choice.text));
    }
}

impl Reverse<'_, '_> {
    /// Makes the reverse of a loop parallel if the loop is and if that is safe. `made` stands for
    /// the loop and need not be there afterwards.
    pub(crate) fn parallelise(&mut self, b: &mut Builder<'_>, op: OpId, made: loops::For) {
        let is_parallel = self.program.as_loop(op).is_some_and(|counted| counted.parallel);
        if !is_parallel {
            return;
        }
        let adds = self.adds(b, op, made);
        let is_deferred = !matches!(&adds, Ok(adds) if adds.colliding.is_empty()) && self.is_inner(op);
        if !is_deferred {
            self.settle(b, op, made, adds);
        }
    }

    fn settle(&mut self, b: &mut Builder<'_>, op: OpId, made: loops::For, adds: Result<Adds, String>) {
        let why = match adds {
            Ok(adds) if adds.colliding.is_empty() => {
                made.set_parallel(b.cx, b.body, true);
                let to =
                    if adds.has_sums { "all add to the same elements" } else { "each adds to elements of its own" };
                return self.choose(op, format!("parallel, {to}"));
            }
            Ok(adds) => {
                let names = self.names(&adds.colliding);
                let shadows: Vec<ValueId> = adds.colliding.iter().map(|buffer| self.shadows[buffer]).collect();
                match gather(b.cx, b.body, made.id(), &shadows) {
                    Ok(rest) => {
                        if rest == Rest::There {
                            made.set_parallel(b.cx, b.body, true);
                        }
                        return self.choose(op, format!("parallel, elements of {names} gather what neighbours add"));
                    }
                    Err(why) => format!("two may add to one element of {names}, and {why}"),
                }
            }
            Err(why) => why,
        };
        self.choose(op, format!("one after the other: {why}"));
        // The loop inside may still be parallel by itself.
        let (outer, inner) = (inner_loops(b.body, made.id()), inner_loops(self.program.body, op));
        if let (&[made], &[inner]) = (outer.as_slice(), inner.as_slice())
            && self.is_inner(inner.id())
            && inner.parallel(b.cx, self.program.body)
            && !made.parallel(b.cx, b.body)
        {
            let adds = self.adds(b, inner.id(), made);
            self.settle(b, inner.id(), made, adds);
        }
    }

    /// What the iterations of the reverse add to, or why they cannot run at once whatever that is.
    fn adds(&self, b: &Builder<'_>, op: OpId, made: loops::For) -> Result<Adds, String> {
        let (program, activity) = (self.program, self.activity);
        match () {
            () if b.body.result_count(made.id()) > 0 => Err("adjoints of values from outside are summed up".to_owned()),
            () if !order::is_independent(program, activity, op) => Err("one needs what another one left".to_owned()),
            () => match order::adds(program, activity, op) {
                adds if program.may_alias && !adds.colliding.is_empty() => {
                    Err(format!("two may add to one element of {}", self.names(&adds.colliding)))
                }
                adds => Ok(adds),
            },
        }
    }

    /// Whether a loop is all that a parallel loop does, so that both are looked at together.
    fn is_inner(&self, op: OpId) -> bool {
        let (program, body) = (self.program, self.program.body);
        let Some(around) = body.parent_op(op) else { return false };
        let is_parallel = program.as_loop(around).is_some_and(|counted| counted.parallel);
        let block = body.block_of(op).expect("it is in a loop");
        is_parallel
            && body
                .ops(block)
                .all(|other| other == op || matches!(program.kind(other), Kind::Pure | Kind::Load | Kind::Terminator))
    }

    fn names(&self, buffers: &[BufferId]) -> String {
        let names = buffers.iter().map(|&id| format!("`{}`", self.program.name_of(self.program.buffer(id).root)));
        names.collect::<Vec<_>>().join(", ")
    }

    fn choose(&mut self, op: OpId, text: String) {
        self.choices.push(Choice { loc: self.program.body.loc(op), text });
    }
}

/// The loops directly in the body of a loop.
fn inner_loops(body: &Body, op: OpId) -> Vec<loops::For> {
    let blocks = body.regions(op).iter().filter_map(|&region| body.entry(region));
    blocks.flat_map(|block| body.ops(block)).filter_map(|op| loops::For::cast(body, op)).collect()
}
