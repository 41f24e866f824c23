//! Operations that move elements, and sums and products along dimensions.

use crate::maker::{Maker, list, ty};

pub fn splat(m: &mut Maker) -> String {
    let shape = m.shape((0, 3));
    let (x, t) = (m.scalar(), ty(&shape, "f64"));
    format!("{t}\n  %y = tensor.splat {x} : {t}")
}

pub fn broadcast(m: &mut Maker) -> String {
    let shape = m.shape((0, 3));
    let rank = shape.len() + m.between(0, 2) as usize;
    let mut dims = m.order(rank);
    dims.truncate(shape.len());
    let mut result: Vec<i64> = (0..rank).map(|_| m.between(1, 3)).collect();
    for (&dim, &size) in dims.iter().zip(&shape) {
        result[dim as usize] = if size == 1 && m.coin() { m.between(1, 3) } else { size };
    }
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.broadcast {x} dims = {} : {from} -> {to}", list(&dims))
}

pub fn transpose(m: &mut Maker) -> String {
    let shape = m.shape((1, 4));
    let perm = m.order(shape.len());
    let result: Vec<i64> = perm.iter().map(|&dim| shape[dim as usize]).collect();
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.transpose {x} perm = {} : {from} -> {to}", list(&perm))
}

pub fn reshape(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let mut result = vec![shape.iter().product()];
    if m.coin() {
        result.insert(m.below(2) as usize, 1);
    }
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.reshape {x} : {from} -> {to}")
}

pub fn slice(m: &mut Maker) -> String {
    let shape: Vec<i64> = m.shape((1, 3)).iter().map(|size| size + 2).collect();
    let starts: Vec<i64> = shape.iter().map(|&size| m.below(size)).collect();
    let limits: Vec<i64> = starts.iter().zip(&shape).map(|(&start, &size)| m.between(start, size)).collect();
    let strides: Vec<i64> = shape.iter().map(|_| m.between(1, 3)).collect();
    let count = |at: usize| (limits[at] - starts[at] + strides[at] - 1) / strides[at];
    let result: Vec<i64> = (0..shape.len()).map(count).collect();
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    let lists = [&starts, &limits, &strides].map(|numbers| list(numbers));
    format!(
        "{to}\n  %y = tensor.slice {x} starts = {} limits = {} strides = {} : {from} -> {to}",
        lists[0], lists[1], lists[2]
    )
}

/// Starts of a part, some outside, and its sizes.
fn part(m: &mut Maker, shape: &[i64]) -> (Vec<String>, Vec<i64>, String) {
    let sizes: Vec<i64> = shape.iter().map(|&size| m.between(1, size)).collect();
    let starts: Vec<String> = shape.iter().map(|_| m.parameter(&[], "index")).collect();
    (starts, sizes, vec!["index"; shape.len()].join(", "))
}

pub fn dynamic_slice(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let (starts, sizes, types) = part(m, &shape);
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&sizes, "f64"));
    let starts = starts.join(", ");
    format!("{to}\n  %y = tensor.dynamic_slice {x}[{starts}] sizes = {} : ({from}, {types}) -> {to}", list(&sizes))
}

pub fn update_slice(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let (starts, sizes, types) = part(m, &shape);
    let (x, u) = (m.parameter(&shape, "f64"), m.parameter(&sizes, "f64"));
    let (from, update, starts) = (ty(&shape, "f64"), ty(&sizes, "f64"), starts.join(", "));
    format!("{from}\n  %y = tensor.update_slice {x}, {u}[{starts}] : ({from}, {update}, {types}) -> {from}")
}

pub fn pad(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let interior: Vec<i64> = shape.iter().map(|_| m.below(3)).collect();
    let low: Vec<i64> = shape.iter().map(|_| m.between(-1, 2)).collect();
    let inner = |at: usize| shape[at] + (shape[at] - 1) * interior[at];
    let high: Vec<i64> = (0..shape.len()).map(|at| m.between(-1, 2).max(1 - inner(at) - low[at])).collect();
    let result: Vec<i64> = (0..shape.len()).map(|at| inner(at) + low[at] + high[at]).collect();
    let (x, v, from, to) = (m.parameter(&shape, "f64"), m.scalar(), ty(&shape, "f64"), ty(&result, "f64"));
    let lists = [&low, &high, &interior].map(|numbers| list(numbers));
    format!(
        "{to}\n  %y = tensor.pad {x}, {v} low = {} high = {} interior = {} : ({from}, f64) -> {to}",
        lists[0], lists[1], lists[2]
    )
}

pub fn concat(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let dim = m.below(shape.len() as i64) as usize;
    let mut total = 0;
    let (mut names, mut types) = (Vec::new(), Vec::new());
    for _ in 0..m.between(1, 3) {
        let mut own = shape.clone();
        own[dim] = m.between(1, 3);
        total += own[dim];
        names.push(m.parameter(&own, "f64"));
        types.push(ty(&own, "f64"));
    }
    let mut result = shape;
    result[dim] = total;
    let to = ty(&result, "f64");
    format!("{to}\n  %y = tensor.concat {} dim = {dim} : ({}) -> {to}", names.join(", "), types.join(", "))
}

pub fn reverse(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let (dims, x, t) = (m.some(shape.len()), m.parameter(&shape, "f64"), ty(&shape, "f64"));
    format!("{t}\n  %y = tensor.reverse {x} dims = {} : {t}", list(&dims))
}

pub fn reduce(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let dims = m.some(shape.len());
    let result: Vec<i64> = (0..shape.len()).filter(|at| !dims.contains(&(*at as i64))).map(|at| shape[at]).collect();
    let kind = m.pick(&["add", "mul", "min", "max"]);
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.reduce {kind} {x} dims = {} : {from} -> {to}", list(&dims))
}

pub fn scan(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let dim = m.below(shape.len() as i64);
    let kind = m.pick(&["add", "mul", "min", "max"]);
    let exclusive = if m.coin() { " exclusive" } else { "" };
    let reverse = if m.coin() { " reverse" } else { "" };
    let (x, t) = (m.parameter(&shape, "f64"), ty(&shape, "f64"));
    // Without itself, the first minimum or maximum is infinite.
    let bounded = bounded(kind, &t);
    format!("{t}\n  %w = tensor.scan {kind} {x} dim = {dim}{exclusive}{reverse} : {t}\n{bounded}")
}

/// Takes infinity from `%w`, which a minimum or maximum of nothing is.
pub fn bounded(kind: &str, t: &str) -> String {
    let (bound, op) = match kind {
        "min" => ("5.0", "minimumf"),
        "max" => ("-5.0", "maximumf"),
        _ => ("1.0", "mulf"),
    };
    format!("  %bound = arith.constant dense<{bound}> : {t}\n  %y = arith.{op} %w, %bound : {t}")
}

pub fn einsum(m: &mut Maker) -> String {
    let sizes: Vec<i64> = (0..4).map(|_| m.between(1, 3)).collect();
    let letters = ['a', 'b', 'c', 'd'];
    let (mut words, mut names, mut types, mut known) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..m.between(1, 3) {
        // A letter may stand twice in one operand.
        let word: Vec<usize> = (0..m.between(0, 3)).map(|_| m.below(4) as usize).collect();
        let shape: Vec<i64> = word.iter().map(|&letter| sizes[letter]).collect();
        known.extend(word.iter().copied());
        names.push(m.parameter(&shape, "f64"));
        types.push(ty(&shape, "f64"));
        words.push(word.iter().map(|&letter| letters[letter]).collect::<String>());
    }
    known.sort_unstable();
    known.dedup();
    let order = m.order(known.len());
    let output: Vec<usize> = order.iter().map(|&at| known[at as usize]).filter(|_| m.coin()).collect();
    let to = ty(&output.iter().map(|&letter| sizes[letter]).collect::<Vec<i64>>(), "f64");
    let output: String = output.iter().map(|&letter| letters[letter]).collect();
    format!(
        "{to}\n  %y = tensor.einsum \"{}->{output}\" {} : ({}) -> {to}",
        words.join(","),
        names.join(", "),
        types.join(", ")
    )
}

pub fn matmul(m: &mut Maker) -> String {
    let batch = m.shape((0, 2));
    let [a, b, c] = [m.between(1, 3), m.between(1, 3), m.between(1, 3)];
    let shape = |m: i64, n: i64| [&batch[..], &[m, n]].concat();
    let (x, w) = (m.parameter(&shape(a, b), "f64"), m.parameter(&shape(b, c), "f64"));
    let [from, with, to] = [(a, b), (b, c), (a, c)].map(|(m, n)| ty(&shape(m, n), "f64"));
    format!("{to}\n  %y = tensor.matmul {x}, {w} : ({from}, {with}) -> {to}")
}

pub fn elements(m: &mut Maker) -> String {
    let shape: Vec<i64> = m.shape((1, 2));
    let (x, t) = (m.parameter(&shape, "f64"), ty(&shape, "f64"));
    let indices: Vec<String> = shape.iter().map(|&size| m.below(size).to_string()).collect();
    let constants: String = indices.iter().map(|at| format!("  %i{at} = arith.constant {at} : index\n")).collect();
    let mut lines: Vec<&str> = constants.lines().collect();
    lines.sort_unstable();
    lines.dedup();
    let at: Vec<String> = indices.iter().map(|at| format!("%i{at}")).collect();
    let at = at.join(", ");
    let s = m.scalar();
    format!(
        "{t}\n{}\n  %e = tensor.extract {x}[{at}] : {t}\n  %q = arith.mulf %e, {s} : f64\n  \
         %u = tensor.from_elements %q, {s}, %e : tensor<3xf64>\n  %c = arith.constant 1 : index\n  \
         %v = tensor.extract %u[%c] : tensor<3xf64>\n  %w = arith.mulf %v, %q : f64\n  \
         %y = tensor.insert %w into {x}[{at}] : {t}",
        lines.join("\n")
    )
}

/// Several operations on a dimension that has no elements.
pub fn nothing(m: &mut Maker) -> String {
    let (n, kind) = (m.between(1, 3), m.pick(&["add", "mul"]));
    let (x, y) = (m.parameter(&[0, n], "f64"), m.parameter(&[n], "f64"));
    let [none, own] = [&[0, n][..], &[n][..]].map(|shape| ty(shape, "f64"));
    let lines = [
        format!("%b = tensor.broadcast {y} dims = [1] : {own} -> {none}"),
        format!("%p = arith.mulf {x}, %b : {none}"),
        format!("%r = tensor.reduce {kind} %p dims = [0] : {none} -> {own}"),
        format!("%s = tensor.scan {kind} {x} dim = {} : {none}", m.below(2)),
        format!("%t = tensor.transpose %s perm = [1, 0] : {none} -> {}", ty(&[n, 0], "f64")),
        format!(
            "%e = tensor.einsum \"ij,jk->ik\" %t, {x} : ({}, {none}) -> {}",
            ty(&[n, 0], "f64"),
            ty(&[n, n], "f64")
        ),
        format!("%d = tensor.reduce add %e dims = [1] : {} -> {own}", ty(&[n, n], "f64")),
        format!("%q = arith.addf %r, %d : {own}"),
        format!("%y = arith.mulf %q, {y} : {own}"),
    ];
    format!("{own}\n  {}", lines.join("\n  "))
}
