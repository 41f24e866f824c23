//! Functions and globals as symbols: declared first, with their linkage.

use inkwell::module::Linkage;
use inkwell::types::{AnyTypeEnum, BasicTypeEnum};
use inkwell::values::GlobalValue;
use inkwell::{AddressSpace, GlobalVisibility};
use ir::attr_values::AttrValue;
use ir::{Body, Failed, Name, Op, OpId, View};
use llvm::{Func, Global, Signature};

use super::branches::convention_number;
use super::raw::Value;
use super::{Function, Translation};

/// LLVM's linkages, in the dialect's order. A private symbol would have no name in the object,
/// which debuggers and profilers miss; nobody else sees an internal one either.
const LINKAGES: &[(llvm::Linkage, Linkage)] = &[
    (llvm::Linkage::Private, Linkage::Internal),
    (llvm::Linkage::Internal, Linkage::Internal),
    (llvm::Linkage::AvailableExternally, Linkage::AvailableExternally),
    (llvm::Linkage::Linkonce, Linkage::LinkOnceAny),
    (llvm::Linkage::Weak, Linkage::WeakAny),
    (llvm::Linkage::Common, Linkage::Common),
    (llvm::Linkage::Appending, Linkage::Appending),
    (llvm::Linkage::ExternWeak, Linkage::ExternalWeak),
    (llvm::Linkage::LinkonceOdr, Linkage::LinkOnceODR),
    (llvm::Linkage::WeakOdr, Linkage::WeakODR),
    (llvm::Linkage::External, Linkage::External),
];

/// LLVM's linkage of a symbol. A definition that only its module may use is internal: a private
/// `@step` must not be taken for the C library's `step`.
fn linkage(view: View<'_>, is_definition: bool) -> Linkage {
    let said = view.attr("linkage").and_then(|attr| llvm::Linkage::read(view.cx, attr));
    let said = said.unwrap_or(llvm::Linkage::External);
    if is_definition && said == llvm::Linkage::External && !ir::interfaces::is_public(view) {
        return Linkage::Internal;
    }
    LINKAGES.iter().find(|(known, _)| *known == said).map_or(Linkage::External, |&(_, linkage)| linkage)
}

impl<'ctx> Translation<'_, 'ctx> {
    pub(super) fn declare_function(&mut self, module: &Body, op: OpId) -> Result<(), Failed> {
        let view = View::new(self.cx, module, op);
        let (cx, loc) = (self.cx, module.loc(op));
        let func = Func::of(op);
        let name = func.sym_name(cx, module);
        let Signature(signature) = func.function_type(cx, module);
        let ty = self.ty(signature, loc)?;
        let AnyTypeEnum::FunctionType(function_type) = ty.to_inkwell() else {
            return Err(self.fail(loc, format!("`{}` is no function type", signature.text(cx))));
        };
        let is_definition = module.nested(op).is_some_and(|body| body.entry(body.root()).is_some());
        let value = self.module.add_function(&name, function_type, Some(linkage(view, is_definition)));
        let convention = convention_number(func.c_conv(cx, module));
        value.set_call_conventions(convention);
        set_visibility(view, value.as_global_value());
        if let Some(section) = func.section(cx, module) {
            value.set_section(Some(&section));
        }
        if let Some(alignment) = func.alignment(cx, module).and_then(|bytes| u32::try_from(bytes).ok()) {
            value.as_global_value().set_alignment(alignment);
        }
        self.function_attributes(view, value)?;
        self.functions.insert(cx.name(&name), Function { value, ty, convention, signature });
        Ok(())
    }

    pub(super) fn declare_global(&mut self, module: &Body, op: OpId) -> Result<(), Failed> {
        let view = View::new(self.cx, module, op);
        let (cx, loc) = (self.cx, module.loc(op));
        let global = Global::of(op);
        let name = global.sym_name(cx, module);
        let ty = global.global_type(cx, module);
        let made = self.ty(ty, loc)?;
        let Ok(basic) = BasicTypeEnum::try_from(made.to_inkwell()) else {
            return Err(self.fail(loc, format!("a global cannot be a `{}`", ty.text(cx))));
        };
        let space = AddressSpace::try_from(global.addr_space(cx, module)).unwrap_or_default();
        let value = self.module.add_global(basic, Some(space), &name);
        let has_region = module.nested(op).is_some_and(|body| body.entry(body.root()).is_some());
        let is_definition = has_region || global.value(cx, module).is_some();
        value.set_linkage(linkage(view, is_definition));
        value.set_constant(global.constant(cx, module));
        value.set_thread_local(global.thread_local_(cx, module));
        value.set_externally_initialized(global.externally_initialized(cx, module));
        if let Some(alignment) = global.alignment(cx, module).and_then(|bytes| u32::try_from(bytes).ok()) {
            value.set_alignment(alignment);
        }
        if let Some(section) = global.section(cx, module) {
            value.set_section(Some(&section));
        }
        set_visibility(view, value);
        self.globals.insert(cx.name(&name), Value::of(&value));
        Ok(())
    }

    /// Gives a declared global its value, if it has one.
    pub(super) fn define_global(&mut self, body: &Body) -> Result<(), Failed> {
        let cx = self.cx;
        let name: Option<Name> = body.symbol_name(cx).map(|name| cx.name(name));
        let Some(global) = name.and_then(|name| self.globals.get(&name).copied()) else { return Ok(()) };
        let ty = body.attr(cx, "global_type").and_then(|attr| attr.as_type(cx));
        let value = match (body.attr(cx, "value"), ty) {
            (Some(value), Some(ty)) => Some(self.constant(value, ty, body.loc)?),
            _ => self.initial_value(body, body.root())?,
        };
        if let Some(value) = value {
            global.set_initializer(value);
        }
        Ok(())
    }

    /// The arguments and the result must be those of the callee.
    pub(super) fn check_call(&mut self, view: View<'_>, callee: Name) -> Result<(), Failed> {
        let (cx, body) = (view.cx, view.body);
        let Some(function) = self.functions.get(&callee) else { return Ok(()) };
        let (result, parameters, variadic) = Signature(function.signature).parts(cx);
        let given: Vec<ir::Type> = body.operands(view.op).map(|value| body.ty(value)).collect();
        let fits = if variadic { given.starts_with(&parameters) } else { given == parameters };
        let wanted = (!llvm::types::is_void(cx, result)).then_some(result);
        let used = body.results(view.op).next().map(|value| body.ty(value));
        if fits && wanted == used {
            return Ok(());
        }
        let name = callee.str(cx);
        let signature = function.signature.text(cx);
        let given = ir::verify::type_list(cx, &given);
        let message = format!("this call of `@{name}` does not fit its type");
        let report = self.sink.error(body.loc(view.op), message);
        Err(report.note(format!("`@{name}` is a `{signature}`; the call gives it ({given})")).failed())
    }
}

fn set_visibility(view: View<'_>, value: GlobalValue<'_>) {
    let number = |name| view.attr(name).and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0);
    match number("visibility_") {
        1 => value.set_visibility(GlobalVisibility::Hidden),
        2 => value.set_visibility(GlobalVisibility::Protected),
        _ => {}
    }
    match number("unnamed_addr") {
        1 => value.set_unnamed_address(inkwell::values::UnnamedAddress::Local),
        2 => value.set_unnamed_address(inkwell::values::UnnamedAddress::Global),
        _ => {}
    }
}
