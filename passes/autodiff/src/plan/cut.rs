//! Minimum cuts on flat arrays: push-relabel (A. Goldberg, R. Tarjan, "A new approach to the
//! maximum-flow problem", J. ACM 1988) with exact labels again and again.
//!
//! Only the cut is wanted, so a preflow is enough: what cannot reach the sink any more is on the
//! side of the source. Networks of programs are long and narrow. After each exact labelling, a
//! sweep from the far nodes to the near ones carries all excess as far as it goes, which serves
//! long chains; then nodes are relabelled in turn for a while, which finds short detours.

/// A capacity that is never cut.
pub const INFINITE: u64 = 1 << 60;

/// A directed graph with capacities.
#[derive(Clone, Default)]
pub struct Network {
    nodes: usize,
    tails: Vec<u32>,
    heads: Vec<u32>,
    capacities: Vec<u64>,
}

impl Network {
    /// A new node.
    pub fn node(&mut self) -> u32 {
        self.nodes += 1;
        (self.nodes - 1) as u32
    }

    /// Adds an edge.
    pub fn edge(&mut self, tail: u32, head: u32, capacity: u64) {
        self.tails.push(tail);
        self.heads.push(head);
        self.capacities.push(capacity.min(INFINITE));
    }

    /// A minimum cut between two nodes: for each node, whether it is on the side of the sink.
    /// Of all minimum cuts, the one with the fewest nodes there. Edges out of the source must be
    /// finite.
    pub fn cut(&self, source: u32, sink: u32) -> Vec<bool> {
        let mut flow = Flow::new(self, source as usize, sink as usize);
        flow.run();
        flow.label();
        flow.height.iter().map(|&height| height < flow.far()).collect()
    }
}

struct Flow {
    source: usize,
    sink: usize,
    /// Where the arcs of each node start; arcs of a node are together.
    first: Vec<u32>,
    head: Vec<u32>,
    residual: Vec<u64>,
    /// The arc of the other direction.
    opposite: Vec<u32>,
    excess: Vec<u64>,
    height: Vec<u32>,
    current: Vec<u32>,
    /// Active nodes that wait for their turn.
    waiting: std::collections::VecDeque<u32>,
    is_waiting: Vec<bool>,
    /// Nodes that can reach the sink, the nearest first.
    order: Vec<u32>,
    work: usize,
}

impl Flow {
    fn new(network: &Network, source: usize, sink: usize) -> Flow {
        let (nodes, edges) = (network.nodes, network.heads.len());
        let mut first = vec![0u32; nodes + 1];
        for &node in network.tails.iter().chain(&network.heads) {
            first[node as usize + 1] += 1;
        }
        for node in 0..nodes {
            first[node + 1] += first[node];
        }
        let mut place = first.clone();
        let mut take = |node: u32| {
            let at = place[node as usize];
            place[node as usize] += 1;
            at
        };
        let mut flow = Flow {
            source,
            sink,
            head: vec![0; 2 * edges],
            residual: vec![0; 2 * edges],
            opposite: vec![0; 2 * edges],
            excess: vec![0; nodes],
            height: vec![0; nodes],
            current: first.clone(),
            waiting: std::collections::VecDeque::new(),
            is_waiting: vec![false; nodes],
            order: Vec::new(),
            work: 0,
            first,
        };
        for edge in 0..edges {
            let (tail, head) = (network.tails[edge], network.heads[edge]);
            let (there, back) = (take(tail), take(head));
            flow.head[there as usize] = head;
            flow.head[back as usize] = tail;
            flow.residual[there as usize] = network.capacities[edge];
            flow.opposite[there as usize] = back;
            flow.opposite[back as usize] = there;
        }
        flow
    }

    /// The height of nodes that cannot reach the sink.
    fn far(&self) -> u32 {
        self.excess.len() as u32
    }

    fn arcs(&self, node: usize) -> std::ops::Range<usize> {
        self.first[node] as usize..self.first[node + 1] as usize
    }

    /// Sets all heights to the distances to the sink along arcs with room.
    fn label(&mut self) {
        let far = self.far();
        self.height.fill(far);
        self.height[self.sink] = 0;
        self.order.clear();
        self.order.push(self.sink as u32);
        let mut at = 0;
        while at < self.order.len() {
            let node = self.order[at] as usize;
            at += 1;
            for arc in self.arcs(node) {
                let other = self.head[arc] as usize;
                if self.height[other] == far && self.residual[self.opposite[arc] as usize] > 0 {
                    self.height[other] = self.height[node] + 1;
                    self.order.push(other as u32);
                }
            }
        }
        self.height[self.source] = far;
        self.current.copy_from_slice(&self.first);
    }

    fn run(&mut self) {
        for arc in self.arcs(self.source) {
            self.push(arc, self.residual[arc]);
        }
        let limit = self.excess.len() + self.head.len() / 2;
        loop {
            self.label();
            let is_active =
                |flow: &Flow, node: usize| node != flow.sink && node != flow.source && flow.excess[node] > 0;
            if !self.order.iter().any(|&node| is_active(self, node as usize)) {
                return;
            }
            for at in (0..self.order.len()).rev() {
                let node = self.order[at] as usize;
                if is_active(self, node) {
                    self.advance(node);
                    if self.excess[node] > 0 {
                        self.wait(node);
                    }
                }
            }
            self.work = 0;
            while let Some(node) = self.waiting.pop_front() {
                self.is_waiting[node as usize] = false;
                if self.work < limit {
                    self.discharge(node as usize);
                }
            }
        }
    }

    fn wait(&mut self, node: usize) {
        if node != self.source && node != self.sink && !self.is_waiting[node] {
            self.is_waiting[node] = true;
            self.waiting.push_back(node as u32);
        }
    }

    fn push(&mut self, arc: usize, amount: u64) {
        let (head, back) = (self.head[arc] as usize, self.opposite[arc] as usize);
        self.residual[arc] -= amount;
        self.residual[back] += amount;
        self.excess[head] += amount;
    }

    /// Pushes what a node has along its current arc, if that leads down, and gives where to; else goes on
    /// to the next arc.
    fn step(&mut self, node: usize) -> Option<usize> {
        let arc = self.current[node] as usize;
        let head = self.head[arc] as usize;
        if self.residual[arc] == 0 || self.height[node] != self.height[head] + 1 {
            self.current[node] += 1;
            return None;
        }
        let amount = self.excess[node].min(self.residual[arc]);
        self.excess[node] -= amount;
        self.push(arc, amount);
        Some(head)
    }

    /// Pushes what a node has along its downward arcs.
    fn advance(&mut self, node: usize) {
        let end = self.first[node + 1];
        while self.excess[node] > 0 && self.current[node] < end {
            self.step(node);
        }
    }

    /// Pushes all that a node has, lifting it as often as needed.
    fn discharge(&mut self, node: usize) {
        let end = self.first[node + 1];
        while self.excess[node] > 0 {
            if self.current[node] == end {
                if !self.relabel(node) {
                    return;
                }
                continue;
            }
            if let Some(head) = self.step(node) {
                self.wait(head);
            }
        }
    }

    /// Lifts a node above its lowest neighbour with room; whether it can still reach the sink.
    fn relabel(&mut self, node: usize) -> bool {
        let arcs = self.arcs(node);
        self.work += arcs.len() + 8;
        let lowest = arcs.filter(|&arc| self.residual[arc] > 0).map(|arc| self.height[self.head[arc] as usize]).min();
        let height = lowest.map_or(self.far(), |lowest| (lowest + 1).min(self.far()));
        self.height[node] = height;
        self.current[node] = self.first[node];
        height < self.far()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Random(u64);

    impl Random {
        fn below(&mut self, limit: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) as usize % limit
        }
    }

    fn capacity(network: &Network, is_sink: impl Fn(u32) -> bool) -> u64 {
        let edges = network.tails.iter().zip(&network.heads).zip(&network.capacities);
        edges.filter(|((tail, head), _)| !is_sink(**tail) && is_sink(**head)).map(|(_, &capacity)| capacity).sum()
    }

    /// Small random graphs against all cuts.
    #[test]
    fn cuts_are_those_of_enumeration() {
        let mut random = Random(88_172_645_463_325_252);
        for round in 0..4000 {
            let nodes = 2 + random.below(8);
            let mut network = Network::default();
            for _ in 0..nodes {
                network.node();
            }
            for _ in 0..random.below(20) {
                let (tail, head) = (random.below(nodes) as u32, random.below(nodes) as u32);
                let is_infinite = tail != 0 && random.below(5) == 0;
                network.edge(tail, head, if is_infinite { INFINITE } else { random.below(30) as u64 });
            }
            let cut = network.cut(0, 1);
            let best = (0..1u32 << nodes)
                .filter(|set| set & 3 == 2)
                .map(|set| capacity(&network, |node| set >> node & 1 == 1))
                .min();
            assert_eq!(Some(capacity(&network, |node| cut[node as usize])), best, "round {round}");
        }
    }

    /// One chain of 1e5 operations of which only the end is needed.
    #[test]
    fn long_chains_are_quick() {
        for keep in [200, 1 << 40] {
            let mut network = Network::default();
            let (source, sink) = (network.node(), network.node());
            let mut last = None;
            for at in 0..100_000u64 {
                let (op, value) = (network.node(), network.node());
                network.edge(source, op, 8);
                network.edge(op, value, keep + at % 7);
                if let Some(last) = last {
                    network.edge(last, op, INFINITE);
                }
                last = Some(value);
            }
            network.edge(last.expect("a value"), sink, INFINITE);
            let start = std::time::Instant::now();
            network.cut(source, sink);
            println!("chain, keep {keep}: {:?}", start.elapsed());
            assert!(start.elapsed().as_millis() < 3000);
        }
    }

    /// A program of 1e5 operations: chains, shared values, needs all over, also where nothing
    /// may be kept.
    #[test]
    fn large_programs_are_quick() {
        for (seed, keep) in [(1, 40), (2, 400), (3, 1 << 40)] {
            let mut random = Random((seed as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
            let mut network = Network::default();
            let (source, sink) = (network.node(), network.node());
            let mut values: Vec<u32> = Vec::new();
            for _ in 0..100_000 {
                let (op, value) = (network.node(), network.node());
                network.edge(source, op, 8 + random.below(40) as u64);
                network.edge(op, value, keep + random.below(16) as u64);
                for _ in 0..2.min(values.len()) {
                    let back = if random.below(4) == 0 { values.len() } else { 8.min(values.len()) };
                    network.edge(values[values.len() - 1 - random.below(back)], op, INFINITE);
                }
                if random.below(6) == 0 {
                    network.edge(value, sink, INFINITE);
                }
                values.push(value);
            }
            let start = std::time::Instant::now();
            let cut = network.cut(source, sink);
            let took = start.elapsed();
            println!("keep {keep}: {took:?}, {} nodes on the side of the sink", cut.iter().filter(|&&is| is).count());
            // Fifty milliseconds are the budget of an optimised build on an idle machine.
            assert!(took.as_millis() < 3000, "{took:?}");
        }
    }
}
