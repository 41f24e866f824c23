//! Loop annotations: what LLVM is to do with the loop that a branch closes.

use ir::attr_values::{AttrValue, fits};
use ir::def::{AttrConstraint, AttrSyntax};
use ir::syntax::{Parser, Printer};
use ir::{Attr, AttrDef, AttrKind, Context, Failed, NamedAttr};

/// A loop annotation on a branch, to build: `unroll = <disable = true>` and the like by dictionaries.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct LoopAnnotation(pub Attr);

impl AttrValue for LoopAnnotation {
    const CONSTRAINT: &'static AttrConstraint =
        &AttrConstraint { name: "a loop annotation", holds: fits::<LoopAnnotation>, syntax: AttrSyntax::Whole };

    fn read(cx: &Context, attr: Attr) -> Option<LoopAnnotation> {
        let is_annotation = matches!(attr.kind(cx), AttrKind::Extension { def, .. } if *def == &LOOP_ANNOTATION);
        is_annotation.then_some(LoopAnnotation(attr))
    }

    fn attr(&self, _cx: &Context) -> Attr {
        self.0
    }
}

impl LoopAnnotation {
    /// An annotation from its parts: each a key and the entries of `<...>` under it.
    pub fn new(cx: &Context, parts: &[(&str, &[(&str, Attr)])]) -> LoopAnnotation {
        let dict = |entries: Vec<(&str, Attr)>| {
            let entry = |(name, attr)| NamedAttr { name: cx.name(name), attr, inherent: false };
            cx.attr(AttrKind::Dict(cx.dict(entries.into_iter().map(entry).collect())))
        };
        let parts = parts.iter().filter_map(|&(key, entries)| {
            let (_, def) = LOOP_PARTS.iter().find(|(part, _)| *part == key)?;
            let params = [dict(entries.to_vec())].into();
            Some((key, cx.attr(AttrKind::Extension { def, params })))
        });
        let params = [dict(parts.collect())].into();
        LoopAnnotation(cx.attr(AttrKind::Extension { def: &LOOP_ANNOTATION, params }))
    }
}

/// The parts of a loop annotation that are annotations themselves, by their key.
const LOOP_PARTS: &[(&str, &AttrDef)] = &[
    ("vectorize", &LOOP_VECTORIZE),
    ("interleave", &LOOP_INTERLEAVE),
    ("unroll", &LOOP_UNROLL),
    ("unrollAndJam", &LOOP_UNROLL_AND_JAM),
];

macro_rules! keyed {
    ($($(#[$doc:meta])* $def:ident = $name:literal, $summary:literal;)*) => {
        $($(#[$doc])*
        pub static $def: AttrDef = AttrDef { name: $name, summary: $summary, parse: parse_keyed, print: print_keyed };)*
    };
}

keyed! {
    /// `#llvm.loop_annotation<vectorize = <width = 8 : i32>, unroll = <disable = true>>`, on the
    /// branch that closes a loop.
    LOOP_ANNOTATION = "llvm.loop_annotation", "How LLVM is to transform a loop.";
    /// `#llvm.loop_vectorize<disable = false, width = 8 : i32>`.
    LOOP_VECTORIZE = "llvm.loop_vectorize", "Whether and how wide a loop is vectorised.";
    /// `#llvm.loop_interleave<count = 4 : i32>`.
    LOOP_INTERLEAVE = "llvm.loop_interleave", "How many iterations are interleaved.";
    /// `#llvm.loop_unroll<disable = true>`.
    LOOP_UNROLL = "llvm.loop_unroll", "Whether and how much a loop is unrolled.";
    /// `#llvm.loop_unroll_and_jam<count = 4 : i32>`.
    LOOP_UNROLL_AND_JAM = "llvm.loop_unroll_and_jam", "Whether and how much an outer loop is unrolled and jammed.";
}

/// `<key = value, ...>`: the parameters are one dictionary.
fn parse_keyed(p: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    let mut entries: Vec<NamedAttr> = Vec::new();
    p.expect("<")?;
    p.comma_list(">", |p| {
        let span = p.span();
        let word = p.word()?;
        let name = p.cx.name(word);
        if entries.iter().any(|entry| entry.name == name) {
            return Err(p.error(span, format!("`{word}` is given twice")).failed());
        }
        p.expect("=")?;
        let part = LOOP_PARTS.iter().find(|(key, _)| *key == word).filter(|_| p.at("<"));
        let attr = match part {
            Some((_, def)) => {
                let params = (def.parse)(p)?.into();
                p.cx.attr(AttrKind::Extension { def, params })
            }
            None => p.attr()?,
        };
        entries.push(NamedAttr { name, attr, inherent: false });
        Ok(())
    })?;
    let dict = p.cx.dict(entries);
    Ok(vec![p.cx.attr(AttrKind::Dict(dict))])
}

fn print_keyed(printer: &mut Printer<'_>, params: &[Attr]) {
    let cx = printer.cx;
    let dict = params.first().and_then(|attr| attr.as_dict(cx)).unwrap_or(ir::AttrDict::EMPTY);
    printer.text("<");
    for (index, entry) in dict.entries(cx).iter().enumerate() {
        let key = entry.name.str(cx);
        let separator = if index > 0 { ", " } else { "" };
        printer.text(&format!("{separator}{key} = "));
        match (LOOP_PARTS.iter().find(|(part, _)| *part == key), entry.attr.kind(cx)) {
            (Some((_, wanted)), AttrKind::Extension { def, params }) if def == wanted => (def.print)(printer, params),
            _ => printer.attr(entry.attr),
        }
    }
    printer.text(">");
}
