//! Affine expressions in their simple form, as upstream has it (`mlir/lib/IR/AffineExpr.cpp`).

use crate::affine_map::{AffineExpr, AffineOp};

use AffineExpr::{Binary, Constant};
use AffineOp::{Add, CeilDiv, FloorDiv, Mod, Mul};

impl AffineExpr {
    /// Two expressions joined by an operator, in the simple form: numbers, then symbols stand on the
    /// right of sums and products, and what can be computed is.
    pub fn binary(op: AffineOp, left: AffineExpr, right: AffineExpr) -> AffineExpr {
        if let (&Constant(a), &Constant(b)) = (&left, &right)
            && let Some(value) = op.compute(a, b)
        {
            return Constant(value);
        }
        match op {
            Add => sum(left, right),
            Mul => product(left, right),
            FloorDiv | CeilDiv => quotient(op, left, right),
            Mod => remainder(left, right),
        }
    }

    /// Whether it is made of numbers and symbols only.
    pub fn is_symbolic(&self) -> bool {
        match self {
            AffineExpr::Dim(_) => false,
            AffineExpr::Symbol(_) | Constant(_) => true,
            Binary(_, left, right) => left.is_symbolic() && right.is_symbolic(),
        }
    }

    /// A number that it is a multiple of, whatever the dimensions and symbols are.
    fn divisor(&self) -> i64 {
        match self {
            AffineExpr::Dim(_) | AffineExpr::Symbol(_) => 1,
            Constant(value) => value.checked_abs().unwrap_or(1),
            Binary(op, left, right) => {
                let (a, b) = (left.divisor(), right.divisor());
                match op {
                    Mul => a.checked_mul(b).unwrap_or(1),
                    Add | Mod => gcd(a, b),
                    FloorDiv | CeilDiv => match **right {
                        Constant(by) if by > 0 && a % by == 0 => a / by,
                        _ => 1,
                    },
                }
            }
        }
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn plain(op: AffineOp, left: AffineExpr, right: AffineExpr) -> AffineExpr {
    Binary(op, Box::new(left), Box::new(right))
}

/// Whether the operands of a sum or product change places: single dimensions and symbols stand in
/// their order.
fn goes_right(left: &AffineExpr, right: &AffineExpr) -> bool {
    match (left, right) {
        (AffineExpr::Dim(a), AffineExpr::Dim(b)) | (AffineExpr::Symbol(a), AffineExpr::Symbol(b)) => a > b,
        (_, Constant(_)) => false,
        (Constant(_), _) => true,
        _ => left.is_symbolic() && !right.is_symbolic(),
    }
}

fn sum(left: AffineExpr, right: AffineExpr) -> AffineExpr {
    if goes_right(&left, &right) {
        return sum(right, left);
    }
    if right == Constant(0) {
        return left;
    }
    // (x + 2) + 3 is x + 5.
    let with_number = match &left {
        Binary(Add, x, number) => match **number {
            Constant(a) => Some((&**x, a)),
            _ => None,
        },
        _ => None,
    };
    if let (Some((x, a)), &Constant(b)) = (with_number, &right)
        && let Some(value) = a.checked_add(b)
    {
        return sum(x.clone(), Constant(value));
    }
    // 2 * x + 3 * x is 5 * x.
    let ((x, a), (y, b)) = (times(&left), times(&right));
    if x == y
        && let Some(factor) = a.checked_add(b)
    {
        return AffineExpr::binary(Mul, x.clone(), Constant(factor));
    }
    // (x + 2) + y is (x + y) + 2.
    if let Some((x, a)) = with_number.filter(|_| !matches!(right, Constant(_))) {
        return AffineExpr::binary(Add, AffineExpr::binary(Add, x.clone(), right), Constant(a));
    }
    // x + (x floordiv 4) * -4 is x mod 4.
    if let Binary(Mul, quotient, factor) = &right
        && let (Binary(FloorDiv, x, by), &Constant(factor)) = (&**quotient, &**factor)
        && let Constant(by) = **by
        && by > 0
        && factor == -by
        && **x == left
    {
        return remainder(left, Constant(by));
    }
    plain(Add, left, right)
}

/// An expression as another one by a number.
fn times(expr: &AffineExpr) -> (&AffineExpr, i64) {
    match expr {
        Binary(Mul, x, factor) => match **factor {
            Constant(factor) => (x, factor),
            _ => (expr, 1),
        },
        _ => (expr, 1),
    }
}

fn product(left: AffineExpr, right: AffineExpr) -> AffineExpr {
    if goes_right(&left, &right) {
        return product(right, left);
    }
    match right {
        Constant(1) => return left,
        Constant(0) => return Constant(0),
        _ => {}
    }
    // (x * 2) * 3 is x * 6, (x * 2) * s is (x * s) * 2.
    if let Binary(Mul, x, number) = &left
        && let Constant(a) = **number
    {
        match right {
            Constant(b) => {
                if let Some(value) = a.checked_mul(b) {
                    return product((**x).clone(), Constant(value));
                }
            }
            _ => return AffineExpr::binary(Mul, product((**x).clone(), right), Constant(a)),
        }
    }
    plain(Mul, left, right)
}

fn quotient(op: AffineOp, left: AffineExpr, right: AffineExpr) -> AffineExpr {
    let Constant(by) = right else { return plain(op, left, right) };
    match &left {
        _ if by == 1 => left,
        Binary(Mul, x, factor) if by > 0 && matches!(**factor, Constant(factor) if factor % by == 0) => {
            let factor = times(&left).1;
            product((**x).clone(), Constant(factor / by))
        }
        Binary(Add, x, y) if by > 0 && op == FloorDiv && (x.divisor() % by == 0 || y.divisor() % by == 0) => {
            let part = |part: &AffineExpr| AffineExpr::binary(FloorDiv, part.clone(), Constant(by));
            AffineExpr::binary(Add, part(x), part(y))
        }
        _ => plain(op, left, Constant(by)),
    }
}

fn remainder(left: AffineExpr, right: AffineExpr) -> AffineExpr {
    let Constant(by) = right else { return plain(Mod, left, right) };
    if by < 1 {
        return plain(Mod, left, right);
    }
    if left.divisor() % by == 0 {
        return Constant(0);
    }
    match &left {
        Binary(Add, x, y) if x.divisor() % by == 0 => remainder((**y).clone(), right),
        Binary(Add, x, y) if y.divisor() % by == 0 => remainder((**x).clone(), right),
        Binary(Mod, x, inner) if matches!(**inner, Constant(inner) if inner > 0 && inner % by == 0) => {
            remainder((**x).clone(), right)
        }
        _ => plain(Mod, left, right),
    }
}
