//! Reads files of rules. A mistake costs one item: reading goes on at the next one, so that one
//! run shows several.

use std::sync::Arc;

use ir::diagnostics::did_you_mean;
use ir::location::Source;
use ir::{Context, Failed, Sink, Span};

use super::family::for_op;
use super::lexer::{Kind, Token, lex};
use super::rule::*;

/// What starts an item.
const ITEMS: [&str; 6] = ["dialects", "ops", "group", "rule", "use", "cost"];

/// What may follow the sides of a rule.
const CLAUSES: [&str; 7] = ["if", "when", "fm", "exact", "unordered", "open", "phase"];

/// Patterns and conditions may not be nested more deeply.
const MAX_DEPTH: usize = 64;

/// Reads a file of rules. What could be read is given even if something is wrong; then the sink
/// has errors.
pub fn parse(cx: &Context, name: &str, text: &str, sink: &mut Sink<'_>) -> RuleFile {
    let Some(source) = cx.sources.add(name, text) else {
        sink.error(ir::Loc::UNKNOWN, format!("`{name}` is too long"));
        return RuleFile::default();
    };
    let token = lex(&source.text, 0);
    let mut parser = Parser { source: &source, sink, token, depth: 0, file: RuleFile::default(), sets: Vec::new() };
    parser.items();
    parser.file
}

struct Parser<'p, 's> {
    source: &'p Arc<Source>,
    sink: &'p mut Sink<'s>,
    token: Token,
    depth: usize,
    file: RuleFile,
    /// Named sets of operations, `ops cheap = ...`.
    sets: Vec<(String, Vec<Name>)>,
}

impl Parser<'_, '_> {
    // ---- items ----

    fn items(&mut self) {
        while self.token.kind != Kind::End {
            let start = self.token.start;
            if self.item().is_err() {
                self.skip_to_item(start);
            }
        }
    }

    /// Goes to the next word that starts an item, the one of the item at hand aside.
    fn skip_to_item(&mut self, start: usize) {
        if self.token.start == start {
            self.next();
        }
        while self.token.kind != Kind::End && !(ITEMS.contains(&self.text()) && self.starts_line()) {
            self.next();
        }
    }

    fn starts_line(&self) -> bool {
        let before = &self.source.text[..self.token.start];
        before.rsplit('\n').next().is_none_or(|line| line.trim().is_empty())
    }

    fn item(&mut self) -> Result<(), Failed> {
        let doc = comment_before(&self.source.text, self.token.start);
        let word = self.word("an item")?;
        match word.text.as_str() {
            "dialects" => {
                let names = self.separated(|parser| parser.word("the name of a dialect"))?;
                self.file.dialects.extend(names);
            }
            "ops" => {
                let name = self.word("the name of the set")?;
                self.expect("=")?;
                let ops = self.op_names()?;
                self.sets.push((name.text, ops));
            }
            "group" => {
                let name = self.word("the name of the group")?;
                let phase = if self.eat_word("phase") { self.phase()? } else { Phase::Simplify };
                self.file.groups.push(Group { name, phase, doc });
            }
            "rule" => self.rule(word.span, doc)?,
            "use" => {
                let uses = self.separated(Self::applier)?;
                self.file.uses.extend(uses);
            }
            "cost" => {
                let op = self.word("the name of an operation")?;
                let at = self.span();
                let value = match self.number()? {
                    Number::Int(value) => value as f64,
                    Number::Float(value) => value,
                };
                if !(value >= 0.0 && value.is_finite()) {
                    return Err(self.sink.error(at, "a cost is a finite number that is not negative").failed());
                }
                self.file.costs.push(Cost { op, value });
            }
            other => {
                let message = format!("no item starts with `{other}`; there are {}", ITEMS.join(", "));
                let message = format!("{message}{}", did_you_mean(other, ITEMS));
                return Err(self.sink.error(word.span, message).failed());
            }
        }
        if self.token.kind == Kind::End || self.starts_line() {
            return Ok(());
        }
        Err(self.wanted("the end of the line, or what belongs to the item"))
    }

    /// `chains`, `ac(arith.addf, fm(reassoc))`.
    fn applier(&mut self) -> Result<Use, Failed> {
        let name = self.word("the name of an applier")?;
        let args = if self.text() == "(" { self.call_of(name.clone())?.args } else { Vec::new() };
        Ok(Use { name, args })
    }

    fn rule(&mut self, keyword: Span, doc: String) -> Result<(), Failed> {
        let name = self.word("the name of the rule")?;
        let each = match self.eat_word("for") {
            true => {
                let var = self.var()?;
                self.expect_word("in")?;
                Some((var, self.op_names()?))
            }
            false => None,
        };
        self.expect(":")?;
        let left = self.pattern()?;
        let both_ways = self.eat("<=>");
        if !both_ways {
            self.expect("=>")?;
        }
        let right = self.pattern()?;
        let group = self.file.groups.last();
        let (phase, group) =
            group.map_or((Phase::Simplify, String::new()), |group| (group.phase, group.name.text.clone()));
        let (condition, hint) = (Condition::All(Vec::new()), Condition::All(Vec::new()));
        let span = Span { start: keyword.start, end: right.span().end };
        let claim = Claim::Flags;
        let open = false;
        let mut rule = Rule { name, group, left, right, both_ways, condition, hint, claim, open, phase, doc, span };
        self.clauses(&mut rule)?;
        match each {
            Some((var, ops)) => self.file.rules.extend(ops.iter().map(|op| for_op(&rule, &var, op))),
            None => self.file.rules.push(rule),
        }
        Ok(())
    }

    fn clauses(&mut self, rule: &mut Rule) -> Result<(), Failed> {
        let (mut conditions, mut hints) = (Vec::new(), Vec::new());
        while self.token.kind == Kind::Word && !(ITEMS.contains(&self.text()) && self.starts_line()) {
            let word = self.text().to_owned();
            match word.as_str() {
                "if" => {
                    self.next();
                    conditions.push(self.condition()?);
                }
                "when" => {
                    self.next();
                    hints.push(self.condition()?);
                }
                "fm" => conditions.push(Condition::Is(self.call()?)),
                "exact" | "unordered" => {
                    self.next();
                    rule.claim = if word == "exact" { Claim::Exact } else { Claim::Unordered };
                }
                "open" => {
                    self.next();
                    rule.open = true;
                }
                "phase" => {
                    self.next();
                    rule.phase = self.phase()?;
                }
                _ => {
                    let message = format!("no clause of a rule starts with `{word}`; there are {}", CLAUSES.join(", "));
                    let message = format!("{message}{}", did_you_mean(&word, CLAUSES));
                    return Err(self.sink.error(self.span(), message).failed());
                }
            }
            rule.span.end = self.source.position(self.token.start);
        }
        (rule.condition, rule.hint) = (Condition::All(conditions), Condition::All(hints));
        Ok(())
    }

    fn phase(&mut self) -> Result<Phase, Failed> {
        let word = self.word("a phase")?;
        let known = Phase::ALL.iter().find(|(name, _)| *name == word.text);
        known.map(|&(_, phase)| phase).ok_or_else(|| {
            let names = Phase::ALL.map(|(name, _)| name);
            let hint = did_you_mean(&word.text, names);
            let message = format!("no phase is called `{}`; there are {}{hint}", word.text, names.join(", "));
            self.sink.error(word.span, message).failed()
        })
    }

    /// Operations, separated by commas; the name of a set stands for those in it.
    fn op_names(&mut self) -> Result<Vec<Name>, Failed> {
        let mut ops = Vec::new();
        for name in self.separated(|parser| parser.word("the name of an operation or a set"))? {
            match self.sets.iter().find(|(set, _)| *set == name.text) {
                Some((_, set)) => ops.extend(set.iter().cloned()),
                None => ops.push(name),
            }
        }
        Ok(ops)
    }

    // ---- conditions ----

    /// Disjunctions of conjunctions; `&` binds closer.
    fn condition(&mut self) -> Result<Condition, Failed> {
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

    // ---- patterns ----

    fn pattern(&mut self) -> Result<Pattern, Failed> {
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
            Kind::Word if !(ITEMS.contains(&parser.text()) && parser.starts_line()) => {
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

    fn call(&mut self) -> Result<Call, Failed> {
        let name = self.word("a name with arguments")?;
        self.call_of(name)
    }

    fn call_of(&mut self, name: Name) -> Result<Call, Failed> {
        self.expect("(")?;
        let args = self.until(")", Self::pattern)?;
        let end = self.end_of(")")?;
        Ok(Call { span: Span { start: name.span.start, end }, name, args })
    }

    // ---- tokens ----

    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Result<T, Failed>) -> Result<T, Failed> {
        if self.depth >= MAX_DEPTH {
            return Err(self.sink.error(self.span(), "this is nested too deeply").failed());
        }
        self.depth += 1;
        let result = parse(self);
        self.depth -= 1;
        result
    }

    fn separated<T>(&mut self, parse: impl Fn(&mut Self) -> Result<T, Failed>) -> Result<Vec<T>, Failed> {
        let mut parts = vec![parse(self)?];
        while self.eat(",") {
            parts.push(parse(self)?);
        }
        Ok(parts)
    }

    /// Parts up to a closing token, with or without commas between them.
    fn until<T>(&mut self, close: &str, parse: impl Fn(&mut Self) -> Result<T, Failed>) -> Result<Vec<T>, Failed> {
        let mut parts = Vec::new();
        while self.text() != close {
            parts.push(parse(self)?);
            self.eat(",");
        }
        Ok(parts)
    }

    fn text(&self) -> &str {
        &self.source.text[self.token.start..self.token.end]
    }

    /// The text of the token after the next one.
    fn after(&self) -> &str {
        let token = lex(&self.source.text, self.token.end);
        &self.source.text[token.start..token.end]
    }

    fn span(&self) -> Span {
        Span { start: self.source.position(self.token.start), end: self.source.position(self.token.end) }
    }

    fn next(&mut self) {
        self.token = lex(&self.source.text, self.token.end);
    }

    fn eat(&mut self, text: &str) -> bool {
        let is_there = self.token.kind == Kind::Punctuation && self.text() == text;
        if is_there {
            self.next();
        }
        is_there
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let is_there = self.token.kind == Kind::Word && self.text() == word;
        if is_there {
            self.next();
        }
        is_there
    }

    fn expect(&mut self, text: &str) -> Result<(), Failed> {
        if self.eat(text) { Ok(()) } else { Err(self.wanted(&format!("`{text}`"))) }
    }

    fn expect_word(&mut self, word: &str) -> Result<(), Failed> {
        if self.eat_word(word) { Ok(()) } else { Err(self.wanted(&format!("`{word}`"))) }
    }

    fn end_of(&mut self, close: &str) -> Result<ir::location::Position, Failed> {
        let end = self.span().end;
        self.expect(close)?;
        Ok(end)
    }

    fn word(&mut self, what: &str) -> Result<Name, Failed> {
        self.token_of(Kind::Word, what)
    }

    fn var(&mut self) -> Result<Name, Failed> {
        self.token_of(Kind::Var, "a variable, `?x`")
    }

    fn token_of(&mut self, kind: Kind, what: &str) -> Result<Name, Failed> {
        if self.token.kind != kind {
            return Err(self.wanted(what));
        }
        let name = Name { text: self.text().to_owned(), span: self.span() };
        self.next();
        Ok(name)
    }

    fn number(&mut self) -> Result<Number, Failed> {
        if self.token.kind != Kind::Number {
            return Err(self.wanted("a number"));
        }
        let text = self.text();
        let number = if text.ends_with(|last: char| last.is_ascii_digit()) && !text.contains(['.', 'e', 'E']) {
            text.parse().ok().map(Number::Int)
        } else {
            text.parse().ok().map(Number::Float)
        };
        let Some(number) = number else {
            return Err(self.sink.error(self.span(), format!("`{text}` is not a number that fits")).failed());
        };
        self.next();
        Ok(number)
    }

    fn wanted(&mut self, what: &str) -> Failed {
        let found = match self.token.kind {
            Kind::End => "the end of the file".to_owned(),
            _ => format!("`{}`", self.text()),
        };
        self.sink.error(self.span(), format!("expected {what}, found {found}")).failed()
    }
}

/// The comment that stands directly before a position, without its marks.
fn comment_before(text: &str, at: usize) -> String {
    let before = &text[..at];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let mut lines: Vec<&str> = Vec::new();
    for line in before[..start].lines().rev() {
        match line.trim().strip_prefix('#') {
            Some(comment) => lines.push(comment.trim()),
            None => break,
        }
    }
    lines.reverse();
    lines.join("\n")
}
