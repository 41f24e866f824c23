//! Functions, loops, conditionals and accumulation.

mod common;

use common::{context, fails, has, is, lower, lower_with};

#[test]
fn a_reduction_into_memory() {
    is(
        "func.func @dot(%a: memref<?xf32>, %out: memref<f32>) {
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           %n = memref.dim %a, %c0 : memref<?xf32>
           loop.for %i = %c0 to %n step %c1 {
             %x = memref.load %a[%i] : memref<?xf32>
             loop.accumulate add %x, %out[] : memref<f32>
           }
           return
         }",
        "llvm.func @dot(%arg0: !llvm.ptr, %a: !llvm.ptr {llvm.align = 4 : i64, llvm.noalias}, %arg1: i64, %n: i64, %arg2: i64, %arg3: !llvm.ptr, %out: !llvm.ptr {llvm.align = 4 : i64, llvm.dereferenceable = 4 : i64, llvm.noalias}, %arg4: i64) {
         %c0 = llvm.mlir.constant(0 : i64) : i64
         %c1 = llvm.mlir.constant(1 : i64) : i64
         llvm.br ^bb1(%c0 : i64)
         ^bb1(%i: i64):
         %0 = llvm.icmp \"slt\" %i, %n : i64
         llvm.cond_br %0, ^bb2, ^bb3
         ^bb2:
         %1 = llvm.getelementptr inbounds %a[%i] : (!llvm.ptr, i64) -> !llvm.ptr, f32
         %x = llvm.load %1 : !llvm.ptr -> f32
         %2 = llvm.load %out : !llvm.ptr -> f32
         %3 = llvm.fadd %2, %x {fastmathFlags = #llvm.fastmath<contract, reassoc>} : f32
         llvm.store %3, %out : f32, !llvm.ptr
         %4 = llvm.add %i, %c1 overflow<nsw> : i64
         llvm.br ^bb1(%4 : i64)
         ^bb3:
         llvm.return
         }",
    );
}

#[test]
fn carried_values_conditionals_and_while() {
    is(
        "func.func @f(%n: index, %c: i1, %x: f64) -> f64 {
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           %s = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> (f64) {
             %t = loop.if %c -> (f64) {
               %d = arith.addf %acc, %acc : f64
               loop.yield %d : f64
             } else {
               loop.yield %x : f64
             }
             loop.yield %t : f64
           }
           %w = loop.while (%y = %s) : (f64) -> (f64) {
             loop.condition(%c) %y : f64
           } do {
           ^bb0(%z: f64):
             loop.yield %z : f64
           }
           return %w : f64
         }",
        "llvm.func @f(%n: i64, %c: i1, %x: f64) -> f64 {
         %c0 = llvm.mlir.constant(0 : i64) : i64
         %c1 = llvm.mlir.constant(1 : i64) : i64
         llvm.br ^bb1(%c0, %x : i64, f64)
         ^bb1(%i: i64, %acc: f64):
         %0 = llvm.icmp \"slt\" %i, %n : i64
         llvm.cond_br %0, ^bb2, ^bb6
         ^bb2:
         llvm.cond_br %c, ^bb3, ^bb4
         ^bb3:
         %d = llvm.fadd %acc, %acc : f64
         llvm.br ^bb5(%d : f64)
         ^bb4:
         llvm.br ^bb5(%x : f64)
         ^bb5(%t: f64):
         %1 = llvm.add %i, %c1 overflow<nsw> : i64
         llvm.br ^bb1(%1, %t : i64, f64)
         ^bb6:
         llvm.br ^bb7(%acc : f64)
         ^bb7(%y: f64):
         llvm.cond_br %c, ^bb8, ^bb9
         ^bb8:
         llvm.br ^bb7(%y : f64)
         ^bb9:
         llvm.return %y : f64
         }",
    );
}

/// Adding the step could overflow: the loop counts how often it runs instead.
#[test]
fn steps_that_could_overflow_are_counted() {
    has(
        "func.func @f(%l: i8, %u: i8, %s: i8) {
           loop.for %i = %l to %u step %s : i8 {
           }
           return
         }",
        "%2 = llvm.icmp \"slt\" %l, %u : i8
         %3 = llvm.sub %u, %l : i8
         %4 = llvm.sub %3, %1 : i8
         %5 = llvm.udiv %4, %s : i8
         %6 = llvm.add %5, %1 : i8
         %7 = llvm.select %2, %6, %0 : i1, i8
         ^bb1(%arg0: i8, %i: i8):
         %9 = llvm.icmp \"ult\" %arg0, %7 : i8
         %11 = llvm.add %arg0, %10 overflow<nuw> : i8
         %12 = llvm.add %i, %s : i8",
    );
    has(
        "func.func @f() {
           %c0 = arith.constant 0 : index
           %c8 = arith.constant 8 : index
           %c80 = arith.constant 80 : index
           loop.for %i = %c0 to %c80 step %c8 {
           } {unroll = 4 : i64, vectorize = 8 : i64}
           return
         }",
        "%1 = llvm.add %i, %c8 overflow<nsw> : i64
         llvm.br ^bb1(%1 : i64) {loop_annotation = #llvm.loop_annotation<unroll = <count = 4 : i32>, vectorize = <disable = false, width = 8 : i32>>}",
    );
}

#[test]
fn kinds_of_accumulation() {
    has(
        "func.func @f(%m: memref<4xf32>, %k: memref<4xi32>, %i: index, %x: f32, %n: i32) {
           loop.accumulate mul %x, %m[%i] : memref<4xf32>
           loop.accumulate min %x, %m[%i] : memref<4xf32>
           loop.accumulate max %n, %k[%i] : memref<4xi32>
           return
         }",
        "%2 = llvm.fmul %1, %x {fastmathFlags = #llvm.fastmath<contract, reassoc>} : f32
         %5 = llvm.intr.minimum(%4, %x) : (f32, f32) -> f32
         %8 = llvm.intr.smax(%7, %n) : (i32, i32) -> i32",
    );
}

#[test]
fn calls_and_results() {
    is(
        "func.func private @g(%a: memref<2xf32>) -> (memref<2xf32>, index) {
           %c1 = arith.constant 1 : index
           return %a, %c1 : memref<2xf32>, index
         }
         func.func @f(%a: memref<2xf32>) -> index {
           %b, %n = func.call @g(%a) : (memref<2xf32>) -> (memref<2xf32>, index)
           return %n : index
         }",
        "llvm.func internal @g(%arg0: !llvm.ptr, %a: !llvm.ptr {llvm.align = 4 : i64, llvm.dereferenceable = 8 : i64, llvm.noalias}, %arg1: i64, %arg2: i64, %arg3: i64) -> !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)> attributes {sym_visibility = \"private\"} {
         %c1 = llvm.mlir.constant(1 : i64) : i64
         %0 = llvm.mlir.constant(0 : i64) : i64
         %1 = llvm.mlir.constant(2 : i64) : i64
         %2 = llvm.mlir.poison : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %3 = llvm.insertvalue %arg0, %2[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %4 = llvm.insertvalue %a, %3[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %5 = llvm.insertvalue %0, %4[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %6 = llvm.insertvalue %1, %5[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %7 = llvm.insertvalue %c1, %6[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %8 = llvm.mlir.poison : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         %9 = llvm.insertvalue %7, %8[0] : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         %10 = llvm.insertvalue %c1, %9[1] : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         llvm.return %10 : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         }
         llvm.func @f(%arg0: !llvm.ptr, %a: !llvm.ptr {llvm.align = 4 : i64, llvm.dereferenceable = 8 : i64, llvm.noalias}, %arg1: i64, %arg2: i64, %arg3: i64) -> i64 {
         %0 = llvm.mlir.constant(0 : i64) : i64
         %1 = llvm.mlir.constant(2 : i64) : i64
         %2 = llvm.mlir.constant(1 : i64) : i64
         %3 = llvm.call @g(%arg0, %a, %0, %1, %2) : (!llvm.ptr, !llvm.ptr, i64, i64, i64) -> !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         %4 = llvm.extractvalue %3[0] : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         %n = llvm.extractvalue %3[1] : !llvm.struct<(struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>, i64)>
         %5 = llvm.extractvalue %4[0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %b = llvm.extractvalue %4[1] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %6 = llvm.extractvalue %4[2] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %7 = llvm.extractvalue %4[3, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         %8 = llvm.extractvalue %4[4, 0] : !llvm.struct<(ptr, ptr, i64, array<1 x i64>, array<1 x i64>)>
         llvm.return %n : i64
         }",
    );
}

/// A memref that is carried goes along with what its type leaves open.
#[test]
fn carried_memrefs() {
    has(
        "func.func @f(%a: memref<?x4xf32>, %b: memref<?x4xf32>, %n: index) -> f32 {
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           %r:2 = loop.for %i = %c0 to %n step %c1 iter_args(%x = %a, %y = %b) -> (memref<?x4xf32>, memref<?x4xf32>) {
             loop.yield %y, %x : memref<?x4xf32>, memref<?x4xf32>
           }
           %v = memref.load %r#0[%c1, %c0] : memref<?x4xf32>
           return %v : f32
         }",
        "llvm.br ^bb1(%c0, %arg0, %a, %arg2, %arg6, %b, %arg8 : i64, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64)
         ^bb1(%i: i64, %arg12: !llvm.ptr, %x: !llvm.ptr, %arg13: i64, %arg14: !llvm.ptr, %y: !llvm.ptr, %arg15: i64):
         llvm.br ^bb1(%1, %arg14, %y, %arg15, %arg12, %x, %arg13 : i64, !llvm.ptr, !llvm.ptr, i64, !llvm.ptr, !llvm.ptr, i64)
         %2 = llvm.getelementptr inbounds %x[4] : (!llvm.ptr) -> !llvm.ptr, f32",
    );
}

/// What LLVM may be told of parameters depends on what the function can reach.
#[test]
fn promises() {
    let promised = |text: &str, name: &str| {
        let lowered = lower(text);
        let line = lowered.lines().find(|line| line.contains(&format!("@{name}("))).expect("the function is there");
        line.contains("llvm.noalias")
    };
    let global = "memref.global @g : memref<4xf32> = uninitialized
        func.func @reads(%a: memref<4xf32>) {
          %g = memref.get_global @g : memref<4xf32>
          memref.copy %g, %a : memref<4xf32> to memref<4xf32>
          return
        }
        func.func @calls(%a: memref<4xf32>) {
          func.call @reads(%a) : (memref<4xf32>) -> ()
          return
        }
        func.func @other(%a: memref<4xf32>) { return }";
    assert!(!promised(global, "reads") && !promised(global, "calls") && promised(global, "other"));
    let constant = global.replace(
        "memref.global @g : memref<4xf32> = uninitialized",
        "memref.global constant @g : memref<4xf32> = dense<0.0>",
    );
    assert!(promised(&constant, "reads") && promised(&constant, "calls"));
    let frees = "func.func @frees(%a: memref<4xf32>) {
          memref.dealloc %a : memref<4xf32>
          return
        }
        func.func @frees_its_own(%a: memref<4xf32>) {
          %b = memref.alloc() : memref<4xf32>
          memref.dealloc %b : memref<4xf32>
          return
        }";
    assert!(!promised(frees, "frees") && promised(frees, "frees_its_own"));
    let cx = context();
    let module = lower_with(&cx, "loops-to-llvm{may-alias=true}", frees, 1).expect("it can be lowered");
    assert!(!pass::text_of(&cx, &module).contains("noalias"));
}

#[test]
fn what_is_not_covered() {
    fails(&[
        (
            "func.func @f(%a: tensor<4xf32>) { return }",
            "cannot convert the type `tensor<4xf32>` of a parameter or result",
        ),
        (
            "func.func @f(%a: memref<4xf32, affine_map<(d0) -> (d0 mod 2)>>) { return }",
            "cannot convert the type `memref<4xf32, affine_map<(d0) -> (d0 mod 2)>>`",
        ),
        (
            "func.func @f(%a: memref<2xi1>, %i: index, %x: i1) {
               %old = memref.atomic_rmw assign %x, %a[%i] : (i1, memref<2xi1>) -> i1
               return
             }",
            "an atomic update of `i1` is not covered",
        ),
        (
            "func.func @f() {
               %n = memref.alloc() : memref<4xf32, strided<[2]>>
               return
             }",
            "`memref.alloc` of type `memref<4xf32, strided<[2]>>` is not covered",
        ),
        (
            "func.func @erff(%x: f32) -> f32 {
               %y = math.erf %x : f32
               return %y : f32
             }",
            "calls `@erff` of the C library, but the module has its own",
        ),
        ("\"foo.bar\"() : () -> ()", "cannot convert `foo.bar`"),
    ]);
}

/// Ten times the program takes about ten times the work, and threads change nothing.
#[test]
fn large_functions_and_many_threads() {
    let loops = |count: usize| {
        (0..count)
            .map(|at| {
                format!(
                    "loop.for %i{at} = %c0 to %c9 step %c1 {{
                       %x{at} = memref.load %m[%i{at}] : memref<?xf32>
                       %e{at} = math.exp %x{at} : f32
                       loop.accumulate add %e{at}, %m[%c0] : memref<?xf32>
                     }}\n"
                )
            })
            .collect::<String>()
    };
    let function = |name: usize, count: usize| {
        format!(
            "func.func @f{name}(%m: memref<?xf32>) {{
               %c0 = arith.constant 0 : index
               %c1 = arith.constant 1 : index
               %c9 = arith.constant 9 : index
               {}
               return
             }}\n",
            loops(count)
        )
    };
    let text: String = (0..8).map(|name| function(name, 50 * name)).collect();
    let lowered = |threads: usize| {
        let cx = context();
        let module = lower_with(&cx, "loops-to-llvm", &text, threads).expect("it can be lowered");
        pass::text_of(&cx, &module)
    };
    assert_eq!(lowered(1), lowered(4));
    let large = function(0, 10_000);
    let cx = context();
    let module = lower_with(&cx, "loops-to-llvm", &large, 1).expect("it can be lowered");
    let operations: usize = module.bodies().map(|(_, body)| body.op_count()).sum();
    assert!(operations > 100_000);
}
