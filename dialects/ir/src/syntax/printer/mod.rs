//! The printer: from bodies to text, written straight into one string or handed on in pieces.
//!
//! [`print_module`], [`print_module_to`] and [`print_op`] are the entrances. The methods of [`Printer`] are what
//! custom forms, types and attributes of dialects print with: here the plain ones, in `op.rs`
//! operations and regions, in `format.rs` declared forms, in `types.rs`, `attrs.rs`,
//! `floats.rs` and `location.rs` what their names say. Names come from `names.rs`.
//!
//! The text is upstream MLIR's to the character, the `// pred:` comments aside, and printing,
//! reading and printing again gives the same text.

mod affine;
mod attrs;
mod floats;
mod format;
mod kept;
mod location;
mod op;
mod types;

use std::sync::Arc;

use crate::body::{Body, OpSpec};
use crate::context::{Context, Name};
use crate::def::{Syntax, View};
use crate::floats::FloatKind;
use crate::ids::{BlockId, OpId, ValueId};
use crate::location::{Loc, Source};
use crate::order::Point;
use crate::syntax::names::{Chosen, Names, Visible};
use crate::text_bytes;

use kept::Kept;

/// What to print of a body.
#[derive(Copy, Clone, PartialEq, Eq, Debug, Default)]
pub struct PrintOptions {
    /// The generic form of every operation.
    pub generic: bool,
    /// The location behind every operation.
    pub locations: bool,
    /// Constants with more elements than this, if not all are equal, are written as upstream does
    /// when it leaves them out: as a resource that nothing says. Such a text is to be looked at.
    pub elide_above: Option<u64>,
}

/// How [`Printer::region`] prints.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub struct RegionPrint {
    /// Whether the arguments of the first block are printed as its label; if not, the form
    /// shows them elsewhere.
    pub entry_arguments: bool,
    /// Whether the terminator of the first block is printed.
    pub terminator: Terminator,
}

impl Default for RegionPrint {
    fn default() -> RegionPrint {
        RegionPrint { entry_arguments: true, terminator: Terminator::Always }
    }
}

/// When the terminator of a region is printed.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Terminator {
    /// Always.
    Always,
    /// When it has operands, attributes, results or successors; the parser makes it otherwise.
    WhenOperands,
}

/// The text of an isolated operation, with everything in it; ends with a newline.
pub fn print_module(cx: &Context, body: &Body, options: &PrintOptions) -> String {
    let mut printer = Printer::new(cx);
    printer.out.reserve(body.op_count() * 48);
    printer.module(body, options)
}

/// [`print_module`] for who wants to write the text somewhere: it comes in pieces and is never in
/// memory as a whole.
pub fn print_module_to(cx: &Context, body: &Body, options: &PrintOptions, write: &mut dyn FnMut(&str)) {
    let mut printer = Printer::new(cx);
    printer.write = Some(write);
    printer.out.reserve(2 * PIECE);
    let rest = printer.module(body, options);
    write(&rest);
}

/// How long the text is, at least, of which a piece is written.
const PIECE: usize = 1 << 15;

impl Printer<'_> {
    fn module(mut self, body: &Body, options: &PrintOptions) -> String {
        // An operation is printed as part of the body around it. For this one a body is made; it
        // holds a copy of the contents only if a hand-written form will look for them there.
        let mut holder = Body::new(body.def, crate::attrs::AttrDict::EMPTY, Loc::UNKNOWN, 1);
        let block = holder.add_block(holder.root(), &[]);
        let spec = OpSpec { attrs: body.attrs, regions: body.roots().len(), ..OpSpec::new(body.def, body.loc) };
        let op = holder.create(spec);
        holder.insert(op, Point::End(block));
        let needs_copy = matches!(body.def.syntax, Syntax::Custom { .. }) && !options.generic;
        if needs_copy {
            holder.set_nested(op, body.clone());
        }
        self.options = *options;
        self.look_at(&holder, (!needs_copy).then_some(body), |printer| printer.op(op));
        self.text("\n");
        self.resources_at_the_end();
        self.finish()
    }
}

/// The text of one operation of a body, with everything in it; no newline at the end.
///
/// Names are chosen for the whole body, so this takes time linear in the body.
pub fn print_op(cx: &Context, body: &Body, op: OpId, options: &PrintOptions) -> String {
    let mut printer = Printer::new(cx);
    printer.options = *options;
    printer.look_at(body, None, |printer| printer.op(op));
    printer.finish()
}

/// Writes text; what custom forms of dialects print with.
pub struct Printer<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The text, only ever extended by text; checking that piece by piece would take time.
    out: Vec<u8>,
    /// Memory for the text of a float.
    float: String,
    /// Takes the text when there is enough of it.
    write: Option<&'a mut (dyn FnMut(&str) + 'a)>,
    options: PrintOptions,
    /// The column at which operations start.
    indent: usize,
    /// Operations of this dialect are written without prefix.
    default_dialect: &'static str,
    /// The body whose values are printed, and their names.
    body: Option<&'a Body>,
    names: Names,
    /// The isolated operation to which `body` belongs, in the body around it.
    owner: Option<(&'a Body, OpId)>,
    /// What the operation in the outermost body owns instead of what that body says.
    held: Option<&'a Body>,
    /// Memory for choosing names, used again for each body.
    visible: Visible,
    /// The source text that the last location was in.
    source: Option<Arc<Source>>,
    /// What is the same all over the text; see `kept.rs`.
    kept: Option<Box<Kept>>,
}

impl<'a> Printer<'a> {
    /// A printer with nothing printed. It knows no values until an operation is printed.
    pub fn new(cx: &'a Context) -> Printer<'a> {
        Printer {
            cx,
            out: Vec::new(),
            float: String::new(),
            write: None,
            options: PrintOptions::default(),
            indent: 0,
            default_dialect: "builtin",
            body: None,
            names: Names::default(),
            owner: None,
            held: None,
            visible: Visible::default(),
            source: None,
            kept: None,
        }
    }

    /// The text.
    pub fn finish(self) -> String {
        String::from_utf8(self.out).expect("what is printed is text")
    }

    /// Prints with another body as the one whose values are named; `held` is what the operation
    /// in it owns, if the body does not say so.
    fn look_at<'b>(&'b mut self, body: &'b Body, held: Option<&'b Body>, print: impl FnOnce(&mut Printer<'b>)) {
        let names = Names::choose(self.cx, body, !self.options.generic, &mut self.visible);
        let mut inner = Printer {
            cx: self.cx,
            out: std::mem::take(&mut self.out),
            float: std::mem::take(&mut self.float),
            write: match &mut self.write {
                Some(write) => Some(&mut **write),
                None => None,
            },
            options: self.options,
            indent: self.indent,
            default_dialect: self.default_dialect,
            body: Some(body),
            names,
            owner: None,
            held,
            visible: std::mem::take(&mut self.visible),
            source: self.source.take(),
            kept: self.kept.take(),
        };
        print(&mut inner);
        self.out = inner.out;
        self.float = inner.float;
        self.visible = inner.visible;
        self.source = inner.source;
        self.kept = inner.kept;
    }

    /// Prints with the body that an isolated operation owns as the one whose values are named.
    fn look_inside<'b>(&'b mut self, view: View<'b>, print: impl FnOnce(&mut Printer<'b>)) {
        if let Some(nested) = self.held.or_else(|| view.body.nested(view.op)) {
            self.look_at(nested, None, |printer| {
                printer.owner = Some((view.body, view.op));
                print(printer);
            });
        }
    }

    /// Hands on what was printed, if it is enough for a piece.
    fn flush(&mut self) {
        if self.out.len() >= PIECE
            && let Some(write) = &mut self.write
        {
            write(std::str::from_utf8(&self.out).expect("what is printed is text"));
            self.out.clear();
        }
    }

    /// Whether the values that are named are those inside of an isolated operation.
    fn is_inside(&self, view: View<'_>) -> bool {
        self.owner.is_some_and(|(body, op)| std::ptr::eq(body, view.body) && op == view.op)
    }

    // ---- plain text ----

    /// Text as it stands.
    #[inline]
    pub fn text(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// A space.
    #[inline]
    pub fn space(&mut self) {
        self.out.push(b' ');
    }

    /// A new line, indented as the operation that is printed.
    pub fn newline(&mut self) {
        const LINE: &[u8; 65] = b"\n                                                                ";
        let mut left = self.indent;
        let first = left.min(LINE.len() - 1);
        self.out.extend_from_slice(&LINE[..=first]);
        left -= first;
        self.out.extend(std::iter::repeat_n(b' ', left));
    }

    /// An integer.
    pub fn number(&mut self, value: impl Into<i128>) {
        let value: i128 = value.into();
        if value < 0 {
            self.out.push(b'-');
        }
        // Almost all numbers are small, and arithmetic on 128 bits is slow.
        match u32::try_from(value.unsigned_abs()) {
            Ok(small) => self.small_number(small),
            Err(_) => self.text(&value.unsigned_abs().to_string()),
        }
    }

    fn small_number(&mut self, mut number: u32) {
        let mut digits = [0; 10];
        let mut at = digits.len();
        while number > 0 || at == digits.len() {
            at -= 1;
            digits[at] = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.out.extend_from_slice(&digits[at..]);
    }

    /// A float by its bits.
    fn float(&mut self, kind: FloatKind, bits: u64) {
        self.float_text(|text| floats::write(text, kind, bits));
    }

    fn float_text(&mut self, write: impl FnOnce(&mut String)) {
        let mut text = std::mem::take(&mut self.float);
        text.clear();
        write(&mut text);
        self.text(&text);
        self.float = text;
    }

    /// A string in quotes, with escapes as upstream's: `\22` for a quote.
    pub fn string(&mut self, text: &str) {
        self.out.push(b'"');
        for &byte in text_bytes::bytes(text).iter() {
            match byte {
                b'\\' => self.text("\\\\"),
                b'"' => self.text("\\22"),
                b' '..=b'~' => self.out.push(byte),
                _ => {
                    let digit = |value: u8| b"0123456789ABCDEF"[usize::from(value)];
                    self.out.extend([b'\\', digit(byte >> 4), digit(byte & 15)]);
                }
            }
        }
        self.out.push(b'"');
    }

    /// A word as it stands if it can be, else in quotes.
    pub fn word_or_string(&mut self, text: &str) {
        if is_bare_identifier(text) { self.text(text) } else { self.string(text) }
    }

    /// The name of a symbol, `@f` or `@"odd name"`.
    pub fn symbol(&mut self, name: &str) {
        self.out.push(b'@');
        self.word_or_string(name);
    }

    /// `[1, 2]`; a dynamic size ([`DYNAMIC`](crate::types::DYNAMIC)) is an ordinary number here.
    pub fn ints(&mut self, values: &[i64]) {
        self.out.push(b'[');
        self.list(values, |printer, &value| printer.number(value));
        self.out.push(b']');
    }

    /// The items of a list, comma separated.
    pub fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut print: impl FnMut(&mut Self, T)) {
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                self.text(", ");
            }
            print(self, item);
        }
    }

    // ---- values and blocks ----

    /// A value, `%a` or `%a#1`, of the body that is printed. In the form of an isolated operation
    /// without operands, that is its own body, so that it can print its parameters.
    pub fn value(&mut self, value: ValueId) {
        let (first, member) = self.names.place(value);
        self.chosen(b'%', first);
        if let Some(member) = member {
            self.out.push(b'#');
            self.number(member);
        }
    }

    /// A name behind its sigil. For a value this is how it is defined: without its place in a
    /// pack of results.
    fn chosen(&mut self, sigil: u8, chosen: Chosen) {
        self.out.push(sigil);
        let Chosen::Name(name) = chosen else { return self.text("<<unknown>>") };
        if let Some((text, length)) = name.short_text() {
            return self.out.extend_from_slice(&text[..length]);
        }
        let (word, number) = name.parts();
        if word != Name::EMPTY {
            self.text(word.str(self.cx));
        }
        if let Some(number) = number {
            self.small_number(number);
        }
    }

    /// Values, comma separated.
    pub fn values(&mut self, values: impl IntoIterator<Item = ValueId>) {
        self.list(values, Printer::value);
    }

    /// A value with its type, `%a: f32`, as in the arguments of a block, and its location.
    pub fn argument(&mut self, value: ValueId) {
        self.argument_type(value);
        self.argument_location(value);
    }

    /// A value with its type, `%a: f32`; its location follows where attributes are done.
    pub fn argument_type(&mut self, value: ValueId) {
        self.value(value);
        self.text(": ");
        if let Some(body) = self.body {
            self.ty(body.ty(value));
        }
    }

    /// The location of a block argument, if locations are printed and it has one.
    pub fn argument_location(&mut self, value: ValueId) {
        let loc = self.body.and_then(|body| body.argument_loc(value));
        if let Some(loc) = loc.filter(|_| self.options.locations) {
            self.text(" ");
            self.location(loc);
        }
    }

    /// The name of a block, `^bb1`.
    pub fn block(&mut self, block: BlockId) {
        self.chosen(b'^', self.names.block(block));
    }

    /// A successor with the values that it is given, `^bb1` or `^bb1(%a, %b : f32, i32)`.
    pub fn successor(&mut self, block: BlockId, values: &[ValueId]) {
        self.block(block);
        let Some(body) = self.body.filter(|_| !values.is_empty()) else { return };
        self.text("(");
        self.values(values.iter().copied());
        self.text(" : ");
        self.types(values.iter().map(|&value| body.ty(value)));
        self.text(")");
    }
}

/// Whether a text can stand for a name without quotes, as in MLIR.
pub(crate) fn is_bare_identifier(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"_$.".contains(&byte))
}
