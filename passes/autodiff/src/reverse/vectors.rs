//! Reverse of operations that are linear in vectors: what each operand gets of a cotangent.

use ir::{Builder, Op, OpId, Type, ValueId, View};
use vector::shape::{count, sizes};

use crate::prepare::vectors::{assembled, elements};
use crate::program::Program;
use crate::values::zero;

/// What a cotangent of the result of a linear operation gives to an operand. `value` says what a
/// value of the program is here.
pub fn transposed(
    b: &mut Builder<'_>,
    program: &Program<'_>,
    op: OpId,
    operand: usize,
    cotangent: ValueId,
    value: &dyn Fn(ValueId) -> ValueId,
) -> ValueId {
    let (cx, body) = (program.cx, program.body);
    let (def, ty) = (body.def(op), body.ty(body.operand(op, operand)));
    let is_scalar = !ty.is_vector(cx);
    match () {
        () if def == vector::Reduction::DEF => match operand {
            0 => vector::Broadcast::emit(b, ty, cotangent),
            _ => cotangent,
        },
        () if is_scalar && (def == vector::Broadcast::DEF || def == vector::Splat::DEF) => sum(b, cotangent),
        () if def == vector::ShapeCast::DEF => vector::ShapeCast::emit(b, ty, cotangent),
        () if def == vector::Transpose::DEF => {
            let permutation = vector::Transpose(op).permutation(cx, body).0;
            let mut inverse = vec![0; permutation.len()];
            for (at, &dim) in permutation.iter().enumerate() {
                inverse[dim as usize] = at as i64;
            }
            vector::Transpose::emit(b, cotangent, inverse)
        }
        () if def == vector::Extract::DEF => {
            let (position, dynamic) = position_of(program, op, 1, value);
            let nothing = zero(b, ty);
            vector::Insert::emit(b, cotangent, nothing, &dynamic, position)
        }
        () if def == vector::Insert::DEF => {
            let (position, dynamic) = position_of(program, op, 2, value);
            match operand {
                0 => vector::Extract::emit(b, cotangent, &dynamic, position),
                _ => {
                    let nothing = zero(b, body.ty(body.operand(op, 0)));
                    vector::Insert::emit(b, nothing, cotangent, &dynamic, position)
                }
            }
        }
        () => moved_back(b, program, op, operand, cotangent),
    }
}

/// The position of an extraction or insertion: numbers, and values for those that are not known.
fn position_of(
    program: &Program<'_>,
    op: OpId,
    first: usize,
    value: &dyn Fn(ValueId) -> ValueId,
) -> (Vec<i64>, Vec<ValueId>) {
    let body = program.body;
    let position = match first {
        1 => vector::Extract(op).static_position(program.cx, body).0,
        _ => vector::Insert(op).static_position(program.cx, body).0,
    };
    (position, body.operands(op).skip(first).map(value).collect())
}

/// The sum of all elements.
fn sum(b: &mut Builder<'_>, vector: ValueId) -> ValueId {
    let (cx, ty) = (b.cx, b.ty(vector));
    let total = count(&sizes(cx, ty)) as i64;
    let line: Type = cx.vector(&[total], ty.element(cx));
    let flat = if line == ty { vector } else { vector::ShapeCast::emit(b, line, vector) };
    vector::Reduction::emit(b, flat, None, vector::CombiningKind::Add)
}

/// Each element of the cotangent goes to the element that the operation took it from.
fn moved_back(b: &mut Builder<'_>, program: &Program<'_>, op: OpId, operand: usize, cotangent: ValueId) -> ValueId {
    let (cx, body) = (program.cx, program.body);
    let ty = body.ty(body.operand(op, operand));
    let moves = vector::sources(View::new(cx, body, op), 0, &[]).expect("the operation only moves elements");
    let shape = if ty.is_vector(cx) { sizes(cx, ty) } else { Vec::new() };
    let mut sums: Vec<Option<ValueId>> = vec![None; count(&shape)];
    let parts = elements(b, cotangent);
    for (at, source) in moves.into_iter().enumerate() {
        let Some((_, element)) = source.filter(|&(from, _)| from == operand) else { continue };
        sums[element] = Some(sums[element].map_or(parts[at], |sum| arith::Addf::emit(b, sum, parts[at])));
    }
    let nothing = zero(b, ty.element(cx));
    let sums: Vec<ValueId> = sums.into_iter().map(|sum| sum.unwrap_or(nothing)).collect();
    assembled(b, ty, &sums)
}
