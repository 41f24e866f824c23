//! Which memory is meant: buffers that a function makes itself, seen through views, and others.

use hashbrown::HashSet;
use ir::interfaces::{Effect, EffectKind};
use ir::{Body, Context, OpId, Traits, ValueDef, ValueId, View};

/// Where the buffer of a memref comes from.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Root {
    /// An operation of this body makes it.
    Local(OpId),
    /// It is a parameter, which overlaps no other one.
    Parameter(ValueId),
    /// It was there before the function ran: it belongs to a symbol, or is a parameter of which
    /// nothing is known.
    Outer(ValueId),
    /// It may be any.
    Unknown,
}

/// What is assumed of memref parameters.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(crate) enum Parameters {
    /// They do not overlap, as the language says.
    Distinct,
    /// They may overlap.
    MayAlias,
}

impl Parameters {
    /// The assumption that the option `may-alias` of a pass makes.
    pub fn of_option(may_alias: bool) -> Parameters {
        if may_alias { Parameters::MayAlias } else { Parameters::Distinct }
    }
}

impl Root {
    /// The root of a memref.
    pub fn of(cx: &Context, body: &Body, value: ValueId, parameters: Parameters) -> Root {
        let value = source(cx, body, value);
        match body.value_def(value) {
            ValueDef::Result(op, _) if makes_buffer(cx, body, op) => Root::Local(op),
            ValueDef::Result(op, _) if body.def(op).has(Traits::PURE) && body.operand_count(op) == 0 => {
                Root::Outer(value)
            }
            ValueDef::Argument(block, _) if body.roots().first().and_then(|&root| body.entry(root)) == Some(block) => {
                match parameters {
                    Parameters::Distinct => Root::Parameter(value),
                    Parameters::MayAlias => Root::Outer(value),
                }
            }
            _ => Root::Unknown,
        }
    }
}

/// The operation of this body that makes the buffer which a memref shows, if it is known.
pub(crate) fn local_root(cx: &Context, body: &Body, value: ValueId) -> Option<OpId> {
    match Root::of(cx, body, value, Parameters::MayAlias) {
        Root::Local(op) => Some(op),
        _ => None,
    }
}

/// The memref that a memref shows a part of, or all of under another type.
fn source(cx: &Context, body: &Body, value: ValueId) -> ValueId {
    let mut value = value;
    while let ValueDef::Result(op, _) = body.value_def(value) {
        if !body.def(op).has(Traits::PURE) || !body.regions(op).is_empty() {
            break;
        }
        let mut memrefs = body.operands(op).filter(|&operand| is_memref(cx, body, operand));
        match (memrefs.next(), memrefs.next()) {
            (Some(only), None) => value = only,
            _ => break,
        }
    }
    value
}

fn is_memref(cx: &Context, body: &Body, value: ValueId) -> bool {
    use ir::TypeKind::{Memref, UnrankedMemref};
    matches!(body.ty(value).kind(cx), Memref { .. } | UnrankedMemref { .. })
}

/// Whether all that an operation does is to make a buffer.
fn makes_buffer(cx: &Context, body: &Body, op: OpId) -> bool {
    let Some(hook) = body.def(op).hooks.effects.filter(|_| body.result_count(op) == 1) else { return false };
    let buffer = body.result(op, 0);
    if !is_memref(cx, body, buffer) {
        return false;
    }
    let mut effects = Vec::new();
    hook(View::new(cx, body, op), &mut effects);
    effects == [Effect { kind: EffectKind::Allocate, on: Some(buffer) }]
}

/// Memory that something may write.
#[derive(Default)]
pub(crate) struct Written {
    local: HashSet<OpId>,
    parameters: HashSet<ValueId>,
    outer: bool,
    unknown: bool,
}

impl Written {
    /// The memory that an operation, and all in it, may write.
    pub fn by(cx: &Context, body: &Body, op: OpId, parameters: Parameters) -> Written {
        let mut written = Written::default();
        let Some(effects) = ir::interfaces::effects(View::new(cx, body, op)) else {
            return Written { unknown: true, ..written };
        };
        for effect in effects.iter().filter(|effect| matches!(effect.kind, EffectKind::Write | EffectKind::Free)) {
            match effect.on.map_or(Root::Unknown, |value| Root::of(cx, body, value, parameters)) {
                Root::Local(op) => drop(written.local.insert(op)),
                Root::Parameter(value) => drop(written.parameters.insert(value)),
                Root::Outer(_) => written.outer = true,
                Root::Unknown => written.unknown = true,
            }
        }
        written
    }

    /// Whether a buffer may be among it. A buffer that is made here is none that was there before.
    pub fn may_hold(&self, root: Root) -> bool {
        self.unknown
            || match root {
                Root::Local(op) => self.local.contains(&op),
                Root::Parameter(value) => self.outer || self.parameters.contains(&value),
                Root::Outer(_) => self.outer || !self.parameters.is_empty(),
                Root::Unknown => self.outer || !self.parameters.is_empty() || !self.local.is_empty(),
            }
    }
}

/// The buffers that are given back somewhere in a body, or may be.
pub(crate) fn freed(cx: &Context, body: &Body) -> HashSet<ValueId> {
    let mut freed = HashSet::new();
    for op in body.walk_all().filter(|&op| body.regions(op).is_empty()) {
        match ir::interfaces::effects(View::new(cx, body, op)) {
            Some(effects) => {
                let frees = effects.iter().filter(|effect| effect.kind == EffectKind::Free);
                freed.extend(frees.filter_map(|effect| effect.on).map(|value| source(cx, body, value)));
            }
            // Whoever is given a buffer may give it back.
            None => {
                let buffers = body.operands(op).filter(|&value| is_memref(cx, body, value));
                freed.extend(buffers.map(|value| source(cx, body, value)));
            }
        }
    }
    freed
}

/// When memory was written last (or read, going backwards), counted in writes.
#[derive(Default)]
pub(crate) struct Clock {
    now: u64,
    local: ir::IdMap<OpId, u64>,
    parameter: ir::IdMap<ValueId, u64>,
    parameters: u64,
    outer: u64,
    unknown: u64,
    any: u64,
}

impl Clock {
    /// The time now.
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Notes a write.
    pub fn write(&mut self, root: Root) {
        self.now += 1;
        self.any = self.now;
        match root {
            Root::Local(op) => self.local[op] = self.now,
            Root::Parameter(value) => (self.parameter[value], self.parameters) = (self.now, self.now),
            Root::Outer(_) => self.outer = self.now,
            Root::Unknown => self.unknown = self.now,
        }
    }

    /// When a buffer may have been written last.
    pub fn last(&self, root: Root) -> u64 {
        match root {
            Root::Local(op) => self.local[op].max(self.unknown),
            Root::Parameter(value) => self.parameter[value].max(self.outer).max(self.unknown),
            Root::Outer(_) => self.parameters.max(self.outer).max(self.unknown),
            Root::Unknown => self.any,
        }
    }
}
