//! Checks files of rules and resolves their names.
//!
//! Each rule is checked on its own and several errors are reported in one run. What types can
//! ever match is found by the harness, which draws instances; this file checks names, numbers of
//! operands, and that what is built is bound by what is found. `slots.rs` says which argument stands
//! in which slot, `expressions.rs` what functions and conditions are.

mod appliers;
mod expressions;
mod slots;

use hashbrown::{HashMap, HashSet};
use ir::def::Arity;
use ir::diagnostics::did_you_mean;
use ir::{Context, Failed, OpDef, Sink, Span, Traits, Type};

use super::resolved::*;
use super::rule::*;
pub use appliers::applier;
use expressions::both;
pub use expressions::flags;

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
        let Ok(found) = resolve_rule(cx, rule, sink) else { continue };
        if sink.error_count() == errors {
            rules.extend(found);
        }
    }
    for cost in &file.costs {
        let _ = op_named(cx, &cost.op, sink);
    }
    rules
}

/// Resolves the names of a rule; one that works both ways becomes two.
fn resolve_rule(cx: &Context, rule: &Rule, sink: &mut Sink<'_>) -> Result<Vec<Resolved>, Failed> {
    let mut found = vec![resolve_forth(cx, rule, sink)?];
    if rule.both_ways {
        found.push(resolve_back(cx, rule, sink)?);
    }
    Ok(found)
}

/// Resolves the names of a rule as it is written.
pub(crate) fn resolve_forth(cx: &Context, rule: &Rule, sink: &mut Sink<'_>) -> Result<Resolved, Failed> {
    resolve(cx, rule, &rule.left, &rule.right, sink)
}

/// Resolves the names of the way back of a rule that works both ways.
pub(crate) fn resolve_back(cx: &Context, rule: &Rule, sink: &mut Sink<'_>) -> Result<Resolved, Failed> {
    let back = resolve(cx, rule, &rule.right, &rule.left, sink)?;
    Ok(Resolved { name: format!("{}-back", rule.name.text), ..back })
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
        needs_sizes: !(rule.open || left.is_elementwise() && right.is_elementwise()),
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
}

/// The definition of an operation that rules may use.
pub fn op_named(cx: &Context, name: &Name, sink: &mut Sink<'_>) -> Result<&'static OpDef, Failed> {
    cx.registry().op(&name.text).ok_or_else(|| {
        let hint = did_you_mean(&name.text, cx.registry().ops().map(|def| def.name));
        sink.error(name.span, format!("no operation is called `{}`{hint}", name.text)).failed()
    })
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
