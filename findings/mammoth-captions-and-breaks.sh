#!/usr/bin/env bash
# mammoth 1.13.0.
#
# The number of a caption that Word itself inserts ("Bảng 1") is a simple field, w:fldSimple; its text is dropped and
# "Bảng . Tổng hợp" is left, while the same number as a complex field is read. A tab to the margin (w:ptab), the usual way
# to set two words at both ends of a header line, and a page break between two words leave no blank: the words become one.
# Of the page break there is no message either.
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

/** A Word file with this body. */
const docx = (body) =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': xml(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': relation('officeDocument', 'word/document.xml'),
      'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    }),
  );

const text = (words) => `<w:t xml:space="preserve">${words}</w:t>`;
const run = (inside) => `<w:r>${inside}</w:r>`;
const mark = (kind) => run(`<w:fldChar w:fldCharType="${kind}"/>`);
const caption = (number) => `<w:p>${run(text('Bảng '))}${number}${run(text('. Tổng hợp'))}</w:p>`;
const field = ' SEQ Bảng \\* ARABIC ';
const bodies = {
  'simple field': caption(`<w:fldSimple w:instr="${field}">${run(text('1'))}</w:fldSimple>`),
  'complex field': caption(
    mark('begin') + run(`<w:instrText>${field}</w:instrText>`) + mark('separate') + run(text('1')) + mark('end'),
  ),
  'tab to the margin': `<w:p>${run(text('trái') + '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>' + text('phải'))}</w:p>`,
  'page break': `<w:p>${run(text('hết trang') + '<w:br w:type="page"/>' + text('Trang sau'))}</w:p>`,
};
for (const [what, body] of Object.entries(bodies)) {
  const { value, messages } = await mammoth.convertToHtml({ buffer: docx(body) });
  console.log(`${what}: ${value} (${messages.length} messages)`);
}
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
simple field: <p>Bảng . Tổng hợp</p> (1 messages)
complex field: <p>Bảng 1. Tổng hợp</p> (0 messages)
tab to the margin: <p>tráiphải</p> (1 messages)
page break: <p>hết trangTrang sau</p> (0 messages)
EXPECTED
echo 'As described.'
