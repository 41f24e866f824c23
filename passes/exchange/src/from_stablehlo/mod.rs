//! `convert-stablehlo-to-tensor`: programs of StableHLO become programs of ours.
//!
//! Calls in regions that combine elements are put in place first (`called.rs`); else functions are
//! on their own. A function is converted in place, an operation before those in its regions, so
//! that a region can be recognised as what it is (a sum, a search for the greatest element, a comparison of
//! keys) while it is as it was written. Rules are tables, one line an operation: elementwise ones
//! in `elementwise.rs`, the others in [`RULES`]. What no rule covers is an error that names it.
//!
//! Unsigned integers become signless; which operands were unsigned is kept beside the program
//! until their operations are converted (`signs.rs`), and in the attribute `ft.type` for parameters and
//! results of functions.

mod called;
mod calls;
mod control;
mod conversions;
mod dynamic;
mod elementwise;
mod emit;
mod indexing;
mod integers;
mod linear;
mod matrices;
mod normalize;
mod orthogonal;
mod products;
mod random;
mod reductions;
mod regions;
mod scatters;
mod signs;
mod sort;
mod special;
mod structure;
mod windows;

use std::ops::{Deref, DerefMut};

use hashbrown::HashMap;
use ir::{BlockId, Body, Builder, Context, Failed, Op, OpDef, OpId, Point, RegionId, Type, TypeKind, ValueId, View};
use pass::{Changed, FunctionPass, ModulePass, PassContext};

use crate::site::Site;
use signs::{Signs, make_signless, signs_of};

pass::passes! {
    /// Turns StableHLO and CHLO into functions, arithmetic, tensors and loops.
    ///
    /// Numbers are those that JAX computes on a CPU: integer division by zero gives -1, shifts
    /// by the width or more give zero, conversions to integers saturate. Reductions whose regions
    /// are a known combination become one operation, loops that count become `loop.for`,
    /// cumulative windows become scans, or loops along the dimension. Unsigned integers become signless; parameters and results
    /// keep their type in the attribute `ft.type`. Gamma functions and their kin stay, so that they
    /// have derivatives; `expand-chlo` writes them out.
    pub struct ConvertStablehloToTensor("convert-stablehlo-to-tensor", module, lowers ["stablehlo"] to ["tensor", "arith", "math", "loop"]) {}

    /// Writes out what is left of CHLO, as XLA does: gamma functions and their kin become
    /// arithmetic.
    pub struct ExpandChlo("expand-chlo", function, lowers ["chlo"] to ["arith", "math"]) {}
}

/// What a rule gives: the values in place of the results.
pub(crate) type Values = Result<Vec<ValueId>, Failed>;
/// Converts the current operation of a converter.
pub(crate) type Rule = fn(&mut Converter<'_, '_>) -> Values;

/// The rules of operations that are not elementwise, in the order of their dialects.
pub(crate) const RULES: &[(&OpDef, Rule)] = &[
    (stablehlo::BatchNormGrad::DEF, normalize::gradient),
    (stablehlo::BatchNormInference::DEF, normalize::inference),
    (stablehlo::BatchNormTraining::DEF, normalize::training),
    (stablehlo::BitcastConvert::DEF, conversions::bitcast),
    (stablehlo::Broadcast::DEF, structure::broadcast),
    (stablehlo::BroadcastInDim::DEF, structure::broadcast_in_dim),
    (stablehlo::Case::DEF, control::case),
    (stablehlo::Cholesky::DEF, linear::cholesky),
    (stablehlo::Clamp::DEF, elementwise::clamp),
    (stablehlo::Compare::DEF, conversions::compare),
    (stablehlo::Composite::DEF, calls::composite),
    (stablehlo::Concatenate::DEF, structure::concatenate),
    (stablehlo::Constant::DEF, structure::constant),
    (stablehlo::Convert::DEF, conversions::convert),
    (stablehlo::Convolution::DEF, products::convolution),
    (stablehlo::CustomCall::DEF, calls::custom_call),
    (stablehlo::Dot::DEF, products::dot),
    (stablehlo::DotGeneral::DEF, products::dot_general),
    (stablehlo::DynamicBroadcastInDim::DEF, dynamic::broadcast_in_dim),
    (stablehlo::DynamicGather::DEF, dynamic::gather),
    (stablehlo::DynamicIota::DEF, dynamic::iota),
    (stablehlo::DynamicPad::DEF, dynamic::pad),
    (stablehlo::DynamicReshape::DEF, dynamic::reshape),
    (stablehlo::DynamicSlice::DEF, indexing::dynamic_slice),
    (stablehlo::DynamicUpdateSlice::DEF, indexing::dynamic_update_slice),
    (stablehlo::Einsum::DEF, products::einsum),
    (stablehlo::Gather::DEF, indexing::gather),
    (stablehlo::GetDimensionSize::DEF, structure::get_dimension_size),
    (stablehlo::If::DEF, control::if_),
    (stablehlo::Iota::DEF, structure::iota),
    (stablehlo::Map::DEF, regions::map),
    (stablehlo::OptimizationBarrier::DEF, calls::forward),
    (stablehlo::Pad::DEF, structure::pad),
    (stablehlo::RealDynamicSlice::DEF, dynamic::slice),
    (stablehlo::Reduce::DEF, reductions::reduce),
    (stablehlo::ReducePrecision::DEF, conversions::reduce_precision),
    (stablehlo::ReduceWindow::DEF, windows::reduce_window),
    (stablehlo::Reshape::DEF, structure::reshape),
    (stablehlo::Reverse::DEF, structure::reverse),
    (stablehlo::RngBitGenerator::DEF, random::bit_generator),
    (stablehlo::Scatter::DEF, scatters::scatter),
    (stablehlo::Select::DEF, elementwise::select),
    (stablehlo::SelectAndScatter::DEF, windows::select_and_scatter),
    (stablehlo::Slice::DEF, structure::slice),
    (stablehlo::Sort::DEF, sort::sort),
    (stablehlo::Transpose::DEF, structure::transpose),
    (stablehlo::TriangularSolve::DEF, linear::triangular_solve),
    (stablehlo::Tuple::DEF, calls::tuple),
    (stablehlo::While::DEF, control::while_),
    (chlo::Constant::DEF, structure::constant),
    (chlo::ConstantLike::DEF, structure::constant_like),
    (chlo::TopK::DEF, sort::top_k),
];

impl ModulePass for ConvertStablehloToTensor {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let changed = called::put_in_place(context.cx, module);
        let functions = context.each_function(module, convert_function)?;
        Ok(changed | functions.into_iter().collect())
    }
}

fn convert_function(function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
    let cx = context.cx;
    let is_converted = |&op: &OpId| is_foreign(function.def(op)) && !has_derivative(cx, function, op);
    let count = function.walk_all().filter(is_converted).count();
    let signs = signs_of(cx, function);
    let is_changed = make_signless(cx, function);
    if count == 0 && !is_changed {
        return Ok(Changed::No);
    }
    convert(function, context, signs, Functions::Kept)?;
    context.count("converted", count as u64);
    Ok(Changed::Yes)
}

impl FunctionPass for ExpandChlo {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let is_special = |op: OpId| special::RULES.iter().any(|&(known, _)| known == function.def(op));
        let count = function.walk_all().filter(|&op| is_special(op)).count();
        if count == 0 {
            return Ok(Changed::No);
        }
        convert(function, context, HashMap::new(), Functions::Expanded)?;
        context.count("expanded", count as u64);
        Ok(Changed::Yes)
    }
}

/// Converts a function.
fn convert(
    function: &mut Body,
    context: &mut PassContext<'_>,
    signs: HashMap<OpId, Signs>,
    functions: Functions,
) -> Result<(), Failed> {
    let (cx, loc, roots) = (context.cx, function.loc, function.roots().to_vec());
    let (sink, wide) = (&mut context.sink, HashMap::new());
    end_as_functions_do(cx, function);
    let (choice, reshape) = (arith::Select::DEF, tensor::Reshape::DEF);
    let site = Site { cx, body: function, sink, place: None, loc, choice, reshape };
    let mut converter = Converter { site, signs, wide, op: None, functions };
    for root in roots {
        converter.region(root);
    }
    context.sink.result().map(|_| ())
}

/// JAX ends a function that a call names as an operation ends its region.
fn end_as_functions_do(cx: &Context, function: &mut Body) {
    let blocks: Vec<BlockId> = function.roots().iter().flat_map(|&root| function.blocks(root)).collect();
    for block in blocks {
        let Some(last) = function.last_op(block).filter(|&op| function.def(op) == stablehlo::Return::DEF) else {
            continue;
        };
        let (operands, loc) = (function.operands(last).collect::<Vec<ValueId>>(), function.loc(last));
        func::Return::build(&mut Builder::new(cx, function, Point::Before(last), loc), &operands);
        function.erase(last);
    }
}

/// What becomes of special functions that have derivatives as they are.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Functions {
    /// They stay; nothing else does.
    Kept,
    /// They are written out; nothing else is converted.
    Expanded,
}

/// Whether an operation is of a dialect that is converted.
fn is_foreign(def: &OpDef) -> bool {
    matches!(def.dialect(), "stablehlo" | "chlo")
}

/// Whether an operation is a special function that has a derivative as it is. Narrow floats are
/// computed in wider ones, so those are written out at once.
fn has_derivative(cx: &Context, body: &Body, op: OpId) -> bool {
    let ty = body.results(op).next().map(|value| body.ty(value));
    let is_wide = ty.is_some_and(|ty| [Type::F32, Type::F64].contains(&ty.element(cx)));
    is_wide && special::WITH_DERIVATIVES.contains(&body.def(op)) && special::has_order(cx, body, op)
}

/// A function that is being converted, and the operation that is.
pub(crate) struct Converter<'a, 's> {
    site: Site<'a, 's>,
    /// What was unsigned before types became signless; operations without unsigned values are
    /// not there.
    signs: HashMap<OpId, Signs>,
    /// Numbers that were rounded to `bf16` by an operation, and what they were before.
    pub wide: HashMap<ValueId, ValueId>,
    /// The current operation.
    op: Option<OpId>,
    functions: Functions,
}

impl<'a, 's> Deref for Converter<'a, 's> {
    type Target = Site<'a, 's>;

    fn deref(&self) -> &Site<'a, 's> {
        &self.site
    }
}

impl<'a, 's> DerefMut for Converter<'a, 's> {
    fn deref_mut(&mut self) -> &mut Site<'a, 's> {
        &mut self.site
    }
}

impl Converter<'_, '_> {
    /// Converts everything in a region.
    pub fn region(&mut self, region: RegionId) {
        let blocks: Vec<BlockId> = self.body.blocks(region).collect();
        blocks.into_iter().for_each(|block| self.block(block));
    }

    /// Converts the operations of a block. Errors are in the sink; the rest is looked at all the
    /// same.
    pub fn block(&mut self, block: BlockId) {
        let ops: Vec<OpId> = self.body.ops(block).collect();
        for op in ops {
            let _ = self.convert(op);
        }
    }

    /// Converts an operation, unless it ends a region: that is for the operation around it.
    /// Gives what replaces its results.
    pub fn convert(&mut self, op: OpId) -> Values {
        let def = self.body.def(op);
        // Reads of tuples are gone with the tuple.
        if def == stablehlo::Return::DEF || self.body.block_of(op).is_none() {
            return Ok(Vec::new());
        }
        if !self.is_converted(op) {
            for region in self.body.regions(op).to_vec() {
                self.region(region);
            }
            return Ok(self.body.results(op).collect());
        }
        let outer = (self.op, self.place, self.loc);
        let loc = self.body.loc(op);
        (self.op, self.site.place, self.site.loc) = (Some(op), Some(Point::Before(op)), loc);
        let result = self.apply_rule(op, def);
        (self.op, self.site.place, self.site.loc) = outer;
        let values = result?;
        self.signs.remove(&op);
        self.replace(op, &values);
        Ok(values)
    }

    /// Whether an operation becomes others.
    fn is_converted(&self, op: OpId) -> bool {
        let def = self.body.def(op);
        match self.functions {
            Functions::Kept => is_foreign(def) && !has_derivative(self.cx, self.body, op),
            Functions::Expanded => special::RULES.iter().any(|&(known, _)| known == def),
        }
    }

    fn apply_rule(&mut self, op: OpId, def: &'static OpDef) -> Values {
        self.check_types(op)?;
        if let Some(&(_, rule)) = RULES.iter().find(|(known, _)| *known == def) {
            return rule(self);
        }
        if let Some(line) = elementwise::LINES.iter().find(|line| line.op == def) {
            return elementwise::convert(self, line);
        }
        if let Some(&(_, rule)) = special::RULES.iter().find(|(known, _)| *known == def) {
            return rule(self);
        }
        if let Some(&(_, to)) = special::BROADCASTS.iter().find(|(known, _)| *known == def) {
            return special::broadcasting(self, to);
        }
        Err(self.fail(format!("`{}` is not covered by `convert-stablehlo-to-tensor`", def.name)))
    }

    /// All sizes are known, and elements are integers or real numbers.
    fn check_types(&mut self, op: OpId) -> Result<(), Failed> {
        let (cx, name) = (self.cx, self.body.def(op).name);
        let values: Vec<ValueId> = self.body.operands(op).chain(self.body.results(op)).collect();
        for ty in values.into_iter().map(|value| self.body.ty(value)).collect::<Vec<Type>>() {
            let problem = match ty.kind(cx) {
                TypeKind::Tensor { shape, .. } if shape.contains(&ir::DYNAMIC) => "a size that is not known",
                TypeKind::Tensor { element, .. } if matches!(element.kind(cx), TypeKind::Complex(_)) => {
                    "complex numbers"
                }
                _ if ty.has_rare_floats(cx) => "numbers of such a format",
                _ => continue,
            };
            let ty = ty.text(cx);
            return Err(self.fail(format!("`{name}` on `{ty}`: {problem} cannot be converted")));
        }
        Ok(())
    }

    /// Puts values in place of the results of an operation, and erases it.
    fn replace(&mut self, op: OpId, values: &[ValueId]) {
        let olds: Vec<ValueId> = self.body.results(op).collect();
        for (old, &new) in olds.into_iter().zip(values) {
            if self.body.value_name(new).is_none() {
                let name = self.body.value_name(old);
                self.body.set_value_name(new, name);
            }
            self.body.replace_all_uses(old, new);
        }
        self.body.erase(op);
    }

    /// The current operation.
    pub fn op(&self) -> OpId {
        self.op.unwrap_or_else(|| unreachable!("rules run for an operation"))
    }

    /// The current operation, to read.
    pub fn view(&self) -> View<'_> {
        View::new(self.cx, self.body, self.op())
    }

    /// Lets operations go elsewhere while something is built.
    pub fn at<T>(&mut self, point: Point, build: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.place.replace(point);
        let result = build(self);
        self.place = outer;
        result
    }
}
