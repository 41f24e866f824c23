//! `symbol-dce`: private functions and other symbols that nobody refers to are removed.

use hashbrown::{HashMap, HashSet};
use ir::interfaces::{is_public, symbol_name};
use ir::{Body, Context, Failed, Name, OpId, Traits, View};
use pass::{Changed, ModulePass, PassContext};

use crate::references::{Counts, References};

pass::passes! {
    /// Removes private symbols that nothing public leads to.
    ///
    /// A symbol is kept if it is public, or if an operation that is kept refers to it, in an
    /// attribute of any depth. In modules inside the module, symbols are kept too whose name is
    /// referred to from outside of them.
    pub struct SymbolDce("symbol-dce", module) {}
}

impl ModulePass for SymbolDce {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let mut references = References::new(context.cx);
        let has_tables = tables(module).next().is_some();
        let mut all = Counts::new();
        if has_tables {
            references.count_inside(module, &mut all);
        }
        let mut erased = sweep(context.cx, module, &mut references, |_| false);
        if has_tables {
            erased += sweep_nested(context.cx, module, &mut references, &all);
        }
        context.count("erased", erased);
        Ok(Changed::when(erased > 0))
    }
}

/// The tables of symbols right inside a body.
fn tables(body: &Body) -> impl Iterator<Item = &Body> {
    body.bodies().map(|(_, nested)| nested).filter(|nested| nested.def.has(Traits::SYMBOL_TABLE))
}

/// Sweeps the tables inside a body. `all` counts the references in the whole module.
fn sweep_nested(cx: &Context, body: &mut Body, references: &mut References<'_>, all: &Counts) -> u64 {
    let mut erased = 0;
    for nested in body.bodies_mut().into_iter().filter(|nested| nested.def.has(Traits::SYMBOL_TABLE)) {
        let mut inside = Counts::new();
        references.count_inside(nested, &mut inside);
        let count = |counts: &Counts, name| counts.get(&name).copied().unwrap_or_default();
        erased += sweep(cx, nested, references, |name| count(all, name) > count(&inside, name));
        erased += sweep_nested(cx, nested, references, all);
    }
    erased
}

/// Erases the private symbols of one table that nothing leads to; `is_used` knows what is
/// referred to from elsewhere.
fn sweep(cx: &Context, table: &mut Body, references: &mut References<'_>, is_used: impl Fn(Name) -> bool) -> u64 {
    let is_root = |body: &Body, op: OpId, name: Option<Name>| {
        name.is_none_or(|name| is_public(View::new(cx, body, op)) || is_used(name))
    };
    let kept = reachable(cx, table, references, is_root);
    let dead: Vec<OpId> =
        symbols(cx, table).filter(|(op, name)| name.is_some() && !kept.contains(op)).map(|(op, _)| op).collect();
    dead.iter().for_each(|&op| table.erase(op));
    dead.len() as u64
}

/// The operations of a table, in order, with their names if they are symbols.
pub(crate) fn symbols<'a>(cx: &'a Context, table: &'a Body) -> impl Iterator<Item = (OpId, Option<Name>)> + 'a {
    let blocks = table.roots().iter().flat_map(|&root| table.blocks(root));
    let named = |op| (op, symbol_name(View::new(cx, table, op)).map(|name| cx.name(name)));
    blocks.flat_map(|block| table.ops(block)).map(named)
}

/// The operations of a table that are roots or that something kept refers to.
pub(crate) fn reachable(
    cx: &Context,
    table: &Body,
    references: &mut References<'_>,
    is_root: impl Fn(&Body, OpId, Option<Name>) -> bool,
) -> HashSet<OpId> {
    let mut by_name: HashMap<Name, OpId> = HashMap::new();
    let mut work: Vec<OpId> = Vec::new();
    for (op, name) in symbols(cx, table) {
        if let Some(name) = name {
            by_name.entry(name).or_insert(op);
        }
        if is_root(table, op, name) {
            work.push(op);
        }
    }
    let mut kept = HashSet::new();
    while let Some(op) = work.pop() {
        if kept.insert(op) {
            let mut names = Counts::new();
            references.count(table, op, &mut names);
            work.extend(names.keys().filter_map(|name| by_name.get(name).copied()));
        }
    }
    kept
}
