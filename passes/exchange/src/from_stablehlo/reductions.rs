//! Reductions along dimensions.
//!
//! Regions that are known become one operation of `tensor`. Any other region is carried out in a
//! loop, on all results at once.

use arith::elements::Format;
use ir::attr_values::AttrValue;
use ir::{Builder, Dim, Op, OpId, Point, RegionId, Type, ValueId};
use tensor::ReduceKind;

use super::indexing::box_at;
use super::regions::{Region, apply};
use super::{Converter, Values};

/// Regions that combine two elements.
const COMBINATIONS: &[(&str, ReduceKind)] = &[
    ("add(0,1)", ReduceKind::Add),
    ("multiply(0,1)", ReduceKind::Mul),
    ("minimum(0,1)", ReduceKind::Min),
    ("maximum(0,1)", ReduceKind::Max),
    ("and(0,1)", ReduceKind::And),
    ("or(0,1)", ReduceKind::Or),
    ("xor(0,1)", ReduceKind::Xor),
];

/// Regions that combine two elements and their positions: the better element, and its position;
/// NaN is best, and the first of equal ones.
const SEARCHES: &[(&str, &str, ReduceKind)] = &[
    ("select(or(LT(2,0),NE(0,0)),0,2)", "select(or(and(EQ(0,2),LT(1,3)),or(LT(2,0),NE(0,0))),1,3)", ReduceKind::Argmax),
    ("select(or(LT(0,2),NE(0,0)),0,2)", "select(or(and(EQ(0,2),LT(1,3)),or(LT(0,2),NE(0,0))),1,3)", ReduceKind::Argmin),
];

/// The kind of a combination for elements of a type. Booleans are not signed.
pub(crate) fn typed(kind: ReduceKind, element: Type, unsigned: bool) -> ReduceKind {
    match (kind, element == Type::I1, unsigned) {
        (ReduceKind::Add | ReduceKind::Max, true, _) => ReduceKind::Or,
        (ReduceKind::Mul | ReduceKind::Min, true, _) => ReduceKind::And,
        (ReduceKind::Min, _, true) => ReduceKind::Umin,
        (ReduceKind::Max, _, true) => ReduceKind::Umax,
        (ReduceKind::Argmin, _, true) => ReduceKind::Uargmin,
        (ReduceKind::Argmax, _, true) => ReduceKind::Uargmax,
        _ => kind,
    }
}

/// The combination that a region is.
pub(crate) fn combination(c: &Converter<'_, '_>, region: RegionId) -> Option<ReduceKind> {
    let text = Region::new(c, region)?.text(0)?;
    COMBINATIONS.iter().find(|(known, _)| *known == text).map(|&(_, kind)| kind)
}

/// A reduction by a kind.
pub(crate) fn reduce_by(
    c: &mut Converter<'_, '_>,
    kind: ReduceKind,
    value: ValueId,
    dims: &[i64],
    ty: Type,
) -> ValueId {
    let attrs = vec![("kind", kind.attr(c.cx)), ("dims", c.cx.ints(dims))];
    c.make(tensor::Reduce::DEF, &[value], ty, attrs)
}

/// Whether a value is what changes nothing in a combination.
pub(super) fn is_identity(c: &Converter<'_, '_>, kind: ReduceKind, value: ValueId) -> bool {
    let element = c.element(value);
    let Some(bits) = c.splat_bits(value) else { return false };
    let Some(format) = Format::of(c.cx, element) else { return false };
    // Adding -0 changes nothing, not even the sign of zero; 0 is what everybody writes.
    kind.identity(format) == Some(bits)
        || kind == ReduceKind::Add && bits == format.sign_bit() && element.is_float(c.cx)
}

/// The operation that combines two tensors as a reduction does.
pub(super) fn combine(c: &mut Converter<'_, '_>, kind: ReduceKind, a: ValueId, b: ValueId) -> ValueId {
    let is_float = c.element(a).is_float(c.cx);
    let def = match (kind, is_float) {
        (ReduceKind::Add, true) => arith::Addf::DEF,
        (ReduceKind::Add, false) => arith::Addi::DEF,
        (ReduceKind::Mul, true) => arith::Mulf::DEF,
        (ReduceKind::Mul, false) => arith::Muli::DEF,
        (ReduceKind::Min, true) => arith::Minimumf::DEF,
        (ReduceKind::Min, false) => arith::Minsi::DEF,
        (ReduceKind::Max, true) => arith::Maximumf::DEF,
        (ReduceKind::Max, false) => arith::Maxsi::DEF,
        (ReduceKind::Umin, _) => arith::Minui::DEF,
        (ReduceKind::Umax, _) => arith::Maxui::DEF,
        (ReduceKind::And, _) => arith::Andi::DEF,
        (ReduceKind::Or, _) => arith::Ori::DEF,
        _ => arith::Xori::DEF,
    };
    c.emit(def, &[a, b])
}

/// The positions that a search looks through: a count along the dimension that is reduced.
fn counts_along(c: &Converter<'_, '_>, value: ValueId, dim: i64) -> bool {
    tensor::Iota::defining(c.body, value).is_some_and(|iota| iota.dim(c.cx, c.body) == dim)
}

pub(crate) fn reduce(c: &mut Converter<'_, '_>) -> Values {
    let op = c.op();
    let dims = c.ints("dimensions");
    let region = c.body.regions(op)[0];
    let operands = c.operands();
    let (inputs, inits) = operands.split_at(operands.len() / 2);
    // Nothing is combined, and XLA leaves the first elements out as well.
    if dims.is_empty() && inputs.iter().enumerate().all(|(at, &input)| c.ty(input) == c.result_type(at)) {
        return Ok(inputs.to_vec());
    }
    if inputs.len() == 1
        && let Some(kind) = combination(c, region)
    {
        let kind = typed(kind, c.element(inputs[0]), c.is_unsigned(0));
        return Ok(vec![reduce_known(c, kind, inputs[0], inits[0], &dims)]);
    }
    if let Some(values) = search(c, region, inputs, inits, &dims) {
        return Ok(values);
    }
    reduce_loop(c, region, inputs, inits, &dims)
}

/// Narrow floats are summed as `f32`, as XLA does.
fn reduce_known(c: &mut Converter<'_, '_>, kind: ReduceKind, input: ValueId, init: ValueId, dims: &[i64]) -> ValueId {
    let ty = c.result_type(0);
    let element = ty.element(c.cx);
    let is_narrow =
        element.is_float(c.cx) && element.width(c.cx) == Some(16) && matches!(kind, ReduceKind::Add | ReduceKind::Mul);
    let mut value = input;
    if !dims.is_empty() {
        let (wide, sum) = match is_narrow {
            true => (c.convert_by(arith::Extf::DEF, input, Type::F32), ty.with_element(c.cx, Type::F32)),
            false => (input, ty),
        };
        value = reduce_by(c, kind, wide, dims, sum);
    }
    if !is_identity(c, kind, init) {
        let init = if c.element(value) == element { init } else { c.convert_by(arith::Extf::DEF, init, Type::F32) };
        let shape = c.shape(value);
        let start = c.stretch(init, &shape);
        value = combine(c, kind, start, value);
    }
    c.rounded(value, element)
}

/// A search for the first greatest or smallest element and its position.
fn search(
    c: &mut Converter<'_, '_>,
    region: RegionId,
    inputs: &[ValueId],
    inits: &[ValueId],
    dims: &[i64],
) -> Option<Vec<ValueId>> {
    let (&[values, positions], &[worst, first], &[dim]) = (inputs, inits, dims) else { return None };
    let looked = Region::new(c, region)?;
    let texts = (looked.text(0)?, looked.text(1)?);
    let &(.., kind) = SEARCHES.iter().find(|(value, position, _)| *value == texts.0 && *position == texts.1)?;
    let element = c.element(values);
    let unsigned = c.is_unsigned(0);
    let extreme = if kind == ReduceKind::Argmax { ReduceKind::Max } else { ReduceKind::Min };
    let extreme = typed(extreme, element, unsigned);
    let starts = is_identity(c, extreme, worst) && c.known_int(first, false) == Some(0);
    if !starts || !counts_along(c, positions, dim) || c.shape(values)[dim as usize] == 0 {
        return None;
    }
    let kind = typed(kind, element, unsigned || element == Type::I1);
    let types = [c.result_type(0), c.result_type(1)];
    let value = reduce_by(c, extreme, values, dims, types[0]);
    let position = reduce_by(c, kind, values, dims, types[1]);
    Some(vec![value, position])
}

/// A loop over the dimensions that are reduced, on all results at once.
fn reduce_loop(
    c: &mut Converter<'_, '_>,
    region: RegionId,
    inputs: &[ValueId],
    inits: &[ValueId],
    dims: &[i64],
) -> Values {
    let shape = c.result_type(0).shape(c.cx).unwrap_or(&[]).to_vec();
    let all = c.shape(inputs[0]);
    let sizes: Vec<Dim> = dims.iter().map(|&dim| all[dim as usize]).collect();
    let one: Vec<Dim> =
        all.iter().enumerate().map(|(dim, &size)| if dims.contains(&(dim as i64)) { 1 } else { size }).collect();
    let starts: Vec<ValueId> = inits.iter().map(|&init| c.stretch(init, &shape)).collect();
    count_loop(c, product(&sizes), &starts, |c, index, carried| {
        let places = delinearize(c, index, &sizes);
        let zero = c.index(0);
        let at: Vec<ValueId> = (0..all.len() as i64)
            .map(|dim| dims.iter().position(|&reduced| reduced == dim).map_or(zero, |at| places[at]))
            .collect();
        let mut arguments = carried.to_vec();
        for &input in inputs {
            let part = box_at(c, input, &at, &one);
            arguments.push(c.reshape(part, &shape));
        }
        apply(c, region, &arguments, &shape)
    })
}

/// How many places there are; as many as can be counted if there are more.
pub(crate) fn product(sizes: &[Dim]) -> Dim {
    sizes.iter().fold(1, |product, &size| product.saturating_mul(size))
}

/// A loop that counts from zero; the body gives the next carried values.
pub(crate) fn count_loop(
    c: &mut Converter<'_, '_>,
    count: Dim,
    inits: &[ValueId],
    body: impl FnOnce(&mut Converter<'_, '_>, ValueId, &[ValueId]) -> Values,
) -> Values {
    let [lower, upper, step] = [0, count, 1].map(|number| c.index(number));
    let types: Vec<Type> = inits.iter().map(|&value| c.ty(value)).collect();
    let one = loops::For::build(&mut c.builder(), &types, lower, upper, step, inits);
    let region = one.body(c.body);
    let arguments: Vec<Type> = std::iter::once(Type::INDEX).chain(types).collect();
    let block = c.body.add_block(region, &arguments);
    let values = c.body.arguments(block).to_vec();
    let next = c.at(Point::End(block), |c| {
        let next = body(c, values[0], &values[1..]);
        let given = next.as_deref().unwrap_or(&values[1..]);
        let (cx, loc) = (c.cx, c.loc);
        loops::Yield::build(&mut Builder::at_end(cx, c.body, block, loc), given);
        next
    });
    next.map(|_| results(c, one.id()))
}

pub(crate) fn results(c: &Converter<'_, '_>, op: OpId) -> Vec<ValueId> {
    c.body.results(op).collect()
}

/// The places of a row-major number along dimensions.
pub(crate) fn delinearize(c: &mut Converter<'_, '_>, index: ValueId, sizes: &[Dim]) -> Vec<ValueId> {
    let mut places = vec![index; sizes.len()];
    let mut rest = index;
    for (dim, &size) in sizes.iter().enumerate().rev() {
        if dim == 0 {
            places[0] = rest;
            break;
        }
        let size = c.index(size.max(1));
        places[dim] = c.emit(arith::Remui::DEF, &[rest, size]);
        rest = c.emit(arith::Divui::DEF, &[rest, size]);
    }
    places
}
