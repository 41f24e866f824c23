//! What a request for a derivative takes and gives.
//!
//! Signatures depend only on types and on the lists `wrt` and `of`: `wrt` numbers parameters,
//! `of` numbers results, and `arg<K>` (or `arg2` without brackets) in it is parameter K as an output. A name stands for the
//! parameter (in `of` also the result) that carries it as `ft.name`.

use ir::{Attr, AttrDict, Context, Type};

/// The function that is differentiated, from outside, and the lists of a request.
pub struct Request<'a> {
    /// The context.
    pub cx: &'a Context,
    /// The types of the parameters.
    pub inputs: &'a [Type],
    /// The types of the results.
    pub results: &'a [Type],
    /// The attributes of the parameters, a list of dictionaries.
    pub argument_attrs: Option<Attr>,
    /// The attributes of the results, a list of dictionaries.
    pub result_attrs: Option<Attr>,
}

/// Which parameters and results a request is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// The parameters, in the order of `wrt`.
    pub wrt: Vec<usize>,
    /// The results that have a cotangent or tangent, in their order.
    pub of: Vec<usize>,
    /// The memref parameters that are outputs; `None` if those are that the function writes.
    pub outputs: Option<Vec<usize>>,
}

/// Whether a value of this type has a derivative: a float, or a shape of floats.
pub fn is_active(cx: &Context, ty: Type) -> bool {
    ty.element(cx).is_float(cx)
}

impl Request<'_> {
    /// What the lists of a request say; the error says what is wrong with them.
    pub fn wanted(&self, wrt: Option<&[Attr]>, of: Option<&[Attr]>) -> Result<Wanted, String> {
        let all = |types: &[Type]| (0..types.len()).filter(|&at| is_active(self.cx, types[at])).collect::<Vec<_>>();
        let is_memref = |&at: &usize| self.inputs[at].is_memref(self.cx);
        let wrt = match wrt {
            Some(list) => self.parameters(list)?,
            None => all(self.inputs),
        };
        if wrt.is_empty() {
            return Err("`wrt` lists no parameter, so there is nothing to differentiate by".into());
        }
        let Some(list) = of else { return Ok(Wanted { wrt, of: all(self.results), outputs: None }) };
        let (mut results, mut outputs) = (Vec::new(), Vec::new());
        for &entry in list {
            match self.output(entry)? {
                Output::Result(at) => results.push(at),
                Output::Parameter(at) if is_memref(&at) => outputs.push(at),
                Output::Parameter(at) => return Err(format!("parameter {at} in `of` is no memref, so no output")),
            }
        }
        results.sort_unstable();
        outputs.sort_unstable();
        match results.windows(2).chain(outputs.windows(2)).find(|pair| pair[0] == pair[1]) {
            Some(twice) => Err(format!("`of` lists {} twice", twice[0])),
            None => Ok(Wanted { wrt, of: results, outputs: Some(outputs) }),
        }
    }

    /// The parameters of a list `wrt`: in range, different, with derivatives.
    fn parameters(&self, list: &[Attr]) -> Result<Vec<usize>, String> {
        let mut found = Vec::new();
        for &entry in list {
            let at = match entry.as_str(self.cx) {
                Some(name) => named(self.cx, self.argument_attrs, name)
                    .ok_or_else(|| format!("`wrt` lists `{name}`, but no parameter has this name"))?,
                None => self.in_range(entry, self.inputs.len(), "wrt", "parameter")?,
            };
            if found.contains(&at) {
                return Err(format!("`wrt` lists parameter {at} twice"));
            }
            self.check_active(self.inputs[at], "parameter", at)?;
            found.push(at);
        }
        Ok(found)
    }

    fn output(&self, entry: Attr) -> Result<Output, String> {
        let Some(name) = entry.as_str(self.cx) else {
            let at = self.in_range(entry, self.results.len(), "of", "result")?;
            self.check_active(self.results[at], "result", at)?;
            return Ok(Output::Result(at));
        };
        let number = parameter_number(name);
        let parameter = match number {
            Some(at) if at < self.inputs.len() => Some(at),
            Some(_) => return Err(format!("`of` lists `{name}`, but there are {} parameters", self.inputs.len())),
            None => named(self.cx, self.argument_attrs, name),
        };
        if let Some(at) = parameter {
            self.check_active(self.inputs[at], "parameter", at)?;
            return Ok(Output::Parameter(at));
        }
        let result = named(self.cx, self.result_attrs, name);
        let at = result.ok_or_else(|| format!("`of` lists `{name}`, but no parameter or result has this name"))?;
        self.check_active(self.results[at], "result", at)?;
        Ok(Output::Result(at))
    }

    fn in_range(&self, entry: Attr, count: usize, list: &str, what: &str) -> Result<usize, String> {
        let number = entry.as_integer(self.cx);
        let number =
            number.ok_or_else(|| format!("`{list}` lists numbers and names, found `{}`", entry.text(self.cx)))?;
        let at = usize::try_from(number).ok().filter(|&at| at < count);
        at.ok_or_else(|| format!("`{list}` lists {what} {number}, but the function has {count}"))
    }

    fn check_active(&self, ty: Type, what: &str, at: usize) -> Result<(), String> {
        if is_active(self.cx, ty) {
            return Ok(());
        }
        Err(format!("{what} {at} is `{}`, which has no derivative; floats have", ty.text(self.cx)))
    }

    /// The types of the parameters of a list that are values, not memrefs.
    pub fn values_of(&self, wrt: &[usize]) -> Vec<Type> {
        wrt.iter().map(|&at| self.inputs[at]).filter(|ty| !ty.is_memref(self.cx)).collect()
    }

    /// The memref parameters that must have an adjoint, and those that may have one, in order.
    pub fn adjoints(&self, wanted: &Wanted) -> Vec<(usize, Adjoint)> {
        let how = |at: usize| {
            if !self.inputs[at].is_memref(self.cx) || !is_active(self.cx, self.inputs[at]) {
                return None;
            }
            match &wanted.outputs {
                _ if wanted.wrt.contains(&at) => Some(Adjoint::Always),
                None => Some(Adjoint::IfWritten),
                Some(outputs) => outputs.contains(&at).then_some(Adjoint::Always),
            }
        };
        (0..self.inputs.len()).filter_map(|at| Some((at, how(at)?))).collect()
    }
}

/// When a memref parameter has an adjoint.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Adjoint {
    /// A list names it.
    Always,
    /// If the function writes it, which its type does not tell.
    IfWritten,
}

enum Output {
    Result(usize),
    Parameter(usize),
}

/// The number in `arg<2>` or `arg2`.
fn parameter_number(name: &str) -> Option<usize> {
    let rest = name.strip_prefix("arg")?;
    let number = rest.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(rest);
    number.parse().ok()
}

/// The place of the dictionary that says `ft.name = "name"`.
fn named(cx: &Context, list: Option<Attr>, name: &str) -> Option<usize> {
    let dict = |attr: &Attr| attr.as_dict(cx).unwrap_or(AttrDict::EMPTY);
    list?.as_array(cx)?.iter().position(|attr| {
        let found = dict(attr).get(cx, "ft.name").and_then(|attr| attr.as_str(cx));
        found == Some(name)
    })
}
