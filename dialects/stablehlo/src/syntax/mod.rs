//! Custom forms, as upstream prints them, odd spaces included.
//!
//! Most forms are operands, then `key = value` for attributes, the other attributes, and the
//! types of operands and results as a function type (`keyed.rs`, `products.rs`, `calls.rs`); here are
//! those with one type for all. `control.rs` has the forms with regions, `window.rs` that of a
//! convolution.

mod calls;
mod control;
mod keyed;
mod products;
mod window;

use ir::attr_values::AttrValue;
use ir::syntax::{OpParser, Operand, Printer};
use ir::{Failed, Op, Type, TypeKind, View};

use crate::attrs::{Direction, Order};
use crate::ops::*;

pub(crate) use calls::{
    parse_after_all, parse_composite, parse_custom_call, parse_optimization_barrier, parse_tuple, print_after_all,
    print_composite, print_custom_call, print_optimization_barrier, print_tuple,
};
pub(crate) use control::{parse_reduce, parse_while, print_reduce, print_while};
pub(crate) use keyed::{
    parse_concatenate, parse_dynamic_slice, parse_fft, parse_reduce_precision, parse_rng, parse_rng_bit_generator,
    parse_slice, print_concatenate, print_dynamic_slice, print_fft, print_reduce_precision, print_rng,
    print_rng_bit_generator, print_slice,
};
pub(crate) use products::{parse_dot, parse_dot_general, print_dot, print_dot_general};
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
