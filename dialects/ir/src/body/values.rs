//! Values: their types, names and makers, the results of operations, and which slot takes which.

use crate::body::Body;
use crate::context::Context;
use crate::def::Arity;
use crate::ids::*;
use crate::types::Type;
use crate::value_name::ValueName;

/// Where a value comes from.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum ValueDef {
    /// The result of an operation, by its number.
    Result(OpId, u32),
    /// The argument of a block, by its number.
    Argument(BlockId, u32),
    /// Used by the parser before its definition was seen; never in a finished body.
    Forward,
}

impl Body {
    /// The type of a value.
    #[inline]
    pub fn ty(&self, value: ValueId) -> Type {
        self.values[value].ty
    }

    /// Changes the type of a value.
    pub fn set_ty(&mut self, value: ValueId, ty: Type) {
        self.values[value].ty = ty;
    }

    /// Where a value comes from.
    #[inline]
    pub fn value_def(&self, value: ValueId) -> ValueDef {
        self.values[value].def
    }

    /// The operation whose result a value is.
    #[inline]
    pub fn defining_op(&self, value: ValueId) -> Option<OpId> {
        match self.values[value].def {
            ValueDef::Result(op, _) => Some(op),
            _ => None,
        }
    }

    /// The block in which a value is defined.
    pub fn defining_block(&self, value: ValueId) -> Option<BlockId> {
        match self.values[value].def {
            ValueDef::Result(op, _) => self.block_of(op),
            ValueDef::Argument(block, _) => Some(block),
            ValueDef::Forward => None,
        }
    }

    /// The name of a value in the text it came from.
    #[inline]
    pub fn value_name(&self, value: ValueId) -> Option<ValueName> {
        self.values[value].name
    }

    /// Names a value; `None` lets the printer number it.
    pub fn set_value_name(&mut self, value: ValueId, name: Option<ValueName>) {
        self.values[value].name = name;
    }

    /// The results of an operation.
    #[inline]
    pub fn results(&self, op: OpId) -> impl DoubleEndedIterator<Item = ValueId> + ExactSizeIterator + Clone + use<> {
        let (first, count) = self.ops[op].results;
        // Results are allocated together, so that counting up from the first gives them all.
        let start = first.map_or(0, DenseId::index);
        let arena = self.values_arena_id();
        (0..count as usize).map(move |index| value_at(arena, start + index))
    }

    /// A result of an operation.
    #[inline]
    pub fn result(&self, op: OpId, index: usize) -> ValueId {
        let (first, count) = self.ops[op].results;
        assert!(index < count as usize, "{} has {count} results", self.def(op).name);
        value_at(self.values_arena_id(), first.map_or(0, DenseId::index) + index)
    }

    /// How many results an operation has.
    #[inline]
    pub fn result_count(&self, op: OpId) -> usize {
        self.ops[op].results.1 as usize
    }

    #[inline]
    fn values_arena_id(&self) -> u32 {
        use id_arena::ArenaBehavior;
        // The arena's number, taken from the id of its next value; ids of this arena carry it.
        ValueIds::arena_id(self.values.next_id())
    }

    /// The range of operands that a slot of the definition takes.
    ///
    /// With more than one slot of variable size the attribute `operandSegmentSizes` splits them.
    #[inline]
    pub fn operand_group(&self, cx: &Context, op: OpId, slot: usize) -> std::ops::Range<usize> {
        let def = self.def(op);
        if def.has_operand_segments() {
            let sizes = self.attrs(op).get(cx, "operandSegmentSizes");
            let sizes = sizes.and_then(|attr| attr.as_ints(cx)).unwrap_or(&[]);
            let start: i64 = sizes.iter().take(slot).sum();
            let length = sizes.get(slot).copied().unwrap_or(0);
            return start.max(0) as usize..(start + length).max(0) as usize;
        }
        self.operand_group_of_one(op, slot)
    }

    /// [`Body::operand_group`] for definitions with at most one slot of variable size.
    #[inline]
    pub fn operand_group_of_one(&self, op: OpId, slot: usize) -> std::ops::Range<usize> {
        group(self.def(op).operands.iter().map(|slot| slot.arity), self.operand_count(op), slot)
    }

    /// The range of results that a slot of the definition takes; at most one is of variable size.
    #[inline]
    pub fn result_group(&self, op: OpId, slot: usize) -> std::ops::Range<usize> {
        group(self.def(op).results.iter().map(|slot| slot.arity), self.result_count(op), slot)
    }
}

/// The place of slot `slot` in a list of `count` values, of which one slot takes what the
/// others leave.
#[inline]
pub(crate) fn group(
    arities: impl ExactSizeIterator<Item = Arity>,
    count: usize,
    slot: usize,
) -> std::ops::Range<usize> {
    let slots = arities.len();
    let mut start = 0;
    for (index, arity) in arities.enumerate() {
        let length = if arity == Arity::One { 1 } else { (count + 1).saturating_sub(slots) };
        if index == slot {
            return start..start + length;
        }
        start += length;
    }
    start..start
}

#[inline]
pub(crate) fn value_at(arena: u32, index: usize) -> ValueId {
    use id_arena::ArenaBehavior;
    ValueIds::new_id(arena, index)
}
