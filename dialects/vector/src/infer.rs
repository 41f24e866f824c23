//! The types of results, computed from operands and attributes.

use ir::attr_values::{AttrValue, Ints};
use ir::{Infer, Type};

use crate::shape::{inner, scalable, vector};

type Inferred = Result<Vec<Type>, String>;

/// The type of an operand and its shape.
fn shaped<'a>(infer: &'a Infer<'_>, operand: usize) -> Result<(Type, &'a [i64]), String> {
    let ty = *infer.operands.get(operand).ok_or("an operand is missing")?;
    let shape = ty.shape(infer.cx).filter(|_| ty.is_vector(infer.cx));
    Ok((ty, shape.ok_or_else(|| format!("a vector is wanted, but this is `{}`", ty.text(infer.cx)))?))
}

fn ints(infer: &Infer<'_>, name: &str) -> Result<Vec<i64>, String> {
    let list = infer.attr(name).and_then(|attr| Ints::read(infer.cx, attr));
    list.map(|list| list.0).ok_or_else(|| format!("the attribute `{name}` is missing"))
}

/// A list of integer attributes, `[1, 2]`.
pub(crate) fn integers(infer: &Infer<'_>, name: &str) -> Result<Vec<i64>, String> {
    let list = infer.attr(name).and_then(|attr| crate::syntax::integers(infer.cx, attr));
    list.ok_or_else(|| format!("`{name}` must be a list of integers"))
}

pub(crate) fn to_elements(infer: &Infer<'_>) -> Inferred {
    let (ty, _) = shaped(infer, 0)?;
    // As many as that could not be written down.
    let count = ty.element_count(infer.cx).filter(|&count| count <= 1 << 16);
    let count = count.ok_or_else(|| format!("`{}` has too many elements to name each", ty.text(infer.cx)))?;
    Ok(vec![ty.element(infer.cx); count as usize])
}

pub(crate) fn extract(infer: &Infer<'_>) -> Inferred {
    let (ty, shape) = shaped(infer, 0)?;
    let given = ints(infer, "static_position")?.len();
    let part = inner(infer.cx, ty, given);
    let rank = shape.len();
    let part =
        part.ok_or_else(|| format!("`{}` has rank {rank}, but the position has {given} parts", ty.text(infer.cx)))?;
    // All of a vector without dimensions is its element.
    Ok(vec![if rank == 0 { ty.element(infer.cx) } else { part }])
}

pub(crate) fn extract_strided_slice(infer: &Infer<'_>) -> Inferred {
    let (ty, shape) = shaped(infer, 0)?;
    let lists = ["offsets", "sizes", "strides"].map(|name| integers(infer, name));
    let [offsets, sizes, strides] = lists;
    let (offsets, sizes, strides) = (offsets?, sizes?, strides?);
    if offsets.len() != sizes.len() || sizes.len() != strides.len() {
        return Err("`offsets`, `sizes` and `strides` must have the same length".into());
    }
    if sizes.len() > shape.len() {
        return Err(format!("`sizes` has {} entries, but the vector has rank {}", sizes.len(), shape.len()));
    }
    let mut result = shape.to_vec();
    let mut is_scalable = scalable(infer.cx, ty);
    for (dim, ((&offset, &size), &stride)) in offsets.iter().zip(&sizes).zip(&strides).enumerate() {
        if stride != 1 {
            return Err(format!("strides must be 1, but that of dimension {dim} is {stride}"));
        }
        if offset < 0 || size < 1 || offset.checked_add(size).is_none_or(|end| end > shape[dim]) {
            return Err(format!(
                "dimension {dim} has size {}, so it has no part of size {size} at offset {offset}",
                shape[dim]
            ));
        }
        is_scalable[dim] &= size == shape[dim];
        result[dim] = size;
    }
    Ok(vec![vector(infer.cx, &result, &is_scalable, ty.element(infer.cx))])
}

pub(crate) fn transpose(infer: &Infer<'_>) -> Inferred {
    let (ty, shape) = shaped(infer, 0)?;
    let permutation = ints(infer, "permutation")?;
    let mut seen = vec![false; shape.len()];
    for &dim in &permutation {
        match usize::try_from(dim).ok().and_then(|dim| seen.get_mut(dim)) {
            Some(seen) if !*seen => *seen = true,
            _ => return Err(format!("{permutation:?} is no permutation of the {} dimensions", shape.len())),
        }
    }
    if permutation.len() != shape.len() {
        return Err(format!("{permutation:?} is no permutation of the {} dimensions", shape.len()));
    }
    let old = scalable(infer.cx, ty);
    let result: Vec<i64> = permutation.iter().map(|&dim| shape[dim as usize]).collect();
    let is_scalable: Vec<bool> = permutation.iter().map(|&dim| old[dim as usize]).collect();
    Ok(vec![vector(infer.cx, &result, &is_scalable, ty.element(infer.cx))])
}

pub(crate) fn shuffle(infer: &Infer<'_>) -> Inferred {
    let ((first, a), (second, b)) = (shaped(infer, 0)?, shaped(infer, 1)?);
    let mask = ints(infer, "mask")?;
    let cx = infer.cx;
    let rest = |shape: &[i64]| shape.get(1..).unwrap_or(&[]).to_vec();
    if a.len() != b.len() || rest(a) != rest(b) || first.element(cx) != second.element(cx) {
        let (first, second) = (first.text(cx), second.text(cx));
        return Err(format!("`{first}` and `{second}` must be the same but for their first dimension"));
    }
    let length = |shape: &[i64]| shape.first().copied().unwrap_or(1);
    let both = length(a).saturating_add(length(b));
    if let Some(wrong) = mask.iter().find(|&&at| at < -1 || at >= both) {
        return Err(format!("there are {both} parts to choose from, but the mask names number {wrong}"));
    }
    if mask.is_empty() {
        return Err("the mask is empty".into());
    }
    let mut shape = vec![mask.len() as i64];
    shape.extend(rest(a));
    let mut is_scalable = scalable(cx, first);
    match is_scalable.first_mut() {
        Some(leading) => *leading = false,
        None => is_scalable.push(false),
    }
    Ok(vec![vector(cx, &shape, &is_scalable, first.element(cx))])
}

pub(crate) fn interleave(infer: &Infer<'_>) -> Inferred {
    let (ty, shape) = shaped(infer, 0)?;
    let (mut shape, mut is_scalable) = (shape.to_vec(), scalable(infer.cx, ty));
    match shape.last_mut() {
        Some(last) => *last = last.checked_mul(2).ok_or("the result would be too long")?,
        None => {
            shape.push(2);
            is_scalable.push(false);
        }
    }
    Ok(vec![vector(infer.cx, &shape, &is_scalable, ty.element(infer.cx))])
}

pub(crate) fn deinterleave(infer: &Infer<'_>) -> Inferred {
    let (ty, shape) = shaped(infer, 0)?;
    let mut shape = shape.to_vec();
    match shape.last_mut() {
        Some(last) if *last % 2 == 0 => *last /= 2,
        _ => return Err(format!("the last dimension of `{}` must have an even size", ty.text(infer.cx))),
    }
    let half = vector(infer.cx, &shape, &scalable(infer.cx, ty), ty.element(infer.cx));
    Ok(vec![half, half])
}

/// Without the reduced dimensions; an element if all are.
pub(crate) fn multi_reduction(infer: &Infer<'_>) -> Inferred {
    let (ty, shape) = shaped(infer, 0)?;
    let mut is_reduced = vec![false; shape.len()];
    for dim in ints(infer, "reduction_dims")? {
        match usize::try_from(dim).ok().and_then(|dim| is_reduced.get_mut(dim)) {
            Some(reduced) if !*reduced => *reduced = true,
            Some(_) => return Err(format!("dimension {dim} is reduced twice")),
            None => return Err(format!("`{}` has no dimension {dim} to reduce", ty.text(infer.cx))),
        }
    }
    let old = scalable(infer.cx, ty);
    let kept: Vec<usize> = (0..shape.len()).filter(|&dim| !is_reduced[dim]).collect();
    let element = ty.element(infer.cx);
    if kept.is_empty() {
        return Ok(vec![element]);
    }
    let sizes: Vec<i64> = kept.iter().map(|&dim| shape[dim]).collect();
    let is_scalable: Vec<bool> = kept.iter().map(|&dim| old[dim]).collect();
    Ok(vec![vector(infer.cx, &sizes, &is_scalable, element)])
}

pub(crate) fn outer_product(infer: &Infer<'_>) -> Inferred {
    let (lhs, rows) = shaped(infer, 0)?;
    let cx = infer.cx;
    let rhs = *infer.operands.get(1).ok_or("an operand is missing")?;
    if rows.len() != 1 || rhs.shape(cx).is_some_and(|shape| shape.len() != 1) {
        return Err("an outer product takes vectors with one dimension, or a scalar on the right".into());
    }
    let right = if rhs.is_vector(cx) { rhs.element(cx) } else { rhs };
    if lhs.element(cx) != right {
        let (lhs, rhs) = (lhs.text(cx), rhs.text(cx));
        return Err(format!("`{lhs}` and `{rhs}` must have the same elements"));
    }
    if !rhs.is_vector(cx) {
        return Ok(vec![lhs]);
    }
    let (_, columns) = shaped(infer, 1)?;
    let is_scalable = [scalable(cx, lhs)[0], scalable(cx, rhs)[0]];
    Ok(vec![vector(cx, &[rows[0], columns[0]], &is_scalable, lhs.element(cx))])
}
