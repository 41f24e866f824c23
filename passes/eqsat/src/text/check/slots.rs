//! Which argument of an operation stands in which slot, and whether an attribute fits there.

use ir::def::{Arity, AttrSlot, AttrSyntax, Presence};
use ir::diagnostics::did_you_mean;
use ir::{Failed, OpDef, Span};

use super::Resolver;
use crate::text::resolved::*;
use crate::text::rule::*;
use crate::vocabulary::NoMatch;
use crate::vocabulary::terms::{attribute, evaluate};

impl Resolver<'_, '_> {
    /// What stands in which slot: operands that are one value by their position, then attributes;
    /// words and strings go to the first attribute that takes them. Where the first operands may be
    /// any number, all values by position are operands.
    pub(super) fn assign<'p>(&mut self, def: &'static OpDef, op: &'p OpPattern) -> Result<Slots<'p>, Failed> {
        let mut slots = Slots { operands: vec![Vec::new(); def.operands.len()], attrs: Vec::new() };
        let open = def.operands.first().is_some_and(|slot| slot.arity != Arity::One);
        let fixed = def.operands.iter().take_while(|slot| slot.arity == Arity::One).count();
        let mut next = 0;
        for arg in &op.args {
            let place = match &arg.name {
                Some(name) => self.slot_named(def, name)?,
                None => match &arg.value {
                    Pattern::Word(word) if !matches!(word.text.as_str(), "true" | "false") => {
                        self.slot_of_word(def, &slots, word)?
                    }
                    Pattern::Text(text) => {
                        let slot =
                            def.attrs.iter().position(|slot| (slot.constraint.holds)(self.cx, self.cx.string("")));
                        Place::Attr(slot.ok_or_else(|| self.no_place(def, text.span))?)
                    }
                    value if open => {
                        if matches!(value, Pattern::List(..)) {
                            self.next_attr(def, &slots, value.span())?
                        } else {
                            Place::Operand(0)
                        }
                    }
                    _ if next < fixed => {
                        next += 1;
                        Place::Operand(next - 1)
                    }
                    value => self.next_attr(def, &slots, value.span())?,
                },
            };
            self.put(def, &mut slots, place, arg)?;
        }
        self.check_slots(def, &slots, op)?;
        Ok(slots)
    }

    fn slot_named(&mut self, def: &'static OpDef, name: &Name) -> Result<Place, Failed> {
        if let Some(at) = def.operands.iter().position(|slot| slot.name == name.text) {
            return Ok(Place::Operand(at));
        }
        if let Some(at) = def.attrs.iter().position(|slot| slot.name == name.text) {
            return Ok(Place::Attr(at));
        }
        let names: Vec<&str> =
            def.operands.iter().map(|slot| slot.name).chain(def.attrs.iter().map(|slot| slot.name)).collect();
        let hint = did_you_mean(&name.text, names.iter().copied());
        let message =
            format!("`{}` has no operand or attribute `{}`; it has {}{hint}", def.name, name.text, names.join(", "));
        Err(self.sink.error(name.span, message).failed())
    }

    fn slot_of_word(&mut self, def: &'static OpDef, slots: &Slots<'_>, word: &Name) -> Result<Place, Failed> {
        let is_free = |at: usize| !slots.attrs.iter().any(|&(taken, _)| taken == at);
        let all: Vec<usize> =
            (0..def.attrs.len()).filter(|&at| !words(&def.attrs[at]).is_empty() && is_free(at)).collect();
        let takes = all.iter().copied().find(|&at| word_attr(&def.attrs[at], &word.text).is_some());
        takes.or(all.first().copied()).map(Place::Attr).ok_or_else(|| self.no_place(def, word.span))
    }

    fn next_attr(&mut self, def: &'static OpDef, slots: &Slots<'_>, span: Span) -> Result<Place, Failed> {
        let is_free = |at: usize| !slots.attrs.iter().any(|&(taken, _)| taken == at);
        let mut free = (0..def.attrs.len()).filter(|&at| is_free(at) && !QUIET.contains(&def.attrs[at].name));
        let found = free.find(|&at| words(&def.attrs[at]).is_empty());
        found.map(Place::Attr).ok_or_else(|| self.no_place(def, span))
    }

    fn no_place(&mut self, def: &'static OpDef, span: Span) -> Failed {
        let operands = def.operands.iter().map(|slot| slot.name);
        let attrs = def.attrs.iter().map(|slot| slot.name).filter(|name| !QUIET.contains(name));
        let takes: Vec<&str> = operands.chain(attrs).collect();
        let message = format!("`{}` has no place for this; it takes {}", def.name, takes.join(", "));
        self.sink.error(span, message).failed()
    }

    fn put<'p>(
        &mut self,
        def: &'static OpDef,
        slots: &mut Slots<'p>,
        place: Place,
        arg: &'p Argument,
    ) -> Result<(), Failed> {
        match place {
            Place::Attr(at) if slots.attrs.iter().any(|&(taken, _)| taken == at) => {
                let message = format!("`{}` of `{}` is given twice", def.attrs[at].name, def.name);
                return Err(self.sink.error(arg.value.span(), message).failed());
            }
            Place::Attr(at) => slots.attrs.push((at, &arg.value)),
            Place::Operand(at) => match &arg.value {
                Pattern::List(parts, _) if def.operands[at].arity != Arity::One => slots.operands[at].extend(parts),
                value => slots.operands[at].push(value),
            },
        }
        Ok(())
    }

    fn check_slots(&mut self, def: &'static OpDef, slots: &Slots<'_>, op: &OpPattern) -> Result<(), Failed> {
        for (slot, found) in def.operands.iter().zip(&slots.operands) {
            let fits = match slot.arity {
                Arity::One => found.len() == 1,
                Arity::Optional => found.len() <= 1,
                Arity::Variadic => true,
            };
            if !fits {
                let wanted = def.operands.iter().filter(|slot| slot.arity == Arity::One).count();
                let given: usize = slots.operands.iter().map(Vec::len).sum();
                let plural = if wanted == 1 { "" } else { "s" };
                let message = format!("`{}` takes {wanted} operand{plural}, found {given}", def.name);
                return Err(self.sink.error(op.span, message).failed());
            }
        }
        for (at, slot) in def.attrs.iter().enumerate() {
            let is_given = slots.attrs.iter().any(|&(given, _)| given == at);
            if matches!(slot.presence, Presence::Required) && !is_given {
                let message = format!("`{}` needs `{}`, {}", def.name, slot.name, slot.constraint.name);
                return Err(self.sink.error(op.span, message).failed());
            }
        }
        Ok(())
    }

    /// What stands for an attribute, if its slot takes that.
    pub(super) fn attribute(&mut self, def: &OpDef, slot: &AttrSlot, pattern: &Pattern) -> Result<Expr, Failed> {
        if let Pattern::Word(name) = pattern
            && let Some(attr) = word_attr(slot, &name.text)
        {
            return Ok(Expr::Attr(attr));
        }
        let expr = match pattern {
            Pattern::Word(name) => {
                let words = words(slot);
                let message = match words.is_empty() {
                    true => {
                        format!("`{}` of `{}` is {}, found `{}`", slot.name, def.name, slot.constraint.name, name.text)
                    }
                    false => {
                        let hint = did_you_mean(&name.text, words.iter().copied());
                        format!("`{}` is not {}; there are {}{hint}", name.text, slot.constraint.name, words.join(", "))
                    }
                };
                return Err(self.sink.error(name.span, message).failed());
            }
            Pattern::Var(name) if self.is_left => Expr::Var(self.var(name, Sort::Attr)?),
            _ => self.expr(pattern)?,
        };
        self.fits_slot(def, slot, &expr, pattern)?;
        Ok(expr)
    }

    /// What is written out must be what the slot takes.
    fn fits_slot(&mut self, def: &OpDef, slot: &AttrSlot, expr: &Expr, pattern: &Pattern) -> Result<(), Failed> {
        if self.is_left && matches!(expr, Expr::Call(..)) {
            let message = "an attribute to look for is a variable or written out; say what is computed in a condition";
            return Err(self.sink.error(pattern.span(), message).failed());
        }
        let mut is_open = false;
        expr.each_var(&mut |_| is_open = true);
        if self.is_left && is_open && !matches!(expr, Expr::Var(_)) {
            let message = "a list to look for is a variable or written out as a whole";
            return Err(self.sink.error(pattern.span(), message).failed());
        }
        if is_open || matches!(expr, Expr::Call(..)) {
            return Ok(());
        }
        let facts = NoMatch(self.cx);
        let attr = evaluate(&facts, expr).and_then(|term| attribute(self.cx, slot, &term));
        if attr.is_some() {
            return Ok(());
        }
        let message = format!("`{}` of `{}` is {}", slot.name, def.name, slot.constraint.name);
        Err(self.sink.error(pattern.span(), message).failed())
    }
}

/// Which pattern stands in which slot.
pub(super) struct Slots<'p> {
    /// For each slot of operands what stands there.
    pub operands: Vec<Vec<&'p Pattern>>,
    /// The attributes that are mentioned, by the number of their slot.
    pub attrs: Vec<(usize, &'p Pattern)>,
}

enum Place {
    Operand(usize),
    Attr(usize),
}

/// The words that an attribute may be.
fn words(slot: &AttrSlot) -> Vec<&'static str> {
    match slot.constraint.syntax {
        AttrSyntax::Keyword(def) => def.cases.iter().map(|&(word, _)| word).collect(),
        AttrSyntax::Flag => vec![slot.name],
        _ => Vec::new(),
    }
}

fn word_attr(slot: &AttrSlot, word: &str) -> Option<Written> {
    match slot.constraint.syntax {
        AttrSyntax::Keyword(def) => {
            let &(_, number) = def.cases.iter().find(|(name, _)| *name == word)?;
            Some(Written::Word(number, def.ty))
        }
        AttrSyntax::Flag => (word == slot.name).then_some(Written::Unit),
        _ => None,
    }
}
