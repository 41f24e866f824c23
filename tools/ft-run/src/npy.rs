//! Arrays in files: NumPy's `.npy`, and `.npz` archives of them.
//!
//! Whatever a file says is checked against its length before anything is allocated: a malformed file is an error that
//! says what is wrong, never a panic. The format is NumPy's NEP 1
//! (<https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>).

mod display;
mod header;

use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use zip::ZipArchive;

pub use display::display;
use header::{ByteOrder, Header, Order};

/// A dense array in memory, however its file orders it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Array {
    /// The type of the elements.
    pub dtype: Dtype,
    /// The size of each dimension; empty for a 0-d array, which has one element.
    pub shape: Vec<usize>,
    /// The elements in C order (last dimension fastest), each little-endian.
    pub data: Vec<u8>,
}

/// The element types that we read and write. NumPy has no `bfloat16`: its bits travel as [`Dtype::U16`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dtype {
    /// One byte, 0 or 1.
    Bool,
    /// 8-bit signed integer.
    I8,
    /// 16-bit signed integer.
    I16,
    /// 32-bit signed integer.
    I32,
    /// 64-bit signed integer.
    I64,
    /// 8-bit unsigned integer.
    U8,
    /// 16-bit unsigned integer.
    U16,
    /// 32-bit unsigned integer.
    U32,
    /// 64-bit unsigned integer.
    U64,
    /// IEEE half precision.
    F16,
    /// IEEE single precision.
    F32,
    /// IEEE double precision.
    F64,
}

/// Every dtype with NumPy's name, its code in a file and its size in bytes, in the order of [`Dtype`].
const DTYPES: [(Dtype, &str, &str, usize); 12] = [
    (Dtype::Bool, "bool", "b1", 1),
    (Dtype::I8, "int8", "i1", 1),
    (Dtype::I16, "int16", "i2", 2),
    (Dtype::I32, "int32", "i4", 4),
    (Dtype::I64, "int64", "i8", 8),
    (Dtype::U8, "uint8", "u1", 1),
    (Dtype::U16, "uint16", "u2", 2),
    (Dtype::U32, "uint32", "u4", 4),
    (Dtype::U64, "uint64", "u8", 8),
    (Dtype::F16, "float16", "f2", 2),
    (Dtype::F32, "float32", "f4", 4),
    (Dtype::F64, "float64", "f8", 8),
];

/// Reads `file.npy`, `archive.npz:key`, or `archive.npz` if it holds one array only.
pub fn read(place: &str) -> Result<Array> {
    let array = match archive_and_key(place) {
        Some((archive, key)) => read_from_archive(archive, key),
        None => fs::read(place).map_err(Into::into).and_then(parse),
    };
    array.with_context(|| format!("cannot read `{place}`"))
}

/// Writes `array` to a `.npy` file, byte for byte as NumPy would.
pub fn write(path: &Path, array: &Array) -> Result<()> {
    fs::write(path, to_bytes(array)).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Reads the contents of a `.npy` file.
pub fn parse(mut file: Vec<u8>) -> Result<Array> {
    let (header, start) = header::parse(&file)?;
    let expected = header.data_length()?;
    let found = file.len() - start;
    ensure!(
        found == expected,
        "the header promises {expected} bytes of data ({} of shape {:?}), but the file has {found}",
        header.dtype.name(),
        header.shape,
    );
    file.drain(..start);
    Ok(into_array(header, file))
}

/// The contents of the `.npy` file of an array.
pub fn to_bytes(array: &Array) -> Vec<u8> {
    let mut file = header::format(array.dtype, &array.shape);
    file.extend_from_slice(&array.data);
    file
}

impl Array {
    /// The number of elements.
    pub fn element_count(&self) -> usize {
        self.data.len() / self.dtype.size()
    }
}

impl Dtype {
    /// NumPy's name of the type, such as `float32`.
    pub fn name(self) -> &'static str {
        DTYPES[self as usize].1
    }

    /// Bytes per element.
    pub fn size(self) -> usize {
        DTYPES[self as usize].3
    }

    fn code(self) -> &'static str {
        DTYPES[self as usize].2
    }

    fn from_code(wanted: &str) -> Option<Self> {
        DTYPES.iter().find(|(_, _, code, _)| *code == wanted).map(|(dtype, ..)| *dtype)
    }
}

/// Splits `dir/file.npz:key`; the key of `file.npz` alone is `None`.
fn archive_and_key(place: &str) -> Option<(&Path, Option<&str>)> {
    if place.ends_with(".npz") {
        return Some((Path::new(place), None));
    }
    let end = place.rfind(".npz:")? + ".npz".len();
    Some((Path::new(&place[..end]), Some(&place[end + 1..])))
}

fn read_from_archive(path: &Path, key: Option<&str>) -> Result<Array> {
    let mut archive = ZipArchive::new(BufReader::new(File::open(path)?)).context("not an .npz archive")?;
    let names = archive.file_names().map(|name| Ok(name?.into_owned())).collect::<Result<Vec<String>>>()?;
    let keys =
        || names.iter().map(|name| format!("`{}`", name.trim_end_matches(".npy"))).collect::<Vec<_>>().join(", ");
    let index = match key {
        Some(key) => names.iter().position(|name| name == key || name.strip_suffix(".npy") == Some(key)),
        None => (names.len() == 1).then_some(0),
    };
    let Some(index) = index else {
        match key {
            Some(key) => bail!("the archive has no array `{key}`; it has {}", keys()),
            None => bail!("choose an array with `{}:KEY`; the archive has {}", path.display(), keys()),
        }
    };
    let mut entry = archive.by_name(&names[index])?;
    // The claimed size bounds the read, but is not allocated: a lie costs what the archive really holds.
    let claimed = entry.size();
    let mut file = Vec::new();
    entry.by_ref().take(claimed).read_to_end(&mut file)?;
    parse(file)
}

/// Brings the data of a file into the order of [`Array`].
fn into_array(header: Header, mut data: Vec<u8>) -> Array {
    let Header { dtype, byte_order, order, shape } = header;
    if byte_order == ByteOrder::Big {
        data.chunks_exact_mut(dtype.size()).for_each(<[u8]>::reverse);
    }
    if dtype == Dtype::Bool {
        data.iter_mut().for_each(|byte| *byte = u8::from(*byte != 0));
    }
    if order == Order::Fortran && shape.len() > 1 && !data.is_empty() {
        data = from_fortran(&data, &shape, dtype.size());
    }
    Array { dtype, shape, data }
}

/// Copies elements whose first dimension runs fastest into an order where the last one does.
fn from_fortran(data: &[u8], shape: &[usize], size: usize) -> Vec<u8> {
    let mut strides = Vec::with_capacity(shape.len());
    let mut stride = size;
    for dimension in shape {
        strides.push(stride);
        stride *= dimension;
    }
    let mut result = Vec::with_capacity(data.len());
    let mut index = vec![0; shape.len()];
    let mut offset = 0;
    while result.len() < data.len() {
        result.extend_from_slice(&data[offset..offset + size]);
        for dimension in (0..shape.len()).rev() {
            index[dimension] += 1;
            offset += strides[dimension];
            if index[dimension] < shape[dimension] {
                break;
            }
            offset -= strides[dimension] * shape[dimension];
            index[dimension] = 0;
        }
    }
    result
}
