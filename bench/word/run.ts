import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tryFile, type Trial } from './try-file.ts';

/*
 * `npm run bench:word -- DIR [--hybrid]`: every .docx below a folder, made by whomever, is read as the import reads it; a
 * table tells what came of each. `--hybrid` puts a filled-in template above the text of each, so that all of it is read.
 */

const args = process.argv.slice(2);
const hybrid = args.includes('--hybrid');
const [folder] = args.filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('npm run bench:word -- THƯ-MỤC [--hybrid]');
  process.exit(1);
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.docx$/i.test(name) && statSync(join(folder, name)).isFile())
  .sort();
const trials: Trial[] = [];
for (const name of files) trials.push(await tryFile(join(folder, name), name, hybrid));

console.log('| tệp | kết quả | mất lặng lẽ | giây | MB | lời báo |\n|---|---|---|---|---|---|');
for (const { name, outcome, silent, seconds, megabytes, told } of trials)
  console.log(
    `| ${name} | ${outcome} | ${silent.join(' ')} | ${seconds.toFixed(1)} | ${megabytes} | ${told.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160)} |`,
  );

const count = (outcome: string) => trials.filter((trial) => trial.outcome === outcome).length;
const worst = (numbers: number[]) => numbers.reduce((most, one) => Math.max(most, one), 0);
console.log(`
${trials.length} tệp: ${count('taken')} nhận, ${count('refused')} từ chối có lời báo, ${count('crashed')} lỗi chương trình, ${count('hung')} quá 20 giây
${trials.filter(({ silent }) => silent.length > 0).length} tệp mất chữ lặng lẽ; lâu nhất ${worst(trials.map(({ seconds }) => seconds)).toFixed(1)} giây, nhiều nhất ${worst(trials.map(({ megabytes }) => megabytes))} MB`);
process.exitCode =
  count('crashed') + count('hung') + trials.filter(({ silent }) => silent.length > 0).length > 0
    ? 1
    : 0;
