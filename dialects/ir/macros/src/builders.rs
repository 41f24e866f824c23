//! The code of builders: `build`, and `emit` for operations with exactly one result.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::attributes::Presence;
use crate::input::Arity;
use crate::model::{Model, Slot, accessor};

/// A parameter of a builder, and what it adds to the operation.
struct Parameter {
    name: Ident,
    ty: TokenStream,
}

/// `build` and `emit`.
pub fn all(model: &Model<'_>) -> TokenStream {
    let krate = model.krate;
    // Hygienic, so that an operand can be called `b`.
    let b = Ident::new("b", Span::mixed_site());
    let parameters = parameters(model);
    let names: Vec<&Ident> = parameters.iter().map(|parameter| &parameter.name).collect();
    let types: Vec<&TokenStream> = parameters.iter().map(|parameter| &parameter.ty).collect();
    let make = make(model, &b);
    let regions = if model.op.regions.is_empty() { "" } else { ", with empty regions" };
    let doc = format!("Makes `{}` at the place of the builder{regions}.", model.name);
    let build = quote! {
        #[doc = #doc]
        #[allow(clippy::too_many_arguments)]
        pub fn build(#b: &mut #krate::Builder<'_>, #(#names: #types),*) -> Self {
            #make
        }
    };
    let has_one_result = matches!(model.results.as_slice(), [Slot { arity: Arity::One, .. }]);
    if !has_one_result || !model.op.regions.is_empty() || !model.op.successors.is_empty() {
        return build;
    }
    let doc = format!("Makes `{}` at the place of the builder; gives its result.", model.name);
    quote! {
        #build

        #[doc = #doc]
        #[allow(clippy::too_many_arguments)]
        pub fn emit(#b: &mut #krate::Builder<'_>, #(#names: #types),*) -> #krate::ValueId {
            let op = Self::build(#b, #(#names),*);
            #b.body.result(op.0, 0)
        }
    }
}

/// Whether result types are parameters: they are not determined, or there are regions.
fn gives_results(model: &Model<'_>) -> bool {
    !model.op.regions.is_empty() || !model.infers_results()
}

/// Result types, operands, successors, required attributes.
fn parameters(model: &Model<'_>) -> Vec<Parameter> {
    let krate = model.krate;
    let mut all = Vec::new();
    let mut slots = |slots: &[Slot], ty: TokenStream| {
        for slot in slots {
            let ty = match slot.arity {
                Arity::One => ty.clone(),
                Arity::Optional => quote!(::core::option::Option<#ty>),
                Arity::Variadic => quote!(&[#ty]),
            };
            all.push(Parameter { name: slot.ident.clone(), ty });
        }
    };
    if gives_results(model) {
        slots(&model.results, quote!(#krate::Type));
    }
    slots(&model.operands, quote!(#krate::ValueId));
    for part in &model.op.successors {
        let ty = if part.variadic { quote!(&[#krate::BlockId]) } else { quote!(#krate::BlockId) };
        all.push(Parameter { name: accessor(&part.name), ty });
    }
    for (declared, attr) in model.op.attrs.iter().zip(&model.attrs) {
        if matches!(attr.presence, Presence::Required) {
            all.push(Parameter { name: accessor(&declared.name), ty: attr.parameter() });
        }
    }
    all
}

/// The statements of `build`.
fn make(model: &Model<'_>, b: &Ident) -> TokenStream {
    let krate = model.krate;
    let definition = quote!(<Self as #krate::Op>::DEF);
    let (operands, attrs) = (values(&model.operands), attributes(model, b));
    let given = gives_results(model);
    let results = values(&model.results);
    if model.op.successors.is_empty() {
        let results = match given {
            true => quote!(::core::option::Option::Some(#results)),
            false => quote!(::core::option::Option::None),
        };
        return quote!(Self(#b.build(#definition, #operands, #results, #attrs)));
    }
    let successors = model.op.successors.iter().map(|part| {
        let name = accessor(&part.name);
        if part.variadic { quote!(#name) } else { quote!(&[#name]) }
    });
    let types = if given { quote!(results: #results,) } else { quote!() };
    let regions = model.op.regions.iter().filter(|part| !part.variadic).count();
    quote! {
        let spec = #krate::OpSpec {
            attrs: #b.inherent(#attrs),
            operands: #operands,
            #types
            regions: #regions,
            successors: [#(#successors as &[#krate::BlockId]),*].concat(),
            ..#krate::OpSpec::new(#definition, #b.loc)
        };
        Self(#b.insert(spec))
    }
}

/// A `Vec` of the values (or types) of parameters named as slots.
fn values(slots: &[Slot]) -> TokenStream {
    if slots.iter().all(|slot| slot.arity == Arity::One) {
        let names = slots.iter().map(|slot| &slot.ident);
        return quote!(::std::vec![#(#names),*]);
    }
    let slices = slots.iter().map(|Slot { ident, arity, .. }| match arity {
        Arity::One => quote!(&[#ident][..]),
        Arity::Optional => quote!(#ident.as_slice()),
        Arity::Variadic => quote!(#ident),
    });
    quote!([#(#slices),*].concat())
}

/// A `Vec` of the names and values of attributes.
fn attributes(model: &Model<'_>, b: &Ident) -> TokenStream {
    let krate = model.krate;
    let required =
        model.op.attrs.iter().zip(&model.attrs).filter(|(_, attr)| matches!(attr.presence, Presence::Required));
    let mut entries: Vec<TokenStream> = Vec::new();
    for (declared, attr) in required {
        let (text, ty, name) = (&attr.name, &attr.ty, accessor(&declared.name));
        let value = if attr.converts { quote!(#name.into()) } else { quote!(#name) };
        entries.push(quote!((#text, <#ty as #krate::attr_values::AttrValue>::attr(&#value, #b.cx))));
    }
    if model.has_operand_segments() {
        let sizes = model.operands.iter().map(|Slot { ident, arity, .. }| match arity {
            Arity::One => quote!(1),
            Arity::Optional => quote!(::core::convert::From::from(#ident.is_some())),
            Arity::Variadic => quote!(#ident.len() as i64),
        });
        entries.push(quote!(("operandSegmentSizes", #b.cx.ints32(&[#(#sizes),*]))));
    }
    quote!(::std::vec![#(#entries),*])
}
