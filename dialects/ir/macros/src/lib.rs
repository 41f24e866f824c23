//! The `ops!` macro: from a declaration of operations to definitions, typed views and builders.
//!
//! The steps are the files: [`input`] reads the declaration, [`model`] resolves names and rules,
//! [`format`] reads assembly formats, [`coverage`] checks that a format says all that a parser
//! needs, [`definition`], [`accessors`] and [`builders`] write the code, [`attributes`] knows the
//! types of attributes. All of it is checked when the dialect is compiled.

mod accessors;
mod attributes;
mod builders;
mod coverage;
mod definition;
mod format;
mod input;
mod model;
mod scan;

use proc_macro2::TokenStream;

/// Declares the operations of a dialect.
///
/// ```text
/// ir::ops! {
///     dialect "arith";
///
///     /// Adds two floats.
///     Addf("addf") {
///         operands(lhs: FLOAT_LIKE, rhs: = lhs)
///         results(result: = lhs)
///         attrs(fastmath: FastMath = FastMath::NONE)
///         traits(PURE, COMMUTATIVE, ELEMENTWISE)
///         syntax("$lhs, $rhs (`fastmath` `` $fastmath^)? attr-dict : type($result)")
///         hooks { fold: fold::addf, eval: eval::addf }
///     }
/// }
/// ```
///
/// | section | entries, separated by commas |
/// |---|---|
/// | `operands(...)`, `results(...)` | `name: [..\|?] [CONSTRAINT] [= rule]`; `..` is any number, `?` none or one. A constraint is a static of `ir::constraints`, or a path. A rule is `slot`, `element(slot)`, `bool(slot)` or `attr(attribute)` |
/// | `attrs(...)` | `name: Type` (required), `name: Option<Type>`, `name: Type = default`, `name: Flag` (there or not); types implement `ir::attr_values::AttrValue` |
/// | `regions(...)`, `successors(...)` | `name`, or `name: ..` for any number, only the last |
/// | `traits(...)` | constants of `ir::Traits` |
/// | `syntax(...)` | a format string as in MLIR's ODS, or `custom parse, print`; without it only the generic form |
/// | `hooks { ... }` | fields of `ir::Hooks`, without the `Some` |
///
/// Each operation becomes a 4-byte view (`Addf(OpId)`, implementing `ir::Op`) with an accessor
/// per slot (`lhs(body)`), a getter and setter per attribute (`fastmath(cx, body)`,
/// `set_fastmath(cx, body, value)`), `build(b, result types, operands, successors, required
/// attributes)` and, with exactly one result, `emit`, which gives the value. Result types are
/// parameters only if the slots or an `infer` hook do not determine them all, or if there are
/// regions. A name that is a Rust keyword gets an underscore behind it, `camelCase` becomes
/// `snake_case`. `OPS` lists the definitions in order.
///
/// `crate = crate;` in front of `dialect` is for use in `ir` itself.
#[proc_macro]
pub fn ops(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// [`ops!`] as a function of tokens, for tests.
fn expand(input: TokenStream) -> syn::Result<TokenStream> {
    let dialect: input::Dialect = syn::parse2(input)?;
    let mut errors: Option<syn::Error> = None;
    let mut models = Vec::new();
    for (index, op) in dialect.ops.iter().enumerate() {
        let is_twice = dialect.ops[..index].iter().any(|other| other.text.value() == op.text.value());
        let twice = || syn::Error::new(op.text.span(), format!("two operations are called `{}`", op.text.value()));
        let checked = if is_twice { Err(twice()) } else { model::Model::new(&dialect, op) };
        match checked {
            Ok(model) => models.push(model),
            Err(error) => match &mut errors {
                Some(errors) => errors.combine(error),
                None => errors = Some(error),
            },
        }
    }
    match errors {
        Some(errors) => Err(errors),
        None => Ok(definition::dialect(&dialect.krate, &models)),
    }
}

#[cfg(test)]
mod tests;
