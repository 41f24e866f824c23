//! Tapes of tensors: rows of a larger tensor, or one behind the other in a buffer.

use super::*;

impl TapeWriter<'_, '_> {
    /// Keeps a tensor behind those that were kept before it: see `flat`.
    pub(super) fn keep_flat(&mut self, forward: &mut Body, block: BlockId, value: ValueId) {
        let program = self.program;
        let path = self.path(block);
        let element = program.body.ty(value).element(program.cx);
        let used = self.make_counter(forward, &path, value);
        let is_even = program.extents.are_known_before(program, value, None);
        let count = if is_even { self.count_ahead(forward, block) } else { None };
        let Some(count) = count else {
            let cell = self.make_cell(forward, path[0], element);
            let mut b = self.behind(forward, block, value);
            let (start, end) = flat::take(&mut b, used, value);
            let buffer = grown(&mut b, cell, end);
            flat::write(&mut b, value, buffer, start);
            self.tapes.layouts.insert(value, Layout::Flat(used));
            return self.take_from_cell(forward, value, cell);
        };
        let sizes = self.sizes_before(forward, path[0], value);
        let mut b = builder_before(program.cx, forward, path[0]);
        let each = flat::element_count(&mut b, program.body.ty(value), &sizes);
        let all = mul(&mut b, count, each);
        let ty = b.cx.memref(&[DYNAMIC], element);
        let buffer = memref::alloc(&mut b, ty, &[all]);
        let mut b = self.behind(forward, block, value);
        let (start, _) = flat::take(&mut b, used, value);
        flat::write(&mut b, value, buffer, start);
        self.tapes.layouts.insert(value, Layout::Flat(used));
        self.add_tape(forward, value, buffer);
    }

    /// The sizes of a tensor that its type does not say, computed before `place`.
    pub(super) fn sizes_before(&self, forward: &mut Body, place: OpId, value: ValueId) -> Vec<ValueId> {
        let mut map = CloneMap::default();
        let sizes = self.program.extents.sizes(value).iter();
        sizes.map(|&size| hoist::emit_before(self.program, forward, place, size, &mut map)).collect()
    }

    /// Keeps a tensor: see `rows`.
    pub(super) fn keep_rows(&mut self, forward: &mut Body, block: BlockId, value: ValueId, loops: &[OpId]) {
        let cx = self.program.cx;
        let find = |is: fn(&Sequence) -> ValueId| self.sequences.iter().copied().find(|one| is(one) == value);
        let (first, second) = (find(|one| one.carried), find(|one| one.next));
        let path = self.path(block);
        let mut indices: Vec<ValueId> = loops.iter().map(|&op| self.iteration(forward, op)).collect();
        let open = if path.is_empty() { Vec::new() } else { self.sizes_before(forward, path[0], value) };
        let tape = match second {
            Some(sequence) => self.tapes.buffers[&sequence.carried],
            None => self.make_rows(forward, path[0], value, loops, (&open, first.is_some())),
        };
        self.tapes.buffers.insert(value, tape);
        if let Some(sequence) = first {
            // Iterations put the next values behind; here is only what the first one starts with.
            let mut b = builder_before(cx, forward, sequence.around);
            if let Some(last) = indices.last_mut() {
                *last = integer_constant(&mut b, 0, Type::INDEX);
            }
            let entry = rows::write(&mut b, tape, sequence.start, &indices, &open);
            self.tapes.layouts.insert(value, Layout::Rows(loops.to_vec()));
            self.tapes.threads.push(Thread { tape, written: tape, path, entry: Some((sequence.around, entry)) });
            return;
        }
        let mut b = self.behind(forward, block, value);
        if second.is_some()
            && let Some(last) = indices.last_mut()
        {
            let one = integer_constant(&mut b, 1, Type::INDEX);
            *last = add(&mut b, *last, one);
        }
        let written = rows::write(&mut b, tape, value, &indices, &open);
        if second.is_some() {
            self.tapes.layouts.insert(value, Layout::NextRows(loops.to_vec()));
            if let Some(thread) = self.tapes.threads.iter_mut().find(|thread| thread.tape == tape) {
                thread.written = written;
            }
            return;
        }
        self.tapes.layouts.insert(value, Layout::Rows(loops.to_vec()));
        self.tapes.threads.push(Thread { tape, written, path, entry: None });
    }

    /// An empty tape for a tensor, made before an operation of the outermost block; with one more
    /// row than there are iterations of the innermost loop where it is for a sequence.
    pub(super) fn make_rows(
        &mut self,
        forward: &mut Body,
        place: OpId,
        value: ValueId,
        loops: &[OpId],
        (open, is_longer): (&[ValueId], bool),
    ) -> ValueId {
        let cx = self.program.cx;
        let mut sizes: Vec<ValueId> = loops.iter().map(|&op| self.trips_before(forward, place, op)).collect();
        let ty = forward.ty(value);
        let mut b = builder_before(cx, forward, place);
        if let Some(last) = sizes.last_mut().filter(|_| is_longer) {
            let one = integer_constant(&mut b, 1, Type::INDEX);
            *last = add(&mut b, *last, one);
        }
        let trips: Vec<i64> = sizes.iter().map(|&size| constant_integer(&b, size).unwrap_or(DYNAMIC)).collect();
        let dynamic = sizes.into_iter().zip(&trips).filter(|&(_, &dim)| dim == DYNAMIC).map(|(size, _)| size);
        let dynamic: Vec<ValueId> = dynamic.chain(open.iter().copied()).collect();
        let tape = rows::empty(&mut b, &trips, &dynamic, ty);
        forward.name_value(cx, tape, &format!("{}_tape", self.plan.name(value)));
        self.tapes.all.push((tape, Subject::Value(value)));
        tape
    }
}
