//! What operations mean, for the reference evaluator.
//!
//! `elements` has one function on bits for each operation that works element by element, `parts`
//! what takes values apart and puts them together, `bytes` how they lie in memory, `memory` what
//! reads and writes it, `vectors` reductions and moves, `control` branches and calls.
//!
//! Addresses are numbers: those of the machine's buffers (`ir::eval`), so that an access outside of
//! one is reported. Flags that permit LLVM to be inexact are not made use of. There are no addresses
//! of functions and no numbers of more than 64 bits: such a run stops and says so.

mod bytes;
mod control;
mod elements;
mod memory;
mod parts;
mod vectors;

pub(crate) use control::*;
pub(crate) use elements::{elementwise, pair};
pub(crate) use memory::*;
pub(crate) use parts::*;
pub(crate) use vectors::*;

use std::rc::Rc;

use ir::eval::{Array, Datum, Poison, Stop};
use ir::{Type, View};

/// The type is not one that the evaluator computes with.
fn wide(view: View<'_>) -> Stop {
    Stop::at(view, format!("the evaluator does not run `{}` on these types", view.def().name))
}

/// The number of elements of a vector type.
fn length(view: View<'_>, ty: Type) -> Result<usize, Stop> {
    match ty.kind(view.cx) {
        ir::TypeKind::Vector { scalable, .. } if scalable.contains(&true) => Err(wide(view)),
        _ => Ok(ty.shape(view.cx).and_then(|shape| shape.first()).map_or(1, |&size| size.max(0) as usize)),
    }
}

/// An element of a vector, or a scalar, which has it everywhere; the error says why there is none.
fn lane(datum: &Datum, at: usize) -> Result<u64, Stop> {
    match datum {
        Datum::Array(array) => Ok(array.bits[at]),
        Datum::Poison(poison) => match &poison.elements {
            Some((array, lost)) if !lost[at] => Ok(array.bits[at]),
            _ => Err(poison.why.clone()),
        },
        scalar => Ok(scalar.bits()),
    }
}

/// A vector of elements, of which some may be poison.
fn vector(lanes: impl Iterator<Item = Result<u64, Stop>>) -> Result<Datum, Stop> {
    let (mut bits, mut lost, mut why) = (Vec::new(), Vec::new(), None);
    for lane in lanes {
        lost.push(lane.is_err());
        bits.push(match lane {
            Ok(lane) => lane,
            Err(stop) if stop.is_poison => {
                why.get_or_insert(stop);
                0
            }
            Err(stop) => return Err(stop),
        });
    }
    let array = Array { shape: vec![bits.len()], bits };
    Ok(match why {
        None => Datum::Array(Rc::new(array)),
        Some(why) => Datum::Poison(Rc::new(Poison { why, elements: Some((array, lost)) })),
    })
}

/// No value at all.
fn poison(why: Stop) -> Datum {
    Datum::Poison(Rc::new(Poison { why, elements: None }))
}
