//! The budgets of the core, measured: a million operations in several shapes.
//!
//! `cargo bench -p ft-tests --bench core` prints a table with the bar over each column; figures
//! over a bar are marked. Arguments choose shapes by a part of their names. `--write DIR`
//! writes the programs to files instead, `--ops N` makes them of another size.

mod measure;

use std::path::Path;

use harness::shapes::{Mix, Names, Shape};
use measure::{Figures, generic_text, measure, pipeline_time};

/// Runs of which the best counts.
const RUNS: usize = 5;

/// The bars for a million operations: seconds of parsing, verifying, printing and cse, and
/// bytes an operation.
const BARS: [f64; 5] = [0.6, 0.3, 0.3, 0.3, 150.0];

/// How much longer lowering may take for ten times as much.
const GROWTH_BAR: f64 = 12.0;

/// The shapes: functions by a million operations, what they hold, the names, whether generic.
const SHAPES: &[(usize, Mix, Names, bool)] = &[
    (1, Mix::Straight, Names::Numbers, false),
    (1, Mix::Straight, Names::Numbers, true),
    (1, Mix::Straight, Names::Words, false),
    (1, Mix::Straight, Names::Words, true),
    (1, Mix::Straight, Names::Letters, false),
    (1, Mix::Loops, Names::Numbers, false),
    (1, Mix::Loops, Names::Words, false),
    (1, Mix::Loops, Names::Repeated, false),
    (1, Mix::Loops, Names::Repeated, true),
    (10_000, Mix::Straight, Names::Numbers, false),
    (10_000, Mix::Straight, Names::Words, false),
    (10_000, Mix::Straight, Names::Letters, false),
    (10_000, Mix::Straight, Names::Repeated, false),
    (10_000, Mix::Straight, Names::Repeated, true),
    (10_000, Mix::Loops, Names::Numbers, false),
    (10_000, Mix::Loops, Names::Words, false),
];

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (mut ops, mut directory, mut wanted) = (1_000_000, None, Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            // Cargo says so to every benchmark.
            "--bench" => {}
            "--ops" => ops = arguments.next().unwrap_or_default().parse()?,
            "--write" => directory = arguments.next(),
            _ => wanted.push(argument),
        }
    }
    let shapes: Vec<(Shape, bool)> = SHAPES
        .iter()
        .map(|&(functions, mix, names, generic)| {
            (Shape { ops, functions: (functions * ops / 1_000_000).max(1), mix, names }, generic)
        })
        .filter(|shape| wanted.is_empty() || wanted.iter().any(|part| name(*shape).contains(part.as_str())))
        .collect();
    if let Some(directory) = directory {
        return write(Path::new(&directory), &shapes);
    }
    table(&shapes, ops);
    if wanted.is_empty() {
        growth();
    }
    Ok(())
}

fn name((shape, generic): (Shape, bool)) -> String {
    format!("{}-{}", shape.name(), if generic { "generic" } else { "custom" })
}

fn text((shape, generic): (Shape, bool)) -> String {
    if generic { generic_text(&shape.text()) } else { shape.text() }
}

fn write(directory: &Path, shapes: &[(Shape, bool)]) -> anyhow::Result<()> {
    std::fs::create_dir_all(directory)?;
    for &shape in shapes {
        std::fs::write(directory.join(name(shape)).with_extension("mlir"), text(shape))?;
    }
    Ok(())
}

fn table(shapes: &[(Shape, bool)], ops: usize) {
    let million = ops as f64 / 1e6;
    println!("seconds of processor time and bytes for {ops} operations; `!` is over the bar");
    println!(
        "{:<40}{:>10}{:>10}{:>10}{:>10}{:>10}{:>12}",
        "", "parse", "verify", "print", "cse", "bytes/op", "allocated"
    );
    let bars = BARS.map(|bar| if bar < 1.0 { format!("{:.3}", bar * million) } else { bar.to_string() });
    println!("{:<40}{:>10}{:>10}{:>10}{:>10}{:>10}", "bar", bars[0], bars[1], bars[2], bars[3], bars[4]);
    for &shape in shapes {
        let Figures { ops, parse, verify, print, cse, bytes, allocated } = measure(&text(shape), shape.1, RUNS);
        let mut line = format!("{:<40}", name(shape));
        for (figure, bar) in [parse, verify, print, cse].into_iter().zip(BARS) {
            line += &cell(&format!("{figure:.3}"), figure > bar * million);
        }
        let bytes = bytes as f64 / ops as f64;
        line += &cell(&format!("{bytes:.0}"), bytes > BARS[4]);
        println!("{line}{:>12.0}", allocated as f64 / ops as f64);
    }
}

fn cell(figure: &str, is_over: bool) -> String {
    format!("{:>10}", format!("{}{figure}", if is_over { "!" } else { "" }))
}

/// Lowering one function of ten thousand and of a hundred thousand operations.
fn growth() {
    println!("\nlowering one function of 10000 and of 100000 operations; bar {GROWTH_BAR}x");
    for pipeline in ["loops-to-llvm", "@cpu"] {
        for mix in [Mix::Straight, Mix::Loops] {
            let time = |ops| {
                let text = Shape { ops, functions: 1, mix, names: Names::Numbers }.text();
                pipeline_time(&text, pipeline, RUNS)
            };
            let (small, large) = (time(10_000), time(100_000));
            let mark = if large > GROWTH_BAR * small { " !" } else { "" };
            println!(
                "{pipeline:<16}{:<12}{:>8.1} ms{:>10.1} ms{:>7.1}x{mark}",
                format!("{mix:?}").to_lowercase(),
                small * 1e3,
                large * 1e3,
                large / small
            );
        }
    }
}
