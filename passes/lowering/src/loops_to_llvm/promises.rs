//! What LLVM may be promised of memref parameters.
//!
//! The language says that distinct memref parameters of a function do not overlap; LLVM's
//! `noalias` says more: that for as long as the function runs, nobody touches the buffer but
//! through this parameter. It is promised only where that follows: not where the function, or
//! one that it calls, reaches a global that can change (which may be the argument), or frees a
//! buffer that it did not make (which goes by the other pointer of the descriptor).

use hashbrown::{HashMap, HashSet};
use ir::attr_values::AttrValue;
use ir::{Body, Context, NamedAttr, Op, OpId, Type, ValueId};

use super::types;

/// What is known of the functions of a module, by name.
pub struct Promises {
    may_alias: bool,
    /// Functions of whose parameters nothing can be promised.
    unsure: HashSet<String>,
}

/// What may be promised of the memref parameters of a function.
#[derive(Copy, Clone)]
pub struct FunctionPromises {
    /// Whether they are not touched but through themselves.
    no_alias: bool,
    /// Whether they are there until the function returns.
    stays: bool,
}

impl Promises {
    /// Looks at all functions of a module and of those in it.
    pub fn of(cx: &Context, module: &Body, may_alias: bool) -> Promises {
        let mut facts = Facts::default();
        facts.read_module(cx, module);
        Promises { may_alias, unsure: facts.unsure() }
    }

    /// What may be promised of the parameters of a function. Of a declared one, nothing needs to.
    pub fn of_function(&self, cx: &Context, function: &Body) -> FunctionPromises {
        let is_unsure = function.symbol_name(cx).is_none_or(|name| self.unsure.contains(name));
        let stays = !is_unsure && !func::is_declaration(function);
        FunctionPromises { no_alias: stays && !self.may_alias, stays }
    }
}

impl FunctionPromises {
    /// The attributes of the aligned pointer of a memref parameter.
    pub fn of_parameter(self, cx: &Context, ty: Type) -> Vec<NamedAttr> {
        let entry = |name, attr| NamedAttr { name: cx.name(name), attr, inherent: false };
        let number = |number: u64| (number as i64).attr(cx);
        let mut attrs = Vec::new();
        if self.no_alias {
            attrs.push(entry("llvm.noalias", ir::Attr::UNIT));
        }
        let Some(bytes) = ty.element(cx).bytes(cx).filter(|_| self.stays) else { return attrs };
        attrs.push(entry("llvm.align", number(bytes)));
        let size = ty.element_count(cx).and_then(|count| count.checked_mul(bytes));
        if let Some(size) = size.filter(|&size| size > 0 && i64::try_from(size).is_ok() && types::is_dense(cx, ty)) {
            attrs.push(entry("llvm.dereferenceable", number(size)));
        }
        attrs
    }
}

/// What functions do, and whom they call.
#[derive(Default)]
struct Facts {
    /// Functions that do themselves what makes promises impossible.
    guilty: Vec<String>,
    /// For each function, who calls it.
    callers: HashMap<String, Vec<String>>,
    /// Globals that can change.
    variables: HashSet<String>,
}

impl Facts {
    fn read_module(&mut self, cx: &Context, module: &Body) {
        for op in module.walk_all() {
            if let Some(global) = memref::Global::cast(module, op).filter(|global| !global.constant(cx, module)) {
                self.variables.insert(global.sym_name(cx, module).0);
            }
        }
        for (_, body) in module.bodies() {
            if func::is_function(body) {
                self.read_function(cx, body);
            } else {
                self.read_module(cx, body);
            }
        }
    }

    fn read_function(&mut self, cx: &Context, function: &Body) {
        let Some(name) = function.symbol_name(cx) else { return };
        let takes_memrefs = func::inputs(cx, function).iter().any(|ty| ty.is_memref(cx));
        if func::is_declaration(function) {
            // Nobody knows what it does with a buffer that it is given.
            self.guilty.extend(takes_memrefs.then(|| name.to_owned()));
            return;
        }
        let mut is_guilty = false;
        for op in function.walk_all() {
            if let Some(call) = func::Call::cast(function, op) {
                let callee = call.callee(cx, function).0.str(cx).to_owned();
                self.callers.entry(callee).or_default().push(name.to_owned());
            }
            is_guilty |= self.is_guilty(cx, function, op);
        }
        self.guilty.extend(is_guilty.then(|| name.to_owned()));
    }

    fn is_guilty(&self, cx: &Context, function: &Body, op: OpId) -> bool {
        if let Some(get) = memref::GetGlobal::cast(function, op) {
            return self.variables.contains(get.name(cx, function).0.str(cx));
        }
        memref::Dealloc::cast(function, op).is_some_and(|free| !is_made_here(function, free.memref(function)))
            || function.def(op).dialect() == "llvm" && function.def(op) != llvm::Return::DEF
    }

    /// Those that are guilty, and all who call them at any distance.
    fn unsure(self) -> HashSet<String> {
        let mut unsure: HashSet<String> = self.guilty.iter().cloned().collect();
        let mut next = self.guilty;
        while let Some(name) = next.pop() {
            for caller in self.callers.get(&name).into_iter().flatten() {
                if unsure.insert(caller.clone()) {
                    next.push(caller.clone());
                }
            }
        }
        unsure
    }
}

/// Whether a memref shows a buffer that an allocation of this function made.
fn is_made_here(function: &Body, mut memref: ValueId) -> bool {
    while let Some(source) = memref::view_source(function, memref) {
        memref = source;
    }
    memref::Alloc::defining(function, memref).is_some()
}
