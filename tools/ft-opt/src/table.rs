//! What `--timing` tells: a table, or one JSON object; what `--op-stats` tells.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use ir::Body;
use ir::render::json_string;
use pass::PassReport;

/// Where the time went beside passes.
#[derive(Copy, Clone, Debug, Default)]
pub struct Phases {
    /// Reading and verifying.
    pub read: Duration,
    /// All passes, verification between them included.
    pub passes: Duration,
    /// Printing.
    pub print: Duration,
}

/// What each pass did: time, memory, operations before and after, bodies changed, its own numbers.
pub fn timing(passes: &[PassReport], phases: &Phases) -> String {
    let mut text =
        format!("{:>12}  {:>9}  {:>9}  {:>9}  {:>11}  pass\n", "time", "memory", "before", "after", "changed");
    let mut line = |time: Duration, rest: String| {
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(text, "{:>12}{rest}", milliseconds(time));
    };
    let blank = |name: &str| format!("{:>48}{name}", "");
    line(phases.read, blank("(read and verify)"));
    for report in passes {
        let changed = match report.changed {
            0 => "no".to_string(),
            number => format!("{number} of {}", report.visited),
        };
        let stats: Vec<String> = report.stats.iter().map(|(name, number)| format!("{name}={number}")).collect();
        let stats = if stats.is_empty() { String::new() } else { format!("  ({})", stats.join(" ")) };
        let memory = mebibytes(report.memory);
        let (before, after, pass) = (report.before, report.after, &report.pass);
        line(report.time, format!("  {memory:>9}  {before:>9}  {after:>9}  {changed:>11}  {pass}{stats}"));
    }
    line(phases.print, blank("(print)"));
    line(phases.read + phases.passes + phases.print, format!("  {:>9}{:>37}(total)", mebibytes(peak_bytes()), ""));
    text
}

/// How many operations there are of each kind, by name.
pub fn op_stats(module: &Body) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::from([(module.def.name, 1)]);
    let mut open = vec![module];
    while let Some(body) = open.pop() {
        for op in body.walk_all() {
            *counts.entry(body.def(op).name).or_default() += 1;
            open.extend(body.nested(op));
        }
    }
    let total: usize = counts.values().sum();
    let lines = counts.iter().map(|(name, count)| format!("{count:>12}  {name}\n"));
    lines.chain([format!("{total:>12}  (total)\n")]).collect()
}

/// The same as one line of JSON.
pub fn timing_json(passes: &[PassReport], phases: &Phases) -> String {
    let mut text = String::from("{\"passes\":[");
    for (index, report) in passes.iter().enumerate() {
        text.push_str(if index > 0 { ",{\"pass\":" } else { "{\"pass\":" });
        json_string(&mut text, &report.pass);
        let _ = write!(
            text,
            ",\"seconds\":{:.9},\"memory_bytes\":{},\"operations_before\":{},\"operations_after\":{},\
             \"visited\":{},\"changed\":{},\"counts\":{{",
            report.time.as_secs_f64(),
            report.memory,
            report.before,
            report.after,
            report.visited,
            report.changed
        );
        for (index, (name, number)) in report.stats.iter().enumerate() {
            text.push_str(if index > 0 { "," } else { "" });
            json_string(&mut text, name);
            let _ = write!(text, ":{number}");
        }
        text.push_str("}}");
    }
    let total = phases.read + phases.passes + phases.print;
    let _ = writeln!(
        text,
        "],\"read_seconds\":{:.9},\"passes_seconds\":{:.9},\"print_seconds\":{:.9},\"total_seconds\":{:.9},\
         \"peak_memory_bytes\":{}}}",
        phases.read.as_secs_f64(),
        phases.passes.as_secs_f64(),
        phases.print.as_secs_f64(),
        total.as_secs_f64(),
        peak_bytes()
    );
    text
}

/// The bytes that this process has in use, where the system tells; else 0.
pub fn resident_bytes() -> u64 {
    status("VmRSS:")
}

/// The most bytes that this process has had in use, where the system tells; else 0.
fn peak_bytes() -> u64 {
    status("VmHWM:")
}

fn status(key: &str) -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(key));
    let number = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok());
    number.map_or(0, |kibibytes| kibibytes * 1024)
}

fn milliseconds(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1e3)
}

fn mebibytes(bytes: u64) -> String {
    if bytes == 0 { "?".into() } else { format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20)) }
}
