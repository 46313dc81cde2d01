import { deadSpans, liveText, type ProseFormat } from './live.ts';
import { vocabulary } from './vocabulary.ts';

/** A tag of the prose as it is written; offsets count from the start of the prose. */
export interface Tag {
  name: string;
  /** `open`, `close`, or `single` for one that closes itself. */
  form: 'open' | 'close' | 'single';
  attributes: Map<string, string>;
  offset: number;
  /** Behind its last sign. */
  end: number;
}

/** Something that the compiler would refuse, or that would stop the build later. */
export interface ProseProblem {
  offset: number;
  message: string;
  fix: string;
}

const attribute = /\s+([A-Za-z][\w-]*)="([^"<>]*)"/y;
const htmlComment = {
  message: 'chú thích kiểu <!-- --> không dùng được ở đây',
  fix: 'viết {/* … */} hoặc xóa đi',
};
const mdxComment = {
  message: 'chú thích kiểu {/* */} hiện ra như chữ trong tệp .md',
  fix: 'viết <!-- … --> hoặc xóa đi',
};

/** Reads every live tag of the prose, and tells braces, import lines and signs that begin no tag. */
export function scanProse(
  body: string,
  format: ProseFormat = 'mdx',
): { tags: Tag[]; problems: ProseProblem[] } {
  const dead = deadSpans(body, format);
  const text = liveText(body, format);
  const tags: Tag[] = [];
  const problems: ProseProblem[] = [];
  if (format === 'mdx')
    for (const { kind, from } of dead)
      if (kind === 'comment' && body[from] === '<') problems.push({ offset: from, ...htmlComment });
  for (const { index } of format === 'md'
    ? []
    : text.matchAll(/^(?:import|export)(?![\p{L}\p{M}\d_-])/gmu)) {
    problems.push({
      offset: index,
      message: 'dòng bắt đầu bằng “import” hoặc “export” bị hiểu là lệnh',
      fix: 'viết lại câu để dòng bắt đầu bằng chữ khác',
    });
  }
  for (const { index } of text.matchAll(/\{/g)) {
    if (format === 'md') {
      if (/^\{\s*\/\*/.test(text.slice(index, index + 30)))
        problems.push({ offset: index, ...mdxComment });
      continue;
    }
    const [, id, part] = /^\{(QT-\d{3})(?:\.([a-z]+))?\}/.exec(text.slice(index, index + 30)) ?? [];
    problems.push(
      id
        ? {
            offset: index,
            message: `{${id}} trong phần chữ không thành trị số`,
            fix: `viết <Rule id="${id}"${part ? ` part="${part}"` : ''} />`,
          }
        : {
            offset: index,
            message: 'dấu { đứng lẻ trong phần chữ',
            fix: 'viết \\{ nếu cần chính dấu đó, không thì xóa',
          },
    );
  }
  for (const { index } of text.matchAll(/</g)) readTag(text, index, format, tags, problems);
  return { tags, problems };
}

function readTag(
  text: string,
  offset: number,
  format: ProseFormat,
  tags: Tag[],
  problems: ProseProblem[],
): void {
  const head = /^<(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(text.slice(offset, offset + 60));
  if (!head) {
    // In Markdown a lone sign is a sign.
    if (format === 'md') return;
    const isComment = text.startsWith('<!--', offset);
    problems.push({
      offset,
      ...(isComment
        ? htmlComment
        : {
            message: 'dấu < đứng lẻ trong phần chữ',
            fix: 'viết \\< nếu cần chính dấu đó; liên kết viết [chữ](địa chỉ)',
          }),
    });
    return;
  }
  if (
    format === 'md' &&
    /^<(?:[a-z][\w+.-]*:|[\w.+-]+@)[^\s<>]*>/i.test(text.slice(offset, offset + 2000))
  )
    return;
  const [whole, slash, name = ''] = head;
  const attributes = new Map<string, string>();
  attribute.lastIndex = offset + whole.length;
  let end = attribute.lastIndex;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    attributes.set(found[1] ?? '', decoded(found[2] ?? ''));
    end = attribute.lastIndex;
  }
  const tail = /^\s*(\/?)>/.exec(text.slice(end, end + 20));
  if (!tail || (slash && (attributes.size > 0 || tail[1]))) {
    problems.push({
      offset,
      message: `thẻ <${slash}${name}> viết sai`,
      fix: vocabulary[name]
        ? `viết theo mẫu ${vocabulary[name].model}, giá trị đặt trong dấu nháy kép thẳng`
        : 'viết \\< nếu cần chính dấu đó',
    });
    return;
  }
  const form = slash ? 'close' : tail[1] ? 'single' : 'open';
  tags.push({ name, form, attributes, offset, end: end + tail[0].length });
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The value of an attribute: signs that were written as entities are themselves. */
const decoded = (value: string): string =>
  value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ten, sixteen, name) =>
    ten || sixteen
      ? String.fromCodePoint(Math.min(parseInt(ten ?? sixteen, ten ? 10 : 16), 0x10ffff))
      : (entities[name as string] ?? whole),
  );
