//! What `ops!` makes, on a small dialect: definitions, accessors, builders, inference.

use ir::attr_values::{AttrValue, FunctionType, Ints, Str, Symbol};
use ir::builtin::Module;
use ir::def::{Arity, Element, Presence, SlotRef, Syntax, TypeRule};
use ir::{Attr, BlockId, Body, Builder, Context, Dialect, Loc, Op, Point, Registry, Traits, Type, ValueId};

ir::attr_enum! {
    /// How two numbers are compared.
    pub enum Order("an order", i64) {
        /// The smaller one first.
        Less = "lt" 0,
        Greater = "gt" 5,
    }
}

mod hooks {
    use ir::{Attr, Failed, Fold, Infer, Sink, Type, View};

    pub fn fold(_view: View<'_>, constants: &[Option<Attr>]) -> Option<Vec<Fold>> {
        Some(vec![Fold::Attr(constants[0]?)])
    }

    pub fn verify(_view: View<'_>, _sink: &mut Sink<'_>) -> Result<(), Failed> {
        Ok(())
    }

    pub fn infer(infer: &Infer<'_>) -> Result<Vec<Type>, String> {
        Ok(vec![infer.cx.tensor(&[2], infer.operands[0])])
    }
}

ir::ops! {
    dialect "test";

    /// Adds two numbers.
    ///
    /// The second sentence.
    Add("add") {
        operands(a: NUMBER_LIKE, b: = a)
        results(result: = a)
        attrs(order: Order = Order::Less, label: Option<Str>, exact: Flag)
        traits(PURE, COMMUTATIVE)
        syntax("$a, $b (`order` `` $order^)? (`exact` $exact^)? attr-dict : type($result)")
        hooks { fold: hooks::fold, verify: hooks::verify, canonicalize: &[] }
    }

    /// Compares two numbers.
    Compare("compare") {
        operands(a: ir::constraints::NUMBER_LIKE, b: = a)
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

    /// Two groups of operands of any size.
    Slice("slice") {
        operands(source, offsets: .. INDEX, fill: ?)
        results(result: TENSOR, taken: ..)
        attrs(staticSizes: Ints, mode: Str, type: Option<Type>)
        syntax("$source `[` $offsets `]` (`else` $fill^ : type($fill))? $mode $staticSizes attr-dict : type($source) -> type(results)")
    }

    /// Its type comes from a hook.
    Box("box") {
        operands(item)
        results(boxed: TENSOR)
        syntax("$item attr-dict : type($item)")
        hooks { infer: hooks::infer }
    }

    /// A choice.
    If("if") {
        operands(condition: BOOL)
        results(results: ..)
        regions(then, else, more: ..)
        syntax("$condition $then (`else` $else^)? $more attr-dict : type(results)")
    }

    /// A function.
    Function("function") {
        attrs(sym_name: Str, function_type: FunctionType)
        regions(body)
        traits(ISOLATED, SYMBOL)
        syntax("$sym_name $function_type $body attr-dict")
    }

    /// A jump table.
    Switch("switch") {
        operands(flag: INTEGER, arguments: ..ANY)
        successors(default, cases: ..)
        attrs(callee: Symbol)
        traits(TERMINATOR)
        syntax("$callee $flag, $default, $cases `(` $arguments : type($arguments) `)` attr-dict : type($flag)")
    }
}

const DIALECT: Dialect = Dialect::new("test", "A dialect of tests.", OPS);

/// A module with one block that has arguments of the given types.
fn module(types: &[Type]) -> (Context, Body, BlockId) {
    let cx = Context::new(Registry::new([DIALECT]));
    let mut body = Body::new(Module::DEF, ir::AttrDict::EMPTY, Loc::UNKNOWN, 1);
    let block = body.add_block(body.root(), types);
    (cx, body, block)
}

fn builder<'a>(cx: &'a Context, body: &'a mut Body, block: BlockId) -> (Builder<'a>, Vec<ValueId>) {
    let arguments = body.arguments(block).to_vec();
    (Builder::new(cx, body, Point::End(block), Loc::UNKNOWN), arguments)
}

#[test]
fn definitions() {
    let names: Vec<&str> = OPS.iter().map(|def| def.name).collect();
    let expected =
        ["add", "compare", "constant", "slice", "box", "if", "function", "switch"].map(|op| format!("test.{op}"));
    assert_eq!(names, expected);

    let add = Add::DEF;
    assert_eq!(add.doc, "Adds two numbers.\n\nThe second sentence.");
    assert!(add.has(Traits::PURE.and(Traits::COMMUTATIVE)) && !add.has(Traits::TERMINATOR));
    assert!(std::ptr::eq(add.operands[0].constraint, &ir::constraints::NUMBER_LIKE));
    assert!(std::ptr::eq(add.operands[1].constraint, &ir::constraints::ANY));
    assert_eq!(add.operands[1].rule, Some(TypeRule::Same(SlotRef::Operand(0))));
    assert!(add.hooks.fold.is_some() && add.hooks.verify.is_some() && add.hooks.eval.is_none());
    assert_eq!(Constant::DEF.results[0].rule, Some(TypeRule::OfAttr(0)));

    let slice = Slice::DEF;
    assert_eq!(
        slice.operands.iter().map(|slot| slot.arity).collect::<Vec<_>>(),
        [Arity::One, Arity::Variadic, Arity::Optional]
    );
    let attrs: Vec<&str> = slice.attrs.iter().map(|slot| slot.name).collect();
    assert_eq!(attrs, ["staticSizes", "mode", "type", "operandSegmentSizes"]);
    assert!(matches!(slice.attrs[2].presence, Presence::Optional));
    assert!(slice.has_operand_segments() && slice.attr_slot("operandSegmentSizes").is_some());
    assert!(If::DEF.regions[2].variadic);
    assert!(Switch::DEF.has(Traits::TERMINATOR.and(Traits::VARIADIC_SUCCESSORS)));
}

#[test]
fn formats() {
    let Syntax::Format(elements) = Add::DEF.syntax else { panic!("add has a format") };
    let [Element::Operand(0), Element::Literal(","), Element::Operand(1), order, exact, rest @ ..] = elements else {
        panic!("add starts with its operands")
    };
    let Element::Optional { anchor: Element::Attr(0), elements: order, otherwise: [] } = order else {
        panic!("the order is optional")
    };
    assert!(matches!(order, [Element::Literal("order"), Element::NoSpace, Element::Attr(0)]));
    assert!(matches!(exact, Element::Optional { anchor: Element::Attr(2), .. }));
    assert!(matches!(rest, [Element::AttrDict, Element::Literal(":"), Element::TypeOf(SlotRef::Result(0))]));

    let Syntax::Format(elements) = Function::DEF.syntax else { panic!("function has a format") };
    assert!(matches!(elements, [Element::SymbolName(0), Element::Attr(1), Element::Region(0), Element::AttrDict]));
}

#[test]
fn inference_and_attributes() {
    let (cx, mut body, block) = module(&[Type::F32]);
    let tensor = cx.tensor(&[4], Type::F32);
    let (mut b, arguments) = builder(&cx, &mut body, block);
    let x = Constant::emit(&mut b, cx.float(1.5, Type::F32));
    let sum = Add::build(&mut b, arguments[0], x);
    let pair = Slice::build(&mut b, tensor, &[], x, &[], None, [4], "clamp");
    let all = pair.result(b.body);
    let mask = Compare::emit(&mut b, all, all, Order::Greater);
    let boxed = Box::emit(&mut b, x);
    assert_eq!([b.ty(x), b.ty(boxed)], [Type::F32, cx.tensor(&[2], Type::F32)]);
    assert_eq!(b.ty(mask), cx.tensor(&[4], Type::I1));

    assert_eq!((sum.a(&body), sum.b(&body)), (arguments[0], x));
    assert_eq!(Add::defining(&body, sum.result(&body)), Some(sum));
    assert_eq!((sum.order(&cx, &body), sum.label(&cx, &body), sum.exact(&cx, &body)), (Order::Less, None, false));
    sum.set_order(&cx, &mut body, Order::Greater);
    sum.set_label(&cx, &mut body, "L");
    sum.set_exact(&cx, &mut body, true);
    assert_eq!(sum.order(&cx, &body), Order::Greater);
    assert_eq!(sum.label(&cx, &body).as_deref(), Some("L"));
    assert!(sum.exact(&cx, &body));
    sum.set_exact(&cx, &mut body, false);
    assert!(!sum.exact(&cx, &body));
    let compare = Compare::defining(&body, mask).expect("made by compare");
    assert_eq!(compare.order(&cx, &body).word(), "gt");
    let order = body.attr_of(&cx, compare.id(), "order");
    assert_eq!(order, Some(cx.integer(5, Type::I64)));
    assert_eq!(Order::read(&cx, cx.integer(1, Type::I64)), None);
}

#[test]
fn groups() {
    let (cx, mut body, block) = module(&[Type::F32, Type::INDEX, Type::INDEX]);
    let tensor = cx.tensor(&[4], Type::F32);
    let (mut b, arguments) = builder(&cx, &mut body, block);
    let [x, i, j] = arguments[..] else { panic!("three arguments") };
    let slice = Slice::build(&mut b, tensor, &[Type::F32, Type::I1], x, &[i, j], Some(x), [1, 2], "wrap");
    let few = Slice::build(&mut b, tensor, &[], x, &[j], None, Ints(vec![]), Str("clamp".into()));

    assert_eq!(slice.source(&cx, &body), x);
    assert_eq!(slice.offsets(&cx, &body), [i, j]);
    assert_eq!(slice.fill(&cx, &body), Some(x));
    assert_eq!(slice.taken(&body).len(), 2);
    assert_eq!(body.attr_of(&cx, slice.id(), "operandSegmentSizes"), Some(cx.ints32(&[1, 2, 1])));
    assert_eq!(few.offsets(&cx, &body), [j]);
    assert_eq!((few.fill(&cx, &body), few.taken(&body)), (None, vec![]));
    assert_eq!(*slice.static_sizes(&cx, &body), [1, 2]);
    assert_eq!(slice.type_(&cx, &body), None);
    slice.set_type(&cx, &mut body, Type::F32);
    assert_eq!(slice.type_(&cx, &body), Some(Type::F32));
}

#[test]
fn regions_and_successors() {
    let (cx, mut body, block) = module(&[Type::I1, Type::I32]);
    let (mut b, arguments) = builder(&cx, &mut body, block);
    let choice = If::build(&mut b, &[Type::F32], arguments[0]);
    let function_type = FunctionType(cx.function(&[], &[]));
    let function = Function::build(&mut b, "f", function_type);
    let callee = Symbol(cx.name("f"));
    let switch = Switch::build(&mut b, arguments[1], &[arguments[0]], block, &[block, block], callee);

    assert_eq!(body.regions(choice.id()), [choice.then(&body), choice.else_(&body)]);
    assert_eq!((choice.more(&body).len(), choice.results(&body).len()), (0, 1));
    let nested = body.nested(function.id()).expect("isolated");
    assert_eq!(function.body(&body), nested.root());
    assert_eq!(&*function.sym_name(&cx, &body), "f");
    assert_eq!(function.function_type(&cx, &body), function_type);
    assert_eq!((switch.default(&body), switch.cases(&body)), (block, vec![block, block]));
    assert_eq!((switch.flag(&body), switch.arguments(&body)), (arguments[1], vec![arguments[0]]));
    assert_eq!(switch.callee(&cx, &body).str(&cx), "f");
}

#[test]
fn values_of_attributes() {
    let cx = Context::new(Registry::default());
    fn round<T: AttrValue + PartialEq + std::fmt::Debug>(cx: &Context, value: T) -> Attr {
        let attr = value.attr(cx);
        assert!((T::CONSTRAINT.holds)(cx, attr));
        assert_eq!(T::read(cx, attr), Some(value));
        attr
    }
    assert_eq!(round(&cx, -3i64), cx.integer(-3, Type::I64));
    assert_eq!(round(&cx, 7u32), cx.integer(7, Type::I32));
    assert_eq!(round(&cx, true), cx.integer(1, Type::I1));
    assert_eq!(round(&cx, Ints(vec![1, 2])), cx.ints(&[1, 2]));
    round(&cx, ir::attr_values::Ints32::from([1, -2]));
    round(&cx, ir::attr_values::Bools::from([true, false]));
    round(&cx, ir::attr_values::Index(4));
    round(&cx, ir::attr_values::Attrs::from([Attr::UNIT]));
    round(&cx, ir::attr_values::Dict(ir::AttrDict::EMPTY));
    round(&cx, Str::from("text"));
    round(&cx, Symbol(cx.name("f")));
    round(&cx, Order::Greater);
    assert_eq!(u32::read(&cx, cx.integer(-1, Type::I32)), None);
    assert_eq!(i64::read(&cx, cx.integer(1, Type::I32)), None);
    assert_eq!(Ints::read(&cx, cx.ints32(&[1])), None);
    assert_eq!(FunctionType::read(&cx, cx.type_attr(Type::F32)), None);
}
