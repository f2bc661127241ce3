import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** True where LibreOffice can be started; tests that need it skip themselves elsewhere. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Opens workbooks in LibreOffice and saves them again, all in one start. */
export function throughLibreOffice(
  workbooks: readonly Uint8Array[],
  format: 'xlsx' | 'xls' | 'ods' = 'xlsx',
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    const files = workbooks.map((bytes, index) => {
      const file = join(folder, `book${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    // A profile of its own lets it run beside a LibreOffice that is open already.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', saved, ...files], {
      stdio: 'ignore',
    });
    return workbooks.map((_, index) => new Uint8Array(readFileSync(join(saved, `book${index}.${format}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
