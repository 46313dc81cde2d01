import { expect, test } from 'vitest';
import config from '#config';
import { buildGraph } from '#handbook/graph/graph.ts';
import { frozenHandbook } from '#tests/support/frozen-handbook.ts';
import { homeTasks } from './home-tasks.ts';

const { graph } = await frozenHandbook();
const tasks = homeTasks(graph);

test('whoever comes has a door with something behind it: chair, member, who looks for a topic, trainer', () => {
  expect(tasks.map(({ title }) => title)).toEqual([
    'Tôi chủ trì họp',
    'Tôi là đảng viên',
    'Tôi tìm chuyên đề',
    'Tôi soạn bài giảng',
  ]);
  for (const { title, links } of tasks) expect(links.length, title).toBeGreaterThan(3);
});

test('a member finds rights, votes and past topics', () => {
  const [, member] = tasks;
  expect(member!.links.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/hoi-dap/dang-vien/', '/hoi-dap/bieu-quyet/', '/chuyen-de/']),
  );
});

test('what a handbook does not have is not offered', () => {
  const bare = homeTasks(buildGraph({ ...graph.written, answers: [], procedures: [] }, config));
  const paths = bare.flatMap(({ links }) => links.map(({ path }) => path));
  expect(paths.filter((path) => /^\/(hoi-dap|quy-trinh)\//.test(path))).toEqual([]);
});
