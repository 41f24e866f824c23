//! Counted loops.

use hashbrown::HashMap;
use ir::{Builder, Op, Type, ValueId};

use super::super::lowerer::Lowerer;
use super::super::plan::Plan;
use super::carry::Carry;
use super::frame::Frame;

impl Lowerer<'_> {
    /// Writes a counted loop; `number` is that of its item in the plan around.
    pub(super) fn for_loop(&mut self, b: &mut Builder<'_>, plan: &Plan, number: usize, op: loops::For) {
        let old = self.old;
        let (inits, results) = (op.inits(old), op.results(old));
        let block = old.entry(op.body(old)).expect("a loop has a block");
        let (index, arguments) = old.arguments(block).split_first().expect("a loop has an index");
        let arguments = arguments.to_vec();
        let last = old.terminator(block).expect("a loop yields");
        let yields: Vec<ValueId> = old.operands(last).collect();
        let inner = self.plan_body(block, &arguments, &yields);
        let carries = self.carries_of(&inner, &arguments, &yields, &inits);
        let mut frame =
            Frame { plan: inner, carries, inits, arguments, yields, memories: HashMap::new(), sizes: HashMap::new() };

        let carried = self.begin(b, (plan, number), op.id(), &mut frame, &|at| Some(results[at]));
        let [lower, upper, step] = [op.lower(old), op.upper(old), op.step(old)].map(|bound| self.scalar(bound));
        let types: Vec<Type> = carried.iter().map(|&value| b.ty(value)).collect();
        let new = loops::For::build(b, &types, lower, upper, step, &carried);
        self.copy_attrs(b, op.id(), new.id());
        self.outermost.get_or_insert(new.id());
        let all: Vec<Type> = std::iter::once(b.ty(lower)).chain(types).collect();
        let region = new.body(b.body);
        let inside = b.body.add_block(region, &all);
        let values = b.body.arguments(inside).to_vec();
        let mut inner = Builder::at_end(b.cx, b.body, inside, b.loc);
        self.open();
        self.scalars.map(*index, values[0]);
        let next = self.turn(&mut inner, &frame, &values[1..]);
        self.close();
        loops::Yield::build(&mut inner, &next);

        let finals = frame.split(&new.results(b.body));
        for (at, &result) in results.iter().enumerate() {
            self.end(&frame, at, result, &finals[at]);
        }
        for (at, &result) in results.iter().enumerate() {
            if frame.carries[at] == Carry::Swap {
                self.bring_home(b, result);
            }
        }
    }
}
