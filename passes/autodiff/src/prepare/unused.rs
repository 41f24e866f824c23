//! Erases what nobody asks for: signs that went into a difference, values that only the original
//! program had a use for.

use ir::{Body, OpId, Traits};

/// Erases all operations without effects whose results are not used, users first. Constants cost
/// nothing and stay.
pub fn erase(body: &mut Body) {
    for op in body.walk_all().collect::<Vec<OpId>>().into_iter().rev() {
        let def = body.def(op);
        let is_work = def.has(Traits::PURE) && !def.has(Traits::CONSTANT) && body.regions(op).is_empty();
        if is_work && !body.results(op).any(|value| body.has_uses(value)) {
            body.erase(op);
        }
    }
}
