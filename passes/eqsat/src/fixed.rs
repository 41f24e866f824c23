//! Values that stay the same from call to call: parameters with `ft.fixed` (the weights of a
//! network), and what is computed from such alone. A caller computes them once, so they cost nothing.

use hashbrown::HashSet;
use ir::{Body, Context, OpId, Traits, ValueId};

/// The fixed values of a function; what a change of the function adds is not among them.
#[derive(Default, Debug)]
pub(crate) struct Fixed {
    values: HashSet<ValueId>,
}

impl Fixed {
    /// Follows the operations in order, so that operands are known before their users.
    pub fn of(cx: &Context, body: &Body) -> Fixed {
        let parameters = body.parameters().iter().enumerate();
        let is_fixed = |at: usize| func::argument_attr(cx, body, at, "ft.fixed").is_some();
        let values = parameters.filter(|&(at, _)| is_fixed(at)).map(|(_, &value)| value).collect();
        let mut fixed = Fixed { values };
        if fixed.is_any() {
            for op in body.walk_all() {
                if fixed.are_results(body, op) {
                    fixed.values.extend(body.results(op));
                }
            }
        }
        fixed
    }

    /// Whether there are any.
    pub fn is_any(&self) -> bool {
        !self.values.is_empty()
    }

    /// Whether a value is fixed.
    pub fn has(&self, value: ValueId) -> bool {
        self.values.contains(&value)
    }

    /// Whether the results of an operation are: it is pure and has, constants aside, fixed operands,
    /// one at least.
    fn are_results(&self, body: &Body, op: OpId) -> bool {
        let is_constant = |value| body.defining_op(value).is_some_and(|op| body.def(op).has(Traits::CONSTANT));
        body.def(op).has(Traits::PURE)
            && body.regions(op).is_empty()
            && body.operands(op).any(|value| self.has(value))
            && body.operands(op).all(|value| self.has(value) || is_constant(value))
    }
}
