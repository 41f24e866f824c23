//! Identities and patterns: each program beside its canonical form, and the two give the same
//! for all (or special) arguments.

mod common;

use common::{canonicalize, context, function, parse, print, run_bits, special_floats};

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
];

fn module(parameters: &str, body: &str) -> String {
    let lines: Vec<String> =
        body.split("; ").map(|line| format!("  {}", line.replace("return", "test.return"))).collect();
    function(parameters, &lines.join("\n"))
}

/// Arguments to try: all of one and eight bits, special floats.
fn arguments(parameters: &str) -> Vec<Vec<u64>> {
    let mut rows = vec![Vec::new()];
    for parameter in parameters.split(", ") {
        let values: Vec<u64> = match parameter.rsplit(' ').next() {
            Some("i1") => vec![0, 1],
            Some("f16") => special_floats(5, 10),
            Some("index") => vec![0, 1, 127, 128, 255, 1 << 40, u64::MAX],
            _ => (0..=255).step_by(5).chain([1, 127, 128, 254]).collect(),
        };
        rows = rows.iter().flat_map(|row: &Vec<u64>| values.iter().map(|&v| [row.as_slice(), &[v]].concat())).collect();
    }
    rows
}

#[test]
fn canonical_forms() {
    let cx = context(&[]);
    for (parameters, body, wanted) in CASES {
        let original = parse(&cx, &module(parameters, body));
        let mut changed = parse(&cx, &module(parameters, body));
        canonicalize(&cx, changed.bodies_mut()[0]);
        // Names of values are not the point here, so they are numbered.
        let found = print(&cx, &changed, false);
        assert_eq!(
            numbered(&found),
            numbered(&print(&cx, &parse(&cx, &module(parameters, wanted)), false)),
            "{body}\n{found}"
        );
        for row in arguments(parameters) {
            let (before, after) = (run_bits(&cx, &original, &row), run_bits(&cx, &changed, &row));
            let is_nan = |bits: Option<u64>| bits.is_some_and(|bits| bits & 0x7FFF > 0x7C00) && body.ends_with("f16");
            assert!(before == after || is_nan(before) && is_nan(after), "{body} at {row:?}: {before:?} {after:?}");
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
