//! Our gradient programs are no larger than JAX's own: operations on tensors, counted program by
//! program of the corpus after the same passes.
//!
//! Ours also gives the results of the program, which JAX's leaves out; so a second count takes
//! the gradients alone. Both sides are inlined, because JAX shares functions that it calls several
//! times. Beside stand the bytes of buffers that live at a time. The table is a snapshot: `gradient_sizes.snap`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use ft_opt::Streams;
use ft_run::npy;
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Sink, Traits, Type, ValueId};

/// Programs whose gradients alone keep more bytes at a time than JAX's. Roots and linear systems
/// have derivatives by rules that are not in what JAX exports: `custom_root` keeps its state of each
/// of 60 steps, 4 numbers, `cg_f64` those of its solvers; `quat` goes back through the factorization of
/// its matrices, where JAX solves with it once more, and so, by what they keep, do `logistic_newton`
/// and `solvers`. `assoc_scans` and `ctc_like` keep exponentials beside what they are taken of; for
/// `ctc_like` this takes two thirds of the time of taking them again.
const MORE_BYTES: &[&str] = &["assoc_scans", "cg_f64", "ctc_like", "custom_root", "logistic_newton", "quat", "solvers"];

/// Programs whose gradients alone take more operations than JAX's: roots and linear systems.
const MORE_OPERATIONS: &[&str] = &["cg_f64", "custom_root", "quat", "solvers"];

/// The operations of one program.
struct Sizes {
    name: String,
    /// With the results of the program.
    all: usize,
    gradients: usize,
    jax: usize,
    /// The bytes of buffers that live at a time once all is lowered to loops.
    bytes: [u64; 2],
}

fn opt(arguments: &[&str], input: &str) -> Result<String> {
    let arguments: Vec<String> = ["ft-opt", "-"].iter().chain(arguments).map(|&word| word.to_owned()).collect();
    let (mut out, mut err, mut given) = (Vec::new(), Vec::new(), input.as_bytes());
    let code = ft_opt::run(&arguments, &mut Streams { stdin: &mut given, out: &mut out, err: &mut err, color: false });
    ensure!(code == 0, "ft-opt fails:\n{}", String::from_utf8_lossy(&err));
    Ok(String::from_utf8(out)?)
}

/// Visits the operations of a function of a module in text.
fn each_op(text: &str, function: &str, visit: &mut dyn FnMut(&Context, &Body, ir::OpId)) -> Result<()> {
    let cx = Context::new(catalog::registry());
    let mut sink = Sink::new(&cx);
    let module = parse_module(&cx, "<derivative>", text, &ParseOptions::default(), &mut sink);
    let module = module.map_err(|_| anyhow::anyhow!("{:?}", sink.diagnostics()))?;
    let op = module.symbol(&cx, function).with_context(|| format!("there is no @{function}"))?;
    let body = module.nested(op).context("a function owns a body")?;
    body.walk_all().for_each(|op| visit(&cx, body, op));
    Ok(())
}

/// How many operations work on tensors: what only stands for a value or ends a block is none, and a
/// call is what the function does.
fn count(text: &str, function: &str) -> Result<usize> {
    let (mut count, mut callees) = (0, Vec::new());
    each_op(text, function, &mut |cx, body, op| {
        let def = body.def(op);
        if let Some(callee) = body.attr_of(cx, op, "callee").and_then(|attr| attr.as_symbol(cx)) {
            callees.push(callee.str(cx).to_owned());
            return;
        }
        let is_idle = def.has(Traits::CONSTANT) || def.has(Traits::TERMINATOR) || def.name == "tensor.empty";
        let mut types = body.operands(op).chain(body.results(op)).map(|value| body.ty(value));
        count += usize::from(!is_idle && types.any(|ty: Type| ty.is_tensor(cx)));
    })?;
    for callee in callees {
        count += self::count(text, &callee)?;
    }
    Ok(count)
}

/// The most bytes of buffers that live at a time in a function when all is loops.
fn bytes(text: &str, function: &str) -> Result<u64> {
    let lowered = opt(&["--pipeline=tensor-to-loops"], text)?;
    let (mut live, mut most) = (0, 0);
    each_op(&lowered, function, &mut |cx, body, op| {
        let size = |value: ValueId| {
            let ty = body.ty(value);
            ty.element_count(cx).unwrap_or(0) * u64::from(ty.element(cx).bytes(cx).unwrap_or(8) as u32)
        };
        match body.def(op).name {
            "memref.alloc" | "memref.alloca" => live += size(body.result(op, 0)),
            "memref.dealloc" => live -= size(body.operand(op, 0)).min(live),
            _ => {}
        }
        most = most.max(live);
    })?;
    Ok(most)
}

/// A function that gives the gradients alone.
fn gradients_alone(text: &str, count: usize) -> Result<String> {
    let header = text.lines().find(|line| line.contains("func.func public @main_vjp(")).context("a derivative")?;
    let (inputs, results) = header.split_once(") -> ").context("results")?;
    let types = |text: &str| -> Vec<String> {
        text.split("tensor<")
            .skip(1)
            .filter_map(|rest| Some(format!("tensor<{}", rest.split_once('>')?.0) + ">"))
            .collect()
    };
    let (inputs, results) = (types(inputs), types(results));
    let names = |prefix: &str, count: usize| (0..count).map(|at| format!("%{prefix}{at}")).collect::<Vec<_>>();
    let (arguments, all) = (names("a", inputs.len()), names("r", results.len()));
    let parameters: Vec<String> = arguments.iter().zip(&inputs).map(|(name, ty)| format!("{name}: {ty}")).collect();
    let wanted = results.len() - count..;
    let function = format!(
        "func.func @gradients({}) -> ({}) {{\n{} = func.call @main_vjp({}) : ({}) -> ({})\nreturn {} : {}\n}}\n",
        parameters.join(", "),
        results[wanted.clone()].join(", "),
        all.join(", "),
        arguments.join(", "),
        inputs.join(", "),
        results.join(", "),
        all[wanted.clone()].join(", "),
        results[wanted].join(", "),
    );
    // What only one place calls is inlined, however large.
    let text = text.replace("func.func public @main_vjp(", "func.func private @main_vjp(");
    let end = text.rfind('}').context("the end of the module")?;
    Ok(format!("{}{function}}}\n", &text[..end]))
}

/// The folders of programs that JAX differentiated.
fn folders() -> Result<Vec<PathBuf>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/stablehlo");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(root)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.retain(|path| path.join("jax_vjp.mlir").exists());
    folders.sort();
    Ok(folders)
}

fn measure(folder: &Path) -> Result<Sizes> {
    let name = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let arrays = folder.join("arrays.npz").display().to_string();
    let wrt: Vec<String> =
        (0..32).filter(|at| npy::read(&format!("{arrays}:grad{at}")).is_ok()).map(|at: i32| at.to_string()).collect();
    let derive = format!(
        "--pass-pipeline=convert-stablehlo-to-tensor,ad-vjp{{function=main wrt={}}},inline,canonicalize,cse,symbol-dce",
        wrt.join(",")
    );
    let alone = "--pass-pipeline=inline,symbol-dce,canonicalize,cse,canonicalize";
    let theirs = "--pass-pipeline=convert-stablehlo-to-tensor,inline,canonicalize,cse,canonicalize,symbol-dce";
    let ours = opt(&[&derive], &std::fs::read_to_string(folder.join("primal.mlir"))?)?;
    let gradients = opt(&[alone], &gradients_alone(&ours, wrt.len())?)?;
    let jax = opt(&[theirs], &std::fs::read_to_string(folder.join("jax_vjp.mlir"))?)?;
    if std::env::var("SHOW").is_ok_and(|wanted| wanted == name) {
        println!("{gradients}\n\n{jax}");
        for text in [&gradients, &jax] {
            println!("{}", opt(&["--pipeline=tensor-to-loops"], text)?);
        }
    }
    let bytes = [bytes(&gradients, "gradients")?, bytes(&jax, "main")?];
    let counted = [count(&ours, "main_vjp")?, count(&gradients, "gradients")?, count(&jax, "main")?];
    Ok(Sizes { name, all: counted[0], gradients: counted[1], jax: counted[2], bytes })
}

#[test]
fn gradients_take_no_more_operations_than_those_of_jax() {
    let only = std::env::var("ONLY").ok();
    let mut table = format!("{:<22}{:>8}{:>10}{:>6}{:>10}{:>10}\n", "", "vjp", "gradient", "JAX", "bytes", "JAX");
    let mut wrong = Vec::new();
    for folder in folders().expect("the corpus") {
        let name = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        if only.as_ref().is_some_and(|only| *only != name) {
            continue;
        }
        let Sizes { name, all, gradients, jax, bytes: [own, other] } =
            harness::with_stack(|| measure(&folder)).unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let _ = writeln!(table, "{name:<22}{all:>8}{gradients:>10}{jax:>6}{own:>10}{other:>10}");
        if (gradients > jax) != MORE_OPERATIONS.contains(&name.as_str()) {
            wrong.push(format!("{name}: {gradients} operations, JAX has {jax}"));
        }
        if (own > other) != MORE_BYTES.contains(&name.as_str()) {
            wrong.push(format!("{name}: {own} bytes at a time, JAX has {other}"));
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    if only.is_none() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(env!("CARGO_MANIFEST_DIR"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("gradient_sizes", table));
    }
}
