//! Products of tensors, and convolutions. Narrow floats are summed as `f32`, as XLA does.

use ir::attr_values::{AttrValue, Ints};
use ir::{Failed, Op, Type, ValueId};

use tensor::einsum::EinsumSpec;

use super::conversions::is_not_zero;
use super::{Converter, Values};

/// The letters of dimensions.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The type in which products are summed, and the type of the result.
fn sum_type(c: &Converter<'_, '_>, element: Type) -> Type {
    if element.is_float(c.cx) && element.width(c.cx) == Some(16) { Type::F32 } else { element }
}

/// Operands whose elements `tensor` can widen: unsigned ones and booleans are widened here, and
/// what is wider than the result made as narrow. Booleans stay booleans in products of booleans.
fn factors(c: &mut Converter<'_, '_>, sum: Type) -> Result<[ValueId; 2], Failed> {
    let mut factors = [c.operand(0), c.operand(1)];
    for (index, factor) in factors.iter_mut().enumerate() {
        let element = c.element(*factor);
        let (from, to) = (element.width(c.cx).unwrap_or(64), sum.width(c.cx).unwrap_or(64));
        let is_float = element.is_float(c.cx);
        if is_float != sum.is_float(c.cx) {
            return Err(c.fail("products of integers and floats are not covered"));
        }
        if from > to && sum == Type::I1 {
            *factor = is_not_zero(c, *factor);
        } else if from > to {
            *factor = c.convert_by(if is_float { arith::Truncf::DEF } else { arith::Trunci::DEF }, *factor, sum);
        } else if from < to && !is_float && (c.is_unsigned(index) || element == Type::I1) {
            *factor = c.convert_by(arith::Extui::DEF, *factor, sum);
        }
    }
    // Two formats of one width, f16 and bf16, meet in f32.
    if c.element(factors[0]) != c.element(factors[1]) {
        for factor in &mut factors {
            let element = c.element(*factor);
            let widen = if element.is_float(c.cx) { arith::Extf::DEF } else { arith::Extsi::DEF };
            if element != sum {
                *factor = c.convert_by(widen, *factor, sum);
            }
        }
    }
    Ok(factors)
}

pub(crate) fn dot(c: &mut Converter<'_, '_>) -> Values {
    let (lhs, rhs) = (c.operand(0), c.operand(1));
    let contracted = c.shape(lhs).len() - 1;
    let dims =
        stablehlo::DotDims { lhs_contracting: vec![contracted as i64], rhs_contracting: vec![0], ..Default::default() };
    let rhs = c.shape(rhs).len();
    product(c, &dims, [contracted + 1, rhs])
}

pub(crate) fn dot_general(c: &mut Converter<'_, '_>) -> Values {
    let dims = stablehlo::DotGeneral::of(c.op()).dot_dimension_numbers(c.cx, c.body);
    let ranks = [0, 1].map(|index| c.shape(c.operand(index)).len());
    product(c, &dims, ranks)
}

/// A product as a sum over letters.
fn product(c: &mut Converter<'_, '_>, dims: &stablehlo::DotDims, ranks: [usize; 2]) -> Values {
    let mut letters = LETTERS.iter().map(|&letter| char::from(letter));
    let mut next = || letters.next().unwrap_or('?');
    let mut sides: [Vec<Option<char>>; 2] = ranks.map(|rank| vec![None; rank]);
    let mut result = String::new();
    for (&left, &right) in dims.lhs_batching.iter().zip(&dims.rhs_batching) {
        let letter = next();
        (sides[0][left as usize], sides[1][right as usize]) = (Some(letter), Some(letter));
        result.push(letter);
    }
    for (&left, &right) in dims.lhs_contracting.iter().zip(&dims.rhs_contracting) {
        let letter = next();
        (sides[0][left as usize], sides[1][right as usize]) = (Some(letter), Some(letter));
    }
    for side in &mut sides {
        for place in side.iter_mut().filter(|place| place.is_none()) {
            let letter = next();
            *place = Some(letter);
            result.push(letter);
        }
    }
    let [lhs, rhs] = sides.map(|side| side.into_iter().flatten().collect::<String>());
    let spec = format!("{lhs},{rhs}->{result}");
    if spec.contains('?') {
        return Err(c.fail("a product of more than 52 dimensions is not covered"));
    }
    let sum = summed(c, &spec)?;
    // XLA brings other products into this form, and what it puts behind them to get their shape
    // keeps it from seeing that a rounded result is widened again.
    let contracted = dims.lhs_contracting.len();
    let is_plain = contracted <= 1 && ranks.iter().all(|rank| rank - dims.lhs_batching.len() - contracted <= 1);
    let element = c.result_type(0).element(c.cx);
    Ok(vec![if is_plain { c.rounded(sum, element) } else { c.narrowed(sum, element) }])
}

/// The sum of products of the operands that a specification says, in the type in which it is
/// summed.
fn summed(c: &mut Converter<'_, '_>, spec: &str) -> Result<ValueId, Failed> {
    let ty = c.result_type(0);
    let sum = sum_type(c, ty.element(c.cx));
    let factors = factors(c, sum)?;
    let (spec, ty) = (c.cx.string(spec), ty.with_element(c.cx, sum));
    Ok(c.make(tensor::Einsum::DEF, &factors, ty, vec![("spec", spec)]))
}

/// A product by its letters, which are as ours.
pub(crate) fn einsum(c: &mut Converter<'_, '_>) -> Values {
    let text = stablehlo::Einsum::of(c.op()).einsum_config(c.cx, c.body).to_string();
    let ty = c.result_type(0);
    let shapes = [c.shape(c.operand(0)), c.shape(c.operand(1))];
    let spec = EinsumSpec::parse(&text).map_err(|why| c.fail(why))?;
    let shapes: Vec<&[i64]> = shapes.iter().map(Vec::as_slice).collect();
    let sizes = spec.sizes(&shapes).map_err(|why| c.fail(why))?;
    let shape: Vec<i64> = sizes[..spec.output.len()].iter().map(|&(_, size)| size).collect();
    if ty.shape(c.cx) != Some(&shape[..]) {
        let found = ty.text(c.cx);
        return Err(c.fail(format!("the result of `{text}` has the sizes {shape:?}, found `{found}`")));
    }
    let sum = summed(c, &spec.to_string())?;
    Ok(vec![c.narrowed(sum, ty.element(c.cx))])
}

pub(crate) fn convolution(c: &mut Converter<'_, '_>) -> Values {
    let op = stablehlo::Convolution::of(c.op());
    let dims = op.dimension_numbers(c.cx, c.body);
    let window = op.window(c.view()).map_err(|why| c.fail(why))?;
    let reversed = c.view().attr("window_reversal").and_then(|attr| attr.as_ints(c.cx)).unwrap_or(&[]).to_vec();
    let (groups, batch_groups) = (op.feature_group_count(c.cx, c.body), op.batch_group_count(c.cx, c.body));
    let spatial = dims.lhs.len() - 2;
    // Lists of ours are in the order in which the input has the spatial dimensions.
    let mut order: Vec<usize> = (0..spatial).collect();
    order.sort_by_key(|&role| dims.lhs[role + 2]);
    let letters = |side: &[i64], [first, second]: [char; 2]| {
        let mut letters = vec!['?'; side.len()];
        (letters[side[0] as usize], letters[side[1] as usize]) = (first, second);
        for (at, &role) in order.iter().enumerate() {
            letters[side[role + 2] as usize] = char::from_digit(at as u32, 10).unwrap_or('z');
        }
        letters.into_iter().collect::<String>()
    };
    if spatial > 10 {
        return Err(c.fail("a convolution of more than 10 spatial dimensions is not covered"));
    }
    let text = format!(
        "{},{}->{}",
        letters(&dims.lhs, ['b', 'f']),
        letters(&dims.rhs, ['i', 'o']),
        letters(&dims.out, ['b', 'f'])
    );
    let pick = |list: &[i64]| order.iter().map(|&role| list[role]).collect::<Vec<i64>>();
    let cx = c.cx;
    let mut attrs = vec![("dims", cx.string(&text))];
    let mut list = |name, values: Vec<i64>, default: i64| {
        if values.iter().any(|&value| value != default) {
            attrs.push((name, Ints(values).attr(cx)));
        }
    };
    list("strides", pick(&window.strides), 1);
    list("padding", order.iter().flat_map(|&role| window.padding[role]).collect(), 0);
    list("lhs_dilation", pick(&window.base_dilations), 1);
    list("rhs_dilation", pick(&window.dilations), 1);
    let flipped = |&(_, &role): &(usize, &usize)| reversed.get(role).is_some_and(|&flag| flag != 0);
    list("reverse", order.iter().enumerate().filter(flipped).map(|(at, _)| at as i64).collect(), -1);
    if groups != 1 {
        attrs.push(("groups", groups.attr(cx)));
    }
    if batch_groups != 1 {
        attrs.push(("batch_groups", batch_groups.attr(cx)));
    }
    let ty = c.result_type(0);
    let element = ty.element(cx);
    let sum = sum_type(c, element);
    let factors = factors(c, sum)?;
    let value = c.make(tensor::Conv::DEF, &factors, ty.with_element(cx, sum), attrs);
    Ok(vec![c.rounded(value, element)])
}
