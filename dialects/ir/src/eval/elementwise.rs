//! Operations that work element by element: one function on bits for scalars, vectors and tensors.

use std::rc::Rc;

use super::{Array, Datum, Flow, Frame, Poison, Stop};
use crate::def::View;

/// An element of an operand: its bits, or why it is poison.
pub type Element<'d> = Result<u64, &'d Stop>;

/// Applies a function on bits to the operands of an operation, element by element if the result
/// is a vector or tensor; scalar operands then stand for all elements. Dynamic sizes must agree.
/// Elements that are poison, or for which the function gives it, are poison in the result; the
/// others are not.
pub fn elementwise(
    frame: &Frame<'_>,
    view: View<'_>,
    apply: impl Fn(&[u64]) -> Result<u64, Stop>,
) -> Result<Flow, Stop> {
    let mut bits = vec![0; view.body.operand_count(view.op)];
    run(frame, view, |elements| {
        for (slot, element) in bits.iter_mut().zip(elements) {
            *slot = element.map_err(Stop::clone)?;
        }
        apply(&bits)
    })
}

/// [`elementwise`] for a function that decides by itself which elements matter.
pub fn elementwise_with(
    frame: &Frame<'_>,
    view: View<'_>,
    apply: impl Fn(&[Element<'_>]) -> Result<u64, Stop>,
) -> Result<Flow, Stop> {
    run(frame, view, apply)
}

fn run(
    frame: &Frame<'_>,
    view: View<'_>,
    mut apply: impl FnMut(&[Element<'_>]) -> Result<u64, Stop>,
) -> Result<Flow, Stop> {
    let data: Vec<&Datum> = (0..view.body.operand_count(view.op)).map(|at| frame.operand(view.op, at)).collect();
    let mut elements: Vec<Element<'_>> = vec![Ok(0); data.len()];
    let mut at_place = |at: usize| {
        for (slot, datum) in elements.iter_mut().zip(&data) {
            *slot = element(datum, at);
        }
        apply(&elements)
    };
    let Some(shape) = data.iter().find_map(|datum| array(datum)).map(|array| array.shape.clone()) else {
        return Ok(Flow::One(Datum::Bits(at_place(0)?)));
    };
    if let Some(other) = data.iter().filter_map(|datum| array(datum)).find(|array| array.shape != shape) {
        let (name, other) = (view.def().name, &other.shape);
        let message = format!("`{name}` works on one shape, but its operands have {shape:?} and {other:?}");
        return Err(Stop::at(view, message));
    }
    let count = shape.iter().product();
    let mut bits = Vec::with_capacity(count);
    let mut lost: Option<(Stop, Vec<bool>)> = None;
    for at in 0..count {
        bits.push(match at_place(at) {
            Ok(bits) => bits,
            Err(why) if why.is_poison => {
                lost.get_or_insert_with(|| (why, vec![false; count])).1[at] = true;
                0
            }
            Err(stop) => return Err(stop),
        });
    }
    let array = Array { shape, bits };
    Ok(Flow::One(match lost {
        None => Datum::Array(Rc::new(array)),
        Some((why, lanes)) => Datum::Poison(Rc::new(Poison { why, elements: Some((array, lanes)) })),
    }))
}

/// The elements of a vector or tensor, poison ones among them.
fn array(datum: &Datum) -> Option<&Array> {
    match datum {
        Datum::Array(array) => Some(array),
        Datum::Poison(poison) => poison.elements.as_ref().map(|(array, _)| array),
        _ => None,
    }
}

/// A scalar has one element, which stands at every place.
fn element(datum: &Datum, at: usize) -> Element<'_> {
    match datum {
        Datum::Array(array) => Ok(array.bits[at]),
        Datum::Poison(poison) => match &poison.elements {
            Some((array, lanes)) if !lanes[at] => Ok(array.bits[at]),
            _ => Err(&poison.why),
        },
        scalar => Ok(scalar.bits()),
    }
}
