//! `--header`: what a C program includes to call the functions of an object or library.
//!
//! A memref is passed as upstream's calling convention has it: the pointer that was allocated,
//! the pointer to position 0, the offset, the sizes and the strides, in elements. C and LLVM do
//! not agree on how structs, halves and single bits are returned, so functions that have such go
//! through the wrapper of packed calls (`codegen`'s `call.rs`), which has a signature that both
//! read the same; the header hides that in an inline function.
//!
//! A tensor is a memref there: a parameter is one that is only read, a result of known size is one
//! that the caller gives behind all parameters, a result of unknown size one that it gets.

use std::fmt::Write as _;

use ir::interfaces::is_public;
use ir::{Body, Context, FloatKind, OpId, View};

use crate::element::ElementKind;
use crate::entry::{Entry, Kind, Slot};

/// What can be called from C, and what cannot.
pub struct Header {
    functions: Vec<Function>,
    /// Functions that C cannot call, each with the reason.
    others: Vec<(String, String)>,
}

struct Function {
    entry: Entry,
    /// The names of the parameters in C.
    names: Vec<String>,
    is_packed: bool,
}

/// Words that C keeps for itself, and what the header uses.
const KEYWORDS: &[&str] = &[
    "auto",
    "break",
    "case",
    "char",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extern",
    "float",
    "for",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "register",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "typedef",
    "union",
    "unsigned",
    "void",
    "volatile",
    "while",
    "bool",
    "true",
    "false",
    "arguments",
    "results",
    "class",
    "new",
    "this",
    "template",
    "operator",
    "private",
    "public",
    "delete",
];

impl Header {
    /// Looks at the public functions of a program before it is lowered.
    pub fn of(cx: &Context, module: &Body) -> Header {
        let mut header = Header { functions: Vec::new(), others: Vec::new() };
        let is_defined =
            |op: OpId| module.nested(op).is_some_and(|body| func::is_function(body) && !func::is_declaration(body));
        for (op, body) in module.bodies() {
            let Some(symbol) = body.symbol_name(cx).filter(|_| is_defined(op)) else { continue };
            if !is_public(View::new(cx, module, op)) {
                continue;
            }
            let made = Entry::read(cx, module, op).map_err(|error| format!("{error:#}"));
            match made.map(|entry| entry.compiled(cx)).and_then(Function::new) {
                Ok(function) => header.functions.push(function),
                Err(why) => header.others.push((symbol.to_string(), why)),
            }
        }
        header
    }

    /// The functions that need a wrapper.
    pub fn packed(&self) -> Vec<String> {
        let packed = self.functions.iter().filter(|function| function.is_packed);
        packed.map(|function| function.entry.symbol.clone()).collect()
    }

    /// The text. `name` is that of the file, for the guard; `lowered` is the program that is compiled.
    pub fn text(&self, name: &str, cx: &Context, lowered: &Body) -> String {
        let guard: String =
            name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
        let mut text = format!(
            "/* Made by ft-run --header. A memref is passed as two pointers (to what was allocated, and to\n   \
             position 0), the offset, the sizes and the strides, all in elements. */\n\
             #ifndef FT_{guard}\n#define FT_{guard}\n\n#include <stdbool.h>\n#include <stdint.h>\n"
        );
        let ranks = self.functions.iter().flat_map(|function| &function.entry.parameters);
        let mut ranks: Vec<usize> = ranks.filter(|slot| slot.is_memref()).map(|slot| slot.shape.len()).collect();
        ranks.sort_unstable();
        ranks.dedup();
        for rank in ranks {
            dense(&mut text, rank);
        }
        text.push_str("\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n");
        for function in &self.functions {
            function.declare(&mut text);
        }
        for (symbol, why) in &self.others {
            // Writing to a string cannot fail, here and below.
            let _ = write!(text, "\n/* {symbol} cannot be called from C: {} */\n", comment(why));
        }
        if codegen::keeps_memory(cx, lowered) {
            text.push_str(
                "\n/* Functions keep the memory of their buffers for the next call, in each thread.\n   \
                 This gives back what the calling thread keeps: call it before a thread ends. */\n\
                 void ft_release_memory(void);\n",
            );
        }
        text.push_str("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
        text
    }
}

/// A macro for the arguments of a dense memref.
fn dense(text: &mut String, rank: usize) {
    let sizes: Vec<String> = (0..rank).map(|dim| format!("n{dim}")).collect();
    let stride = |dim: usize| match &sizes[dim + 1..] {
        [] => "1".to_string(),
        inner => inner.iter().map(|size| format!("(int64_t)({size})")).collect::<Vec<_>>().join(" * "),
    };
    let mut parts = vec!["(p)".to_string(), "(p)".to_string(), "0".to_string()];
    parts.extend(sizes.iter().map(|size| format!("({size})")));
    parts.extend((0..rank).map(stride));
    let parameters: Vec<String> = std::iter::once("p".to_string()).chain(sizes.iter().cloned()).collect();
    let _ = write!(
        text,
        "\n/* The arguments for a dense memref of {rank} dimension{} at p. */\n#ifndef FT_DENSE{rank}\n#define FT_DENSE{rank}({}) {}\n#endif\n",
        if rank == 1 { "" } else { "s" },
        parameters.join(", "),
        parts.join(", ")
    );
}

impl Function {
    fn new(entry: Entry) -> Result<Function, String> {
        if !is_identifier(&entry.symbol) || KEYWORDS.contains(&entry.symbol.as_str()) || entry.symbol == "main" {
            return Err("C cannot have a function of that name".into());
        }
        let slots = || entry.parameters.iter().chain(&entry.results);
        if let Some(slot) = slots().find(|slot| slot.kind == Kind::Vector) {
            return Err(format!("`{}` is a `{}`; pass its elements in a memref", slot.name, slot.ty_text));
        }
        let is_plain = |slot: &Slot| !slot.is_memref() && !is_half(slot);
        let is_packed = match entry.results.as_slice() {
            [] => false,
            [one] => !is_plain(one) || one.element.kind == ElementKind::Bool,
            _ => true,
        } || entry.parameters.iter().any(|slot| !slot.is_memref() && is_half(slot));
        let mut names: Vec<String> = Vec::new();
        for (number, slot) in entry.parameters.iter().enumerate() {
            let is_good = is_identifier(&slot.name) && !KEYWORDS.contains(&slot.name.as_str());
            let name = if is_good && !names.contains(&slot.name) { slot.name.clone() } else { format!("arg{number}") };
            names.push(name);
        }
        Ok(Function { entry, names, is_packed })
    }

    fn declare(&self, text: &mut String) {
        let Entry { symbol, parameters, results, .. } = &self.entry;
        let _ = write!(text, "\n/* {symbol}\n");
        for (slot, name) in parameters.iter().zip(&self.names) {
            let _ = writeln!(text, "     {name}: {}", describe(slot));
        }
        for (number, slot) in results.iter().enumerate() {
            let _ = writeln!(
                text,
                "     returns {}{}",
                if results.len() > 1 { format!("r{number}: ") } else { String::new() },
                describe(slot)
                    + if slot.ty_text.starts_with("tensor") { ", whose `allocated` the caller frees" } else { "" }
            );
        }
        text.push_str(" */\n");
        let result = self.result_type(text);
        let arguments: Vec<(String, String)> =
            parameters.iter().zip(&self.names).flat_map(|(slot, name)| arguments(slot, name)).collect();
        let list: Vec<String> = arguments.iter().map(|(ty, name)| format!("{ty}{name}")).collect();
        let list = if list.is_empty() { "void".to_string() } else { list.join(", ") };
        if !self.is_packed {
            let _ = writeln!(text, "{result} {symbol}({list});");
            return;
        }
        let wrapper = format!("{}{symbol}", codegen::PACKED_PREFIX);
        let places: Vec<String> = arguments.iter().map(|(_, name)| format!("&{name}")).collect();
        let places = if places.is_empty() { "0".to_string() } else { places.join(", ") };
        let returns = !results.is_empty();
        let (make, give, target) = match returns {
            true => (format!("  {result} results;\n"), "  return results;\n", "&results"),
            false => (String::new(), "", "0"),
        };
        let _ = write!(
            text,
            "void {wrapper}(void **arguments, void *results);\nstatic inline {result} {symbol}({list}) {{\n{make}  void *arguments[] = {{{places}}};\n  {wrapper}(arguments, {target});\n{give}}}\n"
        );
    }

    /// The type that is returned; structs are declared first.
    fn result_type(&self, text: &mut String) -> String {
        let Entry { symbol, results, .. } = &self.entry;
        let mut types = Vec::new();
        for (number, slot) in results.iter().enumerate() {
            let name = if results.len() == 1 { format!("{symbol}_result") } else { format!("{symbol}_r{number}") };
            if !slot.is_memref() {
                types.push(c_type(slot).to_string());
                continue;
            }
            let (element, rank) = (c_type(slot), slot.shape.len());
            let arrays = if rank == 0 {
                String::new()
            } else {
                format!("  int64_t sizes[{rank}];\n  int64_t strides[{rank}];\n")
            };
            let _ = write!(
                text,
                "struct {name} {{\n  {element} *allocated;\n  {element} *aligned;\n  int64_t offset;\n{arrays}}};\n"
            );
            types.push(format!("struct {name}"));
        }
        match types.as_slice() {
            [] => "void".into(),
            [one] => one.clone(),
            several => {
                let fields: String =
                    several.iter().enumerate().map(|(number, ty)| format!("  {ty} r{number};\n")).collect();
                let _ = write!(text, "struct {symbol}_result {{\n{fields}}};\n");
                format!("struct {symbol}_result")
            }
        }
    }
}

/// The arguments of C for a parameter: types, with a space or star behind, and names.
fn arguments(slot: &Slot, name: &str) -> Vec<(String, String)> {
    let ty = c_type(slot);
    if !slot.is_memref() {
        return vec![(format!("{ty} "), name.to_string())];
    }
    let pointer = |part: &str| (format!("{ty} *"), format!("{name}_{part}"));
    let number = |part: String| ("int64_t ".to_string(), format!("{name}_{part}"));
    let rank = slot.shape.len();
    let mut parts = vec![pointer("allocated"), pointer("aligned"), number("offset".into())];
    parts.extend((0..rank).map(|dim| number(format!("size{dim}"))));
    parts.extend((0..rank).map(|dim| number(format!("stride{dim}"))));
    parts
}

/// `memref<?xf32>, read, gradient of a`.
fn describe(slot: &Slot) -> String {
    let mut text = slot.ty_text.clone();
    if let Some(access) = &slot.access {
        let _ = write!(text, ", {access}");
    }
    match (&slot.role, &slot.of) {
        (Some(role), Some(of)) if role != "primal" => {
            let _ = write!(text, ", {role} of {of}");
        }
        (Some(role), _) => {
            let _ = write!(text, ", {role}");
        }
        (None, _) => {}
    }
    if is_half(slot) {
        text.push_str(", as its bits");
    }
    comment(&text)
}

fn comment(text: &str) -> String {
    text.replace("*/", "* /").replace('\n', " ")
}

fn is_half(slot: &Slot) -> bool {
    matches!(slot.element.kind, ElementKind::Float(FloatKind::F16 | FloatKind::Bf16))
}

fn c_type(slot: &Slot) -> &'static str {
    match slot.element.kind {
        ElementKind::Bool => "bool",
        ElementKind::Float(FloatKind::F32) => "float",
        ElementKind::Float(FloatKind::F64) => "double",
        ElementKind::Float(_) => "uint16_t",
        ElementKind::Integer { width, least, .. } => match (width, least < 0) {
            (8, true) => "int8_t",
            (16, true) => "int16_t",
            (32, true) => "int32_t",
            (8, false) => "uint8_t",
            (16, false) => "uint16_t",
            (32, false) => "uint32_t",
            (_, true) => "int64_t",
            (_, false) => "uint64_t",
        },
    }
}

fn is_identifier(name: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    name.starts_with(is_letter) && name.chars().all(|c| is_letter(c) || c.is_ascii_digit())
}
