//! The four irregular workloads at their full sizes: what their gradients keep, beside what a
//! derivative written by hand has anyway, its parameters and their adjoints.

use std::path::Path;

use ft_opt::Streams;

/// A program of `autodiff/workloads` and how its sizes grow.
struct Workload {
    name: &'static str,
    /// What to write for what.
    sizes: &'static [(&'static str, &'static str)],
    /// The bytes of its parameters, local buffers and the adjoints of those of floats.
    bytes: u64,
}

const F64: u64 = 8;
const I32: u64 = 4;

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
        bytes: 8000 * 3 * I32 + 2 * F64 * (8000 * 13 + 8000 * 64 + 4 * 13 * 64),
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
        bytes: 2 * F64 * 4 * 8 * 10_000 * 512,
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
        bytes: 1000 * 3 * I32 + 2 * F64 * (502 * 3 + 1000 * 64 * 64),
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
        bytes: I32 * (2709 + 10_556) + 2 * F64 * (3 * 2708 * 32 + 32 * 32 + 2 * 32 + 2 * 2708 + 2 * 10_556),
    },
];

/// What the plan for a program keeps, in bytes, with the names of the values.
fn tape(workload: &Workload) -> (u64, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("autodiff/workloads");
    let mut text = std::fs::read_to_string(folder.join(workload.name).with_extension("mlir")).unwrap();
    for (from, to) in workload.sizes {
        assert!(text.contains(from), "{}: `{from}` is not there any more", workload.name);
        text = text.replace(from, to);
    }
    let pipeline = format!("--pass-pipeline=ad-vjp{{function={} report=-}}", workload.name);
    let arguments = ["ft-opt", "-", "-o", "/dev/null", &pipeline].map(str::to_owned);
    let (mut out, mut err, mut stdin) = (Vec::new(), Vec::new(), text.as_bytes());
    let code = ft_opt::run(&arguments, &mut Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false });
    let report = String::from_utf8(err).unwrap();
    assert_eq!(code, 0, "{report}");
    let words: Vec<&str> = report.split_whitespace().collect();
    let at = words.iter().position(|&word| word == "bytes;").expect("the report begins with the bytes of the tape");
    let kept = report.lines().filter(|line| line.contains(": tape (")).collect::<Vec<_>>().join("\n");
    (words[at - 1].parse().unwrap(), kept)
}

#[test]
fn full_sizes_keep_little_beside_what_is_there_anyway() {
    for workload in WORKLOADS {
        let (bytes, kept) = tape(workload);
        let limit = workload.bytes / 5;
        assert!(bytes <= limit, "{}: {bytes} bytes on the tape, at most {limit} wanted\n{kept}", workload.name);
    }
}
