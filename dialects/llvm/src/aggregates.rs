//! Parts of structs, arrays and vectors.

use crate::{eval, fold, syntax, types, verify};

ir::ops! {
    dialect "llvm";

    /// A part of a struct or array, by its place in each level.
    ExtractValue("extractvalue") {
        operands(container: types::AGGREGATE)
        results(res: types::VALUE)
        attrs(position: Ints)
        traits(PURE, CARRIES_POISON)
        syntax("$container `` $position attr-dict : type($container)")
        hooks { infer: verify::infer_part, fold: fold::extract_value, eval: eval::extract_value }
    }

    /// A struct or array with one part replaced.
    InsertValue("insertvalue") {
        operands(container: types::AGGREGATE, value: types::VALUE)
        results(res: = container)
        attrs(position: Ints)
        traits(PURE, CARRIES_POISON)
        syntax(custom syntax::parse_insert_value, syntax::print_insert_value)
        hooks { verify: verify::insert_value, eval: eval::insert_value }
    }

    /// An element of a vector; poison if the index is outside.
    ExtractElement("extractelement") {
        operands(vector: types::VECTOR, position: INTEGER)
        results(res: = element(vector))
        traits(PURE, CARRIES_POISON)
        syntax("$vector `[` $position : type($position) `]` attr-dict : type($vector)")
        hooks { eval: eval::extract_element }
    }

    /// A vector with one element replaced; poison if the index is outside.
    InsertElement("insertelement") {
        operands(vector: types::VECTOR, value: = element(vector), position: INTEGER)
        results(res: = vector)
        traits(PURE, CARRIES_POISON)
        syntax("$value, $vector `[` $position : type($position) `]` attr-dict : type($vector)")
        hooks { eval: eval::insert_element }
    }

    /// Elements of two vectors, by their place in both together; -1 is poison.
    ShuffleVector("shufflevector") {
        operands(v1: types::VECTOR, v2: = v1)
        results(res: types::VECTOR)
        attrs(mask: Ints32)
        traits(PURE, CARRIES_POISON)
        syntax(custom syntax::parse_shuffle, syntax::print_shuffle)
        hooks { infer: verify::infer_shuffle, eval: eval::shuffle }
    }
}
