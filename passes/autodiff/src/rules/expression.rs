//! Expressions of derivative rules, and their emission as operations.

use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

use arith::{CmpF, FastMath};
use ir::attr_values::AttrValue;
use ir::floats::FloatKind;
use ir::{Attr, Builder, Op, OpDef, Type, ValueId};

use crate::signs::sign;
use crate::values::uniform;

/// What a rule may read besides the cotangent.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Read {
    /// An operand of the operation.
    Operand(usize),
    /// Its result.
    Result,
    /// One of several results.
    Output(usize),
}

/// A contribution to a derivative.
#[derive(Clone, PartialEq)]
pub enum Expression {
    /// The cotangent of the result.
    Cotangent,
    /// A value of the program.
    Value(Read),
    /// A number.
    Constant(f64),
    /// The smallest positive number of the type.
    Smallest,
    /// An operation of `arith` or `math` on floats.
    Apply(&'static OpDef, Vec<Expression>),
    /// A comparison.
    Compare(CmpF, Box<[Expression; 2]>),
    /// The second if the first holds, else the third.
    Choose(Box<[Expression; 3]>),
    /// The second if the first surely holds, else the third, which is right in any case.
    Told(Box<[Expression; 3]>),
    /// Converted to the type of an operand.
    ToTypeOf(usize, Box<Expression>),
}

/// The cotangent of the result.
pub fn g() -> Expression {
    Expression::Cotangent
}

/// An operand.
pub fn x(index: usize) -> Expression {
    Expression::Value(Read::Operand(index))
}

/// The result.
pub fn y() -> Expression {
    Expression::Value(Read::Result)
}

/// A number.
pub fn number(value: f64) -> Expression {
    Expression::Constant(value)
}

/// An operation of `math` or `arith`.
pub fn apply(def: &'static OpDef, arguments: impl Into<Vec<Expression>>) -> Expression {
    Expression::Apply(def, arguments.into())
}

/// A comparison.
pub fn compare(predicate: CmpF, a: Expression, b: Expression) -> Expression {
    Expression::Compare(predicate, Box::new([a, b]))
}

/// `a` if `condition` holds, else `b`.
pub fn choose(condition: Expression, a: Expression, b: Expression) -> Expression {
    Expression::Choose(Box::new([condition, a, b]))
}

/// What is not negative, but at least the smallest number.
pub fn positive(value: Expression) -> Expression {
    apply(arith::Maximumf::DEF, [value, Expression::Smallest])
}

/// `a` if constants tell that `condition` holds, else `b`, which is the same then, but more work.
pub fn if_told(condition: Expression, a: Expression, b: Expression) -> Expression {
    Expression::Told(Box::new([condition, a, b]))
}

/// A conversion between float formats.
pub fn to_type_of(operand: usize, value: Expression) -> Expression {
    Expression::ToTypeOf(operand, Box::new(value))
}

macro_rules! operator {
    ($trait:ident, $method:ident, $op:ident) => {
        impl $trait for Expression {
            type Output = Expression;

            fn $method(self, other: Expression) -> Expression {
                apply(arith::$op::DEF, [self, other])
            }
        }
    };
}

operator!(Add, add, Addf);
operator!(Sub, sub, Subf);
operator!(Mul, mul, Mulf);
operator!(Div, div, Divf);

impl Neg for Expression {
    type Output = Expression;

    fn neg(self) -> Expression {
        apply(arith::Negf::DEF, [self])
    }
}

impl Expression {
    /// The values of the program that occur, each once, in order.
    pub fn reads(&self) -> Vec<Read> {
        let mut reads = Vec::new();
        self.collect(&mut reads);
        reads
    }

    fn collect(&self, reads: &mut Vec<Read>) {
        match self {
            Expression::Cotangent | Expression::Constant(_) | Expression::Smallest => {}
            Expression::Value(read) => {
                if !reads.contains(read) {
                    reads.push(*read);
                }
            }
            Expression::Apply(_, parts) => parts.iter().for_each(|part| part.collect(reads)),
            Expression::Compare(_, parts) => parts.iter().for_each(|part| part.collect(reads)),
            Expression::Choose(parts) | Expression::Told(parts) => {
                parts.iter().for_each(|part| part.collect(reads));
            }
            Expression::ToTypeOf(_, part) => part.collect(reads),
        }
    }
}

/// Emits expressions for one operation of the program.
pub struct Emitter<'e, 'b> {
    /// Where to.
    pub builder: &'e mut Builder<'b>,
    /// The cotangent.
    pub cotangent: ValueId,
    /// The flags of the operation, which everything emitted for it inherits.
    pub fastmath: Option<Attr>,
    /// The value that a read stands for here.
    pub value: &'e dyn Fn(Read) -> ValueId,
    /// The types of the operation's operands.
    pub operand_types: &'e [Type],
}

impl Emitter<'_, '_> {
    /// Emits an expression; what it has twice, once.
    pub fn emit(&mut self, expression: &Expression) -> ValueId {
        self.part(expression, &mut Vec::new())
    }

    fn part(&mut self, expression: &Expression, made: &mut Vec<(Expression, ValueId)>) -> ValueId {
        match expression {
            Expression::Cotangent => self.cotangent,
            Expression::Value(read) => (self.value)(*read),
            Expression::Constant(value) => self.constant(*value),
            Expression::Smallest => {
                let cx = self.builder.cx;
                let kind = self.builder.ty(self.cotangent).element(cx).float_kind(cx).unwrap_or(FloatKind::F64);
                self.constant(ir::floats::decode(kind, 1))
            }
            Expression::Apply(def, parts) => {
                if let Some(&(_, known)) = made.iter().find(|(known, _)| known == expression) {
                    return known;
                }
                let value = self.applied(def, parts, made);
                made.push((expression.clone(), value));
                value
            }
            Expression::Compare(predicate, parts) => {
                let operands = parts.iter().map(|part| self.part(part, made)).collect();
                let attr = predicate.attr(self.builder.cx);
                self.build(arith::Cmpf::DEF, operands, vec![("predicate", attr)])
            }
            Expression::Choose(parts) => {
                if let Some(holds) = self.known(&parts[0]) {
                    return self.part(&parts[if holds { 1 } else { 2 }], made);
                }
                if self.is_on_tensors()
                    && let Some(known) = self.first_wins(parts)
                {
                    return known;
                }
                let operands = parts.iter().map(|part| self.part(part, made)).collect();
                self.build(arith::Select::DEF, operands, Vec::new())
            }
            Expression::Told(parts) => {
                let is_told = self.known(&parts[0]) == Some(true);
                self.part(&parts[if is_told { 1 } else { 2 }], made)
            }
            Expression::ToTypeOf(operand, part) => {
                let value = self.part(part, made);
                self.convert(value, self.operand_types[*operand])
            }
        }
    }

    fn applied(&mut self, def: &'static OpDef, parts: &[Expression], made: &mut Vec<(Expression, ValueId)>) -> ValueId {
        let operands: Vec<ValueId> = parts.iter().map(|part| self.part(part, made)).collect();
        if let (true, [_, Expression::Smallest]) = (def == arith::Maximumf::DEF, parts)
            && self.is_positive(operands[0])
        {
            return operands[0];
        }
        let is_made = |at: usize| !matches!(parts[at], Expression::Value(_));
        if def == arith::Mulf::DEF
            && self.is_on_tensors()
            && let Some(product) = self.regrouped(&operands, &is_made)
        {
            return product;
        }
        self.build(def, operands, Vec::new())
    }

    /// On whole tensors an operation is a loop, so fewer of them are worth a look.
    fn is_on_tensors(&self) -> bool {
        self.builder.ty(self.cotangent).is_tensor(self.builder.cx)
    }

    /// Products with constants keep them outside, as one constant: `(a * 2) * 3`, `a * (b * 2)`.
    /// Only what rules made is taken apart; values of the program may be had in several ways, and
    /// gradients must not depend on which.
    fn regrouped(&mut self, operands: &[ValueId], is_made: &dyn Fn(usize) -> bool) -> Option<ValueId> {
        for at in 0..2 {
            let (part, other) = (operands[at], operands[1 - at]);
            let (true, Some((inner, factor))) = (is_made(at), self.scaled(part)) else { continue };
            let inner = match self.uniform(other) {
                Some(number) => {
                    let product = number * factor;
                    if !is_plain(product) {
                        continue;
                    }
                    let factor = crate::values::float_like(self.builder, product, part);
                    return Some(self.build(arith::Mulf::DEF, vec![inner, factor], Vec::new()));
                }
                None => self.build(arith::Mulf::DEF, vec![other, inner], Vec::new()),
            };
            let factor = crate::values::float_like(self.builder, factor, part);
            return Some(self.build(arith::Mulf::DEF, vec![inner, factor], Vec::new()));
        }
        None
    }

    /// What a product that nobody uses so far multiplies with a constant.
    fn scaled(&self, value: ValueId) -> Option<(ValueId, f64)> {
        let product = arith::Mulf::defining(self.builder.body, value).filter(|_| !self.builder.body.has_uses(value))?;
        let number = self.uniform(product.rhs(self.builder.body))?;
        Some((product.lhs(self.builder.body), number))
    }

    /// The number that all elements of a constant are, of those that can be multiplied.
    fn uniform(&self, value: ValueId) -> Option<f64> {
        let element = self.builder.ty(value).element(self.builder.cx);
        let has_range = element == Type::F64 || element == Type::F32;
        uniform(self.builder.cx, self.builder.body, value).filter(|&number| has_range && is_plain(number))
    }

    /// Whether a value is surely positive, NaN aside.
    fn is_positive(&self, value: ValueId) -> bool {
        sign(self.builder.cx, self.builder.body, value, &|_| false) == Some(true)
    }

    /// Whether a condition holds, where constants tell, or what computes a value tells that it is positive.
    fn known(&self, condition: &Expression) -> Option<bool> {
        match condition {
            Expression::Compare(CmpF::False, _) => Some(false),
            Expression::Compare(CmpF::True, _) => Some(true),
            Expression::Compare(predicate, sides) => {
                let [Expression::Value(read), Expression::Constant(number)] = **sides else { return None };
                let value = (self.value)(read);
                let order = match uniform(self.builder.cx, self.builder.body, value) {
                    Some(known) => known.partial_cmp(&number),
                    None if number == 0.0 && self.is_positive(value) => Some(Ordering::Greater),
                    None => return None,
                };
                Some(predicate.holds(order))
            }
            Expression::Choose(parts) => match self.known(&parts[0]) {
                Some(holds) => self.known(&parts[if holds { 1 } else { 2 }]),
                None => self.known(&parts[1]).filter(|&holds| self.known(&parts[2]) == Some(holds)),
            },
            _ => None,
        }
    }

    /// Whether the first operand wins, where a constant that is a number makes that one comparison.
    fn first_wins(&mut self, parts: &[Expression; 3]) -> Option<ValueId> {
        let [
            Expression::Compare(CmpF::Uno, asked),
            Expression::Compare(CmpF::True, _),
            Expression::Compare(predicate, sides),
        ] = parts
        else {
            return None;
        };
        let (Expression::Value(asked), [Expression::Value(lhs), Expression::Value(_)]) = (&asked[0], &**sides) else {
            return None;
        };
        let is_number =
            |value: ValueId| uniform(self.builder.cx, self.builder.body, value).is_some_and(|number| !number.is_nan());
        let values = [Read::Operand(0), Read::Operand(1)].map(|read| (self.value)(read));
        let of_asked = values[usize::from(asked != lhs)];
        let of_other = values[usize::from(asked == lhs)];
        let predicate = match () {
            () if is_number(of_asked) => *predicate,
            () if is_number(of_other) => or_unordered(*predicate)?,
            () => return None,
        };
        Some(self.emit(&Expression::Compare(predicate, sides.clone())))
    }

    fn build(&mut self, def: &'static OpDef, operands: Vec<ValueId>, mut attrs: Vec<(&'static str, Attr)>) -> ValueId {
        let is_none = |flags: &Attr| FastMath::read(self.builder.cx, *flags) == Some(FastMath::NONE);
        // What is the default stays unsaid, as everywhere: equal operations look the same.
        if let (Some(flags), true) =
            (self.fastmath.filter(|flags| !is_none(flags)), def.attr_slot("fastmath").is_some())
        {
            attrs.push(("fastmath", flags));
        }
        // Functions of other tools do not say that their result is of the type of their operands.
        let types = (def.dialect() == "chlo").then(|| vec![self.builder.ty(operands[0])]);
        let op = self.builder.build(def, operands, types, attrs);
        self.builder.body.result(op, 0)
    }

    /// A number of the type of the cotangent: rules with constants work in one type.
    fn constant(&mut self, value: f64) -> ValueId {
        crate::values::float_like(self.builder, value, self.cotangent)
    }

    fn convert(&mut self, value: ValueId, to: Type) -> ValueId {
        let cx = self.builder.cx;
        let width = |ty: Type| ty.element(cx).width(cx);
        let def = if width(to) > width(self.builder.ty(value)) { arith::Extf::DEF } else { arith::Truncf::DEF };
        let op = self.builder.build(def, vec![value], Some(vec![to]), Vec::new());
        self.builder.body.result(op, 0)
    }
}

/// Whether a factor loses nothing when it is multiplied with another one, rounding aside.
fn is_plain(number: f64) -> bool {
    number != 0.0 && (1e-12..1e12).contains(&number.abs())
}

/// The comparison that also holds where one of the two is NaN.
fn or_unordered(predicate: CmpF) -> Option<CmpF> {
    match predicate {
        CmpF::Oge => Some(CmpF::Uge),
        CmpF::Ole => Some(CmpF::Ule),
        _ => None,
    }
}
