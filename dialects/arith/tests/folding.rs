//! Folding against the evaluator: what folds gives what runs, and what stops does not fold.

mod common;

use common::{context, folded, function, last_op, parse, run, special_floats};
use ir::Context;
use ir::eval::Datum;

/// A small generator of numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.next() as usize % from.len()]
    }
}

/// A constant of a type, as text.
fn constant(random: &mut Random, ty: &str) -> String {
    match ty {
        "f16" => format!("{:#06X} : f16", random.pick(&special_floats(5, 10))),
        "f32" => format!("{:#010X} : f32", random.pick(&special_floats(8, 23))),
        "f64" => format!("{:#018X} : f64", random.pick(&special_floats(11, 52))),
        "i1" => random.pick(&["true", "false"]).to_owned(),
        "index" => format!("{} : index", random.next() as i64),
        _ => {
            let small = random.next().is_multiple_of(2);
            let value = if small { random.next() as i8 % 9 } else { random.next() as i8 };
            format!("{value} : {ty}")
        }
    }
}

/// A dense constant of four elements.
fn dense(random: &mut Random, element: &str) -> String {
    let elements: Vec<String> =
        (0..4).map(|_| constant(random, element).split(" : ").next().unwrap_or_default().to_owned()).collect();
    let is_splat = random.next().is_multiple_of(3);
    let text = if is_splat { elements[0].clone() } else { format!("[{}]", elements.join(", ")) };
    format!("dense<{text}> : tensor<4x{element}>")
}

fn shaped(ty: &str, is_shaped: bool) -> String {
    if is_shaped { format!("tensor<4x{ty}>") } else { ty.to_owned() }
}

/// Parses `operation` on constants, folds and runs it, and compares.
fn check(cx: &Context, operation: &str, constants: &[String], result: &str) {
    let lines: Vec<String> = constants
        .iter()
        .zip(["%a", "%b", "%c"])
        .map(|(text, name)| format!("  {name} = arith.constant {text}"))
        .collect();
    let body = format!("{}\n  %0 = {operation}\n  test.return %0 : {result}", lines.join("\n"));
    let module = parse(cx, &function("", &body).replace("^bb0():\n", ""));
    let (_, nested) = module.bodies().next().expect("a function");
    let op = last_op(nested);
    let ran = run(cx, &module, Vec::new()).ok().map(|results| results[0].clone());
    let found = folded(cx, nested, op).map(|attrs| datum(cx, attrs[0]));
    assert_eq!(found, ran, "{body}");
}

/// The run-time value of a constant, by another way than the dialect's.
fn datum(cx: &Context, attr: ir::Attr) -> Datum {
    let text = format!("  %0 = \"arith.constant\"() <{{value = {}}}> : () -> {}", attr.text(cx), ty(cx, attr));
    let body = format!("{text}\n  test.return %0 : {}", ty(cx, attr));
    let module = parse(cx, &function("", &body).replace("^bb0():\n", ""));
    run(cx, &module, Vec::new()).expect("a constant runs")[0].clone()
}

fn ty(cx: &Context, attr: ir::Attr) -> String {
    attr.ty(cx).expect("a typed constant").text(cx)
}

const INTEGERS: &[&str] = &[
    "addi",
    "subi",
    "muli",
    "shli",
    "divsi",
    "divui",
    "shrsi",
    "shrui",
    "ceildivsi",
    "ceildivui",
    "floordivsi",
    "remsi",
    "remui",
    "andi",
    "ori",
    "xori",
    "minsi",
    "maxsi",
    "minui",
    "maxui",
];
const FLOATS: &[&str] = &["addf", "subf", "mulf", "divf", "remf", "maximumf", "minimumf", "maxnumf", "minnumf"];
const COMPARISONS: &[&str] = &["cmpi slt,", "cmpi uge,", "cmpi eq,", "cmpf olt,", "cmpf ueq,", "cmpf uno,"];
const CASTS: &[(&str, &str, &str)] = &[
    ("extsi", "i8", "i64"),
    ("extui", "i1", "i8"),
    ("trunci", "i8", "i3"),
    ("sitofp", "i8", "f16"),
    ("uitofp", "i8", "f32"),
    ("fptosi", "f64", "i8"),
    ("fptoui", "f32", "i8"),
    ("extf", "f16", "f32"),
    ("truncf", "f64", "f16"),
    ("bitcast", "f32", "i32"),
    ("index_cast", "i8", "index"),
    ("index_castui", "index", "i8"),
];

#[test]
fn folding_is_running() {
    let cx = context(&[]);
    let random = &mut Random(0x9E37_79B9_7F4A_7C15);
    for round in 0..24 {
        let is_shaped = round % 3 == 2;
        let make = |random: &mut Random, ty: &str| if is_shaped { dense(random, ty) } else { constant(random, ty) };
        let names = INTEGERS.iter().chain(FLOATS).chain(COMPARISONS);
        for name in names {
            let is_float = FLOATS.contains(name) || name.contains("cmpf");
            let element =
                if is_float { random.pick(&["f16", "f32", "f64"]) } else { random.pick(&["i8", "i1", "index"]) };
            let operands = [make(random, element), make(random, element)];
            let ty = shaped(element, is_shaped);
            let result = if name.starts_with("cmp") { shaped("i1", is_shaped) } else { ty.clone() };
            check(&cx, &format!("arith.{name} %a, %b : {ty}"), &operands, &result);
        }
        for (name, from, to) in CASTS {
            let operand = make(random, from);
            let (from, to) = (shaped(from, is_shaped), shaped(to, is_shaped));
            check(&cx, &format!("arith.{name} %a : {from} to {to}"), &[operand], &to);
        }
        let ty = shaped("f32", is_shaped);
        let (condition, choices) = (make(random, "i1"), [make(random, "f32"), make(random, "f32")]);
        let types = if is_shaped { format!("{}, {ty}", shaped("i1", true)) } else { ty.clone() };
        let [yes, no] = choices;
        check(&cx, &format!("arith.select %a, %b, %c : {types}"), &[condition, yes, no], &ty);
    }
}
