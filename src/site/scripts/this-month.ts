import { today } from '#calendar/days.ts';

type Months = Record<string, { title: string; summary: string; url: string } | undefined>;

/** Puts what this month and the next ask, by this device's own date, before the link to the whole year. */
export function showMonths(place: HTMLElement): void {
  const months = JSON.parse(place.dataset.months ?? '{}') as Months;
  const now = Number(today().slice(5, 7));
  for (const number of [now, (now % 12) + 1]) {
    const month = months[number];
    if (!month) continue;
    const line = document.createElement('p');
    const link = document.createElement('a');
    link.href = month.url;
    link.textContent = month.title;
    line.append(link, `: ${month.summary}`);
    place.before(line);
  }
}
