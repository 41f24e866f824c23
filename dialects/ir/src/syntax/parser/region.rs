//! Reading regions and blocks.

use hashbrown::HashMap;

use super::{Operand, Parser};
use crate::body::OpSpec;
use crate::def::{OpDef, Traits};
use crate::diagnostics::Failed;
use crate::ids::{BlockId, RegionId};
use crate::location::{Loc, Span};
use crate::order::Point;
use crate::syntax::lexer::{Kind, Token};
use crate::types::Type;
use crate::value_name::ValueName;

/// The names of the blocks of a region.
#[derive(Default)]
pub(super) struct BlockNames<'a> {
    known: HashMap<&'a str, BlockEntry>,
}

#[derive(Copy, Clone)]
struct BlockEntry {
    block: BlockId,
    /// Where it is defined, or used first if it is not.
    at: u32,
    defined: bool,
}

impl<'a> Parser<'a> {
    /// `{ ... }` as a region inside the current body; names in it end with it.
    pub(super) fn inner_region(&mut self, region: RegionId, arguments: &[(Operand<'a>, Type)]) -> Result<(), Failed> {
        self.names.open_region();
        let read = self.braced(region, arguments);
        self.names.close_region();
        read
    }

    /// `{ ... }` with its blocks; the first block gets the arguments, if there are any.
    pub(super) fn braced(&mut self, region: RegionId, arguments: &[(Operand<'a>, Type)]) -> Result<(), Failed> {
        let open = self.span();
        if !self.is(Kind::LeftBrace) {
            return Err(self.expected("`{` and a region"));
        }
        self.nested(|parser| {
            parser.advance();
            parser.blocks.push(BlockNames::default());
            let recoveries = parser.recoveries;
            let read = parser.region_blocks(region, arguments, open);
            let names = parser.blocks.pop().unwrap_or_default();
            read?;
            if parser.recoveries == recoveries {
                parser.report_missing_blocks(&names);
            }
            parser.advance();
            Ok(())
        })
    }

    /// Everything up to the closing brace, errors included.
    fn region_blocks(&mut self, region: RegionId, arguments: &[(Operand<'a>, Type)], open: Span) -> Result<(), Failed> {
        let mut current = None;
        if !arguments.is_empty() {
            current = Some(self.entry_block(region, arguments));
            if self.is(Kind::Block) {
                let span = self.span();
                self.error(span, "the first block of this region has no label: its arguments are given already");
            }
        }
        loop {
            let (start, braces) = (self.token.start, self.braces);
            let read = match self.token.kind {
                Kind::RightBrace => return Ok(()),
                Kind::End => return Err(self.unclosed(open)),
                Kind::Block => self.block_header(region, &mut current),
                _ => {
                    let block = *current.get_or_insert_with(|| self.body.add_block(region, &[]));
                    self.operation(block)
                }
            };
            if read.is_err() {
                self.recover(start, braces);
            }
        }
    }

    fn unclosed(&mut self, open: Span) -> Failed {
        let span = self.span();
        if std::mem::replace(&mut self.ended_early, true) {
            return self.failed_before(span);
        }
        self.error(span, "the file ends inside of a region").label(open, "no `}` closes this").failed()
    }

    fn entry_block(&mut self, region: RegionId, arguments: &[(Operand<'a>, Type)]) -> BlockId {
        let block = self.body.add_block(region, &[]);
        for (operand, ty) in arguments {
            let value = self.body.add_argument(block, *ty);
            if let Some(loc) = operand.loc {
                self.body.set_argument_loc(value, loc);
            }
            let at = operand.span.start.0 - self.base;
            // A name given twice is reported; the block is good to go on with.
            let _ = self.define(operand.name, at, value, 1);
        }
        block
    }

    /// `^bb1(%x: f32, ...):`
    fn block_header(&mut self, region: RegionId, current: &mut Option<BlockId>) -> Result<(), Failed> {
        let token = self.token;
        self.advance();
        let defined = self.define_block(token);
        let block = *defined.as_ref().unwrap_or(&self.body.new_block(&[]));
        self.body.append_block(region, block);
        *current = Some(block);
        if self.eat_kind(Kind::LeftParen) {
            self.comma_list(")", |parser| {
                let name = parser.token;
                parser.block_argument(block).inspect_err(|_| {
                    if name.kind == Kind::Value {
                        parser.poison_token(name);
                    }
                })
            })?;
        }
        if !self.eat_kind(Kind::Colon) {
            return Err(self.expected("`:` after a block label"));
        }
        defined.map(|_| ())
    }

    fn block_argument(&mut self, block: BlockId) -> Result<(), Failed> {
        let at = self.token.start;
        let operand = self.operand()?;
        if !self.eat_kind(Kind::Colon) {
            return Err(self.expected("`:` and the type of the block argument"));
        }
        let ty = self.ty()?;
        let loc = self.optional_loc()?;
        let value = self.body.add_argument(block, ty);
        if let Some(loc) = loc {
            self.body.set_argument_loc(value, loc);
        }
        self.define(operand.name, at, value, 1)
    }

    fn define_block(&mut self, token: Token) -> Result<BlockId, Failed> {
        let name = self.name_of(token);
        let before = self.blocks.last().and_then(|names| names.known.get(name)).copied();
        let block = match before {
            Some(BlockEntry { defined: true, at, .. }) => {
                let first = self.span_between(at, at + 1 + name.len() as u32);
                let span = self.span_of(token);
                let message = format!("the block `^{name}` is defined twice");
                return Err(self.error(span, message).label(first, "first here").failed());
            }
            Some(BlockEntry { block, .. }) => block,
            None => self.named_block(name),
        };
        if let Some(names) = self.blocks.last_mut() {
            names.known.insert(name, BlockEntry { block, at: token.start, defined: true });
        }
        Ok(block)
    }

    fn named_block(&mut self, name: &str) -> BlockId {
        let block = self.body.new_block(&[]);
        self.body.set_block_name(block, Some(ValueName::new(self.cx, name)));
        block
    }

    /// `^bb1`: a block of the region in which the operation stands; it may come later.
    pub fn successor(&mut self) -> Result<BlockId, Failed> {
        if !self.is(Kind::Block) {
            return Err(self.expected("a block, as `^bb1`"));
        }
        let (at, name) = (self.token.start, self.name_of(self.token));
        self.advance();
        if let Some(entry) = self.blocks.last().and_then(|names| names.known.get(name)) {
            return Ok(entry.block);
        }
        let block = self.named_block(name);
        if let Some(names) = self.blocks.last_mut() {
            names.known.insert(name, BlockEntry { block, at, defined: false });
        }
        Ok(block)
    }

    fn report_missing_blocks(&mut self, names: &BlockNames<'a>) {
        let mut missing: Vec<(u32, &str)> = Vec::new();
        for (&name, entry) in &names.known {
            if !entry.defined {
                missing.push((entry.at, name));
            }
        }
        missing.sort_unstable();
        let mut defined: Vec<&str> = Vec::new();
        if !missing.is_empty() {
            defined.extend(names.known.iter().filter(|(_, entry)| entry.defined).map(|(&name, _)| name));
            defined.sort_unstable();
        }
        for (at, name) in missing {
            let span = self.span_between(at, at + 1 + name.len() as u32);
            let hint = self.hint(name, "^", defined.iter().copied());
            self.error(span, format!("there is no block `^{name}` in this region{hint}"));
        }
    }

    /// Adds a terminator without operands to a region of at most one block, if it has none.
    pub(super) fn end_with(&mut self, region: RegionId, terminator: &'static OpDef, loc: Loc) {
        let block = match self.body.entry(region) {
            Some(block) => block,
            None => self.body.add_block(region, &[]),
        };
        // As upstream, an operation that nobody registered does not count as a terminator.
        let ends = self.body.last_op(block).is_some_and(|last| self.body.def(last).has(Traits::TERMINATOR));
        if !ends && self.body.next_block(block).is_none() {
            let op = self.body.create(OpSpec::new(terminator, loc));
            self.body.insert(op, Point::End(block));
        }
    }
}
