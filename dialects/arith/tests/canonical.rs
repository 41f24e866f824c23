//! Identities and patterns: each program beside its canonical form. Where the program gives a
//! value, the canonical form gives the same one, for all (or special) arguments, also for other
//! widths, with promises not to overflow, and with operands that may be poison.

mod common;

use common::{canonicalize, context, first_error, function, parse, print, run_bits, special_floats};
use ir::{Body, Context};

/// Parameters, body, canonical body; the last line names what is returned.
const CASES: &[(&str, &str, &str)] = &[
    ("%x: i8", "%c = arith.constant 0 : i8; %0 = arith.addi %c, %x : i8; return %0 : i8", "return %x : i8"),
    ("%x: i8, %y: i8", "%0 = arith.subi %x, %y : i8; %1 = arith.addi %y, %0 : i8; return %1 : i8", "return %x : i8"),
    ("%x: i8, %y: i8", "%0 = arith.addi %x, %y : i8; %1 = arith.subi %0, %x : i8; return %1 : i8", "return %y : i8"),
    ("%x: i8", "%0 = arith.subi %x, %x : i8; return %0 : i8", "%c0_i8 = arith.constant 0 : i8; return %c0_i8 : i8"),
    (
        "%x: i8",
        "%c = arith.constant 3 : i8; %d = arith.constant 5 : i8; %0 = arith.addi %x, %c : i8; %1 = arith.addi %d, %0 : i8; return %1 : i8",
        "%c8_i8 = arith.constant 8 : i8; %0 = arith.addi %x, %c8_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%c = arith.constant 3 : i8; %d = arith.constant 5 : i8; %0 = arith.subi %x, %c : i8; %1 = arith.subi %0, %d : i8; return %1 : i8",
        "%c8_i8 = arith.constant 8 : i8; %0 = arith.subi %x, %c8_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%c = arith.constant 3 : i8; %d = arith.constant 5 : i8; %0 = arith.subi %c, %x : i8; %1 = arith.addi %0, %d : i8; return %1 : i8",
        "%c8_i8 = arith.constant 8 : i8; %0 = arith.subi %c8_i8, %x : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%c = arith.constant 3 : i8; %d = arith.constant 5 : i8; %0 = arith.subi %c, %x : i8; %1 = arith.subi %d, %0 : i8; return %1 : i8",
        "%c2_i8 = arith.constant 2 : i8; %0 = arith.addi %x, %c2_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%c = arith.constant 6 : i8; %d = arith.constant 10 : i8; %0 = arith.andi %x, %c : i8; %1 = arith.andi %d, %0 : i8; return %1 : i8",
        "%c2_i8 = arith.constant 2 : i8; %0 = arith.andi %x, %c2_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%c = arith.constant -1 : i8; %0 = arith.xori %x, %c : i8; %1 = arith.andi %0, %x : i8; return %1 : i8",
        "%c0_i8 = arith.constant 0 : i8; return %c0_i8 : i8",
    ),
    ("%x: i8, %y: i8", "%0 = arith.xori %x, %y : i8; %1 = arith.xori %y, %0 : i8; return %1 : i8", "return %x : i8"),
    (
        "%x: i8",
        "%c = arith.constant -128 : i8; %0 = arith.cmpi sge, %x, %c : i8; return %0 : i1",
        "%true = arith.constant true; return %true : i1",
    ),
    (
        "%x: i8",
        "%c = arith.constant 5 : i8; %0 = arith.cmpi slt, %c, %x : i8; return %0 : i1",
        "%c5_i8 = arith.constant 5 : i8; %0 = arith.cmpi sgt, %x, %c5_i8 : i8; return %0 : i1",
    ),
    (
        "%x: i8, %y: i8",
        "%t = arith.constant true; %0 = arith.cmpi ult, %x, %y : i8; %1 = arith.xori %t, %0 : i1; return %1 : i1",
        "%0 = arith.cmpi uge, %x, %y : i8; return %0 : i1",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.extui %x : i8 to i32; %1 = arith.extui %y : i8 to i32; %2 = arith.cmpi slt, %0, %1 : i32; return %2 : i1",
        "%0 = arith.cmpi ult, %x, %y : i8; return %0 : i1",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.cmpi eq, %x, %y : i8; %1 = arith.select %0, %x, %y : i8; return %1 : i8",
        "return %y : i8",
    ),
    (
        "%c: i1, %x: i8, %y: i8",
        "%t = arith.constant true; %0 = arith.xori %c, %t : i1; %1 = arith.select %0, %x, %y : i8; return %1 : i8",
        "%0 = arith.select %c, %y, %x : i8; return %0 : i8",
    ),
    (
        "%c: i1",
        "%t = arith.constant true; %f = arith.constant false; %0 = arith.select %c, %t, %f : i1; return %0 : i1",
        "return %c : i1",
    ),
    (
        "%c: i1",
        "%t = arith.constant true; %f = arith.constant false; %0 = arith.select %c, %f, %t : i1; return %0 : i1",
        "%true = arith.constant true; %0 = arith.xori %c, %true : i1; return %0 : i1",
    ),
    (
        "%c: i1, %x: i8, %y: i8",
        "%0 = arith.select %c, %x, %y : i8; %1 = arith.select %c, %0, %x : i8; return %1 : i8",
        "return %x : i8",
    ),
    (
        "%x: i8",
        "%0 = arith.extui %x : i8 to i16; %1 = arith.extsi %0 : i16 to i32; return %1 : i32",
        "%0 = arith.extui %x : i8 to i32; return %0 : i32",
    ),
    ("%x: i8", "%0 = arith.extsi %x : i8 to i16; %1 = arith.trunci %0 : i16 to i8; return %1 : i8", "return %x : i8"),
    (
        "%x: i8",
        "%0 = arith.extsi %x : i8 to i32; %1 = arith.trunci %0 : i32 to i16; return %1 : i16",
        "%0 = arith.extsi %x : i8 to i16; return %0 : i16",
    ),
    (
        "%x: i8",
        "%0 = arith.index_cast %x : i8 to index; %1 = arith.index_cast %0 : index to i8; return %1 : i8",
        "return %x : i8",
    ),
    (
        "%x: index",
        "%0 = arith.index_cast %x : index to i8; %1 = arith.index_cast %0 : i8 to index; return %1 : index",
        "%0 = arith.index_cast %x : index to i8; %1 = arith.index_cast %0 : i8 to index; return %1 : index",
    ),
    (
        "%x: i8, %y: i8",
        "%sum, %o = arith.addui_extended %x, %y : i8, i1; return %sum : i8",
        "%0 = arith.addi %x, %y : i8; return %0 : i8",
    ),
    ("%x: f16", "%c = arith.constant -0.0 : f16; %0 = arith.addf %c, %x : f16; return %0 : f16", "return %x : f16"),
    (
        "%x: f16",
        "%c = arith.constant 0.0 : f16; %0 = arith.addf %x, %c : f16; return %0 : f16",
        "%cst = arith.constant 0.000000e+00 : f16; %0 = arith.addf %x, %cst : f16; return %0 : f16",
    ),
    ("%x: f16", "%c = arith.constant 1.0 : f16; %0 = arith.mulf %c, %x : f16; return %0 : f16", "return %x : f16"),
    ("%x: f16", "%0 = arith.negf %x : f16; %1 = arith.negf %0 : f16; return %1 : f16", "return %x : f16"),
    (
        "%x: f16, %y: f16",
        "%0 = arith.negf %x : f16; %1 = arith.addf %0, %y fastmath<contract> : f16; return %1 : f16",
        "%0 = arith.subf %y, %x fastmath<contract> : f16; return %0 : f16",
    ),
    (
        "%x: f16, %y: f16",
        "%0 = arith.negf %x : f16; %1 = arith.negf %y : f16; %2 = arith.divf %0, %1 : f16; return %2 : f16",
        "%0 = arith.divf %x, %y : f16; return %0 : f16",
    ),
    (
        "%x: f16",
        "%0 = arith.cmpf olt, %x, %x : f16; return %0 : i1",
        "%false = arith.constant false; return %false : i1",
    ),
    (
        "%x: f16",
        "%0 = arith.cmpf oeq, %x, %x : f16; return %0 : i1",
        "%0 = arith.cmpf oeq, %x, %x : f16; return %0 : i1",
    ),
    (
        "%x: f16",
        "%t = arith.constant true; %c = arith.constant 1.0 : f16; %0 = arith.cmpf olt, %c, %x : f16; %1 = arith.xori %0, %t : i1; return %1 : i1",
        "%cst = arith.constant 1.000000e+00 : f16; %0 = arith.cmpf ule, %x, %cst : f16; return %0 : i1",
    ),
    (
        "%x: f16",
        "%0 = arith.extf %x : f16 to f64; %1 = arith.truncf %0 : f64 to f16; return %1 : f16",
        "return %x : f16",
    ),
    (
        "%x: f16",
        "%0 = arith.extf %x : f16 to f64; %1 = arith.truncf %0 : f64 to f32; return %1 : f32",
        "%0 = arith.extf %x : f16 to f32; return %0 : f32",
    ),
    (
        "%x: i8",
        "%z = arith.constant 0 : i8; %0 = arith.divsi %x, %z : i8; return %0 : i8",
        "%c0_i8 = arith.constant 0 : i8; %0 = arith.divsi %x, %c0_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%m = arith.constant -1 : i8; %0 = arith.muli %x, %m : i8; %1 = arith.addi %y, %0 : i8; return %1 : i8",
        "%0 = arith.subi %y, %x : i8; return %0 : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%z = arith.constant 0 : i8; %0 = arith.subi %z, %x : i8; %1 = arith.subi %y, %0 : i8; return %1 : i8",
        "%0 = arith.addi %y, %x : i8; return %0 : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.subi %x, %y : i8; %1 = arith.subi %0, %x : i8; return %1 : i8",
        "%c0_i8 = arith.constant 0 : i8; %0 = arith.subi %c0_i8, %y : i8; return %0 : i8",
    ),
    ("%x: i8, %y: i8", "%0 = arith.subi %x, %y : i8; %1 = arith.subi %x, %0 : i8; return %1 : i8", "return %y : i8"),
    (
        "%x: i8",
        "%a = arith.constant 3 : i8; %b = arith.constant 2 : i8; %0 = arith.shli %x, %a : i8; %1 = arith.shli %0, %b : i8; return %1 : i8",
        "%c5_i8 = arith.constant 5 : i8; %0 = arith.shli %x, %c5_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%a = arith.constant 3 : i8; %b = arith.constant 5 : i8; %0 = arith.shli %x, %a : i8; %1 = arith.shli %0, %b : i8; return %1 : i8",
        "%c0_i8 = arith.constant 0 : i8; return %c0_i8 : i8",
    ),
    (
        "%x: i8",
        "%a = arith.constant 3 : i8; %b = arith.constant 2 : i8; %0 = arith.shrui %x, %a : i8; %1 = arith.shrui %0, %b : i8; return %1 : i8",
        "%c5_i8 = arith.constant 5 : i8; %0 = arith.shrui %x, %c5_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%a = arith.constant 3 : i8; %b = arith.constant 5 : i8; %0 = arith.shrui %x, %a : i8; %1 = arith.shrui %0, %b : i8; return %1 : i8",
        "%c0_i8 = arith.constant 0 : i8; return %c0_i8 : i8",
    ),
    (
        "%x: i8",
        "%a = arith.constant 3 : i8; %b = arith.constant 6 : i8; %0 = arith.shrsi %x, %a : i8; %1 = arith.shrsi %0, %b : i8; return %1 : i8",
        "%c7_i8 = arith.constant 7 : i8; %0 = arith.shrsi %x, %c7_i8 : i8; return %0 : i8",
    ),
    (
        "%x: i8",
        "%a = arith.constant 1 : i8; %l, %h = arith.mulsi_extended %x, %a : i8; %s = arith.xori %l, %h : i8; return %s : i8",
        "%c7_i8 = arith.constant 7 : i8; %0 = arith.shrsi %x, %c7_i8 : i8; %1 = arith.xori %x, %0 : i8; return %1 : i8",
    ),
    ("%x: i8, %y: i8", "%0 = arith.andi %x, %y : i8; %1 = arith.ori %x, %0 : i8; return %1 : i8", "return %x : i8"),
    ("%x: i8, %y: i8", "%0 = arith.minsi %y, %x : i8; %1 = arith.maxsi %0, %x : i8; return %1 : i8", "return %x : i8"),
    (
        "%x: i8, %y: i8",
        "%0 = arith.minui %y, %x : i8; %1 = arith.minui %0, %x : i8; return %1 : i8",
        "%0 = arith.minui %y, %x : i8; return %0 : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.extui %x : i8 to i32; %1 = arith.extui %y : i8 to i32; %2 = arith.xori %0, %1 : i32; return %2 : i32",
        "%0 = arith.xori %x, %y : i8; %1 = arith.extui %0 : i8 to i32; return %1 : i32",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.extsi %x : i8 to i32; %1 = arith.extsi %y : i8 to i32; %2 = arith.xori %0, %1 : i32; return %2 : i32",
        "%0 = arith.xori %x, %y : i8; %1 = arith.extsi %0 : i8 to i32; return %1 : i32",
    ),
    (
        "%x: i1",
        "%z = arith.constant 0 : i8; %0 = arith.extui %x : i1 to i8; %1 = arith.cmpi eq, %0, %z : i8; return %1 : i1",
        "%t = arith.constant true; %0 = arith.xori %x, %t : i1; return %0 : i1",
    ),
    ("%x: i8", "%0 = arith.sitofp %x : i8 to f32; %1 = arith.fptosi %0 : f32 to i8; return %1 : i8", "return %x : i8"),
    (
        "%x: i8",
        "%0 = arith.index_cast %x : i8 to index; %1 = arith.index_cast %0 : index to i16; return %1 : i16",
        "%0 = arith.extsi %x : i8 to i16; return %0 : i16",
    ),
    (
        "%x: index",
        "%0 = arith.index_castui %x : index to i32; %1 = arith.trunci %0 : i32 to i8; return %1 : i8",
        "%0 = arith.index_castui %x : index to i8; return %0 : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.index_cast %x : i8 to index; %1 = arith.index_cast %y : i8 to index; %2 = arith.cmpi ult, %0, %1 : index; return %2 : i1",
        "%0 = arith.cmpi ult, %x, %y : i8; return %0 : i1",
    ),
    (
        "%c: i1",
        "%a = arith.constant 1 : i8; %b = arith.constant 0 : i8; %0 = arith.select %c, %a, %b : i8; return %0 : i8",
        "%0 = arith.extui %c : i1 to i8; return %0 : i8",
    ),
    (
        "%c: i1",
        "%a = arith.constant 1 : i8; %b = arith.constant 0 : i8; %0 = arith.select %c, %b, %a : i8; return %0 : i8",
        "%t = arith.constant true; %n = arith.xori %c, %t : i1; %0 = arith.extui %n : i1 to i8; return %0 : i8",
    ),
    (
        "%x: f16",
        "%c = arith.constant 2.0 : f16; %0 = arith.negf %x : f16; %1 = arith.mulf %0, %c : f16; return %1 : f16",
        "%c = arith.constant -2.0 : f16; %0 = arith.mulf %x, %c : f16; return %0 : f16",
    ),
    (
        "%x: f16",
        "%c = arith.constant 2.0 : f16; %0 = arith.negf %x : f16; %1 = arith.divf %c, %0 : f16; return %1 : f16",
        "%c = arith.constant -2.0 : f16; %0 = arith.divf %c, %x : f16; return %0 : f16",
    ),
    (
        "%x: f16",
        "%c = arith.constant -1.0 : f16; %0 = arith.divf %x, %c : f16; return %0 : f16",
        "%0 = arith.negf %x : f16; return %0 : f16",
    ),
    (
        "%x: f16",
        "%c = arith.constant -0.0 : f16; %0 = arith.subf %c, %x : f16; return %0 : f16",
        "%0 = arith.negf %x : f16; return %0 : f16",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.muli %x, %y overflow<nsw> : i8; %1 = arith.divsi %0, %y : i8; return %1 : i8",
        "return %x : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.muli %y, %x overflow<nuw> : i8; %1 = arith.divui %0, %y : i8; return %1 : i8",
        "return %x : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.remsi %x, %y : i8; %1 = arith.remsi %0, %y : i8; return %1 : i8",
        "%0 = arith.remsi %x, %y : i8; return %0 : i8",
    ),
    (
        "%x: i8, %y: i8",
        "%0 = arith.muli %x, %y : i8; %1 = arith.divsi %0, %y : i8; return %1 : i8",
        "%0 = arith.muli %x, %y : i8; %1 = arith.divsi %0, %y : i8; return %1 : i8",
    ),
    // What is not chosen may be poison, so that choices do not become logic.
    (
        "%c: i1, %d: i1",
        "%t = arith.constant true; %0 = arith.select %c, %t, %d : i1; return %0 : i1",
        "%t = arith.constant true; %0 = arith.select %c, %t, %d : i1; return %0 : i1",
    ),
    (
        "%c: i1, %d: i1, %x: i8, %y: i8",
        "%0 = arith.select %d, %x, %y : i8; %1 = arith.select %c, %0, %y : i8; return %1 : i8",
        "%0 = arith.select %d, %x, %y : i8; %1 = arith.select %c, %0, %y : i8; return %1 : i8",
    ),
];

fn module(parameters: &str, body: &str) -> String {
    let lines: Vec<String> =
        body.split("; ").map(|line| format!("  {}", line.replace("return", "test.return"))).collect();
    function(parameters, &lines.join("\n"))
}

/// Arguments to try: all of few bits, many of eight bits, special floats.
fn arguments(parameters: &str) -> Vec<Vec<u64>> {
    let mut rows = vec![Vec::new()];
    for parameter in parameters.split(", ") {
        let values: Vec<u64> = match parameter.rsplit(' ').next() {
            Some("i1") => vec![0, 1],
            Some("i2") => (0..4).collect(),
            Some("i3") => (0..8).collect(),
            Some("f16") => special_floats(5, 10),
            Some("index") => vec![0, 1, 127, 128, 255, 1 << 40, u64::MAX],
            _ => (0..=255).step_by(5).chain([1, 127, 128, 254]).collect(),
        };
        rows = rows.iter().flat_map(|row: &Vec<u64>| values.iter().map(|&v| [row.as_slice(), &[v]].concat())).collect();
    }
    rows
}

/// Canonicalizes a program and checks that it gives what it gave; poison may become a value.
fn check(cx: &Context, parameters: &str, body: &str) -> Body {
    let original = parse(cx, &module(parameters, body));
    let mut changed = parse(cx, &module(parameters, body));
    canonicalize(cx, changed.bodies_mut()[0]);
    for row in arguments(parameters) {
        let Some(before) = run_bits(cx, &original, &row) else { continue };
        let after = run_bits(cx, &changed, &row);
        let is_nan = |bits: u64| bits & 0x7FFF > 0x7C00 && body.ends_with("f16");
        let same = after.is_some_and(|after| before == after || is_nan(before) && is_nan(after));
        assert!(same, "{body} at {row:?}: {before:?} {after:?}\n{}", print(cx, &changed, false));
    }
    changed
}

#[test]
fn canonical_forms() {
    let cx = context(&[]);
    for (parameters, body, wanted) in CASES {
        let found = print(&cx, &check(&cx, parameters, body), false);
        // Names of values are not the point here, so they are numbered.
        let wanted = print(&cx, &parse(&cx, &module(parameters, wanted)), false);
        assert_eq!(numbered(&found), numbered(&wanted), "{body}\n{found}");
    }
}

/// Of a few bits, of one, and with flags; what is no program then is left out.
#[test]
fn all_widths_and_flags() {
    let cx = context(&[]);
    let mut checked = 0;
    for (parameters, body, _) in CASES.iter().filter(|(parameters, ..)| parameters.contains("i8")) {
        for width in ["i1", "i2", "i3", "i8"] {
            let narrowed = |text: &str| text.replace("i8", width).replace("_i16", "_i8");
            let (parameters, body) = (narrowed(parameters), narrowed(body));
            for body in [body.clone(), promising(&body, "nsw"), promising(&body, "nuw"), exact(&body)] {
                if first_error(&cx, &module(&parameters, &body)).is_none() {
                    check(&cx, &parameters, &body);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 600, "{checked}");
}

/// The program with a flag on all operations that take it.
fn promising(body: &str, flag: &str) -> String {
    with_suffix(body, &["addi", "subi", "muli", "shli"], &format!(" overflow<{flag}>"))
}

fn exact(body: &str) -> String {
    with_suffix(body, &["divsi", "divui", "shrsi", "shrui"], " exact")
}

fn with_suffix(body: &str, ops: &[&str], suffix: &str) -> String {
    let flagged = |line: &str| match ops.iter().any(|op| line.contains(&format!("arith.{op} "))) {
        true if !line.contains("overflow") => line.replace(" : ", &format!("{suffix} : ")),
        _ => line.to_owned(),
    };
    body.split("; ").map(flagged).collect::<Vec<_>>().join("; ")
}

/// Each integer parameter in turn may be poison: what did not look at it must not do so now.
#[test]
fn operands_that_may_be_poison() {
    let cx = context(&[]);
    for (parameters, body, _) in CASES {
        for parameter in parameters.split(", ") {
            let Some((name, ty)) = parameter.split_once(": ").filter(|(_, ty)| ty.starts_with('i')) else { continue };
            let parameters = parameters.replace(&format!("{name}:"), &format!("{name}_in:"));
            let one = if ty == "i1" { "true".to_owned() } else { format!("1 : {ty}") };
            for making in ["addi # overflow<nuw>", "shrui # exact"] {
                let making = making.replace('#', &format!("{name}_in, %one"));
                let body = format!("%one = arith.constant {one}; {name} = arith.{making} : {ty}; {body}");
                check(&cx, &parameters, &body);
            }
        }
    }
}

const CMPI: [&str; 10] = ["eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"];
const CMPF: [&str; 16] =
    ["false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno", "true"];

/// Extended integers are compared as they were, unless the constant is between them.
#[test]
fn comparisons_of_extended_integers() {
    let cx = context(&[]);
    for (extension, from, to) in [
        ("extsi", "i8", "i16"),
        ("extui", "i8", "i16"),
        ("extsi", "i1", "i8"),
        ("extui", "i1", "i8"),
        ("index_cast", "i8", "index"),
        ("index_castui", "i8", "index"),
    ] {
        for (predicate, constant) in CMPI.iter().flat_map(|p| [-128_i32, -127, -5, -1, 0, 1, 5, 127].map(|c| (p, c))) {
            for constant in
                [constant, constant - 200, constant + 200].into_iter().filter(|c| to != "i8" || c.abs() < 128)
            {
                let body = format!(
                    "%c = arith.constant {constant} : {to}; %0 = arith.{extension} %x : {from} to {to}; \
                     %1 = arith.cmpi {predicate}, %0, %c : {to}; return %1 : i1"
                );
                let changed = print(&cx, &check(&cx, &format!("%x: {from}"), &body), false);
                let is_between = predicate.starts_with('u') && !extension.ends_with("ui");
                assert!(!changed.contains(extension) || is_between, "{body}\n{changed}");
            }
        }
        for predicate in CMPI {
            let body = format!(
                "%0 = arith.{extension} %x : {from} to {to}; %1 = arith.{extension} %y : {from} to {to}; \
                 %2 = arith.cmpi {predicate}, %0, %1 : {to}; return %2 : i1"
            );
            let changed = print(&cx, &check(&cx, &format!("%x: {from}, %y: {from}"), &body), false);
            assert!(!changed.contains(extension), "{body}\n{changed}");
        }
    }
}

/// Integers that a float holds exactly are compared as integers, others as floats.
#[test]
fn comparisons_of_converted_integers() {
    let cx = context(&[]);
    for (conversion, ty) in [("sitofp", "i8"), ("uitofp", "i8"), ("sitofp", "i1"), ("uitofp", "i1"), ("sitofp", "i16")]
    {
        for (predicate, constant) in CMPF.iter().flat_map(|p| {
            ["0.0", "-0.0", "6.0", "5.5", "-5.5", "127.0", "127.5", "-128.0", "-128.5", "255.0", "255.5", "0.5", "1.0"]
                .into_iter()
                .chain(["-1.0", "300.0", "-300.0", "0x7C00", "0xFC00", "0x7E00", "2048.0", "0x0001"])
                .map(move |c| (p, c))
        }) {
            let body = format!(
                "%c = arith.constant {constant} : f16; %0 = arith.{conversion} %x : {ty} to f16; \
                 %1 = arith.cmpf {predicate}, %0, %c : f16; return %1 : i1"
            );
            let changed = print(&cx, &check(&cx, &format!("%x: {ty}"), &body), false);
            assert!(!changed.contains(conversion) || ty == "i16", "{body}\n{changed}");
        }
    }
}

/// The text with values numbered in the order in which they appear.
fn numbered(text: &str) -> String {
    let mut names: Vec<&str> = Vec::new();
    let mut out = String::new();
    for (at, piece) in text.split('%').enumerate() {
        if at == 0 {
            out.push_str(piece);
            continue;
        }
        let end = piece.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '-')).unwrap_or(piece.len());
        let name = &piece[..end];
        let number = names.iter().position(|&known| known == name).unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        });
        out.push_str(&format!("%{number}{}", &piece[end..]));
    }
    out
}
