//! The file format: one line a price, read over the defaults.
//!
//! ```text
//! # what follows a hash is a comment
//! op math.exp 5.0 0.5      # nanoseconds of a scalar, and of one element of a vector
//! tape-in-cache 0.4        # one of the numbers
//! ```

use std::fmt::Write;

use ir::diagnostics::did_you_mean;
use ir::{Context, Failed, Sink, Span};

use crate::defaults::NUMBERS;
use crate::prices::{Machine, Price};

impl Machine {
    /// Reads a machine file; what it does not say is as on the reference machine. `name` is
    /// what diagnostics call it.
    pub fn parse(cx: &Context, name: &str, text: &str, sink: &mut Sink<'_>) -> Result<Machine, Failed> {
        let before = sink.error_count();
        let mut machine = Machine::default();
        let Some(source) = cx.sources.add(name, text) else {
            return Err(sink.error(ir::Loc::UNKNOWN, format!("`{name}` is too large")).failed());
        };
        let mut start = 0;
        for line in text.split('\n') {
            let code = line.split('#').next().unwrap_or("");
            if let Err((word, message)) = machine.line(code) {
                let from = start + word.map_or(0, |word| word.as_ptr() as usize - line.as_ptr() as usize);
                let length = word.map_or(code.trim_end().len(), str::len);
                let span = Span { start: source.position(from), end: source.position(from + length) };
                sink.error(span, message);
            }
            start += line.len() + 1;
        }
        if sink.error_count() > before { Err(sink.result().unwrap_err()) } else { Ok(machine) }
    }

    /// The machine of a file, which `place` asks for; the reference machine if the path is empty.
    pub fn read(cx: &Context, path: &str, place: ir::Loc, sink: &mut Sink<'_>) -> Result<Machine, Failed> {
        if path.is_empty() {
            return Ok(Machine::default());
        }
        match std::fs::read_to_string(path) {
            Ok(text) => Machine::parse(cx, path, &text, sink),
            Err(error) => Err(sink.error(place, format!("cannot read the machine file `{path}`: {error}")).failed()),
        }
    }

    /// Reads one line; an error has the word that is wrong, or none for the whole line.
    fn line<'t>(&mut self, line: &'t str) -> Result<(), (Option<&'t str>, String)> {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [] => Ok(()),
            ["op", name, ref times @ ..] if matches!(times.len(), 1 | 2) => {
                let scalar = number(times[0])?;
                let element = times.get(1).map_or(Ok(scalar), |&word| number(word))?;
                self.set_price(name, Price { scalar, element });
                Ok(())
            }
            ["op", ..] => Err((None, "found another number of words, wanted `op NAME SCALAR [ELEMENT]`".into())),
            [key, value] => {
                let value = number(value)?;
                if self.set_number(key, value) {
                    return Ok(());
                }
                Err((Some(key), format!("a machine has no number `{key}`{}", near(key))))
            }
            [key, ..] => Err((
                Some(key),
                format!("found `{key}`, wanted `op NAME SCALAR [ELEMENT]` or `NUMBER VALUE`{}", near(key)),
            )),
        }
    }

    /// The whole machine as a file that can be read again.
    pub fn print(&self) -> String {
        let mut text = String::new();
        for (name, value, meaning) in self.all_numbers() {
            let _ = writeln!(text, "{name} {value} # {meaning}");
        }
        for (name, price) in self.all_prices() {
            let _ = writeln!(text, "op {name} {} {}", price.scalar, price.element);
        }
        text
    }
}

fn near(key: &str) -> String {
    did_you_mean(key, NUMBERS.iter().map(|&(name, ..)| name).chain(["op"]))
}

fn number(word: &str) -> Result<f64, (Option<&str>, String)> {
    match word.parse::<f64>() {
        Ok(value) if (0.0..=1e15).contains(&value) => Ok(value),
        _ => Err((Some(word), format!("found `{word}`, wanted a number from 0"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ir::Registry;

    #[test]
    fn what_is_printed_is_read_again() {
        let cx = Context::new(Registry::new([]));
        let mut sink = Sink::new(&cx);
        let text = "op math.exp 7 0.25 # slow\n\ntrips 16\nop my.op 3\n";
        let machine = Machine::parse(&cx, "m", text, &mut sink).expect("a machine");
        assert_eq!(machine.price("math.exp"), Price { scalar: 7.0, element: 0.25 });
        assert_eq!(machine.price("my.op"), Price { scalar: 3.0, element: 3.0 });
        assert_eq!(machine.price("unheard.of"), Price { scalar: 0.1, element: 0.1 });
        assert_eq!(machine.unknown_trips(), 16.0);
        assert_eq!(Machine::parse(&cx, "again", &machine.print(), &mut sink), Ok(machine));
    }

    #[test]
    fn wrong_lines_are_reported_where_they_are() {
        let cx = Context::new(Registry::new([]));
        let mut sink = Sink::new(&cx);
        let text = "op math.exp\ntripps 3\nop math.exp fast\ntrips -1\nfoo bar baz";
        assert!(Machine::parse(&cx, "m", text, &mut sink).is_err());
        let messages: Vec<&str> = sink.diagnostics().iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        let wanted = [
            "found another number of words, wanted `op NAME SCALAR [ELEMENT]`",
            "a machine has no number `tripps`; did you mean `trips`?",
            "found `fast`, wanted a number from 0",
            "found `-1`, wanted a number from 0",
            "found `foo`, wanted `op NAME SCALAR [ELEMENT]` or `NUMBER VALUE`",
        ];
        assert_eq!(messages, wanted);
    }
}
