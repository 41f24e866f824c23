//! `plan-buffers`: one frame for the buffers of a function, in which those that live by turns
//! have the same place.
//!
//! A buffer belongs to the frame if its size is known, at least on entry of the function, and the
//! block that makes it gives it back:
//! then it lives exactly from the one operation to the other, whoever sees it in between, because
//! nobody else may free it. The plan only adds attributes; an allocation still is one. So the
//! program means what it did, and passes behind this one need not know of it. `loops-to-llvm`
//! takes the plan for what it finds to hold (`frame.rs`), and what a call needs from the arena of
//! its thread. Decision 25 has the reasons.
//!
//! | file | what |
//! |---|---|
//! | `lifetimes.rs` | which buffers belong to the frame, and when they live |
//! | `offsets.rs` | where each is |
//! | `places.rs` | the same for buffers whose sizes only run time tells |
//! | `frame.rs` | the plan as it is read back |

mod frame;
mod lifetimes;
mod offsets;
mod places;

pub(crate) use frame::Frame;
pub(crate) use places::Size;

use ir::attr_values::AttrValue;
use ir::{Body, Failed};
use pass::{Changed, FunctionPass, PassContext};

/// The attribute of an allocation with its place in the frame, in bytes.
const OFFSET: &str = "ft.offset";

/// The attribute of an allocation whose size parameters say, with the number of its place.
const PLACE: &str = "ft.place";

/// Buffers start at multiples of so many bytes: a cache line, the widest vector.
pub(crate) const ALIGNMENT: u64 = 64;

/// What would lie behind so many bytes of a frame stays an allocation: a frame is taken whole, even
/// if a buffer of it is for a branch that is not taken.
const MOST: u64 = 1 << 32;

pass::passes! {
    /// Gives buffers that live by turns the same memory.
    ///
    /// Every buffer of known size that a block makes and gives back gets a place in the frame of
    /// its function (`ft.offset`, in bytes). So does every buffer of the first block whose sizes
    /// are those of parameters (`ft.place`, the number of the place): the frame is measured on
    /// entry. `loops-to-llvm` takes the frame of a call from an arena that each thread keeps
    /// between calls. All other buffers stay allocations.
    pub struct PlanBuffers("plan-buffers", function) {
        /// Whether there is an arena; without, all buffers stay allocations. Code with an arena
        /// calls functions that only our code generator defines.
        arena("arena"): bool = true,
    }
}

impl FunctionPass for PlanBuffers {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        if !self.arena || !func::is_function(function) {
            return Ok(Changed::No);
        }
        let cx = context.cx;
        let lifetimes = lifetimes::of(cx, function);
        let (mut count, mut bytes) = (0, 0);
        for (lifetime, offset) in lifetimes.iter().zip(offsets::place(&lifetimes)) {
            let end = offset + lifetime.bytes;
            if end <= MOST {
                function.set_attr(cx, lifetime.alloc, OFFSET, (offset as i64).attr(cx));
                (count, bytes) = (count + 1, end.max(bytes));
            }
        }
        if count > 0 {
            let buffers = counted(count, "buffer");
            context.remark("loops", function.loc, format!("a frame of {bytes} bytes for {buffers}"));
        }
        let unknown = lifetimes::of_unknown(cx, function);
        let shared = places::share(&unknown);
        for (lifetime, &place) in unknown.iter().zip(&shared) {
            function.set_attr(cx, lifetime.alloc, PLACE, (place as i64).attr(cx));
        }
        if let Some(last) = shared.iter().max() {
            let (places, buffers) = (counted(last + 1, "place"), counted(unknown.len(), "buffer"));
            let message = format!("{places} in the frame for {buffers} whose sizes parameters say");
            context.remark("loops", function.loc, message);
        }
        Ok(Changed::when(count > 0 || !unknown.is_empty()))
    }
}

/// `1 place`, `2 places`.
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
