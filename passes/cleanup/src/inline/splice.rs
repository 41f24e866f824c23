//! Puts the body of a function in place of a call.

use ir::{BlockId, Body, Builder, CloneMap, Context, Loc, LocKind, OpId, Point, ValueId};

use super::decide::{Plan, branch_maker, is_frame_buffer};

/// Puts the body of a function in place of a call; what it does then comes from `callsite`
/// locations.
pub fn splice(cx: &Context, body: &mut Body, callee: &Body, plan: &Plan) {
    let mut map = CloneMap::default();
    let arguments: Vec<ValueId> = body.operands(plan.call).collect();
    for (&parameter, argument) in callee.parameters().iter().zip(arguments) {
        map.map(parameter, argument);
    }
    let mut splice = Splice { cx, caller: body.loc(plan.call), buffers: plan.buffers, body, callee, map };
    let Some(entry) = callee.entry(callee.root()) else { return };
    match callee.next_block(entry) {
        None => splice.in_place(plan.call, entry),
        Some(_) => splice.between_blocks(plan.call, entry),
    }
}

struct Splice<'s> {
    cx: &'s Context,
    /// Where the call is.
    caller: Loc,
    /// The block at whose start buffers are made, if not in place.
    buffers: Option<BlockId>,
    body: &'s mut Body,
    callee: &'s Body,
    map: CloneMap,
}

impl Splice<'_> {
    /// A body of one block: its operations stand where the call was.
    fn in_place(&mut self, call: OpId, entry: BlockId) {
        self.copy_block(entry, Point::Before(call));
        let values = self.returned(entry);
        let results: Vec<ValueId> = self.body.results(call).collect();
        for (result, value) in results.into_iter().zip(values) {
            self.body.replace_all_uses(result, value);
        }
        self.body.erase(call);
    }

    /// A body of several blocks: what stands behind the call becomes a block to which all
    /// returns lead.
    fn between_blocks(&mut self, call: OpId, entry: BlockId) {
        let Some(head) = self.body.block_of(call) else { return };
        let rest = self.body.split_block(call);
        let results: Vec<ValueId> = self.body.results(call).collect();
        for result in results {
            let argument = self.body.add_argument(rest, self.body.ty(result));
            let name = self.body.value_name(result);
            self.body.set_value_name(argument, name);
            self.body.replace_all_uses(result, argument);
        }
        self.body.erase(call);
        self.body.await_values(self.callee, self.callee.root(), &mut self.map);
        let mut last = head;
        for block in self.callee.blocks(self.callee.root()).skip(1) {
            let new = self.body.clone_block_header(self.callee, block, &mut self.map);
            self.body.insert_block_after(new, last);
            last = new;
        }
        for block in self.callee.blocks(self.callee.root()) {
            let new = if block == entry { head } else { self.map.block(block) };
            self.copy_block(block, Point::End(new));
        }
        // Only now are all values known that a return may give.
        let branch = branch_maker(self.cx, self.callee).expect("it was asked before");
        for block in self.callee.blocks(self.callee.root()) {
            let Some(last) = self.callee.last_op(block).filter(|&op| self.is_return(op)) else { continue };
            let (values, loc) = (self.returned(block), self.loc(self.callee.loc(last)));
            let new = if block == entry { head } else { self.map.block(block) };
            branch(&mut Builder::new(self.cx, self.body, Point::End(new), loc), rest, &values);
        }
    }

    fn is_return(&self, op: OpId) -> bool {
        self.callee.def(op).has(ir::Traits::RETURN)
    }

    /// Copies the operations of a block, without a return.
    fn copy_block(&mut self, block: BlockId, point: Point) {
        for op in self.callee.ops(block) {
            if self.is_return(op) {
                continue;
            }
            let is_hoisted = is_frame_buffer(self.callee, op);
            let at = self.buffers.filter(|_| is_hoisted).map_or(point, Point::Start);
            let new = self.body.clone_op_from(self.callee, op, at, &mut self.map);
            let inner: Vec<OpId> = self.body.regions(new).iter().flat_map(|&region| self.body.walk(region)).collect();
            for op in std::iter::once(new).chain(inner) {
                let loc = self.loc(self.body.loc(op));
                self.body.set_loc(op, loc);
            }
        }
    }

    /// What the return at the end of a block gives.
    fn returned(&self, block: BlockId) -> Vec<ValueId> {
        let last = self.callee.last_op(block).filter(|&op| self.is_return(op));
        last.map_or_else(Vec::new, |op| self.callee.operands(op).map(|value| self.map.value(value)).collect())
    }

    fn loc(&self, callee: Loc) -> Loc {
        match (callee, self.caller) {
            (Loc::UNKNOWN, Loc::UNKNOWN) => Loc::UNKNOWN,
            (callee, caller) => self.cx.loc(LocKind::CallSite { callee, caller }),
        }
    }
}
