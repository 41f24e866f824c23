//! Prepares a function for differentiation: what can be said by other operations is said by
//! them, so that the steps behind need no rules for it.
//!
//! For both modes (`accumulates`): accumulates with a product, minimum or maximum become a load,
//! the operation and a store; atomic sums become accumulates; promises about memrefs go. For
//! reverse mode also: functions are put in place of their calls (`calls`, by what `summary` knows
//! of them), copies become loops (`copies`), accesses of views become accesses of the buffers that
//! they show (`views`), and known integers become constants (`sizes`).

mod accumulates;
pub mod calls;
mod copies;
mod globals;
mod sizes;
mod summary;
mod views;

use ir::{Body, Context, Failed, Sink};

use calls::Calls;
use summary::Summaries;

/// Prepares a function of a module for forward mode.
pub fn prepare(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let before = sink.error_count();
    views::drop_promises(body);
    accumulates::expand(cx, body, sink);
    globals::gather(cx, module, body, sink);
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(()) }
}

/// Prepares a function of a module for reverse mode; gives the calls that are left.
pub fn prepare_reverse(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) -> Result<Calls, Failed> {
    let mut summaries = Summaries::new(cx, module);
    calls::inline(cx, &mut summaries, body);
    prepare(cx, module, body, sink)?;
    let before = sink.error_count();
    copies::expand(cx, body, sink);
    let calls = calls::read_before(cx, &mut summaries, body, sink);
    views::fold(cx, body, sink);
    sizes::fold(cx, body);
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(calls) }
}
