// Misspelt names: what was meant is said.
// RUN: ft-opt %s --split-input-file

func.func @op(%x: f32) -> f32 {
  %y = arith.adf %x, %x : f32
  return %y : f32
}

// -----

func.func @dialect(%x: f32) -> f32 {
  %y = arit.addf %x, %x : f32
  return %y : f32
}

// -----

func.func @generic(%x: f32) -> f32 {
  %y = "arith.addff"(%x, %x) : (f32, f32) -> f32
  return %y : f32
}

// -----

func.func @function_keyword() {
  retrun
}

// -----

func.fun @top_level() {
  return
}

// -----

func.func @value(%first: f32, %second: f32) -> f32 {
  %y = arith.addf %first, %secnd : f32
  return %y : f32
}

// -----

func.func @type(%x: f23) {
  return
}

// -----

func.func @type_of_dialect(%x: !lvm.ptr) {
  return
}

// -----

func.func @predicate(%x: i32) -> i1 {
  %y = arith.cmpi slte, %x, %x : i32
  return %y : i1
}

// -----

func.func @keyword(%n: index) {
  loop.for %i = %n too %n step %n {
  }
  return
}

// -----

func.func @kind(%m: memref<f32>, %x: f32) {
  loop.accumulate sum %x, %m[] : memref<f32>
  return
}

// -----

func.func @flag(%x: f32) -> f32 {
  %y = arith.addf %x, %x fastmath<fsat> : f32
  return %y : f32
}

// -----

func.func private @callee(f32) -> f32

func.func @symbol(%x: f32) -> f32 {
  %y = call @calee(%x) : (f32) -> f32
  return %y : f32
}

// -----

func.func @global() {
  %m = memref.get_global @nothing : memref<4xf32>
  return
}

// -----

func.func @block(%c: i1) {
  llvm.br ^end
^ende:
  llvm.return
}

// -----

#map = affine_map<(d0) -> (d0)>
func.func @alias(%m: memref<4xf32, #mapp>) {
  return
}

// -----

module {
  func.func @result_of_pack(%x: f32) -> f32 {
    %y:2 = arith.mului_extended %x, %x : f32
    return %y#2 : f32
  }
}
