//! What rules build with: StableHLO operations, constants, regions.

use ir::{Attr, AttrKind, Dense, Dim, Op, OpDef, OpId, Point, Signedness, Type, TypeKind, ValueId};
use stablehlo::{Direction, Order};

use super::Exporter;

/// A region to build: the elements that it takes, and what gives what it returns.
pub(crate) type NewRegion<'b> = (&'b [Type], &'b dyn Fn(&mut Exporter<'_, '_>, &[ValueId]) -> Vec<ValueId>);

impl Exporter<'_, '_> {
    /// The type of the first result.
    pub fn result_type(&self, op: OpId) -> Type {
        self.body.ty(self.body.result(op, 0))
    }

    /// The operands of an operation.
    pub fn operands(&self, op: OpId) -> Vec<ValueId> {
        self.body.operands(op).collect()
    }

    /// Integers of an attribute.
    pub fn ints(&self, op: OpId, name: &str) -> Option<Vec<i64>> {
        let view = ir::View::new(self.cx, self.body, op);
        view.attr(name).and_then(|attr| attr.as_ints(self.cx)).map(<[i64]>::to_vec)
    }

    /// An operation whose result is of the type of its first operand.
    pub fn emit(&mut self, def: &'static OpDef, operands: &[ValueId]) -> ValueId {
        let ty = self.ty(operands[0]);
        self.make(def, operands, ty, Vec::new())
    }

    /// The numbers in another type.
    pub fn cast(&mut self, value: ValueId, element: Type) -> ValueId {
        if self.element(value) == element {
            return value;
        }
        self.convert_by(stablehlo::Convert::DEF, value, element)
    }

    /// The bits as another type of the same width.
    pub fn turn(&mut self, value: ValueId, element: Type) -> ValueId {
        if self.element(value) == element {
            return value;
        }
        let ty = self.ty(value).with_element(self.cx, element);
        if let Some(turned) = stablehlo::BitcastConvert::defining(self.body, value) {
            let from = self.body.operand(turned.id(), 0);
            if self.ty(from) == ty {
                return from;
            }
        }
        self.make(stablehlo::BitcastConvert::DEF, &[value], ty, Vec::new())
    }

    /// The bits as unsigned integers; booleans are that already.
    pub fn unsigned(&mut self, value: ValueId) -> ValueId {
        match *self.element(value).kind(self.cx) {
            TypeKind::Integer { width, signedness: Signedness::Signless } if width > 1 => {
                let unsigned = self.cx.ty(TypeKind::Integer { width, signedness: Signedness::Unsigned });
                self.turn(value, unsigned)
            }
            _ => value,
        }
    }

    /// A comparison; of integers as they are typed.
    pub fn compare(&mut self, direction: Direction, lhs: ValueId, rhs: ValueId, order: Option<Order>) -> ValueId {
        use ir::attr_values::AttrValue;
        let (cx, ty) = (self.cx, self.ty(lhs).with_element(self.cx, Type::I1));
        let order = order.unwrap_or(match self.element(lhs).kind(cx) {
            TypeKind::Float(_) => Order::Float,
            TypeKind::Integer { width: 1, .. } | TypeKind::Integer { signedness: Signedness::Unsigned, .. } => {
                Order::Unsigned
            }
            _ => Order::Signed,
        });
        let attrs = vec![("comparison_direction", direction.attr(cx)), ("compare_type", order.attr(cx))];
        self.make(stablehlo::Compare::DEF, &[lhs, rhs], ty, attrs)
    }

    /// A constant of a tensor type, all of whose elements have these bits.
    pub fn bits(&mut self, ty: Type, bits: u64) -> ValueId {
        let bytes = ty.element(self.cx).bytes(self.cx).unwrap_or(8) as usize;
        let data = bits.to_le_bytes()[..bytes].to_vec();
        self.dense(Dense { ty, data: data.into(), splat: true })
    }

    /// A constant.
    pub fn dense(&mut self, dense: Dense) -> ValueId {
        let ty = dense.ty;
        let value = self.cx.attr(AttrKind::Dense(dense));
        self.make(stablehlo::Constant::DEF, &[], ty, vec![("value", value)])
    }

    /// A number in the type of a value.
    pub fn number_like(&mut self, value: ValueId, number: f64) -> ValueId {
        let ty = self.ty(value);
        self.number(ty, number)
    }

    /// A number of a tensor type.
    pub fn number(&mut self, ty: Type, number: f64) -> ValueId {
        let element = ty.element(self.cx);
        let bits = match element.float_kind(self.cx) {
            Some(kind) => ir::floats::encode(kind, number),
            None if element == Type::I1 => u64::from(number != 0.0),
            None => number as i64 as u64 & crate::mask(element.width(self.cx).unwrap_or(64)),
        };
        self.bits(ty, bits)
    }

    /// Repeats a tensor.
    pub fn stretch(&mut self, value: ValueId, shape: &[Dim], dims: &[i64]) -> ValueId {
        if self.shape(value) == shape {
            return value;
        }
        let (dims, ty) = (self.cx.ints(dims), self.cx.tensor(shape, self.element(value)));
        self.make(stablehlo::BroadcastInDim::DEF, &[value], ty, vec![("broadcast_dimensions", dims)])
    }

    /// An operation with one region, which is built: it takes tensors without dimensions of the
    /// given elements.
    pub fn with_region(
        &mut self,
        def: &'static OpDef,
        operands: &[ValueId],
        types: &[Type],
        attrs: Vec<(&'static str, Attr)>,
        regions: &[NewRegion<'_>],
    ) -> Vec<ValueId> {
        let op = self.builder().build(def, operands.to_vec(), Some(types.to_vec()), attrs);
        let inner = self.body.regions(op).to_vec();
        for (region, (elements, build)) in inner.into_iter().zip(regions) {
            let arguments: Vec<Type> = elements.iter().map(|&element| self.cx.tensor(&[], element)).collect();
            let block = self.body.add_block(region, &arguments);
            let values = self.body.arguments(block).to_vec();
            self.at(Point::End(block), |e| {
                let results = build(e, &values);
                stablehlo::Return::build(&mut e.builder(), &results);
            });
        }
        self.body.results(op).collect()
    }
}
