//! Rewrites towards the canonical form of loops and conditionals: loops that run never or once,
//! decided conditionals, values that are carried for nothing.
//!
//! Rewrites that drop results or carried values make a new operation around the same regions:
//! the number of results of an operation never changes. Operations are made only through what
//! dialects offer (constants, choices), so that none is known here.

mod choice;
mod counted;
mod repeated;

use crate::body::OpSpec;
use crate::def::Pattern;
use crate::ids::{BlockId, OpId, RegionId, ValueId};
use crate::order::Point;
use crate::rewriter::Rewriter;
use crate::types::Type;

/// Patterns on counted loops.
pub const FOR: &[Pattern] = &[
    Pattern { name: "for-few-trips", rewrite: counted::few_trips },
    Pattern { name: "for-carries-invariant", rewrite: counted::carries_invariant },
    Pattern { name: "for-carries-unused", rewrite: counted::carries_unused },
];

/// Patterns on conditionals of two regions.
pub const IF: &[Pattern] = &[
    Pattern { name: "if-decided", rewrite: choice::decided },
    Pattern { name: "if-known-inside", rewrite: choice::known_inside },
    Pattern { name: "if-equal-results", rewrite: choice::equal_results },
    Pattern { name: "if-to-select", rewrite: choice::to_select },
    Pattern { name: "if-unused-results", rewrite: choice::unused_results },
    Pattern { name: "if-empty-else", rewrite: choice::empty_else },
    Pattern { name: "if-after-same", rewrite: choice::after_same },
    Pattern { name: "if-in-if", rewrite: choice::nested },
];

/// Patterns on loops of two regions.
pub const WHILE: &[Pattern] = &[
    Pattern { name: "while-never", rewrite: repeated::never },
    Pattern { name: "while-known-inside", rewrite: repeated::known_inside },
    Pattern { name: "while-passes-outer", rewrite: repeated::passes_outer },
    Pattern { name: "while-passes-unused", rewrite: repeated::passes_unused },
    Pattern { name: "while-carries-invariant", rewrite: repeated::carries_invariant },
];

fn kept<T>(all: impl IntoIterator<Item = T>, keep: &[bool]) -> impl Iterator<Item = T> {
    all.into_iter().zip(keep).filter(|&(_, &kept)| kept).map(|(one, _)| one)
}

/// Makes an operation with other operands and only the kept results around the regions of `op`,
/// in its place; the other results have no uses.
fn rebuild(rw: &mut Rewriter<'_>, op: OpId, operands: Vec<ValueId>, keep: &[bool]) -> OpId {
    let body = &*rw.body;
    let old: Vec<ValueId> = kept(body.results(op), keep).collect();
    let results: Vec<Type> = old.iter().map(|&value| body.ty(value)).collect();
    let (def, attrs, regions) = (body.def(op), body.attrs(op), body.regions(op).to_vec());
    let (loc, count) = (body.loc(op), regions.len());
    let spec = OpSpec { attrs, operands, results, regions: count, ..OpSpec::new(def, loc) };
    let new = rw.build(Point::Before(op), loc, |b| b.insert(spec));
    for (&from, to) in regions.iter().zip(rw.body.regions(new).to_vec()) {
        rw.body.move_blocks(from, to);
    }
    let fresh: Vec<ValueId> = rw.body.results(new).collect();
    for (old, new) in old.into_iter().zip(fresh) {
        rw.replace_value(old, new);
    }
    rw.erase(op);
    new
}

/// Moves the operations of a block before `op`, its arguments becoming `arguments`; gives the
/// operands of its terminator, which goes away.
pub fn inline(rw: &mut Rewriter<'_>, block: BlockId, op: OpId, arguments: &[ValueId]) -> Vec<ValueId> {
    for (index, &value) in arguments.iter().enumerate() {
        let argument = rw.body.arguments(block)[index];
        rw.replace_value(argument, value);
    }
    let last = rw.body.last_op(block).expect("a verified block has a terminator");
    let moved: Vec<OpId> = rw.body.ops(block).filter(|&op| op != last).collect();
    rw.body.inline_block(block, Point::Before(op), arguments);
    let values = rw.body.operands(last).collect();
    rw.touched.extend(moved);
    rw.erase(last);
    values
}

/// A constant of type `i1` before an operation.
fn truth(rw: &mut Rewriter<'_>, op: OpId, value: bool) -> Option<ValueId> {
    let attr = rw.cx.integer(i128::from(value), Type::I1);
    rw.constant(op, attr, Type::I1)
}

/// The region of this number.
fn region(rw: &Rewriter<'_>, op: OpId, number: usize) -> RegionId {
    rw.body.regions(op)[number]
}
