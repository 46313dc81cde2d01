#!/usr/bin/env bash
# Node 24.21.0 (ICU 78.3), @dqcai/vn-lunar 1.0.1.
#
# `Intl` with the Chinese calendar cannot tell the day of Tết. The new moon of 2027 falls on 6 February, 15:56 UTC:
# 22:56 in Hà Nội and 23:56 in Beijing, so both calendars begin on the 6th; ICU begins the year on the 7th, a day late
# for both. In 2007 and 2030 the two countries differ by a day (the new moon falls between 16:00 and 17:00 UTC): ICU
# gives the Chinese day in 2007 and the Vietnamese one in 2030. No constant shift mends it; a library that reckons in
# UTC+7 gives 17 February 2007, 6 February 2027 and 2 February 2030.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent node@24.21.0 @dqcai/vn-lunar@1.0.1

cat > tet.mjs <<'JS'
import { getSolarDate } from '@dqcai/vn-lunar';

const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const firstByIntl = (year) => {
  for (let day = Date.UTC(year, 0, 15); day < Date.UTC(year, 2, 1); day += 86_400_000)
    if (lunar.format(day) === '1/1') return new Date(day).toISOString().slice(0, 10);
};
const pad = (number) => String(number).padStart(2, '0');
console.log(`node ${process.versions.node}, icu ${process.versions.icu}`);
for (const year of [2007, 2026, 2027, 2030]) {
  const { month, day } = getSolarDate(1, 1, year);
  console.log(`${year}: Intl ${firstByIntl(year)}, UTC+7 ${year}-${pad(month)}-${pad(day)}`);
}
JS
node_modules/.bin/node tet.mjs | tee seen

diff - seen <<'EXPECTED'
node 24.21.0, icu 78.3
2007: Intl 2007-02-18, UTC+7 2007-02-17
2026: Intl 2026-02-17, UTC+7 2026-02-17
2027: Intl 2027-02-07, UTC+7 2027-02-06
2030: Intl 2030-02-02, UTC+7 2030-02-02
EXPECTED
echo 'As described.'
