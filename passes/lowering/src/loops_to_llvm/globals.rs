//! Globals: variables and constants of the module.

use ir::attr_values::AttrValue;
use ir::{
    Attr, AttrDict, AttrKind, Body, Builder, Context, Failed, NamedAttr, Op, OpId, OpSpec, Point, Sink, Type, ValueId,
};

use super::descriptor::Descriptor;
use super::memory::define_result;
use super::numbers::Number;
use super::{Lowering, arith, types};

/// Converts a `memref.global` in place.
pub fn convert_global(cx: &Context, module: &mut Body, op: OpId, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let old = memref::Global::of(op);
    let loc = module.loc(op);
    let memref = old.type_(cx, module);
    let Some(ty) = types::convert_type(cx, memref).and_then(|_| storage(cx, memref)) else {
        let message = format!("a global of type `{}` is not covered", memref.text(cx));
        return Err(sink.error(loc, message).failed());
    };
    let initial = old.initial_value(cx, module);
    let is_private = old.sym_visibility(cx, module).is_some_and(|text| &*text == "private");
    let linkage = if is_private && initial.is_some() { llvm::Linkage::Private } else { llvm::Linkage::External };
    let mut attrs = vec![
        ("sym_name", old.sym_name(cx, module).attr(cx)),
        ("global_type", cx.type_attr(ty)),
        ("linkage", linkage.attr(cx)),
        ("addr_space", cx.integer(0, Type::I32)),
    ];
    attrs.extend(old.constant(cx, module).then_some(("constant", Attr::UNIT)));
    attrs.extend(old.alignment(cx, module).map(|alignment| ("alignment", alignment.attr(cx))));
    // LLVM has no constant of no elements.
    let is_empty = initial.is_some() && memref.element_count(cx) == Some(0);
    let is_uninitialized = initial == Some(Attr::UNIT) || is_empty;
    if let Some(value) = initial.filter(|_| !is_uninitialized) {
        let Some(value) = initial_value(cx, value, memref) else {
            return Err(sink.error(loc, "an initial value of this kind is not covered").failed());
        };
        attrs.push(("value", value));
    }
    let entry = |(name, attr)| NamedAttr { name: cx.name(name), attr, inherent: true };
    let attrs = cx.dict(attrs.into_iter().map(entry).collect());
    let new = build(cx, module, op, attrs);
    if is_uninitialized {
        start_from_anything(cx, module, new, ty);
    }
    module.erase(op);
    Ok(())
}

fn build(cx: &Context, module: &mut Body, before: OpId, attrs: AttrDict) -> OpId {
    let loc = module.loc(before);
    let mut builder = Builder::new(cx, module, Point::Before(before), loc);
    builder.insert(OpSpec { attrs, regions: 1, ..OpSpec::new(llvm::Global::DEF, loc) })
}

/// Arrays of arrays of elements; for rank 0, the element.
fn storage(cx: &Context, memref: Type) -> Option<Type> {
    let element = types::element_type(cx, memref)?;
    let sizes = memref.shape(cx)?.iter().rev();
    sizes.map(|&size| u64::try_from(size).ok()).try_fold(element, |inner, size| Some(llvm::array(cx, size?, inner)))
}

/// The elements, or for rank 0 the only one, as LLVM has them.
fn initial_value(cx: &Context, value: Attr, memref: Type) -> Option<Attr> {
    let converted = arith::constant_attr(cx, value)?;
    let AttrKind::Dense(dense) = converted.kind(cx) else { return None };
    if types::rank(cx, memref) > 0 {
        return Some(converted);
    }
    let element = dense.ty.element(cx);
    let bits = dense.element(cx, 0);
    match element.float_kind(cx) {
        Some(_) => Some(cx.attr(AttrKind::Float(bits, element))),
        None => Some(cx.integer(bits.into(), element)),
    }
}

/// An initialiser that leaves open what a global starts from.
fn start_from_anything(cx: &Context, module: &mut Body, global: OpId, ty: Type) {
    let loc = module.loc(global);
    let Some(body) = module.nested_mut(global) else { return };
    let block = body.add_block(body.root(), &[]);
    let mut builder = Builder::at_end(cx, body, block, loc);
    let value = llvm::Undef::emit(&mut builder, ty);
    llvm::Return::build(&mut builder, Some(value));
}

/// The buffer of a global: its sizes are known, and nobody may free it.
pub fn get_global(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let name = memref::GetGlobal::of(op).name(c.cx, c.body());
    let memref = c.view(op).result_type(0);
    c.convert_type(memref)?;
    let pointer = llvm::pointer(c.cx);
    let address = llvm::AddressOf::emit(&mut c.builder(), pointer, name);
    let rank = types::rank(c.cx, memref);
    // Sizes and strides come from the type.
    let numbers = vec![Number::Known(0); rank];
    let descriptor = Descriptor {
        allocated: address,
        aligned: address,
        offset: Number::Known(0),
        sizes: numbers.clone(),
        strides: numbers,
    };
    define_result(c, op, descriptor);
    Ok(())
}
