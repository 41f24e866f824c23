//! The rules that a pass runs with: those that are built in, those of the user's files, and which
//! of them are chosen by name or group.

use hashbrown::HashMap;
use ir::diagnostics::did_you_mean;
use ir::{Context, Failed, Loc, Sink};

use crate::harness;
use crate::rules::Rules;
use crate::text::resolved::Resolved;

/// Rules and prices of several files.
pub(crate) struct Library {
    pub rules: Vec<Resolved>,
    pub prices: HashMap<String, f64>,
    /// The appliers that the files turn on.
    pub uses: Vec<String>,
}

/// Which rules run.
pub(crate) struct Choice<'a> {
    /// By name or group; all if empty.
    pub only: &'a [String],
    pub without: &'a [String],
    /// The appliers that files turn on.
    pub uses: &'a [String],
}

/// The word that stands for no rule at all.
const NO_RULE: &str = "none";

impl Library {
    /// Reads the built-in files and those of the user.
    pub fn read(cx: &Context, files: &[String], place: Loc, sink: &mut Sink<'_>) -> Result<Library, Failed> {
        let errors = sink.error_count();
        let mut rules = Rules::bundled(cx, sink);
        let bundled = rules.rules.len();
        for path in files {
            match std::fs::read_to_string(path) {
                Ok(text) => rules.add(cx, path, &text, sink),
                Err(error) => drop(sink.error(place, format!("cannot read the rules of `{path}`: {error}"))),
            }
        }
        if sink.error_count() > errors {
            return Err(sink.result().unwrap_err());
        }
        harness::warn_of_idle(cx, &rules.rules[bundled..], sink);
        let prices = rules.costs.iter().map(|cost| (cost.op.text.clone(), cost.value)).collect();
        let uses = rules.uses.into_iter().map(|name| name.text).collect();
        Ok(Library { rules: rules.rules, prices, uses })
    }

    /// The rules that are chosen; a word that names nothing is an error.
    pub fn chosen(&self, choice: &Choice<'_>, place: Loc, sink: &mut Sink<'_>) -> Result<Vec<&Resolved>, Failed> {
        let appliers = crate::dynamic::APPLIERS;
        for word in choice.only.iter().chain(choice.without) {
            let is_known = word == NO_RULE
                || appliers.contains(&word.as_str())
                || self.rules.iter().any(|rule| is_named(rule, word));
            if !is_known {
                let names = self.rules.iter().flat_map(|rule| [rule.name.as_str(), rule.group.as_str()]);
                let near = did_you_mean(word, names.chain(appliers.iter().copied()));
                return Err(sink.error(place, format!("no rule or group is called `{word}`{near}")).failed());
            }
        }
        Ok(self.rules.iter().filter(|rule| choice.takes(|word| is_named(rule, word))).collect())
    }
}

impl Choice<'_> {
    /// Whether an applier runs; `only` and `without` name it without what it is for.
    pub fn takes_applier(&self, name: &str) -> bool {
        let short = name.split('(').next().unwrap_or(name);
        self.uses.iter().any(|used| used == name) && self.takes(|word| word == short)
    }

    /// Whether something is chosen that words may name.
    pub fn takes(&self, is_named: impl Fn(&str) -> bool) -> bool {
        (self.only.is_empty() || self.only.iter().any(|word| is_named(word)))
            && !self.without.iter().any(|word| is_named(word))
    }
}

/// Whether a word names a rule: by its name, that of both its directions, of its family, or its
/// group or one around it.
fn is_named(rule: &Resolved, word: &str) -> bool {
    let name = rule.name.strip_suffix("-back").unwrap_or(&rule.name);
    let starts = |text: &str, mark: char| text.strip_prefix(word).is_some_and(|rest| rest.starts_with(mark));
    rule.name == word || name == word || rule.group == word || starts(name, '/') || starts(&rule.group, '.')
}
