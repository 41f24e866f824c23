//! From a function and a request to its derivative: runs the steps and assembles functions.
//!
//! Joint: the forward sweep with its tapes, then the reverse sweep, in one function. Split
//! (`split.rs`): the forward sweep returns the tapes, and a second function takes them and reverses.

mod split;

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Body, Builder, CloneMap, Failed, OpId, OpSpec, Point, Sink, Traits, Type, ValueId};
use machine::Machine;

use crate::callees::Callees;
use crate::extents::{self, Extents};
use crate::extrema::Extrema;
use crate::guards::Guards;
use crate::invert::Invert;
use crate::parallel::{self, Choice};
use crate::plan::{Format, Loops, Sweeps, TapeMode};
use crate::prepare::calls::Calls;
use crate::prepare::ruled::Rules;
use crate::prepare::{prepare_reverse, tidy};
use crate::program::{Kind, is_float_type, kind_of};
use crate::request::{RequestText, gradient_parameters};
use crate::reverse::Reverse;
use crate::reverse::scratch_like;
use crate::rows;
use crate::signature::{Header, adjoint_inputs, cotangent_inputs, gradient_results, primal_inputs, primal_results};
use crate::study::{Study, study};
use crate::tape::{TapeWriter, Tapes};
use crate::values::float_constant;
pub use split::{Arguments, split};

/// What to make.
pub struct Options<'o> {
    /// Parameters and results.
    pub request: RequestText<'o>,
    /// What to keep.
    pub tape: TapeMode,
    /// What not to keep.
    pub never: &'o [String],
    /// Whether loops run again in the reverse sweep.
    pub loops: Loops,
    /// Which updates of carried values are undone in the reverse sweep.
    pub invert: Invert,
    /// What things cost.
    pub machine: Machine,
    /// Where to report the plan (a file, or `-` for a remark), and how.
    pub report: Option<(&'o str, Format)>,
    /// Whether to tell analyses and decisions.
    pub remarks: bool,
}

impl<'o> Options<'o> {
    /// What requests inside programs get: what the cost model says.
    pub fn plain(machine: Machine) -> Options<'static> {
        let request = RequestText { wrt: &[], of: &[], may_alias: false };
        let (tape, loops) = (TapeMode::Auto, Loops::Auto);
        Options { request, tape, never: &[], loops, invert: Invert::Exact, machine, report: None, remarks: false }
    }

    /// The same for other parameters and results, without a report.
    pub fn with_request(&self, request: RequestText<'o>) -> Options<'o> {
        let (tape, machine) = (self.tape.clone(), self.machine.clone());
        let (never, loops, invert) = (self.never, self.loops, self.invert);
        Options { request, tape, never, loops, invert, machine, report: None, remarks: self.remarks }
    }
}

/// Which joint function to make.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Joint {
    /// Takes cotangents, gives results and gradients.
    Vjp,
    /// The cotangent of the only result is one; gives gradients.
    Grad,
    /// The same, with the result first.
    ValueAndGrad,
}

/// The derivative of a function as one function of the given name.
pub fn joint(
    callees: &mut Callees<'_>,
    function: &Body,
    name: &str,
    form: Joint,
    options: &Options<'_>,
    sink: &mut Sink<'_>,
) -> Result<Body, Failed> {
    let cx = callees.cx;
    let mut primal = function.clone();
    let found = prepare(callees, &mut primal, options, sink)?;
    let study = study(callees, &primal, found, options, Sweeps::Joint, sink)?;
    let program = &study.program;
    if form != Joint::Vjp {
        check_single_result(&study, sink)?;
    }
    let mut body = primal.clone();
    let tapes = TapeWriter::write(program, &study.plan, &mut body);
    let tape_buffers: Vec<ValueId> =
        tapes.all.iter().map(|&(tape, _)| tape).filter(|&tape| body.ty(tape).is_memref(cx)).collect();
    let threads = tapes.threads.clone();
    let mut header = Header::default();
    primal_inputs(&study.program, &mut header);
    let shadows = adjoint_inputs(&study, &mut body, &mut header);
    let cotangents = match form {
        Joint::Vjp => cotangent_inputs(&study, &mut body, &mut header),
        Joint::Grad | Joint::ValueAndGrad => Vec::new(),
    };
    let mut values = CloneMap::default();
    for &parameter in primal.parameters() {
        values.map(parameter, parameter);
    }

    let entry = primal.entry(primal.root()).expect("a program has a block");
    let fused: Vec<OpId> = primal.ops(entry).filter(|&op| study.plan.is_fused(op)).collect();
    let first = fused.first().copied().unwrap_or(program.exit);
    let mut b = Builder::before(cx, &mut body, first);
    let seeds = if form == Joint::Vjp { cotangents } else { vec![one_like_result(&study, &mut b)] };
    let (mut reverse, own) = start(&study, &callees.names, &mut b, tapes, values, shadows, &seeds);
    fused.into_iter().for_each(|op| put_fused(&mut reverse, &mut body, entry, op));
    let mut b = Builder::before(cx, &mut body, program.exit);
    let (gradients, choices, local) = finish(&study, &mut b, reverse, own);
    if options.remarks {
        parallel::report(&choices, sink);
    }
    for tape in tape_buffers {
        memref::dealloc(&mut b, tape);
    }
    delay_deallocations(&study, &mut body);
    drop_reads(&study, &mut body);

    let mut returned: Vec<ValueId> = Vec::new();
    if form != Joint::Grad {
        returned.extend(body.operands(program.exit));
        primal_results(&study.program, &mut header);
    }
    gradient_results(&study, &mut header);
    returned.extend(gradients);
    body.set_operands(program.exit, &returned);
    let local = local.into_iter().map(|written| rows::thread_of(&body, written));
    let threads: Vec<rows::Thread> = threads.into_iter().chain(local).collect();
    rows::thread(cx, &mut body, &threads);
    header.apply(cx, &mut body, name);
    tidy(cx, &mut body);
    extents::finish(&study.program, &mut body);
    Ok(body)
}

/// Puts a loop that computes derivatives on its way into the place of one.
fn put_fused(reverse: &mut Reverse<'_, '_>, body: &mut Body, entry: BlockId, op: OpId) {
    let program = reverse.program;
    reverse.fused_loop(&mut Builder::before(program.cx, body, op), entry, op);
    for result in program.body.results(op) {
        body.replace_all_uses(result, reverse.value(result));
    }
    body.erase(op);
}

/// The derivatives of the functions that are called by what was made so far: private functions,
/// with respect to all floats.
pub fn of_callees(callees: &mut Callees<'_>, options: &Options<'_>, sink: &mut Sink<'_>) -> Result<Vec<Body>, Failed> {
    let cx = callees.cx;
    let (rules, mut made) = (Rules::new(cx, callees.module), Vec::new());
    let private = cx.string(func::Visibility::Private.word());
    while let Some((callee, name)) = callees.next() {
        let body = func::find(cx, callees.module, &callee).expect("a verified call calls a function of the module");
        if rules.has_memrefs(&callee) {
            let mut derived = rules.derivative(body, &name);
            derived.set_own_attr(cx, "sym_visibility", private);
            made.push(derived);
            continue;
        }
        let all = Options {
            request: RequestText { wrt: &[], of: &[], may_alias: options.request.may_alias },
            // Lists name values of the function that was asked for.
            tape: if let TapeMode::List(_) = options.tape { TapeMode::Auto } else { options.tape.clone() },
            never: &[],
            loops: options.loops,
            invert: options.invert,
            machine: options.machine.clone(),
            report: None,
            remarks: options.remarks,
        };
        let mut derived = joint(callees, body, &name, Joint::Vjp, &all, sink)?;
        derived.set_own_attr(cx, "sym_visibility", private);
        made.push(derived);
    }
    Ok(made)
}

/// Puts a function into the form that is studied; gives what was found on the way.
fn prepare(
    callees: &Callees<'_>,
    primal: &mut Body,
    options: &Options<'_>,
    sink: &mut Sink<'_>,
) -> Result<(Calls, Extrema, Extents), Failed> {
    let cx = callees.cx;
    let calls = prepare_reverse(cx, callees.module, primal, options.loops.counts_ahead(), sink)?;
    let extrema = Extrema::introduce(cx, primal, &calls, &options.request, sink)?;
    Ok((calls, extrema, Extents::introduce(cx, primal)))
}

/// Starts the reverse sweep from the cotangents; gives it, and the adjoint buffers that were made.
fn start<'s, 'a>(
    study: &'s Study<'a>,
    callees: &'s HashMap<String, String>,
    b: &mut Builder<'_>,
    tapes: Tapes,
    values: CloneMap,
    shadows: HashMap<crate::program::BufferId, ValueId>,
    cotangents: &[ValueId],
) -> (Reverse<'s, 'a>, Vec<ValueId>) {
    let (program, body) = (&study.program, study.program.body);
    let mut reverse = Reverse {
        program,
        activity: &study.activity,
        plan: &study.plan,
        tapes,
        values,
        shadows,
        given: HashSet::new(),
        adjoints: HashMap::new(),
        iterations: HashMap::new(),
        fusion: &study.fusion,
        inverses: &study.inverses,
        stacks: &study.stacks,
        fresh: HashSet::new(),
        done: HashSet::new(),
        guards: Guards::new(program, &study.activity),
        choices: Vec::new(),
        local_sizes: HashMap::new(),
        written_rows: Vec::new(),
        callees,
    };
    let own = parameter_shadows(study, b, &mut reverse);
    for (&index, &cotangent) in study.request.results.iter().zip(cotangents) {
        let value = body.operand(program.exit, index);
        if program.is_float_memref(value) {
            reverse.shadows.insert(program.buffer_of(value), cotangent);
            reverse.given.insert(program.buffer_of(value));
        } else if study.activity.is_active(value) {
            reverse.contribute(b, value, cotangent);
        }
    }
    (reverse, own)
}

/// Emits the reverse sweep; gives the gradients of the SSA parameters of `wrt`, what became of
/// parallel loops, and the tapes of tensors of what runs again.
fn finish(
    study: &Study<'_>,
    b: &mut Builder<'_>,
    mut reverse: Reverse<'_, '_>,
    own: Vec<ValueId>,
) -> (Vec<ValueId>, Vec<Choice>, Vec<(ValueId, ValueId)>) {
    let (program, body) = (&study.program, study.program.body);
    let entry = body.entry(body.root()).expect("a program has a block");
    reverse.block(b, entry);
    let parameters = body.parameters();
    let gradients = gradient_parameters(program, &study.request)
        .into_iter()
        .map(|index| reverse.adjoint_or_zero(b, parameters[index]))
        .collect();
    for shadow in own {
        memref::dealloc(b, shadow);
    }
    (gradients, reverse.choices, reverse.written_rows)
}

/// Active memref parameters that are neither in `wrt` nor in `of` are scratch space: their
/// adjoints start as zero and are dropped at the end. Gives the buffers that were made.
fn parameter_shadows(study: &Study<'_>, b: &mut Builder<'_>, reverse: &mut Reverse<'_, '_>) -> Vec<ValueId> {
    let program = &study.program;
    let mut made = Vec::new();
    for id in program.buffer_ids() {
        let root = program.buffer(id).root;
        let is_scratch = program.buffer(id).allocation.is_none()
            && study.activity.is_active_buffer(id)
            && !reverse.shadows.contains_key(&id);
        if is_scratch {
            let (shadow, buffer) = scratch_like(b, program.body.ty(root), reverse.values.value(root));
            reverse.shadows.insert(id, shadow);
            made.push(buffer);
        }
    }
    made
}

// ---- details ----

/// A gradient needs one result, a float scalar, whose cotangent is one.
fn check_single_result(study: &Study<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, program) = (study.program.cx, &study.program);
    let results: Vec<ValueId> = program.body.operands(program.exit).collect();
    let is_scalar = |value: ValueId| {
        let ty = program.body.ty(value);
        ty.is_float(cx) || (is_float_type(cx, ty) && ty.shape(cx) == Some(&[]))
    };
    if results.len() == 1 && is_scalar(results[0]) && study.request.results == [0] {
        return Ok(());
    }
    let types: Vec<Type> = results.iter().map(|&value| program.body.ty(value)).collect();
    let found = ir::verify::type_list(cx, &types);
    let message = format!("a gradient needs a function with one float result, found ({found})");
    Err(sink.error(program.body.loc, message).note("`ad-vjp` takes any outputs, with their cotangents").failed())
}

fn one_like_result(study: &Study<'_>, b: &mut Builder<'_>) -> ValueId {
    let program = &study.program;
    let ty = program.body.ty(program.body.operand(program.exit, 0));
    float_constant(b, 1.0, ty)
}

/// Deallocations of buffers that the reverse sweep reads come after it.
fn delay_deallocations(study: &Study<'_>, body: &mut Body) {
    for op in deallocations(study) {
        body.move_to(op, Point::Before(study.program.exit));
    }
}

/// The deallocations of buffers that the reverse sweep reads.
fn deallocations(study: &Study<'_>) -> Vec<OpId> {
    let (program, body) = (&study.program, study.program.body);
    let entry = body.entry(body.root()).expect("a program has a block");
    let frees = |op: &OpId| {
        kind_of(body, *op) == Kind::Free
            && study.plan.kept_buffers.binary_search(&program.buffer_of(body.operand(*op, 0))).is_ok()
    };
    body.ops(entry).filter(frees).collect()
}

/// Takes out the loops that read the memrefs of calls and whose values nobody keeps.
fn drop_reads(study: &Study<'_>, body: &mut Body) {
    let program = &study.program;
    for op in program.body.walk(program.body.root()) {
        for read in program.calls.get(&op).into_iter().flat_map(|call| &call.reads) {
            if !body.has_uses(body.result(read.load, 0)) {
                body.erase(read.loops.first().copied().unwrap_or(read.load));
            }
        }
    }
}

/// Puts generated functions into a module, after the one they were made from.
pub fn insert_functions(module: &mut Body, after: OpId, functions: impl IntoIterator<Item = Body>) {
    functions.into_iter().fold(after, |after, function| insert_function(module, after, function));
}

fn insert_function(module: &mut Body, after: OpId, function: Body) -> OpId {
    debug_assert!(function.def.has(Traits::ISOLATED));
    let mut spec = OpSpec::new(function.def, function.loc);
    spec.regions = function.roots().len();
    let op = module.create(spec);
    module.insert(op, Point::After(after));
    module.set_nested(op, function);
    op
}
