//! The operations of the dialect: one table, in the order of the reference.

use ir::constraints::TypeConstraint;
use ir::{TypeKind, structured};

use crate::{
    atomics, canonicalize, effects, eval, fold, globals, metadata, realloc, reshape, scope, syntax, verify, views,
};

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

/// A memref of rank one.
pub static LINE: TypeConstraint = TypeConstraint {
    name: "a one-dimensional memref",
    holds: |cx, ty| ty.is_memref(cx) && ty.shape(cx).is_some_and(|shape| shape.len() == 1),
    only: None,
};

ir::attr_enum! {
    /// How `memref.atomic_rmw` joins a value with what is in memory.
    pub enum AtomicKind("a kind of atomic update", i64) {
        Addf = "addf" 0,
        Addi = "addi" 1,
        Andi = "andi" 2,
        /// The value takes the place of what was there.
        Assign = "assign" 3,
        /// The larger one; NaN if one is.
        Maximumf = "maximumf" 4,
        /// The larger one; the other one if one is NaN.
        Maxnumf = "maxnumf" 5,
        Maxs = "maxs" 6,
        Maxu = "maxu" 7,
        /// The smaller one; NaN if one is.
        Minimumf = "minimumf" 8,
        /// The smaller one; the other one if one is NaN.
        Minnumf = "minnumf" 9,
        Mins = "mins" 10,
        Minu = "minu" 11,
        Mulf = "mulf" 12,
        Muli = "muli" 13,
        Ori = "ori" 14,
        Xori = "xori" 15,
    }
}

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

    /// A region at whose end the buffers from `alloca` in it end; its results are the operands of
    /// its `memref.alloca_scope.return`.
    ///
    /// ```mlir
    /// %r = memref.alloca_scope -> (f32) {
    ///   %m = memref.alloca() : memref<4xf32>
    ///   memref.alloca_scope.return %x : f32
    /// }
    /// ```
    AllocaScope("alloca_scope") {
        results(results: ..ANY)
        regions(bodyRegion)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS, ALLOCATION_SCOPE)
        syntax(custom scope::parse, scope::print)
        hooks {
            verify: scope::verify,
            canonicalize: scope::CANONICALIZE,
            eval: scope::eval,
            region_flow: scope::flow,
        }
    }

    /// Ends the region of `memref.alloca_scope` with its results.
    AllocaScopeReturn("alloca_scope.return") {
        operands(results: ..ANY)
        traits(TERMINATOR, CARRIES_POISON)
        syntax("attr-dict ($results^ `:` type($results))?")
        hooks { verify: scope::verify_return, eval: structured::eval::leave }
    }

    /// Gives a buffer from `memref.alloc` back and makes one of another size with as many of its
    /// elements as both have; the rest is not specified. The operand is the size if it is dynamic.
    ///
    /// ```mlir
    /// %b = memref.realloc %a(%n) : memref<64xf32> to memref<?xf32>
    /// ```
    Realloc("realloc") {
        operands(source: self::LINE, dynamicResultSize: ? INDEX)
        results(result: self::LINE)
        attrs(alignment: Option<u64>)
        syntax("$source (`(` $dynamicResultSize^ `)`)? attr-dict `:` type($source) `to` type($result)")
        hooks { verify: realloc::verify, effects: realloc::effects, eval: realloc::eval }
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

    /// Joins a value with an element in one step that no other access comes between; the result is
    /// the element as it was.
    ///
    /// ```mlir
    /// %old = memref.atomic_rmw addf %x, %m[%i] : (f32, memref<10xf32>) -> f32
    /// ```
    AtomicRmw("atomic_rmw") {
        operands(value: ANY = element(memref), memref: MEMREF, indices: ..INDEX)
        results(result: = value)
        attrs(kind: AtomicKind)
        syntax(
            "$kind $value `,` $memref `[` $indices `]` attr-dict \
             `:` `(` type($value) `,` type($memref) `)` `->` type($result)"
        )
        hooks { verify: atomics::verify, effects: effects::updates, eval: atomics::eval }
    }

    /// Updates an element in one step by a region without effects, which gets it as it is and
    /// yields what it becomes; the result is what the region yielded.
    ///
    /// ```mlir
    /// %new = memref.generic_atomic_rmw %m[%i] : memref<10xf32> {
    /// ^bb0(%old: f32):
    ///   %c1 = arith.constant 1.0 : f32
    ///   %sum = arith.addf %c1, %old : f32
    ///   memref.atomic_yield %sum : f32
    /// }
    /// ```
    GenericAtomicRmw("generic_atomic_rmw") {
        operands(memref: MEMREF, indices: ..INDEX)
        results(result: ANY = element(memref))
        regions(atomic_body)
        traits(SINGLE_BLOCK)
        syntax(custom atomics::parse_generic, atomics::print_generic)
        hooks { verify: atomics::verify_generic, effects: effects::updates_first, eval: atomics::eval_generic }
    }

    /// Ends the region of `memref.generic_atomic_rmw` with what the element becomes.
    AtomicYield("atomic_yield") {
        operands(result: ANY)
        traits(TERMINATOR)
        syntax("$result attr-dict `:` type($result)")
        hooks { verify: atomics::verify_yield, eval: structured::eval::leave }
    }

    /// Says that an element will be read or written soon; `locality<3>` asks to keep it in the
    /// nearest cache, `locality<0>` not to keep it. It has no meaning.
    ///
    /// ```mlir
    /// memref.prefetch %m[%i], read, locality<3>, data : memref<10xf32>
    /// ```
    Prefetch("prefetch") {
        operands(memref: MEMREF, indices: ..INDEX)
        attrs(isWrite: bool, localityHint: i32, isDataCache: bool)
        syntax(custom syntax::parse_prefetch, syntax::print_prefetch)
        hooks { verify: verify::prefetch, effects: effects::prefetches, eval: eval::nothing }
    }

    /// The number of dimensions.
    ///
    /// ```mlir
    /// %r = memref.rank %m : memref<*xf32>
    /// ```
    Rank("rank") {
        operands(memref: self::ANY_MEMREF)
        results(result: INDEX)
        traits(PURE)
        syntax("$memref attr-dict `:` type($memref)")
        hooks { fold: fold::rank, eval: metadata::rank }
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

    /// The same memref in another memory space.
    ///
    /// ```mlir
    /// %b = memref.memory_space_cast %a : memref<4xf32> to memref<4xf32, 1>
    /// ```
    MemorySpaceCast("memory_space_cast") {
        operands(source: self::ANY_MEMREF)
        results(dest: self::ANY_MEMREF)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `to` type($dest)")
        hooks {
            verify: verify::memory_space_cast,
            fold: fold::same_type,
            eval: eval::same,
            suggest_name: |_| Some("memspacecast".into()),
        }
    }

    /// The same memref, whose first element is promised to stand at a multiple of `alignment`
    /// bytes.
    ///
    /// ```mlir
    /// %b = memref.assume_alignment %a, 16 : memref<4xf32>
    /// ```
    AssumeAlignment("assume_alignment") {
        operands(memref: MEMREF)
        results(result: = memref)
        attrs(alignment: i32)
        traits(MAY_TRAP)
        syntax("$memref `,` $alignment attr-dict `:` type($memref)")
        hooks {
            verify: verify::assume_alignment,
            fold: fold::assume_alignment,
            eval: eval::assume_alignment,
            suggest_name: |_| Some("assume_align".into()),
        }
    }

    /// The same memrefs, of which none is promised to overlap another one.
    ///
    /// ```mlir
    /// %c, %d = memref.distinct_objects %a, %b : memref<4xf32>, memref<8xf32>
    /// ```
    DistinctObjects("distinct_objects") {
        operands(operands: ..MEMREF)
        results(results: ..MEMREF)
        traits(MAY_TRAP)
        syntax(custom syntax::parse_distinct_objects, syntax::print_distinct_objects)
        hooks {
            verify: verify::distinct_objects,
            eval: eval::distinct_objects,
            suggest_name: |_| Some("distinct".into()),
        }
    }

    /// The elements under more dimensions: `reassociation` lists for each dimension of the source
    /// those that it becomes. No element moves.
    ///
    /// ```mlir
    /// %b = memref.expand_shape %a [[0, 1], [2]] output_shape [%n, 4, 8] : memref<?x8xf32> into memref<?x4x8xf32>
    /// ```
    ExpandShape("expand_shape") {
        operands(src: MEMREF, output_shape: ..INDEX)
        results(result: MEMREF)
        attrs(reassociation: Attrs, static_output_shape: Ints)
        traits(PURE)
        syntax(custom syntax::parse_expand_shape, syntax::print_expand_shape)
        hooks {
            verify: reshape::verify_expand,
            fold: fold::reshape,
            canonicalize: reshape::EXPAND,
            eval: reshape::eval_expand,
            suggest_name: |_| Some("expand_shape".into()),
        }
    }

    /// The elements under fewer dimensions: `reassociation` lists for each dimension of the result
    /// those that become it, which must lie behind each other without gaps. No element moves.
    ///
    /// ```mlir
    /// %b = memref.collapse_shape %a [[0, 1], [2]] : memref<?x4x8xf32> into memref<?x8xf32>
    /// ```
    CollapseShape("collapse_shape") {
        operands(src: MEMREF)
        results(result: MEMREF)
        attrs(reassociation: Attrs)
        traits(PURE)
        syntax("$src $reassociation attr-dict `:` type($src) `into` type($result)")
        hooks {
            verify: reshape::verify_collapse,
            fold: fold::reshape,
            canonicalize: reshape::COLLAPSE,
            eval: reshape::eval_collapse,
            suggest_name: |_| Some("collapse_shape".into()),
        }
    }

    /// A dense memref under the sizes that a memref of integers lists.
    ///
    /// ```mlir
    /// %b = memref.reshape %a(%shape) : (memref<4x1xf32>, memref<1xi32>) -> memref<4xf32>
    /// ```
    Reshape("reshape") {
        operands(source: self::ANY_MEMREF, shape: self::LINE)
        results(result: self::ANY_MEMREF)
        syntax("$source `(` $shape `)` attr-dict `:` functional-type(operands, results)")
        hooks {
            verify: reshape::verify_reshape,
            effects: effects::reads_shape,
            eval: reshape::eval_reshape,
            suggest_name: |_| Some("reshape".into()),
        }
    }

    /// The dimensions in another order: dimension k of the result is the one that the k-th
    /// expression names. No element moves.
    ///
    /// ```mlir
    /// %b = memref.transpose %a (i, j) -> (j, i) : memref<?x?xf32> to memref<?x?xf32, strided<[1, ?]>>
    /// ```
    Transpose("transpose") {
        operands(source: MEMREF)
        results(result: MEMREF)
        attrs(permutation: AffineMap)
        traits(PURE)
        syntax(custom syntax::parse_transpose, syntax::print_transpose)
        hooks {
            verify: reshape::verify_transpose,
            fold: fold::transpose,
            canonicalize: reshape::TRANSPOSE,
            eval: reshape::eval_transpose,
            suggest_name: |_| Some("transpose".into()),
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
            canonicalize: views::SUBVIEW,
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
            fold: fold::reinterpret_cast,
            canonicalize: views::REINTERPRET,
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

    /// What a memref is made of: its buffer as a memref without dimensions, the position of its
    /// first element, its sizes and its strides.
    ///
    /// ```mlir
    /// %base, %offset, %sizes:2, %strides:2 = memref.extract_strided_metadata %m
    ///   : memref<4x?xf32> -> memref<f32>, index, index, index, index, index
    /// ```
    ExtractStridedMetadata("extract_strided_metadata") {
        operands(source: MEMREF)
        results(base_buffer: MEMREF, offset: INDEX, sizes_and_strides: ..INDEX)
        traits(PURE)
        syntax(custom metadata::parse, metadata::print)
        hooks { verify: metadata::verify, canonicalize: views::METADATA, eval: metadata::eval }
    }

    /// The address that elements are counted from, as a number.
    ///
    /// ```mlir
    /// %a = memref.extract_aligned_pointer_as_index %m : memref<4xf32> -> index
    /// ```
    ExtractAlignedPointerAsIndex("extract_aligned_pointer_as_index") {
        operands(source: self::ANY_MEMREF)
        results(aligned_pointer: INDEX)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `->` type(results)")
        hooks { suggest_name: |_| Some("intptr".into()), eval: metadata::eval_pointer }
    }
}
