#!/bin/sh
# Sign Greenroom.app from the inside out, have Apple notarise it, and attach the ticket; run before disk_image.sh.
#
#   packaging/macos/sign.sh build/frozen/Greenroom.app
#
# Needs: a "Developer ID Application" certificate in the keychain, its name in SIGN_AS, and a profile made once by
#   xcrun notarytool store-credentials greenroom --apple-id ... --team-id ... --password APP-SPECIFIC-PASSWORD
set -eu
app=$1
: "${SIGN_AS:?the name of the certificate, as security find-identity -v -p codesigning shows it}"
profile=${NOTARY_PROFILE:-greenroom}
here=$(cd "$(dirname "$0")" && pwd)

# Libraries and frameworks first: a seal holds only if what it encloses is sealed already. --deep is not for signing.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
find "$app/Contents" -type d -name '*.framework' -prune -print0 |
    xargs -0 -n 1 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$SIGN_AS" \
    "$app/Contents/MacOS/greenroom"
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$SIGN_AS" "$app"
codesign --verify --strict --deep --verbose=2 "$app"

archive=$(mktemp -d)/Greenroom.zip
ditto -c -k --keepParent "$app" "$archive"
xcrun notarytool submit "$archive" --keychain-profile "$profile" --wait
xcrun stapler staple "$app"
spctl --assess --type execute --verbose=2 "$app"
