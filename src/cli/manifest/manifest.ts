import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from '../code/code';
import { ExitCode } from '../exit-code';
import { describeOutputProblem } from '../output/messages/words';
import { outputProblem, writeWhole } from '../output/output-file';
import { projectFolder } from '../project-folder';
import { addressed } from './addressed';

export interface ManifestOptions {
  /** The folder in which the pane is served. */
  readonly url: URL;
  /** The file to write. */
  readonly output: string;
  /** Whether a file that is there may be overwritten. */
  readonly force: boolean;
}

/** The job of `gouji manifest`: writes the manifest of a pane that an organisation serves to its own people. */
export function manifest({ url, output, force }: ManifestOptions): Answer {
  const problem =
    outputProblem(undefined, output, force, '.xml') ?? writeWhole(output, Buffer.from(manifestFor(url), 'utf8'));
  if (problem)
    return { report: '', mistake: `${describeOutputProblem(problem, 'zh')}\n`, exitCode: ExitCode.CouldNotRun };
  const lines = [
    `已写出 ${output}`,
    `窗格的地址：${url.href}`,
    `请确认 ${new URL('taskpane.html', folderOf(url)).href} 能在浏览器里打开，然后把这个清单交给用户或统一部署。`,
  ];
  return { report: `${lines.join('\n  ')}\n`, exitCode: ExitCode.NothingWrong };
}

function manifestFor(url: URL): string {
  return addressed(readFileSync(path.join(projectFolder(__dirname), 'manifest.xml'), 'utf8'), url);
}

function folderOf(url: URL): string {
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
