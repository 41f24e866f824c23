//! Calls and structured control flow: what they carry, and the tangents of it behind.

use ir::{BlockId, Builder, OpId, OpSpec, Type, ValueId};

use super::{Forward, called};
use crate::program::Kind;

/// Which values of structured control flow carry tangents, by number, in order: these are
/// appended to the lists that they are in.
#[derive(Default)]
struct Carried {
    /// Operands of the operation.
    operands: Vec<usize>,
    /// Results.
    results: Vec<usize>,
    /// For each region, arguments of its block and operands of its terminator.
    regions: Vec<(Vec<usize>, Vec<usize>)>,
}

impl Forward<'_, '_> {
    /// A call of the derivative, whose parameters are those of the function, the shadows of
    /// its memrefs of floats, and the tangents of its floats.
    pub(super) fn call(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (cx, program, body) = (self.program.cx, self.program, self.program.body);
        let mut operands: Vec<ValueId> = body.operands(op).map(|value| self.values.value(value)).collect();
        for value in body.operands(op).filter(|&value| program.is_float_memref(value)) {
            operands.push(self.shadow(value).expect("the buffers of an active call are active"));
        }
        for value in body.operands(op).filter(|&value| program.is_float(value)) {
            operands.push(self.tangent_or_zero(b, value));
        }
        let results: Vec<ValueId> = body.results(op).collect();
        let floats: Vec<ValueId> = results.iter().copied().filter(|&value| program.is_float(value)).collect();
        let types: Vec<Type> = results.iter().chain(&floats).map(|&value| body.ty(value)).collect();
        let callee = &self.callees[called(program, op)];
        let call = func::Call::build(b, &types, &operands, cx.name(callee));
        let new = call.results(b.body);
        for (&value, &copy) in results.iter().zip(&new) {
            b.body.set_value_name(copy, body.value_name(value));
            self.values.map(value, copy);
        }
        for (&value, &tangent) in floats.iter().zip(&new[results.len()..]) {
            self.set_tangent(b, value, tangent);
        }
    }

    // ---- control flow ----

    /// A loop or conditional with the tangents of what it carries.
    pub(super) fn structured(&mut self, b: &mut Builder<'_>, op: OpId) {
        let body = self.program.body;
        let carried = self.carried(op);
        let mut operands: Vec<ValueId> = body.operands(op).map(|value| self.values.value(value)).collect();
        operands.extend(carried.operands.iter().map(|&at| self.tangent_or_zero(b, body.operand(op, at))));
        let results: Vec<ValueId> = body.results(op).collect();
        let active = carried.results.iter().map(|&at| results[at]);
        let types = results.iter().copied().chain(active).map(|value| body.ty(value)).collect();
        let regions = body.regions(op).to_vec();
        let spec = OpSpec {
            attrs: body.attrs(op),
            operands,
            results: types,
            regions: regions.len(),
            ..OpSpec::new(body.def(op), b.loc)
        };
        let new = b.insert(spec);
        for (index, &region) in regions.iter().enumerate() {
            let Some(block) = body.entry(region) else { continue };
            let (arguments, yields) = &carried.regions[index];
            let target = self.enter_block(b, new, index, block, arguments);
            let mut inner = Builder::at_end(b.cx, b.body, target, b.loc);
            self.block(&mut inner, block);
            self.terminate(&mut inner, block, yields);
        }
        let made: Vec<ValueId> = b.body.results(new).collect();
        self.arrive(b, &results, &made, &carried.results);
    }

    /// What carries tangents, by the kind of control flow.
    fn carried(&self, op: OpId) -> Carried {
        let body = self.program.body;
        let arguments: Vec<Vec<ValueId>> = body
            .regions(op)
            .iter()
            .map(|&region| body.entry(region).map_or(Vec::new(), |block| body.arguments(block).to_vec()))
            .collect();
        let results: Vec<ValueId> = body.results(op).collect();
        let either = |first: &[ValueId], second: &[ValueId]| -> Vec<usize> {
            let is_active = |&at: &usize| [first[at], second[at]].iter().any(|&value| self.activity.is_active(value));
            (0..first.len()).filter(is_active).collect()
        };
        let behind = |numbers: &[usize], count: usize| numbers.iter().map(|number| number + count).collect();
        match self.program.kind(op) {
            Kind::For => {
                // The bounds are the first operands, the induction variable the first argument.
                let active = either(&arguments[0][1..], &results);
                let region = (behind(&active, 1), active.clone());
                Carried { operands: behind(&active, 3), results: active, regions: vec![region] }
            }
            Kind::If => {
                let active = either(&results, &results);
                let region = (Vec::new(), active.clone());
                Carried { operands: Vec::new(), results: active, regions: vec![region; 2] }
            }
            _ => {
                // The first region decides whether to go on, and with what.
                let (before, after) = (either(&arguments[0], &arguments[0]), either(&arguments[1], &results));
                let regions = vec![(before.clone(), behind(&after, 1)), (after.clone(), before.clone())];
                Carried { operands: before, results: after, regions }
            }
        }
    }

    /// Makes the block of a region, with arguments for tangents behind the others.
    fn enter_block(
        &mut self,
        b: &mut Builder<'_>,
        new: OpId,
        index: usize,
        block: BlockId,
        active: &[usize],
    ) -> BlockId {
        let body = self.program.body;
        let arguments = body.arguments(block);
        let tangents = active.iter().map(|&at| arguments[at]);
        let types: Vec<Type> = arguments.iter().copied().chain(tangents).map(|value| body.ty(value)).collect();
        let region = b.body.regions(new)[index];
        let target = b.body.add_block(region, &types);
        let made = b.body.arguments(target).to_vec();
        self.arrive(b, arguments, &made, active);
        target
    }

    /// Says what values became, and that the tangents of some are behind them.
    fn arrive(&mut self, b: &mut Builder<'_>, values: &[ValueId], made: &[ValueId], active: &[usize]) {
        for (&value, &copy) in values.iter().zip(made) {
            b.body.set_value_name(copy, self.program.body.value_name(value));
            self.values.map(value, copy);
        }
        for (&at, &tangent) in active.iter().zip(&made[values.len()..]) {
            self.set_tangent(b, values[at], tangent);
        }
    }

    fn terminate(&mut self, b: &mut Builder<'_>, block: BlockId, active: &[usize]) {
        let body = self.program.body;
        let terminator = body.terminator(block).expect("a verified block has a terminator");
        b.loc = body.loc(terminator);
        let mut operands: Vec<ValueId> = body.operands(terminator).map(|value| self.values.value(value)).collect();
        operands.extend(active.iter().map(|&at| self.tangent_or_zero(b, body.operand(terminator, at))));
        let spec = OpSpec { attrs: body.attrs(terminator), operands, ..OpSpec::new(body.def(terminator), b.loc) };
        b.insert(spec);
    }
}
