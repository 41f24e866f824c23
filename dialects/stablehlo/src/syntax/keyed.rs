//! Forms of operands with `key = value` behind them.

use ir::syntax::{OpParser, Printer};
use ir::{Type, View};

use super::{Parsed, functional, key, keyword, operands, print_functional, print_ints, print_operands, set_ints, word};
use crate::attrs::{Distribution, FftKind, RngAlgorithm};

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
