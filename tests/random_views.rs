//! Random views of views of a buffer: canonicalization makes one of them where it may, and the
//! same elements are read, by the evaluator and natively.

use std::fmt::Write;

use harness::{Numbers, Program, Random, call_natively, compare_engines};

/// The buffer has so many elements in each of its two dimensions.
const SIZE: i64 = 8;

/// A view as its type shows it: sizes, strides and offset, `None` where they are not known.
#[derive(Clone)]
struct Shown {
    name: String,
    /// Sizes as they are, beside what the type shows.
    sizes: Vec<(i64, Option<i64>)>,
    strides: Vec<Option<i64>>,
    offset: Option<i64>,
}

impl Shown {
    fn ty(&self) -> String {
        let number = |number: Option<i64>| number.map_or_else(|| "?".to_owned(), |number| number.to_string());
        let sizes: String = self.sizes.iter().map(|&(_, shown)| number(shown) + "x").collect();
        let strides: Vec<String> = self.strides.iter().copied().map(number).collect();
        let offset = match self.offset {
            Some(0) => String::new(),
            offset => format!(", offset: {}", number(offset)),
        };
        format!("memref<{sizes}f64, strided<[{}]{offset}>>", strides.join(", "))
    }
}

/// One dimension of a part: what it starts at, how long it is, in which steps.
fn part(random: &mut Random, size: i64) -> [i64; 3] {
    let offset = random.below(size as usize) as i64;
    let stride = 1 + random.below(2) as i64;
    let most = (size - offset + stride - 1) / stride;
    [offset, 1 + random.below(most as usize) as i64, stride]
}

/// A number as text, or a value that has it; and what a type shows of it.
fn mention(random: &mut Random, number: i64) -> (String, Option<i64>) {
    if random.below(3) == 0 { (format!("%n{number}"), None) } else { (number.to_string(), Some(number)) }
}

fn subview(random: &mut Random, source: &Shown, text: &mut String, at: usize) -> Shown {
    let mut lists = [const { Vec::new() }; 3];
    let mut view = Shown { name: format!("%v{at}"), sizes: vec![], strides: vec![], offset: source.offset };
    for (&(size, _), &stride) in source.sizes.iter().zip(&source.strides) {
        let numbers = part(random, size);
        let known = [0, 1, 2].map(|list: usize| {
            let (text, known) = mention(random, numbers[list]);
            lists[list].push(text);
            known
        });
        let product = |a: Option<i64>, b: Option<i64>| match (a, b) {
            (Some(0), _) | (_, Some(0)) => Some(0),
            _ => a.zip(b).map(|(a, b)| a * b),
        };
        view.offset = view.offset.zip(product(known[0], stride)).map(|(sum, more)| sum + more);
        // A dimension of size one may be left out, unless it is the last one.
        if known[1] != Some(1) || random.below(2) == 0 || view.sizes.len() + 1 == source.sizes.len() {
            view.sizes.push((numbers[1], known[1]));
            view.strides.push(product(known[2], stride));
        }
    }
    let [offsets, sizes, strides] = lists.map(|list| list.join(", "));
    let (from, to) = (source.ty(), view.ty());
    let _ = writeln!(
        text,
        "  {} = memref.subview {}[{offsets}] [{sizes}] [{strides}] : {from} to {to}",
        view.name, source.name
    );
    view
}

fn cast(source: &Shown, text: &mut String, at: usize) -> Shown {
    let mut view = Shown { name: format!("%v{at}"), offset: None, ..source.clone() };
    view.sizes.iter_mut().for_each(|size| size.1 = None);
    let _ = writeln!(text, "  {} = memref.cast {} : {} to {}", view.name, source.name, source.ty(), view.ty());
    view
}

/// Reads all elements of a view, each with a weight of its place.
fn program(seed: u64) -> String {
    let random = &mut Random(seed);
    let mut text = "func.func @f(%m: memref<8x8xf64, strided<[8, 1]>>) -> f64 {\n".to_owned();
    for number in 0..=SIZE {
        let _ = writeln!(text, "  %n{number} = arith.constant {number} : index");
    }
    let sizes = vec![(SIZE, Some(SIZE)); 2];
    let mut view = Shown { name: "%m".to_owned(), sizes, strides: vec![Some(SIZE), Some(1)], offset: Some(0) };
    for at in 0..1 + random.below(4) {
        view = if random.below(4) == 0 { cast(&view, &mut text, at) } else { subview(random, &view, &mut text, at) };
    }
    let _ = writeln!(text, "  %start = arith.constant 0.0 : f64\n  %weight = arith.constant 1.5 : f64");
    let rank = view.sizes.len();
    for dim in 0..rank {
        let _ = writeln!(text, "  %d{dim} = memref.dim {}, %n{dim} : {}", view.name, view.ty());
    }
    let mut carried = "%start".to_owned();
    for dim in 0..rank {
        let _ = writeln!(
            text,
            "  %r{dim} = loop.for %i{dim} = %n0 to %d{dim} step %n1 iter_args(%a{dim} = {carried}) -> (f64) {{"
        );
        carried = format!("%a{dim}");
    }
    let places: Vec<String> = (0..rank).map(|dim| format!("%i{dim}")).collect();
    let _ = writeln!(
        text,
        "  %x = memref.load {}[{}] : {}\n  %w = arith.mulf {carried}, %weight : f64\n  %y = arith.addf %w, %x : f64",
        view.name,
        places.join(", "),
        view.ty()
    );
    let mut sum = "%y".to_owned();
    for dim in (0..rank).rev() {
        let _ = writeln!(text, "  loop.yield {sum} : f64\n  }}");
        sum = format!("%r{dim}");
    }
    text + &format!("  return {sum} : f64\n}}\n")
}

#[test]
fn views_of_views_are_views() {
    let shape = vec![SIZE as usize; 2];
    let input = Numbers { shape, values: (0..SIZE * SIZE).map(|at| at as f64).collect() };
    let inputs = [input];
    let mut fewer = 0;
    for seed in 1..=600 {
        let text = program(seed);
        let fail = |error: anyhow::Error| -> ! { panic!("seed {seed}: {error:#}\n{text}") };
        let original = Program::parse(&text).unwrap_or_else(|error| fail(error));
        let wanted = original.evaluate("f", &inputs).unwrap_or_else(|error| fail(error));
        let after = original.after("canonicalize").unwrap_or_else(|error| fail(error));
        let changed = Program::parse(&after).unwrap_or_else(|error| fail(error));
        let found = changed.evaluate("f", &inputs).unwrap_or_else(|error| fail(error));
        assert_eq!(format!("{:?}", wanted.results), format!("{:?}", found.results), "{text}\nbecomes\n{after}");
        fewer += usize::from(after.matches("memref.subview").count() < text.matches("memref.subview").count());
        if seed % 20 == 0 {
            let compiled = call_natively(&original, &text, "f", &inputs).unwrap_or_else(|error| fail(error));
            compare_engines(&original, "f", &wanted, &compiled).unwrap_or_else(|error| fail(error));
        }
    }
    assert!(fewer > 100, "{fewer}");
}
