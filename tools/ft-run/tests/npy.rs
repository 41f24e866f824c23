//! Arrays in NumPy's files, and as NumPy prints them. The constants are files that NumPy 2.4 wrote, and the expected
//! texts are what it printed.

use ft_run::npy::{Array, Dtype, display, parse, read, to_bytes, write};

const F32: &[u8] = b"\x93NUMPY\x01\0v\0{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }                                                          \n\0\0\x80?\0\0\0@\0\0@@\0\0\x80@\0\0\xA0@\0\0\xC0@";
const FORTRAN: &[u8] = b"\x93NUMPY\x01\0v\0{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3, 4), }                                                        \n\0\0\0\x0C\0\x04\0\x10\0\x08\0\x14\0\x01\0\x0D\0\x05\0\x11\0\x09\0\x15\0\x02\0\x0E\0\x06\0\x12\0\n\0\x16\0\x03\0\x0F\0\x07\0\x13\0\x0B\0\x17";
const SCALAR: &[u8] = b"\x93NUMPY\x01\0v\0{'descr': '<f8', 'fortran_order': False, 'shape': (), }                                                              \n\0\0\0\0\0\0\x04\xC0";
const BOOL: &[u8] = b"\x93NUMPY\x01\0v\0{'descr': '|b1', 'fortran_order': False, 'shape': (3,), }                                                            \n\x01\0\x01";
const EMPTY: &[u8] = b"\x93NUMPY\x01\0v\0{'descr': '<u8', 'fortran_order': False, 'shape': (3, 0, 2), }                                                       \n";
/// `numpy.savez_compressed(w=zeros(40), b=arange(3))`.
const COMPRESSED: &[u8] = b"PK\x03\x04-\0\0\0\x08\0\0\0!\0\x0EH\x9F\xC7\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\0\x14\0w.npy\x01\0\x10\0 \x01\0\0\0\0\0\0H\0\0\0\0\0\0\0\x9B\xEC\x17\xEA\x1B\x10\xC9\xC8P\xC6P\xAD\x9E\x92Z\x9C\\\xA4n\xA5\xA0n\x93f\xA2\xAE\xA3\xA0\x9E\x96_TR\x94\x98\x17\x9F_\x94\x92\n\x12wK\xCC)N\x05\x8A\x17g$\x16\xA4\x02\xF9\x1A&\x06:\x9A:\n\xB5\n\xE4\x03.\x86A\x0E\0PK\x03\x04-\0\0\0\x08\0\0\0!\0\xAC\x98\xFF3\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x05\0\x14\0b.npy\x01\0\x10\0\x83\0\0\0\0\0\0\0G\0\0\0\0\0\0\0\x9B\xEC\x17\xEA\x1B\x10\xC9\xC8P\xC6P\xAD\x9E\x92Z\x9C\\\xA4n\xA5\xA0^\x93i\xA8\xAE\xA3\xA0\x9E\x96_TR\x94\x98\x17\x9F_\x94\x92\n\x12wK\xCC)N\x05\x8A\x17g$\x16\xA4\x02\xF9\x1A\xC6:\x9A:\n\xB5\n\x14\0.\x06F&\0PK\x01\x02-\x03-\0\0\0\x08\0\0\0!\0\x0EH\x9F\xC7H\0\0\0 \x01\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\x80\x01\0\0\0\0w.npyPK\x01\x02-\x03-\0\0\0\x08\0\0\0!\0\xAC\x98\xFF3G\0\0\0\x83\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\x80\x01\x7F\0\0\0b.npyPK\x05\x06\0\0\0\0\x02\0\x02\0f\0\0\0\xFD\0\0\0\0\0";
/// `numpy.savez(only=arange(2))`.
const STORED: &[u8] = b"PK\x03\x04-\0\0\0\0\0\0\0!\0\x99bw\xDF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x08\0\x14\0only.npy\x01\0\x10\0\x82\0\0\0\0\0\0\0\x82\0\0\0\0\0\0\0\x93NUMPY\x01\0v\0{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }                                                            \n\0\x01PK\x01\x02-\x03-\0\0\0\0\0\0\0!\0\x99bw\xDF\x82\0\0\0\x82\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\x80\x01\0\0\0\0only.npyPK\x05\x06\0\0\0\0\x01\0\x01\x006\0\0\0\xBC\0\0\0\0\0";

fn f64s(shape: &[usize], values: &[f64]) -> Array {
    let data = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    Array { dtype: Dtype::F64, shape: shape.to_vec(), data }
}

fn f32s(values: &[f32]) -> Array {
    let data = values.iter().flat_map(|value| value.to_le_bytes()).collect();
    Array { dtype: Dtype::F32, shape: vec![values.len()], data }
}

#[test]
fn what_numpy_writes_is_read_and_written_back_the_same() {
    for (file, dtype, shape) in [
        (F32, Dtype::F32, vec![2, 3]),
        (SCALAR, Dtype::F64, vec![]),
        (BOOL, Dtype::Bool, vec![3]),
        (EMPTY, Dtype::U64, vec![3, 0, 2]),
    ] {
        let array = parse(file.to_vec()).unwrap();
        assert_eq!((array.dtype, &array.shape), (dtype, &shape));
        assert_eq!(to_bytes(&array), file);
    }
    assert_eq!(parse(SCALAR.to_vec()).unwrap(), f64s(&[], &[-2.5]));
    assert_eq!(parse(BOOL.to_vec()).unwrap().data, [1, 0, 1]);
}

#[test]
fn fortran_order_and_big_endian_are_read_right() {
    let array = parse(FORTRAN.to_vec()).unwrap();
    assert_eq!((array.dtype, &*array.shape), (Dtype::I16, &[2, 3, 4][..]));
    let expected: Vec<u8> = (0..24_i16).flat_map(i16::to_le_bytes).collect();
    assert_eq!(array.data, expected);
}

#[test]
fn files_and_archives() {
    let directory = tempfile::tempdir().unwrap();
    let place = |name: &str| directory.path().join(name).display().to_string();
    let array = f64s(&[1, 2], &[1.0, f64::NAN]);
    write(place("a.npy").as_ref(), &array).unwrap();
    assert_eq!(read(&place("a.npy")).unwrap(), array);

    std::fs::write(place("c.npz"), COMPRESSED).unwrap();
    std::fs::write(place("s.npz"), STORED).unwrap();
    assert_eq!(read(&place("c.npz:w")).unwrap(), f32s(&[0.0; 40]));
    assert_eq!(read(&place("c.npz:b.npy")).unwrap().data, [0, 1, 2]);
    assert_eq!(read(&place("s.npz")).unwrap().data, [0, 1]);

    let message = |name: &str| {
        let error = format!("{:#}", read(&place(name)).unwrap_err());
        error.replace(&directory.path().display().to_string(), "DIR")
    };
    assert_eq!(message("c.npz:x"), "cannot read `DIR/c.npz:x`: the archive has no array `x`; it has `w`, `b`");
    let choose = "choose an array with `DIR/c.npz:KEY`; the archive has `w`, `b`";
    assert_eq!(message("c.npz"), format!("cannot read `DIR/c.npz`: {choose}"));
    assert!(message("none.npy").starts_with("cannot read `DIR/none.npy`: "));
    std::fs::write(place("bad.npz"), F32).unwrap();
    assert!(message("bad.npz").starts_with("cannot read `DIR/bad.npz`: not an .npz archive"));
}

/// A file of version 1 with this dictionary and eight bytes of data.
fn with_header(dictionary: &str) -> Vec<u8> {
    let length = u16::try_from(dictionary.len()).unwrap().to_le_bytes();
    [b"\x93NUMPY\x01\0", &length[..], dictionary.as_bytes(), &[0; 8]].concat()
}

#[test]
fn other_spellings_of_the_header() {
    for dictionary in [
        "{'shape': (2,), 'fortran_order': False, 'descr': '<f4'}",
        "{\"descr\":\"=f4\",\"fortran_order\":True,\"shape\":(2L,),}\n",
        "{'descr': '<u4', 'fortran_order': False, 'shape': (1, 2)}",
        "{'descr': '|i1', 'fortran_order': False, 'shape': (2, 2, 2), }",
        "{'descr': '|?', 'fortran_order': False, 'shape': (8,), }",
    ] {
        let array = parse(with_header(dictionary)).unwrap();
        assert_eq!(array.element_count() * array.dtype.size(), 8, "{dictionary}");
    }
    let newer = [b"\x93NUMPY\x03\0", &118_u32.to_le_bytes()[..], &F32[10..]].concat();
    assert_eq!(parse(newer).unwrap(), parse(F32.to_vec()).unwrap());
}

#[test]
fn malformed_files_are_errors() {
    for (dictionary, expected) in [
        ("", "expected `{`"),
        ("{}", "the key `descr` is missing"),
        ("{'descr': '<f4', 'shape': (2,)}", "the key `fortran_order` is missing"),
        ("{'descr': '<f4', 'fortran_order': False}", "the key `shape` is missing"),
        ("{'descr': '<f4', 'fortran_order': 0, 'shape': (2,)}", "`fortran_order` is neither True nor False"),
        ("{'descr': '<c8', 'fortran_order': False, 'shape': (1,)}", "arrays of type `<c8` are not supported"),
        ("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (1,)}", "arrays of records are not supported"),
        ("{'descr': 'f4', 'fortran_order': False, 'shape': (2,)}", "the type `f4` has no byte order"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (-2,)}", "`-2` is not a size"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2)}", "the shape is a number, not a tuple"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2x,)}", "`2x` is not a size"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}", "is not a size"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), 'x': 1}", "unknown key `x`"),
        ("{'descr': '<f4", "a string has no end"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)} {", "text after the dictionary"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)}", "promises 12 bytes of data (float32 of shape [3])"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}", "but the file has 8"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4)}", "exceeds the address space"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (1152921504606846976,)}", "but the file has 8"),
    ] {
        let error = format!("{:#}", parse(with_header(dictionary)).unwrap_err());
        assert!(error.contains(expected), "{dictionary}: {error}");
    }
    let many = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({})}}", "1, ".repeat(65));
    assert!(format!("{:#}", parse(with_header(&many)).unwrap_err()).contains("more than 64 dimensions"));
    assert!(parse(b"\x93NUMPY\x07\0".to_vec()).unwrap_err().to_string().contains("version 7.0"));
    // No element, but a stride that would overflow.
    let mut empty = with_header("{'descr': '<f4', 'fortran_order': True, 'shape': (0, 9223372036854775808, 4)}");
    empty.truncate(empty.len() - 8);
    assert!(parse(empty).unwrap().data.is_empty());
    // A header of 4 GiB that is not there.
    assert!(
        parse(b"\x93NUMPY\x02\0\xFF\xFF\xFF\xFF{}".to_vec()).unwrap_err().to_string().contains("ends in its header")
    );
}

#[test]
fn no_cut_or_changed_byte_panics() {
    for length in 0..F32.len() {
        assert!(parse(F32[..length].to_vec()).is_err());
    }
    for index in 0..F32.len() {
        for byte in [0, b'9', b'\'', b'(', 0xFF] {
            let mut file = F32.to_vec();
            file[index] = byte;
            drop(parse(file));
        }
    }
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("cut.npz");
    for index in 0..COMPRESSED.len() {
        let mut file = COMPRESSED.to_vec();
        file[index] ^= 0xFF;
        std::fs::write(&path, &file).unwrap();
        drop(read(&format!("{}:w", path.display())));
        std::fs::write(&path, &COMPRESSED[..index]).unwrap();
        assert!(read(&format!("{}:w", path.display())).is_err());
    }
}

#[test]
fn floats_share_a_format() {
    let infinity = f64::INFINITY;
    assert_eq!(display(&f64s(&[3], &[1.0, 2.5, -3.125])), "[ 1.     2.5   -3.125]");
    assert_eq!(display(&f64s(&[2], &[1e-7, 2.5])), "[1.0e-07 2.5e+00]");
    assert_eq!(display(&f64s(&[2, 2], &[1.0, f64::NAN, infinity, -infinity])), "[[  1.  nan]\n [ inf -inf]]");
    assert_eq!(
        display(&f64s(&[2, 3], &[1.5, -2.0, f64::NAN, 1e-3, 3.0, infinity])),
        "[[ 1.5e+00 -2.0e+00      nan]\n [ 1.0e-03  3.0e+00      inf]]"
    );
    assert_eq!(display(&f64s(&[2], &[1.0 / 3.0, 2.0])), "[0.33333333 2.        ]");
    assert_eq!(display(&f64s(&[2], &[0.0, -0.0])), "[ 0. -0.]");
    // A tie between two shortest decimals goes to the even one.
    assert_eq!(display(&f32s(&[1_238.156_2, -379.828_12])), "[1238.1562  -379.82812]");
    assert_eq!(display(&f32s(&[0.1, 1e10, 1.0])), "[1.e-01 1.e+10 1.e+00]");
    assert_eq!(display(&f32s(&[999_999.0, 1e6])), "[9.99999e+05 1.00000e+06]");
}

#[test]
fn halves_are_as_short_as_their_type_allows() {
    let halves = |bits: &[u16]| Array {
        dtype: Dtype::F16,
        shape: vec![bits.len()],
        data: bits.iter().flat_map(|bits| bits.to_le_bytes()).collect(),
    };
    // 0.1, 2/3, the smallest, the greatest.
    assert_eq!(display(&halves(&[0x2E66, 0x3955])), "[0.1    0.6665]");
    assert_eq!(display(&halves(&[0x0001, 0x7BFF])), "[5.96e-08 6.55e+04]");
    assert_eq!(display(&halves(&[0x3C00, 0xFC00, 0x7E00])), "[  1. -inf  nan]");
}

#[test]
fn integers_and_booleans_are_aligned() {
    let array = |dtype, shape: &[usize], data: &[u8]| Array { dtype, shape: shape.to_vec(), data: data.to_vec() };
    assert_eq!(display(&array(Dtype::I8, &[2, 2], &[251, 100, 0, 1])), "[[ -5 100]\n [  0   1]]");
    assert_eq!(display(&array(Dtype::U8, &[2], &[251, 0])), "[251   0]");
    assert_eq!(display(&array(Dtype::Bool, &[2, 1], &[1, 0])), "[[ True]\n [False]]");
    assert_eq!(display(&array(Dtype::U64, &[1], &[255; 8])), "[18446744073709551615]");
    assert_eq!(display(&array(Dtype::U64, &[3, 0, 2], &[])), "[]");
}

#[test]
fn scalars_are_written_alone() {
    let scalar = |value| display(&f64s(&[], &[value]));
    assert_eq!(scalar(-2.5), "-2.5");
    assert_eq!(scalar(3.0), "3.0");
    assert_eq!(scalar(0.1 + 0.2), "0.30000000000000004");
    assert_eq!(scalar(1e16), "1e+16");
    assert_eq!(scalar(1.5e-5), "1.5e-05");
    assert_eq!(scalar(-0.0), "-0.0");
    assert_eq!(scalar(f64::NEG_INFINITY), "-inf");
    assert_eq!(display(&Array { shape: vec![], ..f32s(&[0.1]) }), "0.1");
    assert_eq!(display(&Array { dtype: Dtype::Bool, shape: vec![], data: vec![1] }), "True");
}

#[test]
fn long_rows_wrap_and_large_arrays_are_shortened() {
    let row: Vec<_> = (0..12).map(|index| 1.0 / f64::from(index + 3)).collect();
    assert_eq!(
        display(&f64s(&[12], &row)),
        "[0.33333333 0.25       0.2        0.16666667 0.14285714 0.125\n \
         0.11111111 0.1        0.09090909 0.08333333 0.07692308 0.07142857]"
    );
    let count: Vec<_> = (0..1001).map(f64::from).collect();
    assert_eq!(display(&f64s(&[1001], &count)), "[   0.    1.    2. ...  998.  999. 1000.]");
    assert_eq!(display(&f64s(&[500, 1, 3], &count[..1].repeat(1500))), ROWS);
}

const ROWS: &str = "[[[0. 0. 0.]]

 [[0. 0. 0.]]

 [[0. 0. 0.]]

 ...

 [[0. 0. 0.]]

 [[0. 0. 0.]]

 [[0. 0. 0.]]]";

/// Headers that are none, and files with bytes changed: an array or an error, never a panic or the
/// memory that a header promises.
#[test]
fn broken_files_are_errors_or_arrays() {
    let header = |text: &str, major: u8| {
        let length = (text.len() as u32).to_le_bytes();
        let length = if major == 1 { &length[..2] } else { &length[..] };
        [&b"\x93NUMPY"[..], &[major, 0], length, text.as_bytes(), &[0; 48]].concat()
    };
    for text in [
        "",
        "{",
        "{}",
        "()",
        "\0",
        "{'descr': '<f4'}",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (3, -4), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999999999, 4), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000, 1000000), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (1000000000000, 0, 1000000000000), }",
        "{'descr': '<f4', 'fortran_order': False, 'shape': (3 4), }",
        "{'descr': '<f4', 'fortran_order': 0, 'shape': (3, 4), }",
        "{'descr': '<c8', 'fortran_order': False, 'shape': (3, 2), }",
        "{'descr': '|O', 'fortran_order': False, 'shape': (3, 4), }",
        "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (3, 4), }",
    ] {
        for major in [0, 1, 2, 3, 255] {
            let _ = parse(header(text, major));
        }
    }
    for nested in ["(", "{", "[", "'", "1,"] {
        let _ = parse(header(&format!("{{'shape': {}", nested.repeat(20_000)), 2));
    }
    let mut state = 7u64;
    let mut random = |below: usize| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize % below
    };
    for file in [F32, FORTRAN, SCALAR, BOOL, EMPTY] {
        for end in 0..file.len() {
            assert!(parse(file[..end].to_vec()).is_err(), "{end}");
        }
        for _ in 0..4000 {
            let mut bytes = file.to_vec();
            for _ in 0..1 + random(3) {
                let at = random(bytes.len());
                bytes[at] = random(256) as u8;
            }
            let _ = parse(bytes);
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.npz");
    for archive in [COMPRESSED, STORED] {
        for _ in 0..1000 {
            let mut bytes = archive.to_vec();
            let at = random(bytes.len());
            bytes[at] = random(256) as u8;
            bytes.truncate(bytes.len() - random(4));
            std::fs::write(&path, bytes).unwrap();
            let _ = read(&format!("{}:w", path.display()));
        }
    }
}
