//! Reads files of rules: items and clauses here, what stands in them in `patterns.rs`, word by word
//! in `tokens.rs`.
//!
//! A mistake costs one item: reading goes on at the next one, so that one run shows several.

mod patterns;
mod tokens;

use std::sync::Arc;

use ir::location::Source;
use ir::{Context, Failed, Sink, Span};

use super::family::for_op;
use super::lexer::{Kind, Token, lex};
use super::rule::*;

/// What starts an item.
const ITEMS: [&str; 6] = ["dialects", "ops", "group", "rule", "use", "cost"];

/// What may follow the sides of a rule.
const CLAUSES: [&str; 7] = ["if", "when", "fm", "exact", "unordered", "open", "phase"];

/// Reads a file of rules. What could be read is given even if something is wrong; then the sink
/// has errors.
pub fn parse(cx: &Context, name: &str, text: &str, sink: &mut Sink<'_>) -> RuleFile {
    let Some(source) = cx.sources.add(name, text) else {
        sink.error(ir::Loc::UNKNOWN, format!("`{name}` is too long"));
        return RuleFile::default();
    };
    let token = lex(&source.text, 0);
    let mut parser =
        Parser { source: &source, sink, token, depth: 0, parts: 0, file: RuleFile::default(), sets: Vec::new() };
    parser.items();
    parser.file
}

struct Parser<'p, 's> {
    source: &'p Arc<Source>,
    sink: &'p mut Sink<'s>,
    token: Token,
    depth: usize,
    /// How many parts the item at hand has up to here.
    parts: usize,
    file: RuleFile,
    /// Named sets of operations, `ops cheap = ...`.
    sets: Vec<(String, Vec<Name>)>,
}

impl Parser<'_, '_> {
    fn items(&mut self) {
        while self.token.kind != Kind::End {
            let start = self.token.start;
            self.parts = 0;
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
        while self.token.kind != Kind::End && !self.starts_item() {
            self.next();
        }
    }

    fn starts_item(&self) -> bool {
        ITEMS.contains(&self.text()) && self.starts_line()
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
                let cost = self.cost()?;
                self.file.costs.push(cost);
            }
            _ => return Err(self.unknown("no item starts with", &word, &ITEMS)),
        }
        if self.token.kind == Kind::End || self.starts_line() {
            return Ok(());
        }
        Err(self.wanted("the end of the line, or what belongs to the item"))
    }

    /// `arith.divf 14`.
    fn cost(&mut self) -> Result<Cost, Failed> {
        let op = self.word("the name of an operation")?;
        let at = self.span();
        let value = match self.number()? {
            Number::Int(value) => value as f64,
            Number::Float(value) => value,
        };
        if !(value >= 0.0 && value.is_finite()) {
            return Err(self.sink.error(at, "a cost is a finite number that is not negative").failed());
        }
        Ok(Cost { op, value })
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
        while self.token.kind == Kind::Word && !self.starts_item() {
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
                    let word = Name { text: word, span: self.span() };
                    return Err(self.unknown("no clause of a rule starts with", &word, &CLAUSES));
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
        known
            .map(|&(_, phase)| phase)
            .ok_or_else(|| self.unknown("no phase is called", &word, &Phase::ALL.map(|(name, _)| name)))
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
