//! Native code: calls through `ft-run`, in process, with `.npy` files as a user would.

use std::io::empty;
use std::path::Path;

use anyhow::{Result, bail};
use ft_opt::Streams;
use ft_run::npy::{self, Array, Dtype};
use ir::{Context, FloatKind, Type};

use crate::numbers::Numbers;
use crate::program::{Outcome, Program};

/// Calls a function of a program natively.
pub fn call(program: &Program, text: &str, function: &str, inputs: &[Numbers]) -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("test.mlir");
    std::fs::write(&file, text)?;
    let (parameters, results) = program.signature(function)?;
    let mut arguments: Vec<String> =
        ["ft-run", &file.display().to_string(), "--entry", function, "--in"].map(String::from).to_vec();
    for (index, (&ty, input)) in parameters.iter().zip(inputs).enumerate() {
        let path = folder.path().join(format!("in{index}.npy"));
        npy::write(&path, &array(&program.cx, ty, input))?;
        arguments.push(path.display().to_string());
    }
    if inputs.is_empty() {
        arguments.pop();
    }
    let out = folder.path().join("out");
    arguments.extend(["--out".to_owned(), out.display().to_string()]);
    run_tool(&arguments)?;
    let results =
        (0..results.len()).map(|index| read(&program.cx, &out.join(format!("result{index}.npy")), results[index]));
    let memrefs = parameters.iter().enumerate().map(|(index, &ty)| {
        let path = out.join(format!("arg{index}.npy"));
        ty.is_memref(&program.cx).then(|| read(&program.cx, &path, ty)).transpose()
    });
    Ok(Outcome { results: results.collect::<Result<_>>()?, memrefs: memrefs.collect::<Result<_>>()? })
}

fn run_tool(arguments: &[String]) -> Result<()> {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams { stdin: &mut empty(), out: &mut out, err: &mut err, color: false };
    if ft_run::run(arguments, &mut streams) != 0 {
        bail!("ft-run failed:\n{}", String::from_utf8_lossy(&err).trim_end());
    }
    Ok(())
}

/// How an element type is stored in a file.
fn dtype(cx: &Context, ty: Type) -> Dtype {
    match (ty.float_kind(cx), ty.width(cx)) {
        (Some(FloatKind::F64), _) => Dtype::F64,
        (Some(FloatKind::F32), _) => Dtype::F32,
        (Some(FloatKind::F16), _) => Dtype::F16,
        (Some(FloatKind::Bf16), _) => Dtype::U16,
        (None, Some(1)) => Dtype::Bool,
        (None, Some(8)) => Dtype::I8,
        (None, Some(16)) => Dtype::I16,
        (None, Some(32)) => Dtype::I32,
        _ => Dtype::I64,
    }
}

fn array(cx: &Context, ty: Type, numbers: &Numbers) -> Array {
    let element = ty.element(cx);
    let dtype = dtype(cx, element);
    let bits = |value: f64| match element.is_float(cx) {
        true => ir::eval::bits_of_float(cx, element, value),
        false => value as i64 as u64,
    };
    let data =
        numbers.values.iter().flat_map(|&value| bits(value).to_le_bytes().into_iter().take(dtype.size())).collect();
    Array { dtype, shape: numbers.shape.clone(), data }
}

fn read(cx: &Context, path: &Path, ty: Type) -> Result<Numbers> {
    let array = npy::read(&path.display().to_string())?;
    let element = ty.element(cx);
    let size = array.dtype.size();
    let number = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..size].copy_from_slice(bytes);
        let bits = u64::from_le_bytes(word);
        match element.is_float(cx) {
            true => ir::eval::float_of_bits(cx, element, bits),
            false if size == 1 && element == Type::I1 => bits as f64,
            false => ir::eval::int_of_bits(cx, element, bits) as f64,
        }
    };
    Ok(Numbers { shape: array.shape, values: array.data.chunks_exact(size).map(number).collect() })
}

/// The two engines must agree: exactly on integers, else up to what fused and reordered
/// arithmetic may change.
pub fn compare(program: &Program, function: &str, evaluated: &Outcome, compiled: &Outcome) -> Result<()> {
    compare_outcomes(program, function, [("the evaluator", evaluated), ("native code", compiled)])
}

/// Two outcomes of a function, each with a name for messages, must agree as those of two engines.
pub fn compare_outcomes(program: &Program, function: &str, outcomes: [(&str, &Outcome); 2]) -> Result<()> {
    let [(first, evaluated), (second, compiled)] = outcomes;
    let (parameters, results) = program.signature(function)?;
    let pairs = results.iter().zip(evaluated.results.iter().zip(&compiled.results));
    let memrefs = evaluated.memrefs.iter().flatten().zip(compiled.memrefs.iter().flatten());
    let types = parameters.iter().filter(|ty| ty.is_memref(&program.cx));
    for (&ty, (ours, theirs)) in pairs.chain(types.zip(memrefs)) {
        let tolerance = match ty.element(&program.cx).float_kind(&program.cx) {
            None => 0.0,
            Some(FloatKind::F64) => 1e-11,
            Some(FloatKind::F32) => 1e-4,
            Some(_) => 2e-2,
        };
        if !ours.is_near(theirs, tolerance) {
            bail!("{first} gives {:?}, {second} {:?}", ours.values, theirs.values);
        }
    }
    Ok(())
}
