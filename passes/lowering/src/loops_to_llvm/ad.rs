//! What is left of the ad dialect when derivatives have been made: hints, which go away. A
//! request that is left is an error.

use ir::{Failed, Op, OpDef, OpId, ValueId};

use super::loops::inline_into;
use super::{Lowering, Rule};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (::ad::Grad::DEF, request),
    (::ad::Vjp::DEF, request),
    (::ad::Jvp::DEF, request),
    (::ad::StopGradient::DEF, stop_gradient),
    (::ad::Checkpoint::DEF, checkpoint),
];

fn request(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let name = c.body().def(op).name;
    Err(c.fail(
        op,
        format!("`{name}` asks for a derivative that was not made; run the pass `ad-expand` before this one"),
    ))
}

fn stop_gradient(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    c.replace(op, operands);
    Ok(())
}

fn checkpoint(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    let region = ::ad::Checkpoint::of(op).body(c.body());
    inline_into(c, op, region)
}
