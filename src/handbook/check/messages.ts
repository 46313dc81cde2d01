import { nfc } from '#base/nfc.ts';
import type { z } from 'zod';
import { citation, otherLevelWords } from '#documents/evidence.ts';
import { choiceWord } from './choice-words.ts';
import type { CollectionName } from '../collections.ts';
import { nearest } from './near-miss.ts';

type Issue = z.core.$ZodIssue;

/** A Zod refusal in an editor's words. */
export interface Told {
  path: PropertyKey[];
  message: string;
  fix: string;
}

const typeWords: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'nhóm trường',
};

const formatWords: Record<string, [message: string, fix: string]> = {
  url: ['không phải địa chỉ đầy đủ', 'chép cả địa chỉ, bắt đầu bằng https://'],
  email: ['không phải địa chỉ thư', 'viết theo dạng ten@noi.vn'],
};

const fieldName = (path: readonly PropertyKey[]) =>
  path.filter((part) => typeof part === 'string').at(-1) ?? 'nội dung';

/** A field that the page knows, but elsewhere: a likely slip of indenting. */
const elsewhere = (key: string): Omit<Told, 'path'> => ({
  message: `trường “${key}” không đặt được ở chỗ này`,
  fix:
    key === 'compared'
      ? 'đặt ở đầu trang, hoặc ngang hàng với “basis”'
      : 'chuyển về đúng nhóm của nó; xem lại thụt dòng',
});

/** The value that an editor means who wrote its Vietnamese word, or nearly the value itself. */
function meant(input: unknown, choices: readonly string[], path: readonly string[]): string {
  const written = nfc(String(input ?? ''));
  const words = new Map(
    choices.map((value) => [choiceWord(path, value), value] as const).filter(([w, v]) => w !== v),
  );
  const other = otherLevelWords[written.toLocaleLowerCase('vi')];
  const lower = [...words.keys()].find(
    (word) =>
      word.toLocaleLowerCase('vi') === written.toLocaleLowerCase('vi') || words.get(word) === other,
  );
  const word = lower ?? (nearest(written, choices) ? undefined : nearest(written, words.keys()));
  if (word) return `ý đồng chí là “${words.get(word)}” (${word})? `;
  const near = nearest(written, choices);
  return near ? `ý đồng chí là “${near}”? ` : '';
}

/** Turns one Zod issue into Vietnamese, one entry per thing to mend. */
export function tell(
  issue: Issue,
  parentPath: PropertyKey[] = [],
  knownKeys: readonly string[] = [],
  collection?: CollectionName,
): Told[] {
  const path = [...parentPath, ...issue.path];
  const name = `“${String(fieldName(path))}”`;
  if (issue.code === 'invalid_union') return tellUnion(issue, path, name, collection);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      if (knownKeys.includes(key)) return { path: [...path, key], ...elsewhere(key) };
      const near = nearest(key, knownKeys);
      return {
        path: [...path, key],
        message: `không có trường tên “${key}”`,
        fix: `${near ? `ý đồng chí là “${near}”? ` : ''}xóa dòng này hoặc sửa tên trường; tên đúng xem trong hướng dẫn biên tập`,
      };
    });
  }
  if (issue.code === 'invalid_type') return [tellType(issue, path, name)];
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    if (issue.input === undefined)
      return [
        {
          path,
          message: `thiếu trường ${name}`,
          fix: `thêm “${String(path.at(-1))}: …”, chọn một trong: ${choices.join(', ')}`,
        },
      ];
    const words = [collection ?? '', ...path.filter((part) => typeof part === 'string')];
    return [
      {
        path,
        message: `${name} không nhận giá trị này`,
        fix: `${meant(issue.input, choices, words)}chọn một trong: ${choices.join(', ')}`,
      },
    ];
  }
  if (issue.code === 'too_small') {
    const what = issue.origin === 'array' ? 'mục' : issue.origin === 'string' ? 'ký tự' : '';
    return [
      {
        path,
        message: `${name} còn thiếu: cần ít nhất ${issue.minimum} ${what}`.trim(),
        fix: 'viết thêm cho đủ',
      },
    ];
  }
  if (issue.code === 'too_big') {
    return [{ path, message: `${name} vượt mức ${issue.maximum}`, fix: 'rút ngắn hoặc sửa số' }];
  }
  if (issue.code === 'invalid_format' && issue.format in formatWords) {
    const [message, fix] = formatWords[issue.format] ?? ['', ''];
    return [{ path, message: `${name} ${message}`, fix }];
  }
  return [{ path, message: `${name}: ${issue.message}`, fix: 'sửa lại cho đúng dạng' }];
}

function tellType(issue: Issue, path: PropertyKey[], name: string): Told {
  const missing = issue.input === undefined;
  if (missing && path.at(-1) === 'basis') return noBasis(path);
  const expected = 'expected' in issue ? String(issue.expected) : '';
  const wanted = typeWords[expected] ?? expected;
  return missing
    ? { path, message: `thiếu trường ${name}`, fix: `thêm “${String(path.at(-1))}: …” (${wanted})` }
    : { path, message: `${name} phải là ${wanted}`, fix: 'sửa giá trị hoặc đặt trong dấu nháy' };
}

const noBasis = (path: PropertyKey[]): Told => ({
  path,
  message: 'không có căn cứ',
  fix: 'thêm “basis:” với văn bản và mức kiểm chứng, hoặc ghi “basis: suggestion” nếu là gợi ý',
});

function tellUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: PropertyKey[],
  name: string,
  collection?: CollectionName,
): Told[] {
  if (path.at(-1) === 'basis') {
    if (issue.input === undefined) return [noBasis(path)];
    const inner = issue.errors.at(-1) ?? [];
    const refined = inner.flatMap((item) => tell(item, path, [], collection));
    if (Array.isArray(issue.input) && refined.length > 0) return refined;
    const near = nearest(String(issue.input), ['suggestion']);
    const { fix } = noBasis(path);
    return [
      {
        path,
        message: 'căn cứ không đúng dạng',
        fix: near ? `ý đồng chí là “${near}”? ${fix}` : fix,
      },
    ];
  }
  if ('discriminator' in issue && issue.discriminator) {
    const known = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    const field =
      path.at(-1) === issue.discriminator ? path : [...path, String(issue.discriminator)];
    const [told] = tell(
      {
        ...issue,
        code: 'invalid_value',
        path: [],
        values: known,
        input: (issue.input as Record<string, unknown>)?.[String(issue.discriminator)],
      } as never,
      field,
      [],
      collection,
    );
    return told ? [told] : [];
  }
  const deepest = issue.errors
    .map((branch) => branch.flatMap((item) => tell(item, path, [], collection)))
    .filter((branch) => branch.length > 0)
    .sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0];
  if (deepest) return deepest;
  return [
    { path, message: `${name} không đúng dạng nào được nhận`, fix: 'xem mẫu trong hướng dẫn' },
  ];
}

/** The keys a citation takes, for the message on a broken one. */
export const citationKeys = Object.keys(citation.shape);
