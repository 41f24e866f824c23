//! Functions and globals.

use ir::attr_values::{AttrValue, fits};
use ir::def::{AttrConstraint, AttrSyntax};
use ir::{Attr, Body, Context, Loc, NamedAttr, Op, Type};

use crate::attrs::*;
use crate::types::LlvmType;
use crate::{syntax_symbols, types, verify};

/// A type attribute that holds a function type of this dialect.
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct Signature(pub Type);

impl AttrValue for Signature {
    const CONSTRAINT: &'static AttrConstraint = &AttrConstraint {
        name: "a function type of this dialect (`!llvm.func<...>`)",
        holds: fits::<Signature>,
        syntax: AttrSyntax::Whole,
    };

    fn read(cx: &Context, attr: Attr) -> Option<Signature> {
        types::is_function_attr(cx, attr).then(|| attr.as_type(cx).map(Signature)).flatten()
    }

    fn attr(&self, cx: &Context) -> Attr {
        cx.type_attr(self.0)
    }
}

impl Signature {
    /// What the function returns, its parameters, and whether it takes more arguments.
    pub fn parts(self, cx: &Context) -> (Type, Vec<Type>, bool) {
        match types::view(cx, self.0) {
            Some(LlvmType::Function { result, parameters, variadic }) => (result, parameters, variadic),
            _ => (self.0, Vec::new(), false),
        }
    }
}

ir::ops! {
    dialect "llvm";

    /// A function: defined if it has a body, declared otherwise.
    ///
    /// `private` and `internal` ones, and those with `sym_visibility = "private"`, are seen in
    /// this module only.
    Func("func") {
        attrs(
            sym_name: Str, sym_visibility: Option<Str>, function_type: Signature, linkage: Linkage = Linkage::External,
            dso_local: Flag, CConv: CallConvention = CallConvention::C, visibility_: i64 = 0, unnamed_addr: i64 = 0,
            comdat: Option<Attr>, convergent: Flag, personality: Option<Symbol>, garbageCollector: Option<Str>,
            passthrough: Option<Attrs>, arg_attrs: Option<Attrs>, res_attrs: Option<Attrs>,
            function_entry_count: Option<i64>, memory_effects: Option<Attr>, alignment: Option<i64>,
            section: Option<Str>, target_cpu: Option<Str>, tune_cpu: Option<Str>, target_features: Option<Attr>,
            no_inline: Flag, always_inline: Flag, inline_hint: Flag, no_unwind: Flag, will_return: Flag,
            noreturn: Flag, returns_twice: Flag, optimize_none: Flag, hot: Flag, cold: Flag, noduplicate: Flag,
            no_caller_saved_registers: Flag, nocallback: Flag, frame_pointer: Option<Attr>, vscale_range: Option<Attr>,
            denormal_fp_math: Option<Str>, fp_contract: Option<Str>, no_infs_fp_math: Option<Attr>,
            no_nans_fp_math: Option<Attr>, no_signed_zeros_fp_math: Option<Attr>, unsafe_fp_math: Option<Attr>,
            approx_func_fp_math: Option<Attr>, uwtable_kind: Option<Attr>, use_sample_profile: Flag
        )
        regions(body)
        traits(ISOLATED, SYMBOL)
        syntax(custom syntax_symbols::parse_func, syntax_symbols::print_func)
        hooks { verify: verify::function }
    }

    /// A variable of the module, or a constant with an address.
    Global("mlir.global") {
        attrs(
            sym_name: Str, sym_visibility: Option<Str>, global_type: Type, linkage: Linkage, constant: Flag,
            value: Option<Attr>, alignment: Option<u64>, addr_space: u32 = 0, dso_local: Flag, thread_local_: Flag,
            externally_initialized: Flag, visibility_: i64 = 0, unnamed_addr: i64 = 0, section: Option<Str>,
            comdat: Option<Attr>, dbg_exprs: Option<Attr>
        )
        regions(initializer)
        traits(ISOLATED, SYMBOL, SINGLE_BLOCK)
        syntax(custom syntax_symbols::parse_global, syntax_symbols::print_global)
        hooks { verify: verify::global }
    }
}

impl Func {
    /// The body of a new function with an entry block for its parameters, to be put in a module
    /// with [`Body::set_nested`]. Without the block it is a declaration.
    pub fn new_body(cx: &Context, name: &str, signature: Type, linkage: Linkage, loc: Loc) -> Body {
        let entry = |name, attr| NamedAttr { name: cx.name(name), attr, inherent: true };
        let attrs = vec![
            entry("sym_name", cx.string(name)),
            entry("function_type", cx.type_attr(signature)),
            entry("linkage", linkage.attr(cx)),
        ];
        Body::new(Func::DEF, cx.dict(attrs), loc, 1)
    }
}
