//! What operations mean, for the reference evaluator, where `loop` has no like; and where
//! control goes.

use ir::eval::{Datum, Flow, Frame, Machine, Stop};
use ir::interfaces::{FlowEdge, FlowPoint};
use ir::structured::{self, flow};
use ir::{Op, RegionId, View};

use crate::ops::{For, IndexSwitch, Parallel, Yield};

pub(crate) fn for_<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    if For::of(view.op).unsigned_cmp(view.cx, view.body) {
        return structured::eval::counted(machine, frame, view, |_, _, bits| i128::from(bits));
    }
    structured::eval::for_(machine, frame, view)
}

pub(crate) fn execute_region<'a>(
    machine: &mut Machine<'a>,
    frame: &mut Frame<'a>,
    view: View<'_>,
) -> Result<Flow, Stop> {
    Ok(Flow::Many(frame.run(machine, view.region(0), Vec::new())?))
}

pub(crate) fn index_switch<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let value = frame.operand(view.op, 0).index();
    let cases = IndexSwitch::of(view.op).cases(view.cx, view.body);
    // The default region is the first one.
    let taken = cases.iter().position(|&case| case == value).map_or(0, |case| case + 1);
    Ok(Flow::Many(frame.run(machine, view.region(taken), Vec::new())?))
}

/// Runs the iterations one after the other, the last induction variable fastest.
pub(crate) fn parallel<'a>(machine: &mut Machine<'a>, frame: &mut Frame<'a>, view: View<'_>) -> Result<Flow, Stop> {
    let (cx, body, op) = (view.cx, view.body, Parallel::of(view.op));
    let read = |values: Vec<_>| values.into_iter().map(|value| frame.get(value).index()).collect::<Vec<i64>>();
    let (lower, upper, step) = (read(op.lower(cx, body)), read(op.upper(cx, body)), read(op.step(cx, body)));
    for &step in &step {
        structured::eval::check_step(view, step.into())?;
    }
    let mut collected: Vec<Datum> = op.inits(cx, body).into_iter().map(|init| frame.get(init).clone()).collect();
    let reductions: Vec<RegionId> =
        flow::terminator(body, view.region(0)).map_or(&[][..], |reduce| body.regions(reduce)).to_vec();
    let mut at = lower.clone();
    let mut runs = lower.iter().zip(&upper).all(|(lower, upper)| lower < upper);
    while runs {
        let arguments = at.iter().map(|&index| Datum::Bits(index as u64)).collect();
        let mark = machine.stack_mark();
        let values = frame.run(machine, view.region(0), arguments)?;
        for ((slot, value), &region) in collected.iter_mut().zip(values).zip(&reductions) {
            let joined = frame.run(machine, region, vec![slot.clone(), value])?;
            *slot = joined.into_iter().next().unwrap_or(Datum::Nothing);
        }
        machine.release_stack(mark);
        runs = advance(&mut at, &lower, &upper, &step);
    }
    Ok(Flow::Many(collected))
}

/// Goes on to the next combination; gives whether there is one.
fn advance(at: &mut [i64], lower: &[i64], upper: &[i64], step: &[i64]) -> bool {
    for dim in (0..at.len()).rev() {
        match at[dim].checked_add(step[dim]).filter(|&next| next < upper[dim]) {
            Some(next) => {
                at[dim] = next;
                return true;
            }
            None => at[dim] = lower[dim],
        }
    }
    false
}

/// Into the region, and back from each block that yields.
pub(crate) fn of_execute_region(view: View<'_>) -> Vec<FlowEdge> {
    let (body, inside) = (view.body, FlowPoint::Region(0));
    let last_ops = body.blocks(view.region(0)).filter_map(|block| body.last_op(block));
    let back = last_ops.filter(|&op| Yield::is(body, op));
    let back = back.map(|op| flow::edge(inside, FlowPoint::Parent, body.operands(op).collect()));
    std::iter::once(flow::edge(FlowPoint::Parent, inside, Vec::new())).chain(back).collect()
}
