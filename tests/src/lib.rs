//! The project's own tests on the library of `ft-test`: its checks, with snapshots compared by
//! insta, and programs made at random.

pub mod generator;
pub mod networks;
pub mod open;
pub mod open_loops;
pub mod random_ir;
pub mod shapes;
pub mod tensors;
pub mod values;

use std::path::Path;

use anyhow::Result;

pub use ft_test::runner::{find, with_stack};
pub use ft_test::{
    Check, Numbers, Outcome, Program, Random, call_natively, check_agreement, check_gradients, check_higher,
    check_roundtrip, compare_engines, evaluate_lowered,
};

/// Runs all checks of a test file.
pub fn check(path: &Path) -> Result<()> {
    if let Some(content) = ft_test::check(path)? {
        compare_snapshot(path, content);
    }
    Ok(())
}

/// Compares the program and what its commands printed with the snapshot beside the file.
fn compare_snapshot(path: &Path, content: String) {
    let name = path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(path.parent().unwrap_or(Path::new(".")));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, content));
}

/// Checks that both functions give the same, up to rounding, on one input between -1 and 1.
pub fn same_results([(original, name), (found, new)]: [(&Program, &str); 2]) {
    let inputs = inputs(original, name);
    let run = |program: &Program, name: &str| program.evaluate(name, &inputs).expect("the function runs").results;
    let (wanted, results) = (run(original, name), run(found, new));
    assert_eq!(results.len(), wanted.len(), "@{name} and @{new} give as much");
    for (at, (result, wanted)) in results.iter().zip(&wanted).enumerate() {
        let size = wanted.values.iter().fold(1.0f64, |size, value| size.max(value.abs()));
        for (&value, &wanted) in result.values.iter().zip(&wanted.values) {
            assert!((value - wanted).abs() <= 1e-4 * size, "result {at} of @{new}: {value}, of @{name} {wanted}");
        }
    }
}

fn inputs(program: &Program, name: &str) -> Vec<Numbers> {
    let (parameters, _) = program.signature(name).expect("the function is there");
    let mut random = Random(7);
    let numbers = parameters.iter().map(|ty| {
        let shape: Vec<usize> = ty.shape(&program.cx).unwrap_or(&[]).iter().map(|&size| size as usize).collect();
        let count = shape.iter().product();
        let values = (0..count).map(|_| f64::from((random.bits() >> 40) as f32 / (1u64 << 23) as f32 - 1.0)).collect();
        Numbers { shape, values }
    });
    numbers.collect()
}
