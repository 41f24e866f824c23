//! Reading affine maps: `affine_map<(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)>`.

use hashbrown::HashMap;

use super::{MAX_NESTING, Parser};
use crate::affine_map::{AffineExpr, AffineMap, AffineOp};
use crate::attrs::{Attr, AttrKind};
use crate::diagnostics::Failed;
use crate::syntax::lexer::Kind;

/// The dimensions and symbols of a map, by name.
type Inputs<'a> = HashMap<&'a str, AffineExpr>;

/// An expression and how deep it is, so that no long sum makes a tree that overflows a stack.
type Expr = (AffineExpr, u32);

impl<'a> Parser<'a> {
    /// `<(d0)[s0] -> (d0 + s0)>`.
    pub(super) fn affine_map_attr(&mut self) -> Result<Attr, Failed> {
        let mut inputs = Inputs::new();
        self.expect("<")?;
        self.expect("(")?;
        let dims = self.affine_inputs(")", AffineExpr::Dim, &mut inputs)?;
        let symbols = if self.eat("[") { self.affine_inputs("]", AffineExpr::Symbol, &mut inputs)? } else { 0 };
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
            self.advance();
            let factor = self.nested(|parser| parser.affine_operand(inputs))?;
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
                Err(self.error(span, format!("`{name}` is no dimension or symbol of this map{hint}")).failed())
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
