//! What the tests of `func`, `memref` and `loops` share: reading, checking, running and
//! simplifying small programs of these dialects and `arith`.

#![allow(dead_code, reason = "each test uses a part")]

use ir::eval::{Datum, Machine, MemrefValue, Stop};
use ir::interfaces::is_removable;
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Attr, Body, Context, Fold, OpId, Registry, Rewriter, Sink, Type, ValueId, View};

pub fn context() -> Context {
    Context::new(Registry::new([func::DIALECT, arith::DIALECT, memref::DIALECT, loops::DIALECT]))
}

/// Reads and checks a module; the messages are the errors, in order.
pub fn parse(cx: &Context, text: &str) -> Result<Body, Vec<String>> {
    let mut sink = Sink::new(cx);
    let options = ParseOptions { allow_unregistered: true };
    let body = parse_module(cx, "test.mlir", text, &options, &mut sink);
    let body = body.and_then(|body| ir::verify::verify(cx, &body, &mut sink).map(|()| body));
    body.map_err(|_| sink.diagnostics().iter().map(|diagnostic| diagnostic.message.clone()).collect())
}

/// A module that must be right.
pub fn right(cx: &Context, text: &str) -> Body {
    parse(cx, text).unwrap_or_else(|errors| panic!("{text}\n{errors:#?}"))
}

/// The text of a module.
pub fn print(cx: &Context, body: &Body, generic: bool) -> String {
    print_module(cx, body, &PrintOptions { generic, ..PrintOptions::default() })
}

/// Reading and printing must give the text (in a module), also by way of the generic form.
pub fn survives(text: &str) {
    let cx = context();
    let module = right(&cx, text);
    let printed = print(&cx, &module, false);
    assert_eq!(inside(&printed), text.trim_matches('\n'));
    let generic = print(&cx, &module, true);
    let again = print(&cx, &right(&cx, &generic), false);
    assert_eq!(again, printed, "by way of\n{generic}");
}

/// The lines inside of a module, moved to the left.
pub fn inside(module: &str) -> String {
    let lines = module.trim_end().strip_prefix("module {\n").and_then(|text| text.strip_suffix("}"));
    let lines = lines.expect("a module").lines();
    lines.map(|line| line.strip_prefix("  ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// Each text must have an error with the words next to it.
pub fn wrong(cases: &[(&str, &str)]) {
    let cx = context();
    for (text, words) in cases {
        match parse(&cx, text) {
            Ok(_) => panic!("no error in\n{text}\nwanted: {words}"),
            Err(errors) => {
                assert!(errors.iter().any(|error| error.contains(words)), "{text}\n{errors:#?}\nwanted: {words}")
            }
        }
    }
}

/// Calls `@f`.
pub fn run(cx: &Context, text: &str, arguments: &[Datum]) -> Result<Vec<Datum>, Stop> {
    let module = right(cx, text);
    Machine::new(cx, &module).call("f", arguments.to_vec())
}

/// Calls `@f` with an f32 buffer for each list in front of other arguments; gives the results and
/// what is in the buffers then.
pub fn run_on(cx: &Context, text: &str, lists: &[&[f32]], more: &[Datum]) -> Result<(Vec<Datum>, Vec<Vec<f32>>), Stop> {
    let module = right(cx, text);
    let mut machine = Machine::new(cx, &module);
    let buffers: Vec<MemrefValue> = lists
        .iter()
        .map(|list| {
            let id = machine.add_buffer(list.iter().flat_map(|value| value.to_le_bytes()).collect());
            MemrefValue::dense(id, 4, vec![list.len() as i64])
        })
        .collect();
    let arguments = buffers.iter().map(|buffer| Datum::Memref(buffer.clone().into())).chain(more.to_vec()).collect();
    let results = machine.call("f", arguments)?;
    let read = |buffer: &MemrefValue| {
        let bytes = &machine.buffer(buffer.buffer).bytes;
        bytes.chunks(4).map(|chunk| f32::from_le_bytes(chunk.try_into().expect("four bytes"))).collect()
    };
    let after = buffers.iter().map(read).collect();
    Ok((results, after))
}

pub fn index(value: i64) -> Datum {
    Datum::Bits(value as u64)
}

pub fn float(value: f32) -> Datum {
    Datum::Bits(u64::from(value.to_bits()))
}

/// The canonical form of the functions of a module, as text inside of the module.
pub fn canonical(text: &str) -> String {
    let cx = context();
    let mut module = right(&cx, text);
    for function in module.bodies_mut() {
        while step(&cx, function) {}
    }
    let mut sink = Sink::new(&cx);
    let verified = ir::verify::verify(&cx, &module, &mut sink);
    let printed = print(&cx, &module, false);
    assert!(verified.is_ok(), "{printed}\n{:?}", sink.diagnostics());
    inside(&printed)
}

/// One fold, rewrite or removal of what is dead.
fn step(cx: &Context, body: &mut Body) -> bool {
    let ops: Vec<OpId> = body.walk_all().collect();
    for &op in ops.iter().rev() {
        let view = View::new(cx, body, op);
        if is_removable(view) && !body.any_result_used(op) {
            body.erase(op);
            return true;
        }
    }
    ops.into_iter().any(|op| fold(cx, body, op) || rewrite(cx, body, op))
}

fn rewrite(cx: &Context, body: &mut Body, op: OpId) -> bool {
    let mut rewriter = Rewriter::new(cx, body);
    let patterns = rewriter.body.def(op).hooks.canonicalize;
    patterns.iter().any(|pattern| (pattern.rewrite)(&mut rewriter, op))
}

fn fold(cx: &Context, body: &mut Body, op: OpId) -> bool {
    let view = View::new(cx, body, op);
    if view.def().has(ir::Traits::CONSTANT) {
        return false;
    }
    let constants: Vec<Option<Attr>> = body.operands(op).map(|value| ir::constant_of(cx, body, value)).collect();
    let Some(folds) = view.def().hooks.fold.and_then(|hook| hook(view, &constants)) else { return false };
    let types: Vec<Type> = body.results(op).map(|value| body.ty(value)).collect();
    let mut rewriter = Rewriter::new(cx, body);
    let value = |(fold, ty): (Fold, Type)| match fold {
        Fold::Value(value) => value,
        Fold::Attr(attr) => rewriter.constant(op, attr, ty).expect("arith has constants"),
    };
    let values: Vec<ValueId> = folds.into_iter().zip(types).map(value).collect();
    rewriter.replace(op, &values);
    true
}
