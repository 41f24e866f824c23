//! The rules of atomic accesses: which orderings, alignments and types fit.

use ir::attr_values::AttrValue;
use ir::{Failed, Infer, Op, Sink, Type, View};

use crate::atomics::{Assume, AtomicOp, AtomicRmw, CmpXchg, Fence, Ordering};
use crate::memory::Load;
use crate::types;
use crate::verify::alignment;

type Verified = Result<(), Failed>;

fn fail(view: View<'_>, sink: &mut Sink<'_>, message: String) -> Verified {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

/// Loads and stores: an alignment; an atomic one needs one, and orders in its direction only.
pub(crate) fn access(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    alignment(view, sink)?;
    let ordering = view.attr("ordering").and_then(|attr| Ordering::read(view.cx, attr)).unwrap_or(Ordering::NotAtomic);
    let (name, is_load) = (view.def().name, Load::is(view.body, view.op));
    if ordering == Ordering::NotAtomic {
        return match view.attr("syncscope") {
            Some(_) => fail(view, sink, format!("`{name}` is not atomic, so it has no `syncscope`")),
            None => Ok(()),
        };
    }
    let wrong = if is_load { Ordering::Release } else { Ordering::Acquire };
    if [wrong, Ordering::AcqRel].contains(&ordering) {
        return fail(view, sink, format!("`{name}` cannot have the ordering `{}`", ordering.word()));
    }
    if view.attr("alignment").is_none() {
        return fail(view, sink, format!("an atomic `{name}` needs an alignment"));
    }
    let ty = if is_load { view.result_type(0) } else { view.operand_type(0) };
    atomic_type(view, ty, sink)
}

/// Atomic accesses are of 1, 2, 4, 8 ... bytes.
fn atomic_type(view: View<'_>, ty: Type, sink: &mut Sink<'_>) -> Verified {
    let fits = match ty.width(view.cx) {
        Some(width) => width >= 8 && width.is_power_of_two() && (ty.is_float(view.cx) || ty.is_signless(view.cx)),
        None => types::is_pointer(view.cx, ty),
    };
    if fits {
        return Ok(());
    }
    let (name, ty) = (view.def().name, ty.text(view.cx));
    fail(view, sink, format!("`{name}` takes a pointer, or a number of 8, 16, 32, ... bits, found `{ty}`"))
}

pub(crate) fn atomic_rmw(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    alignment(view, sink)?;
    let (cx, op, ty) = (view.cx, AtomicRmw::of(view.op), view.operand_type(1));
    at_least_monotonic(view, op.ordering(cx, view.body), sink)?;
    atomic_type(view, ty, sink)?;
    use AtomicOp::{FAdd, FMax, FMaximum, FMin, FMinimum, FSub, Xchg};
    let kind = op.bin_op(cx, view.body);
    let wanted = match kind {
        Xchg => return Ok(()),
        FAdd | FSub | FMax | FMin | FMaximum | FMinimum if ty.is_float(cx) => return Ok(()),
        FAdd | FSub | FMax | FMin | FMaximum | FMinimum => "a float",
        _ if ty.is_signless(cx) => return Ok(()),
        _ => "an integer",
    };
    fail(view, sink, format!("`llvm.atomicrmw {}` takes {wanted}, found `{}`", kind.word(), ty.text(cx)))
}

fn at_least_monotonic(view: View<'_>, ordering: Ordering, sink: &mut Sink<'_>) -> Verified {
    if ![Ordering::NotAtomic, Ordering::Unordered].contains(&ordering) {
        return Ok(());
    }
    let message = format!("`{}` needs at least the ordering `monotonic`, found `{}`", view.def().name, ordering.word());
    fail(view, sink, message)
}

/// What was there, and a bit.
pub(crate) fn infer_cmpxchg(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
    let value = *infer.operands.get(2).ok_or("there are less than three operands")?;
    Ok(vec![types::structure(infer.cx, &[value, Type::I1])])
}

pub(crate) fn cmpxchg(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    alignment(view, sink)?;
    let (cx, op) = (view.cx, CmpXchg::of(view.op));
    let (success, failure) = (op.success_ordering(cx, view.body), op.failure_ordering(cx, view.body));
    at_least_monotonic(view, success, sink)?;
    at_least_monotonic(view, failure, sink)?;
    if [Ordering::Release, Ordering::AcqRel].contains(&failure) {
        let message = format!("nothing is written on failure, so its ordering cannot be `{}`", failure.word());
        return fail(view, sink, message);
    }
    atomic_type(view, view.operand_type(2), sink)
}

pub(crate) fn fence(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let ordering = Fence::of(view.op).ordering(view.cx, view.body);
    if [Ordering::NotAtomic, Ordering::Unordered, Ordering::Monotonic].contains(&ordering) {
        return fail(view, sink, format!("a fence orders, so it cannot be `{}`", ordering.word()));
    }
    Ok(())
}

/// The bundles have a tag each, and their operands together are those that there are.
pub(crate) fn bundles(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body, op) = (view.cx, view.body, Assume::of(view.op));
    let sizes = op.op_bundle_sizes(cx, body);
    let tags = op.op_bundle_tags(cx, body).map(|tags| tags.0).unwrap_or_default();
    if tags.len() != sizes.len() || tags.iter().any(|tag| tag.as_str(cx).is_none()) {
        let message = format!("there are {} bundles of operands, but {} tags for them", sizes.len(), tags.len());
        return fail(view, sink, message);
    }
    let (wanted, found) = (sizes.iter().map(|&size| i128::from(size)).sum::<i128>(), op.op_bundle_operands(body).len());
    if sizes.iter().any(|&size| size < 0) || wanted != found as i128 {
        return fail(view, sink, format!("the bundles take {wanted} operands, but there are {found}"));
    }
    Ok(())
}
