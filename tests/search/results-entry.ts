import { mountSearchPage } from '#search/ui/search-page.ts';

const root = document.getElementById('search');
if (root) mountSearchPage(root);
