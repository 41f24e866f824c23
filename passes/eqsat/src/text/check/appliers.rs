//! Checks `use`: which applier, and what it is for.

use arith::FastMath;
use ir::Sink;
use ir::diagnostics::did_you_mean;

use super::expressions::flags;
use crate::dynamic::{APPLIERS, regrouped};
use crate::text::rule::{Name, Pattern, Use};

/// The applier with the operation that it is for, as `ac(arith.addf)`, if it is one.
pub fn applier(used: &Use, sink: &mut Sink<'_>) -> Option<Name> {
    let Use { name, args } = used;
    if !APPLIERS.contains(&name.text.as_str()) {
        let hint = did_you_mean(&name.text, APPLIERS.iter().copied());
        let message = format!("no applier is called `{}`; there are {}{hint}", name.text, APPLIERS.join(", "));
        sink.error(name.span, message);
        return None;
    }
    if name.text != "ac" {
        if let Some(arg) = args.first() {
            sink.error(arg.span(), format!("`{}` takes nothing in parentheses", name.text));
            return None;
        }
        return Some(name.clone());
    }
    let known: Vec<&str> = regrouped().map(|(op, _)| op).collect();
    let Some(Pattern::Word(op)) = args.first() else {
        let message = format!("`ac` takes an operation, of {}", known.join(", "));
        sink.error(args.first().map_or(name.span, Pattern::span), message);
        return None;
    };
    let Some((_, is_float)) = regrouped().find(|(known, _)| *known == op.text) else {
        let message = format!("`{}` is not regrouped; what is are {}", op.text, known.join(", "));
        sink.error(op.span, message);
        return None;
    };
    let given = match &args[1..] {
        [] => FastMath::NONE,
        [Pattern::Call(call)] if call.name.text == "fm" => flags(call, sink).ok()?,
        [other, ..] => {
            sink.error(other.span(), "behind the operation stand flags, as `fm(reassoc)`");
            return None;
        }
    };
    let wanted = if is_float { FastMath::REASSOC } else { FastMath::NONE };
    if given != wanted {
        let message = if is_float {
            "regrouping floats rounds differently: it takes `fm(reassoc)`, no more and no less"
        } else {
            "integers are regrouped whatever the flags"
        };
        sink.error(op.span, message);
        return None;
    }
    Some(Name { text: format!("ac({})", op.text), span: name.span })
}
