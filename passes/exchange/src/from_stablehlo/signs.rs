//! Unsigned integers become signless: which values were unsigned is kept beside the program until
//! their operations are converted.

use hashbrown::{HashMap, HashSet};
use ir::{BlockId, Body, Context, OpId, Signedness, Type, TypeKind, ValueId};

use super::Converter;

/// Which operands and results of an operation are unsigned.
#[derive(Clone, Default)]
pub(crate) struct Signs {
    operands: Vec<bool>,
    results: Vec<bool>,
}

impl Converter<'_, '_> {
    /// Whether an operand of the current operation is of unsigned integers.
    pub fn is_unsigned(&self, operand: usize) -> bool {
        self.signs.get(&self.op()).is_some_and(|signs| signs.operands.get(operand) == Some(&true))
    }

    /// Whether a result of the current operation is of unsigned integers.
    pub fn gives_unsigned(&self, result: usize) -> bool {
        self.signs.get(&self.op()).is_some_and(|signs| signs.results.get(result) == Some(&true))
    }

    /// Whether an operand of some operation is of unsigned integers.
    pub fn is_operand_unsigned(&self, op: OpId, operand: usize) -> bool {
        self.signs.get(&op).is_some_and(|signs| signs.operands.get(operand) == Some(&true))
    }

    /// Lets a copy of an operation be of the same signs.
    pub fn copy_signs(&mut self, from: OpId, to: OpId) {
        if let Some(signs) = self.signs.get(&from).cloned() {
            self.signs.insert(to, signs);
        }
    }
}

/// Whether the elements of a type are unsigned.
fn is_unsigned(cx: &Context, ty: Type) -> bool {
    matches!(ty.element(cx).kind(cx), TypeKind::Integer { signedness: Signedness::Unsigned, .. })
}

/// The type with signless elements.
pub(crate) fn signless(cx: &Context, ty: Type) -> Type {
    match *ty.element(cx).kind(cx) {
        TypeKind::Integer { width, signedness } if signedness != Signedness::Signless => {
            ty.with_element(cx, cx.integer_type(width))
        }
        _ => ty,
    }
}

/// What is unsigned in a function.
pub(super) fn signs_of(cx: &Context, body: &Body) -> HashMap<OpId, Signs> {
    let mut all = HashMap::new();
    for op in body.walk_all() {
        let flag = |value| is_unsigned(cx, body.ty(value));
        let (operands, results) = (body.operands(op).map(flag), body.results(op).map(flag));
        let signs = Signs { operands: operands.collect(), results: results.collect() };
        if signs.operands.contains(&true) || signs.results.contains(&true) {
            all.insert(op, signs);
        }
    }
    all
}

/// Makes all values and the signature of a function signless; gives whether something was not.
pub(super) fn make_signless(cx: &Context, body: &mut Body) -> bool {
    let mut values: Vec<ValueId> = Vec::new();
    let mut blocks: HashSet<BlockId> = HashSet::new();
    for &root in body.roots() {
        blocks.extend(body.blocks(root));
    }
    for op in body.walk_all() {
        values.extend(body.results(op));
        for &region in body.regions(op) {
            blocks.extend(body.blocks(region));
        }
    }
    values.extend(blocks.iter().flat_map(|&block| body.arguments(block)));
    let mut is_changed = false;
    for value in values {
        let (old, new) = (body.ty(value), signless(cx, body.ty(value)));
        if old != new {
            body.set_ty(value, new);
            is_changed = true;
        }
    }
    is_changed | make_signature_signless(cx, body)
}

fn make_signature_signless(cx: &Context, body: &mut Body) -> bool {
    if !func::is_function(body) {
        return false;
    }
    let (inputs, results) = (func::inputs(cx, body).to_vec(), func::results(cx, body).to_vec());
    let convert = |types: &[Type]| types.iter().map(|&ty| signless(cx, ty)).collect::<Vec<Type>>();
    let (new_inputs, new_results) = (convert(&inputs), convert(&results));
    if inputs == new_inputs && results == new_results {
        return false;
    }
    func::set_function_type(cx, body, &new_inputs, &new_results);
    for (index, (&old, &new)) in inputs.iter().zip(&new_inputs).enumerate() {
        if old != new {
            func::set_argument_attr(cx, body, index, "ft.type", cx.type_attr(old.element(cx)));
        }
    }
    for (index, (&old, &new)) in results.iter().zip(&new_results).enumerate() {
        if old != new {
            func::set_result_attr(cx, body, index, "ft.type", cx.type_attr(old.element(cx)));
        }
    }
    true
}
