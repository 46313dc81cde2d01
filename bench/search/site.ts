import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusPage } from './corpus.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Writes the pages as a built site would have them: the marks that the index step relies on. */
export async function writeSite(pages: readonly CorpusPage[], outDir: string): Promise<void> {
  for (const page of pages) {
    const dir = path.join(outDir, page.id);
    await mkdir(dir, { recursive: true });
    await writeFile(path.join(dir, 'index.html'), toHtml(page));
  }
}

function toHtml({ id, title, description, keywords, body }: CorpusPage): string {
  const meta = { id, kind: 'huong-dan', ...(keywords ? { keywords } : {}) };
  const head = Object.entries(meta)
    .map(([key, value]) => `<meta data-pagefind-meta="${key}[content]" content="${escape(value)}">`)
    .join('');
  return (
    `<!doctype html><html lang="vi"><head><title>${escape(title)}</title></head><body>` +
    `<main data-pagefind-body>${head}<h1>${escape(title)}</h1>` +
    `<p>${escape(description)}</p>${toBody(body)}</main></body></html>`
  );
}

/** As much Markdown as running text needs: headings, lists, paragraphs. */
function toBody(markdown: string): string {
  let headings = 0;
  return markdown
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const heading = /^(#{2,6})\s+(.*)$/.exec(block);
      if (heading?.[1] && heading[2]) {
        headings += 1;
        const level = heading[1].length;
        return `<h${level} id="m${headings}">${inline(heading[2])}</h${level}>`;
      }
      if (/^([-*]|\d+\.)\s/.test(block)) {
        const items = block.split(/\n(?=[-*]\s|\d+\.\s)/);
        return `<ul>${items.map((item) => `<li>${inline(item.replace(/^([-*]|\d+\.)\s+/, ''))}</li>`).join('')}</ul>`;
      }
      return `<p>${inline(block)}</p>`;
    })
    .join('\n');
}

function inline(text: string): string {
  return escape(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|__|`/g, ''));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
