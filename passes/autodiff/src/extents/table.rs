//! What the sizes of results are, by operation.

use ir::{Context, DYNAMIC, Op, OpDef, OpId, Traits, ValueId};
use tensor::einsum::EinsumSpec;
use tensor::*;

use super::search::{Made, Search, Size};

/// Operations whose result has the shape of one of their operands.
const SHAPE_OF: &[(&OpDef, usize)] = &[
    (Cast::DEF, 0),
    (UpdateSlice::DEF, 0),
    (Reverse::DEF, 0),
    (Scan::DEF, 0),
    (Scatter::DEF, 0),
    (SelectAndScatter::DEF, 0),
    (Insert::DEF, 1),
];

/// Operations that get an index for each size that the types do not say, from an operand on.
const GIVEN_FROM: &[(&OpDef, usize)] = &[(Splat::DEF, 1), (Iota::DEF, 0), (Empty::DEF, 0)];

/// The names of the size of a dimension of a result that its type does not say; none if it has to be
/// asked for.
pub fn names(search: &mut Search<'_>, op: OpId, number: usize, dim: usize) -> Vec<Size> {
    let (cx, body, def) = (search.cx, search.body, search.body.def(op));
    let find =
        |table: &[(&OpDef, usize)]| table.iter().find(|&&(known, _)| std::ptr::eq(known, def)).map(|&(_, at)| at);
    let operands: Vec<ValueId> = body.operands(op).collect();
    let shape = |value: ValueId| body.ty(value).shape(cx).unwrap_or(&[]);
    let result = shape(body.result(op, number));
    // A choice between whole tensors, which may have different sizes.
    if arith::Select::is(body, op) && shape(operands[0]).is_empty() {
        let [then, otherwise] = [1, 2].map(|at| search.names(operands[at], dim));
        return then.into_iter().filter(|name| otherwise.contains(name)).collect();
    }
    if def.has(Traits::ELEMENTWISE) {
        let alike = operands.into_iter().filter(|&value| shape(value).len() == result.len());
        return alike.flat_map(|value| search.names(value, dim)).collect();
    }
    if let Some(at) = find(SHAPE_OF) {
        return search.names(operands[at], dim);
    }
    let open_before = result[..dim].iter().filter(|&&size| size == DYNAMIC).count();
    if let Some(first) = find(GIVEN_FROM) {
        return search.of_index(operands[first + open_before]);
    }
    match () {
        () if Sort::is(body, op) => search.names(operands[number], dim),
        () if Transpose::is(body, op) => search.names(operands[0], Transpose::of(op).perm(cx, body)[dim] as usize),
        () if Broadcast::is(body, op) => of_broadcast(search, Broadcast::of(op), result, dim),
        () if Reshape::is(body, op) && operands.len() > 1 => search.of_index(operands[1 + open_before]),
        () if Reshape::is(body, op) => of_reshape(search, operands[0], result),
        () if Slice::is(body, op) => of_slice(search, Slice::of(op), dim),
        () if DynamicSlice::is(body, op) => search.of_index(DynamicSlice::of(op).dynamic_sizes(cx, body)[open_before]),
        () if Pad::is(body, op) => of_pad(search, Pad::of(op), dim),
        () if Concat::is(body, op) && Concat::of(op).dim(cx, body) as usize == dim => {
            let parts = operands.into_iter().map(|value| search.first(&search.names(value, dim))).collect();
            vec![search.make(Made::Sum(parts))]
        }
        () if Concat::is(body, op) => operands.into_iter().flat_map(|value| search.names(value, dim)).collect(),
        () if Reduce::is(body, op) => {
            let gone = Reduce::of(op).dims(cx, body);
            let kept = (0..shape(operands[0]).len()).filter(|&from| !gone.contains(&(from as i64))).nth(dim);
            kept.map_or(Vec::new(), |from| search.names(operands[0], from))
        }
        () if Einsum::is(body, op) || Matmul::is(body, op) => {
            let spec = match Einsum::is(body, op) {
                true => EinsumSpec::parse(&Einsum::of(op).spec(cx, body)).ok(),
                false => Some(EinsumSpec::of_matmul(result.len())),
            };
            spec.map_or(Vec::new(), |spec| of_letter(search, &spec, &operands, dim))
        }
        () if Take::is(body, op) => {
            let (at, rank) = (Take::of(op).dim(cx, body) as usize, shape(operands[1]).len());
            match dim {
                _ if dim < at => search.names(operands[0], dim),
                _ if dim < at + rank => search.names(operands[1], dim - at),
                _ => search.names(operands[0], dim + 1 - rank),
            }
        }
        () => Vec::new(),
    }
}

/// All dimensions of that letter have one size.
fn of_letter(search: &Search<'_>, spec: &EinsumSpec, operands: &[ValueId], dim: usize) -> Vec<Size> {
    let Some(letter) = spec.output.get(dim) else { return Vec::new() };
    let places = operands.iter().zip(&spec.inputs).flat_map(|(&value, letters)| {
        let dims = letters.iter().enumerate().filter(|&(_, other)| other == letter);
        dims.map(move |(dim, _)| (value, dim))
    });
    places.flat_map(|(value, dim)| search.names(value, dim)).collect()
}

/// An index that is given, or the size of the dimension that is not new and does not stretch.
fn of_broadcast(search: &Search<'_>, op: Broadcast, result: &[i64], dim: usize) -> Vec<Size> {
    let (cx, body): (&Context, _) = (search.cx, search.body);
    let (source, dims, given) = (op.source(body), op.dims(cx, body), op.sizes(body));
    let from = body.ty(source).shape(cx).unwrap_or(&[]);
    let follows = |dim: usize| {
        let at = dims.iter().position(|&target| target as usize == dim)?;
        (from[at] != 1).then_some(at)
    };
    let unknown: Vec<usize> = (0..result.len()).filter(|&dim| result[dim] == DYNAMIC).collect();
    let open: Vec<usize> = unknown.iter().copied().filter(|&dim| follows(dim).is_none()).collect();
    let named = if given.len() == unknown.len() { unknown } else { open };
    match (named.iter().position(|&other| other == dim).and_then(|at| given.get(at)), follows(dim)) {
        (Some(&value), _) => search.of_index(value),
        (None, Some(at)) => search.names(source, at),
        (None, None) => Vec::new(),
    }
}

/// Where one size is open on both sides and the others have as many elements.
fn of_reshape(search: &Search<'_>, source: ValueId, result: &[i64]) -> Vec<Size> {
    let from = search.body.ty(source).shape(search.cx).unwrap_or(&[]);
    let rest = |shape: &[i64]| {
        let mut known = shape.iter().filter(|&&size| size != DYNAMIC);
        known.try_fold(1i64, |count, &size| count.checked_mul(size)).filter(|&count| count > 0)
    };
    let open: Vec<usize> = (0..from.len()).filter(|&dim| from[dim] == DYNAMIC).collect();
    match open[..] {
        [dim] if rest(from).is_some() && rest(from) == rest(result) => search.names(source, dim),
        _ => Vec::new(),
    }
}

fn of_slice(search: &mut Search<'_>, op: Slice, dim: usize) -> Vec<Size> {
    let (cx, body) = (search.cx, search.body);
    let (start, stride) = (op.starts(cx, body)[dim], op.strides(cx, body)[dim]);
    if op.limits(cx, body)[dim] != DYNAMIC {
        return Vec::new();
    }
    let names = search.names(op.source(body), dim);
    if (start, stride) == (0, 1) {
        return names;
    }
    let of = search.first(&names);
    vec![search.make(Made::Steps { of, start, stride })]
}

fn of_pad(search: &mut Search<'_>, op: Pad, dim: usize) -> Vec<Size> {
    let (cx, body) = (search.cx, search.body);
    let [low, high, interior] =
        [op.low(cx, body), op.high(cx, body), op.interior(cx, body)].map(|numbers| numbers[dim]);
    let names = search.names(op.source(body), dim);
    match (low.checked_add(high), interior) {
        (Some(0), 0) => names,
        (Some(edges), 0) => {
            let of = search.first(&names);
            vec![search.make(Made::Padded { of, edges })]
        }
        _ => Vec::new(),
    }
}
