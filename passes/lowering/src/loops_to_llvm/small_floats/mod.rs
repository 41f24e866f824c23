//! Floats of formats that machines do not have: integers of their width, with arithmetic in between.
//!
//! Before a function is converted, what computes with them computes with `f32` or `f64` and rounds
//! once more, which gives what the evaluator does: both have more than twice the digits. `convert` has
//! the conversions, as arithmetic on bits that follows from the table of formats; behind it such
//! values are only moved. `arith.truncf` with a mode of rounding is done in the same way, for all formats.

mod convert;

use ir::attr_values::AttrValue;
use ir::{
    Body, Builder, Context, Failed, FloatKind, NamedAttr, Op, OpDef, OpId, OpSpec, Sink, Traits, Type, TypeKind,
    ValueId, View,
};

use ::arith::RoundingMode;
use ::loops::AccumulateKind;
use convert::convert;

/// Operations beside those on memory and control that only move numbers.
const MOVES: &[&OpDef] = &[
    ::arith::Constant::DEF,
    ::arith::Select::DEF,
    ::arith::Bitcast::DEF,
    ::vector::Broadcast::DEF,
    ::vector::Extract::DEF,
    ::vector::Insert::DEF,
    ::vector::Shuffle::DEF,
    ::vector::Load::DEF,
    ::vector::Store::DEF,
    ::vector::Maskedload::DEF,
    ::vector::Maskedstore::DEF,
    ::vector::Gather::DEF,
    ::vector::Scatter::DEF,
    ::vector::TransferRead::DEF,
    ::vector::TransferWrite::DEF,
];

/// Dialects of which an operation without arithmetic only moves numbers.
const DIALECTS: [&str; 4] = ["func", "loop", "cf", "memref"];

/// Makes the arithmetic of a body one that machines have.
pub fn expand(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let is_to_expand = |&op: &OpId| {
        let mut types = body.operands(op).chain(body.results(op)).map(|value| body.ty(value));
        types.any(|ty| small(cx, ty).is_some()) || rounding(View::new(cx, body, op)).is_some()
    };
    let ops: Vec<OpId> = body.walk_all().filter(is_to_expand).collect();
    let mut result = Ok(());
    for op in ops {
        if let Err(failed) = expand_op(cx, body, op, sink) {
            result = Err(failed);
        }
    }
    result
}

/// The format of the elements of a type, also of vectors in memory, if no machine has it but we do.
fn small(cx: &Context, ty: Type) -> Option<FloatKind> {
    match *ty.element(cx).element(cx).kind(cx) {
        TypeKind::Float(kind) if !kind.is_machine() && !kind.is_wide() => Some(kind),
        _ => None,
    }
}

/// How a conversion rounds, if it says something else than to nearest.
fn rounding(view: View<'_>) -> Option<RoundingMode> {
    if view.def() != ::arith::Truncf::DEF && view.def() != ::arith::ScalingTruncf::DEF {
        return None;
    }
    let mode = view.attr("roundingmode").and_then(|attr| RoundingMode::read(view.cx, attr));
    mode.filter(|mode| *mode != RoundingMode::ToNearestEven)
}

fn expand_op(cx: &Context, body: &mut Body, op: OpId, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let view = View::new(cx, body, op);
    let (def, mode) = (view.def(), rounding(view).unwrap_or(RoundingMode::ToNearestEven));
    let operand = |at: usize| view.operand(at);
    let to = |at: usize| view.result_type(at).element(cx);
    if def == ::arith::Extf::DEF || def == ::arith::Truncf::DEF {
        let (value, to) = (operand(0), to(0));
        let value = convert(&mut Builder::before(cx, body, op), value, to, mode);
        replace(body, op, &[value]);
    } else if def == ::arith::ScalingExtf::DEF || def == ::arith::ScalingTruncf::DEF {
        scale(cx, body, op, mode);
    } else if def == ::loops::Accumulate::DEF {
        accumulate(cx, body, op);
    } else if def == ::math::Isnormal::DEF {
        is_normal(cx, body, op);
    } else if def == ::vector::Fma::DEF
        || def.has(Traits::ELEMENTWISE) && !MOVES.contains(&def) && !view.operand_type(0).is_memref(cx)
    {
        return compute(cx, body, op, sink);
    } else if !MOVES.contains(&def) && !moves(view) {
        return Err(refuse(view, sink));
    }
    Ok(())
}

fn moves(view: View<'_>) -> bool {
    let computes = [::memref::AtomicRmw::DEF, ::memref::GenericAtomicRmw::DEF];
    DIALECTS.contains(&view.def().dialect()) && !computes.contains(&view.def())
}

fn refuse(view: View<'_>, sink: &mut Sink<'_>) -> Failed {
    let (cx, body) = (view.cx, view.body);
    let mut types = body.operands(view.op).chain(body.results(view.op)).map(|value| body.ty(value));
    let kind = types.find_map(|ty| small(cx, ty)).map_or("such floats", FloatKind::name);
    let message = format!("`{}` has no native code for `{kind}`", view.def().name);
    sink.error(body.loc(view.op), message).note("`arith.extf` takes it to a format that machines have").failed()
}

fn replace(body: &mut Body, op: OpId, values: &[ValueId]) {
    let olds: Vec<ValueId> = body.results(op).collect();
    for (old, &new) in olds.into_iter().zip(values) {
        body.replace_all_uses(old, new);
    }
    body.erase(op);
}

/// An elementwise operation, in a format that has more than twice the digits.
fn compute(cx: &Context, body: &mut Body, op: OpId, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let view = View::new(cx, body, op);
    let (def, loc, attrs) = (view.def(), body.loc(op), body.attrs(op));
    let operands: Vec<ValueId> = body.operands(op).collect();
    let results: Vec<Type> = body.results(op).map(|value| body.ty(value)).collect();
    let kinds: Vec<FloatKind> = operands
        .iter()
        .map(|&value| body.ty(value))
        .chain(results.iter().copied())
        .filter_map(|ty| small(cx, ty))
        .collect();
    let is_fused = def == ::math::Fma::DEF || def == ::vector::Fma::DEF;
    // Numbers that `f64` rounds, and that are not too great for the format behind it: those are rounded twice.
    let reaches_far = |kind: &FloatKind| matches!(kind, FloatKind::Tf32 | FloatKind::F8E8M0FNU);
    let from_integers = def == ::arith::Sitofp::DEF || def == ::arith::Uitofp::DEF;
    let is_wide = from_integers && view.operand_type(0).element(cx).width(cx).is_none_or(|width| width > 53);
    if kinds.iter().any(|kind| is_fused && *kind == FloatKind::Tf32 || is_wide && reaches_far(kind)) {
        return Err(refuse(view, sink));
    }
    let needs_double = is_fused || from_integers || def.dialect() != "math" && kinds.contains(&FloatKind::Tf32);
    let wide = if needs_double { Type::F64 } else { Type::F32 };
    let mut b = Builder::before(cx, body, op);
    let nearest = RoundingMode::ToNearestEven;
    let operands = operands
        .into_iter()
        .map(|value| if small(cx, b.ty(value)).is_some() { convert(&mut b, value, wide, nearest) } else { value })
        .collect();
    let types: Vec<Type> =
        results.iter().map(|&ty| if small(cx, ty).is_some() { ty.with_element(cx, wide) } else { ty }).collect();
    let new = b.insert(OpSpec { attrs, operands, results: types, ..OpSpec::new(def, loc) });
    let found: Vec<ValueId> = b.body.results(new).collect();
    let values: Vec<ValueId> = found
        .into_iter()
        .zip(&results)
        .map(|(value, ty)| if b.ty(value) == *ty { value } else { convert(&mut b, value, ty.element(cx), nearest) })
        .collect();
    replace(body, op, &values);
    Ok(())
}

/// A product with a scale, or a quotient by one: a power of two, to which scales of at least 16 bits
/// are rounded first.
fn scale(cx: &Context, body: &mut Body, op: OpId, mode: RoundingMode) {
    let view = View::new(cx, body, op);
    let (value, scale, to) = (view.operand(0), view.operand(1), view.result_type(0).element(cx));
    let is_product = view.def() == ::arith::ScalingExtf::DEF;
    // The wider one of both.
    let wide = if is_product { to } else { view.operand_type(0).element(cx) };
    let flags = view.attr("fastmath");
    let b = &mut Builder::before(cx, body, op);
    let nearest = RoundingMode::ToNearestEven;
    let scale = match b.ty(scale).element(cx).width(cx) {
        Some(16..) => convert(b, scale, cx.ty(TypeKind::Float(FloatKind::F8E8M0FNU)), nearest),
        _ => scale,
    };
    let (value, scale) = (convert(b, value, wide, nearest), convert(b, scale, wide, nearest));
    let def = if is_product { ::arith::Mulf::DEF } else { ::arith::Divf::DEF };
    // What is wider may still be no format of machines.
    let machine = if small(cx, wide) == Some(FloatKind::Tf32) { Type::F64 } else { Type::F32 };
    let machine = if small(cx, wide).is_some() { machine } else { wide };
    let operands = [value, scale].map(|value| convert(b, value, machine, nearest));
    let ty = b.ty(operands[0]);
    let attrs = flags.map(|attr| NamedAttr { name: cx.name("fastmath"), attr, inherent: true });
    let attrs = cx.dict(attrs.into_iter().collect());
    let spec = OpSpec { attrs, operands: operands.to_vec(), results: vec![ty], ..OpSpec::new(def, b.loc) };
    let new = b.insert(spec);
    let new = b.body.result(new, 0);
    let rounded = convert(b, new, wide, nearest);
    let result = convert(b, rounded, to, mode);
    replace(body, op, &[result]);
}

/// Read, join, write; the join is then done as elsewhere.
fn accumulate(cx: &Context, body: &mut Body, op: OpId) {
    let old = ::loops::Accumulate::of(op);
    let (kind, value, memref) = (old.kind(cx, body), old.value(body), old.memref(body));
    let indices: Vec<ValueId> = body.operands(op).skip(2).collect();
    let def = match kind {
        AccumulateKind::Add => ::arith::Addf::DEF,
        AccumulateKind::Mul => ::arith::Mulf::DEF,
        AccumulateKind::Min => ::arith::Minimumf::DEF,
        AccumulateKind::Max => ::arith::Maximumf::DEF,
    };
    let b = &mut Builder::before(cx, body, op);
    let (element, loc) = (b.ty(value), b.loc);
    let mut operands = vec![memref];
    operands.extend(&indices);
    let load = b.insert(OpSpec { operands, results: vec![element], ..OpSpec::new(::memref::Load::DEF, loc) });
    let before = b.body.result(load, 0);
    let join = b.insert(OpSpec { operands: vec![before, value], results: vec![element], ..OpSpec::new(def, loc) });
    let mut operands = vec![b.body.result(join, 0), memref];
    operands.extend(indices);
    b.insert(OpSpec { operands, ..OpSpec::new(::memref::Store::DEF, loc) });
    // It has no uses, so this fails only for formats that nothing is wrong with.
    let _ = compute(cx, body, join, &mut Sink::new(cx));
    body.erase(op);
}

/// Neither zero, subnormal, infinite nor NaN in the format itself.
fn is_normal(cx: &Context, body: &mut Body, op: OpId) {
    let view = View::new(cx, body, op);
    let (value, least) = (view.operand(0), small(cx, view.operand_type(0)).map_or(0.0, FloatKind::least_normal));
    let b = &mut Builder::before(cx, body, op);
    let value = convert(b, value, Type::F64, RoundingMode::ToNearestEven);
    let bits = ::math::Absf::emit(b, value);
    let ty = b.ty(bits);
    let constant = |b: &mut Builder<'_>, value: f64| {
        let attr = ::arith::elements::constant(cx, ty, &[value.to_bits()]).expect("f64 has constants");
        ::arith::Constant::emit(b, attr)
    };
    let (least, infinity) = (constant(b, least), constant(b, f64::INFINITY));
    let is_great = ::arith::Cmpf::emit(b, bits, least, ::arith::CmpF::Oge);
    let is_finite = ::arith::Cmpf::emit(b, bits, infinity, ::arith::CmpF::Olt);
    let both = ::arith::Andi::emit(b, is_great, is_finite);
    replace(body, op, &[both]);
}
