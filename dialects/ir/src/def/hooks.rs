//! What an operation does, as functions: the hooks of a definition and what they are given.

use super::view::attr_or_default;
use super::{OpDef, View};
use crate::attrs::Attr;
use crate::context::Context;
use crate::diagnostics::{Failed, Sink};
use crate::eval::{Flow, Frame, Machine, Stop};
use crate::ids::{OpId, ValueId};
use crate::interfaces::{Access, Call, Effect, FlowEdge, Loop, Symbols};
use crate::rewriter::Rewriter;
use crate::types::Type;

/// A hook that reports what is wrong with an operation beyond its slots.
pub type VerifyHook = fn(View<'_>, &mut Sink<'_>) -> Result<(), Failed>;
/// A hook that computes result types; the error says why there are none.
pub type InferHook = fn(&Infer<'_>) -> Result<Vec<Type>, String>;
/// A hook that finds results that need no operation. The slice has, for every operand, its
/// constant value if it is known.
pub type FoldHook = fn(View<'_>, &[Option<Attr>]) -> Option<Vec<Fold>>;
/// A hook that lists memory effects.
pub type EffectsHook = fn(View<'_>, &mut Vec<Effect>);
/// A hook that runs an operation in the reference evaluator.
pub type EvalHook = for<'a> fn(&mut Machine<'a>, &mut Frame<'a>, View<'_>) -> Result<Flow, Stop>;
/// A hook that checks the symbols that an operation refers to against the nearest symbol table.
pub type SymbolUsesHook = fn(View<'_>, &Symbols<'_>, &mut Sink<'_>) -> Result<(), Failed>;

/// What an operation does, as functions.
#[derive(Copy, Clone)]
pub struct Hooks {
    /// Checks what slots, traits and type rules cannot say.
    pub verify: Option<VerifyHook>,
    /// Computes result types from operands and attributes.
    pub infer: Option<InferHook>,
    /// Finds results that need no operation.
    pub fold: Option<FoldHook>,
    /// Lists memory effects; without it, `PURE` operations have none, `RECURSIVE_EFFECTS` those
    /// of their regions, and all others may do anything.
    pub effects: Option<EffectsHook>,
    /// Rewrites towards the canonical form.
    pub canonicalize: &'static [Pattern],
    /// Runs it in the reference evaluator.
    pub eval: Option<EvalHook>,
    /// Describes a counted loop.
    pub loop_like: Option<fn(View<'_>) -> Loop>,
    /// Where control goes between the operation and its regions.
    pub region_flow: Option<fn(View<'_>) -> Vec<FlowEdge>>,
    /// For a terminator with successors: the operands that become the arguments of one of them.
    pub branch: Option<fn(View<'_>, usize) -> Vec<ValueId>>,
    /// Describes an access to one element of a buffer.
    pub access: Option<fn(View<'_>) -> Access>,
    /// Describes a call of a symbol.
    pub call: Option<fn(View<'_>) -> Call>,
    /// Checks the symbols that the operation refers to.
    pub symbol_uses: Option<SymbolUsesHook>,
    /// Suggests a name for results that have none, `c4` for a constant.
    pub suggest_name: Option<fn(View<'_>) -> Option<String>>,
}

impl Hooks {
    /// No hooks.
    pub const NONE: Hooks = Hooks {
        verify: None,
        infer: None,
        fold: None,
        effects: None,
        canonicalize: &[],
        eval: None,
        loop_like: None,
        region_flow: None,
        branch: None,
        access: None,
        call: None,
        symbol_uses: None,
        suggest_name: None,
    };
}

/// A named rewrite of one operation; gives whether it changed anything.
#[derive(Copy, Clone)]
pub struct Pattern {
    /// The name, for statistics and remarks.
    pub name: &'static str,
    /// Tries the rewrite.
    pub rewrite: fn(&mut Rewriter<'_>, OpId) -> bool,
}

/// What a fold puts in place of a result.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Fold {
    /// A value that is there already.
    Value(ValueId),
    /// A constant.
    Attr(Attr),
}

/// What type inference sees.
pub struct Infer<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The operation's definition.
    pub def: &'static OpDef,
    /// The types of the operands.
    pub operands: &'a [Type],
    /// The attributes.
    pub attrs: crate::attrs::AttrDict,
}

impl Infer<'_> {
    /// An attribute by name, or its default.
    pub fn attr(&self, name: &str) -> Option<Attr> {
        attr_or_default(self.cx, self.def, self.attrs, name)
    }
}
