//! What a memref is made of, as values: `memref.rank` and `memref.extract_strided_metadata`.

use ir::eval::{Datum, Flow, Frame, Machine, MemrefValue, Stop};
use ir::syntax::{OpParser, Printer};
use ir::{DYNAMIC, Failed, Sink, Type, TypeKind, View};

use crate::layout::{layout, space};
use crate::verify::fail;

pub(crate) fn rank(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    Ok(Flow::One(Datum::Bits(frame.operand(view.op, 0).memref().sizes.len() as u64)))
}

/// `%m : memref<4x?xf32> -> memref<f32>, index, index, index, index, index`
pub(crate) fn parse(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let source = p.operand()?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.resolve_operand(&source, ty)?;
    p.expect("->")?;
    let types = p.types()?;
    p.push_results(&types);
    Ok(())
}

pub(crate) fn print(p: &mut Printer<'_>, view: View<'_>) {
    p.text(" ");
    p.value(view.operand(0));
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(" -> ");
    p.types(view.body.results(view.op).map(|value| view.body.ty(value)).collect::<Vec<Type>>());
}

pub(crate) fn verify(view: View<'_>, sink: &mut Sink<'_>) -> Result<(), Failed> {
    let (cx, source) = (view.cx, view.operand_type(0));
    let rank = source.shape(cx).map_or(0, <[_]>::len);
    let base = cx.ty(TypeKind::Memref {
        shape: [].into(),
        element: source.element(cx),
        layout: None,
        space: space(cx, source),
    });
    if view.result_type(0) != base {
        let (wanted, found) = (base.text(cx), view.result_type(0).text(cx));
        return fail(view, format!("the first result must be `{wanted}`, found `{found}`"), sink);
    }
    let found = view.body.result_count(view.op);
    if found != 2 + 2 * rank {
        let message =
            format!("`{}` has {rank} sizes and strides, so there are {} results", source.text(cx), 2 + 2 * rank);
        return fail(view, format!("{message}, found {found}"), sink);
    }
    if layout(cx, source).is_none() {
        return fail(view, format!("the layout of `{}` is not strided", source.text(cx)), sink);
    }
    Ok(())
}

pub(crate) fn eval(_: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let source = frame.operand(view.op, 0).memref();
    let base = MemrefValue { offset: 0, sizes: Vec::new(), strides: Vec::new(), ..(**source).clone() };
    let numbers = std::iter::once(&source.offset).chain(&source.sizes).chain(&source.strides);
    let mut results = vec![Datum::Memref(base.into())];
    results.extend(numbers.map(|&number| Datum::Bits(number as u64)));
    Ok(Flow::Many(results))
}

/// The address of the element that the offset of the type is counted from.
pub(crate) fn eval_pointer(machine: &mut Machine<'_>, frame: &mut Frame<'_>, view: View<'_>) -> Result<Flow, Stop> {
    let source = frame.operand(view.op, 0).memref();
    let known = layout(view.cx, view.operand_type(0)).map(|layout| layout.offset).filter(|&offset| offset != DYNAMIC);
    // An offset that only run time knows is a part of the memref, not of its address.
    let before = known.map_or(0, |offset| source.offset - offset) * source.element_bytes as i64;
    let base = machine.address_of(source.buffer).map_err(|why| Stop::at(view, why))?;
    Ok(Flow::One(Datum::Bits(base.wrapping_add_signed(before))))
}
