//! Operations: the generic form, declared forms, forms written by hand.

use ir::builtin::{Module, UnrealizedConversionCast};
use ir::syntax::{PrintOptions, print_op};
use ir::{Attr, Loc, NamedAttr, Op, OpSpec, Point, Type};

use crate::dialect::*;

#[test]
fn the_generic_form() {
    let cx = context();
    let (mut body, block) = module();
    let first = other(&cx, &mut body, block, "foo.x", &[], &[Type::F32, cx.function(&[], &[Type::F32])]);
    let (a, b) = (body.result(first, 0), body.result(first, 1));
    let op = other(&cx, &mut body, block, "foo.y", &[a, b], &[]);
    let regions = [(); 4].map(|()| body.new_region());
    body.adopt_regions(op, &regions);
    let entry = body.add_block(regions[0], &[Type::F32]);
    let next = body.add_block(regions[0], &[]);
    let spec = OpSpec { successors: vec![next], ..OpSpec::new(cx.registry().unregistered("foo.br"), Loc::UNKNOWN) };
    let branch = body.create(spec);
    body.insert(branch, Point::End(entry));
    other(&cx, &mut body, next, "foo.end", &[], &[]);
    body.add_block(regions[2], &[]);
    let block = body.add_block(regions[3], &[]);
    other(&cx, &mut body, block, "foo.z", &[], &[]);
    let entry = |name, inherent| NamedAttr { name: cx.name(name), attr: cx.integer(1, Type::I32), inherent };
    body.set_attrs(op, cx.dict(vec![entry("x", false), entry("y", true)]));
    let expected = r#""builtin.module"() ({
  %0:2 = "foo.x"() : () -> (f32, () -> f32)
  "foo.y"(%0#0, %0#1) <{y = 1 : i32}> ({
  ^bb0(%arg0: f32):
    "foo.br"()[^bb1] : () -> ()
  ^bb1:
    "foo.end"() : () -> ()
  }, {
  }, {
  ^bb0:
  }, {
    "foo.z"() : () -> ()
  }) {x = 1 : i32} : (f32, () -> f32) -> ()
}) : () -> ()
"#;
    assert_eq!(generic(&cx, &body), expected);
    let expected = expected.replace("\"builtin.module\"() (", "module ").replace("}) : () -> ()\n", "}\n");
    assert_eq!(printed(&cx, &body), expected);
}

#[test]
fn spaces_of_declared_forms() {
    let cx = context();
    let (mut body, block) = function(&[Type::F32, cx.memref(&[4], Type::F32), Type::INDEX], &cx);
    let arguments = body.arguments(block).to_vec();
    let mut b = builder(&cx, &mut body, block);
    let compare = Compare::build(&mut b, arguments[0], arguments[0], Order::Less);
    compare.set_flags(&cx, b.body, Order::Greater);
    Compare::build(&mut b, arguments[0], arguments[0], Order::Greater);
    let load = Load::build(&mut b, arguments[1], &[arguments[2]]);
    load.set_volatile(&cx, b.body, true);
    body.set_attr(&cx, load.id(), "x", Attr::UNIT);
    let mut b = builder(&cx, &mut body, block);
    Load::build(&mut b, arguments[1], &[]);
    Pack::build(&mut b, cx.tensor(&[0], Type::F32), &[]);
    UnrealizedConversionCast::build(&mut b, &[Type::F32], &[]);
    UnrealizedConversionCast::build(&mut b, &[Type::F32, Type::I1], &[arguments[0]]);
    Call::build(&mut b, &[], &[], &[], cx.name("f"));
    Call::build(&mut b, &[Type::F32], &[arguments[0]], &[arguments[2], arguments[2]], cx.name("odd f"));
    Yield::build(&mut b, &[]);
    let expected = r#"t.func @f(%arg0: f32, %arg1: memref<4xf32>, %arg2: index) {
  %0 = cmp olt, %arg0, %arg0 fastmath<ogt> : f32
  %1 = cmp ogt, %arg0, %arg0 : f32
  %2 = load %arg1[%arg2] volatile {x} : memref<4xf32>
  %3 = load %arg1[] : memref<4xf32>
  %4 = pack  : tensor<0xf32>
  %5 = builtin.unrealized_conversion_cast to f32
  %6:2 = builtin.unrealized_conversion_cast %arg0 : f32 to f32, i1
  call @f() : () -> ()
  %7 = call @"odd f"(%arg0) and %arg2, %arg2 : index, index : (f32, index, index) -> f32
  yield
}
"#;
    assert_eq!(printed(&cx, &body), expected);
}

#[test]
fn nested_modules_and_default_dialects() {
    let cx = context();
    let (mut body, block) = module();
    let mut b = builder(&cx, &mut body, block);
    let inner = Module::build(&mut b).id();
    let func = Func::build(&mut b, "f").id();
    body.set_attr(&cx, inner, "sym_name", cx.string("x"));
    body.set_attr(&cx, inner, "foo.bar", Attr::UNIT);
    let nested = body.nested_mut(func).unwrap();
    let block = nested.add_block(nested.root(), &[]);
    let mut b = builder(&cx, nested, block);
    let both = Both::build(&mut b).id();
    Yield::build(&mut b, &[]);
    let block = nested.add_block(nested.regions(both)[0], &[Type::I1]);
    Yield::build(&mut builder(&cx, nested, block), &[]);
    let expected = "\
module {
  module @x attributes {foo.bar} {
  }
  t.func @f() {
    both {
    ^bb0(%arg0: i1):
      t.yield
    } else {
    }
    yield
  }
}
";
    assert_eq!(printed(&cx, &body), expected);
    assert_eq!(print_op(&cx, &body, inner, &PrintOptions::default()), "module @x attributes {foo.bar} {\n}");
}

#[test]
fn operations_that_do_not_fit_are_printed_in_the_generic_form() {
    let cx = context();
    let (mut body, block) = module();
    for def in OPS.iter().filter(|def| **def != Func::DEF) {
        let op = body.create(OpSpec::new(def, Loc::UNKNOWN));
        body.insert(op, Point::End(block));
    }
    let text = printed(&cx, &body);
    assert!(text.contains("  \"t.cmp\"() : () -> ()\n") && text.contains("  \"t.both\"() : () -> ()\n"), "{text}");
}

#[test]
fn terminators_that_say_nothing() {
    let cx = context();
    let (mut body, block) = function(&[Type::INDEX], &cx);
    let count = body.arguments(block)[0];
    let op = For::build(&mut builder(&cx, &mut body, block), &[], count).id();
    let inner = body.add_block(body.regions(op)[0], &[Type::INDEX]);
    Number::emit(&mut builder(&cx, &mut body, inner), cx.integer(1, Type::I64));
    let end = Yield::build(&mut builder(&cx, &mut body, inner), &[]).id();
    body.set_attr(&cx, op, "label", cx.string("L"));
    let hidden = "  for (%arg1: index) to %arg0 {\n    %c1 = t.number 1 : i64\n  } {label = \"L\"}\n";
    assert!(printed(&cx, &body).contains(hidden), "{}", printed(&cx, &body));
    body.set_attr(&cx, end, "x", Attr::UNIT);
    assert!(printed(&cx, &body).contains("    t.yield {x}\n"), "{}", printed(&cx, &body));
}
