//! A linear form as a row of numbers: a constant and the coefficients of variables, with arithmetic that
//! says when it overflows.

/// A constant and the coefficients of the variables.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Row {
    /// What is added.
    pub constant: i64,
    /// One coefficient a variable; variables beyond the end have zero.
    pub coefficients: Vec<i64>,
}

impl Row {
    /// The coefficient of a variable.
    pub fn at(&self, variable: usize) -> i64 {
        self.coefficients.get(variable).copied().unwrap_or(0)
    }

    /// Changes the coefficient of a variable.
    pub(crate) fn set(&mut self, variable: usize, coefficient: i64) {
        if self.coefficients.len() <= variable {
            self.coefficients.resize(variable + 1, 0);
        }
        self.coefficients[variable] = coefficient;
    }

    /// Adds to the coefficient of a variable; `None` on overflow.
    pub fn add(&mut self, variable: usize, coefficient: i64) -> Option<()> {
        let sum = self.at(variable).checked_add(coefficient)?;
        self.set(variable, sum);
        Some(())
    }

    /// `factor * self + other_factor * other`; `None` on overflow.
    pub fn combined(&self, factor: i64, other: &Row, other_factor: i64) -> Option<Row> {
        let join = |a: i64, b: i64| a.checked_mul(factor)?.checked_add(b.checked_mul(other_factor)?);
        let length = self.coefficients.len().max(other.coefficients.len());
        let coefficients = (0..length).map(|at| join(self.at(at), other.at(at))).collect::<Option<_>>()?;
        Some(Row { constant: join(self.constant, other.constant)?, coefficients })
    }

    /// The greatest common divisor of the coefficients.
    pub(crate) fn divisor(&self) -> i64 {
        self.coefficients.iter().fold(0, |a, &b| gcd(a, b))
    }

    /// The variables that occur.
    pub(crate) fn variables(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.coefficients.len()).filter(|&at| self.coefficients[at] != 0)
    }
}

/// The greatest common divisor.
pub(crate) fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i64::try_from(a).unwrap_or(1)
}
