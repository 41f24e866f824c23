//! What a module's undefined names may mean beside the C library: shared libraries and functions of this program.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::ffi::{CStr, CString};
use std::path::{Path, absolute};

use anyhow::{Context as _, Result};
use libloading::Library;

use crate::jit::Address;

/// Functions and libraries that one [`Jit`](crate::Jit) may call; they are searched in the order of their addition,
/// functions first.
///
/// Libraries are opened without making their names global, so one JIT's libraries stay hidden from the next.
#[derive(Debug, Default)]
pub struct Symbols {
    functions: HashMap<CString, Address>,
    libraries: Vec<Library>,
}

impl Symbols {
    /// Opens a shared library. A path to a file means that file; any other name is searched as the system does.
    pub fn load(&mut self, path: &Path) -> Result<()> {
        let file = if path.is_file() { absolute(path)? } else { path.to_path_buf() };
        // SAFETY: opening a library runs its initialisers; the user asks for that by naming it.
        let library = unsafe { Library::new(&file) };
        self.libraries.push(library.with_context(|| format!("cannot load the library `{}`", path.display()))?);
        Ok(())
    }

    /// Gives the name `name` to a function of this program, which compiled code calls by the C convention.
    pub fn define(&mut self, name: &str, function: *const ()) -> Result<()> {
        self.functions.insert(CString::new(name).context("a symbol contains a zero byte")?, function);
        Ok(())
    }

    /// Whether a name means something: here, or in what this process has loaded.
    pub(crate) fn resolves(&self, name: &str) -> bool {
        let Ok(name) = CString::new(name) else { return false };
        self.find(&name).is_some() || address_in_process(&name).is_some()
    }

    pub(crate) fn find(&self, name: &CStr) -> Option<Address> {
        let function = self.functions.get(name).copied();
        function.or_else(|| self.libraries.iter().find_map(|library| address_in(library, name)))
    }
}

#[cfg(unix)]
fn address_in_process(name: &CStr) -> Option<Address> {
    address_in(&libloading::os::unix::Library::this().into(), name)
}

/// Elsewhere only the linker knows.
#[cfg(not(unix))]
fn address_in_process(name: &CStr) -> Option<Address> {
    Some(name.as_ptr().cast())
}

fn address_in(library: &Library, name: &CStr) -> Option<Address> {
    // SAFETY: the symbol is read as a pointer to nothing in particular; what lies there is for the caller to know.
    let symbol = unsafe { library.get::<Address>(name.to_bytes_with_nul()) }.ok()?;
    // SAFETY: the address stays valid while `Symbols` holds the library.
    let address = unsafe { symbol.try_as_raw_ptr() }?;
    Some(address.cast_const().cast())
}
