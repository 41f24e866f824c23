//! FileCheck: compares text with the directives of a check file, in LLVM's own syntax.
//!
//! The rules are those of LLVM 22 (llvm/lib/FileCheck/FileCheck.cpp), on texts in memory.
//! `directives.rs` reads a check file, `pattern.rs` one line of it, `numeric.rs` its numbers,
//! `ere.rs` its regular expressions; `matching.rs` walks through the output, `report.rs` says
//! what did not match. Beyond LLVM, a misspelt directive is an error.

mod directives;
mod ere;
mod matching;
mod numeric;
mod options;
mod pattern;
mod report;
mod variables;

pub use directives::{distance, misspelt};
pub use options::Options;

use std::borrow::Cow;

/// Compares an output with the directives of a check file; what is wrong is told as text.
pub fn check(name: &str, checks: &str, output: &str, options: &Options) -> Result<(), String> {
    let checks = canonical(checks, options);
    let output = canonical(output, options);
    let (directives, values) = directives::parse(name, &checks, options)?;
    if output.is_empty() && !options.allow_empty {
        return Err(format!("{name}: the output is empty; `--allow-empty` permits that"));
    }
    matching::check(name, &directives, &output, values, options)
}

/// A text with `\n` at the ends of lines and, unless spaces matter, one space for several.
fn canonical<'t>(text: &'t str, options: &Options) -> Cow<'t, str> {
    let text = if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) };
    if options.strict_whitespace {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut was_space = false;
    for c in text.chars() {
        let is_space = c == ' ' || c == '\t';
        match is_space {
            true if was_space => {}
            true => out.push(' '),
            false => out.push(c),
        }
        was_space = is_space;
    }
    Cow::Owned(out)
}
