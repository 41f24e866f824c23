//! `--expect`: no operations but those of certain dialects may be left.

use std::collections::BTreeMap;

use ir::diagnostics::did_you_mean;
use ir::{Body, Context, Failed, Loc, Sink};
use pass::PassInfo;

/// The dialects named in the value of the flag.
pub fn dialects(cx: &Context, text: &str, sink: &mut Sink<'_>) -> Result<Vec<String>, Failed> {
    let known: Vec<&str> = cx.registry().dialects().iter().map(|dialect| dialect.name).collect();
    let names: Vec<String> = text.split(',').map(|name| name.trim().to_string()).collect();
    for name in &names {
        if !known.contains(&name.as_str()) {
            let near = did_you_mean(name, known.iter().copied());
            let report = sink.error(Loc::UNKNOWN, format!("--expect: there is no dialect `{name}`{near}"));
            return Err(report.note(format!("dialects: {}", known.join(", "))).failed());
        }
    }
    Ok(names)
}

/// Reports the operations that are left over, with counts and the passes that lower them.
pub fn check(cx: &Context, module: &Body, dialects: &[String], sink: &mut Sink<'_>) -> Result<(), Failed> {
    let mut left: BTreeMap<&'static str, (u64, Loc)> = BTreeMap::new();
    count(module, dialects, &mut left);
    if left.is_empty() {
        return Ok(());
    }
    let wanted: Vec<String> = dialects.iter().map(|name| format!("`{name}`")).collect();
    let names: Vec<String> = left.iter().map(|(name, (count, _))| format!("{count} {name}")).collect();
    // Operations are walked in program order, so the first of all has the smallest position.
    let first = left.values().map(|&(_, loc)| loc).min_by_key(|loc| loc.position(cx)).unwrap_or(Loc::UNKNOWN);
    let message = format!("operations outside of {} are left: {}", wanted.join(", "), names.join(", "));
    let mut report = sink.error(first, message);
    let steps = steps_to(dialects);
    for info in catalog::CATALOG.all_passes() {
        // Passes lead somewhere else, too; those are named that are on the shortest way.
        let leads = |taken: &str| steps.get(taken).is_some_and(|&known| known == steps_by(info, taken, &steps));
        let is_left = |lowered: &str| left.keys().any(|name| dialect(name) == lowered);
        let taken: Vec<&str> =
            info.lowers.iter().copied().filter(|lowered| is_left(lowered) && leads(lowered)).collect();
        if !taken.is_empty() {
            report = report.note(format!("the pass `{}` lowers {}", info.name, taken.join(", ")));
        }
    }
    Err(report.failed())
}

/// How many passes it takes from a dialect to one of those that are wanted.
fn steps_to(wanted: &[String]) -> BTreeMap<&'static str, usize> {
    let mut steps: BTreeMap<&'static str, usize> = BTreeMap::new();
    let passes: Vec<&PassInfo> = catalog::CATALOG.all_passes().collect();
    for info in &passes {
        steps.extend(info.to.iter().filter(|to| wanted.iter().any(|name| name == *to)).map(|&to| (to, 0)));
    }
    // A way has at most as many steps as there are passes.
    for _ in 0..passes.len() {
        for info in &passes {
            for &lowered in info.lowers {
                let through = steps_by(info, lowered, &steps);
                if through < FAR {
                    let known = steps.entry(lowered).or_insert(through);
                    *known = through.min(*known);
                }
            }
        }
    }
    steps
}

/// So many steps are no way.
const FAR: usize = usize::MAX / 2;

/// How many steps it takes from a dialect by way of a pass.
fn steps_by(info: &PassInfo, lowered: &str, steps: &BTreeMap<&'static str, usize>) -> usize {
    // A pass that makes the dialect again leads in a circle, as StableHLO and back.
    let leads_on = |to: &str| {
        let mut next = catalog::CATALOG.all_passes().filter(|next| next.lowers.contains(&to));
        next.any(|next| !next.to.contains(&lowered))
    };
    let behind = info.to.iter().filter_map(|to| Some((to, *steps.get(to)?)));
    behind.filter(|&(to, steps)| steps == 0 || leads_on(to)).map(|(_, steps)| steps + 1).min().unwrap_or(FAR)
}

fn dialect(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

fn count(body: &Body, dialects: &[String], left: &mut BTreeMap<&'static str, (u64, Loc)>) {
    for op in body.walk_all() {
        let def = body.def(op);
        let is_allowed = def.name == "builtin.module" || dialects.iter().any(|name| name == def.dialect());
        if !is_allowed {
            left.entry(def.name).or_insert((0, body.loc(op))).0 += 1;
        }
        if let Some(nested) = body.nested(op) {
            count(nested, dialects, left);
        }
    }
}
