// All versions of given values are kept (test_output_intermediates.py, test_tape.py): the tape has
// a dimension for each loop that overwrites the value, and what nothing overwrites is its own tape.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=reuse_over_loop mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=multiple_assignments mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=with_offset mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=over_statements mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=different_lengths mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=no_need_to_copy mode=split tape=t report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=circular mode=split tape=all report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=circular mode=split report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=dynamic_range mode=split tape=z report=-}"
// GRAD-CHECK: @reuse_over_loop
// GRAD-CHECK: @multiple_assignments
// GRAD-CHECK: @with_offset
// GRAD-CHECK: @over_statements
// GRAD-CHECK: @different_lengths
// GRAD-CHECK: @no_need_to_copy
// GRAD-CHECK: @circular
// GRAD-CHECK: @dynamic_range(rand, 2, zeros) size=4

// 2F.1: one row that is filled again in every iteration; wanted 4x6.
func.func @reuse_over_loop(%x: memref<4x5x6xf64>, %y: memref<4x6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f64
  %t = memref.alloc() : memref<6xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    loop.for %k = %c0 to %c6 step %c1 {
      memref.store %zero, %t[%k] : memref<6xf64>
    }
    loop.for %j = %c0 to %c5 step %c1 {
      loop.for %k = %c0 to %c6 step %c1 {
        %a = memref.load %x[%i, %j, %k] : memref<4x5x6xf64>
        loop.accumulate add %a, %t[%k] : memref<6xf64>
      }
    }
    loop.for %k = %c0 to %c6 step %c1 {
      %tk = memref.load %t[%k] : memref<6xf64>
      %p = arith.mulf %tk, %tk : f64
      memref.store %p, %y[%i, %k] : memref<4x6xf64>
    }
  }
  memref.dealloc %t : memref<6xf64>
  return
}

// 2F.2: two columns, written one after the other; wanted 4x6x2.
func.func @multiple_assignments(%x: memref<4x5x6xf64>, %y: memref<4x6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f64
  %t = memref.alloc() : memref<6x2xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    loop.for %k = %c0 to %c6 step %c1 {
      memref.store %zero, %t[%k, %c0] : memref<6x2xf64>
      memref.store %zero, %t[%k, %c1] : memref<6x2xf64>
    }
    loop.for %j = %c0 to %c5 step %c1 {
      loop.for %k = %c0 to %c6 step %c1 {
        %a = memref.load %x[%i, %j, %k] : memref<4x5x6xf64>
        loop.accumulate add %a, %t[%k, %c0] : memref<6x2xf64>
        %s = math.sin %a : f64
        loop.accumulate add %s, %t[%k, %c1] : memref<6x2xf64>
      }
    }
    loop.for %k = %c0 to %c6 step %c1 {
      %t0 = memref.load %t[%k, %c0] : memref<6x2xf64>
      %t1 = memref.load %t[%k, %c1] : memref<6x2xf64>
      %p = arith.mulf %t0, %t1 : f64
      memref.store %p, %y[%i, %k] : memref<4x6xf64>
    }
  }
  memref.dealloc %t : memref<6x2xf64>
  return
}

// 2F.3: the loop starts at 2, the tape at 0.
func.func @with_offset(%x: memref<6x3xf64>, %y: memref<6x3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c6 = arith.constant 6 : index
  %t = memref.alloc() : memref<3xf64>
  loop.for %i = %c2 to %c6 step %c1 {
    loop.for %k = %c0 to %c3 step %c1 {
      %a = memref.load %x[%i, %k] : memref<6x3xf64>
      %s = math.sin %a : f64
      memref.store %s, %t[%k] : memref<3xf64>
    }
    loop.for %k = %c0 to %c3 step %c1 {
      %tk = memref.load %t[%k] : memref<3xf64>
      %p = arith.mulf %tk, %tk : f64
      memref.store %p, %y[%i, %k] : memref<6x3xf64>
    }
  }
  memref.dealloc %t : memref<3xf64>
  return
}

// 2F.4: filled, used, filled again, used: two versions, of which the buffer itself keeps the last.
func.func @over_statements(%x: memref<6xf64>, %y: memref<6xf64>, %z: memref<6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %t = memref.alloc() : memref<6xf64>
  loop.for %k = %c0 to %c6 step %c1 {
    %a = memref.load %x[%k] : memref<6xf64>
    %s = math.sin %a : f64
    memref.store %s, %t[%k] : memref<6xf64>
  }
  loop.for %k = %c0 to %c6 step %c1 {
    %tk = memref.load %t[%k] : memref<6xf64>
    %p = arith.mulf %tk, %tk : f64
    memref.store %p, %y[%k] : memref<6xf64>
  }
  loop.for %k = %c0 to %c6 step %c1 {
    %a = memref.load %x[%k] : memref<6xf64>
    %s = math.exp %a : f64
    memref.store %s, %t[%k] : memref<6xf64>
  }
  loop.for %k = %c0 to %c6 step %c1 {
    %tk = memref.load %t[%k] : memref<6xf64>
    %p = arith.mulf %tk, %tk : f64
    memref.store %p, %z[%k] : memref<6xf64>
  }
  memref.dealloc %t : memref<6xf64>
  return
}

// 2F.5: one buffer for two loops of different lengths; wanted (4 + 2) x 3.
func.func @different_lengths(%x: memref<6x3xf64>, %y: memref<6x3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %c4 = arith.constant 4 : index
  %t = memref.alloc() : memref<3xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    loop.for %k = %c0 to %c3 step %c1 {
      %a = memref.load %x[%i, %k] : memref<6x3xf64>
      %s = math.sin %a : f64
      memref.store %s, %t[%k] : memref<3xf64>
    }
    loop.for %k = %c0 to %c3 step %c1 {
      %tk = memref.load %t[%k] : memref<3xf64>
      %p = arith.mulf %tk, %tk : f64
      memref.store %p, %y[%i, %k] : memref<6x3xf64>
    }
  }
  loop.for %i = %c0 to %c2 step %c1 {
    %at = arith.addi %i, %c4 : index
    loop.for %k = %c0 to %c3 step %c1 {
      %a = memref.load %x[%at, %k] : memref<6x3xf64>
      %s = math.exp %a : f64
      memref.store %s, %t[%k] : memref<3xf64>
    }
    loop.for %k = %c0 to %c3 step %c1 {
      %tk = memref.load %t[%k] : memref<3xf64>
      %p = arith.mulf %tk, %tk : f64
      memref.store %p, %y[%at, %k] : memref<6x3xf64>
    }
  }
  memref.dealloc %t : memref<3xf64>
  return
}

// 2F.6: each iteration has its own row: the buffer is the tape.
func.func @no_need_to_copy(%x: memref<4x5x6xf64>, %y: memref<4x6xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c5 = arith.constant 5 : index
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f64
  %t = memref.alloc() : memref<4x6xf64>
  loop.for %i = %c0 to %c4 step %c1 {
    loop.for %k = %c0 to %c6 step %c1 {
      memref.store %zero, %t[%i, %k] : memref<4x6xf64>
    }
    loop.for %j = %c0 to %c5 step %c1 {
      loop.for %k = %c0 to %c6 step %c1 {
        %a = memref.load %x[%i, %j, %k] : memref<4x5x6xf64>
        loop.accumulate add %a, %t[%i, %k] : memref<4x6xf64>
      }
    }
    loop.for %k = %c0 to %c6 step %c1 {
      %tk = memref.load %t[%i, %k] : memref<4x6xf64>
      %p = arith.mulf %tk, %tk : f64
      memref.store %p, %y[%i, %k] : memref<4x6xf64>
    }
  }
  memref.dealloc %t : memref<4x6xf64>
  return
}

// 2F.7: two buffers that are made of each other, with squares so that both are needed; wanted
// 10x8 and 11x8.
func.func @circular(%x: memref<8xf64>, %y: memref<8xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %steps = arith.constant 10 : index
  %half = arith.constant 0.5 : f64
  %zero = arith.constant 0.0 : f64
  %c = memref.alloc() : memref<8xf64>
  %h = memref.alloc() : memref<8xf64>
  loop.for %i = %c0 to %c8 step %c1 {
    memref.store %zero, %c[%i] : memref<8xf64>
    memref.store %zero, %h[%i] : memref<8xf64>
  }
  loop.for %p = %c0 to %steps step %c1 {
    loop.for %i = %c0 to %c8 step %c1 {
      %hi = memref.load %h[%i] : memref<8xf64>
      %hh = arith.mulf %hi, %hi : f64
      %xi = memref.load %x[%i] : memref<8xf64>
      %a = arith.subf %hh, %xi : f64
      memref.store %a, %c[%i] : memref<8xf64>
      %ci = memref.load %c[%i] : memref<8xf64>
      %cc = arith.mulf %ci, %ci : f64
      %b = arith.mulf %cc, %half : f64
      memref.store %b, %h[%i] : memref<8xf64>
    }
  }
  loop.for %i = %c0 to %c8 step %c1 {
    %hi = memref.load %h[%i] : memref<8xf64>
    memref.store %hi, %y[%i] : memref<8xf64>
  }
  memref.dealloc %c : memref<8xf64>
  memref.dealloc %h : memref<8xf64>
  return
}

// 2F.8: the number of versions is known only when the program runs; wanted 5 x n*n.
func.func @dynamic_range(%x: memref<5x?xf64>, %n: index, %y: memref<?xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %one = arith.constant 1.0 : f64
  %nn = arith.muli %n, %n : index
  loop.for %b = %c0 to %c5 step %c1 {
    loop.for %p = %c0 to %nn step %c1 {
      %v = memref.load %x[%b, %p] : memref<5x?xf64>
      %z = arith.addf %v, %one : f64
      %zz = arith.mulf %z, %z : f64
      %at = arith.remui %p, %n : index
      loop.accumulate add %zz, %y[%at] : memref<?xf64>
    }
  }
  return
}
