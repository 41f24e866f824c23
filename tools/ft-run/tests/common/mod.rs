//! What the tests share: command lines run in process on programs given as text.
#![allow(dead_code)]

use ft_run::Streams;

/// What a command line left.
#[derive(Debug)]
pub struct Ran {
    pub code: u8,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// What was printed, if all went well.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "{}", self.err);
        self.out
    }

    /// What was said, if something went wrong. Nothing may be printed then.
    #[track_caller]
    pub fn failed(self) -> String {
        assert_ne!(self.code, 0, "{}", self.out);
        assert_eq!(self.out, "");
        self.err
    }
}

/// Runs `ft-run - ARGUMENTS` with the program on standard input.
pub fn ft_run(program: &str, arguments: &[&str]) -> Ran {
    let words = ["ft-run", "-"].iter().chain(arguments).map(|word| (*word).to_string());
    let words: Vec<String> = words.collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut streams = Streams { stdin: &mut program.as_bytes(), out: &mut out, err: &mut err, color: false };
    let code = ft_run::run(&words, &mut streams);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code, out: text(out), err: text(err) }
}

/// Runs a program by both engines, which must print the same.
#[track_caller]
pub fn both(program: &str, arguments: &[&str]) -> String {
    let by = |engine: &str| {
        let words: Vec<&str> = arguments.iter().copied().chain([engine]).collect();
        ft_run(program, &words).ok()
    };
    let (evaluated, native) = (by("--engine=eval"), by("--engine=jit"));
    assert_eq!(evaluated, native);
    native
}
