//! Constants as passes of any dialect see them.

use ir::{Attr, Fold, View};

/// The value of a constant.
pub(crate) fn constant(view: View<'_>, _: &[Option<Attr>]) -> Option<Vec<Fold>> {
    Some(vec![Fold::Attr(view.attr("value")?)])
}
