//! The names of values: who is visible where, and uses before definitions.
//!
//! A name defined in a region is visible in it and in the regions inside, up to isolated
//! operations, which start with no names. There is one table for each isolated operation, with
//! a log of what to undo when a region ends.
//!
//! A use before the definition makes a placeholder of the wanted type; the definition replaces
//! it. A pending name belongs to the innermost region that is still open around all its uses,
//! so that a definition in a sibling region does not count.

use std::collections::BTreeMap;

use super::Parser;
use super::name_table::NameTable;
use crate::body::value_at;
use crate::def::OpDef;
use crate::diagnostics::Failed;
use crate::ids::{DenseId, ValueId, ValueIds};
use crate::location::{Loc, Span};
use crate::syntax::lexer::{Kind, Token, lex};
use crate::types::Type;

/// A use of a value in the text, `%x` or `%x#1`, whose type is not known yet.
#[derive(Copy, Clone, Debug)]
pub struct Operand<'a> {
    /// The name without its sigil.
    pub name: &'a str,
    /// Which of the results of this name.
    pub number: u32,
    /// Where.
    pub span: Span,
    /// The location that a block argument was given behind its type.
    pub loc: Option<Loc>,
}

impl Operand<'_> {
    /// The text of the use.
    pub fn text(&self) -> String {
        if self.number == 0 { format!("%{}", self.name) } else { format!("%{}#{}", self.name, self.number) }
    }
}

/// The names that are visible in the body that is being built.
#[derive(Default)]
pub(super) struct Names<'a> {
    known: NameTable<'a, Entry>,
    /// What names meant before the open regions defined them.
    undo: Vec<(&'a str, Option<Entry>)>,
    /// The length of `undo` at the start of each open region, the outermost not counted.
    marks: Vec<usize>,
    forwards: Vec<Forward<'a>>,
}

#[derive(Copy, Clone)]
enum Entry {
    /// So many values from `first`, defined at an offset of the text.
    Defined { first: ValueId, count: u32, at: u32 },
    /// Used but not defined yet; a place in `forwards`.
    Forward(u32),
    /// Defined by an operation that could not be read: anything goes.
    Poisoned,
}

struct Forward<'a> {
    name: &'a str,
    /// How many regions were open (see `marks`) around all uses so far.
    depth: usize,
    defined: bool,
    first: Placeholder,
    /// Those for `%x#1` and so on.
    others: BTreeMap<u32, Placeholder>,
}

#[derive(Copy, Clone)]
struct Placeholder {
    number: u32,
    value: ValueId,
    span: Span,
}

impl<'a> Names<'a> {
    /// Forgets all, to be used for another body.
    pub(super) fn clear(&mut self) {
        self.known.clear();
        self.undo.clear();
        self.marks.clear();
        self.forwards.clear();
    }

    /// Whether clearing takes no longer than the names took to be read.
    pub(super) fn is_cheap_to_clear(&self) -> bool {
        self.known.is_cheap_to_clear()
    }

    pub(super) fn open_region(&mut self) {
        self.marks.push(self.undo.len());
    }

    pub(super) fn close_region(&mut self) {
        let mark = self.marks.pop().unwrap_or(0);
        for (name, old) in self.undo.drain(mark..).rev() {
            match old {
                Some(old) => {
                    self.known.insert(name, old);
                }
                None => self.known.remove(name),
            }
        }
        // Pending names are sorted by depth, because none is deeper than the open regions.
        let depth = self.marks.len();
        for forward in self.forwards.iter_mut().rev().take_while(|forward| forward.depth > depth) {
            forward.depth = depth;
        }
    }

    fn set(&mut self, name: &'a str, entry: Entry) {
        let old = self.known.insert(name, entry);
        if !self.marks.is_empty() {
            let pending = old.filter(|old| self.is_outer(old));
            self.undo.push((name, pending));
        }
    }

    /// Whether an entry stays what it is behind a definition in the innermost region.
    fn is_outer(&self, entry: &Entry) -> bool {
        match *entry {
            Entry::Forward(index) => self.forwards[index as usize].depth < self.marks.len(),
            _ => true,
        }
    }

    /// Where the names stand that have a definition and are more than a number, in order.
    fn definitions(&self) -> Vec<u32> {
        let place = |entry| match entry {
            Entry::Defined { at, .. } => Some(at),
            _ => None,
        };
        let mut places: Vec<u32> = self.known.items().filter_map(place).collect();
        places.sort_unstable();
        places
    }
}

impl<'a> Parser<'a> {
    // ---- uses ----

    /// `%x` or `%x#1`.
    pub fn operand(&mut self) -> Result<Operand<'a>, Failed> {
        if !self.is(Kind::Value) {
            return Err(self.expected("a value, as `%x`"));
        }
        let token = self.token;
        let name = self.name_of(token);
        self.advance();
        let number = if self.is(Kind::Hash) && self.token.start == token.end { self.result_number()? } else { 0 };
        Ok(Operand { name, number, span: self.span_between(token.start, self.last_end), loc: None })
    }

    fn result_number(&mut self) -> Result<u32, Failed> {
        let number = self.name_of(self.token).parse();
        number.map(|number| self.advance_with(number)).map_err(|_| self.expected("the number of a result after `#`"))
    }

    fn advance_with<T>(&mut self, value: T) -> T {
        self.advance();
        value
    }

    /// Values separated by commas, maybe none.
    pub fn operands(&mut self) -> Result<Vec<Operand<'a>>, Failed> {
        let mut operands = Vec::new();
        self.operands_into(&mut operands)?;
        Ok(operands)
    }

    pub(super) fn operands_into(&mut self, operands: &mut Vec<Operand<'a>>) -> Result<(), Failed> {
        if self.is(Kind::Value) {
            loop {
                operands.push(self.operand()?);
                if !self.eat_kind(Kind::Comma) {
                    break;
                }
            }
        }
        Ok(())
    }

    /// The type of a value, if its definition or an earlier use was seen.
    pub fn type_of(&self, operand: &Operand<'a>) -> Option<Type> {
        let value = match self.names.known.get(operand.name)? {
            Entry::Defined { first, count, .. } if operand.number < count => nth(first, operand.number),
            Entry::Forward(index) => self.names.forwards[index as usize].placeholder(operand.number)?.value,
            _ => return None,
        };
        Some(self.body.ty(value))
    }

    /// Whether a value would be defined by an operation that could not be read, so that an
    /// error about it was reported.
    pub(crate) fn is_poisoned(&self, operand: &Operand<'a>) -> bool {
        matches!(self.names.known.get(operand.name), Some(Entry::Poisoned))
    }

    /// The value that is meant, which must have this type.
    pub fn resolve(&mut self, operand: &Operand<'a>, ty: Type) -> Result<ValueId, Failed> {
        match self.names.known.get(operand.name) {
            Some(Entry::Defined { first, count, at }) if operand.number < count => {
                let value = nth(first, operand.number);
                if self.body.ty(value) == ty {
                    return Ok(value);
                }
                let definition = self.span_between(at, at + 1 + operand.name.len() as u32);
                Err(self.wrong_type(operand, self.body.ty(value), ty, definition, "defined here"))
            }
            Some(Entry::Defined { count, at, .. }) => {
                let definition = self.span_between(at, at + 1 + operand.name.len() as u32);
                let results = if count == 1 { "one value".into() } else { format!("{count} values") };
                let message = format!("`%{}` names {results}, so there is no `{}`", operand.name, operand.text());
                Err(self.error(operand.span, message).label(definition, "defined here").failed())
            }
            Some(Entry::Forward(index)) => self.resolve_forward(index, operand, ty),
            Some(Entry::Poisoned) => Ok(self.body.forward_value(ty)),
            None => {
                let first = self.placeholder(operand, ty);
                let (name, depth) = (operand.name, self.names.marks.len());
                self.names.known.insert(name, Entry::Forward(self.names.forwards.len() as u32));
                self.names.forwards.push(Forward { name, depth, defined: false, first, others: BTreeMap::new() });
                Ok(first.value)
            }
        }
    }

    fn resolve_forward(&mut self, index: u32, operand: &Operand<'a>, ty: Type) -> Result<ValueId, Failed> {
        if let Some(Placeholder { value, span, .. }) = self.names.forwards[index as usize].placeholder(operand.number) {
            if self.body.ty(value) == ty {
                return Ok(value);
            }
            return Err(self.wrong_type(operand, self.body.ty(value), ty, span, "used first here"));
        }
        let new = self.placeholder(operand, ty);
        self.names.forwards[index as usize].others.insert(operand.number, new);
        Ok(new.value)
    }

    fn placeholder(&mut self, operand: &Operand<'a>, ty: Type) -> Placeholder {
        Placeholder { number: operand.number, value: self.body.forward_value(ty), span: operand.span }
    }

    fn wrong_type(&mut self, operand: &Operand<'a>, has: Type, wanted: Type, place: Span, label: &str) -> Failed {
        let cx = self.cx;
        let (has, wanted) = (has.text(cx), wanted.text(cx));
        let message = format!("`{}` has type {has}, but {wanted} is wanted here", operand.text());
        self.error(operand.span, message).label(place, label).failed()
    }

    // ---- definitions ----

    /// Defines a name for `count` values from `first`, and names the first of them.
    pub(super) fn define(&mut self, name: &'a str, at: u32, first: ValueId, count: u32) -> Result<(), Failed> {
        let (value_name, old) = self.names.known.define(self.cx, name, Entry::Defined { first, count, at });
        self.body.set_value_name(first, Some(value_name));
        if let Some(old @ Entry::Defined { at: before, .. }) = old {
            self.names.known.insert(name, old);
            return Err(self.defined_twice(name, at, before));
        }
        let outer = old.filter(|old| self.names.is_outer(old));
        if !self.names.marks.is_empty() {
            self.names.undo.push((name, outer));
        }
        match old {
            Some(Entry::Forward(index)) if outer.is_none() => self.define_forward(index, at, first, count),
            _ => Ok(()),
        }
    }

    fn defined_twice(&mut self, name: &str, at: u32, before: u32) -> Failed {
        let length = 1 + name.len() as u32;
        let (span, first) = (self.span_between(at, at + length), self.span_between(before, before + length));
        self.error(span, format!("`%{name}` is defined twice")).label(first, "first here").failed()
    }

    /// Puts the values in place of those that stood for them.
    fn define_forward(&mut self, index: u32, at: u32, first: ValueId, count: u32) -> Result<(), Failed> {
        let forward = &mut self.names.forwards[index as usize];
        forward.defined = true;
        let name = forward.name;
        let others = std::mem::take(&mut forward.others);
        for placeholder in std::iter::once(forward.first).chain(others.into_values()) {
            let definition = self.span_between(at, at + 1 + name.len() as u32);
            let operand = Operand { name, number: placeholder.number, span: placeholder.span, loc: None };
            if placeholder.number >= count {
                let message = format!("there is no `{}`", operand.text());
                return Err(self.error(operand.span, message).label(definition, "too few values here").failed());
            }
            let value = nth(first, placeholder.number);
            let (has, wanted) = (self.body.ty(value), self.body.ty(placeholder.value));
            if has != wanted {
                return Err(self.wrong_type(&operand, has, wanted, definition, "defined here"));
            }
            self.body.replace_all_uses(placeholder.value, value);
        }
        Ok(())
    }

    /// Notes that a name would be defined here, if the operation could be read.
    pub(super) fn poison(&mut self, name: &'a str) {
        match self.names.known.get(name) {
            Some(Entry::Defined { .. } | Entry::Poisoned) => {}
            Some(Entry::Forward(index)) => {
                self.names.forwards[index as usize].defined = true;
                self.names.known.insert(name, Entry::Poisoned);
            }
            None => self.names.set(name, Entry::Poisoned),
        }
    }

    pub(super) fn poison_token(&mut self, token: Token) {
        self.poison(self.name_of(token));
    }

    // ---- isolated operations ----

    /// Starts the body of an isolated operation, with no names.
    pub(super) fn enter_body(&mut self, body: crate::body::Body) {
        let names = self.spare_names.pop().unwrap_or_default();
        let outer_body = std::mem::replace(&mut self.body, body);
        self.outer.push((outer_body, std::mem::replace(&mut self.names, names)));
    }

    /// Ends the body of an isolated operation and gives it; names that are still pending are errors.
    pub(super) fn leave_body(&mut self, def: &'static OpDef) -> crate::body::Body {
        self.report_pending(Some(def));
        let Some((body, names)) = self.outer.pop() else {
            unreachable!("each body that is left was entered");
        };
        let mut names = std::mem::replace(&mut self.names, names);
        if names.is_cheap_to_clear() {
            names.clear();
            self.spare_names.push(names);
        }
        let mut done = std::mem::replace(&mut self.body, body);
        done.shrink();
        done
    }

    /// Ends the names of the top level.
    pub(super) fn finish_names(&mut self) {
        self.report_pending(None);
    }

    fn report_pending(&mut self, isolated: Option<&'static OpDef>) {
        let forwards = std::mem::take(&mut self.names.forwards);
        let mut visible = None;
        for forward in forwards.iter().filter(|forward| !forward.defined) {
            let (name, span) = (forward.name, forward.first.span);
            if let (Some(def), Some(at)) = (isolated, self.defined_outside(name)) {
                let definition = self.span_between(at, at + 1 + name.len() as u32);
                let message =
                    format!("`%{name}` is defined outside of this `{}`, which sees only its own values", def.name);
                self.error(span, message).label(definition, "defined here");
                continue;
            }
            let visible = visible.get_or_insert_with(|| self.names.definitions());
            let hint = self.hint(name, "%", visible.iter().map(|&at| self.name_at(at)));
            self.error(span, format!("`%{name}` is not defined{hint}"));
        }
    }

    /// The name that stands at an offset of the text.
    fn name_at(&self, at: u32) -> &'a str {
        self.name_of(lex(self.text.as_bytes(), at))
    }

    fn defined_outside(&self, name: &str) -> Option<u32> {
        self.outer.iter().rev().find_map(|(_, names)| match names.known.get(name) {
            Some(Entry::Defined { at, .. }) => Some(at),
            _ => None,
        })
    }
}

impl Forward<'_> {
    fn placeholder(&self, number: u32) -> Option<Placeholder> {
        if self.first.number == number { Some(self.first) } else { self.others.get(&number).copied() }
    }
}

/// The value that comes `number` after another one.
fn nth(first: ValueId, number: u32) -> ValueId {
    use id_arena::ArenaBehavior;
    if number == 0 { first } else { value_at(ValueIds::arena_id(first), first.index() + number as usize) }
}
