import { expect, it } from 'vitest';
import { unbarD } from '../barred-d.ts';
import { copyForPagefind } from './page-copy.ts';

it('writes đ with its stand-in in texts and searched metadata, and nowhere else', () => {
  const copy = copyForPagefind(
    '<meta data-pagefind-meta="keywords[content]" content="đảng"><a href="/đ/" id="đ">Đảng</a>',
  );
  expect(copy).toBe(
    '<meta data-pagefind-meta="keywords[content]" content="d\u0335ảng"><a href="/đ/" id="đ">D\u0335ảng</a>',
  );
  expect(unbarD(copy)).toContain('>Đảng<');
});

it('composes decomposed text', () => {
  expect(copyForPagefind('<p>hòa</p>'.normalize('NFD'))).toContain('hòa');
});

it('parts words of neighbouring blocks, not of neighbouring inline elements', () => {
  expect(copyForPagefind('<dt>Loại</dt><dd>Hướng dẫn</dd>')).toBe(
    '<dt>Loại:</dt> <dd>Hướng dẫn</dd> ',
  );
  expect(copyForPagefind('<b>chi</b><i>bộ</i>')).toBe('<b>chi</b><i>bộ</i>');
});

it('leaves comments out', () => {
  expect(copyForPagefind('a<!-- đ > --><b>c</b>')).toBe('a<b>c</b>');
});

it('leaves drawings out', () => {
  expect(copyForPagefind('<p>Mã <svg viewBox="0 0 9 9"><path d="M0 0h1"/></svg>hai</p>')).toBe(
    '<p>Mã hai</p> ',
  );
});

it('writes dots for the blanks of a form: their names are no words of it', () => {
  expect(copyForPagefind('<p>Bắt đầu lúc <span class="blank">Giờ bắt đầu</span>.</p>')).toBe(
    '<p>Bắt đầu lúc <span class="blank">…</span>.</p> '.replace('đ', 'd\u0335'),
  );
});
