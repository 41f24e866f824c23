//! Reading custom forms that are described by a format: one function for each kind of element.
//!
//! Operands and types are only collected here; what belongs to what is found out at the end,
//! in `format_types.rs`.

use super::OpParser;
use super::messages::count as counted;
use crate::attrs::{Attr, AttrKind};
use crate::body::group;
use crate::def::{Arity, AttrSyntax, Element, EnumDef, OpDef, SlotRef, Traits};
use crate::diagnostics::Failed;
use crate::location::Span;
use crate::syntax::lexer::Kind;

/// What is known of the slots of the operation that is being read.
#[derive(Default)]
pub(super) struct Scratch {
    /// For each operand slot, its operands among the unresolved.
    pub operands: Vec<Group>,
    /// For each operand slot, its types.
    pub operand_types: Vec<SlotTypes>,
    /// For each result slot, its types.
    pub result_types: Vec<SlotTypes>,
    /// The types of all operands together, where the format lists them so.
    pub all_operands: Option<(Group, Span)>,
    /// The types of all results together.
    pub all_results: Option<Group>,
}

/// A stretch of a list.
#[derive(Copy, Clone, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub start: usize,
    pub len: usize,
}

/// What is known of the types of a slot.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(super) enum SlotTypes {
    /// Nothing.
    Unknown,
    /// They are listed, among the types that were read.
    Listed(Group),
    /// They all are this one.
    Each(crate::types::Type),
}

impl Scratch {
    fn reset(&mut self, def: &OpDef) {
        self.operands.clear();
        self.operands.resize(def.operands.len(), Group::default());
        self.operand_types.clear();
        self.operand_types.resize(def.operands.len(), SlotTypes::Unknown);
        self.result_types.clear();
        self.result_types.resize(def.results.len(), SlotTypes::Unknown);
        self.all_operands = None;
        self.all_results = None;
    }
}

impl OpParser<'_, '_> {
    /// Reads the elements of a format and finds out what they say.
    pub(super) fn format(&mut self, elements: &'static [Element]) -> Result<(), Failed> {
        self.state.format.reset(self.def);
        self.elements(elements)?;
        self.resolve_format()
    }

    fn elements(&mut self, elements: &'static [Element]) -> Result<(), Failed> {
        for (at, element) in elements.iter().enumerate() {
            self.element(element, elements.get(at + 1))?;
        }
        Ok(())
    }

    fn element(&mut self, element: &'static Element, next: Option<&Element>) -> Result<(), Failed> {
        match *element {
            Element::Literal(text) => self.literal_element(text, next),
            Element::NoSpace => Ok(()),
            Element::Operand(slot) => self.operand_element(slot),
            Element::Operands => self.all_operands(),
            Element::Attr(slot) => self.attr_element(slot),
            Element::SymbolName(slot) => {
                let name = self.parser.symbol_text()?;
                let attr = self.parser.cx.string(&name);
                self.set_attr(self.def.attrs[slot].name, attr);
                Ok(())
            }
            Element::Region(slot) => self.region_element(slot),
            Element::Successor(slot) => self.successor_element(slot),
            Element::TypeOf(slot) => self.type_element(slot),
            Element::OperandTypes => {
                let span = self.parser.span();
                let types = self.listed_types()?;
                self.state.format.all_operands = Some((types, self.parser.span_from(span)));
                Ok(())
            }
            Element::ResultTypes => {
                self.state.format.all_results = Some(self.listed_types()?);
                Ok(())
            }
            Element::FunctionalType => self.functional_type(),
            Element::AttrDict => self.attr_dict(),
            Element::AttrDictWithKeyword => self.attr_dict_with_keyword(),
            Element::Optional { anchor, elements, otherwise } => self.optional(anchor, elements, otherwise),
        }
    }

    fn literal_element(&mut self, text: &str, next: Option<&Element>) -> Result<(), Failed> {
        if self.parser.eat(text) {
            return Ok(());
        }
        let name = self.def.name;
        let what = match next {
            Some(Element::TypeOf(_) | Element::OperandTypes | Element::ResultTypes | Element::FunctionalType) => {
                format!("`{text}` and the type of `{name}`")
            }
            Some(Element::Operand(slot)) => {
                format!("`{text}` and the operand `{}` of `{name}`", self.def.operands[*slot].name)
            }
            _ => format!("`{text}` of `{name}`"),
        };
        Err(self.parser.expected(what))
    }

    // ---- operands, regions, successors ----

    fn operand_element(&mut self, slot: usize) -> Result<(), Failed> {
        let start = self.state.unresolved.len();
        match self.def.operands[slot].arity {
            Arity::Variadic => self.parser.operands_into(&mut self.state.unresolved)?,
            Arity::Optional if !self.parser.is(Kind::Value) => {}
            Arity::One | Arity::Optional => self.state.unresolved.push(self.parser.operand()?),
        }
        self.state.format.operands[slot] = Group { start, len: self.state.unresolved.len() - start };
        Ok(())
    }

    fn all_operands(&mut self) -> Result<(), Failed> {
        let (start, span) = (self.state.unresolved.len(), self.parser.span());
        self.parser.operands_into(&mut self.state.unresolved)?;
        let (slots, count) = (self.def.operands, self.state.unresolved.len() - start);
        let mut taken = 0;
        for slot in 0..slots.len() {
            let range = group(slots.iter().map(|slot| slot.arity), count, slot);
            taken += range.len();
            self.state.format.operands[slot] = Group { start: start + range.start, len: range.len() };
        }
        if taken == count {
            return Ok(());
        }
        let message = format!("`{}` takes {}, found {count}", self.def.name, counted(taken as u64, "operand"));
        Err(self.parser.error(span, message).failed())
    }

    fn region_element(&mut self, slot: usize) -> Result<(), Failed> {
        if self.def.regions[slot].variadic {
            while self.parser.is(Kind::LeftBrace) {
                self.one_region()?;
                if !self.parser.eat_kind(Kind::Comma) {
                    break;
                }
            }
            return Ok(());
        }
        self.one_region()
    }

    fn one_region(&mut self) -> Result<(), Failed> {
        self.region(&[])?;
        if self.def.has(Traits::SINGLE_BLOCK) && self.def.has(Traits::NO_TERMINATOR) {
            self.ensure_block(self.region_count() - 1);
        }
        Ok(())
    }

    fn successor_element(&mut self, slot: usize) -> Result<(), Failed> {
        let variadic = self.def.has(Traits::VARIADIC_SUCCESSORS) && slot + 1 == self.def.successors.len();
        if variadic && !self.parser.is(Kind::Block) {
            return Ok(());
        }
        loop {
            let block = self.parser.successor()?;
            self.state.successors.push(block);
            if !variadic || !self.parser.eat_kind(Kind::Comma) {
                return Ok(());
            }
        }
    }

    // ---- types ----

    fn type_element(&mut self, slot: SlotRef) -> Result<(), Failed> {
        let arity = match slot {
            SlotRef::Operand(slot) => self.def.operands[slot].arity,
            SlotRef::Result(slot) => self.def.results[slot].arity,
        };
        let start = self.state.types.len();
        match arity {
            Arity::One => self.state.types.push(self.parser.ty()?),
            Arity::Optional if self.parser.at_type() => self.state.types.push(self.parser.ty()?),
            Arity::Variadic if self.parser.at_type() => self.parser.types_into(&mut self.state.types)?,
            Arity::Optional | Arity::Variadic => {}
        }
        let types = SlotTypes::Listed(Group { start, len: self.state.types.len() - start });
        match slot {
            SlotRef::Operand(slot) => self.state.format.operand_types[slot] = types,
            SlotRef::Result(slot) => self.state.format.result_types[slot] = types,
        }
        Ok(())
    }

    fn listed_types(&mut self) -> Result<Group, Failed> {
        let start = self.state.types.len();
        if self.parser.at_type() {
            self.parser.types_into(&mut self.state.types)?;
        }
        Ok(Group { start, len: self.state.types.len() - start })
    }

    fn functional_type(&mut self) -> Result<(), Failed> {
        let (start, span) = (self.state.types.len(), self.parser.span());
        self.parser.type_list_into(&mut self.state.types)?;
        let middle = self.state.types.len();
        let inputs = Group { start, len: middle - start };
        self.state.format.all_operands = Some((inputs, self.parser.span_from(span)));
        self.parser.results_into(&mut self.state.types)?;
        self.state.format.all_results = Some(Group { start: middle, len: self.state.types.len() - middle });
        Ok(())
    }

    // ---- attributes ----

    fn attr_element(&mut self, slot: usize) -> Result<(), Failed> {
        let slot = &self.def.attrs[slot];
        let parser = &mut *self.parser;
        let attr = match slot.constraint.syntax {
            AttrSyntax::Whole => parser.attr()?,
            AttrSyntax::Text => {
                let text = parser.string_text()?;
                parser.cx.string(&text)
            }
            AttrSyntax::Integer(ty) => parser.integer_attr(ty)?,
            AttrSyntax::Symbol => parser.symbol_attr()?,
            AttrSyntax::Ints => {
                let values = parser.ints()?;
                parser.cx.ints(&values)
            }
            AttrSyntax::Keyword(words) => self.keyword(words)?,
            AttrSyntax::Params(def) => {
                let params = (def.parse)(parser)?.into();
                parser.cx.attr(AttrKind::Extension { def, params })
            }
            // Set by the group around it.
            AttrSyntax::Flag => return Ok(()),
        };
        self.set_attr(slot.name, attr);
        Ok(())
    }

    fn keyword(&mut self, words: &EnumDef) -> Result<Attr, Failed> {
        let parser = &mut *self.parser;
        let word = if parser.is(Kind::Word) { parser.text_of(parser.token) } else { "" };
        if let Some(&(_, number)) = words.cases.iter().find(|(text, _)| *text == word) {
            parser.advance();
            return Ok(parser.cx.integer(i128::from(number), words.ty));
        }
        let known: Vec<&str> = words.cases.iter().map(|(text, _)| *text).collect();
        if word.is_empty() {
            return Err(parser.expected(format_args!("{}: {}", words.name, known.join(", "))));
        }
        let hint = parser.hint(word, "", known.iter().copied());
        let span = parser.span();
        let message = format!("`{word}` is not {}{hint}", words.name);
        Err(parser.error(span, message).note(format!("there are {}", known.join(", "))).failed())
    }

    // ---- optional groups ----

    fn optional(
        &mut self,
        anchor: &'static Element,
        elements: &'static [Element],
        otherwise: &'static [Element],
    ) -> Result<(), Failed> {
        if !elements.iter().find(|element| !matches!(element, Element::NoSpace)).is_some_and(|first| self.starts(first))
        {
            return self.elements(otherwise);
        }
        self.elements(elements)?;
        if let Element::Attr(slot) = *anchor {
            let slot = &self.def.attrs[slot];
            if matches!(slot.constraint.syntax, AttrSyntax::Flag) {
                self.set_attr(slot.name, Attr::UNIT);
            }
        }
        Ok(())
    }

    /// Whether what comes next can be the beginning of an element.
    fn starts(&self, element: &Element) -> bool {
        let parser = &*self.parser;
        match *element {
            Element::Literal(text) => parser.at(text),
            Element::Operand(_) | Element::Operands => parser.is(Kind::Value),
            Element::Attr(slot) => self.starts_attr(self.def.attrs[slot].constraint.syntax),
            Element::SymbolName(_) => parser.is(Kind::Symbol),
            Element::Region(_) | Element::AttrDict => parser.is(Kind::LeftBrace),
            Element::Successor(_) => parser.is(Kind::Block),
            Element::TypeOf(_) | Element::OperandTypes | Element::ResultTypes => parser.at_type(),
            Element::FunctionalType => parser.is(Kind::LeftParen),
            Element::AttrDictWithKeyword => parser.at("attributes"),
            Element::Optional { elements, .. } => elements.first().is_some_and(|first| self.starts(first)),
            Element::NoSpace => true,
        }
    }

    fn starts_attr(&self, syntax: AttrSyntax) -> bool {
        let parser = &*self.parser;
        match syntax {
            AttrSyntax::Whole => parser.at_attr(),
            AttrSyntax::Text => parser.is(Kind::String),
            AttrSyntax::Integer(_) => parser.at_integer(),
            AttrSyntax::Symbol => parser.is(Kind::Symbol),
            AttrSyntax::Ints => parser.is(Kind::LeftBracket),
            AttrSyntax::Keyword(words) => words.cases.iter().any(|(text, _)| parser.at(text)),
            AttrSyntax::Params(_) => parser.is(Kind::Less),
            AttrSyntax::Flag => false,
        }
    }
}
