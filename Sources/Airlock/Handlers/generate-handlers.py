#!/usr/bin/env python3
"""Writes Generated/*.swift: one named free function a handler, and the tables by which lowering finds them.

Only named free functions convert to C function pointers without a thunk, and Swift cannot name an instance of a generic
function, so these one-liners are the only thing that is generated. Their semantics are in Numerics/ and
Registers+*.swift. Run it after a change; CI checks that its output is what is committed.
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SIGNATURE = ("_ p: Code, _ s: Slots, _ m: MemoryBase, _ a: UInt64, _ x: ContextAddress, _ n: UInt64, _ f: Double")

# Operand kinds as lowering names them (OperandKind), and how a two-operand instruction finds each: (first, second).
SLOT, ACC, IMM, WIDE = range(4)
LETTER = {SLOT: "S", ACC: "A", IMM: "I", WIDE: "W"}
FIRST = {SLOT: "Slot1", ACC: "Accumulator", IMM: "Immediate", WIDE: "Wide"}
SECOND = {SLOT: "Slot2", ACC: "Accumulator", IMM: "Immediate", WIDE: "Wide"}
# Branches keep the offset where the others keep the second operand.
BRANCH_SECOND = {SLOT: "Slot0", WIDE: "Wide"}
DESTINATIONS = [("", "ToSlot"), ("ToA", "ToAccumulator")]

handlers = []  # (name, body), in the order of their numbers
groups = {}  # file -> [names]


def handler(file, name, body):
    number = len(handlers)
    handlers.append((name, body))
    groups.setdefault(file, []).append((name, body))
    return number


class Variants:
    """A table [instruction][first kind * 4 + second kind] -> handler number, 0 where there is none."""

    def __init__(self):
        self.rows = {}

    def set(self, opcode, first, second, number):
        self.rows.setdefault(opcode, [0] * 16)[first * 4 + second] = number


handler("Control", "unreachable", "trap(.unreachableCodeReached)")  # number 0 is never looked up as a variant

# (table, opcode, table it takes the handler from, opcode there, first kind, second kind)
pending_aliases = []

binary, branches_true, branches_false, unary = Variants(), Variants(), Variants(), Variants()
INTS = [("i32", "UInt32"), ("i64", "UInt64")]
FLOATS = [("f32", "Float"), ("f64", "Double")]


def second_source(first, second):
    # An immediate takes the place of the second slot.
    return "Slot1" if first == IMM and second == SLOT else SECOND[second]


def define_binary(file, opcode, shape, function, kinds):
    for first, second in kinds:
        numbers = [
            handler(file, f"{opcode}{LETTER[first]}{LETTER[second]}{suffix}",
                    f"{shape}({function}, {FIRST[first]}.self, {second_source(first, second)}.self, {d}.self)")
            for suffix, d in DESTINATIONS
        ]
        binary.set(opcode, first, second, numbers[0])


def define_unary(file, opcode, shape, function, kinds=(SLOT, ACC)):
    for kind in kinds:
        numbers = [
            handler(file, f"{opcode}{LETTER[kind]}{suffix}", f"{shape}({function}, {FIRST[kind]}.self, {d}.self)")
            for suffix, d in DESTINATIONS
        ]
        unary.set(opcode, kind, 0, numbers[0])


NEGATED = {"Eq": "Ne", "Ne": "Eq", "LtS": "GeS", "LtU": "GeU", "GtS": "LeS", "GtU": "LeU",
           "LeS": "GtS", "LeU": "GtU", "GeS": "LtS", "GeU": "LtU"}


def define_branches(file, opcode, function):
    """A branch unless a comparison holds is the branch if its negation does: the compiler would make one a jump to the
    other. Only ordered comparisons of floats have no negation."""
    for truth, table in ((True, branches_true), (False, branches_false)):
        for first, second in ((SLOT, SLOT), (ACC, SLOT), (SLOT, WIDE), (ACC, WIDE)):
            if not truth and opcode[3:] in NEGATED:
                pending_aliases.append((branches_false, opcode, branches_true, opcode[:3] + NEGATED[opcode[3:]], first, second))
                continue
            number = handler(
                file, f"br{'If' if truth else 'Unless'}_{opcode}{LETTER[first]}{LETTER[second]}",
                f"branchIf({function}, is: {str(truth).lower()}, {FIRST[first]}.self, {BRANCH_SECOND[second]}.self)")
            table.set(opcode, first, second, number)


COMMUTATIVE = [(SLOT, SLOT), (SLOT, IMM), (ACC, SLOT), (ACC, IMM)]
LOP_SIDED = COMMUTATIVE + [(SLOT, ACC), (IMM, SLOT), (IMM, ACC)]
for prefix, T in INTS:
    file = f"Integer{T[4:]}"
    wide = [(SLOT, WIDE), (ACC, WIDE)] if prefix == "i64" else []
    for op in ("Add", "Mul", "And", "Or", "Xor"):
        define_binary(file, prefix + op, "binary", f"Integer<{T}>.{op.lower()}", COMMUTATIVE + wide)
    for op in ("Sub", "Shl", "ShrS", "ShrU", "Rotl", "Rotr"):
        define_binary(file, prefix + op, "binary", f"Integer<{T}>.{op[0].lower()}{op[1:]}", LOP_SIDED)
    for op in ("DivS", "DivU", "RemS", "RemU"):
        define_binary(file, prefix + op, "binaryTrapping", f"Integer<{T}>.{op[0].lower()}{op[1:]}",
                      COMMUTATIVE + [(SLOT, ACC)])
    for op in ("Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU"):
        function = f"Integer<{T}>.{op[0].lower()}{op[1:]}"
        define_binary(file, prefix + op, "compare", function, COMMUTATIVE)
        define_branches(file + "Branches", prefix + op, function)
    for op in ("Clz", "Ctz", "Popcnt", "Extend8S", "Extend16S") + (("Extend32S",) if prefix == "i64" else ()):
        define_unary(file, prefix + op, "unary", f"Integer<{T}>.{op[0].lower()}{op[1:]}")

FLOAT_COMMUTATIVE = [(SLOT, SLOT), (ACC, SLOT), (SLOT, WIDE), (ACC, WIDE)]
FLOAT_LOP_SIDED = FLOAT_COMMUTATIVE + [(SLOT, ACC), (WIDE, SLOT), (WIDE, ACC)]
for prefix, T in FLOATS:
    file = T
    for op in ("Add", "Sub", "Mul", "Div"):
        define_binary(file, prefix + op, "binary", f"Floating<{T}>.{op.lower()}",
                      FLOAT_COMMUTATIVE if op in ("Add", "Mul") else FLOAT_LOP_SIDED)
    for op in ("Min", "Max", "Copysign"):
        define_binary(file, prefix + op, "binary", f"Floating<{T}>.{op.lower()}", FLOAT_COMMUTATIVE[:2])
    for op in ("Eq", "Ne", "Lt", "Gt", "Le", "Ge"):
        function = f"Floating<{T}>.{op.lower()}"
        define_binary(file, prefix + op, "compare", function, FLOAT_COMMUTATIVE)
        define_branches(file + "Branches", prefix + op, function)
    for op in ("Abs", "Neg", "Ceil", "Floor", "Trunc", "Nearest", "Sqrt"):
        define_unary(file, prefix + op, "unary", f"Floating<{T}>.{op.lower()}")

for fp, F in FLOATS:
    for ip, I in INTS:
        for sign in "SU":
            define_unary("Conversion", f"{ip}Trunc{fp.upper()}{sign}", "unaryTrapping",
                         f"{{ (a: {F}) -> Faulting<{I}> in Conversion.trunc{sign}(a) }}")
            define_unary("Conversion", f"{ip}TruncSat{fp.upper()}{sign}", "unary",
                         f"{{ (a: {F}) -> {I} in Conversion.truncSat{sign}(a) }}")
            define_unary("Conversion", f"{fp}Convert{ip.upper()}{sign}", "unary",
                         f"{{ (a: {I}) -> {F} in Conversion.convert{sign}(a) }}")
define_unary("Control", "refAsNonNull", "unaryTrapping", "Reference.asNonNull")
define_unary("Conversion", "i64ExtendI32S", "unary", "Conversion.extendS")
define_unary("Conversion", "i64ExtendI32U", "unary", "Conversion.extendU")
define_unary("Conversion", "f32DemoteF64", "unary", "Conversion.demote")
define_unary("Conversion", "f64PromoteF32", "unary", "Conversion.promote")

# Memory. The kinds are those of the address and, for stores, of the value.
# An immediate address is folded into the static offset.
ADDRESS = {SLOT: "Slot1", ACC: "Accumulator", IMM: "Zero"}
STORED = {SLOT: "Slot0", ACC: "Accumulator", WIDE: "Wide"}
loads, stores, loads_any, stores_any = Variants(), Variants(), Variants(), Variants()
LOADS = [
    ("i32Load", "UInt32", "UInt32", "$0"), ("i64Load", "UInt64", "UInt64", "$0"),
    ("f32Load", "Float", "Float", "$0"), ("f64Load", "Double", "Double", "$0"),
    ("i32Load8S", "Int8", "UInt32", "UInt32(bitPattern: Int32($0))"), ("i32Load8U", "UInt8", "UInt32", "UInt32($0)"),
    ("i32Load16S", "Int16", "UInt32", "UInt32(bitPattern: Int32($0))"), ("i32Load16U", "UInt16", "UInt32", "UInt32($0)"),
    ("i64Load8S", "Int8", "UInt64", "UInt64(bitPattern: Int64($0))"), ("i64Load8U", "UInt8", "UInt64", "UInt64($0)"),
    ("i64Load16S", "Int16", "UInt64", "UInt64(bitPattern: Int64($0))"), ("i64Load16U", "UInt16", "UInt64", "UInt64($0)"),
    ("i64Load32S", "Int32", "UInt64", "UInt64(bitPattern: Int64($0))"), ("i64Load32U", "UInt32", "UInt64", "UInt64($0)"),
]
STORES = [
    ("i32Store", "UInt32", "UInt32", "$0"), ("i64Store", "UInt64", "UInt64", "$0"),
    ("f32Store", "Float", "Float", "$0"), ("f64Store", "Double", "Double", "$0"),
    ("i32Store8", "UInt8", "UInt32", "UInt8(truncatingIfNeeded: $0)"),
    ("i32Store16", "UInt16", "UInt32", "UInt16(truncatingIfNeeded: $0)"),
    ("i64Store8", "UInt8", "UInt64", "UInt8(truncatingIfNeeded: $0)"),
    ("i64Store16", "UInt16", "UInt64", "UInt16(truncatingIfNeeded: $0)"),
    ("i64Store32", "UInt32", "UInt64", "UInt32(truncatingIfNeeded: $0)"),
]
# Accesses that move the same bytes to or from the same bits.
SAME_LOAD = {"i64Load8U": "i32Load8U", "i64Load16U": "i32Load16U", "i64Load32U": "i32Load"}
SAME_STORE = {"i64Store8": "i32Store8", "i64Store16": "i32Store16", "i64Store32": "i32Store"}
SAME_STORE_FROM_SLOT = {"f32Store": "i32Store", "f64Store": "i64Store"}
for opcode, M, T, convert in LOADS:
    if opcode in SAME_LOAD:
        for kind in (SLOT, ACC, IMM):
            pending_aliases.append((loads, opcode, loads, SAME_LOAD[opcode], kind, 0))
        for width in (0, 1):
            pending_aliases.append((loads_any, opcode, loads_any, SAME_LOAD[opcode], 0, width))
        continue
    closure = f"{{ ($0: {M}) -> {T} in {convert} }}".replace("$0", "v")
    for kind in (SLOT, ACC, IMM):
        numbers = [handler("Memory", f"{opcode}{LETTER[kind]}{suffix}", f"load({closure}, {ADDRESS[kind]}.self, {d}.self)")
                   for suffix, d in DESTINATIONS]
        loads.set(opcode, kind, 0, numbers[0])
    for bits in (32, 64):
        number = handler("Memory", f"{opcode}Any{bits}", f"loadAny(UInt{bits}.self, {closure})")
        loads_any.set(opcode, 0, 0 if bits == 32 else 1, number)
for opcode, M, T, convert in STORES:
    closure = f"{{ ($0: {T}) -> {M} in {convert} }}".replace("$0", "v")
    integer = T.startswith("U")
    kinds = [(SLOT, SLOT), (ACC, SLOT), (SLOT, ACC), (SLOT, WIDE), (ACC, WIDE), (IMM, SLOT), (IMM, ACC), (IMM, WIDE)]
    kinds += [] if integer else [(ACC, ACC)]
    same = SAME_STORE.get(opcode) or SAME_STORE_FROM_SLOT.get(opcode)
    for width in (0, 1) if same else ():
        pending_aliases.append((stores_any, opcode, stores_any, same, 0, width))
    for first, second in kinds:
        if same and (integer or second != ACC):
            pending_aliases.append((stores, opcode, stores, same, first, second))
            continue
        number = handler("Memory", f"{opcode}{LETTER[first]}{LETTER[second]}",
                         f"store({closure}, {ADDRESS[first]}.self, {STORED[second]}.self)")
        stores.set(opcode, first, second, number)
    for bits in () if same else (32, 64):
        number = handler("Memory", f"{opcode}Any{bits}", f"storeAny(UInt{bits}.self, {closure})")
        stores_any.set(opcode, 0, 0 if bits == 32 else 1, number)

# Everything that has no table of variants gets a name of its own for lowering.
named = {"unreachable": 0}


def define_named(file, name, body):
    named[name] = handler(file, name, body)


define_named("Control", "copy", "copy(UInt64.self, Slot1.self)")
define_named("Control", "copyAccumulator", "copy(UInt64.self, Accumulator.self)")
define_named("Control", "copyFloatAccumulator", "copy(Double.self, Accumulator.self)")
define_named("Control", "const32", "copy(UInt64.self, Immediate.self)")
define_named("Control", "const64", "copy(UInt64.self, Wide.self)")
define_named("Control", "clear8", "clear8()")
for name, T in (("Integer", "UInt64"), ("Float", "Double")):
    define_named("Control", f"select{name}", f"select({T}.self, Slot3.self)")
    define_named("Control", f"select{name}A", f"select({T}.self, Accumulator.self)")
    for own, which in (("Own", "true"), ("Any", "false")):
        define_named("Control", f"global{own}Get{name}", f"globalGet({T}.self, own: {which}, ToSlot.self)")
        define_named("Control", f"global{own}Get{name}ToA", f"globalGet({T}.self, own: {which}, ToAccumulator.self)")
        define_named("Control", f"global{own}Set{name}A", f"globalSet({T}.self, own: {which}, Accumulator.self)")
    define_named("Control", f"return{name}", f"returnOne({T}.self, Slot1.self)")
    define_named("Control", f"return{name}A", f"returnOne({T}.self, Accumulator.self)")
for own, which in (("Own", "true"), ("Any", "false")):
    define_named("Control", f"global{own}Set", f"globalSet(UInt64.self, own: {which}, Slot1.self)")
define_named("Control", "returnNone", "returnNone()")
define_named("Control", "returnImmediate", "returnOne(UInt64.self, Immediate.self)")
define_named("Control", "returnTwo", "returnTwo()")
define_named("Control", "returnMany", "exit(Exit.returnMany)")
define_named("Control", "br", "branch()")
define_named("Control", "brIf", "branchIfNonZero(Slot1.self)")
define_named("Control", "brIfA", "branchIfNonZero(Accumulator.self)")
define_named("Control", "brUnless", "branchIfZero(Slot1.self)")
define_named("Control", "brUnlessA", "branchIfZero(Accumulator.self)")
define_named("Control", "brTable", "branchTable(Slot1.self)")
define_named("Control", "brTableA", "branchTable(Accumulator.self)")
define_named("Control", "call", "call()")
define_named("Control", "callImport", "callImport()")
for bits, name in ((32, "callIndirect"), (64, "callIndirectWide")):
    define_named("Control", name, f"callIndirect(UInt{bits}.self, Slot2.self)")
    define_named("Control", name + "A", f"callIndirect(UInt{bits}.self, Accumulator.self)")
define_named("Control", "callReference", "callReference(Slot2.self)")
define_named("Control", "callReferenceA", "callReference(Accumulator.self)")
define_named("Control", "tailCall", "exit(Exit.tailCall)")
define_named("Control", "throwTag", "exit(Exit.throwTag)")
define_named("Control", "throwReference", "exit(Exit.throwReference)")
define_named("Control", "memorySize", "memorySize(ToSlot.self)")
define_named("Control", "memorySizeToA", "memorySize(ToAccumulator.self)")
define_named("Control", "service", "exit(Exit.service)")
define_named("Control", "halt", "exit(Exit.finished)")
define_named("Control", "probe", "probe()")
define_named("Control", "switchBack", "exit(Exit.switchBack)")
define_named("Control", "hostCallStub", "exit(Exit.hostCall)")
define_named("Control", "lowerStub", "exit(Exit.lower)")

# Pairs of instructions in sequence that one handler does, saving a dispatch. Chosen from counts over the programs in
# Fixtures/ (compression, JSON, sha-256, text), with their kin of other widths.
bodies = dict(handlers)
pairs = []


def fuse(first, second):
    shape, arguments = bodies[first].split("(", 1)
    number = handler("Pair", f"{first}_{second}", f"{shape}Then({arguments[:-1]}) {{ $0.{bodies[second]} }}")
    pairs.append((first, second, number))


def both(names):
    return [name + suffix for name in names for suffix in ("", "ToA")]


CONDITIONS = ("Eq", "Ne", "LtS", "LtU", "GtS", "GtU", "LeS", "LeU", "GeS", "GeU")
for prefix in ("i32", "i64"):  # i += k; if i < n
    for condition in CONDITIONS:
        for kinds in ("AS", "AW"):
            fuse(f"{prefix}AddSI", f"brIf_{prefix}{condition}{kinds}")
for second in ("brIfA", "brUnlessA", "i32AddSI", "copyAccumulator", "i32StoreIA"):
    fuse("i32AddSI", second)
LOADED = ("i32Load", "i64Load", "f32Load", "f64Load", "i32Load8U", "i32Load8S", "i32Load16U", "i32Load16S")
for first in ("i32AddSSToA", "i32AddASToA"):  # a[i]
    for second in both([f"{load}A" for load in LOADED]) + ["i32StoreAS", "i64StoreAS", "i32Store8AS", "i32Store16AS"]:
        fuse(first, second)
for first in ("i32AddSIToA", "i32AddAIToA"):  # a[i + k], or an address that may not be folded with an offset
    for second in both([f"{load}A" for load in LOADED]) + ["i32StoreAS", "i64StoreAS", "i32Store8AS", "i32StoreIA"]:
        fuse(first, second)
for load in LOADED:  # *p++
    fuse("i32AddSI", f"{load}S")
    fuse(f"{load}S", "i32AddSI")
for second in ("brIf", "brUnless"):
    fuse("i32AddSI", second)
for load, store in (("i32Load8U", "i32Store8"), ("i32Load", "i32Store"), ("i64Load", "i64Store")):  # *p = *q
    for first in both([f"{load}S"]) + [f"{load}AToA"]:
        fuse(first, f"{store}SA")
for condition in CONDITIONS:
    for kinds in ("AS", "AW"):
        fuse("i32AddAI", f"brIf_i32{condition}{kinds}")
        fuse("i32AndAIToA", f"brIf_i32{condition}{kinds}")
for second in both(["i32MulAI", "i32AndAI"]):
    fuse("i32XorASToA", second)
for first in both(["i32Load8US", "i32Load8UA", "i32LoadS", "i32LoadA"]):  # while (*p)
    for second in ("brIfA", "brUnlessA", "brIf_i32EqAS", "brIf_i32NeAS", "brIf_i32EqAW", "brIf_i32NeAW"):
        fuse(first, second)
for first in ("i32ShlSIToA", "i32ShlAIToA"):  # &a[i]
    for second in both(["i32AddAS", "i32AddAI"]):
        fuse(first, second)
for first in ("i32AndSIToA", "i32AndAIToA"):
    for second in ("brIfA", "brUnlessA", "i32ShlAI", "i32ShlAIToA"):
        fuse(first, second)
for first in ("i32LoadSToA", "i32LoadAToA"):
    for second in both(["i32AddAS", "i32AddAI"]):
        fuse(first, second)
for prefix in ("i32", "i64"):  # mixing, as hashes and ciphers do
    for first, seconds in ((f"{prefix}XorASToA", ["AddAS", "RotlAI"]), (f"{prefix}RotlSIToA", ["XorAS", "AddAS"]),
                           (f"{prefix}RotlAIToA", ["XorAS", "AddAS"]), (f"{prefix}ShrUSIToA", ["XorAS"]),
                           (f"{prefix}ShrUAIToA", ["XorAS"]), (f"{prefix}AddASToA", ["AddAS"])):
        for second in both([prefix + name for name in seconds]):
            fuse(first, second)
for prefix in ("f32", "f64"):  # a * b + c, rounded twice as it must be
    for first in ("MulSSToA", "MulASToA"):
        for second in both([prefix + name for name in ("AddAS", "SubAS", "SubSA")]):
            fuse(prefix + first, second)
    for first in ("LoadSToA", "LoadAToA"):
        for second in both([prefix + name for name in ("MulAS", "AddAS", "SubSA")]):
            fuse(prefix + first, second)
for first in ("copy", "const32", "copyAccumulator"):
    for second in ("copy", "const32", "br", "call"):
        fuse(first, second)
fuse("i32AddSI", "call")
for prefix in ("i32", "i64"):  # *p = x; p++
    for kinds in ("SA", "AS", "SS"):
        fuse(f"{prefix}Store{kinds}", "i32AddSI")
for kinds in ("SA", "AS", "SS"):
    fuse(f"i32Store8{kinds}", "i32AddSI")
for first in ("i32AddSSToA", "i32AddASToA", "i32AddSIToA", "i32AddAIToA", "i32LoadSToA"):
    fuse(first, "returnIntegerA")
for first in ("i32AddSS", "i32AddAS"):
    for second in ("i32AddSI", "i32AddSS"):
        fuse(first, second)
for prefix in ("f32", "f64"):
    for first in ("SubSSToA", "SubASToA", "SubSAToA", "AddSSToA", "AddASToA"):
        for second in both([prefix + "MulAS"]):
            fuse(prefix + first, second)

for table, opcode, source, source_opcode, first, second in pending_aliases:
    table.set(opcode, first, second, source.rows[source_opcode][first * 4 + second])

HEADER = "// Written by generate-handlers.py. Do not edit.\n\n"


def write(name, text):
    path = os.path.join(HERE, "Generated", name)
    if "--check" in sys.argv:
        if not os.path.exists(path) or open(path).read() != text:
            sys.exit(f"{path} is not what generate-handlers.py writes")
        return
    with open(path, "w") as out:
        out.write(text)


os.makedirs(os.path.join(HERE, "Generated"), exist_ok=True)
for file, members in groups.items():
    lines = [f"@inline(__always) private func {name}_({SIGNATURE}) -> Int {{ unsafe Registers(p, s, m, n, x, a, f).{body} }}\n"
             for name, body in members]
    array = "".join(f"    address({name}_),\n" for name, _ in members)
    write(f"{file}Handlers.swift",
          HEADER + "".join(lines) + f"\nlet handlerAddresses{file}: [UInt64] = unsafe [\n{array}]\n")

order = {name: i for i, (name, _) in enumerate(handlers)}
offsets = []
position = {}
for file, members in groups.items():
    for name, _ in members:
        position[name] = len(position)
renumber = {i: position[name] for i, (name, _) in enumerate(handlers)}


def opcode_table(name, variants):
    rows = []
    for opcode, row in variants.rows.items():
        cells = ", ".join(str(renumber[n]) if n else "0" for n in row)
        rows.append(f"        (.{opcode}, [{cells}]),\n")
    return f"    static let {name}: [(Opcode, [UInt16])] = [\n{''.join(rows)}    ]\n"


table = HEADER + "extension HandlerID {\n"
for name in named:
    table += f"    static let {name} = HandlerID(rawValue: {renumber[named[name]]})\n"
table += "}\n\n/// Handler numbers by instruction and operand kinds.\nenum HandlerRows {\n"
for name, variants in (("binary", binary), ("unary", unary), ("branchesIf", branches_true), ("branchesUnless", branches_false),
                       ("loads", loads), ("stores", stores), ("loadsAny", loads_any), ("storesAny", stores_any)):
    table += opcode_table(name, variants)
table += "    /// First, second, and the handler that does both.\n    static let pairs: [(UInt16, UInt16, UInt16)] = [\n"
for first, second, number in pairs:
    table += f"        ({position[first]}, {position[second]}, {renumber[number]}),\n"
table += "    ]\n"
table += "    static let addresses: [UInt64] =\n        " + "\n        + ".join(f"handlerAddresses{f}" for f in groups) + "\n"
names = [n for members in groups.values() for n, _ in members]
table += "    static let names: [StaticString] = [\n" + "".join(f'        "{n}",\n' for n in names) + "    ]\n}\n"
write("HandlerRows.swift", table)
print(f"{len(handlers)} handlers")
