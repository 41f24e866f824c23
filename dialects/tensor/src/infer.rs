//! Result types from operands and attributes. A result has `?` where nothing says the size.
//!
//! The functions with the name of an operation are its `infer` hook, so that its result type is
//! exactly what they give. Where the element type is free (`reduce`, `einsum`, `matmul`,
//! `conv`) they give the shape, and the verifier compares.

use ir::attr_values::{AttrValue, Ints, Str};
use ir::{Attr, Context, DYNAMIC, Dim, Infer, Type};

use crate::convolution::{Convolution, WindowNames, lengths, read_window};
use crate::einsum::EinsumSpec;
use crate::indexing::{GatherDims, Order, ScatterDims, dims};
use crate::window::{padded_size, sliced_size};

/// The result types, or why there are none.
pub(crate) type Types = Result<Vec<Type>, String>;
/// The sizes of a result, or why there are none.
pub(crate) type Shape = Result<Vec<Dim>, String>;

/// The sizes of a ranked tensor.
pub(crate) fn shape(cx: &Context, ty: Type) -> Result<&[Dim], String> {
    ty.shape(cx).ok_or_else(|| format!("expected a tensor of known rank, found `{}`", ty.text(cx)))
}

fn operand<'a>(infer: &Infer<'a>, index: usize) -> Result<(Type, &'a [Dim]), String> {
    let ty = *infer.operands.get(index).ok_or_else(|| format!("`{}` has no operand {index}", infer.def.name))?;
    Ok((ty, shape(infer.cx, ty)?))
}

fn attr<T: AttrValue>(infer: &Infer<'_>, name: &str) -> Result<T, String> {
    let value = infer.attr(name).and_then(|attr| T::read(infer.cx, attr));
    value.ok_or_else(|| format!("`{}` needs the attribute `{name}`", infer.def.name))
}

/// A list with an entry for each dimension.
fn entries(infer: &Infer<'_>, name: &str, rank: usize) -> Result<Vec<i64>, String> {
    let list = attr::<Ints>(infer, name)?.0;
    if list.len() == rank { Ok(list) } else { Err(lengths(name, rank, list.len())) }
}

fn dim(infer: &Infer<'_>, rank: usize) -> Result<usize, String> {
    let dim: i64 = attr(infer, "dim")?;
    usize::try_from(dim).ok().filter(|&dim| dim < rank).ok_or_else(|| no_dim(dim, rank))
}

/// The message for a dimension that a tensor does not have.
pub(crate) fn no_dim(dim: i64, rank: usize) -> String {
    format!("there is no dimension {dim} in a tensor of rank {rank}")
}

fn tensor(infer: &Infer<'_>, shape: &[Dim], element: Type) -> Types {
    Ok(vec![infer.cx.tensor(shape, element.element(infer.cx))])
}

/// The size that two dimensions share; none if they are known to differ.
pub(crate) fn merged(a: Dim, b: Dim) -> Option<Dim> {
    match (a, b) {
        (DYNAMIC, size) | (size, DYNAMIC) => Some(size),
        _ => (a == b).then_some(a),
    }
}

/// Whether two shapes may be one when the program runs.
pub(crate) fn may_be(a: &[Dim], b: &[Dim]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| merged(a, b).is_some())
}

// ---- structure ----

pub(crate) fn transpose(infer: &Infer<'_>) -> Types {
    let (ty, sizes) = operand(infer, 0)?;
    let perm = dims("perm", &entries(infer, "perm", sizes.len())?, sizes.len(), Order::Any)?;
    tensor(infer, &perm.iter().map(|&dim| sizes[dim]).collect::<Vec<Dim>>(), ty)
}

pub(crate) fn slice(infer: &Infer<'_>) -> Types {
    let (ty, sizes) = operand(infer, 0)?;
    let list = |name| entries(infer, name, sizes.len());
    let (starts, limits, strides) = (list("starts")?, list("limits")?, list("strides")?);
    let mut result = Vec::with_capacity(sizes.len());
    for (dim, &size) in sizes.iter().enumerate() {
        let (start, stride) = (starts[dim], strides[dim]);
        let limit = if limits[dim] == DYNAMIC { size } else { limits[dim] };
        if stride < 1 {
            return Err(format!("strides are positive, found {stride} for dimension {dim}"));
        }
        if start < 0 || (limit != DYNAMIC && limit < start) {
            let limit = if limit == DYNAMIC { "?".to_owned() } else { limit.to_string() };
            return Err(format!("dimension {dim} cannot be cut from {start} to {limit}"));
        }
        if size != DYNAMIC && limit > size {
            return Err(format!("dimension {dim} is cut from {start} to {limit}, but its size is {size}"));
        }
        result.push(sliced_size(start, limit, stride));
    }
    tensor(infer, &result, ty)
}

pub(crate) fn dynamic_slice(infer: &Infer<'_>) -> Types {
    let (ty, sizes) = operand(infer, 0)?;
    let parts = entries(infer, "sizes", sizes.len())?;
    for (dim, (&part, &size)) in parts.iter().zip(sizes).enumerate() {
        check_part(dim, part, size)?;
    }
    tensor(infer, &parts, ty)
}

/// A part of known size must fit in its dimension.
pub(crate) fn check_part(dim: usize, part: Dim, size: Dim) -> Result<(), String> {
    match part {
        DYNAMIC => Ok(()),
        _ if part < 0 => Err(format!("the part of dimension {dim} has size {part}")),
        _ if size != DYNAMIC && part > size => {
            Err(format!("the part of dimension {dim} has size {part}, but the dimension has size {size}"))
        }
        _ => Ok(()),
    }
}

pub(crate) fn pad(infer: &Infer<'_>) -> Types {
    let (ty, sizes) = operand(infer, 0)?;
    let list = |name| entries(infer, name, sizes.len());
    let (low, high, interior) = (list("low")?, list("high")?, list("interior")?);
    let mut result = Vec::with_capacity(sizes.len());
    for (dim, &size) in sizes.iter().enumerate() {
        if interior[dim] < 0 {
            return Err(format!("interior padding is not negative, found {} for dimension {dim}", interior[dim]));
        }
        let padded = padded_size(size, low[dim], high[dim], interior[dim]);
        let (low, high) = (low[dim], high[dim]);
        result.push(
            padded.ok_or_else(|| format!("dimension {dim} of size {size} cannot be padded by {low} and {high}"))?,
        );
    }
    tensor(infer, &result, ty)
}

pub(crate) fn concat(infer: &Infer<'_>) -> Types {
    let (ty, first) = operand(infer, 0)?;
    let along = dim(infer, first.len())?;
    let mut result = first.to_vec();
    for index in 1..infer.operands.len() {
        let (other, sizes) = operand(infer, index)?;
        if other.element(infer.cx) != ty.element(infer.cx) || sizes.len() != result.len() {
            let (first, found) = (ty.text(infer.cx), other.text(infer.cx));
            return Err(format!("operands have one rank and element type, found `{first}` and `{found}`"));
        }
        for (dim, (known, &size)) in result.iter_mut().zip(sizes).enumerate() {
            *known = match dim == along {
                true if *known == DYNAMIC || size == DYNAMIC => DYNAMIC,
                true => known.checked_add(size).ok_or("the result is too large")?,
                false => merged(*known, size).ok_or_else(|| {
                    format!("operand {index} has size {size} in dimension {dim}, but others have size {known}")
                })?,
            };
        }
    }
    tensor(infer, &result, ty)
}

// ---- reductions and products ----

/// The sizes that `tensor.reduce` leaves.
pub(crate) fn reduce(sizes: &[Dim], reduced: &[i64]) -> Shape {
    let reduced = dims("dims", reduced, sizes.len(), Order::Any)?;
    let kept = sizes.iter().enumerate().filter(|(dim, _)| !reduced.contains(dim));
    Ok(kept.map(|(_, &size)| size).collect())
}

/// The sizes of the result of `tensor.einsum`.
pub(crate) fn einsum(spec: &str, shapes: &[&[Dim]]) -> Shape {
    let spec = EinsumSpec::parse(spec)?;
    let sizes = spec.sizes(shapes)?;
    // The letters of the result come first.
    Ok(sizes[..spec.output.len()].iter().map(|&(_, size)| size).collect())
}

/// Dimensions of products have letters as names.
const MAX_RANK: usize = 51;

/// The sizes of the result of `tensor.matmul`.
pub(crate) fn matmul(lhs: &[Dim], rhs: &[Dim]) -> Shape {
    let rank = lhs.len();
    if !(2..=MAX_RANK).contains(&rank) || rhs.len() != rank {
        return Err(format!("the operands have one rank from 2 to {MAX_RANK}, found {rank} and {}", rhs.len()));
    }
    let mut result = Vec::with_capacity(rank);
    for (dim, (&a, &b)) in lhs.iter().zip(rhs).enumerate().take(rank - 2) {
        result.push(merged(a, b).ok_or_else(|| format!("batch dimension {dim} has the sizes {a} and {b}"))?);
    }
    let (columns, rows) = (lhs[rank - 1], rhs[rank - 2]);
    if merged(columns, rows).is_none() {
        return Err(format!("the left side has {columns} columns, but the right side has {rows} rows"));
    }
    result.extend([lhs[rank - 2], rhs[rank - 1]]);
    Ok(result)
}

/// The sizes of the result of `tensor.conv`.
pub(crate) fn conv(cx: &Context, attr: impl Fn(&str) -> Option<Attr>, input: &[Dim], kernel: &[Dim]) -> Shape {
    Convolution::read(cx, attr, kernel)?.output_shape(input, kernel)
}

/// The type of a result whose element type is free, with the elements of the first operand: of
/// `reduce`, `einsum`, `matmul` and `conv`. `None` for other operations, for reductions that give
/// an index; the error says why operands do not fit.
pub fn natural_type(infer: &Infer<'_>) -> Result<Option<Type>, String> {
    let cx = infer.cx;
    let Some(&first) = infer.operands.first() else { return Ok(None) };
    let shapes = || infer.operands.iter().map(|&ty| shape(cx, ty)).collect::<Result<Vec<&[Dim]>, String>>();
    let sizes = match infer.def.name {
        "tensor.reduce" => {
            if attr::<crate::ReduceKind>(infer, "kind")?.is_index() {
                return Ok(None);
            }
            reduce(shape(cx, first)?, &attr::<Ints>(infer, "dims")?)
        }
        "tensor.einsum" => einsum(&attr::<Str>(infer, "spec")?, &shapes()?),
        "tensor.matmul" | "tensor.conv" => match shapes()?[..] {
            [lhs, rhs] if infer.def.name == "tensor.matmul" => matmul(lhs, rhs),
            [input, kernel] => conv(cx, |name| infer.attr(name), input, kernel),
            _ => Err(format!("`{}` takes two operands", infer.def.name)),
        },
        _ => return Ok(None),
    };
    Ok(Some(cx.tensor(&sizes?, first.element(cx))))
}

/// How operations on windows call their dilations.
pub(crate) const WINDOW_NAMES: WindowNames =
    WindowNames { base_dilation: "base_dilations", window_dilation: "window_dilations" };

fn windowed(infer: &Infer<'_>, sizes: &[Dim]) -> Shape {
    let window = entries(infer, "window", sizes.len())?;
    if let Some(dim) = window.iter().position(|&size| size < 1) {
        return Err(format!("windows have positive sizes, found {} for dimension {dim}", window[dim]));
    }
    let window = read_window(infer.cx, |name| infer.attr(name), &window, &WINDOW_NAMES)?;
    let sizes = window.iter().zip(sizes).map(|(window, &size)| window.output_size(size));
    sizes.collect::<Option<Vec<Dim>>>().ok_or_else(|| "the padded operand is too large".into())
}

pub(crate) fn reduce_window(infer: &Infer<'_>) -> Types {
    let (ty, sizes) = operand(infer, 0)?;
    tensor(infer, &windowed(infer, sizes)?, ty)
}

pub(crate) fn select_and_scatter(infer: &Infer<'_>) -> Types {
    let (ty, sizes) = operand(infer, 0)?;
    let (_, source) = operand(infer, 1)?;
    let wanted = windowed(infer, sizes)?;
    if !may_be(&wanted, source) {
        let (wanted, found) = (sizes_text(&wanted), sizes_text(source));
        return Err(format!("there are {wanted} windows, but the source has the sizes {found}"));
    }
    Ok(vec![ty])
}

/// Sizes as types show them: `4x?`, and `()` for none.
pub(crate) fn sizes_text(sizes: &[Dim]) -> String {
    if sizes.is_empty() {
        return "()".into();
    }
    let text = |&size: &Dim| if size == DYNAMIC { "?".to_owned() } else { size.to_string() };
    sizes.iter().map(text).collect::<Vec<_>>().join("x")
}

// ---- gather and scatter ----

pub(crate) fn gather(infer: &Infer<'_>) -> Types {
    let ((ty, sizes), (_, indices)) = (operand(infer, 0)?, operand(infer, 1)?);
    let numbers = GatherDims::read(infer.cx, |name| infer.attr(name));
    let windows = numbers.windows(sizes, indices)?;
    let slice_sizes = entries(infer, "slice_sizes", sizes.len())?;
    let mut parts = Vec::with_capacity(sizes.len());
    for (dim, (&part, &size)) in slice_sizes.iter().zip(sizes).enumerate() {
        check_part(dim, part, size)?;
        let part = if part == DYNAMIC { size } else { part };
        if !windows.kept_dims.contains(&dim) && part != 1 {
            let part = sizes_text(&[part]);
            return Err(format!("dimension {dim} is not in the result, so its slice has size 1, found {part}"));
        }
        parts.push(part);
    }
    let mut result = vec![0; windows.window_dims.len() + windows.batch_dims.len()];
    for (&dim, &kept) in windows.window_dims.iter().zip(&windows.kept_dims) {
        result[dim] = parts[kept];
    }
    for (&dim, &size) in windows.batch_dims.iter().zip(&windows.batch_sizes(indices)) {
        result[dim] = size;
    }
    tensor(infer, &result, ty)
}

pub(crate) fn scatter(infer: &Infer<'_>) -> Types {
    let ((ty, sizes), (_, indices), (_, updates)) = (operand(infer, 0)?, operand(infer, 1)?, operand(infer, 2)?);
    let numbers = ScatterDims::read(infer.cx, |name| infer.attr(name));
    let windows = numbers.windows(sizes, indices)?;
    let rank = windows.window_dims.len() + windows.batch_dims.len();
    if updates.len() != rank {
        return Err(format!("the updates have rank {rank}, found {}", updates.len()));
    }
    for (&dim, &kept) in windows.window_dims.iter().zip(&windows.kept_dims) {
        let (part, size) = (updates[dim], sizes[kept]);
        if part != DYNAMIC && size != DYNAMIC && part > size {
            return Err(format!(
                "dimension {dim} of the updates has size {part}, but dimension {kept} of the operand has size {size}"
            ));
        }
    }
    for (&dim, &size) in windows.batch_dims.iter().zip(&windows.batch_sizes(indices)) {
        if merged(updates[dim], size).is_none() {
            return Err(format!(
                "dimension {dim} of the updates has size {}, but the indices have {size}",
                updates[dim]
            ));
        }
    }
    Ok(vec![ty])
}

pub(crate) fn take(infer: &Infer<'_>) -> Types {
    let ((ty, sizes), (_, indices)) = (operand(infer, 0)?, operand(infer, 1)?);
    let along = dim(infer, sizes.len())?;
    tensor(infer, &[&sizes[..along], indices, &sizes[along + 1..]].concat(), ty)
}

pub(crate) fn sort(infer: &Infer<'_>) -> Types {
    let (_, sizes) = operand(infer, 0)?;
    dim(infer, sizes.len())?;
    for index in 1..infer.operands.len() {
        let (_, others) = operand(infer, index)?;
        if !may_be(sizes, others) {
            let (wanted, found) = (sizes_text(sizes), sizes_text(others));
            return Err(format!("operand {index} has the sizes {found}, but the first has {wanted}"));
        }
    }
    Ok(infer.operands.to_vec())
}
