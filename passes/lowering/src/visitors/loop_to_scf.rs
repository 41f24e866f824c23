//! `convert-loop-to-scf`: loops and conditionals in upstream's spelling, for other tools.

use ::loops::AccumulateKind::{self, Add, Max, Min, Mul};
use ir::{Body, Builder, Context, Failed, Op, OpDef, OpId};
use pass::{Changed, FunctionPass, PassContext};

use super::SAME;
use super::rename::rename;

pass::passes! {
    /// Turns loops and conditionals into upstream's, for tools that read `scf`.
    ///
    /// An accumulation becomes a load, an operation and a store; that its order is free is lost,
    /// so a loop that is `parallel` but for its accumulations no longer is. Labels and schedules
    /// stay as attributes.
    pub struct ConvertLoopToScf("convert-loop-to-scf", function, lowers ["loop"] to ["scf"]) {}
}

impl FunctionPass for ConvertLoopToScf {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let ops: Vec<OpId> = function.walk_all().filter(|&op| function.def(op).dialect() == "loop").collect();
        let cx = context.cx;
        // The innermost first, so that terminators are converted before what they end.
        for &op in ops.iter().rev() {
            let def = function.def(op);
            if let Some(&(scf, _)) = SAME.iter().find(|(_, ours)| *ours == def) {
                rename(cx, function, op, scf);
            } else if def == ::loops::Accumulate::DEF {
                accumulate(cx, function, op);
            }
        }
        context.count("converted", ops.len() as u64);
        Ok(Changed::when(!ops.is_empty()))
    }
}

/// The operations that join: for floats and for integers.
const JOIN: &[(AccumulateKind, &OpDef, &OpDef)] = &[
    (Add, arith::Addf::DEF, arith::Addi::DEF),
    (Mul, arith::Mulf::DEF, arith::Muli::DEF),
    (Min, arith::Minimumf::DEF, arith::Minsi::DEF),
    (Max, arith::Maximumf::DEF, arith::Maxsi::DEF),
];

fn accumulate(cx: &Context, body: &mut Body, op: OpId) {
    let view = ::loops::Accumulate::of(op);
    let (kind, value) = (view.kind(cx, body), view.value(body));
    let (memref, indices) = (view.memref(body), view.indices(body));
    let is_float = body.ty(value).element(cx).is_float(cx);
    let joins = JOIN.iter().find(|(known, ..)| *known == kind);
    let Some(def) = joins.map(|&(_, float, integer)| if is_float { float } else { integer }) else { return };
    let mut builder = Builder::before(cx, body, op);
    let old = memref::Load::emit(&mut builder, memref, &indices);
    let join = builder.build(def, vec![old, value], None, Vec::new());
    let new = builder.body.result(join, 0);
    memref::Store::build(&mut builder, new, memref, &indices);
    body.erase(op);
}
