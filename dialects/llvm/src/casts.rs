//! Conversions between types.

use crate::attrs::*;
use crate::{eval, fold, syntax, types, verify};

macro_rules! casts {
    ($($(#[$($doc:tt)*])* $name:ident $text:tt $from:ident -> $to:ident attrs $attrs:tt syntax $syntax:tt $hook:ident $eval:ident;)*) => {
        ir::ops! {
            dialect "llvm";
            $($(#[$($doc)*])*
            $name $text {
                operands(arg: types::$from)
                results(res: types::$to)
                attrs $attrs
                traits(PURE, ELEMENTWISE)
                syntax $syntax
                hooks { verify: verify::$hook, fold: fold::cast, eval: eval::$eval }
            })*
        }
    };
}

casts! {
    /// The low bits of an integer.
    Trunc("trunc") INT -> INT attrs (overflowFlags: Overflow = Overflow::NONE)
        syntax (custom syntax::parse_trunc, syntax::print_trunc) narrows elementwise;
    /// An integer widened with zeros.
    ZExt("zext") INT -> INT attrs (nonNeg: Flag)
        syntax ("(`nneg` $nonNeg^)? $arg attr-dict : type($arg) `to` type($res)") widens elementwise;
    /// An integer widened with its sign.
    SExt("sext") INT -> INT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") widens elementwise;
    /// A float rounded to a smaller format.
    FPTrunc("fptrunc") FLOAT -> FLOAT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") narrows elementwise;
    /// A float in a larger format.
    FPExt("fpext") FLOAT -> FLOAT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") widens elementwise;
    /// A signed integer as a float.
    SIToFP("sitofp") INT -> FLOAT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
    /// An unsigned integer as a float.
    UIToFP("uitofp") INT -> FLOAT attrs (nonNeg: Flag)
        syntax ("(`nneg` $nonNeg^)? $arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
    /// A float rounded to zero as a signed integer; poison if it does not fit.
    FPToSI("fptosi") FLOAT -> INT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
    /// A float rounded to zero as an unsigned integer; poison if it does not fit.
    FPToUI("fptoui") FLOAT -> INT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
    /// The same bits under another type.
    Bitcast("bitcast") VALUE -> VALUE attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") same_bits bitcast;
    /// An address as an integer.
    PtrToInt("ptrtoint") POINTERS -> INT attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
    /// An integer as an address.
    IntToPtr("inttoptr") INT -> POINTERS attrs () syntax ("$arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
    /// An address in another memory space.
    AddrSpaceCast("addrspacecast") POINTERS -> POINTERS attrs ()
        syntax ("$arg attr-dict : type($arg) `to` type($res)") same_shape elementwise;
}
