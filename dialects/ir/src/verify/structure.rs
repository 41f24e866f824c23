//! Structure: an operation has the slots, attributes, regions and successors of its definition.

use super::type_list;
use crate::def::{Arity, Presence, Slot, Traits, View};
use crate::diagnostics::{Failed, Sink, attr_place, did_you_mean};
use crate::types::Type;

/// Checks the number of everything, and the attributes.
pub(super) fn verify_structure(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let def = view.def();
    if !view.cx.registry().is_registered(def) {
        return Ok(());
    }
    check_attributes(view, sink)?;
    check_segments(view, sink)?;
    check_count(view, "operand", def.operands, view.body.operand_count(view.op), sink)?;
    check_count(view, "result", def.results, view.body.result_count(view.op), sink)?;
    check_regions(view, sink)?;
    check_successors(view, sink)
}

fn check_count(view: View<'_>, what: &str, slots: &[Slot], count: usize, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let one = slots.iter().filter(|slot| slot.arity == Arity::One).count();
    let optional = slots.iter().filter(|slot| slot.arity == Arity::Optional).count();
    let is_variadic = slots.iter().any(|slot| slot.arity == Arity::Variadic);
    if count >= one && (is_variadic || count <= one + optional) {
        return Ok(());
    }
    let wanted = match (is_variadic, optional) {
        (true, _) => format!("at least {}", counted(one, what)),
        (false, 0) => counted(one, what),
        (false, _) => format!("{one} to {}", counted(one + optional, what)),
    };
    let names: Vec<&str> = slots.iter().map(|slot| slot.name).collect();
    let names = if names.is_empty() { String::new() } else { format!(" ({})", names.join(", ")) };
    let message = format!("`{}` takes {wanted}{names}, but it has {count}", view.def().name);
    let message = if what == "result" { message.replacen("takes", "gives", 1) } else { message };
    Err(sink.error(view.body.loc(view.op), message).failed())
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn check_attributes(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, def, loc) = (view.cx, view.def(), view.body.loc(view.op));
    let attrs = view.body.attrs(view.op);
    for slot in def.attrs {
        let Some(attr) = attrs.get(cx, slot.name) else {
            if matches!(slot.presence, Presence::Required) {
                let message = format!("`{}` needs the attribute `{}`, {}", def.name, slot.name, slot.constraint.name);
                return Err(sink.error(loc, message).failed());
            }
            continue;
        };
        if !(slot.constraint.holds)(cx, attr) {
            let (name, wanted, found) = (slot.name, slot.constraint.name, attr.text(cx));
            let message = format!("the attribute `{name}` of `{}` must be {wanted}, found `{found}`", def.name);
            return Err(sink.error(attr_place(view, name), message).failed());
        }
    }
    for entry in attrs.entries(cx).iter().filter(|entry| entry.inherent) {
        let name = entry.name.str(cx);
        if def.attr_slot(name).is_none() {
            let near = did_you_mean(name, def.attrs.iter().map(|slot| slot.name));
            let message = format!("`{}` has no inherent attribute `{name}`{near}", def.name);
            return Err(sink.error(attr_place(view, name), message).failed());
        }
    }
    Ok(())
}

fn check_segments(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, def) = (view.cx, view.def());
    if !def.has_operand_segments() {
        return Ok(());
    }
    let sizes = view.attr("operandSegmentSizes").and_then(|attr| attr.as_ints(cx)).unwrap_or(&[]);
    let fits = |(slot, &size): (&Slot, &i64)| match slot.arity {
        Arity::One => size == 1,
        Arity::Optional => size == 0 || size == 1,
        Arity::Variadic => size >= 0,
    };
    let total = sizes.iter().try_fold(0i64, |sum, &size| sum.checked_add(size));
    let is_right = sizes.len() == def.operands.len()
        && def.operands.iter().zip(sizes).all(fits)
        && total == Some(view.body.operand_count(view.op) as i64);
    if is_right {
        return Ok(());
    }
    let count = view.body.operand_count(view.op);
    let message = format!("the operandSegmentSizes {sizes:?} of `{}` do not fit its {count} operands", def.name);
    let names: Vec<&str> = def.operands.iter().map(|slot| slot.name).collect();
    let report = sink.error(view.body.loc(view.op), message);
    Err(report.note(format!("one size each for {}", names.join(", "))).failed())
}

fn check_regions(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (def, body) = (view.def(), view.body);
    let count = body.nested(view.op).map_or(body.regions(view.op).len(), |nested| nested.roots().len());
    let fixed = def.regions.iter().filter(|slot| !slot.variadic).count();
    let is_variadic = fixed < def.regions.len();
    if count == fixed || (is_variadic && count >= fixed) {
        return Ok(());
    }
    let message = format!("`{}` has {}, but found {count}", def.name, counted(fixed, "region"));
    Err(sink.error(body.loc(view.op), message).failed())
}

fn check_successors(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (def, body) = (view.def(), view.body);
    let (count, slots) = (body.successors(view.op).len(), def.successors.len());
    let is_variadic = def.has(Traits::VARIADIC_SUCCESSORS);
    if count == slots || (is_variadic && count + 1 >= slots) {
        return check_branch(view, sink);
    }
    let message = format!("`{}` has {}, but found {count}", def.name, counted(slots, "successor"));
    Err(sink.error(body.loc(view.op), message).failed())
}

/// The values that go along to a successor must fit its arguments.
fn check_branch(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (body, Some(hook)) = (view.body, view.def().hooks.branch) else { return Ok(()) };
    for (index, &block) in body.successors(view.op).iter().enumerate() {
        let given: Vec<Type> = hook(view, index).into_iter().map(|value| body.ty(value)).collect();
        let wanted: Vec<Type> = body.arguments(block).iter().map(|&value| body.ty(value)).collect();
        if given != wanted {
            let (given, wanted) = (type_list(view.cx, &given), type_list(view.cx, &wanted));
            let message = format!("the block takes ({wanted}), but `{}` passes ({given})", view.def().name);
            return Err(sink.error(body.loc(view.op), message).failed());
        }
    }
    Ok(())
}
