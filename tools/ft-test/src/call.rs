//! Calls in comments: `@f(1.0, [1, 2], rand) ~= 3.0, arg1 = [2, 4]`.

use anyhow::{Context as _, Result, anyhow, bail};
use ir::diagnostics::did_you_mean;
use ir::{Context, DYNAMIC, Type};

use crate::numbers::{Numbers, Random};

/// A call that a comment asks for.
pub struct Call {
    /// The function, without the `@`.
    pub function: String,
    /// The arguments, as text.
    pub arguments: Vec<String>,
    /// What is expected, as text: results in order, and contents of parameters by `arg<K>`.
    pub expected: Vec<(Option<usize>, String)>,
    /// `key=value` words behind the arguments.
    pub options: Vec<(String, String)>,
}

/// What dynamic sizes are where nothing else says.
const SIZE: usize = 5;

impl Call {
    /// Reads a call. Behind the arguments may stand the options named `known`.
    pub fn parse(text: &str, known: &[&str]) -> Result<Call> {
        let (call, expected) = match text.split_once("~=") {
            Some((call, expected)) => (call.trim(), expected.trim()),
            None => (text.trim(), ""),
        };
        let call = call.strip_prefix('@').context("a call starts with `@`")?;
        let end = call.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(call.len());
        let (function, rest) = call.split_at(end);
        let (arguments, options) = match rest.strip_prefix('(') {
            Some(rest) => rest.rsplit_once(')').context("the arguments end with `)`")?,
            None => ("", rest),
        };
        let option = |word: &str| {
            let parts = word.split_once('=').filter(|(key, _)| !key.is_empty());
            let (key, value) = parts.with_context(|| {
                format!("`{word}` is neither an option, as {}=N, nor does `~=` stand before it", known[0])
            })?;
            if !known.contains(&key) {
                let near = did_you_mean(key, known.iter().copied());
                bail!("there is no option `{key}`{near}; there are {}", known.join(", "));
            }
            Ok((key.to_owned(), value.to_owned()))
        };
        Ok(Call {
            function: function.to_owned(),
            arguments: split(arguments),
            expected: split(expected).iter().map(|part| expectation(part)).collect::<Result<_>>()?,
            options: options.split_whitespace().map(option).collect::<Result<_>>()?,
        })
    }

    /// An option as a number.
    pub fn number(&self, key: &str, default: f64) -> Result<f64> {
        match self.options.iter().find(|(known, _)| known == key) {
            Some((_, value)) => value.parse().map_err(|_| anyhow!("`{value}` is no number")),
            None => Ok(default),
        }
    }

    /// The inputs for parameters of the given types. Missing arguments are random.
    pub fn inputs(&self, cx: &Context, parameters: &[Type]) -> Result<Vec<Numbers>> {
        if self.arguments.len() > parameters.len() {
            bail!("@{} takes {} arguments", self.function, parameters.len());
        }
        let size = self.number("size", SIZE as f64)? as usize;
        let mut random = Random(7);
        let words = self.arguments.iter().map(String::as_str).chain(std::iter::repeat("rand"));
        parameters.iter().zip(words).map(|(&ty, word)| input(cx, ty, word, size, &mut random)).collect()
    }
}

fn expectation(text: &str) -> Result<(Option<usize>, String)> {
    let Some((name, value)) = text.split_once('=') else { return Ok((None, text.to_owned())) };
    let number = name.trim().strip_prefix("arg").and_then(|number| number.parse().ok());
    Ok((Some(number.with_context(|| format!("`{name}` is no parameter"))?), value.trim().to_owned()))
}

/// Splits at commas outside of brackets.
fn split(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth -= 1,
            _ => {}
        }
        match (c, parts.last_mut()) {
            (',', _) if depth == 0 => parts.push(String::new()),
            (_, Some(part)) => part.push(c),
            (_, None) => {}
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// The number or nested list that a text is.
pub fn literal(text: &str) -> Result<Numbers> {
    let text = text.trim();
    let Some(inner) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) else {
        let value = match text {
            "true" => 1.0,
            "false" => 0.0,
            _ => text.parse().map_err(|_| anyhow!("`{text}` is no number"))?,
        };
        return Ok(Numbers::scalar(value));
    };
    let parts: Vec<Numbers> = split(inner).iter().map(|part| literal(part)).collect::<Result<_>>()?;
    let mut shape = vec![parts.len()];
    shape.extend(parts.first().map_or(&[][..], |part| &part.shape));
    Ok(Numbers { shape, values: parts.into_iter().flat_map(|part| part.values).collect() })
}

fn input(cx: &Context, ty: Type, word: &str, size: usize, random: &mut Random) -> Result<Numbers> {
    let (word, low, high) = match word.strip_prefix("rand(").and_then(|rest| rest.strip_suffix(')')) {
        Some(range) => {
            let (low, high) = range.split_once(',').context("a range is `low, high`")?;
            ("rand", low.trim().parse()?, high.trim().parse()?)
        }
        None if ty.element(cx).is_float(cx) => (word, 0.3, 1.7),
        None => (word, 0.0, size as f64),
    };
    let constant = match word {
        "rand" => None,
        "zeros" => Some(0.0),
        "ones" => Some(1.0),
        _ => return literal(word),
    };
    let dims = ty.shape(cx).unwrap_or(&[]);
    let shape: Vec<usize> = dims.iter().map(|&dim| if dim == DYNAMIC { size } else { dim as usize }).collect();
    let is_float = ty.element(cx).is_float(cx);
    let mut next = || {
        let value = constant.unwrap_or_else(|| random.uniform(low, high));
        // What an f32 cannot hold would make the two engines start from different numbers.
        if is_float { f64::from(value as f32) } else { value.floor() }
    };
    let values = (0..shape.iter().product::<usize>()).map(|_| next()).collect();
    Ok(Numbers { shape, values })
}
