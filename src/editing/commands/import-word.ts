import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../../handbook.config.ts';
import { checkContent } from '../../handbook/check.ts';
import { formatProblem } from '../../handbook/problem.ts';
import { readLedger } from '../../handbook/ledger.ts';
import { shortDiff } from '../diff.ts';
import { isKind, kinds } from '../kinds.ts';
import { type Imported, importDraft } from '../word/import-draft.ts';
import { inspectWord } from '../word/inspect.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { command, exists, Refusal, today, writeWhole } from './folder.ts';

const taken = ['topic', 'requirement', 'glossary', 'guide'];
const usage = `Cách dùng: npm run import:word -- TỆP.docx --kind ${taken.join('|')}
  --id MÃ        mã của trang (mặc định: mã trong tệp, hoặc mã tiếp theo chưa dùng)
  --force        cho phép thay trang đã có
  --dry-run      chỉ xem, không ghi`;

/** `npm run import:word -- FILE.docx --kind topic`: a filled-in template becomes a checked file, whole or not at all. */
await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      id: { type: 'string' },
      force: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
  });
  const [path] = positionals;
  const { kind } = values;
  if (!path || !isKind(kind) || !taken.includes(kind)) throw new Refusal(usage);
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`Không mở được tệp ${path}. Kiểm tra lại tên và chỗ để tệp.`);
  });
  const refuse = (refusal: string) => new Refusal(`${path}: không nhập.\n${refusal}`);
  // A file that is no Word file is told at once, before the whole handbook is read.
  const looked = inspectWord(bytes);
  if ('refusal' in looked) throw refuse(looked.refusal);
  const dir = resolve(values.content);
  const { problems, graph } = await checkContent(dir, config);
  const ledger = await readLedger(join(dir, 'ledger.json'));
  const imported = await importDraft(bytes, {
    name: kinds[kind].collection,
    around: { library: graph.library, config, ledger },
    used: [...new Set([...Object.keys(ledger), ...graph.things.map(({ id }) => id)])],
    id: values.id,
    today: today(),
  });
  if ('refusal' in imported) throw refuse(imported.refusal);
  const target = join(dir, imported.file);
  const isThere = await exists(target);
  const shown = `${values.content.replace(/[\\/]+$/, '')}/${imported.file}`;
  const before = isThere ? await readFile(target, 'utf8') : '';
  const pages = graph.library[kinds[kind].collection] as { file: string; data: { id: string } }[];
  const old = pages.find(({ file }) => file === imported.file)?.data.id ?? imported.id;
  const replacing = `Đã có ${shown}, mã ${old}; chưa ghi gì. Muốn thay thì thêm: --id ${old} --force. Là trang khác thì đổi tên trong Word.`;
  // The page of that name has an id already; another would end it.
  if (isThere && old !== imported.id) throw new Refusal(replacing);
  console.log(`${kinds[kind].word} ${imported.id}: ${shown}`);
  for (const line of shortDiff(before, imported.text)) console.log(line);
  for (const warning of imported.warnings) console.warn(`Lưu ý: ${warning}`);
  if (before === imported.text) return console.log('Không có gì khác, không ghi.');
  if (values['dry-run']) return console.log('Chỉ xem, chưa ghi gì.');
  if (isThere && !values.force) throw new Refusal(replacing);
  await writeImported(dir, imported, new Set(problems.map((p) => p.message)));
  console.log(`Đã ghi ${shown}. Kiểm tra: npm run check:content`);
});

/** Pictures, page and ledger together; when the folder then has a new fault, all stand as before. */
async function writeImported(
  dir: string,
  { file, text, pictures }: Imported,
  known: ReadonlySet<string>,
): Promise<void> {
  const target = join(dir, file);
  const files = [
    ...pictures.map(({ name, bytes }) => ({
      path: join(dirname(target), 'hinh', name),
      content: bytes,
    })),
    { path: target, content: text },
  ];
  const touched = [...files.map(({ path }) => path), join(dir, 'ledger.json')];
  await allOrNothing(touched, async () => {
    for (const { path, content } of files) await writeWhole(path, content);
    const { problems } = await checkContent(dir, config, { record: true });
    const fresh = problems.filter((p) => !known.has(p.message));
    if (fresh.length > 0)
      throw new Refusal(
        `Chưa ghi gì, vì sổ tay sẽ có lỗi:\n${fresh.map((p) => `  ${formatProblem(p)}`).join('\n')}`,
      );
  });
}
