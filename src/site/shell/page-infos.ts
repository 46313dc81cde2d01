import config from '#config';
import { levelOf } from '#documents/evidence.ts';
import { issuerWords } from '#documents/issuer.ts';
import { documentHeading } from '#documents/heading.ts';
import { documentKinds } from '#documents/schema.ts';
import { comparisonOf } from '#requirements/compared.ts';
import { formatDay, monthOf, quarterOf, yearOf } from '#base/dates.ts';
import type { Entry, Library } from '#handbook/collections.ts';
import type { AnswerGroup } from '#handbook/graph/answers.ts';
import { absolute } from '#base/href.ts';
import { lessonLd, topicLd } from './json-ld.ts';
import type { PageInfo, SearchInfo } from './page-info.ts';
import { sections } from './sections.ts';

const home = { title: 'Trang chủ', path: '/' };
const { scheme } = config;

type Common = {
  id: string;
  title: string;
  summary: string;
  reviewed: string;
  changes: PageInfo['changes'];
  keywords: string[];
};

/** Further names of a page for the search, one line. */
const keywordsOf = (words: string[]) => (words.length > 0 ? { keywords: words.join(', ') } : {});

function inSection(section: string, entry: Entry<Common>) {
  const { id, title, summary, reviewed, changes } = entry.data;
  return {
    title,
    description: summary,
    path: `/${section}/${entry.slug}/`,
    section,
    crumbs: [home, { title: sections[section] ?? section, path: `/${section}/` }],
    id,
    reviewed,
    changes: changes ?? [],
  };
}

/** A page of answers in the list of a search engine: what its first questions are. */
const describedBy = (answers: AnswerGroup['answers']): string =>
  answers
    .slice(0, 3)
    .map(({ question }) => question)
    .join(' ');

type Of<Name extends keyof Library> = Library[Name][number];

/** What the shell needs to know of each kind of page. */
export const pageInfo = {
  procedure: (entry: Of<'procedures'>): PageInfo => ({
    ...inSection('quy-trinh', entry),
    crumbTitle: entry.data.shortTitle,
    search: {
      loai: 'quy-trinh',
      evidence: levelOf(entry.data),
      ...keywordsOf(entry.data.keywords),
    },
  }),
  requirement: (entry: Of<'requirements'>): PageInfo => ({
    ...inSection(scheme.slug, entry),
    search: {
      loai: 'yeu-cau',
      evidence: levelOf({ ...entry.data, compared: comparisonOf(entry.data) }),
      ...keywordsOf(entry.data.keywords),
    },
  }),
  template: (entry: Of<'templates'>): PageInfo => ({
    ...inSection('bieu-mau', entry),
    search: {
      loai: 'bieu-mau',
      evidence: levelOf(entry.data),
      ...keywordsOf([entry.data.heading.toLocaleLowerCase('vi'), ...entry.data.keywords]),
    },
  }),
  lesson: (entry: Of<'lessons'>): PageInfo => ({
    ...inSection('bai-giang', entry),
    jsonLd: lessonLd(entry.data, absolute(`/bai-giang/${entry.slug}/`)),
    search: { loai: 'bai-giang', evidence: 'suggestion', ...keywordsOf(entry.data.keywords) },
  }),
  topic: (entry: Of<'topics'>): PageInfo => {
    const { cellType, theme, period } = entry.data;
    const quarter = period && quarterOf(period);
    return {
      ...inSection('chuyen-de', entry),
      jsonLd: topicLd(entry.data, absolute(`/chuyen-de/${entry.slug}/`)),
      search: {
        loai: 'chuyen-de',
        'loai-hinh': cellType,
        'chu-de': theme,
        ...(period ? { nam: yearOf(period) } : {}),
        ...(quarter ? { quy: quarter } : {}),
        ...(period && monthOf(period) ? { thang: period } : {}),
        evidence: levelOf(entry.data),
        ...keywordsOf(entry.data.keywords),
      },
    };
  },
  pack: (entry: Of<'packs'>): PageInfo => ({
    ...inSection('goi-chuyen-de', entry),
    search: {
      loai: 'goi-chuyen-de',
      'chu-de': entry.data.theme,
      evidence: 'suggestion',
      ...keywordsOf(entry.data.keywords),
    },
  }),
  month: (entry: Of<'months'>): PageInfo => ({
    ...inSection('viec-cua-thang', entry),
    search: {
      loai: 'viec-cua-thang',
      evidence: levelOf(entry.data),
      ...keywordsOf(entry.data.keywords),
    },
  }),
  rule: (entry: Of<'rules'>): PageInfo => ({
    ...inSection('quy-tac', entry),
    search: {
      loai: 'quy-tac',
      evidence: levelOf(entry.data),
      ...keywordsOf(entry.data.keywords),
    },
  }),
  /** All answers of one kind: as old as the one that was reviewed longest ago; what many of them noted alike is told once. */
  answers: ({ title, url, answers }: AnswerGroup): PageInfo => {
    const notes = answers.flatMap(({ changes }) => changes);
    const changes = [...new Map(notes.map((one) => [`${one.date} ${one.note}`, one])).values()];
    return {
      ...pageInfo.index(url, `Hỏi – đáp: ${title}`, describedBy(answers), 'hoi-dap'),
      crumbTitle: title,
      reviewed: answers.map(({ reviewed }) => reviewed).toSorted()[0] ?? '',
      changes: changes.toSorted((a, b) => b.date.localeCompare(a.date)),
      search: { loai: 'hoi-dap' },
    };
  },
  document: (entry: Of<'documents'>): PageInfo => {
    const { id, shortTitle, issuer, issuedOn, reviewed, status, evidence, number } = entry.data;
    const date = issuedOn ? `, ngày ${formatDay(issuedOn)}` : '';
    return {
      title: documentHeading(entry.data),
      description: `${documentKinds[entry.data.kind]}, ${issuerWords(issuer)}${date}: còn dùng hay không, văn bản nói gì, trang nào dựa vào.`,
      path: `/van-ban/${entry.slug}/`,
      section: 'van-ban',
      crumbs: [home, { title: sections['van-ban'] ?? 'van-ban', path: '/van-ban/' }],
      crumbTitle: shortTitle,
      id,
      reviewed,
      search: {
        loai: 'van-ban',
        state: status,
        evidence,
        // Who looks for a namesake finds the page that tells the two apart.
        ...keywordsOf([
          ...(number ? [number] : []),
          ...entry.data.namesakes.flatMap(({ number: same, date }) =>
            date ? [`${documentKinds[entry.data.kind]} ${same} ${date.slice(0, 4)}`] : [],
          ),
        ]),
      },
    };
  },
  guide: (entry: Of<'guides'>): PageInfo => {
    const { section } = entry.data;
    const parent = section === 'scheme' ? scheme.slug : section === 'cell-kind' ? 'loai-hinh' : '';
    const info = inSection(parent, entry);
    return {
      ...info,
      path: parent ? info.path : `/${entry.slug}/`,
      crumbs: parent ? info.crumbs : [home],
      search: {
        loai: 'huong-dan',
        evidence: levelOf(entry.data),
        ...keywordsOf(entry.data.keywords),
      },
    };
  },
  /** An index or tool page, which carries no permanent id. */
  index: (path: string, title: string, description: string, under?: string): PageInfo => ({
    title,
    description,
    path,
    section: path.split('/')[1] ?? '',
    crumbs: under ? [home, { title: sections[under] ?? under, path: `/${under}/` }] : [home],
  }),
  /** A list of pages, found by its name. */
  list: (
    path: string,
    title: string,
    description: string,
    { under, keywords = [] }: { under?: string; keywords?: string[] } = {},
  ): PageInfo => ({
    ...pageInfo.index(path, title, description, under),
    search: { loai: 'danh-sach', ...keywordsOf(keywords) },
  }),
  /** A page that readers look for by what it does, most often a tool: an index page with a place in the search. */
  tool: (
    path: string,
    title: string,
    description: string,
    keywords: string[],
    loai: SearchInfo['loai'] = 'cong-cu',
  ): PageInfo => ({
    ...pageInfo.index(path, title, description),
    search: { loai, evidence: 'suggestion', ...keywordsOf(keywords) },
  }),
};
