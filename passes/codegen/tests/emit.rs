//! Optimised code as text and files: what the vectoriser does, and each kind of artifact.

mod common;

use std::fs;
use std::path::Path;

use codegen::{Artifact, Exports, Host, OptLevel, Symbols, compile, emit, optimise, parse_ir, verify};
use common::{call_f32, packed_at};
use inkwell::context::Context;

const SAXPY: &str = "define void @saxpy(ptr noalias %y, ptr noalias %x, float %a, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [0, %entry], [%next, %loop]
  %px = getelementptr float, ptr %x, i64 %i
  %py = getelementptr float, ptr %y, i64 %i
  %vx = load float, ptr %px
  %vy = load float, ptr %py
  %ax = fmul float %a, %vx
  %sum = fadd float %ax, %vy
  store float %sum, ptr %py
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}";

/// Compiles `text` for `host` and returns the artifact's bytes.
fn emitted(text: &str, host: &Host, artifact: Artifact) -> Vec<u8> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("artifact");
    let context = Context::create();
    let module = parse_ir(&context, text).unwrap();
    compile(&module, host, Exports::Public).unwrap();
    emit(&module, host, artifact, &path).unwrap();
    fs::read(path).unwrap()
}

fn emitted_text(text: &str, host: &Host, artifact: Artifact) -> String {
    String::from_utf8(emitted(text, host, artifact)).unwrap()
}

#[test]
fn saxpy_is_vectorised_at_o3_only() {
    let host = Host::new(OptLevel::O3).unwrap();
    let lanes = host.vector_bits() / 32;
    assert!(lanes >= 4);
    let vector = format!("<{lanes} x float>");
    let text = emitted_text(SAXPY, &host, Artifact::LlvmIr);
    assert!(text.contains(&format!("fadd {vector}")), "{text}");
    assert!(text.contains(&format!("\"prefer-vector-width\"=\"{}\"", host.vector_bits())), "{text}");
    assert!(text.contains(&format!("\"target-cpu\"=\"{}\"", host.cpu())), "{text}");

    let plain = emitted_text(SAXPY, &Host::new(OptLevel::O1).unwrap(), Artifact::LlvmIr);
    assert!(!plain.contains("x float>"), "{plain}");
}

#[test]
fn the_preferred_width_is_obeyed() {
    let host = Host::new(OptLevel::O3).unwrap().with_vector_bits(128);
    let text = emitted_text(SAXPY, &host, Artifact::LlvmIr);
    assert!(text.contains("fadd <4 x float>") && !text.contains("fadd <8 x float>"), "{text}");
}

#[cfg(target_arch = "x86_64")]
#[test]
fn assembly_uses_the_widest_registers() {
    let host = Host::new(OptLevel::O3).unwrap();
    let text = emitted_text(SAXPY, &host, Artifact::Assembly);
    let register = match host.vector_bits() {
        512 => "%zmm",
        256 => "%ymm",
        _ => "%xmm",
    };
    assert!(text.contains(register) && text.contains("saxpy:"), "{text}");
    assert!(text.ends_with('\n') && !text.contains('\0'));
}

#[test]
fn objects_are_elf_and_the_same_every_time() {
    let host = Host::new(OptLevel::O3).unwrap();
    let object = emitted(SAXPY, &host, Artifact::Object);
    if cfg!(target_os = "linux") {
        assert_eq!(object[..4], *b"\x7FELF");
    }
    assert_eq!(object, emitted(SAXPY, &host, Artifact::Object));
}

#[test]
fn a_shared_library_keeps_its_private_functions_to_itself() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("library.so");
    let context = Context::create();
    let text = "define internal float @cosf(float %x) noinline { %y = fadd float %x, 1.0  ret float %y }
    declare float @llvm.exp.f32(float)
    define float @ft_public(float %x) {
      %y = call float @cosf(float %x)
      %z = call float @llvm.exp.f32(float %y)
      ret float %z
    }";
    let module = parse_ir(&context, text).unwrap();
    let host = Host::new(OptLevel::O0).unwrap();
    compile(&module, &host, Exports::Public).unwrap();
    emit(&module, &host, Artifact::Shared, &path).unwrap();

    let mut symbols = Symbols::default();
    symbols.load(&path).unwrap();
    let user = "declare float @ft_public(float)
    define float @f(float %x) { %y = call float @ft_public(float %x)  ret float %y }";
    let f = packed_at(OptLevel::O3, user, "f", symbols);
    assert!((call_f32(&f, &[0.0]) - std::f32::consts::E).abs() < 1e-6);
}

#[test]
fn artifacts_have_names() {
    for name in Artifact::names() {
        assert!(Artifact::from_name(name).is_some(), "{name}");
    }
    assert_eq!(Artifact::from_name("asm"), Some(Artifact::Assembly));
    assert_eq!(Artifact::from_name("exe"), None);
    assert_eq!(OptLevel::from_number(2), Some(OptLevel::O2));
    assert_eq!(OptLevel::from_number(4), None);
}

#[test]
fn errors_say_what_is_wrong() {
    let context = Context::create();
    let error = parse_ir(&context, "define void @f() { ret i32 0 }").unwrap_err().to_string();
    assert!(error.contains("value doesn't match function result type"), "{error}");

    let module = parse_ir(&context, SAXPY).unwrap();
    let saxpy = module.get_function("saxpy").unwrap();
    context.append_basic_block(saxpy, "unfinished");
    let error = verify(&module).unwrap_err().to_string();
    assert!(error.contains("does not have terminator"), "{error}");

    let module = parse_ir(&context, SAXPY).unwrap();
    let host = Host::new(OptLevel::O2).unwrap();
    optimise(&module, &host).unwrap();
    let error = format!("{:#}", emit(&module, &host, Artifact::Object, Path::new("/nowhere/x.o")).unwrap_err());
    assert!(error.starts_with("cannot write `/nowhere/x.o`: "), "{error}");
}
