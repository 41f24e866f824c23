//! From an LLVM module to machine code that runs, or to a file.
//!
//! This is the only crate that links LLVM (through inkwell) and, beside the runtime, the only one with `unsafe`.
//! Its order of work, one module a step:
//!
//! 1. [`translate`]: the `llvm` dialect becomes an LLVM module; private functions get internal linkage;
//! 2. [`verify`]: LLVM's own verifier; what it finds is our mistake, never the user's;
//! 3. [`pack`] (before running only): a wrapper around the entry with a signature that Rust can call;
//! 4. [`isolate`]: what is not exported becomes internal and gets a name that no library has;
//! 5. [`Host::prepare`]: triple, data layout, CPU and features of this machine on every function;
//! 6. [`optimise`]: LLVM's `default<O3>` with its vectorisers; behind it the places of buffers become addresses;
//! 7. [`Jit::new`] links the machine code into this process, or [`emit`] writes an [`Artifact`].
//!
//! [`compile`] does steps 2 and 4 to 6, which both ends share. [`Compiled::new`] and [`emit_program`] do all of them,
//! from a program to functions that run or to a file.
//!
//! ```
//! use codegen::{Exports, Host, Jit, OptLevel, Symbols, compile, pack, parse_ir};
//!
//! # fn main() -> anyhow::Result<()> {
//! let context = inkwell::context::Context::create();
//! let module = parse_ir(&context, "define i32 @add(i32 %a, i32 %b) { %c = add i32 %a, %b  ret i32 %c }")?;
//! let host = Host::new(OptLevel::O3)?;
//! let signature = pack(&module, &host, "add")?;
//! compile(&module, &host, Exports::Only(&[&signature.symbol]))?;
//! let add = Jit::new(&module, &host, Symbols::default())?.packed(signature)?;
//!
//! let mut result = [0; 4];
//! add.call(&[&2_i32.to_ne_bytes(), &40_i32.to_ne_bytes()], &mut result);
//! assert_eq!(i32::from_ne_bytes(result), 42);
//! # Ok(())
//! # }
//! ```

mod arena;
mod bfloat;
mod bounds;
mod call;
mod emit;
mod jit;
mod layout;
mod memory;
mod optimise;
mod pool;
mod program;
mod resolve;
mod symbols;
mod target;
mod translate;

pub use arena::keeps_memory;
pub use bounds::Failure;
pub use call::{PACKED_PREFIX, PackedFunction, PackedSignature, pack};
pub use emit::{Artifact, emit};
pub use jit::Jit;
pub use layout::Layout;
pub use memory::{Buffer, copy_from_address};
pub use optimise::{OptLevel, optimise};
pub use pool::free_address;
pub use program::{CompileError, Compiled, Options, emit_program};
pub use resolve::Symbols;
pub use symbols::{Exports, isolate};
pub use target::Host;
pub use translate::translate;

use anyhow::{Result, anyhow};
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::Module;

/// Takes a translated module to optimised IR for `host`: verify, isolate, prepare, optimise.
///
/// What remains is [`Jit::new`] or [`emit`].
/// [`pack`] must have been called before, so that the wrappers are optimised too.
pub fn compile(module: &Module<'_>, host: &Host, exports: Exports<'_>) -> Result<()> {
    verify(module)?;
    isolate(module, exports);
    arena::promise(module)?;
    host.prepare(module);
    optimise(module, host)?;
    arena::settle(module)
}

/// Runs LLVM's verifier. The error is LLVM's text, which names the function and the instruction.
pub fn verify(module: &Module<'_>) -> Result<()> {
    module.verify().map_err(|message| anyhow!("the LLVM module is invalid: {}", message.to_string_lossy().trim_end()))
}

/// Parses LLVM assembly text, for tests and for modules that other tools made.
pub fn parse_ir<'ctx>(context: &'ctx Context, text: &str) -> Result<Module<'ctx>> {
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "text");
    context.create_module_from_ir(buffer).map_err(|message| anyhow!("{}", message.to_string_lossy().trim_end()))
}
