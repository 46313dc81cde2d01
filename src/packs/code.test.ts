import { expect, test } from 'vitest';
import { readCode } from '#tests/support/read-qr.ts';
import { codeOf } from './code.ts';

const short = 'https://trang.example/b/TK-03/';
const long = `https://trang.example/bai-giang/tu-soan/#muc=${'TK-14:10,'.repeat(40)}`;

test.each([short, long])(
  'a code is areas of whole modules, which print at any size: %.40s',
  (address) => {
    const svg = codeOf(address);
    const [area] = svg.children;
    if (!area || typeof area === 'string') throw new Error('no path');
    expect(Object.keys(area.attributes)).toEqual(['d']);
    const { d = '' } = area.attributes;
    const runs = d.split('z').slice(0, -1);
    expect(runs.filter((run) => !/^M\d+ \d+h(\d+)v1h-\1$/.test(run))).toEqual([]);
    const [left, top, width, height] = (svg.attributes.viewBox ?? '').split(' ').map(Number);
    expect([left, top]).toEqual([0, 0]);
    expect(width).toBe(height);
    expect(readCode(d, width ?? 0)).toBe(address);
  },
);
