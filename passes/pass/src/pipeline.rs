//! Pipelines: text looked up in a catalog, ready to run.
//!
//! Two forms mean the same: upstream's, with anchors
//! (`builtin.module(func.func(canonicalize,cse),ad-grad{function=f})`), and the flat one
//! (`canonicalize,cse,ad-grad{function=f}`), where each pass runs on what it works on.

use std::fmt;

use ir::diagnostics::did_you_mean;
use ir::{Context, Failed, Sink, Span};

use crate::declare::{AnyPass, Kind, PassInfo, unknown_option};
use crate::options::unquote;
use crate::text::{self, Item, OptionText, Word};

/// All passes and named pipelines that pipelines can be made of.
#[derive(Copy, Clone)]
pub struct Catalog {
    /// The passes, in the order of the reference.
    pub passes: &'static [&'static [&'static PassInfo]],
    /// The named pipelines.
    pub pipelines: &'static [NamedPipeline],
}

/// A pipeline with a name.
pub struct NamedPipeline {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub doc: &'static str,
    /// What can be set.
    pub options: &'static [PipelineOption],
    /// Its text, in which `$key` stands for the value of an option.
    pub text: &'static str,
}

/// An option of a named pipeline.
pub struct PipelineOption {
    /// Its key.
    pub name: &'static str,
    /// The text that stands for it if it is not given.
    pub default: &'static str,
    /// What it does.
    pub doc: &'static str,
}

impl Catalog {
    /// All passes, in order.
    pub fn all_passes(&self) -> impl Iterator<Item = &'static PassInfo> + Clone {
        self.passes.iter().flat_map(|family| family.iter().copied())
    }

    /// The pass with a name.
    pub fn pass(&self, name: &str) -> Option<&'static PassInfo> {
        self.all_passes().find(|info| info.name == name)
    }

    /// The named pipeline with a name.
    pub fn pipeline(&self, name: &str) -> Option<&'static NamedPipeline> {
        self.pipelines.iter().find(|pipeline| pipeline.name == name)
    }

    fn pipeline_names(&self) -> Vec<&'static str> {
        self.pipelines.iter().map(|pipeline| pipeline.name).collect()
    }
}

/// Passes to run, in order.
#[derive(Default)]
pub struct Pipeline {
    /// The passes.
    pub steps: Vec<Step>,
}

/// A pass of a pipeline.
pub struct Step {
    /// The pass.
    pub pass: AnyPass,
    /// Its declaration.
    pub info: &'static PassInfo,
    /// The anchors around it, outermost first.
    pub anchors: Vec<&'static str>,
    /// Where it was written.
    pub span: Span,
}

/// What a pass may be anchored on.
const ANCHORS: &[&str] = &["builtin.module", "func.func", "any"];

/// Named pipelines may use others, but not deeper than this.
const MAX_EXPANSION: usize = 8;

impl Pipeline {
    /// Reads a pipeline. `name` is what diagnostics call the text, as `<pass pipeline>`.
    pub fn parse(
        cx: &Context,
        catalog: &Catalog,
        name: &str,
        text: &str,
        sink: &mut Sink<'_>,
    ) -> Result<Pipeline, Failed> {
        let mut resolver = Resolver { cx, catalog, steps: Vec::new(), anchors: Vec::new(), depth: 0 };
        resolver.source(name, text, sink)?;
        Ok(Pipeline { steps: resolver.steps })
    }

    /// The text of the steps from a number on.
    pub fn text_from(&self, first: usize) -> String {
        let (mut text, mut open): (String, Vec<&str>) = (String::new(), Vec::new());
        for step in self.steps.get(first..).unwrap_or(&[]) {
            let common = open.iter().zip(&step.anchors).take_while(|(a, b)| a == b).count();
            text.push_str(&")".repeat(open.len() - common));
            open.truncate(common);
            if !text.is_empty() && !text.ends_with('(') {
                text.push(',');
            }
            for &anchor in &step.anchors[common..] {
                text.push_str(anchor);
                text.push('(');
                open.push(anchor);
            }
            text.push_str(&step.pass.to_string());
        }
        text + &")".repeat(open.len())
    }
}

impl fmt::Display for Pipeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text_from(0))
    }
}

struct Resolver<'a> {
    cx: &'a Context,
    catalog: &'a Catalog,
    steps: Vec<Step>,
    anchors: Vec<&'static str>,
    depth: usize,
}

impl Resolver<'_> {
    fn source(&mut self, name: &str, text: &str, sink: &mut Sink<'_>) -> Result<(), Failed> {
        let Some(source) = self.cx.sources.add(name, text) else {
            return Err(sink.error(ir::Loc::UNKNOWN, "the texts together are over 1 GiB").failed());
        };
        let items = text::parse(&source, sink)?;
        self.items(&items, sink)
    }

    /// Looks up all items, so that one run reports all that are wrong.
    fn items(&mut self, items: &[Item], sink: &mut Sink<'_>) -> Result<(), Failed> {
        let mut outcome = Ok(());
        for item in items {
            let result = match item {
                Item::Anchor(name, inner) => self.anchor(name, inner, sink),
                Item::Named(name, options) => self.named(name, options, sink),
                Item::Pass(name, options) => self.pass(name, options, sink),
            };
            outcome = outcome.and(result);
        }
        outcome
    }

    fn anchor(&mut self, name: &Word, items: &[Item], sink: &mut Sink<'_>) -> Result<(), Failed> {
        let text = name.text.as_str();
        let Some(&anchor) = ANCHORS.iter().find(|&&anchor| anchor == text) else {
            let near = did_you_mean(text, ANCHORS.iter().copied());
            let message = if self.catalog.pass(text).is_some() {
                format!("`{text}` is a pass, not an anchor: its options stand in braces")
            } else {
                format!("no pass can run on `{text}`; anchors are {}{near}", ANCHORS.join(", "))
            };
            return Err(sink.error(name.span, message).failed());
        };
        if self.anchors.contains(&"func.func") && anchor != "any" {
            let message = format!("`{anchor}` never stands inside `func.func`, so nothing would run");
            return Err(sink.error(name.span, message).failed());
        }
        self.anchors.push(anchor);
        let result = self.items(items, sink);
        self.anchors.pop();
        result
    }

    fn pass(&mut self, name: &Word, options: &[OptionText], sink: &mut Sink<'_>) -> Result<(), Failed> {
        let Some(info) = self.catalog.pass(&name.text) else {
            if self.catalog.pipeline(&name.text).is_some() {
                return self.named(name, options, sink);
            }
            return Err(self.no_such_pass(name, sink));
        };
        if info.kind == Kind::Module && self.anchors.contains(&"func.func") {
            let message = format!("`{}` works on a whole module and cannot run on `func.func`", info.name);
            let report = sink.error(name.span, message);
            return Err(report.note("write it outside `func.func(...)`").failed());
        }
        let pass = (info.make)(options, sink)?;
        self.steps.push(Step { pass, info, anchors: self.anchors.clone(), span: name.span });
        Ok(())
    }

    fn no_such_pass(&self, name: &Word, sink: &mut Sink<'_>) -> Failed {
        let passes: Vec<&str> = self.catalog.all_passes().map(|info| info.name).collect();
        let known = passes.iter().copied().chain(self.catalog.pipeline_names()).chain(ANCHORS.iter().copied());
        let near = did_you_mean(&name.text, known);
        let message = if ANCHORS.contains(&name.text.as_str()) {
            format!("`{0}` is an anchor: `{0}(...)` says what runs on it", name.text)
        } else {
            format!("no pass is called `{}`{near}", name.text)
        };
        sink.error(name.span, message).note(format!("passes: {}", passes.join(", "))).failed()
    }

    fn named(&mut self, name: &Word, options: &[OptionText], sink: &mut Sink<'_>) -> Result<(), Failed> {
        let Some(pipeline) = self.catalog.pipeline(&name.text) else {
            let names = self.catalog.pipeline_names();
            let near = did_you_mean(&name.text, names.iter().copied());
            let message = format!("no pipeline is called `@{}`{near}", name.text);
            return Err(sink.error(name.span, message).note(format!("pipelines: {}", names.join(", "))).failed());
        };
        if self.depth == MAX_EXPANSION {
            return Err(sink.error(name.span, "named pipelines expand too deeply").failed());
        }
        let text = substitute(pipeline, options, sink)?;
        self.depth += 1;
        let result = self.source(&format!("<pipeline {}>", pipeline.name), &text, sink);
        self.depth -= 1;
        result
    }
}

/// The text of a named pipeline with its options put in.
fn substitute(pipeline: &NamedPipeline, options: &[OptionText], sink: &mut Sink<'_>) -> Result<String, Failed> {
    let keys: Vec<&str> = pipeline.options.iter().map(|option| option.name).collect();
    let mut given: Vec<(&str, String)> = Vec::new();
    for option in options {
        if !keys.contains(&option.key.text.as_str()) {
            return Err(unknown_option(&format!("pipeline `{}`", pipeline.name), option, &keys, sink));
        }
        let value = option.value.as_ref().map_or("true", |word| word.text.as_str());
        if let Err(why) = unquote(value) {
            return Err(sink.error(option.key.span, why).failed());
        }
        given.push((&option.key.text, value.to_string()));
    }
    // Longer keys first, so that `$threads-max` is not taken for `$threads`.
    let mut table: Vec<&PipelineOption> = pipeline.options.iter().collect();
    table.sort_by_key(|option| std::cmp::Reverse(option.name.len()));
    let value = |option: &PipelineOption| {
        let given = given.iter().rev().find(|(key, _)| *key == option.name);
        given.map_or_else(|| option.default.to_string(), |(_, value)| value.clone())
    };
    Ok(table
        .iter()
        .fold(pipeline.text.to_string(), |text, option| text.replace(&format!("${}", option.name), &value(option))))
}
