// Functions are written out as arithmetic, or calls of the C library where that is asked for.
// RUN: ft-opt %s --pass-pipeline="loops-to-llvm,cse"
// RUN: ft-opt %s --pass-pipeline="loops-to-llvm{math=libm},cse"
// RUN: ft-run %s --entry=rows --pipeline="cpu{math=libm}"
// RUN: ft-opt %s --pass-pipeline="loops-to-llvm{math=slow}"
// EVAL: @exp(1.0) ~= 2.718281828459045
// EVAL: @half(1.0) ~= 2.71875
// EVAL: @rows() ~= [0.0, 0.6931471805599453, 1.0986122886681098, 1.3862943611198906]

func.func @exp(%x: f32) -> f32 {
  %y = math.exp %x : f32
  return %y : f32
}

func.func @half(%x: bf16) -> bf16 {
  %y = math.exp %x : bf16
  return %y : bf16
}

func.func @rows() -> vector<4xf64> {
  %x = arith.constant dense<[0.0, 1.0, 2.0, 3.0]> : vector<4xf64>
  %y = math.log1p %x : vector<4xf64>
  return %y : vector<4xf64>
}
