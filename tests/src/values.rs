//! Values of every type, to run functions with whose signatures are made at random.

use std::rc::Rc;

use ir::eval::{Array, Datum, Machine, MemrefValue, bits_of_float, stored_bytes};
use ir::{Body, Context, DYNAMIC, Type, TypeKind};

/// The size of what has a dynamic one.
const DYNAMIC_SIZE: i64 = 4;

/// Operations that may run.
const STEPS: u64 = 20_000;

/// Runs a function with a value for each parameter; gives its results and what is then in buffers,
/// as bits, or why it stopped.
pub fn run(cx: &Context, module: &Body, name: &str) -> Result<Vec<Vec<u64>>, String> {
    let mut machine = Machine::new(cx, module);
    machine.limits.steps = STEPS;
    machine.limits.buffer_bytes = 1 << 20;
    let function = module.symbol(cx, name).and_then(|op| module.nested(op)).ok_or("there is no such function")?;
    let types: Vec<Type> = function.parameters().iter().map(|&value| function.ty(value)).collect();
    let arguments: Vec<Datum> = types.iter().enumerate().map(|(at, &ty)| value(&mut machine, ty, at as u64)).collect();
    let results = machine.call(name, arguments.clone()).map_err(|stop| stop.message)?;
    Ok(results.iter().chain(&arguments).map(|datum| bits(&machine, datum)).collect())
}

/// A value of a type; equal for equal seeds. Integers are small, so that they are often inside.
fn value(machine: &mut Machine<'_>, ty: Type, seed: u64) -> Datum {
    let cx = machine.cx;
    let scalar = |ty: Type, at: u64| match ty.float_kind(cx) {
        Some(_) => bits_of_float(cx, ty, 0.5 + ((seed + at) % 5) as f64),
        None if ty.width(cx) == Some(1) => (seed + at) % 2,
        None => (seed + at) % 3,
    };
    match ty.kind(cx) {
        TypeKind::Integer { .. } | TypeKind::Index | TypeKind::Float(_) => Datum::Bits(scalar(ty, 0)),
        TypeKind::Tensor { shape, element, .. } | TypeKind::Vector { shape, element, .. } => {
            let shape: Vec<usize> = shape.iter().map(|&size| sized(size) as usize).collect();
            let count: usize = shape.iter().product();
            Datum::Array(Rc::new(Array { shape, bits: (0..count as u64).map(|at| scalar(*element, at)).collect() }))
        }
        TypeKind::UnrankedTensor(element) => {
            let bits = (0..DYNAMIC_SIZE as u64).map(|at| scalar(*element, at)).collect();
            Datum::Array(Rc::new(Array { shape: vec![DYNAMIC_SIZE as usize], bits }))
        }
        TypeKind::Memref { shape, .. } => buffer(machine, ty, shape.iter().map(|&size| sized(size)).collect()),
        TypeKind::UnrankedMemref { .. } => buffer(machine, ty, vec![DYNAMIC_SIZE]),
        TypeKind::Tuple(parts) => {
            Datum::Group(Rc::new(parts.iter().copied().map(|part| value(machine, part, seed)).collect()))
        }
        _ => extension(machine, ty, seed),
    }
}

fn sized(size: i64) -> i64 {
    if size == DYNAMIC { DYNAMIC_SIZE } else { size }
}

/// A buffer that holds zeros, with room for strides.
fn buffer(machine: &mut Machine<'_>, ty: Type, sizes: Vec<i64>) -> Datum {
    let bytes = stored_bytes(machine.cx, ty.element(machine.cx)).unwrap_or(8);
    let memref = match machine.allocate(&[4096], bytes) {
        Ok(room) => MemrefValue { sizes: sizes.clone(), ..MemrefValue::dense(room.buffer, bytes, sizes) },
        Err(_) => return Datum::Nothing,
    };
    machine.buffer_mut(memref.buffer).bytes.fill(0);
    Datum::Memref(Rc::new(memref))
}

/// A value of a type of the llvm dialect.
fn extension(machine: &mut Machine<'_>, ty: Type, seed: u64) -> Datum {
    let cx = machine.cx;
    match llvm::types::view(cx, ty) {
        Some(llvm::LlvmType::Pointer(_)) => match machine.allocate(&[4096], 1) {
            Ok(room) => {
                machine.buffer_mut(room.buffer).bytes.fill(0);
                Datum::Bits(machine.address_of(room.buffer).unwrap_or(0))
            }
            Err(_) => Datum::Bits(0),
        },
        Some(llvm::LlvmType::Struct { fields: Some(fields), .. }) => {
            Datum::Group(Rc::new(fields.into_iter().map(|part| value(machine, part, seed)).collect()))
        }
        Some(llvm::LlvmType::Array(length, element)) => {
            Datum::Group(Rc::new((0..length).map(|_| value(machine, element, seed)).collect()))
        }
        _ => Datum::Nothing,
    }
}

/// All bits of a value, and of the buffer that it is a view of.
fn bits(machine: &Machine<'_>, datum: &Datum) -> Vec<u64> {
    match datum {
        Datum::Nothing | Datum::Poison(_) => Vec::new(),
        Datum::Bits(bits) => vec![*bits],
        Datum::Array(array) => array.bits.clone(),
        Datum::Memref(memref) => machine.buffer(memref.buffer).bytes.iter().map(|&byte| byte.into()).collect(),
        Datum::Group(parts) => parts.iter().flat_map(|part| bits(machine, part)).collect(),
    }
}
