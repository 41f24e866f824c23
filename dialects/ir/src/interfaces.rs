//! Interfaces: what passes ask of operations without knowing their dialect.

use hashbrown::HashMap;

use crate::body::Body;
use crate::context::{Context, Name};
use crate::def::{OpDef, Traits, View};
use crate::ids::{BlockId, OpId, RegionId, ValueId};
use crate::registry::Combine;

/// An effect on memory.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Effect {
    /// What happens.
    pub kind: EffectKind,
    /// The buffer it happens to; `None` if it may be any.
    pub on: Option<ValueId>,
}

/// What happens to memory.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum EffectKind {
    /// It is read.
    Read,
    /// It is written.
    Write,
    /// It is made.
    Allocate,
    /// It is given back.
    Free,
}

/// An access to one element of a buffer, by an operation that does nothing else.
#[derive(Clone, Debug)]
pub struct Access {
    /// The buffer.
    pub memory: ValueId,
    /// The place of the element, an index for each dimension.
    pub indices: Vec<ValueId>,
    /// What is done with the element.
    pub kind: AccessKind,
}

/// What an [`Access`] does with an element.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum AccessKind {
    /// The element becomes this result.
    Load(ValueId),
    /// This value becomes the element.
    Store(ValueId),
    /// The element joined with this value becomes the element.
    Update(Combine, ValueId),
}

/// A counted loop.
#[derive(Clone, Debug)]
pub struct Loop {
    /// The first value of the induction variable.
    pub lower: ValueId,
    /// The end, not reached.
    pub upper: ValueId,
    /// What is added each time, positive.
    pub step: ValueId,
    /// The body.
    pub body: RegionId,
    /// The induction variable.
    pub induction: ValueId,
    /// The values that the carried ones start from.
    pub inits: Vec<ValueId>,
    /// The carried values in the body.
    pub carried: Vec<ValueId>,
    /// The terminator of the body; its operands are the next carried values.
    pub terminator: Option<OpId>,
    /// Whether the program asserts that iterations may run in any order or at once.
    pub parallel: bool,
}

/// A way that control takes between an operation and its regions, with the values that go along.
///
/// The values are the last operands of what passes them: of the operation itself, or of the
/// terminator of the region. They become the last arguments of the region's first block, or all
/// results. So a value is added to a way at the end of these lists.
#[derive(Clone, Debug)]
pub struct FlowEdge {
    /// Where it comes from.
    pub from: FlowPoint,
    /// Where it goes.
    pub to: FlowPoint,
    /// The values that become the arguments of the region, or the results of the operation.
    pub values: Vec<ValueId>,
    /// How many leading arguments of the region come from elsewhere (an induction variable).
    pub skipped: usize,
}

/// An end of a [`FlowEdge`].
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FlowPoint {
    /// The operation itself: before it as a start, after it as an end.
    Parent,
    /// The region of this number.
    Region(usize),
}

/// A call of a function by its symbol.
#[derive(Clone, Debug)]
pub struct Call {
    /// The name of the function.
    pub callee: Name,
    /// The arguments.
    pub arguments: Vec<ValueId>,
}

/// The symbols of a table: what the operations in it can refer to.
pub struct Symbols<'a> {
    /// The body that is the symbol table.
    pub table: &'a Body,
    by_name: HashMap<&'a str, OpId>,
}

impl<'a> Symbols<'a> {
    /// The symbols in the top-level blocks of a body; the first of a name wins.
    pub fn new(cx: &'a Context, table: &'a Body) -> Symbols<'a> {
        let blocks = table.roots().iter().flat_map(|&root| table.blocks(root));
        let mut by_name = HashMap::new();
        for op in blocks.flat_map(|block| table.ops(block)) {
            if let Some(name) = symbol_name(View::new(cx, table, op)) {
                by_name.entry(name).or_insert(op);
            }
        }
        Symbols { table, by_name }
    }

    /// The operation of this name in the table.
    pub fn get(&self, name: &str) -> Option<OpId> {
        self.by_name.get(name).copied()
    }

    /// The names of the symbols of a kind, sorted, for suggestions.
    pub fn names_of(&self, def: &'static OpDef) -> Vec<&'a str> {
        let fits = |&(_, &op): &(&&'a str, &OpId)| self.table.def(op) == def;
        let mut names: Vec<&'a str> = self.by_name.iter().filter(fits).map(|(&name, _)| name).collect();
        names.sort_unstable();
        names
    }
}

/// The effects of an operation, those of its regions included; `None` if it may do anything.
pub fn effects(view: View<'_>) -> Option<Vec<Effect>> {
    let mut effects = Vec::new();
    collect(view, &mut effects).then_some(effects)
}

fn collect(view: View<'_>, effects: &mut Vec<Effect>) -> bool {
    let def = view.def();
    if let Some(hook) = def.hooks.effects {
        hook(view, effects);
    } else if def.has(Traits::PURE) || def.has(Traits::MAY_TRAP) {
        return true;
    } else if !def.has(Traits::RECURSIVE_EFFECTS) {
        return def.has(Traits::TERMINATOR);
    }
    if !def.has(Traits::RECURSIVE_EFFECTS) {
        return true;
    }
    let body = view.body;
    let inner = body.regions(view.op).iter().flat_map(|&region| body.walk(region));
    // `walk` goes into nested regions by itself, so operations with recursive effects and no
    // hook add nothing of their own here.
    for op in inner {
        let nested = View { op, ..view };
        let def = nested.def();
        if let Some(hook) = def.hooks.effects {
            hook(nested, effects);
        } else if ![Traits::PURE, Traits::MAY_TRAP, Traits::RECURSIVE_EFFECTS, Traits::TERMINATOR]
            .iter()
            .any(|&t| def.has(t))
        {
            return false;
        }
    }
    true
}

/// Whether an operation has no effects at all, so that it may be removed when nobody uses it.
pub fn is_removable(view: View<'_>) -> bool {
    let def = view.def();
    if def.has(Traits::TERMINATOR) || def.has(Traits::SYMBOL) {
        return false;
    }
    if def.has(Traits::PURE) || def.has(Traits::MAY_TRAP) {
        return true;
    }
    let is_harmless = |effect: &Effect| match effect.kind {
        EffectKind::Read => true,
        EffectKind::Allocate => effect.on.is_some(),
        EffectKind::Write | EffectKind::Free => false,
    };
    effects(view).is_some_and(|effects| effects.iter().all(is_harmless))
}

/// Whether an operation may run where it did not run before: pure, and so is all in its regions.
pub fn is_speculatable(view: View<'_>) -> bool {
    let def = view.def();
    if def.has(Traits::RECURSIVE_EFFECTS) && def.hooks.effects.is_none() {
        let body = view.body;
        let mut inner = body.regions(view.op).iter().flat_map(|&region| body.walk(region));
        return is_sure_to_end(view)
            && inner.all(|op| {
                let def = body.def(op);
                def.has(Traits::PURE)
                    || def.has(Traits::TERMINATOR)
                    || (def.has(Traits::RECURSIVE_EFFECTS) && is_sure_to_end(View { op, ..view }))
            });
    }
    def.has(Traits::PURE)
}

/// Whether an operation with regions ends if all in them does: it is a choice, or it counts by a
/// step that is known to be positive.
fn is_sure_to_end(view: View<'_>) -> bool {
    let hooks = view.def().hooks;
    if let Some(hook) = hooks.loop_like {
        let step = crate::rewriter::constant_of(view.cx, view.body, hook(view).step);
        return step.and_then(|step| step.as_integer(view.cx)).is_some_and(|step| step > 0);
    }
    let is_circle = |edge: &FlowEdge| edge.from != FlowPoint::Parent && edge.to != FlowPoint::Parent;
    hooks.region_flow.is_some_and(|hook| !hook(view).iter().any(is_circle))
}

/// The name of a symbol operation.
pub fn symbol_name(view: View<'_>) -> Option<&str> {
    if !view.def().has(Traits::SYMBOL) {
        return None;
    }
    view.body.attrs(view.op).get(view.cx, "sym_name")?.as_str(view.cx)
}

/// Whether a symbol can be seen from outside its table.
pub fn is_public(view: View<'_>) -> bool {
    let visibility = view.body.attrs(view.op).get(view.cx, "sym_visibility");
    visibility.and_then(|attr| attr.as_str(view.cx)).is_none_or(|text| text == "public")
}

/// The operands of a terminator that become the arguments of a successor.
pub fn successor_operands(cx: &Context, body: &Body, op: OpId, index: usize) -> Vec<ValueId> {
    let view = View::new(cx, body, op);
    view.def().hooks.branch.map_or_else(Vec::new, |hook| hook(view, index))
}

/// The block that a terminator goes to, by number.
pub fn successor(body: &Body, op: OpId, index: usize) -> BlockId {
    body.successors(op)[index]
}
