//! Types, attributes and locations as text.

use ir::affine_map::{AffineExpr, AffineMap, AffineOp};
use ir::location::LocKind;
use ir::syntax::{PrintOptions, print_module};
use ir::{Attr, AttrKind, DYNAMIC, Dense, Loc, NamedAttr, OpSpec, Point, Signedness, Type, TypeKind};

use crate::dialect::{context, module};

#[test]
fn types() {
    let cx = context();
    let integer = |width, signedness| cx.ty(TypeKind::Integer { width, signedness });
    let strided = cx.attr(AttrKind::Strided { strides: [DYNAMIC, 1].into(), offset: DYNAMIC });
    let memref = |layout, space| cx.ty(TypeKind::Memref { shape: [4].into(), element: Type::F32, layout, space });
    let vector = TypeKind::Vector { shape: [4, 8].into(), element: Type::F32, scalable: [true, false].into() };
    let cases = [
        (Type::I1, "i1"),
        (integer(8, Signedness::Signed), "si8"),
        (integer(16, Signedness::Unsigned), "ui16"),
        (Type::INDEX, "index"),
        (Type::BF16, "bf16"),
        (Type::NONE, "none"),
        (cx.ty(TypeKind::Complex(Type::F32)), "complex<f32>"),
        (cx.ty(TypeKind::Tuple([Type::I32, cx.ty(TypeKind::Tuple([].into()))].into())), "tuple<i32, tuple<>>"),
        (cx.tensor(&[], Type::F32), "tensor<f32>"),
        (cx.tensor(&[4, DYNAMIC], Type::F32), "tensor<4x?xf32>"),
        (cx.ty(TypeKind::UnrankedTensor(Type::F32)), "tensor<*xf32>"),
        (memref(None, Some(cx.integer(1, Type::I64))), "memref<4xf32, 1>"),
        (memref(Some(strided), Some(cx.integer(2, Type::I32))), "memref<4xf32, strided<[?, 1], offset: ?>, 2 : i32>"),
        (cx.ty(TypeKind::UnrankedMemref { element: Type::F32, space: Some(cx.string("x")) }), "memref<*xf32, \"x\">"),
        (cx.vector(&[], Type::F32), "vector<f32>"),
        (cx.ty(vector), "vector<[4]x8xf32>"),
        (cx.function(&[], &[]), "() -> ()"),
        (cx.function(&[Type::I32], &[Type::F32]), "(i32) -> f32"),
        (cx.function(&[], &[Type::I32, Type::F32]), "() -> (i32, f32)"),
        (cx.function(&[], &[cx.function(&[Type::F32], &[Type::I32])]), "() -> ((f32) -> i32)"),
        (cx.ty(TypeKind::Opaque("foo<\"bar x\">".into())), "!foo<\"bar x\">"),
    ];
    for (ty, expected) in cases {
        assert_eq!(ty.text(&cx), expected);
    }
}

#[test]
fn attributes() {
    let cx = context();
    let one = cx.integer(1, Type::I64);
    let unsigned = cx.ty(TypeKind::Integer { width: 8, signedness: Signedness::Unsigned });
    let wide = cx.integer_type(128);
    let dict = |entries: &[(&str, Attr)]| {
        let entry = |&(name, attr): &(&str, Attr)| NamedAttr { name: cx.name(name), attr, inherent: false };
        cx.attr(AttrKind::Dict(cx.dict(entries.iter().map(entry).collect())))
    };
    let symbol = AttrKind::Symbol([cx.name("odd f"), cx.name("g")].into());
    let file = LocKind::File { file: cx.name("f"), line: 1, column: 2 };
    let cases = [
        (Attr::UNIT, "unit"),
        (cx.integer(1, Type::I1), "true"),
        (one, "1 : i64"),
        (cx.integer(-3, Type::INDEX), "-3 : index"),
        (cx.integer(255, unsigned), "255 : ui8"),
        (cx.integer(i128::MAX, wide), "170141183460469231731687303715884105727 : i128"),
        (cx.integer(i128::MIN, wide), "-170141183460469231731687303715884105728 : i128"),
        (cx.float(1.0, Type::F64), "1.000000e+00 : f64"),
        (cx.string("x\n\t\"\\\u{1}é"), r#""x\0A\09\22\\\01\C3\A9""#),
        (cx.type_attr(Type::F32), "f32"),
        (cx.attr(symbol), "@\"odd f\"::@g"),
        (
            cx.array(&[one, cx.integer(2, Type::I32), cx.float(2.0, Type::F64), dict(&[("a", one)]), cx.array(&[])]),
            "[1, 2 : i32, 2.000000e+00, {a = 1 : i64}, []]",
        ),
        (
            dict(&[("a.b$", one), ("true", Attr::UNIT), ("odd key", one), ("0a", one), ("", one), ("a-b", one)]),
            "{\"\" = 1 : i64, \"0a\" = 1 : i64, \"a-b\" = 1 : i64, a.b$ = 1 : i64, \"odd key\" = 1 : i64, true}",
        ),
        (cx.ints(&[1, -2]), "array<i64: 1, -2>"),
        (cx.ints32(&[]), "array<i32>"),
        (cx.attr(AttrKind::DenseArray(Type::I1, [1, 0].into())), "array<i1: true, false>"),
        (cx.attr(AttrKind::DenseArray(Type::F32, [0x7FC0_0000].into())), "array<f32: 0x7FC00000>"),
        (cx.attr(AttrKind::Strided { strides: [].into(), offset: -3 }), "strided<[], offset: -3>"),
        (cx.attr(AttrKind::Location(cx.loc(file))), "loc(\"f\":1:2)"),
        (cx.attr(AttrKind::Opaque("foo.bar<\"x\">".into(), None)), "#foo.bar<\"x\">"),
    ];
    for (attr, expected) in cases {
        assert_eq!(attr.text(&cx), expected);
    }
}

#[test]
fn dense_elements() {
    let cx = context();
    let dense = |shape: &[i64], element: Type, data: &[u8], splat: bool| {
        cx.attr(AttrKind::Dense(Dense { ty: cx.tensor(shape, element), data: data.into(), splat })).text(&cx)
    };
    let floats: Vec<u8> = [1.0f32, f32::INFINITY].iter().flat_map(|x| x.to_le_bytes()).collect();
    let complex = cx.ty(TypeKind::Complex(Type::I8));
    let unsigned = cx.ty(TypeKind::Integer { width: 8, signedness: Signedness::Unsigned });
    assert_eq!(dense(&[4], Type::I8, &[2], true), "dense<2> : tensor<4xi8>");
    assert_eq!(dense(&[], Type::I8, &[2], false), "dense<2> : tensor<i8>");
    assert_eq!(dense(&[1, 1], Type::I8, &[2], false), "dense<2> : tensor<1x1xi8>");
    assert_eq!(dense(&[3], Type::I8, &[1, 1, 1], false), "dense<1> : tensor<3xi8>");
    assert_eq!(dense(&[2, 2], Type::I8, &[1, 2, 3, 255], false), "dense<[[1, 2], [3, -1]]> : tensor<2x2xi8>");
    assert_eq!(dense(&[2], unsigned, &[1, 255], false), "dense<[1, 255]> : tensor<2xui8>");
    assert_eq!(dense(&[2], Type::I1, &[1, 0], false), "dense<[true, false]> : tensor<2xi1>");
    assert_eq!(dense(&[0, 2], Type::F32, &[], false), "dense<> : tensor<0x2xf32>");
    assert_eq!(dense(&[2], Type::F32, &floats, false), "dense<[1.000000e+00, 0x7F800000]> : tensor<2xf32>");
    assert_eq!(dense(&[2], complex, &[1, 2, 3, 4], false), "dense<[(1,2), (3,4)]> : tensor<2xcomplex<i8>>");
}

#[test]
fn affine_maps() {
    use AffineExpr::{Constant, Dim, Symbol};
    use AffineOp::{Add, CeilDiv, FloorDiv, Mod, Mul};
    let op = |op, left: AffineExpr, right: AffineExpr| AffineExpr::Binary(op, left.into(), right.into());
    let sum = |left, right| op(Add, left, right);
    let minus = |expr| op(Mul, expr, Constant(-1));
    let cases = [
        (sum(sum(Dim(0), op(Mul, Symbol(0), Constant(2))), Constant(-1)), "d0 + s0 * 2 - 1"),
        (op(Mod, op(FloorDiv, Dim(1), Constant(2)), Constant(3)), "(d1 floordiv 2) mod 3"),
        (minus(Dim(0)), "-d0"),
        (sum(Dim(0), minus(Dim(1))), "d0 - d1"),
        (sum(minus(Dim(0)), Constant(5)), "-d0 + 5"),
        (op(Mul, sum(Dim(0), Dim(1)), Constant(3)), "(d0 + d1) * 3"),
        (sum(op(CeilDiv, Dim(0), Constant(4)), minus(Symbol(0))), "d0 ceildiv 4 - s0"),
        (sum(sum(Dim(0), minus(sum(Dim(1), Constant(2)))), Constant(1)), "d0 - (d1 + 2) + 1"),
        (sum(Dim(0), op(Mul, Dim(1), Constant(-2))), "d0 - d1 * 2"),
    ];
    let cx = context();
    for (expr, expected) in cases {
        let map = AffineMap { dims: 2, symbols: 1, results: [expr].into() };
        let text = cx.attr(AttrKind::AffineMap(map)).text(&cx);
        assert_eq!(text, format!("affine_map<(d0, d1)[s0] -> ({expected})>"));
    }
    let empty = AffineMap { dims: 0, symbols: 0, results: [].into() };
    assert_eq!(cx.attr(AttrKind::AffineMap(empty)).text(&cx), "affine_map<() -> ()>");
}

#[test]
fn locations() {
    let cx = context();
    let source = cx.sources.add("a \"file\".mlir", "one\n  two").unwrap();
    let (mut body, block) = module();
    let place = Loc::at(source.position(6));
    let file = |file, line, column| cx.loc(LocKind::File { file: cx.name(file), line, column });
    let metadata = Some(cx.string("m"));
    let callee = cx.loc(LocKind::Named(cx.name("a"), file("x", 1, 2)));
    let caller = cx.loc(LocKind::Fused([file("g", 3, 4), Loc::UNKNOWN].into(), metadata));
    let named = cx.loc(LocKind::Named(cx.name("n"), Loc::UNKNOWN));
    let fused = cx.loc(LocKind::Fused([named].into(), None));
    for loc in [place, Loc::UNKNOWN, cx.loc(LocKind::CallSite { callee, caller }), fused] {
        let op = body.create(OpSpec::new(cx.registry().unregistered("d.op"), loc));
        body.insert(op, Point::End(block));
    }
    let expected = r#"module {
  "d.op"() : () -> () loc("a \22file\22.mlir":2:3)
  "d.op"() : () -> () loc(unknown)
  "d.op"() : () -> () loc(callsite("a"("x":1:2) at fused<"m">["g":3:4, unknown]))
  "d.op"() : () -> () loc(fused["n"])
} loc(unknown)
"#;
    assert_eq!(
        print_module(&cx, &body, &PrintOptions { generic: false, locations: true, elide_above: None }),
        expected
    );
}
