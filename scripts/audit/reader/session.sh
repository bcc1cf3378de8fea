#!/bin/sh
# A desk with Orca and Firefox, inside a session bus of its own. HOME is an empty folder; the voice is voice/.
here=$(dirname "$0")
/usr/libexec/at-spi-bus-launcher --launch-immediately --screen-reader=1 &
openbox &
sleep 1
SAID="$HOME/said" PYTHONPATH="$here/voice" orca --replace &
sleep 5
mkdir -p "$HOME/profile"
cat > "$HOME/profile/user.js" <<'PREFS'
user_pref("accessibility.force_disabled", -1);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.preonboarding.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("termsofuse.acceptedVersion", 999);
PREFS
exec firefox-esr --profile "$HOME/profile" --no-remote --width 1280 --height 900 about:blank
