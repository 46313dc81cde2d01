import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { importWord } from '#editing/commands/import-word.ts';
import { importDraft } from '#editing/word/import-draft.ts';
import { frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';
import { options, changed, topic } from './word-files.ts';

const shelf = await mkdtemp(join(tmpdir(), 'word-la-'));
afterAll(() => rm(shelf, { recursive: true }));

describe('what a Word file brings in that nobody sees', () => {
  test.each(['../../ra-ngoai', '/tmp/ra-ngoai', 'CD-2026-Q4-01/../../x', '__proto__', 'TK-08'])(
    'the id %s is refused before anything is written',
    async (id) => {
      const { dir, release } = await frozenWith();
      const before = await readdir(dir, { recursive: true });
      const word = join(shelf, 'tep.docx');
      await writeFile(
        word,
        changed((xml) => xml),
      );
      const args = [word, '--kind', 'topic', '--content', dir, '--id', id];
      const { code, output } = await runHere(importWord, args);
      expect(code, output).toBe(1);
      expect(await readdir(dir, { recursive: true })).toEqual(before);
      await release();
    },
  );

  test.each(['../../Ra ngoài', '/etc/passwd', '..', 'a/../../b', 'C:\\\\x'])(
    'a title like %s gives the file a name of letters, digits and hyphens',
    async (title) => {
      const result = await importDraft(
        changed((xml) => xml, { ...topic, title: `${title} thử tên tệp` }),
        options,
      );
      if ('refusal' in result) throw new Error(result.refusal);
      expect(result.file).toMatch(/^topics\/[a-z0-9-]+\.mdx$/);
    },
  );

  test('signs of the language of pages are text', async () => {
    const result = await importDraft(
      changed((xml) => xml.replace('Ý một', '{6*7} `x` &lt;b&gt; import x from "y"')),
      options,
    );
    if ('refusal' in result) throw new Error(result.refusal);
    expect(result.text).toContain('\\{6\\*7} \\`x\\` \\<b> import');
  });

  /** The prose with a run of its own that points at something outside the file. */
  const pointing = (run: string, kind: string, target: string) => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relation = (id: string, type: string, to: string, mode = '') =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${to}"${mode}/>`;
    return changed((xml) => xml.replace('Ý một</w:t></w:r>', `Ý một</w:t></w:r>${run}`), topic, {
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
          relation('rId1', 'styles', 'styles.xml'),
          relation('rId2', 'numbering', 'numbering.xml'),
          relation('rId9', kind, target, ' TargetMode="External"'),
        ].join('')}</Relationships>`,
      ),
    });
  };
  const linked = '<w:hyperlink r:id="rId9"><w:r><w:t>chữ liên kết</w:t></w:r></w:hyperlink>';
  const picture =
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="hình"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'])(
    'a link to %s goes, its words stay',
    async (target) => {
      const result = await importDraft(pointing(linked, 'hyperlink', target), options);
      const text = 'refusal' in result ? result.refusal : result.text;
      expect(text).not.toContain(target.split(':')[0] + ':');
      if (!('refusal' in result)) expect(text).toContain('chữ liên kết');
    },
  );

  test('a picture that lies elsewhere on the machine is not read', async () => {
    const secret = join(shelf, 'bi-mat.png');
    await writeFile(secret, 'NỘI DUNG BÍ MẬT');
    const result = await importDraft(pointing(picture, 'image', `file://${secret}`), options);
    expect(JSON.stringify(result)).not.toMatch(/bi-mat|NỘI DUNG/);
    if (!('refusal' in result)) expect(result.pictures).toEqual([]);
  });
});
