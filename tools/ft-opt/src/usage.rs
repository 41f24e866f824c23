//! What is wrong with a command line, in our words: one sentence, and the nearest name.
//!
//! clap finds what is wrong, but speaks of arguments and tips; all tools say it by [`explain`].

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use ir::diagnostics::did_you_mean;
use ir::{Failed, Loc, Sink};

/// One line for an error of clap, with the name of the tool before it.
pub fn explain(tool: &str, error: &Error, command: &Command) -> String {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.as_str(),
        Some(ContextValue::Strings(texts)) => texts.first().map_or("", String::as_str),
        _ => "",
    };
    let (argument, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    let flag = flag_of(argument);
    let see = format!("see `{tool} --help`");
    let message = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            let given = argument.split('=').next().unwrap_or(argument);
            format!("there is no option `{given}`{}", hint(given, command, &see))
        }
        ErrorKind::UnknownArgument => format!("only one file is read; what is `{argument}` for?"),
        // An empty value is a missing one for clap.
        ErrorKind::InvalidValue if value.is_empty() => format!("`{flag}` needs a value; {see}"),
        ErrorKind::InvalidValue => {
            let valid = match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(valid)) => valid.iter().filter(|name| !name.is_empty()).cloned().collect(),
                _ => Vec::new(),
            };
            let near = did_you_mean(value, valid.iter().map(String::as_str));
            format!("`{flag}`: `{value}` is not one of {}{near}", valid.join(", "))
        }
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error).map_or_else(String::new, |source| format!(": {source}"));
            format!("`{flag}`: `{value}` is no good value{why}")
        }
        ErrorKind::TooManyValues => format!("`{flag}` takes no value, but `{value}` is given"),
        ErrorKind::NoEquals => format!("the value of `{flag}` stands behind `=`: `{flag}=VALUE`"),
        ErrorKind::ArgumentConflict => format!("`{flag}` is given twice"),
        ErrorKind::MissingRequiredArgument => format!("{} is missing; {see}", argument.trim_matches(['<', '>', '.'])),
        _ => {
            let text = error.render().to_string();
            text.lines().next().unwrap_or("").trim_start_matches("error: ").to_string()
        }
    };
    format!("{tool}: {message}\n")
}

/// The nearest flag, else where all are listed.
fn hint(given: &str, command: &Command, see: &str) -> String {
    match did_you_mean(given, flags(command).iter().map(String::as_str)) {
        near if near.is_empty() => format!("; {see}"),
        near => near,
    }
}

/// The flag of what clap calls an argument, as `--threads <N>` or `--help[=<topic>]`.
fn flag_of(argument: &str) -> &str {
    match argument.split([' ', '=', '[', '<']).next().unwrap_or(argument) {
        "--output" => "-o",
        flag => flag,
    }
}

/// All long flags of a command. Those of passes are among them, though hidden.
fn flags(command: &Command) -> Vec<String> {
    command.get_arguments().filter_map(|argument| Some(format!("--{}", argument.get_long()?))).collect()
}

/// What passes make remarks on.
const TOPICS: &[&str] = &["all", "ad", "eqsat", "inline", "loops"];

/// Checks the topics of `--remarks`.
pub fn check_remarks(topics: &[String], sink: &mut Sink<'_>) -> Result<(), Failed> {
    let mut outcome = Ok(());
    for topic in topics.iter().filter(|topic| !TOPICS.contains(&topic.as_str())) {
        let near = did_you_mean(topic, TOPICS.iter().copied());
        let message = format!("--remarks: there are no remarks on `{topic}`{near}");
        outcome = Err(sink.error(Loc::UNKNOWN, message).note(format!("topics: {}", TOPICS.join(", "))).failed());
    }
    outcome
}

/// A number of threads or jobs: from 1 to 1024.
pub fn thread_count(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|count| (1..=1024).contains(count))
        .ok_or_else(|| "a number from 1 to 1024 is wanted".into())
}
