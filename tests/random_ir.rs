//! Random operations of every kind: printing them is a fixed point in each form, nothing panics on
//! them, valid or not, and what the evaluator makes of them passes keep.

use std::panic::{AssertUnwindSafe, catch_unwind};

use harness::random_ir::Generator;
use harness::values;
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Body, Context, Sink};
use pass::{Pipeline, RunOptions};

/// Programs for each operation.
const ROUNDS: u64 = 25;

/// Of the operations, how many must be met in a valid program: a generator of nonsense would
/// find little.
const LEAST_VALID: f64 = 0.6;

const FORMS: [PrintOptions; 4] = [
    PrintOptions { generic: false, locations: false, elide_above: None },
    PrintOptions { generic: true, locations: false, elide_above: None },
    PrintOptions { generic: false, locations: true, elide_above: None },
    PrintOptions { generic: true, locations: true, elide_above: None },
];

/// Pipelines that take every valid program, and those that may refuse it.
const PIPELINES: [(&str, bool); 3] = [("canonicalize,cse,dce", true), ("licm,canonicalize", true), ("@cpu", false)];

/// Those that apply rules; fewer programs go through them, as they take longer.
const SATURATIONS: [(&str, bool); 2] = [("eqsat", true), ("eqsat{mode=simplify fastmath=fast}", true)];

/// Of so many programs of an operation one is saturated.
const SATURATED: u64 = 5;

/// Of so many programs of an operation one goes through every pass of the catalog alone.
const THROUGH_ALL: u64 = 6;

/// Passes that take every valid program.
const CLEANUP: [&str; 7] = ["canonicalize", "cse", "dce", "inline", "licm", "mem2reg", "symbol-dce"];

/// The pipelines that must not change what the evaluator makes of a program.
const KEEPING: [&str; 4] = ["canonicalize", "cse,dce", "licm,mem2reg", "inline,symbol-dce"];

fn read(cx: &Context, text: &str) -> Result<Body, String> {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "<random>", text, &ParseOptions::default(), &mut sink);
    module.map_err(|_| said(&sink))
}

fn said(sink: &Sink<'_>) -> String {
    sink.diagnostics().iter().map(|diagnostic| format!("{}\n", diagnostic.message)).collect()
}

fn verify(cx: &Context, module: &Body) -> Result<(), String> {
    let mut sink = Sink::new(cx);
    ir::verify::verify(cx, module, &mut sink).map_err(|_| said(&sink))
}

/// Checks a program; gives whether it is valid, or what is wrong with us.
fn check(cx: &Context, module: &Body, seed: u64) -> Result<bool, String> {
    let verified = verify(cx, module);
    for form in FORMS {
        let text = print_module(cx, module, &form);
        // The form of an operation may say less than what is wrong with it.
        let again = match read(cx, &text) {
            Ok(again) => again,
            Err(why) if verified.is_ok() => return Err(format!("{form:?} is not read: {why}\n{text}")),
            Err(_) => continue,
        };
        let second = print_module(cx, &again, &form);
        if (verified.is_ok() || form.generic) && second != text {
            return Err(format!("{form:?} changes:\n{text}\nbecomes\n{second}"));
        }
        if verified.is_ok() {
            verify(cx, &again).map_err(|why| format!("{form:?} becomes invalid: {why}\n{text}"))?;
            // The custom form says as much as the generic one. Names are made up in it, though.
            let other = PrintOptions { generic: true, ..form };
            let (wanted, found) = (print_module(cx, module, &other), print_module(cx, &again, &other));
            let (wanted, found) = (without_names(&wanted), without_names(&found));
            if let Some((wanted, found)) = wanted.lines().zip(found.lines()).find(|(wanted, found)| wanted != found) {
                return Err(format!("{form:?} says something else: {wanted}\nbecomes {found}\n{text}"));
            }
        }
    }
    if verified.is_ok() {
        let saturations = SATURATIONS.iter().filter(|_| seed.is_multiple_of(SATURATED));
        for &(pipeline, must_work) in PIPELINES.iter().chain(saturations) {
            run(cx, &mut module.clone(), pipeline, must_work)?;
        }
        if seed.is_multiple_of(THROUGH_ALL) {
            for pass in every_pass() {
                let is_cleanup = CLEANUP.iter().any(|name| pass.starts_with(name));
                run(cx, &mut module.clone(), &pass, is_cleanup)?;
            }
        }
        check_meaning(cx, module)?;
    }
    Ok(verified.is_ok())
}

/// Every pass of the catalog, with what it cannot do without.
fn every_pass() -> Vec<String> {
    let text = |info: &pass::PassInfo| match info.options.iter().any(|option| option.name == "function") {
        true => format!("{}{{function=f}}", info.name),
        false => info.name.to_owned(),
    };
    catalog::CATALOG.all_passes().map(text).collect()
}

/// The evaluator runs a valid program or says why not, and where it comes to an end, it comes to the
/// same one after passes.
fn check_meaning(cx: &Context, module: &Body) -> Result<(), String> {
    let before = values::run(cx, module, "f");
    for pipeline in KEEPING {
        let mut after = module.clone();
        run(cx, &mut after, pipeline, true)?;
        let found = values::run(cx, &after, "f");
        if let (Ok(before), found) = (&before, found)
            && found.as_ref() != Ok(before)
        {
            let texts = [module, &after].map(|module| print_module(cx, module, &PrintOptions::default()));
            return Err(format!("{pipeline}: {before:?}\nbecomes {found:?}\n{}\nbecomes\n{}", texts[0], texts[1]));
        }
    }
    Ok(())
}

/// A text with each name of a value replaced by its sigil.
fn without_names(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    let is_name = |c: char| c.is_ascii_alphanumeric() || "$._-".contains(c);
    parts.fold(first, |text, part| text + "%" + part.trim_start_matches(is_name))
}

fn run(cx: &Context, module: &mut Body, text: &str, must_work: bool) -> Result<(), String> {
    let mut sink = Sink::new(cx);
    let pipeline = Pipeline::parse(cx, &catalog::CATALOG, "<test>", text, &mut sink).expect("a pipeline");
    let before = print_module(cx, module, &PrintOptions::default());
    match pass::run(cx, module, &pipeline, &RunOptions::default(), &mut sink) {
        Err((report, _)) if must_work || report.failure.as_ref().is_some_and(|failure| failure.panicked) => {
            Err(format!("{:?}: {}\n{before}", report.failure.map(|failure| failure.pass), said(&sink)))
        }
        _ => Ok(()),
    }
}

#[test]
fn every_operation() {
    let ops: Vec<_> = catalog::registry().ops().collect();
    let (mut never_valid, mut wrong) = (Vec::new(), Vec::new());
    for (number, def) in ops.iter().enumerate() {
        let cx = Context::new(catalog::registry());
        let mut generator = Generator::new(&cx);
        let mut valid = 0;
        for round in 0..ROUNDS {
            let seed = number as u64 * 1000 + round;
            let checked = catch_unwind(AssertUnwindSafe(|| {
                let module = generator.module(def, seed);
                let text = print_module(&cx, &module, &FORMS[1]);
                let checked = catch_unwind(AssertUnwindSafe(|| check(&cx, &module, seed)));
                checked.unwrap_or_else(|panic| Err(format!("panics: {}\n{text}", message(&*panic))))
            }));
            match checked.unwrap_or_else(|panic| Err(format!("panics when it is made: {}", message(&*panic)))) {
                Ok(is_valid) => valid += usize::from(is_valid),
                Err(why) => {
                    wrong.push(format!("{}, seed {seed}: {why}", def.name));
                    break;
                }
            }
        }
        if valid == 0 {
            never_valid.push(def.name);
        }
    }
    assert!(wrong.is_empty(), "{} operations:\n{}", wrong.len(), wrong.join("\n----\n"));
    let share = 1.0 - never_valid.len() as f64 / ops.len() as f64;
    assert!(share >= LEAST_VALID, "only {share:.2} of the operations are met valid; never: {never_valid:?}");
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned())).unwrap_or_default()
}
