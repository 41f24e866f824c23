//! Diagnostics: what is wrong with the user's program, where, and what was wanted.
//!
//! A pass or the parser reports to a [`Sink`] and goes on where it can, so that one run shows
//! several errors. [`Failed`] can only be had by reporting an error: there is no failure
//! without a message. `render.rs` turns diagnostics into text.

use crate::context::Context;
use crate::ids::OpId;
use crate::location::{Loc, Span};

/// The proof that an error was reported.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct Failed(());

/// How bad it is.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The program or the request is wrong.
    Error,
    /// It may not be what was meant.
    Warning,
    /// A decision that a pass was asked to tell.
    Remark,
    /// More about the diagnostic before.
    Note,
}

/// Where a diagnostic points.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// The location of an operation; its name is underlined.
    Loc(Loc),
    /// An operand of the operation at a location, by the name of the value in the text.
    Operand(Loc, crate::value_name::ValueName),
    /// A word behind the name of the operation at a location: `@f`, or the name of an attribute.
    Word(Loc, crate::context::Name),
    /// A stretch of text.
    Span(Span),
}

impl From<Loc> for Place {
    fn from(loc: Loc) -> Place {
        Place::Loc(loc)
    }
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::Span(span)
    }
}

/// One message with its places.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, one line, lower case, no full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Related places, each with what to know of it.
    pub labels: Vec<(Place, String)>,
    /// What else to know.
    pub notes: Vec<String>,
}

/// Where diagnostics go.
pub struct Sink<'a> {
    /// The context, for the text of types and attributes in messages.
    pub cx: &'a Context,
    diagnostics: Vec<Diagnostic>,
    errors: usize,
}

/// More errors than this are counted, not kept: nobody reads them, and a mangled file of a
/// million lines must not fill the memory.
const MAX_ERRORS: usize = 50;

impl<'a> Sink<'a> {
    /// A sink with nothing in it.
    pub fn new(cx: &'a Context) -> Sink<'a> {
        Sink { cx, diagnostics: Vec::new(), errors: 0 }
    }

    /// Reports that the program is wrong.
    pub fn error(&mut self, place: impl Into<Place>, message: impl Into<String>) -> Report<'_> {
        self.errors += 1;
        self.report(Severity::Error, place.into(), message.into())
    }

    /// Reports what may not be meant.
    pub fn warning(&mut self, place: impl Into<Place>, message: impl Into<String>) -> Report<'_> {
        self.report(Severity::Warning, place.into(), message.into())
    }

    /// Reports a decision.
    pub fn remark(&mut self, place: impl Into<Place>, message: impl Into<String>) -> Report<'_> {
        self.report(Severity::Remark, place.into(), message.into())
    }

    fn report(&mut self, severity: Severity, place: Place, message: String) -> Report<'_> {
        let diagnostic = Diagnostic { severity, message, place, labels: Vec::new(), notes: Vec::new() };
        if severity == Severity::Error && self.errors > MAX_ERRORS {
            return Report { diagnostic: Reported::Dropped(diagnostic) };
        }
        self.diagnostics.push(diagnostic);
        let at = self.diagnostics.len() - 1;
        Report { diagnostic: Reported::Kept(&mut self.diagnostics[at]) }
    }

    /// Takes over what another sink collected.
    pub fn append(&mut self, mut other: Sink<'_>) {
        self.errors += other.errors;
        self.diagnostics.append(&mut other.diagnostics);
    }

    /// How many errors were reported, those not kept included.
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// `Err` if an error was reported.
    pub fn result(&self) -> Result<(), Failed> {
        if self.errors > 0 { Err(Failed(())) } else { Ok(()) }
    }

    /// What was reported, in order.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Points the errors that were reported after the first few to a related place.
    pub fn label_errors(&mut self, from: usize, place: impl Into<Place>, text: &str) {
        let place = place.into();
        let later = self.diagnostics.iter_mut().skip(from);
        later
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .for_each(|diagnostic| diagnostic.labels.push((place, text.to_owned())));
    }

    /// Puts what was reported after the first few in the order of the text; what has no place
    /// there comes last.
    pub(crate) fn sort_by_place(&mut self, from: usize) {
        let cx = self.cx;
        self.diagnostics[from..].sort_by_key(|diagnostic| match diagnostic.place {
            Place::Span(span) => Ok(span.start),
            Place::Loc(loc) | Place::Operand(loc, _) | Place::Word(loc, _) => loc.position(cx).ok_or(()),
        });
    }

    /// Takes out what was reported.
    pub fn take(&mut self) -> Vec<Diagnostic> {
        self.errors = 0;
        std::mem::take(&mut self.diagnostics)
    }
}

enum Reported<'s> {
    Kept(&'s mut Diagnostic),
    Dropped(Diagnostic),
}

/// A diagnostic that was just reported, to say more.
pub struct Report<'s> {
    diagnostic: Reported<'s>,
}

impl Report<'_> {
    fn get(&mut self) -> &mut Diagnostic {
        match &mut self.diagnostic {
            Reported::Kept(diagnostic) => diagnostic,
            Reported::Dropped(diagnostic) => diagnostic,
        }
    }

    /// Adds what else to know.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.get().notes.push(note.into());
        self
    }

    /// Adds a note if there is one.
    pub fn maybe_note(self, note: Option<String>) -> Self {
        match note {
            Some(note) => self.note(note),
            None => self,
        }
    }

    /// Points to a related place.
    pub fn label(mut self, place: impl Into<Place>, text: impl Into<String>) -> Self {
        self.get().labels.push((place.into(), text.into()));
        self
    }

    /// The proof that an error was reported; to be called on errors only.
    pub fn failed(mut self) -> Failed {
        debug_assert_eq!(self.get().severity, Severity::Error);
        Failed(())
    }
}

/// The place of an operand of an operation, underlined by its name where the text is at hand.
pub fn operand_place(body: &crate::body::Body, op: OpId, index: usize) -> Place {
    let value = body.operand(op, index);
    match crate::syntax::textual_name(body, value) {
        Some(name) => Place::Operand(body.loc(op), name),
        None => Place::Loc(body.loc(op)),
    }
}

/// Where a symbol stands in the text of an operation.
pub fn symbol_place(view: crate::def::View<'_>, symbol: &str) -> Place {
    Place::Word(view.body.loc(view.op), view.cx.name(&format!("@{symbol}")))
}

/// Where the name of an attribute stands in the text of an operation; else the operation.
pub fn attr_place(view: crate::def::View<'_>, attr: &str) -> Place {
    Place::Word(view.body.loc(view.op), view.cx.name(attr))
}

/// The known name nearest to a misspelt one, if it is near enough to be what was meant.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let limit = (name.chars().count() / 3).max(1);
    let scored = known.into_iter().map(|candidate| (edit_distance(name, candidate, limit + 1), candidate));
    // A name of one letter is near to all others, so it is a hint for none.
    scored
        .filter(|&(distance, _)| distance <= limit && distance < name.chars().count())
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

/// Edits (insert, delete, replace, swap neighbours) between two names; anything over `cap` is `cap`.
fn edit_distance(a: &str, b: &str, cap: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().take(80).collect(), b.chars().take(80).collect());
    if a.len().abs_diff(b.len()) >= cap {
        return cap;
    }
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replace.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()].min(cap)
}

/// `, did you mean ...?` for messages, empty if nothing is near.
pub fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    nearest(name, known).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// Stops on a bug of ours, naming the operation; tools write a reproducer.
#[macro_export]
macro_rules! bug {
    ($view:expr, $($message:tt)*) => {{
        let view: $crate::View<'_> = $view;
        panic!("{} (at {})", format!($($message)*), view.def().name)
    }};
}
