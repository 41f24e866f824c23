// Longformer's attention: every position looks at a window of positions, dilated for the first
// heads. Scores outside of the sequence stay zero and take part in the softmax. They are kept,
// because having them again is a product of rows of q and k; what is made of them is small
// beside q, k, v and y.
//
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=longformer report=-}"
// RUN: ft-opt %s -o /dev/null --pass-pipeline="ad-vjp{function=longformer mode=split report=-}"
// GRAD-CHECK: @longformer(rand, rand, rand, zeros) size=5

func.func @longformer(%q: memref<2x?x3xf64>, %k: memref<2x?x3xf64>, %v: memref<2x?x3xf64>, %y: memref<2x?x3xf64>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %w = arith.constant 2 : index
  %width = arith.constant 5 : index
  %dilation = arith.constant 2 : index
  %dilated = arith.constant 1 : index
  %heads = memref.dim %q, %c0 : memref<2x?x3xf64>
  %seq = memref.dim %q, %c1 : memref<2x?x3xf64>
  %feat = memref.dim %q, %c2 : memref<2x?x3xf64>
  %zero = arith.constant 0.0 : f64
  %lowest = arith.constant 0xFFF0000000000000 : f64
  %scale = arith.constant 0.5773502691896258 : f64
  loop.for %h = %c0 to %heads step %c1 {
    %is_plain = arith.cmpi sge, %h, %dilated : index
    %d = arith.select %is_plain, %c1, %dilation : index
    loop.for %j = %c0 to %seq step %c1 {
      %dot = memref.alloca() : memref<5xf64>
      %e = memref.alloca() : memref<5xf64>
      loop.for %n = %c0 to %width step %c1 {
        memref.store %zero, %dot[%n] : memref<5xf64>
        %o = arith.subi %n, %w : index
        %far = arith.muli %o, %d : index
        %at = arith.addi %j, %far : index
        %low = arith.cmpi sge, %at, %c0 : index
        %high = arith.cmpi slt, %at, %seq : index
        %inside = arith.andi %low, %high : i1
        loop.if %inside {
          loop.for %p = %c0 to %feat step %c1 {
            %a = memref.load %q[%h, %j, %p] : memref<2x?x3xf64>
            %b = memref.load %k[%h, %at, %p] : memref<2x?x3xf64>
            %ab = arith.mulf %a, %b : f64
            loop.accumulate add %ab, %dot[%n] : memref<5xf64>
          }
        }
      }
      %m = loop.for %n = %c0 to %width step %c1 iter_args(%most = %lowest) -> (f64) {
        %s = memref.load %dot[%n] : memref<5xf64>
        %more = arith.maximumf %most, %s : f64
        loop.yield %more : f64
      }
      %sum = loop.for %n = %c0 to %width step %c1 iter_args(%all = %zero) -> (f64) {
        %s = memref.load %dot[%n] : memref<5xf64>
        %less = arith.subf %s, %m : f64
        %ex = math.exp %less : f64
        memref.store %ex, %e[%n] : memref<5xf64>
        %more = arith.addf %all, %ex : f64
        loop.yield %more : f64
      }
      loop.for %p = %c0 to %feat step %c1 {
        memref.store %zero, %y[%h, %j, %p] : memref<2x?x3xf64>
      }
      loop.for %n = %c0 to %width step %c1 {
        %o = arith.subi %n, %w : index
        %far = arith.muli %o, %d : index
        %at = arith.addi %j, %far : index
        %low = arith.cmpi sge, %at, %c0 : index
        %high = arith.cmpi slt, %at, %seq : index
        %inside = arith.andi %low, %high : i1
        loop.if %inside {
          %ex = memref.load %e[%n] : memref<5xf64>
          %share = arith.divf %ex, %sum : f64
          %attn = arith.mulf %share, %scale : f64
          loop.for %p = %c0 to %feat step %c1 {
            %b = memref.load %v[%h, %at, %p] : memref<2x?x3xf64>
            %ab = arith.mulf %attn, %b : f64
            loop.accumulate add %ab, %y[%h, %j, %p] : memref<2x?x3xf64>
          }
        }
      }
    }
  }
  return
}
