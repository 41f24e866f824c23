//! Shifts: values that a program adds only to take away again, so that nothing depends on them.
//!
//! A softmax subtracts the maximum so that no exponential overflows; its result is the same
//! whatever is subtracted. So the derivative by the maximum is zero, and the reverse of the maximum
//! (who has won, how many have) is work for nothing. That is proved here: a change of the value is
//! followed through the operations behind it. Each value that depends on it is shifted by a multiple
//! of the change, or scaled with it; the claim holds if the multiples come to zero before anything
//! else asks for them.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};
use ir::attr_values::AttrValue;
use ir::{IdMap, Op, OpDef, OpId, ValueId, View};
use tensor::ReduceKind;
use tensor::einsum::EinsumSpec;

use crate::activity::Activity;
use crate::prepare::stand_ins::{Cube, Quotient};
use crate::program::{Kind, Program};
use crate::rules::{self, Partial};
use crate::values::uniform;

/// How a value follows a change of the one that is asked about.
#[derive(Clone, PartialEq, Debug)]
struct Change {
    /// Whether it grows in proportion to itself, else by an amount.
    scales: bool,
    /// How many times the change.
    by: f64,
    /// Where the dimensions of the changed value (those of size 1 aside) stand in this one.
    places: Vec<usize>,
}

/// Operations behind a value that are looked at.
const MAX_OPS: usize = 128;
/// Operations between a maximum and what is subtracted.
const MAX_STEPS: usize = 4;
/// Multiples that count as zero.
const NOTHING: f64 = 1e-12;

/// The active values on which no output depends: maxima and minima, or what is made of them at once.
pub fn find(program: &Program<'_>, activity: &Activity) -> HashSet<ValueId> {
    let body = program.body;
    let is_extremum = |&op: &OpId| {
        tensor::Reduce::is(body, op)
            && matches!(kind_of(program.view(op)), ReduceKind::Max | ReduceKind::Min)
            && activity.is_active(body.result(op, 0))
    };
    let extrema: Vec<OpId> = body.walk(body.root()).filter(is_extremum).collect();
    let mut found = HashSet::new();
    if extrema.is_empty() {
        return found;
    }
    let mut order = IdMap::default();
    for (at, op) in body.walk(body.root()).enumerate() {
        order[op] = at;
    }
    for extremum in extrema {
        let mut value = body.result(extremum, 0);
        for _ in 0..MAX_STEPS {
            if cancels(program, &order, value) {
                found.insert(value);
                break;
            }
            let mut users = body
                .uses(value)
                .map(|used| used.op)
                .filter(|&op| body.operand_count(op) <= 3 && body.results(op).any(|result| activity.is_active(result)));
            let (Some(user), None) = (users.next(), users.next()) else { break };
            value = body.result(user, 0);
        }
    }
    found
}

fn kind_of(view: View<'_>) -> ReduceKind {
    view.attr("kind").and_then(|attr| ReduceKind::read(view.cx, attr)).unwrap_or(ReduceKind::Add)
}

/// Whether changes of a value come to nothing.
fn cancels(program: &Program<'_>, order: &IdMap<OpId, usize>, value: ValueId) -> bool {
    let body = program.body;
    let Some(shape) = sizes(program, value) else { return false };
    let places = (0..shape.len()).filter(|&dim| shape[dim] != 1).collect();
    let mut changes = HashMap::from([(value, Change { scales: false, by: 1.0, places })]);
    let mut work: BTreeMap<usize, OpId> = body.uses(value).map(|used| (order[used.op], used.op)).collect();
    for _ in 0..MAX_OPS {
        let Some((_, op)) = work.pop_first() else { return true };
        if program.kind(op) != Kind::Pure {
            return false;
        }
        let results: Vec<ValueId> = body.results(op).filter(|&value| program.is_float(value)).collect();
        let &[result] = results.as_slice() else {
            // Comparisons and integers have no derivative.
            if results.is_empty() {
                continue;
            }
            return false;
        };
        if is_flat(program, &changes, op) {
            continue;
        }
        match follow(program, &changes, op) {
            Some(change) if change.by.abs() < NOTHING => {}
            Some(change) => {
                changes.insert(result, change);
                work.extend(body.uses(result).map(|used| (order[used.op], used.op)));
            }
            None => return false,
        }
    }
    false
}

/// Whether an operation has no derivative by what changes, as the sign of a number.
fn is_flat(program: &Program<'_>, changes: &HashMap<ValueId, Change>, op: OpId) -> bool {
    let body = program.body;
    let Some(rule) = rules::rule(body.def(op)) else { return false };
    let is_flat =
        |(at, operand)| !changes.contains_key(&operand) || matches!(rule.partials.get(at), Some(Partial::Zero));
    body.operands(op).enumerate().all(is_flat)
}

fn sizes<'a>(program: &Program<'a>, value: ValueId) -> Option<&'a [i64]> {
    program.body.ty(value).shape(program.cx).filter(|shape| !shape.contains(&ir::DYNAMIC))
}

/// How the result of an operation changes; `None` if that is neither a shift nor a scaling.
fn follow(program: &Program<'_>, changes: &HashMap<ValueId, Change>, op: OpId) -> Option<Change> {
    let (body, def) = (program.body, program.body.def(op));
    let operands: Vec<ValueId> = body.operands(op).collect();
    let of = |at: usize| changes.get(&operands[at]);
    let is = |defs: &[&'static OpDef]| defs.contains(&def);
    if is(&[arith::Addf::DEF, arith::Subf::DEF]) {
        let sign = if def == arith::Subf::DEF { -1.0 } else { 1.0 };
        return match (of(0), of(1)) {
            (Some(a), Some(b)) if a.places != b.places || a.scales != b.scales => None,
            (Some(a), Some(b)) if !a.scales => Some(Change { by: a.by + sign * b.by, ..a.clone() }),
            (Some(a), Some(b)) => (a.by == b.by).then(|| a.clone()),
            (Some(a), None) if !a.scales => Some(a.clone()),
            (None, Some(b)) if !b.scales => Some(Change { by: sign * b.by, ..b.clone() }),
            _ => None,
        };
    }
    if is(&[arith::Mulf::DEF, arith::Divf::DEF]) {
        return product(program, def == arith::Divf::DEF, &operands, of(0), of(1));
    }
    if let Some(quotient) = Quotient::cast(body, op) {
        let dims = quotient.dims(program.cx, body);
        let divisor = of(1).map(|change| {
            let places = change.places.iter().map(|&dim| dims[dim] as usize).collect();
            Change { places, ..change.clone() }
        });
        return product(program, true, &operands, of(0), divisor.as_ref());
    }
    if def == arith::Select::DEF {
        // A choice between a scaled value and zeros is scaled, too.
        let is_zero = |at: usize| uniform(program.cx, body, operands[at]) == Some(0.0);
        return match (of(1), of(2)) {
            (Some(a), Some(b)) => (a == b).then(|| a.clone()),
            (Some(a), None) => (a.scales && is_zero(2)).then(|| a.clone()),
            (None, Some(b)) => (b.scales && is_zero(1)).then(|| b.clone()),
            (None, None) => None,
        };
    }
    if def == tensor::Einsum::DEF {
        return einsum(program.view(op), &operands, changes);
    }
    let change = of(0)?;
    if operands[1..].iter().any(|operand| changes.contains_key(operand)) {
        return None;
    }
    moved(program, op, change).or_else(|| elementwise(def, change))
}

/// Functions of one operand.
fn elementwise(def: &'static OpDef, change: &Change) -> Option<Change> {
    let (scales, by) = match (def, change.scales) {
        (def, _) if [arith::Extf::DEF, arith::Truncf::DEF].contains(&def) => (change.scales, change.by),
        (def, false) if def == arith::Negf::DEF => (false, -change.by),
        (def, true) if [arith::Negf::DEF, math::Absf::DEF].contains(&def) => (true, change.by),
        (def, false) if def == math::Exp::DEF => (true, change.by),
        (def, true) if def == math::Log::DEF => (false, change.by),
        (def, true) if def == Cube::DEF => (true, 3.0 * change.by),
        (def, true) if def == math::Sqrt::DEF => (true, 0.5 * change.by),
        (def, true) if def == math::Rsqrt::DEF => (true, -0.5 * change.by),
        _ => return None,
    };
    Some(Change { scales, by, ..change.clone() })
}

fn product(
    program: &Program<'_>,
    divides: bool,
    operands: &[ValueId],
    a: Option<&Change>,
    b: Option<&Change>,
) -> Option<Change> {
    let sign = if divides { -1.0 } else { 1.0 };
    let number = |at: usize| uniform(program.cx, program.body, operands[at]);
    match (a, b) {
        (Some(a), Some(b)) => {
            (a.scales && b.scales && a.places == b.places).then(|| Change { by: a.by + sign * b.by, ..a.clone() })
        }
        (Some(a), None) if a.scales => Some(a.clone()),
        (None, Some(b)) if b.scales => Some(Change { by: sign * b.by, ..b.clone() }),
        (Some(a), None) => {
            let factor = if divides { 1.0 / number(1)? } else { number(1)? };
            Some(Change { by: a.by * factor, ..a.clone() })
        }
        (None, Some(b)) if !divides => Some(Change { by: b.by * number(0)?, ..b.clone() }),
        _ => None,
    }
}

/// Operations that move elements or combine them along other dimensions.
fn moved(program: &Program<'_>, op: OpId, change: &Change) -> Option<Change> {
    let (view, body) = (program.view(op), program.body);
    let (from, to) = (sizes(program, body.operand(op, 0))?, sizes(program, body.result(op, 0))?);
    let ints = |name: &str| view.attr(name).and_then(|attr| attr.as_ints(view.cx)).map(<[i64]>::to_vec);
    let def = view.def();
    let through = |place: &dyn Fn(usize) -> Option<usize>| {
        let places = change.places.iter().map(|&dim| place(dim)).collect::<Option<Vec<usize>>>()?;
        Some(Change { places, ..change.clone() })
    };
    if def == tensor::Broadcast::DEF {
        let dims = ints("dims")?;
        return through(&|dim| Some(dims[dim] as usize));
    }
    if def == tensor::Transpose::DEF {
        let perm = ints("perm")?;
        return through(&|dim| perm.iter().position(|&other| other == dim as i64));
    }
    if def == tensor::Reshape::DEF {
        let large = |shape: &[i64]| (0..shape.len()).filter(|&dim| shape[dim] != 1).collect::<Vec<usize>>();
        let (before, after) = (large(from), large(to));
        if !before.iter().map(|&dim| from[dim]).eq(after.iter().map(|&dim| to[dim])) {
            return None;
        }
        return through(&|dim| before.iter().position(|&other| other == dim).map(|at| after[at]));
    }
    if def == tensor::Reduce::DEF {
        let dims = ints("dims")?;
        let is_reduced = |dim: usize| dims.contains(&(dim as i64));
        let count: i64 = dims.iter().map(|&dim| from[dim as usize]).product();
        let left = through(&|dim| (!is_reduced(dim)).then(|| (0..dim).filter(|&before| !is_reduced(before)).count()))?;
        return match kind_of(view) {
            ReduceKind::Add if !change.scales => Some(Change { by: change.by * count as f64, ..left }),
            ReduceKind::Add | ReduceKind::Max | ReduceKind::Min => Some(left),
            _ => None,
        };
    }
    None
}

/// A product with what does not change keeps the scale of rows that it keeps.
fn einsum(view: View<'_>, operands: &[ValueId], changes: &HashMap<ValueId, Change>) -> Option<Change> {
    let spec = view.attr("spec").and_then(|attr| attr.as_str(view.cx)).and_then(|text| EinsumSpec::parse(text).ok())?;
    let mut changed = (0..operands.len()).filter(|&at| changes.contains_key(&operands[at]));
    let (Some(at), None) = (changed.next(), changed.next()) else { return None };
    let change = changes[&operands[at]].clone();
    let letters = &spec.inputs[at];
    let is_diagonal = letters.iter().enumerate().any(|(place, letter)| letters[..place].contains(letter));
    let place = |&dim: &usize| spec.output.iter().position(|letter| *letter == letters[dim]);
    let places = change.places.iter().map(place).collect::<Option<Vec<usize>>>()?;
    (change.scales && !is_diagonal).then_some(Change { places, ..change })
}
