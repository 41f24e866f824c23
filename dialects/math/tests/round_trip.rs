//! Each operation in its custom form: reading and printing gives the same text, also by way of
//! the generic form. The lines were accepted by `mlir-opt-22` and printed back as they stand here.

#[path = "../../arith/tests/common/mod.rs"]
mod common;

const PARAMETERS: &str = "%a: i32, %b: i32, %i: index, %x: f32, %y: f32, %d: f64, %h: f16, %v: vector<4xi32>, \
    %t: tensor<4xf32>, %u: tensor<?xf32>, %n: tensor<4xi32>";

const LINES: &str = include_str!("samples.txt");

#[test]
fn custom_forms_survive() {
    common::check_round_trip(&common::context(&[math::DIALECT]), PARAMETERS, LINES);
}

#[test]
fn every_operation_has_a_sample() {
    common::check_samples(math::OPS, LINES);
}

#[test]
fn wrong_types_are_reported() {
    let cx = common::context(&[math::DIALECT]);
    for (line, wanted) in [
        ("%0 = math.exp %a : i32", "operand `operand` of `math.exp` must be a float"),
        ("%0 = math.absi %x : f32", "operand `operand` of `math.absi` must be an integer"),
        ("%0 = math.fpowi %t, %a : tensor<4xf32>, i32", "in the shape of `tensor<4xf32>`"),
        ("%0 = math.clampf %x in [%x, %y] : f32", "expected `to`"),
    ] {
        let text = common::function(PARAMETERS, &format!("  {line}\n  \"test.return\"() : () -> ()"));
        let found = common::first_error(&cx, &text).unwrap_or_default();
        assert!(found.contains(wanted), "{line}\n{found}");
    }
}
