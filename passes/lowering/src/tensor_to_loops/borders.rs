//! Loops that read padding are cut where it begins and ends, so that inside nothing is asked.
//!
//! An element of a `tensor.pad` that is read lazily is one of the source or the padding. Where it
//! is read at a loop index plus a constant, the indices at which it is one of the source are a
//! range. The ranges of all pads that a stage reads have a common part, the interior: there the
//! index ranges of `index.rs` say that no check is needed. Only the inner of a loop is cut along
//! further loops, so that the text grows with the number of loops, not with its power.

use hashbrown::HashSet;
use ir::{Builder, DYNAMIC, Op, OpId, ValueId};
use memref::Size;

use super::emit::Inner;
use super::lowerer::Lowerer;
use super::plan::{Chosen, Stage};
use super::roles::StageKind;

/// The indices from the first number on up to the second.
pub(crate) type Interior = Option<(i64, i64)>;

/// For each dimension the loop whose index it is read at, and what is added.
type Offsets = Vec<Option<(usize, i64)>>;

/// So many operations are looked at for a stage.
const MAX_STEPS: usize = 512;

/// Whether a pad is better read lazily by loops that are cut than stored: sizes are known, and
/// less than half of it is padding, along each dimension.
pub(crate) fn can_be_cut(l: &Lowerer<'_>, op: OpId) -> bool {
    if !tensor::Pad::is(l.old, op) {
        return false;
    }
    let shape = l.shape(l.old.operand(op, 0));
    let [low, high, interior] = ["low", "high", "interior"].map(|name| l.ints(op, name));
    let fits = |dim: usize| {
        let (low, high) = (low[dim].max(0), high[dim].max(0));
        shape[dim] != DYNAMIC && interior[dim] == 0 && low.saturating_add(high) <= shape[dim]
    };
    (0..shape.len()).all(fits)
}

/// The interiors of the loops of a stage.
pub(crate) fn interiors(l: &Lowerer<'_>, chosen: &Chosen, stage: &Stage) -> Vec<Interior> {
    let mut search = Search { l, chosen, inside: vec![None; stage.loops.len()], seen: HashSet::new() };
    match stage.kind {
        StageKind::Map if !tensor::Pad::is(l.old, stage.op) => {
            let offsets: Offsets = (0..stage.loops.len()).map(|dim| Some((dim, 0))).collect();
            search.operands(stage.op, &offsets);
        }
        StageKind::Reduce => {
            let (source, order) = (l.old.operand(stage.op, 0), super::reduce::loop_order(l, stage.op));
            let at = |dim: usize| order.iter().position(|&other| other == dim).map(|at| (at, 0));
            let offsets = (0..l.rank(source)).map(at).collect();
            search.visit(source, offsets);
        }
        _ => {}
    }
    let inside = search.inside;
    let cut = |(inside, size): (Interior, i64)| {
        let (low, high) = inside?;
        let (low, high) = (low.max(0), high.min(size));
        ((low > 0 || high < size) && high - low >= size / 2 && high > low).then_some((low, high))
    };
    let sizes = stage.loops.iter().map(|dim| dim.size);
    inside.into_iter().zip(sizes).map(|(inside, size)| cut((inside.filter(|_| size != DYNAMIC), size))).collect()
}

/// What two stages that share loops leave of their interiors.
pub(crate) fn common(ours: Interior, theirs: Interior) -> Interior {
    match (ours, theirs) {
        (Some((a, b)), Some((c, d))) => Some((a.max(c), b.min(d))).filter(|(low, high)| low < high),
        (one, other) => one.or(other),
    }
}

struct Search<'l, 'a> {
    l: &'l Lowerer<'a>,
    chosen: &'l Chosen,
    /// For each loop, where all pads that were seen have elements.
    inside: Vec<Interior>,
    seen: HashSet<(ValueId, Offsets)>,
}

impl Search<'_, '_> {
    fn visit(&mut self, value: ValueId, offsets: Offsets) {
        let mut work = vec![(value, offsets)];
        while let Some((value, offsets)) = work.pop() {
            if self.seen.len() >= MAX_STEPS || !self.seen.insert((value, offsets.clone())) {
                continue;
            }
            if let Some(op) = self.l.lazy_op(self.chosen, value) {
                work.extend(self.step(op, &offsets));
            }
        }
    }

    fn operands(&mut self, op: OpId, offsets: &Offsets) {
        for (value, offsets) in self.step(op, offsets) {
            self.visit(value, offsets);
        }
    }

    /// How the operands are read where a result is read at these indices.
    fn step(&mut self, op: OpId, offsets: &Offsets) -> Vec<(ValueId, Offsets)> {
        let l = self.l;
        let source = || l.old.operand(op, 0);
        let add =
            |at: Option<(usize, i64)>, number: i64| at.and_then(|(loop_, by)| Some((loop_, by.checked_add(number)?)));
        if tensor::Slice::is(l.old, op) {
            let (starts, strides) = (l.ints(op, "starts"), l.ints(op, "strides"));
            let at = |dim: usize| add(offsets[dim], starts[dim]).filter(|_| strides[dim] == 1);
            return vec![(source(), (0..offsets.len()).map(at).collect())];
        }
        if tensor::Pad::is(l.old, op) {
            let [low, high, interior] = ["low", "high", "interior"].map(|name| l.ints(op, name));
            for dim in 0..offsets.len() {
                let size = l.shape(source())[dim];
                let is_padded = low[dim] > 0 || high[dim] > 0;
                if let Some((loop_, by)) = offsets[dim]
                    && is_padded
                    && interior[dim] == 0
                    && size != DYNAMIC
                {
                    // 0 <= index + by - low < size
                    let range = low[dim].checked_sub(by).and_then(|first| Some((first, first.checked_add(size)?)));
                    // An empty range would be no cut at all: then the loop is left as it is.
                    self.inside[loop_] = match (self.inside[loop_], range) {
                        (Some((a, b)), Some((c, d))) => Some((a.max(c), b.min(d))),
                        (one, other) => one.or(other),
                    };
                }
            }
            let at = |dim: usize| add(offsets[dim], low[dim].checked_neg()?).filter(|_| interior[dim] == 0);
            return vec![(source(), (0..offsets.len()).map(at).collect())];
        }
        // Which dimension of the result gives each index of an operand.
        let identity: Vec<Option<usize>> = (0..offsets.len()).map(Some).collect();
        let through =
            |access: Vec<Option<usize>>| access.into_iter().map(|dim| dim.and_then(|dim| offsets[dim])).collect();
        l.operand_accesses(op, &identity).into_iter().map(|(value, access)| (value, through(access))).collect()
    }
}

impl<'a> Lowerer<'a> {
    /// A loop nest that is cut at interiors.
    pub fn nest_by_interiors(
        &mut self,
        b: &mut Builder<'_>,
        sizes: &[Size],
        interiors: &[Interior],
        inner: Inner<'_, 'a>,
    ) {
        if interiors.iter().all(Option::is_none) {
            return self.nest(b, sizes, inner);
        }
        self.cut_inside(b, sizes, interiors, &mut Vec::new(), inner);
    }

    fn cut_inside(
        &mut self,
        b: &mut Builder<'_>,
        sizes: &[Size],
        interiors: &[Interior],
        indices: &mut Vec<ValueId>,
        inner: Inner<'_, 'a>,
    ) {
        let Some((&size, rest)) = sizes.split_first() else { return inner(self, b, indices) };
        let none = vec![None; rest.len()];
        let (Some((low, high)), Size::Known(size)) = (interiors[0], size) else {
            let deeper = &interiors[1..];
            return self.piece(b, (Size::Known(0), size), rest, deeper, indices, inner);
        };
        for (from, to, is_inside) in [(0, low, false), (low, high, true), (high, size, false)] {
            if from < to {
                let deeper = if is_inside { &interiors[1..] } else { &none[..] };
                self.piece(b, (Size::Known(from), Size::Known(to)), rest, deeper, indices, inner);
            }
        }
    }

    /// One piece of a loop, and the loops inside.
    fn piece(
        &mut self,
        b: &mut Builder<'_>,
        (from, to): (Size, Size),
        rest: &[Size],
        interiors: &[Interior],
        indices: &mut Vec<ValueId>,
        inner: Inner<'_, 'a>,
    ) {
        let (from, to) = (self.value_of(b, from), self.value_of(b, to));
        let length = self.sub(b, to, from);
        if self.number(b, length) == Some(1) {
            indices.push(from);
            self.open();
            self.cut_inside(b, rest, interiors, indices, inner);
            self.close();
            indices.pop();
            return;
        }
        let one = self.index(b, 1);
        self.loop_over(b, [from, to, one], &[], &mut |l, b, index, _| {
            indices.push(index);
            l.cut_inside(b, rest, interiors, indices, inner);
            indices.pop();
            Vec::new()
        });
    }
}
