//! In which order several tensors are multiplied, two at a time, so that the number of
//! multiplications is the least: exactly for few tensors (over all subsets) and for chains (over
//! all stretches), else the better of the best stretches and of greedy choices.

use std::ops::Range;

/// Tensors, the numbers of their dimensions, and how large these are.
pub(crate) struct Network {
    pub operands: Vec<Vec<u32>>,
    pub output: Vec<u32>,
    pub sizes: Vec<f64>,
}

/// An order.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    /// One of the operands.
    Operand(usize),
    /// The product of two, with the dimensions that are left of it.
    Pair(Box<Tree>, Box<Tree>, Vec<u32>),
}

/// Up to how many tensors all orders are looked at.
const MOST_EXACT: usize = 12;

/// The order with the fewest multiplications that is found.
pub(crate) fn cheapest_order(network: &Network) -> Tree {
    let count = network.operands.len();
    if count <= 2 || is_chain(network) {
        return by_stretches(network).1;
    }
    if count <= MOST_EXACT && network.sizes.len() <= 64 {
        return by_subsets(network);
    }
    let (stretches, tree) = by_stretches(network);
    let (greedy, other) = greedy(network);
    if greedy < stretches { other } else { tree }
}

/// Whether each tensor shares dimensions only with its neighbours.
fn is_chain(network: &Network) -> bool {
    let mut places: Vec<Vec<usize>> = vec![Vec::new(); network.sizes.len()];
    for (at, letters) in network.operands.iter().enumerate() {
        letters.iter().for_each(|&letter| places[letter as usize].push(at));
    }
    places.iter().all(|places| places.len() <= 2 && places.windows(2).all(|pair| pair[1] == pair[0] + 1))
}

impl Network {
    /// The dimensions of a product of some operands that are needed outside of it.
    fn left_of(&self, letters: impl Iterator<Item = u32>, is_inside: impl Fn(usize) -> bool) -> Vec<u32> {
        let mut left: Vec<u32> = Vec::new();
        for letter in letters {
            let is_needed = self.output.contains(&letter)
                || self.operands.iter().enumerate().any(|(at, other)| !is_inside(at) && other.contains(&letter));
            if is_needed && !left.contains(&letter) {
                left.push(letter);
            }
        }
        left
    }

    /// How many elements a tensor with these dimensions has, each taken once.
    fn size<'l>(&self, letters: impl Iterator<Item = &'l u32> + Clone) -> f64 {
        let is_new = |at: usize, letter: &u32| !letters.clone().take(at).any(|other| other == letter);
        let once = letters.clone().enumerate().filter(|&(at, letter)| is_new(at, letter));
        once.map(|(_, &letter)| self.sizes[letter as usize]).product()
    }

    /// The multiplications of one product.
    fn work(&self, left: &[u32], right: &[u32]) -> f64 {
        let size = |letter: &u32| self.sizes[*letter as usize];
        let shared =
            right.iter().enumerate().filter(|(at, letter)| !left.contains(letter) && !right[..*at].contains(letter));
        let first: f64 = left
            .iter()
            .enumerate()
            .filter(|(at, letter)| !left[..*at].contains(letter))
            .map(|(_, letter)| size(letter))
            .product();
        first * shared.map(|(_, letter)| size(letter)).product::<f64>()
    }
}

/// The best order that multiplies neighbours only: over all stretches, from short to long.
fn by_stretches(network: &Network) -> (f64, Tree) {
    let count = network.operands.len();
    // Where each dimension is first and last, so that what is left of a stretch is known at once.
    let mut ends = vec![(usize::MAX, 0usize); network.sizes.len()];
    for (at, letters) in network.operands.iter().enumerate() {
        for &letter in letters {
            let end = &mut ends[letter as usize];
            *end = (end.0.min(at), end.1.max(at));
        }
    }
    network.output.iter().for_each(|&letter| ends[letter as usize] = (0, usize::MAX));
    let mut stretches = Stretches::new(network);
    for length in 2..=count {
        for from in 0..=count - length {
            let to = from + length - 1;
            let (cost, cut) = stretches.best(network, from, to);
            let start = stretches.letters.len();
            for place in [stretches.place(from, cut), stretches.place(cut + 1, to)] {
                for at in place {
                    let letter = stretches.letters[at];
                    let (first, last) = ends[letter as usize];
                    if (first < from || last > to) && !stretches.letters[start..].contains(&letter) {
                        stretches.letters.push(letter);
                    }
                }
            }
            let size = stretches.letters[start..].iter().map(|&letter| network.sizes[letter as usize]).product();
            stretches.put(from, to, Best { cost, cut, size, start });
        }
    }
    let last = count.saturating_sub(1);
    (stretches.by_start.get(last).map_or(0.0, |whole| whole.cost), stretches.tree(0, last))
}

/// What is known of stretches of neighbours: each by where it begins, then where it ends, so that the
/// left halves of all cuts stand in a row, and the other way round, so that the right halves do.
struct Stretches {
    count: usize,
    by_start: Vec<Half>,
    by_end: Vec<Half>,
    /// Where the best order cuts, and where the dimensions that are left end; by where it begins.
    cuts: Vec<u32>,
    places: Vec<(u32, u32)>,
    /// The dimensions that are left of all stretches.
    letters: Vec<u32>,
    /// In a chain two stretches share what the tensors at the cut between them share: how many
    /// elements that has, by cut. None if this is no chain, or one where nothing may be divided by it.
    shared: Option<Vec<f64>>,
}

/// A stretch as one half of a longer one.
#[derive(Copy, Clone, Default)]
struct Half {
    /// The multiplications of the best order.
    cost: f64,
    /// In a chain the product of those of both halves is the multiplications at the cut: how many
    /// elements there are, of a left half for each that it shares with the right one.
    factor: f64,
}

/// The best order of a stretch.
struct Best {
    cost: f64,
    cut: usize,
    /// How many elements the product has.
    size: f64,
    /// Where its dimensions begin in the list of all.
    start: usize,
}

impl Stretches {
    /// Each operand by itself.
    fn new(network: &Network) -> Stretches {
        let count = network.operands.len();
        let pairs = network.operands.windows(2);
        let shared = pairs.map(|pair| network.size(pair[0].iter().filter(|letter| pair[1].contains(letter))));
        let shared: Option<Vec<f64>> = is_chain(network).then(|| shared.collect());
        let most = count * (count + 1) / 2;
        let mut stretches = Stretches {
            count,
            by_start: vec![Half::default(); most],
            by_end: vec![Half::default(); most],
            cuts: vec![0; most],
            places: vec![(0, 0); most],
            letters: Vec::new(),
            shared: shared.filter(|shared| shared.iter().all(|&size| size > 0.0)),
        };
        for (at, own) in network.operands.iter().enumerate() {
            let start = stretches.letters.len();
            stretches.letters.extend(own);
            stretches.put(at, at, Best { cost: 0.0, cut: at, size: network.size(own.iter()), start });
        }
        stretches
    }

    /// Where a stretch stands in tables by where it begins, and in the one by where it ends.
    fn at(&self, from: usize, to: usize) -> [usize; 2] {
        [from * (2 * self.count - from + 1) / 2 + to - from, to * (to + 1) / 2 + from]
    }

    /// Notes the best order of a stretch whose dimensions were added last.
    fn put(&mut self, from: usize, to: usize, best: Best) {
        let [at, other] = self.at(from, to);
        let shared = self.shared.as_ref().and_then(|shared| shared.get(to)).copied();
        self.by_start[at] = Half { cost: best.cost, factor: best.size / shared.unwrap_or(1.0) };
        self.by_end[other] = Half { cost: best.cost, factor: best.size };
        self.cuts[at] = best.cut as u32;
        self.places[at] = (best.start as u32, self.letters.len() as u32);
    }

    /// The multiplications of the best order of a stretch, and where it cuts.
    fn best(&self, network: &Network, from: usize, to: usize) -> (f64, usize) {
        let ([left, _], [_, right]) = (self.at(from, from), self.at(from + 1, to));
        let halves = self.by_start[left..][..to - from].iter().zip(&self.by_end[right..][..to - from]);
        let (mut best, mut cut) = (f64::INFINITY, 0);
        for (at, (left, right)) in halves.enumerate() {
            let before = left.cost + right.cost;
            let cost = match self.shared {
                Some(_) => before + left.factor * right.factor,
                // What is dearer already need not be counted.
                None if before >= best => continue,
                None => before + network.work(self.left(from, from + at), self.left(from + at + 1, to)),
            };
            if cost < best {
                (best, cut) = (cost, at);
            }
        }
        (best, from + cut)
    }

    /// Where the dimensions that are left of a stretch stand.
    fn place(&self, from: usize, to: usize) -> Range<usize> {
        let (start, end) = self.places[self.at(from, to)[0]];
        start as usize..end as usize
    }

    /// The dimensions that are left of a stretch.
    fn left(&self, from: usize, to: usize) -> &[u32] {
        &self.letters[self.place(from, to)]
    }

    /// The best order of a stretch.
    fn tree(&self, from: usize, to: usize) -> Tree {
        if from == to {
            return Tree::Operand(from);
        }
        let cut = self.cuts[self.at(from, to)[0]] as usize;
        let (left, right) = (self.tree(from, cut), self.tree(cut + 1, to));
        Tree::Pair(Box::new(left), Box::new(right), self.left(from, to).to_vec())
    }
}

/// The best order of all, over all subsets; dimensions are bits.
fn by_subsets(network: &Network) -> Tree {
    let count = network.operands.len();
    let bits = |letters: &[u32]| letters.iter().fold(0u64, |bits, &letter| bits | 1 << letter);
    let own: Vec<u64> = network.operands.iter().map(|letters| bits(letters)).collect();
    let full = (1usize << count) - 1;
    let union: Vec<u64> =
        (0..=full).map(|set| (0..count).filter(|at| set >> at & 1 == 1).fold(0, |all, at| all | own[at])).collect();
    let output = bits(&network.output);
    let left: Vec<u64> = (0..=full)
        .map(|set: usize| match set.is_power_of_two() {
            true => union[set],
            false => union[set] & (output | union[full & !set]),
        })
        .collect();
    let work = |letters: u64| {
        let (mut rest, mut work) = (letters, 1.0);
        while rest != 0 {
            work *= network.sizes[rest.trailing_zeros() as usize];
            rest &= rest - 1;
        }
        work
    };
    let mut costs = vec![f64::INFINITY; full + 1];
    let mut parts = vec![0usize; full + 1];
    (0..count).for_each(|at| costs[1 << at] = 0.0);
    for set in (1..=full).filter(|set| !set.is_power_of_two()) {
        let mut part = (set - 1) & set;
        while part > set / 2 {
            let other = set & !part;
            let before = costs[part] + costs[other];
            if before < costs[set] {
                let cost = before + work(left[part] | left[other]);
                if cost < costs[set] {
                    (costs[set], parts[set]) = (cost, part);
                }
            }
            part = (part - 1) & set;
        }
    }
    fn tree(network: &Network, set: usize, parts: &[usize]) -> Tree {
        if set.is_power_of_two() {
            return Tree::Operand(set.trailing_zeros() as usize);
        }
        let (one, other) = (parts[set], set & !parts[set]);
        // The one with the first operand stands left.
        let [left, right] = if one.trailing_zeros() < other.trailing_zeros() { [one, other] } else { [other, one] };
        let inside = (0..network.operands.len()).filter(|at| set >> at & 1 == 1);
        let letters =
            network.left_of(inside.flat_map(|at| network.operands[at].iter().copied()), |at| set >> at & 1 == 1);
        Tree::Pair(Box::new(tree(network, left, parts)), Box::new(tree(network, right, parts)), letters)
    }
    tree(network, full, &parts)
}

/// Always the pair that makes the smallest tensor, of those the one with the least work.
fn greedy(network: &Network) -> (f64, Tree) {
    let mut open: Vec<(Vec<usize>, Vec<u32>, Tree)> = network
        .operands
        .iter()
        .enumerate()
        .map(|(at, letters)| (vec![at], letters.clone(), Tree::Operand(at)))
        .collect();
    let mut total = 0.0;
    while open.len() > 1 {
        let mut best: Option<(f64, f64, usize, usize, Vec<u32>)> = None;
        for a in 0..open.len() {
            for b in a + 1..open.len() {
                // Tensors that share nothing are multiplied last.
                let shares = open[a].1.iter().any(|letter| open[b].1.contains(letter));
                if !shares && best.is_some() {
                    continue;
                }
                let inside = |at: usize| open[a].0.contains(&at) || open[b].0.contains(&at);
                let left = network.left_of(open[a].1.iter().chain(&open[b].1).copied(), inside);
                let size: f64 = left.iter().map(|&letter| network.sizes[letter as usize]).product();
                let size = if shares { size } else { f64::MAX };
                let work = network.work(&open[a].1, &open[b].1);
                if best.as_ref().is_none_or(|known| (size, work) < (known.0, known.1)) {
                    best = Some((size, work, a, b, left));
                }
            }
        }
        let Some((_, work, a, b, left)) = best else { break };
        total += work;
        let second = open.remove(b);
        let first = std::mem::replace(&mut open[a], (Vec::new(), Vec::new(), Tree::Operand(0)));
        let inside = [first.0, second.0].concat();
        open[a] = (inside, left.clone(), Tree::Pair(Box::new(first.2), Box::new(second.2), left));
    }
    (total, open.swap_remove(0).2)
}
