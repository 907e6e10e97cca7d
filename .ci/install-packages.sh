#!/usr/bin/env bash
# Debian as root: installs what the windows of the tests need. Does nothing when all is there. Elsewhere: says the one
# command that would help and lets the rest go on.
set -euo pipefail

wanted=(chromium xvfb xauth libgtk-3-0 libnss3 libgbm1 libasound2 libxss1 libatspi2.0-0 libdrm2 fonts-liberation)

missing=()
for package in "${wanted[@]}"; do
  # Newer Debian renamed some of them (libasound2 -> libasound2t64): the new name counts too.
  status="$(dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null || true)"
  [[ "$status" == *"install ok installed"* ]] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -ne 0 ]; then
  echo "Some packages are missing. This would help: sudo apt-get install -y ${missing[*]}" >&2
  exit 0
fi
export DEBIAN_FRONTEND=noninteractive
log="$(mktemp)"
install() { apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1; }
apt-get update >>"$log" 2>&1 || true
for package in "${missing[@]}"; do
  install "$package" || install "${package}t64" || echo "Could not install $package." >&2
done
rm -f "$log"
