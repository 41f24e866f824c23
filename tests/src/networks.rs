//! The networks that TENSAT was measured on (Yang et al., 2021), in the tensor dialect, of any size.
//!
//! BERT and NasRNN as TASO's users write them (eight layers of attention without softmax; five steps
//! of a cell with eight gates), ResNeXt-50, SqueezeNet 1.1 and VGG-19 as published. Weights are
//! parameters with `ft.fixed`.

use std::fmt::Write;

/// A network by its name, with its sizes divided so that it can be evaluated.
#[derive(Copy, Clone, Debug)]
pub struct Network {
    /// What its function is called.
    pub name: &'static str,
    /// How much faster TENSAT made it, in percent.
    pub published: f64,
    build: fn(&mut Net, i64) -> Vec<Value>,
}

/// All of them.
pub const NETWORKS: &[Network] = &[
    Network { name: "bert", published: 9.2, build: bert },
    Network { name: "nasrnn", published: 68.9, build: nasrnn },
    Network { name: "resnext50", published: 8.8, build: resnext },
    Network { name: "squeezenet", published: 24.5, build: squeezenet },
    Network { name: "vgg19", published: 8.9, build: vgg },
];

impl Network {
    /// The program of the network as it was measured.
    pub fn whole(&self) -> String {
        self.text(1)
    }

    /// The program of a network with as many operations, but few channels and pixels.
    pub fn small(&self) -> String {
        self.text(16)
    }

    /// The program without the activations that were measured as a part of their convolutions.
    pub fn bare(&self) -> String {
        self.write(Net { is_bare: true, ..Net::default() }, 1)
    }

    fn text(&self, divisor: i64) -> String {
        self.write(Net::default(), divisor)
    }

    fn write(&self, mut net: Net, divisor: i64) -> String {
        let results = (self.build)(&mut net, divisor);
        let names: Vec<&str> = results.iter().map(|value| value.name.as_str()).collect();
        let types: Vec<String> = results.iter().map(|value| ty(&value.shape)).collect();
        let (names, types) = (names.join(", "), types.join(", "));
        let Net { parameters, body, .. } = net;
        let parameters = parameters.join(", ");
        format!("func.func @{}({parameters}) -> ({types}) {{\n{body}  return {names} : {types}\n}}\n", self.name)
    }
}

/// Layers of attention that read the same input, which each layer multiplies for the next.
fn bert(net: &mut Net, divisor: i64) -> Vec<Value> {
    let (length, hidden, heads) = (64 / divisor, 1024 / divisor, 16);
    let input = net.input(&[length, hidden]);
    let mut input = net.relu(&input);
    let mut results = Vec::new();
    for _ in 0..8 {
        let [query, key, value] = [0; 3].map(|_| {
            let weight = net.weight(&[hidden, hidden]);
            let product = net.matmul(&input, &weight);
            let parts = net.reshape(&product, &[length, heads, hidden / heads]);
            net.transpose(&parts, [1, 0, 2])
        });
        let logits = net.matmul(&query, &key);
        let output = net.matmul(&logits, &value);
        let output = net.transpose(&output, [1, 0, 2]);
        results.push(net.reshape(&output, &[length, hidden]));
        let weight = net.weight(&[hidden, hidden]);
        input = net.matmul(&input, &weight);
    }
    results.push(input);
    results
}

/// Five steps of a cell found by search, with eight gates.
fn nasrnn(net: &mut Net, divisor: i64) -> Vec<Value> {
    let hidden = 512 / divisor;
    let mut state = net.input(&[1, hidden]);
    for _ in 0..5 {
        let input = net.input(&[1, hidden]);
        let gates: Vec<Value> = (0..8)
            .map(|_| {
                let [of_input, of_state] = [&input, &state].map(|value| {
                    let weight = net.weight(&[hidden, hidden]);
                    net.matmul(value, &weight)
                });
                net.binary("arith.addf", &of_input, &of_state)
            })
            .collect();
        let gates = GATES.iter().zip(&gates).map(|(activation, gate)| net.activation(activation, gate));
        let [relu, sum, tanh, first, left, right, more, last] = gates.collect::<Vec<_>>().try_into().expect("eight");
        let middle = [("addf", relu, first), ("addf", sum, tanh), ("mulf", left, right), ("mulf", more, last)];
        let middle = middle.map(|(name, a, b)| net.binary(&format!("arith.{name}"), &a, &b));
        let outer =
            [("tanh", 0), ("sigmoid", 1), ("tanh", 2), ("tanh", 3)].map(|(name, at)| net.activation(name, &middle[at]));
        let sum = net.binary("arith.addf", &outer[1], &outer[2]);
        let product = net.binary("arith.mulf", &outer[0], &outer[3]);
        let [sum, product] = [sum, product].map(|value| net.activation("tanh", &value));
        let product = net.binary("arith.mulf", &sum, &product);
        state = net.activation("tanh", &product);
    }
    vec![state]
}

/// What the gates of a cell of NasRNN go through.
const GATES: [&str; 8] = ["relu", "sigmoid", "tanh", "sigmoid", "sigmoid", "tanh", "sigmoid", "relu"];

fn resnext(net: &mut Net, divisor: i64) -> Vec<Value> {
    let image = net.image(divisor);
    let mut value = net.conv(&image, 64 / divisor, Window { size: 7, stride: 2, groups: 1 });
    value = net.own_relu(&value);
    value = net.pool(&value, 3, 2, true);
    for (stage, blocks) in [3, 4, 6, 3].into_iter().enumerate() {
        for block in 0..blocks {
            let channels = (128 << stage) / divisor;
            let stride = if stage > 0 && block == 0 { 2 } else { 1 };
            let one = |stride| Window { size: 1, stride, groups: 1 };
            let inner = net.conv(&value, channels, one(1));
            let inner = net.own_relu(&inner);
            let inner = net.conv(&inner, channels, Window { size: 3, stride, groups: 32 / divisor });
            let inner = net.own_relu(&inner);
            let inner = net.conv(&inner, 2 * channels, one(1));
            if block == 0 {
                value = net.conv(&value, 2 * channels, one(stride));
                value = net.own_relu(&value);
            }
            let sum = net.binary("arith.addf", &value, &inner);
            value = net.relu(&sum);
        }
    }
    vec![value]
}

fn squeezenet(net: &mut Net, divisor: i64) -> Vec<Value> {
    let image = net.image(divisor);
    let window = |size| Window { size, stride: 1, groups: 1 };
    let mut value = net.conv(&image, 64 / divisor, Window { stride: 2, ..window(3) });
    value = net.relu(&value);
    for modules in [&[16, 16][..], &[32, 32], &[48, 48, 64, 64]] {
        value = net.pool(&value, 3, 2, false);
        for &channels in modules {
            let squeezed = net.conv(&value, channels / divisor, window(1));
            let squeezed = net.relu(&squeezed);
            let parts = [1, 3].map(|size| {
                let part = net.conv(&squeezed, 4 * channels / divisor, window(size));
                net.relu(&part)
            });
            value = net.concat(&parts);
        }
    }
    value = net.conv(&value, 1000 / divisor, window(1));
    value = net.relu(&value);
    vec![net.mean(&value)]
}

fn vgg(net: &mut Net, divisor: i64) -> Vec<Value> {
    let mut value = net.image(divisor);
    for (channels, count) in [(64, 2), (128, 2), (256, 4), (512, 4), (512, 4)] {
        for _ in 0..count {
            value = net.conv(&value, channels / divisor, Window { size: 3, stride: 1, groups: 1 });
            value = net.relu(&value);
        }
        value = net.pool(&value, 2, 2, false);
    }
    let features = value.shape.iter().product();
    value = net.reshape(&value, &[1, features]);
    for (number, size) in [4096, 4096, 1000].into_iter().enumerate() {
        let weight = net.weight(&[value.shape[1], size / divisor]);
        value = net.matmul(&value, &weight);
        if number < 2 {
            value = net.relu(&value);
        }
    }
    vec![value]
}

/// A value with its shape.
#[derive(Clone, Debug)]
struct Value {
    name: String,
    shape: Vec<i64>,
}

/// The window of a convolution, padded so that only strides make the result smaller.
#[derive(Copy, Clone)]
struct Window {
    size: i64,
    stride: i64,
    groups: i64,
}

/// A function while it is written.
#[derive(Default)]
struct Net {
    parameters: Vec<String>,
    body: String,
    count: usize,
    /// Whether activations are left out that belong to convolutions.
    is_bare: bool,
}

impl Net {
    /// An activation that belongs to the convolution before it.
    fn own_relu(&mut self, value: &Value) -> Value {
        if self.is_bare { value.clone() } else { self.relu(value) }
    }

    fn parameter(&mut self, shape: &[i64], attr: &str) -> Value {
        let name = format!("%p{}", self.parameters.len());
        self.parameters.push(format!("{name}: {}{attr}", ty(shape)));
        Value { name, shape: shape.to_vec() }
    }

    fn input(&mut self, shape: &[i64]) -> Value {
        self.parameter(shape, "")
    }

    fn weight(&mut self, shape: &[i64]) -> Value {
        self.parameter(shape, " {ft.fixed}")
    }

    fn image(&mut self, divisor: i64) -> Value {
        let size = if divisor == 1 { 224 } else { 32 };
        self.input(&[1, 3, size, size])
    }

    fn line(&mut self, text: &str, shape: &[i64]) -> Value {
        let name = format!("%{}", self.count);
        self.count += 1;
        let _ = writeln!(self.body, "  {name} = {text}");
        Value { name, shape: shape.to_vec() }
    }

    /// An operation with all types written out.
    fn op(&mut self, text: &str, operands: &[&Value], shape: &[i64]) -> Value {
        let types: Vec<String> = operands.iter().map(|value| ty(&value.shape)).collect();
        self.line(&format!("{text} : ({}) -> {}", types.join(", "), ty(shape)), shape)
    }

    /// An elementwise operation.
    fn unary(&mut self, name: &str, value: &Value) -> Value {
        self.line(&format!("{name} {} : {}", value.name, ty(&value.shape)), &value.shape)
    }

    fn binary(&mut self, name: &str, a: &Value, b: &Value) -> Value {
        self.line(&format!("{name} {}, {} : {}", a.name, b.name, ty(&a.shape)), &a.shape)
    }

    fn constant(&mut self, number: &str, shape: &[i64]) -> Value {
        self.line(&format!("arith.constant dense<{number}> : {}", ty(shape)), shape)
    }

    fn relu(&mut self, value: &Value) -> Value {
        let zero = self.constant("0.0", &value.shape);
        self.binary("arith.maximumf", value, &zero)
    }

    fn activation(&mut self, name: &str, value: &Value) -> Value {
        match name {
            "relu" => self.relu(value),
            "tanh" => self.unary("math.tanh", value),
            _ => {
                let one = self.constant("1.0", &value.shape);
                let negative = self.unary("arith.negf", value);
                let power = self.unary("math.exp", &negative);
                let sum = self.binary("arith.addf", &power, &one);
                self.binary("arith.divf", &one, &sum)
            }
        }
    }

    fn matmul(&mut self, a: &Value, b: &Value) -> Value {
        let mut shape = a.shape.clone();
        shape.pop();
        shape.extend(b.shape.last());
        self.op(&format!("tensor.matmul {}, {}", a.name, b.name), &[a, b], &shape)
    }

    fn reshape(&mut self, value: &Value, shape: &[i64]) -> Value {
        let text = format!("tensor.reshape {} : {} -> {}", value.name, ty(&value.shape), ty(shape));
        self.line(&text, shape)
    }

    fn transpose(&mut self, value: &Value, perm: [usize; 3]) -> Value {
        let shape = perm.map(|at| value.shape[at]);
        let text = format!("tensor.transpose {} perm = {perm:?} : {} -> {}", value.name, ty(&value.shape), ty(&shape));
        self.line(&text, &shape)
    }

    fn conv(&mut self, value: &Value, features: i64, window: Window) -> Value {
        let Window { size, stride, groups } = window;
        let weight = self.weight(&[features, value.shape[1] / groups, size, size]);
        let pad = |length: i64| {
            let total = ((divided(length, stride) - 1) * stride + size - length).max(0);
            format!("[{}, {}]", total / 2, total - total / 2)
        };
        let padding = format!("[{}, {}]", pad(value.shape[2]), pad(value.shape[3]));
        let groups = if groups > 1 { format!(" groups = {groups}") } else { String::new() };
        let text = format!(
            "tensor.conv {}, {} dims = \"bfhw,oihw->bfhw\" strides = [{stride}, {stride}] padding = {padding}{groups}",
            value.name, weight.name
        );
        let shape = [1, features, divided(value.shape[2], stride), divided(value.shape[3], stride)];
        self.op(&text, &[value, &weight], &shape)
    }

    /// The largest in each window; the last ones are padded, or left out.
    fn pool(&mut self, value: &Value, size: i64, stride: i64, is_padded: bool) -> Value {
        let low = self.line("arith.constant 0xFF800000 : f32", &[]);
        let length = |length: i64| if is_padded { divided(length, stride) } else { (length - size) / stride + 1 };
        let high = |size_in: i64| ((length(size_in) - 1) * stride + size - size_in).max(0);
        let shape = [1, value.shape[1], length(value.shape[2]), length(value.shape[3])];
        let text = format!(
            "tensor.reduce_window max {}, {} window = [1, 1, {size}, {size}] strides = [1, 1, {stride}, {stride}] \
             padding = [[0, 0], [0, 0], [0, {}], [0, {}]] : ({}, f32) -> {}",
            value.name,
            low.name,
            high(value.shape[2]),
            high(value.shape[3]),
            ty(&value.shape),
            ty(&shape)
        );
        self.line(&text, &shape)
    }

    fn concat(&mut self, values: &[Value; 2]) -> Value {
        let mut shape = values[0].shape.clone();
        shape[1] += values[1].shape[1];
        let text = format!("tensor.concat {}, {} dim = 1", values[0].name, values[1].name);
        self.op(&text, &[&values[0], &values[1]], &shape)
    }

    /// Of all pixels.
    fn mean(&mut self, value: &Value) -> Value {
        let shape = [1, value.shape[1]];
        let text = format!("tensor.reduce add {} dims = [2, 3] : {} -> {}", value.name, ty(&value.shape), ty(&shape));
        let sum = self.line(&text, &shape);
        let share = 1.0 / (value.shape[2] * value.shape[3]) as f64;
        let share = self.constant(&format!("{share:.9}"), &shape);
        self.binary("arith.mulf", &sum, &share)
    }
}

fn ty(shape: &[i64]) -> String {
    let sizes: String = shape.iter().map(|size| format!("{size}x")).collect();
    format!("tensor<{sizes}f32>")
}

/// A length in steps, the last of which may be shorter.
fn divided(length: i64, step: i64) -> i64 {
    (length + step - 1) / step
}
