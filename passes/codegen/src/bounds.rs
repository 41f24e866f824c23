//! What checked code calls when an index does not fit, or an assertion does not hold.
//!
//! The functions do not return, and unwinding through compiled code is not possible everywhere.
//! So a checked call runs in a thread of its own: the report wakes the caller and then parks that
//! thread for ever, which costs its stack and what the program had allocated, until the process
//! ends. In objects and libraries the functions print what is wrong and exit.

use std::cell::Cell;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use anyhow::{Context as _, Result, anyhow};
use inkwell::memory_buffer::MemoryBuffer;
use inkwell::module::{Linkage, Module};

use crate::call::PackedFunction;
use crate::memory::copy_from_address;
use crate::resolve::Symbols;

/// The names of the functions: for indices, and for assertions.
const REPORT: &str = "__ft_out_of_bounds";
const ASSERTION: &str = "__ft_assertion_failed";

/// Checked code gets as much stack as the main thread of most systems.
const STACK: usize = 64 << 20;

/// What checked code found wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its position in the sources of the context of the program, if it is known.
    pub position: Option<u32>,
    /// What is wrong.
    pub message: String,
}

enum Message {
    Returned(Vec<u8>),
    Failed(Failure),
}

thread_local! {
    /// Where this thread reports, while it runs checked code.
    static REPORTS: Cell<Option<Sender<Message>>> = const { Cell::new(None) };
}

impl PackedFunction {
    /// As [`PackedFunction::call`], for code that checks bounds.
    pub fn call_checked(&self, arguments: &[&[u8]], result: &mut [u8]) -> Result<(), Failure> {
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
            Ok(Message::Failed(what)) => Err(what),
            // The thread ended without a word: it panicked.
            Err(_) => match thread.join() {
                Ok(()) => unreachable!("a thread that ends well has said so"),
                Err(panic) => std::panic::resume_unwind(panic),
            },
        }
    }
}

/// Lets code that runs in this process call the functions.
pub(crate) fn define_for_host(symbols: &mut Symbols) -> Result<()> {
    symbols.define(REPORT, out_of_bounds as *const ())?;
    symbols.define(ASSERTION, assertion_failed as *const ())
}

extern "C" fn out_of_bounds(place: i64, line: i64, column: i64, dimension: i64, index: i64, size: i64) {
    report(place, line, column, format!("index {index} is out of bounds for dimension {dimension} of size {size}"));
}

extern "C" fn assertion_failed(place: i64, line: i64, column: i64, message: usize, length: i64) {
    let message = copy_from_address(message, length as usize);
    report(place, line, column, String::from_utf8_lossy(&message).into_owned());
}

fn report(place: i64, line: i64, column: i64, message: String) {
    let position = u32::try_from(place - 1).ok();
    match REPORTS.take() {
        Some(sender) => {
            // The caller waits for this.
            let _ = sender.send(Message::Failed(Failure { position, message }));
            loop {
                thread::park();
            }
        }
        None => {
            eprintln!("{line}:{column}: {message}");
            std::process::exit(1)
        }
    }
}

/// Gives a module that is written to a file the functions that it calls.
pub(crate) fn define_in(module: &Module<'_>, source: &str) -> Result<()> {
    for (name, text) in [(REPORT, out_of_bounds_in(source)), (ASSERTION, assertion_failed_in(source))] {
        if module.get_function(name).is_none_or(|function| function.count_basic_blocks() > 0) {
            continue;
        }
        let text = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "bounds");
        let made = module.get_context().create_module_from_ir(text).map_err(|error| anyhow!(error.to_string()))?;
        made.set_triple(&module.get_triple());
        made.set_data_layout(&module.get_data_layout());
        module.link_in_module(made).map_err(|error| anyhow!(error.to_string()))?;
        let function = module.get_function(name).context("the function was linked")?;
        function.set_linkage(Linkage::Internal);
    }
    Ok(())
}

/// A constant with a text for `dprintf`, which begins with the place.
fn format_text(name: &str, source: &str, rest: &str) -> String {
    let format = format!("{}:%lld:%lld: {rest}\n\0", source.replace('%', "%%"));
    let bytes: String = format.bytes().map(|byte| format!("\\{byte:02X}")).collect();
    format!("@{name}_text = private constant [{} x i8] c\"{bytes}\"", format.len())
}

fn out_of_bounds_in(source: &str) -> String {
    let text = format_text(REPORT, source, "index %lld is out of bounds for dimension %lld of size %lld");
    format!(
        "{text}
declare i32 @dprintf(i32, ptr, ...)
declare void @exit(i32)
define void @{REPORT}(i64 %place, i64 %line, i64 %column, i64 %dimension, i64 %index, i64 %size) cold noreturn noinline {{
  %n = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr @{REPORT}_text, i64 %line, i64 %column, i64 %index, i64 %dimension, i64 %size)
  call void @exit(i32 1)
  unreachable
}}
"
    )
}

fn assertion_failed_in(source: &str) -> String {
    let text = format_text(ASSERTION, source, "%.*s");
    format!(
        "{text}
declare i32 @dprintf(i32, ptr, ...)
declare void @exit(i32)
define void @{ASSERTION}(i64 %place, i64 %line, i64 %column, ptr %message, i64 %length) cold noreturn noinline {{
  %width = trunc i64 %length to i32
  %n = call i32 (i32, ptr, ...) @dprintf(i32 2, ptr @{ASSERTION}_text, i64 %line, i64 %column, i32 %width, ptr %message)
  call void @exit(i32 1)
  unreachable
}}
"
    )
}
