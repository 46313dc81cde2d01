import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDraft } from '#editing/word/write-draft.ts';
import { body, topic } from '../word-files.ts';
import { moreStyles, numbering } from './ooxml.ts';

/** A part of the file with the relationship that leads to it. */
export interface ExtraPart {
  id: string;
  /** The last word of the type of the relationship. */
  type: string;
  /** Its name below `word/`; an address where it lies outside. */
  target: string;
  content?: string | Uint8Array;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const started = unzipSync(writeDraft('topics', topic, body));

/** What leads from a part to others. */
export const relations = (parts: readonly ExtraPart[]): string => {
  const each = parts.map(({ id, type, target }) => {
    const outside = /^\w+:|^www/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
};

/** The shipped template, filled in, with its main part rewritten and parts added. */
export function fileWith(
  change: (document: string) => string,
  parts: readonly ExtraPart[] = [],
  more: Record<string, string> = {},
): Uint8Array {
  const own = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  ];
  const files: Record<string, Uint8Array> = {
    ...started,
    'word/document.xml': strToU8(
      change(strFromU8(started['word/document.xml'] ?? new Uint8Array())),
    ),
    'word/styles.xml': strToU8(
      strFromU8(started['word/styles.xml'] ?? new Uint8Array()).replace(
        '</w:styles>',
        `${moreStyles}</w:styles>`,
      ),
    ),
    'word/numbering.xml': strToU8(numbering),
    'word/_rels/document.xml.rels': strToU8(relations([...own, ...parts])),
  };
  for (const { target, content } of parts)
    if (content !== undefined)
      files[`word/${target}`] = typeof content === 'string' ? strToU8(content) : content;
  for (const [name, text] of Object.entries(more)) files[name] = strToU8(text);
  return zipSync(files);
}
