//! Rewrites of scatters that add: what is known to add nothing is left out.
//!
//! Adding zero changes nothing but `-0.0`, so such an update may go where the zero has a minus, or
//! where what is added to has none.

use arith::elements::{self, Format};
use arith::{Addf, Andi, CmpI, Cmpi, Constant, Select};
use ir::attr_values::Ints;
use ir::{AttrKind, Body, Context, Op, OpId, OpSpec, Rewriter, ValueId, constant_of};

use super::known_shape;
use crate::indexing::{ScatterDims, Windows};
use crate::kinds::{ReduceKind, ScatterKind};
use crate::ops::*;

/// A scatter that adds, and what its dimension numbers mean.
struct Adding {
    op: OpId,
    source: ValueId,
    indices: ValueId,
    updates: ValueId,
    windows: Windows,
}

impl Adding {
    fn of(rw: &Rewriter<'_>, op: OpId) -> Option<Adding> {
        let (cx, scatter) = (rw.cx, Scatter(op));
        let [source, indices, updates] = [0, 1, 2].map(|at| rw.body.operand(op, at));
        let [operand, places, _] = [source, indices, updates].map(|value| known_shape(rw, value));
        known_shape(rw, updates)?;
        let windows = ScatterDims::of(rw.view(op)).windows(&operand?, &places?).ok()?;
        let is_sum = scatter.kind(cx, rw.body) == ScatterKind::Add;
        is_sum.then_some(Adding { op, source, indices, updates, windows })
    }

    /// The dimension of the indices that goes with a dimension of the updates, if one does.
    fn dim_of_indices(&self, dim: usize) -> Option<usize> {
        let number = self.windows.batch_dims.iter().position(|&other| other == dim)?;
        Some(number + usize::from(number >= self.windows.index_vector_dim))
    }

    /// Puts a scatter with other operands in the place of this one.
    fn replace(&self, rw: &mut Rewriter<'_>, [indices, updates]: [ValueId; 2], attrs: ir::AttrDict) {
        let (def, loc) = (rw.body.def(self.op), rw.body.loc(self.op));
        let (operands, results) = (vec![self.source, indices, updates], vec![rw.body.ty(rw.body.result(self.op, 0))]);
        let new = rw.before(self.op, |b| b.insert(OpSpec { attrs, operands, results, ..OpSpec::new(def, loc) }));
        let result = rw.body.result(new, 0);
        rw.replace(self.op, &[result]);
    }
}

/// Updates that only padding adds are not put anywhere, and their indices not read.
pub(super) fn scatter_of_padding(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    padding(rw, op).is_some()
}

fn padding(rw: &mut Rewriter<'_>, op: OpId) -> Option<()> {
    let cx = rw.cx;
    let adding = Adding::of(rw, op)?;
    let pad = Pad::defining(rw.body, adding.updates)?;
    let (source, low, high) = (pad.source(rw.body), pad.low(cx, rw.body), pad.high(cx, rw.body));
    let (count, places) = (known_shape(rw, source)?, known_shape(rw, adding.indices)?);
    let with = pad.value(rw.body);
    if pad.interior(cx, rw.body).iter().any(|&padding| padding != 0) || !adds_nothing(cx, rw.body, with, adding.source)
    {
        return None;
    }
    let (mut starts, mut limits) = (vec![0; places.len()], places);
    let batched: Vec<usize> = adding.windows.batching.iter().map(|&(_, number)| number).collect();
    for dim in (0..count.len()).filter(|&dim| low[dim] != 0 || high[dim] != 0) {
        // Windows keep their sizes, and so does what is walked together with the operand.
        let number = adding.windows.batch_dims.iter().position(|&other| other == dim)?;
        if low[dim] < 0 || high[dim] < 0 || batched.contains(&number) {
            return None;
        }
        let of_indices = adding.dim_of_indices(dim)?;
        (starts[of_indices], limits[of_indices]) = (low[dim], low[dim] + count[dim]);
    }
    let (strides, attrs) = (Ints(vec![1; starts.len()]), rw.body.attrs(op));
    let indices = rw.before(op, |b| Slice::emit(b, adding.indices, Ints(starts), Ints(limits), strides));
    adding.replace(rw, [indices, source], attrs);
    Some(())
}

/// Where windows are moved to lie within the operand, but what was outside is zero, by a choice that
/// asks just that, they may as well be skipped. The transpose of a gather that fills what is
/// outside is such a scatter.
pub(super) fn scatter_of_masked(rw: &mut Rewriter<'_>, op: OpId) -> bool {
    masked(rw, op).is_some()
}

fn masked(rw: &mut Rewriter<'_>, op: OpId) -> Option<()> {
    let (cx, body) = (rw.cx, &*rw.body);
    let adding = Adding::of(rw, op)?;
    let choice = Select::defining(body, adding.updates)?;
    let (condition, value) = (choice.condition(body), choice.true_value(body));
    let holds = Scatter(op).clamp(cx, body)
        && adds_nothing(cx, body, choice.false_value(body), adding.source)
        && is_inside(rw, &adding, condition)?;
    if !holds {
        return None;
    }
    let attrs = body.attrs(op).without(cx, "clamp");
    adding.replace(rw, [adding.indices, value], attrs);
    Some(())
}

/// Whether a condition holds just for the updates of windows that lie within the operand.
fn is_inside(rw: &Rewriter<'_>, adding: &Adding, condition: ValueId) -> Option<bool> {
    let (cx, body, windows) = (rw.cx, &*rw.body, &adding.windows);
    // The condition of a window is repeated for its elements.
    let of_window = match Broadcast::defining(body, condition) {
        Some(broadcast) => {
            let dims = broadcast.dims(cx, body);
            let is_repeated = dims.iter().map(|&dim| dim as usize).eq(windows.batch_dims.iter().copied());
            is_repeated.then(|| broadcast.source(body))?
        }
        None if windows.window_dims.is_empty() => condition,
        None => return None,
    };
    if known_shape(rw, of_window)? != windows.batch_sizes(&known_shape(rw, adding.indices)?) {
        return None;
    }
    let vector_dim = windows.index_vector_dim;
    let of_components = match Reduce::defining(body, of_window) {
        Some(all) => {
            let is_of_vectors = all.kind(cx, body) == ReduceKind::And && *all.dims(cx, body) == [vector_dim as i64];
            is_of_vectors.then(|| all.source(body))?
        }
        None => of_window,
    };
    let both = Andi::defining(body, of_components)?.id();
    let (shape, updates) = (known_shape(rw, adding.source)?, known_shape(rw, adding.updates)?);
    let window = |dim: usize| {
        let at = windows.kept_dims.iter().position(|&other| other == dim);
        at.map_or(1, |at| updates[windows.window_dims[at]])
    };
    let last: Vec<i64> = windows.index_map.iter().map(|&dim| shape[dim].saturating_sub(window(dim))).collect();
    let first = vec![0; last.len()];
    let asks = |at: usize, predicate: CmpI, bounds: &[i64]| {
        let asked = Cmpi::defining(body, body.operand(both, at))?;
        let [of, bound] = [0, 1].map(|at| body.operand(asked.id(), at));
        let is_asked = asked.predicate(cx, body) == predicate && of == adding.indices;
        Some(is_asked && has_components(cx, body, bound, vector_dim, bounds)?)
    };
    Some(asks(0, CmpI::Sge, &first)? && asks(1, CmpI::Sle, &last)?)
}

/// Whether a constant has these numbers along a dimension, everywhere; of one dimension less it has
/// the only number at all places.
fn has_components(cx: &Context, body: &Body, value: ValueId, dim: usize, numbers: &[i64]) -> Option<bool> {
    let attr = constant_of(cx, body, value)?;
    let AttrKind::Dense(dense) = attr.kind(cx) else { return None };
    let (shape, format) = (body.ty(value).shape(cx)?, Format::of(cx, body.ty(value))?);
    let along = shape.get(dim).copied().unwrap_or(1);
    if along != numbers.len() as i64 {
        return None;
    }
    let inner: usize = shape.iter().skip(dim + 1).map(|&size| size as usize).product();
    let number = |at: usize| format.signed(format.wrap(dense.element(cx, at)));
    if dense.splat {
        return Some(numbers.iter().all(|&wanted| number(0) == wanted));
    }
    let count: usize = shape.iter().map(|&size| size as usize).product();
    Some((0..count).all(|at| number(at) == numbers[at / inner.max(1) % numbers.len()]))
}

// ---- zeros ----

/// How far additions are followed.
const DEPTH: usize = 64;

/// Whether adding a value to another one changes nothing of it.
fn adds_nothing(cx: &Context, body: &Body, added: ValueId, to: ValueId) -> bool {
    match number(cx, body, added) {
        Some(Number::Integer(0)) => true,
        Some(Number::Float(added)) => added == 0.0 && (added.is_sign_negative() || has_no_minus_zero(cx, body, to)),
        _ => false,
    }
}

/// The number that all elements of a constant are.
enum Number {
    Integer(u64),
    Float(f64),
}

fn number(cx: &Context, body: &Body, value: ValueId) -> Option<Number> {
    let bits = elements::uniform(cx, constant_of(cx, body, value)?)?;
    let element = body.ty(value).element(cx);
    let is_float = element.is_float(cx);
    Some(if is_float { Number::Float(ir::eval::float_of_bits(cx, element, bits)) } else { Number::Integer(bits) })
}

/// Whether no element can be `-0.0`: a sum is only where all its terms are.
fn has_no_minus_zero(cx: &Context, body: &Body, mut value: ValueId) -> bool {
    for _ in 0..DEPTH {
        let Some(op) = body.defining_op(value) else { return false };
        if Constant::is(body, op) {
            let is_minus =
                |number| matches!(number, Number::Float(number) if number == 0.0 && number.is_sign_negative());
            return number(cx, body, value).is_some_and(|number| !is_minus(number));
        }
        let is_sum = Scatter::is(body, op) && Scatter(op).kind(cx, body) == ScatterKind::Add || Addf::is(body, op);
        if !is_sum {
            return false;
        }
        value = body.operand(op, 0);
    }
    false
}
