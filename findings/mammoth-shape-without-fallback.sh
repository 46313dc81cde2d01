#!/usr/bin/env bash
# mammoth 1.13.0, with what LibreOffice 7.4 writes.
#
# Word files offer a shape twice: mc:Choice for readers that know it, mc:Fallback for others. The fallback may be left out
# (ECMA-376 part 3), and LibreOffice 7.4 leaves the text of a drawn shape out of it. mammoth reads the fallback alone: the
# text is gone, and no message says so.
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

const wps = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const shapes = `xmlns:mc="${office}/markup-compatibility/2006" xmlns:wps="${wps}" xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing" xmlns:a="${office}/drawingml/2006/main"`;

/** A Word file with this body. */
const docx = (body) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': relation('officeDocument', 'word/document.xml'),
      'word/document.xml': xml(`<w:document ${w} ${shapes}><w:body>${body}</w:body></w:document>`),
    }),
  );

const shapeText = `<wps:txbx><w:txbxContent><w:p><w:r><w:t>chữ trong khung</w:t></w:r></w:p></w:txbxContent></wps:txbx>`;
const box = `<w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Khung"/><a:graphic><a:graphicData uri="${wps}"><wps:wsp><wps:cNvSpPr/><wps:spPr/>${shapeText}<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
const plain = `<w:t>chữ trong khung</w:t>`;
const shape = (fallback) =>
  `<w:p><w:r><w:t>Trước. </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice>${fallback}</mc:AlternateContent></w:r></w:p>`;
const bodies = {
  'with a fallback': shape(`<mc:Fallback>${plain}</mc:Fallback>`),
  'without one': shape(''),
};
for (const [what, body] of Object.entries(bodies)) {
  const { value, messages } = await mammoth.convertToHtml({ buffer: docx(body) });
  console.log(`${what}: ${value} (${messages.length} messages)`);
}
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
with a fallback: <p>Trước. chữ trong khung</p> (0 messages)
without one: <p>Trước. </p> (0 messages)
EXPECTED
echo 'As described.'
