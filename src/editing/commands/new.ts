import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../../handbook.config.ts';
import { checkContent } from '../../handbook/check.ts';
import { patternOf } from '../../handbook/collections.ts';
import { formatProblem } from '../../handbook/problem.ts';
import { sampleMark } from '../../handbook/sample-text.ts';
import { periodText, quarterOf } from '../../vietnamese/dates.ts';
import { documentFacts } from '../document-name.ts';
import { isKind, kinds } from '../kinds.ts';
import { nextId, slugOf } from '../next-id.ts';
import { scaffold } from '../scaffold.ts';
import { allOrNothing } from './all-or-nothing.ts';
import { command, exists, Refusal, today, usedIds, writeWhole } from './folder.ts';

const usage = `Cách dùng: npm run new -- LOẠI "Tên"
  LOẠI: ${Object.entries(kinds)
    .map(([kind, { word }]) => `${kind} (${word})`)
    .join(', ')}
  --period 2026-Q4   thời gian của chuyên đề (mặc định: quý này)
  --year 2026        năm ban hành của văn bản
  --content DIR      thư mục nội dung khác`;

/** `npm run new -- topic "Tên"`: a file with the next free id, recorded in the ledger, every place to write marked. */
await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      period: { type: 'string' },
      year: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const [kind, ...rest] = positionals;
  const title = rest.join(' ').normalize('NFC').trim();
  if (!isKind(kind) || title.length < 3) throw new Refusal(usage);
  const { collection, word } = kinds[kind];
  const period = values.period ?? quarterOf(today().slice(0, 7));
  if (period && !periodText.test(period))
    throw new Refusal(`--period có dạng 2026, 2026-Q4 hoặc 2026-11, không nhận “${period}”`);
  if (values.year && !/^(19|20)\d\d$/.test(values.year))
    throw new Refusal(`--year là năm ban hành, dạng 2026, không nhận “${values.year}”`);
  const dir = resolve(values.content);
  const used = await usedIds(dir, config);
  const id = nextId(collection, { used, config, title, period, year: values.year });
  const path = join(
    dir,
    collection,
    `${slugOf(title)}.${patternOf(collection).endsWith('yaml') ? 'yaml' : 'mdx'}`,
  );
  if (await exists(path))
    throw new Refusal(`Đã có tệp ${relative('.', path)}; đặt tên khác, tệp cũ giữ nguyên.`);
  const given =
    collection === 'topics'
      ? { period }
      : collection === 'guides'
        ? { section: 'about' }
        : collection === 'documents'
          ? documentFacts(title, values.year)
          : {};
  const text = scaffold(collection, { id, title, today: today(), given });
  const file = relative(dir, path).split(sep).join('/');
  const { problems } = await allOrNothing([path, join(dir, 'ledger.json')], async () => {
    await writeWhole(path, text);
    return checkContent(dir, config, { record: true });
  });
  console.log(`Đã tạo ${word} ${id}: ${relative('.', path)}`);
  const [own, others] = [
    problems.filter((p) => p.file === file),
    problems.filter((p) => p.file !== file),
  ];
  console.log(`Mở tệp, viết ${own.length} chỗ “${sampleMark}”, rồi chạy: npm run check:content`);
  for (const problem of others) console.error(`${values.content}/${formatProblem(problem)}`);
});
