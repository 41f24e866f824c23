//! Takes away what is not needed: first what is passed in vain, so that nobody uses what made it,
//! then operations, then the arguments and results that are left over.

use hashbrown::HashSet;
use ir::interfaces::FlowPoint;
use ir::{BlockId, Body, Context, OpId, Type, ValueId};
use rewrite::carried::{Group, keep_arguments, keep_operands, with_results};

use super::live::Needed;

/// How much was taken away.
#[derive(Default)]
pub struct Swept {
    /// Operations.
    pub erased: u64,
    /// Results, carried values and arguments.
    pub values: u64,
}

/// Takes away what is not needed.
pub fn sweep(cx: &Context, body: &mut Body, needed: &Needed) -> Swept {
    let mut swept = Swept::default();
    let mut shrunk: Vec<(OpId, &Group, Vec<bool>)> = Vec::new();
    for (op, lists) in needed.ways.iter().filter(|(op, _)| needed.ops[*op]) {
        for group in &lists.groups {
            let keep: Vec<bool> = (0..group.length).map(|index| is_needed(body, *op, group, index, needed)).collect();
            if keep.iter().all(|&keep| keep) {
                continue;
            }
            swept.values += keep.iter().filter(|&&keep| !keep).count() as u64;
            for &point in &group.sources {
                if let Some(source) = lists.ways.source(body, *op, point) {
                    keep_operands(body, source, &keep);
                }
            }
            shrunk.push((*op, group, keep));
        }
    }
    let blocks = drop_passed(cx, body, needed);
    swept.erased = erase_ops(body, needed);
    for block in blocks {
        swept.values += erase_arguments(body, block, needed);
    }
    // What gets other results is made anew, so that comes last.
    shrunk.sort_by_key(|(_, group, _)| group.targets.contains(&FlowPoint::Parent));
    for (op, group, keep) in shrunk {
        shrink(body, op, group, &keep);
    }
    swept
}

/// Whether a value of the lists of a group is needed by a target.
fn is_needed(body: &Body, op: OpId, group: &Group, index: usize, needed: &Needed) -> bool {
    group.targets.iter().any(|&target| match target {
        FlowPoint::Parent => needed.values[body.result(op, index)],
        FlowPoint::Region(number) => {
            let Some(block) = body.entry(body.regions(op)[number]) else { return false };
            let arguments = body.arguments(block);
            needed.values[arguments[arguments.len() - group.length + index]]
        }
    })
}

/// Lets branches pass only what is needed; gives the blocks with arguments to erase.
fn drop_passed(cx: &Context, body: &mut Body, needed: &Needed) -> Vec<BlockId> {
    if needed.branches.is_empty() {
        return Vec::new();
    }
    // A first block, and a block of whose ways one is not known, keeps its arguments.
    let known: HashSet<OpId> = needed.branches.iter().map(|(op, _)| *op).collect();
    let mut fixed: HashSet<BlockId> = HashSet::new();
    let inner = body.walk_all().flat_map(|op| body.regions(op).iter().copied());
    for region in body.roots().iter().copied().chain(inner) {
        fixed.extend(body.entry(region));
        for op in body.blocks(region).filter_map(|block| body.last_op(block)).filter(|op| !known.contains(op)) {
            fixed.extend(body.successors(op));
        }
    }
    let (mut blocks, mut dropped) = (Vec::new(), HashSet::<ValueId>::new());
    for &block in needed.branches.iter().flat_map(|(op, _)| body.successors(*op)).filter(|&block| fixed.insert(*block))
    {
        let before = dropped.len();
        dropped.extend(body.arguments(block).iter().filter(|value| !needed.values[**value]));
        if dropped.len() > before {
            blocks.push(block);
        }
    }
    for (op, branch) in needed.branches.iter().filter(|_| !blocks.is_empty()) {
        branch.keep(cx, body, *op, |value| !dropped.contains(&value));
    }
    blocks
}

/// Erases the operations that are not needed; gives how many.
fn erase_ops(body: &mut Body, needed: &Needed) -> u64 {
    let dead: Vec<OpId> = body.walk_all().filter(|&op| !needed.ops[op]).collect();
    // They may use each other in a circle, so all uses go first.
    dead.iter().for_each(|&op| body.set_operands(op, &[]));
    dead.iter().rev().for_each(|&op| body.erase(op));
    dead.len() as u64
}

/// Erases the arguments of a block that are not needed.
fn erase_arguments(body: &mut Body, block: BlockId, needed: &Needed) -> u64 {
    let arguments = body.arguments(block).to_vec();
    let dead = arguments.iter().enumerate().rev().filter(|(_, value)| !needed.values[**value]);
    let mut count = 0;
    for (index, _) in dead {
        body.erase_argument(block, index);
        count += 1;
    }
    count
}

/// Takes arguments of regions and results of an operation away.
fn shrink(body: &mut Body, op: OpId, group: &Group, keep: &[bool]) {
    for &target in &group.targets {
        if let FlowPoint::Region(number) = target {
            let region = body.regions(op)[number];
            keep_arguments(body, region, keep);
        }
    }
    if !group.targets.contains(&FlowPoint::Parent) {
        return;
    }
    let old: Vec<ValueId> = body.results(op).zip(keep).filter(|&(_, &keep)| keep).map(|(value, _)| value).collect();
    let types: Vec<Type> = old.iter().map(|&value| body.ty(value)).collect();
    let new = with_results(body, op, &types);
    let results: Vec<ValueId> = body.results(new).collect();
    for (old, new) in old.into_iter().zip(results) {
        let name = body.value_name(old);
        body.set_value_name(new, name);
        body.replace_all_uses(old, new);
    }
    body.erase(op);
}
