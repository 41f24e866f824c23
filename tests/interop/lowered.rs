//! Lowered programs compute the same through upstream's translation and through ours.
//!
//! The calls are those that `EVAL` comments of the tests make. Both translations give LLVM IR as
//! text; a `main` behind it makes the calls and prints the bits of results and of buffers
//! afterwards, and LLVM's interpreter runs it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{folder, installed, run_tool, upstream};

/// Where the programs are. Accumulation and fast-math flags leave results open, so programs with
/// them are not taken.
const FOLDERS: &[&str] = &["arith", "math", "memref", "loops", "scf", "cf", "func", "llvm"];

/// How many calls are to be compared at least; fewer means that they are not found any more.
const LEAST: usize = 100;

#[test]
fn both_translations_compute_the_same() {
    let programs = ["mlir-translate", "lli"].map(installed);
    let [Some(translate), Some(lli)] = programs else { return };
    let scratch = tempfile::tempdir().expect("a folder");
    let reproducer = format!("--reproducer={}", scratch.path().join("reproducer.mlir").display());
    let mut compared = 0;
    for path in FOLDERS.iter().flat_map(|name| files(&folder(name))) {
        let source = std::fs::read_to_string(&path).expect("a test file");
        let what = path.display().to_string();
        if ["fastmath", "accumulate", "--split-input-file"].iter().any(|word| source.contains(word)) {
            continue;
        }
        // What the pipeline does not cover is for other tests; it leaves no reproducer beside the file.
        let lowered = run_tool(ft_opt::run, &["ft-opt", &what, "--pipeline=cpu{arena=false}", &reproducer]);
        let Ok(lowered) = lowered else { continue };
        let main = Main::of(&source, &lowered);
        if main.calls == 0 {
            continue;
        }
        let theirs = upstream(&translate, &["--mlir-to-llvmir"], &lowered, &what);
        let ours = run_tool(ft_run::run, &["ft-run", &what, "--pipeline=cpu{arena=false}", "--emit=llvm-ir"]);
        let ours = ours.unwrap_or_else(|said| panic!("ft-run does not translate {what}:\n{said}"));
        let [theirs, ours] = [("theirs.ll", theirs), ("ours.ll", ours)]
            .map(|(name, text)| interpret(&lli, &scratch.path().join(name), &main.behind(&text), &what));
        assert_eq!(theirs, ours, "{what}: left is what upstream's translation computes, right what ours does");
        assert!(theirs.lines().count() >= main.calls, "{what}: too little was printed\n{theirs}");
        compared += main.calls;
    }
    eprintln!("{compared} calls compared");
    assert!(compared >= LEAST, "only {compared} calls were found");
}

/// The test files of a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder of tests");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|ext| ext == "mlir"));
    files.sort();
    files
}

/// Runs a module of LLVM IR; gives what it prints.
fn interpret(lli: &str, file: &Path, text: &str, what: &str) -> String {
    std::fs::write(file, text).expect("a file");
    let output = Command::new(lli).arg(file).output().expect("an installed program starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "lli does not run {what} ({}):\n{said}\n{text}", file.display());
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The `main` that makes the calls of a program, and the buffers that they use.
#[derive(Default)]
struct Main {
    globals: String,
    body: String,
    calls: usize,
    /// Numbers for names of values.
    next: usize,
}

/// A parameter or result that the calls can have.
#[derive(Clone)]
struct Slot {
    element: &'static Number,
    /// The sizes of a memref; `None` for a scalar.
    shape: Option<Vec<usize>>,
}

/// A type of numbers: in MLIR, in LLVM IR, and its bits.
struct Number {
    name: &'static str,
    llvm: &'static str,
    width: u32,
    is_float: bool,
}

const NUMBERS: &[Number] = &[
    Number { name: "f32", llvm: "float", width: 32, is_float: true },
    Number { name: "f64", llvm: "double", width: 64, is_float: true },
    Number { name: "i1", llvm: "i1", width: 1, is_float: false },
    Number { name: "i8", llvm: "i8", width: 8, is_float: false },
    Number { name: "i16", llvm: "i16", width: 16, is_float: false },
    Number { name: "i32", llvm: "i32", width: 32, is_float: false },
    Number { name: "i64", llvm: "i64", width: 64, is_float: false },
    Number { name: "index", llvm: "i64", width: 64, is_float: false },
];

impl Main {
    /// The calls in the comments of a program whose types it can have.
    fn of(source: &str, lowered: &str) -> Main {
        let mut main = Main::default();
        for call in source.lines().filter_map(|line| line.trim().strip_prefix("// EVAL: @")) {
            let Some((name, rest)) = call.split_once('(') else { continue };
            // What the lowering does not keep cannot be called.
            if !lowered.contains(&format!("llvm.func @{name}(")) {
                continue;
            }
            let Some(arguments) = arguments(rest) else { continue };
            let Some((parameters, results)) = signature(source, name) else { continue };
            let is_plain = results.iter().all(|slot| slot.shape.is_none()) && results.len() <= 1;
            if is_plain && arguments.len() == parameters.len() {
                main.call(name, &parameters, &arguments, results.first());
            }
        }
        main
    }

    /// A module with it.
    fn behind(&self, module: &str) -> String {
        let format = "@ft.format = private constant [8 x i8] c\"%016lx\\0A\\00\"";
        let declare = if module.contains("@printf(") { "" } else { "declare i32 @printf(ptr, ...)\n" };
        format!("{module}\n{format}\n{declare}{}\ndefine i32 @main() {{\n{}  ret i32 0\n}}\n", self.globals, self.body)
    }

    fn call(&mut self, name: &str, parameters: &[Slot], arguments: &[String], result: Option<&Slot>) {
        let Some(values) = parameters.iter().zip(arguments).map(|(slot, text)| slot.values(text)).collect() else {
            return;
        };
        let values: Vec<Vec<String>> = values;
        let (mut passed, mut buffers) = (Vec::new(), Vec::new());
        for (slot, values) in parameters.iter().zip(values) {
            let Some(shape) = &slot.shape else {
                passed.push(format!("{} {}", slot.element.llvm, values[0]));
                continue;
            };
            let (buffer, ty) = (format!("@ft.buffer.{}", self.fresh()), slot.memory());
            let elements: Vec<String> = values.iter().map(|value| format!("{ty} {value}")).collect();
            let count = elements.len();
            // Enough for any alignment that the program may assume.
            let _ = writeln!(self.globals, "{buffer} = global [{count} x {ty}] [{}], align 64", elements.join(", "));
            let mut strides = vec![1; shape.len()];
            for dim in (1..shape.len()).rev() {
                strides[dim - 1] = strides[dim] * shape[dim];
            }
            let numbers = std::iter::once(&0).chain(shape).chain(&strides);
            passed.extend([format!("ptr {buffer}"), format!("ptr {buffer}")]);
            passed.extend(numbers.map(|number| format!("i64 {number}")));
            buffers.push((buffer, count, slot.clone()));
        }
        let passed = passed.join(", ");
        match result {
            None => _ = writeln!(self.body, "  call void @{name}({passed})"),
            Some(slot) => {
                let value = self.fresh();
                let _ = writeln!(self.body, "  %v{value} = call {} @{name}({passed})", slot.element.llvm);
                self.print(&format!("%v{value}"), slot.element);
            }
        }
        for (buffer, count, slot) in buffers {
            for at in 0..count {
                let (place, value) = (self.fresh(), self.fresh());
                let ty = slot.memory();
                let _ = writeln!(self.body, "  %v{place} = getelementptr {ty}, ptr {buffer}, i64 {at}");
                let _ = writeln!(self.body, "  %v{value} = load {ty}, ptr %v{place}");
                let element = if slot.element.width == 1 { &NUMBERS[3] } else { slot.element };
                self.print(&format!("%v{value}"), element);
            }
        }
        self.calls += 1;
    }

    /// Prints the bits of a number; all NaNs are one.
    fn print(&mut self, value: &str, number: &Number) {
        let Number { llvm, width, is_float, .. } = *number;
        let mut bits = value.to_owned();
        if is_float {
            let (cast, is_nan, chosen) = (self.fresh(), self.fresh(), self.fresh());
            let _ = writeln!(self.body, "  %v{cast} = bitcast {llvm} {value} to i{width}");
            let _ = writeln!(self.body, "  %v{is_nan} = fcmp uno {llvm} {value}, {value}");
            let _ = writeln!(self.body, "  %v{chosen} = select i1 %v{is_nan}, i{width} -1, i{width} %v{cast}");
            bits = format!("%v{chosen}");
        }
        if width < 64 {
            let wide = self.fresh();
            let _ = writeln!(self.body, "  %v{wide} = zext i{width} {bits} to i64");
            bits = format!("%v{wide}");
        }
        let call = self.fresh();
        let _ = writeln!(self.body, "  %v{call} = call i32 (ptr, ...) @printf(ptr @ft.format, i64 {bits})");
    }

    fn fresh(&mut self) -> usize {
        self.next += 1;
        self.next
    }
}

impl Slot {
    /// A type, if calls can have it.
    fn of(ty: &str) -> Option<Slot> {
        let number = |name: &str| NUMBERS.iter().find(|number| number.name == name);
        if let Some(inside) = ty.strip_prefix("memref<").and_then(|rest| rest.strip_suffix('>')) {
            let mut parts: Vec<&str> = inside.split('x').collect();
            let element = number(parts.pop()?)?;
            let shape = parts.into_iter().map(|size| size.parse().ok()).collect::<Option<Vec<usize>>>()?;
            return Some(Slot { element, shape: Some(shape) });
        }
        Some(Slot { element: number(ty)?, shape: None })
    }

    /// The type of an element in memory, where a truth takes a byte.
    fn memory(&self) -> &'static str {
        if self.element.width == 1 { "i8" } else { self.element.llvm }
    }

    /// The constants of an argument as LLVM writes them; `None` if it is no list of numbers.
    fn values(&self, text: &str) -> Option<Vec<String>> {
        let count = self.shape.as_ref().map_or(1, |shape| shape.iter().product());
        let words: Vec<&str> = match text {
            "zeros" => vec!["0"; count],
            "ones" => vec!["1"; count],
            _ => text.split(['[', ']', ',', ' ']).filter(|word| !word.is_empty()).collect(),
        };
        let values: Vec<String> = words.into_iter().map(|word| self.value(word)).collect::<Option<_>>()?;
        (values.len() == count && count > 0).then_some(values)
    }

    fn value(&self, word: &str) -> Option<String> {
        if !self.element.is_float {
            return word.parse::<i128>().ok().map(|number| number.to_string());
        }
        let value: f64 = word.parse().ok()?;
        let value = if self.element.width == 32 { f64::from(value as f32) } else { value };
        // A NaN has one pattern of bits, positive and quiet.
        let bits = if value.is_nan() { 0x7FF8_0000_0000_0000 } else { value.to_bits() };
        Some(format!("0x{bits:016X}"))
    }
}

/// The arguments of a call: what stands between its parentheses, where no option follows.
fn arguments(rest: &str) -> Option<Vec<String>> {
    let (inside, behind) = rest.split_once(')')?;
    let options = behind.split_once("~=").map_or(behind, |(options, _)| options).trim();
    let is_known = options.is_empty() || options.starts_with("tolerance=");
    is_known.then(|| split(inside))
}

/// The types of the parameters and results of a public function of a program, where all are plain.
fn signature(source: &str, name: &str) -> Option<(Vec<Slot>, Vec<Slot>)> {
    let (_, text) = source.split_once(&format!("func.func @{name}("))?;
    let (parameters, rest) = text.split_once(')')?;
    let parameters =
        split(parameters).iter().map(|one| Slot::of(one.split_once(':')?.1.trim())).collect::<Option<_>>()?;
    let (head, _) = rest.split_once('{')?;
    let results = head.trim().strip_prefix("->").map_or("", str::trim);
    let results = results.trim_matches(['(', ')']);
    Some((parameters, split(results).iter().map(|ty| Slot::of(ty)).collect::<Option<_>>()?))
}

/// Parts between commas that are not inside brackets.
fn split(text: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for c in text.chars() {
        depth += match c {
            '[' | '<' | '(' => 1,
            ']' | '>' | ')' => -1,
            _ => 0,
        };
        match parts.last_mut() {
            Some(last) if c != ',' || depth > 0 => last.push(c),
            _ => parts.push(String::new()),
        }
    }
    parts.iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}
