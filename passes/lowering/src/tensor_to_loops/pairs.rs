//! Products of several tensors are taken apart into products of two, in the cheapest order.
//!
//! A product of n operands in one nest multiplies the sizes of all letters; two at a time, letters
//! that nobody else needs are summed early. Up to [`EXACT`] operands the best order is found by
//! looking at all subsets; beyond, the cheapest pair goes first. (As in Python's opt_einsum, with
//! sums over single operands as steps.)

use ir::{Body, Builder, Context, DYNAMIC, Loc, Op, OpId, Point, Type, ValueId};
use tensor::einsum::EinsumSpec;

use super::costs::UNKNOWN_SIZE;

/// Up to so many operands all orders are looked at.
const EXACT: usize = 8;
/// Up to so many operands the cheapest pair is looked for in each step; more stay together.
const GREEDY: usize = 64;

/// Takes the products of a function apart, if there are some to; says what became of each.
pub(crate) fn split(cx: &Context, body: &Body) -> Option<(Body, Vec<(Loc, String)>)> {
    let is_product = |&op: &OpId| tensor::Einsum::is(body, op) && (2..=GREEDY).contains(&body.operand_count(op));
    let products: Vec<OpId> = body.walk_all().filter(is_product).collect();
    let orders: Vec<(OpId, Tree)> = products.into_iter().filter_map(|op| Some((op, order_of(cx, body, op)?))).collect();
    if orders.is_empty() {
        return None;
    }
    let (mut body, mut told) = (body.clone(), Vec::new());
    for (op, tree) in orders {
        let (loc, steps) = (body.loc(op), rewrite(cx, &mut body, op, &tree));
        told.push((loc, format!("computed step by step: {}", steps.join(", "))));
    }
    Some((body, told))
}

/// In what order operands are combined.
#[derive(Clone, Debug)]
enum Tree {
    Operand(usize),
    /// A sum over letters of one operand.
    Sum(Box<Tree>),
    Pair(Box<Tree>, Box<Tree>),
}

impl Tree {
    fn pair(left: Tree, right: Tree) -> Tree {
        Tree::Pair(Box::new(left), Box::new(right))
    }

    /// The operands, as a set.
    fn operands(&self) -> u64 {
        match self {
            Tree::Operand(number) => 1 << number,
            Tree::Sum(tree) => tree.operands(),
            Tree::Pair(left, right) => left.operands() | right.operands(),
        }
    }
}

/// A set of letters.
type Letters = u64;

fn letter_bit(letter: char) -> Letters {
    let number = if letter.is_ascii_lowercase() { letter as u32 - 'a' as u32 } else { 26 + letter as u32 - 'A' as u32 };
    1 << number
}

fn set(letters: &[char]) -> Letters {
    letters.iter().fold(0, |all, &letter| all | letter_bit(letter))
}

/// A product whose order is looked for.
struct Product {
    inputs: Vec<Letters>,
    output: Letters,
    sizes: Vec<(Letters, f64)>,
}

impl Product {
    /// How many elements a tensor with these letters has.
    fn volume(&self, letters: Letters) -> f64 {
        self.sizes.iter().filter(|(bit, _)| letters & bit != 0).map(|(_, size)| size).product()
    }

    /// The letters of what some operands give together: those that anybody else needs.
    fn result(&self, given: Letters, is_inside: impl Fn(usize) -> bool) -> Letters {
        let others = (0..self.inputs.len()).filter(|&at| !is_inside(at)).map(|at| self.inputs[at]);
        given & others.fold(self.output, |all, letters| all | letters)
    }

    /// An operand by itself, with the letters that only it has summed; what that costs, and the
    /// letters that are left.
    fn single(&self, number: usize) -> (f64, Letters, Tree) {
        let all = self.inputs[number];
        let left = self.result(all, |at| at == number);
        match left == all {
            true => (0.0, all, Tree::Operand(number)),
            false => (self.volume(all), left, Tree::Sum(Box::new(Tree::Operand(number)))),
        }
    }

    /// The best of all orders.
    fn best(&self) -> (f64, Tree) {
        let count = self.inputs.len();
        let mut known: Vec<Option<(f64, Letters, Tree)>> = vec![None; 1 << count];
        for number in 0..count {
            known[1 << number] = Some(self.single(number));
        }
        for whole in 1usize..1 << count {
            if whole.count_ones() < 2 {
                continue;
            }
            let first = whole & whole.wrapping_neg();
            // Parts that have the first operand: each way to divide comes once.
            let mut part = (whole - 1) & whole;
            let mut best: Option<(f64, usize)> = None;
            while part > 0 {
                if part & first != 0 {
                    let (left, right) = (&known[part], &known[whole & !part]);
                    let (Some((a, x, _)), Some((b, y, _))) = (left, right) else {
                        unreachable!("smaller sets come first")
                    };
                    let cost = a + b + self.volume(x | y);
                    if best.is_none_or(|(least, _)| cost < least) {
                        best = Some((cost, part));
                    }
                }
                part = (part - 1) & whole;
            }
            let (cost, part) = best.expect("a set of two has parts");
            let (Some((_, x, left)), Some((_, y, right))) = (&known[part], &known[whole & !part]) else {
                unreachable!()
            };
            let letters = self.result(x | y, |at| whole & (1 << at) != 0);
            known[whole] = Some((cost, letters, Tree::pair(left.clone(), right.clone())));
        }
        let (cost, _, tree) = known.pop().flatten().expect("the set of all");
        (cost, tree)
    }

    /// The cheapest pair first.
    fn greedy(&self) -> (f64, Tree) {
        let mut total = 0.0;
        let mut left: Vec<(Letters, Tree)> = Vec::new();
        for number in 0..self.inputs.len() {
            let (cost, letters, tree) = self.single(number);
            total += cost;
            left.push((letters, tree));
        }
        while left.len() > 1 {
            let all = left.len();
            let pairs = (0..all).flat_map(|i| (i + 1..all).map(move |j| (i, j)));
            let cost = |&(i, j): &(usize, usize)| self.volume(left[i].0 | left[j].0);
            let (i, j) = pairs.min_by(|a, b| cost(a).total_cmp(&cost(b))).expect("two are left");
            total += cost(&(i, j));
            let (y, right) = left.remove(j);
            let (x, first) = left.remove(i);
            let others = left.iter().fold(self.output, |all, (letters, _)| all | letters);
            left.insert(i, ((x | y) & others, Tree::pair(first, right)));
        }
        (total, left.pop().expect("one is left").1)
    }
}

/// The order for a product, if steps are cheaper than doing all at once.
fn order_of(cx: &Context, body: &Body, op: OpId) -> Option<Tree> {
    let spec = EinsumSpec::parse(&tensor::Einsum::of(op).spec(cx, body)).ok()?;
    let shapes: Vec<&[i64]> = body.operands(op).map(|value| body.ty(value).shape(cx).unwrap_or(&[])).collect();
    let size = |size: i64| if size == DYNAMIC { UNKNOWN_SIZE } else { size as f64 };
    let sizes = spec.sizes(&shapes).ok()?;
    let product = Product {
        inputs: spec.inputs.iter().map(|letters| set(letters)).collect(),
        output: set(&spec.output),
        sizes: sizes.into_iter().map(|(letter, known)| (letter_bit(letter), size(known))).collect(),
    };
    let count = spec.inputs.len();
    let (cost, tree) = if count <= EXACT { product.best() } else { product.greedy() };
    let at_once = product.volume(u64::MAX) * (count - 1) as f64;
    (cost < at_once).then_some(tree)
}

// ---- writing ----

/// A step that was written, or an operand: a value and its letters.
type Named = (ValueId, Vec<char>);

struct Writer<'b> {
    b: Builder<'b>,
    operands: Vec<Named>,
    output: Vec<char>,
    /// In which sums between are kept.
    element: Type,
    steps: Vec<String>,
}

impl Writer<'_> {
    /// Writes a step; `others` are the letters that what follows needs.
    fn write(&mut self, tree: &Tree, others: &[char]) -> Named {
        let inputs = match tree {
            Tree::Operand(number) => return self.operands[*number].clone(),
            Tree::Sum(inner) => vec![self.write(inner, &[])],
            Tree::Pair(left, right) => {
                let around = |tree: &Tree| [others, &self.letters_of(tree)].concat();
                let (beside_left, beside_right) = (around(right), around(left));
                vec![self.write(left, &beside_left), self.write(right, &beside_right)]
            }
        };
        let mut output = Vec::new();
        for &letter in inputs.iter().flat_map(|(_, letters)| letters) {
            if others.contains(&letter) && !output.contains(&letter) {
                output.push(letter);
            }
        }
        // Rows of the result that are rows of an operand can be computed along memory.
        let is_row = |letter: &char| inputs.iter().any(|(_, letters)| letters.last() == Some(letter));
        if let Some(at) = output.iter().rposition(is_row) {
            let row = output.remove(at);
            output.push(row);
        }
        self.product(inputs, output, self.element)
    }

    /// All letters of the operands of a step.
    fn letters_of(&self, tree: &Tree) -> Vec<char> {
        let operands = tree.operands();
        let inside = (0..self.operands.len()).filter(|at| operands & (1 << at) != 0);
        inside.flat_map(|at| self.operands[at].1.iter().copied()).collect()
    }

    fn product(&mut self, inputs: Vec<Named>, output: Vec<char>, element: Type) -> Named {
        let (values, inputs): (Vec<ValueId>, Vec<Vec<char>>) = inputs.into_iter().unzip();
        let spec = EinsumSpec { inputs, output };
        let cx = self.b.cx;
        let shapes: Vec<&[i64]> = values.iter().map(|&value| self.b.ty(value).shape(cx).unwrap_or(&[])).collect();
        let sizes = spec.sizes(&shapes).unwrap_or_else(|why| panic!("a verified product has sizes that fit: {why}"));
        let shape: Vec<i64> = sizes[..spec.output.len()].iter().map(|&(_, size)| size).collect();
        self.steps.push(spec.to_string());
        let value = tensor::Einsum::emit(&mut self.b, cx.tensor(&shape, element), &values, spec.to_string());
        (value, spec.output)
    }
}

/// Puts steps in the place of a product; gives what they are.
fn rewrite(cx: &Context, body: &mut Body, op: OpId, tree: &Tree) -> Vec<String> {
    let spec = EinsumSpec::parse(&tensor::Einsum::of(op).spec(cx, body)).expect("a verified specification");
    let result = body.result(op, 0);
    let (ty, loc) = (body.ty(result), body.loc(op));
    let narrow = ty.element(cx).is_float(cx) && ty.element(cx).width(cx) == Some(16);
    let element = if narrow { Type::F32 } else { ty.element(cx) };
    let operands = body.operands(op).zip(spec.inputs).collect();
    let b = Builder::new(cx, body, Point::Before(op), loc);
    let mut writer = Writer { b, operands, output: spec.output, element, steps: Vec::new() };
    let inputs = match tree {
        Tree::Pair(left, right) => {
            let around = |tree: &Tree| [&writer.output[..], &writer.letters_of(tree)].concat();
            let (beside_left, beside_right) = (around(right), around(left));
            vec![writer.write(left, &beside_left), writer.write(right, &beside_right)]
        }
        other => unreachable!("a product has two operands: {other:?}"),
    };
    let output = writer.output.clone();
    let (mut value, _) = writer.product(inputs, output, element);
    if narrow {
        let op = writer.b.build(arith::Truncf::DEF, vec![value], Some(vec![ty]), Vec::new());
        value = writer.b.body.result(op, 0);
    }
    let steps = writer.steps;
    body.replace_all_uses(result, value);
    body.erase(op);
    steps
}
