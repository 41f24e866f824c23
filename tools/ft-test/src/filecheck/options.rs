//! The options of FileCheck, under the names that LLVM gives them.

/// How a file is checked.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The words that directives start with; `CHECK` if there is none.
    pub prefixes: Vec<String>,
    /// The words that comments start with, in which nothing is a directive.
    pub comment_prefixes: Vec<String>,
    /// Words that mean something to others and are not taken for misspelt directives.
    pub known: Vec<String>,
    /// What must not be in the output between any two matches.
    pub implicit_not: Vec<String>,
    /// Variables, as `NAME=VALUE` or `#NAME=NUMBER`.
    pub definitions: Vec<String>,
    /// The file that is checked instead of what is piped in.
    pub input_file: Option<String>,
    /// Whether the output may be empty.
    pub allow_empty: bool,
    /// Whether a prefix may be given that the file does not use.
    pub allow_unused_prefixes: bool,
    /// Whether a match must be a whole line.
    pub match_full_lines: bool,
    /// Whether two spaces differ from one.
    pub strict_whitespace: bool,
    /// Whether letters match in both cases.
    pub ignore_case: bool,
    /// Whether variables without `$` end with the part between two labels.
    pub enable_var_scope: bool,
}

/// What is supported, for messages.
const SUPPORTED: &str = "--check-prefix(es)=A,B --comment-prefixes=A,B --implicit-check-not=TEXT --input-file=FILE \
    --allow-empty --allow-unused-prefixes --match-full-lines --strict-whitespace --ignore-case --enable-var-scope \
    -DNAME=VALUE --dump-input=... --color -v";

impl Options {
    /// Reads a command line behind the name of the program; gives the check file, too.
    pub fn parse(arguments: &[String]) -> Result<(Options, String), String> {
        let mut options = Options::default();
        let mut files = Vec::new();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let name = argument.trim_start_matches('-');
            match argument.starts_with('-') {
                true => options.set(name, &mut || rest.next().cloned())?,
                false => files.push(argument.clone()),
            }
        }
        match <[String; 1]>::try_from(files) {
            Ok([file]) => Ok((options, file)),
            Err(files) => Err(format!("FileCheck takes one check file, not {}", files.len())),
        }
    }

    /// The words that directives start with.
    pub fn prefixes(&self) -> Vec<&str> {
        words(&self.prefixes, &["CHECK"])
    }

    /// The words that comments start with.
    pub fn comments(&self) -> Vec<&str> {
        words(&self.comment_prefixes, &["COM", "RUN"])
    }

    fn set(&mut self, argument: &str, next: &mut dyn FnMut() -> Option<String>) -> Result<(), String> {
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) if !argument.starts_with('D') => (name, Some(value.to_owned())),
            _ => (argument, None),
        };
        let mut text = || value.clone().or_else(&mut *next).ok_or_else(|| format!("`--{name}` wants a value"));
        let split = |text: String| text.split(',').map(str::to_owned).collect::<Vec<_>>();
        match name {
            "check-prefix" | "check-prefixes" => self.prefixes.extend(split(text()?)),
            "comment-prefixes" => self.comment_prefixes.extend(split(text()?)),
            "implicit-check-not" => self.implicit_not.push(text()?),
            "input-file" => self.input_file = Some(text()?),
            "allow-empty" => self.allow_empty = true,
            "allow-unused-prefixes" => self.allow_unused_prefixes = value.as_deref() != Some("false"),
            "match-full-lines" => self.match_full_lines = true,
            "strict-whitespace" => self.strict_whitespace = true,
            "ignore-case" => self.ignore_case = true,
            "enable-var-scope" => self.enable_var_scope = true,
            "dump-input" | "dump-input-context" | "dump-input-filter" => drop(text()?),
            // They change only what is told.
            "color" | "v" | "vv" => {}
            _ => match argument.strip_prefix('D').filter(|rest| rest.contains('=')) {
                Some(definition) => self.definitions.push(definition.to_owned()),
                None => return Err(format!("FileCheck has no option `--{name}` here; it has {SUPPORTED}")),
            },
        }
        Ok(())
    }
}

fn words<'w>(given: &'w [String], default: &[&'w str]) -> Vec<&'w str> {
    match given.is_empty() {
        true => default.to_vec(),
        false => given.iter().map(String::as_str).collect(),
    }
}
