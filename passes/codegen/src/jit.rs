//! Machine code linked into this process: one ORC `LLJIT` a module, fed with a finished object.
//!
//! Why so: the object is the one that [`emit`](crate::emit) writes, so what runs is what is shipped; it owns no LLVM
//! context, so a [`Jit`] has no lifetime and crosses threads; and JITLink puts 20 thousand instructions into memory in
//! 4 ms. MCJIT, the alternative, generates code itself with the large code model (0.75 s instead of 0.17 s for the same
//! module) and resolves names in one table for the whole process. The measurements are in
//! `docs/decisions/0003-jit.md`.
#![allow(unsafe_code)]

use std::collections::BTreeSet;
use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result, anyhow, bail};
use inkwell::llvm_sys::error::{LLVMDisposeErrorMessage, LLVMErrorRef, LLVMGetErrorMessage};
use inkwell::llvm_sys::orc2::lljit::{
    LLVMOrcCreateLLJIT, LLVMOrcDisposeLLJIT, LLVMOrcLLJITAddObjectFile, LLVMOrcLLJITGetExecutionSession,
    LLVMOrcLLJITGetGlobalPrefix, LLVMOrcLLJITGetMainJITDylib, LLVMOrcLLJITLookup, LLVMOrcLLJITRef,
};
use inkwell::llvm_sys::orc2::{
    LLVMJITEvaluatedSymbol, LLVMJITSymbolFlags, LLVMJITSymbolGenericFlags, LLVMOrcAbsoluteSymbols, LLVMOrcCLookupSet,
    LLVMOrcCSymbolMapPair, LLVMOrcCreateCustomCAPIDefinitionGenerator, LLVMOrcDefinitionGeneratorRef,
    LLVMOrcExecutionSessionSetErrorReporter, LLVMOrcJITDylibAddGenerator, LLVMOrcJITDylibDefine,
    LLVMOrcJITDylibLookupFlags, LLVMOrcJITDylibRef, LLVMOrcLookupKind, LLVMOrcLookupStateRef,
    LLVMOrcRetainSymbolStringPoolEntry, LLVMOrcSymbolStringPoolEntryStr,
};
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::{Linkage, Module};
use inkwell::targets::FileType;

use crate::resolve::Symbols;
use crate::target::Host;

/// Where code or data lies in this process.
pub(crate) type Address = *const ();

/// The code of one module in memory. Clones share it; the last one frees it.
///
/// Several live side by side and never see each other's symbols. It is `Send` and `Sync`: ORC locks its tables.
#[derive(Clone, Debug)]
pub struct Jit {
    session: Arc<Session>,
}

#[derive(Debug)]
struct Session {
    lljit: LLVMOrcLLJITRef,
    /// What the generator and the error reporter read and write; LLVM holds its address.
    shared: Box<Shared>,
    exported: BTreeSet<String>,
}

#[derive(Debug)]
struct Shared {
    symbols: Symbols,
    /// What the platform puts before every C name (`_` on macOS), or 0.
    prefix: u8,
    errors: Mutex<Vec<String>>,
}

impl Jit {
    /// Generates code for a module that [`compile`](crate::compile) has optimised, and links it.
    ///
    /// Names that the module uses but does not define resolve, in this order, to `symbols` and to the libraries that
    /// this process has loaded: the C library, libm, the compiler's runtime. The error lists the names that are
    /// nowhere.
    pub fn new(module: &Module<'_>, host: &Host, symbols: Symbols) -> Result<Self> {
        let exported = exported_names(module);
        let object = host.machine_code(module, FileType::Object)?;
        let session = Session::new(symbols, exported)?;
        session.add(object)?;
        let jit = Self { session: Arc::new(session) };
        // The first look-up links the object: do it now, so that what is missing is known now.
        if let Some(name) = jit.session.exported.first() {
            jit.address(name)?;
        }
        Ok(jit)
    }

    /// The address of an exported function or global of the module, valid while a clone of this JIT lives.
    pub fn address(&self, name: &str) -> Result<*const ()> {
        if !self.session.exported.contains(name) {
            bail!("the compiled module exports no `@{name}`");
        }
        let c_name = CString::new(name).context("a symbol contains a zero byte")?;
        let mut address = 0;
        // SAFETY: the JIT is alive, the name ends with zero, and the address is written before a success is returned.
        let error = unsafe { LLVMOrcLLJITLookup(self.session.lljit, &mut address, c_name.as_ptr()) };
        self.session.check(error).with_context(|| format!("cannot link `@{name}`"))?;
        Ok(ptr::with_exposed_provenance(usize::try_from(address)?))
    }
}

// SAFETY: ORC's sessions may be used from any thread, and concurrently: every access takes the session's lock.
// `Symbols` is only read, the list of errors has a lock of its own.
unsafe impl Send for Session {}
// SAFETY: as above.
unsafe impl Sync for Session {}

impl Session {
    fn new(symbols: Symbols, exported: BTreeSet<String>) -> Result<Self> {
        let mut lljit = ptr::null_mut();
        // SAFETY: a null builder asks for the default: JITLink, no compile threads, the process's symbols linked last.
        let error = unsafe { LLVMOrcCreateLLJIT(&mut lljit, ptr::null_mut()) };
        if let Some(message) = take_message(error) {
            bail!("LLVM cannot make a JIT: {message}");
        }
        // SAFETY: the JIT has just been made.
        let prefix = unsafe { LLVMOrcLLJITGetGlobalPrefix(lljit) } as u8;
        let shared = Box::new(Shared { symbols, prefix, errors: Mutex::default() });
        let session = Self { lljit, shared, exported };
        let context = ptr::from_ref(&*session.shared).cast_mut().cast::<c_void>();
        // SAFETY: `context` lives in a box that the session drops after the JIT, and both callbacks read it as `Shared`.
        unsafe {
            let execution = LLVMOrcLLJITGetExecutionSession(lljit);
            LLVMOrcExecutionSessionSetErrorReporter(execution, keep_error, context);
            let generator = LLVMOrcCreateCustomCAPIDefinitionGenerator(define_symbols, context, nothing_to_dispose);
            LLVMOrcJITDylibAddGenerator(LLVMOrcLLJITGetMainJITDylib(lljit), generator);
        }
        Ok(session)
    }

    fn add(&self, object: MemoryBuffer<'static>) -> Result<()> {
        let buffer = object.as_mut_ptr();
        std::mem::forget(object);
        // SAFETY: the JIT is alive and takes over the buffer, which has just been forgotten.
        let error = unsafe { LLVMOrcLLJITAddObjectFile(self.lljit, LLVMOrcLLJITGetMainJITDylib(self.lljit), buffer) };
        self.check(error)
    }

    /// Turns LLVM's error into ours, with what the session has reported aside: that names the missing symbols.
    fn check(&self, error: LLVMErrorRef) -> Result<()> {
        let reported = std::mem::take(&mut *self.shared.errors.lock().unwrap_or_else(PoisonError::into_inner));
        match take_message(error) {
            None => Ok(()),
            Some(message) if reported.is_empty() => Err(anyhow!(message)),
            Some(_) => Err(anyhow!(reported.join("; "))),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // SAFETY: nobody else has the JIT; the libraries that its code may call are closed after it, with `shared`.
        let error = unsafe { LLVMOrcDisposeLLJIT(self.lljit) };
        drop(take_message(error));
    }
}

/// The names that other code may look up.
fn exported_names(module: &Module<'_>) -> BTreeSet<String> {
    let functions = module.get_functions().map(|function| function.as_global_value());
    functions
        .chain(module.get_globals())
        .filter(|definition| !definition.is_declaration())
        .filter(|definition| !matches!(definition.get_linkage(), Linkage::Internal | Linkage::Private))
        .map(|definition| definition.get_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with("llvm."))
        .collect()
}

/// The text of an error, which is thereby disposed of; `None` for success.
fn take_message(error: LLVMErrorRef) -> Option<String> {
    if error.is_null() {
        return None;
    }
    // SAFETY: the error is not null and is consumed once; its message is a string that we dispose of.
    unsafe {
        let message = LLVMGetErrorMessage(error);
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeErrorMessage(message);
        Some(text)
    }
}

/// Called by ORC with errors that no caller receives; its default prints them to stderr.
extern "C" fn keep_error(context: *mut c_void, error: LLVMErrorRef) {
    // SAFETY: `context` is the `Shared` given with this function, which outlives the JIT.
    let shared = unsafe { &*context.cast::<Shared>() };
    let message = take_message(error).unwrap_or_default();
    shared.errors.lock().unwrap_or_else(PoisonError::into_inner).push(message);
}

/// Called by ORC for names that the module does not define: defines those that [`Symbols`] knows.
extern "C" fn define_symbols(
    _generator: LLVMOrcDefinitionGeneratorRef,
    context: *mut c_void,
    _state: *mut LLVMOrcLookupStateRef,
    _kind: LLVMOrcLookupKind,
    library: LLVMOrcJITDylibRef,
    _flags: LLVMOrcJITDylibLookupFlags,
    names: LLVMOrcCLookupSet,
    count: usize,
) -> LLVMErrorRef {
    if count == 0 {
        return ptr::null_mut();
    }
    // SAFETY: `context` is the `Shared` given with this function; ORC gives `count` names that it keeps until we return.
    let (shared, names) = unsafe { (&*context.cast::<Shared>(), std::slice::from_raw_parts(names, count)) };
    let flags = LLVMJITSymbolGenericFlags::LLVMJITSymbolGenericFlagsExported as u8;
    let mut pairs = Vec::new();
    for name in names.iter().map(|element| element.Name) {
        // SAFETY: ORC's names are strings that end with zero.
        let text = unsafe { CStr::from_ptr(LLVMOrcSymbolStringPoolEntryStr(name).cast::<c_char>()) };
        let Some(address) = shared.symbols.find(unprefixed(text, shared.prefix)) else {
            continue;
        };
        // SAFETY: the name is alive; the definition below consumes the count that is added here.
        unsafe { LLVMOrcRetainSymbolStringPoolEntry(name) };
        let flags = LLVMJITSymbolFlags { GenericFlags: flags, TargetFlags: 0 };
        let symbol = LLVMJITEvaluatedSymbol { Address: address.expose_provenance() as u64, Flags: flags };
        pairs.push(LLVMOrcCSymbolMapPair { Name: name, Sym: symbol });
    }
    if pairs.is_empty() {
        return ptr::null_mut();
    }
    // SAFETY: the pairs are copied, and ORC takes over the unit.
    unsafe { LLVMOrcJITDylibDefine(library, LLVMOrcAbsoluteSymbols(pairs.as_mut_ptr(), pairs.len())) }
}

fn unprefixed(name: &CStr, prefix: u8) -> &CStr {
    match name.to_bytes_with_nul() {
        [first, rest @ ..] if prefix != 0 && *first == prefix => CStr::from_bytes_with_nul(rest).unwrap_or(name),
        _ => name,
    }
}

extern "C" fn nothing_to_dispose(_context: *mut c_void) {}
