//! Arrays as NumPy prints them: `print(array)` with the default options of NumPy 2.4.
//!
//! The rules are those of `numpy/_core/arrayprint.py`: eight digits after the point, at most 75 columns, the first and
//! last three of each dimension above 1000 elements, one format for all elements, chosen from those that are shown.

use super::{Array, Dtype};

const PRECISION: usize = 8;
const LINE_WIDTH: usize = 75;
const THRESHOLD: usize = 1000;
const EDGE_ITEMS: usize = 3;
const ELLIPSIS: &str = "...";

/// From ten to which power on an element of an array, and a scalar alone, is written with an exponent.
const MAGNITUDES: [(Dtype, i32, i32); 3] = [(Dtype::F16, 3, 3), (Dtype::F32, 6, 6), (Dtype::F64, 8, 16)];

/// The text that NumPy's `print` would show.
pub fn display(array: &Array) -> String {
    if array.shape.is_empty() {
        return scalar(element(array, 0));
    }
    let count = array.element_count();
    if count == 0 {
        return "[]".to_owned();
    }
    let mut printer = Printer { array, summarise: count > THRESHOLD, format: Format::Integer { width: 0 } };
    let mut shown = Vec::new();
    printer.collect(0, 0, &mut shown);
    printer.format = Format::of(&shown, array.dtype);
    printer.print(0, 0, " ", LINE_WIDTH)
}

/// One element. Floats are widened exactly and remember where they came from.
#[derive(Clone, Copy, Debug)]
enum Value {
    Bool(bool),
    Integer(i128),
    Float(f64, Dtype),
}

/// How all elements of an array are written.
#[derive(Debug)]
enum Format {
    Bool,
    Integer {
        width: usize,
    },
    /// Digits before and after the point, filled with spaces.
    Positional {
        left: usize,
        right: usize,
    },
    /// Digits before and after the point, and digits of the exponent.
    Scientific {
        left: usize,
        digits: usize,
        exponent: usize,
    },
}

struct Printer<'a> {
    array: &'a Array,
    summarise: bool,
    format: Format,
}

impl Printer<'_> {
    /// The positions shown in a dimension of `size`, and whether some between them are left out.
    fn positions(&self, size: usize) -> (Vec<usize>, bool) {
        if self.summarise && size > 2 * EDGE_ITEMS {
            ((0..EDGE_ITEMS).chain(size - EDGE_ITEMS..size).collect(), true)
        } else {
            ((0..size).collect(), false)
        }
    }

    /// The elements that will be shown, from `dimension` on; `start` is the row-major number of the block among those of
    /// the dimensions before.
    fn collect(&self, dimension: usize, start: usize, shown: &mut Vec<Value>) {
        let Some(size) = self.array.shape.get(dimension) else {
            shown.push(element(self.array, start));
            return;
        };
        for position in self.positions(*size).0 {
            self.collect(dimension + 1, start * size + position, shown);
        }
    }

    fn print(&self, dimension: usize, start: usize, indent: &str, width: usize) -> String {
        let size = self.array.shape[dimension];
        let (positions, shortened) = self.positions(size);
        let inner = |position: usize| start * size + position;
        let body = if dimension + 1 == self.array.shape.len() {
            self.print_row(&positions, shortened, inner, indent, width - 1)
        } else {
            let separator = "\n".repeat(self.array.shape.len() - dimension - 1);
            let deeper = format!("{indent} ");
            let mut blocks: Vec<_> = positions
                .iter()
                .map(|position| indent.to_owned() + &self.print(dimension + 1, inner(*position), &deeper, width - 1))
                .collect();
            if shortened {
                blocks.insert(EDGE_ITEMS, format!("{indent}{ELLIPSIS}"));
            }
            blocks.join(&separator)
        };
        format!("[{}]", &body[indent.len()..])
    }

    /// The elements of a last dimension, in lines of at most `width` columns.
    fn print_row(
        &self,
        positions: &[usize],
        shortened: bool,
        inner: impl Fn(usize) -> usize,
        indent: &str,
        width: usize,
    ) -> String {
        let mut words: Vec<_> =
            positions.iter().map(|position| self.format.write(element(self.array, inner(*position)))).collect();
        if shortened {
            words.insert(EDGE_ITEMS, ELLIPSIS.to_owned());
        }
        let mut text = String::new();
        let mut line = indent.to_owned();
        for (index, word) in words.iter().enumerate() {
            if index > 0 {
                line.push(' ');
            }
            if line.len() + word.len() > width && line.len() > indent.len() {
                text.push_str(line.trim_end());
                text.push('\n');
                indent.clone_into(&mut line);
            }
            line.push_str(word);
        }
        text + &line
    }
}

impl Format {
    fn of(shown: &[Value], dtype: Dtype) -> Self {
        match dtype {
            Dtype::Bool => Self::Bool,
            Dtype::F16 | Dtype::F32 | Dtype::F64 => Self::of_floats(shown, dtype),
            _ => Self::Integer { width: shown.iter().map(|value| scalar(*value).len()).max().unwrap_or(0) },
        }
    }

    fn of_floats(shown: &[Value], dtype: Dtype) -> Self {
        let floats = || {
            shown.iter().filter_map(|value| if let Value::Float(x, dtype) = value { Some((*x, *dtype)) } else { None })
        };
        let finite: Vec<_> = floats().filter(|(x, _)| x.is_finite()).collect();
        let sizes = || finite.iter().map(|(x, _)| x.abs()).filter(|x| *x != 0.0);
        let (smallest, largest) = (sizes().fold(f64::INFINITY, f64::min), sizes().fold(0.0, f64::max));
        // NumPy computes these bounds in the type of the array.
        let scientific = largest > 0.0
            && (largest >= 10_f64.powi(magnitudes(dtype).0)
                || smallest < narrow(0.0001, dtype)
                || narrow(largest / smallest, dtype) > 1000.0);
        let longest = |parts: &dyn Fn(f64, Dtype) -> usize| finite.iter().map(|(x, dtype)| parts(*x, *dtype)).max();

        let mut format = if scientific {
            let part = |x, dtype| Scientific::of(x, dtype, PRECISION);
            Self::Scientific {
                left: longest(&|x, dtype| part(x, dtype).whole.len()).unwrap_or(0),
                digits: longest(&|x, dtype| part(x, dtype).fraction.len()).unwrap_or(0),
                exponent: longest(&|x, dtype| part(x, dtype).exponent_digits().len()).unwrap_or(0),
            }
        } else {
            Self::Positional {
                left: longest(&|x, dtype| positional(x, dtype, PRECISION).0.len()).unwrap_or(0),
                right: longest(&|x, dtype| positional(x, dtype, PRECISION).1.len()).unwrap_or(0),
            }
        };
        // Room for `nan`, `inf` and `-inf`.
        let special =
            floats().filter(|(x, _)| !x.is_finite()).map(|value| scalar(Value::Float(value.0, value.1)).len());
        if let Some(special) = special.max() {
            let missing = special.saturating_sub(format.width());
            match &mut format {
                Self::Positional { left, .. } | Self::Scientific { left, .. } => *left += missing,
                Self::Bool | Self::Integer { .. } => {}
            }
        }
        format
    }

    fn width(&self) -> usize {
        match self {
            Self::Bool => "False".len(),
            Self::Integer { width } => *width,
            Self::Positional { left, right } => left + 1 + right,
            Self::Scientific { left, digits, exponent } => left + 1 + digits + 2 + exponent,
        }
    }

    fn write(&self, value: Value) -> String {
        match (self, value) {
            (Self::Positional { left, right }, Value::Float(x, dtype)) if x.is_finite() => {
                let (whole, fraction) = positional(x, dtype, PRECISION);
                format!("{whole:>left$}.{fraction:<right$}")
            }
            (Self::Scientific { left, digits, exponent }, Value::Float(x, _)) if x.is_finite() => {
                // Not the shortest digits filled with zeros: the exact value, rounded.
                let parts = Scientific::parse(&format!("{x:.digits$e}"));
                let (whole, fraction, sign) = (&parts.whole, &parts.fraction, parts.exponent_sign());
                format!("{whole:>left$}.{fraction}e{sign}{:0>exponent$}", parts.exponent_digits())
            }
            _ => format!("{:>width$}", scalar(value), width = self.width()),
        }
    }
}

/// A number with one digit before the point.
struct Scientific {
    whole: String,
    fraction: String,
    exponent: i32,
}

impl Scientific {
    /// The shortest digits that mean `x` among the numbers of its type, but at most `precision` after the point.
    fn of(x: f64, dtype: Dtype, precision: usize) -> Self {
        let mut parts = Self::parse(&shortest(x, dtype));
        if parts.fraction.len() > precision {
            parts = Self::parse(&format!("{x:.precision$e}"));
            parts.fraction.truncate(parts.fraction.trim_end_matches('0').len());
        }
        parts
    }

    /// Takes apart what Rust writes, `-d.ddde-d`.
    fn parse(text: &str) -> Self {
        let (number, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        Self { whole: whole.to_owned(), fraction: fraction.to_owned(), exponent: exponent.parse().unwrap_or(0) }
    }

    fn exponent_sign(&self) -> char {
        if self.exponent < 0 { '-' } else { '+' }
    }

    fn exponent_digits(&self) -> String {
        format!("{:02}", self.exponent.unsigned_abs())
    }
}

/// The digits before and after the point, the shortest that mean `x`, but at most `precision` after the point.
fn positional(x: f64, dtype: Dtype, precision: usize) -> (String, String) {
    let parts = Scientific::of(x, dtype, usize::MAX);
    let (sign, first) = parts.whole.strip_prefix('-').map_or(("", &*parts.whole), |first| ("-", first));
    let digits = format!("{first}{}", parts.fraction);
    // How many of the digits are before the point.
    let before = parts.exponent + 1;
    let (whole, fraction) = match usize::try_from(before) {
        Ok(before) if before > 0 => {
            let padded = format!("{digits:0<before$}");
            (padded[..before].to_owned(), padded[before..].to_owned())
        }
        _ => ("0".to_owned(), "0".repeat(before.unsigned_abs() as usize) + &digits),
    };
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > precision {
        let text = format!("{x:.precision$}");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        return (whole.to_owned(), fraction.trim_end_matches('0').to_owned());
    }
    (format!("{sign}{whole}"), fraction.to_owned())
}

/// The shortest decimal that means `x` among the numbers of its type, and the nearest to `x` of these; as `d.ddde-d`.
fn shortest(x: f64, dtype: Dtype) -> String {
    let means_x = |text: &String| text.parse().is_ok_and(|parsed| narrow(parsed, dtype) == x);
    let text = match dtype {
        // Five digits tell all halves apart.
        Dtype::F16 => (0..5).map(|digits| format!("{x:.digits$e}")).find(means_x).unwrap_or_default(),
        Dtype::F32 => format!("{:e}", x as f32),
        _ => format!("{x:e}"),
    };
    // Between two that are as near, Rust takes the greater and NumPy the even one, which exact formatting gives.
    let digits = Scientific::parse(&text).fraction.len();
    let even = format!("{x:.digits$e}");
    if means_x(&even) { even } else { text }
}

/// `x` rounded to the nearest number of a type, ties to even.
fn narrow(x: f64, dtype: Dtype) -> f64 {
    match dtype {
        Dtype::F16 if x == 0.0 || !x.is_finite() => x,
        Dtype::F16 => {
            // The distance of neighbouring halves; below 2^-14 they are evenly spaced.
            let spacing = 2_f64.powi(x.abs().log2().floor().max(-14.0) as i32 - 10);
            let half = (x / spacing).round_ties_even() * spacing;
            if half.abs() > 65504.0 { f64::INFINITY.copysign(x) } else { half }
        }
        Dtype::F32 => f64::from(x as f32),
        _ => x,
    }
}

/// The powers of ten of [`MAGNITUDES`] for an array and for a scalar.
fn magnitudes(dtype: Dtype) -> (i32, i32) {
    let found = MAGNITUDES.iter().find(|(listed, ..)| *listed == dtype);
    found.map_or((8, 16), |(_, array, scalar)| (*array, *scalar))
}

/// A value on its own, as Python's `str` writes it.
fn scalar(value: Value) -> String {
    match value {
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Integer(integer) => integer.to_string(),
        Value::Float(x, _) if x.is_nan() => "nan".to_owned(),
        Value::Float(x, _) if x.is_infinite() => if x < 0.0 { "-inf" } else { "inf" }.to_owned(),
        Value::Float(x, dtype) if x == 0.0 || (1e-4..10_f64.powi(magnitudes(dtype).1)).contains(&x.abs()) => {
            let (whole, fraction) = positional(x, dtype, usize::MAX);
            format!("{whole}.{}", if fraction.is_empty() { "0" } else { &fraction })
        }
        Value::Float(x, dtype) => {
            let parts = Scientific::of(x, dtype, usize::MAX);
            let point = if parts.fraction.is_empty() { "" } else { "." };
            format!("{}{point}{}e{}{}", parts.whole, parts.fraction, parts.exponent_sign(), parts.exponent_digits())
        }
    }
}

fn element(array: &Array, index: usize) -> Value {
    let size = array.dtype.size();
    let bytes = &array.data[index * size..(index + 1) * size];
    let mut wide = [0; 8];
    wide[..size].copy_from_slice(bytes);
    let bits = u64::from_le_bytes(wide);
    match array.dtype {
        Dtype::Bool => Value::Bool(bits != 0),
        Dtype::I8 => Value::Integer(i128::from(bits as i8)),
        Dtype::I16 => Value::Integer(i128::from(bits as i16)),
        Dtype::I32 => Value::Integer(i128::from(bits as i32)),
        Dtype::I64 => Value::Integer(i128::from(bits as i64)),
        Dtype::U8 | Dtype::U16 | Dtype::U32 | Dtype::U64 => Value::Integer(i128::from(bits)),
        Dtype::F16 => Value::Float(half_to_double(bits as u16), array.dtype),
        Dtype::F32 => Value::Float(f64::from(f32::from_bits(bits as u32)), array.dtype),
        Dtype::F64 => Value::Float(f64::from_bits(bits), array.dtype),
    }
}

fn half_to_double(bits: u16) -> f64 {
    let sign = if bits & 0x8000 == 0 { 1.0 } else { -1.0 };
    let exponent = i32::from(bits >> 10 & 0x1F);
    let mantissa = f64::from(bits & 0x3FF);
    sign * match exponent {
        0 => mantissa * 2_f64.powi(-24),
        31 if mantissa == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + mantissa) * 2_f64.powi(exponent - 25),
    }
}
