#!/usr/bin/env bash
# sirv 3.0.2 (types from mrmime 2.0.1).
#
# Word, PowerPoint and Excel files, and course files for Moodle, get a Content-Type header without a value: sent, and
# empty. A browser that may not guess (`nosniff`) has nothing to go by. Calendar files and PDF get theirs.
#
# Fails when any of this changes.
set -euo pipefail
dir="$(mktemp -d)"
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --save-exact --no-audit --no-fund --silent sirv@3.0.2

cat > try.mjs <<'JS'
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const names = ['bien-ban.docx', 'bai.pptx', 'so-nam.xlsx', 'bai.imscc', 'buoi-hop.ics', 'bai.pdf'];
mkdirSync('site');
for (const name of names) writeFileSync(`site/${name}`, 'x');
const server = createServer(sirv('site')).listen(0, '127.0.0.1');
await once(server, 'listening');
for (const name of names) {
  const { headers } = await fetch(`http://127.0.0.1:${server.address().port}/${name}`);
  console.log(`${name}: ${JSON.stringify(headers.get('content-type'))}`);
}
server.close();
JS
node try.mjs | tee seen

diff - seen <<'EXPECTED'
bien-ban.docx: ""
bai.pptx: ""
so-nam.xlsx: ""
bai.imscc: ""
buoi-hop.ics: "text/calendar"
bai.pdf: "application/pdf"
EXPECTED
echo 'As described.'
