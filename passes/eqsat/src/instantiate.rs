//! Builds a side of a rule for a match: types first, so that nothing is built that is refused.
//!
//! The engine builds right sides with this in the e-graph, the harness both sides as functions:
//! what is tested is what is applied.
//!
//! Types follow from operands by the definitions; those of constants from the other operands or
//! the result. Where a type is free (`tensor.reshape`), the rule says it, or it is that of the
//! whole match.

use arith::FastMath;
use arith::elements::constant;
use ir::attr_values::AttrValue;
use ir::def::{Arity, SlotRef, TypeRule};
use ir::{Attr, AttrDict, Body, Context, Infer, Loc, NamedAttr, Op, OpDef, OpSpec, Point, Sink, Type, View};

use crate::text::resolved::{Node, OpNode, VarId};
use crate::vocabulary::Match;
use crate::vocabulary::terms::{Term, attribute, bits, evaluate};

/// A side of a rule with everything computed.
#[derive(Clone, Debug)]
pub enum Ready {
    /// What a variable stands for.
    Value(VarId),
    /// A constant.
    Constant(Attr, Type),
    /// An operation.
    Op(ReadyOp),
}

/// An operation with everything computed.
#[derive(Clone, Debug)]
pub struct ReadyOp {
    /// The definition.
    pub def: &'static OpDef,
    /// The operands, in order.
    pub operands: Vec<Ready>,
    /// The inherent attributes, flags included.
    pub attrs: AttrDict,
    /// The type of the result.
    pub ty: Type,
}

/// Where values are made.
pub trait Build {
    /// A value.
    type Value: Copy;
    /// What a variable stands for.
    fn value(&mut self, var: VarId) -> Self::Value;
    /// A constant of a type.
    fn constant(&mut self, attr: Attr, ty: Type) -> Self::Value;
    /// An operation with one result.
    fn op(&mut self, op: &ReadyOp, operands: &[Self::Value]) -> Self::Value;
}

/// Computes a side of a rule for a match. `ty` is the type of the whole, if it is known; `flags`
/// are those that operations get. `None` refuses: a function has no value, types do not fit, or
/// the type would be another than `ty`.
pub fn prepare(facts: &dyn Match, node: &Node, flags: FastMath, ty: Option<Type>) -> Option<Ready> {
    prepare_known(facts, node, flags, ty, &|_| None)
}

/// [`prepare`] for the side that was found: the types of its parts are known.
pub fn prepare_known(
    facts: &dyn Match,
    node: &Node,
    flags: FastMath,
    ty: Option<Type>,
    known: &dyn Fn(&Node) -> Option<Type>,
) -> Option<Ready> {
    let ready = Preparation { facts, flags, known }.part(node, ty)?;
    let found = ready.ty(facts)?;
    ty.is_none_or(|ty| ty == found).then_some(ready)
}

/// Builds what was prepared.
pub fn emit<B: Build>(builder: &mut B, ready: &Ready) -> B::Value {
    match ready {
        Ready::Value(var) => builder.value(*var),
        Ready::Constant(attr, ty) => builder.constant(*attr, *ty),
        Ready::Op(op) => {
            let operands: Vec<B::Value> = op.operands.iter().map(|operand| emit(builder, operand)).collect();
            builder.op(op, &operands)
        }
    }
}

impl Ready {
    /// Its type.
    pub fn ty(&self, facts: &dyn Match) -> Option<Type> {
        match self {
            Ready::Value(var) => facts.ty(*var),
            Ready::Constant(_, ty) => Some(*ty),
            Ready::Op(op) => Some(op.ty),
        }
    }
}

struct Preparation<'p> {
    facts: &'p dyn Match,
    flags: FastMath,
    known: &'p dyn Fn(&Node) -> Option<Type>,
}

impl Preparation<'_> {
    fn part(&self, node: &Node, ty: Option<Type>) -> Option<Ready> {
        let ty = (self.known)(node).or(ty);
        match node {
            Node::Value(var) => Some(Ready::Value(*var)),
            Node::Constant(expr) => {
                let (cx, ty) = (self.facts.cx(), ty?);
                let bits = bits(cx, &evaluate(self.facts, expr)?, ty.element(cx))?;
                constant(cx, ty, &[bits]).map(|attr| Ready::Constant(attr, ty))
            }
            Node::Op(op) => self.op(op, ty).map(Ready::Op),
        }
    }

    fn op(&self, op: &OpNode, expected: Option<Type>) -> Option<ReadyOp> {
        let (facts, flags) = (self.facts, self.flags);
        let (cx, def) = (facts.cx(), op.def);
        let said = match &op.ty {
            Some(expr) => match evaluate(facts, expr)? {
                Term::Type(ty) => Some(ty),
                _ => return None,
            },
            None => None,
        };
        let mut entries = Vec::new();
        for (number, expr) in &op.attrs {
            let slot = &def.attrs[*number];
            entries.push((slot.name, attribute(cx, slot, &evaluate(facts, expr)?)?));
        }
        let wanted = said.or(expected);
        let slots = slots_of(def, op.operands.len())?;
        let operands = self.operands(op, &slots, wanted)?;
        let types: Vec<Type> = operands.iter().map(|operand| operand.ty(facts)).collect::<Option<_>>()?;
        check_operands(cx, def, &slots, &types)?;
        if flags != FastMath::NONE && def.attr_slot("fastmath").is_some() {
            entries.push(("fastmath", flags.attr(cx)));
        }
        let entry = |(name, attr)| NamedAttr { name: cx.name(name), attr, inherent: true };
        let attrs = cx.dict(entries.into_iter().map(entry).collect());
        let ty = result_type(&Infer { cx, def, operands: &types, attrs }, wanted)?;
        let fits = said.is_none_or(|said| said == ty)
            && (def.results[0].constraint.holds)(cx, ty)
            && fits_result(cx, def, &slots, &types, ty)
            && is_valid(cx, def, &types, attrs, ty);
        fits.then_some(ReadyOp { def, operands, attrs, ty })
    }

    /// Operands that have a type of their own first; constants get theirs from them.
    fn operands(&self, op: &OpNode, slots: &[usize], wanted: Option<Type>) -> Option<Vec<Ready>> {
        let facts = self.facts;
        let mut ready: Vec<Option<Ready>> = vec![None; op.operands.len()];
        let mut types: Vec<Option<Type>> = vec![None; op.operands.len()];
        // Variables, then operations, then constants: each may tell the type of those after it.
        for turn in 0..3 {
            for (at, node) in op.operands.iter().enumerate() {
                let is_turn = match node {
                    Node::Value(_) => turn == 0,
                    Node::Op(_) => turn == 1,
                    Node::Constant(_) => turn == 2,
                };
                if is_turn {
                    let ty = operand_type(facts.cx(), op.def, slots, &types, at, wanted);
                    let operand = self.part(node, ty)?;
                    types[at] = operand.ty(facts);
                    ready[at] = Some(operand);
                }
            }
        }
        ready.into_iter().collect()
    }
}

/// The slot of each operand.
fn slots_of(def: &OpDef, count: usize) -> Option<Vec<usize>> {
    let fixed = def.operands.iter().filter(|slot| slot.arity == Arity::One).count();
    let open = count.checked_sub(fixed)?;
    let mut slots = Vec::with_capacity(count);
    for (number, slot) in def.operands.iter().enumerate() {
        slots.extend(std::iter::repeat_n(number, if slot.arity == Arity::One { 1 } else { open }));
    }
    (slots.len() == count).then_some(slots)
}

/// The type that an operand must have, as far as the others and the result tell.
fn operand_type(
    cx: &Context,
    def: &OpDef,
    slots: &[usize],
    types: &[Option<Type>],
    at: usize,
    result: Option<Type>,
) -> Option<Type> {
    let slot = slots[at];
    if let Some(only) = def.operands[slot].constraint.only {
        return Some(only);
    }
    let of_slot = |slot: usize| slots.iter().position(|&other| other == slot).and_then(|at| types[at]);
    let of = |place: SlotRef| match place {
        SlotRef::Operand(slot) => of_slot(slot),
        SlotRef::Result(_) => result,
    };
    let by_rule = match def.operands[slot].rule {
        Some(TypeRule::Same(place)) => of(place),
        Some(TypeRule::ElementOf(place)) => of(place).map(|ty| ty.element(cx)),
        Some(TypeRule::BoolLike(place)) => of(place).map(|ty| ty.with_element(cx, Type::I1)),
        _ => None,
    };
    by_rule
        .or_else(|| {
            // Others that must be as this one.
            let same = Some(TypeRule::Same(SlotRef::Operand(slot)));
            let other = def.operands.iter().enumerate().filter(|(_, other)| other.rule == same);
            other.filter_map(|(number, _)| of_slot(number)).next()
        })
        .or_else(|| {
            let same = Some(TypeRule::Same(SlotRef::Operand(slot)));
            result.filter(|_| def.results[0].rule == same)
        })
        .or_else(|| {
            // Two operands that are both as a third one.
            let rule = def.operands[slot].rule.filter(|rule| matches!(rule, TypeRule::Same(_)));
            let others = def.operands.iter().enumerate().filter(|(_, other)| rule.is_some() && other.rule == rule);
            others
                .filter_map(|(number, _)| of_slot(number))
                .next()
                .or_else(|| result.filter(|_| rule.is_some() && def.results[0].rule == rule))
        })
}

/// Operands are what their slots take.
fn check_operands(cx: &Context, def: &OpDef, slots: &[usize], types: &[Type]) -> Option<()> {
    for (&slot, &ty) in slots.iter().zip(types) {
        let rule = def.operands[slot].rule;
        let of = |place: SlotRef| match place {
            SlotRef::Operand(slot) => slots.iter().position(|&other| other == slot).map(|at| types[at]),
            SlotRef::Result(_) => None,
        };
        let wanted = match rule {
            Some(TypeRule::Same(place)) => of(place),
            Some(TypeRule::ElementOf(place)) => of(place).map(|ty| ty.element(cx)),
            Some(TypeRule::BoolLike(place)) => of(place).map(|ty| ty.with_element(cx, Type::I1)),
            _ => None,
        };
        if !(def.operands[slot].constraint.holds)(cx, ty) || wanted.is_some_and(|wanted| wanted != ty) {
            return None;
        }
    }
    Some(())
}

/// Operands are as the result says.
fn fits_result(cx: &Context, def: &OpDef, slots: &[usize], types: &[Type], ty: Type) -> bool {
    slots.iter().zip(types).all(|(&slot, &operand)| match def.operands[slot].rule {
        Some(TypeRule::Same(SlotRef::Result(_))) => operand == ty,
        Some(TypeRule::ElementOf(SlotRef::Result(_))) => operand == ty.element(cx),
        Some(TypeRule::BoolLike(SlotRef::Result(_))) => operand == ty.with_element(cx, Type::I1),
        _ => true,
    })
}

/// The type of the result; `wanted` decides what the operands leave free.
fn result_type(infer: &Infer<'_>, wanted: Option<Type>) -> Option<Type> {
    if let Some(natural) = tensor::natural_type(infer).ok()? {
        // The element type of products and sums may be wider.
        let same_shape = |ty: &Type| ty.shape(infer.cx) == natural.shape(infer.cx);
        return wanted.filter(same_shape).or(Some(natural));
    }
    match ir::builder::infer_results(infer) {
        Ok(types) => types.first().copied(),
        Err(_) if infer.def.hooks.infer.is_none() => wanted,
        Err(_) => None,
    }
}

/// Whether an operation is one that the verifier takes, for definitions that check more than their
/// slots say: it is put in a function by itself.
fn is_valid(cx: &Context, def: &'static OpDef, operands: &[Type], attrs: AttrDict, ty: Type) -> bool {
    if def.hooks.verify.is_none() {
        return true;
    }
    let mut body = Body::new(<ir::builtin::Module as Op>::DEF, AttrDict::EMPTY, Loc::UNKNOWN, 1);
    let root = body.root();
    let block = body.add_block(root, operands);
    let operands = body.arguments(block).to_vec();
    let op = body.create(OpSpec { operands, results: vec![ty], attrs, ..OpSpec::new(def, Loc::UNKNOWN) });
    body.insert(op, Point::End(block));
    let verify = def.hooks.verify.expect("it is there");
    verify(View::new(cx, &body, op), &mut Sink::new(cx)).is_ok()
}
