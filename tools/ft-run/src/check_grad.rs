//! `--check-grad`: differentiates the function and checks what comes out.
//!
//! Reverse mode (`ad-vjp`) is compared with central differences, parameter by parameter, and with
//! forward mode (`ad-jvp`) by the dot-product test. Nothing is compared with itself: the two modes
//! share no emission, and differences only call the function.

use std::fmt::Write as _;

use anyhow::anyhow;
use codegen::Compiled;
use ir::eval::Stop;
use ir::{Body, Context, OpId, Sink, floats};
use pass::Pipeline;

use crate::Problem;
use crate::derivatives::{Probing, Products, Row, Subject, Value};
use crate::element::ElementKind;
use crate::engine::{self, Engine};
use crate::entry::{self, Entry, Slot};
use crate::evaluate::Evaluator;
use crate::flags::{EngineKind, Flags};
use crate::inputs::{self, counted};
use crate::job::{Report, layouts, options, run_pipeline};
use crate::native::{Native, Ownership};
use crate::npy::Array;
use crate::numbers::{Numbers, Outcome, Random};
use crate::progress::Progress;

/// How many elements of a parameter are moved one at a time.
const MOST: usize = 16;

/// Checks the derivatives of a function of a module; fails if one is wrong.
pub(crate) fn check(
    cx: &Context,
    module: &mut Body,
    function: OpId,
    lowering: &Pipeline,
    (flags, progress): (&Flags, Progress),
    sink: &mut Sink<'_>,
) -> Result<Report, Problem> {
    let symbol = Entry::read(cx, module, function)?.symbol;
    let names = [symbol.clone(), free_name(cx, module, &symbol, "vjp"), free_name(cx, module, &symbol, "jvp")];
    let text = format!(
        "convert-scf-to-loop,ad-vjp{{function={symbol} name={}}},ad-jvp{{function={symbol} name={}}},expand-chlo",
        names[1], names[2]
    );
    let passes = Pipeline::parse(cx, &catalog::CATALOG, "<check-grad>", &text, sink)?;
    run_pipeline(cx, module, &passes, flags, sink)?;
    let mut entries = Vec::new();
    for name in &names {
        let op = entry::find(cx, module, Some(name))?;
        entry::make_public(cx, module, op);
        entries.push(Entry::read(cx, module, op)?);
    }
    let arrays = match flags.inputs.is_empty() {
        true => inputs::random(&entries[0], &flags.dims)?,
        false => inputs::bind(&entries[0], &flags.inputs, &flags.dims)?,
    };
    let ownership = Ownership::of(module);
    let _bar = progress.work("checking");
    let mut functions = Functions {
        cx,
        module,
        arrays: &arrays,
        compiled: None,
        ownership,
        checks_bounds: flags.check_bounds,
        steps: flags.steps,
    };
    if flags.engine == EngineKind::Jit {
        run_pipeline(cx, functions.module, lowering, flags, sink)?;
        let symbols: Vec<&str> = names.iter().map(String::as_str).collect();
        functions.compiled = Some(Compiled::new(cx, functions.module, &symbols, &options(flags), sink)?);
    }
    let subject = subject(&entries[0]);
    let (rows, products) = compare(&functions, &entries, &subject, sink)?;
    Ok(report(&entries[0], &subject, &rows, products))
}

/// A name for a derivative that nothing in the module has.
fn free_name(cx: &Context, module: &Body, symbol: &str, what: &str) -> String {
    let mut names = (0u32..).map(|number| match number {
        0 => format!("{symbol}_{what}"),
        _ => format!("{symbol}_{what}_{number}"),
    });
    names.find(|name| module.symbol(cx, name).is_none()).expect("some number is free")
}

fn compare(
    functions: &Functions<'_>,
    entries: &[Entry],
    subject: &Subject,
    sink: &mut Sink<'_>,
) -> Result<(Vec<Row>, Products), Problem> {
    let (mut random, precision) = (Random(1), subject.precision());
    let inputs: Vec<Numbers> =
        entries[0].parameters.iter().zip(functions.arrays).map(|(slot, array)| numbers(slot, array)).collect();
    let primal = functions.call(&entries[0], &inputs, sink)?;
    let cotangents = subject.cotangents(&inputs, &primal, &mut random);
    let given = [inputs.clone(), cotangents.clone()].concat();
    let reverse = functions.call(&entries[1], &given, sink)?;
    let directions = subject.tangents(&inputs, &mut random);
    let forward = functions.call(&entries[2], &[inputs, directions.clone()].concat(), sink)?;
    let products = subject.products((&cotangents, &reverse), (&directions, &forward))?;
    let mut problem = None;
    let mut call = |inputs: &[Numbers]| {
        functions.call(&entries[0], inputs, sink).map_err(|found| {
            problem = Some(found);
            anyhow!("the function cannot be called")
        })
    };
    let probing = Probing { step: precision.step, most: MOST, seed: random.bits() };
    let rows = subject.differences(&mut call, &given, &reverse, probing);
    match problem {
        Some(problem) => Err(problem),
        None => Ok((rows?, products)),
    }
}

/// The function and its derivatives, ready to be called.
struct Functions<'m> {
    cx: &'m Context,
    module: &'m mut Body,
    /// The arguments of the function itself: of what is no float, their bits are used.
    arrays: &'m [Array],
    /// Native code; without it the evaluator runs the module.
    compiled: Option<Compiled>,
    ownership: Ownership,
    checks_bounds: bool,
    /// How many operations the evaluator runs at most.
    steps: u64,
}

impl Functions<'_> {
    fn call(&self, entry: &Entry, inputs: &[Numbers], sink: &mut Sink<'_>) -> Result<Outcome, Problem> {
        let arrays =
            entry.parameters.iter().zip(inputs).enumerate().map(|(at, (slot, numbers))| match slot.element.kind {
                ElementKind::Float(_) => array(slot, numbers),
                _ => self.arrays[at].clone(),
            });
        let arrays: Vec<Array> = arrays.collect();
        let layouts = layouts(entry, &arrays)?;
        let outcome = match &self.compiled {
            Some(compiled) => {
                let function = compiled.function(&entry.symbol)?;
                let mut engine = Native::new(function, entry, &arrays, &layouts, self.ownership)?;
                engine.checks_bounds = self.checks_bounds;
                run(engine)
            }
            None => run(Evaluator::new(self.cx, self.module, entry, &arrays, &layouts, self.steps)),
        };
        let outcome = outcome.map_err(|stop| sink.error(stop.loc, stop.message).failed())?;
        let results = entry.results.iter().zip(&outcome.results).map(|(slot, array)| numbers(slot, array));
        let memrefs = entry.parameters.iter().zip(&outcome.memrefs);
        let memrefs = memrefs.map(|(slot, array)| array.as_ref().map(|array| numbers(slot, array)));
        Ok(Outcome { results: results.collect(), memrefs: memrefs.collect() })
    }
}

fn run(mut engine: impl Engine) -> Result<engine::Outcome, Stop> {
    engine.call()?;
    engine.outcome()
}

fn subject(entry: &Entry) -> Subject {
    let values = |slots: &[Slot]| -> Vec<Value> {
        let float = |slot: &Slot| match slot.element.kind {
            ElementKind::Float(kind) => Some(kind),
            _ => None,
        };
        let value = |slot: &Slot| Value { name: slot.name.clone(), float: float(slot), is_memref: slot.is_memref() };
        slots.iter().map(value).collect()
    };
    Subject { parameters: values(&entry.parameters), results: values(&entry.results) }
}

fn array(slot: &Slot, numbers: &Numbers) -> Array {
    let size = slot.element.size();
    let bits = |value: f64| match slot.element.kind {
        ElementKind::Float(kind) => floats::encode(kind, value),
        _ => slot.element.bits_of_integer(value as i128),
    };
    let data = numbers.values.iter().flat_map(|&value| bits(value).to_le_bytes().into_iter().take(size)).collect();
    Array { dtype: slot.element.dtype, shape: numbers.shape.clone(), data }
}

fn numbers(slot: &Slot, array: &Array) -> Numbers {
    let value = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        let bits = u64::from_le_bytes(word);
        match slot.element.kind {
            ElementKind::Float(kind) => floats::decode(kind, bits),
            _ => bits as f64,
        }
    };
    let values = array.data.chunks_exact(slot.element.size()).map(value).collect();
    Numbers { shape: array.shape.clone(), values }
}

/// The table, and below it what is wrong.
fn report(entry: &Entry, subject: &Subject, rows: &[Row], products: Products) -> Report {
    let precision = subject.precision();
    let mut lines = vec![["parameter", "type", "checked by", "error", "tolerance", "verdict"].map(str::to_owned)];
    let mut wrong = Vec::new();
    let mut add = |name: &str, ty: &str, by: String, error: f64, tolerance: f64, why: String| {
        let is_right = error <= tolerance;
        let verdict = if is_right { "ok" } else { "WRONG" };
        lines.push([name, ty, &by, &format!("{error:.1e}"), &format!("{tolerance:.0e}"), verdict].map(str::to_owned));
        if !is_right {
            wrong.push(format!("{name}: {why}"));
        }
    };
    for row in rows {
        let slot = &entry.parameters[row.parameter];
        let by = counted(row.count, "difference");
        add(&slot.name, &slot.ty_text, by, row.error, precision.difference, row.worst.clone());
    }
    let why =
        format!("forward mode gives <w, J v> = {}, reverse mode <J' w, v> = {}", products.forward, products.reverse);
    add("all", "", "forward mode".into(), products.error, precision.product, why);
    let widths: Vec<usize> =
        (0..6).map(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0)).collect();
    let mut out = format!("derivatives of @{}\n", entry.symbol);
    for line in lines {
        let cells: Vec<String> = line.iter().zip(&widths).map(|(cell, &width)| format!("{cell:width$}")).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}", cells.join("  ").trim_end());
    }
    for line in &wrong {
        let _ = writeln!(out, "{line}");
    }
    Report { out: out.into_bytes(), is_failure: !wrong.is_empty(), ..Report::default() }
}
