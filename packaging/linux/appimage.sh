#!/bin/sh
# Put the AppImage runtime before the squashfs that run.py package made: appimage.sh [RUNTIME]
#
# RUNTIME is the file runtime-x86_64 of the AppImage project's type2-runtime releases. It is in no package registry, so
# whoever builds fetches it once, looks at it, and writes its checksum into packaging/linux/runtime.sha256; a file with
# another checksum is refused.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
dist=$here/../../dist
runtime=${1:-$here/runtime-$(uname -m)}
if [ ! -f "$runtime" ] || [ ! -f "$here/runtime.sha256" ]; then
    echo "no AppImage: put the runtime at $runtime and its checksum into $here/runtime.sha256"
    exit 0
fi
echo "$(cut -d' ' -f1 "$here/runtime.sha256")  $runtime" | sha256sum --check --quiet
for payload in "$dist"/greenroom-*.squashfs; do
    image=${payload%.squashfs}.AppImage
    cat "$runtime" "$payload" > "$image"
    chmod +x "$image"
    "$image" --appimage-extract-and-run --selftest
    echo "$image"
done
