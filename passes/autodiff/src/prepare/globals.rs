//! Globals: one `memref.get_global` each, at the start of the function, so that there is one
//! buffer for each of them that lives as long as the function.

use hashbrown::HashMap;
use ir::{Body, Context, Name, Op, OpId, Point, Sink, ValueId};

/// Moves the first `memref.get_global` of each global to the start and lets it stand for the
/// others. Globals that may change are reported: others may write them between the sweeps, and
/// their derivative has no place to be.
pub fn gather(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) {
    let ops: Vec<OpId> = body.walk_all().filter(|&op| memref::GetGlobal::is(body, op)).collect();
    let Some(entry) = body.roots().first().and_then(|&root| body.entry(root)) else { return };
    let mut known: HashMap<Name, ValueId> = HashMap::new();
    for op in ops {
        let name = memref::GetGlobal(op).name(cx, body);
        let value = body.result(op, 0);
        match known.get(&name.0) {
            Some(&first) => {
                body.replace_all_uses(value, first);
                body.erase(op);
                continue;
            }
            None => known.insert(name.0, value),
        };
        let text = name.str(cx);
        let global = module.symbol(cx, text).and_then(|op| memref::Global::cast(module, op));
        if global.is_none_or(|global| !global.constant(cx, module)) {
            let message = format!("automatic differentiation does not cover `@{text}`, a global that may change");
            let report = sink.error(body.loc(op), message);
            report
                .note("others may write to it between the two sweeps, and no parameter of a derivative is its adjoint")
                .note("a constant global is covered; pass a buffer that changes as a parameter");
        }
        body.move_to(op, Point::Start(entry));
    }
}
