import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { elements, parseXml } from '#tests/support/read-cartridge.ts';
import { readSlides } from '#tests/support/read-slides.ts';
import type { Pack, PackItem } from '../pack.ts';
import { pptx } from './pptx.ts';

const sentence = 'Chi ủy thống nhất nội dung, phân công người chuẩn bị và thời hạn hoàn thành. ';
const item = (id: string, lines: number, extra: Partial<PackItem> = {}): PackItem => ({
  id,
  kind: 'Bước',
  title: `Thảo luận <việc> & kết luận ${id}`,
  link: `https://trang.example/b/${id}/`,
  lead: sentence.repeat(2),
  facts: [],
  lists: [
    {
      heading: 'Hướng dẫn',
      lines: Array.from({ length: lines }, (_, i) => ({
        text: `${i + 1}. ${sentence.repeat(2)}`,
        basis: '◐ Theo báo chí, bản chép công khai: Hướng dẫn 42',
      })),
    },
  ],
  ...extra,
});
const pack: Pack = {
  title: 'Bồi dưỡng nghiệp vụ cho bí thư chi bộ thôn, tổ dân phố và cấp ủy viên cơ sở '
    .repeat(2)
    .trim(),
  objectives: [sentence, sentence],
  parts: [
    {
      title: 'Phần đầu',
      minutes: 20,
      note: 'Đi từng bàn, hỏi hai người.',
      items: [item('TK-01', 3), item('TK-02', 20)],
    },
    { title: 'Quy trình', items: [item('TK', 24, { inFull: true })] },
  ],
  facts: [],
  quiz: [
    {
      basis: '✎ Gợi ý',
      question: {
        type: 'choice',
        question: 'Ai kết luận?',
        answers: ['Chủ trì', 'Thư ký', 'Khách'],
        explanation: 'Người chủ trì kết luận.',
        basis: 'suggestion',
      },
    },
  ],
  link: 'https://trang.example/bai-giang/tu-soan/#muc=TK',
  site: 'Sổ tay',
};

const { files, docs, titles, words } = readSlides(pptx(pack));
const xml = (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array()));
const phOf = (shape: Element) => shape.getElementsByTagName('p:ph')[0];
const all = words.map((lines) => lines.join('\n'));

describe('a presentation', () => {
  test('has every part that a part names, declared with its type', () => {
    const declared = new Set(
      elements(xml('[Content_Types].xml'), 'Override').map((o) =>
        o.getAttribute('PartName')?.slice(1),
      ),
    );
    const needed = Object.keys(files).filter(
      (name) => !name.endsWith('.rels') && !name.startsWith('['),
    );
    expect(needed.filter((name) => !declared.has(name))).toEqual([]);
    expect([...declared].filter((name) => !files[name ?? ''])).toEqual([]);
    for (const name of Object.keys(files).filter((n) => n.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const relation of elements(xml(name), 'Relationship')) {
        if (relation.getAttribute('TargetMode') === 'External') continue;
        const target = new URL(
          relation.getAttribute('Target') ?? '',
          `file:///${folder}`,
        ).pathname.slice(1);
        expect(Object.keys(files)).toContain(target);
      }
    }
  });

  test('gives every slide a title in a placeholder of the master, a number, and Vietnamese as its language', () => {
    expect(titles.every(Boolean)).toBe(true);
    for (const doc of docs) {
      const shapes = elements(doc, 'sp');
      const types = shapes.map((shape) => phOf(shape)?.getAttribute('type'));
      expect(types).toContain('sldNum');
      const languages = elements(doc, 'rPr').map((r) => r.getAttribute('lang'));
      expect(new Set(languages)).toEqual(new Set(['vi-VN']));
      // What is no placeholder is a drawing, and says what it shows.
      const drawn = shapes.filter((shape) => !phOf(shape));
      expect(
        drawn.every((shape) => shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')),
      ).toBe(true);
    }
  });

  test('has the words of the trainer in the notes, and the rest of what was too long for its slide', () => {
    const notes = Object.keys(files)
      .filter((name) => name.startsWith('ppt/notesSlides/notes'))
      .map((name) =>
        elements(xml(name), 't')
          .map(({ textContent }) => textContent)
          .join('\n'),
      )
      .join('\n');
    expect(notes).toContain('Đi từng bàn, hỏi hai người.');
    expect(notes).toContain('20. Chi ủy');
    expect(notes).toContain('Đáp án: Chủ trì.');
    expect(all.some((text) => text.includes('Đi từng bàn'))).toBe(false);
  });

  test('shows the whole of what is gone through step by step, in order', () => {
    const shown = all.filter((_, i) => /kết luận TK(:|$)/.test(titles[i] ?? ''));
    expect(shown.length).toBeGreaterThan(3);
    const numbers = shown.flatMap((text) =>
      [...text.matchAll(/(\d+)\. Chi ủy/g)].map(([, n]) => Number(n)),
    );
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, i) => i + 1));
  });

  test('leaves room between the number of an item and its words', () => {
    const numbered = docs
      .flatMap((doc) => elements(doc, 'pPr'))
      .filter((one) => one.getElementsByTagName('a:buAutoNum').length > 0);
    expect(numbered.length).toBeGreaterThan(0);
    for (const one of numbered) {
      const run = one.parentNode as Element;
      const size = Number(run.getElementsByTagName('a:rPr')[0]?.getAttribute('sz')) / 100;
      // Two figures, a stop and a space of Arial.
      expect(Number(one.getAttribute('marL')) / 12_700).toBeGreaterThanOrEqual(size * 1.66);
      expect(Number(one.getAttribute('indent'))).toBe(-Number(one.getAttribute('marL')));
    }
  });

  test('is the same, byte for byte, each time', () => {
    expect(Buffer.from(pptx(pack)).equals(Buffer.from(pptx(pack)))).toBe(true);
  });
});
