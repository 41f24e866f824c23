//! Reading operations: what is left of the `=`, the generic form, and building.

use super::messages::count;
use super::recovery::MAX_ERRORS;
use super::{OpParser, Operand, Parser};
use crate::attrs::{AttrDict, NamedAttr};
use crate::body::{Body, OpSpec};
use crate::context::Name;
use crate::def::{OpDef, Syntax, Traits};
use crate::diagnostics::Failed;
use crate::ids::{BlockId, OpId, RegionId, ValueId};
use crate::location::{Loc, Span};
use crate::order::Point;
use crate::syntax::lexer::Kind;
use crate::types::Type;

/// A name left of the `=`.
#[derive(Copy, Clone)]
pub(super) struct ResultName<'a> {
    name: &'a str,
    at: u32,
    count: u32,
}

/// What was read of an operation. It is used again for the next, so that its lists are
/// allocated once.
#[derive(Default)]
pub(super) struct State<'a> {
    pub operands: Vec<ValueId>,
    pub results: Vec<Type>,
    pub attrs: Vec<NamedAttr>,
    pub regions: Vec<RegionId>,
    pub successors: Vec<BlockId>,
    /// The body of an isolated operation, once it has a region.
    pub nested: Option<Body>,
    /// Operands before their types are known.
    pub unresolved: Vec<Operand<'a>>,
    /// Types of operands.
    pub types: Vec<Type>,
    pub format: super::format::Scratch,
}

impl State<'_> {
    fn clear(&mut self) {
        self.operands.clear();
        self.results.clear();
        self.attrs.clear();
        self.regions.clear();
        self.successors.clear();
        self.nested = None;
        self.unresolved.clear();
        self.types.clear();
    }
}

impl<'a> Parser<'a> {
    /// An operation with its results, put at the end of a block.
    pub(super) fn operation(&mut self, block: BlockId) -> Result<(), Failed> {
        if self.sink.error_count() >= MAX_ERRORS {
            return Err(self.give_up());
        }
        let names = self.results.len();
        let read = self.named_operation(block, names);
        if read.is_err() {
            self.lost_symbols |= self.body.def.has(Traits::SYMBOL_TABLE);
            for at in names..self.results.len() {
                self.poison(self.results[at].name);
            }
        }
        self.results.truncate(names);
        read
    }

    fn named_operation(&mut self, block: BlockId, names: usize) -> Result<(), Failed> {
        let count = if self.is(Kind::Value) { self.result_names()? } else { 0 };
        let span = self.span();
        let loc = Loc::at(span.start);
        let errors = self.sink.error_count();
        let (def, generic) = match self.token.kind {
            Kind::String => (self.generic_name()?, true),
            Kind::Word => (self.custom_name()?, false),
            _ => return Err(self.expected("an operation")),
        };
        let state = self.spare_states.pop().unwrap_or_default();
        let mut op = OpParser { parser: self, state, def, loc, name_span: span, result_count: count };
        if generic {
            op.generic_form()?
        } else {
            op.custom_form()?
        }
        let (mut state, loc) = op.finish(generic)?;
        if state.nested.is_some() && self.sink.error_count() > errors {
            self.broken.insert(loc);
        }
        let op = self.build(&mut state, def, loc, block);
        state.clear();
        self.spare_states.push(state);
        self.name_results(op, names, count, span)
    }

    /// `%a, %b:2 =`; gives how many values are named.
    fn result_names(&mut self) -> Result<u64, Failed> {
        let mut total = 0u64;
        loop {
            if !self.is(Kind::Value) {
                return Err(self.expected("the name of a result, as `%x`"));
            }
            let (name, at) = (self.name_of(self.token), self.token.start);
            self.advance();
            self.results.push(ResultName { name, at, count: 1 });
            if self.eat_kind(Kind::Colon) {
                let literal = self.literal()?;
                let count = u32::try_from(literal.magnitude).ok().filter(|&count| count > 0 && !literal.negative);
                let Some(count) = count else {
                    return Err(self.error(literal.span, "the number of results is at least 1").failed());
                };
                if let Some(last) = self.results.last_mut() {
                    last.count = count;
                }
            }
            total += self.results.last().map_or(1, |last| u64::from(last.count));
            if self.eat_kind(Kind::Equal) {
                return Ok(total);
            }
            if !self.eat_kind(Kind::Comma) {
                return Err(self.expected("`,` or `=` after the name of a result"));
            }
        }
    }

    // ---- names of operations ----

    fn generic_name(&mut self) -> Result<&'static OpDef, Failed> {
        let span = self.span();
        let name = self.string_text()?;
        if let Some(def) = self.cx.registry().op(&name) {
            return Ok(def);
        }
        if !self.options.allow_unregistered {
            self.unknown_op(&name, span, "`--allow-unregistered-dialect` keeps operations that are not known");
        }
        // After the error it is read like any other, so that its results are known.
        Ok(self.cx.registry().unregistered(&name))
    }

    fn custom_name(&mut self) -> Result<&'static OpDef, Failed> {
        let (span, word) = (self.span(), self.text_of(self.token));
        match self.op_of_word(word) {
            Some(def) => {
                self.advance();
                Ok(def)
            }
            None => {
                let note = match self.options.allow_unregistered {
                    true => "an operation that is not known is written in the generic form, `\"d.op\"(...)`",
                    false => "",
                };
                Err(self.unknown_op(word, span, note))
            }
        }
    }

    /// The operation that a bare word names; one without a dot is of the dialect of an
    /// operation around it, as `return` in a function.
    pub(super) fn op_of_word(&self, word: &str) -> Option<&'static OpDef> {
        let registry = self.cx.registry();
        if word.contains('.') {
            return registry.op(word);
        }
        self.default_dialects.iter().rev().find_map(|dialect| registry.op(&format!("{dialect}.{word}")))
    }

    fn unknown_op(&mut self, name: &str, span: Span, note: &str) -> Failed {
        let registry = self.cx.registry();
        let full = match (name.contains('.'), self.default_dialects.last()) {
            (false, Some(dialect)) => format!("{dialect}.{name}"),
            _ => name.to_owned(),
        };
        let mut hint = self.hint(name, "", registry.ops().map(|def| def.name));
        if hint.is_empty() {
            hint = self.hint(&full, "", registry.ops().map(|def| def.name));
        }
        let report = self.error(span, format!("there is no operation `{name}`{hint}"));
        let note = Some(note.to_owned()).filter(|note| !note.is_empty() && hint.is_empty());
        report.maybe_note(note).failed()
    }

    // ---- building ----

    fn build(&mut self, state: &mut State<'a>, def: &'static OpDef, loc: Loc, block: BlockId) -> OpId {
        self.drop_defaults(state, def);
        let attrs = match state.attrs.is_empty() {
            true => AttrDict::EMPTY,
            false => self.cx.dict_of(&mut state.attrs),
        };
        let spec = OpSpec {
            operands: std::mem::take(&mut state.operands),
            results: std::mem::take(&mut state.results),
            successors: std::mem::take(&mut state.successors),
            attrs,
            ..OpSpec::new(def, loc)
        };
        let op = self.body.create_from(&spec);
        (state.operands, state.results, state.successors) = (spec.operands, spec.results, spec.successors);
        self.body.adopt_regions(op, &state.regions);
        if let Some(mut nested) = state.nested.take() {
            (nested.attrs, nested.loc) = (attrs, loc);
            self.body.set_nested(op, nested);
        }
        self.body.insert(op, Point::End(block));
        op
    }

    /// An attribute with its default says what none says, so operations that mean the same are the
    /// same. Those that have only the generic form are printed as they were written.
    fn drop_defaults(&self, state: &mut State<'a>, def: &'static OpDef) {
        let is_default = |entry: &NamedAttr| {
            let slot = if entry.inherent { def.attr_slot(entry.name.str(self.cx)) } else { None };
            slot.is_some_and(|slot| slot.is_default(self.cx, entry.attr))
        };
        if !state.attrs.is_empty() && !matches!(def.syntax, Syntax::Generic) {
            state.attrs.retain(|entry| !is_default(entry));
        }
    }

    fn name_results(&mut self, op: OpId, names: usize, count: u64, span: Span) -> Result<(), Failed> {
        let results = self.body.result_count(op);
        if count == 0 {
            return Ok(());
        }
        if count != results as u64 {
            let message = format!(
                "`{}` gives {}, but {} named",
                self.body.def(op).name,
                values(results as u64),
                values_are(count)
            );
            return Err(self.error(span, message).failed());
        }
        let mut start = 0;
        for at in names..self.results.len() {
            let ResultName { name, at, count } = self.results[at];
            let first = self.body.result(op, start);
            self.define(name, at, first, count)?;
            start += count as usize;
        }
        Ok(())
    }
}

fn values(count: u64) -> String {
    match count {
        0 => "no value".into(),
        1 => "one value".into(),
        _ => format!("{count} values"),
    }
}

fn values_are(count: u64) -> String {
    if count == 1 { "one is".into() } else { format!("{count} are") }
}

impl<'a> OpParser<'_, 'a> {
    fn custom_form(&mut self) -> Result<(), Failed> {
        let dialects = self.parser.default_dialects.len();
        if self.def.has(Traits::DEFAULT_DIALECT) {
            self.parser.default_dialects.push(self.def.dialect());
        }
        let read = match self.def.syntax {
            Syntax::Format(elements) => self.format(elements),
            Syntax::Custom { parse, .. } => parse(self),
            Syntax::Generic => {
                let message = format!("`{0}` has no custom form; write `\"{0}\"(...)`", self.def.name);
                Err(self.parser.error(self.name_span, message).failed())
            }
        };
        self.parser.default_dialects.truncate(dialects);
        read
    }

    /// `(%a, %b)[^bb1] <{props}> ({ regions }) {attrs} : (types) -> types`
    fn generic_form(&mut self) -> Result<(), Failed> {
        if !self.parser.eat_kind(Kind::LeftParen) {
            return Err(self.parser.expected(format_args!("`(` and the operands of `{}`", self.def.name)));
        }
        let start = self.parser.span();
        self.parser.operands_into(&mut self.state.unresolved)?;
        if !self.parser.eat_kind(Kind::RightParen) {
            return Err(self.parser.expected("`,` or `)` in a list of operands"));
        }
        if self.parser.eat_kind(Kind::LeftBracket) {
            let successors = &mut self.state.successors;
            self.parser.comma_list("]", |parser| {
                successors.push(parser.successor()?);
                Ok(())
            })?;
        }
        if self.parser.eat_kind(Kind::Less) {
            let properties = self.parser.attr_dict()?;
            self.parser.expect(">")?;
            let entries = properties.into_iter().map(|(name, attr)| NamedAttr { name, attr, inherent: true });
            self.state.attrs.extend(entries);
        }
        if self.parser.eat_kind(Kind::LeftParen) {
            self.generic_regions()?;
        }
        self.attr_dict()?;
        self.generic_type(start)
    }

    fn generic_regions(&mut self) -> Result<(), Failed> {
        loop {
            self.region(&[])?;
            if self.parser.eat_kind(Kind::RightParen) {
                return Ok(());
            }
            if !self.parser.eat_kind(Kind::Comma) {
                return Err(self.parser.expected("`,` or `)` in a list of regions"));
            }
        }
    }

    fn generic_type(&mut self, operands: Span) -> Result<(), Failed> {
        let parser = &mut *self.parser;
        if !parser.eat_kind(Kind::Colon) {
            return Err(parser.expected(format_args!("`:` and the type of `{}`", self.def.name)));
        }
        let types = parser.span();
        parser.type_list_into(&mut self.state.types)?;
        let types = parser.span_from(types);
        parser.results_into(&mut self.state.results)?;
        let (wanted, given) = (self.state.unresolved.len(), self.state.types.len());
        if wanted != given {
            let message = format!("{} for {}", count(given as u64, "type"), count(wanted as u64, "operand"));
            return Err(parser.error(types, message).label(operands, "the operands begin here").failed());
        }
        for (operand, &ty) in self.state.unresolved.iter().zip(&self.state.types) {
            self.state.operands.push(parser.resolve(operand, ty)?);
        }
        Ok(())
    }

    /// Reads what may follow any operation, and gives what was read and the location.
    fn finish(mut self, generic: bool) -> Result<(Box<State<'a>>, Loc), Failed> {
        if !generic && self.parser.is(Kind::LeftBrace) {
            self.attr_dict()?;
        }
        if self.parser.is(Kind::Word)
            && let Some(loc) = self.parser.optional_loc()?
        {
            self.loc = loc;
        }
        self.check_attrs()?;
        Ok((self.state, self.loc))
    }

    fn check_attrs(&mut self) -> Result<(), Failed> {
        if self.state.attrs.len() < 2 {
            return Ok(());
        }
        let mut names: Vec<Name> = self.state.attrs.iter().map(|entry| entry.name).collect();
        names.sort_unstable_by_key(|name| name.0);
        let Some(twice) = names.windows(2).find(|pair| pair[0] == pair[1]) else { return Ok(()) };
        let message = format!("the attribute `{}` is given twice", twice[0].str(self.parser.cx));
        Err(self.parser.error(self.name_span, message).failed())
    }
}
