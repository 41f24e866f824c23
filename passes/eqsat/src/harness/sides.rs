//! Both sides of a rule as functions of one module, run by the evaluator.

use std::rc::Rc;

use ir::eval::{Array, Datum, Machine, Poison, Stop};
use ir::{Attr, AttrDict, Body, Builder, Context, Loc, Op, Point, Sink, Type, ValueId};

use super::instances::Instance;
use super::values::Sample;
use crate::instantiate::{Build, Ready, ReadyOp, emit, prepare, prepare_known};
use crate::text::resolved::{Node, Resolved, Sort, VarId};

/// Both sides, ready to run.
pub struct Sides {
    module: Body,
    /// The variables that are parameters, with the types that their values have.
    arguments: Vec<(VarId, Type)>,
    /// The types of all that each side computes, the result last.
    pub types: [Vec<Type>; 2],
}

/// Why there is no such pair.
pub enum NoSides {
    /// The left side does not fit together: no instance.
    Left,
    /// The right side has no value for it, or another type: the rule does not apply.
    Right,
    /// The right side is no valid program: the rule is wrong.
    Invalid(String),
}

/// For each variable, which elements are poison; empty if none is.
pub type Lost = Vec<Vec<bool>>;

/// What each operation of a side gave: bits, and which elements are poison.
pub type Values = Vec<Vec<Option<u64>>>;

impl Sides {
    /// Builds both sides. With `lanes`, scalars become tensors of so many elements.
    pub fn build(sample: &Sample<'_>, lanes: Option<usize>) -> Result<Sides, NoSides> {
        let (cx, rule, flags) = (sample.cx, sample.rule, sample.flags);
        let wide = widened(cx, sample.instance, lanes);
        let sample = Sample { instance: &wide, ..*sample };
        let left = prepare_known(&sample, &rule.left, flags, Some(wide.root), &|node| part_type(rule, &wide, node));
        let left = left.ok_or(NoSides::Left)?;
        let right = prepare(&sample, &rule.right, flags, Some(wide.root)).ok_or(NoSides::Right)?;
        let of_var = |at: usize| (VarId(at as u32), wide.types[at]);
        let values = (0..rule.vars.len()).filter(|&at| rule.vars[at].sort == Sort::Value).map(of_var);
        let parameters: Vec<(VarId, Type)> = values.filter_map(|(var, ty)| Some((var, ty?))).collect();
        let real = |&(var, _): &(VarId, Type)| Some((var, wide.real[var.index()]?));
        let arguments = parameters.iter().filter_map(real).collect();
        let mut module = Body::new(<ir::builtin::Module as Op>::DEF, AttrDict::EMPTY, Loc::UNKNOWN, 1);
        let types = [("left", &left), ("right", &right)]
            .map(|(name, ready)| add_side(cx, &mut module, name, &parameters, ready));
        let sides = Sides { module, arguments, types };
        match sides.verify(cx) {
            Some((0, _)) => Err(NoSides::Left),
            Some((_, why)) => Err(NoSides::Invalid(why)),
            None => Ok(sides),
        }
    }

    /// What is wrong with a side.
    fn verify(&self, cx: &Context) -> Option<(usize, String)> {
        for (number, (_, body)) in self.module.bodies().enumerate() {
            let mut sink = Sink::new(cx);
            if ir::verify::verify(cx, body, &mut sink).is_err() {
                let why = sink.diagnostics().first().map_or_else(String::new, |diagnostic| diagnostic.message.clone());
                return Some((number, why));
            }
        }
        None
    }

    /// Runs a side; the error says why it stopped. `lost` marks elements of arguments that are poison.
    pub fn run(&self, cx: &Context, side: usize, numbers: &[Vec<u64>], lost: &Lost) -> Result<Values, String> {
        let argument = |&(var, ty): &(VarId, Type)| {
            let lost = lost.get(var.index()).filter(|lost| lost.contains(&true));
            datum(cx, ty, &numbers[var.index()], lost)
        };
        let arguments = self.arguments.iter().map(argument).collect();
        let mut machine = Machine::new(cx, &self.module);
        let results = machine.call_carrying_poison(["left", "right"][side], arguments).map_err(|stop| stop.message)?;
        let types = &self.types[side];
        Ok(results.iter().zip(types).map(|(datum, &ty)| elements(cx, ty, datum)).collect())
    }
}

/// Scalars as tensors of many elements.
fn widened(cx: &Context, instance: &Instance, lanes: Option<usize>) -> Instance {
    let Some(lanes) = lanes else { return instance.clone() };
    let wide = |ty: Type| if ty.shape(cx).is_some() { ty } else { cx.tensor(&[lanes as i64], ty) };
    Instance {
        root: wide(instance.root),
        types: instance.types.iter().map(|ty| ty.map(wide)).collect(),
        real: instance.real.iter().map(|ty| ty.map(wide)).collect(),
        attrs: instance.attrs.clone(),
        parts: instance.parts.iter().map(|&ty| wide(ty)).collect(),
    }
}

/// The type of a part of the left side, as it was drawn.
fn part_type(rule: &Resolved, instance: &Instance, part: &Node) -> Option<Type> {
    let (mut at, mut found) = (0, None);
    rule.left.each(&mut |node| {
        if std::ptr::eq(node, part) {
            found = instance.parts.get(at).copied();
        }
        at += 1;
    });
    found
}

fn datum(cx: &Context, ty: Type, bits: &[u64], lost: Option<&Vec<bool>>) -> Datum {
    let Some(sizes) = ty.shape(cx) else { return Datum::Bits(bits[0]) };
    let shape = sizes.iter().map(|&size| size as usize).collect();
    let array = Array { shape, bits: bits.to_vec() };
    match lost {
        None => Datum::Array(Rc::new(array)),
        Some(lost) => {
            let why = Stop { is_poison: true, ..Stop::in_place(Loc::UNKNOWN, "the argument is poison") };
            Datum::Poison(Rc::new(Poison { why, elements: Some((array, lost.clone())) }))
        }
    }
}

fn elements(cx: &Context, ty: Type, datum: &Datum) -> Vec<Option<u64>> {
    match datum {
        Datum::Bits(bits) => vec![Some(*bits)],
        Datum::Array(array) => array.bits.iter().map(|&bits| Some(bits)).collect(),
        Datum::Poison(poison) => match &poison.elements {
            Some((array, lost)) => array.bits.iter().zip(lost).map(|(&bits, &lost)| (!lost).then_some(bits)).collect(),
            None => vec![None; ty.element_count(cx).unwrap_or(1) as usize],
        },
        _ => Vec::new(),
    }
}

/// Adds a function that returns what each operation of a side gives.
fn add_side(cx: &Context, module: &mut Body, name: &str, parameters: &[(VarId, Type)], ready: &Ready) -> Vec<Type> {
    let inputs: Vec<Type> = parameters.iter().map(|&(_, ty)| ty).collect();
    let mut types = Vec::new();
    collect_types(ready, &mut types);
    if let Ready::Value(var) = ready {
        types.extend(parameters.iter().find(|(other, _)| other == var).map(|&(_, ty)| ty));
    }
    let op = func::build_function(cx, module, name, &inputs, &types, func::Visibility::Public);
    let Some(body) = module.nested_mut(op) else { return types };
    let Some(block) = body.entry(body.root()) else { return types };
    let arguments = body.arguments(block).to_vec();
    let mut side = Side {
        builder: Builder::new(cx, body, Point::End(block), Loc::UNKNOWN),
        values: parameters.iter().map(|&(var, _)| var).zip(arguments).collect(),
        all: Vec::new(),
    };
    let root = emit(&mut side, ready);
    if side.all.is_empty() {
        side.all.push(root);
    }
    let all = std::mem::take(&mut side.all);
    func::return_(&mut side.builder, &all);
    types
}

/// The types of all operations and constants, in the order in which they are built.
fn collect_types(ready: &Ready, types: &mut Vec<Type>) {
    match ready {
        Ready::Value(_) => {}
        Ready::Constant(_, ty) => types.push(*ty),
        Ready::Op(op) => {
            op.operands.iter().for_each(|operand| collect_types(operand, types));
            types.push(op.ty);
        }
    }
}

struct Side<'a> {
    builder: Builder<'a>,
    values: Vec<(VarId, ValueId)>,
    all: Vec<ValueId>,
}

impl Build for Side<'_> {
    type Value = ValueId;

    fn value(&mut self, var: VarId) -> ValueId {
        let found = self.values.iter().find(|&&(other, _)| other == var);
        found.map(|&(_, value)| value).expect("the left side binds all variables")
    }

    fn constant(&mut self, attr: Attr, ty: Type) -> ValueId {
        let value = self.builder.constant(attr, ty).expect("a registered dialect has constants of numbers");
        self.all.push(value);
        value
    }

    fn op(&mut self, op: &ReadyOp, operands: &[ValueId]) -> ValueId {
        let spec = ir::OpSpec {
            operands: operands.to_vec(),
            results: vec![op.ty],
            attrs: op.attrs,
            ..ir::OpSpec::new(op.def, Loc::UNKNOWN)
        };
        let made = self.builder.insert(spec);
        let value = self.builder.body.result(made, 0);
        self.all.push(value);
        value
    }
}

/// The text of a value for messages; `None` is poison.
pub fn value_text(cx: &Context, ty: Type, bits: &[Option<u64>]) -> String {
    let element = ty.element(cx);
    let text = |bits: &Option<u64>| match (*bits, element.float_kind(cx)) {
        (None, _) => "poison".to_owned(),
        (Some(bits), Some(_)) => float_text(ir::eval::float_of_bits(cx, element, bits)),
        (Some(bits), None) if element == Type::I1 => (if bits == 1 { "true" } else { "false" }).to_owned(),
        (Some(bits), None) => ir::eval::int_of_bits(cx, element, bits).to_string(),
    };
    if ty.shape(cx).is_none() {
        return bits.first().map_or_else(String::new, text);
    }
    let shown: Vec<String> = bits.iter().take(24).map(text).collect();
    let more = if bits.len() > 24 { ", ..." } else { "" };
    format!("[{}{more}]", shown.join(", "))
}

/// A float so that it reads back the same.
fn float_text(value: f64) -> String {
    match value {
        _ if value.is_nan() => "nan".into(),
        _ if value != 0.0 && (value.abs() < 1e-4 || value.abs() >= 1e16) => format!("{value:e}"),
        _ => format!("{value:?}"),
    }
}
