//! What is said of programs that are wrong: `errors.txt` has programs, each with its messages.
//!
//! With `UPDATE=1` in the environment the messages are written anew; read the difference.

use ir::syntax::ParseOptions;

use crate::{context, parse_with};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/syntax/errors.txt");
const END: &str = "\n========\n";
const SPLIT: &str = "\n--------\n";

#[test]
fn messages() {
    let text = std::fs::read_to_string(FILE).expect("the file of messages");
    let mut new = String::new();
    for case in text.trim_end().trim_end_matches("========").trim_end().split(END) {
        let program = case.split(SPLIT).next().unwrap_or(case).trim_end();
        let options = ParseOptions { allow_unregistered: !program.starts_with("// registered") };
        let messages = parse_with(&context(), program, &options).err().unwrap_or_else(|| "no error\n".into());
        new += &format!("{program}{SPLIT}{}{END}", messages.trim_end());
    }
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(FILE, &new).expect("the file of messages can be written");
    }
    assert!(new == text, "messages changed; run with UPDATE=1 and read the difference");
}
