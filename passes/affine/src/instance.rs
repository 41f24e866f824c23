//! The constraints that one run of an operation obeys: where the loops around it stand, which
//! branches were taken, and what is known of the values it uses.
//!
//! Two runs are put into one system. A value that is the same in both has one variable, any
//! other value has one for each side.

use arith::{Ceildivsi, CmpI, Cmpi, Floordivsi, Maxsi, Minsi, Remsi, Remui};
use hashbrown::{HashMap, HashSet};
use ir::{Body, Context, Op, OpId, ValueDef, ValueId};

use crate::linear::{Linear, Term};
use crate::nest::{as_loop, loops_around_value};
use crate::row::Row;
use crate::system::System;

/// One of two runs.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Side {
    First,
    Second,
}

/// Two runs of operations in one system of constraints.
#[derive(Clone)]
pub(crate) struct Instances<'a> {
    cx: &'a Context,
    body: &'a Body,
    /// Values defined under no other loops than these are the same in both runs.
    shared: &'a [OpId],
    pub system: System,
    variables: HashMap<(Term, Side), usize>,
    /// Whether a value is the same in both runs.
    is_shared: HashMap<ValueId, bool>,
    known: HashSet<(ValueId, Side)>,
}

impl<'a> Instances<'a> {
    pub fn new(cx: &'a Context, body: &'a Body, shared: &'a [OpId]) -> Instances<'a> {
        Instances {
            cx,
            body,
            shared,
            system: System::new(),
            variables: HashMap::new(),
            is_shared: HashMap::new(),
            known: HashSet::new(),
        }
    }

    /// Puts a run of an operation into the system: its loops and conditionals.
    pub fn enter(&mut self, op: OpId, side: Side) {
        let body = self.body;
        let mut inner = op;
        while let Some(parent) = body.parent_op(inner) {
            if let Some(counted) = as_loop(self.cx, body, parent) {
                self.variable(Term::value(counted.induction), side);
            } else if loops::If::is(body, parent) {
                self.assume_branch(parent, inner, side);
            }
            inner = parent;
        }
    }

    /// Demands that two forms, each in its run, are equal; nothing on overflow.
    pub fn equal(&mut self, first: &Linear, second: &Linear) {
        let (a, b) = (self.row(first, Side::First), self.row(second, Side::Second));
        if let Some(row) = a.zip(b).and_then(|(a, b)| a.combined(1, &b, -1)) {
            self.system.zero(row);
        }
    }

    /// How much larger a value is in the second run.
    pub fn difference(&mut self, value: ValueId) -> Option<Row> {
        let form = Linear::value(value);
        let (a, b) = (self.row(&form, Side::First)?, self.row(&form, Side::Second)?);
        b.combined(1, &a, -1)
    }

    /// A form as a row of the system; `None` on overflow.
    pub fn row(&mut self, form: &Linear, side: Side) -> Option<Row> {
        let mut row = Row { constant: form.constant, coefficients: Vec::new() };
        for &(term, factor) in &form.terms {
            let variable = self.variable(term, side);
            row.add(variable, factor)?;
        }
        Some(row)
    }

    fn is_shared(&mut self, value: ValueId) -> bool {
        if let Some(&known) = self.is_shared.get(&value) {
            return known;
        }
        let around = loops_around_value(self.body, value);
        let shared = around.len() <= self.shared.len() && around.iter().zip(self.shared).all(|(a, b)| a == b);
        self.is_shared.insert(value, shared);
        shared
    }

    fn variable(&mut self, term: Term, side: Side) -> usize {
        let is_shared = term.values().all(|value| self.is_shared(value));
        let side = if is_shared { Side::First } else { side };
        if let Some(&variable) = self.variables.get(&(term, side)) {
            return variable;
        }
        let variable = self.system.variable();
        self.variables.insert((term, side), variable);
        if term.second.is_none() && self.known.insert((term.first, side)) {
            self.add_facts(term.first, variable, side);
        }
        variable
    }

    /// What is known of a value by its definition.
    fn add_facts(&mut self, value: ValueId, variable: usize, side: Side) {
        let body = self.body;
        match body.value_def(value) {
            ValueDef::Argument(block, 0) => {
                let parent = body.block_parent(block);
                let counted = parent.and_then(|parent| as_loop(self.cx, body, parent));
                if let Some(counted) = counted.filter(|counted| counted.induction == value) {
                    self.add_domain(&counted, variable, side);
                }
            }
            ValueDef::Result(op, _) => self.add_result_facts(op, variable, side),
            _ => {}
        }
    }

    pub fn form(&self, value: ValueId) -> Linear {
        Linear::of(self.cx, self.body, value)
    }

    /// An induction variable: `lower <= i < upper`, and `i = lower + step * n` for a known step.
    fn add_domain(&mut self, counted: &ir::interfaces::Loop, variable: usize, side: Side) {
        let (lower, upper) = (self.form(counted.lower), self.form(counted.upper));
        let induction = unit(variable, 1);
        if let Some(lower) = self.row(&lower, side).and_then(|lower| induction.combined(1, &lower, -1)) {
            self.system.not_negative(lower.clone());
            if let Some(step) = self.form(counted.step).as_number().filter(|&step| step > 1) {
                let number = self.system.variable();
                if let Some(row) = lower.combined(1, &unit(number, 1), -step) {
                    self.system.zero(row);
                }
            }
        }
        self.add_less(&induction, &upper, side, 1);
    }

    /// `row + gap <= form`.
    fn add_less(&mut self, row: &Row, form: &Linear, side: Side, gap: i64) {
        let below = self.row(form, side).and_then(|bound| bound.combined(1, row, -1));
        if let Some(mut below) = below
            && let Some(constant) = below.constant.checked_sub(gap)
        {
            below.constant = constant;
            self.system.not_negative(below);
        }
    }

    /// `row >= form + gap`.
    fn add_more(&mut self, row: &Row, form: &Linear, side: Side, gap: i64) {
        let above = self.row(form, side).and_then(|bound| row.combined(1, &bound, -1));
        if let Some(mut above) = above
            && let Some(constant) = above.constant.checked_sub(gap)
        {
            above.constant = constant;
            self.system.not_negative(above);
        }
    }

    fn add_result_facts(&mut self, op: OpId, variable: usize, side: Side) {
        let body = self.body;
        let def = body.def(op);
        let value = unit(variable, 1);
        if def == memref::Dim::DEF {
            self.system.not_negative(value);
            return;
        }
        let known = [Minsi::DEF, Maxsi::DEF, Floordivsi::DEF, Ceildivsi::DEF, Remsi::DEF, Remui::DEF];
        if !known.contains(&def) || !is_wide(self.cx, body, op) {
            return;
        }
        let (lhs, rhs) = (self.form(body.operand(op, 0)), self.form(body.operand(op, 1)));
        if def == Minsi::DEF || def == Maxsi::DEF {
            for form in [lhs, rhs] {
                match def == Minsi::DEF {
                    true => self.add_less(&value, &form, side, 0),
                    false => self.add_more(&value, &form, side, 0),
                }
            }
            return;
        }
        let Some(divisor) = rhs.as_number().filter(|&divisor| divisor > 0) else { return };
        if def == Remsi::DEF || def == Remui::DEF {
            // The rest has the sign of what is divided.
            let row = self.row(&lhs, side);
            let (least, most) = row.map_or((None, None), |row| self.system.bounds(&row));
            let is_positive = def == Remui::DEF || least.is_some_and(|least| least >= 0);
            let is_negative = def == Remsi::DEF && most.is_some_and(|most| most <= 0);
            self.add_more(&value, &Linear::number(if is_positive { 0 } else { 1 - divisor }), side, 0);
            self.add_less(&value, &Linear::number(if is_negative { 0 } else { divisor - 1 }), side, 0);
            // value = lhs - divisor * n, for an unsigned rest of what may be negative only if
            // the divisor divides the range.
            if def == Remsi::DEF || divisor.count_ones() == 1 {
                let number = self.system.variable();
                let row = self.row(&lhs, side).and_then(|row| row.combined(1, &value, -1));
                if let Some(row) = row.and_then(|row| row.combined(1, &unit(number, 1), -divisor)) {
                    self.system.zero(row);
                }
            }
            return;
        }
        // 0 <= lhs - divisor * floor <= divisor - 1, and the mirror image for the ceiling.
        let scaled = unit(variable, divisor);
        if def == Floordivsi::DEF {
            self.add_less(&scaled, &lhs, side, 0);
            self.add_more(&scaled, &lhs, side, 1 - divisor);
        } else {
            self.add_more(&scaled, &lhs, side, 0);
            self.add_less(&scaled, &lhs, side, 1 - divisor);
        }
    }

    /// In a branch of a conditional its condition holds, or does not.
    fn assume_branch(&mut self, conditional: OpId, inner: OpId, side: Side) {
        let (cx, body) = (self.cx, self.body);
        let is_then =
            body.block_of(inner).and_then(|block| body.region_of(block)) == Some(body.regions(conditional)[0]);
        let Some(compare) = Cmpi::defining(body, body.operand(conditional, 0)) else { return };
        if body.ty(compare.lhs(body)).shape(cx).is_some() {
            return;
        }
        let (lhs, rhs) = (self.form(compare.lhs(body)), self.form(compare.rhs(body)));
        let Some(difference) = rhs.plus(&lhs, -1) else { return };
        let Some(row) = self.row(&difference, side) else { return };
        let Some(negated) = Row::default().combined(1, &row, -1) else { return };
        let less = |mut row: Row, gap: i64| {
            row.constant = row.constant.checked_sub(gap)?;
            Some(row)
        };
        let fact = match (compare.predicate(cx, body), is_then) {
            (CmpI::Slt, true) | (CmpI::Sge, false) => less(row, 1),
            (CmpI::Sle, true) | (CmpI::Sgt, false) => less(row, 0),
            (CmpI::Sgt, true) | (CmpI::Sle, false) => less(negated, 1),
            (CmpI::Sge, true) | (CmpI::Slt, false) => less(negated, 0),
            (CmpI::Eq, true) | (CmpI::Ne, false) => {
                self.system.zero(row);
                return;
            }
            _ => None,
        };
        if let Some(fact) = fact {
            self.system.not_negative(fact);
        }
    }
}

fn unit(variable: usize, factor: i64) -> Row {
    let mut coefficients = vec![0; variable + 1];
    coefficients[variable] = factor;
    Row { constant: 0, coefficients }
}

/// Whether the result of an operation is one number as wide as an index.
fn is_wide(cx: &Context, body: &Body, op: OpId) -> bool {
    let ty = body.ty(body.result(op, 0));
    ty.shape(cx).is_none() && ty.width(cx) == Some(64)
}
