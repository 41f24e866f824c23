//! Operations, regions and blocks: results and name here, then the generic or custom form.
//!
//! An operation whose operands, results, regions or attributes do not fit its definition is
//! printed in the generic form, so that invalid programs can be looked at.

use crate::attrs::NamedAttr;
use crate::body::Body;
use crate::def::{Arity, OpDef, Presence, Slot, Syntax, Traits, View};
use crate::ids::{BlockId, OpId, RegionId};
use crate::syntax::names::Chosen;
use crate::syntax::printer::{Printer, RegionPrint, Terminator};
use crate::types::Type;

/// The attribute that splits operands in groups; custom forms show the groups themselves.
const SEGMENTS: &str = "operandSegmentSizes";

impl<'a> Printer<'a> {
    /// An operation of the body that is printed.
    pub(super) fn op(&mut self, op: OpId) {
        let Some(body) = self.body else { return };
        self.results(body, op);
        let view = View::new(self.cx, body, op);
        if view.def().has(Traits::ISOLATED) && body.operand_count(op) == 0 {
            self.look_inside(view, |printer| printer.form(view));
        } else {
            self.form(view);
        }
        if self.options.locations {
            self.space();
            self.location(body.loc(op));
        }
    }

    /// `%a:2, %b = `.
    fn results(&mut self, body: &Body, op: OpId) {
        let count = body.result_count(op);
        if count == 0 {
            return;
        }
        let mut index = 0;
        while index < count {
            let is_member = |at: usize| matches!(self.names.value(body.result(op, at)), Chosen::Member(_));
            let end = (index + 1..count).find(|&at| !is_member(at)).unwrap_or(count);
            if index > 0 {
                self.text(", ");
            }
            self.chosen(b'%', self.names.value(body.result(op, index)));
            if end - index > 1 {
                self.text(":");
                self.number((end - index) as u64);
            }
            index = end;
        }
        self.text(" = ");
    }

    fn form(&mut self, view: View<'_>) {
        let def = view.def();
        match def.syntax {
            _ if self.options.generic || !fits(view) => self.generic(view),
            Syntax::Generic => self.generic(view),
            Syntax::Format(elements) => {
                self.name(def);
                self.format(view, elements);
            }
            Syntax::Custom { print, .. } => {
                self.name(def);
                print(self, view);
            }
        }
    }

    /// The name, without its dialect if the operation around says so.
    fn name(&mut self, def: &OpDef) {
        if self.default_dialect.is_empty() {
            return self.text(def.name);
        }
        let short = def.name.strip_prefix(self.default_dialect).and_then(|rest| rest.strip_prefix('.'));
        self.text(short.filter(|rest| !rest.contains('.')).unwrap_or(def.name));
    }

    /// `"d.op"(%a)[^bb1] <{props}> ({...}) {attrs} : (f32) -> f32`.
    fn generic(&mut self, view: View<'_>) {
        let View { cx, body, op } = view;
        self.string(view.def().name);
        self.text("(");
        self.values(body.operands(op));
        self.text(")");
        if !body.successors(op).is_empty() {
            self.text("[");
            self.list(body.successors(op), |printer, &block| printer.block(block));
            self.text("]");
        }
        let entries = body.attrs(op).entries(cx);
        if entries.iter().any(|entry| entry.inherent) {
            self.text(" <");
            self.entries(entries.iter().filter(|entry| entry.inherent));
            self.text(">");
        }
        let regions = region_count(view);
        if regions > 0 {
            self.text(" (");
            self.list(0..regions, |printer, index| printer.any_region(view, index, RegionPrint::default(), true));
            self.text(")");
        }
        if entries.iter().any(|entry| !entry.inherent) {
            self.text(" ");
            self.entries(entries.iter().filter(|entry| !entry.inherent));
        }
        self.text(" : ");
        self.type_signature(view);
    }

    /// The types of all operands and results, `(f32) -> f32`.
    pub fn type_signature(&mut self, view: View<'_>) {
        let View { body, op, .. } = view;
        self.text("(");
        self.types(body.operands(op).map(|value| body.ty(value)));
        self.text(") -> ");
        let results: Vec<Type> = body.results(op).map(|value| body.ty(value)).collect();
        self.result_types(&results);
    }

    // ---- attributes of an operation ----

    /// ` {a = 1}` with the attributes that are not in `elided` and not equal to the default of
    /// their slot, the discardable ones and the others together; nothing if there are none.
    /// `operandSegmentSizes` is never shown.
    pub fn attr_dict(&mut self, view: View<'_>, elided: &[&str]) {
        self.attr_dict_behind(view, "", elided);
    }

    /// [`Printer::attr_dict`] behind the word `attributes`.
    pub fn attr_dict_with_keyword(&mut self, view: View<'_>, elided: &[&str]) {
        self.attr_dict_behind(view, " attributes", elided);
    }

    fn attr_dict_behind(&mut self, view: View<'_>, word: &str, elided: &[&str]) {
        let cx = view.cx;
        self.shown_attrs(view, word, |entry| {
            let name = entry.name.str(cx);
            elided.contains(&name) || name == SEGMENTS
        });
    }

    /// The attributes that are neither elided nor equal to their default, in braces.
    pub(super) fn shown_attrs(&mut self, view: View<'_>, word: &str, is_elided: impl Fn(&NamedAttr) -> bool) {
        let cx = view.cx;
        let is_default = |entry: &NamedAttr| {
            let slot = if entry.inherent { view.def().attr_slot(entry.name.str(cx)) } else { None };
            slot.is_some_and(|slot| slot.is_default(cx, entry.attr))
        };
        let entries = view.body.attrs(view.op).entries(cx);
        let mut shown = entries.iter().filter(|entry| !is_elided(entry) && !is_default(entry)).peekable();
        if shown.peek().is_some() {
            self.text(word);
            self.text(" ");
            self.entries(shown);
        }
    }

    // ---- regions ----

    /// A region of an operation: `{`, the operations on lines of their own, `}`. Of an isolated
    /// operation it is a region of the body that it owns.
    pub fn region(&mut self, view: View<'_>, index: usize, options: RegionPrint) {
        self.any_region(view, index, options, false);
    }

    /// The arguments of the first block of a region, `%a: f32, %b: i32`, for forms that show
    /// them before the region.
    pub fn region_arguments(&mut self, view: View<'_>, index: usize) {
        if view.def().has(Traits::ISOLATED) && !self.is_inside(view) {
            return self.look_inside(view, |printer| printer.region_arguments(view, index));
        }
        let Some(body) = self.body else { return };
        let entry = self.region_at(body, view, index).and_then(|region| body.entry(region));
        let arguments = entry.map_or(&[][..], |entry| body.arguments(entry));
        self.list(arguments, |printer, &argument| printer.argument(argument));
    }

    /// The region with this number, of the body that is looked at.
    fn region_at(&self, body: &Body, view: View<'_>, index: usize) -> Option<RegionId> {
        let regions = if self.is_inside(view) { body.roots() } else { body.regions(view.op) };
        regions.get(index).copied()
    }

    /// A region; `label_empty` shows that there is a block even if it has no operations.
    fn any_region(&mut self, view: View<'_>, index: usize, options: RegionPrint, label_empty: bool) {
        if view.def().has(Traits::ISOLATED) && !self.is_inside(view) {
            return self.look_inside(view, |printer| printer.any_region(view, index, options, label_empty));
        }
        self.text("{");
        let body = self.body;
        let region = body.and_then(|body| self.region_at(body, view, index));
        let entry = body.zip(region).and_then(|(body, region)| Some((body, body.entry(region)?)));
        if entry.is_some() && self.indent > MAX_INDENT {
            // No text nests as deep; the verifier refuses it, too.
            self.text(" // more than 1000 levels deep");
        } else if let Some((body, entry)) = entry {
            let outer = self.default_dialect;
            self.default_dialect = default_dialect(view.def());
            self.blocks(body, entry, options, label_empty);
            self.default_dialect = outer;
        }
        self.newline();
        self.text("}");
    }

    /// A block and those after it in its region.
    fn blocks(&mut self, body: &'a Body, entry: BlockId, options: RegionPrint, label_empty: bool) {
        let is_empty = body.first_op(entry).is_none();
        let has_label = options.entry_arguments && !body.arguments(entry).is_empty()
            || is_empty && (label_empty || body.next_block(entry).is_some())
            || self.names.is_target(entry);
        if has_label {
            self.label(body, entry);
        }
        self.ops(body, entry, options.terminator);
        let mut next = body.next_block(entry);
        while let Some(block) = next {
            self.label(body, block);
            self.ops(body, block, Terminator::Always);
            next = body.next_block(block);
        }
    }

    /// `^bb0(%a: f32):`.
    fn label(&mut self, body: &Body, block: BlockId) {
        self.newline();
        self.block(block);
        let arguments = body.arguments(block);
        if !arguments.is_empty() {
            self.text("(");
            self.list(arguments, |printer, &argument| printer.argument(argument));
            self.text(")");
        }
        self.text(":");
    }

    fn ops(&mut self, body: &Body, block: BlockId, terminator: Terminator) {
        self.indent += 2;
        let mut next = body.first_op(block);
        while let Some(op) = next {
            next = body.next_op(op);
            let may_hide = next.is_none() && terminator == Terminator::WhenOperands;
            let is_hidden = may_hide && says_nothing(body, op) && !self.may_look_final(body, body.prev_op(op));
            if !is_hidden {
                self.newline();
                self.op(op);
                self.flush();
            }
        }
        self.indent -= 2;
    }

    /// Whether a reader could take an operation for a terminator: nobody registered it.
    fn may_look_final(&self, body: &Body, op: Option<OpId>) -> bool {
        op.is_some_and(|op| !self.cx.registry().is_registered(body.def(op)))
    }
}

/// Whether an operation is a terminator that a parser can make from nothing.
fn says_nothing(body: &Body, op: OpId) -> bool {
    body.def(op).has(Traits::TERMINATOR)
        && body.operand_count(op) == 0
        && body.result_count(op) == 0
        && body.successors(op).is_empty()
        && body.attrs(op) == crate::attrs::AttrDict::EMPTY
}

/// How far regions that are printed may be indented.
const MAX_INDENT: usize = 2 * crate::verify::MAX_NESTING as usize;

pub(super) fn region_count(view: View<'_>) -> usize {
    match view.body.nested(view.op) {
        Some(nested) => nested.roots().len(),
        None => view.body.regions(view.op).len(),
    }
}

/// Whether operands, results, regions and attributes are as the definition says, so that a
/// custom form can be printed.
fn fits(view: View<'_>) -> bool {
    let View { body, op, .. } = view;
    let def = view.def();
    let regions = def.regions.iter().filter(|slot| !slot.variadic).count();
    let has_more_regions = regions < def.regions.len();
    count_fits(def.operands, body.operand_count(op))
        && count_fits(def.results, body.result_count(op))
        && attrs_fit(view)
        && (region_count(view) == regions || has_more_regions && region_count(view) >= regions)
        && segments_fit(view)
        && (def.has(Traits::VARIADIC_SUCCESSORS) || body.successors(op).len() == def.successors.len())
}

/// Whether the attributes of the definition are there and of the right kind, so that hooks may
/// take them for what they should be.
fn attrs_fit(view: View<'_>) -> bool {
    let attrs = view.body.attrs(view.op);
    if attrs == crate::attrs::AttrDict::EMPTY {
        return view.def().attrs.iter().all(|slot| !matches!(slot.presence, Presence::Required));
    }
    view.def().attrs.iter().all(|slot| match attrs.get(view.cx, slot.name) {
        Some(attr) => (slot.constraint.holds)(view.cx, attr),
        None => !matches!(slot.presence, Presence::Required),
    })
}

fn count_fits(slots: &[Slot], count: usize) -> bool {
    let (mut least, mut most) = (0, 0);
    for slot in slots {
        least += usize::from(slot.arity == Arity::One);
        most = if slot.arity == Arity::Variadic { usize::MAX } else { most.saturating_add(1) };
    }
    (least..=most).contains(&count)
}

/// Whether the groups of operands, if the definition has several of variable size, take all.
fn segments_fit(view: View<'_>) -> bool {
    let def = view.def();
    if !def.has_operand_segments() {
        return true;
    }
    let sizes = view.body.attrs(view.op).get(view.cx, SEGMENTS).and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[]);
    sizes.len() == def.operands.len()
        && def.operands.iter().zip(sizes).all(|(slot, &size)| match slot.arity {
            Arity::One => size == 1,
            Arity::Optional => size == 0 || size == 1,
            Arity::Variadic => size >= 0,
        })
        && sizes.iter().sum::<i64>() == view.body.operand_count(view.op) as i64
}

/// The dialect whose operations are written without prefix directly in the regions of an
/// operation, as `return` in `func.func`.
pub(crate) fn default_dialect(def: &OpDef) -> &'static str {
    if def.has(Traits::DEFAULT_DIALECT) { def.dialect() } else { "" }
}
