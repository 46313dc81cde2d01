import { type AnswerKind, answerKinds } from '#answers/kinds.ts';
import { yearOfId } from '#calendar/schema.ts';
import type { CollectionName, Entry, Library } from '../collections.ts';
import { pageKinds } from '../addresses/page-kinds.ts';

/** What a permanent id can name. */
export const thingKinds = {
  procedures: 'procedure',
  requirements: 'requirement',
  topics: 'topic',
  templates: 'template',
  documents: 'document',
  rules: 'rule',
  packs: 'pack',
  months: 'month',
  lessons: 'lesson',
  glossary: 'term',
  answers: 'answer',
  guides: 'guide',
  holidays: 'holiday-year',
} as const satisfies Record<CollectionName, string>;
export type ThingKind = (typeof thingKinds)[CollectionName] | 'step';

/** Kinds with a view that other sites may frame, at `/nhung/<ID>/`. */
export const embedKinds: readonly string[] = [
  'step',
  'procedure',
  'requirement',
  'topic',
  'template',
  'term',
  'rule',
  'month',
  'pack',
  'answer',
];

/** Anything with a permanent id, with all that a link to it needs. */
export interface Thing {
  id: string;
  kind: ThingKind;
  title: string;
  /** Site path without base, with the anchor where the thing is a part of a page. */
  url: string;
  file: string;
  /** Where its id stands in the file. */
  path: readonly PropertyKey[];
}

type Page = { slug: string; data: { id: string; section?: unknown; kind?: unknown } };

/** Site path of an entry, without base; requirements live under the committee's scheme. */
export function urlOf(name: CollectionName, entry: Page, schemeSlug: string): string {
  if (name === 'glossary') return `/${pageKinds.term.slug}/#${entry.data.id}`;
  if (name === 'answers') return answerUrl(entry);
  if (name === 'holidays') return `/ngay-hop/#${entry.data.id}`;
  if (name === 'requirements') return `/${schemeSlug}/${entry.slug}/`;
  if (name !== 'guides') return `/${pageKinds[thingKinds[name]].slug}/${entry.slug}/`;
  if (entry.data.section === 'about') return `/${entry.slug}/`;
  const parent = entry.data.section === 'scheme' ? schemeSlug : 'loai-hinh';
  return `/${parent}/${entry.slug}/`;
}

/** Answers of one kind stand on one page. */
const answerUrl = ({ data }: Page): string =>
  `/${pageKinds.answer.slug}/${answerKinds[data.kind as AnswerKind].slug}/#${data.id}`;

type Named = { id: string } & (
  { title: string } | { term: string } | { question: string } | { off: unknown }
);

/** The year of an announcement is its name. */
function titleOf(data: Named): string {
  if ('off' in data) return `Lịch nghỉ năm ${yearOfId(data.id)}`;
  if ('question' in data) return data.question;
  return 'term' in data ? data.term : data.title;
}

/** Every thing in the library, steps included, in file order; ids may repeat (a rule refuses that). */
export function listThings(library: Library, schemeSlug: string): Thing[] {
  const things: Thing[] = [];
  for (const name of Object.keys(thingKinds) as CollectionName[]) {
    for (const entry of library[name] as Entry<Named>[]) {
      const { id } = entry.data;
      const url = urlOf(name, entry, schemeSlug);
      const title = titleOf(entry.data);
      things.push({ id, kind: thingKinds[name], title, url, file: entry.file, path: ['id'] });
    }
  }
  for (const entry of library.procedures) {
    entry.data.phases.forEach((phase, p) =>
      phase.steps.forEach((step, s) =>
        things.push({
          id: step.id,
          kind: 'step',
          title: step.title,
          url: `${urlOf('procedures', entry, schemeSlug)}#${step.id}`,
          file: entry.file,
          path: ['phases', p, 'steps', s, 'id'],
        }),
      ),
    );
  }
  return things;
}
