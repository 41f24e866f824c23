// Reference pages of operations and passes.
// RUN: ft-opt --explain loop.for
// RUN: ft-opt --explain cse
// RUN: ft-opt --explain memref.laod
