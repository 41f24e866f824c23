//! Operations at places that indices say: gathers, scatters, sorts.

use crate::maker::{Maker, list, ty};

/// Windows at places that indices say, some of them outside.
struct Indexed {
    operand: Vec<i64>,
    /// The sizes of windows, in each dimension of the operand.
    parts: Vec<i64>,
    indices: Vec<i64>,
    /// The sizes of all windows together.
    all: Vec<i64>,
    window: Vec<i64>,
    collapsed: Vec<i64>,
    batching: [Vec<i64>; 2],
    map: Vec<i64>,
    vector_dim: i64,
}

fn indexed(m: &mut Maker) -> Indexed {
    let operand: Vec<i64> = m.shape((1, 3)).iter().map(|size| size + 1).collect();
    let roles: Vec<i64> = operand.iter().map(|_| m.below(5)).collect();
    let dims = |wanted: fn(i64) -> bool| -> Vec<i64> {
        (0..operand.len() as i64).filter(|&dim| wanted(roles[dim as usize])).collect()
    };
    let (batching, collapsed, kept) = (dims(|role| role == 0), dims(|role| role == 1), dims(|role| role > 1));
    let parts: Vec<i64> = (0..operand.len())
        .map(|dim| if kept.contains(&(dim as i64)) { m.between(1, operand[dim]) } else { 1 })
        .collect();
    let mut map: Vec<i64> = collapsed.iter().chain(&kept).copied().filter(|_| m.below(4) > 0).collect();
    let order = m.order(map.len());
    map = order.into_iter().map(|at| map[at as usize]).collect();
    // Dimensions of the indices: those that are walked with the operand, and others.
    let mut batch: Vec<(i64, Option<i64>)> = batching.iter().map(|&dim| (operand[dim as usize], Some(dim))).collect();
    batch.extend((0..m.between(usize::from(batching.is_empty()) as i64, 2)).map(|_| (m.between(1, 3), None)));
    let order = m.order(batch.len());
    batch = order.into_iter().map(|at| batch[at as usize]).collect();
    let mut vector_dim = m.between(0, batch.len() as i64);
    let mut indices: Vec<i64> = batch.iter().map(|&(size, _)| size).collect();
    if map.len() == 1 && m.coin() {
        vector_dim = batch.len() as i64;
    } else {
        indices.insert(vector_dim as usize, map.len() as i64);
    }
    let place = |wanted: i64| {
        let at = batch.iter().position(|&(_, dim)| dim == Some(wanted)).map_or(0, |at| at as i64);
        at + i64::from(at >= vector_dim)
    };
    let walked = batching.iter().map(|&dim| place(dim)).collect();
    // Where the dimensions of windows are among all.
    let rank = batch.len() + kept.len();
    let mut window = m.order(rank);
    window.truncate(kept.len());
    window.sort_unstable();
    let (mut own, mut others) = (kept.iter().map(|&dim| parts[dim as usize]), batch.iter().map(|&(size, _)| size));
    let size = |dim: i64| if window.contains(&dim) { own.next() } else { others.next() };
    let all = (0..rank as i64).map(size).map(|size| size.unwrap_or(1)).collect();
    Indexed { operand, parts, indices, all, window, collapsed, batching: [batching, walked], map, vector_dim }
}

impl Indexed {
    fn attributes(&self, names: [&str; 5]) -> String {
        let lists = [&self.window, &self.collapsed, &self.batching[0], &self.batching[1], &self.map];
        let lists = names.iter().zip(lists).filter(|(_, numbers)| !numbers.is_empty());
        let text: String = lists.map(|(name, numbers)| format!(" {name} = {}", list(numbers))).collect();
        format!("{text} index_vector_dim = {}", self.vector_dim)
    }
}

pub fn gather(m: &mut Maker) -> String {
    let how = indexed(m);
    let (x, i) = (m.parameter(&how.operand, "f64"), m.parameter(&how.indices, "i32"));
    let (from, at, to) = (ty(&how.operand, "f64"), ty(&how.indices, "i32"), ty(&how.all, "f64"));
    let attributes = how.attributes([
        "offset_dims",
        "collapsed_slice_dims",
        "operand_batching_dims",
        "start_indices_batching_dims",
        "start_index_map",
    ]);
    let sizes = list(&how.parts);
    format!("{to}\n  %y = tensor.gather {x}, {i}{attributes} slice_sizes = {sizes} : ({from}, {at}) -> {to}")
}

pub fn scatter(m: &mut Maker) -> String {
    let how = indexed(m);
    let (x, i) = (m.parameter(&how.operand, "f64"), m.parameter(&how.indices, "i32"));
    let u = m.parameter(&how.all, "f64");
    let (from, at, with) = (ty(&how.operand, "f64"), ty(&how.indices, "i32"), ty(&how.all, "f64"));
    let kind = m.pick(&["set", "add", "mul", "min", "max"]);
    let attributes = how.attributes([
        "update_window_dims",
        "inserted_window_dims",
        "input_batching_dims",
        "scatter_indices_batching_dims",
        "scatter_dims_to_operand_dims",
    ]);
    let clamp = if m.coin() { " clamp" } else { "" };
    format!("{from}\n  %y = tensor.scatter {kind} {x}, {i}, {u}{attributes}{clamp} : ({from}, {at}, {with}) -> {from}")
}

/// Rows at places that differ, as the program promises, in order or not.
pub fn scatter_apart(m: &mut Maker) -> String {
    let (count, wide) = (m.between(1, 5), m.between(1, 3));
    let mut places = m.order(count as usize);
    places.truncate(m.between(1, count) as usize);
    let mut promises = " unique_indices";
    if m.coin() {
        places.sort_unstable();
        promises = " indices_are_sorted unique_indices";
    }
    let (taken, kind) = (places.len() as i64, m.pick(&["set", "add", "mul", "min", "max"]));
    let (x, u) = (m.parameter(&[count, wide], "f64"), m.parameter(&[taken, wide], "f64"));
    let [from, with, at] = [([count, wide], "f64"), ([taken, wide], "f64"), ([taken, 1], "i32")]
        .map(|(shape, element)| ty(&shape, element));
    let places: Vec<[i64; 1]> = places.iter().map(|&place| [place]).collect();
    format!(
        "{from}\n  %i = arith.constant dense<{places:?}> : {at}\n  %y = tensor.scatter {kind} {x}, %i, {u} \
         update_window_dims = [1] inserted_window_dims = [0] scatter_dims_to_operand_dims = [0] \
         index_vector_dim = 1{promises} : ({from}, {at}, {with}) -> {from}"
    )
}

pub fn take(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let dim = m.below(shape.len() as i64) as usize;
    let places = m.shape((0, 2));
    let result = [&shape[..dim], &places, &shape[dim + 1..]].concat();
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    let at = ty(&places, "i32");
    let i = m.parameter(&places, "i32");
    let i = if places.is_empty() { format!("{i}\n") } else { i };
    match i.strip_suffix('\n') {
        // A scalar parameter in a tensor without dimensions.
        Some(i) => format!(
            "{to}\n  %i = tensor.splat {i} : {at}\n  %y = tensor.take {x}, %i dim = {dim} : ({from}, {at}) -> {to}"
        ),
        None => format!("{to}\n  %y = tensor.take {x}, {i} dim = {dim} : ({from}, {at}) -> {to}"),
    }
}

/// By one key or by two, of which the first has equal ones.
pub fn sort(m: &mut Maker) -> String {
    let shape = m.shape((1, 2));
    let dim = m.below(shape.len() as i64);
    let order = m.pick(&["ascending", "descending"]);
    if m.coin() {
        let (k, t, at) = (m.parameter(&shape, "i32"), ty(&shape, "f64"), ty(&shape, "i32"));
        let (x, v) = (m.parameter(&shape, "f64"), m.parameter(&shape, "f64"));
        return format!(
            "{t}\n  %k, %s, %o = tensor.sort {k}, {x}, {v} dim = {dim} {order} keys = 2 : ({at}, {t}, {t}) -> ({at}, {t}, {t})\n  \
             %y = arith.mulf %s, %o : {t}"
        );
    }
    let (x, v, t) = (m.parameter(&shape, "f64"), m.parameter(&shape, "f64"), ty(&shape, "f64"));
    format!(
        "{t}\n  %s, %o = tensor.sort {x}, {v} dim = {dim} {order} : ({t}, {t}) -> ({t}, {t})\n  %y = arith.mulf %s, %o : {t}"
    )
}
