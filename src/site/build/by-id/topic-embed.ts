import { formatDay } from '#base/dates.ts';
import { escapeHtml } from '#base/escape.ts';

/** Where the frame of all embed views is built; it is taken away once the views of the topics are made. */
export const shellId = 'khuon';

/** What stands in the frame where a view has its own. */
export const shell = {
  id: 'KHUON-MA',
  title: 'KHUON-TEN',
  url: '/khuon-dia-chi/',
  reviewed: 'KHUON-NGAY',
  body: 'KHUON-THAN',
} as const;

interface Topic {
  id: string;
  title: string;
  url: string;
  reviewed: string;
}

/**
 * The embed view of a topic: the frame that the build drew once, around what the topic's own page shows. Topics come by
 * the thousand; drawing each a second time would cost as much as the pages themselves.
 */
export function topicEmbed(frame: string, page: string, topic: Topic): string {
  const own: Record<string, string> = {
    [shell.id]: topic.id,
    [shell.title]: escapeHtml(topic.title),
    [shell.url]: topic.url,
    [shell.reviewed]: formatDay(topic.reviewed),
    [shell.body]: bodyOf(page),
  };
  return frame.replace(/KHUON-[A-Z-]+|\/khuon-dia-chi\//g, (place) => own[place] ?? place);
}

/** What a page shows between its opening and its foot. */
function bodyOf(page: string): string {
  const start = page.indexOf('>', page.indexOf('<main')) + 1;
  const end = page.indexOf('<footer class="page-foot"', start);
  if (start < 1 || end < 0) throw new Error('[sổ tay] trang chuyên đề không có phần thân');
  return page.slice(start, end).trim();
}
