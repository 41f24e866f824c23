//! Dominance: whether a value is there whenever an operation that uses it runs.
//!
//! Trees are made (by petgraph) only for regions with several blocks; in a single block the
//! order numbers answer. Blocks of a tree are numbered so that each covers the numbers of those
//! that it dominates: a question takes the same time however long a chain of blocks is.

use hashbrown::HashMap;
use petgraph::algo::dominators;
use petgraph::graphmap::DiGraphMap;

use crate::body::{Body, ValueDef};
use crate::def::Traits;
use crate::ids::*;

/// The dominator trees of a body, made when they are first asked for.
pub struct Dominance<'a> {
    body: &'a Body,
    trees: HashMap<RegionId, Option<Tree>>,
}

/// By block that can be reached: its number, and the end of the numbers of those that it dominates.
type Tree = IdMap<BlockId, Option<(u32, u32)>>;

impl<'a> Dominance<'a> {
    /// The dominance of a body as it is now.
    pub fn new(body: &'a Body) -> Dominance<'a> {
        Dominance { body, trees: HashMap::new() }
    }

    fn tree(&mut self, region: RegionId) -> Option<&Tree> {
        let body = self.body;
        self.trees.entry(region).or_insert_with(|| tree(body, region)).as_ref()
    }

    /// Whether control reaches a block from the entry of its region.
    pub fn is_reachable(&mut self, block: BlockId) -> bool {
        let Some(region) = self.body.region_of(block) else { return false };
        match self.tree(region) {
            None => self.body.entry(region) == Some(block),
            Some(tree) => tree[block].is_some(),
        }
    }

    /// Whether every way to block `b` goes through block `a` of the same region.
    pub fn block_dominates(&mut self, a: BlockId, b: BlockId) -> bool {
        if a == b {
            return true;
        }
        let Some(region) = self.body.region_of(a) else { return false };
        let Some(tree) = self.tree(region) else { return false };
        match (tree[a], tree[b]) {
            // A block that cannot be reached is dominated by all.
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((start, end)), Some((number, _))) => (start..end).contains(&number),
        }
    }

    /// Whether a value is there whenever `user` runs. Values of an enclosing graph region are
    /// there in any order.
    pub fn value_dominates(&mut self, value: ValueId, user: OpId) -> bool {
        let body = self.body;
        let (block, defining) = match body.value_def(value) {
            ValueDef::Result(op, _) => match body.block_of(op) {
                Some(block) => (block, Some(op)),
                None => return false,
            },
            ValueDef::Argument(block, _) => (block, None),
            ValueDef::Forward => return false,
        };
        let Some(region) = body.region_of(block) else { return false };
        let Some((user_block, user)) = self.lift(user, region) else { return false };
        if user_block != block {
            return self.block_dominates(block, user_block);
        }
        match defining {
            None => true,
            Some(op) if op == user => false,
            Some(op) => body.is_before(op, user) || is_graph_region(body, region),
        }
    }

    /// The operation of `region` that is `op` or has it inside, and its block.
    fn lift(&self, mut op: OpId, region: RegionId) -> Option<(BlockId, OpId)> {
        loop {
            let block = self.body.block_of(op)?;
            if self.body.region_of(block) == Some(region) {
                return Some((block, op));
            }
            op = self.body.block_parent(block)?;
        }
    }
}

fn is_graph_region(body: &Body, region: RegionId) -> bool {
    let def = body.region_parent(region).map_or(body.def, |op| body.def(op));
    def.has(Traits::GRAPH_REGION)
}

fn tree(body: &Body, region: RegionId) -> Option<Tree> {
    let entry = body.entry(region)?;
    body.next_block(entry)?;
    let mut graph = DiGraphMap::<BlockId, ()>::new();
    for block in body.blocks(region) {
        graph.add_node(block);
        for &next in body.last_op(block).map_or(&[][..], |op| body.successors(op)) {
            graph.add_edge(block, next, ());
        }
    }
    let dominators = dominators::simple_fast(&graph, entry);
    let mut children: IdMap<BlockId, Vec<BlockId>> = IdMap::default();
    for block in body.blocks(region) {
        if let Some(above) = dominators.immediate_dominator(block) {
            children[above].push(block);
        }
    }
    Some(number(entry, &children))
}

/// Numbers a tree from its root down, each block before those below it.
fn number(root: BlockId, children: &IdMap<BlockId, Vec<BlockId>>) -> Tree {
    let mut tree = Tree::default();
    let mut next = 0;
    // A block, and how many of its children are done.
    let mut open = vec![(root, 0)];
    while let Some((block, done)) = open.last_mut() {
        let (block, child) = (*block, children[*block].get(*done).copied());
        if *done == 0 {
            tree[block] = Some((next, next));
            next += 1;
        }
        *done += 1;
        match child {
            Some(child) => open.push((child, 0)),
            None => {
                if let Some((_, end)) = &mut tree[block] {
                    *end = next;
                }
                open.pop();
            }
        }
    }
    tree
}
