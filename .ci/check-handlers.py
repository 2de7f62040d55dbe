#!/usr/bin/env python3
"""Checks the machine code of the handlers, after a release build on x86-64: the engine's speed and its constant native
stack rest on it, and no test of behaviour would notice.

Each handler must be there under its own name, go on by an indirect jump, call nothing, keep its frame off the native
stack, and be more than a jump to its code.

usage: check-handlers.py [BUILD_DIRECTORY]     (default: .build/release)
"""
import collections
import glob
import os
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Handlers that stop the machine, so they return instead of going on.
EXITS = {
    "unreachable", "returnMany", "service", "halt", "switchBack", "hostCallStub", "lowerStub", "tailCall", "throwTag",
    "throwReference", "probe", "pause", "poll",
}

# Handlers that may call, by a pattern of their names, and why.
CALLS = [
    (r"probe", "runs once, to see whether calls in tail position take stack"),
]

# Handlers that may save registers of their caller, and why.
SAVES = [
    (r"\w+_call", "as a call does"),
    (r"i(32|64)Load\w+_i(32|64)Store8?SA", "two checked addresses need more registers"),
    (r"call(Import|Indirect|Reference)?(Wide)?A?", "a call needs more registers than the convention leaves free"),
    (r"array(Get|Set)(_|Vector)\w+", "an element checked against its array and the heap, and the value"),
    (r"ref(Test|Cast)(Object|Function)\w+", "a type is looked up where it is not the one expected"),
    (r"(structNew|arrayNewDefault)\w*", "room, header, the map of objects, and the fields"),
    (r"i32x4TruncSatF32x4[SU]S(ToA)?", "four conversions and their limits need more registers"),
    (r"i8x16Swizzle(SS|AS|SA)(ToA)?(_\w+)?", "sixteen bytes are looked up one by one"),
    (r"shuffle32(ToA)?", "four places in the frame need more registers"),
    (r"observe", "an access, its memory, and what is known of each byte; only in code that an inspector looks on"),
    (r".+Any(32|64)", "two overflow checks and a memory to be found need more registers"),
]
MAXIMUM_SAVES = 5


def handler_names():
    rows = os.path.join(ROOT, "Sources", "Airlock", "Handlers", "Generated", "HandlerRows.swift")
    with open(rows) as file:
        text = file.read()
    names = re.search(r"static let names: \[StaticString\] = \[(.*?)\]", text, re.S)
    if not names:
        sys.exit(f"{rows} has no table of names")
    return re.findall(r'"(\w+)"', names.group(1))


def disassemble(directory):
    """The instructions of each handler's C function, by the handler's name."""
    tool = os.environ.get("OBJDUMP") or shutil.which("objdump") or shutil.which("llvm-objdump")
    objects = sorted(glob.glob(os.path.join(directory, "Airlock.build", "*Handlers.swift.o")))
    if not tool or not objects:
        sys.exit(f"needs objdump, and object files in {directory}/Airlock.build")
    bodies = collections.defaultdict(list)
    for path in objects:
        listing = subprocess.run(
            [tool, "-d", "--no-show-raw-insn", path], capture_output=True, text=True, check=True).stdout
        current = None
        for line in listing.splitlines():
            symbol = re.match(r"[0-9a-f]+ <(.+)>:$", line)
            if symbol:
                current = symbol.group(1)
                continue
            instruction = re.match(r"\s*[0-9a-f]+:\s+(.*\S)", line)
            if instruction and current:
                bodies[current].append(instruction.group(1))
    names = demangled(sorted(bodies))
    return {name: bodies[symbol] for symbol, name in names.items()}


def demangled(symbols):
    """The handler's name of each symbol that is the C function of one: `@objc Airlock.(add_ in _HASH)(...)`."""
    tool = shutil.which("swift-demangle")
    command = [tool] if tool else ["swift", "demangle"]
    text = subprocess.run(command, input="\n".join(symbols), capture_output=True, text=True, check=True).stdout
    names = {}
    for symbol, line in zip(symbols, text.splitlines()):
        name = re.match(r"@objc Airlock\.\((\w+)_ in ", line)
        if name:
            names[symbol] = name.group(1)
    return names


def faults(name, instructions):
    jumps = [i for i in instructions if re.match(r"jmpq?\s+\*", i)]
    calls = [i for i in instructions if re.match(r"callq?\s", i)]
    # The frame pointer does not count: the package manager asks for it on Linux.
    saves = [i for i in instructions if re.match(r"(pushq?|enter)\s|subq?\s+\$0x[0-9a-f]+,\s*%rsp", i)
             and not re.match(r"pushq?\s+%rbp", i)]
    work = [i for i in instructions if not re.match(r"(nop|data16|xchg\s+%ax,%ax|int3|cs nop)", i)]
    if name in EXITS:
        if not any(re.match(r"retq?", i) for i in instructions):
            yield "does not return"
    elif not jumps:
        yield "has no indirect jump"
    if len(work) == 1:
        yield f"is only {work[0]}"
    if is_listed(name, CALLS):
        return
    if calls:
        yield f"calls ({len(calls)}): {calls[0]}"
    elif saves and not (is_listed(name, SAVES) and len(saves) <= MAXIMUM_SAVES):
        yield f"saves registers: {saves[0]}"


def is_listed(name, exceptions):
    return any(re.fullmatch(pattern, name) for pattern, _ in exceptions)


def main():
    directory = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, ".build", "release")
    names = handler_names()
    functions = disassemble(directory)
    bad = 0
    instructions = 0
    for name in names:
        found = list(faults(name, functions[name])) if functions.get(name) else ["is missing"]
        instructions += len(functions.get(name, []))
        for fault in found:
            print(f"{name} {fault}")
        bad += bool(found)
    calling = sum(is_listed(name, CALLS) for name in names)
    saving = sum(is_listed(name, SAVES) for name in names)
    print(f"{len(names)} handlers, {instructions} instructions, {calling} may call, {saving} may save registers, "
          f"{bad} violations")
    sys.exit(1 if bad else 0)


main()
