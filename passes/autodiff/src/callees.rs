//! The derivatives of called functions: their names, and which of them are to be made.

use std::time::Duration;

use hashbrown::{HashMap, HashSet};
use ir::{Body, Context};

/// The names of the derivatives of called functions, and which of them are to be made.
pub struct Callees<'m> {
    /// The context.
    pub cx: &'m Context,
    /// The module that the functions are in.
    pub module: &'m Body,
    /// The name of the derivative of each function that has one.
    pub names: HashMap<String, String>,
    /// Functions whose derivative has a name but is not made yet.
    pub waiting: Vec<String>,
    /// How long it took to plan the derivatives that were made.
    pub planning: Duration,
    suffix: &'static str,
    taken: HashSet<String>,
}

impl<'m> Callees<'m> {
    /// No derivatives yet; the names of those to come end with `suffix`, if they are free.
    pub fn new(cx: &'m Context, module: &'m Body, suffix: &'static str, taken: &[&str]) -> Callees<'m> {
        let taken = taken.iter().map(|&name| name.to_owned()).collect();
        let (names, waiting, planning) = (HashMap::new(), Vec::new(), Duration::ZERO);
        Callees { cx, module, names, waiting, planning, suffix, taken }
    }

    /// Names the derivative of a function.
    pub fn want(&mut self, callee: &str) {
        if self.names.contains_key(callee) {
            return;
        }
        let base = format!("{callee}{}", self.suffix);
        let numbered = (0u32..).map(|number| format!("{base}_{number}"));
        let is_free = |name: &String| self.module.symbol(self.cx, name).is_none() && !self.taken.contains(name);
        let name = std::iter::once(base.clone()).chain(numbered).find(is_free).expect("some number is free");
        self.taken.insert(name.clone());
        self.names.insert(callee.to_owned(), name);
        self.waiting.push(callee.to_owned());
    }

    /// The next derivative that is to be made: of which function, and its name.
    pub fn next(&mut self) -> Option<(String, String)> {
        let callee = self.waiting.pop()?;
        let name = self.names[&callee].clone();
        Some((callee, name))
    }
}
