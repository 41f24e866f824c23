//! What the tests share: from LLVM text to a running function, and arguments as bytes.
#![allow(dead_code)]

use codegen::{Exports, Host, Jit, OptLevel, PackedFunction, Symbols, compile, pack, parse_ir};
use inkwell::context::Context;

/// Compiles `text` at `level` and packs its function `entry`, which alone is exported.
pub fn packed_at(level: OptLevel, text: &str, entry: &str, symbols: Symbols) -> PackedFunction {
    let context = Context::create();
    let module = parse_ir(&context, text).unwrap();
    let host = Host::new(level).unwrap();
    let signature = pack(&module, &host, entry).unwrap();
    compile(&module, &host, Exports::Only(&[&signature.symbol])).unwrap();
    Jit::new(&module, &host, symbols).unwrap().packed(signature).unwrap()
}

/// The same at the highest level, with the C library alone.
pub fn packed(text: &str, entry: &str) -> PackedFunction {
    packed_at(OptLevel::O3, text, entry, Symbols::default())
}

/// Links `text` with everything public exported.
pub fn jit(text: &str, symbols: Symbols) -> anyhow::Result<Jit> {
    let context = Context::create();
    let module = parse_ir(&context, text)?;
    let host = Host::new(OptLevel::O3)?;
    compile(&module, &host, Exports::Public)?;
    Jit::new(&module, &host, symbols)
}

/// Calls a function whose result takes `N` bytes.
pub fn call<const N: usize>(function: &PackedFunction, arguments: &[&[u8]]) -> [u8; N] {
    let mut result = [0xAA; N];
    function.call(arguments, &mut result);
    result
}

/// Calls a function from floats to a float.
pub fn call_f32(function: &PackedFunction, arguments: &[f32]) -> f32 {
    let bytes: Vec<_> = arguments.iter().map(|argument| argument.to_ne_bytes()).collect();
    let slices: Vec<_> = bytes.iter().map(|bytes| bytes.as_slice()).collect();
    f32::from_ne_bytes(call(function, &slices))
}
