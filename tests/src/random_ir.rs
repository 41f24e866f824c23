//! Random operations of every registered kind, made from nothing but their definitions.
//!
//! Types, attributes, regions and successors are mostly chosen so that they fit the slots, and
//! now and then so that they do not. So many programs are valid, and those that are not are wrong
//! in ways that texts rarely show: there is no hook that may rely on what the verifier checks
//! before the verifier has run.

use std::collections::HashMap;

use ir::def::{Arity, AttrSlot, AttrSyntax, Presence, Slot, SlotRef, TypeRule};
use ir::syntax::{ParseOptions, parse_module};
use ir::{
    Attr, AttrDict, BlockId, Body, Context, Infer, Loc, LocKind, NamedAttr, OpDef, OpId, OpSpec, Point, RegionId, Sink,
    Traits, Type, ValueId,
};

use crate::Random;

/// The types that values have.
const TYPES: &str = "i1, i8, i32, i64, ui8, si16, i128, index, f16, bf16, f32, f64, complex<f32>, none, tuple<f32, i1>, \
    tf32, f80, f128, f8E5M2, f8E4M3FN, f8E4M3FNUZ, f8E8M0FNU, f6E2M3FN, f4E2M1FN, vector<4xf8E5M2>, tensor<4xf4E2M1FN>, \
    tensor<4xf128>, memref<4xf8E4M3FNUZ>, vector<4xf32>, vector<4xi32>, vector<4xi1>, vector<2x4xf64>, vector<[4]xf32>, vector<f32>, \
    tensor<f32>, tensor<4xf32>, tensor<4x8xf32>, tensor<?xf32>, tensor<4xi32>, tensor<4xi1>, tensor<0x4xi64>, \
    tensor<2xindex>, tensor<*xf32>, tensor<2x3x4x5xf32>, \
    memref<f32>, memref<4xf32>, memref<?xf32>, memref<?x?xi32>, memref<4xindex>, memref<4xi1>, memref<4x8xf32>, \
    memref<4xf32, 1>, memref<4x4xf32, strided<[8, ?], offset: ?>>, memref<*xf32>, memref<4xf32, affine_map<(d0) -> (d0)>>, \
    () -> (), (f32) -> f32, !llvm.ptr, !llvm.struct<(i32, f32)>, !llvm.array<4 x f32>, !llvm.array<2 x array<3 x i8>>";

/// The attributes that operations have, beside those that their slots name.
const ATTRS: &str = "unit, 0, 1, -1, 7 : i32, 2 : index, 9223372036854775807, -128 : i8, true, 1.5 : f32, 0.0, \
    0x7F800000 : f32, -0.0 : f64, \"\", \"f\", \"odd \\22name\\0A\", f32, memref<4xf32>, (f32) -> f32, () -> (), @f, \
    @nobody, @a::@b, [], [0], [1, 0], [\"a\", @f], [[0, 1], []], {}, {a = 1, b = \"c\"}, array<i64>, array<i64: 0>, \
    array<i64: 1, 0>, array<i64: -1, 9223372036854775807>, array<i32: 1, 0>, array<i32: 1>, array<i1: true, false>, \
    1.5 : f128, 0x7FFF8000000000000000 : f80, 0.5 : f8E4M3FN, 0x80 : f8E5M2FNUZ, 1.0 : f4E2M1FN, \"s\" : i32, \
    array<i128: -1>, array<f8E5M2: 1.0, 0.5>, dense<[1.0, 2.0, 0.5, 0.0]> : tensor<4xf4E2M1FN>, \
    dense<0.1> : tensor<4xf128>, dense<[\"a\", \"b\"]> : tensor<2x!d.s>, sparse<[[0], [2]], [1.5, 2.5]> : tensor<4xf32>, \
    sparse<> : tensor<4xi32>, dense_resource<nobody> : tensor<4xf32>, distinct[0]<1>, distinct[1]<>, \
    affine_set<(d0)[s0] : (d0 - s0 >= 0, d0 == 2)>, array<f32: 1.0>, dense<1.0> : tensor<4xf32>, dense<[1, 2, 3, 4]> : tensor<4xi32>, dense<true> : vector<4xi1>, \
    dense<> : tensor<0x4xi64>, dense<0.5> : vector<4xf32>, dense<2> : tensor<2xindex>, affine_map<(d0) -> (d0)>, \
    affine_map<(d0, d1)[s0] -> (d1 + s0, d0 floordiv 2)>, strided<[1], offset: ?>, #arith.fastmath<fast>, \
    #arith.overflow<nsw>, loc(unknown), loc(\"f\":1:2)";

/// Makes random programs.
pub struct Generator<'c> {
    cx: &'c Context,
    random: Random,
    types: Vec<Type>,
    attrs: Vec<Attr>,
    ops: Vec<&'static OpDef>,
    /// The values that may be used at the place where we are.
    values: Vec<ValueId>,
}

/// How deep regions nest.
const DEPTH: usize = 2;

impl<'c> Generator<'c> {
    /// A generator for the dialects of a context.
    pub fn new(cx: &'c Context) -> Generator<'c> {
        let text = format!("func.func private @f({TYPES})");
        let module = read(cx, &text);
        let (_, function) = module.bodies().next().expect("there is a function");
        let ty = function.attr(cx, "function_type").and_then(|attr| attr.as_type(cx)).expect("functions have a type");
        let types = ty.as_function(cx).expect("it is a function type").0.to_vec();
        let mut module = read(cx, &format!("module attributes {{ft.all = [{ATTRS}]}} {{}}"));
        let all = module.attr(cx, "ft.all").and_then(|attr| attr.as_array(cx).map(<[Attr]>::to_vec));
        module.attrs = AttrDict::EMPTY;
        let ops = cx.registry().ops().collect();
        Generator { cx, random: Random(0), types, attrs: all.expect("a list"), ops, values: Vec::new() }
    }

    /// A module with an operation of a kind in it, and a few others.
    pub fn module(&mut self, def: &'static OpDef, seed: u64) -> Body {
        let cx = self.cx;
        self.random = Random(seed);
        let mut module = Body::new(self.def("builtin.module"), AttrDict::EMPTY, Loc::UNKNOWN, 1);
        let top = module.add_block(module.root(), &[]);
        if def.has(Traits::ISOLATED) || def.has(Traits::SYMBOL) {
            self.values.clear();
            self.op(&mut module, top, def, 0);
        }
        let ty = cx.function(&self.types, &[]);
        let entry = |name, attr| NamedAttr { name: cx.name(name), attr, inherent: true };
        let attrs = cx.dict(vec![entry("sym_name", cx.string("f")), entry("function_type", cx.type_attr(ty))]);
        let spec = OpSpec { attrs, regions: 1, ..OpSpec::new(self.def("func.func"), Loc::UNKNOWN) };
        let function = module.create(spec);
        module.insert(function, Point::End(top));
        let body = module.nested_mut(function).expect("functions own a body");
        let block = body.add_block(body.root(), &self.types);
        self.values = body.arguments(block).to_vec();
        for _ in 0..1 + self.random.below(2) {
            if !def.has(Traits::TERMINATOR) || self.one_in(8) {
                self.op(body, block, def, 0);
            }
        }
        let under_test = def.has(Traits::TERMINATOR) && self.one_in(2);
        let end = if under_test { def } else { self.def("func.return") };
        self.end(body, block, end);
        module
    }

    fn def(&self, name: &str) -> &'static OpDef {
        self.cx.registry().op(name).unwrap_or_else(|| panic!("{name} is not registered"))
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.random.below(count) == 0
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.random.below(items.len())]
    }

    /// A terminator; one that returns gives nothing, mostly.
    fn end(&mut self, body: &mut Body, block: BlockId, def: &'static OpDef) {
        if def.has(Traits::RETURN) && !self.one_in(6) {
            let op = body.create(OpSpec::new(def, Loc::UNKNOWN));
            body.insert(op, Point::End(block));
        } else {
            self.op(body, block, def, DEPTH);
        }
    }

    /// An operation at the end of a block.
    fn op(&mut self, body: &mut Body, block: BlockId, def: &'static OpDef, depth: usize) -> OpId {
        let cx = self.cx;
        let mut attrs = self.attributes(def);
        let mut types = Types { attrs: &attrs, known: HashMap::new() };
        let (mut operands, mut sizes) = (Vec::new(), Vec::new());
        for (index, slot) in def.operands.iter().enumerate() {
            let count = self.count(slot);
            for _ in 0..count {
                let ty = self.slot_type(def, SlotRef::Operand(index), &mut types, 0);
                operands.push(self.value(body, ty));
            }
            sizes.push(count as i64);
        }
        let mut results = Vec::new();
        for (index, slot) in def.results.iter().enumerate() {
            for _ in 0..self.count(slot) {
                results.push(self.slot_type(def, SlotRef::Result(index), &mut types, 0));
            }
        }
        if def.has_operand_segments() && !self.one_in(20) {
            attrs.push(NamedAttr { name: cx.name("operandSegmentSizes"), attr: cx.ints32(&sizes), inherent: true });
        }
        let attrs = cx.dict(attrs);
        if let Some(infer) = def.hooks.infer {
            let operands: Vec<Type> = operands.iter().map(|&value| body.ty(value)).collect();
            // Asked even if the operands do not fit: so does the parser.
            if let Ok(types) = infer(&Infer { cx, def, operands: &operands, attrs })
                && !self.one_in(10)
            {
                results = types;
            }
        }
        let mut regions = def.regions.len();
        if def.regions.last().is_some_and(|slot| slot.variadic) {
            regions = (regions + self.random.below(3)).saturating_sub(1);
        }
        let region = body.block_parent(block).and_then(|parent| body.regions(parent).first().copied());
        let region = body.region_of(block).or(region);
        let targets: Vec<BlockId> = region.map(|region| body.blocks(region).collect()).unwrap_or_default();
        let successors = def.successors.iter().map(|_| self.pick(&targets)).collect();
        let loc = self.location();
        let op = body.create(OpSpec { def, loc, attrs, operands, results, regions, successors });
        body.insert(op, Point::End(block));
        if let Some(nested) = body.nested(op) {
            let mut nested = nested.clone();
            let outside = std::mem::take(&mut self.values);
            for region in nested.roots().to_vec() {
                self.region(&mut nested, region, def, &[], depth);
            }
            self.values = outside;
            body.set_nested(op, nested);
        } else {
            let types: Vec<Type> = body.operands(op).map(|value| body.ty(value)).collect();
            for region in body.regions(op).to_vec() {
                self.region(body, region, def, &types, depth);
            }
        }
        for value in body.results(op) {
            if self.one_in(3) {
                let name = self.pick(&["x", "0", "7", "arg0", "x_0", "odd name", "", "c1", "-", "12ab"]);
                body.name_value(cx, value, name);
            }
            self.values.push(value);
        }
        op
    }

    fn count(&mut self, slot: &Slot) -> usize {
        match slot.arity {
            Arity::One if self.one_in(60) => self.random.below(3),
            Arity::One => 1,
            Arity::Optional => self.random.below(2),
            Arity::Variadic => self.pick(&[0, 0, 0, 1, 1, 2, 3]),
        }
    }

    /// A value of a type, if there is one.
    fn value(&mut self, body: &Body, ty: Type) -> ValueId {
        let fitting: Vec<ValueId> = self.values.iter().copied().filter(|&value| body.ty(value) == ty).collect();
        let values = if fitting.is_empty() { self.values.clone() } else { fitting };
        self.pick(&values)
    }

    // ---- types ----

    /// A type for a slot: what its rule says, or one that fits.
    fn slot_type(&mut self, def: &'static OpDef, at: SlotRef, types: &mut Types<'_>, depth: usize) -> Type {
        if let Some(&ty) = types.known.get(&key(at)) {
            return ty;
        }
        if self.one_in(25) {
            return self.any_type();
        }
        let slot = match at {
            SlotRef::Operand(index) => &def.operands[index],
            SlotRef::Result(index) => &def.results[index],
        };
        let cx = self.cx;
        let ty = match slot.rule {
            // Rules may go round in a circle.
            Some(TypeRule::Same(other)) if depth < 4 => self.slot_type(def, other, types, depth + 1),
            Some(TypeRule::ElementOf(other)) if depth < 4 => self.slot_type(def, other, types, depth + 1).element(cx),
            Some(TypeRule::BoolLike(other)) if depth < 4 => {
                self.slot_type(def, other, types, depth + 1).with_element(cx, Type::I1)
            }
            Some(TypeRule::OfAttr(index)) => {
                let entry = types.attrs.iter().find(|entry| entry.name.str(cx) == def.attrs[index].name);
                entry.and_then(|entry| entry.attr.ty(cx)).unwrap_or(Type::I32)
            }
            _ => slot.constraint.only.unwrap_or_else(|| {
                let fits = slot.constraint.holds;
                let fitting: Vec<Type> = self.types.iter().copied().filter(|&ty| fits(cx, ty)).collect();
                if fitting.is_empty() { self.any_type() } else { self.pick(&fitting) }
            }),
        };
        types.known.insert(key(at), ty);
        ty
    }

    fn any_type(&mut self) -> Type {
        self.types[self.random.below(self.types.len())]
    }

    // ---- attributes ----

    fn attributes(&mut self, def: &'static OpDef) -> Vec<NamedAttr> {
        let cx = self.cx;
        let mut attrs = Vec::new();
        for slot in def.attrs {
            let is_there = match slot.presence {
                Presence::Required => !self.one_in(40),
                _ => self.one_in(3),
            };
            if is_there && slot.name != "operandSegmentSizes" {
                let attr = self.attribute(slot);
                // A default that is written out need not stay so.
                if !matches!(slot.presence, Presence::Default(make) if make(cx) == attr) {
                    attrs.push(NamedAttr { name: cx.name(slot.name), attr, inherent: true });
                }
            }
        }
        if self.one_in(8) {
            let name = self.pick(&["tag", "ft.name", "odd name", "value"]);
            if def.attr_slot(name).is_none() {
                attrs.push(NamedAttr { name: cx.name(name), attr: self.any_attr(), inherent: false });
            }
        }
        attrs
    }

    fn attribute(&mut self, slot: &AttrSlot) -> Attr {
        let cx = self.cx;
        if self.one_in(40) {
            return self.any_attr();
        }
        if let AttrSyntax::Keyword(words) = slot.constraint.syntax {
            let (_, number) = self.pick(words.cases);
            return cx.integer(i128::from(number), words.ty);
        }
        let fits = slot.constraint.holds;
        let fitting: Vec<Attr> = self.attrs.iter().copied().filter(|&attr| fits(cx, attr)).collect();
        if fitting.is_empty() { self.any_attr() } else { self.pick(&fitting) }
    }

    fn any_attr(&mut self) -> Attr {
        self.attrs[self.random.below(self.attrs.len())]
    }

    // ---- regions and locations ----

    fn region(&mut self, body: &mut Body, region: RegionId, def: &'static OpDef, types: &[Type], depth: usize) {
        if self.one_in(12) {
            return;
        }
        let mark = self.values.len();
        let blocks = if self.one_in(8) { 1 + self.random.below(3) } else { 1 };
        let indices = self.random.below(3);
        let arguments = match self.random.below(4) {
            0 | 1 => vec![],
            2 => vec![Type::INDEX; indices],
            _ => types.to_vec(),
        };
        let blocks: Vec<BlockId> = (0..blocks).map(|_| body.add_block(region, &arguments)).collect();
        for &block in &blocks {
            self.values.extend(body.arguments(block).iter().copied());
        }
        for &block in &blocks {
            for _ in 0..self.random.below(3) {
                let other = self.ops[self.random.below(self.ops.len())];
                let fits = !other.has(Traits::TERMINATOR) && !other.has(Traits::ISOLATED) && !self.values.is_empty();
                if depth < DEPTH && fits {
                    self.op(body, block, other, depth + 1);
                }
            }
            if def.has(Traits::NO_TERMINATOR) || self.values.is_empty() {
                continue;
            }
            let of_dialect = |other: &&OpDef| other.has(Traits::TERMINATOR) && other.dialect() == def.dialect();
            let fitting: Vec<&'static OpDef> = self.ops.iter().copied().filter(of_dialect).collect();
            let all: Vec<&'static OpDef> = self.ops.iter().copied().filter(|def| def.has(Traits::TERMINATOR)).collect();
            let end = if fitting.is_empty() || self.one_in(8) { self.pick(&all) } else { self.pick(&fitting) };
            self.end(body, block, end);
        }
        self.values.truncate(mark);
    }

    fn location(&mut self) -> Loc {
        let cx = self.cx;
        let file = cx.loc(LocKind::File { file: cx.name("a \"b\".mlir"), line: 3, column: 7 });
        match self.random.below(8) {
            0 => file,
            1 => cx.loc(LocKind::Named(cx.name("name"), file)),
            2 => cx.loc(LocKind::CallSite { callee: file, caller: Loc::UNKNOWN }),
            3 => cx.loc(LocKind::Fused([file, Loc::UNKNOWN].into(), None)),
            4 => cx.loc(LocKind::Fused([file].into(), Some(cx.string("meta")))),
            _ => Loc::UNKNOWN,
        }
    }
}

/// What is known of the types of an operation that is being made.
struct Types<'a> {
    attrs: &'a [NamedAttr],
    known: HashMap<(bool, usize), Type>,
}

fn key(slot: SlotRef) -> (bool, usize) {
    match slot {
        SlotRef::Operand(index) => (false, index),
        SlotRef::Result(index) => (true, index),
    }
}

fn read(cx: &Context, text: &str) -> Body {
    let mut sink = Sink::new(cx);
    let module = parse_module(cx, "<random>", text, &ParseOptions::default(), &mut sink);
    module.unwrap_or_else(|_| panic!("{:?}\n{text}", sink.diagnostics()))
}
