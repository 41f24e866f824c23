//! The report: what was decided for each value, what either way costs, and why.

use std::fmt::Write;

use ir::{Context, Loc, OpId, ValueId};

use crate::plan::demand::{Item, Row};
use crate::plan::network::Forced;
use crate::plan::snapshots::SnapshotId;
use crate::plan::supply::Supply;
use crate::plan::{Choice, Decision, Plan, decide};
use crate::prepare::stand_ins;
use crate::program::Program;
use crate::rows;

pass::option_enum! {
    /// How a report is written.
    pub enum Format {
        /// One line a value.
        Text = "text",
        /// One object.
        Json = "json",
    }
}

/// One value of a report.
struct Line<'p> {
    name: &'p str,
    op: &'static str,
    at: Option<(u32, u32)>,
    loops: Vec<String>,
    bytes: f64,
    decision: &'static str,
    /// The time of keeping it.
    keep: f64,
    /// The time of having it again; none if that is impossible.
    again: Option<f64>,
    /// How much slower the plan would be with the other decision; none if there is none.
    flip: Option<f64>,
    note: Option<String>,
    /// Whether its tape is that of another value.
    is_shared: bool,
    /// What keeps it from being had again: an operation, and where it is.
    obstacle: Option<(&'static str, Option<(u32, u32)>)>,
}

/// Beyond this many values, what other decisions would cost is not computed.
const MAX_FLIPS: usize = 64;

/// The report on the plan of a function.
pub fn write(plan: &Plan, program: &Program<'_>, format: Format) -> String {
    let mut lines = lines(plan, program);
    lines.extend(plan.copied.iter().map(|&id| copy_line(plan, program, id)));
    let own = lines.iter().filter(|line| line.decision == "tape" && !line.is_shared);
    let bytes: f64 = own.fold(0.0, |sum, line| sum + line.bytes);
    let time = plan.demand.time(&plan.choice);
    let function = program.body.symbol_name(program.cx).unwrap_or("?");
    let walk = program.body.walk(program.body.root());
    let fused: Vec<String> = walk.filter(|&op| plan.is_fused(op)).map(|op| loop_name(program, op)).collect();
    match format {
        Format::Text => text(function, &lines, bytes, time, &fused),
        Format::Json => json(function, &lines, bytes, (time, plan.wishes.lambda), &fused),
    }
}

fn lines<'p>(plan: &'p Plan, program: &Program<'_>) -> Vec<Line<'p>> {
    let shown = |row: &'p Row| -> Option<(ValueId, &'p Row)> {
        let Item::Value(value) = row.item else { return None };
        let is_constant = ir::constant_of(program.cx, program.body, value).is_some();
        let is_given = row.supply == Supply::Free && (row.op.is_none() || is_constant);
        let is_shown = !is_given && row.supply != Supply::Plain && plan.decision(value) != Decision::Unneeded;
        is_shown.then_some((value, row))
    };
    let mut found: Vec<(ValueId, &Row)> = plan.demand.rows.iter().filter_map(shown).collect();
    found.sort_by_key(|&(value, _)| value);
    let with_flips = found.len() <= MAX_FLIPS;
    // The tapes of tensors that are those of their next values, too.
    let sequences = rows::sequences(program, plan);
    let followed = |value| sequences.iter().find(|sequence| sequence.carried == value).map(|sequence| sequence.next);
    let before = |value| sequences.iter().find(|sequence| sequence.next == value).map(|sequence| sequence.carried);
    let line = |(value, row)| line(plan, program, (value, row), (before(value), followed(value)), with_flips);
    found.into_iter().map(line).collect()
}

/// A value; the tensor that it is the next value of in one tape, and the one that is next to it there.
fn line<'p>(
    plan: &'p Plan,
    program: &Program<'_>,
    (value, row): (ValueId, &Row),
    (before, next): (Option<ValueId>, Option<ValueId>),
    with_flip: bool,
) -> Line<'p> {
    let (cx, body) = (program.cx, program.body);
    let decision = plan.decision(value);
    let place = |op: OpId| {
        let at = line_column(cx, body.loc(op));
        at.map_or_else(String::new, |(line, column)| format!(" at {line}:{column}"))
    };
    let tape = row.tape_in(&plan.choice.scopes);
    let loops = match tape.and_then(|(_, tape)| tape.loops.clone()) {
        Some(loops) => loops,
        None => program.loops_around(value),
    };
    let mut notes = Vec::new();
    if let (Decision::Tape, Some((Some(op), _))) = (decision, tape) {
        let again = if plan.choice.scopes.contains(&op) { " again" } else { "" };
        notes.push(format!("while `{}`{} runs{again}", body.def(op).name, place(op)));
    }
    let slot = before.unwrap_or_else(|| plan.slot(value));
    if slot != value {
        notes.push(format!("in the tape of `{}`", plan.name(slot)));
    }
    let mut obstacle = None;
    if let Decision::Snapshot(id) = decision {
        notes.push(format!("from the tape of `{}`", plan.snapshot_name(id)));
    }
    if let Some(reason) = row.supply.reason() {
        obstacle = reason.culprit().map(|op| (stand_ins::shown(body.def(op)), line_column(cx, body.loc(op))));
        notes.push(format!("{}{}", reason.text(program), reason.culprit().map_or_else(String::new, place)));
    }
    Line {
        name: plan.name(value),
        op: row.op.map_or("block argument", |op| stand_ins::shown(body.def(op))),
        at: line_column(cx, super::place_of(program, value)),
        loops: loops.into_iter().map(|op| loop_name(program, op)).collect(),
        // A carried value that is kept together with its next value has one entry more.
        bytes: tape.map_or(0.0, |(_, tape)| {
            let next = plan.pairs.from(value).map(|pair| pair.next).or(next);
            let next = next.and_then(|next| plan.demand.row(Item::Value(next))?.joined);
            tape.bytes + next.map_or(0.0, |next| tape.bytes / next.trips.max(1.0))
        }),
        decision: word(decision),
        keep: plan.demand.keeping(row, &plan.choice.scopes).unwrap_or(0.0),
        again: again(plan, row),
        flip: if with_flip { flip(plan, value, decision, row.supply) } else { None },
        note: (!notes.is_empty()).then(|| notes.join("; ")),
        is_shared: slot != value,
        obstacle,
    }
}

/// A copy of a buffer.
fn copy_line<'p>(plan: &'p Plan, program: &Program<'_>, id: SnapshotId) -> Line<'p> {
    let (cx, body) = (program.cx, program.body);
    let snapshot = plan.snapshot(id);
    let before = snapshot.before;
    let served = plan.demand.rows.iter().filter_map(|row| match row.item {
        Item::Value(value) if plan.decision(value) == Decision::Snapshot(id) => Some(value),
        _ => None,
    });
    let mut served: Vec<ValueId> = served.collect();
    served.sort();
    let served: Vec<&str> = served.into_iter().map(|value| plan.name(value)).collect();
    let part = if snapshot.fixed.iter().any(Option::is_some) { "a part of the buffer" } else { "the buffer" };
    Line {
        name: plan.snapshot_name(id),
        op: stand_ins::shown(body.def(before)),
        at: line_column(cx, body.loc(before)),
        loops: snapshot.tape.loops.iter().flatten().map(|&op| loop_name(program, op)).collect(),
        bytes: snapshot.tape.bytes,
        decision: "tape",
        keep: snapshot.tape.time,
        again: None,
        flip: None,
        note: Some(format!("{part} as it is before this, for {}", served.join(" "))),
        is_shared: false,
        obstacle: None,
    }
}

/// The time of having a value again: for a result of a loop, of running that again.
fn again(plan: &Plan, row: &Row) -> Option<f64> {
    match row.supply {
        Supply::Keep(_) => None,
        Supply::Rerun(op) => plan.demand.row(Item::Ran(op)).map(|row| row.again),
        _ => Some(row.again),
    }
}

/// How much slower the best plan with the other decision is.
fn flip(plan: &Plan, value: ValueId, decision: Decision, supply: Supply) -> Option<f64> {
    let forced = match (decision, supply) {
        (Decision::Tape, Supply::Keep(_)) | (Decision::Free | Decision::Unneeded, _) => return None,
        (Decision::Tape, _) => Forced::Again(value),
        _ => Forced::Kept(value),
    };
    let scopes = &plan.choice.scopes;
    let other = decide(&plan.demand, &plan.wishes, &plan.mode, scopes, Some(forced));
    let changed = Choice { scopes: scopes.clone(), decisions: other };
    Some(plan.demand.time(&changed) - plan.demand.time(&plan.choice))
}

fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Unneeded => "not needed",
        Decision::Free => "keep in registers",
        Decision::Reload => "reload",
        Decision::Recompute => "recompute",
        Decision::Forward(_) => "take what was stored",
        Decision::Stored(_) => "reload where it was stored",
        Decision::Snapshot(_) => "reload from a copy",
        Decision::Output => "read from a result",
        Decision::Rerun => "run again",
        Decision::Invert | Decision::Undo => "invert",
        Decision::Tape => "tape",
    }
}

/// A loop by its label, else by its induction variable.
fn loop_name(program: &Program<'_>, op: OpId) -> String {
    let label = program.body.attr_of(program.cx, op, "label").and_then(|attr| attr.as_str(program.cx));
    match (label, program.as_loop(op)) {
        (Some(label), _) => label.to_owned(),
        (None, Some(counted)) => program.name_of(counted.induction),
        (None, None) => "while".to_owned(),
    }
}

fn line_column(cx: &Context, loc: Loc) -> Option<(u32, u32)> {
    let position = loc.position(cx)?;
    Some(cx.sources.find(position)?.line_column(position))
}

fn text(function: &str, lines: &[Line<'_>], bytes: f64, time: f64, fused: &[String]) -> String {
    let taped = lines.iter().filter(|line| line.decision == "tape").count();
    let plural = if taped == 1 { "" } else { "s" };
    let mut text = format!("@{function}: {taped} value{plural} on the tape, {bytes} bytes; adds {}", nanoseconds(time));
    if !fused.is_empty() {
        let _ = write!(text, "; fused: {}", fused.join(" "));
    }
    text.push('\n');
    for line in lines {
        let _ = write!(text, "{}: {}", line.name, line.decision);
        let _ = write!(text, " ({}", line.op);
        if let Some((row, column)) = line.at {
            let _ = write!(text, " at {row}:{column}");
        }
        if !line.loops.is_empty() {
            let _ = write!(text, " in {}", line.loops.join(" "));
        }
        if line.decision == "keep in registers" {
            text.push_str(")\n");
            continue;
        }
        let _ = write!(text, "); {} bytes, keep {}", line.bytes, nanoseconds(line.keep));
        match line.again {
            Some(again) => {
                let _ = write!(text, ", again {}", nanoseconds(again));
            }
            None => text.push_str(", again impossible"),
        }
        if let Some(flip) = line.flip {
            let _ = write!(text, ", otherwise {}{}", if flip < 0.0 { "-" } else { "+" }, nanoseconds(flip.abs()));
        }
        if let Some(note) = &line.note {
            let _ = write!(text, "; {note}");
        }
        text.push('\n');
    }
    text
}

fn json(function: &str, lines: &[Line<'_>], bytes: f64, (time, lambda): (f64, f64), fused: &[String]) -> String {
    let fused: Vec<String> = fused.iter().map(|name| quoted(name)).collect();
    let (function, fused) = (quoted(function), fused.join(", "));
    let mut text = format!(
        "{{\"function\": {function}, \"tape_bytes\": {bytes}, \"time\": {time}, \"lambda\": {lambda}, \"fused\": [{fused}], \
         \"values\": ["
    );
    for (index, line) in lines.iter().enumerate() {
        let separator = if index == 0 { "\n" } else { ",\n" };
        let number = |value: Option<f64>| value.map_or("null".to_owned(), |value| value.to_string());
        let place = |at: Option<(u32, u32)>| at.map_or("null".to_owned(), |(row, column)| format!("[{row}, {column}]"));
        let at = place(line.at);
        let loops: Vec<String> = line.loops.iter().map(|name| quoted(name)).collect();
        let _ = write!(
            text,
            "{separator}  {{\"name\": {}, \"op\": {}, \"at\": {at}, \"loops\": [{}], \"bytes\": {}, \
             \"decision\": {}, \"keep\": {}, \"again\": {}, \"otherwise\": {}, \"obstacle\": {}, \"note\": {}}}",
            quoted(line.name),
            quoted(line.op),
            loops.join(", "),
            line.bytes,
            quoted(line.decision),
            line.keep,
            number(line.again),
            number(line.flip),
            line.obstacle.map_or("null".to_owned(), |(op, at)| format!(
                "{{\"op\": {}, \"at\": {}}}",
                quoted(op),
                place(at)
            )),
            line.note.as_deref().map_or("null".to_owned(), quoted),
        );
    }
    text.push_str("\n]}\n");
    text
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(character);
            }
            c if (c as u32) < 0x20 => {
                let _ = write!(quoted, "\\u{:04x}", c as u32);
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A time for people.
fn nanoseconds(time: f64) -> String {
    let (value, unit) = match time {
        time if time < 1e3 => (time, "ns"),
        time if time < 1e6 => (time / 1e3, "us"),
        time if time < 1e9 => (time / 1e6, "ms"),
        time => (time / 1e9, "s"),
    };
    let digits = format!("{value:.2}");
    format!("{} {unit}", digits.trim_end_matches('0').trim_end_matches('.'))
}
