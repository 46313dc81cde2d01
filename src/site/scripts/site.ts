import { focusSearchOnSlash } from './search-key.ts';
import { shareOnRequest } from './share.ts';
import { keepTicks } from './ticks.ts';
import { themeSwitch } from './theme.ts';

themeSwitch();
keepTicks();
focusSearchOnSlash();
shareOnRequest();
for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
