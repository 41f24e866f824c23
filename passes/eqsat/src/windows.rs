//! Long blocks are cut in windows where few values live, so that time and memory stay linear.

use hashbrown::HashMap;
use ir::{BlockId, Body, OpId};

/// How many operations a window has at most.
const LONGEST: usize = 20_000;

/// The operations of a block in windows.
pub(crate) fn windows(body: &Body, block: BlockId) -> Vec<Vec<OpId>> {
    let ops: Vec<OpId> = body.ops(block).collect();
    if ops.len() <= LONGEST {
        return vec![ops];
    }
    let live = live_after(body, block, &ops);
    let mut windows = Vec::new();
    let mut start = 0;
    while start < ops.len() {
        let end = match ops.len() - start <= LONGEST {
            true => ops.len(),
            // In the second half of what is possible, where the fewest values live; the last such.
            false => (start + LONGEST / 2..start + LONGEST)
                .min_by_key(|&at| (live[at], usize::MAX - at))
                .map_or(start + LONGEST, |at| at + 1),
        };
        windows.push(ops[start..end].to_vec());
        start = end;
    }
    windows
}

/// How many values are used both before and after the end of each operation.
fn live_after(body: &Body, block: BlockId, ops: &[OpId]) -> Vec<i64> {
    let places: HashMap<OpId, usize> = ops.iter().enumerate().map(|(at, &op)| (op, at)).collect();
    let mut changes = vec![0i64; ops.len() + 1];
    for (at, &op) in ops.iter().enumerate() {
        for value in body.results(op) {
            let last = body.users(value).filter_map(|user| places.get(&body.ancestor_in(block, user)?).copied()).max();
            if let Some(last) = last.filter(|&last| last > at) {
                changes[at] += 1;
                changes[last] -= 1;
            }
        }
    }
    let mut live = 0;
    changes
        .iter()
        .take(ops.len())
        .map(|change| {
            live += change;
            live
        })
        .collect()
}
