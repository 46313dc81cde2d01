import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../../bench/search/bundle.ts';
import { indexSite } from '#search/build/index-site.ts';
import type { GlossaryTerm } from '#search/data.ts';
import type { OtherHandbook } from '#search/federation/ask-others.ts';

const GLOSSARY: GlossaryTerm[] = [
  { term: 'chi bộ', abbreviations: ['CB'], synonyms: [] },
  { term: 'cán bộ', abbreviations: ['CB'], synonyms: [] },
  { term: 'sinh hoạt chi bộ', abbreviations: ['SHCB'], synonyms: ['họp chi bộ'] },
];

interface SamplePage {
  path: string;
  id: string;
  loai: string;
  title: string;
  state?: string;
  body: string;
}

const PAGES: SamplePage[] = [
  {
    path: 'quy-trinh/thuong-ky',
    id: 'TK',
    loai: 'quy-trinh',
    title: 'Sinh hoạt chi bộ thường kỳ',
    body: '<p>Mỗi tháng một lần.</p><h3 id="TK-01">Khai mạc cuộc họp</h3><p>Chủ tọa nêu lý do.</p><h3 id="TK-03">Đánh giá tình hình tư tưởng đảng viên</h3><p>Bí thư báo cáo ngắn gọn.</p>',
  },
  {
    path: 'quy-trinh/chuyen-de',
    id: 'CD',
    loai: 'quy-trinh',
    title: 'Sinh hoạt chuyên đề',
    body: '<p>Mỗi quý một lần, <em>đảng viên</em> thảo luận. <b>a &lt; b</b></p>',
  },
  {
    path: 'van-ban/hd-12',
    id: 'HD-12',
    loai: 'van-ban',
    title: 'Hướng dẫn 12-HD/BTCTW',
    state: 'older',
    body: '<p>Hướng dẫn nâng cao chất lượng sinh hoạt chi bộ, hồ sơ lưu số 2026123.</p>',
  },
  {
    path: 'van-ban/hd-42',
    id: 'HD-42',
    loai: 'van-ban',
    title: 'Hướng dẫn 42-HD/BTCTW',
    state: 'in-force',
    body: '<p>Hướng dẫn về chất lượng sinh hoạt của chi bộ.</p>',
  },
];

/** Builds a tiny site with a results page as the server renders it; returns its folder. */
export async function buildSampleSite(base = '/'): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'search-page-'));
  for (const page of PAGES) await writePage(path.join(outDir, page.path), toHtml(page));
  await writePage(path.join(outDir, 'tim-kiem'), resultsPage(base, []));
  await indexSite(outDir, { glossary: GLOSSARY });
  await bundle(path.join(import.meta.dirname, 'results-entry.ts'), path.join(outDir, 'search.js'));
  return outDir;
}

/** Writes the results page anew, with other handbooks to be asked. */
export const writeResultsPage = (outDir: string, others: OtherHandbook[]): Promise<void> =>
  writePage(path.join(outDir, 'tim-kiem'), resultsPage('/', others));

async function writePage(dir: string, html: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, 'index.html'), html);
}

function toHtml({ id, loai, title, state, body }: SamplePage): string {
  const meta = Object.entries({ id, kind: loai, ...(state ? { state } : {}) });
  return `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>
<main data-pagefind-body>${meta.map(([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${value}">`).join('')}
<meta data-pagefind-filter="loai[content]" content="${loai}"><h1>${title}</h1>${body}</main></body></html>`;
}

function resultsPage(base: string, others: OtherHandbook[]): string {
  const box = (value: string): string =>
    `<label><input type="checkbox" name="loai" value="${value}">${value} <span data-count></span></label>`;
  const committees = [{ name: 'Sổ tay này', url: '' }, ...others].map(
    ({ name, url }) =>
      `<label><input type="checkbox" value="${url}" data-committee="${name}" checked>${name}</label>`,
  );
  const fieldset = `<fieldset data-search-others><label><input type="checkbox" data-others-switch>Nơi khác</label>
<div data-committees hidden>${committees.join('')}</div><div role="status" data-others-notice></div></fieldset>`;
  return `<!doctype html><html lang="vi"><head><title>Tìm kiếm</title>
<script type="module" src="${base}search.js"></script></head><body>
<div id="search" data-base="${base}"><form role="search" method="get" data-search-form>
<label>Tìm <input type="search" name="q"></label></form>
<fieldset data-filter="loai">${box('quy-trinh')}${box('van-ban')}</fieldset>
${others.length > 0 ? fieldset : ''}
<div data-search-status aria-live="polite"></div><div data-search-understood></div>
<div data-search-card></div><ol data-search-results></ol><div data-search-groups></div><div data-search-recent></div>
<div data-search-error hidden>Không tải được.</div></div></body></html>`;
}
