//! Atomic accesses, fences, and promises about values.

use ir::{Failed, Op, View};
use llvm::Ordering;

use super::Translation;
use super::flags::alignment;
use super::raw::Value;

type Made<'ctx> = Result<Option<Value<'ctx>>, Failed>;

impl<'ctx> Translation<'_, 'ctx> {
    pub(super) fn atomic_rmw(&mut self, view: View<'_>) -> Made<'ctx> {
        let op = llvm::AtomicRmw::of(view.op);
        let (kind, ordering) = (op.bin_op(view.cx, view.body), op.ordering(view.cx, view.body));
        let (address, value) = (self.operand(view, 0)?, self.operand(view, 1)?);
        let made = self.emitter.atomic_rmw(kind, address, value, ordering);
        self.finish_atomic(view, made);
        Ok(Some(made))
    }

    pub(super) fn compare_exchange(&mut self, view: View<'_>) -> Made<'ctx> {
        let op = llvm::CmpXchg::of(view.op);
        let orderings = [op.success_ordering(view.cx, view.body), op.failure_ordering(view.cx, view.body)];
        let operands = [self.operand(view, 0)?, self.operand(view, 1)?, self.operand(view, 2)?];
        let made = self.emitter.compare_exchange(operands, orderings);
        if op.weak(view.cx, view.body) {
            made.set_weak();
        }
        self.finish_atomic(view, made);
        Ok(Some(made))
    }

    pub(super) fn fence(&mut self, view: View<'_>) -> Made<'ctx> {
        let made = self.emitter.fence(llvm::Fence::of(view.op).ordering(view.cx, view.body));
        self.set_scope(view, made);
        Ok(Some(made))
    }

    /// Says how a load or store is ordered, if it is atomic.
    pub(super) fn order(&mut self, view: View<'_>, made: Value<'ctx>, ordering: Ordering) {
        if ordering != Ordering::NotAtomic {
            made.set_ordering(ordering);
            self.set_scope(view, made);
        }
    }

    fn finish_atomic(&mut self, view: View<'_>, made: Value<'ctx>) {
        if let Some(bytes) = alignment(view) {
            made.set_alignment(bytes);
        }
        self.set_scope(view, made);
    }

    /// The threads that see an access as atomic: all without a scope.
    fn set_scope(&mut self, view: View<'_>, made: Value<'ctx>) {
        if let Some(scope) = view.attr("syncscope").and_then(|attr| attr.as_str(view.cx)) {
            self.emitter.set_scope(made, scope);
        }
    }

    pub(super) fn assume(&mut self, view: View<'_>) -> Made<'ctx> {
        let (cx, op) = (view.cx, llvm::Assume::of(view.op));
        let condition = [self.operand(view, 0)?];
        let operands = self.operands(view)?;
        let mut rest = &operands[1..];
        let tags = op.op_bundle_tags(cx, view.body).map(|tags| tags.0).unwrap_or_default();
        let mut bundles = Vec::new();
        for (tag, &size) in tags.iter().zip(op.op_bundle_sizes(cx, view.body).iter()) {
            let (mine, others) = rest.split_at(usize::try_from(size).unwrap_or(0).min(rest.len()));
            bundles.push((tag.as_str(cx).unwrap_or_default(), mine));
            rest = others;
        }
        match self.emitter.intrinsic_with_bundles("llvm.assume", &condition, &bundles) {
            Some(made) => Ok(Some(made)),
            None => Err(self.fail(view.body.loc(view.op), "this LLVM has no intrinsic `llvm.assume`")),
        }
    }

    pub(super) fn prefetch(&mut self, view: View<'_>) -> Made<'ctx> {
        let loc = view.body.loc(view.op);
        let address = self.operand(view, 0)?;
        let types = self.tys(&[view.operand_type(0)], loc)?;
        let mut arguments = vec![address];
        for name in ["rw", "hint", "cache"] {
            let value = view.attr(name).and_then(|attr| attr.as_integer(view.cx)).unwrap_or(0);
            arguments.push(self.emitter.integer_constant(self.emitter.integer(32), value));
        }
        match self.emitter.intrinsic("llvm.prefetch", &types, &arguments) {
            Some(made) => Ok(Some(made)),
            None => Err(self.fail(loc, "this LLVM has no intrinsic `llvm.prefetch`")),
        }
    }
}
