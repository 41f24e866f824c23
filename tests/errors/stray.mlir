// RUN: ft-opt %s
func.func @f(%n: index) {
  %x = arith.addi %n, $ %n : index
  %y = arith.addi %n, %n : index 
  "unclosed
  return
}
