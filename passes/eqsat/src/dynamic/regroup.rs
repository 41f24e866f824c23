//! `ac(op)`: sums and products of many values, regrouped as a whole.
//!
//! All sums, differences and products that hang together are one sum of products
//! (`polynomial.rs`): like terms are collected, what falls away is gone, what terms share is taken
//! out. It is added where it takes fewer operations than the program does. Of floats all operations
//! need `reassoc`; where terms fall away, `nnan` and `ninf`, too. Products of sums are multiplied
//! out, but for sums with what is broadcast: a variance would become a difference of large sums
//! (decision 28).

use std::rc::Rc;

use arith::FastMath;
use arith::elements::{Format, constant, uniform};
use egg::Id;
use hashbrown::{HashMap, HashSet};
use ir::attr_values::AttrValue;
use ir::{Attr, AttrDict, Context, Op, OpDef, Type};

use super::polynomial::{Form, Number, Polynomial, Ring};
use super::{attrs, head};
use crate::apply::add_op;
use crate::graph::{Graph, Read, add_constant};
use crate::log::{Application, Log};
use crate::node::{Kind, Node};
use crate::view::is_repeated;

/// What is done with two values.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
enum Step {
    Sum,
    Difference,
    Negative,
    Product,
}

/// The operations of each kind of numbers.
const STEPS: &[(&OpDef, Step, bool)] = &[
    (<arith::Addf as Op>::DEF, Step::Sum, true),
    (<arith::Subf as Op>::DEF, Step::Difference, true),
    (<arith::Negf as Op>::DEF, Step::Negative, true),
    (<arith::Mulf as Op>::DEF, Step::Product, true),
    (<arith::Addi as Op>::DEF, Step::Sum, false),
    (<arith::Subi as Op>::DEF, Step::Difference, false),
    (<arith::Muli as Op>::DEF, Step::Product, false),
];

/// The operations that `ac` takes: the sums and products among [`STEPS`], and whether they are of
/// floats.
pub(crate) fn operations() -> impl Iterator<Item = (&'static str, bool)> {
    let taken = STEPS.iter().filter(|(_, step, _)| matches!(step, Step::Sum | Step::Product));
    taken.map(|&(def, _, is_float)| (def.name, is_float))
}

/// A class read as a sum of products.
struct Known {
    sum: Polynomial,
    /// The classes that were opened for it, themselves not among them.
    parts: Vec<Id>,
    /// Whether it was opened at all.
    is_open: bool,
    /// Whether products of sums are in it, which could be multiplied out.
    has_products: bool,
    /// The flags that all opened operations have, those that are granted included.
    flags: FastMath,
    /// Those that they have themselves.
    own: FastMath,
}

/// Larger stretches are left alone: of sums that share much, all are read.
const MOST_VALUES: usize = 4000;

/// Adds shorter forms of the sums and products whose operations are listed; how many.
pub(crate) fn apply(graph: &mut Graph<'_>, roots: &[Id], granted: FastMath, used: &[&str], log: &mut Log) -> usize {
    let rule = log.applier("ac");
    let mut ids: Vec<Id> = graph.classes().map(|class| class.id).collect();
    if ids.len() > MOST_VALUES {
        return 0;
    }
    ids.sort_unstable();
    let outer: HashSet<Id> = roots.iter().map(|&id| graph.find(id)).collect();
    let mut found = Vec::new();
    let mut reader = Reader { graph, outer: &outer, granted, expands: false, known: HashMap::new() };
    ids.retain(|&id| reader.is_used(id, used) && !reader.is_inner(id));
    for &id in &ids {
        found.extend(reader.shorter(id).into_iter().map(|(form, own)| (id, form, own)));
    }
    ids.retain(|id| reader.known.get(id).is_some_and(|known| known.has_products));
    let mut reader = Reader { expands: true, known: HashMap::new(), ..reader };
    for &id in &ids {
        found.extend(reader.shorter(id).into_iter().map(|(form, own)| (id, form, own)));
    }
    let mut applied = 0;
    for (id, form, own) in found {
        log.rules[rule as usize].found += 1;
        let Some(new) = graph.ty(id).and_then(|ty| Writer { graph, ty, own }.write(&form)) else { continue };
        if graph.union(id, new) {
            log.note(graph, Application { rule, left: id, right: new });
            applied += 1;
        }
    }
    applied
}

/// Sums with more terms are opened for their only user, so that what many share is read once.
const SHARED: usize = 3;

struct Reader<'g, 'c> {
    graph: &'g Graph<'c>,
    /// The classes that are used from outside.
    outer: &'g HashSet<Id>,
    granted: FastMath,
    /// Whether products of sums are multiplied out.
    expands: bool,
    known: HashMap<Id, Rc<Known>>,
}

impl Reader<'_, '_> {
    fn ring(&self, id: Id) -> Option<Ring> {
        match Format::of(self.graph.analysis.cx, self.graph.ty(id)?)? {
            Format::Float(kind) => Some(Ring::Floats(kind)),
            // Sums of single bits are no sums.
            Format::Integer(1) => None,
            Format::Integer(width) => Some(Ring::Integers(width)),
        }
    }

    /// The operation of a class that is opened, if there is one, with the flags that it has: that of
    /// the fewest values, as what rules have made shorter already is not counted as it was before.
    fn opened(&self, id: Id) -> Option<(&Node, Step, FastMath)> {
        if self.graph.constant(id).is_some() {
            return None;
        }
        let cx = self.graph.analysis.cx;
        let opened = self.graph[id].iter().filter_map(|node| {
            let Kind::Op(op) = self.graph.analysis.heads.kind(node.head) else { return None };
            let &(_, step, is_float) = STEPS.iter().find(|(def, ..)| std::ptr::eq(*def, op.def.0))?;
            let own = op.attrs.get(cx, "fastmath").and_then(|attr| FastMath::read(cx, attr)).unwrap_or(FastMath::NONE);
            let may = !is_float || own.with(self.granted).has(FastMath::REASSOC);
            may.then_some((node, step, if is_float { own } else { FastMath::FAST }))
        });
        opened.min_by_key(|(node, ..)| {
            let is_value = |at: &usize| {
                let child = node.children[*at];
                self.graph.constant(child).is_none() && !node.children[..*at].contains(&child)
            };
            (0..node.children.len()).filter(is_value).count()
        })
    }

    fn is_used(&self, id: Id, used: &[&str]) -> bool {
        let Some((node, step, _)) = self.opened(id) else { return false };
        let Kind::Op(op) = self.graph.analysis.heads.kind(node.head) else { return false };
        let of = STEPS.iter().find(|(def, ..)| std::ptr::eq(*def, op.def.0)).is_some_and(|&(_, _, is_float)| is_float);
        let kind = if step == Step::Product { Step::Product } else { Step::Sum };
        STEPS.iter().any(|&(def, step, is_float)| step == kind && is_float == of && used.contains(&def.name))
    }

    /// Whether only one other sum or product uses a class.
    fn is_inner(&self, id: Id) -> bool {
        let mut users: Vec<Id> = self.graph[id].parents().map(|user| self.graph.find(user)).collect();
        users.dedup();
        !self.outer.contains(&id) && matches!(users[..], [user] if user != id && self.opened(user).is_some())
    }

    /// Forms of a class that take fewer operations, with the flags of these.
    fn shorter(&mut self, id: Id) -> Vec<(Form, FastMath)> {
        let known = self.read(id);
        let is_float = matches!(self.ring(id), Some(Ring::Floats(_)));
        let all = known.flags;
        let may_cancel = !is_float || all.has(FastMath::NNAN) && all.has(FastMath::NINF);
        if !known.is_open || (known.sum.cancels && !may_cancel) {
            return Vec::new();
        }
        let before = self.operations(id, &known);
        let mut forms = vec![known.sum.factored(), known.sum.collected()];
        forms.dedup();
        forms.retain(|form| (form.operations() as f64) < before);
        forms.into_iter().map(|form| (form, known.own)).collect()
    }

    /// How many operations were opened, each counted once; of one that others use, too, which may
    /// stay for them, the share of those here.
    fn operations(&self, root: Id, known: &Known) -> f64 {
        let mut seen: HashSet<Id> = known.parts.iter().copied().collect();
        let mut left: Vec<Id> = seen.iter().copied().collect();
        while let Some(id) = left.pop() {
            if let Some(known) = self.known.get(&id) {
                left.extend(known.parts.iter().copied().filter(|&part| seen.insert(part)));
            }
        }
        let share = |&id: &Id| {
            let users: HashSet<Id> = self.graph.users_of(id).collect();
            let here = users.iter().filter(|&&user| user == root || seen.contains(&user)).count();
            here as f64 / (users.len() + usize::from(self.outer.contains(&id))).max(1) as f64
        };
        // In a fixed order, as sums of floats depend on it.
        let mut parts: Vec<Id> = seen.iter().copied().collect();
        parts.sort_unstable();
        1.0 + parts.iter().map(share).sum::<f64>() - 1e-9
    }

    /// Reads a class, those below it first.
    fn read(&mut self, root: Id) -> Rc<Known> {
        let mut entered: HashSet<Id> = HashSet::new();
        let mut stack = vec![root];
        while let Some(&id) = stack.last() {
            if self.known.contains_key(&id) {
                stack.pop();
                continue;
            }
            let children: Vec<Id> = match self.opened(id) {
                Some((node, ..)) => node.children.iter().map(|&child| self.graph.find(child)).collect(),
                None => Vec::new(),
            };
            if entered.insert(id) {
                // A class that needs itself is not opened.
                let new = children.iter().filter(|child| !entered.contains(*child) && !self.known.contains_key(*child));
                stack.extend(new);
                continue;
            }
            let known = self.opened_sum(id, &children).unwrap_or_else(|| self.closed(id));
            self.known.insert(id, Rc::new(known));
            stack.pop();
        }
        self.known[&root].clone()
    }

    /// A class as a value or number.
    fn closed(&self, id: Id) -> Known {
        let ring = self.ring(id).unwrap_or(Ring::Integers(64));
        let number = self.number(id).map(|number| Polynomial::number(ring, number));
        let sum = number.unwrap_or_else(|| Polynomial::value(ring, id));
        let flags = FastMath::FAST;
        Known { sum, parts: Vec::new(), is_open: false, has_products: false, flags, own: flags }
    }

    fn number(&self, id: Id) -> Option<Number> {
        let cx = self.graph.analysis.cx;
        let bits = uniform(cx, self.graph.constant(id)?)?;
        match Format::of(cx, self.graph.ty(id)?)? {
            format @ Format::Float(_) => Some(format.real(bits)).filter(|value| value.is_finite()).map(Number::Float),
            format @ Format::Integer(_) => Some(Number::Int(format.signed(bits))),
        }
    }

    /// What the operation of a class makes of its operands; none if that is too large.
    fn opened_sum(&self, id: Id, children: &[Id]) -> Option<Known> {
        let (_, step, own) = self.opened(id)?;
        let ring = self.ring(id)?;
        let operand = |at: usize| -> Option<Rc<Known>> {
            let id = *children.get(at)?;
            let known = self.known.get(&id).filter(|known| known.sum.len() <= SHARED || self.is_used_once(id));
            Some(known.cloned().unwrap_or_else(|| Rc::new(self.closed(id))))
        };
        let mut operands = vec![operand(0)?];
        if step != Step::Negative {
            operands.push(operand(1)?);
        }
        let mut has_products = operands.iter().any(|known| known.has_products);
        let is_closed = step == Step::Product && !self.may_multiply(&operands[0].sum, &operands[1].sum);
        if is_closed {
            // Sums stay what they are; single products are opened.
            for (known, &child) in operands.iter_mut().zip(children) {
                if known.sum.len() > 1 {
                    has_products = true;
                    *known = Rc::new(self.closed(child));
                }
            }
        }
        let sum = match step {
            Step::Sum => operands[0].sum.plus(&operands[1].sum, false)?,
            Step::Difference => operands[0].sum.plus(&operands[1].sum, true)?,
            Step::Negative => operands[0].sum.negated(),
            Step::Product => operands[0].sum.times(&operands[1].sum)?,
        };
        let parts = operands.iter().zip(children).filter(|(known, _)| known.is_open).map(|(_, &child)| child).collect();
        let flags = operands.iter().fold(own.with(self.granted), |flags, known| flags.common(known.flags));
        let own = operands.iter().fold(own, |flags, known| flags.common(known.own));
        debug_assert!(ring == self.ring(children[0])?, "operands of arithmetic have the type of the result");
        Some(Known { sum, parts, is_open: true, has_products, flags, own })
    }

    fn is_used_once(&self, id: Id) -> bool {
        let users: HashSet<Id> = self.graph[self.graph.find(id)].parents().map(|user| self.graph.find(user)).collect();
        users.len() <= 1
    }

    /// Whether two sums are multiplied term by term.
    fn may_multiply(&self, a: &Polynomial, b: &Polynomial) -> bool {
        let is_one = |sum: &Polynomial| sum.len() <= 1;
        let varies = |sum: &Polynomial| is_one(sum) || !sum.values().any(|id| is_repeated(self.graph, id));
        (is_one(a) && is_one(b)) || (self.expands && varies(a) && varies(b))
    }
}

struct Writer<'a, 'c> {
    graph: &'a mut Graph<'c>,
    ty: Type,
    own: FastMath,
}

impl Writer<'_, '_> {
    fn write(&mut self, form: &Form) -> Option<Id> {
        match form {
            Form::Number(number) => {
                let attr = attr_of(self.graph.analysis.cx, self.ty, *number)?;
                Some(add_constant(self.graph, attr))
            }
            Form::Value(id) => Some(*id),
            Form::Power(id, power) => self.power(*id, *power),
            Form::Product(factors) => {
                let mut factors = factors.iter();
                let first = self.write(factors.next()?)?;
                factors.try_fold(first, |product, factor| {
                    let factor = self.write(factor)?;
                    self.op(Step::Product, &[product, factor])
                })
            }
            Form::Sum(terms) => {
                let (gone, kept): (Vec<_>, Vec<_>) = terms.iter().partition(|(is_negative, _)| *is_negative);
                let mut rest =
                    kept.iter().map(|term| (Step::Sum, term)).chain(gone.iter().map(|term| (Step::Difference, term)));
                let (step, (_, first)) = rest.next()?;
                let mut sum = self.write(first)?;
                if step == Step::Difference {
                    sum = self.negative(sum)?;
                }
                rest.try_fold(sum, |sum, (step, (_, term))| {
                    let term = self.write(term)?;
                    self.op(step, &[sum, term])
                })
            }
        }
    }

    /// By squares, so that powers of one value share them.
    fn power(&mut self, id: Id, power: usize) -> Option<Id> {
        match power {
            0 => None,
            1 => Some(id),
            _ => {
                let half = self.power(id, power / 2)?;
                let square = self.op(Step::Product, &[half, half])?;
                if power.is_multiple_of(2) { Some(square) } else { self.op(Step::Product, &[square, id]) }
            }
        }
    }

    fn negative(&mut self, id: Id) -> Option<Id> {
        if self.is_float() {
            return self.op(Step::Negative, &[id]);
        }
        let zero = attr_of(self.graph.analysis.cx, self.ty, Number::Int(0))?;
        let zero = add_constant(self.graph, zero);
        self.op(Step::Difference, &[zero, id])
    }

    fn is_float(&self) -> bool {
        self.ty.element(self.graph.analysis.cx).is_float(self.graph.analysis.cx)
    }

    fn op(&mut self, step: Step, operands: &[Id]) -> Option<Id> {
        let (cx, of) = (self.graph.analysis.cx, self.is_float());
        let &(def, ..) = STEPS.iter().find(|&&(_, other, is_float)| other == step && is_float == of)?;
        let has_flags = of && self.own != FastMath::NONE;
        let attrs = if has_flags { attrs(cx, &[("fastmath", self.own.attr(cx))]) } else { AttrDict::EMPTY };
        Some(add_op(self.graph, head(def, attrs, self.ty), operands))
    }
}

/// A number as a constant of a type; none if the type has no such number.
fn attr_of(cx: &Context, ty: Type, number: Number) -> Option<Attr> {
    let element = ty.element(cx);
    let bits = match number {
        Number::Float(value) => ir::eval::bits_of_float(cx, element, value),
        Number::Int(value) => ir::eval::bits_of_int(cx, element, i128::from(value)),
    };
    let is_finite = !element.is_float(cx) || ir::eval::float_of_bits(cx, element, bits).is_finite();
    constant(cx, ty, &[bits]).filter(|_| is_finite)
}
