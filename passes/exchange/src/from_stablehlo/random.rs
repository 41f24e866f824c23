//! Random bits from a state, by the generators that XLA has: Threefry-2x32 and Philox-4x32, with
//! the counters laid out as XLA lays them out, so that bits and states are the same.
//!
//! (Salmon, Moraes, Dror, Shaw: Parallel random numbers: as easy as 1, 2, 3. SC 2011.)

use arith::CmpI;
use ir::{Op, OpDef, Type, ValueId};

use super::{Converter, Values};

/// Rounds of Threefry between two additions of the key.
const ROTATIONS: [[u64; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];
const THREEFRY_PARITY: u64 = 0x1BD1_1BDA;
/// More bits than fit in memory are not thought of.
const MOST: u64 = 1 << 48;
const PHILOX_ROUNDS: usize = 10;
const PHILOX_FACTORS: [u64; 2] = [0xD251_1F53, 0xCD9E_8D57];
const PHILOX_STEPS: [u64; 2] = [0x9E37_79B9, 0xBB67_AE85];

pub(crate) fn bit_generator(c: &mut Converter<'_, '_>) -> Values {
    let (state, ty) = (c.operand(0), c.result_type(1));
    let (element, length) = (ty.element(c.cx), c.shape(state));
    let width = element.width(c.cx).filter(|_| element.is_integer(c.cx) && element != Type::I1);
    let algorithm = stablehlo::RngBitGenerator::of(c.op()).rng_algorithm(c.cx, c.body);
    let is_threefry = algorithm == stablehlo::RngAlgorithm::ThreeFry;
    let is_small = ty.element_count(c.cx).is_some_and(|count| count <= MOST);
    let fits = length == [2] && c.element(state) == Type::I64 && is_small;
    let (Some(width @ (8 | 16 | 32 | 64)), true) = (width, fits) else {
        let (state, ty) = (c.ty(state).text(c.cx), ty.text(c.cx));
        return Err(c.fail(format!("random bits `{ty}` from the state `{state}` are not covered")));
    };
    let shape = ty.shape(c.cx).unwrap_or(&[]).to_vec();
    let (state, bits) = match is_threefry {
        true => threefry_bits(c, state, &shape, width),
        false => philox_bits(c, state, &shape, width),
    };
    // Fewer bits are the low ones of 32.
    let bits = if width < 32 { c.convert_by(arith::Trunci::DEF, bits, element) } else { bits };
    Ok(vec![state, bits])
}

// ---- words ----

fn both(c: &mut Converter<'_, '_>, def: &'static OpDef, x: ValueId, y: ValueId) -> ValueId {
    c.emit(def, &[x, y])
}

fn with(c: &mut Converter<'_, '_>, def: &'static OpDef, x: ValueId, number: u64) -> ValueId {
    let ty = c.ty(x);
    let number = c.bits(ty, number);
    c.emit(def, &[x, number])
}

/// The low and the high half of 64 bits.
fn halves(c: &mut Converter<'_, '_>, value: ValueId) -> [ValueId; 2] {
    let high = with(c, arith::Shrui::DEF, value, 32);
    [value, high].map(|half| c.convert_by(arith::Trunci::DEF, half, Type::I32))
}

/// 64 bits from a low and a high half.
fn joined(c: &mut Converter<'_, '_>, [low, high]: [ValueId; 2]) -> ValueId {
    let [low, high] = [low, high].map(|half| c.convert_by(arith::Extui::DEF, half, Type::I64));
    let high = with(c, arith::Shli::DEF, high, 32);
    both(c, arith::Ori::DEF, low, high)
}

/// A number of a state.
fn entry(c: &mut Converter<'_, '_>, state: ValueId, at: i64) -> ValueId {
    let part = first_of(c, state, 0, at, at + 1);
    c.reshape(part, &[])
}

/// A range of a dimension.
fn first_of(c: &mut Converter<'_, '_>, value: ValueId, dim: usize, from: i64, to: i64) -> ValueId {
    let mut limits = c.shape(value);
    let mut starts = vec![0; limits.len()];
    (starts[dim], limits[dim]) = (from, to);
    let shape: Vec<i64> = starts.iter().zip(&limits).map(|(start, limit)| limit - start).collect();
    if shape == c.shape(value) {
        return value;
    }
    let (ty, strides) = (c.cx.tensor(&shape, c.element(value)), vec![1; shape.len()]);
    let lists = [("starts", starts), ("limits", limits), ("strides", strides)];
    let attrs = lists.into_iter().map(|(name, list)| (name, c.cx.ints(&list))).collect();
    c.make(tensor::Slice::DEF, &[value], ty, attrs)
}

fn concat(c: &mut Converter<'_, '_>, parts: &[ValueId], dim: usize) -> ValueId {
    let mut shape = c.shape(parts[0]);
    shape[dim] = parts.iter().map(|&part| c.shape(part)[dim]).sum();
    let ty = c.cx.tensor(&shape, c.element(parts[0]));
    let dim = ir::attr_values::AttrValue::attr(&(dim as i64), c.cx);
    c.make(tensor::Concat::DEF, parts, ty, vec![("dim", dim)])
}

/// The numbers from 0 on, row by row.
fn counting(c: &mut Converter<'_, '_>, shape: &[i64]) -> ValueId {
    let ty = c.cx.tensor(&[shape.iter().product()], Type::I64);
    let dim = ir::attr_values::AttrValue::attr(&0i64, c.cx);
    let numbers = c.make(tensor::Iota::DEF, &[], ty, vec![("dim", dim)]);
    c.reshape(numbers, shape)
}

/// A state again: the key, and another number of the counter.
fn next_state(c: &mut Converter<'_, '_>, state: ValueId, number: ValueId) -> ValueId {
    let parts = [first_of(c, state, 0, 0, 1), c.reshape(number, &[1])];
    concat(c, &parts, 0)
}

// ---- Threefry ----

/// How a shape is made of two halves: of a dimension of even size, or else of the largest one,
/// with one more.
fn split_dim(shape: &[i64]) -> usize {
    let even = shape.iter().position(|size| size % 2 == 0);
    let largest = || (0..shape.len()).rev().max_by_key(|&dim| shape[dim]);
    even.or_else(largest).unwrap_or(0)
}

fn threefry_bits(c: &mut Converter<'_, '_>, state: ValueId, shape: &[i64], width: u32) -> (ValueId, ValueId) {
    // A number by itself is a half of two.
    let whole = if shape.is_empty() { vec![1] } else { shape.to_vec() };
    let dim = split_dim(&whole);
    let half = match width {
        64 => whole.clone(),
        _ => {
            let mut half = whole.clone();
            half[dim] = (half[dim] + 1) / 2;
            half
        }
    };
    let (key, start) = (entry(c, state, 0), entry(c, state, 1));
    let (numbers, from) = (counting(c, &half), c.stretch(start, &half));
    let counters = both(c, arith::Addi::DEF, numbers, from);
    let (counters, key) = (halves(c, counters), halves(c, key));
    let key = key.map(|word| c.stretch(word, &half));
    let words = threefry(c, key, counters);
    let next = with(c, arith::Addi::DEF, start, half.iter().product::<i64>() as u64);
    let state = next_state(c, state, next);
    if width == 64 {
        let bits = joined(c, words);
        return (state, c.reshape(bits, shape));
    }
    // Halves lie one after the other along the dimension, element by element.
    let mut apart = half.clone();
    apart.insert(dim + 1, 1);
    let parts = words.map(|word| c.reshape(word, &apart));
    let bits = concat(c, &parts, dim + 1);
    let mut full = whole.clone();
    full[dim] = 2 * half[dim];
    let bits = c.reshape(bits, &full);
    let bits = first_of(c, bits, dim, 0, whole[dim]);
    (state, c.reshape(bits, shape))
}

fn threefry(c: &mut Converter<'_, '_>, key: [ValueId; 2], counters: [ValueId; 2]) -> [ValueId; 2] {
    let parity = both(c, arith::Xori::DEF, key[0], key[1]);
    let parity = with(c, arith::Xori::DEF, parity, THREEFRY_PARITY);
    let keys = [key[0], key[1], parity];
    let mut x = [0, 1].map(|at| both(c, arith::Addi::DEF, counters[at], keys[at]));
    for round in 0..5 {
        for by in ROTATIONS[round % 2] {
            x[0] = both(c, arith::Addi::DEF, x[0], x[1]);
            let (up, down) = (with(c, arith::Shli::DEF, x[1], by), with(c, arith::Shrui::DEF, x[1], 32 - by));
            let turned = both(c, arith::Ori::DEF, up, down);
            x[1] = both(c, arith::Xori::DEF, turned, x[0]);
        }
        x[0] = both(c, arith::Addi::DEF, x[0], keys[(round + 1) % 3]);
        x[1] = both(c, arith::Addi::DEF, x[1], keys[(round + 2) % 3]);
        x[1] = with(c, arith::Addi::DEF, x[1], round as u64 + 1);
    }
    x
}

// ---- Philox ----

fn philox_bits(c: &mut Converter<'_, '_>, state: ValueId, shape: &[i64], width: u32) -> (ValueId, ValueId) {
    let (total, per_block) = (shape.iter().product::<i64>(), if width == 64 { 2 } else { 4 });
    let blocks = (total + per_block - 1) / per_block;
    // The key is also the high word of the counter, as in XLA.
    let (key, low) = (entry(c, state, 0), entry(c, state, 1));
    let (numbers, from) = (counting(c, &[blocks]), c.stretch(low, &[blocks]));
    let lows = both(c, arith::Addi::DEF, from, numbers);
    let highs = c.stretch(key, &[blocks]);
    let highs = carried(c, lows, from, highs);
    let ([a, b], [d, e]) = (halves(c, lows), halves(c, highs));
    let key = halves(c, key).map(|word| c.stretch(word, &[blocks]));
    let words = philox(c, key, [a, b, d, e]);
    let columns: Vec<ValueId> = match width {
        64 => [[words[0], words[1]], [words[2], words[3]]].map(|pair| joined(c, pair)).to_vec(),
        _ => words.to_vec(),
    };
    let columns: Vec<ValueId> = columns.into_iter().map(|column| c.reshape(column, &[blocks, 1])).collect();
    let bits = concat(c, &columns, 1);
    let bits = c.reshape(bits, &[blocks * per_block]);
    let bits = first_of(c, bits, 0, 0, total);
    let next = with(c, arith::Addi::DEF, low, blocks as u64);
    let state = next_state(c, state, next);
    (state, c.reshape(bits, shape))
}

/// The high word of a sum whose low word has become less than it was.
fn carried(c: &mut Converter<'_, '_>, sum: ValueId, before: ValueId, high: ValueId) -> ValueId {
    let wraps = c.cmpi(CmpI::Ult, sum, before);
    let more = with(c, arith::Addi::DEF, high, 1);
    c.choose(wraps, more, high)
}

fn philox(c: &mut Converter<'_, '_>, mut key: [ValueId; 2], mut x: [ValueId; 4]) -> [ValueId; 4] {
    for round in 0..PHILOX_ROUNDS {
        if round > 0 {
            key = [0, 1].map(|at| with(c, arith::Addi::DEF, key[at], PHILOX_STEPS[at]));
        }
        let products = [(x[0], PHILOX_FACTORS[0]), (x[2], PHILOX_FACTORS[1])].map(|(word, factor)| {
            let wide = c.convert_by(arith::Extui::DEF, word, Type::I64);
            let product = with(c, arith::Muli::DEF, wide, factor);
            halves(c, product)
        });
        let [[low0, high0], [low1, high1]] = products;
        let first = both(c, arith::Xori::DEF, high1, x[1]);
        let first = both(c, arith::Xori::DEF, first, key[0]);
        let third = both(c, arith::Xori::DEF, high0, x[3]);
        let third = both(c, arith::Xori::DEF, third, key[1]);
        x = [first, low1, third, low0];
    }
    x
}
