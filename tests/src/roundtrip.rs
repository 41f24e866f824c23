//! `ROUNDTRIP`: printing is a fixed point, in the custom and in the generic form.

use anyhow::{Result, bail};
use ir::syntax::{PrintOptions, print_module};

use crate::program::Program;

/// Checks a program.
pub fn check(text: &str) -> Result<()> {
    let print = |text: &str, generic: bool| -> Result<String> {
        let program = Program::parse(text)?;
        Ok(print_module(&program.cx, &program.module, &PrintOptions { generic, ..PrintOptions::default() }))
    };
    let custom = print(text, false)?;
    let generic = print(text, true)?;
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
