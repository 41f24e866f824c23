//! The dominator tree of a region, from the root down.

use ir::{BlockId, Body, IdMap, RegionId};
use petgraph::algo::dominators::simple_fast;
use petgraph::graphmap::DiGraphMap;

/// The blocks of a region that control can reach, as a tree: below a block stand those to
/// which all ways lead through it. Number 0 is the first block.
pub(crate) struct Tree {
    blocks: Vec<BlockId>,
    children: Vec<Vec<usize>>,
}

impl Tree {
    /// The tree of a region that has blocks.
    pub fn new(body: &Body, region: RegionId) -> Tree {
        let all: Vec<BlockId> = body.blocks(region).collect();
        let mut graph = DiGraphMap::<BlockId, ()>::new();
        for &block in &all {
            graph.add_node(block);
            for &next in body.last_op(block).map_or(&[][..], |op| body.successors(op)) {
                graph.add_edge(block, next, ());
            }
        }
        let dominators = simple_fast(&graph, all[0]);
        let is_reached = |block: &BlockId| *block == all[0] || dominators.immediate_dominator(*block).is_some();
        let blocks: Vec<BlockId> = all.iter().copied().filter(is_reached).collect();
        let mut numbers: IdMap<BlockId, usize> = IdMap::new(0);
        blocks.iter().enumerate().for_each(|(number, &block)| numbers[block] = number);
        let mut children = vec![Vec::new(); blocks.len()];
        for (number, &block) in blocks.iter().enumerate() {
            if let Some(parent) = dominators.immediate_dominator(block) {
                children[numbers[parent]].push(number);
            }
        }
        Tree { blocks, children }
    }

    /// A block by its number.
    pub fn block(&self, number: usize) -> BlockId {
        self.blocks[number]
    }

    /// The blocks right below a block, in the order of the region.
    pub fn children(&self, number: usize) -> &[usize] {
        &self.children[number]
    }
}
