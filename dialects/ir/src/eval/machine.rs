//! The driver: machines hold memory and the program, frames the values of one call.

use super::{Buffer, BufferId, Datum, poison};
use crate::body::Body;
use crate::context::Context;
use crate::def::View;
use crate::ids::{BlockId, IdMap, OpId, RegionId, ValueId};
use crate::location::Loc;

/// Runs a function that is declared but not defined, if it knows it.
pub type External = fn(&str, &[Datum]) -> Option<Vec<Datum>>;

/// A program with its memory.
pub struct Machine<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The module whose functions can be called.
    pub module: &'a Body,
    /// What may be used at most.
    pub limits: Limits,
    /// Functions that are declared but not defined: name, arguments -> results.
    pub external: Option<External>,
    /// Values that belong to symbols (`memref.global`), by name.
    pub globals: hashbrown::HashMap<String, Datum>,
    pub(super) buffers: Vec<Buffer>,
    /// Memrefs that were stored in memory.
    pub(super) stored: Vec<std::rc::Rc<super::MemrefValue>>,
    /// Buffers that end with the innermost call or iteration that is running, the latest last.
    pub(super) stack: Vec<BufferId>,
    depth: usize,
}

/// What a machine may use at most.
#[derive(Copy, Clone, Debug)]
pub struct Limits {
    /// Operations that may run.
    pub steps: u64,
    /// Bytes of one buffer.
    pub buffer_bytes: u64,
    /// Calls inside each other.
    pub depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { steps: 2_000_000_000, buffer_bytes: 4 << 30, depth: 400 }
    }
}

/// What an operation did.
#[derive(Clone, Debug)]
pub enum Flow {
    /// Control goes on; no results.
    Done,
    /// Control goes on; one result.
    One(Datum),
    /// Control goes on; the results.
    Many(Vec<Datum>),
    /// Control goes to a block with arguments.
    Branch(BlockId, Vec<Datum>),
    /// Control leaves the region with values (a yield or a return).
    Leave(Vec<Datum>),
}

/// Why a run stopped before its end.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// What happened.
    pub message: String,
    /// The operation where it happened.
    pub loc: Loc,
    /// Whether the operation only has no value to give: the run goes on until that is used.
    pub is_poison: bool,
}

impl Stop {
    /// A stop at an operation.
    pub fn at(view: View<'_>, message: impl Into<String>) -> Stop {
        Stop::in_place(view.body.loc(view.op), message)
    }

    /// A stop at a place.
    pub fn in_place(loc: Loc, message: impl Into<String>) -> Stop {
        Stop { message: message.into(), loc, is_poison: false }
    }

    /// What the hook of an operation gives that has no value for its operands: all its results are
    /// poison.
    pub fn poison(view: View<'_>, message: impl Into<String>) -> Stop {
        Stop { is_poison: true, ..Stop::at(view, message) }
    }
}

/// The values of one call.
pub struct Frame<'a> {
    /// The body that runs.
    pub body: &'a Body,
    values: IdMap<ValueId, Datum>,
}

impl<'a> Machine<'a> {
    /// A machine for the functions of a module, with empty memory.
    pub fn new(cx: &'a Context, module: &'a Body) -> Machine<'a> {
        let globals = hashbrown::HashMap::new();
        Machine {
            cx,
            module,
            limits: Limits::default(),
            external: None,
            globals,
            buffers: Vec::new(),
            stored: Vec::new(),
            stack: Vec::new(),
            depth: 0,
        }
    }

    /// Calls a function of the module. From outside, it stops if a result is poison.
    pub fn call(&mut self, name: &str, arguments: Vec<Datum>) -> Result<Vec<Datum>, Stop> {
        let results = self.call_carrying_poison(name, arguments)?;
        if self.depth == 0 {
            poison::check(&results, || format!("is returned from `@{name}`"))?;
        }
        Ok(results)
    }

    /// Calls a function whose results may be poison: for who compares two programs, one of which
    /// may have a value where the other has none.
    pub fn call_carrying_poison(&mut self, name: &str, arguments: Vec<Datum>) -> Result<Vec<Datum>, Stop> {
        let missing = |loc| Stop::in_place(loc, format!("there is no function `@{name}` to call"));
        let op = self.module.symbol(self.cx, name).ok_or_else(|| missing(self.module.loc))?;
        let body = self.module.nested(op).ok_or_else(|| missing(self.module.loc(op)))?;
        let Some(root) = body.roots().first().copied().filter(|&root| body.entry(root).is_some()) else {
            poison::check(&arguments, || format!("is passed to `@{name}`, which is not defined here"))?;
            let result = self.external.and_then(|external| external(name, &arguments));
            let message = || format!("`@{name}` is declared but not defined, and the evaluator does not know it");
            return result.ok_or_else(|| Stop::in_place(body.loc, message()));
        };
        if self.depth >= self.limits.depth {
            return Err(Stop::in_place(body.loc, "calls are nested too deeply"));
        }
        self.depth += 1;
        let mut frame = Frame { body, values: IdMap::new(Datum::Nothing) };
        let mark = self.stack_mark();
        let result = frame.run(self, root, arguments);
        self.release_stack(mark);
        self.depth -= 1;
        result
    }

    /// Runs what makes the value of a symbol, which has no parameters.
    pub fn run_body(&mut self, body: &'a Body) -> Result<Vec<Datum>, Stop> {
        let Some(&root) = body.roots().first() else { return Ok(Vec::new()) };
        Frame { body, values: IdMap::new(Datum::Nothing) }.run(self, root, Vec::new())
    }

    fn step(&mut self, view: View<'_>) -> Result<(), Stop> {
        match self.limits.steps.checked_sub(1) {
            Some(left) => self.limits.steps = left,
            None => return Err(Stop::at(view, "the step limit is reached")),
        }
        Ok(())
    }
}

impl<'a> Frame<'a> {
    /// The value of an SSA value that was computed before.
    pub fn get(&self, value: ValueId) -> &Datum {
        &self.values[value]
    }

    /// Gives an SSA value its value.
    pub fn set(&mut self, value: ValueId, datum: Datum) {
        self.values[value] = datum;
    }

    /// The value of an operand.
    pub fn operand(&self, op: OpId, index: usize) -> &Datum {
        self.get(self.body.operand(op, index))
    }

    /// The value of an operand that decides where control goes or what is accessed: a scalar that
    /// is not poison.
    pub fn observe(&self, view: View<'_>, index: usize) -> Result<u64, Stop> {
        let datum = self.operand(view.op, index);
        poison::check([datum], || format!("decides what `{}` does", view.def().name))?;
        Ok(datum.bits())
    }

    /// The values of a range of operands.
    pub fn operands(&self, op: OpId, range: std::ops::Range<usize>) -> Vec<Datum> {
        range.map(|index| self.operand(op, index).clone()).collect()
    }

    /// Runs a region from its first block, whose arguments are given, until control leaves it.
    pub fn run(
        &mut self,
        machine: &mut Machine<'a>,
        region: RegionId,
        arguments: Vec<Datum>,
    ) -> Result<Vec<Datum>, Stop> {
        let mut arguments = arguments;
        let Some(mut block) = self.body.entry(region) else { return Ok(Vec::new()) };
        loop {
            self.bind(block, arguments);
            match self.run_block(machine, block)? {
                Flow::Branch(next, values) => (block, arguments) = (next, values),
                Flow::Leave(values) => return Ok(values),
                _ => return Ok(Vec::new()),
            }
        }
    }

    fn bind(&mut self, block: BlockId, arguments: Vec<Datum>) {
        let parameters = self.body.arguments(block);
        assert_eq!(parameters.len(), arguments.len(), "a block gets as many values as it has arguments");
        for (&parameter, argument) in parameters.iter().zip(arguments) {
            self.values[parameter] = argument;
        }
    }

    fn run_block(&mut self, machine: &mut Machine<'a>, block: BlockId) -> Result<Flow, Stop> {
        let body = self.body;
        for op in body.ops(block) {
            let view = View { cx: machine.cx, body, op };
            machine.step(view)?;
            let Some(hook) = view.def().hooks.eval else {
                return Err(Stop::at(view, format!("the evaluator does not run `{}`", view.def().name)));
            };
            let flow = match poison::before(self, view)? {
                Some(flow) => flow,
                None => hook(machine, self, view).or_else(|stop| poison::after(view, stop))?,
            };
            match flow {
                Flow::Done => {}
                Flow::One(datum) => self.values[body.result(op, 0)] = datum,
                Flow::Many(data) => {
                    for (value, datum) in body.results(op).zip(data) {
                        self.values[value] = datum;
                    }
                }
                leaving => return Ok(leaving),
            }
        }
        Ok(Flow::Done)
    }
}
