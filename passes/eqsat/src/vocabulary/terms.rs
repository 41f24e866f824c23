//! What an expression of a rule is worth, and how conditions and functions read their arguments.

use ir::def::{AttrSlot, AttrSyntax};
use ir::{Attr, AttrKind, Context, OpDef, Type};
use tensor::einsum::EinsumSpec;

use super::Match;
use crate::text::resolved::{Expr, VarId};
use crate::text::rule::Number;

/// What an expression of a rule is worth.
#[derive(Clone, PartialEq, Debug)]
pub enum Term {
    /// A value of the program.
    Value(VarId),
    /// The value that all elements of a constant have: the bits, and the type of an element.
    Constant(u64, Type),
    /// A number.
    Number(Number),
    /// A list of integers: dimensions, sizes.
    Ints(Vec<i64>),
    /// A list of anything else.
    List(Vec<Term>),
    /// An attribute that is neither an integer nor a list of them.
    Attr(Attr),
    /// A type.
    Type(Type),
    /// An operation.
    Op(&'static OpDef),
}

/// What an expression is worth; `None` refuses the match.
pub fn evaluate(facts: &dyn Match, expr: &Expr) -> Option<Term> {
    Some(match expr {
        Expr::Var(var) => facts.term(*var)?,
        Expr::Number(value) => Term::Number(*value),
        Expr::Attr(written) => of_attr(facts.cx(), written.attr(facts.cx())),
        Expr::Type(ty) => Term::Type(*ty),
        Expr::Op(def) => Term::Op(def),
        Expr::List(parts) => {
            let parts: Vec<Term> = parts.iter().map(|part| evaluate(facts, part)).collect::<Option<_>>()?;
            parts.iter().map(int).collect::<Option<Vec<i64>>>().map_or(Term::List(parts), Term::Ints)
        }
        Expr::Call(function, args) => {
            let args: Vec<Term> = args.iter().map(|arg| evaluate(facts, arg)).collect::<Option<_>>()?;
            (function.apply)(facts, &args)?
        }
    })
}

/// An attribute as rules see it.
pub fn of_attr(cx: &Context, attr: Attr) -> Term {
    match attr.kind(cx) {
        AttrKind::DenseArray(_, entries) => Term::Ints(entries.to_vec()),
        AttrKind::Integer(value, ty) if *ty != Type::I1 => Term::Number(Number::Int(*value)),
        AttrKind::Type(ty) => Term::Type(*ty),
        _ => Term::Attr(attr),
    }
}

/// The bits of a number in a type of elements; `None` if it has no such number.
pub fn bits(cx: &Context, term: &Term, element: Type) -> Option<u64> {
    match *term {
        Term::Constant(bits, ty) => (ty == element).then_some(bits),
        Term::Number(Number::Int(value)) if element.is_float(cx) => {
            let bits = ir::eval::bits_of_float(cx, element, value as f64);
            (ir::eval::float_of_bits(cx, element, bits) == value as f64).then_some(bits)
        }
        Term::Number(Number::Float(value)) if element.is_float(cx) => Some(ir::eval::bits_of_float(cx, element, value)),
        Term::Number(Number::Int(value)) => {
            let bits = ir::eval::bits_of_int(cx, element, value);
            let width = element.width(cx).filter(|&width| width <= 64)?;
            let is_unsigned = value >= 0 && value >> width == 0;
            (is_unsigned || i128::from(ir::eval::int_of_bits(cx, element, bits)) == value).then_some(bits)
        }
        _ => None,
    }
}

/// The attribute that a term is for a slot; `None` if it does not fit.
pub fn attribute(cx: &Context, slot: &AttrSlot, term: &Term) -> Option<Attr> {
    let attr = match (term, slot.constraint.syntax) {
        (Term::Attr(attr), _) => *attr,
        (Term::Ints(list), _) => cx.ints(list),
        (Term::Number(Number::Int(value)), AttrSyntax::Integer(ty)) => cx.integer(*value, ty),
        (Term::Number(Number::Int(value)), AttrSyntax::Keyword(def)) => cx.integer(*value, def.ty),
        (Term::Type(ty), _) => cx.type_attr(*ty),
        _ => return None,
    };
    (slot.constraint.holds)(cx, attr).then_some(attr)
}

// ---- reading arguments ----

/// An integer.
pub(super) fn int(term: &Term) -> Option<i64> {
    match *term {
        Term::Number(Number::Int(value)) => value.try_into().ok(),
        _ => None,
    }
}

/// A list of integers.
pub(super) fn ints(term: &Term) -> Option<&[i64]> {
    match term {
        Term::Ints(list) => Some(list),
        _ => None,
    }
}

/// The type of a value, or a type.
pub(super) fn ty(facts: &dyn Match, term: &Term) -> Option<Type> {
    match *term {
        Term::Value(var) => facts.ty(var),
        Term::Type(ty) | Term::Constant(_, ty) => Some(ty),
        _ => None,
    }
}

/// The type of an element.
pub(super) fn element(facts: &dyn Match, term: &Term) -> Option<Type> {
    ty(facts, term).map(|ty| ty.element(facts.cx()))
}

/// The sizes of a value; a scalar has none.
pub(super) fn shape<'f>(facts: &'f dyn Match, term: &Term) -> Option<&'f [i64]> {
    let ty = ty(facts, term)?;
    ty.shape(facts.cx()).or((ty.element(facts.cx()) == ty).then_some(&[]))
}

/// The letters of an einsum.
pub(super) fn spec(facts: &dyn Match, term: &Term) -> Option<EinsumSpec> {
    match term {
        Term::Attr(attr) => EinsumSpec::parse(attr.as_str(facts.cx())?).ok(),
        _ => None,
    }
}

/// An integer as a term.
pub(super) fn number(value: i64) -> Term {
    Term::Number(Number::Int(i128::from(value)))
}

/// The bits of a constant, and the type of its elements.
pub(super) fn known(facts: &dyn Match, term: &Term) -> Option<(u64, Type)> {
    match *term {
        Term::Constant(bits, ty) => Some((bits, ty)),
        Term::Value(var) => Some((facts.constant(var)?, facts.ty(var)?.element(facts.cx()))),
        _ => None,
    }
}

/// The bits of a constant.
pub(super) fn constant(facts: &dyn Match, term: &Term) -> Option<u64> {
    known(facts, term).map(|(bits, _)| bits)
}

/// The value of a constant or number, as a float if it is not too large for one.
pub(super) fn real(facts: &dyn Match, term: &Term) -> Option<f64> {
    let cx = facts.cx();
    match known(facts, term) {
        Some((bits, ty)) if ty.is_float(cx) => Some(ir::eval::float_of_bits(cx, ty, bits)),
        Some((bits, ty)) => Some(if ty == Type::I1 { bits as f64 } else { ir::eval::int_of_bits(cx, ty, bits) as f64 }),
        None => int(term).map(|value| value as f64),
    }
}

/// An integer: a number, or a constant read as signed.
pub(super) fn integer(facts: &dyn Match, term: &Term) -> Option<i128> {
    match known(facts, term) {
        Some((_, ty)) if ty.is_float(facts.cx()) => None,
        Some((_, Type::I1)) => None,
        Some((bits, ty)) => Some(i128::from(ir::eval::int_of_bits(facts.cx(), ty, bits))),
        None => int(term).map(i128::from),
    }
}

/// Whether two terms are the same; numbers may come as constants.
pub(super) fn same(facts: &dyn Match, args: &[Term]) -> bool {
    match (integer(facts, &args[0]), integer(facts, &args[1])) {
        (Some(a), Some(b)) => a == b,
        _ => match (real(facts, &args[0]), real(facts, &args[1])) {
            (Some(a), Some(b)) => a == b,
            _ => args[0] == args[1],
        },
    }
}
