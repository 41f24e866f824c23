//! The operations of the dialect: one table, in the order of the reference, and as long as that.
//!
//! What holds for all: operands and results are ranked tensors, `?` sizes are checked when the
//! program runs, and every operation is pure.

use ir::TypeKind;
use ir::attr_values::Ints;
use ir::constraints::TypeConstraint;
use ir::structured::eval as control;

use crate::kinds::{ReduceKind, ScatterKind, SelectKind, SortOrder};
use crate::{canonicalize, eval, fold, infer, syntax, verify};

/// A tensor, ranked or not.
pub static ANY_TENSOR: TypeConstraint = TypeConstraint {
    name: "a tensor",
    holds: |cx, ty| matches!(ty.kind(cx), TypeKind::Tensor { .. } | TypeKind::UnrankedTensor(_)),
    only: None,
};

/// A tensor whose elements can be computed with.
pub static NUMBERS: TypeConstraint = TypeConstraint {
    name: "a tensor of integers, indices or floats",
    holds: |cx, ty| ty.is_tensor(cx) && (ir::constraints::NUMBER_LIKE.holds)(cx, ty),
    only: None,
};

/// A tensor of integers or indices.
pub static INTEGERS: TypeConstraint = TypeConstraint {
    name: "a tensor of integers or indices",
    holds: |cx, ty| ty.is_tensor(cx) && (ir::constraints::INTEGER_LIKE.holds)(cx, ty),
    only: None,
};

ir::ops! {
    dialect "tensor";

    /// A tensor all of whose elements are one value. `sizes` has a value for each `?` of the result.
    ///
    /// ```mlir
    /// %t = tensor.splat %s : tensor<4x4xf32>
    /// %u = tensor.splat %s sizes(%n) : tensor<4x?xf32>
    /// ```
    Splat("splat") {
        operands(value: ANY = element(result), sizes: ..INDEX)
        results(result: TENSOR)
        traits(PURE)
        syntax("$value (`sizes` `(` $sizes^ `)`)? attr-dict `:` type($result)")
        hooks { verify: verify::dynamic_sizes, fold: fold::splat, canonicalize: canonicalize::SIZED, eval: eval::splat }
    }

    /// Repeats a tensor: dimension k of the operand becomes dimension `dims[k]` of the result,
    /// where it must have the same size, or 1 and stretches; the other dimensions are new.
    ///
    /// `sizes` has a value for each `?` of the result that does not follow: a new dimension, or
    /// one that stretches from a size that is known to be 1. It may also have a value for every
    /// `?`; then a dimension whose size is known only when the program runs may stretch, too.
    ///
    /// ```mlir
    /// %t = tensor.broadcast %x dims = [1] : tensor<4xf32> -> tensor<8x4xf32>
    /// %u = tensor.broadcast %x dims = [1] sizes(%n) : tensor<4xf32> -> tensor<?x4xf32>
    /// ```
    Broadcast("broadcast") {
        operands(source: TENSOR, sizes: ..INDEX)
        results(result: TENSOR)
        attrs(dims: Ints)
        traits(PURE)
        syntax("$source `dims` `=` $dims (`sizes` `(` $sizes^ `)`)? attr-dict `:` type($source) `->` type($result)")
        hooks {
            verify: verify::broadcast,
            fold: fold::broadcast,
            canonicalize: canonicalize::BROADCAST,
            eval: eval::broadcast,
        }
    }

    /// Swaps dimensions: dimension k of the result is dimension `perm[k]` of the operand.
    ///
    /// ```mlir
    /// %t = tensor.transpose %x perm = [1, 0] : tensor<4x8xf32> -> tensor<8x4xf32>
    /// ```
    Transpose("transpose") {
        operands(source: TENSOR)
        results(result: TENSOR)
        attrs(perm: Ints)
        traits(PURE)
        syntax("$source `perm` `=` $perm attr-dict `:` type($source) `->` type($result)")
        hooks {
            infer: infer::transpose,
            fold: fold::transpose,
            canonicalize: canonicalize::TRANSPOSE,
            eval: eval::transpose,
        }
    }

    /// The same elements, row-major, in another shape. One `?` of the result follows from the
    /// number of elements (it is 0 if another size is 0); with several, or to be explicit,
    /// `sizes` has a value for each.
    ///
    /// ```mlir
    /// %t = tensor.reshape %x : tensor<4x8xf32> -> tensor<32xf32>
    /// %u = tensor.reshape %y sizes(%m, %n) : tensor<?xf32> -> tensor<?x?xf32>
    /// ```
    Reshape("reshape") {
        operands(source: TENSOR, sizes: ..INDEX)
        results(result: TENSOR)
        traits(PURE)
        syntax("$source (`sizes` `(` $sizes^ `)`)? attr-dict `:` type($source) `->` type($result)")
        hooks {
            verify: verify::reshape,
            fold: fold::reshape,
            canonicalize: canonicalize::RESHAPE,
            eval: eval::reshape,
        }
    }

    /// A part of a tensor: in each dimension every `strides`-th element from `starts` up to but
    /// without `limits`. A limit `?` is the end of the dimension.
    ///
    /// ```mlir
    /// %t = tensor.slice %x starts = [0, 1] limits = [4, 8] strides = [1, 1] : tensor<4x8xf32> -> tensor<4x7xf32>
    /// %u = tensor.slice %y starts = [1] limits = [?] strides = [1] : tensor<?xf32> -> tensor<?xf32>
    /// ```
    Slice("slice") {
        operands(source: TENSOR)
        results(result: TENSOR)
        attrs(starts: Ints, limits: Ints, strides: Ints)
        traits(PURE)
        syntax(custom syntax::parse_slice, syntax::print_slice)
        hooks { infer: infer::slice, fold: fold::slice, canonicalize: canonicalize::SLICE, eval: eval::slice }
    }

    /// A part of a tensor whose start is computed. Starts are clamped so that the part lies
    /// within the tensor, as in StableHLO. A size is a number or an index; it is an error of the
    /// program if it is larger than the dimension.
    ///
    /// ```mlir
    /// %t = tensor.dynamic_slice %x[%i, %j] sizes = [1, 4] : (tensor<4x8xf32>, index, index) -> tensor<1x4xf32>
    /// %u = tensor.dynamic_slice %x[%i, %j] sizes = [1, %n] : (tensor<4x8xf32>, index, index) -> tensor<1x?xf32>
    /// ```
    DynamicSlice("dynamic_slice") {
        operands(source: TENSOR, starts: ..INDEX, dynamic_sizes: ..INDEX)
        results(result: TENSOR)
        attrs(sizes: Ints)
        traits(PURE)
        syntax(custom syntax::parse_dynamic_slice, syntax::print_dynamic_slice)
        hooks {
            verify: verify::dynamic_slice,
            infer: infer::dynamic_slice,
            fold: fold::dynamic_slice,
            canonicalize: canonicalize::DYNAMIC_SLICE,
            eval: eval::dynamic_slice,
        }
    }

    /// A tensor with a part replaced by another tensor. Starts are clamped so that the part lies
    /// within the tensor, as in StableHLO.
    ///
    /// ```mlir
    /// %t = tensor.update_slice %x, %u[%i, %j] : (tensor<4x8xf32>, tensor<1x4xf32>, index, index) -> tensor<4x8xf32>
    /// ```
    UpdateSlice("update_slice") {
        operands(source: TENSOR, update: TENSOR, starts: ..INDEX)
        results(result: TENSOR = source)
        traits(PURE)
        syntax("$source `,` $update `[` $starts `]` attr-dict `:` functional-type(operands, results)")
        hooks { verify: verify::update_slice, fold: fold::update_slice, eval: eval::update_slice }
    }

    /// Adds elements of one value before, after and between those of each dimension. Negative
    /// `low` and `high` crop.
    ///
    /// ```mlir
    /// %t = tensor.pad %x, %v low = [1, 0] high = [1, 0] interior = [0, 0] : (tensor<4x8xf32>, f32) -> tensor<6x8xf32>
    /// ```
    Pad("pad") {
        operands(source: TENSOR, value: ANY = element(source))
        results(result: TENSOR)
        attrs(low: Ints, high: Ints, interior: Ints)
        traits(PURE)
        syntax("$source `,` $value `low` `=` $low `high` `=` $high `interior` `=` $interior attr-dict `:` functional-type(operands, results)")
        hooks { infer: infer::pad, fold: fold::pad, canonicalize: canonicalize::PAD, eval: eval::pad }
    }

    /// Tensors one after the other along a dimension.
    ///
    /// ```mlir
    /// %t = tensor.concat %a, %b dim = 0 : (tensor<4x8xf32>, tensor<2x8xf32>) -> tensor<6x8xf32>
    /// ```
    Concat("concat") {
        operands(sources: ..TENSOR)
        results(result: TENSOR)
        attrs(dim: i64)
        traits(PURE)
        syntax("$sources `dim` `=` $dim attr-dict `:` functional-type(operands, results)")
        hooks { infer: infer::concat, fold: fold::concat, canonicalize: canonicalize::CONCAT, eval: eval::concat }
    }

    /// The elements in the other order along dimensions.
    ///
    /// ```mlir
    /// %t = tensor.reverse %x dims = [0] : tensor<4xf32>
    /// ```
    Reverse("reverse") {
        operands(source: TENSOR)
        results(result: TENSOR = source)
        attrs(dims: Ints)
        traits(PURE)
        syntax("$source `dims` `=` $dims attr-dict `:` type($result)")
        hooks {
            verify: verify::reverse,
            fold: fold::reverse,
            canonicalize: canonicalize::REVERSE,
            eval: eval::reverse,
        }
    }

    /// Each element is its index along a dimension, wrapped or rounded to the element type.
    /// `sizes` has a value for each `?` of the result.
    ///
    /// ```mlir
    /// %t = tensor.iota dim = 0 : tensor<4x8xi32>
    /// %u = tensor.iota dim = 1 sizes(%n) : tensor<4x?xf32>
    /// ```
    Iota("iota") {
        operands(sizes: ..INDEX)
        results(result: self::NUMBERS)
        attrs(dim: i64)
        traits(PURE)
        syntax("`dim` `=` $dim (`sizes` `(` $sizes^ `)`)? attr-dict `:` type($result)")
        hooks { verify: verify::iota, canonicalize: canonicalize::SIZED, eval: eval::iota }
    }

    /// Combines the elements along dimensions, which the result does not have; none give what
    /// changes nothing (0 for `add`, infinity for `min`).
    ///
    /// The order is not specified, and sums may be kept in a wider format. Signless integers are
    /// signed; `umin umax uargmin uargmax` read them as unsigned. On `i1`, `add` is `or` and
    /// `mul` is `and`. `min` and `max` give NaN if there is one. `argmin` and `argmax` reduce one
    /// dimension of at least one element and give the first index, of the first NaN if there is
    /// one, in any integer type.
    ///
    /// ```mlir
    /// %t = tensor.reduce add %x dims = [1] : tensor<4x8xf32> -> tensor<4xf32>
    /// %i = tensor.reduce argmax %x dims = [1] : tensor<4x8xf32> -> tensor<4xi32>
    /// ```
    Reduce("reduce") {
        operands(source: self::NUMBERS)
        results(result: self::NUMBERS)
        attrs(kind: ReduceKind, dims: Ints)
        traits(PURE)
        syntax("$kind $source `dims` `=` $dims attr-dict `:` type($source) `->` type($result)")
        hooks { verify: verify::reduce, fold: fold::reduce, canonicalize: canonicalize::REDUCE, eval: eval::reduce }
    }

    /// Each element combined with all before it along a dimension, or after it with `reverse`;
    /// without itself with `exclusive`. The kinds are those of `tensor.reduce` that give no index.
    ///
    /// ```mlir
    /// %t = tensor.scan add %x dim = 0 : tensor<4x8xf32>
    /// %u = tensor.scan add %x dim = 0 exclusive reverse : tensor<4x8xf32>
    /// ```
    Scan("scan") {
        operands(source: self::NUMBERS)
        results(result: self::NUMBERS = source)
        attrs(kind: ReduceKind, dim: i64, exclusive: Flag, reverse: Flag)
        traits(PURE)
        syntax("$kind $source `dim` `=` $dim (`exclusive` $exclusive^)? (`reverse` $reverse^)? attr-dict `:` type($result)")
        hooks { verify: verify::scan, eval: eval::scan }
    }

    /// Sums of products of elements, in Einstein's notation: letters name dimensions, equal
    /// letters go together, and those that the result does not have are summed over. A letter
    /// that an operand has twice takes its diagonal.
    ///
    /// The element type of the result may be wider than those of the operands, which are then
    /// converted (integers as signed) before they are multiplied.
    ///
    /// ```mlir
    /// %t = tensor.einsum "ij,jk->ik" %a, %b : (tensor<4x8xf32>, tensor<8x2xf32>) -> tensor<4x2xf32>
    /// ```
    Einsum("einsum") {
        operands(inputs: ..self::NUMBERS)
        results(result: self::NUMBERS)
        attrs(spec: Str)
        traits(PURE)
        syntax("$spec $inputs attr-dict `:` functional-type(operands, results)")
        hooks { verify: verify::einsum, canonicalize: canonicalize::EINSUM, eval: eval::einsum }
    }

    /// The product of matrices; equal dimensions before the last two are a batch. The element type
    /// of the result may be wider, as in `tensor.einsum`.
    ///
    /// ```mlir
    /// %t = tensor.matmul %a, %b : (tensor<4x8xf32>, tensor<8x2xf32>) -> tensor<4x2xf32>
    /// ```
    Matmul("matmul") {
        operands(lhs: self::NUMBERS, rhs: self::NUMBERS)
        results(result: self::NUMBERS)
        traits(PURE)
        syntax("$lhs `,` $rhs attr-dict `:` functional-type(operands, results)")
        hooks { verify: verify::matmul, eval: eval::matmul }
    }

    /// A convolution, as in StableHLO: the sum over the taps of a window and the input features of
    /// input times kernel. (The kernel is not flipped; `reverse` lists spatial dimensions in which it is.)
    ///
    /// `dims` names the dimensions of input, kernel and result: `b` is batch, `f` feature, `i` and
    /// `o` input and output feature of the kernel, and any other letters or digits are spatial, in
    /// the order of the input. `strides`, `padding` (before and after, negative crops),
    /// `lhs_dilation` and `rhs_dilation` have an entry for each spatial dimension; those that are
    /// left out are 1, or 0 for padding. With `groups = g` the features fall in g groups; with
    /// `batch_groups = g` the batch does, and each group is convolved with its part of the output
    /// features. The element type of the result may be wider, as in `tensor.einsum`.
    ///
    /// ```mlir
    /// %t = tensor.conv %x, %w dims = "bfhw,oihw->bfhw" strides = [1, 1] padding = [[1, 1], [1, 1]]
    ///   : (tensor<2x3x8x8xf32>, tensor<4x3x3x3xf32>) -> tensor<2x4x8x8xf32>
    /// %u = tensor.conv %x, %w dims = "bfx,oix->bfx" strides = [2] padding = [[0, 1]] rhs_dilation = [2] groups = 3
    ///   : (tensor<1x6x9xf32>, tensor<9x2x3xf32>) -> tensor<1x9x3xf32>
    /// ```
    Conv("conv") {
        operands(input: self::NUMBERS, kernel: self::NUMBERS)
        results(result: self::NUMBERS)
        attrs(
            dims: Str,
            strides: Option<Ints>,
            padding: Option<Ints>,
            lhs_dilation: Option<Ints>,
            rhs_dilation: Option<Ints>,
            reverse: Option<Ints>,
            groups: i64 = 1,
            batch_groups: i64 = 1,
        )
        traits(PURE)
        syntax(custom syntax::parse_conv, syntax::print_conv)
        hooks { verify: verify::conv, eval: eval::conv }
    }

    /// Combines a value with the elements under each place of a window, as StableHLO's operation
    /// of this name. Padding and the holes of `base_dilations` add nothing. Attributes that are
    /// left out are 1, or 0 for padding; the kinds are those of `tensor.reduce` that give no index.
    ///
    /// ```mlir
    /// %t = tensor.reduce_window max %x, %init window = [2, 2] strides = [2, 2] padding = [[0, 0], [1, 1]]
    ///   : (tensor<4x6xf32>, f32) -> tensor<2x4xf32>
    /// ```
    ReduceWindow("reduce_window") {
        operands(source: self::NUMBERS, init: ANY = element(source))
        results(result: self::NUMBERS)
        attrs(
            kind: ReduceKind,
            window: Ints,
            strides: Option<Ints>,
            padding: Option<Ints>,
            base_dilations: Option<Ints>,
            window_dilations: Option<Ints>,
        )
        traits(PURE)
        syntax(custom syntax::parse_reduce_window, syntax::print_reduce_window)
        hooks { verify: verify::reduce_window, infer: infer::reduce_window, eval: eval::reduce_window }
    }

    /// The gradient of pooling, as in StableHLO: each place of a window over `source` selects one
    /// element (`ge`: the first largest, `le`: the first smallest, `uge` and `ule` of unsigned
    /// integers; the first NaN if there is one), and the element of `updates` for that place is
    /// combined, by the second kind, with what is at the selected one. All start from `init`.
    /// Padding is never selected; a place with nothing but padding under it drops its update.
    ///
    /// ```mlir
    /// %t = tensor.select_and_scatter ge add %x, %u, %init window = [2] strides = [2] padding = [[0, 0]]
    ///   : (tensor<8xf32>, tensor<4xf32>, f32) -> tensor<8xf32>
    /// ```
    SelectAndScatter("select_and_scatter") {
        operands(source: self::NUMBERS, updates: self::NUMBERS, init: ANY = element(source))
        results(result: self::NUMBERS)
        attrs(select: SelectKind, kind: ReduceKind, window: Ints, strides: Option<Ints>, padding: Option<Ints>)
        traits(PURE)
        syntax(custom syntax::parse_select_and_scatter, syntax::print_select_and_scatter)
        hooks { verify: verify::select_and_scatter, infer: infer::select_and_scatter, eval: eval::select_and_scatter }
    }

    /// Windows of a tensor at places that indices say, with StableHLO's dimension numbers. Starts
    /// are clamped so that windows lie within the operand. A slice size `?` is the whole
    /// dimension; one that is larger than the dimension when the program runs is an error, unless
    /// nothing is taken. Lists of dimensions that are empty may be left out. `indices_are_sorted` and
    /// `unique_indices` are promises that may make it faster.
    ///
    /// ```mlir
    /// %t = tensor.gather %x, %i offset_dims = [1] collapsed_slice_dims = [0] start_index_map = [0] index_vector_dim = 1
    ///   slice_sizes = [1, 8] : (tensor<10x8xf32>, tensor<4x1xi32>) -> tensor<4x8xf32>
    /// ```
    Gather("gather") {
        operands(source: TENSOR, indices: self::INTEGERS)
        results(result: TENSOR)
        attrs(
            offset_dims: Ints = Ints(Vec::new()),
            collapsed_slice_dims: Ints = Ints(Vec::new()),
            operand_batching_dims: Ints = Ints(Vec::new()),
            start_indices_batching_dims: Ints = Ints(Vec::new()),
            start_index_map: Ints = Ints(Vec::new()),
            index_vector_dim: i64,
            slice_sizes: Ints,
            indices_are_sorted: Flag,
            unique_indices: Flag,
        )
        traits(PURE)
        syntax(custom syntax::parse_gather, syntax::print_gather)
        hooks { verify: verify::same_element, infer: infer::gather, eval: eval::gather }
    }

    /// A tensor with windows of updates put in at places that indices say, with StableHLO's
    /// dimension numbers. A window that does not lie within the operand as a whole is skipped (as
    /// JAX does); with `clamp` it is moved to where it does, as those of a gather are, so that one
    /// is the transpose of the other. With `set` the last update of a place stays; the order of the other kinds is not
    /// specified. Lists of dimensions that are empty may be left out. `indices_are_sorted` and
    /// `unique_indices` are promises.
    ///
    /// ```mlir
    /// %t = tensor.scatter add %x, %i, %u update_window_dims = [1] inserted_window_dims = [0]
    ///   scatter_dims_to_operand_dims = [0] index_vector_dim = 1
    ///   : (tensor<10x8xf32>, tensor<4x1xi32>, tensor<4x8xf32>) -> tensor<10x8xf32>
    /// ```
    Scatter("scatter") {
        operands(source: TENSOR, indices: self::INTEGERS, updates: TENSOR)
        results(result: TENSOR)
        attrs(
            kind: ScatterKind,
            update_window_dims: Ints = Ints(Vec::new()),
            inserted_window_dims: Ints = Ints(Vec::new()),
            input_batching_dims: Ints = Ints(Vec::new()),
            scatter_indices_batching_dims: Ints = Ints(Vec::new()),
            scatter_dims_to_operand_dims: Ints = Ints(Vec::new()),
            index_vector_dim: i64,
            clamp: Flag,
            indices_are_sorted: Flag,
            unique_indices: Flag,
        )
        traits(PURE)
        syntax(custom syntax::parse_scatter, syntax::print_scatter)
        hooks {
            verify: verify::scatter,
            infer: infer::scatter,
            canonicalize: canonicalize::SCATTER,
            eval: eval::scatter,
        }
    }

    /// The parts of a tensor with given indices along a dimension, which the dimensions of the
    /// indices take the place of. Indices are signed and clamped to the dimension.
    ///
    /// ```mlir
    /// %t = tensor.take %x, %i dim = 0 : (tensor<10x8xf32>, tensor<4xi32>) -> tensor<4x8xf32>
    /// ```
    Take("take") {
        operands(source: TENSOR, indices: self::INTEGERS)
        results(result: TENSOR)
        attrs(dim: i64)
        traits(PURE)
        syntax("$source `,` $indices `dim` `=` $dim attr-dict `:` functional-type(operands, results)")
        hooks { infer: infer::take, eval: eval::take }
    }

    /// Sorts along a dimension, stably: the first operand is the key, the others are put in the
    /// same order. With `keys = k` the first k operands are keys, the first of most weight.
    ///
    /// Floats are in the order of JAX: -0.0 equals +0.0, and NaN (all of which are equal) is
    /// greater than everything. Integers are signed, or with `unsigned` unsigned; `i1` is always.
    /// `descending` is the opposite order, in which equal elements stay as they are, too.
    ///
    /// ```mlir
    /// %s:2 = tensor.sort %k, %v dim = 0 ascending : (tensor<8xf32>, tensor<8xi32>) -> (tensor<8xf32>, tensor<8xi32>)
    /// ```
    Sort("sort") {
        operands(inputs: ..TENSOR)
        results(results: ..TENSOR)
        attrs(dim: i64, order: SortOrder, keys: i64 = 1, unsigned: Flag)
        traits(PURE)
        syntax("$inputs `dim` `=` $dim $order (`keys` `=` $keys^)? (`unsigned` $unsigned^)? attr-dict `:` functional-type(operands, results)")
        hooks { verify: verify::sort, infer: infer::sort, canonicalize: canonicalize::SORT, eval: eval::sort }
    }

    /// Reads an element.
    ///
    /// ```mlir
    /// %x = tensor.extract %t[%i, %j] : tensor<4x8xf32>
    /// ```
    Extract("extract") {
        operands(tensor: TENSOR, indices: ..INDEX)
        results(result: ANY = element(tensor))
        traits(PURE)
        syntax("$tensor `[` $indices `]` attr-dict `:` type($tensor)")
        hooks {
            verify: verify::extract,
            fold: fold::extract,
            canonicalize: canonicalize::EXTRACT,
            eval: eval::extract,
            suggest_name: |_| Some("extracted".into()),
        }
    }

    /// A tensor with one element replaced.
    ///
    /// ```mlir
    /// %u = tensor.insert %x into %t[%i, %j] : tensor<4x8xf32>
    /// ```
    Insert("insert") {
        operands(scalar: ANY = element(dest), dest: TENSOR, indices: ..INDEX)
        results(result: TENSOR = dest)
        traits(PURE)
        syntax("$scalar `into` $dest `[` $indices `]` attr-dict `:` type($dest)")
        hooks {
            verify: verify::insert,
            fold: fold::insert,
            eval: eval::insert,
            suggest_name: |_| Some("inserted".into()),
        }
    }

    /// A tensor of values, row-major.
    ///
    /// ```mlir
    /// %t = tensor.from_elements %a, %b, %c, %d : tensor<2x2xf32>
    /// ```
    FromElements("from_elements") {
        operands(elements: ..ANY = element(result))
        results(result: TENSOR)
        traits(PURE)
        syntax("$elements attr-dict `:` type($result)")
        hooks {
            verify: verify::from_elements,
            fold: fold::from_elements,
            canonicalize: canonicalize::FROM_ELEMENTS,
            eval: eval::from_elements,
            suggest_name: |_| Some("from_elements".into()),
        }
    }

    /// A tensor whose elements are not specified; the operands are the sizes of the `?`.
    ///
    /// ```mlir
    /// %t = tensor.empty(%n) : tensor<4x?xf32>
    /// ```
    Empty("empty") {
        operands(sizes: ..INDEX)
        results(result: TENSOR)
        traits(PURE)
        syntax("`(` $sizes `)` attr-dict `:` type($result)")
        hooks { verify: verify::dynamic_sizes, canonicalize: canonicalize::SIZED, eval: eval::empty }
    }

    /// The size of a dimension; not specified if the tensor does not have it.
    ///
    /// ```mlir
    /// %n = tensor.dim %t, %c1 : tensor<4x?xf32>
    /// ```
    Dim("dim") {
        operands(source: self::ANY_TENSOR, index: INDEX)
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

    /// The same tensor under a type that says more or less of its sizes.
    ///
    /// ```mlir
    /// %u = tensor.cast %t : tensor<4x8xf32> to tensor<4x?xf32>
    /// ```
    Cast("cast") {
        operands(source: self::ANY_TENSOR)
        results(dest: self::ANY_TENSOR)
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

    /// A tensor whose elements are computed from their indices, which are the arguments of the
    /// region. The operands are the sizes of the `?`. The order of elements is not specified.
    ///
    /// ```mlir
    /// %t = tensor.generate %n {
    /// ^bb0(%i: index, %j: index):
    ///   %x = tensor.extract %m[%j, %i] : tensor<?x4xf32>
    ///   tensor.yield %x : f32
    /// } : tensor<4x?xf32>
    /// ```
    Generate("generate") {
        operands(sizes: ..INDEX)
        results(result: TENSOR)
        regions(body)
        traits(SINGLE_BLOCK, RECURSIVE_EFFECTS)
        syntax(custom syntax::parse_generate, syntax::print_generate)
        hooks { verify: verify::generate, eval: eval::generate }
    }

    /// Gives an element to `tensor.generate`.
    Yield("yield") {
        operands(value: ANY)
        traits(TERMINATOR)
        syntax("$value attr-dict `:` type($value)")
        hooks { verify: verify::yield_, eval: control::leave }
    }
}
