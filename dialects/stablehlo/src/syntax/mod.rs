//! Custom forms, as upstream prints them, odd spaces included.
//!
//! Most forms are operands, then `key = value` for attributes, the other attributes, and the
//! types of operands and results as a function type; `control.rs` has the forms with regions,
//! `window.rs` that of a convolution.

mod control;
mod window;

use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{Failed, Op, Type, TypeKind, View};

use crate::attrs::{Direction, Distribution, DotDims, FftKind, Order, Precision, RngAlgorithm};
use crate::ops::*;

pub(crate) use control::{parse_reduce, parse_while, print_reduce, print_while};
pub(crate) use window::{parse_convolution, print_convolution};

pub(crate) type Parsed = Result<(), Failed>;

// ---- what forms are made of ----

/// Operands separated by commas, and the comma before a word that follows them, if one does.
fn operands<'a>(p: &mut OpParser<'_, 'a>) -> Result<Vec<Operand<'a>>, Failed> {
    let mut operands = Vec::new();
    while p.at_value() {
        operands.push(p.operand()?);
        if !p.eat(",") {
            break;
        }
    }
    Ok(operands)
}

/// ` {attributes} : (types) -> types`.
pub(crate) fn functional<'a>(p: &mut OpParser<'_, 'a>, operands: &[Operand<'a>]) -> Parsed {
    p.attr_dict()?;
    p.expect(":")?;
    let (inputs, results) = p.function_type_parts()?;
    p.resolve_operands(operands, &inputs)?;
    p.push_results(&results);
    Ok(())
}

/// Prints what [`functional`] reads, without the attributes that the form showed.
pub(crate) fn print_functional(p: &mut Printer<'_>, view: View<'_>, elided: &[&str]) {
    p.attr_dict(view, elided);
    p.text(" : ");
    p.type_signature(view);
}

/// `key = ` behind a comma that was read.
fn key(p: &mut OpParser<'_, '_>, word: &str) -> Parsed {
    p.expect(word)?;
    p.expect("=")
}

/// A word of an enumeration, as an attribute.
fn keyword<T: AttrValue>(p: &mut OpParser<'_, '_>, name: &str, words: &[&str], of: fn(&str) -> Option<T>) -> Parsed {
    let span = p.span();
    let word = p.word()?;
    let Some(value) = of(word) else {
        let message = format!("`{word}` is not {}; there are {}", T::CONSTRAINT.name, words.join(", "));
        return Err(p.error(span, message).failed());
    };
    let attr = value.attr(p.cx);
    p.set_attr(name, attr);
    Ok(())
}

/// The word of an enumeration.
fn word<T: AttrValue>(view: View<'_>, name: &str, of: fn(T) -> &'static str) -> &'static str {
    view.attr(name).and_then(|attr| T::read(view.cx, attr)).map_or("", of)
}

fn set_ints(p: &mut OpParser<'_, '_>, name: &str) -> Parsed {
    let ints = p.ints()?;
    let attr = p.cx.ints(&ints);
    p.set_attr(name, attr);
    Ok(())
}

fn print_ints(p: &mut Printer<'_>, view: View<'_>, name: &str) {
    p.ints(view.attr(name).and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]));
}

fn print_operands(p: &mut Printer<'_>, view: View<'_>) {
    p.values(view.body.operands(view.op));
}

fn results(view: View<'_>) -> Vec<Type> {
    view.body.results(view.op).map(|value| view.body.ty(value)).collect()
}

// ---- one type for all ----

/// `%a, %b : tensor<4xf32>`, or with a function type where types differ. Of a tensor of complex
/// numbers all operands of `stablehlo.complex` are the parts.
pub(crate) fn parse_same(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    if p.at("(") {
        let (inputs, results) = p.function_type_parts()?;
        p.resolve_operands(&operands, &inputs)?;
        p.push_results(&results);
        return Ok(());
    }
    let ty = p.ty()?;
    let operand = if p.def() == Complex::DEF { parts(p.cx, ty) } else { ty };
    p.resolve_operands(&operands, &vec![operand; operands.len()])?;
    p.push_result(ty);
    Ok(())
}

/// The type of the parts of complex numbers.
fn parts(cx: &ir::Context, ty: Type) -> Type {
    match *ty.element(cx).kind(cx) {
        TypeKind::Complex(part) => ty.with_element(cx, part),
        _ => ty,
    }
}

pub(crate) fn print_same(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    p.text(" ");
    print_operands(p, view);
    p.attr_dict(view, &[]);
    p.text(" : ");
    let result = view.result_type(0);
    let operand = if view.def() == Complex::DEF { parts(cx, result) } else { result };
    match body.operands(view.op).all(|value| body.ty(value) == operand) {
        true => p.ty(result),
        false => p.type_signature(view),
    }
}

/// `%p, %a, %b : tensor<i1>, tensor<4xf32>`.
pub(crate) fn parse_select(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    if p.at("(") {
        let (inputs, results) = p.function_type_parts()?;
        p.resolve_operands(&operands, &inputs)?;
        p.push_results(&results);
        return Ok(());
    }
    let predicate = p.ty()?;
    p.expect(",")?;
    let ty = p.ty()?;
    p.resolve_operands(&operands, &[predicate, ty, ty])?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_select(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.attr_dict(view, &[]);
    p.text(" : ");
    let result = view.result_type(0);
    if [1, 2].map(|index| view.operand_type(index)) != [result; 2] {
        return p.type_signature(view);
    }
    p.types([view.operand_type(0), result]);
}

/// `GT, %a, %b, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>`.
pub(crate) fn parse_compare(p: &mut OpParser<'_, '_>) -> Parsed {
    keyword::<Direction>(p, "comparison_direction", Direction::WORDS, Direction::from_word)?;
    p.expect(",")?;
    let operands = operands(p)?;
    if p.at_word() {
        keyword::<Order>(p, "compare_type", Order::WORDS, Order::from_word)?;
    }
    functional(p, &operands)
}

pub(crate) fn print_compare(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.text(word(view, "comparison_direction", Direction::word));
    p.text(", ");
    print_operands(p, view);
    if view.attr("compare_type").is_some() {
        p.text(", ");
        p.text(word(view, "compare_type", Order::word));
    }
    print_functional(p, view, &["comparison_direction", "compare_type"]);
}

// ---- operands and keys ----

/// `%a, %b, dim = 0 : (...) -> ...`.
pub(crate) fn parse_concatenate(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    key(p, "dim")?;
    let dim = p.int64()?;
    let attr = p.cx.integer(dim.into(), Type::I64);
    p.set_attr("dimension", attr);
    functional(p, &operands)
}

pub(crate) fn print_concatenate(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.text(", dim = ");
    view.attr("dimension").into_iter().for_each(|attr| p.attr_without_type(attr));
    print_functional(p, view, &["dimension"]);
}

/// `%a, %i, %j, sizes = [1, 2] : (...) -> ...`.
pub(crate) fn parse_dynamic_slice(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    key(p, "sizes")?;
    set_ints(p, "slice_sizes")?;
    functional(p, &operands)
}

pub(crate) fn print_dynamic_slice(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.text(", sizes = ");
    print_ints(p, view, "slice_sizes");
    print_functional(p, view, &["slice_sizes"]);
}

/// `%a [0:4:2, 1:3] : (...) -> ...`.
pub(crate) fn parse_slice(p: &mut OpParser<'_, '_>) -> Parsed {
    let operand = p.operand()?;
    let (mut starts, mut limits, mut strides) = (Vec::new(), Vec::new(), Vec::new());
    p.expect("[")?;
    p.comma_list("]", |p| {
        starts.push(p.int64()?);
        p.expect(":")?;
        limits.push(p.int64()?);
        strides.push(if p.eat(":") { p.int64()? } else { 1 });
        Ok(())
    })?;
    for (name, values) in [("start_indices", starts), ("limit_indices", limits), ("strides", strides)] {
        let attr = p.cx.ints(&values);
        p.set_attr(name, attr);
    }
    functional(p, &[operand])
}

pub(crate) fn print_slice(p: &mut Printer<'_>, view: View<'_>) {
    const SHOWN: [&str; 3] = ["start_indices", "limit_indices", "strides"];
    let [starts, limits, strides] =
        SHOWN.map(|name| view.attr(name).and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]));
    p.text(" ");
    print_operands(p, view);
    p.text(" [");
    p.list(starts.iter().zip(limits).zip(strides), |p, ((&start, &limit), &stride)| {
        p.number(start);
        p.text(":");
        p.number(limit);
        if stride != 1 {
            p.text(":");
            p.number(stride);
        }
    });
    p.text("]");
    print_functional(p, view, &SHOWN);
}

/// `%a, format = e5m10 : tensor<4xf32>`.
pub(crate) fn parse_reduce_precision(p: &mut OpParser<'_, '_>) -> Parsed {
    let operand = p.operand()?;
    p.expect(",")?;
    key(p, "format")?;
    let span = p.span();
    let format = p.word()?;
    let bits = format.strip_prefix('e').and_then(|rest| rest.split_once('m'));
    let Some((Ok(exponent), Ok(mantissa))) =
        bits.map(|(exponent, mantissa)| (exponent.parse::<i32>(), mantissa.parse::<i32>()))
    else {
        return Err(p.error(span, format!("expected a format of floats as `e5m10`, found `{format}`")).failed());
    };
    for (name, bits) in [("exponent_bits", exponent), ("mantissa_bits", mantissa)] {
        let attr = p.cx.integer(bits.into(), Type::I32);
        p.set_attr(name, attr);
    }
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operand(&operand, ty)?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_reduce_precision(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.text(", format = ");
    for (letter, name) in [("e", "exponent_bits"), ("m", "mantissa_bits")] {
        p.text(letter);
        view.attr(name).into_iter().for_each(|attr| p.attr_without_type(attr));
    }
    p.attr_dict(view, &["exponent_bits", "mantissa_bits"]);
    p.text(" : ");
    p.ty(view.result_type(0));
}

/// `%a, type = FFT, length = [3] : (...) -> ...`.
pub(crate) fn parse_fft(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    key(p, "type")?;
    keyword::<FftKind>(p, "fft_type", FftKind::WORDS, FftKind::from_word)?;
    p.expect(",")?;
    key(p, "length")?;
    set_ints(p, "fft_length")?;
    functional(p, &operands)
}

pub(crate) fn print_fft(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.text(", type = ");
    p.text(word(view, "fft_type", FftKind::word));
    p.text(", length = ");
    print_ints(p, view, "fft_length");
    print_functional(p, view, &["fft_type", "fft_length"]);
}

/// `%a, %b, %shape, distribution = UNIFORM : (...) -> ...`.
pub(crate) fn parse_rng(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    key(p, "distribution")?;
    keyword::<Distribution>(p, "rng_distribution", Distribution::WORDS, Distribution::from_word)?;
    functional(p, &operands)
}

pub(crate) fn print_rng(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.text(", distribution = ");
    p.text(word(view, "rng_distribution", Distribution::word));
    print_functional(p, view, &["rng_distribution"]);
}

/// `%state, algorithm = THREE_FRY : (...) -> ...`.
pub(crate) fn parse_rng_bit_generator(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    key(p, "algorithm")?;
    keyword::<RngAlgorithm>(p, "rng_algorithm", RngAlgorithm::WORDS, RngAlgorithm::from_word)?;
    functional(p, &operands)
}

pub(crate) fn print_rng_bit_generator(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.text(", algorithm = ");
    p.text(word(view, "rng_algorithm", RngAlgorithm::word));
    print_functional(p, view, &["rng_algorithm"]);
}

// ---- products ----

/// `[DEFAULT, DEFAULT]`.
fn parse_precision(p: &mut OpParser<'_, '_>) -> Parsed {
    let mut parts = Vec::new();
    p.expect("[")?;
    p.comma_list("]", |p| {
        let span = p.span();
        let word = p.word()?;
        let Some(precision) = Precision::from_word(word) else {
            let message = format!("`{word}` is not a precision; there are {}", Precision::WORDS.join(", "));
            return Err(p.error(span, message).failed());
        };
        parts.push(precision.attr(p.cx));
        Ok(())
    })?;
    let attr = p.cx.array(&parts);
    p.set_attr("precision_config", attr);
    Ok(())
}

/// `, precision = [DEFAULT, DEFAULT]`, if it is said.
fn print_precision(p: &mut Printer<'_>, view: View<'_>) {
    let Some(parts) = view.attr("precision_config").and_then(|attr| attr.as_array(view.cx)) else { return };
    p.text(", precision = [");
    p.list(parts, |p, &part| p.text(Precision::read(view.cx, part).map_or("DEFAULT", Precision::word)));
    p.text("]");
}

/// `%a, %b, precision = [DEFAULT, DEFAULT] : (...) -> ...`.
pub(crate) fn parse_dot(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    if p.at("precision") {
        key(p, "precision")?;
        parse_precision(p)?;
    }
    functional(p, &operands)
}

pub(crate) fn print_dot(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    print_precision(p, view);
    print_functional(p, view, &["precision_config"]);
}

/// `%a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [...] : ...`.
pub(crate) fn parse_dot_general(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    let mut dims = DotDims::default();
    loop {
        if p.at("batching_dims") {
            key(p, "batching_dims")?;
            (dims.lhs_batching, dims.rhs_batching) = pair(p)?;
        } else if p.at("contracting_dims") {
            key(p, "contracting_dims")?;
            (dims.lhs_contracting, dims.rhs_contracting) = pair(p)?;
        } else if p.at("precision") {
            key(p, "precision")?;
            parse_precision(p)?;
        } else if p.at("algorithm") {
            key(p, "algorithm")?;
            let params = (crate::attrs::DOT_ALGORITHM.parse)(p)?;
            let attr = p.cx.attr(ir::AttrKind::Extension { def: &crate::attrs::DOT_ALGORITHM, params: params.into() });
            p.set_attr("algorithm", attr);
        } else {
            break;
        }
        if !p.eat(",") {
            break;
        }
    }
    let attr = dims.attr(p.cx);
    p.set_attr("dot_dimension_numbers", attr);
    functional(p, &operands)
}

/// `[0] x [1]`.
fn pair(p: &mut OpParser<'_, '_>) -> Result<(Vec<i64>, Vec<i64>), Failed> {
    let lhs = p.ints()?;
    p.expect("x")?;
    Ok((lhs, p.ints()?))
}

pub(crate) fn print_dot_general(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body) = (view.cx, view.body);
    let dims = DotGeneral::of(view.op).dot_dimension_numbers(cx, body);
    p.text(" ");
    print_operands(p, view);
    if !dims.lhs_batching.is_empty() {
        print_pair(p, ", batching_dims = ", &dims.lhs_batching, &dims.rhs_batching);
    }
    // Upstream shows these even if there are none.
    print_pair(p, ", contracting_dims = ", &dims.lhs_contracting, &dims.rhs_contracting);
    print_precision(p, view);
    if let Some(ir::AttrKind::Extension { def, params }) = view.attr("algorithm").map(|attr| attr.kind(cx)) {
        p.text(", algorithm = ");
        (def.print)(p, params);
    }
    print_functional(p, view, &["dot_dimension_numbers", "precision_config", "algorithm"]);
}

fn print_pair(p: &mut Printer<'_>, key: &str, lhs: &[i64], rhs: &[i64]) {
    p.text(key);
    p.ints(lhs);
    p.text(" x ");
    p.ints(rhs);
}

// ---- calls, tuples, tokens ----

/// `@target(%a) {attributes} : (...) -> ...`.
pub(crate) fn parse_custom_call(p: &mut OpParser<'_, '_>) -> Parsed {
    let target = p.symbol()?;
    let attr = p.cx.string(target.str(p.cx));
    p.set_attr("call_target_name", attr);
    p.expect("(")?;
    let operands = operands(p)?;
    p.expect(")")?;
    functional(p, &operands)
}

pub(crate) fn print_custom_call(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.symbol(view.attr("call_target_name").and_then(|attr| attr.as_str(view.cx)).unwrap_or_default());
    p.text("(");
    print_operands(p, view);
    p.text(")");
    print_functional(p, view, &["call_target_name"]);
}

/// `"name" %a {attributes} : (...) -> ...`.
pub(crate) fn parse_composite(p: &mut OpParser<'_, '_>) -> Parsed {
    let name = p.string()?;
    let attr = p.cx.string(&name);
    p.set_attr("name", attr);
    let operands = operands(p)?;
    functional(p, &operands)
}

pub(crate) fn print_composite(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.string(view.attr("name").and_then(|attr| attr.as_str(view.cx)).unwrap_or_default());
    p.text(" ");
    print_operands(p, view);
    print_functional(p, view, &["name"]);
}

/// `%a, %b : tensor<4xf32>, tensor<i32>`: the results are of the types of the operands; `()` if
/// there are none.
pub(crate) fn parse_optimization_barrier(p: &mut OpParser<'_, '_>) -> Parsed {
    if p.eat("(") {
        p.expect(")")?;
        return p.attr_dict();
    }
    let operands = operands(p)?;
    p.attr_dict()?;
    let types = if p.eat(":") { p.types()? } else { Vec::new() };
    p.resolve_operands(&operands, &types)?;
    p.push_results(&types);
    Ok(())
}

pub(crate) fn print_optimization_barrier(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    if view.body.operand_count(view.op) == 0 {
        p.text("()");
        return p.attr_dict(view, &[]);
    }
    print_operands(p, view);
    p.attr_dict(view, &[]);
    let types = results(view);
    if !types.is_empty() {
        p.text(" : ");
        p.types(types);
    }
}

/// `%a, %b : tuple<tensor<4xf32>, tensor<i32>>`.
pub(crate) fn parse_tuple(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let span = p.span();
    let ty = p.ty()?;
    let TypeKind::Tuple(members) = ty.kind(p.cx) else {
        return Err(p.error(span, "expected a tuple type").failed());
    };
    let members = members.to_vec();
    p.resolve_operands(&operands, &members)?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_tuple(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.ty(view.result_type(0));
}

/// `%a, %b : !stablehlo.token`.
pub(crate) fn parse_after_all(p: &mut OpParser<'_, '_>) -> Parsed {
    let operands = operands(p)?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operands(&operands, &vec![ty; operands.len()])?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_after_all(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    print_operands(p, view);
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.ty(view.result_type(0));
}
