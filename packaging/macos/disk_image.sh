#!/bin/sh
# Make the disk image a person drags Greenroom out of: disk_image.sh Greenroom.app Greenroom-VERSION.dmg
set -eu
app=$1 image=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ditto "$app" "$folder/Greenroom.app"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Greenroom -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --force --timestamp --sign "$SIGN_AS" "$image"
    xcrun notarytool submit "$image" --keychain-profile "${NOTARY_PROFILE:-greenroom}" --wait
    xcrun stapler staple "$image"
fi
hdiutil verify "$image"
