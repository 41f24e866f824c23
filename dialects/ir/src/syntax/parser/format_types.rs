//! Finding out the types of a format's operands and results.
//!
//! A type may be written, be the only one that a slot takes, follow from another slot by a rule
//! (the same type in both directions), be that of the value that is used, or be computed by
//! the inference hook, in this order.

use super::OpParser;
use super::format::{Group, SlotTypes};
use super::messages::count as counted;
use crate::body::group;
use crate::builder::apply_rule;
use crate::def::{Arity, Slot, SlotRef, TypeRule};
use crate::diagnostics::Failed;
use crate::types::Type;

impl OpParser<'_, '_> {
    /// Resolves the operands that were read and adds the results.
    pub(super) fn resolve_format(&mut self) -> Result<(), Failed> {
        self.split_lists()?;
        self.follow_rules();
        if self.is_any_unknown() {
            self.use_known_types()?;
            self.follow_rules();
        }
        self.add_operands()?;
        self.add_results()
    }

    /// Gives each slot its part of the lists of all operands or all results.
    fn split_lists(&mut self) -> Result<(), Failed> {
        let format = &mut self.state.format;
        if let Some((types, span)) = format.all_operands {
            let count: usize = format.operands.iter().map(|group| group.len).sum();
            if count != types.len {
                let message = format!("{} for {}", counted(types.len as u64, "type"), counted(count as u64, "operand"));
                return Err(self.parser.error(span, message).failed());
            }
            let mut start = types.start;
            for (slot, operands) in format.operands.iter().enumerate() {
                format.operand_types[slot] = SlotTypes::Listed(Group { start, len: operands.len });
                start += operands.len;
            }
        }
        if let Some(types) = format.all_results {
            let slots = self.def.results;
            let mut taken = 0;
            for slot in 0..slots.len() {
                let range = group(slots.iter().map(|slot| slot.arity), types.len, slot);
                taken += range.len();
                let part = Group { start: types.start + range.start, len: range.len() };
                format.result_types[slot] = SlotTypes::Listed(part);
            }
            if taken != types.len {
                let (types, results) = (counted(types.len as u64, "type"), counted(taken as u64, "result"));
                let message = format!("{types} for {results} of `{}`", self.def.name);
                return Err(self.parser.error(self.name_span, message).failed());
            }
        }
        Ok(())
    }

    // ---- rules ----

    /// Applies the rules of all slots until nothing new follows.
    fn follow_rules(&mut self) {
        let mut changed = true;
        while changed && self.is_any_unknown() {
            changed = false;
            // Results first: most often the type of a result is written, and operands follow.
            for at in 0..self.def.results.len() {
                changed |= self.follow_rule(SlotRef::Result(at), &self.def.results[at]);
            }
            for at in 0..self.def.operands.len() {
                changed |= self.follow_rule(SlotRef::Operand(at), &self.def.operands[at]);
            }
        }
    }

    fn is_any_unknown(&self) -> bool {
        let format = &self.state.format;
        format.operand_types.iter().chain(&format.result_types).any(|types| *types == SlotTypes::Unknown)
    }

    /// Applies the rule of one slot, from or to the other; gives whether anything new is known.
    fn follow_rule(&mut self, at: SlotRef, slot: &'static Slot) -> bool {
        let known = self.slot_types(at);
        if known != SlotTypes::Unknown {
            let Some(TypeRule::Same(other)) = slot.rule else { return false };
            let types = self.as_many(known, at, other);
            let news = self.slot_types(other) == SlotTypes::Unknown && types != SlotTypes::Unknown;
            if news {
                self.set_slot_types(other, types);
            }
            return news;
        }
        let types = match (slot.constraint.only, slot.rule) {
            (Some(only), _) => SlotTypes::Each(only),
            (None, Some(TypeRule::Same(other))) => self.as_many(self.slot_types(other), other, at),
            (None, Some(rule)) => {
                let attr = |index: usize| self.attr_or_default(index);
                let ty = apply_rule(self.parser.cx, rule, |slot| self.single(slot), attr);
                ty.map_or(SlotTypes::Unknown, SlotTypes::Each)
            }
            (None, None) => SlotTypes::Unknown,
        };
        self.set_slot_types(at, types);
        types != SlotTypes::Unknown
    }

    /// The types of a slot for another one: if only one of them has exactly one value, each value
    /// of the other has its type.
    fn as_many(&self, types: SlotTypes, from: SlotRef, to: SlotRef) -> SlotTypes {
        let is_one = |slot| match slot {
            SlotRef::Operand(at) => self.def.operands[at].arity == Arity::One,
            SlotRef::Result(at) => self.def.results[at].arity == Arity::One,
        };
        if is_one(from) == is_one(to) {
            return types;
        }
        self.single(from).map_or(SlotTypes::Unknown, SlotTypes::Each)
    }

    fn attr_or_default(&self, index: usize) -> Option<crate::Attr> {
        let slot = &self.def.attrs[index];
        self.get_attr(slot.name).or_else(|| match slot.presence {
            crate::def::Presence::Default(make) => Some(make(self.parser.cx)),
            _ => None,
        })
    }

    fn slot_types(&self, slot: SlotRef) -> SlotTypes {
        match slot {
            SlotRef::Operand(at) => self.state.format.operand_types[at],
            SlotRef::Result(at) => self.state.format.result_types[at],
        }
    }

    fn set_slot_types(&mut self, slot: SlotRef, types: SlotTypes) {
        match slot {
            SlotRef::Operand(at) => self.state.format.operand_types[at] = types,
            SlotRef::Result(at) => self.state.format.result_types[at] = types,
        }
    }

    /// The type of the first value of a slot.
    fn single(&self, slot: SlotRef) -> Option<Type> {
        match self.slot_types(slot) {
            SlotTypes::Unknown => None,
            SlotTypes::Each(ty) => Some(ty),
            SlotTypes::Listed(types) if types.len == 0 => None,
            SlotTypes::Listed(types) => Some(self.state.types[types.start]),
        }
    }

    // ---- operands ----

    /// Where nothing says the types of operands, they are those of the values.
    fn use_known_types(&mut self) -> Result<(), Failed> {
        for slot in 0..self.def.operands.len() {
            let Group { start, len } = self.state.format.operands[slot];
            if len == 0 || self.state.format.operand_types[slot] != SlotTypes::Unknown {
                continue;
            }
            let types = Group { start: self.state.types.len(), len };
            for at in start..start + len {
                let operand = self.state.unresolved[at];
                let ty = self.known_type(&operand)?;
                self.state.types.push(ty);
            }
            self.state.format.operand_types[slot] = SlotTypes::Listed(types);
        }
        Ok(())
    }

    fn add_operands(&mut self) -> Result<(), Failed> {
        for slot in 0..self.def.operands.len() {
            let Group { start, len } = self.state.format.operands[slot];
            let types = self.state.format.operand_types[slot];
            if let SlotTypes::Listed(types) = types
                && types.len != len
            {
                let name = self.def.operands[slot].name;
                let span =
                    self.state.unresolved.get(start).filter(|_| len > 0).map_or(self.name_span, |first| first.span);
                let (types, operands) = (counted(types.len as u64, "type"), counted(len as u64, "operand"));
                let message = format!("{types} for {operands} in `{name}`");
                return Err(self.parser.error(span, message).failed());
            }
            for at in 0..len {
                let ty = match types {
                    SlotTypes::Listed(types) => self.state.types[types.start + at],
                    SlotTypes::Each(ty) => ty,
                    SlotTypes::Unknown => continue,
                };
                let value = self.parser.resolve(&self.state.unresolved[start + at], ty)?;
                self.state.operands.push(value);
            }
        }
        if self.def.has_operand_segments() {
            let sizes: Vec<usize> = self.state.format.operands.iter().map(|group| group.len).collect();
            self.set_segments(&sizes);
        }
        Ok(())
    }

    // ---- results ----

    fn add_results(&mut self) -> Result<(), Failed> {
        let known = (0..self.def.results.len()).all(|at| self.is_result_known(at));
        if !known {
            return self.infer_results();
        }
        for at in 0..self.def.results.len() {
            match self.state.format.result_types[at] {
                SlotTypes::Each(ty) => self.state.results.push(ty),
                SlotTypes::Listed(Group { start, len }) => {
                    self.state.results.extend_from_slice(&self.state.types[start..start + len]);
                }
                SlotTypes::Unknown => {}
            }
        }
        Ok(())
    }

    fn is_result_known(&self, at: usize) -> bool {
        match self.state.format.result_types[at] {
            SlotTypes::Unknown => false,
            SlotTypes::Listed(_) => true,
            SlotTypes::Each(_) => self.def.results[at].arity == Arity::One,
        }
    }
}
