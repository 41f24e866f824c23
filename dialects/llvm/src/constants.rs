//! Constants and addresses of symbols.

use crate::{eval, fold, types, verify};

ir::ops! {
    dialect "llvm";

    /// A value that is known: a number, or a vector, array, struct or string of them.
    Constant("mlir.constant") {
        results(res: types::VALUE)
        attrs(value: Attr)
        traits(PURE, CONSTANT)
        syntax("`(` $value `)` attr-dict : type($res)")
        hooks { fold: fold::constant, verify: verify::constant, eval: eval::constant }
    }

    /// Zero of any type: a null pointer, a struct of zeros.
    Zero("mlir.zero") {
        results(res: types::VALUE)
        traits(PURE)
        syntax("attr-dict : type($res)")
        hooks { eval: eval::zero }
    }

    /// Any value of the type, another one at each use.
    Undef("mlir.undef") {
        results(res: types::VALUE)
        traits(PURE)
        syntax("attr-dict : type($res)")
        hooks { eval: eval::undef }
    }

    /// A value that nothing may depend on.
    Poison("mlir.poison") {
        results(res: types::VALUE)
        traits(PURE)
        syntax("attr-dict : type($res)")
        hooks { eval: eval::no_value }
    }

    /// The address of a global or function.
    AddressOf("mlir.addressof") {
        results(res: types::POINTER)
        attrs(global_name: Symbol)
        traits(PURE)
        syntax("$global_name attr-dict : type($res)")
        hooks { eval: eval::address_of }
    }
}

impl Constant {
    /// An integer of a type, wrapped to its width.
    pub fn integer(b: &mut ir::Builder<'_>, value: i128, ty: ir::Type) -> ir::ValueId {
        let attr = b.cx.integer(value, ty);
        Constant::emit(b, ty, attr)
    }
}
