// RUN: ft-opt %s --split-input-file
// RUN: ft-opt %s --split-input-file --verify-diagnostics

// expected-error @+1 {{the end of a file has no `foo`}}
module {} {-# foo: {} #-}

// -----
// expected-error @+1 {{`arith` has no resources; only `builtin` has}}
module {} {-# dialect_resources: { arith: { a: "0x00000000" } } #-}

// -----
// expected-error @+1 {{expected a string of hexadecimal digits, found `5`}}
module {} {-# dialect_resources: { builtin: { a: 5 } } #-}

// -----
// expected-error @+1 {{this string is `0x` and two hexadecimal digits for each byte}}
module {} {-# dialect_resources: { builtin: { a: "zz" } } #-}

// -----
// expected-error @+1 {{the first four bytes of a resource are its alignment, a power of two}}
module {} {-# dialect_resources: { builtin: { a: "0x0300000000" } } #-}

// -----
// expected-error @+1 {{the resource `a` is there already}}
module {} {-# dialect_resources: { builtin: { a: "0x04000000", a: "0x04000000" } } #-}

// -----
// expected-error @+1 {{no `#-}` closes this}}
module {} {-# dialect_resources: { builtin: { a: "0x04000000" } },

// -----
// Bytes that do not fit the type are no constant.
func.func @f() -> tensor<3xi32> {
  %0 = arith.constant dense_resource<a> : tensor<3xi32>
  return %0 : tensor<3xi32>
}
{-# dialect_resources: { builtin: { a: "0x0400000001" } } #-}
