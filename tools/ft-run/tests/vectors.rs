//! Vectors as parameters and results: files of their shape, in both engines.

mod common;

use common::{both, ft_run};
use ft_run::npy::{self, Array, Dtype};

const PROGRAM: &str = "
func.func @f(%x: vector<4xf32>, %w: vector<2x3xi32>, %b: vector<2x11xi1>, %z: vector<f64>)
    -> (vector<4xf32>, vector<2x3xi32>, vector<2x11xi1>, vector<f64>, vector<3xi8>) {
  %yes = arith.constant dense<true> : vector<2x11xi1>
  %small = arith.constant dense<[1, -2, 3]> : vector<3xi8>
  %0 = arith.addf %x, %x : vector<4xf32>
  %1 = arith.muli %w, %w : vector<2x3xi32>
  %2 = arith.xori %b, %yes : vector<2x11xi1>
  %3 = arith.negf %z : vector<f64>
  return %0, %1, %2, %3, %small : vector<4xf32>, vector<2x3xi32>, vector<2x11xi1>, vector<f64>, vector<3xi8>
}
";

/// Bits that are the same from no end.
fn bits() -> Vec<u8> {
    (0..22).map(|index| u8::from(index % 3 == 0 || index == 10)).collect()
}

#[test]
fn files_go_in_and_come_out() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_string();
    let (x, w, z) = ([1.0f32, -2.0, 0.5, 8.0], [1i32, -2, 3, 4, 5, -6], 2.5f64);
    let bytes = |values: Vec<Vec<u8>>| values.concat();
    let arrays = [
        (Dtype::F32, vec![4], bytes(x.map(|value| value.to_le_bytes().to_vec()).into())),
        (Dtype::I32, vec![2, 3], bytes(w.map(|value| value.to_le_bytes().to_vec()).into())),
        (Dtype::Bool, vec![2, 11], bits()),
        (Dtype::F64, vec![], z.to_le_bytes().to_vec()),
    ];
    let files: Vec<String> = (0..)
        .zip(arrays)
        .map(|(number, (dtype, shape, data))| {
            let path = place(&format!("in{number}.npy"));
            npy::write(path.as_ref(), &Array { dtype, shape, data }).unwrap();
            path
        })
        .collect();
    for engine in ["--engine=jit", "--engine=eval"] {
        let out = place(engine);
        let mut words = vec![engine, "--out", &out, "--in"];
        words.extend(files.iter().map(String::as_str));
        ft_run(PROGRAM, &words).ok();
        let result = |number: usize| npy::read(&format!("{out}/result{number}.npy")).unwrap();
        let wanted: Vec<u8> = x.iter().flat_map(|value| (value + value).to_le_bytes()).collect();
        assert_eq!((result(0).shape, result(0).data), (vec![4], wanted), "{engine}");
        let wanted: Vec<u8> = w.iter().flat_map(|value| (value * value).to_le_bytes()).collect();
        assert_eq!((result(1).shape, result(1).data), (vec![2, 3], wanted), "{engine}");
        let wanted: Vec<u8> = bits().iter().map(|bit| 1 - bit).collect();
        assert_eq!((result(2).shape, result(2).data), (vec![2, 11], wanted), "{engine}");
        assert_eq!((result(3).shape, result(3).data), (vec![], (-z).to_le_bytes().to_vec()), "{engine}");
        assert_eq!((result(4).dtype, result(4).data), (Dtype::I8, vec![1, 254, 3]), "{engine}");
    }
}

#[test]
fn both_engines_print_the_same() {
    let printed = both(PROGRAM, &["--in", "iota", "iota", "ones", "2.5"]);
    assert!(printed.starts_with("result0: float32[4] = [0. 2. 4. 6.]\nresult1: int32[2, 3] ="), "{printed}");
    assert!(printed.contains("result3: float64 = -2.5"), "{printed}");
}

#[test]
fn what_does_not_fit_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.npy");
    npy::write(&path, &Array { dtype: Dtype::F32, shape: vec![5], data: vec![0; 20] }).unwrap();
    for engine in ["--engine=jit", "--engine=eval"] {
        let message = ft_run(PROGRAM, &[engine, "--in", path.to_str().unwrap(), "iota", "ones", "1"]).failed();
        assert!(message.contains("it holds float32[5], but `vector<4xf32>` wants float32[4]"), "{message}");
    }
}
