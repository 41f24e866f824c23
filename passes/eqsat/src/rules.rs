//! The rules that come with the crate, and the loader.

use hashbrown::HashMap;
use ir::{Context, Sink, Span};

use crate::text::resolved::Resolved;
use crate::text::rule::{Cost, Group, Name, RuleFile};
use crate::text::{applier, check, parse};

/// The bundled files, by topic.
pub const BUNDLED: &[(&str, &str)] = &[
    ("integer.rules", include_str!("../rules/integer.rules")),
    ("float_exact.rules", include_str!("../rules/float_exact.rules")),
    ("float_fast.rules", include_str!("../rules/float_fast.rules")),
    ("transcendental.rules", include_str!("../rules/transcendental.rules")),
    ("select.rules", include_str!("../rules/select.rules")),
    ("tensor_shape.rules", include_str!("../rules/tensor_shape.rules")),
    ("contraction.rules", include_str!("../rules/contraction.rules")),
    ("reduce.rules", include_str!("../rules/reduce.rules")),
    ("slice.rules", include_str!("../rules/slice.rules")),
    ("derivatives.rules", include_str!("../rules/derivatives.rules")),
];

/// Rules of one or several files, in order.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// The rules; one that works both ways is there twice.
    pub rules: Vec<Resolved>,
    /// The groups, with the number of the first rule of each.
    pub groups: Vec<Group>,
    /// The appliers that files turn on.
    pub uses: Vec<Name>,
    /// The costs that files set.
    pub costs: Vec<Cost>,
    names: HashMap<String, Span>,
}

impl Rules {
    /// Reads and checks a file; what is right in it is added even if something is wrong, which
    /// the sink has then. Gives what the file says.
    pub fn add(&mut self, cx: &Context, name: &str, text: &str, sink: &mut Sink<'_>) -> RuleFile {
        let file = parse(cx, name, text, sink);
        self.rules.extend(check(cx, &file, &mut self.names, sink));
        self.groups.extend(file.groups.iter().cloned());
        self.uses.extend(file.uses.iter().filter_map(|used| applier(used, sink)));
        self.costs.extend(file.costs.iter().cloned());
        file
    }

    /// The bundled rules whose dialects are registered in a context: all of `arith`, `math` and
    /// `tensor`.
    pub fn bundled(cx: &Context, sink: &mut Sink<'_>) -> Rules {
        let mut rules = Rules::default();
        for (name, text) in BUNDLED {
            rules.add(cx, name, text, sink);
        }
        rules
    }
}
