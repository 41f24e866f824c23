//! The text of programs: read by the parser, written by the printer.
//!
//! Both follow upstream MLIR's grammar (LangRef of LLVM 22); the rules are in
//! `docs/language.md`. Custom forms are either formats, tables that both sides interpret, or a
//! pair of hooks written by hand against [`OpParser`] and [`Printer`].

mod lexer;
mod names;
mod numbers;
mod parser;
mod printer;

pub use names::textual_name;
pub use parser::{Literal, OpParser, Operand, ParseOptions, Parser, parse_module};
pub use printer::{PrintOptions, Printer, RegionPrint, Terminator, print_module, print_module_to, print_op};
