//! Parallel adjoints: how the reverse of a loop that is `parallel` may run at once without races.
//!
//! The reverse of a read is an addition, and two iterations may have read the same element. In
//! order of preference: each iteration adds to elements of its own; all add to the same ones,
//! which `loop.accumulate` allows; neighbours add to each other's elements at constant offsets,
//! and every element fetches what it gets (`gather`); the iterations that add to an element follow
//! from it (`gather::preimage`); through an index array, a small buffer has a copy for each part of
//! the loop (`gather::parts`), a larger one lists the iterations of each element
//! (`gather::inverse`). Else the reverse is not `parallel`: one iteration runs after the other.
//! Atomic additions are never made, so sums have the same bits in every run.

use ir::{Body, Builder, Loc, Op, OpId, Sink};

use crate::gather::parts::{PARTS, elements};
use crate::gather::{Colliding, Rest, Scatters};
use crate::order::{self, Adds};
use crate::program::{BufferId, Kind, subscripts};
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
                let mut colliding: Vec<Colliding> = adds.colliding.iter().map(|&id| self.colliding(op, id)).collect();
                // Sums in parts have other bits: that must not depend on what becomes of other buffers.
                if !colliding.iter().all(|colliding| colliding.is_indexed && colliding.is_small) {
                    colliding.iter_mut().for_each(|colliding| colliding.is_small = false);
                }
                match Scatters::find(b.cx, b.body, made.id(), &colliding) {
                    Ok(scatters) => {
                        let texts: Vec<&str> = scatters.texts().collect();
                        if scatters.emit(b.cx, b.body, made.id()) == Rest::There {
                            made.set_parallel(b.cx, b.body, true);
                        }
                        let is_same = |at: usize| texts[at] == texts[0];
                        let told: Vec<String> = match (0..texts.len()).all(is_same) {
                            true => vec![format!("elements of {} {}", self.names(&adds.colliding), texts[0])],
                            false => (0..texts.len())
                                .map(|at| format!("elements of {} {}", self.names(&adds.colliding[at..=at]), texts[at]))
                                .collect(),
                        };
                        return self.choose(op, format!("parallel, {}", told.join(", ")));
                    }
                    Err(why) => {
                        format!("two may add to one element of {}, and {why}", self.names(&adds.colliding))
                    }
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

    /// What is known of a buffer that two iterations of a loop may add to. This asks the program, not
    /// the plan, so that it is the same whatever is kept.
    fn colliding(&self, op: OpId, buffer: BufferId) -> Colliding {
        let (program, body) = (self.program, self.program.body);
        let accesses = program.buffer(buffer).accesses.iter().copied();
        let reads = accesses.filter(|&access| program.kind(access) == Kind::Load && body.is_inside(access, op));
        let made = order::made_of(program, op, reads.flat_map(|read| subscripts(body, read)).collect());
        let is_indexed = made.is_some_and(|made| made.is_loaded);
        let trips = affine::trip_bound(program.cx, body, op).map_or(UNKNOWN_TRIPS, |trips| trips as i64);
        let count = elements(program.cx, body.ty(program.buffer(buffer).root));
        let is_small = count.is_some_and(|count| count.saturating_mul(PARTS) <= trips);
        Colliding { buffer: self.shadows[&buffer], is_indexed, is_small }
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

/// Iterations of a loop of which nobody knows how often it runs.
const UNKNOWN_TRIPS: i64 = 1024;

/// The loops directly in the body of a loop.
fn inner_loops(body: &Body, op: OpId) -> Vec<loops::For> {
    let blocks = body.regions(op).iter().filter_map(|&region| body.entry(region));
    blocks.flat_map(|block| body.ops(block)).filter_map(|op| loops::For::cast(body, op)).collect()
}
