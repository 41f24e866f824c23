//! Parts of structs, arrays and vectors.

use crate::{fold, syntax, types, verify};

ir::ops! {
    dialect "llvm";

    /// A part of a struct or array, by its place in each level.
    ExtractValue("extractvalue") {
        operands(container: types::AGGREGATE)
        results(res: types::VALUE)
        attrs(position: Ints)
        traits(PURE)
        syntax("$container `` $position attr-dict : type($container)")
        hooks { infer: verify::infer_part, fold: fold::extract_value }
    }

    /// A struct or array with one part replaced.
    InsertValue("insertvalue") {
        operands(container: types::AGGREGATE, value: types::VALUE)
        results(res: = container)
        attrs(position: Ints)
        traits(PURE)
        syntax(custom syntax::parse_insert_value, syntax::print_insert_value)
        hooks { verify: verify::insert_value }
    }

    /// An element of a vector; poison if the index is outside.
    ExtractElement("extractelement") {
        operands(vector: types::VECTOR, position: INTEGER)
        results(res: = element(vector))
        traits(PURE)
        syntax("$vector `[` $position : type($position) `]` attr-dict : type($vector)")
    }

    /// A vector with one element replaced; poison if the index is outside.
    InsertElement("insertelement") {
        operands(vector: types::VECTOR, value: = element(vector), position: INTEGER)
        results(res: = vector)
        traits(PURE)
        syntax("$value, $vector `[` $position : type($position) `]` attr-dict : type($vector)")
    }

    /// Elements of two vectors, by their place in both together; -1 is poison.
    ShuffleVector("shufflevector") {
        operands(v1: types::VECTOR, v2: = v1)
        results(res: types::VECTOR)
        attrs(mask: Ints32)
        traits(PURE)
        syntax(custom syntax::parse_shuffle, syntax::print_shuffle)
        hooks { infer: verify::infer_shuffle }
    }
}
