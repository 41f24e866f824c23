//! What custom forms are read with: the parser, and the operation as far as it is read.

use std::ops::{Deref, DerefMut};

use super::messages::count;
use super::op::State;
use super::{Operand, Parser};
use crate::attrs::{Attr, NamedAttr};
use crate::body::Body;
use crate::builder::{Builder, infer_results};
use crate::context::Name;
use crate::def::{Infer, OpDef, Traits};
use crate::diagnostics::Failed;
use crate::ids::{BlockId, RegionId, ValueId};
use crate::location::{Loc, Span};
use crate::syntax::lexer::Kind;
use crate::types::Type;

/// Reads what follows the name of an operation. Whatever [`Parser`] reads it reads too.
pub struct OpParser<'p, 'a> {
    /// The parser.
    pub parser: &'p mut Parser<'a>,
    pub(super) state: Box<State<'a>>,
    pub(super) def: &'static OpDef,
    pub(super) loc: Loc,
    pub(super) name_span: Span,
    pub(super) result_count: u64,
}

impl<'a> Deref for OpParser<'_, 'a> {
    type Target = Parser<'a>;

    fn deref(&self) -> &Parser<'a> {
        self.parser
    }
}

impl<'a> DerefMut for OpParser<'_, 'a> {
    fn deref_mut(&mut self) -> &mut Parser<'a> {
        self.parser
    }
}

impl<'a> OpParser<'_, 'a> {
    /// The definition of the operation.
    pub fn def(&self) -> &'static OpDef {
        self.def
    }

    /// The location of the operation's name. A `loc(...)` at its end comes later.
    pub fn loc(&self) -> Loc {
        self.loc
    }

    /// Where the operation's name stands, for errors about it as a whole.
    pub fn name_span(&self) -> Span {
        self.name_span
    }

    /// How many results the text left of the `=` names; 0 if there is none.
    pub fn result_count(&self) -> usize {
        self.result_count as usize
    }

    /// Items separated by commas up to a closing token, which is taken too; as
    /// [`Parser::comma_list`].
    pub fn comma_list(
        &mut self,
        close: &str,
        mut item: impl FnMut(&mut Self) -> Result<(), Failed>,
    ) -> Result<(), Failed> {
        if self.parser.eat(close) {
            return Ok(());
        }
        loop {
            item(self)?;
            if self.parser.eat(close) {
                return Ok(());
            }
            if !self.parser.eat_kind(Kind::Comma) {
                return Err(self.parser.expected(format_args!("`,` or `{close}`")));
            }
        }
    }

    // ---- operands and results ----

    /// Adds an operand.
    pub fn push_operand(&mut self, value: ValueId) {
        self.state.operands.push(value);
    }

    /// Resolves an operand and adds it.
    pub fn resolve_operand(&mut self, operand: &Operand<'a>, ty: Type) -> Result<ValueId, Failed> {
        let value = self.parser.resolve(operand, ty)?;
        self.state.operands.push(value);
        Ok(value)
    }

    /// Resolves operands and adds them; there must be a type for each.
    pub fn resolve_operands(&mut self, operands: &[Operand<'a>], types: &[Type]) -> Result<(), Failed> {
        if operands.len() != types.len() {
            let (wanted, given) = (operands.len(), types.len());
            let span = self.name_span;
            let message = format!("{} for {}", count(given as u64, "type"), count(wanted as u64, "operand"));
            return Err(self.parser.error(span, message).failed());
        }
        for (operand, &ty) in operands.iter().zip(types) {
            self.resolve_operand(operand, ty)?;
        }
        Ok(())
    }

    /// The type of a value that must have been seen before: for forms that leave types out.
    pub fn known_type(&mut self, operand: &Operand<'a>) -> Result<Type, Failed> {
        if let Some(ty) = self.parser.type_of(operand) {
            return Ok(ty);
        }
        if self.parser.is_poisoned(operand) {
            return Err(self.parser.failed_before(operand.span));
        }
        let text = operand.text();
        let message = format!("the type of `{text}` is not written here, so `{text}` must be defined before");
        Err(self.parser.error(operand.span, message).failed())
    }

    /// The operands so far.
    pub fn pushed_operands(&self) -> &[ValueId] {
        &self.state.operands
    }

    /// The type of a value.
    pub fn value_type(&self, value: ValueId) -> Type {
        self.parser.body.ty(value)
    }

    /// Adds a result.
    pub fn push_result(&mut self, ty: Type) {
        self.state.results.push(ty);
    }

    /// Adds results.
    pub fn push_results(&mut self, types: &[Type]) {
        self.state.results.extend_from_slice(types);
    }

    /// Adds the results that follow from the operands and attributes given so far.
    pub fn infer_results(&mut self) -> Result<(), Failed> {
        let body = &self.parser.body;
        let operands: Vec<Type> = self.state.operands.iter().map(|&value| body.ty(value)).collect();
        let attrs = self.parser.cx.dict(self.state.attrs.clone());
        let infer = Infer { cx: self.parser.cx, def: self.def, operands: &operands, attrs };
        match infer_results(&infer) {
            Ok(types) => {
                self.state.results.extend(types);
                Ok(())
            }
            Err(why) => {
                let span = self.name_span;
                Err(self.parser.error(span, why).failed())
            }
        }
    }

    /// Adds a successor.
    pub fn push_successor(&mut self, block: BlockId) {
        self.state.successors.push(block);
    }

    // ---- attributes ----

    /// Sets an attribute; it is inherent if the definition has it.
    pub fn set_attr(&mut self, name: &str, attr: Attr) {
        let entry = NamedAttr { name: self.parser.cached_name(name), attr, inherent: self.is_inherent(name) };
        if !self.state.attrs.is_empty() {
            self.state.attrs.retain(|old| old.name != entry.name);
        }
        self.state.attrs.push(entry);
    }

    /// An attribute that was given so far.
    pub fn get_attr(&self, name: &str) -> Option<Attr> {
        let cx = self.parser.cx;
        self.state.attrs.iter().find(|entry| entry.name.str(cx) == name).map(|entry| entry.attr)
    }

    fn is_inherent(&self, name: &str) -> bool {
        self.def.attr_slot(name).is_some() || (name == "operandSegmentSizes" && self.def.has_operand_segments())
    }

    /// `{a = 1, b}`, if it is there.
    pub fn attr_dict(&mut self) -> Result<(), Failed> {
        if self.parser.is(Kind::LeftBrace) {
            let entries = self.parser.attr_dict()?;
            self.add_attrs(entries);
        }
        Ok(())
    }

    /// `attributes {a = 1, b}`, if it is there.
    pub fn attr_dict_with_keyword(&mut self) -> Result<(), Failed> {
        if !self.parser.eat("attributes") {
            return Ok(());
        }
        if !self.parser.is(Kind::LeftBrace) {
            return Err(self.parser.expected("`{` after `attributes`"));
        }
        self.attr_dict()
    }

    fn add_attrs(&mut self, entries: Vec<(Name, Attr)>) {
        for (name, attr) in entries {
            let inherent = self.is_inherent(name.str(self.parser.cx));
            self.state.attrs.push(NamedAttr { name, attr, inherent });
        }
    }

    /// Sets `operandSegmentSizes`, for operations with several groups of operands.
    pub fn set_segments(&mut self, sizes: &[usize]) {
        let sizes: Vec<i64> = sizes.iter().map(|&size| size as i64).collect();
        let attr = self.parser.cx.ints32(&sizes);
        self.set_attr("operandSegmentSizes", attr);
    }

    // ---- regions ----

    /// `{ ... }`: the next region. If there are arguments, the first block has them and no label.
    pub fn region(&mut self, arguments: &[(Operand<'a>, Type)]) -> Result<(), Failed> {
        self.in_region(|parser, region, isolated| match isolated {
            true => parser.braced(region, arguments),
            false => parser.inner_region(region, arguments),
        })
    }

    /// [`OpParser::region`], or an empty region if no `{` comes next; gives whether one did.
    pub fn optional_region(&mut self, arguments: &[(Operand<'a>, Type)]) -> Result<bool, Failed> {
        if self.parser.is(Kind::LeftBrace) {
            return self.region(arguments).map(|()| true);
        }
        self.empty_region();
        Ok(false)
    }

    /// A region without blocks.
    pub fn empty_region(&mut self) {
        // Nothing is read, so nothing can fail.
        let _ = self.in_region(|_, _, _| Ok(()));
    }

    /// A region of one block that the form implies: it is built, not read. Not for isolated
    /// operations.
    pub fn build_region(&mut self, arguments: &[Type], build: impl FnOnce(&mut Builder<'_>, &[ValueId])) {
        let loc = self.loc;
        // Nothing is read, so nothing can fail.
        let _ = self.in_region(|parser, region, _| {
            let block = parser.body.add_block(region, arguments);
            let values = parser.body.arguments(block).to_vec();
            build(&mut Builder::at_end(parser.cx, &mut parser.body, block, loc), &values);
            Ok(())
        });
    }

    /// [`OpParser::region`] whose block may leave out a terminator without operands.
    pub fn region_with_terminator(
        &mut self,
        arguments: &[(Operand<'a>, Type)],
        terminator: &'static OpDef,
    ) -> Result<(), Failed> {
        self.region(arguments)?;
        self.ensure_terminator(self.region_count() - 1, terminator);
        Ok(())
    }

    /// Adds a terminator without operands to the only block of a region, if it has none. A
    /// region without blocks gets one.
    pub fn ensure_terminator(&mut self, region: usize, terminator: &'static OpDef) {
        let loc = self.loc;
        match &mut self.state.nested {
            Some(body) => {
                let region = body.roots[region];
                std::mem::swap(&mut self.parser.body, body);
                self.parser.end_with(region, terminator, loc);
                std::mem::swap(&mut self.parser.body, body);
            }
            None => self.parser.end_with(self.state.regions[region], terminator, loc),
        }
    }

    /// Gives a region without blocks one.
    pub(super) fn ensure_block(&mut self, region: usize) {
        let (body, region) = match &mut self.state.nested {
            Some(body) => {
                let region = body.roots[region];
                (body, region)
            }
            None => (&mut self.parser.body, self.state.regions[region]),
        };
        if body.entry(region).is_none() {
            body.add_block(region, &[]);
        }
    }

    /// Makes the region that was read last the first one, for forms that show it at the end; not
    /// for isolated operations.
    pub fn move_last_region_first(&mut self) {
        if !self.state.regions.is_empty() {
            self.state.regions.rotate_right(1);
        }
    }

    /// How many regions there are so far.
    pub fn region_count(&self) -> usize {
        self.state.nested.as_ref().map_or(self.state.regions.len(), |body| body.roots.len())
    }

    /// Makes the next region and reads it: in a body of its own if the operation is isolated.
    fn in_region(
        &mut self,
        read: impl FnOnce(&mut Parser<'a>, RegionId, bool) -> Result<(), Failed>,
    ) -> Result<(), Failed> {
        let parser = &mut *self.parser;
        if !self.def.has(Traits::ISOLATED) {
            let region = parser.body.new_region();
            self.state.regions.push(region);
            return read(parser, region, false);
        }
        let new = || Body::new(self.def, crate::attrs::AttrDict::EMPTY, self.loc, 0);
        let mut body = self.state.nested.take().unwrap_or_else(new);
        let region = body.new_region();
        body.roots.push(region);
        parser.enter_body(body);
        let result = read(parser, region, true);
        self.state.nested = Some(parser.leave_body(self.def));
        result
    }
}
