//! Command lines as people type them for `mlir-opt`: one dash before long flags, and upstream's
//! names of what we have under another one.

use std::borrow::Cow;

use clap::Command;

/// Flags of upstream, and ours that do the same. A `=` at the end of both takes the value over.
const FLAGS: &[(&str, &[&str])] = &[
    ("mlir-print-ir-before-all", &["--print-ir=before-all"]),
    ("mlir-print-ir-after-all", &["--print-ir=after-all"]),
    ("mlir-print-ir-after-change", &["--print-ir=changed"]),
    ("mlir-print-ir-after-failure", &["--print-ir=failure"]),
    ("mlir-print-ir-before=", &["--print-ir=before:"]),
    ("mlir-print-ir-after=", &["--print-ir=after:"]),
    ("mlir-print-ir-tree-dir=", &["--print-ir-tree="]),
    ("mlir-elide-elementsattrs-if-larger=", &["--elide-constants="]),
    ("mlir-timing", &["--timing"]),
    ("mlir-pass-statistics", &["--timing"]),
    ("mlir-disable-threading", &["--threads=1"]),
    ("mlir-pass-pipeline-crash-reproducer=", &["--reproducer="]),
    ("print-op-stats", &["--op-stats"]),
    ("show-dialects", &["--list-dialects"]),
    // What ours does anyway: types and locations are written where they stand.
    ("mlir-print-local-scope", &[]),
];

/// The command line in our words; the first argument is the name of the program.
pub fn translate(arguments: &[String], command: &Command) -> Vec<String> {
    let mut translated: Vec<String> = arguments.iter().take(1).cloned().collect();
    for argument in arguments.iter().skip(1) {
        let argument = with_two_dashes(argument, command);
        let flag = argument.strip_prefix("--").and_then(|flag| ours(flag, command));
        match flag {
            Some(flags) => translated.extend(flags),
            None => translated.push(argument.into_owned()),
        }
    }
    translated
}

/// `-cse` as `--cse`: one dash will do before a long flag. What begins as `-o` may name a file.
fn with_two_dashes<'a>(argument: &'a str, command: &Command) -> Cow<'a, str> {
    let is_theirs = |name: &str| FLAGS.iter().any(|(theirs, _)| theirs.trim_end_matches('=') == name);
    match argument.strip_prefix('-').filter(|flag| flag.len() > 1 && !flag.starts_with('-')).map(name_of) {
        Some(name) if !name.starts_with('o') || is_known(name, command) || is_theirs(name) => {
            format!("-{argument}").into()
        }
        _ => argument.into(),
    }
}

fn name_of(flag: &str) -> &str {
    flag.split('=').next().unwrap_or(flag)
}

fn is_known(name: &str, command: &Command) -> bool {
    let mut flags = command.get_arguments();
    flags.any(|flag| flag.get_long() == Some(name) || flag.get_all_aliases().is_some_and(|all| all.contains(&name)))
}

/// Our flags for one of upstream's, given without its dashes.
fn ours(flag: &str, command: &Command) -> Option<Vec<String>> {
    if is_known(name_of(flag), command) {
        return None;
    }
    FLAGS.iter().find_map(|(theirs, ours)| match theirs.strip_suffix('=') {
        None if *theirs == flag => Some(ours.iter().map(|flag| flag.to_string()).collect()),
        None => None,
        Some(_) => {
            let value = flag.strip_prefix(theirs)?;
            // A list of passes is one of things to print.
            let values: Vec<&str> = value.split(',').collect();
            let with = |ours: &&str| match ours.ends_with(':') {
                true => values.iter().map(|value| format!("{ours}{value}")).collect(),
                false => vec![format!("{ours}{value}")],
            };
            Some(ours.iter().flat_map(with).collect())
        }
    })
}
