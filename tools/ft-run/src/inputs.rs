//! Inputs: from the words after `--in` and `--dim` to one array for each parameter.
//!
//! Files are read and sizes settled first, then each parameter gets its array. The arrays are copies: what is in files
//! never changes.

use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use ir::diagnostics::did_you_mean;
use ir::{DYNAMIC, Dim, floats};

use crate::element::{ElementKind, is_literal};
use crate::entry::{Entry, Slot};
use crate::generate::Generator;
use crate::layout;
use crate::npy::{self, Array, Dtype};
use crate::numbers::Random;

/// Where the array of a parameter comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// `file.npy`, `archive.npz:key`.
    File(String),
    /// A number, `inf`, `nan`, `true`, `false`.
    Literal(String),
    /// `zeros` and the like.
    Generated(Generator),
}

/// A setting of `--dim`: `NAME=N`, `NAME.D=N` or `K.D=N`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimSetting {
    /// The name or number of a parameter.
    parameter: String,
    /// The dimension; if absent, the only one that the parameter's type leaves open.
    dimension: Option<usize>,
    size: Dim,
}

/// Makes the arrays of all parameters.
pub fn bind(entry: &Entry, words: &[String], dims: &[DimSetting]) -> Result<Vec<Array>> {
    let (wanted, given) = (entry.parameters.len(), words.len());
    ensure!(
        wanted == given,
        "`@{}` takes {}, but --in gives {}\n{}",
        entry.symbol,
        counted(wanted, "parameter"),
        counted(given, "value"),
        entry.describe_parameters(),
    );
    let mut arrays = Vec::new();
    for (slot, word) in entry.parameters.iter().zip(words) {
        arrays
            .push(Pending::read(slot, word).with_context(|| format!("parameter `{}` ({})", slot.name, slot.ty_text))?);
    }
    let sizes = settle_sizes(&entry.parameters, &arrays, dims)?;
    let parameters = entry.parameters.iter().enumerate();
    parameters
        .zip(arrays.into_iter().zip(sizes))
        .map(|((number, slot), (pending, sizes))| {
            let array = pending.finish(slot, number, &sizes);
            array.with_context(|| format!("parameter `{}` ({})", slot.name, slot.ty_text))
        })
        .collect()
}

/// The size of dimensions that nothing says, for [`random`].
const SIZE: Dim = 5;

/// Makes random arrays for all parameters: floats from 0.3 to 1.7, away from where functions have
/// kinks and poles. A whole number is the smallest size of all parameters, 5 at most, because it is
/// likely to count something; those in arrays are below that, because they are likely to be indices.
pub fn random(entry: &Entry, dims: &[DimSetting]) -> Result<Vec<Array>> {
    let mut sizes: Vec<Vec<Dim>> = entry.parameters.iter().map(|slot| slot.shape.clone()).collect();
    for setting in dims {
        setting.apply(&entry.parameters, &mut sizes)?;
    }
    sizes.iter_mut().flatten().filter(|size| **size == DYNAMIC).for_each(|size| *size = SIZE);
    let smallest = sizes.iter().flatten().copied().chain([SIZE]).min().unwrap_or(SIZE).max(0);
    let mut random = Random(7);
    let mut arrays = Vec::new();
    for (slot, sizes) in entry.parameters.iter().zip(&sizes) {
        let count = layout::count(sizes).with_context(|| format!("`{}` has too many elements", slot.name))?;
        let element = slot.element;
        let mut next = || match element.kind {
            ElementKind::Float(kind) => floats::encode(kind, f64::from(random.uniform(0.3, 1.7) as f32)),
            _ if slot.shape.is_empty() => element.bits_of_integer(smallest.into()),
            _ => element.bits_of_integer(random.below(smallest as usize) as i128),
        };
        let data = (0..count).flat_map(|_| next().to_le_bytes().into_iter().take(element.size())).collect();
        arrays.push(Array { dtype: element.dtype, shape: sizes.iter().map(|&size| size as usize).collect(), data });
    }
    Ok(arrays)
}

/// An array whose sizes may not be known yet.
enum Pending {
    Read(Array),
    Literal(String),
    Generated(Generator),
}

impl Pending {
    fn read(slot: &Slot, word: &str) -> Result<Pending> {
        Ok(match Source::parse(word)? {
            Source::File(place) => {
                let array = npy::read(&place)?;
                check(slot, &array).with_context(|| format!("`{place}` does not fit"))?;
                Pending::Read(array)
            }
            Source::Literal(text) => {
                ensure!(slot.shape.is_empty(), "`{text}` is one number; give a file, {}", Generator::NAMES.join(", "));
                Pending::Literal(text)
            }
            Source::Generated(generator) => Pending::Generated(generator),
        })
    }

    fn finish(self, slot: &Slot, number: usize, sizes: &[Dim]) -> Result<Array> {
        let data = match self {
            Pending::Read(array) => return Ok(array),
            Pending::Literal(text) => {
                let bits = slot.element.parse(&text).map_err(|why| anyhow!("`{text}` does not fit: {why}"))?;
                bits.to_le_bytes()[..slot.element.size()].to_vec()
            }
            Pending::Generated(generator) => {
                let count = layout::count(sizes).context("it has too many elements")?;
                generator.fill(slot.element, count, number).map_err(anyhow::Error::msg)?
            }
        };
        // A size that is not negative fits.
        let shape = sizes.iter().map(|&size| size as usize).collect();
        Ok(Array { dtype: slot.element.dtype, shape, data })
    }
}

impl Source {
    /// Reads a word after `--in`.
    pub fn parse(word: &str) -> Result<Source> {
        if word.ends_with(".npy") || word.ends_with(".npz") || word.contains(".npz:") {
            return Ok(Source::File(word.into()));
        }
        if is_literal(word) {
            return Ok(Source::Literal(word.into()));
        }
        let (name, seed) = word.split_once(':').map_or((word, None), |(name, seed)| (name, Some(seed)));
        if Generator::NAMES.contains(&name) {
            let seed = seed.map(|seed| {
                seed.parse().map_err(|_| anyhow!("`{seed}` in `{word}` is no seed: a number from 0 on is"))
            });
            let generator = Generator::new(name, seed.transpose()?);
            return Ok(Source::Generated(generator.with_context(|| format!("`{name}` takes no seed"))?));
        }
        if std::path::Path::new(word).is_file() {
            return Ok(Source::File(word.into()));
        }
        let near = did_you_mean(name, Generator::NAMES);
        bail!("`{word}` is no .npy file, no .npz:KEY, no number, and none of {}{near}", Generator::NAMES.join(", "))
    }
}

impl std::str::FromStr for DimSetting {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<DimSetting> {
        let wanted = || format!("`{text}` is not NAME=N or K.D=N: the size N of dimension D of parameter K");
        let (key, size) = text.split_once('=').with_context(wanted)?;
        let size = size.parse().ok().filter(|&size: &Dim| size >= 0).with_context(wanted)?;
        let numbered = key.rsplit_once('.').and_then(|(parameter, dim)| Some((parameter, dim.parse().ok()?)));
        let (parameter, dimension) = numbered.map_or((key, None), |(parameter, dim)| (parameter, Some(dim)));
        ensure!(!parameter.is_empty(), wanted());
        Ok(DimSetting { parameter: parameter.into(), dimension, size })
    }
}

/// The file that a word after `--in` names, if it names one.
pub fn file_of(word: &str) -> Option<PathBuf> {
    match Source::parse(word).ok()? {
        Source::File(place) => match place.split_once(".npz:") {
            Some((archive, _)) => Some(format!("{archive}.npz").into()),
            None => Some(place.into()),
        },
        _ => None,
    }
}

/// The text of a dtype and a shape: `float32[2, 3]`, `float32` for one element without dimensions.
pub fn array_type(dtype: Dtype, shape: &[usize]) -> String {
    let sizes: Vec<String> = shape.iter().map(usize::to_string).collect();
    if shape.is_empty() { dtype.name().into() } else { format!("{}[{}]", dtype.name(), sizes.join(", ")) }
}

/// `1 parameter`, `2 parameters`.
pub fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Whether an array from a file fits a parameter.
fn check(slot: &Slot, array: &Array) -> Result<()> {
    let fits = slot.shape.len() == array.shape.len()
        && slot.shape.iter().zip(&array.shape).all(|(&wanted, &found)| wanted == DYNAMIC || wanted == found as Dim);
    ensure!(
        fits && array.dtype == slot.element.dtype,
        "it holds {}, but `{}` wants {}",
        array_type(array.dtype, &array.shape),
        slot.ty_text,
        wanted_type(slot),
    );
    Ok(())
}

/// What a file for a parameter must hold.
fn wanted_type(slot: &Slot) -> String {
    let size = |&size: &Dim| if size == DYNAMIC { "?".to_string() } else { size.to_string() };
    let sizes: Vec<String> = slot.shape.iter().map(size).collect();
    let name = slot.element.dtype.name();
    if sizes.is_empty() { name.into() } else { format!("{name}[{}]", sizes.join(", ")) }
}

/// Settles every size: from the type, the file, `--dim`, or the parameter whose gradient (tangent, ...) it is.
fn settle_sizes(slots: &[Slot], arrays: &[Pending], dims: &[DimSetting]) -> Result<Vec<Vec<Dim>>> {
    let mut sizes: Vec<Vec<Dim>> = slots.iter().map(|slot| slot.shape.clone()).collect();
    for (sizes, pending) in sizes.iter_mut().zip(arrays) {
        if let Pending::Read(array) = pending {
            *sizes = array.shape.iter().map(|&size| size as Dim).collect();
        }
    }
    for setting in dims {
        setting.apply(slots, &mut sizes)?;
    }
    for (number, slot) in slots.iter().enumerate() {
        let Some(primal) = slots.iter().position(|other| slot.of.as_ref() == Some(&other.name)) else { continue };
        if primal != number && sizes[primal].len() == sizes[number].len() {
            let known = sizes[primal].clone();
            let open = sizes[number].iter_mut().zip(known).filter(|(size, _)| **size == DYNAMIC);
            open.for_each(|(size, known)| *size = known);
        }
    }
    for (number, slot) in slots.iter().enumerate() {
        if let Some(dim) = sizes[number].iter().position(|&size| size == DYNAMIC) {
            let name = &slot.name;
            bail!(
                "the size of dimension {dim} of `{name}` ({}) is not known: give --dim {number}.{dim}=N",
                slot.ty_text
            );
        }
    }
    Ok(sizes)
}

impl DimSetting {
    fn apply(&self, slots: &[Slot], sizes: &mut [Vec<Dim>]) -> Result<()> {
        let name = &self.parameter;
        let by_name = slots.iter().position(|slot| slot.name == *name);
        let number = by_name.or_else(|| name.parse().ok().filter(|&number| number < slots.len()));
        let near = did_you_mean(name, slots.iter().map(|slot| slot.name.as_str()));
        let number = number.with_context(|| format!("--dim: there is no parameter `{name}`{near}"))?;
        let slot = &slots[number];
        let open: Vec<usize> = (0..slot.shape.len()).filter(|&dim| slot.shape[dim] == DYNAMIC).collect();
        let dim = match (self.dimension, open.as_slice()) {
            (Some(dim), _) if dim < slot.shape.len() => dim,
            (None, &[dim]) => dim,
            (Some(dim), _) => bail!("--dim: `{name}` has no dimension {dim}, it is `{}`", slot.ty_text),
            (None, []) => bail!("--dim: all sizes of `{name}` are known, it is `{}`", slot.ty_text),
            (None, _) => bail!("--dim: say which dimension of `{name}`, `{}`, as {name}.0=N", slot.ty_text),
        };
        let size = &mut sizes[number][dim];
        ensure!(
            *size == DYNAMIC || *size == self.size,
            "--dim: dimension {dim} of `{name}` is {size}, not {}",
            self.size
        );
        *size = self.size;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_files_numbers_or_generators() {
        let file = |text: &str| Source::File(text.into());
        let literal = |text: &str| Source::Literal(text.into());
        let cases = [
            ("a.npy", file("a.npy")),
            ("dir/a.npz:weights", file("dir/a.npz:weights")),
            ("-1.5", literal("-1.5")),
            ("-inf", literal("-inf")),
            ("nan", literal("nan")),
            ("true", literal("true")),
            ("zeros", Source::Generated(Generator::Zeros)),
            ("rand", Source::Generated(Generator::Uniform(None))),
            ("rand:7", Source::Generated(Generator::Uniform(Some(7)))),
            ("normal:0", Source::Generated(Generator::Normal(Some(0)))),
        ];
        for (word, source) in cases {
            assert_eq!(Source::parse(word).unwrap(), source, "{word}");
        }
    }

    #[test]
    fn wrong_words_say_what_was_wanted() {
        let message = |word: &str| Source::parse(word).unwrap_err().to_string();
        assert!(message("zeroes").ends_with("did you mean `zeros`?"), "{}", message("zeroes"));
        assert_eq!(message("rand:x"), "`x` in `rand:x` is no seed: a number from 0 on is");
        assert_eq!(message("ones:1"), "`ones` takes no seed");
    }

    #[test]
    fn dims_are_read() {
        let setting = |parameter: &str, dimension, size| DimSetting { parameter: parameter.into(), dimension, size };
        assert_eq!("n=4".parse::<DimSetting>().unwrap(), setting("n", None, 4));
        assert_eq!("0.1=4".parse::<DimSetting>().unwrap(), setting("0", Some(1), 4));
        assert_eq!("a.b.2=4".parse::<DimSetting>().unwrap(), setting("a.b", Some(2), 4));
        for wrong in ["n", "=4", "n=-1", "n=x", ".1=2"] {
            assert!(wrong.parse::<DimSetting>().is_err(), "{wrong}");
        }
    }
}
