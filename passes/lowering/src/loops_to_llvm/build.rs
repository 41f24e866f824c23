//! Small builders that the tables share: renaming an operation, flags, constants of any shape.

use ir::attr_values::AttrValue;
use ir::{Attr, AttrKind, Dense, Failed, Op, OpDef, OpId, Type, TypeKind, ValueId, View};

use super::Lowering;

/// The attributes of an operation to build.
pub type Attrs = Vec<(&'static str, Attr)>;

/// Makes an operation with one result.
pub fn emit(c: &mut Lowering<'_>, def: &'static OpDef, operands: &[ValueId], ty: Type, attrs: Attrs) -> ValueId {
    let mut builder = c.builder();
    let op = builder.build(def, operands.to_vec(), Some(vec![ty]), attrs);
    builder.body.result(op, 0)
}

/// The only result of an operation becomes that of another one on the same operands.
pub fn rename_to(
    c: &mut Lowering<'_>,
    op: OpId,
    operands: &[ValueId],
    def: &'static OpDef,
    attrs: Attrs,
) -> Result<(), Failed> {
    let ty = c.result_types(op)?[0];
    let result = emit(c, def, operands, ty, attrs);
    c.replace(op, &[result]);
    Ok(())
}

/// The same operation without flags.
pub fn plain<T: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    rename_to(c, op, operands, T::DEF, Vec::new())
}

/// The same operation on floats, with its fast-math flags.
pub fn float<T: Op>(c: &mut Lowering<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let flags = fast_math(c.view(op));
    rename_to(c, op, operands, T::DEF, flags)
}

/// The fast-math flags of an operation of `arith` or `math`, as an attribute of `llvm`.
pub fn fast_math(view: View<'_>) -> Attrs {
    use ::arith::FastMath as From;
    use llvm::FastMath as To;
    let flags = view.attr("fastmath").and_then(|attr| From::read(view.cx, attr)).unwrap_or(From::NONE);
    let table = [
        (From::REASSOC, To::REASSOC),
        (From::NNAN, To::NNAN),
        (From::NINF, To::NINF),
        (From::NSZ, To::NSZ),
        (From::ARCP, To::ARCP),
        (From::CONTRACT, To::CONTRACT),
        (From::AFN, To::AFN),
    ];
    let set = table.iter().filter(|(from, _)| flags.has(*from));
    float_flags(view.cx, set.fold(To::NONE, |all, (_, to)| all.and(*to)))
}

/// Fast-math flags as an attribute of `llvm`; nothing if there are none.
pub fn float_flags(cx: &ir::Context, flags: llvm::FastMath) -> Attrs {
    if flags == llvm::FastMath::NONE { Vec::new() } else { vec![("fastmathFlags", flags.attr(cx))] }
}

/// A constant of a number, or of a vector that has it everywhere.
pub fn splat(c: &mut Lowering<'_>, number: Attr, ty: Type) -> ValueId {
    let attr = splat_attr(c.cx, number, ty);
    llvm::Constant::emit(&mut c.builder(), ty, attr)
}

fn splat_attr(cx: &ir::Context, number: Attr, ty: Type) -> Attr {
    if !matches!(ty.kind(cx), TypeKind::Vector { .. }) {
        return number;
    }
    let bits = match *number.kind(cx) {
        AttrKind::Integer(value, _) => value as u64,
        AttrKind::Float(bits, _) => bits,
        _ => return number,
    };
    let bytes = ty.element(cx).bytes(cx).unwrap_or(8).min(8) as usize;
    cx.attr(AttrKind::Dense(Dense { ty, data: bits.to_le_bytes()[..bytes].into(), splat: true }))
}

/// An integer constant of a type or of vectors of it.
pub fn integer(c: &mut Lowering<'_>, value: i128, ty: Type) -> ValueId {
    let number = c.cx.integer(value, ty.element(c.cx));
    splat(c, number, ty)
}

/// A float constant of a type or of vectors of it.
pub fn real(c: &mut Lowering<'_>, value: f64, ty: Type) -> ValueId {
    let number = c.cx.float(value, ty.element(c.cx));
    splat(c, number, ty)
}

/// Compares two integers.
pub fn icmp(c: &mut Lowering<'_>, predicate: llvm::IntPredicate, a: ValueId, b: ValueId) -> ValueId {
    llvm::ICmp::emit(&mut c.builder(), a, b, predicate)
}
