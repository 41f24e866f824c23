//! Operations whose definition says it all: the rules of its slots, read from the result.

use ir::attr_values::{AttrValue, Ints};
use ir::def::{AttrSlot, AttrSyntax, Presence, SlotRef, TypeRule};
use ir::{Attr, Context, Type};

use super::{Drawn, Request, permutation};
use crate::harness::instances::{elements, shape};
use crate::harness::random::Random;

/// Draws operands and attributes of an operation of one result.
pub(super) fn operands(request: &Request<'_>, random: &mut Random) -> Drawn {
    let slots = by_rules(request, random)?;
    let types = (0..request.operands.len()).map(|at| operand(request, &slots, at, random)).collect::<Option<_>>()?;
    Some((types, attributes(request, random)?))
}

/// The types of the slots that follow from the result.
fn by_rules(request: &Request<'_>, random: &mut Random) -> Option<Vec<Option<Type>>> {
    let (cx, def, result) = (request.cx, request.def, request.result);
    let mut types: Vec<Option<Type>> = vec![None; def.operands.len()];
    let [slot] = def.results else { return None };
    if !(slot.constraint.holds)(cx, result) {
        return None;
    }
    match slot.rule {
        Some(TypeRule::Same(SlotRef::Operand(at))) => types[at] = Some(result),
        Some(TypeRule::BoolLike(SlotRef::Operand(at))) => {
            let slot = &def.operands[at];
            let fits: Vec<Type> = of_elements(cx, result, slot.constraint.holds);
            if result.element(cx) != Type::I1 || fits.is_empty() {
                return None;
            }
            types[at] = Some(request.operands.get(at).copied().flatten().unwrap_or_else(|| *random.pick(&fits)));
        }
        Some(TypeRule::ElementOf(SlotRef::Operand(at))) => types[at] = Some(cx.tensor(&shape(random, 0..3), result)),
        _ => {}
    }
    // Slots may follow from later ones.
    for _ in 0..2 {
        for (at, slot) in def.operands.iter().enumerate() {
            let of = |place: SlotRef| match place {
                SlotRef::Operand(other) => types[other],
                SlotRef::Result(_) => Some(result),
            };
            let by_rule = match slot.rule {
                Some(TypeRule::Same(place)) => of(place),
                Some(TypeRule::ElementOf(place)) => of(place).map(|ty| ty.element(cx)),
                Some(TypeRule::BoolLike(place)) => of(place).map(|ty| ty.with_element(cx, Type::I1)),
                _ => None,
            };
            types[at] = types[at].or(by_rule).or(slot.constraint.only);
        }
    }
    Some(types)
}

/// The type of an operand: that of its slot, or any that fits.
fn operand(request: &Request<'_>, slots: &[Option<Type>], at: usize, random: &mut Random) -> Option<Type> {
    let (cx, def, result) = (request.cx, request.def, request.result);
    // A variadic slot is drawn as often as it has operands.
    let slot = at.min(def.operands.len().checked_sub(1)?);
    let holds = def.operands[slot].constraint.holds;
    let ty = slots[slot].or_else(|| {
        // A scalar may stand beside tensors, as the condition of a choice.
        let like = if random.once_in(5) { result.element(cx) } else { result };
        let fits = of_elements(cx, like, holds);
        request.operands[at].or_else(|| if fits.is_empty() { None } else { Some(*random.pick(&fits)) })
    });
    ty.filter(|&ty| holds(cx, ty))
}

/// The required attributes that were not given.
fn attributes(request: &Request<'_>, random: &mut Random) -> Option<Vec<(&'static str, Attr)>> {
    let (cx, rank) = (request.cx, request.result.shape(request.cx).map_or(0, <[i64]>::len));
    let mut attrs = Vec::new();
    let is_open = |slot: &&AttrSlot| matches!(slot.presence, Presence::Required) && request.attr(slot.name).is_none();
    for slot in request.def.attrs.iter().filter(is_open) {
        let attr = match slot.constraint.syntax {
            AttrSyntax::Keyword(words) => {
                let &(_, number) = random.pick(words.cases);
                cx.integer(i128::from(number), words.ty)
            }
            AttrSyntax::Ints => {
                let mut dims = permutation(random, rank);
                dims.truncate(random.below(rank + 1));
                Ints(dims).attr(cx)
            }
            AttrSyntax::Integer(ty) => cx.integer(random.below(rank.max(1)) as i128, ty),
            _ => return None,
        };
        attrs.push((slot.name, attr));
    }
    Some(attrs)
}

/// The types in the shape of another that a slot takes.
fn of_elements(cx: &Context, like: Type, holds: fn(&Context, Type) -> bool) -> Vec<Type> {
    elements(cx)
        .into_iter()
        .chain([Type::F16])
        .map(|element| like.with_element(cx, element))
        .filter(|&ty| holds(cx, ty))
        .collect()
}
