//! The derivative as two functions: the forward sweep returns the tapes, a second function takes
//! them and reverses.

use hashbrown::HashMap;
use ir::{Body, Builder, CloneMap, Failed, Op, Sink, Type, ValueId};

use super::{Options, deallocations, drop_reads, finish, prepare, start};
use crate::callees::Callees;
use crate::extents;
use crate::parallel::{self, Choice};
use crate::plan::Sweeps;
use crate::prepare::tidy;
use crate::program::{Kind, kind_of};
use crate::rows;
use crate::signature::{
    Header, Role, adjoint_inputs, cotangent_inputs, gradient_results, primal_inputs, primal_results, tape_inputs,
};
use crate::study::{Study, study};
use crate::tape::{Layout, Subject, TapeWriter, Tapes};

/// Which of the original arguments a backward function takes.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Arguments {
    /// All, so that its signature does not depend on the plan.
    All,
    /// Those that it reads.
    Read,
}

/// The derivative of a function as a forward and a backward function of the given names.
pub fn split(
    callees: &mut Callees<'_>,
    function: &Body,
    names: (&str, &str),
    arguments: Arguments,
    options: &Options<'_>,
    sink: &mut Sink<'_>,
) -> Result<(Body, Body), Failed> {
    let cx = callees.cx;
    let mut primal = function.clone();
    let found = prepare(callees, &mut primal, options, sink)?;
    let study = study(callees, &primal, found, options, Sweeps::Split, sink)?;
    let program = &study.program;
    let mut forward = primal.clone();
    let mut tapes = TapeWriter::write(program, &study.plan, &mut forward);
    keep_buffers(&study, &mut forward, &mut tapes);
    drop_reads(&study, &mut forward);

    let mut header = Header::default();
    primal_inputs(&study.program, &mut header);
    primal_results(&study.program, &mut header);
    for &(tape, subject) in &tapes.all {
        header.result(cx, forward.ty(tape), Role::Tape, study.plan.name_of_tape(subject), ir::AttrDict::EMPTY);
    }
    let returned: Vec<ValueId> = primal.operands(program.exit).chain(tapes.all.iter().map(|&(tape, _)| tape)).collect();
    forward.set_operands(program.exit, &returned);
    rows::thread(cx, &mut forward, &tapes.threads);
    header.apply(cx, &mut forward, names.0);
    tidy(cx, &mut forward);
    extents::finish(program, &mut forward);

    let (backward, choices) = backward(&study, &callees.names, &forward, tapes, (names.1, arguments));
    if options.remarks {
        parallel::report(&choices, sink);
    }
    Ok((forward, backward))
}

fn backward(
    study: &Study<'_>,
    callees: &HashMap<String, String>,
    forward: &Body,
    tapes: Tapes,
    (name, arguments): (&str, Arguments),
) -> (Body, Vec<Choice>) {
    let (cx, program) = (study.program.cx, &study.program);
    let primal = program.body;
    let types: Vec<Type> = primal.parameters().iter().map(|&parameter| primal.ty(parameter)).collect();
    let mut body = Body::new(primal.def, primal.attrs, primal.loc, 1);
    let entry = body.add_block(body.root(), &types);
    let mut values = CloneMap::default();
    for (index, &parameter) in primal.parameters().iter().enumerate() {
        let copy = body.arguments(entry)[index];
        body.set_value_name(copy, primal.value_name(parameter));
        values.map(parameter, copy);
    }
    let mut header = Header::default();
    primal_inputs(&study.program, &mut header);
    let shadows = adjoint_inputs(study, &mut body, &mut header);
    let given = tape_inputs(study, &mut body, forward, &tapes, &mut header);
    let cotangents = cotangent_inputs(study, &mut body, &mut header);

    let mut b = Builder::at_end(cx, &mut body, entry, primal.loc);
    for id in program.buffer_ids() {
        let global = primal.defining_op(program.buffer(id).root).filter(|&op| program.kind(op) == Kind::Global);
        if let Some(global) = global {
            b.body.clone_op_from(primal, global, b.point, &mut values);
        }
    }
    let (tapes, counters) = taken_over(&mut b, &tapes, &given, &mut values);
    let (reverse, own) = start(study, callees, &mut b, tapes, values, shadows, &cotangents);
    let (gradients, choices, local) = finish(study, &mut b, reverse, own);
    for counter in counters {
        memref::dealloc(&mut b, counter);
    }
    func::Return::build(&mut b, &gradients);
    let threads: Vec<rows::Thread> = local.into_iter().map(|written| rows::thread_of(&body, written)).collect();
    rows::thread(cx, &mut body, &threads);
    gradient_results(study, &mut header);
    tidy(cx, &mut body);
    extents::finish(program, &mut body);
    if arguments == Arguments::Read {
        prune(&mut body, &mut header, primal.parameters().len());
    }
    header.apply(cx, &mut body, name);
    (body, choices)
}

/// Takes out those of the first parameters of a function that nothing uses, and what nobody uses.
fn prune(body: &mut Body, header: &mut Header, count: usize) {
    for op in body.walk(body.root()).collect::<Vec<_>>().into_iter().rev() {
        let is_free = matches!(kind_of(body, op), Kind::Pure | Kind::Load | Kind::Global);
        if is_free && !body.any_result_used(op) {
            body.erase(op);
        }
    }
    let entry = body.entry(body.root()).expect("a generated function has a block");
    for index in (0..count).rev() {
        if !body.has_uses(body.arguments(entry)[index]) {
            body.erase_argument(entry, index);
            header.remove_input(index);
        }
    }
}

/// In the forward function, buffers that the reverse sweep reads become tapes: they live on the
/// heap and are handed out.
fn keep_buffers(study: &Study<'_>, forward: &mut Body, tapes: &mut Tapes) {
    let (cx, program) = (study.program.cx, &study.program);
    for op in deallocations(study) {
        forward.erase(op);
    }
    for &id in &study.plan.kept_buffers {
        let root = program.buffer(id).root;
        let Some(allocation) = program.buffer(id).allocation else { continue };
        let mut kept = root;
        if memref::Alloca::is(forward, allocation) {
            let sizes: Vec<ValueId> = forward.operands(allocation).collect();
            let mut b = Builder::before(cx, forward, allocation);
            kept = memref::alloc(&mut b, program.body.ty(root), &sizes);
            let name = forward.value_name(root);
            forward.set_value_name(kept, name);
            forward.replace_all_uses(root, kept);
            forward.erase(allocation);
        }
        tapes.all.push((kept, Subject::Buffer(root)));
    }
}

/// The tapes as parameters of the backward function. Counters are copied, because the reverse
/// sweep counts down and must leave its parameters as they are; gives the copies.
fn taken_over(
    b: &mut Builder<'_>,
    tapes: &Tapes,
    given: &HashMap<ValueId, ValueId>,
    values: &mut CloneMap,
) -> (Tapes, Vec<ValueId>) {
    let mut taken = Tapes::default();
    let mut counters = Vec::new();
    let mut copies: HashMap<ValueId, ValueId> = HashMap::new();
    let mut values_in_order: Vec<_> = tapes.layouts.iter().collect();
    values_in_order.sort_by_key(|&(&value, _)| value);
    for (&value, layout) in values_in_order {
        let layout = match layout {
            Layout::Rectangular(_) | Layout::Whole | Layout::Rows(_) | Layout::NextRows(_) => layout.clone(),
            Layout::Counted(counter) | Layout::Flat(counter) => {
                let copy = *copies.entry(*counter).or_insert_with(|| {
                    let parameter = given[counter];
                    let count = memref::load(b, parameter, &[]);
                    let copy = memref::alloc(b, b.ty(parameter), &[]);
                    memref::store(b, count, copy, &[]);
                    counters.push(copy);
                    copy
                });
                if let Layout::Flat(_) = layout { Layout::Flat(copy) } else { Layout::Counted(copy) }
            }
        };
        taken.layouts.insert(value, layout);
    }
    for (&value, tape) in &tapes.buffers {
        taken.buffers.insert(value, given[tape]);
    }
    taken.snapshots = tapes.snapshots.iter().map(|(&id, tape)| (id, given[tape])).collect();
    for &(tape, subject) in &tapes.all {
        match subject {
            Subject::Buffer(buffer) => values.map(buffer, given[&tape]),
            Subject::Value(value) if value == tape => values.map(value, given[&tape]),
            Subject::Value(_) | Subject::Copy(_) => {}
        }
    }
    (taken, counters)
}
