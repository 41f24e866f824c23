//! Sorting: a stable merge sort from the bottom up, in O(n log n).
//!
//! Each pass merges neighbouring sorted runs of all operands into spare rows and copies them
//! back. Runs start with one element.

use ir::{Builder, Op, Type, ValueId};
use memref::Size;
use tensor::SortOrder;

use super::lowerer::Lowerer;
use super::plan::Stage;

struct Sort {
    inputs: Vec<ValueId>,
    results: Vec<ValueId>,
    /// A row of each operand.
    spare: Vec<ValueId>,
    dim: usize,
    keys: usize,
    is_descending: bool,
    is_unsigned: bool,
}

/// Writes a sort; the first dimensions, all before that of the sort, have these indices.
pub(crate) fn emit(l: &mut Lowerer<'_>, b: &mut Builder<'_>, stage: &Stage, bound: &[ValueId]) {
    let op = tensor::Sort::of(stage.op);
    let inputs: Vec<ValueId> = l.old.operands(stage.op).collect();
    let dim = op.dim(l.cx, l.old) as usize;
    let sizes = l.sizes(b, inputs[0]);
    let length = sizes[dim];
    let spare = inputs.iter().map(|&value| l.allocate(b, &[length], l.element_type(value))).collect();
    let sort = Sort {
        results: l.old.results(stage.op).collect(),
        spare,
        dim,
        keys: op.keys(l.cx, l.old) as usize,
        is_descending: op.order(l.cx, l.old) == SortOrder::Descending,
        is_unsigned: l.flag(stage.op, "unsigned"),
        inputs,
    };
    let others: Vec<Size> = (bound.len()..sizes.len()).filter(|&at| at != dim).map(|at| sizes[at]).collect();
    l.nest(b, &others, &mut |l, b, indices| {
        let row: Vec<ValueId> = bound.iter().chain(indices).copied().collect();
        sort.row(l, b, &row, length);
    });
}

impl Sort {
    /// The indices of an element of a row.
    fn place(&self, row: &[ValueId], at: ValueId) -> Vec<ValueId> {
        let mut place = row.to_vec();
        place.insert(self.dim, at);
        place
    }

    fn row(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, row: &[ValueId], length: Size) {
        l.nest(b, &[length], &mut |l, b, at| {
            let place = self.place(row, at[0]);
            for (&input, &result) in self.inputs.iter().zip(&self.results) {
                let element = l.element(b, input, &place);
                l.store(b, result, &place, element);
            }
        });
        let (count, one) = (l.value_of(b, length), l.index(b, 1));
        let op = loops::While::build(b, &[Type::INDEX], &[one]);
        l.outermost.get_or_insert(op.id());
        let (before, after) = (op.before(b.body), op.after(b.body));
        let block = b.body.add_block(before, &[Type::INDEX]);
        let width = b.body.arguments(block)[0];
        let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
        let goes_on = l.compare(&mut inner, arith::CmpI::Slt, width, count);
        loops::Condition::build(&mut inner, goes_on, &[width]);
        let block = b.body.add_block(after, &[Type::INDEX]);
        let width = b.body.arguments(block)[0];
        let mut inner = Builder::at_end(b.cx, b.body, block, b.loc);
        l.open();
        let two = self.pass(l, &mut inner, row, length, width);
        l.close();
        loops::Yield::build(&mut inner, &[two]);
    }

    /// Merges pairs of runs of a width; gives the width of the next pass.
    fn pass(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, row: &[ValueId], length: Size, width: ValueId) -> ValueId {
        let (zero, one, count) = (l.index(b, 0), l.index(b, 1), l.value_of(b, length));
        let two = l.add(b, width, width);
        l.loop_over(b, [zero, count, two], &[], &mut |l, b, low, _| {
            let (middle, high) = (l.add(b, low, width), l.add(b, low, two));
            let (middle, high) = (l.min(b, middle, count), l.min(b, high, count));
            l.loop_over(b, [low, high, one], &[low, middle], &mut |l, b, to, from| {
                self.step(l, b, row, to, [from[0], from[1]], [middle, high])
            });
            Vec::new()
        });
        l.nest(b, &[length], &mut |l, b, at| {
            let place = self.place(row, at[0]);
            for (&spare, &result) in self.spare.iter().zip(&self.results) {
                let element = memref::load(b, spare, at);
                l.store(b, result, &place, element);
            }
        });
        two
    }

    /// Puts the next element of two runs to its place: that of the left one, unless that of the
    /// right one comes strictly before it.
    fn step(
        &self,
        l: &mut Lowerer<'_>,
        b: &mut Builder<'_>,
        row: &[ValueId],
        to: ValueId,
        [left, right]: [ValueId; 2],
        [middle, high]: [ValueId; 2],
    ) -> Vec<ValueId> {
        let one = l.index(b, 1);
        // A run that has ended is not looked at; its last element is read instead.
        let (end_left, end_right) = (l.sub(b, middle, one), l.sub(b, high, one));
        let (safe_left, safe_right) = (l.min(b, left, end_left), l.min(b, right, end_right));
        let load = |l: &mut Lowerer<'_>, b: &mut Builder<'_>, at: ValueId| -> Vec<ValueId> {
            let place = self.place(row, at);
            self.results.iter().map(|&result| l.load(b, result, &place)).collect()
        };
        let (lefts, rights) = (load(l, b, safe_left), load(l, b, safe_right));
        let is_before = self.is_before(l, b, &rights, &lefts);
        let has_left = l.compare(b, arith::CmpI::Slt, left, middle);
        let has_right = l.compare(b, arith::CmpI::Slt, right, high);
        let yes = l.integer(b, 1, Type::I1);
        let left_ended = l.like::<arith::Xori>(b, &[has_left, yes]);
        let wins = l.like::<arith::Ori>(b, &[left_ended, is_before]);
        let takes_right = l.like::<arith::Andi>(b, &[has_right, wins]);
        for (number, &spare) in self.spare.iter().enumerate() {
            let element = l.select(b, takes_right, rights[number], lefts[number]);
            memref::store(b, element, spare, &[to]);
        }
        let (next_left, next_right) = (l.add(b, left, one), l.add(b, right, one));
        vec![l.select(b, takes_right, left, next_left), l.select(b, takes_right, next_right, right)]
    }

    /// Whether some elements come strictly before others, by the keys.
    fn is_before(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, xs: &[ValueId], ys: &[ValueId]) -> ValueId {
        let mut result: Option<ValueId> = None;
        // From the key of least weight on: one of more weight decides if it differs.
        for number in (0..self.keys).rev() {
            let (x, y) = if self.is_descending { (ys[number], xs[number]) } else { (xs[number], ys[number]) };
            let less = self.is_less(l, b, x, y);
            result = Some(match result {
                None => less,
                Some(rest) => {
                    let more = self.is_less(l, b, y, x);
                    let yes = l.integer(b, 1, Type::I1);
                    let not_more = l.like::<arith::Xori>(b, &[more, yes]);
                    let rest = l.like::<arith::Andi>(b, &[rest, not_more]);
                    l.like::<arith::Ori>(b, &[less, rest])
                }
            });
        }
        result.unwrap_or_else(|| l.integer(b, 0, Type::I1))
    }

    /// Whether a key is less than another: NaN is greater than all numbers.
    fn is_less(&self, l: &mut Lowerer<'_>, b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
        let ty = b.ty(x);
        if ty.is_float(l.cx) {
            let less = arith::Cmpf::emit(b, x, y, arith::CmpF::Olt);
            let is_number = arith::Cmpf::emit(b, x, x, arith::CmpF::Ord);
            let is_nan = arith::Cmpf::emit(b, y, y, arith::CmpF::Uno);
            let before_nan = l.like::<arith::Andi>(b, &[is_number, is_nan]);
            return l.like::<arith::Ori>(b, &[less, before_nan]);
        }
        let is_unsigned = self.is_unsigned || ty == Type::I1;
        l.compare(b, if is_unsigned { arith::CmpI::Ult } else { arith::CmpI::Slt }, x, y)
    }
}
