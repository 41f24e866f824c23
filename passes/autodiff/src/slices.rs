//! Slices: parts of a buffer that accesses keep apart.
//!
//! Two accesses of a buffer belong to the same slice if they may hit the same element in any two
//! iterations, or if a third one connects them. What is active is then asked of slices: a row of
//! scratch space may carry a derivative while another one does not. Only direct accesses are
//! compared; buffers that are seen through views or given to calls are one slice.

use affine::{Access, Linear, Meeting};
use ir::{IdMap, OpId};

use crate::program::{BufferId, Kind, Program, memref_operand};

/// The slices of all buffers.
#[derive(Default)]
pub struct Slices {
    /// The slice of each access, by number.
    of: IdMap<OpId, u32>,
    /// The number of the first slice of each buffer, and behind the last one.
    starts: Vec<u32>,
    /// For each buffer, the first one that it may be; that has the slices.
    first: Vec<usize>,
}

/// Accesses of one buffer that are compared; with more it is one slice.
const MAX_ACCESSES: usize = 24;
/// Pairs of accesses that are compared in one program.
const MAX_QUESTIONS: usize = 2_000;

impl Slices {
    /// Takes the buffers of a program apart.
    pub fn new(program: &Program<'_>) -> Slices {
        let mut slices = Slices { of: IdMap::default(), starts: vec![0], first: Vec::new() };
        let mut questions = MAX_QUESTIONS;
        for id in program.buffer_ids() {
            let aliases = program.aliases(id).into_iter().map(ir::DenseId::index);
            let first = aliases.min().unwrap_or_else(|| ir::DenseId::index(id));
            slices.first.push(first);
            if first != ir::DenseId::index(id) {
                for &access in &program.buffer(id).accesses {
                    slices.of[access] = slices.starts[first];
                }
                slices.starts.push(slices.starts[slices.starts.len() - 1]);
                continue;
            }
            let start = slices.starts[slices.starts.len() - 1];
            let groups = groups(program, id, &mut questions);
            for (&access, &group) in program.buffer(id).accesses.iter().zip(&groups) {
                slices.of[access] = start + group;
            }
            let count = groups.iter().max().map_or(1, |&last| last + 1);
            slices.starts.push(start + count);
        }
        slices
    }

    /// How many there are in all.
    pub fn count(&self) -> usize {
        self.starts[self.starts.len() - 1] as usize
    }

    /// The slice that an access touches, by number.
    pub fn of(&self, access: OpId) -> usize {
        self.of[access] as usize
    }

    /// The slices of a buffer.
    pub fn of_buffer(&self, buffer: BufferId) -> std::ops::Range<usize> {
        let at = self.first[ir::DenseId::index(buffer)];
        self.starts[at] as usize..self.starts[at + 1] as usize
    }
}

/// The group of each access of a buffer, numbered in program order.
fn groups(program: &Program<'_>, id: BufferId, questions: &mut usize) -> Vec<u32> {
    let (cx, body, buffer) = (program.cx, program.body, program.buffer(id));
    let accesses = &buffer.accesses;
    let is_direct = |&op: &OpId| {
        matches!(program.kind(op), Kind::Load | Kind::Store | Kind::Accumulate)
            && memref_operand(body, op) == buffer.root
    };
    let whole = vec![0; accesses.len()];
    if program.aliases(id).len() > 1 || !(2..=MAX_ACCESSES).contains(&accesses.len()) || !accesses.iter().all(is_direct)
    {
        return whole;
    }
    let Some(found) = accesses.iter().map(|&op| Access::of(body, op)).collect::<Option<Vec<Access>>>() else {
        return whole;
    };
    let form = |access: &Access| -> Vec<Linear> {
        access.subscripts.iter().map(|&subscript| Linear::of(cx, body, subscript)).collect()
    };
    let forms: Vec<Vec<Linear>> = found.iter().map(form).collect();
    let mut groups: Vec<u32> = (0..accesses.len() as u32).collect();
    for a in 0..accesses.len() {
        for b in a + 1..accesses.len() {
            if groups[a] == groups[b] {
                continue;
            }
            let is_same = forms[a] == forms[b] && forms[a].iter().all(|form| form.as_number().is_some());
            let may_meet = is_same || {
                let Some(rest) = questions.checked_sub(1) else { return whole };
                *questions = rest;
                !affine::meets(cx, body, &found[a], &found[b], Meeting::WithinLoops(0)).is_never()
            };
            if may_meet {
                let (from, to) = (groups[a].max(groups[b]), groups[a].min(groups[b]));
                groups.iter_mut().filter(|group| **group == from).for_each(|group| *group = to);
            }
        }
    }
    let mut numbers = Vec::new();
    groups
        .into_iter()
        .map(|group| match numbers.iter().position(|&known| known == group) {
            Some(at) => at as u32,
            None => {
                numbers.push(group);
                numbers.len() as u32 - 1
            }
        })
        .collect()
}
