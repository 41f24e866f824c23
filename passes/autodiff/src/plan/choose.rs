//! Decisions for all demanded items at once: by the minimum cut, or by what can be had again.

use hashbrown::{HashMap, HashSet};

use crate::plan::Decision;
use crate::plan::demand::{Demand, Item, Scopes};
use crate::plan::mode::{TapeMode, Wishes};
use crate::plan::network::{self, Forced};
use crate::plan::snapshots::SnapshotId;
use crate::plan::supply::Supply;

/// Decides for all demanded items.
pub fn decide(
    demand: &Demand,
    wishes: &Wishes,
    mode: &TapeMode,
    scopes: &Scopes,
    forced: Option<Forced>,
) -> Vec<Decision> {
    match mode {
        TapeMode::Auto | TapeMode::List(_) => network::solve(demand, wishes, scopes, forced),
        TapeMode::All | TapeMode::None => simple(demand, wishes, *mode == TapeMode::All, scopes, forced),
    }
}

/// Keeps everything by itself, or nothing: what is asked for is decided by its supply alone. If
/// nothing is to be kept, what has to be is copied together where that holds less, or as much and is
/// quicker.
fn simple(demand: &Demand, wishes: &Wishes, keep: bool, scopes: &Scopes, forced: Option<Forced>) -> Vec<Decision> {
    let decisions = by_supply(demand, wishes, keep, scopes, forced, &HashSet::new());
    let mut alone: HashMap<SnapshotId, (f64, f64)> = HashMap::new();
    for row in demand.rows.iter().filter(|row| !keep && decisions[row.number] == Decision::Tape) {
        if let Supply::Snapshot(id, _) = row.supply {
            let tape = row.tape_in(scopes).map_or((f64::INFINITY, 0.0), |(_, tape)| (tape.bytes, tape.time));
            let sum = alone.entry(id).or_default();
            *sum = (sum.0 + tape.0, sum.1 + tape.1 - row.again);
        }
    }
    alone.retain(|&id, &mut alone| {
        let copy = &demand.snapshots[id].tape;
        (copy.bytes, copy.time) < alone
    });
    match alone.is_empty() {
        true => decisions,
        false => by_supply(demand, wishes, keep, scopes, forced, &alone.into_keys().collect()),
    }
}

/// Decides by supply, with copies of buffers as far as they are given.
fn by_supply(
    demand: &Demand,
    wishes: &Wishes,
    keep: bool,
    scopes: &Scopes,
    forced: Option<Forced>,
    copies: &HashSet<SnapshotId>,
) -> Vec<Decision> {
    let mut decisions = vec![Decision::Unneeded; demand.rows.len()];
    let mut is_decided = vec![false; demand.rows.len()];
    let mut work: Vec<Item> = demand.rows.iter().rev().filter(|row| row.is_needed).map(|row| row.item).collect();
    while let Some(item) = work.pop() {
        let row = demand.row(item).filter(|row| !std::mem::replace(&mut is_decided[row.number], true));
        let Some(row) = row else { continue };
        let is_kept = match (item, forced) {
            (Item::Value(value), Some(Forced::Kept(other))) if other == value => row.tape.is_some(),
            (Item::Value(value), Some(Forced::Again(other))) if other == value => false,
            (Item::Value(_), _) if let Supply::Snapshot(id, _) = row.supply => !copies.contains(&id),
            (Item::Value(value), _) => {
                keep && matches!(row.supply, Supply::Repeat | Supply::Rerun(_))
                    && row.tape_in(scopes).is_some()
                    && !wishes.forbids(value)
            }
            _ => false,
        };
        let decision = if is_kept { Decision::Tape } else { row.supply.again() };
        decisions[row.number] = decision;
        match decision {
            Decision::Tape => {
                let scope = row.tape_in(scopes).and_then(|(scope, _)| scope).filter(|op| scopes.contains(op));
                work.extend(scope.map(Item::Ran));
            }
            _ => work.extend(row.inputs.iter().rev()),
        }
    }
    decisions
}
