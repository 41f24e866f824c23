//! The shapes of results, computed from those of operands as the specification says.
//!
//! All sizes are known: dynamic ones are read and printed, but no rule looks at them.

use ir::{Attr, AttrKind, Context, Dim};

use crate::attrs::{ConvDims, DotDims, GatherDims};

/// A shape, or why there is none.
pub(crate) type Shape = Result<Vec<Dim>, String>;

/// A list of dimensions, each of them once and below `rank`.
pub(crate) fn check_dims(what: &str, dims: &[i64], rank: usize) -> Result<(), String> {
    for (at, &dim) in dims.iter().enumerate() {
        if dim < 0 || dim as usize >= rank {
            return Err(format!("{what} {dim} is not below the rank {rank}"));
        }
        if dims[..at].contains(&dim) {
            return Err(format!("{what} {dim} is there twice"));
        }
    }
    Ok(())
}

fn check_count(what: &str, found: usize, wanted: usize) -> Result<(), String> {
    match found == wanted {
        true => Ok(()),
        false => Err(format!("{found} {what} for {wanted} dimensions")),
    }
}

/// The sizes without those of some dimensions.
pub(crate) fn without(shape: &[Dim], dims: &[i64]) -> Vec<Dim> {
    let kept = shape.iter().enumerate().filter(|(dim, _)| !dims.contains(&(*dim as i64)));
    kept.map(|(_, &size)| size).collect()
}

pub(crate) fn transpose(shape: &[Dim], permutation: &[i64]) -> Shape {
    check_count("numbers in `permutation`", permutation.len(), shape.len())?;
    check_dims("dimension", permutation, shape.len())?;
    Ok(permutation.iter().map(|&dim| shape[dim as usize]).collect())
}

pub(crate) fn slice(shape: &[Dim], starts: &[i64], limits: &[i64], strides: &[i64]) -> Shape {
    for (what, list) in [("starts", starts), ("limits", limits), ("strides", strides)] {
        check_count(what, list.len(), shape.len())?;
    }
    let size = |dim: usize| {
        let (start, limit, stride) = (starts[dim], limits[dim], strides[dim]);
        if !(0 <= start && start <= limit && limit <= shape[dim] && stride > 0) {
            return Err(format!("{start}:{limit}:{stride} is no part of the size {} of dimension {dim}", shape[dim]));
        }
        Ok(if limit == start { 0 } else { (limit - start - 1) / stride + 1 })
    };
    (0..shape.len()).map(size).collect()
}

pub(crate) fn pad(shape: &[Dim], low: &[i64], high: &[i64], interior: &[i64]) -> Shape {
    for (what, list) in [("sizes in `low`", low), ("sizes in `high`", high), ("sizes in `interior`", interior)] {
        check_count(what, list.len(), shape.len())?;
    }
    let size = |dim: usize| {
        let inside =
            (shape[dim] - 1).max(0).checked_mul(interior[dim]).filter(|_| (0..i64::MAX).contains(&interior[dim]));
        let size =
            inside.and_then(|inside| inside.checked_add(shape[dim])?.checked_add(low[dim])?.checked_add(high[dim]));
        size.filter(|&size| size >= 0).ok_or_else(|| format!("the padding of dimension {dim} leaves a negative size"))
    };
    (0..shape.len()).map(size).collect()
}

pub(crate) fn concatenate(shapes: &[&[Dim]], dim: i64) -> Shape {
    let Some((first, others)) = shapes.split_first() else { return Err("there is nothing to concatenate".into()) };
    check_dims("dimension", &[dim], first.len())?;
    let mut result = first.to_vec();
    for other in others {
        if without(other, &[dim]) != without(first, &[dim]) || other.len() != first.len() {
            return Err(format!("the operands differ in other dimensions than {dim}"));
        }
        result[dim as usize] = result[dim as usize].saturating_add(other[dim as usize]);
    }
    Ok(result)
}

pub(crate) fn dot_general(lhs: &[Dim], rhs: &[Dim], dims: &DotDims) -> Shape {
    let sides = [(lhs, &dims.lhs_batching, &dims.lhs_contracting), (rhs, &dims.rhs_batching, &dims.rhs_contracting)];
    for (shape, batching, contracting) in sides {
        check_dims("dimension", &[&batching[..], contracting].concat(), shape.len())?;
    }
    let pairs = [(&dims.lhs_batching, &dims.rhs_batching), (&dims.lhs_contracting, &dims.rhs_contracting)];
    for (left, right) in pairs {
        let sizes = |dims: &[i64], shape: &[Dim]| dims.iter().map(|&dim| shape[dim as usize]).collect::<Vec<Dim>>();
        if sizes(left, lhs) != sizes(right, rhs) {
            return Err("the sizes of dimensions that go together differ".into());
        }
    }
    let mut result: Vec<Dim> = dims.lhs_batching.iter().map(|&dim| lhs[dim as usize]).collect();
    result.extend(without(lhs, &[&dims.lhs_batching[..], &dims.lhs_contracting].concat()));
    result.extend(without(rhs, &[&dims.rhs_batching[..], &dims.rhs_contracting].concat()));
    Ok(result)
}

// ---- windows ----

/// How a window slides along each dimension; lists have one entry a dimension.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Window {
    /// The sizes.
    pub sizes: Vec<i64>,
    /// The steps.
    pub strides: Vec<i64>,
    /// What is put before and after; negative padding cuts off.
    pub padding: Vec<[i64; 2]>,
    /// The distance of neighbours in what the window slides over.
    pub base_dilations: Vec<i64>,
    /// The distance of neighbours in the window.
    pub dilations: Vec<i64>,
}

impl Window {
    /// The parts as attributes give them; what is absent has no effect.
    pub fn new(
        cx: &Context,
        sizes: &[i64],
        [strides, base_dilations, dilations]: [Option<Vec<i64>>; 3],
        padding: Option<Attr>,
    ) -> Result<Window, String> {
        let rank = sizes.len();
        let ones = || vec![1; rank];
        let window = Window {
            sizes: sizes.to_vec(),
            strides: strides.unwrap_or_else(ones),
            padding: padding.map_or(Ok(vec![[0, 0]; rank]), |attr| pairs(cx, attr))?,
            base_dilations: base_dilations.unwrap_or_else(ones),
            dilations: dilations.unwrap_or_else(ones),
        };
        for (what, list) in [
            ("strides", &window.strides),
            ("dilations", &window.base_dilations),
            ("window dilations", &window.dilations),
        ] {
            check_count(what, list.len(), rank)?;
            if list.iter().any(|&step| step < 1) {
                return Err(format!("the {what} must be positive"));
            }
        }
        check_count("pairs of padding", window.padding.len(), rank)?;
        match sizes.iter().all(|&size| size > 0) {
            true => Ok(window),
            false => Err("the sizes of a window must be positive".into()),
        }
    }

    /// The number of windows along a dimension.
    fn count(&self, dim: usize, size: Dim) -> Result<Dim, String> {
        let span = |size: i64, distance: i64| {
            if size > 0 { (size - 1).checked_mul(distance)?.checked_add(1) } else { Some(0) }
        };
        let [low, high] = self.padding[dim];
        let base = span(size, self.base_dilations[dim]).and_then(|base| base.checked_add(low)?.checked_add(high));
        let window = span(self.sizes[dim], self.dilations[dim]);
        let (Some(base), Some(window)) = (base, window) else {
            return Err(format!("the window of dimension {dim} is too large"));
        };
        if base < 0 {
            return Err(format!("the padding of dimension {dim} leaves a negative size"));
        }
        Ok(if base < window { 0 } else { (base - window) / self.strides[dim] + 1 })
    }

    /// The shape of the windows that fit.
    pub fn over(&self, shape: &[Dim]) -> Result<Vec<Dim>, String> {
        check_count("sizes of a window", self.sizes.len(), shape.len())?;
        shape.iter().enumerate().map(|(dim, &size)| self.count(dim, size)).collect()
    }
}

/// `dense<[[1, 1], [0, 2]]> : tensor<2x2xi64>`.
fn pairs(cx: &Context, attr: Attr) -> Result<Vec<[i64; 2]>, String> {
    let AttrKind::Dense(dense) = attr.kind(cx) else { return Err("the padding must be `dense`".into()) };
    let shape = dense.ty.shape(cx).unwrap_or(&[]);
    let (&[count, 2], Some(8)) = (shape, dense.ty.element(cx).bytes(cx)) else {
        return Err("the padding must be pairs of i64".into());
    };
    let side = |dim: usize, side| dense.element(cx, 2 * dim + side) as i64;
    Ok((0..count.max(0) as usize).map(|dim| [side(dim, 0), side(dim, 1)]).collect())
}

pub(crate) fn convolution(
    lhs: &[Dim],
    rhs: &[Dim],
    dims: &ConvDims,
    window: &Window,
    [features, batches]: [i64; 2],
) -> Shape {
    let rank = lhs.len();
    for (side, shape) in [(&dims.lhs, lhs), (&dims.rhs, rhs), (&dims.out, lhs)] {
        check_dims("dimension", side, shape.len())?;
        check_count("roles of dimensions", side.len(), rank)?;
    }
    if features < 1 || batches < 1 {
        return Err("the numbers of groups must be positive".into());
    }
    let at = |shape: &[Dim], side: &[i64], role: usize| shape[side[role] as usize];
    let (batch, image, kernel, output) =
        (at(lhs, &dims.lhs, 0), at(lhs, &dims.lhs, 1), at(rhs, &dims.rhs, 0), at(rhs, &dims.rhs, 1));
    if kernel.checked_mul(features) != Some(image) {
        return Err(format!(
            "an image of {image} features needs a kernel of {image} by {features} groups, found {kernel}"
        ));
    }
    if batch % batches != 0 || output % batches != 0 || output % features != 0 {
        return Err("the groups do not divide the batch or the output features".into());
    }
    let space: Vec<Dim> = (2..rank).map(|role| at(lhs, &dims.lhs, role)).collect();
    let mut result = vec![0; rank];
    result[dims.out[0] as usize] = batch / batches;
    result[dims.out[1] as usize] = output;
    for (role, size) in window.over(&space)?.into_iter().enumerate() {
        result[dims.out[role + 2] as usize] = size;
    }
    Ok(result)
}

// ---- gather and scatter ----

/// The shape of indices without the dimension that runs over the parts of one; gives also how
/// many parts there are.
pub(crate) fn index_shape(indices: &[Dim], vector: i64) -> Result<(Vec<Dim>, Dim), String> {
    match usize::try_from(vector) {
        Ok(vector) if vector < indices.len() => Ok((without(indices, &[vector as i64]), indices[vector])),
        Ok(vector) if vector == indices.len() => Ok((indices.to_vec(), 1)),
        _ => Err(format!("index_vector_dim {vector} is above the rank {} of the indices", indices.len())),
    }
}

pub(crate) fn gather(operand: &[Dim], indices: &[Dim], dims: &GatherDims, sizes: &[i64]) -> Shape {
    check_count("slice sizes", sizes.len(), operand.len())?;
    if let Some(dim) = (0..sizes.len()).find(|&dim| sizes[dim] < 0 || sizes[dim] > operand[dim]) {
        return Err(format!("the slice size {} of dimension {dim} is not within {}", sizes[dim], operand[dim]));
    }
    let dropped = [&dims.collapsed_slice_dims[..], &dims.operand_batching_dims].concat();
    check_dims("dimension", &dropped, operand.len())?;
    if let Some(&dim) = dropped.iter().find(|&&dim| sizes[dim as usize] != 1) {
        return Err(format!("the slice size of dimension {dim}, which the result does not have, must be 1"));
    }
    let batch = batch_of_indices(
        indices,
        dims.index_vector_dim,
        &dims.start_index_map,
        (&dims.operand_batching_dims, &dims.start_indices_batching_dims),
        operand,
    )?;
    let window = without(sizes, &dropped);
    interleave(&batch, &window, &dims.offset_dims)
}

/// Checks what gather and scatter share; gives the shape of the indices without their parts.
pub(crate) fn batch_of_indices(
    indices: &[Dim],
    vector: i64,
    map: &[i64],
    (operand_batching, index_batching): (&[i64], &[i64]),
    operand: &[Dim],
) -> Shape {
    let (batch, parts) = index_shape(indices, vector)?;
    if parts != map.len() as i64 {
        return Err(format!("an index has {parts} parts, but they are for {} dimensions", map.len()));
    }
    check_dims("dimension", &[map, operand_batching].concat(), operand.len())?;
    check_dims("dimension of the indices", index_batching, indices.len())?;
    check_count("batching dimensions of the indices", index_batching.len(), operand_batching.len())?;
    for (&of_operand, &of_indices) in operand_batching.iter().zip(index_batching) {
        if of_indices == vector || operand[of_operand as usize] != indices[of_indices as usize] {
            return Err(format!(
                "dimension {of_operand} of the operand does not go with dimension {of_indices} of the indices"
            ));
        }
    }
    Ok(batch)
}

/// The sizes of a result that has window dimensions at `places` and others elsewhere.
pub(crate) fn interleave(batch: &[Dim], window: &[Dim], places: &[i64]) -> Shape {
    let rank = batch.len() + window.len();
    check_count("window dimensions", places.len(), window.len())?;
    check_dims("window dimension", places, rank)?;
    let (mut batch, mut window) = (batch.iter(), window.iter());
    let size = |dim| if places.contains(&dim) { window.next() } else { batch.next() };
    (0..rank as i64).map(size).map(|size| size.copied().ok_or_else(|| "too few dimensions".to_owned())).collect()
}
