//! `ROUNDTRIP`: printing is a fixed point, in the custom and in the generic form.

use anyhow::{Result, bail};
use ir::syntax::{PrintOptions, print_module};

use crate::program::Program;

/// Checks a program; if `verbatim`, what is printed must be the text itself.
pub fn check(text: &str, verbatim: bool) -> Result<()> {
    let print = |text: &str, generic: bool| -> Result<String> {
        let program = Program::parse(text)?;
        Ok(print_module(&program.cx, &program.module, &PrintOptions { generic, ..PrintOptions::default() }))
    };
    let custom = print(text, false)?;
    let generic = print(text, true)?;
    if verbatim {
        compare_with_text(text, &custom)?;
    }
    for (what, again, first) in [
        ("custom", print(&custom, false)?, &custom),
        ("generic", print(&generic, true)?, &generic),
        ("custom, read from the generic", print(&generic, false)?, &custom),
    ] {
        if again != *first {
            bail!("the {what} form changes when it is read and printed again:\n{first}\nbecomes\n{again}");
        }
    }
    Ok(())
}

/// What is printed must be the text, without its comments, empty lines and indentation. The
/// module around it need not be written.
fn compare_with_text(text: &str, printed: &str) -> Result<()> {
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
        lines.map(str::to_owned).collect()
    };
    let (wanted, mut found) = (lines(text), lines(printed));
    if wanted.first().is_none_or(|line| !line.starts_with("module")) && !found.is_empty() {
        found.pop();
        found.remove(0);
    }
    for (wanted, found) in wanted.iter().zip(&found) {
        if wanted != found {
            bail!("a line is printed differently:\n{wanted}\nbecomes\n{found}");
        }
    }
    if wanted.len() != found.len() {
        bail!("{} lines become {}", wanted.len(), found.len());
    }
    Ok(())
}
