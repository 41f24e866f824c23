//! Affine maps, `affine_map<(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)>`, and sets, `affine_set<(d0) : (d0 >= 0)>`.

/// A map from dimensions and symbols to a list of affine expressions.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AffineMap {
    /// How many dimensions it takes.
    pub dims: u32,
    /// How many symbols it takes.
    pub symbols: u32,
    /// What it gives.
    pub results: Box<[AffineExpr]>,
}

/// The points that satisfy all of some constraints.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct AffineSet {
    /// How many dimensions there are.
    pub dims: u32,
    /// How many symbols there are.
    pub symbols: u32,
    /// What is zero (`true`), or is not negative (`false`).
    pub constraints: Box<[(AffineExpr, bool)]>,
}

/// An expression over dimensions and symbols.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum AffineExpr {
    /// The dimension with this number.
    Dim(u32),
    /// The symbol with this number.
    Symbol(u32),
    /// A number.
    Constant(i64),
    /// Two expressions joined by an operator.
    Binary(AffineOp, Box<AffineExpr>, Box<AffineExpr>),
}

/// The operators of affine expressions.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub enum AffineOp {
    /// `+`
    Add,
    /// `*`
    Mul,
    /// `mod`, never negative.
    Mod,
    /// Division rounded down.
    FloorDiv,
    /// Division rounded up.
    CeilDiv,
}

impl AffineMap {
    /// The map `(d0, ..., dn-1) -> (d0, ..., dn-1)`.
    pub fn identity(rank: u32) -> AffineMap {
        AffineMap { dims: rank, symbols: 0, results: (0..rank).map(AffineExpr::Dim).collect() }
    }

    /// Whether this is the identity.
    pub fn is_identity(&self) -> bool {
        self.dims as usize == self.results.len()
            && self.symbols == 0
            && self.results.iter().enumerate().all(|(at, expr)| *expr == AffineExpr::Dim(at as u32))
    }
}

impl AffineOp {
    /// The value for two numbers; `None` if there is none or it does not fit.
    pub fn compute(self, a: i64, b: i64) -> Option<i64> {
        match self {
            AffineOp::Add => a.checked_add(b),
            AffineOp::Mul => a.checked_mul(b),
            AffineOp::Mod => (b > 0).then(|| a.rem_euclid(b)),
            AffineOp::FloorDiv => (b > 0).then(|| a.div_euclid(b)),
            AffineOp::CeilDiv => (b > 0).then(|| a.div_euclid(b) + i64::from(a.rem_euclid(b) != 0)),
        }
    }

    /// The operator in text.
    pub fn text(self) -> &'static str {
        match self {
            AffineOp::Add => "+",
            AffineOp::Mul => "*",
            AffineOp::Mod => "mod",
            AffineOp::FloorDiv => "floordiv",
            AffineOp::CeilDiv => "ceildiv",
        }
    }
}
