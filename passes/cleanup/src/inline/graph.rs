//! The functions of a module and who calls whom.

use hashbrown::{HashMap, HashSet};
use ir::interfaces::{is_public, symbol_name};
use ir::{Body, Context, Name, OpId, Traits, View};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::references::{Counts, References};

/// A function with a body.
pub struct Function {
    /// The operation in the module.
    pub op: OpId,
    /// The calls in it of functions of the module, in program order, with the number of the callee.
    pub calls: Vec<(OpId, usize)>,
    /// Whether it calls itself, directly or through others.
    pub is_recursive: bool,
    /// Whether an operation of the module that is no function refers to it.
    pub is_pinned: bool,
    /// Whether it is private and one call is all that refers to it.
    pub is_called_once: bool,
}

/// The functions of a module that have a body.
pub struct Functions {
    /// The functions, in program order.
    pub list: Vec<Function>,
    /// Their numbers, callees before callers.
    pub bottom_up: Vec<usize>,
}

impl Functions {
    /// The functions of a module.
    pub fn new(cx: &Context, module: &Body, references: &mut References<'_>) -> Functions {
        let is_function = |body: &Body| body.def.has(Traits::SYMBOL) && !body.def.has(Traits::SYMBOL_TABLE);
        let has_body = |body: &Body| body.roots().iter().any(|&root| body.entry(root).is_some());
        let ops: Vec<OpId> =
            module.bodies().filter(|(_, body)| is_function(body) && has_body(body)).map(|(op, _)| op).collect();
        let mut by_name: HashMap<Name, usize> = HashMap::new();
        for (number, &op) in ops.iter().enumerate() {
            if let Some(name) = symbol_name(View::new(cx, module, op)) {
                by_name.entry(cx.name(name)).or_insert(number);
            }
        }
        let (mut all, mut pins) = (Counts::new(), Counts::new());
        references.count_inside(module, &mut all);
        for op in module.walk_all().filter(|&op| module.nested(op).is_none()) {
            references.count(module, op, &mut pins);
        }
        let mut graph = DiGraph::<(), ()>::new();
        ops.iter().for_each(|_| {
            graph.add_node(());
        });
        let mut list = Vec::new();
        for (number, &op) in ops.iter().enumerate() {
            let calls = module.nested(op).map_or_else(Vec::new, |body| calls(cx, body, &by_name));
            let callees: HashSet<usize> = calls.iter().map(|&(_, callee)| callee).collect();
            let mut callees: Vec<usize> = callees.into_iter().collect();
            callees.sort_unstable();
            for callee in callees {
                graph.add_edge(NodeIndex::new(number), NodeIndex::new(callee), ());
            }
            let view = View::new(cx, module, op);
            let name = symbol_name(view).map(|name| cx.name(name));
            let count = |counts: &Counts| name.and_then(|name| counts.get(&name).copied()).unwrap_or_default();
            let (is_pinned, is_called_once) = (count(&pins) > 0, count(&all) == 1 && !is_public(view));
            list.push(Function { op, calls, is_recursive: false, is_pinned, is_called_once });
        }
        let mut bottom_up = Vec::new();
        for component in kosaraju_scc(&graph) {
            for &node in &component {
                list[node.index()].is_recursive = component.len() > 1 || graph.contains_edge(node, node);
                bottom_up.push(node.index());
            }
        }
        Functions { list, bottom_up }
    }
}

/// The calls of a function, in program order.
fn calls(cx: &Context, body: &Body, by_name: &HashMap<Name, usize>) -> Vec<(OpId, usize)> {
    let callee = |op: OpId| {
        let view = View::new(cx, body, op);
        let call = (view.def().hooks.call?)(view);
        by_name.get(&call.callee).map(|&number| (op, number))
    };
    body.walk_all().filter_map(callee).collect()
}
