//! The header of a `.npy` file: a magic number, a version, and a Python dictionary that describes the array.

use anyhow::{Context as _, Result, bail, ensure};

use super::Dtype;

const MAGIC: &[u8] = b"\x93NUMPY";

/// NumPy's own limit.
const MAXIMUM_DIMENSIONS: usize = 64;

/// The start of the data is a multiple of this, so that files can be mapped into memory.
const ALIGN: usize = 64;

/// NumPy leaves room for the first dimension to grow to this many digits.
const DIGITS_TO_GROW: usize = 21;

/// What the dictionary says.
#[derive(Debug)]
pub(super) struct Header {
    pub dtype: Dtype,
    pub byte_order: ByteOrder,
    pub order: Order,
    pub shape: Vec<usize>,
}

/// The order of the bytes of one element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ByteOrder {
    Little,
    Big,
}

/// The order of the elements: last dimension fastest, or first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    C,
    Fortran,
}

/// Reads the header at the start of a file; returns it with the offset of the data.
pub(super) fn parse(file: &[u8]) -> Result<(Header, usize)> {
    let rest = file.strip_prefix(MAGIC).context("not a .npy file: it does not begin with `\\x93NUMPY`")?;
    let (text, start) = match rest {
        [1, _, a, b, rest @ ..] => (rest.get(..usize::from(u16::from_le_bytes([*a, *b]))), 10),
        [2 | 3, _, a, b, c, d, rest @ ..] => (rest.get(..u32::from_le_bytes([*a, *b, *c, *d]) as usize), 12),
        [version, minor, ..] if *version > 3 => bail!("version {version}.{minor} of the .npy format is unknown"),
        _ => bail!("the file ends in its header"),
    };
    let text = text.context("the file ends in its header")?;
    let mut parser = Parser { rest: text };
    let header = parser.header().with_context(|| {
        let shown: String = String::from_utf8_lossy(text).trim_end().chars().take(200).collect();
        format!("bad header `{shown}`")
    })?;
    Ok((header, start + text.len()))
}

/// The header of a C-ordered file, as NumPy writes it.
pub(super) fn format(dtype: Dtype, shape: &[usize]) -> Vec<u8> {
    let byte_order = if dtype.size() == 1 { '|' } else { '<' };
    let sizes: Vec<_> = shape.iter().map(usize::to_string).collect();
    let comma = if shape.len() == 1 { "," } else { "" };
    let mut text = format!(
        "{{'descr': '{byte_order}{}', 'fortran_order': False, 'shape': ({}{comma}), }}",
        dtype.code(),
        sizes.join(", "),
    );
    if let Some(first) = sizes.first() {
        text.push_str(&" ".repeat(DIGITS_TO_GROW - first.len()));
    }
    // Magic number, version and a two-byte length before the text, a newline after it. Sixty-four dimensions of twenty
    // digits fit a two-byte length.
    let used = MAGIC.len() + 2 + 2 + text.len() + 1;
    text.push_str(&" ".repeat(used.next_multiple_of(ALIGN) - used));
    text.push('\n');
    let length = u16::try_from(text.len()).expect("the header of an array of at most 64 dimensions is short");
    [MAGIC, &[1, 0], &length.to_le_bytes(), text.as_bytes()].concat()
}

impl Header {
    /// How many bytes of data such an array has.
    pub(super) fn data_length(&self) -> Result<usize> {
        if self.shape.contains(&0) {
            return Ok(0);
        }
        let length = self.shape.iter().try_fold(self.dtype.size(), |length, size| length.checked_mul(*size));
        length.with_context(|| format!("an array of shape {:?} exceeds the address space", self.shape))
    }
}

/// A reader of the Python literals that NumPy writes: a dictionary of strings, booleans and tuples of integers.
struct Parser<'a> {
    rest: &'a [u8],
}

impl<'a> Parser<'a> {
    fn header(&mut self) -> Result<Header> {
        let (mut descr, mut order, mut shape) = (None, None, None);
        self.expect(b'{')?;
        while !self.accept(b'}') {
            let key = self.string()?;
            self.expect(b':')?;
            match key {
                "descr" => descr = Some(self.descr()?),
                "fortran_order" => order = Some(self.order()?),
                "shape" => shape = Some(self.shape()?),
                _ => bail!("unknown key `{key}`"),
            }
            if !self.accept(b',') {
                self.expect(b'}')?;
                break;
            }
        }
        ensure!(self.peek().is_none(), "text after the dictionary");
        let (dtype, byte_order) = descr.context("the key `descr` is missing")?;
        let order = order.context("the key `fortran_order` is missing")?;
        Ok(Header { dtype, byte_order, order, shape: shape.context("the key `shape` is missing")? })
    }

    fn descr(&mut self) -> Result<(Dtype, ByteOrder)> {
        ensure!(self.peek() != Some(b'['), "arrays of records are not supported");
        let descr = self.string()?;
        let (byte_order, code) = match descr.as_bytes().first() {
            Some(b'>') => (ByteOrder::Big, &descr[1..]),
            Some(b'<' | b'|') => (ByteOrder::Little, &descr[1..]),
            Some(b'=') if cfg!(target_endian = "little") => (ByteOrder::Little, &descr[1..]),
            Some(b'=') => (ByteOrder::Big, &descr[1..]),
            _ => bail!("the type `{descr}` has no byte order"),
        };
        let code = if code == "?" { "b1" } else { code };
        let dtype = Dtype::from_code(code).with_context(|| format!("arrays of type `{descr}` are not supported"))?;
        Ok((dtype, byte_order))
    }

    fn order(&mut self) -> Result<Order> {
        match self.word() {
            b"False" => Ok(Order::C),
            b"True" => Ok(Order::Fortran),
            _ => bail!("`fortran_order` is neither True nor False"),
        }
    }

    fn shape(&mut self) -> Result<Vec<usize>> {
        let mut shape = Vec::new();
        self.expect(b'(')?;
        while !self.accept(b')') {
            shape.push(self.integer()?);
            ensure!(shape.len() <= MAXIMUM_DIMENSIONS, "more than {MAXIMUM_DIMENSIONS} dimensions");
            if !self.accept(b',') {
                self.expect(b')')?;
                ensure!(shape.len() != 1, "the shape is a number, not a tuple");
                break;
            }
        }
        Ok(shape)
    }

    fn integer(&mut self) -> Result<usize> {
        let word = std::str::from_utf8(self.word())?;
        // Python 2 wrote long integers as `3L`.
        let digits = word.strip_suffix('L').unwrap_or(word);
        ensure!(digits.bytes().all(|byte| byte.is_ascii_digit()), "`{word}` is not a size");
        digits.parse().with_context(|| format!("`{word}` is not a size"))
    }

    fn string(&mut self) -> Result<&'a str> {
        let quote = self.peek().filter(|byte| matches!(byte, b'\'' | b'"')).context("expected a string")?;
        let rest = &self.rest[1..];
        let end = rest.iter().position(|byte| *byte == quote).context("a string has no end")?;
        self.rest = &rest[end + 1..];
        let string = &rest[..end];
        ensure!(string.is_ascii() && !string.contains(&b'\\'), "a string has characters that NumPy never writes");
        Ok(std::str::from_utf8(string)?)
    }

    /// Letters, digits, signs and points up to anything else; empty if there are none.
    fn word(&mut self) -> &'a [u8] {
        self.peek();
        let end = self
            .rest
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric() && !b"+-.".contains(byte))
            .unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn expect(&mut self, wanted: u8) -> Result<()> {
        ensure!(self.accept(wanted), "expected `{}`", char::from(wanted));
        Ok(())
    }

    fn accept(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_ascii_start();
        self.rest.first().copied()
    }
}
