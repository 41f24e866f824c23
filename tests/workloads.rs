//! The four irregular workloads at their full sizes: the memory that their gradients take, beside
//! that of a derivative written by hand.
//!
//! Counted are the bytes of all parameters of `@f_vjp` and of all buffers that it makes. By hand one
//! writes the same parameters and adjoints, and has row-local values again; what such a derivative
//! needs besides is said for each program.

use std::path::Path;

use ft_opt::Streams;
use ir::syntax::{ParseOptions, parse_module};
use ir::{Context, DYNAMIC, Sink, Type};

/// A program of `autodiff/workloads` and how its sizes grow.
struct Workload {
    name: &'static str,
    /// What to write for what.
    sizes: &'static [(&'static str, &'static str)],
    /// The bytes of its parameters and of the adjoints of those of floats.
    parameters: u64,
    /// The bytes of the buffers that a derivative by hand makes.
    by_hand: u64,
    /// How many entries a tape has that grows, for it is nowhere in the types.
    growing: u64,
}

const F64: u64 = 8;
const I32: u64 = 4;

/// Vertices, edges and features of the graph.
const GRAPH: [u64; 3] = [2708, 10_556, 32];

const WORKLOADS: &[Workload] = &[
    Workload {
        name: "subdivnet",
        sizes: &[
            ("?x3xi32", "8000x3xi32"),
            ("?x3xf64", "8000x13xf64"),
            ("?x4xf64", "8000x64xf64"),
            ("3x4x", "13x64x"),
            ("memref<3xf64>", "memref<13xf64>"),
        ],
        parameters: 8000 * 3 * I32 + 2 * F64 * (8000 * 13 + 8000 * 64 + 4 * 13 * 64),
        // The three sums of a face and their adjoints.
        by_hand: 6 * 13 * F64,
        growing: 0,
    },
    Workload {
        name: "longformer",
        sizes: &[
            ("2x?x3xf64", "8x10000x512xf64"),
            ("memref<5xf64>", "memref<65xf64>"),
            ("%w = arith.constant 2 ", "%w = arith.constant 32 "),
            ("%width = arith.constant 5 ", "%width = arith.constant 65 "),
            ("%dilation = arith.constant 2 ", "%dilation = arith.constant 4 "),
            ("%dilated = arith.constant 1 ", "%dilated = arith.constant 2 "),
        ],
        parameters: 2 * F64 * 4 * 8 * 10_000 * 512,
        // The scores of a position, their exponentials, and the adjoints of both.
        by_hand: 4 * 65 * F64,
        growing: 0,
    },
    Workload {
        name: "softras",
        sizes: &[
            ("memref<2x3xi32>", "memref<1000x3xi32>"),
            ("2x3x3xf64", "1000x64x64xf64"),
            ("memref<4x3xf64>", "memref<502x3xf64>"),
            ("%h = arith.constant 3 ", "%h = arith.constant 64 "),
            ("%count = arith.constant 2 ", "%count = arith.constant 1000 "),
        ],
        parameters: 1000 * 3 * I32 + 2 * F64 * (502 * 3 + 1000 * 64 * 64),
        // Three corners, three products and three distances, and their adjoints.
        by_hand: 2 * (6 + 3 + 3) * F64,
        growing: 0,
    },
    Workload {
        name: "gat",
        sizes: &[
            ("4xi32", "2709xi32"),
            ("6xi32", "10556xi32"),
            ("6xf64", "10556xf64"),
            ("<4xf64>", "<32xf64>"),
            ("<3xf64>", "<2708xf64>"),
            ("3x4xf64", "2708x32xf64"),
            ("4x4xf64", "32x32xf64"),
            ("%vertices = arith.constant 3 ", "%vertices = arith.constant 2708 "),
            ("%f = arith.constant 4 ", "%f = arith.constant 32 "),
        ],
        parameters: I32 * (2709 + 10_556) + 2 * F64 * (2 * GRAPH[0] * GRAPH[2] + GRAPH[2] * GRAPH[2] + 2 * GRAPH[2]),
        // Features after the product, what each vertex gives to both sides of an edge, and their
        // adjoints; the sum of each row, and the weight of each edge and its adjoint.
        by_hand: F64 * (2 * (GRAPH[0] * GRAPH[2] + 2 * GRAPH[0]) + GRAPH[0] + 2 * GRAPH[1]),
        growing: GRAPH[1],
    },
];

/// The program at its full size.
fn program(workload: &Workload) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("autodiff/workloads");
    let mut text = std::fs::read_to_string(folder.join(workload.name).with_extension("mlir")).unwrap();
    for (from, to) in workload.sizes {
        assert!(text.contains(from), "{}: `{from}` is not there any more", workload.name);
        text = text.replace(from, to);
    }
    text
}

/// What the plan for a program keeps, in bytes, the names of the values, and the derivative.
fn derivative(workload: &Workload) -> (u64, String, String) {
    let pipeline = format!("--pass-pipeline=ad-vjp{{function={} report=-}}", workload.name);
    let arguments = ["ft-opt", "-", &pipeline].map(str::to_owned);
    let text = program(workload);
    let (mut out, mut err, mut stdin) = (Vec::new(), Vec::new(), text.as_bytes());
    let code = ft_opt::run(&arguments, &mut Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false });
    let report = String::from_utf8(err).unwrap();
    assert_eq!(code, 0, "{report}");
    let words: Vec<&str> = report.split_whitespace().collect();
    let at = words.iter().position(|&word| word == "bytes;").expect("the report begins with the bytes of the tape");
    let kept = report.lines().filter(|line| line.contains(": tape (")).collect::<Vec<_>>().join("\n");
    (words[at - 1].parse().unwrap(), kept, String::from_utf8(out).unwrap())
}

/// The bytes of the parameters of a function, and of all buffers that it makes. A tape that grows is
/// half empty at worst, and while it moves there are its last half and its new place.
fn memory(text: &str, function: &str, growing: u64) -> [u64; 2] {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let module = parse_module(&cx, "<derivative>", text, &ParseOptions::default(), &mut sink);
    let module = module.unwrap_or_else(|_| panic!("{:?}", sink.diagnostics()));
    let body = module.nested(module.symbol(&cx, function).expect("the derivative")).expect("it has a body");
    let bytes = |ty: Type| -> u64 {
        let element = ty.element(&cx).bytes(&cx).unwrap_or(8);
        let shape = ty.shape(&cx).expect("it is ranked");
        let count = |&size: &i64| if size == DYNAMIC { 3 * growing } else { size as u64 };
        element as u64 * shape.iter().map(count).product::<u64>()
    };
    let made = body.walk_all().filter(|&op| matches!(body.def(op).name, "memref.alloc" | "memref.alloca"));
    let made = made.map(|op| bytes(body.ty(body.result(op, 0)))).sum();
    [body.parameters().iter().map(|&value| bytes(body.ty(value))).sum(), made]
}

#[test]
fn full_sizes_take_the_memory_of_derivatives_by_hand() {
    for workload in WORKLOADS {
        let by_hand = workload.parameters + workload.by_hand;
        let (tape, kept, text) = derivative(workload);
        let [parameters, made] = memory(&text, &format!("{}_vjp", workload.name), workload.growing);
        let all = parameters + made;
        println!("{}: {tape} bytes on the tape, {all} in all, {by_hand} by hand", workload.name);
        assert_eq!(parameters, workload.parameters, "{}: the signature", workload.name);
        assert!(all * 5 <= by_hand * 6, "{}: {all} bytes, {by_hand} by hand\n{kept}", workload.name);
    }
}
