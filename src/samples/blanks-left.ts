import { segments } from '#templates/blanks.ts';
import type { TemplateBlock } from '#templates/schema.ts';
import { signers } from '#templates/signers.ts';
import { namesUnder } from '#word/signature.ts';
import type { SamplePaper } from './papers.ts';

/** What stays dotted in one block. */
function inBlock(block: TemplateBlock, paper: SamplePaper): string[] {
  const { fields, tables = {} } = paper.values;
  const inText = (text: string) => inWords(text, paper);
  switch (block.type) {
    case 'slot':
      return [];
    case 'list':
      return block.items.flatMap(inText);
    case 'lines':
      return fields[block.field] ? [] : [block.field];
    case 'table': {
      const given = tables[block.name];
      if (given?.length) return [];
      // Rows of the form's own that are filled by their blanks alone.
      const open = block.rows.flat().flatMap(inText);
      const isShort = block.rows.some((row) => row.length < block.columns.length);
      const hasBlanks = block.rows.some((row) => row.some((cell) => cell.includes('{')));
      return open.length === 0 && block.rows.length > 0 && (hasBlanks || !isShort)
        ? []
        : [`bảng ${block.name}`];
    }
    default:
      return inText(block.text);
  }
}

/** Names of the blanks of a text that nothing stands in. */
const inWords = (text: string, { template, values }: SamplePaper): string[] =>
  segments(text, template.fields).flatMap((part) =>
    'field' in part && !values.fields[part.field.name] ? [part.field.name] : [],
  );

/** What stays dotted above and below the text. */
function around({ template, header }: SamplePaper): string[] {
  const { signature, letterhead, sign } = template;
  const asked: [string, unknown][] = [
    ...(letterhead
      ? ([
          ['cấp trên', header.superior],
          ['chi bộ', header.cell],
          ['địa danh', header.place],
          ['ngày', header.date],
        ] as [string, unknown][])
      : []),
    ...(letterhead && sign ? [['số', header.number] as [string, unknown]] : []),
  ];
  if (signature === 'cell') asked.push(['người ký', header.signer]);
  if (signature !== 'cell' && signature !== 'none') {
    const names = namesUnder(signature, header);
    signers[signature].forEach((title, i) => {
      if (title) asked.push([title, names[i]]);
    });
  }
  return asked.filter(([, value]) => !value).map(([name]) => name);
}

/** What of a paper would still be a dotted line: fields, tables, the letterhead, names of those who sign. */
export const blanksLeft = (paper: SamplePaper): string[] => [
  ...around(paper),
  ...inWords(paper.template.subject ?? '', paper),
  ...paper.template.blocks.flatMap((block) => inBlock(block, paper)),
];
