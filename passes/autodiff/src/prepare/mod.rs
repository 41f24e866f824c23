//! Prepares a function for differentiation: what can be said by other operations is said by
//! them, so that the steps behind need no rules for it.
//!
//! For both modes (`accumulates`): accumulates with a product, minimum or maximum become a load,
//! the operation and a store; atomic sums become accumulates; promises about memrefs go. For
//! reverse mode also: copies become loops (`copies`), accesses of views become accesses of the
//! buffers that they show (`views`), and known integers become constants (`sizes`).

mod accumulates;
mod copies;
mod globals;
mod sizes;
mod views;

use ir::{Body, Context, Failed, Sink};

/// Prepares a function of a module for forward mode.
pub fn prepare(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let before = sink.error_count();
    views::drop_promises(body);
    accumulates::expand(cx, body, sink);
    globals::gather(cx, module, body, sink);
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(()) }
}

/// Prepares a function of a module for reverse mode.
pub fn prepare_reverse(cx: &Context, module: &Body, body: &mut Body, sink: &mut Sink<'_>) -> Result<(), Failed> {
    prepare(cx, module, body, sink)?;
    let before = sink.error_count();
    copies::expand(cx, body, sink);
    views::fold(cx, body, sink);
    sizes::fold(cx, body);
    if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(()) }
}
