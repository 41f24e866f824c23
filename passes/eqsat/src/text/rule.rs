//! What a file of rules says: the syntax tree, every part with its place in the text.
//!
//! Nothing here knows dialects; `check.rs` resolves names and gives what the engine runs
//! ([`crate::text::resolved`]).

use ir::Span;

/// A file of rules.
#[derive(Clone, Debug, Default)]
pub struct RuleFile {
    /// The dialects that the file names; rules use their operations.
    pub dialects: Vec<Name>,
    /// The groups, in the order of the file.
    pub groups: Vec<Group>,
    /// The rules, in the order of the file; one that stands for several operations (`for ?f in`)
    /// is there once for each.
    pub rules: Vec<Rule>,
    /// The built-in appliers that the file turns on.
    pub uses: Vec<Use>,
    /// The costs of operations that the file sets.
    pub costs: Vec<Cost>,
}

/// A word and where it stands.
#[derive(Clone, Debug)]
pub struct Name {
    /// The word.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// `use ac(arith.addf, fm(reassoc))`: an applier, and what it is for.
#[derive(Clone, Debug)]
pub struct Use {
    /// The applier.
    pub name: Name,
    /// What it is for, if it can be for several things.
    pub args: Vec<Pattern>,
}

/// `group float.exact phase simplify`: what the rules after it belong to.
#[derive(Clone, Debug)]
pub struct Group {
    /// The name.
    pub name: Name,
    /// When its rules run, unless they say otherwise.
    pub phase: Phase,
    /// The comment before it, for the reference.
    pub doc: String,
}

/// When a rule runs.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Phase {
    /// To a fixpoint, first: a rule that never makes the program larger.
    #[default]
    Simplify,
    /// Later, with caps: a rule that opens the way for others.
    Explore,
}

impl Phase {
    /// The phases and their words.
    pub const ALL: [(&'static str, Phase); 2] = [("simplify", Phase::Simplify), ("explore", Phase::Explore)];
}

/// What a rule claims of the two sides, on operands that meet its conditions.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub enum Claim {
    /// What its flags allow; without flags, equal bits.
    #[default]
    Flags,
    /// `exact`: equal bits whatever the flags (NaN equals NaN).
    Exact,
    /// `unordered`: equal but for the order in which one operation sums, which is free.
    Unordered,
}

/// `rule name: left => right if conditions fm(flags) exact phase explore`.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The name, `family/operation` if the rule stands for several operations.
    pub name: Name,
    /// The group it belongs to.
    pub group: String,
    /// What is found.
    pub left: Pattern,
    /// What is equal to it.
    pub right: Pattern,
    /// Whether the right side is looked for, too (`<=>`).
    pub both_ways: bool,
    /// What must hold for the sides to be equal (`if`).
    pub condition: Condition,
    /// What must hold for the rule to pay (`when`); it is right without it.
    pub hint: Condition,
    /// What it claims.
    pub claim: Claim,
    /// `open`: whether it also applies to tensors with sizes that only the run tells.
    pub open: bool,
    /// When it runs.
    pub phase: Phase,
    /// The comment before it, for the reference.
    pub doc: String,
    /// The whole rule.
    pub span: Span,
}

/// What a rule looks for or builds.
#[derive(Clone, Debug)]
pub enum Pattern {
    /// `?x`.
    Var(Name),
    /// `(tensor.transpose ?x [1, 0])`.
    Op(OpPattern),
    /// `-0.0`.
    Number(Number, Span),
    /// `add`: a word of an enumeration, a type, or an operation as an argument of a function.
    Word(Name),
    /// `"ij,jk->ik"`.
    Text(Name),
    /// `compose(?p, ?q)`, `const(?c)`.
    Call(Call),
    /// `[1, 0]`.
    List(Vec<Pattern>, Span),
}

/// A number in a rule.
#[derive(Copy, Clone, PartialEq, Debug)]
pub enum Number {
    /// Without a point: an integer, or a float of that value.
    Int(i128),
    /// With a point or an exponent, `inf`, `nan`: a float.
    Float(f64),
}

/// An operation with its operands, then its attributes, then maybe its type.
#[derive(Clone, Debug)]
pub struct OpPattern {
    /// The name, `arith.addf`.
    pub name: Name,
    /// Operands and attributes, in the order of the text.
    pub args: Vec<Argument>,
    /// The type of the result, behind a colon.
    pub ty: Option<Box<Pattern>>,
    /// From one parenthesis to the other.
    pub span: Span,
}

/// An operand or attribute, `dims=?d` or by its position.
#[derive(Clone, Debug)]
pub struct Argument {
    /// The name of the slot, if it is given.
    pub name: Option<Name>,
    /// What stands there.
    pub value: Pattern,
}

/// A function or condition with its arguments.
#[derive(Clone, Debug)]
pub struct Call {
    /// The name.
    pub name: Name,
    /// The arguments.
    pub args: Vec<Pattern>,
    /// The whole call.
    pub span: Span,
}

/// What must hold: any of several conjunctions, as a tree. `All` of nothing always holds.
#[derive(Clone, Debug)]
pub enum Condition {
    /// One condition of the vocabulary, or `fm(nsz)`.
    Is(Call),
    /// All of them.
    All(Vec<Condition>),
    /// One of them.
    Any(Vec<Condition>),
}

/// `cost arith.divf 14`.
#[derive(Clone, Debug)]
pub struct Cost {
    /// The operation.
    pub op: Name,
    /// What it costs.
    pub value: f64,
}

impl Pattern {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Pattern::Var(name) | Pattern::Word(name) | Pattern::Text(name) => name.span,
            Pattern::Op(op) => op.span,
            Pattern::Number(_, span) | Pattern::List(_, span) => *span,
            Pattern::Call(call) => call.span,
        }
    }

    /// Calls `visit` with this pattern and all parts of it, outermost first.
    pub fn each<'p>(&'p self, visit: &mut dyn FnMut(&'p Pattern)) {
        visit(self);
        match self {
            Pattern::Op(op) => {
                op.args.iter().for_each(|arg| arg.value.each(visit));
                if let Some(ty) = &op.ty {
                    ty.each(visit);
                }
            }
            Pattern::Call(call) => call.args.iter().for_each(|arg| arg.each(visit)),
            Pattern::List(parts, _) => parts.iter().for_each(|part| part.each(visit)),
            _ => {}
        }
    }
}
