//! Functions: signatures, calls and returns.
//!
//! A tensor parameter is a memref that is only read. A result of known shape is a memref that the
//! caller gives, behind all parameters; one of unknown shape is a memref that the caller owns.

use hashbrown::{HashMap, HashSet};
use ir::{AttrDict, Body, Builder, Context, DYNAMIC, NamedAttr, OpId, Type, TypeKind, ValueId};

use super::lowerer::{Lowerer, Place};
use super::plan::Plan;
use super::{Done, Global, LowerTensorToLoops, Uncovered, memory, pairs, turned};

/// Whether a function has to do with tensors.
pub(crate) fn has_tensors(cx: &Context, body: &Body) -> bool {
    let (inputs, results) = (func::inputs(cx, body), func::results(cx, body));
    let is_tensor = |value: ValueId| body.ty(value).is_tensor(cx);
    inputs.iter().chain(results).any(|ty| ty.is_tensor(cx))
        || body.walk_all().any(|op| body.results(op).any(is_tensor) || body.operands(op).any(is_tensor))
}

/// The memref of a tensor type; other types as they are.
pub(crate) fn stored_type(cx: &Context, ty: Type) -> Type {
    match ty.kind(cx) {
        TypeKind::Tensor { shape, element, .. } => cx.memref(shape, *element),
        _ => ty,
    }
}

/// Whether a result of a type is written to a memref that the caller gives.
fn is_given(cx: &Context, ty: Type) -> bool {
    ty.is_tensor(cx) && !ty.shape(cx).is_some_and(|shape| shape.contains(&DYNAMIC))
}

/// The types of the parameters and results of a function, lowered.
fn signature(cx: &Context, inputs: &[Type], results: &[Type]) -> (Vec<Type>, Vec<Type>) {
    let given = results.iter().copied().filter(|&ty| is_given(cx, ty));
    let inputs = inputs.iter().copied().chain(given).map(|ty| stored_type(cx, ty)).collect();
    let returned = results.iter().copied().filter(|&ty| !is_given(cx, ty));
    (inputs, returned.map(|ty| stored_type(cx, ty)).collect())
}

/// What a lowered function is, with what to tell of it and the constants it needs.
pub(crate) type Lowered = (Body, Vec<(ir::Loc, String)>, Vec<Global>);

/// Lowers a function.
pub(crate) fn lower(
    cx: &Context,
    old: &Body,
    options: &LowerTensorToLoops,
    names: &mut HashSet<String>,
) -> Done<Lowered> {
    let (inputs, results) = (func::inputs(cx, old), func::results(cx, old));
    if let Some(&wrong) = inputs.iter().chain(results).find(|ty| matches!(ty.kind(cx), TypeKind::UnrankedTensor(_))) {
        let message = format!("tensors of unknown rank are not covered: `{}`", wrong.text(cx));
        return Err(Uncovered { loc: old.loc, message });
    }
    let (parameters, returned) = signature(cx, inputs, results);
    let mut body = Body::new(old.def, old.attrs, old.loc, 1);
    set_signature(cx, old, &mut body, &parameters, &returned);
    let Some(block) = old.entry(old.root()) else { return Ok((body, Vec::new(), Vec::new())) };
    check(cx, old)?;
    let in_pairs = pairs::split(cx, old);
    let (old, told) = in_pairs.as_ref().map_or((old, &[][..]), |(body, told)| (body, told));
    let in_rows = turned::turn(cx, old);
    let old = in_rows.as_ref().unwrap_or(old);

    let entry = body.add_block(body.root(), &parameters);
    let values = body.arguments(entry).to_vec();
    let mut l = Lowerer::new(cx, old, options, names);
    l.remarks.extend_from_slice(told);
    for (number, &parameter) in old.parameters().iter().enumerate() {
        body.set_value_name(values[number], old.value_name(parameter));
        match l.is_tensor(parameter) {
            true => l.place_in(parameter, values[number]),
            false => l.scalars.map(parameter, values[number]),
        }
    }
    let last = old.terminator(block).expect("a verified function returns");
    let yields: Vec<ValueId> = old.operands(last).collect();
    let mut given = values[old.parameters().len()..].iter().copied();
    let targets: Vec<Option<ValueId>> =
        yields.iter().map(|&value| is_given(cx, old.ty(value)).then(|| given.next()).flatten()).collect();
    let plan = Plan::new(&l, block, &HashSet::new());
    for (at, &value) in yields.iter().enumerate() {
        let is_first = !yields[..at].contains(&value);
        if let (Some(target), true, true) = (targets[at], is_first, plan.made_by.contains_key(&value)) {
            l.destinations.insert(value, target);
        }
    }
    l.send_destinations(&plan);
    let mut b = Builder::at_end(cx, &mut body, entry, old.loc);
    l.items(&mut b, &plan);
    b.loc = old.loc(last);
    let results: Vec<ValueId> =
        yields.iter().zip(&targets).filter_map(|(&value, &target)| hand_out(&mut l, &mut b, value, target)).collect();
    func::return_(&mut b, &results);
    let (buffers, mut remarks, globals) = (l.buffers, l.remarks, l.globals);
    memory::give_back(cx, &mut body, &buffers);
    remarks.extend(memory::plan(cx, &body).map(|plan| (old.loc, plan)));
    Ok((body, remarks, globals))
}

/// Puts a result where the caller wants it; else gives what is returned.
fn hand_out(l: &mut Lowerer<'_>, b: &mut Builder<'_>, value: ValueId, target: Option<ValueId>) -> Option<ValueId> {
    match target {
        Some(target) if l.rank(value) == 0 => {
            let element = l.element(b, value, &[]);
            if !matches!(l.places.get(&value), Some(Place::Buffer { memref, .. }) if *memref == target) {
                memref::store(b, element, target, &[]);
            }
            None
        }
        Some(target) => {
            l.copy_to(b, value, target);
            None
        }
        None if l.is_tensor(value) => Some(l.hand_over(b, value)),
        None => Some(l.scalar(value)),
    }
}

/// Refuses what is not covered, before anything is written.
fn check(cx: &Context, old: &Body) -> Done {
    let has_one_block = |region| old.blocks(region).count() <= 1;
    if !has_one_block(old.root()) {
        let message = "a function with tensors and branches between blocks is not covered";
        return Err(Uncovered { loc: old.loc, message: message.into() });
    }
    for op in old.walk_all() {
        if super::roles::role(cx, old, op).is_none() {
            let hint = if old.def(op).dialect() == "chlo" { "; `expand-chlo` writes it out" } else { "" };
            let message = format!("`{}` on tensors is not covered{hint}", old.def(op).name);
            return Err(Uncovered { loc: old.loc(op), message });
        }
        let mut values = old.operands(op).chain(old.results(op));
        if let Some(wrong) = values.find(|&value| matches!(old.ty(value).kind(cx), TypeKind::UnrankedTensor(_))) {
            let message = format!("tensors of unknown rank are not covered: `{}`", old.ty(wrong).text(cx));
            return Err(Uncovered { loc: old.loc(op), message });
        }
    }
    Ok(())
}

/// Sets the type of a function and the attributes of its parameters and results; those of results
/// that are written to parameters go to these.
fn set_signature(cx: &Context, old: &Body, new: &mut Body, parameters: &[Type], returned: &[Type]) {
    let results = func::results(cx, old);
    let inputs = func::inputs(cx, old).len();
    let mut arguments: Vec<AttrDict> = (0..inputs).map(|at| func::argument_attrs(cx, old, at)).collect();
    let mut others = Vec::new();
    for (at, &ty) in results.iter().enumerate() {
        let attrs = func::result_attrs(cx, old, at);
        if is_given(cx, ty) {
            let name = cx.name("ft.access");
            let access = NamedAttr { name, attr: cx.string("write"), inherent: false };
            arguments.push(attrs.with(cx, access));
        } else {
            others.push(attrs);
        }
    }
    for (at, dict) in arguments.iter_mut().enumerate().take(inputs) {
        let is_tensor = func::inputs(cx, old)[at].is_tensor(cx);
        if is_tensor && dict.get(cx, "ft.access").is_none() {
            let name = cx.name("ft.access");
            *dict = dict.with(cx, NamedAttr { name, attr: cx.string("read"), inherent: false });
        }
    }
    func::set_function_type(cx, new, parameters, returned);
    func::set_argument_attrs(cx, new, &arguments);
    func::set_result_attrs(cx, new, &others);
}

impl Lowerer<'_> {
    /// Writes a call of a function with tensors.
    pub fn call(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (cx, old) = (self.cx, self.old);
        let call = <func::Call as ir::Op>::of(op);
        let mut operands = Vec::new();
        for value in old.operands(op).collect::<Vec<_>>() {
            operands.push(match self.is_tensor(value) {
                true => self.in_memory(b, value),
                false => self.scalar(value),
            });
        }
        let results: Vec<ValueId> = old.results(op).collect();
        let mut places = HashMap::new();
        for &result in &results {
            if is_given(cx, old.ty(result)) {
                let memref = match self.destinations.get(&result) {
                    Some(&memref) => memref,
                    None => {
                        let sizes = self.sizes(b, result);
                        self.allocate(b, &sizes, self.element_type(result))
                    }
                };
                operands.push(memref);
                places.insert(result, memref);
            }
        }
        let types: Vec<Type> = results.iter().map(|&result| old.ty(result)).collect();
        let (_, returned) = signature(cx, &[], &types);
        let new = func::Call::build(b, &returned, &operands, call.callee(cx, old).0);
        let mut values = new.results(b.body).into_iter();
        for &result in &results {
            let memref = match places.get(&result) {
                Some(&memref) => memref,
                None => values.next().expect("a value for each"),
            };
            if self.is_tensor(result) {
                if !places.contains_key(&result) {
                    self.buffers.push(memref);
                }
                self.place_in(result, memref);
            } else {
                self.scalars.map(result, memref);
            }
        }
    }

    /// A memref with a tensor in it, of exactly the type that a function takes.
    fn in_memory(&mut self, b: &mut Builder<'_>, value: ValueId) -> ValueId {
        let wanted = stored_type(self.cx, self.old.ty(value));
        let memref = match self.places.get(&value) {
            Some(Place::Buffer { memref, kept }) if kept.len() == self.rank(value) => *memref,
            _ => {
                let sizes = self.sizes(b, value);
                let memref = self.allocate(b, &sizes, self.element_type(value));
                self.over(b, value, &[], &mut |l, b, indices| {
                    let element = l.element(b, value, indices);
                    memref::store(b, element, memref, indices);
                });
                memref
            }
        };
        memory::as_type(b, memref, wanted)
    }
}
