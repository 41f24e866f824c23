//! Which name means what: private functions, the C library, other libraries, other JITs.

mod common;

use std::path::Path;

use codegen::{Artifact, Exports, Host, Jit, OptLevel, Symbols, compile, emit, pack, parse_ir};
use common::{call_f32, jit, packed_at};
use inkwell::context::Context;

const ADD_ONE: &str = "(float %x) noinline { %y = fadd float %x, 1.0  ret float %y }";

#[test]
fn declared_functions_come_from_the_c_library() {
    let text = "declare float @expf(float)
    define float @f(float %x) { %y = call float @expf(float %x)  ret float %y }";
    for level in [OptLevel::O0, OptLevel::O3] {
        let f = packed_at(level, text, "f", Symbols::default());
        assert!((call_f32(&f, &[1.0]) - std::f32::consts::E).abs() < 1e-6);
    }
}

#[test]
fn a_private_function_is_never_the_c_librarys() {
    for level in [OptLevel::O0, OptLevel::O1, OptLevel::O3] {
        for name in ["expf", "sinf", "step", "sqrtf", "fabsf"] {
            let text = format!(
                "define internal float @{name}{ADD_ONE}
                define float @variable(float %x) {{ %y = call float @{name}(float %x)  ret float %y }}
                define float @constant() {{ %y = call float @{name}(float 4.0)  ret float %y }}"
            );
            assert_eq!(call_f32(&packed_at(level, &text, "variable", Symbols::default()), &[2.0]), 3.0, "{name}");
            assert_eq!(call_f32(&packed_at(level, &text, "constant", Symbols::default()), &[]), 5.0, "{name}");
        }
    }
}

#[test]
fn a_public_function_may_be_named_like_the_c_librarys() {
    let text = format!(
        "define float @expf{ADD_ONE}
        define float @constant() {{ %y = call float @expf(float 4.0)  ret float %y }}"
    );
    for exports in [Exports::Public, Exports::Only(&["__ft_packed_constant"])] {
        let context = Context::create();
        let module = parse_ir(&context, &text).unwrap();
        let host = Host::new(OptLevel::O3).unwrap();
        let signature = pack(&module, &host, "constant").unwrap();
        compile(&module, &host, exports).unwrap();
        let constant = Jit::new(&module, &host, Symbols::default()).unwrap().packed(signature).unwrap();
        assert_eq!(call_f32(&constant, &[]), 5.0, "{exports:?}");
    }
}

/// The code generator calls `expf` for the intrinsic, by name.
#[test]
fn an_intrinsic_does_not_reach_a_function_of_the_program() {
    for linkage in ["", "internal"] {
        let text = format!(
            "define {linkage} float @expf{ADD_ONE}
            declare float @llvm.exp.f32(float)
            define float @f(float %x) {{
              %e = call float @llvm.exp.f32(float %x)
              %p = call float @expf(float %x)
              %d = fsub float %e, %p
              ret float %d
            }}"
        );
        for level in [OptLevel::O0, OptLevel::O3] {
            let difference = call_f32(&packed_at(level, &text, "f", Symbols::default()), &[0.0]);
            assert_eq!(difference, 0.0, "{linkage} {level:?}"); // exp(0) - (0 + 1)
            let difference = call_f32(&packed_at(level, &text, "f", Symbols::default()), &[2.0]);
            assert!((difference - 4.389).abs() < 1e-3, "{linkage} {level:?}");
        }
    }
}

#[test]
fn jits_live_side_by_side_and_share_nothing() {
    let constant = |value: &str| {
        jit(&format!("@g = global float {value}\n define float @same() {{ ret float {value} }}"), Symbols::default())
    };
    let (one, two) = (constant("1.0").unwrap(), constant("2.0").unwrap());
    assert_ne!(one.address("same").unwrap(), two.address("same").unwrap());
    assert_ne!(one.address("g").unwrap(), two.address("g").unwrap());

    let user = "declare float @same()\n define float @use() { %x = call float @same()  ret float %x }";
    let error = format!("{:#}", jit(user, Symbols::default()).unwrap_err());
    assert!(error.contains("Symbols not found: [ same ]"), "{error}");
    drop(one);
    assert!(two.address("same").is_ok());
}

#[test]
fn only_exported_names_can_be_looked_up() {
    let jit = jit(
        "define internal float @hidden() { ret float 1.0 }
        define ptr @shown() { ret ptr @hidden }",
        Symbols::default(),
    )
    .unwrap();
    assert!(jit.address("shown").is_ok());
    for name in ["hidden", "hidden.private", "printf", "nothing"] {
        let error = jit.address(name).unwrap_err().to_string();
        assert_eq!(error, format!("the compiled module exports no `@{name}`"));
    }
}

#[test]
fn every_missing_symbol_is_named() {
    let text = "declare float @ft_missing_one(float)
    declare float @ft_missing_two(float)
    define float @f(float %x) {
      %y = call float @ft_missing_one(float %x)
      %z = call float @ft_missing_two(float %y)
      ret float %z
    }";
    let error = format!("{:#}", jit(text, Symbols::default()).unwrap_err());
    assert!(error.contains("ft_missing_one") && error.contains("ft_missing_two"), "{error}");
}

#[test]
fn a_loaded_library_is_seen_by_its_jit_only() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("libthrice.so");
    write_library("define float @ft_thrice(float %x) { %y = fmul float %x, 3.0  ret float %y }", &path);

    let user = "declare float @ft_thrice(float)
    define float @f(float %x) { %y = call float @ft_thrice(float %x)  ret float %y }";
    let mut symbols = Symbols::default();
    symbols.load(&path).unwrap();
    let f = packed_at(OptLevel::O3, user, "f", symbols);
    assert_eq!(call_f32(&f, &[2.0]), 6.0);
    assert!(jit(user, Symbols::default()).is_err(), "the library leaks into another JIT");

    let error = format!("{:#}", Symbols::default().load(Path::new("/nowhere/lib.so")).unwrap_err());
    assert!(error.starts_with("cannot load the library `/nowhere/lib.so`: "), "{error}");
}

#[test]
fn functions_of_this_program_can_be_called() {
    extern "C" fn halve(x: f32) -> f32 {
        x / 2.0
    }
    let mut symbols = Symbols::default();
    symbols.define("ft_halve", halve as *const ()).unwrap();
    let text = "declare float @ft_halve(float)
    define float @f(float %x) { %y = call float @ft_halve(float %x)  ret float %y }";
    assert_eq!(call_f32(&packed_at(OptLevel::O3, text, "f", symbols), &[5.0]), 2.5);
}

fn write_library(text: &str, path: &Path) {
    let context = Context::create();
    let module = parse_ir(&context, text).unwrap();
    let host = Host::new(OptLevel::O3).unwrap();
    compile(&module, &host, Exports::Public).unwrap();
    emit(&module, &host, Artifact::Shared, path).unwrap();
}
