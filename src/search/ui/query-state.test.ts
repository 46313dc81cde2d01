import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isState, readState, writeState } from './query-state.ts';

const keys = ['loai', 'chu-de'];
const at = (address: string) => {
  const { search, hash } = new URL(address, 'https://trang.example/tim-kiem/');
  return readState({ search, hash }, keys);
};
const asked = (query: string, filters = {}, exact = false) => ({
  query,
  exact,
  anyTime: false,
  filters,
});

describe('an address of the results page', () => {
  test.each([
    ['a link of a form without script', '?q=bien+ban', asked('bien ban')],
    ['an older link with filters', '?q=chi&loai=a&loai=b&x=1', asked('chi', { loai: ['a', 'b'] })],
    ['a link that scripts made', '#q=bien+ban&dung=1', asked('bien ban', {}, true)],
    ['a period left out', '#q=a&moi-luc=1', { ...asked('a'), anyTime: true }],
    ['filters alone, behind #', '#loai=van-ban', asked('', { loai: ['van-ban'] })],
    ['both: what is behind # is newer', '?q=cu&loai=a#q=moi', asked('moi')],
    ['a place of the page leaves the query alone', '?q=cu#noi-dung', asked('cu')],
    ['half a sign', '#q=%E0%A4%A', asked('\ufffd%A')],
    ['markup is text', '#q=<img+src=x>&loai=<b>', asked('<img src=x>', { loai: ['<b>'] })],
    ['what no filter is called', '#q=a&__proto__=b&constructor=c', asked('a')],
    ['nothing', '', asked('')],
  ])('%s', (_name, address, state) => {
    expect(at(address)).toEqual(state);
  });

  test('comes back as it was written, and never behind ?', () => {
    fc.assert(
      fc.property(
        fc.record({
          query: fc.string({ unit: 'grapheme' }).map((text) => text.trim().toWellFormed()),
          exact: fc.boolean(),
          anyTime: fc.boolean(),
          filters: fc.dictionary(
            fc.constantFrom(...keys),
            fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
            { noNullPrototype: true },
          ),
        }),
        (state) => {
          const written = writeState(state);
          const { search, hash } = new URL(written, 'https://trang.example/tim-kiem/');
          expect(search).toBe('');
          expect(readState({ search, hash }, keys)).toEqual(state);
        },
      ),
    );
  });
});

test.each([
  ['#q=', true],
  ['#loai=a', true],
  ['#noi-dung', false],
  ['#x=1', false],
  ['', false],
])('%s is a state: %s', (hash, is) => {
  expect(isState(hash, keys)).toBe(is);
});
