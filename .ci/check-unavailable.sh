#!/bin/sh
# Shows that mistakes about addresses and numbers do not compile, and that the compiler says what to do instead.
# Needs a build of the package: uses its module, and takes a few seconds.
set -eu
cd "$(dirname "$0")/.."
modules="$(swift build --show-bin-path)/Modules"
[ -e "$modules/Airlock.swiftmodule" ] || { echo "build the package first" >&2; exit 2; }
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
failures=0

# check NAME EXPECTED-TEXT BODY: with no expected text the body must compile.
check() {
    printf 'import Airlock\n\nfunc probe(_ memory: Memory, _ bytes: [UInt8]) throws {\n%s\n}\n' "$3" > "$folder/probe.swift"
    if output="$(swiftc -typecheck -swift-version 6 -I "$modules" "$folder/probe.swift" 2>&1)"; then
        [ -z "$2" ] || { echo "FAIL $1: compiles"; failures=$((failures + 1)); return; }
    else
        case "$output" in
        *"error: "*"unavailable: "*"$2"*) [ -n "$2" ] || { echo "FAIL $1:"; echo "$output"; failures=$((failures + 1)); return; } ;;
        *) echo "FAIL $1: another message:"; echo "$output"; failures=$((failures + 1)); return ;;
        esac
    fi
    echo "ok   $1"
}

pages="a page count is not an address: use the region that grow returns"
pointer="a host pointer means nothing to a guest"
check "an address from an offset compiles" "" "_ = GuestAddress(16); _ = GuestAddress(UInt32(16))"
check "what grow returns can be written to" "" "try memory.write(bytes, at: memory.grow(by: 1).region.start)"
check "an address from a page count" "$pages" "_ = GuestAddress(Pages(1))"
check "an address from the size before growing" "$pages" "_ = GuestAddress(try memory.grow(by: 1).previousSize)"
check "an address from a raw pointer" "$pointer" "bytes.withUnsafeBytes { _ = GuestAddress(\$0.baseAddress!) }"
check "an address from a typed pointer" "$pointer" "bytes.withUnsafeBufferPointer { _ = GuestAddress(\$0.baseAddress!) }"
check "an address from a mutable raw pointer" "$pointer" \
    "_ = GuestAddress(UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))"
check "an address from a mutable pointer" "$pointer" "_ = GuestAddress(UnsafeMutablePointer<Int>.allocate(capacity: 1))"
check "an address from an array" "$pointer" "_ = GuestAddress(bytes)"

# refuse NAME EXPECTED-TEXT DECLARATIONS: those must not compile, for that reason.
refuse() {
    printf 'import Airlock\n\n%s\n' "$3" > "$folder/probe.swift"
    if output="$(swiftc -typecheck -swift-version 6 -I "$modules" "$folder/probe.swift" 2>&1)"; then
        echo "FAIL $1: compiles"
        failures=$((failures + 1))
        return
    fi
    case "$output" in
    *"$2"*) echo "ok   $1" ;;
    *) echo "FAIL $1: another message:"; echo "$output"; failures=$((failures + 1)) ;;
    esac
}

width="how wide Int is the host decides: state a type"
check "a number whose type is stated compiles" "" "try memory.store(5 as Int32, at: GuestAddress(16))"
check "a literal whose type nothing tells is not stored" "$width" "try memory.store(5, at: GuestAddress(16))"
check "an Int is not stored" "$width" "try memory.store(bytes.count, at: GuestAddress(16))"
refuse "types that claim to read and write slots themselves" "initializer is inaccessible due to 'internal' protection level" \
    "struct Forger: WasmPrimitive { static var wasmForm: WasmForm<Forger> { WasmForm(.i32) } }"
refuse "types that take the claims of another" "cannot convert return expression of type 'WasmForm<Int32>'" \
    "struct Forger: WasmPrimitive { static var wasmForm: WasmForm<Forger> { Int32.wasmForm } }"
refuse "numbers of a width that no memory access has" "type 'GuestWidth' has no member 'three'" \
    "struct Odd { static var guestWidth: GuestWidth { .three } }"

check "what many threads share can be shared" "" \
    "let module = try Module(bytes); let pool = try InstancePool(module)
     let snapshot = try pool.withInstanceNow { try \$0.snapshot() }; let imports = Imports()
     Task.detached { _ = try Instance(restoring: snapshot, imports: imports); _ = (module, pool, ResourceLimits()) }"
check "an instance of a pool can be sent" "" \
    "let pool = try InstancePool(Module(bytes)); let sent = try pool.acquire()
     func take(_ pooled: consuming sending PooledInstance) {}; take(sent)"
for type in Store Instance Memory Table Global Function ExternReference Value; do
    refuse "a $type is not used by two threads" "'Sendable'" \
        "func send(_ value: $type) { func need<T: Sendable>(_: T) {}; need(value) }"
done
exit $((failures > 0))
