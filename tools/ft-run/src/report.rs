//! What the user sees of a run: arrays as NumPy prints them, arrays in files, and times.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::engine::Outcome;
use crate::entry::{Entry, Slot};
use crate::inputs::{array_type, counted};
use crate::npy::{self, Array};

/// The roles whose buffers are shown even if nothing in them changed.
const SHOWN_ROLES: [&str; 3] = ["gradient", "tangent", "cotangent"];

/// The results, and the memref parameters that the function wrote or that hold a derivative.
pub fn text(entry: &Entry, inputs: &[Array], outcome: &Outcome) -> String {
    let results = entry.results.iter().zip(&outcome.results);
    let parameters = entry.parameters.iter().zip(inputs).zip(&outcome.memrefs);
    let written = parameters.filter_map(|((slot, before), after)| {
        let after = after.as_ref()?;
        (before != after || is_shown(slot)).then_some((slot, after))
    });
    results.chain(written).map(|(slot, array)| show(slot, array)).collect()
}

/// Writes `result0.npy`, ... and `arg<k>.npy` for every memref parameter into a folder, which is made if need be.
pub fn write(folder: &Path, outcome: &Outcome) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let results = outcome.results.iter().enumerate().map(|(number, array)| (result_name(number), array));
    let memrefs = outcome.memrefs.iter().enumerate();
    let memrefs = memrefs.filter_map(|(number, array)| Some((argument_name(number), array.as_ref()?)));
    let mut written = Vec::new();
    // All files are complete before the first one gets its name.
    for (name, array) in results.chain(memrefs) {
        let draft = folder.join(format!(".{name}.part"));
        let outcome = npy::write(&draft, array);
        written.push((draft, folder.join(name)));
        if let Err(error) = outcome {
            // What cannot be removed could not be written either.
            written.iter().for_each(|(draft, _)| drop(fs::remove_file(draft)));
            return Err(error);
        }
    }
    for (draft, path) in written {
        fs::rename(draft, &path).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(())
}

/// The files that [`write`] makes for a function, so that none is the file of an input.
pub fn file_names(entry: &Entry) -> Vec<String> {
    let results = (0..entry.results.len()).map(result_name);
    let memrefs = entry.parameters.iter().enumerate().filter(|(_, slot)| slot.is_memref());
    results.chain(memrefs.map(|(number, _)| argument_name(number))).collect()
}

fn result_name(number: usize) -> String {
    format!("result{number}.npy")
}

fn argument_name(number: usize) -> String {
    format!("arg{number}.npy")
}

/// What `--time` measured.
#[derive(Clone, Debug, Default)]
pub struct Times {
    /// From the lowered program to code in memory; absent for the evaluator.
    pub compile: Option<Duration>,
    /// Each run.
    pub runs: Vec<Duration>,
    /// Bytes of all arrays that go in and come out.
    pub bytes: usize,
    /// Float operations of a run, if that is known.
    pub operations: Option<u64>,
}

impl Times {
    /// The report, some lines.
    pub fn text(&self) -> String {
        let mut runs = self.runs.clone();
        runs.sort_unstable();
        let mut text = String::new();
        // Writing to a string cannot fail.
        if let Some(compile) = self.compile {
            let _ = writeln!(text, "compiled in {}", duration(compile));
        }
        if let (Some(least), Some(median)) = (runs.first(), median(&runs)) {
            let times = counted(runs.len(), "run");
            let _ = writeln!(text, "{times}: median {}, minimum {}", duration(median), duration(*least));
            let rate = |time: Duration| self.bytes as f64 / time.as_secs_f64().max(1e-9) / 1e9;
            let _ = writeln!(
                text,
                "{} in arrays: {:.2} GB/s at the median, {:.2} GB/s at the minimum",
                bytes(self.bytes),
                rate(median),
                rate(*least)
            );
        }
        if let (Some(least), Some(median), Some(count)) = (runs.first(), median(&runs), self.operations) {
            let rate = |time: Duration| count as f64 / time.as_secs_f64().max(1e-9) / 1e9;
            let _ = writeln!(
                text,
                "{count} float operations: {:.2} GFLOP/s at the median, {:.2} GFLOP/s at the minimum",
                rate(median),
                rate(*least)
            );
        }
        if let Some(peak) = peak_memory() {
            let _ = writeln!(text, "peak memory {}", bytes(peak));
        }
        text
    }
}

/// Whether a memref parameter is shown whatever it holds.
fn is_shown(slot: &Slot) -> bool {
    let is_written = slot.access.as_deref().is_some_and(|access| access != "read");
    is_written || slot.role.as_deref().is_some_and(|role| SHOWN_ROLES.contains(&role))
}

/// `name: float32[4] = [0. 1. 2. 3.]`; what takes several lines begins on a new one.
fn show(slot: &Slot, array: &Array) -> String {
    let text = npy::display(array);
    let separator = if text.contains('\n') { '\n' } else { ' ' };
    format!("{}: {} ={separator}{text}\n", slot.label(), array_type(array.dtype, &array.shape))
}

/// The median of sorted durations.
fn median(sorted: &[Duration]) -> Option<Duration> {
    let half = sorted.len() / 2;
    let upper = *sorted.get(half)?;
    Some(if sorted.len() % 2 == 1 { upper } else { (sorted[half - 1] + upper) / 2 })
}

fn duration(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    match seconds {
        _ if seconds < 1e-3 => format!("{:.3} us", seconds * 1e6),
        _ if seconds < 1.0 => format!("{:.3} ms", seconds * 1e3),
        _ => format!("{seconds:.3} s"),
    }
}

fn bytes(count: usize) -> String {
    let scaled = |unit: f64| count as f64 / unit;
    match count {
        0..1_000 => format!("{count} B"),
        1_000..1_000_000 => format!("{:.2} kB", scaled(1e3)),
        1_000_000..1_000_000_000 => format!("{:.2} MB", scaled(1e6)),
        _ => format!("{:.2} GB", scaled(1e9)),
    }
}

/// The most memory that this process has had in use, in bytes, where the system tells.
fn peak_memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse::<usize>().ok().map(|kibibytes| kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_fitting_units() {
        let runs = [3, 1, 2, 4].map(Duration::from_micros).to_vec();
        let text = Times { compile: Some(Duration::from_millis(12)), runs, bytes: 8_000_000, operations: None }.text();
        assert!(
            text.starts_with("compiled in 12.000 ms\n4 runs: median 2.500 us, minimum 1.000 us\n8.00 MB"),
            "{text}"
        );
        assert_eq!(duration(Duration::from_millis(1500)), "1.500 s");
    }
}
