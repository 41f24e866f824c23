//! The function that is run: which one it is, and what goes in and comes out.
//!
//! Its signature is read before the program is lowered: the lowered function takes memrefs apart and knows neither names
//! nor roles. A `llvm.func` that the program has can be run if it takes and gives numbers; the parts of a struct that it
//! gives are its results.

use anyhow::{Context as _, Result, bail};
use ir::diagnostics::did_you_mean;
use ir::interfaces::{is_public, symbol_name};
use ir::syntax::textual_name;
use ir::{AttrDict, Body, Context, Dim, Loc, NamedAttr, Op, OpId, Traits, Type, TypeKind, ValueId, View};
use llvm::LlvmType;

use crate::element::Element;

/// The name of the entry where none is given.
const DEFAULT: &str = "main";

/// The function that is run.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its symbol name.
    pub symbol: String,
    /// Where it is.
    pub loc: Loc,
    /// What goes in.
    pub parameters: Vec<Slot>,
    /// What comes out.
    pub results: Vec<Slot>,
}

/// A parameter or a result of a function.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The attribute `ft.name`, else the SSA name, else `arg0` or `result0`.
    pub name: String,
    /// The text of its type.
    pub ty_text: String,
    /// What its elements are.
    pub element: Element,
    /// The sizes; empty for a scalar, [`ir::DYNAMIC`] where the type does not say.
    pub shape: Vec<Dim>,
    /// How it travels.
    pub kind: Kind,
    /// The attribute `ft.access`: whether the function reads or writes it.
    pub access: Option<String>,
    /// The attribute `ft.role`: what AD made it for.
    pub role: Option<String>,
    /// The attribute `ft.of`: the name of the parameter or result that it is the gradient, cotangent, ... of.
    pub of: Option<String>,
}

/// How a value travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number.
    Scalar,
    /// A vector: a value of fixed size.
    Vector,
    /// A tensor: a value that may be of any size.
    Tensor,
    /// A buffer, with the layout that its type asks for.
    Memref(memref::Layout),
}

/// Finds the entry: the function of this name; without a name `@main`, else the only public function.
pub fn find(cx: &Context, module: &Body, name: Option<&str>) -> Result<OpId> {
    let functions: Vec<(OpId, &str)> = functions(cx, module).collect();
    let by_name = |wanted: &str| functions.iter().find(|(_, name)| *name == wanted).map(|(op, _)| *op);
    if let Some(wanted) = name.map(|name| name.strip_prefix('@').unwrap_or(name)) {
        let near = did_you_mean(wanted, functions.iter().map(|(_, name)| *name));
        return by_name(wanted)
            .with_context(|| format!("there is no function `@{wanted}`{near}\n{}", list(&functions)));
    }
    if let Some(op) = by_name(DEFAULT) {
        return Ok(op);
    }
    let public = |(op, _): &&(OpId, &str)| is_public(View::new(cx, module, *op));
    let candidates: Vec<(OpId, &str)> = functions.iter().filter(public).copied().collect();
    match candidates.as_slice() {
        [(op, _)] => Ok(*op),
        [] => bail!("the program has no public function to run\n{}", list(&functions)),
        several => bail!("choose a function with --entry\n{}", list(several)),
    }
}

/// Makes the entry visible from outside, so that no pass drops it.
pub fn make_public(cx: &Context, module: &mut Body, entry: OpId) {
    let attrs = module.attrs(entry).without(cx, "sym_visibility");
    module.set_attrs(entry, attrs);
}

/// Makes all other symbols of the module private.
pub fn make_others_private(cx: &Context, module: &mut Body, entry: OpId) {
    let blocks: Vec<_> = module.roots().iter().flat_map(|&root| module.blocks(root)).collect();
    let ops = blocks.iter().flat_map(|&block| module.ops(block));
    let others: Vec<OpId> = ops.filter(|&op| op != entry && module.def(op).has(Traits::SYMBOL)).collect();
    let private = NamedAttr { name: cx.name("sym_visibility"), attr: cx.string("private"), inherent: true };
    for op in others {
        let attrs = module.attrs(op).with(cx, private);
        module.set_attrs(op, attrs);
    }
}

/// The functions of a module that have a body.
fn functions<'a>(cx: &'a Context, module: &'a Body) -> impl Iterator<Item = (OpId, &'a str)> {
    let defined = |body: &Body| (func::is_function(body) || is_lowered(body)) && !func::is_declaration(body);
    let functions = module.bodies().filter(move |(_, body)| defined(body)).map(|(op, _)| op);
    functions.filter_map(|op| Some((op, symbol_name(View::new(cx, module, op))?)))
}

fn list(functions: &[(OpId, &str)]) -> String {
    if functions.is_empty() {
        return "note: it defines no `func.func` or `llvm.func`, which is what can be run".into();
    }
    let names: Vec<String> = functions.iter().map(|(_, name)| format!("@{name}")).collect();
    format!("note: functions: {}", names.join(", "))
}

fn is_lowered(body: &Body) -> bool {
    body.def == llvm::Func::DEF
}

/// The types of the parameters and results of a function.
fn types(cx: &Context, body: &Body) -> (Vec<Type>, Vec<Type>) {
    if !is_lowered(body) {
        return (func::inputs(cx, body).to_vec(), func::results(cx, body).to_vec());
    }
    let ty = body.attr(cx, "function_type").and_then(|attr| attr.as_type(cx)).expect("a verified function");
    let (result, parameters, _) = llvm::Signature(ty).parts(cx);
    let results = match llvm::types::view(cx, result) {
        Some(LlvmType::Void) => Vec::new(),
        Some(LlvmType::Struct { fields: Some(fields), .. }) => fields,
        _ => vec![result],
    };
    (parameters, results)
}

impl Entry {
    /// Reads the signature of a function. The error names the parameter or result that cannot be passed.
    pub fn read(cx: &Context, module: &Body, op: OpId) -> Result<Entry> {
        let body = module.nested(op).context("a function owns a body")?;
        let symbol = body.symbol_name(cx).context("a function has a name")?.to_string();
        let (inputs, outputs) = types(cx, body);
        let parameters = inputs.iter().zip(body.parameters()).enumerate().map(|(index, (&ty, &value))| {
            let name = ssa_name(cx, body, value).unwrap_or_else(|| format!("arg{index}"));
            let slot = Slot::read(cx, ty, func::argument_attrs(cx, body, index), name);
            slot.with_context(|| unpassable(cx, &symbol, &format!("parameter {index}"), ty))
        });
        let results = outputs.iter().enumerate().map(|(index, &ty)| {
            let slot = Slot::read(cx, ty, func::result_attrs(cx, body, index), format!("result{index}"));
            slot.with_context(|| unpassable(cx, &symbol, &format!("result {index}"), ty))
        });
        let (parameters, results) = (parameters.collect::<Result<_>>()?, results.collect::<Result<_>>()?);
        Ok(Entry { symbol, loc: body.loc, parameters, results })
    }

    /// The signature of compiled code: tensors are dense memrefs, and results of known size are
    /// written to memrefs that the caller gives behind all parameters.
    pub fn compiled(self, cx: &Context) -> Entry {
        let stored = |slot: Slot, access: Option<&str>| {
            let is_tensor = slot.kind == Kind::Tensor;
            // The layout of a dense memref does not depend on the elements.
            let layout = memref::layout(cx, cx.memref(&slot.shape, Type::F32)).filter(|_| is_tensor);
            let kind = layout.map_or_else(|| slot.kind.clone(), Kind::Memref);
            let said = slot.access.clone().or_else(|| access.filter(|_| is_tensor).map(str::to_string));
            Slot { kind, access: said, ..slot }
        };
        let (given, returned): (Vec<Slot>, Vec<Slot>) = self.results.into_iter().partition(Slot::is_given);
        let parameters = self.parameters.into_iter().map(|slot| stored(slot, Some("read")));
        let parameters = parameters.chain(given.into_iter().map(|slot| stored(slot, Some("write")))).collect();
        Entry { parameters, results: returned.into_iter().map(|slot| stored(slot, None)).collect(), ..self }
    }

    /// The parameters with their types, for messages.
    pub fn describe_parameters(&self) -> String {
        if self.parameters.is_empty() {
            return format!("note: `@{}` takes no parameters", self.symbol);
        }
        let lines = self.parameters.iter().map(|slot| format!("\n  {}: {}", slot.label(), slot.ty_text));
        format!("note: the parameters of `@{}`:{}", self.symbol, lines.collect::<String>())
    }
}

impl Slot {
    fn read(cx: &Context, ty: Type, attrs: AttrDict, fallback: String) -> Option<Slot> {
        let (kind, shape) = match ty.kind(cx) {
            TypeKind::Memref { shape, .. } => (Kind::Memref(memref::layout(cx, ty)?), shape.to_vec()),
            TypeKind::Tensor { shape, .. } => (Kind::Tensor, shape.to_vec()),
            TypeKind::Vector { shape, scalable, .. } if !scalable.contains(&true) => (Kind::Vector, shape.to_vec()),
            _ => (Kind::Scalar, Vec::new()),
        };
        let scalar = if kind == Kind::Scalar { ty } else { ty.element(cx) };
        // What was unsigned before a conversion is in an attribute.
        let scalar = attrs.get(cx, "ft.type").and_then(|attr| attr.as_type(cx)).unwrap_or(scalar);
        let written = if kind == Kind::Tensor { ty.with_element(cx, scalar) } else { ty };
        let text = |key: &str| attrs.get(cx, key).and_then(|attr| attr.as_str(cx)).map(str::to_string);
        Some(Slot {
            name: text("ft.name").unwrap_or(fallback),
            ty_text: written.text(cx),
            element: Element::of(cx, scalar)?,
            shape,
            kind,
            access: text("ft.access"),
            role: text("ft.role"),
            of: text("ft.of"),
        })
    }

    /// Whether it is a buffer.
    pub fn is_memref(&self) -> bool {
        matches!(self.kind, Kind::Memref(_))
    }

    /// Whether it is a tensor result that the lowered function writes to memory of the caller.
    pub fn is_given(&self) -> bool {
        self.kind == Kind::Tensor && !self.shape.contains(&ir::DYNAMIC)
    }

    /// Whether it is a result that comes back from native code as a memref.
    pub fn comes_back(&self) -> bool {
        self.is_memref() || (self.kind == Kind::Tensor && !self.is_given())
    }

    /// Its name, and what it is the gradient (tape, ...) of: `da (gradient of a)`.
    pub fn label(&self) -> String {
        match (&self.role, &self.of) {
            (Some(role), _) if role == "primal" => self.name.clone(),
            (Some(role), Some(of)) => format!("{} ({role} of {of})", self.name),
            (Some(role), None) => format!("{} ({role})", self.name),
            (None, _) => self.name.clone(),
        }
    }
}

/// The name of a value in the text, if it is more than a number.
fn ssa_name(cx: &Context, body: &Body, value: ValueId) -> Option<String> {
    textual_name(body, value)?.word(cx)
}

fn unpassable(cx: &Context, symbol: &str, what: &str, ty: Type) -> String {
    format!("{what} of `@{symbol}` is `{}`, which ft-run cannot pass", ty.text(cx))
}
