import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '#config';
import { frozenDir, frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { moveContent, type Own } from './content.ts';
import { frameOf } from './forms.ts';
import { dataOf, idOf, pageOf, renameField } from './pages.ts';
import { readPages } from './read-pages.ts';
import { shippedFrames } from './shipped-forms.ts';
import { type Step, type StepFacts, steps } from './steps.ts';

const { graph } = await frozenHandbook();
const shipped = {
  library: graph.written,
  texts: await readPages(frozenDir),
  version: '9.9.9',
};
const old = await readPages(resolve('tests/fixtures/upgrade/0.1.0/content'));
const isShippedFrame = (id: string, frame: string) => (shippedFrames[id] ?? []).includes(frame);

function moved(
  given: Partial<Own> = {},
  all: readonly Step[] = steps,
  numbers: StepFacts['numbers'] = [],
) {
  const own = { texts: old, config, version: '0.1.0', published: [], isShippedFrame, ...given };
  return moveContent(own, shipped, { shipped: graph.written, numbers }, all);
}
const withText = (file: string, edit: (text: string) => string) =>
  new Map(old).set(file, edit(old.get(file) ?? ''));

describe('a handbook of 0.1.0', () => {
  const result = moved();

  test('keeps every page that no step touches, and says what was done to the others', () => {
    expect(result.edited.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['TK', 'KET', 'CDE', 'HLC', 'BM-01', 'BM-02']),
    );
    expect(result.edited.every(({ done }) => done.length > 0)).toBe(true);
    expect(result.files.has('topics/giu-sach-kenh-muong.mdx')).toBe(false);
    for (const { file } of result.edited) {
      const [before, after] = [old, result.files].map((texts) =>
        pageOf(file, texts.get(file) ?? ''),
      );
      expect(idOf(after!)).toBe(idOf(before!));
      expect(after?.body).toBe(before?.body);
    }
  });

  test('gets the rules that code asks for and what they rest on, each with its reason', () => {
    expect(result.added.filter(({ why }) => why.startsWith('khóa ')).length).toBeGreaterThan(20);
    const here = [...old, ...result.files].map(([file, text]) => idOf(pageOf(file, text)));
    const cited = [...result.files.values()].flatMap((text) =>
      [...text.matchAll(/\b(?:document: |\{)([A-Z]+-[\d-]*\d)/g)].map(([, id]) => id),
    );
    expect(cited.filter((id) => !here.includes(id ?? ''))).toEqual([]);
  });

  test('prints new frames on forms that nobody edited, under the id and title that they had', () => {
    const minutes = pageOf('', result.files.get('templates/bien-ban.mdx') ?? '');
    const model = graph.written.templates.find(({ data }) => data.paper === 'minutes');
    expect(dataOf(minutes)).toMatchObject({ id: 'BM-02', paper: 'minutes' });
    const tree = pageOf('', shipped.texts.get(model?.file ?? '') ?? '');
    expect(frameOf(dataOf(minutes))).toBe(frameOf(dataOf(tree)));
    expect(result.framed).toContain('BM-02');
  });

  test('moved a second time stays as it is', () => {
    const texts = new Map([...old, ...result.files]);
    const again = moved({ texts });
    expect([again.edited, again.added]).toEqual([[], []]);
  });
});

test('central pages that the new version words otherwise are named, and stay', () => {
  const file = 'procedures/thuong-ky.mdx';
  expect(moved().differing).toContain(file);
  const texts = new Map(old).set(file, shipped.texts.get(file) ?? '');
  expect(moved({ texts }).differing).not.toContain(file);
});

test('a form that was edited keeps every word; the new one stands beside it under an id of nobody', () => {
  const texts = withText('templates/bien-ban.mdx', (text) =>
    text.replace('I- NỘI DUNG', 'I- NỘI DUNG CHÍNH').replace(/label: Thư ký/, 'label: Người ghi'),
  );
  const result = moved({ texts, published: ['BM-90'] });
  expect(result.files.has('templates/bien-ban.mdx')).toBe(false);
  const beside = result.added.find(({ why }) => why.includes('BM-02 đã sửa riêng'));
  expect(beside).toMatchObject({ file: 'templates/bien-ban-moi.mdx', id: 'BM-91' });
  const page = pageOf('', result.files.get(beside?.file ?? '') ?? '');
  expect(dataOf(page)).toMatchObject({ id: 'BM-91', paper: 'minutes' });
  expect(String(dataOf(page)['title'])).toContain('khung của bản 9.9.9');
});

test('a number that the committee had set stands in the rule, with its own basis', () => {
  const texts = withText('procedures/thuong-ky.mdx', (text) =>
    text.replace('minutes: 90', 'minutes: 100'),
  );
  const result = moved({ texts }, steps, [{ key: 'meeting-day', value: { number: 5 } }]);
  const rule = (key: string) =>
    [...result.files.values()]
      .map((text) => dataOf(pageOf('a.yaml', text)))
      .find((data) => data['key'] === key);
  expect(rule('meeting-day')).toMatchObject({ value: { number: 5 } });
  expect(rule('minimum-regular')).toMatchObject({
    value: { number: 100 },
    basis: [{ document: 'HD-42-2025', evidence: 'press' }],
  });
  const told = result.added.find(({ why }) => why.includes('minimum-regular'));
  expect(told?.why).toContain('number: 100');
});

test('two versions behind, a handbook takes both steps; one behind, the last alone', () => {
  const later: Step = { version: '0.2.5', page: renameField('topics', 'heldBy', 'host') };
  const file = 'topics/giu-sach-kenh-muong.mdx';
  const both = moved({}, [...steps, later]);
  expect(both.files.get(file)).toBe(old.get(file)?.replace('heldBy:', 'host:'));
  expect(both.edited.find(({ id }) => id === 'TK')?.done.join()).toContain('group');
  const last = moved({ version: '0.2.0' }, [...steps, later]);
  expect(last.files.get(file)).toContain('host:');
  expect(last.edited.find(({ id }) => id === 'TK')).toBeUndefined();
});
