//! Reading affine maps and sets: `affine_map<(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)>`.

use hashbrown::HashMap;

use super::{MAX_NESTING, Parser};
use crate::affine_map::{AffineExpr, AffineMap, AffineOp, AffineSet};
use crate::attrs::{Attr, AttrKind};
use crate::diagnostics::Failed;
use crate::syntax::lexer::Kind;

/// The dimensions and symbols of a map or set, by name.
type Inputs<'a> = HashMap<&'a str, AffineExpr>;

/// An expression and how deep it is, so that no long sum makes a tree that overflows a stack.
type Expr = (AffineExpr, u32);

impl<'a> Parser<'a> {
    /// `<(d0)[s0] -> (d0 + s0)>`.
    pub(super) fn affine_map_attr(&mut self) -> Result<Attr, Failed> {
        let (dims, symbols, inputs) = self.affine_space()?;
        if !self.eat_kind(Kind::Arrow) {
            return Err(self.expected("`->` and the results of the map"));
        }
        self.expect("(")?;
        let mut results = Vec::new();
        self.comma_list(")", |parser| {
            results.push(parser.affine_sum(&inputs)?.0);
            Ok(())
        })?;
        self.expect(">")?;
        Ok(self.cx.attr(AttrKind::AffineMap(AffineMap { dims, symbols, results: results.into() })))
    }

    /// `<(d0)[s0] : (d0 - s0 >= 0, d0 == 4)>`.
    pub(super) fn affine_set_attr(&mut self) -> Result<Attr, Failed> {
        let (dims, symbols, inputs) = self.affine_space()?;
        if !self.eat_kind(Kind::Colon) {
            return Err(self.expected("`:` and the constraints of the set"));
        }
        self.expect("(")?;
        let mut constraints = Vec::new();
        self.comma_list(")", |parser| {
            constraints.push(parser.affine_constraint(&inputs)?);
            Ok(())
        })?;
        self.expect(">")?;
        if constraints.is_empty() {
            // All points, which upstream says in this way.
            constraints.push((AffineExpr::Constant(0), true));
        }
        Ok(self.cx.attr(AttrKind::AffineSet(AffineSet { dims, symbols, constraints: constraints.into() })))
    }

    /// `a >= b`, `a <= b` or `a == b`: what is not negative or zero, and whether it is zero.
    fn affine_constraint(&mut self, inputs: &Inputs<'a>) -> Result<(AffineExpr, bool), Failed> {
        let left = self.affine_sum(inputs)?;
        let relation = [Kind::Greater, Kind::Less, Kind::Equal].into_iter().find(|&kind| self.is(kind));
        let Some(relation) = relation.filter(|_| self.at_second("=")) else {
            return Err(self.expected("`>=`, `<=` or `==` in a constraint"));
        };
        self.advance();
        self.advance();
        let right = self.affine_sum(inputs)?;
        let (greater, lesser) = if relation == Kind::Less { (right, left) } else { (left, right) };
        let negated = self.join(AffineOp::Mul, lesser, (AffineExpr::Constant(-1), 0))?;
        Ok((self.join(AffineOp::Add, greater, negated)?.0, relation == Kind::Equal))
    }

    /// `<(d0, d1)[s0]`: how many dimensions and symbols there are, and their names.
    fn affine_space(&mut self) -> Result<(u32, u32, Inputs<'a>), Failed> {
        let mut inputs = Inputs::new();
        self.expect("<")?;
        self.expect("(")?;
        let dims = self.affine_inputs(")", AffineExpr::Dim, &mut inputs)?;
        let symbols = if self.eat("[") { self.affine_inputs("]", AffineExpr::Symbol, &mut inputs)? } else { 0 };
        Ok((dims, symbols, inputs))
    }

    /// Names up to a closing token; gives how many.
    fn affine_inputs(
        &mut self,
        close: &str,
        make: fn(u32) -> AffineExpr,
        inputs: &mut Inputs<'a>,
    ) -> Result<u32, Failed> {
        let mut count = 0;
        self.comma_list(close, |parser| {
            let span = parser.span();
            let name = parser.word()?;
            if inputs.insert(name, make(count)).is_some() {
                return Err(parser.error(span, format!("`{name}` is there already")).failed());
            }
            count += 1;
            Ok(())
        })?;
        Ok(count)
    }

    /// Products joined by `+` and `-`.
    fn affine_sum(&mut self, inputs: &Inputs<'a>) -> Result<Expr, Failed> {
        let mut sum = self.affine_product(inputs)?;
        loop {
            if self.eat("+") {
                let term = self.affine_product(inputs)?;
                sum = self.join(AffineOp::Add, sum, term)?;
            } else if self.eat_kind(Kind::Minus) {
                let term = self.affine_product(inputs)?;
                let negated = self.join(AffineOp::Mul, term, (AffineExpr::Constant(-1), 0))?;
                sum = self.join(AffineOp::Add, sum, negated)?;
            } else {
                return Ok(sum);
            }
        }
    }

    /// Operands joined by `*`, `mod`, `floordiv` and `ceildiv`.
    fn affine_product(&mut self, inputs: &Inputs<'a>) -> Result<Expr, Failed> {
        let mut product = self.nested(|parser| parser.affine_operand(inputs))?;
        loop {
            let ops = [AffineOp::Mul, AffineOp::Mod, AffineOp::FloorDiv, AffineOp::CeilDiv];
            let Some(op) = ops.into_iter().find(|op| self.at(op.text())) else { return Ok(product) };
            let span = self.span();
            self.advance();
            let factor = self.nested(|parser| parser.affine_operand(inputs))?;
            let is_affine = factor.0.is_symbolic() || op == AffineOp::Mul && product.0.is_symbolic();
            if !is_affine {
                let what = if op == AffineOp::Mul { "one factor" } else { "the right side" };
                let message =
                    format!("this is not affine: {what} of `{}` is made of numbers and symbols only", op.text());
                return Err(self.error(span, message).failed());
            }
            product = self.join(op, product, factor)?;
        }
    }

    fn affine_operand(&mut self, inputs: &Inputs<'a>) -> Result<Expr, Failed> {
        match self.token.kind {
            Kind::LeftParen => {
                self.advance();
                let inner = self.affine_sum(inputs)?;
                self.expect(")")?;
                Ok(inner)
            }
            Kind::Minus => {
                self.advance();
                let inner = self.nested(|parser| parser.affine_operand(inputs))?;
                self.join(AffineOp::Mul, inner, (AffineExpr::Constant(-1), 0))
            }
            Kind::Integer => Ok((AffineExpr::Constant(self.int64()?), 0)),
            Kind::Word => {
                let (span, name) = (self.span(), self.word()?);
                if let Some(input) = inputs.get(name) {
                    return Ok((input.clone(), 0));
                }
                let mut known: Vec<&str> = inputs.keys().copied().collect();
                known.sort_unstable();
                let hint = self.hint(name, "", known);
                Err(self.error(span, format!("`{name}` is no dimension or symbol here{hint}")).failed())
            }
            _ => Err(self.expected("an affine expression")),
        }
    }

    fn join(&mut self, op: AffineOp, left: Expr, right: Expr) -> Result<Expr, Failed> {
        let depth = left.1.max(right.1) + 1;
        if depth > MAX_NESTING {
            let span = self.span();
            let message = format!("this expression has over {MAX_NESTING} operators in a row");
            return Err(self.error(span, message).failed());
        }
        Ok((AffineExpr::binary(op, left.0, right.0), depth))
    }
}
