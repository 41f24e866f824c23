//! The pages for users say what happens: the commands of the pages in [`PAGES`] print what stands
//! below them, and their programs, those of `docs/language.md` and of the how-tos can be read.
//!
//! `UPDATE=1 cargo test -p ft-tests --test tour` writes programs and outputs of the pages anew.
//! A line `...` of an output stands for any number of lines; such an output is kept as long as
//! it is true, else all of what is printed takes its place.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ft_opt::Streams;

/// The pages whose commands are run.
const PAGES: &[&str] =
    &["tour.md", "tapes.md", "saturation.md", "how-to/add-an-ad-rule.md", "how-to/differentiate-a-function.md"];

/// The folders of `docs` with the programs of the pages.
const FOLDERS: &[&str] = &["tour", "tapes", "saturation", "how-to"];

/// A line that stands for any number of lines.
const ELISION: &str = "...";

/// A fenced block of a page.
struct Block {
    /// What stands behind the fence: the language, and the file that the block shows.
    info: String,
    lines: Vec<String>,
    /// The line of the page on which the block starts, from 1.
    line: usize,
}

/// A page, taken apart into text and blocks.
enum Part {
    Text(String),
    Block(Block),
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut open: Option<Block> = None;
    for (at, line) in text.lines().enumerate() {
        open = match (open, line.strip_prefix("```")) {
            (None, Some(info)) => Some(Block { info: info.to_owned(), lines: Vec::new(), line: at + 1 }),
            (None, None) => {
                parts.push(Part::Text(line.to_owned()));
                None
            }
            (Some(block), Some("")) => {
                parts.push(Part::Block(block));
                None
            }
            (Some(mut block), _) => {
                block.lines.push(line.to_owned());
                Some(block)
            }
        };
    }
    assert!(open.is_none(), "the last block of a page is not closed");
    parts
}

fn blocks(text: &str, language: &str) -> Vec<Block> {
    let blocks = parts(text).into_iter().filter_map(|part| match part {
        Part::Block(block) => Some(block),
        Part::Text(_) => None,
    });
    blocks.filter(|block| block.info.split(' ').next() == Some(language)).collect()
}

/// The words of a command line: single quotes hold spaces together, nothing else is special.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut is_quoted, mut is_open) = (String::new(), false, false);
    for letter in command.chars() {
        match letter {
            '\'' => (is_quoted, is_open) = (!is_quoted, true),
            ' ' if !is_quoted => {
                if std::mem::take(&mut is_open) {
                    words.push(std::mem::take(&mut word));
                }
            }
            _ => {
                is_open = true;
                word.push(letter);
            }
        }
    }
    assert!(!is_quoted, "a quote is not closed: {command}");
    words.extend(is_open.then_some(word));
    words
}

/// A stream into a buffer that another stream writes, too, as in a terminal.
struct Shared<'b>(&'b RefCell<Vec<u8>>);

impl Write for Shared<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a tool prints and says, and its exit code.
fn execute(arguments: &[String], stdin: &str) -> (String, u8) {
    let shown = RefCell::new(Vec::new());
    let mut stdin = stdin.as_bytes();
    let (mut out, mut err) = (Shared(&shown), Shared(&shown));
    let mut streams = Streams { stdin: &mut stdin, out: &mut out, err: &mut err, color: false };
    let code = match arguments.first().map(String::as_str) {
        Some("ft-opt") => ft_opt::run(arguments, &mut streams),
        Some("ft-run") => ft_run::run(arguments, &mut streams),
        _ => panic!("not a command of ours: {arguments:?}"),
    };
    (String::from_utf8_lossy(&shown.borrow()).into_owned(), code)
}

/// What a command prints in a terminal, where a failure shows as a line of its own.
fn shown(command: &str) -> Vec<String> {
    let (text, code) = execute(&words(command), "");
    let mut lines: Vec<String> = text.lines().map(|line| line.trim_end().to_owned()).collect();
    if code != 0 {
        lines.push(format!("[exit code {code}]"));
    }
    lines
}

/// Whether an output is what is printed, where each elision stands for some of its lines.
fn agrees(written: &[String], printed: &[String]) -> bool {
    let pieces: Vec<&[String]> = written.split(|line| line.trim() == ELISION).collect();
    let (first, rest) = pieces.split_first().expect("splitting gives a piece");
    let Some((last, middle)) = rest.split_last() else { return *first == printed };
    if first.len() + last.len() > printed.len() || !printed.starts_with(first) || !printed.ends_with(last) {
        return false;
    }
    let mut left = &printed[first.len()..printed.len() - last.len()];
    middle.iter().all(|piece| {
        let at = (0..=left.len()).find(|&at| left[at..].starts_with(piece));
        at.inspect(|at| left = &left[at + piece.len()..]).is_some()
    })
}

/// The commands of a block with the lines below each. A backslash continues a command.
fn commands(block: &Block) -> Vec<(Vec<String>, Vec<String>)> {
    let mut commands: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    let mut continues = false;
    for line in &block.lines {
        let is_command = continues || line.starts_with("$ ");
        if line.starts_with("$ ") {
            commands.push((Vec::new(), Vec::new()));
        }
        let (command, output) = commands.last_mut().expect("a console block starts with a command");
        continues = is_command && line.ends_with('\\');
        if is_command { command.push(line.clone()) } else { output.push(line.clone()) }
    }
    commands
}

/// A block as it should be.
fn fresh(block: &Block) -> Vec<String> {
    if let Some(file) = block.info.strip_prefix("mlir ") {
        let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        return text.lines().map(str::to_owned).collect();
    }
    if block.info != "console" {
        return block.lines.clone();
    }
    let mut lines = Vec::new();
    for (command, written) in commands(block) {
        let joined: Vec<&str> = command.iter().map(|line| line.trim_end_matches('\\').trim()).collect();
        let printed = shown(joined.join(" ").trim_start_matches("$ "));
        lines.extend(command);
        lines.extend(if agrees(&written, &printed) { written } else { printed });
    }
    lines
}

/// A folder where the commands of the pages run: their programs, and what they write.
fn workplace() -> tempfile::TempDir {
    let workplace = tempfile::tempdir().expect("a folder can be made");
    for folder in FOLDERS {
        let target = workplace.path().join("docs").join(folder);
        std::fs::create_dir_all(&target).expect("a folder can be made");
        for entry in std::fs::read_dir(docs().join(folder)).expect("the folders of docs can be read") {
            let path = entry.expect("the folders of docs can be read").path();
            let name = path.file_name().expect("a file has a name");
            std::fs::copy(&path, target.join(name)).expect("files can be copied");
        }
    }
    workplace
}

#[test]
fn the_pages_are_true() {
    let folder = workplace();
    let mut wrong = String::new();
    for page in PAGES {
        let path = docs().join(page);
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("docs/{page}: {error}"));
        // The tests beside this one use absolute paths.
        std::env::set_current_dir(folder.path()).expect("the folder is there");
        let updated = updated(page, &text, &mut wrong);
        std::env::set_current_dir(docs()).expect("the folder is there");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, updated).expect("docs can be written");
            wrong.clear();
        }
    }
    assert!(wrong.is_empty(), "{wrong}\nrun UPDATE=1 cargo test -p ft-tests --test tour");
}

/// A page as it should be; blocks that should be others are told.
fn updated(page: &str, text: &str, wrong: &mut String) -> String {
    let mut updated = String::new();
    for part in parts(text) {
        match part {
            Part::Text(line) => updated += &(line + "\n"),
            Part::Block(block) => {
                let lines = fresh(&block).join("\n");
                if lines != block.lines.join("\n") {
                    let _ = writeln!(wrong, "docs/{page}:{}: the block should be\n{lines}", block.line);
                }
                let _ = writeln!(updated, "```{}\n{lines}\n```", block.info);
            }
        }
    }
    updated
}

/// Whether a block is a program and not a piece of one.
fn is_whole(block: &Block) -> bool {
    let starts =
        ["module", "builtin.module", "\"builtin.module\"", "func.func", "llvm.func", "memref.global", "#", "!"];
    let first = block.lines.iter().map(|line| line.trim()).find(|line| !line.is_empty() && !line.starts_with("//"));
    first.is_some_and(|line| starts.iter().any(|start| line.starts_with(start)))
}

/// The program can be read, is valid, and is read again from what is printed.
fn check(page: &str, block: &Block) {
    let arguments = ["ft-opt", "-", "--verify-roundtrip", "--reproducer="].map(str::to_owned);
    let (text, code) = execute(&arguments, &(block.lines.join("\n") + "\n"));
    assert!(code == 0, "the program at {page}:{} is wrong:\n{text}", block.line);
}

#[test]
fn the_programs_of_the_language_can_be_read() {
    let text = std::fs::read_to_string(docs().join("language.md")).expect("docs/language.md can be read");
    for block in blocks(&text, "mlir") {
        assert!(is_whole(&block), "docs/language.md:{}: not a whole program; call the block `text`", block.line);
        check("docs/language.md", &block);
    }
}

#[test]
fn the_programs_of_the_how_tos_can_be_read() {
    for entry in std::fs::read_dir(docs().join("how-to")).expect("docs/how-to can be read") {
        let path = entry.expect("docs/how-to can be read").path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("how-tos can be read");
        for block in blocks(&text, "mlir").iter().filter(|block| is_whole(block)) {
            check(&path.display().to_string(), block);
        }
    }
}

#[test]
fn an_elision_stands_for_lines() {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<String>>();
    let printed = lines("a\nb\nc\nd");
    for written in ["a\nb\nc\nd", "a\n...\nd", "...\nc\n...", "...", "a\nb\n...\nc\nd"] {
        assert!(agrees(&lines(written), &printed), "{written}");
    }
    for written in ["", "a\nb\nc", "a\n...\nc", "...\nb\n...\na\n...", "a\nb\nc\n...\nc\nd"] {
        assert!(!agrees(&lines(written), &printed), "{written}");
    }
}
