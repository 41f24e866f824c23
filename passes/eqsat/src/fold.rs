//! Folds of the dialects, asked of nodes: an operation on values of a scratch body that have the
//! types of the operands, with the constants that are known.

use egg::Id;
use hashbrown::HashMap;
use ir::{Attr, Body, Context, Fold, Op, OpSpec, ValueId, View, builtin};

use crate::facts::Facts;
use crate::node::OpHead;

/// What a fold found.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Folded {
    /// A constant.
    Constant(Attr),
    /// The operand of this number.
    Operand(usize),
}

/// Where operations are built to be folded.
pub(crate) struct Folder<'c> {
    cx: &'c Context,
    body: Body,
    /// The value that stands for a class in the scratch body.
    values: HashMap<(Id, ir::Type), ValueId>,
}

/// Erased operations keep their slots, so the scratch body is made anew from time to time.
const MOST_SLOTS: usize = 4096;

impl<'c> Folder<'c> {
    /// A folder that has computed nothing yet.
    pub fn new(cx: &'c Context) -> Folder<'c> {
        Folder { cx, body: scratch(), values: HashMap::new() }
    }

    /// The result of an operation, if a fold finds it.
    pub fn fold(&mut self, op: &OpHead, children: &[Id], operands: &[Facts]) -> Option<Folded> {
        let hook = op.def.0.hooks.fold?;
        if self.body.slot_count() > MOST_SLOTS {
            self.body = scratch();
            self.values.clear();
        }
        let block = self.body.entry(self.body.root())?;
        let mut values = Vec::with_capacity(children.len());
        for (&id, facts) in children.iter().zip(operands) {
            let ty = facts.ty?;
            let body = &mut self.body;
            values.push(*self.values.entry((id, ty)).or_insert_with(|| body.add_argument(block, ty)));
        }
        let spec = OpSpec {
            attrs: op.attrs,
            operands: values.clone(),
            results: op.types.to_vec(),
            ..OpSpec::new(op.def.0, ir::Loc::UNKNOWN)
        };
        let made = self.body.create(spec);
        let constants: Vec<Option<Attr>> = operands.iter().map(|facts| facts.constant).collect();
        let folds = hook(View::new(self.cx, &self.body, made), &constants);
        self.body.erase(made);
        match *folds?.first()? {
            Fold::Attr(attr) => Some(Folded::Constant(attr)),
            Fold::Value(value) => values.iter().position(|&other| other == value).map(Folded::Operand),
        }
    }
}

fn scratch() -> Body {
    let mut body = Body::new(<builtin::Module as Op>::DEF, ir::AttrDict::EMPTY, ir::Loc::UNKNOWN, 1);
    let root = body.root();
    body.add_block(root, &[]);
    body
}
