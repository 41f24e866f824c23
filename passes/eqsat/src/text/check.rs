//! Checks files of rules and resolves their names.
//!
//! Each rule is checked on its own and several errors are reported in one run. What types can
//! ever match is found by the harness, which draws instances; this file checks names, numbers of
//! operands, and that what is built is bound by what is found.

use hashbrown::{HashMap, HashSet};
use ir::def::{Arity, AttrSlot, AttrSyntax, Presence};
use ir::diagnostics::did_you_mean;
use ir::{Attr, Context, Failed, OpDef, Sink, Span, Traits, Type};

use super::resolved::*;
use super::rule::*;
use crate::conditions::{self, CONDITIONS, FLAGS};
use crate::dynamic::APPLIERS;
use crate::functions::{self, FUNCTIONS};
use arith::FastMath;

/// Checks a file; what is sound in it is given even if something is wrong. `known` has the names of
/// rules of files before.
pub fn check(cx: &Context, file: &RuleFile, known: &mut HashMap<String, Span>, sink: &mut Sink<'_>) -> Vec<Resolved> {
    check_dialects(cx, file, sink);
    let mut rules = Vec::new();
    for rule in &file.rules {
        let errors = sink.error_count();
        if let Some(&before) = known.get(&rule.name.text) {
            let message = format!("there is a rule `{}` already", rule.name.text);
            sink.error(rule.name.span, message).label(before, "it is here");
        } else {
            known.insert(rule.name.text.clone(), rule.name.span);
        }
        let Ok(forth) = resolve(cx, rule, &rule.left, &rule.right, sink) else { continue };
        let mut found = vec![forth];
        if rule.both_ways {
            let Ok(back) = resolve(cx, rule, &rule.right, &rule.left, sink) else { continue };
            found.push(Resolved { name: format!("{}-back", rule.name.text), ..back });
        }
        if sink.error_count() == errors {
            rules.extend(found);
        }
    }
    for name in file.uses.iter().filter(|name| !APPLIERS.contains(&name.text.as_str())) {
        let hint = did_you_mean(&name.text, APPLIERS.iter().copied());
        let message = format!("no applier is called `{}`; there is {}{hint}", name.text, APPLIERS.join(", "));
        sink.error(name.span, message);
    }
    for cost in &file.costs {
        let _ = op_named(cx, &cost.op, sink);
    }
    rules
}

fn check_dialects(cx: &Context, file: &RuleFile, sink: &mut Sink<'_>) {
    let known: Vec<&str> = cx.registry().dialects().iter().map(|dialect| dialect.name).collect();
    for name in file.dialects.iter().filter(|name| !known.contains(&name.text.as_str())) {
        let hint = did_you_mean(&name.text, known.iter().copied());
        sink.error(name.span, format!("no dialect is called `{}`{hint}", name.text));
    }
    let mut groups: HashSet<&str> = HashSet::new();
    for group in &file.groups {
        if !groups.insert(&group.name.text) {
            sink.error(group.name.span, format!("there is a group `{}` already", group.name.text));
        }
    }
}

fn resolve(
    cx: &Context,
    rule: &Rule,
    left: &Pattern,
    right: &Pattern,
    sink: &mut Sink<'_>,
) -> Result<Resolved, Failed> {
    let mut resolver = Resolver { cx, sink, vars: Vec::new(), places: Vec::new(), is_left: true };
    let left = resolver.node(left)?;
    if !matches!(left, Node::Op(_)) {
        return Err(resolver
            .sink
            .error(rule.span, "the side to look for is an operation, not a variable or constant")
            .failed());
    }
    resolver.is_left = false;
    let errors = resolver.sink.error_count();
    let right = resolver.node(right);
    let alternatives = resolver.alternatives(&rule.condition);
    let hints = resolver.alternatives(&rule.hint);
    let (right, mut alternatives, mut hints) = (right?, alternatives?, hints?);
    hints.iter_mut().flat_map(|hint| &mut hint.conditions).for_each(|demand| demand.is_hint = true);
    alternatives = alternatives.iter().flat_map(|one| hints.iter().map(|hint| both(one, hint))).collect();
    if resolver.sink.error_count() > errors {
        return Err(resolver.sink.result().expect_err("errors were reported"));
    }
    let name = rule.name.text.clone();
    let vars = resolver.vars;
    let (group, doc) = (rule.group.clone(), rule.doc.clone());
    Ok(Resolved {
        name,
        group,
        phase: rule.phase,
        claim: rule.claim,
        doc,
        vars,
        left,
        right,
        alternatives,
        span: rule.span,
    })
}

struct Resolver<'r, 's> {
    cx: &'r Context,
    sink: &'r mut Sink<'s>,
    vars: Vec<Var>,
    /// Where each variable stands first.
    places: Vec<Span>,
    is_left: bool,
}

impl Resolver<'_, '_> {
    // ---- variables ----

    fn var(&mut self, name: &Name, sort: Sort) -> Result<VarId, Failed> {
        if let Some(at) = self.vars.iter().position(|var| var.name == name.text) {
            return self.same_sort(at, name, sort);
        }
        if self.is_left {
            self.vars.push(Var { name: name.text.clone(), sort });
            self.places.push(name.span);
            return Ok(VarId(self.vars.len() as u32 - 1));
        }
        let hint = did_you_mean(&name.text, self.vars.iter().map(|var| var.name.as_str()));
        let message = format!("the variable `{}` is not bound by the side to look for{hint}", name.text);
        Err(self.sink.error(name.span, message).failed())
    }

    fn same_sort(&mut self, at: usize, name: &Name, sort: Sort) -> Result<VarId, Failed> {
        let found = self.vars[at].sort;
        if found == sort {
            return Ok(VarId(at as u32));
        }
        let message = format!("`{}` is {} here, but {} where it is bound", name.text, what(sort), what(found));
        Err(self.sink.error(name.span, message).label(self.places[at], "it is bound here").failed())
    }

    /// A variable in an expression: whatever it is.
    fn any_var(&mut self, name: &Name) -> Result<VarId, Failed> {
        let sort = self.vars.iter().find(|var| var.name == name.text).map(|var| var.sort);
        self.var(name, sort.unwrap_or(Sort::Attr))
    }

    // ---- values ----

    fn node(&mut self, pattern: &Pattern) -> Result<Node, Failed> {
        match pattern {
            Pattern::Var(name) => self.var(name, Sort::Value).map(Node::Value),
            Pattern::Number(number, _) => Ok(Node::Constant(Expr::Number(*number))),
            Pattern::Word(name) if name.text == "true" => Ok(Node::Constant(Expr::Number(Number::Int(1)))),
            Pattern::Word(name) if name.text == "false" => Ok(Node::Constant(Expr::Number(Number::Int(0)))),
            Pattern::Op(op) => self.op(op),
            Pattern::Call(call) if call.name.text == "const" => self.constant(call),
            other => {
                let message = "a value is a variable, a number, `const(...)` or an operation in parentheses";
                Err(self.sink.error(other.span(), message).failed())
            }
        }
    }

    fn constant(&mut self, call: &Call) -> Result<Node, Failed> {
        let [arg] = &call.args[..] else {
            let message = format!("`const` takes one argument, found {}", call.args.len());
            return Err(self.sink.error(call.span, message).failed());
        };
        if !self.is_left {
            return self.expr(arg).map(Node::Constant);
        }
        match arg {
            Pattern::Var(name) => self.var(name, Sort::Constant).map(|var| Node::Constant(Expr::Var(var))),
            Pattern::Number(number, _) => Ok(Node::Constant(Expr::Number(*number))),
            other => {
                let message = "a constant to look for is a variable or a number";
                Err(self.sink.error(other.span(), message).failed())
            }
        }
    }

    fn op(&mut self, op: &OpPattern) -> Result<Node, Failed> {
        let def = op_named(self.cx, &op.name, self.sink)?;
        let is_pure = def.has(Traits::PURE) || def.has(Traits::MAY_TRAP);
        if !is_pure || !def.regions.is_empty() || def.results.len() != 1 || def.results[0].arity != Arity::One {
            let message = format!("rules are for pure operations with one result and no regions, not `{}`", def.name);
            return Err(self.sink.error(op.name.span, message).failed());
        }
        if def.has_operand_segments() || def.has(Traits::CONSTANT) {
            let hint = if def.has(Traits::CONSTANT) { "; write numbers, or `const(?c)`" } else { "" };
            return Err(self.sink.error(op.name.span, format!("`{}` cannot be in a rule{hint}", def.name)).failed());
        }
        let slots = self.assign(def, op)?;
        let mut operands = Vec::new();
        for (slot, found) in def.operands.iter().zip(&slots.operands) {
            for pattern in found {
                let node = self.node(pattern)?;
                self.number_fits(&node, slot.constraint, pattern)?;
                operands.push(node);
            }
        }
        let mut attrs = Vec::new();
        for (number, pattern) in &slots.attrs {
            attrs.push((*number, self.attribute(def, &def.attrs[*number], pattern)?));
        }
        let ty = op.ty.as_deref().map(|ty| self.ty(ty)).transpose()?;
        Ok(Node::Op(OpNode { def, operands, attrs, ty, span: op.span }))
    }

    /// A number must be one of some type that the slot takes.
    fn number_fits(
        &mut self,
        node: &Node,
        constraint: &ir::constraints::TypeConstraint,
        pattern: &Pattern,
    ) -> Result<(), Failed> {
        let Node::Constant(Expr::Number(number)) = node else { return Ok(()) };
        let is_float = matches!(number, Number::Float(_));
        let types = [Type::F32, Type::F64, Type::I1, Type::I32, Type::I64, Type::INDEX];
        let tensors = types.map(|ty| self.cx.tensor(&[2], ty));
        let fits = types
            .iter()
            .chain(&tensors)
            .any(|&ty| (constraint.holds)(self.cx, ty) && (ty.element(self.cx).is_float(self.cx) || !is_float));
        if fits {
            return Ok(());
        }
        let message = format!("this number can never be {}", constraint.name);
        Err(self.sink.error(pattern.span(), message).failed())
    }

    fn attribute(&mut self, def: &OpDef, slot: &AttrSlot, pattern: &Pattern) -> Result<Expr, Failed> {
        if let Pattern::Word(name) = pattern
            && let Some(attr) = word_attr(self.cx, slot, &name.text)
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
        let attr = functions::evaluate(&facts, expr).and_then(|term| conditions::attribute(self.cx, slot, &term));
        if attr.is_some() {
            return Ok(());
        }
        let message = format!("`{}` of `{}` is {}", slot.name, def.name, slot.constraint.name);
        Err(self.sink.error(pattern.span(), message).failed())
    }

    fn ty(&mut self, pattern: &Pattern) -> Result<Expr, Failed> {
        match pattern {
            Pattern::Var(name) => self.var(name, Sort::Type).map(Expr::Var),
            Pattern::Word(name) => match scalar_type(&name.text) {
                Some(ty) => Ok(Expr::Type(ty)),
                None => {
                    let names = TYPES.map(|(word, _)| word);
                    let hint = did_you_mean(&name.text, names);
                    let message = format!("no type of numbers is called `{}`{hint}", name.text);
                    Err(self.sink.error(name.span, message).failed())
                }
            },
            Pattern::Call(_) if !self.is_left => self.expr(pattern),
            other => {
                let message = "a type is a variable, the name of a type of numbers, or (in what is built) a function";
                Err(self.sink.error(other.span(), message).failed())
            }
        }
    }

    // ---- expressions ----

    fn expr(&mut self, pattern: &Pattern) -> Result<Expr, Failed> {
        match pattern {
            Pattern::Var(name) => self.any_var(name).map(Expr::Var),
            Pattern::Number(number, _) => Ok(Expr::Number(*number)),
            Pattern::List(parts, _) => {
                parts.iter().map(|part| self.expr(part)).collect::<Result<_, _>>().map(Expr::List)
            }
            Pattern::Text(text) => Ok(Expr::Attr(self.cx.string(&text.text))),
            Pattern::Call(call) => self.call(call),
            Pattern::Word(name) if name.text.contains('.') => op_named(self.cx, name, self.sink).map(Expr::Op),
            Pattern::Word(name) => match scalar_type(&name.text) {
                Some(ty) => Ok(Expr::Type(ty)),
                None => {
                    let message = format!("expected a number, a list, a variable or a function, found `{}`", name.text);
                    Err(self.sink.error(name.span, message).failed())
                }
            },
            Pattern::Op(op) => {
                let message = "an operation is a value; here stands what is computed when the rule applies";
                Err(self.sink.error(op.span, message).failed())
            }
        }
    }

    fn call(&mut self, call: &Call) -> Result<Expr, Failed> {
        let Some(function) = functions::function(&call.name.text) else {
            let names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
            let hint = did_you_mean(&call.name.text, names.iter().copied());
            let message = format!("no function is called `{}`{hint}", call.name.text);
            return Err(self
                .sink
                .error(call.name.span, message)
                .note(format!("there are {}", names.join(", ")))
                .failed());
        };
        if !function.arity.contains(&call.args.len()) {
            let message =
                format!("`{}` takes `({})`, found {} arguments", function.name, function.args, call.args.len());
            return Err(self.sink.error(call.span, message).failed());
        }
        let args = call.args.iter().map(|arg| self.expr(arg)).collect::<Result<_, _>>()?;
        Ok(Expr::Call(function, args))
    }

    // ---- slots ----

    /// What stands in which slot: operands that are one value by their position, then attributes;
    /// words and strings go to the first attribute that takes them. Where the first operands may be
    /// any number, all values by position are operands.
    fn assign<'p>(&mut self, def: &'static OpDef, op: &'p OpPattern) -> Result<Slots<'p>, Failed> {
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
        let takes = all.iter().copied().find(|&at| word_attr(self.cx, &def.attrs[at], &word.text).is_some());
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

    // ---- conditions ----

    /// The disjunctive form.
    fn alternatives(&mut self, condition: &Condition) -> Result<Vec<Alternative>, Failed> {
        match condition {
            Condition::Is(call) if call.name.text == "fm" => {
                let flags = Some(self.flags(call)?);
                Ok(vec![Alternative { flags, conditions: Vec::new() }])
            }
            Condition::Is(call) => {
                let conditions = vec![self.demand(call)?];
                Ok(vec![Alternative { flags: None, conditions }])
            }
            Condition::Any(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.alternatives(part)).collect::<Result<_, _>>()?;
                Ok(parts.concat())
            }
            Condition::All(parts) => {
                let mut all = vec![Alternative::default()];
                for part in parts {
                    let more = self.alternatives(part)?;
                    if all.len() * more.len() > 64 {
                        return Err(self.sink.error(condition_span(part), "there are too many alternatives").failed());
                    }
                    all = all.iter().flat_map(|one| more.iter().map(|other| both(one, other))).collect();
                }
                Ok(all)
            }
        }
    }

    fn demand(&mut self, call: &Call) -> Result<Demand, Failed> {
        let Some(condition) = conditions::condition(&call.name.text) else {
            let names: Vec<&str> = CONDITIONS.iter().map(|condition| condition.name).chain(["fm"]).collect();
            let hint = did_you_mean(&call.name.text, names.iter().copied());
            let message = format!("no condition is called `{}`{hint}", call.name.text);
            return Err(self
                .sink
                .error(call.name.span, message)
                .note(format!("there are {}", names.join(", ")))
                .failed());
        };
        if call.args.len() != condition.arity {
            let message =
                format!("`{}` takes `({})`, found {} arguments", condition.name, condition.args, call.args.len());
            return Err(self.sink.error(call.span, message).failed());
        }
        let args = call.args.iter().map(|arg| self.expr(arg)).collect::<Result<_, _>>()?;
        Ok(Demand { condition, args, is_hint: condition.kind == conditions::Kind::Hint, span: call.span })
    }

    fn flags(&mut self, call: &Call) -> Result<FastMath, Failed> {
        flags(call, self.sink)
    }
}

/// The flags that `fm(...)` names.
pub fn flags(call: &Call, sink: &mut Sink<'_>) -> Result<FastMath, Failed> {
    let mut all = FastMath::NONE;
    let names = FLAGS.map(|(name, _)| name);
    for arg in &call.args {
        let Pattern::Word(word) = arg else {
            return Err(sink.error(arg.span(), format!("`fm` takes flags: {}", names.join(", "))).failed());
        };
        let Some(&(_, flag)) = FLAGS.iter().find(|(name, _)| *name == word.text) else {
            let hint = did_you_mean(&word.text, names);
            let message = format!("no flag is called `{}`; there are {}{hint}", word.text, names.join(", "));
            return Err(sink.error(word.span, message).failed());
        };
        all = all.with(flag);
    }
    if call.args.is_empty() {
        return Err(sink.error(call.span, format!("`fm` takes flags: {}", names.join(", "))).failed());
    }
    Ok(all)
}

/// Which pattern stands in which slot.
struct Slots<'p> {
    operands: Vec<Vec<&'p Pattern>>,
    attrs: Vec<(usize, &'p Pattern)>,
}

enum Place {
    Operand(usize),
    Attr(usize),
}

/// No match: all that is written out can be computed without one.
pub(crate) struct NoMatch<'a>(pub &'a Context);

impl conditions::Match for NoMatch<'_> {
    fn cx(&self) -> &Context {
        self.0
    }

    fn ty(&self, _: VarId) -> Option<Type> {
        None
    }

    fn term(&self, _: VarId) -> Option<functions::Term> {
        None
    }

    fn constant(&self, _: VarId) -> Option<u64> {
        None
    }

    fn has(&self, _: VarId, _: conditions::Fact) -> bool {
        false
    }

    fn interval(&self, _: VarId) -> Option<[i128; 2]> {
        None
    }

    fn is_used_once(&self, _: VarId) -> bool {
        false
    }

    fn flags(&self) -> FastMath {
        FastMath::NONE
    }
}

/// The definition of an operation that rules may use.
pub fn op_named(cx: &Context, name: &Name, sink: &mut Sink<'_>) -> Result<&'static OpDef, Failed> {
    cx.registry().op(&name.text).ok_or_else(|| {
        let hint = did_you_mean(&name.text, cx.registry().ops().map(|def| def.name));
        sink.error(name.span, format!("no operation is called `{}`{hint}", name.text)).failed()
    })
}

fn both(one: &Alternative, other: &Alternative) -> Alternative {
    let flags = match (one.flags, other.flags) {
        (Some(a), Some(b)) => Some(a.with(b)),
        (a, b) => a.or(b),
    };
    Alternative { flags, conditions: [&one.conditions[..], &other.conditions[..]].concat() }
}

fn condition_span(condition: &Condition) -> Span {
    match condition {
        Condition::Is(call) => call.span,
        Condition::All(parts) | Condition::Any(parts) => {
            parts.first().map_or_else(|| unreachable!("conditions have parts"), condition_span)
        }
    }
}

/// The words that an attribute may be.
fn words(slot: &AttrSlot) -> Vec<&'static str> {
    match slot.constraint.syntax {
        AttrSyntax::Keyword(def) => def.cases.iter().map(|&(word, _)| word).collect(),
        AttrSyntax::Flag => vec![slot.name],
        _ => Vec::new(),
    }
}

fn word_attr(cx: &Context, slot: &AttrSlot, word: &str) -> Option<Attr> {
    match slot.constraint.syntax {
        AttrSyntax::Keyword(def) => {
            let &(_, number) = def.cases.iter().find(|(name, _)| *name == word)?;
            Some(cx.integer(i128::from(number), def.ty))
        }
        AttrSyntax::Flag => (word == slot.name).then_some(Attr::UNIT),
        _ => None,
    }
}

fn what(sort: Sort) -> &'static str {
    match sort {
        Sort::Value => "a value",
        Sort::Constant => "the value of a constant",
        Sort::Attr => "an attribute",
        Sort::Type => "a type",
    }
}

/// The types that rules can name.
const TYPES: [(&str, Type); 10] = [
    ("index", Type::INDEX),
    ("i1", Type::I1),
    ("i8", Type::I8),
    ("i16", Type::I16),
    ("i32", Type::I32),
    ("i64", Type::I64),
    ("f16", Type::F16),
    ("bf16", Type::BF16),
    ("f32", Type::F32),
    ("f64", Type::F64),
];

fn scalar_type(word: &str) -> Option<Type> {
    TYPES.iter().find(|(name, _)| *name == word).map(|&(_, ty)| ty)
}
