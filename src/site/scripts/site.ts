import { settled } from '#base/device.ts';
import { menuInPlace } from './menu.ts';
import { focusSearchOnSlash, searchBehindHash } from './search-key.ts';
import { openForPrint, openTarget, openTogether } from './open-all.ts';
import { reloadOnRequest } from './reload.ts';
import { shareOnRequest } from './share.ts';
import { keepTicks } from './ticks.ts';
import { themeSwitch } from './theme.ts';

themeSwitch();
void settled().then(keepTicks);
menuInPlace();
focusSearchOnSlash();
searchBehindHash();
shareOnRequest();
openTogether();
openTarget();
openForPrint();
reloadOnRequest();
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
// Where it is a link, that leads to a page made for paper, for whoever has no script.
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    window.print();
  });
}
