//! Reverses loops and conditionals.
//!
//! Loops run backwards, conditionals ask the same condition again. Adjoints of values from outside
//! go in and come out as carried values.

use hashbrown::HashSet;
use ir::{BlockId, Builder, OpId, Type, ValueId};

use super::{Reverse, sum_of};
use crate::invert::Inverse;
use crate::order;
use crate::plan::Decision;
use crate::rules;
use crate::tape::to_index;
use crate::values::{add, constant_integer, integer_constant, mul, sub, trip_count};

impl Reverse<'_, '_> {
    /// The active values from outside that are used inside an operation, in order of use: their
    /// adjoints go into its reverse and come out of it.
    pub fn captured(&self, op: OpId) -> Vec<ValueId> {
        let body = self.program.body;
        let mut seen = HashSet::new();
        let inner = body.regions(op).iter().flat_map(|&region| body.walk(region));
        let used = inner.flat_map(|op| body.operands(op));
        used.filter(|&value| self.activity.is_active(value) && !body.is_defined_inside(value, op) && seen.insert(value))
            .collect()
    }

    /// The adjoints of values, which then have none.
    pub fn take_adjoints(&mut self, values: &[ValueId]) -> Vec<ValueId> {
        values.iter().map(|value| self.adjoints.remove(value).expect("the adjoint was set before")).collect()
    }

    /// Says what the adjoints of values are.
    pub fn set_adjoints(&mut self, values: &[ValueId], adjoints: &[ValueId]) {
        self.adjoints.extend(values.iter().copied().zip(adjoints.iter().copied()));
    }

    /// Reverses a loop that counts: iterations in the opposite order, with adjoints carried.
    pub(super) fn counted_loop(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let counted = self.program.as_reversible_loop(op).expect("it is a loop");
        let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| self.value(bound));
        let trips = trips_of_loop(b, lower, upper, step);
        let (first, one) = (integer_constant(b, 0, b.ty(lower)), integer_constant(b, 1, b.ty(lower)));
        let is_free = order::is_free(self.program, self.activity, self.inverses, op);
        let last = if is_free { None } else { Some(sub(b, trips, one)) };

        let results: Vec<ValueId> = body.results(op).collect();
        let is_active =
            |at: usize| self.activity.is_active(counted.carried[at]) || self.activity.is_active(results[at]);
        let (stacked, active): (Vec<usize>, Vec<usize>) = (0..counted.carried.len())
            .filter(|&at| is_active(at))
            .partition(|&at| self.stacks.written(counted.carried[at]).is_some());
        // The adjoint of a stack stays as it is; each iteration reads its part of it.
        let stacked: Vec<(ValueId, ValueId)> = stacked
            .into_iter()
            .filter_map(|at| {
                let update = self.stacks.written(counted.carried[at])?;
                Some((body.result(update, 0), self.adjoints.remove(&results[at])?))
            })
            .collect();
        let captured = self.captured(op);
        let fresh: Vec<ValueId> = captured.iter().copied().filter(|value| !self.adjoints.contains_key(value)).collect();
        let around = std::mem::replace(&mut self.fresh, fresh.into_iter().collect());
        let mut inits: Vec<ValueId> = active.iter().map(|&at| self.adjoint_or_zero(b, results[at])).collect();
        inits.extend(captured.iter().map(|&value| self.adjoint_or_zero(b, value)));
        for &at in &active {
            self.adjoints.remove(&results[at]);
        }
        let inverted: Vec<Inverse> = counted.carried.iter().filter_map(|&value| self.inverted(value)).collect();
        let outside_end = inits.len();
        inits.extend(inverted.iter().map(|inverse| self.value(inverse.result)));

        let reversed = loops::build_for_op(b, first, trips, one, &inits, |b, passed, carried| {
            let number = last.map_or(passed, |last| sub(b, last, passed));
            let offset = mul(b, number, step);
            let induction = add(b, lower, offset);
            self.name_as(b, induction, counted.induction);
            self.values.map(counted.induction, induction);
            let number = to_index(b, number);
            self.iterations.insert(op, number);
            let (adjoints, values) = carried.split_at(outside_end);
            let (next, outside) = adjoints.split_at(active.len());
            for (inverse, &value) in inverted.iter().zip(values) {
                self.name_as(b, value, inverse.next);
                self.values.map(inverse.next, value);
            }
            self.set_adjoints(&captured, outside);
            self.adjoints.extend(stacked.iter().copied());
            let terminator = counted.terminator.expect("a verified loop yields");
            for (&at, &adjoint) in active.iter().zip(next) {
                let value = body.operand(terminator, at);
                if self.activity.is_active(value) {
                    self.contribute(b, value, adjoint);
                }
            }
            self.block(b, body.entry(counted.body).expect("a loop has a block"));
            let mut yields: Vec<ValueId> = active.iter().map(|&at| self.take_or_zero(b, counted.carried[at])).collect();
            yields.extend(self.take_adjoints(&captured));
            yields.extend(inverted.iter().map(|inverse| self.value(inverse.carried)));
            yields
        });
        self.fresh = around;
        let after = reversed.results(b.body);
        self.parallelise(b, op, reversed);
        let (carried, outside) = after[..outside_end].split_at(active.len());
        self.set_adjoints(&captured, outside);
        for (&at, &adjoint) in active.iter().zip(carried) {
            if self.activity.is_active(counted.inits[at]) {
                let amount = match self.program.extrema.of_loop(op, at) {
                    Some(&extremum) => self.if_winner(b, extremum, counted.upper, adjoint),
                    None => adjoint,
                };
                self.contribute(b, counted.inits[at], amount);
            }
        }
    }

    /// How a carried value is had, if that is by inversion.
    fn inverted(&self, value: ValueId) -> Option<Inverse> {
        self.inverses.of(value).filter(|_| self.plan.decision(value) == Decision::Invert).copied()
    }

    fn take_or_zero(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let adjoint = self.adjoint_or_zero(b, value);
        self.adjoints.remove(&value);
        adjoint
    }

    /// Reverses a conditional: the branch that was taken.
    pub(super) fn conditional(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let condition = self.value(body.operand(op, 0));
        let cotangents: Vec<Option<ValueId>> = body.results(op).map(|value| self.adjoints.remove(&value)).collect();
        let captured = self.captured(op);
        // What is updated in its place goes into the branches; to the rest is added behind them.
        let mut before: Vec<Option<ValueId>> = captured.iter().map(|value| self.adjoints.remove(value)).collect();
        let goes_in: Vec<bool> = captured.iter().map(|&value| self.is_updated_inside(op, value)).collect();
        let types: Vec<Type> = captured.iter().map(|&value| body.ty(value)).collect();

        let reversed = loops::If::build(b, &types, condition);
        let targets = [reversed.then(b.body), reversed.otherwise(b.body)];
        let sources = body.regions(op).to_vec();
        let (mut blocks, mut amounts) = (Vec::new(), Vec::new());
        for (&source, target) in sources.iter().zip(targets) {
            let source = body.entry(source);
            if source.is_none() && types.is_empty() {
                continue;
            }
            let block = b.body.add_block(target, &[]);
            let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
            let given = captured.iter().zip(&before).zip(&goes_in);
            self.adjoints
                .extend(given.filter_map(|((&value, &old), &goes_in)| Some((value, old.filter(|_| goes_in)?))));
            if let Some(source) = source {
                self.branch(&mut inner, source, &cotangents);
            }
            blocks.push(block);
            amounts.push(captured.iter().map(|value| self.adjoints.remove(value)).collect::<Vec<_>>());
        }
        // Where only one branch adds, it adds to what there was before.
        for (at, old) in before.iter_mut().enumerate().filter(|&(at, _)| !goes_in[at]) {
            let adding = amounts.iter().filter(|amounts| amounts[at].is_some()).count();
            let Some(sum) = old.filter(|_| adding == 1) else { continue };
            for (&block, amounts) in blocks.iter().zip(&mut amounts) {
                let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
                amounts[at] = Some(amounts[at].map_or(sum, |amount| sum_of(&mut inner, sum, amount)));
            }
            *old = None;
        }
        for (&block, amounts) in blocks.iter().zip(&amounts) {
            let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
            let amount = |(at, amount): (usize, &Option<ValueId>)| match *amount {
                Some(amount) => amount,
                None => self.zero_like(&mut inner, captured[at]),
            };
            let yields: Vec<ValueId> = amounts.iter().enumerate().map(amount).collect();
            loops::Yield::build(&mut inner, &yields);
        }
        for (at, result) in reversed.results(b.body).into_iter().enumerate() {
            let is_added = amounts.iter().any(|amounts| amounts[at].is_some());
            match before[at].filter(|_| !goes_in[at]) {
                Some(old) if is_added => {
                    let sum = sum_of(b, old, result);
                    self.adjoints.insert(captured[at], sum);
                }
                Some(old) => drop(self.adjoints.insert(captured[at], old)),
                None if is_added => drop(self.adjoints.insert(captured[at], result)),
                None => {}
            }
        }
    }

    /// Whether something inside an operation updates the adjoint of a tensor in its place.
    fn is_updated_inside(&self, op: OpId, value: ValueId) -> bool {
        let body = self.program.body;
        let is_update = |used: ir::Use| used.index == 0 && rules::update(body.def(used.op)).is_some();
        body.uses(value).any(|used| body.is_inside(used.op, op) && is_update(used))
    }

    /// Reverses a branch of a conditional whose results have these cotangents.
    fn branch(&mut self, b: &mut Builder<'_>, block: BlockId, cotangents: &[Option<ValueId>]) {
        let body = self.program.body;
        let yields: Vec<ValueId> = body.terminator(block).map_or(Vec::new(), |op| body.operands(op).collect());
        for (value, &cotangent) in yields.into_iter().zip(cotangents) {
            if let Some(cotangent) = cotangent.filter(|_| self.activity.is_active(value)) {
                self.contribute(b, value, cotangent);
            }
        }
        self.block(b, block);
    }
}

/// The bound of a loop that counts iterations from zero. Where steps are of one it may be
/// negative, which also means none.
fn trips_of_loop(b: &mut Builder<'_>, lower: ValueId, upper: ValueId, step: ValueId) -> ValueId {
    match constant_integer(b, step) {
        Some(1) => sub(b, upper, lower),
        _ => trip_count(b, lower, upper, step),
    }
}
