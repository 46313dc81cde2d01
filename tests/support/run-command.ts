import { type Command, runCommand } from '#editing/commands/folder.ts';

/** Runs a command of the repository in this process; resolves with its exit status and all that it said. */
export async function runHere(command: Command, args: string[]) {
  const lines: string[] = [];
  const say = (...words: unknown[]) => void lines.push(words.join(' '));
  const code = await runCommand(command, args, { log: say, warn: say, error: say });
  return { code, output: lines.map((line) => `${line}\n`).join('') };
}
