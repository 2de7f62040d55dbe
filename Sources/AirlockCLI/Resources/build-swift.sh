#!/bin/sh
# Builds the guest. SWIFTC names a compiler of swift.org; Xcode's does not know WebAssembly.
set -eu
cd "$(dirname "$0")"
name=guest

toolchain="$("${SWIFTC:-swiftc}" -print-target-info 2>/dev/null | sed -n 's|.*"runtimeResourcePath": *"\(.*\)/lib/swift".*|\1|p')"
clang="$toolchain/bin/clang"
if ! "$clang" --print-targets 2>/dev/null | grep -q wasm32; then
    echo 'no compiler: no swiftc was found that knows wasm32; set SWIFTC' >&2
    exit 3
fi

# What strings need that are counted, compared or made upper case; nothing of it is linked that is not used.
tables="$toolchain/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a"
[ -e "$tables" ] || tables=

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
"${SWIFTC:-swiftc}" -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
    -enable-experimental-feature Extern -swift-version 6 -wmo -parse-as-library -O \
    -module-name Guest -c "$name.swift" AirlockGuest.swift -o "$scratch/guest.o"
"$clang" --target=wasm32 -O2 -ffreestanding -c support.c -o "$scratch/support.o"
"$clang" --target=wasm32 -nostdlib -Wl,--no-entry -Wl,--stack-first -Wl,-z,stack-size=65536 \
    -o "$name.wasm" "$scratch/guest.o" "$scratch/support.o" ${tables:+"$tables"}
