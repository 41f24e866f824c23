//! Tests of the macro as text: formats to elements, wrong declarations to messages.

use proc_macro2::TokenStream;

use crate::attributes::Attribute;
use crate::model::Model;
use crate::{expand, input};

/// The elements of a format for an operation of many slots, or what is wrong with it.
fn format(text: &str) -> String {
    let source = format!(
        r#"dialect "t";
        /// An operation.
        Many("many") {{
            operands(lhs, rhs: = lhs, sizes: ..INDEX, mask: ? INDEX)
            results(result: = lhs)
            attrs(kind: Attr, label: Option<Str>, mode: Str = "x".into(), sym_name: Str)
            regions(body)
            syntax({text:?})
        }}"#
    );
    describe(&source)
}

fn describe(source: &str) -> String {
    let tokens: TokenStream = source.parse().expect("tokens");
    let dialect: input::Dialect = match syn::parse2(tokens) {
        Ok(dialect) => dialect,
        Err(error) => return error.to_string(),
    };
    match Model::new(&dialect, &dialect.ops[0]) {
        Ok(Model { format: Some(elements), .. }) => format!("{elements:?}"),
        Ok(_) => "no format".into(),
        Err(error) => error.to_string(),
    }
}

/// What is wrong with a declaration.
fn error(source: &str) -> String {
    let tokens: TokenStream = source.parse().expect("tokens");
    expand(tokens).err().map_or_else(|| "nothing".into(), |error| error.to_string())
}

/// What is wrong with an operation of these sections.
fn op_error(sections: &str) -> String {
    error(&format!("dialect \"t\"; /** A. */ A(\"a\") {{ {sections} }}"))
}

const REST: &str = "$kind $sym_name $sizes $mask $body attr-dict : type($result)";

#[test]
fn elements() {
    let text = format(&format!("`(` $lhs `` -> $rhs `)` (`as` $label^)? {REST}"));
    assert_eq!(
        text,
        "[Literal(\"(\"), Operand(0), NoSpace, Literal(\"->\"), Operand(1), Literal(\")\"), \
         Optional { anchor: Attr(1), elements: [Literal(\"as\"), Attr(1)], otherwise: [] }, \
         Attr(0), SymbolName(3), Operand(2), Operand(3), Region(0), AttrDict, Literal(\":\"), TypeOf(Result(0))]"
    );
}

#[test]
fn groups() {
    let text = format(
        "$lhs, $rhs ([ $sizes `]`) : (none `` ($label^)?)? ($mask^)? $kind $sym_name $body attr-dict-with-keyword : type($lhs)",
    );
    assert!(
        text.contains(
            "Optional { anchor: Operand(2), elements: [Literal(\"[\"), Operand(2), Literal(\"]\")], \
             otherwise: [Literal(\"none\"), NoSpace, Optional { anchor: Attr(1), elements: [Attr(1)], otherwise: [] }] }"
        ),
        "{text}"
    );
}

#[test]
fn directives() {
    let text = format("operands $kind $sym_name $body attr-dict : functional-type(operands, results)");
    assert_eq!(text, "[Operands, Attr(0), SymbolName(3), Region(0), AttrDict, Literal(\":\"), FunctionalType]");
}

#[test]
fn wrong_formats() {
    let cases = [
        (
            "$lsh, $rhs",
            "no operand, attribute, region or successor is called `lsh`; there are lhs, rhs, sizes, mask, kind, label, mode, sym_name, body",
        ),
        ("type($x)", "no operand or result is called `x`; there are lhs, rhs, sizes, mask, result"),
        ("$result", "the result `result` stands before the `=`; only its type can be here, type($result)"),
        ("$lhs $lhs", "$lhs stands here twice"),
        ("$label", "$label can be absent: it needs a group, as in (`label` $label^)?"),
        ("(`x` $lhs^)?", "$lhs cannot be an anchor: it is never absent, so the group would always be there"),
        (
            "(`x` $lhs)?",
            "a group has nothing that can be absent: an optional or variadic operand, an optional attribute, a region",
        ),
        ("($mask", "expected `)` after a group, found the end"),
        ("($mask)", "expected `?` after a group in parentheses (literal parentheses need backticks), found the end"),
        (
            "(type($mask) $mask^)?",
            "a group starts with a literal, operand, attribute, region or successor, not with type($mask)",
        ),
        ("$mask^", "`^` marks the anchor of a group in parentheses; here is no group"),
        (
            "prop-dict",
            "no directive is called `prop-dict`; there are type(...), operands, functional-type(operands, results), attr-dict, attr-dict-with-keyword",
        ),
        ("`a b`", "`a b` is not a literal; there are words and ... -> , : = < > ( ) { } [ ] ? + * | -"),
        ("lhs; rhs", "`;` means nothing without backticks; without them there are -> , : = < > { } [ ]"),
        ("$lhs `", "a backtick is not closed"),
        ("$lhs", "the operand $rhs is not printed"),
        ("$lhs $rhs $sizes $mask", "the region $body is not printed"),
        ("operands $body", "attr-dict is missing: attributes that nothing else prints would be lost"),
        ("operands $body attr-dict", "the type of $lhs is not determined: print type($lhs) or give it a rule"),
    ];
    for (text, message) in cases {
        assert_eq!(format(text), format!("in the format of `t.many`: {message}"));
    }
}

#[test]
fn wrong_declarations() {
    let cases = [
        ("operands(build)", "`build` cannot be the name of a slot: every view has a function `build`"),
        (
            "operands(x) results(x)",
            "`x` is used twice in `a`; operands, results, attributes, regions and successors need different names",
        ),
        ("results(x: .., y: ?)", "at most one result can be optional or variadic"),
        ("regions(a: .., b)", "only the last region can be variadic"),
        ("operands(x: = y)", "no operand or result is called `y`; there are x"),
        ("operands(x: = x)", "the type of `x` cannot follow from itself"),
        (
            "operands(x) results(r: = like(x))",
            "no type rule is called `like`; there are element, bool, attr, and a slot by itself",
        ),
        ("results(r: = attr(v))", "no attribute is called `v`; there is none"),
        (
            "operand(x)",
            "no section is called `operand`; there are operands, results, attrs, regions, successors, traits, syntax, hooks",
        ),
        ("traits(PURE) traits(PURE)", "`traits` is given twice"),
        ("attrs(operandSegmentSizes: Attr)", "`operandSegmentSizes` is added where it is needed"),
        ("attrs(x: Option<Str> = y)", "an attribute with a default is not an `Option`"),
        ("operands(set_x) attrs(x: Attr)", "`set_x` is also the setter of an attribute"),
    ];
    for (sections, message) in cases {
        assert_eq!(op_error(sections), message);
    }
    assert_eq!(error("dialect \"t\"; A(\"a\") {}"), "`A` needs a doc comment: it is the reference");
    assert_eq!(error("dialect \"t\"; /** A. */ A(\"a\") {} /** B. */ B(\"a\") {}"), "two operations are called `a`");
}

#[test]
fn names_of_accessors() {
    let name = |text: &str| crate::model::accessor(&quote::format_ident!("{}", text)).to_string();
    let cases = [
        ("lhs", "lhs"),
        ("elemType", "elem_type"),
        ("CConv", "c_conv"),
        ("sym_name", "sym_name"),
        ("loopURL", "loop_url"),
    ];
    for (text, accessor) in cases {
        assert_eq!(name(text), accessor);
    }
    assert_eq!(crate::model::accessor(&syn::parse_quote!(r#else)), "else_");
}

#[test]
fn types_of_attributes() {
    let krate = quote::quote!(::ir);
    let parameter = |ty: syn::Type| {
        let attr = input::Attr { name: quote::format_ident!("x"), ty, default: None };
        Attribute::new(&krate, &attr).expect("an attribute").parameter().to_string().replace(' ', "")
    };
    assert_eq!(parameter(syn::parse_quote!(Option<Str>)), "impl::core::convert::Into<::ir::attr_values::Str>");
    assert_eq!(parameter(syn::parse_quote!(Flag)), "bool");
    assert_eq!(parameter(syn::parse_quote!(CmpIPredicate)), "CmpIPredicate");
}
