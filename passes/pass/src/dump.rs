//! Looking inside: which programs are printed while a pipeline runs.

use std::fmt::Write as _;

use ir::diagnostics::did_you_mean;
use ir::syntax::{PrintOptions, print_module};
use ir::{Body, Context};

use crate::options::split_list;
use crate::pipeline::Catalog;

/// When programs are printed: `before:PASS,after:PASS,before-all,after-all`.
#[derive(Clone, Default, Debug)]
pub struct PrintIr {
    before: Vec<String>,
    after: Vec<String>,
    before_all: bool,
    after_all: bool,
}

impl PrintIr {
    /// Reads the value of `--print-ir`.
    pub fn parse(catalog: &Catalog, text: &str) -> Result<PrintIr, String> {
        let mut print = PrintIr::default();
        for part in split_list(text) {
            match part.split_once(':') {
                Some(("before", name)) => print.before.push(known(catalog, name)?),
                Some(("after", name)) => print.after.push(known(catalog, name)?),
                None if part == "before-all" => print.before_all = true,
                None if part == "after-all" => print.after_all = true,
                _ => {
                    let wanted = "before:PASS, after:PASS, before-all or after-all";
                    return Err(format!("`{part}` is not {wanted}"));
                }
            }
        }
        Ok(print)
    }

    pub(crate) fn wants_before(&self, name: &str) -> bool {
        self.before_all || self.before.iter().any(|wanted| wanted == name)
    }

    pub(crate) fn wants_after(&self, name: &str) -> bool {
        self.after_all || self.after.iter().any(|wanted| wanted == name)
    }
}

fn known(catalog: &Catalog, name: &str) -> Result<String, String> {
    if catalog.pass(name).is_some() {
        return Ok(name.to_string());
    }
    let near = did_you_mean(name, catalog.all_passes().map(|info| info.name));
    Err(format!("no pass is called `{name}`{near}"))
}

/// The text of an isolated operation, as `ft-opt` prints it.
pub fn text_of(cx: &Context, body: &Body) -> String {
    print_module(cx, body, &PrintOptions::default())
}

/// Adds the text of a body under a heading.
pub(crate) fn dump(cx: &Context, out: &mut String, when: &str, pass: &str, body: &Body) {
    let symbol = body.symbol_name(cx).map_or_else(String::new, |name| format!(" @{name}"));
    // Writing to a string cannot fail.
    let _ = writeln!(out, "// -----// {when} {pass} ({}{symbol}) //----- //", body.def.name);
    out.push_str(&text_of(cx, body));
    if !out.ends_with('\n') {
        out.push('\n');
    }
}
