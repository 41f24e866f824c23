//! The conversion driver on a toy: structured operations on `!num` become branches on `i64`.

use std::fmt::Write as _;

use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, parse_module, print_module};
use ir::{Body, Context, Failed, Op, OpDef, OpId, Registry, Sink, Type, ValueId};
use rewrite::{Conversion, ConvertOptions, Rule, Rules, convert};

mod high {
    use super::low::passed;

    ir::ops! {
        dialect "high";
        /// A constant.
        Number("number") { results(result: ANY) traits(PURE) }
        /// A sum.
        Add("add") { operands(a: ANY, b: ANY) results(result: = a) traits(PURE) }
        /// Two ways.
        Choose("choose") {
            operands(condition: ANY)
            results(results: ..ANY)
            regions(then, otherwise)
            traits(SINGLE_BLOCK)
        }
        /// Ends a way.
        Give("give") { operands(values: ..ANY) traits(TERMINATOR) }
        /// Goes on.
        Go("go") { operands(values: ..ANY) successors(to) traits(TERMINATOR) hooks { branch: passed } }
        /// Nobody converts this.
        Odd("odd") { operands(values: ..ANY) results(results: ..ANY) }
        /// A function.
        Function("function") { attrs(sym_name: Str) regions(body) traits(ISOLATED, SYMBOL) }
    }
}

mod low {
    use ir::{ValueId, View};

    pub fn passed(view: View<'_>, _: usize) -> Vec<ValueId> {
        view.body.operands(view.op).collect()
    }

    fn nothing(_: View<'_>, _: usize) -> Vec<ValueId> {
        Vec::new()
    }

    ir::ops! {
        dialect "low";
        /// A constant.
        Constant("constant") { results(result: ANY) traits(PURE) }
        /// A sum.
        Add("add") { operands(a: ANY, b: = a) results(result: = a) traits(PURE) }
        /// Goes on.
        Jump("jump") { operands(values: ..ANY) successors(to) traits(TERMINATOR) hooks { branch: passed } }
        /// Goes one way.
        Branch("branch") {
            operands(condition: ANY)
            successors(yes, no)
            traits(TERMINATOR)
            hooks { branch: nothing }
        }
        /// Leaves.
        Leave("leave") { operands(values: ..ANY) traits(TERMINATOR) }
        /// Legal with any type.
        Keep("keep") { operands(values: ..ANY) results(results: ..ANY) regions(bodies: ..) }
    }
}

type C<'a> = Conversion<'a, u32>;

fn append(c: &mut C<'_>, def: &'static OpDef, operands: &[ValueId], types: Vec<Type>, to: &[ir::BlockId]) -> OpId {
    let mut builder = c.builder();
    let spec = ir::OpSpec {
        operands: operands.to_vec(),
        results: types,
        successors: to.to_vec(),
        ..ir::OpSpec::new(def, builder.loc)
    };
    builder.insert(spec)
}

fn number(c: &mut C<'_>, op: OpId, _: &[ValueId]) -> Result<(), Failed> {
    *c.state += 1;
    let types = c.result_types(op)?;
    let new = append(c, low::Constant::DEF, &[], types, &[]);
    let value = c.body().result(new, 0);
    c.replace(op, &[value]);
    Ok(())
}

fn add(c: &mut C<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let types = c.result_types(op)?;
    let new = append(c, low::Add::DEF, operands, types, &[]);
    let value = c.body().result(new, 0);
    c.replace(op, &[value]);
    Ok(())
}

fn choose(c: &mut C<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let types = c.result_types(op)?;
    let [then, otherwise, end] = [c.add_block(&[]), c.add_block(&[]), c.add_block(&types)];
    append(c, low::Branch::DEF, operands, Vec::new(), &[then, otherwise]);
    for (index, block) in [then, otherwise].into_iter().enumerate() {
        c.start(block);
        let region = c.view(op).region(index);
        let given = c.inline(region, &[])?;
        append(c, low::Jump::DEF, &given, Vec::new(), &[end]);
    }
    c.start(end);
    let results = c.body().arguments(end).to_vec();
    c.replace(op, &results);
    Ok(())
}

fn give(c: &mut C<'_>, _: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    append(c, low::Leave::DEF, operands, Vec::new(), &[]);
    Ok(())
}

fn go(c: &mut C<'_>, op: OpId, operands: &[ValueId]) -> Result<(), Failed> {
    let to = c.successor(c.body().successors(op)[0]);
    append(c, low::Jump::DEF, operands, Vec::new(), &[to]);
    Ok(())
}

const RULES: &[(&OpDef, Rule<u32>)] = &[
    (high::Number::DEF, number),
    (high::Add::DEF, add),
    (high::Choose::DEF, choose),
    (high::Give::DEF, give),
    (high::Go::DEF, go),
];

fn context() -> Context {
    Context::new(Registry::new([
        ir::Dialect::new("high", "Structured.", high::OPS),
        ir::Dialect::new("low", "Branches.", low::OPS),
    ]))
}

/// `f32` becomes `i64`.
fn convert_type(_: &Context, ty: Type) -> Option<Type> {
    match ty {
        Type::F32 => Some(Type::I64),
        Type::F64 => None,
        other => Some(other),
    }
}

fn lower(cx: &Context, body: &mut Body, sink: &mut Sink<'_>) -> Result<u32, Failed> {
    let rules = Rules::new(&[RULES]);
    let options = ConvertOptions {
        pass: "lower",
        rules: &rules,
        is_legal: &|view| view.def().dialect() == "low",
        convert_type: &convert_type,
        entry: None,
        block: None,
    };
    let mut count = 0;
    for function in body.bodies_mut() {
        convert(cx, function, &options, &mut count, sink)?;
    }
    Ok(count)
}

/// The converted program, verified, or the diagnostics.
fn lowered(text: &str) -> String {
    let cx = context();
    let mut sink = Sink::new(&cx);
    let module = parse_module(&cx, "test.mlir", text, &ParseOptions::default(), &mut sink);
    let result = module.and_then(|mut module| {
        ir::verify::verify(&cx, &module, &mut sink)?;
        lower(&cx, &mut module, &mut sink)?;
        ir::verify::verify(&cx, &module, &mut sink)?;
        Ok(print_module(&cx, &module, &Default::default()))
    });
    result.unwrap_or_else(|_| render(&cx, sink.diagnostics(), RenderOptions::default()))
}

fn function(inner: &str) -> String {
    format!("\"high.function\"() <{{sym_name = \"f\"}}> ({{\n{inner}\n}}) : () -> ()")
}

#[test]
fn nested_regions_become_blocks_in_order() {
    let shown = lowered(&function(
        r#"^bb0(%c: i1, %x: f32):
  %r = "high.choose"(%c) ({
    %s = "high.choose"(%c) ({
      %a = "high.add"(%x, %x) : (f32, f32) -> f32
      "high.give"(%a) : (f32) -> ()
    }, {
      "high.give"(%x) : (f32) -> ()
    }) : (i1) -> f32
    "high.give"(%s) : (f32) -> ()
  }, {
    %n = "high.number"() : () -> f32
    "high.give"(%n) : (f32) -> ()
  }) : (i1) -> f32
  %t = "high.add"(%r, %x) : (f32, f32) -> f32
  "high.give"(%t) : (f32) -> ()"#,
    ));
    let wanted = r#"^bb0(%c: i1, %x: i64):
  "low.branch"(%c)[^bb1, ^bb5] : (i1) -> ()
^bb1:
  "low.branch"(%c)[^bb2, ^bb3] : (i1) -> ()
^bb2:
  %a = "low.add"(%x, %x) : (i64, i64) -> i64
  "low.jump"(%a)[^bb4] : (i64) -> ()
^bb3:
  "low.jump"(%x)[^bb4] : (i64) -> ()
^bb4(%s: i64):
  "low.jump"(%s)[^bb6] : (i64) -> ()
^bb5:
  %n = "low.constant"() : () -> i64
  "low.jump"(%n)[^bb6] : (i64) -> ()
^bb6(%r: i64):
  %t = "low.add"(%r, %x) : (i64, i64) -> i64
  "low.leave"(%t) : (i64) -> ()"#;
    let trim = |text: &str| {
        let lines = text.lines().map(|line| line.split("//").next().unwrap_or("").trim().to_string());
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    };
    assert!(trim(&shown).contains(&trim(wanted)), "{shown}");
}

#[test]
fn blocks_of_the_program_are_kept_and_values_flow_between_them() {
    // The block that defines `%n` dominates `^bb1`, but stands behind it.
    let shown = lowered(&function(
        r#"^bb0(%x: f32):
  "high.go"(%x)[^bb2] : (f32) -> ()
^bb1(%y: f32):
  %z = "high.add"(%y, %n) : (f32, f32) -> f32
  "high.give"(%z) : (f32) -> ()
^bb2(%w: f32):
  %n = "high.number"() : () -> f32
  "high.go"(%w)[^bb1] : (f32) -> ()
^bb3(%u: f32):
  "high.go"(%u)[^bb1] : (f32) -> ()"#,
    ));
    let wanted = r#"  "low.jump"(%x)[^bb2] : (i64) -> ()
  ^bb1(%y: i64):
    %z = "low.add"(%y, %n) : (i64, i64) -> i64"#;
    let squeeze = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let shown = shown.lines().map(|line| line.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n");
    assert!(squeeze(&shown).contains(&squeeze(wanted)) && !shown.contains("high.go"), "{shown}");
}

#[test]
fn a_value_that_is_needed_in_two_types_is_an_error() {
    let shown = lowered(&function(
        r#"  %n = "high.number"() : () -> f32
  "low.leave"(%n) : (f32) -> ()"#,
    ));
    let wanted = "error: `lower` made a `i64` of this value, but `low.leave` needs it as `f32`";
    assert!(shown.starts_with(wanted), "{shown}");
}

#[test]
fn casts_there_and_back_cancel_out() {
    let shown = lowered(&function(
        r#"  %n = "high.number"() : () -> f32
  %i = "builtin.unrealized_conversion_cast"(%n) : (f32) -> i64
  "low.keep"(%i) ({
    %m = "high.number"() : () -> f32
    "high.give"(%m) : (f32) -> ()
  }) : (i64) -> ()
  "low.leave"() : () -> ()"#,
    ));
    assert!(!shown.contains("cast") && !shown.contains("high.number") && !shown.contains("error"), "{shown}");
}

#[test]
fn everything_that_cannot_be_converted_is_reported_once() {
    let shown = lowered(&function(
        r#"  %a = "high.odd"() : () -> f32
  %b = "high.add"(%a, %a) : (f32, f32) -> f32
  %c = "high.odd"(%b) : (f32) -> f32
  %d = "high.number"() : () -> f64
  "high.give"(%c) : (f32) -> ()"#,
    ));
    assert_eq!(shown.matches("`lower` cannot convert `high.odd`").count(), 2, "{shown}");
    assert!(shown.contains("`lower` cannot convert the type `f64`"), "{shown}");
    assert_eq!(shown.matches("error:").count(), 3, "{shown}");
}

/// Two hundred thousand operations in a chain of structured ones take a moment. The bound is far
/// off what a busy machine needs, and far below what a driver needs that looks at the rest of
/// a block for each operation that it takes apart.
#[test]
fn time_is_not_quadratic() {
    let mut text = String::from("^bb0(%c: i1, %x0: f32):\n");
    for i in 0..40_000 {
        let next = i + 1;
        let _ = writeln!(
            text,
            "%x{next} = \"high.choose\"(%c) ({{\n%a = \"high.add\"(%x{i}, %x{i}) : (f32, f32) -> f32\n\
             \"high.give\"(%a) : (f32) -> ()\n}}, {{\n\"high.give\"(%x{i}) : (f32) -> ()\n}}) : (i1) -> f32\n\
             %y{i} = \"high.add\"(%x{next}, %x0) : (f32, f32) -> f32"
        );
    }
    text.push_str("\"high.give\"() : () -> ()\n");
    let cx = context();
    let mut sink = Sink::new(&cx);
    let text = function(&text);
    let mut module = parse_module(&cx, "test.mlir", &text, &ParseOptions::default(), &mut sink).expect("is valid");
    let start = std::time::Instant::now();
    lower(&cx, &mut module, &mut sink).expect("converts");
    let seconds = start.elapsed().as_secs_f64();
    assert!(seconds < 8.0, "{seconds} s");
}
