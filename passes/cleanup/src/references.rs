//! Which symbols attributes refer to.
//!
//! Dictionaries of attributes are interned and most operations share theirs with others, so each
//! one is looked through once.

use hashbrown::HashMap;
use ir::{Attr, AttrDict, AttrKind, Body, Context, Name, OpId};

/// The symbols that dictionaries refer to.
pub(crate) struct References<'c> {
    cx: &'c Context,
    known: HashMap<AttrDict, Vec<Name>>,
}

/// How often names are referred to.
pub(crate) type Counts = HashMap<Name, u64>;

impl<'c> References<'c> {
    /// Nothing known yet.
    pub fn new(cx: &'c Context) -> References<'c> {
        References { cx, known: HashMap::new() }
    }

    /// Counts the references of an operation and of all inside it.
    pub fn count(&mut self, body: &Body, op: OpId, counts: &mut Counts) {
        self.count_dict(body.attrs(op), counts);
        if let Some(nested) = body.nested(op) {
            return self.count_inside(nested, counts);
        }
        for &region in body.regions(op) {
            for inner in body.walk(region) {
                self.count_dict(body.attrs(inner), counts);
                if let Some(nested) = body.nested(inner) {
                    self.count_inside(nested, counts);
                }
            }
        }
    }

    /// Counts the references of all operations in a body.
    pub fn count_inside(&mut self, body: &Body, counts: &mut Counts) {
        for op in body.walk_all() {
            self.count_dict(body.attrs(op), counts);
            if let Some(nested) = body.nested(op) {
                self.count_inside(nested, counts);
            }
        }
    }

    fn count_dict(&mut self, dict: AttrDict, counts: &mut Counts) {
        if dict == AttrDict::EMPTY {
            return;
        }
        let cx = self.cx;
        let names = self.known.entry(dict).or_insert_with(|| {
            let mut names = Vec::new();
            collect_dict(cx, dict, &mut names);
            names
        });
        names.iter().for_each(|&name| *counts.entry(name).or_default() += 1);
    }
}

fn collect_dict(cx: &Context, dict: AttrDict, names: &mut Vec<Name>) {
    dict.entries(cx).iter().for_each(|entry| collect_attr(cx, entry.attr, names));
}

fn collect_attr(cx: &Context, attr: Attr, names: &mut Vec<Name>) {
    match attr.kind(cx) {
        AttrKind::Symbol(path) => names.extend(path.iter()),
        AttrKind::Array(parts) => parts.iter().for_each(|&part| collect_attr(cx, part, names)),
        AttrKind::Dict(dict) => collect_dict(cx, *dict, names),
        AttrKind::Extension { params, .. } => params.iter().for_each(|&part| collect_attr(cx, part, names)),
        _ => {}
    }
}
