//! What attributes of an operation say of its instruction: flags, alignment, metadata.

use ir::attr_values::AttrValue;
use ir::{Attr, AttrKind, View};
use llvm::{FastMath, Overflow};

use super::Translation;
use super::raw::{Metadata, Value};

/// Puts what an attribute says on an instruction.
type Apply = for<'a, 'ctx> fn(&mut Translation<'a, 'ctx>, Value<'ctx>, Attr);

/// Attributes that mean the same on every operation that has them. Others are read where their
/// operation is translated, or are hints that may be dropped.
const FLAGS: &[(&str, Apply)] = &[
    ("fastmathFlags", |t, value, attr| {
        let flags = FastMath::read(t.cx, attr).unwrap_or(FastMath::NONE).0;
        // LLVM numbers `reassoc` first, the dialect last.
        value.set_fast_math((flags & 0x3f) << 1 | flags >> 6);
    }),
    ("overflowFlags", |t, value, attr| {
        let flags = Overflow::read(t.cx, attr).unwrap_or(Overflow::NONE);
        if flags != Overflow::NONE {
            value.set_no_wrap(flags.has(Overflow::NSW), flags.has(Overflow::NUW));
        }
    }),
    ("isExact", |_, value, _| value.set_exact()),
    ("isDisjoint", |_, value, _| value.set_disjoint()),
    ("nonNeg", |_, value, _| value.set_non_negative()),
    ("volatile_", |_, value, _| value.set_volatile()),
    ("nontemporal", |t, value, _| {
        let one = t.emitter.integer_constant(t.emitter.integer(32), 1);
        let node = t.emitter.metadata_node(&[t.emitter.metadata_value(one)]);
        t.emitter.set_metadata(value, "nontemporal", node);
    }),
    ("invariant", |t, value, _| t.emitter.set_metadata(value, "invariant.load", t.emitter.metadata_node(&[]))),
    ("invariantGroup", |t, value, _| t.emitter.set_metadata(value, "invariant.group", t.emitter.metadata_node(&[]))),
    ("branch_weights", |t, value, attr| {
        let mut parts = vec![t.emitter.metadata_string("branch_weights")];
        let i32 = t.emitter.integer(32);
        let weights = attr.as_ints(t.cx).unwrap_or(&[]).iter();
        parts.extend(
            weights.map(|&weight| t.emitter.metadata_value(t.emitter.integer_constant(i32, i128::from(weight)))),
        );
        t.emitter.set_metadata(value, "prof", t.emitter.metadata_node(&parts));
    }),
    ("loop_annotation", |t, value, attr| {
        let parts = t.loop_parts(attr, "");
        let node = t.emitter.distinct_node(&parts);
        t.emitter.set_metadata(value, "llvm.loop", node);
    }),
];

/// Entries of loop annotations: the path of keys, LLVM's name for it, and how the value is said.
const LOOP_METADATA: &[(&str, &str, Said)] = &[
    ("vectorize.disable", "llvm.loop.vectorize.enable", Said::Negated),
    ("vectorize.width", "llvm.loop.vectorize.width", Said::Number),
    ("vectorize.predicateEnable", "llvm.loop.vectorize.predicate.enable", Said::Bool),
    ("vectorize.scalableEnable", "llvm.loop.vectorize.scalable.enable", Said::Bool),
    ("interleave.count", "llvm.loop.interleave.count", Said::Number),
    ("unroll.disable", "llvm.loop.unroll.disable", Said::IfTrue("llvm.loop.unroll.enable")),
    ("unroll.count", "llvm.loop.unroll.count", Said::Number),
    ("unroll.full", "llvm.loop.unroll.full", Said::IfTrue("")),
    ("unroll.runtimeDisable", "llvm.loop.unroll.runtime.disable", Said::Bool),
    ("unrollAndJam.disable", "llvm.loop.unroll_and_jam.disable", Said::IfTrue("llvm.loop.unroll_and_jam.enable")),
    ("unrollAndJam.count", "llvm.loop.unroll_and_jam.count", Said::Number),
    ("mustProgress", "llvm.loop.mustprogress", Said::IfTrue("")),
    ("disableNonforced", "llvm.loop.disable_nonforced", Said::IfTrue("")),
    ("isVectorized", "llvm.loop.isvectorized", Said::Number),
];

/// How an entry of a loop annotation is said in metadata.
#[derive(Copy, Clone)]
enum Said {
    /// The name and an `i32`.
    Number,
    /// The name and an `i1`.
    Bool,
    /// The name and the opposite `i1`.
    Negated,
    /// The name alone if true; another name alone if false, if there is one.
    IfTrue(&'static str),
}

impl<'ctx> Translation<'_, 'ctx> {
    /// Puts what the attributes of an operation say on its instruction.
    pub(super) fn apply_flags(&mut self, view: View<'_>, value: Value<'ctx>) {
        for entry in view.body.attrs(view.op).entries(view.cx).iter().filter(|entry| entry.inherent) {
            let name = entry.name.str(view.cx);
            if let Some((_, apply)) = FLAGS.iter().find(|(known, _)| *known == name) {
                apply(self, value, entry.attr);
            }
        }
    }

    fn loop_parts(&mut self, annotation: Attr, path: &str) -> Vec<Metadata<'ctx>> {
        let AttrKind::Extension { params, .. } = annotation.kind(self.cx) else { return Vec::new() };
        let Some(entries) = params.first().and_then(|attr| attr.as_dict(self.cx)) else { return Vec::new() };
        let mut parts = Vec::new();
        for entry in entries.entries(self.cx) {
            let key = format!("{path}{}", entry.name.str(self.cx));
            match entry.attr.as_integer(self.cx) {
                Some(value) => parts.extend(self.loop_part(&key, value)),
                None => parts.extend(self.loop_parts(entry.attr, &format!("{key}."))),
            }
        }
        parts
    }

    /// One property of a loop; none if LLVM has no word for it.
    fn loop_part(&self, key: &str, value: i128) -> Option<Metadata<'ctx>> {
        let &(_, name, said) = LOOP_METADATA.iter().find(|(known, ..)| *known == key)?;
        let emitter = &self.emitter;
        let number = |width, value| Some(emitter.integer_constant(emitter.integer(width), value));
        let (name, value) = match said {
            Said::Number => (name, number(32, value)),
            Said::Bool => (name, number(1, value)),
            Said::Negated => (name, number(1, i128::from(value == 0))),
            Said::IfTrue(_) if value != 0 => (name, None),
            Said::IfTrue(other) => (other, None),
        };
        let mut parts = vec![emitter.metadata_string(name)];
        parts.extend(value.map(|value| emitter.metadata_value(value)));
        (!name.is_empty()).then(|| emitter.metadata_node(&parts))
    }
}

/// The alignment in bytes that an operation gives.
pub(super) fn alignment(view: View<'_>) -> Option<u32> {
    view.attr("alignment")?.as_integer(view.cx)?.try_into().ok()
}
