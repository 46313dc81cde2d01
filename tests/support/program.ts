import { execFileSync } from 'node:child_process';

/** Fails with the way to install it when a program that a check needs is not on this machine. */
export function needProgram(program: string, debianPackage: string): void {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`]);
  } catch {
    throw new Error(`Thiếu chương trình ${program}. Cài bằng: apt-get install ${debianPackage}`);
  }
}
