//! Operations that sum: the dimensions that are gone from the result are drawn.

use ir::Type;
use ir::attr_values::{AttrValue, Ints};
use tensor::ReduceKind;
use tensor::einsum::EinsumSpec;

use super::{Drawn, Request, permutation};
use crate::harness::instances::size;
use crate::harness::random::Random;

/// A `tensor.reduce`: the result with more dimensions.
pub(super) fn reduce(request: &Request<'_>, random: &mut Random) -> Drawn {
    let mut source = request.shape()?.to_vec();
    let given = request.attr("kind").and_then(|attr| ReduceKind::read(request.cx, attr));
    let kind = given.unwrap_or_else(|| *random.pick(ReduceKind::ALL));
    let dims = match request.ints("dims") {
        Some(dims) => {
            let mut sorted = dims.clone();
            sorted.sort_unstable();
            for dim in sorted {
                let dim = usize::try_from(dim).ok().filter(|&dim| dim <= source.len())?;
                source.insert(dim, size(random));
            }
            dims
        }
        None => {
            let count = if random.once_in(8) { 0 } else { 1 + random.below(2) };
            let mut dims = permutation(random, source.len() + count);
            dims.truncate(count);
            dims.sort_unstable();
            dims.iter().for_each(|&dim| source.insert(dim as usize, size(random)));
            if random.once_in(4) {
                dims.reverse();
            }
            dims
        }
    };
    if let Some(known) = request.known(0).filter(|known| known.len() == source.len()) {
        source = known.to_vec();
    }
    let element = if kind.is_index() { Type::F32 } else { request.result.element(request.cx) };
    let (types, mut attrs) = request.done(vec![request.cx.tensor(&source, element)], vec![("dims", dims)])?;
    if given.is_none() {
        attrs.push(("kind", kind.attr(request.cx)));
    }
    Some((types, attrs))
}

/// A `tensor.einsum`: letters of the result, and letters that are summed over.
pub(super) fn einsum(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    let spec = match request.attr("spec") {
        Some(attr) => EinsumSpec::parse(attr.as_str(request.cx)?).ok()?,
        None => draw_spec(sizes.len(), request.operands.len(), random)?,
    };
    if spec.output.len() != sizes.len() || spec.inputs.len() != request.operands.len() {
        return None;
    }
    let mut named: Vec<(char, i64)> = spec.output.iter().copied().zip(sizes.iter().copied()).collect();
    for (at, letters) in spec.inputs.iter().enumerate() {
        for (place, &letter) in letters.iter().enumerate() {
            if !named.iter().any(|&(other, _)| other == letter) {
                let known = request.known(at).and_then(|known| known.get(place).copied());
                named.push((letter, known.unwrap_or_else(|| size(random))));
            }
        }
    }
    let of = |letter: &char| named.iter().find(|(other, _)| other == letter).map_or(1, |&(_, size)| size);
    let element = narrower(request, random);
    let tensor = |sizes: Vec<i64>| request.cx.tensor(&sizes, element);
    let types = spec.inputs.iter().map(|letters| tensor(letters.iter().map(of).collect()));
    let drawn = request.attr("spec").is_none().then(|| ("spec", request.cx.string(&spec.to_string())));
    Some((types.collect(), drawn.into_iter().collect()))
}

/// The letters of an einsum with a result of so many dimensions: each letter is in one operand or
/// in several, in any order.
fn draw_spec(rank: usize, operands: usize, random: &mut Random) -> Option<EinsumSpec> {
    let count = rank + random.below(3);
    if operands == 0 || count > 5 {
        return None;
    }
    let mut inputs: Vec<Vec<char>> = vec![Vec::new(); operands];
    for letter in ('a'..).take(count) {
        let owner = random.below(operands);
        for (at, letters) in inputs.iter_mut().enumerate() {
            if at == owner || random.below(2) == 0 {
                letters.insert(random.below(letters.len() + 1), letter);
            }
        }
    }
    let mut output: Vec<char> = Vec::new();
    ('a'..).take(rank).for_each(|letter| output.insert(random.below(output.len() + 1), letter));
    Some(EinsumSpec { inputs, output })
}

/// A `tensor.matmul` of an inner size that is drawn.
pub(super) fn matmul(request: &Request<'_>, random: &mut Random) -> Drawn {
    let sizes = request.shape()?;
    let rank = sizes.len();
    if rank < 2 {
        return None;
    }
    let known = request.known(0).and_then(|known| known.last()).or_else(|| request.known(1)?.get(rank - 2)).copied();
    let inner = known.unwrap_or_else(|| size(random));
    let (mut lhs, mut rhs) = (sizes.to_vec(), sizes.to_vec());
    lhs[rank - 1] = inner;
    rhs[rank - 2] = inner;
    let element = narrower(request, random);
    request.done([lhs, rhs].iter().map(|sizes| request.cx.tensor(sizes, element)).collect(), Vec::new())
}

/// The elements of operands, of which products and sums may be wider; those of an operand that is known.
fn narrower(request: &Request<'_>, random: &mut Random) -> Type {
    let known = request.operands.iter().flatten().next().map(|ty| ty.element(request.cx));
    known.unwrap_or_else(|| match request.result.element(request.cx) {
        Type::F32 if random.once_in(4) => Type::F16,
        Type::I32 if random.once_in(4) => Type::I8,
        element => element,
    })
}

/// Over one dimension, with strides and padding or without.
pub(super) fn conv(request: &Request<'_>, random: &mut Random) -> Drawn {
    const DIMS: &str = "bfx,oix->bfx";
    let &[batch, features, length] = request.shape()? else { return None };
    let known = |at: usize, dim: usize| request.known(at).and_then(|sizes| sizes.get(dim).copied());
    let inputs = known(0, 1).or_else(|| known(1, 1)).unwrap_or_else(|| size(random));
    let taps = known(1, 2).unwrap_or_else(|| 1 + random.below(3) as i64);
    let (mut ints, mut attrs) = ([None, None], Vec::new());
    for (drawn, (name, count)) in ints.iter_mut().zip([("strides", 1), ("padding", 2)]) {
        *drawn = request.ints(name);
        if drawn.is_none() && random.once_in(2) {
            let list: Vec<i64> = (0..count).map(|_| (2 - count) + random.below(2) as i64).collect();
            attrs.push((name, Ints(list.clone()).attr(request.cx)));
            *drawn = Some(list);
        }
    }
    let stride = ints[0].as_ref().map_or(1, |strides| strides[0]);
    let padding: i64 = ints[1].iter().flatten().sum();
    let source = (length - 1) * stride + taps - padding;
    match request.attr("dims") {
        Some(dims) if dims.as_str(request.cx) != Some(DIMS) => return None,
        Some(_) => {}
        None => attrs.push(("dims", request.cx.string(DIMS))),
    }
    let element = narrower(request, random);
    let types = [[batch, inputs, source], [features, inputs, taps]];
    let types = types.iter().map(|sizes| request.cx.tensor(sizes, element)).collect();
    (length > 0 && source > 0).then_some((types, attrs))
}
