import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltPage, isShortLink, readPages } from '../support/dist.ts';
import { topicCount } from '../support/examples.ts';

let pages: BuiltPage[];
const offenders = (find: (page: BuiltPage) => string[]) =>
  pages.flatMap((page) => find(page).map((what) => `${page.url}: ${what}`));

beforeAll(async () => {
  pages = await readPages(inject('dist'));
});

describe('every page', () => {
  test('is in Vietnamese', () => {
    expect(
      offenders(({ root }) =>
        root.querySelector('html')?.getAttribute('lang') === 'vi' ? [] : ['lang'],
      ),
    ).toEqual([]);
  });

  test('has no space before a comma or a full stop, nor inside brackets', () => {
    const loose = offenders(({ root }) =>
      root.querySelectorAll('p, li, dd, td, h1, h2, h3, label, summary').flatMap((element) => {
        const text = element.textContent.replace(/\s+/g, ' ');
        return [...text.matchAll(/.{0,30} [.,;:)](?=\s|$)|\( .{0,30}/g)].map(([found]) => found);
      }),
    );
    expect(loose).toEqual([]);
  });

  test('has one h1', () => {
    expect(
      offenders(({ root }) => (root.querySelectorAll('h1').length === 1 ? [] : ['h1'])),
    ).toEqual([]);
  });

  test('steps down its headings one level at a time', () => {
    const broken = offenders(({ root }) => {
      const levels = root
        .querySelectorAll('h1,h2,h3,h4,h5,h6')
        .map((h) => Number(h.tagName.slice(1)));
      return levels.flatMap((level, i) =>
        level > (levels[i - 1] ?? 0) + 1 ? [`h${level} after h${levels[i - 1]}`] : [],
      );
    });
    expect(broken).toEqual([]);
  });

  test('links from its tables by words, never by a code alone', () => {
    const codes = offenders(({ root }) =>
      root
        .querySelectorAll('main table a')
        .map((link) => link.textContent.trim())
        .filter((words) => /^[A-ZĐ]{2,4}\d{0,2}(-[A-Z\d]{1,4}){1,3}$/.test(words)),
    );
    expect(codes).toEqual([]);
  });

  test('has no two headings alike, unless it is many pages in one or slides', () => {
    const repeated = offenders(({ url, root }) => {
      if (/^\/in\/|\/trinh-chieu\/$/.test(url)) return [];
      const told = root.querySelectorAll('main :is(h1, h2, h3)').map((h) => h.textContent.trim());
      return told.filter((words, i) => told.indexOf(words) !== i);
    });
    expect(repeated).toEqual([]);
  });

  test('has a title of its own and a description', () => {
    const seen = new Map<string, string>();
    const repeated = offenders(({ url, root }) => {
      const title = root.querySelector('title')?.textContent ?? '';
      const first = seen.get(title);
      seen.set(title, url);
      return title === '' || first ? [`“${title}” also at ${first}`] : [];
    });
    expect(repeated).toEqual([]);
    const described = pages.filter((page) => !isShortLink(page));
    expect(
      described.filter(
        ({ root }) => !root.querySelector('meta[name=description]')?.getAttribute('content'),
      ),
    ).toEqual([]);
  });

  test('repeats no element id', () => {
    const repeated = offenders(({ root }) => {
      const ids = root.querySelectorAll('[id]').map((element) => element.id);
      return ids.filter((id, i) => ids.indexOf(id) !== i);
    });
    expect(repeated).toEqual([]);
  });

  test('names its canonical address, or asks not to be listed', () => {
    const unnamed = offenders(({ root }) =>
      root.querySelector('link[rel=canonical]') ||
      root.querySelector('meta[name=robots][content=noindex]')
        ? []
        : ['no canonical'],
    );
    expect(unnamed).toEqual([]);
  });

  test('carries the content security policy in its head, before anything that it governs', () => {
    const policy =
      /^<!doctype html>\s*<html lang="vi">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/i;
    expect(offenders(({ html }) => (policy.test(html) ? [] : ['policy missing or late']))).toEqual(
      [],
    );
  });
});

describe('nothing is inline and nothing is foreign', () => {
  test('no inline script, style or handler', () => {
    const inline = offenders(({ root }) => [
      // A description for machines is data; no browser runs it.
      ...root
        .querySelectorAll('script:not([src]):not([type="application/ld+json"])')
        .map((s) => s.outerHTML.slice(0, 60)),
      ...root.querySelectorAll('style').map(() => '<style>'),
      ...root
        .querySelectorAll('*')
        .flatMap((e) =>
          Object.keys(e.attributes).filter((name) => name === 'style' || /^on/.test(name)),
        ),
    ]);
    expect(inline).toEqual([]);
  });

  test('what stands in a script element without address is JSON-LD', () => {
    const data = pages.flatMap(({ root }) =>
      root.querySelectorAll('script:not([src])').map((s) => JSON.parse(s.rawText) as object),
    );
    expect(data.length).toBeGreaterThan(topicCount);
    for (const value of data) expect(value).toMatchObject({ '@context': 'https://schema.org' });
  });

  test('nothing is loaded from another host', () => {
    const loaded = offenders(({ root }) =>
      root
        .querySelectorAll(
          'script[src],img[src],iframe[src],source[src],link[rel=stylesheet],link[rel=icon],link[rel=preload]',
        )
        .map((e) => e.getAttribute('src') ?? e.getAttribute('href') ?? '')
        .filter((address) => !address.startsWith('/') || address.startsWith('//')),
    );
    expect(loaded).toEqual([]);
  });
});

test('every link and fragment inside the site leads somewhere', async () => {
  const ids = new Map(
    pages.map(({ url, root }) => [url, new Set(root.querySelectorAll('[id]').map((e) => e.id))]),
  );
  const files = new Map<string, boolean>();
  const exists = async (path: string) => {
    if (!files.has(path)) {
      files.set(
        path,
        await stat(join(inject('dist'), path)).then(
          (s) => s.isFile(),
          () => false,
        ),
      );
    }
    return files.get(path) === true;
  };
  const broken: string[] = [];
  for (const page of pages) {
    const refresh = page.root
      .querySelector('meta[http-equiv=refresh]')
      ?.getAttribute('content')
      ?.split('url=')[1];
    const links = page.root.querySelectorAll('a[href]').map((a) => a.getAttribute('href') ?? '');
    for (const link of [...links, ...(refresh ? [refresh] : [])]) {
      if (/^(https?:|mailto:)/.test(link)) continue;
      const { pathname, hash } = new URL(link.replaceAll('&amp;', '&'), `http://site${page.url}`);
      const target = ids.get(decodeURIComponent(pathname));
      const whole = target !== undefined || (await exists(pathname));
      const fragment = decodeURIComponent(hash.slice(1));
      // `#chuyen-de=CD-…` hands a topic to the kit; behind `#` it is never sent to a server.
      const isData = fragment.includes('=');
      if (!whole || (fragment !== '' && !isData && !target?.has(fragment)))
        broken.push(`${page.url} → ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test('the sitemap lists the pages that may be listed, and no others', async () => {
  const xml = await readFile(join(inject('dist'), 'sitemap-0.xml'), 'utf8');
  const listed = [...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)]
    .map((m) => m[1])
    .toSorted();
  const wanted = pages
    .filter(({ root }) => !root.querySelector('meta[name=robots][content=noindex]'))
    .map(({ url }) => url)
    .toSorted();
  expect(listed).toEqual(wanted);
});

test('nothing stands after the end of a page', () => {
  expect(
    offenders(({ html }) => (/<\/html>\s*$/.test(html) ? [] : ['something after </html>'])),
  ).toEqual([]);
});
