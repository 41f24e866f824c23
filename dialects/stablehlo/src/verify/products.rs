//! Products of tensors and convolutions.

use ir::attr_values::AttrValue;
use ir::{Dim, Op, Sink, View};

use super::{Verified, check, gives, is_dynamic, operand_types, optional_ints, shape};
use crate::Precision;
use crate::ops::{Convolution, DotGeneral};
use crate::shapes::{self, Window};

/// How exact a product is wanted is said for each operand, or not at all.
fn check_precision(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let parts = view.attr("precision_config").and_then(|attr| attr.as_array(view.cx)).unwrap_or(&[]);
    let fits = parts.len() <= 2 && parts.iter().all(|&part| Precision::read(view.cx, part).is_some());
    check(view, if fits { Ok(()) } else { Err("`precision_config` has at most two precisions".into()) }, sink)
}

pub(crate) fn dot(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    check_precision(view, sink)?;
    let cx = view.cx;
    let (lhs, rhs) = (shape(cx, view.operand_type(0)), shape(cx, view.operand_type(1)));
    let fits = (1..=2).contains(&lhs.len()) && (1..=2).contains(&rhs.len()) && lhs.last() == rhs.first();
    let wanted = match fits {
        true => Ok([&lhs[..lhs.len() - 1], &rhs[1..]].concat()),
        false => Err("the operands are vectors and matrices whose last and first sizes are equal".to_owned()),
    };
    gives(view, 0, wanted, view.result_type(0).element(cx), sink)
}

pub(crate) fn dot_general(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    check_precision(view, sink)?;
    let cx = view.cx;
    let (lhs, rhs) = (shape(cx, view.operand_type(0)), shape(cx, view.operand_type(1)));
    let dims = DotGeneral::of(view.op).dot_dimension_numbers(cx, view.body);
    gives(view, 0, shapes::dot_general(lhs, rhs, &dims), view.result_type(0).element(cx), sink)
}

impl Convolution {
    /// How the kernel slides along the spatial dimensions.
    pub fn window(self, view: View<'_>) -> Result<Window, String> {
        let cx = view.cx;
        let dims = self.dimension_numbers(cx, view.body);
        let rhs = shape(cx, view.operand_type(1));
        shapes::check_dims("dimension", &dims.rhs, rhs.len())?;
        let sizes: Vec<Dim> = dims.rhs[2..].iter().map(|&dim| rhs[dim as usize]).collect();
        let steps = ["window_strides", "lhs_dilation", "rhs_dilation"].map(|name| optional_ints(view, name));
        Window::new(cx, &sizes, steps, view.attr("padding"))
    }
}

pub(crate) fn convolution(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    let (cx, body, op) = (view.cx, view.body, Convolution::of(view.op));
    let (lhs, rhs) = (shape(cx, view.operand_type(0)), shape(cx, view.operand_type(1)));
    let dims = op.dimension_numbers(cx, body);
    let groups = [op.feature_group_count(cx, body), op.batch_group_count(cx, body)];
    if operand_types(view).iter().any(|&ty| is_dynamic(cx, ty)) {
        return Ok(());
    }
    let wanted = op.window(view).and_then(|window| shapes::convolution(lhs, rhs, &dims, &window, groups));
    gives(view, 0, wanted, view.result_type(0).element(cx), sink)?;
    let reversal =
        view.attr("window_reversal").and_then(|attr| attr.as_ints(cx)).map_or(lhs.len().max(2) - 2, <[i64]>::len);
    check(
        view,
        if reversal + 2 == lhs.len() {
            Ok(())
        } else {
            Err("`reverse` has one entry for each spatial dimension".into())
        },
        sink,
    )
}
