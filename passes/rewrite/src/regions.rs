//! Tidying blocks: those that control cannot reach go, those with one way in and out merge.

use ir::{BlockId, Body, Context, IdMap, OpId, Point, RegionId, Traits, View};
use pass::Changed;

pub use crate::arguments::{Branch, simplify_arguments};

/// Tidies all regions of a body. Ways between blocks are known by the successors of their
/// terminators, and the values that go along by the branch hook.
pub fn simplify_regions(cx: &Context, body: &mut Body) -> Changed {
    each_region(body, |body, region| {
        erase_unreachable(body, region) | merge_blocks(cx, body, region) | simplify_arguments(cx, body, region)
    })
}

/// Erases the blocks that control cannot reach, in all regions of a body.
pub fn erase_unreachable_blocks(body: &mut Body) -> Changed {
    each_region(body, erase_unreachable)
}

/// Works on all regions of several blocks, outermost first.
fn each_region(body: &mut Body, work: impl Fn(&mut Body, RegionId) -> Changed) -> Changed {
    if !body.has_regions_of_blocks() {
        return Changed::No;
    }
    let has_blocks = |body: &Body, region| body.entry(region).is_some_and(|entry| body.next_block(entry).is_some());
    let inner = body.walk_all().flat_map(|op| body.regions(op).iter().copied());
    let all: Vec<RegionId> = body.roots().iter().copied().chain(inner).collect();
    let mut changed = Changed::No;
    for region in all {
        // Regions in erased blocks are not worth the work, but harmless.
        if has_blocks(body, region) {
            changed |= work(body, region);
        }
    }
    changed
}

/// The successors of a block.
fn successors(body: &Body, block: BlockId) -> &[BlockId] {
    body.last_op(block).map_or(&[], |op| body.successors(op))
}

/// Erases the blocks that control cannot reach from the first one.
fn erase_unreachable(body: &mut Body, region: RegionId) -> Changed {
    let mut reached: IdMap<BlockId, bool> = IdMap::new(false);
    let mut stack: Vec<BlockId> = body.entry(region).into_iter().collect();
    while let Some(block) = stack.pop() {
        if !std::mem::replace(&mut reached[block], true) {
            stack.extend(successors(body, block));
        }
    }
    let dead: Vec<BlockId> = body.blocks(region).filter(|&block| !reached[block]).collect();
    // Dead blocks may use each other's values in a circle, so all uses go first.
    for &block in &dead {
        let ops: Vec<OpId> = body.ops(block).collect();
        for op in ops {
            let regions = body.regions(op).iter();
            let inner: Vec<OpId> = regions.flat_map(|&region| body.walk(region)).collect();
            std::iter::once(op).chain(inner).for_each(|op| body.set_operands(op, &[]));
        }
    }
    dead.iter().for_each(|&block| body.erase_block(block));
    Changed::when(!dead.is_empty())
}

/// Merges each block that has one predecessor, which has one successor, into it.
fn merge_blocks(cx: &Context, body: &mut Body, region: RegionId) -> Changed {
    let mut predecessors: IdMap<BlockId, u32> = IdMap::new(0);
    for block in body.blocks(region) {
        successors(body, block).iter().for_each(|&next| predecessors[next] += 1);
    }
    let entry = body.entry(region);
    let mut changed = Changed::No;
    // In this order a chain is taken in from its head, so each operation moves once.
    for block in definition_order(body, region) {
        if body.region_of(block).is_none() {
            continue;
        }
        while let Some((terminator, successor)) = only_way(body, block) {
            let Some(hook) = body.def(terminator).hooks.branch else { break };
            let values = hook(View::new(cx, body, terminator), 0);
            let is_loop = successor == block || Some(successor) == entry;
            let fits = values.len() == body.arguments(successor).len();
            if is_loop || !fits || predecessors[successor] != 1 {
                break;
            }
            body.erase(terminator);
            body.inline_block(successor, Point::End(block), &values);
            changed = Changed::Yes;
        }
    }
    changed
}

/// The blocks of a region that control can reach, each after those that dominate it: in
/// reverse post-order.
pub fn definition_order(body: &Body, region: RegionId) -> Vec<BlockId> {
    let Some(entry) = body.entry(region) else { return Vec::new() };
    let mut seen: IdMap<BlockId, bool> = IdMap::new(false);
    seen[entry] = true;
    let (mut order, mut stack) = (Vec::new(), vec![(entry, 0)]);
    while let Some((block, next)) = stack.pop() {
        match successors(body, block).get(next) {
            None => order.push(block),
            Some(&successor) => {
                stack.push((block, next + 1));
                if !std::mem::replace(&mut seen[successor], true) {
                    stack.push((successor, 0));
                }
            }
        }
    }
    order.reverse();
    order
}

/// The terminator and successor of a block that control leaves by one way only.
fn only_way(body: &Body, block: BlockId) -> Option<(OpId, BlockId)> {
    let terminator = body.terminator(block)?;
    match body.successors(terminator) {
        &[successor] if body.def(terminator).has(Traits::TERMINATOR) => Some((terminator, successor)),
        _ => None,
    }
}
