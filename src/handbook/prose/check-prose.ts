import { evidenceLevels } from '#documents/evidence.ts';
import type { CollectionName } from '../collections.ts';
import { nearest } from '../check/near-miss.ts';
import { Ahead } from './ahead.ts';
import { bracketProblems } from './brackets.ts';
import { firstProblems } from './first-problems.ts';
import { liveText, type ProseFormat } from './live.ts';
import { pictureProblem } from './pictures.ts';
import { scanProse, type ProseProblem, type Tag } from './scan.ts';
import { vocabulary } from './vocabulary.ts';

const citeLevels = evidenceLevels.filter((level) => level !== 'suggestion');

/** What is wrong with the shape of a page's prose, in order; where it is empty, the compiler has nothing to refuse. */
export function checkProse(name: CollectionName, body: string): ProseProblem[] {
  const { tags, problems } = scanProse(body);
  const known = tags.filter((tag) => {
    const problem = unknownTag(name, tag);
    if (problem) problems.push(problem);
    return !problem;
  });
  for (const tag of known) if (tag.form !== 'close') problems.push(...checkAttributes(tag));
  problems.push(...checkPairs(known), ...checkImages(body), ...bracketProblems(body));
  return firstProblems(problems.sort((a, b) => a.offset - b.offset));
}

/** Plain Markdown is read as it stands: a tag of the vocabulary in it would be lost without a word. */
export function checkPlainProse(body: string): ProseProblem[] {
  const { tags, problems } = scanProse(body, 'md');
  const lost = tags
    .filter(({ name }) => /^[A-Z]/.test(name))
    .map(({ name, offset }) => ({
      offset,
      message: `thẻ <${name}> không dùng được trong tệp .md`,
      fix: 'đổi đuôi tệp thành .mdx',
    }));
  const known = tags.filter((tag) => !/^[A-Z]/.test(tag.name));
  const strange = known.flatMap((tag) => unknownTag('topics', tag) ?? []);
  const others = [...checkImages(body, 'md'), ...bracketProblems(body, 'md')];
  return firstProblems(
    [...lost, ...strange, ...problems, ...others].sort((a, b) => a.offset - b.offset),
  );
}

function unknownTag(collection: CollectionName, { name, offset }: Tag): ProseProblem | undefined {
  const only = vocabulary[name]?.only;
  if (name in vocabulary && (!only || only === collection)) return undefined;
  const near = only ? undefined : nearest(name, Object.keys(vocabulary));
  return {
    offset,
    message: only ? `thẻ <${name}> chỉ dùng trong quy trình` : `không có thẻ tên <${name}>`,
    fix: near
      ? `ý đồng chí là <${near}>?`
      : 'xóa thẻ, hoặc viết \\< nếu cần chính dấu đó; các thẻ được dùng: Ref, Cite, Suggestion',
  };
}

function checkAttributes({ name, attributes, offset }: Tag): ProseProblem[] {
  const known = vocabulary[name]?.attributes ?? {};
  const missing = Object.keys(known).filter((key) => known[key]?.required && !attributes.get(key));
  const extra = [...attributes.keys()].filter((key) => !(key in known));
  const level = attributes.get('evidence');
  const problems: ProseProblem[] = [
    ...missing.map((key) => ({
      offset,
      message: `thẻ <${name}> thiếu “${key}”`,
      fix: `viết ${vocabulary[name]?.model}`,
    })),
    ...extra.map((key) => ({
      offset,
      message: `thẻ <${name}> không nhận “${key}”`,
      fix: `xóa ${key}="…"`,
    })),
  ];
  if (name === 'Cite' && level && !citeLevels.includes(level as never)) {
    const near = nearest(level, citeLevels);
    problems.push({
      offset,
      message: `mức kiểm chứng “${level}” không có`,
      fix: `${near ? `ý đồng chí là “${near}”? ` : ''}chọn một trong: ${citeLevels.join(', ')}`,
    });
  }
  return problems;
}

function checkPairs(tags: Tag[]): ProseProblem[] {
  const problems: ProseProblem[] = [];
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.form === 'open') open.push(tag);
    if (tag.form !== 'close') continue;
    const at = open.findLastIndex((other) => other.name === tag.name);
    if (at < 0) {
      problems.push({
        offset: tag.offset,
        message: `thẻ đóng </${tag.name}> không có thẻ mở`,
        fix: `xóa </${tag.name}> hoặc thêm <${tag.name}> ở trước`,
      });
    } else problems.push(...open.splice(at).slice(1).map(unclosed));
  }
  return [...problems, ...open.map(unclosed)];
}

const unclosed = ({ name, offset }: Tag): ProseProblem => ({
  offset,
  message: `thẻ <${name}> mở mà không đóng`,
  fix:
    name === 'Cite' || name === 'br'
      ? `viết ${vocabulary[name]?.model}`
      : `thêm </${name}> ở cuối đoạn`,
});

function checkImages(body: string, format?: ProseFormat): ProseProblem[] {
  const live = liveText(body, format);
  const text = new Ahead(live);
  let closed = 0;
  return [...live.matchAll(/\](?:\(\s*<?([^)\s>]*))?/g)].flatMap(
    ({ index, 0: whole, 1: target }) => {
      const open = text.next('![', closed);
      closed = index + whole.length;
      if (target === undefined || open < 0 || open > index) return [];
      const problem = pictureProblem(target);
      return problem ? [{ offset: open, ...problem }] : [];
    },
  );
}
