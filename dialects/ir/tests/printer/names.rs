//! The names that values and blocks get.

use ir::{Body, Op, Type, ValueId, ValueName};

use crate::dialect::*;

#[test]
fn names_stay_where_they_are_unique() {
    let cx = context();
    let (mut body, block) = function(&[Type::F32, Type::F32, Type::INDEX], &cx);
    let arguments = body.arguments(block).to_vec();
    body.name_value(&cx, arguments[0], "x");
    body.name_value(&cx, arguments[1], "x");
    let result = |body: &mut Body, block, name: Option<ValueName>| {
        let op = other(&cx, body, block, "d.op", &[], &[Type::F32]);
        let value = body.result(op, 0);
        body.set_value_name(value, name);
        value
    };
    let text = |name| Some(ValueName::new(&cx, name));
    // Two loops side by side use one name, which also comes behind them.
    for _ in 0..2 {
        let mut b = builder(&cx, &mut body, block);
        let region = {
            let op = For::build(&mut b, &[], arguments[2]).id();
            b.body.regions(op)[0]
        };
        let inner = body.add_block(region, &[Type::INDEX]);
        let induction = body.arguments(inner)[0];
        body.name_value(&cx, induction, "i");
        result(&mut body, inner, text("inner"));
        result(&mut body, inner, text("x"));
        result(&mut body, inner, None);
        result(&mut body, inner, Some(ValueName::number(7)));
        Yield::build(&mut builder(&cx, &mut body, inner), &[]);
    }
    result(&mut body, block, text("inner"));
    result(&mut body, block, Some(ValueName::number(1)));
    result(&mut body, block, Some(ValueName::number(1)));
    result(&mut body, block, text("x_0"));
    result(&mut body, block, text("odd name"));
    let expected = r#"t.func @f(%x: f32, %x_1: f32, %arg0: index) {
  for (%i: index) to %arg0 {
    %inner = "d.op"() : () -> f32
    %x_2 = "d.op"() : () -> f32
    %0 = "d.op"() : () -> f32
    %7 = "d.op"() : () -> f32
    t.yield
  }
  for (%i: index) to %arg0 {
    %inner = "d.op"() : () -> f32
    %x_3 = "d.op"() : () -> f32
    %2 = "d.op"() : () -> f32
    %7 = "d.op"() : () -> f32
    t.yield
  }
  %inner = "d.op"() : () -> f32
  %1 = "d.op"() : () -> f32
  %3 = "d.op"() : () -> f32
  %x_0 = "d.op"() : () -> f32
  %odd_name = "d.op"() : () -> f32
}
"#;
    assert_eq!(printed(&cx, &body), expected);
}

#[test]
fn made_up_names() {
    let cx = context();
    let (mut body, block) = function(&[Type::F32], &cx);
    let mut b = builder(&cx, &mut body, block);
    let numbers: Vec<ValueId> = [4, 4, 5, 6].map(|n| Number::emit(&mut b, cx.integer(n, Type::I64))).into();
    body.name_value(&cx, numbers[3], "c5");
    let op = other(&cx, &mut body, block, "d.op", &[], &[Type::I1; 5]);
    let results: Vec<ValueId> = body.results(op).collect();
    body.name_value(&cx, results[2], "p");
    other(&cx, &mut body, block, "d.use", &results, &[]);
    let last = other(&cx, &mut body, block, "d.arg", &[], &[Type::I1]);
    let value = body.result(last, 0);
    body.name_value(&cx, value, "arg0");
    let expected = r#"t.func @f(%arg1: f32) {
  %c4 = number 4 : i64
  %c4_0 = number 4 : i64
  %c5_0 = number 5 : i64
  %c5 = number 6 : i64
  %0:2, %p:3 = "d.op"() : () -> (i1, i1, i1, i1, i1)
  "d.use"(%0#0, %0#1, %p#0, %p#1, %p#2) : (i1, i1, i1, i1, i1) -> ()
  %arg0 = "d.arg"() : () -> i1
}
"#;
    assert_eq!(printed(&cx, &body), expected);
    assert!(generic(&cx, &body).contains("%0 = \"t.number\"()"), "suggestions are for custom forms");
    assert_eq!(ir::syntax::textual_name(&body, results[4]), Some(ValueName::new(&cx, "p")));
    assert_eq!(ir::syntax::textual_name(&body, results[1]), None);
}

#[test]
fn names_used_before_their_definition() {
    let cx = context();
    let (mut body, entry) = function(&[], &cx);
    let blocks = [(); 2].map(|()| body.add_block(body.root(), &[]));
    // The last block comes first in time; the block between uses its `%x` and defines its own.
    let op = other(&cx, &mut body, blocks[1], "d.first", &[], &[Type::I1]);
    let outer = body.result(op, 0);
    other(&cx, &mut body, blocks[0], "d.use", &[outer], &[]);
    let own = other(&cx, &mut body, blocks[0], "d.own", &[], &[Type::I1]);
    let own = body.result(own, 0);
    other(&cx, &mut body, blocks[0], "d.use", &[outer, own], &[]);
    body.name_value(&cx, outer, "x");
    body.name_value(&cx, own, "x");
    Branch::build(&mut builder(&cx, &mut body, entry), &[], blocks[1]);
    Branch::build(&mut builder(&cx, &mut body, blocks[1]), &[own], blocks[0]);
    let expected = r#"t.func @f() {
  br ^bb2
^bb1:
  "d.use"(%x) : (i1) -> ()
  %x_0 = "d.own"() : () -> i1
  "d.use"(%x, %x_0) : (i1, i1) -> ()
^bb2:
  %x = "d.first"() : () -> i1
  br ^bb1 with %x_0 : i1
}
"#;
    assert_eq!(printed(&cx, &body), expected);
}

#[test]
fn names_of_blocks() {
    let cx = context();
    let (mut body, entry) = function(&[], &cx);
    let blocks = [(); 4].map(|()| body.add_block(body.root(), &[Type::I1]));
    for (block, name) in [(blocks[0], "bb2"), (blocks[2], "end"), (blocks[3], "end")] {
        body.set_block_name(block, Some(ValueName::new(&cx, name)));
    }
    for block in std::iter::once(entry).chain(blocks) {
        Branch::build(&mut builder(&cx, &mut body, block), &[], blocks[3]);
    }
    let expected = "\
t.func @f() {
  br ^bb4
^bb2(%arg0: i1):
  br ^bb4
^bb3(%arg1: i1):
  br ^bb4
^end(%arg2: i1):
  br ^bb4
^bb4(%arg3: i1):
  br ^bb4
}
";
    assert_eq!(printed(&cx, &body), expected);
}
