//! Programs that are built deeper than any text: nothing that looks at them overflows the stack,
//! and what goes along regions refuses them.

use harness::with_stack;
use ir::syntax::{PrintOptions, print_module};
use ir::{Body, Context, OpSpec, Point, Sink, Type};
use pass::{Pipeline, RunOptions};

const TOO_DEEP: usize = 50_000;
const DEEP: usize = 990;

/// A module with a function of so many conditionals in each other, around a sum.
fn conditionals(cx: &Context, depth: usize) -> Body {
    let mut sink = Sink::new(cx);
    let text = "func.func @f(%c: i1, %x: i32, %m: memref<i32>) { return }";
    let options = ir::syntax::ParseOptions::default();
    let mut module = ir::syntax::parse_module(cx, "<test>", text, &options, &mut sink).expect("a program");
    let function = module.bodies_mut().remove(0);
    let mut block = function.entry(function.root()).expect("a block");
    let [condition, x, m] = [0, 1, 2].map(|index| function.arguments(block)[index]);
    let loc = function.loc;
    let def = |name: &str| cx.registry().op(name).expect("an operation");
    let (choice, yields) = (def("loop.if"), def("loop.yield"));
    for _ in 0..depth {
        let spec = OpSpec { operands: vec![condition], regions: 2, ..OpSpec::new(choice, loc) };
        let op = function.create(spec);
        function.insert(op, Point::Start(block));
        let then = function.regions(op)[0];
        block = function.add_block(then, &[]);
        let last = function.create(OpSpec::new(yields, loc));
        function.insert(last, Point::End(block));
    }
    let sum = function.create(OpSpec {
        operands: vec![x, x],
        results: vec![Type::I32],
        ..OpSpec::new(def("arith.addi"), loc)
    });
    function.insert(sum, Point::Start(block));
    let store = OpSpec { operands: vec![function.result(sum, 0), m], ..OpSpec::new(def("memref.store"), loc) };
    let store = function.create(store);
    function.insert(store, Point::After(sum));
    module
}

/// So many modules in each other.
fn modules(cx: &Context, depth: usize) -> Body {
    let mut sink = Sink::new(cx);
    let options = ir::syntax::ParseOptions::default();
    let mut module = ir::syntax::parse_module(cx, "<test>", "", &options, &mut sink).expect("a program");
    let (def, loc) = (module.def, module.loc);
    for _ in 0..depth {
        // The inner one is made with the outer one, so that the outermost comes last.
        let mut outer = ir::syntax::parse_module(cx, "<test>", "", &options, &mut sink).expect("a program");
        let block = outer.entry(outer.root()).unwrap_or_else(|| {
            let root = outer.root();
            outer.add_block(root, &[])
        });
        let op = outer.create(OpSpec { regions: 1, ..OpSpec::new(def, loc) });
        outer.insert(op, Point::End(block));
        outer.set_nested(op, module);
        module = outer;
    }
    module
}

fn verify(cx: &Context, module: &Body) -> Result<(), String> {
    let mut sink = Sink::new(cx);
    ir::verify::verify(cx, module, &mut sink).map_err(|_| sink.diagnostics()[0].message.clone())
}

#[test]
fn too_deep() {
    let cx = Context::new(catalog::registry());
    for module in [conditionals(&cx, TOO_DEEP), modules(&cx, TOO_DEEP)] {
        assert_eq!(verify(&cx, &module), Err("operations nest more than 1000 levels deep".to_owned()));
        drop(module.clone());
    }
}

#[test]
fn too_deep_to_print() {
    with_stack(|| {
        let cx = Context::new(catalog::registry());
        for module in [conditionals(&cx, TOO_DEEP), modules(&cx, TOO_DEEP)] {
            for generic in [false, true] {
                let text = print_module(&cx, &module, &PrintOptions { generic, ..PrintOptions::default() });
                assert!(text.contains("// more than 1000 levels deep"));
            }
        }
        Ok(())
    })
    .expect("done");
}

#[test]
fn deep_enough() {
    with_stack(|| {
        let cx = Context::new(catalog::registry());
        let module = conditionals(&cx, DEEP);
        assert_eq!(verify(&cx, &module), Ok(()));
        for pipeline in
            ["canonicalize", "cse", "dce", "licm", "mem2reg", "inline", "convert-loop-to-scf", "loops-to-llvm"]
        {
            let (mut copy, mut sink) = (module.clone(), Sink::new(&cx));
            let parsed = Pipeline::parse(&cx, &catalog::CATALOG, "<test>", pipeline, &mut sink).expect("a pipeline");
            let done = pass::run(&cx, &mut copy, &parsed, &RunOptions::default(), &mut sink);
            assert!(done.is_ok(), "{pipeline}: {:?}", sink.diagnostics());
            assert!(!print_module(&cx, &copy, &PrintOptions::default()).is_empty());
        }
        Ok(())
    })
    .expect("done");
}
