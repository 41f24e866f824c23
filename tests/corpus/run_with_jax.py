"""Runs programs of StableHLO through JAX's own parser and compiler.

run_with_jax.py FOLDER: for each FOLDER/<name>.mlir, FOLDER/<name>.txt has a .npz file and the names of the arguments
in it, one a line. Results are written as FOLDER/<name>/result<i>.npy, bf16 as its bits; what fails is printed.
"""
import os
import sys
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"
import jax
import ml_dtypes
import numpy as np
from jax._src import compiler, xla_bridge
from jax._src.interpreters import mlir
from jax._src.lib import xla_client
from jaxlib.mlir import ir

jax.config.update("jax_enable_x64", True)
BACKEND = xla_bridge.get_backend("cpu")
DEVICE = BACKEND.devices()[0]


def is_bf16(ty):
    return isinstance(ir.RankedTensorType(ty).element_type, ir.BF16Type)


def run(text, arrays):
    with mlir.make_ir_context():
        module = ir.Module.parse(text)
        main = next(op for op in module.body if op.attributes["sym_name"].value == "main")
        types = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value).inputs
        arrays = [a.view(ml_dtypes.bfloat16) if is_bf16(t) else a for a, t in zip(arrays, types)]
        options = compiler.get_compile_options(num_replicas=1, num_partitions=1)
        program = BACKEND.compile_and_load(module, xla_client.DeviceList((DEVICE,)), options)
    results = program.execute_sharded([jax.device_put(array, DEVICE) for array in arrays])
    return [np.asarray(result[0]) for result in results.disassemble_into_single_device_arrays()]


for program in sorted(Path(sys.argv[1]).glob("*.mlir")):
    file, *names = program.with_suffix(".txt").read_text().splitlines()
    folder = program.with_suffix("")
    folder.mkdir()
    try:
        stored = np.load(file)
        results = run(program.read_text(), [stored[name] for name in names])
    except Exception as error:
        print(f"{program.stem}: {error}")
        continue
    for number, result in enumerate(results):
        bits = result.view(np.uint16) if result.dtype == ml_dtypes.bfloat16 else result
        np.save(folder / f"result{number}.npy", bits)
