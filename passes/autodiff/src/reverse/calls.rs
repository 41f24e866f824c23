//! Reverse of calls: a call of the derivative of the function, which runs it once more and then
//! backwards.
//!
//! It gets the arguments as they were before the call. Memrefs that are still as they were, and
//! that the function does not write, are passed themselves; of the others a copy is made from
//! what was read before the call (`prepare::calls`), and of those that it does not read there is
//! scratch space. Adjoints are passed as they are: the
//! derivative takes and leaves in them what every generated function does.

use ir::{Builder, DYNAMIC, OpId, Type, ValueId};

use crate::plan::Decision;
use crate::prepare::calls::Read;
use crate::program::Kind;
use crate::reverse::Reverse;
use crate::tape::to_index;
use crate::values::{add, integer_constant, mul, sub};
use crate::zeros::{Storage, zeroed_buffer};

impl Reverse<'_, '_> {
    /// Reverses a call.
    pub fn call(&mut self, b: &mut Builder<'_>, op: OpId) {
        let (cx, program, body) = (self.program.cx, self.program, self.program.body);
        let call = &program.calls[&op];
        let operands: Vec<ValueId> = body.operands(op).collect();
        let (mut given, mut heap) = (Vec::new(), Vec::new());
        for (index, &operand) in operands.iter().enumerate() {
            given.push(match call.reads.iter().find(|read| read.operand == index) {
                Some(read) => self.memref_before(b, op, read, &mut heap),
                None if body.ty(operand).is_memref(cx) => {
                    let memref = self.view_in_reverse(b, operand);
                    let (scratch, buffer) = scratch_like(b, body.ty(operand), memref);
                    heap.push(buffer);
                    scratch
                }
                None => self.value(operand),
            });
        }
        for &memref in operands.iter().filter(|&&value| program.is_float_memref(value)) {
            let shadow = self.shadow_of(b, memref);
            given.push(shadow);
        }
        let results: Vec<ValueId> = body.results(op).collect();
        for &result in results.iter().filter(|&&value| program.is_float(value)) {
            let cotangent = self.adjoint_or_zero(b, result);
            self.adjoints.remove(&result);
            given.push(cotangent);
        }
        let floats: Vec<ValueId> = operands.iter().copied().filter(|&value| program.is_float(value)).collect();
        let types: Vec<Type> = results.iter().chain(&floats).map(|&value| body.ty(value)).collect();
        let name = cx.name(&self.callees[&call.callee]);
        let made = func::Call::build(b, &types, &given, name).results(b.body);
        for (&value, &gradient) in floats.iter().zip(&made[results.len()..]) {
            if self.activity.is_active(value) {
                self.contribute(b, value, gradient);
            }
        }
        for buffer in heap {
            memref::dealloc(b, buffer);
        }
    }

    /// A memref with the elements that an operand of a call had before it.
    fn memref_before(&mut self, b: &mut Builder<'_>, op: OpId, read: &Read, heap: &mut Vec<ValueId>) -> ValueId {
        let body = self.program.body;
        let memref = body.operand(op, read.operand);
        let element = body.result(read.load, 0);
        let is_written = self.program.calls[&op].written.get(read.operand) != Some(&false);
        if !is_written && self.plan.decision(element) == Decision::Reload {
            return self.view_in_reverse(b, memref);
        }
        let sizes: Vec<ValueId> = read.loops.iter().map(|&nest| self.value(body.operand(nest, 1))).collect();
        let (copy, buffer) = buffer_of_type(b, body.ty(memref), &sizes);
        heap.push(buffer);
        self.fill(b, read, &read.loops, copy, &mut Vec::new());
        copy
    }

    /// The loops of a read once more, which store what they have read.
    fn fill(&mut self, b: &mut Builder<'_>, read: &Read, nest: &[OpId], target: ValueId, at: &mut Vec<ValueId>) {
        let body = self.program.body;
        let Some((&op, inner)) = nest.split_first() else {
            memref::store(b, self.value(body.result(read.load, 0)), target, at);
            return;
        };
        let counted = self.program.as_loop(op).expect("memrefs are read by counted loops");
        let size = self.value(counted.upper);
        let (first, one) = (integer_constant(b, 0, Type::INDEX), integer_constant(b, 1, Type::INDEX));
        let last = sub(b, size, one);
        loops::build_for(b, first, size, one, &[], |b, passed, _| {
            // Entries that are counted come back from the last to the first.
            let number = sub(b, last, passed);
            self.values.map(counted.induction, number);
            let iteration = to_index(b, number);
            self.iterations.insert(op, iteration);
            let made = self.preamble(b, body.entry(counted.body).expect("a loop has a block"));
            at.push(number);
            self.fill(b, read, inner, target, at);
            at.pop();
            for buffer in made {
                memref::dealloc(b, buffer);
            }
            Vec::new()
        });
    }

    /// A memref of the program where the reverse sweep is, made again if it is a view.
    fn view_in_reverse(&mut self, b: &mut Builder<'_>, memref: ValueId) -> ValueId {
        let body = self.program.body;
        match body.defining_op(memref).filter(|&op| self.program.kind(op) == Kind::View) {
            None => self.value(memref),
            Some(view) => {
                let source = self.view_in_reverse(b, body.operand(view, 0));
                self.view_of(b, view, source)
            }
        }
    }

    /// The adjoint of a memref: that of its buffer, through the same views.
    fn shadow_of(&mut self, b: &mut Builder<'_>, memref: ValueId) -> ValueId {
        let (program, body) = (self.program, self.program.body);
        match body.defining_op(memref).filter(|&op| program.kind(op) == Kind::View) {
            None => self.shadows[&program.buffer_of(memref)],
            Some(view) => {
                let source = self.shadow_of(b, body.operand(view, 0));
                self.view_of(b, view, source)
            }
        }
    }

    /// A view of the program once more, of another memref.
    fn view_of(&self, b: &mut Builder<'_>, view: OpId, source: ValueId) -> ValueId {
        let body = self.program.body;
        let rest = body.operands(view).skip(1).map(|value| self.value(value));
        let spec = ir::OpSpec {
            attrs: body.attrs(view),
            operands: std::iter::once(source).chain(rest).collect(),
            results: vec![body.ty(body.result(view, 0))],
            ..ir::OpSpec::new(body.def(view), b.loc)
        };
        let new = b.insert(spec);
        b.body.result(new, 0)
    }
}

/// A memref of a type with these sizes, and the buffer that is to be given back. A layout is made
/// on a buffer that is large enough; where the type leaves a stride or the offset open, it is dense
/// and starts at the first element.
fn buffer_of_type(b: &mut Builder<'_>, ty: Type, sizes: &[ValueId]) -> (ValueId, ValueId) {
    let cx = b.cx;
    let shape = ty.shape(cx).expect("a ranked memref").to_vec();
    let is_dynamic = |size: i64| size == DYNAMIC;
    if cx.memref(&shape, ty.element(cx)) == ty {
        let dynamic = sizes.iter().zip(&shape).filter(|&(_, &size)| is_dynamic(size)).map(|(&size, _)| size);
        let buffer = memref::alloc(b, ty, &dynamic.collect::<Vec<_>>());
        return (buffer, buffer);
    }
    let layout = memref::layout(cx, ty).expect("only strided memrefs are covered");
    let one = integer_constant(b, 1, Type::INDEX);
    let offset = if is_dynamic(layout.offset) { 0 } else { layout.offset };
    let mut count = integer_constant(b, offset, Type::INDEX);
    count = add(b, count, one);
    let (mut strides, mut dense) = (Vec::new(), one);
    for dim in (0..shape.len()).rev() {
        let stride = match is_dynamic(layout.strides[dim]) {
            true => dense,
            false => integer_constant(b, layout.strides[dim], Type::INDEX),
        };
        let last = sub(b, sizes[dim], one);
        let reach = mul(b, last, stride);
        count = add(b, count, reach);
        dense = mul(b, stride, sizes[dim]);
        strides.push(stride);
    }
    strides.reverse();
    // An empty memref reaches nowhere.
    let zero = integer_constant(b, 0, Type::INDEX);
    let count = ir::Op::id(arith::Maxsi::build(b, count, zero));
    let count = b.body.result(count, 0);
    let flat = cx.memref(&[DYNAMIC], ty.element(cx));
    let buffer = memref::alloc(b, flat, &[count]);
    let part = |number: i64, value: ValueId| match is_dynamic(number) {
        true => memref::Size::Value(value),
        false => memref::Size::Known(number),
    };
    let sizes: Vec<memref::Size> = shape.iter().zip(sizes).map(|(&size, &value)| part(size, value)).collect();
    let strides: Vec<memref::Size> = layout.strides.iter().zip(&strides).map(|(&n, &value)| part(n, value)).collect();
    let offset = part(layout.offset, zero);
    (memref::reinterpret_cast(b, ty, buffer, offset, &sizes, &strides), buffer)
}

/// A buffer of zeros like a parameter that has no adjoint of its own.
pub fn scratch_like(b: &mut Builder<'_>, ty: Type, memref: ValueId) -> (ValueId, ValueId) {
    let cx = b.cx;
    let shape = ty.shape(cx).unwrap_or(&[]).to_vec();
    let sizes: Vec<ValueId> = (0..shape.len()).map(|dim| memref::dim(b, memref, dim)).collect();
    if cx.memref(&shape, ty.element(cx)) == ty {
        let dynamic: Vec<ValueId> =
            sizes.iter().zip(&shape).filter(|&(_, &size)| size == DYNAMIC).map(|(&size, _)| size).collect();
        let buffer = zeroed_buffer(b, ty, &dynamic, Storage::Heap);
        return (buffer, buffer);
    }
    let (view, buffer) = buffer_of_type(b, ty, &sizes);
    crate::zeros::fill_with_zero(b, view, &sizes);
    (view, buffer)
}
