//! What is known of the result of an operation from what is known of its operands: a table in the
//! order of the dialects. Operations that are not in it give a type only.

use arith::elements::Format;
use ir::{Context, DYNAMIC, FloatKind, Type, TypeKind};

use crate::facts::{Facts, Flags, Range};

/// An operation as this table sees it.
pub(crate) struct Case<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The name of the operation.
    pub name: &'static str,
    /// The type of the result.
    pub ty: Type,
    /// What is known of the operands.
    pub operands: &'a [Facts],
    /// Whether the first two operands are one value.
    pub is_same: bool,
    /// The word of the attribute `kind`, for reductions.
    pub kind: Option<&'static str>,
}

const EVERYWHERE: (f64, f64) = (f64::NEG_INFINITY, f64::INFINITY);

/// What is known of the result.
pub(crate) fn transfer(case: &Case<'_>) -> Facts {
    let known = match Format::of(case.cx, case.ty) {
        Some(Format::Float(kind)) => float(case, kind),
        Some(Format::Integer(width)) => integer(case, width),
        None => None,
    };
    Facts { ty: Some(case.ty), constant: None, ..known.unwrap_or_default() }.closed()
}

/// Operations that only move elements: what holds of the operands holds of the result.
fn moved(case: &Case<'_>) -> Option<Facts> {
    let sources = match case.name {
        "tensor.splat"
        | "tensor.broadcast"
        | "tensor.transpose"
        | "tensor.reshape"
        | "tensor.slice"
        | "tensor.dynamic_slice"
        | "tensor.reverse"
        | "tensor.cast"
        | "tensor.extract" => 1,
        "tensor.pad" | "tensor.update_slice" | "tensor.insert" => 2,
        "tensor.concat" | "tensor.from_elements" => case.operands.len(),
        _ => return None,
    };
    case.operands.iter().take(sources).copied().reduce(Facts::either)
}

// ---- floats ----

fn float(case: &Case<'_>, kind: FloatKind) -> Option<Facts> {
    if let Some(facts) = moved(case) {
        return Some(facts);
    }
    let a = case.operands.first().copied().unwrap_or_default();
    let b = case.operands.get(1).copied().unwrap_or_default();
    let (no_nan, finite) = (a.flags.has(Flags::NO_NAN), a.flags.has(Flags::FINITE));
    let both_finite = finite && b.flags.has(Flags::FINITE);
    let kept = a.flags.common(Flags::FINITE);
    let of = |(low, high): (f64, f64), flags: Flags| {
        Some(Facts { range: rounded(kind, low, high), flags, ..Facts::default() })
    };
    let exactly =
        |low: f64, high: f64, flags: Flags| Some(Facts { range: Range::Float(low, high), flags, ..Facts::default() });
    match case.name {
        "arith.addf" => {
            let flags = a.flags.with(b.flags).common(Flags::NO_NEG_ZERO).with(Flags::NO_NAN.when(both_finite));
            let flags = flags.with(a.flags.common(b.flags).common(Flags::INTEGER.when(both_finite)));
            // Of two numbers of one sign at most infinity of that sign comes.
            let one_sign = no_nan && b.flags.has(Flags::NO_NAN) && a.low() >= 0.0 && b.low() >= 0.0;
            of((a.low() + b.low(), a.high() + b.high()), flags.with(Flags::NO_NAN.when(one_sign)))
        }
        "arith.subf" => {
            let flags = a.flags.common(Flags::NO_NEG_ZERO).with(Flags::NO_NAN.when(both_finite));
            let flags = flags.with(a.flags.common(b.flags).common(Flags::INTEGER.when(both_finite)));
            of((a.low() - b.high(), a.high() - b.low()), flags)
        }
        "arith.mulf" => {
            let flags = Flags::NO_NAN.when(both_finite || (case.is_same && no_nan));
            let flags = flags.with(a.flags.common(b.flags).common(Flags::INTEGER.when(both_finite)));
            if case.is_same {
                let low = if a.low() > 0.0 { a.low() * a.low() } else { 0.0 };
                return of((low, (a.low() * a.low()).max(a.high() * a.high())), flags.with(Flags::NO_NEG_ZERO));
            }
            of(products(a, b), flags)
        }
        "arith.divf" => {
            let flags = Flags::NO_NAN.when(finite && b.is_nonzero() && b.flags.has(Flags::NO_NAN));
            match (a.is_nonnegative(), b.low() > 0.0) {
                (true, true) => of((0.0, f64::INFINITY), flags),
                _ => of(EVERYWHERE, flags),
            }
        }
        "arith.negf" => {
            let flags = kept.with(a.flags.common(Flags::INTEGER)).with(Flags::NONZERO.when(a.is_nonzero()));
            exactly(-a.high(), -a.low(), flags)
        }
        "arith.maximumf" | "arith.minimumf" => {
            let is_max = case.name == "arith.maximumf";
            let (low, high) = match is_max {
                true => (a.low().max(b.low()), a.high().max(b.high())),
                false => (a.low().min(b.low()), a.high().min(b.high())),
            };
            let positive = |x: Facts| is_max && x.low() >= 0.0 && x.flags.has(Flags::NO_NEG_ZERO);
            let flags = a.flags.common(b.flags).with(Flags::NO_NEG_ZERO.when(positive(a) || positive(b)));
            exactly(low, high, flags)
        }
        "arith.select" => case.operands.get(1..3).map(|choices| choices[0].either(choices[1])),
        "arith.extf" => exactly(a.low(), a.high(), a.flags),
        "arith.truncf" => of((a.low(), a.high()), a.flags.common(Flags::NO_NAN)),
        "arith.sitofp" => {
            let width = Format::of(case.cx, a.ty?)?.width();
            let (least, greatest) = all(width);
            let (low, high) = match a.range {
                // A set bit alone is -1.
                _ if width == 1 => (-1.0, 0.0),
                Range::Int(low, high) => (low as f64, high as f64),
                _ => (least as f64, greatest as f64),
            };
            of((low, high), Flags::NO_NAN.with(Flags::NO_NEG_ZERO).with(Flags::INTEGER))
        }
        "arith.uitofp" => of((0.0, f64::INFINITY), Flags::NO_NAN.with(Flags::NO_NEG_ZERO).with(Flags::INTEGER)),
        "math.absf" => {
            let low = if a.low() > 0.0 {
                a.low()
            } else if a.high() < 0.0 {
                -a.high()
            } else {
                0.0
            };
            let flags = kept.with(Flags::NO_NEG_ZERO).with(a.flags.common(Flags::INTEGER));
            exactly(low, a.low().abs().max(a.high().abs()), flags.with(Flags::NONZERO.when(a.is_nonzero())))
        }
        "math.exp" | "math.exp2" => {
            let (low, high) = if case.name == "math.exp" {
                (a.low().exp(), a.high().exp())
            } else {
                (a.low().exp2(), a.high().exp2())
            };
            // Functions of the library may be off by a few units in the last place.
            let high = if a.high() <= 0.0 { 1.0 } else { high * 1.001 };
            of((low * 0.999, high), Flags::NO_NAN.when(no_nan).with(Flags::NO_NEG_ZERO))
        }
        "math.sqrt" => {
            let flags = Flags::NO_NAN.when(no_nan && a.low() >= 0.0).with(a.flags.common(Flags::NO_NEG_ZERO));
            of((a.low().max(0.0).sqrt(), a.high().max(0.0).sqrt()), flags.with(Flags::NONZERO.when(a.low() > 0.0)))
        }
        "math.floor" | "math.ceil" | "math.trunc" | "math.round" | "math.roundeven" => {
            exactly(a.low().floor(), a.high().ceil(), kept.with(Flags::INTEGER))
        }
        "math.tanh" | "math.erf" => exactly(-1.0, 1.0, Flags::NO_NAN.when(no_nan)),
        "math.sin" | "math.cos" => exactly(-1.0, 1.0, Flags::NO_NAN.when(finite)),
        "tensor.reduce" => reduced(case, a),
        _ => None,
    }
}

fn reduced(case: &Case<'_>, a: Facts) -> Option<Facts> {
    let full = case.operands.first()?.ty?.shape(case.cx)?;
    let is_empty = full.iter().any(|&size| size == DYNAMIC || size == 0);
    match case.kind? {
        "min" | "max" if !is_empty => Some(Facts { flags: a.flags, range: a.range, ..Facts::default() }),
        "add" if a.is_nonnegative() => {
            let flags = a.flags.common(Flags::NO_NAN).with(Flags::NONZERO.when(a.low() > 0.0 && !is_empty));
            let low = if is_empty { 0.0 } else { a.low() * 0.9 };
            Some(Facts { flags, range: Range::Float(low, f64::INFINITY), ..Facts::default() })
        }
        _ => None,
    }
}

fn products(a: Facts, b: Facts) -> (f64, f64) {
    let corner = |x: f64, y: f64| if x == 0.0 || y == 0.0 { 0.0 } else { x * y };
    let corners =
        [corner(a.low(), b.low()), corner(a.low(), b.high()), corner(a.high(), b.low()), corner(a.high(), b.high())];
    (corners.iter().copied().fold(f64::INFINITY, f64::min), corners.iter().copied().fold(f64::NEG_INFINITY, f64::max))
}

/// Bounds as a format holds them, a little wider, as each operation rounds; what gets too large is
/// infinite, what gets too small zero.
fn rounded(kind: FloatKind, low: f64, high: f64) -> Range {
    let (slack, largest, smallest) = match kind {
        FloatKind::F64 => (1e-15, f64::MAX, f64::MIN_POSITIVE),
        FloatKind::F32 => (1e-6, f64::from(f32::MAX), f64::from(f32::MIN_POSITIVE)),
        FloatKind::F16 => (2e-3, 65504.0, 6.2e-5),
        FloatKind::Bf16 => (2e-2, 3.38e38, f64::from(f32::MIN_POSITIVE)),
        _ => return Range::Unknown,
    };
    let down = |x: f64| match x {
        _ if x.is_nan() || x <= -largest * (1.0 - slack) => f64::NEG_INFINITY,
        _ if x > 0.0 && x < smallest * 2.0 => 0.0,
        _ if x < 0.0 && x > -smallest => -smallest,
        _ if x > largest => largest,
        _ => x - x.abs() * slack,
    };
    let (low, high) = (down(low), -down(-high));
    if low <= high { Range::Float(low, high) } else { Range::Unknown }
}

// ---- integers ----

fn integer(case: &Case<'_>, width: u32) -> Option<Facts> {
    let Some(range) = integer_range(case, width) else {
        return moved(case).or_else(|| {
            let is_choice = case.name == "arith.select";
            is_choice.then(|| case.operands.get(1..3).map(|choices| choices[0].either(choices[1])))?
        });
    };
    Some(Facts { range, ..Facts::default() })
}

/// The numbers that a width has, read as signed.
fn all(width: u32) -> (i128, i128) {
    if width == 1 { (0, 1) } else { (-(1i128 << (width - 1)), (1i128 << (width - 1)) - 1) }
}

fn integer_range(case: &Case<'_>, width: u32) -> Option<Range> {
    let (least, greatest) = all(width);
    let bounds = |at: usize| {
        let facts = case.operands.get(at)?;
        let own = Format::of(case.cx, facts.ty?)?.width();
        Some(if let Range::Int(low, high) = facts.range { (i128::from(low), i128::from(high)) } else { all(own) })
    };
    let (a, b) = (bounds(0), bounds(1));
    let fits =
        |(low, high): (i128, i128)| (low >= least && high <= greatest).then_some(Range::Int(low as i64, high as i64));
    let hull = |corners: &[i128]| fits((*corners.iter().min()?, *corners.iter().max()?));
    if width == 1 {
        return Some(Range::Int(0, 1)).filter(|_| moved(case).is_none() && case.name != "arith.select");
    }
    match case.name {
        "arith.addi" => a.zip(b).and_then(|(a, b)| fits((a.0 + b.0, a.1 + b.1))),
        "arith.subi" => a.zip(b).and_then(|(a, b)| fits((a.0 - b.1, a.1 - b.0))),
        "arith.muli" => a.zip(b).and_then(|(a, b)| hull(&[a.0 * b.0, a.0 * b.1, a.1 * b.0, a.1 * b.1])),
        "arith.minsi" => a.zip(b).and_then(|(a, b)| fits((a.0.min(b.0), a.1.min(b.1)))),
        "arith.maxsi" => a.zip(b).and_then(|(a, b)| fits((a.0.max(b.0), a.1.max(b.1)))),
        "arith.andi" => match (a?, b?) {
            (_, (low, high)) | ((low, high), _) if low >= 0 => fits((0, high)),
            _ => None,
        },
        "arith.divsi" | "arith.floordivsi" => match (a?, b?) {
            (a, b) if b.0 > 0 && (case.name == "arith.divsi" || a.0 >= 0) => {
                hull(&[a.0 / b.0, a.0 / b.1, a.1 / b.0, a.1 / b.1])
            }
            _ => None,
        },
        "arith.divui" | "arith.shrui" => a.filter(|a| a.0 >= 0).and_then(|a| fits((0, a.1))),
        "arith.remsi" | "arith.remui" => match (a?, b?) {
            (a, b) if b.0 > 0 && a.0 >= 0 => fits((0, a.1.min(b.1 - 1))),
            (_, b) if b.0 > 0 && case.name == "arith.remui" => fits((0, b.1 - 1)),
            (_, b) if b.0 > 0 => fits((1 - b.1, b.1 - 1)),
            _ => None,
        },
        "arith.extsi" | "arith.index_cast" | "arith.trunci" => {
            // A set bit alone is -1.
            let is_bit = case.operands.first()?.ty?.element(case.cx) == Type::I1;
            if is_bit { fits((-1, 0)) } else { a.and_then(fits) }
        }
        "arith.extui" | "arith.index_castui" => {
            let own = Format::of(case.cx, case.operands.first()?.ty?)?.width();
            match a? {
                a if a.0 >= 0 => fits(a),
                _ => fits((0, (1i128 << own) - 1)),
            }
        }
        "tensor.dim" => fits((0, greatest)),
        "tensor.iota" => {
            let TypeKind::Tensor { shape, .. } = case.ty.kind(case.cx) else { return None };
            let longest = shape.iter().copied().max().filter(|_| !shape.contains(&DYNAMIC))?;
            fits((0, i128::from(longest.max(1) - 1)))
        }
        _ => None,
    }
}
