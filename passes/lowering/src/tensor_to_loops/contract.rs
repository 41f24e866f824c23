//! Contractions: `einsum` and `matmul`, as sums of products over letters.
//!
//! Products of matrices of some size are computed in blocks (`block.rs`). Of the others, where the
//! innermost dimension of the result is also that of an operand, rows of the result are
//! accumulated in memory, so that the innermost loop runs along memory; else each element is
//! summed in a register.

use arith::FastMath;
use ir::attr_values::AttrValue;
use ir::{AttrDict, Body, Builder, Context, DYNAMIC, Dim, NamedAttr, Op, OpDef, OpId, Type, ValueId};
use memref::Size;
use tensor::einsum::EinsumSpec;

use super::lowerer::Lowerer;
use super::plan::Stage;
use super::reduce::{convert, is_narrow, sum_type};

/// A sum of products.
pub(crate) struct Contraction {
    /// The operands and the letters of their dimensions.
    pub inputs: Vec<(ValueId, Vec<char>)>,
    /// The letters of the result.
    pub output: Vec<char>,
}

impl Contraction {
    /// What a `tensor.einsum` or `tensor.matmul` computes.
    pub fn of(cx: &Context, body: &Body, op: OpId) -> Contraction {
        let operands: Vec<ValueId> = body.operands(op).collect();
        if let Some(einsum) = tensor::Einsum::cast(body, op) {
            let spec = EinsumSpec::parse(&einsum.spec(cx, body)).expect("a verified specification");
            return Contraction { inputs: operands.into_iter().zip(spec.inputs).collect(), output: spec.output };
        }
        let rank = body.ty(operands[0]).shape(cx).map_or(2, <[Dim]>::len);
        let batch: Vec<char> = ('a'..).take(rank - 2).collect();
        let letters = |last: &[char]| batch.iter().chain(last).copied().collect::<Vec<char>>();
        Contraction {
            inputs: vec![(operands[0], letters(&['M', 'K'])), (operands[1], letters(&['K', 'N']))],
            output: letters(&['M', 'N']),
        }
    }

    /// The letters that are summed over, in the order of the operands.
    pub fn summed(&self) -> Vec<char> {
        let mut letters = Vec::new();
        for &letter in self.inputs.iter().flat_map(|(_, letters)| letters) {
            if !self.output.contains(&letter) && !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        letters
    }

    /// All letters: those of the result, then those that are summed over.
    pub fn letters(&self) -> Vec<char> {
        self.output.iter().copied().chain(self.summed()).collect()
    }

    /// The letters with which the result starts and that all operands have.
    pub fn batch(&self) -> Vec<char> {
        let everywhere = |letter: &&char| self.inputs.iter().all(|(_, letters)| letters.contains(letter));
        self.output.iter().take_while(everywhere).copied().collect()
    }

    /// The size of a letter, if a type says it.
    pub fn size(&self, cx: &Context, body: &Body, letter: char) -> Dim {
        let sizes = self.inputs.iter().flat_map(|(value, letters)| {
            let dims = letters.iter().enumerate().filter(move |&(_, &other)| other == letter);
            dims.filter_map(|(dim, _)| body.ty(*value).shape(cx)?.get(dim).copied())
        });
        sizes.fold(DYNAMIC, |known, size| if known == DYNAMIC { size } else { known })
    }
}

/// The indices of letters.
#[derive(Clone, Default)]
pub(crate) struct Letters(Vec<(char, ValueId)>);

impl Letters {
    /// These indices and others.
    pub fn with(&self, letters: &[char], indices: &[ValueId]) -> Letters {
        let mut all = self.0.clone();
        all.extend(letters.iter().copied().zip(indices.iter().copied()));
        Letters(all)
    }

    /// The indices of letters.
    pub fn of(&self, letters: &[char]) -> Vec<ValueId> {
        let index = |letter: &char| self.0.iter().find(|(other, _)| other == letter).expect("a letter with a loop").1;
        letters.iter().map(index).collect()
    }
}

/// Writes a contraction; the first batch letters have these indices.
pub(crate) fn emit(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (contraction, value) = (Contraction::of(l.cx, l.old, stage.op), stage.value);
    let element = l.element_type(value);
    let (first, rest) = contraction.output.split_at(bound.len());
    let fixed = Letters::default().with(first, bound);
    let summed = contraction.summed();
    if super::block::emit(l, b, &contraction, value, rest, &fixed) {
        return;
    }
    let is_row_of_operand =
        |letter: &&char| contraction.inputs.iter().any(|(_, letters)| letters.last() == Some(letter));
    match rest.split_last() {
        Some((row, outer))
            if !summed.is_empty() && is_row_of_operand(&row) && !is_narrow(l, element) && !in_register(l, value) =>
        {
            let row_letter = [*row];
            let outer_sizes = extents(l, b, &contraction, outer);
            let (row_size, sum_sizes) =
                (extents(l, b, &contraction, &row_letter), extents(l, b, &contraction, &summed));
            l.nest(b, &outer_sizes, &mut |l, b, indices| {
                let at = fixed.with(outer, indices);
                clear_row(l, b, value, &at.of(&contraction.output[..contraction.output.len() - 1]), row_size[0]);
                l.nest(b, &sum_sizes, &mut |l, b, inner| {
                    let at = at.with(&summed, inner);
                    l.nest(b, &row_size, &mut |l, b, column| {
                        let at = at.with(&row_letter, column);
                        let product = product(l, b, &contraction, &at, element);
                        add_to_row(l, b, value, &at.of(&contraction.output), product);
                    });
                });
            });
        }
        _ => {
            let (sizes, sum_sizes) = (extents(l, b, &contraction, rest), extents(l, b, &contraction, &summed));
            let wide = sum_type(l, element);
            l.nest(b, &sizes, &mut |l, b, indices| {
                let at = fixed.with(rest, indices);
                let total = sum(l, b, &contraction, &at, (&summed, &sum_sizes), wide);
                let result = convert(l, b, total, element);
                l.write(b, value, &at.of(&contraction.output), result);
            });
        }
    }
}

/// An element of the result, summed in a register over letters of these sizes.
pub(crate) fn sum(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    contraction: &Contraction,
    at: &Letters,
    (summed, sizes): (&[char], &[Size]),
    ty: Type,
) -> ValueId {
    if summed.is_empty() {
        return product(l, b, contraction, at, ty);
    }
    let zero = l.zero(b, ty);
    l.fold(b, sizes, &[zero], &mut |l, b, inner, carried| {
        let product = product(l, b, contraction, &at.with(summed, inner), ty);
        vec![accumulate(l, b, carried[0], product)]
    })[0]
}

// ---- rows that are accumulated in memory ----

/// Fills a row of a result with zeros; the dimensions before it have these indices.
pub(crate) fn clear_row(l: &mut Lowerer<'_>, b: &mut Builder<'_>, value: ValueId, outer: &[ValueId], size: Size) {
    let zero = l.zero(b, l.element_type(value));
    l.nest(b, &[size], &mut |l, b, column| {
        let place: Vec<ValueId> = outer.iter().chain(column).copied().collect();
        l.store(b, value, &place, zero);
    });
}

/// Adds a product to an element of a result in memory.
pub(crate) fn add_to_row(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    value: ValueId,
    place: &[ValueId],
    product: ValueId,
) {
    let before = l.load(b, value, place);
    let after = accumulate(l, b, before, product);
    l.store(b, value, place, after);
}

/// Whether a value gets no memory.
fn in_register(l: &Lowerer<'_>, value: ValueId) -> bool {
    !l.places.contains_key(&value)
}

/// The sizes of letters.
pub(crate) fn extents(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    contraction: &Contraction,
    letters: &[char],
) -> Vec<Size> {
    letters.iter().map(|&letter| l.letter_extent(b, contraction, letter)).collect()
}

/// The product of the operands' elements, in a type.
pub(crate) fn product(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    contraction: &Contraction,
    at: &Letters,
    ty: Type,
) -> ValueId {
    let mut product = None;
    for (value, letters) in &contraction.inputs {
        let element = l.element(b, *value, &at.of(letters));
        let element = convert(l, b, element, ty);
        product = Some(match product {
            None => element,
            Some(before) => multiply(l, b, before, element),
        });
    }
    product.expect("a contraction has operands")
}

/// `x * y` of numbers, as a product may be fused with the sum around it.
pub(crate) fn multiply(l: &mut Lowerer<'_>, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    arithmetic(l, b, x, y, [arith::Mulf::DEF, arith::Muli::DEF, arith::Andi::DEF])
}

/// `x + y` of numbers, in any order and fused with a product.
pub(crate) fn accumulate(l: &mut Lowerer<'_>, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    arithmetic(l, b, x, y, [arith::Addf::DEF, arith::Addi::DEF, arith::Ori::DEF])
}

fn arithmetic(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    x: ValueId,
    y: ValueId,
    [float, integer, bool]: [&'static OpDef; 3],
) -> ValueId {
    let ty = b.ty(x);
    match ty {
        Type::I1 => l.emit(b, bool, &[x, y], ty, AttrDict::EMPTY),
        _ if ty.is_float(l.cx) => {
            let flags = FastMath::REASSOC.with(FastMath::CONTRACT).attr(l.cx);
            let attrs = l.cx.dict(vec![NamedAttr { name: l.cx.name("fastmath"), attr: flags, inherent: true }]);
            l.emit(b, float, &[x, y], ty, attrs)
        }
        _ => l.emit(b, integer, &[x, y], ty, AttrDict::EMPTY),
    }
}
