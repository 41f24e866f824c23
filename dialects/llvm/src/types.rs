//! The types of LLVM: pointers, structs, arrays, functions and `void`.
//!
//! Integers, floats and vectors are the builtin ones. Inside `!llvm.<...>` types of this dialect
//! are written without their prefix, as upstream: `!llvm.struct<(ptr, array<2 x i64>)>`. The
//! parameters of a type are interned attributes; [`view`] reads them, the constructors make them.

use ir::constraints::TypeConstraint;
use ir::syntax::{Parser, Printer};
use ir::{Attr, AttrKind, Context, Failed, Type, TypeDef, TypeKind};

/// `!llvm.ptr`: an address, in a memory space.
pub static PTR: TypeDef =
    TypeDef { name: "llvm.ptr", summary: "An address.", parse: parse_pointer, print: print_pointer };
/// `!llvm.struct<(i32, f32)>`.
pub static STRUCT: TypeDef =
    TypeDef { name: "llvm.struct", summary: "Fields side by side.", parse: parse_struct, print: print_struct };
/// `!llvm.array<4 x f32>`.
pub static ARRAY: TypeDef =
    TypeDef { name: "llvm.array", summary: "So many of one type.", parse: parse_array, print: print_array };
/// `!llvm.func<i32 (ptr, ...)>`.
pub static FUNC: TypeDef =
    TypeDef { name: "llvm.func", summary: "The type of a function.", parse: parse_function, print: print_function };
/// `!llvm.void`: no value.
pub static VOID: TypeDef =
    TypeDef { name: "llvm.void", summary: "No value.", parse: |_| Ok(Vec::new()), print: |_, _| () };

/// The types of the dialect.
pub static TYPES: &[&TypeDef] = &[&PTR, &STRUCT, &ARRAY, &FUNC, &VOID];

/// What a type of this dialect is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum LlvmType {
    /// An address in a memory space.
    Pointer(u32),
    /// Fields side by side.
    Struct {
        /// The name, if it has one.
        name: Option<String>,
        /// Whether there is no padding between fields.
        packed: bool,
        /// The fields; none if it is opaque.
        fields: Option<Vec<Type>>,
    },
    /// So many of one type.
    Array(u64, Type),
    /// A function.
    Function {
        /// What it returns, [`LlvmType::Void`] for nothing.
        result: Type,
        /// What it takes.
        parameters: Vec<Type>,
        /// Whether it takes more arguments of any type.
        variadic: bool,
    },
    /// No value.
    Void,
}

/// What a type is, if it is of this dialect.
pub fn view(cx: &Context, ty: Type) -> Option<LlvmType> {
    let TypeKind::Extension { def, params } = ty.kind(cx) else { return None };
    let integer = |index: usize| params.get(index).and_then(|attr| attr.as_integer(cx));
    let a_type = |index: usize| params.get(index).and_then(|attr| attr.as_type(cx));
    let types = |index: usize| -> Option<Vec<Type>> {
        params.get(index)?.as_array(cx)?.iter().map(|attr| attr.as_type(cx)).collect()
    };
    let def = *def;
    if def == &PTR {
        Some(LlvmType::Pointer(integer(0).unwrap_or(0) as u32))
    } else if def == &STRUCT {
        let name = params.first()?.as_str(cx).filter(|name| !name.is_empty()).map(str::to_owned);
        Some(LlvmType::Struct { name, packed: integer(1) == Some(1), fields: types(2) })
    } else if def == &ARRAY {
        Some(LlvmType::Array(integer(0)? as u64, a_type(1)?))
    } else if def == &FUNC {
        Some(LlvmType::Function { result: a_type(0)?, parameters: types(1)?, variadic: integer(2) == Some(1) })
    } else {
        (def == &VOID).then_some(LlvmType::Void)
    }
}

// ---- making types ----

fn extension(cx: &Context, def: &'static TypeDef, params: Vec<Attr>) -> Type {
    cx.ty(TypeKind::Extension { def, params: params.into() })
}

fn type_list(cx: &Context, types: &[Type]) -> Attr {
    let types: Vec<Attr> = types.iter().map(|&ty| cx.type_attr(ty)).collect();
    cx.array(&types)
}

/// `!llvm.ptr`.
pub fn pointer(cx: &Context) -> Type {
    pointer_in(cx, 0)
}

/// `!llvm.ptr<space>`.
pub fn pointer_in(cx: &Context, space: u32) -> Type {
    let params = if space == 0 { Vec::new() } else { vec![cx.integer(i128::from(space), Type::I32)] };
    extension(cx, &PTR, params)
}

/// `!llvm.void`.
pub fn void(cx: &Context) -> Type {
    extension(cx, &VOID, Vec::new())
}

/// `!llvm.array<length x element>`.
pub fn array(cx: &Context, length: u64, element: Type) -> Type {
    extension(cx, &ARRAY, vec![cx.integer(i128::from(length), Type::I64), cx.type_attr(element)])
}

/// `!llvm.struct<(fields)>`.
pub fn structure(cx: &Context, fields: &[Type]) -> Type {
    struct_type(cx, "", false, Some(fields))
}

fn struct_type(cx: &Context, name: &str, packed: bool, fields: Option<&[Type]>) -> Type {
    let fields = fields.map_or(Attr::UNIT, |fields| type_list(cx, fields));
    extension(cx, &STRUCT, vec![cx.string(name), cx.integer(packed.into(), Type::I1), fields])
}

/// `!llvm.func<result (parameters)>`; `variadic` ends the parameters with `...`.
pub fn function(cx: &Context, result: Type, parameters: &[Type], variadic: bool) -> Type {
    let params = vec![cx.type_attr(result), type_list(cx, parameters), cx.integer(variadic.into(), Type::I1)];
    extension(cx, &FUNC, params)
}

// ---- asking ----

/// Whether a type is `!llvm.ptr` in any space.
pub fn is_pointer(cx: &Context, ty: Type) -> bool {
    matches!(view(cx, ty), Some(LlvmType::Pointer(_)))
}

/// Whether a type is `!llvm.void`.
pub fn is_void(cx: &Context, ty: Type) -> bool {
    matches!(view(cx, ty), Some(LlvmType::Void))
}

/// The type of a part of a struct or array, by its place in each level.
pub fn part(cx: &Context, ty: Type, position: &[i64]) -> Option<Type> {
    let Some((&first, rest)) = position.split_first() else { return Some(ty) };
    let inner = match view(cx, ty)? {
        LlvmType::Struct { fields, .. } => fields?.get(usize::try_from(first).ok()?).copied(),
        LlvmType::Array(length, element) => (0 <= first && (first as u64) < length).then_some(element),
        _ => None,
    };
    part(cx, inner?, rest)
}

/// Whether a value of this dialect can have the type.
pub fn is_value_type(cx: &Context, ty: Type) -> bool {
    match ty.kind(cx) {
        // As upstream; `f80` and `f128` only travel.
        TypeKind::Float(kind) => kind.is_machine() || kind.is_wide(),
        TypeKind::Integer { .. } => ty.is_signless(cx),
        TypeKind::Vector { shape, element, .. } => {
            shape.len() == 1 && (is_number(cx, *element) || is_pointer(cx, *element))
        }
        _ => matches!(view(cx, ty), Some(LlvmType::Pointer(_) | LlvmType::Struct { .. } | LlvmType::Array(..))),
    }
}

fn is_number(cx: &Context, ty: Type) -> bool {
    matches!(ty.kind(cx), TypeKind::Float(kind) if kind.is_machine() || kind.is_wide()) || ty.is_signless(cx)
}

/// Whether a type, or the elements of a vector with one dimension, satisfies a condition.
fn scalar_or_vector(cx: &Context, ty: Type, holds: impl Fn(Type) -> bool) -> bool {
    match ty.kind(cx) {
        TypeKind::Vector { shape, element, .. } => shape.len() == 1 && holds(*element),
        _ => holds(ty),
    }
}

/// A signless integer, or a vector of them.
pub static INT: TypeConstraint = TypeConstraint {
    name: "a signless integer, or a vector of them",
    holds: |cx, ty| scalar_or_vector(cx, ty, |ty| ty.is_signless(cx)),
    only: None,
};
/// A signless integer or pointer, or a vector of them.
pub static INT_OR_POINTER: TypeConstraint = TypeConstraint {
    name: "a signless integer or pointer, or a vector of them",
    holds: |cx, ty| scalar_or_vector(cx, ty, |ty| ty.is_signless(cx) || is_pointer(cx, ty)),
    only: None,
};
/// A float, or a vector of them.
pub static FLOAT: TypeConstraint = TypeConstraint {
    name: "a float, or a vector of them",
    holds: |cx, ty| scalar_or_vector(cx, ty, |ty| ty.is_float(cx)),
    only: None,
};
/// `i1`, or a vector of it.
pub static BOOL: TypeConstraint = TypeConstraint {
    name: "i1, or a vector of it",
    holds: |cx, ty| scalar_or_vector(cx, ty, |ty| ty == Type::I1),
    only: None,
};
/// A pointer.
pub static POINTER: TypeConstraint = TypeConstraint { name: "a pointer (`!llvm.ptr`)", holds: is_pointer, only: None };
/// A pointer, or a vector of them.
pub static POINTERS: TypeConstraint = TypeConstraint {
    name: "a pointer (`!llvm.ptr`), or a vector of them",
    holds: |cx, ty| scalar_or_vector(cx, ty, |ty| is_pointer(cx, ty)),
    only: None,
};
/// Anything that a value can be.
pub static VALUE: TypeConstraint =
    TypeConstraint { name: "a type that LLVM has (such as i32, f32, !llvm.ptr)", holds: is_value_type, only: None };
/// A vector with one dimension.
pub static VECTOR: TypeConstraint = TypeConstraint {
    name: "a vector with one dimension",
    holds: |cx, ty| ty.is_vector(cx) && is_value_type(cx, ty),
    only: None,
};
/// A vector of integers.
pub static INT_VECTOR: TypeConstraint = TypeConstraint {
    name: "a vector of integers",
    holds: |cx, ty| (VECTOR.holds)(cx, ty) && ty.element(cx).is_signless(cx),
    only: None,
};
/// A vector of floats.
pub static FLOAT_VECTOR: TypeConstraint = TypeConstraint {
    name: "a vector of floats",
    holds: |cx, ty| (VECTOR.holds)(cx, ty) && ty.element(cx).is_float(cx),
    only: None,
};
/// A struct or array.
pub static AGGREGATE: TypeConstraint = TypeConstraint {
    name: "a struct or array (`!llvm.struct`, `!llvm.array`)",
    holds: |cx, ty| matches!(view(cx, ty), Some(LlvmType::Struct { .. } | LlvmType::Array(..))),
    only: None,
};

// ---- text ----

/// A type inside another: those of this dialect stand without their prefix.
fn parse_inner(p: &mut Parser<'_>) -> Result<Type, Failed> {
    let inner = TYPES.iter().copied().find(|def| p.at(def.name.trim_start_matches("llvm.")));
    let Some(def) = inner else { return p.ty() };
    p.word()?;
    p.nested(|p| {
        let params = (def.parse)(p)?;
        Ok(extension(p.cx, def, params))
    })
}

fn print_inner(printer: &mut Printer<'_>, ty: Type) {
    match ty.kind(printer.cx) {
        TypeKind::Extension { def, params } if TYPES.contains(def) => {
            printer.text(def.name.trim_start_matches("llvm."));
            (def.print)(printer, params);
        }
        _ => printer.ty(ty),
    }
}

fn print_inner_list(printer: &mut Printer<'_>, types: &[Attr]) {
    for (index, attr) in types.iter().enumerate() {
        if index > 0 {
            printer.text(", ");
        }
        print_param(printer, *attr);
    }
}

fn print_param(printer: &mut Printer<'_>, attr: Attr) {
    if let Some(ty) = attr.as_type(printer.cx) {
        print_inner(printer, ty);
    }
}

fn parse_pointer(p: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    if !p.eat("<") {
        return Ok(Vec::new());
    }
    let span = p.span();
    let space = p.integer()?;
    if !(0..1 << 24).contains(&space) {
        return Err(p.error(span, format!("there is no memory space {space}")).failed());
    }
    p.expect(">")?;
    Ok(if space == 0 { Vec::new() } else { vec![p.cx.integer(space, Type::I32)] })
}

fn print_pointer(printer: &mut Printer<'_>, params: &[Attr]) {
    if let Some(space) = params.first().and_then(|attr| attr.as_integer(printer.cx)) {
        printer.text(&format!("<{space}>"));
    }
}

fn parse_struct(p: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    p.expect("<")?;
    let name = if p.at_string() { p.string()? } else { String::new() };
    if !name.is_empty() {
        p.expect(",")?;
        if p.eat("opaque") {
            p.expect(">")?;
            return Ok(vec![p.cx.string(&name), p.cx.integer(0, Type::I1), Attr::UNIT]);
        }
    }
    let packed = p.eat("packed");
    p.expect("(")?;
    let mut fields = Vec::new();
    p.comma_list(")", |p| {
        fields.push(parse_inner(p)?);
        Ok(())
    })?;
    p.expect(">")?;
    Ok(vec![p.cx.string(&name), p.cx.integer(packed.into(), Type::I1), type_list(p.cx, &fields)])
}

fn print_struct(printer: &mut Printer<'_>, params: &[Attr]) {
    let cx = printer.cx;
    let [name, packed, fields] = params else { return };
    printer.text("<");
    if let Some(name) = name.as_str(cx).filter(|name| !name.is_empty()) {
        printer.string(name);
        printer.text(", ");
    }
    match fields.as_array(cx) {
        None => printer.text("opaque"),
        Some(fields) => {
            printer.text(if packed.as_integer(cx) == Some(1) { "packed (" } else { "(" });
            print_inner_list(printer, fields);
            printer.text(")");
        }
    }
    printer.text(">");
}

fn parse_array(p: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    p.expect("<")?;
    let span = p.span();
    let length = p.int64()?;
    if length < 0 {
        return Err(p.error(span, "the length of an array is not negative").failed());
    }
    p.expect("x")?;
    let element = parse_inner(p)?;
    p.expect(">")?;
    Ok(vec![p.cx.integer(i128::from(length), Type::I64), p.cx.type_attr(element)])
}

fn print_array(printer: &mut Printer<'_>, params: &[Attr]) {
    let [length, element] = params else { return };
    let length = length.as_integer(printer.cx).unwrap_or_default();
    printer.text(&format!("<{length} x "));
    print_param(printer, *element);
    printer.text(">");
}

fn parse_function(p: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    p.expect("<")?;
    let result = parse_inner(p)?;
    p.expect("(")?;
    let (mut parameters, mut variadic) = (Vec::new(), false);
    p.comma_list(")", |p| {
        if variadic {
            return Err(p.expected("`)` after `...`"));
        }
        variadic = p.eat("...");
        if !variadic {
            parameters.push(parse_inner(p)?);
        }
        Ok(())
    })?;
    p.expect(">")?;
    Ok(vec![p.cx.type_attr(result), type_list(p.cx, &parameters), p.cx.integer(variadic.into(), Type::I1)])
}

fn print_function(printer: &mut Printer<'_>, params: &[Attr]) {
    let cx = printer.cx;
    let [result, parameters, variadic] = params else { return };
    printer.text("<");
    print_param(printer, *result);
    printer.text(" (");
    let parameters = parameters.as_array(cx).unwrap_or(&[]);
    print_inner_list(printer, parameters);
    if variadic.as_integer(cx) == Some(1) {
        printer.text(if parameters.is_empty() { "..." } else { ", ..." });
    }
    printer.text(")>");
}

/// Whether an attribute holds a function type of this dialect.
pub(crate) fn is_function_attr(cx: &Context, attr: Attr) -> bool {
    let AttrKind::Type(ty) = *attr.kind(cx) else { return false };
    matches!(view(cx, ty), Some(LlvmType::Function { .. }))
}
