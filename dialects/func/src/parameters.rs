//! What functions say of their parameters: `ft.name`, by which reports, derivatives and files call
//! one, `ft.access`, what the function does to it, and `ft.fixed`: it is the same in most calls, so
//! what depends on such parameters alone is computed once.

use ir::interfaces::{Effect, EffectKind};
use ir::{AttrKind, Body, Context, Failed, Loc, OpId, Sink, Type, TypeKind, ValueId, View};

use crate::signature;

/// What `ft.access` may be.
const ACCESS: [&str; 3] = ["read", "write", "readwrite"];

/// Names are strings and differ, an access is a word and of a memref or tensor, and who says that
/// a function only reads a memref does not write to it.
pub(crate) fn verify(view: View<'_>, function: &Body, inputs: &[Type], sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, loc) = (view.cx, view.body.loc(view.op));
    if function.attr(cx, "arg_attrs").is_none() {
        return Ok(());
    }
    let mut names: Vec<(&str, usize)> = Vec::new();
    for (at, &ty) in inputs.iter().enumerate() {
        let attrs = signature::argument_attrs(cx, function, at);
        if let Some(attr) = attrs.get(cx, "ft.name") {
            let Some(name) = attr.as_str(cx) else {
                let message = format!("`ft.name` of parameter {at} is a string, found `{}`", attr.text(cx));
                return Err(sink.error(loc, message).failed());
            };
            names.push((name, at));
        }
        if let Some(attr) = attrs.get(cx, "ft.fixed").filter(|attr| !matches!(attr.kind(cx), AttrKind::Unit)) {
            let message = format!("`ft.fixed` of parameter {at} takes no value, found `{}`", attr.text(cx));
            return Err(sink.error(loc, message).failed());
        }
        if let Some(attr) = attrs.get(cx, "ft.access") {
            let word = attr.as_str(cx).filter(|word| ACCESS.contains(word));
            let Some(word) = word else {
                let words = ACCESS.map(|word| format!("\"{word}\"")).join(", ");
                let message = format!("`ft.access` of parameter {at} is one of {words}, found `{}`", attr.text(cx));
                return Err(sink.error(loc, message).failed());
            };
            if !holds_elements(cx, ty) {
                let message = format!("`ft.access` is for a memref or tensor, but parameter {at} is `{}`", ty.text(cx));
                return Err(sink.error(loc, message).failed());
            }
            let parameter = function.parameters().get(at).copied().filter(|_| word == "read");
            if let Some((place, name)) = parameter.and_then(|parameter| written_by(cx, function, parameter)) {
                let message = format!("`{name}` writes to parameter {at}, which has `ft.access = \"read\"`");
                return Err(sink.error(place, message).label(loc, "the function begins here").failed());
            }
        }
    }
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(pair) => {
            let message =
                format!("parameters {} and {} have the same `ft.name`, `{}`", pair[0].1, pair[1].1, pair[0].0);
            Err(sink.error(loc, message).failed())
        }
        None => Ok(()),
    }
}

fn holds_elements(cx: &Context, ty: Type) -> bool {
    use TypeKind::*;
    matches!(ty.kind(cx), Memref { .. } | UnrankedMemref { .. } | Tensor { .. } | UnrankedTensor(_))
}

/// The operation that says of itself that it writes to a value. Views of it are not followed.
fn written_by(cx: &Context, body: &Body, value: ValueId) -> Option<(Loc, &'static str)> {
    let writes = |op: OpId| {
        let view = View::new(cx, body, op);
        let hook = view.def().hooks.effects.filter(|_| ir::verify::is_sound(view))?;
        let mut effects: Vec<Effect> = Vec::new();
        hook(view, &mut effects);
        let is_written = effects.iter().any(|effect| effect.kind == EffectKind::Write && effect.on == Some(value));
        is_written.then(|| (body.loc(op), view.def().name))
    };
    // Later uses come first.
    body.users(value).filter_map(writes).last()
}
