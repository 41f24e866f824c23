//! Whole networks through saturation on a machine where starting a kernel takes time, as those that
//! TENSAT (Yang et al., 2021) was measured on: what they cost before and after, beside what it
//! reached there. The table is a snapshot: `networks.snap`.

use std::fmt::Write;

use anyhow::{Context as _, Result, ensure};
use ft_opt::Streams;
use harness::networks::{NETWORKS, Network};
use harness::{Program, same_results};

/// The pass as it is measured.
fn saturation() -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    format!("eqsat{{fastmath=fast machine={root}/eqsat/accelerator.machine report}}")
}

/// What a report of the pass says.
struct Figures {
    operations: [f64; 2],
    flops: [f64; 2],
    /// Nanoseconds, before and after.
    costs: [f64; 2],
    /// Each operation by itself, before.
    apart: f64,
}

fn figures(text: &str) -> Result<Figures> {
    let arguments = ["ft-opt".to_owned(), "-".into(), format!("--pass-pipeline={}", saturation())];
    let (mut out, mut err, mut given) = (Vec::new(), Vec::new(), text.as_bytes());
    let code = ft_opt::run(&arguments, &mut Streams { stdin: &mut given, out: &mut out, err: &mut err, color: false });
    let report = String::from_utf8_lossy(&err).into_owned();
    ensure!(code == 0, "ft-opt fails:\n{report}");
    let numbers = |what: &str| -> Result<Vec<f64>> {
        let line = report.lines().find_map(|line| line.trim().strip_prefix("= note: ")?.strip_prefix(what));
        let line = line.with_context(|| format!("the report says no `{what}`:\n{report}"))?;
        Ok(line.split([' ', ',']).filter_map(|word| word.parse().ok()).collect())
    };
    let pair = |what: &str| -> Result<[f64; 2]> { numbers(what)?.try_into().ok().context("two numbers") };
    Ok(Figures {
        operations: pair("operations: ")?,
        flops: pair("flops: ")?,
        costs: pair("cost: ")?,
        apart: *numbers("cost of each operation by itself: ")?.first().context("a number")?,
    })
}

/// Adds a line to the table; what was found, and how much faster the network is than each operation by
/// itself, in percent.
fn line(network: &Network, table: &mut String) -> Result<(Figures, f64)> {
    let found = figures(&network.whole())?;
    let bare = figures(&network.bare())?;
    let ([operations, fewer], [flops, less]) = (found.operations, found.flops);
    let [fused, after] = found.costs.map(|cost| cost / 1e3);
    let apart = bare.apart / 1e3;
    let gain = |before: f64| 100.0 * (before / after - 1.0);
    let percent = |before: f64| format!("{:.1}%", gain(before));
    writeln!(
        table,
        "{:<12}{operations:>6}{fewer:>6}{:>9.0}{:>9.0}{apart:>9.0}{fused:>9.0}{after:>9.0}{:>9}{:>9}{:>9}",
        network.name,
        flops / 1e6,
        less / 1e6,
        percent(fused),
        percent(apart),
        format!("{}%", network.published),
    )?;
    Ok((found, gain(apart)))
}

#[test]
fn networks_cost_less() {
    let mut table = String::from(
        "operations, millions of flops, and microseconds: each operation by itself, what is fused anyway, saturated;\n\
         how much faster it is than the second and than the first, and what TENSAT published of the first\n\n",
    );
    for network in NETWORKS {
        let found = harness::with_stack(|| line(network, &mut table));
        let (found, gain) = found.unwrap_or_else(|error| panic!("{}: {error:#}", network.name));
        let [before, after] = found.costs;
        assert!(after <= before, "{} costs {after} ns, before {before}", network.name);
        assert!(gain >= network.published, "{} gains {gain} %, TENSAT {}", network.name, network.published);
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(env!("CARGO_MANIFEST_DIR"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("networks", table));
}

/// Few channels and pixels, but all operations.
#[test]
fn small_networks_compute_the_same() {
    for network in NETWORKS {
        let original = Program::parse(&network.small()).expect("the network is a program");
        let after = original.after(&format!("{},canonicalize,cse,dce", saturation())).expect("the pipeline runs");
        let found = Program::parse(&after).expect("what the pipeline makes is a program");
        same_results([(&original, network.name), (&found, network.name)]);
    }
}
