//! Accesses out of bounds: what checked code calls when an index does not fit.
//!
//! The function does not return, and unwinding through compiled code is not possible everywhere.
//! So a checked call runs in a thread of its own: the report wakes the caller and then parks that
//! thread for ever, which costs its stack and what the program had allocated, until the process
//! ends. In objects and libraries the function prints what is wrong and exits.

use std::cell::Cell;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::{Linkage, Module};

use crate::call::PackedFunction;
use crate::resolve::Symbols;

/// The name of the function.
const REPORT: &str = "__ft_out_of_bounds";

/// Checked code gets as much stack as the main thread of most systems.
const STACK: usize = 64 << 20;

/// An access out of bounds.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct OutOfBounds {
    /// Its position in the sources of the context of the program, if it is known.
    pub position: Option<u32>,
    /// The dimension, from 0.
    pub dimension: i64,
    /// The index.
    pub index: i64,
    /// The size of the dimension.
    pub size: i64,
}

enum Message {
    Returned(Vec<u8>),
    OutOfBounds(OutOfBounds),
}

thread_local! {
    /// Where this thread reports, while it runs checked code.
    static REPORTS: Cell<Option<Sender<Message>>> = const { Cell::new(None) };
}

impl PackedFunction {
    /// As [`PackedFunction::call`], for code that checks bounds.
    pub fn call_checked(&self, arguments: &[&[u8]], result: &mut [u8]) -> Result<(), OutOfBounds> {
        let (sender, receiver) = channel();
        let (function, length) = (self.clone(), result.len());
        let arguments: Vec<Vec<u8>> = arguments.iter().map(|bytes| bytes.to_vec()).collect();
        let work = move || {
            REPORTS.set(Some(sender.clone()));
            let (arguments, mut result): (Vec<&[u8]>, _) =
                (arguments.iter().map(Vec::as_slice).collect(), vec![0; length]);
            function.call(&arguments, &mut result);
            REPORTS.take();
            // The caller waits for this.
            let _ = sender.send(Message::Returned(result));
        };
        let thread = thread::Builder::new().stack_size(STACK).spawn(work).expect("the system gives a thread");
        match receiver.recv() {
            Ok(Message::Returned(bytes)) => {
                result.copy_from_slice(&bytes);
                Ok(())
            }
            Ok(Message::OutOfBounds(what)) => Err(what),
            // The thread ended without a word: it panicked.
            Err(_) => match thread.join() {
                Ok(()) => unreachable!("a thread that ends well has said so"),
                Err(panic) => std::panic::resume_unwind(panic),
            },
        }
    }
}

/// Lets code that runs in this process call the function.
pub(crate) fn define_for_host(symbols: &mut Symbols) -> Result<()> {
    symbols.define(REPORT, report as *const ())
}

extern "C" fn report(place: i64, line: i64, column: i64, dimension: i64, index: i64, size: i64) {
    let position = u32::try_from(place - 1).ok();
    match REPORTS.take() {
        Some(sender) => {
            // The caller waits for this.
            let _ = sender.send(Message::OutOfBounds(OutOfBounds { position, dimension, index, size }));
            loop {
                thread::park();
            }
        }
        None => {
            eprintln!("{line}:{column}: index {index} is out of bounds for dimension {dimension} of size {size}");
            std::process::exit(1)
        }
    }
}

/// Gives a module that is written to a file the function, if it calls it.
pub(crate) fn define_in(module: &Module<'_>, source: &str) -> Result<()> {
    if module.get_function(REPORT).is_none_or(|function| function.count_basic_blocks() > 0) {
        return Ok(());
    }
    let text = MemoryBuffer::create_from_memory_range_copy(definition(source).as_bytes(), "bounds");
    let made = module.get_context().create_module_from_ir(text).map_err(|error| anyhow!(error.to_string()))?;
    made.set_triple(&module.get_triple());
    made.set_data_layout(&module.get_data_layout());
    module.link_in_module(made).map_err(|error| anyhow!(error.to_string()))?;
    let function = module.get_function(REPORT).context("the function was linked")?;
    function.set_linkage(Linkage::Internal);
    Ok(())
}

fn definition(source: &str) -> String {
    let format = format!(
        "{}:%lld:%lld: index %lld is out of bounds for dimension %lld of size %lld\n\0",
        source.replace('%', "%%")
    );
    let bytes: String = format.bytes().map(|byte| format!("\\{byte:02X}")).collect();
    format!(
        "@__ft_bounds_text = private constant [{} x i8] c\"{bytes}\"
declare i32 @dprintf(i32, ptr, ...)
declare void @exit(i32)
define void @{REPORT}(i64 %place, i64 %line, i64 %column, i64 %dimension, i64 %index, i64 %size) cold noreturn noinline {{
  %n = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr @__ft_bounds_text, i64 %line, i64 %column, i64 %index, i64 %dimension, i64 %size)
  call void @exit(i32 1)
  unreachable
}}
",
        format.len()
    )
}
