//! Rules that run, with their names resolved; the built-in ones are resolved once in a process.
//!
//! A rule says nothing that belongs to one context: it is the same in every context whose operations
//! have the same definitions.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::OnceLock;

use hashbrown::HashMap;
use ir::{Context, Failed, OpDef, Sink};

use crate::node::{Def, Mixer};
use crate::study::Studied;
use crate::text::check::{resolve_back, resolve_forth};
use crate::text::rule::Rule;

/// A rule that runs.
pub(crate) enum Running {
    /// One that is kept for the next run.
    Kept(&'static Studied),
    /// One of this run.
    Own(Box<Studied>),
}

impl Running {
    /// Its name.
    pub fn name(&self) -> Cow<'static, str> {
        match *self {
            Running::Kept(rule) => Cow::Borrowed(&rule.name),
            Running::Own(ref rule) => Cow::Owned(rule.name.clone()),
        }
    }
}

impl Deref for Running {
    type Target = Studied;

    fn deref(&self) -> &Studied {
        match self {
            Running::Kept(rule) => rule,
            Running::Own(rule) => rule,
        }
    }
}

/// In which direction a rule runs.
#[derive(Copy, Clone, PartialEq, Eq)]
pub(crate) enum Way {
    /// As it is written.
    Forth,
    /// From right to left.
    Back,
}

/// What is kept of a rule in both directions.
#[derive(Default)]
pub(crate) struct Kept([OnceLock<Studied>; 2]);

/// Which definitions are those of a context, as far as they were asked for.
#[derive(Default)]
pub(crate) struct Definitions(HashMap<usize, bool, Mixer>);

impl Definitions {
    /// Whether all operations that a rule names are those of a context.
    fn has_all_of(&mut self, cx: &Context, rule: &Studied) -> bool {
        let is_same = |def: &'static OpDef| cx.registry().op(def.name) == Some(def);
        rule.ops.iter().all(|&def| *self.0.entry(Def(def).address()).or_insert_with(|| is_same(def)))
    }
}

/// Resolves the names of a rule, or takes what is kept of it.
pub(crate) fn running(
    cx: &Context,
    rule: &Rule,
    way: Way,
    kept: Option<&'static Kept>,
    known: &mut Definitions,
    sink: &mut Sink<'_>,
) -> Result<Running, Failed> {
    let place = kept.map(|kept| &kept.0[usize::from(way == Way::Back)]);
    if let Some(rule) = place.and_then(OnceLock::get)
        && known.has_all_of(cx, rule)
    {
        return Ok(Running::Kept(rule));
    }
    let resolved = match way {
        Way::Forth => resolve_forth(cx, rule, sink)?,
        Way::Back => resolve_back(cx, rule, sink)?,
    };
    let studied = Studied::new(resolved);
    let Some(place) = place else { return Ok(Running::Own(Box::new(studied))) };
    match place.set(studied) {
        Ok(()) => Ok(Running::Kept(place.get().expect("it was just set"))),
        // Another context was first.
        Err(studied) => Ok(Running::Own(Box::new(studied))),
    }
}
