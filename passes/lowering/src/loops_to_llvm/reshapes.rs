//! Other dimensions on the same elements: descriptors with other sizes and strides.

use ir::{Failed, Op, OpDef, OpId, ValueId};
use llvm::IntPredicate;

use super::build::icmp;
use super::descriptor::{Descriptor, descriptor};
use super::memory::define_result;
use super::numbers::{Number, product};
use super::views::mixed;
use super::{Lowering, Rule, allocation};

/// The table.
pub const RULES: &[(&OpDef, Rule)] = &[
    (memref::ExpandShape::DEF, expand_shape),
    (memref::CollapseShape::DEF, collapse_shape),
    (memref::Reshape::DEF, reshape),
    (memref::Transpose::DEF, transpose),
];

fn groups(c: &mut Lowering<'_>, op: OpId, reassociation: &[ir::Attr]) -> Result<Vec<Vec<usize>>, Failed> {
    memref::groups(c.cx, reassociation).ok_or_else(|| c.fail(op, "a reassociation of this kind is not covered"))
}

fn expand_shape(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let view = memref::ExpandShape::of(op);
    let source = view.src(c.body());
    let (shape, values) = (view.static_output_shape(c.cx, c.body()), view.output_shape(c.body()));
    let groups = groups(c, op, &view.reassociation(c.cx, c.body()))?;
    let from = descriptor(c, op, source)?;
    let sizes = mixed(c, &shape, &values)?;
    let mut strides = vec![Number::Known(1); sizes.len()];
    for (dim, group) in groups.iter().enumerate() {
        let mut stride = from.strides[dim];
        for (at, &part) in group.iter().enumerate().rev() {
            strides[part] = stride;
            // Above the first one nothing asks for the product.
            stride = if at == 0 { stride } else { product(c, stride, sizes[part]) };
        }
    }
    define_result(c, op, Descriptor { sizes, strides, ..from });
    Ok(())
}

fn collapse_shape(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let view = memref::CollapseShape::of(op);
    let source = view.src(c.body());
    let groups = groups(c, op, &view.reassociation(c.cx, c.body()))?;
    let from = descriptor(c, op, source)?;
    let (mut sizes, mut strides) = (Vec::new(), Vec::new());
    let known = c.view(op).result_type(0);
    let known = memref::layout(c.cx, known).map(|layout| layout.strides).unwrap_or_default();
    for (dim, group) in groups.iter().enumerate() {
        let parts: Vec<Number> = group.iter().map(|&part| from.sizes[part]).collect();
        sizes.push(allocation::element_count(c, &parts));
        strides.push(match known.get(dim) {
            Some(&stride) if stride != ir::DYNAMIC => Number::Known(stride),
            _ => joined_stride(c, &from, group),
        });
    }
    define_result(c, op, Descriptor { sizes, strides, ..from });
    Ok(())
}

/// The stride of the last dimension whose size is not 1; that of the first if all are.
fn joined_stride(c: &mut Lowering<'_>, from: &Descriptor, group: &[usize]) -> Number {
    let Some((&first, rest)) = group.split_first() else { return Number::Known(1) };
    rest.iter().fold(from.strides[first], |outer, &part| match from.sizes[part] {
        Number::Known(1) => outer,
        Number::Known(_) => from.strides[part],
        Number::Value(size) => {
            let one = Number::Known(1).value(c);
            let matters = icmp(c, IntPredicate::Ne, size, one);
            let (inner, outer) = (from.strides[part].value(c), outer.value(c));
            Number::Value(llvm::Select::emit(&mut c.builder(), matters, inner, outer))
        }
    })
}

fn reshape(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let (source, shape) = (c.body().operand(op, 0), c.body().operand(op, 1));
    let ty = c.view(op).result_type(0);
    let (from, list) = (descriptor(c, op, source)?, descriptor(c, op, shape)?);
    let element = c.body().ty(shape).element(c.cx);
    let element = c.convert_type(element)?;
    let mut sizes = Vec::new();
    for (at, &size) in ty.shape(c.cx).unwrap_or(&[]).to_vec().iter().enumerate() {
        sizes.push(match size {
            ir::DYNAMIC => {
                let address = list.address(c, &[Number::Known(at as i64)], element);
                let loaded = llvm::Load::emit(&mut c.builder(), element, address);
                Number::Value(to_i64(c, loaded, element))
            }
            size => Number::Known(size),
        });
    }
    let strides = allocation::row_major(c, &sizes);
    define_result(c, op, Descriptor { sizes, strides, ..from });
    Ok(())
}

/// A signed number in 64 bits.
fn to_i64(c: &mut Lowering<'_>, value: ValueId, ty: ir::Type) -> ValueId {
    let def = match ty.width(c.cx).unwrap_or(64) {
        64 => return value,
        width if width < 64 => llvm::SExt::DEF,
        _ => llvm::Trunc::DEF,
    };
    super::build::emit(c, def, &[value], ir::Type::I64, Vec::new())
}

fn transpose(c: &mut Lowering<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    c.result_types(op)?;
    let view = memref::Transpose::of(op);
    let source = view.source(c.body());
    let Some(order) = memref::permutation(&view.permutation(c.cx, c.body())) else {
        return Err(c.fail(op, "a permutation of this kind is not covered"));
    };
    let from = descriptor(c, op, source)?;
    let pick = |numbers: &[Number]| order.iter().map(|&dim| numbers[dim]).collect();
    let (sizes, strides) = (pick(&from.sizes), pick(&from.strides));
    define_result(c, op, Descriptor { sizes, strides, ..from });
    Ok(())
}
