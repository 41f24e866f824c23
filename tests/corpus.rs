//! Programs that JAX printed, with the numbers that JAX computed: `corpus/stablehlo/README.md`.
//!
//! Each program is printed as it was written, from the pretty form and from the generic one, goes
//! through our dialects and back, and gives JAX's numbers by the evaluator and natively. Where JAX
//! is installed it runs what came back: `corpus/by_jax.rs`.

#[path = "corpus/by_jax.rs"]
mod by_jax;

use std::io::empty;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use ft_opt::Streams;
use ft_run::npy::{self, Array, Dtype};
use libtest_mimic::{Arguments, Failed, Trial};

/// What is checked of a program in a folder.
type Check = fn(&Path) -> Result<()>;

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = match harness::find(&root) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error:#}");
            std::process::exit(1);
        }
    };
    let checks: [(&str, Check); 6] = [
        ("text", text),
        ("there and back", there_and_back),
        ("evaluated", |path| numbers(path, "eval")),
        ("compiled", |path| numbers(path, "jit")),
        ("differentiated", |path| gradients(path, "eval")),
        ("differentiated and compiled", |path| gradients(path, "jit")),
    ];
    let exported = {
        let (root, files) = (root.clone(), files.clone());
        Trial::test("exported and run by JAX", move || report(harness::with_stack(|| by_jax::check(&root, &files))))
    };
    let trials = files.into_iter().flat_map(|path| {
        let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("").display().to_string();
        let has_gradient = path.with_file_name("jax_vjp.mlir").exists() && path.ends_with("primal.mlir");
        let checks = checks.into_iter().filter(move |(what, _)| has_gradient || !what.starts_with("differentiated"));
        checks.map(move |(what, check)| {
            let path = path.clone();
            Trial::test(format!("{name}: {what}"), move || report(harness::with_stack(|| check(&path))))
        })
    });
    libtest_mimic::run(&arguments, trials.chain([exported]).collect()).exit();
}

fn report(result: Result<()>) -> Result<(), Failed> {
    result.map_err(|error| Failed::from(format!("{error:#}")))
}

/// Printing gives the text that was read, also by way of the generic form.
fn text(path: &Path) -> Result<()> {
    let written = std::fs::read_to_string(path)?;
    let place = path.display().to_string();
    ensure!(opt(&[&place], "")? == written, "another text is printed");
    let generic = opt(&[&place, "--print-generic"], "")?;
    ensure!(opt(&["-"], &generic)? == written, "another text is printed from the generic form");
    Ok(())
}

/// Converting to our dialects and back leaves nothing of either on the wrong side.
fn there_and_back(path: &Path) -> Result<()> {
    let place = path.display().to_string();
    let ours = opt(&[&place, "--convert-stablehlo-to-tensor", "--expect=func,arith,math,tensor,loop,chlo"], "")?;
    opt(&["-", "--convert-tensor-to-stablehlo", "--expect=func,stablehlo,chlo"], &ours)?;
    opt(&["-", "--expand-chlo", "--expect=func,arith,math,tensor,loop"], &ours)?;
    Ok(())
}

/// Running the program gives what JAX computed.
fn numbers(path: &Path, engine: &str) -> Result<()> {
    let arrays = Arrays::beside(path);
    arrays.check(path, &[&format!("--engine={engine}")], &Arrays::inputs(path), &Arrays::outputs(path))
}

/// The derivative that we make gives what that of JAX computed.
fn gradients(path: &Path, engine: &str) -> Result<()> {
    let is_half = std::fs::read_to_string(path)?.contains("f16>");
    let arrays = Arrays { slack: if is_half { HALF } else { 1.0 }, ..Arrays::beside(path) };
    let (mut inputs, mut outputs) = (arrays.names("in"), arrays.names("out"));
    inputs.extend(arrays.names("ct"));
    let gradients = arrays.names("grad");
    let wrt: Vec<&str> = gradients.iter().map(|name| &name["grad".len()..]).collect();
    let wrt = wrt.join(",");
    let pipeline = format!("--pass-pipeline=convert-stablehlo-to-tensor,ad-vjp{{function=main wrt={wrt}}}");
    outputs.extend(gradients);
    let flags = [&format!("--engine={engine}"), "--entry=main_vjp", &pipeline];
    arrays.check(path, &flags, &inputs, &outputs)
}

/// Whether a program is a gradient that JAX made.
fn is_gradient(path: &Path) -> bool {
    path.file_stem().is_some_and(|stem| stem == "jax_vjp")
}

/// How much less exact derivatives may be where a program computes in 16 bits: they are rounded
/// in another order.
const HALF: f64 = 100.0;

/// What a program is given, and what it should give.
struct Arrays {
    file: String,
    /// By how much tolerances are larger.
    slack: f64,
}

impl Arrays {
    fn beside(path: &Path) -> Arrays {
        Arrays { file: path.with_file_name("arrays.npz").display().to_string(), slack: 1.0 }
    }

    /// What a program is given: arguments, and cotangents if it is a gradient of JAX.
    fn inputs(path: &Path) -> Vec<String> {
        let arrays = Arrays::beside(path);
        let cotangents = if is_gradient(path) { arrays.names("ct") } else { Vec::new() };
        [arrays.names("in"), cotangents].concat()
    }

    /// What a program should give.
    fn outputs(path: &Path) -> Vec<String> {
        Arrays::beside(path).names(if is_gradient(path) { "grad" } else { "out" })
    }

    /// The arrays whose names begin like this, by number.
    fn names(&self, prefix: &str) -> Vec<String> {
        let places = (0..64).map(|index| format!("{prefix}{index}"));
        places.filter(|name| npy::read(&format!("{}:{name}", self.file)).is_ok()).collect()
    }

    /// Runs a program on some of them, and compares its results with others.
    fn check(&self, path: &Path, flags: &[&str], inputs: &[String], outputs: &[String]) -> Result<()> {
        let folder = tempfile::tempdir()?;
        let mut arguments = vec!["ft-run".to_owned(), path.display().to_string()];
        arguments.extend(flags.iter().map(|&flag| flag.to_owned()));
        arguments.extend(inputs.iter().map(|name| format!("--in={}:{name}", self.file)));
        arguments.push(format!("--out={}", folder.path().display()));
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut streams = Streams { stdin: &mut empty(), out: &mut out, err: &mut err, color: false };
        ensure!(ft_run::run(&arguments, &mut streams) == 0, "ft-run fails:\n{}", String::from_utf8_lossy(&err));
        self.compare(folder.path(), outputs)
    }

    /// Compares results in a folder with what they should be.
    fn compare(&self, folder: &Path, outputs: &[String]) -> Result<()> {
        for (index, name) in outputs.iter().enumerate() {
            let found = npy::read(&folder.join(format!("result{index}.npy")).display().to_string())?;
            let wanted = npy::read(&format!("{}:{name}", self.file))?;
            compare(&found, &wanted, self.slack).with_context(|| format!("result {index} is not `{name}`"))?;
        }
        Ok(())
    }
}

/// Equal types and shapes, integers exactly, floats within the tolerance of their format.
fn compare(found: &Array, wanted: &Array, slack: f64) -> Result<()> {
    ensure!(found.dtype == wanted.dtype, "it is {}, not {}", found.dtype.name(), wanted.dtype.name());
    ensure!(found.shape == wanted.shape, "its shape is {:?}, not {:?}", found.shape, wanted.shape);
    let tolerance = match wanted.dtype {
        Dtype::F32 => 1e-4 * slack,
        Dtype::F64 => 1e-10 * slack,
        // Twice the distance of neighbours.
        Dtype::F16 => 2e-3 * slack,
        _ => {
            ensure!(found.data == wanted.data, "the numbers differ");
            return Ok(());
        }
    };
    let numbers = |array: &Array| -> Vec<f64> {
        let chunks = array.data.chunks_exact(array.dtype.size());
        chunks
            .map(|bytes| match *bytes {
                [a, b] => ir::floats::decode(ir::FloatKind::F16, u16::from_le_bytes([a, b]).into()),
                [a, b, c, d] => f32::from_le_bytes([a, b, c, d]).into(),
                _ => f64::from_le_bytes(bytes.try_into().unwrap_or_default()),
            })
            .collect()
    };
    for (index, (found, wanted)) in numbers(found).into_iter().zip(numbers(wanted)).enumerate() {
        let is_same = found == wanted || found.is_nan() && wanted.is_nan();
        let error = (found - wanted).abs() / wanted.abs().max(1.0);
        ensure!(is_same || error <= tolerance, "element {index} is {found}, not {wanted}");
    }
    Ok(())
}

/// What `ft-opt` prints.
fn opt(arguments: &[&str], input: &str) -> Result<String> {
    let arguments: Vec<String> = ["ft-opt"].iter().chain(arguments).map(|&word| word.to_owned()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let (mut none, mut given) = (empty(), input.as_bytes());
    let stdin: &mut dyn std::io::Read = if input.is_empty() { &mut none } else { &mut given };
    let code = ft_opt::run(&arguments, &mut Streams { stdin, out: &mut out, err: &mut err, color: false });
    ensure!(code == 0, "ft-opt fails:\n{}", String::from_utf8_lossy(&err));
    Ok(String::from_utf8(out)?)
}
