//! For each operation, operands and attributes that give a result of a type: a table, by hand for
//! operations that change shapes, by the rules of the definition for all others.

use ir::attr_values::{AttrValue, Ints};
use ir::def::{AttrSyntax, Presence, SlotRef, TypeRule};
use ir::{Attr, Context, OpDef, Type};
use tensor::ReduceKind;
use tensor::einsum::EinsumSpec;

use super::instances::{ELEMENTS, shape, size};
use super::random::Random;

/// What is wanted.
pub struct Request<'r> {
    /// The context.
    pub cx: &'r Context,
    /// The operation.
    pub def: &'static OpDef,
    /// The type of its result.
    pub result: Type,
    /// Attributes that are fixed.
    pub given: &'r [(&'static str, Attr)],
    /// The operands, where their types are fixed already (a hint: the caller compares).
    pub operands: &'r [Option<Type>],
}

/// The types of the operands, and attributes that were not given.
type Drawn = Option<(Vec<Type>, Vec<(&'static str, Attr)>)>;

/// Draws operands and attributes.
pub fn operands(request: &Request<'_>, random: &mut Random) -> Drawn {
    let draw: fn(&Request<'_>, &mut Random) -> Drawn = match request.def.name {
        "tensor.transpose" => transpose,
        "tensor.reshape" => reshape,
        "tensor.broadcast" => broadcast,
        "tensor.slice" => slice,
        "tensor.pad" => pad,
        "tensor.concat" => concat,
        "tensor.reduce" => reduce,
        "tensor.einsum" => einsum,
        "tensor.matmul" => matmul,
        "tensor.conv" => conv,
        "tensor.take" => take,
        "tensor.extract" => extract,
        _ => by_rules,
    };
    draw(request, random)
}

impl<'r> Request<'r> {
    fn ints(&self, name: &str) -> Option<Vec<i64>> {
        Some(self.attr(name)?.as_ints(self.cx)?.to_vec())
    }

    fn attr(&self, name: &str) -> Option<Attr> {
        self.given.iter().find(|(other, _)| *other == name).map(|&(_, attr)| attr)
    }

    fn shape(&self) -> Option<&'r [i64]> {
        if self.result.is_tensor(self.cx) { self.result.shape(self.cx) } else { None }
    }

    fn tensor(&self, sizes: &[i64]) -> Type {
        self.cx.tensor(sizes, self.result.element(self.cx))
    }

    /// The shape of an operand that is known already.
    fn known(&self, at: usize) -> Option<&'r [i64]> {
        self.operands.get(at).copied().flatten()?.shape(self.cx)
    }

    /// Operands, and those attributes that were not given.
    fn done(&self, operands: Vec<Type>, attrs: Vec<(&'static str, Vec<i64>)>) -> Drawn {
        let attrs = attrs.into_iter().filter(|(name, _)| self.attr(name).is_none());
        Some((operands, attrs.map(|(name, list)| (name, Ints(list).attr(self.cx))).collect()))
    }
}

fn permutation(random: &mut Random, rank: usize) -> Vec<i64> {
    let mut perm: Vec<i64> = (0..rank as i64).collect();
    if !random.once_in(4) {
        random.shuffle(&mut perm);
    }
    perm
}

fn transpose(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn reshape(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn broadcast(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn slice(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn pad(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn concat(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn reduce(request: &Request<'_>, random: &mut Random) -> Drawn {
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

fn einsum(request: &Request<'_>, random: &mut Random) -> Drawn {
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
    let types = spec.inputs.iter().map(|letters| request.tensor(&letters.iter().map(of).collect::<Vec<i64>>()));
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

fn matmul(request: &Request<'_>, random: &mut Random) -> Drawn {
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
    request.done(vec![request.tensor(&lhs), request.tensor(&rhs)], Vec::new())
}

/// Over one dimension, with strides and padding or without.
fn conv(request: &Request<'_>, random: &mut Random) -> Drawn {
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
    let types = vec![request.tensor(&[batch, inputs, source]), request.tensor(&[features, inputs, taps])];
    (length > 0 && source > 0).then_some((types, attrs))
}

fn take(request: &Request<'_>, random: &mut Random) -> Drawn {
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
fn extract(request: &Request<'_>, random: &mut Random) -> Drawn {
    let rank = request.operands.len().checked_sub(1)?;
    let sizes: Vec<i64> = (0..rank).map(|_| size(random)).collect();
    if request.result.element(request.cx) != request.result {
        return None;
    }
    let mut types = vec![request.cx.tensor(&sizes, request.result)];
    types.resize(rank + 1, Type::INDEX);
    Some((types, Vec::new()))
}

// ---- by the rules of the definition ----

fn by_rules(request: &Request<'_>, random: &mut Random) -> Drawn {
    let (cx, def, result) = (request.cx, request.def, request.result);
    let mut types: Vec<Option<Type>> = vec![None; def.operands.len()];
    let [slot] = def.results else { return None };
    if !(slot.constraint.holds)(cx, result) {
        return None;
    }
    match slot.rule {
        Some(TypeRule::Same(SlotRef::Operand(at))) => types[at] = Some(result),
        Some(TypeRule::BoolLike(SlotRef::Operand(at))) => {
            let slot = &def.operands[at];
            let fits: Vec<Type> = of_elements(cx, result, slot.constraint.holds);
            if result.element(cx) != Type::I1 || fits.is_empty() {
                return None;
            }
            types[at] = Some(request.operands.get(at).copied().flatten().unwrap_or_else(|| *random.pick(&fits)));
        }
        Some(TypeRule::ElementOf(SlotRef::Operand(at))) => types[at] = Some(cx.tensor(&shape(random, 3), result)),
        _ => {}
    }
    // Slots may follow from later ones.
    for _ in 0..2 {
        for (at, slot) in def.operands.iter().enumerate() {
            let of = |place: SlotRef| match place {
                SlotRef::Operand(other) => types[other],
                SlotRef::Result(_) => Some(result),
            };
            let by_rule = match slot.rule {
                Some(TypeRule::Same(place)) => of(place),
                Some(TypeRule::ElementOf(place)) => of(place).map(|ty| ty.element(cx)),
                Some(TypeRule::BoolLike(place)) => of(place).map(|ty| ty.with_element(cx, Type::I1)),
                _ => None,
            };
            types[at] = types[at].or(by_rule).or(slot.constraint.only);
        }
    }
    let mut drawn = Vec::new();
    for at in 0..request.operands.len() {
        // A variadic slot is drawn as often as it has operands.
        let slot = at.min(def.operands.len().checked_sub(1)?);
        let ty = types[slot].or_else(|| {
            // A scalar may stand beside tensors, as the condition of a choice.
            let like = if random.once_in(5) { result.element(cx) } else { result };
            let fits = of_elements(cx, like, def.operands[slot].constraint.holds);
            request.operands[at].or_else(|| if fits.is_empty() { None } else { Some(*random.pick(&fits)) })
        });
        drawn.push(ty.filter(|&ty| (def.operands[slot].constraint.holds)(cx, ty))?);
    }
    let mut attrs = Vec::new();
    for slot in def.attrs.iter().filter(|slot| request.attr(slot.name).is_none()) {
        let is_required = matches!(slot.presence, Presence::Required);
        match slot.constraint.syntax {
            AttrSyntax::Keyword(words) if is_required => {
                let &(_, number) = random.pick(words.cases);
                attrs.push((slot.name, cx.integer(i128::from(number), words.ty)));
            }
            AttrSyntax::Ints if is_required => {
                let rank = result.shape(cx).map_or(0, <[i64]>::len);
                let mut dims = permutation(random, rank);
                dims.truncate(random.below(rank + 1));
                attrs.push((slot.name, Ints(dims).attr(cx)));
            }
            AttrSyntax::Integer(ty) if is_required => {
                let rank = result.shape(cx).map_or(0, <[i64]>::len);
                attrs.push((slot.name, cx.integer(random.below(rank.max(1)) as i128, ty)));
            }
            _ if is_required => return None,
            _ => {}
        }
    }
    Some((drawn, attrs))
}

/// The types in the shape of another that a slot takes.
fn of_elements(cx: &Context, like: Type, holds: fn(&Context, Type) -> bool) -> Vec<Type> {
    ELEMENTS
        .iter()
        .chain(&[Type::F16])
        .map(|&element| like.with_element(cx, element))
        .filter(|&ty| holds(cx, ty))
        .collect()
}
