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
    total: f64,
    /// Operands before users.
    sequence: Sequence,
    /// The users that were counted since the last change was decided.
    counted: Vec<(ClassId, bool, User)>,
    /// When a class was last met by a search, as a number of that search.
    met: Vec<u32>,
    searches: u32,
    /// What is behind a class and may need it.
    behind: Vec<ClassId>,
    /// Classes that are still to be counted.
    left: Vec<(ClassId, bool)>,
}

/// How many classes one attempt may touch; without a bound, improvement were quadratic.
const REACH: usize = 100;

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
            total: 0.0,
            counted: Vec::new(),
            met: vec![0; count],
            searches: 0,
            behind: Vec::new(),
            left: Vec::new(),
        };
        for &root in &classes.roots {
            chosen.left.push((root, true));
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
        while let Some((class, is_hard, user)) = self.counted.pop() {
            self.add(class, is_hard, user.opposite());
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

    fn start_own(&mut self, class: ClassId) {
        self.total += self.own(class);
    }

    fn stop_own(&mut self, class: ClassId) {
        self.total -= self.own(class);
    }

    /// The operands of a choice are next, each with whether it must be stored for it.
    fn push_operands(&mut self, class: ClassId, number: u32) {
        let is_hard = !self.classes.choice(class, number).price.fuses;
        self.left.extend(self.classes.operands(class, number).iter().map(|&operand| (operand, is_hard)));
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
        while let Some((class, is_hard)) = self.left.pop() {
            if *reach == 0 {
                return false;
            }
            *reach -= 1;
            self.stop_own(class);
            self.add(class, is_hard, user);
            self.start_own(class);
            self.counted.push((class, is_hard, user));
            let turning = if user == User::Comes { 1 } else { 0 };
            if self.users[class as usize] == turning
                && let Some(number) = self.selection[class as usize]
            {
                self.push_operands(class, number);
            }
        }
        true
    }

    fn add(&mut self, class: ClassId, is_hard: bool, user: User) {
        let (users, hard) = (&mut self.users[class as usize], &mut self.hard[class as usize]);
        match user {
            User::Comes => (*users, *hard) = (*users + 1, *hard + u32::from(is_hard)),
            User::Goes => (*users, *hard) = (*users - 1, *hard - u32::from(is_hard)),
        }
    }
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
