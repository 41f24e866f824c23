//! The planner against all plans.

use crate::program::{Constructs, Generator};
use crate::seeds;

/// What a report says: the time that a plan adds, and the values that it could keep or have again.
struct Report {
    time: f64,
    choices: Vec<String>,
}

/// The plan that options lead to.
fn plan(program: &harness::Program, file: &std::path::Path, options: &str) -> Report {
    let path = file.display();
    let pipeline = format!("ad-vjp{{function=f mode=split report={path} report-format=json {options}}}");
    program.derived(&pipeline).unwrap_or_else(|error| panic!("{pipeline}: {error:#}"));
    let text = std::fs::read_to_string(file).expect("the report was written");
    let field = |line: &str, name: &str| -> Option<String> {
        let rest = line.split_once(&format!("\"{name}\": "))?.1;
        let end = rest.find([',', '}']).unwrap_or(rest.len());
        Some(rest[..end].trim_matches('"').to_owned())
    };
    let time = text.lines().next().and_then(|line| field(line, "time")).and_then(|time| time.parse().ok());
    let is_choice = |line: &&str| field(line, "again").is_some_and(|again| again != "null");
    let choices = text.lines().filter(is_choice).filter_map(|line| field(line, "name")).collect();
    Report { time: time.expect("the report has a time"), choices }
}

/// How many programs are looked at in every run.
const COUNT: u64 = 3000;
/// The parts that run side by side.
const PARTS: u64 = 4;
/// So many of the programs are larger.
const LARGE: u64 = 400;
/// Programs in which more could be kept are left out.
const MAX_NAMES: usize = 6;

/// The planner against all plans: no list of values to keep is better than what it chooses, and
/// one of them is as good.
fn no_list_is_better(part: u64) {
    let folder = tempfile::tempdir().expect("a folder for reports");
    let file = folder.path().join("report.json");
    let (mut seen, mut checked) = (0, 0);
    for seed in seeds(part, PARTS, 1..1 + COUNT) {
        let text = Generator::program_with(seed, Constructs { is_small: seed > LARGE, ..Constructs::default() });
        let program = harness::Program::parse(&text).expect("the program parses");
        for loops in ["split", "auto"] {
            seen += 1;
            checked += usize::from(is_best(&program, &file, loops, &format!("seed {seed}, loops={loops}\n{text}")));
        }
    }
    assert!(4 * checked > seen, "{checked} of {seen}");
}

/// Compares the plan for a program with all lists, if these are not too many.
fn is_best(program: &harness::Program, file: &std::path::Path, loops: &str, what: &str) -> bool {
    // What could be kept at all, whatever is chosen.
    let mut names = Vec::new();
    for tape in ["none", "auto", "all"] {
        names.extend(plan(program, file, &format!("tape={tape} loops={loops}")).choices);
    }
    names.sort();
    names.dedup();
    let chosen = plan(program, file, &format!("loops={loops}")).time;
    for fixed in ["split", "joint"].into_iter().filter(|_| loops == "auto") {
        let time = plan(program, file, &format!("loops={fixed}")).time;
        assert!(time >= chosen * (1.0 - 1e-9), "{chosen} ns, but {time} ns with loops={fixed}: {what}");
    }
    if names.len() > MAX_NAMES {
        return false;
    }
    let lists = (0..1u32 << names.len()).map(|set| {
        let kept = names.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, name)| name.as_str());
        kept.collect::<Vec<_>>().join(",")
    });
    let times = lists.map(|list| {
        // A list of what nobody needs; `none` would hold little rather than be quick.
        let list = if list.is_empty() { "half".to_owned() } else { list };
        plan(program, file, &format!("tape={list} loops={loops}")).time
    });
    let least = times.fold(f64::INFINITY, f64::min);
    let is_best = chosen <= least * (1.0 + 1e-6) && (loops == "auto" || chosen >= least * (1.0 - 1e-6));
    assert!(is_best, "{chosen} ns chosen, {least} ns possible: {what}");
    true
}

#[test]
fn no_list_is_better_than_the_plan_0() {
    no_list_is_better(0);
}

#[test]
fn no_list_is_better_than_the_plan_1() {
    no_list_is_better(1);
}

#[test]
fn no_list_is_better_than_the_plan_2() {
    no_list_is_better(2);
}

#[test]
fn no_list_is_better_than_the_plan_3() {
    no_list_is_better(3);
}
