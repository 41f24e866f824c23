//! Derivatives and integrals by rules of a user, over a dialect of a user: the tests of egg's own
//! suite on mathematics. Each asks whether two expressions are one, so that their difference
//! becomes 0.

mod common;

ir::ops! {
    dialect "calc";

    /// A variable.
    Var("var") {
        results(result: FLOAT_LIKE)
        attrs(name: ir::attr_values::Str)
        traits(PURE)
        syntax("$name attr-dict `:` type($result)")
    }

    /// The derivative of an expression by a variable.
    Diff("diff") {
        operands(x: FLOAT_LIKE, f: = x)
        results(result: = x)
        traits(PURE)
        syntax("$x, $f attr-dict `:` type($result)")
    }

    /// An integral of an expression by a variable.
    Int("int") {
        operands(f: FLOAT_LIKE, x: = f)
        results(result: = f)
        traits(PURE)
        syntax("$f, $x attr-dict `:` type($result)")
    }
}

const DIALECT: ir::Dialect = ir::Dialect::new("calc", "Derivatives and integrals.", OPS);

const RULES: &str = r#"
dialects calc, arith, math

group calc.derivatives
rule d-variable: (calc.diff (calc.var name=?n) (calc.var name=?n)) => 1.0
rule d-other: (calc.diff (calc.var name=?n) (calc.var name=?m)) => 0.0 if ne(?n, ?m)
rule d-constant: (calc.diff ?x const(?c)) => 0.0
rule d-sum: (calc.diff ?x (arith.addf ?a ?b)) => (arith.addf (calc.diff ?x ?a) (calc.diff ?x ?b)) phase explore
rule d-difference: (calc.diff ?x (arith.subf ?a ?b)) => (arith.subf (calc.diff ?x ?a) (calc.diff ?x ?b)) phase explore
rule d-product: (calc.diff ?x (arith.mulf ?a ?b)) => (arith.addf (arith.mulf ?a (calc.diff ?x ?b)) (arith.mulf ?b (calc.diff ?x ?a))) phase explore
rule d-sin: (calc.diff ?x (math.sin ?x)) => (math.cos ?x)
rule d-cos: (calc.diff ?x (math.cos ?x)) => (arith.negf (math.sin ?x))
rule d-log: (calc.diff ?x (math.log ?x)) => (arith.divf 1.0 ?x)
rule d-power: (calc.diff ?x (math.powf ?x const(?c))) => (arith.mulf const(?c) (math.powf ?x const(fold(arith.subf, ?c, 1.0)))) phase explore

group calc.integrals
rule i-one: (calc.int 1.0 ?x) => ?x
rule i-power: (calc.int (math.powf ?x const(?c)) ?x) => (arith.divf (math.powf ?x const(fold(arith.addf, ?c, 1.0))) const(fold(arith.addf, ?c, 1.0))) phase explore
rule i-cos: (calc.int (math.cos ?x) ?x) => (math.sin ?x)
rule i-sin: (calc.int (math.sin ?x) ?x) => (arith.negf (math.cos ?x))
rule i-sum: (calc.int (arith.addf ?f ?g) ?x) => (arith.addf (calc.int ?f ?x) (calc.int ?g ?x)) phase explore
rule i-difference: (calc.int (arith.subf ?f ?g) ?x) => (arith.subf (calc.int ?f ?x) (calc.int ?g ?x)) phase explore
rule i-negated: (calc.int (arith.negf ?f) ?x) => (arith.negf (calc.int ?f ?x))
rule i-parts: (calc.int (arith.mulf ?a ?b) ?x) => (arith.subf (arith.mulf ?a (calc.int ?b ?x)) (calc.int (arith.mulf (calc.diff ?x ?a) (calc.int ?b ?x)) ?x)) phase explore
rule i-log: (calc.int (math.log ?x) ?x) => (arith.subf (arith.mulf (math.log ?x) ?x) (calc.int (arith.mulf (calc.diff ?x (math.log ?x)) ?x) ?x)) phase explore

cost calc.diff 1000
cost calc.int 1000
"#;

/// Name, left, right: prefix notation over `x`, `y` and numbers.
const EQUAL: &[(&str, &str, &str)] = &[
    ("associate_adds", "(+ x (+ y (+ a (+ b c))))", "(+ c (+ b (+ a (+ y x))))"),
    ("simplify_add", "(+ x (+ x (+ x x)))", "(* 4 x)"),
    ("powers", "(* (pow 2 x) (pow 2 y))", "(pow 2 (+ x y))"),
    ("simplify_const", "(+ 1 (- a (* (- 2 1) a)))", "1"),
    ("simplify_root", "(/ 1 (- (/ (+ 1 (sqrt five)) 2) (/ (- 1 (sqrt five)) 2)))", "(/ 1 (sqrt five))"),
    ("simplify_factor", "(* (+ x 3) (+ x 1))", "(+ (+ (* x x) (* 4 x)) 3)"),
    ("diff_same", "(d x x)", "1"),
    ("diff_different", "(d x y)", "0"),
    ("diff_simple1", "(d x (+ 1 (* 2 x)))", "2"),
    ("diff_simple2", "(d x (+ 1 (* y x)))", "y"),
    ("diff_ln", "(d x (ln x))", "(/ 1 x)"),
    ("diff_power_simple", "(d x (pow x 3))", "(* 3 (pow x 2))"),
    ("diff_power_harder", "(d x (- (pow x 3) (* 7 (pow x 2))))", "(* x (- (* 3 x) 14))"),
    ("diff_sin_cos", "(d x (* (sin x) (cos x)))", "(- (* (cos x) (cos x)) (* (sin x) (sin x)))"),
    ("integ_one", "(i 1 x)", "x"),
    ("integ_sin", "(i (cos x) x)", "(sin x)"),
    ("integ_x", "(i (pow x 1) x)", "(/ (pow x 2) 2)"),
    ("integ_part1", "(i (* x (cos x)) x)", "(+ (* x (sin x)) (cos x))"),
    ("integ_part2", "(i (* (cos x) x) x)", "(+ (* x (sin x)) (cos x))"),
    ("integ_part3", "(i (ln x) x)", "(- (* x (ln x)) x)"),
    ("diff_cos", "(d x (cos x))", "(- 0 (sin x))"),
    ("collects", "(+ (* 3 x) (- y (* x 5)))", "(- y (* 2 x))"),
    ("assoc_mul", "(* x (* y (* a b)))", "(* b (* a (* y x)))"),
    ("sin_cos", "(+ (* (sin x) (sin x)) (* (cos x) (cos x)))", "1"),
    ("cancel_quotient", "(/ (* x y) y)", "x"),
    ("difference_of_squares", "(* (+ x y) (- x y))", "(- (* x x) (* y y))"),
];

/// Expressions that are not equal, whatever the rules do.
const DIFFERENT: &[(&str, &str, &str)] = &[("fail", "(+ x y)", "(/ x y)"), ("fail_diff", "(d x (* x x))", "x")];

/// Writes an expression as operations; gives its value.
struct Writer<'t> {
    tokens: std::iter::Peekable<std::vec::IntoIter<&'t str>>,
    body: String,
    values: usize,
}

impl Writer<'_> {
    fn value(&mut self, op: &str) -> String {
        self.values += 1;
        self.body += &format!("  %v{} = {op}\n", self.values);
        format!("%v{}", self.values)
    }

    fn expression(&mut self) -> String {
        let token = self.tokens.next().expect("an expression");
        if token != "(" {
            return match token.parse::<f64>() {
                Ok(number) => self.value(&format!("arith.constant {number:?} : f64")),
                Err(_) => self.value(&format!("calc.var \"{token}\" : f64")),
            };
        }
        let name = self.tokens.next().expect("an operation");
        let mut operands = Vec::new();
        while self.tokens.peek() != Some(&")") {
            operands.push(self.expression());
        }
        self.tokens.next();
        let (op, flags) = match name {
            "+" => ("arith.addf", " fastmath<fast>"),
            "-" => ("arith.subf", " fastmath<fast>"),
            "*" => ("arith.mulf", " fastmath<fast>"),
            "/" => ("arith.divf", " fastmath<fast>"),
            "pow" => ("math.powf", " fastmath<fast>"),
            "sqrt" => ("math.sqrt", " fastmath<fast>"),
            "sin" => ("math.sin", " fastmath<fast>"),
            "cos" => ("math.cos", " fastmath<fast>"),
            "ln" => ("math.log", " fastmath<fast>"),
            "d" => ("calc.diff", ""),
            "i" => ("calc.int", ""),
            other => panic!("there is no `{other}`"),
        };
        self.value(&format!("{op} {}{flags} : f64", operands.join(", ")))
    }
}

fn function(name: &str, left: &str, right: &str) -> String {
    let spaced = format!("{left} {right}").replace('(', " ( ").replace(')', " ) ");
    let tokens: Vec<&str> = spaced.split_whitespace().collect();
    let mut writer = Writer { tokens: tokens.into_iter().peekable(), body: String::new(), values: 0 };
    let (left, right) = (writer.expression(), writer.expression());
    let result = writer.value(&format!("arith.subf {left}, {right} fastmath<fast> : f64"));
    format!("func.func @{name}() -> f64 {{\n{}  return {result} : f64\n}}\n", writer.body)
}

#[test]
fn expressions_become_equal() {
    let cx = common::context(&[DIALECT]);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("calc.rules");
    std::fs::write(&path, RULES).expect("the folder for tests can be written");
    let text = |list: &[(&str, &str, &str)]| -> String {
        list.iter().map(|(name, left, right)| function(name, left, right)).collect()
    };
    let mut module = common::read(&cx, &(text(EQUAL) + &text(DIFFERENT)));
    common::run(&cx, &mut module, &format!("eqsat{{rules={} fastmath=fast}}", path.display()));
    let zero = cx.float(0.0, ir::Type::F64);
    let mut wrong = Vec::new();
    for ((_, body), &(name, left, right)) in module.bodies().zip(EQUAL.iter().chain(DIFFERENT)) {
        let is_equal = common::returned(&cx, body).is_some_and(|attr| attr == zero || attr.as_float(&cx) == Some(0.0));
        if is_equal == DIFFERENT.iter().any(|&(other, ..)| other == name) {
            wrong.push(format!("{name}: {left} and {right} leave\n{}", common::text_of(&cx, body)));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
