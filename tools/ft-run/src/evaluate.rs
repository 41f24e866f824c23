//! `--engine=eval`: the reference evaluator on the program as it stands.

use std::rc::Rc;

use ir::eval::{Array as Elements, Datum, Machine, MemrefValue, Stop};
use ir::{Body, Context};

use crate::engine::{Engine, Outcome};
use crate::entry::{Entry, Kind, Slot};
use crate::external;
use crate::layout::Layout;
use crate::npy::Array;

/// A function that the evaluator runs.
pub struct Evaluator<'a> {
    machine: Machine<'a>,
    entry: &'a Entry,
    inputs: &'a [Array],
    layouts: &'a [Option<Layout>],
    arguments: Vec<Datum>,
    results: Vec<Datum>,
    steps: u64,
}

impl<'a> Evaluator<'a> {
    /// A function of a module with its inputs; `layouts` says where the elements of memrefs lie. A call runs at most
    /// `steps` operations.
    pub fn new(
        cx: &'a Context,
        module: &'a Body,
        entry: &'a Entry,
        inputs: &'a [Array],
        layouts: &'a [Option<Layout>],
        steps: u64,
    ) -> Evaluator<'a> {
        let machine = Machine::new(cx, module);
        let mut this = Evaluator { machine, entry, inputs, layouts, arguments: Vec::new(), results: Vec::new(), steps };
        this.reset();
        this
    }

    fn stop(&self, message: String) -> Stop {
        Stop::in_place(self.entry.loc, message)
    }

    /// The elements of a value as a dense array; `what` names it in messages.
    fn array(&self, slot: &Slot, datum: &Datum, what: &str) -> Result<Array, Stop> {
        let size = slot.element.size();
        let (shape, data) = match datum {
            Datum::Bits(bits) => (Vec::new(), bits.to_le_bytes()[..size].to_vec()),
            Datum::Array(array) => {
                let bytes = array.bits.iter().flat_map(|bits| bits.to_le_bytes().into_iter().take(size));
                (array.shape.clone(), bytes.collect())
            }
            Datum::Memref(view) => self.contents(view, size).map_err(|why| self.stop(format!("{what} {why}")))?,
            Datum::Nothing | Datum::Group(_) | Datum::Poison(_) => return Err(self.stop(format!("{what} is no array"))),
        };
        Ok(Array { dtype: slot.element.dtype, shape, data })
    }

    /// The shape and the bytes of a view.
    fn contents(&self, view: &MemrefValue, size: usize) -> Result<(Vec<usize>, Vec<u8>), &'static str> {
        let buffer = self.machine.buffer(view.buffer);
        if buffer.freed {
            return Err("is a buffer that the function has given back");
        }
        let layout = Layout { offset: view.offset, sizes: view.sizes.clone(), strides: view.strides.clone() };
        let elements = (buffer.bytes.len() / size) as i64;
        let inside = layout.range().is_some_and(|(least, end)| least >= 0 && end <= elements || least == end);
        if !inside {
            return Err("is a view that reaches outside of its buffer");
        }
        Ok((layout.sizes.iter().map(|&size| size as usize).collect(), layout.gather(&buffer.bytes, 0, size)))
    }
}

impl Engine for Evaluator<'_> {
    fn reset(&mut self) {
        self.machine = Machine::new(self.machine.cx, self.machine.module);
        self.machine.external = Some(external::call);
        self.machine.limits.steps = self.steps;
        self.results.clear();
        self.arguments.clear();
        for ((slot, input), layout) in self.entry.parameters.iter().zip(self.inputs).zip(self.layouts) {
            let size = slot.element.size();
            let datum = match (&slot.kind, layout) {
                (Kind::Memref(_), Some(layout)) => {
                    let end = layout.range().map_or(0, |(_, end)| end as usize);
                    let mut bytes = vec![0; end * size];
                    layout.scatter(&input.data, &mut bytes, size);
                    let buffer = self.machine.add_buffer(bytes);
                    let Layout { offset, sizes, strides } = layout.clone();
                    Datum::Memref(Rc::new(MemrefValue { buffer, element_bytes: size, offset, sizes, strides }))
                }
                (Kind::Scalar, _) => Datum::Bits(bits(&input.data)),
                _ => {
                    let bits = input.data.chunks_exact(size).map(bits).collect();
                    Datum::Array(Rc::new(Elements { shape: input.shape.clone(), bits }))
                }
            };
            self.arguments.push(datum);
        }
    }

    fn call(&mut self) -> Result<(), Stop> {
        let mut results = self.machine.call(&self.entry.symbol, self.arguments.clone())?;
        // A function of the llvm dialect gives several results in one.
        if let [Datum::Group(parts)] = &results[..] {
            results = parts.to_vec();
        }
        self.results = results;
        Ok(())
    }

    fn outcome(&self) -> Result<Outcome, Stop> {
        let results = self.entry.results.iter().zip(&self.results);
        let results = results.map(|(slot, datum)| self.array(slot, datum, &format!("`{}`", slot.name)));
        let memrefs = self.entry.parameters.iter().zip(&self.arguments).map(|(slot, datum)| {
            slot.is_memref().then(|| self.array(slot, datum, &format!("parameter `{}`", slot.name))).transpose()
        });
        Ok(Outcome { results: results.collect::<Result<_, _>>()?, memrefs: memrefs.collect::<Result<_, _>>()? })
    }
}

/// The bits of an element, zero-extended.
fn bits(bytes: &[u8]) -> u64 {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    u64::from_le_bytes(word)
}
