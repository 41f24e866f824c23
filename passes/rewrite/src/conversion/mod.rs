//! The conversion driver: takes a body from some dialects to others, types included.
//!
//! For every block a new one is made, and the old operations are walked once, definitions
//! before uses. A legal operation moves to the new block. For any other the [`Rule`] of its
//! definition is called, with the operands already converted; it appends new operations to the
//! current block and says what stands for the old results. Old operations are never changed:
//! a rule sees their operands, types and regions as they were. At the end the old blocks are
//! erased as a whole. So there is no worklist, no log and no block is split or searched: the
//! time is linear in the size of the body.
//!
//! A rule of an operation with regions lays them out as blocks itself: [`Conversion::inline`]
//! converts a region of one block into the current block.
//!
//! ```text
//! // r = loop.if c { yield a } else { yield b }     becomes
//! //   cond_br c, ^then, ^else;  ^then: br ^end(a);  ^else: br ^end(b);  ^end(r):
//! fn if_(c: &mut Conversion<'_, ()>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
//!     let types = c.result_types(op)?;                          // converted
//!     let [then, otherwise, end] = [c.add_block(&[]), c.add_block(&[]), c.add_block(&types)];
//!     llvm::CondBr::build(&mut c.builder(), operands[0], then, otherwise);
//!     for (index, block) in [then, otherwise].into_iter().enumerate() {
//!         c.start(block);
//!         let region = c.view(op).region(index);
//!         let yielded = c.inline(region, &[])?;                 // the operands of its terminator
//!         llvm::Br::build(&mut c.builder(), yielded, end);
//!     }
//!     c.start(end);                                             // what follows goes here
//!     let results = c.body().arguments(end).to_vec();
//!     c.replace(op, &results);
//!     Ok(())
//! }
//! ```
//!
//! Where a legal operation and a converted one disagree on the type of a value, a cast is put
//! between; casts there and back cancel out. A cast that is left is an error, as is each
//! operation that no rule takes: every one is reported, at its place.

mod driver;
mod rules;
mod signature;

pub use driver::{Conversion, ConvertOptions, EntryHook, convert};
pub use rules::{Rule, Rules};
pub use signature::replace_isolated;
