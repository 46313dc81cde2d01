import { menuInPlace } from '#site/scripts/menu.ts';
import { focusSearchOnSlash, searchBehindHash } from '#site/scripts/search-key.ts';
import { themeSwitch } from '#site/scripts/theme.ts';

themeSwitch();
menuInPlace();
// The results page listens by itself.
if (!document.querySelector('[data-search-page]')) focusSearchOnSlash();
searchBehindHash();
