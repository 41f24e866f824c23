//! Extents: the sizes of tensors that types do not say, as index values known as early as can be.
//!
//! The adjoint of a tensor that control flow carries starts as zeros of its sizes, and a tape of
//! such tensors has a place for each. So for every tensor with open sizes that control flow touches
//! there is an index for each of them. `search` finds out which sizes are the same: where every
//! iteration gives on the sizes that it got, they are those that the loop starts with, known before
//! it. Other sizes are asked for where the tensor is defined; the planner keeps them like any number.

mod search;
mod table;

use hashbrown::{HashMap, HashSet};
use ir::{Body, Builder, Context, Op, OpId, Point, Traits, Type, ValueDef, ValueId};

use crate::hoist::is_known_before;
use crate::program::Program;
use crate::values::{add, constant_integer, integer_constant, is_open_tensor, sub};
use search::{Made, Search, Size};

/// The sizes of the tensors of a program.
#[derive(Clone, Default, Debug)]
pub struct Extents {
    /// For tensors with open sizes, those, in order of dimensions.
    of: HashMap<ValueId, Vec<ValueId>>,
    /// The operations that ask the size of a tensor of a loop or conditional.
    own: HashSet<OpId>,
}

impl Extents {
    /// Gives all tensors with open sizes that control flow touches an index for each of them.
    pub fn introduce(cx: &Context, body: &mut Body) -> Extents {
        let values = touched(cx, body);
        if values.is_empty() {
            return Extents::default();
        }
        let mut search = Search::new(cx, body);
        search.run();
        let wanted: Vec<(ValueId, Vec<Size>)> =
            values.into_iter().map(|value| (value, search.open_sizes(value))).collect();
        let asked: Vec<(OpId, Size)> = body.walk_all().filter_map(|op| Some((op, search.asked(op)?))).collect();
        let made = search.made;
        let mut writer = Writer { cx, body, made, written: HashMap::new() };
        let mut extents = Extents::default();
        for (value, sizes) in wanted {
            let sizes = sizes.into_iter().map(|size| writer.value(size)).collect();
            extents.of.insert(value, sizes);
        }
        for (op, size) in asked {
            let old = writer.body.result(op, 0);
            let new = writer.value(size);
            if new != old {
                writer.body.replace_all_uses(old, new);
            }
        }
        let is_inside = |value| search::depth(body, value) > 0;
        let is_own = |op: &OpId| tensor::Dim::is(body, *op) && is_inside(body.operand(*op, 0));
        extents.own = extents.of.values().flatten().filter_map(|&size| body.defining_op(size)).filter(is_own).collect();
        extents
    }

    /// The sizes of a tensor that its type does not say; none are known where control flow does not
    /// touch it.
    pub fn sizes(&self, value: ValueId) -> &[ValueId] {
        self.of.get(&value).map_or(&[], Vec::as_slice)
    }

    /// Whether an operation asks the size of a tensor that is defined in a loop or conditional: what
    /// the sizes of a kept tensor are is asked before it is there again.
    pub fn is_own(&self, op: OpId) -> bool {
        self.own.contains(&op)
    }

    /// Whether the sizes of a value are known before an operation around it, the outermost one if none
    /// is given.
    pub fn are_known_before(&self, program: &Program<'_>, value: ValueId, around: Option<OpId>) -> bool {
        let is_closed = !is_open_tensor(program.cx, program.body.ty(value));
        let sizes = self.sizes(value);
        is_closed || !sizes.is_empty() && sizes.iter().all(|&size| is_known_before(program, size, around))
    }
}

/// The tensors with open sizes that loops and conditionals take, give, carry or work on, in program
/// order.
fn touched(cx: &Context, body: &Body) -> Vec<ValueId> {
    let (mut seen, mut found) = (HashSet::new(), Vec::new());
    for op in body.walk(body.root()) {
        let arguments = body.regions(op).iter().filter_map(|&region| body.entry(region));
        let arguments = arguments.flat_map(|block| body.arguments(block).to_vec());
        let is_control = !body.regions(op).is_empty();
        if is_control || body.parent_op(op).is_some() {
            let values = body.operands(op).chain(arguments).chain(body.results(op));
            found.extend(values.filter(|&value| is_open_tensor(cx, body.ty(value)) && seen.insert(value)));
        }
    }
    found
}

/// Writes sizes into a program.
struct Writer<'w> {
    cx: &'w Context,
    body: &'w mut Body,
    made: Vec<Made>,
    written: HashMap<Size, ValueId>,
}

impl Writer<'_> {
    fn value(&mut self, size: Size) -> ValueId {
        if let Some(&known) = self.written.get(&size) {
            return known;
        }
        let value = match size {
            Size::Index(value) => value,
            Size::Number(number) => integer_constant(&mut self.at_start(None), number, Type::INDEX),
            Size::Dim(tensor, dim) => {
                let mut b = self.behind(tensor);
                tensor::build::dim(&mut b, tensor, dim)
            }
            Size::Made(number) => self.made(number as usize),
        };
        self.written.insert(size, value);
        value
    }

    fn made(&mut self, number: usize) -> ValueId {
        let made = self.made[number].clone();
        let of: Vec<ValueId> = made.of().iter().map(|&size| self.value(size)).collect();
        let last = self.last(&of);
        let mut b = match last {
            Some(value) => self.behind(value),
            None => self.at_start(None),
        };
        match made {
            Made::Sum(_) => {
                let first = integer_constant(&mut b, 0, Type::INDEX);
                of.into_iter().fold(first, |sum, size| add(&mut b, sum, size))
            }
            Made::Steps { start, stride, .. } => {
                let [start, stride, zero] =
                    [start, stride, 0].map(|number| integer_constant(&mut b, number, Type::INDEX));
                let rest = sub(&mut b, of[0], start);
                let rest = arith::Maxsi::emit(&mut b, rest, zero);
                if constant_integer(&b, stride) == Some(1) {
                    return rest;
                }
                arith::Ceildivsi::emit(&mut b, rest, stride)
            }
            Made::Padded { edges, .. } => {
                let [edges, zero] = [edges, 0].map(|number| integer_constant(&mut b, number, Type::INDEX));
                let padded = add(&mut b, of[0], edges);
                arith::Maxsi::emit(&mut b, padded, zero)
            }
        }
    }

    /// The one of some values behind which all of them are there: the last one in the innermost block.
    fn last(&self, values: &[ValueId]) -> Option<ValueId> {
        let body = &*self.body;
        let is_behind = |value: ValueId, other: ValueId| match (search::depth(body, value), search::depth(body, other))
        {
            (a, b) if a != b => a > b,
            _ => match (body.defining_op(value), body.defining_op(other)) {
                (Some(op), Some(before)) => body.is_before(before, op),
                (op, _) => op.is_some(),
            },
        };
        values.iter().copied().reduce(|last, value| if is_behind(value, last) { value } else { last })
    }

    /// A builder at the first place where a value is there.
    fn behind(&mut self, value: ValueId) -> Builder<'_> {
        match self.body.value_def(value) {
            ValueDef::Result(op, _) => {
                let loc = self.body.loc(op);
                Builder::new(self.cx, self.body, Point::After(op), loc)
            }
            _ => self.at_start(Some(value)),
        }
    }

    /// A builder at the start of the block of an argument, or of the function.
    fn at_start(&mut self, argument: Option<ValueId>) -> Builder<'_> {
        let block = argument.and_then(|value| self.body.defining_block(value));
        let block = block.or_else(|| self.body.entry(self.body.root())).expect("a function has a block");
        let first = self.body.first_op(block).expect("a block has operations");
        Builder::before(self.cx, self.body, first)
    }
}

/// Takes out what asks for sizes that nobody wants.
pub fn finish(program: &Program<'_>, body: &mut Body) {
    if program.extents.of.is_empty() {
        return;
    }
    let ops: Vec<OpId> = body.walk_all().collect();
    for op in ops.into_iter().rev() {
        let is_index = body.result_count(op) > 0 && body.results(op).all(|value| body.ty(value) == Type::INDEX);
        let is_free = body.def(op).has(Traits::PURE) && body.regions(op).is_empty();
        if is_index && is_free && !body.any_result_used(op) {
            body.erase(op);
        }
    }
}
