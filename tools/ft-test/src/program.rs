//! A program of a test: parsed, verified, run through passes and evaluated.

use std::rc::Rc;

use anyhow::{Result, anyhow, bail};
use ft_run::derivatives::{Subject, Value};
use ft_run::numbers::Numbers;
pub use ft_run::numbers::Outcome;
use ir::eval::{Array, Datum, Machine, bits_of_float, bits_of_int, float_of_bits, int_of_bits, stored_bytes};
use ir::render::{RenderOptions, render};
use ir::syntax::{ParseOptions, PrintOptions, parse_module, print_module};
use ir::{Body, Context, DYNAMIC, OpDef, Sink, Type, View};
use pass::{Pipeline, RunOptions};

/// A module with its context.
pub struct Program {
    /// The context.
    pub cx: Rc<Context>,
    /// The module.
    pub module: Body,
    /// The module with visitors converted and the derivatives that it asks for, where there are some
    /// and that can be done.
    expanded: Option<Body>,
}

impl Program {
    /// Reads and verifies a program.
    pub fn parse(text: &str) -> Result<Program> {
        let cx = Context::new(catalog::registry());
        let mut sink = Sink::new(&cx);
        let module = parse_module(&cx, "test.mlir", text, &ParseOptions::default(), &mut sink);
        let module = module.and_then(|module| ir::verify::verify(&cx, &module, &mut sink).map(|()| module));
        let module = module.map_err(|_| said(&cx, &sink))?;
        drop(sink);
        let expanded = expanded(&cx, &module);
        Ok(Program { cx: Rc::new(cx), module, expanded })
    }

    /// This program after a pipeline, as text; the program itself stays.
    pub fn after(&self, pipeline: &str) -> Result<String> {
        let module = self.transformed(pipeline)?;
        Ok(print_module(&self.cx, &module, &PrintOptions::default()))
    }

    /// This program after a pipeline, in the same context.
    pub fn derived(&self, pipeline: &str) -> Result<Program> {
        let module = self.transformed(pipeline)?;
        let expanded = expanded(&self.cx, &module);
        Ok(Program { cx: self.cx.clone(), module, expanded })
    }

    pub(crate) fn transformed(&self, pipeline: &str) -> Result<Body> {
        let mut module = self.module.clone();
        let mut sink = Sink::new(&self.cx);
        let steps = Pipeline::parse(&self.cx, &catalog::CATALOG, "<test>", pipeline, &mut sink)
            .map_err(|_| said(&self.cx, &sink))?;
        pass::run(&self.cx, &mut module, &steps, &RunOptions::default(), &mut sink)
            .map_err(|_| said(&self.cx, &sink))?;
        drop(sink);
        Ok(module)
    }

    /// The text of the module.
    pub fn text(&self) -> String {
        print_module(&self.cx, &self.module, &PrintOptions::default())
    }

    /// The types of parameters and results of a function.
    pub fn signature(&self, name: &str) -> Result<(Vec<Type>, Vec<Type>)> {
        let op = self.module.symbol(&self.cx, name).ok_or_else(|| anyhow!("there is no function @{name}"))?;
        let view = View::new(&self.cx, &self.module, op);
        let ty = view.attr("function_type").and_then(|attr| attr.as_type(&self.cx));
        let parts = ty.and_then(|ty| ty.as_function(&self.cx)).ok_or_else(|| anyhow!("@{name} is no function"))?;
        Ok((parts.0.to_vec(), parts.1.to_vec()))
    }

    /// A function as checks of derivatives see it.
    pub fn subject(&self, name: &str) -> Result<Subject> {
        let (parameters, results) = self.signature(name)?;
        let cx = &self.cx;
        let values = |types: &[Type], what: &str| -> Vec<Value> {
            let value = |(number, &ty): (usize, &Type)| Value {
                name: format!("{what} {number}"),
                float: ty.element(cx).float_kind(cx),
                is_memref: ty.is_memref(cx),
            };
            types.iter().enumerate().map(value).collect()
        };
        Ok(Subject { parameters: values(&parameters, "parameter"), results: values(&results, "result") })
    }

    /// The role of each parameter of a function, as differentiation wrote it.
    pub fn roles(&self, name: &str) -> Vec<String> {
        let attrs = self.module.symbol(&self.cx, name).and_then(|op| self.module.attr_of(&self.cx, op, "arg_attrs"));
        let dicts = attrs.and_then(|attr| attr.as_array(&self.cx)).unwrap_or(&[]);
        let role = |attr: &ir::Attr| attr.as_dict(&self.cx)?.get(&self.cx, "ft.role")?.as_str(&self.cx);
        dicts.iter().map(|attr| role(attr).unwrap_or("").to_owned()).collect()
    }

    /// Calls a function by the reference evaluator.
    pub fn evaluate(&self, name: &str, inputs: &[Numbers]) -> Result<Outcome> {
        let (parameters, results) = self.signature(name)?;
        if parameters.len() != inputs.len() {
            bail!("@{name} takes {} arguments, not {}", parameters.len(), inputs.len());
        }
        let mut machine = Machine::new(&self.cx, self.expanded.as_ref().unwrap_or(&self.module));
        machine.external = Some(ft_run::external::call);
        let arguments: Vec<Datum> = parameters
            .iter()
            .zip(inputs)
            .map(|(&ty, input)| self.datum(&mut machine, ty, input))
            .collect::<Result<_>>()?;
        let data =
            machine.call(name, arguments.clone()).map_err(|stop| anyhow!("the evaluator stopped: {}", stop.message))?;
        let results = results.iter().zip(&data).map(|(&ty, datum)| self.numbers(&machine, ty, datum)).collect();
        let memrefs = parameters
            .iter()
            .zip(&arguments)
            .map(|(&ty, datum)| ty.is_memref(&self.cx).then(|| self.numbers(&machine, ty, datum)))
            .collect();
        Ok(Outcome { results, memrefs })
    }

    pub(crate) fn datum(&self, machine: &mut Machine<'_>, ty: Type, input: &Numbers) -> Result<Datum> {
        let cx = &self.cx;
        let (element, scalar) = (ty.element(cx), ty.element(cx).element(cx));
        if scalar.is_float(cx) && scalar.float_kind(cx).is_none() {
            bail!("nothing computes with {}", scalar.text(cx));
        }
        let bits = |value: f64| match scalar.is_float(cx) {
            true => bits_of_float(cx, scalar, value),
            false => bits_of_int(cx, scalar, value as i128),
        };
        let Some(shape) = ty.shape(cx) else { return Ok(Datum::Bits(bits(input.values[0]))) };
        // The dimensions of vectors in memory are the last ones.
        let lanes: Vec<usize> = element.shape(cx).unwrap_or(&[]).iter().map(|&size| size as usize).collect();
        let fits = shape.len() + lanes.len() == input.shape.len()
            && input.shape.ends_with(&lanes)
            && shape.iter().zip(&input.shape).all(|(&dim, &size)| dim == DYNAMIC || dim == size as i64);
        if !fits {
            bail!("an array of shape {:?} does not fit {}", input.shape, ty.text(cx));
        }
        if !ty.is_memref(cx) {
            let bits = input.values.iter().map(|&value| bits(value)).collect();
            return Ok(Datum::Array(Rc::new(Array { shape: input.shape.clone(), bits })));
        }
        let sizes: Vec<i64> = input.shape[..shape.len()].iter().map(|&size| size as i64).collect();
        let bytes = stored_bytes(cx, element).unwrap_or(8);
        let memref = machine.allocate(&sizes, bytes).map_err(|why| anyhow!(why))?;
        let indices: Vec<Vec<i64>> = memref.indices().collect();
        let count = lanes.iter().product::<usize>().max(1);
        for (index, values) in indices.iter().zip(input.values.chunks(count)) {
            let stored = match lanes.is_empty() {
                true => Datum::Bits(bits(values[0])),
                false => {
                    let bits = values.iter().map(|&value| bits(value)).collect();
                    Datum::Array(Rc::new(Array { shape: lanes.clone(), bits }))
                }
            };
            machine.store_value(&memref, index, element, &stored).map_err(|why| anyhow!(why))?;
        }
        Ok(Datum::Memref(Rc::new(memref)))
    }

    pub(crate) fn numbers(&self, machine: &Machine<'_>, ty: Type, datum: &Datum) -> Numbers {
        let cx = &self.cx;
        let (element, scalar) = (ty.element(cx), ty.element(cx).element(cx));
        let number = |bits: u64| match scalar.is_float(cx) {
            true => float_of_bits(cx, scalar, bits),
            false if scalar == Type::I1 => (bits & 1) as f64,
            false => int_of_bits(cx, scalar, bits) as f64,
        };
        match datum {
            Datum::Array(array) => {
                Numbers { shape: array.shape.clone(), values: array.bits.iter().map(|&bits| number(bits)).collect() }
            }
            Datum::Memref(memref) => {
                let lanes = element.shape(cx).unwrap_or(&[]);
                let count = lanes.iter().product::<i64>() as usize;
                let values = |index: Vec<i64>| match machine.load_value(memref, &index, element) {
                    Ok(Datum::Array(array)) => array.bits.iter().map(|&bits| number(bits)).collect(),
                    Ok(Datum::Bits(bits)) => vec![number(bits)],
                    _ => vec![f64::NAN; count],
                };
                Numbers {
                    shape: memref.sizes.iter().chain(lanes).map(|&size| size as usize).collect(),
                    values: memref.indices().flat_map(values).collect(),
                }
            }
            scalar => Numbers::scalar(number(scalar.bits())),
        }
    }
}

/// A module with visitors converted and the derivatives that it asks for, as `ft-run` runs it.
fn expanded(cx: &Context, module: &Body) -> Option<Body> {
    let has = |is_one: &dyn Fn(&OpDef) -> bool| {
        module.bodies().any(|(_, body)| body.walk_all().any(|op| is_one(body.def(op))))
    };
    let mut passes = Vec::new();
    if has(&|def| matches!(def.dialect(), "stablehlo" | "chlo")) {
        passes.push("convert-stablehlo-to-tensor");
    }
    if has(&|def| ["ad.grad", "ad.vjp", "ad.jvp"].contains(&def.name)) {
        passes.push("ad-expand");
    }
    if has(&|def| def.dialect() == "chlo") {
        passes.push("expand-chlo");
    }
    if passes.is_empty() {
        return None;
    }
    let mut expanded = module.clone();
    let mut sink = Sink::new(cx);
    let steps = Pipeline::parse(cx, &catalog::CATALOG, "<test>", &passes.join(","), &mut sink).ok()?;
    pass::run(cx, &mut expanded, &steps, &RunOptions::default(), &mut sink).ok()?;
    Some(expanded)
}

/// What a sink holds, as an error.
pub fn said(cx: &Context, sink: &Sink<'_>) -> anyhow::Error {
    anyhow!("{}", render(cx, sink.diagnostics(), RenderOptions::default()).trim_end())
}
