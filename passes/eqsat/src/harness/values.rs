//! Numbers for the variables of an instance: special ones and random ones, that meet the facts
//! which a rule demands.

use arith::FastMath;
use ir::{Context, Type};

use super::instances::Instance;
use super::random::Random;
use crate::text::resolved::{Alternative, Expr, Resolved, Sort, VarId};
use crate::vocabulary::conditions::Kind;
use crate::vocabulary::terms::{self, Term};
use crate::vocabulary::{Fact, Match};

/// The bits of all elements of each value, and of each constant (one number).
pub type Numbers = Vec<Vec<u64>>;

/// Which numbers are drawn.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Range {
    /// Everything, infinities, NaN and denormals too.
    All,
    /// Floats of moderate size, for what is compared with a tolerance.
    Moderate,
}

/// Facts that a rule demands of each element of a value.
pub fn facts_of(alternative: &Alternative, var: VarId) -> Vec<Fact> {
    let mut facts = Vec::new();
    for demand in alternative.conditions.iter().filter(|demand| !demand.is_hint) {
        if !matches!(demand.args[..], [Expr::Var(other)] if other == var) {
            continue;
        }
        facts.extend_from_slice(match demand.condition.name {
            "finite" => &[Fact::Finite],
            "no_nan" => &[Fact::NoNan],
            "nonzero" => &[Fact::Nonzero],
            "nonneg" => &[Fact::Nonnegative],
            "positive" => &[Fact::Nonnegative, Fact::Nonzero],
            "no_neg_zero" => &[Fact::NoNegativeZero],
            "integral" => &[Fact::Integral],
            _ => &[],
        });
    }
    facts
}

/// Draws numbers for all variables, each alone; conditions on several are checked afterwards.
pub fn draw(
    cx: &Context,
    rule: &Resolved,
    instance: &Instance,
    facts: &[Vec<Fact>],
    range: Range,
    random: &mut Random,
) -> Option<Numbers> {
    let mut numbers: Numbers = vec![Vec::new(); rule.vars.len()];
    for (at, var) in rule.vars.iter().enumerate() {
        let Some(ty) = instance.real[at] else { continue };
        let count = match var.sort {
            Sort::Value => ty.element_count(cx)? as usize,
            Sort::Constant => 1,
            Sort::Attr | Sort::Type => continue,
        };
        let element = ty.element(cx);
        let uniform = random.once_in(6).then(|| one(cx, element, &facts[at], range, random)).flatten();
        if var.sort == Sort::Constant
            && range == Range::All
            && random.once_in(3)
            && let Some(bits) = edge(cx, element, &facts[at], random)
        {
            numbers[at].push(bits);
            continue;
        }
        for place in 0..count {
            let before = related(cx, instance, &numbers, at, place, random);
            let before = before.filter(|&bits| facts[at].iter().all(|fact| fact.holds_of(cx, element, bits)));
            let bits = uniform.or(before).map_or_else(|| one(cx, element, &facts[at], range, random), Some)?;
            numbers[at].push(bits);
        }
    }
    Some(numbers)
}

/// Sometimes a number that a variable before has, or its opposite: rules break where sides are equal.
fn related(
    cx: &Context,
    instance: &Instance,
    numbers: &Numbers,
    at: usize,
    place: usize,
    random: &mut Random,
) -> Option<u64> {
    if at == 0 || !random.once_in(4) {
        return None;
    }
    let other = random.below(at);
    let (ty, found) = (instance.types[at]?.element(cx), instance.types[other]?.element(cx));
    let list = &numbers[other];
    let bits = *list.get(place).or(list.first()).filter(|_| ty == found)?;
    if random.once_in(2) {
        return Some(bits);
    }
    Some(match ty.float_kind(cx) {
        Some(kind) => bits ^ (1 << (kind.width() - 1)),
        None => ir::eval::bits_of_int(cx, ty, -i128::from(bits)),
    })
}

/// Draws one number that meets facts.
pub fn one(cx: &Context, element: Type, facts: &[Fact], range: Range, random: &mut Random) -> Option<u64> {
    for _ in 0..60 {
        let bits = match element.is_float(cx) {
            true => ir::eval::bits_of_float(cx, element, float(element, range, random)),
            false => ir::eval::bits_of_int(cx, element, integer(element.width(cx)?.min(64), random)),
        };
        if facts.iter().all(|fact| fact.holds_of(cx, element, bits)) {
            return Some(bits);
        }
    }
    None
}

/// Draws a number at the edge of a format that meets facts.
fn edge(cx: &Context, element: Type, facts: &[Fact], random: &mut Random) -> Option<u64> {
    let kind = element.float_kind(cx)?;
    let least = kind.least_normal();
    let edges = [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 0.0, -0.0, least, least / 2.0, 1.0 / least, -1.0 / least];
    let bits = ir::eval::bits_of_float(cx, element, *random.pick(&edges));
    facts.iter().all(|fact| fact.holds_of(cx, element, bits)).then_some(bits)
}

fn float(element: Type, range: Range, random: &mut Random) -> f64 {
    let sign = if random.once_in(2) { -1.0 } else { 1.0 };
    let plain = [0.0, 1.0, 2.0, 0.5, std::f64::consts::PI, 3.0, 0.25, 10.0];
    if range == Range::Moderate {
        return match random.below(4) {
            0 => sign * random.pick(&plain),
            1 => sign * random.below(16) as f64,
            2 => sign * random.unit(),
            _ => sign * random.unit() * 16.0,
        };
    }
    let tiny = if element == Type::F64 { f64::MIN_POSITIVE } else { f64::from(f32::MIN_POSITIVE) };
    let huge = if element == Type::F64 { f64::MAX } else { f64::from(f32::MAX) };
    let special =
        [huge, huge / 2.0, tiny, tiny / 4.0, f64::INFINITY, f64::NAN, 1.0 + 1.0 / 1024.0, 1e10, 1e-10, 0.0, 0.0, 1.0];
    match random.below(6) {
        0 => sign * random.pick(&plain),
        1 => sign * random.pick(&special),
        2 => sign * random.below(9) as f64,
        3 => sign * random.unit(),
        4 => sign * (random.unit() + 0.5) * (random.below(160) as f64 - 80.0).exp2(),
        _ => {
            // Any exponent.
            let scale = if element == Type::F64 { 2000.0 } else { 250.0 };
            sign * (random.unit() + 0.5) * ((random.unit() - 0.5) * scale).exp2()
        }
    }
}

fn integer(width: u32, random: &mut Random) -> i128 {
    let edge = 1i128 << (width - 1);
    let edges = [0, 1, -1, 2, -2, edge - 1, -edge, -edge + 1, edge - 2, i128::from(width), i128::from(width) - 1];
    match random.below(6) {
        0 => *random.pick(&edges),
        1 => random.below(17) as i128 - 8,
        2 => 1i128 << random.below(width as usize),
        3 => random.below(64) as i128,
        4 => random.below(2000) as i128 - 1000,
        _ => i128::from(random.bits()),
    }
}

/// A match as conditions see it: an instance, with numbers once they are drawn.
pub struct Sample<'s> {
    /// The context.
    pub cx: &'s Context,
    /// The rule.
    pub rule: &'s Resolved,
    /// Types and attributes.
    pub instance: &'s Instance,
    /// The numbers; none while only types are known.
    pub numbers: Option<&'s Numbers>,
    /// The flags of all operations.
    pub flags: FastMath,
}

impl Sample<'_> {
    fn bits(&self, var: VarId) -> Option<&[u64]> {
        Some(self.numbers?.get(var.index())?)
    }

    /// Whether an alternative holds, hints aside; of types and attributes only if there are no
    /// numbers yet.
    pub fn meets(&self, alternative: &Alternative) -> bool {
        alternative.conditions.iter().all(|demand| {
            if demand.is_hint && demand.condition.kind != Kind::Shapes {
                return true;
            }
            let mut has_numbers = demand.condition.kind == Kind::Values;
            for arg in &demand.args {
                arg.each_var(&mut |var| has_numbers |= self.rule.vars[var.index()].sort == Sort::Constant);
            }
            if has_numbers && self.numbers.is_none() {
                return true;
            }
            self.holds(demand)
        })
    }

    /// Whether one condition holds.
    pub fn holds(&self, demand: &crate::text::resolved::Demand) -> bool {
        let args: Option<Vec<Term>> = demand.args.iter().map(|arg| terms::evaluate(self, arg)).collect();
        args.and_then(|args| (demand.condition.holds)(self, &args)).unwrap_or(false)
    }
}

impl Match for Sample<'_> {
    fn cx(&self) -> &Context {
        self.cx
    }

    fn ty(&self, var: VarId) -> Option<Type> {
        self.instance.types[var.index()]
    }

    fn term(&self, var: VarId) -> Option<Term> {
        let at = var.index();
        Some(match self.rule.vars[at].sort {
            Sort::Value => Term::Value(var),
            Sort::Constant => {
                let element = self.instance.types[at]?.element(self.cx);
                Term::Constant(*self.bits(var)?.first()?, element)
            }
            Sort::Attr => terms::of_attr(self.cx, self.instance.attrs[at]?),
            Sort::Type => Term::Type(self.instance.types[at]?),
        })
    }

    fn constant(&self, var: VarId) -> Option<u64> {
        let (first, others) = self.bits(var)?.split_first()?;
        others.iter().all(|bits| bits == first).then_some(*first)
    }

    fn has(&self, var: VarId, fact: Fact) -> bool {
        let Some(element) = self.ty(var).map(|ty| ty.element(self.cx)) else { return false };
        self.bits(var).is_some_and(|list| list.iter().all(|&bits| fact.holds_of(self.cx, element, bits)))
    }

    fn interval(&self, var: VarId) -> Option<[i128; 2]> {
        let element = self.ty(var)?.element(self.cx);
        if element.is_float(self.cx) {
            return None;
        }
        let read = |&bits: &u64| match element {
            Type::I1 => i128::from(bits),
            _ => i128::from(ir::eval::int_of_bits(self.cx, element, bits)),
        };
        let values = self.bits(var)?.iter().map(read);
        Some([values.clone().min()?, values.max()?])
    }

    fn is_used_once(&self, _: VarId) -> bool {
        true
    }

    fn is_repeated(&self, _: VarId) -> bool {
        false
    }

    fn flags(&self) -> FastMath {
        self.flags
    }
}
