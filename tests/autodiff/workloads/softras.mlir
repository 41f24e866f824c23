// SoftRas: how much every pixel belongs to every face, by its distance from the three sides. The
// distance is that from the side or from one of its ends, by nested conditionals; square roots
// stand in the branches only, so a branch not taken gives no NaN. At so few pixels distances are
// kept; at full size (tests/workloads.rs) the sides are looked at again.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=softras report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=softras mode=split report=-}"
// GRAD-CHECK: @softras(rand(0.1, 0.9), [[0, 1, 2], [1, 3, 2]], zeros)

func.func @softras(%vertices: memref<4x3xf64>, %faces: memref<2x3xi32>, %y: memref<2x3x3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c3 = arith.constant 3 : index
  %h = arith.constant 3 : index
  %count = arith.constant 2 : index
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %minus = arith.constant -1.0 : f64
  %sigma = arith.constant 0.1 : f64
  %last = arith.constant 2.0 : f64
  loop.for %i = %c0 to %count step %c1 {
    %v = memref.alloca() : memref<3x2xf64>
    loop.for %p = %c0 to %c3 step %c1 {
      %f = memref.load %faces[%i, %p] : memref<2x3xi32>
      %fi = arith.index_cast %f : i32 to index
      loop.for %q = %c0 to %c2 step %c1 {
        %u = memref.load %vertices[%fi, %q] : memref<4x3xf64>
        memref.store %u, %v[%p, %q] : memref<3x2xf64>
      }
    }
    loop.for %j = %c0 to %h step %c1 {
      loop.for %k = %c0 to %h step %c1 {
        %ji = arith.index_cast %j : index to i64
        %ki = arith.index_cast %k : index to i64
        %jf = arith.sitofp %ji : i64 to f64
        %kf = arith.sitofp %ki : i64 to f64
        %px = arith.divf %jf, %last : f64
        %py = arith.divf %kf, %last : f64
        %e = memref.alloca() : memref<3xf64>
        %d = memref.alloca() : memref<3xf64>
        loop.for %p = %c0 to %c3 step %c1 {
          %p1 = arith.addi %p, %c1 : index
          %next = arith.remsi %p1, %c3 : index
          %ax = memref.load %v[%p, %c0] : memref<3x2xf64>
          %ay = memref.load %v[%p, %c1] : memref<3x2xf64>
          %bx = memref.load %v[%next, %c0] : memref<3x2xf64>
          %by = memref.load %v[%next, %c1] : memref<3x2xf64>
          %pax = arith.subf %px, %ax : f64
          %pay = arith.subf %py, %ay : f64
          %bax = arith.subf %bx, %ax : f64
          %bay = arith.subf %by, %ay : f64
          %c_0 = arith.mulf %pax, %bay : f64
          %c_1 = arith.mulf %pay, %bax : f64
          %cp = arith.subf %c_0, %c_1 : f64
          memref.store %cp, %e[%p] : memref<3xf64>
          %d_0 = arith.mulf %pax, %bax : f64
          %d_1 = arith.mulf %pay, %bay : f64
          %along = arith.addf %d_0, %d_1 : f64
          %is_after = arith.cmpf oge, %along, %zero : f64
          loop.if %is_after {
            %pbx = arith.subf %px, %bx : f64
            %pby = arith.subf %py, %by : f64
            %abx = arith.subf %ax, %bx : f64
            %aby = arith.subf %ay, %by : f64
            %f_0 = arith.mulf %pbx, %abx : f64
            %f_1 = arith.mulf %pby, %aby : f64
            %back = arith.addf %f_0, %f_1 : f64
            %is_before = arith.cmpf oge, %back, %zero : f64
            loop.if %is_before {
              %g_0 = arith.mulf %bax, %bax : f64
              %g_1 = arith.mulf %bay, %bay : f64
              %g = arith.addf %g_0, %g_1 : f64
              %length = math.sqrt %g : f64
              %area = math.absf %cp : f64
              %height = arith.divf %area, %length : f64
              memref.store %height, %d[%p] : memref<3xf64>
            } else {
              %g_0 = arith.mulf %pbx, %pbx : f64
              %g_1 = arith.mulf %pby, %pby : f64
              %g = arith.addf %g_0, %g_1 : f64
              %length = math.sqrt %g : f64
              memref.store %length, %d[%p] : memref<3xf64>
            }
          } else {
            %g_0 = arith.mulf %pax, %pax : f64
            %g_1 = arith.mulf %pay, %pay : f64
            %g = arith.addf %g_0, %g_1 : f64
            %length = math.sqrt %g : f64
            memref.store %length, %d[%p] : memref<3xf64>
          }
        }
        %e0 = memref.load %e[%c0] : memref<3xf64>
        %e1 = memref.load %e[%c1] : memref<3xf64>
        %e2 = memref.load %e[%c2] : memref<3xf64>
        %n0 = arith.cmpf olt, %e0, %zero : f64
        %n1 = arith.cmpf olt, %e1, %zero : f64
        %n2 = arith.cmpf olt, %e2, %zero : f64
        %n01 = arith.andi %n0, %n1 : i1
        %n012 = arith.andi %n01, %n2 : i1
        %inside = arith.select %n012, %one, %minus : f64
        %d0 = memref.load %d[%c0] : memref<3xf64>
        %d1 = memref.load %d[%c1] : memref<3xf64>
        %d2 = memref.load %d[%c2] : memref<3xf64>
        %d01 = arith.minimumf %d0, %d1 : f64
        %dist = arith.minimumf %d01, %d2 : f64
        %square = arith.mulf %dist, %dist : f64
        %signed = arith.mulf %inside, %square : f64
        %x = arith.divf %signed, %sigma : f64
        %negated = arith.negf %x : f64
        %ex = math.exp %negated : f64
        %below = arith.addf %ex, %one : f64
        %sigmoid = arith.divf %one, %below : f64
        memref.store %sigmoid, %y[%i, %j, %k] : memref<2x3x3xf64>
      }
    }
  }
  return
}
