//! The program as differentiation sees it: its loops, its buffers and who touches them.
//!
//! Everything later relies on what is checked here: one block per region, buffers with known
//! roots, and no operation that could change memory in a way we do not know. What does not fit
//! is a diagnostic at the operation.

mod checks;
mod queries;

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
        let exit = checks::single_exit(body, sink)?;
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
