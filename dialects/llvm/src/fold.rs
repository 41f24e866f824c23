//! Results that need no operation: constants as passes of any dialect see them, and what is there already. LLVM does
//! the rest.

use ir::attr_values::Ints;
use ir::{Attr, Fold, Op, ValueId, View};

use crate::aggregates::{ExtractValue, InsertValue};
use crate::casts::Bitcast;
use crate::memory::GetElementPtr;

type Folded = Option<Vec<Fold>>;

fn value(value: ValueId) -> Folded {
    Some(vec![Fold::Value(value)])
}

/// The value of a constant.
pub(crate) fn constant(view: View<'_>, _: &[Option<Attr>]) -> Folded {
    Some(vec![Fold::Attr(view.attr("value")?)])
}

/// Bits that stay what they were, or become that again.
pub(crate) fn cast(view: View<'_>, _: &[Option<Attr>]) -> Folded {
    if view.def() != Bitcast::DEF {
        return None;
    }
    let wanted = view.result_type(0);
    if view.operand_type(0) == wanted {
        return value(view.operand(0));
    }
    let inner = view.operand_op(0).filter(|inner| inner.def() == Bitcast::DEF && inner.operand_type(0) == wanted)?;
    value(inner.operand(0))
}

/// The address of the first element is the address itself.
pub(crate) fn element_address(view: View<'_>, _: &[Option<Attr>]) -> Folded {
    let raw = GetElementPtr(view.op).raw_constant_indices(view.cx, view.body);
    let is_first = raw.iter().all(|&index| index == 0) && view.operand_type(0) == view.result_type(0);
    if is_first { value(view.operand(0)) } else { None }
}

/// Replacements that are looked through: structs that code makes have as many parts.
const FEW: usize = 32;

/// A part that was put there.
pub(crate) fn extract_value(view: View<'_>, _: &[Option<Attr>]) -> Folded {
    let wanted = ExtractValue(view.op).position(view.cx, view.body);
    let mut container = view.operand(0);
    for _ in 0..FEW {
        let inner = InsertValue::defining(view.body, container)?;
        let place: Ints = inner.position(view.cx, view.body);
        if place == wanted {
            return value(inner.value(view.body));
        }
        // A part of what was put there, or that as a part: something else.
        if place.0.starts_with(&wanted.0) || wanted.0.starts_with(&place.0) {
            return None;
        }
        container = inner.container(view.body);
    }
    None
}
