//! `ft-run`: compiles a function of a program to native code and runs it on arrays.
//!
//! [`run`] is the whole tool as a function of its arguments and streams, so that tests run command lines in process.
//! A run goes through these files in order:
//!
//! | file | what |
//! |---|---|
//! | `flags.rs` | the command line |
//! | `job.rs` | from the text of the program to what is printed: the order of work |
//! | `entry.rs` | which function, and what goes in and comes out |
//! | `inputs.rs`, `generate.rs`, `element.rs`, [`npy`] | one array for each parameter |
//! | `layout.rs` | where the elements of a memref lie in its buffer |
//! | `engine.rs`, `evaluate.rs`, `external.rs`, `native.rs`, `rows.rs` | the two engines |
//! | [`derivatives`], [`numbers`], `check_grad.rs` | `--check-grad`; the directives of ft-test share the first two |
//! | `calibrate.rs` | `--calibrate`: what operations and bytes cost here |
//! | `header.rs` | what C includes |
//! | `flops.rs` | float operations of a call, for rates |
//! | `report.rs` | arrays as NumPy prints them, files, times |
//! | `progress.rs` | what is shown on a terminal meanwhile |

mod calibrate;
mod check_grad;
pub mod derivatives;
mod element;
mod engine;
mod entry;
mod evaluate;
pub mod external;
mod flags;
mod flops;
mod generate;
mod header;
mod inputs;
mod job;
mod layout;
mod native;
pub mod npy;
pub mod numbers;
mod progress;
mod report;
mod rows;

use flags::{Action, Flags};
pub use ft_opt::Streams;

/// Why a run stopped.
enum Problem {
    /// The program is wrong; the sink has the diagnostic.
    Reported,
    /// The request or the world is wrong.
    World(anyhow::Error),
}

impl From<ir::Failed> for Problem {
    fn from(_: ir::Failed) -> Problem {
        Problem::Reported
    }
}

impl From<codegen::CompileError> for Problem {
    fn from(error: codegen::CompileError) -> Problem {
        match error {
            codegen::CompileError::Program(_) => Problem::Reported,
            codegen::CompileError::Machine(error) => Problem::World(error),
        }
    }
}

impl From<anyhow::Error> for Problem {
    fn from(error: anyhow::Error) -> Problem {
        Problem::World(error)
    }
}

/// Runs the tool; gives the exit code: 0 only if everything that was asked happened, 2 if the command line is wrong.
/// The first argument is the name of the program, as in `std::env::args`.
pub fn run(arguments: &[String], streams: &mut Streams<'_>) -> u8 {
    // Nothing can be said if the stream for errors is closed.
    match Flags::parse(arguments) {
        Action::Run(flags) => job::run(&flags, streams),
        Action::Calibrate(path) => calibrate::run(path.as_deref(), streams),
        Action::Print(text) => match write!(streams.out, "{text}") {
            Ok(()) => 0,
            Err(_) => 1,
        },
        Action::Wrong(message) => {
            let _ = write!(streams.err, "{message}");
            2
        }
    }
}
