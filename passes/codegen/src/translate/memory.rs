//! Memory.

use ir::{Failed, Op, View};
use llvm::ElementIndex;

use super::Translation;
use super::flags::alignment;
use super::raw::Value;

type Made<'ctx> = Result<Option<Value<'ctx>>, Failed>;

impl<'ctx> Translation<'_, 'ctx> {
    pub(super) fn alloca(&mut self, view: View<'_>) -> Made<'ctx> {
        let element = llvm::Alloca::of(view.op).elem_type(view.cx, view.body);
        let element = self.ty(element, view.body.loc(view.op))?;
        let count = self.operand(view, 0)?;
        let made = self.emitter.alloca(element, count);
        set_alignment(view, made);
        Ok(Some(made))
    }

    pub(super) fn load(&mut self, view: View<'_>) -> Made<'ctx> {
        let ty = self.ty(view.result_type(0), view.body.loc(view.op))?;
        let address = self.operand(view, 0)?;
        let made = self.emitter.load(ty, address);
        set_alignment(view, made);
        self.order(view, made, llvm::Load::of(view.op).ordering(view.cx, view.body));
        Ok(Some(made))
    }

    pub(super) fn store(&mut self, view: View<'_>) -> Made<'ctx> {
        let (value, address) = (self.operand(view, 0)?, self.operand(view, 1)?);
        let made = self.emitter.store(value, address);
        set_alignment(view, made);
        self.order(view, made, llvm::Store::of(view.op).ordering(view.cx, view.body));
        Ok(Some(made))
    }

    pub(super) fn element_address(&mut self, view: View<'_>) -> Made<'ctx> {
        let op = llvm::GetElementPtr::of(view.op);
        let loc = view.body.loc(view.op);
        let element = self.ty(op.elem_type(view.cx, view.body), loc)?;
        let base = self.operand(view, 0)?;
        // LLVM counts elements with any width, but names fields of structs with 32 bits.
        let i32 = self.emitter.integer(32);
        let mut indices = Vec::new();
        for index in op.indices(view.cx, view.body) {
            indices.push(match index {
                ElementIndex::Constant(value) => self.emitter.integer_constant(i32, i128::from(value)),
                ElementIndex::Value(value) => self.value(view.body, value)?,
            });
        }
        let flags = op.no_wrap_flags(view.cx, view.body).0;
        Ok(Some(self.emitter.element_address(element, base, &indices, flags)))
    }

    /// `llvm.masked.load` and `llvm.masked.gather`; elements that are not loaded are poison if nothing else is said.
    pub(super) fn masked_load(&mut self, view: View<'_>) -> Made<'ctx> {
        let loc = view.body.loc(view.op);
        let mut operands = self.operands(view)?;
        let types = self.tys(&[view.result_type(0), view.operand_type(0)], loc)?;
        if operands.len() < 3 {
            operands.push(self.emitter.poison(types[0]));
        }
        let made = self.emitter.intrinsic(&intrinsic_name(view), &types, &operands);
        self.aligned_access(view, made, 0)
    }

    /// `llvm.masked.store` and `llvm.masked.scatter`.
    pub(super) fn masked_store(&mut self, view: View<'_>) -> Made<'ctx> {
        let loc = view.body.loc(view.op);
        let operands = self.operands(view)?;
        let types = self.tys(&[view.operand_type(0), view.operand_type(1)], loc)?;
        let made = self.emitter.intrinsic(&intrinsic_name(view), &types, &operands);
        self.aligned_access(view, made, 1)
    }

    /// Says the alignment of the pointer, which argument `index` is.
    fn aligned_access(&mut self, view: View<'_>, made: Option<Value<'ctx>>, index: u32) -> Made<'ctx> {
        let Some(made) = made else {
            let message = format!("this LLVM has no intrinsic for `{}`", view.def().name);
            return Err(self.fail(view.body.loc(view.op), message));
        };
        let align = self.enum_attribute("align", alignment(view).unwrap_or(1).into());
        made.add_call_attribute(Value::parameter_index(index), align);
        Ok(Some(made))
    }
}

/// The name that LLVM has for an intrinsic.
fn intrinsic_name(view: View<'_>) -> String {
    view.def().name.replacen("intr.", "", 1)
}

fn set_alignment(view: View<'_>, made: Value<'_>) {
    if let Some(bytes) = alignment(view) {
        made.set_alignment(bytes);
    }
}
