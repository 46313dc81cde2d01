#!/usr/bin/env bash
# gift-pegjs 1.0.2, beside Moodle's question type "ordering" (in Moodle itself since 4.4).
#
# Ordering questions are written in GIFT as {>ALL VERTICAL ... with one item a line. gift-pegjs knows nothing of them and
# does not say so: the question becomes a short answer whose only right answer is the whole block, so that a file can look
# checked while its question type is lost.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent gift-pegjs@1.0.2

cat > try.mjs <<'JS'
import gift from 'gift-pegjs';

const [question] = gift.parse(`::Trình tự:: Xếp đúng thứ tự buổi họp {>ALL VERTICAL NONE
Điểm danh
Thông qua chương trình
Thảo luận
}`);
console.log(question.type);
for (const { text } of question.choices) console.log(JSON.stringify(text.text));
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
Short
">ALL VERTICAL NONE Điểm danh Thông qua chương trình Thảo luận"
EXPECTED
echo 'As described.'
