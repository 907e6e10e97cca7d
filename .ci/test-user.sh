#!/usr/bin/env bash
# Root cannot have Chromium's sandbox. Prints the name of an unprivileged user who runs the specs that prove it,
# making that user if need be. Debian as root only.
set -euo pipefail
user=variorum-test
id "$user" >/dev/null 2>&1 || useradd --system --create-home --shell /bin/bash "$user" >&2
echo "$user"
