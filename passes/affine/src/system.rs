//! Systems of linear constraints over the integers: is there a solution?
//!
//! Equalities are eliminated exactly by unimodular changes of variables. Inequalities are
//! eliminated as in the Omega test (W. Pugh, "A practical algorithm for exact array dependence
//! analysis", CACM 1992): exactly where a coefficient is one, else by the real shadow, the dark
//! shadow and splinters. A budget on the work keeps hard systems from taking long; beyond it,
//! and on overflow, the answer is [`Answer::Unknown`].

use crate::row::Row;

/// Whether something can happen.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// It cannot; this is proved.
    Never,
    /// There is an integer solution.
    Possible,
    /// Not decided: too much work, or numbers too large.
    Unknown,
}

impl Answer {
    /// Whether it is proved not to happen.
    pub fn is_never(self) -> bool {
        self == Answer::Never
    }
}

/// Linear constraints over integer variables.
#[derive(Clone, Debug, Default)]
pub struct System {
    variables: usize,
    /// Each is zero.
    equalities: Vec<Row>,
    /// Each is at least zero.
    inequalities: Vec<Row>,
}

/// Numbers grew too large, or the work too much.
struct GaveUp;

/// How many coefficients one question may touch.
const BUDGET: usize = 200_000;
/// Splinters are not tried beyond this number.
const MAX_SPLINTERS: i64 = 16;

impl System {
    /// A system without constraints.
    pub fn new() -> System {
        System::default()
    }

    /// A new variable.
    pub fn variable(&mut self) -> usize {
        self.variables += 1;
        self.variables - 1
    }

    /// Demands that a row is zero.
    pub fn zero(&mut self, row: Row) {
        self.equalities.push(row);
    }

    /// Demands that a row is at least zero.
    pub fn not_negative(&mut self, row: Row) {
        self.inequalities.push(row);
    }

    /// Whether the constraints have an integer solution.
    pub fn answer(&self) -> Answer {
        let mut budget = BUDGET;
        match self.clone().decide(&mut budget) {
            Ok(true) => Answer::Possible,
            Ok(false) => Answer::Never,
            Err(GaveUp) => Answer::Unknown,
        }
    }

    /// Bounds on a row over all solutions, each at least as wide as the truth.
    pub fn bounds(&self, row: &Row) -> (Option<i64>, Option<i64>) {
        let mut system = self.clone();
        let target = system.variable();
        let mut definition = row.clone();
        definition.set(target, -1);
        system.zero(definition);
        system.project(target, &mut BUDGET.clone()).unwrap_or((None, None))
    }

    fn decide(mut self, budget: &mut usize) -> Result<bool, GaveUp> {
        loop {
            if !self.eliminate_equalities(None, budget)? || !self.tidy()? {
                return Ok(false);
            }
            if !self.equalities.is_empty() {
                continue;
            }
            self.drop_unbounded();
            let Some((variable, is_exact)) = self.choose(None) else { return Ok(true) };
            if is_exact {
                self.inequalities = self.shadow(variable, Shadow::Real, budget)?;
                continue;
            }
            return self.decide_inexactly(variable, budget);
        }
    }

    fn decide_inexactly(&self, variable: usize, budget: &mut usize) -> Result<bool, GaveUp> {
        let with = |inequalities| System { inequalities, ..self.clone() };
        if !with(self.shadow(variable, Shadow::Real, budget)?).decide(budget)? {
            return Ok(false);
        }
        if with(self.shadow(variable, Shadow::Dark, budget)?).decide(budget)? {
            return Ok(true);
        }
        let upper = self.inequalities.iter().map(|row| -row.at(variable)).max().unwrap_or(1);
        for row in self.inequalities.iter().filter(|row| row.at(variable) > 0) {
            let lower = row.at(variable);
            let last = (upper * lower - upper - lower) / upper;
            if last > MAX_SPLINTERS {
                return Err(GaveUp);
            }
            for distance in 0..=last {
                let mut splinter = self.clone();
                let mut on = row.clone();
                on.constant = on.constant.checked_sub(distance).ok_or(GaveUp)?;
                splinter.zero(on);
                if splinter.decide(budget)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Solves equalities away, the variable `keep` excepted; whether they can hold.
    fn eliminate_equalities(&mut self, keep: Option<usize>, budget: &mut usize) -> Result<bool, GaveUp> {
        let mut kept = Vec::new();
        while let Some(mut row) = self.equalities.pop() {
            let divisor = row.divisor();
            if divisor == 0 {
                if row.constant != 0 {
                    return Ok(false);
                }
                continue;
            }
            if row.constant % divisor != 0 {
                return Ok(false);
            }
            row.constant /= divisor;
            row.coefficients.iter_mut().for_each(|coefficient| *coefficient /= divisor);
            let smallest = row.variables().filter(|&at| Some(at) != keep).min_by_key(|&at| row.at(at).unsigned_abs());
            let Some(pivot) = smallest else {
                kept.push(row);
                continue;
            };
            spend(budget, (self.equalities.len() + self.inequalities.len() + 1) * self.variables)?;
            let size = row.at(pivot);
            if size.abs() == 1 {
                self.substitute(pivot, &row)?;
                continue;
            }
            if row.variables().all(|at| at == pivot || Some(at) == keep) {
                // Only a stride of the kept variable is lost.
                self.substitute(pivot, &row)?;
                continue;
            }
            // pivot = new - Σ q * others makes the coefficients smaller, and new is an integer
            // exactly if pivot is one.
            let quotients: Vec<(usize, i64)> = row
                .variables()
                .filter(|&at| at != pivot)
                .map(|at| (at, nearest(row.at(at), size)))
                .filter(|&(_, quotient)| quotient != 0)
                .collect();
            self.equalities.push(row);
            for row in self.equalities.iter_mut().chain(&mut self.inequalities).chain(&mut kept) {
                let factor = row.at(pivot);
                for &(at, quotient) in quotients.iter().filter(|_| factor != 0) {
                    let change = factor.checked_mul(quotient).and_then(i64::checked_neg).ok_or(GaveUp)?;
                    row.add(at, change).ok_or(GaveUp)?;
                }
            }
        }
        self.equalities = kept;
        Ok(true)
    }

    /// Removes a variable from all rows by an equality.
    fn substitute(&mut self, pivot: usize, row: &Row) -> Result<(), GaveUp> {
        let (size, sign) = (row.at(pivot).checked_abs().ok_or(GaveUp)?, row.at(pivot).signum());
        for other in self.equalities.iter_mut().chain(&mut self.inequalities) {
            let factor = other.at(pivot);
            if factor != 0 {
                let factor = factor.checked_mul(-sign).ok_or(GaveUp)?;
                *other = other.combined(size, row, factor).ok_or(GaveUp)?;
            }
        }
        Ok(())
    }

    /// Makes inequalities tight and drops repeats; opposite ones that leave one value become
    /// equalities. Whether they can hold.
    fn tidy(&mut self) -> Result<bool, GaveUp> {
        let mut rows: Vec<Row> = Vec::new();
        for mut row in std::mem::take(&mut self.inequalities) {
            let divisor = row.divisor();
            if divisor == 0 {
                if row.constant < 0 {
                    return Ok(false);
                }
                continue;
            }
            row.constant = row.constant.div_euclid(divisor);
            row.coefficients.iter_mut().for_each(|coefficient| *coefficient /= divisor);
            while row.coefficients.last() == Some(&0) {
                row.coefficients.pop();
            }
            rows.push(row);
        }
        rows.sort_by(|a, b| (&a.coefficients, a.constant).cmp(&(&b.coefficients, b.constant)));
        rows.dedup_by(|next, kept| next.coefficients == kept.coefficients);
        let mut fixed = vec![false; rows.len()];
        for at in 0..rows.len() {
            let opposite: Vec<i64> =
                rows[at].coefficients.iter().map(|c| c.checked_neg()).collect::<Option<_>>().ok_or(GaveUp)?;
            let Ok(other) = rows.binary_search_by(|row| row.coefficients.cmp(&opposite)) else { continue };
            let room = rows[at].constant.checked_add(rows[other].constant).ok_or(GaveUp)?;
            if room < 0 {
                return Ok(false);
            }
            if room == 0 {
                fixed[other] = true;
                if at < other {
                    self.equalities.push(rows[at].clone());
                }
                fixed[at] = true;
            }
        }
        let mut fixed = fixed.into_iter();
        rows.retain(|_| !fixed.next().unwrap_or(false));
        self.inequalities = rows;
        Ok(true)
    }

    /// A variable without a bound on one side makes all its inequalities easy to fulfil.
    fn drop_unbounded(&mut self) {
        loop {
            let before = self.inequalities.len();
            for variable in 0..self.variables {
                let has = |sign: i64| self.inequalities.iter().any(|row| row.at(variable).signum() == sign);
                if has(1) != has(-1) {
                    self.inequalities.retain(|row| row.at(variable) == 0);
                }
            }
            if self.inequalities.len() == before {
                return;
            }
        }
    }

    /// The variable to eliminate next, and whether that is exact: the fewest new rows, exact
    /// ones first.
    fn choose(&self, keep: Option<usize>) -> Option<(usize, bool)> {
        let price = |variable: usize| {
            let lowers = self.inequalities.iter().map(|row| row.at(variable)).filter(|&c| c > 0);
            let uppers = self.inequalities.iter().map(|row| row.at(variable)).filter(|&c| c < 0);
            let is_exact = lowers.clone().all(|c| c == 1) || uppers.clone().all(|c| c == -1);
            let count = lowers.count() * uppers.count();
            let occurs = self.inequalities.iter().any(|row| row.at(variable) != 0);
            occurs.then_some((!is_exact, count, variable))
        };
        let all = (0..self.variables).filter(|&variable| Some(variable) != keep);
        all.filter_map(price).min().map(|(inexact, _, variable)| (variable, !inexact))
    }

    /// The inequalities without a variable: every lower bound against every upper one.
    fn shadow(&self, variable: usize, shadow: Shadow, budget: &mut usize) -> Result<Vec<Row>, GaveUp> {
        let mut rows: Vec<Row> = self.inequalities.iter().filter(|row| row.at(variable) == 0).cloned().collect();
        for low in self.inequalities.iter().filter(|row| row.at(variable) > 0) {
            for high in self.inequalities.iter().filter(|row| row.at(variable) < 0) {
                spend(budget, self.variables + 1)?;
                let (lower, upper) = (low.at(variable), high.at(variable).checked_neg().ok_or(GaveUp)?);
                let mut row = low.combined(upper, high, lower).ok_or(GaveUp)?;
                if shadow == Shadow::Dark {
                    let gap = (lower - 1).checked_mul(upper - 1).ok_or(GaveUp)?;
                    row.constant = row.constant.checked_sub(gap).ok_or(GaveUp)?;
                }
                rows.push(row);
            }
        }
        Ok(rows)
    }

    /// Bounds of one variable; the real shadow on all others. An empty interval if there is no
    /// solution.
    fn project(&mut self, target: usize, budget: &mut usize) -> Result<(Option<i64>, Option<i64>), GaveUp> {
        const NOTHING: (Option<i64>, Option<i64>) = (Some(1), Some(0));
        loop {
            if !self.eliminate_equalities(Some(target), budget)? {
                return Ok(NOTHING);
            }
            if let Some(row) = self.equalities.iter().find(|row| row.at(target) != 0) {
                let (factor, constant) = (row.at(target), row.constant);
                let value = -(constant / factor);
                return Ok(if constant % factor == 0 { (Some(value), Some(value)) } else { NOTHING });
            }
            if !self.tidy()? {
                return Ok(NOTHING);
            }
            if !self.equalities.is_empty() {
                continue;
            }
            let Some((variable, _)) = self.choose(Some(target)) else { break };
            self.inequalities = self.shadow(variable, Shadow::Real, budget)?;
        }
        let (mut low, mut high) = (None::<i64>, None::<i64>);
        for row in &self.inequalities {
            let (factor, constant) = (row.at(target), row.constant);
            if factor > 0 {
                let bound = (-constant).div_euclid(factor) + i64::from((-constant).rem_euclid(factor) != 0);
                low = Some(low.map_or(bound, |known| known.max(bound)));
            } else if factor < 0 {
                let bound = constant.div_euclid(-factor);
                high = Some(high.map_or(bound, |known| known.min(bound)));
            }
        }
        Ok((low, high))
    }
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Shadow {
    /// Holds every solution.
    Real,
    /// Holds only what surely has one.
    Dark,
}

fn spend(budget: &mut usize, amount: usize) -> Result<(), GaveUp> {
    *budget = budget.checked_sub(amount).ok_or(GaveUp)?;
    Ok(())
}

/// The integer nearest to `a / b`.
fn nearest(a: i64, b: i64) -> i64 {
    let quotient = a.div_euclid(b);
    let rest = a.rem_euclid(b);
    // For a positive rest beyond the half, the next quotient leaves a smaller one.
    if i128::from(rest) * 2 > i128::from(b).abs() { quotient + b.signum() } else { quotient }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Random(u64);

    impl Random {
        fn within(&mut self, low: i64, high: i64) -> i64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            low + ((self.0 >> 11) % (high - low + 1) as u64) as i64
        }
    }

    /// Random systems in a box against enumeration.
    #[test]
    fn answers_are_those_of_enumeration() {
        let mut random = Random(0x9E37_79B9_7F4A_7C15);
        let (mut possible, mut never, mut unknown) = (0, 0, 0);
        for round in 0..6000 {
            let count = random.within(1, 4) as usize;
            let mut system = System::new();
            for _ in 0..count {
                system.variable();
            }
            for at in 0..count {
                for sign in [1, -1] {
                    let mut row = Row { constant: random.within(0, 4), coefficients: Vec::new() };
                    row.set(at, sign);
                    system.not_negative(row);
                }
            }
            for _ in 0..random.within(1, 3) {
                let coefficients = (0..count).map(|_| random.within(-5, 5)).collect();
                let row = Row { constant: random.within(-9, 9), coefficients };
                if random.within(0, 2) == 0 { system.zero(row) } else { system.not_negative(row) }
            }
            let mut points = Vec::new();
            enumerate(count, &mut Vec::new(), &mut points);
            let value = |row: &Row, point: &[i64]| -> i64 {
                row.constant + point.iter().enumerate().map(|(at, x)| x * row.at(at)).sum::<i64>()
            };
            let holds = |point: &&Vec<i64>| {
                system.equalities.iter().all(|row| value(row, point) == 0)
                    && system.inequalities.iter().all(|row| value(row, point) >= 0)
            };
            let solutions: Vec<&Vec<i64>> = points.iter().filter(holds).collect();
            let wanted = if solutions.is_empty() { Answer::Never } else { Answer::Possible };
            match system.answer() {
                Answer::Unknown => unknown += 1,
                answer => assert_eq!(answer, wanted, "round {round}: {system:?}"),
            }
            if wanted == Answer::Never {
                never += 1
            } else {
                possible += 1
            }
            let asked = Row { constant: 1, coefficients: (0..count).map(|_| random.within(-2, 2)).collect() };
            let (low, high) = system.bounds(&asked);
            for point in solutions {
                let value = value(&asked, point);
                assert!(low.is_none_or(|low| low <= value) && high.is_none_or(|high| high >= value), "round {round}");
            }
        }
        assert!(possible > 1000 && never > 1000 && unknown < 60, "{possible} {never} {unknown}");
    }

    fn enumerate(count: usize, point: &mut Vec<i64>, points: &mut Vec<Vec<i64>>) {
        if point.len() == count {
            points.push(point.clone());
            return;
        }
        for value in -4..=4 {
            point.push(value);
            enumerate(count, point, points);
            point.pop();
        }
    }
}
