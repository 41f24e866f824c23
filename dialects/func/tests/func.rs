//! Functions, calls and returns: text, rules, meaning, builders.

mod common;

use common::{context, float, print, right, run, survives, wrong};
use func::Visibility;
use ir::eval::Machine;
use ir::{Builder, Loc, Type};

#[test]
fn forms_survive() {
    survives(
        r#"
func.func private @decl(f32, memref<4xf32> {x.y}) -> (f32 {a.b = 1 : i32}) attributes {foo.z}
func.func private @none()
func.func private @"odd name"() -> (() -> f32)
func.func private @two() -> (f32, f32 {x.y})
func.func nested @id(%a: f32) -> f32 {
  return %a : f32
}
func.func public @pp(%a: f32 {ft.name = "a"}, %b: i32) -> (f32, i32) attributes {x = 1 : i32} {
  %0:2 = call @pp(%a, %b) : (f32, i32) -> (f32, i32)
  call @none() {q} : () -> ()
  %f = constant @id : (f32) -> f32
  return {x} %a, %0#1 : f32, i32
}
func.func @inner(%c: i1) {
  loop.if %c {
    func.call @none() : () -> ()
  }
  return
}"#,
    );
}

#[test]
fn other_spellings_are_read() {
    let cx = context();
    let text = "func.func private @a(%x: f32, %y: i32 loc(\"f\":1:2)) -> () attributes {}\n\
        func.func @b() -> f32 { %c = arith.constant 1.0 : f32 \n func.return %c : f32 }";
    let printed = print(&cx, &right(&cx, text), false);
    assert!(printed.contains("func.func private @a(f32, i32)\n"), "{printed}");
    assert!(printed.contains("return %c : f32"), "{printed}");
}

#[test]
fn rules_are_checked() {
    wrong(&[
        ("func.func @f()", "declared but not defined"),
        ("func.func @f() {}", "not empty"),
        ("func.func @f(f32) { return }", "have names"),
        ("func.func private @f(f32, %a: f32)", "all parameters have names"),
        ("func.func private @f(%a: f32, f32)", "expected a value, as `%x`, found `f32`"),
        ("func.func @f(%a: f32 {y = 1 : i32}) { return }", "the name of a dialect in front, found `y`"),
        ("func.func @f(%a: f32) -> f32 { return }", "gives 0 values, but `@f` has 1 result"),
        ("func.func @f(%a: f32) -> i32 { return %a : f32 }", "result 0 of `@f` is `i32`, but `f32` is returned"),
        ("func.func @f(%c: i1) { loop.if %c { func.return } return }", "stands directly in a `func.func`"),
        (
            "func.func @f() { call @helpr() : () -> () return }\nfunc.func private @helper()",
            "there is no function `@helpr`; did you mean `@helper`?",
        ),
        ("func.func @f(%a: f32) { call @f() : () -> () return }", "takes 1 argument, but it is called with 0"),
        (
            "func.func @f(%a: f32) { %0 = call @f(%a) : (f32) -> f32 return }",
            "gives (), but the call has results (f32)",
        ),
        (
            "func.func private @g(i32)\nfunc.func @f(%a: f32) { call @g(%a) : (f32) -> () return }",
            "argument 0 of `@g` is `i32`",
        ),
        ("memref.global @g : memref<4xf32>\nfunc.func @f() { call @g() : () -> () return }", "is no `func.func`"),
        ("func.func @f() { %f = constant @f : (f32) -> () return }", "`@f` is a `() -> ()`"),
        ("func.func @f() { return }\nfunc.func @f() { return }", "defined twice"),
        (
            "\"func.func\"() <{sym_name = \"f\", function_type = (f32) -> ()}> ({\n^bb0(%a: i32):\n\"func.return\"() : () -> ()\n}) : () -> ()",
            "takes (f32), but its first block takes (i32)",
        ),
        (
            "\"func.func\"() <{sym_name = \"f\", sym_visibility = \"odd\", function_type = () -> ()}> ({\n}) : () -> ()",
            "public, private or nested",
        ),
        (
            "\"func.func\"() <{sym_name = \"f\", sym_visibility = \"private\", arg_attrs = [{}], function_type = () -> ()}> ({\n}) : () -> ()",
            "a list of 0 dictionaries",
        ),
    ]);
}

#[test]
fn calls_run() {
    let cx = context();
    let text = "
func.func private @twice(%x: f32) -> f32 {
  %y = arith.addf %x, %x : f32
  return %y : f32
}
func.func @f(%x: f32) -> (f32, f32) {
  %y = call @twice(%x) : (f32) -> f32
  %z = call @twice(%y) : (f32) -> f32
  return %z, %y : f32, f32
}";
    assert_eq!(run(&cx, text, &[float(3.0)]).expect("runs"), [float(12.0), float(6.0)]);
    let endless = "func.func @f() { call @f() : () -> () return }";
    assert!(run(&cx, endless, &[]).expect_err("stops").message.contains("nested too deeply"));
    let outside = "func.func private @g() func.func @f() { call @g() : () -> () return }";
    assert!(run(&cx, outside, &[]).expect_err("stops").message.contains("declared but not defined"));
}

#[test]
fn functions_are_built() {
    let cx = context();
    let mut module = right(&cx, "func.func private @g(f32) -> f32");
    let name = func::fresh_name(&cx, &module, "g");
    assert_eq!(name, "g_0");
    let op = func::build_function(&cx, &mut module, &name, &[Type::F32], &[Type::F32], Visibility::Private);
    let callee = func::find(&cx, &module, "g").expect("@g").clone();
    let function = module.nested_mut(op).expect("a body");
    func::set_argument_attr(&cx, function, 0, "ft.name", cx.string("x"));
    func::set_result_attr(&cx, function, 0, "ft.role", cx.string("primal"));
    let block = function.entry(function.root()).expect("an entry block");
    let parameter = function.parameters()[0];
    let mut b = Builder::at_end(&cx, function, block, Loc::UNKNOWN);
    let results = func::call(&mut b, &callee, &[parameter]);
    func::return_(&mut b, &results);
    let function = func::find(&cx, &module, "g_0").expect("@g_0");
    let name = func::argument_attr(&cx, function, 0, "ft.name").and_then(|attr| attr.as_str(&cx));
    assert_eq!((name, func::inputs(&cx, function)), (Some("x"), &[Type::F32][..]));
    let text = r#"
func.func private @g_0(%arg0: f32 {ft.name = "x"}) -> (f32 {ft.role = "primal"}) {
  %0 = call @g(%arg0) : (f32) -> f32
  return %0 : f32
}"#;
    let printed = print(&cx, &right(&cx, &print(&cx, &module, false)), false);
    assert!(common::inside(&printed).contains(text.trim()), "{printed}");
    assert!(Machine::new(&cx, &module).call("missing", Vec::new()).is_err());
}
