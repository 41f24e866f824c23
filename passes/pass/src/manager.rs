//! The manager: runs pipelines.
//!
//! Neighbouring function passes form one sweep: a thread takes a function and runs all of them
//! on it while it is hot in the cache. Each function has its own sink and dumps, which are put
//! together in the order of the functions.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use ir::{Body, Context, Failed, IdMap, Sink, Traits, ValueDef, ValueId};

use crate::context::{Changed, PassContext};
use crate::declare::AnyPass;
use crate::dump::{Dumps, PrintIr, file_name, text_of};
use crate::pipeline::{Pipeline, Step};
use crate::signatures::Signatures;
use crate::sweep::{self, Job, Shared};

/// How a pipeline is run.
#[derive(Clone, Debug)]
pub struct RunOptions {
    /// How many threads may work.
    pub threads: usize,
    /// Whether a body is verified after each pass that changed it.
    pub verify_each: bool,
    /// What is printed on the way.
    pub print_ir: PrintIr,
    /// The families whose decisions are told.
    pub remarks: Vec<String>,
    /// What tells how many bytes the process has in use, for [`PassReport::memory`].
    pub memory: Option<fn() -> u64>,
}

impl Default for RunOptions {
    fn default() -> Self {
        let print_ir = PrintIr::default();
        RunOptions { threads: 1, verify_each: true, print_ir, remarks: Vec::new(), memory: None }
    }
}

/// What happened when a pipeline ran.
#[derive(Debug, Default)]
pub struct RunReport {
    /// Each pass, in the order of the pipeline.
    pub passes: Vec<PassReport>,
    /// What [`RunOptions::print_ir`] asked for.
    pub dumps: Dumps,
    /// The pass that failed, if one did. The module is then not to be used.
    pub failure: Option<Failure>,
}

/// What a pass did, on all functions together.
#[derive(Clone, Debug, Default)]
pub struct PassReport {
    /// The pass with its options.
    pub pass: String,
    /// Time, summed over threads; verification not included.
    pub time: Duration,
    /// Operations before, in the bodies that it visited.
    pub before: usize,
    /// Operations after.
    pub after: usize,
    /// How many bodies it visited.
    pub visited: usize,
    /// How many of them it changed.
    pub changed: usize,
    /// The most bytes that the process had in use when it ended on a body; 0 if nobody asked.
    pub memory: u64,
    /// Its own numbers.
    pub stats: BTreeMap<&'static str, u64>,
}

/// A pass that failed or panicked.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The pass with its options.
    pub pass: String,
    /// Whether it panicked: a bug of ours.
    pub panicked: bool,
    /// Its number in the pipeline. Running what stands before it gives the module as it was.
    pub number: usize,
    /// The pipeline from this pass on.
    pub rest: String,
}

/// Runs a pipeline on a module. What is wrong goes to the sink. After an error the module is not
/// to be used; the report says which pass failed.
pub fn run(
    cx: &Context,
    module: &mut Body,
    pipeline: &Pipeline,
    options: &RunOptions,
    sink: &mut Sink<'_>,
) -> Result<RunReport, (Box<RunReport>, Failed)> {
    let report = |step: &Step| PassReport { pass: step.pass.to_string(), ..PassReport::default() };
    let passes = pipeline.steps.iter().map(report).collect();
    let mut run = Run { cx, pipeline, options, report: RunReport { passes, ..RunReport::default() } };
    let mut first = 0;
    while first < pipeline.steps.len() {
        let is_function = |step: &Step| matches!(step.pass, AnyPass::Function(_));
        let length = pipeline.steps[first..].iter().take_while(|step| is_function(step)).count();
        let last = first + length.max(1);
        let outcome = if length > 0 { run.sweep(module, first..last, sink) } else { run.module(module, first, sink) };
        if let Err((step, failed)) = outcome {
            run.report.failure = Some(Failure {
                pass: pipeline.steps[step.number].pass.to_string(),
                panicked: step.panicked,
                number: step.number,
                rest: pipeline.text_from(step.number),
            });
            return Err((Box::new(run.report), failed));
        }
        compact(module);
        first = last;
    }
    run.warn_idle(sink);
    Ok(run.report)
}

struct Run<'r> {
    cx: &'r Context,
    pipeline: &'r Pipeline,
    options: &'r RunOptions,
    report: RunReport,
}

/// Which step stopped, and how.
#[derive(Copy, Clone)]
struct Stopped {
    number: usize,
    panicked: bool,
}

/// What one step did to one body.
struct Record {
    number: usize,
    time: Duration,
    before: usize,
    after: usize,
    changed: Changed,
    memory: u64,
    stats: BTreeMap<&'static str, u64>,
}

/// What a list of steps did to one body.
struct Visit<'a> {
    records: Vec<Record>,
    dumps: Dumps,
    sink: Sink<'a>,
    stopped: Option<(Stopped, Failed)>,
}

impl Run<'_> {
    /// Runs neighbouring function passes, function by function.
    fn sweep(
        &mut self,
        module: &mut Body,
        steps: std::ops::Range<usize>,
        sink: &mut Sink<'_>,
    ) -> Result<(), (Stopped, Failed)> {
        let (jobs, signatures) = sweep::jobs(self.cx, module);
        let shared = Shared { cx: self.cx, remarks: &self.options.remarks, threads: self.options.threads };
        let this = &*self;
        let visits = sweep::sweep(&shared, &signatures, jobs, |job: Job<'_>, context| {
            let reaches = |number: &usize| reaches_function(&this.pipeline.steps[*number], &job);
            let numbers: Vec<usize> = steps.clone().filter(reaches).collect();
            let function = file_name(job.body.symbol_name(this.cx).unwrap_or("function"));
            this.visit(job.body, &numbers, context, &format!("{}{function}/", module_folder(job.module)))
        });
        // All visits are taken in, those behind the first that stopped too.
        let mut outcome = Ok(());
        for visit in visits {
            let result = self.take(visit, sink);
            outcome = outcome.and(result);
        }
        outcome
    }

    /// Runs a module pass on the module, or on modules nested in it where anchors say so.
    fn module(&mut self, module: &mut Body, number: usize, sink: &mut Sink<'_>) -> Result<(), (Stopped, Failed)> {
        let depth = module_depth(&self.pipeline.steps[number]);
        let mut modules = vec![module];
        for _ in 1..depth {
            let inner = modules.into_iter().flat_map(|module| module.bodies_mut());
            modules = inner.filter(|body| body.def.has(Traits::SYMBOL_TABLE)).collect();
        }
        let mut outcome = Ok(());
        for (index, module) in modules.into_iter().enumerate() {
            let signatures = Signatures::of(self.cx, module);
            let mut context = PassContext::new(self.cx, &signatures);
            context.remarks = &self.options.remarks;
            context.threads = self.options.threads;
            let visit = self.visit(module, &[number], &mut context, &module_folder(index));
            let result = self.take(visit, sink);
            outcome = outcome.and(result);
        }
        outcome
    }

    /// Runs steps on one body; its files are in the folder.
    fn visit<'a>(&self, body: &mut Body, numbers: &[usize], context: &mut PassContext<'a>, folder: &str) -> Visit<'a> {
        let (mut records, mut dumps, mut stopped) = (Vec::new(), Dumps::default(), None);
        for &number in numbers {
            let result = self.step(body, number, context, folder, &mut dumps);
            if result.is_err() {
                dumps.failed(self.cx, &self.options.print_ir, self.pipeline.steps[number].info.name, body);
            }
            match result {
                Ok(record) => records.push(record),
                Err(stop) => {
                    stopped = Some(stop);
                    break;
                }
            }
            compact(body);
        }
        let sink = std::mem::replace(&mut context.sink, Sink::new(context.cx));
        Visit { records, dumps, sink, stopped }
    }

    /// Runs one step on one body and verifies what it left.
    fn step(
        &self,
        body: &mut Body,
        number: usize,
        context: &mut PassContext<'_>,
        folder: &str,
        dumps: &mut Dumps,
    ) -> Result<Record, (Stopped, Failed)> {
        let step = &self.pipeline.steps[number];
        let (name, print) = (step.info.name, &self.options.print_ir);
        dumps.before(self.cx, print, name, body);
        let text = print.compares().then(|| text_of(self.cx, body));
        let (before, start) = (count(body), Instant::now());
        let outcome = catch_unwind(AssertUnwindSafe(|| match &step.pass {
            AnyPass::Function(pass) => pass.run(body, context),
            AnyPass::Module(pass) => pass.run(body, context),
        }));
        let time = start.elapsed();
        let changed = match outcome {
            Ok(Ok(changed)) => changed,
            Ok(Err(failed)) => return Err((Stopped { number, panicked: false }, failed)),
            Err(panic) => {
                let message = format!("the pass `{}` panicked: {}", step.pass, panic_text(&*panic));
                let report = context.sink.error(body.loc, message).note("this is a bug of ft, not of the program");
                return Err((Stopped { number, panicked: true }, report.failed()));
            }
        };
        dumps.after(self.cx, print, name, body, text.as_deref(), || format!("{folder}{:02}_{name}.mlir", number + 1));
        if self.options.verify_each && changed.is_yes() {
            ir::verify::verify(self.cx, body, &mut context.sink).map_err(|_| {
                let message = format!("the pass `{}` left an invalid program", step.pass);
                let report = context.sink.error(body.loc, message).note("this is a bug of ft, not of the program");
                (Stopped { number, panicked: false }, report.failed())
            })?;
        }
        let stats = std::mem::take(&mut context.stats);
        let memory = self.options.memory.map_or(0, |measure| measure());
        Ok(Record { number, time, before, after: count(body), changed, memory, stats })
    }

    /// Puts together what happened on one body.
    fn take(&mut self, visit: Visit<'_>, sink: &mut Sink<'_>) -> Result<(), (Stopped, Failed)> {
        for record in visit.records {
            let report = &mut self.report.passes[record.number];
            report.time += record.time;
            report.before += record.before;
            report.after += record.after;
            report.visited += 1;
            report.changed += usize::from(record.changed.is_yes());
            report.memory = report.memory.max(record.memory);
            for (what, number) in record.stats {
                *report.stats.entry(what).or_default() += number;
            }
        }
        self.report.dumps.append(visit.dumps);
        sink.append(visit.sink);
        visit.stopped.map_or(Ok(()), Err)
    }

    /// Success without work is worth a word: the user thinks that something was done.
    fn warn_idle(&self, sink: &mut Sink<'_>) {
        for (step, report) in self.pipeline.steps.iter().zip(&self.report.passes) {
            if report.visited == 0 {
                let what = match step.pass {
                    AnyPass::Function(_) if step.anchors.contains(&"func.func") => "`func.func` with a body",
                    AnyPass::Function(_) => "function with a body",
                    AnyPass::Module(_) => "module nested that deeply",
                };
                sink.warning(step.span, format!("`{}` did nothing: there is no {what}", step.info.name));
            }
        }
    }
}

/// The folder of the files of a module, by its number: the outermost one has none of its own.
fn module_folder(number: usize) -> String {
    if number == 0 { String::new() } else { format!("module{number}/") }
}

/// Whether a step runs on a function, by its anchors.
fn reaches_function(step: &Step, job: &Job<'_>) -> bool {
    let is_named = !step.anchors.contains(&"func.func") || job.body.def.name == "func.func";
    is_named && job.depth >= module_depth(step)
}

/// How many modules the anchors of a step name.
fn module_depth(step: &Step) -> usize {
    step.anchors.iter().filter(|&&anchor| anchor == "builtin.module").count()
}

/// The operations of a body, those of nested bodies included.
fn count(body: &Body) -> usize {
    // Only modules hold many bodies, and walking a function for nothing takes time.
    let has_bodies = body.def.has(Traits::SYMBOL_TABLE);
    let nested: usize = if has_bodies { body.bodies().map(|(_, nested)| count(nested)).sum() } else { 0 };
    body.op_count() + nested
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| text.to_string());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "no message".into())
}

/// Gives memory back when most of a body was erased.
fn compact(body: &mut Body) {
    const SMALL: usize = 4096;
    let slots = body.slot_count();
    if slots > SMALL && slots > 2 * body.op_count() && is_in_definition_order(body) {
        *body = body.compact();
    }
}

/// Whether each value is defined before it is used in the order of the text, as copying needs.
fn is_in_definition_order(body: &Body) -> bool {
    let mut defined: IdMap<ValueId, bool> = IdMap::new(false);
    let is_known = |defined: &IdMap<ValueId, bool>, value| match body.value_def(value) {
        // Arguments are copied before the operations of any block of their region.
        ValueDef::Argument(..) => true,
        _ => defined[value],
    };
    body.walk_all().all(|op| {
        let is_fine = body.operands(op).all(|value| is_known(&defined, value));
        body.results(op).for_each(|value| defined[value] = true);
        is_fine
    })
}
