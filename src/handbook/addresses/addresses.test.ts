import { describe, expect, test } from 'vitest';
import { allMoves, vanished, withBuilt } from './addresses.ts';

const ledger = { 'BM-02': { kind: 'template', url: '/bieu-mau/bien-ban/' } };
const ofId = ['/bieu-mau/bien-ban/', '/b/BM-02/', '/api/muc/BM-02.json', '/nhung/BM-02/'];
const addresses = { '/bieu-mau/': null, '/bieu-mau/bien-ban.docx': null };
const built = [...ofId, ...Object.keys(addresses)];
const embed = ['template'];

test('a build that has everything has lost nothing', () => {
  expect(vanished(ledger, addresses, built, embed)).toEqual([]);
});

test.each(built)('%s is missed when it is gone', (gone) => {
  const rest = built.filter((address) => address !== gone);
  expect(vanished(ledger, addresses, rest, embed)).toEqual([gone]);
});

test('a new address is recorded, what an id answers for is not, and nothing recorded is lost', () => {
  expect(withBuilt(ledger, { '/cu/': '/moi/' }, [...ofId, '/in/bieu-mau/'], embed)).toEqual({
    '/cu/': '/moi/',
    '/in/bieu-mau/': null,
  });
});

describe('when a page moves', () => {
  const moved = {
    'BM-02': { kind: 'template', url: '/bieu-mau/moi/', former: ['/bieu-mau/bien-ban/'] },
  };

  test('its files and the views below it lead on with it, its neighbours stay', () => {
    const more = {
      ...addresses,
      '/bieu-mau/bien-ban/in/': null,
      '/bieu-mau/bien-ban-2.docx': null,
    };
    expect(allMoves(moved, more)).toEqual([
      { from: '/bieu-mau/bien-ban/', to: '/bieu-mau/moi/' },
      { from: '/bieu-mau/bien-ban.docx', to: '/bieu-mau/moi.docx' },
      { from: '/bieu-mau/bien-ban/in/', to: '/bieu-mau/moi/in/' },
    ]);
  });

  test('the print page and the card of a procedure go with it, those of others stay', () => {
    const path = {
      TK: { kind: 'procedure', url: '/quy-trinh/moi/', former: ['/quy-trinh/cu/'] },
    };
    const kept = { '/in/quy-trinh/cu/': null, '/in/cu/the/': null, '/in/quy-trinh/': null };
    expect(allMoves(path, { ...kept, '/in/khac/the/': null })).toEqual([
      { from: '/quy-trinh/cu/', to: '/quy-trinh/moi/' },
      { from: '/in/quy-trinh/cu/', to: '/in/quy-trinh/moi/' },
      { from: '/in/cu/the/', to: '/in/moi/the/' },
    ]);
  });

  test('an address given a new place by hand leads there', () => {
    expect(allMoves(ledger, { '/cu/': '/bieu-mau/' })).toEqual([
      { from: '/cu/', to: '/bieu-mau/' },
    ]);
  });
});
