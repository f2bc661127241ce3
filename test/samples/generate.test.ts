import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { workbooks } from '../../samples/workbooks';

const samples = join(__dirname, '../../samples');
let folder: string;

// The library that writes the workbooks is an ES module, so it runs as the generator does: outside jest.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samples-'));
  execFileSync(process.execPath, ['--import', 'tsx', join(samples, 'generate.ts'), folder], {
    cwd: join(samples, '..'),
  });
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(workbooks.map(({ file }) => file))('%s.xlsx is what its data give, byte for byte', (file) => {
  const committed = readFileSync(join(samples, `${file}.xlsx`));
  expect(readFileSync(join(folder, `${file}.xlsx`)).equals(committed)).toBe(true);
});
