//! What each operation is to the planner: one table.

use ir::{Body, Context, Op, OpDef, OpId, Traits};

use super::lowerer::is_tensor;

/// What an operation is to the lowering of tensors.
#[derive(Copy, Clone, PartialEq, Debug)]
pub(crate) enum Role {
    /// It has nothing to do with tensors and is copied.
    Plain,
    /// Elements of its result can be computed one by one; the number is what that costs, beside
    /// reading operands, in units of an addition.
    Lazy(f64),
    /// Its results are stored.
    Stage(StageKind),
    /// It reads tensors and gives scalars: an element, a size.
    Query,
    /// It has regions with tensors, or chooses between tensors whose sizes may differ.
    Control,
    /// It calls a function.
    Call,
    /// It ends a block.
    Terminator,
}

/// How the results of a stage are computed.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum StageKind {
    /// Element by element: an operation that could be read lazily.
    Map,
    Reduce,
    Contract,
    Conv,
    Window,
    SelectAndScatter,
    Scan,
    Sort,
    Scatter,
    Update,
    Insert,
    Concat,
    FromElements,
    /// A constant with several values, which lies in memory.
    Constant,
}

impl StageKind {
    /// Whether the result is an operand of which a part was replaced.
    pub fn is_update(self) -> bool {
        matches!(self, StageKind::Scatter | StageKind::Update | StageKind::Insert)
    }
}

/// The operations of `tensor`, in the order of the dialect.
const TENSOR: &[(&OpDef, Role)] = &[
    (tensor::Splat::DEF, Role::Lazy(0.0)),
    (tensor::Broadcast::DEF, Role::Lazy(0.0)),
    (tensor::Transpose::DEF, Role::Lazy(0.0)),
    (tensor::Reshape::DEF, Role::Lazy(0.0)),
    (tensor::Slice::DEF, Role::Lazy(0.0)),
    (tensor::DynamicSlice::DEF, Role::Lazy(0.0)),
    (tensor::UpdateSlice::DEF, Role::Stage(StageKind::Update)),
    (tensor::Pad::DEF, Role::Lazy(3.0)),
    (tensor::Concat::DEF, Role::Stage(StageKind::Concat)),
    (tensor::Reverse::DEF, Role::Lazy(0.0)),
    (tensor::Iota::DEF, Role::Lazy(1.0)),
    (tensor::Reduce::DEF, Role::Stage(StageKind::Reduce)),
    (tensor::Scan::DEF, Role::Stage(StageKind::Scan)),
    (tensor::Einsum::DEF, Role::Stage(StageKind::Contract)),
    (tensor::Matmul::DEF, Role::Stage(StageKind::Contract)),
    (tensor::Conv::DEF, Role::Stage(StageKind::Conv)),
    (tensor::ReduceWindow::DEF, Role::Stage(StageKind::Window)),
    (tensor::SelectAndScatter::DEF, Role::Stage(StageKind::SelectAndScatter)),
    (tensor::Gather::DEF, Role::Lazy(4.0)),
    (tensor::Scatter::DEF, Role::Stage(StageKind::Scatter)),
    (tensor::Take::DEF, Role::Lazy(3.0)),
    (tensor::Sort::DEF, Role::Stage(StageKind::Sort)),
    (tensor::Extract::DEF, Role::Query),
    (tensor::Insert::DEF, Role::Stage(StageKind::Insert)),
    (tensor::FromElements::DEF, Role::Stage(StageKind::FromElements)),
    (tensor::Empty::DEF, Role::Lazy(0.0)),
    (tensor::Dim::DEF, Role::Query),
    (tensor::Cast::DEF, Role::Lazy(0.0)),
    (tensor::Generate::DEF, Role::Lazy(8.0)),
];

/// Costs of elementwise operations that are not 1, by name: measured orders of magnitude.
const COSTS: &[(&str, f64)] = &[
    ("arith.divf", 4.0),
    ("arith.remf", 20.0),
    ("arith.divsi", 8.0),
    ("arith.divui", 8.0),
    ("arith.remsi", 8.0),
    ("arith.remui", 8.0),
    ("math.absf", 1.0),
    ("math.absi", 1.0),
    ("math.fma", 1.0),
    ("math.copysign", 1.0),
    ("math.floor", 1.0),
    ("math.ceil", 1.0),
    ("math.trunc", 1.0),
    ("math.round", 2.0),
    ("math.roundeven", 1.0),
    ("math.sqrt", 5.0),
    ("math.rsqrt", 8.0),
];

/// What an operation is; none if it works on tensors in a way that nobody knows.
pub(crate) fn role(cx: &Context, body: &Body, op: OpId) -> Option<Role> {
    let def = body.def(op);
    if let Some(&(_, role)) = TENSOR.iter().find(|&&(known, _)| std::ptr::eq(known, def)) {
        return Some(role);
    }
    if def.has(Traits::TERMINATOR) {
        return Some(Role::Terminator);
    }
    let gives = body.results(op).any(|value| is_tensor(cx, body, value));
    let takes = body.operands(op).any(|value| is_tensor(cx, body, value));
    if let Some(constant) = arith::Constant::cast(body, op).filter(|_| gives) {
        let ir::AttrKind::Dense(dense) = constant.value(cx, body).kind(cx) else { return None };
        return Some(if dense.splat { Role::Lazy(0.0) } else { Role::Stage(StageKind::Constant) });
    }
    match () {
        () if chooses_sizes(cx, body, op) => Some(Role::Control),
        () if func::Call::is(body, op) && (gives || takes) => Some(Role::Call),
        () if is_control(body, op) => Some(if touches_tensors(cx, body, op) { Role::Control } else { Role::Plain }),
        () if !gives && !takes => (!touches_tensors(cx, body, op)).then_some(Role::Plain),
        // Its functions are of tensors only: `expand-chlo` writes them out before.
        () if def.dialect() == "chlo" => None,
        () if def.has(Traits::ELEMENTWISE) && body.regions(op).is_empty() => Some(Role::Lazy(elementwise_cost(def))),
        () => None,
    }
}

fn elementwise_cost(def: &OpDef) -> f64 {
    let known = COSTS.iter().find(|&&(name, _)| name == def.name).map(|&(_, cost)| cost);
    known.unwrap_or(if def.dialect() == "math" { 20.0 } else { 1.0 })
}

/// Whether an operation chooses one of two whole tensors, whose sizes are not known.
fn chooses_sizes(cx: &Context, body: &Body, op: OpId) -> bool {
    arith::Select::is(body, op) && {
        let is_open = |value| body.ty(value).is_tensor(cx) && body.ty(value).element_count(cx).is_none();
        is_open(body.result(op, 0)) && !is_tensor(cx, body, body.operand(op, 0))
    }
}

fn is_control(body: &Body, op: OpId) -> bool {
    [loops::For::DEF, loops::If::DEF, loops::While::DEF].contains(&body.def(op))
}

/// Whether an operation or anything in its regions works on tensors.
pub(crate) fn touches_tensors(cx: &Context, body: &Body, op: OpId) -> bool {
    let uses = |op: OpId| {
        let mut values = body.operands(op).chain(body.results(op));
        values.any(|value| is_tensor(cx, body, value))
    };
    uses(op) || body.regions(op).iter().any(|&region| body.walk(region).any(uses))
}
