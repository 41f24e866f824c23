//! Progress of long work, on a terminal: never in a pipe, and gone when the work is done.
//!
//! All is drawn by the thread that works: one of its own would wait for standard error, which the program has locked.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

use crate::Streams;

/// Whether somebody looks.
#[derive(Copy, Clone, Debug)]
pub struct Progress {
    is_shown: bool,
}

impl Progress {
    /// Shown where diagnostics are colored, which is on a terminal.
    pub fn of(streams: &Streams<'_>) -> Progress {
        Progress { is_shown: streams.color }
    }

    /// A bar for `count` steps; it goes away when it is dropped.
    pub fn steps(self, what: &'static str, count: usize) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(Some(count as u64), self.target());
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}");
        bar.set_style(style.expect("the template is right"));
        bar.with_message(what).with_finish(ProgressFinish::AndClear)
    }

    /// A word on work without steps; it goes away when it is dropped.
    pub fn work(self, what: &'static str) -> ProgressBar {
        let bar = ProgressBar::with_draw_target(None, self.target());
        bar.set_style(ProgressStyle::with_template("{msg} ...").expect("the template is right"));
        let bar = bar.with_message(what).with_finish(ProgressFinish::AndClear);
        bar.tick();
        bar
    }

    fn target(self) -> ProgressDrawTarget {
        if self.is_shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() }
    }
}
