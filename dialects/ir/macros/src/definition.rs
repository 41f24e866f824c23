//! The code of definitions: views, statics, and the list of operations.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::accessors;
use crate::attributes::{Attribute, Presence};
use crate::builders;
use crate::format::Element;
use crate::input::{Arity, Part, Syntax};
use crate::model::{Model, Slot, SlotRef, TypeRule};

/// The code of a dialect.
pub fn dialect(krate: &TokenStream, models: &[Model<'_>]) -> TokenStream {
    let ops = models.iter().map(op);
    let names = models.iter().map(|model| &model.op.name);
    quote! {
        #(#ops)*

        /// The operations of this dialect, in the order of the reference.
        pub static OPS: &[&#krate::OpDef] = &[#(<#names as #krate::Op>::DEF),*];
    }
}

fn op(model: &Model<'_>) -> TokenStream {
    let (krate, name, docs) = (model.krate, &model.op.name, &model.op.docs);
    let (definition, accessors, builders) = (definition(model), accessors::all(model), builders::all(model));
    quote! {
        #(#docs)*
        #[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
        pub struct #name(pub #krate::OpId);

        impl #krate::Op for #name {
            const DEF: &'static #krate::OpDef = {
                static DEFINITION: #krate::OpDef = #definition;
                &DEFINITION
            };

            fn of(op: #krate::OpId) -> Self {
                Self(op)
            }

            fn id(self) -> #krate::OpId {
                self.0
            }
        }

        impl #name {
            #accessors
            #builders
        }
    }
}

fn definition(model: &Model<'_>) -> TokenStream {
    let (krate, name, doc) = (model.krate, &model.name, &model.doc);
    let operands = model.operands.iter().map(|slot| slot_tokens(krate, slot));
    let results = model.results.iter().map(|slot| slot_tokens(krate, slot));
    let attrs = attr_slots(model);
    let regions = model.op.regions.iter().map(|part| region(krate, part));
    let successors = model.op.successors.iter().map(|part| crate::attributes::text_name(&part.name));
    let (traits, syntax, hooks) = (traits(model), syntax(model), hooks(model));
    quote! {
        #krate::OpDef {
            name: #name,
            doc: #doc,
            operands: &[#(#operands),*],
            results: &[#(#results),*],
            attrs: &[#(#attrs),*],
            regions: &[#(#regions),*],
            successors: &[#(#successors),*],
            traits: #traits,
            syntax: #syntax,
            hooks: #hooks,
        }
    }
}

fn slot_tokens(krate: &TokenStream, slot: &Slot) -> TokenStream {
    let Slot { name, constraint, .. } = slot;
    let arity = match slot.arity {
        Arity::One => quote!(One),
        Arity::Optional => quote!(Optional),
        Arity::Variadic => quote!(Variadic),
    };
    let rule = match slot.rule {
        None => quote!(::core::option::Option::None),
        Some(rule) => {
            let rule = rule_tokens(krate, rule);
            quote!(::core::option::Option::Some(#krate::def::TypeRule::#rule))
        }
    };
    quote! {
        #krate::def::Slot { name: #name, constraint: &#constraint, arity: #krate::def::Arity::#arity, rule: #rule }
    }
}

fn rule_tokens(krate: &TokenStream, rule: TypeRule) -> TokenStream {
    let slot = |slot| slot_ref(krate, slot);
    match rule {
        TypeRule::Same(from) => call(quote!(Same), slot(from)),
        TypeRule::ElementOf(from) => call(quote!(ElementOf), slot(from)),
        TypeRule::BoolLike(from) => call(quote!(BoolLike), slot(from)),
        TypeRule::OfAttr(attr) => call(quote!(OfAttr), attr),
    }
}

fn slot_ref(krate: &TokenStream, slot: SlotRef) -> TokenStream {
    let slot = match slot {
        SlotRef::Operand(at) => call(quote!(Operand), at),
        SlotRef::Result(at) => call(quote!(Result), at),
    };
    quote!(#krate::def::SlotRef::#slot)
}

fn call(function: TokenStream, argument: impl ToTokens) -> TokenStream {
    quote!(#function(#argument))
}

fn attr_slots(model: &Model<'_>) -> Vec<TokenStream> {
    let krate = model.krate;
    let mut slots: Vec<TokenStream> = model.attrs.iter().map(|attr| attr_slot(krate, attr)).collect();
    if model.has_operand_segments() {
        slots.push(quote! {
            #krate::def::AttrSlot {
                name: "operandSegmentSizes",
                constraint: <#krate::attr_values::Ints32 as #krate::attr_values::AttrValue>::CONSTRAINT,
                presence: #krate::def::Presence::Required,
            }
        });
    }
    slots
}

fn attr_slot(krate: &TokenStream, attr: &Attribute) -> TokenStream {
    let Attribute { name, ty, .. } = attr;
    let presence = match &attr.presence {
        Presence::Required => quote!(Required),
        Presence::Optional | Presence::Flag => quote!(Optional),
        Presence::Default(value) => quote! {
            Default(|cx| {
                let value: #ty = #value;
                #krate::attr_values::AttrValue::attr(&value, cx)
            })
        },
    };
    quote! {
        #krate::def::AttrSlot {
            name: #name,
            constraint: <#ty as #krate::attr_values::AttrValue>::CONSTRAINT,
            presence: #krate::def::Presence::#presence,
        }
    }
}

fn region(krate: &TokenStream, part: &Part) -> TokenStream {
    let (name, variadic) = (crate::attributes::text_name(&part.name), part.variadic);
    quote!(#krate::def::RegionSlot { name: #name, variadic: #variadic })
}

fn traits(model: &Model<'_>) -> TokenStream {
    let krate = model.krate;
    let traits = &model.op.traits;
    let variadic = model.op.successors.iter().any(|part| part.variadic);
    let implied = variadic.then(|| quote!(.and(#krate::Traits::VARIADIC_SUCCESSORS)));
    quote!(#krate::Traits::NONE #(.and(#krate::Traits::#traits))* #implied)
}

fn hooks(model: &Model<'_>) -> TokenStream {
    let krate = model.krate;
    if model.op.hooks.is_empty() {
        return quote!(#krate::Hooks::NONE);
    }
    let fields = model.op.hooks.iter().map(|(name, value)| match name == "canonicalize" {
        true => quote!(#name: #value),
        false => quote!(#name: ::core::option::Option::Some(#value)),
    });
    quote!(#krate::Hooks { #(#fields,)* ..#krate::Hooks::NONE })
}

fn syntax(model: &Model<'_>) -> TokenStream {
    let krate = model.krate;
    match (&model.op.syntax, &model.format) {
        (Syntax::Custom { parse, print }, _) => quote!(#krate::def::Syntax::Custom { parse: #parse, print: #print }),
        (_, Some(format)) => {
            let list = elements(krate, format);
            quote!(#krate::def::Syntax::Format(#list))
        }
        (_, None) => quote!(#krate::def::Syntax::Generic),
    }
}

fn elements(krate: &TokenStream, list: &[Element]) -> TokenStream {
    let list = list.iter().map(|one| element(krate, one));
    quote!(&[#(#list),*])
}

fn element(krate: &TokenStream, element: &Element) -> TokenStream {
    let element = match element {
        Element::Literal(text) => call(quote!(Literal), text),
        Element::NoSpace => quote!(NoSpace),
        Element::Operand(at) => call(quote!(Operand), at),
        Element::Operands => quote!(Operands),
        Element::Attr(at) => call(quote!(Attr), at),
        Element::SymbolName(at) => call(quote!(SymbolName), at),
        Element::Region(at) => call(quote!(Region), at),
        Element::Successor(at) => call(quote!(Successor), at),
        Element::TypeOf(slot) => call(quote!(TypeOf), slot_ref(krate, *slot)),
        Element::OperandTypes => quote!(OperandTypes),
        Element::ResultTypes => quote!(ResultTypes),
        Element::FunctionalType => quote!(FunctionalType),
        Element::AttrDict => quote!(AttrDict),
        Element::AttrDictWithKeyword => quote!(AttrDictWithKeyword),
        Element::Optional { anchor, elements: inner, otherwise } => {
            let anchor = self::element(krate, anchor);
            let (inner, otherwise) = (elements(krate, inner), elements(krate, otherwise));
            quote!(Optional { anchor: &#anchor, elements: #inner, otherwise: #otherwise })
        }
    };
    quote!(#krate::def::Element::#element)
}
