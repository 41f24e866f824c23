//! The constants of a body, each once, at the start of its first block.

use hashbrown::HashMap;
use ir::{Attr, BlockId, Body, Builder, Dialect, OpId, Point, Rewriter, Type, ValueId, constant_of};
use pass::Changed;

/// The constants of a body.
#[derive(Default)]
pub(super) struct Constants {
    /// By dialect, value and type.
    known: HashMap<(&'static str, Attr, Type), ValueId>,
    /// The constants at the start of the first block, in order; some may be erased by now.
    run: Vec<OpId>,
}

impl Constants {
    /// Takes in a constant of the program: moves it to the others, or puts an equal one in its
    /// place.
    pub fn take_in(&mut self, rewriter: &mut Rewriter<'_>, op: OpId) -> Changed {
        let body = &*rewriter.body;
        let Some(home) = home(body) else { return Changed::No };
        if body.result_count(op) != 1 {
            return Changed::No;
        }
        let value = body.result(op, 0);
        let Some(attr) = constant_of(rewriter.cx, body, value) else { return Changed::No };
        let key = (body.def(op).dialect(), attr, body.ty(value));
        match self.get(body, key) {
            Some(known) if known == value => return Changed::No,
            Some(known) => {
                rewriter.replace(op, &[known]);
                return Changed::Yes;
            }
            None => {}
        }
        self.known.insert(key, value);
        let last = self.last(body);
        let is_there = match last {
            Some(last) => body.next_op(last) == Some(op),
            None => body.first_op(home) == Some(op),
        };
        if !is_there {
            rewriter.body.move_to(op, last.map_or(Point::Start(home), Point::After));
        }
        self.run.push(op);
        Changed::when(!is_there)
    }

    /// A constant for a result of an operation: made by the dialect of the operation if that
    /// has constants, else by the first that can.
    pub fn make(&mut self, rewriter: &mut Rewriter<'_>, op: OpId, attr: Attr, ty: Type) -> Option<ValueId> {
        let own = rewriter.body.def(op).dialect();
        let dialects = rewriter.cx.registry().dialects();
        let (first, others): (Vec<&Dialect>, Vec<&Dialect>) = dialects.iter().partition(|dialect| dialect.name == own);
        let makers = first.into_iter().chain(others);
        makers.filter_map(|dialect| Some((dialect.name, dialect.constant?))).find_map(|(name, make)| {
            let key = (name, attr, ty);
            if let Some(known) = self.get(rewriter.body, key) {
                return Some(known);
            }
            let value = self.build(rewriter, op, |builder| make(builder, attr, ty))?;
            self.known.insert(key, value);
            Some(value)
        })
    }

    fn build(
        &mut self,
        rewriter: &mut Rewriter<'_>,
        op: OpId,
        make: impl FnOnce(&mut Builder<'_>) -> Option<ValueId>,
    ) -> Option<ValueId> {
        let loc = rewriter.body.loc(op);
        let Some(home) = home(rewriter.body) else { return rewriter.build(Point::Before(op), loc, make) };
        let point = self.last(rewriter.body).map_or(Point::Start(home), Point::After);
        let value = rewriter.build(point, loc, make)?;
        self.run.extend(rewriter.body.defining_op(value));
        Some(value)
    }

    /// A constant that is still there.
    fn get(&self, body: &Body, key: (&'static str, Attr, Type)) -> Option<ValueId> {
        let value = *self.known.get(&key)?;
        body.defining_block(value).map(|_| value)
    }

    /// The last of the run that is still there.
    fn last(&mut self, body: &Body) -> Option<OpId> {
        while self.run.pop_if(|op| body.block_of(*op).is_none()).is_some() {}
        self.run.last().copied()
    }
}

/// Where the constants of a body stand; none for bodies of several regions, whose constants
/// stay where they are.
fn home(body: &Body) -> Option<BlockId> {
    match body.roots() {
        &[root] => body.entry(root),
        _ => None,
    }
}
