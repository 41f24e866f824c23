//! What the user wants kept: the options `tape` and `never`, made into rules for values.

use hashbrown::HashSet;
use ir::{Failed, Sink, ValueId};

use crate::plan::demand::{Item, Row};
use crate::plan::names::Names;
use crate::plan::supply::Supply;
use crate::prepare::checkpoints;
use crate::program::{BufferId, Program};

/// What the tape is for.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum TapeMode {
    /// What the cost model says.
    #[default]
    Auto,
    /// Every needed value that cannot be reloaded.
    All,
    /// Only what cannot be recomputed.
    None,
    /// These values, and else only what cannot be recomputed.
    List(Vec<String>),
}

impl TapeMode {
    /// Reads the words of the option `tape`.
    pub fn of(words: &[String]) -> TapeMode {
        match words {
            [] => TapeMode::Auto,
            [word] if word == "auto" => TapeMode::Auto,
            [word] if word == "all" => TapeMode::All,
            [word] if word == "none" => TapeMode::None,
            _ => TapeMode::List(words.to_vec()),
        }
    }
}

/// The rules for single values.
#[derive(Clone, Default)]
pub struct Wishes {
    /// Values that are kept if anything asks for them.
    pub forced: HashSet<ValueId>,
    /// Values that are not kept if there is any other way.
    pub forbidden: HashSet<ValueId>,
    /// Whether all values that are not forced are forbidden.
    pub only_forced: bool,
    /// Buffers that are named as such: what is loaded from them is kept if anything asks for it, by
    /// itself, in copies of the buffer, or in the buffer where nothing overwrites it.
    pub copies: HashSet<BufferId>,
    /// What each byte on a tape is charged besides its traffic, in nanoseconds: the multiplier of a
    /// bound on memory. Zero as long as there is none.
    pub lambda: f64,
    /// What is loaded from these, unless it is named itself.
    copied: HashSet<ValueId>,
    /// Buffers of which no copies are kept if there is any other way.
    pub no_copies: HashSet<BufferId>,
}

impl Wishes {
    /// Looks the names up; unknown ones are reported.
    pub fn new(
        program: &Program<'_>,
        names: &Names,
        mode: &TapeMode,
        never: &[String],
        sink: &mut Sink<'_>,
    ) -> Result<Wishes, Failed> {
        let before = sink.error_count();
        let mut find = |option: &str, words: &[String]| {
            let mut found = HashSet::new();
            let modes: &[&str] = if option == "tape" { &["auto", "all", "none"] } else { &[] };
            for word in words {
                match names.find(program, word, modes) {
                    Ok(values) => found.extend(values),
                    Err(message) => {
                        let note = "besides names there are `auto`, `all` and `none`".to_owned();
                        sink.error(program.body.loc, format!("`{option}`: {message}"))
                            .maybe_note((!modes.is_empty()).then_some(note))
                            .note("`report=-` lists the values that the derivative reads");
                    }
                }
            }
            found
        };
        let mut wishes = Wishes { forbidden: find("never", never), ..Wishes::default() };
        wishes.no_copies = names.buffers(program, never).0;
        if let TapeMode::List(words) = mode {
            wishes.forced = find("tape", words);
            (wishes.copies, wishes.copied) = names.buffers(program, words);
            wishes.only_forced = true;
        }
        let body = program.body;
        for op in body.walk(body.root()) {
            match checkpoints::mode(program.cx, body, op) {
                Some("tape") => wishes.forced.extend(body.results(op)),
                Some(_) => wishes.forbidden.extend(body.results(op).filter(|value| !wishes.forced.contains(value))),
                None => {}
            }
        }
        let mut both: Vec<&str> = wishes.forced.intersection(&wishes.forbidden).map(|&value| names.of(value)).collect();
        both.sort_unstable();
        if let Some(name) = both.first() {
            sink.error(program.body.loc, format!("`{name}` is in both lists, `tape` and `never`"));
        }
        if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(wishes) }
    }

    /// Whether a value is kept by itself if anything asks for it. Of a buffer that is named, what could
    /// be had from a copy may be, and what is still in it is loaded from there.
    pub fn forces(&self, value: ValueId, row: &Row) -> bool {
        let is_copy = || self.copied.contains(&value) && matches!(row.supply, Supply::Snapshot(..));
        self.forced.contains(&value) && !is_copy() && !self.is_its_own_tape(value, row)
    }

    /// Whether a plan should go other ways than keeping a value: because it is named, or because
    /// it is not in the list and could be had again.
    pub fn avoids(&self, value: ValueId, row: &Row) -> bool {
        match row.supply {
            Supply::Keep(_) | Supply::Snapshot(..) => self.forbidden.contains(&value),
            _ => self.forbids(value) || self.is_its_own_tape(value, row),
        }
    }

    /// Whether a value is named by its buffer only, and the buffer still holds it when the reverse
    /// sweep asks, without being filled again: then the buffer is the tape that was asked for.
    fn is_its_own_tape(&self, value: ValueId, row: &Row) -> bool {
        let is_filled = || row.inputs.iter().any(|input| matches!(input, Item::Filled(_)));
        self.copied.contains(&value) && row.supply == Supply::Reload && !is_filled()
    }

    /// Whether a value should not be kept.
    pub fn forbids(&self, value: ValueId) -> bool {
        self.forbidden.contains(&value) || (self.only_forced && !self.forced.contains(&value))
    }
}
