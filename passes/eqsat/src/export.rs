//! What was chosen becomes operations again, at the places of those that computed it before.
//!
//! The stretch is gone through in order. Where the first operation of a class stands that is
//! needed, the choice for this class is made, unless the operation is that choice itself; then it
//! stays. So everything stands before its users, which get it by replacing the old result. What
//! nobody needs goes.

use egg::Id;
use hashbrown::HashSet;
use ir::{Attr, BlockId, Body, Builder, CloneMap, Context, OpId, OpSpec, Point, ValueId};

use crate::classes::{ClassId, Classes, Selection};
use crate::graph::{Graph, Read};
use crate::import::{Import, outer_values};
use crate::node::{Kind, Mixer, OpHead};
use crate::promises::Users;

/// Writes a selection over a stretch; the number of operations that are new.
pub(crate) fn export(
    cx: &Context,
    body: &mut Body,
    block: BlockId,
    ops: &[OpId],
    import: &Import<'_>,
    classes: &Classes,
    selection: &Selection,
) -> usize {
    let users = Users::of(cx, body, ops);
    import.idle.iter().rev().for_each(|&op| body.erase(op));
    let made = vec![None; classes.len()];
    let mut export = Export { cx, body, import, graph: &import.graph, classes, selection, made, new: 0 };
    for step in &import.steps {
        export.at(step.op, step.class);
    }
    let new = export.new;
    let mut gone: HashSet<OpId, Mixer> = import.idle.iter().copied().collect();
    for step in import.steps.iter().rev() {
        if !body.any_result_used(step.op) {
            body.erase(step.op);
            gone.insert(step.op);
        }
    }
    if let Some(users) = users {
        let left: Vec<OpId> = ops.iter().copied().filter(|op| !gone.contains(op)).collect();
        users.drop_broken(cx, body, block, &left);
    }
    new
}

struct Export<'a, 'c> {
    cx: &'a Context,
    body: &'a mut Body,
    import: &'a Import<'c>,
    graph: &'a Graph<'c>,
    classes: &'a Classes,
    selection: &'a Selection,
    /// The results of the classes that are there.
    made: Vec<Option<Box<[ValueId]>>>,
    new: usize,
}

impl Export<'_, '_> {
    /// Comes by an operation of a class.
    fn at(&mut self, op: OpId, own: Id) {
        let results: Vec<ValueId> = self.body.results(op).collect();
        if let Some(class) = self.needed(own) {
            self.make(op, class, Some(own));
            if let ([old], Some([new])) = (&results[..], self.made[class as usize].as_deref()) {
                let (old, new) = (*old, *new);
                self.replace(old, new);
            }
        }
        if results.len() < 2 {
            return;
        }
        for old in results {
            let Some(&id) = self.import.classes.get(&old) else { continue };
            let Some(class) = self.needed(id) else { continue };
            self.make(op, class, None);
            let new = self.made[class as usize].as_ref().map_or(old, |made| made[0]);
            self.replace(old, new);
        }
    }

    /// The number of a class, if what was chosen uses it.
    fn needed(&self, id: Id) -> Option<ClassId> {
        self.classes.find(self.graph, id).filter(|&class| self.selection[class as usize].is_some())
    }

    fn replace(&mut self, old: ValueId, new: ValueId) {
        if old == new {
            return;
        }
        if self.body.value_name(new).is_none() && self.body.defining_op(new).is_some() {
            let name = self.body.value_name(old);
            self.body.set_value_name(new, name);
            self.body.set_value_name(old, None);
        }
        self.body.replace_all_uses(old, new);
    }

    /// Makes a class and what it needs before an operation; operands first, without recursion. `own`
    /// is the class under which the operation itself was imported.
    fn make(&mut self, op: OpId, class: ClassId, own: Option<Id>) {
        let mut stack = vec![class];
        while let Some(&top) = stack.last() {
            if self.made[top as usize].is_some() {
                stack.pop();
                continue;
            }
            let number = self.selection[top as usize].expect("what is needed has a choice");
            let operands = self.classes.operands(top, number);
            let missing = operands.iter().copied().find(|&child| self.made[child as usize].is_none());
            if let Some(child) = missing {
                stack.push(child);
                continue;
            }
            let node = self.classes.node(self.graph, top, number);
            let is_own = top == class && own.is_some_and(|own| self.graph.node(own) == *node);
            let values = if is_own { self.keep(op, top, number) } else { self.build(op, top, number) };
            self.made[top as usize] = Some(values);
            stack.pop();
        }
    }

    /// Keeps an operation, whose operands may have become others.
    fn keep(&mut self, op: OpId, class: ClassId, number: u32) -> Box<[ValueId]> {
        let operands = self.operands(class, number);
        let has_regions = !self.body.regions(op).is_empty();
        if !has_regions && !is_swap(&self.body.operands(op).collect::<Vec<_>>(), &operands) {
            for (index, &value) in operands.iter().enumerate() {
                if self.body.operand(op, index) != value {
                    self.body.set_operand(op, index, value);
                }
            }
        }
        self.body.results(op).collect()
    }

    /// The values of the operands of a choice.
    fn operands(&self, class: ClassId, number: u32) -> Vec<ValueId> {
        let value = |&child: &ClassId| self.made[child as usize].as_ref().map(|values| values[0]);
        self.classes
            .operands(class, number)
            .iter()
            .map(|child| value(child).expect("operands are made first"))
            .collect()
    }

    fn build(&mut self, before: OpId, class: ClassId, number: u32) -> Box<[ValueId]> {
        let node = self.classes.node(self.graph, class, number);
        match self.graph.analysis.heads.kind(node.head) {
            Kind::Leaf(value) => [*value].into(),
            Kind::Constant(attr) => [self.constant(before, *attr)].into(),
            Kind::Part(part, _) => {
                let child = self.classes.operands(class, number)[0];
                let values = self.made[child as usize].as_ref().expect("operands are made first");
                [values[*part as usize]].into()
            }
            Kind::Same => self.operands(class, number).into(),
            Kind::Op(op) => {
                let op = op.clone();
                self.new += 1;
                let mut operands = self.operands(class, number);
                if node.head.is_commutative() && ir::constant_of(self.cx, self.body, operands[0]).is_some() {
                    operands.swap(0, 1);
                }
                self.operation(before, &op, operands)
            }
        }
    }

    fn constant(&mut self, before: OpId, attr: Attr) -> ValueId {
        if let Some(&value) = self.import.constants.get(&attr) {
            return value;
        }
        let ty = attr.ty(self.cx).expect("constants have types");
        let mut builder = Builder::before(self.cx, self.body, before);
        builder.constant(attr, ty).expect("the constant came from arith.constant or a fold")
    }

    fn operation(&mut self, before: OpId, head: &OpHead, operands: Vec<ValueId>) -> Box<[ValueId]> {
        let loc = self.body.loc(before);
        let made = match head.template {
            None => {
                let spec = OpSpec {
                    attrs: head.attrs,
                    operands,
                    results: head.types.to_vec(),
                    ..OpSpec::new(head.def.0, loc)
                };
                let made = self.body.create(spec);
                self.body.insert(made, Point::Before(before));
                made
            }
            Some(template) => {
                let mut map = CloneMap::default();
                for (old, new) in outer_values(self.body, template).into_iter().zip(operands) {
                    map.map(old, new);
                }
                self.body.clone_op(template, Point::Before(before), &mut map)
            }
        };
        self.body.results(made).collect()
    }
}

/// Whether two operands are the same in the other order.
fn is_swap(a: &[ValueId], b: &[ValueId]) -> bool {
    matches!((a, b), (&[a0, a1], &[b0, b1]) if a0 == b1 && a1 == b0)
}
