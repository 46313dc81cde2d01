import { settled } from '#base/device.ts';
import { focusSearchOnSlash, searchBehindHash } from './search-key.ts';
import { shareOnRequest } from './share.ts';
import { keepTicks } from './ticks.ts';
import { themeSwitch } from './theme.ts';

themeSwitch();
void settled().then(keepTicks);
focusSearchOnSlash();
searchBehindHash();
shareOnRequest();
if (document.querySelector('[data-copy]'))
  import('./copy.ts').then(
    ({ copyButtons }) => copyButtons(),
    () => undefined,
  );
const figures = document.querySelector<HTMLElement>('[data-pack]');
if (figures)
  import('./pack-figures.ts').then(
    ({ fillFigures }) => fillFigures(figures),
    () => undefined,
  );
// Only with a worker, which only a reader who asked for it has.
if (navigator.serviceWorker?.controller)
  import('#offline/notice.ts').then(
    ({ liveWithCopy }) => liveWithCopy(),
    () => undefined,
  );
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
