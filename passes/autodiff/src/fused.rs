//! Emission of fused loops: each iteration runs and is reversed at once.
//!
//! The loop is emitted where it stands in the forward sweep. Before it come the adjoint buffers
//! that it needs and the reverse of what brings the adjoints of its results from the cotangents.
//! It carries what the loop carries, and behind that the adjoints of values from outside.

use ir::{BlockId, Builder, OpId, ValueId};

use crate::fuse::is_constant;
use crate::program::Kind;
use crate::rerun::Extent;
use crate::reverse::Reverse;

impl Reverse<'_, '_> {
    /// Emits a fused loop of a block; its results are mapped to those of the new loop.
    pub fn fused_loop(&mut self, b: &mut Builder<'_>, block: BlockId, op: OpId) {
        self.prepare_adjoints(b, block, op);
        b.loc = self.program.body.loc(op);
        let body = self.program.body;
        let counted = self.program.as_loop(op).expect("a loop.for is a counted loop");
        let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| self.value(bound));
        let results: Vec<ValueId> = body.results(op).collect();
        let active: Vec<usize> = (0..results.len())
            .filter(|&at| self.activity.is_active(counted.carried[at]) || self.activity.is_active(results[at]))
            .collect();
        let adjoints: Vec<ValueId> = active.iter().map(|&at| self.adjoint_or_zero(b, results[at])).collect();
        for &at in &active {
            self.adjoints.remove(&results[at]);
        }
        let captured = self.captured(op);
        let mut inits: Vec<ValueId> = counted.inits.iter().map(|&init| self.value(init)).collect();
        inits.extend(captured.iter().map(|&value| self.adjoint_or_zero(b, value)));

        let fused = loops::build_for_op(b, lower, upper, step, &inits, |b, induction, carried| {
            let (primal, outside) = carried.split_at(results.len());
            for (&old, &new) in counted.carried.iter().zip(primal).chain([(&counted.induction, &induction)]) {
                b.body.set_value_name(new, body.value_name(old));
                self.values.map(old, new);
            }
            self.set_adjoints(&captured, outside);
            let terminator = counted.terminator.expect("a verified loop yields");
            for (&at, &adjoint) in active.iter().zip(&adjoints) {
                let value = body.operand(terminator, at);
                if self.activity.is_active(value) {
                    self.contribute(b, value, adjoint);
                }
            }
            self.iteration(b, body.entry(counted.body).expect("a loop has a block"));
            for &at in &active {
                self.adjoints.remove(&counted.carried[at]);
            }
            let mut yields: Vec<ValueId> = body.operands(terminator).map(|value| self.value(value)).collect();
            yields.extend(self.take_adjoints(&captured));
            yields
        });
        let after = fused.results(b.body);
        self.parallelise(b, op, fused);
        let (primal, outside) = after.split_at(results.len());
        for (&old, &new) in results.iter().zip(primal) {
            b.body.set_value_name(new, body.value_name(old));
            self.values.map(old, new);
        }
        self.set_adjoints(&captured, outside);
        // Of a plain sum, every term and the start have the adjoint of the result.
        for (&at, &adjoint) in active.iter().zip(&adjoints) {
            if self.activity.is_active(counted.inits[at]) {
                self.contribute(b, counted.inits[at], adjoint);
            }
        }
        self.done.insert(op);
    }

    /// Makes what the reverse of a fused loop starts from.
    fn prepare_adjoints(&mut self, b: &mut Builder<'_>, block: BlockId, op: OpId) {
        let body = self.program.body;
        let before = body.ops(block).take_while(|&other| other != op);
        for allocation in before.filter(|&other| self.needs_shadow(other)).collect::<Vec<_>>() {
            self.make_shadow(b, allocation);
        }
        let fusion = self.fusion;
        for &early in fusion.early(op).iter().rev() {
            if self.done.insert(early) {
                self.bring_constants(b, op, early);
                b.loc = body.loc(early);
                self.op(b, early);
            }
        }
    }

    /// Copies the constants that an operation reads and that come behind a loop.
    fn bring_constants(&mut self, b: &mut Builder<'_>, op: OpId, early: OpId) {
        let body = self.program.body;
        for definition in body.operands(early).filter_map(|value| body.defining_op(value)).collect::<Vec<_>>() {
            let is_behind = body.block_of(definition) == body.block_of(op) && body.is_before(op, definition);
            if is_behind && is_constant(body, definition) {
                b.body.clone_op_from(body, definition, b.point, &mut self.values);
            }
        }
    }

    /// Runs a block of a fused loop and reverses it.
    fn iteration(&mut self, b: &mut Builder<'_>, block: BlockId) {
        let (program, body) = (self.program, self.program.body);
        let (mut tapes, mut frees) = (Vec::new(), Vec::new());
        for op in body.ops(block) {
            b.loc = body.loc(op);
            match program.kind(op) {
                Kind::For if self.plan.is_fused(op) => self.fused_loop(b, block, op),
                Kind::For | Kind::If if self.plan.writes_tapes(op) => tapes.extend(self.run(b, op, Extent::All)),
                Kind::Free => frees.push(op),
                Kind::Terminator => {}
                _ => {
                    b.body.clone_op_from(body, op, b.point, &mut self.values);
                }
            }
        }
        self.block(b, block);
        for tape in tapes {
            memref::dealloc(b, tape);
        }
        for op in frees {
            b.body.clone_op_from(body, op, b.point, &mut self.values);
        }
    }
}
