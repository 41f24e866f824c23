//! A compiled module as a file: LLVM IR, assembly, an object, or a shared library.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use inkwell::module::Module;
use inkwell::targets::FileType;

use crate::target::Host;

/// What [`emit`] writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Artifact {
    /// LLVM assembly text (`.ll`).
    LlvmIr,
    /// The machine's assembly text (`.s`).
    Assembly,
    /// A relocatable object (`.o`), position independent.
    Object,
    /// A shared library (`.so`), linked with libm by the system's C compiler (`$CC`, else `cc`).
    Shared,
}

/// Every kind with its name on the command line, in order.
const ARTIFACTS: [(Artifact, &str); 4] = [
    (Artifact::LlvmIr, "llvm-ir"),
    (Artifact::Assembly, "asm"),
    (Artifact::Object, "obj"),
    (Artifact::Shared, "shared"),
];

/// Writes a module that [`compile`](crate::compile) has optimised. Code generation changes the module.
pub fn emit(module: &Module<'_>, host: &Host, artifact: Artifact, path: &Path) -> Result<()> {
    match artifact {
        Artifact::LlvmIr => write(path, module.print_to_string().to_bytes()),
        Artifact::Assembly => write(path, host.machine_code(module, FileType::Assembly)?.as_slice()),
        Artifact::Object => write(path, host.machine_code(module, FileType::Object)?.as_slice()),
        Artifact::Shared => {
            let object = tempfile::Builder::new().suffix(".o").tempfile().context("cannot make a temporary file")?;
            write(object.path(), host.machine_code(module, FileType::Object)?.as_slice())?;
            link_shared(object.path(), path)
        }
    }
}

impl Artifact {
    /// The names of all kinds, in order.
    pub fn names() -> impl Iterator<Item = &'static str> {
        ARTIFACTS.iter().map(|(_, name)| *name)
    }

    /// The kind of this name: `llvm-ir`, `asm`, `obj` or `shared`.
    pub fn from_name(wanted: &str) -> Option<Self> {
        ARTIFACTS.iter().find(|(_, name)| *name == wanted).map(|(artifact, _)| *artifact)
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("cannot write `{}`", path.display()))
}

fn link_shared(object: &Path, path: &Path) -> Result<()> {
    let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
    let output =
        Command::new(&compiler).args(["-shared", "-o"]).arg(path).arg(object).arg("-lm").output().with_context(
            || format!("cannot run the C compiler `{}`, which links libraries", compiler.to_string_lossy()),
        )?;
    let message = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cannot link `{}`: {}", path.display(), message.trim_end());
    Ok(())
}
