//! How a pass is declared: the `passes!` macro and what it makes.

use std::fmt;

use ir::diagnostics::did_you_mean;
use ir::{Body, Failed, Sink};

use crate::context::{Changed, PassContext};
use crate::options::OptionValue;
use crate::text::OptionText;

/// What is known of a pass without making one.
pub struct PassInfo {
    /// Its name in pipelines.
    pub name: &'static str,
    /// The doc comment; the first sentence is the summary.
    pub doc: &'static str,
    /// What it works on.
    pub kind: Kind,
    /// The dialects whose operations it turns into others.
    pub lowers: &'static [&'static str],
    /// The dialects that they are turned into.
    pub to: &'static [&'static str],
    /// Its options, in order.
    pub options: &'static [OptionInfo],
    /// Makes the pass with options.
    pub make: fn(&[OptionText], &mut Sink<'_>) -> Result<AnyPass, Failed>,
}

/// What is known of an option.
pub struct OptionInfo {
    /// Its key in pipelines.
    pub name: &'static str,
    /// The doc comment.
    pub doc: &'static str,
    /// What values it takes.
    pub type_name: fn() -> String,
    /// The text of its default; empty if it is absent by default.
    pub default: fn() -> String,
}

/// What a pass works on.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One function at a time, in parallel.
    Function,
    /// A whole module.
    Module,
}

impl PassInfo {
    /// The doc comment without the spaces that the comment signs leave.
    pub fn text(&self) -> String {
        trim_doc(self.doc)
    }

    /// The first sentence of the doc comment.
    pub fn summary(&self) -> String {
        first_sentence(&self.text())
    }
}

impl OptionInfo {
    /// The doc comment without the spaces that the comment signs leave.
    pub fn text(&self) -> String {
        trim_doc(self.doc)
    }
}

fn trim_doc(doc: &str) -> String {
    doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n").trim_end().to_string()
}

/// The text up to the first full stop that ends a sentence.
pub fn first_sentence(text: &str) -> String {
    let joined = text.split("\n\n").next().unwrap_or("").replace('\n', " ");
    match joined.find(". ") {
        Some(at) => joined[..=at].to_string(),
        None => joined,
    }
}

/// A pass that works on one function and sees others as signatures only.
pub trait FunctionPass: fmt::Display + Send + Sync {
    /// Runs on the body of one function.
    fn run(&self, function: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed>;
}

/// A pass that works on a whole module.
pub trait ModulePass: fmt::Display + Send + Sync {
    /// Runs on a module.
    fn run(&self, module: &mut Body, context: &mut PassContext<'_>) -> Result<Changed, Failed>;
}

/// A pass with its options set.
pub enum AnyPass {
    /// Works on one function.
    Function(Box<dyn FunctionPass>),
    /// Works on a module.
    Module(Box<dyn ModulePass>),
}

impl fmt::Display for AnyPass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnyPass::Function(pass) => pass.fmt(f),
            AnyPass::Module(pass) => pass.fmt(f),
        }
    }
}

/// Declares passes: structs whose fields are options.
///
/// ```text
/// passes! {
///     /// Documentation of the pass.
///     pub struct Tile("loop-tile", function) {
///         /// Documentation of the option.
///         sizes("sizes"): Vec<u32> = vec![32, 32],
///     }
///
///     /// A module pass; `lowers` lists the dialects whose operations it turns into others, and which.
///     pub struct LoopsToLlvm("loops-to-llvm", module, lowers ["loop", "memref"] to ["llvm"]) {}
/// }
/// ```
/// Each gets `Default`, `INFO`, and a `Display` that gives pipeline text back, options that
/// have their default left out. The struct then implements [`FunctionPass`] or [`ModulePass`].
#[macro_export]
macro_rules! passes {
    ($(
        $(#[doc = $doc:literal])*
        pub struct $name:ident($text:literal, $kind:ident $(, lowers [$($lowers:literal),* $(,)?] to [$($to:literal),*])?) {
            $($(#[doc = $option_doc:literal])* $field:ident($key:literal): $ty:ty = $default:expr,)*
        }
    )*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $($(#[doc = $option_doc])* pub $field: $ty,)*
        }

        impl Default for $name {
            fn default() -> Self {
                $name { $($field: $default,)* }
            }
        }

        impl $name {
            /// The name, documentation and options of the pass.
            pub const INFO: &'static $crate::PassInfo = &$crate::PassInfo {
                name: $text,
                doc: concat!($($doc, "\n"),*),
                kind: $crate::passes!(@kind $kind),
                lowers: &[$($($lowers),*)?],
                to: &[$($($to),*)?],
                options: &[$($crate::OptionInfo {
                    name: $key,
                    doc: concat!($($option_doc, "\n"),*),
                    type_name: <$ty as $crate::OptionValue>::type_name,
                    default: || { let value: $ty = $default; $crate::OptionValue::print(&value) },
                }),*],
                make: |options, sink| {
                    let setters: &[$crate::declare::Setter<$name>] = &[
                        $(($key, |pass, text| $crate::declare::set(&mut pass.$field, text))),*
                    ];
                    let pass = $crate::declare::configure($name::default(), $text, setters, options, sink)?;
                    Ok($crate::passes!(@any $kind, pass))
                },
            };
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let options: &[(&str, String)] = &[$(($key, $crate::OptionValue::print(&self.$field))),*];
                $crate::declare::print(f, $name::INFO, options)
            }
        }
    )*};
    (@kind function) => { $crate::Kind::Function };
    (@kind module) => { $crate::Kind::Module };
    (@any function, $pass:ident) => { $crate::AnyPass::Function(Box::new($pass)) };
    (@any module, $pass:ident) => { $crate::AnyPass::Module(Box::new($pass)) };
}

/// An option key and what sets the field; `None` stands for the key alone. For [`passes!`].
pub type Setter<P> = (&'static str, fn(&mut P, Option<&str>) -> Result<(), String>);

/// Sets a field from the text of an option. For [`passes!`].
pub fn set<T: OptionValue>(field: &mut T, text: Option<&str>) -> Result<(), String> {
    *field = match text {
        Some(text) => T::parse(text)?,
        None => T::bare().ok_or_else(|| format!("a value is missing: {}", T::type_name()))?,
    };
    Ok(())
}

/// Sets all options of a pass, or reports each one that is wrong. For [`passes!`].
pub fn configure<P>(
    mut pass: P,
    name: &str,
    setters: &[Setter<P>],
    options: &[OptionText],
    sink: &mut Sink<'_>,
) -> Result<P, Failed> {
    let mut outcome = Ok(());
    for (index, option) in options.iter().enumerate() {
        let key = option.key.text.as_str();
        let what = format!("pass `{name}`");
        let keys: Vec<&str> = setters.iter().map(|(key, _)| *key).collect();
        if options[..index].iter().any(|earlier| earlier.key.text == key) {
            outcome = Err(sink.error(option.key.span, format!("the option `{key}` is given twice")).failed());
            continue;
        }
        let Some((_, set)) = setters.iter().find(|(known, _)| *known == key) else {
            outcome = Err(unknown_option(&what, option, &keys, sink));
            continue;
        };
        if let Err(why) = set(&mut pass, option.value.as_ref().map(|word| word.text.as_str())) {
            let span = option.value.as_ref().map_or(option.key.span, |word| word.span);
            outcome = Err(sink.error(span, format!("option `{key}` of {what}: {why}")).failed());
        }
    }
    outcome.map(|()| pass)
}

/// Reports an option that does not exist.
pub(crate) fn unknown_option(what: &str, option: &OptionText, keys: &[&str], sink: &mut Sink<'_>) -> Failed {
    let key = option.key.text.as_str();
    let have = if keys.is_empty() { "it has none".into() } else { format!("it has {}", keys.join(", ")) };
    let near = did_you_mean(key, keys.iter().copied());
    sink.error(option.key.span, format!("{what} has no option `{key}`; {have}{near}")).failed()
}

/// What to say of a word that is not one of those known. For [`option_enum!`](crate::option_enum).
pub fn no_such_word(text: &str, words: &[&str]) -> String {
    crate::options::not_one_of(text, words)
}

/// Prints a pass with those options that do not have their default. For [`passes!`].
pub fn print(f: &mut fmt::Formatter<'_>, info: &PassInfo, options: &[(&str, String)]) -> fmt::Result {
    f.write_str(info.name)?;
    let others = options.iter().zip(info.options).filter(|((_, text), option)| *text != (option.default)());
    let texts: Vec<String> = others.map(|((key, text), _)| format!("{key}={text}")).collect();
    if texts.is_empty() { Ok(()) } else { write!(f, "{{{}}}", texts.join(" ")) }
}
