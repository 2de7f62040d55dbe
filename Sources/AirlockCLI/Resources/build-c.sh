#!/bin/sh
# Builds the guest. CLANG names a compiler that knows WebAssembly, as those of LLVM and swift.org do and Xcode's does not.
set -eu
cd "$(dirname "$0")"
name=guest

toolchain="$(swiftc -print-target-info 2>/dev/null | sed -n 's|.*"runtimeResourcePath": *"\(.*\)/lib/swift".*|\1|p')"
for clang in "${CLANG:-clang}" "$toolchain/bin/clang" ''; do
    "$clang" --print-targets 2>/dev/null | grep -q wasm32 && break
done
if [ -z "$clang" ]; then
    echo 'no compiler: no clang was found that knows wasm32; set CLANG' >&2
    exit 3
fi

"$clang" --target=wasm32 -std=c17 -O2 -ffreestanding -Wall -Wextra -nostdlib \
    -Wl,--no-entry -Wl,--stack-first -Wl,-z,stack-size=65536 -o "$name.wasm" "$name.c" || {
    echo 'There is no C library: airlock_guest.h brings malloc, memcpy and their like. With wasi-sdk there is one.' >&2
    exit 1
}
