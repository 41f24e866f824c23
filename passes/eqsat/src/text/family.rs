//! Rules that are the same for several operations (`for ?f in ...`): one of each.

use super::rule::{Condition, Name, Pattern, Rule};

/// A rule for several operations, for one of them.
pub(super) fn for_op(rule: &Rule, var: &Name, op: &Name) -> Rule {
    let mut rule = rule.clone();
    rule.name.text = format!("{}/{}", rule.name.text, op.text);
    put(&mut rule.left, &var.text, op);
    put(&mut rule.right, &var.text, op);
    put_in_condition(&mut rule.condition, &var.text, op);
    put_in_condition(&mut rule.hint, &var.text, op);
    rule
}

fn put(pattern: &mut Pattern, var: &str, op: &Name) {
    match pattern {
        Pattern::Var(name) if name.text == var => *pattern = Pattern::Word(Name { text: op.text.clone(), ..*name }),
        Pattern::Op(part) => {
            if part.name.text == var {
                part.name.text.clone_from(&op.text);
            }
            part.args.iter_mut().for_each(|arg| put(&mut arg.value, var, op));
            if let Some(ty) = &mut part.ty {
                put(ty, var, op);
            }
        }
        Pattern::Call(call) => call.args.iter_mut().for_each(|arg| put(arg, var, op)),
        Pattern::List(parts, _) => parts.iter_mut().for_each(|part| put(part, var, op)),
        _ => {}
    }
}

fn put_in_condition(condition: &mut Condition, var: &str, op: &Name) {
    match condition {
        Condition::Is(call) => call.args.iter_mut().for_each(|arg| put(arg, var, op)),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter_mut().for_each(|part| put_in_condition(part, var, op));
        }
    }
}
