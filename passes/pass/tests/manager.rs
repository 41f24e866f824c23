//! The manager: what runs where, and what happens when a pass goes wrong.

use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Failed, Registry, Sink};
use pass::{Catalog, Changed, FunctionPass, ModulePass, PassContext, Pipeline, RunOptions, RunReport};

mod toy {
    ir::ops! {
        dialect "toy";
        /// A function.
        Function("function") {
            attrs(sym_name: Str)
            regions(body)
            traits(ISOLATED, SYMBOL, NO_TERMINATOR)
            syntax("$sym_name $body attr-dict")
        }
        /// Does nothing.
        Nop("nop") { syntax("attr-dict") }
    }
}

pass::passes! {
    /// Tells where it is.
    pub struct Tell("tell", function) {}
    /// Tells where it is.
    pub struct TellModule("tell-module", module) {}
    /// Fails in the function `@bad`.
    pub struct Fail("fail", function) {}
    /// Panics in the function `@bad`.
    pub struct Panic("panic", function) {}
    /// Makes an invalid program.
    pub struct Break("break", function) {}
}

impl FunctionPass for Tell {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let name = function.symbol_name(context.cx).unwrap_or("").to_string();
        let others = ["f", "g", "inner", "bad"].iter().filter(|name| context.signatures.get(name).is_some()).count();
        context.sink.remark(function.loc, format!("in @{name}, with {others} functions"));
        context.count("seen", 1);
        Ok(Changed::No)
    }
}

impl ModulePass for TellModule {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let counts = context.each_function(module, |body, _| Ok(body.op_count()))?;
        context.sink.remark(module.loc, format!("functions of {counts:?}"));
        Ok(Changed::No)
    }
}

fn is_bad(function: &Body, context: &PassContext<'_>) -> bool {
    function.symbol_name(context.cx) == Some("bad")
}

impl FunctionPass for Fail {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        match is_bad(function, context) {
            true => Err(context.sink.error(function.loc, "this is bad").failed()),
            false => Ok(Changed::No),
        }
    }
}

impl FunctionPass for Panic {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        assert!(!is_bad(function, context), "what now");
        Ok(Changed::No)
    }
}

impl FunctionPass for Break {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let op = function.walk_all().next().expect("the function has an operation");
        let cx = context.cx;
        let entry = ir::NamedAttr { name: cx.name("wrong"), attr: ir::Attr::UNIT, inherent: true };
        function.set_attrs(op, ir::AttrDict::EMPTY.with(cx, entry));
        Ok(Changed::Yes)
    }
}

const CATALOG: Catalog =
    Catalog { passes: &[&[Tell::INFO, TellModule::INFO, Fail::INFO, Panic::INFO, Break::INFO]], pipelines: &[] };

const PROGRAM: &str = r#"
toy.function @f { toy.nop }
module { toy.function @inner { toy.nop
  toy.nop } }
toy.function @g { toy.nop }
"#;

/// What was said, and the report, for any number of threads.
fn run(pipeline: &str, program: &str) -> (String, RunReport) {
    let outcomes = [1, 2, 7].map(|threads| run_with(threads, pipeline, program));
    assert!(outcomes.iter().all(|(said, report)| *said == outcomes[0].0 && report.dumps == outcomes[0].1.dumps));
    let [first, ..] = outcomes;
    first
}

fn run_with(threads: usize, pipeline: &str, program: &str) -> (String, RunReport) {
    let cx = Context::new(Registry::new([ir::Dialect::new("toy", "Toys.", toy::OPS)]));
    let mut sink = Sink::new(&cx);
    let parsed = parse_module(&cx, "t.mlir", program, &ParseOptions::default(), &mut sink);
    let mut module = parsed.unwrap_or_else(|_| panic!("{}", render(&cx, sink.diagnostics(), RenderOptions::default())));
    let pipeline =
        Pipeline::parse(&cx, &CATALOG, "<pass pipeline>", pipeline, &mut sink).expect("the pipeline is right");
    let options = RunOptions { threads, ..RunOptions::default() };
    let report = match pass::run(&cx, &mut module, &pipeline, &options, &mut sink) {
        Ok(report) => report,
        Err((report, _)) => *report,
    };
    let said: Vec<String> =
        sink.diagnostics().iter().map(|one| format!("{}: {}", one.severity.name(), one.message)).collect();
    (said.join("\n"), report)
}

#[test]
fn function_passes_visit_all_functions_in_order() {
    let (said, report) = run("tell", PROGRAM);
    let wanted =
        "remark: in @f, with 2 functions\nremark: in @inner, with 1 functions\nremark: in @g, with 2 functions";
    assert_eq!(said, wanted);
    assert_eq!((report.passes[0].visited, report.passes[0].before, report.passes[0].stats["seen"]), (3, 4, 3));
}

#[test]
fn anchors_say_how_deep() {
    let (said, _) = run("builtin.module(builtin.module(tell,tell-module))", PROGRAM);
    assert_eq!(said, "remark: in @inner, with 1 functions\nremark: functions of [2]");
    let (said, _) = run("any(tell-module)", PROGRAM);
    assert_eq!(said, "remark: functions of [1, 2, 1]");
}

#[test]
fn what_did_nothing_is_a_warning() {
    let (said, _) = run("func.func(tell),builtin.module(builtin.module(builtin.module(tell-module)))", PROGRAM);
    let wanted = "warning: `tell` did nothing: there is no `func.func` with a body\n\
                  warning: `tell-module` did nothing: there is no module nested that deeply";
    assert_eq!(said, wanted);
}

const BAD: &str = "toy.function @f { toy.nop }\ntoy.function @bad { toy.nop }\ntoy.function @g { toy.nop }";

#[test]
fn a_failure_names_the_pass_and_what_was_to_come() {
    let (said, report) = run("tell,fail,tell,tell-module", BAD);
    // The other functions are worked on all the same; nothing runs after the sweep.
    assert_eq!(said.matches("in @g").count(), 2, "{said}");
    assert_eq!(said.matches("in @bad").count(), 1, "{said}");
    assert!(!said.contains("functions of"), "{said}");
    let failure = report.failure.expect("it failed");
    assert_eq!((failure.pass.as_str(), failure.panicked), ("fail", false));
    assert_eq!((failure.number, failure.rest.as_str()), (1, "fail,tell,tell-module"));
}

#[test]
fn a_panic_is_a_diagnostic() {
    let (said, report) = run("panic", BAD);
    assert_eq!(said, "error: the pass `panic` panicked: what now");
    assert!(report.failure.expect("it failed").panicked);
}

#[test]
fn what_a_pass_leaves_is_verified() {
    let (said, report) = run("break", "toy.function @f { toy.nop }");
    assert!(said.contains("`toy.nop` has no inherent attribute `wrong`"), "{said}");
    assert!(said.ends_with("error: the pass `break` left an invalid program"), "{said}");
    assert!(report.failure.is_some());
}
