#!/usr/bin/env python3
"""Repeats generated programs and judges mutants with wasmtime, and compares: airlock-fuzz records what they did in Airlock.

Needs the package `wasmtime` of PyPI; without it says so and ends well.

usage: compare-wasmtime.py HARNESS [--seed N] [--programs N] [--mutants N]

Exit status: 0 no difference; 1 some; 2 wrong usage.
"""

import argparse
import base64
import json
import random
import struct
import subprocess
import sys

try:
    import wasmtime
    from wasmtime import FuncType, ValType
except ImportError:
    print("skipped: no package wasmtime (pip install wasmtime)")
    sys.exit(0)

MASK = (1 << 64) - 1
FUEL = 50
PAGE = 65536
# As the limits under which programs are executed.
LIMITS = {"memory_size": 64 * PAGE, "table_elements": 10_000, "instances": 1000, "tables": 1000, "memories": 1000}

TRAPS = {
    "STACK_OVERFLOW": "stackOverflow",
    "MEMORY_OUT_OF_BOUNDS": "heapAccessOutOfBounds",
    "TABLE_OUT_OF_BOUNDS": "tableAccessOutOfBounds",
    "INDIRECT_CALL_TO_NULL": "indirectCallToNull",
    "BAD_SIGNATURE": "badSignature",
    "INTEGER_OVERFLOW": "integerOverflow",
    "INTEGER_DIVISION_BY_ZERO": "integerDivisionByZero",
    "BAD_CONVERSION_TO_INTEGER": "badConversionToInteger",
    "UNREACHABLE": "unreachableCodeReached",
    "NULL_REFERENCE": "nullReference",
    "ARRAY_OUT_OF_BOUNDS": "arrayOutOfBounds",
    "CAST_FAILURE": "castFailure",
}
# The numbers of trap codes, of those that are as here.
SWALLOWED = {
    "UNREACHABLE": 1,
    "MEMORY_OUT_OF_BOUNDS": 2,
    "INDIRECT_CALL_TO_NULL": 5,
    "BAD_SIGNATURE": 6,
    "INTEGER_OVERFLOW": 7,
    "INTEGER_DIVISION_BY_ZERO": 8,
    "BAD_CONVERSION_TO_INTEGER": 9,
}
# Where wasmtime has one trap for several.
SAME = {
    "undefinedElement": "tableAccessOutOfBounds",
    "nullFunctionReference": "nullReference",
    "nullExceptionReference": "nullReference",
    "nullStructureReference": "nullReference",
    "nullArrayReference": "nullReference",
    "nullI31Reference": "nullReference",
}


class HostFailure(Exception):
    def __init__(self, number):
        super().__init__(f"host failure {number}")
        self.number = number


class Skip(Exception):
    """What the package does not offer."""


def bits(value, kind):
    """A number of the package as its bits, with one NaN for all."""
    if kind == "i32":
        return value & 0xFFFFFFFF
    if kind == "i64":
        return value & MASK
    if value != value:
        return "nan"
    return struct.unpack("<I", struct.pack("<f", value))[0] if kind == "f32" else struct.unpack("<Q", struct.pack("<d", value))[0]


def number(kind, text):
    value = int(text)
    if kind == "i32":
        return value - (1 << 32) if value >> 31 else value
    if kind == "i64":
        return value - (1 << 64) if value >> 63 else value
    if kind == "f32":
        return struct.unpack("<f", struct.pack("<I", value))[0]
    return struct.unpack("<d", struct.pack("<Q", value))[0]


def digest(values):
    """As HostFunction.digest: values are (kind, bits)."""
    total = 0x123456789ABCDEF0
    for kind, value in values:
        if value == "nan":
            value = 0x7FC00000 if kind == "f32" else 0x7FF8000000000000
        total = ((total ^ value) * 0x9E3779B97F4A7C15 & MASK) ^ (total >> 29)
    return total


def signed(value, width):
    return value - (1 << width) if value >> (width - 1) else value


class Machine:
    """The instances of one program in wasmtime."""

    def __init__(self, engine, modules):
        self.store = wasmtime.Store(engine)
        self.store.set_limits(**LIMITS)
        self.linker = wasmtime.Linker(engine)
        self.instances = []
        self.define_host()
        for place, code in enumerate(modules):
            module = wasmtime.Module(engine, code)
            instance = self.linker.instantiate(self.store, module)
            self.instances.append(instance)
            self.linker.define_instance(self.store, f"m{place}", instance)

    def export(self, instance, name):
        if instance >= len(self.instances):
            return None
        return self.instances[instance].exports(self.store).get(name)

    # Functions of the host, as HostFunction has them.

    def define_host(self):
        i32, i64, f32, f64 = ValType.i32(), ValType.i64(), ValType.f32(), ValType.f64()
        funcref, externref = ValType.funcref(), ValType.externref()
        many = [i32, i64, f32, f64, i32, i64, f32, f64, i32, i64]
        kinds = ["i32", "i64", "f32", "f64", "i32", "i64", "f32", "f64", "i32", "i64"]

        def digested(values, types):
            return digest([(kind, bits(value, kind)) for kind, value in zip(types, values)])

        def multi(seed):
            wide = (seed & 0xFFFFFFFF) * 0x9E3779B97F4A7C15 & MASK
            return [signed(wide >> 7 & 0xFFFFFFFF, 32), signed(wide, 64), float(wide & 0xFFFFFFFF), float(wide)]

        def fail(value):
            if (value & 0xFFFFFFFF) % 16 == 3:
                raise HostFailure(value & 0xFFFFFFFF)

        self.define("mix32", [i32, i32], [i32], lambda a, b: signed(digested([a, b], ["i32"] * 2) & 0xFFFFFFFF, 32))
        self.define("mix64", [i64, f64], [i64], lambda a, b: signed(digested([a, b], ["i64", "f64"]), 64))
        self.define("many", many, [f64], lambda *values: float(digested(values, kinds) >> 11))
        self.define("multi", [i32], [i32, i64, f32, f64], multi)
        self.define("reenter", [i32], [i32], self.reenter)
        self.define("swallow", [i32], [i32], self.swallow)
        self.define("grow", [i32], [i32], self.host_grow)
        self.define("poke", [i32, i32], [i32], self.poke)
        self.define("fail", [i32], [], fail)
        self.define("callFunction", [funcref], [i32], self.call_function)
        self.define("sameFunction", [funcref], [funcref], lambda value: value)
        self.define("collect", [], [], lambda: None)
        self.define("sameExternal", [externref], [externref], lambda value: value)

    def define(self, name, parameters, results, body):
        self.linker.define_func("host", name, FuncType(parameters, results), body)

    def reenter(self, selector):
        selector &= 0xFFFFFFFF
        instance = selector % 8 % max(len(self.instances), 1)
        callback = self.export(instance, "callback")
        if callback is None:
            return signed(selector, 32)
        return callback(self.store, signed(selector >> 3, 32))

    def swallow(self, selector):
        try:
            return self.reenter(selector)
        except HostFailure as failure:
            return signed(0x3000 + failure.number & 0xFFFFFFFF, 32)
        except wasmtime.Trap as trap:
            name = getattr(trap.trap_code, "name", None)
            if name not in SWALLOWED or "exception" in str(trap):
                raise Skip("an error that is not told apart from others")
            return 0x1000 + SWALLOWED[name]

    def memory(self, instance, name):
        export = self.export(instance, name)
        return export if isinstance(export, wasmtime.Memory) else None

    def host_grow(self, pages):
        pages &= 0xFFFFFFFF
        memory = self.memory((pages >> 4) % max(len(self.instances), 1), "mem0")
        if memory is None:
            return -1
        return self.grow(memory, pages & 3)

    def grow(self, memory, pages):
        try:
            return memory.grow(self.store, pages)
        except wasmtime.WasmtimeError:
            return -1

    def poke(self, address, byte):
        address &= 0xFFFFFFFF
        byte &= 0xFFFFFFFF
        memory = self.memory((byte >> 8) % max(len(self.instances), 1), "mem0")
        if memory is None or address >= memory.data_len(self.store):
            return -1
        before = memory.read(self.store, address, address + 1)[0]
        memory.write(self.store, bytes([byte & 0xFF]), address)
        return before

    def call_function(self, function):
        raise Skip("functions of the host cannot be told from others")

    # Actions.

    def value(self, text):
        kind, _, rest = text.partition(":")
        if kind == "null":
            return None
        if kind == "function":
            instance, _, name = rest.partition(":")
            return self.export(int(instance), name)
        if kind == "external":
            return int(rest)
        return number(kind, rest)

    def perform(self, action):
        export = self.export(action["instance"], action["name"])
        kind = action["kind"]
        if kind == "call":
            for instance in self.instances:
                instance.exports(self.store)["fuel"].set_value(self.store, FUEL)
            types = export.type(self.store).results
            values = action["values"]
            if any(is_signalling(text) for text in values):
                export, values = self.taking_bits(export, values)
            results = export(self.store, *[self.value(text) for text in values])
            results = results if isinstance(results, list) else [] if not types else [results]
            return ["returned"] + [self.shown(value, str(kind)) for value, kind in zip(results, types)]
        if kind == "write":
            data = base64.b64decode(action["bytes"])
            start = action["at"]
            if start + len(data) > export.data_len(self.store):
                return ["trapped", "heapAccessOutOfBounds"]
            if data:
                export.write(self.store, data, start)
            return ["returned"]
        if kind == "grow":
            return ["returned", f"i64:{self.grow(export, action['pages']) & MASK}"]
        if kind == "global":
            text = action["values"][0]
            if is_signalling(text):
                setter = f"""(module (import "" "" (global (mut f32)))
                    (func (export "") (param i32) (global.set 0 (f32.reinterpret_i32 (local.get 0)))))"""
                self.wrapper(export, setter)(self.store, self.value("i32" + text[3:]))
            else:
                export.set_value(self.store, self.value(text))
            return ["returned"]
        if action["at"] >= export.size(self.store):
            return ["trapped", "tableAccessOutOfBounds"]
        export.set(self.store, action["at"], self.value(action["values"][0]))
        return ["returned"]

    # The package passes an f32 as a number of 64 bits, and the processor makes a signalling NaN quiet on the way.

    def taking_bits(self, export, values):
        """A function that takes the bits of each f32, and what to pass to it."""
        # The package calls an externref by another name.
        names = {str(ValType.externref()): "externref"}
        kinds = [names.get(str(kind), str(kind)) for kind in export.type(self.store).params]
        results = " ".join(names.get(str(kind), str(kind)) for kind in export.type(self.store).results)
        taken = " ".join("i32" if kind == "f32" else kind for kind in kinds)
        passed = " ".join(
            f"(f32.reinterpret_i32 (local.get {place}))" if kind == "f32" else f"(local.get {place})"
            for place, kind in enumerate(kinds))
        text = f"""(module (import "" "" (func (param {" ".join(kinds)}) (result {results})))
            (func (export "") (param {taken}) (result {results}) (call 0 {passed})))"""
        return self.wrapper(export, text), ["i32" + text[3:] if text.startswith("f32:") else text for text in values]

    def wrapper(self, imported, text):
        module = wasmtime.Module(self.store.engine, wasmtime.wat2wasm(text))
        return wasmtime.Instance(self.store, module, [imported]).exports(self.store)[""]

    @staticmethod
    def shown(value, kind):
        if kind in ("i32", "i64", "f32", "f64"):
            return f"{kind}:{bits(value, kind)}"
        if value is None:
            return "null"
        if isinstance(value, wasmtime.Func):
            return "function"
        return f"external:{value}"

    def outcome(self, action):
        try:
            return self.perform(action)
        except HostFailure as failure:
            return ["hostFailure", str(failure.number)]
        except wasmtime.Trap as trap:
            name = getattr(trap.trap_code, "name", None)
            if "thrown Wasm exception" in str(trap):
                return ["exception"]
            if name in TRAPS:
                return ["trapped", TRAPS[name]]
            return ["trapped", "nullReference" if "null" in str(trap) else f"unknown trap: {trap}"]
        except wasmtime.WasmtimeError as error:
            text = str(error)
            if "exception" in text:
                return ["exception"]
            return [f"error: {text}"]


def same(expected, found):
    if expected[0] != found[0] or len(expected) != len(found):
        return False
    if expected[0] == "trapped":
        return SAME.get(expected[1], expected[1]) == SAME.get(found[1], found[1])
    # One NaN stands for all.
    return all(a == b or a.endswith(":nan") == b.endswith(":nan") and a.endswith(":nan") or is_nan(a) and is_nan(b)
               for a, b in zip(expected[1:], found[1:]))


def is_signalling(text):
    return text.startswith("f32:") and is_nan(text) and not int(text[4:]) & 0x00400000


def is_nan(text):
    kind, _, rest = text.partition(":")
    if kind not in ("f32", "f64"):
        return False
    return rest == "nan" or number(kind, rest) != number(kind, rest)


def difference(engine, record):
    machine = Machine(engine, [base64.b64decode(module) for module in record["modules"]])
    for place, step in enumerate(record["steps"]):
        found = machine.outcome(step["action"])
        if not same(step["outcome"], found):
            return f"step {place}, {step['action']}: {step['outcome']} here, {found} in wasmtime"
    for name, runs in record["memories"].items():
        instance, _, export = name.partition(".")
        memory = machine.export(int(instance[1:]), export)
        data = bytes(memory.read(machine.store))
        expected = bytearray(len(data))
        for run in runs:
            part = base64.b64decode(run["bytes"])
            expected[run["at"] : run["at"] + len(part)] = part
        if bytes(expected) != data:
            place = next(i for i in range(max(len(data), len(expected))) if data[i : i + 1] != expected[i : i + 1])
            return f"{name} differs at {place}: {expected[place]} here, {data[place]} in wasmtime"
    return None


def records(harness, kind, seed, count):
    command = [harness, "record", kind, "--seed", str(seed), "--count", str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            yield json.loads(line)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(command)} ended with {process.returncode}")


def make_engine():
    config = wasmtime.Config()
    for feature in ["multi_memory", "memory64", "tail_call", "function_references", "gc", "exceptions", "reference_types",
                    "multi_value", "bulk_memory", "simd", "relaxed_simd"]:
        setattr(config, "wasm_" + feature, True)
    config.wasm_relaxed_simd_deterministic = True
    config.parallel_compilation = False
    return wasmtime.Engine(config)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("harness", metavar="HARNESS")
    parser.add_argument("--seed", type=int, default=random.getrandbits(53))
    parser.add_argument("--programs", type=int, default=1000)
    parser.add_argument("--mutants", type=int, default=20_000)
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    differences = skipped = ran = 0
    engine = make_engine()
    for record in records(arguments.harness, "programs", arguments.seed, arguments.programs):
        try:
            text = difference(engine, record)
        except Skip:
            skipped += 1
            continue
        ran += 1
        if text is not None:
            differences += 1
            print(f"difference: programs, seed {arguments.seed}, case {record['index']}: {text}", flush=True)
    print(f"programs: {ran} repeated, {skipped} skipped")
    judged = 0
    for record in records(arguments.harness, "mutants", arguments.seed, arguments.mutants):
        if record["verdict"] == "refused":
            continue
        judged += 1
        try:
            wasmtime.Module.validate(engine, base64.b64decode(record["module"]))
            verdict, reason = "valid", ""
        except wasmtime.WasmtimeError as error:
            verdict, reason = "invalid", str(error)
        if verdict != record["verdict"]:
            differences += 1
            print(f"difference: mutants, seed {arguments.seed}, case {record['index']}: {record['verdict']} here, "
                  f"{verdict} in wasmtime: {reason[:300]!r}", flush=True)
    print(f"mutants: {judged} judged")
    print(f"differences: {differences}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
