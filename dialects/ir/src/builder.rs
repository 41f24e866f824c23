//! The builder: makes operations at a place, with a current location.

use crate::attrs::{Attr, AttrDict, NamedAttr};
use crate::body::{Body, OpSpec};
use crate::context::Context;
use crate::def::{Arity, Infer, OpDef, SlotRef, TypeRule};
use crate::ids::*;
use crate::location::Loc;
use crate::order::Point;
use crate::registry::Combine;
use crate::types::Type;

/// Makes operations at a place of a body.
pub struct Builder<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The body that is built.
    pub body: &'a mut Body,
    /// Where the next operation goes.
    pub point: Point,
    /// The location that the next operation gets.
    pub loc: Loc,
}

impl<'a> Builder<'a> {
    /// A builder at a place.
    pub fn new(cx: &'a Context, body: &'a mut Body, point: Point, loc: Loc) -> Builder<'a> {
        Builder { cx, body, point, loc }
    }

    /// A builder that puts operations before `op`, with its location.
    pub fn before(cx: &'a Context, body: &'a mut Body, op: OpId) -> Builder<'a> {
        let loc = body.loc(op);
        Builder::new(cx, body, Point::Before(op), loc)
    }

    /// A builder that puts operations at the end of a block.
    pub fn at_end(cx: &'a Context, body: &'a mut Body, block: BlockId, loc: Loc) -> Builder<'a> {
        Builder::new(cx, body, Point::End(block), loc)
    }

    /// Makes an operation at the current place; the next one goes after it.
    pub fn insert(&mut self, spec: OpSpec) -> OpId {
        let op = self.body.create(spec);
        self.body.insert(op, self.point);
        if matches!(self.point, Point::After(_) | Point::Start(_)) {
            self.point = Point::After(op);
        }
        op
    }

    /// Makes an operation by its parts; what typed builders call. Result types that are not
    /// given are inferred.
    ///
    /// # Panics
    /// If result types are neither given nor can be inferred: the caller built nonsense.
    pub fn build(
        &mut self,
        def: &'static OpDef,
        operands: Vec<ValueId>,
        results: Option<Vec<Type>>,
        attrs: Vec<(&'static str, Attr)>,
    ) -> OpId {
        let attrs = self.inherent(attrs);
        let results = results.unwrap_or_else(|| {
            let types: Vec<Type> = operands.iter().map(|&value| self.body.ty(value)).collect();
            let infer = Infer { cx: self.cx, def, operands: &types, attrs };
            infer_results(&infer).unwrap_or_else(|why| panic!("cannot build {}: {why}", def.name))
        });
        let regions = def.regions.iter().filter(|slot| !slot.variadic).count();
        self.insert(OpSpec { def, loc: self.loc, attrs, operands, results, regions, successors: Vec::new() })
    }

    /// A dictionary of inherent attributes.
    pub fn inherent(&self, attrs: Vec<(&'static str, Attr)>) -> AttrDict {
        if attrs.is_empty() {
            return AttrDict::EMPTY;
        }
        let entry = |(name, attr)| NamedAttr { name: self.cx.name(name), attr, inherent: true };
        self.cx.dict(attrs.into_iter().map(entry).collect())
    }

    /// A constant of a type, made by the first dialect that has one for it.
    pub fn constant(&mut self, attr: Attr, ty: Type) -> Option<ValueId> {
        let cx = self.cx;
        cx.registry().dialects().iter().filter_map(|dialect| dialect.constant).find_map(|make| make(self, attr, ty))
    }

    /// A choice of one of two values by an `i1`, made by the first dialect that can.
    pub fn select(&mut self, condition: ValueId, choices: [ValueId; 2]) -> Option<ValueId> {
        let dialects = self.cx.registry().dialects();
        dialects
            .iter()
            .filter_map(|dialect| dialect.arithmetic)
            .find_map(|make| (make.select)(self, condition, choices))
    }

    /// Two values joined, by the first dialect that can.
    pub fn combine(&mut self, how: Combine, values: [ValueId; 2]) -> Option<ValueId> {
        let dialects = self.cx.registry().dialects();
        dialects.iter().filter_map(|dialect| dialect.arithmetic).find_map(|make| (make.combine)(self, how, values))
    }

    /// The type of a value.
    pub fn ty(&self, value: ValueId) -> Type {
        self.body.ty(value)
    }
}

/// The result types of an operation, by its inference hook or the type rules of its slots.
pub fn infer_results(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    if let Some(hook) = infer.def.hooks.infer {
        return hook(infer);
    }
    let mut types = Vec::new();
    for slot in infer.def.results {
        if slot.arity != Arity::One {
            return Err(format!("the number of results of `{}` is not determined by its operands", infer.def.name));
        }
        let known = slot.constraint.only.or_else(|| follow(infer, slot.rule?, &types));
        types.push(known.ok_or_else(|| format!("the type of result `{}` is not determined", slot.name))?);
    }
    Ok(types)
}

/// The type that a rule gives, from operands and earlier results.
fn follow(infer: &Infer<'_>, rule: TypeRule, results: &[Type]) -> Option<Type> {
    let operands = infer.def.operands.iter().map(|slot| slot.arity);
    let of = |slot| match slot {
        SlotRef::Operand(index) => {
            infer.operands.get(crate::body::group(operands.clone(), infer.operands.len(), index).start).copied()
        }
        SlotRef::Result(index) => results.get(index).copied(),
    };
    apply_rule(infer.cx, rule, of, |index| infer.attr(infer.def.attrs[index].name))
}

/// The type that a rule gives, if the slot it refers to is known.
pub(crate) fn apply_rule(
    cx: &Context,
    rule: TypeRule,
    of: impl Fn(SlotRef) -> Option<Type>,
    attr: impl Fn(usize) -> Option<Attr>,
) -> Option<Type> {
    match rule {
        TypeRule::Same(slot) => of(slot),
        TypeRule::ElementOf(slot) => of(slot).map(|ty| ty.element(cx)),
        TypeRule::BoolLike(slot) => of(slot).map(|ty| ty.with_element(cx, Type::I1)),
        TypeRule::OfAttr(index) => attr(index).and_then(|attr| attr.ty(cx)),
    }
}
