//! Batch normalization, written out: one dimension is that of features, the others are the batch.
//! Narrow floats are computed in `f32`.

use ir::{AttrKind, Failed, FloatKind, Op, Type, ValueId};
use tensor::ReduceKind;

use super::{Converter, Values};

/// What the three operations share.
struct Batch {
    shape: Vec<i64>,
    feature: usize,
    epsilon: f64,
    /// Elements of each feature.
    count: f64,
}

impl Batch {
    /// Reads the operation: the first operand is the batch, `features` are those with one number
    /// for each feature.
    fn of(c: &mut Converter<'_, '_>, features: &[usize]) -> Result<Batch, Failed> {
        let (shape, element) = (c.shape(c.operand(0)), c.element(c.operand(0)));
        let feature = c.view().attr("feature_index").and_then(|attr| attr.as_integer(c.cx));
        let feature = feature.and_then(|at| usize::try_from(at).ok()).filter(|&at| at < shape.len());
        let epsilon = c.view().attr("epsilon").map(|attr| attr.kind(c.cx));
        let epsilon = match epsilon {
            Some(&AttrKind::Float(bits, ty)) => ty.float_kind(c.cx).map(|kind| ir::floats::decode(kind, bits)),
            _ => None,
        };
        let name = c.body.def(c.op()).name;
        let (Some(feature), Some(epsilon), true) = (feature, epsilon, element.is_float(c.cx)) else {
            let ty = c.ty(c.operand(0)).text(c.cx);
            return Err(c.fail(format!("`{name}` of `{ty}` with these attributes is not one of floats and a feature")));
        };
        for &index in features {
            let operand = c.operand(index);
            if c.shape(operand) != [shape[feature]] || c.element(operand) != element {
                let (found, size) = (c.ty(operand).text(c.cx), shape[feature]);
                return Err(c.fail(format!("operand {index} must have {size} features, found `{found}`")));
            }
        }
        let count = shape.iter().enumerate().filter(|&(dim, _)| dim != feature).map(|(_, &size)| size as f64).product();
        Ok(Batch { shape, feature, epsilon, count })
    }

    /// Numbers of features, for all elements.
    fn spread(&self, c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
        let ty = c.cx.tensor(&self.shape, c.element(value));
        let dims = c.cx.ints(&[self.feature as i64]);
        c.make(tensor::Broadcast::DEF, &[value], ty, vec![("dims", dims)])
    }

    /// The sum of the elements of each feature.
    fn sum(&self, c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
        let dims: Vec<i64> = (0..self.shape.len()).filter(|&dim| dim != self.feature).map(|dim| dim as i64).collect();
        if dims.is_empty() {
            return value;
        }
        let ty = c.cx.tensor(&[self.shape[self.feature]], c.element(value));
        let kind = ir::attr_values::AttrValue::attr(&ReduceKind::Add, c.cx);
        let dims = c.cx.ints(&dims);
        c.make(tensor::Reduce::DEF, &[value], ty, vec![("kind", kind), ("dims", dims)])
    }

    fn mean(&self, c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
        let sum = self.sum(c, value);
        let count = c.float_like(sum, self.count);
        c.emit(arith::Divf::DEF, &[sum, count])
    }

    /// The root of a variance that is kept from zero.
    fn deviation(&self, c: &mut Converter<'_, '_>, variance: ValueId) -> ValueId {
        let epsilon = c.float_like(variance, self.epsilon);
        let sum = c.emit(arith::Addf::DEF, &[variance, epsilon]);
        c.emit(math::Sqrt::DEF, &[sum])
    }

    /// Elements without their mean, in units of their deviation.
    fn normalized(&self, c: &mut Converter<'_, '_>, x: ValueId, mean: ValueId, variance: ValueId) -> ValueId {
        let mean = self.spread(c, mean);
        let centered = c.emit(arith::Subf::DEF, &[x, mean]);
        let deviation = self.deviation(c, variance);
        let deviation = self.spread(c, deviation);
        c.emit(arith::Divf::DEF, &[centered, deviation])
    }

    /// What is normalized, with the scale and offset of each feature.
    fn scaled(&self, c: &mut Converter<'_, '_>, x: ValueId, scale: ValueId, offset: ValueId) -> ValueId {
        let (scale, offset) = (self.spread(c, scale), self.spread(c, offset));
        let product = c.emit(arith::Mulf::DEF, &[x, scale]);
        c.emit(arith::Addf::DEF, &[product, offset])
    }
}

/// The operands, in `f32` if they are narrow.
fn operands(c: &mut Converter<'_, '_>) -> Vec<ValueId> {
    let is_narrow = |c: &Converter<'_, '_>, value| {
        c.element(value).float_kind(c.cx).is_some_and(|kind| matches!(kind, FloatKind::F16 | FloatKind::Bf16))
    };
    let wide = |c: &mut Converter<'_, '_>, value| match is_narrow(c, value) {
        true => c.convert_by(arith::Extf::DEF, value, Type::F32),
        false => value,
    };
    c.operands().into_iter().map(|value| wide(c, value)).collect()
}

fn results(c: &mut Converter<'_, '_>, values: &[ValueId]) -> Values {
    let mut rounded = Vec::new();
    for (number, &value) in values.iter().enumerate() {
        let ty = c.result_type(number);
        let value = c.rounded(value, ty.element(c.cx));
        if c.ty(value) != ty {
            let (wanted, found) = (c.ty(value).text(c.cx), ty.text(c.cx));
            return Err(c.fail(format!("result {number} is `{wanted}`, found `{found}`")));
        }
        rounded.push(value);
    }
    Ok(rounded)
}

pub(crate) fn inference(c: &mut Converter<'_, '_>) -> Values {
    let batch = Batch::of(c, &[1, 2, 3, 4])?;
    let given = operands(c);
    let x = batch.normalized(c, given[0], given[3], given[4]);
    let y = batch.scaled(c, x, given[1], given[2]);
    results(c, &[y])
}

pub(crate) fn training(c: &mut Converter<'_, '_>) -> Values {
    let batch = Batch::of(c, &[1, 2])?;
    let given = operands(c);
    let mean = batch.mean(c, given[0]);
    let spread = batch.spread(c, mean);
    let centered = c.emit(arith::Subf::DEF, &[given[0], spread]);
    let squares = c.emit(arith::Mulf::DEF, &[centered, centered]);
    let variance = batch.mean(c, squares);
    let x = batch.normalized(c, given[0], mean, variance);
    let y = batch.scaled(c, x, given[1], given[2]);
    results(c, &[y, mean, variance])
}

pub(crate) fn gradient(c: &mut Converter<'_, '_>) -> Values {
    let batch = Batch::of(c, &[1, 2, 3])?;
    if c.ty(c.operand(4)) != c.ty(c.operand(0)) {
        return Err(c.fail("the gradient of the output has another type than the operand"));
    }
    let given = operands(c);
    let (scale, mean, variance, dy) = (given[1], given[2], given[3], given[4]);
    let x = batch.normalized(c, given[0], mean, variance);
    // What changes the mean and the variance is taken away from the gradient.
    let product = c.emit(arith::Mulf::DEF, &[dy, x]);
    let (d_scale, d_offset) = (batch.sum(c, product), batch.sum(c, dy));
    let count = c.float_like(d_scale, batch.count);
    let along = c.emit(arith::Divf::DEF, &[d_scale, count]);
    let along = batch.spread(c, along);
    let along = c.emit(arith::Mulf::DEF, &[along, x]);
    let level = c.emit(arith::Divf::DEF, &[d_offset, count]);
    let level = batch.spread(c, level);
    let rest = c.emit(arith::Subf::DEF, &[dy, level]);
    let rest = c.emit(arith::Subf::DEF, &[rest, along]);
    let deviation = batch.deviation(c, variance);
    let factor = c.emit(arith::Divf::DEF, &[scale, deviation]);
    let factor = batch.spread(c, factor);
    let d_operand = c.emit(arith::Mulf::DEF, &[factor, rest]);
    results(c, &[d_operand, d_scale, d_offset])
}
