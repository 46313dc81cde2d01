import { expect, test } from 'vitest';
import { dataScript, relativeAddress, rewritePage, rewriteStyles } from './rewrite.ts';

const held = ['index.html', 'a/index.html', 'a/b/index.html', 'tai-nguyen/x.css', 'ban-chep.js'];
const place = {
  page: 'a/b/index.html',
  holds: (path: string) => held.includes(path),
  site: 'https://so-tay.example',
};

test.each([
  ['/', '../../index.html'],
  ['/a/', '../../a/index.html'],
  ['/a/b/#TK-08', '../../a/b/index.html#TK-08'],
  ['/a/?q=x', '../../a/index.html?q=x'],
  ['/tai-nguyen/x.css', '../../tai-nguyen/x.css'],
  ['/nhung/TK/', 'https://so-tay.example/nhung/TK/'],
])('%s becomes %s', (address, relative) => {
  expect(relativeAddress(address, place)).toBe(relative);
});

test('a page keeps everything but its addresses and the kind of its scripts', () => {
  const html =
    '<meta http-equiv="refresh" content="0; url=/a/"><link rel="manifest" href="/m"><link rel="preload" as="font" crossorigin href="/a.woff2"><script src="/giao-dien.js"></script><script type="module" src="/tai-nguyen/x.css"></script><a data-href="/a/" href="#x">/a/</a><a href="https://else.example/">b</a>';
  expect(rewritePage(html, place)).toBe(
    '<meta http-equiv="refresh" content="0; url=../../a/index.html"><script src="../../ban-chep.js" data-site="https://so-tay.example"></script><script src="https://so-tay.example/giao-dien.js"></script><script defer src="../../tai-nguyen/x.css"></script><a data-href="/a/" href="#x">/a/</a><a href="https://else.example/">b</a>',
  );
});

test('styles find their fonts beside them', () => {
  expect(rewriteStyles('font-display:optional;src:url(/tai-nguyen/a.woff2)')).toBe(
    'font-display:swap;src:url(./a.woff2)',
  );
});

test('data becomes a call', () => {
  const bytes = new TextEncoder().encode('{"a":"“b”"}');
  expect(dataScript('tim/x.json', bytes)).toBe('soTayTep("tim/x.json","{\\"a\\":\\"“b”\\"}")\n');
  expect(dataScript('x.pf_fragment', bytes)).toMatch(/^soTayTep\("x.pf_fragment","[\w+/=]+",1\)/);
});
