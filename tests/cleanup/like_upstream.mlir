// What upstream's passes make of small programs, ours make of them too (`tests/interop/simplified.rs` compares the
// numbers of operations).
// RUN: ft-opt %s --split-input-file --pass-pipeline="canonicalize,cse,inline,licm,mem2reg,symbol-dce,canonicalize,cse"

func.func @if_true(%a: i32, %b: i32) -> i32 {
  %t = arith.constant true
  %r = scf.if %t -> i32 { scf.yield %a : i32 } else { scf.yield %b : i32 }
  return %r : i32
}

// -----

func.func @if_same(%p: i1, %a: i32) -> i32 {
  %r = scf.if %p -> i32 { scf.yield %a : i32 } else { scf.yield %a : i32 }
  return %r : i32
}

// -----

func.func @if_unused_result(%p: i1, %a: i32, %b: i32) -> i32 {
  %r:2 = scf.if %p -> (i32, i32) { %x = arith.addi %a, %b : i32 %y = arith.muli %a, %b : i32 scf.yield %x, %y : i32, i32 } else { scf.yield %a, %b : i32, i32 }
  return %r#0 : i32
}

// -----

func.func @if_pure_dead(%p: i1, %a: i32, %b: i32) -> i32 {
  %r = scf.if %p -> i32 { %x = arith.addi %a, %b : i32 scf.yield %x : i32 } else { scf.yield %a : i32 }
  return %a : i32
}

// -----

func.func @if_select(%p: i1, %a: i32, %b: i32) -> i32 {
  %r = scf.if %p -> i32 { scf.yield %a : i32 } else { scf.yield %b : i32 }
  return %r : i32
}

// -----

func.func @if_bool(%p: i1) -> i1 {
  %t = arith.constant true
  %f = arith.constant false
  %r = scf.if %p -> i1 { scf.yield %t : i1 } else { scf.yield %f : i1 }
  return %r : i1
}

// -----

func.func @if_cond_inside(%p: i1, %a: i32, %b: i32, %m: memref<i32>) {
  scf.if %p { %x = arith.select %p, %a, %b : i32 memref.store %x, %m[] : memref<i32> }
  return
}

// -----

func.func @if_nested_and(%p: i1, %q: i1, %a: i32, %m: memref<i32>) {
  scf.if %p { scf.if %q { memref.store %a, %m[] : memref<i32> } }
  return
}

// -----

func.func @if_twice(%p: i1, %a: i32, %m: memref<i32>, %n: memref<i32>) {
  scf.if %p { memref.store %a, %m[] : memref<i32> }
  scf.if %p { memref.store %a, %n[] : memref<i32> }
  return
}

// -----

func.func @if_not(%p: i1, %a: i32, %m: memref<i32>, %n: memref<i32>) {
  %t = arith.constant true
  %q = arith.xori %p, %t : i1
  scf.if %q { memref.store %a, %m[] : memref<i32> } else { memref.store %a, %n[] : memref<i32> }
  return
}

// -----

func.func @if_empty(%p: i1) { scf.if %p { } return }

// -----

func.func @if_empty_else(%p: i1, %a: i32, %m: memref<i32>) { scf.if %p { memref.store %a, %m[] : memref<i32> } else { } return }

// -----

func.func @if_nested_same(%p: i1, %a: i32, %m: memref<i32>) {
  scf.if %p { scf.if %p { memref.store %a, %m[] : memref<i32> } }
  return
}

// -----

func.func @for_zero(%a: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %c0 step %c1 iter_args(%x = %a) -> i32 { %y = arith.addi %x, %x : i32 scf.yield %y : i32 }
  return %r : i32
}

// -----

func.func @for_one(%a: i32) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %c1 step %c1 iter_args(%x = %a) -> i32 { %y = arith.addi %x, %x : i32 scf.yield %y : i32 }
  return %r : i32
}

// -----

func.func @for_same_bounds(%a: i32, %n: index) -> i32 {
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %n to %n step %c1 iter_args(%x = %a) -> i32 { %y = arith.addi %x, %x : i32 scf.yield %y : i32 }
  return %r : i32
}

// -----

func.func @for_invariant_iter(%a: i32, %n: index, %m: memref<?xi32>) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a) -> i32 { memref.store %x, %m[%i] : memref<?xi32> scf.yield %x : i32 }
  return %r : i32
}

// -----

func.func @for_dead(%a: i32, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a) -> i32 { %y = arith.addi %x, %x : i32 scf.yield %y : i32 }
  return %a : i32
}

// -----

func.func @for_dead_one_result(%a: i32, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a, %z = %a) -> (i32, i32) { %y = arith.addi %x, %x : i32 %w = arith.muli %z, %z : i32 scf.yield %y, %w : i32, i32 }
  return %r#0 : i32
}

// -----

func.func @for_duplicate_iter(%a: i32, %n: index) -> (i32, i32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a, %z = %a) -> (i32, i32) { %y = arith.addi %x, %x : i32 %w = arith.addi %z, %z : i32 scf.yield %y, %w : i32, i32 }
  return %r#0, %r#1 : i32, i32
}

// -----

func.func @for_constant_yield(%a: i32, %n: index) -> i32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%x = %a) -> i32 { scf.yield %a : i32 }
  return %r : i32
}

// -----

func.func @for_empty(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 { }
  return
}

// -----

func.func @licm_simple(%a: f32, %n: index, %m: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 { %y = math.exp %a : f32 memref.store %y, %m[%i] : memref<?xf32> }
  return
}

// -----

func.func @licm_nest(%a: f32, %n: index, %m: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 { scf.for %j = %c0 to %n step %c1 { %k = arith.addi %i, %i : index %y = math.exp %a : f32 memref.store %y, %m[%k, %j] : memref<?x?xf32> } }
  return
}

// -----

func.func @while_false(%a: i32) -> i32 {
  %f = arith.constant false
  %r = scf.while (%x = %a) : (i32) -> i32 { scf.condition(%f) %x : i32 } do { ^bb0(%y: i32): %z = arith.addi %y, %y : i32 scf.yield %z : i32 }
  return %r : i32
}

// -----

func.func @while_invariant(%a: i32, %b: i32) -> (i32, i32) {
  %r:2 = scf.while (%x = %a, %k = %b) : (i32, i32) -> (i32, i32) { %c = arith.cmpi slt, %x, %k : i32 scf.condition(%c) %x, %k : i32, i32 } do { ^bb0(%y: i32, %k2: i32): %z = arith.addi %y, %y : i32 scf.yield %z, %k2 : i32, i32 }
  return %r#0, %r#1 : i32, i32
}

// -----

func.func @while_unused_result(%a: i32, %b: i32) -> i32 {
  %r:2 = scf.while (%x = %a) : (i32) -> (i32, i32) { %c = arith.cmpi slt, %x, %b : i32 %d = arith.muli %x, %b : i32 scf.condition(%c) %x, %d : i32, i32 } do { ^bb0(%y: i32, %k2: i32): %z = arith.addi %y, %y : i32 scf.yield %z : i32 }
  return %r#0 : i32
}

// -----

func.func @while_cond_true(%a: i32, %b: i32, %m: memref<i1>) -> i32 {
  %r = scf.while (%x = %a) : (i32) -> i32 { %c = arith.cmpi slt, %x, %b : i32 scf.condition(%c) %x : i32 } do { ^bb0(%y: i32): %c2 = arith.cmpi slt, %y, %b : i32 memref.store %c2, %m[] : memref<i1> %z = arith.addi %y, %y : i32 scf.yield %z : i32 }
  return %r : i32
}

// -----

func.func @index_switch_const(%a: i32, %b: i32) -> i32 {
  %c1 = arith.constant 1 : index
  %r = scf.index_switch %c1 -> i32 case 1 { scf.yield %a : i32 } default { scf.yield %b : i32 }
  return %r : i32
}

// -----

func.func @execute_region_inline(%a: i32) -> i32 {
  %r = scf.execute_region -> i32 { %y = arith.addi %a, %a : i32 scf.yield %y : i32 }
  return %r : i32
}

// -----

func.func @parallel_empty(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) { scf.reduce }
  return
}

// -----

func.func @parallel_one_dim(%n: index, %m: memref<?xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i, %j) = (%c0, %c0) to (%n, %c1) step (%c1, %c1) { memref.store %j, %m[%i] : memref<?xindex> scf.reduce }
  return
}

// -----

func.func @cond_br_const(%a: i32, %b: i32) -> i32 {
  %t = arith.constant true
  cf.cond_br %t, ^x, ^y
^x:
  return %a : i32
^y:
  return %b : i32
}

// -----

func.func @cond_br_same(%p: i1, %a: i32, %b: i32) -> i32 {
  cf.cond_br %p, ^x(%a : i32), ^x(%b : i32)
^x(%c: i32):
  return %c : i32
}

// -----

func.func @br_chain(%a: i32) -> i32 {
  cf.br ^x
^x:
  cf.br ^y(%a : i32)
^y(%c: i32):
  return %c : i32
}

// -----

func.func @cond_br_passthrough(%p: i1, %a: i32, %b: i32) -> i32 {
  cf.cond_br %p, ^x(%a : i32), ^y
^x(%c: i32):
  cf.br ^z(%c : i32)
^y:
  cf.br ^z(%b : i32)
^z(%d: i32):
  return %d : i32
}

// -----

func.func @block_arg_same(%p: i1, %a: i32, %b: i32) -> i32 {
  cf.cond_br %p, ^x, ^y
^x:
  %1 = arith.addi %a, %b : i32
  cf.br ^z(%1, %a : i32, i32)
^y:
  %2 = arith.muli %a, %b : i32
  cf.br ^z(%2, %a : i32, i32)
^z(%d: i32, %e: i32):
  %r = arith.addi %d, %e : i32
  return %r : i32
}

// -----

func.func @block_arg_dead(%p: i1, %a: i32, %b: i32) -> i32 {
  cf.cond_br %p, ^x, ^y
^x:
  %1 = arith.addi %a, %b : i32
  cf.br ^z(%1, %a : i32, i32)
^y:
  %2 = arith.muli %a, %b : i32
  cf.br ^z(%2, %b : i32, i32)
^z(%d: i32, %e: i32):
  return %d : i32
}

// -----

func.func @identical_blocks(%p: i1, %a: i32, %b: i32, %m: memref<i32>) {
  cf.cond_br %p, ^x, ^y
^x:
  memref.store %a, %m[] : memref<i32>
  cf.br ^z
^y:
  memref.store %a, %m[] : memref<i32>
  cf.br ^z
^z:
  return
}

// -----

func.func @unreachable_block(%a: i32) -> i32 {
  return %a : i32
^x:
  %1 = arith.addi %a, %a : i32
  cf.br ^x
}

// -----

func.func @switch_const(%a: i32, %b: i32) -> i32 {
  %c = arith.constant 3 : i32
  cf.switch %c : i32, [ default: ^x, 3: ^y ]
^x:
  return %a : i32
^y:
  return %b : i32
}

// -----

func.func @cond_br_cond_known(%p: i1, %m: memref<i1>) {
  cf.cond_br %p, ^x, ^y
^x:
  memref.store %p, %m[] : memref<i1>
  cf.br ^y
^y:
  return
}

// -----

func.func @assert_true() { %t = arith.constant true cf.assert %t, "x" return }

// -----

func.func @cse_commut(%a: i32, %b: i32) -> i32 {
  %1 = arith.addi %a, %b : i32
  %2 = arith.addi %b, %a : i32
  %3 = arith.muli %1, %2 : i32
  return %3 : i32
}

// -----

func.func @cse_loads(%m: memref<4xf32>, %i: index) -> f32 {
  %1 = memref.load %m[%i] : memref<4xf32>
  %2 = memref.load %m[%i] : memref<4xf32>
  %3 = arith.addf %1, %2 : f32
  return %3 : f32
}

// -----

func.func @cse_load_store(%m: memref<4xf32>, %i: index, %x: f32) -> f32 {
  %1 = memref.load %m[%i] : memref<4xf32>
  memref.store %x, %m[%i] : memref<4xf32>
  %2 = memref.load %m[%i] : memref<4xf32>
  %3 = arith.addf %1, %2 : f32
  return %3 : f32
}

// -----

func.func @cse_dom(%p: i1, %a: f32, %m: memref<f32>) {
  %1 = math.exp %a : f32
  scf.if %p { %2 = math.exp %a : f32 memref.store %2, %m[] : memref<f32> }
  memref.store %1, %m[] : memref<f32>
  return
}

// -----

func.func @cse_ifs(%p: i1, %a: f32, %b: f32) -> f32 {
  %1 = scf.if %p -> f32 { %x = math.exp %a : f32 scf.yield %x : f32 } else { %x = math.exp %b : f32 scf.yield %x : f32 }
  %2 = scf.if %p -> f32 { %x = math.exp %a : f32 scf.yield %x : f32 } else { %x = math.exp %b : f32 scf.yield %x : f32 }
  %3 = arith.addf %1, %2 : f32
  return %3 : f32
}

// -----

func.func @dim_static(%m: memref<4x?xf32>) -> index { %c0 = arith.constant 0 : index %d = memref.dim %m, %c0 : memref<4x?xf32> return %d : index }

// -----

func.func @dim_alloc(%n: index) -> index { %c1 = arith.constant 1 : index %m = memref.alloc(%n) : memref<4x?xf32> %d = memref.dim %m, %c1 : memref<4x?xf32> memref.dealloc %m : memref<4x?xf32> return %d : index }

// -----

func.func @dim_subview(%m: memref<?xf32>, %n: index) -> index { %c0 = arith.constant 0 : index %s = memref.subview %m[2][%n][1] : memref<?xf32> to memref<?xf32, strided<[1], offset: 2>> %d = memref.dim %s, %c0 : memref<?xf32, strided<[1], offset: 2>> return %d : index }

// -----

func.func @alloc_dead(%a: f32) { %c0 = arith.constant 0 : index %m = memref.alloc() : memref<4xf32> memref.store %a, %m[%c0] : memref<4xf32> memref.dealloc %m : memref<4xf32> return }

// -----

func.func @alloc_unused() { %m = memref.alloc() : memref<4xf32> return }

// -----

func.func @alloc_const_size() -> memref<?xf32> { %n = arith.constant 4 : index %m = memref.alloc(%n) : memref<?xf32> return %m : memref<?xf32> }

// -----

func.func @cast_cast(%m: memref<4xf32>) -> memref<4xf32> { %1 = memref.cast %m : memref<4xf32> to memref<?xf32> %2 = memref.cast %1 : memref<?xf32> to memref<4xf32> return %2 : memref<4xf32> }

// -----

func.func @cast_load(%m: memref<4xf32>, %i: index) -> f32 { %1 = memref.cast %m : memref<4xf32> to memref<?xf32> %2 = memref.load %1[%i] : memref<?xf32> return %2 : f32 }

// -----

func.func @cast_store(%m: memref<4xf32>, %i: index, %x: f32) { %1 = memref.cast %m : memref<4xf32> to memref<?xf32> memref.store %x, %1[%i] : memref<?xf32> return }

// -----

func.func @subview_identity(%m: memref<4xf32>) -> memref<4xf32, strided<[1]>> { %1 = memref.subview %m[0][4][1] : memref<4xf32> to memref<4xf32, strided<[1]>> return %1 : memref<4xf32, strided<[1]>> }

// -----

func.func @subview_const(%m: memref<8xf32>) -> f32 { %c0 = arith.constant 0 : index %c2 = arith.constant 2 : index %1 = memref.subview %m[%c2][%c2][1] : memref<8xf32> to memref<?xf32, strided<[1], offset: ?>> %2 = memref.load %1[%c0] : memref<?xf32, strided<[1], offset: ?>> return %2 : f32 }

// -----

func.func @subview_subview(%m: memref<8xf32>, %i: index) -> f32 { %1 = memref.subview %m[2][4][1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>> %2 = memref.subview %1[1][2][1] : memref<4xf32, strided<[1], offset: 2>> to memref<2xf32, strided<[1], offset: 3>> %3 = memref.load %2[%i] : memref<2xf32, strided<[1], offset: 3>> return %3 : f32 }

// -----

func.func @copy_self(%m: memref<8xf32>) { memref.copy %m, %m : memref<8xf32> to memref<8xf32> return }

// -----

func.func @copy_empty(%m: memref<0xf32>, %n: memref<0xf32>) { memref.copy %m, %n : memref<0xf32> to memref<0xf32> return }

// -----

func.func @collapse_expand(%m: memref<2x4xf32>) -> memref<2x4xf32> { %1 = memref.collapse_shape %m [[0, 1]] : memref<2x4xf32> into memref<8xf32> %2 = memref.expand_shape %1 [[0, 1]] output_shape [2, 4] : memref<8xf32> into memref<2x4xf32> return %2 : memref<2x4xf32> }

// -----

func.func @collapse_collapse(%m: memref<2x4x2xf32>) -> memref<16xf32> { %1 = memref.collapse_shape %m [[0, 1], [2]] : memref<2x4x2xf32> into memref<8x2xf32> %2 = memref.collapse_shape %1 [[0, 1]] : memref<8x2xf32> into memref<16xf32> return %2 : memref<16xf32> }

// -----

func.func @transpose_transpose(%m: memref<2x4xf32>) -> memref<2x4xf32, strided<[4, 1]>> { %1 = memref.transpose %m (i, j) -> (j, i) : memref<2x4xf32> to memref<4x2xf32, strided<[1, 4]>> %2 = memref.transpose %1 (i, j) -> (j, i) : memref<4x2xf32, strided<[1, 4]>> to memref<2x4xf32, strided<[4, 1]>> return %2 : memref<2x4xf32, strided<[4, 1]>> }

// -----

func.func @mem2reg_scalar(%a: f32) -> f32 { %m = memref.alloca() : memref<f32> memref.store %a, %m[] : memref<f32> %x = memref.load %m[] : memref<f32> return %x : f32 }

// -----

func.func @mem2reg_if(%p: i1, %a: f32, %b: f32) -> f32 { %m = memref.alloca() : memref<f32> memref.store %a, %m[] : memref<f32> scf.if %p { memref.store %b, %m[] : memref<f32> } %x = memref.load %m[] : memref<f32> return %x : f32 }

// -----

func.func @mem2reg_loop(%n: index, %a: f32) -> f32 { %c0 = arith.constant 0 : index %c1 = arith.constant 1 : index %m = memref.alloca() : memref<f32> memref.store %a, %m[] : memref<f32> scf.for %i = %c0 to %n step %c1 { %x = memref.load %m[] : memref<f32> %y = arith.mulf %x, %a : f32 memref.store %y, %m[] : memref<f32> } %x = memref.load %m[] : memref<f32> return %x : f32 }

// -----

func.func @mem2reg_cfg(%p: i1, %a: f32, %b: f32) -> f32 {
  %m = memref.alloca() : memref<f32>
  memref.store %a, %m[] : memref<f32>
  cf.cond_br %p, ^x, ^y
^x:
  memref.store %b, %m[] : memref<f32>
  cf.br ^y
^y:
  %x = memref.load %m[] : memref<f32>
  return %x : f32
}

// -----

func.func @mem2reg_loop_cfg(%n: i32, %a: f32) -> f32 {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %m = memref.alloca() : memref<f32>
  memref.store %a, %m[] : memref<f32>
  cf.br ^l(%c0 : i32)
^l(%i: i32):
  %x = memref.load %m[] : memref<f32>
  %y = arith.mulf %x, %a : f32
  memref.store %y, %m[] : memref<f32>
  %j = arith.addi %i, %c1 : i32
  %p = arith.cmpi slt, %j, %n : i32
  cf.cond_br %p, ^l(%j : i32), ^e
^e:
  %z = memref.load %m[] : memref<f32>
  return %z : f32
}

// -----

func.func @mem2reg_llvm(%a: f32) -> f32 { %c1 = arith.constant 1 : i32 %m = llvm.alloca %c1 x f32 : (i32) -> !llvm.ptr llvm.store %a, %m : f32, !llvm.ptr %x = llvm.load %m : !llvm.ptr -> f32 return %x : f32 }

// -----

func.func @mem2reg_while(%a: f32) -> f32 {
  %m = memref.alloca() : memref<f32>
  memref.store %a, %m[] : memref<f32>
  scf.while : () -> () { %x = memref.load %m[] : memref<f32> %c = arith.cmpf olt, %x, %a : f32 scf.condition(%c) } do { %x = memref.load %m[] : memref<f32> %y = arith.mulf %x, %x : f32 memref.store %y, %m[] : memref<f32> scf.yield }
  %x = memref.load %m[] : memref<f32>
  return %x : f32
}

// -----

func.func @inl(%a: f32) -> f32 { %r = call @callee(%a) : (f32) -> f32 return %r : f32 }
func.func private @callee(%a: f32) -> f32 { %r = arith.addf %a, %a : f32 return %r : f32 }

// -----

func.func @inl_chain(%a: f32) -> f32 { %r = call @c1(%a) : (f32) -> f32 return %r : f32 }
func.func private @c1(%a: f32) -> f32 { %r = call @c2(%a) : (f32) -> f32 %s = call @c2(%r) : (f32) -> f32 return %s : f32 }
func.func private @c2(%a: f32) -> f32 { %r = arith.addf %a, %a : f32 return %r : f32 }

// -----

func.func @inl_cfg(%p: i1, %a: f32) -> f32 { %r = call @callee(%p, %a) : (i1, f32) -> f32 return %r : f32 }
func.func private @callee(%p: i1, %a: f32) -> f32 {
  cf.cond_br %p, ^x, ^y
^x:
  return %a : f32
^y:
  %r = arith.addf %a, %a : f32
  return %r : f32
}

// -----

func.func @inl_in_loop(%n: index, %a: f32, %m: memref<?xf32>) { %c0 = arith.constant 0 : index %c1 = arith.constant 1 : index scf.for %i = %c0 to %n step %c1 { %r = func.call @callee(%a) : (f32) -> f32 memref.store %r, %m[%i] : memref<?xf32> } return }
func.func private @callee(%a: f32) -> f32 { %r = math.exp %a : f32 return %r : f32 }

// -----

func.func @inl_rec(%a: i32) -> i32 { %r = call @rec(%a) : (i32) -> i32 return %r : i32 }
func.func private @rec(%a: i32) -> i32 { %c0 = arith.constant 0 : i32 %c1 = arith.constant 1 : i32 %p = arith.cmpi eq, %a, %c0 : i32 %r = scf.if %p -> i32 { scf.yield %c0 : i32 } else { %b = arith.subi %a, %c1 : i32 %q = func.call @rec(%b) : (i32) -> i32 %s = arith.addi %q, %a : i32 scf.yield %s : i32 } return %r : i32 }

// -----

func.func @licm_load(%n: index, %m: memref<f32>, %o: memref<?xf32>) { %c0 = arith.constant 0 : index %c1 = arith.constant 1 : index scf.for %i = %c0 to %n step %c1 { %x = memref.load %m[] : memref<f32> %y = arith.addf %x, %x : f32 memref.store %y, %o[%i] : memref<?xf32> } return }

// -----

func.func @licm_subview(%n: index, %m: memref<8xf32>) { %c0 = arith.constant 0 : index %c1 = arith.constant 1 : index %z = arith.constant 0.0 : f32 scf.for %i = %c0 to %n step %c1 { %s = memref.subview %m[2][4][1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>> memref.store %z, %s[%i] : memref<4xf32, strided<[1], offset: 2>> } return }

// -----

func.func @licm_div(%a: i32, %b: i32, %n: index, %m: memref<?xi32>) { %c0 = arith.constant 0 : index %c1 = arith.constant 1 : index scf.for %i = %c0 to %n step %c1 { %x = arith.divsi %a, %b : i32 memref.store %x, %m[%i] : memref<?xi32> } return }

// -----

func.func @sdce() { return }
func.func private @dead1() { call @dead2() : () -> () return }
func.func private @dead2() { call @dead1() : () -> () return }
memref.global "private" @g : memref<4xf32> = dense<0.0>

// -----

func.func @global_const_load() -> f32 { %c1 = arith.constant 1 : index %m = memref.get_global @k : memref<4xf32> %x = memref.load %m[%c1] : memref<4xf32> return %x : f32 }
memref.global "private" constant @k : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>

// -----

func.func @reinterpret_same(%m: memref<4xf32>) -> memref<4xf32> { %1 = memref.reinterpret_cast %m to offset: [0], sizes: [4], strides: [1] : memref<4xf32> to memref<4xf32> return %1 : memref<4xf32> }

// -----

func.func @reinterpret_reinterpret(%m: memref<8xf32>) -> memref<2xf32> { %1 = memref.reinterpret_cast %m to offset: [0], sizes: [4], strides: [1] : memref<8xf32> to memref<4xf32> %2 = memref.reinterpret_cast %1 to offset: [0], sizes: [2], strides: [1] : memref<4xf32> to memref<2xf32> return %2 : memref<2xf32> }

// -----

func.func @extract_metadata(%m: memref<4xf32>) -> index { %b, %o, %s, %st = memref.extract_strided_metadata %m : memref<4xf32> -> memref<f32>, index, index, index return %s : index }

// -----

func.func @llvm_fold(%a: i32) -> i32 { %c = llvm.mlir.constant(0 : i32) : i32 %r = llvm.add %a, %c : i32 return %r : i32 }

// -----

func.func @llvm_cse(%a: i32) -> i32 { %x = llvm.mul %a, %a : i32 %y = llvm.mul %a, %a : i32 %r = llvm.add %x, %y : i32 return %r : i32 }

// -----

func.func @llvm_gep0(%p: !llvm.ptr) -> !llvm.ptr { %x = llvm.getelementptr %p[0] : (!llvm.ptr) -> !llvm.ptr, i32 return %x : !llvm.ptr }

// -----

func.func @llvm_extract_insert(%a: i32) -> i32 { %u = llvm.mlir.undef : !llvm.struct<(i32, i32)> %x = llvm.insertvalue %a, %u[0] : !llvm.struct<(i32, i32)> %y = llvm.insertvalue %a, %x[1] : !llvm.struct<(i32, i32)> %r = llvm.extractvalue %y[0] : !llvm.struct<(i32, i32)> return %r : i32 }

// -----

func.func @llvm_bitcast(%a: i32) -> i32 { %x = llvm.bitcast %a : i32 to f32 %y = llvm.bitcast %x : f32 to i32 return %y : i32 }

// -----

func.func @llvm_int2ptr(%p: !llvm.ptr) -> !llvm.ptr { %x = llvm.ptrtoint %p : !llvm.ptr to i64 %y = llvm.inttoptr %x : i64 to !llvm.ptr return %y : !llvm.ptr }

// -----

func.func @llvm_icmp_same(%a: i32) -> i1 { %x = llvm.icmp "eq" %a, %a : i32 return %x : i1 }

// -----

func.func @llvm_trunc_zext(%a: i32) -> i32 { %x = llvm.zext %a : i32 to i64 %y = llvm.trunc %x : i64 to i32 return %y : i32 }

// -----

func.func @unrealized(%a: i32) -> i32 { %x = builtin.unrealized_conversion_cast %a : i32 to f32 %y = builtin.unrealized_conversion_cast %x : f32 to i32 return %y : i32 }

// -----

func.func @atomic_unused(%m: memref<4xf32>, %i: index, %x: f32) { %r = memref.atomic_rmw addf %x, %m[%i] : (f32, memref<4xf32>) -> f32 return }

// -----

func.func @assume_align(%m: memref<4xf32>, %i: index) -> f32 { %a = memref.assume_alignment %m, 16 : memref<4xf32> %b = memref.assume_alignment %a, 16 : memref<4xf32> %x = memref.load %b[%i] : memref<4xf32> return %x : f32 }

// -----

func.func @view_const(%m: memref<64xi8>) -> f32 { %c0 = arith.constant 0 : index %c4 = arith.constant 4 : index %v = memref.view %m[%c0][%c4] : memref<64xi8> to memref<?xf32> %x = memref.load %v[%c0] : memref<?xf32> return %x : f32 }

// -----

func.func @dealloc_only() { %m = memref.alloc() : memref<4xf32> memref.dealloc %m : memref<4xf32> return }

// -----

func.func @store_same_twice(%m: memref<f32>, %a: f32, %b: f32) { memref.store %a, %m[] : memref<f32> memref.store %b, %m[] : memref<f32> return }

// -----

func.func @select_memref(%p: i1, %m: memref<f32>) -> f32 { %s = arith.select %p, %m, %m : memref<f32> %x = memref.load %s[] : memref<f32> return %x : f32 }
