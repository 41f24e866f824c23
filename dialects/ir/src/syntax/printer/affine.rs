//! Affine maps, sets and expressions as text.

use crate::affine_map::{AffineExpr, AffineMap, AffineOp, AffineSet};
use crate::syntax::printer::Printer;

impl Printer<'_> {
    /// `(d0, d1)[s0]`.
    fn affine_inputs(&mut self, dims: u32, symbols: u32) {
        let names = |printer: &mut Self, letter: &str, count: u32| {
            printer.list(0..count, |printer, index| {
                printer.text(letter);
                printer.number(index);
            });
        };
        self.text("(");
        names(self, "d", dims);
        self.text(")");
        if symbols > 0 {
            self.text("[");
            names(self, "s", symbols);
            self.text("]");
        }
    }

    /// `affine_set<(d0)[s0] : (d0 - s0 >= 0, d0 - 4 == 0)>`.
    pub(super) fn affine_set(&mut self, set: &AffineSet) {
        self.text("affine_set<");
        self.affine_inputs(set.dims, set.symbols);
        self.text(" : (");
        self.list(set.constraints.iter(), |printer, (expr, is_zero)| {
            printer.affine_expr(expr);
            printer.text(if *is_zero { " == 0" } else { " >= 0" });
        });
        self.text(")>");
    }

    /// `(d0, d1)[s0] -> (d0 + s0)`, without the `affine_map<>` around it.
    pub fn affine_map(&mut self, map: &AffineMap) {
        self.affine_inputs(map.dims, map.symbols);
        self.text(" -> (");
        self.list(map.results.iter(), |printer, result| printer.affine_expr(result));
        self.text(")");
    }

    /// An affine expression; sums with negative parts are written as differences.
    pub fn affine_expr(&mut self, expr: &AffineExpr) {
        match expr {
            AffineExpr::Dim(index) => {
                self.text("d");
                self.number(*index);
            }
            AffineExpr::Symbol(index) => {
                self.text("s");
                self.number(*index);
            }
            AffineExpr::Constant(value) => self.number(*value),
            AffineExpr::Binary(AffineOp::Add, left, right) => self.affine_sum(left, right),
            AffineExpr::Binary(AffineOp::Mul, left, right) if **right == AffineExpr::Constant(-1) => {
                self.text("-");
                self.affine_factor(left);
            }
            AffineExpr::Binary(op, left, right) => {
                self.affine_factor(left);
                self.text(" ");
                self.text(op.text());
                self.text(" ");
                self.affine_factor(right);
            }
        }
    }

    fn affine_sum(&mut self, left: &AffineExpr, right: &AffineExpr) {
        self.affine_expr(left);
        match right {
            AffineExpr::Constant(value) if *value < 0 => {
                self.text(" - ");
                self.number(-i128::from(*value));
            }
            AffineExpr::Binary(AffineOp::Mul, factor, scale) => match **scale {
                AffineExpr::Constant(-1) => {
                    self.text(" - ");
                    let is_sum = matches!(**factor, AffineExpr::Binary(AffineOp::Add, ..));
                    if is_sum { self.affine_factor(factor) } else { self.affine_expr(factor) }
                }
                AffineExpr::Constant(value) if value < -1 => {
                    self.text(" - ");
                    self.affine_factor(factor);
                    self.text(" * ");
                    self.number(-i128::from(value));
                }
                _ => {
                    self.text(" + ");
                    self.affine_expr(right);
                }
            },
            _ => {
                self.text(" + ");
                self.affine_expr(right);
            }
        }
    }

    /// An expression in parentheses unless it is a single thing.
    fn affine_factor(&mut self, expr: &AffineExpr) {
        let is_compound = matches!(expr, AffineExpr::Binary(..));
        self.text(if is_compound { "(" } else { "" });
        self.affine_expr(expr);
        self.text(if is_compound { ")" } else { "" });
    }
}
