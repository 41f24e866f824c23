//! An operation with all its names resolved and checked: what the code is written from.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Ident, Path};

use crate::attributes::{Attribute, Presence, text_name};
use crate::format::{self, Element, Symbols};
use crate::input::{self, Arity, Part, Rule};

/// Names that views have anyway.
const RESERVED: &[&str] = &["id", "of", "cast", "is", "defining", "build", "emit"];

/// The constraints of `ir::constraints` that hold for one type only.
const ONLY: &[&str] = &["BOOL", "INDEX"];

/// An operation, resolved.
pub struct Model<'a> {
    /// What was written.
    pub op: &'a input::Op,
    /// The path of the crate `ir`.
    pub krate: &'a TokenStream,
    /// The full name in text.
    pub name: String,
    /// The documentation as one text.
    pub doc: String,
    /// The operands.
    pub operands: Vec<Slot>,
    /// The results.
    pub results: Vec<Slot>,
    /// The attributes that are declared.
    pub attrs: Vec<Attribute>,
    /// The elements of the format, if there is one.
    pub format: Option<Vec<Element>>,
}

/// An operand or result.
#[derive(Clone)]
pub struct Slot {
    /// Its name in text.
    pub name: String,
    /// The name of its accessor.
    pub ident: Ident,
    /// How many values it takes.
    pub arity: Arity,
    /// Where its constraint is.
    pub constraint: TokenStream,
    /// Whether the constraint leaves one type only.
    pub only: bool,
    /// How its type follows from others.
    pub rule: Option<TypeRule>,
}

/// As `ir::def::SlotRef`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum SlotRef {
    Operand(usize),
    Result(usize),
}

/// As `ir::def::TypeRule`.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum TypeRule {
    Same(SlotRef),
    ElementOf(SlotRef),
    BoolLike(SlotRef),
    OfAttr(usize),
}

impl<'a> Model<'a> {
    /// Resolves an operation.
    pub fn new(dialect: &'a input::Dialect, op: &'a input::Op) -> syn::Result<Model<'a>> {
        check_names(op)?;
        check_variable_sizes(op)?;
        let krate = &dialect.krate;
        let slots = |slots: &[input::Slot]| -> syn::Result<Vec<Slot>> {
            slots.iter().map(|slot| resolve_slot(krate, op, slot)).collect()
        };
        let attrs: syn::Result<Vec<Attribute>> = op.attrs.iter().map(|attr| Attribute::new(krate, attr)).collect();
        let mut model = Model {
            op,
            krate,
            name: format!("{}.{}", dialect.name.value(), op.text.value()),
            doc: documentation(op),
            operands: slots(&op.operands)?,
            results: slots(&op.results)?,
            attrs: attrs?,
            format: None,
        };
        if let input::Syntax::Format(text) = &op.syntax {
            let symbols = model.symbols();
            let parsed = format::parse(&text.value(), &symbols);
            let checked = parsed.and_then(|elements| crate::coverage::check(&elements, &symbols).map(|()| elements));
            let explained = |why| Error::new(text.span(), format!("in the format of `{}`: {why}", model.name));
            model.format = Some(checked.map_err(explained)?);
        }
        Ok(model)
    }

    /// Whether an attribute splits the operands in groups.
    pub fn has_operand_segments(&self) -> bool {
        self.operands.iter().filter(|slot| slot.arity != Arity::One).count() > 1
    }

    /// Whether a trait is listed.
    pub fn has_trait(&self, name: &str) -> bool {
        self.op.traits.iter().any(|ident| ident == name)
    }

    /// Whether a hook is given.
    pub fn has_hook(&self, name: &str) -> bool {
        self.op.hooks.iter().any(|(ident, _)| ident == name)
    }

    /// Whether builders find out all result types; follows `ir::builder::infer_results`.
    pub fn infers_results(&self) -> bool {
        let determined = |(index, slot): (usize, &Slot)| {
            let by_rule = match slot.rule {
                Some(TypeRule::Same(from) | TypeRule::ElementOf(from) | TypeRule::BoolLike(from)) => {
                    !matches!(from, SlotRef::Result(other) if other >= index)
                }
                Some(TypeRule::OfAttr(_)) => true,
                None => false,
            };
            slot.arity == Arity::One && (slot.only || by_rule)
        };
        self.has_hook("infer") || self.results.iter().enumerate().all(determined)
    }

    fn symbols(&self) -> Symbols {
        let part = |part: &Part| (text_name(&part.name), part.variadic);
        Symbols {
            operands: self.operands.clone(),
            results: self.results.clone(),
            attrs: self.attrs.iter().map(format::Attr::new).collect(),
            regions: self.op.regions.iter().map(part).collect(),
            successors: self.op.successors.iter().map(part).collect(),
            infers: self.has_hook("infer"),
        }
    }
}

impl format::Attr {
    fn new(attr: &Attribute) -> format::Attr {
        format::Attr {
            name: attr.name.clone(),
            may_be_absent: matches!(attr.presence, Presence::Optional | Presence::Flag),
            required: matches!(attr.presence, Presence::Required),
            is_symbol_name: attr.is_symbol_name,
        }
    }
}

/// The documentation of an operation: its lines, without the space behind `///`.
fn documentation(op: &input::Op) -> String {
    let lines = op.docs.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<String> = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).trim_end().to_owned()).collect();
    lines.join("\n").trim().to_owned()
}

/// The name of an accessor: `camelCase` becomes `snake_case`; a keyword gets an underscore, and so
/// does `of`, which every view has as a function.
pub fn accessor(name: &Ident) -> Ident {
    let text = snake_case(&text_name(name));
    let keyword = syn::parse_str::<Ident>(&text).is_err() || text == "of";
    Ident::new(&if keyword { format!("{text}_") } else { text }, name.span())
}

/// The name of the method that sets an attribute.
pub fn setter(name: &Ident) -> Ident {
    Ident::new(&format!("set_{}", snake_case(&text_name(name))), name.span())
}

fn snake_case(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let after_lower = index > 0 && !chars[index - 1].is_uppercase() && chars[index - 1] != '_';
        let before_lower =
            index > 0 && chars[index - 1] != '_' && chars.get(index + 1).is_some_and(|c| c.is_lowercase());
        if c.is_uppercase() && (after_lower || before_lower) {
            text.push('_');
        }
        text.extend(c.to_lowercase());
    }
    text
}

/// All names of an operation, which share one space because accessors do.
fn names(op: &input::Op) -> impl Iterator<Item = &Ident> {
    let slots = op.operands.iter().chain(&op.results).map(|slot| &slot.name);
    let parts = op.regions.iter().chain(&op.successors).map(|part| &part.name);
    slots.chain(op.attrs.iter().map(|attr| &attr.name)).chain(parts)
}

fn check_names(op: &input::Op) -> syn::Result<()> {
    let mut seen: Vec<Ident> = Vec::new();
    for name in names(op) {
        let ident = accessor(name);
        if RESERVED.iter().any(|&reserved| ident == reserved) {
            let message = format!("`{name}` cannot be the name of a slot: every view has a function `{ident}`");
            return Err(Error::new(name.span(), message));
        }
        if seen.contains(&ident) {
            let message = format!(
                "`{name}` is used twice in `{}`; operands, results, attributes, regions and successors need different names",
                op.text.value()
            );
            return Err(Error::new(name.span(), message));
        }
        seen.push(ident);
    }
    if let Some(attr) = op.attrs.iter().find(|attr| attr.name == "operandSegmentSizes") {
        return Err(Error::new(attr.name.span(), "`operandSegmentSizes` is added where it is needed"));
    }
    for setter in op.attrs.iter().map(|attr| setter(&attr.name)) {
        if let Some(name) = seen.iter().find(|name| **name == setter) {
            return Err(Error::new(name.span(), format!("`{name}` is also the setter of an attribute")));
        }
    }
    Ok(())
}

fn check_variable_sizes(op: &input::Op) -> syn::Result<()> {
    if let Some(slot) = op.results.iter().filter(|slot| slot.arity != Arity::One).nth(1) {
        return Err(Error::new(slot.name.span(), "at most one result can be optional or variadic"));
    }
    for (what, parts) in [("region", &op.regions), ("successor", &op.successors)] {
        let not_last = parts.iter().rev().skip(1).find(|part| part.variadic);
        if let Some(part) = not_last {
            return Err(Error::new(part.name.span(), format!("only the last {what} can be variadic")));
        }
    }
    Ok(())
}

fn resolve_slot(krate: &TokenStream, op: &input::Op, slot: &input::Slot) -> syn::Result<Slot> {
    let any: Path = syn::parse_quote!(ANY);
    let path = slot.constraint.as_ref().unwrap_or(&any);
    let constraint = match path.get_ident() {
        Some(name) => quote!(#krate::constraints::#name),
        None => quote!(#path),
    };
    let only = path.get_ident().is_some_and(|name| ONLY.iter().any(|&only| name == only));
    let rule = slot.rule.as_ref().map(|rule| resolve_rule(op, &slot.name, rule)).transpose()?;
    let (name, ident) = (text_name(&slot.name), accessor(&slot.name));
    Ok(Slot { name, ident, arity: slot.arity, constraint, only, rule })
}

fn resolve_rule(op: &input::Op, owner: &Ident, rule: &Rule) -> syn::Result<TypeRule> {
    let of_attr = rule.function.as_ref().is_some_and(|function| function == "attr");
    if of_attr {
        let found = op.attrs.iter().position(|attr| attr.name == rule.slot);
        return found.map(TypeRule::OfAttr).ok_or_else(|| {
            let known = op.attrs.iter().map(|attr| text_name(&attr.name));
            Error::new(rule.slot.span(), format::unknown("attribute", &rule.slot.to_string(), known))
        });
    }
    if rule.slot == *owner {
        return Err(Error::new(rule.slot.span(), format!("the type of `{owner}` cannot follow from itself")));
    }
    let position = |slots: &[input::Slot]| slots.iter().position(|slot| slot.name == rule.slot);
    let operand = position(&op.operands).map(SlotRef::Operand);
    let from = operand.or_else(|| position(&op.results).map(SlotRef::Result)).ok_or_else(|| {
        let known = op.operands.iter().chain(&op.results).map(|slot| text_name(&slot.name));
        Error::new(rule.slot.span(), format::unknown("operand or result", &rule.slot.to_string(), known))
    })?;
    match rule.function.as_ref().map(Ident::to_string).as_deref() {
        None => Ok(TypeRule::Same(from)),
        Some("element") => Ok(TypeRule::ElementOf(from)),
        Some("bool") => Ok(TypeRule::BoolLike(from)),
        Some(other) => {
            let message =
                format!("no type rule is called `{other}`; there are element, bool, attr, and a slot by itself");
            Err(Error::new(rule.slot.span(), message))
        }
    }
}
