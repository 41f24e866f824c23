//! Calls in regions that combine elements become what the functions do.
//!
//! JAX leaves a call of a private function in the region of a reduction or a comparison where
//! `jnp.where` and its like stand. Such a region is recognised by what it computes, or carried out
//! on whole tensors, so the call has to go before the function around it is converted.

use hashbrown::HashMap;
use ir::{Body, CloneMap, Context, Name, Op, OpDef, OpId, Point, Traits, ValueId};
use pass::Changed;

/// Operations whose regions combine or compare single elements.
const COMBINING: &[&OpDef] = &[
    stablehlo::Map::DEF,
    stablehlo::Reduce::DEF,
    stablehlo::ReduceWindow::DEF,
    stablehlo::Scatter::DEF,
    stablehlo::SelectAndScatter::DEF,
    stablehlo::Sort::DEF,
];

/// So many operations are put in place of calls of one function. Calls beyond stay, and are an
/// error later: regions are small, so this is a function that calls itself, or twice as many at
/// each of many levels.
const MOST: usize = 10_000;

/// Works on the functions of a module, and on modules inside.
pub(super) fn put_in_place(cx: &Context, module: &mut Body) -> Changed {
    let mut changed = Changed::No;
    for inner in module.bodies_mut() {
        if inner.def.has(Traits::SYMBOL_TABLE) {
            changed |= put_in_place(cx, inner);
        }
    }
    let mut functions: HashMap<Name, OpId> = HashMap::new();
    let mut callers = Vec::new();
    for (op, body) in module.bodies().filter(|(_, body)| body.def == func::Func::DEF) {
        if let Some(name) = body.symbol_name(cx) {
            functions.insert(cx.name(name), op);
        }
        if body.walk_all().any(|call| is_inside(body, call)) {
            callers.push(op);
        }
    }
    for op in callers {
        let Some(place) = module.nested_mut(op) else { continue };
        let empty = Body::new(place.def, place.attrs, place.loc, place.roots().len());
        let mut body = std::mem::replace(place, empty);
        changed |= in_function(cx, module, &functions, &mut body);
        module.set_nested(op, body);
    }
    changed
}

/// Whether an operation is a call in a region that combines elements.
fn is_inside(body: &Body, op: OpId) -> bool {
    let mut around = std::iter::successors(body.parent_op(op), |&op| body.parent_op(op));
    body.def(op) == func::Call::DEF && around.any(|op| COMBINING.contains(&body.def(op)))
}

fn in_function(cx: &Context, module: &Body, functions: &HashMap<Name, OpId>, body: &mut Body) -> Changed {
    let mut calls: Vec<OpId> = body.walk_all().filter(|&op| is_inside(body, op)).collect();
    let (mut left, mut changed) = (MOST, Changed::No);
    while let Some(call) = calls.pop() {
        let name = func::Call::of(call).callee(cx, body).0;
        let callee = functions.get(&name).and_then(|&op| module.nested(op));
        let Some(callee) = callee.filter(|callee| fits(body, call, callee)) else { continue };
        let Some(rest) = left.checked_sub(callee.op_count()) else { break };
        left = rest;
        calls.extend(splice(body, call, callee));
        changed = Changed::Yes;
    }
    changed
}

/// Whether a function has one block, and takes and gives what a call does.
fn fits(body: &Body, call: OpId, callee: &Body) -> bool {
    let Some(entry) = callee.entry(callee.root()) else { return false };
    let Some(last) = callee.last_op(entry).filter(|&op| callee.def(op) == func::Return::DEF) else { return false };
    let types = |body: &Body, values: &[ValueId]| values.iter().map(|&value| body.ty(value)).collect::<Vec<_>>();
    let (arguments, results): (Vec<_>, Vec<_>) = (body.operands(call).collect(), body.results(call).collect());
    let given: Vec<_> = callee.operands(last).collect();
    callee.next_block(entry).is_none()
        && types(body, &arguments) == types(callee, callee.parameters())
        && types(body, &results) == types(callee, &given)
}

/// Puts the operations of a function in place of a call; gives the calls among them.
fn splice(body: &mut Body, call: OpId, callee: &Body) -> Vec<OpId> {
    let mut map = CloneMap::default();
    let arguments: Vec<ValueId> = body.operands(call).collect();
    for (&parameter, argument) in callee.parameters().iter().zip(arguments) {
        map.map(parameter, argument);
    }
    let (mut calls, mut values) = (Vec::new(), Vec::new());
    let entry = callee.entry(callee.root()).into_iter();
    for op in entry.flat_map(|entry| callee.ops(entry)) {
        if callee.def(op) == func::Return::DEF {
            values.extend(callee.operands(op).map(|value| map.value(value)));
            continue;
        }
        let new = body.clone_op_from(callee, op, Point::Before(call), &mut map);
        body.set_loc(new, body.loc(call));
        let inner: Vec<OpId> = body.regions(new).iter().flat_map(|&region| body.walk(region)).collect();
        calls.extend(std::iter::once(new).chain(inner).filter(|&op| body.def(op) == func::Call::DEF));
    }
    let results: Vec<ValueId> = body.results(call).collect();
    for (result, value) in results.into_iter().zip(values) {
        body.replace_all_uses(result, value);
    }
    body.erase(call);
    calls
}
