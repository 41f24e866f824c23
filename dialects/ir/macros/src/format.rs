//! The assembly format: from a string to elements, with MLIR's ODS as the model.

use crate::input::Arity;
use crate::model::{Slot, SlotRef};
use crate::scan::{self, Token};

/// As `ir::def::Element`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Element {
    Literal(String),
    NoSpace,
    Operand(usize),
    Operands,
    Attr(usize),
    SymbolName(usize),
    Region(usize),
    Successor(usize),
    TypeOf(SlotRef),
    OperandTypes,
    ResultTypes,
    FunctionalType,
    AttrDict,
    AttrDictWithKeyword,
    Optional { anchor: Box<Element>, elements: Vec<Element>, otherwise: Vec<Element> },
}

/// What a format can name.
pub struct Symbols {
    pub operands: Vec<Slot>,
    pub results: Vec<Slot>,
    pub attrs: Vec<Attr>,
    /// Names, and whether variadic.
    pub regions: Vec<(String, bool)>,
    /// Names, and whether variadic.
    pub successors: Vec<(String, bool)>,
    /// Whether a hook computes the result types.
    pub infers: bool,
}

/// An attribute as formats see it.
pub struct Attr {
    pub name: String,
    /// Whether it can be absent and then has no value.
    pub may_be_absent: bool,
    /// Whether it is always there.
    pub required: bool,
    pub is_symbol_name: bool,
}

const DIRECTIVES: &[&str] =
    &["type(...)", "operands", "functional-type(operands, results)", "attr-dict", "attr-dict-with-keyword"];

/// Parses a format.
pub fn parse(text: &str, symbols: &Symbols) -> Result<Vec<Element>, String> {
    let mut parser = Parser { tokens: scan::tokens(text)?, at: 0, symbols, depth: 0 };
    let elements = parser.elements(&mut None)?;
    match parser.next() {
        None => Ok(elements),
        Some(token) => Err(format!("{} closes nothing", show(&token))),
    }
}

/// `no <kind> is called ...`, with the names that there are.
pub fn unknown(kind: &str, name: &str, known: impl Iterator<Item = String>) -> String {
    let known: Vec<String> = known.collect();
    match known.is_empty() {
        true => format!("no {kind} is called `{name}`; there is none"),
        false => format!("no {kind} is called `{name}`; there are {}", known.join(", ")),
    }
}

struct Parser<'a> {
    tokens: Vec<Token>,
    at: usize,
    symbols: &'a Symbols,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Option<Token> {
        let token = self.tokens.get(self.at).cloned();
        self.at += usize::from(token.is_some());
        token
    }

    fn eat(&mut self, token: &Token) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &Token, after: &str) -> Result<(), String> {
        if self.eat(token) {
            return Ok(());
        }
        let found = self.peek().map_or_else(|| "the end".to_owned(), show);
        Err(format!("expected {} after {after}, found {found}", show(token)))
    }

    /// Elements up to a closing parenthesis or the end; a marked anchor is put in `mark`.
    fn elements(&mut self, mark: &mut Option<Element>) -> Result<Vec<Element>, String> {
        let mut elements = Vec::new();
        while self.peek().is_some_and(|token| *token != Token::Close) {
            let element = self.element()?;
            if self.eat(&Token::Caret) {
                if self.depth == 0 {
                    return Err("`^` marks the anchor of a group in parentheses; here is no group".into());
                }
                if mark.replace(element.clone()).is_some() {
                    return Err("a group has one anchor, `^`, not two".into());
                }
            }
            elements.push(element);
        }
        Ok(elements)
    }

    fn element(&mut self) -> Result<Element, String> {
        match self.next() {
            Some(Token::Variable(name)) => self.variable(&name),
            Some(Token::Word(word)) => self.word(word),
            Some(Token::Literal(text)) => Ok(Element::Literal(text)),
            Some(Token::NoSpace) => Ok(Element::NoSpace),
            Some(Token::Open) => self.group(),
            Some(token) => Err(format!("{} stands where an element should", show(&token))),
            None => Err("an element is missing at the end".into()),
        }
    }

    fn variable(&self, name: &str) -> Result<Element, String> {
        let symbols = self.symbols;
        if let Some(at) = symbols.operands.iter().position(|slot| slot.name == name) {
            return Ok(Element::Operand(at));
        }
        if let Some(at) = symbols.attrs.iter().position(|attr| attr.name == name) {
            let symbol = symbols.attrs[at].is_symbol_name;
            return Ok(if symbol { Element::SymbolName(at) } else { Element::Attr(at) });
        }
        if let Some(at) = symbols.regions.iter().position(|(region, _)| region == name) {
            return Ok(Element::Region(at));
        }
        if let Some(at) = symbols.successors.iter().position(|(successor, _)| successor == name) {
            return Ok(Element::Successor(at));
        }
        if symbols.results.iter().any(|slot| slot.name == name) {
            return Err(format!("the result `{name}` stands before the `=`; only its type can be here, type(${name})"));
        }
        Err(unknown("operand, attribute, region or successor", name, symbols.variables()))
    }

    fn word(&mut self, word: String) -> Result<Element, String> {
        match word.as_str() {
            "operands" => Ok(Element::Operands),
            "attr-dict" => Ok(Element::AttrDict),
            "attr-dict-with-keyword" => Ok(Element::AttrDictWithKeyword),
            "type" => self.types(),
            "functional-type" => {
                let tokens = [Token::Open, Token::Word("operands".into()), Token::Literal(",".into())];
                for token in tokens.iter().chain(&[Token::Word("results".into()), Token::Close]) {
                    self.expect(token, "functional-type, as in functional-type(operands, results)")?;
                }
                Ok(Element::FunctionalType)
            }
            "results" => Err("results stand before the `=`; only type(results) can be here".into()),
            _ if word.contains('-') => {
                Err(format!("no directive is called `{word}`; there are {}", DIRECTIVES.join(", ")))
            }
            _ => Ok(Element::Literal(word)),
        }
    }

    fn types(&mut self) -> Result<Element, String> {
        self.expect(&Token::Open, "type (the word itself needs backticks)")?;
        let element = match self.next() {
            Some(Token::Word(word)) if word == "operands" => Element::OperandTypes,
            Some(Token::Word(word)) if word == "results" => Element::ResultTypes,
            Some(Token::Variable(name)) => Element::TypeOf(self.symbols.slot(&name)?),
            _ => return Err("type(...) takes a $name, operands or results".into()),
        };
        self.expect(&Token::Close, "type(...")?;
        Ok(element)
    }

    /// What follows an opening parenthesis.
    fn group(&mut self) -> Result<Element, String> {
        self.depth += 1;
        let mut mark = None;
        let elements = self.elements(&mut mark)?;
        self.expect(&Token::Close, "a group")?;
        let mut otherwise = Vec::new();
        if self.eat(&Token::Literal(":".into())) {
            self.expect(&Token::Open, "`:` behind a group")?;
            otherwise = self.elements(&mut None)?;
            self.expect(&Token::Close, "a group")?;
        }
        self.expect(&Token::Question, "a group in parentheses (literal parentheses need backticks)")?;
        self.depth -= 1;
        let anchor = match mark {
            Some(anchor) => self.check_anchor(anchor)?,
            None => elements.iter().find(|&element| self.decides(element)).cloned().ok_or({
                "a group has nothing that can be absent: an optional or variadic operand, an optional attribute, a region"
            })?,
        };
        self.check_first(&elements)?;
        Ok(Element::Optional { anchor: Box::new(anchor), elements, otherwise })
    }

    /// Whether an element can be absent, so that a group can depend on it.
    fn decides(&self, element: &Element) -> bool {
        let symbols = self.symbols;
        match *element {
            Element::Operand(at) | Element::TypeOf(SlotRef::Operand(at)) => symbols.operands[at].arity != Arity::One,
            Element::TypeOf(SlotRef::Result(at)) => symbols.results[at].arity != Arity::One,
            Element::Attr(at) | Element::SymbolName(at) => !symbols.attrs[at].required,
            Element::Region(_) => true,
            Element::Successor(at) => symbols.successors[at].1,
            _ => false,
        }
    }

    fn check_anchor(&self, anchor: Element) -> Result<Element, String> {
        if self.decides(&anchor) {
            return Ok(anchor);
        }
        let what = describe(&anchor, self.symbols);
        Err(format!("{what} cannot be an anchor: it is never absent, so the group would always be there"))
    }

    /// A parser must see from the first element whether the group is there.
    fn check_first(&self, elements: &[Element]) -> Result<(), String> {
        match elements.iter().find(|element| **element != Element::NoSpace) {
            Some(
                Element::Literal(_)
                | Element::Operand(_)
                | Element::Attr(_)
                | Element::SymbolName(_)
                | Element::Region(_)
                | Element::Successor(_),
            ) => Ok(()),
            Some(other) => {
                let what = describe(other, self.symbols);
                Err(format!("a group starts with a literal, operand, attribute, region or successor, not with {what}"))
            }
            None => Err("a group is empty".into()),
        }
    }
}

impl Symbols {
    /// All names that `$name` can stand for.
    fn variables(&self) -> impl Iterator<Item = String> {
        let operands = self.operands.iter().map(|slot| slot.name.clone());
        let attrs = self.attrs.iter().map(|attr| attr.name.clone());
        let parts = self.regions.iter().chain(&self.successors).map(|(name, _)| name.clone());
        operands.chain(attrs).chain(parts)
    }

    /// The operand or result of a name.
    fn slot(&self, name: &str) -> Result<SlotRef, String> {
        let position = |slots: &[Slot]| slots.iter().position(|slot| slot.name == name);
        let operand = position(&self.operands).map(SlotRef::Operand);
        operand.or_else(|| position(&self.results).map(SlotRef::Result)).ok_or_else(|| {
            let known = self.operands.iter().chain(&self.results).map(|slot| slot.name.clone());
            unknown("operand or result", name, known)
        })
    }

    /// The name of an operand or result.
    pub fn slot_name(&self, slot: SlotRef) -> &str {
        match slot {
            SlotRef::Operand(at) => &self.operands[at].name,
            SlotRef::Result(at) => &self.results[at].name,
        }
    }
}

/// An element as it is written.
pub fn describe(element: &Element, symbols: &Symbols) -> String {
    match element {
        Element::Literal(text) => format!("`{text}`"),
        Element::NoSpace => "``".into(),
        Element::Operand(at) => format!("${}", symbols.operands[*at].name),
        Element::Attr(at) | Element::SymbolName(at) => format!("${}", symbols.attrs[*at].name),
        Element::Region(at) => format!("${}", symbols.regions[*at].0),
        Element::Successor(at) => format!("${}", symbols.successors[*at].0),
        Element::TypeOf(slot) => format!("type(${})", symbols.slot_name(*slot)),
        Element::Operands => "operands".into(),
        Element::OperandTypes => "type(operands)".into(),
        Element::ResultTypes => "type(results)".into(),
        Element::FunctionalType => "functional-type(operands, results)".into(),
        Element::AttrDict => "attr-dict".into(),
        Element::AttrDictWithKeyword => "attr-dict-with-keyword".into(),
        Element::Optional { .. } => "a group".into(),
    }
}

fn show(token: &Token) -> String {
    match token {
        Token::Variable(name) => format!("${name}"),
        Token::Word(text) | Token::Literal(text) => format!("`{text}`"),
        Token::NoSpace => "an empty pair of backticks".into(),
        Token::Open => "`(`".into(),
        Token::Close => "`)`".into(),
        Token::Question => "`?`".into(),
        Token::Caret => "`^`".into(),
    }
}
