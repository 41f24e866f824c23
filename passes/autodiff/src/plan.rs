//! The plan: how the reverse sweep gets each value that it needs.
//!
//! Arguments, induction variables, constants, and index arithmetic on those cost nothing. A
//! load whose element is not overwritten is repeated. What is left is kept on a tape or
//! recomputed, by the mode; what cannot be recomputed (values carried by loops, results of
//! control flow, loads of what is overwritten later) is kept in every mode.

use ir::{BlockId, IdMap, OpId, Sink, Traits, Type, ValueDef, ValueId, constant_of};

use crate::needs::Needs;
use crate::program::{BufferId, Kind, Program, memref_operand};
use crate::versions::{Obstacle, obstacle};

/// What the tape is for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum TapeMode {
    /// Keeps every needed value that cannot be reloaded.
    #[default]
    All,
    /// Recomputes what can be recomputed.
    None,
}

/// How the reverse sweep gets a value.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Decision {
    /// It does not need it.
    #[default]
    Unneeded,
    /// It is at hand: an argument, an induction variable, or still in a register.
    Free,
    /// It repeats the load.
    Reload,
    /// It repeats the operation.
    Recompute,
    /// The forward sweep keeps it.
    Tape,
}

/// Whether forward and reverse sweep are one function.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Sweeps {
    /// Both in one function: values of its outermost block stay in registers.
    Joint,
    /// Two functions: everything goes by parameters.
    Split,
}

/// The decisions for all needed values.
pub struct Plan {
    decisions: IdMap<ValueId, Decision>,
    /// The values kept on tapes, in program order.
    pub taped: Vec<ValueId>,
    /// The local buffers that the reverse sweep reads, in order of their numbers.
    pub kept_buffers: Vec<BufferId>,
    /// For every block, the needed values defined in it that are not free, in program order.
    pub preambles: IdMap<BlockId, Vec<ValueId>>,
}

struct Planner<'p, 'a> {
    program: &'p Program<'a>,
    mode: TapeMode,
    sweeps: Sweeps,
    decisions: IdMap<ValueId, Decision>,
}

impl Plan {
    /// Decides for all needs.
    pub fn new(program: &Program<'_>, needs: &Needs, mode: TapeMode, sweeps: Sweeps) -> Plan {
        let mut planner = Planner { program, mode, sweeps, decisions: IdMap::default() };
        for &(value, _) in &needs.values {
            planner.decide(value);
        }
        planner.finish()
    }

    /// How the reverse sweep gets a value.
    pub fn decision(&self, value: ValueId) -> Decision {
        self.decisions[value]
    }

    /// Tells the decisions as remarks.
    pub fn report(&self, program: &Program<'_>, sink: &mut Sink<'_>) {
        for &value in &self.taped {
            let loops = program.loops_around(value).len();
            let times = match loops {
                0 => "once".to_owned(),
                1 => "per iteration of 1 loop".to_owned(),
                n => format!("per iteration of {n} loops"),
            };
            let message = format!("tape: `{}` is kept {times}", program.name_of(value));
            let loc = place_of(program, value);
            let reason = self.reason(program, value);
            sink.remark(loc, message).maybe_note(reason);
        }
    }

    /// Why a value on the tape could not be had otherwise, if it could not.
    fn reason(&self, program: &Program<'_>, value: ValueId) -> Option<String> {
        let body = program.body;
        let Some(op) = body.defining_op(value) else {
            return Some("a value carried by a loop cannot be recomputed alone".to_owned());
        };
        match program.kind(op) {
            Kind::Load => obstacle(program, op).map(|obstacle| match obstacle {
                Obstacle::Overwritten(store) => {
                    format!("`{}` may overwrite the element that was loaded", body.def(store).name)
                }
                Obstacle::Gone(_) => "the buffer lives for one iteration only".to_owned(),
            }),
            Kind::Pure => None,
            _ => Some("the result of control flow cannot be recomputed alone".to_owned()),
        }
    }
}

/// The location of the operation that gives a value; for a carried value, of its loop.
fn place_of(program: &Program<'_>, value: ValueId) -> ir::Loc {
    let body = program.body;
    let op = match body.value_def(value) {
        ValueDef::Argument(block, _) => body.block_parent(block),
        _ => body.defining_op(value),
    };
    op.map_or(body.loc, |op| body.loc(op))
}

impl Planner<'_, '_> {
    fn decide(&mut self, value: ValueId) -> Decision {
        let known = self.decisions[value];
        if known != Decision::Unneeded {
            return known;
        }
        let decision = self.choose(value);
        self.decisions[value] = decision;
        decision
    }

    fn choose(&mut self, value: ValueId) -> Decision {
        let body = self.program.body;
        match body.value_def(value) {
            ValueDef::Argument(block, index) => match body.block_parent(block) {
                None => Decision::Free,
                Some(parent) if self.program.kind(parent) == Kind::For && index == 0 => Decision::Free,
                Some(_) => Decision::Tape,
            },
            ValueDef::Result(op, _) => self.choose_result(value, op),
            ValueDef::Forward => unreachable!("a verified body has no forward values"),
        }
    }

    fn choose_result(&mut self, value: ValueId, op: OpId) -> Decision {
        let (cx, body) = (self.program.cx, self.program.body);
        let is_outermost = body.parent_op(op).is_none();
        if is_outermost && self.sweeps == Sweeps::Joint {
            return Decision::Free;
        }
        if body.ty(value).is_memref(cx) {
            // An allocation whose shape is asked for; the shape is asked of its operands instead.
            return Decision::Tape;
        }
        match self.program.kind(op) {
            Kind::Load if obstacle(self.program, op).is_none() => {
                self.decide_operands(op);
                Decision::Reload
            }
            Kind::Pure if self.reads_local_memref(op) => Decision::Tape,
            Kind::Pure if constant_of(cx, body, value).is_some() => Decision::Recompute,
            Kind::Pure if self.mode == TapeMode::None || self.is_free_arithmetic(op) => {
                self.decide_operands(op);
                Decision::Recompute
            }
            _ => Decision::Tape,
        }
    }

    fn decide_operands(&mut self, op: OpId) {
        let (cx, body) = (self.program.cx, self.program.body);
        for operand in body.operands(op) {
            if !body.ty(operand).is_memref(cx) {
                self.decide(operand);
            }
        }
    }

    /// Whether a pure operation reads a memref that is not a parameter (its shape).
    fn reads_local_memref(&self, op: OpId) -> bool {
        let (cx, body) = (self.program.cx, self.program.body);
        body.operands(op).any(|value| body.ty(value).is_memref(cx) && body.defining_op(value).is_some())
    }

    /// Arithmetic on integers that starts from arguments, induction variables and constants
    /// only: addresses and bounds, which cost nothing to have.
    fn is_free_arithmetic(&self, op: OpId) -> bool {
        let (cx, body) = (self.program.cx, self.program.body);
        let is_integer = |value| {
            let ty: Type = body.ty(value);
            ty == Type::INDEX || (ty.is_integer(cx) && ty != Type::I1) || ty.is_memref(cx)
        };
        let mut work: Vec<OpId> = vec![op];
        let mut budget = 32;
        while let Some(op) = work.pop() {
            budget -= 1;
            let is_plain = self.program.kind(op) == Kind::Pure && body.def(op).has(Traits::PURE);
            if budget == 0 || !is_plain || self.reads_local_memref(op) || !body.results(op).all(is_integer) {
                return false;
            }
            for operand in body.operands(op) {
                match body.value_def(operand) {
                    ValueDef::Result(inner, _) => work.push(inner),
                    ValueDef::Argument(block, index) => {
                        let parent = body.block_parent(block);
                        let is_induction =
                            parent.is_none_or(|parent| self.program.kind(parent) == Kind::For && index == 0);
                        if !is_induction || !is_integer(operand) {
                            return false;
                        }
                    }
                    ValueDef::Forward => return false,
                }
            }
        }
        true
    }

    fn finish(self) -> Plan {
        let program = self.program;
        let body = program.body;
        let mut plan = Plan {
            decisions: IdMap::default(),
            taped: Vec::new(),
            kept_buffers: Vec::new(),
            preambles: IdMap::default(),
        };
        let visit = |plan: &mut Plan, block: BlockId, value: ValueId| {
            match self.decisions[value] {
                Decision::Unneeded | Decision::Free => return,
                Decision::Tape => plan.taped.push(value),
                Decision::Reload => {
                    let op = body.defining_op(value).expect("loads have results");
                    let buffer = program.buffer_of(memref_operand(body, op));
                    if program.buffer(buffer).allocation.is_some() && !plan.kept_buffers.contains(&buffer) {
                        plan.kept_buffers.push(buffer);
                    }
                }
                Decision::Recompute => {}
            }
            plan.preambles[block].push(value);
        };
        for block in blocks_in_order(program) {
            for &argument in body.arguments(block) {
                visit(&mut plan, block, argument);
            }
            for op in body.ops(block) {
                for value in body.results(op) {
                    visit(&mut plan, block, value);
                }
            }
        }
        plan.kept_buffers.sort();
        plan.decisions = self.decisions;
        plan
    }
}

/// All blocks, an enclosing one before those inside it, in program order.
pub fn blocks_in_order(program: &Program<'_>) -> Vec<BlockId> {
    let body = program.body;
    let mut blocks: Vec<BlockId> = body.blocks(body.root()).collect();
    for op in body.walk(body.root()) {
        for &region in body.regions(op) {
            blocks.extend(body.blocks(region));
        }
    }
    blocks
}
