//! What is known of called functions without looking at a call: whether they call themselves,
//! and which of their memref parameters they may write.

use hashbrown::{HashMap, HashSet};
use ir::{Body, Context, Op, OpId, ValueId};

/// Summaries of the functions of a module, made when they are asked for.
pub struct Summaries<'m> {
    cx: &'m Context,
    module: &'m Body,
    callees: HashMap<String, Vec<String>>,
    recursive: HashMap<String, bool>,
    written: HashMap<String, Vec<bool>>,
}

impl<'m> Summaries<'m> {
    /// Nothing asked yet.
    pub fn new(cx: &'m Context, module: &'m Body) -> Summaries<'m> {
        let (callees, recursive, written) = (HashMap::new(), HashMap::new(), HashMap::new());
        Summaries { cx, module, callees, recursive, written }
    }

    /// The body of a function, if it is defined in the module.
    pub fn definition(&self, name: &str) -> Option<&'m Body> {
        func::find(self.cx, self.module, name).filter(|body| !func::is_declaration(body))
    }

    /// Whether a function has an attribute.
    pub fn has(&self, name: &str, attr: &str) -> bool {
        func::find(self.cx, self.module, name).is_some_and(|body| body.attr(self.cx, attr).is_some())
    }

    /// Whether a function says that it only writes to a parameter.
    pub fn only_writes(&self, name: &str, parameter: usize) -> bool {
        let body = func::find(self.cx, self.module, name);
        let access = body.and_then(|body| func::argument_attr(self.cx, body, parameter, "ft.access"));
        access.and_then(|attr| attr.as_str(self.cx)) == Some("write")
    }

    /// Whether a function calls itself, directly or through others.
    pub fn is_recursive(&mut self, name: &str) -> bool {
        if let Some(&known) = self.recursive.get(name) {
            return known;
        }
        let found = self.reached(name).contains(name);
        self.recursive.insert(name.to_owned(), found);
        found
    }

    /// The functions that a function calls, directly or through others.
    fn reached(&mut self, name: &str) -> HashSet<String> {
        let mut reached = HashSet::new();
        let mut work = self.callees_of(name);
        while let Some(callee) = work.pop() {
            if !reached.contains(&callee) {
                work.extend(self.callees_of(&callee));
                reached.insert(callee);
            }
        }
        reached
    }

    fn callees_of(&mut self, name: &str) -> Vec<String> {
        if let Some(known) = self.callees.get(name) {
            return known.clone();
        }
        let calls = |body: &Body| -> Vec<String> {
            body.walk_all().filter_map(|op| called(self.cx, body, op)).map(str::to_owned).collect()
        };
        let found = self.definition(name).map_or_else(Vec::new, calls);
        self.callees.insert(name.to_owned(), found.clone());
        found
    }

    /// For each parameter of a function, whether the function may write to it.
    pub fn written(&mut self, name: &str) -> Vec<bool> {
        if let Some(known) = self.written.get(name) {
            return known.clone();
        }
        // Functions that call each other are looked at together, starting from "writes nothing",
        // until nothing changes.
        let mut names: Vec<String> = self.reached(name).into_iter().chain([name.to_owned()]).collect();
        names.sort();
        names.dedup();
        let mut found: HashMap<String, Vec<bool>> = HashMap::new();
        loop {
            let mut changed = false;
            for name in &names {
                let now = self.written_now(name, &found);
                changed |= found.get(name) != Some(&now);
                found.insert(name.clone(), now);
            }
            if !changed {
                break;
            }
        }
        self.written.extend(found);
        self.written[name].clone()
    }

    fn written_now(&self, name: &str, known: &HashMap<String, Vec<bool>>) -> Vec<bool> {
        let Some(body) = func::find(self.cx, self.module, name) else { return Vec::new() };
        if func::is_declaration(body) {
            let is_read = |at: usize| {
                let access = func::argument_attr(self.cx, body, at, "ft.access").and_then(|attr| attr.as_str(self.cx));
                access == Some("read")
            };
            return (0..func_inputs(self.cx, body)).map(|at| !is_read(at)).collect();
        }
        let is_written = |&parameter: &ValueId| {
            body.ty(parameter).shape(self.cx).is_some() && may_be_written(self.cx, body, parameter, known)
                || matches!(body.ty(parameter).kind(self.cx), ir::TypeKind::UnrankedMemref { .. })
        };
        body.parameters().iter().map(is_written).collect()
    }
}

fn func_inputs(cx: &Context, body: &Body) -> usize {
    let ty = body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx));
    ty.and_then(|ty| ty.as_function(cx).map(|(inputs, _)| inputs.len())).unwrap_or(0)
}

/// The name of the function that an operation calls.
pub fn called<'c>(cx: &'c Context, body: &Body, op: OpId) -> Option<&'c str> {
    func::Call::cast(body, op).map(|call| call.callee(cx, body).0.str(cx))
}

/// Whether something may write to a memref or a view of it; what is not known to only read does.
fn may_be_written(cx: &Context, body: &Body, memref: ValueId, known: &HashMap<String, Vec<bool>>) -> bool {
    let (mut work, mut seen) = (vec![memref], HashSet::new());
    while let Some(memref) = work.pop() {
        for used in body.uses(memref) {
            let (op, index) = (used.op, used.index);
            let reads = [memref::Load::DEF, memref::Dim::DEF, memref::Rank::DEF, memref::Copy::DEF];
            let is_read = reads.contains(&body.def(op)) && index == 0;
            if let Some(callee) = called(cx, body, op) {
                if known.get(callee).is_some_and(|written| written.get(index).copied().unwrap_or(true)) {
                    return true;
                }
            } else if memref::view_source(body, body.results(op).next().unwrap_or(memref)) == Some(memref) {
                work.extend(body.results(op).filter(|&view| seen.insert(view)));
            } else if !is_read {
                return true;
            }
        }
    }
    false
}
