import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Reader } from './in-processes.ts';
import type { Trial } from './try-file.ts';

/*
 * `npm run bench:word -- DIR [--hybrid] [--alone]`: every Word file below a folder, made by whomever, is read as the import
 * reads it; a table tells what came of each. `--hybrid` puts a filled-in template above the text of each, so that all of it
 * is read; `--alone` gives each a process of its own, else only those that took much memory beside others.
 */

const args = process.argv.slice(2);
const [folder] = args.filter((word) => !word.startsWith('--'));
if (!folder) {
  console.error('npm run bench:word -- THƯ-MỤC [--hybrid] [--alone]');
  process.exit(1);
}

/** More than a file may take. */
const MOST_MEGABYTES = 300;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.do[ct][xm]$/i.test(name) && statSync(join(folder, name)).isFile())
  .sort();
const reader = new Reader(folder, args.includes('--hybrid'));
const trials: Trial[] = [];
console.log('| tệp | kết quả | mất lặng lẽ | giây | MB | lời báo |\n|---|---|---|---|---|---|');
for (const file of files) {
  const first = await reader.read(file, args.includes('--alone'));
  // Beside others it has their memory too.
  const trial = first.megabytes > MOST_MEGABYTES * 0.8 ? await reader.read(file, true) : first;
  trials.push(trial);
  const { name, outcome, silent, seconds, megabytes, told } = trial;
  console.log(
    `| ${name} | ${outcome} | ${silent.join(' ')} | ${seconds.toFixed(1)} | ${megabytes} | ${told.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160)} |`,
  );
}
reader.end();

const count = (test: (trial: Trial) => boolean) => trials.filter(test).length;
const of = (outcome: Trial['outcome']) => count((trial) => trial.outcome === outcome);
const worst = (numbers: number[]) => numbers.reduce((most, one) => Math.max(most, one), 0);
const silent = count((trial) => trial.silent.length > 0);
const heavy = count(({ megabytes }) => megabytes > MOST_MEGABYTES);
console.log(`
${trials.length} tệp: ${of('taken')} nhận, ${of('refused')} từ chối có lời báo, ${of('crashed')} lỗi chương trình, ${of('hung')} quá 20 giây
${silent} tệp mất chữ lặng lẽ; ${heavy} tệp quá ${MOST_MEGABYTES} MB; lâu nhất ${worst(trials.map(({ seconds }) => seconds)).toFixed(1)} giây, nhiều nhất ${worst(trials.map(({ megabytes }) => megabytes))} MB`);
process.exitCode = of('crashed') + of('hung') + silent + heavy > 0 ? 1 : 0;
