//! The names that values and blocks get in text, chosen for a whole body in one pass.
//!
//! A value keeps the name it had in the text it came from wherever a reader of the new text
//! would not take it for another one. A name is seen from its definition to the end of its
//! region, in nested regions too, so regions side by side may use the same one. A use that
//! comes before its definition (in a region of several blocks) fixes the name at the use.
//!
//! All other names are made up: `%arg0` for block arguments, what `Hooks::suggest_name` says
//! for single results, `%0` for the rest, `%x_0` for a second `%x`. Names made up never equal
//! one that somebody gave, anywhere in the body, so that printing a text, reading it and
//! printing it again gives the same text.

mod visible;

use hashbrown::{HashMap, HashSet};

use crate::body::{Body, ValueDef};
use crate::context::{Context, Name};
use crate::def::{Traits, View};
use crate::ids::{BlockId, DenseId, OpId, RegionId, ValueId};
use crate::value_name::ValueName;
use crate::verify::MAX_NESTING;

pub(crate) use visible::Visible;

/// The name a value had in the text it came from: its own, or that of the pack of results
/// (`%a:2`) to which it belongs.
pub fn textual_name(body: &Body, value: ValueId) -> Option<ValueName> {
    match body.value_def(value) {
        ValueDef::Result(op, index) => {
            (0..=index as usize).rev().find_map(|index| body.value_name(body.result(op, index)))
        }
        _ => body.value_name(value),
    }
}

/// Whether a name may stand after `%` or `^` as it is: digits alone, or letters and digits.
fn can_be_written(cx: &Context, name: ValueName) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_alphabetic() || b"$._-".contains(&byte);
    if name.is_short() {
        return !name.short_starts_with_digit();
    }
    let (word, number) = name.parts();
    match word.str(cx).as_bytes() {
        [] => number.is_some(),
        [first, rest @ ..] if is_letter(*first) => rest.iter().all(|&byte| is_letter(byte) || byte.is_ascii_digit()),
        digits => number.is_some() && digits.iter().all(u8::is_ascii_digit),
    }
}

/// The name chosen for a value or block.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub(crate) enum Chosen {
    /// None: the value stands in no region of the body.
    #[default]
    Nothing,
    /// `%sum`, `%3`.
    Name(ValueName),
    /// A result of a pack, by its place in it, `%a#1`; the name is that of the first one.
    Member(u32),
}

/// The names of all values and blocks of a body.
#[derive(Default)]
pub(crate) struct Names {
    values: Vec<Chosen>,
    blocks: Vec<Chosen>,
    /// By block: whether a terminator goes there.
    targets: Vec<bool>,
}

impl Names {
    /// Chooses the names. With `suggest`, operations are asked to suggest some.
    pub(crate) fn choose(cx: &Context, body: &Body, suggest: bool, visible: &mut Visible) -> Names {
        let names = Names {
            values: vec![Chosen::Nothing; body.values.len()],
            blocks: vec![Chosen::Nothing; body.blocks.len()],
            targets: vec![false; body.blocks.len()],
        };
        let mut chooser = Chooser {
            cx,
            body,
            suggest,
            visible,
            names,
            regions: Vec::new(),
            taken: taken_numbers(body),
            given: None,
            counted: None,
            next_number: 0,
            next_argument: 0,
            latest: None,
            next_suffix: HashMap::new(),
        };
        for &root in body.roots() {
            chooser.region(root, body.def.has(Traits::GRAPH_REGION), None);
        }
        chooser.names
    }

    /// The name of a value.
    pub(crate) fn value(&self, value: ValueId) -> Chosen {
        self.values.get(value.index()).copied().unwrap_or_default()
    }

    /// The name with which a value is used, and its place in a pack of results if it is in one.
    pub(crate) fn place(&self, value: ValueId) -> (Chosen, Option<u32>) {
        let chosen = self.value(value);
        if let Chosen::Member(member) = chosen {
            return (self.values[value.index() - member as usize], Some(member));
        }
        // Results of one operation stand together, so the next value tells whether this is a pack.
        let is_pack = self.values.get(value.index() + 1) == Some(&Chosen::Member(1));
        (chosen, is_pack.then_some(0))
    }

    /// The name of a block.
    pub(crate) fn block(&self, block: BlockId) -> Chosen {
        self.blocks.get(block.index()).copied().unwrap_or_default()
    }

    /// Whether a terminator goes to a block.
    pub(crate) fn is_target(&self, block: BlockId) -> bool {
        self.targets.get(block.index()).copied().unwrap_or_default()
    }
}

/// By number: whether some value of the body was given it as a name. Numbers beyond the count
/// of values are never reached by counting.
fn taken_numbers(body: &Body) -> Vec<bool> {
    let mut taken = vec![false; body.values.len()];
    for (_, data) in body.values.iter() {
        if let Some(number) = data.name.and_then(ValueName::as_number)
            && let Some(slot) = taken.get_mut(number as usize)
        {
            *slot = true;
        }
    }
    taken
}

struct Chooser<'n> {
    cx: &'n Context,
    body: &'n Body,
    suggest: bool,
    visible: &'n mut Visible,
    names: Names,
    /// The open regions, outermost first: one per scope of `visible`.
    regions: Vec<RegionId>,
    taken: Vec<bool>,
    /// All names but numbers that somebody gave in this body, collected when first needed.
    given: Option<HashSet<ValueName>>,
    /// Those of them that look as if made by counting.
    counted: Option<HashSet<ValueName>>,
    next_number: u32,
    next_argument: u32,
    /// A word that can be written before any number.
    latest: Option<Name>,
    /// By name: the word of those that it gets with a suffix, and the next suffix.
    next_suffix: HashMap<ValueName, (Name, u32)>,
}

impl Chooser<'_> {
    /// Names what is in a region. `forward` says that uses may come before definitions; `like` is
    /// the region beside it whose arguments have the same names.
    fn region(&mut self, region: RegionId, forward: bool, like: Option<RegionId>) {
        let body = self.body;
        // What nests deeper is not printed.
        let Some(entry) = body.entry(region).filter(|_| self.regions.len() <= MAX_NESTING as usize) else { return };
        let forward = forward || body.next_block(entry).is_some();
        self.visible.open();
        self.regions.push(region);
        self.blocks(region);
        if let Some(shown) = like.and_then(|like| body.entry(like)) {
            self.share(body.arguments(shown), body.arguments(entry));
        }
        for block in body.blocks(region) {
            for &argument in body.arguments(block) {
                self.argument(argument, self.regions.len() - 1);
            }
            for op in body.ops(block) {
                self.op(op, forward);
            }
        }
        self.regions.pop();
        self.visible.close();
    }

    fn op(&mut self, op: OpId, forward: bool) {
        let body = self.body;
        if forward {
            for value in body.operands(op) {
                self.fix(value);
            }
        }
        if body.result_count(op) > 0 {
            self.results(op, self.regions.len() - 1);
        }
        if body.extra(op).is_none() {
            return;
        }
        for &block in body.successors(op) {
            if let Some(target) = self.names.targets.get_mut(block.index()) {
                *target = true;
            }
        }
        let first = body.regions(op).first().filter(|_| body.def(op).has(Traits::SHARED_ARGUMENTS));
        for &region in body.regions(op) {
            let like = first.copied().filter(|&first| first != region);
            self.region(region, forward || body.def(op).has(Traits::GRAPH_REGION), like);
        }
    }

    /// Gives arguments the names of others, which are seen no more.
    fn share(&mut self, shown: &[ValueId], arguments: &[ValueId]) {
        for (shown, argument) in shown.iter().zip(arguments) {
            let chosen = self.names.value(*shown);
            if let Chosen::Name(name) = chosen {
                self.visible.claim(name, self.regions.len() - 1);
            }
            self.names.values[argument.index()] = chosen;
        }
    }

    /// Names a value that is used before its definition was come to.
    fn fix(&mut self, value: ValueId) {
        if self.names.value(value) != Chosen::Nothing {
            return;
        }
        let region = self.body.defining_block(value).and_then(|block| self.body.region_of(block));
        let scope = self.regions.iter().rposition(|&open| Some(open) == region);
        match (scope, self.body.value_def(value)) {
            (Some(scope), ValueDef::Result(op, _)) => self.results(op, scope),
            (Some(scope), ValueDef::Argument(..)) => self.argument(value, scope),
            _ => {}
        }
    }

    fn results(&mut self, op: OpId, scope: usize) {
        let body = self.body;
        let first = body.result(op, 0).index();
        if self.names.values[first] != Chosen::Nothing {
            return;
        }
        let count = body.result_count(op);
        let mut member = 0;
        for (index, value) in body.results(op).enumerate() {
            let own = body.value_name(value);
            let chosen = match own {
                Some(name) => self.own(name, scope),
                None if index > 0 => Chosen::Member(member + 1),
                None if self.suggest && count == 1 => self.suggested(op, scope),
                None => self.number(),
            };
            member = if let Chosen::Member(member) = chosen { member } else { 0 };
            self.names.values[first + index] = chosen;
        }
    }

    fn argument(&mut self, value: ValueId, scope: usize) {
        if self.names.values[value.index()] == Chosen::Nothing {
            let chosen = match self.body.value_name(value) {
                Some(name) => self.own(name, scope),
                None => self.counted(),
            };
            self.names.values[value.index()] = chosen;
        }
    }

    /// [`can_be_written`], which looks at the words of names in a row only once.
    fn can_be_written(&mut self, name: ValueName) -> bool {
        match name.parts() {
            (word, Some(_)) if self.latest == Some(word) => true,
            (word, number) => {
                let can = can_be_written(self.cx, name);
                self.latest = number.filter(|_| can).map(|_| word).or(self.latest);
                can
            }
        }
    }

    /// A name that the value brings with it.
    fn own(&mut self, name: ValueName, scope: usize) -> Chosen {
        match name.as_number() {
            _ if !self.can_be_written(name) => self.suggestion(&name.text(self.cx), scope),
            _ if self.visible.claim(name, scope) => Chosen::Name(name),
            Some(_) => self.number(),
            None => self.suffixed(name),
        }
    }

    fn suggested(&mut self, op: OpId, scope: usize) -> Chosen {
        let hook = self.body.def(op).hooks.suggest_name;
        match hook.and_then(|hook| hook(View::new(self.cx, self.body, op))) {
            Some(text) => self.suggestion(&text, scope),
            None => self.number(),
        }
    }

    /// A name that somebody would like but did not write. Those that could also be made by
    /// counting always get a suffix, so that no two ways lead to one name.
    fn suggestion(&mut self, text: &str, scope: usize) -> Chosen {
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || "$._-".contains(c);
        let (cx, body) = (self.cx, self.body);
        let mut text = text.replace(|c: char| !is_allowed(c), "_");
        let mut name = ValueName::new(cx, &text);
        if name.as_number().is_some() || !can_be_written(cx, name) {
            text.insert(0, '_');
            name = ValueName::new(cx, &text);
        }
        let given = self.given.get_or_insert_with(|| given_words(body).collect());
        if !is_counted(cx, name) && !given.contains(&name) && self.visible.claim(name, scope) {
            return Chosen::Name(name);
        }
        self.suffixed(name)
    }

    /// The next number that is nobody's name.
    fn number(&mut self) -> Chosen {
        while self.taken.get(self.next_number as usize) == Some(&true) {
            self.next_number += 1;
        }
        self.next_number += 1;
        Chosen::Name(ValueName::of(Name::EMPTY, Some(self.next_number - 1)))
    }

    /// The next `argN` that is nobody's name.
    fn counted(&mut self) -> Chosen {
        let name = loop {
            self.next_argument += 1;
            let name = ValueName::of(Name::ARG, Some(self.next_argument - 1));
            if !self.is_given(name) {
                break name;
            }
        };
        Chosen::Name(name)
    }

    /// The next `name_N` that is nobody's name.
    fn suffixed(&mut self, name: ValueName) -> Chosen {
        let cx = self.cx;
        let start = || (cx.name(&format!("{}_", name.text(cx))), 0);
        let (word, mut suffix) = self.next_suffix.get(&name).copied().unwrap_or_else(start);
        while self.is_given(ValueName::of(word, Some(suffix))) {
            suffix += 1;
        }
        self.next_suffix.insert(name, (word, suffix + 1));
        Chosen::Name(ValueName::of(word, Some(suffix)))
    }

    /// Whether somebody gave a name that we would make by counting.
    fn is_given(&mut self, name: ValueName) -> bool {
        let (cx, body) = (self.cx, self.body);
        let names = || given_words(body).filter(|&name| is_counted(cx, name)).collect();
        self.counted.get_or_insert_with(names).contains(&name)
    }

    /// Names the blocks of a region; they are seen in this region only.
    fn blocks(&mut self, region: RegionId) {
        let body = self.body;
        let entry = body.entry(region).filter(|&entry| body.next_block(entry).is_none());
        if let Some(entry) = entry.filter(|&entry| body.block_name(entry).is_none()) {
            self.names.blocks[entry.index()] = Chosen::Name(ValueName::of(Name::BB, Some(0)));
            return;
        }
        let mut given: HashSet<ValueName> = HashSet::new();
        let mut taken: HashSet<u32> = HashSet::new();
        for block in body.blocks(region) {
            let Some(name) = body.block_name(block) else { continue };
            if !given.insert(name) {
                continue;
            }
            self.names.blocks[block.index()] = Chosen::Name(name);
            if let (Name::BB, Some(number)) = name.parts() {
                taken.insert(number);
            }
        }
        let mut next = 0;
        for (position, block) in (0..).zip(body.blocks(region)) {
            if self.names.block(block) == Chosen::Nothing {
                next = position.max(next);
                while taken.contains(&next) {
                    next += 1;
                }
                self.names.blocks[block.index()] = Chosen::Name(ValueName::of(Name::BB, Some(next)));
                next += 1;
            }
        }
    }
}

/// All names but numbers that somebody gave in a body.
fn given_words(body: &Body) -> impl Iterator<Item = ValueName> + '_ {
    body.values.iter().filter_map(|(_, data)| data.name).filter(|name| name.as_number().is_none())
}

/// Whether a name has the form `arg0` or `x_0`.
fn is_counted(cx: &Context, name: ValueName) -> bool {
    let (word, number) = name.parts();
    number.is_some() && (word == Name::ARG || word.str(cx).ends_with('_'))
}
