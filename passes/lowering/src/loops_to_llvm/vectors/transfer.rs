//! Transfers: rows that may reach outside of their memref.
//!
//! A row along a dimension with stride 1 is a load or store, masked unless everything is known
//! to be inside; any other row is gathered or scattered. An element is inside if its index, as
//! an unsigned number, is less than the size; so negative indices are outside, as in the evaluator.

use ::vector::shape::{flat, sizes};
use ::vector::transfer::Transfer;
use ir::{Failed, Op, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::super::Lowering;
use super::super::bounds;
use super::super::build::icmp;
use super::super::descriptor::{Descriptor, descriptor};
use super::super::numbers::{Number, sum};
use super::compute::numbers;
use super::lanes::{self, Lanes};
use super::memory::{Stored, addresses, element_of, full_mask, loose_address, splat_number};
use super::rows::{Parts, assemble, check_size, gather_row, parts, row_length, row_places, splat};

/// What all rows of a transfer share.
struct Plan {
    is_read: bool,
    memref: Descriptor,
    indices: Vec<Number>,
    element: Type,
    stored: Stored,
    shape: Vec<usize>,
    /// For each dimension of the vector the one of the memref; none if elements are repeated.
    dims: Vec<Option<usize>>,
    in_bounds: Vec<bool>,
    /// The mask, the dimensions of the vector that it has, and their sizes.
    mask: Option<(Parts, Vec<usize>, Vec<usize>)>,
}

/// Both transfers.
pub fn transfer(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let transfer = Transfer::of(c.view(op));
    let ty = transfer.vector_type();
    let padding = transfer.is_read().then(|| operands[transfer.after_indices()]);
    let plan = plan(c, op, operands)?;
    check_bounds(c, op, &plan);
    let mut rows = Vec::new();
    let values = if plan.is_read { Vec::new() } else { parts(c, operands[0], ty).rows };
    for (number, place) in row_places(&plan.shape).into_iter().enumerate() {
        match padding {
            Some(padding) => {
                let row = checked_row(c, op, &plan, &place);
                rows.push(read_row(c, &plan, row, padding));
            }
            None => {
                let row = checked_row(c, op, &plan, &place);
                write_row(c, &plan, row, values[number]);
            }
        }
    }
    if plan.is_read {
        let value = assemble(c, &rows, ty)?;
        c.replace(op, &[value]);
    }
    Ok(())
}

/// Elements outside are not accessed, but where the program says that there are none.
fn check_bounds(c: &mut Lowering<'_>, op: OpId, plan: &Plan) {
    let mut extents = vec![1; plan.indices.len()];
    let mut is_checked = vec![true; plan.indices.len()];
    for (dim, target) in plan.dims.iter().enumerate() {
        if let &Some(target) = target {
            extents[target] = plan.shape[dim];
            is_checked[target] = plan.in_bounds[dim];
        }
    }
    // What is accessed under a mask is checked row by row.
    if plan.mask.is_some() {
        return;
    }
    // What is masked where it is outside is as good as inside.
    let inside = |number: Number, is_checked: bool, known: i64| if is_checked { number } else { Number::Known(known) };
    let indices: Vec<Number> = plan.indices.iter().zip(&is_checked).map(|(&index, &is)| inside(index, is, 0)).collect();
    let sizes: Vec<Number> =
        plan.memref.sizes.iter().zip(&is_checked).map(|(&size, &is)| inside(size, is, i64::MAX)).collect();
    bounds::check_box(c, op, &indices, &extents, &sizes);
}

fn plan(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<Plan, Failed> {
    let transfer = Transfer::of(c.view(op));
    let (ty, memref_type, base, is_read) =
        (transfer.vector_type(), transfer.memref_type(), transfer.base(), transfer.is_read());
    let (range, in_bounds, mask_dims) = (transfer.index_range(), transfer.in_bounds(), transfer.mask_dims());
    let (mask_index, dims) = (transfer.mask_index(), transfer.dims());
    check_size(c, op, ty)?;
    let Some(dims) = dims else { return Err(c.fail(op, "this permutation map is not covered")) };
    if memref_type.element(c.cx).is_vector(c.cx) {
        return Err(c.fail(op, "transfers from and to memrefs of vectors are not covered"));
    }
    let shape = sizes(c.cx, ty);
    let mask = mask_index.map(|index| {
        let mask_type = c.view(op).operand_type(index);
        let mask_sizes = mask_dims.iter().map(|&dim| shape[dim]).collect();
        (parts(c, operands[index], mask_type), mask_dims, mask_sizes)
    });
    Ok(Plan {
        is_read,
        memref: descriptor(c, op, base)?,
        indices: operands[range].iter().map(|&index| Number::of(c, index)).collect(),
        element: element_of(c, memref_type)?,
        stored: Stored::of(c, op, ty)?,
        shape,
        dims,
        in_bounds,
        mask,
    })
}

/// Where a row starts, and which of its elements are there.
struct Row {
    indices: Vec<Number>,
    /// `None` if all are.
    mask: Option<ValueId>,
}

fn row(c: &mut Lowering<'_>, plan: &Plan, place: &[usize]) -> Row {
    let mut indices = plan.indices.clone();
    let mut masks = Vec::new();
    let length = row_length(&plan.shape);
    let bits = c.cx.vector(&[length as i64], Type::I1);
    for (dim, &at) in place.iter().enumerate() {
        let Some(target) = plan.dims[dim] else { continue };
        indices[target] = sum(c, indices[target], Number::Known(at as i64));
        if !plan.in_bounds[dim] {
            let (index, size) = (indices[target].value(c), plan.memref.sizes[target].value(c));
            let is_inside = icmp(c, IntPredicate::Ult, index, size);
            masks.push(splat(c, is_inside, bits));
        }
    }
    let last = plan.shape.len().checked_sub(1);
    if let Some((last, target)) = last.and_then(|last| Some((last, plan.dims[last]?)))
        && !plan.in_bounds[last]
    {
        masks.push(lanes_inside(c, indices[target], plan.memref.sizes[target], length));
    }
    masks.extend(mask_row(c, plan, place, bits));
    let mask = masks.into_iter().reduce(|all, mask| llvm::And::emit(&mut c.builder(), all, mask));
    Row { indices, mask }
}

/// Which elements from an index on are inside of a size.
fn lanes_inside(c: &mut Lowering<'_>, start: Number, size: Number, length: usize) -> ValueId {
    let steps = numbers(c, length);
    let wide = c.body().ty(steps);
    let (start, size) = (splat_number(c, start, wide), splat_number(c, size, wide));
    let index = llvm::Add::emit(&mut c.builder(), start, steps);
    icmp(c, IntPredicate::Ult, index, size)
}

/// The part of the mask of the program that a row has.
fn mask_row(c: &mut Lowering<'_>, plan: &Plan, place: &[usize], bits: Type) -> Option<ValueId> {
    let (mask, dims, sizes) = plan.mask.as_ref()?;
    let source = |lane: usize| {
        let at: Vec<usize> = dims.iter().map(|&dim| place.get(dim).copied().unwrap_or(lane)).collect();
        Some((0, flat(sizes, &at)))
    };
    let sources: Vec<::vector::Source> = (0..row_length(&plan.shape)).map(source).collect();
    Some(gather_row(c, std::slice::from_ref(mask), &sources, bits))
}

/// The distance between the elements of a row; 0 if they are all the same.
fn stride(plan: &Plan) -> Number {
    match plan.dims.last() {
        Some(&Some(target)) => plan.memref.strides[target],
        Some(None) => Number::Known(0),
        None => Number::Known(1),
    }
}

/// A row, checked where the program has a mask; what is outside without being promised to be
/// inside is masked already.
fn checked_row(c: &mut Lowering<'_>, op: OpId, plan: &Plan, place: &[usize]) -> Row {
    let row = row(c, plan, place);
    if let Some(mask) = row.mask.filter(|_| plan.mask.is_some() && bounds::are_checked(c)) {
        let steps = numbers(c, row_length(&plan.shape));
        let along = plan.dims.last().copied().flatten().map(|target| (target, steps));
        lanes::check(c, op, &Lanes { indices: &row.indices, along, mask }, &plan.memref.sizes);
    }
    row
}

fn read_row(c: &mut Lowering<'_>, plan: &Plan, row: Row, padding: ValueId) -> ValueId {
    let Row { indices, mask } = row;
    let stored = plan.stored;
    if stride(plan) == Number::Known(1) {
        let Some(mask) = mask else {
            let address = plan.memref.address(c, &indices, plan.element);
            return stored.load(c, address);
        };
        let padding = splat(c, padding, stored.row);
        let address = loose_address(c, &plan.memref, &indices, plan.element);
        return stored.masked_load(c, llvm::MaskedLoad::DEF, address, mask, padding);
    }
    let (pointers, mask) = scattered(c, plan, &indices, mask);
    let padding = splat(c, padding, stored.row);
    stored.masked_load(c, llvm::MaskedGather::DEF, pointers, mask, padding)
}

fn write_row(c: &mut Lowering<'_>, plan: &Plan, row: Row, value: ValueId) {
    let Row { indices, mask } = row;
    let stored = plan.stored;
    if stride(plan) == Number::Known(1) {
        let Some(mask) = mask else {
            let address = plan.memref.address(c, &indices, plan.element);
            return stored.store(c, value, address);
        };
        let address = loose_address(c, &plan.memref, &indices, plan.element);
        return stored.masked_store(c, llvm::MaskedStore::DEF, value, address, mask);
    }
    let (pointers, mask) = scattered(c, plan, &indices, mask);
    stored.masked_store(c, llvm::MaskedScatter::DEF, value, pointers, mask);
}

/// The addresses of the elements of a row that are not neighbours, and which of them are there.
fn scattered(c: &mut Lowering<'_>, plan: &Plan, indices: &[Number], mask: Option<ValueId>) -> (ValueId, ValueId) {
    let length = row_length(&plan.shape);
    let steps = numbers(c, length);
    let pointers = addresses(c, &plan.memref, indices, steps, stride(plan), plan.element);
    let mask = match mask {
        Some(mask) => mask,
        None => full_mask(c, length),
    };
    (pointers, mask)
}
