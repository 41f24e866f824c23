//! Each operation in its custom form, in every spelling that upstream prints: reading and
//! printing gives the same text, also by way of the generic form. The lines were accepted by
//! `mlir-opt-22` and printed back by it as they stand here.

mod common;

const PARAMETERS: &str = "%a: i32, %b: i32, %i: index, %j: index, %x: f32, %y: f32, %d: f64, %h: f16, %c: i1, \
    %v: vector<4xi32>, %t: tensor<4xf32>, %u: tensor<?xf32>, %m: tensor<4xi1>, %w: i8";

const LINES: &str = include_str!("samples.txt");

#[test]
fn custom_forms_survive() {
    common::check_round_trip(&common::context(&[]), PARAMETERS, LINES);
}

#[test]
fn every_operation_has_a_sample() {
    common::check_samples(arith::OPS, LINES);
}

#[test]
fn wrong_types_are_reported() {
    let cx = common::context(&[]);
    for (line, wanted) in [
        ("%0 = arith.extsi %a : i32 to i32", "`arith.extsi` gives a wider type"),
        ("%0 = arith.trunci %w : i8 to i32", "`arith.trunci` gives a narrower type"),
        ("%0 = arith.extf %h : f16 to bf16", "`arith.extf` gives a wider type"),
        ("%0 = arith.sitofp %a : i32 to vector<4xf32>", "keeps the shape"),
        ("%0 = arith.fptosi %t : tensor<4xf32> to tensor<5xi32>", "keeps the shape"),
        ("%0 = arith.index_cast %a : i32 to i64", "index for an integer"),
        ("%0 = arith.bitcast %a : i32 to f64", "a type of the same width"),
        ("%0 = arith.bitcast %i : index to f64", "a type of the same width"),
        ("%0 = arith.addi %x, %y : f32", "operand `lhs` of `arith.addi` must be an integer"),
        ("%0 = arith.addf %a, %b : i32", "operand `lhs` of `arith.addf` must be a float"),
        ("%0 = arith.constant 4 : si32", "signless"),
        ("%0 = arith.constant \"text\"", "must be an integer"),
        ("%0 = arith.constant dense<[1, 2]> : vector<[2]xi32>", "one value"),
        ("%0 = arith.cmpi foo, %a, %b : i32", "foo"),
        ("%0 = arith.addf %x, %y fastmath<fats> : f32", "no flag is called `fats`"),
        ("%0 = arith.select %m, %x, %y : tensor<4xi1>, f32", "the condition must be i1"),
        ("%0 = arith.select %c, %x : f32", "2 operands"),
        ("%0 = \"arith.constant\"() <{value = 4 : i32}> : () -> i64", "must have"),
    ] {
        let text = common::function(PARAMETERS, &format!("  {line}\n  \"test.return\"() : () -> ()"));
        let found = common::first_error(&cx, &text).unwrap_or_default();
        assert!(found.contains(wanted), "{line}\n{found}");
    }
}

#[test]
fn constants_get_names() {
    let cx = common::context(&[]);
    let lines = "  \"test.return\"() : () -> ()";
    for (value, name) in [
        ("4 : index", "%c4"),
        ("-4 : i32", "%c-4_i32"),
        ("true", "%true"),
        ("false", "%false"),
        ("1.5 : f32", "%cst"),
        ("dense<1> : tensor<4xi32>", "%cst"),
    ] {
        let constant = format!("  %0 = \"arith.constant\"() <{{value = {value}}}> : () -> {}\n{lines}", type_of(value));
        let module = common::parse(&cx, &common::function("", &constant).replace("^bb0():\n", ""));
        let block = module.bodies().next().map(|(_, body)| (body, body.entry(body.root()).expect("a block")));
        let (body, block) = block.expect("a function");
        let view = ir::View::new(&cx, body, body.first_op(block).expect("a constant"));
        let suggested = view.def().hooks.suggest_name.and_then(|hook| hook(view));
        assert_eq!(suggested.map(|text| format!("%{text}")).as_deref(), Some(name));
    }
}

fn type_of(value: &str) -> &str {
    value.split_once(" : ").map_or("i1", |(_, ty)| ty)
}
