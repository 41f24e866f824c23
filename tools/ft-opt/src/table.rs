//! The table that `--timing` prints.

use pass::PassReport;

/// What each pass did: time, operations before and after, bodies changed, its own numbers.
pub fn timing(passes: &[PassReport]) -> String {
    let total: f64 = passes.iter().map(|report| report.time.as_secs_f64()).sum();
    let mut text = format!("{:>10}  {:>9}  {:>9}  {:>11}  pass\n", "time", "before", "after", "changed");
    for report in passes {
        let changed = format!("{} of {}", report.changed, report.visited);
        let stats: Vec<String> = report.stats.iter().map(|(name, number)| format!("{name}={number}")).collect();
        let stats = if stats.is_empty() { String::new() } else { format!("  ({})", stats.join(" ")) };
        let time = milliseconds(report.time.as_secs_f64());
        let (before, after, pass) = (report.before, report.after, &report.pass);
        text.push_str(&format!("{time:>10}  {before:>9}  {after:>9}  {changed:>11}  {pass}{stats}\n"));
    }
    text + &format!("{:>10}  total\n", milliseconds(total))
}

fn milliseconds(seconds: f64) -> String {
    format!("{:.3} ms", seconds * 1e3)
}
