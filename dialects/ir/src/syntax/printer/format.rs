//! Custom forms that are declared as a list of elements, with the spaces of ODS.
//!
//! MLIR decides where spaces go when it generates the printer, so an optional group counts
//! for the space after it whether it is printed or not; [`Spacing::skip`] does that.

use crate::attrs::{AttrDict, NamedAttr};
use crate::def::{AttrSlot, AttrSyntax, Element, SlotRef, View};
use crate::syntax::printer::op::region_count;
use crate::syntax::printer::{Printer, RegionPrint};

impl Printer<'_> {
    /// What follows the name of an operation with a declared form.
    pub(super) fn format(&mut self, view: View<'_>, elements: &'static [Element]) {
        let mut form = Form { view, all: elements, spacing: Spacing::START };
        form.elements(self, elements);
    }
}

/// Whether a space goes before the next element; as in OpFormatGen.cpp.
#[derive(Copy, Clone)]
struct Spacing {
    wanted: bool,
    after_punctuation: bool,
}

impl Spacing {
    const START: Spacing = Spacing { wanted: true, after_punctuation: false };

    /// Goes past a literal; gives whether a space stands before it.
    fn literal(&mut self, text: &str) -> bool {
        let single = if let [byte] = text.as_bytes() { *byte } else { 0 };
        let closes = matches!(single, b'>' | b')' | b'}' | b']' | b',');
        let opens = matches!(single, b'<' | b'(' | b'{' | b'[');
        let space = self.wanted && !closes && (!opens || self.after_punctuation);
        self.wanted = !opens;
        self.after_punctuation = !text.starts_with(|first: char| first == '_' || first.is_ascii_alphabetic());
        space
    }

    /// Goes past anything else; gives whether a space stands before it.
    fn element(&mut self) -> bool {
        let space = self.wanted || !self.after_punctuation;
        *self = Spacing::START;
        space
    }

    /// Goes past elements that are not printed.
    fn skip(&mut self, view: View<'_>, elements: &[Element]) {
        for element in elements {
            match element {
                Element::Literal(text) => {
                    self.literal(text);
                }
                Element::NoSpace => *self = Spacing { wanted: false, after_punctuation: true },
                Element::AttrDict | Element::AttrDictWithKeyword => self.after_punctuation = false,
                Element::Attr(slot) if is_flag(slot_of(view, *slot)) => {}
                Element::Optional { elements, otherwise, .. } => {
                    self.skip(view, elements);
                    self.skip(view, otherwise);
                }
                _ => {
                    self.element();
                }
            }
        }
    }
}

fn slot_of(view: View<'_>, slot: usize) -> &'static AttrSlot {
    &view.def().attrs[slot]
}

/// Whether being there is all that an attribute says; the group around it shows that.
fn is_flag(slot: &AttrSlot) -> bool {
    matches!(slot.constraint.syntax, AttrSyntax::Flag)
}

struct Form<'v> {
    view: View<'v>,
    all: &'static [Element],
    spacing: Spacing,
}

impl Form<'_> {
    fn elements(&mut self, printer: &mut Printer<'_>, elements: &[Element]) {
        for element in elements {
            self.element(printer, element);
        }
    }

    fn element(&mut self, printer: &mut Printer<'_>, element: &Element) {
        match element {
            Element::Literal(text) => {
                if self.spacing.literal(text) {
                    printer.space();
                }
                printer.text(text);
            }
            Element::NoSpace => self.spacing = Spacing { wanted: false, after_punctuation: true },
            Element::AttrDict => self.attr_dict(printer, ""),
            Element::AttrDictWithKeyword => self.attr_dict(printer, " attributes"),
            Element::Attr(slot) if is_flag(slot_of(self.view, *slot)) => {}
            Element::Optional { anchor, elements, otherwise } => {
                let (shown, hidden) = if self.is_there(anchor) { (elements, otherwise) } else { (otherwise, elements) };
                // The elements of both branches count for the spaces, in their order.
                let is_first = std::ptr::eq(shown, elements);
                if !is_first {
                    self.spacing.skip(self.view, hidden);
                }
                self.elements(printer, shown);
                if is_first {
                    self.spacing.skip(self.view, hidden);
                }
            }
            _ => {
                if self.spacing.element() {
                    printer.space();
                }
                self.entity(printer, element);
            }
        }
    }

    /// What the operation itself has: operands, attributes, types, regions, successors.
    fn entity(&self, printer: &mut Printer<'_>, element: &Element) {
        let view = self.view;
        let View { cx, body, op } = view;
        match *element {
            Element::Operand(slot) => {
                printer.values(body.operand_group(cx, op, slot).map(|index| body.operand(op, index)));
            }
            Element::Operands => printer.values(body.operands(op)),
            Element::Attr(slot) => {
                if let Some(attr) = view.attr(slot_of(view, slot).name) {
                    printer.attr_by_syntax(slot_of(view, slot).constraint.syntax, attr);
                }
            }
            Element::SymbolName(slot) => {
                let name = view.attr(slot_of(view, slot).name).and_then(|attr| attr.as_str(cx));
                printer.symbol(name.unwrap_or_default());
            }
            Element::Region(slot) => {
                let regions = region_count(view);
                let end = if view.def().regions[slot].variadic { regions } else { slot + 1 };
                printer.list(slot..end, |printer, index| printer.region(view, index, RegionPrint::default()));
            }
            Element::Successor(slot) => {
                let all = body.successors(op);
                let is_last = slot + 1 == view.def().successors.len();
                let takes_rest = is_last && view.def().has(crate::def::Traits::VARIADIC_SUCCESSORS);
                let end = if takes_rest { all.len() } else { slot + 1 };
                printer.list(&all[slot..end], |printer, &block| printer.block(block));
            }
            Element::TypeOf(slot) => self.types_of(printer, slot),
            Element::OperandTypes => printer.types(body.operands(op).map(|value| body.ty(value))),
            Element::ResultTypes => printer.types(body.results(op).map(|value| body.ty(value))),
            Element::FunctionalType => printer.type_signature(view),
            _ => {}
        }
    }

    fn types_of(&self, printer: &mut Printer<'_>, slot: SlotRef) {
        let View { cx, body, op } = self.view;
        match slot {
            SlotRef::Operand(slot) => {
                let group = body.operand_group(cx, op, slot);
                printer.types(group.map(|index| body.ty(body.operand(op, index))));
            }
            SlotRef::Result(slot) => {
                printer.types(body.result_group(op, slot).map(|index| body.ty(body.result(op, index))));
            }
        }
    }

    /// Whether what decides over an optional group is there.
    fn is_there(&self, anchor: &Element) -> bool {
        let view = self.view;
        let View { cx, body, op } = view;
        match *anchor {
            Element::Operand(slot) | Element::TypeOf(SlotRef::Operand(slot)) => {
                !body.operand_group(cx, op, slot).is_empty()
            }
            Element::TypeOf(SlotRef::Result(slot)) => !body.result_group(op, slot).is_empty(),
            Element::Attr(slot) | Element::SymbolName(slot) => {
                let slot = slot_of(view, slot);
                let attr = body.attrs(op).get(cx, slot.name);
                attr.is_some_and(|attr| !slot.is_default(cx, attr))
            }
            Element::Region(slot) => match body.nested(op) {
                Some(_) => true,
                None => body.regions(op).get(slot).is_some_and(|&region| body.entry(region).is_some()),
            },
            Element::Successor(slot) => body.successors(op).len() > slot,
            Element::Operands | Element::OperandTypes => body.operand_count(op) > 0,
            Element::ResultTypes => body.result_count(op) > 0,
            _ => true,
        }
    }

    fn attr_dict(&mut self, printer: &mut Printer<'_>, word: &str) {
        let view = self.view;
        self.spacing.after_punctuation = false;
        if view.body.attrs(view.op) == AttrDict::EMPTY {
            return;
        }
        let shows_operands = mentions(self.all, |element| matches!(element, Element::Operands));
        printer.shown_attrs(view, word, |entry: &NamedAttr| {
            let name = entry.name.str(view.cx);
            let slot = view.def().attrs.iter().position(|slot| slot.name == name);
            // Groups can be told from a form that shows them one by one, not from one that
            // shows all operands together.
            let is_known_split = name == "operandSegmentSizes" && !shows_operands;
            is_known_split || slot.is_some_and(|slot| mentions(self.all, |element| shows_attr(element, slot)))
        });
    }
}

fn shows_attr(element: &Element, slot: usize) -> bool {
    matches!(*element, Element::Attr(at) | Element::SymbolName(at) if at == slot)
}

/// Whether an element satisfies a condition, or one in a group.
fn mentions(elements: &[Element], holds: impl Fn(&Element) -> bool + Copy) -> bool {
    elements.iter().any(|element| match element {
        Element::Optional { elements, otherwise, .. } => mentions(elements, holds) || mentions(otherwise, holds),
        element => holds(element),
    })
}
