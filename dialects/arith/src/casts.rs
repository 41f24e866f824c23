//! Casts: what types they may go between, and chains of them that need fewer.

use ir::{Attr, Context, Failed, Fold, Op, OpDef, Sink, Type, View};

use crate::conversions;
use crate::elements::{self, Format};
use crate::ops::{Bitcast, Extf, Extsi, Extui, Fptosi, Fptoui, IndexCast, IndexCastui, Sitofp, Truncf, Trunci, Uitofp};

/// What must hold between the element types of a cast, and how a diagnostic says it.
type Widths = (fn(&Context, Type, Type) -> bool, &'static str);

/// The result is wider.
pub const WIDER: Widths = (|cx, from, to| to.width(cx) > from.width(cx), "a wider type");
/// The result is narrower.
pub const NARROWER: Widths = (|cx, from, to| to.width(cx) < from.width(cx), "a narrower type");
/// Both have as many bits, and neither is `index`, whose width depends on the machine.
pub const SAME_WIDTH: Widths = (
    |cx, from, to| from.width(cx) == to.width(cx) && from != Type::INDEX && to != Type::INDEX,
    "a type of the same width, not index",
);
/// One is `index` and the other is not.
pub const ONE_INDEX: Widths =
    (|_, from, to| (from == Type::INDEX) != (to == Type::INDEX), "index for an integer, or an integer for index");
/// Any two.
pub const ANY_WIDTH: Widths = (|_, _, _| true, "a type");

/// The verify hook of casts: the shape stays, and the element types go together.
pub fn verify(view: View<'_>, sink: &mut Sink<'_>, widths: Widths) -> Result<(), Failed> {
    let (cx, name) = (view.cx, view.def().name);
    let (from, to) = (view.operand_type(0), view.result_type(0));
    if from.with_element(cx, to.element(cx)) != to {
        let message = format!("`{name}` keeps the shape, but goes from `{}` to `{}`", from.text(cx), to.text(cx));
        return Err(sink.error(view.body.loc(view.op), message).failed());
    }
    if !(widths.0)(cx, from.element(cx), to.element(cx)) {
        let (from, to) = (from.text(cx), to.text(cx));
        let message = format!("`{name}` gives {}, but goes from `{from}` to `{to}`", widths.1);
        return Err(sink.error(view.body.loc(view.op), message).failed());
    }
    Ok(())
}

/// The verify hook of casts that scale: there is a scale for each element.
pub fn verify_scaled(view: View<'_>, sink: &mut Sink<'_>, widths: Widths) -> Result<(), Failed> {
    verify(view, sink, widths)?;
    let (cx, name) = (view.cx, view.def().name);
    let (from, scale) = (view.operand_type(0), view.operand_type(1));
    if from.with_element(cx, scale.element(cx)) == scale {
        return Ok(());
    }
    let message = format!("`{name}` has one scale for each element of `{}`, found `{}`", from.text(cx), scale.text(cx));
    Err(sink.error(ir::diagnostics::operand_place(view.body, view.op, 1), message).failed())
}

/// The fold hook of casts: constants, and `outer(inner(x))` that is `x`.
pub fn fold(view: View<'_>, constants: &[Option<Attr>], meaning: elements::Meaning) -> Option<Vec<Fold>> {
    elements::fold_one(view, constants, meaning).or_else(|| {
        let inner = view.operand_op(0)?;
        let is_back = is_undone(view, inner) && inner.operand_type(0) == view.result_type(0);
        is_back.then(|| vec![Fold::Value(inner.operand(0))])
    })
}

/// The fold hook of `bitcast`, which may also do nothing.
pub fn fold_bitcast(view: View<'_>, constants: &[Option<Attr>]) -> Option<Vec<Fold>> {
    if view.operand_type(0) == view.result_type(0) {
        return Some(vec![Fold::Value(view.operand(0))]);
    }
    fold(view, constants, conversions::bitcast)
}

/// Pairs of an outer and an inner cast that cancel, and whether only if the type between is wide enough.
const INVERSES: &[(&OpDef, &OpDef, bool)] = &[
    (Trunci::DEF, Extsi::DEF, false),
    (Trunci::DEF, Extui::DEF, false),
    (Truncf::DEF, Extf::DEF, false),
    (Bitcast::DEF, Bitcast::DEF, false),
    (IndexCast::DEF, IndexCast::DEF, true),
    (IndexCastui::DEF, IndexCastui::DEF, true),
];

/// Whether an outer cast that gets back to the type gets back to the value.
fn is_undone(outer: View<'_>, inner: View<'_>) -> bool {
    if outer.def() == Fptosi::DEF && inner.def() == Sitofp::DEF
        || outer.def() == Fptoui::DEF && inner.def() == Uitofp::DEF
    {
        return is_exact(inner);
    }
    let pair = INVERSES.iter().find(|&&(of, by, _)| outer.def() == of && inner.def() == by);
    let Some(&(.., needs_width)) = pair else { return false };
    // An index has 64 bits: what comes from an integer of at most 64 survives, not what comes
    // from an index and was cut off on the way.
    let width = |ty: Type| ty.element(outer.cx).width(outer.cx);
    !needs_width || width(outer.operand_type(0)) >= width(inner.operand_type(0))
}

/// Whether a conversion from an integer to a float never rounds.
pub(crate) fn is_exact(view: View<'_>) -> bool {
    let (from, to) = (Format::of(view.cx, view.operand_type(0)), Format::of(view.cx, view.result_type(0)));
    let (Some(from), Some(Format::Float(kind))) = (from, to) else { return false };
    // The least signed number is a power of two. In small formats whole numbers are soon too great.
    kind.is_machine() && from.width() - u32::from(view.def() == Sitofp::DEF) <= kind.precision()
}
