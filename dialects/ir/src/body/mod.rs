//! A body: an isolated operation with everything in it.
//!
//! Each operation that is isolated from above (a module, a function) owns one body, and the
//! body owns the operations, values, blocks and regions inside, in arenas; bodies of isolated
//! operations further in are nested. So functions can be worked on in parallel, and a pass on
//! one function cannot reach another by type.
//!
//! Ids are never reused. Erased entities stay as unreachable slots until [`Body::compact`].
//! This file says what there is, `data.rs` how it is kept, `values.rs` what values are; `order.rs` says where operations stand, `uses.rs` who uses
//! what, `regions.rs` how blocks and regions hang together, `clone.rs` copies between bodies.

mod data;
mod values;

use hashbrown::HashMap;
use id_arena::Arena;

use crate::attrs::{Attr, AttrDict, NamedAttr};
use crate::context::Context;
use crate::def::{OpDef, Traits};
use crate::ids::*;
use crate::location::Loc;
use crate::types::Type;
pub(crate) use data::*;
pub use values::ValueDef;
pub(crate) use values::{group, value_at};

/// An isolated operation and everything in it.
pub struct Body {
    /// The definition of the isolated operation itself.
    pub def: &'static OpDef,
    /// Its attributes.
    pub attrs: AttrDict,
    /// Its location.
    pub loc: Loc,
    pub(crate) ops: Arena<OpData, OpIds>,
    pub(crate) values: Arena<ValueData, ValueIds>,
    pub(crate) uses: Arena<UseData, UseIds>,
    pub(crate) blocks: Arena<BlockData, BlockIds>,
    pub(crate) regions: Arena<RegionData, RegionIds>,
    pub(crate) extras: Arena<Extra, ExtraIds>,
    pub(crate) nested: Arena<Nested, BodyIds>,
    pub(crate) roots: Vec<RegionId>,
    /// Where block arguments come from; few have a location.
    pub(crate) argument_locs: HashMap<ValueId, Loc>,
    /// Operations that are not erased.
    pub(crate) live: usize,
}

/// The place for the body of an isolated operation; empty while somebody has it.
///
/// A copy of it is empty: [`Body::clone`] goes into bodies in bodies one after the other, so that
/// however deep they are, the stack is not.
#[derive(Default)]
pub(crate) struct Nested(pub Option<Box<Body>>);

impl Clone for Nested {
    fn clone(&self) -> Nested {
        Nested::default()
    }
}

impl Clone for Body {
    fn clone(&self) -> Body {
        let mut copy = self.clone_outermost();
        let mut open = vec![(self, &mut copy)];
        while let Some((from, to)) = open.pop() {
            for ((_, from), (_, to)) in from.nested.iter().zip(to.nested.iter_mut()) {
                if let Some(from) = &from.0 {
                    open.push((from, to.0.insert(Box::new(from.clone_outermost()))));
                }
            }
        }
        copy
    }
}

/// Bodies in bodies are taken apart one after the other, as they are copied.
impl Drop for Body {
    fn drop(&mut self) {
        let mut inner: Vec<Box<Body>> = self.nested.iter_mut().filter_map(|(_, body)| body.0.take()).collect();
        while let Some(mut body) = inner.pop() {
            inner.extend(body.nested.iter_mut().filter_map(|(_, body)| body.0.take()));
        }
    }
}

/// What a new operation is made of.
#[derive(Clone, Debug)]
pub struct OpSpec {
    /// Its definition.
    pub def: &'static OpDef,
    /// Its location.
    pub loc: Loc,
    /// Its attributes.
    pub attrs: AttrDict,
    /// Its operands.
    pub operands: Vec<ValueId>,
    /// The types of its results.
    pub results: Vec<Type>,
    /// How many (empty) regions it gets.
    pub regions: usize,
    /// Its successors.
    pub successors: Vec<BlockId>,
}

impl OpSpec {
    /// An operation without operands, results, attributes, regions and successors.
    pub fn new(def: &'static OpDef, loc: Loc) -> OpSpec {
        OpSpec {
            def,
            loc,
            attrs: AttrDict::EMPTY,
            operands: Vec::new(),
            results: Vec::new(),
            regions: 0,
            successors: Vec::new(),
        }
    }
}

impl Body {
    /// The body of a new isolated operation with so many empty regions.
    pub fn new(def: &'static OpDef, attrs: AttrDict, loc: Loc, regions: usize) -> Body {
        let mut body = Body {
            def,
            attrs,
            loc,
            ops: Arena::new(),
            values: Arena::new(),
            uses: Arena::new(),
            blocks: Arena::new(),
            regions: Arena::new(),
            extras: Arena::new(),
            nested: Arena::new(),
            argument_locs: HashMap::new(),
            roots: Vec::new(),
            live: 0,
        };
        body.roots = (0..regions).map(|_| body.regions.alloc(RegionData::default())).collect();
        body
    }

    /// A copy without the bodies in it.
    fn clone_outermost(&self) -> Body {
        Body {
            def: self.def,
            attrs: self.attrs,
            loc: self.loc,
            ops: self.ops.clone(),
            values: self.values.clone(),
            uses: self.uses.clone(),
            blocks: self.blocks.clone(),
            regions: self.regions.clone(),
            extras: self.extras.clone(),
            nested: self.nested.clone(),
            roots: self.roots.clone(),
            argument_locs: self.argument_locs.clone(),
            live: self.live,
        }
    }

    /// The regions of the isolated operation itself.
    pub fn roots(&self) -> &[RegionId] {
        &self.roots
    }

    /// The first region of the isolated operation itself.
    pub fn root(&self) -> RegionId {
        self.roots[0]
    }

    /// The number of operations in this body, nested bodies not counted.
    #[inline]
    pub fn op_count(&self) -> usize {
        self.live
    }

    /// The number of operations that this body has memory for, erased ones included.
    pub fn slot_count(&self) -> usize {
        self.ops.len()
    }

    /// An attribute of the isolated operation itself.
    pub fn attr(&self, cx: &Context, name: &str) -> Option<Attr> {
        self.attrs.get(cx, name)
    }

    /// Sets an attribute of the isolated operation itself.
    pub fn set_own_attr(&mut self, cx: &Context, name: &str, attr: Attr) {
        let inherent = self.def.attr_slot(name).is_some();
        self.attrs = self.attrs.with(cx, NamedAttr { name: cx.name(name), attr, inherent });
    }

    /// The symbol name of the isolated operation itself.
    pub fn symbol_name<'a>(&self, cx: &'a Context) -> Option<&'a str> {
        self.attrs.get(cx, "sym_name")?.as_str(cx)
    }

    // ---- operations ----

    /// Makes an operation that stands nowhere yet.
    pub fn create(&mut self, spec: OpSpec) -> OpId {
        self.create_from(&spec)
    }

    /// [`Body::create`] for who wants to use the lists again.
    pub(crate) fn create_from(&mut self, spec: &OpSpec) -> OpId {
        let extra = self.extra_of(spec);
        let op = self.ops.alloc(OpData {
            def: spec.def,
            attrs: spec.attrs,
            loc: spec.loc,
            operands: (None, 0),
            results: (None, 0),
            extra,
            parent: None,
            prev: None,
            next: None,
            order: 0,
        });
        if extra.is_some() {
            for region in self.regions(op).to_vec() {
                self.regions[region].parent = Some(op);
            }
        }
        self.add_operands(op, &spec.operands);
        self.add_results(op, &spec.results);
        self.live += 1;
        op
    }

    /// What only some operations have, with empty regions or an empty body.
    fn extra_of(&mut self, spec: &OpSpec) -> Option<ExtraId> {
        let isolated = spec.def.has(Traits::ISOLATED);
        if !isolated && spec.regions == 0 && spec.successors.is_empty() {
            return None;
        }
        let mut extra = Extra { successors: spec.successors.clone(), ..Extra::default() };
        if isolated {
            let nested = Body::new(spec.def, spec.attrs, spec.loc, spec.regions);
            extra.nested = Some(self.nested.alloc(Nested(Some(Box::new(nested)))));
        } else {
            extra.regions = (0..spec.regions).map(|_| self.regions.alloc(RegionData::default())).collect();
        }
        Some(self.extras.alloc(extra))
    }

    /// Makes a region that belongs to no operation yet; see [`Body::adopt_regions`].
    pub fn new_region(&mut self) -> RegionId {
        self.regions.alloc(RegionData::default())
    }

    /// Gives regions from [`Body::new_region`] to an operation, after those that it has.
    pub fn adopt_regions(&mut self, op: OpId, regions: &[RegionId]) {
        if regions.is_empty() {
            return;
        }
        for &region in regions {
            self.regions[region].parent = Some(op);
        }
        let extra = match self.ops[op].extra {
            Some(extra) => extra,
            None => *self.ops[op].extra.insert(self.extras.alloc(Extra::default())),
        };
        self.extras[extra].regions.extend_from_slice(regions);
    }

    /// Makes a value that stands for one whose definition comes later in the text.
    pub(crate) fn forward_value(&mut self, ty: Type) -> ValueId {
        self.values.alloc(ValueData { ty, first_use: None, name: None, def: ValueDef::Forward })
    }

    /// Gives an isolated operation the body that another pass or the parser made for it.
    pub fn set_nested(&mut self, op: OpId, body: Body) {
        let id = self.extra(op).and_then(|extra| extra.nested).expect("only isolated operations own a body");
        self.nested[id] = Nested(Some(Box::new(body)));
    }

    fn add_results(&mut self, op: OpId, types: &[Type]) {
        let mut first = None;
        for (index, &ty) in types.iter().enumerate() {
            let def = ValueDef::Result(op, index as u32);
            let value = self.values.alloc(ValueData { ty, first_use: None, name: None, def });
            first = first.or(Some(value));
        }
        self.ops[op].results = (first, types.len() as u32);
    }

    #[inline]
    pub(crate) fn extra(&self, op: OpId) -> Option<&Extra> {
        self.ops[op].extra.map(|id| &self.extras[id])
    }

    /// The definition of an operation.
    #[inline]
    pub fn def(&self, op: OpId) -> &'static OpDef {
        self.ops[op].def
    }

    /// The attributes of an operation. Those of an isolated one live in its body.
    #[inline]
    pub fn attrs(&self, op: OpId) -> AttrDict {
        self.nested(op).map_or(self.ops[op].attrs, |body| body.attrs)
    }

    /// Replaces all attributes of an operation.
    pub fn set_attrs(&mut self, op: OpId, attrs: AttrDict) {
        match self.nested_mut(op) {
            Some(body) => body.attrs = attrs,
            None => self.ops[op].attrs = attrs,
        }
    }

    /// An attribute of an operation; see [`View::attr`](crate::View::attr) for defaults.
    pub fn attr_of(&self, cx: &Context, op: OpId, name: &str) -> Option<Attr> {
        self.attrs(op).get(cx, name)
    }

    /// Sets one attribute of an operation.
    pub fn set_attr(&mut self, cx: &Context, op: OpId, name: &str, attr: Attr) {
        let inherent = self.def(op).attr_slot(name).is_some();
        let attrs = self.attrs(op).with(cx, NamedAttr { name: cx.name(name), attr, inherent });
        self.set_attrs(op, attrs);
    }

    /// The location of an operation.
    #[inline]
    pub fn loc(&self, op: OpId) -> Loc {
        self.nested(op).map_or(self.ops[op].loc, |body| body.loc)
    }

    /// Says where an operation comes from.
    pub fn set_loc(&mut self, op: OpId, loc: Loc) {
        match self.nested_mut(op) {
            Some(body) => body.loc = loc,
            None => self.ops[op].loc = loc,
        }
    }

    /// The body that an isolated operation owns.
    #[inline]
    pub fn nested(&self, op: OpId) -> Option<&Body> {
        self.nested[self.extra(op)?.nested?].0.as_deref()
    }

    /// The body that an isolated operation owns, to change.
    pub fn nested_mut(&mut self, op: OpId) -> Option<&mut Body> {
        let id = self.extra(op)?.nested?;
        self.nested[id].0.as_deref_mut()
    }

    /// The isolated operations in program order, and their bodies.
    pub fn bodies(&self) -> impl Iterator<Item = (OpId, &Body)> {
        let ops = self.roots.iter().flat_map(|&root| self.walk(root));
        ops.filter_map(|op| self.nested(op).map(|body| (op, body)))
    }

    /// The bodies of the isolated operations in program order, to change, all at once.
    pub fn bodies_mut(&mut self) -> Vec<&mut Body> {
        let order: Vec<usize> = self
            .roots
            .iter()
            .flat_map(|&root| self.walk(root))
            .filter_map(|op| self.extra(op)?.nested.map(DenseId::index))
            .collect();
        let mut slots: Vec<Option<&mut Body>> = self.nested.iter_mut().map(|(_, body)| body.0.as_deref_mut()).collect();
        order.into_iter().filter_map(|index| slots[index].take()).collect()
    }

    /// The operation of this body whose symbol name is `name`, looked up in the top-level blocks.
    pub fn symbol(&self, cx: &Context, name: &str) -> Option<OpId> {
        let blocks = self.roots.iter().flat_map(|&root| self.blocks(root));
        blocks.flat_map(|block| self.ops(block)).find(|&op| {
            self.def(op).has(Traits::SYMBOL)
                && self.attrs(op).get(cx, "sym_name").is_some_and(|attr| attr.as_str(cx) == Some(name))
        })
    }

    /// Gives back most of the memory that the arenas hold for what might still come.
    pub(crate) fn shrink(&mut self) {
        shrink(&mut self.ops);
        shrink(&mut self.values);
        shrink(&mut self.uses);
        shrink(&mut self.blocks);
        shrink(&mut self.regions);
        shrink(&mut self.extras);
    }
}

/// Above this many bytes what an arena holds in reserve are pages that were never touched, which
/// take no memory. To copy the arena would.
const LARGE: usize = 1 << 18;

/// An arena grows by doubling and cannot be told to shrink, but a copy is as large as it must be.
fn shrink<T: Clone, A: id_arena::ArenaBehavior + Clone>(arena: &mut Arena<T, A>) {
    let spare = arena.len().next_power_of_two() - arena.len();
    if spare > arena.len() / 4 && arena.len() * size_of::<T>() < LARGE {
        *arena = arena.clone();
    }
}
