//! Loop nests as integer geometry: what subscripts are, where loops go, which accesses meet.
//!
//! The files build on each other: `linear` (a value as a linear form), `row` and
//! `system` (integer solutions of linear constraints, exact where it answers), `nest` (loops and accesses around
//! an operation), `instance` (the constraints that one run of an operation obeys),
//! `dependence` (do two accesses meet, in which iterations), `reduction` (what is only summed).
//!
//! Every answer is one-sided: [`Answer::Never`] is proved, everything else means "perhaps".
//! Arithmetic on `index` and `i64` is taken not to overflow, as in MLIR's affine dialect;
//! narrower arithmetic is looked into only where its flags rule overflow out.

mod dependence;
mod instance;
mod linear;
mod nest;
mod reduction;
mod row;
mod system;

pub use dependence::{Dependence, Direction, Meeting, carried, dependences, is_injective, meets};
pub use linear::{Linear, Term};
pub use nest::{Access, AccessKind, common_loops, loops_around_op, loops_around_value, trip_bound};
pub use reduction::{Reduction, ReductionKind, carried_reduction, memory_reduction};
pub use row::Row;
pub use system::{Answer, System};
