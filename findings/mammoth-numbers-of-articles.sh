#!/usr/bin/env bash
# mammoth 1.13.0.
#
# Numbers of articles ("Điều 5.") are worked out by Word from word/numbering.xml and stand nowhere in the text. A list that
# begins at 5, says "Điều" before each number, and goes on behind a paragraph between its items comes out as two lists
# without start or words, both counted from 1, and without a message: "Điều 6" of the file is "1." on the page. Texts that
# are cited by article change their meaning.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent mammoth@1.13.0 fflate@0.8.3

cat > try.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';

const office = 'http://schemas.openxmlformats.org';
const w = `xmlns:w="${office}/wordprocessingml/2006/main"`;
const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const relation = (type, target) =>
  xml(`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`);
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const level = `<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>`;
const item = (words) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const body = `${item('Nhiệm vụ')}<w:p><w:r><w:t>Một đoạn ở giữa.</w:t></w:r></w:p>${item('Quyền hạn')}`;
const part = (name, kind) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
const buffer = Buffer.from(
  zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('numbering', 'numbering')}</Types>`,
    ),
    '_rels/.rels': relation('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relation('numbering', 'numbering.xml'),
    'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': xml(
      `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
  }),
);
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(`${value} (${messages.length} messages)`);
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
<ol><li>Nhiệm vụ</li></ol><p>Một đoạn ở giữa.</p><ol><li>Quyền hạn</li></ol> (0 messages)
EXPECTED
echo 'As described.'
