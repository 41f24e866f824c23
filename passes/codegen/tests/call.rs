//! Packed calls of functions of every kind of signature, at every optimisation level.

mod common;

use codegen::{Buffer, Host, OptLevel, Symbols, copy_from_address, free_address, pack, parse_ir};
use common::{call, call_f32, packed, packed_at};
use inkwell::context::Context;

#[test]
fn scalars_of_every_level() {
    let text = "define float @scale(float %x, i64 %n, double %y) {
      %a = sitofp i64 %n to float
      %b = fmul float %x, %a
      %c = fptrunc double %y to float
      %d = fadd float %b, %c
      ret float %d
    }";
    for level in [OptLevel::O0, OptLevel::O1, OptLevel::O2, OptLevel::O3] {
        let scale = packed_at(level, text, "scale", Symbols::default());
        let arguments: [&[u8]; 3] = [&1.5_f32.to_ne_bytes(), &(-4_i64).to_ne_bytes(), &0.25_f64.to_ne_bytes()];
        assert_eq!(f32::from_ne_bytes(call(&scale, &arguments)), -5.75);
    }
}

#[test]
fn no_arguments_and_no_result() {
    let text = "@count = internal global i32 0
    define void @tick() {
      %a = load i32, ptr @count
      %b = add i32 %a, 1
      store i32 %b, ptr @count
      ret void
    }";
    let tick = packed(text, "tick");
    assert_eq!(tick.signature().result.size, 0);
    assert!(tick.signature().result.leaves().is_empty());
    let [] = call(&tick, &[]);
}

#[test]
fn integers_of_odd_widths_leave_no_stray_bits() {
    let text = "define i1 @both(i1 %a, i1 %b) { %c = and i1 %a, %b  ret i1 %c }
    define i8 @wrap(i8 %a) { %b = add i8 %a, 1  ret i8 %b }
    define i7 @narrow(i7 %a) { %b = add i7 %a, 1  ret i7 %b }
    define i128 @wide(i128 %a) { %b = mul i128 %a, %a  ret i128 %b }";
    for level in [OptLevel::O0, OptLevel::O3] {
        let at = |entry| packed_at(level, text, entry, Symbols::default());
        assert_eq!(call(&at("both"), &[&[1], &[1]]), [1]);
        assert_eq!(call(&at("both"), &[&[1], &[0]]), [0]);
        // Only the lowest bit of a byte counts.
        assert_eq!(call(&at("both"), &[&[0xFF], &[0xFE]]), [0]);
        assert_eq!(call(&at("wrap"), &[&[255]]), [0]);
        assert_eq!(call(&at("narrow"), &[&[127]]), [0]);
        let square = call(&at("wide"), &[&(1_u128 << 40).to_ne_bytes()]);
        assert_eq!(u128::from_ne_bytes(square), 1 << 80);
    }
}

#[test]
fn half_precision() {
    let text = "define half @half(half %a, half %b) { %c = fmul half %a, %b  ret half %c }
    define bfloat @bfloat(bfloat %a, bfloat %b) { %c = fmul bfloat %a, %b  ret bfloat %c }";
    // 1.5 * -2.0 = -3.0
    let product = call(&packed(text, "half"), &[&0x3E00_u16.to_ne_bytes(), &0xC000_u16.to_ne_bytes()]);
    assert_eq!(u16::from_ne_bytes(product), 0xC200);
    let product = call(&packed(text, "bfloat"), &[&0x3FC0_u16.to_ne_bytes(), &0xC000_u16.to_ne_bytes()]);
    assert_eq!(u16::from_ne_bytes(product), 0xC040);
}

/// The attribute keeps the function from using the host's instructions, if it has any for this.
#[cfg(target_arch = "x86_64")]
#[test]
fn bfloat_on_a_processor_without_it() {
    let text = r#"define bfloat @single(float %x) #0 { %y = fptrunc float %x to bfloat  ret bfloat %y }
    define bfloat @double(double %x) #0 { %y = fptrunc double %x to bfloat  ret bfloat %y }
    attributes #0 = { "target-cpu"="x86-64" "target-features"="+sse2" }"#;
    let (single, double) = (packed(text, "single"), packed(text, "double"));
    let singles: [(f32, u16); 7] = [
        (1.0, 0x3F80),
        (f32::from_bits(0x3F80_8000), 0x3F80), // a tie goes to even
        (f32::from_bits(0x3F81_8000), 0x3F82),
        (f32::from_bits(0x3F80_8001), 0x3F81),
        (f32::MAX, 0x7F80),
        (f32::NEG_INFINITY, 0xFF80),
        (-0.0, 0x8000),
    ];
    for (value, bits) in singles {
        assert_eq!(u16::from_ne_bytes(call(&single, &[&value.to_ne_bytes()])), bits, "{value}");
        assert_eq!(u16::from_ne_bytes(call(&double, &[&f64::from(value).to_ne_bytes()])), bits, "{value}");
    }
    let nan = u16::from_ne_bytes(call(&single, &[&f32::from_bits(0x7F80_0001).to_ne_bytes()]));
    assert!(nan & 0x7F80 == 0x7F80 && nan & 0x7F != 0, "{nan:#x}");
    // By way of a float that rounds to nearest, this would become a tie and then 1.
    let above_tie = 1.0 + 1.0 / 256.0 + 1e-12;
    assert_eq!(u16::from_ne_bytes(call(&double, &[&f64::to_ne_bytes(above_tie)])), 0x3F81);
    assert_eq!(u16::from_ne_bytes(call(&double, &[&(-1e-300_f64).to_ne_bytes()])), 0x8000);
    assert_eq!(u16::from_ne_bytes(call(&double, &[&1e300_f64.to_ne_bytes()])), 0x7F80);
}

#[test]
fn structs_are_returned_as_they_lie_in_memory() {
    let text = "define {i1, double, {float, i8}, [2 x i16]} @many(i1 %b, double %d, float %f, i8 %i) {
      %t0 = insertvalue {i1, double, {float, i8}, [2 x i16]} poison, i1 %b, 0
      %t1 = insertvalue {i1, double, {float, i8}, [2 x i16]} %t0, double %d, 1
      %t2 = insertvalue {i1, double, {float, i8}, [2 x i16]} %t1, float %f, 2, 0
      %t3 = insertvalue {i1, double, {float, i8}, [2 x i16]} %t2, i8 %i, 2, 1
      %t4 = insertvalue {i1, double, {float, i8}, [2 x i16]} %t3, i16 7, 3, 0
      %t5 = insertvalue {i1, double, {float, i8}, [2 x i16]} %t4, i16 8, 3, 1
      ret {i1, double, {float, i8}, [2 x i16]} %t5
    }";
    for level in [OptLevel::O0, OptLevel::O3] {
        let many = packed_at(level, text, "many", Symbols::default());
        let layout = &many.signature().result;
        let leaves: Vec<_> = layout.leaves().iter().map(|leaf| (leaf.offset, leaf.size)).collect();
        assert_eq!(leaves, [(0, 1), (8, 8), (16, 4), (20, 1), (24, 2), (26, 2)]);
        assert_eq!((layout.size, layout.align, layout.fields.len()), (32, 8, 4));

        let bytes: [u8; 32] = call(&many, &[&[1], &2.5_f64.to_ne_bytes(), &0.5_f32.to_ne_bytes(), &[9]]);
        let field = |index: usize| {
            let (offset, size) = leaves[index];
            &bytes[offset as usize..(offset + size) as usize]
        };
        assert_eq!(field(0), [1]);
        assert_eq!(field(1), 2.5_f64.to_ne_bytes());
        assert_eq!(field(2), 0.5_f32.to_ne_bytes());
        assert_eq!(field(3), [9]);
        assert_eq!(field(4), 7_u16.to_ne_bytes());
        assert_eq!(field(5), 8_u16.to_ne_bytes());
    }
}

#[test]
fn structs_and_vectors_as_arguments() {
    let text = "define <4 x float> @add({<4 x float>, i1} %s, <4 x float> %v) {
      %a = extractvalue {<4 x float>, i1} %s, 0
      %c = extractvalue {<4 x float>, i1} %s, 1
      %sum = fadd <4 x float> %a, %v
      %r = select i1 %c, <4 x float> %sum, <4 x float> %v
      ret <4 x float> %r
    }";
    let add = packed(text, "add");
    let lanes = |values: [f32; 4]| values.map(f32::to_ne_bytes).concat();
    let mut pair = vec![0; 32];
    pair[..16].copy_from_slice(&lanes([1.0, 2.0, 3.0, 4.0]));
    pair[16] = 1;
    let sum: [u8; 16] = call(&add, &[&pair, &lanes([10.0, 20.0, 30.0, 40.0])]);
    assert_eq!(sum.to_vec(), lanes([11.0, 22.0, 33.0, 44.0]));
}

#[test]
fn memory_passes_both_ways() {
    let text = "declare ptr @malloc(i64)
    define {ptr, i64} @double_all(ptr %data, i64 %n) {
    entry:
      %bytes = shl i64 %n, 3
      %fresh = call ptr @malloc(i64 %bytes)
      br label %loop
    loop:
      %i = phi i64 [0, %entry], [%next, %loop]
      %from = getelementptr double, ptr %data, i64 %i
      %to = getelementptr double, ptr %fresh, i64 %i
      %x = load double, ptr %from
      %y = fadd double %x, %x
      store double %y, ptr %to
      store double 0.0, ptr %from
      %next = add i64 %i, 1
      %more = icmp ult i64 %next, %n
      br i1 %more, label %loop, label %done
    done:
      %a = insertvalue {ptr, i64} poison, ptr %fresh, 0
      %b = insertvalue {ptr, i64} %a, i64 %n, 1
      ret {ptr, i64} %b
    }";
    let values: Vec<u8> = (0..100).flat_map(|value| f64::from(value).to_ne_bytes()).collect();
    let data = Buffer::from_bytes(&values);
    assert_eq!(data.address() % Buffer::ALIGN, 0);
    let result: [u8; 16] = call(&packed(text, "double_all"), &[&data.address().to_ne_bytes(), &100_i64.to_ne_bytes()]);
    let address = usize::from_ne_bytes(result[..8].try_into().unwrap());
    let doubled: Vec<u8> = (0..100).flat_map(|value| f64::from(2 * value).to_ne_bytes()).collect();
    assert_eq!(copy_from_address(address, 800), doubled);
    free_address(address);
    assert!(data.bytes().iter().all(|byte| *byte == 0));
}

#[test]
fn other_calling_conventions() {
    let text = "define internal fastcc float @twice(float %x) noinline { %y = fadd float %x, %x  ret float %y }";
    assert_eq!(call_f32(&packed(text, "twice"), &[1.25]), 2.5);
}

#[test]
fn a_packed_function_outlives_its_jit_and_crosses_threads() {
    let square = packed("define float @f(float %x) { %y = fmul float %x, %x  ret float %y }", "f");
    let threads: Vec<_> = (0..4_u8)
        .map(|index| {
            let square = square.clone();
            std::thread::spawn(move || call_f32(&square, &[f32::from(index)]))
        })
        .collect();
    let squares: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert_eq!(squares, [0.0, 1.0, 4.0, 9.0]);
}

#[test]
fn what_cannot_be_packed_is_an_error() {
    let context = Context::create();
    let module = parse_ir(&context, "declare i32 @printf(ptr, ...)\n define void @f() { ret void }").unwrap();
    let host = Host::new(OptLevel::O0).unwrap();
    let message = |name| pack(&module, &host, name).unwrap_err().to_string();
    assert_eq!(message("g"), "the module has no function `@g`");
    assert_eq!(message("printf"), "`@printf` takes a variable number of arguments");
    pack(&module, &host, "f").unwrap();
    assert_eq!(message("f"), "the module already has a function `@__ft_packed_f`");
}

#[test]
#[should_panic(expected = "sizes of the arguments of __ft_packed_f")]
fn an_argument_of_the_wrong_size_is_refused() {
    call_f32(&packed("define float @f(float %x) { ret float %x }", "f"), &[1.0, 2.0]);
}
