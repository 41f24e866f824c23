//! Operands of products that are put into memory first, so that the product is computed in blocks
//! (`block.rs`): a copy is small beside it.
//!
//! What an operation that moves elements would give (`tensor.transpose`, `tensor.reshape`) is stored
//! rather than read where it comes from; and of a product that has the columns of its result
//! elsewhere than in the rows of an operand (`q k^T`) that operand is turned.

use ir::{Body, Builder, Context, Dim, Op, OpId, Point, ValueId};
use tensor::einsum::EinsumSpec;

use super::block::lanes;
use super::contract::Contraction;

/// From how many rows on it pays to put the operand that is loaded by vectors into memory first,
/// in the order in which it is read.
const ROWS_THAT_PAY: f64 = 16.0;

/// The operand of a product that is worth storing, so that it is computed in blocks.
pub(crate) fn worth_storing(cx: &Context, body: &Body, op: OpId) -> Option<ValueId> {
    let (contraction, at, rows) = by_vectors(cx, body, op)?;
    (rows >= ROWS_THAT_PAY).then(|| contraction.inputs[at].0)
}

/// Turns operands of products whose columns are not in a row (`q k^T` reads the rows of `k` as
/// columns), where a copy is small beside the product; none if there are no such products.
pub(crate) fn turn(cx: &Context, body: &Body) -> Option<Body> {
    let is_turned = |op: &OpId| {
        by_vectors(cx, body, *op).is_some_and(|(contraction, at, rows)| {
            rows >= ROWS_THAT_PAY && contraction.inputs[at].1.last() != contraction.output.last()
        })
    };
    let products: Vec<OpId> = body.walk_all().filter(|&op| tensor::Einsum::is(body, op)).filter(is_turned).collect();
    if products.is_empty() {
        return None;
    }
    let mut body = body.clone();
    for op in products {
        let Some((Contraction { mut inputs, output }, at, _)) = by_vectors(cx, &body, op) else { continue };
        let (result, loc) = (body.result(op, 0), body.loc(op));
        let ty = body.ty(result);
        let (value, letters) = &mut inputs[at];
        let column = letters.iter().position(|letter| output.last() == Some(letter)).expect("it is there");
        let perm: Vec<i64> =
            (0..letters.len()).filter(|&dim| dim != column).chain([column]).map(|dim| dim as i64).collect();
        let b = &mut Builder::new(cx, &mut body, Point::Before(op), loc);
        *value = tensor::Transpose::emit(b, *value, perm);
        let letter = letters.remove(column);
        letters.push(letter);
        let (values, inputs): (Vec<ValueId>, Vec<Vec<char>>) = inputs.into_iter().unzip();
        let new = tensor::Einsum::emit(b, ty, &values, EinsumSpec { inputs, output }.to_string());
        body.replace_all_uses(result, new);
        body.erase(op);
    }
    Some(body)
}

/// What a product of two operands loads by vectors, if all it needs for blocks is that it lies in
/// memory with the columns of the result in a row: which operand, and by how many rows of the
/// result each of its elements is used.
fn by_vectors(cx: &Context, body: &Body, op: OpId) -> Option<(Contraction, usize, f64)> {
    let contraction = Contraction::of(cx, body, op);
    let element = body.ty(body.result(op, 0)).element(cx);
    let (lanes, &column) = (lanes(cx, element)?, contraction.output.last()?);
    let size = |letter: char| contraction.size(cx, body, letter);
    let [first, second] = &contraction.inputs[..] else { return None };
    let at = [first, second].iter().position(|(_, letters)| letters.contains(&column))?;
    let (value, letters) = &contraction.inputs[at];
    let is_once = letters.iter().all(|letter| letters.iter().filter(|&other| other == letter).count() == 1);
    if contraction.summed().is_empty()
        || contraction.inputs[1 - at].1.contains(&column)
        || !is_once
        || body.ty(*value).element(cx) != element
        || (0..lanes).contains(&size(column))
    {
        return None;
    }
    let others = contraction.output.iter().filter(|letter| !letters.contains(letter));
    let rows = super::costs::count(&others.map(|&letter| size(letter)).collect::<Vec<Dim>>());
    Some((contraction, at, rows))
}
