import { expect, test } from 'vitest';
import { embedCode } from './panel.ts';

test('the code to embed a step is one frame, whatever its title says', () => {
  const cited = {
    title: 'Họp “A” & "B"',
    site: 'Sổ tay',
    link: 'https://so-tay.example/goc/b/TK-03/',
  };
  expect(embedCode(cited, 'TK-03')).toBe(
    '<iframe src="https://so-tay.example/goc/nhung/TK-03/" title="Họp “A” &amp; &quot;B&quot;" width="100%" height="400"></iframe>',
  );
});
