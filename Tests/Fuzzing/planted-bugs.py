#!/usr/bin/env python3
"""Plants bugs in a copy of the engine, one after the other, and measures how long the fuzzing harness takes to find each.

usage: planted-bugs.py [--minutes N] [--scratch FOLDER] [--jobs N] [NAME...]     all of them by default
       planted-bugs.py --check     tells only whether the text is still there in which each is planted

Exit status: 0 every bug was found; 1 some were not, or the text in which one is planted has moved; 2 wrong usage.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ENGINE = "Sources/Airlock/"

# name: (file, text that stands there exactly once, what takes its place, what that breaks)
BUGS = {
    "load-bound": (
        ENGINE + "Handlers/Registers+Pairs.swift",
        "else { return memoryFault(address) }\n        let result = unsafe convert(memory",
        "|| start == memorySize &- 1 else { return memoryFault(address) }\n        let result = unsafe convert(memory",
        "a load may begin at the last byte, however wide it is",
    ),
    "bulk-bound-wraps": (
        ENGINE + "Unsafe/LinearMemory.swift",
        "return unsafe !wrapped && end <= record.pointee.size",
        "_ = wrapped\n        return unsafe end <= record.pointee.size",
        "lengths of bulk instructions may wrap",
    ),
    "stale-base": (
        ENGINE + "Unsafe/LinearMemory.swift",
        "unsafe record.pointee.base = storage.base\n        unsafe record.pointee.size = UInt64(bytes)",
        "unsafe record.pointee.size = UInt64(bytes)",
        "a memory that moved while it grew is used where it was",
    ),
    "wrong-accumulator": (
        ENGINE + "Lowering/FunctionLowering.swift",
        "mutating func overwrote(_ slot: Int) { held.forget(slot) }",
        "mutating func overwrote(_: Int) {}",
        "the accumulator is taken for a slot that was written since",
    ),
    "locals-not-zeroed": (
        ENGINE + "Lowering/FunctionLowering.swift",
        "        var cleared = zeroed\n",
        "        var cleared = count == 9 ? 9 : zeroed\n",
        "of nine locals the last starts with what was there before",
    ),
    "branch-table-clamp": (
        ENGINE + "Handlers/Registers+Operations.swift",
        "let index = min(X.read(self, as: UInt32.self), unsignedImmediate)",
        "let index = min(X.read(self, as: UInt32.self), max(unsignedImmediate, 1) &- 1)",
        "br_table takes its last entry for its default",
    ),
    "global-set-unchecked": (
        ENGINE + "Validation/FunctionValidator+Variables.swift",
        "        try pop(global.type)\n",
        "        _ = try pop()\n",
        "validation lets a global take a value of another type",
    ),
    "indirect-call-unchecked": (
        ENGINE + "Execution/StoreState+Calls.swift",
        "guard registry.isSubtype(CanonicalHeapType(function.type), of: expected) else { throw fault(.badSignature) }\n"
        "        return try cross(",
        "_ = expected\n        return try cross(",
        "call_indirect calls functions of any type",
    ),
    "tail-call-stays": (
        ENGINE + "Execution/StoreState+Calls.swift",
        "            if returnTo == context.switchBack {\n                context.noteEntry(to: function, frame)",
        "            if returnTo != context.halt {\n                context.noteEntry(to: function, frame)",
        "after a tail call into another instance its caller goes on with that instance's memory",
    ),
    "exception-by-type": (
        ENGINE + "Execution/StoreState+Exceptions.swift",
        "current.tags[tag] !== exception.tag",
        "current.tags[tag].type.id != exception.tag.type.id",
        "a tag catches exceptions of other tags of its type",
    ),
    "dropped-data-stays": (
        ENGINE + "Execution/StoreState+Services.swift",
        "case .dataDrop: current.isDataDropped[first] = true",
        "case .dataDrop: break",
        "a data segment can be used after it was dropped",
    ),
    "allocator-believed": (
        ENGINE + "Bridge/Allocators/BoundAllocator.swift",
        "        if let used = target.memory.regions.conflict(with: region) {",
        "        if region.count > 256, let used = target.memory.regions.conflict(with: region) {",
        "small regions that a guest's allocator hands out twice are taken twice",
    ),
    "lanes-saturate-wrongly": (
        ENGINE + "Numerics/IntegerLanes.swift",
        "isNegative((a ^ sum) & (b ^ sum))",
        "isNegative((a ^ sum) | (b ^ sum))",
        "saturating sums of lanes saturate where one operand has another sign than the sum",
    ),
    "widening-takes-low-half": (
        ENGINE + "Numerics/Widening.swift",
        "static func extendHighU(_ a: V) -> V.Wide { a.high }",
        "static func extendHighU(_ a: V) -> V.Wide { a.low }",
        "of lanes without sign the lower half is widened for the upper one",
    ),
    "field-not-traced": (
        ENGINE + "Unsafe/ObjectMarker.swift",
        "for index in 0..<references { unsafe mark(",
        "for index in 0..<max(references, 1) &- 1 { unsafe mark(",
        "the collector does not follow the last reference that a structure holds",
    ),
    "cast-takes-siblings": (
        ENGINE + "Handlers/Registers+Objects.swift",
        "return unsafe supertypes[Int(depth)] == target",
        "return unsafe supertypes[Int(depth)] <= target",
        "casts take objects of types that are declared below an earlier type",
    ),
    "heap-moved": (
        ENGINE + "Unsafe/ObjectHeap.swift",
        "        unsafe record.pointee.base = region.base\n        unsafe record.pointee.starts",
        "        if extent <= 1 << 20 { unsafe record.pointee.base = region.base }\n        unsafe record.pointee.starts",
        "handlers look for arrays where they were before the heap moved",
    ),
    "text-loses-alignment": (
        "Sources/AirlockWAT/Printing/Printer+Instructions.swift",
        "if item.alignment != natural {",
        "if item.alignment > natural {",
        "the text of a load or store loses its alignment",
    ),
}


def run(command, folder, **options):
    return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def copy(scratch):
    """Brings the sources of a scratch copy up to date, and keeps what was built there."""
    for name in ["Sources", "Tests", "Benchmarks", "Fixtures"]:
        target = scratch / name
        shutil.rmtree(target, ignore_errors=True)
        # Times of files come along, so that little is built anew.
        shutil.copytree(ROOT / name, target, symlinks=True)
    shutil.copy2(ROOT / "Package.swift", scratch)


def healthy_text(folder, bug):
    """Returns the text of the file in which a bug is planted, or else what is wrong."""
    path, old, _, _ = BUGS[bug]
    source = folder / path
    if not source.exists():
        return None, f"the file {path} is gone"
    text = source.read_text()
    if text.count(old) != 1:
        return None, f"the text to replace stands {text.count(old)} times in {path}: see what became of it, and change the list"
    return text, None


def plant(scratch, bug):
    """As `healthy_text`, of the copy: the sources that were copied may change meanwhile."""
    path, old, new, _ = BUGS[bug]
    text, wrong = healthy_text(scratch, bug)
    if wrong is None:
        (scratch / path).write_text(text.replace(old, new))
    return text, wrong


def check():
    moved = 0
    for bug in BUGS:
        _, wrong = healthy_text(ROOT, bug)
        if wrong is not None:
            moved += 1
            print(f"{bug}: {wrong}")
    print(f"{len(BUGS)} bugs, of which {moved} cannot be planted")
    return 1 if moved else 0


def hunt(scratch, minutes, jobs):
    """Builds the harness and lets it look. Returns the first finding and the seconds it took, or what went wrong."""
    build = run(["swift", "build", "-c", "release", "--product", "airlock-fuzz"], scratch)
    if build.returncode != 0:
        return "does not build:\n" + build.stdout[-2000:], None
    harness = scratch / ".build/release/airlock-fuzz"
    begin = time.monotonic()
    found = run(
        [harness, "all", "--minutes", str(minutes), "--jobs", str(jobs), "--findings", "1", "--out", scratch / "findings"],
        scratch,
    )
    seconds = time.monotonic() - begin
    match = re.search(r"^finding: (.*)$", found.stdout, re.MULTILINE)
    if match is None:
        return found.stdout[-600:], None
    return match.group(1), seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--scratch", type=pathlib.Path, default=ROOT / ".build-planted")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("names", nargs="*", metavar="NAME")
    arguments = parser.parse_args()
    if arguments.check:
        return check()
    for name in arguments.names:
        if name not in BUGS:
            parser.error(f"no bug is called {name}: " + ", ".join(BUGS))
    scratch = arguments.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    copy(scratch)
    missed = 0
    for name in arguments.names or BUGS:
        healthy, wrong = plant(scratch, name)
        if wrong is None:
            try:
                text, seconds = hunt(scratch, arguments.minutes, arguments.jobs)
            finally:
                (scratch / BUGS[name][0]).write_text(healthy)
        else:
            text, seconds = wrong, None
        if seconds is None:
            missed += 1
            print(f"{name}: NOT FOUND ({BUGS[name][3]}): {text}", flush=True)
        else:
            print(f"{name}: found after {seconds:.0f} s ({BUGS[name][3]}): {text[:160]}", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
