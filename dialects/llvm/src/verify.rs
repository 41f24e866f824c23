//! What slots and type rules cannot say: shapes, widths, positions, signatures.

use ir::attr_values::AttrValue;
use ir::diagnostics::Place;
use ir::{Attr, AttrKind, Body, Context, Failed, Infer, Op, Sink, Traits, Type, View};

use crate::attrs::Linkage;
use crate::control::Call;
use crate::memory::{DYNAMIC_INDEX, GetElementPtr};
use crate::symbols::{Func, Global, Signature};
use crate::types::{self, LlvmType};

type Verified = Result<(), Failed>;

fn fail(view: View<'_>, sink: &mut Sink<'_>, message: String) -> Verified {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

/// Fails with a message unless a condition holds.
macro_rules! ensure {
    ($condition:expr, $view:expr, $sink:expr, $($message:tt)*) => {
        if !$condition {
            return fail($view, $sink, format!($($message)*));
        }
    };
}

// ---- arithmetic and casts ----

/// `i1` in the shape of the operands.
pub(crate) fn infer_compare(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    let operand = infer.operands.first().ok_or("a comparison has two operands")?;
    Ok(vec![operand.with_element(infer.cx, Type::I1)])
}

/// A vector condition chooses between vectors of its length.
pub(crate) fn select(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (condition, value) = (view.operand_type(0), view.operand_type(1));
    let fits = !condition.is_vector(view.cx) || condition.shape(view.cx) == value.shape(view.cx);
    let (condition, value) = (condition.text(view.cx), value.text(view.cx));
    ensure!(fits, view, sink, "a condition of type `{condition}` cannot choose between values of type `{value}`");
    Ok(())
}

/// A cast keeps the shape.
pub(crate) fn same_shape(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (from, to) = (view.operand_type(0), view.result_type(0));
    let fits = from.shape(view.cx) == to.shape(view.cx);
    let (from, to) = (from.text(view.cx), to.text(view.cx));
    ensure!(fits, view, sink, "`{}` keeps the number of elements, but `{from}` and `{to}` differ", view.def().name);
    Ok(())
}

/// The result is narrower.
pub(crate) fn narrows(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    resizes(view, sink, "smaller", |from, to| from > to)
}

/// The result is wider.
pub(crate) fn widens(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    resizes(view, sink, "larger", |from, to| from < to)
}

fn resizes(view: View<'_>, sink: &mut Sink<'_>, how: &str, holds: fn(u32, u32) -> bool) -> Verified {
    same_shape(view, sink)?;
    let cx = view.cx;
    let (from, to) = (view.operand_type(0), view.result_type(0));
    let widths = from.element(cx).width(cx).zip(to.element(cx).width(cx));
    let fits = widths.is_some_and(|(from, to)| holds(from, to));
    let (from, to) = (from.text(cx), to.text(cx));
    ensure!(fits, view, sink, "`{}` gives a {how} type, but it goes from `{from}` to `{to}`", view.def().name);
    Ok(())
}

/// A bitcast keeps the number of bits, and pointers stay pointers of their space.
pub(crate) fn same_bits(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let (from, to) = (view.operand_type(0), view.result_type(0));
    let fits = match (bits(cx, from), bits(cx, to)) {
        (Some(from), Some(to)) => from == to,
        // Pointers: the same type, a vector of one being as good as one.
        (None, None) => from.element(cx) == to.element(cx) && types::is_pointer(cx, from.element(cx)),
        _ => false,
    };
    let (from, to) = (from.text(cx), to.text(cx));
    ensure!(fits, view, sink, "`llvm.bitcast` keeps the number of bits, but it goes from `{from}` to `{to}`");
    Ok(())
}

/// The bits of a number or vector of numbers.
fn bits(cx: &Context, ty: Type) -> Option<u64> {
    Some(u64::from(ty.element(cx).width(cx)?) * ty.element_count(cx)?)
}

// ---- memory ----

/// An alignment is a power of two.
pub(crate) fn alignment(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let Some(alignment) = view.attr("alignment").and_then(|attr| attr.as_integer(view.cx)) else { return Ok(()) };
    let fits = u32::try_from(alignment).is_ok_and(u32::is_power_of_two);
    ensure!(fits, view, sink, "an alignment is a power of two below 2^32, not {alignment}");
    Ok(())
}

/// As many operands as there are dynamic indices; indices into a struct are constants inside.
pub(crate) fn element_address(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body) = (view.cx, view.body);
    let op = GetElementPtr::of(view.op);
    let indices = op.raw_constant_indices(cx, body);
    let wanted = indices.iter().filter(|&&index| index == DYNAMIC_INDEX).count();
    let given = op.dynamic_indices(body).len();
    ensure!(wanted == given, view, sink, "`rawConstantIndices` names {wanted} operands, but there are {given}");
    ensure!(!indices.is_empty(), view, sink, "an address has at least one index");
    let mut ty = op.elem_type(cx, body);
    for &index in &indices[1..] {
        let inner = match types::view(cx, ty) {
            Some(LlvmType::Array(_, element)) => Some(element),
            Some(LlvmType::Struct { fields: Some(fields), .. }) => {
                usize::try_from(index).ok().and_then(|index| fields.get(index).copied())
            }
            _ if ty.is_vector(cx) => Some(ty.element(cx)),
            _ => None,
        };
        let shown = if index == DYNAMIC_INDEX { "that is not constant".to_owned() } else { index.to_string() };
        let Some(inner) = inner else {
            return fail(view, sink, format!("`{}` has no part with the index {shown}", ty.text(cx)));
        };
        ty = inner;
    }
    Ok(())
}

// ---- aggregates ----

/// The type of the part at `position`.
pub(crate) fn infer_part(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    let (cx, container) = (infer.cx, *infer.operands.first().ok_or("there is no container")?);
    let position = infer.attr("position").and_then(|attr| attr.as_ints(cx)).ok_or("there is no position")?;
    let part = types::part(cx, container, position);
    part.map(|ty| vec![ty]).ok_or_else(|| format!("`{}` has no part at {position:?}", container.text(cx)))
}

/// The value has the type of the part that it replaces.
pub(crate) fn insert_value(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, container, value) = (view.cx, view.operand_type(0), view.operand_type(1));
    let position = view.attr("position").and_then(|attr| attr.as_ints(cx)).unwrap_or(&[]);
    let part = types::part(cx, container, position);
    let Some(part) = part else {
        return fail(view, sink, format!("`{}` has no part at {position:?}", container.text(cx)));
    };
    let (part_text, value_text) = (part.text(cx), value.text(cx));
    ensure!(part == value, view, sink, "the part at {position:?} is a `{part_text}`, but the value a `{value_text}`");
    Ok(())
}

/// A vector as long as the mask, which stays within both vectors.
pub(crate) fn infer_shuffle(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    let (cx, vector) = (infer.cx, *infer.operands.first().ok_or("there is no vector")?);
    let mask = infer.attr("mask").and_then(|attr| attr.as_ints(cx)).ok_or("there is no mask")?;
    let length = vector.shape(cx).and_then(|shape| shape.first().copied()).unwrap_or(0);
    match mask.iter().find(|&&index| index < -1 || index >= length.saturating_mul(2)) {
        Some(index) => Err(format!("the mask of two vectors of {length} elements cannot name element {index}")),
        None if mask.is_empty() => Err("the mask is empty".into()),
        None => Ok(vec![cx.vector(&[mask.len() as i64], vector.element(cx))]),
    }
}

// ---- constants ----

/// The attribute has as many numbers of the right kind as the type.
pub(crate) fn constant(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let Some(value) = view.attr("value") else { return Ok(()) };
    let ty = view.result_type(0);
    let (shown, ty_text) = (value.text(view.cx), ty.text(view.cx));
    ensure!(is_constant_of(view.cx, value, ty), view, sink, "`{shown}` is no constant of type `{ty_text}`");
    Ok(())
}

/// Whether an attribute gives a value of a type.
pub fn is_constant_of(cx: &Context, value: Attr, ty: Type) -> bool {
    match value.kind(cx) {
        AttrKind::Integer(_, of) => {
            ty.is_signless(cx) && (*of == Type::INDEX || of.width(cx) == ty.width(cx)) || is_bits_of(cx, *of, ty)
        }
        AttrKind::Float(_, of) => *of == ty || ty.is_signless(cx) && of.width(cx) == ty.width(cx),
        AttrKind::WideFloat(_, of) => *of == ty,
        AttrKind::Dense(dense) => {
            // Elements of dense constants have 64 bits at most.
            let element = dense.ty.element(cx);
            let (count, scalar) = flat(cx, ty);
            dense.ty.element_count(cx) == Some(count)
                && count != 0
                && scalar.width(cx).is_some_and(|width| width <= 64)
                && (element == scalar || element == Type::INDEX && scalar == Type::I64)
        }
        AttrKind::String(text) => {
            types::view(cx, ty) == Some(LlvmType::Array(ir::text_bytes::bytes(text).len() as u64, Type::I8))
        }
        AttrKind::Array(parts) => match types::view(cx, ty) {
            Some(LlvmType::Struct { fields: Some(fields), .. }) => {
                fields.len() == parts.len() && fields.iter().zip(parts).all(|(&ty, &part)| is_constant_of(cx, part, ty))
            }
            Some(LlvmType::Array(length, element)) => {
                parts.len() as u64 == length && parts.iter().all(|&part| is_constant_of(cx, part, element))
            }
            _ => false,
        },
        _ => false,
    }
}

/// Integers of a width may give the bits of a float.
fn is_bits_of(cx: &Context, of: Type, ty: Type) -> bool {
    ty.is_float(cx) && of.width(cx) == ty.width(cx)
}

/// The number of scalars in nested arrays and vectors, and their type.
pub fn flat(cx: &Context, ty: Type) -> (u64, Type) {
    match types::view(cx, ty) {
        Some(LlvmType::Array(length, element)) => {
            let (count, scalar) = flat(cx, element);
            (count.saturating_mul(length), scalar)
        }
        _ => (ty.element_count(cx).unwrap_or(0), ty.element(cx)),
    }
}

/// A function returns what its type says; a global's initialiser its value.
pub(crate) fn return_(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body) = (view.cx, view.body);
    let wanted = match body.def {
        def if def == Func::DEF => {
            let signature = body.attr(cx, "function_type").and_then(|attr| Signature::read(cx, attr));
            signature.map(|signature| signature.parts(cx).0)
        }
        def if def == Global::DEF => body.attr(cx, "global_type").and_then(|attr| attr.as_type(cx)),
        _ => return fail(view, sink, "`llvm.return` stands in `llvm.func` or `llvm.mlir.global` only".into()),
    };
    let wanted = wanted.filter(|&ty| !types::is_void(cx, ty));
    let given = (body.operand_count(view.op) > 0).then(|| view.operand_type(0));
    let show = |ty: Option<Type>| ty.map_or("nothing".to_owned(), |ty| format!("a `{}`", ty.text(cx)));
    let (wanted_text, given_text) = (show(wanted), show(given));
    ensure!(wanted == given, view, sink, "this returns {given_text}, but {wanted_text} is wanted here");
    Ok(())
}

/// The arguments fit the callee where its type is known: in the operation itself.
pub(crate) fn call(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body) = (view.cx, view.body);
    let op = Call::of(view.op);
    let operands = op.callee_operands(cx, body);
    let has_bundles = !op.op_bundle_operands(cx, body).is_empty() || !op.op_bundle_sizes(cx, body).is_empty();
    ensure!(!has_bundles, view, sink, "operand bundles of calls are not supported");
    if op.callee(cx, body).is_none() {
        let pointer = operands.first().is_some_and(|&value| types::is_pointer(cx, body.ty(value)));
        ensure!(pointer, view, sink, "a call names a function, or its first operand is a pointer to one");
    }
    if let Some(ty) = op.var_callee_type(cx, body) {
        let text = ty.text(cx);
        let is_variadic = matches!(types::view(cx, ty), Some(LlvmType::Function { variadic: true, .. }));
        ensure!(is_variadic, view, sink, "`{text}` is no type of a function that takes `...`");
    }
    Ok(())
}

// ---- symbols ----

/// The first block has the parameters as arguments, and nothing goes back to it.
pub(crate) fn function(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let Some(nested) = view.body.nested(view.op) else { return Ok(()) };
    let signature = nested.attr(cx, "function_type").and_then(|attr| Signature::read(cx, attr));
    let Some((result, parameters, _)) = signature.map(|signature| signature.parts(cx)) else { return Ok(()) };
    let misfit = parameters.iter().copied().find(|&ty| !types::is_value_type(cx, ty));
    let misfit = misfit.or_else(|| Some(result).filter(|&ty| !types::is_void(cx, ty) && !types::is_value_type(cx, ty)));
    if let Some(ty) = misfit {
        return fail(view, sink, format!("LLVM has no values of type `{}`", ty.text(cx)));
    }
    check_parameter_attrs(view, sink, "arg_attrs", parameters.len())?;
    check_parameter_attrs(view, sink, "res_attrs", usize::from(!types::is_void(cx, result)))?;
    let Some(entry) = nested.entry(nested.root()) else { return declaration(view, sink) };
    let found: Vec<Type> = nested.arguments(entry).iter().map(|&value| nested.ty(value)).collect();
    let (found_text, wanted) = (type_list(cx, &found), type_list(cx, &parameters));
    ensure!(found == parameters, view, sink, "the first block takes ({found_text}), but the function ({wanted})");
    if let Some(place) = branch_to_entry(nested) {
        return Err(sink.error(place, "nothing may go back to the first block of a function").failed());
    }
    Ok(())
}

fn type_list(cx: &Context, types: &[Type]) -> String {
    ir::verify::type_list(cx, types)
}

fn declaration(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let linkage = view.attr("linkage").and_then(|attr| Linkage::read(view.cx, attr));
    let fits = matches!(linkage, None | Some(Linkage::External | Linkage::ExternWeak));
    ensure!(fits, view, sink, "a function without a body has the linkage `external` or `extern_weak`");
    Ok(())
}

fn check_parameter_attrs(view: View<'_>, sink: &mut Sink<'_>, name: &str, wanted: usize) -> Verified {
    let Some(attrs) = view.attr(name).and_then(|attr| attr.as_array(view.cx)) else { return Ok(()) };
    let count = attrs.len();
    ensure!(count == wanted, view, sink, "`{name}` has {count} entries, but {wanted} are wanted");
    let all = attrs.iter().all(|attr| attr.as_dict(view.cx).is_some());
    ensure!(all, view, sink, "`{name}` has dictionaries as entries");
    Ok(())
}

fn branch_to_entry(body: &Body) -> Option<Place> {
    let entry = body.entry(body.root())?;
    let mut terminators = body.blocks(body.root()).filter_map(|block| body.last_op(block));
    let found = terminators.find(|&op| body.def(op).has(Traits::TERMINATOR) && body.successors(op).contains(&entry))?;
    Some(Place::Loc(body.loc(found)))
}

/// A value or an initialiser of the type of the global, not both.
pub(crate) fn global(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    alignment(view, sink)?;
    let Some(ty) = view.attr("global_type").and_then(|attr| attr.as_type(cx)) else { return Ok(()) };
    let ty_text = ty.text(cx);
    ensure!(types::is_value_type(cx, ty), view, sink, "LLVM has no values of type `{ty_text}`");
    let has_body = view.body.nested(view.op).is_some_and(|body| body.entry(body.root()).is_some());
    let Some(value) = view.attr("value") else { return Ok(()) };
    ensure!(!has_body, view, sink, "a global has a value or an initialiser, not both");
    let shown = value.text(cx);
    ensure!(is_constant_of(cx, value, ty), view, sink, "`{shown}` is no constant of type `{ty_text}`");
    Ok(())
}

// ---- intrinsics ----

/// A number and a bit in its shape that says whether it overflowed.
pub(crate) fn infer_overflow(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    let (cx, operand) = (infer.cx, *infer.operands.first().ok_or("there is no operand")?);
    Ok(vec![types::structure(cx, &[operand, operand.with_element(cx, Type::I1)])])
}

/// The address of a vector access is one pointer, and mask and value have one length.
pub(crate) fn masked(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let shapes: Vec<_> = view.body.operands(view.op).filter_map(|value| view.body.ty(value).shape(view.cx)).collect();
    let fits = shapes.windows(2).all(|pair| pair[0] == pair[1]);
    ensure!(fits, view, sink, "the mask and the values of `{}` have different lengths", view.def().name);
    let alignment = view.attr("alignment").and_then(|attr| attr.as_integer(view.cx)).unwrap_or(1);
    let fits = u32::try_from(alignment).is_ok_and(u32::is_power_of_two);
    ensure!(fits, view, sink, "an alignment is a power of two, not {alignment}");
    Ok(())
}

/// The length of a vector of one dimension.
fn length(view: View<'_>, ty: Type) -> i64 {
    ty.shape(view.cx).and_then(|shape| shape.first().copied()).unwrap_or(0)
}

/// A part stands at a multiple of its length, and within the whole.
fn part_of(view: View<'_>, part: Type, whole: Type, sink: &mut Sink<'_>) -> Verified {
    let cx = view.cx;
    let at = view.attr("pos").and_then(|attr| attr.as_integer(cx)).unwrap_or(0);
    let (small, large) = (i128::from(length(view, part)), i128::from(length(view, whole)));
    let (part_text, whole_text) = (part.text(cx), whole.text(cx));
    let same = part.element(cx) == whole.element(cx);
    ensure!(same, view, sink, "`{part_text}` and `{whole_text}` have different elements");
    ensure!(at >= 0 && small > 0 && at % small == 0, view, sink, "the place {at} is no multiple of the length {small}");
    ensure!(at + small <= large, view, sink, "`{part_text}` at {at} reaches outside of `{whole_text}`");
    Ok(())
}

/// The result is a part of the operand.
pub(crate) fn vector_extract(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    part_of(view, view.result_type(0), view.operand_type(0), sink)
}

/// The second operand becomes a part of the first.
pub(crate) fn vector_insert(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    part_of(view, view.operand_type(1), view.operand_type(0), sink)
}

/// The result is twice as long as the operands.
pub(crate) fn interleave(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (part, whole) = (view.operand_type(0), view.result_type(0));
    let fits = length(view, part) * 2 == length(view, whole) && part.element(view.cx) == whole.element(view.cx);
    let (part, whole) = (part.text(view.cx), whole.text(view.cx));
    ensure!(fits, view, sink, "the result has the elements of both operands, `{part}`, but is `{whole}`");
    Ok(())
}

/// The results are half as long as the operand.
pub(crate) fn deinterleave(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, whole) = (view.cx, view.operand_type(0));
    let half = cx.vector(&[length(view, whole) / 2], whole.element(cx));
    let wanted = types::structure(cx, &[half, half]);
    let fits = length(view, whole) % 2 == 0 && view.result_type(0) == wanted;
    let (found, wanted) = (view.result_type(0).text(cx), wanted.text(cx));
    ensure!(fits, view, sink, "the result must be `{wanted}`, found `{found}`");
    Ok(())
}
