# Functions that build guest programs (.c, .cpp, .swift, .wat) into .wasm beside their sources. Sourced by the build.sh of
# each guest folder. Runs under bash 3.2 and later.
#
# A source may carry flags of its own on lines that start with `// build:`; they go to clang, which also links. With -gdwarf-N
# among them debug information is kept. Those on lines that start with `// swiftc:` go to swiftc.
#
# Overrides: SWIFTC, CLANG, and WAT2WASM (a command that is called as `$WAT2WASM input.wat -o output.wasm`).

GUESTS_INCLUDE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/include"

# WebAssembly 2.0 without vectors. The producers and target_features sections are dropped, because they name the exact
# toolchain; the name section stays, because fault reports print function names.
GUESTS_TARGET=(--target=wasm32-unknown-unknown -mcpu=mvp -msign-ext -mbulk-memory -mnontrapping-fptoint
    -mmutable-globals -mmultivalue -mreference-types)
GUESTS_COMPILE=(-std=c17 -O2 -ffreestanding -ffp-contract=off -fno-math-errno -fno-ident -Wall -Wextra -Werror)
GUESTS_LINK=(-nostdlib -Wl,--no-entry -Wl,--strip-all -Wl,--keep-section=name -Wl,--fatal-warnings)
# Incremental code generation would record a hash that depends on the path of the checkout.
GUESTS_SWIFT=(-target wasm32-unknown-none-wasm -enable-experimental-feature Embedded -enable-experimental-feature Extern
    -swift-version 6 -wmo -parse-as-library -O -Xfrontend -disable-stack-protector
    -Xfrontend -disable-incremental-llvm-codegen)

guests_find_tools() {
    SWIFTC="${SWIFTC:-swiftc}"
    if ! command -v "$SWIFTC" >/dev/null; then
        echo "error: no swiftc; install a toolchain from swift.org or set SWIFTC" >&2
        return 1
    fi
    if [ -z "${CLANG:-}" ]; then
        # Asked of the compiler rather than taken from PATH, where swiftc is often a proxy that picks a toolchain.
        local resources
        resources="$("$SWIFTC" -print-target-info | sed -n 's/.*"runtimeResourcePath": *"\(.*\)".*/\1/p')"
        CLANG="$(cd "$resources/../../bin" && pwd)/clang"
    fi
    if ! "$CLANG" --print-targets | grep -q wasm32; then
        echo "error: $CLANG cannot compile for wasm32; a swift.org toolchain can (Xcode's cannot)" >&2
        return 1
    fi
    if [ -z "${WAT2WASM:-}" ] && command -v wasm-tools >/dev/null; then
        WAT2WASM="wasm-tools parse"
    fi
}

guests_sha256() {
    if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}

guests_flags() {
    sed -n 's|^// build: *||p' "$1"
}

guests_swift_flags() {
    sed -n "s|^// swiftc: *||p" "$1" | sed "s|PWD|$PWD|; s|TOOLCHAIN|${CLANG%/bin/clang}|"
}

# What the linker is told: debug information is kept where a source asks for it, with paths that are the same everywhere.
guests_link_flags() {
    if echo " $(guests_flags "$1")" | grep -q -e ' -gdwarf'; then
        echo "-fdebug-compilation-dir=/guests -fdebug-prefix-map=$GUESTS_INCLUDE=/guests/include" \
            "-fdebug-prefix-map=${CLANG%/bin/clang}=/toolchain" "${GUESTS_LINK[@]}" | sed 's/-Wl,--strip-all //'
    else
        echo "${GUESTS_LINK[@]}"
    fi
}

# guests_build_one SOURCE OUTPUT SCRATCH: the current folder is the guest folder, SOURCE is relative to it.
guests_build_one() {
    local source="$1" output="$2" scratch="$3"
    local folder name
    folder="$(dirname "$source")"
    name="$(basename "$source")"
    case "$source" in
    *.c)
        # Compiled from inside its folder, so that no path reaches the output.
        (cd "$folder" && "$CLANG" "${GUESTS_TARGET[@]}" "${GUESTS_COMPILE[@]}" -I "$GUESTS_INCLUDE" \
            $(guests_flags "$name") $(guests_link_flags "$name") -o "$output" "$name")
        ;;
    *.cpp)
        (cd "$folder" && "$CLANG" "${GUESTS_TARGET[@]}" "${GUESTS_COMPILE[@]/-std=c17/-std=c++17}" -fno-exceptions -fno-rtti \
            $(guests_flags "$name") $(guests_link_flags "$name") -o "$output" "$name")
        ;;
    *.swift)
        (cd "$folder" && "$SWIFTC" "${GUESTS_SWIFT[@]}" $(guests_swift_flags "$name") -module-name "${name%.swift}" \
            -c "$name" \
            -o "$scratch/guest.o" &&
            "$CLANG" "${GUESTS_TARGET[@]}" "${GUESTS_COMPILE[@]}" -I "$GUESTS_INCLUDE" \
                -c "$GUESTS_INCLUDE/swift_support.c" -o "$scratch/support.o" &&
            "$CLANG" "${GUESTS_TARGET[@]}" $(guests_flags "$name") $(guests_link_flags "$name") -o "$output" \
                "$scratch/guest.o" "$scratch/support.o")
        ;;
    *.wat)
        $WAT2WASM "$source" -o "$output"
        ;;
    esac && chmod 644 "$output"
}

guests_sources() {
    find . -type f \( -name '*.c' -o -name '*.cpp' -o -name '*.swift' -o -name '*.wat' \) ! -path './include/*' ! -path './Hostile/*' \
        ! -path './Examples/*' ! -path './Kits/*' |
        sed 's|^\./||' | LC_ALL=C sort
}

guests_manifest() {
    find . -type f \( -name '*.wasm' -o -name '*.c' -o -name '*.cpp' -o -name '*.h' -o -name '*.swift' -o -name '*.wat' \) \
        ! -path './Hostile/*' ! -path './Examples/*' ! -path './Kits/*' |
        sed 's|^\./||' | LC_ALL=C sort | while IFS= read -r file; do guests_sha256 "$file"; done
}

# guests_main FOLDER [--check]: builds every guest below FOLDER and rewrites its manifest.sha256; with --check builds
# elsewhere and fails when a file differs from the manifest or a fresh build differs from the file beside its source.
guests_main() {
    local folder="$1" mode="${2:-}"
    local failures=0 source output built
    guests_find_tools || return 1
    cd "$folder" || return 1
    guests_scratch="$(mktemp -d)" || return 1
    trap 'rm -rf "$guests_scratch"' EXIT

    if [ "$mode" = --check ]; then
        guests_manifest >"$guests_scratch/manifest"
        if ! diff manifest.sha256 "$guests_scratch/manifest" >&2; then
            echo "error: files differ from $folder/manifest.sha256" >&2
            failures=1
        fi
    fi
    for source in $(guests_sources); do
        output="${source%.*}.wasm"
        case "$source" in
        *.wat)
            if [ -z "${WAT2WASM:-}" ]; then
                echo "skipped $source: no wasm-tools, and WAT2WASM is not set" >&2
                continue
            fi
            ;;
        esac
        # The linker records the name of its output, so it has to be the final one.
        mkdir -p "$guests_scratch/out"
        built="$guests_scratch/out/$(basename "$output")"
        if ! guests_build_one "$source" "$built" "$guests_scratch"; then
            echo "error: $source does not build" >&2
            failures=1
        elif [ "$mode" != --check ]; then
            mv "$built" "$output"
        elif ! cmp -s "$built" "$output"; then
            echo "error: $output is not what $source builds to" >&2
            failures=1
        fi
    done
    if [ "$mode" != --check ] && [ "$failures" -eq 0 ]; then
        guests_manifest >manifest.sha256
    fi
    return "$failures"
}
