import { precedingWord } from '#documents/citation-words.ts';
import { evidenceLabels, type EvidenceLevel, otherLevelWords } from '#documents/evidence.ts';
import { memoizeWord } from '#base/memoize.ts';
import { nfc } from '#base/nfc.ts';
import { nearest } from '#handbook/check/near-miss.ts';
import { liveText } from '#handbook/prose/live.ts';
import { firstProblems } from '#handbook/prose/first-problems.ts';

/** Something in brackets that does not say enough to become a tag; told as it is written. */
export interface BracketProblem {
  offset: number;
  message: string;
  fix: string;
}

const levels = Object.entries(evidenceLabels).filter(([key]) => key !== 'suggestion');
const levelWords = levels.map(([, { label }]) => label);
/** A word as it is compared: composed letters, no blanks around, small letters. */
const plainWord = memoizeWord((text) => nfc(text).trim().toLocaleLowerCase('vi'));

/** Whether two words are the same, however they were typed. */
export const sameWord = (a: string, b: string): boolean => plainWord(a) === plainWord(b);

/** The level that a word names, by its key or as readers see it. */
export const levelOfWord = (word: string): EvidenceLevel | undefined =>
  (Object.entries(evidenceLabels) as [EvidenceLevel, { label: string }][]).find(
    ([key, { label }]) => sameWord(word, key) || sameWord(word, label),
  )?.[0] ?? otherLevelWords[plainWord(word)];

/** How an editor writes that the document cited is the version before another one; nothing where it is not. */
export const precedingLine = (id: string | undefined): string =>
  id ? `${precedingWord} của ${id}` : '';

/** The id in such words; undefined where they say something else. */
export function precededId(text: string): string | undefined {
  const said = nfc(text).replaceAll('*', '').trim();
  if (!said.toLocaleLowerCase('vi').startsWith(precedingWord)) return undefined;
  const id = idOf(said.slice(precedingWord.length).replace(/^\s*(của|:)?\s*/iu, ''));
  return isId(id) ? id : undefined;
}

/** Word makes long hyphens of short ones; people write ids small. */
const idOf = (text: string) =>
  text
    .replace(/[*\u00ad]/g, '')
    .replace(/[\u2010-\u2014]/g, '-')
    .trim()
    .toUpperCase();
const isId = (id: string) => /^[A-Z]{2,4}\d{0,2}(-[A-Z0-9]+)*$/.test(id);

const citeForm = 'viết [dẫn: MÃ; mức kiểm chứng], như [dẫn: HD-42-2025; Theo báo chí]';
const refForm = 'viết [xem MÃ: chữ của liên kết], như [xem TK-08: điểm danh]';

type Read = { tag: string } | { message: string; fix: string };

function readCite(written: string, inner: string): Read {
  const [first = '', ...rest] = inner.split(';').map((part) => part.trim());
  const id = idOf(first);
  if (!isId(id))
    return { message: `“${first}” trong “${written}” không phải mã văn bản`, fix: citeForm };
  const precedes = rest.map(precededId).find(Boolean);
  if (!precedes && rest.some((part) => part.toLocaleLowerCase('vi').startsWith(precedingWord)))
    return {
      message: `“${written}” chưa nói là bản liền trước của văn bản nào`,
      fix: `viết “${precedingLine('MÃ')}”, thay MÃ bằng mã của bản đang có hiệu lực`,
    };
  const plain = rest.filter((part) => !precededId(part));
  const last = plain.pop();
  if (!last) return { message: `dấu dẫn “${written}” chưa đủ`, fix: citeForm };
  const level = levelOfWord(last.replaceAll('*', ''));
  if (!level || level === 'suggestion') {
    const near = nearest(last, [...levelWords, ...Object.keys(otherLevelWords)]);
    return {
      message: `trong “${written}”, “${last}” không phải mức kiểm chứng dùng được ở đây`,
      fix: `${near ? `ý đồng chí là “${near}”? ` : ''}chọn một trong: ${levelWords.join('; ')}`,
    };
  }
  const provision = plain.filter(Boolean).join('; ').replaceAll('"', '”');
  const place = provision ? ` provision="${provision}"` : '';
  const before = precedes ? ` precedes="${precedes}"` : '';
  return { tag: `<Cite id="${id}" evidence="${level}"${place}${before} />` };
}

function readRef(written: string, inner: string): Read {
  const [name = '', ...words] = inner.replace(/^:/, '').split(':');
  const text = words.join(':');
  const id = idOf(name);
  if (!isId(id))
    return { message: `“${name.trim()}” trong “${written}” không phải mã`, fix: refForm };
  if (text.trim() === '') return { message: `dấu dẫn “${written}” chưa đủ`, fix: refForm };
  return { tag: `<Ref id="${id}">${valueTags(text.trim())}</Ref>` };
}

/** What begins like this notation. `[xem ảnh]` and `[dẫn chứng]` are words; a colon or an id makes them ours. A link follows its own brackets with `(`. */
export const token =
  /\[\s*(dẫn|xem)(?=\s*:|\s+\*{0,2}[A-Z]{2,4}(?:[\d\u2010-\u2014-]|\s*[:;\]])|\s+[^\]\n:]{1,40}:)([^\]\n]*)(\]?)(?!\()/giu;

/** `{QT-001}`, the value of a rule, as it is written in fields; Word makes long hyphens of short ones. */
const value = /\{\s*(QT)[-\u2010-\u2014](\d{3})(?:\.([a-z]+))?\s*\}/gi;

/** The value of a rule as fields have it, however its hyphen was typed. */
export const plainMentions = (text: string): string =>
  text.replace(value, (_, _letters, number: string, part?: string) =>
    part ? `{QT-${number}.${part.toLowerCase()}}` : `{QT-${number}}`,
  );

const valueTags = (text: string): string =>
  text.replace(value, (_, _letters, number: string, part?: string) => {
    const wanted = part ? ` part="${part.toLowerCase()}"` : '';
    return `<Rule id="QT-${number}"${wanted} />`;
  });

/** True where a text carries this notation, rightly written or not. */
export const hasBrackets = (text: string): boolean =>
  [...text.matchAll(token)].some(isOurs) || /\[(hết )?gợi ý\]/i.test(text);

/** Whether a match of the token is this notation and no ordinary words. */
export const isOurs = ([, word = '', inner = '']: RegExpMatchArray): boolean =>
  (/xem/i.test(word) ? /:/ : /^\s*:/).test(inner) || /^\s+\*{0,2}[A-Z]{2}/.test(inner);

/** Prose with `[dẫn: …]`, `[xem …: …]`, `{QT-001}` and lines `[gợi ý]` … `[hết gợi ý]` turned into tags, and what could not be turned. */
export function fromBrackets(body: string): { text: string; problems: BracketProblem[] } {
  const problems: BracketProblem[] = [];
  const changes: { from: number; to: number; text: string }[] = [];
  const live = liveText(body);
  for (const match of live.matchAll(token)) {
    if (!isOurs(match)) continue;
    const [whole, word = '', , close] = match;
    const from = match.index;
    const written = body.slice(from, from + whole.length).slice(0, 80);
    const inner = body
      .slice(from + whole.indexOf(word) + word.length, from + whole.length - (close ? 1 : 0))
      .replace(/^\s*:(?=\s)|^\s*:/, (sign) => (/dẫn/i.test(word) ? '' : sign.trim()));
    const read: Read = !close
      ? { message: `“${written}” thiếu dấu ]`, fix: 'thêm dấu ] ở cuối' }
      : /dẫn/i.test(word)
        ? readCite(written, inner)
        : readRef(written, inner.trim());
    if ('tag' in read) changes.push({ from, to: from + whole.length, text: read.tag });
    else problems.push({ offset: from, ...read });
  }
  // Within brackets the words of a link have been read already.
  const values = [...live.matchAll(value)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
    text: valueTags(whole),
  }));
  const boxes = readBoxes(live);
  let at = 0;
  const parts: string[] = [];
  for (const change of [...changes, ...values, ...boxes.changes].sort((a, b) => a.from - b.from)) {
    if (change.from < at) continue;
    parts.push(body.slice(at, change.from), change.text);
    at = change.to;
  }
  const told = [...problems, ...boxes.problems].sort((a, b) => a.offset - b.offset);
  return { text: parts.join('') + body.slice(at), problems: firstProblems(told) };
}

/** Lines that open and close a box; each stands alone and has its partner. */
function readBoxes(live: string) {
  const problems: BracketProblem[] = [];
  const changes: { from: number; to: number; text: string }[] = [];
  let open: { from: number; to: number } | undefined;
  const unclosed = (offset: number): BracketProblem => ({
    offset,
    message: 'dòng [gợi ý] chưa có dòng [hết gợi ý]',
    fix: 'thêm dòng [hết gợi ý] ở cuối khung',
  });
  let lineEnd = 0;
  let line = '';
  for (const { index, 0: whole, 1: end } of live.matchAll(/\[\s*(hết\s+)?gợi\s+ý\s*\]/giu)) {
    const to = index + whole.length;
    if (index >= lineEnd) {
      const start = live.lastIndexOf('\n', index) + 1;
      const end = live.indexOf('\n', to);
      lineEnd = end < 0 ? live.length : end;
      line = live.slice(start, lineEnd).trim();
    }
    if (line !== whole)
      problems.push({
        offset: index,
        message: `“${whole}” không đứng một mình một dòng`,
        fix: `xuống dòng để ${whole} thành một dòng riêng`,
      });
    else if (end && !open)
      problems.push({
        offset: index,
        message: 'dòng [hết gợi ý] chưa có dòng [gợi ý] ở trên',
        fix: 'thêm dòng [gợi ý] ở đầu khung, hoặc xóa dòng này',
      });
    else if (end && open) {
      changes.push({ ...open, text: alone(live, open, '<Suggestion>') });
      changes.push({ from: index, to, text: alone(live, { from: index, to }, '</Suggestion>') });
      open = undefined;
    } else {
      if (open) problems.push(unclosed(open.from));
      open = { from: index, to };
    }
  }
  if (open) problems.push(unclosed(open.from));
  return { problems, changes };
}

/** A tag of a block needs an empty line on either side. */
function alone(text: string, { from, to }: { from: number; to: number }, tag: string): string {
  const before = text.slice(0, from);
  const after = text.slice(to);
  const isApart = (gap: string) => gap.split('\n').length > 2;
  const gap = after.slice(0, after.length - after.trimStart().length);
  const above = from === 0 || isApart(before.slice(before.trimEnd().length)) ? '' : '\n';
  const below = isApart(gap) || gap.length === after.length ? '' : '\n';
  return `${above}${tag}${below}`;
}
