//! Memrefs as values: pointers, offset, sizes and strides, and the addresses of elements.
//!
//! What the type of a memref knows stands in the descriptor as a number and is never read from
//! memory or registers. A descriptor becomes values only where it crosses a border: calls and
//! returns (all fields, as upstream), block arguments (the fields that are not known).

use ir::{DYNAMIC, Failed, OpId, Type, ValueId};

use super::numbers::{Number, product, sum};
use super::{Lowering, types};

/// A memref.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Descriptor {
    /// What is to be freed.
    pub allocated: ValueId,
    /// What element addresses are computed from.
    pub aligned: ValueId,
    /// The position of the first element, in elements.
    pub offset: Number,
    /// The sizes, outermost first.
    pub sizes: Vec<Number>,
    /// The distances between neighbours, in elements.
    pub strides: Vec<Number>,
}

/// The descriptor of a memref of the old program.
pub fn descriptor(c: &mut Lowering<'_>, op: OpId, memref: ValueId) -> Result<Descriptor, Failed> {
    if let Some(found) = c.state.descriptors.get(&memref) {
        return Ok(found.clone());
    }
    // Most likely what made it was reported already.
    c.sink().result()?;
    let name = c.body().def(op).name;
    Err(c.fail(op, format!("`{name}` uses a memref that arrives by a branch, which is not covered")))
}

/// Says what a memref of the old program is, with what its type knows; gives what the driver is
/// to map it to.
pub fn define(c: &mut Lowering<'_>, memref: ValueId, descriptor: Descriptor) -> ValueId {
    let ty = c.body().ty(memref);
    let descriptor = descriptor.refined(c, ty);
    let aligned = descriptor.aligned;
    c.state.descriptors.insert(memref, descriptor);
    aligned
}

impl Descriptor {
    /// With the numbers of a type in place of values.
    fn refined(mut self, c: &Lowering<'_>, ty: Type) -> Descriptor {
        let layout = memref::layout(c.cx, ty);
        let shape = ty.shape(c.cx).unwrap_or(&[]);
        for (number, &dim) in self.sizes.iter_mut().zip(shape) {
            *number = Number::of_dim(dim, *number);
        }
        if let Some(layout) = layout {
            self.offset = Number::of_dim(layout.offset, self.offset);
            for (number, &dim) in self.strides.iter_mut().zip(&layout.strides) {
                *number = Number::of_dim(dim, *number);
            }
        }
        self
    }

    /// From all fields, in the order of the calling convention.
    pub fn from_fields(fields: &[ValueId], rank: usize) -> Descriptor {
        let number = |&value: &ValueId| Number::Value(value);
        Descriptor {
            allocated: fields[0],
            aligned: fields[1],
            offset: number(&fields[2]),
            sizes: fields[3..3 + rank].iter().map(number).collect(),
            strides: fields[3 + rank..3 + 2 * rank].iter().map(number).collect(),
        }
    }

    /// All fields as values, in the order of the calling convention.
    pub fn fields(&self, c: &mut Lowering<'_>) -> Vec<ValueId> {
        let mut fields = vec![self.allocated, self.aligned, self.offset.value(c)];
        let numbers = self.sizes.iter().chain(&self.strides);
        fields.extend(numbers.map(|number| number.value(c)).collect::<Vec<_>>());
        fields
    }

    /// The struct that a function returns for it.
    pub fn pack(&self, c: &mut Lowering<'_>) -> ValueId {
        let rank = self.sizes.len();
        let fields = self.fields(c);
        let ty = types::descriptor_struct(c.cx, rank);
        let mut builder = c.builder();
        let mut packed = llvm::Poison::emit(&mut builder, ty);
        for (index, &field) in fields.iter().enumerate() {
            packed = llvm::InsertValue::emit(&mut builder, packed, field, position(index, rank));
        }
        packed
    }

    /// From the struct that a function returned.
    pub fn unpack(c: &mut Lowering<'_>, packed: ValueId, rank: usize) -> Descriptor {
        let mut builder = c.builder();
        let count = 3 + 2 * rank;
        let fields: Vec<ValueId> =
            (0..count).map(|index| llvm::ExtractValue::emit(&mut builder, packed, position(index, rank))).collect();
        Descriptor::from_fields(&fields, rank)
    }

    /// The position of the element at these indices, in elements from the aligned pointer.
    pub fn position(&self, c: &mut Lowering<'_>, indices: &[Number]) -> Number {
        let mut position = self.offset;
        for (&index, &stride) in indices.iter().zip(&self.strides) {
            let step = product(c, index, stride);
            position = sum(c, position, step);
        }
        position
    }

    /// The address of an element.
    pub fn address(&self, c: &mut Lowering<'_>, indices: &[Number], element: Type) -> ValueId {
        let position = self.position(c, indices);
        element_address(c, self.aligned, position, element)
    }
}

/// The place of a field, counted through, in the struct of a descriptor.
fn position(index: usize, rank: usize) -> Vec<i64> {
    let index = index as i64;
    let rank = rank as i64;
    match index {
        0..=2 => vec![index],
        _ if index < 3 + rank => vec![3, index - 3],
        _ => vec![4, index - 3 - rank],
    }
}

/// The address so many elements behind another one of the same buffer.
pub fn element_address(c: &mut Lowering<'_>, base: ValueId, position: Number, element: Type) -> ValueId {
    let index = match position {
        Number::Known(0) => return base,
        Number::Known(number) => match i32::try_from(number) {
            Ok(number) if i64::from(number) != llvm::DYNAMIC_INDEX => llvm::ElementIndex::Constant(number),
            _ => llvm::ElementIndex::Value(position.value(c)),
        },
        Number::Value(value) => llvm::ElementIndex::Value(value),
    };
    llvm::GetElementPtr::at(&mut c.builder(), base, element, &[index], llvm::AddressFlags::INBOUNDS)
}

// ---- block arguments ----

/// The types that block arguments for values of these types have.
pub fn carried_types(c: &mut Lowering<'_>, types: &[Type]) -> Result<Vec<Type>, Failed> {
    let mut carried = Vec::new();
    for &ty in types {
        let converted = c.convert_type(ty)?;
        carried.push(converted);
        if ty.is_memref(c.cx) {
            carried.push(converted);
            let dynamic = dynamic_numbers(c, ty).into_iter().filter(|&dynamic| dynamic).count();
            carried.resize(carried.len() + dynamic, Type::I64);
        }
    }
    Ok(carried)
}

/// For offset, sizes and strides: whether the type leaves it open.
fn dynamic_numbers(c: &Lowering<'_>, ty: Type) -> Vec<bool> {
    let shape = ty.shape(c.cx).unwrap_or(&[]);
    let layout = memref::layout(c.cx, ty);
    let (offset, strides) = layout.map_or((DYNAMIC, vec![DYNAMIC; shape.len()]), |l| (l.offset, l.strides));
    std::iter::once(&offset).chain(shape).chain(&strides).map(|&dim| dim == DYNAMIC).collect()
}

/// Old values as what goes along a branch.
pub fn carried_values(c: &mut Lowering<'_>, op: OpId, olds: &[ValueId]) -> Result<Vec<ValueId>, Failed> {
    let mut carried = Vec::new();
    for &old in olds {
        let ty = c.body().ty(old);
        if !ty.is_memref(c.cx) {
            carried.push(c.value(old)?);
            continue;
        }
        let descriptor = descriptor(c, op, old)?;
        let open = dynamic_numbers(c, ty);
        carried.extend([descriptor.allocated, descriptor.aligned]);
        let numbers = std::iter::once(&descriptor.offset).chain(&descriptor.sizes).chain(&descriptor.strides);
        let open: Vec<Number> = numbers.zip(open).filter(|&(_, open)| open).map(|(&number, _)| number).collect();
        for number in open {
            carried.push(number.value(c));
        }
    }
    Ok(carried)
}

/// Takes block arguments as old values; gives one value for each, to map it to.
pub fn take_carried(c: &mut Lowering<'_>, olds: &[ValueId], arguments: &[ValueId]) -> Vec<ValueId> {
    let mut arguments = arguments.iter().copied();
    let mut next = || arguments.next().expect("a block has the arguments of its carried types");
    let mut values = Vec::new();
    for &old in olds {
        let ty = c.body().ty(old);
        if !ty.is_memref(c.cx) {
            values.push(next());
            continue;
        }
        let (allocated, aligned) = (next(), next());
        let open = dynamic_numbers(c, ty);
        // What is not open is filled in from the type by `define`.
        let numbers: Vec<Number> =
            open.into_iter().map(|open| if open { Number::Value(next()) } else { Number::Known(0) }).collect();
        let rank = types::rank(c.cx, ty);
        let descriptor = Descriptor {
            allocated,
            aligned,
            offset: numbers[0],
            sizes: numbers[1..1 + rank].to_vec(),
            strides: numbers[1 + rank..].to_vec(),
        };
        values.push(define(c, old, descriptor));
    }
    values
}
