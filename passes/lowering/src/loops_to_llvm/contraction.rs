//! Sums of products that may be contracted: one `llvm.intr.fmuladd`.
//!
//! LLVM contracts a multiplication and an addition by itself, but so late that its vectoriser
//! still counts two operations, and then interleaves small loops less. Clang makes `fmuladd` of
//! `a * b + c` for that reason, and so do we, under the same conditions: both operations carry
//! `contract`, and neither may be regrouped (then LLVM sees more if they stay apart).

use ir::attr_values::AttrValue;
use ir::{Failed, Op, OpId, Type, ValueId};
use llvm::FastMath;

use super::Lowering;
use super::build::{emit, fast_math, float, float_flags};

/// `arith.addf`.
pub fn add(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    for (index, &operand) in operands.iter().enumerate() {
        if let Some(product) = product(c, op, index, operand) {
            return fuse(c, op, product, operands[1 - index]);
        }
    }
    float::<llvm::FAdd>(c, op, operands)
}

/// `arith.subf`: the product or the other operand changes its sign.
pub fn subtract(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    if let Some(product) = product(c, op, 0, operands[0]) {
        let negated = negate(c, operands[1]);
        return fuse(c, op, product, negated);
    }
    if let Some(mut product) = product(c, op, 1, operands[1]) {
        product.factors[0] = negate(c, product.factors[0]);
        return fuse(c, op, product, operands[0]);
    }
    float::<llvm::FSub>(c, op, operands)
}

/// A multiplication that can be taken into a sum.
struct Product {
    op: OpId,
    factors: [ValueId; 2],
    /// The flags of both operations.
    flags: FastMath,
}

/// The multiplication that an operand comes from, if it may be contracted with its only user.
/// They must be in one block: a product of a place outside must not move into a loop.
fn product(c: &Lowering<'_>, op: OpId, index: usize, operand: ValueId) -> Option<Product> {
    let body = c.body();
    let multiply = llvm::FMul::defining(body, operand)?;
    let both = [multiply.fastmath_flags(c.cx, body), flags_of(c, op)];
    let may_contract = both.iter().all(|flags| flags.has(FastMath::CONTRACT) && !flags.has(FastMath::REASSOC));
    let flags = FastMath(both[0].0 & both[1].0);
    let is_here = body.block_of(multiply.id()) == Some(c.block());
    let is_only_use = body.has_one_use(body.operand(op, index)) && !body.has_uses(operand);
    let factors = [multiply.lhs(body), multiply.rhs(body)];
    (may_contract && is_here && is_only_use).then_some(Product { op: multiply.id(), factors, flags })
}

/// The flags of an operation of `arith`.
fn flags_of(c: &Lowering<'_>, op: OpId) -> FastMath {
    let attr = fast_math(c.view(op)).first().map(|&(_, attr)| attr);
    attr.and_then(|attr| FastMath::read(c.cx, attr)).unwrap_or(FastMath::NONE)
}

fn negate(c: &mut Lowering<'_>, value: ValueId) -> ValueId {
    llvm::FNeg::emit(&mut c.builder(), value)
}

fn fuse(c: &mut Lowering<'_>, op: OpId, product: Product, summand: ValueId) -> Result<(), Failed> {
    let ty: Type = c.result_types(op)?[0];
    let [a, b] = product.factors;
    let flags = float_flags(c.cx, product.flags);
    let result = emit(c, llvm::FMulAdd::DEF, &[a, b, summand], ty, flags);
    // Nobody else uses the product, so nobody will ask the driver what it became.
    c.builder().body.erase(product.op);
    c.replace(op, &[result]);
    Ok(())
}
