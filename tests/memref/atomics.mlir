// Updates in one step: every kind, by a region, and what they leave behind.
// EVAL: @addf([1.5, 2.5], 0, 2.0) ~= 1.5, arg0 = [3.5, 2.5]
// EVAL: @mulf([1.5, 2.5], 1, 2.0) ~= 2.5, arg0 = [1.5, 5.0]
// EVAL: @assign([1.5, 2.5], 1, 2.0) ~= 2.5, arg0 = [1.5, 2.0]
// EVAL: @maximumf([1.5, nan], 0, 2.0) ~= 1.5, arg0 = [2.0, nan]
// EVAL: @maximumf([1.5, nan], 1, 2.0) ~= nan, arg0 = [1.5, nan]
// EVAL: @maximumf([-0.0, 0.0], 0, 0.0) ~= -0.0, arg0 = [0.0, 0.0]
// EVAL: @maxnumf([1.5, nan], 1, 2.0) ~= nan, arg0 = [1.5, 2.0]
// EVAL: @minimumf([1.5, nan], 0, nan) ~= 1.5, arg0 = [nan, nan]
// EVAL: @minimumf([1.5, 3.0], 1, 2.0) ~= 3.0, arg0 = [1.5, 2.0]
// EVAL: @minnumf([1.5, nan], 1, 2.0) ~= nan, arg0 = [1.5, 2.0]
// EVAL: @addi([7, -3], 1, 5) ~= -3, arg0 = [7, 2]
// EVAL: @addi([2147483647, 0], 0, 1) ~= 2147483647, arg0 = [-2147483648, 0]
// EVAL: @andi([12, 0], 0, 10) ~= 12, arg0 = [8, 0]
// EVAL: @assigni([12, 0], 0, 10) ~= 12, arg0 = [10, 0]
// EVAL: @maxs([-1, 4], 0, 3) ~= -1, arg0 = [3, 4]
// EVAL: @maxu([-1, 4], 0, 3) ~= -1, arg0 = [-1, 4]
// EVAL: @mins([-1, 4], 1, 3) ~= 4, arg0 = [-1, 3]
// EVAL: @minu([-1, 4], 0, 3) ~= -1, arg0 = [3, 4]
// EVAL: @muli([7, -3], 1, 5) ~= -3, arg0 = [7, -15]
// EVAL: @ori([12, 0], 0, 3) ~= 12, arg0 = [15, 0]
// EVAL: @xori([12, 0], 0, 10) ~= 12, arg0 = [6, 0]
// EVAL: @by_region([7, -3], 1, 5) ~= 22, arg0 = [7, 22]
// EVAL: @floats_by_region([0.5, 2.0], 1) ~= 4.0, arg0 = [0.5, 4.0]
// EVAL: @small([1, 2], 1, 3) ~= 2, arg0 = [1, 5]
// EVAL: @half([1.5, 2.5], 0, 2.0) ~= 1.5, arg0 = [3.5, 2.5]
// EVAL: @histogram([0, 1, 1, 2, 1], zeros) ~= arg1 = [1, 3, 1]
// EVAL: @scoped([1, 2, 3]) ~= 6
// EVAL: @grown(5) ~= 10
// EVAL: @shrunk() ~= 3

func.func @addf(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw addf %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @maximumf(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw maximumf %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @maxnumf(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw maxnumf %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @minimumf(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw minimumf %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @minnumf(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw minnumf %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @mulf(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw mulf %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @assign(%m: memref<2xf32>, %i: index, %x: f32) -> f32 {
  %old = memref.atomic_rmw assign %x, %m[%i] : (f32, memref<2xf32>) -> f32
  return %old : f32
}

func.func @addi(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw addi %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @andi(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw andi %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @assigni(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw assign %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @maxs(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw maxs %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @maxu(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw maxu %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @mins(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw mins %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @minu(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw minu %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @muli(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw muli %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @ori(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw ori %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @xori(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %old = memref.atomic_rmw xori %x, %m[%i] : (i32, memref<2xi32>) -> i32
  return %old : i32
}

func.func @by_region(%m: memref<2xi32>, %i: index, %x: i32) -> i32 {
  %c7 = arith.constant 7 : i32
  %new = memref.generic_atomic_rmw %m[%i] : memref<2xi32> {
  ^bb0(%old: i32):
    %0 = arith.addi %old, %c7 : i32
    %1 = arith.muli %0, %x : i32
    %2 = arith.addi %1, %c7 : i32
    %3 = arith.subi %2, %x : i32
    memref.atomic_yield %3 : i32
  }
  return %new : i32
}

func.func @floats_by_region(%m: memref<2xf64>, %i: index) -> f64 {
  %new = memref.generic_atomic_rmw %m[%i] : memref<2xf64> {
  ^bb0(%old: f64):
    %0 = arith.mulf %old, %old : f64
    memref.atomic_yield %0 : f64
  }
  return %new : f64
}

func.func @small(%m: memref<2xi8>, %i: index, %x: i8) -> i8 {
  %old = memref.atomic_rmw addi %x, %m[%i] : (i8, memref<2xi8>) -> i8
  return %old : i8
}

func.func @half(%m: memref<2xf16>, %i: index, %x: f16) -> f16 {
  %old = memref.atomic_rmw addf %x, %m[%i] : (f16, memref<2xf16>) -> f16
  return %old : f16
}

func.func @histogram(%keys: memref<5xindex>, %counts: memref<3xi64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %one = arith.constant 1 : i64
  loop.for %i = %c0 to %c5 step %c1 {
    %key = memref.load %keys[%i] : memref<5xindex>
    %old = memref.atomic_rmw addi %one, %counts[%key] : (i64, memref<3xi64>) -> i64
  } {parallel}
  return
}

// Each scope has its own buffer.
func.func @scoped(%m: memref<3xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0.0 : f32
  %sum = loop.for %i = %c0 to %c3 step %c1 iter_args(%acc = %zero) -> (f32) {
    %next = memref.alloca_scope -> (f32) {
      %cells = memref.alloca(%c3) : memref<?xf32>
      %x = memref.load %m[%i] : memref<3xf32>
      memref.store %x, %cells[%i] : memref<?xf32>
      %y = memref.load %cells[%i] : memref<?xf32>
      %s = arith.addf %acc, %y : f32
      memref.alloca_scope.return %s : f32
    }
    loop.yield %next : f32
  }
  return %sum : f32
}

func.func @grown(%n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %x = arith.constant 3 : i32
  %y = arith.constant 7 : i32
  %m = memref.alloc() : memref<2xi32>
  memref.store %x, %m[%c0] : memref<2xi32>
  memref.store %x, %m[%c1] : memref<2xi32>
  %g = memref.realloc %m(%n) : memref<2xi32> to memref<?xi32>
  memref.store %y, %g[%c2] : memref<?xi32>
  %a = memref.load %g[%c1] : memref<?xi32>
  %b = memref.load %g[%c2] : memref<?xi32>
  memref.dealloc %g : memref<?xi32>
  %s = arith.addi %a, %b : i32
  return %s : i32
}

func.func @shrunk() -> i32 {
  %c0 = arith.constant 0 : index
  %x = arith.constant 3 : i32
  %m = memref.alloc() : memref<4xi32>
  memref.store %x, %m[%c0] : memref<4xi32>
  %g = memref.realloc %m : memref<4xi32> to memref<2xi32>
  %a = memref.load %g[%c0] : memref<2xi32>
  memref.dealloc %g : memref<2xi32>
  return %a : i32
}
