import { beforeAll, describe, expect, inject, test } from 'vitest';
import { nameAmong, sameNumber } from '#documents/names.ts';
import type { Handbook } from '#handbook/graph/graph.ts';
import { type BuiltPage, readPages } from '../support/dist.ts';
import { ownHandbook } from '../support/own-handbook.ts';

let pages: BuiltPage[];
let graph: Handbook;

beforeAll(async () => {
  pages = await readPages(inject('dist'));
  ({ graph } = await ownHandbook());
});

/** Pages of things, each once; terms share one page. */
const thingPages = () => {
  const urls = new Set(
    graph.things.filter(({ kind }) => kind !== 'step').map(({ url }) => url.split('#')[0]),
  );
  return pages.filter(({ url }) => urls.has(url));
};
const embeds = () => pages.filter(({ url }) => url.startsWith('/nhung/'));
const main = ({ root }: BuiltPage) => root.querySelector('main');
const signs = (page: BuiltPage) => main(page)?.textContent.match(/[◔◐○●✎]/g)?.length ?? 0;
const offenders = (list: BuiltPage[], find: (page: BuiltPage) => string[]) =>
  list.flatMap((page) => find(page).map((what) => `${page.url}: ${what}`));

describe('one line under the title', () => {
  test('of every page of the handbook, and of every view that other sites frame', () => {
    const list = [...thingPages(), ...embeds()];
    expect(list.length).toBeGreaterThan(graph.things.length / 2);
    expect(
      offenders(list, (page) => {
        const lines = main(page)?.querySelectorAll('.trust') ?? [];
        return lines.length === 1 ? [] : [`${lines.length} lines`];
      }),
    ).toEqual([]);
  });

  test('comes before everything but the title, its code and its summary', () => {
    const early = offenders(thingPages(), (page) => {
      const head = page.root.querySelector('.page-head');
      return head?.querySelector('.trust') &&
        main(page)?.firstElementChild?.classList.contains('page-head')
        ? []
        : [head?.outerHTML.slice(0, 80) ?? 'no head'];
    });
    expect(early).toEqual([]);
  });

  test('says when the page was reviewed; terms are reviewed with the documents they name', () => {
    const undated = offenders(thingPages(), (page) =>
      page.url === '/thuat-ngu/' ||
      /rà soát ngày \d\d\/\d{1,2}\/\d{4}/.test(page.root.querySelector('.trust')?.textContent ?? '')
        ? []
        : ['no day'],
    );
    expect(undated).toEqual([]);
  });

  test('leads to what it names, and to what the words in it mean', () => {
    const dead = offenders(thingPages(), ({ root }) =>
      root
        .querySelectorAll('.trust a, .sources a')
        .some((a) => /^(https?:|\/)/.test(a.getAttribute('href') ?? ''))
        ? []
        : ['nothing to open'],
    );
    // A past meeting may be known without any page to open.
    expect(dead.filter((found) => !found.startsWith('/chuyen-de/'))).toEqual([]);
  });
});

describe('only what differs speaks', () => {
  test('the procedure that is read most holds at most 31 signs', () => {
    const page = pages.find(({ url }) => url === '/quy-trinh/thuong-ky/');
    expect(page && signs(page)).toBeLessThanOrEqual(31);
  });

  test('no procedure holds more signs than its line, its boxes of advice and a few warnings', () => {
    const loud = offenders(
      pages.filter(({ url }) => /^\/quy-trinh\/[^/]+\/$/.test(url)),
      (page) => {
        const boxes = page.root.querySelectorAll('.note__mark').length;
        const most = 1 + boxes + 8;
        return signs(page) <= most ? [] : [`${signs(page)} signs, ${boxes} boxes`];
      },
    );
    expect(loud).toEqual([]);
  });

  test('every document that a page cites can be reached from its line, its list of sources or a mark', () => {
    const lost = offenders(thingPages(), ({ url, root }) => {
      const reached = root
        .querySelectorAll('.trust a, .sources a, .mark a, .facts a')
        .map((a) => a.getAttribute('href'));
      const cited = root
        .querySelectorAll('data.cite')
        .map((hook) => hook.getAttribute('value') ?? '')
        .map((id) => graph.byId.get(id)?.url ?? id);
      return [...new Set(cited)].filter((to) => to !== url && !reached.includes(to));
    });
    expect(lost).toEqual([]);
  });

  test('no mark stands twice in a row', () => {
    const twice = offenders(pages, ({ html }) =>
      /(<small class="mark"[^>]*>\([^<]*<a [^>]*>[^<]*<\/a>[^<]*<\/small>)\s*(<data[^>]*><\/data>)?\1/.test(
        html,
      )
        ? ['twice']
        : [],
    );
    expect(twice).toEqual([]);
  });
});

test('search reads neither the line nor a mark', () => {
  const read = offenders(
    pages.filter(({ html }) => html.includes('data-pagefind-body')),
    ({ root }) =>
      root
        .querySelectorAll('.trust, .mark, .note__mark, .sources')
        .filter((element) => {
          for (let at: typeof element | null = element; at; at = at.parentNode)
            if (at.hasAttribute?.('data-pagefind-ignore')) return false;
          return true;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 60)),
  );
  expect(read).toEqual([]);
});

test('no document of a shared number is named in a mark without its date', () => {
  const register = graph.library.documents.map(({ data }) => data);
  const shared = register.filter((data) => sameNumber(data, register).length > 0 && data.issuedOn);
  expect(shared.length).toBeGreaterThan(1);
  for (const data of shared) {
    const name = nameAmong(data, register);
    expect(name).toMatch(/ ngày \d/);
    const bare = offenders(thingPages(), ({ root }) =>
      root
        .querySelectorAll('.mark a')
        .map(({ textContent }) => textContent)
        .filter((text) => text.startsWith(data.shortTitle) && !text.startsWith(name)),
    );
    // Where the line has told the date, the name alone is enough.
    const told = bare.filter((found) => {
      const page = pages.find(({ url }) => url === found.split(': ')[0]);
      return !page?.root.querySelector('.trust')?.textContent.includes(data.shortTitle);
    });
    expect(told).toEqual([]);
  }
});

test('words for editors stand on editors’ pages alone', () => {
  const wrong = offenders(
    pages.filter(({ url }) => !/^\/(bien-tap|ra-soat|api|b)\//.test(url)),
    ({ root }) =>
      [
        ...(root.querySelector('main')?.textContent ?? '').matchAll(
          /officialText|thư mục “requirements”|Nguồn (báo chí|thứ cấp)\b/g,
        ),
      ].map(([found]) => found),
  );
  expect(wrong).toEqual([]);
});
