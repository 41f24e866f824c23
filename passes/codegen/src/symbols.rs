//! Names at the border of a module: what it exports keeps its name, the rest cannot be taken for a library's function.
//!
//! A private `@exp` must never meet the C library's `exp`. Internal linkage alone does not ensure that, because LLVM
//! goes by the name in three places: the optimiser folds and rewrites calls of functions that are *named* like library
//! functions, it calls `exp2` or `memset` by name when it makes such calls itself, and the code generator turns the
//! intrinsic `llvm.exp.f32` into a call of the symbol `expf`. So what is not exported also loses its name: `exp`
//! becomes `exp.private`, which no C identifier can equal and which `gdb` and `perf` still show readably.

use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::module::{Linkage, Module};
use inkwell::values::GlobalValue;

/// Which definitions of a module other code may name.
#[derive(Clone, Copy, Debug)]
pub enum Exports<'names> {
    /// All that are not private in the program: for an object or a library, whose callers are unknown.
    Public,
    /// These only: for a run, where everything but the entry may be inlined and then dropped.
    Only(&'names [&'names str]),
}

/// Makes every definition that is not exported internal and renames it to `<name>.private`.
///
/// Exported functions keep their names; LLVM is told that they are not the library functions of those names.
pub fn isolate(module: &Module<'_>, exports: Exports<'_>) {
    let no_builtin = Attribute::get_named_enum_kind_id("nobuiltin");
    let no_builtin = module.get_context().create_enum_attribute(no_builtin, 0);
    let functions: Vec<_> = module.get_functions().filter(|function| function.count_basic_blocks() > 0).collect();
    for function in functions {
        function.add_attribute(AttributeLoc::Function, no_builtin);
        isolate_one(function.as_global_value(), exports);
    }
    let globals: Vec<_> = module.get_globals().filter(|global| global.get_initializer().is_some()).collect();
    for global in globals {
        isolate_one(global, exports);
    }
}

fn isolate_one(definition: GlobalValue<'_>, exports: Exports<'_>) {
    let name = definition.get_name().to_string_lossy().into_owned();
    if name.starts_with("llvm.") {
        return; // llvm.used, llvm.global_ctors and their like: LLVM gives these names a meaning.
    }
    let local = matches!(definition.get_linkage(), Linkage::Internal | Linkage::Private);
    let exported = match exports {
        Exports::Public => !local,
        Exports::Only(names) => names.contains(&name.as_str()),
    };
    if exported {
        return;
    }
    if !local {
        definition.set_linkage(Linkage::Internal);
    }
    definition.set_name(&format!("{name}.private"));
}
