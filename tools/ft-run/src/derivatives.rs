//! Checks of derivatives by numbers: central differences, and forward mode against reverse mode.
//!
//! With cotangents `c` of the results and `d` of the final contents of the buffers, reverse mode
//! must give the derivative of `φ = c · results + d · contents` by the parameters and the initial
//! contents. For a direction `v` of the parameters and a weight `w` of the outputs, `<w, J v>` by
//! forward mode must be `<Jᵀ w, v>` by reverse mode (the dot-product test).
//!
//! Who calls the function is left open: `--check-grad` calls native code or the evaluator, the
//! directive `GRAD-CHECK` of `ft-test` the evaluator.

use anyhow::{Context as _, Result, bail};
use ir::FloatKind;

use crate::numbers::{Numbers, Outcome, Random};

/// A function whose derivatives are checked, as its signature tells.
#[derive(Clone, Debug)]
pub struct Subject {
    /// What goes in.
    pub parameters: Vec<Value>,
    /// What comes out.
    pub results: Vec<Value>,
}

/// A parameter or a result.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its name, for messages.
    pub name: String,
    /// The format of its elements, if they are floats.
    pub float: Option<FloatKind>,
    /// Whether it is a buffer.
    pub is_memref: bool,
}

/// How exact a check is.
#[derive(Copy, Clone, Debug)]
pub struct Precision {
    /// Half the distance of the two points of a difference.
    pub step: f64,
    /// How far a difference may be off, relative to the larger of one and the value.
    pub difference: f64,
    /// How far the two sides of the dot-product test may be apart, relative to the sum of the
    /// absolute values of their terms.
    pub product: f64,
    /// How far two orders of a sum may be apart, relative to the larger of one and the value.
    pub rounding: f64,
    /// The distance of 1 to the next number.
    epsilon: f64,
}

/// By the coarsest format that a function takes or gives.
const PRECISIONS: [(FloatKind, Precision); 4] = [
    (FloatKind::Bf16, Precision { step: 0.2, difference: 0.4, product: 5e-2, rounding: 5e-2, epsilon: 7.8e-3 }),
    (FloatKind::F16, Precision { step: 0.1, difference: 0.1, product: 1e-2, rounding: 1e-2, epsilon: 9.8e-4 }),
    (FloatKind::F32, Precision { step: 1e-2, difference: 3e-2, product: 1e-4, rounding: 1e-5, epsilon: 1.2e-7 }),
    (FloatKind::F64, Precision { step: 1e-5, difference: 1e-6, product: 1e-10, rounding: 1e-12, epsilon: 2.3e-16 }),
];

/// How differences are taken.
#[derive(Copy, Clone, Debug)]
pub struct Probing {
    /// Half the distance of the two points of a difference.
    pub step: f64,
    /// How many elements of a parameter are moved at most, one at a time.
    pub most: usize,
    /// Where random directions start from.
    pub seed: u64,
}

/// How a parameter passed the test by differences.
#[derive(Clone, Debug)]
pub struct Row {
    /// The parameter, by number.
    pub parameter: usize,
    /// The largest error found, relative to the larger of one and the value.
    pub error: f64,
    /// What was compared there.
    pub worst: String,
    /// How many differences were taken.
    pub count: usize,
}

/// The two sides of the dot-product test.
#[derive(Copy, Clone, Debug)]
pub struct Products {
    /// `<w, J v>`.
    pub forward: f64,
    /// `<Jᵀ w, v>`.
    pub reverse: f64,
    /// Their distance, relative to the sum of the absolute values of their terms.
    pub error: f64,
}

/// The direction of one difference.
enum Probe {
    Element(usize),
    Along(Vec<f64>),
}

/// How many directions through all elements a parameter gets that has too many elements.
const DIRECTIONS: usize = 4;

impl Subject {
    /// How exact checks of this function can be.
    pub fn precision(&self) -> Precision {
        let formats = || self.parameters.iter().chain(&self.results).filter_map(|value| value.float);
        let coarsest = PRECISIONS.iter().find(|(kind, _)| formats().any(|format| format == *kind));
        coarsest.unwrap_or(&PRECISIONS[3]).1
    }

    fn floats(values: &[Value], is_memref: bool) -> Vec<usize> {
        (0..values.len()).filter(|&at| values[at].float.is_some() && values[at].is_memref == is_memref).collect()
    }

    /// The memref parameters with an adjoint and a tangent: those of floats.
    pub fn shadowed(&self) -> Vec<usize> {
        Subject::floats(&self.parameters, true)
    }

    /// The parameters with a derivative, in the order in which derivatives come: memrefs first.
    pub fn moved(&self) -> Vec<usize> {
        [self.shadowed(), Subject::floats(&self.parameters, false)].concat()
    }

    /// The results with a cotangent and a tangent: floats, and buffers of floats.
    fn returned(&self) -> Vec<usize> {
        (0..self.results.len()).filter(|&at| self.results[at].float.is_some()).collect()
    }

    /// What a derivative takes behind the parameters: the cotangents of buffers and of results.
    pub fn cotangents(&self, inputs: &[Numbers], primal: &Outcome, random: &mut Random) -> Vec<Numbers> {
        let buffers = self.shadowed().into_iter().map(|at| &inputs[at].shape);
        let results = self.returned().into_iter().map(|at| &primal.results[at].shape);
        buffers.chain(results).map(|shape| direction(shape, random)).collect()
    }

    /// What forward mode takes behind the parameters: one tangent for each of [`Self::moved`].
    pub fn tangents(&self, inputs: &[Numbers], random: &mut Random) -> Vec<Numbers> {
        self.moved().into_iter().map(|at| direction(&inputs[at].shape, random)).collect()
    }

    /// What a derivative of either mode left besides what the function leaves: buffers first.
    pub fn derivatives(&self, outcome: &Outcome) -> Result<Vec<Numbers>> {
        let (parameters, results) = (self.parameters.len(), self.results.len());
        let shadows = outcome.memrefs.get(parameters..parameters + self.shadowed().len());
        let (shadows, rest) = shadows.zip(outcome.results.get(results..)).context("the derivative gives too little")?;
        Ok(shadows.iter().flatten().chain(rest).cloned().collect())
    }

    /// What a function or a derivative of it left of what the function leaves.
    pub fn primal(&self, outcome: &Outcome) -> Vec<Numbers> {
        let contents = outcome.memrefs.iter().take(self.parameters.len()).flatten();
        outcome.results.iter().take(self.results.len()).chain(contents).cloned().collect()
    }

    /// Compares what reverse mode gave with central differences: for each parameter every element,
    /// or some of them and a few random directions. `given` is what the
    /// derivative took, `outcome` what it gave; `call` calls the function.
    pub fn differences(
        &self,
        call: &mut dyn FnMut(&[Numbers]) -> Result<Outcome>,
        given: &[Numbers],
        outcome: &Outcome,
        probing: Probing,
    ) -> Result<Vec<Row>> {
        let mut random = Random(probing.seed);
        let (inputs, weights) = given.split_at(self.parameters.len());
        let gradients = self.derivatives(outcome)?;
        let moved = self.moved();
        if gradients.len() != moved.len() {
            bail!("{} gradients for {} parameters", gradients.len(), moved.len());
        }
        let mut rows = Vec::new();
        for (&parameter, gradient) in moved.iter().zip(&gradients) {
            let mut row = Row { parameter, error: 0.0, worst: String::new(), count: 0 };
            for probe in probes(gradient.values.len(), probing.most, &mut random) {
                let mut ends = [0.0; 2];
                let mut noise = 0.0f64;
                for (end, sign) in ends.iter_mut().zip([1.0, -1.0]) {
                    let mut inputs = inputs.to_vec();
                    probe.add(&mut inputs[parameter].values, sign * probing.step);
                    let terms = Terms::of(&self.outputs(&call(&inputs)?)?, weights);
                    (*end, noise) = (terms.value, noise.max(terms.size));
                }
                self.compare(&mut row, &probe, &gradient.values, ends, (probing.step, noise));
            }
            rows.push(row);
        }
        Ok(rows)
    }

    /// What has a cotangent and a tangent: the contents of buffers, and results.
    pub fn outputs(&self, outcome: &Outcome) -> Result<Vec<Numbers>> {
        let contents = self.shadowed().into_iter().map(|at| outcome.memrefs[at].clone().context("no contents"));
        let results = self.returned().into_iter().map(|at| Ok(outcome.results[at].clone()));
        contents.chain(results).collect()
    }

    fn compare(&self, row: &mut Row, probe: &Probe, gradient: &[f64], ends: [f64; 2], (step, size): (f64, f64)) {
        let precision = self.precision();
        let wanted = (ends[0] - ends[1]) / (2.0 * step);
        let found = probe.product(gradient);
        // What rounding alone may do to a difference is no error.
        let noise = 4.0 * precision.epsilon * size / step / precision.difference;
        let scale = found.value.abs().max(wanted.abs()).max(found.size).max(noise).max(1.0);
        let off = (found.value - wanted).abs() / scale;
        let error = if off.is_finite() && found.value.is_finite() { off } else { f64::INFINITY };
        if row.count == 0 || error > row.error {
            let found = found.value;
            row.worst = format!("the derivative by {} is {found}, differences give {wanted}", probe.describe());
            row.error = error;
        }
        row.count += 1;
    }

    /// Compares the two modes: reverse mode took the parameters and `weights` of the outputs,
    /// forward mode the parameters and `directions`.
    pub fn products(
        &self,
        (weights, reverse): (&[Numbers], &Outcome),
        (directions, forward): (&[Numbers], &Outcome),
    ) -> Result<Products> {
        let (tangents, gradients) = (self.derivatives(forward)?, self.derivatives(reverse)?);
        if tangents.len() != weights.len() || gradients.len() != directions.len() {
            bail!("{} tangents for {} cotangents, {} gradients", tangents.len(), weights.len(), gradients.len());
        }
        let (forward, reverse) = (Terms::of(&tangents, weights), Terms::of(&gradients, directions));
        let off = (forward.value - reverse.value).abs() / forward.size.max(reverse.size).max(f64::MIN_POSITIVE);
        let error = if off.is_finite() { off } else { f64::INFINITY };
        Ok(Products { forward: forward.value, reverse: reverse.value, error })
    }
}

/// Random numbers between -1 and 1 that every format but the 16-bit ones holds.
fn direction(shape: &[usize], random: &mut Random) -> Numbers {
    let values = (0..shape.iter().product()).map(|_| f64::from(random.uniform(-1.0, 1.0) as f32)).collect();
    Numbers { shape: shape.to_vec(), values }
}

fn probes(count: usize, most: usize, random: &mut Random) -> Vec<Probe> {
    if count <= most {
        return (0..count).map(Probe::Element).collect();
    }
    let elements = (0..most).map(|number| Probe::Element((number * count + count / 2) / most));
    let mut probes: Vec<Probe> = elements.collect();
    for _ in 0..DIRECTIONS {
        let length = (count as f64).sqrt();
        probes.push(Probe::Along((0..count).map(|_| random.uniform(-1.0, 1.0) / length).collect()));
    }
    probes
}

impl Probe {
    fn add(&self, values: &mut [f64], step: f64) {
        match self {
            &Probe::Element(at) => values[at] += step,
            Probe::Along(direction) => values.iter_mut().zip(direction).for_each(|(value, by)| *value += step * by),
        }
    }

    fn product(&self, gradient: &[f64]) -> Terms {
        match self {
            &Probe::Element(at) => Terms { value: gradient[at], size: 0.0 },
            Probe::Along(direction) => {
                let mut terms = Terms::default();
                gradient.iter().zip(direction).for_each(|(&a, &b)| terms.add(a * b));
                terms
            }
        }
    }

    fn describe(&self) -> String {
        match self {
            Probe::Element(at) => format!("element {at}"),
            Probe::Along(_) => "a random direction".to_owned(),
        }
    }
}

/// A sum, and that of the absolute values of its terms.
#[derive(Copy, Clone, Default)]
struct Terms {
    value: f64,
    size: f64,
}

impl Terms {
    fn add(&mut self, term: f64) {
        self.value += term;
        self.size += term.abs();
    }

    fn of(first: &[Numbers], second: &[Numbers]) -> Terms {
        let mut terms = Terms::default();
        for (a, b) in first.iter().zip(second) {
            a.values.iter().zip(&b.values).for_each(|(&a, &b)| terms.add(a * b));
        }
        terms
    }
}
