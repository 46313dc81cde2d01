import { mountSearchPage } from '../../src/search/ui/search-page.ts';

const root = document.getElementById('search');
if (root) mountSearchPage(root);
