//! Programs of StableHLO on the command line: no flag says what they are, and whatever is wrong
//! with a program or a file is said, and nothing is written.

mod common;

use std::path::{Path, PathBuf};

use common::ft_run;
use ft_run::npy::{self, Array, Dtype};

/// As JAX prints it.
const PROGRAM: &str = r#"module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<3xui8>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg1 : (tensor<3xui8>) -> tensor<3xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
"#;

/// A folder with arrays that fit the program, and some that do not.
struct Files(tempfile::TempDir);

impl Files {
    fn new() -> Files {
        let files = Files(tempfile::tempdir().unwrap());
        let floats = |shape: &[usize], values: &[f32]| Array {
            dtype: Dtype::F32,
            shape: shape.to_vec(),
            data: values.iter().flat_map(|value| value.to_le_bytes()).collect(),
        };
        let x = floats(&[2, 3], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
        files.save("x.npy", &npy::to_bytes(&x));
        files.save("turned.npy", &npy::to_bytes(&Array { shape: vec![3, 2], ..x.clone() }));
        files.save("flat.npy", &npy::to_bytes(&Array { shape: vec![6], ..x.clone() }));
        files.save("wide.npy", &npy::to_bytes(&Array { dtype: Dtype::F64, shape: vec![2, 3], data: vec![0; 48] }));
        let w = Array { dtype: Dtype::U8, shape: vec![3], data: vec![1, 0, 255] };
        files.save("w.npy", &npy::to_bytes(&w));
        files.save("signed.npy", &npy::to_bytes(&Array { dtype: Dtype::I8, ..w }));
        let bytes = npy::to_bytes(&x);
        files.save("cut.npy", &bytes[..bytes.len() - 5]);
        files.save("long.npy", &[&bytes[..], b"xx"].concat());
        files.save("header.npy", &bytes[..40]);
        files.save("empty.npy", b"");
        files.save("magic.npy", &[b"NUMPY", &bytes[5..]].concat());
        let replaced = |from: &str, to: &str| {
            let at = bytes.windows(from.len()).position(|part| part == from.as_bytes()).unwrap();
            [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat()
        };
        files.save("sizes.npy", &replaced("(2, 3)", "(2,-3)"));
        files.save("objects.npy", &replaced("'<f4'", "'|O4'"));
        files
    }

    fn save(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs a program by an engine on files, into a folder that is not there yet.
    fn run(&self, program: &str, engine: &str, inputs: &[&str]) -> (common::Ran, PathBuf) {
        let out = self.path("out");
        let inputs: Vec<String> = inputs.iter().map(|name| self.path(name).display().to_string()).collect();
        let mut words = vec![engine, "--out", out.to_str().unwrap()];
        words.extend(inputs.iter().flat_map(|input| ["--in", input]));
        (ft_run(program, &words), out)
    }

    /// What is said of a program and files, by both engines. Nothing may be written.
    #[track_caller]
    fn refused(&self, program: &str, inputs: &[&str]) -> String {
        let by = |engine| {
            let (ran, out) = self.run(program, engine, inputs);
            assert!(!Path::exists(&out), "{inputs:?}: something is written");
            ran.failed()
        };
        let (evaluated, native) = (by("--engine=eval"), by("--engine=jit"));
        assert_eq!(evaluated, native);
        native
    }
}

#[test]
fn no_flag_says_that_a_program_is_stablehlo() {
    for engine in ["--engine=eval", "--engine=jit"] {
        let files = Files::new();
        let (ran, out) = files.run(PROGRAM, engine, &["x.npy", "w.npy"]);
        ran.ok();
        let found = npy::read(out.join("result0.npy").to_str().unwrap()).unwrap();
        let data = [766f32, 1534.0].iter().flat_map(|value| value.to_le_bytes()).collect();
        assert_eq!(found, Array { dtype: Dtype::F32, shape: vec![2], data });
    }
}

#[test]
fn files_that_do_not_fit_are_named() {
    let files = Files::new();
    let cases: [(&[&str], &str); 13] = [
        (&["turned.npy", "w.npy"], "it holds float32[3, 2], but `tensor<2x3xf32>` wants float32[2, 3]"),
        (&["flat.npy", "w.npy"], "it holds float32[6], but `tensor<2x3xf32>` wants float32[2, 3]"),
        (&["wide.npy", "w.npy"], "it holds float64[2, 3], but `tensor<2x3xf32>` wants float32[2, 3]"),
        (&["x.npy", "signed.npy"], "it holds int8[3], but `tensor<3xui8>` wants uint8[3]"),
        (&["x.npy"], "`@main` takes 2 parameters, but --in gives 1 value"),
        (&["x.npy", "w.npy", "w.npy"], "`@main` takes 2 parameters, but --in gives 3 values"),
        (&["cut.npy", "w.npy"], "the header promises 24 bytes of data (float32 of shape [2, 3]), but the file has 19"),
        (&["long.npy", "w.npy"], "the header promises 24 bytes of data (float32 of shape [2, 3]), but the file has 26"),
        (&["header.npy", "w.npy"], "the file ends in its header"),
        (&["empty.npy", "w.npy"], "not a .npy file"),
        (&["magic.npy", "w.npy"], "not a .npy file: it does not begin with `\\x93NUMPY`"),
        (&["sizes.npy", "w.npy"], "`-3` is not a size"),
        (&["objects.npy", "w.npy"], "arrays of type `|O4` are not supported"),
    ];
    for (inputs, wanted) in cases {
        let message = files.refused(PROGRAM, inputs);
        assert!(message.contains(wanted), "{inputs:?}: {message}");
        assert!(inputs.len() != 2 || message.contains("parameter `arg"), "{message}");
    }
}

#[test]
fn malformed_programs_are_refused_where_they_are_wrong() {
    let files = Files::new();
    let cases = [
        (
            "dot_general",
            "dot_generl",
            "there is no operation `stablehlo.dot_generl`; did you mean `stablehlo.dot_general`?",
        ),
        (
            "tensor<3xf32>) -> tensor<2xf32>",
            "tensor<4xf32>) -> tensor<2xf32>",
            "`%0` has type tensor<3xf32>, but tensor<4xf32> is wanted here",
        ),
        (
            "-> tensor<2xf32>\n    return",
            "-> tensor<5xf32>\n    return",
            "the result is `tensor<5xf32>`, but operands and attributes give `tensor<2xf32>`",
        ),
        ("[1] x [0]", "[7] x [0]", "dimension 7 is not below the rank 2"),
        ("return %1", "return %2", "%2"),
        ("tensor<3xui8>) -> tensor<3xf32>", "tensor<3xui8>) -> tensor<3xcomplex<f32>>", "complex"),
    ];
    for (from, to, wanted) in cases {
        let message = files.refused(&PROGRAM.replacen(from, to, 1), &["x.npy", "w.npy"]);
        assert!(message.contains(wanted), "{to}: {message}");
        assert!(message.contains(" --> <stdin>:"), "{to}: {message}");
    }
    let end = PROGRAM.rfind("return").unwrap();
    for end in (0..end).step_by(7) {
        let message = files.refused(&PROGRAM[..end], &["x.npy", "w.npy"]);
        assert!(!message.is_empty() && !message.contains("panicked"), "{end}: {message}");
    }
}
