//! What of a function cannot be differentiated, each reported at its operation.

use super::*;

impl Program<'_> {
    /// Formats without a zero or a sign have no adjoints.
    pub(super) fn check_floats(&self, value: ValueId, loc: Loc, sink: &mut Sink<'_>) {
        let ty = self.body.ty(value);
        if ty.has_rare_floats(self.cx) {
            let element = ty.element(self.cx).element(self.cx).text(self.cx);
            sink.error(loc, format!("derivatives of programs that compute with `{element}` are not covered"));
        }
    }

    /// Reports an operation that is not covered.
    pub(super) fn refuse(&self, op: OpId, sink: &mut Sink<'_>) {
        let body = self.body;
        let message = format!("automatic differentiation does not cover `{}`", body.def(op).name);
        sink.error(body.loc(op), message).maybe_note(conversion_note(body.def(op).dialect()));
    }

    /// What a rule keeps are values: buffers may change before they are asked for.
    pub(super) fn check_rule(&self, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (self.cx, self.body);
        if let Some(memref) = body.operands(op).find(|&value| body.ty(value).is_memref(cx)) {
            let message = format!("a rule keeps a {}: only values are covered", body.ty(memref).text(cx));
            sink.error(body.loc(op), message);
        }
        self.check_no_memref(op, sink);
    }

    /// A buffer is given back in the block that made it, so that its end can be delayed.
    pub(super) fn check_free(&self, op: OpId, sink: &mut Sink<'_>) {
        let body = self.body;
        let allocation = body.defining_op(body.operand(op, 0));
        if allocation.is_none_or(|allocation| body.block_of(allocation) != body.block_of(op)) {
            sink.error(body.loc(op), "automatic differentiation covers `memref.dealloc` only beside its allocation");
        }
    }

    /// A function returns only buffers that it makes, each once.
    pub(super) fn check_exit(&self, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (self.cx, self.body);
        let mut returned = Vec::new();
        for value in body.operands(op).filter(|&value| body.ty(value).is_memref(cx)) {
            // Its tangent is a buffer of its own, which is returned too; its cotangent is one that the
            // caller gives.
            let is_own = body.defining_op(value).is_some_and(|made| {
                memref::Alloc::is(body, made) && body.parent_op(made).is_none() && !returned.contains(&value)
            });
            if !is_own {
                let message =
                    "automatic differentiation covers returned memrefs only if they are allocated in the function";
                sink.error(body.loc(op), message).note("each of them once, outside of loops and conditionals");
            }
            returned.push(value);
        }
    }

    /// Complex numbers, and tensors of unknown rank, would be left without a derivative silently.
    pub(super) fn check_types(&self, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (self.cx, self.body);
        let is_foreign = |ty: &Type| {
            let is_unranked = matches!(ty.kind(cx), TypeKind::UnrankedTensor(_));
            is_unranked || matches!(ty.element(cx).kind(cx), TypeKind::Complex(_))
        };
        let mut types = body.results(op).chain(body.operands(op)).map(|value| body.ty(value));
        if let Some(ty) = types.find(is_foreign) {
            let message = format!("automatic differentiation does not cover values of type {}", ty.text(cx));
            sink.error(body.loc(op), message);
        }
    }

    /// Memrefs may not be results of structured control flow or of other operations: their
    /// roots would not be known. `memref.dim` and its kin only read the shape.
    pub(super) fn check_no_memref(&self, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (self.cx, self.body);
        if !body.results(op).any(|value| body.ty(value).is_memref(cx)) {
            return;
        }
        let (what, note) = match self.kind(op) {
            Kind::Call => {
                ("calls that return memrefs".to_owned(), "run the pass `inline` before, or pass a memref to write to")
            }
            _ => (format!("`{}`", body.def(op).name), "a view hides which buffer is accessed"),
        };
        let message = format!("automatic differentiation does not cover {what}");
        sink.error(body.loc(op), message).note(note);
    }

    /// No region of an operation gives or takes a buffer.
    pub(super) fn check_regions(&self, op: OpId, sink: &mut Sink<'_>) {
        self.check_no_memref(op, sink);
        let body = self.body;
        for &region in body.regions(op) {
            let Some(entry) = body.entry(region) else { continue };
            if body.arguments(entry).iter().any(|&value| body.ty(value).is_memref(self.cx)) {
                sink.error(body.loc(op), "automatic differentiation does not cover memrefs carried by a loop");
            }
        }
    }

    /// Where parameters may be one buffer, the active ones need adjoints that are one buffer then:
    /// those that the caller gives. One that has none is reported.
    pub fn check_aliases(&self, given: &[usize], is_active: impl Fn(BufferId) -> bool, sink: &mut Sink<'_>) {
        let parameters = self.body.parameters();
        for index in (0..parameters.len()).filter(|index| self.may_alias && !given.contains(index)) {
            let Some(&id) = self.roots.get(&parameters[index]) else { continue };
            if is_active(id) && self.aliases(id).len() > 1 {
                let name = self.name_of(parameters[index]);
                let message =
                    format!("with `may-alias=true`, the buffer `{name}` needs an adjoint, as it may be another one");
                sink.error(self.body.loc, message).note("name it in `wrt` or `of`");
            }
        }
    }
}

/// The terminator of the only block of the function.
pub(super) fn single_exit(body: &Body, sink: &mut Sink<'_>) -> Result<OpId, Failed> {
    let name = body.attrs.get(sink.cx, "sym_name").and_then(|attr| attr.as_str(sink.cx)).unwrap_or("?");
    let Some(entry) = body.roots().first().and_then(|&root| body.entry(root)) else {
        let message = format!("`@{name}` is declared but not defined, so it has no derivative");
        let note = format!("`ad.rule @{name} forward @... reverse @...` gives it one");
        return Err(sink.error(body.loc, message).note(note).failed());
    };
    if body.next_block(entry).is_some() {
        let message = format!("`@{name}` has unstructured control flow, which has no derivative here");
        return Err(sink.error(body.loc, message).note("write it with loop.for, loop.if and loop.while").failed());
    }
    body.terminator(entry).ok_or_else(|| sink.error(body.loc, format!("`@{name}` does not return")).failed())
}

/// Which pass makes an operation of another dialect fit for differentiation.
pub(super) fn conversion_note(dialect: &str) -> Option<String> {
    let pass = match dialect {
        "scf" => "convert-scf-to-loop",
        "stablehlo" | "chlo" => "convert-stablehlo-to-tensor",
        "llvm" | "cf" => return Some("differentiate before lowering to the llvm dialect".to_owned()),
        _ => return None,
    };
    Some(format!("run the pass `{pass}` before"))
}
