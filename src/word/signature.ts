import { signers } from '#templates/signers.ts';
import { NAME_DOTS } from './dots.ts';
import { linesOf } from './fill.ts';
import { paragraph, run } from './paragraph.ts';
import type { ParagraphFormat } from './properties.ts';
import { sideBySide } from './side-by-side.ts';
import { mm, pt } from './units.ts';
import type { PaperHeader, PaperTemplate } from './values.ts';
import type { Xml } from '#base/xml.ts';

/** Room for the signature itself, above the name. */
const ROOM = mm(24);
/** The line at the top of either column, at a distance from the text. */
const titleLine: ParagraphFormat = { style: 'Signature', keepNext: true, before: pt(12) };

/** In whose name or as what one signs, the role, room for the hand, the name. */
function signer(title: string, role: string | undefined, typed: string | undefined): Xml[] {
  const name = linesOf(typed ?? '').join(' ') || NAME_DOTS;
  return [
    paragraph(titleLine, run(title, { bold: true })),
    ...(role ? [paragraph({ style: 'Signature', keepNext: true }, run(role))] : []),
    paragraph({ style: 'Signature', before: ROOM }, run(name, { bold: true })),
  ];
}

/** "Nơi nhận": who gets the paper; the cell keeps one. */
function recipients(names: readonly string[]): Xml[] {
  const lines = [...names.map((name) => `- ${name},`), '- Lưu Chi bộ.'];
  return [
    paragraph({ ...titleLine, align: 'left' }, run('Nơi nhận:', { underline: true })),
    ...lines.map((line) => paragraph({ style: 'Recipients' }, run(line))),
  ];
}

/** Word wants a paragraph after the last table: one too low to begin a page of its own. */
const END = paragraph({ style: 'TableGap', line: pt(1) });

/** What stands at the left and at the right of the paper's end. */
function columns(form: PaperTemplate, header: PaperHeader): [Xml[], Xml[]] | undefined {
  const kind = form.signature;
  if (kind === 'none') return undefined;
  if (kind === 'cell')
    return [
      recipients(form.recipients),
      signer('T/M CHI BỘ', header.signerRole ?? 'BÍ THƯ', header.signer),
    ];
  const [left, right] = signers[kind];
  const [first, second] = namesUnder(kind, header);
  return [
    left ? signer(left, undefined, first) : [paragraph(titleLine)],
    signer(right, undefined, second),
  ];
}

/** The names under the titles, from left to right, where the device knows them. */
export function namesUnder(
  kind: keyof typeof signers,
  header: PaperHeader,
): readonly (string | undefined)[] {
  if (header.signers) return header.signers;
  if (kind === 'minutes') return [header.noteTaker, header.chair];
  if (kind === 'counting') return [header.chair];
  return kind === 'writer' ? [undefined, header.writer] : [];
}

/** The end of the paper: one or two signatures, recipients where it is sent out. No seal: a cell has none. */
export function signatures(form: PaperTemplate, header: PaperHeader): Xml[] {
  const both = columns(form, header);
  return both ? [sideBySide(...both, 0.5), END] : [];
}
