//! `RUN`: a command line of a test, run in process. FileCheck checks what it prints, or else
//! what it prints becomes a part of the snapshot.

use std::cell::RefCell;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use ft_opt::Streams;

use crate::command::{Pipeline, Stage};
use crate::directives::known;
use crate::filecheck;

/// A test file and a folder for what its commands write.
pub struct Place<'p> {
    /// The test file.
    pub path: &'p Path,
    /// A folder of its own.
    pub folder: &'p Path,
}

/// What a command prints, with the paths of the test in it.
pub(crate) struct Printed {
    out: String,
    err: String,
    code: u8,
}

/// What a command printed that nothing checks.
pub struct Unchecked {
    /// It, under a heading.
    pub text: String,
    /// Whether it is nothing: the command succeeded in silence.
    pub is_silent: bool,
}

/// Runs one command; gives what it prints if nothing checks that. `prefixes` are the words that
/// this and other commands of the file check.
pub fn run(place: &Place<'_>, pipeline: &Pipeline, prefixes: &[String]) -> Result<Option<Unchecked>> {
    let mut last = Printed { out: String::new(), err: String::new(), code: 0 };
    let mut said = String::new();
    for stage in &pipeline.stages {
        last = place.execute(stage, &last.out)?;
        said += &last.err;
        if stage.fails && last.code == 0 {
            bail!("`{}` succeeds, but `not` stands in front", stage.words[0]);
        }
        if !stage.fails && last.code != 0 && (pipeline.check.is_some() || pipeline.stages.len() > 1) {
            bail!("`{}` fails with exit code {}:\n{}{}", stage.words[0], last.code, last.out, said.trim_end());
        }
    }
    let Some((options, file)) = &pipeline.check else { return Ok(Some(place.shown(pipeline, &last, &said))) };
    let file = place.substitute(file);
    let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read `{file}`"))?;
    let output = match &options.input_file {
        None => last.out,
        Some(name) => {
            let name = place.substitute(name);
            std::fs::read_to_string(&name).with_context(|| format!("cannot read `{name}`"))?
        }
    };
    let options = filecheck::Options { known: known(prefixes), ..options.clone() };
    filecheck::check(&place.short(&file), &text, &output, &options).map_err(|error| match said.trim_end() {
        "" => anyhow!(error),
        said => anyhow!("{error}\n  the command said: {said}"),
    })?;
    Ok(None)
}

impl Place<'_> {
    pub(crate) fn execute(&self, stage: &Stage, input: &str) -> Result<Printed> {
        let mut arguments: Vec<String> = stage.words.iter().map(|word| self.substitute(word)).collect();
        if stage.words[0] == "ft-opt" && !stage.words.iter().any(|word| word.starts_with("--reproducer")) {
            // A pass that fails in a test leaves nothing beside the test.
            arguments.push("--reproducer=".to_owned());
        }
        let (out, err) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
        let (mut out_stream, mut err_stream) = (Shared(&out), Shared(if stage.merges { &out } else { &err }));
        let mut stdin = input.as_bytes();
        let mut streams = Streams { stdin: &mut stdin, out: &mut out_stream, err: &mut err_stream, color: false };
        let code = match stage.words[0].as_str() {
            "ft-opt" => ft_opt::run(&arguments, &mut streams),
            "ft-run" => ft_run::run(&arguments, &mut streams),
            other => bail!("`{other}` is not a tool of ours"),
        };
        let text = |bytes: &RefCell<Vec<u8>>| self.short(&String::from_utf8_lossy(&bytes.borrow()));
        Ok(Printed { out: text(&out), err: text(&err), code })
    }

    /// The folder of the test.
    fn parent(&self) -> &Path {
        self.path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
    }

    /// Puts paths in for `%s`, `%S` and `%t`; `%%` is `%`.
    fn substitute(&self, word: &str) -> String {
        let mut out = String::new();
        let mut rest = word;
        while let Some(at) = rest.find('%') {
            out += &rest[..at];
            let (path, length) = match rest[at + 1..].chars().next() {
                Some('s') => (self.path.display().to_string(), 2),
                Some('S') => (self.parent().display().to_string(), 2),
                Some('t') => (self.folder.join("t").display().to_string(), 2),
                Some('%') => ("%".to_owned(), 2),
                _ => ("%".to_owned(), 1),
            };
            out += &path;
            rest = &rest[at + length..];
        }
        out + rest
    }

    /// A text with the names of the test and of files beside it for their paths, so that it is the
    /// same everywhere.
    pub(crate) fn short(&self, text: &str) -> String {
        let name = self.path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let text = text.replace(&self.path.display().to_string(), &name);
        let text = text.replace(&self.folder.display().to_string(), "%T");
        match self.parent() == Path::new(".") {
            true => text,
            false => text.replace(&format!("{}/", self.parent().display()), ""),
        }
    }

    fn shown(&self, pipeline: &Pipeline, last: &Printed, said: &str) -> Unchecked {
        let mut shown = format!("\n// ---- {}\n{}", pipeline.text, last.out);
        if !said.is_empty() {
            shown += &format!("// ---- said\n{said}");
        }
        let is_failure = pipeline.stages.last().is_none_or(|stage| !stage.fails) && last.code != 0;
        if is_failure {
            shown += &format!("// ---- exit code {}\n", last.code);
        }
        Unchecked { text: shown, is_silent: last.out.is_empty() && said.is_empty() && !is_failure }
    }
}

/// A stream into a buffer that another stream may write, too.
struct Shared<'b>(&'b RefCell<Vec<u8>>);

impl Write for Shared<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
