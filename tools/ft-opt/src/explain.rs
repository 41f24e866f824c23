//! Reference pages from the definitions: `--help`, `--explain`, `--list-passes`, `--list-dialects`.

use std::fmt::Write as _;

use catalog::CATALOG;
use ir::def::{Arity, Presence, Slot, SlotRef, TypeRule};
use ir::diagnostics::did_you_mean;
use ir::{OpDef, Registry, Traits};
use pass::{Kind, PassInfo};

/// The help, on one screen.
pub const HELP: &str = "\
usage: ft-opt [FILE|-] [--pass-pipeline='...'] [-o OUT]      reads, verifies, runs passes, prints
passes       --pass-pipeline=TEXT   canonicalize,cse,ad-grad{function=f wrt=0} or
 in order                           builtin.module(func.func(canonicalize,cse)); @NAME as --pipeline
             --pipeline=NAME        a named pipeline, as cpu; NAME{key=value} sets options
             --PASS[='key=value']   any pass, as --cse
             --verify-each=false    none after passes     --threads=N            functions at a time
text         --print-generic        the generic form             --print-locations  with locations
             --elide-constants=N    leave out constants of more than N elements
             --split-input-file     `// -----` separates programs
             --allow-unregistered-dialect                        keep operations that nobody knows
checks       --expect=DIALECTS      fail if operations of other dialects are left
             --verify-diagnostics   check `// expected-error @below {{...}}` [=all|only-expected]
             --verify-roundtrip     check that printing and reading again change nothing
look inside  --print-ir=WHEN,...    before:PASS after:PASS before-all after-all changed diff failure
             --print-ir-tree=DIR    a file after each pass
             --timing[=json]        time, memory, operations, changes and rewrites of each pass
             --dump-pass-pipeline   with all names expanded   --op-stats   operations of each kind
             --remarks=FAMILIES     the decisions of ad, eqsat, inline, loops
             --diagnostics=json     diagnostics, one JSON object a line
failures     --reproducer=FILE      where the program before a failed pass goes (default: beside it)
             --run-reproducer FILE  do it again
rules        --check-rules FILE     try rewrite rules on random programs (--list-rules: ours)
reference    --help passes, --help dialects (or --list-passes, --list-dialects), --version
             --explain NAME         the page of an operation, pass, pipeline or dialect
";

/// All passes and named pipelines with their summaries.
pub fn passes() -> String {
    let passes = CATALOG.all_passes().map(|info| (info.name, info.summary()));
    let pipelines = CATALOG.pipelines.iter().map(|it| (it.name, pass::declare::first_sentence(it.doc)));
    format!("passes\n{}named pipelines\n{}", table(passes), table(pipelines))
}

/// All dialects with their summaries.
pub fn dialects() -> String {
    let registry = catalog::registry();
    table(registry.dialects().iter().map(|it| (it.name, format!("{} {} operations.", it.summary, it.ops.len()))))
}

/// Names with their summaries, one line each; the summaries stand below each other.
fn table<'n>(entries: impl Iterator<Item = (&'n str, String)>) -> String {
    let entries: Vec<(&str, String)> = entries.collect();
    let width = entries.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    entries.iter().map(|(name, summary)| format!("  {name:<width$}  {summary}\n")).collect()
}

/// The page of an operation, pass, named pipeline or dialect.
pub fn explain(name: &str) -> Result<String, String> {
    let registry = catalog::registry();
    if let Some(info) = CATALOG.pass(name) {
        return Ok(pass_page(info));
    }
    if let Some(pipeline) = CATALOG.pipeline(name.trim_start_matches('@')) {
        return Ok(pipeline_page(pipeline));
    }
    if let Some(def) = registry.op(name) {
        return Ok(op_page(def));
    }
    if let Some(dialect) = registry.dialects().iter().find(|dialect| dialect.name == name) {
        let ops = dialect.ops.iter().map(|def| (def.name, pass::declare::first_sentence(def.doc)));
        return Ok(format!("{name}: {}\n\n{}", dialect.summary, table(ops)));
    }
    Err(unknown(name, &registry))
}

fn unknown(name: &str, registry: &Registry) -> String {
    let passes = CATALOG.all_passes().map(|info| info.name);
    let pipelines = CATALOG.pipelines.iter().map(|pipeline| pipeline.name);
    let dialects = registry.dialects().iter().map(|dialect| dialect.name);
    let ops = registry.ops().map(|def| def.name);
    let near = did_you_mean(name, passes.chain(pipelines).chain(dialects).chain(ops));
    format!("there is no pass, pipeline, operation or dialect `{name}`{near}")
}

fn pass_page(info: &PassInfo) -> String {
    let kind = match info.kind {
        Kind::Function => "one function at a time",
        Kind::Module => "a whole module",
    };
    let mut text = format!("{}: works on {kind}\n\n{}\n", info.name, info.text());
    if !info.lowers.is_empty() {
        let _ = writeln!(text, "\nLowers operations of {}.", info.lowers.join(", "));
    }
    if !info.options.is_empty() {
        text.push_str("\noptions\n");
    }
    for option in info.options {
        let default = (option.default)();
        let default = if default.is_empty() { String::new() } else { format!(", {default} if not given") };
        let about = option.text().replace('\n', " ");
        let _ = writeln!(text, "  {}: {}{default}\n      {about}", option.name, (option.type_name)());
    }
    text
}

fn pipeline_page(pipeline: &pass::NamedPipeline) -> String {
    let mut text = format!("@{}: a named pipeline\n\n{}\n\n  {}\n", pipeline.name, pipeline.doc, pipeline.text.trim());
    if !pipeline.options.is_empty() {
        text.push_str("\noptions\n");
    }
    for option in pipeline.options {
        let _ = writeln!(text, "  {}: {} if not given\n      {}", option.name, option.default, option.doc);
    }
    text
}

fn op_page(def: &OpDef) -> String {
    let mut text = format!("{}\n\n{}\n", def.name, def.doc.trim());
    slots(&mut text, "operands", def, def.operands);
    slots(&mut text, "results", def, def.results);
    if !def.attrs.is_empty() {
        text.push_str("\nattributes\n");
    }
    for slot in def.attrs {
        let presence = match slot.presence {
            Presence::Required => "",
            Presence::Optional => ", optional",
            Presence::Default(_) => ", has a default",
        };
        let _ = writeln!(text, "  {}: {}{presence}", slot.name, slot.constraint.name);
    }
    if !def.regions.is_empty() {
        let names: Vec<&str> = def.regions.iter().map(|slot| slot.name).collect();
        let _ = writeln!(text, "\nregions: {}", names.join(", "));
    }
    let traits = Traits::ALL.iter().filter(|(_, bits, _)| def.has(*bits));
    let traits: Vec<String> = traits.map(|(name, _, about)| format!("  {name}:{about}")).collect();
    if !traits.is_empty() {
        let _ = writeln!(text, "\ntraits\n{}", traits.join("\n"));
    }
    text
}

fn slots(text: &mut String, title: &str, def: &OpDef, slots: &[Slot]) {
    if !slots.is_empty() {
        let _ = writeln!(text, "\n{title}");
    }
    for slot in slots {
        let arity = match slot.arity {
            Arity::One => "",
            Arity::Optional => "optional, ",
            Arity::Variadic => "any number, each ",
        };
        let ty = slot.rule.map_or_else(|| slot.constraint.name.to_string(), |rule| rule_text(def, rule));
        let _ = writeln!(text, "  {}: {arity}{ty}", slot.name);
    }
}

/// What a type rule says.
fn rule_text(def: &OpDef, rule: TypeRule) -> String {
    let name = |slot| match slot {
        SlotRef::Operand(index) => def.operands[index].name,
        SlotRef::Result(index) => def.results[index].name,
    };
    match rule {
        TypeRule::Same(slot) => format!("the type of {}", name(slot)),
        TypeRule::ElementOf(slot) => format!("the element type of {}", name(slot)),
        TypeRule::BoolLike(slot) => format!("i1 in the shape of {}", name(slot)),
        TypeRule::OfAttr(index) => format!("the type of the attribute {}", def.attrs[index].name),
    }
}
