//! The planner against all plans.

use crate::program::Generator;

/// What a report says: the time that a plan adds, and the values that it could keep or have again.
struct Report {
    time: f64,
    choices: Vec<String>,
}

/// The plan that options lead to.
fn plan(program: &harness::Program, file: &std::path::Path, options: &str) -> Report {
    let path = file.display();
    let pipeline = format!("ad-vjp{{function=f mode=split report={path} report-format=json {options}}}");
    program.after(&pipeline).unwrap_or_else(|error| panic!("{pipeline}: {error:#}"));
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

/// The planner against all plans: no list of values to keep is better than what it chooses, and
/// one of them is as good.
#[test]
fn no_list_is_better_than_the_plan() {
    let folder = std::env::temp_dir().join(format!("ft-plans-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for reports");
    let file = folder.join("report.json");
    let mut checked = 0;
    for seed in 1..=400 {
        let text = Generator::program(seed);
        let program = harness::Program::parse(&text).expect("the program parses");
        for loops in ["split", "auto"] {
            // What could be kept at all, whatever is chosen.
            let mut names = Vec::new();
            for tape in ["none", "auto", "all"] {
                names.extend(plan(&program, &file, &format!("tape={tape} loops={loops}")).choices);
            }
            names.sort();
            names.dedup();
            let chosen = plan(&program, &file, &format!("loops={loops}")).time;
            for fixed in ["split", "joint"] {
                let time = plan(&program, &file, &format!("loops={fixed}")).time;
                let is_better = loops == "auto" && time < chosen * (1.0 - 1e-9);
                assert!(!is_better, "seed {seed}: {chosen} ns, but {time} ns with loops={fixed}\n{text}");
            }
            if names.len() > 6 {
                continue;
            }
            let lists = (0..1u32 << names.len()).map(|set| {
                let kept = names.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, name)| name.as_str());
                kept.collect::<Vec<_>>().join(",")
            });
            let times = lists.map(|list| {
                // A list of what nobody needs; `none` would hold little rather than be quick.
                let list = if list.is_empty() { "half".to_owned() } else { list };
                plan(&program, &file, &format!("tape={list} loops={loops}")).time
            });
            let least = times.fold(f64::INFINITY, f64::min);
            let is_best = chosen <= least * (1.0 + 1e-6) && (loops == "auto" || chosen >= least * (1.0 - 1e-6));
            assert!(is_best, "seed {seed}, loops={loops}: {chosen} ns chosen, {least} ns possible\n{text}");
            checked += 1;
        }
    }
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    assert!(checked > 200, "{checked}");
}
