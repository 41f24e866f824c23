//! The command line.

use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};
use codegen::Artifact;
use ft_opt::usage;
use ir::eval::Limits;

use crate::element::is_literal;
use crate::inputs::DimSetting;

/// What `--help` prints.
pub const HELP: &str = "\
Compiles a function of a program to native code and runs it.

usage: ft-run FILE [--entry NAME] --in ARG... [--out DIR]

program
  FILE                   a program in any dialects; - is standard input
  --entry NAME           the function to run: by default `main`, else the only public one
  --pass-pipeline=TEXT   passes to run first, as ad-grad{function=f}; as for ft-opt
  --pipeline=NAME        how the program is lowered then; by default cpu
  --load LIB.so          a library that functions without a body come from, besides the C library
  --allow-unregistered-dialect
                         keep operations that nobody registered
arguments
  --in ARG...            one for each parameter, in order:
                           a.npy  a.npz:KEY   an array from a file, which is never changed
                           1.5  -inf  true    a number
                           zeros ones iota    (iota: 0, 1, 2, ...)
                           rand[:SEED]        uniform in [0, 1); by default SEED is the
                           normal[:SEED]      number of the parameter; mean 0, variance 1
  --dim NAME=N, NAME.D=N, K.D=N
                         the size of dimension D of a parameter, given by name or number, where
                         neither its type nor a file says it
results
  --out DIR              write result<k>.npy, and arg<k>.npy for every memref parameter;
                         without it they are printed: results, and memrefs that were written
  --engine=jit|eval      native code, or the reference evaluator on the program before it is lowered
  --check-bounds         native code reports accesses out of bounds, as the evaluator always does
  --time                 report times and memory to standard error: one run, then N more
  --repeat N             how many runs are timed; by default 10
  --steps N              how many operations --engine=eval runs at most; by default 2 billion
  --check-grad           differentiate the function and check it: central differences, and forward
                         against reverse mode; random arguments without --in
  --calibrate [-o OUT]   measure this machine and write a file for the option machine= of ad passes
  --emit=llvm-ir|asm|obj|shared [-o OUT]
                         write the compiled program instead of running it
  --header OUT.h         declare its public functions for C, beside --emit
  --remarks=FAMILIES     tell the decisions of ad, eqsat, inline, loops
  --help, --version
";

/// How the function is run.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum EngineKind {
    /// Native code.
    Jit,
    /// The reference evaluator.
    Eval,
}

/// What the user asked for.
pub struct Flags {
    /// The file to read, `-` for standard input.
    pub input: String,
    /// The function to run.
    pub entry: Option<String>,
    /// The passes to run first, in order.
    pub pass_pipelines: Vec<String>,
    /// The pipeline that lowers the program.
    pub pipeline: String,
    /// Libraries to load.
    pub load: Vec<String>,
    /// Whether operations that nobody registered are kept.
    pub allow_unregistered: bool,
    /// One for each parameter.
    pub inputs: Vec<String>,
    /// Sizes of dimensions.
    pub dims: Vec<DimSetting>,
    /// Whether derivatives are checked instead of running the function once.
    pub check_grad: bool,
    /// The folder for results.
    pub out: Option<String>,
    /// How the function is run.
    pub engine: EngineKind,
    /// How many runs are timed, if any.
    pub timed_runs: Option<usize>,
    /// How many operations the evaluator runs at most.
    pub steps: u64,
    /// What is written instead of running.
    pub emit: Option<Artifact>,
    /// The file for declarations in C.
    pub header: Option<String>,
    /// Whether native code checks bounds.
    pub check_bounds: bool,
    /// The file for what is written; standard output without it.
    pub output: Option<String>,
    /// The families whose decisions are told.
    pub remarks: Vec<String>,
}

/// What to do.
pub enum Action {
    /// The work.
    Run(Box<Flags>),
    /// Measure the machine, for this file or standard output.
    Calibrate(Option<String>),
    /// Print a text.
    Print(String),
    /// Say what is wrong with the command line.
    Wrong(String),
}

/// The runs that are timed where `--repeat` does not say it.
const REPEAT: u64 = 10;

impl Flags {
    /// Reads the command line, the name of the program first.
    pub fn parse(arguments: &[String]) -> Action {
        let mut command = command();
        let matches = match command.try_get_matches_from_mut(expand(arguments)) {
            Ok(matches) => matches,
            Err(error) => return Action::Wrong(usage::explain("ft-run", &error, &command)),
        };
        if matches.get_flag("help") {
            return Action::Print(HELP.into());
        }
        if matches.get_flag("version") {
            return Action::Print(format!("ft-run {}\n", env!("CARGO_PKG_VERSION")));
        }
        if matches.get_flag("calibrate") {
            let others = matches.ids().map(|id| id.as_str()).find(|&id| {
                !["calibrate", "output"].contains(&id) && matches.value_source(id) == Some(ValueSource::CommandLine)
            });
            return match others {
                Some(other) => {
                    Action::Wrong(format!("ft-run: --calibrate measures the machine; `{other}` says nothing there\n"))
                }
                None => Action::Calibrate(text(&matches, "output").filter(|path| path != "-")),
            };
        }
        match Flags::from(&matches) {
            Ok(flags) => Action::Run(Box::new(flags)),
            Err(message) => Action::Wrong(format!("ft-run: {message}\n")),
        }
    }

    fn from(matches: &ArgMatches) -> Result<Flags, String> {
        let dims = texts(matches, "dim").into_iter().map(|dim| dim.parse().map_err(|error| format!("--dim: {error}")));
        let repeat = matches.get_one::<u64>("repeat").copied();
        let is_timed = matches.get_flag("time") || repeat.is_some();
        let is_checked = matches.get_flag("check-grad");
        let pipeline = text(matches, "pipeline").unwrap_or_else(|| "cpu".into());
        let flags = Flags {
            input: text(matches, "FILE").ok_or("which program? Give FILE before --in; see --help")?,
            entry: text(matches, "entry"),
            pass_pipelines: texts(matches, "pass-pipeline"),
            pipeline: pipeline.clone(),
            load: texts(matches, "load"),
            allow_unregistered: matches.get_flag("allow-unregistered-dialect"),
            inputs: texts(matches, "in"),
            dims: dims.collect::<Result<_, String>>()?,
            check_grad: is_checked,
            out: text(matches, "out"),
            engine: if text(matches, "engine").is_some_and(|name| name == "eval") {
                EngineKind::Eval
            } else {
                EngineKind::Jit
            },
            timed_runs: is_timed.then_some(repeat.unwrap_or(REPEAT) as usize),
            steps: matches.get_one::<u64>("steps").copied().unwrap_or(Limits::default().steps),
            emit: text(matches, "emit").and_then(|name| Artifact::from_name(&name)),
            header: text(matches, "header"),
            // Random arguments may be out of bounds.
            check_bounds: matches.get_flag("check-bounds") || (is_checked && pipeline == "cpu"),
            output: text(matches, "output").filter(|path| path != "-"),
            remarks: texts(matches, "remarks").iter().flat_map(|text| text.split(',').map(str::to_string)).collect(),
        };
        flags.check()?;
        Ok(flags)
    }

    /// Flags that say nothing together are a misunderstanding.
    fn check(&self) -> Result<(), &'static str> {
        let is_binary = matches!(self.emit, Some(Artifact::Object | Artifact::Shared));
        match () {
            () if self.output.is_some() && self.emit.is_none() => Err("-o goes with --emit; results go to --out DIR"),
            () if self.check_grad && self.emit.is_some() => Err("--emit runs nothing, so there is nothing to check"),
            () if self.check_grad && self.out.is_some() => Err("--check-grad gives a table, no results for --out"),
            () if self.check_grad && self.timed_runs.is_some() => Err("--check-grad is not timed; run without --time"),
            () if is_binary && self.output.is_none() => Err("--emit=obj and --emit=shared need a file: -o OUT"),
            () if self.header.is_some() && self.emit.is_none() => Err("--header goes with --emit"),
            () if self.emit.is_some() && self.out.is_some() => Err("--emit runs nothing; the file goes to -o OUT"),
            () if self.emit.is_some() && self.engine == EngineKind::Eval => Err("--emit is not for --engine=eval"),
            () if self.emit.is_some() && !self.inputs.is_empty() => Err("--emit runs nothing, so it takes no --in"),
            () if self.emit.is_some() && !self.dims.is_empty() => Err("--emit runs nothing, so it takes no --dim"),
            () if self.emit.is_some() && self.timed_runs.is_some() => Err("--emit runs nothing, so nothing is timed"),
            () => Ok(()),
        }
    }
}

/// Gives each word after `--in` a flag of its own: clap would take `-1` for a flag, or `--out` for a value.
fn expand(arguments: &[String]) -> Vec<String> {
    let (mut expanded, mut is_missing) = (Vec::new(), false);
    let mut rest = arguments.iter().peekable();
    while let Some(word) = rest.next() {
        if word != "--in" {
            expanded.push(word.clone());
            continue;
        }
        let before = expanded.len();
        while let Some(value) = rest.next_if(|word| is_value(word)) {
            expanded.push(format!("--in={value}"));
        }
        is_missing |= expanded.len() == before;
    }
    if is_missing {
        // At the end, where no other word can be taken for its value, clap says that one is missing.
        expanded.push("--in".into());
    }
    expanded
}

/// Whether a word belongs to the `--in` before it: neither a flag nor the program.
fn is_value(word: &str) -> bool {
    (!word.starts_with('-') || is_literal(word)) && !word.ends_with(".mlir")
}

fn repeat_count(text: &str) -> Result<u64, String> {
    let count = text.parse().ok().filter(|count| (1..=1_000_000).contains(count));
    count.ok_or_else(|| "a number from 1 to 1000000 is wanted".into())
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn texts(matches: &ArgMatches, name: &str) -> Vec<String> {
    matches.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

fn command() -> Command {
    let switch = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let value = |name: &'static str| Arg::new(name).long(name).num_args(1);
    let list = |name: &'static str| value(name).action(ArgAction::Append);
    let arguments = [
        Arg::new("FILE"),
        value("entry"),
        list("pass-pipeline"),
        value("pipeline"),
        list("load"),
        switch("allow-unregistered-dialect"),
        list("in").allow_hyphen_values(true),
        list("dim"),
        value("out"),
        value("engine").value_parser(PossibleValuesParser::new(["jit", "eval"])),
        switch("check-grad"),
        switch("calibrate"),
        switch("time"),
        value("repeat").value_parser(repeat_count),
        value("steps").value_parser(clap::value_parser!(u64)),
        switch("check-bounds"),
        value("header"),
        value("emit").value_parser(PossibleValuesParser::new(Artifact::names())),
        value("output").short('o'),
        list("remarks"),
        switch("help").short('h'),
        switch("version"),
    ];
    Command::new("ft-run")
        .color(clap::ColorChoice::Never)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Flags, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_string).collect();
        match Flags::parse(&words) {
            Action::Run(flags) => Ok(*flags),
            Action::Calibrate(_) => Err("calibrate".into()),
            Action::Print(text) | Action::Wrong(text) => Err(text),
        }
    }

    #[test]
    fn inputs_may_stand_together_or_apart() {
        for line in ["ft-run f.mlir --in a.npy -1 -inf --out d", "ft-run --in a.npy --in=-1 --out d --in -inf f.mlir"] {
            let flags = parse(line).unwrap();
            assert_eq!(flags.inputs, ["a.npy", "-1", "-inf"], "{line}");
            assert_eq!((flags.input.as_str(), flags.out.as_deref()), ("f.mlir", Some("d")), "{line}");
        }
    }

    #[test]
    fn wrong_lines_are_explained() {
        for (line, wanted) in [
            ("ft-run --in 1", "which program?"),
            ("ft-run f.mlir --in", "`--in` needs a value"),
            ("ft-run f.mlir --in --engine=eval", "`--in` needs a value"),
            ("ft-run f.mlir --steps=-1", "`--steps`"),
            ("ft-run f.mlir --emit=asm --time", "nothing is timed"),
            ("ft-run f.mlir --emit=asm --dim n=1", "takes no --dim"),
            ("ft-run f.mlir --outt d", "did you mean `--out`?"),
            ("ft-run f.mlir --emit=obj", "need a file"),
            ("ft-run f.mlir -o x", "-o goes with --emit"),
            ("ft-run f.mlir --dim n", "is not NAME=N"),
            ("ft-run f.mlir --emit=exe", "llvm-ir"),
            ("ft-run f.mlir --header h.h", "--header goes with --emit"),
            ("ft-run f.mlir --check-grad --time", "--check-grad is not timed"),
            ("ft-run f.mlir --calibrate", "measures the machine"),
            ("ft-run f.mlir --repeat=0", "a number from 1"),
        ] {
            let message = parse(line).err().unwrap();
            assert!(message.contains(wanted), "{line}: {message}");
        }
    }

    #[test]
    fn help_fits_a_screen() {
        assert!(HELP.lines().count() <= 50 && HELP.lines().all(|line| line.len() <= 100));
    }
}
