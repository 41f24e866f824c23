//! Which calls are inlined.

use hashbrown::HashMap;
use ir::{BlockId, Body, Context, OpId, RegionId, Traits, Type};
use pass::PassContext;
use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use super::graph::Functions;

/// How many times larger than others a function may be that is called once.
const ONCE: usize = 10;

/// A call that is to be inlined.
pub struct Plan {
    /// The call.
    pub call: OpId,
    /// The number of the function.
    pub callee: usize,
    /// Where its buffers on the stack go: the start of this block, or where the call is.
    pub buffers: Option<BlockId>,
}

/// What is known of a function that is done.
struct Facts {
    size: usize,
    parameters: Vec<Type>,
    /// The types of what it gives; none if it does not return, or by different types.
    results: Option<Vec<Type>>,
    has_blocks: bool,
    /// Whether it makes buffers on the stack.
    has_buffers: bool,
    /// Whether all of them can be made before, because they are of fixed size and made once.
    can_hoist: bool,
}

/// Decides function by function, in the order of the call graph.
pub struct Decider<'d> {
    cx: &'d Context,
    functions: &'d Functions,
    threshold: usize,
    facts: HashMap<usize, Facts>,
}

impl<'d> Decider<'d> {
    /// A decider for the functions of a module.
    pub fn new(cx: &'d Context, functions: &'d Functions, threshold: usize) -> Decider<'d> {
        Decider { cx, functions, threshold, facts: HashMap::new() }
    }

    /// The calls of a function that are to be inlined, in order. Its callees are done.
    pub fn plans(&mut self, module: &Body, caller: usize, context: &mut PassContext<'_>) -> Vec<Plan> {
        let functions = self.functions;
        let Some(body) = module.nested(functions.list[caller].op) else { return Vec::new() };
        let mut circles: HashMap<RegionId, Vec<BlockId>> = HashMap::new();
        let mut plans = Vec::new();
        for &(call, callee) in &functions.list[caller].calls {
            match self.plan(module, body, call, callee, &mut circles) {
                Ok(plan) => plans.push(plan),
                Err(why) => {
                    let name = module.nested(functions.list[callee].op).and_then(|body| body.symbol_name(self.cx));
                    let message = format!("the call of `@{}` stays: {why}", name.unwrap_or_default());
                    context.remark("inline", body.loc(call), message);
                }
            }
        }
        plans
    }

    fn plan(
        &mut self,
        module: &Body,
        body: &Body,
        call: OpId,
        callee: usize,
        circles: &mut HashMap<RegionId, Vec<BlockId>>,
    ) -> Result<Plan, String> {
        let (cx, function) = (self.cx, &self.functions.list[callee]);
        let Some(nested) = module.nested(function.op) else { return Err("it has no body".into()) };
        let is_kept = body.attr_of(cx, call, "no_inline").is_some() || nested.attr(cx, "no_inline").is_some();
        refuse_if(is_kept, "it says `no_inline`")?;
        refuse_if(function.is_recursive, "the function calls itself")?;
        refuse_if(function.is_pinned, "an operation of the module refers to the function")?;
        let facts = self.facts.entry(callee).or_insert_with(|| Facts::of(cx, nested));
        let limit = if function.is_called_once { self.threshold.saturating_mul(ONCE) } else { self.threshold };
        if facts.size > limit {
            return Err(format!("the function has {} operations, more than {limit}", facts.size));
        }
        refuse_if(!fits(body, call, nested, facts), "its arguments and results are not those of the function")?;
        let may_have_blocks = body.parent_op(call).is_none_or(|around| !body.def(around).has(Traits::SINGLE_BLOCK));
        refuse_if(facts.has_blocks && !may_have_blocks, "the function has several blocks, which cannot stand here")?;
        refuse_if(facts.has_blocks && branch_maker(cx, nested).is_none(), "no branch fits those of the function")?;
        let scope = if facts.has_buffers { scope_of_circle(body, call, circles) } else { None };
        refuse_if(scope.is_some() && !facts.can_hoist, "its buffers on the stack would pile up in a circle of blocks")?;
        Ok(Plan { call, callee, buffers: scope })
    }
}

fn refuse_if(condition: bool, why: &str) -> Result<(), String> {
    if condition { Err(why.to_owned()) } else { Ok(()) }
}

impl Facts {
    fn of(cx: &Context, body: &Body) -> Facts {
        let blocks: Vec<BlockId> = body.blocks(body.root()).collect();
        let returns: Vec<OpId> = returns(body).collect();
        let given = |op: &OpId| body.operands(*op).map(|value| body.ty(value)).collect::<Vec<Type>>();
        let first = returns.first().map(given);
        let buffers: Vec<OpId> = body.walk_all().filter(|&op| is_frame_buffer(body, op)).collect();
        let is_fixed = |&op: &OpId| body.block_of(op) == body.entry(body.root()) && body.operand_count(op) == 0;
        let is_private_linkage = default_linkage(cx, body);
        Facts {
            size: body.op_count(),
            parameters: body.parameters().iter().map(|&value| body.ty(value)).collect(),
            results: first.filter(|first| returns.iter().all(|op| given(op) == *first) && is_private_linkage),
            has_blocks: blocks.len() > 1,
            has_buffers: !buffers.is_empty(),
            can_hoist: buffers.iter().all(is_fixed),
        }
    }
}

/// The operations that return from a function.
pub fn returns(body: &Body) -> impl Iterator<Item = OpId> + '_ {
    let blocks = body.roots().iter().flat_map(|&root| body.blocks(root));
    blocks.filter_map(|block| body.last_op(block)).filter(|&op| body.def(op).has(Traits::RETURN))
}

/// Whether an operation makes a buffer that ends with the function.
pub fn is_frame_buffer(body: &Body, op: OpId) -> bool {
    let mut around = std::iter::successors(body.parent_op(op), |&op| body.parent_op(op));
    body.def(op).has(Traits::AUTOMATIC) && !around.any(|op| body.def(op).has(Traits::ALLOCATION_SCOPE))
}

/// Whether the body of a function is the one that runs: a linker replaces no other linkage.
fn default_linkage(cx: &Context, body: &Body) -> bool {
    let default = body.def.attr_slot("linkage").and_then(|slot| match slot.presence {
        ir::def::Presence::Default(make) => Some(make(cx)),
        _ => None,
    });
    body.attr(cx, "linkage").is_none_or(|found| Some(found) == default)
}

/// Whether a call passes and gets what a function takes and gives, and nothing else.
fn fits(body: &Body, call: OpId, callee: &Body, facts: &Facts) -> bool {
    let arguments = body.operands(call).map(|value| body.ty(value));
    let results: Vec<Type> = body.results(call).map(|value| body.ty(value)).collect();
    !body.def(call).has_operand_segments()
        && body.def(call).dialect() == callee.def.dialect()
        && arguments.eq(facts.parameters.iter().copied())
        && facts.results.as_ref() == Some(&results)
}

/// What makes branches of the dialect that a function with several blocks uses.
pub fn branch_maker(cx: &Context, callee: &Body) -> Option<ir::registry::MakeBranch> {
    let mut ends = callee.blocks(callee.root()).filter_map(|block| callee.last_op(block));
    let dialect = ends.find(|&op| !callee.successors(op).is_empty()).map(|op| callee.def(op).dialect())?;
    cx.registry().dialects().iter().find(|known| known.name == dialect)?.branch
}

/// The first block of the loop iteration or function around a call, if control may come to the
/// call again before that ends.
fn scope_of_circle(body: &Body, call: OpId, circles: &mut HashMap<RegionId, Vec<BlockId>>) -> Option<BlockId> {
    let (mut op, mut is_in_circle) = (call, false);
    loop {
        let block = body.block_of(op)?;
        let region = body.region_of(block)?;
        let blocks = circles.entry(region).or_insert_with(|| in_circles(body, region));
        is_in_circle |= blocks.binary_search(&block).is_ok();
        let around = body.parent_op(op);
        match around.filter(|&around| !body.def(around).has(Traits::ALLOCATION_SCOPE)) {
            Some(around) => op = around,
            None => return body.entry(region).filter(|_| is_in_circle),
        }
    }
}

/// The blocks of a region from which control may come back to them, sorted.
fn in_circles(body: &Body, region: RegionId) -> Vec<BlockId> {
    let mut graph = DiGraphMap::<BlockId, ()>::new();
    for block in body.blocks(region) {
        graph.add_node(block);
        for &next in body.last_op(block).map_or(&[][..], |op| body.successors(op)) {
            graph.add_edge(block, next, ());
        }
    }
    let is_circle = |part: &Vec<BlockId>| part.len() > 1 || graph.contains_edge(part[0], part[0]);
    let mut blocks: Vec<BlockId> = kosaraju_scc(&graph).into_iter().filter(is_circle).flatten().collect();
    blocks.sort_unstable();
    blocks
}
