//! What the tests share: a dialect with a function, so that operations can be parsed, run and
//! folded without depending on other dialects, and special values of each format.

#![allow(dead_code, reason = "each test uses a part")]

use ir::eval::{Datum, Flow, Machine, Stop};
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Attr, Body, Context, Dialect, Fold, OpId, Registry, Rewriter, Sink, View};

ir::ops! {
    dialect "test";

    /// A function.
    Func("func") {
        attrs(sym_name: Str)
        regions(body)
        traits(ISOLATED, SYMBOL)
        syntax("$sym_name $body attr-dict")
    }

    /// Returns from a function.
    Return("return") {
        operands(values: ..ANY)
        traits(TERMINATOR, RETURN, CARRIES_POISON)
        syntax("$values attr-dict `:` type($values)")
        hooks {
            eval: |_, frame, view| Ok(Flow::Leave(frame.operands(view.op, 0..view.body.operand_count(view.op)))),
        }
    }
}

/// A context that knows arith, math is added by its own tests.
pub fn context(more: &[Dialect]) -> Context {
    let test = Dialect::new("test", "For tests.", OPS);
    Context::new(Registry::new([arith::DIALECT, test].into_iter().chain(more.iter().copied())))
}

/// A module with one function `@f` of the given parameters and body.
pub fn function(parameters: &str, body: &str) -> String {
    format!("test.func @f {{\n^bb0({parameters}):\n{body}\n}}\n")
}

/// Reads and checks a module.
pub fn parse(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let body = parse_module(cx, "test.mlir", text, &ParseOptions::default(), &mut sink);
    let verified = body.as_ref().is_ok_and(|body| ir::verify::verify(cx, body, &mut sink).is_ok());
    assert!(verified, "{text}\n{:?}", sink.diagnostics().iter().map(|d| &d.message).collect::<Vec<_>>());
    body.expect("parsed")
}

/// What is wrong with a module.
pub fn first_error(cx: &Context, text: &str) -> Option<String> {
    let mut sink = Sink::new(cx);
    if let Ok(body) = parse_module(cx, "test.mlir", text, &ParseOptions::default(), &mut sink) {
        let _ = ir::verify::verify(cx, &body, &mut sink);
    }
    sink.diagnostics().first().map(|diagnostic| diagnostic.message.clone())
}

/// The text of a module.
pub fn print(cx: &Context, body: &Body, generic: bool) -> String {
    print_module(cx, body, &PrintOptions { generic, ..PrintOptions::default() })
}

/// Calls `@f`.
pub fn run(cx: &Context, module: &Body, arguments: Vec<Datum>) -> Result<Vec<Datum>, Stop> {
    Machine::new(cx, module).call("f", arguments)
}

/// Calls `@f` with scalars; `None` if the run stops.
pub fn run_bits(cx: &Context, module: &Body, arguments: &[u64]) -> Option<u64> {
    let results = run(cx, module, arguments.iter().map(|&bits| Datum::Bits(bits)).collect());
    results.ok().map(|results| results[0].bits())
}

/// The operation in `@f` before its return.
pub fn last_op(body: &Body) -> OpId {
    let block = body.entry(body.root()).expect("a body");
    body.prev_op(body.last_op(block).expect("a return")).expect("an operation")
}

/// The constants that the fold hook of an operation gives, if it gives constants.
pub fn folded(cx: &Context, body: &Body, op: OpId) -> Option<Vec<Attr>> {
    let view = View::new(cx, body, op);
    let constants: Vec<Option<Attr>> = body.operands(op).map(|value| ir::constant_of(cx, body, value)).collect();
    let folds = view.def().hooks.fold.and_then(|fold| fold(view, &constants))?;
    folds
        .into_iter()
        .map(|fold| match fold {
            Fold::Attr(attr) => Some(attr),
            Fold::Value(value) => ir::constant_of(cx, body, value),
        })
        .collect()
}

/// Folds and rewrites until nothing changes, then drops what nobody uses.
pub fn canonicalize(cx: &Context, body: &mut Body) {
    while step(cx, body) {}
    let block = body.entry(body.root()).expect("a body");
    let ops: Vec<OpId> = body.ops(block).collect();
    for op in ops.into_iter().rev() {
        if ir::interfaces::is_removable(View::new(cx, body, op)) && !body.any_result_used(op) {
            body.erase(op);
        }
    }
}

fn step(cx: &Context, body: &mut Body) -> bool {
    let block = body.entry(body.root()).expect("a body");
    let ops: Vec<OpId> = body.ops(block).collect();
    for op in ops {
        let def = body.def(op);
        if !body.any_result_used(op) || def.has(ir::Traits::CONSTANT) {
            continue;
        }
        if fold_in_place(cx, body, op) {
            return true;
        }
        let mut rewriter = Rewriter::new(cx, body);
        if def.hooks.canonicalize.iter().any(|pattern| (pattern.rewrite)(&mut rewriter, op)) {
            return true;
        }
    }
    false
}

fn fold_in_place(cx: &Context, body: &mut Body, op: OpId) -> bool {
    let constants: Vec<Option<Attr>> = body.operands(op).map(|value| ir::constant_of(cx, body, value)).collect();
    let view = View::new(cx, body, op);
    let Some(folds) = view.def().hooks.fold.and_then(|fold| fold(view, &constants)) else { return false };
    let types: Vec<ir::Type> = body.results(op).map(|value| body.ty(value)).collect();
    let mut rewriter = Rewriter::new(cx, body);
    let values: Vec<ir::ValueId> = folds
        .into_iter()
        .zip(types)
        .map(|(fold, ty)| match fold {
            Fold::Value(value) => value,
            Fold::Attr(attr) => rewriter.constant(op, attr, ty).expect("arith has constants"),
        })
        .collect();
    rewriter.replace(op, &values);
    true
}

/// Numbers that are often wrong, as bits of a float format with so many exponent and fraction bits.
pub fn special_floats(exponent: u32, fraction: u32) -> Vec<u64> {
    let infinity = ((1u64 << exponent) - 1) << fraction;
    let one = ((1u64 << (exponent - 1)) - 1) << fraction;
    let least_normal = 1u64 << fraction;
    let positive =
        [0, 1, least_normal - 1, least_normal, one - 1, one, one + 1, one + (least_normal >> 1)].into_iter().chain([
            one + 3 * least_normal,
            infinity - 1,
            infinity,
            infinity + (least_normal >> 1),
            infinity / 3,
            infinity / 5,
        ]);
    let sign = 1u64 << (exponent + fraction);
    positive.flat_map(|bits| [bits, bits | sign]).collect()
}

/// Reads each line as the only operation of a function, and checks that it is printed as it was,
/// also by way of the generic form.
pub fn check_round_trip(cx: &Context, parameters: &str, lines: &str) {
    for line in lines.lines() {
        let text = function(parameters, &format!("  {line}\n  \"test.return\"() : () -> ()"));
        let module = parse(cx, &text);
        let printed = print(cx, &module, false);
        assert!(printed.lines().any(|found| found.trim() == line), "{line}\nbecame\n{printed}");
        let generic = print(cx, &module, true);
        let again = print(cx, &parse(cx, &generic), false);
        assert_eq!(again, printed, "by way of\n{generic}");
    }
}

/// Checks that there is a line for each operation of a dialect, and documentation.
pub fn check_samples(ops: &[&ir::OpDef], lines: &str) {
    for def in ops {
        assert!(lines.contains(&format!("= {} ", def.name)), "{}", def.name);
        assert!(def.doc.ends_with('.'), "{}: {}", def.name, def.doc);
    }
}
