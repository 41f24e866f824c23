//! The reference machine: a desktop x86-64 of 2023, one core, code as LLVM makes it.

/// The line of a division of integers by a constant: a multiplication and shifts.
pub(crate) const BY_CONSTANT: &str = "integer-division-by-constant";

/// The divisions that it stands for.
#[rustfmt::skip]
pub(crate) const DIVISIONS: &[&str] = &[
    "arith.divsi", "arith.divui", "arith.remsi", "arith.remui",
    "arith.ceildivsi", "arith.ceildivui", "arith.floordivsi",
];

/// Name, time of one scalar, time of one element of a vector; in nanoseconds.
#[rustfmt::skip]
pub(crate) const OPS: &[(&str, f64, f64)] = &[
    ("arith.addf",      0.10, 0.05),
    ("arith.subf",      0.10, 0.05),
    ("arith.mulf",      0.10, 0.05),
    ("arith.divf",      0.30, 0.20),
    ("arith.remf",      6.00, 6.00),
    ("arith.divsi",     2.00, 2.00),
    ("arith.divui",     2.00, 2.00),
    ("arith.remsi",     2.00, 2.00),
    ("arith.remui",     2.00, 2.00),
    ("arith.ceildivsi", 2.00, 2.00),
    ("arith.ceildivui", 2.00, 2.00),
    ("arith.floordivsi",2.00, 2.00),
    (BY_CONSTANT,       0.40, 0.20),
    ("arith.constant",  0.00, 0.00),
    ("arith.index_cast",0.00, 0.00),
    ("math.acos",       8.00, 1.00),
    ("math.acosh",     12.00, 1.50),
    ("math.asin",       8.00, 1.00),
    ("math.asinh",     12.00, 1.50),
    ("math.atan",       8.00, 1.00),
    ("math.atanh",     12.00, 1.50),
    ("math.cbrt",       8.00, 1.00),
    ("math.cos",        6.00, 0.60),
    ("math.cosh",       8.00, 1.00),
    ("math.erf",        8.00, 1.00),
    ("math.erfc",      10.00, 1.20),
    ("math.exp",        5.00, 0.50),
    ("math.exp2",       4.00, 0.40),
    ("math.expm1",      8.00, 1.00),
    ("math.log",        5.00, 0.60),
    ("math.log10",      6.00, 0.70),
    ("math.log1p",      8.00, 1.00),
    ("math.log2",       5.00, 0.60),
    ("math.rsqrt",      0.90, 0.60),
    ("math.sin",        6.00, 0.60),
    ("math.sinh",       8.00, 1.00),
    ("math.sqrt",       0.60, 0.40),
    ("math.tan",        9.00, 1.00),
    ("math.tanh",       8.00, 1.00),
    ("math.atan2",     14.00, 2.00),
    ("math.powf",      15.00, 2.00),
    ("math.ipowi",      3.00, 3.00),
    ("math.fpowi",      3.00, 3.00),
    ("memref.load",     0.15, 0.08),
    ("memref.store",    0.20, 0.10),
    ("memref.dim",      0.00, 0.00),
    ("memref.alloc",   30.00, 30.00),
    ("memref.alloca",   1.00, 1.00),
    ("memref.dealloc", 15.00, 15.00),
    ("loop.accumulate", 0.35, 0.20),
    ("loop.for",        0.30, 0.30),
    ("loop.if",         0.50, 0.50),
    ("loop.while",      0.50, 0.50),
];

/// Name, value and meaning of the numbers that are not about operations.
#[rustfmt::skip]
pub(crate) const NUMBERS: &[(&str, f64, &str)] = &[
    ("other-op",        0.10,       "an operation that has no line of its own"),
    ("call",           10.00,       "a call of a function of which nothing is known"),
    ("tape-in-cache",   0.50,       "writing and reading 8 bytes of a tape that stays in the cache"),
    ("tape-in-memory",  1.10,       "the same for a tape that does not"),
    ("held-memory",     2.00,       "holding 8 bytes of such a tape: what else the memory would be good for"),
    ("fresh-page",      5.00,       "touching 8 bytes of memory for the first time"),
    ("cache-bytes",     1048576.0,  "how large a tape may be and stay in the cache"),
    ("fresh-bytes",     33554432.0, "from what size on an allocation is fresh memory in every call"),
    ("tensor-product",  0.02,       "multiplying and adding one pair of a contraction, in vectors"),
    ("tensor-factor",   0.05,       "the same where each element is used once"),
    ("tensor-operand",  0.04,       "an element of an operand of a contraction, read and put in order once"),
    ("tensor-read",     0.0,        "a byte of a parameter that a contraction reads beside its arithmetic, where putting it in order does not take all of that"),
    ("tensor-byte",     0.06,       "a byte of a tensor that is written and read again"),
    ("tensor-byte-in-cache", 0.015, "the same where it stays in the cache"),
    ("tensor-cache-bytes", 262144.0, "how large a tensor may be and stay in the cache between two operations"),
    ("tensor-move",     0.004,      "an element of a broadcast, transpose or slice, which its reader mostly reads in place"),
    ("tensor-copy",     0.02,       "an element of a concatenation or a padded tensor"),
    ("tensor-loop",     2.0,        "what of tensors may take a loop of its own, at most"),
    ("kernel-start",    0.0,        "starting what computes a tensor that is stored, where that takes time, as on an accelerator"),
    ("trips",           1024.0,     "how often a loop is taken to run if nothing is known"),
    ("row-trips",       16.0,       "the same if both bounds are read from memory, as those of the rows of a sparse matrix"),
];
