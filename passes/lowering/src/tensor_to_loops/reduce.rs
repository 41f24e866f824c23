//! Reductions: in a register where the reduced dimensions can be walked innermost, in memory
//! where the result is better walked along its rows. Searches for positions, too.

use ir::attr_values::AttrValue;
use ir::{AttrDict, Builder, NamedAttr, Op, OpDef, OpId, Type, ValueId};
use memref::Size;
use tensor::ReduceKind;

use super::lowerer::Lowerer;
use super::plan::Stage;

/// The kind of a reduction.
pub(crate) fn kind(l: &Lowerer<'_>, op: OpId) -> ReduceKind {
    let attr = l.view(op).attr("kind").expect("a reduction has a kind");
    ReduceKind::read(l.cx, attr).expect("a verified kind")
}

/// The dimensions of the source that the result has, in order.
pub(crate) fn kept_dims(l: &Lowerer<'_>, op: OpId) -> Vec<usize> {
    let dims = l.ints(op, "dims");
    (0..l.rank(l.old.operand(op, 0))).filter(|&dim| !dims.contains(&(dim as i64))).collect()
}

/// The dimensions of the source in the order of the loops that can be shared: all of them, row by
/// row, where rows of the source are rows of the result; else those of the result, and the
/// reduced ones are walked inside by themselves, as rows are that are searched side by side.
pub(crate) fn loop_order(l: &Lowerer<'_>, op: OpId) -> Vec<usize> {
    let (mut kept, rank) = (kept_dims(l, op), l.rank(l.old.operand(op, 0)));
    if is_by_rows(l, op) {
        return (0..rank).collect();
    }
    if is_searched_by_rows(l, op) {
        kept.pop();
    }
    kept
}

/// Whether the result is accumulated in memory, row by row.
fn is_by_rows(l: &Lowerer<'_>, op: OpId) -> bool {
    has_rows(l, op) && !kind(l, op).is_index() && !is_narrow(l, l.element_type(l.old.result(op, 0)))
}

/// Whether positions are searched for in all elements of a row at once.
fn is_searched_by_rows(l: &Lowerer<'_>, op: OpId) -> bool {
    has_rows(l, op) && kind(l, op).is_index()
}

/// Whether rows of the source, of more than one element, are rows of the result.
fn has_rows(l: &Lowerer<'_>, op: OpId) -> bool {
    let (kept, rank) = (kept_dims(l, op), l.rank(l.old.operand(op, 0)));
    let ends_kept = kept.last().is_some_and(|&last| last + 1 == rank);
    ends_kept && kept.len() < rank && l.shape(l.old.result(op, 0)).last() != Some(&1)
}

/// Whether sums of a type are kept in a wider one.
pub(crate) fn is_narrow(l: &Lowerer<'_>, ty: Type) -> bool {
    ty.is_float(l.cx) && ty.width(l.cx) == Some(16)
}

/// The type in which values of a type are summed.
pub(crate) fn sum_type(l: &Lowerer<'_>, ty: Type) -> Type {
    if is_narrow(l, ty) { Type::F32 } else { ty }
}

/// Writes a reduction; the first loops have these indices.
pub(crate) fn emit(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    if is_by_rows(l, stage.op) {
        return by_rows(l, b, stage, bound);
    }
    if is_searched_by_rows(l, stage.op) {
        return search_by_rows(l, b, stage, bound);
    }
    let (op, value, kind) = (stage.op, stage.value, kind(l, stage.op));
    let source = l.old.operand(op, 0);
    let kept = kept_dims(l, op);
    let reduced: Vec<usize> = (0..l.rank(source)).filter(|dim| !kept.contains(dim)).collect();
    l.over(b, value, bound, &mut |l, b, outputs| {
        let sizes: Vec<Size> = reduced.iter().map(|&dim| l.extent(b, source, dim)).collect();
        let place = |inner: &[ValueId]| -> Vec<ValueId> {
            let output = |dim| kept.iter().position(|&other| other == dim).map(|at| outputs[at]);
            let inside = |dim| reduced.iter().position(|&other| other == dim).map(|at| inner[at]);
            (0..kept.len() + reduced.len()).filter_map(|dim| output(dim).or_else(|| inside(dim))).collect()
        };
        let element = l.element_type(source);
        let result = if kind.is_index() {
            let (first, zero) = (worst(l, b, kind, source), l.index(b, 0));
            let found = l.fold(b, &sizes, &[first, zero], &mut |l, b, inner, carried| {
                let candidate = l.element(b, source, &place(inner));
                let is_better = beats(l, b, kind, candidate, carried[0]);
                vec![better(l, b, kind, candidate, carried[0]), l.select(b, is_better, inner[0], carried[1])]
            });
            let ty = l.element_type(value);
            l.number_from_index(b, found[1], ty)
        } else {
            let wide = sum_type(l, element);
            let first = identity(l, b, kind, wide);
            let total = l.fold(b, &sizes, &[first], &mut |l, b, inner, carried| {
                let next = l.element(b, source, &place(inner));
                let next = convert(l, b, next, wide);
                vec![combine(l, b, kind, carried[0], next)]
            });
            convert(l, b, total[0], element)
        };
        l.write(b, value, outputs, result);
    });
}

fn by_rows(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value, kind) = (stage.op, stage.value, kind(l, stage.op));
    let source = l.old.operand(op, 0);
    let kept = kept_dims(l, op);
    // If a shared loop is reduced over, the result was filled before the loops.
    if stage.loops[..bound.len()].iter().all(|dim| dim.output.is_some()) {
        fill_identity(l, b, stage, bound);
    }
    l.over(b, source, bound, &mut |l, b, indices| {
        let outputs: Vec<ValueId> = kept.iter().map(|&dim| indices[dim]).collect();
        let next = l.element(b, source, indices);
        let before = l.load(b, value, &outputs);
        let after = combine(l, b, kind, before, next);
        l.store(b, value, &outputs, after);
    });
}

/// Searches for positions row by row, in all elements of a row at once: where the best elements so
/// far are is in the result, and these elements are in a row of their own.
fn search_by_rows(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value, kind) = (stage.op, stage.value, kind(l, stage.op));
    let source = l.old.operand(op, 0);
    let dim = l.ints(op, "dims")[0] as usize;
    let sizes = l.sizes(b, source);
    let (row, number) = (sizes[sizes.len() - 1], l.element_type(value));
    let best = l.allocate(b, &[row], l.element_type(source));
    let outer: Vec<Size> = (0..sizes.len() - 1).filter(|&other| other != dim).map(|other| sizes[other]).collect();
    l.nest(b, &outer[bound.len()..], &mut |l, b, indices| {
        let front: Vec<ValueId> = bound.iter().chain(indices).copied().collect();
        let (worst, zero) = (worst(l, b, kind, source), l.integer(b, 0, number));
        l.nest(b, &[row], &mut |l, b, at| {
            memref::store(b, worst, best, at);
            l.store(b, value, &[&front, at].concat(), zero);
        });
        l.nest(b, &[sizes[dim], row], &mut |l, b, inner| {
            let (step, at) = (inner[0], &inner[1..]);
            let output = [&front, at].concat();
            let mut indices = output.clone();
            indices.insert(dim, step);
            let candidate = l.element(b, source, &indices);
            let (before, place) = (memref::load(b, best, at), l.load(b, value, &output));
            let wins = beats(l, b, kind, candidate, before);
            let step = l.number_from_index(b, step, number);
            let (after, place) = (better(l, b, kind, candidate, before), l.select(b, wins, step, place));
            memref::store(b, after, best, at);
            l.store(b, value, &output, place);
        });
    });
}

/// Fills the result of a reduction that is accumulated in memory with what changes nothing; the
/// first dimensions of the result have these indices.
pub(crate) fn fill_identity(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (value, kind) = (stage.value, kind(l, stage.op));
    let first = identity(l, b, kind, l.element_type(value));
    l.over(b, value, bound, &mut |l, b, outputs| l.store(b, value, outputs, first));
}

// ---- what kinds mean ----

/// What combining starts from, as a constant.
pub(crate) fn identity(l: &mut Lowerer<'_>, b: &mut Builder<'_>, kind: ReduceKind, ty: Type) -> ValueId {
    let format = arith::elements::Format::of(l.cx, ty).expect("a number");
    let bits = kind.identity(format).expect("a kind that combines");
    let attr = arith::elements::constant(l.cx, ty, &[bits]).expect("a number");
    l.constant(b, attr, ty)
}

/// Whether a number of the program is a constant that changes nothing when it is combined.
pub(crate) fn is_identity(l: &Lowerer<'_>, kind: ReduceKind, value: ValueId) -> bool {
    let ty = l.element_type(value);
    let format = arith::elements::Format::of(l.cx, ty).expect("a number");
    let bits = kind.identity(format).and_then(|bits| arith::elements::constant(l.cx, ty, &[bits]));
    bits.is_some() && bits == ir::constant_of(l.cx, l.old, value)
}

/// What a search starts from: a number that beats none of a tensor.
pub(crate) fn worst(l: &mut Lowerer<'_>, b: &mut Builder<'_>, search: ReduceKind, source: ValueId) -> ValueId {
    identity(l, b, search_start(search), l.element_type(source))
}

/// The kind whose identity every element beats, or equals.
fn search_start(kind: ReduceKind) -> ReduceKind {
    match kind {
        ReduceKind::Argmin => ReduceKind::Min,
        ReduceKind::Uargmin => ReduceKind::Umin,
        ReduceKind::Uargmax => ReduceKind::Umax,
        _ => ReduceKind::Max,
    }
}

/// Two elements combined.
pub(crate) fn combine(l: &mut Lowerer<'_>, b: &mut Builder<'_>, kind: ReduceKind, x: ValueId, y: ValueId) -> ValueId {
    let ty = b.ty(x);
    let (is_float, is_bool) = (ty.is_float(l.cx), ty == Type::I1);
    use ReduceKind::*;
    let def: &'static OpDef = match kind {
        Add | Max | Umax if is_bool => arith::Ori::DEF,
        Mul | Min | Umin if is_bool => arith::Andi::DEF,
        Add if is_float => arith::Addf::DEF,
        Mul if is_float => arith::Mulf::DEF,
        Min if is_float => arith::Minimumf::DEF,
        Max if is_float => arith::Maximumf::DEF,
        Add => arith::Addi::DEF,
        Mul => arith::Muli::DEF,
        Min => arith::Minsi::DEF,
        Max => arith::Maxsi::DEF,
        Umin => arith::Minui::DEF,
        Umax => arith::Maxui::DEF,
        And => arith::Andi::DEF,
        Or => arith::Ori::DEF,
        Xor => arith::Xori::DEF,
        Argmin | Argmax | Uargmin | Uargmax => unreachable!("positions are searched for"),
    };
    let attrs = if is_float && matches!(kind, Add | Mul) { reassociable(l) } else { AttrDict::EMPTY };
    l.emit(b, def, &[x, y], ty, attrs)
}

/// The order of a reduction is not specified.
pub(crate) fn reassociable(l: &Lowerer<'_>) -> AttrDict {
    flagged(l, arith::FastMath::REASSOC)
}

fn flagged(l: &Lowerer<'_>, flags: arith::FastMath) -> AttrDict {
    let attr = flags.attr(l.cx);
    l.cx.dict(vec![NamedAttr { name: l.cx.name("fastmath"), attr, inherent: true }])
}

/// For the kinds that give positions: whether a later element takes the place of an earlier one.
pub(crate) fn beats(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    kind: ReduceKind,
    later: ValueId,
    earlier: ValueId,
) -> ValueId {
    let is_max = matches!(kind, ReduceKind::Argmax | ReduceKind::Uargmax);
    let ty = b.ty(later);
    if ty.is_float(l.cx) {
        let better = if is_max { arith::CmpF::Ogt } else { arith::CmpF::Olt };
        let better = arith::Cmpf::emit(b, later, earlier, better);
        let is_nan = arith::Cmpf::emit(b, later, later, arith::CmpF::Uno);
        let was_number = arith::Cmpf::emit(b, earlier, earlier, arith::CmpF::Ord);
        let wins = l.like::<arith::Ori>(b, &[better, is_nan]);
        return l.like::<arith::Andi>(b, &[wins, was_number]);
    }
    let is_unsigned = ty == Type::I1 || matches!(kind, ReduceKind::Uargmin | ReduceKind::Uargmax);
    let predicate = match (is_max, is_unsigned) {
        (true, true) => arith::CmpI::Ugt,
        (true, false) => arith::CmpI::Sgt,
        (false, true) => arith::CmpI::Ult,
        (false, false) => arith::CmpI::Slt,
    };
    l.compare(b, predicate, later, earlier)
}

/// What a search goes on with: the better of two elements, but for the sign of a zero, which no
/// comparison sees. It does not wait for the comparison.
pub(crate) fn better(
    l: &mut Lowerer<'_>,
    b: &mut Builder<'_>,
    kind: ReduceKind,
    later: ValueId,
    earlier: ValueId,
) -> ValueId {
    let ty = b.ty(later);
    if !ty.is_float(l.cx) {
        return combine(l, b, search_start(kind), earlier, later);
    }
    let is_max = matches!(kind, ReduceKind::Argmax | ReduceKind::Uargmax);
    let def = if is_max { arith::Maximumf::DEF } else { arith::Minimumf::DEF };
    let flags = flagged(l, arith::FastMath::NSZ);
    l.emit(b, def, &[earlier, later], ty, flags)
}

/// A number in another type of its kind; integers are signed.
pub(crate) fn convert(l: &mut Lowerer<'_>, b: &mut Builder<'_>, value: ValueId, to: Type) -> ValueId {
    let from = b.ty(value);
    if from == to {
        return value;
    }
    let width = |ty: Type| ty.width(l.cx).unwrap_or(64);
    let def: &'static OpDef = match (from.is_float(l.cx), to.is_float(l.cx), width(from) < width(to)) {
        (true, true, true) => arith::Extf::DEF,
        (true, true, false) if width(from) == width(to) => {
            let wide = l.emit(b, arith::Extf::DEF, &[value], Type::F32, AttrDict::EMPTY);
            return l.emit(b, arith::Truncf::DEF, &[wide], to, AttrDict::EMPTY);
        }
        (true, true, false) => arith::Truncf::DEF,
        (false, true, _) => arith::Sitofp::DEF,
        (true, false, _) => arith::Fptosi::DEF,
        _ if from == Type::INDEX || to == Type::INDEX => arith::IndexCast::DEF,
        (false, false, true) if from == Type::I1 => arith::Extui::DEF,
        (false, false, true) => arith::Extsi::DEF,
        (false, false, false) => arith::Trunci::DEF,
    };
    l.emit(b, def, &[value], to, AttrDict::EMPTY)
}
