import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { holdsIn } from '../../../src/standard/codes/code-entry';
import type { CodeList } from '../../../src/standard/codes/code-list';
import { CODE_LISTS } from '../../../src/standard/codes/code-lists';
import { entriesOf } from '../../../src/standard/codes/rows';
import { validateCodes } from '../../../src/standard/codes/validate-codes';

test('the code lists are in order', () => {
  expect(validateCodes()).toEqual([]);
});

test('the code lists stay small enough to be fetched with the pane', () => {
  const folder = path.join(__dirname, '../../../src/standard/codes/lists');
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  expect(gzipSync(texts.join('')).length).toBeLessThan(35 * 1024);
});

const NEXT_YEAR: CodeList = {
  department: '30213\t\t-2026\th\tnotice\n30213\t维修养护费\t2027-\th\tnotice\n30241\t数据费\t2027-\th\tnotice',
  government: '50209\t\t-2026\th\tnotice\n50209\t维修养护费\t2027-\th\tnotice',
  pairs: '30241\t50201\t行政\th\tnotice\n30241\t50502\t事业\th\tnotice',
  sources: { notice: { kind: 'published', title: '2027年政府收支分类科目' } },
};

test('the list of a new year ends, renames and adds codes in one file', () => {
  const lists = [...CODE_LISTS, NEXT_YEAR];
  expect(validateCodes(lists)).toEqual([]);
  const names = (code: string, year: number): readonly string[] =>
    entriesOf('department', lists)
      .filter((entry) => entry.code === code && holdsIn(entry.validity, year))
      .map(({ name }) => name);
  expect(names('30213', 2026)).toEqual(['维修（护）费']);
  expect(names('30213', 2027)).toEqual(['维修养护费']);
  expect(names('30241', 2026)).toEqual([]);
  expect(names('30241', 2027)).toEqual(['数据费']);
});

test.each<readonly [string, CodeList]>([
  ['code-length', { department: '3021\t费\t\th\tm' }],
  ['code-length', { department: '3020101\t费\t\th\tm' }],
  ['code-length', { functional: '30299\t费\t\th\tm' }],
  ['years-unreadable', { department: '39911\t费\t2027-2026\th\tm' }],
  ['years-unreadable', { department: '39911\t费\tsince 2027\th\tm' }],
  ['years-overlap', { department: '30201\t办公用品费\t2027-\th\tm' }],
  ['confidence-missing', { department: '39911\t费\t2027-\t\tm' }],
  ['source-missing', { department: '39911\t费\t2027-\th' }],
  ['source-unknown', { department: '39911\t费\t2027-\th\tnobody' }],
  ['alias-needless', { department: '39911\t费\t2027-\th\tm\t费|' }],
  ['nothing-to-end', { department: '39911\t\t-2026\th\tm' }],
  ['nothing-to-end', { department: '39910\t\t2026-\th\tm' }],
  ['parent-missing', { functional: '29901\t事务\t\th\tm' }],
  ['parent-missing', { government: '50211\t费\t-2026\th\tm' }],
  ['name-shared', { department: '30241\t办公费\t2027-\th\tm' }],
  ['unit-kind-unknown', { pairs: '30201\t50299\t企业\th\tm' }],
  ['pair-open', { pairs: '30201\t50298\t行政\th\tm' }],
  ['pair-open', { pairs: '30104\t50102\t行政\th\tm' }],
  ['pair-twice', { pairs: '30201\t50201\t行政\th\tm' }],
  ['counterpart-missing', { department: '30241\t数据费\t2027-\th\tm' }],
])('%s is found in %j', (kind, list) => {
  expect(validateCodes([...CODE_LISTS, list]).map((problem) => problem.kind)).toContain(kind);
});
