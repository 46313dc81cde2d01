import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { fullForms, officeFiles } from '#tests/support/office-files.ts';
import { schemasFrom } from './schemas.ts';

/*
 * Every Office file of this handbook against the schemas of ECMA-376, transitional, in a folder that the caller brings:
 * npm run bench:ooxml -- FOLDER_OF_XSD [FOLDER_TO_KEEP_THE_FILES]
 * Needs xmllint (apt-get install libxml2-utils). The suite holds the order of elements that this found.
 */

const [schemaDir, keep] = process.argv.slice(2);
if (!schemaDir) throw new Error('npm run bench:ooxml -- FOLDER_OF_XSD [FOLDER_TO_KEEP_THE_FILES]');
execFileSync('xmllint', ['--version'], { stdio: 'ignore' });

const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const schemas = schemasFrom(schemaDir, folder);
const namespaceOf = (xml: string): string =>
  new DOMParser().parseFromString(xml, 'text/xml').documentElement.namespaceURI ?? '';

const files = [...(await officeFiles()), ...(await fullForms())];
if (keep) {
  mkdirSync(keep, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(keep, name), bytes);
}

/** The parts of all files by the namespace of their root, each under a name of its own. */
const parts = new Map<string, string[]>();
for (const { name, bytes } of files)
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(part)) continue;
    const xml = strFromU8(content);
    const file = join(folder, `${name}!${part.replaceAll('/', '!')}`);
    writeFileSync(file, xml);
    const namespace = namespaceOf(xml);
    parts.set(namespace, [...(parts.get(namespace) ?? []), file]);
  }

let invalid = 0;
for (const [namespace, list] of parts) {
  const schema = schemas.get(namespace);
  if (!schema) throw new Error(`no schema for ${namespace} (${basename(list[0] ?? '')})`);
  const { stderr, status } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', schema, ...list],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const lines = stderr.split('\n');
  const valid = lines.filter((line) => line.endsWith(' validates')).length;
  invalid += list.length - valid;
  console.log(`${list.length} parts of ${namespace}: ${list.length - valid} invalid (${status})`);
  const told = lines.filter((line) => line && !/ validates$| fails to validate$/.test(line));
  for (const line of told.slice(0, 40)) console.log(`  ${line.replaceAll(`${folder}/`, '')}`);
}
console.log(
  `${files.length} files, ${[...parts.values()].flat().length} parts, ${invalid} invalid`,
);
process.exitCode = invalid > 0 ? 1 : 0;
