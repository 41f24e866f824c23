//! What rules build with: operations by their definitions, constants in the shape of a value,
//! elements of tensors without dimensions.

use arith::{CmpF, CmpI};
use ir::{Attr, AttrKind, Context, Dense, Dim, FloatKind, Op, OpDef, Type, ValueId};

use super::Converter;
use crate::mask;

impl Converter<'_, '_> {
    // ---- values ----

    /// An operand of the current operation.
    pub fn operand(&self, index: usize) -> ValueId {
        self.body.operand(self.op(), index)
    }

    /// The operands of the current operation.
    pub fn operands(&self) -> Vec<ValueId> {
        self.body.operands(self.op()).collect()
    }

    /// The type of a result of the current operation.
    pub fn result_type(&self, index: usize) -> Type {
        self.body.ty(self.body.result(self.op(), index))
    }

    /// Integers of an attribute of the current operation.
    pub fn ints(&self, name: &str) -> Vec<i64> {
        self.view().attr(name).and_then(|attr| attr.as_ints(self.cx)).unwrap_or(&[]).to_vec()
    }

    // ---- operations ----

    /// An operation whose result type follows from its operands.
    pub fn emit(&mut self, def: &'static OpDef, operands: &[ValueId]) -> ValueId {
        let mut builder = self.builder();
        let op = builder.build(def, operands.to_vec(), None, Vec::new());
        self.body.result(op, 0)
    }

    /// A function of numbers; of `bf16` it is computed in `f32` and rounded, as XLA does.
    pub fn in_wide(&mut self, operands: &[ValueId], build: impl FnOnce(&mut Self, &[ValueId]) -> ValueId) -> ValueId {
        if self.element(operands[0]) != Type::BF16 {
            return build(self, operands);
        }
        let operands: Vec<ValueId> =
            operands.iter().map(|&value| self.convert_by(arith::Extf::DEF, value, Type::F32)).collect();
        let value = build(self, &operands);
        if self.element(value) == Type::F32 { self.rounded(value, Type::BF16) } else { value }
    }

    /// A number rounded to a narrower type. Where a program itself widens it again, XLA takes what
    /// it was before; between two operations on `bf16` it is rounded.
    pub fn rounded(&mut self, value: ValueId, element: Type) -> ValueId {
        let narrow = self.narrowed(value, element);
        if element == Type::BF16 && narrow != value {
            self.wide.insert(narrow, value);
        }
        narrow
    }

    /// A number rounded to a narrower type, which stays rounded.
    pub fn narrowed(&mut self, value: ValueId, element: Type) -> ValueId {
        if self.element(value) == element {
            return value;
        }
        self.convert_by(arith::Truncf::DEF, value, element)
    }

    /// A comparison of floats.
    pub fn cmpf(&mut self, predicate: CmpF, lhs: ValueId, rhs: ValueId) -> ValueId {
        arith::Cmpf::emit(&mut self.builder(), lhs, rhs, predicate)
    }

    /// A comparison of integers.
    pub fn cmpi(&mut self, predicate: CmpI, lhs: ValueId, rhs: ValueId) -> ValueId {
        arith::Cmpi::emit(&mut self.builder(), lhs, rhs, predicate)
    }

    // ---- constants ----

    /// A constant by its attribute.
    pub fn constant(&mut self, attr: Attr) -> ValueId {
        arith::Constant::emit(&mut self.builder(), attr)
    }

    /// A constant of some type, all of whose elements have these bits.
    pub fn bits(&mut self, ty: Type, bits: u64) -> ValueId {
        let attr = splat(self, ty, bits);
        self.constant(attr)
    }

    /// An integer in the type of a value.
    pub fn int_like(&mut self, value: ValueId, number: i128) -> ValueId {
        let ty = self.ty(value);
        self.bits(ty, number as u64)
    }

    /// A float in the type of a value.
    pub fn float_like(&mut self, value: ValueId, number: f64) -> ValueId {
        let ty = self.ty(value);
        let kind = ty.element(self.cx).float_kind(self.cx).unwrap_or(FloatKind::F64);
        self.bits(ty, ir::floats::encode(kind, number))
    }

    /// An index.
    pub fn index(&mut self, number: i64) -> ValueId {
        let attr = self.cx.integer(number.into(), Type::INDEX);
        self.constant(attr)
    }

    /// The bits that all elements of a value have, if that is known.
    pub fn splat_bits(&self, value: ValueId) -> Option<u64> {
        // A few operations that only repeat or reshape may stand between.
        let mut op = self.body.defining_op(value)?;
        for _ in 0..4 {
            let def = self.body.def(op);
            if def == arith::Constant::DEF || def == stablehlo::Constant::DEF {
                return bits_of(self.cx, self.body.attr_of(self.cx, op, "value")?);
            }
            let is_same = def == tensor::Broadcast::DEF
                || def == tensor::Splat::DEF
                || def == tensor::Reshape::DEF
                || def == stablehlo::BroadcastInDim::DEF
                || def == stablehlo::Reshape::DEF
                || (def == tensor::FromElements::DEF && self.body.operand_count(op) == 1);
            op = self.body.defining_op(self.body.operands(op).next().filter(|_| is_same)?)?;
        }
        None
    }

    /// The integer that all elements of a value are, if that is known.
    pub fn known_int(&self, value: ValueId, unsigned: bool) -> Option<i128> {
        let width = self.element(value).width(self.cx).filter(|_| self.element(value).is_integer(self.cx))?;
        let bits = self.splat_bits(value)? & mask(width);
        let negative = !unsigned && width > 1 && bits >> (width - 1) & 1 == 1;
        Some(if negative { i128::from(bits) - (1 << width) } else { bits.into() })
    }

    // ---- elements ----

    /// The element of a tensor without dimensions.
    pub fn scalar(&mut self, value: ValueId) -> ValueId {
        if let Some(bits) = self.splat_bits(value) {
            let element = self.element(value);
            return self.bits(element, bits);
        }
        if let Some(from) = tensor::FromElements::defining(self.body, value) {
            return self.body.operand(from.id(), 0);
        }
        self.emit(tensor::Extract::DEF, &[value])
    }

    /// The element of a tensor without dimensions, as an index.
    pub fn scalar_index(&mut self, value: ValueId, unsigned: bool) -> ValueId {
        if let Some(number) = self.known_int(value, unsigned).and_then(|number| i64::try_from(number).ok()) {
            return self.index(number);
        }
        let scalar = self.scalar(value);
        if let Some(cast) = arith::IndexCast::defining(self.body, scalar) {
            let from = self.body.operand(cast.id(), 0);
            if self.body.ty(from) == Type::INDEX {
                return from;
            }
        }
        let def = if unsigned { arith::IndexCastui::DEF } else { arith::IndexCast::DEF };
        self.convert_by(def, scalar, Type::INDEX)
    }

    /// A tensor without dimensions.
    pub fn tensor_of(&mut self, scalar: ValueId) -> ValueId {
        let ty = self.cx.tensor(&[], self.ty(scalar));
        self.make(tensor::FromElements::DEF, &[scalar], ty, Vec::new())
    }

    /// An index as a tensor without dimensions of integers.
    pub fn tensor_of_index(&mut self, index: ValueId, element: Type) -> ValueId {
        let number = self.convert_by(arith::IndexCast::DEF, index, element);
        self.tensor_of(number)
    }

    /// A tensor without dimensions in another shape.
    pub fn stretch(&mut self, value: ValueId, shape: &[Dim]) -> ValueId {
        if shape.is_empty() {
            return value;
        }
        let ty = self.cx.tensor(shape, self.element(value));
        if let Some(bits) = self.splat_bits(value) {
            return self.bits(ty, bits);
        }
        let dims = self.cx.ints(&[]);
        self.make(tensor::Broadcast::DEF, &[value], ty, vec![("dims", dims)])
    }
}

/// The bits of a number, or of all elements if they are equal.
fn bits_of(cx: &Context, attr: Attr) -> Option<u64> {
    match attr.kind(cx) {
        AttrKind::Dense(dense) => {
            let count = dense.ty.element_count(cx).filter(|&count| count > 0)? as usize;
            let first = dense.element(cx, 0);
            let count = if dense.splat { 1 } else { count };
            (1..count).all(|at| dense.element(cx, at) == first).then_some(first)
        }
        AttrKind::Integer(number, ty) => Some(*number as u64 & mask(ty.width(cx)?)),
        AttrKind::Float(bits, _) => Some(*bits),
        _ => None,
    }
}

/// The attribute of a constant, all of whose elements have these bits.
fn splat(c: &Converter<'_, '_>, ty: Type, bits: u64) -> Attr {
    let cx = c.cx;
    let element = ty.element(cx);
    if ty.shape(cx).is_none() {
        return match element.is_float(cx) {
            true => cx.attr(AttrKind::Float(bits & mask(element.width(cx).unwrap_or(64)), ty)),
            false => cx.integer(bits as i64 as i128, ty),
        };
    }
    let bits = bits & mask(element.width(cx).unwrap_or(64));
    let bytes = element.bytes(cx).unwrap_or(8).min(8) as usize;
    let data = bits.to_le_bytes()[..bytes].to_vec();
    cx.attr(AttrKind::Dense(Dense { ty, data: data.into(), splat: true }))
}
