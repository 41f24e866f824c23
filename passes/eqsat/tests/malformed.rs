//! Files of rules that are mangled at random: mistakes are reported, nothing panics or hangs.

use eqsat::rules::{BUNDLED, Rules};
use ir::{Context, Registry, Sink};

/// What is put in where it does not belong.
const SCRAPS: [&str; 16] = [
    "(",
    ")",
    "[",
    "]",
    "?",
    "?x",
    ":",
    "=>",
    "<=>",
    "|",
    "\"",
    "rule",
    "fm(",
    "99999999999999999999",
    "é",
    "for ?f in",
];

/// Numbers that are the same in every run.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

#[test]
fn mangled_files_are_refused() {
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT]));
    let mut state = 7;
    for (name, text) in BUNDLED {
        let lines: Vec<&str> = text.lines().collect();
        for _ in 0..40 {
            let start = next(&mut state) % lines.len();
            let mut mangled = lines[start..(start + 12).min(lines.len())].join("\n");
            for _ in 0..1 + next(&mut state) % 4 {
                let places: Vec<usize> = mangled.char_indices().map(|(at, _)| at).collect();
                let at = places.get(next(&mut state) % places.len().max(1)).copied().unwrap_or(0);
                let end = places.get(next(&mut state) % places.len().max(1)).copied().unwrap_or(0);
                match next(&mut state) % 4 {
                    0 => mangled.insert_str(at, SCRAPS[next(&mut state) % SCRAPS.len()]),
                    1 => mangled.truncate(at),
                    2 => mangled.replace_range(at.min(end)..at.max(end).min(at.min(end) + 9), ""),
                    _ => mangled.insert_str(at, &mangled.clone()),
                }
            }
            let mut sink = Sink::new(&cx);
            Rules::default().add(&cx, name, &mangled, &mut sink);
            // Messages can be shown, wherever they point.
            ir::render::render(&cx, sink.diagnostics(), ir::render::RenderOptions::default());
        }
    }
}

#[test]
fn deep_nesting_is_refused() {
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT]));
    for open in ["(arith.negf ", "[", "const(", "(("] {
        let mut sink = Sink::new(&cx);
        let text = format!("rule deep: (arith.negf {}?x) => ?x if {}", open.repeat(20_000), open.repeat(20_000));
        Rules::default().add(&cx, "deep.rules", &text, &mut sink);
        assert!(sink.result().is_err());
    }
}

#[test]
fn long_rules_are_refused() {
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, math::DIALECT, tensor::DIALECT]));
    let operands: String = (0..20_000).map(|at| format!("?x{at} ")).collect();
    for (text, is_error) in [("?x ?y ", false), (&operands, true)] {
        let mut sink = Sink::new(&cx);
        let text = format!("rule long: (tensor.concat {text} dim=?d) => (tensor.concat {text} dim=?d) exact");
        Rules::default().add(&cx, "long.rules", &text, &mut sink);
        assert_eq!(sink.result().is_err(), is_error);
    }
}
