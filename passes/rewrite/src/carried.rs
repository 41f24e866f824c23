//! Values that go between an operation and its regions: which lists of them there are, adding to
//! them and taking from them. All is read from the hook `region_flow`, so that loops and
//! conditionals of any dialect are one thing here.
//!
//! What passes values (the operation itself, or the terminator of a region) is a source; what
//! gets them (the first block of a region, or the results) is a target. A source passes one list
//! to all its targets, so lists that share a source grow and shrink together: a *group*.

use ir::interfaces::{FlowEdge, FlowPoint};
use ir::{Body, OpDef, OpId, OpSpec, Point, Type, ValueId, View};

/// The ways of values between an operation and its regions.
pub struct Ways {
    edges: Vec<FlowEdge>,
    /// Regions without a block, through which control goes as if they had an empty one.
    empty: Vec<usize>,
}

/// Sources and targets of lists that have the same length.
#[derive(Clone, Default, Debug)]
pub struct Group {
    /// What passes values; [`FlowPoint::Parent`] is the operation, which passes operands.
    pub sources: Vec<FlowPoint>,
    /// What gets values; [`FlowPoint::Parent`] stands for the results.
    pub targets: Vec<FlowPoint>,
    /// How many values are in a list.
    pub length: usize,
}

impl Ways {
    /// The ways of an operation; none if it does not describe them, if a region has several
    /// blocks, or if its lists are not where `FlowEdge` says.
    pub fn of(view: View<'_>) -> Option<Ways> {
        let (body, op) = (view.body, view.op);
        let hook = view.def().hooks.region_flow?;
        let regions = body.regions(op);
        let has_blocks =
            |&region: &ir::RegionId| body.entry(region).is_some_and(|entry| body.next_block(entry).is_some());
        if view.def().has_operand_segments() || regions.iter().any(has_blocks) {
            return None;
        }
        let empty: Vec<usize> = (0..regions.len()).filter(|&number| body.entry(regions[number]).is_none()).collect();
        let mut ways = Ways { edges: hook(view), empty };
        ways.edges.iter().all(|edge| ways.is_regular(body, op, edge)).then_some(())?;
        ways.lead_through_empty()?;
        Some(ways)
    }

    /// Whether the values of a way are the last ones of their source and their target.
    fn is_regular(&self, body: &Body, op: OpId, edge: &FlowEdge) -> bool {
        let Some(source) = self.source(body, op, edge.from) else { return false };
        let count = body.operand_count(source);
        let takes = match edge.to {
            FlowPoint::Parent => body.result_count(op),
            FlowPoint::Region(number) => {
                let block = body.regions(op).get(number).and_then(|&region| body.entry(region));
                let Some(block) = block else { return false };
                body.arguments(block).len().wrapping_sub(edge.skipped)
            }
        };
        let passes = edge.values.len();
        !body.def(source).has_operand_segments()
            && passes <= count
            && passes == takes
            && body.operands(source).skip(count - passes).eq(edge.values.iter().copied())
    }

    /// A way around an empty region becomes one through it.
    fn lead_through_empty(&mut self) -> Option<()> {
        let is_around =
            |edge: &FlowEdge| edge.from == FlowPoint::Parent && edge.to == FlowPoint::Parent && edge.values.is_empty();
        if self.empty.is_empty() {
            return Some(());
        }
        let around = self.edges.iter().filter(|edge| is_around(edge)).count();
        if around != self.empty.len() {
            return None;
        }
        self.edges.retain(|edge| !is_around(edge));
        for &number in &self.empty {
            let inside = FlowPoint::Region(number);
            let way = |from, to| FlowEdge { from, to, values: Vec::new(), skipped: 0 };
            self.edges.extend([way(FlowPoint::Parent, inside), way(inside, FlowPoint::Parent)]);
        }
        Some(())
    }

    /// The operation whose operands a source passes; none for an empty region.
    pub fn source(&self, body: &Body, op: OpId, point: FlowPoint) -> Option<OpId> {
        match point {
            FlowPoint::Parent => Some(op),
            FlowPoint::Region(number) => body.terminator(body.entry(*body.regions(op).get(number)?)?),
        }
    }

    /// The ways.
    pub fn edges(&self) -> &[FlowEdge] {
        &self.edges
    }

    /// The ways into a target.
    pub fn ways_into(&self, target: FlowPoint) -> impl Iterator<Item = &FlowEdge> {
        self.edges.iter().filter(move |edge| edge.to == target)
    }

    /// The groups of lists, by their first target.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for edge in &self.edges {
            if groups.iter().all(|group| !group.targets.contains(&edge.to)) {
                let mut group = Group { targets: vec![edge.to], length: edge.values.len(), ..Group::default() };
                self.close(&mut group);
                groups.push(group);
            }
        }
        groups
    }

    /// Adds the sources of the targets of a group, their other targets, and so on.
    fn close(&self, group: &mut Group) {
        loop {
            let before = (group.sources.len(), group.targets.len());
            for edge in &self.edges {
                if group.targets.contains(&edge.to) && !group.sources.contains(&edge.from) {
                    group.sources.push(edge.from);
                }
                if group.sources.contains(&edge.from) && !group.targets.contains(&edge.to) {
                    group.targets.push(edge.to);
                }
            }
            if before == (group.sources.len(), group.targets.len()) {
                return;
            }
        }
    }

    /// The lists that must grow so that a value which is changed inside comes out again: the
    /// results, and where control comes from several places. None if one of them cannot grow.
    pub fn growth(&self, view: View<'_>) -> Option<Group> {
        let (body, op) = (view.body, view.op);
        let mut group = Group { targets: vec![FlowPoint::Parent], ..Group::default() };
        for number in 0..body.regions(op).len() {
            if self.ways_into(FlowPoint::Region(number)).count() > 1 {
                group.targets.push(FlowPoint::Region(number));
            }
        }
        self.close(&mut group);
        let takes_more = |def: &OpDef| def.operands.last().is_some_and(|slot| slot.arity == ir::def::Arity::Variadic);
        let grows = group.sources.iter().all(|&point| match self.source(body, op, point) {
            Some(source) => takes_more(body.def(source)),
            None => self.terminator_of_others(body, op).is_some_and(|last| takes_more(body.def(last))),
        });
        let gives_more = view.def().results.last().is_some_and(|slot| slot.arity == ir::def::Arity::Variadic);
        let goes_through = !group
            .targets
            .iter()
            .any(|target| matches!(target, FlowPoint::Region(number) if self.empty.contains(number)));
        (grows && gives_more && goes_through).then_some(group)
    }

    /// A terminator like which an empty region can end: that of another region, if it passes
    /// nothing beside the list.
    fn terminator_of_others(&self, body: &Body, op: OpId) -> Option<OpId> {
        let is_plain = |last: &OpId, edge: &FlowEdge| {
            body.operand_count(*last) == edge.values.len()
                && body.successors(*last).is_empty()
                && body.regions(*last).is_empty()
        };
        self.ways_into(FlowPoint::Parent)
            .find_map(|edge| self.source(body, op, edge.from).filter(|last| *last != op && is_plain(last, edge)))
    }

    /// Gives empty regions a block that passes nothing.
    pub fn fill_empty(&self, body: &mut Body, op: OpId) {
        let Some(like) = self.terminator_of_others(body, op) else { return };
        for &number in &self.empty {
            let region = body.regions(op)[number];
            let block = body.add_block(region, &[]);
            let spec = OpSpec::new(body.def(like), body.loc(op));
            let last = body.create(spec);
            body.insert(last, Point::End(block));
        }
    }
}

/// Adds values at the end of the operands of an operation.
pub fn append_operands(body: &mut Body, op: OpId, values: &[ValueId]) {
    let all: Vec<ValueId> = body.operands(op).chain(values.iter().copied()).collect();
    body.set_operands(op, &all);
}

/// Takes those of the last operands of an operation away for which `keep` says so.
pub fn keep_operands(body: &mut Body, op: OpId, keep: &[bool]) {
    let first = body.operand_count(op) - keep.len();
    let kept: Vec<ValueId> = body
        .operands(op)
        .enumerate()
        .filter(|&(index, _)| index < first || keep[index - first])
        .map(|(_, value)| value)
        .collect();
    body.set_operands(op, &kept);
}

/// Takes those of the last arguments of the first block of a region away for which `keep` says
/// so; they have no uses.
pub fn keep_arguments(body: &mut Body, region: ir::RegionId, keep: &[bool]) {
    let Some(block) = body.entry(region) else { return };
    let first = body.arguments(block).len() - keep.len();
    for index in (0..keep.len()).rev().filter(|&index| !keep[index]) {
        body.erase_argument(block, first + index);
    }
}

/// Puts an operation with more results in the place of one, as [`with_results`] does, and replaces and
/// erases that. Gives the new one, and the results that it has more.
pub fn with_more_results(body: &mut Body, op: OpId, more: &[Type]) -> (OpId, Vec<ValueId>) {
    let old: Vec<ValueId> = body.results(op).collect();
    let types: Vec<Type> = old.iter().map(|&value| body.ty(value)).chain(more.iter().copied()).collect();
    let new = with_results(body, op, &types);
    let mut results: Vec<ValueId> = body.results(new).collect();
    for (&old, &new) in old.iter().zip(&results) {
        body.set_value_name(new, body.value_name(old));
        body.replace_all_uses(old, new);
    }
    body.erase(op);
    (new, results.split_off(old.len()))
}

/// Makes an operation with results of other types in the place of one, around the same regions,
/// with the same operands and attributes. The old one, which has no regions left, stays before it
/// until its results are replaced and it is erased.
pub fn with_results(body: &mut Body, op: OpId, results: &[Type]) -> OpId {
    let regions = body.regions(op).to_vec();
    let spec = OpSpec {
        attrs: body.attrs(op),
        operands: body.operands(op).collect(),
        results: results.to_vec(),
        regions: regions.len(),
        ..OpSpec::new(body.def(op), body.loc(op))
    };
    let new = body.create(spec);
    body.insert(new, Point::After(op));
    for (from, to) in regions.into_iter().zip(body.regions(new).to_vec()) {
        body.move_blocks(from, to);
    }
    new
}
