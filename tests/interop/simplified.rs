//! What upstream's passes make of small programs, ours make of them too: after the same passes, no program has more
//! operations of ours than of theirs. Constants are not counted.
//!
//! The programs are those of `cleanup/like_upstream.mlir` and one for each form of the tables below.

use std::fmt::Write as _;

use super::{folder, installed, run_tool, upstream};

/// Where upstream's passes do more, and why ours do not.
const OPEN: &[(&str, &str)] = &[
    ("if_not", "patterns on conditionals do not know what a negation is"),
    ("while_cond_true", "a condition computed again in the second region is not seen to be the same"),
    ("mem2reg_llvm", "buffers are promoted before they are lowered; LLVM does the rest"),
];

const OURS: &str = "--pass-pipeline=canonicalize,cse,inline,licm,mem2reg,symbol-dce,canonicalize,cse";
const THEIRS: &[&str] = &[
    "--split-input-file",
    "--canonicalize",
    "--cse",
    "--inline",
    "--loop-invariant-code-motion",
    "--mem2reg",
    "--symbol-dce",
    "--canonicalize",
    "--cse",
];

/// Parameters and constants of every generated program.
const HEAD: &str = "\
(%a: i32, %b: i32, %p: i1, %q: i1, %x: f32, %y: f32, %h: f16, %i: i16, %v: vector<4xi32>, %w: vector<4xf32>) -> TYPE {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c2 = arith.constant 2 : i32
  %c3 = arith.constant 3 : i32
  %m1 = arith.constant -1 : i32
  %true = arith.constant true
  %false = arith.constant false
  %f0 = arith.constant 0.0 : f32
  %fm0 = arith.constant -0.0 : f32
  %f1 = arith.constant 1.0 : f32
  %f2 = arith.constant 2.0 : f32
  %fm1 = arith.constant -1.0 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %inf = arith.constant 0x7F800000 : f32
  %v0 = arith.constant dense<0> : vector<4xi32>
  %v1 = arith.constant dense<[1, 2, 3, 4]> : vector<4xi32>
  %w1 = arith.constant dense<1.0> : vector<4xf32>
";

/// What `OP` stands for, and programs in which it does: lines that give `%r`, and its type.
const FAMILIES: &[(&str, &[(&str, &str)])] = &[
    (
        "addi subi muli divsi divui remsi remui andi ori xori shli shrsi shrui maxsi maxui minsi minui ceildivsi \
         ceildivui floordivsi",
        &[
            ("%r = arith.OP %a, %c0 : i32", "i32"),
            ("%r = arith.OP %a, %c1 : i32", "i32"),
            ("%r = arith.OP %a, %m1 : i32", "i32"),
            ("%r = arith.OP %c0, %a : i32", "i32"),
            ("%r = arith.OP %c1, %a : i32", "i32"),
            ("%r = arith.OP %m1, %a : i32", "i32"),
            ("%r = arith.OP %a, %a : i32", "i32"),
            ("%r = arith.OP %c3, %c2 : i32", "i32"),
            ("%0 = arith.OP %a, %c2 : i32; %r = arith.OP %0, %c3 : i32", "i32"),
            ("%0 = arith.OP %a, %b : i32; %r = arith.OP %0, %b : i32", "i32"),
            ("%0 = arith.OP %a, %b : i32; %r = arith.OP %b, %0 : i32", "i32"),
            ("%0 = arith.addi %a, %c2 : i32; %r = arith.OP %0, %c3 : i32", "i32"),
            ("%0 = arith.subi %c2, %a : i32; %r = arith.OP %c3, %0 : i32", "i32"),
            ("%0 = arith.subi %a, %b : i32; %r = arith.OP %0, %b : i32", "i32"),
            ("%0 = arith.addi %a, %b : i32; %r = arith.OP %0, %a : i32", "i32"),
            ("%0 = arith.muli %a, %m1 : i32; %r = arith.OP %b, %0 : i32", "i32"),
            ("%0 = arith.xori %a, %m1 : i32; %r = arith.OP %a, %0 : i32", "i32"),
            ("%r = arith.OP %v, %v0 : vector<4xi32>", "vector<4xi32>"),
            ("%r = arith.OP %v1, %v1 : vector<4xi32>", "vector<4xi32>"),
        ],
    ),
    (
        "eq ne slt sle sgt sge ult ule ugt uge",
        &[
            ("%r = arith.cmpi OP, %a, %a : i32", "i1"),
            ("%r = arith.cmpi OP, %c3, %c2 : i32", "i1"),
            ("%r = arith.cmpi OP, %a, %c0 : i32", "i1"),
            ("%r = arith.cmpi OP, %p, %true : i1", "i1"),
            ("%r = arith.cmpi OP, %p, %false : i1", "i1"),
            ("%0 = arith.cmpi OP, %a, %b : i32; %r = arith.xori %0, %true : i1", "i1"),
            ("%0 = arith.extui %p : i1 to i32; %r = arith.cmpi OP, %0, %c0 : i32", "i1"),
            ("%0 = arith.extsi %p : i1 to i32; %r = arith.cmpi OP, %0, %c0 : i32", "i1"),
            ("%0 = arith.cmpi OP, %c3, %a : i32; %1 = arith.cmpi OP, %a, %c3 : i32; %r = arith.andi %0, %1 : i1", "i1"),
            (
                "%0 = arith.extsi %a : i32 to i64; %1 = arith.extsi %b : i32 to i64; %r = arith.cmpi OP, %0, %1 : i64",
                "i1",
            ),
        ],
    ),
    (
        "oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno",
        &[
            ("%r = arith.cmpf OP, %x, %nan : f32", "i1"),
            ("%r = arith.cmpf OP, %x, %x : f32", "i1"),
            ("%r = arith.cmpf OP, %f1, %f2 : f32", "i1"),
            ("%0 = arith.sitofp %i : i16 to f32; %r = arith.cmpf OP, %0, %f0 : f32", "i1"),
            ("%0 = arith.cmpf OP, %x, %y : f32; %r = arith.xori %0, %true : i1", "i1"),
        ],
    ),
    (
        "addf subf mulf divf remf maximumf minimumf maxnumf minnumf",
        &[
            ("%r = arith.OP %x, %f0 : f32", "f32"),
            ("%r = arith.OP %x, %fm0 : f32", "f32"),
            ("%r = arith.OP %x, %f1 : f32", "f32"),
            ("%r = arith.OP %x, %fm1 : f32", "f32"),
            ("%r = arith.OP %x, %nan : f32", "f32"),
            ("%r = arith.OP %x, %inf : f32", "f32"),
            ("%r = arith.OP %fm0, %x : f32", "f32"),
            ("%r = arith.OP %f1, %x : f32", "f32"),
            ("%r = arith.OP %nan, %x : f32", "f32"),
            ("%r = arith.OP %x, %x : f32", "f32"),
            ("%r = arith.OP %f2, %f1 : f32", "f32"),
            ("%0 = arith.negf %x : f32; %1 = arith.negf %y : f32; %r = arith.OP %0, %1 : f32", "f32"),
            ("%0 = arith.negf %x : f32; %r = arith.OP %0, %y : f32", "f32"),
            ("%0 = arith.negf %x : f32; %r = arith.OP %y, %0 : f32", "f32"),
            ("%r = arith.OP %w, %w1 : vector<4xf32>", "vector<4xf32>"),
            ("%r = arith.OP %x, %x fastmath<fast> : f32", "f32"),
        ],
    ),
    (
        "absf ceil floor round roundeven trunc sqrt exp exp2 log log2 log10 log1p sin cos tan tanh atan erf cbrt rsqrt \
         sinh cosh asin acos expm1",
        &[("%r = math.OP %f1 : f32", "f32"), ("%0 = math.OP %x : f32; %r = math.OP %0 : f32", "f32")],
    ),
    (
        "extsi extui",
        &[
            ("%r = arith.OP %m1 : i32 to i64", "i64"),
            ("%0 = arith.OP %i : i16 to i32; %r = arith.OP %0 : i32 to i64", "i64"),
            ("%0 = arith.OP %a : i32 to i64; %r = arith.trunci %0 : i64 to i32", "i32"),
            ("%0 = arith.OP %a : i32 to i64; %r = arith.trunci %0 : i64 to i8", "i8"),
            ("%0 = arith.OP %a : i32 to i64; %r = arith.trunci %0 : i64 to i40", "i40"),
            ("%0 = arith.OP %a : i32 to i64; %r = arith.sitofp %0 : i64 to f64", "f64"),
            ("%0 = arith.OP %a : i32 to i64; %r = arith.index_cast %0 : i64 to index", "index"),
        ],
    ),
    (
        "one",
        &[
            ("%r = arith.select %p, %a, %a : i32", "i32"),
            ("%r = arith.select %true, %a, %b : i32", "i32"),
            ("%r = arith.select %p, %true, %false : i1", "i1"),
            ("%r = arith.select %p, %false, %true : i1", "i1"),
            ("%r = arith.select %p, %c1, %c0 : i32", "i32"),
            ("%r = arith.select %p, %p, %q : i1", "i1"),
            ("%0 = arith.xori %p, %true : i1; %r = arith.select %0, %a, %b : i32", "i32"),
            ("%0 = arith.cmpi eq, %a, %b : i32; %r = arith.select %0, %a, %b : i32", "i32"),
            ("%0 = arith.select %p, %a, %b : i32; %r = arith.select %p, %0, %c3 : i32", "i32"),
            ("%0 = arith.trunci %a : i32 to i16; %r = arith.trunci %0 : i16 to i8", "i8"),
            ("%0 = arith.index_cast %a : i32 to index; %r = arith.index_cast %0 : index to i32", "i32"),
            ("%0 = arith.bitcast %a : i32 to f32; %r = arith.bitcast %0 : f32 to i32", "i32"),
            ("%0 = arith.extf %h : f16 to f32; %r = arith.truncf %0 : f32 to f16", "f16"),
            ("%0 = arith.extf %h : f16 to f32; %r = arith.extf %0 : f32 to f64", "f64"),
            ("%0 = arith.sitofp %i : i16 to f64; %r = arith.truncf %0 : f64 to f32", "f32"),
            ("%0 = arith.negf %x : f32; %r = arith.negf %0 : f32", "f32"),
            ("%0 = arith.negf %x : f32; %r = math.absf %0 : f32", "f32"),
            ("%r, %1 = arith.addui_extended %a, %c0 : i32, i1", "i32"),
            ("%r, %1 = arith.mulsi_extended %a, %b : i32", "i32"),
            ("%1, %r = arith.mului_extended %m1, %m1 : i32", "i32"),
            ("%r = math.fma %f2, %f2, %f1 : f32", "f32"),
            ("%r = math.copysign %f2, %fm1 : f32", "f32"),
            ("%r = math.ctlz %c1 : i32", "i32"),
            (
                "%0 = vector.broadcast %x : f32 to vector<4xf32>; %r = vector.extract %0[2] : f32 from vector<4xf32>",
                "f32",
            ),
            (
                "%0 = vector.insert %x, %w [1] : f32 into vector<4xf32>; %r = vector.extract %0[1] : f32 from vector<4xf32>",
                "f32",
            ),
            (
                "%0 = vector.insert %x, %w [1] : f32 into vector<4xf32>; %r = vector.extract %0[2] : f32 from vector<4xf32>",
                "f32",
            ),
            (
                "%0 = vector.insert %x, %w [1] : f32 into vector<4xf32>; %r = vector.insert %y, %0 [1] : f32 into vector<4xf32>",
                "vector<4xf32>",
            ),
            (
                "%0 = vector.broadcast %w : vector<4xf32> to vector<2x4xf32>; %r = vector.extract %0[1] : vector<4xf32> from vector<2x4xf32>",
                "vector<4xf32>",
            ),
            ("%r = vector.extract %v1[2] : i32 from vector<4xi32>", "i32"),
            ("%r = vector.shuffle %w, %w1 [4, 5, 6, 7] : vector<4xf32>, vector<4xf32>", "vector<4xf32>"),
            ("%r = vector.reduction <add>, %v1 : vector<4xi32> into i32", "i32"),
            (
                "%0 = vector.constant_mask [4] : vector<4xi1>; %r = arith.select %0, %w, %w1 : vector<4xi1>, vector<4xf32>",
                "vector<4xf32>",
            ),
            (
                "%0 = vector.shape_cast %w : vector<4xf32> to vector<2x2xf32>; %r = vector.shape_cast %0 : vector<2x2xf32> to vector<4xf32>",
                "vector<4xf32>",
            ),
            ("%r = vector.from_elements %x, %x, %x, %x : vector<4xf32>", "vector<4xf32>"),
        ],
    ),
];

/// A program for each operation in each form, with a name.
fn generated() -> Vec<String> {
    let mut programs = Vec::new();
    for (operations, forms) in FAMILIES {
        for operation in operations.split_whitespace() {
            for (lines, ty) in *forms {
                let mut text = format!("func.func @{operation}_{}{}", programs.len(), HEAD.replace("TYPE", ty));
                for line in lines.replace("OP", operation).split("; ") {
                    // Writing to a string cannot fail.
                    let _ = writeln!(text, "  {line}");
                }
                programs.push(format!("{text}  return %r : {ty}\n}}\n"));
            }
        }
    }
    programs
}

/// How many operations a printed program has, without constants.
fn count(program: &str) -> usize {
    let is_counted = |line: &&str| {
        let is_operation = line.starts_with('%') || line.starts_with(char::is_alphabetic);
        is_operation && !line.contains(" = arith.constant ") && !line.starts_with("module")
    };
    program.lines().map(str::trim).filter(is_counted).count()
}

#[test]
fn no_program_is_left_with_more() {
    let Some(mlir_opt) = installed("mlir-opt") else { return };
    let written = std::fs::read_to_string(folder("cleanup").join("like_upstream.mlir")).expect("the test file");
    let mut programs: Vec<String> = written.split("// -----\n").map(str::to_owned).collect();
    programs.extend(generated());
    let text = programs.join("// -----\n");
    let scratch = tempfile::tempdir().expect("a folder");
    let file = scratch.path().join("programs.mlir");
    std::fs::write(&file, &text).expect("a file");
    let file = file.display().to_string();
    let ours = run_tool(ft_opt::run, &["ft-opt", &file, "--split-input-file", OURS]).expect("ours succeed");
    let theirs = upstream(&mlir_opt, THEIRS, &text, "the programs");
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (ours.split("// -----").collect(), theirs.split("// -----").collect());
    assert_eq!((ours.len(), theirs.len()), (programs.len(), programs.len()));
    let mut fewer = 0;
    for ((program, ours), theirs) in programs.iter().zip(&ours).zip(&theirs) {
        let name = program.split_once('@').map_or("", |(_, rest)| rest.split('(').next().unwrap_or(""));
        let is_open = OPEN.iter().any(|(open, _)| *open == name);
        let (left, right) = (count(ours), count(theirs));
        assert_eq!(left > right, is_open, "of\n{program}\nours leave\n{ours}\nand upstream's\n{theirs}");
        fewer += usize::from(left < right);
    }
    eprintln!("{} programs compared; in {fewer} ours leave fewer operations", programs.len());
}
