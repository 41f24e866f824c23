//! Functions: parameters, calls and returns by upstream's default calling convention, and what
//! becomes of signatures and attributes.

use ir::attr_values::AttrValue;
use ir::builtin::Module;
use ir::{Attr, AttrDict, AttrKind, BlockId, Body, Context, Failed, NamedAttr, Op, OpDef, OpId, Sink, Type, ValueId};
use pass::Changed;
use rewrite::replace_isolated;
use std::collections::BTreeMap;

use super::descriptor::{Descriptor, define, descriptor};
use super::promises::Promises;
use super::{Lowering, Rule, allocation, arena, globals, runtime, types};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[(func::Call::DEF, call), (func::Return::DEF, return_)];

/// Gives the new first block the expanded parameters, and what is allocated on entry.
pub fn entry(c: &mut Lowering<'_>, old: BlockId, new: BlockId) -> Result<(), Failed> {
    let parameters = c.body().arguments(old).to_vec();
    for &parameter in &parameters {
        let ty = c.body().ty(parameter);
        let converted = c.convert_type(ty)?;
        let value = if ty.is_memref(c.cx) {
            let rank = types::rank(c.cx, ty);
            let fields = types::descriptor_fields(c.cx, rank);
            let fields: Vec<ValueId> = fields.iter().map(|&field| add_argument(c, new, field)).collect();
            define(c, parameter, Descriptor::from_fields(&fields, rank))
        } else {
            add_argument(c, new, converted)
        };
        c.map(parameter, value);
    }
    allocation::make_slots(c)?;
    let memrefs: Vec<Option<Descriptor>> =
        parameters.iter().map(|parameter| c.state.descriptors.get(parameter).cloned()).collect();
    arena::enter(c, &memrefs);
    Ok(())
}

fn add_argument(c: &mut Lowering<'_>, block: BlockId, ty: Type) -> ValueId {
    c.builder().body.add_argument(block, ty)
}

fn call(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = func::Call::of(op);
    let callee = view.callee(c.cx, c.body()).0.str(c.cx);
    let mut arguments = Vec::new();
    for (index, &operand) in operands.iter().enumerate() {
        let old = c.body().operand(op, index);
        if c.body().ty(old).is_memref(c.cx) {
            let descriptor = descriptor(c, op, old)?;
            arguments.extend(descriptor.fields(c));
        } else {
            arguments.push(operand);
        }
    }
    let count = c.body().result_count(op);
    if count > types::MAX_RESULTS {
        let message = format!("a call with {count} results is not covered: up to {} are", types::MAX_RESULTS);
        return Err(c.fail(op, message));
    }
    // Checks that each type can be converted, and reports those that cannot.
    c.result_types(op)?;
    let olds: Vec<ValueId> = c.body().results(op).collect();
    let old_types: Vec<Type> = olds.iter().map(|&old| c.body().ty(old)).collect();
    let result = (!olds.is_empty()).then(|| types::results_type(c.cx, &old_types)).flatten();
    let call = llvm::Call::direct(&mut c.builder(), callee, &arguments, result).id();
    let values = match olds.len() {
        0 => Vec::new(),
        1 => vec![c.body().result(call, 0)],
        count => {
            let packed = c.body().result(call, 0);
            let mut builder = c.builder();
            (0..count as i64).map(|index| llvm::ExtractValue::emit(&mut builder, packed, [index])).collect()
        }
    };
    for (&old, value) in olds.iter().zip(values) {
        let ty = c.body().ty(old);
        let value = if ty.is_memref(c.cx) {
            let unpacked = Descriptor::unpack(c, value, types::rank(c.cx, ty));
            define(c, old, unpacked)
        } else {
            value
        };
        c.map(old, value);
    }
    Ok(())
}

fn return_(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let mut values = Vec::new();
    for (index, &operand) in operands.iter().enumerate() {
        let old = c.body().operand(op, index);
        if c.body().ty(old).is_memref(c.cx) {
            let descriptor = descriptor(c, op, old)?;
            values.push(descriptor.pack(c));
        } else {
            values.push(operand);
        }
    }
    let value = match values[..] {
        [] => None,
        [only] => Some(only),
        _ => {
            let types: Vec<Type> = values.iter().map(|&value| c.body().ty(value)).collect();
            let ty = llvm::structure(c.cx, &types);
            let mut builder = c.builder();
            let mut packed = llvm::Poison::emit(&mut builder, ty);
            for (index, &value) in values.iter().enumerate() {
                packed = llvm::InsertValue::emit(&mut builder, packed, value, [index as i64]);
            }
            Some(packed)
        }
    };
    arena::leave(c);
    llvm::Return::build(&mut c.builder(), value);
    Ok(())
}

// ---- the symbols of a module ----

/// Converts functions and globals of a module and of those in it, whose bodies are converted.
pub fn convert_symbols(
    cx: &Context,
    module: &mut Body,
    promises: &Promises,
    sink: &mut Sink<'_>,
) -> Result<Changed, Failed> {
    let (mut changed, mut result) = (Changed::No, Ok(()));
    let mut calls = BTreeMap::new();
    let blocks: Vec<BlockId> = module.roots().iter().flat_map(|&root| module.blocks(root)).collect();
    let ops: Vec<OpId> = blocks.iter().flat_map(|&block| module.ops(block)).collect();
    for op in ops {
        let def = module.def(op);
        let one = if def == func::Func::DEF {
            runtime::take_note(cx, module.attrs(op), &mut calls);
            convert_function(cx, module, op, promises, sink).map(|()| Changed::Yes)
        } else if def == memref::Global::DEF {
            globals::convert_global(cx, module, op, sink).map(|()| Changed::Yes)
        } else if def == Module::DEF {
            module.nested_mut(op).map_or(Ok(Changed::No), |inner| convert_symbols(cx, inner, promises, sink))
        } else if def == ::ad::Rule::DEF {
            // It spoke to passes that have run.
            module.erase(op);
            Ok(Changed::Yes)
        } else if def.dialect() == "llvm" {
            Ok(Changed::No)
        } else {
            let message = format!("`loops-to-llvm` cannot convert `{}`: it has no rule for it", def.name);
            Err(sink.error(module.loc(op), message).failed())
        };
        match one {
            Ok(one) => changed |= one,
            Err(failed) => result = Err(failed),
        }
    }
    runtime::declare(cx, module, &calls, sink)?;
    result.map(|()| changed)
}

fn convert_function(
    cx: &Context,
    module: &mut Body,
    op: OpId,
    promises: &Promises,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let loc = module.loc(op);
    let Some(body) = module.nested(op) else { return Ok(()) };
    let (inputs, results) = (func::inputs(cx, body), func::results(cx, body));
    let signature = types::signature(cx, inputs, results)
        .map_err(|wrong| sink.error(loc, format!("`loops-to-llvm` cannot convert {wrong}")).failed())?;
    let attrs = function_attrs(cx, body, signature, promises);
    replace_isolated(module, op, llvm::Func::DEF, attrs);
    Ok(())
}

fn function_attrs(cx: &Context, body: &Body, signature: Type, promises: &Promises) -> AttrDict {
    let is_private = body.attr(cx, "sym_visibility").and_then(|attr| attr.as_str(cx)) == Some("private");
    let is_declaration = func::is_declaration(body);
    // A declaration is private by its form; it stands for a symbol that another module defines.
    let linkage = if is_private && !is_declaration { llvm::Linkage::Internal } else { llvm::Linkage::External };
    let mut entries =
        vec![inherent(cx, "function_type", cx.type_attr(signature)), inherent(cx, "linkage", linkage.attr(cx))];
    for name in ["sym_name", "sym_visibility", "no_inline"] {
        entries.extend(body.attr(cx, name).map(|attr| inherent(cx, name, attr)));
    }
    let arguments = argument_attrs(cx, body, promises);
    if arguments.iter().any(|&dict| dict != AttrDict::EMPTY) {
        let dicts: Vec<Attr> = arguments.iter().map(|&dict| cx.attr(AttrKind::Dict(dict))).collect();
        entries.push(inherent(cx, "arg_attrs", cx.array(&dicts)));
    }
    cx.dict(entries)
}

fn inherent(cx: &Context, name: &str, attr: Attr) -> NamedAttr {
    NamedAttr { name: cx.name(name), attr, inherent: true }
}

/// The attributes of the expanded parameters: those of LLVM that the old ones had, and what is
/// promised of memrefs. Attributes for passes of higher levels, such as `ft.name`, end here.
fn argument_attrs(cx: &Context, body: &Body, promises: &Promises) -> Vec<AttrDict> {
    let promises = promises.of_function(cx, body);
    let mut all = Vec::new();
    for (index, &ty) in func::inputs(cx, body).iter().enumerate() {
        let old = func::argument_attrs(cx, body, index).entries(cx).iter().copied();
        let mut own: Vec<NamedAttr> = old.filter(|entry| entry.name.str(cx).starts_with("llvm.")).collect();
        if !ty.is_memref(cx) {
            all.push(cx.dict(own));
            continue;
        }
        own.extend(promises.of_parameter(cx, ty));
        // The aligned pointer, through which all elements are accessed, is the second field.
        let count = types::descriptor_fields(cx, types::rank(cx, ty)).len();
        all.push(AttrDict::EMPTY);
        all.push(cx.dict(own));
        all.resize(all.len() + count - 2, AttrDict::EMPTY);
    }
    all
}
