//! Operations that work element by element: one function on the bits of an element.
//!
//! Most of them are those of `arith` and `math`; addresses are numbers of 64 bits.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::OnceLock;

use ::arith::elements::{Elements, Format, Outcome};
use ::arith::{CmpF, CmpI, conversions, float_math, integers};
use ir::attr_values::AttrValue;
use ir::eval::{self, Datum, Flow, Frame, Machine, Stop};
use ir::{Context, FloatKind, Op, OpDef, Traits, Type, View};
use math::functions;

use super::wide;
use crate::*;

type Meaning = fn(&Elements<'_>, &[u64]) -> Outcome;

/// What operations with one result mean, in the order of the dialect.
const MEANINGS: &[(&OpDef, Meaning)] = &[
    (Add::DEF, add),
    (Sub::DEF, sub),
    (Mul::DEF, mul),
    (Shl::DEF, shl),
    (SDiv::DEF, integers::divsi),
    (UDiv::DEF, integers::divui),
    (LShr::DEF, integers::shrui),
    (AShr::DEF, integers::shrsi),
    (SRem::DEF, integers::remsi),
    (URem::DEF, integers::remui),
    (And::DEF, integers::andi),
    (Xor::DEF, integers::xori),
    (Or::DEF, or),
    (FAdd::DEF, float_math::addf),
    (FSub::DEF, float_math::subf),
    (FMul::DEF, float_math::mulf),
    (FDiv::DEF, float_math::divf),
    (FRem::DEF, float_math::remf),
    (FNeg::DEF, float_math::negf),
    (ICmp::DEF, icmp),
    (FCmp::DEF, fcmp),
    (Trunc::DEF, trunc),
    (ZExt::DEF, |e, bits| not_negative(e, bits[0])),
    (SExt::DEF, conversions::extsi),
    (FPTrunc::DEF, conversions::truncf),
    (FPExt::DEF, conversions::extf),
    (SIToFP::DEF, conversions::sitofp),
    (UIToFP::DEF, |e, bits| conversions::uitofp(e, &[not_negative(e, bits[0])?])),
    (FPToSI::DEF, conversions::fptosi),
    (FPToUI::DEF, conversions::fptoui),
    (PtrToInt::DEF, |e, bits| Ok(e.result.wrap(bits[0]))),
    (IntToPtr::DEF, |_, bits| Ok(bits[0])),
    (AddrSpaceCast::DEF, |_, bits| Ok(bits[0])),
    (Exp::DEF, functions::exp),
    (Exp2::DEF, functions::exp2),
    (Exp10::DEF, |e, bits| float_math::library(e.input, bits, |[x]| 10f32.powf(x), |[x]| 10f64.powf(x))),
    (Log::DEF, functions::log),
    (Log2::DEF, functions::log2),
    (Log10::DEF, functions::log10),
    (Sqrt::DEF, functions::sqrt),
    (Sin::DEF, functions::sin),
    (Cos::DEF, functions::cos),
    (Tan::DEF, functions::tan),
    (Asin::DEF, functions::asin),
    (Acos::DEF, functions::acos),
    (Atan::DEF, functions::atan),
    (Sinh::DEF, functions::sinh),
    (Cosh::DEF, functions::cosh),
    (Tanh::DEF, functions::tanh),
    (FAbs::DEF, functions::absf),
    (Floor::DEF, functions::floor),
    (Ceil::DEF, functions::ceil),
    (Round::DEF, functions::round),
    (RoundEven::DEF, functions::roundeven),
    (FTrunc::DEF, functions::trunc),
    (Rint::DEF, functions::roundeven),
    (NearbyInt::DEF, functions::roundeven),
    (Pow::DEF, functions::powf),
    (Atan2::DEF, functions::atan2),
    (CopySign::DEF, functions::copysign),
    (Maximum::DEF, float_math::maximumf),
    (Minimum::DEF, float_math::minimumf),
    (MaxNum::DEF, float_math::maxnumf),
    (MinNum::DEF, float_math::minnumf),
    (Fma::DEF, functions::fma),
    (FMulAdd::DEF, functions::fma),
    (PowI::DEF, functions::fpowi),
    (intrinsics::float_integer::LdExp::DEF, ldexp),
    (intrinsics::float_to_integer::LRint::DEF, |e, bits| whole(e, e.input.real(bits[0]).round_ties_even())),
    (intrinsics::float_to_integer::LRound::DEF, |e, bits| whole(e, e.input.real(bits[0]).round())),
    (intrinsics::float_to_integer::LLRint::DEF, |e, bits| whole(e, e.input.real(bits[0]).round_ties_even())),
    (intrinsics::float_to_integer::LLRound::DEF, |e, bits| whole(e, e.input.real(bits[0]).round())),
    (CtPop::DEF, functions::ctpop),
    (BSwap::DEF, |e, bits| Ok(bits[0].swap_bytes() >> (64 - e.input.width()))),
    (BitReverse::DEF, |e, bits| Ok(bits[0].reverse_bits() >> (64 - e.input.width()))),
    (SMax::DEF, integers::maxsi),
    (SMin::DEF, integers::minsi),
    (UMax::DEF, integers::maxui),
    (UMin::DEF, integers::minui),
    (SAddSat::DEF, |e, bits| within(e, signed(e, bits[0]) + signed(e, bits[1]))),
    (UAddSat::DEF, |e, bits| below(e, u128::from(bits[0]) + u128::from(bits[1]))),
    (SSubSat::DEF, |e, bits| within(e, signed(e, bits[0]) - signed(e, bits[1]))),
    (USubSat::DEF, |_, bits| Ok(bits[0].saturating_sub(bits[1]))),
    (intrinsics::integer_binary::SShlSat::DEF, |e, bits| within(e, signed(e, bits[0]) << amount(e, bits[1])?)),
    (intrinsics::integer_binary::UShlSat::DEF, |e, bits| below(e, u128::from(bits[0]) << amount(e, bits[1])?)),
    (intrinsics::three_way::SCmp::DEF, |e, bits| {
        Ok(e.result.wrap(e.input.signed(bits[0]).cmp(&e.input.signed(bits[1])) as i64 as u64))
    }),
    (intrinsics::three_way::UCmp::DEF, |e, bits| Ok(e.result.wrap(bits[0].cmp(&bits[1]) as i64 as u64))),
    (FShl::DEF, |e, bits| Ok(funnel(e, bits, bits[2] % u64::from(e.input.width())))),
    (FShr::DEF, |e, bits| {
        let width = u64::from(e.input.width());
        Ok(funnel(e, bits, width - bits[2] % width))
    }),
    (Abs::DEF, abs),
    (Ctlz::DEF, |e, bits| counted(e, bits, functions::ctlz)),
    (Cttz::DEF, |e, bits| counted(e, bits, functions::cttz)),
    (intrinsics::others::Expect::DEF, |_, bits| Ok(bits[0])),
    (intrinsics::others::IsFpClass::DEF, is_of_class),
    (intrinsics::others::PtrMask::DEF, |e, bits| {
        // A mask that is narrower than an address leaves the upper bits.
        Ok(bits[0] & (bits[1] | !e.last.ones()))
    }),
];

/// What operations with two results in a struct mean.
const PAIRS: &[(&OpDef, [Meaning; 2])] = &[
    (SAddWithOverflow::DEF, [sum, |e, bits| overflows(e, signed(e, bits[0]) + signed(e, bits[1]))]),
    (UAddWithOverflow::DEF, [sum, integers::carry]),
    (SSubWithOverflow::DEF, [difference, |e, bits| overflows(e, signed(e, bits[0]) - signed(e, bits[1]))]),
    (USubWithOverflow::DEF, [difference, |_, bits| Ok(u64::from(bits[0] < bits[1]))]),
    (SMulWithOverflow::DEF, [product, |e, bits| overflows(e, signed(e, bits[0]) * signed(e, bits[1]))]),
    (UMulWithOverflow::DEF, [product, |e, bits| Ok(u64::from(integers::mului_high(e, bits)? != 0))]),
    (intrinsics::float_pairs::SinCos::DEF, [functions::sin, functions::cos]),
    (
        intrinsics::float_pairs::FrExp::DEF,
        [
            |e, bits| e.input.outcome_of_real(libm::frexp(e.input.real(bits[0])).0),
            |e, bits| Ok(e.result.wrap(libm::frexp(e.input.real(bits[0])).1 as i64 as u64)),
        ],
    ),
];

/// Finds what an operation means; definitions are compared by address.
fn found<T: Copy>(table: &'static [(&OpDef, T)], known: &OnceLock<HashMap<usize, T>>, def: &OpDef) -> Option<T> {
    let address = |def: &OpDef| std::ptr::from_ref(def) as usize;
    known
        .get_or_init(|| table.iter().map(|&(def, meaning)| (address(def), meaning)).collect())
        .get(&address(def))
        .copied()
}

/// The format of numbers or addresses.
fn format(cx: &Context, ty: Type) -> Option<Format> {
    if types::is_pointer(cx, ty.element(cx)) { Some(Format::Integer(64)) } else { Format::of(cx, ty) }
}

fn formats(view: View<'_>, result: Type) -> Option<Elements<'_>> {
    let last = view.body.operand_count(view.op).checked_sub(1)?;
    Some(Elements {
        view,
        input: format(view.cx, view.operand_type(0))?,
        last: format(view.cx, view.operand_type(last))?,
        result: format(view.cx, result)?,
    })
}

/// Runs an operation of the first table.
pub(crate) fn elementwise(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    static KNOWN: OnceLock<HashMap<usize, Meaning>> = OnceLock::new();
    let meaning = found(MEANINGS, &KNOWN, view.def()).ok_or_else(|| wide(view))?;
    run(frame, view, view.result_type(0), meaning).map(Flow::One)
}

/// Runs an operation of the second table.
pub(crate) fn pair(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    static KNOWN: OnceLock<HashMap<usize, [Meaning; 2]>> = OnceLock::new();
    let meanings = found(PAIRS, &KNOWN, view.def()).ok_or_else(|| wide(view))?;
    let mut parts = Vec::new();
    for (at, meaning) in meanings.into_iter().enumerate() {
        let ty = types::part(view.cx, view.result_type(0), &[at as i64]).ok_or_else(|| wide(view))?;
        parts.push(run(frame, view, ty, meaning)?);
    }
    Ok(Flow::One(Datum::Group(Rc::new(parts))))
}

fn run(frame: &Frame<'_>, view: View<'_>, result: Type, meaning: Meaning) -> Result<Datum, Stop> {
    let elements = formats(view, result).ok_or_else(|| wide(view))?;
    // What may trap is undefined there; anything else only has no value to give.
    let stop = if view.def().has(Traits::PURE) { Stop::poison } else { Stop::at };
    match eval::elementwise(frame, view, |bits| meaning(&elements, bits).map_err(|why| stop(view, why)))? {
        Flow::One(datum) => Ok(datum),
        _ => Err(wide(view)),
    }
}

// ---- integers ----

fn signed(e: &Elements<'_>, bits: u64) -> i128 {
    i128::from(e.input.signed(bits))
}

/// The low bits of a number, unless a flag says that no others are set.
fn wrapped(e: &Elements<'_>, signed: i128, unsigned: u128) -> Outcome {
    let bits = e.result.wrap(signed as u64);
    let (fits_signed, fits_unsigned) = (i128::from(e.result.signed(bits)) == signed, u128::from(bits) == unsigned);
    if fits_signed && fits_unsigned {
        return Ok(bits);
    }
    let attr = e.view.attr("overflowFlags");
    let flags = attr.and_then(|attr| Overflow::read(e.view.cx, attr)).unwrap_or(Overflow::NONE);
    if !fits_signed && flags.has(Overflow::NSW) {
        return Err("signed overflow, which `nsw` rules out");
    }
    if !fits_unsigned && flags.has(Overflow::NUW) {
        return Err("unsigned overflow, which `nuw` rules out");
    }
    Ok(bits)
}

fn add(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    wrapped(e, signed(e, bits[0]) + signed(e, bits[1]), u128::from(bits[0]) + u128::from(bits[1]))
}

fn sub(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let unsigned = u128::from(bits[0]).wrapping_sub(u128::from(bits[1]));
    wrapped(e, signed(e, bits[0]) - signed(e, bits[1]), unsigned)
}

fn mul(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    wrapped(e, signed(e, bits[0]) * signed(e, bits[1]), u128::from(bits[0]) * u128::from(bits[1]))
}

fn shl(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let by = amount(e, bits[1])?;
    wrapped(e, signed(e, bits[0]) << by, u128::from(bits[0]) << by)
}

fn amount(e: &Elements<'_>, bits: u64) -> Outcome {
    if bits < u64::from(e.input.width()) { Ok(bits) } else { Err("a shift by the width of the type or more") }
}

fn or(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    if bits[0] & bits[1] != 0 && e.view.attr("isDisjoint").is_some() {
        return Err("a bit is set on both sides, which `disjoint` rules out");
    }
    Ok(bits[0] | bits[1])
}

fn trunc(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    wrapped(e, signed(e, bits[0]), u128::from(bits[0]))
}

fn not_negative(e: &Elements<'_>, bits: u64) -> Outcome {
    if bits & e.input.sign_bit() != 0 && e.view.attr("nonNeg").is_some() {
        return Err("a negative number, which `nneg` rules out");
    }
    Ok(bits)
}

fn icmp(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let predicate = e.view.attr("predicate").and_then(|attr| CmpI::read(e.view.cx, attr));
    integers::cmpi(predicate.ok_or("a comparison of no kind")?, e, bits)
}

/// The limit that a signed number passes, else itself.
fn within(e: &Elements<'_>, value: i128) -> Outcome {
    let (least, greatest) = (signed(e, e.input.sign_bit()), (e.input.ones() >> 1) as i128);
    Ok(e.result.wrap(value.clamp(least, greatest) as u64))
}

/// The limit that an unsigned number passes, else itself.
fn below(e: &Elements<'_>, value: u128) -> Outcome {
    Ok(value.min(u128::from(e.input.ones())) as u64)
}

/// The high half of two numbers side by side, shifted left by at most the width.
fn funnel(e: &Elements<'_>, bits: &[u64], by: u64) -> u64 {
    let both = u128::from(bits[0]) << e.input.width() | u128::from(bits[1]);
    // Shifting by the width leaves the lower half.
    e.input.wrap(((both << by) >> e.input.width()) as u64)
}

fn abs(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    if bits[0] == e.input.sign_bit() && is_set(e, "is_int_min_poison") {
        return Err("the least number has no absolute value");
    }
    functions::absi(e, bits)
}

fn counted(e: &Elements<'_>, bits: &[u64], count: Meaning) -> Outcome {
    if bits[0] == 0 && is_set(e, "is_zero_poison") {
        return Err("zero, which is ruled out");
    }
    count(e, bits)
}

fn is_set(e: &Elements<'_>, name: &str) -> bool {
    e.view.attr(name).and_then(|attr| attr.as_integer(e.view.cx)) == Some(1)
}

fn sum(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(e.result.wrap(bits[0].wrapping_add(bits[1])))
}

fn difference(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(e.result.wrap(bits[0].wrapping_sub(bits[1])))
}

fn product(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    Ok(e.result.wrap(bits[0].wrapping_mul(bits[1])))
}

fn overflows(e: &Elements<'_>, value: i128) -> Outcome {
    Ok(u64::from(i128::from(e.input.signed(e.input.wrap(value as u64))) != value))
}

// ---- floats ----

fn fcmp(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let predicate = e.view.attr("predicate").and_then(|attr| CmpF::read(e.view.cx, attr));
    float_math::cmpf(predicate.ok_or("a comparison of no kind")?, e, bits)
}

fn ldexp(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let power = e.last.signed(bits[1]).clamp(-5000, 5000) as i32;
    e.input.outcome_of_real(libm::ldexp(e.input.real(bits[0]), power))
}

fn whole(e: &Elements<'_>, value: f64) -> Outcome {
    let limit = 2f64.powi(e.result.width() as i32 - 1);
    if value >= -limit && value < limit { Ok(e.result.wrap(value as i64 as u64)) } else { Err("it fits no integer") }
}

/// The classes of LLVM, by their bits.
fn is_of_class(e: &Elements<'_>, bits: &[u64]) -> Outcome {
    let (value, kind) = (e.input.real(bits[0]), e.input.float());
    let least_normal = if kind == FloatKind::F64 { f64::MIN_POSITIVE } else { kind.least_normal() };
    let is_quiet = bits[0] >> (kind.format().fraction.saturating_sub(1)) & 1 == 1;
    // NaN apart, the classes mirror each other at zero.
    let distance = match value.abs() {
        magnitude if magnitude.is_infinite() => 3,
        magnitude if magnitude >= least_normal => 2,
        magnitude if magnitude > 0.0 => 1,
        _ => 0,
    };
    let class = match (value.is_nan(), value.is_sign_negative()) {
        (true, _) => u32::from(is_quiet),
        (false, true) => 5 - distance,
        (false, false) => 6 + distance,
    };
    let wanted = e.view.attr("bit").and_then(|attr| attr.as_integer(e.view.cx)).unwrap_or(0);
    Ok((wanted >> class) as u64 & 1)
}
