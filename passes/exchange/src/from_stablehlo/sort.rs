//! Sorting. A region that compares is recognised as keys, the first of most weight: JAX's order of
//! floats, where zeros are equal and NaN is last, the total order, and the orders of integers.

use ir::attr_values::AttrValue;
use ir::{Op, Type, ValueId};
use stablehlo::{Direction, Order};
use tensor::SortOrder;

use super::conversions::total_order;
use super::regions::Region;
use super::{Converter, Values};

/// So many keys are recognised: they are found by recursion.
const MOST_KEYS: usize = 64;

/// What a comparison goes by.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
struct Key {
    /// The number of the tensor.
    input: usize,
    descending: bool,
    /// Whether zeros of both signs and all NaN are made equal first, as JAX does.
    equalized: bool,
    /// Whether floats are in their total order.
    total: bool,
}

/// The keys of a region that tells whether one element comes before another; at most `most`.
fn keys(region: &Region<'_>, c: &Converter<'_, '_>, value: ValueId, most: usize) -> Option<Vec<Key>> {
    let most = most.checked_sub(1)?;
    let op = region.op(value)?;
    if stablehlo::Compare::is(c.body, op) {
        return Some(vec![key(region, c, value, false)?]);
    }
    // Before, or equal and before by the other keys.
    if !stablehlo::Or::is(c.body, op) {
        return None;
    }
    let parts: Vec<ValueId> = c.body.operands(op).collect();
    for (first, rest) in [(parts[0], parts[1]), (parts[1], parts[0])] {
        let (Some(first), Some(both)) = (key(region, c, first, false), region.op(rest)) else { continue };
        if !stablehlo::And::is(c.body, both) {
            continue;
        }
        let parts: Vec<ValueId> = c.body.operands(both).collect();
        for (equal, rest) in [(parts[0], parts[1]), (parts[1], parts[0])] {
            let is_equal = key(region, c, equal, true).is_some_and(|equal| {
                (equal.input, equal.equalized, equal.total) == (first.input, first.equalized, first.total)
            });
            if is_equal && let Some(rest) = keys(region, c, rest, most) {
                return Some([vec![first], rest].concat());
            }
        }
    }
    None
}

/// The key of one comparison: LT or GT, or EQ if that is wanted.
fn key(region: &Region<'_>, c: &Converter<'_, '_>, value: ValueId, wants_equal: bool) -> Option<Key> {
    let op = region.op(value)?;
    let compare = stablehlo::Compare::cast(c.body, op)?;
    let direction = compare.comparison_direction(c.cx, c.body);
    let total = compare.compare_type(c.cx, c.body) == Some(Order::TotalOrder);
    let (left, left_equalized) = element(region, c, c.body.operand(op, 0))?;
    let (right, right_equalized) = element(region, c, c.body.operand(op, 1))?;
    if left / 2 != right / 2 || left == right || left_equalized != right_equalized {
        return None;
    }
    let descending = match direction {
        Direction::Lt if !wants_equal => left > right,
        Direction::Gt if !wants_equal => left < right,
        Direction::Eq if wants_equal => false,
        _ => return None,
    };
    Some(Key { input: left / 2, descending, equalized: left_equalized, total })
}

/// The argument that is compared, and whether zeros and NaN are made equal before.
fn element(region: &Region<'_>, c: &Converter<'_, '_>, value: ValueId) -> Option<(usize, bool)> {
    if let Some(argument) = region.argument(value) {
        return Some((argument, false));
    }
    let select = stablehlo::Select::cast(c.body, region.op(value)?)?;
    let inner = stablehlo::Select::cast(c.body, region.op(c.body.operand(select.id(), 2))?)?;
    let argument = c.body.operand(inner.id(), 2);
    let number = region.argument(argument)?;
    let parts = |op| [0, 1].map(|index| c.body.operand(op, index));
    let compares = |value: ValueId, wanted: Direction| {
        let compare = region.op(value).and_then(|op| stablehlo::Compare::cast(c.body, op))?;
        let fits = compare.comparison_direction(c.cx, c.body) == wanted
            && compare.compare_type(c.cx, c.body) != Some(Order::TotalOrder);
        fits.then(|| parts(compare.id()))
    };
    let is_nan = compares(c.body.operand(select.id(), 0), Direction::Ne)? == [argument; 2];
    let [left, zero] = compares(c.body.operand(inner.id(), 0), Direction::Eq)?;
    let is_zero =
        left == argument && c.splat_bits(zero) == Some(0) && c.splat_bits(c.body.operand(inner.id(), 1)) == Some(0);
    let kind = c.element(argument).float_kind(c.cx)?;
    let nan = c.splat_bits(c.body.operand(select.id(), 1))?;
    // The NaN that comes last is the one without a sign.
    let is_last = ir::floats::decode(kind, nan).is_nan() && nan >> (kind.width() - 1) & 1 == 0;
    (is_nan && is_zero && is_last).then_some((number, true))
}

pub(crate) fn sort(c: &mut Converter<'_, '_>) -> Values {
    let inputs = c.operands();
    let region = c.body.regions(c.op())[0];
    let found =
        Region::new(c, region).and_then(|region| keys(&region, c, region.result(0), inputs.len().min(MOST_KEYS)));
    let distinct =
        |keys: &[Key]| (1..keys.len()).all(|at| keys[..at].iter().all(|other| other.input != keys[at].input));
    let Some(keys) = found.filter(|keys| distinct(keys)) else {
        return Err(c.fail("this comparison of `stablehlo.sort` is not known as an order of keys"));
    };
    let dim = stablehlo::Sort::of(c.op()).dimension(c.cx, c.body);
    let dim = if dim < 0 { dim + c.shape(inputs[0]).len() as i64 } else { dim };
    let descending = keys[0].descending;
    let unsigned: Vec<bool> = keys.iter().map(|key| c.is_unsigned(key.input)).collect();
    let is_plain = |key: &Key| {
        let is_float = c.element(inputs[key.input]).is_float(c.cx);
        // In the total order zeros and NaN have an order too, unless they were made equal.
        key.descending == descending && (!is_float || !key.total || key.equalized)
    };
    let same_signs =
        keys.iter().zip(&unsigned).all(|(key, &flag)| flag == unsigned[0] || c.element(inputs[key.input]) == Type::I1);
    if keys.iter().all(is_plain) && same_signs {
        let mut order: Vec<usize> = keys.iter().map(|key| key.input).collect();
        order.extend((0..inputs.len()).filter(|input| keys.iter().all(|key| key.input != *input)));
        let operands: Vec<ValueId> = order.iter().map(|&input| inputs[input]).collect();
        let sorted = sort_by(c, &operands, dim, keys.len(), descending, unsigned[0]);
        let at = |input| order.iter().position(|&other| other == input).map_or(sorted[0], |at| sorted[at]);
        return Ok((0..inputs.len()).map(at).collect());
    }
    // Any other order is that of signed integers made for it.
    let mut operands: Vec<ValueId> = Vec::new();
    for (key, unsigned) in keys.iter().zip(unsigned) {
        operands.push(integer_key(c, inputs[key.input], *key, unsigned));
    }
    operands.extend(&inputs);
    let sorted = sort_by(c, &operands, dim, keys.len(), false, false);
    Ok(sorted[keys.len()..].to_vec())
}

/// Signed integers that are in the order of a key.
fn integer_key(c: &mut Converter<'_, '_>, value: ValueId, key: Key, unsigned: bool) -> ValueId {
    let mut number = value;
    let element = c.element(value);
    if element.is_float(c.cx) {
        // Without a total order zeros are equal, and where NaN goes is nobody's business.
        let value = if key.equalized || !key.total { equalized(c, value) } else { value };
        number = total_order(c, value);
    } else if element == Type::I1 {
        number = c.convert_by(arith::Extui::DEF, value, Type::I8);
    } else if unsigned {
        let highest = 1i128 << (element.width(c.cx).unwrap_or(64) - 1);
        let highest = c.int_like(value, highest);
        number = c.emit(arith::Xori::DEF, &[value, highest]);
    }
    if key.descending {
        let ones = c.int_like(number, -1);
        number = c.emit(arith::Xori::DEF, &[number, ones]);
    }
    number
}

/// Zeros without signs, and one NaN for all.
fn equalized(c: &mut Converter<'_, '_>, value: ValueId) -> ValueId {
    let (zero, nan) = (c.float_like(value, 0.0), c.float_like(value, f64::NAN));
    let is_zero = c.cmpf(arith::CmpF::Oeq, value, zero);
    let without = c.choose(is_zero, zero, value);
    let is_nan = c.cmpf(arith::CmpF::Uno, value, value);
    c.choose(is_nan, nan, without)
}

fn sort_by(
    c: &mut Converter<'_, '_>,
    operands: &[ValueId],
    dim: i64,
    keys: usize,
    descending: bool,
    unsigned: bool,
) -> Vec<ValueId> {
    let types: Vec<Type> = operands.iter().map(|&value| c.ty(value)).collect();
    let order = if descending { SortOrder::Descending } else { SortOrder::Ascending };
    let mut attrs = vec![("dim", dim.attr(c.cx)), ("order", order.attr(c.cx))];
    if keys != 1 {
        attrs.push(("keys", (keys as i64).attr(c.cx)));
    }
    if unsigned {
        attrs.push(("unsigned", ir::Attr::UNIT));
    }
    let op = c.builder().build(tensor::Sort::DEF, operands.to_vec(), Some(types), attrs);
    c.body.results(op).collect()
}

/// The greatest elements of the last dimension and their places.
pub(crate) fn top_k(c: &mut Converter<'_, '_>) -> Values {
    let (value, unsigned) = (c.operand(0), c.is_unsigned(0));
    let types = [c.result_type(0), c.result_type(1)];
    Ok(greatest(c, value, unsigned, types).to_vec())
}

/// So many elements of the last dimension as the types say, the greatest first, and their places.
pub(crate) fn greatest(c: &mut Converter<'_, '_>, value: ValueId, unsigned: bool, types: [Type; 2]) -> [ValueId; 2] {
    let (cx, shape) = (c.cx, c.shape(value));
    let last = shape.len() as i64 - 1;
    let places = c.ty(value).with_element(cx, types[1].element(cx));
    let places = c.make(tensor::Iota::DEF, &[], places, vec![("dim", last.attr(cx))]);
    let sorted = sort_by(c, &[value, places], last, 1, true, unsigned);
    let mut index = 0;
    types.map(|ty| {
        let limits = ty.shape(cx).unwrap_or(&[]);
        let (zeros, ones) = (vec![0; limits.len()], vec![1; limits.len()]);
        let attrs = vec![("starts", cx.ints(&zeros)), ("limits", cx.ints(limits)), ("strides", cx.ints(&ones))];
        index += 1;
        c.make(tensor::Slice::DEF, &[sorted[index - 1]], ty, attrs)
    })
}
