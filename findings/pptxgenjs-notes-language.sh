#!/usr/bin/env bash
# pptxgenjs 4.0.1.
#
# A text on a slide can say its language (`lang: 'vi-VN'`); a speaker's note cannot. Every note is marked en-US, also in a
# presentation that says Vietnamese wherever it can, so that PowerPoint underlines each word of it.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent pptxgenjs@4.0.1 fflate@0.8.3

cat > try.mjs <<'JS'
import PptxGenJS from 'pptxgenjs';
import { strFromU8, unzipSync } from 'fflate';

const deck = new PptxGenJS();
const slide = deck.addSlide();
slide.addText('Biên bản buổi họp', { x: 1, y: 1, w: 8, h: 1, lang: 'vi-VN' });
slide.addNotes('Ghi đúng ý người nói.');
const parts = unzipSync(await deck.write({ outputType: 'uint8array' }));
for (const part of ['ppt/slides/slide1.xml', 'ppt/notesSlides/notesSlide1.xml']) {
  const found = [...strFromU8(parts[part]).matchAll(/ lang="([^"]*)"/g)].map(([, lang]) => lang);
  console.log(`${part}: ${[...new Set(found)].join(', ')}`);
}
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
ppt/slides/slide1.xml: vi-VN
ppt/notesSlides/notesSlide1.xml: en-US
EXPECTED
echo 'As described.'
