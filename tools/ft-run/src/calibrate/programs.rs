//! The programs that are measured, as text.

use std::fmt::Write as _;

/// How many elements the arrays have: they stay in the first cache.
pub const LENGTH: usize = 1024;
/// How many copies of an operation run on each element.
pub const COPIES: usize = 4;
/// Elements of a vector.
const LANES: usize = 8;

/// Where the operands of an operation are.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Domain {
    /// The first operand.
    pub first: (f64, f64),
    /// The second one.
    pub second: (f64, f64),
    /// Whether they are `i64`, not `f64`.
    pub is_integer: bool,
    /// Whether there is a second one.
    is_binary: bool,
}

impl Domain {
    /// Floats around one.
    pub const ONE: Domain = unary(0.5, 2.0);
}

/// An operation that is measured.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Op {
    /// Its name.
    pub name: &'static str,
    /// Its operands.
    pub domain: Domain,
}

const fn unary(low: f64, high: f64) -> Domain {
    Domain { first: (low, high), second: (1.0, 1.0), is_integer: false, is_binary: false }
}

const fn binary(first: (f64, f64), second: (f64, f64)) -> Domain {
    Domain { first, second, is_integer: false, is_binary: true }
}

const INTEGERS: Domain = Domain { first: (1e6, 1e12), second: (3.0, 1e3), is_integer: true, is_binary: true };
const AROUND_ONE: (f64, f64) = (0.5, 2.0);

/// The operations, in the order of the dialects.
#[rustfmt::skip]
pub const OPS: &[Op] = &[
    Op { name: "arith.addf",       domain: binary(AROUND_ONE, AROUND_ONE) },
    Op { name: "arith.subf",       domain: binary(AROUND_ONE, AROUND_ONE) },
    Op { name: "arith.mulf",       domain: binary(AROUND_ONE, AROUND_ONE) },
    Op { name: "arith.divf",       domain: binary(AROUND_ONE, AROUND_ONE) },
    Op { name: "arith.remf",       domain: binary((1.0, 100.0), (1.0, 7.0)) },
    Op { name: "arith.divsi",      domain: INTEGERS },
    Op { name: "arith.divui",      domain: INTEGERS },
    Op { name: "arith.remsi",      domain: INTEGERS },
    Op { name: "arith.remui",      domain: INTEGERS },
    Op { name: "arith.ceildivsi",  domain: INTEGERS },
    Op { name: "arith.ceildivui",  domain: INTEGERS },
    Op { name: "arith.floordivsi", domain: INTEGERS },
    Op { name: "math.acos",        domain: unary(-0.9, 0.9) },
    Op { name: "math.acosh",       domain: unary(1.1, 9.0) },
    Op { name: "math.asin",        domain: unary(-0.9, 0.9) },
    Op { name: "math.asinh",       domain: unary(-3.0, 3.0) },
    Op { name: "math.atan",        domain: unary(-3.0, 3.0) },
    Op { name: "math.atanh",       domain: unary(-0.9, 0.9) },
    Op { name: "math.cbrt",        domain: unary(0.5, 9.0) },
    Op { name: "math.cos",         domain: unary(-3.0, 3.0) },
    Op { name: "math.cosh",        domain: unary(-3.0, 3.0) },
    Op { name: "math.erf",         domain: unary(-3.0, 3.0) },
    Op { name: "math.erfc",        domain: unary(-3.0, 3.0) },
    Op { name: "math.exp",         domain: unary(-3.0, 3.0) },
    Op { name: "math.exp2",        domain: unary(-3.0, 3.0) },
    Op { name: "math.expm1",       domain: unary(-3.0, 3.0) },
    Op { name: "math.log",         domain: unary(0.5, 9.0) },
    Op { name: "math.log10",       domain: unary(0.5, 9.0) },
    Op { name: "math.log1p",       domain: unary(0.5, 9.0) },
    Op { name: "math.log2",        domain: unary(0.5, 9.0) },
    Op { name: "math.rsqrt",       domain: unary(0.5, 9.0) },
    Op { name: "math.sin",         domain: unary(-3.0, 3.0) },
    Op { name: "math.sinh",        domain: unary(-3.0, 3.0) },
    Op { name: "math.sqrt",        domain: unary(0.5, 9.0) },
    Op { name: "math.tan",         domain: unary(-1.4, 1.4) },
    Op { name: "math.tanh",        domain: unary(-3.0, 3.0) },
    Op { name: "math.atan2",       domain: binary(AROUND_ONE, AROUND_ONE) },
    Op { name: "math.powf",        domain: binary(AROUND_ONE, (-2.0, 2.0)) },
];

/// Whether a loop handles one element at a time or a vector of them.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Form {
    /// One.
    Scalar,
    /// A vector.
    Vector,
}

/// What is measured.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Program {
    /// An operation some times on each element.
    Op(&'static Op, Form),
    /// The same without it.
    Bare(Domain, Form),
    /// Every element becomes a constant.
    Fill(Form),
    /// Every element is copied.
    Copy(Form),
    /// Something is added to every element.
    Accumulate(Form),
    /// A tape is written and read.
    Tape,
    /// The same on fresh memory.
    FreshTape,
}

/// All programs, each once.
pub fn all() -> Vec<Program> {
    let mut programs = vec![Program::Tape, Program::FreshTape];
    for form in [Form::Scalar, Form::Vector] {
        programs.extend([Program::Fill(form), Program::Copy(form), Program::Accumulate(form)]);
        for op in OPS {
            programs.push(Program::Op(op, form));
            let bare = Program::Bare(op.domain, form);
            if programs.iter().all(|known| known.name() != bare.name()) {
                programs.push(bare);
            }
        }
    }
    programs
}

impl Program {
    /// The name of its function.
    pub fn name(&self) -> String {
        let (what, form) = match self {
            Program::Op(op, form) => (op.name.replace('.', "_"), *form),
            Program::Bare(domain, form) => (format!("bare_{}_{}", domain.ty(), domain.is_binary), *form),
            Program::Fill(form) => ("fill".to_owned(), *form),
            Program::Copy(form) => ("copy".to_owned(), *form),
            Program::Accumulate(form) => ("accumulate".to_owned(), *form),
            Program::Tape => return "tape".to_owned(),
            Program::FreshTape => return "fresh_tape".to_owned(),
        };
        format!("{what}_{}", if form == Form::Scalar { "scalar" } else { "vector" })
    }

    /// What its arrays hold.
    pub fn domain(&self) -> Domain {
        match self {
            Program::Op(op, _) => op.domain,
            Program::Bare(domain, _) => *domain,
            _ => Domain::ONE,
        }
    }

    /// Its function, which goes through arrays of [`LENGTH`] elements as often as it is told.
    pub fn text(&self) -> String {
        match self {
            Program::Tape => tape("tape", "%tape: memref<?xf64>", "", ""),
            Program::FreshTape => {
                let alloc = "  %n = arith.muli %times, %length : index\n  %tape = memref.alloc(%n) : memref<?xf64>\n";
                tape("fresh_tape", "%unused: memref<1024xf64>", alloc, "  memref.dealloc %tape : memref<?xf64>\n")
            }
            Program::Op(_, form)
            | Program::Bare(_, form)
            | Program::Fill(form)
            | Program::Copy(form)
            | Program::Accumulate(form) => self.sweeps(*form),
        }
    }

    fn sweeps(&self, form: Form) -> String {
        let (domain, scalar) = (self.domain(), self.domain().ty());
        let array = format!("memref<{LENGTH}x{scalar}>");
        let (ty, step) = match form {
            Form::Scalar => (scalar.to_owned(), 1),
            Form::Vector => (format!("vector<{LANES}x{scalar}>"), LANES),
        };
        let (load, store, places) = match form {
            Form::Scalar => ("memref.load", "memref.store", array.clone()),
            Form::Vector => ("vector.load", "vector.store", format!("{array}, {ty}")),
        };
        let number = |copy: usize| {
            let number = if domain.is_integer { copy.to_string() } else { (copy as f64 / 1024.0).to_string() };
            if form == Form::Vector { format!("dense<{number}>") } else { number }
        };
        let add = if domain.is_integer { "arith.addi" } else { "arith.addf" };
        let mut body = String::new();
        let mut line = |text: String| {
            // Writing to a string cannot fail.
            let _ = writeln!(body, "      {text}");
        };
        match self {
            Program::Fill(_) => {
                line(format!("{store} %k1, %y[%i] : {places}"));
            }
            Program::Accumulate(_) if form == Form::Scalar => {
                line(format!("loop.accumulate add %k1, %y[%i] : {array}"));
            }
            Program::Accumulate(_) => {
                line(format!("%v = {load} %y[%i] : {places}"));
                line(format!("%s = {add} %v, %k1 : {ty}"));
                line(format!("{store} %s, %y[%i] : {places}"));
            }
            Program::Copy(_) => {
                line(format!("%v = {load} %x[%i] : {places}"));
                line(format!("{store} %v, %y[%i] : {places}"));
            }
            _ => {
                line(format!("%v = {load} %x[%i] : {places}"));
                line(format!("%w = {load} %d[%i] : {places}"));
                let mut sum = if domain.is_binary { "%w" } else { "%v" }.to_owned();
                for copy in 1..=COPIES {
                    line(format!("%a{copy} = {add} %v, %k{copy} : {ty}"));
                    let mut term = format!("%a{copy}");
                    if let Program::Op(op, _) = self {
                        let second = if domain.is_binary { ", %w" } else { "" };
                        line(format!("%r{copy} = {} %a{copy}{second} : {ty}", op.name));
                        term = format!("%r{copy}");
                    }
                    line(format!("%s{copy} = {add} {sum}, {term} : {ty}"));
                    sum = format!("%s{copy}");
                }
                line(format!("{store} {sum}, %y[%i] : {places}"));
            }
        }
        let constants: String =
            (1..=COPIES).map(|copy| format!("  %k{copy} = arith.constant {} : {ty}\n", number(copy))).collect();
        format!(
            "func.func @{}(%x: {array}, %d: {array}, %y: {array}, %times: index) {{\n{CONSTANTS}  \
             %step = arith.constant {step} : index\n{constants}  \
             loop.for %t = %c0 to %times step %c1 {{\n    loop.for %i = %c0 to %length step %step {{\n{body}    \
             }}\n  }}\n  return\n}}\n",
            self.name()
        )
    }
}

impl Domain {
    fn ty(&self) -> &'static str {
        if self.is_integer { "i64" } else { "f64" }
    }
}

const CONSTANTS: &str = "  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n  \
                         %length = arith.constant 1024 : index\n";

/// Writes a tape from `x`, then reads it into `y`.
fn tape(name: &str, parameter: &str, before: &str, after: &str) -> String {
    let pass = |move_element: &str| {
        format!(
            "  loop.for %t = %c0 to %times step %c1 {{\n    %start = arith.muli %t, %length : index\n    \
             loop.for %i = %c0 to %length step %c1 {{\n      %at = arith.addi %start, %i : index\n{move_element}    \
             }}\n  }}\n"
        )
    };
    let write =
        pass("      %v = memref.load %x[%i] : memref<1024xf64>\n      memref.store %v, %tape[%at] : memref<?xf64>\n");
    let read =
        pass("      %v = memref.load %tape[%at] : memref<?xf64>\n      memref.store %v, %y[%i] : memref<1024xf64>\n");
    format!(
        "func.func @{name}(%x: memref<1024xf64>, %y: memref<1024xf64>, {parameter}, %times: index) {{\n\
         {CONSTANTS}{before}{write}{read}{after}  return\n}}\n"
    )
}
