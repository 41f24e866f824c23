//! Rules with all names resolved: what the engine matches and the harness tests.
//!
//! `check.rs` makes these. They say nothing that belongs to one context, so that a rule is resolved
//! once for all contexts with the same definitions (`kept.rs`). A rule that works both ways is two of them. Variables are numbers;
//! conditions are in disjunctive form, with the flags that each alternative needs apart.

use arith::FastMath;
use ir::{Attr, AttrKind, Context, OpDef, Span, Traits, Type};

use super::rule::{Claim, Number, Phase};
use crate::vocabulary::conditions::ConditionDef;
use crate::vocabulary::functions::Function;

/// A variable of a rule, by its number.
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct VarId(pub u32);

impl VarId {
    /// The number, to index with.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A variable and what it stands for.
#[derive(Clone, Debug)]
pub struct Var {
    /// The name, `?x`.
    pub name: String,
    /// What it stands for.
    pub sort: Sort,
}

/// What a variable stands for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Sort {
    /// Any value (an e-class).
    Value,
    /// The value of a constant, one number for all its elements: `const(?c)`.
    Constant,
    /// An attribute.
    Attr,
    /// The type of a result.
    Type,
}

/// A rule that was checked, in one direction.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The name; the way back of a rule that works both ways has `-back` behind it.
    pub name: String,
    /// The group it belongs to.
    pub group: String,
    /// When it runs.
    pub phase: Phase,
    /// What it claims.
    pub claim: Claim,
    /// Whether it applies only where all sizes are known. A size that only the run tells may be 1
    /// where a broadcast stretches, and two of them may differ though their types are equal; so a
    /// rule that moves elements must say that it holds then (`open`). Element by element there is
    /// nothing to say, as the operands have one shape.
    pub needs_sizes: bool,
    /// The comment before it.
    pub doc: String,
    /// The variables.
    pub vars: Vec<Var>,
    /// What is found; the root is an operation.
    pub left: Node,
    /// What is equal to it.
    pub right: Node,
    /// The ways in which it may apply, cheapest first; one without demands if it always may.
    pub alternatives: Vec<Alternative>,
    /// Where it stands.
    pub span: Span,
}

impl Resolved {
    /// Whether all its operations work element by element.
    pub fn is_elementwise(&self) -> bool {
        self.left.is_elementwise() && self.right.is_elementwise()
    }
}

/// Conditions that allow a rule together.
#[derive(Clone, Debug, Default)]
pub struct Alternative {
    /// The flags that all float operations of the match must have.
    pub flags: Option<FastMath>,
    /// What must hold of the variables.
    pub conditions: Vec<Demand>,
}

/// A condition with its arguments.
#[derive(Clone, Debug)]
pub struct Demand {
    /// The condition.
    pub condition: &'static ConditionDef,
    /// Its arguments.
    pub args: Vec<Expr>,
    /// Whether the rule is right without it, and only pays with it.
    pub is_hint: bool,
    /// Where it stands.
    pub span: Span,
}

/// A part of a side of a rule that stands for a value.
#[derive(Clone, Debug)]
pub enum Node {
    /// A variable.
    Value(VarId),
    /// A constant with this value. On the left a number, or a variable of sort
    /// [`Sort::Constant`] to bind; on the right anything that gives a number.
    Constant(Expr),
    /// An operation.
    Op(OpNode),
}

/// An operation in a rule.
///
/// Attributes that are not listed must be absent (or have their default) on the left, and are
/// left out on the right; those of [`QUIET`] are free on the left.
#[derive(Clone, Debug)]
pub struct OpNode {
    /// The definition.
    pub def: &'static OpDef,
    /// The operands, in order.
    pub operands: Vec<Node>,
    /// Attributes by the number of their slot. On the left a variable to bind or a value.
    pub attrs: Vec<(usize, Expr)>,
    /// The type of the result, where the rule says it.
    pub ty: Option<Expr>,
    /// Where it stands.
    pub span: Span,
}

/// What is computed from variables when a rule applies.
#[derive(Clone, Debug)]
pub enum Expr {
    /// What a variable stands for.
    Var(VarId),
    /// A number.
    Number(Number),
    /// A list.
    List(Vec<Expr>),
    /// An attribute: a word of an enumeration, a string.
    Attr(Written),
    /// A type of numbers, which all contexts have.
    Type(Type),
    /// An operation, as an argument of a function.
    Op(&'static OpDef),
    /// A function of others.
    Call(&'static Function, Vec<Expr>),
}

/// An attribute as it is written out, which is an [`Attr`] of each context.
#[derive(Clone, PartialEq, Debug)]
pub enum Written {
    /// What says all by being there.
    Unit,
    /// A word of an enumeration: its number, and the type of that.
    Word(i64, Type),
    /// A string.
    Text(String),
}

/// Attributes that a pattern need not mention: promises and permissions. Flags of the result are
/// those that all operations of the match share; promises are dropped before (`promises.rs`).
pub const QUIET: [&str; 5] = ["fastmath", "overflowFlags", "isExact", "indices_are_sorted", "unique_indices"];

impl Node {
    /// Calls `visit` with this part and all parts of it, outermost first.
    pub fn each<'n>(&'n self, visit: &mut dyn FnMut(&'n Node)) {
        visit(self);
        if let Node::Op(op) = self {
            op.operands.iter().for_each(|operand| operand.each(visit));
        }
    }

    /// Whether all its operations work element by element.
    pub fn is_elementwise(&self) -> bool {
        let mut is_elementwise = true;
        self.each(&mut |node| is_elementwise &= !matches!(node, Node::Op(op) if !op.def.has(Traits::ELEMENTWISE)));
        is_elementwise
    }

    /// How many operations it has.
    pub fn op_count(&self) -> usize {
        let mut count = 0;
        self.each(&mut |node| count += usize::from(matches!(node, Node::Op(_))));
        count
    }
}

impl Written {
    /// What it is in a context.
    pub fn attr(&self, cx: &Context) -> Attr {
        match self {
            Written::Unit => Attr::UNIT,
            Written::Word(number, ty) => cx.integer(i128::from(*number), *ty),
            Written::Text(text) => cx.string(text),
        }
    }

    /// Whether an attribute is this one.
    pub fn is(&self, cx: &Context, attr: Attr) -> bool {
        match (self, attr.kind(cx)) {
            (Written::Unit, AttrKind::Unit) => true,
            (Written::Word(number, ty), AttrKind::Integer(value, of)) => ty == of && i128::from(*number) == *value,
            (Written::Text(text), AttrKind::String(other)) => **text == **other,
            _ => false,
        }
    }
}

impl Expr {
    /// Calls `visit` with each variable in it.
    pub fn each_var(&self, visit: &mut dyn FnMut(VarId)) {
        match self {
            Expr::Var(var) => visit(*var),
            Expr::List(parts) | Expr::Call(_, parts) => parts.iter().for_each(|part| part.each_var(visit)),
            _ => {}
        }
    }
}
