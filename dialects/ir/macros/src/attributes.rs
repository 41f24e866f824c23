//! The types of attributes: which names belong to `ir`, which are optional, how they are passed.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Expr, GenericArgument, PathArguments, Type};

use crate::input;

/// Types that need no import, and whether parameters of them take anything that converts.
const KNOWN: &[(&str, bool)] = &[
    ("Attr", false),
    ("Type", false),
    ("Str", true),
    ("Symbol", true),
    ("Ints", true),
    ("Ints32", true),
    ("Bools", true),
    ("Index", false),
    ("Flag", false),
    ("FunctionType", false),
    ("Attrs", true),
    ("Dict", false),
    ("AffineMap", false),
];

/// Whether an attribute must be there.
pub enum Presence {
    /// It must.
    Required,
    /// The getter gives an `Option`.
    Optional,
    /// Being there is all it says; the getter gives a `bool`.
    Flag,
    /// The getter gives this if it is not there.
    Default(Expr),
}

/// An attribute whose type is understood.
pub struct Attribute {
    /// Its name in text.
    pub name: String,
    /// The Rust type of its value, without `Option`.
    pub ty: TokenStream,
    /// Whether a parameter of it takes anything that converts.
    pub converts: bool,
    /// Whether it must be there.
    pub presence: Presence,
    /// Whether it is `sym_name`, which formats print as `@name`.
    pub is_symbol_name: bool,
}

impl Attribute {
    /// Understands the type of an attribute.
    pub fn new(krate: &TokenStream, attr: &input::Attr) -> syn::Result<Attribute> {
        let name = text_name(&attr.name);
        let inner = option_argument(&attr.ty);
        if let (Some(_), Some(default)) = (inner, &attr.default) {
            return Err(syn::Error::new_spanned(default, "an attribute with a default is not an `Option`"));
        }
        let ty = inner.unwrap_or(&attr.ty);
        let known = known_type(ty);
        let presence = match (&attr.default, inner) {
            _ if known.is_some_and(|(name, _)| name == "Flag") => Presence::Flag,
            (Some(default), _) => Presence::Default(default.clone()),
            (None, Some(_)) => Presence::Optional,
            (None, None) => Presence::Required,
        };
        let ty = match known {
            Some(_) => quote!(#krate::attr_values::#ty),
            None => quote!(#ty),
        };
        let converts = known.is_some_and(|(_, converts)| converts);
        Ok(Attribute { is_symbol_name: name == "sym_name", name, ty, converts, presence })
    }

    /// The type of a parameter that sets it.
    pub fn parameter(&self) -> TokenStream {
        let ty = &self.ty;
        match self.presence {
            Presence::Flag => quote!(bool),
            _ if self.converts => quote!(impl ::core::convert::Into<#ty>),
            _ => quote!(#ty),
        }
    }
}

/// A name as text shows it: a raw identifier loses its `r#`.
pub fn text_name(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

fn known_type(ty: &Type) -> Option<(&'static str, bool)> {
    let Type::Path(path) = ty else { return None };
    let name = path.path.get_ident()?;
    KNOWN.iter().copied().find(|(known, _)| name == known)
}

/// `T` of `Option<T>`.
fn option_argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(ty) if arguments.args.len() == 1 => Some(ty),
        _ => None,
    }
}
