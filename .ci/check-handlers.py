#!/usr/bin/env python3
"""Checks the machine code of the handlers: the engine's speed and its constant native stack rest on it, and no test of
behaviour would notice.

Each handler must be there under its own name, go on by an indirect jump, call nothing, keep its frame off the native
stack, and be more than a jump to its code.

usage: check-handlers.py [BUILD_DIRECTORY]     what a release build on x86-64 made (default: .build/release)
       check-handlers.py --arm64               what the compiler makes for arm64, on any machine
       check-handlers.py --table [DIRECTORY]   how many instructions handlers take on both, as Markdown
"""
import collections
import glob
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

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

# Of the folder Unsafe, what the handlers need; the rest needs a platform.
UNSAFE = """MachineTypes Atomics Exit Frame ObjectTypes Vector128 HeapReference ShadowMemory AccessCells GrowingMemory
CodePointer AddressIdentified ObjectHeap MarkQueue ObjectMarker""".split()


class X86:
    jump = r"jmpq?\s+\*"
    call = r"callq?\s"
    # The frame pointer does not count: the package manager asks for it on Linux.
    save = r"((pushq?|enter)\s(?!\s*%rbp)|subq?\s+\$0x[0-9a-f]+,\s*%rsp)"
    filler = r"(nop|data16|xchg\s+%ax,%ax|int3|cs nop)"
    saves = SAVES
    # One of two equal functions would be a jump to the other, and go through it at each dispatch.
    may_be_another = False


class ARM64:
    jump = r"br\s"
    call = r"blr?\s"
    save = r"(stp\s.*\[sp|str\s.*\[sp|sub\s+sp)"
    filler = r"nop"
    saves = [(r"observe", "as on x86-64")]
    # What differs on x86-64 alone, such as extensions of the sign.
    may_be_another = True


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
    listings = [
        subprocess.run([tool, "-d", "--no-show-raw-insn", path], capture_output=True, text=True, check=True).stdout
        for path in objects]
    return by_handler(listings, r"[0-9a-f]+ <(.+)>:$", r"\s*[0-9a-f]+:\s+(.*\S)")


def compile_for_arm64():
    """The same, of a listing made here: nothing is linked or run, so no SDK is needed."""
    sources = os.path.join(ROOT, "Sources", "Airlock")
    files = [os.path.join(ROOT, ".ci", "platforms", "BareMetal", "StandIns.swift")]
    files += [os.path.join(sources, "Unsafe", name + ".swift") for name in UNSAFE]
    for folder in ("Structure", "Numerics", "Handlers"):
        found = glob.glob(os.path.join(sources, folder, "**", "*.swift"), recursive=True)
        files += [path for path in sorted(found) if not path.endswith("TailCallProbe.swift")]
    with tempfile.TemporaryDirectory() as folder:
        listing = os.path.join(folder, "handlers.s")
        subprocess.run(
            ["swiftc", "-target", "arm64-apple-none-macho", "-O", "-wmo", "-S", "-suppress-warnings",
             "-parse-as-library", "-module-name", "Airlock", "-package-name", "airlock", "-swift-version", "6",
             "-enable-experimental-feature", "Embedded", "-enable-experimental-feature", "BuiltinModule",
             *files, "-o", listing], check=True)
        with open(listing) as file:
            return by_handler([file.read()], r'"?_(\$[\w$]+)"?:', r"\t([a-z][\w.]*(?:\s[^;]*)?)")


def by_handler(listings, label, instruction):
    """The instructions of each handler's C function, by the handler's name."""
    bodies = collections.defaultdict(list)
    for listing in listings:
        current = None
        for line in listing.splitlines():
            symbol = re.match(label, line)
            if symbol:
                current = symbol.group(1)
                continue
            found = re.match(instruction, line)
            if found and current:
                bodies[current].append(found.group(1).strip())
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


def faults(machine, name, instructions):
    jumps = [i for i in instructions if re.match(machine.jump, i)]
    calls = [i for i in instructions if re.match(machine.call, i)]
    saves = [i for i in instructions if re.match(machine.save, i)]
    work = [i for i in instructions if not re.match(machine.filler, i)]
    is_another = len(work) == 1
    if name in EXITS:
        if not any(re.match(r"retq?", i) for i in instructions):
            yield "does not return"
    elif not jumps and not (is_another and machine.may_be_another):
        yield "has no indirect jump"
    if is_another and not machine.may_be_another:
        yield f"is only {work[0]}"
    if is_listed(name, CALLS):
        return
    if calls:
        yield f"calls ({len(calls)}): {calls[0]}"
    elif saves and not (is_listed(name, machine.saves) and len(saves) <= MAXIMUM_SAVES):
        yield f"saves registers: {saves[0]}"


def is_listed(name, exceptions):
    return any(re.fullmatch(pattern, name) for pattern, _ in exceptions)


def check(machine, functions):
    names = handler_names()
    bad = 0
    instructions = 0
    for name in names:
        found = list(faults(machine, name, functions[name])) if functions.get(name) else ["is missing"]
        instructions += len(functions.get(name, []))
        for fault in found:
            print(f"{name} {fault}")
        bad += bool(found)
    calling = sum(is_listed(name, CALLS) for name in names)
    saving = sum(is_listed(name, machine.saves) for name in names)
    print(f"{len(names)} handlers, {instructions} instructions, {calling} may call, {saving} may save registers, "
          f"{bad} violations")
    sys.exit(1 if bad else 0)


def classes():
    """The handlers of each generated file."""
    for path in sorted(glob.glob(os.path.join(ROOT, "Sources", "Airlock", "Handlers", "Generated", "*Handlers.swift"))):
        with open(path) as file:
            names = re.findall(r"private func (\w+)_\(", file.read())
        yield os.path.basename(path)[:-len("Handlers.swift")], names


def table(*machines):
    print("| class | handlers | x86-64 | arm64 |\n|---|---:|---:|---:|")
    for title, names in classes():
        lengths = [[len(functions[name]) for name in names if name in functions] for functions in machines]
        medians = " | ".join(str(statistics.median_low(machine)) for machine in lengths)
        print(f"| {title} | {len(names)} | {medians} |")


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    directory = arguments[0] if arguments else os.path.join(ROOT, ".build", "release")
    if "--table" in sys.argv:
        table(disassemble(directory), compile_for_arm64())
    elif "--arm64" in sys.argv:
        check(ARM64, compile_for_arm64())
    else:
        check(X86, disassemble(directory))


main()
