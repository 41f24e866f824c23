//! Reads what rules look for and build, and the conditions on it.

use ir::{Failed, Span};

use super::Parser;
use crate::text::lexer::Kind;
use crate::text::rule::*;

impl Parser<'_, '_> {
    /// A variable, a number, a string, a word, a function, an operation or a list.
    pub(super) fn pattern(&mut self) -> Result<Pattern, Failed> {
        self.nested(|parser| match parser.token.kind {
            Kind::Var => parser.var().map(Pattern::Var),
            Kind::Number => {
                let span = parser.span();
                parser.number().map(|number| Pattern::Number(number, span))
            }
            Kind::Text => {
                let (span, quoted) = (parser.span(), parser.text());
                let text = quoted[1..quoted.len() - 1].to_owned();
                parser.next();
                Ok(Pattern::Text(Name { text, span }))
            }
            Kind::Word if !parser.starts_item() => {
                let end = parser.token.end;
                let name = parser.word("a pattern")?;
                // `add (...)` is a word, and an operation after it.
                if parser.text() == "(" && parser.token.start == end {
                    parser.call_of(name).map(Pattern::Call)
                } else {
                    Ok(Pattern::Word(name))
                }
            }
            _ if parser.text() == "(" => parser.op().map(Pattern::Op),
            _ if parser.text() == "[" => {
                let start = parser.span().start;
                parser.next();
                let parts = parser.until("]", Self::pattern)?;
                let end = parser.end_of("]")?;
                Ok(Pattern::List(parts, Span { start, end }))
            }
            _ => Err(parser.wanted("a variable, a number, a list or an operation in parentheses")),
        })
    }

    fn op(&mut self) -> Result<OpPattern, Failed> {
        let start = self.span().start;
        self.expect("(")?;
        let name = if self.token.kind == Kind::Var { self.var()? } else { self.word("the name of an operation")? };
        let mut args = Vec::new();
        while !matches!(self.text(), ")" | ":") {
            args.push(self.argument()?);
            self.eat(",");
        }
        let ty = if self.eat(":") { Some(Box::new(self.pattern()?)) } else { None };
        let end = self.end_of(")")?;
        Ok(OpPattern { name, args, ty, span: Span { start, end } })
    }

    fn argument(&mut self) -> Result<Argument, Failed> {
        if self.token.kind == Kind::Word && self.after() == "=" {
            let name = self.word("the name of a slot")?;
            self.expect("=")?;
            return Ok(Argument { name: Some(name), value: self.pattern()? });
        }
        Ok(Argument { name: None, value: self.pattern()? })
    }

    /// `compose(?p, ?q)`.
    pub(super) fn call(&mut self) -> Result<Call, Failed> {
        let name = self.word("a name with arguments")?;
        self.call_of(name)
    }

    /// The arguments of a name that is read.
    pub(super) fn call_of(&mut self, name: Name) -> Result<Call, Failed> {
        self.expect("(")?;
        let args = self.until(")", Self::pattern)?;
        let end = self.end_of(")")?;
        Ok(Call { span: Span { start: name.span.start, end }, name, args })
    }

    // ---- conditions ----

    /// Disjunctions of conjunctions; `&` binds closer.
    pub(super) fn condition(&mut self) -> Result<Condition, Failed> {
        let mut any = vec![self.conjunction()?];
        while self.eat("|") {
            any.push(self.conjunction()?);
        }
        Ok(if any.len() == 1 { any.swap_remove(0) } else { Condition::Any(any) })
    }

    fn conjunction(&mut self) -> Result<Condition, Failed> {
        let mut all = vec![self.one_condition()?];
        while self.eat("&") {
            all.push(self.one_condition()?);
        }
        Ok(if all.len() == 1 { all.swap_remove(0) } else { Condition::All(all) })
    }

    fn one_condition(&mut self) -> Result<Condition, Failed> {
        if self.eat("(") {
            let condition = self.nested(Self::condition)?;
            self.expect(")")?;
            return Ok(condition);
        }
        self.call().map(Condition::Is)
    }
}
