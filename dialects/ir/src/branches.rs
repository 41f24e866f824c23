//! Branches between blocks: what `cf` and `llvm` share, which have the same three of them.
//!
//! A branch passes all its operands; a conditional one has a condition, then the operands of
//! each side; a switch has its value, the operands of the default block, then those of the
//! cases, which `case_operand_segments` splits. The values of the cases are a dense vector.

use crate::attrs::{Attr, AttrKind, Dense};
use crate::body::Body;
use crate::context::Context;
use crate::def::View;
use crate::diagnostics::{Failed, Sink};
use crate::eval::{Flow, Frame, Machine, Stop, int_of_bits};
use crate::ids::{BlockId, OpId, ValueId};
use crate::syntax::{OpParser, Printer};
use crate::types::Type;

// ---- what they mean ----

/// Runs a branch.
pub fn eval_br(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(go(frame, view, 0, passed))
}

/// Runs a conditional branch.
pub fn eval_cond_br(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let side = if frame.observe(view, 0)? != 0 { 0 } else { 1 };
    Ok(go(frame, view, side, passed_by_condition))
}

/// Runs a switch.
pub fn eval_switch(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let ty = view.operand_type(0);
    // The cases are read with the sign of the type, and so is the value.
    let value = i128::from(int_of_bits(view.cx, ty, frame.observe(view, 0)?));
    let cases = case_values(view.cx, view.attr("case_values"));
    let case = cases.iter().position(|&case| i128::from(int_of_bits(view.cx, ty, case as u64)) == value);
    Ok(go(frame, view, case.map_or(0, |case| case + 1), passed_by_switch))
}

/// Goes to a successor with what is passed to it.
fn go(frame: &Frame<'_>, view: View<'_>, successor: usize, passed: fn(View<'_>, usize) -> Vec<ValueId>) -> Flow {
    let values = passed(view, successor).into_iter().map(|value| frame.get(value).clone()).collect();
    Flow::Branch(view.body.successors(view.op)[successor], values)
}

// ---- what goes along ----

/// Of a branch: all operands.
pub fn passed(view: View<'_>, _successor: usize) -> Vec<ValueId> {
    view.body.operands(view.op).collect()
}

/// Of a conditional branch: the operands of the side.
pub fn passed_by_condition(view: View<'_>, successor: usize) -> Vec<ValueId> {
    let group = view.body.operand_group(view.cx, view.op, successor + 1);
    group.filter(|&index| index < view.body.operand_count(view.op)).map(|index| view.operand(index)).collect()
}

/// Of a switch: the operands of the default block, which is the first, or those of a case.
pub fn passed_by_switch(view: View<'_>, successor: usize) -> Vec<ValueId> {
    let (cx, body) = (view.cx, view.body);
    let range = match successor.checked_sub(1) {
        None => body.operand_group(cx, view.op, 1),
        Some(case) => {
            let all = body.operand_group(cx, view.op, 2);
            if all.is_empty() {
                // Large switches mostly pass nothing, and the sum takes time for each case.
                return Vec::new();
            }
            let sizes = segments(view);
            let start = all.start + sizes.iter().take(case).sum::<i64>().max(0) as usize;
            start..start + sizes.get(case).copied().unwrap_or(0).max(0) as usize
        }
    };
    range.filter(|&index| index < body.operand_count(view.op)).map(|index| view.operand(index)).collect()
}

fn segments(view: View<'_>) -> &[i64] {
    view.attr("case_operand_segments").and_then(|attr| attr.as_ints(view.cx)).unwrap_or(&[])
}

/// Replaces what a branch of one of the three forms passes, one list a successor; `None`, and
/// nothing is changed, if its operands are not what the form says.
pub fn set_passed(cx: &Context, body: &mut Body, op: OpId, lists: &[Vec<ValueId>]) -> Option<()> {
    let view = View::new(cx, body, op);
    let hook = view.def().hooks.branch?;
    let count = body.successors(op).len();
    let old: Vec<ValueId> = (0..count).flat_map(|index| hook(view, index)).collect();
    let first = body.operand_count(op).checked_sub(old.len())?;
    let all: Vec<ValueId> = body.operands(op).collect();
    if all[first..] != old || lists.len() != body.successors(op).len() {
        return None;
    }
    let lengths: Vec<i64> = lists.iter().map(|list| list.len() as i64).collect();
    let operands: Vec<ValueId> = all[..first].iter().chain(lists.iter().flatten()).copied().collect();
    let def = body.def(op);
    if def.has_operand_segments() {
        // What stands before the lists is one operand a slot.
        let mut sizes = vec![1; first];
        if def.attr_slot("case_operand_segments").is_some() {
            sizes.extend([lengths[0], lengths[1..].iter().sum()]);
            body.set_attr(cx, op, "case_operand_segments", cx.ints32(&lengths[1..]));
        } else {
            sizes.extend(lengths);
        }
        body.set_attr(cx, op, "operandSegmentSizes", cx.ints32(&sizes));
    }
    body.set_operands(op, &operands);
    Some(())
}

// ---- the values of cases ----

/// The integers of `case_values`, a dense vector.
pub fn case_values(cx: &Context, attr: Option<Attr>) -> Vec<i128> {
    let Some(AttrKind::Dense(dense)) = attr.map(|attr| attr.kind(cx)) else { return Vec::new() };
    let (element, count) = (dense.ty.element(cx), dense.ty.element_count(cx).unwrap_or(0));
    let value = |index| cx.integer(i128::from(dense.element(cx, index)), element).as_integer(cx).unwrap_or(0);
    (0..count as usize).map(value).collect()
}

/// The dense vector of the values of cases.
pub fn case_attr(cx: &Context, ty: Type, cases: &[i128]) -> Attr {
    let bytes = ty.bytes(cx).unwrap_or(8) as usize;
    let words = cases.iter().map(|&case| cx.integer(case, ty).as_integer(cx).unwrap_or(case));
    let data: Vec<u8> = words.flat_map(|word| word.to_le_bytes().into_iter().take(bytes).collect::<Vec<_>>()).collect();
    let (splat, data) = match data.chunks(bytes).all(|chunk| chunk == &data[..bytes]) {
        true => (true, data[..bytes].to_vec()),
        false => (false, data),
    };
    let ty = cx.vector(&[cases.len() as i64], ty);
    cx.attr(AttrKind::Dense(Dense { ty, data: data.into(), splat }))
}

// ---- rules ----

/// A conditional branch has a weight for each side, if any.
pub fn verify_condition(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let weights = view.attr("branch_weights").and_then(|attr| attr.as_ints(view.cx));
    match weights.map_or(2, <[i64]>::len) {
        2 => Ok(()),
        count => fail(view, sink, format!("`{}` has two weights, not {count}", view.def().name)),
    }
}

/// A switch has as many values and segments as cases, all different.
pub fn verify_switch(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, body) = (view.cx, view.body);
    let attr = view.attr("case_values");
    let (values, blocks) = (case_values(cx, attr), body.successors(view.op).len().saturating_sub(1));
    if values.len() != blocks {
        return fail(view, sink, format!("there are {} case values, but {blocks} blocks", values.len()));
    }
    let (segments, operands) = (segments(view), body.operand_group(cx, view.op, 2).len() as i64);
    let fits = segments.len() == blocks
        && segments.iter().all(|&size| size >= 0)
        && segments.iter().try_fold(0i64, |sum, &size| sum.checked_add(size)) == Some(operands);
    if !fits {
        let message = format!("`case_operand_segments` does not split {operands} operands over {blocks} cases");
        return fail(view, sink, message);
    }
    if let Some(AttrKind::Dense(dense)) = attr.map(|attr| attr.kind(cx)) {
        let (found, wanted) = (dense.ty.element(cx), view.operand_type(0));
        if found != wanted {
            let (found, wanted) = (found.text(cx), wanted.text(cx));
            return fail(view, sink, format!("the cases are `{found}`, but the value is a `{wanted}`"));
        }
    }
    let mut sorted = values;
    sorted.sort_unstable();
    match sorted.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(twice) => fail(view, sink, format!("the case {} is there twice", twice[0])),
        None => Ok(()),
    }
}

fn fail(view: View<'_>, sink: &mut Sink<'_>, message: String) -> Result<(), Failed> {
    Err(sink.error(view.body.loc(view.op), message).failed())
}

// ---- text ----

/// `^bb1(%a, %b : i32, f32)`: adds the block, and gives the values.
pub fn parse_successor(p: &mut OpParser<'_, '_>) -> Result<Vec<ValueId>, Failed> {
    let block = p.successor()?;
    p.push_successor(block);
    let mut values = Vec::new();
    if p.eat("(") {
        let span = p.span();
        let operands = p.operands()?;
        p.expect(":")?;
        let types = p.types()?;
        p.expect(")")?;
        if operands.len() != types.len() {
            let message = format!("there are {} values, but {} types", operands.len(), types.len());
            return Err(p.error(span, message).failed());
        }
        for (operand, &ty) in operands.iter().zip(&types) {
            values.push(p.resolve(operand, ty)?);
        }
    }
    Ok(values)
}

/// Adds values as operands.
pub fn push(p: &mut OpParser<'_, '_>, values: &[ValueId]) {
    values.iter().for_each(|&value| p.push_operand(value));
}

/// ``^bb1(%a : i32) {attributes}``
pub fn parse_branch(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let values = parse_successor(p)?;
    push(p, &values);
    p.attr_dict()
}

/// Prints what [`parse_branch`] reads.
pub fn print_branch(p: &mut Printer<'_>, view: View<'_>) {
    p.space();
    print_successor(p, view, 0, passed);
    p.attr_dict(view, &[]);
}

/// ``%c weights([5, 10]), ^bb1(%a : i32), ^bb2 {attributes}``
pub fn parse_condition(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let condition = p.operand()?;
    if p.eat("weights") {
        p.expect("(")?;
        let weights = p.ints()?;
        p.expect(")")?;
        let attr = p.cx.ints32(&weights);
        p.set_attr("branch_weights", attr);
    }
    p.resolve_operand(&condition, Type::I1)?;
    let mut sizes = vec![1];
    for _ in 0..2 {
        p.expect(",")?;
        let values = parse_successor(p)?;
        push(p, &values);
        sizes.push(values.len());
    }
    p.set_segments(&sizes);
    p.attr_dict()
}

/// Prints what [`parse_condition`] reads.
pub fn print_condition(p: &mut Printer<'_>, view: View<'_>) {
    p.space();
    p.value(view.operand(0));
    if let Some(weights) = view.attr("branch_weights").and_then(|attr| attr.as_ints(view.cx)) {
        p.text(" weights(");
        p.ints(weights);
        p.text(")");
    }
    for side in 0..2 {
        p.text(", ");
        print_successor(p, view, side, passed_by_condition);
    }
    p.attr_dict(view, &["branch_weights"]);
}

/// A successor with its values.
pub fn print_successor(
    p: &mut Printer<'_>,
    view: View<'_>,
    number: usize,
    passed: fn(View<'_>, usize) -> Vec<ValueId>,
) {
    let block: Option<BlockId> = view.body.successors(view.op).get(number).copied();
    if let Some(block) = block {
        p.successor(block, &passed(view, number));
    }
}

/// The cases of a switch as they are read.
#[derive(Default)]
pub struct Cases {
    values: Vec<i128>,
    operands: Vec<ValueId>,
    segments: Vec<i64>,
}

impl Cases {
    /// `-2: ^bb3(%a : f32)`
    pub fn parse_one(&mut self, p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
        self.values.push(p.integer()?);
        p.expect(":")?;
        let values = parse_successor(p)?;
        self.segments.push(values.len() as i64);
        self.operands.extend(values);
        Ok(())
    }

    /// Adds all operands behind the value of the switch, and the attributes about cases.
    pub fn finish(&self, p: &mut OpParser<'_, '_>, ty: Type, default: &[ValueId]) {
        push(p, default);
        push(p, &self.operands);
        if !self.values.is_empty() {
            let attr = case_attr(p.cx, ty, &self.values);
            p.set_attr("case_values", attr);
        }
        let segments = p.cx.ints32(&self.segments);
        p.set_attr("case_operand_segments", segments);
        p.set_segments(&[1, default.len(), self.operands.len()]);
    }
}
