//! The state of the emission: where values are, and what was computed already.

use hashbrown::{HashMap, HashSet};
use ir::{Attr, AttrDict, Body, Builder, CloneMap, Context, Loc, Op, OpDef, OpId, OpSpec, Point, Type, ValueId, View};

use super::roles::Role;
use super::{Global, LowerTensorToLoops};

/// Where the elements of a tensor of the old program are in the new one.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// In a register: all dimensions are fixed by the loops around.
    Value(ValueId),
    /// In a memref, which has these dimensions of the tensor; loops around fix the others.
    Buffer { memref: ValueId, kept: Vec<usize> },
}

/// The lowering of one function.
pub(crate) struct Lowerer<'a> {
    pub cx: &'a Context,
    /// The function as it was.
    pub old: &'a Body,
    /// Whether to fuse.
    pub fuse: bool,
    /// Whether to check that sizes fit which only run time tells.
    pub check_sizes: bool,
    /// What became of values that are no tensors.
    pub scalars: CloneMap,
    /// Where tensors are; those that are read lazily are not there.
    pub places: HashMap<ValueId, Place>,
    /// The memrefs into which values go that are to be somewhere in particular.
    pub destinations: HashMap<ValueId, ValueId>,
    /// Elements that were computed, by the blocks that are being written, outermost first.
    scopes: Vec<HashMap<(ValueId, Vec<ValueId>), ValueId>>,
    /// Sizes that were computed, by the blocks that are being written, outermost first.
    pub extents: Vec<HashMap<(ValueId, usize), memref::Size>>,
    /// The least and the greatest value that indices of loops take, where that is known.
    pub ranges: HashMap<ValueId, (i64, i64)>,
    constants: HashMap<(Attr, Type), ValueId>,
    /// Buffers made here, to be given back.
    pub buffers: Vec<ValueId>,
    /// Tensors whose memory is handed over at the end of the block that makes it: it is made there.
    pub handed: HashSet<ValueId>,
    /// The operation of the outermost block that is being filled.
    pub outermost: Option<OpId>,
    /// Names of symbols that are taken.
    pub names: &'a mut HashSet<String>,
    pub globals: Vec<Global>,
    pub remarks: Vec<(Loc, String)>,
}

impl<'a> Lowerer<'a> {
    pub fn new(
        cx: &'a Context,
        old: &'a Body,
        options: &LowerTensorToLoops,
        names: &'a mut HashSet<String>,
    ) -> Lowerer<'a> {
        Lowerer {
            cx,
            old,
            fuse: options.fuse,
            check_sizes: options.check_sizes,
            scalars: CloneMap::default(),
            places: HashMap::new(),
            destinations: HashMap::new(),
            scopes: vec![HashMap::new()],
            extents: vec![HashMap::new()],
            ranges: HashMap::new(),
            constants: HashMap::new(),
            buffers: Vec::new(),
            handed: HashSet::new(),
            outermost: None,
            names,
            globals: Vec::new(),
            remarks: Vec::new(),
        }
    }

    // ---- the old program ----

    /// A view of an operation of the old program.
    pub fn view(&self, op: OpId) -> View<'a> {
        View::new(self.cx, self.old, op)
    }

    /// Whether a value of the old program is a tensor.
    pub fn is_tensor(&self, value: ValueId) -> bool {
        is_tensor(self.cx, self.old, value)
    }

    /// The sizes of a tensor of the old program.
    pub fn shape(&self, value: ValueId) -> &'a [ir::Dim] {
        self.old.ty(value).shape(self.cx).unwrap_or(&[])
    }

    /// The rank of a tensor of the old program.
    pub fn rank(&self, value: ValueId) -> usize {
        self.shape(value).len()
    }

    /// The element type of a tensor of the old program.
    pub fn element_type(&self, value: ValueId) -> Type {
        self.old.ty(value).element(self.cx)
    }

    /// An integer list attribute of an operation.
    pub fn ints(&self, op: OpId, name: &str) -> &'a [i64] {
        self.view(op).attr(name).and_then(|attr| attr.as_ints(self.cx)).unwrap_or(&[])
    }

    /// An integer attribute of an operation.
    pub fn int(&self, op: OpId, name: &str) -> i64 {
        let attr = self.view(op).attr(name).and_then(|attr| attr.as_integer(self.cx));
        attr.map_or(0, |number| number as i64)
    }

    /// Whether an attribute of an operation is there.
    pub fn flag(&self, op: OpId, name: &str) -> bool {
        self.view(op).attr(name).is_some()
    }

    /// The values of the operands of an operation that belong to a slot of its definition.
    pub fn slot(&self, op: OpId, slot: usize) -> Vec<ValueId> {
        let range = self.old.operand_group(self.cx, op, slot);
        range.map(|index| self.old.operand(op, index)).collect()
    }

    /// What an operation is to the lowering.
    pub fn role(&self, op: OpId) -> Option<Role> {
        super::roles::role(self.cx, self.old, op)
    }

    // ---- the new program ----

    /// What a value that is no tensor became.
    pub fn scalar(&self, value: ValueId) -> ValueId {
        self.scalars.get(value).unwrap_or_else(|| panic!("a scalar is used before it was lowered"))
    }

    /// A constant; each is made once, at the start of the function.
    pub fn constant(&mut self, b: &mut Builder<'_>, attr: Attr, ty: Type) -> ValueId {
        if let Some(&value) = self.constants.get(&(attr, ty)) {
            return value;
        }
        let entry = b.body.entry(b.body.root()).expect("a function has a block");
        let point = std::mem::replace(&mut b.point, Point::Start(entry));
        let value = b.constant(attr, ty).expect("arith has constants of numbers");
        b.point = point;
        self.constants.insert((attr, ty), value);
        value
    }

    /// An index constant.
    pub fn index(&mut self, b: &mut Builder<'_>, value: i64) -> ValueId {
        self.integer(b, value.into(), Type::INDEX)
    }

    /// An integer constant.
    pub fn integer(&mut self, b: &mut Builder<'_>, value: i128, ty: Type) -> ValueId {
        let attr = self.cx.integer(value, ty);
        self.constant(b, attr, ty)
    }

    /// A zero of a number type.
    pub fn zero(&mut self, b: &mut Builder<'_>, ty: Type) -> ValueId {
        let attr = if ty.is_float(self.cx) { self.cx.float(0.0, ty) } else { self.cx.integer(0, ty) };
        self.constant(b, attr, ty)
    }

    /// Makes an operation with one result.
    pub fn emit(
        &mut self,
        b: &mut Builder<'_>,
        def: &'static OpDef,
        operands: &[ValueId],
        ty: Type,
        attrs: AttrDict,
    ) -> ValueId {
        let op = b.insert(OpSpec { attrs, operands: operands.to_vec(), results: vec![ty], ..OpSpec::new(def, b.loc) });
        b.body.result(op, 0)
    }

    /// Makes an operation whose result has the type of its first operand, without attributes.
    pub fn like<O: Op>(&mut self, b: &mut Builder<'_>, operands: &[ValueId]) -> ValueId {
        let ty = b.ty(operands[0]);
        self.emit(b, O::DEF, operands, ty, AttrDict::EMPTY)
    }

    // ---- what was computed ----

    /// An element that was computed in a block around.
    pub fn known(&self, value: ValueId, indices: &[ValueId]) -> Option<ValueId> {
        // Looked up by reference would need a key type of its own; indices are few.
        let key = (value, indices.to_vec());
        self.scopes.iter().rev().find_map(|scope| scope.get(&key).copied())
    }

    /// Keeps an element for what follows in this block.
    pub fn remember(&mut self, value: ValueId, indices: &[ValueId], element: ValueId) {
        let scope = self.scopes.last_mut().expect("there is a scope");
        scope.insert((value, indices.to_vec()), element);
    }

    /// Opens a block: what is computed in it is not known behind it.
    pub fn open(&mut self) {
        self.scopes.push(HashMap::new());
        self.extents.push(HashMap::new());
    }

    /// Closes a block.
    pub fn close(&mut self) {
        self.scopes.pop();
        self.extents.pop();
    }

    // ---- buffers ----

    /// Makes a buffer of given sizes, outside of all loops where its sizes are known there: they
    /// are numbers, or sizes of memrefs from outside.
    pub fn allocate(&mut self, b: &mut Builder<'_>, sizes: &[memref::Size], element: Type) -> ValueId {
        let is_size = |value: &ValueId| {
            let op = b.body.defining_op(*value);
            op.is_some_and(|op| memref::Dim::is(b.body, op)) && self.is_from_outside(b, *value)
        };
        let outside = self.outermost.filter(|_| sizes.iter().filter_map(|&size| size_value(size)).all(|v| is_size(&v)));
        let point = outside.map(|op| std::mem::replace(&mut b.point, Point::Before(op)));
        let buffer = self.allocate_here(b, sizes, element);
        if let Some(point) = point {
            b.point = point;
        }
        buffer
    }

    /// Makes a buffer of given sizes in this block.
    pub fn allocate_here(&mut self, b: &mut Builder<'_>, sizes: &[memref::Size], element: Type) -> ValueId {
        let shape: Vec<i64> = sizes.iter().map(|size| size_dim(*size)).collect();
        let dynamic: Vec<ValueId> = sizes.iter().filter_map(|size| size_value(*size)).collect();
        let ty = self.cx.memref(&shape, element);
        let buffer = memref::alloc(b, ty, &dynamic);
        self.buffers.push(buffer);
        buffer
    }

    /// Whether a value of the new program is there before the outermost operation that is being
    /// filled: it stands in the same block, before it.
    pub fn is_from_outside(&self, b: &Builder<'_>, value: ValueId) -> bool {
        let Some((op, block)) = self.outermost.and_then(|op| Some((op, b.body.block_of(op)?))) else { return false };
        let is_before = |maker: Option<OpId>| maker.is_none_or(|maker| b.body.is_before(maker, op));
        b.body.defining_block(value) == Some(block) && is_before(b.body.defining_op(value))
    }

    /// Says that all elements of a tensor are in a memref.
    pub fn place_in(&mut self, value: ValueId, memref: ValueId) {
        let kept = (0..self.rank(value)).collect();
        self.places.insert(value, Place::Buffer { memref, kept });
    }

    /// A name for a symbol that nothing has.
    pub fn fresh_symbol(&mut self) -> String {
        let base = self.old.symbol_name(self.cx).unwrap_or("constant");
        let mut number = self.globals.len();
        loop {
            let name = format!("{base}.constant{number}");
            if self.names.insert(name.clone()) {
                return name;
            }
            number += 1;
        }
    }
}

/// The dimension of a type for a size.
pub(crate) fn size_dim(size: memref::Size) -> i64 {
    match size {
        memref::Size::Known(number) => number,
        memref::Size::Value(_) => ir::DYNAMIC,
    }
}

/// The value of a size that is not known now.
pub(crate) fn size_value(size: memref::Size) -> Option<ValueId> {
    match size {
        memref::Size::Known(_) => None,
        memref::Size::Value(value) => Some(value),
    }
}

/// Whether a value is a tensor.
pub(crate) fn is_tensor(cx: &Context, body: &Body, value: ValueId) -> bool {
    body.ty(value).is_tensor(cx)
}
