//! Extrema: minima and maxima that loops carry.
//!
//! The derivative of the largest term is that of the term that won. So a loop that carries a
//! maximum is made to carry also in which iteration the winner came up: one number for each run
//! of the loop is all that the reverse sweep needs, instead of the running maximum in every
//! iteration. The number is the induction variable, or the upper bound if what the loop started
//! from was never beaten. Ties are won as the rules say, by the first operand. Extrema in memory
//! are carried, too (`prepare/elements`).

use hashbrown::HashMap;
use ir::{Body, Builder, Context, Failed, Op, OpId, Point, Sink, Type, ValueId, View};
use rewrite::carried::{append_operands, with_more_results};

use crate::activity::Activity;
use crate::prepare::calls::Calls;
use crate::prepare::elements;
use crate::program::{Coverage, Program};
use crate::request::{self, RequestText};
use crate::rules::{self, Emitter, Read};

/// A minimum or maximum of the terms of a loop.
#[derive(Copy, Clone, Debug)]
pub struct Extremum {
    /// The loop that carries it.
    pub around: OpId,
    /// Which operand of the operation is the term; the other one is the carried value.
    pub term: usize,
    /// The result of the loop that says which iteration has won.
    pub winner: ValueId,
}

/// The extrema of a program.
#[derive(Clone, Default, Debug)]
pub struct Extrema {
    by_op: HashMap<OpId, Extremum>,
    by_loop: HashMap<(OpId, usize), OpId>,
}

impl Extrema {
    /// Makes the loops of a prepared function carry the winners of their active extrema.
    pub fn introduce(
        cx: &Context,
        body: &mut Body,
        calls: &Calls,
        request: &RequestText<'_>,
        sink: &mut Sink<'_>,
    ) -> Result<Extrema, Failed> {
        if !request.may_alias {
            elements::carry(cx, body);
        }
        let mut candidates = candidates(cx, body);
        if candidates.is_empty() {
            return Ok(Extrema::default());
        }
        {
            let program = Program::new(cx, body, Coverage::Reverse, calls.clone(), sink)?;
            let request = request::read(&program, request, sink)?;
            let activity = Activity::new(&program, &request);
            for (_, found) in &mut candidates {
                found.retain(|candidate| activity.is_active(body.result(candidate.op, 0)));
            }
        }
        let mut extrema = Extrema::default();
        for (around, found) in candidates.into_iter().filter(|(_, found)| !found.is_empty()) {
            extrema.carry_winners(cx, body, around, &found);
        }
        Ok(extrema)
    }

    /// The extremum that an operation takes part in.
    pub fn of(&self, op: OpId) -> Option<&Extremum> {
        self.by_op.get(&op)
    }

    /// The extremum that a carried value of a loop is.
    pub fn of_loop(&self, around: OpId, at: usize) -> Option<&Extremum> {
        self.of(*self.by_loop.get(&(around, at))?)
    }

    fn carry_winners(&mut self, cx: &Context, body: &mut Body, around: OpId, found: &[Candidate]) {
        let counted = counted(cx, body, around).expect("candidates are in counted loops");
        let (entry, end) = (body.entry(counted.body), counted.terminator);
        let (Some(entry), Some(end)) = (entry, end) else { return };
        let ty = body.ty(counted.induction);
        for candidate in found {
            let carried = body.add_argument(entry, ty);
            body.name_value(cx, carried, "leader");
            let next = winner_so_far(cx, body, candidate, counted.induction, carried);
            append_operands(body, around, &[counted.upper]);
            append_operands(body, end, &[next]);
        }
        let (new, winners) = with_more_results(body, around, &vec![ty; found.len()]);
        for (candidate, winner) in found.iter().zip(winners) {
            body.name_value(cx, winner, "winner");
            let Candidate { op, at, term } = *candidate;
            self.by_op.insert(op, Extremum { around: new, term, winner });
            self.by_loop.insert((new, at), op);
        }
    }
}

/// An operation that a carried value goes through on its only way to the terminator.
struct Candidate {
    op: OpId,
    at: usize,
    term: usize,
}

fn counted(cx: &Context, body: &Body, op: OpId) -> Option<ir::interfaces::Loop> {
    loops::For::is(body, op).then_some(())?;
    body.def(op).hooks.loop_like.map(|hook| hook(View::new(cx, body, op)))
}

/// The loops with carried minima and maxima of scalars.
fn candidates(cx: &Context, body: &Body) -> Vec<(OpId, Vec<Candidate>)> {
    let mut all = Vec::new();
    for around in body.walk(body.root()) {
        let Some(counted) = counted(cx, body, around) else { continue };
        let Some(end) = counted.terminator else { continue };
        let find = |(at, &carried): (usize, &ValueId)| {
            let mut uses = body.uses(carried);
            let (Some(only), None) = (uses.next(), uses.next()) else { return None };
            let is_scalar = body.ty(carried).is_float(cx);
            rules::first_wins(body.def(only.op)).filter(|_| is_scalar)?;
            let result = body.result(only.op, 0);
            let is_passed_on = body.has_one_use(result) && body.operand(end, at) == result;
            (is_passed_on && body.block_of(only.op) == body.block_of(end)).then(|| Candidate {
                op: only.op,
                at,
                term: 1 - only.index,
            })
        };
        let found: Vec<Candidate> = counted.carried.iter().enumerate().filter_map(find).collect();
        if !found.is_empty() {
            all.push((around, found));
        }
    }
    all
}

/// Emits which iteration leads after this one, behind the operation that decides it.
fn winner_so_far(
    cx: &Context,
    body: &mut Body,
    candidate: &Candidate,
    induction: ValueId,
    carried: ValueId,
) -> ValueId {
    let operands: Vec<ValueId> = body.operands(candidate.op).collect();
    let types: Vec<Type> = operands.iter().map(|&value| body.ty(value)).collect();
    let fastmath = body.attr_of(cx, candidate.op, "fastmath");
    let expression = rules::first_wins(body.def(candidate.op)).expect("candidates have a rule");
    let loc = body.loc(candidate.op);
    let mut b = Builder::new(cx, body, Point::After(candidate.op), loc);
    let value = |read: Read| match read {
        Read::Operand(index) => operands[index],
        Read::Result | Read::Output(_) => unreachable!("who wins depends on the operands"),
    };
    let mut emitter =
        Emitter { builder: &mut b, cotangent: operands[0], fastmath, value: &value, operand_types: &types };
    let first = emitter.emit(&expression());
    let (then, otherwise) = if candidate.term == 0 { (induction, carried) } else { (carried, induction) };
    arith::Select::emit(&mut b, first, then, otherwise)
}
