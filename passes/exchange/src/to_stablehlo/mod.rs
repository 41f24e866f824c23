//! `convert-tensor-to-stablehlo`: programs of ours become programs that JAX can run.
//!
//! All values become tensors: a number is a tensor without dimensions, an index an `i64`. Types
//! are changed first, then operations in place, one rule an operation: elementwise ones in
//! `arithmetic.rs`, the others in [`RULES`]. Where ours read signless integers as unsigned, the
//! bits are turned to unsigned ones and back.

mod arithmetic;
mod combining;
mod control;
mod emit;
mod products;
mod structure;

use std::ops::{Deref, DerefMut};

use ir::{BlockId, Body, Context, Failed, Op, OpDef, OpId, Point, RegionId, Signedness, Type, TypeKind, ValueId};
use pass::{Changed, FunctionPass, PassContext};

use crate::site::Site;

pass::passes! {
    /// Turns tensors, arithmetic on them, and loops into StableHLO and CHLO.
    ///
    /// Numbers become tensors without dimensions and indices `i64`. Parameters and results of
    /// public functions that have the attribute `ft.type` are of that type again. Buffers have no
    /// counterpart.
    pub struct ConvertTensorToStablehlo("convert-tensor-to-stablehlo", function, lowers ["tensor", "arith", "math", "loop"] to ["stablehlo"]) {}
}

/// What a rule gives: the values in place of the results.
pub(crate) type Values = Result<Vec<ValueId>, Failed>;
/// Converts an operation.
pub(crate) type Rule = fn(&mut Exporter<'_, '_>, OpId) -> Values;

/// The rules of operations that are not elementwise, in the order of their dialects.
pub(crate) const RULES: &[(&OpDef, Rule)] = &[
    (tensor::Splat::DEF, structure::splat),
    (tensor::Broadcast::DEF, structure::broadcast),
    (tensor::Transpose::DEF, structure::transpose),
    (tensor::Reshape::DEF, structure::reshape),
    (tensor::Slice::DEF, structure::slice),
    (tensor::DynamicSlice::DEF, structure::dynamic_slice),
    (tensor::UpdateSlice::DEF, structure::update_slice),
    (tensor::Pad::DEF, structure::pad),
    (tensor::Concat::DEF, structure::concat),
    (tensor::Reverse::DEF, structure::reverse),
    (tensor::Iota::DEF, structure::iota),
    (tensor::Reduce::DEF, combining::reduce),
    (tensor::Scan::DEF, combining::scan),
    (tensor::Einsum::DEF, products::einsum),
    (tensor::Matmul::DEF, products::matmul),
    (tensor::Conv::DEF, products::conv),
    (tensor::ReduceWindow::DEF, combining::reduce_window),
    (tensor::SelectAndScatter::DEF, combining::select_and_scatter),
    (tensor::Gather::DEF, structure::gather),
    (tensor::Scatter::DEF, combining::scatter),
    (tensor::Take::DEF, structure::take),
    (tensor::Sort::DEF, combining::sort),
    (tensor::Extract::DEF, structure::extract),
    (tensor::Insert::DEF, structure::insert),
    (tensor::FromElements::DEF, structure::from_elements),
    (tensor::Empty::DEF, structure::empty),
    (tensor::Dim::DEF, structure::dim),
    (tensor::Cast::DEF, structure::cast),
    (loops::For::DEF, control::for_),
    (loops::If::DEF, control::if_),
    (loops::While::DEF, control::while_),
];

impl FunctionPass for ConvertTensorToStablehlo {
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let cx = context.cx;
        let count = function.walk_all().filter(|&op| is_ours(function.def(op))).count();
        let (loc, roots) = (function.loc, function.roots().to_vec());
        let (choice, reshape) = (stablehlo::Select::DEF, stablehlo::Reshape::DEF);
        let site = Site { cx, body: function, sink: &mut context.sink, place: None, loc, choice, reshape };
        let mut exporter = Exporter { site };
        exporter.types()?;
        for root in roots {
            exporter.region(root);
        }
        exporter.boundary();
        context.sink.result()?;
        context.count("converted", count as u64);
        Ok(Changed::Yes)
    }
}

/// Whether operations of a dialect are converted.
fn is_ours(def: &OpDef) -> bool {
    matches!(def.dialect(), "tensor" | "arith" | "math" | "loop")
}

/// A function that is being converted.
pub(crate) struct Exporter<'a, 's> {
    site: Site<'a, 's>,
}

impl<'a, 's> Deref for Exporter<'a, 's> {
    type Target = Site<'a, 's>;

    fn deref(&self) -> &Site<'a, 's> {
        &self.site
    }
}

impl<'a, 's> DerefMut for Exporter<'a, 's> {
    fn deref_mut(&mut self) -> &mut Site<'a, 's> {
        &mut self.site
    }
}

impl Exporter<'_, '_> {
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

    fn convert(&mut self, op: OpId) -> Result<(), Failed> {
        let def = self.body.def(op);
        self.loc = self.body.loc(op);
        let is_terminator = def == loops::Yield::DEF || def == loops::Condition::DEF;
        if is_terminator || matches!(def.dialect(), "func" | "stablehlo" | "chlo") {
            return Ok(());
        }
        let outer = self.place.replace(Point::Before(op));
        let result = self.apply_rule(op, def);
        self.place = outer;
        let values = result?;
        let olds: Vec<ValueId> = self.body.results(op).collect();
        for (old, &new) in olds.into_iter().zip(&values) {
            if self.body.value_name(new).is_none() {
                let name = self.body.value_name(old);
                self.body.set_value_name(new, name);
            }
            self.body.replace_all_uses(old, new);
        }
        self.body.erase(op);
        Ok(())
    }

    fn apply_rule(&mut self, op: OpId, def: &'static OpDef) -> Values {
        if let Some(&(_, rule)) = RULES.iter().find(|(known, _)| *known == def) {
            return rule(self, op);
        }
        if let Some(&(_, case)) = arithmetic::LINES.iter().find(|(known, _)| *known == def) {
            return arithmetic::convert(self, op, case);
        }
        Err(self.fail(format!("`{}` has no counterpart in StableHLO", def.name)))
    }

    /// Lets operations go elsewhere while something is built.
    pub fn at<T>(&mut self, point: Point, build: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.place.replace(point);
        let result = build(self);
        self.place = outer;
        result
    }

    // ---- types ----

    /// Changes the types of all values and of the function.
    fn types(&mut self) -> Result<(), Failed> {
        let cx = self.cx;
        let mut blocks: Vec<BlockId> = self.body.roots().iter().flat_map(|&root| self.body.blocks(root)).collect();
        let mut values = Vec::new();
        for op in self.body.walk_all() {
            values.extend(self.body.results(op).map(|value| (value, self.body.loc(op))));
            blocks.extend(self.body.regions(op).iter().flat_map(|&region| self.body.blocks(region)));
        }
        values.extend(blocks.iter().flat_map(|&block| self.body.arguments(block)).map(|&value| (value, self.body.loc)));
        for (value, loc) in values {
            let ty = self.body.ty(value);
            match exported(cx, ty) {
                Some(new) => self.body.set_ty(value, new),
                None => {
                    self.sink.error(loc, format!("values of type `{}` have no counterpart in StableHLO", ty.text(cx)));
                }
            }
        }
        self.sink.result()?;
        let convert = |types: &[Type]| types.iter().map(|&ty| exported(cx, ty).unwrap_or(ty)).collect::<Vec<Type>>();
        let (inputs, results) = (convert(func::inputs(cx, self.body)), convert(func::results(cx, self.body)));
        func::set_function_type(cx, self.body, &inputs, &results);
        Ok(())
    }

    /// Gives parameters and results of a function that others call the types of `ft.type`.
    fn boundary(&mut self) {
        let cx = self.cx;
        let is_private = self.body.attr(cx, "sym_visibility").and_then(|attr| attr.as_str(cx)) == Some("private");
        let (mut inputs, mut results) = (func::inputs(cx, self.body).to_vec(), func::results(cx, self.body).to_vec());
        let Some(entry) = self.body.entry(self.body.root()).filter(|_| !is_private) else { return };
        for (index, ty) in inputs.iter_mut().enumerate() {
            let wanted = func::argument_attr(cx, self.body, index, "ft.type").and_then(|attr| attr.as_type(cx));
            let (Some(wanted), old) = (wanted.filter(|&wanted| is_unsigned(cx, wanted)), *ty) else { continue };
            *ty = old.with_element(cx, wanted);
            let parameter = self.body.arguments(entry)[index];
            self.body.set_ty(parameter, *ty);
            let first = self.body.first_op(entry);
            let point = first.map_or(Point::End(entry), Point::Before);
            let value = self.at(point, |e| e.turn(parameter, old.element(cx)));
            let conversion = self.body.defining_op(value);
            self.body.replace_uses_if(parameter, value, |_, user| Some(user.op) != conversion);
        }
        let last = self.body.last_op(entry).filter(|&op| func::Return::is(self.body, op));
        for (index, ty) in results.iter_mut().enumerate() {
            let wanted = func::result_attr(cx, self.body, index, "ft.type").and_then(|attr| attr.as_type(cx));
            let (Some(wanted), Some(last)) = (wanted.filter(|&wanted| is_unsigned(cx, wanted)), last) else { continue };
            *ty = ty.with_element(cx, wanted);
            let old = self.body.operand(last, index);
            let value = self.at(Point::Before(last), |e| e.turn(old, wanted));
            self.body.set_operand(last, index, value);
        }
        func::set_function_type(cx, self.body, &inputs, &results);
    }
}

/// Whether a scalar type is unsigned.
fn is_unsigned(cx: &Context, ty: Type) -> bool {
    matches!(ty.kind(cx), TypeKind::Integer { signedness: Signedness::Unsigned, .. })
}

/// What a type becomes.
pub(crate) fn exported(cx: &Context, ty: Type) -> Option<Type> {
    let scalar = |ty: Type| match ty.kind(cx) {
        TypeKind::Index => Some(Type::I64),
        TypeKind::Integer { .. } => Some(ty),
        TypeKind::Float(kind) if kind.is_machine() => Some(ty),
        _ => None,
    };
    match ty.kind(cx) {
        TypeKind::Tensor { shape, element, .. } => Some(cx.tensor(shape, scalar(*element)?)),
        _ => Some(cx.tensor(&[], scalar(ty)?)),
    }
}
