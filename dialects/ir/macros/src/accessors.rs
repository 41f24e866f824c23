//! The code of accessors: a method of the view per slot.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::attributes::{Attribute, Presence};
use crate::input::{Arity, Part};
use crate::model::{Model, Slot, accessor, setter};

/// All accessors of an operation.
pub fn all(model: &Model<'_>) -> TokenStream {
    let operands = (0..model.operands.len()).map(|at| operand(model, at));
    let results = (0..model.results.len()).map(|at| result(model, at));
    let regions = model.op.regions.iter().enumerate().map(|(at, part)| region(model, at, part));
    let successors = model.op.successors.iter().enumerate().map(|(at, part)| successor(model, at, part));
    let attrs = model.op.attrs.iter().zip(&model.attrs).map(|(declared, attr)| attribute(model, &declared.name, attr));
    quote!(#(#operands)* #(#results)* #(#regions)* #(#successors)* #(#attrs)*)
}

/// Whether all slots before one take exactly one value, so that its number is its place.
fn is_at_its_number(slots: &[Slot], at: usize) -> bool {
    slots[..=at].iter().all(|slot| slot.arity == Arity::One)
}

fn operand(model: &Model<'_>, at: usize) -> TokenStream {
    let krate = model.krate;
    let slot = &model.operands[at];
    let doc = slot_doc("operand", slot);
    let (parameter, group) = match model.has_operand_segments() {
        true => (quote!(cx: &#krate::Context,), quote!(body.operand_group(cx, self.0, #at))),
        false => (quote!(), quote!(body.operand_group_of_one(self.0, #at))),
    };
    let direct = (!model.has_operand_segments() && is_at_its_number(&model.operands, at))
        .then(|| quote!(body.operand(self.0, #at)));
    slot_accessor(krate, slot, doc, parameter, quote!(operand), group, direct)
}

fn result(model: &Model<'_>, at: usize) -> TokenStream {
    let krate = model.krate;
    let slot = &model.results[at];
    let doc = slot_doc("result", slot);
    let group = quote!(body.result_group(self.0, #at));
    let direct = is_at_its_number(&model.results, at).then(|| quote!(body.result(self.0, #at)));
    slot_accessor(krate, slot, doc, quote!(), quote!(result), group, direct)
}

fn slot_doc(kind: &str, slot: &Slot) -> String {
    match slot.arity {
        Arity::One => format!("The {kind} `{}`.", slot.name),
        Arity::Optional => format!("The {kind} `{}`, if it is there.", slot.name),
        Arity::Variadic => format!("The {kind}s `{}`.", slot.name),
    }
}

fn slot_accessor(
    krate: &TokenStream,
    slot: &Slot,
    doc: String,
    parameter: TokenStream,
    get: TokenStream,
    group: TokenStream,
    direct: Option<TokenStream>,
) -> TokenStream {
    let name = &slot.ident;
    let (ty, value) = match slot.arity {
        Arity::One => {
            let value = direct.unwrap_or_else(|| quote!(body.#get(self.0, #group.start)));
            (quote!(#krate::ValueId), value)
        }
        Arity::Optional => {
            let value = quote!(#group.next().map(|index| body.#get(self.0, index)));
            (quote!(::core::option::Option<#krate::ValueId>), value)
        }
        Arity::Variadic => {
            let value = quote!(#group.map(|index| body.#get(self.0, index)).collect());
            (quote!(::std::vec::Vec<#krate::ValueId>), value)
        }
    };
    quote! {
        #[doc = #doc]
        pub fn #name(self, #parameter body: &#krate::Body) -> #ty {
            #value
        }
    }
}

fn region(model: &Model<'_>, at: usize, part: &Part) -> TokenStream {
    let (krate, name) = (model.krate, accessor(&part.name));
    let isolated = model.has_trait("ISOLATED");
    let note = if isolated { ": a region of the body that the operation owns, `body.nested(op)`" } else { "" };
    let regions = match isolated {
        true => quote!(body.nested(self.0).expect("an isolated operation owns a body").roots()),
        false => quote!(body.regions(self.0)),
    };
    let region = quote!(#krate::RegionId);
    parts_accessor(&name, "region", note, part, at, regions, region, krate)
}

fn successor(model: &Model<'_>, at: usize, part: &Part) -> TokenStream {
    let (krate, name) = (model.krate, accessor(&part.name));
    let block = quote!(#krate::BlockId);
    parts_accessor(&name, "successor", "", part, at, quote!(body.successors(self.0)), block, krate)
}

#[expect(clippy::too_many_arguments, reason = "regions and successors differ in all of them")]
fn parts_accessor(
    name: &Ident,
    kind: &str,
    note: &str,
    part: &Part,
    at: usize,
    all: TokenStream,
    ty: TokenStream,
    krate: &TokenStream,
) -> TokenStream {
    let plural = if part.variadic { "s" } else { "" };
    let doc = format!("The {kind}{plural} `{}`{note}.", part.name);
    let (ty, value) = match part.variadic {
        true => (quote!(::std::vec::Vec<#ty>), quote!(#all[#at..].to_vec())),
        false => (ty, quote!(#all[#at])),
    };
    quote! {
        #[doc = #doc]
        pub fn #name(self, body: &#krate::Body) -> #ty {
            #value
        }
    }
}

fn attribute(model: &Model<'_>, declared: &Ident, attr: &Attribute) -> TokenStream {
    let (krate, name) = (model.krate, accessor(declared));
    let Attribute { name: text, ty, .. } = attr;
    let read = quote!(#krate::attr_values::get::<#ty>(cx, body, self.0, #text));
    let (doc, result, value) = match &attr.presence {
        Presence::Required => (
            "which every verified operation has",
            quote!(#ty),
            quote!(#krate::attr_values::required::<#ty>(cx, body, self.0, #text)),
        ),
        Presence::Optional => ("if it is there", quote!(::core::option::Option<#ty>), read),
        Presence::Flag => ("whether it is there", quote!(bool), quote!(#read.is_some())),
        Presence::Default(default) => ("or its default", quote!(#ty), quote!(#read.unwrap_or_else(|| #default))),
    };
    let doc = format!("The attribute `{text}`, {doc}.");
    let set_doc = format!("Sets the attribute `{text}`.");
    let (setter, parameter) = (setter(declared), attr.parameter());
    let set = match attr.presence {
        Presence::Flag => quote!(#krate::attr_values::set_flag(cx, body, self.0, #text, value)),
        _ => {
            let converted = if attr.converts { quote!(value.into()) } else { quote!(value) };
            quote!(#krate::attr_values::set::<#ty>(cx, body, self.0, #text, #converted))
        }
    };
    quote! {
        #[doc = #doc]
        pub fn #name(self, cx: &#krate::Context, body: &#krate::Body) -> #result {
            #value
        }

        #[doc = #set_doc]
        pub fn #setter(self, cx: &#krate::Context, body: &mut #krate::Body, value: #parameter) {
            #set
        }
    }
}
