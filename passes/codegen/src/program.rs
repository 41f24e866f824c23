//! From a program to functions that run, or to a file, in one call: what tools use.
//!
//! The steps are those at the top of the crate. A wrong program is a diagnostic in the sink; what
//! else can fail (a library that is not there, a name that nothing defines, a full disk, a bug of
//! ours that LLVM's verifier finds) is an error of the machine.

use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use inkwell::context::Context;
use inkwell::module::{Linkage, Module};
use inkwell::values::BasicValue as _;
use ir::diagnostics::Place;
use ir::render::locate;
use ir::{Body, Failed, Sink};

use crate::arena;
use crate::bounds;
use crate::call::{PackedFunction, PackedSignature, pack};
use crate::emit::{Artifact, emit};
use crate::jit::Jit;
use crate::optimise::OptLevel;
use crate::pool;
use crate::resolve::Symbols;
use crate::symbols::Exports;
use crate::target::Host;
use crate::translate::translate_into;

/// How a program is compiled.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How hard LLVM tries.
    pub level: OptLevel,
    /// The width in bits of vectors, if not the widest that the processor has.
    pub vector_bits: Option<u32>,
    /// Shared libraries that the program may call, in the order in which they are searched.
    pub libraries: Vec<PathBuf>,
    /// Functions of a file that get the wrapper of [`pack`], for callers that know no other way.
    pub packed: Vec<String>,
}

impl Options {
    fn host(&self) -> Result<Host> {
        let host = Host::new(self.level)?;
        Ok(match self.vector_bits {
            Some(bits) => host.with_vector_bits(bits),
            None => host,
        })
    }
}

/// Why there is no machine code.
#[derive(Debug)]
pub enum CompileError {
    /// The program is wrong; the sink says how.
    Program(Failed),
    /// Something else.
    Machine(anyhow::Error),
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CompileError::Program(_) => f.write_str("the program cannot be compiled"),
            CompileError::Machine(error) => write!(f, "{error:#}"),
        }
    }
}

impl std::error::Error for CompileError {}

impl From<Failed> for CompileError {
    fn from(failed: Failed) -> Self {
        CompileError::Program(failed)
    }
}

impl From<anyhow::Error> for CompileError {
    fn from(error: anyhow::Error) -> Self {
        CompileError::Machine(error)
    }
}

/// Functions of a program as machine code in this process.
#[derive(Clone, Debug)]
pub struct Compiled {
    jit: Jit,
    entries: Vec<(String, PackedSignature)>,
}

impl Compiled {
    /// Compiles a module of the `llvm` dialect so that the host can call the functions `entries`.
    ///
    /// Everything else may be inlined and dropped.
    pub fn new(
        cx: &ir::Context,
        module: &Body,
        entries: &[&str],
        options: &Options,
        sink: &mut Sink<'_>,
    ) -> Result<Compiled, CompileError> {
        let (context, host) = (Context::create(), options.host()?);
        let translated = translate_for(&host, cx, module, &context, sink)?;
        let mut symbols = Symbols::default();
        bounds::define_for_host(&mut symbols)?;
        arena::define_for_host(&mut symbols)?;
        pool::define_for_host(&mut symbols)?;
        for library in &options.libraries {
            symbols.load(library)?;
        }
        let pack = |&name: &&str| Ok((name.to_owned(), pack(&translated, &host, name)?));
        let entries: Vec<(String, PackedSignature)> = entries.iter().map(pack).collect::<Result<_>>()?;
        let exported: Vec<&str> = entries.iter().map(|(_, signature)| signature.symbol.as_str()).collect();
        crate::compile(&translated, &host, Exports::Only(&exported))?;
        report_missing(cx, module, &translated, &symbols, &options.libraries, sink)?;
        let jit = Jit::new(&translated, &host, symbols)?;
        Ok(Compiled { jit, entries })
    }

    /// One of the entries, with the layout of its arguments and its result.
    pub fn function(&self, name: &str) -> Result<PackedFunction> {
        let entry = self.entries.iter().find(|(known, _)| known == name);
        let (_, signature) = entry.with_context(|| format!("`@{name}` was not compiled as an entry"))?;
        self.jit.packed(signature.clone())
    }
}

/// Compiles a module of the `llvm` dialect and writes it to a file. Its public functions can be
/// called from outside.
pub fn emit_program(
    cx: &ir::Context,
    module: &Body,
    artifact: Artifact,
    path: &Path,
    options: &Options,
    sink: &mut Sink<'_>,
) -> Result<(), CompileError> {
    let (context, host) = (Context::create(), options.host()?);
    let translated = translate_for(&host, cx, module, &context, sink)?;
    let source = locate(cx, Place::Loc(module.loc)).map_or_else(String::new, |located| located.source.name.clone());
    bounds::define_in(&translated, &source)?;
    for name in &options.packed {
        pack(&translated, &host, name)?;
    }
    crate::compile(&translated, &host, Exports::Public)?;
    arena::define_in(&translated)?;
    Ok(emit(&translated, &host, artifact, path)?)
}

/// Reports what the code uses and nobody defines, where the program declares it.
fn report_missing(
    cx: &ir::Context,
    module: &Body,
    translated: &Module<'_>,
    symbols: &Symbols,
    libraries: &[PathBuf],
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let mut outcome = Ok(());
    let missing = undefined_names(translated).into_iter().filter(|name| !symbols.resolves(name));
    // What the program does not declare is LLVM's; the linker knows it, or says so.
    let declared = missing.filter_map(|name| Some((module.nested(module.symbol(cx, &name)?)?.loc, name)));
    for (loc, name) in declared {
        let message = format!("`@{name}` is declared but not defined, and no library has it");
        let searched: String = libraries.iter().map(|library| format!(", `{}`", library.display())).collect();
        let note = format!("searched: the C library{searched}; `--load LIB.so` adds a library");
        outcome = Err(sink.error(loc, message).note(note).failed());
    }
    outcome
}

/// The functions and variables that a module uses and does not define.
fn undefined_names(module: &Module<'_>) -> Vec<String> {
    let functions = module.get_functions().map(|function| function.as_global_value());
    let globals = functions.chain(module.get_globals());
    globals
        .filter(|global| global.is_declaration() && global.get_linkage() != Linkage::ExternalWeak)
        .filter(|global| global.as_pointer_value().get_first_use().is_some())
        .map(|global| global.get_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with("llvm."))
        .collect()
}

/// Translates with the host's data layout. What LLVM's verifier then finds is a bug of ours.
fn translate_for<'ctx>(
    host: &Host,
    cx: &ir::Context,
    module: &Body,
    context: &'ctx Context,
    sink: &mut Sink<'_>,
) -> Result<Module<'ctx>, CompileError> {
    let made = context.create_module(module.symbol_name(cx).unwrap_or("ft"));
    made.set_data_layout(&host.data().get_data_layout());
    let made = translate_into(cx, module, context, made, sink)?;
    crate::verify(&made).context("this is a bug in the translation to LLVM; please report it with the program")?;
    Ok(made)
}
