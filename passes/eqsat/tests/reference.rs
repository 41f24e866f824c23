//! `docs/reference/rules.md` is made from the bundled rules; this checks that it is fresh.
//!
//! `UPDATE=1 cargo test -p ft-eqsat --test reference` writes it anew.

use std::path::Path;

#[test]
fn the_page_of_rules_is_fresh() {
    let page = eqsat::reference::page(&ir::Context::new(ir::Registry::new([])));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference/rules.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).expect("docs can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == page,
        "docs/reference/rules.md is not fresh; run UPDATE=1 cargo test -p ft-eqsat --test reference"
    );
}
