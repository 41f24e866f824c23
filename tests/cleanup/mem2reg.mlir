// Elements of local buffers become values.
// RUN: ft-opt %s --mem2reg
// RUN: ft-opt %s --pass-pipeline="mem2reg,canonicalize,cse,dce"
// EVAL: @straight(3.0) ~= 12
// EVAL: @sum([1, 2, 3, 4], 4) ~= 10
// EVAL: @largest([1, 7, 3, 4]) ~= 7
// EVAL: @choice(1, 5) ~= 10
// EVAL: @choice(0, 5) ~= 5
// EVAL: @collatz(6) ~= 8
// EVAL: @pair(10) ~= 55
// EVAL: @blocks(1, 3) ~= 9
// EVAL: @blocks(0, 3) ~= 103
// EVAL: @circle(5) ~= 10
// EVAL: @inner([1, 2, 3]) ~= 12
// EVAL: @visitor([1, 2, 3], 1) ~= 7
// EVAL: @kept(2) ~= 6

func.func @straight(%x: f64) -> f64 {
  %a = memref.alloca() : memref<f64>
  memref.store %x, %a[] : memref<f64>
  %0 = memref.load %a[] : memref<f64>
  %1 = arith.addf %0, %x : f64
  memref.store %1, %a[] : memref<f64>
  loop.accumulate add %1, %a[] : memref<f64>
  %2 = memref.load %a[] : memref<f64>
  return %2 : f64
}

// A loop carries what it changes.
func.func @sum(%m: memref<4xf64>, %n: index) -> f64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %acc = memref.alloc() : memref<1xf64>
  memref.store %zero, %acc[%c0] : memref<1xf64>
  loop.for %i = %c0 to %n step %c1 {
    %x = memref.load %m[%i] : memref<4xf64>
    loop.accumulate add %x, %acc[%c0] : memref<1xf64>
  }
  %r = memref.load %acc[%c0] : memref<1xf64>
  memref.dealloc %acc : memref<1xf64>
  return %r : f64
}

func.func @largest(%m: memref<4xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %least = arith.constant -2147483648 : i32
  %best = memref.alloca() : memref<i32>
  memref.store %least, %best[] : memref<i32>
  loop.for %i = %c0 to %c4 step %c1 {
    %x = memref.load %m[%i] : memref<4xi32>
    %old = memref.load %best[] : memref<i32>
    %larger = arith.cmpi sgt, %x, %old : i32
    loop.if %larger {
      memref.store %x, %best[] : memref<i32>
    }
  }
  %r = memref.load %best[] : memref<i32>
  return %r : i32
}

func.func @choice(%c: i1, %x: i32) -> i32 {
  %a = memref.alloca() : memref<i32>
  memref.store %x, %a[] : memref<i32>
  %zero = arith.constant 0 : i32
  %r = loop.if %c -> (i32) {
    loop.accumulate add %x, %a[] : memref<i32>
    loop.yield %zero : i32
  } else {
    %same = memref.load %a[] : memref<i32>
    %diff = arith.subi %same, %x : i32
    loop.yield %diff : i32
  }
  %b = memref.load %a[] : memref<i32>
  %sum = arith.addi %b, %r : i32
  return %sum : i32
}

// The steps until 1 is reached: both regions of a loop change elements.
func.func @collatz(%n: i32) -> i32 {
  %one = arith.constant 1 : i32
  %two = arith.constant 2 : i32
  %three = arith.constant 3 : i32
  %zero = arith.constant 0 : i32
  %at = memref.alloca() : memref<i32>
  %steps = memref.alloca() : memref<i32>
  memref.store %n, %at[] : memref<i32>
  memref.store %zero, %steps[] : memref<i32>
  loop.while : () -> () {
    %x = memref.load %at[] : memref<i32>
    %more = arith.cmpi ne, %x, %one : i32
    loop.condition(%more)
  } do {
    %x = memref.load %at[] : memref<i32>
    %bit = arith.andi %x, %one : i32
    %is_odd = arith.cmpi eq, %bit, %one : i32
    loop.if %is_odd {
      %0 = arith.muli %x, %three : i32
      %1 = arith.addi %0, %one : i32
      memref.store %1, %at[] : memref<i32>
    } else {
      %2 = arith.divui %x, %two : i32
      memref.store %2, %at[] : memref<i32>
    }
    loop.accumulate add %one, %steps[] : memref<i32>
  }
  %r = memref.load %steps[] : memref<i32>
  return %r : i32
}

// Each element of a small buffer is a value of its own.
func.func @pair(%n: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %one = arith.constant 1 : i64
  %p = memref.alloca() : memref<2xi64>
  memref.store %zero, %p[%c0] : memref<2xi64>
  memref.store %one, %p[%c1] : memref<2xi64>
  loop.for %i = %c0 to %n step %c1 {
    %a = memref.load %p[%c0] : memref<2xi64>
    %b = memref.load %p[%c1] : memref<2xi64>
    %c = arith.addi %a, %b : i64
    memref.store %b, %p[%c0] : memref<2xi64>
    memref.store %c, %p[%c1] : memref<2xi64>
  }
  %r = memref.load %p[%c0] : memref<2xi64>
  return %r : i64
}

// Blocks take them as arguments where ways come together.
func.func @blocks(%c: i1, %x: i32) -> i32 {
  %hundred = arith.constant 100 : i32
  %a = memref.alloca() : memref<i32>
  memref.store %x, %a[] : memref<i32>
  cf.cond_br %c, ^left, ^right
^left:
  loop.accumulate mul %x, %a[] : memref<i32>
  cf.br ^end
^right:
  loop.accumulate add %hundred, %a[] : memref<i32>
  cf.br ^end
^end:
  %r = memref.load %a[] : memref<i32>
  return %r : i32
}

func.func @circle(%n: i32) -> i32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %i = memref.alloca() : memref<i32>
  %s = memref.alloca() : memref<i32>
  memref.store %zero, %i[] : memref<i32>
  memref.store %zero, %s[] : memref<i32>
  cf.br ^head
^head:
  %at = memref.load %i[] : memref<i32>
  %more = arith.cmpi slt, %at, %n : i32
  cf.cond_br %more, ^body, ^end
^body:
  loop.accumulate add %at, %s[] : memref<i32>
  %next = arith.addi %at, %one : i32
  memref.store %next, %i[] : memref<i32>
  cf.br ^head
^end:
  %r = memref.load %s[] : memref<i32>
  return %r : i32
}

// A buffer of one iteration is carried by the loop inside only.
func.func @inner(%m: memref<3xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %zero = arith.constant 0 : i32
  %all = memref.alloca() : memref<i32>
  memref.store %zero, %all[] : memref<i32>
  loop.for %i = %c0 to %c3 step %c1 {
    %one = memref.alloca() : memref<i32>
    memref.store %zero, %one[] : memref<i32>
    loop.for %j = %c0 to %c2 step %c1 {
      %x = memref.load %m[%i] : memref<3xi32>
      loop.accumulate add %x, %one[] : memref<i32>
    }
    %s = memref.load %one[] : memref<i32>
    loop.accumulate add %s, %all[] : memref<i32>
  }
  %r = memref.load %all[] : memref<i32>
  return %r : i32
}

func.func @visitor(%m: memref<3xi32>, %which: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %one = arith.constant 1 : i32
  %s = memref.alloca() : memref<i32>
  memref.store %one, %s[] : memref<i32>
  scf.for %i = %c0 to %c3 step %c1 {
    %x = memref.load %m[%i] : memref<3xi32>
    %old = memref.load %s[] : memref<i32>
    %new = arith.addi %old, %x : i32
    memref.store %new, %s[] : memref<i32>
  }
  scf.index_switch %which
  case 0 {
    memref.store %one, %s[] : memref<i32>
    scf.yield
  }
  default {
    scf.yield
  }
  scf.execute_region no_inline {
    %x = memref.load %s[] : memref<i32>
    memref.store %x, %s[] : memref<i32>
    scf.yield
  }
  %r = memref.load %s[] : memref<i32>
  return %r : i32
}

// What is seen from elsewhere, read at a place that is not known, or written in a loop whose
// iterations may run in any order, stays.
func.func @kept(%i: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %three = arith.constant 3 : i32
  %zero = arith.constant 0 : i32
  %given = memref.alloca() : memref<1xi32>
  memref.store %three, %given[%c0] : memref<1xi32>
  call @take(%given) : (memref<1xi32>) -> ()
  %unknown = memref.alloca() : memref<3xi32>
  memref.store %zero, %unknown[%c0] : memref<3xi32>
  memref.store %three, %unknown[%c2] : memref<3xi32>
  %x = memref.load %unknown[%i] : memref<3xi32>
  %shared = memref.alloca() : memref<i32>
  memref.store %zero, %shared[] : memref<i32>
  loop.for %j = %c0 to %c3 step %c1 {
    %one = arith.constant 1 : i32
    loop.accumulate add %one, %shared[] : memref<i32>
  } {parallel}
  %y = memref.load %shared[] : memref<i32>
  %r = arith.addi %x, %y : i32
  return %r : i32
}

func.func private @take(%m: memref<1xi32>) {
  return
}
