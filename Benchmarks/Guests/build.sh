#!/usr/bin/env bash
# Builds every kernel and rewrites manifest.sha256; `build.sh --check` compares instead.
set -u
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$here/../../Fixtures/guests.sh"
guests_main "$here" "$@"
