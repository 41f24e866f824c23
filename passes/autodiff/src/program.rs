//! The program as differentiation sees it: its loops, its buffers and who touches them.
//!
//! Everything later relies on what is checked here: one block per region, buffers with known
//! roots, and no operation that could change memory in a way we do not know. What does not fit
//! is a diagnostic at the operation.

use hashbrown::HashMap;
use ir::interfaces::Loop;
use ir::{Body, Context, DenseId, Failed, IdMap, Loc, Op, OpId, Sink, Traits, Type, TypeKind, ValueDef, ValueId, View};

use crate::extents::Extents;
use crate::extrema::Extrema;
use crate::outputs::Outputs;
use crate::prepare::calls::{Calls, Treatment};
use crate::prepare::ruled::Ruled;
use crate::prepare::whiles;

/// The number of a buffer in [`Program::buffers`].
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct BufferId(u32);

impl DenseId for BufferId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

/// A buffer: a memref parameter, an allocation or a global.
pub struct Buffer {
    /// The parameter, or the result of the allocation or of `memref.get_global`.
    pub root: ValueId,
    /// The allocation; none for a parameter or global.
    pub allocation: Option<OpId>,
    /// Whether the function returns it.
    pub is_returned: bool,
    /// The operations that read or write its elements, in program order.
    pub accesses: Vec<OpId>,
    /// Those of them that may write.
    writes: Vec<OpId>,
}

/// What an operation is to differentiation.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Computes results from operands, nothing else; also a call of a function that is promised to.
    Pure,
    /// `memref.load`.
    Load,
    /// `memref.store`.
    Store,
    /// `loop.accumulate`.
    Accumulate,
    /// Reads several elements, in forward mode; for reverse mode these are taken apart.
    Gather,
    /// Writes several elements, in forward mode.
    Scatter,
    /// `memref.alloc` or `memref.alloca`.
    Allocate,
    /// `memref.dealloc`.
    Free,
    /// `loop.for`.
    For,
    /// `loop.if`.
    If,
    /// `loop.while`.
    While,
    /// `memref.get_global` of a constant.
    Global,
    /// Ends a block.
    Terminator,
    /// Another shape or a part of a memref, on the same buffer.
    View,
    /// `memref.copy`.
    Copy,
    /// `func.call`.
    Call,
    /// Gives on the results of a function whose derivative a rule gives.
    Ruled,
    /// Anything else.
    Other,
}

/// Which mode a program is looked at for.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Coverage {
    /// Reverse mode: elements are accessed directly, only calls take views, and copies are gone.
    Reverse,
    /// Forward mode, which also covers views, copies and calls.
    Forward,
}

/// A function, prepared for differentiation.
pub struct Program<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The function.
    pub body: &'a Body,
    /// Its buffers: parameters first, then allocations in program order.
    pub buffers: Vec<Buffer>,
    /// The terminator of the function.
    pub exit: OpId,
    /// Minima and maxima whose winners are known.
    pub extrema: Extrema,
    /// The sizes of tensors that types do not say.
    pub extents: Extents,
    /// The values that stand in results of loops.
    pub outputs: Outputs,
    /// The calls that were not inlined.
    pub calls: Calls,
    /// Whether parameters may be the same buffer, or parts of one.
    pub may_alias: bool,
    coverage: Coverage,
    roots: HashMap<ValueId, BufferId>,
    kinds: IdMap<OpId, Option<Kind>>,
    /// The place of every operation in the text, and the first place behind what is in it.
    spans: IdMap<OpId, [u32; 2]>,
}

/// The kind of an operation, by its definition.
pub fn kind_of(body: &Body, op: OpId) -> Kind {
    let def = body.def(op);
    let table: &[(&ir::OpDef, Kind)] = &[
        (memref::Load::DEF, Kind::Load),
        (memref::Store::DEF, Kind::Store),
        (loops::Accumulate::DEF, Kind::Accumulate),
        (memref::Alloc::DEF, Kind::Allocate),
        (memref::Alloca::DEF, Kind::Allocate),
        (memref::Dealloc::DEF, Kind::Free),
        (loops::For::DEF, Kind::For),
        (loops::If::DEF, Kind::If),
        (loops::While::DEF, Kind::While),
        (memref::Cast::DEF, Kind::View),
        (memref::ExpandShape::DEF, Kind::View),
        (memref::CollapseShape::DEF, Kind::View),
        (memref::Transpose::DEF, Kind::View),
        (memref::Subview::DEF, Kind::View),
        (memref::ReinterpretCast::DEF, Kind::View),
        (memref::MemorySpaceCast::DEF, Kind::View),
        (memref::GetGlobal::DEF, Kind::Global),
        (vector::Load::DEF, Kind::Gather),
        (vector::Maskedload::DEF, Kind::Gather),
        (vector::Gather::DEF, Kind::Gather),
        (vector::Expandload::DEF, Kind::Gather),
        (vector::TransferRead::DEF, Kind::Gather),
        (vector::Store::DEF, Kind::Scatter),
        (vector::Maskedstore::DEF, Kind::Scatter),
        (vector::Scatter::DEF, Kind::Scatter),
        (vector::Compressstore::DEF, Kind::Scatter),
        (vector::TransferWrite::DEF, Kind::Scatter),
        (memref::Copy::DEF, Kind::Copy),
        (func::Call::DEF, Kind::Call),
        (Ruled::DEF, Kind::Ruled),
    ];
    if let Some(&(_, kind)) = table.iter().find(|&&(known, _)| std::ptr::eq(known, def)) {
        return kind;
    }
    let is_pure = def.has(Traits::PURE) || def.has(Traits::MAY_TRAP);
    match () {
        () if def.has(Traits::TERMINATOR) => Kind::Terminator,
        () if is_pure => Kind::Pure,
        () => Kind::Other,
    }
}

impl<'a> Program<'a> {
    /// Looks at a function; what cannot be differentiated is reported.
    pub fn new(
        cx: &'a Context,
        body: &'a Body,
        coverage: Coverage,
        calls: Calls,
        sink: &mut Sink<'_>,
    ) -> Result<Program<'a>, Failed> {
        let exit = single_exit(body, sink)?;
        let (roots, kinds, buffers) = (HashMap::new(), IdMap::new(None), Vec::new());
        let (extrema, extents, spans) = (Extrema::default(), Extents::default(), spans(body));
        let (outputs, may_alias) = (Outputs::default(), false);
        let mut program = Program {
            cx,
            body,
            buffers,
            exit,
            extrema,
            extents,
            outputs,
            calls,
            may_alias,
            coverage,
            roots,
            kinds,
            spans,
        };
        let before = sink.error_count();
        for &parameter in body.parameters() {
            program.check_floats(parameter, body.loc, sink);
            if body.ty(parameter).is_memref(cx) {
                program.add_buffer(parameter, None);
            }
        }
        for op in body.walk(body.root()) {
            program.enter(op, sink);
        }
        for value in body.operands(exit) {
            if let Some(id) = program.roots.get(&value) {
                program.buffers[id.index()].is_returned = true;
            }
        }
        for id in program.buffer_ids() {
            let accesses = program.buffer(id).accesses.iter().copied();
            let writes = accesses.filter(|&op| program.may_write(op, id)).collect();
            program.buffers[id.index()].writes = writes;
        }
        if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(program) }
    }

    fn add_buffer(&mut self, root: ValueId, allocation: Option<OpId>) {
        self.roots.insert(root, BufferId(self.buffers.len() as u32));
        self.buffers.push(Buffer { root, allocation, is_returned: false, accesses: Vec::new(), writes: Vec::new() });
    }

    /// Formats without a zero or a sign have no adjoints.
    fn check_floats(&self, value: ValueId, loc: Loc, sink: &mut Sink<'_>) {
        let ty = self.body.ty(value);
        if ty.has_rare_floats(self.cx) {
            let element = ty.element(self.cx).element(self.cx).text(self.cx);
            sink.error(loc, format!("derivatives of programs that compute with `{element}` are not covered"));
        }
    }

    fn enter(&mut self, op: OpId, sink: &mut Sink<'_>) {
        let body = self.body;
        if let Some(value) = body.results(op).find(|&value| body.ty(value).has_rare_floats(self.cx)) {
            self.check_floats(value, body.loc(op), sink);
        }
        let is_repeatable = self.calls.get(&op).is_some_and(|call| call.treatment == Treatment::Repeatable);
        let kind = if is_repeatable { Kind::Pure } else { kind_of(body, op) };
        self.kinds[op] = Some(kind);
        match kind {
            Kind::Allocate => self.add_buffer(body.result(op, 0), Some(op)),
            Kind::Global => self.add_buffer(body.result(op, 0), None),
            Kind::Load | Kind::Store | Kind::Accumulate => self.enter_access(op, memref_operand(body, op), sink),
            Kind::Other => self.refuse(op, sink),
            Kind::Copy | Kind::Gather | Kind::Scatter if self.coverage == Coverage::Reverse => self.refuse(op, sink),
            Kind::Gather | Kind::Scatter => match body.operands(op).find(|&value| body.ty(value).is_memref(self.cx)) {
                Some(memref) => self.enter_access(op, memref, sink),
                None => self.refuse(op, sink),
            },
            Kind::Copy | Kind::Call => {
                self.check_no_memref(op, sink);
                self.enter_operands(op, sink);
            }
            Kind::View if !body.ty(body.result(op, 0)).is_memref(self.cx) => self.refuse(op, sink),
            Kind::View => {
                if let Some(buffer) = self.root_of(op, body.operand(op, 0), sink) {
                    self.roots.insert(body.result(op, 0), buffer);
                }
            }
            Kind::For | Kind::If | Kind::While => self.check_regions(op, sink),
            Kind::Pure => self.check_no_memref(op, sink),
            Kind::Ruled => self.check_rule(op, sink),
            Kind::Free => self.check_free(op, sink),
            Kind::Terminator => self.check_exit(op, sink),
        }
        self.check_types(op, sink);
    }

    fn refuse(&self, op: OpId, sink: &mut Sink<'_>) {
        let body = self.body;
        let message = format!("automatic differentiation does not cover `{}`", body.def(op).name);
        sink.error(body.loc(op), message).maybe_note(conversion_note(body.def(op).dialect()));
    }

    /// The buffer of a memref that an operation takes; one that is not known is reported.
    fn root_of(&self, op: OpId, memref: ValueId, sink: &mut Sink<'_>) -> Option<BufferId> {
        let root = self.roots.get(&memref).copied();
        if root.is_none() {
            let name = self.body.def(op).name;
            let message = format!("`{name}` accesses a memref whose allocation is not known here");
            let covered = match self.coverage {
                Coverage::Reverse => "only parameters, results of allocations and views that can be folded are covered",
                Coverage::Forward => "only parameters, results of allocations and their views are covered",
            };
            sink.error(self.body.loc(op), message).note(covered);
        }
        root
    }

    fn enter_access(&mut self, op: OpId, memref: ValueId, sink: &mut Sink<'_>) {
        if let Some(buffer) = self.root_of(op, memref, sink) {
            let accesses = &mut self.buffers[buffer.index()].accesses;
            if accesses.last() != Some(&op) {
                accesses.push(op);
            }
        }
    }

    /// The memrefs that a copy or a call takes. A called function has tangents for memrefs of
    /// floats, so one of vectors could carry a derivative past it.
    fn enter_operands(&mut self, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (self.cx, self.body);
        for value in body.operands(op) {
            let ty = body.ty(value);
            let is_shaped = matches!(ty.kind(cx), TypeKind::Memref { .. } | TypeKind::UnrankedMemref { .. });
            if is_shaped && self.kind(op) == Kind::Call && ty.element(cx).shape(cx).is_some() {
                let message = format!("automatic differentiation does not cover calls with a {}", ty.text(cx));
                sink.error(body.loc(op), message);
            }
            if is_shaped {
                self.enter_access(op, value, sink);
            }
        }
    }

    /// Whether an access may write to a buffer. A call of which nothing is known may write to all
    /// that it gets.
    pub fn may_write(&self, op: OpId, buffer: BufferId) -> bool {
        match self.kind(op) {
            Kind::Load | Kind::Gather => false,
            Kind::Copy => self.buffer_of(self.body.operand(op, 1)) == buffer,
            Kind::Call => {
                let written = self.calls.get(&op).map(|call| call.written.as_slice());
                let is_written = |index: usize| written.is_none_or(|written| written.get(index) != Some(&false));
                let mut operands = self.body.operands(op).enumerate();
                operands.any(|(index, value)| self.roots.get(&value) == Some(&buffer) && is_written(index))
            }
            _ => true,
        }
    }

    /// The operations that may write to a buffer, also as another one: of each, in program order.
    pub fn writes(&self, buffer: BufferId) -> impl Iterator<Item = OpId> + '_ {
        self.aliases(buffer).into_iter().flat_map(|id| self.buffer(id).writes.iter().copied())
    }

    /// Those of them that stand in a part of the text.
    pub fn writes_in(&self, buffer: BufferId, span: [u32; 2]) -> impl Iterator<Item = OpId> + '_ {
        self.aliases(buffer).into_iter().flat_map(move |id| self.writes_of(id, span).iter().copied())
    }

    /// The operations in a part of the text that may write to a buffer as this one.
    pub fn writes_of(&self, buffer: BufferId, [from, to]: [u32; 2]) -> &[OpId] {
        let writes = &self.buffer(buffer).writes;
        let at = |place: u32| writes.partition_point(|&op| self.spans[op][0] < place);
        &writes[at(from)..at(to).max(at(from))]
    }

    /// The place of an operation in the text, and the first place behind what is in it.
    pub fn span(&self, op: OpId) -> [u32; 2] {
        self.spans[op]
    }

    /// The accesses of a buffer that stand before an operation in the text, the last one first.
    pub fn accesses_before(&self, buffer: BufferId, op: OpId) -> impl Iterator<Item = OpId> + '_ {
        let accesses = &self.buffer(buffer).accesses;
        let end = accesses.partition_point(|&other| self.spans[other][0] < self.spans[op][0]);
        accesses[..end].iter().rev().copied()
    }

    /// The buffers that a buffer may share elements with, itself first. Parameters are different
    /// buffers unless the user says that they may not be; then those with elements of one type may.
    pub fn aliases(&self, buffer: BufferId) -> Vec<BufferId> {
        let body = self.body;
        let element = |id: BufferId| body.ty(self.buffer(id).root).element(self.cx);
        let is_parameter = |id: BufferId| body.defining_op(self.buffer(id).root).is_none();
        let mut aliases = vec![buffer];
        if self.may_alias && is_parameter(buffer) {
            let others = self.buffer_ids().filter(|&id| id != buffer && is_parameter(id));
            aliases.extend(others.filter(|&id| element(id) == element(buffer)));
        }
        aliases
    }

    /// Whether an access that may write to a buffer does so as another one.
    pub fn is_by_alias(&self, op: OpId, buffer: BufferId) -> bool {
        self.may_alias && !self.buffer(buffer).accesses.contains(&op)
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

    /// Whether a value is a memref whose buffer is known.
    pub fn is_known_memref(&self, value: ValueId) -> bool {
        self.roots.contains_key(&value)
    }

    /// Whether a value is a memref of floats.
    pub fn is_float_memref(&self, value: ValueId) -> bool {
        let ty = self.body.ty(value);
        self.roots.contains_key(&value) && ty.element(self.cx).element(self.cx).is_float(self.cx)
    }

    /// What a rule keeps are values: buffers may change before they are asked for.
    fn check_rule(&self, op: OpId, sink: &mut Sink<'_>) {
        let (cx, body) = (self.cx, self.body);
        if let Some(memref) = body.operands(op).find(|&value| body.ty(value).is_memref(cx)) {
            let message = format!("a rule keeps a {}: only values are covered", body.ty(memref).text(cx));
            sink.error(body.loc(op), message);
        }
        self.check_no_memref(op, sink);
    }

    /// A buffer is given back in the block that made it, so that its end can be delayed.
    fn check_free(&self, op: OpId, sink: &mut Sink<'_>) {
        let body = self.body;
        let allocation = body.defining_op(body.operand(op, 0));
        if allocation.is_none_or(|allocation| body.block_of(allocation) != body.block_of(op)) {
            sink.error(body.loc(op), "automatic differentiation covers `memref.dealloc` only beside its allocation");
        }
    }

    fn check_exit(&self, op: OpId, sink: &mut Sink<'_>) {
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
    fn check_types(&self, op: OpId, sink: &mut Sink<'_>) {
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
    fn check_no_memref(&self, op: OpId, sink: &mut Sink<'_>) {
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

    fn check_regions(&self, op: OpId, sink: &mut Sink<'_>) {
        self.check_no_memref(op, sink);
        let body = self.body;
        for &region in body.regions(op) {
            let Some(entry) = body.entry(region) else { continue };
            if body.arguments(entry).iter().any(|&value| body.ty(value).is_memref(self.cx)) {
                sink.error(body.loc(op), "automatic differentiation does not cover memrefs carried by a loop");
            }
        }
    }

    /// The kind of an operation.
    pub fn kind(&self, op: OpId) -> Kind {
        self.kinds[op].unwrap_or(Kind::Other)
    }

    /// A view of an operation.
    pub fn view(&self, op: OpId) -> View<'a> {
        View::new(self.cx, self.body, op)
    }

    /// The buffer that a memref is.
    pub fn buffer_of(&self, memref: ValueId) -> BufferId {
        self.roots[&memref]
    }

    /// The buffer that a load, store or accumulate touches.
    pub fn accessed(&self, op: OpId) -> BufferId {
        self.buffer_of(memref_operand(self.body, op))
    }

    /// A buffer.
    pub fn buffer(&self, id: BufferId) -> &Buffer {
        &self.buffers[id.index()]
    }

    /// All buffers by number.
    pub fn buffer_ids(&self) -> impl Iterator<Item = BufferId> + use<> {
        (0..self.buffers.len() as u32).map(BufferId)
    }

    /// The counted loop that an operation is.
    pub fn as_loop(&self, op: OpId) -> Option<Loop> {
        let view = self.view(op);
        view.def().hooks.loop_like.map(|hook| hook(view))
    }

    /// The loop that an operation is, in the form in which it is reversed: of a `loop.while` the
    /// end is known only behind it.
    pub fn as_reversible_loop(&self, op: OpId) -> Option<Loop> {
        match self.kind(op) {
            Kind::While => Some(whiles::as_loop(self.body, op)),
            _ => self.as_loop(op),
        }
    }

    /// The operations that may run their regions more than once around a place, outermost first.
    pub fn loops_around_op(&self, op: OpId) -> Vec<OpId> {
        let mut loops = Vec::new();
        let mut at = self.body.parent_op(op);
        while let Some(parent) = at {
            if self.kind(parent) != Kind::If {
                loops.push(parent);
            }
            at = self.body.parent_op(parent);
        }
        loops.reverse();
        loops
    }

    /// The loops around the definition of a value, outermost first; a loop is around its own
    /// induction variable and carried values.
    pub fn loops_around(&self, value: ValueId) -> Vec<OpId> {
        match self.body.value_def(value) {
            ValueDef::Result(op, _) => self.loops_around_op(op),
            ValueDef::Argument(block, _) => match self.body.block_parent(block) {
                None => Vec::new(),
                Some(parent) => {
                    let mut loops = self.loops_around_op(parent);
                    if self.kind(parent) != Kind::If {
                        loops.push(parent);
                    }
                    loops
                }
            },
            ValueDef::Forward => Vec::new(),
        }
    }

    /// Whether a value can carry a derivative: a float, or a vector of floats.
    pub fn is_float(&self, value: ValueId) -> bool {
        is_float_type(self.cx, self.body.ty(value))
    }

    /// The name of a value for reports and tapes: the name in the text, else one by its place.
    pub fn name_of(&self, value: ValueId) -> String {
        let own = self.body.value_name(value).map(|name| name.text(self.cx));
        own.unwrap_or_else(|| match self.body.value_def(value) {
            ValueDef::Argument(_, index) => format!("arg{index}"),
            ValueDef::Result(op, _) => self.body.def(op).name.rsplit('.').next().unwrap_or("value").to_owned(),
            ValueDef::Forward => "value".to_owned(),
        })
    }
}

/// Whether an operation is harmless wherever it runs: pure, or a division by a positive constant.
pub fn runs_anywhere(cx: &Context, body: &Body, op: OpId) -> bool {
    let is_division = || {
        let divisions = [arith::Divsi::DEF, arith::Remsi::DEF, arith::Divui::DEF, arith::Remui::DEF];
        let divisor = || ir::constant_of(cx, body, body.operand(op, 1)).and_then(|attr| attr.as_integer(cx));
        divisions.contains(&body.def(op)) && divisor().is_some_and(|divisor| divisor > 0)
    };
    body.def(op).has(Traits::PURE) || is_division()
}

/// Whether values of a type can carry a derivative.
pub fn is_float_type(cx: &Context, ty: Type) -> bool {
    !ty.is_memref(cx) && ty.element(cx).is_float(cx)
}

/// Numbers the operations of a body as they stand in the text.
fn spans(body: &Body) -> IdMap<OpId, [u32; 2]> {
    let (mut spans, mut open) = (IdMap::new([0; 2]), Vec::<OpId>::new());
    let mut place = 0;
    for op in body.walk(body.root()) {
        while let Some(done) = open.pop_if(|&mut around| body.parent_op(op) != Some(around)) {
            spans[done][1] = place;
        }
        spans[op] = [place, place + 1];
        open.push(op);
        place += 1;
    }
    open.into_iter().for_each(|op| spans[op][1] = place);
    spans
}

/// The memref that a load, store or accumulate touches.
pub fn memref_operand(body: &Body, op: OpId) -> ValueId {
    body.operand(op, memref_operand_index(body, op))
}

/// Which operand of a load, store or accumulate is the memref.
pub fn memref_operand_index(body: &Body, op: OpId) -> usize {
    // The stored or accumulated value comes first, as in the text.
    usize::from(kind_of(body, op) != Kind::Load)
}

/// The subscripts of a load, store or accumulate.
pub fn subscripts(body: &Body, op: OpId) -> Vec<ValueId> {
    body.operands(op).skip(if kind_of(body, op) == Kind::Load { 1 } else { 2 }).collect()
}

/// The terminator of the only block of the function.
fn single_exit(body: &Body, sink: &mut Sink<'_>) -> Result<OpId, Failed> {
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
fn conversion_note(dialect: &str) -> Option<String> {
    let pass = match dialect {
        "scf" => "convert-scf-to-loop",
        "stablehlo" | "chlo" => "convert-stablehlo-to-tensor",
        "llvm" | "cf" => return Some("differentiate before lowering to the llvm dialect".to_owned()),
        _ => return None,
    };
    Some(format!("run the pass `{pass}` before"))
}
