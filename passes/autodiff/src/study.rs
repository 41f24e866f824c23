//! What is found out about a program before anything is emitted: the steps of analysis and the
//! plan, with what is told of them.

use std::time::Instant;

use ir::{Body, Failed, Sink};

use crate::activity::{Activity, Request};
use crate::bits;
use crate::callees::Callees;
use crate::emit::Options;
use crate::extents::Extents;
use crate::extrema::Extrema;
use crate::fuse::Fusion;
use crate::invert::{Inverses, Invert};
use crate::needs::Needs;
use crate::outputs::Outputs;
use crate::plan::{self, Format, Plan, PlanOptions, Sweeps};
use crate::prepare::calls::Calls;
use crate::program::{Coverage, Kind, Program};
use crate::request::{self, adjoint_parameters};
use crate::stacks::Stacks;
use crate::versions::Versions;

/// A program with all that was found out about it.
pub struct Study<'a> {
    /// What is there.
    pub program: Program<'a>,
    /// What is asked for.
    pub request: Request,
    /// What carries a derivative.
    pub activity: Activity,
    /// Which loops may be reversed as they run.
    pub fusion: Fusion,
    /// What comes back by undoing updates.
    pub inverses: Inverses,
    /// Tensors of which every iteration touches a part of its own.
    pub stacks: Stacks,
    /// How needed values are had.
    pub plan: Plan,
}

/// Runs the steps from what is there to what is kept; also asks for the derivatives of called functions.
pub fn study<'m: 'a, 'a>(
    callees: &mut Callees<'m>,
    body: &'a Body,
    (calls, extrema, extents): (Calls, Extrema, Extents),
    options: &Options<'_>,
    sweeps: Sweeps,
    sink: &mut Sink<'_>,
) -> Result<Study<'a>, Failed> {
    let mut program = Program::new(callees.cx, body, Coverage::Reverse, calls, sink)?;
    program.extrema = extrema;
    program.extents = extents;
    program.outputs = Outputs::new(&program);
    program.may_alias = options.request.may_alias;
    let request = request::read(&program, &options.request, sink)?;
    let activity = Activity::new(&program, &request);
    let before = sink.error_count();
    let given = adjoint_parameters(&program, &request);
    program.check_aliases(&given, |id| activity.is_active_buffer(id), sink);
    bits::check(&program, &activity, sink);
    if sink.error_count() > before {
        sink.result()?;
    }
    let needs = Needs::new(&program, &activity, sink)?;
    for op in body.walk(body.root()) {
        if program.kind(op) == Kind::Call && activity.touches(&program, op) {
            callees.want(&program.calls[&op].callee);
        }
    }
    let stacks = Stacks::new(&program, &activity);
    let mut versions = Versions::new(&program, sweeps);
    let may_alias = options.request.may_alias;
    let may_fuse = sweeps == Sweeps::Joint && !may_alias && options.loops.may_fuse(&options.tape);
    let fusion = if may_fuse { Fusion::new(&program, &activity) } else { Fusion::default() };
    let inverses = Inverses::new(&program, &mut versions, if may_alias { Invert::None } else { options.invert });
    let wanted = PlanOptions {
        tape: options.tape.clone(),
        never: options.never,
        machine: &options.machine,
        sweeps,
        loops: options.loops,
        fusion: &fusion,
        inverses: &inverses,
    };
    let start = Instant::now();
    let plan = Plan::new(&program, &needs, &mut versions, &wanted, sink)?;
    callees.planning += start.elapsed();
    if options.remarks {
        activity.report(&program, sink);
        needs.report(&program, sink);
        versions.report(sink);
        plan.report(&program, sink);
    }
    if let Some((path, format)) = options.report {
        write_report(&plan, &program, path, format, sink)?;
    }
    Ok(Study { program, request, activity, fusion, inverses, stacks, plan })
}

/// Writes the report on a plan to a file, or tells it.
fn write_report(
    plan: &Plan,
    program: &Program<'_>,
    path: &str,
    format: Format,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let text = plan::write(plan, program, format);
    let loc = program.body.loc;
    if path == "-" {
        let mut lines = text.lines();
        let mut report = sink.remark(loc, format!("plan: {}", lines.next().unwrap_or("")));
        for line in lines {
            report = report.note(line);
        }
        return Ok(());
    }
    std::fs::write(path, text)
        .map_err(|error| sink.error(loc, format!("cannot write the report to `{path}`: {error}")).failed())
}
