import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { blanksLeft } from '#samples/blanks-left.ts';
import { problemsOf } from '#samples/check.ts';
import { sampleMark } from '#samples/papers.ts';
import { segments } from '#templates/blanks.ts';
import { isDay } from '#calendar/days.ts';
import { writeDocx } from '#word/write-docx.ts';
import { forbiddenWords } from './forbidden-words.ts';
import { readDocx } from '../support/sample-words.ts';
import { ownSamples } from '../support/own-samples.ts';

const { graph, forms, problems, sets } = await ownSamples();
const all = sets.flatMap(({ slug, papers }) =>
  papers.map((paper) => ({ name: `${slug} ${paper.slug}`, paper })),
);
const files = (await readdir('content/samples')).map((file) => `content/samples/${file}`);
const texts = await Promise.all(
  files.map(async (file) => [file, await readFile(file, 'utf8')] as const),
);

test('every file is read, and nothing is wrong with it', () => {
  expect(problems).toEqual([]);
  expect(sets).toHaveLength(files.length);
  expect(sets.flatMap((set) => problemsOf(set, forms))).toEqual([]);
});

test('every form has one', () => {
  const filled = new Set(all.map(({ paper }) => paper.form));
  expect(
    graph.library.templates.map(({ data }) => data.id).filter((id) => !filled.has(id)),
  ).toEqual([]);
});

describe('there are five whole meetings', () => {
  const whole = sets.filter(({ data }) => data.isWhole);
  const papersOf = (slug: string) =>
    whole.find((set) => set.slug === slug)?.papers.map(({ template }) => template.paper) ?? [];

  test('a regular one, a combined one, one of five members, of a school and of a village', () => {
    expect(whole.map(({ slug }) => slug).sort()).toEqual(
      ['ket-hop-chuyen-de', 'nam-dang-vien', 'thon', 'thuong-ky', 'truong-hoc'].sort(),
    );
    expect(whole.find(({ slug }) => slug === 'nam-dang-vien')?.data.meeting?.members).toHaveLength(
      5,
    );
  });

  test.each(whole.map(({ slug }) => slug))('%s leaves with its papers', (slug) => {
    expect(papersOf(slug)).toEqual(
      expect.arrayContaining(['agenda', 'notice', 'script', 'minutes', 'tasks', 'score']),
    );
  });

  test.each([
    ['thuong-ky', ['month-resolution', 'committee-minutes']],
    ['ket-hop-chuyen-de', ['month-resolution', 'topic-resolution', 'topic-report']],
    ['nam-dang-vien', ['month-resolution', 'shorter-letter']],
    ['truong-hoc', ['topic-resolution', 'topic-report']],
    ['thon', ['month-resolution', 'topic-resolution', 'topic-report']],
  ])('%s has its resolutions', (slug, papers) => {
    expect(papersOf(slug)).toEqual(expect.arrayContaining(papers));
  });

  test('no two say the same of their month', () => {
    const said = whole.flatMap(({ data }) => Object.values(data.meeting?.notes ?? {}));
    const long = said.flatMap((text) => text.split('\n')).filter((line) => line.length > 40);
    expect(long.length).toBeGreaterThan(25);
    expect(new Set(long).size).toBe(long.length);
  });
});

test('no blank stays dotted', () => {
  expect(all.flatMap(({ name, paper }) => blanksLeft(paper).map((left) => `${name}: ${left}`))).toEqual(
    [],
  );
});

test('days and times are written so that papers spell them, and choices are choices of the form', () => {
  const wrong = all.flatMap(({ name, paper: { template, values } }) =>
    template.fields.flatMap(({ name: field, type, options }) => {
      const value = values.fields[field];
      if (value === undefined) return [];
      const isRight =
        type === 'date'
          ? isDay(value)
          : type === 'time'
            ? /^\d{2}:\d{2}$/.test(value)
            : !options || options.includes(value) || field === 'loai-sinh-hoat';
      return isRight ? [] : [`${name} ${field}: ${value}`];
    }),
  );
  expect(wrong).toEqual([]);
});

describe('in Word', () => {
  test.each(all)('$name says on every page what it is, and has no dots', async ({ paper }) => {
    const { text, headers } = await readDocx(
      await writeDocx(paper.template, paper.values, paper.header),
    );
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(header).toContain(sampleMark);
    expect(text).not.toMatch(/\.{4}|……/);
    const shown = template(paper);
    for (const value of shown) expect(text).toContain(value);
  });

  /** Words of the blanks that stand on the paper, first lines of plain ones. */
  function template({ template: { blocks, fields }, values }: (typeof all)[number]['paper']) {
    const words = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    return words
      .flatMap((text) => segments(text, fields))
      .flatMap((part) =>
        'field' in part && ['text', 'number'].includes(part.field.type)
          ? [values.fields[part.field.name]?.split('\n')[0] ?? '']
          : [],
      )
      .map((value) => value.replace(/\.$/, ''));
  }
});

describe('nobody and no place is real', () => {
  const letters = 'A-ZĐ';
  const families =
    'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Mai|Trịnh|Đoàn|Cao|Lương|Hà|Đào|Tạ|Chu|Kiều|Tô';
  const invented = new RegExp(`^(?:${families}) (?:Văn|Thị) [${letters}]$`);

  test('who has a name has a letter for one', () => {
    const names = sets.flatMap(({ data: { meeting } }) => [
      ...(meeting?.members.map(({ name }) => name) ?? []),
      ...(meeting ? [meeting.setup.chair, meeting.setup.noteTaker] : []),
      ...(meeting?.tasks.map(({ who }) => who) ?? []),
    ]);
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => !invented.test(name))).toEqual([]);
  });

  test.each(texts)('%s', (_file, text) => {
    const named = text.match(
      new RegExp(`(?<![\\p{L}])(?:${families}) [\\p{Lu}]\\p{Ll}*(?: [\\p{Lu}]\\p{Ll}*)*`, 'gu'),
    );
    expect(named?.length).toBeGreaterThan(0);
    expect(named?.filter((name) => !invented.test(name))).toEqual([]);
    const places = text.match(
      /(?<!\p{L})(?:phường|xã|tỉnh|huyện|thôn|tổ dân phố|quận|thành phố) \p{Lu}[\p{L}]*/giu,
    );
    const real = places?.filter((place) => !/ (?:Mẫu|Đông)$/.test(place)) ?? [];
    expect(real.filter((place) => /\s\p{Lu}/u.test(place))).toEqual([]);
  });
});

test.each(texts)('%s is NFC, and says “hằng”', (_file, text) => {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/hàng (?:tháng|năm|quý|tuần|ngày)/i);
  const found = forbiddenWords
    .filter(({ only }) => only !== 'interface')
    .flatMap(({ pattern, instead }) => (text.match(pattern) ?? []).map((one) => `${one} → ${instead}`));
  expect(found).toEqual([]);
});
