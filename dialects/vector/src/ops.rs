//! The operations of the dialect: one table, in the order of the reference.

use arith::FastMath;
use ir::constraints::TypeConstraint;
use ir::{Context, Type};

use crate::kind::CombiningKind;
use crate::{
    canonicalize, canonicalize_memory, effects, eval, eval_memory, fold, infer, syntax, verify, verify_memory,
};

fn has_rank(cx: &Context, ty: Type) -> bool {
    ty.is_vector(cx) && ty.shape(cx).is_some_and(|shape| !shape.is_empty())
}

/// A vector with at least one dimension.
pub static RANKED: TypeConstraint =
    TypeConstraint { name: "a vector with at least one dimension", holds: has_rank, only: None };

/// A vector of `i1`.
pub static MASK: TypeConstraint = TypeConstraint {
    name: "a vector of i1 with at least one dimension",
    holds: |cx, ty| has_rank(cx, ty) && ty.element(cx) == Type::I1,
    only: None,
};

/// A vector of `i1` of any rank.
pub static MASK_OF_ANY_RANK: TypeConstraint = TypeConstraint {
    name: "a vector of i1",
    holds: |cx, ty| ty.is_vector(cx) && ty.element(cx) == Type::I1,
    only: None,
};

/// A vector of integers or `index`.
pub static INDICES: TypeConstraint = TypeConstraint {
    name: "a vector of integers or index with at least one dimension",
    holds: |cx, ty| has_rank(cx, ty) && (ty.element(cx).is_integer(cx) || ty.element(cx) == Type::INDEX),
    only: None,
};

/// A vector of floats.
pub static FLOATS: TypeConstraint = TypeConstraint {
    name: "a vector of floats",
    holds: |cx, ty| ty.is_vector(cx) && ty.element(cx).is_float(cx),
    only: None,
};

/// A vector of `index` with one dimension.
pub static STEPS: TypeConstraint = TypeConstraint {
    name: "a vector of index with one dimension",
    holds: |cx, ty| {
        ty.is_vector(cx) && ty.element(cx) == Type::INDEX && ty.shape(cx).is_some_and(|shape| shape.len() == 1)
    },
    only: None,
};

ir::ops! {
    dialect "vector";

    // ---- making ----

    /// Repeats a scalar or vector: leading dimensions are added, and dimensions of size 1 are
    /// stretched.
    ///
    /// ```mlir
    /// %0 = vector.broadcast %x : f32 to vector<4xf32>
    /// %1 = vector.broadcast %0 : vector<4xf32> to vector<2x4xf32>
    /// ```
    Broadcast("broadcast") {
        operands(source: ANY)
        results(vector: VECTOR)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `to` type($vector)")
        hooks {
            verify: verify::broadcast,
            fold: fold::broadcast,
            canonicalize: canonicalize::BROADCAST,
            eval: eval::moved,
        }
    }

    /// A scalar as every element of a vector. Upstream had this operation up to LLVM 21; it is read and
    /// printed as there, and `vector.broadcast` is the canonical form.
    ///
    /// ```mlir
    /// %0 = vector.splat %x : vector<4xf32>
    /// ```
    Splat("splat") {
        operands(input: ANY = element(aggregate))
        results(aggregate: VECTOR)
        traits(PURE)
        syntax("$input attr-dict `:` type($aggregate)")
        hooks { fold: fold::moved, canonicalize: canonicalize::SPLAT, eval: eval::moved }
    }

    /// A vector of the elements given, row by row.
    ///
    /// ```mlir
    /// %0 = vector.from_elements %a, %b, %c, %d : vector<2x2xf32>
    /// ```
    FromElements("from_elements") {
        operands(elements: .. ANY = element(dest))
        results(dest: VECTOR)
        traits(PURE)
        syntax("$elements attr-dict `:` type($dest)")
        hooks {
            verify: verify::from_elements,
            fold: fold::from_elements,
            canonicalize: canonicalize::FROM_ELEMENTS,
            eval: eval::moved,
        }
    }

    /// All elements of a vector, row by row.
    ///
    /// ```mlir
    /// %0:4 = vector.to_elements %v : vector<4xf32>
    /// ```
    ToElements("to_elements") {
        operands(source: VECTOR)
        results(elements: ..)
        traits(PURE)
        syntax("$source attr-dict `:` type($source)")
        hooks { infer: infer::to_elements, fold: fold::to_elements, eval: eval::moved }
    }

    /// The numbers from 0 up.
    ///
    /// ```mlir
    /// %0 = vector.step : vector<4xindex>   // [0, 1, 2, 3]
    /// ```
    Step("step") {
        results(result: self::STEPS)
        traits(PURE)
        syntax("attr-dict `:` type($result)")
        hooks { eval: eval::step }
    }

    /// A mask whose first elements are set: as many in each dimension as the list says.
    ///
    /// ```mlir
    /// %0 = vector.constant_mask [1, 2] : vector<2x4xi1>   // [[1, 1, 0, 0], [0, 0, 0, 0]]
    /// ```
    ConstantMask("constant_mask") {
        results(result: self::MASK_OF_ANY_RANK)
        attrs(mask_dim_sizes: Ints)
        traits(PURE)
        syntax("$mask_dim_sizes attr-dict `:` type($result)")
        hooks { verify: verify::constant_mask, fold: fold::constant_mask, eval: eval::constant_mask }
    }

    /// A mask whose first elements are set: as many in each dimension as the operands say. Less
    /// than none is none, more than all is all.
    ///
    /// ```mlir
    /// %0 = vector.create_mask %n, %m : vector<2x4xi1>
    /// ```
    CreateMask("create_mask") {
        operands(sizes: .. INDEX)
        results(result: self::MASK_OF_ANY_RANK)
        traits(PURE)
        syntax("$sizes attr-dict `:` type($result)")
        hooks { verify: verify::create_mask, canonicalize: canonicalize::CREATE_MASK, eval: eval::create_mask }
    }

    // ---- taking apart and putting together ----

    /// An element of a vector, or what is left of it after its leading dimensions. A position is
    /// a number or a value; -1 stands for one that nothing may depend on.
    ///
    /// ```mlir
    /// %0 = vector.extract %v[1, %i] : f32 from vector<2x4xf32>
    /// %1 = vector.extract %v[1] : vector<4xf32> from vector<2x4xf32>
    /// ```
    Extract("extract") {
        operands(source: VECTOR, dynamic_position: .. INDEX)
        results(result: ANY)
        attrs(static_position: Ints)
        traits(PURE)
        syntax(custom syntax::parse_extract, syntax::print_extract)
        hooks {
            verify: verify::extract,
            infer: infer::extract,
            fold: fold::extract,
            canonicalize: canonicalize::EXTRACT,
            eval: eval::extract_or_insert,
        }
    }

    /// A vector with an element, or what is behind its leading dimensions, replaced.
    ///
    /// ```mlir
    /// %0 = vector.insert %x, %v [1, %i] : f32 into vector<2x4xf32>
    /// ```
    Insert("insert") {
        operands(valueToStore: ANY, dest: VECTOR, dynamic_position: .. INDEX)
        results(result: VECTOR = dest)
        attrs(static_position: Ints)
        traits(PURE)
        syntax(custom syntax::parse_insert, syntax::print_insert)
        hooks {
            verify: verify::insert,
            fold: fold::insert,
            canonicalize: canonicalize::INSERT,
            eval: eval::extract_or_insert,
        }
    }

    /// A part of a vector: offsets and sizes of leading dimensions. Strides are 1.
    ///
    /// ```mlir
    /// %0 = vector.extract_strided_slice %v {offsets = [0, 2], sizes = [2, 2], strides = [1, 1]}
    ///   : vector<4x8xf32> to vector<2x2xf32>
    /// ```
    ExtractStridedSlice("extract_strided_slice") {
        operands(source: VECTOR)
        results(result: VECTOR)
        attrs(offsets: Attrs, sizes: Attrs, strides: Attrs)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `to` type($result)")
        hooks {
            infer: infer::extract_strided_slice,
            fold: fold::same_type_or_moved,
            canonicalize: canonicalize::EXTRACT_STRIDED_SLICE,
            eval: eval::moved,
        }
    }

    /// A vector with a part replaced by a vector of the same or a smaller rank. Strides are 1.
    ///
    /// ```mlir
    /// %0 = vector.insert_strided_slice %a, %b {offsets = [1, 0], strides = [1]} : vector<4xf32> into vector<2x4xf32>
    /// ```
    InsertStridedSlice("insert_strided_slice") {
        operands(valueToStore: VECTOR, dest: VECTOR)
        results(result: VECTOR = dest)
        attrs(offsets: Attrs, strides: Attrs)
        traits(PURE)
        syntax("$valueToStore `,` $dest attr-dict `:` type($valueToStore) `into` type($dest)")
        hooks { verify: verify::insert_strided_slice, fold: fold::insert_strided_slice, eval: eval::moved }
    }

    // ---- moving ----

    /// The same elements, row by row, in another shape.
    ///
    /// ```mlir
    /// %0 = vector.shape_cast %v : vector<2x4xf32> to vector<8xf32>
    /// ```
    ShapeCast("shape_cast") {
        operands(source: VECTOR)
        results(result: VECTOR)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `to` type($result)")
        hooks {
            verify: verify::shape_cast,
            fold: fold::same_type_or_moved,
            canonicalize: canonicalize::SHAPE_CAST,
            eval: eval::moved,
        }
    }

    /// A vector with its dimensions in another order: dimension k of the result is dimension
    /// `permutation[k]` of the operand.
    ///
    /// ```mlir
    /// %0 = vector.transpose %v, [1, 0] : vector<2x4xf32> to vector<4x2xf32>
    /// ```
    Transpose("transpose") {
        operands(vector: VECTOR)
        results(result: VECTOR)
        attrs(permutation: Ints)
        traits(PURE)
        syntax("$vector `,` $permutation attr-dict `:` type($vector) `to` type($result)")
        hooks {
            infer: infer::transpose,
            fold: fold::transpose,
            canonicalize: canonicalize::TRANSPOSE,
            eval: eval::moved,
        }
    }

    /// Elements (or, of vectors of higher rank, parts) of two vectors, by their number in both
    /// together; -1 is one that nothing may depend on.
    ///
    /// ```mlir
    /// %0 = vector.shuffle %a, %b [0, 4, 1, 5] : vector<4xf32>, vector<4xf32>
    /// ```
    Shuffle("shuffle") {
        operands(v1: VECTOR, v2: VECTOR)
        results(vector: self::RANKED)
        attrs(mask: Ints)
        traits(PURE)
        syntax("operands $mask attr-dict `:` type($v1) `,` type($v2)")
        hooks { infer: infer::shuffle, fold: fold::shuffle, eval: eval::moved }
    }

    /// The elements of two vectors in turns, along the last dimension.
    ///
    /// ```mlir
    /// %0 = vector.interleave %a, %b : vector<4xf32> -> vector<8xf32>
    /// ```
    Interleave("interleave") {
        operands(lhs: VECTOR, rhs: VECTOR = lhs)
        results(result: self::RANKED)
        traits(PURE)
        syntax("$lhs `,` $rhs attr-dict `:` type($lhs) `->` type($result)")
        hooks { infer: infer::interleave, fold: fold::moved, eval: eval::moved }
    }

    /// The elements with an even and those with an odd number, along the last dimension.
    ///
    /// ```mlir
    /// %0, %1 = vector.deinterleave %v : vector<8xf32> -> vector<4xf32>
    /// ```
    Deinterleave("deinterleave") {
        operands(source: self::RANKED)
        results(res1: self::RANKED, res2: self::RANKED = res1)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `->` type($res1)")
        hooks { infer: infer::deinterleave, fold: fold::moved, eval: eval::moved }
    }

    /// The same bits as elements of another width, along the last dimension.
    ///
    /// ```mlir
    /// %0 = vector.bitcast %v : vector<4xf32> to vector<8xi16>
    /// ```
    Bitcast("bitcast") {
        operands(source: VECTOR)
        results(result: VECTOR)
        traits(PURE)
        syntax("$source attr-dict `:` type($source) `to` type($result)")
        hooks { verify: verify::bitcast, fold: fold::bitcast, canonicalize: canonicalize::BITCAST, eval: eval::bitcast }
    }

    // ---- computing ----

    /// `lhs * rhs + acc`, rounded once.
    ///
    /// ```mlir
    /// %0 = vector.fma %a, %b, %c : vector<4xf32>
    /// ```
    Fma("fma") {
        operands(lhs: self::FLOATS, rhs: = lhs, acc: = lhs)
        results(result: = lhs)
        traits(PURE, ELEMENTWISE)
        syntax("$lhs `,` $rhs `,` $acc attr-dict `:` type($lhs)")
        hooks {
            fold: |view, constants| arith::elements::fold_one(view, constants, math::functions::fma),
            eval: |_, frame, view| arith::elements::eval(frame, view, math::functions::fma),
        }
    }

    /// One number from a vector, starting with `acc` if it is there; from the first element to the
    /// last, or in any order with `reassoc`.
    ///
    /// ```mlir
    /// %0 = vector.reduction <add>, %v : vector<4xf32> into f32
    /// %1 = vector.reduction <mul>, %v, %x fastmath<reassoc> : vector<4xf32> into f32
    /// ```
    Reduction("reduction") {
        operands(vector: VECTOR, acc: ? ANY = dest)
        results(dest: ANY = element(vector))
        attrs(kind: CombiningKind, fastmath: FastMath = FastMath::NONE)
        traits(PURE)
        syntax("$kind `,` $vector (`,` $acc^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($vector) `into` type($dest)")
        hooks {
            verify: verify::reduction,
            fold: fold::reduction,
            canonicalize: canonicalize::REDUCTION,
            eval: eval::reduction,
        }
    }

    /// Reduces some dimensions of a vector, starting with `acc`.
    ///
    /// ```mlir
    /// %0 = vector.multi_reduction <add>, %v, %acc [0] : vector<2x4xf32> to vector<4xf32>
    /// ```
    MultiReduction("multi_reduction") {
        operands(source: self::RANKED, acc: ANY = dest)
        results(dest: ANY)
        attrs(kind: CombiningKind, reduction_dims: Ints)
        traits(PURE)
        syntax("$kind `,` $source `,` $acc attr-dict $reduction_dims `:` type($source) `to` type($dest)")
        hooks {
            verify: verify::multi_reduction,
            infer: infer::multi_reduction,
            fold: fold::multi_reduction,
            eval: eval::multi_reduction,
        }
    }

    /// All products of an element of one vector with one of another, combined with `acc` if it
    /// is there; a sum of float products is rounded once. With a scalar on the right, a vector
    /// times a scalar.
    ///
    /// ```mlir
    /// %0 = vector.outerproduct %a, %b : vector<2xf32>, vector<4xf32>
    /// %1 = vector.outerproduct %a, %b, %0 {kind = #vector.kind<add>} : vector<2xf32>, vector<4xf32>
    /// ```
    Outerproduct("outerproduct") {
        operands(lhs: self::RANKED, rhs: ANY, acc: ? ANY = result)
        results(result: self::RANKED)
        attrs(kind: CombiningKind = CombiningKind::Add)
        traits(PURE)
        syntax(custom syntax::parse_outer_product, syntax::print_outer_product)
        hooks { verify: verify::outer_product, infer: infer::outer_product, eval: eval::outer_product }
    }

    // ---- memory ----

    /// Reads neighbouring elements: row by row along the last dimensions of a memref, which has
    /// stride 1 in the last one. A memref of vectors gives one of them.
    ///
    /// ```mlir
    /// %0 = vector.load %m[%i, %j] : memref<8x8xf32>, vector<4xf32>
    /// ```
    Load("load") {
        operands(base: MEMREF, indices: .. INDEX)
        results(result: VECTOR)
        attrs(nontemporal: bool = false, alignment: Option<u64>)
        syntax("$base `[` $indices `]` attr-dict `:` type($base) `,` type($result)")
        hooks { verify: verify_memory::load, effects: effects::reads, eval: eval_memory::load }
    }

    /// Writes neighbouring elements, as `vector.load` reads them.
    ///
    /// ```mlir
    /// vector.store %v, %m[%i, %j] : memref<8x8xf32>, vector<4xf32>
    /// ```
    Store("store") {
        operands(valueToStore: VECTOR, base: MEMREF, indices: .. INDEX)
        attrs(nontemporal: bool = false, alignment: Option<u64>)
        syntax("$valueToStore `,` $base `[` $indices `]` attr-dict `:` type($base) `,` type($valueToStore)")
        hooks { verify: verify_memory::store, effects: effects::stores, eval: eval_memory::store }
    }

    /// Reads the neighbouring elements whose bit in the mask is set; the others come from
    /// `pass_thru`, and their memory is not touched.
    ///
    /// ```mlir
    /// %0 = vector.maskedload %m[%i], %mask, %other : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
    /// ```
    Maskedload("maskedload") {
        operands(base: MEMREF, indices: .. INDEX, mask: self::MASK, pass_thru: self::RANKED = result)
        results(result: self::RANKED)
        attrs(alignment: Option<u64>)
        syntax("$base `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` type($mask) `,` \
                type($pass_thru) `into` type($result)")
        hooks {
            verify: verify_memory::masked,
            effects: effects::reads,
            canonicalize: canonicalize_memory::MASKED_LOAD,
            eval: eval_memory::masked,
        }
    }

    /// Writes the elements whose bit in the mask is set to neighbouring places.
    ///
    /// ```mlir
    /// vector.maskedstore %m[%i], %mask, %v : memref<8xf32>, vector<4xi1>, vector<4xf32>
    /// ```
    Maskedstore("maskedstore") {
        operands(base: MEMREF, indices: .. INDEX, mask: self::MASK, valueToStore: self::RANKED)
        attrs(alignment: Option<u64>)
        syntax("$base `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` type($mask) `,` \
                type($valueToStore)")
        hooks {
            verify: verify_memory::masked,
            effects: effects::writes,
            canonicalize: canonicalize_memory::MASKED_STORE,
            eval: eval_memory::masked,
        }
    }

    /// Reads elements from anywhere: `index_vec` is added to the last index. Elements whose bit
    /// in the mask is not set come from `pass_thru`, and their memory is not touched.
    ///
    /// ```mlir
    /// %0 = vector.gather %m[%i] [%v], %mask, %other
    ///   : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
    /// ```
    Gather("gather") {
        operands(base: MEMREF, indices: .. INDEX, index_vec: self::INDICES, mask: self::MASK, pass_thru: self::RANKED = result)
        results(result: self::RANKED)
        attrs(alignment: Option<u64>)
        syntax("$base `[` $indices `]` `[` $index_vec `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` \
                type($index_vec) `,` type($mask) `,` type($pass_thru) `into` type($result)")
        hooks {
            verify: verify_memory::indexed,
            effects: effects::reads,
            canonicalize: canonicalize_memory::GATHER,
            eval: eval_memory::masked,
        }
    }

    /// Writes elements to anywhere, from the first to the last: `index_vec` is added to the last
    /// index. Elements whose bit in the mask is not set are not written.
    ///
    /// ```mlir
    /// vector.scatter %m[%i] [%v], %mask, %x : memref<8xf32>, vector<4xi32>, vector<4xi1>, vector<4xf32>
    /// ```
    Scatter("scatter") {
        operands(base: MEMREF, indices: .. INDEX, index_vec: self::INDICES, mask: self::MASK, valueToStore: self::RANKED)
        attrs(alignment: Option<u64>)
        syntax("$base `[` $indices `]` `[` $index_vec `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` \
                type($index_vec) `,` type($mask) `,` type($valueToStore)")
        hooks {
            verify: verify_memory::indexed,
            effects: effects::writes,
            canonicalize: canonicalize_memory::SCATTER,
            eval: eval_memory::masked,
        }
    }

    /// Reads as many neighbouring elements as bits are set in the mask, to the places of those
    /// bits; the others come from `pass_thru`.
    ///
    /// ```mlir
    /// %0 = vector.expandload %m[%i], %mask, %other : memref<8xf32>, vector<4xi1>, vector<4xf32> into vector<4xf32>
    /// ```
    Expandload("expandload") {
        operands(base: MEMREF, indices: .. INDEX, mask: self::MASK, pass_thru: self::RANKED = result)
        results(result: self::RANKED)
        attrs(alignment: Option<u64>)
        syntax("$base `[` $indices `]` `,` $mask `,` $pass_thru attr-dict `:` type($base) `,` type($mask) `,` \
                type($pass_thru) `into` type($result)")
        hooks {
            verify: verify_memory::packed,
            effects: effects::reads,
            canonicalize: canonicalize_memory::MASKED_LOAD,
            eval: eval_memory::masked,
        }
    }

    /// Writes the elements whose bit in the mask is set next to each other.
    ///
    /// ```mlir
    /// vector.compressstore %m[%i], %mask, %v : memref<8xf32>, vector<4xi1>, vector<4xf32>
    /// ```
    Compressstore("compressstore") {
        operands(base: MEMREF, indices: .. INDEX, mask: self::MASK, valueToStore: self::RANKED)
        attrs(alignment: Option<u64>)
        syntax("$base `[` $indices `]` `,` $mask `,` $valueToStore attr-dict `:` type($base) `,` type($mask) `,` \
                type($valueToStore)")
        hooks {
            verify: verify_memory::packed,
            effects: effects::writes,
            canonicalize: canonicalize_memory::MASKED_STORE,
            eval: eval_memory::masked,
        }
    }

    /// Reads a part of a memref that may reach outside of it: elements outside, and those that
    /// the mask leaves out, are `padding`. `in_bounds` promises, dimension by dimension of the
    /// vector, that nothing is outside. The permutation map says which dimension of the memref
    /// each dimension of the vector goes along (0: none, elements are repeated); by default
    /// these are the last ones.
    ///
    /// ```mlir
    /// %0 = vector.transfer_read %m[%i, %j], %pad {in_bounds = [true]} : memref<?x?xf32>, vector<4xf32>
    /// ```
    TransferRead("transfer_read") {
        operands(base: MEMREF, indices: .. INDEX, padding: ANY, mask: ? self::MASK)
        results(vector: VECTOR)
        attrs(permutation_map: AffineMap, in_bounds: Attrs)
        syntax(custom syntax::parse_transfer_read, syntax::print_transfer_read)
        hooks {
            verify: verify_memory::transfer,
            effects: effects::reads,
            canonicalize: canonicalize_memory::TRANSFER,
            eval: eval_memory::transfer,
        }
    }

    /// Writes a part of a memref that may reach outside of it: elements outside, and those that
    /// the mask leaves out, are not written.
    ///
    /// ```mlir
    /// vector.transfer_write %v, %m[%i, %j], %mask : vector<4xf32>, memref<?x?xf32>
    /// ```
    TransferWrite("transfer_write") {
        operands(valueToStore: VECTOR, base: MEMREF, indices: .. INDEX, mask: ? self::MASK)
        attrs(permutation_map: AffineMap, in_bounds: Attrs)
        syntax(custom syntax::parse_transfer_write, syntax::print_transfer_write)
        hooks {
            verify: verify_memory::transfer,
            effects: effects::stores,
            canonicalize: canonicalize_memory::TRANSFER,
            eval: eval_memory::transfer,
        }
    }
}
