//! From the `llvm` dialect to an LLVM module: step 1 of the crate.
//!
//! First every symbol is declared, then globals get their values and functions their bodies, so
//! that order in the file does not matter. Each function takes one pass over its blocks, with
//! dense tables for values and blocks, so the time is linear. `table.rs` says which operation
//! becomes which instruction; what a program says that has no translation is a diagnostic at the
//! operation, and the translation goes on, so that one run shows several.
//!
//! | file | what |
//! |---|---|
//! | `table.rs` | operations to instructions, one line each |
//! | `function.rs` | blocks, phis, the walk over a body |
//! | `memory.rs`, `atomics.rs`, `branches.rs`, `values.rs` | what takes more than a line in the table |
//! | `symbols.rs`, `attributes.rs` | functions and globals, what is promised of parameters |
//! | `types.rs`, `constants.rs`, `flags.rs` | types, constants, flags and metadata |
//! | `raw` | LLVM's C API |

mod atomics;
mod attributes;
mod branches;
mod constants;
mod flags;
mod function;
mod memory;
mod raw;
mod symbols;
mod table;
mod types;
mod values;

use std::collections::HashMap;

use inkwell::context::Context;
use inkwell::module::Module;
use inkwell::values::FunctionValue;
use ir::{Body, Failed, Loc, Name, Op, OpDef, OpId, Sink, Type};

use function::Local;
use raw::{Emitter, Value};
use table::Rule;

/// Translates a module of the `llvm` dialect. What has no translation is reported to `sink`.
///
/// The module must be verified. Functions that only it may call (`private`, `internal`, or
/// `sym_visibility = "private"`) get internal linkage.
pub fn translate<'ctx>(
    cx: &ir::Context,
    module: &Body,
    llvm: &'ctx Context,
    sink: &mut Sink<'_>,
) -> Result<Module<'ctx>, Failed> {
    let made = llvm.create_module(module.symbol_name(cx).unwrap_or("ft"));
    translate_into(cx, module, llvm, made, sink)
}

/// [`translate`] into an empty module that may have a data layout: the alignment of loads, stores
/// and allocas that say none comes from it.
pub(crate) fn translate_into<'ctx>(
    cx: &ir::Context,
    module: &Body,
    llvm: &'ctx Context,
    made: Module<'ctx>,
    sink: &mut Sink<'_>,
) -> Result<Module<'ctx>, Failed> {
    let mut translation = Translation {
        cx,
        llvm,
        emitter: Emitter::new(llvm, &made),
        module: &made,
        types: HashMap::new(),
        functions: HashMap::new(),
        globals: HashMap::new(),
        rules: table::rules(),
        sink: Sink::new(cx),
        local: Local::default(),
    };
    translation.run(module);
    let result = translation.sink.result();
    sink.append(translation.sink);
    result.map(|()| made)
}

/// A declared function.
#[derive(Copy, Clone)]
struct Function<'ctx> {
    value: FunctionValue<'ctx>,
    ty: raw::Type<'ctx>,
    convention: u32,
    /// As the dialect has it.
    signature: Type,
}

/// What is known while a module is translated.
struct Translation<'a, 'ctx> {
    cx: &'a ir::Context,
    llvm: &'ctx Context,
    module: &'a Module<'ctx>,
    emitter: Emitter<'ctx>,
    types: HashMap<Type, raw::Type<'ctx>>,
    functions: HashMap<Name, Function<'ctx>>,
    globals: HashMap<Name, Value<'ctx>>,
    /// By the address of the definition.
    rules: HashMap<*const OpDef, Rule<'a, 'ctx>>,
    sink: Sink<'a>,
    /// The function that is being translated.
    local: Local<'ctx>,
}

/// Which pass leaves nothing of a dialect, for the message about what is left.
const LOWERED_BY: &[(&str, &str)] = &[
    ("tensor", "tensor-to-loops"),
    ("ad", "ad-expand"),
    ("func", "loops-to-llvm"),
    ("arith", "loops-to-llvm"),
    ("math", "loops-to-llvm"),
    ("memref", "loops-to-llvm"),
    ("loop", "loops-to-llvm"),
    ("cf", "loops-to-llvm"),
    ("scf", "loops-to-llvm"),
    ("vector", "loops-to-llvm"),
];

impl<'a, 'ctx> Translation<'a, 'ctx> {
    fn run(&mut self, module: &Body) {
        let tops: Vec<OpId> = module.walk_all().collect();
        for &op in &tops {
            // What failed has been reported; the next one may fail for another reason.
            let _ = match module.def(op) {
                def if def == llvm::Func::DEF => self.declare_function(module, op),
                def if def == llvm::Global::DEF => self.declare_global(module, op),
                def => Err(self.untranslatable(def, module.loc(op))),
            };
        }
        for &op in &tops {
            let Some(body) = module.nested(op) else { continue };
            let _ = match module.def(op) {
                def if def == llvm::Func::DEF => self.define_function(body),
                def if def == llvm::Global::DEF => self.define_global(body),
                _ => Ok(()),
            };
        }
    }

    /// Reports an operation that has no place in what is translated.
    fn untranslatable(&mut self, def: &'static OpDef, loc: Loc) -> Failed {
        let report = self.sink.error(loc, format!("`{}` has no translation to LLVM", def.name));
        let pass = LOWERED_BY.iter().find(|(dialect, _)| *dialect == def.dialect());
        report.maybe_note(pass.map(|(_, pass)| format!("the pass `{pass}` lowers it"))).failed()
    }

    fn fail(&mut self, loc: Loc, message: impl Into<String>) -> Failed {
        self.sink.error(loc, message).failed()
    }
}
