import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMULA_EXAMPLES } from '../../scripts/docs/formula-language';
import { relationsPage } from '../../scripts/docs/relations-page';
import { parseRelation } from '../../src/relation/parse';
import { catalogueOf } from '../../src/report/messages/describe';
import { TABLE_SETS } from '../../src/standard/registry';

const page = relationsPage();

test('docs/relations.md is what the relations give (npm run docs)', () => {
  expect(readFileSync(path.join(__dirname, '../../docs/relations.md'), 'utf8')).toBe(page);
});

const relations = TABLE_SETS.flatMap(({ tables, ties }) => [...tables.flatMap((table) => table.relations), ...ties]);

test.each(relations)('$id parses: $formula', ({ formula }) => {
  expect(parseRelation(formula)).toMatchObject({ ok: true });
});

test.each(FORMULA_EXAMPLES)('the example of $construct is one of the relations', ({ formula }) => {
  expect(relations.map((relation) => relation.formula)).toContain(formula);
});

test('every construct of a relation that runs is explained', () => {
  const explained = FORMULA_EXAMPLES.map(({ construct }) => construct).join();
  const words = [
    '每行',
    '每列',
    '按类',
    '按款',
    '按科目',
    '按同名项目',
    '如有',
    '当',
    '各栏',
    '各项',
    '上级行',
    '下级行',
  ];
  for (const word of [...words, '合计行', '科目行', '项目行', 'Σ', '≥', '≤']) expect(explained).toContain(word);
});

test('every other check that gives a finding is listed', () => {
  const codes = Object.keys(catalogueOf('zh').findings).filter((code) => !code.startsWith('relation-'));
  for (const code of codes) expect(page).toContain(`\`${code}\``);
});
