/** A tag of the prose as it is written; offsets count from the start of the prose. */
export interface Tag {
  name: string;
  /** `open`, `close`, or `single` for one that closes itself. */
  form: 'open' | 'close' | 'single';
  attributes: Map<string, string>;
  offset: number;
}

/** How each tag that prose may use is written. */
export const tagModels: Record<string, string> = {
  Ref: '<Ref id="…">chữ</Ref>',
  Cite: '<Cite id="…" evidence="…" />',
  Rule: '<Rule id="…" />',
  Step: '<Step id="…"> … </Step>',
  Suggestion: '<Suggestion> … </Suggestion>',
  br: '<br />',
  sub: '<sub>chữ</sub>',
  sup: '<sup>chữ</sup>',
};

/** Something that the compiler would refuse, or that would stop the build later. */
export interface Slip {
  offset: number;
  message: string;
  fix: string;
}

const attribute = /\s+([A-Za-z][\w-]*)="([^"<>]*)"/y;
const htmlComment = {
  message: 'chú thích kiểu <!-- --> không dùng được ở đây',
  fix: 'viết {/* … */} hoặc xóa đi',
};

/** Blanks out what is code or escaped, so that only live signs are left, at their places. */
export function liveText(body: string): string {
  const blank = (whole: string) => whole.replace(/[^\n]/g, ' ');
  return body
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, blank)
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank)
    .replace(/\\[{}<>\\`]/g, '  ')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);
}

/** Reads every tag of the prose, and tells braces, import lines and signs that begin no tag. */
export function scanProse(body: string): { tags: Tag[]; slips: Slip[] } {
  const text = liveText(body);
  const tags: Tag[] = [];
  const slips: Slip[] = [];
  for (const { index } of text.matchAll(/^(?:import|export)\b(?=\s+[\w{*'"])/gm)) {
    slips.push({
      offset: index,
      message: 'dòng bắt đầu bằng “import” hoặc “export” bị hiểu là lệnh',
      fix: 'viết lại câu để dòng bắt đầu bằng chữ khác',
    });
  }
  for (const { index } of text.matchAll(/\{/g)) {
    const [, id, part] = /^\{(QT-\d{3})(?:\.([a-z]+))?\}/.exec(text.slice(index, index + 30)) ?? [];
    slips.push(
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
  for (const { index } of text.matchAll(/</g)) readTag(text, index, tags, slips);
  return { tags, slips };
}

function readTag(text: string, offset: number, tags: Tag[], slips: Slip[]): void {
  const head = /^<(\/?)([A-Za-z][A-Za-z0-9]*)/.exec(text.slice(offset, offset + 60));
  if (!head) {
    const isComment = text.startsWith('<!--', offset);
    slips.push({
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
  const [whole, slash, name = ''] = head;
  const attributes = new Map<string, string>();
  attribute.lastIndex = offset + whole.length;
  let end = attribute.lastIndex;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    attributes.set(found[1] ?? '', found[2] ?? '');
    end = attribute.lastIndex;
  }
  const tail = /^\s*(\/?)>/.exec(text.slice(end, end + 20));
  if (!tail || (slash && (attributes.size > 0 || tail[1]))) {
    slips.push({
      offset,
      message: `thẻ <${slash}${name}> viết sai`,
      fix: tagModels[name]
        ? `viết theo mẫu ${tagModels[name]}, giá trị đặt trong dấu nháy kép thẳng`
        : 'viết \\< nếu cần chính dấu đó',
    });
    return;
  }
  tags.push({ name, form: slash ? 'close' : tail[1] ? 'single' : 'open', attributes, offset });
}
