//! The declaration as it is written: sections and entries, nothing resolved yet.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Ident, LitStr, Path, Token, Type, braced, parenthesized};

/// A whole invocation of `ops!`.
pub struct Dialect {
    /// The path of the crate `ir`.
    pub krate: TokenStream,
    /// The prefix of all names.
    pub name: LitStr,
    /// The operations, in order.
    pub ops: Vec<Op>,
}

/// An operation.
pub struct Op {
    /// The documentation, as attributes.
    pub docs: Vec<syn::Attribute>,
    /// The name of the view.
    pub name: Ident,
    /// The name in text, without the dialect.
    pub text: LitStr,
    /// `operands(...)`.
    pub operands: Vec<Slot>,
    /// `results(...)`.
    pub results: Vec<Slot>,
    /// `attrs(...)`.
    pub attrs: Vec<Attr>,
    /// `regions(...)`.
    pub regions: Vec<Part>,
    /// `successors(...)`.
    pub successors: Vec<Part>,
    /// `traits(...)`.
    pub traits: Vec<Ident>,
    /// `syntax(...)`.
    pub syntax: Syntax,
    /// `hooks { ... }`.
    pub hooks: Vec<(Ident, Expr)>,
}

/// How many values a slot takes; as `ir::def::Arity`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Arity {
    One,
    Optional,
    Variadic,
}

/// `name: [..|?] [CONSTRAINT] [= rule]`.
pub struct Slot {
    pub name: Ident,
    pub arity: Arity,
    pub constraint: Option<Path>,
    pub rule: Option<Rule>,
}

/// `slot` or `function(slot)`.
pub struct Rule {
    /// `element`, `bool` or `attr`.
    pub function: Option<Ident>,
    pub slot: Ident,
}

/// `name: Type [= default]`.
pub struct Attr {
    pub name: Ident,
    pub ty: Type,
    pub default: Option<Expr>,
}

/// A region or successor: `name [: ..]`.
pub struct Part {
    pub name: Ident,
    pub variadic: bool,
}

/// The text form.
#[derive(Default)]
pub enum Syntax {
    #[default]
    Generic,
    Format(LitStr),
    Custom {
        parse: Box<Expr>,
        print: Box<Expr>,
    },
}

impl Parse for Dialect {
    fn parse(input: ParseStream) -> syn::Result<Dialect> {
        let mut krate = quote!(::ir);
        if input.peek(Token![crate]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            let path = Path::parse_mod_style(input)?;
            krate = quote!(#path);
            input.parse::<Token![;]>()?;
        }
        let word: Ident = input.parse()?;
        if word != "dialect" {
            return Err(Error::new(word.span(), "expected `dialect \"name\";`"));
        }
        let name = input.parse()?;
        input.parse::<Token![;]>()?;
        let mut ops = Vec::new();
        while !input.is_empty() {
            ops.push(input.parse()?);
        }
        Ok(Dialect { krate, name, ops })
    }
}

const SECTIONS: &[&str] = &["operands", "results", "attrs", "regions", "successors", "traits", "syntax", "hooks"];

impl Parse for Op {
    fn parse(input: ParseStream) -> syn::Result<Op> {
        let docs = input.call(syn::Attribute::parse_outer)?;
        if let Some(other) = docs.iter().find(|attribute| !attribute.path().is_ident("doc")) {
            return Err(Error::new_spanned(other, "only doc comments may stand before an operation"));
        }
        let name: Ident = input.parse()?;
        if docs.is_empty() {
            return Err(Error::new(name.span(), format!("`{name}` needs a doc comment: it is the reference")));
        }
        let in_parentheses;
        parenthesized!(in_parentheses in input);
        let mut op = Op::empty(docs, name, in_parentheses.parse()?);
        let body;
        braced!(body in input);
        let mut seen: Vec<Ident> = Vec::new();
        while !body.is_empty() {
            let section: Ident = body.parse()?;
            if seen.contains(&section) {
                return Err(Error::new(section.span(), format!("`{section}` is given twice")));
            }
            op.section(&section, &body)?;
            seen.push(section);
        }
        Ok(op)
    }
}

impl Op {
    fn empty(docs: Vec<syn::Attribute>, name: Ident, text: LitStr) -> Op {
        Op {
            docs,
            name,
            text,
            operands: Vec::new(),
            results: Vec::new(),
            attrs: Vec::new(),
            regions: Vec::new(),
            successors: Vec::new(),
            traits: Vec::new(),
            syntax: Syntax::default(),
            hooks: Vec::new(),
        }
    }

    fn section(&mut self, name: &Ident, input: ParseStream) -> syn::Result<()> {
        let content;
        match name.to_string().as_str() {
            "hooks" => {
                braced!(content in input);
            }
            text if SECTIONS.contains(&text) => {
                parenthesized!(content in input);
            }
            _ => {
                let known = SECTIONS.join(", ");
                return Err(Error::new(name.span(), format!("no section is called `{name}`; there are {known}")));
            }
        }
        match name.to_string().as_str() {
            "operands" => self.operands = list(&content, Slot::parse)?,
            "results" => self.results = list(&content, Slot::parse)?,
            "attrs" => self.attrs = list(&content, Attr::parse)?,
            "regions" => self.regions = list(&content, Part::parse)?,
            "successors" => self.successors = list(&content, Part::parse)?,
            "traits" => self.traits = list(&content, Ident::parse)?,
            "hooks" => self.hooks = list(&content, hook)?,
            _ => self.syntax = content.parse()?,
        }
        if content.is_empty() { Ok(()) } else { Err(content.error("expected nothing more here")) }
    }
}

/// Entries separated by commas, up to the end.
fn list<T>(input: ParseStream, entry: fn(ParseStream) -> syn::Result<T>) -> syn::Result<Vec<T>> {
    Ok(Punctuated::<T, Token![,]>::parse_terminated_with(input, entry)?.into_iter().collect())
}

fn hook(input: ParseStream) -> syn::Result<(Ident, Expr)> {
    let name = input.parse()?;
    input.parse::<Token![:]>()?;
    Ok((name, input.parse()?))
}

impl Parse for Slot {
    fn parse(input: ParseStream) -> syn::Result<Slot> {
        let name = input.call(Ident::parse_any)?;
        let mut slot = Slot { name, arity: Arity::One, constraint: None, rule: None };
        if !input.peek(Token![:]) {
            return Ok(slot);
        }
        input.parse::<Token![:]>()?;
        if input.parse::<Option<Token![..]>>()?.is_some() {
            slot.arity = Arity::Variadic;
        } else if input.parse::<Option<Token![?]>>()?.is_some() {
            slot.arity = Arity::Optional;
        }
        if input.peek(Ident) || input.peek(Token![crate]) || input.peek(Token![super]) || input.peek(Token![self]) {
            slot.constraint = Some(Path::parse_mod_style(input)?);
        }
        if input.parse::<Option<Token![=]>>()?.is_some() {
            slot.rule = Some(input.parse()?);
        }
        Ok(slot)
    }
}

impl Parse for Rule {
    fn parse(input: ParseStream) -> syn::Result<Rule> {
        let name = input.call(Ident::parse_any)?;
        if !input.peek(syn::token::Paren) {
            return Ok(Rule { function: None, slot: name });
        }
        let content;
        parenthesized!(content in input);
        Ok(Rule { function: Some(name), slot: content.call(Ident::parse_any)? })
    }
}

impl Parse for Attr {
    fn parse(input: ParseStream) -> syn::Result<Attr> {
        let name = input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let has_default = input.parse::<Option<Token![=]>>()?.is_some();
        let default = if has_default { Some(input.parse()?) } else { None };
        Ok(Attr { name, ty, default })
    }
}

impl Parse for Part {
    fn parse(input: ParseStream) -> syn::Result<Part> {
        let name = input.call(Ident::parse_any)?;
        let variadic = input.parse::<Option<Token![:]>>()?.is_some();
        if variadic {
            input.parse::<Token![..]>()?;
        }
        Ok(Part { name, variadic })
    }
}

impl Parse for Syntax {
    fn parse(input: ParseStream) -> syn::Result<Syntax> {
        if input.peek(LitStr) {
            return Ok(Syntax::Format(input.parse()?));
        }
        let word: Ident = input.parse()?;
        if word != "custom" {
            return Err(Error::new(word.span(), "expected a format string or `custom parse, print`"));
        }
        let parse = Box::new(input.parse()?);
        input.parse::<Token![,]>()?;
        let print = Box::new(input.parse()?);
        input.parse::<Option<Token![,]>>()?;
        Ok(Syntax::Custom { parse, print })
    }
}
