//! The passes `ad-grad`, `ad-vjp`, `ad-jvp`, `ad-hvp` and `ad-expand`.

use ir::diagnostics::did_you_mean;
use ir::{Body, Context, Failed, Op, OpId, View};
use machine::Machine;
use pass::{Changed, ModulePass, PassContext, PassInfo};

use crate::callees::Callees;
use crate::emit::{Arguments, Joint, Options, insert_functions, joint, of_callees, split};
use crate::expand::expand;
use crate::hvp;
use crate::invert::Invert;
use crate::jvp;
use crate::plan::{Format, Loops, TapeMode};
use crate::prepare::checkpoints;
use crate::request::RequestText;

pass::option_enum! {
    /// Whether forward and reverse sweep are one function.
    pub enum Mode { Joint = "joint", Split = "split" }
}

pass::passes! {
    /// Makes the gradient of a function with one float result, by reverse mode.
    ///
    /// `@f` gives `@f_grad(args..., adjoints...) -> (grads...)`. Memref parameters of `wrt` and
    /// memref parameters that the function writes get an adjoint parameter of the same type
    /// behind the original parameters: on entry the cotangent of the final contents, on exit
    /// that of the initial contents, so gradients are added to it.
    pub struct AdGrad("ad-grad", module) {
        /// The function, without the `@`.
        function("function"): String = String::new(),
        /// Parameters by number or name; all float parameters if empty.
        wrt("wrt"): Vec<String> = Vec::new(),
        /// Outputs: results by number, memref parameters by `arg<K>` or name; if empty, all
        /// float results and the float memref parameters that are written.
        of("of"): Vec<String> = Vec::new(),
        /// Whether the result of the function comes first.
        value("value"): bool = false,
        /// Which of the needed values are kept: `auto` for what the cost model says, `all`, `none`
        /// that can be recomputed, or those of a list of names.
        tape("tape"): Vec<String> = vec!["auto".to_owned()],
        /// Values by name that are not kept if they can be recomputed.
        never("never"): Vec<String> = Vec::new(),
        /// Whether loops run again in the reverse sweep to have what is inside them, or are reversed
        /// iteration by iteration (`fused`).
        loops("loops"): Loops = Loops::Auto,
        /// Which updates of values that loops carry are undone in the reverse sweep, so that no tape
        /// of them is needed: those of integers, those of floats too (up to rounding), or none.
        invert("invert"): Invert = Invert::Exact,
        /// Whether memref parameters with elements of one type may be the same buffer or overlap, and
        /// their adjoints with them; else they are taken to be different buffers.
        may_alias("may-alias"): bool = false,
        /// A file of prices; those of the reference machine if empty.
        machine("machine"): String = String::new(),
        /// A file that the plan is reported to, or `-` for a remark.
        report("report"): String = String::new(),
        /// How the plan is reported.
        report_format("report-format"): Format = Format::Text,
        /// The name of the new function; that of the function with `_grad` if empty.
        name("name"): String = String::new(),
    }

    /// Makes the vector-Jacobian product of a function, by reverse mode.
    ///
    /// Joint: `@f_vjp(args..., adjoints..., cotangents...) -> (results..., grads...)`. Split:
    /// `@f_fwd(args...) -> (results..., tapes...)` and
    /// `@f_bwd(args..., adjoints..., tapes..., cotangents...) -> (grads...)`.
    pub struct AdVjp("ad-vjp", module) {
        /// The function, without the `@`.
        function("function"): String = String::new(),
        /// Parameters by number or name; all float parameters if empty.
        wrt("wrt"): Vec<String> = Vec::new(),
        /// Outputs: results by number, memref parameters by `arg<K>` or name; if empty, all
        /// float results and the float memref parameters that are written.
        of("of"): Vec<String> = Vec::new(),
        /// One function, or a forward and a backward one.
        mode("mode"): Mode = Mode::Joint,
        /// In split mode, whether the backward function takes those arguments only that it reads.
        prune_args("prune-args"): bool = false,
        /// Which of the needed values are kept: `auto` for what the cost model says, `all`, `none`
        /// that can be recomputed, or those of a list of names.
        tape("tape"): Vec<String> = vec!["auto".to_owned()],
        /// Values by name that are not kept if they can be recomputed.
        never("never"): Vec<String> = Vec::new(),
        /// Whether loops run again in the reverse sweep to have what is inside them, or are reversed
        /// iteration by iteration (`fused`).
        loops("loops"): Loops = Loops::Auto,
        /// Which updates of values that loops carry are undone in the reverse sweep, so that no tape
        /// of them is needed: those of integers, those of floats too (up to rounding), or none.
        invert("invert"): Invert = Invert::Exact,
        /// Whether memref parameters with elements of one type may be the same buffer or overlap, and
        /// their adjoints with them; else they are taken to be different buffers.
        may_alias("may-alias"): bool = false,
        /// A file of prices; those of the reference machine if empty.
        machine("machine"): String = String::new(),
        /// A file that the plan is reported to, or `-` for a remark.
        report("report"): String = String::new(),
        /// How the plan is reported.
        report_format("report-format"): Format = Format::Text,
        /// The name of the new function; that of the function with `_vjp` if empty. In split
        /// mode, what stands before `_fwd` and `_bwd`.
        name("name"): String = String::new(),
    }

    /// Makes the Jacobian-vector product of a function, by forward mode.
    ///
    /// `@f_jvp(args..., shadows..., tangents...) -> (results..., tangents...)`. Memref parameters
    /// of `wrt` and memref parameters that the function writes get a shadow of the same type
    /// behind the original parameters: on entry the tangent of the initial contents, on exit
    /// that of the final ones. Called functions get derivatives of their own, private ones.
    pub struct AdJvp("ad-jvp", module) {
        /// The function, without the `@`.
        function("function"): String = String::new(),
        /// Parameters by number or name; all float parameters if empty.
        wrt("wrt"): Vec<String> = Vec::new(),
        /// Outputs: results by number, memref parameters by `arg<K>` or name; if empty, all
        /// float results and the float memref parameters that are written.
        of("of"): Vec<String> = Vec::new(),
        /// Whether memref parameters with elements of one type may be the same buffer or overlap, and
        /// their tangents with them; else they are taken to be different buffers.
        may_alias("may-alias"): bool = false,
        /// How many directions at once; one so far.
        width("width"): u64 = 1,
        /// The name of the new function; that of the function with `_jvp` if empty.
        name("name"): String = String::new(),
    }

    /// Makes the product of the Hessian of a function with one float result and a vector.
    ///
    /// `@f_hvp(args..., tangents...) -> (products...)`: for each parameter of `wrt`, the change of its
    /// gradient in the direction of the tangents. By forward mode of `ad-grad`. Memref parameters have,
    /// behind the arguments: their gradients (added to, as by `ad-grad`), the tangents, and the products
    /// (added to).
    pub struct AdHvp("ad-hvp", module) {
        /// The function, without the `@`.
        function("function"): String = String::new(),
        /// Parameters by number or name; all float parameters if empty.
        wrt("wrt"): Vec<String> = Vec::new(),
        /// Whether the gradients come before the products.
        gradient("gradient"): bool = false,
        /// Which of the needed values of the gradient are kept, as for `ad-grad`.
        tape("tape"): Vec<String> = vec!["auto".to_owned()],
        /// Whether loops run again in the reverse sweep of the gradient, as for `ad-grad`.
        loops("loops"): Loops = Loops::Auto,
        /// A file of prices; those of the reference machine if empty.
        machine("machine"): String = String::new(),
        /// The name of the new function; that of the function with `_hvp` if empty.
        name("name"): String = String::new(),
    }

    /// Replaces `ad.grad`, `ad.vjp` and `ad.jvp` by calls of private functions that it makes.
    ///
    /// Functions are handled callees first, so requests may ask for derivatives of functions that
    /// themselves ask for derivatives. One function is made for each distinct request. `ad-grad`,
    /// `ad-vjp` and `ad-jvp` do this to the functions that they meet.
    pub struct AdExpand("ad-expand", module, lowers ["ad"] to ["arith", "math", "tensor", "memref", "loop"]) {
        /// Whether no derivatives are made afterwards, so that rules can go: the functions that
        /// they are about are free to change. Checkpoints, which are hints, go, too.
        last("last"): bool = false,
        /// Which of the needed values are kept, as for `ad-grad`.
        tape("tape"): Vec<String> = vec!["auto".to_owned()],
        /// Whether loops run again in the reverse sweep to have what is inside them.
        loops("loops"): Loops = Loops::Auto,
        /// A file of prices; those of the reference machine if empty.
        machine("machine"): String = String::new(),
        /// Whether memref parameters may overlap, as for `ad-grad`.
        may_alias("may-alias"): bool = false,
    }
}

/// The passes of this family.
pub const PASSES: &[&PassInfo] = &[AdGrad::INFO, AdVjp::INFO, AdJvp::INFO, AdHvp::INFO, AdExpand::INFO];

impl ModulePass for AdGrad {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let op = find(module, context, "ad-grad", &self.function)?;
        let name = named(&self.name, &format!("{}_grad", self.function));
        check_free(module, context, op, &name)?;
        let options = Options {
            request: RequestText { wrt: &self.wrt, of: &self.of, may_alias: self.may_alias },
            tape: TapeMode::of(&self.tape),
            never: &self.never,
            loops: self.loops,
            invert: self.invert,
            machine: Machine::read(context.cx, &self.machine, module.loc, &mut context.sink)?,
            report: (!self.report.is_empty()).then_some((self.report.as_str(), self.report_format)),
            remarks: context.wants_remarks("ad"),
        };
        let form = if self.value { Joint::ValueAndGrad } else { Joint::Grad };
        expand_requests(module, op, &options.machine, context)?;
        let body = function_body(module, op);
        let mut callees = Callees::new(context.cx, module, "_vjp", &[&name]);
        let derivative = joint(&mut callees, body, &name, form, &options, &mut context.sink)?;
        let rest = of_callees(&mut callees, &options, &mut context.sink)?;
        tell_time(context, &callees);
        insert_functions(module, op, std::iter::once(derivative).chain(rest));
        Ok(Changed::Yes)
    }
}

impl ModulePass for AdVjp {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let op = find(module, context, "ad-vjp", &self.function)?;
        let options = Options {
            request: RequestText { wrt: &self.wrt, of: &self.of, may_alias: self.may_alias },
            tape: TapeMode::of(&self.tape),
            never: &self.never,
            loops: self.loops,
            invert: self.invert,
            machine: Machine::read(context.cx, &self.machine, module.loc, &mut context.sink)?,
            report: (!self.report.is_empty()).then_some((self.report.as_str(), self.report_format)),
            remarks: context.wants_remarks("ad"),
        };
        if self.prune_args && self.mode == Mode::Joint {
            let report = context.sink.error(module.loc(op), "`prune-args=true` is about `mode=split`");
            return Err(report.note("one function runs forwards and backwards and needs its arguments").failed());
        }
        expand_requests(module, op, &options.machine, context)?;
        match self.mode {
            Mode::Joint => {
                let name = named(&self.name, &format!("{}_vjp", self.function));
                check_free(module, context, op, &name)?;
                let body = function_body(module, op);
                let mut callees = Callees::new(context.cx, module, "_vjp", &[&name]);
                let derivative = joint(&mut callees, body, &name, Joint::Vjp, &options, &mut context.sink)?;
                let rest = of_callees(&mut callees, &options, &mut context.sink)?;
                tell_time(context, &callees);
                insert_functions(module, op, std::iter::once(derivative).chain(rest));
            }
            Mode::Split => {
                let base = named(&self.name, &self.function);
                let (forward, backward) = (format!("{base}_fwd"), format!("{base}_bwd"));
                check_free(module, context, op, &forward)?;
                check_free(module, context, op, &backward)?;
                let body = function_body(module, op);
                let names = (forward.as_str(), backward.as_str());
                let mut callees = Callees::new(context.cx, module, "_vjp", &[names.0, names.1]);
                let arguments = if self.prune_args { Arguments::Read } else { Arguments::All };
                let pair = split(&mut callees, body, names, arguments, &options, &mut context.sink)?;
                let rest = of_callees(&mut callees, &options, &mut context.sink)?;
                tell_time(context, &callees);
                insert_functions(module, op, [pair.0, pair.1].into_iter().chain(rest));
            }
        }
        Ok(Changed::Yes)
    }
}

impl ModulePass for AdExpand {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let options = Options {
            request: RequestText { wrt: &[], of: &[], may_alias: self.may_alias },
            tape: TapeMode::of(&self.tape),
            loops: self.loops,
            remarks: context.wants_remarks("ad"),
            ..Options::plain(Machine::read(context.cx, &self.machine, module.loc, &mut context.sink)?)
        };
        let mut has_changed = expand(context.cx, module, None, &options, &mut context.sink)?;
        if self.last {
            let rules: Vec<OpId> = module.walk_all().filter(|&op| ad::Rule::is(module, op)).collect();
            has_changed |= !rules.is_empty();
            rules.into_iter().for_each(|op| module.erase(op));
            has_changed |= drop_hints(context.cx, module);
        }
        Ok(if has_changed { Changed::Yes } else { Changed::No })
    }
}

/// What checkpoints have in them stands in their place; gives whether there were any.
fn drop_hints(cx: &Context, module: &mut Body) -> bool {
    let has_some = |body: &Body| body.walk_all().any(|op| ad::Checkpoint::is(body, op));
    let functions: Vec<OpId> = module.walk_all().filter(|&op| module.nested(op).is_some_and(has_some)).collect();
    for &function in &functions {
        let body = module.nested_mut(function).expect("a function owns a body");
        checkpoints::flatten(cx, body);
        checkpoints::finish(cx, body);
    }
    !functions.is_empty()
}

impl ModulePass for AdJvp {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let op = find(module, context, "ad-jvp", &self.function)?;
        if self.width != 1 {
            let message = format!("`ad-jvp` covers `width=1` only, not `width={}`", self.width);
            return Err(context
                .sink
                .error(module.loc(op), message)
                .note("call the derivative once a direction")
                .failed());
        }
        let name = named(&self.name, &format!("{}_jvp", self.function));
        check_free(module, context, op, &name)?;
        expand_requests(module, op, &Machine::default(), context)?;
        let request = RequestText { wrt: &self.wrt, of: &self.of, may_alias: self.may_alias };
        let made = jvp::derive(context.cx, module, op, &name, &request, &mut context.sink)?;
        insert_functions(module, op, made);
        Ok(Changed::Yes)
    }
}

impl ModulePass for AdHvp {
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed> {
        let op = find(module, context, "ad-hvp", &self.function)?;
        let name = named(&self.name, &format!("{}_hvp", self.function));
        check_free(module, context, op, &name)?;
        let options = Options {
            request: RequestText { wrt: &self.wrt, of: &[], may_alias: false },
            tape: TapeMode::of(&self.tape),
            loops: self.loops,
            remarks: context.wants_remarks("ad"),
            ..Options::plain(Machine::read(context.cx, &self.machine, module.loc, &mut context.sink)?)
        };
        expand_requests(module, op, &options.machine, context)?;
        let product = hvp::Product { name: &name, wrt: &self.wrt, gradient: self.gradient };
        hvp::derive(context.cx, module, op, &product, &options, &mut context.sink)?;
        Ok(Changed::Yes)
    }
}

/// Requests for derivatives in a function and in what it calls become calls first.
fn expand_requests(
    module: &mut Body,
    function: OpId,
    machine: &Machine,
    context: &mut PassContext<'_>,
) -> Result<(), Failed> {
    let options = Options::plain(machine.clone());
    expand(context.cx, module, Some(function), &options, &mut context.sink).map(drop)
}

/// How long planning took, for the timing report.
fn tell_time(context: &mut PassContext<'_>, callees: &Callees<'_>) {
    context.count("microseconds of planning", callees.planning.as_micros() as u64);
}

fn named(given: &str, otherwise: &str) -> String {
    let name = if given.is_empty() { otherwise } else { given };
    name.trim_start_matches('@').to_owned()
}

fn function_body(module: &Body, op: OpId) -> &Body {
    module.nested(op).expect("a function owns a body")
}

/// The function to differentiate.
fn find(module: &Body, context: &mut PassContext<'_>, pass: &str, name: &str) -> Result<OpId, Failed> {
    let cx = context.cx;
    let functions: Vec<(OpId, &str)> = module
        .bodies()
        .filter(|(_, body)| body.def == <func::Func as ir::Op>::DEF)
        .filter_map(|(op, _)| ir::interfaces::symbol_name(View::new(cx, module, op)).map(|name| (op, name)))
        .collect();
    let wanted = name.trim_start_matches('@');
    if let Some(&(op, _)) = functions.iter().find(|(_, known)| *known == wanted) {
        return Ok(op);
    }
    let message = match wanted.is_empty() {
        true => format!("`{pass}` needs to know which function to differentiate: `{pass}{{function=NAME}}`"),
        false => {
            let near = did_you_mean(wanted, functions.iter().map(|&(_, known)| known));
            format!("`{pass}`: there is no function `@{wanted}`{near}")
        }
    };
    let known: Vec<String> = functions.iter().map(|(_, known)| format!("@{known}")).collect();
    let note = match known.is_empty() {
        true => "the module has no functions".to_owned(),
        false => format!("the module has {}", known.join(", ")),
    };
    Err(context.sink.error(module.loc, message).note(note).failed())
}

/// The name of a generated function must not be taken.
fn check_free(module: &Body, context: &mut PassContext<'_>, op: OpId, name: &str) -> Result<(), Failed> {
    let Some(taken) = module.symbol(context.cx, name) else { return Ok(()) };
    let report = context.sink.error(module.loc(op), format!("the name `@{name}` for the derivative is taken"));
    let report = report.label(module.loc(taken), "by this");
    Err(report.note("give another one with the option `name=`").failed())
}
