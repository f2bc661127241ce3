import { CommanderError } from 'commander';
import { inspect } from '../inspect';
import { check } from './check/check';
import type { Answer } from './code/code';
import { ExitCode } from './exit-code';
import { createProgram } from './program';
import { usageMistake } from './usage';

// A reader that has seen enough (`gouji check … | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const program = createProgram({
  check: async (files, options) => {
    const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
    const { report, exitCode } = await check(files, { ...options, colours }, inspect);
    process.stdout.write(report);
    process.exitCode = exitCode;
  },
  fill: async (file, options) => {
    const { fill } = await import(/* webpackMode: "eager" */ './fill/fill');
    const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
    const { report, exitCode } = fill(file, { ...options, colours }, inspect);
    process.stdout.write(report);
    process.exitCode = exitCode;
  },
  template: async (options) => {
    const { template } = await import(/* webpackMode: "eager" */ './template/template');
    say(template(options));
  },
  code: async (query, options) => {
    const { code } = await import(/* webpackMode: "eager" */ './code/code');
    say(code(query, options));
  },
  map: async (query, options) => {
    const { map } = await import(/* webpackMode: "eager" */ './code/code');
    say(map(query, options));
  },
  manifest: async (options) => {
    const { manifest } = await import(/* webpackMode: "eager" */ './manifest/manifest');
    say(manifest(options));
  },
  serve: async (options) => {
    // Certificates and servers are loaded only here, so that `check` starts fast.
    const { serve } = await import(/* webpackMode: "eager" */ './serve/serve');
    const problem = await serve(options, (line) => process.stdout.write(`${line}\n`));
    if (problem === undefined) return;
    process.stderr.write(`${problem}\n`);
    process.exitCode = ExitCode.CouldNotRun;
  },
});

function say({ report, mistake = '', exitCode }: Answer): void {
  process.stdout.write(report);
  process.stderr.write(mistake);
  process.exitCode = exitCode;
}

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return;
    // `gouji` without a command has shown its help; everything else is a mistake in the command.
    if (error.code !== 'commander.help') process.stderr.write(usageMistake(error));
  } else {
    process.stderr.write(`程序出错，这是勾稽的缺陷，请反馈给我们：${String(error)}\n`);
  }
  process.exitCode = ExitCode.CouldNotRun;
});
