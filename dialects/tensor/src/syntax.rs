//! The custom forms that no format can say: clauses `name = value` of which some may be left out.
//!
//! A form is kinds, operands, clauses in any order (printed in one order), attributes and types.

use ir::def::EnumDef;
use ir::syntax::{OpParser, Operand, Printer, RegionPrint, Terminator};
use ir::{Attr, AttrKind, DYNAMIC, Failed, Type, View};

use crate::kinds::{ReduceKind, ScatterKind, SelectKind};
use crate::ops::DynamicSlice;

/// What stands behind the name of a clause.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Value {
    /// `= [1, 2]`.
    Ints,
    /// `= [1, ?]`.
    Sizes,
    /// `= [[1, 2], [3, 4]]`, kept as one list.
    Pairs,
    /// `= 3`.
    Int,
    /// `= "text"`.
    Text,
    /// Nothing.
    Flag,
}

/// A clause.
struct Clause {
    name: &'static str,
    value: Value,
    required: bool,
}

/// A custom form.
struct Form {
    /// Attributes that are words, before the operands.
    kinds: &'static [(&'static str, &'static EnumDef)],
    clauses: &'static [Clause],
}

const fn needs(name: &'static str, value: Value) -> Clause {
    Clause { name, value, required: true }
}

const fn may(name: &'static str, value: Value) -> Clause {
    Clause { name, value, required: false }
}

macro_rules! forms {
    ($($form:ident, $parse:ident, $print:ident: [$($kind:expr),*] { $($clause:expr),* $(,)? })*) => {
        $(
            static $form: Form = Form { kinds: &[$($kind),*], clauses: &[$($clause),*] };

            pub(crate) fn $parse(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
                parse(p, &$form)
            }

            pub(crate) fn $print(p: &mut Printer<'_>, view: View<'_>) {
                print(p, view, &$form);
            }
        )*
    };
}

forms! {
    CONV, parse_conv, print_conv: [] {
        needs("dims", Value::Text), may("strides", Value::Ints), may("padding", Value::Pairs),
        may("lhs_dilation", Value::Ints), may("rhs_dilation", Value::Ints), may("reverse", Value::Ints),
        may("groups", Value::Int), may("batch_groups", Value::Int),
    }
    REDUCE_WINDOW, parse_reduce_window, print_reduce_window: [("kind", ReduceKind::DEF)] {
        needs("window", Value::Ints), may("strides", Value::Ints), may("padding", Value::Pairs),
        may("base_dilations", Value::Ints), may("window_dilations", Value::Ints),
    }
    SELECT_AND_SCATTER, parse_select_and_scatter, print_select_and_scatter:
        [("select", SelectKind::DEF), ("kind", ReduceKind::DEF)] {
        needs("window", Value::Ints), may("strides", Value::Ints), may("padding", Value::Pairs),
    }
    GATHER, parse_gather, print_gather: [] {
        may("offset_dims", Value::Ints), may("collapsed_slice_dims", Value::Ints),
        may("operand_batching_dims", Value::Ints), may("start_indices_batching_dims", Value::Ints),
        may("start_index_map", Value::Ints), needs("index_vector_dim", Value::Int),
        needs("slice_sizes", Value::Sizes), may("indices_are_sorted", Value::Flag), may("unique_indices", Value::Flag),
    }
    SCATTER, parse_scatter, print_scatter: [("kind", ScatterKind::DEF)] {
        may("update_window_dims", Value::Ints), may("inserted_window_dims", Value::Ints),
        may("input_batching_dims", Value::Ints), may("scatter_indices_batching_dims", Value::Ints),
        may("scatter_dims_to_operand_dims", Value::Ints), needs("index_vector_dim", Value::Int),
        may("clamp", Value::Flag), may("indices_are_sorted", Value::Flag), may("unique_indices", Value::Flag),
    }
}

fn parse(p: &mut OpParser<'_, '_>, form: &Form) -> Result<(), Failed> {
    let operands = parse_start(p, form)?;
    let (inputs, results) = p.function_type_parts()?;
    p.resolve_operands(&operands, &inputs)?;
    p.push_results(&results);
    Ok(())
}

/// All but the types; gives the operands.
fn parse_start<'a>(p: &mut OpParser<'_, 'a>, form: &Form) -> Result<Vec<Operand<'a>>, Failed> {
    for (name, words) in form.kinds {
        let attr = keyword(p, words)?;
        p.set_attr(name, attr);
    }
    let operands = p.operands()?;
    while let Some(clause) = form.clauses.iter().find(|clause| p.at(clause.name)) {
        let span = p.span();
        p.expect(clause.name)?;
        if p.get_attr(clause.name).is_some() {
            return Err(p.error(span, format!("`{}` is given twice", clause.name)).failed());
        }
        let attr = value(p, clause.value)?;
        p.set_attr(clause.name, attr);
    }
    if let Some(missing) = form.clauses.iter().find(|clause| clause.required && p.get_attr(clause.name).is_none()) {
        let what = format!("`{} =` of `{}`", missing.name, p.def().name);
        return Err(p.expected(what));
    }
    p.attr_dict()?;
    p.expect(":")?;
    Ok(operands)
}

fn keyword(p: &mut OpParser<'_, '_>, words: &EnumDef) -> Result<Attr, Failed> {
    let known: Vec<&str> = words.cases.iter().map(|(word, _)| *word).collect();
    if !p.at_word() {
        return Err(p.expected(format!("{}: {}", words.name, known.join(", "))));
    }
    let span = p.span();
    let word = p.word()?;
    match words.cases.iter().find(|(case, _)| *case == word) {
        Some(&(_, number)) => Ok(p.cx.integer(i128::from(number), words.ty)),
        None => {
            let hint = ir::diagnostics::did_you_mean(word, known.iter().copied());
            let report = p.error(span, format!("`{word}` is not {}{hint}", words.name));
            Err(report.note(format!("there are {}", known.join(", "))).failed())
        }
    }
}

fn value(p: &mut OpParser<'_, '_>, value: Value) -> Result<Attr, Failed> {
    if value == Value::Flag {
        return Ok(Attr::UNIT);
    }
    p.expect("=")?;
    Ok(match value {
        Value::Int => {
            let number = p.int64()?;
            p.cx.integer(i128::from(number), Type::I64)
        }
        Value::Text => {
            let text = p.string()?;
            p.cx.string(&text)
        }
        Value::Pairs => {
            let mut all = Vec::new();
            p.expect("[")?;
            p.comma_list("]", |p| {
                let span = p.span();
                let pair = p.ints()?;
                if pair.len() != 2 {
                    let message = format!("expected two numbers, before and after, found {}", pair.len());
                    return Err(p.error(span, message).failed());
                }
                all.extend(pair);
                Ok(())
            })?;
            p.cx.ints(&all)
        }
        _ => {
            let mut all = Vec::new();
            p.expect("[")?;
            p.comma_list("]", |p| {
                let is_open = value == Value::Sizes && p.eat("?");
                all.push(if is_open { DYNAMIC } else { p.int64()? });
                Ok(())
            })?;
            p.cx.ints(&all)
        }
    })
}

fn print(p: &mut Printer<'_>, view: View<'_>, form: &Form) {
    print_start(p, view, form);
    p.text(" : (");
    types(p, view, view.body.operands(view.op));
    p.text(") -> ");
    p.ty(view.result_type(0));
}

/// All but the types.
fn print_start(p: &mut Printer<'_>, view: View<'_>, form: &Form) {
    let attrs = view.body.attrs(view.op);
    for (name, words) in form.kinds {
        let number = attrs.get(view.cx, name).and_then(|attr| attr.as_integer(view.cx));
        let word = words.cases.iter().find(|&&(_, case)| Some(i128::from(case)) == number);
        p.space();
        p.text(word.map_or("?", |(word, _)| word));
    }
    p.space();
    p.values(view.body.operands(view.op));
    let mut elided = vec!["operandSegmentSizes"];
    elided.extend(form.kinds.iter().map(|(name, _)| *name));
    for clause in form.clauses {
        elided.push(clause.name);
        let Some(attr) = attrs.get(view.cx, clause.name).filter(|&attr| !is_default(view, clause, attr)) else {
            continue;
        };
        p.space();
        p.text(clause.name);
        print_value(p, view, clause.value, attr);
    }
    p.attr_dict(view, &elided);
}

fn is_default(view: View<'_>, clause: &Clause, attr: Attr) -> bool {
    let slot = view.def().attr_slot(clause.name);
    slot.is_some_and(|slot| matches!(slot.presence, ir::def::Presence::Default(make) if make(view.cx) == attr))
}

fn print_value(p: &mut Printer<'_>, view: View<'_>, value: Value, attr: Attr) {
    if value == Value::Flag {
        return;
    }
    p.text(" = ");
    match attr.kind(view.cx) {
        AttrKind::Integer(number, _) => p.number(*number),
        AttrKind::String(text) => p.string(text),
        AttrKind::DenseArray(_, numbers) if value == Value::Pairs => {
            p.text("[");
            p.list(numbers.chunks(2), |p, pair| p.ints(pair));
            p.text("]");
        }
        AttrKind::DenseArray(_, numbers) => {
            p.text("[");
            p.list(numbers.iter(), |p, &number| if number == DYNAMIC { p.text("?") } else { p.number(number) });
            p.text("]");
        }
        _ => p.attr(attr),
    }
}

fn types(p: &mut Printer<'_>, view: View<'_>, values: impl IntoIterator<Item = ir::ValueId>) {
    p.list(values, |p, value| p.ty(view.body.ty(value)));
}

// ---- slice ----

static SLICE: Form = Form {
    kinds: &[],
    clauses: &[needs("starts", Value::Ints), needs("limits", Value::Sizes), needs("strides", Value::Ints)],
};

/// `%x starts = [0] limits = [4] strides = [1] {attributes} : tensor<8xf32> -> tensor<4xf32>`
pub(crate) fn parse_slice(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let operands = parse_start(p, &SLICE)?;
    let source = p.ty()?;
    p.expect("->")?;
    let result = p.ty()?;
    p.resolve_operands(&operands, &[source])?;
    p.push_result(result);
    Ok(())
}

pub(crate) fn print_slice(p: &mut Printer<'_>, view: View<'_>) {
    print_start(p, view, &SLICE);
    p.text(" : ");
    p.ty(view.operand_type(0));
    p.text(" -> ");
    p.ty(view.result_type(0));
}

// ---- dynamic_slice ----

/// `%x[%i, %j] sizes = [1, %n] {attributes} : (tensor<4x8xf32>, index, index) -> tensor<1x?xf32>`
pub(crate) fn parse_dynamic_slice(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let mut operands = vec![p.operand()?];
    p.expect("[")?;
    p.comma_list("]", |p| {
        operands.push(p.operand()?);
        Ok(())
    })?;
    p.expect("sizes")?;
    p.expect("=")?;
    p.expect("[")?;
    let (mut sizes, mut values): (Vec<i64>, Vec<Operand<'_>>) = Default::default();
    p.comma_list("]", |p| {
        if p.at_value() {
            values.push(p.operand()?);
            sizes.push(DYNAMIC);
        } else {
            sizes.push(p.int64()?);
        }
        Ok(())
    })?;
    let attr = p.cx.ints(&sizes);
    p.set_attr("sizes", attr);
    p.attr_dict()?;
    p.expect(":")?;
    let (inputs, results) = p.function_type_parts()?;
    p.resolve_operands(&operands, &inputs)?;
    for value in &values {
        p.resolve_operand(value, Type::INDEX)?;
    }
    p.set_segments(&[1, operands.len() - 1, values.len()]);
    p.push_results(&results);
    Ok(())
}

pub(crate) fn print_dynamic_slice(p: &mut Printer<'_>, view: View<'_>) {
    let (cx, body, op) = (view.cx, view.body, DynamicSlice(view.op));
    let starts = op.starts(cx, body);
    let mut sizes = op.dynamic_sizes(cx, body).into_iter();
    p.space();
    p.value(op.source(cx, body));
    p.text("[");
    p.values(starts.iter().copied());
    p.text("] sizes = [");
    p.list(op.sizes(cx, body).iter(), |p, &size| match size {
        DYNAMIC => sizes.next().into_iter().for_each(|value| p.value(value)),
        size => p.number(size),
    });
    p.text("]");
    p.attr_dict(view, &["sizes"]);
    p.text(" : (");
    types(p, view, [op.source(cx, body)].into_iter().chain(starts));
    p.text(") -> ");
    p.ty(view.result_type(0));
}

// ---- generate ----

/// `%n { ^bb0(%i: index): ... } {attributes} : tensor<?xf32>`
pub(crate) fn parse_generate(p: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let sizes = p.operands()?;
    for size in &sizes {
        p.resolve_operand(size, Type::INDEX)?;
    }
    p.region(&[])?;
    p.attr_dict()?;
    p.expect(":")?;
    let ty = p.ty()?;
    p.push_result(ty);
    Ok(())
}

pub(crate) fn print_generate(p: &mut Printer<'_>, view: View<'_>) {
    p.space();
    if view.body.operand_count(view.op) > 0 {
        p.values(view.body.operands(view.op));
        p.space();
    }
    p.region(view, 0, RegionPrint { entry_arguments: true, terminator: Terminator::Always });
    p.attr_dict(view, &[]);
    p.text(" : ");
    p.ty(view.result_type(0));
}
