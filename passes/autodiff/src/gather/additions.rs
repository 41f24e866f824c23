//! The additions to one buffer anywhere in a loop, what they are made of, and how they are written
//! once more in another loop.
//!
//! What is written once more stands before the loop, so every load that an addition is made of has
//! to find there what it finds in its iteration.

use affine::Access;
use hashbrown::HashSet;
use ir::interfaces::Loop;
use ir::{BlockId, Body, Builder, CloneMap, Context, Op, OpId, RegionId, ValueDef, ValueId, View};

use super::MAX_PAIRS;
use crate::program::{Kind, kind_of};

/// The additions to one buffer in a loop.
pub(super) struct Additions {
    /// The outermost loop.
    pub root: OpId,
    /// The buffer.
    pub buffer: ValueId,
    /// The loop itself.
    pub counted: Loop,
    /// In program order.
    pub ops: Vec<OpId>,
    /// The loops and conditionals around all of them inside of the root, outermost first.
    pub around: Vec<OpId>,
    /// The loops and conditionals around any of them.
    path: HashSet<OpId>,
    /// The operations that they are made of.
    needed: HashSet<OpId>,
}

/// A loop as it counts.
pub(super) fn counted(cx: &Context, body: &Body, op: OpId) -> Option<Loop> {
    let counted = body.def(op).hooks.loop_like.map(|hook| hook(View::new(cx, body, op)))?;
    let step = ir::constant_of(cx, body, counted.step).and_then(|step| step.as_integer(cx));
    (step == Some(1) && body.ty(counted.induction) == ir::Type::INDEX).then_some(counted)
}

impl Additions {
    /// Looks for them. Nothing else may touch the buffer in the loop.
    pub fn of(cx: &Context, body: &Body, root: OpId, buffer: ValueId) -> Result<Additions, &'static str> {
        let counted = counted(cx, body, root).ok_or("its steps are not of one")?;
        if !counted.carried.is_empty() {
            return Err("it carries a value");
        }
        let mut ops = Vec::new();
        for op in body.regions(root).iter().flat_map(|&region| body.walk(region)) {
            match kind_of(body, op) {
                Kind::Pure | Kind::Load | Kind::Store | Kind::For | Kind::If | Kind::Terminator => {}
                Kind::Accumulate | Kind::Allocate | Kind::Free => {}
                _ => return Err("it does more than to compute, load and store"),
            }
            if body.operands(op).any(|operand| operand == buffer) {
                let is_sum = loops::Accumulate::cast(body, op)
                    .is_some_and(|accumulate| accumulate.kind(cx, body) == loops::AccumulateKind::Add);
                if !is_sum {
                    return Err("it also reads or writes what it adds to");
                }
                ops.push(op);
            }
        }
        let inside = |op: OpId| -> Vec<OpId> {
            let mut found: Vec<OpId> = std::iter::successors(body.parent_op(op), |&op| body.parent_op(op))
                .take_while(|&op| op != root)
                .collect();
            found.reverse();
            found
        };
        let paths: Vec<Vec<OpId>> = ops.iter().map(|&op| inside(op)).collect();
        let around = paths.first().ok_or("nothing is added")?;
        let around = around.iter().copied().filter(|op| paths.iter().all(|path| path.contains(op))).collect();
        let path = paths.into_iter().flatten().collect();
        let mut found = Additions { root, buffer, counted, ops, around, path, needed: HashSet::new() };
        let seeds: Vec<ValueId> = found.ops.iter().flat_map(|&op| body.operands(op).collect::<Vec<_>>()).collect();
        found.needed = found.made_of(cx, body, seeds)?;
        found.check_reads(cx, body, &found.needed)?;
        Ok(found)
    }

    /// The operations of the loop that values are made of, with what decides whether and how often
    /// the additions run.
    fn made_of(&self, cx: &Context, body: &Body, seeds: Vec<ValueId>) -> Result<HashSet<OpId>, &'static str> {
        let mut work = seeds;
        for &op in &self.path {
            match kind_of(body, op) {
                Kind::If => work.push(body.operand(op, 0)),
                Kind::For => work.extend(body.operands(op).take(3)),
                _ => return Err("an addition is inside of something else than loops and conditionals"),
            }
        }
        self.slice(cx, body, work)
    }

    /// The operations of the loop that values are made of.
    pub fn slice(&self, cx: &Context, body: &Body, mut work: Vec<ValueId>) -> Result<HashSet<OpId>, &'static str> {
        let (mut found, mut seen) = (HashSet::new(), HashSet::new());
        while let Some(value) = work.pop() {
            if !body.is_defined_inside(value, self.root) || !seen.insert(value) {
                continue;
            }
            match body.value_def(value) {
                ValueDef::Argument(block, index) => {
                    let around = body.block_parent(block).expect("it is inside of the loop");
                    if index > 0 && around != self.root {
                        work.push(passed(cx, body, around, value).ok_or("a term is carried by a loop inside")?);
                    }
                }
                ValueDef::Result(op, _) if found.insert(op) => {
                    if self.path.contains(&op) {
                        return Err("a term is a result of a loop or conditional that adds");
                    }
                    work.extend(body.operands(op));
                    let inner: Vec<OpId> = body.regions(op).iter().flat_map(|&region| body.walk(region)).collect();
                    for &inner in std::iter::once(&op).chain(&inner) {
                        let kind = kind_of(body, inner);
                        if !matches!(kind, Kind::Pure | Kind::Load | Kind::For | Kind::If | Kind::Terminator) {
                            return Err("a term is made by way of a buffer");
                        }
                        let used = body.operands(inner).filter(|&value| !body.is_defined_inside(value, op));
                        work.extend(used);
                    }
                }
                ValueDef::Result(..) | ValueDef::Forward => {}
            }
        }
        Ok(found)
    }

    /// Checks that every load of a slice finds the same before the loop as in its iteration.
    pub fn check_reads(&self, cx: &Context, body: &Body, slice: &HashSet<OpId>) -> Result<(), &'static str> {
        let mut pairs = MAX_PAIRS;
        let all = || body.regions(self.root).iter().flat_map(|&region| body.walk(region));
        let writes: Vec<Access> = all().filter_map(|op| Access::of(body, op)).filter(Access::writes).collect();
        let is_in = |op: OpId| {
            let mut around = std::iter::successors(Some(op), |&op| body.parent_op(op));
            around.any(|op| slice.contains(&op))
        };
        for read in all().filter(|&op| kind_of(body, op) == Kind::Load && is_in(op)) {
            let Some(read) = Access::of(body, read) else { return Err("a term reads in an unknown way") };
            if body.is_defined_inside(read.memref, self.root) {
                return Err("a term is made by way of a buffer");
            }
            for write in writes.iter().filter(|write| write.memref == read.memref) {
                pairs = pairs.checked_sub(1).ok_or("it reads and writes too much")?;
                if !self.is_read_first(cx, body, &read, write) {
                    return Err("a term reads what the loop writes");
                }
            }
        }
        Ok(())
    }

    fn is_read_first(&self, cx: &Context, body: &Body, read: &Access, write: &Access) -> bool {
        let is_before = std::iter::successors(Some(write.op), |&op| body.parent_op(op)).find_map(|op| {
            let at = body.ancestor_in(body.block_of(op)?, read.op)?;
            Some(at != op && body.is_before(at, op))
        });
        let common = affine::common_loops(body, read.op, write.op);
        let mut inner = common.into_iter().filter(|&op| body.is_inside(op, self.root));
        is_before == Some(true) && inner.all(|op| affine::carried(cx, body, read, write, op).is_never())
    }

    /// Writes the additions once more, in the iteration that `map` says: with the loops around them,
    /// but those that `known` lists, whose iterations it says, too.
    pub fn write(&self, b: &mut Builder<'_>, known: &[OpId], map: &mut CloneMap) {
        let copy = Copy { additions: self, needed: &self.needed, known, last: &self.ops };
        copy.region(b, self.counted.body, map, &mut |b, op, map| {
            b.body.clone_op(op, b.point, map);
        });
    }

    /// Writes what one addition needs of `slice`, with the loops around it but those of `left_out`, and
    /// in its place what `last` gives.
    pub fn write_instead(
        &self,
        b: &mut Builder<'_>,
        slice: &HashSet<OpId>,
        left_out: &[OpId],
        map: &mut CloneMap,
        last: &mut Last<'_>,
    ) {
        let copy = Copy { additions: self, needed: slice, known: left_out, last: &self.ops[..1] };
        copy.region(b, self.counted.body, map, last);
    }

    /// Takes the additions out of the loop.
    pub fn erase(&self, body: &mut Body) {
        self.ops.iter().for_each(|&op| body.erase(op));
    }
}

/// The value that a loop carries and gives on as it is, where it comes from.
fn passed(cx: &Context, body: &Body, around: OpId, value: ValueId) -> Option<ValueId> {
    let counted = body.def(around).hooks.loop_like.map(|hook| hook(View::new(cx, body, around)))?;
    let at = counted.carried.iter().position(|&carried| carried == value)?;
    (body.operand(counted.terminator?, at) == value).then_some(counted.inits[at])
}

/// What stands in the place of an addition.
type Last<'l> = dyn FnMut(&mut Builder<'_>, OpId, &mut CloneMap) + 'l;

struct Copy<'c> {
    additions: &'c Additions,
    needed: &'c HashSet<OpId>,
    known: &'c [OpId],
    /// The additions that are written.
    last: &'c [OpId],
}

impl Copy<'_> {
    fn region(&self, b: &mut Builder<'_>, region: RegionId, map: &mut CloneMap, last: &mut Last<'_>) {
        if let Some(block) = b.body.entry(region) {
            self.block(b, block, map, last);
        }
    }

    fn block(&self, b: &mut Builder<'_>, block: BlockId, map: &mut CloneMap, last: &mut Last<'_>) {
        for op in b.body.ops(block).collect::<Vec<_>>() {
            if self.last.contains(&op) {
                last(b, op, map);
            } else if self.needed.contains(&op) {
                b.body.clone_op(op, b.point, map);
            } else if self.additions.path.contains(&op) && self.leads_on(b.body, op) {
                self.around(b, op, map, last);
            }
        }
    }

    fn leads_on(&self, body: &Body, op: OpId) -> bool {
        self.last.iter().any(|&last| body.is_inside(last, op))
    }

    fn around(&self, b: &mut Builder<'_>, op: OpId, map: &mut CloneMap, last: &mut Last<'_>) {
        let (cx, regions) = (b.cx, b.body.regions(op).to_vec());
        let Some(hook) = b.body.def(op).hooks.loop_like else {
            let condition = map.value(b.body.operand(op, 0));
            let made = loops::If::build(b, &[], condition);
            let targets = [made.then(b.body), made.otherwise(b.body)];
            for (&source, target) in regions.iter().zip(targets) {
                let has_some = b.body.walk(source).any(|op| self.last.contains(&op));
                if has_some || source == regions[0] {
                    let block = b.body.add_block(target, &[]);
                    let mut inner = Builder::at_end(cx, b.body, block, b.loc);
                    self.region(&mut inner, source, map, last);
                    loops::Yield::build(&mut inner, &[]);
                }
            }
            return;
        };
        let counted = hook(View::new(cx, b.body, op));
        // What the loop only gives on is what it got.
        for (&carried, &init) in counted.carried.iter().zip(&counted.inits) {
            map.map(carried, map.value(init));
        }
        if self.known.contains(&op) {
            return self.region(b, counted.body, map, last);
        }
        let [lower, upper, step] = [counted.lower, counted.upper, counted.step].map(|bound| map.value(bound));
        loops::build_for(b, lower, upper, step, &[], |b, induction, _| {
            map.map(counted.induction, induction);
            self.region(b, counted.body, map, last);
            Vec::new()
        });
    }
}
