//! The verifier: checks a body against the definitions of its operations.
//!
//! In this order, so that later checks can rely on earlier ones: structure (slots, attributes,
//! regions, successors), type constraints and rules, the operation's own hook, terminators,
//! dominance. Independent errors are all reported. `structure.rs` has the first of these.

mod structure;

use hashbrown::{HashMap, HashSet};

use crate::attrs::Attr;
use crate::body::Body;
use crate::builder::{apply_rule, infer_results};
use crate::context::Context;
use crate::def::{Infer, Slot, SlotRef, Traits, TypeRule, View};
use crate::diagnostics::{Failed, Sink, operand_place, symbol_place};
use crate::dominance::Dominance;
use crate::ids::*;
use crate::interfaces::Symbols;
use crate::location::Loc;
use crate::types::Type;
use structure::verify_structure;

/// How deep operations may nest, so that passes, which go along regions, have enough stack. Text
/// nests less deep.
pub const MAX_NESTING: u32 = 1000;

/// Checks a body and all bodies nested in it.
pub fn verify(cx: &Context, body: &Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    if let Some(loc) = nested_too_deeply(body) {
        return Err(sink.error(loc, format!("operations nest more than {MAX_NESTING} levels deep")).failed());
    }
    let (before, known) = (sink.error_count(), sink.diagnostics().len());
    verify_body(cx, body, sink);
    sink.sort_by_place(known);
    if sink.error_count() > before { sink.result() } else { Ok(()) }
}

/// The place of an operation with regions that are too deep, counted through nested bodies.
fn nested_too_deeply(body: &Body) -> Option<Loc> {
    let mut bodies = vec![(body, 1)];
    while let Some((body, around)) = bodies.pop() {
        let mut depths: IdMap<RegionId, u32> = IdMap::new(around);
        for op in body.walk_all() {
            let (regions, nested) = (body.regions(op), body.nested(op));
            if regions.is_empty() && nested.is_none() {
                continue;
            }
            let depth =
                body.block_of(op).and_then(|block| body.region_of(block)).map_or(around, |region| depths[region]);
            if depth >= MAX_NESTING {
                return Some(body.loc(op));
            }
            regions.iter().for_each(|&region| depths[region] = depth + 1);
            bodies.extend(nested.map(|nested| (nested, depth + 1)));
        }
    }
    None
}

/// Whether the parser could read all operations that define symbols.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(crate) enum SymbolTable {
    /// It could.
    Complete,
    /// It could not, so that a symbol that is not there may well be in the text.
    Lost,
}

/// Checks what the parser could read of a program with errors. Of the bodies that are `broken`
/// only single operations are checked: what is not there would lead to errors that are none.
pub(crate) fn verify_readable(
    cx: &Context,
    body: &Body,
    broken: &HashSet<Loc>,
    symbols: SymbolTable,
    sink: &mut Sink<'_>,
) {
    for op in body.walk_all() {
        let view = View::new(cx, body, op);
        // After an error, operations of a region that was not understood may stand outside of it.
        let is_placed = !body.def.has(Traits::SYMBOL_TABLE)
            && (!view.def().has(Traits::TERMINATOR) || view.def().has(Traits::RETURN));
        let is_single = body.regions(op).is_empty() && body.successors(op).is_empty() && body.nested(op).is_none();
        let is_sound =
            is_placed && is_single && verify_structure(view, sink).is_ok() && verify_types(view, sink).is_ok();
        if is_sound && let Some(hook) = view.def().hooks.verify {
            // A failed hook has reported; other operations are checked all the same.
            let _ = hook(view, sink);
        }
    }
    for (_, nested) in body.bodies() {
        match broken.contains(&nested.loc) {
            true => verify_readable(cx, nested, broken, symbols, sink),
            false => verify_body(cx, nested, sink),
        }
    }
    if symbols == SymbolTable::Complete && body.def.has(Traits::SYMBOL_TABLE) {
        verify_symbols(cx, body, sink);
        verify_symbol_uses(cx, body, &Symbols::new(cx, body), sink);
    }
}

/// Checks one body, and those nested in it.
fn verify_body(cx: &Context, body: &Body, sink: &mut Sink<'_>) {
    let mut dominance = Dominance::new(body);
    for &root in body.roots() {
        verify_blocks(cx, body, root, sink);
        for op in body.walk(root) {
            verify_op(View::new(cx, body, op), &mut dominance, sink);
        }
    }
    verify_symbols(cx, body, sink);
    for (_, nested) in body.bodies() {
        verify_body(cx, nested, sink);
    }
    if body.def.has(Traits::SYMBOL_TABLE) {
        verify_symbol_uses(cx, body, &Symbols::new(cx, body), sink);
    }
}

/// Checks references to the symbols of a table, in a body and those nested in it up to the next
/// table.
fn verify_symbol_uses(cx: &Context, body: &Body, symbols: &Symbols<'_>, sink: &mut Sink<'_>) {
    for op in body.walk_all() {
        if let Some(hook) = body.def(op).hooks.symbol_uses {
            // A failed hook has reported; other operations are checked all the same.
            let _ = hook(View::new(cx, body, op), symbols, sink);
        }
        if let Some(nested) = body.nested(op).filter(|nested| !nested.def.has(Traits::SYMBOL_TABLE)) {
            verify_symbol_uses(cx, nested, symbols, sink);
        }
    }
}

/// Whether an operation has the slots, attributes and types that its definition asks for, so that
/// its hooks can be asked before its turn has come.
pub fn is_sound(view: View<'_>) -> bool {
    let sink = &mut Sink::new(view.cx);
    verify_structure(view, sink).is_ok() && verify_types(view, sink).is_ok()
}

fn verify_op(view: View<'_>, dominance: &mut Dominance<'_>, sink: &mut Sink<'_>) {
    let is_sound = verify_structure(view, sink).is_ok() && verify_types(view, sink).is_ok();
    if is_sound && let Some(hook) = view.def().hooks.verify {
        // A failed hook has reported; other operations are checked all the same.
        let _ = hook(view, sink);
    }
    for &region in view.body.regions(view.op) {
        verify_blocks(view.cx, view.body, region, sink);
    }
    verify_place(view, dominance, sink);
}

/// Types with commas between.
pub fn type_list(cx: &Context, types: &[Type]) -> String {
    types.iter().map(|ty| ty.text(cx)).collect::<Vec<_>>().join(", ")
}

// ---- types ----

fn verify_types(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, def, body, op) = (view.cx, view.def(), view.body, view.op);
    if !cx.registry().is_registered(def) {
        return Ok(());
    }
    let mut outcome = Ok(());
    for (number, slot) in def.operands.iter().enumerate() {
        for index in body.operand_group(cx, op, number) {
            let ty = body.ty(body.operand(op, index));
            if let Some(message) = misfit(view, slot, "operand", ty) {
                let place = operand_place(body, op, index);
                outcome = Err(sink.error(place, message).failed());
            }
        }
    }
    for (number, slot) in def.results.iter().enumerate() {
        for index in body.result_group(op, number) {
            if let Some(message) = misfit(view, slot, "result", body.ty(body.result(op, index))) {
                outcome = Err(sink.error(body.loc(op), message).failed());
            }
        }
    }
    outcome?;
    check_inferred(view, sink)
}

/// What is wrong with the type of a value in a slot.
fn misfit(view: View<'_>, slot: &Slot, what: &str, ty: Type) -> Option<String> {
    let (cx, name) = (view.cx, view.def().name);
    if !(slot.constraint.holds)(cx, ty) {
        let (wanted, found) = (slot.constraint.name, ty.text(cx));
        return Some(format!("{what} `{}` of `{name}` must be {wanted}, found `{found}`", slot.name));
    }
    let rule = slot.rule?;
    let wanted = apply_rule(cx, rule, |slot| slot_type(view, slot), |index| slot_attr(view, index))?;
    if wanted == ty {
        return None;
    }
    let because = match rule {
        TypeRule::Same(other) => format!("the type of `{}`", slot_name(view, other)),
        TypeRule::ElementOf(other) => format!("the element type of `{}`", slot_name(view, other)),
        TypeRule::BoolLike(other) => format!("i1 in the shape of `{}`", slot_name(view, other)),
        TypeRule::OfAttr(index) => format!("the type of the attribute `{}`", view.def().attrs[index].name),
    };
    let (wanted, found) = (wanted.text(cx), ty.text(cx));
    Some(format!("{what} `{}` of `{name}` must have {because}, `{wanted}`, found `{found}`", slot.name))
}

fn slot_name(view: View<'_>, slot: SlotRef) -> &'static str {
    match slot {
        SlotRef::Operand(index) => view.def().operands[index].name,
        SlotRef::Result(index) => view.def().results[index].name,
    }
}

fn slot_type(view: View<'_>, slot: SlotRef) -> Option<Type> {
    match slot {
        SlotRef::Operand(number) => {
            view.body.operand_group(view.cx, view.op, number).next().map(|index| view.operand_type(index))
        }
        SlotRef::Result(number) => view.body.result_group(view.op, number).next().map(|index| view.result_type(index)),
    }
}

fn slot_attr(view: View<'_>, index: usize) -> Option<Attr> {
    view.attr(view.def().attrs[index].name)
}

/// Result types must be those that the inference hook gives.
fn check_inferred(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, def, body, op) = (view.cx, view.def(), view.body, view.op);
    if def.hooks.infer.is_none() {
        return Ok(());
    }
    let operands: Vec<Type> = body.operands(op).map(|value| body.ty(value)).collect();
    let found: Vec<Type> = body.results(op).map(|value| body.ty(value)).collect();
    match infer_results(&Infer { cx, def, operands: &operands, attrs: body.attrs(op) }) {
        Err(why) => Err(sink.error(body.loc(op), why).failed()),
        Ok(wanted) if wanted != found => {
            let (wanted, found) = (type_list(cx, &wanted), type_list(cx, &found));
            let message = format!("`{}` gives `{wanted}` here, but its result type is `{found}`", def.name);
            Err(sink.error(body.loc(op), message).failed())
        }
        Ok(_) => Ok(()),
    }
}

// ---- blocks and places ----

fn verify_blocks(cx: &Context, body: &Body, region: RegionId, sink: &mut Sink<'_>) {
    let parent = body.region_parent(region);
    let (def, loc) = parent.map_or((body.def, body.loc), |op| (body.def(op), body.loc(op)));
    let is_registered = cx.registry().is_registered(def);
    let mut blocks = body.blocks(region);
    if def.has(Traits::SINGLE_BLOCK) && blocks.clone().nth(1).is_some() {
        sink.error(loc, format!("a region of `{}` has one block only", def.name));
    }
    // Of those the custom form shows no difference between a block without operations and none.
    if def.has(Traits::SINGLE_BLOCK) && def.has(Traits::NO_TERMINATOR) && blocks.clone().next().is_none() {
        sink.error(loc, format!("a region of `{}` has one block, this one has none", def.name));
    }
    if !is_registered || def.has(Traits::NO_TERMINATOR) {
        return;
    }
    if let Some(empty) = blocks.find(|&block| !ends_well(cx, body, block)) {
        let at = body.last_op(empty).map_or(loc, |op| body.loc(op));
        sink.error(at, format!("a block of `{}` must end with a terminator", def.name));
    }
}

/// Whether the last operation of a block ends it; one that nobody registered may.
fn ends_well(cx: &Context, body: &Body, block: BlockId) -> bool {
    body.last_op(block).is_some_and(|op| {
        let def = body.def(op);
        def.has(Traits::TERMINATOR) || !cx.registry().is_registered(def)
    })
}

fn verify_place(view: View<'_>, dominance: &mut Dominance<'_>, sink: &mut Sink<'_>) {
    let (body, op) = (view.body, view.op);
    if view.def().has(Traits::TERMINATOR) && body.next_op(op).is_some() {
        sink.error(body.loc(op), format!("`{}` must be the last operation of its block", view.def().name));
    }
    for index in 0..body.operand_count(op) {
        let value = body.operand(op, index);
        if dominance.value_dominates(value, op) || is_unreachable(body, op, dominance) {
            continue;
        }
        let report = sink.error(
            operand_place(body, op, index),
            match crate::syntax::textual_name(body, value) {
                Some(name) => format!("`%{}` is not defined where it is used", name.text(view.cx)),
                None => format!("operand {index} of `{}` is not defined where it is used", view.def().name),
            },
        );
        if let Some(defining) = body.defining_op(value) {
            let _ = report.label(body.loc(defining), "it is defined here").failed();
        }
    }
}

fn is_unreachable(body: &Body, op: OpId, dominance: &mut Dominance<'_>) -> bool {
    body.block_of(op).is_some_and(|block| !dominance.is_reachable(block))
}

fn verify_symbols(cx: &Context, body: &Body, sink: &mut Sink<'_>) {
    if !body.def.has(Traits::SYMBOL_TABLE) {
        return;
    }
    let mut seen: HashMap<&str, OpId> = HashMap::new();
    for block in body.roots().iter().flat_map(|&root| body.blocks(root)) {
        for op in body.ops(block) {
            let Some(name) = crate::interfaces::symbol_name(View::new(cx, body, op)) else { continue };
            if let Some(first) = seen.insert(name, op) {
                let place = |op| symbol_place(View::new(cx, body, op), name);
                let report = sink.error(place(op), format!("the symbol `@{name}` is defined twice"));
                let _ = report.label(place(first), "it is defined here first").failed();
            }
        }
    }
}
