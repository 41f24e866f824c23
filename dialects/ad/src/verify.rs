//! The rules of requests and of derivatives by hand: their types follow from the functions that
//! they name, which are looked up in the module.

use ir::diagnostics::{nearest, operand_place, symbol_place};
use ir::interfaces::Symbols;
use ir::verify::type_list;
use ir::{Attr, Body, Context, Failed, Op, OpId, Sink, Type, View};

use crate::ops::{Grad, Jvp, Rule, Vjp};
use crate::request::{Adjoint, Request, Wanted};

type Verified = Result<(), Failed>;

fn fail(view: View<'_>, message: String, sink: &mut Sink<'_>) -> Failed {
    sink.error(view.body.loc(view.op), message).failed()
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// `wrt` and `of` list numbers and names.
pub(crate) fn lists(view: View<'_>, sink: &mut Sink<'_>) -> Verified {
    for name in ["wrt", "of"] {
        let Some(list) = view.attr(name).and_then(|attr| attr.as_array(view.cx)) else { continue };
        let is_entry = |attr: &&Attr| attr.as_integer(view.cx).is_none() && attr.as_str(view.cx).is_none();
        if let Some(wrong) = list.iter().find(is_entry) {
            let message = format!("`{name}` lists numbers and names, found `{}`", wrong.text(view.cx));
            return Err(fail(view, message, sink));
        }
    }
    Ok(())
}

/// A function that an attribute names, seen from outside.
fn function<'a>(
    view: View<'a>,
    attr: &str,
    symbols: &Symbols<'a>,
    sink: &mut Sink<'_>,
) -> Result<(OpId, Request<'a>), Failed> {
    let cx = view.cx;
    let name = view.attr(attr).and_then(|attr| attr.as_symbol(cx)).map_or("", |name| name.str(cx));
    let Some(op) = symbols.get(name) else {
        let functions = all_functions(cx, symbols.table);
        let near = nearest(name, functions.iter().copied());
        let near = near.map_or_else(String::new, |near| format!("; did you mean `@{near}`?"));
        return Err(sink.error(symbol_place(view, name), format!("there is no function `@{name}`{near}")).failed());
    };
    let table = symbols.table;
    let ty = table.attr_of(cx, op, "function_type").and_then(|attr| attr.as_type(cx));
    let Some((inputs, results)) = ty.and_then(|ty| ty.as_function(cx)) else {
        let report = sink.error(symbol_place(view, name), format!("`@{name}` is no function"));
        return Err(report.label(table.loc(op), "it is this").failed());
    };
    let argument_attrs = table.attr_of(cx, op, "arg_attrs");
    let result_attrs = table.attr_of(cx, op, "res_attrs");
    Ok((op, Request { cx, inputs, results, argument_attrs, result_attrs }))
}

/// The names of the symbols that have a function type, in order.
fn all_functions<'a>(cx: &'a Context, table: &'a Body) -> Vec<&'a str> {
    let blocks = table.roots().iter().flat_map(|&root| table.blocks(root));
    let functions = blocks.flat_map(|block| table.ops(block)).filter(|&op| {
        let ty = table.attr_of(cx, op, "function_type").and_then(|attr| attr.as_type(cx));
        ty.is_some_and(|ty| ty.as_function(cx).is_some())
    });
    functions.filter_map(|op| table.attr_of(cx, op, "sym_name")?.as_str(cx)).collect()
}

/// A request that is checked: the operands are told apart by their slots.
struct Check<'a, 's, 'c> {
    view: View<'a>,
    callee: OpId,
    request: Request<'a>,
    wanted: Wanted,
    symbols: &'s Symbols<'a>,
    sink: &'s mut Sink<'c>,
}

impl<'a, 's, 'c> Check<'a, 's, 'c> {
    fn new(view: View<'a>, symbols: &'s Symbols<'a>, sink: &'s mut Sink<'c>) -> Result<Self, Failed> {
        let (callee, request) = function(view, "callee", symbols, sink)?;
        let list = |name| view.attr(name).and_then(|attr| attr.as_array(view.cx));
        let wanted = request.wanted(list("wrt"), list("of"));
        let at = symbols.table.loc(callee);
        let wanted = match wanted {
            Ok(wanted) => wanted,
            Err(why) => {
                let report = sink.error(view.body.loc(view.op), why);
                return Err(report.label(at, "the function is defined here").failed());
            }
        };
        Ok(Check { view, callee, request, wanted, symbols, sink })
    }

    fn name(&self) -> &'a str {
        self.view.attr("callee").and_then(|attr| attr.as_symbol(self.view.cx)).map_or("", |name| name.str(self.view.cx))
    }

    fn fail(&mut self, message: String) -> Failed {
        let at = self.symbols.table.loc(self.callee);
        let report = self.sink.error(self.view.body.loc(self.view.op), message);
        report.label(at, "the function is defined here").failed()
    }

    /// The operands of a slot have these types.
    fn operands(&mut self, slot: usize, wanted: &[Type], what: &str) -> Verified {
        let (cx, body, op) = (self.view.cx, self.view.body, self.view.op);
        let group: Vec<usize> = body.operand_group(cx, op, slot).collect();
        let name = self.name();
        if group.len() != wanted.len() {
            let (wanted, found) = (counted(wanted.len(), what), group.len());
            return Err(self.fail(format!("`@{name}` takes {wanted} here, but there are {found}")));
        }
        for (number, (&index, &wanted)) in group.iter().zip(wanted).enumerate() {
            let found = self.view.operand_type(index);
            if found != wanted {
                let (found, wanted) = (found.text(cx), wanted.text(cx));
                let message = format!("{what} {number} for `@{name}` must be `{wanted}`, found `{found}`");
                let at = self.symbols.table.loc(self.callee);
                let report = self.sink.error(operand_place(body, op, index), message);
                return Err(report.label(at, "the function is defined here").failed());
            }
        }
        Ok(())
    }

    /// The memrefs of the slot are the adjoints of those parameters that have one. Whether the
    /// function writes a memref is not to be seen here, so all ways to leave out some are tried.
    fn adjoints(&mut self, slot: usize) -> Verified {
        let cx = self.view.cx;
        let group = self.view.body.operand_group(cx, self.view.op, slot);
        let given: Vec<Type> = group.map(|index| self.view.operand_type(index)).collect();
        let name = self.name();
        // How many of the operands may have been taken so far, in ascending order.
        let mut taken = vec![0];
        for (at, how) in self.request.adjoints(&self.wanted) {
            let wanted = self.request.inputs[at];
            let most = taken.last().copied().unwrap_or(0);
            let more = taken.iter().filter(|&&count| given.get(count) == Some(&wanted)).map(|&count| count + 1);
            let mut next: Vec<usize> = more.collect();
            if how == Adjoint::IfWritten {
                next.extend(&taken);
                next.sort_unstable();
                next.dedup();
            }
            if next.is_empty() {
                let (found, wanted) = (given.get(most).map(|ty| ty.text(cx)), wanted.text(cx));
                let found = found.map_or("none is left".to_owned(), |found| format!("found `{found}`"));
                let message = format!("parameter {at} of `@{name}` needs an adjoint of type `{wanted}`; {found}");
                return Err(self.fail(message));
            }
            taken = next;
        }
        match given.get(taken.last().copied().unwrap_or(0)) {
            None => Ok(()),
            Some(left) => {
                let left = left.text(cx);
                Err(self.fail(format!("an adjoint of type `{left}` is left over; no parameter of `@{name}` has it")))
            }
        }
    }

    fn results(&mut self, wanted: &[Type]) -> Verified {
        let (cx, body) = (self.view.cx, self.view.body);
        let given: Vec<Type> = body.results(self.view.op).map(|value| body.ty(value)).collect();
        if given == wanted {
            return Ok(());
        }
        let (given, wanted) = (type_list(cx, &given), type_list(cx, wanted));
        let name = self.view.def().name;
        Err(self.fail(format!("`{name}` gives ({wanted}) here, but it has results ({given})")))
    }

    fn outputs(&self) -> Vec<Type> {
        self.wanted.of.iter().map(|&at| self.request.results[at]).collect()
    }
}

/// For `ad.grad`: the function gives one float, and the results are gradients.
pub(crate) fn grad(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Verified {
    debug_assert!(Grad::is(view.body, view.op));
    with_check(view, symbols, sink, |check| {
        let cx = view.cx;
        let is_scalar = |ty: &Type| ty.is_float(cx) || (ty.is_tensor(cx) && ty.shape(cx) == Some(&[]));
        if check.outputs().len() != 1 || !check.outputs().iter().all(is_scalar) {
            let (name, found) = (check.name(), type_list(cx, check.request.results));
            let message = format!("`ad.grad` needs a function that gives one float, but `@{name}` gives ({found})");
            return Err(check.fail(message));
        }
        let inputs = check.request.inputs;
        check.operands(0, inputs, "argument")?;
        check.adjoints(1)?;
        let gradients = check.request.values_of(&check.wanted.wrt);
        check.results(&gradients)
    })
}

/// For `ad.vjp`: a cotangent for each float result, and gradients behind the results.
pub(crate) fn vjp(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Verified {
    debug_assert!(Vjp::is(view.body, view.op));
    with_check(view, symbols, sink, |check| {
        let (inputs, mut results) = (check.request.inputs, check.request.results.to_vec());
        check.operands(0, inputs, "argument")?;
        let cotangents = check.outputs();
        check.operands(1, &cotangents, "cotangent")?;
        check.adjoints(2)?;
        results.extend(check.request.values_of(&check.wanted.wrt));
        check.results(&results)
    })
}

/// For `ad.jvp`: a tangent for each parameter of the list, and tangents behind the results.
pub(crate) fn jvp(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Verified {
    debug_assert!(Jvp::is(view.body, view.op));
    with_check(view, symbols, sink, |check| {
        let (inputs, mut results) = (check.request.inputs, check.request.results.to_vec());
        check.operands(0, inputs, "argument")?;
        let tangents = check.request.values_of(&check.wanted.wrt);
        check.operands(1, &tangents, "tangent")?;
        check.adjoints(2)?;
        results.extend(check.outputs());
        check.results(&results)
    })
}

fn with_check(
    view: View<'_>,
    symbols: &Symbols<'_>,
    sink: &mut Sink<'_>,
    check: impl FnOnce(&mut Check<'_, '_, '_>) -> Verified,
) -> Verified {
    check(&mut Check::new(view, symbols, sink)?)
}

/// For `ad.rule`: the three functions fit together.
pub(crate) fn rule(view: View<'_>, symbols: &Symbols<'_>, sink: &mut Sink<'_>) -> Verified {
    debug_assert!(Rule::is(view.body, view.op));
    let cx = view.cx;
    let (_, forward) = function(view, "forward", symbols, sink)?;
    let (_, reverse) = function(view, "reverse", symbols, sink)?;
    with_check(view, symbols, sink, |check| {
        let (inputs, results) = (check.request.inputs, check.request.results);
        if forward.inputs != inputs {
            let (wanted, found) = (type_list(cx, inputs), type_list(cx, forward.inputs));
            return Err(check.fail(format!("`forward` takes what the function takes, ({wanted}), found ({found})")));
        }
        let Some(residuals) = forward.results.strip_prefix(results) else {
            let (wanted, found) = (type_list(cx, results), type_list(cx, forward.results));
            let message = format!("`forward` gives first what the function gives, ({wanted}), found ({found})");
            return Err(check.fail(message));
        };
        let mut wanted: Vec<Type> = residuals.iter().copied().chain(check.outputs()).collect();
        let is_adjoint = |&at: &usize| inputs[at].is_memref(cx) && check.wanted.wrt.contains(&at);
        wanted.extend((0..inputs.len()).filter(is_adjoint).map(|at| inputs[at]));
        if reverse.inputs != wanted {
            let has_adjoints = inputs.iter().any(|ty| ty.is_memref(cx));
            let (wanted, found) = (type_list(cx, &wanted), type_list(cx, reverse.inputs));
            let adjoints =
                if has_adjoints { ", the cotangents and the adjoints of memrefs" } else { " and the cotangents" };
            let message = format!("`reverse` takes what `forward` keeps{adjoints}, ({wanted}), found ({found})");
            return Err(check.fail(message));
        }
        let gradients = check.request.values_of(&check.wanted.wrt);
        if reverse.results != gradients {
            let (wanted, found) = (type_list(cx, &gradients), type_list(cx, reverse.results));
            return Err(check.fail(format!("`reverse` gives the gradients, ({wanted}), found ({found})")));
        }
        Ok(())
    })
}
