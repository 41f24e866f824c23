//! `lower-tensor-to-loops`: tensors become buffers, and what is done to them loops.
//!
//! Each block is planned before anything is written (`plan.rs`): most operations are never
//! carried out as such, but are read element by element where somebody needs them; what is worth
//! being stored becomes a *stage*, a loop nest that fills a buffer; stages whose outer loops go
//! together share them. A value that only lives inside shared loops keeps the part of its buffer
//! that one iteration needs, down to a register.
//!
//! | file | what |
//! |---|---|
//! | `pairs.rs` | products of several tensors as products of two |
//! | `turned.rs` | operands of products that are put in order first |
//! | `roles.rs` | what each operation is to the planner; a table |
//! | `costs.rs` | which values are stored and which are read lazily |
//! | `access.rs` | how the elements that a stage reads follow from its loops |
//! | `plan.rs` | stages, and which of them share loops |
//! | `order.rs` | stages that wait until they are read |
//! | `lowerer.rs`, `index.rs` | the state of the emission; index arithmetic that folds |
//! | `element.rs`, `moved.rs`, `subscripts.rs`, `layout.rs` | an element of a tensor at given indices |
//! | `borders.rs` | where loops are cut so that padding is asked for only near borders |
//! | `extent.rs` | the size of a dimension |
//! | `emit.rs`, `reduce.rs`, `contract.rs`, `block.rs`, `conv.rs`, `window.rs`, `scan.rs`, `sort.rs`, `update.rs` | stages |
//! | `control/`, `function.rs` | loops and conditionals that carry tensors; calls and signatures |
//! | `checks.rs` | assertions that sizes fit, where that is asked for |
//! | `memory.rs` | who owns buffers, and where they are given back |

mod access;
mod block;
mod borders;
mod checks;
mod contract;
mod control;
mod conv;
mod costs;
mod element;
mod emit;
mod extent;
mod function;
mod grouping;
mod index;
mod layout;
mod lowerer;
mod memory;
mod moved;
mod order;
mod pairs;
mod plan;
mod reduce;
mod roles;
mod scan;
mod sort;
mod subscripts;
mod turned;
mod update;
mod window;

use hashbrown::HashSet;

use ir::{Body, Context, Failed, Loc, Op, OpSpec, Point, Traits};
use pass::{Changed, ModulePass, PassContext};

pass::passes! {
    /// Takes tensors to buffers and loops.
    ///
    /// A tensor parameter becomes a memref that is only read. A tensor result of known shape
    /// becomes a memref parameter behind all others, into which the function writes; one of
    /// unknown shape is returned as a memref that the caller owns.
    pub struct LowerTensorToLoops("lower-tensor-to-loops", module, lowers ["tensor"] to ["loop", "memref", "arith", "math"]) {
        /// Whether loop nests are fused, and values read where they are needed instead of stored.
        fuse("fuse"): bool = true,
        /// Whether sizes that only run time tells are checked, as the evaluator checks them.
        check_sizes("check-sizes"): bool = false,
    }
}

/// What is not covered, and where.
#[derive(Clone, Debug)]
pub(crate) struct Uncovered {
    pub loc: Loc,
    pub message: String,
}

/// A result of lowering.
pub(crate) type Done<T = ()> = Result<T, Uncovered>;

impl ModulePass for LowerTensorToLoops {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        lower_module(self, module, context)
    }
}

/// A derivative by hand of a function on tensors would be none of the function on buffers.
fn check_rules(module: &Body, context: &mut PassContext<'_>) -> Result<(), Failed> {
    let cx = context.cx;
    for op in module.walk_all().filter(|&op| ::ad::Rule::is(module, op)) {
        let name = module.attr_of(cx, op, "callee").and_then(|attr| attr.as_symbol(cx)).map(|name| name.str(cx));
        let function = name.and_then(|name| Some((name, func::find(cx, module, name)?)));
        let Some((name, body)) = function else { continue };
        let mut types = func::inputs(cx, body).iter().chain(func::results(cx, body));
        if types.any(|ty| ty.is_tensor(cx)) {
            let message = format!("the derivative of `@{name}` is given for tensors, which become buffers here");
            let report = context.sink.error(module.loc(op), message);
            return Err(report.note("make derivatives before, the last ones by `ad-expand{last=true}`").failed());
        }
    }
    Ok(())
}

/// Lowers the functions of a module and of the modules in it.
fn lower_module(
    options: &LowerTensorToLoops,
    module: &mut Body,
    context: &mut PassContext<'_>,
) -> Result<Changed, Failed> {
    let (cx, before) = (context.cx, context.sink.error_count());
    check_rules(module, context)?;
    let mut changed = Changed::No;
    let mut names: HashSet<String> = module
        .walk_all()
        .filter_map(|op| ir::interfaces::symbol_name(ir::View::new(cx, module, op)).map(str::to_owned))
        .collect();
    let mut globals = Vec::new();
    for body in module.bodies_mut() {
        if body.def.has(Traits::SYMBOL_TABLE) {
            // Errors are told by the sink; the other functions are looked at all the same.
            if let Ok(inner) = lower_module(options, body, context) {
                changed |= inner;
            }
        } else if func::is_function(body) && function::has_tensors(cx, body) {
            arith::write_out(cx, body);
            let lowered = function::lower(cx, body, options, &mut names);
            match lowered {
                Ok((lowered, remarks, constants)) => {
                    for (loc, message) in remarks {
                        context.remark("loops", loc, message);
                    }
                    *body = lowered;
                    globals.extend(constants);
                    changed = Changed::Yes;
                }
                Err(Uncovered { loc, message }) => {
                    context.sink.error(loc, message);
                }
            }
        }
    }
    for global in globals {
        add_global(cx, module, global);
    }
    if context.sink.error_count() > before { Err(context.sink.result().unwrap_err()) } else { Ok(changed) }
}

/// A constant that a function needs in memory.
pub(crate) struct Global {
    pub name: String,
    pub ty: ir::Type,
    pub value: ir::Attr,
}

fn add_global(cx: &Context, module: &mut Body, global: Global) {
    let block = module.entry(module.root()).expect("a module with functions has a block");
    let attrs = [
        ("sym_name", cx.string(&global.name)),
        ("sym_visibility", cx.string("private")),
        ("type", cx.type_attr(global.ty)),
        ("initial_value", global.value),
        ("constant", ir::Attr::UNIT),
    ];
    let entry = |(name, attr)| ir::NamedAttr { name: cx.name(name), attr, inherent: true };
    let attrs = cx.dict(attrs.into_iter().map(entry).collect());
    let op = module.create(OpSpec { attrs, ..OpSpec::new(<memref::Global as ir::Op>::DEF, Loc::UNKNOWN) });
    module.insert(op, Point::Start(block));
}
