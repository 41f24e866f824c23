//! Operations that only move elements, by the dialect's table of where elements come from.

use ::vector::shape::sizes;
use ::vector::{Source, sources};
use ir::attr_values::{AttrValue, Ints};
use ir::{DYNAMIC, Failed, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::super::Lowering;
use super::super::build::icmp;
use super::super::numbers::constant;
use super::rows::{Parts, assemble, check_size, gather_row, parts, row_length, row_type};

/// An operation whose elements come from places that are known.
pub fn moved(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let position = position(c, op);
    let types: Vec<Type> = c.body().results(op).map(|value| c.body().ty(value)).collect();
    let count = c.body().operand_count(op);
    let operand_types: Vec<Type> = (0..count).map(|index| c.view(op).operand_type(index)).collect();
    for &ty in types.iter().chain(&operand_types) {
        check_size(c, op, ty)?;
    }
    let operands: Vec<Parts> = operands.iter().zip(operand_types).map(|(&value, ty)| parts(c, value, ty)).collect();
    let mut results = Vec::with_capacity(types.len());
    for (number, &ty) in types.iter().enumerate() {
        let Some(sources) = sources(c.view(op), number, &position) else {
            let message = format!("`{}` is not covered", c.body().def(op).name);
            return Err(c.fail(op, message));
        };
        results.push(value_of(c, &operands, &sources, ty)?);
    }
    c.replace(op, &results);
    Ok(())
}

/// A value of an old type whose elements come from elements of others.
fn value_of(c: &mut Lowering<'_>, operands: &[Parts], sources: &[Source], ty: Type) -> Result<ValueId, Failed> {
    if !ty.is_vector(c.cx) {
        return match sources[0] {
            Some((operand, at)) => Ok(operands[operand].element(c, at)),
            None => {
                let ty = c.convert_type(ty)?;
                Ok(llvm::Poison::emit(&mut c.builder(), ty))
            }
        };
    }
    let row = row_type(c, ty)?;
    let length = row_length(&sizes(c.cx, ty));
    let rows: Vec<ValueId> = sources.chunks(length).map(|sources| gather_row(c, operands, sources, row)).collect();
    assemble(c, &rows, ty)
}

/// The position of `extract` and `insert`; empty for other operations.
fn position(c: &Lowering<'_>, op: OpId) -> Vec<i64> {
    let attr = c.view(op).attr("static_position");
    attr.and_then(|attr| Ints::read(c.cx, attr)).unwrap_or_default().0
}

// ---- positions that are values ----

/// A part of a position.
#[derive(Copy, Clone)]
enum At {
    Known(i64),
    Value(ValueId),
}

/// The position of an operation whose operands from `first` on are the parts that are values;
/// `None` if nothing may depend on what is there.
fn position_of(c: &Lowering<'_>, op: OpId, operands: &[ValueId], first: usize) -> Option<Vec<At>> {
    let mut values = operands[first..].iter();
    let part = |&at: &i64| match at {
        DYNAMIC => values.next().map(|&value| At::Value(value)),
        ::vector::POISON => None,
        known => Some(At::Known(known)),
    };
    position(c, op).iter().map(part).collect()
}

/// The leading parts of a position that are known and lead through arrays.
fn known_prefix(shape: &[usize], position: &[At]) -> Vec<i64> {
    let known = position.iter().take(shape.len().saturating_sub(1)).map_while(|&at| match at {
        At::Known(number) => Some(number),
        At::Value(_) => None,
    });
    known.collect()
}

/// `vector.extract`.
pub fn extract(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.view(op).operand_type(0);
    let converted = c.result_types(op)?[0];
    let shape = sizes(c.cx, ty);
    let result = match position_of(c, op, operands, 1) {
        None => llvm::Poison::emit(&mut c.builder(), converted),
        Some(position) => {
            check_choices(c, op, ty, &position)?;
            let part = take(c, operands[0], &shape, &position);
            // All of a vector without dimensions is its element.
            if shape.is_empty() { super::rows::lane(c, part, 0) } else { part }
        }
    };
    c.replace(op, &[result]);
    Ok(())
}

/// Positions that are values choose among all rows, so these must not be too many.
fn check_choices(c: &mut Lowering<'_>, op: OpId, ty: Type, position: &[At]) -> Result<(), Failed> {
    match position.iter().any(|at| matches!(at, At::Value(_))) {
        true => check_size(c, op, ty),
        false => Ok(()),
    }
}

/// What is at a position. LLVM's arrays are indexed by numbers only, so a value chooses among
/// all parts.
fn take(c: &mut Lowering<'_>, value: ValueId, shape: &[usize], position: &[At]) -> ValueId {
    let prefix = known_prefix(shape, position);
    if !prefix.is_empty() {
        let count = prefix.len();
        let part = llvm::ExtractValue::emit(&mut c.builder(), value, prefix);
        return take(c, part, &shape[count..], &position[count..]);
    }
    let (Some((&at, rest)), Some((&size, inner))) = (position.split_first(), shape.split_first()) else { return value };
    let index = index_value(c, at);
    if inner.is_empty() {
        return llvm::ExtractElement::emit(&mut c.builder(), value, index);
    }
    let part = |c: &mut Lowering<'_>, number: usize| {
        let part = llvm::ExtractValue::emit(&mut c.builder(), value, [number as i64]);
        take(c, part, inner, rest)
    };
    let mut result = part(c, 0);
    for number in 1..size {
        let other = part(c, number);
        result = choose(c, index, number, other, result);
    }
    result
}

fn index_value(c: &mut Lowering<'_>, at: At) -> ValueId {
    match at {
        At::Known(number) => constant(c, number),
        At::Value(value) => value,
    }
}

/// One value if the index is a number, else the other.
fn choose(c: &mut Lowering<'_>, index: ValueId, number: usize, yes: ValueId, no: ValueId) -> ValueId {
    let number = constant(c, number as i64);
    let is_this = icmp(c, IntPredicate::Eq, index, number);
    llvm::Select::emit(&mut c.builder(), is_this, yes, no)
}

/// `vector.insert`.
pub fn insert(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.view(op).operand_type(1);
    let converted = c.result_types(op)?[0];
    let shape = sizes(c.cx, ty);
    let is_scalar = !c.view(op).operand_type(0).is_vector(c.cx);
    let result = match position_of(c, op, operands, 2) {
        None => llvm::Poison::emit(&mut c.builder(), converted),
        Some(_) if shape.is_empty() && is_scalar => super::rows::set_lane(c, operands[1], operands[0], 0),
        Some(position) => {
            check_choices(c, op, ty, &position)?;
            put(c, operands[1], &shape, &position, operands[0])
        }
    };
    c.replace(op, &[result]);
    Ok(())
}

/// A value with what is at a position replaced.
fn put(c: &mut Lowering<'_>, whole: ValueId, shape: &[usize], position: &[At], value: ValueId) -> ValueId {
    let prefix = known_prefix(shape, position);
    if !prefix.is_empty() {
        let count = prefix.len();
        let new = match count == position.len() {
            true => value,
            false => {
                let old = llvm::ExtractValue::emit(&mut c.builder(), whole, prefix.clone());
                put(c, old, &shape[count..], &position[count..], value)
            }
        };
        return llvm::InsertValue::emit(&mut c.builder(), whole, new, prefix);
    }
    let (Some((&at, rest)), Some((&size, inner))) = (position.split_first(), shape.split_first()) else { return value };
    let index = index_value(c, at);
    if inner.is_empty() {
        return llvm::InsertElement::emit(&mut c.builder(), whole, value, index);
    }
    let mut result = whole;
    for number in 0..size {
        let old = llvm::ExtractValue::emit(&mut c.builder(), whole, [number as i64]);
        let new = put(c, old, inner, rest, value);
        let part = choose(c, index, number, new, old);
        result = llvm::InsertValue::emit(&mut c.builder(), result, part, [number as i64]);
    }
    result
}
