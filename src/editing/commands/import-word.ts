import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import config from '#config';
import { keepingLineEnds } from '../line-ends.ts';
import { shortDiff } from '../diff.ts';
import { isKind, kinds } from '../kinds.ts';
import { importDraft } from '../word/import-draft.ts';
import { inspectWord } from '../word/inspect.ts';
import { type Command, exists, openContent, Refusal, runCommand } from './folder.ts';
import { today } from '#calendar/days.ts';
import { readOptions } from './options.ts';
import { filesOf, picturesGone, samePictures } from './page-pictures.ts';
import { writeChecked } from './write-checked.ts';

const taken = ['topic', 'requirement', 'glossary', 'guide'];
const usage = `Cách dùng: npm run import:word -- TỆP.docx --kind ${taken.join('|')}
  --id MÃ        mã của trang (mặc định: mã trong tệp, hoặc mã tiếp theo chưa dùng)
  --force        cho phép thay trang đã có
  --dry-run      chỉ xem, không ghi
  --content DIR  thư mục nội dung khác`;

/** `npm run import:word -- FILE.docx --kind topic`: a filled-in template becomes a checked file, whole or not at all. */
export const importWord: Command = async (args, out) => {
  const { values, positionals } = readOptions(
    usage,
    {
      kind: { type: 'string' },
      id: { type: 'string' },
      force: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      content: { type: 'string' },
    },
    { words: 1, args },
  );
  const [path] = positionals;
  const { kind } = values;
  if (!path) throw new Refusal(`Thiếu tên tệp Word.\n${usage}`);
  if (!isKind(kind) || !taken.includes(kind))
    throw new Refusal(
      `${kind === undefined ? 'Thiếu --kind' : `--kind không nhận “${kind}”`}: chọn ${taken.join(', ')}.\n${usage}`,
    );
  const bytes = await readFile(path).catch(() => {
    throw new Refusal(`Không mở được tệp ${path}. Kiểm tra lại tên và chỗ để tệp.`);
  });
  const refuse = (refusal: string) => new Refusal(`${path}: không nhập.\n${refusal}`);
  // A file that is no Word file is told at once, before the whole handbook is read.
  const looked = inspectWord(bytes);
  if ('refusal' in looked) throw refuse(looked.refusal);
  const opened = await openContent(values.content, config);
  const { dir, folder, graph, ledger, used } = opened;
  const imported = await importDraft(bytes, {
    name: kinds[kind].collection,
    around: { library: graph.written, config, ledger },
    used,
    id: values.id,
    today: today(),
  });
  if ('refusal' in imported) throw refuse(imported.refusal);
  const target = join(dir, imported.file);
  const isThere = await exists(target);
  const shown = `${folder}/${imported.file}`;
  const before = isThere ? await readFile(target, 'utf8') : '';
  const text = keepingLineEnds(before, () => imported.text);
  const pages = graph.written[kinds[kind].collection] as { file: string; data: { id: string } }[];
  const old = pages.find(({ file }) => file === imported.file)?.data.id ?? imported.id;
  const replacing = `Đã có ${shown}, mã ${old}; chưa ghi gì. Muốn thay thì thêm: --id ${old} --force. Là trang khác thì đổi tên trong Word.`;
  // The page of that name has an id already; another would end it.
  if (isThere && old !== imported.id) throw new Refusal(replacing);
  out.log(`${kinds[kind].word} ${imported.id}: ${shown}`);
  for (const line of shortDiff(before, text)) out.log(line);
  for (const warning of imported.warnings) out.warn(`Lưu ý: ${warning}`);
  const gone = await picturesGone(dir, before, imported, graph.written);
  for (const name of gone)
    out.warn(`Lưu ý: hình ${name} không còn trong bài, sẽ xóa khỏi thư mục hinh.`);
  if (before === text && (await samePictures(dir, imported)))
    return out.log('Không có gì khác, không ghi.');
  if (values['dry-run']) return out.log('Chỉ xem, chưa ghi gì.');
  if (isThere && !values.force) throw new Refusal(replacing);
  await writeChecked(filesOf(dir, { ...imported, text }, gone), opened, config);
  out.log(`Đã ghi ${shown}. Kiểm tra và ghi sổ mã: npm run check:content -- --record`);
};

if (import.meta.main) process.exitCode = await runCommand(importWord);
