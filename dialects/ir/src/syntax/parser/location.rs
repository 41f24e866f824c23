//! Reading locations: `loc("f":1:2)`, `loc(callsite(... at ...))`, `loc(#loc1)`.

use super::Parser;
use crate::attrs::AttrKind;
use crate::diagnostics::Failed;
use crate::location::{Loc, LocKind};
use crate::syntax::lexer::Kind;

impl Parser<'_> {
    /// `loc(...)`, if it comes next.
    pub fn optional_loc(&mut self) -> Result<Option<Loc>, Failed> {
        if !self.eat("loc") {
            return Ok(None);
        }
        self.expect("(")?;
        let loc = self.location()?;
        self.expect(")")?;
        Ok(Some(loc))
    }

    /// What stands in the parentheses of `loc(...)`.
    fn location(&mut self) -> Result<Loc, Failed> {
        self.nested(|parser| match (parser.token.kind, parser.text_of(parser.token)) {
            (Kind::Hash, _) => parser.location_alias(),
            (Kind::String, _) => parser.file_or_name(),
            (Kind::Word, "callsite") => parser.call_site(),
            (Kind::Word, "fused") => parser.fused(),
            // Upstream writes the parts of locations that are attributes so.
            (Kind::Word, "loc") => Ok(parser.optional_loc()?.unwrap_or(Loc::UNKNOWN)),
            (Kind::Word, "unknown") => {
                parser.advance();
                Ok(Loc::UNKNOWN)
            }
            _ => Err(parser.expected("a location, as `\"file\":line:column`, `\"name\"(...)` or `unknown`")),
        })
    }

    fn location_alias(&mut self) -> Result<Loc, Failed> {
        let (span, name) = (self.span(), self.text_of(self.token));
        let attr = self.attr()?;
        match *attr.kind(self.cx) {
            AttrKind::Location(loc) => Ok(loc),
            _ => Err(self.error(span, format!("`{name}` is no location")).failed()),
        }
    }

    /// `"file":line:column`, `"name"(loc)` or `"name"`.
    fn file_or_name(&mut self) -> Result<Loc, Failed> {
        let text = self.string_text()?;
        let name = self.cx.name(&text);
        if self.eat_kind(Kind::Colon) {
            let line = self.int32()?;
            self.expect(":")?;
            let column = self.int32()?;
            self.skip_range_end()?;
            return Ok(self.cx.loc(LocKind::File { file: name, line, column }));
        }
        let mut inner = Loc::UNKNOWN;
        if self.eat_kind(Kind::LeftParen) {
            inner = self.location()?;
            self.expect(")")?;
        }
        Ok(self.cx.loc(LocKind::Named(name, inner)))
    }

    /// `to line:column` or `to :column`: upstream's ranges, of which we keep the start.
    fn skip_range_end(&mut self) -> Result<(), Failed> {
        if !self.eat("to") {
            return Ok(());
        }
        if !self.is(Kind::Colon) {
            self.int32()?;
        }
        self.expect(":")?;
        self.int32().map(|_| ())
    }

    fn int32(&mut self) -> Result<u32, Failed> {
        let literal = self.literal()?;
        match u32::try_from(literal.magnitude) {
            Ok(value) if !literal.negative => Ok(value),
            _ => Err(self.error(literal.span, "lines and columns are numbers of 32 bits").failed()),
        }
    }

    /// `(callee at caller)`.
    fn call_site(&mut self) -> Result<Loc, Failed> {
        self.advance();
        self.expect("(")?;
        let callee = self.location()?;
        self.expect("at")?;
        let caller = self.location()?;
        self.expect(")")?;
        Ok(self.cx.loc(LocKind::CallSite { callee, caller }))
    }

    /// `[a, b]` or `<metadata>[a, b]`.
    fn fused(&mut self) -> Result<Loc, Failed> {
        let mut metadata = None;
        self.advance();
        if self.eat_kind(Kind::Less) {
            metadata = Some(self.attr()?);
            self.expect(">")?;
        }
        let mut parts = Vec::new();
        self.expect("[")?;
        self.comma_list("]", |parser| {
            parts.push(parser.location()?);
            Ok(())
        })?;
        Ok(self.cx.loc(LocKind::Fused(parts.into(), metadata)))
    }
}
