//! Which functions call which, and which ask for derivatives of which.

use hashbrown::HashMap;
use ir::{Body, Context, Failed, Op, OpId, Sink};

/// Whether an operation asks for a derivative.
pub fn is_request(body: &Body, op: OpId) -> bool {
    [ad::Grad::DEF, ad::Vjp::DEF, ad::Jvp::DEF].contains(&body.def(op))
}

/// The functions of a module, by number, in the order of the text.
pub struct Graph {
    functions: Vec<OpId>,
    numbers: HashMap<OpId, usize>,
    edges: Vec<Vec<Edge>>,
    /// The component of each function: those that refer to each other share one.
    components: Vec<usize>,
    /// All functions, callees first.
    order: Vec<usize>,
}

/// That a function refers to another one.
#[derive(Copy, Clone)]
struct Edge {
    to: usize,
    /// The operation, if it asks for a derivative.
    request: Option<OpId>,
}

impl Graph {
    /// Looks through the functions of a module.
    pub fn new(cx: &Context, module: &Body) -> Graph {
        let is_function = |(_, body): &(OpId, &Body)| func::is_function(body);
        let functions: Vec<(OpId, &Body)> = module.bodies().filter(is_function).collect();
        let names: HashMap<&str, usize> = functions
            .iter()
            .enumerate()
            .filter_map(|(number, (_, body))| Some((body.symbol_name(cx)?, number)))
            .collect();
        let edges = functions.iter().map(|(_, body)| {
            let edge = |op: OpId| {
                let is_request = is_request(body, op);
                if !is_request && !func::Call::is(body, op) {
                    return None;
                }
                let name = body.attr_of(cx, op, "callee")?.as_symbol(cx)?.str(cx);
                Some(Edge { to: *names.get(name)?, request: is_request.then_some(op) })
            };
            body.walk_all().filter_map(edge).collect()
        });
        let mut edges: Vec<Vec<Edge>> = edges.collect();
        // The derivative of a function with a rule calls the functions of the rule.
        for op in module.walk_all().filter(|&op| ad::Rule::is(module, op)) {
            let number = |attr| names.get(module.attr_of(cx, op, attr)?.as_symbol(cx)?.str(cx)).copied();
            if let Some(from) = number("callee") {
                let parts = ["forward", "reverse"].into_iter().filter_map(number);
                edges[from].extend(parts.map(|to| Edge { to, request: None }));
            }
        }
        let functions: Vec<OpId> = functions.into_iter().map(|(op, _)| op).collect();
        let numbers = functions.iter().enumerate().map(|(number, &op)| (op, number)).collect();
        let mut graph = Graph { functions, numbers, edges, components: Vec::new(), order: Vec::new() };
        graph.find_components();
        graph
    }

    fn number(&self, function: OpId) -> usize {
        self.numbers[&function]
    }

    /// Whether a function asks for derivatives.
    pub fn has_requests(&self, function: OpId) -> bool {
        self.edges[self.number(function)].iter().any(|edge| edge.request.is_some())
    }

    /// All functions, or one and those that it refers to directly or through others: each behind
    /// those that it refers to, as far as there are no circles.
    pub fn callees_first(&self, only: Option<OpId>) -> Vec<OpId> {
        let mut is_wanted = vec![only.is_none(); self.functions.len()];
        let mut work: Vec<usize> = only.map(|op| self.number(op)).into_iter().collect();
        while let Some(at) = work.pop() {
            if !std::mem::replace(&mut is_wanted[at], true) {
                work.extend(self.edges[at].iter().map(|edge| edge.to));
            }
        }
        self.order.iter().filter(|&&at| is_wanted[at]).map(|&at| self.functions[at]).collect()
    }

    /// Reports requests that lead back to the function that they stand in.
    pub fn check_bounded(&self, module: &Body, functions: &[OpId], sink: &mut Sink<'_>) -> Result<(), Failed> {
        let before = sink.error_count();
        for &function in functions {
            let from = self.number(function);
            let body = module.nested(function).expect("a function owns a body");
            for edge in &self.edges[from] {
                let Some(request) = edge.request.filter(|_| self.components[edge.to] == self.components[from]) else {
                    continue;
                };
                let what = if edge.to == from { "in itself" } else { "that leads back to this one" };
                let message = format!(
                    "`{}` asks for the derivative of a function {what}: the order of derivatives has no bound",
                    body.def(request).name
                );
                let report = sink.error(body.loc(request), message);
                report.label(module.loc(self.functions[edge.to]), "the function is defined here");
            }
        }
        if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(()) }
    }

    /// Tarjan's strongly connected components (1972), without recursion: components come out
    /// callees first.
    fn find_components(&mut self) {
        const NONE: usize = usize::MAX;
        let count = self.functions.len();
        let (mut numbers, mut lows) = (vec![NONE; count], vec![0; count]);
        self.components = vec![NONE; count];
        let (mut next, mut open, mut component) = (0, Vec::new(), 0);
        for start in 0..count {
            let mut path = if numbers[start] == NONE { vec![(start, 0)] } else { Vec::new() };
            while let Some(&mut (at, ref mut edge)) = path.last_mut() {
                if *edge == 0 {
                    (numbers[at], lows[at]) = (next, next);
                    next += 1;
                    open.push(at);
                }
                if let Some(&Edge { to, .. }) = self.edges[at].get(*edge) {
                    *edge += 1;
                    if numbers[to] == NONE {
                        path.push((to, 0));
                    } else if self.components[to] == NONE {
                        lows[at] = lows[at].min(numbers[to]);
                    }
                    continue;
                }
                path.pop();
                if let Some(&(parent, _)) = path.last() {
                    lows[parent] = lows[parent].min(lows[at]);
                }
                if lows[at] == numbers[at] {
                    while let Some(member) = open.pop() {
                        self.components[member] = component;
                        self.order.push(member);
                        if member == at {
                            break;
                        }
                    }
                    component += 1;
                }
            }
        }
    }
}
