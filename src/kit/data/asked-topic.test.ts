import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedTopic, findTopic } from './asked-topic.ts';
import { fakeStorage } from '#tests/support/fake-storage.ts';
import { figuresKey } from '#topic-packs/figures.ts';
import type { KitData, KitTopic } from './kit-data.ts';

const offered = { id: 'CD-2026-Q1-02', title: 'Một chuyên đề' } as KitTopic;
const data = { topics: [offered] } as KitData;
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(Response.json({ title: 'Chuyên đề cũ', data: { id: 'CD-2001-Q1-01' } }));
  });
});
afterEach(() => vi.unstubAllGlobals());

const find = (hash: string) => findTopic(data, askedTopic(hash));

test('a topic of the kit is found, an older one is fetched alone', async () => {
  expect(await find('#chuyen-de=CD-2026-Q1-02')).toBe(offered);
  expect(asked).toEqual([]);
  expect(await find('#chuyen-de=CD-2001-Q1-01')).toMatchObject({ title: 'Chuyên đề cũ' });
  expect(asked).toEqual(['/api/muc/CD-2001-Q1-01.json']);
});

const pack = {
  questions: ['Việc nào làm trước?'],
  reason: 'Việc này chi bộ cần bàn.',
  figures: [
    { name: 'so-ho', label: 'Số hộ' },
    { name: 'so-nguoi', label: 'Số người' },
  ],
  decisions: ['Giúp [so-ho] hộ trước ngày ….', 'Đồng chí … theo dõi.'],
};

test('a pack brings what the cell is to decide, with the figures typed on this device', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ title: 'Gói mẫu', data: pack })));
  vi.stubGlobal(
    'localStorage',
    fakeStorage(Infinity, { [figuresKey]: '{"GCD-01":{"so-ho":"120"}}' }),
  );
  expect(await find('#chuyen-de=GCD-01')).toEqual({
    id: 'GCD-01',
    title: 'Gói mẫu',
    url: '/b/GCD-01/',
    cellType: '',
    questions: pack.questions,
    substance: {
      reason: pack.reason,
      figures: '- Số hộ: 120\n- Số người: ………',
      tasks: [
        { what: 'Giúp 120 hộ trước ngày ……….', open: 'Giúp ……… hộ trước ngày ……….' },
        { what: 'Đồng chí ……… theo dõi.', open: 'Đồng chí ……… theo dõi.' },
      ],
    },
  });
});

test.each([
  '',
  '#',
  '#%E0%A4%A',
  '#chuyen-de',
  '#chuyen-de=%E0%A4%A',
  '#chuyen-de=__proto__',
  '#chuyen-de=constructor',
  '#chuyen-de=CD-../../../bi-mat',
  '#chuyen-de=CD-1%2F..%2F..',
  '#chuyen-de=CD-1%0A',
  '#chuyen-de=//noi-khac.example/CD-1',
  '#chuyen-de=https://noi-khac.example/',
  '#chuyen-de=<b data-x="1">CD-2026-Q1-02</b>',
  '#chuyen-de=TK-08',
  '#chuyen-de=GCD-1',
  '#chuyen-de=GCD-01%2F..',
  `#chuyen-de=CD-${'1'.repeat(100_000)}`,
])('%.40j behind # asks for no topic and no file', async (hash) => {
  expect(await find(hash)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a topic that cannot be had is none', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  expect(await find('#chuyen-de=CD-2001-Q1-01')).toBeUndefined();
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await find('#chuyen-de=CD-2001-Q1-01')).toBeUndefined();
});
