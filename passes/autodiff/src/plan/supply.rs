//! Supply: in which ways the reverse sweep can have a value at all.

use ir::{OpId, Traits, Type, ValueDef, ValueId, constant_of};

use crate::plan::costs::is_read_by_element;
use crate::plan::demand::Item;
use crate::plan::roots::Roots;
use crate::plan::slice::{Reruns, depth};
use crate::plan::snapshots::SnapshotId;
use crate::prepare::ruled::Parts;
use crate::program::{Kind, Program, runs_anywhere, subscripts};
use crate::versions::Versions;

/// In which way a value can be had without a tape.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Supply {
    /// It is at hand: an argument, an induction variable, or still in a register.
    Free,
    /// Constants and arithmetic on addresses: had again in every mode.
    Plain,
    /// By repeating the operation.
    Repeat,
    /// By repeating the load.
    Reload,
    /// By loading it from where this store put it.
    Stored(OpId),
    /// By running the operation with regions again whose result it is.
    Rerun(OpId),
    /// By undoing its update, from the value of the next iteration.
    Invert,
    /// By undoing what was done to the element since it was loaded.
    Undo,
    /// By reading it from the result of a loop that it was put into.
    Output,
    /// It is what that starts from; by repeating the update, if the value before is had otherwise.
    Next,
    /// It is the value that was stored there before.
    Forward(ValueId),
    /// By repeating the load from a copy of the buffer; in its place it is overwritten.
    Snapshot(SnapshotId, Reason),
    /// In no way.
    Keep(Reason),
}

/// Why a value can only be kept.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It is carried by a loop.
    Carried,
    /// It is the result of control flow.
    Control,
    /// It is the result of a call.
    Call,
    /// What was loaded may be overwritten by this operation.
    Overwritten(OpId),
    /// The buffer of this allocation lives for one iteration only.
    Gone(OpId),
    /// It is about a buffer that is not a parameter.
    LocalBuffer,
    /// It is the size of a tensor, which has to be known before that is there again.
    Size,
}

/// How much address arithmetic is looked through.
const MAX_PLAIN: usize = 32;

/// The supply of a value.
pub fn supply(program: &Program<'_>, versions: &mut Versions<'_, '_>, reruns: &mut Reruns, value: ValueId) -> Supply {
    let found = alone(program, versions, reruns, value);
    match found {
        Supply::Free | Supply::Plain | Supply::Reload | Supply::Invert => found,
        _ => stored_at(program, versions, &reruns.roots, value).map_or(found, Supply::Stored),
    }
}

/// A store after which the value stays in memory: in the block of the value, so that it runs if
/// and only if the value is defined, at subscripts that are known by then for nothing.
fn stored_at(program: &Program<'_>, versions: &mut Versions<'_, '_>, roots: &Roots, value: ValueId) -> Option<OpId> {
    let body = program.body;
    let block = body.defining_block(value)?;
    let is_known = |subscript: ValueId| {
        let is_earlier = match (body.defining_op(subscript), body.defining_op(value)) {
            (Some(subscript), Some(value)) if body.block_of(subscript) == Some(block) => {
                body.is_before(subscript, value)
            }
            (Some(subscript), None) => body.block_of(subscript) != Some(block),
            _ => true,
        };
        is_earlier && is_plain(program, subscript)
    };
    let stores = body.uses(value).filter(|used| used.index == 0 && program.kind(used.op) == Kind::Store);
    let mut stores: Vec<OpId> = stores.map(|used| used.op).collect();
    stores.sort();
    stores.into_iter().find(|&store| {
        body.block_of(store) == Some(block)
            && roots.home(program, program.accessed(store)).is_none()
            && subscripts(body, store).into_iter().all(is_known)
            && versions.overwritten(store, roots.depth(program, store)).is_none()
    })
}

/// Whether an integer costs nothing to have.
fn is_plain(program: &Program<'_>, value: ValueId) -> bool {
    let body = program.body;
    match body.value_def(value) {
        ValueDef::Argument(block, index) => {
            body.block_parent(block).is_none_or(|parent| program.kind(parent) == Kind::For && index == 0)
        }
        ValueDef::Result(op, _) => {
            constant_of(program.cx, body, value).is_some()
                || program.kind(op) == Kind::Pure && is_address_arithmetic(program, op)
        }
        ValueDef::Forward => false,
    }
}

/// The supply of a value, what is stored of it aside.
fn alone(program: &Program<'_>, versions: &mut Versions<'_, '_>, reruns: &mut Reruns, value: ValueId) -> Supply {
    let body = program.body;
    match body.value_def(value) {
        ValueDef::Argument(block, index) => match body.block_parent(block) {
            None => Supply::Free,
            Some(parent) if program.kind(parent) == Kind::For && index == 0 => Supply::Free,
            Some(_) if reruns.roots.is_root(program, block) => Supply::Free,
            Some(_) if reruns.inverses.of(value).is_some() => Supply::Invert,
            Some(_) => Supply::Keep(Reason::Carried),
        },
        ValueDef::Result(op, _) => of_result(program, versions, reruns, value, op),
        ValueDef::Forward => unreachable!("a verified body has no forward values"),
    }
}

fn of_result(
    program: &Program<'_>,
    versions: &mut Versions<'_, '_>,
    reruns: &mut Reruns,
    value: ValueId,
    op: OpId,
) -> Supply {
    let (cx, body) = (program.cx, program.body);
    if body.block_of(op).is_some_and(|block| reruns.roots.is_root(program, block)) {
        return Supply::Free;
    }
    if body.ty(value).is_memref(cx) {
        // An allocation whose shape is asked for; the shape is asked of its operands instead.
        return Supply::Keep(Reason::LocalBuffer);
    }
    match program.kind(op) {
        Kind::Load => of_load(program, versions, reruns, op),
        Kind::Pure if reads_local_memref(program, op) => Supply::Keep(Reason::LocalBuffer),
        Kind::Pure if program.extents.is_own(op) => Supply::Keep(Reason::Size),
        Kind::Pure if constant_of(cx, body, value).is_some() => Supply::Plain,
        Kind::Pure if is_address_arithmetic(program, op) => Supply::Plain,
        Kind::Pure if reruns.inverses.from(value).is_some() => Supply::Next,
        Kind::Pure => Supply::Repeat,
        Kind::Ruled => {
            let index = body.results(op).position(|result| result == value).expect("it is a result of this operation");
            Supply::Forward(Parts::of(cx, body, op).primal[index])
        }
        Kind::Call => Supply::Keep(Reason::Call),
        _ if reruns.slice(program, versions, op).is_some() => Supply::Rerun(op),
        _ => Supply::Keep(Reason::Control),
    }
}

fn of_load(program: &Program<'_>, versions: &mut Versions<'_, '_>, reruns: &mut Reruns, op: OpId) -> Supply {
    let buffer = program.accessed(op);
    let obstacle = match reruns.roots.home(program, buffer) {
        None => versions.overwritten(op, reruns.roots.depth(program, op)).map(Reason::Overwritten),
        Some(block) => {
            let is_filled = reruns.fill(program, versions, buffer).is_some();
            // In the block of the buffer, loads and stores come again in their order.
            let is_beside = program.body.block_of(op) == Some(block);
            match program.buffer(buffer).allocation {
                Some(allocation) if !is_filled => Some(Reason::Gone(allocation)),
                _ if is_beside => None,
                _ => versions.overwritten(op, depth(program, block)).map(Reason::Overwritten),
            }
        }
    };
    let is_undone = || {
        let is_whole = reruns.roots.depth(program, op) == 0 && reruns.roots.home(program, buffer).is_none();
        is_whole && reruns.inverses.element(program.body.result(op, 0)).is_some()
    };
    match obstacle {
        None => Supply::Reload,
        Some(_) if is_undone() => Supply::Undo,
        Some(reason) => versions.stored_value(op).map_or(Supply::Keep(reason), Supply::Forward),
    }
}

/// Whether a pure operation reads a memref that is not a parameter (its shape).
fn reads_local_memref(program: &Program<'_>, op: OpId) -> bool {
    let (cx, body) = (program.cx, program.body);
    body.operands(op).any(|value| body.ty(value).is_memref(cx) && body.defining_op(value).is_some())
}

/// Arithmetic on integers that starts from arguments, induction variables and constants only:
/// addresses and bounds, and masks that compare places, which cost nothing to have.
fn is_address_arithmetic(program: &Program<'_>, op: OpId) -> bool {
    let (cx, body) = (program.cx, program.body);
    let is_integer = |value| {
        let ty: Type = body.ty(value);
        let is_tensor = ty.is_tensor(cx) && (ty.element(cx).is_integer(cx) || ty.element(cx) == Type::INDEX);
        ty == Type::INDEX || (ty.is_integer(cx) && ty != Type::I1) || ty.is_memref(cx) || is_tensor
    };
    let is_cheap = |op: OpId| {
        let def = body.def(op);
        let is_by_element = def.has(Traits::ELEMENTWISE) || is_read_by_element(def);
        is_by_element || def.has(Traits::CONSTANT) || !body.results(op).any(|value| body.ty(value).is_tensor(cx))
    };
    let mut work: Vec<OpId> = vec![op];
    let mut budget = MAX_PLAIN;
    while let Some(op) = work.pop() {
        budget -= 1;
        let is_plain = program.kind(op) == Kind::Pure && runs_anywhere(cx, body, op) && is_cheap(op);
        if budget == 0 || !is_plain || reads_local_memref(program, op) || !body.results(op).all(is_integer) {
            return false;
        }
        for operand in body.operands(op) {
            match body.value_def(operand) {
                ValueDef::Result(inner, _) => work.push(inner),
                ValueDef::Argument(block, index) => {
                    let parent = body.block_parent(block);
                    let is_induction = parent.is_none_or(|parent| program.kind(parent) == Kind::For && index == 0);
                    if !is_induction || !is_integer(operand) || body.ty(operand).is_tensor(cx) {
                        return false;
                    }
                }
                ValueDef::Forward => return false,
            }
        }
    }
    true
}

/// What a value is had from in this way.
pub fn inputs(program: &Program<'_>, reruns: &Reruns, value: ValueId, supply: Supply) -> Vec<Item> {
    match supply {
        Supply::Output => {
            let output = program.outputs.of(value).expect("only what stands in a result is read there");
            [Some(output.result), output.first].into_iter().flatten().map(Item::Value).collect()
        }
        // What a copy is read by depends on the copy.
        Supply::Free | Supply::Keep(_) | Supply::Snapshot(..) => Vec::new(),
        Supply::Forward(stored) => vec![Item::Value(stored)],
        Supply::Rerun(op) => vec![Item::Ran(op)],
        Supply::Invert => {
            let inverse = reruns.inverses.of(value).expect("only what can be inverted is");
            let sources = inverse.sources(program.body);
            [inverse.result].into_iter().chain(sources).map(Item::Value).collect()
        }
        Supply::Stored(store) => subscripts(program.body, store).into_iter().map(Item::Value).collect(),
        Supply::Undo => {
            let undone = reruns.inverses.element(value).expect("only what can be undone is");
            let load = program.body.defining_op(value).expect("it was loaded");
            let by = undone.steps.iter().map(|step| step.by);
            by.chain(subscripts(program.body, load)).map(Item::Value).collect()
        }
        Supply::Plain | Supply::Repeat | Supply::Next | Supply::Reload => {
            let op = program.body.defining_op(value).expect("only results are had again");
            let mut inputs = operands(program, op);
            if supply == Supply::Reload {
                let buffer = program.accessed(op);
                inputs.extend(reruns.roots.home(program, buffer).map(|_| Item::Filled(buffer)));
            }
            inputs
        }
    }
}

/// The operands of an operation that are no memrefs.
pub fn operands(program: &Program<'_>, op: OpId) -> Vec<Item> {
    let (cx, body) = (program.cx, program.body);
    body.operands(op).filter(|&operand| !body.ty(operand).is_memref(cx)).map(Item::Value).collect()
}

impl Supply {
    /// Why a value has to be kept, by itself or with others.
    pub fn reason(self) -> Option<Reason> {
        match self {
            Supply::Keep(reason) | Supply::Snapshot(_, reason) => Some(reason),
            _ => None,
        }
    }
}

impl Reason {
    /// In words, for remarks and reports.
    pub fn text(self, program: &Program<'_>) -> String {
        match self {
            Reason::Carried => "a value carried by a loop cannot be recomputed alone".to_owned(),
            Reason::Control => "the result of control flow cannot be recomputed alone".to_owned(),
            Reason::Call => "a call does not run again for its results alone".to_owned(),
            Reason::Overwritten(exit) if exit == program.exit => "the buffer is the caller's then".to_owned(),
            Reason::Overwritten(store) => {
                format!("`{}` may overwrite the element that was loaded", program.body.def(store).name)
            }
            Reason::Gone(_) => "the buffer lives for one iteration only".to_owned(),
            Reason::Size => "the size of a tensor has to be known before that is there again".to_owned(),
            Reason::LocalBuffer => "it tells the shape of a buffer that is not there any more".to_owned(),
        }
    }

    /// The operation that is the reason.
    pub fn culprit(self) -> Option<OpId> {
        match self {
            Reason::Overwritten(op) | Reason::Gone(op) => Some(op),
            _ => None,
        }
    }
}
