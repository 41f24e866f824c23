//! A selection with the number of users of each class, so that what a change costs or saves is
//! known exactly: what only the old choice used goes, what the new one needs comes.

use crate::classes::{ClassId, Classes, Selection};
use crate::sequence::Sequence;

/// A selection whose cost is kept up to date.
pub(crate) struct Chosen<'a> {
    classes: &'a Classes,
    selection: Selection,
    /// How many choices and roots use a class.
    users: Vec<u32>,
    /// How many of them do not read it in place.
    hard: Vec<u32>,
    /// How many of them what computes it can compute on its way out, and their numbers, exclusive-ored:
    /// of one, its number.
    ending: Vec<u32>,
    enders: Vec<ClassId>,
    total: f64,
    /// Operands before users.
    sequence: Sequence,
    /// The users that were counted since the last change was decided.
    counted: Vec<(Use, User)>,
    /// When a class was last met by a search, as a number of that search.
    met: Vec<u32>,
    searches: u32,
    /// What is behind a class and may need it.
    behind: Vec<ClassId>,
    /// Classes that are still to be counted.
    left: Vec<Use>,
}

/// How many classes one attempt may touch; without a bound, improvement were quadratic.
const REACH: usize = 100;

/// How many elementwise operations one after the other are a part of a contraction, at most.
const PARTS: usize = 8;

/// How many classes are looked at to see that a choice that is cheaper does not need itself.
const FAR: usize = 4000;

/// How often all classes are looked at: of large programs the later rounds find next to nothing.
fn rounds(classes: usize) -> usize {
    if classes > 4000 { 1 } else { 4 }
}

impl<'a> Chosen<'a> {
    /// Uses what the roots need; none if something has no choice, or needs itself.
    pub fn new(classes: &'a Classes, selection: Selection) -> Option<Chosen<'a>> {
        let count = classes.len();
        let mut chosen = Chosen {
            sequence: Sequence::new(classes, &selection)?,
            classes,
            selection,
            users: vec![0; count],
            hard: vec![0; count],
            ending: vec![0; count],
            enders: vec![0; count],
            total: 0.0,
            counted: Vec::new(),
            met: vec![0; count],
            searches: 0,
            behind: Vec::new(),
            left: Vec::new(),
        };
        for &root in &classes.roots {
            chosen.left.push(Use { class: root, way: Way::Stored });
            chosen.count(User::Comes, &mut usize::MAX.clone());
        }
        chosen.counted.clear();
        Some(chosen)
    }

    /// What all that is used costs.
    pub fn total(&self) -> f64 {
        self.total
    }

    /// The choices of the classes that are used.
    pub fn selection(&self) -> Selection {
        let used = |class: usize| self.selection[class].filter(|_| self.users[class] > 0);
        (0..self.classes.len()).map(used).collect()
    }

    /// The same with several other choices at once; none if something then needs itself.
    pub fn with(&self, choices: &[(ClassId, u32)]) -> Option<Chosen<'a>> {
        let mut selection = self.selection.clone();
        choices.iter().for_each(|&(class, number)| selection[class as usize] = Some(number));
        Chosen::new(self.classes, selection)
    }

    /// Takes other choices of the classes that have several where that makes the whole cheaper.
    pub fn improve(&mut self, open: &[ClassId]) {
        for _ in 0..rounds(self.classes.len()) {
            let mut changed = false;
            for &class in open {
                for number in 0..self.classes.choices(class).len() as u32 {
                    if self.users[class as usize] > 0 && self.selection[class as usize] != Some(number) {
                        changed |= self.try_choice(class, number);
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// Takes another choice of a class that is used, if that is cheaper.
    fn try_choice(&mut self, class: ClassId, number: u32) -> bool {
        let Some(old) = self.selection[class as usize] else { return false };
        let before = self.total;
        self.stop_own(class);
        self.selection[class as usize] = Some(number);
        self.start_own(class);
        // The new operands come first, so that those which both use stay.
        let mut reach = REACH;
        let is_done = self.count_operands(class, number, User::Comes, &mut reach)
            && self.count_operands(class, old, User::Goes, &mut reach);
        // Few are cheaper, so cycles are looked for last.
        let is_cheaper = is_done && self.total < before - 1e-9 * before.abs().max(1e-3);
        if is_cheaper && self.can_choose(class, number) {
            self.counted.clear();
            return true;
        }
        while let Some((used, user)) = self.counted.pop() {
            self.add(used, user.opposite());
        }
        self.selection[class as usize] = Some(old);
        self.total = before;
        false
    }

    /// Takes a choice if its operands do without the class, as they are chosen now. Only what stands
    /// behind the class in the sequence may need it; what the operands need of that is moved.
    fn can_choose(&mut self, class: ClassId, number: u32) -> bool {
        self.searches += 1;
        self.behind.clear();
        if !self.meet_behind(class, number, class) {
            return false;
        }
        let mut at = 0;
        while let Some(&next) = self.behind.get(at) {
            let Some(choice) = self.selection[next as usize].filter(|_| at < FAR && self.sequence.has(next)) else {
                return false;
            };
            if !self.meet_behind(next, choice, class) {
                return false;
            }
            at += 1;
        }
        self.sequence.move_before(&mut self.behind, class);
        true
    }

    /// Meets the operands of a choice that stand behind a class; whether none of them is that class.
    fn meet_behind(&mut self, user: ClassId, number: u32, class: ClassId) -> bool {
        for &operand in self.classes.operands(user, number) {
            if operand == class {
                return false;
            }
            if self.sequence.is_behind(operand, class)
                && std::mem::replace(&mut self.met[operand as usize], self.searches) != self.searches
            {
                self.behind.push(operand);
            }
        }
        true
    }

    fn own(&self, class: ClassId) -> f64 {
        let at = class as usize;
        let Some(choice) = self.selection[at] else { return 0.0 };
        let price = self.classes.choice(class, choice).price;
        let is_stored = (self.users[at] > 1 && !price.is_lazy) || self.hard[at] > 0;
        if self.users[at] == 0 { 0.0 } else { price.work + if is_stored { price.store } else { 0.0 } }
    }

    /// What a contraction saves whose only user, or the only one of that and so on, is stored as a
    /// part of it.
    fn saved(&self, class: ClassId) -> f64 {
        let Some(choice) = self.selection[class as usize] else { return 0.0 };
        let ended = self.classes.choice(class, choice).price.ended;
        if ended == 0.0 {
            return 0.0;
        }
        let mut part = class as usize;
        for _ in 0..PARTS {
            if self.users[part] != 1 || self.ending[part] != 1 {
                return 0.0;
            }
            part = self.enders[part] as usize;
            if self.users[part] > 1 || self.hard[part] > 0 {
                return ended;
            }
        }
        0.0
    }

    /// The contraction that a class may be a part of.
    fn ended_by(&self, class: ClassId) -> Option<ClassId> {
        let mut part = class;
        for _ in 0..PARTS {
            let choice = self.selection[part as usize]?;
            let at = self.classes.choice(part, choice).price.ends?;
            part = self.classes.operands(part, choice)[usize::from(at)];
            let choice = self.selection[part as usize]?;
            if self.classes.choice(part, choice).price.ended > 0.0 {
                return Some(part);
            }
        }
        None
    }

    fn start_own(&mut self, class: ClassId) {
        self.total += self.own(class) - self.saved(class);
    }

    fn stop_own(&mut self, class: ClassId) {
        self.total -= self.own(class) - self.saved(class);
    }

    /// The operands of a choice are next, each with how it is read.
    fn push_operands(&mut self, class: ClassId, number: u32) {
        let price = &self.classes.choice(class, number).price;
        let way = |at: usize| match price.fuses {
            _ if price.ends == Some(at as u8) => Way::Ending(class),
            true => Way::InPlace,
            false => Way::Stored,
        };
        let operands = self.classes.operands(class, number).iter().enumerate();
        self.left.extend(operands.map(|(at, &operand)| Use { class: operand, way: way(at) }));
    }

    fn count_operands(&mut self, class: ClassId, number: u32, user: User, reach: &mut usize) -> bool {
        self.left.clear();
        self.push_operands(class, number);
        self.count(user, reach)
    }

    /// Counts a user of the classes that are left, and of all that is then needed too, or not any
    /// more; whether no more than `reach` classes had to be touched. What was counted is noted in any
    /// case.
    fn count(&mut self, user: User, reach: &mut usize) -> bool {
        while let Some(used) = self.left.pop() {
            if *reach == 0 {
                return false;
            }
            *reach -= 1;
            let class = used.class;
            // Whether a class is stored decides whether what it may be a part of saves something.
            let ended = self.ended_by(class);
            self.total += ended.map_or(0.0, |ended| self.saved(ended));
            self.stop_own(class);
            self.add(used, user);
            self.start_own(class);
            self.total -= ended.map_or(0.0, |ended| self.saved(ended));
            self.counted.push((used, user));
            let turning = if user == User::Comes { 1 } else { 0 };
            if self.users[class as usize] == turning
                && let Some(number) = self.selection[class as usize]
            {
                self.push_operands(class, number);
            }
        }
        true
    }

    fn add(&mut self, used: Use, user: User) {
        let at = used.class as usize;
        let change = |count: &mut u32| *count = if user == User::Comes { *count + 1 } else { *count - 1 };
        change(&mut self.users[at]);
        match used.way {
            Way::InPlace => {}
            Way::Stored => change(&mut self.hard[at]),
            Way::Ending(ender) => {
                change(&mut self.ending[at]);
                self.enders[at] ^= ender;
            }
        }
    }
}

/// A use of a class.
#[derive(Copy, Clone)]
struct Use {
    class: ClassId,
    way: Way,
}

/// How an operand is read.
#[derive(Copy, Clone)]
enum Way {
    /// Where it is computed, or stored if others need it.
    InPlace,
    /// From memory.
    Stored,
    /// By this class, which what computes the operand can compute on its way out.
    Ending(ClassId),
}

/// What becomes of a user of a class.
#[derive(Copy, Clone, PartialEq, Eq)]
enum User {
    Comes,
    Goes,
}

impl User {
    fn opposite(self) -> User {
        match self {
            User::Comes => User::Goes,
            User::Goes => User::Comes,
        }
    }
}
