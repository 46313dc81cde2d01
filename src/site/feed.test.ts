import { expect, test } from 'vitest';
import { atom } from './feed.ts';

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
