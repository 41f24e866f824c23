//! The operations of the dialect: one table, in the order of the reference.

use ir::TypeKind;
use ir::constraints::TypeConstraint;

use crate::{canonicalize, effects, eval, fold, globals, syntax, verify};

/// A memref, ranked or not.
pub static ANY_MEMREF: TypeConstraint = TypeConstraint {
    name: "a memref",
    holds: |cx, ty| matches!(ty.kind(cx), TypeKind::Memref { .. } | TypeKind::UnrankedMemref { .. }),
    only: None,
};

/// A memref of bytes, without layout.
pub static BYTES: TypeConstraint = TypeConstraint {
    name: "a one-dimensional memref of i8",
    holds: |cx, ty| {
        ty.is_memref(cx) && ty.element(cx) == ir::Type::I8 && ty.shape(cx).is_some_and(|shape| shape.len() == 1)
    },
    only: None,
};

ir::ops! {
    dialect "memref";

    /// Makes a buffer on the heap. The operands are the sizes of the dynamic dimensions, and in
    /// brackets the symbols of the layout; `alignment` is in bytes.
    ///
    /// ```mlir
    /// %m = memref.alloc(%n) {alignment = 64 : i64} : memref<4x?xf32>
    /// ```
    Alloc("alloc") {
        operands(dynamicSizes: ..INDEX, symbolOperands: ..INDEX)
        results(memref: MEMREF)
        attrs(alignment: Option<u64>)
        syntax("`(` $dynamicSizes `)` (`` `[` $symbolOperands^ `]`)? attr-dict `:` type($memref)")
        hooks {
            verify: verify::allocation,
            effects: effects::allocates,
            canonicalize: canonicalize::ALLOC,
            eval: eval::alloc,
            suggest_name: |_| Some("alloc".into()),
        }
    }

    /// Makes a buffer on the stack, that ends with the enclosing function or loop iteration.
    ///
    /// ```mlir
    /// %m = memref.alloca() : memref<4xf32>
    /// ```
    Alloca("alloca") {
        operands(dynamicSizes: ..INDEX, symbolOperands: ..INDEX)
        results(memref: MEMREF)
        attrs(alignment: Option<u64>)
        traits(AUTOMATIC)
        syntax("`(` $dynamicSizes `)` (`` `[` $symbolOperands^ `]`)? attr-dict `:` type($memref)")
        hooks {
            verify: verify::allocation,
            effects: effects::allocates,
            canonicalize: canonicalize::ALLOC,
            eval: eval::alloc,
            suggest_name: |_| Some("alloca".into()),
        }
    }

    /// Gives a buffer from `memref.alloc` back.
    ///
    /// ```mlir
    /// memref.dealloc %m : memref<4xf32>
    /// ```
    Dealloc("dealloc") {
        operands(memref: self::ANY_MEMREF)
        syntax("$memref attr-dict `:` type($memref)")
        hooks { effects: effects::frees, canonicalize: canonicalize::ACCESS, eval: eval::dealloc }
    }

    /// Reads an element.
    ///
    /// ```mlir
    /// %x = memref.load %m[%i, %j] : memref<4x8xf32>
    /// ```
    Load("load") {
        operands(memref: MEMREF, indices: ..INDEX)
        results(result: ANY = element(memref))
        attrs(nontemporal: bool = false, alignment: Option<u64>)
        syntax("$memref `[` $indices `]` attr-dict `:` type($memref)")
        hooks {
            verify: verify::load,
            effects: effects::reads,
            access: effects::loads_element,
            canonicalize: canonicalize::ACCESS,
            eval: eval::load,
        }
    }

    /// Writes an element.
    ///
    /// ```mlir
    /// memref.store %x, %m[%i, %j] : memref<4x8xf32>
    /// ```
    Store("store") {
        operands(value: ANY = element(memref), memref: MEMREF, indices: ..INDEX)
        attrs(nontemporal: bool = false, alignment: Option<u64>)
        syntax("$value `,` $memref `[` $indices `]` attr-dict `:` type($memref)")
        hooks {
            verify: verify::store,
            effects: effects::writes,
            access: effects::stores_element,
            canonicalize: canonicalize::ACCESS,
            eval: eval::store,
        }
    }

    /// The size of a dimension; not specified if the memref does not have it.
    ///
    /// ```mlir
    /// %n = memref.dim %m, %c1 : memref<4x?xf32>
    /// ```
    Dim("dim") {
        operands(source: self::ANY_MEMREF, index: INDEX)
        results(result: INDEX)
        traits(PURE)
        syntax("attr-dict $source `,` $index `:` type($source)")
        hooks {
            fold: fold::dim,
            canonicalize: canonicalize::DIM,
            eval: eval::dim,
            suggest_name: |_| Some("dim".into()),
        }
    }

    /// Copies all elements of a buffer to another one of the same sizes, which may not overlap
    /// it in part.
    ///
    /// ```mlir
    /// memref.copy %a, %b : memref<4xf32> to memref<4xf32>
    /// ```
    Copy("copy") {
        operands(source: self::ANY_MEMREF, target: self::ANY_MEMREF)
        syntax("$source `,` $target attr-dict `:` type($source) `to` type($target)")
        hooks { verify: verify::copy, effects: effects::copies, canonicalize: canonicalize::COPY, eval: eval::copy }
    }

    /// The same memref under a type that says more or less of its sizes and layout.
    ///
    /// ```mlir
    /// %b = memref.cast %a : memref<4x8xf32> to memref<?x?xf32>
    /// ```
    Cast("cast") {
        operands(source: self::ANY_MEMREF)
        results(dest: self::ANY_MEMREF)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `to` type($dest)")
        hooks {
            verify: verify::cast,
            fold: fold::cast,
            canonicalize: canonicalize::CAST,
            eval: eval::cast,
            suggest_name: |_| Some("cast".into()),
        }
    }

    /// A view of a part of a memref: for each dimension an offset, a size and a stride, each a
    /// number or a value. Dimensions of size 1 may be left out of the result.
    ///
    /// ```mlir
    /// %row = memref.subview %m[%i, 0] [1, 8] [1, 1] : memref<4x8xf32> to memref<8xf32, strided<[1], offset: ?>>
    /// ```
    Subview("subview") {
        operands(source: MEMREF, offsets: ..INDEX, sizes: ..INDEX, strides: ..INDEX)
        results(result: MEMREF)
        attrs(static_offsets: Ints, static_sizes: Ints, static_strides: Ints)
        traits(PURE)
        syntax(custom syntax::parse_subview, syntax::print_subview)
        hooks {
            verify: verify::subview,
            fold: fold::subview,
            eval: eval::subview,
            suggest_name: |_| Some("subview".into()),
        }
    }

    /// A memref on the same buffer with another offset (from the start of the buffer), sizes and
    /// strides, each a number or a value.
    ///
    /// ```mlir
    /// %b = memref.reinterpret_cast %a to offset: [0], sizes: [%n, 4], strides: [4, 1]
    ///   : memref<?xf32> to memref<?x4xf32, strided<[4, 1]>>
    /// ```
    ReinterpretCast("reinterpret_cast") {
        operands(source: self::ANY_MEMREF, offsets: ..INDEX, sizes: ..INDEX, strides: ..INDEX)
        results(result: MEMREF)
        attrs(static_offsets: Ints, static_sizes: Ints, static_strides: Ints)
        traits(PURE)
        syntax(custom syntax::parse_reinterpret_cast, syntax::print_reinterpret_cast)
        hooks {
            verify: verify::reinterpret_cast,
            eval: eval::reinterpret_cast,
            suggest_name: |_| Some("reinterpret_cast".into()),
        }
    }

    /// A dense memref in a buffer of bytes, that starts `byte_shift` bytes in.
    ///
    /// ```mlir
    /// %b = memref.view %bytes[%shift][%n] : memref<2048xi8> to memref<?x4xf32>
    /// ```
    View("view") {
        operands(source: self::BYTES, byte_shift: INDEX, sizes: ..INDEX)
        results(result: MEMREF)
        traits(PURE)
        syntax("$source `[` $byte_shift `]` `` `[` $sizes `]` attr-dict `:` type($source) `to` type($result)")
        hooks { verify: verify::view, eval: eval::view, suggest_name: |_| Some("view".into()) }
    }

    /// A buffer that is there for the whole run, with its first contents: elements, nothing known
    /// (`uninitialized`), or, without `=`, elements that another module gives.
    ///
    /// ```mlir
    /// memref.global "private" constant @g : memref<2xf32> = dense<[1.0, 2.0]>
    /// ```
    Global("global") {
        attrs(
            sym_name: Str,
            sym_visibility: Option<Str>,
            r#type: Type,
            initial_value: Option<Attr>,
            constant: Flag,
            alignment: Option<u64>,
        )
        traits(SYMBOL)
        syntax(custom syntax::parse_global, syntax::print_global)
        hooks { verify: globals::global, effects: |_, _| (), eval: |_, _, _| Ok(ir::eval::Flow::Done) }
    }

    /// The buffer of a `memref.global`.
    ///
    /// ```mlir
    /// %m = memref.get_global @g : memref<2xf32>
    /// ```
    GetGlobal("get_global") {
        results(result: MEMREF)
        attrs(name: Symbol)
        traits(PURE)
        syntax("$name `:` type($result) attr-dict")
        hooks { symbol_uses: globals::get_global, eval: globals::eval_get_global }
    }
}
