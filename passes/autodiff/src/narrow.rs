//! Narrow tapes: an integer of 64 bits whose range is known is kept in 32.
//!
//! The range follows from constants, bounds of loops and small types, or from what the value is
//! a subscript of: that is in bounds. A truth value takes a byte, which is what memory has for
//! it; bits would have to be read before they are written.

use ir::interfaces::Loop;
use ir::{Builder, Op, Type, TypeKind, ValueDef, ValueId};

use crate::program::{Kind, Program, memref_operand, subscripts};

/// The type that a value has on a tape.
pub fn stored_type(program: &Program<'_>, value: ValueId) -> Type {
    let ty = program.body.ty(value);
    let is_wide = ty == Type::INDEX || ty == Type::I64;
    let fits = |range: Range| range.low >= i128::from(i32::MIN) && range.high <= i128::from(i32::MAX);
    let is_small = is_wide && (is_small_subscript(program, value) || range(program, value).is_some_and(fits));
    if is_small { Type::I32 } else { ty }
}

/// A value as it is put on its tape.
pub fn to_stored(b: &mut Builder<'_>, value: ValueId, stored: Type) -> ValueId {
    match b.ty(value) {
        ty if ty == stored => value,
        Type::INDEX => arith::IndexCast::emit(b, stored, value),
        _ => arith::Trunci::emit(b, stored, value),
    }
}

/// A value as it was before it was put on its tape.
pub fn from_stored(b: &mut Builder<'_>, kept: ValueId, ty: Type) -> ValueId {
    match ty {
        ty if ty == b.ty(kept) => kept,
        Type::INDEX => arith::IndexCast::emit(b, ty, kept),
        _ => arith::Extsi::emit(b, ty, kept),
    }
}

/// Whether a value is a subscript of a dimension of known size, wherever it is defined.
fn is_small_subscript(program: &Program<'_>, value: ValueId) -> bool {
    let (cx, body) = (program.cx, program.body);
    let block = body.defining_block(value);
    body.uses(value).any(|used| {
        let is_access = matches!(program.kind(used.op), Kind::Load | Kind::Store | Kind::Accumulate);
        if !is_access || body.block_of(used.op) != block {
            return false;
        }
        let shape = body.ty(memref_operand(body, used.op)).shape(cx).unwrap_or(&[]);
        let mut sizes = subscripts(body, used.op).into_iter().zip(shape);
        sizes.any(|(subscript, &size)| subscript == value && (0..=i64::from(i32::MAX)).contains(&size))
    })
}

#[derive(Copy, Clone, Debug)]
struct Range {
    low: i128,
    high: i128,
}

/// How deep a value is looked into.
const MAX_DEPTH: usize = 8;

fn range(program: &Program<'_>, value: ValueId) -> Option<Range> {
    match within(program, value, None, MAX_DEPTH)? {
        Known::Range(range) => Some(range),
        Known::Assumed => None,
    }
}

/// What is known of a value.
enum Known {
    /// Where it lies.
    Range(Range),
    /// It is a carried value whose range is being looked for.
    Assumed,
}

fn within(program: &Program<'_>, value: ValueId, assumed: Option<ValueId>, depth: usize) -> Option<Known> {
    let (cx, body) = (program.cx, program.body);
    if assumed == Some(value) {
        return Some(Known::Assumed);
    }
    if let Some(number) = ir::constant_of(cx, body, value).and_then(|attr| attr.as_integer(cx)) {
        return Some(Known::Range(Range { low: number, high: number }));
    }
    let depth = depth.checked_sub(1)?;
    match body.value_def(value) {
        ValueDef::Argument(block, index) => {
            let parent = body.block_parent(block)?;
            let counted = program.as_loop(parent)?;
            match index {
                0 => induction(program, &counted, depth).map(Known::Range),
                _ => carried(program, &counted, index as usize - 1, depth).map(Known::Range),
            }
        }
        ValueDef::Result(op, index) if program.kind(op) == Kind::For => {
            let counted = program.as_loop(op)?;
            carried(program, &counted, index as usize, depth).map(Known::Range)
        }
        ValueDef::Result(op, _) => {
            let def = body.def(op);
            let of = |index: usize| within(program, body.operand(op, index), assumed, depth);
            match () {
                () if def == arith::Select::DEF => either(of(1)?, of(2)?),
                () if def == arith::Minsi::DEF || def == arith::Maxsi::DEF => either(of(0)?, of(1)?),
                () if def == arith::IndexCast::DEF || def == arith::Extsi::DEF => {
                    of(0).or_else(|| by_type(program, body.operand(op, 0)).map(Known::Range))
                }
                () if def == arith::Addi::DEF => sum(of(0)?, of(1)?, 1),
                () if def == arith::Subi::DEF => sum(of(0)?, of(1)?, -1),
                () => by_type(program, value).map(Known::Range),
            }
        }
        ValueDef::Forward => None,
    }
}

/// The range of a narrow signless type, read with its sign.
fn by_type(program: &Program<'_>, value: ValueId) -> Option<Range> {
    let TypeKind::Integer { width, .. } = *program.body.ty(value).kind(program.cx) else { return None };
    (width <= 32).then(|| Range { low: -(1i128 << (width - 1)), high: (1i128 << (width - 1)) - 1 })
}

fn induction(program: &Program<'_>, counted: &Loop, depth: usize) -> Option<Range> {
    let of = |bound| match within(program, bound, None, depth)? {
        Known::Range(range) => Some(range),
        Known::Assumed => None,
    };
    let (lower, upper) = (of(counted.lower)?, of(counted.upper)?);
    Some(Range { low: lower.low, high: (upper.high - 1).max(lower.high) })
}

/// A carried value, if its next value is one of several, itself among them.
fn carried(program: &Program<'_>, counted: &Loop, at: usize, depth: usize) -> Option<Range> {
    let next = program.body.operand(counted.terminator?, at);
    let start = within(program, counted.inits[at], None, depth)?;
    let next = within(program, next, Some(counted.carried[at]), depth)?;
    match either(start, next)? {
        Known::Range(range) => Some(range),
        Known::Assumed => None,
    }
}

fn either(a: Known, b: Known) -> Option<Known> {
    Some(match (a, b) {
        (Known::Range(a), Known::Range(b)) => Known::Range(Range { low: a.low.min(b.low), high: a.high.max(b.high) }),
        (Known::Assumed, other) | (other, Known::Assumed) => other,
    })
}

fn sum(a: Known, b: Known, sign: i128) -> Option<Known> {
    let (Known::Range(a), Known::Range(b)) = (a, b) else { return None };
    let (low, high) = if sign > 0 { (b.low, b.high) } else { (-b.high, -b.low) };
    Some(Known::Range(Range { low: a.low + low, high: a.high + high }))
}
