//! What one directive looks for: a text, or an expression with variables.

use std::ops::Range;

use fancy_regex::Regex;

use super::ere::{escape, translate};
use super::numeric::{Block, Expression, Format};
use super::options::Options;
use super::variables::{Names, Values, name_length};

/// What a directive asks for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Later in the output.
    Plain,
    /// On the next line.
    Next,
    /// On the same line.
    Same,
    /// Later, and a border that other directives do not cross.
    Label,
    /// In any order with its neighbours.
    Dag,
    /// Nowhere up to the next match.
    Not,
    /// The next line is empty.
    Empty,
    /// The end of the output; stands behind the last directive.
    End,
}

/// A directive.
#[derive(Debug)]
pub struct Pattern {
    /// What it asks for.
    pub kind: Kind,
    /// How many times.
    pub count: u32,
    /// Its name, as `CHECK-NEXT`.
    pub spelling: String,
    /// Its line in the check file; 0 if it is not in there.
    pub line: usize,
    /// What stands behind the colon.
    pub text: String,
    form: Form,
}

#[derive(Debug)]
enum Form {
    End,
    Literal(String),
    /// An expression that stays the same.
    Fixed(Box<Regex>, Definitions),
    /// An expression into which values are put.
    Parts(Vec<Part>, Definitions),
}

#[derive(Debug)]
enum Part {
    Text(String),
    Use(String),
    Number(Expression, Format),
}

/// The variables that a match defines, each by its group.
#[derive(Debug, Default)]
struct Definitions {
    strings: Vec<(String, usize)>,
    numbers: Vec<(String, usize, Format)>,
}

impl Definitions {
    fn next_group(&self) -> usize {
        self.strings.len() + self.numbers.len() + 1
    }
}

/// Why there is no match.
pub enum Miss {
    /// The text is not there.
    Absent,
    /// It could not be looked for.
    Wrong(String),
}

impl Pattern {
    /// The end of the output.
    pub fn end(spelling: &str) -> Pattern {
        let (spelling, text) = (format!("{spelling}-NOT"), String::new());
        Pattern { kind: Kind::End, count: 1, spelling, line: 0, text, form: Form::End }
    }

    /// Reads what stands behind the colon of a directive.
    pub fn parse(head: Head, text: &str, names: &mut Names, options: &Options) -> Result<Pattern, String> {
        let Head { kind, count, is_literal, spelling, line } = head;
        let keeps_spaces = options.strict_whitespace && options.match_full_lines;
        let text = if keeps_spaces { text } else { text.trim_matches([' ', '\t']) };
        match kind {
            Kind::Empty if !text.is_empty() => return Err(format!("`{spelling}:` takes no text")),
            Kind::Empty => {}
            _ if text.is_empty() => return Err(format!("behind `{spelling}:` is no text to look for")),
            _ => {}
        }
        let full = options.match_full_lines && kind != Kind::Not;
        let form = match () {
            () if kind == Kind::Empty => Form::Fixed(Box::new(compile("\\n$", options)?), Definitions::default()),
            () if is_literal || !(full || text.contains("{{") || text.contains("[[")) => Form::Literal(text.to_owned()),
            () => expression(text, line, full, names, options)?,
        };
        let has_variables = match &form {
            Form::Parts(..) => true,
            // As LLVM does, which permits that a label defines a number.
            Form::Fixed(_, definitions) => !definitions.strings.is_empty(),
            _ => false,
        };
        if kind == Kind::Label && has_variables {
            return Err(format!("`{spelling}:` can neither define nor use a variable"));
        }
        Ok(Pattern { kind, count, spelling, line, text: text.to_owned(), form })
    }

    /// The first match in a text. Its variables get their values.
    pub fn find(&self, text: &str, values: &mut Values, options: &Options) -> Result<Range<usize>, Miss> {
        let absent = |found: Option<Range<usize>>| found.ok_or(Miss::Absent);
        match &self.form {
            Form::End => Ok(text.len()..text.len()),
            Form::Literal(literal) if options.ignore_case => {
                let regex = compile(&escape(literal), options).map_err(Miss::Wrong)?;
                absent(regex.find(text).map_err(too_hard)?.map(|found| found.range()))
            }
            Form::Literal(literal) => absent(text.find(literal).map(|at| at..at + literal.len())),
            Form::Fixed(regex, definitions) => {
                let found = self.find_regex(regex, definitions, text, values)?;
                // The end of the line before an empty line belongs to that line.
                Ok(found.start + usize::from(self.kind == Kind::Empty)..found.end)
            }
            Form::Parts(parts, definitions) => {
                let source: String =
                    parts.iter().map(|part| part.source(values)).collect::<Result<_, _>>().map_err(Miss::Wrong)?;
                let regex = compile(&source, options).map_err(Miss::Wrong)?;
                self.find_regex(&regex, definitions, text, values)
            }
        }
    }

    fn find_regex(
        &self,
        regex: &Regex,
        definitions: &Definitions,
        text: &str,
        values: &mut Values,
    ) -> Result<Range<usize>, Miss> {
        let groups = regex.captures(text).map_err(too_hard)?.ok_or(Miss::Absent)?;
        let group = |number: usize| groups.get(number).map_or("", |group| group.as_str());
        for (name, number) in &definitions.strings {
            values.set_string(name, group(*number));
        }
        for (name, number, format) in &definitions.numbers {
            values.set_number(name, format.value(group(*number)).map_err(Miss::Wrong)?);
        }
        groups.get(0).map(|whole| whole.range()).ok_or(Miss::Absent)
    }

    /// The variables and expressions that are looked for, with their values.
    pub fn substitutions(&self, values: &Values) -> Vec<(String, String)> {
        let Form::Parts(parts, _) = &self.form else { return Vec::new() };
        let value = |part: &Part| match part {
            Part::Text(_) => None,
            Part::Use(name) => Some((name.clone(), values.string(name).ok()?.to_owned())),
            Part::Number(expression, format) => {
                Some(("a number".to_owned(), format.render(expression.value(values).ok()?).ok()?))
            }
        };
        parts.iter().filter_map(value).collect()
    }
}

impl Part {
    fn source(&self, values: &Values) -> Result<String, String> {
        match self {
            Part::Text(text) => Ok(text.clone()),
            Part::Use(name) => values.string(name).map(escape),
            Part::Number(expression, format) => expression.pattern(*format, values),
        }
    }
}

/// What stands before the colon of a directive.
pub struct Head {
    /// What the directive asks for.
    pub kind: Kind,
    /// How many times.
    pub count: u32,
    /// Whether its text stands for itself.
    pub is_literal: bool,
    /// Its name.
    pub spelling: String,
    /// Its line.
    pub line: usize,
}

fn compile(source: &str, options: &Options) -> Result<Regex, String> {
    let flags = if options.ignore_case { "(?mi)" } else { "(?m)" };
    Regex::new(&format!("{flags}{source}")).map_err(|error| format!("the regular expression is wrong: {error}"))
}

fn too_hard(error: fancy_regex::Error) -> Miss {
    Miss::Wrong(format!("the regular expression takes too long: {error}"))
}

fn expression(text: &str, line: usize, full: bool, names: &mut Names, options: &Options) -> Result<Form, String> {
    let spaces = if options.strict_whitespace { "" } else { " *" };
    let mut builder = Builder { parts: Vec::new(), definitions: Definitions::default(), line, names };
    if full {
        builder.push(&format!("^{spaces}"));
    }
    builder.whole(text)?;
    if full {
        builder.push(&format!("{spaces}$"));
    }
    let Builder { parts, definitions, .. } = builder;
    match parts.as_slice() {
        [Part::Text(source)] => Ok(Form::Fixed(Box::new(compile(source, options)?), definitions)),
        _ => Ok(Form::Parts(parts, definitions)),
    }
}

struct Builder<'n> {
    parts: Vec<Part>,
    definitions: Definitions,
    line: usize,
    names: &'n mut Names,
}

impl Builder<'_> {
    fn push(&mut self, source: &str) {
        match self.parts.last_mut() {
            Some(Part::Text(text)) => text.push_str(source),
            _ => self.parts.push(Part::Text(source.to_owned())),
        }
    }

    fn whole(&mut self, text: &str) -> Result<(), String> {
        let mut rest = text;
        while !rest.is_empty() {
            if let Some(inner) = rest.strip_prefix("{{") {
                let (regex, behind) = inner.split_once("}}").ok_or("`{{` has no `}}`")?;
                self.push(&format!("(?:{})", translate(regex)?));
                rest = behind;
            } else if let Some(inner) = rest.strip_prefix("[[") {
                let end = block_end(inner)?;
                match inner[..end].strip_prefix('#') {
                    Some(block) => self.number(block)?,
                    None => self.string(&inner[..end])?,
                }
                rest = &inner[end + 2..];
            } else {
                let from = rest.chars().next().map_or(1, char::len_utf8);
                let next = |open: &str| rest[from..].find(open).map_or(rest.len(), |at| from + at);
                let end = next("{{").min(next("[["));
                self.push(&escape(&rest[..end]));
                rest = &rest[end..];
            }
        }
        Ok(())
    }

    fn string(&mut self, block: &str) -> Result<(), String> {
        if block.starts_with("@LINE") {
            return self.number(block);
        }
        let length =
            name_length(block).ok_or_else(|| format!("`{block}` does not start with the name of a variable"))?;
        let (name, rest) = block.split_at(length);
        match rest.strip_prefix(':') {
            Some(regex) => {
                self.names.define_string(name)?;
                let group = self.definitions.next_group();
                let source = if regex.is_empty() { String::new() } else { translate(regex)? };
                self.push(&format!("({source})"));
                self.definitions.strings.push((name.to_owned(), group));
            }
            None if !rest.is_empty() => return Err(format!("behind the variable `{name}` stands `{rest}`")),
            None => match self.definitions.strings.iter().rev().find(|(known, _)| known == name) {
                Some((_, group)) => self.push(&format!("(?:\\{group})")),
                None => self.parts.push(Part::Use(name.to_owned())),
            },
        }
        Ok(())
    }

    fn number(&mut self, block: &str) -> Result<(), String> {
        let own: Vec<String> = self.definitions.numbers.iter().map(|(name, ..)| name.clone()).collect();
        let Block { format, defines, expression } = Block::parse(block, self.line, self.names, &own)?;
        let group = self.definitions.next_group();
        self.push(if defines.is_some() { "(" } else { "(?:" });
        match expression {
            Some(expression) => self.parts.push(Part::Number(expression, format)),
            None => self.push(&format.wildcard()),
        }
        self.push(")");
        self.definitions.numbers.extend(defines.map(|name| (name, group, format)));
        Ok(())
    }
}

/// Where the `]]` of a block stands.
fn block_end(text: &str) -> Result<usize, String> {
    let (mut depth, mut is_escaped) = (0, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            ']' if depth == 0 && text[at..].starts_with("]]") => return Ok(at),
            '\\' => is_escaped = true,
            '[' => depth += 1,
            ']' if depth == 0 => return Err("a `]` is missing at the end of a variable".to_owned()),
            ']' => depth -= 1,
            _ => {}
        }
    }
    Err("`[[` has no `]]`".to_owned())
}
