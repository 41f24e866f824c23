//! Numeric blocks `[[#%x, N: == A + 1]]`: formats, expressions, and what defines a variable.

use super::ere::escape;
use super::variables::{Names, Values, name_length};

/// How a number is written.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Format {
    digits: Digits,
    /// Digits at least, with zeros in front.
    precision: usize,
    /// Whether `0x` stands in front.
    alternate: bool,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Digits {
    Unsigned,
    Signed,
    HexLower,
    HexUpper,
}

/// What stands between `[[#` and `]]`.
#[derive(Debug)]
pub struct Block {
    /// How the number is written.
    pub format: Format,
    /// The variable that it defines.
    pub defines: Option<String>,
    /// What it must be equal to; any number if there is none.
    pub expression: Option<Expression>,
}

/// A computation with variables.
#[derive(Debug)]
pub enum Expression {
    /// A number.
    Literal(i128),
    /// A variable.
    Variable(String),
    /// A computation on two values.
    Binary(Operation, Box<Expression>, Box<Expression>),
}

/// A computation on two values; gives nothing where that is no number.
type Operation = fn(i128, i128) -> Option<i128>;

/// The functions, by name.
const FUNCTIONS: &[(&str, Operation)] = &[
    ("add", i128::checked_add),
    ("div", i128::checked_div),
    ("max", |a, b| Some(a.max(b))),
    ("min", |a, b| Some(a.min(b))),
    ("mul", i128::checked_mul),
    ("sub", i128::checked_sub),
];

impl Format {
    /// Decimal digits without a sign.
    pub const UNSIGNED: Format = Format { digits: Digits::Unsigned, precision: 0, alternate: false };

    fn parse(text: &str) -> Result<Format, String> {
        let wrong = || format!("`{text}` is no format; formats are %u %d %x %X, with `#` for 0x and `.N` for digits");
        let rest = text.trim().strip_prefix('%').ok_or_else(wrong)?;
        let (alternate, rest) = rest.strip_prefix('#').map_or((false, rest), |rest| (true, rest));
        let (precision, rest) = match rest.strip_prefix('.') {
            Some(rest) => {
                let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                (rest[..end].parse().ok().filter(|&precision| precision <= 255).ok_or_else(wrong)?, &rest[end..])
            }
            None => (0, rest),
        };
        let digits = match rest {
            "" | "u" => Digits::Unsigned,
            "d" => Digits::Signed,
            "x" => Digits::HexLower,
            "X" => Digits::HexUpper,
            _ => return Err(wrong()),
        };
        if alternate && !matches!(digits, Digits::HexLower | Digits::HexUpper) {
            return Err(wrong());
        }
        Ok(Format { digits, precision, alternate })
    }

    /// An expression for any number of this format.
    pub fn wildcard(self) -> String {
        let (first, digit) = match self.digits {
            Digits::Unsigned | Digits::Signed => ("[1-9]", "[0-9]"),
            Digits::HexLower => ("[1-9a-f]", "[0-9a-f]"),
            Digits::HexUpper => ("[1-9A-F]", "[0-9A-F]"),
        };
        let sign = if self.digits == Digits::Signed { "-?" } else { "" };
        let prefix = if self.alternate { "0x" } else { "" };
        match self.precision {
            0 => format!("{sign}{prefix}{digit}+"),
            precision => format!("{sign}{prefix}(?:{first}{digit}*)?{digit}{{{precision}}}"),
        }
    }

    /// A number as it is written.
    pub fn render(self, value: i128) -> Result<String, String> {
        if value < 0 && self.digits != Digits::Signed {
            return Err(format!("{value} cannot be written without a sign"));
        }
        let (magnitude, width) = (value.unsigned_abs(), self.precision);
        let sign = if value < 0 { "-" } else { "" };
        let prefix = if self.alternate { "0x" } else { "" };
        Ok(match self.digits {
            Digits::Unsigned | Digits::Signed => format!("{sign}{magnitude:0width$}"),
            Digits::HexLower => format!("{prefix}{magnitude:0width$x}"),
            Digits::HexUpper => format!("{prefix}{magnitude:0width$X}"),
        })
    }

    /// The number that a text is.
    pub fn value(self, text: &str) -> Result<i128, String> {
        let digits = text.strip_prefix("0x").filter(|_| self.alternate).unwrap_or(text);
        let radix = if matches!(self.digits, Digits::HexLower | Digits::HexUpper) { 16 } else { 10 };
        i128::from_str_radix(digits, radix).map_err(|_| format!("`{text}` is too large a number"))
    }
}

impl Block {
    /// Reads a block of a line; `own` are the variables that the same directive defines before.
    pub fn parse(text: &str, line: usize, names: &mut Names, own: &[String]) -> Result<Block, String> {
        let comma = text.find(',').filter(|&comma| text.find('(').is_none_or(|open| comma < open));
        let (explicit, text) = match comma {
            Some(comma) => (Some(Format::parse(&text[..comma])?), &text[comma + 1..]),
            None => (None, text),
        };
        let (defines, text) = match text.split_once(':') {
            Some((name, rest)) => (Some(name.trim()), rest.trim()),
            None => (None, text.trim()),
        };
        let (is_constrained, text) = text.strip_prefix("==").map_or((false, text), |rest| (true, rest.trim()));
        if text.is_empty() && is_constrained {
            return Err("behind `==` stands no expression".to_owned());
        }
        let mut reader = Reader { rest: text, line, names, own, depth: 0, implicit: None };
        let expression = if text.is_empty() { None } else { Some(reader.whole()?) };
        let implicit = reader.implicit.take();
        let format = match (explicit, implicit) {
            (Some(format), _) => format,
            (None, Some((_, Err(conflict)))) => return Err(conflict),
            (None, Some((_, Ok(format)))) => format,
            (None, None) => Format::UNSIGNED,
        };
        if let Some(name) = defines {
            names.define_number(name, format)?;
        }
        Ok(Block { format, defines: defines.map(str::to_owned), expression })
    }
}

impl Expression {
    /// The value, with that of the variables so far.
    pub fn value(&self, values: &Values) -> Result<i128, String> {
        match self {
            Expression::Literal(value) => Ok(*value),
            Expression::Variable(name) => values.number(name),
            Expression::Binary(operation, left, right) => operation(left.value(values)?, right.value(values)?)
                .ok_or_else(|| "an expression has no value: it overflows or divides by zero".to_owned()),
        }
    }

    /// The value as the expression that matches it.
    pub fn pattern(&self, format: Format, values: &Values) -> Result<String, String> {
        Ok(escape(&format.render(self.value(values)?)?))
    }
}

/// How deep parentheses may be nested.
const DEPTH: usize = 100;

struct Reader<'t> {
    rest: &'t str,
    line: usize,
    names: &'t Names,
    own: &'t [String],
    depth: usize,
    /// The variable that gave the expression its format, and that format or a conflict.
    implicit: Option<(String, Result<Format, String>)>,
}

impl Reader<'_> {
    fn whole(&mut self) -> Result<Expression, String> {
        let expression = self.sum()?;
        match self.rest {
            "" => Ok(expression),
            rest => Err(format!("`{rest}` does not continue an expression; operators are + and -")),
        }
    }

    fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest).trim_start();
        rest.is_some()
    }

    fn sum(&mut self) -> Result<Expression, String> {
        let mut left = self.operand()?;
        loop {
            let operation: Operation = match () {
                () if self.eat("+") => i128::checked_add,
                () if self.eat("-") => i128::checked_sub,
                () => return Ok(left),
            };
            left = Expression::Binary(operation, Box::new(left), Box::new(self.operand()?));
        }
    }

    fn operand(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("an expression is nested too deeply".to_owned());
        }
        let operand = match () {
            () if self.eat("(") => {
                let inner = self.sum()?;
                self.close()?;
                inner
            }
            () if self.eat("@LINE") => Expression::Literal(self.line as i128),
            () if self.rest.starts_with(|c: char| c.is_ascii_digit() || c == '-') => self.literal()?,
            () => self.named()?,
        };
        self.depth -= 1;
        Ok(operand)
    }

    fn close(&mut self) -> Result<(), String> {
        match self.eat(")") {
            true => Ok(()),
            false => Err(format!("`)` is missing before `{}`", self.rest)),
        }
    }

    fn literal(&mut self) -> Result<Expression, String> {
        let is_negative = self.eat("-");
        let (radix, digits) = self.rest.strip_prefix("0x").map_or((10, self.rest), |digits| (16, digits));
        let end = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let value = i128::from_str_radix(&digits[..end], radix);
        let value = value.map_err(|_| format!("`{}` does not start with a number", self.rest))?;
        self.rest = digits[end..].trim_start();
        Ok(Expression::Literal(if is_negative { -value } else { value }))
    }

    fn named(&mut self) -> Result<Expression, String> {
        let length = name_length(self.rest).ok_or_else(|| format!("`{}` is no operand", self.rest))?;
        let name = self.rest[..length].to_owned();
        self.rest = self.rest[length..].trim_start();
        if self.eat("(") {
            return self.call(&name);
        }
        if self.own.contains(&name) {
            return Err(format!("`{name}` is defined by the same directive and has no value yet"));
        }
        if let Some(format) = self.names.format(&name)? {
            self.implicit = Some(match self.implicit.take() {
                Some((other, Ok(known))) if known != format => {
                    let conflict = format!("`{other}` and `{name}` are written differently; a format must be given");
                    (other, Err(conflict))
                }
                Some(known) => known,
                None => (name.clone(), Ok(format)),
            });
        }
        Ok(Expression::Variable(name))
    }

    fn call(&mut self, name: &str) -> Result<Expression, String> {
        let operation = FUNCTIONS.iter().find(|(known, _)| *known == name).map(|(_, operation)| *operation);
        let names = || FUNCTIONS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let operation = operation.ok_or_else(|| format!("there is no function `{name}`; there are {}", names()))?;
        let left = self.sum()?;
        if !self.eat(",") {
            return Err(format!("`{name}` takes two arguments"));
        }
        let right = self.sum()?;
        self.close()?;
        Ok(Expression::Binary(operation, Box::new(left), Box::new(right)))
    }
}
