import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '#config';
import { checkContent } from '#handbook/check/check.ts';
import { staleDocuments } from '#handbook/graph/basis.ts';
import { buildKitData } from '#kit/data/build-data.ts';
import { staleAmong } from '#kit/rules/stale.ts';
import type { RuleKey } from '#rules/keys.ts';
import { register } from '#editing/commands/register.ts';
import { frozenFiles, frozenWith } from '../support/frozen-handbook.ts';
import { runHere } from '../support/run-command.ts';

test('a replaced document: two files change, the check passes, every page and step that rests on it is named', async () => {
  const { dir, release } = await frozenWith();
  const args = ['replace', 'HD-42-2025', 'HD-01-2026', '--evidence', 'press', '--content', dir];
  const { code, output } = await runHere(register, args);
  expect(output).toMatch(/\d+ trang và bước dựa vào HD-42-2025/);
  expect(output).toContain('bước TK-01');
  const rules = output.slice(output.indexOf('quy tắc dựa vào HD-42-2025'));
  expect(rules).toMatch(
    /quy tắc QT-001: [^\n]+\n {4}bộ “Chuẩn bị và điều hành buổi họp”: số phút tối thiểu của buổi thường kỳ\n(?: {4}[^\n]+\n)* {4}quy trình TK: /,
  );
  expect(rules).toMatch(
    /quy tắc QT-008: [^\n]+\n {4}bộ “Chuẩn bị và điều hành buổi họp”: hạn đưa tài liệu lên trước buổi họp\n/,
  );
  expect(code).toBe(0);
  const { problems, graph } = await checkContent(dir, config, { known: frozenFiles });
  expect(problems).toEqual([]);
  expect(
    staleDocuments(graph, 'TK')
      .map(({ shortTitle }) => shortTitle)
      .join(),
  ).toContain('42');
  // The kit says so wherever it applies a rule that rests on the old document, and nowhere else.
  const kit = buildKitData(graph, config);
  const stale = (key: RuleKey) => staleAmong([kit.rules[key]]).documents.join();
  const told = /^Hướng dẫn 42-HD\/BTCTW .*\(đã .*, xem Hướng dẫn 01-HD\/TW.*\)$/;
  for (const key of ['minimum-regular', 'upload-days', 'results-days', 'attendance-aim'] as const)
    expect(stale(key)).toMatch(told);
  for (const { id, minimum } of kit.procedures)
    expect(minimum ? minimum.rule.stale.join() : id).toMatch(minimum ? told : /^(?:CDE|XVR)$/);
  expect(stale('vote-resolution')).toBe('');
  await release();
});

test('a version in force that is replaced in its turn: citations of the version before it are stale, the check passes', async () => {
  const { dir, release } = await frozenWith();
  const before = await checkContent(dir, config, { known: frozenFiles });
  const citing = before.graph.references.filter(({ precedes }) => precedes === 'QD-208-2026');
  expect(staleDocuments(before.graph, 'QT-012')).toEqual([]);
  const args = ['replace', 'QD-208-2026', 'HD-03-2026', '--content', dir];
  const { code, output } = await runHere(register, args);
  expect(output).toContain(`Đã bỏ chữ “bản liền trước của QD-208-2026”`);
  expect(code).toBe(0);
  const { problems, graph } = await checkContent(dir, config, { known: frozenFiles });
  expect(problems).toEqual([]);
  expect(graph.references.filter(({ precedes }) => precedes === 'QD-208-2026')).toEqual([]);
  for (const { from } of citing)
    expect(staleDocuments(graph, from).map(({ shortTitle }) => shortTitle)).toContain(
      'Quy định 294-QĐ/TW',
    );
  await release();
});

test('files keep their line ends and the mark of their encoding', async () => {
  const { dir, release } = await frozenWith();
  const files = ['documents/hd-42-2025.yaml', 'documents/hd-01-2026.yaml'].map((f) => join(dir, f));
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    await writeFile(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
  const args = ['replace', 'HD-42-2025', 'HD-01-2026', '--evidence', 'press', '--content', dir];
  expect((await runHere(register, args)).code).toBe(0);
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  }
  await release();
});

test('a topic that cites the old document in its prose tells its readers; what it rested on at the time is history', async () => {
  const topic = 'topics/chuyen-de-mau-so-1.mdx';
  const old = 'document: HD-12-2018, evidence: press';
  for (const [edit, expected] of [
    [
      { edit: topic, from: /\n$/, to: ' <Cite id="HD-12-2018" evidence="press" />\n' },
      ['HD-12-2018'],
    ],
    [{ edit: topic, from: 'questions:', to: `basisThen: [{ ${old} }]\nquestions:` }, []],
  ] as const) {
    const { dir, release } = await frozenWith(edit);
    const { problems, graph } = await checkContent(dir, config, { known: frozenFiles });
    await release();
    expect(problems).toEqual([]);
    expect(staleDocuments(graph, 'CD-2026-Q1-01')).toHaveLength(expected.length);
  }
});

test.each([
  [['HD-45-2025', 'HD-01-2026'], 'Ý đồng chí là HD-42-2025?'],
  [['HD-42-2025', 'HD-42-2025'], 'một văn bản không tự thay mình'],
  [['HD-42-2025', 'HD-12-2018'], 'gõ lại: npm run register -- replace HD-12-2018 HD-42-2025'],
  [['HD-42-2025'], 'Cần hai mã'],
  [['HD-42-2025', 'HD-01-2026', 'press'], 'Thừa chữ “press”'],
  [['HD-42-2025', 'HD-01-2026', '--evidence', 'bao'], 'Mức kiểm chứng “bao” không có'],
  [['HD-42-2025', 'HD-01-2026', '--evidence'], 'Sau --evidence phải viết giá trị'],
])('replace %j is refused with what to do next, and nothing changes', async (words, told) => {
  const { dir, release } = await frozenWith();
  const file = join(dir, 'documents/hd-42-2025.yaml');
  const before = await readFile(file, 'utf8');
  const { code, output } = await runHere(register, ['--content', dir, 'replace', ...words]);
  expect(output).toContain(told);
  expect(code).toBe(1);
  expect(await readFile(file, 'utf8')).toBe(before);
  await release();
});
