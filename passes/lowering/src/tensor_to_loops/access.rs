//! How the elements that a stage reads follow from its loops.
//!
//! For each dimension of a tensor that is read, an [`Access`] says which loop of the stage gives
//! the index, or that it is something else. So the planner knows without writing anything what
//! one iteration of shared loops needs of other stages.

use hashbrown::HashSet;
use ir::{DYNAMIC, Op, OpId, ValueId};

use super::layout::runs;
use super::lowerer::Lowerer;
use super::plan::Chosen;

/// For each dimension the number of the loop whose index it is read at, if it is one.
pub(crate) type Access = Vec<Option<usize>>;

/// A stored tensor that a stage reads, and how.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Read {
    pub value: ValueId,
    pub access: Access,
}

impl Lowerer<'_> {
    /// The tensors that reading an element of a lazy value reads, with their accesses.
    pub fn operand_accesses(&self, op: OpId, access: &[Option<usize>]) -> Vec<(ValueId, Access)> {
        let old = self.old;
        let source = || old.operand(op, 0);
        let unknown = |value: ValueId| (value, vec![None; self.rank(value)]);
        let by_dim = |value: ValueId, of: &dyn Fn(usize) -> Option<usize>| {
            (value, (0..self.rank(value)).map(of).collect::<Access>())
        };
        match old.def(op) {
            def if def == tensor::Splat::DEF || def == tensor::Iota::DEF || def == tensor::Empty::DEF => Vec::new(),
            def if def == arith::Constant::DEF => Vec::new(),
            def if def == tensor::Broadcast::DEF => {
                let (dims, from, to) = (self.ints(op, "dims"), self.shape(source()), self.shape(old.result(op, 0)));
                let of = |dim: usize| {
                    let target = dims[dim] as usize;
                    // A size that is not known may stretch.
                    access[target].filter(|_| from[dim] != DYNAMIC && from[dim] == to[target])
                };
                vec![by_dim(source(), &of)]
            }
            def if def == tensor::Transpose::DEF => {
                let perm = self.ints(op, "perm");
                let of = |dim: usize| perm.iter().position(|&p| p as usize == dim).and_then(|at| access[at]);
                vec![by_dim(source(), &of)]
            }
            def if def == tensor::Reshape::DEF => {
                vec![(source(), through_reshape(self.shape(source()), self.shape(old.result(op, 0)), access))]
            }
            def if def == tensor::Slice::DEF || def == tensor::DynamicSlice::DEF || def == tensor::Pad::DEF => {
                let (from, to) = (self.shape(source()), self.shape(old.result(op, 0)));
                let plain = |dim: usize| match def == tensor::Pad::DEF {
                    true => ["low", "high", "interior"].iter().all(|name| self.ints(op, name)[dim] == 0),
                    false => from[dim] != DYNAMIC && from[dim] == to[dim],
                };
                vec![by_dim(source(), &|dim| access[dim].filter(|_| plain(dim)))]
            }
            def if def == tensor::Reverse::DEF => {
                let dims = self.ints(op, "dims");
                vec![by_dim(source(), &|dim| access[dim].filter(|_| !dims.contains(&(dim as i64))))]
            }
            def if def == tensor::Gather::DEF => vec![unknown(source()), unknown(old.operand(op, 1))],
            def if def == tensor::Take::DEF => {
                let (dim, indices) = (self.int(op, "dim") as usize, old.operand(op, 1));
                let rank = self.rank(indices);
                let of = |at: usize| match at.cmp(&dim) {
                    std::cmp::Ordering::Less => access[at],
                    std::cmp::Ordering::Equal => None,
                    std::cmp::Ordering::Greater => access[at + rank - 1],
                };
                vec![by_dim(source(), &of), by_dim(indices, &|at| access[dim + at])]
            }
            def if def == tensor::Generate::DEF => self.captured(op).into_iter().map(unknown).collect(),
            // Elementwise operations and casts.
            _ => {
                let tensors = old.operands(op).filter(|&value| self.is_tensor(value));
                tensors.map(|value| (value, access.to_vec())).collect()
            }
        }
    }

    /// The tensors from outside that are read in the regions of an operation, each once.
    pub fn captured(&self, op: OpId) -> Vec<ValueId> {
        let old = self.old;
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        for inner in old.regions(op).iter().flat_map(|&region| old.walk(region)) {
            for value in old.operands(inner) {
                if self.is_tensor(value) && !old.is_defined_inside(value, op) && seen.insert(value) {
                    found.push(value);
                }
            }
        }
        found
    }

    /// The stored tensors that reading values with these accesses comes down to.
    pub fn reads(&self, chosen: &Chosen, seeds: Vec<(ValueId, Access)>) -> Vec<Read> {
        let (mut reads, mut seen, mut work) = (Vec::new(), HashSet::new(), seeds);
        work.reverse();
        while let Some((value, access)) = work.pop() {
            let read = Read { value, access };
            if !seen.insert(read.clone()) {
                continue;
            }
            match self.lazy_op(chosen, value) {
                Some(op) => work.extend(self.operand_accesses(op, &read.access)),
                None => reads.push(read),
            }
        }
        reads
    }

    /// The operation by which a value is read lazily; none if the value is stored.
    pub fn lazy_op(&self, chosen: &Chosen, value: ValueId) -> Option<OpId> {
        let op = self.old.defining_op(value)?;
        let is_lazy = matches!(self.role(op), Some(super::roles::Role::Lazy(_)));
        (is_lazy && !chosen.stored.contains(&value) && !self.places.contains_key(&value)).then_some(op)
    }
}

/// How the source of a reshape is accessed: by dimensions that stay dimensions.
fn through_reshape(from: &[i64], to: &[i64], access: &[Option<usize>]) -> Access {
    let wide =
        |range: std::ops::Range<usize>, sizes: &[i64]| -> Vec<usize> { range.filter(|&dim| sizes[dim] != 1).collect() };
    let mut found = vec![None; from.len()];
    for (left, right) in runs(from, to) {
        let (left, right) = (wide(left, from), wide(right, to));
        if let ([one], [other]) = (&left[..], &right[..])
            && from[*one] == to[*other]
        {
            found[*one] = access[*other];
        }
    }
    found
}
