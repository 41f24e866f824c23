//! How an operation is read: by the slots of its definition, or as one of its kind.

use super::{OpDef, Presence};
use crate::attrs::Attr;
use crate::body::Body;
use crate::context::Context;
use crate::ids::{OpId, RegionId, ValueId};
use crate::types::Type;

/// An operation to read: what hooks and analyses are given.
#[derive(Copy, Clone)]
pub struct View<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The body that holds the operation.
    pub body: &'a Body,
    /// The operation.
    pub op: OpId,
}

impl<'a> View<'a> {
    /// A view of an operation.
    #[inline]
    pub fn new(cx: &'a Context, body: &'a Body, op: OpId) -> View<'a> {
        View { cx, body, op }
    }

    /// The definition.
    #[inline]
    pub fn def(self) -> &'static OpDef {
        self.body.def(self.op)
    }

    /// An operand.
    pub fn operand(self, index: usize) -> ValueId {
        self.body.operand(self.op, index)
    }

    /// The type of an operand.
    pub fn operand_type(self, index: usize) -> Type {
        self.body.ty(self.operand(index))
    }

    /// A result.
    pub fn result(self, index: usize) -> ValueId {
        self.body.result(self.op, index)
    }

    /// The type of a result.
    pub fn result_type(self, index: usize) -> Type {
        self.body.ty(self.result(index))
    }

    /// An attribute by name, or the default of its slot.
    pub fn attr(self, name: &str) -> Option<Attr> {
        attr_or_default(self.cx, self.def(), self.body.attrs(self.op), name)
    }

    /// A region.
    pub fn region(self, index: usize) -> RegionId {
        self.body.regions(self.op)[index]
    }

    /// The operation that defines an operand, if it is not a block argument.
    pub fn operand_op(self, index: usize) -> Option<View<'a>> {
        let op = self.body.defining_op(self.operand(index))?;
        Some(View { op, ..self })
    }
}

/// A typed view of an operation: 4 bytes, made by [`ops!`](crate::ops).
pub trait Op: Copy {
    /// The definition.
    const DEF: &'static OpDef;

    /// The view of an operation that is known to be of this kind.
    fn of(op: OpId) -> Self;

    /// The operation.
    fn id(self) -> OpId;

    /// The view of an operation, if it is of this kind.
    fn cast(body: &Body, op: OpId) -> Option<Self> {
        std::ptr::eq(body.def(op), Self::DEF).then(|| Self::of(op))
    }

    /// The view of the operation that defines a value, if it is of this kind.
    fn defining(body: &Body, value: ValueId) -> Option<Self> {
        Self::cast(body, body.defining_op(value)?)
    }

    /// Whether an operation is of this kind.
    fn is(body: &Body, op: OpId) -> bool {
        std::ptr::eq(body.def(op), Self::DEF)
    }
}

/// An attribute of an operation by name, or the default of its slot.
pub(crate) fn attr_or_default(
    cx: &Context,
    def: &'static OpDef,
    attrs: crate::attrs::AttrDict,
    name: &str,
) -> Option<Attr> {
    attrs.get(cx, name).or_else(|| match def.attr_slot(name)?.presence {
        Presence::Default(make) => Some(make(cx)),
        _ => None,
    })
}
