//! Buffers: text, rules, simplification, meaning, types of views, builders.

#[path = "../../func/tests/common/mod.rs"]
mod common;

use common::{canonical, context, index, right, run, run_on, survives, wrong};
use ir::eval::Datum;
use ir::interfaces::{EffectKind, effects};
use ir::{Builder, DYNAMIC, Op, Point, Type, TypeKind, View};

#[test]
fn forms_survive() {
    survives(
        r#"
func.func @f(%m: memref<4x?xf32>, %i: index, %v: f32, %s: memref<?x?xf32, strided<[?, 1], offset: ?>>, %b: memref<2048xi8>, %u: memref<*xf32>) {
  %alloc = memref.alloc() : memref<4xf32>
  %alloc_0 = memref.alloc(%i) {alignment = 64 : i64} : memref<4x?xf32>
  %alloc_1 = memref.alloc(%i)[%i] : memref<4x?xf32, affine_map<(d0, d1)[s0] -> (d0 + s0, d1)>>
  %alloca = memref.alloca(%i) : memref<?xf32>
  memref.dealloc %alloc : memref<4xf32>
  %0 = memref.load %m[%i, %i] : memref<4x?xf32>
  %1 = memref.load %m[%i, %i] {nontemporal = true} : memref<4x?xf32>
  memref.store %v, %m[%i, %i] {foo, nontemporal = true} : memref<4x?xf32>
  %dim = memref.dim %m, %i : memref<4x?xf32>
  memref.copy %m, %m {foo} : memref<4x?xf32> to memref<4x?xf32>
  %cast = memref.cast %m : memref<4x?xf32> to memref<?x?xf32>
  %subview = memref.subview %s[%i, 0] [4, %i] [1, 1] : memref<?x?xf32, strided<[?, 1], offset: ?>> to memref<4x?xf32, strided<[?, 1], offset: ?>>
  %subview_2 = memref.subview %m[1, 0] [1, %i] [1, 1] {z} : memref<4x?xf32> to memref<?xf32, strided<[1], offset: ?>>
  %reinterpret_cast = memref.reinterpret_cast %m to offset: [%i], sizes: [4, %i], strides: [%i, 1] : memref<4x?xf32> to memref<4x?xf32, strided<[?, 1], offset: ?>>
  %reinterpret_cast_3 = memref.reinterpret_cast %u to offset: [0], sizes: [], strides: [] {a} : memref<*xf32> to memref<f32>
  %subview_4 = memref.subview %reinterpret_cast_3[] [] [] : memref<f32> to memref<f32>
  %view = memref.view %b[%i][] : memref<2048xi8> to memref<4x4xf32>
  %view_5 = memref.view %b[%i][%i] : memref<2048xi8> to memref<?x4xf32>
  %2 = memref.get_global @g : memref<4xf32>
  %alloc_6 = memref.alloc() : memref<f32>
  %3 = memref.load %alloc_6[] : memref<f32>
  return
}
memref.global "private" constant @g : memref<4xf32> = dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]>
memref.global @h : memref<4xf32>
memref.global @hu : memref<4xf32> = uninitialized
memref.global "private" @h3 : memref<2xi32> = dense<7> {alignment = 16 : i64}"#,
    );
}

/// A function around a line, with some values.
fn around(line: &str) -> String {
    format!("func.func @f(%m: memref<4x?xf32>, %n: memref<8x8xf32>, %i: index, %v: f32) {{\n{line}\nreturn }}")
}

#[test]
fn rules_are_checked() {
    for (line, words) in [
        ("%0 = memref.alloc() : memref<4x?xf32>", "has 1 dynamic size, but `memref.alloc` has 0"),
        ("%0 = memref.alloca()[%i] : memref<4xf32>", "has 0 symbols, but `memref.alloca` has 1"),
        ("%0 = memref.alloc() {alignment = 3 : i64} : memref<4xf32>", "a power of two, but this is 3"),
        ("%0 = memref.alloc() : f32", "must be a memref, found `f32`"),
        ("%0 = memref.load %m[%i] : memref<4x?xf32>", "takes 2 indices, but `memref.load` has 1"),
        ("%0 = memref.load %m[%i, %v] : memref<4x?xf32>", "index is wanted"),
        ("memref.store %v, %m[%i] : memref<4x?xf32>", "takes 2 indices, but `memref.store` has 1"),
        ("memref.store %i, %m[%i, %i] : memref<4x?xf32>", "f32 is wanted"),
        ("memref.copy %m, %n : memref<4x?xf32> to memref<8x8xf32>", "needs the same sizes"),
        (
            "%0 = memref.alloc() : memref<8x8xi32> memref.copy %n, %0 : memref<8x8xf32> to memref<8x8xi32>",
            "needs the same elements",
        ),
        ("%0 = memref.cast %m : memref<4x?xf32> to memref<5x?xf32>", "cannot be cast"),
        ("%0 = memref.cast %m : memref<4x?xf32> to memref<?xf32>", "cannot be cast"),
        ("%0 = memref.cast %n : memref<8x8xf32> to memref<8x8xf32, strided<[9, 1]>>", "cannot be cast"),
        (
            "%0 = memref.subview %m[0, 0] [1, 1] [1, 1] : memref<4x?xf32> to memref<1x1xf32>",
            "the result must be `memref<1x1xf32, strided<[?, 1]>>`",
        ),
        (
            "%0 = memref.subview %n[6, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32, strided<[8, 1], offset: 48>>",
            "reaches element 9 of dimension 0, which has size 8",
        ),
        ("%0 = memref.subview %n[0] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32>", "has 1 offset"),
        ("%0 = memref.subview %n[-1, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32>", "neither may be negative"),
        (
            "%0 = memref.subview %n[-9223372036854775808, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32>",
            "have 1 dynamic entry, but there are 0 operands",
        ),
        (
            "%0 = memref.reinterpret_cast %n to offset: [0], sizes: [4], strides: [1] : memref<8x8xf32> to memref<5xf32>",
            "the sizes given here are not those of `memref<5xf32>`",
        ),
        (
            "%0 = memref.alloc() : memref<8xi8> %1 = memref.view %0[%i][] : memref<8xi8> to memref<?xf32>",
            "has 1 dynamic size, but `memref.view` has 0",
        ),
        ("%0 = memref.get_global @h : memref<4xf32>", "there is no global `@h`"),
    ] {
        wrong(&[(&around(line), words)]);
    }
    wrong(&[
        ("memref.global @g : memref<?xf32>", "known sizes, found `memref<?xf32>`"),
        ("memref.global @g : memref<4xf32> = dense<0.0> {alignment = 3 : i64}", "power of two"),
        ("memref.global @g : memref<4xf32> = dense<[0.0, 1.0]>", "4"),
        (
            "\"memref.global\"() <{sym_name = \"g\", type = memref<4xf32>, initial_value = dense<0.0> : tensor<5xf32>}> : () -> ()",
            "starts from a `tensor<4xf32>`, found a `tensor<5xf32>`",
        ),
        (
            "memref.global @glob : memref<4xf32>\nfunc.func @f() { %0 = memref.get_global @globe : memref<4xf32> return }",
            "did you mean `@glob`?",
        ),
        (
            "memref.global @g : memref<4xf32>\nfunc.func @f() { %0 = memref.get_global @g : memref<5xf32> return }",
            "`@g` is a `memref<4xf32>`, but the result type is `memref<5xf32>`",
        ),
        ("func.func @f() { %0 = memref.get_global @f : memref<5xf32> return }", "is no `memref.global`"),
    ]);
}

#[test]
fn simplification() {
    let text = "
func.func @f(%n: index, %m: memref<4x?xf32>, %v: f32, %i: index) -> (index, index, index, index, memref<4x?xf32>, f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %dead = memref.alloc(%n) : memref<?xf32>
  memref.store %v, %dead[%i] : memref<?xf32>
  memref.dealloc %dead : memref<?xf32>
  %a = memref.alloc(%n, %c8) : memref<?x?xf32>
  %d0 = memref.dim %a, %c0 : memref<?x?xf32>
  %d1 = memref.dim %a, %c1 : memref<?x?xf32>
  %d2 = memref.dim %m, %c0 : memref<4x?xf32>
  %s = memref.subview %m[0, 0] [2, %n] [1, 1] : memref<4x?xf32> to memref<2x?xf32, strided<[?, 1]>>
  %d3 = memref.dim %s, %c1 : memref<2x?xf32, strided<[?, 1]>>
  %b = memref.cast %m : memref<4x?xf32> to memref<?x?xf32>
  %c = memref.cast %b : memref<?x?xf32> to memref<4x?xf32>
  %x = memref.load %b[%i, %i] : memref<?x?xf32>
  memref.copy %c, %m : memref<4x?xf32> to memref<4x?xf32>
  memref.store %x, %a[%i, %i] : memref<?x?xf32>
  return %d0, %d1, %d2, %d3, %c, %x : index, index, index, index, memref<4x?xf32>, f32
}";
    let wanted = "
func.func @f(%n: index, %m: memref<4x?xf32>, %v: f32, %i: index) -> (index, index, index, index, memref<4x?xf32>, f32) {
  %d1 = arith.constant 8 : index
  %d2 = arith.constant 4 : index
  %x = memref.load %m[%i, %i] : memref<4x?xf32>
  return %n, %d1, %d2, %n, %m, %x : index, index, index, index, memref<4x?xf32>, f32
}";
    assert_eq!(canonical(text), wanted.trim());
}

#[test]
fn known_sizes_go_into_types() {
    let text = "
func.func @f(%n: index) -> memref<?x?xf32> {
  %c8 = arith.constant 8 : index
  %a = memref.alloc(%n, %c8) {alignment = 64 : i64} : memref<?x?xf32>
  return %a : memref<?x?xf32>
}";
    let wanted = "
func.func @f(%n: index) -> memref<?x?xf32> {
  %alloc = memref.alloc(%n) {alignment = 64 : i64} : memref<?x8xf32>
  %a = memref.cast %alloc : memref<?x8xf32> to memref<?x?xf32>
  return %a : memref<?x?xf32>
}";
    assert_eq!(canonical(text), wanted.trim());
}

#[test]
fn views_show_the_same_memory() {
    let text = "
func.func @f(%a: memref<8xf32>, %v: f32) -> (f32, index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %m = memref.reinterpret_cast %a to offset: [0], sizes: [2, 4], strides: [4, 1] : memref<8xf32> to memref<2x4xf32>
  %d = memref.cast %m : memref<2x4xf32> to memref<?x?xf32>
  %row = memref.subview %d[%c1, 0] [1, %c2] [1, %c2] : memref<?x?xf32> to memref<?xf32, strided<[?], offset: ?>>
  memref.store %v, %row[%c1] : memref<?xf32, strided<[?], offset: ?>>
  %0 = memref.load %m[%c1, %c2] : memref<2x4xf32>
  %n = memref.dim %row, %c0 : memref<?xf32, strided<[?], offset: ?>>
  %b = memref.alloc() : memref<2xf32>
  memref.copy %row, %b : memref<?xf32, strided<[?], offset: ?>> to memref<2xf32>
  %first = memref.subview %a[0] [2] [1] : memref<8xf32> to memref<2xf32, strided<[1]>>
  memref.copy %b, %first : memref<2xf32> to memref<2xf32, strided<[1]>>
  memref.dealloc %b : memref<2xf32>
  return %0, %n : f32, index
}";
    let start: Vec<f32> = (0..8).map(|number| number as f32).collect();
    let (results, after) = run_on(&context(), text, &[&start], &[common::float(9.0)]).expect("runs");
    assert_eq!(results, [common::float(9.0), index(2)]);
    assert_eq!(after[0], [4.0, 9.0, 2.0, 3.0, 4.0, 5.0, 9.0, 7.0]);
}

#[test]
fn globals_keep_what_is_stored() {
    let text = "
memref.global \"private\" @g : memref<2xi32> = dense<[5, 6]>
func.func private @bump() -> i32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1 : i32
  %m = memref.get_global @g : memref<2xi32>
  %x = memref.load %m[%c0] : memref<2xi32>
  %y = arith.addi %x, %one : i32
  memref.store %y, %m[%c0] : memref<2xi32>
  return %y : i32
}
func.func @f() -> (i32, i32) {
  %0 = call @bump() : () -> i32
  %1 = call @bump() : () -> i32
  return %0, %1 : i32, i32
}";
    assert_eq!(run(&context(), text, &[]).expect("runs"), [index(6), index(7)]);
}

#[test]
fn mistakes_stop_the_evaluator() {
    let cx = context();
    for (line, words) in [
        ("%0 = memref.load %m[%i] : memref<?xf32>", "index 9 is out of bounds for dimension 0 of size 4"),
        ("memref.dealloc %m : memref<?xf32> memref.dealloc %m : memref<?xf32>", "given back already"),
        ("memref.dealloc %m : memref<?xf32> %0 = memref.load %m[%z] : memref<?xf32>", "given back before"),
        ("%0 = memref.cast %m : memref<?xf32> to memref<5xf32>", "the result type is `memref<5xf32>`"),
        ("%0 = memref.dim %m, %i : memref<?xf32>", "has no dimension 9"),
        (
            "%0 = memref.subview %m[2] [%i] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: 2>>",
            "outside of dimension 0 of size 4",
        ),
        ("%j = arith.subi %z, %i : index %0 = memref.alloc(%j) : memref<?xf32>", "negative size -9"),
        ("%0 = memref.alloc(%i) : memref<?xf32> memref.copy %m, %0 : memref<?xf32> to memref<?xf32>", "of sizes [4]"),
    ] {
        let text = format!("func.func @f(%m: memref<?xf32>, %z: index, %i: index) {{\n{line}\nreturn }}");
        let stop = run_on(&cx, &text, &[&[0.0; 4]], &[index(0), index(9)]).expect_err(line);
        assert!(stop.message.contains(words), "{line}\n{}", stop.message);
    }
}

#[test]
fn fresh_memory_shows() {
    let text = "func.func @f(%z: index) -> (f32, i1) {
  %a = memref.alloc() : memref<2xf32>
  %b = memref.alloc() : memref<2xi1>
  %0 = memref.load %a[%z] : memref<2xf32>
  %1 = memref.load %b[%z] : memref<2xi1>
  return %0, %1 : f32, i1
}";
    let results = run(&context(), text, &[index(0)]).expect("runs");
    assert!(f32::from_bits(results[0].bits() as u32).is_nan());
    assert_eq!(results[1], Datum::Bits(1));
}

#[test]
fn an_alloca_ends_with_its_iteration_and_function() {
    let cx = context();
    let text = "
func.func private @g() -> memref<1xf32> {
  %a = memref.alloca() : memref<1xf32>
  return %a : memref<1xf32>
}
func.func @f(%i: index) {
  %a = call @g() : () -> memref<1xf32>
  %0 = memref.load %a[%i] : memref<1xf32>
  return
}";
    assert!(run(&cx, text, &[index(0)]).expect_err("stops").message.contains("given back before"));
    let text = "
func.func @f(%i: index, %one: index, %n: index) -> f32 {
  %a = memref.alloca() : memref<1xf32>
  %r = loop.for %j = %i to %n step %one iter_args(%m = %a) -> (memref<1xf32>) {
    %b = memref.alloca() : memref<1xf32>
    memref.copy %a, %b : memref<1xf32> to memref<1xf32>
    loop.yield %b : memref<1xf32>
  }
  %0 = memref.load %r[%i] : memref<1xf32>
  return %0 : f32
}";
    assert!(run(&cx, text, &[index(0), index(1), index(0)]).is_ok());
    let stop = run(&cx, text, &[index(0), index(1), index(5)]).expect_err("stops");
    assert!(stop.message.contains("given back before"));
}

#[test]
fn types_of_views() {
    let cx = context();
    let source = cx.memref(&[4, DYNAMIC], Type::F32);
    let text = |offsets: &[i64], sizes: &[i64], strides: &[i64]| {
        memref::subview_type(&cx, source, offsets, sizes, strides).expect("strided").text(&cx)
    };
    assert_eq!(text(&[0, 0], &[4, 8], &[1, 1]), "memref<4x8xf32, strided<[?, 1]>>");
    assert_eq!(text(&[0, 3], &[4, 8], &[1, 2]), "memref<4x8xf32, strided<[?, 2], offset: 3>>");
    assert_eq!(text(&[1, 0], &[4, DYNAMIC], &[1, 1]), "memref<4x?xf32, strided<[?, 1], offset: ?>>");
    let dense = memref::layout(&cx, cx.memref(&[2, 3, 5], Type::F32)).expect("strided");
    assert_eq!((dense.strides, dense.offset), (vec![15, 5, 1], 0));
    let TypeKind::Memref { layout, .. } =
        memref::strided_type(&cx, &[2, 3], Type::F32, &memref::Layout { strides: vec![3, 1], offset: 0 }, None)
            .kind(&cx)
            .clone()
    else {
        panic!("a memref")
    };
    assert_eq!(layout, None);
}

#[test]
fn builders_and_effects() {
    let cx = context();
    let mut module = right(&cx, "func.func @f(%m: memref<?x8xf32>, %i: index) { return }");
    let op = module.symbol(&cx, "f").expect("@f");
    let function = module.nested_mut(op).expect("a body");
    let (m, i) = (function.parameters()[0], function.parameters()[1]);
    let block = function.entry(function.root()).expect("a block");
    let last = function.last_op(block).expect("a return");
    let mut b = Builder::new(&cx, function, Point::Before(last), ir::Loc::UNKNOWN);
    let copy = memref::alloc_like(&mut b, m);
    memref::copy(&mut b, m, copy);
    let part = memref::subview(&mut b, copy, &[i.into(), 0.into()], &[1.into(), 8.into()], &[1.into(), 1.into()]);
    let zero = memref::dim(&mut b, part, 0);
    let value = memref::load(&mut b, part, &[zero, i]);
    let store = memref::store(&mut b, value, m, &[i, i]);
    memref::dealloc(&mut b, copy);
    let found = effects(View::new(&cx, function, store.id())).expect("known");
    assert_eq!(found.iter().map(|effect| (effect.kind, effect.on)).collect::<Vec<_>>(), [(EffectKind::Write, Some(m))]);
    assert_eq!(memref::view_source(function, part), Some(copy));
    let printed = common::print(&cx, &module, false);
    let wanted = "
    %c0 = arith.constant 0 : index
    %dim = memref.dim %m, %c0 : memref<?x8xf32>
    %alloc = memref.alloc(%dim) : memref<?x8xf32>
    memref.copy %m, %alloc : memref<?x8xf32> to memref<?x8xf32>
    %subview = memref.subview %alloc[%i, 0] [1, 8] [1, 1] : memref<?x8xf32> to memref<1x8xf32, strided<[8, 1], offset: ?>>
    %c1 = arith.constant 1 : index
    %0 = memref.load %subview[%c1, %i] : memref<1x8xf32, strided<[8, 1], offset: ?>>
    memref.store %0, %m[%i, %i] : memref<?x8xf32>
    memref.dealloc %alloc : memref<?x8xf32>
";
    assert!(printed.contains(wanted), "{printed}");
}
