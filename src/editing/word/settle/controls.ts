import {
  all,
  around,
  attribute,
  insertAfter,
  kid,
  kids,
  make,
  makeRun,
  nameOf,
  remove,
  replaceBy,
} from '../ooxml/dom.ts';
import { lineOf } from '../ooxml/words.ts';
import type { Story } from './story.ts';

/** Content controls become what was filled in; a prompt that nobody has answered is no content. */
export function openControls({ root, tell }: Story): void {
  for (const control of all(root, 'w:sdt')) {
    const properties = kid(control, 'w:sdtPr');
    const content = kid(control, 'w:sdtContent');
    if (kid(properties, 'w:showingPlcHdr') && content) {
      const words = lineOf(content);
      if (words) tell('prompt', control, words);
      for (const text of all(content, 'w:t')) remove(text);
    }
    const box = kid(properties, 'w14:checkbox');
    if (box && content && lineOf(content) === '' && all(content, 'w:sym').length === 0) {
      const checked = kid(box, 'w14:checked');
      const isChecked = checked && !/^(?:0|false)$/.test(attribute(checked, 'w14:val') ?? '1');
      const run = makeRun(control, isChecked ? '☒' : '☐');
      const paragraph = all(content, 'w:p')[0];
      if (paragraph || around(control, 'w:p')) (paragraph ?? content).appendChild(run);
    }
    replaceBy(control, content ? kids(content) : []);
  }
}

const phonetic = (ruby: Element): Element[] => {
  const words = lineOf(kid(ruby, 'w:rt') ?? ruby);
  return [
    ...kids(kid(ruby, 'w:rubyBase') ?? ruby),
    ...(words ? [makeRun(ruby, ` (${words})`)] : []),
  ];
};

/** Elements that the reader knows, or that hold no words of their own. */
const known = new Set(
  (
    'p r t tbl tr tc hyperlink ins moveTo smartTag customXml drawing pict object fldChar instrText sym tab br ' +
    'footnoteReference endnoteReference noBreakHyphen softHyphen pPr rPr tblPr trPr tcPr sectPr footnote endnote body ' +
    'txbxContent'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Elements around words that the reader does not know are taken away, their words stay. */
export function openContainers({ root }: Story): void {
  for (const ruby of all(root, 'w:ruby')) replaceBy(ruby, phonetic(ruby));
  for (const leaf of all(root, 'w:r', 'w:p', 'w:tbl'))
    for (let up = leaf.parentNode as Element | null; up && up !== root;) {
      const parent = up.parentNode as Element | null;
      const isDrawn = /^w:(?:drawing|pict|object)$/.test(nameOf(up));
      if (isDrawn) break;
      if (!known.has(nameOf(up)) && !isInDrawing(up)) replaceBy(up);
      up = parent;
    }
}

const isInDrawing = (element: Element) =>
  around(element, 'w:drawing', 'w:pict', 'w:object') !== undefined;

/** Breaks that the reader lets words run together at. */
export function openBreaks({ root }: Story): void {
  for (const element of all(root, 'w:cr')) replaceBy(element, [make(element, 'br')]);
  for (const element of all(root, 'w:ptab')) replaceBy(element, [make(element, 'tab')]);
  for (const element of all(root, 'w:br')) {
    const type = attribute(element, 'w:type');
    if (type === undefined || type === 'textWrapping') continue;
    insertAfter(make(element, 'br'), element);
    remove(element);
  }
}
