//! What comes out does not depend on the number of threads, nor on which one is first.

use ft_opt::Streams;
use harness::generator::{Floats, program};

/// The functions of many random programs, with names of their own.
fn module() -> String {
    let one = |seed: u64| {
        program(seed, Floats::Any)
            .replace("@f(", &format!("@f{seed}("))
            .replace("@g(", &format!("@g{seed}("))
            .replace("@h(", &format!("@h{seed}("))
    };
    (1..=60).map(one).collect()
}

fn run(pipeline: &str, threads: usize, text: &str) -> (u8, String, String) {
    let arguments = ["ft-opt", "-", &format!("--pass-pipeline={pipeline}"), &format!("--threads={threads}")];
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut stdin = text.as_bytes();
    let mut streams = Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false };
    let code = ft_opt::run(&arguments.map(str::to_owned), &mut streams);
    (code, String::from_utf8_lossy(&out).into_owned(), String::from_utf8_lossy(&err).into_owned())
}

#[test]
fn output_is_the_same_with_any_number_of_threads() {
    let text = module();
    for pipeline in
        ["canonicalize,cse,dce", "func.func(cse),func.func(canonicalize)", "@cpu", "@simplify,loops-to-llvm"]
    {
        let first = run(pipeline, 1, &text);
        assert_eq!((first.0, first.2.as_str()), (0, ""), "{pipeline}");
        for threads in [2, 4, 4, 16] {
            let again = run(pipeline, threads, &text);
            assert!(first == again, "{pipeline} with {threads} threads");
        }
    }
}

/// Functions fail on several threads at once; what is said is in the order of the text.
#[test]
fn diagnostics_are_the_same_with_any_number_of_threads() {
    let function = |number: usize| {
        format!(
            "func.func @f{number}(%x: tensor<4xf32>) -> tensor<4xf32> {{\n  %y = arith.addf %x, %x : tensor<4xf32>\n  return %y : tensor<4xf32>\n}}\n"
        )
    };
    let text: String = (0..40).map(function).collect();
    let first = run("loops-to-llvm", 1, &text);
    assert_ne!(first.0, 0);
    assert!(first.2.contains("error: "), "{}", first.2);
    for threads in [2, 4, 16] {
        assert!(first == run("loops-to-llvm", threads, &text), "{threads} threads");
    }
}
