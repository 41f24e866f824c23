//! Inversion: values carried by a loop that the reverse sweep gets back by undoing their updates.
//!
//! A carried value `s` whose next value is `s + w` is had again from that one as `next - w`, if
//! `w` can be had without `s`. The reversed loop then carries `s` backwards from the result of
//! the loop, and no tape of it is needed. A stack that starts with the same number everywhere, and
//! into which each iteration puts a part of its own, is had again by putting that number back.
//! Integers come back bit by bit: sums wrap around, and the exclusive or undoes itself. Sums of
//! floats round, so they are undone only on request, and products of floats only with factors that
//! are not zero. The values that a loop carries for integers come back in every tape mode, so which
//! way its reverse runs is the same in all.

use hashbrown::{HashMap, HashSet};
use ir::interfaces::Loop;
use ir::{Attr, AttrKind, Body, Builder, Context, DYNAMIC, Dense, Op, OpDef, OpId, Type, ValueDef, ValueId};

use crate::program::{Kind, Program};
use crate::signs::sign;
use crate::stacks::Range;
use crate::undo::{Step, Undone, elements};
use crate::versions::Versions;

pass::option_enum! {
    /// Which updates of carried values are undone in the reverse sweep.
    pub enum Invert {
        /// Those of integers, which come back bit by bit.
        Exact = "exact",
        /// Sums of floats too, and products with factors that are not zero: up to rounding.
        Float = "float",
        /// None.
        None = "none",
    }
}

/// How a carried value is had again from its next value.
#[derive(Copy, Clone, Debug)]
pub struct Inverse {
    /// The carried value.
    pub carried: ValueId,
    /// The value after the last iteration.
    pub result: ValueId,
    /// The operation that updates it.
    pub update: OpId,
    /// The value of the next iteration.
    pub next: ValueId,
    way: Way,
}

/// How an update of a carried value is undone.
#[derive(Copy, Clone, Debug)]
enum Way {
    /// By an operation on the next value and what it was updated by.
    Step(Step),
    /// By putting back the number that all of the stack starts with; gives what the loop starts with.
    Clear(ValueId),
}

/// The carried values, and elements of buffers, that can be had by inversion.
#[derive(Clone, Default)]
pub struct Inverses {
    elements: HashMap<ValueId, Undone>,
    of: HashMap<ValueId, Inverse>,
    /// The same by the next value.
    from: HashMap<ValueId, Inverse>,
    loops: HashSet<OpId>,
}

/// An update, by which operand is the old value (either if `None`), and how it is undone: the
/// operation, and whether the other operand comes first there.
struct Rule {
    update: &'static OpDef,
    old: Option<usize>,
    undo: &'static OpDef,
    is_swapped: bool,
    needs: Needs,
}

/// When an update may be undone.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Needs {
    /// Always: it gives the same bits.
    Nothing,
    /// On request: it rounds.
    Rounding,
    /// On request, if the other operand is not zero.
    Nonzero,
}

#[rustfmt::skip]
const RULES: &[Rule] = &[
    Rule { update: arith::Addi::DEF, old: None,    undo: arith::Subi::DEF, is_swapped: false, needs: Needs::Nothing },
    Rule { update: arith::Subi::DEF, old: Some(0), undo: arith::Addi::DEF, is_swapped: false, needs: Needs::Nothing },
    Rule { update: arith::Subi::DEF, old: Some(1), undo: arith::Subi::DEF, is_swapped: true,  needs: Needs::Nothing },
    Rule { update: arith::Xori::DEF, old: None,    undo: arith::Xori::DEF, is_swapped: false, needs: Needs::Nothing },
    Rule { update: arith::Addf::DEF, old: None,    undo: arith::Subf::DEF, is_swapped: false, needs: Needs::Rounding },
    Rule { update: arith::Subf::DEF, old: Some(0), undo: arith::Addf::DEF, is_swapped: false, needs: Needs::Rounding },
    Rule { update: arith::Subf::DEF, old: Some(1), undo: arith::Subf::DEF, is_swapped: true,  needs: Needs::Rounding },
    Rule { update: arith::Mulf::DEF, old: None,    undo: arith::Divf::DEF, is_swapped: false, needs: Needs::Nonzero },
];

/// Operations that what is added may be computed by.
const MAX_CONE: usize = 64;

impl Inverses {
    /// Looks for carried values whose updates can be undone.
    pub fn new(program: &Program<'_>, versions: &mut Versions<'_, '_>, mode: Invert) -> Inverses {
        let mut found = Inverses { elements: elements(program, versions, mode), ..Inverses::default() };
        let body = program.body;
        for op in body.walk(body.root()).filter(|&op| mode != Invert::None && program.kind(op) == Kind::For) {
            let count = program.as_loop(op).map_or(0, |counted| counted.carried.len());
            for inverse in (0..count).filter_map(|at| inverse(program, mode, op, at)) {
                found.of.insert(inverse.carried, inverse);
                found.from.insert(inverse.next, inverse);
                found.loops.insert(op);
            }
        }
        found
    }

    /// How a value is had by inversion.
    pub fn of(&self, value: ValueId) -> Option<&Inverse> {
        self.of.get(&value)
    }

    /// How what was loaded is had by inversion.
    pub fn element(&self, loaded: ValueId) -> Option<&Undone> {
        self.elements.get(&loaded)
    }

    /// The inversion that starts from a value.
    pub fn from(&self, next: ValueId) -> Option<&Inverse> {
        self.from.get(&next)
    }

    /// Whether a loop carries something that can be had by inversion, so that its reverse has to
    /// run backwards.
    pub fn is_carried_by(&self, op: OpId) -> bool {
        self.loops.contains(&op)
    }
}

impl Inverse {
    /// What the old value is had from, the next one aside.
    pub fn sources(&self, body: &Body) -> Vec<ValueId> {
        match self.way {
            Way::Step(step) => vec![step.by],
            Way::Clear(_) => body.operands(self.update).skip(2).collect(),
        }
    }

    /// Emits the old value; `value` tells the values of the reverse sweep.
    pub fn emit(&self, b: &mut Builder<'_>, body: &Body, value: &dyn Fn(ValueId) -> ValueId) -> ValueId {
        let next = value(self.next);
        match self.way {
            Way::Step(step) => step.emit(b, next, value(step.by)),
            Way::Clear(start) => {
                let part = body.ty(body.operand(self.update, 1));
                let attr = ir::constant_of(b.cx, body, start).expect("only constants are put back");
                let attr = splat_in(b.cx, attr, part).expect("of one number");
                let part = b.constant(attr, part).expect("arith has constants of all tensor types");
                let starts: Vec<ValueId> = self.sources(body).into_iter().map(value).collect();
                tensor::UpdateSlice::emit(b, next, part, &starts)
            }
        }
    }
}

/// A constant that is the same number everywhere, in a type of other sizes.
fn splat_in(cx: &Context, attr: Attr, ty: Type) -> Option<Attr> {
    match attr.kind(cx) {
        AttrKind::Dense(dense) if dense.splat => {
            Some(cx.attr(AttrKind::Dense(Dense { ty, data: dense.data.clone(), splat: true })))
        }
        _ => None,
    }
}

/// How an update is undone whose operand of this number is the old value, if it may be.
pub fn undo_of(program: &Program<'_>, mode: Invert, update: OpId, old: usize) -> Option<Step> {
    let body = program.body;
    let is_rule = |rule: &&Rule| body.def(update) == rule.update && rule.old.is_none_or(|index| index == old);
    let rule = RULES.iter().find(is_rule)?;
    let by = body.operand(update, 1 - old);
    let is_allowed = match rule.needs {
        Needs::Nothing => mode != Invert::None,
        Needs::Rounding => mode == Invert::Float,
        Needs::Nonzero => {
            mode == Invert::Float && sign(program.cx, program.body, by, &|value| is_promised(program, value)).is_some()
        }
    };
    is_allowed.then_some(Step { update, by, undo: rule.undo, is_swapped: rule.is_swapped })
}

fn inverse(program: &Program<'_>, mode: Invert, op: OpId, at: usize) -> Option<Inverse> {
    let body = program.body;
    let counted = program.as_loop(op)?;
    let (carried, next) = (counted.carried[at], body.operand(counted.terminator?, at));
    let update = body.defining_op(next).filter(|&update| body.block_of(update) == body.entry(counted.body))?;
    let old = body.operands(update).position(|operand| operand == carried)?;
    let way = match is_cleared(program, &counted, at, update) {
        true => Way::Clear(counted.inits[at]),
        false => Way::Step(undo_of(program, mode, update, old)?),
    };
    // A sum that nobody else sees is not needed; the factors of a product are.
    let is_seen = !(body.has_one_use(carried) && body.has_one_use(next));
    let is_wanted = is_seen || body.def(update) == arith::Mulf::DEF;
    let found = Inverse { carried, result: body.result(op, at), update, next, way };
    let is_known = |value: ValueId| cone(program, op, value).is_some();
    (is_wanted && found.sources(body).into_iter().all(is_known)).then_some(found)
}

/// Whether an update puts a part into a carried tensor where nothing but the number was that all of
/// it started with.
fn is_cleared(program: &Program<'_>, counted: &Loop, at: usize, update: OpId) -> bool {
    let (cx, body) = (program.cx, program.body);
    if !tensor::UpdateSlice::is(body, update) || body.operand(update, 0) != counted.carried[at] {
        return false;
    }
    let start = ir::constant_of(cx, body, counted.inits[at]);
    let part = body.ty(body.operand(update, 1));
    let is_known = part.shape(cx).is_some_and(|shape| !shape.contains(&DYNAMIC));
    is_known
        && start.is_some_and(|attr| splat_in(cx, attr, part).is_some())
        && Range::of(cx, body, counted).is_some_and(|range| range.is_apart(program, update))
}

/// The values in the block of a loop that a value is computed from; `None` if what the loop
/// carries is among them, or what comes out of control flow or local memory.
pub fn cone(program: &Program<'_>, around: OpId, value: ValueId) -> Option<HashSet<ValueId>> {
    let body = program.body;
    let block = program.as_loop(around).and_then(|counted| body.entry(counted.body));
    let (mut seen, mut work) = (HashSet::new(), vec![value]);
    while let Some(value) = work.pop() {
        if body.defining_block(value) != block || !seen.insert(value) {
            continue;
        }
        match body.value_def(value) {
            ValueDef::Argument(_, 0) => {}
            ValueDef::Result(op, _) if is_plain(program, around, op) && seen.len() <= MAX_CONE => {
                work.extend(body.operands(op));
            }
            _ => return None,
        }
    }
    Some(seen)
}

fn is_plain(program: &Program<'_>, around: OpId, op: OpId) -> bool {
    match program.kind(op) {
        Kind::Pure => true,
        Kind::Load => {
            // What is written in the loop may be had only from what was stored.
            let buffer = program.buffer(program.accessed(op));
            let mut inside = buffer.accesses.iter().filter(|&&access| program.body.is_inside(access, around));
            let is_local = buffer.allocation.is_some_and(|allocation| program.body.is_inside(allocation, around));
            !is_local && inside.all(|&access| program.kind(access) == Kind::Load)
        }
        _ => false,
    }
}

/// Whether the user says `ft.positive` of the parameter that a float is, or that it is loaded from and
/// that nothing writes to.
fn is_promised(program: &Program<'_>, value: ValueId) -> bool {
    let body = program.body;
    let parameter = match body.defining_op(value) {
        None => value,
        Some(op) if program.kind(op) == Kind::Load => {
            let buffer = program.accessed(op);
            if program.writes(buffer).next().is_some() {
                return false;
            }
            program.buffer(buffer).root
        }
        Some(_) => return false,
    };
    let index = body.parameters().iter().position(|&known| known == parameter);
    index.is_some_and(|index| func::argument_attr(program.cx, body, index, "ft.positive").is_some())
}
