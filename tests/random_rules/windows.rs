//! Operations on windows: convolutions, reductions, and what windows select.

use crate::maker::{Maker, list, ty};
use crate::structure::bounded;

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

pub fn conv(m: &mut Maker) -> String {
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

pub fn reduce_window(m: &mut Maker) -> String {
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

pub fn select_and_scatter(m: &mut Maker) -> String {
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
