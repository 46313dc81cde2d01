import { writeFileSync } from 'node:fs';
import config from '#config';
import { buildGraph } from '#handbook/graph/graph.ts';
import { readContent } from '#handbook/read/read.ts';
import { engineOver } from '#tests/search/engine-in-node.ts';
import { ownFiles } from '#search/engine/index-files.ts';
import { loadSiteData } from '#search/engine/site-data.ts';
import { scoreUnits } from '#search/engine/score-units.ts';
import { understand } from '#search/understand/understand.ts';
import { isPast } from '#documents/state.ts';
import { readQueries } from './bench/search/real-score.ts';
const { library } = await readContent('content');
const graph = buildGraph(library, config);
engineOver(process.argv[2]!);
const site = await loadSiteData(ownFiles('http://site.test/'));
const qs = await readQueries('tests/search/real-queries.json');
const pageOf = (u: string) => u.replace(/#.*/, '');
const pages = new Map(graph.things.map((t) => [t.id, pageOf(t.url)]));
const out = [];
for (const q of qs) {
  const m = understand(q.query, site.lexicon, site.abbreviations);
  const best = new Map<number, any>();
  for (const r of m.readings) {
    for (const [id, p] of await scoreUnits(r, site)) {
      const o = 1.6 * p.name + p.text + 0.6 * p.covered;
      const b = best.get(id);
      if (!b || b.o < o * r.weight) best.set(id, { id, ...p, w: r.weight, o: o * r.weight });
    }
  }
  const list = [...best.values()].sort((a, b) => b.o - a.o).slice(0, 60);
  const cited = m.documents.flatMap((d) => d.ids);
  for (const [p, pg] of site.table.pages.entries()) if (pg.document && cited.includes(pg.document) && !list.some((x) => x.id === pg.first)) list.push({ id: pg.first, name: 1, text: 0, covered: 1, w: 1 });
  const units = [];
  for (const e of list) {
    const u = site.table.units[e.id]!;
    const row = await site.row(e.id);
    const hold = (url: string) => q.want.some((w) => (w.startsWith('/') ? w : pages.get(w)) === pageOf(url));
    const right = hold(row.url);
    const cardRight = !!row.card && ((!!q.answer && new RegExp(q.answer, 'i').test(row.card.answer)) || row.card.links.some((l) => hold(l.url)));
    const pg = site.table.pages[u.page]!;
    units.push({ ...e, page: u.page, kind: u.kind, len: u.length, right, cardRight, title: row.title, url: row.url, past: isPast(pg.state as any), cited: pg.document ? cited.indexOf(pg.document) : -1 });
  }
  out.push({ q: q.query, group: q.group, ans: q.answerable, asks: m.asks, text: m.text, must: q.mustNotCorrect, changes: m.changes, docs: m.documents, period: m.period, words: m.words.map((w) => [w.text, !!w.word, w.role]), units });
}
writeFileSync('/tmp/dump.json', JSON.stringify(out));
