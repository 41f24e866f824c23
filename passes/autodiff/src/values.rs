//! Small values that emission needs: constants of any float type, index arithmetic that folds.

use ir::{AttrKind, Body, Builder, Context, DYNAMIC, Dense, Op, Type, TypeKind, ValueId};

/// A float constant of a scalar, vector or tensor type.
pub fn float_constant(b: &mut Builder<'_>, value: f64, ty: Type) -> ValueId {
    let cx = b.cx;
    let element = ty.element(cx);
    let scalar = cx.float(value, element);
    let attr = if ty.shape(cx).is_some() {
        let AttrKind::Float(bits, _) = *scalar.kind(cx) else { unreachable!("a float attribute was just made") };
        let bytes = element.bytes(cx).unwrap_or(8) as usize;
        let data = bits.to_le_bytes()[..bytes].into();
        cx.attr(AttrKind::Dense(Dense { ty, data, splat: true }))
    } else {
        scalar
    };
    b.constant(attr, ty).expect("arith has constants of all float types")
}

/// A zero of a float type.
pub fn zero(b: &mut Builder<'_>, ty: Type) -> ValueId {
    float_constant(b, 0.0, ty)
}

/// A float in the type and sizes of a value.
pub fn float_like(b: &mut Builder<'_>, number: f64, like: ValueId) -> ValueId {
    let ty = b.ty(like);
    if !is_open_tensor(b.cx, ty) {
        return float_constant(b, number, ty);
    }
    let scalar = float_constant(b, number, ty.element(b.cx));
    tensor::build::splat_like(b, scalar, like)
}

/// Whether a type is that of a tensor with sizes that are known only when the program runs.
pub fn is_open_tensor(cx: &Context, ty: Type) -> bool {
    matches!(ty.kind(cx), TypeKind::Tensor { .. }) && ty.shape(cx).is_some_and(|shape| shape.contains(&DYNAMIC))
}

/// A tensor of integers that are all the same, in a type.
pub fn integer_splat(b: &mut Builder<'_>, number: i64, ty: Type) -> ValueId {
    let bytes = ty.element(b.cx).bytes(b.cx).unwrap_or(8) as usize;
    let data = number.to_le_bytes()[..bytes].into();
    let data = if ty.element(b.cx) == Type::I1 { [(number & 1) as u8].into() } else { data };
    let attr = b.cx.attr(AttrKind::Dense(Dense { ty, data, splat: true }));
    b.constant(attr, ty).expect("arith has constants of all tensor types")
}

/// An integer in the type and sizes of a tensor.
pub fn integer_like(b: &mut Builder<'_>, number: i64, like: ValueId) -> ValueId {
    let ty = b.ty(like);
    if !is_open_tensor(b.cx, ty) {
        return integer_splat(b, number, ty);
    }
    let scalar = integer_constant(b, number, ty.element(b.cx));
    tensor::build::splat_like(b, scalar, like)
}

/// A tensor of one dimension with these integers.
pub fn integers(b: &mut Builder<'_>, numbers: &[i64], element: Type) -> ValueId {
    let ty = b.cx.tensor(&[numbers.len() as i64], element);
    let bytes = element.bytes(b.cx).unwrap_or(8) as usize;
    let data = numbers.iter().flat_map(|number| number.to_le_bytes()[..bytes].to_vec()).collect();
    let attr = b.cx.attr(AttrKind::Dense(Dense { ty, data, splat: false }));
    b.constant(attr, ty).expect("arith has constants of all tensor types")
}

/// The number that a constant float is, or that all its elements are.
pub fn uniform(cx: &Context, body: &Body, value: ValueId) -> Option<f64> {
    let attr = ir::constant_of(cx, body, value)?;
    match attr.kind(cx) {
        AttrKind::Dense(dense) if dense.splat => {
            let element = body.ty(value).element(cx);
            let kind = element.float_kind(cx).filter(|_| element.width(cx).is_some_and(|width| width <= 64))?;
            Some(ir::floats::decode(kind, dense.element(cx, 0)))
        }
        _ => attr.as_float(cx),
    }
}

/// An integer constant of an integer or index type.
pub fn integer_constant(b: &mut Builder<'_>, value: i64, ty: Type) -> ValueId {
    let attr = b.cx.integer(i128::from(value), ty);
    b.constant(attr, ty).expect("arith has constants of all integer types")
}

/// The number that a value is, if it is a constant.
pub fn constant_integer(b: &Builder<'_>, value: ValueId) -> Option<i64> {
    let attr = ir::constant_of(b.cx, b.body, value)?;
    attr.as_integer(b.cx).and_then(|value| i64::try_from(value).ok())
}

/// `x + y`, folded where that is plain to see.
pub fn add(b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    match (constant_integer(b, x), constant_integer(b, y)) {
        (Some(0), _) => y,
        (_, Some(0)) => x,
        (Some(p), Some(q)) if p.checked_add(q).is_some() => folded(b, p + q, x),
        _ => arith::Addi::emit(b, x, y),
    }
}

/// `x - y`, folded where that is plain to see.
pub fn sub(b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    match (constant_integer(b, x), constant_integer(b, y)) {
        (_, Some(0)) => x,
        (Some(p), Some(q)) if p.checked_sub(q).is_some() => folded(b, p - q, x),
        _ => arith::Subi::emit(b, x, y),
    }
}

/// `x * y`, folded where that is plain to see.
pub fn mul(b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    match (constant_integer(b, x), constant_integer(b, y)) {
        (Some(1), _) | (_, Some(0)) => y,
        (_, Some(1)) | (Some(0), _) => x,
        (Some(p), Some(q)) if p.checked_mul(q).is_some() => folded(b, p * q, x),
        _ => arith::Muli::emit(b, x, y),
    }
}

/// `x / y` for numbers that are not negative, folded where that is plain to see.
pub fn div(b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    match (constant_integer(b, x), constant_integer(b, y)) {
        (_, Some(1)) => x,
        (Some(p), Some(q)) if p >= 0 && q > 0 => folded(b, p / q, x),
        _ => arith::Divsi::emit(b, x, y),
    }
}

/// The remainder of `x / y` for numbers that are not negative, folded where that is plain to see.
pub fn rem(b: &mut Builder<'_>, x: ValueId, y: ValueId) -> ValueId {
    match (constant_integer(b, x), constant_integer(b, y)) {
        (_, Some(1)) => folded(b, 0, x),
        (Some(p), Some(q)) if p >= 0 && q > 0 => folded(b, p % q, x),
        _ => arith::Remsi::emit(b, x, y),
    }
}

fn folded(b: &mut Builder<'_>, value: i64, like: ValueId) -> ValueId {
    let ty = b.ty(like);
    integer_constant(b, value, ty)
}

/// How often a counted loop runs: `max(0, ceil((upper - lower) / step))`.
pub fn trip_count(b: &mut Builder<'_>, lower: ValueId, upper: ValueId, step: ValueId) -> ValueId {
    let ty = b.ty(lower);
    if let (Some(l), Some(u), Some(s)) =
        (constant_integer(b, lower), constant_integer(b, upper), constant_integer(b, step))
        && s > 0
        && let Some(length) = u.checked_sub(l)
    {
        return integer_constant(b, (length.max(0) as u64).div_ceil(s as u64) as i64, ty);
    }
    let mut length = sub(b, upper, lower);
    // The size of a dimension is never negative.
    if memref::Dim::defining(b.body, length).is_none() {
        let zero = integer_constant(b, 0, ty);
        length = arith::Maxsi::emit(b, length, zero);
    }
    if constant_integer(b, step) == Some(1) { length } else { arith::Ceildivsi::emit(b, length, step) }
}
