#!/usr/bin/env bash
# Builds the kernels that have a native form into FOLDER and checks that each gives the result of kernels.tsv:
#     native.sh FOLDER
# `FOLDER/NAME N REPEATS` then prints the result and the best time in nanoseconds. The results do not depend on the
# machine: floating point is kept to single operations, without contraction.
set -u
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$here/../../Fixtures/guests.sh"
[ $# -eq 1 ] || { sed -n '2,5s/^# //p' "$0" >&2; exit 2; }
mkdir -p "$1" && folder="$(cd "$1" && pwd)" || exit 1
guests_find_tools || exit 1
cd "$here" || exit 1
failures=0
while IFS=$'\t' read -r name source _ n _ expected; do
    case "$source" in
    *.c)
        "$CLANG" -O2 -ffp-contract=off -fno-math-errno -DNATIVE "$source" -o "$folder/$name"
        ;;
    *.swift)
        "$SWIFTC" -O -wmo -parse-as-library -swift-version 6 -DNATIVE -module-name "native_$name" "$source" \
            include/native_main.swift -o "$folder/$name"
        ;;
    *) continue ;;
    esac || { failures=1; continue; }
    read -r found _ <<<"$("$folder/$name" "$n")"
    if [ "$found" != "$expected" ]; then
        echo "error: $name $n gives $found, not $expected" >&2
        failures=1
    fi
done < <(tail -n +2 kernels.tsv)
exit "$failures"
