import { escapeHtml as escaped } from '#base/escape.ts';
import type { LocatedProblem } from '#handbook/problem.ts';

/** Runs in the page: asks before it reloads, since a tab that met the server while it was starting anew would stay on the browser's own error page. */
const askAgain = `const rows = (page) => page.querySelector('ul')?.innerHTML;
setInterval(async () => {
  try {
    const answer = await fetch(location.href, { cache: 'no-store', headers: { accept: 'text/html' } });
    const text = await answer.text();
    if (answer.ok || rows(new DOMParser().parseFromString(text, 'text/html')) !== rows(document)) location.reload();
  } catch {}
}, 2000);`;

/** What an editor sees in place of a page while the content has errors: each with its place and the way to mend it. */
export function errorPage(problems: readonly LocatedProblem[], folder: string): string {
  const rows = problems.map(
    ({ file, line, column, message, fix }) => `<li>
<p><code>${escaped(`${folder}/${file}:${line}:${column}`)}</code></p>
<p><strong>${escaped(message)}</strong></p>
<p>Cách sửa: ${escaped(fix)}</p>
</li>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<noscript><meta http-equiv="refresh" content="3"></noscript>
<script>${askAgain}</script>
<title>Nội dung còn ${problems.length} lỗi</title>
<style>
:root { color-scheme: light dark }
body { font: 18px/1.6 'Segoe UI', Roboto, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem }
li { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #b33 }
ul { list-style: none; padding: 0 }
p { margin: .2rem 0; overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>Nội dung còn ${problems.length} lỗi</h1>
<p>Mở tệp, sửa đúng dòng được nêu rồi lưu. Trang tự hiện lại khi hết lỗi.</p>
<ul>
${rows.join('\n')}
</ul>
</body>
</html>
`;
}
