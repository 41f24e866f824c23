//! Prepares a function for differentiation: what can be said by other operations is said by
//! them, so that the steps behind need no rules for it.
//!
//! For both modes (`accumulates`): accumulates with a product, minimum or maximum become a load,
//! the operation and a store, and so do atomic updates that are no sums; promises about memrefs go;
//! reductions of vectors are taken apart (`vectors`), in reverse mode accesses of several elements
//! too; tensors are filled by loops (`generates`), what windows select is put in its place by scatters
//! (`selections`), some functions that are written by
//! several operations are one (`stand_ins`), choices between tensors of perhaps different sizes are
//! conditionals (`choices`). For reverse mode also: functions are put in place of their calls (`calls`, by what
//! `summary` knows of them), what is on tensors becomes simpler (`tensors`) and is computed once
//! (`repeats`), sorts say where elements came from (`sorts`), whiles ask at the end of an iteration and count (`whiles`), copies become
//! loops (`copies`), accesses of views become accesses of the buffers that they show (`views`), and
//! known integers become constants (`sizes`). Minima and maxima in memory become carried ones last
//! (`elements`, called by `extrema`).

mod accumulates;
pub mod calls;
pub mod checkpoints;
mod choices;
mod copies;
pub mod elements;
mod generates;
mod globals;
mod repeats;
pub mod ruled;
mod selections;
mod sizes;
pub mod sorts;
pub mod stand_ins;
mod summary;
mod tensors;
mod unused;
pub mod vectors;
mod views;
pub mod whiles;

use ir::{Body, Context, Failed, Sink};

use crate::rules::Mode;
use calls::Calls;
use ruled::Rules;
use summary::Summaries;

/// Prepares a function of a module for forward mode.
pub fn prepare(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let before = sink.error_count();
    let rules = Rules::new(cx, module);
    rules.wrap(body);
    rules.mark_all(body);
    simplify(cx, module, body, sink);
    stand_ins::introduce(cx, body, Mode::Forward);
    choices::open(cx, body);
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(()) }
}

/// What both modes have in common.
fn simplify(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) {
    checkpoints::flatten(cx, body);
    views::drop_promises(body);
    accumulates::expand(cx, body);
    vectors::expand(cx, body, sink);
    generates::expand(cx, body);
    selections::expand(cx, body);
    globals::gather(cx, module, body, sink);
}

/// Prepares a function of a module for reverse mode; gives the calls that are left.
pub fn prepare_reverse(
    cx: &Context,
    module: &Body,
    body: &mut Body,
    counting: whiles::Counting,
    sink: &mut Sink<'_>,
) -> Result<Calls, Failed> {
    let mut summaries = Summaries::new(cx, module);
    let before = sink.error_count();
    let rules = Rules::new(cx, module);
    rules.wrap(body);
    calls::inline(cx, &mut summaries, &rules, body);
    simplify(cx, module, body, sink);
    tensors::simplify(cx, body, sink);
    choices::open(cx, body);
    stand_ins::introduce(cx, body, Mode::Reverse);
    sorts::number(cx, body);
    whiles::rotate(cx, body);
    whiles::count_ahead(cx, body, counting);
    copies::expand(cx, body, sink);
    vectors::expand_accesses(cx, body, sink);
    let calls = calls::read_before(cx, &mut summaries, &rules, body, sink);
    views::fold(cx, body, sink);
    sizes::fold(cx, body);
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(calls) }
}

/// Takes out of a derivative what the preparation has put there, and what nobody asks for.
pub fn tidy(cx: &Context, body: &mut Body) {
    ruled::finish(cx, body);
    stand_ins::finish(cx, body);
    checkpoints::finish(cx, body);
    unused::erase(body);
}
