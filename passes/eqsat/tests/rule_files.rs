//! Files of rules of users: what is said of each in `files/`, with the place and the
//! counterexample, as `ft-opt --check-rules` says it.
//!
//! `UPDATE=1 cargo test -p ft-eqsat --test rule_files` writes the expected texts anew.

use std::path::Path;

use eqsat::harness::{Effort, check_soundness};
use eqsat::rules::Rules;
use ir::render::{RenderOptions, render};
use ir::{Context, Registry, Sink};

/// What is said of a file, as `ft-opt --check-rules` does.
fn said(name: &str, text: &str) -> String {
    let dialects = [func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT];
    let cx = Context::new(Registry::new(dialects));
    let mut sink = Sink::new(&cx);
    let mut rules = Rules::default();
    rules.add(&cx, name, text, &mut sink);
    check_soundness(&cx, &rules.rules, Effort::default(), &mut sink);
    match sink.result() {
        Ok(()) => "all rules hold\n".into(),
        Err(_) => render(&cx, sink.diagnostics(), RenderOptions::default()),
    }
}

#[test]
fn mistakes_are_told_with_their_places() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files");
    let mut wrong = Vec::new();
    for name in ["syntax", "names", "types", "unsound", "sound"] {
        let text = std::fs::read_to_string(folder.join(format!("{name}.rules"))).expect("the file is there");
        let found = said(&format!("{name}.rules"), &text);
        let expected = folder.join(format!("{name}.said"));
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected, &found).expect("the folder can be written");
        }
        if std::fs::read_to_string(&expected).unwrap_or_default() != found {
            wrong.push(format!("{name}.rules:\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "other things are said of\n{}", wrong.join("\n"));
}
