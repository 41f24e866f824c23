//! The command line.
//!
//! Flags are a table for clap; each pass is a flag, too, made from the catalog. Pipelines, named
//! pipelines and passes run in the order in which they are given.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::{explain, reproducer, rules, upstream, usage};

/// What the user asked for.
pub struct Flags {
    /// The file to read, `-` for standard input.
    pub input: String,
    /// The file to write; standard output without it.
    pub output: Option<String>,
    /// What to run: the name of each text and the text, in order.
    pub pipelines: Vec<(&'static str, String)>,
    /// The dialects that may be left.
    pub expect: Option<String>,
    pub split_input_file: bool,
    pub verify_diagnostics: Option<Expectations>,
    pub allow_unregistered: bool,
    pub print_generic: bool,
    pub print_locations: bool,
    /// Constants with more elements than this are left out.
    pub elide_constants: Option<u64>,
    /// Whether operations are counted.
    pub op_stats: bool,
    pub verify_each: bool,
    pub verify_roundtrip: bool,
    pub threads: usize,
    pub print_ir: Option<String>,
    /// The folder for the program after each pass.
    pub print_ir_tree: Option<String>,
    pub timing: Option<Timing>,
    pub dump_pipeline: bool,
    pub remarks: Vec<String>,
    pub json: bool,
    /// The file for a reproducer; none if it is empty, one beside the input without it.
    pub reproducer: Option<String>,
    /// Whether this is a reproducer that is run again.
    pub replays: bool,
}

/// Which diagnostics must be expected.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Expectations {
    /// All errors, warnings and remarks.
    All,
    /// None: only that those which are expected come.
    OnlyExpected,
}

/// How times are told.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Timing {
    /// As a table.
    Text,
    /// As a line of JSON.
    Json,
}

/// What to do.
pub enum Action {
    /// The work.
    Run(Box<Flags>),
    /// Print a text.
    Print(String),
    /// Print the page of an operation or pass.
    Explain(String),
    /// Check a file of rules; whether diagnostics are JSON.
    CheckRules(String, bool),
    /// Say what is wrong with the command line.
    Wrong(String),
}

const PIPELINE: &str = "pass-pipeline";
const NAMED: &str = "pipeline";

impl Flags {
    /// Reads the command line.
    pub fn parse(arguments: &[String]) -> Action {
        let mut command = command();
        let matches = match command.try_get_matches_from_mut(upstream::translate(arguments, &command)) {
            Ok(matches) => matches,
            Err(error) => return Action::Wrong(usage::explain("ft-opt", &error, &command)),
        };
        if let Some(topic) = matches.get_one::<String>("help") {
            return Action::Print(match topic.as_str() {
                "passes" => explain::passes(),
                "dialects" => explain::dialects(),
                _ => explain::HELP.to_string(),
            });
        }
        let is_set = |name: &str| matches.get_flag(name);
        match () {
            () if is_set("version") => Action::Print(format!("ft-opt {}\n", env!("CARGO_PKG_VERSION"))),
            () if is_set("list-passes") => Action::Print(explain::passes()),
            () if is_set("list-rules") => Action::Print(rules::page()),
            () if matches.contains_id("check-rules") => {
                let json = text(&matches, "diagnostics").is_some_and(|form| form == "json");
                Action::CheckRules(text(&matches, "check-rules").unwrap_or_default(), json)
            }
            () if is_set("list-dialects") => Action::Print(explain::dialects()),
            () => match (text(&matches, "explain"), text(&matches, "run-reproducer")) {
                (Some(name), _) => Action::Explain(name),
                (None, Some(file)) => Flags::replay(&file, &matches),
                (None, None) => Action::Run(Box::new(Flags::from(&matches))),
            },
        }
    }

    /// What a reproducer says, and what the command line says beside: how to look inside.
    fn replay(file: &str, matches: &ArgMatches) -> Action {
        if matches.contains_id("FILE") || !pipelines(matches).is_empty() {
            let message = "ft-opt: --run-reproducer FILE takes the program and its passes from FILE alone\n";
            return Action::Wrong(message.into());
        }
        match reproducer::command_line(file).map(|line| Flags::parse(&line)) {
            Ok(Action::Run(kept)) => Action::Run(Box::new(Flags {
                input: kept.input,
                pipelines: kept.pipelines,
                allow_unregistered: kept.allow_unregistered,
                verify_each: kept.verify_each,
                replays: true,
                ..Flags::from(matches)
            })),
            Ok(Action::Wrong(message)) => Action::Wrong(format!("ft-opt: the RUN line of `{file}`: {message}")),
            Ok(_) => Action::Wrong(format!("ft-opt: the RUN line of `{file}` runs no passes\n")),
            Err(error) => Action::Wrong(format!("ft-opt: {error:#}\n")),
        }
    }

    fn from(matches: &ArgMatches) -> Flags {
        let is_set = |name: &str| matches.get_flag(name);
        let threads = matches.get_one::<usize>("threads").copied();
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        Flags {
            input: text(matches, "FILE").unwrap_or_else(|| "-".into()),
            output: text(matches, "output").filter(|path| path != "-"),
            pipelines: pipelines(matches),
            expect: text(matches, "expect"),
            split_input_file: is_set("split-input-file"),
            verify_diagnostics: text(matches, "verify-diagnostics").map(|which| match which.as_str() {
                "only-expected" => Expectations::OnlyExpected,
                _ => Expectations::All,
            }),
            allow_unregistered: is_set("allow-unregistered-dialect"),
            print_generic: is_set("print-generic"),
            print_locations: is_set("print-locations"),
            elide_constants: matches.get_one::<u64>("elide-constants").copied(),
            op_stats: is_set("op-stats"),
            verify_each: matches.get_one::<bool>("verify-each").copied().unwrap_or(true),
            verify_roundtrip: is_set("verify-roundtrip"),
            threads: threads.unwrap_or_else(cores),
            print_ir: Some(texts(matches, "print-ir")).filter(|texts| !texts.is_empty()).map(|texts| texts.join(",")),
            print_ir_tree: text(matches, "print-ir-tree"),
            timing: text(matches, "timing").map(|form| if form == "json" { Timing::Json } else { Timing::Text }),
            dump_pipeline: is_set("dump-pass-pipeline"),
            remarks: texts(matches, "remarks").iter().flat_map(|text| text.split(',').map(str::to_string)).collect(),
            json: text(matches, "diagnostics").is_some_and(|form| form == "json"),
            reproducer: text(matches, "reproducer"),
            replays: false,
        }
    }
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

/// The texts of all pipelines and passes, in the order of the command line.
fn pipelines(matches: &ArgMatches) -> Vec<(&'static str, String)> {
    let mut found: Vec<(usize, &'static str, String)> = Vec::new();
    let mut add = |flag: &str, source: &'static str, wrap: &dyn Fn(&str) -> String| {
        let values = texts(matches, flag);
        let indices = matches.indices_of(flag).into_iter().flatten();
        found.extend(indices.zip(values).map(|(index, value)| (index, source, wrap(&value))));
    };
    add(PIPELINE, "<pass pipeline>", &str::to_string);
    add(NAMED, "<pipeline>", &|value| format!("@{}", value.trim_start_matches('@')));
    for info in catalog::CATALOG.all_passes() {
        add(info.name, "<command line>", &|options| match options {
            "" => info.name.to_string(),
            _ if options.starts_with('{') && options.ends_with('}') => format!("{}{options}", info.name),
            _ => format!("{}{{{options}}}", info.name),
        });
    }
    found.sort_by_key(|&(index, ..)| index);
    found.into_iter().map(|(_, source, text)| (source, text)).collect()
}

fn command() -> Command {
    let switch = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let value = |name: &'static str| Arg::new(name).long(name).num_args(1);
    let boolean = value("verify-each").value_parser(clap::value_parser!(bool)).num_args(0..=1);
    let choice = |name: &'static str, values: &'static [&'static str]| {
        let argument = value(name).num_args(0..=1).require_equals(true).default_missing_value(values[0]);
        argument.value_parser(PossibleValuesParser::new(values))
    };
    let fixed = [
        Arg::new("FILE"),
        value("output").short('o'),
        value(PIPELINE).action(ArgAction::Append),
        value(NAMED).action(ArgAction::Append),
        value("expect"),
        switch("split-input-file"),
        choice("verify-diagnostics", &["all", "only-expected"]),
        switch("allow-unregistered-dialect"),
        switch("print-generic").alias("mlir-print-op-generic"),
        switch("print-locations").alias("mlir-print-debuginfo"),
        value("elide-constants").value_parser(clap::value_parser!(u64)),
        switch("op-stats"),
        boolean.default_missing_value("true").require_equals(true),
        switch("verify-roundtrip"),
        value("threads").value_parser(usage::thread_count),
        value("print-ir").action(ArgAction::Append),
        value("print-ir-tree"),
        choice("timing", &["text", "json"]),
        switch("dump-pass-pipeline"),
        value("remarks").action(ArgAction::Append),
        value("diagnostics").value_parser(PossibleValuesParser::new(["text", "json"])),
        value("reproducer"),
        value("run-reproducer"),
        switch("list-passes"),
        switch("list-dialects"),
        switch("list-rules"),
        value("check-rules"),
        value("explain"),
        switch("version"),
        Arg::new("help")
            .long("help")
            .short('h')
            .num_args(0..=1)
            .default_missing_value("")
            .value_parser(PossibleValuesParser::new(["", "passes", "dialects"])),
    ];
    let passes = catalog::CATALOG.all_passes().map(|info| {
        let flag = Arg::new(info.name).long(info.name).action(ArgAction::Append);
        flag.num_args(0..=1).require_equals(true).default_missing_value("").hide(true)
    });
    Command::new("ft-opt")
        .color(clap::ColorChoice::Never)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(fixed)
        .args(passes)
}
