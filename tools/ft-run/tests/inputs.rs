//! Every form of `--in` on every type of parameter, by both engines; what is told of a word that does not fit.
//! The first function of each program gives its parameter back.

mod common;

use std::path::Path;

use common::{both, ft_run};
use ft_run::npy::{self, Array, Dtype};

/// A function that gives back its parameter `%p` of this type.
fn identity(ty: &str) -> String {
    format!("func.func @f(%p: {ty}) -> {ty} {{\n  return %p : {ty}\n}}\n")
}

/// The type of the parameter, the words behind `ft-run -`, and what is printed behind `result0: `.
const PASSED: &[(&str, &str, &str)] = &[
    // Literals of scalars and of arrays without dimensions.
    ("f32", "--in -1.5", "float32 = -1.5"),
    ("f32", "--in=-0.0", "float32 = -0.0"),
    ("f32", "--in .5", "float32 = 0.5"),
    ("f32", "--in 1e-3", "float32 = 0.001"),
    ("f32", "--in inf", "float32 = inf"),
    ("f32", "--in -inf", "float32 = -inf"),
    ("f32", "--in nan", "float32 = nan"),
    ("f32", "--in 16777217", "float32 = 1.6777216e+07"),
    ("f64", "--in 16777217", "float64 = 16777217.0"),
    ("f16", "--in 0.1", "float16 = 0.1"),
    ("bf16", "--in 1.0", "uint16 = 16256"),
    ("i1", "--in true", "bool = True"),
    ("i1", "--in False", "bool = False"),
    ("i1", "--in 1", "bool = True"),
    ("i8", "--in -128", "int8 = -128"),
    ("i8", "--in 0xff", "int8 = -1"),
    ("i16", "--in 7", "int16 = 7"),
    ("i32", "--in -2147483648", "int32 = -2147483648"),
    ("i64", "--in -9223372036854775808", "int64 = -9223372036854775808"),
    ("index", "--in -3", "int64 = -3"),
    ("ui8", "--in 255", "uint8 = 255"),
    ("si8", "--in -1", "int8 = -1"),
    ("tensor<f32>", "--in 2.5", "float32 = 2.5"),
    ("memref<f64>", "--in -inf", "float64 = -inf"),
    ("memref<i1>", "--in true", "bool = True"),
    // What is made.
    ("memref<3xf32>", "--in zeros", "float32[3] = [0. 0. 0.]"),
    ("tensor<3xi8>", "--in ones", "int8[3] = [1 1 1]"),
    ("memref<2xi1>", "--in ones", "bool[2] = [ True  True]"),
    ("memref<2x2xf16>", "--in iota", "float16[2, 2] =\n[[0. 1.]\n [2. 3.]]"),
    ("memref<3xbf16>", "--in iota", "uint16[3] = [    0 16256 16384]"),
    ("memref<3xindex>", "--in iota", "int64[3] = [0 1 2]"),
    ("tensor<2xui8>", "--in iota", "uint8[2] = [0 1]"),
    ("vector<3xi32>", "--in iota", "int32[3] = [0 1 2]"),
    ("vector<2x2xf32>", "--in iota", "float32[2, 2] =\n[[0. 1.]\n [2. 3.]]"),
    ("f64", "--in iota", "float64 = 0.0"),
    ("f32", "--in rand:5", "float32 = 0.38676804"),
    ("memref<2xf32>", "--in rand:5", "float32[2] = [0.38676804 0.752307  ]"),
    ("memref<2xf64>", "--in normal:3", "float64[2] = [-0.15078931  1.23596667]"),
    // Open sizes.
    ("memref<?xf32>", "--in iota --dim p=2", "float32[2] = [0. 1.]"),
    ("memref<?xf32>", "--in iota --dim 0.0=2", "float32[2] = [0. 1.]"),
    ("tensor<?x?xf32>", "--in iota --dim p.0=1 --dim p.1=2", "float32[1, 2] = [[0. 1.]]"),
    ("tensor<?x2xf32>", "--in iota --dim p=0", "float32[0, 2] = []"),
    ("memref<?x?xi32>", "--in zeros --dim 0.0=2 --dim 0.1=0", "int32[2, 0] = []"),
    // Files.
    ("memref<2x3xf32>", "--in DIR/f32.npy", ROWS),
    ("tensor<2x3xf32>", "--in DIR/fortran.npy", ROWS),
    ("memref<?x?xf32>", "--in DIR/big.npy", ROWS),
    ("tensor<?x?xf32>", "--in DIR/both.npy --dim p.1=3", ROWS),
    ("memref<3xi1>", "--in DIR/bool.npy", "bool[3] = [ True False  True]"),
    ("memref<3xbf16>", "--in DIR/u16.npy", "uint16[3] = [16256     1 65535]"),
    ("memref<3xindex>", "--in DIR/i64.npy", "int64[3] = [-1  0  5]"),
    ("memref<3xi64>", "--in DIR/i64.npy", "int64[3] = [-1  0  5]"),
    ("f32", "--in DIR/scalar.npy", "float32 = 2.5"),
    ("tensor<f32>", "--in DIR/scalar.npy", "float32 = 2.5"),
    ("memref<f32>", "--in DIR/scalar.npy", "float32 = 2.5"),
    ("memref<?x2xf32>", "--in DIR/empty.npy", "float32[0, 2] = []"),
];

const ROWS: &str = "float32[2, 3] =\n[[0. 1. 2.]\n [3. 4. 5.]]";

/// The type of the parameter, the words, and a part of what is said.
const REFUSED: &[(&str, &str, &str)] = &[
    ("memref<2x3xf64>", "--in DIR/f32.npy", "parameter `p` (memref<2x3xf64>): `DIR/f32.npy` does not fit"),
    ("memref<2x3xf64>", "--in DIR/f32.npy", "it holds float32[2, 3], but `memref<2x3xf64>` wants float64[2, 3]"),
    ("memref<3x2xf32>", "--in DIR/f32.npy", "it holds float32[2, 3], but `memref<3x2xf32>` wants float32[3, 2]"),
    ("memref<?xf32>", "--in DIR/f32.npy", "it holds float32[2, 3], but `memref<?xf32>` wants float32[?]"),
    ("memref<3xui64>", "--in DIR/i64.npy", "it holds int64[3], but `memref<3xui64>` wants uint64[3]"),
    ("memref<3xf16>", "--in DIR/u16.npy", "it holds uint16[3], but `memref<3xf16>` wants float16[3]"),
    ("f32", "--in DIR/f32.npy", "it holds float32[2, 3], but `f32` wants float32"),
    ("memref<2xf32>", "--in DIR/none.npy", "parameter `p` (memref<2xf32>): cannot read `DIR/none.npy`"),
    ("memref<2xf32>", "--in 1.0", "`1.0` is one number; give a file, zeros, ones, iota, rand, normal"),
    ("f32", "--in true", "`true` does not fit: a number is wanted"),
    ("i32", "--in 1.0", "`1.0` does not fit: an integer is wanted"),
    ("i8", "--in 256", "`256` does not fit: numbers from -128 to 255 fit"),
    ("ui8", "--in -1", "`-1` does not fit: numbers from 0 to 255 fit"),
    ("i1", "--in 2", "`2` does not fit: true or false is wanted"),
    ("i32", "--in rand", "`rand` and `normal` make floats only"),
    ("i1", "--in iota", "`iota` makes numbers, not true and false"),
    ("f32", "--in zeroes", "and none of zeros, ones, iota, rand, normal; did you mean `zeros`?"),
    ("f32", "--in iota:1", "`iota` takes no seed"),
    ("f32", "--in rand:-1", "`-1` in `rand:-1` is no seed"),
    ("f32", "--in 1 2", "`@f` takes 1 parameter, but --in gives 2 values"),
    ("f32", "", "`@f` takes 1 parameter, but --in gives 0 values"),
    ("f32", "--in --engine=eval", "`--in` needs a value"),
    ("memref<?x?xf32>", "--in zeros --dim p=2", "say which dimension of `p`"),
    (
        "memref<?x?xf32>",
        "--in zeros --dim p.0=2",
        "dimension 1 of `p` (memref<?x?xf32>) is not known: give --dim 0.1=N",
    ),
    ("memref<?x?xf32>", "--in DIR/f32.npy --dim p.0=7", "dimension 0 of `p` is 2, not 7"),
    ("memref<?xf32>", "--in zeros --dim 0.0=9000000000000000000", "it has too many elements"),
    ("complex<f32>", "--in 1", "parameter 0 of `@f` is `complex<f32>`, which ft-run cannot pass"),
];

/// A file of NumPy's, version 1.
fn file(folder: &Path, name: &str, descr: &str, order: &str, shape: &str, data: &[u8]) {
    let dictionary = format!("{{'descr': '{descr}', 'fortran_order': {order}, 'shape': {shape}, }}");
    let length = u16::try_from(dictionary.len()).unwrap().to_le_bytes();
    let bytes = [b"\x93NUMPY\x01\0", &length[..], dictionary.as_bytes(), data].concat();
    std::fs::write(folder.join(name), bytes).unwrap();
}

/// The files that the tables name.
fn files(folder: &Path) {
    let floats = |order: [u8; 6], bytes: fn(f32) -> [u8; 4]| order.into_iter().flat_map(move |x| bytes(x.into()));
    let (rows, columns) = ([0, 1, 2, 3, 4, 5], [0, 3, 1, 4, 2, 5]);
    let (little, big) = (f32::to_le_bytes, f32::to_be_bytes);
    let write = |name, descr, order, data: Vec<u8>| file(folder, name, descr, order, "(2, 3)", &data);
    write("f32.npy", "<f4", "False", floats(rows, little).collect());
    write("fortran.npy", "<f4", "True", floats(columns, little).collect());
    write("big.npy", ">f4", "False", floats(rows, big).collect());
    write("both.npy", ">f4", "True", floats(columns, big).collect());
    file(folder, "bool.npy", "|b1", "False", "(3,)", &[1, 0, 1]);
    file(folder, "u16.npy", "<u2", "False", "(3,)", &[0x80, 0x3F, 1, 0, 0xFF, 0xFF]);
    file(folder, "i64.npy", "<i8", "False", "(3,)", &[-1i64, 0, 5].map(i64::to_le_bytes).concat());
    file(folder, "scalar.npy", "<f4", "False", "()", &2.5f32.to_le_bytes());
    file(folder, "empty.npy", "<f4", "False", "(0, 2)", &[]);
}

/// The words of a line, with the folder put in.
fn words(line: &str, folder: &Path) -> Vec<String> {
    line.split_whitespace().map(|word| word.replace("DIR", &folder.display().to_string())).collect()
}

#[test]
fn every_form_is_passed_by_both_engines() {
    let folder = tempfile::tempdir().unwrap();
    files(folder.path());
    for (ty, line, wanted) in PASSED {
        let words = words(line, folder.path());
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        assert_eq!(both(&identity(ty), &words), format!("result0: {wanted}\n"), "{ty}: {line}");
    }
}

#[test]
fn what_does_not_fit_is_refused_with_both_types() {
    let folder = tempfile::tempdir().unwrap();
    files(folder.path());
    for (ty, line, wanted) in REFUSED {
        let words = words(line, folder.path());
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let said = ft_run(&identity(ty), &words).failed().replace(&folder.path().display().to_string(), "DIR");
        assert!(said.contains(wanted), "{ty}: {line}\n{said}\nlacks {wanted}");
    }
}

/// The type of a result, the word for its parameter, and the dtype of the file.
const WRITTEN: &[(&str, &str, Dtype)] = &[
    ("i1", "true", Dtype::Bool),
    ("i8", "-1", Dtype::I8),
    ("ui8", "1", Dtype::U8),
    ("i16", "1", Dtype::I16),
    ("i32", "1", Dtype::I32),
    ("i64", "1", Dtype::I64),
    ("index", "1", Dtype::I64),
    ("f16", "1", Dtype::F16),
    ("bf16", "1", Dtype::U16),
    ("f32", "1", Dtype::F32),
    ("f64", "1", Dtype::F64),
];

#[test]
fn files_have_the_dtype_of_the_type() {
    let folder = tempfile::tempdir().unwrap();
    for engine in ["--engine=jit", "--engine=eval"] {
        for (element, word, dtype) in WRITTEN {
            for ty in [element.to_string(), format!("tensor<{element}>"), format!("memref<{element}>")] {
                let out = folder.path().join("out");
                ft_run(&identity(&ty), &["--in", word, "--out", out.to_str().unwrap(), engine]).ok();
                let read = |name: &str| npy::read(out.join(name).to_str().unwrap());
                let Array { dtype: found, shape, .. } = read("result0.npy").unwrap();
                assert_eq!((found, shape), (*dtype, vec![]), "{ty}");
                assert_eq!(read("arg0.npy").is_ok(), ty.starts_with("memref"), "{ty}");
                std::fs::remove_dir_all(&out).unwrap();
            }
        }
    }
}
