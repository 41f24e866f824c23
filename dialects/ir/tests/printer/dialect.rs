//! A dialect of tests, with forms of every kind, and bodies to print.

use ir::builtin::Module;
use ir::syntax::{OpParser, PrintOptions, Printer, RegionPrint, Terminator, print_module};
use ir::{
    AttrDict, BlockId, Body, Builder, Context, Dialect, Failed, Loc, NamedAttr, Op, OpId, OpSpec, Point, Registry,
    Type, ValueId, View,
};

ir::attr_enum! {
    /// How two numbers are compared.
    pub enum Order("an order", i64) {
        Less = "olt" 4,
        Greater = "ogt" 2,
    }
}

ir::ops! {
    dialect "t";

    /// As `arith.cmpf`.
    Compare("cmp") {
        operands(a: NUMBER_LIKE, b: = a)
        results(result: = bool(a))
        attrs(order: Order, flags: Order = Order::Less)
        syntax("$order, $a, $b (`fastmath` `<` $flags^ `>`)? attr-dict : type($a)")
    }

    /// As `memref.load`.
    Load("load") {
        operands(memref: MEMREF, indices: ..INDEX)
        results(result: = element(memref))
        attrs(volatile: Flag)
        syntax("$memref `[` $indices `]` (`volatile` $volatile^)? attr-dict : type($memref)")
    }

    /// As `tensor.from_elements`: a space stands where the elements would.
    Pack("pack") {
        operands(elements: .. = element(result))
        results(result: TENSOR)
        syntax("$elements attr-dict : type($result)")
    }

    /// A constant that likes to be called by its value.
    Number("number") {
        results(result: = attr(value))
        attrs(value: Attr)
        syntax("attr-dict $value")
        hooks { suggest_name: suggest }
    }

    /// A call; groups of operands.
    Call("call") {
        operands(arguments: .., rest: ..)
        results(results: ..)
        attrs(callee: Symbol)
        syntax("$callee `(` $arguments `)` (`and` $rest^ : type($rest))? attr-dict : functional-type(operands, results)")
    }

    /// A function with a form written by hand.
    Func("func") {
        attrs(sym_name: Str)
        regions(body)
        traits(ISOLATED, SYMBOL, DEFAULT_DIALECT)
        syntax(custom parse, print_func)
    }

    /// A loop with a form written by hand.
    For("for") {
        operands(count: INDEX)
        results(results: ..)
        regions(body)
        traits(SINGLE_BLOCK)
        syntax(custom parse, print_for)
    }

    /// A region that shows its arguments itself.
    Both("both") {
        regions(first, second)
        syntax("$first `else` $second attr-dict")
    }

    /// Ends a loop or function.
    Yield("yield") {
        operands(values: ..)
        traits(TERMINATOR)
        syntax("attr-dict ($values^ : type($values))?")
    }

    /// Goes elsewhere.
    Branch("br") {
        operands(values: ..)
        successors(target)
        traits(TERMINATOR)
        syntax("$target (`with` $values^ : type($values))? attr-dict")
    }
}

const DIALECT: Dialect = Dialect::new("t", "A dialect of tests.", OPS);

fn suggest(view: View<'_>) -> Option<String> {
    let value = view.attr("value")?.as_integer(view.cx)?;
    Some(format!("c{value}"))
}

fn parse(_: &mut OpParser<'_, '_>) -> Result<(), Failed> {
    unimplemented!("these tests only print")
}

fn print_func(printer: &mut Printer<'_>, view: View<'_>) {
    printer.space();
    printer.symbol(view.attr("sym_name").and_then(|name| name.as_str(view.cx)).unwrap_or_default());
    printer.text("(");
    if let Some(nested) = view.body.nested(view.op) {
        printer.list(nested.parameters(), |printer, &value| printer.argument(value));
    }
    printer.text(")");
    printer.attr_dict_with_keyword(view, &["sym_name"]);
    printer.space();
    printer.region(view, 0, RegionPrint { entry_arguments: false, terminator: Terminator::Always });
}

fn print_for(printer: &mut Printer<'_>, view: View<'_>) {
    printer.text(" (");
    printer.region_arguments(view, 0);
    printer.text(") to ");
    printer.value(view.operand(0));
    printer.space();
    printer.region(view, 0, RegionPrint { entry_arguments: false, terminator: Terminator::WhenOperands });
    printer.attr_dict(view, &[]);
}

pub fn context() -> Context {
    Context::new(Registry::new([DIALECT]))
}

pub fn module() -> (Body, BlockId) {
    let mut body = Body::new(Module::DEF, AttrDict::EMPTY, Loc::UNKNOWN, 1);
    let block = body.add_block(body.root(), &[]);
    (body, block)
}

/// A function with one block, and that block.
pub fn function(types: &[Type], cx: &Context) -> (Body, BlockId) {
    let attrs = cx.dict(vec![NamedAttr { name: cx.name("sym_name"), attr: cx.string("f"), inherent: true }]);
    let mut body = Body::new(Func::DEF, attrs, Loc::UNKNOWN, 1);
    let block = body.add_block(body.root(), types);
    (body, block)
}

/// An operation that nobody registered, at the end of a block.
pub fn other(
    cx: &Context,
    body: &mut Body,
    block: BlockId,
    name: &str,
    operands: &[ValueId],
    results: &[Type],
) -> OpId {
    let def = cx.registry().unregistered(name);
    let spec = OpSpec { operands: operands.into(), results: results.into(), ..OpSpec::new(def, Loc::UNKNOWN) };
    let op = body.create(spec);
    body.insert(op, Point::End(block));
    op
}

pub fn builder<'a>(cx: &'a Context, body: &'a mut Body, block: BlockId) -> Builder<'a> {
    Builder::new(cx, body, Point::End(block), Loc::UNKNOWN)
}

pub fn printed(cx: &Context, body: &Body) -> String {
    print_module(cx, body, &PrintOptions::default())
}

pub fn generic(cx: &Context, body: &Body) -> String {
    print_module(cx, body, &PrintOptions { generic: true, locations: false, elide_above: None })
}
