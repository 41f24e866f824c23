//! `--engine=jit`: native code, called with memrefs taken apart and results put together.
//!
//! The calling convention is upstream's expanded one, which `loops-to-llvm` follows: a memref parameter of rank r is
//! passed as the pointer that was allocated, the pointer to position 0, the offset, r sizes and r strides; a memref
//! result comes back as a struct of the same, and several results as a struct of them. A memref that comes back may be
//! a view of an argument or memory of its own: it is copied by its descriptor, and what is nobody else's is freed.
//! `lower-tensor-to-loops` makes a memref of a tensor parameter, and of a tensor result a memref that comes back, or, if
//! its shape is known, a memref parameter behind all others.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, bail, ensure};
use codegen::{Buffer, Failure, PackedFunction, copy_from_address, free_address};
use ir::eval::Stop;
use ir::location::Position;
use ir::{Body, Loc, Op};

use crate::engine::{Engine, Outcome};
use crate::entry::{Entry, Kind, Slot};
use crate::layout::{self, Layout};
use crate::npy::Array;
use crate::rows;

/// Compiled code with its arguments.
pub struct Native<'a> {
    function: PackedFunction,
    entry: &'a Entry,
    inputs: &'a [Array],
    layouts: &'a [Option<Layout>],
    /// The memory of each memref parameter.
    buffers: Vec<Option<Buffer>>,
    /// The memory of each tensor result of known shape.
    outputs: Vec<Option<Buffer>>,
    /// The bytes of each parameter of the compiled function.
    arguments: Vec<Vec<u8>>,
    /// The bytes that the last call returned.
    result: Vec<u8>,
    ownership: Ownership,
    /// Whether the code was compiled to check bounds.
    pub checks_bounds: bool,
}

/// Who owns the memory that comes back and is no argument's.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Ownership {
    /// The caller, who frees it.
    Caller,
    /// Perhaps the program: it may be a view of a global, so it is not freed.
    Unknown,
}

impl Ownership {
    /// Reads it from a program before it is lowered.
    pub fn of(module: &Body) -> Ownership {
        let mut ops = module.bodies().flat_map(|(_, body)| body.walk_all().map(move |op| body.def(op)));
        if ops.any(|def| def == memref::GetGlobal::DEF) { Ownership::Unknown } else { Ownership::Caller }
    }
}

/// A memref that came back.
struct Descriptor {
    allocated: usize,
    aligned: usize,
    layout: Layout,
}

impl<'a> Native<'a> {
    /// A compiled function with its inputs; `layouts` says where the elements of memrefs lie.
    pub fn new(
        function: PackedFunction,
        entry: &'a Entry,
        inputs: &'a [Array],
        layouts: &'a [Option<Layout>],
        ownership: Ownership,
    ) -> Result<Native<'a>> {
        let size = usize::try_from(function.signature().result.size)?;
        let (buffers, outputs, arguments, result) = (Vec::new(), Vec::new(), Vec::new(), vec![0; size]);
        let checks_bounds = false;
        let mut this =
            Native { function, entry, inputs, layouts, buffers, outputs, arguments, result, ownership, checks_bounds };
        for number in 0..inputs.len() {
            this.add_argument(number).with_context(|| format!("parameter `{}`", entry.parameters[number].name))?;
        }
        for slot in &entry.results {
            this.add_output(slot).with_context(|| format!("result `{}`", slot.name))?;
        }
        let wanted = this.function.signature().arguments.len();
        ensure!(wanted == this.arguments.len(), "{}", mismatch(entry, "parameters"));
        let leaves: usize = entry.results.iter().map(leaf_count).collect::<Result<Vec<_>>>()?.into_iter().sum();
        ensure!(this.function.signature().result.leaves().len() == leaves, "{}", mismatch(entry, "results"));
        Ok(this)
    }

    fn add_argument(&mut self, number: usize) -> Result<()> {
        let (slot, input) = (&self.entry.parameters[number], &self.inputs[number]);
        let mut buffer = None;
        match (&slot.kind, &self.layouts[number]) {
            (Kind::Memref(_), Some(layout)) => {
                let (_, end) = layout.range().context("its layout is too large")?;
                let length = usize::try_from(end)?.checked_mul(slot.element.size()).context("it is too large")?;
                let memory = buffer.insert(Buffer::zeroed(length));
                layout.scatter(&input.data, memory.bytes_mut(), slot.element.size());
                let address = memory.address();
                self.push_descriptor(address, layout)?;
            }
            (Kind::Tensor, _) => {
                let memory = buffer.insert(Buffer::zeroed(input.data.len()));
                memory.bytes_mut().copy_from_slice(&input.data);
                let address = memory.address();
                self.push_descriptor(address, &Layout::dense(&input.shape))?;
            }
            (Kind::Scalar, _) => self.push(input.data.clone())?,
            (Kind::Vector, _) => {
                leaf_count(slot)?;
                let packed = self.pack_vector(slot, &input.data)?;
                self.push(packed)?;
            }
            _ => bail!("`{}` does not go into native code", slot.ty_text),
        }
        self.buffers.push(buffer);
        Ok(())
    }

    /// Makes room for a tensor result of known shape, which the function writes to a parameter.
    fn add_output(&mut self, slot: &Slot) -> Result<()> {
        let mut output = None;
        if slot.is_given() {
            let shape: Vec<usize> = slot.shape.iter().map(|&size| size as usize).collect();
            let count = layout::count(&slot.shape).context("it is too large")?;
            let memory =
                output.insert(Buffer::zeroed(count.checked_mul(slot.element.size()).context("it is too large")?));
            let address = memory.address();
            self.push_descriptor(address, &Layout::dense(&shape))?;
        }
        self.outputs.push(output);
        Ok(())
    }

    /// Adds the parameters that a memref is taken apart to.
    fn push_descriptor(&mut self, address: usize, layout: &Layout) -> Result<()> {
        let words = [address as i64, address as i64, layout.offset].into_iter();
        for word in words.chain(layout.sizes.iter().copied()).chain(layout.strides.iter().copied()) {
            self.push(word.to_ne_bytes().to_vec())?;
        }
        Ok(())
    }

    /// Adds the bytes of the next parameter of the compiled function.
    fn push(&mut self, bytes: Vec<u8>) -> Result<()> {
        let wanted = self.function.signature().arguments.get(self.arguments.len());
        ensure!(
            wanted.is_some_and(|layout| layout.size == bytes.len() as u64),
            "{}",
            mismatch(self.entry, "parameters")
        );
        self.arguments.push(bytes);
        Ok(())
    }

    /// A vector as it lies in memory: rows may be padded.
    fn pack_vector(&self, slot: &Slot, dense: &[u8]) -> Result<Vec<u8>> {
        let layout = self.function.signature().arguments.get(self.arguments.len());
        let layout = layout.with_context(|| mismatch(self.entry, "parameters"))?;
        let mut bytes = vec![0; usize::try_from(layout.size)?];
        for (leaf, from) in layout.leaves().iter().zip(dense.chunks_exact(rows::dense_length(slot).max(1))) {
            let (start, end) = (usize::try_from(leaf.offset)?, usize::try_from(leaf.offset + leaf.size)?);
            let place = bytes.get_mut(start..end).filter(|place| place.len() >= rows::packed_length(slot));
            rows::pack(slot, from, place.with_context(|| mismatch(self.entry, "parameters"))?);
        }
        Ok(bytes)
    }

    /// The bytes of each scalar, pointer and vector of what came back, result by result.
    fn leaves(&self) -> impl Iterator<Item = (&Slot, Vec<&[u8]>)> {
        let leaves = self.function.signature().result.leaves();
        let bytes = |offset: u64, size: u64| &self.result[offset as usize..(offset + size) as usize];
        let leaves: Vec<&[u8]> = leaves.into_iter().map(|leaf| bytes(leaf.offset, leaf.size)).collect();
        let mut rest = leaves.into_iter();
        self.entry.results.iter().map(move |slot| (slot, rest.by_ref().take(leaf_count(slot).unwrap_or(0)).collect()))
    }

    /// What the last call has allocated for us, each address once.
    fn fresh(&self) -> BTreeSet<usize> {
        if self.ownership == Ownership::Unknown {
            return BTreeSet::new();
        }
        let descriptors =
            self.leaves().filter_map(|(slot, leaves)| slot.comes_back().then(|| descriptor(slot, &leaves)));
        let owned: Vec<usize> = self.buffers.iter().flatten().map(Buffer::address).collect();
        let allocated = descriptors.map(|descriptor| descriptor.allocated);
        allocated.filter(|address| *address != 0 && !owned.contains(address)).collect()
    }

    fn read_result(&self, slot: &Slot, leaves: &[&[u8]]) -> Result<Array, Stop> {
        let dtype = slot.element.dtype;
        if !slot.comes_back() {
            let data = leaves.iter().flat_map(|leaf| rows::unpack(slot, leaf)).collect();
            // Vectors have no dynamic sizes.
            return Ok(Array { dtype, shape: slot.shape.iter().map(|&size| size as usize).collect(), data });
        }
        let descriptor = descriptor(slot, leaves);
        let size = slot.element.size();
        let bytes = |(least, end): (i64, i64)| {
            let start = (descriptor.aligned as i64).checked_add(least.checked_mul(size as i64)?)?;
            Some((usize::try_from(start).ok()?, usize::try_from(end - least).ok()?.checked_mul(size)?))
        };
        let range = descriptor.layout.range();
        let Some(((least, _), (start, length))) = range.and_then(|range| Some((range, bytes(range)?))) else {
            let message = format!("`{}` came back with sizes that no memory has", slot.name);
            return Err(Stop::in_place(self.entry.loc, message));
        };
        let data = descriptor.layout.gather(&copy_from_address(start, length), least, size);
        let shape = descriptor.layout.sizes.iter().map(|&size| size as usize).collect();
        Ok(Array { dtype, shape, data })
    }
}

impl Engine for Native<'_> {
    fn reset(&mut self) {
        self.fresh().into_iter().for_each(free_address);
        self.result.fill(0);
        let parameters = self.entry.parameters.iter().zip(self.inputs).zip(self.layouts);
        for (((slot, input), layout), buffer) in parameters.zip(&mut self.buffers) {
            if let (Some(layout), Some(buffer)) = (layout, buffer) {
                layout.scatter(&input.data, buffer.bytes_mut(), slot.element.size());
            }
        }
    }

    fn call(&mut self) -> Result<(), Stop> {
        let arguments: Vec<&[u8]> = self.arguments.iter().map(Vec::as_slice).collect();
        if !self.checks_bounds {
            self.function.call(&arguments, &mut self.result);
            return Ok(());
        }
        self.function.call_checked(&arguments, &mut self.result).map_err(|Failure { position, message }| {
            // The result may not be there.
            self.result.fill(0);
            let loc = position.map_or(self.entry.loc, |position| Loc::at(Position(position)));
            Stop::in_place(loc, message)
        })
    }

    fn outcome(&self) -> Result<Outcome, Stop> {
        let results = self.leaves().zip(&self.outputs).map(|((slot, leaves), output)| match output {
            Some(memory) => {
                let shape = slot.shape.iter().map(|&size| size as usize).collect();
                Ok(Array { dtype: slot.element.dtype, shape, data: memory.bytes().to_vec() })
            }
            None => self.read_result(slot, &leaves),
        });
        let results = results.collect::<Result<_, _>>()?;
        let parameters = self.entry.parameters.iter().zip(self.inputs).zip(self.layouts).zip(&self.buffers);
        let memrefs = parameters.map(|(((slot, input), layout), buffer)| {
            let data = layout.as_ref()?.gather(buffer.as_ref()?.bytes(), 0, slot.element.size());
            Some(Array { data, ..Array { data: Vec::new(), dtype: input.dtype, shape: input.shape.clone() } })
        });
        let memrefs = memrefs.collect();
        Ok(Outcome { results, memrefs })
    }
}

impl Drop for Native<'_> {
    fn drop(&mut self) {
        self.fresh().into_iter().for_each(free_address);
    }
}

/// How many scalars, pointers and vectors a result is made of.
fn leaf_count(slot: &Slot) -> Result<usize> {
    match slot.kind {
        Kind::Scalar => Ok(1),
        Kind::Memref(_) => Ok(3 + 2 * slot.shape.len()),
        Kind::Vector => {
            layout::count(slot.shape.split_last().map_or(&[], |(_, outer)| outer)).context("it is too large")
        }
        Kind::Tensor if slot.is_given() => Ok(0),
        Kind::Tensor => Ok(3 + 2 * slot.shape.len()),
    }
}

/// Reads a descriptor from its parts; there are as many as [`leaf_count`] says.
fn descriptor(slot: &Slot, leaves: &[&[u8]]) -> Descriptor {
    let mut words = leaves.iter().map(|leaf| {
        let mut word = [0; 8];
        let length = leaf.len().min(8);
        word[..length].copy_from_slice(&leaf[..length]);
        i64::from_ne_bytes(word)
    });
    let mut next = || words.next().unwrap_or(0);
    let (allocated, aligned, offset) = (next() as usize, next() as usize, next());
    let rank = slot.shape.len();
    let sizes = (0..rank).map(|_| next()).collect();
    let strides = (0..rank).map(|_| next()).collect();
    Descriptor { allocated, aligned, layout: Layout { offset, sizes, strides } }
}

fn mismatch(entry: &Entry, what: &str) -> String {
    format!("the pipeline lowered the {what} of `@{}` in another way than `loops-to-llvm` does", entry.symbol)
}
