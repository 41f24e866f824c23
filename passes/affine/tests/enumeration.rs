//! Random loop nests: what is answered about accesses against running the loops.

use affine::{Access, Answer, Dependence, Direction, Meeting, common_loops, dependences, is_injective, meets};
use ir::syntax::{ParseOptions, parse_module};
use ir::{Body, Context, Registry, Sink};

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }

    fn within(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as usize) as i64
    }
}

/// `constant + Σ factor * loop`, divided (`/`), its rest taken (`%`) or cut off (`min`) at a number.
#[derive(Clone, Debug)]
struct Form {
    constant: i64,
    factors: Vec<(usize, i64)>,
    wrapped: Option<(&'static str, i64)>,
}

#[derive(Clone, Debug)]
struct Loop {
    lower: Form,
    upper: Form,
    step: i64,
}

/// Common loops, then the loops and subscripts of each access.
#[derive(Debug)]
struct Nest {
    common: Vec<Loop>,
    accesses: [(Vec<Loop>, Vec<Form>); 2],
}

impl Nest {
    /// A minimum, and the rest of what may have either sign, are only bounded, not defined.
    fn is_exact(&self) -> bool {
        let loops = self.common.iter().chain(self.accesses.iter().flat_map(|(own, _)| own));
        let bounds = loops.flat_map(|each| [&each.lower, &each.upper]);
        let subscripts = self.accesses.iter().flat_map(|(_, subscripts)| subscripts);
        bounds.chain(subscripts).all(|form| form.wrapped.is_none_or(|(op, _)| op == "arith.floordivsi"))
    }
}

fn form(random: &mut Random, loops: usize, low: i64, high: i64) -> Form {
    let mut factors = Vec::new();
    for at in 0..loops {
        if random.below(2) == 0 {
            factors.push((at, random.within(low, high)));
        }
    }
    let wrapped = match random.below(8) {
        0 => Some(("arith.floordivsi", random.within(2, 3))),
        1 => Some(("arith.remsi", random.within(2, 4))),
        2 => Some(("arith.minsi", random.within(1, 3))),
        _ => None,
    };
    Form { constant: random.within(-2, 4), factors, wrapped }
}

fn bounds(random: &mut Random, outer: usize) -> Loop {
    let is_triangular = outer > 0 && random.below(3) == 0;
    let constant = |value| Form { constant: value, factors: Vec::new(), wrapped: None };
    let lower =
        if is_triangular && random.below(2) == 0 { form(random, outer, -1, 1) } else { constant(random.within(-1, 1)) };
    let upper = if is_triangular { form(random, outer, -1, 2) } else { constant(random.within(1, 5)) };
    Loop { lower, upper, step: if random.below(4) == 0 { random.within(2, 3) } else { 1 } }
}

fn nest(random: &mut Random) -> Nest {
    let mut common = Vec::new();
    for _ in 0..random.below(3) + usize::from(random.below(4) > 0) {
        let next = bounds(random, common.len());
        common.push(next);
    }
    let rank = 1 + random.below(2);
    let mut access = || {
        let mut own = Vec::new();
        for _ in 0..random.below(2) {
            let next = bounds(random, common.len() + own.len());
            own.push(next);
        }
        let subscripts = (0..rank).map(|_| form(random, common.len() + own.len(), -3, 3)).collect();
        (own, subscripts)
    };
    let accesses = [access(), access()];
    Nest { common, accesses }
}

fn value(form: &Form, point: &[i64]) -> i64 {
    let sum = form.constant + form.factors.iter().map(|&(at, factor)| factor * point[at]).sum::<i64>();
    match form.wrapped {
        None => sum,
        Some(("arith.floordivsi", by)) => sum.div_euclid(by),
        Some(("arith.remsi", by)) => sum % by,
        Some((_, by)) => sum.min(by),
    }
}

fn run(loops: &[Loop], point: &mut Vec<i64>, visit: &mut dyn FnMut(&[i64])) {
    let Some((first, inner)) = loops.split_first() else { return visit(point) };
    let (mut at, upper) = (value(&first.lower, point), value(&first.upper, point));
    while at < upper {
        point.push(at);
        run(inner, point, visit);
        point.pop();
        at += first.step;
    }
}

struct Writer {
    text: String,
    names: usize,
}

impl Writer {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn constant(&mut self, number: i64) -> String {
        self.names += 1;
        let name = format!("%k{}", self.names);
        self.line(&format!("{name} = arith.constant {number} : index"));
        name
    }

    fn op(&mut self, op: &str, a: &str, b: &str) -> String {
        self.names += 1;
        let name = format!("%v{}", self.names);
        self.line(&format!("{name} = {op} {a}, {b} : index"));
        name
    }

    fn form(&mut self, form: &Form, names: &[String]) -> String {
        let mut sum = self.constant(form.constant);
        for &(at, factor) in &form.factors {
            let factor = self.constant(factor);
            let product = self.op("arith.muli", &names[at], &factor);
            sum = self.op("arith.addi", &sum, &product);
        }
        match form.wrapped {
            None => sum,
            Some((op, by)) => {
                let by = self.constant(by);
                self.op(op, &sum, &by)
            }
        }
    }

    fn open(&mut self, loops: &[Loop], names: &mut Vec<String>) {
        for each in loops {
            let (lower, upper) = (self.form(&each.lower, names), self.form(&each.upper, names));
            let step = self.constant(each.step);
            self.names += 1;
            let name = format!("%i{}", self.names);
            self.line(&format!("loop.for {name} = {lower} to {upper} step {step} {{"));
            names.push(name);
        }
    }

    fn close(&mut self, loops: &[Loop]) {
        loops.iter().for_each(|_| self.line("}"));
    }
}

fn text_of(nest: &Nest) -> String {
    let mut writer = Writer { text: String::new(), names: 0 };
    let mut names = Vec::new();
    let ty = if nest.accesses[0].1.len() == 1 { "memref<?xf64>" } else { "memref<?x?xf64>" };
    writer.line(&format!("func.func @f(%m: {ty}, %x: f64) {{"));
    writer.open(&nest.common, &mut names);
    for (own, subscripts) in &nest.accesses {
        let depth = names.len();
        writer.open(own, &mut names);
        let at: Vec<String> = subscripts.iter().map(|form| writer.form(form, &names)).collect();
        writer.line(&format!("memref.store %x, %m[{}] : {ty}", at.join(", ")));
        writer.close(own);
        names.truncate(depth);
    }
    writer.close(&nest.common);
    writer.line("return\n}");
    writer.text
}

/// Every run of an access: the iterations, and the element.
fn runs(nest: &Nest, which: usize) -> Vec<(Vec<i64>, Vec<i64>)> {
    let (own, subscripts) = &nest.accesses[which];
    let loops: Vec<Loop> = nest.common.iter().chain(own).cloned().collect();
    let mut found = Vec::new();
    run(&loops, &mut Vec::new(), &mut |point| {
        found.push((point.to_vec(), subscripts.iter().map(|form| value(form, point)).collect()));
    });
    found
}

fn directions(a: &[i64], b: &[i64], depth: usize) -> Vec<Direction> {
    let compare = |at: usize| match a[at].cmp(&b[at]) {
        std::cmp::Ordering::Less => Direction::Earlier,
        std::cmp::Ordering::Equal => Direction::Same,
        std::cmp::Ordering::Greater => Direction::Later,
    };
    (0..depth).map(compare).collect()
}

fn check(seed: u64, counts: &mut [usize; 3]) {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    random.below(2);
    let nest = nest(&mut random);
    let text = text_of(&nest);
    let cx = Context::new(Registry::new([func::DIALECT, arith::DIALECT, memref::DIALECT, loops::DIALECT]));
    let mut sink = Sink::new(&cx);
    let module = parse_module(&cx, "nest.mlir", &text, &ParseOptions::default(), &mut sink).expect("the nest parses");
    let body: &Body = module.bodies().next().expect("a function").1;
    let stores: Vec<Access> = body.walk(body.root()).filter_map(|op| Access::of(body, op)).collect();
    let [a, b] = [&stores[0], &stores[1]];
    let depth = common_loops(body, a.op, b.op).len();
    assert_eq!(depth, nest.common.len());

    let (first, second) = (runs(&nest, 0), runs(&nest, 1));
    let mut truth: Vec<(Vec<Direction>, Vec<i64>)> = Vec::new();
    for (p, x) in &first {
        for (q, y) in &second {
            if x == y {
                let distance = (0..depth).map(|at| (q[at] - p[at]) / nest.common[at].step).collect();
                truth.push((directions(p, q, depth), distance));
            }
        }
    }
    let ask = |meeting| meets(&cx, body, a, b, meeting);
    let expect = |answer: Answer, happens: bool, what: &str| {
        let is_right = match answer {
            Answer::Never => !happens,
            Answer::Possible => happens || !nest.is_exact(),
            Answer::Unknown => true,
        };
        assert!(is_right, "seed {seed}: {what}: {answer:?}, {happens}\n{text}");
    };
    let same = vec![Direction::Same; depth];
    let mut answers = vec![(ask(Meeting::WithinLoops(0)), !truth.is_empty(), "at all".to_owned())];
    answers.push((ask(Meeting::SameIteration), truth.iter().any(|(way, _)| *way == same), "same".to_owned()));
    for level in 0..depth {
        for (order, meeting) in
            [(Direction::Earlier, Meeting::FirstEarlier(level)), (Direction::Later, Meeting::FirstLater(level))]
        {
            let happens = truth.iter().any(|(way, _)| way[..level] == same[..level] && way[level] == order);
            answers.push((ask(meeting), happens, format!("{meeting:?}")));
        }
    }
    for (answer, happens, what) in answers {
        expect(answer, happens, &what);
        counts[match answer {
            Answer::Never => 0,
            Answer::Possible => 1,
            Answer::Unknown => 2,
        }] += 1;
    }

    let found: Vec<Dependence> = dependences(&cx, body, a, b);
    for (way, distance) in &truth {
        let known = found.iter().find(|each| each.directions == *way);
        let known = known.unwrap_or_else(|| panic!("seed {seed}: {way:?} is missing in {found:?}\n{text}"));
        for (at, wanted) in known.distances.iter().enumerate() {
            // Distances of loops whose start moves need not be whole numbers of steps.
            let is_plain = nest.common[at].step == 1 || nest.common[at].lower.factors.is_empty();
            assert!(wanted.is_none_or(|wanted| wanted == distance[at] || !is_plain), "seed {seed}: {found:?}\n{text}");
        }
    }
    for each in found.iter().filter(|each| each.is_decided && nest.is_exact()) {
        assert!(truth.iter().any(|(way, _)| *way == each.directions), "seed {seed}: {each:?} never happens\n{text}");
    }
    for (access, all) in [(a, &first), (b, &second)] {
        if is_injective(&cx, body, access, 0) {
            let mut elements: Vec<&Vec<i64>> = all.iter().map(|(_, element)| element).collect();
            elements.sort();
            elements.dedup();
            assert_eq!(elements.len(), all.len(), "seed {seed}: not injective\n{text}");
        }
    }
}

#[test]
fn answers_are_those_of_running_the_loops() {
    let mut counts = [0; 3];
    (1..=4000).for_each(|seed| check(seed, &mut counts));
    let [never, possible, unknown] = counts;
    assert!(never > 1500 && possible > 1500, "{counts:?}");
    assert!(unknown * 50 < never + possible, "too often undecided: {counts:?}");
}
