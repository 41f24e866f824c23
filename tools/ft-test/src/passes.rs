//! What each pass of a RUN line left, as numbers: so that a snapshot that differs can say which pass
//! was the first to give something else than when the snapshot was blessed.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

use crate::command::Pipeline;
use crate::directives::{self, Directive};
use crate::run::Place;

/// For each `ft-opt` of the RUN lines of a test: its passes with a number for what they left, as
/// `01_cse=0123456789abcdef 02_dce=...`; commands are separated by `;`.
pub fn fingerprints(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path)?;
    let mut commands = Vec::new();
    for directive in directives::parse(&text)? {
        if let Directive::Run(pipeline) = &directive {
            commands.push(of_command(path, pipeline)?);
        }
    }
    Ok(commands.join(";"))
}

/// The first pass whose number differs, with its command counted from 1.
pub fn first_difference(before: &str, now: &str) -> Option<String> {
    let mut commands = before.split(';').zip(now.split(';')).enumerate();
    commands.find_map(|(number, (before, now))| {
        let mut passes = before.split(' ').zip(now.split(' '));
        let (_, found) = passes.find(|(before, now)| before != now)?;
        let name = found.split_once('=').map_or(found, |(name, _)| name);
        let name = name.split_once('_').map_or(name, |(_, name)| name);
        Some(match name {
            "input" => format!("the program itself is read as another one, in RUN line {}", number + 1),
            "" => format!("the passes of RUN line {} are others", number + 1),
            _ => format!("the first pass whose output changed is `{name}`, in RUN line {}", number + 1),
        })
    })
}

fn of_command(path: &Path, pipeline: &Pipeline) -> Result<String> {
    let Some(stage) = pipeline.stages.first().filter(|stage| stage.words[0] == "ft-opt") else {
        return Ok(String::new());
    };
    let folder = tempfile::tempdir()?;
    let tree = folder.path().join("tree");
    let place = Place { path, folder: folder.path() };
    place.execute(&stage.with_argument(format!("--print-ir-tree={}", tree.display())), "")?;
    let mut files = Vec::new();
    collect(&tree, &mut files)?;
    files.sort();
    let mut passes: BTreeMap<String, u64> = BTreeMap::new();
    for file in files {
        let name = file.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let content = place.short(&std::fs::read_to_string(&file)?);
        let number = passes.entry(name).or_insert(OFFSET);
        *number = content.bytes().fold(*number, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME));
    }
    let passes: Vec<String> = passes.into_iter().map(|(name, number)| format!("{name}={number:016x}")).collect();
    Ok(passes.join(" "))
}

/// The constants of FNV-1a (Fowler, Noll, Vo), which is the same everywhere and for ever.
const OFFSET: u64 = 0xCBF2_9CE4_8422_2325;
const PRIME: u64 = 0x0100_0000_01B3;

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) -> Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => collect(&path, files)?,
            false => files.push(path),
        }
    }
    Ok(())
}
