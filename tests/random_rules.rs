//! The derivative of every operation on tensors at random shapes and attributes: against
//! differences, forward mode against reverse mode, all tapes against each other.

use harness::{Check, Numbers, Random, check_gradients};

/// A program with one operation, and what it is given.
struct Case {
    text: String,
    inputs: Vec<Numbers>,
}

/// Makes cases.
struct Maker {
    random: Random,
    parameters: Vec<String>,
    inputs: Vec<Numbers>,
}

type Make = fn(&mut Maker) -> String;

/// The operations, in the order of the dialect, each with how a body is made.
const OPERATIONS: &[(&str, Make)] = &[
    ("splat", splat),
    ("broadcast", broadcast),
    ("transpose", transpose),
    ("reshape", reshape),
    ("slice", slice),
    ("dynamic_slice", dynamic_slice),
    ("update_slice", update_slice),
    ("pad", pad),
    ("concat", concat),
    ("reverse", reverse),
    ("reduce", reduce),
    ("scan", scan),
    ("einsum", einsum),
    ("matmul", matmul),
    ("conv", conv),
    ("reduce_window", reduce_window),
    ("select_and_scatter", select_and_scatter),
    ("gather", gather),
    ("scatter", scatter),
    ("take", take),
    ("sort", sort),
    ("elements", elements),
];

fn ty(shape: &[i64], element: &str) -> String {
    let sizes: String = shape.iter().map(|size| format!("{size}x")).collect();
    format!("tensor<{sizes}{element}>")
}

fn list(numbers: &[i64]) -> String {
    format!("{numbers:?}")
}

impl Maker {
    fn below(&mut self, bound: i64) -> i64 {
        (self.random.uniform(0.0, bound as f64) as i64).min(bound - 1)
    }

    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(high - low + 1)
    }

    fn coin(&mut self) -> bool {
        self.below(2) == 0
    }

    fn pick<'t>(&mut self, items: &[&'t str]) -> &'t str {
        items[self.below(items.len() as i64) as usize]
    }

    fn shape(&mut self, ranks: (i64, i64)) -> Vec<i64> {
        let rank = self.between(ranks.0, ranks.1);
        (0..rank).map(|_| self.between(1, 4)).collect()
    }

    fn order(&mut self, rank: usize) -> Vec<i64> {
        let mut order: Vec<i64> = (0..rank as i64).collect();
        for at in (1..rank).rev() {
            order.swap(at, self.below(at as i64 + 1) as usize);
        }
        order
    }

    /// Some of the dimensions, in order.
    fn some(&mut self, rank: usize) -> Vec<i64> {
        (0..rank as i64).filter(|_| self.coin()).collect()
    }

    /// A parameter; floats are apart from each other, those of other parameters too, so that differences
    /// stay on one side of kinks.
    fn parameter(&mut self, shape: &[i64], element: &str) -> String {
        let name = format!("%p{}", self.parameters.len());
        let count: i64 = shape.iter().product();
        let order = self.order(count.max(0) as usize);
        let apart = 0.0137 * self.parameters.len() as f64;
        let values = match element {
            "f64" => order.iter().map(|&at| (at as f64 + 0.5) / count as f64 * 3.0 - 1.3 + apart).collect(),
            _ => (0..count).map(|_| self.between(-1, 4) as f64).collect(),
        };
        self.inputs.push(Numbers { shape: shape.iter().map(|&size| size as usize).collect(), values });
        let is_scalar = shape.is_empty() && element != "f64" || element == "index";
        self.parameters.push(format!("{name}: {}", if is_scalar { element.to_owned() } else { ty(shape, element) }));
        name
    }

    /// A float that is no tensor.
    fn scalar(&mut self) -> String {
        let name = format!("%p{}", self.parameters.len());
        let value = self.random.uniform(-1.0, 1.0);
        self.inputs.push(Numbers::scalar(value));
        self.parameters.push(format!("{name}: f64"));
        name
    }
}

/// The case of a seed: the body gives `%y` of the type that its first line says.
fn case(make: Make, seed: u64) -> Case {
    let random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut maker = Maker { random, parameters: Vec::new(), inputs: Vec::new() };
    let body = make(&mut maker);
    let (result, body) = body.split_once('\n').expect("a type and a body");
    let parameters = maker.parameters.join(", ");
    let text = format!("func.func @f({parameters}) -> {result} {{\n{body}\n  return %y : {result}\n}}\n");
    Case { text, inputs: maker.inputs }
}

fn splat(m: &mut Maker) -> String {
    let shape = m.shape((0, 3));
    let (x, t) = (m.scalar(), ty(&shape, "f64"));
    format!("{t}\n  %y = tensor.splat {x} : {t}")
}

fn broadcast(m: &mut Maker) -> String {
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

fn transpose(m: &mut Maker) -> String {
    let shape = m.shape((1, 4));
    let perm = m.order(shape.len());
    let result: Vec<i64> = perm.iter().map(|&dim| shape[dim as usize]).collect();
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.transpose {x} perm = {} : {from} -> {to}", list(&perm))
}

fn reshape(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let mut result = vec![shape.iter().product()];
    if m.coin() {
        result.insert(m.below(2) as usize, 1);
    }
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.reshape {x} : {from} -> {to}")
}

fn slice(m: &mut Maker) -> String {
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

fn dynamic_slice(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let (starts, sizes, types) = part(m, &shape);
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&sizes, "f64"));
    let starts = starts.join(", ");
    format!("{to}\n  %y = tensor.dynamic_slice {x}[{starts}] sizes = {} : ({from}, {types}) -> {to}", list(&sizes))
}

fn update_slice(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let (starts, sizes, types) = part(m, &shape);
    let (x, u) = (m.parameter(&shape, "f64"), m.parameter(&sizes, "f64"));
    let (from, update, starts) = (ty(&shape, "f64"), ty(&sizes, "f64"), starts.join(", "));
    format!("{from}\n  %y = tensor.update_slice {x}, {u}[{starts}] : ({from}, {update}, {types}) -> {from}")
}

fn pad(m: &mut Maker) -> String {
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

fn concat(m: &mut Maker) -> String {
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

fn reverse(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let (dims, x, t) = (m.some(shape.len()), m.parameter(&shape, "f64"), ty(&shape, "f64"));
    format!("{t}\n  %y = tensor.reverse {x} dims = {} : {t}", list(&dims))
}

fn reduce(m: &mut Maker) -> String {
    let shape = m.shape((1, 3));
    let dims = m.some(shape.len());
    let result: Vec<i64> = (0..shape.len()).filter(|at| !dims.contains(&(*at as i64))).map(|at| shape[at]).collect();
    let kind = m.pick(&["add", "mul", "min", "max"]);
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    format!("{to}\n  %y = tensor.reduce {kind} {x} dims = {} : {from} -> {to}", list(&dims))
}

fn scan(m: &mut Maker) -> String {
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
fn bounded(kind: &str, t: &str) -> String {
    let (bound, op) = match kind {
        "min" => ("5.0", "minimumf"),
        "max" => ("-5.0", "maximumf"),
        _ => ("1.0", "mulf"),
    };
    format!("  %bound = arith.constant dense<{bound}> : {t}\n  %y = arith.{op} %w, %bound : {t}")
}

fn einsum(m: &mut Maker) -> String {
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

fn matmul(m: &mut Maker) -> String {
    let batch = m.shape((0, 2));
    let [a, b, c] = [m.between(1, 3), m.between(1, 3), m.between(1, 3)];
    let shape = |m: i64, n: i64| [&batch[..], &[m, n]].concat();
    let (x, w) = (m.parameter(&shape(a, b), "f64"), m.parameter(&shape(b, c), "f64"));
    let [from, with, to] = [(a, b), (b, c), (a, c)].map(|(m, n)| ty(&shape(m, n), "f64"));
    format!("{to}\n  %y = tensor.matmul {x}, {w} : ({from}, {with}) -> {to}")
}

/// A window over a dimension.
struct Window {
    size: i64,
    stride: i64,
    low: i64,
    high: i64,
    base: i64,
    dilation: i64,
    count: i64,
}

fn window(m: &mut Maker, extent: i64, dilates: bool) -> Window {
    loop {
        let [size, stride] = [m.between(1, 3), m.between(1, 2)];
        let [base, dilation] = if dilates { [m.between(1, 2), m.between(1, 2)] } else { [1, 1] };
        let [low, high] = [m.between(-1, 1), m.between(-1, 1)];
        let whole = (extent - 1) * base + 1 + low + high;
        let taps = (size - 1) * dilation + 1;
        if whole >= taps {
            return Window { size, stride, low, high, base, dilation, count: (whole - taps) / stride + 1 };
        }
    }
}

fn attribute(name: &str, windows: &[Window], field: fn(&Window) -> i64) -> String {
    format!(" {name} = {}", list(&windows.iter().map(field).collect::<Vec<i64>>()))
}

fn padding(windows: &[Window]) -> String {
    let pairs: Vec<[i64; 2]> = windows.iter().map(|window| [window.low, window.high]).collect();
    format!(" padding = {pairs:?}")
}

fn conv(m: &mut Maker) -> String {
    let rank = m.between(1, 2) as usize;
    let spatial: Vec<i64> = (0..rank).map(|_| m.between(2, 4)).collect();
    let windows: Vec<Window> = spatial.iter().map(|&size| window(m, size, true)).collect();
    let [groups, batch_groups] = [[1, 1], [2, 1], [1, 2]][m.below(3) as usize];
    let (inputs, outputs, batch) = (m.between(1, 2), m.between(1, 2) * groups * batch_groups, batch_groups);
    // Sizes by letter; the order of dimensions is free.
    let place = |letters: &str, size: &dyn Fn(char) -> i64| -> (String, Vec<i64>) {
        (letters.to_owned(), letters.chars().map(size).collect())
    };
    let names = ["0", "01"][rank - 1];
    let mixed = |m: &mut Maker, first: &str, sizes: &dyn Fn(char) -> i64| {
        let all: Vec<char> = first.chars().chain(names.chars()).collect();
        let order = m.order(all.len());
        let mut letters: Vec<char> = order.iter().map(|&at| all[at as usize]).collect();
        // Spatial dimensions are counted in the order of the input.
        let mut numbers = names.chars();
        for letter in letters.iter_mut().filter(|letter| letter.is_ascii_digit()) {
            *letter = numbers.next().unwrap_or('0');
        }
        place(&letters.into_iter().collect::<String>(), sizes)
    };
    let at = |letter: char| letter.to_digit(10).unwrap_or(0) as usize;
    let input = mixed(m, "bf", &|letter| match letter {
        'b' => batch,
        'f' => inputs * groups,
        _ => spatial[at(letter)],
    });
    let kernel = mixed(m, "io", &|letter| match letter {
        'i' => inputs,
        'o' => outputs,
        _ => windows[at(letter)].size,
    });
    let output = mixed(m, "bf", &|letter| match letter {
        'b' => batch / batch_groups,
        'f' => outputs,
        _ => windows[at(letter)].count,
    });
    let (x, w, flipped) = (m.parameter(&input.1, "f64"), m.parameter(&kernel.1, "f64"), m.some(rank));
    let reversed = if flipped.is_empty() { String::new() } else { format!(" reverse = {}", list(&flipped)) };
    let [from, with, to] = [&input, &kernel, &output].map(|(_, shape)| ty(shape, "f64"));
    let attributes = [
        attribute("strides", &windows, |window| window.stride),
        padding(&windows),
        attribute("lhs_dilation", &windows, |window| window.base),
        attribute("rhs_dilation", &windows, |window| window.dilation),
        reversed,
        if groups > 1 { format!(" groups = {groups}") } else { String::new() },
        if batch_groups > 1 { format!(" batch_groups = {batch_groups}") } else { String::new() },
    ];
    format!(
        "{to}\n  %y = tensor.conv {x}, {w} dims = \"{},{}->{}\"{} : ({from}, {with}) -> {to}",
        input.0,
        kernel.0,
        output.0,
        attributes.concat()
    )
}

fn reduce_window(m: &mut Maker) -> String {
    let shape: Vec<i64> = m.shape((1, 2)).iter().map(|size| size + 1).collect();
    let kind = m.pick(&["add", "mul", "min", "max"]);
    let windows: Vec<Window> = shape.iter().map(|&size| window(m, size, true)).collect();
    let result: Vec<i64> = windows.iter().map(|window| window.count).collect();
    let (x, from, to) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&result, "f64"));
    // A minimum or maximum starts from what loses to all or from what may win.
    let (first, init) = match kind {
        "min" if m.coin() => ("  %init = arith.constant 0x7FF0000000000000 : f64\n", "%init".to_owned()),
        "max" if m.coin() => ("  %init = arith.constant 0xFFF0000000000000 : f64\n", "%init".to_owned()),
        _ => ("", m.scalar()),
    };
    let attributes = [
        attribute("window", &windows, |window| window.size),
        attribute("strides", &windows, |window| window.stride),
        padding(&windows),
        attribute("base_dilations", &windows, |window| window.base),
        attribute("window_dilations", &windows, |window| window.dilation),
    ];
    // Over holes and padding alone it may be infinite.
    let bounded = bounded(kind, &to);
    format!(
        "{to}\n{first}  %w = tensor.reduce_window {kind} {x}, {init}{} : ({from}, f64) -> {to}\n{bounded}",
        attributes.concat()
    )
}

fn select_and_scatter(m: &mut Maker) -> String {
    let shape: Vec<i64> = m.shape((1, 2)).iter().map(|size| size + 1).collect();
    let windows: Vec<Window> = shape.iter().map(|&size| window(m, size, false)).collect();
    let places: Vec<i64> = windows.iter().map(|window| window.count).collect();
    let (u, init, select) = (m.parameter(&places, "f64"), m.scalar(), m.pick(&["ge", "le"]));
    let kind = m.pick(&["add", "mul", "min", "max"]);
    let (x, from, with) = (m.parameter(&shape, "f64"), ty(&shape, "f64"), ty(&places, "f64"));
    let attributes = [
        attribute("window", &windows, |window| window.size),
        attribute("strides", &windows, |window| window.stride),
        padding(&windows),
    ];
    format!(
        "{from}\n  %y = tensor.select_and_scatter {select} {kind} {x}, {u}, {init}{} : ({from}, {with}, f64) -> {from}",
        attributes.concat()
    )
}

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

fn gather(m: &mut Maker) -> String {
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

fn scatter(m: &mut Maker) -> String {
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

fn take(m: &mut Maker) -> String {
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
fn sort(m: &mut Maker) -> String {
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

fn elements(m: &mut Maker) -> String {
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

/// Some sizes of a case are known only when it runs.
fn opened(case: Case, seed: u64) -> Case {
    let (text, sizes) =
        harness::open::opened(&case.text, seed).unwrap_or_else(|error| panic!("seed {seed}: {error:#}\n{}", case.text));
    Case { text, inputs: [case.inputs, sizes].concat() }
}

/// Checks the cases of some seeds.
fn check(name: &str, cases: impl Fn(u64) -> Case, seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let Case { text, inputs } = cases(seed);
        let check = Check {
            function: "f",
            inputs,
            tolerance: 1e-6,
            rounding: 1e-12,
            step: 1e-6,
            native: seed % 8 == 0,
            tapes: Vec::new(),
        };
        check_gradients(&text, &check).unwrap_or_else(|error| panic!("{name}, seed {seed}: {error:#}\n{text}"));
    }
}

/// Those that are asked for, else all.
fn operations() -> impl Iterator<Item = (&'static str, Make)> {
    let only = std::env::var("ONLY").ok();
    OPERATIONS.iter().copied().filter(move |(name, _)| only.as_ref().is_none_or(|only| only == name))
}

/// Sixteen, or those that `SEEDS=1..400` asks for.
fn seeds() -> std::ops::Range<u64> {
    let asked = std::env::var("SEEDS").ok();
    let range = asked.as_deref().and_then(|text| text.split_once(".."));
    range.map_or(1..17, |(first, end)| match (first.parse(), end.parse()) {
        (Ok(first), Ok(end)) => first..end,
        _ => panic!("SEEDS=FIRST..END, found {range:?}"),
    })
}

#[test]
fn rules_of_operations_are_right() {
    operations().for_each(|(name, make)| check(name, |seed| case(make, seed), seeds()));
}

#[test]
fn rules_of_operations_are_right_where_sizes_are_not_known() {
    operations().for_each(|(name, make)| check(name, |seed| opened(case(make, seed), seed), seeds()));
}
