#!/usr/bin/env bash
# gift-pegjs 1.0.2, beside the GIFT reader of Moodle.
#
# In GIFT a true/false question is followed by the words for a wrong answer, then by those for a right one. Moodle
# (question/format/gift/format.php, case 'truefalse') puts them to "true" and "false" by which of the two is right:
# for {T#a#b} the words for "true" are b, for {F#a#b} they are a. gift-pegjs calls the first words `trueFeedback` whatever
# is right. Whoever checks a file with it, or turns it into another format, praises the wrong answer of every true question.
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

for (const right of ['T', 'F']) {
  const [{ isTrue, trueFeedback, falseFeedback }] = gift.parse(`::a:: Câu hỏi? {${right}#khi sai#khi đúng}`);
  console.log(`right: ${isTrue}; for true: ${trueFeedback.text}; for false: ${falseFeedback.text}`);
}
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
right: true; for true: khi sai; for false: khi đúng
right: false; for true: khi sai; for false: khi đúng
EXPECTED
echo 'As described.'
