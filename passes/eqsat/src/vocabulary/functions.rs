//! Functions that rules compute attributes, numbers and types with: a closed table.
//!
//! What a function cannot compute refuses the match ([`None`]), it is never an error.

use ir::eval::{Datum, Machine};
use ir::{AttrDict, Body, Builder, Context, DYNAMIC, Loc, OpDef, Point, Type};
use tensor::einsum::EinsumSpec;

use super::Match;
use super::terms::{Term, bits, element, int, ints, number, shape, spec, ty};

/// A function of rules.
pub struct Function {
    /// The name.
    pub name: &'static str,
    /// The arguments, as the reference shows them.
    pub args: &'static str,
    /// What it gives.
    pub doc: &'static str,
    /// How many arguments it takes.
    pub arity: std::ops::RangeInclusive<usize>,
    /// Computes it.
    pub apply: fn(&dyn Match, &[Term]) -> Option<Term>,
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

macro_rules! functions {
    ($($name:literal($args:literal; $from:literal..=$to:literal) $doc:literal, $apply:expr;)*) => {
        /// The functions, in the order of the reference.
        pub static FUNCTIONS: &[Function] = &[
            $(Function { name: $name, args: $args, doc: $doc, arity: $from..=$to, apply: $apply }),*
        ];
    };
}

functions! {
    "compose"("p, q"; 2..=2) "The permutation of a transpose by `p`, then by `q`.",
        |_, args| entries(&args[0], &args[1]);
    "inverse"("p"; 1..=1) "The permutation that undoes `p`.", |_, args| inverse(ints(&args[0])?).map(Term::Ints);
    "permute"("list, p"; 2..=2) "The entries of a list in the order that a permutation says; entry k is `list[p[k]]`.",
        |_, args| entries(&args[0], &args[1]);
    "concat"("a, b, ..."; 2..=4) "Lists, one after the other.",
        |_, args| Some(Term::Ints(args.iter().map(ints).collect::<Option<Vec<_>>>()?.concat()));
    "drop"("list, places"; 2..=2) "A list without the entries at given places.",
        |_, args| {
            let (list, places) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints(list.iter().enumerate().filter(|&(at, _)| !places.contains(&(at as i64))).map(|(_, &entry)| entry).collect()))
        };
    "without"("list, entries"; 2..=2) "A list without the given entries.",
        |_, args| {
            let (list, entries) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints(list.iter().copied().filter(|entry| !entries.contains(entry)).collect()))
        };
    "merge_bcast"("d, e"; 2..=2) "The dimensions of a broadcast along `d`, then along `e`.",
        |_, args| entries(&args[1], &args[0]);
    "places"("list, entries"; 2..=2) "Where each of the entries stands in a list.",
        |_, args| {
            let (list, entries) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints(entries.iter().map(|entry| place(list, *entry)).collect::<Option<_>>()?))
        };
    "within"("list, entries"; 2..=2) "The places of those entries of a list that are among given ones.",
        |_, args| {
            let (list, entries) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints((0..list.len()).filter(|&at| entries.contains(&list[at])).map(|at| at as i64).collect()))
        };
    "iota"("n"; 1..=1) "The list 0, 1, ... up to, without, `n`.",
        |_, args| Some(Term::Ints((0..small(&args[0])?).collect()));
    "repeat"("entry, n"; 2..=2) "A list of one entry, `n` times.",
        |_, args| Some(Term::Ints(vec![int(&args[0])?; small(&args[1])? as usize]));
    "newdims"("dims, x"; 2..=2) "The dimensions of `x` that are not among `dims`, in order.",
        |facts, args| {
            let (dims, rank) = (ints(&args[0])?, shape(facts, &args[1])?.len() as i64);
            Some(Term::Ints((0..rank).filter(|dim| !dims.contains(dim)).collect()))
        };
    "union"("a, b"; 2..=2) "The entries of both lists, sorted, each once.",
        |_, args| {
            let mut list = [ints(&args[0])?, ints(&args[1])?].concat();
            list.sort_unstable();
            list.dedup();
            Some(Term::Ints(list))
        };
    "sorted"("list"; 1..=1) "A list in ascending order.",
        |_, args| {
            let mut list = ints(&args[0])?.to_vec();
            list.sort_unstable();
            Some(Term::Ints(list))
        };
    "undrop"("list, dropped"; 2..=2) "The dimensions, before those in `dropped` were taken away, of dimensions counted after it.",
        |_, args| {
            let (list, dropped) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints(list.iter().map(|&dim| undrop(dim, dropped)).collect()))
        };
    "redrop"("list, dropped"; 2..=2) "The dimensions, after those in `dropped` are taken away, of dimensions counted before it.",
        |_, args| {
            let (list, dropped) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints(list.iter().map(|&dim| dim - dropped.iter().filter(|&&gone| gone < dim).count() as i64).collect()))
        };
    "not_ones"("list, sizes"; 2..=2) "The entries of a list of dimensions whose size is not 1.",
        |_, args| {
            let (list, sizes) = (ints(&args[0])?, ints(&args[1])?);
            Some(Term::Ints(list.iter().copied().filter(|&dim| get(sizes, dim) != Some(1)).collect()))
        };
    "shape"("x"; 1..=1) "The sizes of a value.", |facts, args| Some(Term::Ints(shape(facts, &args[0])?.to_vec()));
    "rank"("x"; 1..=1) "How many dimensions a value has.",
        |facts, args| Some(number(shape(facts, &args[0])?.len() as i64));
    "dim"("x, i"; 2..=2) "The size of a dimension; a negative `i` counts from the end.",
        |facts, args| {
            let (shape, at) = (shape(facts, &args[0])?, int(&args[1])?);
            shape.get(counted(at, shape.len())?).copied().filter(|&size| size != DYNAMIC).map(number)
        };
    "size"("x"; 1..=1) "How many elements a value has.",
        |facts, args| product(shape(facts, &args[0])?).map(number);
    "prod"("list"; 1..=1) "The product of sizes.", |_, args| product(ints(&args[0])?).map(number);
    "length"("list"; 1..=1) "How many entries a list has.", |_, args| Some(number(ints(&args[0])?.len() as i64));
    "at"("list, i"; 2..=2) "An entry of a list; a negative `i` counts from the end.",
        |_, args| {
            let (list, at) = (ints(&args[0])?, int(&args[1])?);
            list.get(counted(at, list.len())?).copied().map(number)
        };
    "set"("list, i, entry"; 3..=3) "A list with one entry replaced; a negative `i` counts from the end.",
        |_, args| {
            let mut list = ints(&args[0])?.to_vec();
            let at = counted(int(&args[1])?, list.len())?;
            *list.get_mut(at)? = int(&args[2])?;
            Some(Term::Ints(list))
        };
    "swap_last"("n"; 1..=1) "The permutation of `n` dimensions that swaps the last two.",
        |_, args| {
            let n = small(&args[0])?;
            let mut list: Vec<i64> = (0..n).collect();
            (n >= 2).then(|| list.swap(n as usize - 1, n as usize - 2))?;
            Some(Term::Ints(list))
        };
    "plus"("a, b"; 2..=2) "The sum of integers, or of lists entry by entry.", |_, args| zip(args, i64::checked_add);
    "minus"("a, b"; 2..=2) "The difference of integers, or of lists entry by entry.", |_, args| zip(args, i64::checked_sub);
    "times"("a, b"; 2..=2) "The product of integers, or of lists entry by entry.", |_, args| zip(args, i64::checked_mul);
    "over"("a, b"; 2..=2) "The quotient of integers, or of lists entry by entry, rounded down.",
        |_, args| zip(args, |a, b| a.checked_div_euclid(b).filter(|_| b > 0));
    "einsum_operand"("spec, i, p"; 3..=3) "The letters of an einsum whose operand `i` was transposed by `p`, for what was transposed.",
        |facts, args| {
            let (mut spec, at, p) = (spec(facts, &args[0])?, int(&args[1])?, ints(&args[2])?);
            let letters = spec.inputs.get_mut(usize::try_from(at).ok()?)?;
            *letters = inverse(p)?.iter().map(|&at| letters.get(usize::try_from(at).ok()?).copied()).collect::<Option<_>>()?;
            Some(Term::Attr(facts.cx().string(&spec.to_string())))
        };
    "einsum_result"("spec, p"; 2..=2) "The letters of an einsum whose result is transposed by `p`.",
        |facts, args| {
            let (mut spec, p) = (spec(facts, &args[0])?, ints(&args[1])?);
            spec.output = p.iter().map(|&at| spec.output.get(usize::try_from(at).ok()?).copied()).collect::<Option<_>>()?;
            Some(Term::Attr(facts.cx().string(&spec.to_string())))
        };
    "einsum_of"("d, e, dims, n"; 4..=4) "The letters of an einsum of two tensors: broadcast along `d` and `e` to `n` dimensions they are multiplied and summed over `dims`.",
        |facts, args| {
            let (d, e, dims, rank) = (ints(&args[0])?, ints(&args[1])?, ints(&args[2])?, small(&args[3])?.min(26));
            let letter = |&dim: &i64| char::from(b'a' + dim as u8);
            // What is in neither repeats the sum, which an einsum does not.
            let is_covered = (0..rank).all(|dim| d.contains(&dim) || e.contains(&dim));
            let is_valid = [d, e, dims].iter().all(|list| list.iter().all(|dim| (0..rank).contains(dim)));
            let output = (0..rank).filter(|dim| !dims.contains(dim)).collect::<Vec<i64>>();
            let inputs = [d, e].map(|list| list.iter().map(letter).collect()).into();
            let spec = EinsumSpec { inputs, output: output.iter().map(letter).collect() };
            (is_covered && is_valid).then(|| Term::Attr(facts.cx().string(&spec.to_string())))
        };
    "width"("x"; 1..=1) "The bits of an element of a value.",
        |facts, args| Some(number(i64::from(element(facts, &args[0])?.width(facts.cx())?)));
    "log2"("c"; 1..=1) "The exponent of a power of two (of an unsigned integer, or a float).", |facts, args| log2(facts, &args[0]);
    "fold"("op, c, ..."; 2..=4) "The value of an operation on constants; refuses where it has none.",
        |facts, args| match &args[0] {
            Term::Op(def) => fold(facts.cx(), def, &args[1..]),
            _ => None,
        };
    "typeof"("x"; 1..=1) "The type of a value.", |facts, args| ty(facts, &args[0]).map(Term::Type);
    "shaped"("x, sizes"; 2..=2) "The type of a tensor with the elements of `x` and given sizes.",
        |facts, args| {
            let (element, sizes) = (element(facts, &args[0])?, ints(&args[1])?);
            Some(Term::Type(facts.cx().tensor(sizes, element)))
        };
    "with_element"("x, y"; 2..=2) "The type of `x` with the elements of `y`.",
        |facts, args| {
            let (shaped, element) = (ty(facts, &args[0])?, element(facts, &args[1])?);
            Some(Term::Type(shaped.with_element(facts.cx(), element)))
        };
}

/// The function of this name.
pub fn function(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}

// ---- lists ----

/// A size that a list may have.
fn small(term: &Term) -> Option<i64> {
    int(term).filter(|size| (0..=64).contains(size))
}

fn get(list: &[i64], at: i64) -> Option<i64> {
    list.get(usize::try_from(at).ok()?).copied()
}

/// A place in a list of some length; a negative one counts from the end.
fn counted(at: i64, length: usize) -> Option<usize> {
    usize::try_from(if at < 0 { at.checked_add(length as i64)? } else { at }).ok()
}

/// The entries of a list at some places of it.
fn entries(list: &Term, places: &Term) -> Option<Term> {
    let (list, places) = (ints(list)?, ints(places)?);
    places.iter().map(|&at| get(list, at)).collect::<Option<_>>().map(Term::Ints)
}

fn place(list: &[i64], entry: i64) -> Option<i64> {
    list.iter().position(|&other| other == entry).map(|at| at as i64)
}

fn product(sizes: &[i64]) -> Option<i64> {
    sizes.iter().try_fold(1i64, |product, &size| product.checked_mul(size).filter(|_| size >= 0))
}

fn inverse(perm: &[i64]) -> Option<Vec<i64>> {
    (0..perm.len() as i64).map(|dim| place(perm, dim)).collect()
}

fn undrop(dim: i64, dropped: &[i64]) -> i64 {
    let mut sorted = dropped.to_vec();
    sorted.sort_unstable();
    sorted.iter().fold(dim, |dim, &gone| dim + i64::from(gone <= dim))
}

fn zip(args: &[Term], apply: fn(i64, i64) -> Option<i64>) -> Option<Term> {
    match (ints(&args[0]), ints(&args[1])) {
        (Some(a), Some(b)) if a.len() == b.len() => {
            a.iter().zip(b).map(|(&a, &b)| apply(a, b)).collect::<Option<_>>().map(Term::Ints)
        }
        (Some(a), None) => {
            let b = int(&args[1])?;
            a.iter().map(|&a| apply(a, b)).collect::<Option<_>>().map(Term::Ints)
        }
        (None, None) => apply(int(&args[0])?, int(&args[1])?).map(number),
        _ => None,
    }
}

// ---- constants ----

fn log2(facts: &dyn Match, term: &Term) -> Option<Term> {
    if let Some(value) = int(term) {
        return (value > 0 && value.count_ones() == 1).then(|| number(i64::from(value.trailing_zeros())));
    }
    let &Term::Constant(bits, ty) = term else { return None };
    if ty.is_float(facts.cx()) {
        return exponent(ir::eval::float_of_bits(facts.cx(), ty, bits)).map(number);
    }
    bits.is_power_of_two().then(|| number(i64::from(bits.trailing_zeros())))
}

/// The exponent of a power of two.
pub(super) fn exponent(value: f64) -> Option<i64> {
    let exponent = value.log2().round();
    (value > 0.0 && value.is_finite() && exponent.exp2() == value).then_some(exponent as i64)
}

/// The value of an operation on constants, by the evaluator.
fn fold(cx: &Context, def: &'static OpDef, args: &[Term]) -> Option<Term> {
    let mut module = Body::new(<ir::builtin::Module as ir::Op>::DEF, AttrDict::EMPTY, Loc::UNKNOWN, 1);
    let types = args.iter().map(|arg| match *arg {
        Term::Constant(_, ty) => Some(ty),
        _ => None,
    });
    let shared = types.clone().flatten().next()?;
    let types: Vec<Type> = types.map(|ty| ty.unwrap_or(shared)).collect();
    let data: Vec<Datum> =
        args.iter().zip(&types).map(|(arg, &ty)| bits(cx, arg, ty).map(Datum::Bits)).collect::<Option<_>>()?;
    let fits = def.operands.iter().zip(&types).all(|(slot, &ty)| (slot.constraint.holds)(cx, ty));
    if def.operands.len() != args.len() || !fits {
        return None;
    }
    let infer = ir::Infer { cx, def, operands: &types, attrs: AttrDict::EMPTY };
    let results = ir::builder::infer_results(&infer).ok()?;
    let [result] = results[..] else { return None };
    let function = func::build_function(cx, &mut module, "fold", &types, &results, func::Visibility::Public);
    let body = module.nested_mut(function)?;
    let block = body.entry(body.root())?;
    let operands = body.arguments(block).to_vec();
    let mut builder = Builder::new(cx, body, Point::End(block), Loc::UNKNOWN);
    let op = builder.build(def, operands, Some(results), Vec::new());
    let value = builder.body.result(op, 0);
    func::return_(&mut builder, &[value]);
    let mut machine = Machine::new(cx, &module);
    match machine.call("fold", data).ok()?.as_slice() {
        [Datum::Bits(bits)] => Some(Term::Constant(*bits, result)),
        _ => None,
    }
}
