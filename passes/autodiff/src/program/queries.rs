//! What later steps ask of a program: who touches a buffer, what is around an operation, what things
//! are called.

use super::*;

impl<'a> Program<'a> {
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

    /// Whether a value is a memref whose buffer is known.
    pub fn is_known_memref(&self, value: ValueId) -> bool {
        self.roots.contains_key(&value)
    }

    /// Whether a value is a memref of floats.
    pub fn is_float_memref(&self, value: ValueId) -> bool {
        let ty = self.body.ty(value);
        self.roots.contains_key(&value) && ty.element(self.cx).element(self.cx).is_float(self.cx)
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
