#!/usr/bin/env bash
# ics 3.12.0, ical-generator 10.2.0.
#
# A line of a calendar file holds at most 75 octets (RFC 5545, 3.1). `ics` folds by letters: a Vietnamese title, in which
# most letters take two or three octets, leaves it in lines of up to 98. `ical-generator` folds the same title by octets.
# Calendars that keep to the limit may cut such a line inside a letter.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent ics@3.12.0 ical-generator@10.2.0

cat > try.mjs <<'JS'
import ics from 'ics';
import ical from 'ical-generator';

const summary =
  'Sinh hoạt chi bộ thường kỳ, kết hợp chuyên đề học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh';
const longest = (text) => Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));

const { value } = ics.createEvent({ title: summary, start: [2026, 12, 3, 19, 30], duration: { minutes: 90 } });
console.log(`ics: longest line ${longest(value)} octets`);

const start = new Date(Date.UTC(2026, 11, 3, 12, 30));
const calendar = ical({ events: [{ start, end: new Date(+start + 5_400_000), summary }] });
console.log(`ical-generator: longest line ${longest(calendar.toString())} octets`);
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
ics: longest line 98 octets
ical-generator: longest line 75 octets
EXPECTED
echo 'As described.'
