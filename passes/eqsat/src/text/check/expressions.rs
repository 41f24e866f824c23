//! What is computed when a rule applies, and the conditions of that.

use ir::diagnostics::did_you_mean;
use ir::{Failed, Sink, Span};

use super::{Resolver, op_named, scalar_type};
use crate::text::resolved::*;
use crate::text::rule::*;
use crate::vocabulary::conditions::{self, CONDITIONS, FLAGS};
use crate::vocabulary::functions::{self, FUNCTIONS};
use arith::FastMath;

impl Resolver<'_, '_> {
    /// What is computed when the rule applies.
    pub(super) fn expr(&mut self, pattern: &Pattern) -> Result<Expr, Failed> {
        match pattern {
            Pattern::Var(name) => self.any_var(name).map(Expr::Var),
            Pattern::Number(number, _) => Ok(Expr::Number(*number)),
            Pattern::List(parts, _) => {
                parts.iter().map(|part| self.expr(part)).collect::<Result<_, _>>().map(Expr::List)
            }
            Pattern::Text(text) => Ok(Expr::Attr(Written::Text(text.text.clone()))),
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
            let known: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
            return Err(self.unknown("function", &call.name, &known));
        };
        if !function.arity.contains(&call.args.len()) {
            return Err(self.wrong_arguments(call, function.args));
        }
        let args = call.args.iter().map(|arg| self.expr(arg)).collect::<Result<_, _>>()?;
        Ok(Expr::Call(function, args))
    }

    fn unknown(&mut self, what: &str, name: &Name, known: &[&str]) -> Failed {
        let hint = did_you_mean(&name.text, known.iter().copied());
        let message = format!("no {what} is called `{}`{hint}", name.text);
        self.sink.error(name.span, message).note(format!("there are {}", known.join(", "))).failed()
    }

    fn wrong_arguments(&mut self, call: &Call, wanted: &str) -> Failed {
        let message = format!("`{}` takes `({wanted})`, found {} arguments", call.name.text, call.args.len());
        self.sink.error(call.span, message).failed()
    }

    /// The disjunctive form.
    pub(super) fn alternatives(&mut self, condition: &Condition) -> Result<Vec<Alternative>, Failed> {
        match condition {
            Condition::Is(call) if call.name.text == "fm" => {
                let flags = Some(flags(call, self.sink)?);
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
            let known: Vec<&str> = CONDITIONS.iter().map(|condition| condition.name).chain(["fm"]).collect();
            return Err(self.unknown("condition", &call.name, &known));
        };
        if call.args.len() != condition.arity {
            return Err(self.wrong_arguments(call, condition.args));
        }
        let args = call.args.iter().map(|arg| self.expr(arg)).collect::<Result<_, _>>()?;
        Ok(Demand { condition, args, is_hint: condition.kind == conditions::Kind::Hint, span: call.span })
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

/// What demands all that two alternatives demand.
pub(super) fn both(one: &Alternative, other: &Alternative) -> Alternative {
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
