//! Loops and conditionals: text, rules, simplification, meaning, interfaces, builders.

#[path = "../../func/tests/common/mod.rs"]
mod common;

use common::{canonical, context, float, index, right, run, run_on, survives, wrong};
use ir::eval::Datum;
use ir::interfaces::{EffectKind, FlowPoint, effects};
use ir::{Body, Builder, Op, OpId, Point, Type, ValueId, View};
use loops::AccumulateKind;

#[test]
fn forms_survive() {
    survives(
        r#"
func.func @f(%lb: index, %ub: index, %s: index, %init: f32, %n: i32, %c: i1, %m: memref<4x8xf32>) -> f32 {
  %r = loop.for %i = %lb to %ub step %s iter_args(%acc = %init) -> (f32) {
    loop.yield %acc : f32
  } {label = "L"}
  loop.for %i = %lb to %ub step %s {
    loop.accumulate add %r, %m[%i, %i] : memref<4x8xf32>
    loop.accumulate max %r, %m[%i, %i] {x} : memref<4x8xf32>
  } {parallel, unroll = 4 : i64, vectorize = 8 : i64}
  %r2:2 = loop.for %i = %n to %n step %n iter_args(%a = %init, %b = %n) -> (f32, i32) : i32 {
    loop.yield %a, %i : f32, i32
  }
  loop.for %i = %n to %n step %n : i32 {
  }
  %k = loop.if %c -> (f32) {
    loop.yield %r : f32
  } else {
    loop.yield %init : f32
  } {y}
  loop.if %c {
  }
  loop.if %c {
  } else {
    loop.accumulate mul %k, %m[%lb, %lb] : memref<4x8xf32>
  }
  %w = loop.while (%x = %init) : (f32) -> (f32) {
    loop.condition(%c) %x : f32
  } do {
  ^bb0(%y: f32):
    loop.yield %y : f32
  } {label = "W"}
  loop.while : () -> () {
    loop.condition(%c)
  } do {
  }
  return %w : f32
}"#,
    );
}

#[test]
fn other_spellings_are_read() {
    let cx = context();
    let text = "func.func @f(%i: index, %c: i1, %v: f32) {
  loop.for %j = %i to %i step %i { loop.yield }
  %r = loop.if %c -> f32 { loop.yield %v : f32 } else { loop.yield %v : f32 }
  loop.while : () -> () { loop.condition(%c) } do { loop.yield } attributes {label = \"w\"}
  return
}";
    let printed = common::inside(&common::print(&cx, &right(&cx, text), false));
    let wanted = "func.func @f(%i: index, %c: i1, %v: f32) {
  loop.for %j = %i to %i step %i {
  }
  %r = loop.if %c -> (f32) {
    loop.yield %v : f32
  } else {
    loop.yield %v : f32
  }
  loop.while : () -> () {
    loop.condition(%c)
  } do {
  } {label = \"w\"}
  return
}";
    assert_eq!(printed, wanted);
    // An operation that nobody registered does not count as the terminator, as upstream.
    let module = right(&cx, "func.func @f(%c: i1) { loop.if %c { \"test.x\"() : () -> () } return }");
    assert!(common::print(&cx, &module, true).contains("\"loop.yield\"() : () -> ()"));
}

/// A function around a line, with some values.
fn around(line: &str) -> String {
    let parameters = "%i: index, %c: i1, %x: f32, %n: i32, %m: memref<4xf32>, %p: memref<4xmemref<2xf32>>";
    format!("func.func @f({parameters}) {{\n{line}\nreturn }}")
}

#[test]
fn rules_are_checked() {
    for (line, words) in [
        ("loop.for %j = %i to %n step %i {}", "`%n` has type i32, but index is wanted"),
        ("loop.for %j = %x to %x step %x : f32 {}", "must be a signless integer or index, found `f32`"),
        (
            "%r = loop.for %j = %i to %i step %i iter_args(%a = %x) -> (f32, f32) {}",
            "carries 1 values, but has types for 2",
        ),
        (
            "%r = loop.for %j = %i to %i step %i iter_args(%a = %x) -> (f32) {}",
            "passes 0 values, but `loop.for` has 1 carried value",
        ),
        (
            "%r = loop.for %j = %i to %i step %i iter_args(%a = %x) -> (f32) { loop.yield %j : index }",
            "carried value 0 of `loop.for` is `f32`, but `loop.yield` passes `index`",
        ),
        ("loop.for %j = %i to %i step %i { loop.condition(%c) }", "must end with `loop.yield`"),
        ("\"loop.for\"(%i, %i, %i) ({}) : (index, index, index) -> ()", "the body of `loop.for` is empty"),
        (
            "\"loop.for\"(%i, %i, %i) ({\n^bb0(%j: i32):\n\"loop.yield\"() : () -> ()\n}) : (index, index, index) -> ()",
            "the induction variable is `i32`, but the bounds are `index`",
        ),
        (
            "\"loop.for\"(%i, %i, %i) ({\n^bb0(%j: index, %k: index):\n\"loop.yield\"() : () -> ()\n}) : (index, index, index) -> ()",
            "takes the induction variable and 0 carried values, but it has 2 arguments",
        ),
        (
            "\"loop.for\"(%i, %i, %i, %x) ({\n^bb0(%j: index, %k: f32):\n\"loop.yield\"(%k) : (f32) -> ()\n}) : (index, index, index, f32) -> ()",
            "carries 1 value, but it gives 0 results",
        ),
        (
            "%0 = \"loop.for\"(%i, %i, %i, %x) ({\n^bb0(%j: index, %k: i32):\n\"loop.yield\"(%k) : (i32) -> ()\n}) : (index, index, index, f32) -> f32",
            "carried value 0 starts as `f32`, but in the body it is `i32`",
        ),
        ("%r = loop.if %c -> (f32) { loop.yield %x : f32 }", "gives 1 result, so it needs an else region"),
        ("%r = loop.if %c -> (f32) { loop.yield %x : f32 } else { }", "passes 0 values, but `loop.if` has 1 result"),
        ("loop.if %x { }", "i1 is wanted"),
        (
            "%r = loop.while (%a = %x) : (f32) -> (i32) { loop.condition(%c) %a : f32 } do { ^bb0(%b: i32): loop.yield %x : f32 }",
            "result 0 of `loop.while` is `i32`",
        ),
        (
            "loop.while (%a = %x) : (f32) -> () { loop.condition(%c) } do { }",
            "passes 0 values, but `loop.while` has 1 loop argument",
        ),
        (
            "%r = loop.while (%a = %x) : (f32) -> (f32) { loop.condition(%c) %a : f32 } do { loop.yield %x : f32 }",
            "must take (f32), but it takes ()",
        ),
        ("loop.while : () -> () { loop.yield } do { }", "must end with `loop.condition`"),
        ("loop.accumulate add %x, %m[] : memref<4xf32>", "takes 1 index, but `loop.accumulate` has 0 indices"),
        ("loop.accumulate add %n, %m[%i] : memref<4xf32>", "f32 is wanted"),
        ("loop.accumulate sub %x, %m[%i] : memref<4xf32>", "sub"),
        (
            "%q = memref.alloc() : memref<2xf32> loop.accumulate add %q, %p[%i] : memref<4xmemref<2xf32>>",
            "joins integers or floats",
        ),
        ("loop.for %j = %i to %i step %i {} {label = 3 : i64}", "must be a string"),
    ] {
        wrong(&[(&around(line), words)]);
    }
    wrong(&[
        ("func.func @f() { loop.yield }", "ends a region of `loop.for`"),
        ("func.func @f(%c: i1) { loop.condition(%c) }", "ends the first region"),
    ]);
}

#[test]
fn dot_product() {
    let text = "
func.func @f(%a: memref<?xf32>, %b: memref<?xf32>, %y: memref<1xf32>, %init: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = memref.dim %a, %c0 : memref<?xf32>
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %init) -> (f32) {
    %x = memref.load %a[%i] : memref<?xf32>
    %z = memref.load %b[%i] : memref<?xf32>
    %p = arith.mulf %x, %z : f32
    loop.accumulate add %p, %y[%c0] : memref<1xf32>
    %next = arith.addf %acc, %p : f32
    loop.yield %next : f32
  }
  return %r : f32
}";
    let lists: [&[f32]; 3] = [&[0.0, 1.0, 2.0, 3.0], &[3.0, 2.0, 1.0, 0.0], &[0.0]];
    let (results, after) = run_on(&context(), text, &lists, &[float(0.0)]).expect("runs");
    assert_eq!((results, after[2].clone()), (vec![float(4.0)], vec![4.0]));
}

#[test]
fn nested_loops_and_conditions() {
    let text = "
func.func @f(%n: i8) -> (index, i32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c10 = arith.constant 10 : index
  %zero = arith.constant 0 : i8
  %hundred = arith.constant 100 : i8
  %count = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %sum = loop.for %i = %c0 to %c10 step %c1 iter_args(%outer = %c0) -> (index) {
    %row = loop.for %j = %i to %c10 step %c2 iter_args(%inner = %outer) -> (index) {
      %odd = arith.remui %j, %c2 : index
      %is = arith.cmpi eq, %odd, %c0 : index
      %add = loop.if %is -> (index) {
        loop.yield %j : index
      } else {
        loop.yield %c0 : index
      }
      %next = arith.addi %inner, %add : index
      loop.yield %next : index
    }
    loop.yield %row : index
  }
  %narrow = loop.for %i = %zero to %n step %hundred iter_args(%k = %count) -> (i32) : i8 {
    %next = arith.addi %k, %one : i32
    loop.yield %next : i32
  }
  return %sum, %narrow : index, i32
}";
    // Even j is reached from the even i up to it: 2*2 + 4*3 + 6*4 + 8*5. The second loop counts
    // 0 and 100; 200 is over the largest i8.
    assert_eq!(run(&context(), text, &[Datum::Bits(127)]).expect("runs"), [index(80), index(2)]);
}

const COLLATZ: &str = "
func.func @f(%n: i64) -> i64 {
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : i64
  %c2 = arith.constant 2 : i64
  %c3 = arith.constant 3 : i64
  %r:2 = loop.while (%x = %n, %steps = %c0) : (i64, i64) -> (i64, i64) {
    %more = arith.cmpi ne, %x, %c1 : i64
    loop.condition(%more) %x, %steps : i64, i64
  } do {
  ^bb0(%x: i64, %steps: i64):
    %rest = arith.remui %x, %c2 : i64
    %even = arith.cmpi eq, %rest, %c0 : i64
    %next = loop.if %even -> (i64) {
      %half = arith.divui %x, %c2 : i64
      loop.yield %half : i64
    } else {
      %triple = arith.muli %x, %c3 : i64
      %up = arith.addi %triple, %c1 : i64
      loop.yield %up : i64
    }
    %count = arith.addi %steps, %c1 : i64
    loop.yield %next, %count : i64, i64
  }
  return %r#1 : i64
}";

#[test]
fn collatz() {
    let cx = context();
    assert_eq!(run(&cx, COLLATZ, &[index(27)]).expect("runs"), [index(111)]);
    assert_eq!(run(&cx, COLLATZ, &[index(1)]).expect("runs"), [index(0)]);
    let module = right(&cx, COLLATZ);
    let mut machine = ir::eval::Machine::new(&cx, &module);
    machine.limits.steps = 1000;
    let stop = machine.call("f", vec![index(0)]).expect_err("0 never gets to 1");
    assert!(stop.message.contains("step limit"), "{}", stop.message);
}

#[test]
fn a_step_that_is_not_positive_stops() {
    let text = "func.func @f(%i: index, %s: index) { loop.for %j = %i to %i step %s {} return }";
    let stop = run(&context(), text, &[index(0), index(-1)]).expect_err("stops");
    assert_eq!(stop.message, "the step of a loop must be positive, but it is -1");
}

#[test]
fn accumulates() {
    let nan = f32::NAN;
    for (kind, old, value, wanted) in [
        ("add", 1.5, 2.0, 3.5),
        ("mul", 1.5, 2.0, 3.0),
        ("min", 1.5, 2.0, 1.5),
        ("max", 1.5, 2.0, 2.0),
        ("min", nan, 2.0, nan),
        ("max", 1.5, nan, nan),
        ("min", 0.0, -0.0, -0.0),
        ("max", -0.0, 0.0, 0.0),
        ("add", 16777216.0, 1.0, 16777216.0),
    ] {
        let text = format!(
            "func.func @f(%m: memref<?xf32>, %v: f32, %i: index) {{ loop.accumulate {kind} %v, %m[%i] : memref<?xf32> return }}"
        );
        let (_, after) = run_on(&context(), &text, &[&[old]], &[float(value), index(0)]).expect("runs");
        let found = after[0][0];
        assert!(
            found.to_bits() == f32::to_bits(wanted) || (found.is_nan() && wanted.is_nan()),
            "{kind} {old} {value}: {found}"
        );
    }
    let text = "func.func @f(%v: i8, %w: i8, %i: index) -> i8 {
  %m = memref.alloc() : memref<1xi8>
  memref.store %v, %m[%i] : memref<1xi8>
  loop.accumulate KIND %w, %m[%i] : memref<1xi8>
  %r = memref.load %m[%i] : memref<1xi8>
  return %r : i8
}";
    for (kind, wanted) in [("min", 0xFF), ("max", 2), ("add", 1), ("mul", 0xFE)] {
        let arguments = [Datum::Bits(0xFF), Datum::Bits(2), index(0)];
        assert_eq!(
            run(&context(), &text.replace("KIND", kind), &arguments).expect("runs"),
            [Datum::Bits(wanted)],
            "{kind}"
        );
    }
}

/// The canonical form of a function with some values around lines that give `%r: f32`.
fn simplified(lines: &str) -> String {
    let head = "func.func @f(%c: i1, %n: index, %x: f32, %y: f32, %m: memref<4xf32>) -> f32 {";
    let constants = "  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n  %c4 = arith.constant 4 : index\n  \
        %true = arith.constant true\n  %false = arith.constant false";
    let text = canonical(&format!("{head}\n{constants}\n{lines}\n  return %r : f32\n}}"));
    let inner = text.strip_prefix(head).and_then(|text| text.strip_suffix("\n}")).expect("the function");
    inner.trim_start_matches('\n').to_owned()
}

#[test]
fn few_trips() {
    let body = "iter_args(%a = %x) -> (f32) { %p = arith.addf %a, %y : f32 loop.yield %p : f32 }";
    assert_eq!(simplified(&format!("%r = loop.for %i = %c4 to %c1 step %c1 {body}")), "  return %x : f32");
    assert_eq!(simplified(&format!("%r = loop.for %i = %n to %n step %c1 {body}")), "  return %x : f32");
    let once = "  %r = arith.addf %x, %y : f32\n  return %r : f32";
    assert_eq!(simplified(&format!("%r = loop.for %i = %c1 to %c4 step %c4 {body}")).replace("%p", "%r"), once);
    let twice = simplified(&format!("%r = loop.for %i = %c0 to %c4 step %c1 {body}"));
    assert!(twice.contains("loop.for"), "{twice}");
}

#[test]
fn needless_carried_values() {
    let found = simplified(
        "%r:3 = loop.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %y, %k = %x) -> (f32, f32, f32) {
  %p = arith.addf %a, %b : f32
  %q = arith.mulf %k, %k : f32
  memref.store %b, %m[%i] : memref<4xf32>
  loop.yield %p, %b, %q : f32, f32, f32
}",
    );
    let wanted = "  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = loop.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> (f32) {
    %p = arith.addf %a, %y : f32
    memref.store %y, %m[%i] : memref<4xf32>
    loop.yield %p : f32
  }
  return %r : f32";
    assert_eq!(found, wanted);
}

#[test]
fn decided_conditions() {
    let both = "-> (f32) { loop.yield %x : f32 } else { memref.store %x, %m[%n] : memref<4xf32> loop.yield %y : f32 }";
    assert_eq!(simplified(&format!("%r = loop.if %true {both}")), "  return %x : f32");
    let otherwise = "  memref.store %x, %m[%n] : memref<4xf32>\n  return %y : f32";
    assert_eq!(simplified(&format!("%r = loop.if %false {both}")), otherwise);
    let equal = "-> (f32) { loop.yield %x : f32 } else { loop.yield %x : f32 }";
    assert_eq!(simplified(&format!("%r = loop.if %c {equal}")), "  return %x : f32");
    let found = simplified(
        "%r:2 = loop.if %c -> (f32, f32) {
  memref.store %x, %m[%n] : memref<4xf32>
  loop.yield %y, %x : f32, f32
} else {
  loop.yield %y, %y : f32, f32
}",
    );
    let wanted = "  loop.if %c {
    memref.store %x, %m[%n] : memref<4xf32>
  }
  return %y : f32";
    assert_eq!(found, wanted);
    let never = "%r = loop.while (%a = %x) : (f32) -> (f32) { loop.condition(%false) %a : f32 } do { ^bb0(%b: f32): loop.yield %b : f32 }";
    assert_eq!(simplified(never), "  return %x : f32");
}

/// The first operation of `@f` with a name.
fn find(function: &Body, name: &str) -> OpId {
    function.walk_all().find(|&op| function.def(op).name == name).expect("the operation")
}

#[test]
fn interfaces() {
    let cx = context();
    let module = right(
        &cx,
        "func.func @f(%m: memref<4xf32>, %x: f32, %n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %c7 = arith.constant 7 : index
  %r = loop.for %i = %c0 to %c7 step %c2 iter_args(%a = %x) -> (f32) {
    loop.accumulate add %x, %m[%i] : memref<4xf32>
    loop.yield %x : f32
  }
  loop.for %i = %c0 to %n step %c2 {}
  return %r : f32
}",
    );
    let function = func::find(&cx, &module, "f").expect("@f");
    let view = View::new(&cx, function, find(function, "loop.for"));
    assert_eq!(loops::trip_count(view), Some(4));
    let info = view.def().hooks.loop_like.expect("a loop")(view);
    assert_eq!(
        (info.lower, info.step, info.inits, info.carried.len()),
        (view.operand(0), view.operand(2), vec![view.operand(3)], 1)
    );
    let edges = view.def().hooks.region_flow.expect("regions")(view);
    let into: Vec<(FlowPoint, usize)> = edges.iter().map(|edge| (edge.to, edge.skipped)).collect();
    assert_eq!(
        into,
        [(FlowPoint::Region(0), 1), (FlowPoint::Parent, 0), (FlowPoint::Region(0), 1), (FlowPoint::Parent, 0)]
    );
    let m = function.parameters()[0];
    let found: Vec<_> = effects(view).expect("known").into_iter().map(|effect| (effect.kind, effect.on)).collect();
    assert_eq!(found, [(EffectKind::Read, Some(m)), (EffectKind::Write, Some(m))]);
    let second = View::new(
        &cx,
        function,
        function.walk_all().filter(|&op| function.def(op).name == "loop.for").nth(1).expect("a loop"),
    );
    assert_eq!(loops::trip_count(second), None);
}

#[test]
fn builders() {
    let cx = context();
    let mut module = right(&cx, "func.func @f(%n: index, %c: i1, %x: f32, %m: memref<4xf32>) { return }");
    let op = module.symbol(&cx, "f").expect("@f");
    let function = module.nested_mut(op).expect("a body");
    let [n, c, x, m] = function.parameters() else { panic!("four parameters") };
    let (n, c, x, m) = (*n, *c, *x, *m);
    let block = function.entry(function.root()).expect("a block");
    let last = function.last_op(block).expect("a return");
    let mut b = Builder::new(&cx, function, Point::Before(last), ir::Loc::UNKNOWN);
    let name = |b: &mut Builder<'_>, value, name: &str| b.body.name_value(&cx, value, name);
    let sums = loops::build_for(&mut b, n, n, n, &[x], |b, i, carried| {
        name(b, i, "i");
        name(b, carried[0], "acc");
        loops::accumulate(b, AccumulateKind::Add, carried[0], m, &[i]);
        let chosen = loops::build_if(b, c, &[Type::F32], |_| vec![carried[0]], |_| vec![x]);
        name(b, chosen[0], "chosen");
        chosen
    });
    name(&mut b, sums[0], "sum");
    let store_max = |b: &mut Builder<'_>| {
        loops::accumulate(b, AccumulateKind::Max, sums[0], m, &[n]);
        Vec::new()
    };
    loops::build_if(&mut b, c, &[], store_max, |_| Vec::new());
    let before = |b: &mut Builder<'_>, values: &[ValueId]| {
        name(b, values[0], "a");
        (c, values.to_vec())
    };
    let after = |b: &mut Builder<'_>, values: &[ValueId]| {
        name(b, values[0], "b");
        values.to_vec()
    };
    let last = loops::build_while(&mut b, &sums, &[Type::F32], before, after);
    name(&mut b, last[0], "last");
    let labelled = loops::build_for_op(&mut b, n, n, n, &[], |b, i, _| {
        name(b, i, "j");
        Vec::new()
    });
    labelled.set_label(&cx, function, "L");
    assert_eq!(function.def(labelled.id()).name, "loop.for");
    let printed = common::inside(&common::print(&cx, &module, false));
    let wanted = "func.func @f(%n: index, %c: i1, %x: f32, %m: memref<4xf32>) {
  %sum = loop.for %i = %n to %n step %n iter_args(%acc = %x) -> (f32) {
    loop.accumulate add %acc, %m[%i] : memref<4xf32>
    %chosen = loop.if %c -> (f32) {
      loop.yield %acc : f32
    } else {
      loop.yield %x : f32
    }
    loop.yield %chosen : f32
  }
  loop.if %c {
    loop.accumulate max %sum, %m[%n] : memref<4xf32>
  }
  %last = loop.while (%a = %sum) : (f32) -> (f32) {
    loop.condition(%c) %a : f32
  } do {
  ^bb0(%b: f32):
    loop.yield %b : f32
  }
  loop.for %j = %n to %n step %n {
  } {label = \"L\"}
  return
}";
    assert_eq!(printed, wanted);
    right(&cx, &printed);
}
