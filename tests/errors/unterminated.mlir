// RUN: ft-opt %s
func.func @f(%n: index) {
  loop.for %i = %n to %n step %n {
    %x = arith.addi %i, %i : index
