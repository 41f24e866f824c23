//! For each operation, operands and attributes that give a result of a type: a table, by hand for
//! operations that change shapes (`movements.rs`, `sums.rs`), by the rules of the definition for all
//! others (`definition.rs`).

mod definition;
mod movements;
mod sums;

use ir::attr_values::{AttrValue, Ints};
use ir::{Attr, Context, OpDef, Type};

use super::random::Random;

/// What is wanted.
pub struct Request<'r> {
    /// The context.
    pub cx: &'r Context,
    /// The operation.
    pub def: &'static OpDef,
    /// The type of its result.
    pub result: Type,
    /// Attributes that are fixed.
    pub given: &'r [(&'static str, Attr)],
    /// The operands, where their types are fixed already (a hint: the caller compares).
    pub operands: &'r [Option<Type>],
}

/// The types of the operands, and attributes that were not given.
type Drawn = Option<(Vec<Type>, Vec<(&'static str, Attr)>)>;

/// Draws operands and attributes.
pub fn operands(request: &Request<'_>, random: &mut Random) -> Drawn {
    let draw: fn(&Request<'_>, &mut Random) -> Drawn = match request.def.name {
        "tensor.transpose" => movements::transpose,
        "tensor.reshape" => movements::reshape,
        "tensor.broadcast" => movements::broadcast,
        "tensor.slice" => movements::slice,
        "tensor.pad" => movements::pad,
        "tensor.concat" => movements::concat,
        "tensor.reduce" => sums::reduce,
        "tensor.einsum" => sums::einsum,
        "tensor.matmul" => sums::matmul,
        "tensor.conv" => sums::conv,
        "tensor.take" => movements::take,
        "tensor.extract" => movements::extract,
        _ => definition::operands,
    };
    draw(request, random)
}

impl<'r> Request<'r> {
    fn ints(&self, name: &str) -> Option<Vec<i64>> {
        Some(self.attr(name)?.as_ints(self.cx)?.to_vec())
    }

    fn attr(&self, name: &str) -> Option<Attr> {
        self.given.iter().find(|(other, _)| *other == name).map(|&(_, attr)| attr)
    }

    fn shape(&self) -> Option<&'r [i64]> {
        if self.result.is_tensor(self.cx) { self.result.shape(self.cx) } else { None }
    }

    fn tensor(&self, sizes: &[i64]) -> Type {
        self.cx.tensor(sizes, self.result.element(self.cx))
    }

    /// The shape of an operand that is known already.
    fn known(&self, at: usize) -> Option<&'r [i64]> {
        self.operands.get(at).copied().flatten()?.shape(self.cx)
    }

    /// Operands, and those attributes that were not given.
    fn done(&self, operands: Vec<Type>, attrs: Vec<(&'static str, Vec<i64>)>) -> Drawn {
        let attrs = attrs.into_iter().filter(|(name, _)| self.attr(name).is_none());
        Some((operands, attrs.map(|(name, list)| (name, Ints(list).attr(self.cx))).collect()))
    }
}

/// A permutation, one in four the identity.
fn permutation(random: &mut Random, rank: usize) -> Vec<i64> {
    let mut perm: Vec<i64> = (0..rank as i64).collect();
    if !random.once_in(4) {
        random.shuffle(&mut perm);
    }
    perm
}
