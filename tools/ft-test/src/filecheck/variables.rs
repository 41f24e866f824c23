//! Variables: what a check file defines, and the values that matches give them.

use std::collections::{BTreeMap, BTreeSet};

use super::numeric::Format;

/// The variables that directives so far define; known before anything is matched.
#[derive(Debug, Default)]
pub struct Names {
    strings: BTreeSet<String>,
    numbers: BTreeMap<String, Format>,
}

impl Names {
    /// A directive defines a string.
    pub fn define_string(&mut self, name: &str) -> Result<(), String> {
        is_name(name)?;
        if self.numbers.contains_key(name) {
            return Err(format!("`{name}` is a number already"));
        }
        self.strings.insert(name.to_owned());
        Ok(())
    }

    /// A directive defines a number.
    pub fn define_number(&mut self, name: &str, format: Format) -> Result<(), String> {
        is_name(name)?;
        if self.strings.contains(name) {
            return Err(format!("`{name}` is a string already"));
        }
        match self.numbers.insert(name.to_owned(), format) {
            Some(known) if known != format => Err(format!("`{name}` was defined with another format")),
            _ => Ok(()),
        }
    }

    /// How a number is written; nothing if no directive has defined it yet.
    pub fn format(&self, name: &str) -> Result<Option<Format>, String> {
        match self.strings.contains(name) {
            true => Err(format!("`{name}` is a string, no number")),
            false => Ok(self.numbers.get(name).copied()),
        }
    }
}

/// The values of variables.
#[derive(Clone, Debug, Default)]
pub struct Values {
    strings: BTreeMap<String, String>,
    numbers: BTreeMap<String, i128>,
}

impl Values {
    /// Gives a string its value.
    pub fn set_string(&mut self, name: &str, value: &str) {
        self.strings.insert(name.to_owned(), value.to_owned());
    }

    /// Gives a number its value.
    pub fn set_number(&mut self, name: &str, value: i128) {
        self.numbers.insert(name.to_owned(), value);
    }

    /// The value of a string.
    pub fn string(&self, name: &str) -> Result<&str, String> {
        self.strings.get(name).map(String::as_str).ok_or_else(|| format!("the variable `{name}` has no value"))
    }

    /// The value of a number.
    pub fn number(&self, name: &str) -> Result<i128, String> {
        self.numbers.get(name).copied().ok_or_else(|| format!("the variable `{name}` has no value"))
    }

    /// Forgets all variables but those that start with `$`.
    pub fn clear_local(&mut self) {
        self.strings.retain(|name, _| name.starts_with('$'));
        self.numbers.retain(|name, _| name.starts_with('$'));
    }
}

/// How much of a text is the name of a variable.
pub fn name_length(text: &str) -> Option<usize> {
    let start = usize::from(text.starts_with('$'));
    let rest = &text[start..];
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len());
    let is_name = end > 0 && !rest.starts_with(|c: char| c.is_ascii_digit());
    is_name.then_some(start + end)
}

fn is_name(text: &str) -> Result<(), String> {
    match name_length(text) == Some(text.len()) {
        true => Ok(()),
        false => Err(format!("`{text}` is no name of a variable")),
    }
}
