//! Vectors of any rank as rows: taking converted values apart and putting them together.

use ::vector::Source;
use ::vector::shape::{count, places, sizes};
use ir::{AttrKind, Dense, Failed, OpId, Type, ValueId};

use super::super::numbers::constant;
use super::super::{Lowering, types};

/// The elements that an operation may be lowered to one by one.
const MAX_ELEMENTS: usize = 1 << 16;

/// A value of the old program, taken apart.
pub struct Parts {
    /// The rows; or the scalar itself.
    pub rows: Vec<ValueId>,
    /// The elements of a row; `None` for a scalar.
    pub length: Option<usize>,
}

/// The elements of a row of a vector.
pub fn row_length(shape: &[usize]) -> usize {
    shape.last().copied().unwrap_or(1)
}

/// The places of the rows of a vector.
pub fn row_places(shape: &[usize]) -> Vec<Vec<usize>> {
    places(&shape[..shape.len().saturating_sub(1)]).collect()
}

/// Refuses vectors that would become too much code.
pub fn check_size(c: &mut Lowering<'_>, op: OpId, ty: Type) -> Result<(), Failed> {
    let elements = count(&sizes(c.cx, ty));
    if !ty.is_vector(c.cx) || elements <= MAX_ELEMENTS {
        return Ok(());
    }
    let message = format!("`{}` has {elements} elements; up to {MAX_ELEMENTS} are covered", ty.text(c.cx));
    Err(c.fail(op, message))
}

/// Takes the converted value of a value of an old type apart.
pub fn parts(c: &mut Lowering<'_>, value: ValueId, ty: Type) -> Parts {
    if !ty.is_vector(c.cx) {
        return Parts { rows: vec![value], length: None };
    }
    let shape = sizes(c.cx, ty);
    let length = Some(row_length(&shape));
    if shape.len() < 2 {
        return Parts { rows: vec![value], length };
    }
    let rows = row_places(&shape).into_iter().map(|place| {
        let position: Vec<i64> = place.into_iter().map(|at| at as i64).collect();
        llvm::ExtractValue::emit(&mut c.builder(), value, position)
    });
    Parts { rows: rows.collect(), length }
}

/// Puts rows together to a value of what an old type becomes.
pub fn assemble(c: &mut Lowering<'_>, rows: &[ValueId], ty: Type) -> Result<ValueId, Failed> {
    let shape = sizes(c.cx, ty);
    if shape.len() < 2 {
        return Ok(rows[0]);
    }
    let converted = c.convert_type(ty)?;
    let mut whole = llvm::Poison::emit(&mut c.builder(), converted);
    for (place, &row) in row_places(&shape).into_iter().zip(rows) {
        let position: Vec<i64> = place.into_iter().map(|at| at as i64).collect();
        whole = llvm::InsertValue::emit(&mut c.builder(), whole, row, position);
    }
    Ok(whole)
}

/// The type of the rows of what an old vector type becomes.
pub fn row_type(c: &mut Lowering<'_>, ty: Type) -> Result<Type, Failed> {
    let length = row_length(&sizes(c.cx, ty));
    let element = c.convert_type(ty.element(c.cx))?;
    Ok(c.cx.vector(&[length as i64], element))
}

impl Parts {
    /// An element, by its number in the whole vector.
    pub fn element(&self, c: &mut Lowering<'_>, at: usize) -> ValueId {
        match self.length {
            Some(length) => lane(c, self.rows[at / length], at % length),
            None => self.rows[0],
        }
    }
}

/// An element of a row.
pub fn lane(c: &mut Lowering<'_>, row: ValueId, at: usize) -> ValueId {
    let at = constant(c, at as i64);
    llvm::ExtractElement::emit(&mut c.builder(), row, at)
}

/// A row with one element replaced.
pub fn set_lane(c: &mut Lowering<'_>, row: ValueId, value: ValueId, at: usize) -> ValueId {
    let at = constant(c, at as i64);
    llvm::InsertElement::emit(&mut c.builder(), row, value, at)
}

/// A row that has a scalar everywhere.
pub fn splat(c: &mut Lowering<'_>, scalar: ValueId, row: Type) -> ValueId {
    let poison = llvm::Poison::emit(&mut c.builder(), row);
    let first = set_lane(c, poison, scalar, 0);
    match types::rank(c.cx, row) {
        1 if row.shape(c.cx) == Some(&[1]) => first,
        _ => {
            let length = row.shape(c.cx).map_or(1, |shape| shape[0]);
            shuffle(c, first, first, vec![0; length as usize])
        }
    }
}

/// Elements of two rows by their number in both together; -1 is poison.
pub fn shuffle(c: &mut Lowering<'_>, a: ValueId, b: ValueId, mask: Vec<i64>) -> ValueId {
    llvm::ShuffleVector::emit(&mut c.builder(), a, b, mask)
}

/// A row of known integers.
pub fn constant_row(c: &mut Lowering<'_>, numbers: &[u64], row: Type) -> ValueId {
    let bytes = row.element(c.cx).bytes(c.cx).unwrap_or(8) as usize;
    let is_splat = numbers.iter().all(|number| *number == numbers[0]);
    let kept = if is_splat { &numbers[..1] } else { numbers };
    let data = kept.iter().flat_map(|number| number.to_le_bytes().into_iter().take(bytes)).collect();
    let attr = c.cx.attr(AttrKind::Dense(Dense { ty: row, data, splat: is_splat }));
    llvm::Constant::emit(&mut c.builder(), row, attr)
}

// ---- rows from elements of others ----

/// A row whose elements come from elements of other values.
///
/// One row shuffled, or two of one length, are one instruction. For all else one row is kept
/// where it has most elements in place, and the other elements are inserted.
pub fn gather_row(c: &mut Lowering<'_>, operands: &[Parts], sources: &[Source], row: Type) -> ValueId {
    let used = used_rows(operands, sources);
    let length = |value: ValueId, c: &Lowering<'_>| c.body().ty(value).shape(c.cx).map(|shape| shape[0]);
    let scalars = sources.iter().flatten().filter(|(operand, _)| operands[*operand].length.is_none());
    let is_all_rows = scalars.count() == 0;
    match used[..] {
        [] if is_all_rows => return llvm::Poison::emit(&mut c.builder(), row),
        [only] if is_all_rows => {
            let mask = lanes_of(operands, sources, &[only]);
            let value = operands[only.0].rows[only.1];
            let is_whole = c.body().ty(value) == row && mask.iter().enumerate().all(|(at, &lane)| at as i64 == lane);
            return if is_whole { value } else { shuffle(c, value, value, mask) };
        }
        [first, second] if is_all_rows => {
            let (a, b) = (operands[first.0].rows[first.1], operands[second.0].rows[second.1]);
            if length(a, c) == length(b, c) {
                let mask = lanes_of(operands, sources, &[first, second]);
                return shuffle(c, a, b, mask);
            }
        }
        _ => {}
    }
    if let Some(scalar) = only_scalar(operands, sources) {
        return splat(c, scalar, row);
    }
    insert_lanes(c, operands, sources, row, &used)
}

/// A row of an operand: the number of the operand, and of the row in it.
type RowId = (usize, usize);

/// The row that an element is in, and its number there; `None` for scalars.
fn row_of(operands: &[Parts], source: (usize, usize)) -> Option<(RowId, usize)> {
    let length = operands[source.0].length?;
    Some(((source.0, source.1 / length), source.1 % length))
}

/// The rows that elements come from, each once, in the order of their first element.
fn used_rows(operands: &[Parts], sources: &[Source]) -> Vec<RowId> {
    let mut used = Vec::new();
    for (row, _) in sources.iter().flatten().filter_map(|&source| row_of(operands, source)) {
        if !used.contains(&row) {
            used.push(row);
        }
    }
    used
}

/// The mask of a shuffle of one or two rows.
fn lanes_of(operands: &[Parts], sources: &[Source], rows: &[RowId]) -> Vec<i64> {
    let lane = |source: &Source| {
        let (row, lane) = row_of(operands, (*source)?)?;
        let before = if row == rows[0] { 0 } else { operands[rows[0].0].length? };
        Some((before + lane) as i64)
    };
    sources.iter().map(|source| lane(source).unwrap_or(::vector::POISON)).collect()
}

/// The one scalar that all elements are.
fn only_scalar(operands: &[Parts], sources: &[Source]) -> Option<ValueId> {
    let (operand, _) = (*sources.first()?)?;
    let is_same = sources.iter().all(|source| source.is_some_and(|(other, _)| other == operand));
    (is_same && operands[operand].length.is_none()).then(|| operands[operand].rows[0])
}

fn insert_lanes(c: &mut Lowering<'_>, operands: &[Parts], sources: &[Source], row: Type, used: &[RowId]) -> ValueId {
    let in_place = |id: RowId| {
        let fits = |(at, source): (usize, &Source)| {
            source.and_then(|source| row_of(operands, source)).is_some_and(|found| found == (id, at))
        };
        sources.iter().enumerate().filter(|&pair| fits(pair)).count()
    };
    let fitting = used.iter().filter(|id| c.body().ty(operands[id.0].rows[id.1]) == row);
    let base = fitting.map(|&id| (in_place(id), id)).max_by_key(|&(count, id)| (count, std::cmp::Reverse(id)));
    let base = base.filter(|&(count, _)| count > 0).map(|(_, id)| id);
    let mut result = match base {
        Some(id) => operands[id.0].rows[id.1],
        None => llvm::Poison::emit(&mut c.builder(), row),
    };
    for (at, source) in sources.iter().enumerate() {
        let Some(source) = *source else { continue };
        if base.is_some() && row_of(operands, source) == base.map(|id| (id, at)) {
            continue;
        }
        let element = operands[source.0].element(c, source.1);
        result = set_lane(c, result, element, at);
    }
    result
}
