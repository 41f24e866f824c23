//! What is wrong, and what the diagnostic says: one line of text against one message.

use ir::syntax::{ParseOptions, parse_module};
use ir::{Context, Registry, Sink};

/// The messages for a module.
fn messages(text: &str) -> Vec<String> {
    let cx = Context::new(Registry::new([llvm::DIALECT]));
    let mut sink = Sink::new(&cx);
    if let Ok(body) = parse_module(&cx, "test.mlir", text, &ParseOptions::default(), &mut sink) {
        let _ = ir::verify::verify(&cx, &body, &mut sink);
    }
    sink.diagnostics().iter().map(|diagnostic| diagnostic.message.clone()).collect()
}

/// Checks lines in a function with parameters of many types.
#[track_caller]
fn check(line: &str, wanted: &str) {
    let text = format!(
        "llvm.func @f(%i: i32, %l: i64, %x: f32, %d: f64, %p: !llvm.ptr, %q: !llvm.ptr<1>, %v: vector<4xf32>, \
         %w: vector<4xi32>, %m: vector<2xi1>, %c: i1, %s: !llvm.struct<(i32, array<2 x f32>)>) {{\n{line}\nllvm.return\n}}"
    );
    assert_eq!(messages(&text), [wanted], "{line}");
}

#[test]
fn types() {
    check(
        "%r = llvm.add %x, %x : f32",
        "operand `lhs` of `llvm.add` must be a signless integer, or a vector of them, found `f32`",
    );
    check("%r = llvm.add %i, %l : i32", "`%l` has type i64, but i32 is wanted here");
    check(
        "%r = llvm.fadd %w, %w : vector<4xi32>",
        "operand `lhs` of `llvm.fadd` must be a float, or a vector of them, found `vector<4xi32>`",
    );
    check(
        "%r = llvm.load %i : i32 -> f32",
        "operand `addr` of `llvm.load` must be a pointer (`!llvm.ptr`), found `i32`",
    );
    check(
        "%r = llvm.mlir.zero : index",
        "result `res` of `llvm.mlir.zero` must be a type that LLVM has (such as i32, f32, !llvm.ptr), found `index`",
    );
    check(
        "%r = llvm.select %m, %v, %v : vector<2xi1>, vector<4xf32>",
        "a condition of type `vector<2xi1>` cannot choose between values of type `vector<4xf32>`",
    );
    check("%r = llvm.mlir.undef : !llvm.pointer", "there is no type `!llvm.pointer`; did you mean `!llvm.ptr`?");
}

#[test]
fn casts() {
    check("%r = llvm.trunc %i : i32 to i64", "`llvm.trunc` gives a smaller type, but it goes from `i32` to `i64`");
    check("%r = llvm.sext %l : i64 to i64", "`llvm.sext` gives a larger type, but it goes from `i64` to `i64`");
    check("%r = llvm.fpext %d : f64 to f32", "`llvm.fpext` gives a larger type, but it goes from `f64` to `f32`");
    check(
        "%r = llvm.sitofp %w : vector<4xi32> to f32",
        "`llvm.sitofp` keeps the number of elements, but `vector<4xi32>` and `f32` differ",
    );
    check(
        "%r = llvm.bitcast %x : f32 to i64",
        "`llvm.bitcast` keeps the number of bits, but it goes from `f32` to `i64`",
    );
    check(
        "%r = llvm.bitcast %p : !llvm.ptr to i64",
        "`llvm.bitcast` keeps the number of bits, but it goes from `!llvm.ptr` to `i64`",
    );
    check(
        "%r = llvm.bitcast %p : !llvm.ptr to !llvm.ptr<1>",
        "`llvm.bitcast` keeps the number of bits, but it goes from `!llvm.ptr` to `!llvm.ptr<1>`",
    );
}

#[test]
fn words() {
    check("%r = llvm.icmp \"lt\" %i, %i : i32", "`lt` is not an integer comparison; did you mean `slt`?");
    check("%r = llvm.fcmp \"slt\" %x, %x : f32", "`slt` is not a float comparison; did you mean `olt`?");
    check("%r = llvm.add %i, %i overflow<nsv> : i32", "`nsv` is no overflow flag; did you mean `nsw`?");
    check(
        "%r = llvm.fadd %x, %x {fastmathFlags = #llvm.fastmath<nan>} : f32",
        "`nan` is no fast-math flag; did you mean `nnan`?",
    );
    check(
        "%r = llvm.getelementptr inbound %p[1] : (!llvm.ptr) -> !llvm.ptr, i8",
        "`inbound` is no flag of `llvm.getelementptr`; did you mean `inbounds`?",
    );
}

#[test]
fn parts() {
    check(
        "%r = llvm.extractvalue %s[2] : !llvm.struct<(i32, array<2 x f32>)>",
        "`!llvm.struct<(i32, array<2 x f32>)>` has no part at [2]",
    );
    check(
        "%r = llvm.insertvalue %x, %s[1, 2] : !llvm.struct<(i32, array<2 x f32>)>",
        "`!llvm.struct<(i32, array<2 x f32>)>` has no part at [1, 2]",
    );
    check(
        "%r = llvm.insertvalue %x, %s[0] : !llvm.struct<(i32, array<2 x f32>)>",
        "`%x` has type f32, but i32 is wanted here",
    );
    check(
        "%r = llvm.shufflevector %v, %v [0, 8] : vector<4xf32>",
        "the mask of two vectors of 4 elements cannot name element 8",
    );
    check(
        "%r = llvm.getelementptr %p[0, 2] : (!llvm.ptr) -> !llvm.ptr, !llvm.struct<(i32, i32)>",
        "`!llvm.struct<(i32, i32)>` has no part with the index 2",
    );
    check(
        "%r = llvm.getelementptr %p[0, %l] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.struct<(i32, i32)>",
        "`!llvm.struct<(i32, i32)>` has no part with the index that is not constant",
    );
    check(
        "%r = \"llvm.getelementptr\"(%p) <{elem_type = f32, rawConstantIndices = array<i32: -2147483648>}> : (!llvm.ptr) -> !llvm.ptr",
        "`rawConstantIndices` names 1 operands, but there are 0",
    );
}

#[test]
fn constants() {
    check("%r = llvm.mlir.constant(1 : i64) : i32", "`1 : i64` is no constant of type `i32`");
    check("%r = llvm.mlir.constant(1.0 : f32) : f64", "`1.000000e+00 : f32` is no constant of type `f64`");
    check(
        "%r = llvm.mlir.constant(dense<1> : vector<4xi32>) : vector<2xi32>",
        "`dense<1> : vector<4xi32>` is no constant of type `vector<2xi32>`",
    );
    check(
        "%r = llvm.mlir.constant(\"abc\") : !llvm.array<2 x i8>",
        "`\"abc\"` is no constant of type `!llvm.array<2 x i8>`",
    );
    check(
        "%r = llvm.mlir.constant([1 : i32]) : !llvm.struct<(i32, f32)>",
        "`[1 : i32]` is no constant of type `!llvm.struct<(i32, f32)>`",
    );
}

#[test]
fn dominance() {
    let diamond = |operand: &str| {
        format!(
            "llvm.func @f(%c: i1, %x: i32) -> i32 {{
              llvm.cond_br %c, ^a, ^b
            ^a:
              %y = llvm.add %x, %x : i32
              llvm.br ^end
            ^b:
              llvm.br ^end
            ^end:
              %r = llvm.add %x, {operand} : i32
              llvm.return %r : i32
            ^unreachable:
              %u = llvm.add %y, %x : i32
              llvm.return %u : i32
            }}"
        )
    };
    assert_eq!(messages(&diamond("%x")), [""; 0]);
    assert_eq!(messages(&diamond("%y")), ["`%y` is not defined where it is used"]);
    assert_eq!(messages(&diamond("%r")), ["`%r` is not defined where it is used"]);
}

#[test]
fn memory() {
    check(
        "%r = llvm.load %p {alignment = 3 : i64} : !llvm.ptr -> f32",
        "an alignment is a power of two below 2^32, not 3",
    );
    check(
        "%r = \"llvm.load\"(%p) <{ordering = 7 : i64}> : (!llvm.ptr) -> f32",
        "an atomic `llvm.load` needs an alignment",
    );
}

#[test]
fn calls_and_returns() {
    check("llvm.call %i(%x) : i32, (f32) -> ()", "a call names a function, or its first operand is a pointer to one");
    check(
        "llvm.call @g(%x) vararg(!llvm.func<void (f32)>) : (f32) -> ()",
        "`!llvm.func<void (f32)>` is no type of a function that takes `...`",
    );
    let returns = |text: &str, wanted: &str| assert_eq!(messages(text), [wanted]);
    returns("llvm.func @f(%x: f32) -> f32 { llvm.return }", "this returns nothing, but a `f32` is wanted here");
    returns("llvm.func @f(%x: f32) { llvm.return %x : f32 }", "this returns a `f32`, but nothing is wanted here");
    returns(
        "llvm.func @f(%x: i32) -> f32 { llvm.return %x : i32 }",
        "this returns a `i32`, but a `f32` is wanted here",
    );
}

#[test]
fn symbols() {
    let check = |text: &str, wanted: &str| assert_eq!(messages(text), [wanted], "{text}");
    check("llvm.func internal @f()", "a function without a body has the linkage `external` or `extern_weak`");
    check("llvm.func @f(index)", "LLVM has no values of type `index`");
    check(
        "llvm.func @f(f32) { llvm.return }",
        "expected no body: the parameters of a function with a body have names, found `{`",
    );
    check("llvm.func intern @f()", "`intern` is no linkage or visibility; did you mean `internal`?");
    check("llvm.func @f() { llvm.br ^a\n^a:\n llvm.br ^b\n^b:\nllvm.cond_br %c, ^a, ^b }", "`%c` is not defined");
    check("llvm.mlir.global @g(1 : i64) : i32", "`1 : i64` is no constant of type `i32`");
    check(
        "llvm.mlir.global @g(1 : i32) {alignment = 5 : i64} : i32",
        "an alignment is a power of two below 2^32, not 5",
    );
    let twice = "llvm.func @f(%x: i32) { llvm.switch %x : i32, ^a [1: ^a, 1: ^a]\n^a:\nllvm.return }";
    check(twice, "the case 1 is there twice");
    let back = "\"llvm.func\"() <{sym_name = \"f\", function_type = !llvm.func<void ()>, linkage = #llvm.linkage<external>}> \
                ({\n^a:\n\"llvm.br\"()[^a] : () -> ()\n}) : () -> ()";
    check(back, "nothing may go back to the first block of a function");
}

/// Nesting of types is limited, as that of everything else.
#[test]
fn deep_types_are_no_crash() {
    let deep = |open: &str, count: usize| format!("llvm.func @f(!llvm.{})", open.repeat(count));
    for text in [deep("array<2 x ", 100_000), deep("struct<(", 100_000), deep("func<", 100_000)] {
        let found = messages(&text);
        assert!(found[0].contains("nested more than"), "{found:?}");
    }
}
