//! Hessian-vector products, forward over reverse: the gradient by reverse mode, and its derivative in
//! a direction by forward mode. One product takes a few times as long as the function, however many
//! parameters there are.

use ir::{Attr, AttrDict, AttrKind, Body, Context, Failed, NamedAttr, OpId, Sink, Type, ValueId};

use crate::callees::Callees;
use crate::emit::{Joint, Options, insert_functions, joint, of_callees};
use crate::jvp;
use crate::program::is_float_type;
use crate::request::RequestText;

/// What to make.
pub struct Product<'o> {
    /// The name of the new function.
    pub name: &'o str,
    /// Parameters by number or name; all float parameters if empty.
    pub wrt: &'o [String],
    /// Whether the gradients come before the products.
    pub gradient: bool,
}

/// Puts the Hessian-vector product of a function with one float result into its module.
pub fn derive(
    cx: &Context,
    module: &mut Body,
    function: OpId,
    product: &Product<'_>,
    options: &Options<'_>,
    sink: &mut Sink<'_>,
) -> Result<(), Failed> {
    let helper = free_name(cx, module, product.name);
    let body = module.nested(function).expect("a function owns a body");
    let parameters = func::inputs(cx, body).to_vec();
    let mut callees = Callees::new(cx, module, "_vjp", &[product.name, &helper]);
    let mut gradient = joint(&mut callees, body, &helper, Joint::Grad, options, sink)?;
    gradient.set_own_attr(cx, "sym_visibility", cx.string(func::Visibility::Private.word()));
    let rest = of_callees(&mut callees, options, sink)?;
    let results = func::results(cx, &gradient).to_vec();
    let inputs = func::inputs(cx, &gradient).to_vec();
    let attrs = gradient.attr(cx, "res_attrs").and_then(|attr| attr.as_array(cx)).unwrap_or(&[]);
    let of: Vec<Option<Attr>> = attrs.iter().map(|attr| attr.as_dict(cx)?.get(cx, "ft.of")).collect();
    insert_functions(module, function, std::iter::once(gradient).chain(rest));

    let helper = module.symbol(cx, &helper).expect("the gradient was just put there");
    let wrt = match product.wrt.is_empty() {
        true => (0..parameters.len()).filter(|&at| can_vary(cx, parameters[at])).map(|at| at.to_string()).collect(),
        false => product.wrt.to_vec(),
    };
    // The gradients are the results, and the memrefs behind the parameters of the function.
    let adjoints = (parameters.len()..inputs.len()).map(|at| format!("arg{at}"));
    let outputs: Vec<String> = (0..results.len()).map(|at| at.to_string()).chain(adjoints).collect();
    let request = RequestText { wrt: &wrt, of: &outputs, may_alias: options.request.may_alias };
    let mut made = jvp::derive(cx, module, helper, product.name, &request, sink)?;
    made[0].set_own_attr(cx, "sym_visibility", cx.string(func::Visibility::Public.word()));
    made[0].attrs = made[0].attrs.without(cx, "sym_visibility");
    if !product.gradient {
        drop_results(cx, &mut made[0], results.len());
    }
    name_products(cx, &mut made[0], &of);
    insert_functions(module, function, made);
    module.erase(helper);
    Ok(())
}

/// A name for the gradient that nobody has.
fn free_name(cx: &Context, module: &Body, name: &str) -> String {
    let base = format!("{name}_gradient");
    let numbered = (0u32..).map(|number| format!("{base}_{number}"));
    let is_free = |name: &String| module.symbol(cx, name).is_none();
    std::iter::once(base.clone()).chain(numbered).find(is_free).expect("some number is free")
}

/// Whether a parameter can carry a derivative.
fn can_vary(cx: &Context, ty: Type) -> bool {
    is_float_type(cx, ty) || (ty.is_memref(cx) && ty.element(cx).element(cx).is_float(cx))
}

/// Takes away the first results of a function.
fn drop_results(cx: &Context, body: &mut Body, count: usize) {
    let entry = body.entry(body.root()).expect("a generated function has a block");
    let exit = body.terminator(entry).expect("a generated function returns");
    let returned: Vec<ValueId> = body.operands(exit).skip(count).collect();
    body.set_operands(exit, &returned);
    let (inputs, results) = (func::inputs(cx, body).to_vec(), func::results(cx, body)[count..].to_vec());
    body.set_own_attr(cx, "function_type", cx.type_attr(cx.function(&inputs, &results)));
    let attrs = body.attr(cx, "res_attrs").and_then(|attr| attr.as_array(cx)).unwrap_or(&[]).to_vec();
    match attrs.get(count..).filter(|rest| !rest.is_empty()) {
        Some(rest) => {
            let rest = cx.array(rest);
            body.set_own_attr(cx, "res_attrs", rest);
        }
        None => body.attrs = body.attrs.without(cx, "res_attrs"),
    }
}

/// The tangents of gradients are the products; each says of which parameter.
fn name_products(cx: &Context, body: &mut Body, of: &[Option<Attr>]) {
    let Some(attrs) = body.attr(cx, "res_attrs").and_then(|attr| attr.as_array(cx)).map(<[_]>::to_vec) else { return };
    let first = attrs.len() - of.len();
    let named = |name: &str, attr: Attr| NamedAttr { name: cx.name(name), attr, inherent: false };
    let described = |at: usize| -> Attr {
        let role = if at < first { "gradient" } else { "hessian-product" };
        let dict = attrs[at].as_dict(cx).unwrap_or(AttrDict::EMPTY).with(cx, named("ft.role", cx.string(role)));
        let of = of[if at < first { at } else { at - first }];
        cx.attr(AttrKind::Dict(of.map_or(dict, |of| dict.with(cx, named("ft.of", of)))))
    };
    let described: Vec<Attr> = (0..attrs.len()).map(described).collect();
    let described = cx.array(&described);
    body.set_own_attr(cx, "res_attrs", described);
}
