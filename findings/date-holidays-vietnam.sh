#!/usr/bin/env bash
# date-holidays 3.37.0.
#
# What it says of public holidays in Viet Nam cannot be used to plan a meeting day. Five days off at Tết are one holiday
# of five days called "Giao thừa" (the last evening of the old year), beginning with that evening. Quốc khánh lasts one
# day; the Labour Code (2019, article 112) gives two. No day in lieu is named: in 2026 Giỗ Tổ falls on a Sunday, and
# the Monday after it is free by the same article.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent date-holidays@3.37.0

cat > try.mjs <<'JS'
import Holidays from 'date-holidays';

const days = new Holidays('VN').getHolidays(2026, 'vi').filter(({ type }) => type === 'public');
const asked = days.filter(({ name }) => /Giao thừa|Giỗ tổ|Quốc khánh/.test(name));
for (const { name, date, start, end } of asked)
  console.log(`${date.slice(0, 10)} ${name}: ${(end - start) / 86_400_000} day(s)`);
console.log(`2026-04-27: ${days.some(({ date }) => date.startsWith('2026-04-27')) ? 'free' : 'a working day'}`);
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
2026-02-16 Giao thừa Tết Nguyên Đán: 5 day(s)
2026-04-26 Giỗ tổ Hùng Vương: 1 day(s)
2026-09-02 Quốc khánh: 1 day(s)
2026-04-27: a working day
EXPECTED
echo 'As described.'
