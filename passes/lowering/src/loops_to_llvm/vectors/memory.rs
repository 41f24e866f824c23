//! Loads and stores of rows: all of it, under a mask, from anywhere, packed.

use ::vector::shape::sizes;
use ::vector::{Compressstore, Expandload, Gather, Load, Maskedload, Scatter, Store};
use ir::{Failed, Op, OpDef, OpId, Type, ValueId};

use super::super::Lowering;
use super::super::bounds;
use super::super::build::emit;
use super::super::descriptor::{Descriptor, descriptor};
use super::super::memory::keep_flags;
use super::super::numbers::{Number, sum};
use super::compute::numbers;
use super::lanes::{self, Lanes};
use super::rows::{assemble, check_size, constant_row, parts, row_length, row_places, row_type, splat};

/// What a row of a vector is in memory.
///
/// LLVM packs the bits of a vector of `i1`, but neighbouring elements of a memref take whole
/// bytes each; integers of such widths are widened to what an element takes.
#[derive(Copy, Clone)]
pub struct Stored {
    /// A row as the program has it.
    pub row: Type,
    /// A row as memory has it.
    pub memory: Type,
    /// The alignment of an element, or what the program promises.
    pub alignment: i128,
}

impl Stored {
    /// For the rows of an old vector type that an operation accesses.
    pub fn of(c: &mut Lowering<'_>, op: OpId, ty: Type) -> Result<Stored, Failed> {
        let row = row_type(c, ty)?;
        let element = row.element(c.cx);
        let Some(bytes) = element.bytes(c.cx).filter(|&bytes| bytes <= 8) else {
            return Err(c.fail(op, format!("rows of `{}` in memory are not covered", element.text(c.cx))));
        };
        let width = element.width(c.cx).unwrap_or(0);
        let memory = if element.is_float(c.cx) || u64::from(width) == 8 * bytes {
            row
        } else {
            row.with_element(c.cx, c.cx.integer_type(8 * bytes as u32))
        };
        let asked = c.view(op).attr("alignment").and_then(|attr| attr.as_integer(c.cx));
        Ok(Stored { row, memory, alignment: asked.unwrap_or(i128::from(bytes)) })
    }

    /// A row as memory has it, from one of the program.
    pub fn widen(self, c: &mut Lowering<'_>, value: ValueId) -> ValueId {
        if self.row == self.memory { value } else { emit(c, llvm::ZExt::DEF, &[value], self.memory, Vec::new()) }
    }

    /// A row of the program, from one of memory.
    pub fn narrow(self, c: &mut Lowering<'_>, value: ValueId) -> ValueId {
        if self.row == self.memory { value } else { emit(c, llvm::Trunc::DEF, &[value], self.row, Vec::new()) }
    }

    /// The alignment as the attribute of masked accesses.
    fn alignment_attr(self, c: &Lowering<'_>) -> Vec<(&'static str, ir::Attr)> {
        vec![("alignment", c.cx.integer(self.alignment, Type::I32))]
    }

    /// Reads a row.
    pub fn load(self, c: &mut Lowering<'_>, address: ValueId) -> ValueId {
        let alignment = self.alignment as u64;
        let mut builder = c.builder();
        let load = llvm::Load::build(&mut builder, self.memory, address);
        load.set_alignment(builder.cx, builder.body, alignment);
        let value = load.res(builder.body);
        self.narrow(c, value)
    }

    /// Writes a row.
    pub fn store(self, c: &mut Lowering<'_>, value: ValueId, address: ValueId) {
        let value = self.widen(c, value);
        let mut builder = c.builder();
        let store = llvm::Store::build(&mut builder, value, address);
        store.set_alignment(builder.cx, builder.body, self.alignment as u64);
    }

    /// Reads the elements of a row whose bit is set; `def` is `masked.load` of an address or
    /// `masked.gather` of a row of addresses.
    pub fn masked_load(
        self,
        c: &mut Lowering<'_>,
        def: &'static OpDef,
        address: ValueId,
        mask: ValueId,
        other: ValueId,
    ) -> ValueId {
        let (other, attrs) = (self.widen(c, other), self.alignment_attr(c));
        let value = emit(c, def, &[address, mask, other], self.memory, attrs);
        self.narrow(c, value)
    }

    /// Writes the elements of a row whose bit is set; as [`Stored::masked_load`].
    pub fn masked_store(
        self,
        c: &mut Lowering<'_>,
        def: &'static OpDef,
        value: ValueId,
        address: ValueId,
        mask: ValueId,
    ) {
        let (value, attrs) = (self.widen(c, value), self.alignment_attr(c));
        let mut builder = c.builder();
        builder.build(def, vec![value, address, mask], Some(Vec::new()), attrs);
    }
}

// ---- addresses ----

/// Indices with the place of a row added to the last ones but the very last, along which rows go.
pub fn row_indices(c: &mut Lowering<'_>, indices: &[Number], place: &[usize]) -> Vec<Number> {
    let mut indices = indices.to_vec();
    let count = indices.len().saturating_sub(1);
    for (index, &at) in indices[..count].iter_mut().rev().zip(place.iter().rev()) {
        *index = sum(c, *index, Number::Known(at as i64));
    }
    indices
}

/// The address of an element that may be outside of the buffer, as long as it is not accessed.
pub fn loose_address(c: &mut Lowering<'_>, memref: &Descriptor, indices: &[Number], element: Type) -> ValueId {
    let position = memref.position(c, indices).value(c);
    let index = [llvm::ElementIndex::Value(position)];
    llvm::GetElementPtr::at(&mut c.builder(), memref.aligned, element, &index, llvm::AddressFlags::NONE)
}

/// The addresses of elements so many strides from others: a row of them.
pub fn addresses(
    c: &mut Lowering<'_>,
    memref: &Descriptor,
    indices: &[Number],
    steps: ValueId,
    stride: Number,
    element: Type,
) -> ValueId {
    let row = c.body().ty(steps);
    let scaled = match stride {
        Number::Known(1) => steps,
        stride => {
            let stride = stride.value(c);
            let stride = splat(c, stride, row);
            llvm::Mul::emit(&mut c.builder(), steps, stride)
        }
    };
    let base = memref.position(c, indices).value(c);
    let base = splat(c, base, row);
    let positions = llvm::Add::emit(&mut c.builder(), base, scaled);
    let pointers = row.with_element(c.cx, llvm::pointer(c.cx));
    let raw = vec![llvm::DYNAMIC_INDEX];
    llvm::GetElementPtr::emit(&mut c.builder(), pointers, memref.aligned, &[positions], raw, element)
}

fn numbers_of(c: &Lowering<'_>, values: &[ValueId]) -> Vec<Number> {
    values.iter().map(|&value| Number::of(c, value)).collect()
}

/// What an element of the memref is, converted.
pub fn element_of(c: &mut Lowering<'_>, memref: Type) -> Result<Type, Failed> {
    let element = memref.element(c.cx);
    c.convert_type(element)
}

// ---- all of a vector ----

/// `vector.load`.
pub fn load(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (source, memref_type, ty) = (c.body().operand(op, 0), c.view(op).operand_type(0), c.view(op).result_type(0));
    let count = Load::of(op).indices(c.body()).len();
    let memref = descriptor(c, op, source)?;
    let indices = numbers_of(c, &operands[1..1 + count]);
    let element = element_of(c, memref_type)?;
    if memref_type.element(c.cx).is_vector(c.cx) {
        bounds::check(c, op, &indices, &memref.sizes);
        let address = memref.address(c, &indices, element);
        let mut builder = c.builder();
        let load = llvm::Load::build(&mut builder, element, address);
        let value = load.res(builder.body);
        keep_flags(c, op, load.id());
        c.replace(op, &[value]);
        return Ok(());
    }
    check_size(c, op, ty)?;
    bounds::check_box(c, op, &indices, &sizes(c.cx, ty), &memref.sizes);
    let stored = Stored::of(c, op, ty)?;
    let mut rows = Vec::new();
    for place in row_places(&sizes(c.cx, ty)) {
        let indices = row_indices(c, &indices, &place);
        let address = memref.address(c, &indices, element);
        let row = stored.load(c, address);
        rows.push(row);
    }
    let value = assemble(c, &rows, ty)?;
    c.replace(op, &[value]);
    Ok(())
}

/// `vector.store`.
pub fn store(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (target, memref_type, ty) = (c.body().operand(op, 1), c.view(op).operand_type(1), c.view(op).operand_type(0));
    let count = Store::of(op).indices(c.body()).len();
    let memref = descriptor(c, op, target)?;
    let indices = numbers_of(c, &operands[2..2 + count]);
    let element = element_of(c, memref_type)?;
    if memref_type.element(c.cx).is_vector(c.cx) {
        bounds::check(c, op, &indices, &memref.sizes);
        let address = memref.address(c, &indices, element);
        let store = llvm::Store::build(&mut c.builder(), operands[0], address);
        keep_flags(c, op, store.id());
        return Ok(());
    }
    check_size(c, op, ty)?;
    bounds::check_box(c, op, &indices, &sizes(c.cx, ty), &memref.sizes);
    let stored = Stored::of(c, op, ty)?;
    let value = parts(c, operands[0], ty);
    for (place, &row) in row_places(&sizes(c.cx, ty)).iter().zip(&value.rows) {
        let indices = row_indices(c, &indices, place);
        let address = memref.address(c, &indices, element);
        stored.store(c, row, address);
    }
    Ok(())
}

// ---- under a mask ----

/// All accesses under a mask; the mask and the vector are the last two operands.
pub fn masked(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let last = operands.len() - 1;
    let view = c.view(op);
    let (ty, mask_type, memref_type) = (view.operand_type(last), view.operand_type(last - 1), view.operand_type(0));
    let is = |defs: [&OpDef; 2]| defs.contains(&view.def());
    let (is_indexed, is_packed) = (is([Gather::DEF, Scatter::DEF]), is([Expandload::DEF, Compressstore::DEF]));
    let is_load = is([Gather::DEF, Expandload::DEF]) || view.def() == Maskedload::DEF;
    check_size(c, op, ty)?;
    let source = c.body().operand(op, 0);
    let memref = descriptor(c, op, source)?;
    let element = element_of(c, memref_type)?;
    let stored = Stored::of(c, op, ty)?;
    let indices = numbers_of(c, &operands[1..last - 1 - usize::from(is_indexed)]);
    let (masks, values) = (parts(c, operands[last - 1], mask_type), parts(c, operands[last], ty));
    let steps = match is_indexed {
        true => {
            let ty = c.view(op).operand_type(last - 2);
            Some(parts(c, operands[last - 2], ty).rows)
        }
        false => None,
    };
    let mut rows = Vec::new();
    for (number, place) in row_places(&sizes(c.cx, ty)).into_iter().enumerate() {
        let (mask, value) = (masks.rows[number], values.rows[number]);
        let along = indices.len().saturating_sub(1);
        let address = match &steps {
            Some(steps) => {
                let steps = widened(c, steps[number]);
                let lanes = Lanes { indices: &indices, along: Some((along, steps)), mask };
                lanes::check(c, op, &lanes, &memref.sizes);
                let stride = memref.strides.last().copied().unwrap_or(Number::Known(1));
                addresses(c, &memref, &indices, steps, stride, element)
            }
            None => {
                let indices = row_indices(c, &indices, &place);
                if bounds::are_checked(c) {
                    let length = row_length(&sizes(c.cx, ty));
                    let accessed = if is_packed { lanes::packed_mask(c, mask, length) } else { mask };
                    let steps = numbers(c, length);
                    let lanes = Lanes { indices: &indices, along: Some((along, steps)), mask: accessed };
                    lanes::check(c, op, &lanes, &memref.sizes);
                }
                loose_address(c, &memref, &indices, element)
            }
        };
        match (is_load, is_packed) {
            (true, true) => {
                let other = stored.widen(c, value);
                let row = emit(c, llvm::MaskedExpandLoad::DEF, &[address, mask, other], stored.memory, Vec::new());
                rows.push(stored.narrow(c, row));
            }
            (false, true) => {
                let value = stored.widen(c, value);
                llvm::MaskedCompressStore::build(&mut c.builder(), value, address, mask);
            }
            (true, false) => {
                let def = if is_indexed { llvm::MaskedGather::DEF } else { llvm::MaskedLoad::DEF };
                rows.push(stored.masked_load(c, def, address, mask, value));
            }
            (false, false) => {
                let def = if is_indexed { llvm::MaskedScatter::DEF } else { llvm::MaskedStore::DEF };
                stored.masked_store(c, def, value, address, mask);
            }
        }
    }
    if is_load {
        let value = assemble(c, &rows, ty)?;
        c.replace(op, &[value]);
    }
    Ok(())
}

/// Signed integers as `i64`.
fn widened(c: &mut Lowering<'_>, steps: ValueId) -> ValueId {
    let ty = c.body().ty(steps);
    let wide = ty.with_element(c.cx, Type::I64);
    match ty.element(c.cx).width(c.cx).unwrap_or(64).cmp(&64) {
        std::cmp::Ordering::Less => emit(c, llvm::SExt::DEF, &[steps], wide, Vec::new()),
        std::cmp::Ordering::Equal => steps,
        std::cmp::Ordering::Greater => emit(c, llvm::Trunc::DEF, &[steps], wide, Vec::new()),
    }
}

/// A mask with all bits set.
pub fn full_mask(c: &mut Lowering<'_>, length: usize) -> ValueId {
    let row = c.cx.vector(&[length as i64], Type::I1);
    constant_row(c, &vec![1; length], row)
}

/// A number times a constant, as a value in a row.
pub fn splat_number(c: &mut Lowering<'_>, number: Number, row: Type) -> ValueId {
    let value = number.value(c);
    splat(c, value, row)
}
