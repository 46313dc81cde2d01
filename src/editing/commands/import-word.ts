import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../../handbook.config.ts';
import { checkContent } from '../../handbook/check.ts';
import { readContent } from '../../handbook/read.ts';
import { readLedger } from '../../handbook/ledger.ts';
import { shortDiff } from '../diff.ts';
import { isKind, kinds } from '../kinds.ts';
import { type Imported, importDraft } from '../word/import-draft.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { command, exists, Refusal, today, usedIds, writeWhole } from './folder.ts';

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
  const dir = resolve(values.content);
  const { library } = await readContent(dir);
  const around = { library, config, ledger: await readLedger(join(dir, 'ledger.json')) };
  const imported = await importDraft(bytes, {
    name: kinds[kind].collection,
    around,
    used: await usedIds(dir, config),
    id: values.id,
    today: today(),
  });
  if ('refusal' in imported) throw new Refusal(`${path}: không nhập.\n${imported.refusal}`);
  const target = join(dir, imported.file);
  const isThere = await exists(target);
  const before = isThere ? await readFile(target, 'utf8') : '';
  console.log(`${kinds[kind].word} ${imported.id}: ${imported.file}`);
  for (const line of shortDiff(before, imported.text)) console.log(line);
  for (const warning of imported.warnings) console.warn(`Lưu ý: ${warning}`);
  if (before === imported.text) return console.log('Không có gì khác, không ghi.');
  if (values['dry-run']) return console.log('Chỉ xem, chưa ghi gì.');
  if (isThere && !values.force)
    throw new Refusal(`Đã có ${imported.file}; chưa ghi gì. Muốn thay thì thêm --force.`);
  await writeAll(dir, imported);
  console.log(`Đã ghi ${imported.file}. Kiểm tra: npm run check:content`);
});

/** Pictures, page and ledger together; when the folder then does not pass, or a write fails, everything is taken back. */
async function writeAll(dir: string, { file, text, pictures }: Imported): Promise<void> {
  const known = new Set((await checkContent(dir, config)).problems.map((p) => p.message));
  const target = join(dir, file);
  const places = pictures.map(({ name, bytes }) => ({
    place: join(dirname(target), 'hinh', name),
    bytes,
  }));
  const paths = [...places.map(({ place }) => place), target, join(dir, 'ledger.json')];
  await allOrNothing(paths, async () => {
    for (const { place, bytes } of places) await writeWhole(place, bytes);
    await writeWhole(target, text);
    const { problems } = await checkContent(dir, config, { record: true });
    const fresh = problems.filter((p) => !known.has(p.message));
    if (fresh.length > 0)
      throw new Refusal(
        `Chưa ghi gì, vì sổ tay sẽ có lỗi:\n${fresh.map((p) => `  ${p.file}:${p.line}: ${p.message}`).join('\n')}`,
      );
  });
}
