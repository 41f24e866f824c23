//! Scans: running reductions along a dimension.

use ir::{Builder, ValueId};

use super::lowerer::Lowerer;
use super::plan::Stage;
use super::reduce::{combine, identity, kind};

/// Writes a scan; the first dimensions, all before that of the scan, have these indices.
pub(crate) fn emit(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let (op, value, kind) = (stage.op, stage.value, kind(l, stage.op));
    let source = l.old.operand(op, 0);
    let dim = l.int(op, "dim") as usize;
    let (is_exclusive, is_reversed) = (l.flag(op, "exclusive"), l.flag(op, "reverse"));
    let sizes = l.sizes(b, value);
    let start = identity(l, b, kind, l.element_type(value));
    let (outer, length, inner) = (&sizes[bound.len()..dim], sizes[dim], &sizes[dim + 1..]);
    let last = l.grow(b, length, -1);
    let last = l.value_of(b, last);
    l.nest(b, outer, &mut |l, b, before| {
        let front: Vec<ValueId> = bound.iter().chain(before).copied().collect();
        if inner.is_empty() {
            l.fold(b, &[length], &[start], &mut |l, b, step, carried| {
                let mut place = front.clone();
                place.push(if is_reversed { l.sub(b, last, step[0]) } else { step[0] });
                let element = l.element(b, source, &place);
                let next = combine(l, b, kind, carried[0], element);
                l.write(b, value, &place, if is_exclusive { carried[0] } else { next });
                vec![next]
            });
            return;
        }
        // Rows along the dimensions inside are combined with the row before.
        l.nest(b, &[length], &mut |l, b, step| {
            let (zero, back) = (l.index(b, 0), l.plus(b, step[0], -1));
            let is_start = l.compare(b, arith::CmpI::Eq, step[0], zero);
            let back = l.max(b, back, zero);
            let (here, back) = match is_reversed {
                true => (l.sub(b, last, step[0]), l.sub(b, last, back)),
                false => (step[0], back),
            };
            l.nest(b, inner, &mut |l, b, behind| {
                let at = |dim: ValueId| front.iter().copied().chain([dim]).chain(behind.iter().copied()).collect();
                let (here, back): (Vec<ValueId>, Vec<ValueId>) = (at(here), at(back));
                let element = l.element(b, source, if is_exclusive { &back } else { &here });
                let sum = l.load(b, value, &back);
                let sum = l.select(b, is_start, start, sum);
                let next = combine(l, b, kind, sum, element);
                let next = if is_exclusive { l.select(b, is_start, start, next) } else { next };
                l.store(b, value, &here, next);
            });
        });
    });
}
