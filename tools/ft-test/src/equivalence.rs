//! `RUN-EQUIV`: two pipelines leave programs that compute the same, by the evaluator.

use anyhow::{Context as _, Result, anyhow, bail};

use crate::call::Call;
use crate::native;
use crate::program::{Outcome, Program};

/// What arguments are, in turn: the first word for floats, the second one for integers.
const INPUTS: &[(&str, &str)] = &[
    ("rand", "rand"),
    ("rand(-3,3)", "rand(0,3)"),
    ("ones", "ones"),
    ("rand(0,1000)", "rand(1,4)"),
    ("zeros", "zeros"),
];

/// Checks all public functions of a program.
pub fn check(text: &str, a: &str, b: &str) -> Result<()> {
    let original = Program::parse(text)?;
    let after = |pipeline: &str| -> Result<Program> {
        let text = if pipeline.is_empty() { text.to_owned() } else { original.after(pipeline)? };
        Program::parse(&text).map_err(|error| anyhow!("{error:#}\n{text}"))
    };
    let first = after(a).with_context(|| format!("`{a}`"))?;
    let second = after(b).with_context(|| format!("`{b}`"))?;
    let functions = functions(&original);
    if functions.is_empty() {
        bail!("there is no public function to call");
    }
    for function in &functions {
        check_function(&original, [(a, &first), (b, &second)], function)
            .with_context(|| format!("@{function} between `{a}` and `{b}`"))?;
    }
    Ok(())
}

/// The public functions with a body.
fn functions(program: &Program) -> Vec<String> {
    let cx = &program.cx;
    let is_called = |body: &ir::Body| {
        let is_private =
            body.attr(cx, "sym_visibility").is_some_and(|visibility| visibility.as_str(cx) == Some("private"));
        let has_blocks = body.roots().iter().any(|&root| body.entry(root).is_some());
        body.attr(cx, "function_type").is_some() && has_blocks && !is_private
    };
    let called = program.module.bodies().filter(|(_, body)| is_called(body));
    called.filter_map(|(_, body)| body.symbol_name(cx).map(str::to_owned)).collect()
}

fn check_function(original: &Program, programs: [(&str, &Program); 2], function: &str) -> Result<()> {
    let (parameters, _) = original.signature(function)?;
    let cx = &original.cx;
    let mut compared = 0;
    let mut stopped = String::new();
    for (float, integer) in INPUTS {
        let word = |ty: &ir::Type| if ty.element(cx).is_float(cx) { *float } else { *integer }.to_owned();
        let arguments = parameters.iter().map(word).collect();
        let call = Call { function: function.to_owned(), arguments, expected: Vec::new(), options: Vec::new() };
        let inputs = call.inputs(cx, &parameters)?;
        // What stops the program itself says nothing about pipelines.
        if let Err(error) = original.evaluate(function, &inputs) {
            stopped = format!("{error:#}");
            continue;
        }
        let run = |(name, program): (&str, &Program)| -> Result<Outcome> {
            program.evaluate(function, &inputs).with_context(|| format!("after `{name}`, on {inputs:?}"))
        };
        let (left, right) = (run(programs[0])?, run(programs[1])?);
        native::compare_outcomes(original, function, [("the first", &left), ("the second", &right)])
            .with_context(|| format!("on {inputs:?}"))?;
        compared += 1;
    }
    match compared {
        0 => bail!("the program stops on every input, the last time: {stopped}"),
        _ => Ok(()),
    }
}
