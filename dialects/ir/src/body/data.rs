//! What the arenas of a body hold: where things stand and what hangs together.

use super::ValueDef;
use crate::attrs::AttrDict;
use crate::def::OpDef;
use crate::ids::*;
use crate::location::Loc;
use crate::types::Type;
use crate::value_name::ValueName;

/// An operation.
#[derive(Copy, Clone)]
pub(crate) struct OpData {
    pub def: &'static OpDef,
    pub attrs: AttrDict,
    pub loc: Loc,
    /// The uses that are the operands: a contiguous range.
    pub operands: (Option<UseId>, u32),
    /// The results: a contiguous range.
    pub results: (Option<ValueId>, u32),
    pub extra: Option<ExtraId>,
    pub parent: Option<BlockId>,
    pub prev: Option<OpId>,
    pub next: Option<OpId>,
    /// Grows along a block, with gaps.
    pub order: u32,
}

/// A value.
#[derive(Copy, Clone)]
pub(crate) struct ValueData {
    pub ty: Type,
    pub first_use: Option<UseId>,
    pub name: Option<ValueName>,
    pub def: ValueDef,
}

/// An operand.
#[derive(Copy, Clone)]
pub(crate) struct UseData {
    pub value: ValueId,
    pub owner: OpId,
    pub prev: Option<UseId>,
    pub next: Option<UseId>,
}

/// A block.
#[derive(Clone, Default)]
pub(crate) struct BlockData {
    pub args: Vec<ValueId>,
    pub first: Option<OpId>,
    pub last: Option<OpId>,
    pub parent: Option<RegionId>,
    pub prev: Option<BlockId>,
    pub next: Option<BlockId>,
    pub name: Option<ValueName>,
}

/// A region.
#[derive(Copy, Clone, Default)]
pub(crate) struct RegionData {
    /// The operation that holds the region; none for a region of the body's own operation.
    pub parent: Option<OpId>,
    pub first: Option<BlockId>,
    pub last: Option<BlockId>,
}

/// What only some operations have.
#[derive(Clone, Default)]
pub(crate) struct Extra {
    pub regions: Vec<RegionId>,
    pub successors: Vec<BlockId>,
    pub nested: Option<BodyId>,
}
