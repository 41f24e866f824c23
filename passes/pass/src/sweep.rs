//! Sweeps: the same work on all functions of a module, over threads, in a fixed order of results.

use std::sync::Mutex;

use ir::{Body, Context, Traits};

use crate::context::PassContext;
use crate::signatures::{Signatures, has_blocks, is_function};

/// A function to work on.
pub(crate) struct Job<'b> {
    /// Its body.
    pub body: &'b mut Body,
    /// How many modules are around it, at least 1.
    pub depth: usize,
    /// The number of its module in the list of signatures.
    pub module: usize,
}

/// What all threads share.
pub(crate) struct Shared<'a> {
    pub cx: &'a Context,
    pub remarks: &'a [String],
    pub threads: usize,
}

/// Worker threads get this much stack: passes recurse along nested regions.
const STACK: usize = 64 << 20;

/// The functions with a body, in program order, nested modules included, and the signatures of
/// each module.
pub(crate) fn jobs<'b>(cx: &Context, module: &'b mut Body) -> (Vec<Job<'b>>, Vec<Signatures>) {
    let (mut jobs, mut signatures) = (Vec::new(), Vec::new());
    collect(cx, module, 1, &mut jobs, &mut signatures);
    (jobs, signatures)
}

fn collect<'b>(
    cx: &Context,
    module: &'b mut Body,
    depth: usize,
    jobs: &mut Vec<Job<'b>>,
    signatures: &mut Vec<Signatures>,
) {
    let number = signatures.len();
    signatures.push(Signatures::of(cx, module));
    for body in module.bodies_mut() {
        if body.def.has(Traits::SYMBOL_TABLE) {
            collect(cx, body, depth + 1, jobs, signatures);
        } else if is_function(body) && has_blocks(body) {
            jobs.push(Job { body, depth, module: number });
        }
    }
}

/// Does the work on each job, by as many threads as there may be; results come in order.
pub(crate) fn sweep<'a, R: Send>(
    shared: &Shared<'a>,
    signatures: &'a [Signatures],
    jobs: Vec<Job<'_>>,
    work: impl Fn(Job<'_>, &mut PassContext<'a>) -> R + Sync,
) -> Vec<R> {
    let threads = shared.threads.min(jobs.len()).max(1);
    let one = |job: Job<'_>| {
        let mut context = PassContext::new(shared.cx, &signatures[job.module]);
        context.remarks = shared.remarks;
        work(job, &mut context)
    };
    if threads == 1 {
        return jobs.into_iter().map(one).collect();
    }
    let count = jobs.len();
    let queue = Mutex::new(jobs.into_iter().enumerate());
    let worker = || {
        let mut done = Vec::new();
        loop {
            let next = queue.lock().unwrap_or_else(|poison| poison.into_inner()).next();
            let Some((number, job)) = next else { return done };
            done.push((number, one(job)));
        }
    };
    let mut results: Vec<Option<R>> = (0..count).map(|_| None).collect();
    std::thread::scope(|scope| {
        let spawn = |_| std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker);
        // Where the system gives no more threads, this one does what is left.
        let others: Vec<_> = (1..threads).filter_map(|number| spawn(number).ok()).collect();
        let mut all = worker();
        for thread in others {
            all.extend(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        for (number, result) in all {
            results[number] = Some(result);
        }
    });
    results.into_iter().flatten().collect()
}
