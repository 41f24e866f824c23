//! Giving an operation another definition: the same operands, results and regions.

use ir::{AttrDict, Body, Builder, Context, NamedAttr, OpDef, OpId, OpSpec, ValueId};

/// Puts an operation of another definition in place of one.
pub fn rename(cx: &Context, body: &mut Body, op: OpId, def: &'static OpDef) -> OpId {
    let regions = body.regions(op).to_vec();
    let spec = OpSpec {
        attrs: attrs_for(cx, def, body.attrs(op)),
        operands: body.operands(op).collect(),
        results: body.results(op).map(|value| body.ty(value)).collect(),
        regions: regions.len(),
        ..OpSpec::new(def, body.loc(op))
    };
    let new = Builder::before(cx, body, op).insert(spec);
    for (from, to) in regions.into_iter().zip(body.regions(new).to_vec()) {
        body.move_blocks(from, to);
    }
    let values: Vec<ValueId> = body.results(new).collect();
    replace(body, op, &values);
    new
}

/// Puts values in place of the results of an operation, which take over the names, and erases it.
pub fn replace(body: &mut Body, op: OpId, values: &[ValueId]) {
    let olds: Vec<ValueId> = body.results(op).collect();
    for (old, &new) in olds.into_iter().zip(values) {
        if body.value_name(new).is_none() {
            let name = body.value_name(old);
            body.set_value_name(new, name);
        }
        body.replace_all_uses(old, new);
    }
    body.erase(op);
}

/// Attributes as another definition has them: inherent where it declares them. One that it
/// declares as something else is left out.
pub fn attrs_for(cx: &Context, def: &'static OpDef, attrs: AttrDict) -> AttrDict {
    let convert = |entry: &NamedAttr| match def.attr_slot(entry.name.str(cx)) {
        Some(slot) => (slot.constraint.holds)(cx, entry.attr).then_some(NamedAttr { inherent: true, ..*entry }),
        None => Some(NamedAttr { inherent: false, ..*entry }),
    };
    cx.dict(attrs.entries(cx).iter().filter_map(convert).collect())
}
