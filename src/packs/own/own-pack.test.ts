import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cartridge } from '../cartridge/cartridge.ts';
import { introPage } from '../course-pages.ts';
import { toHtml } from '../markup.ts';
import { drawSlides } from '../slides/draw.ts';
import { slidesOf } from '../slides/slides.ts';
import { readChoice } from './choice.ts';
import { sizeWords } from './size-words.ts';
import { ownPack, titleBySender, untitled } from './own-pack.ts';

const index = { site: 'Sổ tay', documents: {}, inForce: [] };
const packOf = (hash: string) =>
  ownPack(readChoice(hash, new Set()), new Map(), index, 'https://trang.example/#');
const sent = packOf(`#ten=${encodeURIComponent('Thông báo khẩn của cấp trên')}`);
const unnamed = packOf('#muc=');

describe('a title that came with a link says who gave it', () => {
  const firstSlide = (pack: typeof sent) =>
    drawSlides(slidesOf(pack), pack.site).map(toHtml)[0] ?? '';
  const filesOf = (pack: typeof sent) => unzipSync(cartridge(pack));
  const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

  test('on the slide, right below it', () => {
    expect(firstSlide(sent)).toMatch(
      new RegExp(`Thông báo khẩn của cấp trên</h2><div[^>]*><p[^>]*>${titleBySender}`),
    );
  });

  test('in the cartridge, on its first page and in its description', () => {
    const files = filesOf(sent);
    expect(text(files['mo-dau.html'])).toContain(`<em>${titleBySender}</em>`);
    expect(text(files['imsmanifest.xml'])).toContain(
      `Thông báo khẩn của cấp trên (${titleBySender})`,
    );
  });

  test('and where the handbook names the pack, nothing is said', () => {
    expect(unnamed.title).toBe(untitled);
    const all = [firstSlide(unnamed), ...Object.values(filesOf(unnamed)).map(text)];
    expect(all.filter((words) => words.includes(titleBySender))).toEqual([]);
  });
});

test('the book and the course name the link back to a choice, whose address nobody can read', () => {
  const link = `https://trang.example/#ten=${encodeURIComponent('Sổ và ủy')}`;
  const page = introPage({ ...unnamed, link });
  expect(page).toContain('>Mở lại bài giảng này</a>');
  expect(page.replace(/href="[^"]*"/g, '')).not.toContain('%');
  expect(introPage({ ...unnamed, link: 'https://trang.example/b/BG-01/' })).toContain(
    '>https://trang.example/b/BG-01/</a>',
  );
});

test('the size of a pack is its minutes and as many slides as are drawn of it', () => {
  const long = Array.from({ length: 90 }, (_, i) => ({
    title: `Phần ${i}`,
    minutes: 1,
    items: [],
  }));
  const pack = { ...unnamed, parts: long };
  const drawn = drawSlides(slidesOf(pack), pack.site).length;
  expect(sizeWords(pack)).toBe(`90 phút, ${drawn} trang chiếu`);
  expect(sizeWords(unnamed)).toMatch(/^\d+ trang chiếu$/);
});
