//! Numbers on which the sides of a rule differ, in words.

use ir::diagnostics::Severity;
use ir::{Sink, Span};

use super::instances::Instance;
use super::sides::value_text;
use super::values::Numbers;
use super::{Outcome, Trial};
use crate::text::resolved::Sort;
use crate::vocabulary::conditions::FLAGS;

/// Numbers on which the sides differ.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// The inputs: name, type, value.
    pub inputs: Vec<[String; 3]>,
    /// The flags that the operations have, if any.
    pub flags: String,
    /// What the left side gives.
    pub left: String,
    /// What the right side gives, or why it gives nothing.
    pub right: String,
}

impl Counterexample {
    /// Reports that a rule does not hold.
    pub(super) fn report(&self, severity: Severity, span: Span, name: &str, sink: &mut Sink<'_>) {
        let inputs: Vec<String> =
            self.inputs.iter().map(|[name, ty, value]| format!("{name} = {value} : {ty}")).collect();
        let message = format!("the rule `{name}` does not hold");
        let report = if severity == Severity::Error { sink.error(span, message) } else { sink.warning(span, message) };
        let report = report.note(format!("for {}", inputs.join("\n    ")));
        let report = report.note(format!("the left side gives  {}\nthe right side gives {}", self.left, self.right));
        if !self.flags.is_empty() {
            report.note(format!("with the flags {}", self.flags));
        }
    }
}

/// A rule is refuted by these inputs, of which the sides give this.
pub fn refuted(trial: &Trial<'_>, instance: &Instance, numbers: &Numbers, [left, right]: [String; 2]) -> Outcome {
    let cx = trial.cx;
    let mut inputs = Vec::new();
    for (at, var) in trial.rule.vars.iter().enumerate() {
        let (ty, attr) = (instance.types[at], instance.attrs[at]);
        match (var.sort, ty, attr) {
            (Sort::Value | Sort::Constant, Some(ty), _) => {
                let bits: Vec<Option<u64>> = numbers[at].iter().map(|&bits| Some(bits)).collect();
                let shown = if var.sort == Sort::Constant { ty.element(cx) } else { ty };
                inputs.push([var.name.clone(), ty.text(cx), value_text(cx, shown, &bits)]);
            }
            (Sort::Attr, _, Some(attr)) => inputs.push([var.name.clone(), "attribute".into(), attr.text(cx)]),
            (Sort::Type, Some(ty), _) => inputs.push([var.name.clone(), "type".into(), ty.text(cx)]),
            _ => {}
        }
    }
    let words = FLAGS.iter().filter(|(word, flag)| *word != "fast" && trial.mode.flags.has(*flag));
    let flags = words.map(|(word, _)| *word).collect::<Vec<&str>>().join(", ");
    Outcome::Refuted(Box::new(Counterexample { inputs, flags, left, right }))
}
