//! Names of values: stable, printable, one for each value, so that lists and reports can use them.
//!
//! The attribute `ft.name` of the operation, else the name in the text; repeats are numbered in
//! program order (`t`, `t_1`). They depend on the program alone, not on what is planned.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashMap, HashSet, HashTable};
use ir::{IdMap, OpId, ValueId, diagnostics::did_you_mean};

use crate::plan::blocks_in_order;
use crate::plan::snapshots::{SnapshotId, Snapshots};
use crate::program::{BufferId, Kind, Program, memref_operand};

/// The names of all values of a program. Large programs have many, so each text is there once.
#[derive(Default)]
pub struct Names {
    /// The values in program order, each with its name.
    list: Vec<(ValueId, String)>,
    /// For each value its place in the list, plus one.
    places: IdMap<ValueId, u32>,
    /// The places in the list by name.
    by_name: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl Names {
    /// Names all values.
    pub fn new(program: &Program<'_>) -> Names {
        let body = program.body;
        let mut names = Names::default();
        // The next number of names that were met before.
        let mut counts: HashMap<String, usize> = HashMap::new();
        for block in blocks_in_order(program) {
            let results = body.ops(block).flat_map(|op| body.results(op));
            let values: Vec<ValueId> = body.arguments(block).iter().copied().chain(results).collect();
            for value in values {
                let base = base_name(program, value);
                if names.value(&base).is_none() {
                    names.insert(value, base);
                    continue;
                }
                let count = counts.entry_ref(base.as_str()).or_insert(1);
                while names.value(&format!("{base}_{count}")).is_some() {
                    *count += 1;
                }
                let name = format!("{base}_{count}");
                *count += 1;
                names.insert(value, name);
            }
        }
        names
    }

    fn insert(&mut self, value: ValueId, name: String) {
        let Names { list, places, by_name, hasher } = self;
        let place = list.len() as u32;
        by_name.insert_unique(hasher.hash_one(&name), place, |&at| hasher.hash_one(&list[at as usize].1));
        list.push((value, name));
        places[value] = place + 1;
    }

    /// The value of a name.
    fn value(&self, name: &str) -> Option<ValueId> {
        let entry = |place: &u32| &self.list[*place as usize];
        let found = self.by_name.find(self.hasher.hash_one(name), |place| entry(place).1 == name);
        found.map(|place| entry(place).0)
    }

    /// The name of a value.
    pub fn of(&self, value: ValueId) -> &str {
        let place = self.places[value].checked_sub(1);
        place.map_or("?", |place| &self.list[place as usize].1)
    }

    /// The values that a word of a list means: a value, or all that is loaded from a buffer. `others`
    /// could have stood in its place.
    pub fn find(&self, program: &Program<'_>, word: &str, others: &[&str]) -> Result<HashSet<ValueId>, String> {
        let word = word.trim_start_matches('%');
        let Some(value) = self.value(word) else {
            let known = self.list.iter().map(|(_, name)| name.as_str()).chain(others.iter().copied());
            let near = did_you_mean(word, known);
            return Err(format!("no value is called `{word}`{near}"));
        };
        let body = program.body;
        if !body.ty(value).is_memref(program.cx) {
            return Ok(HashSet::from([value]));
        }
        let loads = body.walk(body.root()).filter(|&op| program.kind(op) == Kind::Load);
        Ok(loads.filter(|&op| memref_operand(body, op) == value).map(|op| body.result(op, 0)).collect())
    }

    /// The names of copies of buffers: those of the buffers, numbered in program order.
    /// Those in `kept` are on the tape themselves.
    pub fn of_copies(
        &self,
        program: &Program<'_>,
        snapshots: &Snapshots,
        kept: &[BufferId],
    ) -> HashMap<SnapshotId, String> {
        let mut ids: HashMap<OpId, Vec<SnapshotId>> = HashMap::new();
        snapshots.ids().for_each(|id| ids.entry(snapshots[id].before).or_default().push(id));
        let kept = kept.iter().map(|&id| self.of(program.buffer(id).root).to_owned());
        let (mut names, mut taken) = (HashMap::new(), kept.collect::<HashSet<_>>());
        for id in program.body.walk(program.body.root()).filter_map(|op| ids.remove(&op)).flatten() {
            let root = self.of(program.buffer(snapshots[id].buffer).root);
            let numbered = (1..).map(|number| format!("{root}_{number}")).filter(|name| self.value(name).is_none());
            let name = std::iter::once(root.to_owned()).chain(numbered).find(|name| taken.insert(name.clone()));
            names.extend(name.map(|name| (id, name)));
        }
        names
    }

    /// The buffers among the words of a list, and what is loaded from them, as far as it is not
    /// among the words itself.
    pub fn buffers(&self, program: &Program<'_>, words: &[String]) -> (HashSet<BufferId>, HashSet<ValueId>) {
        let body = program.body;
        let values = words.iter().filter_map(|word| self.value(word.trim_start_matches('%')));
        let (memrefs, named): (HashSet<ValueId>, HashSet<ValueId>) =
            values.partition(|&value| program.is_known_memref(value));
        let buffers: HashSet<BufferId> = memrefs.into_iter().map(|memref| program.buffer_of(memref)).collect();
        let loads = buffers.iter().flat_map(|&id| &program.buffer(id).accesses);
        let loads = loads.filter(|&&op| program.kind(op) == Kind::Load).map(|&op| body.result(op, 0));
        let loaded = loads.filter(|value| !named.contains(value)).collect();
        (buffers, loaded)
    }
}

fn base_name(program: &Program<'_>, value: ValueId) -> String {
    let (cx, body) = (program.cx, program.body);
    let named = body.defining_op(value).and_then(|op| body.attr_of(cx, op, "ft.name"));
    named.and_then(|attr| attr.as_str(cx)).map_or_else(|| program.name_of(value), str::to_owned)
}
