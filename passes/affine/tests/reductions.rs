//! What is recognised as a reduction, and what is not.

use affine::{Access, Linear, ReductionKind, carried_reduction, memory_reduction, trip_bound};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Op, OpId, Registry, Sink};

fn with_function(text: &str, check: impl FnOnce(&Context, &Body)) {
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, memref::DIALECT, loops::DIALECT]));
    let mut sink = Sink::new(&cx);
    let module = parse_module(&cx, "f.mlir", text, &ParseOptions::default(), &mut sink).expect("the function parses");
    check(&cx, module.bodies().next().expect("a function").1);
}

/// A loop with one carried value.
fn carried(lines: &str) -> Option<(ReductionKind, usize)> {
    let text = format!(
        "func.func @f(%m: memref<8xf64>, %init: f64, %n: index) -> f64 {{
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           %r = loop.for %i = %c0 to %n step %c1 iter_args(%acc = %init) -> (f64) {{
             %x = memref.load %m[%i] : memref<8xf64>
             {lines}
             loop.yield %next : f64
           }}
           return %r : f64
         }}"
    );
    let mut found = None;
    with_function(&text, |cx, body| {
        let op = body.walk(body.root()).find(|&op| loops::For::is(body, op)).expect("a loop");
        found = carried_reduction(cx, body, op, 0).map(|reduction| (reduction.kind, reduction.terms.len()));
    });
    found
}

#[test]
fn carried_values() {
    assert_eq!(carried("%next = arith.addf %x, %acc : f64"), Some((ReductionKind::Add, 1)));
    let two = "%a = arith.addf %acc, %x : f64\n%next = arith.subf %a, %x : f64";
    assert_eq!(carried(two), Some((ReductionKind::Add, 2)));
    assert_eq!(carried("%next = arith.maximumf %acc, %x : f64"), Some((ReductionKind::Max, 1)));
    assert_eq!(carried("%next = arith.subf %x, %acc : f64"), None);
    assert_eq!(carried("%next = arith.mulf %acc, %acc : f64"), None);
    assert_eq!(carried("%a = arith.mulf %acc, %x : f64\n%next = arith.addf %a, %x : f64"), None);
}

/// What the last store of a function is.
fn stored(lines: &str) -> Option<ReductionKind> {
    let text = format!(
        "func.func @f(%m: memref<8xf64>, %x: f64, %i: index) {{
           %c1 = arith.constant 1 : index
           {lines}
           return
         }}"
    );
    let mut found = None;
    with_function(&text, |cx, body| {
        let writes: Vec<OpId> =
            body.walk(body.root()).filter(|&op| Access::of(body, op).is_some_and(|access| access.writes())).collect();
        found = memory_reduction(cx, body, *writes.last().expect("a write")).map(|reduction| reduction.kind);
    });
    found
}

#[test]
fn elements() {
    assert_eq!(stored("loop.accumulate mul %x, %m[%i] : memref<8xf64>"), Some(ReductionKind::Mul));
    let same = "%j = arith.addi %i, %c1 : index
                %k = arith.addi %c1, %i : index
                %old = memref.load %m[%j] : memref<8xf64>
                %new = arith.addf %old, %x : f64
                memref.store %new, %m[%k] : memref<8xf64>";
    assert_eq!(stored(same), Some(ReductionKind::Add));
    assert_eq!(stored(&same.replace("%m[%k]", "%m[%i]")), None);
    let between = same.replace("%new =", "memref.store %x, %m[%i] : memref<8xf64>\n%new =");
    assert_eq!(stored(&between), None);
    assert_eq!(stored(&same.replace("%old, %x", "%old, %old")), None);
}

#[test]
fn forms_and_trips() {
    let text = "func.func @f(%m: memref<8xf64>, %n: index, %w: i32, %x: f64) {
        %c1 = arith.constant 1 : index
        %c4 = arith.constant 4 : index
        %end = arith.addi %n, %c4 : index
        loop.for %i = %n to %end step %c1 {
          %a = arith.addi %i, %c1 : index
          %p = arith.muli %a, %n : index
          %q = arith.muli %n, %i : index
          %d = arith.subi %p, %q : index
          memref.store %x, %m[%d] : memref<8xf64>
        }
        return
      }";
    with_function(text, |cx, body| {
        let op = body.walk(body.root()).find(|&op| loops::For::is(body, op)).expect("a loop");
        assert_eq!(trip_bound(cx, body, op), Some(4));
        let access = body.walk(body.root()).find_map(|op| Access::of(body, op)).expect("a store");
        // (i + 1) * n - n * i is n.
        assert_eq!(Linear::of(cx, body, access.subscripts[0]), Linear::value(body.parameters()[1]));
    });
}
