import { spawnSync } from 'node:child_process';

/** Lints texts as if they stood in files of src/, with the project's own configuration, in one ESLint process. */
function lint(cases: readonly { readonly file: string; readonly text: string }[]): readonly (readonly string[])[] {
  const program = `
    const { ESLint } = require('eslint');
    (async () => {
      const eslint = new ESLint({ ruleFilter: ({ ruleId }) => /restricted|cycle/.test(ruleId) });
      const results = [];
      for (const { file, text } of ${JSON.stringify(cases)}) {
        const [result] = await eslint.lintText(text, { filePath: file });
        results.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
      }
      process.stdout.write(JSON.stringify(results));
    })();`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

// The files exist, so that the type checker knows them; only their text is replaced.
const CASES: readonly (readonly [file: string, text: string, rules: readonly string[]])[] = [
  ['src/check/finding.ts', `import '../workbook/cell';`, []],
  ['src/workbook/cell.ts', `import '../check/finding';`, ['import-x/no-restricted-paths']],
  [
    'src/workbook/cell.ts',
    `import type { Finding } from '../check/finding'; export type X = Finding;`,
    ['import-x/no-restricted-paths'],
  ],
  ['src/check/finding.ts', `import '../inspect';`, ['import-x/no-restricted-paths']],
  ['src/workbook/cell.ts', `import './workbook'; import './address';`, []],
  ['src/workbook/address.ts', `import '../../test/lint/arrows.test';`, ['import-x/no-restricted-paths']],
  ['src/workbook/address.ts', `import 'node:fs';`, ['no-restricted-imports']],
  ['src/workbook/address.ts', `export const now = () => new Date();`, ['no-restricted-globals']],
  ['src/workbook/address.ts', `export const set = (e: Element) => (e.innerHTML = '');`, ['no-restricted-properties']],
];

describe('the arrows between the rooms are enforced', () => {
  const found = lint(CASES.map(([file, text]) => ({ file, text })));

  it.each(CASES.map(([file, text, rules], index) => ({ file, text, rules, index })))(
    '$file: $text → $rules',
    ({ rules, index }) => {
      for (const rule of rules) expect(found[index]).toContain(rule);
      if (rules.length === 0) expect(found[index]).toEqual([]);
    },
  );
});
