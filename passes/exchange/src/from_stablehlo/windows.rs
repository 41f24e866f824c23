//! Reductions in windows, and what goes back through them.
//!
//! Regions that are known become one operation of `tensor`; a window that grows from one end is a
//! scan. Any other region is carried out in a loop: along the dimension where a window grows, else on
//! all results at once.

use arith::elements::Format;
use ir::attr_values::{AttrValue, Ints};
use ir::{Dim, Op, RegionId, Type, ValueId};
use stablehlo::Window;
use tensor::SelectKind;

use super::indexing::{box_at, put_box};
use super::reductions::{combination, combine, count_loop, delinearize, is_identity, product, typed};
use super::regions::{Region, apply};
use super::{Converter, Values};

/// Regions that choose an element of a window.
const SELECTIONS: &[(&str, SelectKind)] = &[("LE(1,0)", SelectKind::Ge), ("LE(0,1)", SelectKind::Le)];

/// The lists of a window as attributes, those that have no effect left out.
fn window_attrs(c: &Converter<'_, '_>, window: &Window, with_dilations: bool) -> Vec<(&'static str, ir::Attr)> {
    let mut attrs = vec![("window", c.cx.ints(&window.sizes))];
    let mut list = |name, values: Vec<i64>, default| {
        if values.iter().any(|&value| value != default) {
            attrs.push((name, Ints(values).attr(c.cx)));
        }
    };
    list("strides", window.strides.clone(), 1);
    list("padding", window.padding.iter().flatten().copied().collect(), 0);
    if with_dilations {
        list("base_dilations", window.base_dilations.clone(), 1);
        list("window_dilations", window.dilations.clone(), 1);
    }
    attrs
}

pub(crate) fn reduce_window(c: &mut Converter<'_, '_>) -> Values {
    let window = stablehlo::ReduceWindow::of(c.op()).window(c.view()).map_err(|why| c.fail(why))?;
    let region = c.body.regions(c.op())[0];
    let operands = c.operands();
    let (inputs, inits) = operands.split_at(operands.len() / 2);
    let kind = if inputs.len() == 1 { combination(c, region) } else { None };
    let Some(kind) = kind else {
        return match scan_of(&window, &c.shape(inputs[0])) {
            Some((dim, reverse)) => running_loop(c, region, inputs, inits, dim as usize, reverse),
            None => window_loop(c, region, inputs, inits, &window),
        };
    };
    let kind = typed(kind, c.element(inputs[0]), c.is_unsigned(0));
    let ty = c.result_type(0);
    if is_identity(c, kind, inits[0])
        && let Some((dim, reverse)) = scan_of(&window, &c.shape(inputs[0]))
    {
        let mut attrs = vec![("kind", kind.attr(c.cx)), ("dim", dim.attr(c.cx))];
        if reverse {
            attrs.push(("reverse", ir::Attr::UNIT));
        }
        return Ok(vec![c.make(tensor::Scan::DEF, &[inputs[0]], ty, attrs)]);
    }
    // XLA counts the initial value once, and padding not at all.
    let element = c.element(inits[0]);
    let neutral = Format::of(c.cx, element).and_then(|format| kind.identity(format)).unwrap_or(0);
    let neutral = c.bits(element, neutral);
    let mut attrs = window_attrs(c, &window, true);
    attrs.push(("kind", kind.attr(c.cx)));
    let value = c.make(tensor::ReduceWindow::DEF, &[inputs[0], neutral], ty, attrs);
    if is_identity(c, kind, inits[0]) {
        return Ok(vec![value]);
    }
    let shape = c.shape(value);
    let start = c.stretch(inits[0], &shape);
    Ok(vec![combine(c, kind, start, value)])
}

/// The dimension of a scan, and whether it goes from the end: the window is as long as the
/// dimension and padded on one side by one less.
fn scan_of(window: &Window, shape: &[Dim]) -> Option<(i64, bool)> {
    let mut found = None;
    for (dim, &size) in shape.iter().enumerate() {
        let plain = window.strides[dim] == 1 && window.base_dilations[dim] == 1 && window.dilations[dim] == 1;
        match (window.sizes[dim], window.padding[dim]) {
            (1, [0, 0]) if plain => {}
            (length, [low, high]) if plain && found.is_none() && length == size && (low, high) == (size - 1, 0) => {
                found = Some((dim as i64, false));
            }
            (length, [low, high]) if plain && found.is_none() && length == size && (low, high) == (0, size - 1) => {
                found = Some((dim as i64, true));
            }
            _ => return None,
        }
    }
    found
}

/// A scan by any region: a loop along the dimension, each step of which combines what there is so far
/// with one element more. What combines is associative, as StableHLO asks; the order of operands is
/// that of the dimension.
fn running_loop(
    c: &mut Converter<'_, '_>,
    region: RegionId,
    inputs: &[ValueId],
    inits: &[ValueId],
    dim: usize,
    reverse: bool,
) -> Values {
    let shape = c.shape(inputs[0]);
    let (size, mut row) = (shape[dim], shape.clone());
    row[dim] = 1;
    let mut starts: Vec<ValueId> = inits.iter().map(|&init| c.stretch(init, &row)).collect();
    for &input in inputs {
        let ty = c.ty(input);
        starts.push(c.make(tensor::Empty::DEF, &[], ty, Vec::new()));
    }
    let mut all = count_loop(c, size, &starts, |c, index, carried| {
        let (rows, outs) = carried.split_at(inputs.len());
        let (zero, last) = (c.index(0), c.index(size - 1));
        let place = if reverse { c.emit(arith::Subi::DEF, &[last, index]) } else { index };
        let at: Vec<ValueId> = (0..shape.len()).map(|other| if other == dim { place } else { zero }).collect();
        let parts: Vec<ValueId> = inputs.iter().map(|&input| box_at(c, input, &at, &row)).collect();
        let arguments = if reverse { [&parts[..], rows].concat() } else { [rows, &parts[..]].concat() };
        let next = apply(c, region, &arguments, &row)?;
        let written: Vec<ValueId> = next.iter().zip(outs).map(|(&row, &out)| put_box(c, out, row, &at)).collect();
        Ok([next, written].concat())
    })?;
    Ok(all.split_off(inputs.len()))
}

/// A loop over the places of the window, on all results at once; where a window sees padding,
/// nothing is combined.
fn window_loop(
    c: &mut Converter<'_, '_>,
    region: RegionId,
    inputs: &[ValueId],
    inits: &[ValueId],
    window: &Window,
) -> Values {
    let shape = c.result_type(0).shape(c.cx).unwrap_or(&[]).to_vec();
    if shape.contains(&0) {
        return Ok(inits.iter().map(|&init| c.stretch(init, &shape)).collect());
    }
    let parts = [
        window.padding.iter().map(|&[low, _]| low).collect::<Vec<i64>>(),
        window.padding.iter().map(|&[_, high]| high).collect(),
        window.base_dilations.iter().map(|&step| step - 1).collect(),
    ];
    let mut padded: Vec<ValueId> = Vec::new();
    for (&input, &init) in inputs.iter().zip(inits) {
        let value = c.scalar(init);
        padded.push(with_padding(c, input, value, &parts));
    }
    let has_padding = parts.iter().flatten().any(|&size| size > 0);
    let is_there = has_padding.then(|| {
        let ty = c.ty(inputs[0]).with_element(c.cx, Type::I1);
        let (all, none) = (c.bits(ty, 1), c.bits(Type::I1, 0));
        with_padding(c, all, none, &parts)
    });
    // What one place of the window sees: as many elements as results, a stride apart.
    let span: Vec<Dim> = (0..shape.len()).map(|dim| (shape[dim] - 1) * window.strides[dim] + 1).collect();
    let starts: Vec<ValueId> = inits.iter().map(|&init| c.stretch(init, &shape)).collect();
    count_loop(c, product(&window.sizes), &starts, |c, index, carried| {
        let mut places = delinearize(c, index, &window.sizes);
        for (place, &step) in places.iter_mut().zip(&window.dilations) {
            if step != 1 {
                let step = c.index(step);
                *place = c.emit(arith::Muli::DEF, &[*place, step]);
            }
        }
        let seen = |c: &mut Converter<'_, '_>, value| {
            let part = box_at(c, value, &places, &span);
            strided(c, part, &shape, &window.strides)
        };
        let mut arguments = carried.to_vec();
        for &input in &padded {
            arguments.push(seen(c, input));
        }
        let next = apply(c, region, &arguments, &shape)?;
        let Some(is_there) = is_there else { return Ok(next) };
        let is_there = seen(c, is_there);
        Ok(next.into_iter().zip(carried).map(|(new, &old)| c.choose(is_there, new, old)).collect())
    })
}

fn with_padding(c: &mut Converter<'_, '_>, input: ValueId, value: ValueId, parts: &[Vec<i64>; 3]) -> ValueId {
    let old = c.shape(input);
    let size = |dim: usize| old[dim] + (old[dim] - 1).max(0) * parts[2][dim] + parts[0][dim] + parts[1][dim];
    let sizes: Vec<Dim> = (0..old.len()).map(size).collect();
    let ty = c.cx.tensor(&sizes, c.element(input));
    super::structure::padded(c, input, value, ty, parts)
}

/// Every so many elements from the first on.
fn strided(c: &mut Converter<'_, '_>, value: ValueId, shape: &[Dim], strides: &[i64]) -> ValueId {
    if strides.iter().all(|&stride| stride == 1) {
        return value;
    }
    let (cx, limits) = (c.cx, c.shape(value));
    let ty = cx.tensor(shape, c.element(value));
    let attrs =
        vec![("starts", cx.ints(&vec![0; shape.len()])), ("limits", cx.ints(&limits)), ("strides", cx.ints(strides))];
    c.make(tensor::Slice::DEF, &[value], ty, attrs)
}

pub(crate) fn select_and_scatter(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::SelectAndScatter::of(c.op());
    let window = op.window(c.view()).map_err(|why| c.fail(why))?;
    let regions = c.body.regions(c.op()).to_vec();
    let text = Region::new(c, regions[0]).and_then(|region| region.text(0));
    let select = SELECTIONS.iter().find(|(known, _)| Some(*known) == text.as_deref()).map(|&(_, kind)| kind);
    let (Some(select), Some(kind)) = (select, combination(c, regions[1])) else {
        return Err(c.fail("a `stablehlo.select_and_scatter` that does not select by GE or LE and combine by a known operation is not covered"));
    };
    let (operand, source, init) = (c.operand(0), c.operand(1), c.operand(2));
    let unsigned = c.is_unsigned(0) || c.element(operand) == Type::I1;
    let select = match (select, unsigned) {
        (SelectKind::Ge, true) => SelectKind::Uge,
        (SelectKind::Le, true) => SelectKind::Ule,
        _ => select,
    };
    let kind = typed(kind, c.element(operand), unsigned);
    let (value, ty) = (c.scalar(init), c.result_type(0));
    let mut attrs = window_attrs(c, &window, false);
    attrs.push(("select", select.attr(c.cx)));
    attrs.push(("kind", kind.attr(c.cx)));
    Ok(vec![c.make(tensor::SelectAndScatter::DEF, &[operand, source, value], ty, attrs)])
}
