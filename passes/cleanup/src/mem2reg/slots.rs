//! Which buffers are replaced, and which elements of them there are.

use hashbrown::{HashMap, HashSet};
use ir::interfaces::{AccessKind, Effect, EffectKind};
use ir::{Body, Context, OpId, RegionId, Traits, Type, TypeKind, ValueId, ValueName, View, constant_of};
use rewrite::carried::Ways;

/// An element of a buffer, which becomes a value that changes.
pub struct Slot {
    /// The type of the element.
    pub ty: Type,
    /// The region in which the buffer is made.
    pub home: RegionId,
    /// The name of the buffer, for the values.
    pub name: Option<ValueName>,
}

/// The elements that become values, by number.
#[derive(Default)]
pub struct Slots {
    /// The elements.
    pub slots: Vec<Slot>,
    /// The operations that make the buffers, with the range of their elements.
    pub allocations: HashMap<OpId, std::ops::Range<usize>>,
    /// What operations do with which element.
    pub accesses: HashMap<OpId, (usize, AccessKind)>,
    /// The operations that give the buffers back.
    pub frees: HashSet<OpId>,
    /// The elements that operations with regions change inside, each once.
    pub changed: HashMap<OpId, Vec<usize>>,
    noted: HashSet<(OpId, usize)>,
}

/// What is done with one buffer.
struct Buffer {
    accesses: Vec<(OpId, Vec<i64>, AccessKind)>,
    frees: Vec<OpId>,
}

impl Slots {
    /// The buffers of a body that can be replaced, of at most so many elements.
    pub fn find(cx: &Context, body: &Body, limit: u64) -> Slots {
        let mut slots = Slots::default();
        let mut finder = Finder { cx, body, carries: HashMap::new(), branches: HashMap::new() };
        for op in body.walk_all() {
            if let Some((home, element)) = finder.candidate(op, limit)
                && let Some(buffer) = finder.buffer(op, home)
            {
                slots.add(body, op, home, element, buffer);
            }
        }
        slots.changed.values_mut().for_each(|changed| changed.sort_unstable());
        slots
    }

    fn add(&mut self, body: &Body, op: OpId, home: RegionId, ty: Type, buffer: Buffer) {
        let mut places: Vec<&Vec<i64>> = buffer.accesses.iter().map(|(_, place, _)| place).collect();
        places.sort_unstable();
        places.dedup();
        let first = self.slots.len();
        let name = body.value_name(body.result(op, 0));
        self.slots.extend(places.iter().map(|_| Slot { ty, home, name }));
        self.allocations.insert(op, first..first + places.len());
        self.frees.extend(buffer.frees);
        for (user, place, kind) in &buffer.accesses {
            let slot = first + places.binary_search(&place).unwrap_or_default();
            self.accesses.insert(*user, (slot, *kind));
            if !matches!(kind, AccessKind::Load(_)) {
                self.change(body, *user, slot);
            }
        }
    }

    /// Notes that an element is changed in all operations around one, up to its home.
    fn change(&mut self, body: &Body, user: OpId, slot: usize) {
        for around in ancestors(body, user, self.slots[slot].home) {
            // Who notes it for one operation has noted it for those around.
            if !self.noted.insert((around, slot)) {
                return;
            }
            self.changed.entry(around).or_default().push(slot);
        }
    }
}

/// The operations around one that stand in `home` or further in, from the innermost.
fn ancestors(body: &Body, op: OpId, home: RegionId) -> impl Iterator<Item = OpId> + '_ {
    let region_of = move |op: OpId| body.block_of(op).and_then(|block| body.region_of(block));
    std::iter::successors(Some(op), move |&op| if region_of(op) == Some(home) { None } else { body.parent_op(op) })
        .skip(1)
}

struct Finder<'f> {
    cx: &'f Context,
    body: &'f Body,
    /// Whether an operation with regions can carry more values.
    carries: HashMap<OpId, bool>,
    /// Whether all ways between the blocks of a region can.
    branches: HashMap<RegionId, bool>,
}

impl Finder<'_> {
    /// The home and the type of the elements, if an operation makes a buffer that may do.
    fn candidate(&mut self, op: OpId, limit: u64) -> Option<(RegionId, Type)> {
        let (cx, body) = (self.cx, self.body);
        let hook = body.def(op).hooks.effects.filter(|_| body.result_count(op) == 1)?;
        let buffer = body.result(op, 0);
        let TypeKind::Memref { element, layout: None, .. } = *body.ty(buffer).kind(cx) else { return None };
        body.ty(buffer).element_count(cx).filter(|&count| count <= limit)?;
        let is_number = element.is_float(cx) || (element.is_signless(cx) && element.width(cx)? <= 64);
        let mut effects: Vec<Effect> = Vec::new();
        hook(View::new(cx, body, op), &mut effects);
        let makes = effects == [Effect { kind: EffectKind::Allocate, on: Some(buffer) }];
        let home = body.region_of(body.block_of(op)?)?;
        (is_number && makes && has_vocabulary(cx) && self.branches(home)).then_some((home, element))
    }

    /// All that is done with a buffer; none if it is more than accesses at constant places.
    fn buffer(&mut self, op: OpId, home: RegionId) -> Option<Buffer> {
        let body = self.body;
        let memory = body.result(op, 0);
        let mut buffer = Buffer { accesses: Vec::new(), frees: Vec::new() };
        for user in body.users(memory) {
            if body.def(user).hooks.access.is_none() {
                self.gives_back(user, memory).then_some(())?;
                buffer.frees.push(user);
                continue;
            }
            let (place, kind) = self.access(user, memory)?;
            let changes = !matches!(kind, AccessKind::Load(_));
            if changes && !ancestors(body, user, home).all(|around| self.carries(around)) {
                return None;
            }
            buffer.accesses.push((user, place, kind));
        }
        Some(buffer)
    }

    /// The constant place of an access, inside of the buffer, and what is done.
    fn access(&self, user: OpId, memory: ValueId) -> Option<(Vec<i64>, AccessKind)> {
        let (cx, body) = (self.cx, self.body);
        let view = View::new(cx, body, user);
        let access = (view.def().hooks.access?)(view);
        let uses = body.operands(user).filter(|&value| value == memory).count();
        let shape = body.ty(memory).shape(cx)?;
        if access.memory != memory || uses != 1 || access.indices.len() != shape.len() {
            return None;
        }
        let place = |(&index, &size): (&ValueId, &i64)| {
            let index = i64::try_from(constant_of(cx, body, index)?.as_integer(cx)?).ok()?;
            (0..size).contains(&index).then_some(index)
        };
        let place = access.indices.iter().zip(shape).map(place).collect::<Option<Vec<i64>>>()?;
        Some((place, access.kind))
    }

    fn gives_back(&self, user: OpId, memory: ValueId) -> bool {
        let view = View::new(self.cx, self.body, user);
        let mut effects = Vec::new();
        let Some(hook) = view.def().hooks.effects else { return false };
        hook(view, &mut effects);
        effects == [Effect { kind: EffectKind::Free, on: Some(memory) }] && self.body.operand_count(user) == 1
    }

    fn carries(&mut self, op: OpId) -> bool {
        let view = View::new(self.cx, self.body, op);
        *self.carries.entry(op).or_insert_with(|| {
            let is_parallel = view.def().hooks.loop_like.is_some_and(|hook| hook(view).parallel);
            !is_parallel && Ways::of(view).is_some_and(|ways| ways.growth(view).is_some())
        })
    }

    /// Whether all branches between the blocks of a region say what they pass.
    fn branches(&mut self, region: RegionId) -> bool {
        let body = self.body;
        *self.branches.entry(region).or_insert_with(|| {
            let mut ends = body.blocks(region).filter_map(|block| body.last_op(block));
            ends.all(|op| body.successors(op).is_empty() || body.def(op).hooks.branch.is_some())
                && body.region_parent(region).is_none_or(|op| !body.def(op).has(Traits::GRAPH_REGION))
        })
    }
}

/// Whether some dialect has constants and arithmetic.
fn has_vocabulary(cx: &Context) -> bool {
    let dialects = cx.registry().dialects();
    dialects.iter().any(|dialect| dialect.constant.is_some())
        && dialects.iter().any(|dialect| dialect.arithmetic.is_some())
}
