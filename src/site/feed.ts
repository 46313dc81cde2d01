import type { Topic } from '#topics/schema.ts';
import { escapeHtml } from '#base/escape.ts';

/** One entry of a feed; `date` is a calendar day. */
export interface FeedEntry {
  title: string;
  /** Absolute address; also the entry's identity. */
  link: string;
  date: string;
  summary: string;
}

interface Feed {
  title: string;
  /** Absolute addresses of the feed itself and of the page it belongs to. */
  self: string;
  home: string;
  author: string;
  entries: FeedEntry[];
}

const instant = (day: string) => `${day}T00:00:00+07:00`;

/** An Atom feed (RFC 4287). Days are taken as Vietnamese days. */
export function atom({ title, self, home, author, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.date)
      .sort()
      .at(-1) ?? '1970-01-01';
  const items = entries.map(
    (entry) => `  <entry>
    <title>${escapeHtml(entry.title)}</title>
    <link href="${escapeHtml(entry.link)}"/>
    <id>${escapeHtml(`${entry.link}#${entry.date}`)}</id>
    <updated>${instant(entry.date)}</updated>
    <summary>${escapeHtml(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <title>${escapeHtml(title)}</title>
  <link rel="self" href="${escapeHtml(self)}"/>
  <link href="${escapeHtml(home)}"/>
  <id>${escapeHtml(self)}</id>
  <updated>${instant(updated)}</updated>
  <author><name>${escapeHtml(author)}</name></author>
${items.join('')}</feed>
`;
}

type Dated = Pick<Topic, 'id' | 'title' | 'summary' | 'reviewed' | 'changes'>;

/** Readers ask for a feed again and again: it holds what is new, not the archive. */
const feedSize = 100;

/** Topics as entries, dated by the day on which each first appeared, newest first. */
export const topicEntries = (topics: Dated[], linkOf: (id: string) => string): FeedEntry[] =>
  topics
    .map(({ id, title, summary, reviewed, changes }) => ({
      title,
      link: linkOf(id),
      date: changes.at(-1)?.date ?? reviewed,
      summary,
    }))
    .sort((a, b) => b.date.localeCompare(a.date) || b.link.localeCompare(a.link, 'en'))
    .slice(0, feedSize);
