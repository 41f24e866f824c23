//! From text in the `llvm` dialect to native code and numbers.

mod common;

use codegen::{Buffer, CompileError, Compiled, Options, PackedFunction, translate};
use common::{call, call_f32};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Registry, Sink};

fn context() -> Context {
    Context::new(Registry::new([llvm::DIALECT]))
}

fn parse(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let body = parse_module(cx, "test.mlir", text, &ParseOptions { allow_unregistered: true }, &mut sink);
    let body = body.unwrap_or_else(|_| panic!("{:#?}", sink.diagnostics()));
    ir::verify::verify(cx, &body, &mut sink).unwrap_or_else(|_| panic!("{:#?}", sink.diagnostics()));
    body
}

/// Compiles `text` for its function `@main`.
fn compile(text: &str) -> PackedFunction {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let compiled = Compiled::new(&cx, &parse(&cx, text), &["main"], &Options::default(), &mut sink);
    compiled.unwrap_or_else(|error| panic!("{error}: {:#?}", sink.diagnostics())).function("main").unwrap()
}

/// The LLVM text of a module, not optimised.
fn llvm_text(text: &str) -> String {
    let (cx, llvm) = (context(), inkwell::context::Context::create());
    let mut sink = Sink::new(&cx);
    let module = translate(&cx, &parse(&cx, text), &llvm, &mut sink);
    let module = module.unwrap_or_else(|_| panic!("{:#?}", sink.diagnostics()));
    codegen::verify(&module).unwrap();
    module.print_to_string().to_string()
}

/// The messages and notes of a module that has no translation.
fn messages(text: &str) -> Vec<String> {
    let (cx, llvm) = (context(), inkwell::context::Context::create());
    let mut sink = Sink::new(&cx);
    assert!(translate(&cx, &parse(&cx, text), &llvm, &mut sink).is_err());
    let message = |diagnostic: &ir::diagnostics::Diagnostic| {
        std::iter::once(diagnostic.message.clone()).chain(diagnostic.notes.clone()).collect::<Vec<_>>().join("; ")
    };
    sink.diagnostics().iter().map(message).collect()
}

#[test]
fn a_loop_with_block_arguments() {
    let sum_to = compile(
        "llvm.func @main(%n: i64) -> i64 {
          %zero = llvm.mlir.constant(0 : i64) : i64
          %one = llvm.mlir.constant(1 : i64) : i64
          llvm.br ^head(%zero, %zero : i64, i64)
        ^head(%i: i64, %sum: i64):
          %more = llvm.icmp \"slt\" %i, %n : i64
          llvm.cond_br %more weights([9, 1]), ^body, ^done(%sum : i64)
        ^body:
          %next_sum = llvm.add %sum, %i overflow<nsw> : i64
          %next = llvm.add %i, %one overflow<nsw, nuw> : i64
          llvm.br ^head(%next, %next_sum : i64, i64)
        ^done(%result: i64):
          llvm.return %result : i64
        }",
    );
    assert_eq!(i64::from_ne_bytes(call(&sum_to, &[&10_i64.to_ne_bytes()])), 45);
}

/// The block that is second in the text comes last in the program.
#[test]
fn blocks_in_any_order() {
    let f = compile(
        "llvm.func @main(%x: i32) -> i32 {
          llvm.br ^first
        ^second:
          %c = llvm.mul %b, %x : i32
          llvm.return %c : i32
        ^first:
          %b = llvm.add %x, %x : i32
          llvm.br ^second
        ^never(%y: i32):
          llvm.return %y : i32
        }",
    );
    assert_eq!(i32::from_ne_bytes(call(&f, &[&3_i32.to_ne_bytes()])), 18);
}

/// Both ways lead to one block, with different values.
#[test]
fn two_ways_to_one_block() {
    let f = compile(
        "llvm.func @main(%c: i1, %x: i32, %y: i32) -> i32 {
          llvm.cond_br %c, ^done(%x : i32), ^done(%y : i32)
        ^done(%r: i32):
          llvm.return %r : i32
        }",
    );
    let run = |c: u8| i32::from_ne_bytes(call(&f, &[&[c], &5_i32.to_ne_bytes(), &7_i32.to_ne_bytes()]));
    assert_eq!((run(1), run(0)), (5, 7));
}

#[test]
fn a_switch_with_values() {
    let f = compile(
        "llvm.func @main(%x: i32) -> i32 {
          %ten = llvm.mlir.constant(10 : i32) : i32
          llvm.switch %x : i32, ^other [
            1: ^done(%ten : i32),
            -2: ^done(%x : i32),
            3: ^other
          ]
        ^other:
          %minus = llvm.mlir.constant(-1 : i32) : i32
          llvm.return %minus : i32
        ^done(%r: i32):
          llvm.return %r : i32
        }",
    );
    let run = |x: i32| i32::from_ne_bytes(call(&f, &[&x.to_ne_bytes()]));
    assert_eq!([1, -2, 3, 4].map(run), [10, -2, -1, -1]);
}

/// A memref result as upstream's lowering returns it, with two results in a struct.
#[test]
fn structs_are_returned() {
    let f = compile(
        "llvm.func @main(%p: !llvm.ptr, %n: i64, %x: f32) -> !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, f32)> {
          %0 = llvm.mlir.undef : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
          %1 = llvm.insertvalue %p, %0[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
          %2 = llvm.insertvalue %p, %1[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
          %zero = llvm.mlir.constant(0 : i64) : i64
          %one = llvm.mlir.constant(1 : i64) : i64
          %3 = llvm.insertvalue %zero, %2[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
          %4 = llvm.insertvalue %n, %3[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
          %5 = llvm.insertvalue %one, %4[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
          %6 = llvm.mlir.poison : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, f32)>
          %7 = llvm.insertvalue %5, %6[0] : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, f32)>
          %8 = llvm.insertvalue %x, %7[1] : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, f32)>
          llvm.return %8 : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, f32)>
        }",
    );
    let result: [u8; 48] = call(&f, &[&0x1234_u64.to_ne_bytes(), &7_i64.to_ne_bytes(), &1.5_f32.to_ne_bytes()]);
    let word = |at: usize| u64::from_ne_bytes(result[at * 8..at * 8 + 8].try_into().unwrap());
    assert_eq!([0, 1, 2, 3, 4].map(word), [0x1234, 0x1234, 0, 7, 1]);
    assert_eq!(f32::from_ne_bytes(result[40..44].try_into().unwrap()), 1.5);
    assert_eq!(f.signature().result.leaves().len(), 6);
}

/// The sum of a memref whose descriptor is expanded to parameters; `reassoc` lets it use vectors.
const SUM: &str = "llvm.func @main(%base: !llvm.ptr {llvm.noalias, llvm.nocapture, ft.name = \"a\"}, %p: !llvm.ptr {llvm.noalias, llvm.readonly, llvm.align = 64 : i64},
    %offset: i64, %n: i64, %stride: i64) -> f32 {
  %zero = llvm.mlir.constant(0 : i64) : i64
  %one = llvm.mlir.constant(1 : i64) : i64
  %f0 = llvm.mlir.constant(0.0 : f32) : f32
  %start = llvm.getelementptr %p[%offset] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.br ^head(%zero, %f0 : i64, f32)
^head(%i: i64, %sum: f32):
  %more = llvm.icmp \"slt\" %i, %n : i64
  llvm.cond_br %more, ^body, ^done
^body:
  %at = llvm.getelementptr inbounds|nuw %start[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  %x = llvm.load %at {alignment = 4 : i64} : !llvm.ptr -> f32
  %next_sum = llvm.fadd %sum, %x {fastmathFlags = #llvm.fastmath<FLAGS>} : f32
  %next = llvm.add %i, %one overflow<nsw, nuw> : i64
  llvm.br ^head(%next, %next_sum : i64, f32) {loop_annotation = #llvm.loop_annotation<ANNOTATION>}
^done:
  llvm.return %sum : f32
}";

fn sum(flags: &str, annotation: &str) -> String {
    SUM.replace("FLAGS", flags).replace("ANNOTATION", annotation)
}

#[test]
fn a_memref_is_summed() {
    let values: Vec<u8> = (0..1000).flat_map(|i| (i as f32).to_ne_bytes()).collect();
    let buffer = Buffer::from_bytes(&values);
    let address = (buffer.address() as u64).to_ne_bytes();
    for flags in ["none", "reassoc", "fast"] {
        let f = compile(&sum(flags, "mustProgress = true"));
        let words = [2_i64, 998, 1].map(i64::to_ne_bytes);
        let result = call(&f, &[&address, &address, &words[0], &words[1], &words[2]]);
        assert_eq!(f32::from_ne_bytes(result), 499_500.0 - 1.0);
    }
}

/// The LLVM text of a module after the pipeline.
fn optimised(text: &str) -> String {
    let (cx, llvm) = (context(), inkwell::context::Context::create());
    let mut sink = Sink::new(&cx);
    let module = translate(&cx, &parse(&cx, text), &llvm, &mut sink).unwrap();
    let host = codegen::Host::new(codegen::OptLevel::O3).unwrap();
    codegen::compile(&module, &host, codegen::Exports::Public).unwrap();
    module.print_to_string().to_string()
}

#[test]
fn flags_decide_whether_a_reduction_is_vectorised() {
    let vectorised = |flags: &str, annotation: &str| optimised(&sum(flags, annotation)).contains("x float>");
    assert!(vectorised("reassoc", "mustProgress = true"));
    assert!(!vectorised("nnan", "mustProgress = true"));
    assert!(!vectorised("reassoc", "vectorize = <disable = true>, unroll = <disable = true>"));
    assert!(optimised(&sum("reassoc", "vectorize = <width = 4 : i32>")).contains("<4 x float>"));
}

#[test]
fn annotations_become_metadata() {
    let text = llvm_text(&sum("contract", "vectorize = <disable = false, width = 8 : i32>, unroll = <disable = true>"));
    for line in [
        "!{!\"llvm.loop.unroll.disable\"}",
        "!{!\"llvm.loop.vectorize.enable\", i1 true}",
        "!{!\"llvm.loop.vectorize.width\", i32 8}",
        "fadd contract float",
        "getelementptr inbounds nuw float, ptr %start",
        "define float @main(ptr noalias captures(none) %base, ptr noalias readonly align 64 %p",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn intrinsics() {
    let f = compile(
        "llvm.func @main(%x: f32, %y: f32) -> f32 {
          %two = llvm.mlir.constant(2 : i32) : i32
          %0 = llvm.intr.exp(%x) : (f32) -> f32
          %1 = llvm.intr.log(%0) : (f32) -> f32
          %2 = llvm.intr.powi(%1, %two) : (f32, i32) -> f32
          %3 = llvm.intr.sqrt(%2) : (f32) -> f32
          %4 = llvm.intr.fma(%3, %y, %x) : (f32, f32, f32) -> f32
          %5 = llvm.intr.maximum(%4, %y) : (f32, f32) -> f32
          %6 = llvm.intr.tanh(%x) : (f32) -> f32
          %7 = llvm.intr.fabs(%6) : (f32) -> f32
          %8 = llvm.fadd %5, %7 : f32
          llvm.return %8 : f32
        }",
    );
    let wanted = 1.5_f32 * 2.0 + 1.5 + 1.5_f32.tanh();
    assert!((call_f32(&f, &[1.5, 2.0]) - wanted).abs() < 1e-5);
}

#[test]
fn integer_intrinsics_and_vectors() {
    let f = compile(
        "llvm.func @main(%x: i32) -> i32 {
          %0 = \"llvm.intr.ctlz\"(%x) <{is_zero_poison = false}> : (i32) -> i32
          %1 = \"llvm.intr.abs\"(%x) <{is_int_min_poison = true}> : (i32) -> i32
          %2 = llvm.intr.ctpop(%1) : (i32) -> i32
          %3 = \"llvm.intr.umul.with.overflow\"(%x, %x) : (i32, i32) -> !llvm.struct<(i32, i1)>
          %4 = llvm.extractvalue %3[1] : !llvm.struct<(i32, i1)>
          %5 = llvm.zext %4 : i1 to i32
          %6 = llvm.mlir.constant(dense<[1, 10, 100, 1000]> : vector<4xi32>) : vector<4xi32>
          %7 = llvm.mlir.undef : vector<4xi32>
          %i0 = llvm.mlir.constant(0 : i64) : i64
          %8 = llvm.insertelement %0, %7[%i0 : i64] : vector<4xi32>
          %9 = llvm.shufflevector %8, %8 [0, 0, 0, 0] : vector<4xi32>
          %10 = llvm.mul %9, %6 : vector<4xi32>
          %11 = \"llvm.intr.vector.reduce.add\"(%10) : (vector<4xi32>) -> i32
          %12 = llvm.add %11, %2 : i32
          %13 = llvm.add %12, %5 : i32
          llvm.return %13 : i32
        }",
    );
    let run = |x: i32| i32::from_ne_bytes(call(&f, &[&x.to_ne_bytes()]));
    assert_eq!(run(-7), 3 + 1);
    assert_eq!(run(7), 29 * 1111 + 3);
}

#[test]
fn memory_and_globals() {
    let f = compile(
        "llvm.mlir.global internal constant @table(dense<[10, 20, 30]> : tensor<3xi32>) {alignment = 16 : i64} : !llvm.array<3 x i32>
        llvm.mlir.global private @pair() : !llvm.struct<(ptr, f32)> {
          %0 = llvm.mlir.undef : !llvm.struct<(ptr, f32)>
          %1 = llvm.mlir.addressof @table : !llvm.ptr
          %2 = llvm.insertvalue %1, %0[0] : !llvm.struct<(ptr, f32)>
          %3 = llvm.mlir.constant(2.5 : f32) : f32
          %4 = llvm.insertvalue %3, %2[1] : !llvm.struct<(ptr, f32)>
          llvm.return %4 : !llvm.struct<(ptr, f32)>
        }
        llvm.func @main(%i: i64) -> i32 {
          %one = llvm.mlir.constant(1 : i64) : i64
          %four = llvm.mlir.constant(12 : i64) : i64
          %false = llvm.mlir.constant(false) : i1
          %slot = llvm.alloca %one x !llvm.array<3 x i32> {alignment = 64 : i64} : (i64) -> !llvm.ptr
          %pair = llvm.mlir.addressof @pair : !llvm.ptr
          %table = llvm.load %pair : !llvm.ptr -> !llvm.ptr
          \"llvm.intr.memcpy\"(%slot, %table, %four) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
          %at = llvm.getelementptr inbounds %slot[0, %i] : (!llvm.ptr, i64) -> !llvm.ptr, !llvm.array<3 x i32>
          %x = llvm.load volatile %at : !llvm.ptr -> i32
          %seven = llvm.mlir.constant(7 : i32) : i32
          %y = llvm.add %x, %seven : i32
          llvm.store %y, %at {alignment = 4 : i64, nontemporal} : i32, !llvm.ptr
          %z = llvm.load %at : !llvm.ptr -> i32
          llvm.return %z : i32
        }",
    );
    let run = |i: i64| i32::from_ne_bytes(call(&f, &[&i.to_ne_bytes()]));
    assert_eq!([0, 1, 2].map(run), [17, 27, 37]);
}

/// A declared function is the C library's; a private one of the same name is not.
#[test]
fn external_and_private_functions() {
    let text = "llvm.func @cbrtf(f32) -> f32
    llvm.func private @expf(%x: f32) -> f32 {
      %r = llvm.fadd %x, %x : f32
      llvm.return %r : f32
    }
    llvm.func @twice(%x: f32) -> f32 attributes {sym_visibility = \"private\"} {
      %r = llvm.fmul %x, %x : f32
      llvm.return %r : f32
    }
    llvm.func @main(%x: f32) -> f32 {
      %a = llvm.call @cbrtf(%x) : (f32) -> f32
      %b = llvm.call @expf(%a) : (f32) -> f32
      %f = llvm.mlir.addressof @twice : !llvm.ptr
      %c = llvm.call %f(%b) : !llvm.ptr, (f32) -> f32
      llvm.return %c : f32
    }";
    assert_eq!(call_f32(&compile(text), &[8.0]), 16.0);
    let llvm = llvm_text(text);
    assert!(llvm.contains("define internal float @expf") && llvm.contains("define internal float @twice"), "{llvm}");
}

#[test]
fn every_operation_of_the_dialect_is_translated() {
    let text = include_str!("../../../dialects/llvm/tests/ops.mlir");
    let llvm = llvm_text(text);
    assert!(llvm.contains("@llvm.masked.store"));
    let shown = |part: &str| assert!(llvm.contains(part), "{part}\n{llvm}");
    shown("udiv i32");
    shown("or disjoint i32");
    shown("sdiv exact i32");
    shown("zext nneg i32");
    shown("call fast float @sinf");
    shown("tail call float @sinf");
    shown("call i32 (ptr, ...) @printf");
    shown("define internal fastcc { float, float } @g2(ptr noalias");
    shown("!prof");
    shown("declare hidden void @h()");
}

#[test]
fn what_has_no_translation_is_named() {
    let text = "llvm.func @f(%x: i32) -> i32 {
      %0 = \"arith.addi\"(%x, %x) : (i32, i32) -> i32
      %1 = llvm.call @missing(%0) : (i32) -> i32
      %2 = \"odd.op\"(%1) : (i32) -> i32
      llvm.return %2 : i32
    }";
    let wanted = [
        "`arith.addi` has no translation to LLVM; the pass `loops-to-llvm` lowers it",
        "there is no function `@missing`",
        "`odd.op` has no translation to LLVM",
    ];
    assert_eq!(messages(text), wanted);
}

#[test]
fn calls_must_fit() {
    let text = "llvm.func @g(f32) -> f32
    llvm.func @f(%x: i32) {
      llvm.call @g(%x) : (i32) -> ()
      llvm.return
    }";
    let wanted = "this call of `@g` does not fit its type; \
                  `@g` is a `!llvm.func<f32 (f32)>`; the call gives it (i32)";
    assert_eq!(messages(text), [wanted]);
}

#[test]
fn a_missing_name_is_told_at_its_declaration() {
    let cx = context();
    let module = parse(
        &cx,
        "llvm.func @nowhere(f32) -> f32
    llvm.mlir.global external @nothing() : f32
    llvm.func @unused(f32) -> f32
    llvm.func @main(%x: f32) -> f32 {
      %0 = llvm.call @nowhere(%x) : (f32) -> f32
      %p = llvm.mlir.addressof @nothing : !llvm.ptr
      llvm.store %0, %p : f32, !llvm.ptr
      llvm.return %0 : f32
    }",
    );
    let mut sink = Sink::new(&cx);
    let error = Compiled::new(&cx, &module, &["main"], &Options::default(), &mut sink).unwrap_err();
    assert!(matches!(&error, CompileError::Program(_)), "{error}");
    let messages: Vec<String> = sink.take().into_iter().map(|diagnostic| diagnostic.message).collect();
    let wanted =
        ["nowhere", "nothing"].map(|name| format!("`@{name}` is declared but not defined, and no library has it"));
    assert_eq!(messages, wanted);
}

/// Ten times the operations take about ten times as long.
#[test]
fn time_is_linear() {
    let module = |count: usize| {
        let mut text = String::from("llvm.func @main(%x0: i32) -> i32 {\n");
        for i in 0..count {
            let (next, last) = (i + 1, i);
            text += &format!("%x{next} = llvm.mul %x{last}, %x0 : i32\nllvm.br ^b{next}\n^b{next}:\n");
        }
        text += &format!("llvm.return %x{count} : i32\n}}");
        text
    };
    let time = |count: usize| {
        let (cx, llvm) = (context(), inkwell::context::Context::create());
        let body = parse(&cx, &module(count));
        // The shortest of a few runs, because the machine may be busy with something else.
        let run = |_| {
            let start = std::time::Instant::now();
            translate(&cx, &body, &llvm, &mut Sink::new(&cx)).unwrap();
            start.elapsed()
        };
        (0..5).map(run).min().unwrap()
    };
    let (small, large) = (time(2_000), time(40_000));
    // 20 times the work; quadratic time would be 400 times.
    assert!(large < small * 100 + std::time::Duration::from_millis(50), "{small:?} {large:?}");
}
