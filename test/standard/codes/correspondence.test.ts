import { entriesIn } from '../../../src/standard/codes/code-index';
import type { UnitKind } from '../../../src/standard/codes/code-entry';
import { departmentCodesFor, governmentCodesFor, unitKindOf } from '../../../src/standard/codes/correspondence';

type Kind = UnitKind | 'any';

test.each<readonly [string, Kind, number, readonly string[]]>([
  ['30101', 'administrative', 2024, ['50101']],
  ['30101', 'institution', 2024, ['50501']],
  ['30101', 'any', 2024, ['50101', '50501']],
  ['30107', 'any', 2024, ['50501']],
  ['30107', 'administrative', 2024, []],
  ['30213', 'administrative', 2024, ['50209']],
  ['31002', 'administrative', 2024, ['50306']],
  ['31002', 'institution', 2024, ['50601']],
  ['30902', 'institution', 2024, ['50602']],
  ['30302', 'administrative', 2024, ['50905']],
  ['30302', 'institution', 2024, ['50905']],
  ['30311', 'institution', 2024, ['50901']],
  ['30311', 'any', 2019, []],
  ['31201', 'any', 2019, ['50801']],
  ['31201', 'any', 2021, ['50803']],
  ['39906', 'any', 2019, ['59906']],
  ['39909', 'any', 2024, ['59909']],
  ['30101', 'any', 2017, []],
  ['301', 'any', 2024, []],
  ['99999', 'any', 2024, []],
])('%s of a unit (%s) in %d may stand under %j', (code, kind, year, government) => {
  expect(governmentCodesFor(code, kind, year).map(({ entry }) => entry.code)).toEqual(government);
});

test.each<readonly [string, Kind, readonly string[]]>([
  ['50101', 'administrative', ['30101', '30102', '30103']],
  ['50101', 'institution', []],
  ['50204', 'any', ['30218', '30224', '30225']],
  ['50202', 'any', ['30215']],
  ['50905', 'institution', ['30301', '30302', '30303']],
  ['50599', 'any', []],
  ['51201', 'any', []],
  ['51401', 'any', []],
])('%s of a unit (%s) may hold %j', (code, kind, departments) => {
  expect(departmentCodesFor(code, kind, 2024).map(({ entry }) => entry.code)).toEqual(departments);
});

test('对个人和家庭的补助 goes to 509 for every unit, and nothing of it to 505 or 506', () => {
  for (const { code, level } of entriesIn('department', 2024)) {
    if (!code.startsWith('303') || level !== 'section') continue;
    for (const kind of ['administrative', 'institution', 'any'] as const) {
      expect(governmentCodesFor(code, kind, 2024).map(({ entry }) => entry.parent)).toEqual(['509']);
    }
  }
});

test('a pair says how sure it is and what it rests on', () => {
  expect(governmentCodesFor('30101', 'administrative', 2024)[0]?.pair).toMatchObject({
    confidence: 'high',
    basis: 'published',
    documented: true,
  });
  expect(governmentCodesFor('30311', 'any', 2024)[0]?.pair).toMatchObject({
    confidence: 'medium',
    documented: false,
  });
});

test.each([
  ['501', 'administrative'],
  ['50299', 'administrative'],
  ['50306', 'administrative'],
  ['504', 'administrative'],
  ['50599', 'institution'],
  ['50601', 'institution'],
  ['50701', 'any'],
  ['509', 'any'],
  ['514', 'any'],
])('%s is for units of the kind %s', (code, kind) => {
  expect(unitKindOf(code)).toBe(kind);
});
