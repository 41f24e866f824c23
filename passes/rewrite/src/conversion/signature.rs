//! Giving an isolated operation (a function) another definition, around the same body.

use ir::body::OpSpec;
use ir::{AttrDict, Body, OpDef, OpId, Point};

/// Replaces an isolated operation of a module by one of another definition and attributes,
/// which takes over its body; gives the new operation.
///
/// # Panics
/// If the operation is not isolated.
pub fn replace_isolated(module: &mut Body, op: OpId, def: &'static OpDef, attrs: AttrDict) -> OpId {
    let loc = module.loc(op);
    let old = module.nested_mut(op).expect("the operation is isolated");
    let empty = Body::new(old.def, old.attrs, old.loc, 0);
    let mut body = std::mem::replace(old, empty);
    (body.def, body.attrs) = (def, attrs);
    let new = module.create(OpSpec { attrs, ..OpSpec::new(def, loc) });
    module.insert(new, Point::Before(op));
    module.set_nested(new, body);
    module.erase(op);
    new
}
