//! Programs that JAX printed, with the numbers that JAX computed: `corpus/stablehlo/README.md`.
//!
//! Each program is printed as it was written, from the pretty form and from the generic one, and
//! goes through our dialects and back.

use std::io::empty;
use std::path::Path;

use anyhow::{Result, ensure};
use ft_opt::Streams;
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let files = match harness::find(&root) {
        Ok(files) => files,
        Err(error) => {
            eprintln!("{error:#}");
            std::process::exit(1);
        }
    };
    let checks: [(&str, fn(&Path) -> Result<()>); 2] = [("text", text), ("there and back", there_and_back)];
    let trials = files.into_iter().flat_map(|path| {
        let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("").display().to_string();
        checks.map(|(what, check)| {
            let path = path.clone();
            Trial::test(format!("{name}: {what}"), move || report(harness::with_stack(|| check(&path))))
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn report(result: Result<()>) -> Result<(), Failed> {
    result.map_err(|error| Failed::from(format!("{error:#}")))
}

/// Printing gives the text that was read, also by way of the generic form.
fn text(path: &Path) -> Result<()> {
    let written = std::fs::read_to_string(path)?;
    let place = path.display().to_string();
    ensure!(opt(&[&place], "")? == written, "another text is printed");
    let generic = opt(&[&place, "--print-generic"], "")?;
    ensure!(opt(&["-"], &generic)? == written, "another text is printed from the generic form");
    Ok(())
}

/// Converting to our dialects and back leaves nothing of either on the wrong side.
fn there_and_back(path: &Path) -> Result<()> {
    let place = path.display().to_string();
    let ours = opt(&[&place, "--convert-stablehlo-to-tensor", "--expect=func,arith,math,tensor,loop"], "")?;
    opt(&["-", "--convert-tensor-to-stablehlo", "--expect=func,stablehlo,chlo"], &ours)?;
    Ok(())
}

/// What `ft-opt` prints.
fn opt(arguments: &[&str], input: &str) -> Result<String> {
    let arguments: Vec<String> = ["ft-opt"].iter().chain(arguments).map(|&word| word.to_owned()).collect();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let (mut none, mut given) = (empty(), input.as_bytes());
    let stdin: &mut dyn std::io::Read = if input.is_empty() { &mut none } else { &mut given };
    let code = ft_opt::run(&arguments, &mut Streams { stdin, out: &mut out, err: &mut err, color: false });
    ensure!(code == 0, "ft-opt fails:\n{}", String::from_utf8_lossy(&err));
    Ok(String::from_utf8(out)?)
}
