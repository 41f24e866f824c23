//! What the two engines have in common: a call that can be repeated, and what it leaves.

use ir::eval::Stop;

use crate::npy::Array;

/// What a call left.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The results, as dense arrays.
    pub results: Vec<Array>,
    /// For each parameter: what its buffer holds, if it is a memref.
    pub memrefs: Vec<Option<Array>>,
}

/// A function with its arguments.
pub trait Engine {
    /// Gives back what the last call returned, and the arguments their first contents.
    fn reset(&mut self);

    /// Calls the function; this alone is timed. Only the evaluator finds out that a program does what it must not.
    fn call(&mut self) -> Result<(), Stop>;

    /// What the last call left.
    fn outcome(&self) -> Result<Outcome, Stop>;
}
