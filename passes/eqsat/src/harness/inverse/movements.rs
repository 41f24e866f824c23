//! Operations that move elements without computing: what they move, for where it arrives.

use ir::Type;

use super::{Drawn, Request, permutation};
use crate::harness::instances::size;
use crate::harness::random::Random;

/// A `tensor.transpose`: the sizes of the result, put back.
pub(super) fn transpose(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    let perm = request.ints("perm").unwrap_or_else(|| permutation(random, sizes.len()));
    let mut source = vec![0; sizes.len()];
    if perm.len() != sizes.len() {
        return None;
    }
    for (&dim, &size) in perm.iter().zip(sizes) {
        *source.get_mut(usize::try_from(dim).ok()?)? = size;
    }
    request.done(vec![request.tensor(&source)], vec![("perm", perm)])
}

/// A `tensor.reshape`: as many elements in other sizes.
pub(super) fn reshape(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    if let Some(known) = request.known(0).filter(|known| known.iter().product::<i64>() == sizes.iter().product()) {
        return request.done(vec![request.tensor(known)], Vec::new());
    }
    if random.once_in(3) {
        // Only sizes of 1 come and go.
        let mut source: Vec<i64> = sizes.iter().copied().filter(|&size| size != 1).collect();
        while source.len() < 4 && !random.once_in(2) {
            source.insert(random.below(source.len() + 1), 1);
        }
        return request.done(vec![request.tensor(&source)], Vec::new());
    }
    // Neighbours are put together, the order of factors changes.
    let mut factors: Vec<i64> = sizes.to_vec();
    random.shuffle(&mut factors);
    let mut source: Vec<i64> = Vec::new();
    for factor in factors {
        if source.is_empty() || random.once_in(2) { source.push(factor) } else { *source.last_mut()? *= factor }
    }
    request.done(vec![request.tensor(&source)], Vec::new())
}

/// A `tensor.broadcast`: some dimensions of the result, some of size one.
pub(super) fn broadcast(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    let dims = request.ints("dims").unwrap_or_else(|| {
        let mut dims = permutation(random, sizes.len());
        dims.truncate(random.below(sizes.len() + 1));
        if !random.once_in(4) {
            dims.sort_unstable();
        }
        dims
    });
    let mut source = Vec::new();
    for &dim in &dims {
        let &size = sizes.get(usize::try_from(dim).ok()?)?;
        source.push(if random.once_in(5) { 1 } else { size });
    }
    if let Some(known) = request.known(0).filter(|known| known.len() == source.len()) {
        source = known.to_vec();
    }
    request.done(vec![request.tensor(&source)], vec![("dims", dims)])
}

/// A `tensor.slice`: a source that is at least as large.
pub(super) fn slice(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    let (mut starts, mut limits, mut strides) = (Vec::new(), Vec::new(), Vec::new());
    let mut source = Vec::new();
    let whole = random.once_in(6);
    for (dim, &size) in sizes.iter().enumerate() {
        let known = request.known(0).and_then(|known| known.get(dim).copied());
        let stride = if whole || random.once_in(2) { 1 } else { 1 + random.below(2) as i64 };
        let start = if whole { 0 } else { random.below(3) as i64 };
        // The limit may be a little further than the last element.
        let limit =
            if size == 0 { start } else { start + (size - 1) * stride + 1 + random.below(stride as usize) as i64 };
        starts.push(start);
        limits.push(limit);
        strides.push(stride);
        source.push(known.unwrap_or(limit + if whole { 0 } else { random.below(3) as i64 }));
    }
    let given = ["starts", "limits", "strides"].map(|name| request.ints(name));
    if given.iter().any(Option::is_some) {
        // The limits say how large the source is at least.
        let limits = given[1].clone().unwrap_or_else(|| limits.clone());
        let known = request.known(0).map(<[i64]>::to_vec);
        source = known.unwrap_or_else(|| limits.iter().map(|limit| limit + random.below(2) as i64).collect());
    }
    request.done(vec![request.tensor(&source)], vec![("starts", starts), ("limits", limits), ("strides", strides)])
}

/// A `tensor.pad`: a source whose rest is padding, which may be negative.
pub(super) fn pad(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    let (mut low, mut high, mut interior, mut source) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let nothing = random.once_in(3);
    for (dim, &size) in sizes.iter().enumerate() {
        let known = request.known(0).and_then(|known| known.get(dim).copied());
        let inner = known.unwrap_or(if nothing { size } else { random.below(size as usize + 2) as i64 });
        let holes = if nothing || random.once_in(2) { 0 } else { 1 };
        let spread = inner + holes * (inner - 1).max(0);
        let before = if nothing { 0 } else { random.below(3) as i64 - 1 };
        low.push(before);
        high.push(size - spread - before);
        interior.push(holes);
        source.push(inner);
    }
    if let (Some(low), Some(high), Some(interior)) =
        (request.ints("low"), request.ints("high"), request.ints("interior"))
    {
        let all = sizes.iter().zip(low.iter().zip(&high)).zip(&interior);
        source = all.map(|((size, (low, high)), holes)| (size - low - high + holes) / (holes + 1)).collect();
    }
    let types = vec![request.tensor(&source), request.result.element(request.cx)];
    request.done(types, vec![("low", low), ("high", high), ("interior", interior)])
}

/// A `tensor.concat`: parts whose sizes add up.
pub(super) fn concat(request: &Request<'_>, random: &mut Random) -> Drawn {
    let (sizes, count) = (request.shape()?, request.operands.len());
    let given = request.attr("dim").and_then(|attr| attr.as_integer(request.cx));
    let dim = match given {
        Some(dim) => usize::try_from(dim).ok().filter(|&dim| dim < sizes.len())?,
        None if sizes.is_empty() => return None,
        None => random.below(sizes.len()),
    };
    let known: Vec<Option<i64>> =
        (0..count).map(|at| request.known(at).and_then(|known| known.get(dim).copied())).collect();
    let mut left = sizes[dim] - known.iter().flatten().sum::<i64>();
    let mut open = known.iter().filter(|known| known.is_none()).count();
    let mut types = Vec::new();
    for known in known {
        let part = known.unwrap_or_else(|| {
            open -= 1;
            let part = if open == 0 { left } else { random.below(left.max(0) as usize + 1) as i64 };
            left -= part;
            part
        });
        let mut sizes = sizes.to_vec();
        sizes[dim] = part;
        types.push(request.tensor(&sizes));
    }
    if types.iter().any(|ty| ty.shape(request.cx).is_some_and(|sizes| sizes.iter().any(|&size| size < 0))) {
        return None;
    }
    let attrs = if given.is_some() { Vec::new() } else { vec![("dim", request.cx.integer(dim as i128, Type::I64))] };
    Some((types, attrs))
}

/// A `tensor.take` along a dimension that is drawn.
pub(super) fn take(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    if sizes.is_empty() || request.attr("dim").is_some() {
        return None;
    }
    let dim = random.below(sizes.len());
    let mut source = sizes.to_vec();
    source[dim] = 1 + random.below(4) as i64;
    let indices = request.cx.tensor(&sizes[dim..=dim], Type::I32);
    let attrs = vec![("dim", request.cx.integer(dim as i128, Type::I64))];
    Some((vec![request.tensor(&source), indices], attrs))
}

/// As many indices as dimensions.
pub(super) fn extract(request: &Request<'_>, random: &mut Random) -> Drawn {
    let rank = request.operands.len().checked_sub(1)?;
    let sizes: Vec<i64> = (0..rank).map(|_| size(random)).collect();
    if request.result.element(request.cx) != request.result {
        return None;
    }
    let mut types = vec![request.cx.tensor(&sizes, request.result)];
    types.resize(rank + 1, Type::INDEX);
    Some((types, Vec::new()))
}
