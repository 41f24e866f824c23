//! Register-blocked contractions: a few rows of the result times a few vectors along its last
//! dimension are kept in registers while all that is summed goes by.
//!
//! For that, one operand has the last dimension of the result as its own last one and lies in
//! memory (its rows are loaded as vectors), and the other one has another dimension of the result
//! (its elements are broadcast). A block of columns is taken through all rows before the next,
//! so that the part of the operand under it stays in the cache.

use ir::{AttrDict, Builder, Context, DYNAMIC, Op, Type, ValueId};
use memref::Size;

use super::contract::{Contraction, Letters, extents, sum};
use super::lowerer::{Lowerer, Place};

/// How many rows of the result are computed together.
const ROWS: i64 = 4;
/// How many vectors of each row.
const VECTORS: i64 = 2;
/// The bytes of a vector: as wide as machines have them; LLVM takes them apart where they are not.
const VECTOR_BYTES: i64 = 64;

/// A contraction that can be computed in blocks.
struct Blocked<'c> {
    contraction: &'c Contraction,
    value: ValueId,
    element: Type,
    /// The operand whose elements are broadcast, and the one that is loaded by vectors.
    scalar: usize,
    vector: usize,
    /// The letter of the rows, if there is one, and that of the columns.
    row: Option<char>,
    column: char,
    summed: Vec<char>,
    lanes: i64,
    vectors: i64,
}

/// Writes a contraction in blocks, if it can be; `rest` are the letters of the result that have
/// no index yet.
pub(crate) fn emit(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    contraction: &Contraction,
    value: ValueId,
    rest: &[char],
    fixed: &Letters,
) -> bool {
    let Some(blocked) = Blocked::of(l, contraction, value, rest) else { return false };
    let inner = |letter: &char| *letter == blocked.column || Some(*letter) == blocked.row;
    let outer: Vec<char> = rest.iter().copied().filter(|letter| !inner(letter)).collect();
    let sizes = extents(l, b, contraction, &outer);
    l.nest(b, &sizes, &mut |l, b, indices| blocked.matrix(l, b, &fixed.with(&outer, indices)));
    true
}

/// The numbers in a vector of an element type; none if nothing is computed in blocks of such.
pub(crate) fn lanes(cx: &Context, element: Type) -> Option<i64> {
    let bytes = i64::from(element.width(cx)?) / 8;
    (element.is_float(cx) && bytes >= 4).then(|| VECTOR_BYTES / bytes)
}

impl<'c> Blocked<'c> {
    fn of(l: &Lowerer<'_>, contraction: &'c Contraction, value: ValueId, rest: &[char]) -> Option<Blocked<'c>> {
        let element = l.element_type(value);
        let lanes = lanes(l.cx, element)?;
        let summed = contraction.summed();
        let column = *rest.last()?;
        let in_memory = |value: ValueId, rank: usize| match l.places.get(&value) {
            Some(Place::Buffer { kept, .. }) => kept.last() == Some(&(rank - 1)),
            _ => false,
        };
        if summed.is_empty() || contraction.inputs.len() != 2 || !in_memory(value, l.rank(value)) {
            return None;
        }
        let vector = (0..2).find(|&at| {
            let (value, letters) = &contraction.inputs[at];
            letters.last() == Some(&column)
                && letters.iter().filter(|&&letter| letter == column).count() == 1
                && in_memory(*value, letters.len())
                && l.element_type(*value) == element
        })?;
        let (scalar, others) = (1 - vector, &contraction.inputs[vector].1);
        let letters = &contraction.inputs[scalar].1;
        if letters.contains(&column) {
            return None;
        }
        let is_row = |letter: &&char| letters.contains(letter) && !others.contains(letter);
        let row = rest.iter().rev().find(is_row).copied();
        let vectors = match contraction.size(l.cx, l.old, column) {
            DYNAMIC => VECTORS,
            size => VECTORS.min(size / lanes),
        };
        let this = Blocked { contraction, value, element, scalar, vector, row, column, summed, lanes, vectors };
        (vectors > 0).then_some(this)
    }

    /// Writes the rows and columns of a matrix.
    fn matrix(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, at: &Letters) {
        let columns = l.letter_extent(b, self.contraction, self.column);
        let rows = match self.row {
            Some(row) => l.letter_extent(b, self.contraction, row),
            None => Size::Known(1),
        };
        let width = self.lanes * self.vectors;
        let (columns, rows) = (l.value_of(b, columns), l.value_of(b, rows));
        let (whole, high) = (self.whole(l, b, columns, width), self.whole(l, b, rows, ROWS));
        let (zero, one) = (l.index(b, 0), l.index(b, 1));
        let (step, tall) = (l.index(b, width), l.index(b, ROWS));
        l.loop_over(b, [zero, whole, step], &[], &mut |l, b, column, _| {
            l.loop_over(b, [zero, high, tall], &[], &mut |l, b, row, _| {
                self.block(l, b, at, row, column, ROWS);
                Vec::new()
            });
            if high != rows {
                l.loop_over(b, [high, rows, one], &[], &mut |l, b, row, _| {
                    self.block(l, b, at, row, column, 1);
                    Vec::new()
                });
            }
            Vec::new()
        });
        if whole != columns {
            l.loop_over(b, [zero, rows, one], &[], &mut |l, b, row, _| {
                self.rest_of_row(l, b, &self.with_row(at, row), whole, columns);
                Vec::new()
            });
        }
    }

    /// The largest multiple of a step that is not above a size.
    fn whole(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, size: ValueId, step: i64) -> ValueId {
        let step = l.index(b, step);
        let rest = l.rem(b, size, step);
        l.sub(b, size, rest)
    }

    fn with_row(&self, at: &Letters, row: ValueId) -> Letters {
        match self.row {
            Some(letter) => at.with(&[letter], &[row]),
            None => at.clone(),
        }
    }

    /// Writes some rows of some vectors, from a row and a column on.
    fn block(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, at: &Letters, row: ValueId, column: ValueId, rows: i64) {
        let ty = l.cx.vector(&[self.lanes], self.element);
        let places: Vec<Letters> = (0..rows)
            .map(|number| {
                let row = l.plus(b, row, number);
                self.with_row(at, row)
            })
            .collect();
        let columns: Vec<ValueId> = (0..self.vectors).map(|number| l.plus(b, column, number * self.lanes)).collect();
        let zero = l.zero(b, self.element);
        let zero = vector::Broadcast::emit(b, ty, zero);
        let inits = vec![zero; places.len() * columns.len()];
        let sizes = extents(l, b, self.contraction, &self.summed);
        let sums = l.fold(b, &sizes, &inits, &mut |l, b, inner, carried| {
            let vectors: Vec<ValueId> = columns
                .iter()
                .map(|&column| {
                    let letters = places[0].with(&self.summed, inner).with(&[self.column], &[column]);
                    self.load(l, b, &letters, ty)
                })
                .collect();
            let (operand, letters) = &self.contraction.inputs[self.scalar];
            let mut next = Vec::new();
            for (number, place) in places.iter().enumerate() {
                let element = l.element(b, *operand, &place.with(&self.summed, inner).of(letters));
                let element = super::reduce::convert(l, b, element, self.element);
                let row = vector::Broadcast::emit(b, ty, element);
                for (at, &vector) in vectors.iter().enumerate() {
                    let sum = carried[number * vectors.len() + at];
                    next.push(l.emit(b, vector::Fma::DEF, &[row, vector, sum], ty, AttrDict::EMPTY));
                }
            }
            next
        });
        for (number, place) in places.iter().enumerate() {
            for (at, &column) in columns.iter().enumerate() {
                let letters = place.with(&[self.column], &[column]);
                let (memref, indices) = self.address(l, self.value, &letters.of(&self.contraction.output));
                vector::Store::build(b, sums[number * columns.len() + at], memref, &indices);
            }
        }
    }

    fn load(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, at: &Letters, ty: Type) -> ValueId {
        let (operand, letters) = &self.contraction.inputs[self.vector];
        let (memref, indices) = self.address(l, *operand, &at.of(letters));
        vector::Load::emit(b, ty, memref, &indices)
    }

    /// The memref of a tensor, and its indices for those of the tensor.
    fn address(&self, l: &Lowerer<'_>, value: ValueId, indices: &[ValueId]) -> (ValueId, Vec<ValueId>) {
        let Place::Buffer { memref, kept } = &l.places[&value] else { unreachable!("it is in memory") };
        (*memref, kept.iter().map(|&dim| indices[dim]).collect())
    }

    /// Writes the columns behind the last whole block, one by one.
    fn rest_of_row(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, at: &Letters, from: ValueId, to: ValueId) {
        let one = l.index(b, 1);
        let sizes = extents(l, b, self.contraction, &self.summed);
        l.loop_over(b, [from, to, one], &[], &mut |l, b, column, _| {
            let at = at.with(&[self.column], &[column]);
            let sum = sum(l, b, self.contraction, &at, (&self.summed, &sizes), self.element);
            l.store(b, self.value, &at.of(&self.contraction.output), sum);
            Vec::new()
        });
    }
}
