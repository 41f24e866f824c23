//! Remarks on a plan: what is kept, and what of the lists could not be done.

use ir::{OpId, Sink, ValueId};

use crate::plan::demand::Item;
use crate::plan::{Decision, Plan, PlanOptions, TapeMode, place_of};
use crate::program::Program;

impl Plan {
    /// Tells the decisions as remarks.
    pub fn report(&self, program: &Program<'_>, sink: &mut Sink<'_>) {
        for snapshot in self.copied.iter().map(|&id| self.snapshot(id)) {
            let times = times(snapshot.tape.loops.as_ref().map_or(0, Vec::len));
            let name = self.name(program.buffer(snapshot.buffer).root);
            sink.remark(program.body.loc(snapshot.before), format!("tape: `{name}` is copied {times}, before this"));
        }
        for &value in &self.taped {
            let count = self.dimensions(value).map_or_else(|| program.loops_around(value).len(), <[OpId]>::len);
            let message = format!("tape: `{}` is kept {}", self.name(value), times(count));
            sink.remark(place_of(program, value), message).maybe_note(self.reason(program, value));
        }
    }

    /// Why a value could not be had without a tape, if it could not.
    fn reason(&self, program: &Program<'_>, value: ValueId) -> Option<String> {
        self.demand.row(Item::Value(value))?.supply.reason().map(|reason| reason.text(program))
    }

    /// Tells what of the lists could not be done.
    pub fn tell_unfulfilled(&self, program: &Program<'_>, options: &PlanOptions<'_>, sink: &mut Sink<'_>) {
        for snapshot in self.copied.iter().map(|&id| self.snapshot(id)) {
            let (wishes, buffer) = (&self.wishes, snapshot.buffer);
            let list = match () {
                () if wishes.no_copies.contains(&buffer) => "`never` names it",
                () if wishes.only_forced && !wishes.copies.contains(&buffer) => "`tape` does not name it",
                () => continue,
            };
            let message = format!("`{}` is copied to the tape although {list}", self.name(program.buffer(buffer).root));
            sink.warning(program.body.loc(snapshot.before), message);
        }
        for &value in &self.taped {
            if self.wishes.forbids(value) {
                let list =
                    if self.wishes.forbidden.contains(&value) { "`never` names it" } else { "`tape` does not name it" };
                let message = format!("`{}` is kept on the tape although {list}", self.name(value));
                sink.warning(place_of(program, value), message).maybe_note(self.reason(program, value));
            }
        }
        let is_list = matches!(options.tape, TapeMode::List(_));
        let is_idle = |value: ValueId| match self.decision(value) {
            Decision::Tape | Decision::Snapshot(_) => false,
            // It is loaded from the buffer that the list names.
            Decision::Reload => self.demand.row(Item::Value(value)).is_none_or(|row| self.wishes.forces(value, row)),
            _ => true,
        };
        let named = self.wishes.forced.iter().copied();
        let mut idle: Vec<ValueId> = named.filter(|&value| is_list && is_idle(value)).collect();
        idle.sort();
        for value in idle {
            let message = format!("`{}` is not kept, because the derivative does not need to", self.name(value));
            sink.warning(place_of(program, value), message);
        }
    }
}

fn times(loops: usize) -> String {
    match loops {
        0 => "once".to_owned(),
        1 => "per iteration of 1 loop".to_owned(),
        n => format!("per iteration of {n} loops"),
    }
}
