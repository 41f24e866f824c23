//! A dialect with one operation for each thing that text can have.

use ir::syntax::{OpParser, Parser, Printer};
use ir::{Attr, AttrDef, Dialect, Failed, Op, TypeDef, View};

ir::attr_enum! {
    /// How two numbers are compared.
    pub enum Order("an order", i64) {
        /// The smaller one first.
        Less = "lt" 0,
        Greater = "gt" 5,
    }
}

ir::ops! {
    dialect "test";

    /// A function.
    Func("func") {
        attrs(sym_name: Str, function_type: FunctionType)
        regions(body)
        traits(ISOLATED, SYMBOL, DEFAULT_DIALECT)
        syntax(custom parse_func, print_func)
    }

    /// Ends a function.
    Return("return") {
        operands(values: ..ANY)
        traits(TERMINATOR, RETURN)
        syntax("attr-dict ($values^ : type($values))?")
    }

    /// Adds.
    Add("add") {
        operands(a: NUMBER_LIKE, b: = a)
        results(result: = a)
        attrs(order: Order = Order::Less, exact: Flag)
        syntax("$a, $b (`order` $order^)? (`exact` $exact^)? attr-dict : type($result)")
    }

    /// Compares.
    Compare("compare") {
        operands(a: NUMBER_LIKE, b: = a)
        results(result: = bool(a))
        attrs(order: Order)
        syntax("$order, $a, $b attr-dict : type($a)")
    }

    /// A constant.
    Constant("constant") {
        results(result: = attr(value))
        attrs(value: Attr)
        syntax("attr-dict $value")
    }

    /// Needs no types in text.
    Load("load") {
        operands(source: TENSOR, indices: ..INDEX)
        results(result: = element(source))
        syntax("$source `[` $indices `]` attr-dict : type($source)")
    }

    /// Takes its type from the value that it uses.
    Copy("copy") {
        operands(source: ANY)
        results(result: = source)
        syntax(custom parse_copy, print_copy)
    }

    /// Two groups of operands.
    Groups("groups") {
        operands(left: ..ANY, right: ..ANY)
        results(all: ..ANY)
        syntax("$left `|` $right attr-dict `:` functional-type(operands, results)")
    }

    /// Goes to one of two blocks.
    Branch("branch") {
        operands(condition: BOOL)
        successors(then, otherwise)
        traits(TERMINATOR)
        syntax("$condition, $then, $otherwise attr-dict")
    }

    /// Goes to a block.
    Goto("goto") {
        successors(to)
        traits(TERMINATOR)
        syntax("$to attr-dict")
    }

    /// A loop whose terminator may be left out.
    Loop("loop") {
        operands(count: INDEX)
        regions(body)
        syntax(custom parse_loop, print_loop)
    }

    /// Ends the body of a loop.
    Yield("yield") {
        traits(TERMINATOR)
        syntax("attr-dict")
    }
}

/// `@name(%a: f32, %b: f32) -> f32 { ... }`
pub fn parse_func(op: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let name = op.symbol()?;
    let name = name.str(op.cx).to_owned();
    let mut arguments = Vec::new();
    op.expect("(")?;
    op.comma_list(")", |op| {
        let operand = op.operand()?;
        op.expect(":")?;
        arguments.push((operand, op.ty()?));
        Ok(())
    })?;
    let results = if op.at("->") { op.function_type_parts()?.1 } else { Vec::new() };
    let inputs: Vec<ir::Type> = arguments.iter().map(|&(_, ty)| ty).collect();
    let ty = op.cx.function(&inputs, &results);
    op.set_attr("sym_name", op.cx.string(&name));
    op.set_attr("function_type", op.cx.type_attr(ty));
    op.region(&arguments)
}

pub fn print_func(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    let name = view.attr("sym_name").and_then(|attr| attr.as_str(view.cx)).unwrap_or_default();
    printer.symbol(name);
    printer.text("(");
    printer.region_arguments(view, 0);
    printer.text(")");
    let ty = view.attr("function_type").and_then(|attr| attr.as_type(view.cx));
    let results = ty.and_then(|ty| ty.as_function(view.cx)).map_or(&[][..], |(_, results)| results);
    if !results.is_empty() {
        printer.text(" -> (");
        printer.types(results.iter().copied());
        printer.text(")");
    }
    printer.space();
    printer.region(view, 0, ir::syntax::RegionPrint { entry_arguments: false, ..Default::default() });
}

/// `%source`
pub fn parse_copy(op: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let source = op.operand()?;
    op.attr_dict()?;
    let ty = op.known_type(&source)?;
    op.resolve_operand(&source, ty)?;
    op.infer_results()
}

pub fn print_copy(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.value(view.operand(0));
    printer.attr_dict(view, &[]);
}

/// `%count as %i { ... }`
pub fn parse_loop(op: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    let count = op.operand()?;
    op.resolve_operand(&count, ir::Type::INDEX)?;
    op.expect("as")?;
    let induction = op.operand()?;
    op.region_with_terminator(&[(induction, ir::Type::INDEX)], Yield::DEF)
}

pub fn print_loop(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.value(view.operand(0));
    printer.text(" as ");
    let block = view.body.entry(view.region(0)).expect("the parser gives it a block");
    printer.value(view.body.arguments(block)[0]);
    printer.space();
    let terminator = ir::syntax::Terminator::WhenOperands;
    printer.region(view, 0, ir::syntax::RegionPrint { entry_arguments: false, terminator });
}

fn parse_pair(parser: &mut Parser<'_>) -> Result<Vec<Attr>, Failed> {
    let mut parts = Vec::new();
    parser.expect("<")?;
    parser.comma_list(">", |parser| {
        parts.push(parser.attr()?);
        Ok(())
    })?;
    Ok(parts)
}

fn print_pair(printer: &mut Printer<'_>, params: &[Attr]) {
    printer.text("<");
    printer.list(params.iter(), |printer, &part| printer.attr(part));
    printer.text(">");
}

static PAIR: TypeDef = TypeDef { name: "test.pair", summary: "Two.", parse: parse_pair, print: print_pair };
static TAG: AttrDef = AttrDef { name: "test.tag", summary: "A tag.", parse: parse_pair, print: print_pair };

/// The test dialect.
pub const DIALECT: Dialect = Dialect {
    types: &[&PAIR],
    attrs: &[&TAG],
    ..Dialect::new("test", "One operation for each thing that text can have.", OPS)
};
