//! Operations that combine elements: their kinds become regions.

use arith::elements::Format;
use ir::attr_values::AttrValue;
use ir::{Attr, Context, Dense, Op, OpDef, OpId, Type, ValueId};
use stablehlo::{Direction, Order, ScatterDims};
use tensor::{ReduceKind, ScatterKind, SelectKind, SortOrder};

use super::emit::NewRegion;
use super::structure::known;
use super::{Exporter, Values, products};

/// The operation that combines two elements, and whether it is one of unsigned integers.
fn combination(kind: ReduceKind) -> (&'static OpDef, bool) {
    match kind {
        ReduceKind::Add => (stablehlo::Add::DEF, false),
        ReduceKind::Mul => (stablehlo::Multiply::DEF, false),
        ReduceKind::Min => (stablehlo::Minimum::DEF, false),
        ReduceKind::Max => (stablehlo::Maximum::DEF, false),
        ReduceKind::Umin => (stablehlo::Minimum::DEF, true),
        ReduceKind::Umax => (stablehlo::Maximum::DEF, true),
        ReduceKind::And => (stablehlo::And::DEF, false),
        ReduceKind::Or => (stablehlo::Or::DEF, false),
        _ => (stablehlo::Xor::DEF, false),
    }
}

/// Whether a kind reads integers as unsigned.
fn is_unsigned(kind: ReduceKind) -> bool {
    combination(kind).1
}

/// The tensors as a kind reads them: as unsigned integers if it wants that. Then the region says
/// no more than what is combined, and is recognised again; what comes of it is to be turned back.
fn as_read<const N: usize>(e: &mut Exporter<'_, '_>, unsigned: bool, values: [ValueId; N]) -> [ValueId; N] {
    if unsigned { values.map(|value| e.unsigned(value)) } else { values }
}

/// Two elements combined, as unsigned ones if the kind wants that.
fn combine(e: &mut Exporter<'_, '_>, kind: ReduceKind, [a, b]: [ValueId; 2]) -> ValueId {
    let (def, unsigned) = combination(kind);
    if !unsigned {
        return e.emit(def, &[a, b]);
    }
    let turned = [a, b].map(|value| e.unsigned(value));
    let value = e.emit(def, &turned);
    let element = e.element(a);
    e.turn(value, element)
}

/// What changes nothing, as a tensor without dimensions.
fn identity(e: &mut Exporter<'_, '_>, kind: ReduceKind, element: Type) -> ValueId {
    let ty = e.cx.tensor(&[], element);
    let bits = format(e.cx, element).and_then(|format| kind.identity(format)).unwrap_or(0);
    e.bits(ty, bits)
}

/// The format of elements, whether integers are typed as unsigned or not.
fn format(cx: &Context, element: Type) -> Option<Format> {
    Format::of(cx, element).or_else(|| Format::of(cx, cx.integer_type(element.width(cx)?)))
}

/// A reduction of a tensor.
pub(crate) fn reduce_by(e: &mut Exporter<'_, '_>, kind: ReduceKind, value: ValueId, dims: &[i64]) -> ValueId {
    let (cx, ours) = (e.cx, e.element(value));
    let [value] = as_read(e, is_unsigned(kind), [value]);
    let element = e.element(value);
    let shape: Vec<i64> = e
        .shape(value)
        .iter()
        .enumerate()
        .filter(|(at, _)| !dims.contains(&(*at as i64)))
        .map(|(_, &size)| size)
        .collect();
    let init = identity(e, kind, element);
    let ty = cx.tensor(&shape, element);
    let attrs = vec![("dimensions", cx.ints(dims))];
    let region: NewRegion<'_> = (&[element, element], &|e, x| vec![combine(e, kind, [x[0], x[1]])]);
    let value = e.with_region(stablehlo::Reduce::DEF, &[value, init], &[ty], attrs, &[region])[0];
    e.turn(value, ours)
}

pub(crate) fn reduce(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let view = tensor::Reduce::of(op);
    let (kind, dims) = (view.kind(e.cx, e.body), view.dims(e.cx, e.body).0);
    let value = e.body.operand(op, 0);
    if !kind.is_index() {
        return Ok(vec![reduce_by(e, kind, value, &dims)]);
    }
    let ty = e.result_type(op);
    Ok(vec![search(e, kind, value, dims[0], ty)])
}

/// The position of the first extreme element, as JAX finds it.
fn search(e: &mut Exporter<'_, '_>, kind: ReduceKind, value: ValueId, dim: i64, ty: Type) -> ValueId {
    let unsigned = matches!(kind, ReduceKind::Uargmax | ReduceKind::Uargmin);
    let greatest = matches!(kind, ReduceKind::Uargmax | ReduceKind::Argmax);
    let (cx, value) = (e.cx, if unsigned { e.unsigned(value) } else { value });
    let extreme = match (greatest, unsigned) {
        (true, false) => ReduceKind::Max,
        (true, true) => ReduceKind::Umax,
        (false, false) => ReduceKind::Min,
        (false, true) => ReduceKind::Umin,
    };
    let (element, index) = (e.element(value), ty.element(cx));
    // Booleans are read as signed in ours, so that true is the smaller one; StableHLO turns them.
    let places = e.ty(value).with_element(cx, index);
    let along = cx.integer(dim.into(), Type::I64);
    let places = e.make(stablehlo::Iota::DEF, &[], places, vec![("iota_dimension", along)]);
    let worst = identity(e, extreme, element);
    let zero = e.bits(cx.tensor(&[], index), 0);
    let types = [ty.with_element(cx, element), ty];
    let attrs = vec![("dimensions", cx.ints(&[dim]))];
    let better = if greatest { Direction::Gt } else { Direction::Lt };
    let region: NewRegion<'_> = (&[element, index, element, index], &|e, x| {
        let is_better = e.compare(better, x[0], x[2], None);
        let is_nan = e.compare(Direction::Ne, x[0], x[0], None);
        let takes = e.emit(stablehlo::Or::DEF, &[is_better, is_nan]);
        let is_equal = e.compare(Direction::Eq, x[0], x[2], None);
        let is_first = e.compare(Direction::Lt, x[1], x[3], None);
        let ties = e.emit(stablehlo::And::DEF, &[is_equal, is_first]);
        let takes_place = e.emit(stablehlo::Or::DEF, &[takes, ties]);
        vec![e.choose(takes, x[0], x[2]), e.choose(takes_place, x[1], x[3])]
    });
    e.with_region(stablehlo::Reduce::DEF, &[value, places, worst, zero], &types, attrs, &[region])[1]
}

/// A window that grows from one end.
pub(crate) fn scan(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let view = tensor::Scan::of(op);
    let (kind, dim) = (view.kind(e.cx, e.body), view.dim(e.cx, e.body) as usize);
    let (exclusive, reverse) = (view.exclusive(e.cx, e.body), view.reverse(e.cx, e.body));
    let (value, element) = (e.body.operand(op, 0), e.element(e.body.operand(op, 0)));
    let shape = e.shape(value);
    let length = shape[dim];
    if length == 0 {
        return Ok(vec![value]);
    }
    // Without itself, the window ends one before: an element is cut off and one padded.
    let (before, after) = if exclusive { (length, -1) } else { (length - 1, 0) };
    let mut window = vec![1; shape.len()];
    window[dim] = length;
    let mut padding = vec![0; 2 * shape.len()];
    (padding[2 * dim], padding[2 * dim + 1]) = if reverse { (after, before) } else { (before, after) };
    let init = identity(e, kind, element);
    let padding = products::padding(e, &padding);
    let attrs = vec![("window_dimensions", e.cx.ints(&window)), ("padding", padding)];
    Ok(vec![windows(e, kind, value, init, attrs, e.ty(value))])
}

fn windows(
    e: &mut Exporter<'_, '_>,
    kind: ReduceKind,
    value: ValueId,
    init: ValueId,
    attrs: Vec<(&'static str, Attr)>,
    ty: Type,
) -> ValueId {
    let ours = e.element(value);
    let [value, init] = as_read(e, is_unsigned(kind), [value, init]);
    let element = e.element(value);
    let ty = ty.with_element(e.cx, element);
    let region: NewRegion<'_> = (&[element, element], &|e, x| vec![combine(e, kind, [x[0], x[1]])]);
    let value = e.with_region(stablehlo::ReduceWindow::DEF, &[value, init], &[ty], attrs, &[region])[0];
    e.turn(value, ours)
}

/// The lists of a window by their names in StableHLO.
fn window_attrs(e: &Exporter<'_, '_>, op: OpId) -> Vec<(&'static str, Attr)> {
    const NAMES: [(&str, &str); 4] = [
        ("window_dimensions", "window"),
        ("window_strides", "strides"),
        ("base_dilations", "base_dilations"),
        ("window_dilations", "window_dilations"),
    ];
    let mut attrs: Vec<(&'static str, Attr)> =
        NAMES.iter().filter_map(|&(theirs, ours)| Some((theirs, e.cx.ints(&e.ints(op, ours)?)))).collect();
    attrs.extend(e.ints(op, "padding").map(|pairs| ("padding", products::padding(e, &pairs))));
    attrs
}

pub(crate) fn reduce_window(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let kind = tensor::ReduceWindow::of(op).kind(e.cx, e.body);
    let (operands, ty, attrs) = (e.operands(op), e.result_type(op), window_attrs(e, op));
    Ok(vec![windows(e, kind, operands[0], operands[1], attrs, ty)])
}

pub(crate) fn select_and_scatter(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let view = tensor::SelectAndScatter::of(op);
    let (select, kind) = (view.select(e.cx, e.body), view.kind(e.cx, e.body));
    let (operands, ty, attrs) = (e.operands(op), e.result_type(op), window_attrs(e, op));
    let (direction, unsigned) = match select {
        SelectKind::Ge => (Direction::Ge, false),
        SelectKind::Le => (Direction::Le, false),
        SelectKind::Uge => (Direction::Ge, true),
        SelectKind::Ule => (Direction::Le, true),
    };
    // Where elements are chosen as unsigned and combined as signed integers, the region turns them.
    let all = unsigned && !matches!(kind, ReduceKind::Min | ReduceKind::Max);
    let (ours, operands) = (ty.element(e.cx), as_read(e, all, [operands[0], operands[1], operands[2]]));
    let element = e.element(operands[0]);
    let ty = ty.with_element(e.cx, element);
    type Build<'b> = &'b dyn Fn(&mut Exporter<'_, '_>, &[ValueId]) -> Vec<ValueId>;
    let selects: Build<'_> = &|e, x| {
        let sides = if unsigned { [e.unsigned(x[0]), e.unsigned(x[1])] } else { [x[0], x[1]] };
        vec![e.compare(direction, sides[0], sides[1], None)]
    };
    let joins: Build<'_> = &|e, x| vec![combine(e, kind, [x[0], x[1]])];
    let pair: &[Type] = &[element, element];
    let regions: [NewRegion<'_>; 2] = [(pair, selects), (pair, joins)];
    let value = e.with_region(stablehlo::SelectAndScatter::DEF, &operands, &[ty], attrs, &regions)[0];
    Ok(vec![e.turn(value, ours)])
}

pub(crate) fn scatter(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let view = tensor::Scatter::of(op);
    let (cx, kind) = (e.cx, view.kind(e.cx, e.body));
    let list = |name| e.ints(op, name).unwrap_or_default();
    let dims = ScatterDims {
        update_window_dims: list("update_window_dims"),
        inserted_window_dims: list("inserted_window_dims"),
        input_batching_dims: list("input_batching_dims"),
        scatter_indices_batching_dims: list("scatter_indices_batching_dims"),
        scatter_dims_to_operand_dims: list("scatter_dims_to_operand_dims"),
        index_vector_dim: view.index_vector_dim(cx, e.body),
    };
    let attrs = vec![
        ("scatter_dimension_numbers", dims.attr(cx)),
        ("indices_are_sorted", view.indices_are_sorted(cx, e.body).attr(cx)),
        ("unique_indices", view.unique_indices(cx, e.body).attr(cx)),
    ];
    let (mut operands, ty) = (e.operands(op), e.result_type(op));
    if view.clamp(cx, e.body) {
        operands[1] = clamped(e, op, operands[1]);
    }
    let unsigned = ScatterKind::reduction(kind).is_some_and(is_unsigned);
    [operands[0], operands[2]] = as_read(e, unsigned, [operands[0], operands[2]]);
    let (ours, element) = (ty.element(cx), e.element(operands[0]));
    let ty = ty.with_element(cx, element);
    let region: NewRegion<'_> = (&[element, element], &|e, x| match ScatterKind::reduction(kind) {
        Some(kind) => vec![combine(e, kind, [x[0], x[1]])],
        None => vec![x[1]],
    });
    let value = e.with_region(stablehlo::Scatter::DEF, &operands, &[ty], attrs, &[region])[0];
    Ok(vec![e.turn(value, ours)])
}

/// The indices of a scatter that moves its windows: StableHLO's skips those that hang over.
fn clamped(e: &mut Exporter<'_, '_>, op: OpId, indices: ValueId) -> ValueId {
    let (cx, shape, element) = (e.cx, e.shape(indices), e.element(indices));
    let numbers = tensor::indexing::ScatterDims::of(ir::View { cx, body: e.body, op });
    let [operand, updates] = [0, 2].map(|at| e.shape(e.operands(op)[at]));
    let windows = numbers.windows(&operand, &shape).expect("a verified scatter");
    let width = element.width(cx).unwrap_or(64).min(64);
    let last = windows.index_map.iter().map(|&dim| {
        let kept = windows.kept_dims.iter().position(|&kept| kept == dim);
        let size = kept.map_or(1, |at| updates[windows.window_dims[at]]);
        (operand[dim] - size).min(i64::MAX >> (64 - width))
    });
    let bytes = element.bytes(cx).unwrap_or(8) as usize;
    let data: Vec<u8> = last.flat_map(|last| last.to_le_bytes()[..bytes].to_vec()).collect();
    let ty = cx.tensor(&[windows.index_map.len() as i64], element);
    let last = e.dense(Dense { ty, data: data.into(), splat: false });
    // Where each index is a vector of one, the constant has no dimension to go along.
    let (last, dims) = match windows.index_vector_dim < shape.len() {
        true => (last, vec![windows.index_vector_dim as i64]),
        false => (e.reshape(last, &[]), Vec::new()),
    };
    let last = e.stretch(last, &shape, &dims);
    let zero = e.number_like(indices, 0.0);
    let ty = e.ty(indices);
    e.make(stablehlo::Clamp::DEF, &[zero, indices, last], ty, Vec::new())
}

// ---- sort ----

pub(crate) fn sort(e: &mut Exporter<'_, '_>, op: OpId) -> Values {
    known(e, op)?;
    let view = tensor::Sort::of(op);
    let (cx, dim) = (e.cx, view.dim(e.cx, e.body));
    let (keys, unsigned) = (view.keys(cx, e.body) as usize, view.unsigned(cx, e.body));
    let direction = if view.order(cx, e.body) == SortOrder::Descending { Direction::Gt } else { Direction::Lt };
    let mut operands = e.operands(op);
    let ours: Vec<Type> = operands.iter().map(|&value| e.element(value)).collect();
    for key in operands[..keys].iter_mut().filter(|_| unsigned) {
        *key = e.unsigned(*key);
    }
    let types: Vec<Type> = operands.iter().map(|&value| e.ty(value)).collect();
    let elements: Vec<Type> = types.iter().flat_map(|ty| [ty.element(cx); 2]).collect();
    let attrs = vec![("dimension", dim.attr(cx)), ("is_stable", true.attr(cx))];
    let region: NewRegion<'_> = (&elements, &|e, x| {
        let mut result: Option<ValueId> = None;
        for key in (0..keys).rev() {
            let sides = [x[2 * key], x[2 * key + 1]];
            let is_float = e.element(sides[0]).is_float(e.cx);
            let sides = if is_float { sides.map(|value| equalized(e, value)) } else { sides };
            let order = is_float.then_some(Order::TotalOrder);
            let before = e.compare(direction, sides[0], sides[1], order);
            result = Some(match result {
                None => before,
                Some(rest) => {
                    let is_equal = e.compare(Direction::Eq, sides[0], sides[1], order);
                    let later = e.emit(stablehlo::And::DEF, &[is_equal, rest]);
                    e.emit(stablehlo::Or::DEF, &[before, later])
                }
            });
        }
        result.into_iter().collect()
    });
    let values = e.with_region(stablehlo::Sort::DEF, &operands, &types, attrs, &[region]);
    Ok(values.into_iter().zip(ours).map(|(value, element)| e.turn(value, element)).collect())
}

/// Zeros without signs and one NaN for all, as JAX compares.
fn equalized(e: &mut Exporter<'_, '_>, value: ValueId) -> ValueId {
    let (zero, nan) = (e.number_like(value, 0.0), e.number_like(value, f64::NAN));
    let is_zero = e.compare(Direction::Eq, value, zero, None);
    let without = e.choose(is_zero, zero, value);
    let is_nan = e.compare(Direction::Ne, value, value, None);
    e.choose(is_nan, nan, without)
}
