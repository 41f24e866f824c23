//! Whether a loop keeps the sizes of a tensor that it carries.
//!
//! A size is traced back to all that it is known to equal. What cannot be traced may be another
//! size each time.

use hashbrown::HashSet;
use ir::{DYNAMIC, Op, OpId, ValueId};

use super::super::contract::Contraction;
use super::super::extent::Origin;
use super::super::lowerer::Lowerer;
use super::super::reduce::kept_dims;
use super::super::roles::{Role, StageKind};

impl Lowerer<'_> {
    /// Whether the next value of a carried tensor has the sizes of the one before, whatever was
    /// carried: they are those of the argument, or those that the loop starts with.
    pub(super) fn keeps_sizes(&self, argument: ValueId, next: ValueId, init: ValueId) -> bool {
        let is_kept = |dim: usize| {
            let origins = self.origins(Origin::Dim(next, dim));
            origins.contains(&Origin::Dim(argument, dim))
                || self.origins(Origin::Dim(init, dim)).iter().any(|first| origins.contains(first))
        };
        (0..self.rank(argument)).filter(|&dim| self.shape(argument)[dim] == DYNAMIC).all(is_kept)
    }

    /// All that a size is known to equal, itself included.
    fn origins(&self, size: Origin) -> HashSet<Origin> {
        let (mut found, mut work) = (HashSet::from_iter([size]), vec![size]);
        while let Some(size) = work.pop() {
            for other in self.equal_sizes(size) {
                if found.insert(other) {
                    work.push(other);
                }
            }
        }
        found
    }

    fn equal_sizes(&self, size: Origin) -> Vec<Origin> {
        let old = self.old;
        match size {
            Origin::Known(_) => Vec::new(),
            Origin::Index(value) => {
                let number = |value| ir::constant_of(self.cx, old, value).and_then(|attr| attr.as_integer(self.cx));
                if let Some(number) = number(value) {
                    return vec![Origin::Known(number as i64)];
                }
                let Some(op) = old.defining_op(value).filter(|&op| tensor::Dim::is(old, op)) else { return Vec::new() };
                let dim = number(old.operand(op, 1)).and_then(|dim| usize::try_from(dim).ok());
                let dim = dim.filter(|&dim| dim < self.rank(old.operand(op, 0)));
                dim.map(|dim| Origin::Dim(old.operand(op, 0), dim)).into_iter().collect()
            }
            Origin::Dim(value, dim) => match (self.shape(value)[dim], old.defining_op(value)) {
                (DYNAMIC, None) => Vec::new(),
                (DYNAMIC, Some(op)) => self.equal_sizes_of_result(op, value, dim),
                (size, _) => vec![Origin::Known(size)],
            },
        }
    }

    fn equal_sizes_of_result(&self, op: OpId, value: ValueId, dim: usize) -> Vec<Origin> {
        let old = self.old;
        let of = |value: ValueId| Origin::Dim(value, dim);
        match (self.role(op), old.def(op)) {
            (_, def) if def == tensor::Splat::DEF => vec![self.given(op, 1, dim)],
            (_, def) if [tensor::Iota::DEF, tensor::Empty::DEF, tensor::Generate::DEF].contains(&def) => {
                vec![self.given(op, 0, dim)]
            }
            (_, def) if def == tensor::Broadcast::DEF => vec![self.broadcast_origin(op, dim)],
            (_, def) if def == tensor::DynamicSlice::DEF => vec![self.slice_origin(op, dim)],
            (_, def) if def == tensor::Reshape::DEF && !self.slot(op, 1).is_empty() => vec![self.given(op, 1, dim)],
            (_, def) if def == loops::For::DEF => {
                self.kept_by_for(loops::For::of(op), value).map(of).into_iter().collect()
            }
            (_, def) if def == loops::If::DEF => self.agreed_by_branches(loops::If::of(op), value, dim),
            // Where a dimension is read at the same indices, it has the same size.
            (Some(Role::Lazy(_)), _) => {
                let access: Vec<Option<usize>> =
                    (0..self.rank(value)).map(|at| Some(at).filter(|&at| at == dim)).collect();
                let operands = self.operand_accesses(op, &access).into_iter();
                operands
                    .flat_map(|(operand, access)| {
                        let at = access.iter().position(|&index| index == Some(dim));
                        at.map(|at| Origin::Dim(operand, at))
                    })
                    .collect()
            }
            (Some(Role::Stage(kind)), _) => self.equal_sizes_of_stage(op, kind, dim),
            _ => Vec::new(),
        }
    }

    fn equal_sizes_of_stage(&self, op: OpId, kind: StageKind, dim: usize) -> Vec<Origin> {
        let operand = |index: usize| self.old.operand(op, index);
        match kind {
            StageKind::Reduce => vec![Origin::Dim(operand(0), kept_dims(self, op)[dim])],
            StageKind::Scan | StageKind::Update | StageKind::Scatter | StageKind::SelectAndScatter => {
                vec![Origin::Dim(operand(0), dim)]
            }
            StageKind::Insert => vec![Origin::Dim(operand(1), dim)],
            StageKind::Sort => self.old.operands(op).map(|value| Origin::Dim(value, dim)).collect(),
            StageKind::Concat if self.int(op, "dim") as usize != dim => {
                self.old.operands(op).map(|value| Origin::Dim(value, dim)).collect()
            }
            StageKind::Contract => {
                let contraction = Contraction::of(self.cx, self.old, op);
                let letter = contraction.output[dim];
                let of = |(value, letters): &(ValueId, Vec<char>)| {
                    let at = letters.iter().position(|&other| other == letter);
                    at.map(|at| Origin::Dim(*value, at))
                };
                contraction.inputs.iter().filter_map(of).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What a counted loop starts a value with, if it keeps the sizes of it.
    fn kept_by_for(&self, op: loops::For, result: ValueId) -> Option<ValueId> {
        let old = self.old;
        let block = old.entry(op.body(old))?;
        let at = old.results(op.id()).position(|other| other == result)?;
        let (argument, init) = (old.arguments(block)[1 + at], op.inits(old)[at]);
        let next = old.operand(old.terminator(block)?, at);
        (argument == next || self.keeps_sizes(argument, next, init)).then_some(init)
    }

    /// What the sizes of a result equal in both branches.
    fn agreed_by_branches(&self, op: loops::If, result: ValueId, dim: usize) -> Vec<Origin> {
        let old = self.old;
        let Some(at) = old.results(op.id()).position(|other| other == result) else { return Vec::new() };
        let of = |region| {
            let last = old.entry(region).and_then(|block| old.terminator(block));
            last.map_or(HashSet::new(), |last| self.origins(Origin::Dim(old.operand(last, at), dim)))
        };
        let (then, otherwise) = (of(op.then(old)), of(op.otherwise(old)));
        then.into_iter().filter(|origin| otherwise.contains(origin)).collect()
    }
}
