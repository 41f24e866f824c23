//! `symbol-dce`: private functions and other symbols that nobody refers to are removed.

use hashbrown::{HashMap, HashSet};
use ir::interfaces::{is_public, symbol_name};
use ir::{Attr, AttrDict, AttrKind, Body, Context, Failed, OpId, Traits, View};
use pass::{Changed, ModulePass, PassContext};

pass::passes! {
    /// Removes private symbols that nothing public leads to.
    ///
    /// A symbol is kept if it is public, or if an operation that is kept refers to it, in an
    /// attribute of any depth.
    pub struct SymbolDce("symbol-dce", module) {}
}

impl ModulePass for SymbolDce {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let cx = context.cx;
        let symbols: Vec<(OpId, String)> = symbols(cx, module);
        let kept = reachable(cx, module, &symbols);
        let dead: Vec<OpId> = symbols.iter().map(|&(op, _)| op).filter(|op| !kept.contains(op)).collect();
        for &op in &dead {
            module.erase(op);
        }
        context.count("erased", dead.len() as u64);
        Ok(Changed::when(!dead.is_empty()))
    }
}

/// The symbols of a module, in order.
fn symbols(cx: &Context, module: &Body) -> Vec<(OpId, String)> {
    let named = |op| symbol_name(View::new(cx, module, op)).map(|name| (op, name.to_owned()));
    module
        .roots()
        .iter()
        .flat_map(|&root| module.blocks(root))
        .flat_map(|block| module.ops(block))
        .filter_map(named)
        .collect()
}

/// The symbols that are public or that something kept refers to.
fn reachable(cx: &Context, module: &Body, symbols: &[(OpId, String)]) -> HashSet<OpId> {
    let by_name: HashMap<&str, OpId> = symbols.iter().map(|(op, name)| (name.as_str(), *op)).collect();
    let mut kept = HashSet::new();
    let mut work: Vec<OpId> = Vec::new();
    for block in module.roots().iter().flat_map(|&root| module.blocks(root)) {
        for op in module.ops(block) {
            let is_private = module.def(op).has(Traits::SYMBOL) && !is_public(View::new(cx, module, op));
            if !is_private {
                work.push(op);
            }
        }
    }
    while let Some(op) = work.pop() {
        if kept.insert(op) {
            let mut names = HashSet::new();
            references_of(cx, module, op, &mut names);
            work.extend(names.iter().filter_map(|name| by_name.get(name.as_str()).copied()));
        }
    }
    kept
}

/// The names that an operation, and all inside it, refers to.
fn references_of(cx: &Context, body: &Body, op: OpId, names: &mut HashSet<String>) {
    collect_dict(cx, body.attrs(op), names);
    for &region in body.regions(op) {
        body.walk(region).for_each(|inner| collect_op(cx, body, inner, names));
    }
    collect_nested(cx, body, op, names);
}

fn collect_op(cx: &Context, body: &Body, op: OpId, names: &mut HashSet<String>) {
    collect_dict(cx, body.attrs(op), names);
    collect_nested(cx, body, op, names);
}

fn collect_nested(cx: &Context, body: &Body, op: OpId, names: &mut HashSet<String>) {
    if let Some(nested) = body.nested(op) {
        nested.walk_all().for_each(|inner| collect_op(cx, nested, inner, names));
    }
}

fn collect_dict(cx: &Context, dict: AttrDict, names: &mut HashSet<String>) {
    dict.entries(cx).iter().for_each(|entry| collect_attr(cx, entry.attr, names));
}

fn collect_attr(cx: &Context, attr: Attr, names: &mut HashSet<String>) {
    match attr.kind(cx) {
        AttrKind::Symbol(path) => names.extend(path.iter().map(|name| name.str(cx).to_owned())),
        AttrKind::Array(parts) => parts.iter().for_each(|&part| collect_attr(cx, part, names)),
        AttrKind::Dict(dict) => collect_dict(cx, *dict, names),
        _ => {}
    }
}
