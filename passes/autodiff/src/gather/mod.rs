//! Scatters into gathers: a loop whose iterations add to elements of their neighbours becomes one
//! in which every element fetches what is added to it, and one with the rest.
//!
//! ```text
//! for i in l..u { g = ..i..; dx[i - 1] += f(g); dx[i + 1] += h(g); dy[i] = 0 }
//!
//! for m in l..u + 2 {                      dx[m - 1] gets, in the order of the iterations:
//!     if l + 2 <= m { dx[m - 1] += h(..m - 2..) }
//!     if m < u      { dx[m - 1] += f(..m..) }
//! }
//! for i in l..u { dy[i] = 0 }
//! ```
//!
//! What an iteration adds is computed again for each element that it adds to. Each element gets
//! its terms in the order of before, so sums have the same bits. This works on what was emitted,
//! and asks it alone whether it is legal: subscripts with constant offsets, and nothing that a
//! term reads is written before it is read.

mod additions;
mod emission;
mod inverse;
pub(crate) mod parts;
mod preimage;

use affine::{Access, Linear};
use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Body, Context, Op, OpId, ValueId};

use crate::program::{Kind, kind_of};

/// Operations that one loop may get; beyond them the scatter stays.
const MAX_COPIES: usize = 1024;
/// Pairs of a load and a write that are compared for one loop.
const MAX_PAIRS: usize = 256;

/// Whether a loop is still there without its additions.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Rest {
    /// It does something else.
    There,
    /// Nothing was left of it, so it is gone.
    Gone,
}

/// What becomes of additions that two iterations of a loop may make to one element.
pub struct Scatters {
    plans: Vec<Scatter>,
}

enum Scatter {
    /// Neighbours add at constant offsets.
    Neighbours(Nest, Vec<Group>),
    /// The iteration follows from the element.
    Preimage(preimage::Preimage),
    /// There is a copy for each part of the loop.
    Parts(ValueId),
    /// Iterations are listed by the element.
    Inverse(inverse::Inverse),
}

/// Which buffers two iterations may add to.
pub struct Colliding {
    /// The adjoint.
    pub buffer: ValueId,
    /// Whether a subscript comes from memory, and else from the iteration.
    pub is_indexed: bool,
    /// Whether it is so small, beside the loop, that each part of the loop can have a copy.
    pub is_small: bool,
}

impl Scatters {
    /// Finds out how elements of these buffers can get what iterations of a loop add, without races;
    /// an error says why they cannot.
    pub fn find(cx: &Context, body: &Body, root: OpId, buffers: &[Colliding]) -> Result<Scatters, &'static str> {
        let mut plans = Vec::new();
        for colliding in buffers {
            let buffer = colliding.buffer;
            plans.push(match () {
                () if colliding.is_indexed && colliding.is_small => {
                    parts::check(cx, body, root, &[buffer])?;
                    Scatter::Parts(buffer)
                }
                () if colliding.is_indexed => Scatter::Inverse(inverse::Inverse::of(cx, body, root, buffer)?),
                () => match neighbours(cx, body, root, buffer) {
                    Ok((nest, groups)) => Scatter::Neighbours(nest, groups),
                    Err(why) => match preimage::Preimage::of(cx, body, root, buffer) {
                        Ok(found) => Scatter::Preimage(found),
                        Err(preimage::NO_ITERATION | preimage::DIFFERENT) => return Err(why),
                        Err(other) => return Err(other),
                    },
                },
            });
        }
        Ok(Scatters { plans })
    }

    /// How, in words, in the order of the buffers.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        self.plans.iter().map(|plan| match plan {
            Scatter::Neighbours(..) => "gather what neighbours add",
            Scatter::Preimage(_) => "find the iterations that add to them",
            Scatter::Parts(_) => "are added up from a copy for each part of the loop",
            Scatter::Inverse(_) => "get what the iterations add that are listed for them",
        })
    }

    /// Writes it; the loop keeps the rest. With parts, there is another loop in its place.
    pub fn emit(self, cx: &Context, body: &mut Body, root: OpId) -> Rest {
        for plan in &self.plans {
            match plan {
                Scatter::Neighbours(nest, groups) => groups.iter().for_each(|group| group.emit(cx, body, nest)),
                Scatter::Preimage(found) => found.emit(cx, body),
                Scatter::Inverse(found) => found.emit(cx, body),
                Scatter::Parts(_) => {}
            }
        }
        let mut copied = Vec::new();
        for plan in &self.plans {
            match plan {
                Scatter::Neighbours(_, groups) => {
                    groups.iter().flat_map(|group| &group.members).for_each(|member| body.erase(member.op));
                }
                Scatter::Preimage(found) => found.additions().erase(body),
                Scatter::Inverse(found) => found.additions().erase(body),
                Scatter::Parts(buffer) => copied.push(*buffer),
            }
        }
        let rest = drop_unused(body, root);
        if copied.is_empty() || rest == Rest::Gone {
            return rest;
        }
        parts::emit(cx, body, root, &copied);
        Rest::Gone
    }
}

/// The additions to a buffer that may meet at constant offsets.
fn neighbours(cx: &Context, body: &Body, root: OpId, buffer: ValueId) -> Result<(Nest, Vec<Group>), &'static str> {
    let nest = Nest::of(cx, body, root)?;
    let groups = nest.groups(cx, body, buffer)?;
    let copies = groups.iter().flat_map(|group| &group.members).map(|member| nest.slice(body, member.value).len());
    if copies.sum::<usize>() > MAX_COPIES {
        return Err("too much would be computed again");
    }
    nest.check_reads(cx, body, &groups)?;
    Ok((nest, groups))
}

/// Erases what nobody needs any more; the whole loop if it does nothing.
fn drop_unused(body: &mut Body, root: OpId) -> Rest {
    let inner: Vec<OpId> = body.regions(root).iter().flat_map(|&region| body.walk(region)).collect();
    for op in inner.into_iter().rev().chain([root]) {
        let blocks = body.regions(op).iter().filter_map(|&region| body.entry(region));
        let is_idle = match kind_of(body, op) {
            Kind::Pure | Kind::Load => true,
            Kind::For | Kind::If => blocks.into_iter().all(|block| body.ops(block).nth(1).is_none()),
            _ => false,
        };
        if is_idle && !body.any_result_used(op) {
            body.erase(op);
            if op == root {
                return Rest::Gone;
            }
        }
    }
    Rest::There
}

/// Loops with nothing but subscripts and loads between them.
struct Nest {
    /// Outermost first.
    loops: Vec<Level>,
}

#[derive(Copy, Clone)]
struct Level {
    op: OpId,
    block: BlockId,
    induction: ValueId,
    lower: ValueId,
    upper: ValueId,
}

/// An addition to an element.
struct Member {
    op: OpId,
    value: ValueId,
    /// The iteration, in each loop, of which the subscripts without offsets are those of this one.
    shifts: Vec<i64>,
}

/// Additions that may be to one element, in different iterations.
struct Group {
    buffer: ValueId,
    /// In the order in which an element gets them.
    members: Vec<Member>,
}

impl Nest {
    fn of(cx: &Context, body: &Body, root: OpId) -> Result<Nest, &'static str> {
        let (mut loops, mut next) = (Vec::new(), Some(root));
        while let Some(op) = next.take() {
            let level = Level::of(cx, body, root, op)?;
            loops.push(level);
            for inner in body.ops(level.block) {
                match kind_of(body, inner) {
                    Kind::Pure | Kind::Load | Kind::Terminator => {}
                    Kind::For if next.is_none() => next = Some(inner),
                    Kind::Store | Kind::Accumulate => {}
                    _ => return Err("its body has control flow or buffers of its own"),
                }
            }
            let is_write = |op: OpId| matches!(kind_of(body, op), Kind::Store | Kind::Accumulate);
            if next.is_some() && body.ops(level.block).any(is_write) {
                return Err("it writes between its loops");
            }
        }
        Ok(Nest { loops })
    }

    fn innermost(&self) -> BlockId {
        self.loops[self.loops.len() - 1].block
    }

    fn level_of(&self, induction: ValueId) -> Option<usize> {
        self.loops.iter().position(|level| level.induction == induction)
    }

    fn root(&self) -> OpId {
        self.loops[0].op
    }

    /// The additions to a buffer, those that may meet together; single ones are left out.
    fn groups(&self, cx: &Context, body: &Body, buffer: ValueId) -> Result<Vec<Group>, &'static str> {
        let mut plan: Option<Vec<Linear>> = None;
        let mut keys: Vec<Vec<i64>> = Vec::new();
        let mut groups: Vec<Group> = Vec::new();
        for op in body.ops(self.innermost()).filter(|&op| Access::of(body, op).is_some_and(|a| a.memref == buffer)) {
            let access = Access::of(body, op).expect("it was filtered for");
            let is_sum = loops::Accumulate::cast(body, op)
                .is_some_and(|accumulate| accumulate.kind(cx, body) == loops::AccumulateKind::Add);
            if !is_sum {
                return Err("it also reads or writes what it adds to");
            }
            let mut forms: Vec<Linear> = access.subscripts.iter().map(|&at| Linear::of(cx, body, at)).collect();
            let offsets: Vec<i64> = forms.iter_mut().map(|form| std::mem::take(&mut form.constant)).collect();
            let plan = plan.get_or_insert_with(|| forms.clone());
            if *plan != forms {
                return Err("subscripts differ by more than a constant");
            }
            let (shifts, key) = self.shifts(body, plan, &offsets)?;
            let member = Member { op, value: body.operand(op, 0), shifts };
            match keys.iter().position(|known| *known == key) {
                Some(at) => groups[at].members.push(member),
                None => {
                    keys.push(key);
                    groups.push(Group { buffer, members: vec![member] });
                }
            }
        }
        groups.retain(|group| group.members.iter().any(|member| member.shifts != group.members[0].shifts));
        for group in &mut groups {
            group.settle(self.loops.len());
        }
        Ok(groups)
    }

    /// By how many iterations offsets move in each loop, and what else tells elements apart.
    fn shifts(&self, body: &Body, forms: &[Linear], offsets: &[i64]) -> Result<(Vec<i64>, Vec<i64>), &'static str> {
        let (mut shifts, mut key) = (vec![None; self.loops.len()], Vec::new());
        for (form, &offset) in forms.iter().zip(offsets) {
            let mut own = None;
            for &(term, factor) in &form.terms {
                match self.level_of(term.first) {
                    Some(level) if term.second.is_none() && own.is_none() => own = Some((level, factor)),
                    None if term.values().all(|value| !body.is_defined_inside(value, self.root())) => {}
                    _ => return Err("a subscript is not an iteration and an offset"),
                }
            }
            match own {
                None => key.push(offset),
                Some((level, _)) if shifts[level].is_some() => return Err("an iteration stands in two subscripts"),
                Some((level, factor)) => {
                    // factor * i + offset = factor * (i + shift) + rest, the rest not negative
                    shifts[level] = Some(offset.div_euclid(factor));
                    key.push(offset.rem_euclid(factor));
                }
            }
        }
        let shifts: Option<Vec<i64>> = shifts.into_iter().collect();
        Ok((shifts.ok_or("it adds to the same element in all iterations of a loop")?, key))
    }

    /// The operations of the nest that a value is made of, in program order.
    fn slice(&self, body: &Body, value: ValueId) -> Vec<OpId> {
        let (mut found, mut work) = (HashSet::new(), vec![value]);
        while let Some(value) = work.pop() {
            let op = body.defining_op(value).filter(|&op| body.is_inside(op, self.root()));
            if let Some(op) = op.filter(|&op| found.insert(op)) {
                work.extend(body.operands(op));
            }
        }
        let all = self.loops.iter().flat_map(|level| body.ops(level.block));
        all.filter(|op| found.contains(op)).collect()
    }

    /// Checks that every load that a term is made of finds the same before the nest as in its
    /// iteration.
    fn check_reads(&self, cx: &Context, body: &Body, groups: &[Group]) -> Result<(), &'static str> {
        let mut pairs = MAX_PAIRS;
        let mut writes: HashMap<ValueId, Vec<Access>> = HashMap::new();
        for access in body.ops(self.innermost()).filter_map(|op| Access::of(body, op)).filter(Access::writes) {
            writes.entry(access.memref).or_default().push(access);
        }
        let mut seen = HashSet::new();
        for member in groups.iter().flat_map(|group| &group.members) {
            for load in self.slice(body, member.value) {
                let Some(read) = Access::of(body, load).filter(|_| seen.insert(load)) else { continue };
                for write in writes.get(&read.memref).map_or(&[][..], Vec::as_slice) {
                    pairs = pairs.checked_sub(1).ok_or("it reads and writes too much")?;
                    if !self.is_read_first(cx, body, &read, write) {
                        return Err("a term reads what the loop writes");
                    }
                }
            }
        }
        Ok(())
    }

    fn is_read_first(&self, cx: &Context, body: &Body, read: &Access, write: &Access) -> bool {
        let is_same_block = body.block_of(read.op) == body.block_of(write.op);
        let around = self.loops.iter().filter(|level| body.is_inside(read.op, level.op));
        (!is_same_block || body.is_before(read.op, write.op))
            && around.into_iter().all(|level| affine::carried(cx, body, read, write, level.op).is_never())
    }
}

impl Level {
    fn of(cx: &Context, body: &Body, root: OpId, op: OpId) -> Result<Level, &'static str> {
        let hook = body.def(op).hooks.loop_like.ok_or("it does not count")?;
        let counted = hook(ir::View::new(cx, body, op));
        let is_known = |value| is_known_before(body, root, value);
        let step = ir::constant_of(cx, body, counted.step).and_then(|step| step.as_integer(cx));
        let block = body.entry(counted.body).ok_or("it has no body")?;
        match () {
            () if !counted.carried.is_empty() => Err("a loop inside carries a value"),
            () if step != Some(1) => Err("its steps are not of one"),
            () if ![counted.lower, counted.upper].into_iter().all(is_known) => Err("bounds change in it"),
            () => {
                let (lower, upper, induction) = (counted.lower, counted.upper, counted.induction);
                Ok(Level { op, block, induction, lower, upper })
            }
        }
    }
}

/// Whether a value can be computed before a nest.
fn is_known_before(body: &Body, root: OpId, value: ValueId) -> bool {
    let mut work = vec![value];
    let mut seen = HashSet::new();
    while let Some(value) = work.pop() {
        if !body.is_defined_inside(value, root) || !seen.insert(value) {
            continue;
        }
        match body.defining_op(value).filter(|&op| kind_of(body, op) == Kind::Pure) {
            Some(op) => work.extend(body.operands(op)),
            None => return false,
        }
    }
    true
}

impl Group {
    /// Counts shifts from the smallest in each loop, and puts members in the order in which an
    /// element gets them: those of earlier iterations first.
    fn settle(&mut self, depth: usize) {
        for at in 0..depth {
            let least = self.members.iter().map(|member| member.shifts[at]).min().unwrap_or(0);
            self.members.iter_mut().for_each(|member| member.shifts[at] -= least);
        }
        self.members.sort_by(|a, b| b.shifts.cmp(&a.shifts));
    }

    fn span(&self, at: usize) -> i64 {
        self.members.iter().map(|member| member.shifts[at]).max().unwrap_or(0)
    }
}
