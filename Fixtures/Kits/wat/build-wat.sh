#!/bin/sh
# Builds the guest. AIRLOCK names the command line tool.
set -eu
cd "$(dirname "$0")"
name=guest

if ! command -v "${AIRLOCK:-airlock}" >/dev/null; then
    echo 'no compiler: there is no airlock on the path; set AIRLOCK' >&2
    exit 3
fi
"${AIRLOCK:-airlock}" wat2wasm "$name.wat" -o "$name.wasm"
