//! Reductions, outer products, bitcasts and masks.

use ::vector::shape::{count, flat, place, sizes};
use ::vector::{CombiningKind, kind_of};
use ir::attr_values::{AttrValue, Ints};
use ir::{Failed, Op, OpDef, OpId, Type, ValueId};
use llvm::IntPredicate;

use super::super::Lowering;
use super::super::build::{Attrs, emit, fast_math, icmp, real};
use super::super::numbers::constant;
use super::rows::{
    Parts, assemble, check_size, constant_row, lane, parts, row_length, row_places, row_type, set_lane, splat,
};

/// What combines two values, element by element: for integers and for floats.
const COMBINE: &[(CombiningKind, Option<&OpDef>, Option<&OpDef>)] = &[
    (CombiningKind::Add, Some(llvm::Add::DEF), Some(llvm::FAdd::DEF)),
    (CombiningKind::Mul, Some(llvm::Mul::DEF), Some(llvm::FMul::DEF)),
    (CombiningKind::Minui, Some(llvm::UMin::DEF), None),
    (CombiningKind::Minsi, Some(llvm::SMin::DEF), None),
    (CombiningKind::Minnumf, None, Some(llvm::MinNum::DEF)),
    (CombiningKind::Maxui, Some(llvm::UMax::DEF), None),
    (CombiningKind::Maxsi, Some(llvm::SMax::DEF), None),
    (CombiningKind::Maxnumf, None, Some(llvm::MaxNum::DEF)),
    (CombiningKind::And, Some(llvm::And::DEF), None),
    (CombiningKind::Or, Some(llvm::Or::DEF), None),
    (CombiningKind::Xor, Some(llvm::Xor::DEF), None),
    (CombiningKind::Maximumf, None, Some(llvm::Maximum::DEF)),
    (CombiningKind::Minimumf, None, Some(llvm::Minimum::DEF)),
];

/// What makes one number of a row: for integers and for floats. Sums and products of floats are
/// not here: they start from a number.
const REDUCE: &[(CombiningKind, &OpDef)] = &[
    (CombiningKind::Minui, llvm::ReduceUMin::DEF),
    (CombiningKind::Minsi, llvm::ReduceSMin::DEF),
    (CombiningKind::Minnumf, llvm::ReduceFMin::DEF),
    (CombiningKind::Maxui, llvm::ReduceUMax::DEF),
    (CombiningKind::Maxsi, llvm::ReduceSMax::DEF),
    (CombiningKind::Maxnumf, llvm::ReduceFMax::DEF),
    (CombiningKind::And, llvm::ReduceAnd::DEF),
    (CombiningKind::Or, llvm::ReduceOr::DEF),
    (CombiningKind::Xor, llvm::ReduceXor::DEF),
    (CombiningKind::Maximumf, llvm::ReduceFMaximum::DEF),
    (CombiningKind::Minimumf, llvm::ReduceFMinimum::DEF),
];

/// Combines two values, scalars or rows.
fn combine(
    c: &mut Lowering<'_>,
    op: OpId,
    kind: CombiningKind,
    values: [ValueId; 2],
    flags: &Attrs,
) -> Result<ValueId, Failed> {
    let ty = c.body().ty(values[0]);
    let is_float = ty.element(c.cx).is_float(c.cx);
    let found = COMBINE.iter().find(|(known, ..)| *known == kind);
    let def = found.and_then(|&(_, integer, float)| if is_float { float } else { integer });
    match def {
        Some(def) => Ok(emit(c, def, &values, ty, if is_float { flags.clone() } else { Vec::new() })),
        None => Err(c.fail(op, format!("`{}` of `{}` is not covered", kind.word(), ty.text(c.cx)))),
    }
}

/// One number from a row, starting with `acc` if there is one.
fn reduce(
    c: &mut Lowering<'_>,
    op: OpId,
    kind: CombiningKind,
    row: ValueId,
    acc: Option<ValueId>,
    flags: &Attrs,
) -> Result<ValueId, Failed> {
    let element = c.body().ty(row).element(c.cx);
    let is_float = element.is_float(c.cx);
    // Adding to -0 and multiplying by 1 changes no number.
    let ordered = match kind {
        CombiningKind::Add if is_float => Some((llvm::ReduceFAdd::DEF, -0.0)),
        CombiningKind::Mul if is_float => Some((llvm::ReduceFMul::DEF, 1.0)),
        _ => None,
    };
    if let Some((def, neutral)) = ordered {
        let start = match acc {
            Some(acc) => acc,
            None => real(c, neutral, element),
        };
        return Ok(emit(c, def, &[start, row], element, flags.clone()));
    }
    let def = match kind {
        CombiningKind::Add => llvm::ReduceAdd::DEF,
        CombiningKind::Mul => llvm::ReduceMul::DEF,
        _ => match REDUCE.iter().find(|(known, _)| *known == kind) {
            Some(&(_, def)) => def,
            None => return Err(c.fail(op, format!("a reduction by `{}` is not covered", kind.word()))),
        },
    };
    let attrs = if is_float { flags.clone() } else { Vec::new() };
    let reduced = emit(c, def, &[row], element, attrs);
    match acc {
        Some(acc) => combine(c, op, kind, [acc, reduced], flags),
        None => Ok(reduced),
    }
}

/// `vector.reduction`.
pub fn reduction(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (kind, flags) = (kind_of(c.view(op)), fast_math(c.view(op)));
    let result = reduce(c, op, kind, operands[0], operands.get(1).copied(), &flags)?;
    c.replace(op, &[result]);
    Ok(())
}

/// `vector.multi_reduction`: row after row. If rows are kept they are combined as they are, else
/// each becomes a number.
pub fn multi_reduction(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = c.view(op);
    let (kind, ty, result_type) = (kind_of(view), view.operand_type(0), view.result_type(0));
    let reduced = view.attr("reduction_dims").and_then(|attr| Ints::read(c.cx, attr)).unwrap_or_default();
    check_size(c, op, ty)?;
    let shape = sizes(c.cx, ty);
    let kept: Vec<usize> = (0..shape.len()).filter(|&dim| !reduced.contains(&(dim as i64))).collect();
    let keeps_rows = kept.last() == Some(&(shape.len() - 1));
    let source = parts(c, operands[0], ty);
    let mut result = parts(c, operands[1], result_type);
    let none = Attrs::new();
    // What a row of the source goes to: a row of the result, or one of its elements.
    let target_dims: Vec<usize> = kept.iter().copied().filter(|&dim| dim + 1 < shape.len()).collect();
    let target_sizes: Vec<usize> = target_dims.iter().map(|&dim| shape[dim]).collect();
    for (place, &row) in row_places(&shape).into_iter().zip(&source.rows) {
        let target: Vec<usize> = target_dims.iter().map(|&dim| place[dim]).collect();
        let target = flat(&target_sizes, &target);
        if keeps_rows {
            result.rows[target] = combine(c, op, kind, [result.rows[target], row], &none)?;
        } else {
            let old = result.element(c, target);
            let new = reduce(c, op, kind, row, Some(old), &none)?;
            set_element(c, &mut result, target, new);
        }
    }
    let value = assemble(c, &result.rows, result_type)?;
    c.replace(op, &[value]);
    Ok(())
}

/// Replaces an element of a value that was taken apart.
fn set_element(c: &mut Lowering<'_>, parts: &mut Parts, at: usize, value: ValueId) {
    match parts.length {
        Some(length) => parts.rows[at / length] = set_lane(c, parts.rows[at / length], value, at % length),
        None => parts.rows[0] = value,
    }
}

/// `vector.outerproduct`: a row for each element on the left; a sum of float products is one
/// operation, as in the evaluator.
pub fn outer_product(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let view = c.view(op);
    let (kind, lhs, rhs, ty) = (kind_of(view), view.operand_type(0), view.operand_type(1), view.result_type(0));
    check_size(c, op, ty)?;
    let acc = operands.get(2).map(|&acc| parts(c, acc, ty));
    let row_ty = row_type(c, ty)?;
    let count = sizes(c.cx, lhs)[0];
    let is_scaling = !rhs.is_vector(c.cx);
    let mut rows = Vec::new();
    for number in 0..if is_scaling { 1 } else { count } {
        let (a, b) = match is_scaling {
            true => (operands[0], splat(c, operands[1], row_ty)),
            false => {
                let element = lane(c, operands[0], number);
                (splat(c, element, row_ty), operands[1])
            }
        };
        let acc = acc.as_ref().map(|acc| acc.rows[number]);
        rows.push(multiply_and_combine(c, op, kind, [a, b], acc)?);
    }
    let value = assemble(c, &rows, ty)?;
    c.replace(op, &[value]);
    Ok(())
}

fn multiply_and_combine(
    c: &mut Lowering<'_>,
    op: OpId,
    kind: CombiningKind,
    factors: [ValueId; 2],
    acc: Option<ValueId>,
) -> Result<ValueId, Failed> {
    let ty = c.body().ty(factors[0]);
    let none = Attrs::new();
    match acc {
        Some(acc) if kind == CombiningKind::Add && ty.element(c.cx).is_float(c.cx) => {
            Ok(emit(c, llvm::Fma::DEF, &[factors[0], factors[1], acc], ty, none))
        }
        Some(acc) => {
            let product = combine(c, op, CombiningKind::Mul, factors, &none)?;
            combine(c, op, kind, [acc, product], &none)
        }
        None => combine(c, op, CombiningKind::Mul, factors, &none),
    }
}

/// `vector.bitcast`, row by row.
pub fn bitcast(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let (from, to) = (c.view(op).operand_type(0), c.view(op).result_type(0));
    check_size(c, op, from)?;
    let row = row_type(c, to)?;
    let source = parts(c, operands[0], from);
    let rows: Vec<ValueId> = source
        .rows
        .iter()
        .map(|&old| match c.body().ty(old) == row {
            true => old,
            false => emit(c, llvm::Bitcast::DEF, &[old], row, Vec::new()),
        })
        .collect();
    let value = assemble(c, &rows, to)?;
    c.replace(op, &[value]);
    Ok(())
}

// ---- masks ----

/// The numbers from 0 up, in a row.
pub fn numbers(c: &mut Lowering<'_>, length: usize) -> ValueId {
    let row = c.cx.vector(&[length as i64], Type::I64);
    let numbers: Vec<u64> = (0..length as u64).collect();
    constant_row(c, &numbers, row)
}

/// `vector.step`.
pub fn step(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let ty = c.view(op).result_type(0);
    check_size(c, op, ty)?;
    c.result_types(op)?;
    let value = numbers(c, row_length(&sizes(c.cx, ty)));
    c.replace(op, &[value]);
    Ok(())
}

/// `vector.constant_mask`.
pub fn constant_mask(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let ty = c.view(op).result_type(0);
    check_size(c, op, ty)?;
    let row = row_type(c, ty)?;
    let counts = c.view(op).attr("mask_dim_sizes").and_then(|attr| Ints::read(c.cx, attr)).unwrap_or_default();
    let shape = sizes(c.cx, ty);
    let is_set = |number: usize| {
        let place = if shape.is_empty() { vec![0] } else { place(&shape, number) };
        u64::from(place.iter().zip(counts.iter()).all(|(&at, &count)| (at as i64) < count))
    };
    let bits: Vec<u64> = (0..count(&shape)).map(is_set).collect();
    let rows: Vec<ValueId> = bits.chunks(row_length(&shape)).map(|bits| constant_row(c, bits, row)).collect();
    let value = assemble(c, &rows, ty)?;
    c.replace(op, &[value]);
    Ok(())
}

/// `vector.create_mask`: a row is the same for all outer places that are set, and empty for others.
pub fn create_mask(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let ty = c.view(op).result_type(0);
    check_size(c, op, ty)?;
    let mask_row = row_type(c, ty)?;
    let shape = sizes(c.cx, ty);
    let Some((&last, outer)) = operands.split_last() else {
        return Err(c.fail(op, "a mask has at least one operand"));
    };
    let steps = numbers(c, row_length(&shape));
    let wide = c.body().ty(steps);
    let limit = splat(c, last, wide);
    let full = icmp(c, IntPredicate::Slt, steps, limit);
    let mut rows = Vec::new();
    for place in row_places(&shape) {
        let mut row = full;
        for (&at, &count) in place.iter().zip(outer) {
            let at = constant(c, at as i64);
            let is_set = icmp(c, IntPredicate::Slt, at, count);
            let is_set = splat(c, is_set, mask_row);
            row = llvm::And::emit(&mut c.builder(), row, is_set);
        }
        rows.push(row);
    }
    let value = assemble(c, &rows, ty)?;
    c.replace(op, &[value]);
    Ok(())
}
