//! A `tensor.select_and_scatter` as what it does in steps: windows side by side, where the first
//! selected element of each is, and a scatter.

use ir::{Type, ValueId};
use tensor::indexing::ScatterDims;
use tensor::{ReduceKind, ScatterKind, build};

use super::layout::{beside, laid_out};
use super::selected_kind;
use crate::rules::shaped::{Site, Size};
use crate::values::{float_constant, integer_constant, integer_like};

/// The value of a `tensor.select_and_scatter` of floats by a scatter of a kind.
pub fn written_out(s: &mut Site<'_, '_>, kind: ScatterKind) -> ValueId {
    let (own, result) = (s.sizes_at(0), s.sizes_at(1));
    let count = own.iter().fold(Size::Known(1), |count, &size| s.times(count, size));
    let (ty, open) = s.sized(&[count], s.operand_type(0).element(s.b.cx));
    let init = s.operand(2);
    let start = tensor::Splat::emit(s.b, ty, init, &open);
    if s.shape(1).contains(&0) {
        return s.reshape_by(start, &own);
    }
    let places = first_selected(s, &own, count, &result);
    let dims = ScatterDims {
        inserted_window_dims: vec![0],
        scatter_dims_to_operand_dims: vec![0],
        index_vector_dim: result.len() as i64,
        ..ScatterDims::default()
    };
    let updates = s.operand(1);
    let flat = build::scatter(s.b, kind, [start, places, updates], &dims);
    let value = s.reshape_by(flat, &own);
    let ty = s.result_type();
    s.fitted(value, ty)
}

/// The number, row-major, of the first element that each window selects; one that no element has
/// where there is nothing but padding.
fn first_selected(s: &mut Site<'_, '_>, own: &[Size], count: Size, result: &[Size]) -> ValueId {
    let kind = selected_kind(s.view);
    let lost = if kind == ReduceKind::Max { f64::NEG_INFINITY } else { f64::INFINITY };
    let (x, element) = (s.operand(0), s.operand_type(0).element(s.b.cx));
    let lost = float_constant(s.b, lost, element);
    let values = laid_out(s, x, lost, result);
    let numbers = s.places(&[count], 0);
    let numbers = s.reshape_by(numbers, own);
    let outside = integer_constant(s.b, -1, Type::I64);
    let numbers = laid_out(s, numbers, outside, result);
    let along = [result.len() as i64];
    let best = build::reduce(s.b, kind, values, &along);
    let best = beside(s, best, result);
    let hits = s.attains(values, best);
    let zero = integer_like(s.b, 0, numbers);
    let is_element = s.cmpi(arith::CmpI::Sge, numbers, zero);
    let hits = arith::Andi::emit(s.b, hits, is_element);
    let nobody = integer_like(s.b, i64::MAX, numbers);
    let candidates = arith::Select::emit(s.b, hits, numbers, nobody);
    build::reduce(s.b, ReduceKind::Min, candidates, &along)
}
