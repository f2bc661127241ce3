import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project, from wherever in it the command runs: the bundle or the sources. */
export function projectFolder(folder: string): string {
  const manifest = path.join(folder, 'package.json');
  if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'gouji')
    return folder;
  const above = path.dirname(folder);
  return above === folder ? process.cwd() : projectFolder(above);
}
