import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import config from '#config';
import { evidenceLevels } from '#documents/evidence.ts';
import { stateLabels } from '#documents/state.ts';
import { restingOn } from '#handbook/graph/basis.ts';
import { checkFile } from '#handbook/check/check-file.ts';
import type { Handbook } from '#handbook/graph/graph.ts';
import { nearest } from '#handbook/check/near-miss.ts';
import { formatProblem } from '#handbook/problem.ts';
import { rulesRestingOn } from '#handbook/graph/rule-uses.ts';
import { kindWord } from '#handbook/addresses/page-kinds.ts';
import { dropPrecedes } from '../register/drop-precedes.ts';
import { precedingLine } from '../brackets.ts';
import { keepingLineEnds } from '../line-ends.ts';
import type { Thing } from '#handbook/graph/things.ts';
import { isReplaced, orderProblem } from '../register/order.ts';
import { markOld, nameOld } from '../register/replace.ts';
import { type Command, openContent, type Output, Refusal, runCommand } from './folder.ts';
import { readOptions } from './options.ts';
import { writeChecked } from './write-checked.ts';

const levels = evidenceLevels.filter((level) => level !== 'suggestion');
const usage = `Cách dùng: npm run register -- replace MÃ-CŨ MÃ-MỚI [--evidence ${levels.join('|')}]
  Có --evidence: nguồn nói rõ là thay thế; văn bản cũ thành “${stateLabels.replaced.label}”.
  Không có: chỉ biết văn bản mới hơn, cùng việc; văn bản cũ thành “${stateLabels.older.label}”, quan hệ chưa đối chiếu.
  --content DIR  thư mục nội dung khác.`;

/** `npm run register -- replace OLD NEW`: edits two entries of the register, lists what rests on the old one. */
export const register: Command = async (args, out) => {
  const { values, positionals } = readOptions(
    usage,
    { evidence: { type: 'string' }, content: { type: 'string' } },
    { words: 3, args },
  );
  const [action, old, young] = positionals;
  const evidence = values.evidence;
  if (action !== 'replace')
    throw new Refusal(
      `${action === undefined ? 'Thiếu việc cần làm' : `Không có việc “${action}”`}: ở đây chỉ có replace.\n${usage}`,
    );
  if (!old || !young) throw new Refusal(`Cần hai mã: văn bản cũ, rồi văn bản mới.\n${usage}`);
  if (evidence !== undefined && !levels.includes(evidence as never))
    throw new Refusal(
      `Mức kiểm chứng “${evidence}” không có: chọn ${levels.join(', ')}.\n${usage}`,
    );
  const opened = await openContent(values.content, config);
  const { folder, dir, graph, ledger } = opened;
  const [oldFile, youngFile] = [fileOf(graph, old), fileOf(graph, young)];
  const register = graph.library.documents.map(({ data }) => data);
  const wrongOrder = orderProblem(register, old, young);
  if (wrongOrder) throw new Refusal(`${wrongOrder} Chưa sửa gì.`);
  const relation = evidence ? 'replaces' : 'newer';
  const raw = await readFile(join(dir, oldFile), 'utf8');
  const texts = {
    old:
      !evidence && isReplaced(register, old, young)
        ? raw
        : keepingLineEnds(raw, (text) => markOld(text, relation)),
    young: keepingLineEnds(await readFile(join(dir, youngFile), 'utf8'), (text) =>
      nameOld(text, { old, relation, evidence: evidence ?? 'unverified' }),
    ),
  };
  const around = { library: graph.written, ledger, config };
  const wrong = checkFile(around, 'documents', youngFile, texts.young);
  if (wrong.length > 0)
    throw new Refusal(
      `Chưa sửa gì, vì tệp sửa xong sẽ sai:\n${wrong.map(formatProblem).join('\n')}`,
    );
  const edited = new Map([
    [youngFile, texts.young],
    [oldFile, texts.old],
  ]);
  const outrun = await withoutPrecedes(dir, graph, old);
  for (const [file, text] of outrun) edited.set(file, text);
  const files = [...edited].map(([file, content]) => ({ path: join(dir, file), content }));
  await writeChecked(files, opened, config);
  out.log(`Đã sửa ${folder}/${oldFile} và ${folder}/${youngFile}.`);
  if (outrun.size > 0)
    out.log(
      `Đã bỏ chữ “${precedingLine(old)}” ở ${outrun.size} tệp, vì ${old} không còn là bản đang có hiệu lực: ${[...outrun.keys()].join(', ')}.`,
    );
  out.log(`Mở hai tệp đó: xem lại “statusNote” của ${old}, và “reviewed” của cả hai.`);
  listResting(graph, old, folder, out);
};

/** Files in which a citation says that it read the version before `old`, without those words. */
async function withoutPrecedes(
  dir: string,
  { references }: Handbook,
  old: string,
): Promise<Map<string, string>> {
  const files = new Set(references.filter((r) => r.precedes === old).map(({ file }) => file));
  const texts = [...files].map(
    async (file) =>
      [
        file,
        keepingLineEnds(await readFile(join(dir, file), 'utf8'), (text) => dropPrecedes(text, old)),
      ] as const,
  );
  return new Map(await Promise.all(texts));
}

function fileOf(graph: Handbook, id: string): string {
  const found = graph.library.documents.find(({ data }) => data.id === id);
  if (found) return found.file;
  const near = nearest(
    id,
    graph.library.documents.map(({ data }) => data.id),
  );
  throw new Refusal(
    `Văn bản ${id} không có trong sổ văn bản. Chưa sửa gì.${near ? ` Ý đồng chí là ${near}?` : ''}
Mã các văn bản ghi ở trang /van-ban/. Văn bản chưa có thì tạo trước, như: npm run new -- document "Hướng dẫn 15-HD/ĐU" --year 2026`,
  );
}

function listResting(graph: Handbook, id: string, folder: string, out: Output): void {
  const resting = restingOn(graph, id);
  if (resting.length === 0) return out.log(`Không trang nào dựa vào ${id}.`);
  const line = ({ id: page, kind, title, file }: Thing) =>
    `${kindWord(kind)} ${page}: ${title} (${folder}/${file})`;
  const pages = resting.filter(({ kind }) => kind !== 'rule');
  const rules = rulesRestingOn(graph, id);
  if (pages.length > 0) {
    out.log(`\n${pages.length} trang và bước dựa vào ${id}, cần xem lại từng mục:`);
    for (const page of pages) out.log(`  ${line(page)}`);
  }
  if (rules.length > 0) {
    out.log(
      `\n${rules.length} quy tắc dựa vào ${id}. Trị số đổi thì sửa ở quy tắc, mọi nơi dùng nó đổi theo:`,
    );
    for (const { rule, uses } of rules) {
      out.log(`  ${line(rule)}`);
      if (uses.kit) out.log(`    bộ “Chuẩn bị và điều hành buổi họp”: ${uses.kit}`);
      for (const place of uses.places) out.log(`    ${line(place)}`);
    }
  }
  out.log('Xem lại xong thì chạy: npm run check:content. Trang /ra-soat/ cũng nêu những mục này.');
}

if (import.meta.main) process.exitCode = await runCommand(register);
