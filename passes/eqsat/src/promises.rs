//! Promises of operations (`nsw`, `exact`), whose breach is poison: rules do not see them, and what
//! is used more than before loses them.
//!
//! Whatever a rule says of `x << 2` is true of `x << 2` that must not overflow, but not the other way:
//! `x * 4` is always there, and must not become the promised one. So all forms of a class are imported
//! without promises. An operation that stays as it is keeps them, unless something uses it, or what is
//! computed from it, that did not before.

use hashbrown::HashSet;
use ir::{AttrDict, BlockId, Body, Context, OpId};

use crate::node::Mixer;

/// The attributes that promise something. With flags of floats, it is rules that ask for them.
pub(crate) const PROMISES: [&str; 4] = ["overflowFlags", "isExact", "indices_are_sorted", "unique_indices"];

/// Attributes without promises.
pub(crate) fn without_promises(cx: &Context, attrs: AttrDict) -> AttrDict {
    PROMISES.iter().fold(attrs, |attrs, name| match attrs.get(cx, name) {
        Some(_) => attrs.without(cx, name),
        None => attrs,
    })
}

/// Who used what before a stretch was written anew.
pub(crate) struct Users(HashSet<(OpId, OpId, usize), Mixer>);

impl Users {
    /// Looks at the operations of a stretch; none if nothing in it promises anything.
    pub fn of(cx: &Context, body: &Body, ops: &[OpId]) -> Option<Users> {
        ops.iter().any(|&op| promises(cx, body, op)).then(|| Users(ops.iter().flat_map(|&op| uses(body, op)).collect()))
    }

    /// Takes promises from operations that others use now, at once or through others. `ops` are those
    /// that are left, in order.
    pub fn drop_broken(&self, cx: &Context, body: &mut Body, block: BlockId, ops: &[OpId]) {
        let mut grown: HashSet<OpId, Mixer> = HashSet::default();
        for &op in ops.iter().rev() {
            let is_new = |of: (OpId, OpId, usize)| {
                !self.0.contains(&of) || body.ancestor_in(block, of.1).is_some_and(|user| grown.contains(&user))
            };
            if !uses(body, op).any(is_new) {
                continue;
            }
            grown.insert(op);
            if promises(cx, body, op) {
                let attrs = without_promises(cx, body.attrs(op));
                body.set_attrs(op, attrs);
            }
        }
    }
}

fn promises(cx: &Context, body: &Body, op: OpId) -> bool {
    let attrs = body.attrs(op);
    attrs != AttrDict::EMPTY && PROMISES.iter().any(|name| attrs.get(cx, name).is_some())
}

/// An operation with each user, and the operand that it is there.
fn uses(body: &Body, op: OpId) -> impl Iterator<Item = (OpId, OpId, usize)> + '_ {
    body.results(op).flat_map(move |value| body.uses(value).map(move |of| (op, of.op, of.index)))
}
