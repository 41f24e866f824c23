//! Who uses what: operands are nodes of intrusive lists, one list per value.

use crate::body::{Body, UseData};
use crate::ids::*;

/// A use of a value.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Use {
    /// The operation that uses it.
    pub op: OpId,
    /// The number of the operand.
    pub index: usize,
}

impl Body {
    /// How many operands an operation has.
    #[inline]
    pub fn operand_count(&self, op: OpId) -> usize {
        self.ops[op].operands.1 as usize
    }

    /// An operand of an operation.
    #[inline]
    pub fn operand(&self, op: OpId, index: usize) -> ValueId {
        self.uses[self.use_at(op, index)].value
    }

    /// The operands of an operation.
    #[inline]
    pub fn operands(&self, op: OpId) -> impl DoubleEndedIterator<Item = ValueId> + ExactSizeIterator + Clone + '_ {
        (0..self.operand_count(op)).map(move |index| self.operand(op, index))
    }

    #[inline]
    fn use_at(&self, op: OpId, index: usize) -> UseId {
        use id_arena::ArenaBehavior;
        let (first, count) = self.ops[op].operands;
        let first = first.filter(|_| index < count as usize);
        let first = first.unwrap_or_else(|| panic!("{} has {count} operands, not {index}", self.def(op).name));
        UseIds::new_id(UseIds::arena_id(first), first.index() + index)
    }

    pub(crate) fn add_operands(&mut self, op: OpId, operands: &[ValueId]) {
        let mut first = None;
        for &value in operands {
            let id = self.uses.alloc(UseData { value, owner: op, prev: None, next: None });
            first = first.or(Some(id));
            self.link(id);
        }
        self.ops[op].operands = (first, operands.len() as u32);
    }

    /// Puts a use in front of the list of its value.
    #[inline]
    fn link(&mut self, id: UseId) {
        let value = self.uses[id].value;
        let old = self.values[value].first_use.replace(id);
        self.uses[id].prev = None;
        self.uses[id].next = old;
        if let Some(old) = old {
            self.uses[old].prev = Some(id);
        }
    }

    #[inline]
    fn unlink(&mut self, id: UseId) {
        let UseData { value, prev, next, .. } = self.uses[id];
        match prev {
            Some(prev) => self.uses[prev].next = next,
            None => self.values[value].first_use = next,
        }
        if let Some(next) = next {
            self.uses[next].prev = prev;
        }
    }

    /// Replaces one operand.
    pub fn set_operand(&mut self, op: OpId, index: usize, value: ValueId) {
        let id = self.use_at(op, index);
        if self.uses[id].value != value {
            self.unlink(id);
            self.uses[id].value = value;
            self.link(id);
        }
    }

    /// Replaces all operands; there may be more or fewer than before.
    pub fn set_operands(&mut self, op: OpId, operands: &[ValueId]) {
        let count = self.operand_count(op);
        if operands.len() <= count {
            for (index, &value) in operands.iter().enumerate() {
                self.set_operand(op, index, value);
            }
            for index in operands.len()..count {
                self.unlink(self.use_at(op, index));
            }
            self.ops[op].operands.1 = operands.len() as u32;
        } else {
            self.drop_operands(op);
            self.add_operands(op, operands);
        }
    }

    pub(crate) fn drop_operands(&mut self, op: OpId) {
        for index in 0..self.operand_count(op) {
            self.unlink(self.use_at(op, index));
        }
        self.ops[op].operands = (None, 0);
    }

    /// The uses of a value; the latest made comes first.
    #[inline]
    pub fn uses(&self, value: ValueId) -> impl Iterator<Item = Use> + '_ {
        let first = self.values[value].first_use;
        std::iter::successors(first, |&id| self.uses[id].next).map(|id| {
            let op = self.uses[id].owner;
            let first = self.ops[op].operands.0.map_or(0, DenseId::index);
            Use { op, index: id.index() - first }
        })
    }

    /// The operations that use a value, one time per use; the latest made comes first.
    #[inline]
    pub fn users(&self, value: ValueId) -> impl Iterator<Item = OpId> + '_ {
        self.uses(value).map(|user| user.op)
    }

    /// Whether anybody uses a value.
    #[inline]
    pub fn has_uses(&self, value: ValueId) -> bool {
        self.values[value].first_use.is_some()
    }

    /// Whether a value is used exactly once.
    #[inline]
    pub fn has_one_use(&self, value: ValueId) -> bool {
        self.values[value].first_use.is_some_and(|id| self.uses[id].next.is_none())
    }

    /// Whether any result of an operation is used.
    #[inline]
    pub fn any_result_used(&self, op: OpId) -> bool {
        self.results(op).any(|value| self.has_uses(value))
    }

    /// Makes all users of `old` use `new`; takes time linear in the uses of `old`.
    pub fn replace_all_uses(&mut self, old: ValueId, new: ValueId) {
        if old == new {
            return;
        }
        let Some(first) = self.values[old].first_use.take() else { return };
        let mut last = first;
        loop {
            self.uses[last].value = new;
            match self.uses[last].next {
                Some(next) => last = next,
                None => break,
            }
        }
        let after = self.values[new].first_use.replace(first);
        self.uses[last].next = after;
        if let Some(after) = after {
            self.uses[after].prev = Some(last);
        }
    }

    /// Makes those users of `old` use `new` that satisfy a condition.
    pub fn replace_uses_if(&mut self, old: ValueId, new: ValueId, condition: impl Fn(&Body, Use) -> bool) {
        let chosen: Vec<Use> = self.uses(old).filter(|&user| condition(self, user)).collect();
        for user in chosen {
            self.set_operand(user.op, user.index, new);
        }
    }
}
