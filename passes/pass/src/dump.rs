//! Looking inside: which programs are printed while a pipeline runs.

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ir::diagnostics::did_you_mean;
use ir::syntax::{PrintOptions, print_module};
use ir::{Body, Context};

use crate::diff::diff;
use crate::options::split_list;
use crate::pipeline::Catalog;

/// When programs are printed: `before:PASS,after:PASS,before-all,after-all,changed,diff,failure`.
#[derive(Clone, Default, Debug)]
pub struct PrintIr {
    before: Vec<String>,
    after: Vec<String>,
    before_all: bool,
    after_all: bool,
    /// After each pass that changed the text.
    changed: bool,
    /// After each pass that changed the text, the lines that it changed.
    diff: bool,
    /// What a pass left that failed.
    failure: bool,
    /// After each pass, as files of [`Dumps::files`].
    tree: bool,
}

/// What was printed on the way.
#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub struct Dumps {
    /// The programs under their headings, in the order of the functions.
    pub text: String,
    /// The programs after each pass, as files in folders, in no order that matters.
    pub files: Vec<DumpFile>,
}

/// A program after a pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DumpFile {
    /// `NUMBER_PASS.mlir` for a module, `FUNCTION/NUMBER_PASS.mlir` for a function.
    pub path: String,
    /// The program.
    pub text: String,
}

/// What [`PrintIr::parse`] takes, for messages.
const WORDS: &[&str] = &["before:PASS", "after:PASS", "before-all", "after-all", "changed", "diff", "failure"];

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
                None if part == "changed" => print.changed = true,
                None if part == "diff" => print.diff = true,
                None if part == "failure" => print.failure = true,
                _ => {
                    let near = did_you_mean(part, WORDS.iter().copied());
                    return Err(format!("`{part}` is none of {}{near}", WORDS.join(", ")));
                }
            }
        }
        Ok(print)
    }

    /// Asks for [`Dumps::files`], too.
    pub fn with_files(mut self) -> PrintIr {
        self.tree = true;
        self
    }

    /// The passes that are named.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.before.iter().chain(&self.after).map(String::as_str)
    }

    /// Whether the text before a pass is needed to say whether the pass changed it.
    pub(crate) fn compares(&self) -> bool {
        self.changed || self.diff
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

impl Dumps {
    /// What is printed before a pass.
    pub(crate) fn before(&mut self, cx: &Context, print: &PrintIr, pass: &str, body: &Body) {
        if print.wants_before(pass) {
            self.add(cx, "before", pass, body, &text_of(cx, body));
        }
    }

    /// What is printed after a pass that did not fail. `before` is the text before it, if
    /// [`PrintIr::compares`]; `path` is the file for [`Dumps::files`].
    pub(crate) fn after(
        &mut self,
        cx: &Context,
        print: &PrintIr,
        pass: &str,
        body: &Body,
        before: Option<&str>,
        path: impl FnOnce() -> String,
    ) {
        let is_named = print.wants_after(pass);
        if !is_named && before.is_none() && !print.tree {
            return;
        }
        let text = text_of(cx, body);
        let is_changed = before.is_some_and(|before| before != text);
        if is_named || print.changed && is_changed {
            self.add(cx, "after", pass, body, &text);
        }
        if let Some(before) = before.filter(|_| print.diff && is_changed) {
            self.add(cx, "changed by", pass, body, &diff(before, &text));
        }
        if print.tree {
            self.files.push(DumpFile { path: path(), text });
        }
    }

    /// What is printed after a pass that failed. The body may be broken, so that printing it may
    /// fail, too.
    pub(crate) fn failed(&mut self, cx: &Context, print: &PrintIr, pass: &str, body: &Body) {
        if print.failure {
            let text = catch_unwind(AssertUnwindSafe(|| text_of(cx, body)));
            let text = text.unwrap_or_else(|_| "// It is too broken to be printed.\n".into());
            self.add(cx, "failed in", pass, body, &text);
        }
    }

    pub(crate) fn append(&mut self, mut other: Dumps) {
        self.text.push_str(&other.text);
        self.files.append(&mut other.files);
    }

    /// Adds the text of a body under a heading.
    fn add(&mut self, cx: &Context, when: &str, pass: &str, body: &Body, text: &str) {
        let symbol = body.symbol_name(cx).map_or_else(String::new, |name| format!(" @{name}"));
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "// -----// {when} {pass} ({}{symbol}) //----- //", body.def.name);
        self.text.push_str(text);
        if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}

/// The name of a folder or file for a symbol: letters that file systems do not like are replaced.
pub(crate) fn file_name(symbol: &str) -> String {
    let is_fine = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    let name: String = symbol.chars().map(|c| if is_fine(c) { c } else { '_' }).collect();
    if name.starts_with('.') { format!("_{name}") } else { name }
}
