//! Instances of rules: types and attributes for the variables of the left side.
//!
//! They are drawn from the result down: for each operation, operands and attributes that give a
//! result of the type at hand (`inverse`). What does not fit in the end is drawn again.

use ir::attr_values::AttrValue;
use ir::{Attr, Context, DYNAMIC, Type};

use super::inverse;
use super::random::Random;
use crate::text::resolved::{Expr, Node, OpNode, Resolved, Sort, VarId};
use crate::vocabulary::terms::{Term, bits, evaluate};

/// What the variables of a rule stand for, but for the numbers.
#[derive(Clone, PartialEq, Debug)]
pub struct Instance {
    /// The type of the whole.
    pub root: Type,
    /// The type of each value and constant, and what each type variable is.
    pub types: Vec<Option<Type>>,
    /// The type of each value and constant when it runs: that in `types`, with all sizes known.
    pub real: Vec<Option<Type>>,
    /// What each attribute is.
    pub attrs: Vec<Option<Attr>>,
    /// The types of the parts of the left side, outermost first.
    pub parts: Vec<Type>,
}

/// The types of elements that rules are tried with, floats more often. Of three bits is an integer in
/// which the sum of two shift amounts does not fit.
pub fn elements(cx: &Context) -> [Type; 11] {
    let floats = [Type::F64, Type::F32, Type::F64, Type::F32];
    let integers = [Type::I8, Type::I16, Type::I32, Type::I64, Type::INDEX, Type::I1, cx.integer_type(3)];
    std::array::from_fn(|at| floats.get(at).copied().unwrap_or_else(|| integers[at - floats.len()]))
}

/// The sizes that rules are tried with.
const SIZES: [i64; 4] = [1, 2, 3, 5];

/// Draws what the variables stand for; `None` if it does not fit together, to try again.
pub fn draw(cx: &Context, rule: &Resolved, shaped: bool, random: &mut Random) -> Option<Instance> {
    let element = *random.pick(&elements(cx));
    // Little can be wrong without dimensions.
    let ranks = if shaped && !random.once_in(8) { 1..4 } else { 0..4 };
    let root = if shaped { cx.tensor(&shape(random, ranks), element) } else { element };
    let count = rule.vars.len();
    let nothing = vec![None; count];
    let instance =
        Instance { root, types: nothing.clone(), real: nothing, attrs: vec![None; count], parts: Vec::new() };
    let mut drawing = Drawing { cx, random, instance, rule };
    drawing.node(&rule.left, root)?;
    let mut instance = drawing.instance;
    instance.real.clone_from(&instance.types);
    Some(instance)
}

/// The same with some sizes unknown until it runs, in the same way everywhere, so that types that
/// were equal still are; or only those of the variables, which broadcasts and slices may have.
/// Constants have no unknown sizes.
pub fn with_unknown_sizes(cx: &Context, rule: &Resolved, instance: &Instance, random: &mut Random) -> Instance {
    let unknown: Vec<i64> = SIZES.into_iter().filter(|_| !random.once_in(3)).collect();
    let everywhere = random.once_in(2);
    let open = |ty: &mut Type| {
        if let Some(sizes) = ty.shape(cx).filter(|_| ty.is_tensor(cx)) {
            let sizes = sizes.iter().map(|&size| if unknown.contains(&size) { DYNAMIC } else { size });
            *ty = cx.tensor(&sizes.collect::<Vec<i64>>(), ty.element(cx));
        }
    };
    let mut new = instance.clone();
    for (ty, var) in new.types.iter_mut().zip(&rule.vars) {
        if var.sort == Sort::Value || (everywhere && var.sort == Sort::Type) {
            ty.iter_mut().for_each(open);
        }
    }
    if everywhere {
        open(&mut new.root);
    }
    let mut parts = new.parts.iter_mut();
    rule.left.each(&mut |node| match (node, parts.next()) {
        (Node::Value(_), Some(ty)) => open(ty),
        (Node::Op(_), Some(ty)) if everywhere => open(ty),
        _ => {}
    });
    new
}

/// Sizes, small ones more often, of one of the ranks.
pub fn shape(random: &mut Random, ranks: std::ops::Range<usize>) -> Vec<i64> {
    let rank = ranks.start + random.below(ranks.len());
    // Equal sizes hide nothing behind types that differ.
    if random.once_in(3) {
        return vec![size(random); rank];
    }
    (0..rank).map(|_| size(random)).collect()
}

/// A size; zero is rare.
pub fn size(random: &mut Random) -> i64 {
    if random.once_in(15) { 0 } else { *random.pick(&SIZES) }
}

struct Drawing<'d> {
    cx: &'d Context,
    random: &'d mut Random,
    instance: Instance,
    rule: &'d Resolved,
}

impl Drawing<'_> {
    fn node(&mut self, node: &Node, ty: Type) -> Option<()> {
        self.instance.parts.push(ty);
        match node {
            Node::Value(var) => self.bind_type(*var, ty),
            Node::Constant(Expr::Var(var)) => self.bind_type(*var, ty),
            Node::Constant(expr) => match expr {
                Expr::Number(number) => bits(self.cx, &Term::Number(*number), ty.element(self.cx)).map(|_| ()),
                _ => None,
            },
            Node::Op(op) => self.op(op, ty),
        }
    }

    fn bind_type(&mut self, var: VarId, ty: Type) -> Option<()> {
        let slot = &mut self.instance.types[var.index()];
        (*slot.get_or_insert(ty) == ty).then_some(())
    }

    fn op(&mut self, op: &OpNode, ty: Type) -> Option<()> {
        match op.ty {
            Some(Expr::Type(said)) if ty.element(self.cx) != said => return None,
            Some(Expr::Var(var)) => self.bind_type(var, ty)?,
            _ => {}
        }
        let given = op.attrs.iter().map(|(number, expr)| Some((op.def.attrs[*number].name, self.known(expr)?)));
        let given: Vec<(&str, Attr)> = given.flatten().collect();
        let known: Vec<Option<Type>> = op.operands.iter().map(|operand| self.type_of(operand)).collect();
        let request = inverse::Request { cx: self.cx, def: op.def, result: ty, given: &given, operands: &known };
        let (types, attrs) = inverse::operands(&request, self.random)?;
        for (number, expr) in &op.attrs {
            let Expr::Var(var) = expr else { continue };
            if self.rule.vars[var.index()].sort != Sort::Attr {
                continue;
            }
            let name = op.def.attrs[*number].name;
            let drawn = attrs.iter().chain(&given).find(|(other, _)| *other == name).map(|&(_, attr)| attr)?;
            if *self.instance.attrs[var.index()].get_or_insert(drawn) != drawn {
                return None;
            }
        }
        // What the rule does not mention must be left out.
        let is_mentioned = |name: &str| op.attrs.iter().any(|(number, _)| op.def.attrs[*number].name == name);
        if attrs.iter().any(|(name, _)| !is_mentioned(name)) {
            return None;
        }
        op.operands.iter().zip(types).try_for_each(|(operand, ty)| self.node(operand, ty))
    }

    /// The type of an operand, as far as it is known: variables that are bound already.
    fn type_of(&self, node: &Node) -> Option<Type> {
        match node {
            Node::Value(var) | Node::Constant(Expr::Var(var)) => self.instance.types[var.index()],
            Node::Op(op) => match op.ty {
                Some(Expr::Var(var)) => self.instance.types[var.index()],
                _ => None,
            },
            Node::Constant(_) => None,
        }
    }

    /// An attribute that is written out or bound already.
    fn known(&self, expr: &Expr) -> Option<Attr> {
        match expr {
            Expr::Var(var) => self.instance.attrs[var.index()],
            Expr::Attr(written) => Some(written.attr(self.cx)),
            Expr::List(_) | Expr::Number(_) => {
                let nothing = crate::vocabulary::NoMatch(self.cx);
                match evaluate(&nothing, expr)? {
                    Term::Ints(list) => Some(ir::attr_values::Ints(list).attr(self.cx)),
                    Term::Number(crate::text::rule::Number::Int(value)) => Some(self.cx.integer(value, Type::I64)),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
