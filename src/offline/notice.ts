// Fetched only when there is something to tell: imported plainly, every page would carry it.
import styles from './notice.css?url&no-inline';
import { href } from '#base/href.ts';
import { copyCache, copyOf, isKit } from './manifest.ts';
import { saveFromCopy } from './save-links.ts';
import { words } from './panel/wording.ts';
import { askVersions, copies } from './register.ts';

/** What a page does more when a copy may stand behind it. */
export function liveWithCopy(): void {
  saveFromCopy();
  void tellOfNewer();
}

/** Tells at the foot of the page that the site differs from the copy that it was read from. Never during a meeting. */
async function tellOfNewer(): Promise<void> {
  const own = [href('/ngoai-tuyen/')];
  if (isKit(location.pathname, href('/')) || own.includes(location.pathname)) return;
  const { current, next } = await copies().choice();
  if (!current || next || copyOf(current).scope !== 'tat-ca') return;
  const offered = await askVersions().catch(() => undefined);
  if (!offered) return;
  const { version } = offered['tat-ca'];
  if (copyCache(href('/'), { scope: 'tat-ca', version }) === current) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  document.head.append(sheet);
  const line = document.createElement('p');
  line.className = 'newer';
  line.setAttribute('role', 'status');
  document.body.append(line);
  const link = document.createElement('a');
  link.href = href('/ngoai-tuyen/');
  link.textContent = words.noticeLink;
  line.append(words.notice, link);
}
