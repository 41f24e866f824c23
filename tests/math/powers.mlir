// Integers to the power of signed integers, and of vectors of them.
// EVAL: @power(3, 4) ~= 81
// EVAL: @power(-2, 31) ~= -2147483648
// EVAL: @power(2, 40) ~= 0
// EVAL: @power(7, 0) ~= 1
// EVAL: @power(0, 0) ~= 1
// EVAL: @power(0, 5) ~= 0
// EVAL: @power(2, -1) ~= 0
// EVAL: @power(1, -3) ~= 1
// EVAL: @power(-1, -3) ~= -1
// EVAL: @power(-1, -4) ~= 1
// EVAL: @power(-1, 2147483647) ~= -1
// EVAL: @small(3, 5) ~= -13
// EVAL: @wide(3, 39) ~= 4052555153018976267
// EVAL: @vectors([2, -3, 5, 1], [10, 3, 0, -7]) ~= [1024, -27, 1, 1]

func.func @power(%a: i32, %b: i32) -> i32 {
  %r = math.ipowi %a, %b : i32
  return %r : i32
}

func.func @small(%a: i8, %b: i8) -> i8 {
  %r = math.ipowi %a, %b : i8
  return %r : i8
}

func.func @wide(%a: i64, %b: i64) -> i64 {
  %r = math.ipowi %a, %b : i64
  return %r : i64
}

func.func @vectors(%a: vector<4xi32>, %b: vector<4xi32>) -> vector<4xi32> {
  %r = math.ipowi %a, %b : vector<4xi32>
  return %r : vector<4xi32>
}
