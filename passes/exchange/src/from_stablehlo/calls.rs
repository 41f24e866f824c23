//! Calls, tuples, and operations that only annotate.

use ir::{Op, OpId, ValueId};

use super::{Converter, Values, elementwise, linear, sort, special};

/// The operands are the results.
pub(crate) fn forward(c: &mut Converter<'_, '_>) -> Values {
    Ok(c.operands())
}

/// A composite is a call of its decomposition.
pub(crate) fn composite(c: &mut Converter<'_, '_>) -> Values {
    let decomposition = stablehlo::Composite::of(c.op()).decomposition(c.cx, c.body);
    let operands = c.operands();
    let types: Vec<ir::Type> = c.body.results(c.op()).map(|value| c.body.ty(value)).collect();
    let call = func::Call::build(&mut c.builder(), &types, &operands, decomposition);
    Ok(c.body.results(call.id()).collect())
}

/// What reads members of a tuple gets them, and the tuple is gone.
pub(crate) fn tuple(c: &mut Converter<'_, '_>) -> Values {
    let (op, members) = (c.op(), c.operands());
    let users: Vec<OpId> = c.body.users(c.body.result(op, 0)).collect();
    for user in users {
        let Some(read) = stablehlo::GetTupleElement::cast(c.body, user) else {
            return Err(c.fail("a tuple that is not only read is not covered"));
        };
        let member = members[read.index(c.cx, c.body) as usize];
        let value = c.body.result(user, 0);
        c.body.replace_all_uses(value, member);
        c.body.erase(user);
    }
    Ok(Vec::new())
}

/// Calls that only say where values are.
const ANNOTATIONS: &[&str] = &[
    "Sharding",
    "SPMDFullToShardShape",
    "SPMDShardToFullShape",
    "annotate_device_placement",
    "xla.sdy.FuncResultSharding",
    "LayoutConstraint",
];

/// Calls of older exports that are operations of `chlo` now begin with this.
const OLD: &str = "mhlo.";

pub(crate) fn custom_call(c: &mut Converter<'_, '_>) -> Values {
    let target = stablehlo::CustomCall::of(c.op()).call_target_name(c.cx, c.body).0;
    let operands = c.operands();
    let types: Vec<ir::Type> = c.body.results(c.op()).map(|value| c.body.ty(value)).collect();
    let given: Vec<ir::Type> = operands.iter().map(|&value| c.ty(value)).collect();
    if ANNOTATIONS.contains(&&*target) && types == given {
        return Ok(operands);
    }
    if matches!(&*target, "mhlo.topk" | "TopK") && given.len() == 1 && fits_top_k(c, operands[0], &types) {
        let unsigned = c.is_unsigned(0);
        return Ok(sort::greatest(c, operands[0], unsigned, [types[0], types[1]]).to_vec());
    }
    if let Some(rule) = linear::call(&target) {
        return rule(c);
    }
    if let Some(name) = target.strip_prefix(OLD)
        && types.len() == 1
        && given.iter().all(|&ty| ty == types[0])
    {
        let name = format!("chlo.{name}");
        if let Some(&(_, rule)) = special::RULES.iter().find(|(def, _)| def.name == name) {
            return rule(c);
        }
        if let Some(line) = elementwise::LINES.iter().find(|line| line.op.name == name.replace("chlo", "stablehlo")) {
            return elementwise::convert(c, line);
        }
    }
    Err(c.fail(format!("the call of `{target}` is not covered: it is known only to who made the program")))
}

/// Whether the results are the first elements of the operand and their places.
fn fits_top_k(c: &Converter<'_, '_>, operand: ValueId, types: &[ir::Type]) -> bool {
    let &[values, places] = types else { return false };
    let (all, part) = (c.shape(operand), values.shape(c.cx).unwrap_or(&[]));
    values.element(c.cx) == c.element(operand)
        && places.shape(c.cx) == Some(part)
        && places.element(c.cx).is_integer(c.cx)
        && all.len() == part.len()
        && all.split_last().zip(part.split_last()).is_some_and(|((n, outer), (k, kept))| k <= n && outer == kept)
}
