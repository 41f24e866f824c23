//! One meaning per operation, on the bits of one element, from which evaluation and folding
//! both follow, so that a folded program cannot mean something else than the one that ran.

use ir::eval::{Datum, Flow, Frame, Stop, elementwise};
use ir::floats::{self, Special};
use ir::{Attr, AttrKind, Context, Dense, FloatKind, Fold, Traits, Type, TypeKind, View};

/// The bits of a result, or why there is none (division by zero, a broken promise of a flag).
pub type Outcome = Result<u64, &'static str>;

const UNSAYABLE: &str = "the result is not of the kind of numbers that the type has";

/// What an operation does to one element of each operand: bits to bits, zero-extended.
pub type Meaning = fn(&Elements<'_>, &[u64]) -> Outcome;

/// How the bits of an element are read.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Format {
    /// An integer or index of so many bits, at most 64.
    Integer(u32),
    /// A float.
    Float(FloatKind),
}

impl Format {
    /// The format of the elements of a type; `None` if they are not numbers of at most 64 bits.
    pub fn of(cx: &Context, ty: Type) -> Option<Format> {
        let element = ty.element(cx);
        if let Some(kind) = element.float_kind(cx) {
            return Some(Format::Float(kind));
        }
        element.width(cx).filter(|width| (1..=64).contains(width)).map(Format::Integer)
    }

    /// The width in bits.
    pub fn width(self) -> u32 {
        match self {
            Format::Integer(width) => width,
            Format::Float(kind) => kind.width(),
        }
    }

    /// All bits of the format set.
    pub fn ones(self) -> u64 {
        u64::MAX >> (64 - self.width())
    }

    /// The bit that holds the sign.
    pub fn sign_bit(self) -> u64 {
        1 << (self.width() - 1)
    }

    /// The low bits of a number that the format keeps.
    pub fn wrap(self, bits: u64) -> u64 {
        bits & self.ones()
    }

    /// The value of bits read as a signed integer.
    pub fn signed(self, bits: u64) -> i64 {
        let unused = 64 - self.width();
        ((bits << unused) as i64) >> unused
    }

    /// The float format.
    ///
    /// # Panics
    /// If these are not floats; the slots of verified operations say that they are.
    pub fn float(self) -> FloatKind {
        match self {
            Format::Float(kind) => kind,
            Format::Integer(_) => panic!("a float was expected"),
        }
    }

    /// The value of float bits, widened.
    pub fn real(self, bits: u64) -> f64 {
        floats::decode(self.float(), bits)
    }

    /// The bits of a float, rounded once. There is one NaN, positive and quiet, because which
    /// one a machine makes depends on the machine.
    pub fn bits_of_real(self, value: f64) -> u64 {
        floats::encode(self.float(), if value.is_nan() { f64::NAN.abs() } else { value })
    }

    /// [`Format::bits_of_real`], unless it is of a kind that the format does not have.
    pub fn outcome_of_real(self, value: f64) -> Outcome {
        let kind = self.float();
        if kind.is_machine() || kind.can_say(value) { Ok(self.bits_of_real(value)) } else { Err(UNSAYABLE) }
    }

    /// The bits of a float, sign included, if the format has exactly this one.
    pub fn exact_bits(self, value: f64) -> Option<u64> {
        let bits = self.bits_of_real(value);
        (self.real(bits).to_bits() == value.to_bits()).then_some(bits)
    }

    /// The bits of the float with the other sign, NaN included; none in a format without signs.
    pub fn negated(self, bits: u64) -> Outcome {
        match self.float().format().special {
            Special::PowersOfTwo => Err(UNSAYABLE),
            // Zero and NaN have no other sign.
            Special::NanNegativeZero if self.wrap(bits << 1) == 0 => Ok(bits),
            _ => Ok(bits ^ self.sign_bit()),
        }
    }

    /// The bits of the float with a sign of choice, NaN included.
    pub fn with_sign(self, bits: u64, is_negative: bool) -> Outcome {
        match self.float().format().special {
            Special::PowersOfTwo if !is_negative => Ok(bits),
            _ if (bits & self.sign_bit() != 0) == is_negative => Ok(bits),
            _ => self.negated(bits),
        }
    }
}

/// The formats of an operation, found once for all its elements.
#[derive(Copy, Clone)]
pub struct Elements<'a> {
    /// The operation.
    pub view: View<'a>,
    /// The format of the first operand.
    pub input: Format,
    /// The format of the last operand.
    pub last: Format,
    /// The format of the result.
    pub result: Format,
}

impl<'a> Elements<'a> {
    /// The formats of an operation and one of its results; `None` if it has wider numbers.
    pub fn of(view: View<'a>, result: usize) -> Option<Elements<'a>> {
        let cx = view.cx;
        let last = view.body.operand_count(view.op).checked_sub(1)?;
        Some(Elements {
            view,
            input: Format::of(cx, view.operand_type(0))?,
            last: Format::of(cx, view.operand_type(last))?,
            result: Format::of(cx, view.result_type(result))?,
        })
    }
}

// ---- evaluation ----

/// Runs an operation with one result.
pub fn eval(
    frame: &Frame<'_>,
    view: View<'_>,
    meaning: impl Fn(&Elements<'_>, &[u64]) -> Outcome,
) -> Result<Flow, Stop> {
    eval_result(frame, view, 0, meaning).map(Flow::One)
}

/// Runs an operation with two results.
pub fn eval_pair(frame: &Frame<'_>, view: View<'_>, meanings: [Meaning; 2]) -> Result<Flow, Stop> {
    let first = eval_result(frame, view, 0, meanings[0])?;
    Ok(Flow::Many(vec![first, eval_result(frame, view, 1, meanings[1])?]))
}

fn eval_result(
    frame: &Frame<'_>,
    view: View<'_>,
    result: usize,
    meaning: impl Fn(&Elements<'_>, &[u64]) -> Outcome,
) -> Result<Datum, Stop> {
    let wide = || Stop::at(view, format!("the evaluator does not run `{}` on these types", view.def().name));
    let elements = Elements::of(view, result).ok_or_else(wide)?;
    // What may trap is undefined there; anything else only has no value to give.
    let stop = if view.def().has(Traits::PURE) { Stop::poison } else { Stop::at };
    match elementwise(frame, view, |bits| meaning(&elements, bits).map_err(|why| stop(view, why)))? {
        Flow::One(datum) => Ok(datum),
        _ => Err(wide()),
    }
}

// ---- constants ----

/// Dense constants that are not splats are folded up to this many elements.
const MAX_FOLDED: u64 = 1024;

/// The value of a result whose operands are all constants.
pub fn fold(
    view: View<'_>,
    constants: &[Option<Attr>],
    result: usize,
    meaning: impl Fn(&Elements<'_>, &[u64]) -> Outcome,
) -> Option<Attr> {
    let cx = view.cx;
    let attrs: Vec<Attr> = constants.iter().copied().collect::<Option<_>>()?;
    let elements = Elements::of(view, result)?;
    let ty = view.result_type(result);
    let is_uniform = attrs.iter().all(|&attr| uniform(cx, attr).is_some());
    let count = if is_uniform { 1 } else { ty.element_count(cx).filter(|&count| count <= MAX_FOLDED)? };
    let mut results = Vec::with_capacity(count as usize);
    for at in 0..count as usize {
        let bits: Vec<u64> = attrs.iter().map(|&attr| element(cx, attr, at)).collect::<Option<_>>()?;
        results.push(meaning(&elements, &bits).ok()?);
    }
    constant(cx, ty, &results)
}

/// [`fold`] for an operation with one result, as a hook gives it.
pub fn fold_one(
    view: View<'_>,
    constants: &[Option<Attr>],
    meaning: impl Fn(&Elements<'_>, &[u64]) -> Outcome,
) -> Option<Vec<Fold>> {
    fold(view, constants, 0, meaning).map(|attr| vec![Fold::Attr(attr)])
}

/// The bits that all elements of a constant have: a scalar, or a dense constant with one value.
pub fn uniform(cx: &Context, attr: Attr) -> Option<u64> {
    match attr.kind(cx) {
        AttrKind::Dense(dense) if !dense.splat => None,
        _ => element(cx, attr, 0),
    }
}

/// The bits of one element of a constant; a scalar has it at every place.
fn element(cx: &Context, attr: Attr, at: usize) -> Option<u64> {
    match attr.kind(cx) {
        AttrKind::Integer(value, ty) => Some(Format::of(cx, *ty)?.wrap(*value as u64)),
        AttrKind::Float(bits, _) => Some(*bits),
        AttrKind::Dense(dense) => {
            let format = Format::of(cx, dense.ty)?;
            Some(format.wrap(dense.element(cx, at)))
        }
        _ => None,
    }
}

/// The constant of a type with the given elements, or with one that stands for all.
/// `None` if the type has a dynamic size or is not made of numbers.
pub fn constant(cx: &Context, ty: Type, elements: &[u64]) -> Option<Attr> {
    let format = Format::of(cx, ty)?;
    let is_shaped = match ty.kind(cx) {
        TypeKind::Integer { .. } | TypeKind::Index | TypeKind::Float(_) => false,
        TypeKind::Tensor { .. } | TypeKind::Vector { .. } => true,
        _ => return None,
    };
    if !is_shaped {
        let &bits = elements.first()?;
        return Some(match format {
            Format::Integer(_) => cx.integer(i128::from(format.signed(bits)), ty),
            Format::Float(_) => cx.attr(AttrKind::Float(bits, ty)),
        });
    }
    let count = ty.element_count(cx)?;
    let splat = count > 0 && elements.iter().all(|bits| *bits == elements[0]);
    let kept = if count == 0 {
        &[]
    } else if splat {
        &elements[..1]
    } else {
        elements
    };
    let bytes = ty.element(cx).bytes(cx)? as usize;
    let data = kept.iter().flat_map(|bits| bits.to_le_bytes().into_iter().take(bytes)).collect();
    Some(cx.attr(AttrKind::Dense(Dense { ty, data, splat })))
}
