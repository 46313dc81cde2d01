import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atom, topicEntries } from './feed.ts';

const feed = {
  title: 'Thay đổi & bổ sung',
  self: 'https://vi-du.example.org/thay-doi.xml',
  home: 'https://vi-du.example.org/',
  author: 'Nhóm biên tập',
};

test('an entry carries its day in Vietnamese time, and signs of XML are escaped', () => {
  const xml = atom({
    ...feed,
    entries: [
      {
        title: 'A < B',
        link: 'https://vi-du.example.org/b/TK/',
        date: '2026-11-24',
        summary: '“x”',
      },
    ],
  });
  expect(xml).toContain('<title>Thay đổi &amp; bổ sung</title>');
  expect(xml).toContain('<title>A &lt; B</title>');
  expect(xml).toContain('<updated>2026-11-24T00:00:00+07:00</updated>');
});

test('a feed is as new as its newest entry', () => {
  const entry = (date: string) => ({
    title: 'A',
    link: 'https://vi-du.example.org/',
    date,
    summary: '',
  });
  const xml = atom({ ...feed, entries: [entry('2026-01-01'), entry('2026-11-24')] });
  expect(xml.indexOf('2026-11-24T')).toBeLessThan(xml.indexOf('<entry>'));
});

test('topics come back from an independent parser, newest first, dated by their first change', () => {
  const topic = (id: string, days: string[]) => ({
    id,
    title: `Chuyên đề ${id} & “x”`,
    summary: 'a < b',
    reviewed: '2026-11-24',
    changes: days.map((date) => ({ date, note: 'Công bố lần đầu.', guidance: false })),
  });
  const topics = [topic('CD-1', ['2026-05-01', '2026-01-01']), topic('CD-2', ['2026-02-01'])];
  const entries = topicEntries(topics, (id) => `https://vi-du.example.org/b/${id}/`);
  const read = parseAtomFeed(atom({ ...feed, entries }));
  expect(read.title?.value).toBe('Thay đổi & bổ sung');
  expect(read.entries?.map((e) => [e.title?.value, e.links?.[0]?.href, e.updated])).toEqual([
    ['Chuyên đề CD-2 & “x”', 'https://vi-du.example.org/b/CD-2/', '2026-02-01T00:00:00+07:00'],
    ['Chuyên đề CD-1 & “x”', 'https://vi-du.example.org/b/CD-1/', '2026-01-01T00:00:00+07:00'],
  ]);
});
