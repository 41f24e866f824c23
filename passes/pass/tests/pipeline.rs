//! Pipelines: what can be written, how it prints back, and what is said of mistakes.

use ir::render::{RenderOptions, render};
use ir::{Body, Context, Failed, Registry, Sink};
use pass::{Catalog, Changed, FunctionPass, ModulePass, NamedPipeline, PassContext, Pipeline, PipelineOption};

pass::option_enum! {
    /// Where loops are tiled.
    pub enum Place { Outer = "outer", Inner = "inner" }
}

pass::passes! {
    /// Tiles loops. Twice.
    pub struct Tile("tile", function) {
        /// Tile sizes.
        sizes("sizes"): Vec<u32> = vec![32, 32],
        /// Which loops.
        place("place"): Place = Place::Inner,
        /// Whether a rest is allowed.
        rest("rest"): bool = false,
        /// Names of loops.
        names("names"): Vec<String> = Vec::new(),
        /// At most so many.
        most("most"): Option<u64> = None,
    }

    /// Merges.
    pub struct Merge("merge", function) {}

    /// Derives.
    pub struct Grad("ad-grad", module) {
        /// Which function.
        function("function"): String = String::new(),
        /// Which parameters.
        wrt("wrt"): Vec<String> = Vec::new(),
    }
}

macro_rules! idle {
    ($($name:ident: $kind:ident),*) => {$(
        impl $kind for $name {
            fn run(&self, _: &mut Body, _: &mut PassContext<'_>) -> Result<Changed, Failed> {
                Ok(Changed::No)
            }
        }
    )*};
}

idle!(Tile: FunctionPass, Merge: FunctionPass, Grad: ModulePass);

const CATALOG: Catalog = Catalog {
    passes: &[&[Tile::INFO, Merge::INFO], &[Grad::INFO]],
    pipelines: &[NamedPipeline {
        name: "cpu",
        doc: "All.",
        options: &[PipelineOption { name: "size", default: "8", doc: "The size." }],
        text: "merge,tile{sizes=$size},merge",
    }],
};

/// The pipeline printed back, or the diagnostics.
fn read(text: &str) -> String {
    let cx = Context::new(Registry::new([]));
    let mut sink = Sink::new(&cx);
    match Pipeline::parse(&cx, &CATALOG, "<pass pipeline>", text, &mut sink) {
        Ok(pipeline) => pipeline.to_string(),
        Err(_) => render(&cx, sink.diagnostics(), RenderOptions::default()),
    }
}

#[test]
fn pipelines_print_back() {
    for text in [
        "",
        "merge",
        "tile{sizes=4,8 rest=true},merge",
        "builtin.module(func.func(tile,merge),ad-grad{function=f wrt=0,1})",
        "builtin.module(ad-grad{function=f},any(merge)),merge",
        "func.func(tile{place=outer names=a,\"b c\" most=3})",
        "builtin.module(builtin.module(merge))",
    ] {
        assert_eq!(read(text), text);
    }
}

#[test]
fn other_spellings_mean_the_same() {
    assert_eq!(read(" tile { rest } , merge "), "tile{rest=true},merge");
    assert_eq!(read("tile{sizes=32,32 rest=0}"), "tile");
    assert_eq!(read("tile{names='x, y',z}"), "tile{names=\"x, y\",z}");
    assert_eq!(read("ad-grad{function=\"f g\"}"), "ad-grad{function=\"f g\"}");
    assert_eq!(read("@cpu"), "merge,tile{sizes=8},merge");
    assert_eq!(read("cpu{size=4,4},merge"), "merge,tile{sizes=4,4},merge,merge");
    assert_eq!(read("func.func()"), "");
}

/// The first line of the first diagnostic, and what its carets stand under.
fn mistake(text: &str) -> (String, String) {
    let shown = read(text);
    let first = shown.lines().next().unwrap_or("").to_string();
    let lines: Vec<&str> = shown.lines().collect();
    let carets = lines.iter().position(|line| line.contains('^')).expect("a place is underlined");
    let (start, end) = (lines[carets].find('^').unwrap(), lines[carets].rfind('^').unwrap() + 1);
    (first, lines[carets - 1].get(start..end).unwrap_or("").to_string())
}

#[test]
fn mistakes_are_explained_at_their_place() {
    for (text, message, place) in [
        ("merg", "error: no pass is called `merg`; did you mean `merge`?", "merg"),
        (
            "merge,tile{size=1}",
            "error: pass `tile` has no option `size`; it has sizes, place, rest, names, most; did you mean `sizes`?",
            "size",
        ),
        ("merge{fast}", "error: pass `merge` has no option `fast`; it has none", "fast"),
        ("tile{sizes=1,x}", "error: option `sizes` of pass `tile`: `x` is not an integer from 0 to 4294967295", "1,x"),
        (
            "tile{place=iner}",
            "error: option `place` of pass `tile`: `iner` is not one of outer, inner; did you mean `inner`?",
            "iner",
        ),
        (
            "tile{sizes}",
            "error: option `sizes` of pass `tile`: a value is missing: a list, comma separated, each an integer from 0 to 4294967295",
            "sizes",
        ),
        ("tile{rest rest}", "error: the option `rest` is given twice", "rest"),
        ("func.func(ad-grad)", "error: `ad-grad` works on a whole module and cannot run on `func.func`", "ad-grad"),
        (
            "func.fun(merge)",
            "error: no pass can run on `func.fun`; anchors are builtin.module, func.func, any; did you mean `func.func`?",
            "func.fun",
        ),
        (
            "func.func(builtin.module(merge))",
            "error: `builtin.module` never stands inside `func.func`, so nothing would run",
            "builtin.module",
        ),
        ("merge(tile)", "error: `merge` is a pass, not an anchor: its options stand in braces", "merge"),
        ("@gpu", "error: no pipeline is called `@gpu`; did you mean `cpu`?", "gpu"),
        ("@cpu{sizes=1}", "error: pipeline `cpu` has no option `sizes`; it has size; did you mean `size`?", "sizes"),
        ("merge;tile", "error: expected `,` or the end, found `;`", ";"),
        ("func.func", "error: `func.func` is an anchor: `func.func(...)` says what runs on it", "func.func"),
    ] {
        assert_eq!(mistake(text), (message.to_string(), place.to_string()), "{text}");
    }
}

#[test]
fn unfinished_texts_are_errors() {
    for text in ["merge,", "func.func(merge", "tile{", "tile{sizes=[1", "tile{sizes=\"1", "@", ",", "()", "tile{=}"] {
        assert!(read(text).starts_with("error: expected"), "{text}: {}", read(text));
    }
    let deep = "any(".repeat(100_000);
    assert!(read(&deep).starts_with("error: anchors are nested too deeply"));
}

#[test]
fn one_run_shows_all_mistakes() {
    let shown = read("merg,tile{sise=1 plac=2},cse");
    assert_eq!(shown.matches("error:").count(), 4, "{shown}");
}
