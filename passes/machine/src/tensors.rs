//! How much work operations on whole tensors are: the elements that they make, or the products that
//! they add up. And how much memory they read, those that go through a loop of their own.

use ir::{Body, Context, DYNAMIC, OpId, Traits, Type, ValueId, View};

/// The units of work of an operation of the `tensor` dialect; `None` for others.
pub(crate) fn work(cx: &Context, body: &Body, op: OpId) -> Option<f64> {
    let name = body.def(op).name.strip_prefix("tensor.")?;
    let operand = |at: usize| body.operands(op).nth(at).map_or(0.0, |value| elements(cx, body.ty(value)));
    let result = body.results(op).map(|value| elements(cx, body.ty(value))).sum::<f64>();
    let view = View::new(cx, body, op);
    Some(match name {
        "einsum" => einsum(view).unwrap_or(result),
        "matmul" => result * last_size(cx, body, body.operand(op, 0)),
        "conv" => result * operand(1) / outputs_of_kernel(view).unwrap_or(1.0).max(1.0),
        "reduce_window" | "select_and_scatter" => {
            let window = view.attr("window").and_then(|attr| attr.as_ints(cx)).unwrap_or(&[]);
            result.max(operand(0)) * window.iter().map(|&size| size as f64).product::<f64>()
        }
        "sort" => result * operand(0).max(2.0).log2() * SORTED,
        "reduce" | "scan" => operand(0),
        "extract" | "dim" | "cast" => 1.0,
        // The tensor that is changed is copied.
        "scatter" => operand(0) + operand(2) * SCATTERED,
        "gather" | "take" => result * SCATTERED,
        _ => result,
    })
}

/// Operations that combine elements of operands: each goes through all of them. Others are read element
/// by element, by whoever asks.
const COMBINING: &[&str] = &[
    "tensor.reduce",
    "tensor.scan",
    "tensor.einsum",
    "tensor.matmul",
    "tensor.conv",
    "tensor.reduce_window",
    "tensor.select_and_scatter",
    "tensor.scatter",
    "tensor.sort",
];

/// The bytes of memory that an operation of [`COMBINING`] reads; none for others.
pub(crate) fn bytes_read(cx: &Context, body: &Body, op: OpId) -> f64 {
    if !COMBINING.contains(&body.def(op).name) {
        return 0.0;
    }
    let operands = body.operands(op).filter(|&value| is_stored(body, value)).map(|value| body.ty(value));
    operands.map(|ty| elements(cx, ty) * ty.element(cx).bytes(cx).unwrap_or(8) as f64).sum()
}

/// Whether a value is in memory when it is read: a parameter, a carried value, what combines others.
fn is_stored(body: &Body, value: ValueId) -> bool {
    body.defining_op(value).is_none_or(|op| {
        let def = body.def(op);
        let is_tensor = def.name.starts_with("tensor.");
        COMBINING.contains(&def.name) || !is_tensor && !def.has(Traits::ELEMENTWISE) && !def.has(Traits::CONSTANT)
    })
}

/// How many times the price of an element a step of a sort is, and an access by an index.
const SORTED: f64 = 10.0;
const SCATTERED: f64 = 4.0;

fn size(dim: i64) -> f64 {
    if dim == DYNAMIC { 1024.0 } else { dim.max(0) as f64 }
}

fn elements(cx: &Context, ty: Type) -> f64 {
    ty.shape(cx).map_or(1.0, |shape| shape.iter().map(|&dim| size(dim)).product())
}

fn last_size(cx: &Context, body: &Body, value: ValueId) -> f64 {
    body.ty(value).shape(cx).and_then(<[i64]>::last).map_or(1.0, |&dim| size(dim))
}

/// All letters together, each once, and a product for each operand behind the first.
fn einsum(view: View<'_>) -> Option<f64> {
    let (inputs, _) = view.attr("spec")?.as_str(view.cx)?.split_once("->")?;
    let mut seen: Vec<(char, f64)> = Vec::new();
    for (at, letters) in inputs.split(',').enumerate() {
        let shape = view.operand_type(at).shape(view.cx)?;
        for (letter, &dim) in letters.trim().chars().zip(shape) {
            if !seen.iter().any(|&(known, _)| known == letter) {
                seen.push((letter, size(dim)));
            }
        }
    }
    let factors = inputs.split(',').count().max(2) - 1;
    Some(factors as f64 * seen.iter().map(|&(_, size)| size).product::<f64>())
}

/// The output features of the kernel of a convolution.
fn outputs_of_kernel(view: View<'_>) -> Option<f64> {
    let dims = view.attr("dims")?.as_str(view.cx)?;
    let kernel = dims.split_once(',')?.1.split("->").next()?;
    let at = kernel.trim().chars().position(|letter| letter == 'o')?;
    view.operand_type(1).shape(view.cx)?.get(at).map(|&dim| size(dim))
}
