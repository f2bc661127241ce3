import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A command of a `console` block, and what the page says that it prints. */
export interface Example {
  readonly command: string;
  readonly output: readonly string[];
}

/** The blocks of a page that show a terminal; each keeps its exit codes to itself. */
export function consoleBlocks(markdown: string): readonly (readonly Example[])[] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(([, block]) => {
    const examples: { command: string; output: string[] }[] = [];
    for (const line of block!.trimEnd().split('\n')) {
      if (line.startsWith('$ ')) examples.push({ command: line.slice(2), output: [] });
      else examples[examples.length - 1]!.output.push(line);
    }
    return examples;
  });
}

const ROOT = path.join(__dirname, '../..');

/** Puts an `npx` into a folder that runs `npx gouji …` from the sources, without asking anybody for packages. */
export function installCommand(folder: string): void {
  const [tsx, gouji] = [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(ROOT, 'src/cli/gouji.ts')];
  const file = path.join(folder, 'npx');
  writeFileSync(file, `#!/bin/sh\nshift\nexec '${process.execPath}' '${tsx}' '${gouji}' "$@"\n`);
  chmodSync(file, 0o755);
}

/** Runs a block in a folder as a terminal does: both streams together, `$?` from one command to the next. */
export function runBlock(block: readonly Example[], folder: string, commands: string): readonly (readonly string[])[] {
  let status = 0;
  return block.map(({ command }) => {
    const run = spawnSync('sh', ['-c', `(exit ${status}); ${command}`], {
      cwd: folder,
      env: { ...process.env, PATH: `${commands}${path.delimiter}${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    });
    status = run.status ?? 1;
    const printed = `${run.stdout}${run.stderr}`.trimEnd();
    return printed === '' ? [] : printed.split('\n');
  });
}

/** Whether a page's lines are what was printed; a line `…` stands for any lines left out. */
export function shows(page: readonly string[], printed: readonly string[]): boolean {
  const [line, ...rest] = page;
  if (line === undefined) return printed.length === 0;
  if (line.trim() === '…') return printed.some((_, at) => shows(rest, printed.slice(at))) || shows(rest, []);
  return printed[0] === line && shows(rest, printed.slice(1));
}
