import { readFileSync } from 'node:fs';
import path from 'node:path';
import { departmentAnswer, governmentAnswer, nameAnswer } from '../../src/functions/answers';

const FUNCTIONS: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  科目名称: (code, year) => nameAnswer(code, year),
  政府科目: (code, unitKind, year) => governmentAnswer(code, unitKind, year),
  部门科目: (code, year) => departmentAnswer(code, year),
};

const manual = readFileSync(path.join(__dirname, '../../docs/manual.md'), 'utf8');
const examples = [...manual.matchAll(/^\| `=GOUJI\.([^(]+)\((.*?)\)` +\| (\S+)/gm)].map(
  ([, name, values, result]) => [name!, JSON.parse(`[${values!}]`) as unknown[], result!] as const,
);

test('the manual shows every function', () => {
  expect(examples.map(([name]) => name)).toEqual(Object.keys(FUNCTIONS));
});

test.each(examples)('=GOUJI.%s(%j) gives %s, as the manual says', (name, values, result) => {
  expect(FUNCTIONS[name]!(...values)).toEqual({ ok: true, value: name === '部门科目' ? [[result]] : result });
});
