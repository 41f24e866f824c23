// Values that are not defined, not yet, not any more, or twice.
// RUN: ft-opt %s --split-input-file

func.func @undefined(%x: f32) -> f32 {
  %z = arith.addf %x, %other : f32
  return %z : f32
}

// -----

func.func @later(%x: f32) -> f32 {
  %z = arith.addf %x, %y : f32
  %y = arith.negf %x : f32
  return %z : f32
}

// -----

func.func @of_an_inner_region(%c: i1, %x: f32) -> f32 {
  loop.if %c {
    %y = arith.negf %x : f32
  }
  %z = arith.addf %x, %y : f32
  return %z : f32
}

// -----

llvm.func @of_another_branch(%c: i1, %x: i32) -> i32 {
  llvm.cond_br %c, ^left, ^right
^left:
  %y = llvm.add %x, %x : i32
  llvm.br ^end
^right:
  llvm.br ^end
^end:
  llvm.return %y : i32
}

// -----

func.func @of_another_function(%x: f32) -> f32 {
  return %x : f32
}

func.func @uses_it() -> f32 {
  return %x : f32
}

// -----

func.func @twice(%x: f32) -> f32 {
  %y = arith.negf %x : f32
  %y = arith.negf %x : f32
  return %y : f32
}

// -----

func.func @argument_twice(%x: f32, %x: f32) {
  return
}

// -----

func.func @shadowed_counter(%n: index) {
  loop.for %n = %n to %n step %n {
  }
  return
}

// -----

func.func @itself(%x: f32) -> f32 {
  %y = arith.addf %x, %y : f32
  return %y : f32
}

// -----

func.func @function_twice() {
  return
}

func.func @function_twice() {
  return
}

// -----

llvm.func @block_twice() {
  llvm.br ^next
^next:
  llvm.br ^next
^next:
  llvm.return
}

// -----

func.func @pack(%x: i32) -> i32 {
  %y:2 = arith.mului_extended %x, %x : i32
  %z = arith.addi %y#0, %y#2 : i32
  return %z : i32
}
