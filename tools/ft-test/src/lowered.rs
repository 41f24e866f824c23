//! The evaluator on the lowest level: a program after `loops-to-llvm` means what it meant before.
//!
//! Between the evaluator on the program as it stands and native code this is a third opinion, with which
//! it can be told which side of the llvm dialect is wrong.

use std::rc::Rc;

use anyhow::{Result, anyhow};
use ir::eval::{Datum, Machine};
use ir::{Context, Type, TypeKind};

use crate::numbers::Numbers;
use crate::program::{Outcome, Program};

/// What takes a program of loops, buffers and vectors to the llvm dialect.
const PIPELINE: &str = "convert-scf-to-loop,loops-to-llvm";

/// A longer run says nothing more.
const STEPS: u64 = 20_000_000;

/// Calls a function of the lowered program; none if it takes or gives what has no simple form
/// there (tensors, memrefs as results, vectors of several dimensions), needs numbers of more than 64 bits, or
/// runs for too long.
pub fn evaluate(program: &Program, name: &str, inputs: &[Numbers]) -> Result<Option<Outcome>> {
    let (cx, (parameters, results)) = (&*program.cx, program.signature(name)?);
    let is_plain = |&ty: &Type| is_number(cx, ty) || is_row(cx, ty);
    let is_dense = |ty: Type| matches!(ty.kind(cx), TypeKind::Memref { layout: None, .. });
    let is_memref = |&ty: &Type| is_dense(ty) && is_number(cx, ty.element(cx));
    let is_covered = parameters.iter().all(|ty| is_plain(ty) || is_memref(ty)) && results.iter().all(is_plain);
    if !is_covered || has_tensors(program) {
        return Ok(None);
    }
    let lowered = program.transformed(PIPELINE)?;
    let mut machine = Machine::new(cx, &lowered);
    machine.external = Some(ft_run::external::call);
    machine.limits.steps = STEPS;
    let (mut arguments, mut memrefs) = (Vec::new(), Vec::new());
    for (&ty, input) in parameters.iter().zip(inputs) {
        let datum = program.datum(&mut machine, ty, input)?;
        match &datum {
            Datum::Memref(memref) => {
                let address = machine.address_of(memref.buffer).map_err(|why| anyhow!(why))?;
                arguments.extend([Datum::Bits(address), Datum::Bits(address), Datum::Bits(memref.offset as u64)]);
                let numbers = memref.sizes.iter().chain(&memref.strides);
                arguments.extend(numbers.map(|&number| Datum::Bits(number as u64)));
                memrefs.push(Some(datum));
            }
            _ => {
                arguments.push(datum);
                memrefs.push(None);
            }
        }
    }
    let data = match machine.call(name, arguments) {
        Ok(data) => data,
        // Products of 64 bits are numbers of 128.
        Err(stop) if stop.message.starts_with("the step limit") || stop.message.ends_with("on these types") => {
            return Ok(None);
        }
        Err(stop) => {
            let text = program.after(PIPELINE)?;
            return Err(anyhow!("the evaluator stopped in the llvm dialect: {}\n{text}", stop.message));
        }
    };
    // Several results are one struct.
    let data = match (data.first(), results.len()) {
        (Some(Datum::Group(parts)), 2..) => Rc::unwrap_or_clone(parts.clone()),
        _ => data,
    };
    let results = results.iter().zip(&data).map(|(&ty, datum)| program.numbers(&machine, ty, datum)).collect();
    let memrefs = parameters.iter().zip(&memrefs);
    let memrefs =
        memrefs.map(|(&ty, datum)| datum.as_ref().map(|datum| program.numbers(&machine, ty, datum))).collect();
    Ok(Some(Outcome { results, memrefs }))
}

fn is_number(cx: &Context, ty: Type) -> bool {
    match ty.kind(cx) {
        TypeKind::Integer { width, .. } => *width <= 64,
        TypeKind::Index => true,
        _ => ty.float_kind(cx).is_some(),
    }
}

/// Whether a type is a vector with one dimension, which is as LLVM has them.
fn is_row(cx: &Context, ty: Type) -> bool {
    matches!(ty.kind(cx), TypeKind::Vector { shape, scalable, .. } if shape.len() == 1 && !scalable.contains(&true))
        && is_number(cx, ty.element(cx))
}

/// Whether tensors are anywhere in a program.
fn has_tensors(program: &Program) -> bool {
    let cx = &program.cx;
    let is_tensor = |ty: Type| ty.is_tensor(cx) || matches!(ty.kind(cx), TypeKind::UnrankedTensor(_));
    program.module.bodies().any(|(_, body)| {
        let ty = body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx));
        let mut declared = ty.and_then(|ty| ty.as_function(cx)).into_iter().flat_map(|(inputs, _)| inputs);
        let mut ops = body.walk_all();
        declared.any(|&ty| is_tensor(ty))
            || ops.any(|op| {
                let others = ["ad", "stablehlo", "chlo", "tensor"];
                others.contains(&body.def(op).dialect()) || body.results(op).any(|value| is_tensor(body.ty(value)))
            })
    })
}
