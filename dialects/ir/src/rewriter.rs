//! The rewriter: the builder that patterns use, which tells the driver what it changed.
//!
//! All mutation of a pattern goes through it, so that the driver's worklist stays right.

use crate::attrs::Attr;
use crate::body::Body;
use crate::builder::Builder;
use crate::context::Context;
use crate::def::View;
use crate::ids::*;
use crate::location::Loc;
use crate::order::Point;
use crate::types::Type;

/// A builder whose changes are recorded.
pub struct Rewriter<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The body that is rewritten.
    pub body: &'a mut Body,
    /// Operations that were made or whose operands or attributes changed, for the worklist.
    pub touched: Vec<OpId>,
    /// Operations that were erased.
    pub erased: Vec<OpId>,
}

impl<'a> Rewriter<'a> {
    /// A rewriter with nothing recorded.
    pub fn new(cx: &'a Context, body: &'a mut Body) -> Rewriter<'a> {
        Rewriter { cx, body, touched: Vec::new(), erased: Vec::new() }
    }

    /// A view of an operation, to read.
    pub fn view(&self, op: OpId) -> View<'_> {
        View::new(self.cx, self.body, op)
    }

    /// Builds before an operation, with its location; new operations are recorded.
    pub fn before<R>(&mut self, op: OpId, build: impl FnOnce(&mut Builder<'_>) -> R) -> R {
        let loc = self.body.loc(op);
        self.build(Point::Before(op), loc, build)
    }

    /// Builds at a place; new operations are recorded.
    pub fn build<R>(&mut self, point: Point, loc: Loc, build: impl FnOnce(&mut Builder<'_>) -> R) -> R {
        let before = self.body.ops.len();
        let result = build(&mut Builder::new(self.cx, self.body, point, loc));
        self.touched.extend(self.body.ops_from(before));
        result
    }

    /// Puts values in place of the results of an operation and erases it.
    pub fn replace(&mut self, op: OpId, values: &[ValueId]) {
        let results: Vec<ValueId> = self.body.results(op).collect();
        debug_assert_eq!(results.len(), values.len());
        for (old, &new) in results.into_iter().zip(values) {
            self.replace_value(old, new);
        }
        self.erase(op);
    }

    /// Makes all users of `old` use `new`, which takes over its name if it has none.
    pub fn replace_value(&mut self, old: ValueId, new: ValueId) {
        self.touched.extend(self.body.users(old));
        if self.body.value_name(new).is_none() && self.body.defining_op(new).is_some() {
            let name = self.body.value_name(old);
            self.body.set_value_name(new, name);
        }
        self.body.replace_all_uses(old, new);
    }

    /// Erases an operation; those that defined its operands are looked at again.
    pub fn erase(&mut self, op: OpId) {
        let regions = self.body.regions(op).to_vec();
        let inner: Vec<OpId> = regions.iter().flat_map(|&region| self.body.walk(region)).collect();
        for &op in std::iter::once(&op).chain(&inner) {
            let operands: Vec<OpId> = self.body.operands(op).filter_map(|value| self.body.defining_op(value)).collect();
            self.touched.extend(operands);
        }
        self.body.erase(op);
        self.erased.push(op);
        self.erased.extend(inner);
    }

    /// Replaces one operand.
    pub fn set_operand(&mut self, op: OpId, index: usize, value: ValueId) {
        let old = self.body.operand(op, index);
        self.touched.extend(self.body.defining_op(old));
        self.body.set_operand(op, index, value);
        self.touched.push(op);
    }

    /// Sets one attribute.
    pub fn set_attr(&mut self, op: OpId, name: &str, attr: Attr) {
        self.body.set_attr(self.cx, op, name, attr);
        self.touched.push(op);
    }

    /// A constant before an operation.
    pub fn constant(&mut self, op: OpId, attr: Attr, ty: Type) -> Option<ValueId> {
        self.before(op, |b| b.constant(attr, ty))
    }

    /// The constant that defines a value, if one does.
    pub fn constant_of(&self, value: ValueId) -> Option<Attr> {
        constant_of(self.cx, self.body, value)
    }
}

/// The constant that defines a value, if one does.
pub fn constant_of(cx: &Context, body: &Body, value: ValueId) -> Option<Attr> {
    let view = View::new(cx, body, body.defining_op(value)?);
    if !view.def().has(crate::def::Traits::CONSTANT) {
        return None;
    }
    match view.def().hooks.fold?(view, &[])?.first() {
        Some(&crate::def::Fold::Attr(attr)) => Some(attr),
        _ => None,
    }
}

impl Body {
    /// The operations made since there were `count`; some may be erased already.
    fn ops_from(&self, count: usize) -> impl Iterator<Item = OpId> + '_ {
        use id_arena::ArenaBehavior;
        let arena = crate::ids::OpIds::arena_id(self.ops.next_id());
        (count..self.ops.len()).map(move |index| OpIds::new_id(arena, index))
    }
}
