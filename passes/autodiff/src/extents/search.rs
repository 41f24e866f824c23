//! Which sizes are the same. Loops are taken to give on the sizes that they get until one is seen
//! that does not; what is left is true of every iteration by induction.

use hashbrown::{HashMap, HashSet};
use ir::interfaces::Loop;
use ir::{BlockId, Body, Context, DYNAMIC, Op, OpId, Type, ValueId, View, constant_of};

use super::table;
use crate::prepare::whiles;
use crate::program::{Kind, kind_of};

/// A size of a tensor.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum Size {
    /// A number.
    Number(i64),
    /// An index of the program.
    Index(ValueId),
    /// What `tensor.dim` says of a tensor.
    Dim(ValueId, usize),
    /// Computed from others: a number of [`Search::made`].
    Made(u32),
}

/// A size that is computed from others.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Made {
    /// All together.
    Sum(Vec<Size>),
    /// Every `stride`-th of so many from `start` on.
    Steps { of: Size, start: i64, stride: i64 },
    /// With so many more at the edges; no less than none.
    Padded { of: Size, edges: i64 },
}

impl Made {
    /// What it is computed from.
    pub fn of(&self) -> &[Size] {
        match self {
            Made::Sum(of) => of,
            Made::Steps { of, .. } | Made::Padded { of, .. } => std::slice::from_ref(of),
        }
    }
}

/// So many names of one size are remembered.
const MAX_NAMES: usize = 4;
/// So often a program is looked at; what is not settled by then counts as varying.
const MAX_ROUNDS: usize = 16;

/// The search for sizes that are the same.
pub struct Search<'s> {
    /// The context.
    pub cx: &'s Context,
    /// The program.
    pub body: &'s Body,
    /// For dimensions whose size the type does not say, what that is, under all its names.
    names: HashMap<(ValueId, usize), Vec<Size>>,
    /// Dimensions of carried tensors that iterations change, and all of them once rounds are over.
    varying: HashSet<(ValueId, usize)>,
    has_changed: bool,
    is_last: bool,
    /// What is computed, by number.
    pub made: Vec<Made>,
    numbers: HashMap<Made, u32>,
}

impl<'s> Search<'s> {
    /// Nothing found yet.
    pub fn new(cx: &'s Context, body: &'s Body) -> Search<'s> {
        let (names, varying, numbers) = (HashMap::new(), HashSet::new(), HashMap::new());
        Search { cx, body, names, varying, has_changed: true, is_last: false, made: Vec::new(), numbers }
    }

    /// Goes through the program until no loop is seen that changes what it was taken to give on.
    pub fn run(&mut self) {
        let entry = self.body.entry(self.body.root()).expect("a function has a block");
        for round in 1.. {
            self.is_last = round > MAX_ROUNDS;
            self.has_changed = false;
            self.names.clear();
            self.block(entry);
            if !self.has_changed || self.is_last {
                return;
            }
        }
    }

    /// All names of a size.
    pub fn names(&self, value: ValueId, dim: usize) -> Vec<Size> {
        match self.shape(value).get(dim) {
            Some(&size) if size != DYNAMIC => vec![Size::Number(size)],
            _ => self.names.get(&(value, dim)).cloned().unwrap_or_else(|| vec![Size::Dim(value, dim)]),
        }
    }

    /// The sizes of a tensor that its type does not say, each by the name that is known first.
    pub fn open_sizes(&self, value: ValueId) -> Vec<Size> {
        let open = |&(_, &size): &(usize, &i64)| size == DYNAMIC;
        self.shape(value).iter().enumerate().filter(open).map(|(dim, _)| self.first(&self.names(value, dim))).collect()
    }

    /// The size that a `tensor.dim` asks for.
    pub fn asked(&self, op: OpId) -> Option<Size> {
        let (tensor, dim) = asks(self.cx, self.body, op)?;
        let is_known = self.names.contains_key(&(tensor, dim));
        is_known.then(|| self.first(&self.names(tensor, dim)))
    }

    /// The number of something made.
    pub fn make(&mut self, made: Made) -> Size {
        let next = self.made.len() as u32;
        let number = *self.numbers.entry(made.clone()).or_insert(next);
        if number == next {
            self.made.push(made);
        }
        Size::Made(number)
    }

    /// An index as a size.
    pub fn of_index(&self, value: ValueId) -> Vec<Size> {
        let number = constant_of(self.cx, self.body, value).and_then(|attr| attr.as_integer(self.cx));
        if let Some(number) = number.and_then(|number| i64::try_from(number).ok()) {
            return vec![Size::Number(number)];
        }
        match self.body.defining_op(value).and_then(|op| asks(self.cx, self.body, op)) {
            Some((tensor, dim)) => self.names(tensor, dim),
            None => vec![Size::Index(value)],
        }
    }

    /// The name that is known first.
    pub fn first(&self, names: &[Size]) -> Size {
        *names.iter().min_by_key(|&&name| self.depth(name)).expect("a size has a name")
    }

    fn depth(&self, size: Size) -> usize {
        match size {
            Size::Number(_) => 0,
            Size::Index(value) | Size::Dim(value, _) => depth(self.body, value),
            Size::Made(number) => {
                self.made[number as usize].of().iter().map(|&size| self.depth(size)).max().unwrap_or(0)
            }
        }
    }

    fn shape(&self, value: ValueId) -> &'s [i64] {
        let ty: Type = self.body.ty(value);
        if ty.is_tensor(self.cx) { ty.shape(self.cx).unwrap_or(&[]) } else { &[] }
    }

    fn open(&self, value: ValueId) -> Vec<usize> {
        self.shape(value).iter().enumerate().filter(|&(_, &size)| size == DYNAMIC).map(|(dim, _)| dim).collect()
    }

    fn set(&mut self, value: ValueId, dim: usize, mut names: Vec<Size>) {
        let mut seen = HashSet::new();
        names.retain(|&name| seen.insert(name));
        names.truncate(MAX_NAMES);
        if names.is_empty() {
            names.push(Size::Dim(value, dim));
        }
        self.names.insert((value, dim), names);
    }

    fn block(&mut self, block: BlockId) {
        for op in self.body.ops(block) {
            match kind_of(self.body, op) {
                Kind::For => {
                    let view = View::new(self.cx, self.body, op);
                    if let Some(hook) = view.def().hooks.loop_like {
                        self.counted(op, hook(view));
                    }
                }
                Kind::While => self.counted(op, whiles::as_loop(self.body, op)),
                Kind::If => self.conditional(op),
                _ => {
                    for (number, result) in self.body.results(op).enumerate() {
                        for dim in self.open(result) {
                            let names = table::names(self, op, number, dim);
                            self.set(result, dim, names);
                        }
                    }
                }
            }
        }
    }

    fn counted(&mut self, op: OpId, counted: Loop) {
        let body = self.body;
        for (at, &carried) in counted.carried.iter().enumerate() {
            for dim in self.open(carried) {
                let given = self.names(counted.inits[at], dim);
                let is_kept = !self.is_last && !self.varying.contains(&(carried, dim));
                let names = |value: ValueId| if is_kept { given.clone() } else { vec![Size::Dim(value, dim)] };
                let (inner, outer) = (names(carried), names(body.result(op, at)));
                self.set(carried, dim, inner);
                self.set(body.result(op, at), dim, outer);
            }
        }
        if let Some(block) = body.entry(counted.body) {
            self.block(block);
        }
        let Some(end) = counted.terminator else { return };
        for (at, &carried) in counted.carried.iter().enumerate() {
            for dim in self.open(carried) {
                let (before, after) = (self.names(counted.inits[at], dim), self.names(body.operand(end, at), dim));
                if !before.iter().any(|name| after.contains(name)) && self.varying.insert((carried, dim)) {
                    self.has_changed = true;
                }
            }
        }
    }

    fn conditional(&mut self, op: OpId) {
        let body = self.body;
        let mut ends = Vec::new();
        for &region in body.regions(op) {
            let Some(block) = body.entry(region) else { continue };
            self.block(block);
            ends.extend(body.terminator(block));
        }
        for (at, result) in body.results(op).enumerate() {
            for dim in self.open(result) {
                let mut names = ends.iter().map(|&end| self.names(body.operand(end, at), dim));
                let first = names.next().unwrap_or_default();
                let rest: Vec<Vec<Size>> = names.collect();
                let is_same = |name: &Size| rest.iter().all(|other| other.contains(name));
                let names = first.into_iter().filter(|name| is_same(name) && self.is_outside(*name, op)).collect();
                self.set(result, dim, names);
            }
        }
    }

    /// Whether a size is known outside of an operation.
    fn is_outside(&self, size: Size, op: OpId) -> bool {
        match size {
            Size::Number(_) => true,
            Size::Index(value) | Size::Dim(value, _) => !self.body.is_defined_inside(value, op),
            Size::Made(number) => self.made[number as usize].of().iter().all(|&size| self.is_outside(size, op)),
        }
    }
}

/// The tensor and the dimension that a `tensor.dim` asks for.
fn asks(cx: &Context, body: &Body, op: OpId) -> Option<(ValueId, usize)> {
    if !tensor::Dim::is(body, op) || !body.ty(body.operand(op, 0)).is_tensor(cx) {
        return None;
    }
    let dim = constant_of(cx, body, body.operand(op, 1))?.as_integer(cx)?;
    Some((body.operand(op, 0), usize::try_from(dim).ok()?))
}

/// How many loops and conditionals are around a value.
pub fn depth(body: &Body, value: ValueId) -> usize {
    let parent = |block: BlockId| body.block_parent(block);
    let first = body.defining_block(value).and_then(parent);
    std::iter::successors(first, |&op| body.parent_op(op)).count()
}
