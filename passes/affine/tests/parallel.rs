//! What `parallel` asserts: no iteration reads what another one writes.

use affine::{Access, Answer, Meeting, meets};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Context, Registry, Sink};

/// A loop whose subscript comes from memory, with its attributes.
fn program(attributes: &str) -> String {
    format!(
        "func.func @f(%n: index, %at: memref<?xindex>, %x: memref<?xf64>, %v: f64) {{
           %c0 = arith.constant 0 : index
           %c1 = arith.constant 1 : index
           loop.for %i = %c0 to %n step %c1 {{
             %k = memref.load %at[%i] : memref<?xindex>
             %old = memref.load %x[%k] : memref<?xf64>
             memref.store %v, %x[%k] : memref<?xf64>
           }} {attributes}
           return
         }}"
    )
}

/// Whether the load of x meets the store, and the store itself, in different iterations.
fn answers(attributes: &str) -> [Answer; 2] {
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, memref::DIALECT, loops::DIALECT]));
    let mut sink = Sink::new(&cx);
    let module = parse_module(&cx, "test.mlir", program(attributes), &ParseOptions::default(), &mut sink).unwrap();
    let (_, body) = module.bodies().next().unwrap();
    let accesses: Vec<Access> = body.walk(body.root()).filter_map(|op| Access::of(body, op)).collect();
    let [_, load, store] = &accesses[..] else { panic!("three accesses") };
    [load, store].map(|first| meets(&cx, body, first, store, Meeting::FirstEarlier(0)))
}

#[test]
fn a_parallel_loop_reads_nothing_that_another_iteration_writes() {
    let [read, write] = answers("");
    assert!(read != Answer::Never && write != Answer::Never);
}

#[test]
fn writes_of_a_parallel_loop_may_meet() {
    let [read, write] = answers("{parallel}");
    assert!(read == Answer::Never && write != Answer::Never);
}
